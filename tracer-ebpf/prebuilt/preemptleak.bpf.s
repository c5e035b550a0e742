
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
       0:	r6 = r1
       1:	w3 = *(u32 *)(r6 + 0x70)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x60)
       5:	w2 = w3
       6:	w2 &= 0x1f
       7:	w1 >>= w2
       8:	w1 &= 0x1
       9:	if w1 == 0x0 goto +0xf9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x818>
      10:	*(u32 *)(r10 - 0x68) = w3
      11:	r3 = 0x0
      12:	w1 = 0x0
      13:	*(u32 *)(r10 - 0x40) = w1
      14:	w0 = *(u32 *)(r6 + 0x1c)
      15:	w7 = *(u32 *)(r6 + 0x18)
      16:	w5 = 0x0
      17:	if w7 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      18:	r1 = r0
      19:	r1 <<= 0xa
      20:	r1 += r7
      21:	if r1 > 0xbff goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      22:	r2 = 0x0 ll
		00000000000000b0:  R_BPF_64_64	SELECTORS
      24:	r2 += r1
      25:	w1 = *(u8 *)(r2 + 0x0)
      26:	if w1 == 0xff goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      27:	w2 = *(u32 *)(r6 + 0x68)
      28:	w2 &= 0x2
      29:	if w2 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      30:	w1 <<= 0x18
      31:	w1 s>>= 0x18
      32:	w5 = 0x4
      33:	r3 = r1
      34:	r3 &= 0x7
      35:	r3 <<= 0x3
      36:	r2 = r6
      37:	r2 += 0x20
      38:	r4 = r2
      39:	r4 += r3
      40:	r3 = *(u64 *)(r4 + 0x0)
      41:	r3 <<= 0x20
      42:	r3 >>= 0x20
      43:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      44:	w1 += 0x1
      45:	w1 &= 0x7
      46:	r1 <<= 0x3
      47:	r2 += r1
      48:	r1 = *(u64 *)(r2 + 0x0)
      49:	r1 <<= 0x20
      50:	r3 <<= 0x20
      51:	r1 >>= 0x20
      52:	r1 |= r3
      53:	r3 = r1
      54:	*(u64 *)(r10 - 0x80) = r3
      55:	*(u64 *)(r10 - 0x78) = r7
      56:	*(u64 *)(r10 - 0x70) = r0
      57:	*(u32 *)(r10 - 0x90) = w5
      58:	r7 = r10
      59:	r7 += -0x10
      60:	r1 = r7
      61:	w2 = 0x0
      62:	r3 = 0x10
      63:	call -0x1
		00000000000001f8:  R_BPF_64_32	memset
      64:	r1 = r7
      65:	w2 = 0x10
      66:	call 0x10
      67:	w3 = 0x0
      68:	w7 = 0x0
      69:	w9 = 0x0
      70:	w8 = 0x0
      71:	w1 = 0x0
      72:	w2 = 0x0
      73:	w4 = 0x0
      74:	w5 = 0x0
      75:	*(u32 *)(r10 - 0x48) = w5
      76:	*(u32 *)(r10 - 0x50) = w5
      77:	*(u32 *)(r10 - 0x58) = w5
      78:	*(u32 *)(r10 - 0x60) = w5
      79:	if r0 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x288>
      80:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
      81:	w1 = *(u8 *)(r10 - 0xc)
      82:	w1 <<= 0x8
      83:	w2 = *(u8 *)(r10 - 0xd)
      84:	w1 |= w2
      85:	w2 = *(u8 *)(r10 - 0xb)
      86:	w2 <<= 0x10
      87:	w5 = *(u8 *)(r10 - 0xa)
      88:	w5 <<= 0x18
      89:	w5 |= w2
      90:	w5 |= w1
      91:	w1 = *(u8 *)(r10 - 0x1)
      92:	*(u32 *)(r10 - 0x40) = w1
      93:	w3 = *(u8 *)(r10 - 0x2)
      94:	w7 = *(u8 *)(r10 - 0x3)
      95:	w9 = *(u8 *)(r10 - 0x4)
      96:	w8 = *(u8 *)(r10 - 0x5)
      97:	w1 = *(u8 *)(r10 - 0x6)
      98:	w2 = *(u8 *)(r10 - 0x7)
      99:	w4 = *(u8 *)(r10 - 0x8)
     100:	w0 = *(u8 *)(r10 - 0x9)
     101:	*(u32 *)(r10 - 0x48) = w0
     102:	w0 = *(u8 *)(r10 - 0xe)
     103:	*(u32 *)(r10 - 0x50) = w0
     104:	w0 = *(u8 *)(r10 - 0xf)
     105:	*(u32 *)(r10 - 0x58) = w0
     106:	w0 = *(u8 *)(r10 - 0x10)
     107:	*(u32 *)(r10 - 0x60) = w0
     108:	*(u64 *)(r10 - 0x88) = r6
     109:	w0 = *(u32 *)(r6 + 0x7c)
     110:	w6 = w4
     111:	w4 = w2
     112:	w2 = w1
     113:	w1 = w8
     114:	w8 = w9
     115:	w9 = w7
     116:	w7 = w3
     117:	w3 = w5
     118:	w3 >>= 0x18
     119:	*(u8 *)(r10 - 0x32) = w3
     120:	w3 = w5
     121:	w3 >>= 0x10
     122:	*(u8 *)(r10 - 0x33) = w3
     123:	w3 = w5
     124:	w3 >>= 0x8
     125:	*(u8 *)(r10 - 0x34) = w3
     126:	*(u8 *)(r10 - 0x35) = w5
     127:	w3 = *(u32 *)(r10 - 0x68)
     128:	*(u32 *)(r10 - 0x14) = w3
     129:	*(u32 *)(r10 - 0x18) = w0
     130:	r3 = *(u64 *)(r10 - 0x70)
     131:	*(u32 *)(r10 - 0x1c) = w3
     132:	r3 = *(u64 *)(r10 - 0x78)
     133:	*(u32 *)(r10 - 0x20) = w3
     134:	r3 = *(u64 *)(r10 - 0x80)
     135:	*(u64 *)(r10 - 0x28) = r3
     136:	w3 = *(u32 *)(r10 - 0x40)
     137:	*(u8 *)(r10 - 0x29) = w3
     138:	*(u8 *)(r10 - 0x2a) = w7
     139:	*(u8 *)(r10 - 0x2b) = w9
     140:	*(u8 *)(r10 - 0x2c) = w8
     141:	*(u8 *)(r10 - 0x2d) = w1
     142:	*(u8 *)(r10 - 0x2e) = w2
     143:	*(u8 *)(r10 - 0x2f) = w4
     144:	*(u8 *)(r10 - 0x30) = w6
     145:	w1 = *(u32 *)(r10 - 0x48)
     146:	*(u8 *)(r10 - 0x31) = w1
     147:	w1 = *(u32 *)(r10 - 0x50)
     148:	*(u8 *)(r10 - 0x36) = w1
     149:	w1 = *(u32 *)(r10 - 0x58)
     150:	*(u8 *)(r10 - 0x37) = w1
     151:	w1 = *(u32 *)(r10 - 0x60)
     152:	*(u8 *)(r10 - 0x38) = w1
     153:	r2 = r10
     154:	r2 += -0x38
     155:	r1 = 0x0 ll
		00000000000004d8:  R_BPF_64_64	COUNTS
     157:	call 0x1
     158:	if r0 == 0x0 goto +0x47 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x730>
     159:	r1 = 0x1
     160:	lock *(u64 *)(r0 + 0x0) += r1
     161:	r6 = *(u64 *)(r10 - 0x88)
     162:	r1 = 0x0 ll
		0000000000000510:  R_BPF_64_64	EVENTS
     164:	r2 = 0x288
     165:	r3 = 0x0
     166:	call 0x83
     167:	r7 = r0
     168:	if r7 == 0x0 goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7c8>
     169:	call 0xe
     170:	r8 = r0
     171:	r1 = r10
     172:	r1 += -0x38
     173:	r2 = *(u64 *)(r1 + 0x0)
     174:	*(u64 *)(r7 + 0x0) = r2
     175:	r2 = *(u64 *)(r1 + 0x8)
     176:	*(u64 *)(r7 + 0x8) = r2
     177:	r2 = *(u64 *)(r1 + 0x10)
     178:	*(u64 *)(r7 + 0x10) = r2
     179:	r2 = *(u64 *)(r1 + 0x18)
     180:	*(u64 *)(r7 + 0x18) = r2
     181:	r2 = *(u64 *)(r1 + 0x20)
     182:	*(u64 *)(r7 + 0x20) = r2
     183:	call 0x5
     184:	*(u64 *)(r7 + 0x28) = r0
     185:	r1 = r6
     186:	r1 += 0x20
     187:	r2 = r7
     188:	r2 += 0x30
     189:	r3 = *(u64 *)(r1 + 0x0)
     190:	*(u64 *)(r2 + 0x0) = r3
     191:	r3 = *(u64 *)(r1 + 0x8)
     192:	*(u64 *)(r2 + 0x8) = r3
     193:	r3 = *(u64 *)(r1 + 0x10)
     194:	*(u64 *)(r2 + 0x10) = r3
     195:	r3 = *(u64 *)(r1 + 0x18)
     196:	*(u64 *)(r2 + 0x18) = r3
     197:	r3 = *(u64 *)(r1 + 0x20)
     198:	*(u64 *)(r2 + 0x20) = r3
     199:	r3 = *(u64 *)(r1 + 0x28)
     200:	*(u64 *)(r2 + 0x28) = r3
     201:	r1 = *(u64 *)(r6 + 0x60)
     202:	*(u32 *)(r7 + 0x6c) = w8
     203:	r8 >>= 0x20
     204:	*(u32 *)(r7 + 0x68) = w8
     205:	*(u64 *)(r7 + 0x60) = r1
     206:	call 0x8
     207:	*(u32 *)(r7 + 0x70) = w0
     208:	w1 = *(u32 *)(r6 + 0x68)
     209:	w2 = *(u32 *)(r10 - 0x90)
     210:	w1 |= w2
     211:	*(u32 *)(r7 + 0x74) = w1
     212:	w1 = *(u32 *)(r6 + 0x74)
     213:	*(u32 *)(r7 + 0x78) = w1
     214:	w1 = *(u32 *)(r6 + 0x78)
     215:	*(u32 *)(r7 + 0x7c) = w1
     216:	w1 = 0x0
     217:	r2 = *(u64 *)(r6 + 0x80)
     218:	*(u32 *)(r7 + 0x84) = w1
     219:	*(u32 *)(r7 + 0x80) = w2
     220:	r6 += 0x88
     221:	r1 = r7
     222:	r1 += 0x88
     223:	w2 = 0x200
     224:	r3 = r6
     225:	call 0x71
     226:	r1 = r7
     227:	r2 = 0x0
     228:	call 0x84
     229:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x818>
     230:	r2 = r10
     231:	r2 += -0x38
     232:	r1 = 0x0 ll
		0000000000000740:  R_BPF_64_64	COUNTS
     234:	r3 = 0x0 ll
		0000000000000750:  R_BPF_64_64	.rodata.cst8
     236:	r4 = 0x1
     237:	call 0x2
     238:	r6 = *(u64 *)(r10 - 0x88)
     239:	if r0 == 0x0 goto -0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x510>
     240:	r2 = r10
     241:	r2 += -0x38
     242:	r1 = 0x0 ll
		0000000000000790:  R_BPF_64_64	COUNTS
     244:	call 0x1
     245:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x820>
     246:	r1 = 0x1
     247:	lock *(u64 *)(r0 + 0x0) += r1
     248:	goto -0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x510>
     249:	w1 = 0x0
     250:	*(u32 *)(r10 - 0x10) = w1
     251:	r2 = r10
     252:	r2 += -0x10
     253:	r1 = 0x0 ll
		00000000000007e8:  R_BPF_64_64	LOST
     255:	call 0x1
     256:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x818>
     257:	r1 = 0x1
     258:	lock *(u64 *)(r0 + 0x0) += r1
     259:	exit
     260:	w1 = 0x0
     261:	*(u32 *)(r10 - 0x10) = w1
     262:	r2 = r10
     263:	r2 += -0x10
     264:	r1 = 0x0 ll
		0000000000000840:  R_BPF_64_64	LOST
     266:	call 0x1
     267:	if r0 == 0x0 goto -0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x510>
     268:	r0 += 0x8
     269:	r1 = 0x1
     270:	lock *(u64 *)(r0 + 0x0) += r1
     271:	goto -0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x510>

0000000000000880 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     272:	*(u64 *)(r10 - 0xe0) = r2
     273:	r7 = r1
     274:	r8 = r10
     275:	r8 += -0x80
     276:	r1 = r8
     277:	w2 = 0x0
     278:	r3 = 0x80
     279:	call -0x1
		00000000000008b8:  R_BPF_64_32	memset
     280:	r1 = r8
     281:	w2 = 0x80
     282:	r3 = r7
     283:	call 0x71
     284:	r1 = *(u64 *)(r10 - 0x48)
     285:	*(u64 *)(r10 - 0xf0) = r1
     286:	r1 = *(u64 *)(r10 - 0x40)
     287:	*(u64 *)(r10 - 0xf8) = r1
     288:	r1 = *(u64 *)(r10 - 0x38)
     289:	*(u64 *)(r10 - 0x100) = r1
     290:	r1 = *(u64 *)(r10 - 0x20)
     291:	*(u64 *)(r10 - 0xe8) = r1
     292:	r6 = *(u64 *)(r10 - 0x18)
     293:	r9 = *(u64 *)(r10 - 0x10)
     294:	r7 = *(u64 *)(r10 - 0x60)
     295:	r1 = *(u64 *)(r10 - 0x58)
     296:	*(u64 *)(r10 - 0x108) = r1
     297:	r8 = *(u64 *)(r10 - 0x28)
     298:	call 0x23
     299:	r1 = 0x0 ll
		0000000000000958:  R_BPF_64_64	CONFIG
     301:	w1 = *(u32 *)(r1 + 0x48)
     302:	w2 = 0x0
     303:	*(u32 *)(r10 - 0x80) = w2
     304:	r0 += r1
     305:	r1 = r10
     306:	r1 += -0x80
     307:	w2 = 0x4
     308:	r3 = r0
     309:	call 0x71
     310:	w1 = *(u32 *)(r10 - 0x80)
     311:	w1 &= 0x2
     312:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1b0>
     313:	w3 = 0x2
     314:	r7 = *(u64 *)(r10 - 0xe0)
     315:	r1 = r7
     316:	r1 &= 0x40000000
     317:	r2 = *(u64 *)(r10 - 0xe8)
     318:	r8 = r6
     319:	r6 = *(u64 *)(r10 - 0xf0)
     320:	r4 = *(u64 *)(r10 - 0xf8)
     321:	r5 = *(u64 *)(r10 - 0x100)
     322:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1a0>
     323:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x248>
     324:	w3 = 0x0
     325:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x248>
     326:	r8 <<= 0x20
     327:	r8 >>= 0x20
     328:	r1 = *(u64 *)(r10 - 0x108)
     329:	r1 <<= 0x20
     330:	r1 >>= 0x20
     331:	r7 <<= 0x20
     332:	r7 >>= 0x20
     333:	w3 = 0x1
     334:	r9 <<= 0x20
     335:	r9 >>= 0x20
     336:	r6 <<= 0x20
     337:	r6 >>= 0x20
     338:	r2 = *(u64 *)(r10 - 0xe8)
     339:	r2 <<= 0x20
     340:	r2 >>= 0x20
     341:	r4 = r7
     342:	r5 = r9
     343:	r9 = r1
     344:	r7 = *(u64 *)(r10 - 0xe0)
     345:	*(u64 *)(r10 - 0xa8) = r4
     346:	*(u64 *)(r10 - 0xb0) = r5
     347:	*(u64 *)(r10 - 0xb8) = r6
     348:	*(u64 *)(r10 - 0xc0) = r2
     349:	*(u64 *)(r10 - 0xc8) = r8
     350:	*(u64 *)(r10 - 0xd0) = r9
     351:	*(u32 *)(r10 - 0xd4) = w3
     352:	w7 &= -0x40000001
     353:	*(u32 *)(r10 - 0xd8) = w7
     354:	r1 = r10
     355:	r1 += -0xa0
     356:	w2 = 0x0
     357:	w6 = w3
     358:	r3 = 0x18
     359:	call -0x1
		0000000000000b38:  R_BPF_64_32	memset
     360:	w2 = w6
     361:	r1 = 0x2
     362:	*(u64 *)(r10 - 0x88) = r1
     363:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x338>
     364:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x318>
     365:	w1 = w7
     366:	w1 += -0x3b
     367:	if w1 < 0x2 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     368:	if w7 == 0xe7 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     369:	if w7 == 0x142 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     370:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3d8>
     371:	if w7 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x378>
     372:	if w7 == 0x3c goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     373:	if w7 == 0xe7 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     374:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3d8>
     375:	if w7 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x358>
     376:	if w7 == 0xb goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     377:	if w7 == 0x77 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     378:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3d8>
     379:	if w7 == 0xad goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     380:	if w7 == 0xfc goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     381:	if w7 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     382:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3d8>
     383:	if w7 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x388>
     384:	if w7 != 0x208 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3d8>
     385:	call 0x23
     386:	*(u64 *)(r10 - 0x80) = r0
     387:	r2 = r10
     388:	r2 += -0x80
     389:	r3 = r10
     390:	r3 += -0xd8
     391:	r1 = 0x0 ll
		0000000000000c38:  R_BPF_64_64	REMEMBERED
     393:	r4 = 0x0
     394:	call 0x2
     395:	exit

0000000000000c60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
     396:	*(u64 *)(r10 - 0x88) = r3
     397:	r8 = r2
     398:	r6 = r1
     399:	r9 = r10
     400:	r9 += -0x80
     401:	r1 = r9
     402:	w2 = 0x0
     403:	r3 = 0x80
     404:	call -0x1
		0000000000000ca0:  R_BPF_64_32	memset
     405:	r1 = r9
     406:	w2 = 0x80
     407:	r3 = r8
     408:	call 0x71
     409:	r1 = *(u64 *)(r10 - 0x48)
     410:	*(u64 *)(r10 - 0x98) = r1
     411:	r1 = *(u64 *)(r10 - 0x40)
     412:	*(u64 *)(r10 - 0xa0) = r1
     413:	r1 = *(u64 *)(r10 - 0x38)
     414:	*(u64 *)(r10 - 0xa8) = r1
     415:	r1 = *(u64 *)(r10 - 0x20)
     416:	*(u64 *)(r10 - 0x90) = r1
     417:	r9 = *(u64 *)(r10 - 0x18)
     418:	r7 = *(u64 *)(r10 - 0x10)
     419:	r8 = *(u64 *)(r10 - 0x60)
     420:	r1 = *(u64 *)(r10 - 0x58)
     421:	*(u64 *)(r10 - 0xb0) = r1
     422:	r1 = *(u64 *)(r10 - 0x28)
     423:	*(u64 *)(r10 - 0xb8) = r1
     424:	call 0x23
     425:	r1 = 0x0 ll
		0000000000000d48:  R_BPF_64_64	CONFIG
     427:	w1 = *(u32 *)(r1 + 0x48)
     428:	w2 = 0x0
     429:	*(u32 *)(r10 - 0x80) = w2
     430:	r0 += r1
     431:	r1 = r10
     432:	r1 += -0x80
     433:	w2 = 0x4
     434:	r3 = r0
     435:	call 0x71
     436:	w1 = *(u32 *)(r10 - 0x80)
     437:	w1 &= 0x2
     438:	if w1 != 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a0>
     439:	r2 = *(u64 *)(r10 - 0x88)
     440:	w1 = w2
     441:	w1 >>= 0x1d
     442:	w1 &= 0x2
     443:	r3 = *(u64 *)(r10 - 0x90)
     444:	r4 = *(u64 *)(r10 - 0x98)
     445:	r8 = *(u64 *)(r10 - 0xa0)
     446:	r5 = *(u64 *)(r10 - 0xa8)
     447:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x248>
     448:	r0 = *(u64 *)(r10 - 0xb8)
     449:	r0 <<= 0x20
     450:	r0 >>= 0x20
     451:	r2 = *(u64 *)(r10 - 0xb0)
     452:	r2 <<= 0x20
     453:	r2 >>= 0x20
     454:	r8 <<= 0x20
     455:	r8 >>= 0x20
     456:	w1 = 0x1
     457:	r7 <<= 0x20
     458:	r7 >>= 0x20
     459:	r9 <<= 0x20
     460:	r9 >>= 0x20
     461:	r3 = *(u64 *)(r10 - 0x90)
     462:	r3 <<= 0x20
     463:	r3 >>= 0x20
     464:	r5 = r7
     465:	r4 = r9
     466:	r9 = r0
     467:	r7 = r2
     468:	r2 = *(u64 *)(r10 - 0x88)
     469:	*(u64 *)(r6 + 0x30) = r8
     470:	*(u64 *)(r6 + 0x28) = r5
     471:	*(u64 *)(r6 + 0x20) = r4
     472:	*(u64 *)(r6 + 0x18) = r3
     473:	*(u64 *)(r6 + 0x10) = r9
     474:	*(u64 *)(r6 + 0x8) = r7
     475:	*(u32 *)(r6 + 0x4) = w1
     476:	w2 &= -0x40000001
     477:	*(u32 *)(r6 + 0x0) = w2
     478:	r1 = r6
     479:	r1 += 0x38
     480:	w2 = 0x0
     481:	r3 = 0x18
     482:	call -0x1
		0000000000000f10:  R_BPF_64_32	memset
     483:	r1 = 0x2
     484:	*(u64 *)(r6 + 0x50) = r1
     485:	exit

0000000000000f30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
     486:	*(u64 *)(r10 - 0x88) = r3
     487:	r8 = r2
     488:	r7 = r1
     489:	r9 = r10
     490:	r9 += -0x80
     491:	w6 = 0x0
     492:	r1 = r9
     493:	w2 = 0x0
     494:	r3 = 0x80
     495:	call -0x1
		0000000000000f78:  R_BPF_64_32	memset
     496:	r1 = r9
     497:	w2 = 0x80
     498:	r3 = r8
     499:	call 0x71
     500:	r8 = *(u64 *)(r10 - 0x8)
     501:	r8 <<= 0x20
     502:	r8 >>= 0x20
     503:	r1 = 0xffffffff ll
     505:	if r8 != r1 goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x278>
     506:	r1 = 0xc70 ll
		0000000000000fd0:  R_BPF_64_64	.rodata
     508:	r2 = *(u64 *)(r1 + 0x0)
     509:	*(u64 *)(r7 + 0x0) = r2
     510:	r2 = *(u64 *)(r1 + 0x8)
     511:	*(u64 *)(r7 + 0x8) = r2
     512:	r2 = *(u64 *)(r1 + 0x10)
     513:	*(u64 *)(r7 + 0x10) = r2
     514:	r2 = *(u64 *)(r1 + 0x18)
     515:	*(u64 *)(r7 + 0x18) = r2
     516:	r2 = *(u64 *)(r1 + 0x20)
     517:	*(u64 *)(r7 + 0x20) = r2
     518:	r2 = *(u64 *)(r1 + 0x28)
     519:	*(u64 *)(r7 + 0x28) = r2
     520:	r2 = *(u64 *)(r1 + 0x30)
     521:	*(u64 *)(r7 + 0x30) = r2
     522:	r2 = *(u64 *)(r1 + 0x38)
     523:	*(u64 *)(r7 + 0x38) = r2
     524:	r2 = *(u64 *)(r1 + 0x40)
     525:	*(u64 *)(r7 + 0x40) = r2
     526:	r2 = *(u64 *)(r1 + 0x48)
     527:	*(u64 *)(r7 + 0x48) = r2
     528:	r2 = *(u64 *)(r1 + 0x50)
     529:	*(u64 *)(r7 + 0x50) = r2
     530:	w1 = 0xf
     531:	*(u32 *)(r7 + 0x0) = w1
     532:	call 0x23
     533:	r1 = 0x0 ll
		00000000000010a8:  R_BPF_64_64	CONFIG
     535:	w1 = *(u32 *)(r1 + 0x48)
     536:	*(u32 *)(r10 - 0x80) = w6
     537:	r0 += r1
     538:	r1 = r10
     539:	r1 += -0x80
     540:	w2 = 0x4
     541:	r3 = r0
     542:	call 0x71
     543:	w6 = 0x1
     544:	w1 = *(u32 *)(r10 - 0x80)
     545:	w1 &= 0x2
     546:	if w1 == 0x0 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     547:	r1 = 0x1000000ad ll
     549:	*(u64 *)(r7 + 0x0) = r1
     550:	call 0x23
     551:	*(u64 *)(r10 - 0x80) = r0
     552:	r2 = r10
     553:	r2 += -0x80
     554:	r1 = 0x0 ll
		0000000000001150:  R_BPF_64_64	REMEMBERED
     556:	call 0x1
     557:	if r0 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     558:	w1 = *(u32 *)(r0 + 0x4)
     559:	if w1 != 0x1 goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     560:	w1 = *(u32 *)(r0 + 0x0)
     561:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x268>
     562:	if w1 != 0x77 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     563:	*(u32 *)(r7 + 0x0) = w1
     564:	goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     565:	r1 = *(u64 *)(r10 - 0x10)
     566:	*(u64 *)(r10 - 0x98) = r1
     567:	r1 = *(u64 *)(r10 - 0x18)
     568:	*(u64 *)(r10 - 0xa0) = r1
     569:	r1 = *(u64 *)(r10 - 0x20)
     570:	*(u64 *)(r10 - 0x90) = r1
     571:	r1 = *(u64 *)(r10 - 0x38)
     572:	*(u64 *)(r10 - 0xa8) = r1
     573:	r1 = *(u64 *)(r10 - 0x40)
     574:	*(u64 *)(r10 - 0xb0) = r1
     575:	r1 = *(u64 *)(r10 - 0x48)
     576:	*(u64 *)(r10 - 0xb8) = r1
     577:	r1 = *(u64 *)(r10 - 0x28)
     578:	*(u64 *)(r10 - 0xc0) = r1
     579:	r9 = *(u64 *)(r10 - 0x58)
     580:	r6 = *(u64 *)(r10 - 0x60)
     581:	call 0x23
     582:	r1 = 0x0 ll
		0000000000001230:  R_BPF_64_64	CONFIG
     584:	w1 = *(u32 *)(r1 + 0x48)
     585:	w2 = 0x0
     586:	*(u32 *)(r10 - 0x80) = w2
     587:	r0 += r1
     588:	r1 = r10
     589:	r1 += -0x80
     590:	w2 = 0x4
     591:	r3 = r0
     592:	call 0x71
     593:	w1 = *(u32 *)(r10 - 0x80)
     594:	w1 &= 0x2
     595:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3d8>
     596:	w6 = 0x2
     597:	r1 = r8
     598:	r1 &= 0x40000000
     599:	r2 = *(u64 *)(r10 - 0x90)
     600:	r3 = *(u64 *)(r10 - 0xa0)
     601:	r9 = *(u64 *)(r10 - 0x98)
     602:	r4 = *(u64 *)(r10 - 0xa8)
     603:	r5 = *(u64 *)(r10 - 0xb0)
     604:	r0 = *(u64 *)(r10 - 0xb8)
     605:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3c8>
     606:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
     607:	w6 = 0x0
     608:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
     609:	r4 = *(u64 *)(r10 - 0xc0)
     610:	r4 <<= 0x20
     611:	r4 >>= 0x20
     612:	r9 <<= 0x20
     613:	r9 >>= 0x20
     614:	r6 <<= 0x20
     615:	r6 >>= 0x20
     616:	r1 = *(u64 *)(r10 - 0x98)
     617:	r1 <<= 0x20
     618:	r1 >>= 0x20
     619:	r3 = *(u64 *)(r10 - 0xa0)
     620:	r3 <<= 0x20
     621:	r3 >>= 0x20
     622:	r2 = *(u64 *)(r10 - 0x90)
     623:	r2 <<= 0x20
     624:	r2 >>= 0x20
     625:	r5 = r6
     626:	w6 = 0x1
     627:	r0 = r3
     628:	r3 = r4
     629:	r4 = r1
     630:	*(u64 *)(r7 + 0x30) = r5
     631:	*(u64 *)(r7 + 0x28) = r4
     632:	*(u64 *)(r7 + 0x20) = r0
     633:	*(u64 *)(r7 + 0x18) = r2
     634:	*(u64 *)(r7 + 0x10) = r3
     635:	*(u64 *)(r7 + 0x8) = r9
     636:	*(u32 *)(r7 + 0x4) = w6
     637:	w8 &= -0x40000001
     638:	*(u32 *)(r7 + 0x0) = w8
     639:	r1 = r7
     640:	r1 += 0x38
     641:	w2 = 0x0
     642:	r3 = 0x18
     643:	call -0x1
		0000000000001418:  R_BPF_64_32	memset
     644:	r1 = 0x2
     645:	*(u64 *)(r7 + 0x50) = r1
     646:	if w6 == 0x1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x530>
     647:	if w6 == 0x2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x550>
     648:	if w8 == 0x3b goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     649:	w6 = 0x3
     650:	if w8 == 0x142 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     651:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     652:	if w8 == 0xb goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     653:	w6 = 0x3
     654:	if w8 == 0x166 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     655:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     656:	if w8 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     657:	w6 = 0x3
     658:	if w8 != 0x208 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     659:	call 0x23
     660:	*(u64 *)(r10 - 0x80) = r0
     661:	r2 = r10
     662:	r2 += -0x80
     663:	r1 = 0x0 ll
		00000000000014b8:  R_BPF_64_64	REMEMBERED
     665:	call 0x1
     666:	w6 = 0x3
     667:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     668:	w1 = *(u32 *)(r0 + 0x0)
     669:	w2 = *(u32 *)(r0 + 0x4)
     670:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5e8>
     671:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x600>
     672:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     673:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     674:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     675:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     676:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     677:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     678:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     679:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     680:	r1 = *(u64 *)(r0 + 0x0)
     681:	*(u64 *)(r7 + 0x0) = r1
     682:	r1 = *(u64 *)(r0 + 0x8)
     683:	*(u64 *)(r7 + 0x8) = r1
     684:	r1 = *(u64 *)(r0 + 0x10)
     685:	*(u64 *)(r7 + 0x10) = r1
     686:	r1 = *(u64 *)(r0 + 0x18)
     687:	*(u64 *)(r7 + 0x18) = r1
     688:	r1 = *(u64 *)(r0 + 0x20)
     689:	*(u64 *)(r7 + 0x20) = r1
     690:	r1 = *(u64 *)(r0 + 0x28)
     691:	*(u64 *)(r7 + 0x28) = r1
     692:	r1 = *(u64 *)(r0 + 0x30)
     693:	*(u64 *)(r7 + 0x30) = r1
     694:	r1 = *(u64 *)(r0 + 0x38)
     695:	*(u64 *)(r7 + 0x38) = r1
     696:	r1 = *(u64 *)(r0 + 0x40)
     697:	*(u64 *)(r7 + 0x40) = r1
     698:	r1 = *(u64 *)(r0 + 0x48)
     699:	*(u64 *)(r7 + 0x48) = r1
     700:	r1 = *(u64 *)(r0 + 0x50)
     701:	*(u64 *)(r7 + 0x50) = r1
     702:	w6 = *(u32 *)(r7 + 0x50)
     703:	w6 |= 0x1
     704:	*(u32 *)(r7 + 0x50) = w6
     705:	r1 = *(u64 *)(r10 - 0x88)
     706:	*(u64 *)(r7 + 0x48) = r1
     707:	exit

0000000000001620 <memcpy>:
     708:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     709:	r4 = 0x0
     710:	r5 = r1
     711:	r5 += r4
     712:	r0 = r2
     713:	r0 += r4
     714:	w0 = *(u8 *)(r0 + 0x0)
     715:	*(u8 *)(r5 + 0x0) = w0
     716:	r4 += 0x1
     717:	if r4 < r3 goto -0x8 <memcpy+0x10>
     718:	exit

0000000000001678 <memmove>:
     719:	r4 = r1
     720:	r4 -= r2
     721:	if r4 >= r3 goto +0xb <memmove+0x70>
     722:	r2 += -0x1
     723:	r1 += -0x1
     724:	r4 = r1
     725:	r4 += r3
     726:	r5 = r2
     727:	r5 += r3
     728:	w5 = *(u8 *)(r5 + 0x0)
     729:	*(u8 *)(r4 + 0x0) = w5
     730:	r3 += -0x1
     731:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     732:	goto +0xa <memmove+0xc0>
     733:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     734:	r4 = 0x0
     735:	r5 = r1
     736:	r5 += r4
     737:	r0 = r2
     738:	r0 += r4
     739:	w0 = *(u8 *)(r0 + 0x0)
     740:	*(u8 *)(r5 + 0x0) = w0
     741:	r4 += 0x1
     742:	if r4 < r3 goto -0x8 <memmove+0x80>
     743:	exit

0000000000001740 <memset>:
     744:	if r3 == 0x0 goto +0x6 <memset+0x38>
     745:	r4 = 0x0
     746:	r5 = r1
     747:	r5 += r4
     748:	*(u8 *)(r5 + 0x0) = w2
     749:	r4 += 0x1
     750:	if r4 < r3 goto -0x5 <memset+0x10>
     751:	exit

Disassembly of section raw_tp:

0000000000000000 <read_offset>:
       0:	r8 = *(u64 *)(r1 + 0x8)
       1:	r6 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	r3 = *(u64 *)(r6 + 0x10)
       4:	r1 = 0x0
       5:	*(u64 *)(r10 - 0x10) = r1
       6:	r1 = r8
       7:	r1 <<= 0x3
       8:	r3 += r1
       9:	r1 = r10
      10:	r1 += -0x10
      11:	w2 = 0x8
      12:	call 0x71
      13:	r7 = *(u64 *)(r10 - 0x10)
      14:	*(u32 *)(r10 - 0x4) = w8
      15:	r2 = r10
      16:	r2 += -0x4
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	ADDRESSES
      19:	call 0x1
      20:	if r0 == 0x0 goto +0x3 <read_offset+0xc0>
      21:	r1 = *(u64 *)(r6 + 0x18)
      22:	r1 += r7
      23:	*(u64 *)(r0 + 0x0) = r1
      24:	w0 = 0x0
      25:	exit

Disassembly of section fentry/__schedule_bug:

0000000000000000 <reset_fentry>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <reset_fentry+0xc0>
       6:	if w1 == 0x1 goto +0x20 <reset_fentry+0x138>
       7:	if w1 == 0x2 goto +0x1 <reset_fentry+0x48>
       8:	goto +0x45 <reset_fentry+0x270>
       9:	call 0x9e
      10:	r2 = 0x0 ll
		0000000000000050:  R_BPF_64_64	CONFIG
      12:	w1 = *(u32 *)(r2 + 0x40)
      13:	r0 += r1
      14:	r1 = *(u64 *)(r0 + 0x0)
      15:	w3 = *(u32 *)(r2 + 0x44)
      16:	r1 += r3
      17:	r3 = *(u64 *)(r1 + 0x0)
      18:	r1 = *(u64 *)(r2 + 0x8)
      19:	r1 += r3
      20:	w2 = *(u32 *)(r2 + 0x3c)
      21:	call 0x504c4341
      22:	w7 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <reset_fentry+0x270>
      24:	if w1 == 0x3 goto +0x17 <reset_fentry+0x180>
      25:	if w1 == 0x4 goto +0x1 <reset_fentry+0xd8>
      26:	goto +0x33 <reset_fentry+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x10) = w0
      29:	r2 = r10
      30:	r2 += -0x10
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <reset_fentry+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x10) = w1
      38:	goto +0x22 <reset_fentry+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w7 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <reset_fentry+0x270>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r8 = 0x0
      54:	*(u64 *)(r10 - 0x10) = r8
      55:	r1 = r10
      56:	r1 += -0x10
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x10)
      61:	w1 = *(u32 *)(r7 + 0x44)
      62:	*(u64 *)(r10 - 0x10) = r8
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x10
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x10)
      69:	r3 = *(u64 *)(r7 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x10) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x10
      75:	w2 = 0x4
      76:	call 0x71
      77:	w7 = *(u32 *)(r10 - 0x10)
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	CONFIG
      80:	w2 = *(u32 *)(r1 + 0x24)
      81:	if w2 != 0x2 goto +0x14 <reset_fentry+0x330>
      82:	call 0x8
      83:	*(u32 *)(r10 - 0x10) = w0
      84:	r2 = r10
      85:	r2 += -0x10
      86:	r1 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	SAMPLES
      88:	call 0x1
      89:	r6 = r0
      90:	if r6 == 0x0 goto +0x295 <reset_fentry+0x1780>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x292 <reset_fentry+0x1780>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x283 <reset_fentry+0x1738>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x286 <reset_fentry+0x1760>
     102:	w2 = 0x20
     103:	w9 = *(u32 *)(r1 + 0x28)
     104:	w1 = *(u32 *)(r1 + 0x34)
     105:	if w9 == 0x0 goto +0x20 <reset_fentry+0x450>
     106:	w2 = w9
     107:	w2 >>= 0x1
     108:	w3 = w9
     109:	w3 |= w2
     110:	w2 = w3
     111:	w2 >>= 0x2
     112:	w3 |= w2
     113:	w2 = w3
     114:	w2 >>= 0x4
     115:	w3 |= w2
     116:	w2 = w3
     117:	w2 >>= 0x8
     118:	w3 |= w2
     119:	w2 = w3
     120:	w2 >>= 0x10
     121:	w3 |= w2
     122:	w3 ^= -0x1
     123:	w2 = w3
     124:	w2 >>= 0x1
     125:	w2 &= 0x55555555
     126:	w3 -= w2
     127:	w2 = w3
     128:	w2 &= 0x33333333
     129:	w3 >>= 0x2
     130:	w3 &= 0x33333333
     131:	w2 += w3
     132:	w3 = w2
     133:	w3 >>= 0x4
     134:	w2 += w3
     135:	w2 &= 0xf0f0f0f
     136:	w2 *= 0x1010101
     137:	w2 >>= 0x18
     138:	w9 &= w7
     139:	w9 -= w1
     140:	w2 &= 0x1f
     141:	w9 <<= w2
     142:	w9 s>>= w2
     143:	r1 = 0x0 ll
		0000000000000478:  R_BPF_64_64	AYA_LOG_LEVEL
     145:	w1 = *(u8 *)(r1 + 0x0)
     146:	if w1 < 0x4 goto +0x18a <reset_fentry+0x10e8>
     147:	call 0x23
     148:	r7 = r0
     149:	w1 = 0x9e
     150:	*(u16 *)(r10 - 0x12) = w1
     151:	r1 = r10
     152:	r1 += -0x12
     153:	r8 = 0x40
     154:	w1 = *(u16 *)(r10 - 0x12)
     155:	if w1 > 0x40 goto +0x230 <reset_fentry+0x1660>
     156:	r1 = 0x0 ll
		00000000000004e0:  R_BPF_64_64	AYA_LOGS
     158:	r2 = r8
     159:	r3 = 0x0
     160:	call 0x83
     161:	if r0 == 0x0 goto +0x17b <reset_fentry+0x10e8>
     162:	*(u64 *)(r10 - 0x8) = r8
     163:	*(u64 *)(r10 - 0x10) = r0
     164:	r1 = r10
     165:	r1 += -0x10
     166:	r1 = *(u64 *)(r10 - 0x10)
     167:	r2 = *(u64 *)(r10 - 0x8)
     168:	if r2 < 0x2 goto +0x172 <reset_fentry+0x10d8>
     169:	w2 = *(u16 *)(r10 - 0x12)
     170:	*(u8 *)(r1 + 0x0) = w2
     171:	w2 >>= 0x8
     172:	*(u8 *)(r1 + 0x1) = w2
     173:	r1 = *(u64 *)(r10 - 0x10)
     174:	r2 = *(u64 *)(r10 - 0x8)
     175:	if r2 < 0x3 goto +0x16b <reset_fentry+0x10d8>
     176:	w2 = 0x0
     177:	*(u8 *)(r1 + 0x2) = w2
     178:	r1 = *(u64 *)(r10 - 0x10)
     179:	r3 = *(u64 *)(r10 - 0x8)
     180:	if r3 < 0x5 goto +0x166 <reset_fentry+0x10d8>
     181:	*(u8 *)(r1 + 0x4) = w2
     182:	w2 = 0x17
     183:	*(u8 *)(r1 + 0x3) = w2
     184:	r1 = *(u64 *)(r10 - 0x10)
     185:	r2 = *(u64 *)(r10 - 0x8)
     186:	if r2 < 0x1c goto +0x160 <reset_fentry+0x10d8>
     187:	r3 = r1
     188:	r3 += 0x5
     189:	r4 = 0xcc8 ll
		00000000000005e8:  R_BPF_64_64	.rodata
     191:	w5 = *(u8 *)(r4 + 0x0)
     192:	*(u8 *)(r3 + 0x0) = w5
     193:	w5 = *(u8 *)(r4 + 0x1)
     194:	*(u8 *)(r3 + 0x1) = w5
     195:	w5 = *(u8 *)(r4 + 0x2)
     196:	*(u8 *)(r3 + 0x2) = w5
     197:	w5 = *(u8 *)(r4 + 0x3)
     198:	*(u8 *)(r3 + 0x3) = w5
     199:	w5 = *(u8 *)(r4 + 0x4)
     200:	*(u8 *)(r3 + 0x4) = w5
     201:	w5 = *(u8 *)(r4 + 0x5)
     202:	*(u8 *)(r3 + 0x5) = w5
     203:	w5 = *(u8 *)(r4 + 0x6)
     204:	*(u8 *)(r3 + 0x6) = w5
     205:	w5 = *(u8 *)(r4 + 0x7)
     206:	*(u8 *)(r3 + 0x7) = w5
     207:	w5 = *(u8 *)(r4 + 0x8)
     208:	*(u8 *)(r3 + 0x8) = w5
     209:	w5 = *(u8 *)(r4 + 0x9)
     210:	*(u8 *)(r3 + 0x9) = w5
     211:	w5 = *(u8 *)(r4 + 0xa)
     212:	*(u8 *)(r3 + 0xa) = w5
     213:	w5 = *(u8 *)(r4 + 0xb)
     214:	*(u8 *)(r3 + 0xb) = w5
     215:	w5 = *(u8 *)(r4 + 0xc)
     216:	*(u8 *)(r3 + 0xc) = w5
     217:	w5 = *(u8 *)(r4 + 0xd)
     218:	*(u8 *)(r3 + 0xd) = w5
     219:	w5 = *(u8 *)(r4 + 0xe)
     220:	*(u8 *)(r3 + 0xe) = w5
     221:	w5 = *(u8 *)(r4 + 0xf)
     222:	*(u8 *)(r3 + 0xf) = w5
     223:	w5 = *(u8 *)(r4 + 0x10)
     224:	*(u8 *)(r3 + 0x10) = w5
     225:	w5 = *(u8 *)(r4 + 0x11)
     226:	*(u8 *)(r3 + 0x11) = w5
     227:	w5 = *(u8 *)(r4 + 0x12)
     228:	*(u8 *)(r3 + 0x12) = w5
     229:	w5 = *(u8 *)(r4 + 0x13)
     230:	*(u8 *)(r3 + 0x13) = w5
     231:	w5 = *(u8 *)(r4 + 0x14)
     232:	*(u8 *)(r3 + 0x14) = w5
     233:	w5 = *(u8 *)(r4 + 0x15)
     234:	*(u8 *)(r3 + 0x15) = w5
     235:	w5 = *(u8 *)(r4 + 0x16)
     236:	*(u8 *)(r3 + 0x16) = w5
     237:	if r2 == 0x1c goto +0x12d <reset_fentry+0x10d8>
     238:	w3 = 0x1
     239:	*(u8 *)(r1 + 0x1c) = w3
     240:	if r2 < 0x1f goto +0x12a <reset_fentry+0x10d8>
     241:	w4 = 0x0
     242:	*(u8 *)(r1 + 0x1e) = w4
     243:	*(u8 *)(r1 + 0x1d) = w3
     244:	if r2 == 0x1f goto +0x126 <reset_fentry+0x10d8>
     245:	w3 = 0x4
     246:	*(u8 *)(r1 + 0x1f) = w3
     247:	if r2 == 0x20 goto +0x123 <reset_fentry+0x10d8>
     248:	w3 = 0x2
     249:	*(u8 *)(r1 + 0x20) = w3
     250:	if r2 < 0x23 goto +0x120 <reset_fentry+0x10d8>
     251:	w3 = 0x0
     252:	*(u8 *)(r1 + 0x22) = w3
     253:	w3 = 0x17
     254:	*(u8 *)(r1 + 0x21) = w3
     255:	if r2 < 0x3a goto +0x11b <reset_fentry+0x10d8>
     256:	r3 = r1
     257:	r3 += 0x23
     258:	r4 = 0xcc8 ll
		0000000000000810:  R_BPF_64_64	.rodata
     260:	w5 = *(u8 *)(r4 + 0x0)
     261:	*(u8 *)(r3 + 0x0) = w5
     262:	w5 = *(u8 *)(r4 + 0x1)
     263:	*(u8 *)(r3 + 0x1) = w5
     264:	w5 = *(u8 *)(r4 + 0x2)
     265:	*(u8 *)(r3 + 0x2) = w5
     266:	w5 = *(u8 *)(r4 + 0x3)
     267:	*(u8 *)(r3 + 0x3) = w5
     268:	w5 = *(u8 *)(r4 + 0x4)
     269:	*(u8 *)(r3 + 0x4) = w5
     270:	w5 = *(u8 *)(r4 + 0x5)
     271:	*(u8 *)(r3 + 0x5) = w5
     272:	w5 = *(u8 *)(r4 + 0x6)
     273:	*(u8 *)(r3 + 0x6) = w5
     274:	w5 = *(u8 *)(r4 + 0x7)
     275:	*(u8 *)(r3 + 0x7) = w5
     276:	w5 = *(u8 *)(r4 + 0x8)
     277:	*(u8 *)(r3 + 0x8) = w5
     278:	w5 = *(u8 *)(r4 + 0x9)
     279:	*(u8 *)(r3 + 0x9) = w5
     280:	w5 = *(u8 *)(r4 + 0xa)
     281:	*(u8 *)(r3 + 0xa) = w5
     282:	w5 = *(u8 *)(r4 + 0xb)
     283:	*(u8 *)(r3 + 0xb) = w5
     284:	w5 = *(u8 *)(r4 + 0xc)
     285:	*(u8 *)(r3 + 0xc) = w5
     286:	w5 = *(u8 *)(r4 + 0xd)
     287:	*(u8 *)(r3 + 0xd) = w5
     288:	w5 = *(u8 *)(r4 + 0xe)
     289:	*(u8 *)(r3 + 0xe) = w5
     290:	w5 = *(u8 *)(r4 + 0xf)
     291:	*(u8 *)(r3 + 0xf) = w5
     292:	w5 = *(u8 *)(r4 + 0x10)
     293:	*(u8 *)(r3 + 0x10) = w5
     294:	w5 = *(u8 *)(r4 + 0x11)
     295:	*(u8 *)(r3 + 0x11) = w5
     296:	w5 = *(u8 *)(r4 + 0x12)
     297:	*(u8 *)(r3 + 0x12) = w5
     298:	w5 = *(u8 *)(r4 + 0x13)
     299:	*(u8 *)(r3 + 0x13) = w5
     300:	w5 = *(u8 *)(r4 + 0x14)
     301:	*(u8 *)(r3 + 0x14) = w5
     302:	w5 = *(u8 *)(r4 + 0x15)
     303:	*(u8 *)(r3 + 0x15) = w5
     304:	w5 = *(u8 *)(r4 + 0x16)
     305:	*(u8 *)(r3 + 0x16) = w5
     306:	if r2 == 0x3a goto +0xe8 <reset_fentry+0x10d8>
     307:	w3 = 0x3
     308:	*(u8 *)(r1 + 0x3a) = w3
     309:	if r2 < 0x3d goto +0xe5 <reset_fentry+0x10d8>
     310:	w3 = 0x0
     311:	*(u8 *)(r1 + 0x3c) = w3
     312:	w3 = 0x1f
     313:	*(u8 *)(r1 + 0x3b) = w3
     314:	if r2 < 0x5c goto +0xe0 <reset_fentry+0x10d8>
     315:	r3 = r1
     316:	r3 += 0x3d
     317:	r4 = 0xcdf ll
		00000000000009e8:  R_BPF_64_64	.rodata
     319:	w5 = *(u8 *)(r4 + 0x0)
     320:	*(u8 *)(r3 + 0x0) = w5
     321:	w5 = *(u8 *)(r4 + 0x1)
     322:	*(u8 *)(r3 + 0x1) = w5
     323:	w5 = *(u8 *)(r4 + 0x2)
     324:	*(u8 *)(r3 + 0x2) = w5
     325:	w5 = *(u8 *)(r4 + 0x3)
     326:	*(u8 *)(r3 + 0x3) = w5
     327:	w5 = *(u8 *)(r4 + 0x4)
     328:	*(u8 *)(r3 + 0x4) = w5
     329:	w5 = *(u8 *)(r4 + 0x5)
     330:	*(u8 *)(r3 + 0x5) = w5
     331:	w5 = *(u8 *)(r4 + 0x6)
     332:	*(u8 *)(r3 + 0x6) = w5
     333:	w5 = *(u8 *)(r4 + 0x7)
     334:	*(u8 *)(r3 + 0x7) = w5
     335:	w5 = *(u8 *)(r4 + 0x8)
     336:	*(u8 *)(r3 + 0x8) = w5
     337:	w5 = *(u8 *)(r4 + 0x9)
     338:	*(u8 *)(r3 + 0x9) = w5
     339:	w5 = *(u8 *)(r4 + 0xa)
     340:	*(u8 *)(r3 + 0xa) = w5
     341:	w5 = *(u8 *)(r4 + 0xb)
     342:	*(u8 *)(r3 + 0xb) = w5
     343:	w5 = *(u8 *)(r4 + 0xc)
     344:	*(u8 *)(r3 + 0xc) = w5
     345:	w5 = *(u8 *)(r4 + 0xd)
     346:	*(u8 *)(r3 + 0xd) = w5
     347:	w5 = *(u8 *)(r4 + 0xe)
     348:	*(u8 *)(r3 + 0xe) = w5
     349:	w5 = *(u8 *)(r4 + 0xf)
     350:	*(u8 *)(r3 + 0xf) = w5
     351:	w5 = *(u8 *)(r4 + 0x10)
     352:	*(u8 *)(r3 + 0x10) = w5
     353:	w5 = *(u8 *)(r4 + 0x11)
     354:	*(u8 *)(r3 + 0x11) = w5
     355:	w5 = *(u8 *)(r4 + 0x12)
     356:	*(u8 *)(r3 + 0x12) = w5
     357:	w5 = *(u8 *)(r4 + 0x13)
     358:	*(u8 *)(r3 + 0x13) = w5
     359:	w5 = *(u8 *)(r4 + 0x14)
     360:	*(u8 *)(r3 + 0x14) = w5
     361:	w5 = *(u8 *)(r4 + 0x15)
     362:	*(u8 *)(r3 + 0x15) = w5
     363:	w5 = *(u8 *)(r4 + 0x16)
     364:	*(u8 *)(r3 + 0x16) = w5
     365:	w5 = *(u8 *)(r4 + 0x17)
     366:	*(u8 *)(r3 + 0x17) = w5
     367:	w5 = *(u8 *)(r4 + 0x18)
     368:	*(u8 *)(r3 + 0x18) = w5
     369:	w5 = *(u8 *)(r4 + 0x19)
     370:	*(u8 *)(r3 + 0x19) = w5
     371:	w5 = *(u8 *)(r4 + 0x1a)
     372:	*(u8 *)(r3 + 0x1a) = w5
     373:	w5 = *(u8 *)(r4 + 0x1b)
     374:	*(u8 *)(r3 + 0x1b) = w5
     375:	w5 = *(u8 *)(r4 + 0x1c)
     376:	*(u8 *)(r3 + 0x1c) = w5
     377:	w5 = *(u8 *)(r4 + 0x1d)
     378:	*(u8 *)(r3 + 0x1d) = w5
     379:	w5 = *(u8 *)(r4 + 0x1e)
     380:	*(u8 *)(r3 + 0x1e) = w5
     381:	if r2 == 0x5c goto +0x9d <reset_fentry+0x10d8>
     382:	w4 = 0x4
     383:	*(u8 *)(r1 + 0x5c) = w4
     384:	if r2 < 0x5f goto +0x9a <reset_fentry+0x10d8>
     385:	w3 = 0x0
     386:	*(u8 *)(r1 + 0x5e) = w3
     387:	*(u8 *)(r1 + 0x5d) = w4
     388:	if r2 < 0x63 goto +0x96 <reset_fentry+0x10d8>
     389:	*(u8 *)(r1 + 0x62) = w3
     390:	*(u8 *)(r1 + 0x61) = w3
     391:	*(u8 *)(r1 + 0x60) = w3
     392:	w3 = 0x21
     393:	*(u8 *)(r1 + 0x5f) = w3
     394:	if r2 == 0x63 goto +0x90 <reset_fentry+0x10d8>
     395:	w3 = 0x5
     396:	*(u8 *)(r1 + 0x63) = w3
     397:	if r2 < 0x66 goto +0x8d <reset_fentry+0x10d8>
     398:	w3 = 0x0
     399:	*(u8 *)(r1 + 0x65) = w3
     400:	*(u8 *)(r1 + 0x64) = w4
     401:	if r2 < 0x6a goto +0x89 <reset_fentry+0x10d8>
     402:	*(u8 *)(r1 + 0x69) = w3
     403:	*(u8 *)(r1 + 0x68) = w3
     404:	*(u8 *)(r1 + 0x67) = w3
     405:	w3 = 0x6
     406:	*(u8 *)(r1 + 0x66) = w3
     407:	if r2 == 0x6a goto +0x83 <reset_fentry+0x10d8>
     408:	w3 = 0x14
     409:	*(u8 *)(r1 + 0x6a) = w3
     410:	if r2 < 0x6d goto +0x80 <reset_fentry+0x10d8>
     411:	w3 = 0x0
     412:	*(u8 *)(r1 + 0x6c) = w3
     413:	w3 = 0xc
     414:	*(u8 *)(r1 + 0x6b) = w3
     415:	if r2 < 0x79 goto +0x7b <reset_fentry+0x10d8>
     416:	r3 = r1
     417:	r3 += 0x6d
     418:	r4 = 0xcfe ll
		0000000000000d10:  R_BPF_64_64	.rodata
     420:	w5 = *(u8 *)(r4 + 0x0)
     421:	*(u8 *)(r3 + 0x0) = w5
     422:	w5 = *(u8 *)(r4 + 0x1)
     423:	*(u8 *)(r3 + 0x1) = w5
     424:	w5 = *(u8 *)(r4 + 0x2)
     425:	*(u8 *)(r3 + 0x2) = w5
     426:	w5 = *(u8 *)(r4 + 0x3)
     427:	*(u8 *)(r3 + 0x3) = w5
     428:	w5 = *(u8 *)(r4 + 0x4)
     429:	*(u8 *)(r3 + 0x4) = w5
     430:	w5 = *(u8 *)(r4 + 0x5)
     431:	*(u8 *)(r3 + 0x5) = w5
     432:	w5 = *(u8 *)(r4 + 0x6)
     433:	*(u8 *)(r3 + 0x6) = w5
     434:	w5 = *(u8 *)(r4 + 0x7)
     435:	*(u8 *)(r3 + 0x7) = w5
     436:	w5 = *(u8 *)(r4 + 0x8)
     437:	*(u8 *)(r3 + 0x8) = w5
     438:	w5 = *(u8 *)(r4 + 0x9)
     439:	*(u8 *)(r3 + 0x9) = w5
     440:	w5 = *(u8 *)(r4 + 0xa)
     441:	*(u8 *)(r3 + 0xa) = w5
     442:	w5 = *(u8 *)(r4 + 0xb)
     443:	*(u8 *)(r3 + 0xb) = w5
     444:	if r2 == 0x79 goto +0x5e <reset_fentry+0x10d8>
     445:	w3 = 0x0
     446:	*(u8 *)(r1 + 0x79) = w3
     447:	if r2 < 0x7c goto +0x5b <reset_fentry+0x10d8>
     448:	*(u8 *)(r1 + 0x7b) = w3
     449:	w3 = 0x1
     450:	*(u8 *)(r1 + 0x7a) = w3
     451:	if r2 == 0x7c goto +0x57 <reset_fentry+0x10d8>
     452:	w3 = 0x2
     453:	*(u8 *)(r1 + 0x7c) = w3
     454:	if r2 == 0x7d goto +0x54 <reset_fentry+0x10d8>
     455:	w3 = 0x9
     456:	*(u8 *)(r1 + 0x7d) = w3
     457:	if r2 < 0x80 goto +0x51 <reset_fentry+0x10d8>
     458:	w3 = 0x0
     459:	*(u8 *)(r1 + 0x7f) = w3
     460:	w3 = 0x8
     461:	*(u8 *)(r1 + 0x7e) = w3
     462:	if r2 < 0x88 goto +0x4c <reset_fentry+0x10d8>
     463:	*(u8 *)(r1 + 0x80) = w7
     464:	r3 = r7
     465:	r3 >>= 0x38
     466:	*(u8 *)(r1 + 0x87) = w3
     467:	r3 = r7
     468:	r3 >>= 0x30
     469:	*(u8 *)(r1 + 0x86) = w3
     470:	r3 = r7
     471:	r3 >>= 0x28
     472:	*(u8 *)(r1 + 0x85) = w3
     473:	r3 = r7
     474:	r3 >>= 0x20
     475:	*(u8 *)(r1 + 0x84) = w3
     476:	r3 = r7
     477:	r3 >>= 0x18
     478:	*(u8 *)(r1 + 0x83) = w3
     479:	r3 = r7
     480:	r3 >>= 0x10
     481:	*(u8 *)(r1 + 0x82) = w3
     482:	r7 >>= 0x8
     483:	*(u8 *)(r1 + 0x81) = w7
     484:	if r2 == 0x88 goto +0x36 <reset_fentry+0x10d8>
     485:	w3 = 0x14
     486:	*(u8 *)(r1 + 0x88) = w3
     487:	if r2 < 0x8b goto +0x33 <reset_fentry+0x10d8>
     488:	w3 = 0x0
     489:	*(u8 *)(r1 + 0x8a) = w3
     490:	w3 = 0x8
     491:	*(u8 *)(r1 + 0x89) = w3
     492:	if r2 < 0x93 goto +0x2e <reset_fentry+0x10d8>
     493:	r3 = 0x64
     494:	*(u8 *)(r1 + 0x91) = w3
     495:	r3 = 0x65
     496:	*(u8 *)(r1 + 0x90) = w3
     497:	r3 = 0x77
     498:	*(u8 *)(r1 + 0x8f) = w3
     499:	r3 = 0x6f
     500:	*(u8 *)(r1 + 0x8e) = w3
     501:	r3 = 0x68
     502:	*(u8 *)(r1 + 0x8d) = w3
     503:	r3 = 0x73
     504:	*(u8 *)(r1 + 0x8c) = w3
     505:	r3 = 0x20
     506:	*(u8 *)(r1 + 0x92) = w3
     507:	*(u8 *)(r1 + 0x8b) = w3
     508:	if r2 == 0x93 goto +0x1e <reset_fentry+0x10d8>
     509:	w3 = 0x0
     510:	*(u8 *)(r1 + 0x93) = w3
     511:	if r2 < 0x96 goto +0x1b <reset_fentry+0x10d8>
     512:	*(u8 *)(r1 + 0x95) = w3
     513:	w3 = 0x1
     514:	*(u8 *)(r1 + 0x94) = w3
     515:	if r2 == 0x96 goto +0x17 <reset_fentry+0x10d8>
     516:	*(u8 *)(r1 + 0x96) = w3
     517:	if r2 < 0x98 goto +0x15 <reset_fentry+0x10d8>
     518:	w3 = 0x3
     519:	*(u8 *)(r1 + 0x97) = w3
     520:	if r2 < 0x9a goto +0x12 <reset_fentry+0x10d8>
     521:	w3 = 0x0
     522:	*(u8 *)(r1 + 0x99) = w3
     523:	w3 = 0x4
     524:	*(u8 *)(r1 + 0x98) = w3
     525:	if r2 < 0x9e goto +0xd <reset_fentry+0x10d8>
     526:	w2 = w9
     527:	w2 >>= 0x18
     528:	*(u8 *)(r1 + 0x9d) = w2
     529:	w2 = w9
     530:	w2 >>= 0x10
     531:	*(u8 *)(r1 + 0x9c) = w2
     532:	*(u8 *)(r1 + 0x9a) = w9
     533:	w2 = w9
     534:	w2 >>= 0x8
     535:	*(u8 *)(r1 + 0x9b) = w2
     536:	r2 = 0x0
     537:	call 0x84
     538:	goto +0x2 <reset_fentry+0x10e8>
     539:	r2 = 0x0
     540:	call 0x85
     541:	call 0x23
     542:	*(u64 *)(r10 - 0x10) = r0
     543:	r2 = r10
     544:	r2 += -0x10
     545:	r1 = 0x0 ll
		0000000000001108:  R_BPF_64_64	TASKS
     547:	call 0x1
     548:	r7 = r0
     549:	if r7 == 0x0 goto +0x29 <reset_fentry+0x1278>
     550:	call 0xe
     551:	r1 = *(u64 *)(r7 + 0x10)
     552:	if r1 == r0 goto +0x7 <reset_fentry+0x1180>
     553:	*(u64 *)(r7 + 0x10) = r0
     554:	r1 = 0x0
     555:	*(u64 *)(r7 + 0x80) = r1
     556:	r1 = r7
     557:	w2 = 0x0
     558:	r3 = 0x10
     559:	call -0x1
		0000000000001178:  R_BPF_64_32	memset
     560:	w2 = *(u32 *)(r7 + 0xc)
     561:	w1 = *(u32 *)(r7 + 0x8)
     562:	w8 = *(u32 *)(r7 + 0x0)
     563:	w3 = *(u32 *)(r7 + 0x4)
     564:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x11b0>
     565:	if w9 s> -0x1 goto +0x35 <reset_fentry+0x1358>
     566:	if w3 s> 0x0 goto +0x4 <reset_fentry+0x11d8>
     567:	if w9 s< 0x1 goto +0x1 <reset_fentry+0x11c8>
     568:	goto +0x2 <reset_fentry+0x11d8>
     569:	if w9 s>= w3 goto +0x32 <reset_fentry+0x1360>
     570:	w9 -= w3
     571:	w3 = 0x0
     572:	*(u32 *)(r7 + 0x4) = w3
     573:	w2 += 0x1
     574:	*(u32 *)(r7 + 0xc) = w2
     575:	w2 = w9
     576:	w2 += w1
     577:	*(u32 *)(r10 - 0x20) = w2
     578:	*(u32 *)(r7 + 0x8) = w2
     579:	if w9 == 0x0 goto +0x2d <reset_fentry+0x1388>
     580:	r2 = r7
     581:	r2 += 0x88
     582:	r1 = r6
     583:	w3 = 0x200
     584:	r4 = 0x0
     585:	call 0x43
     586:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1260>
     587:	r0 = 0x0
     588:	r0 >>= 0x3
     589:	*(u64 *)(r7 + 0x80) = r0
     590:	goto +0x22 <reset_fentry+0x1388>
     591:	call 0x23
     592:	*(u64 *)(r10 - 0x10) = r0
     593:	r2 = r10
     594:	r2 += -0x10
     595:	r1 = 0x0 ll
		0000000000001298:  R_BPF_64_64	TASKS
     597:	r3 = 0xd58 ll
		00000000000012a8:  R_BPF_64_64	.rodata
     599:	r4 = 0x0
     600:	call 0x2
     601:	if r0 != 0x0 goto +0x81 <reset_fentry+0x16d8>
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	.bss
     604:	r2 = 0x1
     605:	lock *(u64 *)(r1 + 0x0) += r2
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x10) = r0
     608:	r2 = r10
     609:	r2 += -0x10
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r7 = r0
     614:	if r7 == 0x0 goto +0x89 <reset_fentry+0x1780>
     615:	call 0xe
     616:	r1 = *(u64 *)(r7 + 0x10)
     617:	if r1 == r0 goto -0x3a <reset_fentry+0x1180>
     618:	goto -0x42 <reset_fentry+0x1148>
     619:	if w9 > w3 goto -0x32 <reset_fentry+0x11d0>
     620:	w3 = 0x0
     621:	*(u32 *)(r7 + 0x4) = w3
     622:	w2 += 0x1
     623:	*(u32 *)(r7 + 0xc) = w2
     624:	*(u32 *)(r10 - 0x20) = w1
     625:	call 0x23
     626:	r1 = 0x0 ll
		0000000000001390:  R_BPF_64_64	CONFIG
     628:	w1 = *(u32 *)(r1 + 0x4c)
     629:	w2 = 0x0
     630:	*(u32 *)(r10 - 0x10) = w2
     631:	r0 += r1
     632:	r1 = r10
     633:	r1 += -0x10
     634:	w2 = 0x4
     635:	r3 = r0
     636:	call 0x71
     637:	w1 = *(u32 *)(r10 - 0x10)
     638:	w1 &= 0x200014
     639:	if w1 == 0x0 goto +0x70 <reset_fentry+0x1780>
     640:	*(u32 *)(r10 - 0x28) = w8
     641:	w1 = *(u32 *)(r10 - 0x20)
     642:	if w1 != 0x0 goto +0xe <reset_fentry+0x1488>
     643:	call 0x23
     644:	*(u64 *)(r10 - 0x10) = r0
     645:	r2 = r10
     646:	r2 += -0x10
     647:	r1 = 0x0 ll
		0000000000001438:  R_BPF_64_64	TASKS
     649:	call 0x3
     650:	if r0 == 0x0 goto +0x1 <reset_fentry+0x1460>
     651:	goto +0x64 <reset_fentry+0x1780>
     652:	r1 = 0x0 ll
		0000000000001460:  R_BPF_64_64	.bss
     654:	r2 = -0x1
     655:	lock *(u64 *)(r1 + 0x0) += r2
     656:	goto +0x5f <reset_fentry+0x1780>
     657:	r6 = 0x0 ll
		0000000000001488:  R_BPF_64_64	CONFIG
     659:	w1 = *(u32 *)(r6 + 0x5c)
     660:	if w1 == 0x0 goto +0x9 <reset_fentry+0x14f0>
     661:	call 0xe
     662:	r0 >>= 0x20
     663:	*(u32 *)(r10 - 0x10) = w0
     664:	r2 = r10
     665:	r2 += -0x10
     666:	r1 = 0x0 ll
		00000000000014d0:  R_BPF_64_64	PIDS
     668:	call 0x1
     669:	if r0 == 0x0 goto -0x1b <reset_fentry+0x1418>
     670:	w1 = *(u32 *)(r6 + 0x58)
     671:	*(u32 *)(r10 - 0x18) = w1
     672:	if w1 == 0x0 goto +0x51 <reset_fentry+0x1790>
     673:	w8 = 0x81
     674:	call 0x23
     675:	r6 = r0
     676:	r9 = 0x0 ll
		0000000000001520:  R_BPF_64_64	CONFIG
     678:	goto +0x17 <reset_fentry+0x15f0>
     679:	w1 = *(u32 *)(r9 + 0x50)
     680:	r2 = 0x0
     681:	*(u64 *)(r10 - 0x10) = r2
     682:	r6 += r1
     683:	r1 = r10
     684:	r1 += -0x10
     685:	w2 = 0x8
     686:	r3 = r6
     687:	call 0x71
     688:	r6 = *(u64 *)(r10 - 0x10)
     689:	w1 = *(u32 *)(r9 + 0x54)
     690:	w2 = 0x0
     691:	*(u32 *)(r10 - 0x10) = w2
     692:	r3 = r6
     693:	r3 += r1
     694:	r1 = r10
     695:	r1 += -0x10
     696:	w2 = 0x4
     697:	call 0x71
     698:	w1 = *(u32 *)(r10 - 0x10)
     699:	w2 = *(u32 *)(r10 - 0x18)
     700:	if w1 == w2 goto +0x35 <reset_fentry+0x1790>
     701:	if w1 == 0x0 goto -0x3b <reset_fentry+0x1418>
     702:	w8 += -0x1
     703:	if w8 != 0x0 goto -0x19 <reset_fentry+0x1538>
     704:	w1 = 0x0
     705:	*(u32 *)(r10 - 0x10) = w1
     706:	r2 = r10
     707:	r2 += -0x10
     708:	r1 = 0x0 ll
		0000000000001620:  R_BPF_64_64	LOST
     710:	call 0x1
     711:	if r0 == 0x0 goto -0x45 <reset_fentry+0x1418>
     712:	r0 += 0x18
     713:	r1 = 0x1
     714:	lock *(u64 *)(r0 + 0x0) += r1
     715:	goto -0x49 <reset_fentry+0x1418>
     716:	r8 = 0x80
     717:	if w1 < 0x81 goto -0x232 <reset_fentry+0x4e0>
     718:	r8 = 0x100
     719:	if w1 < 0x101 goto -0x234 <reset_fentry+0x4e0>
     720:	r8 = 0x200
     721:	if w1 < 0x201 goto -0x236 <reset_fentry+0x4e0>
     722:	r8 = 0x400
     723:	if w1 < 0x401 goto -0x238 <reset_fentry+0x4e0>
     724:	r8 = 0x800
     725:	if w1 < 0x801 goto -0x23a <reset_fentry+0x4e0>
     726:	r8 = 0x1000
     727:	if w1 < 0x1001 goto -0x23c <reset_fentry+0x4e0>
     728:	r8 = 0x2000
     729:	if w1 > 0x2000 goto -0xbd <reset_fentry+0x10e8>
     730:	goto -0x23f <reset_fentry+0x4e0>
     731:	w1 = 0x0
     732:	*(u32 *)(r10 - 0x10) = w1
     733:	r2 = r10
     734:	r2 += -0x10
     735:	r1 = 0x0 ll
		00000000000016f8:  R_BPF_64_64	LOST
     737:	call 0x1
     738:	if r0 == 0x0 goto +0xd <reset_fentry+0x1780>
     739:	r0 += 0x10
     740:	r1 = 0x1
     741:	lock *(u64 *)(r0 + 0x0) += r1
     742:	goto +0x9 <reset_fentry+0x1780>
     743:	w3 = *(u32 *)(r6 + 0x24)
     744:	if w2 >= w3 goto +0x1 <reset_fentry+0x1750>
     745:	*(u32 *)(r6 + 0x24) = w2
     746:	w3 = *(u32 *)(r6 + 0x28)
     747:	if w2 <= w3 goto +0x1 <reset_fentry+0x1768>
     748:	*(u32 *)(r6 + 0x28) = w2
     749:	*(u32 *)(r6 + 0x2c) = w7
     750:	w1 += 0x1
     751:	*(u32 *)(r6 + 0x20) = w1
     752:	w0 = 0x0
     753:	exit
     754:	call 0x23
     755:	r1 = 0x0 ll
		0000000000001798:  R_BPF_64_64	CONFIG
     757:	w1 = *(u32 *)(r1 + 0x4c)
     758:	w2 = 0x0
     759:	*(u32 *)(r10 - 0x10) = w2
     760:	r0 += r1
     761:	r1 = r10
     762:	r1 += -0x10
     763:	w2 = 0x4
     764:	r3 = r0
     765:	call 0x71
     766:	r6 = r7
     767:	r6 += 0x18
     768:	w1 = *(u32 *)(r10 - 0x10)
     769:	w1 &= 0x4
     770:	if w1 != 0x0 goto +0x1b <reset_fentry+0x18f0>
     771:	r1 = 0xc70 ll
		0000000000001818:  R_BPF_64_64	.rodata
     773:	r2 = *(u64 *)(r1 + 0x0)
     774:	*(u64 *)(r6 + 0x0) = r2
     775:	r2 = *(u64 *)(r1 + 0x8)
     776:	*(u64 *)(r6 + 0x8) = r2
     777:	r2 = *(u64 *)(r1 + 0x10)
     778:	*(u64 *)(r6 + 0x10) = r2
     779:	r2 = *(u64 *)(r1 + 0x18)
     780:	*(u64 *)(r6 + 0x18) = r2
     781:	r2 = *(u64 *)(r1 + 0x20)
     782:	*(u64 *)(r6 + 0x20) = r2
     783:	r2 = *(u64 *)(r1 + 0x28)
     784:	*(u64 *)(r6 + 0x28) = r2
     785:	r2 = *(u64 *)(r1 + 0x30)
     786:	*(u64 *)(r6 + 0x30) = r2
     787:	r2 = *(u64 *)(r1 + 0x38)
     788:	*(u64 *)(r6 + 0x38) = r2
     789:	r2 = *(u64 *)(r1 + 0x40)
     790:	*(u64 *)(r6 + 0x40) = r2
     791:	r2 = *(u64 *)(r1 + 0x48)
     792:	*(u64 *)(r6 + 0x48) = r2
     793:	r2 = *(u64 *)(r1 + 0x50)
     794:	*(u64 *)(r6 + 0x50) = r2
     795:	w1 = 0x5
     796:	w8 = *(u32 *)(r10 - 0x28)
     797:	goto +0x2e <reset_fentry+0x1a60>
     798:	call 0x23
     799:	*(u64 *)(r10 - 0x10) = r0
     800:	r2 = r10
     801:	r2 += -0x10
     802:	r1 = 0x0 ll
		0000000000001910:  R_BPF_64_64	REMEMBERED
     804:	call 0x1
     805:	w8 = *(u32 *)(r10 - 0x28)
     806:	if r0 == 0x0 goto +0x4 <reset_fentry+0x1958>
     807:	w1 = *(u32 *)(r0 + 0x0)
     808:	w2 = *(u32 *)(r0 + 0x4)
     809:	if w2 != 0x1 goto +0x1b <reset_fentry+0x1a28>
     810:	if w1 == 0xfc goto +0x1c <reset_fentry+0x1a38>
     811:	r1 = 0xc70 ll
		0000000000001958:  R_BPF_64_64	.rodata
     813:	r2 = *(u64 *)(r1 + 0x0)
     814:	*(u64 *)(r6 + 0x0) = r2
     815:	r2 = *(u64 *)(r1 + 0x8)
     816:	*(u64 *)(r6 + 0x8) = r2
     817:	r2 = *(u64 *)(r1 + 0x10)
     818:	*(u64 *)(r6 + 0x10) = r2
     819:	r2 = *(u64 *)(r1 + 0x18)
     820:	*(u64 *)(r6 + 0x18) = r2
     821:	r2 = *(u64 *)(r1 + 0x20)
     822:	*(u64 *)(r6 + 0x20) = r2
     823:	r2 = *(u64 *)(r1 + 0x28)
     824:	*(u64 *)(r6 + 0x28) = r2
     825:	r2 = *(u64 *)(r1 + 0x30)
     826:	*(u64 *)(r6 + 0x30) = r2
     827:	r2 = *(u64 *)(r1 + 0x38)
     828:	*(u64 *)(r6 + 0x38) = r2
     829:	r2 = *(u64 *)(r1 + 0x40)
     830:	*(u64 *)(r6 + 0x40) = r2
     831:	r2 = *(u64 *)(r1 + 0x48)
     832:	*(u64 *)(r6 + 0x48) = r2
     833:	r2 = *(u64 *)(r1 + 0x50)
     834:	*(u64 *)(r6 + 0x50) = r2
     835:	w1 = 0x5
     836:	goto +0x7 <reset_fentry+0x1a60>
     837:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x1a38>
     838:	if w1 != 0x3c goto -0x1c <reset_fentry+0x1958>
     839:	r1 = r6
     840:	r2 = r0
     841:	r3 = 0x58
     842:	call -0x1
		0000000000001a50:  R_BPF_64_32	memmove
     843:	w1 = 0x4
     844:	w2 = *(u32 *)(r10 - 0x20)
     845:	*(u32 *)(r7 + 0x7c) = w2
     846:	w2 = 0x0
     847:	*(u32 *)(r7 + 0x78) = w2
     848:	*(u32 *)(r7 + 0x74) = w8
     849:	*(u32 *)(r7 + 0x70) = w1
     850:	r1 = r7
     851:	call -0x1
		0000000000001a98:  R_BPF_64_32	.text
     852:	goto -0xd2 <reset_fentry+0x1418>

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <reset_kprobe+0xc0>
       6:	if w1 == 0x1 goto +0x20 <reset_kprobe+0x138>
       7:	if w1 == 0x2 goto +0x1 <reset_kprobe+0x48>
       8:	goto +0x45 <reset_kprobe+0x270>
       9:	call 0x9e
      10:	r2 = 0x0 ll
		0000000000000050:  R_BPF_64_64	CONFIG
      12:	w1 = *(u32 *)(r2 + 0x40)
      13:	r0 += r1
      14:	r1 = *(u64 *)(r0 + 0x0)
      15:	w3 = *(u32 *)(r2 + 0x44)
      16:	r1 += r3
      17:	r3 = *(u64 *)(r1 + 0x0)
      18:	r1 = *(u64 *)(r2 + 0x8)
      19:	r1 += r3
      20:	w2 = *(u32 *)(r2 + 0x3c)
      21:	call 0x504c4341
      22:	w7 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <reset_kprobe+0x270>
      24:	if w1 == 0x3 goto +0x17 <reset_kprobe+0x180>
      25:	if w1 == 0x4 goto +0x1 <reset_kprobe+0xd8>
      26:	goto +0x33 <reset_kprobe+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x10) = w0
      29:	r2 = r10
      30:	r2 += -0x10
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <reset_kprobe+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x10) = w1
      38:	goto +0x22 <reset_kprobe+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w7 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <reset_kprobe+0x270>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r8 = 0x0
      54:	*(u64 *)(r10 - 0x10) = r8
      55:	r1 = r10
      56:	r1 += -0x10
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x10)
      61:	w1 = *(u32 *)(r7 + 0x44)
      62:	*(u64 *)(r10 - 0x10) = r8
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x10
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x10)
      69:	r3 = *(u64 *)(r7 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x10) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x10
      75:	w2 = 0x4
      76:	call 0x71
      77:	w7 = *(u32 *)(r10 - 0x10)
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	CONFIG
      80:	w2 = *(u32 *)(r1 + 0x24)
      81:	if w2 != 0x2 goto +0x14 <reset_kprobe+0x330>
      82:	call 0x8
      83:	*(u32 *)(r10 - 0x10) = w0
      84:	r2 = r10
      85:	r2 += -0x10
      86:	r1 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	SAMPLES
      88:	call 0x1
      89:	r6 = r0
      90:	if r6 == 0x0 goto +0x295 <reset_kprobe+0x1780>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x292 <reset_kprobe+0x1780>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x283 <reset_kprobe+0x1738>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x286 <reset_kprobe+0x1760>
     102:	w2 = 0x20
     103:	w9 = *(u32 *)(r1 + 0x28)
     104:	w1 = *(u32 *)(r1 + 0x34)
     105:	if w9 == 0x0 goto +0x20 <reset_kprobe+0x450>
     106:	w2 = w9
     107:	w2 >>= 0x1
     108:	w3 = w9
     109:	w3 |= w2
     110:	w2 = w3
     111:	w2 >>= 0x2
     112:	w3 |= w2
     113:	w2 = w3
     114:	w2 >>= 0x4
     115:	w3 |= w2
     116:	w2 = w3
     117:	w2 >>= 0x8
     118:	w3 |= w2
     119:	w2 = w3
     120:	w2 >>= 0x10
     121:	w3 |= w2
     122:	w3 ^= -0x1
     123:	w2 = w3
     124:	w2 >>= 0x1
     125:	w2 &= 0x55555555
     126:	w3 -= w2
     127:	w2 = w3
     128:	w2 &= 0x33333333
     129:	w3 >>= 0x2
     130:	w3 &= 0x33333333
     131:	w2 += w3
     132:	w3 = w2
     133:	w3 >>= 0x4
     134:	w2 += w3
     135:	w2 &= 0xf0f0f0f
     136:	w2 *= 0x1010101
     137:	w2 >>= 0x18
     138:	w9 &= w7
     139:	w9 -= w1
     140:	w2 &= 0x1f
     141:	w9 <<= w2
     142:	w9 s>>= w2
     143:	r1 = 0x0 ll
		0000000000000478:  R_BPF_64_64	AYA_LOG_LEVEL
     145:	w1 = *(u8 *)(r1 + 0x0)
     146:	if w1 < 0x4 goto +0x18a <reset_kprobe+0x10e8>
     147:	call 0x23
     148:	r7 = r0
     149:	w1 = 0x9e
     150:	*(u16 *)(r10 - 0x12) = w1
     151:	r1 = r10
     152:	r1 += -0x12
     153:	r8 = 0x40
     154:	w1 = *(u16 *)(r10 - 0x12)
     155:	if w1 > 0x40 goto +0x230 <reset_kprobe+0x1660>
     156:	r1 = 0x0 ll
		00000000000004e0:  R_BPF_64_64	AYA_LOGS
     158:	r2 = r8
     159:	r3 = 0x0
     160:	call 0x83
     161:	if r0 == 0x0 goto +0x17b <reset_kprobe+0x10e8>
     162:	*(u64 *)(r10 - 0x8) = r8
     163:	*(u64 *)(r10 - 0x10) = r0
     164:	r1 = r10
     165:	r1 += -0x10
     166:	r1 = *(u64 *)(r10 - 0x10)
     167:	r2 = *(u64 *)(r10 - 0x8)
     168:	if r2 < 0x2 goto +0x172 <reset_kprobe+0x10d8>
     169:	w2 = *(u16 *)(r10 - 0x12)
     170:	*(u8 *)(r1 + 0x0) = w2
     171:	w2 >>= 0x8
     172:	*(u8 *)(r1 + 0x1) = w2
     173:	r1 = *(u64 *)(r10 - 0x10)
     174:	r2 = *(u64 *)(r10 - 0x8)
     175:	if r2 < 0x3 goto +0x16b <reset_kprobe+0x10d8>
     176:	w2 = 0x0
     177:	*(u8 *)(r1 + 0x2) = w2
     178:	r1 = *(u64 *)(r10 - 0x10)
     179:	r3 = *(u64 *)(r10 - 0x8)
     180:	if r3 < 0x5 goto +0x166 <reset_kprobe+0x10d8>
     181:	*(u8 *)(r1 + 0x4) = w2
     182:	w2 = 0x17
     183:	*(u8 *)(r1 + 0x3) = w2
     184:	r1 = *(u64 *)(r10 - 0x10)
     185:	r2 = *(u64 *)(r10 - 0x8)
     186:	if r2 < 0x1c goto +0x160 <reset_kprobe+0x10d8>
     187:	r3 = r1
     188:	r3 += 0x5
     189:	r4 = 0xcc8 ll
		00000000000005e8:  R_BPF_64_64	.rodata
     191:	w5 = *(u8 *)(r4 + 0x0)
     192:	*(u8 *)(r3 + 0x0) = w5
     193:	w5 = *(u8 *)(r4 + 0x1)
     194:	*(u8 *)(r3 + 0x1) = w5
     195:	w5 = *(u8 *)(r4 + 0x2)
     196:	*(u8 *)(r3 + 0x2) = w5
     197:	w5 = *(u8 *)(r4 + 0x3)
     198:	*(u8 *)(r3 + 0x3) = w5
     199:	w5 = *(u8 *)(r4 + 0x4)
     200:	*(u8 *)(r3 + 0x4) = w5
     201:	w5 = *(u8 *)(r4 + 0x5)
     202:	*(u8 *)(r3 + 0x5) = w5
     203:	w5 = *(u8 *)(r4 + 0x6)
     204:	*(u8 *)(r3 + 0x6) = w5
     205:	w5 = *(u8 *)(r4 + 0x7)
     206:	*(u8 *)(r3 + 0x7) = w5
     207:	w5 = *(u8 *)(r4 + 0x8)
     208:	*(u8 *)(r3 + 0x8) = w5
     209:	w5 = *(u8 *)(r4 + 0x9)
     210:	*(u8 *)(r3 + 0x9) = w5
     211:	w5 = *(u8 *)(r4 + 0xa)
     212:	*(u8 *)(r3 + 0xa) = w5
     213:	w5 = *(u8 *)(r4 + 0xb)
     214:	*(u8 *)(r3 + 0xb) = w5
     215:	w5 = *(u8 *)(r4 + 0xc)
     216:	*(u8 *)(r3 + 0xc) = w5
     217:	w5 = *(u8 *)(r4 + 0xd)
     218:	*(u8 *)(r3 + 0xd) = w5
     219:	w5 = *(u8 *)(r4 + 0xe)
     220:	*(u8 *)(r3 + 0xe) = w5
     221:	w5 = *(u8 *)(r4 + 0xf)
     222:	*(u8 *)(r3 + 0xf) = w5
     223:	w5 = *(u8 *)(r4 + 0x10)
     224:	*(u8 *)(r3 + 0x10) = w5
     225:	w5 = *(u8 *)(r4 + 0x11)
     226:	*(u8 *)(r3 + 0x11) = w5
     227:	w5 = *(u8 *)(r4 + 0x12)
     228:	*(u8 *)(r3 + 0x12) = w5
     229:	w5 = *(u8 *)(r4 + 0x13)
     230:	*(u8 *)(r3 + 0x13) = w5
     231:	w5 = *(u8 *)(r4 + 0x14)
     232:	*(u8 *)(r3 + 0x14) = w5
     233:	w5 = *(u8 *)(r4 + 0x15)
     234:	*(u8 *)(r3 + 0x15) = w5
     235:	w5 = *(u8 *)(r4 + 0x16)
     236:	*(u8 *)(r3 + 0x16) = w5
     237:	if r2 == 0x1c goto +0x12d <reset_kprobe+0x10d8>
     238:	w3 = 0x1
     239:	*(u8 *)(r1 + 0x1c) = w3
     240:	if r2 < 0x1f goto +0x12a <reset_kprobe+0x10d8>
     241:	w4 = 0x0
     242:	*(u8 *)(r1 + 0x1e) = w4
     243:	*(u8 *)(r1 + 0x1d) = w3
     244:	if r2 == 0x1f goto +0x126 <reset_kprobe+0x10d8>
     245:	w3 = 0x4
     246:	*(u8 *)(r1 + 0x1f) = w3
     247:	if r2 == 0x20 goto +0x123 <reset_kprobe+0x10d8>
     248:	w3 = 0x2
     249:	*(u8 *)(r1 + 0x20) = w3
     250:	if r2 < 0x23 goto +0x120 <reset_kprobe+0x10d8>
     251:	w3 = 0x0
     252:	*(u8 *)(r1 + 0x22) = w3
     253:	w3 = 0x17
     254:	*(u8 *)(r1 + 0x21) = w3
     255:	if r2 < 0x3a goto +0x11b <reset_kprobe+0x10d8>
     256:	r3 = r1
     257:	r3 += 0x23
     258:	r4 = 0xcc8 ll
		0000000000000810:  R_BPF_64_64	.rodata
     260:	w5 = *(u8 *)(r4 + 0x0)
     261:	*(u8 *)(r3 + 0x0) = w5
     262:	w5 = *(u8 *)(r4 + 0x1)
     263:	*(u8 *)(r3 + 0x1) = w5
     264:	w5 = *(u8 *)(r4 + 0x2)
     265:	*(u8 *)(r3 + 0x2) = w5
     266:	w5 = *(u8 *)(r4 + 0x3)
     267:	*(u8 *)(r3 + 0x3) = w5
     268:	w5 = *(u8 *)(r4 + 0x4)
     269:	*(u8 *)(r3 + 0x4) = w5
     270:	w5 = *(u8 *)(r4 + 0x5)
     271:	*(u8 *)(r3 + 0x5) = w5
     272:	w5 = *(u8 *)(r4 + 0x6)
     273:	*(u8 *)(r3 + 0x6) = w5
     274:	w5 = *(u8 *)(r4 + 0x7)
     275:	*(u8 *)(r3 + 0x7) = w5
     276:	w5 = *(u8 *)(r4 + 0x8)
     277:	*(u8 *)(r3 + 0x8) = w5
     278:	w5 = *(u8 *)(r4 + 0x9)
     279:	*(u8 *)(r3 + 0x9) = w5
     280:	w5 = *(u8 *)(r4 + 0xa)
     281:	*(u8 *)(r3 + 0xa) = w5
     282:	w5 = *(u8 *)(r4 + 0xb)
     283:	*(u8 *)(r3 + 0xb) = w5
     284:	w5 = *(u8 *)(r4 + 0xc)
     285:	*(u8 *)(r3 + 0xc) = w5
     286:	w5 = *(u8 *)(r4 + 0xd)
     287:	*(u8 *)(r3 + 0xd) = w5
     288:	w5 = *(u8 *)(r4 + 0xe)
     289:	*(u8 *)(r3 + 0xe) = w5
     290:	w5 = *(u8 *)(r4 + 0xf)
     291:	*(u8 *)(r3 + 0xf) = w5
     292:	w5 = *(u8 *)(r4 + 0x10)
     293:	*(u8 *)(r3 + 0x10) = w5
     294:	w5 = *(u8 *)(r4 + 0x11)
     295:	*(u8 *)(r3 + 0x11) = w5
     296:	w5 = *(u8 *)(r4 + 0x12)
     297:	*(u8 *)(r3 + 0x12) = w5
     298:	w5 = *(u8 *)(r4 + 0x13)
     299:	*(u8 *)(r3 + 0x13) = w5
     300:	w5 = *(u8 *)(r4 + 0x14)
     301:	*(u8 *)(r3 + 0x14) = w5
     302:	w5 = *(u8 *)(r4 + 0x15)
     303:	*(u8 *)(r3 + 0x15) = w5
     304:	w5 = *(u8 *)(r4 + 0x16)
     305:	*(u8 *)(r3 + 0x16) = w5
     306:	if r2 == 0x3a goto +0xe8 <reset_kprobe+0x10d8>
     307:	w3 = 0x3
     308:	*(u8 *)(r1 + 0x3a) = w3
     309:	if r2 < 0x3d goto +0xe5 <reset_kprobe+0x10d8>
     310:	w3 = 0x0
     311:	*(u8 *)(r1 + 0x3c) = w3
     312:	w3 = 0x1f
     313:	*(u8 *)(r1 + 0x3b) = w3
     314:	if r2 < 0x5c goto +0xe0 <reset_kprobe+0x10d8>
     315:	r3 = r1
     316:	r3 += 0x3d
     317:	r4 = 0xcdf ll
		00000000000009e8:  R_BPF_64_64	.rodata
     319:	w5 = *(u8 *)(r4 + 0x0)
     320:	*(u8 *)(r3 + 0x0) = w5
     321:	w5 = *(u8 *)(r4 + 0x1)
     322:	*(u8 *)(r3 + 0x1) = w5
     323:	w5 = *(u8 *)(r4 + 0x2)
     324:	*(u8 *)(r3 + 0x2) = w5
     325:	w5 = *(u8 *)(r4 + 0x3)
     326:	*(u8 *)(r3 + 0x3) = w5
     327:	w5 = *(u8 *)(r4 + 0x4)
     328:	*(u8 *)(r3 + 0x4) = w5
     329:	w5 = *(u8 *)(r4 + 0x5)
     330:	*(u8 *)(r3 + 0x5) = w5
     331:	w5 = *(u8 *)(r4 + 0x6)
     332:	*(u8 *)(r3 + 0x6) = w5
     333:	w5 = *(u8 *)(r4 + 0x7)
     334:	*(u8 *)(r3 + 0x7) = w5
     335:	w5 = *(u8 *)(r4 + 0x8)
     336:	*(u8 *)(r3 + 0x8) = w5
     337:	w5 = *(u8 *)(r4 + 0x9)
     338:	*(u8 *)(r3 + 0x9) = w5
     339:	w5 = *(u8 *)(r4 + 0xa)
     340:	*(u8 *)(r3 + 0xa) = w5
     341:	w5 = *(u8 *)(r4 + 0xb)
     342:	*(u8 *)(r3 + 0xb) = w5
     343:	w5 = *(u8 *)(r4 + 0xc)
     344:	*(u8 *)(r3 + 0xc) = w5
     345:	w5 = *(u8 *)(r4 + 0xd)
     346:	*(u8 *)(r3 + 0xd) = w5
     347:	w5 = *(u8 *)(r4 + 0xe)
     348:	*(u8 *)(r3 + 0xe) = w5
     349:	w5 = *(u8 *)(r4 + 0xf)
     350:	*(u8 *)(r3 + 0xf) = w5
     351:	w5 = *(u8 *)(r4 + 0x10)
     352:	*(u8 *)(r3 + 0x10) = w5
     353:	w5 = *(u8 *)(r4 + 0x11)
     354:	*(u8 *)(r3 + 0x11) = w5
     355:	w5 = *(u8 *)(r4 + 0x12)
     356:	*(u8 *)(r3 + 0x12) = w5
     357:	w5 = *(u8 *)(r4 + 0x13)
     358:	*(u8 *)(r3 + 0x13) = w5
     359:	w5 = *(u8 *)(r4 + 0x14)
     360:	*(u8 *)(r3 + 0x14) = w5
     361:	w5 = *(u8 *)(r4 + 0x15)
     362:	*(u8 *)(r3 + 0x15) = w5
     363:	w5 = *(u8 *)(r4 + 0x16)
     364:	*(u8 *)(r3 + 0x16) = w5
     365:	w5 = *(u8 *)(r4 + 0x17)
     366:	*(u8 *)(r3 + 0x17) = w5
     367:	w5 = *(u8 *)(r4 + 0x18)
     368:	*(u8 *)(r3 + 0x18) = w5
     369:	w5 = *(u8 *)(r4 + 0x19)
     370:	*(u8 *)(r3 + 0x19) = w5
     371:	w5 = *(u8 *)(r4 + 0x1a)
     372:	*(u8 *)(r3 + 0x1a) = w5
     373:	w5 = *(u8 *)(r4 + 0x1b)
     374:	*(u8 *)(r3 + 0x1b) = w5
     375:	w5 = *(u8 *)(r4 + 0x1c)
     376:	*(u8 *)(r3 + 0x1c) = w5
     377:	w5 = *(u8 *)(r4 + 0x1d)
     378:	*(u8 *)(r3 + 0x1d) = w5
     379:	w5 = *(u8 *)(r4 + 0x1e)
     380:	*(u8 *)(r3 + 0x1e) = w5
     381:	if r2 == 0x5c goto +0x9d <reset_kprobe+0x10d8>
     382:	w4 = 0x4
     383:	*(u8 *)(r1 + 0x5c) = w4
     384:	if r2 < 0x5f goto +0x9a <reset_kprobe+0x10d8>
     385:	w3 = 0x0
     386:	*(u8 *)(r1 + 0x5e) = w3
     387:	*(u8 *)(r1 + 0x5d) = w4
     388:	if r2 < 0x63 goto +0x96 <reset_kprobe+0x10d8>
     389:	*(u8 *)(r1 + 0x62) = w3
     390:	*(u8 *)(r1 + 0x61) = w3
     391:	*(u8 *)(r1 + 0x60) = w3
     392:	w3 = 0x21
     393:	*(u8 *)(r1 + 0x5f) = w3
     394:	if r2 == 0x63 goto +0x90 <reset_kprobe+0x10d8>
     395:	w3 = 0x5
     396:	*(u8 *)(r1 + 0x63) = w3
     397:	if r2 < 0x66 goto +0x8d <reset_kprobe+0x10d8>
     398:	w3 = 0x0
     399:	*(u8 *)(r1 + 0x65) = w3
     400:	*(u8 *)(r1 + 0x64) = w4
     401:	if r2 < 0x6a goto +0x89 <reset_kprobe+0x10d8>
     402:	*(u8 *)(r1 + 0x69) = w3
     403:	*(u8 *)(r1 + 0x68) = w3
     404:	*(u8 *)(r1 + 0x67) = w3
     405:	w3 = 0x6
     406:	*(u8 *)(r1 + 0x66) = w3
     407:	if r2 == 0x6a goto +0x83 <reset_kprobe+0x10d8>
     408:	w3 = 0x14
     409:	*(u8 *)(r1 + 0x6a) = w3
     410:	if r2 < 0x6d goto +0x80 <reset_kprobe+0x10d8>
     411:	w3 = 0x0
     412:	*(u8 *)(r1 + 0x6c) = w3
     413:	w3 = 0xc
     414:	*(u8 *)(r1 + 0x6b) = w3
     415:	if r2 < 0x79 goto +0x7b <reset_kprobe+0x10d8>
     416:	r3 = r1
     417:	r3 += 0x6d
     418:	r4 = 0xcfe ll
		0000000000000d10:  R_BPF_64_64	.rodata
     420:	w5 = *(u8 *)(r4 + 0x0)
     421:	*(u8 *)(r3 + 0x0) = w5
     422:	w5 = *(u8 *)(r4 + 0x1)
     423:	*(u8 *)(r3 + 0x1) = w5
     424:	w5 = *(u8 *)(r4 + 0x2)
     425:	*(u8 *)(r3 + 0x2) = w5
     426:	w5 = *(u8 *)(r4 + 0x3)
     427:	*(u8 *)(r3 + 0x3) = w5
     428:	w5 = *(u8 *)(r4 + 0x4)
     429:	*(u8 *)(r3 + 0x4) = w5
     430:	w5 = *(u8 *)(r4 + 0x5)
     431:	*(u8 *)(r3 + 0x5) = w5
     432:	w5 = *(u8 *)(r4 + 0x6)
     433:	*(u8 *)(r3 + 0x6) = w5
     434:	w5 = *(u8 *)(r4 + 0x7)
     435:	*(u8 *)(r3 + 0x7) = w5
     436:	w5 = *(u8 *)(r4 + 0x8)
     437:	*(u8 *)(r3 + 0x8) = w5
     438:	w5 = *(u8 *)(r4 + 0x9)
     439:	*(u8 *)(r3 + 0x9) = w5
     440:	w5 = *(u8 *)(r4 + 0xa)
     441:	*(u8 *)(r3 + 0xa) = w5
     442:	w5 = *(u8 *)(r4 + 0xb)
     443:	*(u8 *)(r3 + 0xb) = w5
     444:	if r2 == 0x79 goto +0x5e <reset_kprobe+0x10d8>
     445:	w3 = 0x0
     446:	*(u8 *)(r1 + 0x79) = w3
     447:	if r2 < 0x7c goto +0x5b <reset_kprobe+0x10d8>
     448:	*(u8 *)(r1 + 0x7b) = w3
     449:	w3 = 0x1
     450:	*(u8 *)(r1 + 0x7a) = w3
     451:	if r2 == 0x7c goto +0x57 <reset_kprobe+0x10d8>
     452:	w3 = 0x2
     453:	*(u8 *)(r1 + 0x7c) = w3
     454:	if r2 == 0x7d goto +0x54 <reset_kprobe+0x10d8>
     455:	w3 = 0x9
     456:	*(u8 *)(r1 + 0x7d) = w3
     457:	if r2 < 0x80 goto +0x51 <reset_kprobe+0x10d8>
     458:	w3 = 0x0
     459:	*(u8 *)(r1 + 0x7f) = w3
     460:	w3 = 0x8
     461:	*(u8 *)(r1 + 0x7e) = w3
     462:	if r2 < 0x88 goto +0x4c <reset_kprobe+0x10d8>
     463:	*(u8 *)(r1 + 0x80) = w7
     464:	r3 = r7
     465:	r3 >>= 0x38
     466:	*(u8 *)(r1 + 0x87) = w3
     467:	r3 = r7
     468:	r3 >>= 0x30
     469:	*(u8 *)(r1 + 0x86) = w3
     470:	r3 = r7
     471:	r3 >>= 0x28
     472:	*(u8 *)(r1 + 0x85) = w3
     473:	r3 = r7
     474:	r3 >>= 0x20
     475:	*(u8 *)(r1 + 0x84) = w3
     476:	r3 = r7
     477:	r3 >>= 0x18
     478:	*(u8 *)(r1 + 0x83) = w3
     479:	r3 = r7
     480:	r3 >>= 0x10
     481:	*(u8 *)(r1 + 0x82) = w3
     482:	r7 >>= 0x8
     483:	*(u8 *)(r1 + 0x81) = w7
     484:	if r2 == 0x88 goto +0x36 <reset_kprobe+0x10d8>
     485:	w3 = 0x14
     486:	*(u8 *)(r1 + 0x88) = w3
     487:	if r2 < 0x8b goto +0x33 <reset_kprobe+0x10d8>
     488:	w3 = 0x0
     489:	*(u8 *)(r1 + 0x8a) = w3
     490:	w3 = 0x8
     491:	*(u8 *)(r1 + 0x89) = w3
     492:	if r2 < 0x93 goto +0x2e <reset_kprobe+0x10d8>
     493:	r3 = 0x64
     494:	*(u8 *)(r1 + 0x91) = w3
     495:	r3 = 0x65
     496:	*(u8 *)(r1 + 0x90) = w3
     497:	r3 = 0x77
     498:	*(u8 *)(r1 + 0x8f) = w3
     499:	r3 = 0x6f
     500:	*(u8 *)(r1 + 0x8e) = w3
     501:	r3 = 0x68
     502:	*(u8 *)(r1 + 0x8d) = w3
     503:	r3 = 0x73
     504:	*(u8 *)(r1 + 0x8c) = w3
     505:	r3 = 0x20
     506:	*(u8 *)(r1 + 0x92) = w3
     507:	*(u8 *)(r1 + 0x8b) = w3
     508:	if r2 == 0x93 goto +0x1e <reset_kprobe+0x10d8>
     509:	w3 = 0x0
     510:	*(u8 *)(r1 + 0x93) = w3
     511:	if r2 < 0x96 goto +0x1b <reset_kprobe+0x10d8>
     512:	*(u8 *)(r1 + 0x95) = w3
     513:	w3 = 0x1
     514:	*(u8 *)(r1 + 0x94) = w3
     515:	if r2 == 0x96 goto +0x17 <reset_kprobe+0x10d8>
     516:	*(u8 *)(r1 + 0x96) = w3
     517:	if r2 < 0x98 goto +0x15 <reset_kprobe+0x10d8>
     518:	w3 = 0x3
     519:	*(u8 *)(r1 + 0x97) = w3
     520:	if r2 < 0x9a goto +0x12 <reset_kprobe+0x10d8>
     521:	w3 = 0x0
     522:	*(u8 *)(r1 + 0x99) = w3
     523:	w3 = 0x4
     524:	*(u8 *)(r1 + 0x98) = w3
     525:	if r2 < 0x9e goto +0xd <reset_kprobe+0x10d8>
     526:	w2 = w9
     527:	w2 >>= 0x18
     528:	*(u8 *)(r1 + 0x9d) = w2
     529:	w2 = w9
     530:	w2 >>= 0x10
     531:	*(u8 *)(r1 + 0x9c) = w2
     532:	*(u8 *)(r1 + 0x9a) = w9
     533:	w2 = w9
     534:	w2 >>= 0x8
     535:	*(u8 *)(r1 + 0x9b) = w2
     536:	r2 = 0x0
     537:	call 0x84
     538:	goto +0x2 <reset_kprobe+0x10e8>
     539:	r2 = 0x0
     540:	call 0x85
     541:	call 0x23
     542:	*(u64 *)(r10 - 0x10) = r0
     543:	r2 = r10
     544:	r2 += -0x10
     545:	r1 = 0x0 ll
		0000000000001108:  R_BPF_64_64	TASKS
     547:	call 0x1
     548:	r7 = r0
     549:	if r7 == 0x0 goto +0x29 <reset_kprobe+0x1278>
     550:	call 0xe
     551:	r1 = *(u64 *)(r7 + 0x10)
     552:	if r1 == r0 goto +0x7 <reset_kprobe+0x1180>
     553:	*(u64 *)(r7 + 0x10) = r0
     554:	r1 = 0x0
     555:	*(u64 *)(r7 + 0x80) = r1
     556:	r1 = r7
     557:	w2 = 0x0
     558:	r3 = 0x10
     559:	call -0x1
		0000000000001178:  R_BPF_64_32	memset
     560:	w2 = *(u32 *)(r7 + 0xc)
     561:	w1 = *(u32 *)(r7 + 0x8)
     562:	w8 = *(u32 *)(r7 + 0x0)
     563:	w3 = *(u32 *)(r7 + 0x4)
     564:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x11b0>
     565:	if w9 s> -0x1 goto +0x35 <reset_kprobe+0x1358>
     566:	if w3 s> 0x0 goto +0x4 <reset_kprobe+0x11d8>
     567:	if w9 s< 0x1 goto +0x1 <reset_kprobe+0x11c8>
     568:	goto +0x2 <reset_kprobe+0x11d8>
     569:	if w9 s>= w3 goto +0x32 <reset_kprobe+0x1360>
     570:	w9 -= w3
     571:	w3 = 0x0
     572:	*(u32 *)(r7 + 0x4) = w3
     573:	w2 += 0x1
     574:	*(u32 *)(r7 + 0xc) = w2
     575:	w2 = w9
     576:	w2 += w1
     577:	*(u32 *)(r10 - 0x20) = w2
     578:	*(u32 *)(r7 + 0x8) = w2
     579:	if w9 == 0x0 goto +0x2d <reset_kprobe+0x1388>
     580:	r2 = r7
     581:	r2 += 0x88
     582:	r1 = r6
     583:	w3 = 0x200
     584:	r4 = 0x0
     585:	call 0x43
     586:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1260>
     587:	r0 = 0x0
     588:	r0 >>= 0x3
     589:	*(u64 *)(r7 + 0x80) = r0
     590:	goto +0x22 <reset_kprobe+0x1388>
     591:	call 0x23
     592:	*(u64 *)(r10 - 0x10) = r0
     593:	r2 = r10
     594:	r2 += -0x10
     595:	r1 = 0x0 ll
		0000000000001298:  R_BPF_64_64	TASKS
     597:	r3 = 0xd58 ll
		00000000000012a8:  R_BPF_64_64	.rodata
     599:	r4 = 0x0
     600:	call 0x2
     601:	if r0 != 0x0 goto +0x81 <reset_kprobe+0x16d8>
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	.bss
     604:	r2 = 0x1
     605:	lock *(u64 *)(r1 + 0x0) += r2
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x10) = r0
     608:	r2 = r10
     609:	r2 += -0x10
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r7 = r0
     614:	if r7 == 0x0 goto +0x89 <reset_kprobe+0x1780>
     615:	call 0xe
     616:	r1 = *(u64 *)(r7 + 0x10)
     617:	if r1 == r0 goto -0x3a <reset_kprobe+0x1180>
     618:	goto -0x42 <reset_kprobe+0x1148>
     619:	if w9 > w3 goto -0x32 <reset_kprobe+0x11d0>
     620:	w3 = 0x0
     621:	*(u32 *)(r7 + 0x4) = w3
     622:	w2 += 0x1
     623:	*(u32 *)(r7 + 0xc) = w2
     624:	*(u32 *)(r10 - 0x20) = w1
     625:	call 0x23
     626:	r1 = 0x0 ll
		0000000000001390:  R_BPF_64_64	CONFIG
     628:	w1 = *(u32 *)(r1 + 0x4c)
     629:	w2 = 0x0
     630:	*(u32 *)(r10 - 0x10) = w2
     631:	r0 += r1
     632:	r1 = r10
     633:	r1 += -0x10
     634:	w2 = 0x4
     635:	r3 = r0
     636:	call 0x71
     637:	w1 = *(u32 *)(r10 - 0x10)
     638:	w1 &= 0x200014
     639:	if w1 == 0x0 goto +0x70 <reset_kprobe+0x1780>
     640:	*(u32 *)(r10 - 0x28) = w8
     641:	w1 = *(u32 *)(r10 - 0x20)
     642:	if w1 != 0x0 goto +0xe <reset_kprobe+0x1488>
     643:	call 0x23
     644:	*(u64 *)(r10 - 0x10) = r0
     645:	r2 = r10
     646:	r2 += -0x10
     647:	r1 = 0x0 ll
		0000000000001438:  R_BPF_64_64	TASKS
     649:	call 0x3
     650:	if r0 == 0x0 goto +0x1 <reset_kprobe+0x1460>
     651:	goto +0x64 <reset_kprobe+0x1780>
     652:	r1 = 0x0 ll
		0000000000001460:  R_BPF_64_64	.bss
     654:	r2 = -0x1
     655:	lock *(u64 *)(r1 + 0x0) += r2
     656:	goto +0x5f <reset_kprobe+0x1780>
     657:	r6 = 0x0 ll
		0000000000001488:  R_BPF_64_64	CONFIG
     659:	w1 = *(u32 *)(r6 + 0x5c)
     660:	if w1 == 0x0 goto +0x9 <reset_kprobe+0x14f0>
     661:	call 0xe
     662:	r0 >>= 0x20
     663:	*(u32 *)(r10 - 0x10) = w0
     664:	r2 = r10
     665:	r2 += -0x10
     666:	r1 = 0x0 ll
		00000000000014d0:  R_BPF_64_64	PIDS
     668:	call 0x1
     669:	if r0 == 0x0 goto -0x1b <reset_kprobe+0x1418>
     670:	w1 = *(u32 *)(r6 + 0x58)
     671:	*(u32 *)(r10 - 0x18) = w1
     672:	if w1 == 0x0 goto +0x51 <reset_kprobe+0x1790>
     673:	w8 = 0x81
     674:	call 0x23
     675:	r6 = r0
     676:	r9 = 0x0 ll
		0000000000001520:  R_BPF_64_64	CONFIG
     678:	goto +0x17 <reset_kprobe+0x15f0>
     679:	w1 = *(u32 *)(r9 + 0x50)
     680:	r2 = 0x0
     681:	*(u64 *)(r10 - 0x10) = r2
     682:	r6 += r1
     683:	r1 = r10
     684:	r1 += -0x10
     685:	w2 = 0x8
     686:	r3 = r6
     687:	call 0x71
     688:	r6 = *(u64 *)(r10 - 0x10)
     689:	w1 = *(u32 *)(r9 + 0x54)
     690:	w2 = 0x0
     691:	*(u32 *)(r10 - 0x10) = w2
     692:	r3 = r6
     693:	r3 += r1
     694:	r1 = r10
     695:	r1 += -0x10
     696:	w2 = 0x4
     697:	call 0x71
     698:	w1 = *(u32 *)(r10 - 0x10)
     699:	w2 = *(u32 *)(r10 - 0x18)
     700:	if w1 == w2 goto +0x35 <reset_kprobe+0x1790>
     701:	if w1 == 0x0 goto -0x3b <reset_kprobe+0x1418>
     702:	w8 += -0x1
     703:	if w8 != 0x0 goto -0x19 <reset_kprobe+0x1538>
     704:	w1 = 0x0
     705:	*(u32 *)(r10 - 0x10) = w1
     706:	r2 = r10
     707:	r2 += -0x10
     708:	r1 = 0x0 ll
		0000000000001620:  R_BPF_64_64	LOST
     710:	call 0x1
     711:	if r0 == 0x0 goto -0x45 <reset_kprobe+0x1418>
     712:	r0 += 0x18
     713:	r1 = 0x1
     714:	lock *(u64 *)(r0 + 0x0) += r1
     715:	goto -0x49 <reset_kprobe+0x1418>
     716:	r8 = 0x80
     717:	if w1 < 0x81 goto -0x232 <reset_kprobe+0x4e0>
     718:	r8 = 0x100
     719:	if w1 < 0x101 goto -0x234 <reset_kprobe+0x4e0>
     720:	r8 = 0x200
     721:	if w1 < 0x201 goto -0x236 <reset_kprobe+0x4e0>
     722:	r8 = 0x400
     723:	if w1 < 0x401 goto -0x238 <reset_kprobe+0x4e0>
     724:	r8 = 0x800
     725:	if w1 < 0x801 goto -0x23a <reset_kprobe+0x4e0>
     726:	r8 = 0x1000
     727:	if w1 < 0x1001 goto -0x23c <reset_kprobe+0x4e0>
     728:	r8 = 0x2000
     729:	if w1 > 0x2000 goto -0xbd <reset_kprobe+0x10e8>
     730:	goto -0x23f <reset_kprobe+0x4e0>
     731:	w1 = 0x0
     732:	*(u32 *)(r10 - 0x10) = w1
     733:	r2 = r10
     734:	r2 += -0x10
     735:	r1 = 0x0 ll
		00000000000016f8:  R_BPF_64_64	LOST
     737:	call 0x1
     738:	if r0 == 0x0 goto +0xd <reset_kprobe+0x1780>
     739:	r0 += 0x10
     740:	r1 = 0x1
     741:	lock *(u64 *)(r0 + 0x0) += r1
     742:	goto +0x9 <reset_kprobe+0x1780>
     743:	w3 = *(u32 *)(r6 + 0x24)
     744:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1750>
     745:	*(u32 *)(r6 + 0x24) = w2
     746:	w3 = *(u32 *)(r6 + 0x28)
     747:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1768>
     748:	*(u32 *)(r6 + 0x28) = w2
     749:	*(u32 *)(r6 + 0x2c) = w7
     750:	w1 += 0x1
     751:	*(u32 *)(r6 + 0x20) = w1
     752:	w0 = 0x0
     753:	exit
     754:	call 0x23
     755:	r1 = 0x0 ll
		0000000000001798:  R_BPF_64_64	CONFIG
     757:	w1 = *(u32 *)(r1 + 0x4c)
     758:	w2 = 0x0
     759:	*(u32 *)(r10 - 0x10) = w2
     760:	r0 += r1
     761:	r1 = r10
     762:	r1 += -0x10
     763:	w2 = 0x4
     764:	r3 = r0
     765:	call 0x71
     766:	r6 = r7
     767:	r6 += 0x18
     768:	w1 = *(u32 *)(r10 - 0x10)
     769:	w1 &= 0x4
     770:	if w1 != 0x0 goto +0x1b <reset_kprobe+0x18f0>
     771:	r1 = 0xc70 ll
		0000000000001818:  R_BPF_64_64	.rodata
     773:	r2 = *(u64 *)(r1 + 0x0)
     774:	*(u64 *)(r6 + 0x0) = r2
     775:	r2 = *(u64 *)(r1 + 0x8)
     776:	*(u64 *)(r6 + 0x8) = r2
     777:	r2 = *(u64 *)(r1 + 0x10)
     778:	*(u64 *)(r6 + 0x10) = r2
     779:	r2 = *(u64 *)(r1 + 0x18)
     780:	*(u64 *)(r6 + 0x18) = r2
     781:	r2 = *(u64 *)(r1 + 0x20)
     782:	*(u64 *)(r6 + 0x20) = r2
     783:	r2 = *(u64 *)(r1 + 0x28)
     784:	*(u64 *)(r6 + 0x28) = r2
     785:	r2 = *(u64 *)(r1 + 0x30)
     786:	*(u64 *)(r6 + 0x30) = r2
     787:	r2 = *(u64 *)(r1 + 0x38)
     788:	*(u64 *)(r6 + 0x38) = r2
     789:	r2 = *(u64 *)(r1 + 0x40)
     790:	*(u64 *)(r6 + 0x40) = r2
     791:	r2 = *(u64 *)(r1 + 0x48)
     792:	*(u64 *)(r6 + 0x48) = r2
     793:	r2 = *(u64 *)(r1 + 0x50)
     794:	*(u64 *)(r6 + 0x50) = r2
     795:	w1 = 0x5
     796:	w8 = *(u32 *)(r10 - 0x28)
     797:	goto +0x2e <reset_kprobe+0x1a60>
     798:	call 0x23
     799:	*(u64 *)(r10 - 0x10) = r0
     800:	r2 = r10
     801:	r2 += -0x10
     802:	r1 = 0x0 ll
		0000000000001910:  R_BPF_64_64	REMEMBERED
     804:	call 0x1
     805:	w8 = *(u32 *)(r10 - 0x28)
     806:	if r0 == 0x0 goto +0x4 <reset_kprobe+0x1958>
     807:	w1 = *(u32 *)(r0 + 0x0)
     808:	w2 = *(u32 *)(r0 + 0x4)
     809:	if w2 != 0x1 goto +0x1b <reset_kprobe+0x1a28>
     810:	if w1 == 0xfc goto +0x1c <reset_kprobe+0x1a38>
     811:	r1 = 0xc70 ll
		0000000000001958:  R_BPF_64_64	.rodata
     813:	r2 = *(u64 *)(r1 + 0x0)
     814:	*(u64 *)(r6 + 0x0) = r2
     815:	r2 = *(u64 *)(r1 + 0x8)
     816:	*(u64 *)(r6 + 0x8) = r2
     817:	r2 = *(u64 *)(r1 + 0x10)
     818:	*(u64 *)(r6 + 0x10) = r2
     819:	r2 = *(u64 *)(r1 + 0x18)
     820:	*(u64 *)(r6 + 0x18) = r2
     821:	r2 = *(u64 *)(r1 + 0x20)
     822:	*(u64 *)(r6 + 0x20) = r2
     823:	r2 = *(u64 *)(r1 + 0x28)
     824:	*(u64 *)(r6 + 0x28) = r2
     825:	r2 = *(u64 *)(r1 + 0x30)
     826:	*(u64 *)(r6 + 0x30) = r2
     827:	r2 = *(u64 *)(r1 + 0x38)
     828:	*(u64 *)(r6 + 0x38) = r2
     829:	r2 = *(u64 *)(r1 + 0x40)
     830:	*(u64 *)(r6 + 0x40) = r2
     831:	r2 = *(u64 *)(r1 + 0x48)
     832:	*(u64 *)(r6 + 0x48) = r2
     833:	r2 = *(u64 *)(r1 + 0x50)
     834:	*(u64 *)(r6 + 0x50) = r2
     835:	w1 = 0x5
     836:	goto +0x7 <reset_kprobe+0x1a60>
     837:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x1a38>
     838:	if w1 != 0x3c goto -0x1c <reset_kprobe+0x1958>
     839:	r1 = r6
     840:	r2 = r0
     841:	r3 = 0x58
     842:	call -0x1
		0000000000001a50:  R_BPF_64_32	memmove
     843:	w1 = 0x4
     844:	w2 = *(u32 *)(r10 - 0x20)
     845:	*(u32 *)(r7 + 0x7c) = w2
     846:	w2 = 0x0
     847:	*(u32 *)(r7 + 0x78) = w2
     848:	*(u32 *)(r7 + 0x74) = w8
     849:	*(u32 *)(r7 + 0x70) = w1
     850:	r1 = r7
     851:	call -0x1
		0000000000001a98:  R_BPF_64_32	.text
     852:	goto -0xd2 <reset_kprobe+0x1418>

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r8 = r1
       1:	w9 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <sys_enter+0xc0>
       6:	if w1 == 0x1 goto +0x20 <sys_enter+0x138>
       7:	if w1 == 0x2 goto +0x1 <sys_enter+0x48>
       8:	goto +0x45 <sys_enter+0x270>
       9:	call 0x9e
      10:	r2 = 0x0 ll
		0000000000000050:  R_BPF_64_64	CONFIG
      12:	w1 = *(u32 *)(r2 + 0x40)
      13:	r0 += r1
      14:	r1 = *(u64 *)(r0 + 0x0)
      15:	w3 = *(u32 *)(r2 + 0x44)
      16:	r1 += r3
      17:	r3 = *(u64 *)(r1 + 0x0)
      18:	r1 = *(u64 *)(r2 + 0x8)
      19:	r1 += r3
      20:	w2 = *(u32 *)(r2 + 0x3c)
      21:	call 0x504c4341
      22:	w9 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <sys_enter+0x270>
      24:	if w1 == 0x3 goto +0x17 <sys_enter+0x180>
      25:	if w1 == 0x4 goto +0x1 <sys_enter+0xd8>
      26:	goto +0x33 <sys_enter+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x88) = w0
      29:	r2 = r10
      30:	r2 += -0x88
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <sys_enter+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x88) = w1
      38:	goto +0x22 <sys_enter+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w9 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <sys_enter+0x270>
      48:	call 0x23
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x88) = r7
      55:	r1 = r10
      56:	r1 += -0x88
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x88)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x88) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x88
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x88)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x88) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x88
      75:	w2 = 0x4
      76:	call 0x71
      77:	w9 = *(u32 *)(r10 - 0x88)
      78:	r2 = *(u64 *)(r8 + 0x8)
      79:	if w2 s> 0xe6 goto +0xb <sys_enter+0x2d8>
      80:	if w2 > 0x3c goto +0x7 <sys_enter+0x2c0>
      81:	w1 = w2
      82:	r3 = 0x1
      83:	r3 <<= r1
      84:	r1 = 0x1800000000000800 ll
      86:	r3 &= r1
      87:	if r3 != 0x0 goto +0xb <sys_enter+0x318>
      88:	if w2 == 0x77 goto +0xa <sys_enter+0x318>
      89:	if w2 == 0xad goto +0x9 <sys_enter+0x318>
      90:	goto +0xa <sys_enter+0x328>
      91:	if w2 s> 0x165 goto +0x4 <sys_enter+0x300>
      92:	if w2 == 0xe7 goto +0x6 <sys_enter+0x318>
      93:	if w2 == 0xfc goto +0x5 <sys_enter+0x318>
      94:	if w2 == 0x142 goto +0x4 <sys_enter+0x318>
      95:	goto +0x5 <sys_enter+0x328>
      96:	if w2 == 0x166 goto +0x2 <sys_enter+0x318>
      97:	if w2 == 0x40000221 goto +0x1 <sys_enter+0x318>
      98:	if w2 != 0x40000208 goto +0x2 <sys_enter+0x328>
      99:	r1 = *(u64 *)(r8 + 0x0)
     100:	call 0x10f
		0000000000000320:  R_BPF_64_32	.text
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w2 = *(u32 *)(r1 + 0x28)
     104:	w2 &= w9
     105:	w3 = *(u32 *)(r1 + 0x2c)
     106:	if w2 != w3 goto +0x4 <sys_enter+0x378>
     107:	r2 = 0x0 ll
		0000000000000358:  R_BPF_64_64	.bss
     109:	r2 = *(u64 *)(r2 + 0x0)
     110:	if r2 == 0x0 goto +0x2f6 <sys_enter+0x1b28>
     111:	w1 = *(u32 *)(r1 + 0x24)
     112:	if w1 != 0x2 goto +0x1d <sys_enter+0x470>
     113:	call 0x8
     114:	*(u32 *)(r10 - 0x88) = w0
     115:	r2 = r10
     116:	r2 += -0x88
     117:	r1 = 0x0 ll
		00000000000003a8:  R_BPF_64_64	SAMPLES
     119:	call 0x1
     120:	r7 = r0
     121:	if r7 == 0x0 goto +0x2eb <sys_enter+0x1b28>
     122:	r1 = r8
     123:	r2 = *(u64 *)(r7 + 0x50)
     124:	*(u64 *)(r10 - 0x98) = r2
     125:	r6 = r1
     126:	r8 = *(u64 *)(r1 + 0x8)
     127:	call 0xe
     128:	if r8 < 0x10000 goto +0x1e9 <sys_enter+0x1350>
     129:	r1 = 0x70726f6f6672756e ll
     131:	if r8 == r1 goto +0x2 <sys_enter+0x430>
     132:	r1 = *(u64 *)(r10 - 0x98)
     133:	if r1 != r0 goto +0x1e4 <sys_enter+0x1350>
     134:	r1 = 0x0 ll
		0000000000000430:  R_BPF_64_64	CONFIG
     136:	w2 = *(u32 *)(r1 + 0x28)
     137:	w2 &= w9
     138:	w1 = *(u32 *)(r7 + 0x30)
     139:	if w1 != 0x0 goto +0x265 <sys_enter+0x1788>
     140:	*(u32 *)(r7 + 0x34) = w2
     141:	goto +0x268 <sys_enter+0x17b0>
     142:	*(u64 *)(r10 - 0x90) = r8
     143:	w8 = 0x20
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	CONFIG
     146:	w7 = *(u32 *)(r1 + 0x28)
     147:	w6 = *(u32 *)(r1 + 0x2c)
     148:	if w7 == 0x0 goto +0x20 <sys_enter+0x5a8>
     149:	w2 = w7
     150:	w2 >>= 0x1
     151:	w1 = w7
     152:	w1 |= w2
     153:	w2 = w1
     154:	w2 >>= 0x2
     155:	w1 |= w2
     156:	w2 = w1
     157:	w2 >>= 0x4
     158:	w1 |= w2
     159:	w2 = w1
     160:	w2 >>= 0x8
     161:	w1 |= w2
     162:	w2 = w1
     163:	w2 >>= 0x10
     164:	w1 |= w2
     165:	w1 ^= -0x1
     166:	w2 = w1
     167:	w2 >>= 0x1
     168:	w2 &= 0x55555555
     169:	w1 -= w2
     170:	w8 = w1
     171:	w8 &= 0x33333333
     172:	w1 >>= 0x2
     173:	w1 &= 0x33333333
     174:	w8 += w1
     175:	w1 = w8
     176:	w1 >>= 0x4
     177:	w8 += w1
     178:	w8 &= 0xf0f0f0f
     179:	w8 *= 0x1010101
     180:	w8 >>= 0x18
     181:	call 0x23
     182:	*(u64 *)(r10 - 0x88) = r0
     183:	w7 &= w9
     184:	w7 -= w6
     185:	w8 &= 0x1f
     186:	w7 <<= w8
     187:	r2 = r10
     188:	r2 += -0x88
     189:	r1 = 0x0 ll
		00000000000005e8:  R_BPF_64_64	TASKS
     191:	call 0x1
     192:	r9 = r0
     193:	if r9 == 0x0 goto +0x1c2 <sys_enter+0x1420>
     194:	call 0xe
     195:	r1 = *(u64 *)(r9 + 0x10)
     196:	r6 = *(u64 *)(r10 - 0x90)
     197:	if r1 == r0 goto +0x7 <sys_enter+0x668>
     198:	*(u64 *)(r9 + 0x10) = r0
     199:	r1 = 0x0
     200:	*(u64 *)(r9 + 0x80) = r1
     201:	r1 = r9
     202:	w2 = 0x0
     203:	r3 = 0x10
     204:	call -0x1
		0000000000000660:  R_BPF_64_32	memset
     205:	w4 = w7
     206:	w4 s>>= w8
     207:	r1 = 0x0 ll
		0000000000000678:  R_BPF_64_64	AYA_LOG_LEVEL
     209:	w1 = *(u8 *)(r1 + 0x0)
     210:	*(u32 *)(r10 - 0xa8) = w7
     211:	*(u64 *)(r10 - 0x98) = r9
     212:	*(u32 *)(r10 - 0xa0) = w4
     213:	if w1 < 0x4 goto +0x1d0 <sys_enter+0x1530>
     214:	call 0x23
     215:	r8 = r0
     216:	w1 = 0xa1
     217:	*(u16 *)(r10 - 0x2) = w1
     218:	r1 = r10
     219:	r1 += -0x2
     220:	r9 = 0x40
     221:	w1 = *(u16 *)(r10 - 0x2)
     222:	if w1 > 0x40 goto +0x1f7 <sys_enter+0x16b0>
     223:	r1 = 0x0 ll
		00000000000006f8:  R_BPF_64_64	AYA_LOGS
     225:	r2 = r9
     226:	r3 = 0x0
     227:	call 0x83
     228:	if r0 == 0x0 goto +0x1bf <sys_enter+0x1520>
     229:	*(u64 *)(r10 - 0x80) = r9
     230:	*(u64 *)(r10 - 0x88) = r0
     231:	r1 = r10
     232:	r1 += -0x88
     233:	r1 = *(u64 *)(r10 - 0x88)
     234:	r2 = *(u64 *)(r10 - 0x80)
     235:	if r2 < 0x2 goto +0x1b6 <sys_enter+0x1510>
     236:	w2 = *(u16 *)(r10 - 0x2)
     237:	*(u8 *)(r1 + 0x0) = w2
     238:	w2 >>= 0x8
     239:	*(u8 *)(r1 + 0x1) = w2
     240:	r1 = *(u64 *)(r10 - 0x88)
     241:	r2 = *(u64 *)(r10 - 0x80)
     242:	if r2 < 0x3 goto +0x1af <sys_enter+0x1510>
     243:	w2 = 0x0
     244:	*(u8 *)(r1 + 0x2) = w2
     245:	r1 = *(u64 *)(r10 - 0x88)
     246:	r3 = *(u64 *)(r10 - 0x80)
     247:	if r3 < 0x5 goto +0x1aa <sys_enter+0x1510>
     248:	*(u8 *)(r1 + 0x4) = w2
     249:	w2 = 0x17
     250:	*(u8 *)(r1 + 0x3) = w2
     251:	r1 = *(u64 *)(r10 - 0x88)
     252:	r2 = *(u64 *)(r10 - 0x80)
     253:	if r2 < 0x1c goto +0x1a4 <sys_enter+0x1510>
     254:	r3 = r1
     255:	r3 += 0x5
     256:	r4 = 0xd0a ll
		0000000000000800:  R_BPF_64_64	.rodata
     258:	w5 = *(u8 *)(r4 + 0x0)
     259:	*(u8 *)(r3 + 0x0) = w5
     260:	w5 = *(u8 *)(r4 + 0x1)
     261:	*(u8 *)(r3 + 0x1) = w5
     262:	w5 = *(u8 *)(r4 + 0x2)
     263:	*(u8 *)(r3 + 0x2) = w5
     264:	w5 = *(u8 *)(r4 + 0x3)
     265:	*(u8 *)(r3 + 0x3) = w5
     266:	w5 = *(u8 *)(r4 + 0x4)
     267:	*(u8 *)(r3 + 0x4) = w5
     268:	w5 = *(u8 *)(r4 + 0x5)
     269:	*(u8 *)(r3 + 0x5) = w5
     270:	w5 = *(u8 *)(r4 + 0x6)
     271:	*(u8 *)(r3 + 0x6) = w5
     272:	w5 = *(u8 *)(r4 + 0x7)
     273:	*(u8 *)(r3 + 0x7) = w5
     274:	w5 = *(u8 *)(r4 + 0x8)
     275:	*(u8 *)(r3 + 0x8) = w5
     276:	w5 = *(u8 *)(r4 + 0x9)
     277:	*(u8 *)(r3 + 0x9) = w5
     278:	w5 = *(u8 *)(r4 + 0xa)
     279:	*(u8 *)(r3 + 0xa) = w5
     280:	w5 = *(u8 *)(r4 + 0xb)
     281:	*(u8 *)(r3 + 0xb) = w5
     282:	w5 = *(u8 *)(r4 + 0xc)
     283:	*(u8 *)(r3 + 0xc) = w5
     284:	w5 = *(u8 *)(r4 + 0xd)
     285:	*(u8 *)(r3 + 0xd) = w5
     286:	w5 = *(u8 *)(r4 + 0xe)
     287:	*(u8 *)(r3 + 0xe) = w5
     288:	w5 = *(u8 *)(r4 + 0xf)
     289:	*(u8 *)(r3 + 0xf) = w5
     290:	w5 = *(u8 *)(r4 + 0x10)
     291:	*(u8 *)(r3 + 0x10) = w5
     292:	w5 = *(u8 *)(r4 + 0x11)
     293:	*(u8 *)(r3 + 0x11) = w5
     294:	w5 = *(u8 *)(r4 + 0x12)
     295:	*(u8 *)(r3 + 0x12) = w5
     296:	w5 = *(u8 *)(r4 + 0x13)
     297:	*(u8 *)(r3 + 0x13) = w5
     298:	w5 = *(u8 *)(r4 + 0x14)
     299:	*(u8 *)(r3 + 0x14) = w5
     300:	w5 = *(u8 *)(r4 + 0x15)
     301:	*(u8 *)(r3 + 0x15) = w5
     302:	w5 = *(u8 *)(r4 + 0x16)
     303:	*(u8 *)(r3 + 0x16) = w5
     304:	if r2 == 0x1c goto +0x171 <sys_enter+0x1510>
     305:	w3 = 0x1
     306:	*(u8 *)(r1 + 0x1c) = w3
     307:	if r2 < 0x1f goto +0x16e <sys_enter+0x1510>
     308:	w4 = 0x0
     309:	*(u8 *)(r1 + 0x1e) = w4
     310:	*(u8 *)(r1 + 0x1d) = w3
     311:	if r2 == 0x1f goto +0x16a <sys_enter+0x1510>
     312:	w3 = 0x4
     313:	*(u8 *)(r1 + 0x1f) = w3
     314:	if r2 == 0x20 goto +0x167 <sys_enter+0x1510>
     315:	w3 = 0x2
     316:	*(u8 *)(r1 + 0x20) = w3
     317:	if r2 < 0x23 goto +0x164 <sys_enter+0x1510>
     318:	w3 = 0x0
     319:	*(u8 *)(r1 + 0x22) = w3
     320:	w3 = 0x17
     321:	*(u8 *)(r1 + 0x21) = w3
     322:	if r2 < 0x3a goto +0x15f <sys_enter+0x1510>
     323:	r3 = r1
     324:	r3 += 0x23
     325:	r4 = 0xd0a ll
		0000000000000a28:  R_BPF_64_64	.rodata
     327:	w5 = *(u8 *)(r4 + 0x0)
     328:	*(u8 *)(r3 + 0x0) = w5
     329:	w5 = *(u8 *)(r4 + 0x1)
     330:	*(u8 *)(r3 + 0x1) = w5
     331:	w5 = *(u8 *)(r4 + 0x2)
     332:	*(u8 *)(r3 + 0x2) = w5
     333:	w5 = *(u8 *)(r4 + 0x3)
     334:	*(u8 *)(r3 + 0x3) = w5
     335:	w5 = *(u8 *)(r4 + 0x4)
     336:	*(u8 *)(r3 + 0x4) = w5
     337:	w5 = *(u8 *)(r4 + 0x5)
     338:	*(u8 *)(r3 + 0x5) = w5
     339:	w5 = *(u8 *)(r4 + 0x6)
     340:	*(u8 *)(r3 + 0x6) = w5
     341:	w5 = *(u8 *)(r4 + 0x7)
     342:	*(u8 *)(r3 + 0x7) = w5
     343:	w5 = *(u8 *)(r4 + 0x8)
     344:	*(u8 *)(r3 + 0x8) = w5
     345:	w5 = *(u8 *)(r4 + 0x9)
     346:	*(u8 *)(r3 + 0x9) = w5
     347:	w5 = *(u8 *)(r4 + 0xa)
     348:	*(u8 *)(r3 + 0xa) = w5
     349:	w5 = *(u8 *)(r4 + 0xb)
     350:	*(u8 *)(r3 + 0xb) = w5
     351:	w5 = *(u8 *)(r4 + 0xc)
     352:	*(u8 *)(r3 + 0xc) = w5
     353:	w5 = *(u8 *)(r4 + 0xd)
     354:	*(u8 *)(r3 + 0xd) = w5
     355:	w5 = *(u8 *)(r4 + 0xe)
     356:	*(u8 *)(r3 + 0xe) = w5
     357:	w5 = *(u8 *)(r4 + 0xf)
     358:	*(u8 *)(r3 + 0xf) = w5
     359:	w5 = *(u8 *)(r4 + 0x10)
     360:	*(u8 *)(r3 + 0x10) = w5
     361:	w5 = *(u8 *)(r4 + 0x11)
     362:	*(u8 *)(r3 + 0x11) = w5
     363:	w5 = *(u8 *)(r4 + 0x12)
     364:	*(u8 *)(r3 + 0x12) = w5
     365:	w5 = *(u8 *)(r4 + 0x13)
     366:	*(u8 *)(r3 + 0x13) = w5
     367:	w5 = *(u8 *)(r4 + 0x14)
     368:	*(u8 *)(r3 + 0x14) = w5
     369:	w5 = *(u8 *)(r4 + 0x15)
     370:	*(u8 *)(r3 + 0x15) = w5
     371:	w5 = *(u8 *)(r4 + 0x16)
     372:	*(u8 *)(r3 + 0x16) = w5
     373:	if r2 == 0x3a goto +0x12c <sys_enter+0x1510>
     374:	w3 = 0x3
     375:	*(u8 *)(r1 + 0x3a) = w3
     376:	if r2 < 0x3d goto +0x129 <sys_enter+0x1510>
     377:	w3 = 0x0
     378:	*(u8 *)(r1 + 0x3c) = w3
     379:	w3 = 0x1f
     380:	*(u8 *)(r1 + 0x3b) = w3
     381:	if r2 < 0x5c goto +0x124 <sys_enter+0x1510>
     382:	r3 = r1
     383:	r3 += 0x3d
     384:	r4 = 0xd21 ll
		0000000000000c00:  R_BPF_64_64	.rodata
     386:	w5 = *(u8 *)(r4 + 0x0)
     387:	*(u8 *)(r3 + 0x0) = w5
     388:	w5 = *(u8 *)(r4 + 0x1)
     389:	*(u8 *)(r3 + 0x1) = w5
     390:	w5 = *(u8 *)(r4 + 0x2)
     391:	*(u8 *)(r3 + 0x2) = w5
     392:	w5 = *(u8 *)(r4 + 0x3)
     393:	*(u8 *)(r3 + 0x3) = w5
     394:	w5 = *(u8 *)(r4 + 0x4)
     395:	*(u8 *)(r3 + 0x4) = w5
     396:	w5 = *(u8 *)(r4 + 0x5)
     397:	*(u8 *)(r3 + 0x5) = w5
     398:	w5 = *(u8 *)(r4 + 0x6)
     399:	*(u8 *)(r3 + 0x6) = w5
     400:	w5 = *(u8 *)(r4 + 0x7)
     401:	*(u8 *)(r3 + 0x7) = w5
     402:	w5 = *(u8 *)(r4 + 0x8)
     403:	*(u8 *)(r3 + 0x8) = w5
     404:	w5 = *(u8 *)(r4 + 0x9)
     405:	*(u8 *)(r3 + 0x9) = w5
     406:	w5 = *(u8 *)(r4 + 0xa)
     407:	*(u8 *)(r3 + 0xa) = w5
     408:	w5 = *(u8 *)(r4 + 0xb)
     409:	*(u8 *)(r3 + 0xb) = w5
     410:	w5 = *(u8 *)(r4 + 0xc)
     411:	*(u8 *)(r3 + 0xc) = w5
     412:	w5 = *(u8 *)(r4 + 0xd)
     413:	*(u8 *)(r3 + 0xd) = w5
     414:	w5 = *(u8 *)(r4 + 0xe)
     415:	*(u8 *)(r3 + 0xe) = w5
     416:	w5 = *(u8 *)(r4 + 0xf)
     417:	*(u8 *)(r3 + 0xf) = w5
     418:	w5 = *(u8 *)(r4 + 0x10)
     419:	*(u8 *)(r3 + 0x10) = w5
     420:	w5 = *(u8 *)(r4 + 0x11)
     421:	*(u8 *)(r3 + 0x11) = w5
     422:	w5 = *(u8 *)(r4 + 0x12)
     423:	*(u8 *)(r3 + 0x12) = w5
     424:	w5 = *(u8 *)(r4 + 0x13)
     425:	*(u8 *)(r3 + 0x13) = w5
     426:	w5 = *(u8 *)(r4 + 0x14)
     427:	*(u8 *)(r3 + 0x14) = w5
     428:	w5 = *(u8 *)(r4 + 0x15)
     429:	*(u8 *)(r3 + 0x15) = w5
     430:	w5 = *(u8 *)(r4 + 0x16)
     431:	*(u8 *)(r3 + 0x16) = w5
     432:	w5 = *(u8 *)(r4 + 0x17)
     433:	*(u8 *)(r3 + 0x17) = w5
     434:	w5 = *(u8 *)(r4 + 0x18)
     435:	*(u8 *)(r3 + 0x18) = w5
     436:	w5 = *(u8 *)(r4 + 0x19)
     437:	*(u8 *)(r3 + 0x19) = w5
     438:	w5 = *(u8 *)(r4 + 0x1a)
     439:	*(u8 *)(r3 + 0x1a) = w5
     440:	w5 = *(u8 *)(r4 + 0x1b)
     441:	*(u8 *)(r3 + 0x1b) = w5
     442:	w5 = *(u8 *)(r4 + 0x1c)
     443:	*(u8 *)(r3 + 0x1c) = w5
     444:	w5 = *(u8 *)(r4 + 0x1d)
     445:	*(u8 *)(r3 + 0x1d) = w5
     446:	w5 = *(u8 *)(r4 + 0x1e)
     447:	*(u8 *)(r3 + 0x1e) = w5
     448:	if r2 == 0x5c goto +0xe1 <sys_enter+0x1510>
     449:	w4 = 0x4
     450:	*(u8 *)(r1 + 0x5c) = w4
     451:	if r2 < 0x5f goto +0xde <sys_enter+0x1510>
     452:	w3 = 0x0
     453:	*(u8 *)(r1 + 0x5e) = w3
     454:	*(u8 *)(r1 + 0x5d) = w4
     455:	if r2 < 0x63 goto +0xda <sys_enter+0x1510>
     456:	*(u8 *)(r1 + 0x62) = w3
     457:	*(u8 *)(r1 + 0x61) = w3
     458:	*(u8 *)(r1 + 0x60) = w3
     459:	w3 = 0x1e
     460:	*(u8 *)(r1 + 0x5f) = w3
     461:	if r2 == 0x63 goto +0xd4 <sys_enter+0x1510>
     462:	w3 = 0x5
     463:	*(u8 *)(r1 + 0x63) = w3
     464:	if r2 < 0x66 goto +0xd1 <sys_enter+0x1510>
     465:	w3 = 0x0
     466:	*(u8 *)(r1 + 0x65) = w3
     467:	*(u8 *)(r1 + 0x64) = w4
     468:	if r2 < 0x6a goto +0xcd <sys_enter+0x1510>
     469:	*(u8 *)(r1 + 0x69) = w3
     470:	*(u8 *)(r1 + 0x68) = w3
     471:	*(u8 *)(r1 + 0x67) = w3
     472:	w3 = 0x6
     473:	*(u8 *)(r1 + 0x66) = w3
     474:	if r2 == 0x6a goto +0xc7 <sys_enter+0x1510>
     475:	w3 = 0x14
     476:	*(u8 *)(r1 + 0x6a) = w3
     477:	if r2 < 0x6d goto +0xc4 <sys_enter+0x1510>
     478:	w3 = 0x0
     479:	*(u8 *)(r1 + 0x6c) = w3
     480:	w3 = 0x10
     481:	*(u8 *)(r1 + 0x6b) = w3
     482:	if r2 < 0x7d goto +0xbf <sys_enter+0x1510>
     483:	r3 = r1
     484:	r3 += 0x6d
     485:	r4 = 0x0 ll
		0000000000000f28:  R_BPF_64_64	.rodata.cst16
     487:	w5 = *(u8 *)(r4 + 0x0)
     488:	*(u8 *)(r3 + 0x0) = w5
     489:	w5 = *(u8 *)(r4 + 0x1)
     490:	*(u8 *)(r3 + 0x1) = w5
     491:	w5 = *(u8 *)(r4 + 0x2)
     492:	*(u8 *)(r3 + 0x2) = w5
     493:	w5 = *(u8 *)(r4 + 0x3)
     494:	*(u8 *)(r3 + 0x3) = w5
     495:	w5 = *(u8 *)(r4 + 0x4)
     496:	*(u8 *)(r3 + 0x4) = w5
     497:	w5 = *(u8 *)(r4 + 0x5)
     498:	*(u8 *)(r3 + 0x5) = w5
     499:	w5 = *(u8 *)(r4 + 0x6)
     500:	*(u8 *)(r3 + 0x6) = w5
     501:	w5 = *(u8 *)(r4 + 0x7)
     502:	*(u8 *)(r3 + 0x7) = w5
     503:	w5 = *(u8 *)(r4 + 0x8)
     504:	*(u8 *)(r3 + 0x8) = w5
     505:	w5 = *(u8 *)(r4 + 0x9)
     506:	*(u8 *)(r3 + 0x9) = w5
     507:	w5 = *(u8 *)(r4 + 0xa)
     508:	*(u8 *)(r3 + 0xa) = w5
     509:	w5 = *(u8 *)(r4 + 0xb)
     510:	*(u8 *)(r3 + 0xb) = w5
     511:	w5 = *(u8 *)(r4 + 0xc)
     512:	*(u8 *)(r3 + 0xc) = w5
     513:	w5 = *(u8 *)(r4 + 0xd)
     514:	*(u8 *)(r3 + 0xd) = w5
     515:	w5 = *(u8 *)(r4 + 0xe)
     516:	*(u8 *)(r3 + 0xe) = w5
     517:	w5 = *(u8 *)(r4 + 0xf)
     518:	*(u8 *)(r3 + 0xf) = w5
     519:	if r2 == 0x7d goto +0x9a <sys_enter+0x1510>
     520:	w3 = 0x0
     521:	*(u8 *)(r1 + 0x7d) = w3
     522:	if r2 < 0x80 goto +0x97 <sys_enter+0x1510>
     523:	*(u8 *)(r1 + 0x7f) = w3
     524:	w3 = 0x1
     525:	*(u8 *)(r1 + 0x7e) = w3
     526:	if r2 == 0x80 goto +0x93 <sys_enter+0x1510>
     527:	w3 = 0x2
     528:	*(u8 *)(r1 + 0x80) = w3
     529:	if r2 == 0x81 goto +0x90 <sys_enter+0x1510>
     530:	w3 = 0x9
     531:	*(u8 *)(r1 + 0x81) = w3
     532:	if r2 < 0x84 goto +0x8d <sys_enter+0x1510>
     533:	w3 = 0x0
     534:	*(u8 *)(r1 + 0x83) = w3
     535:	w3 = 0x8
     536:	*(u8 *)(r1 + 0x82) = w3
     537:	if r2 < 0x8c goto +0x88 <sys_enter+0x1510>
     538:	*(u8 *)(r1 + 0x84) = w8
     539:	r3 = r8
     540:	r3 >>= 0x38
     541:	*(u8 *)(r1 + 0x8b) = w3
     542:	r3 = r8
     543:	r3 >>= 0x30
     544:	*(u8 *)(r1 + 0x8a) = w3
     545:	r3 = r8
     546:	r3 >>= 0x28
     547:	*(u8 *)(r1 + 0x89) = w3
     548:	r3 = r8
     549:	r3 >>= 0x20
     550:	*(u8 *)(r1 + 0x88) = w3
     551:	r3 = r8
     552:	r3 >>= 0x18
     553:	*(u8 *)(r1 + 0x87) = w3
     554:	r3 = r8
     555:	r3 >>= 0x10
     556:	*(u8 *)(r1 + 0x86) = w3
     557:	r8 >>= 0x8
     558:	*(u8 *)(r1 + 0x85) = w8
     559:	if r2 == 0x8c goto +0x72 <sys_enter+0x1510>
     560:	w3 = 0x14
     561:	*(u8 *)(r1 + 0x8c) = w3
     562:	if r2 < 0x8f goto +0x6f <sys_enter+0x1510>
     563:	w3 = 0x0
     564:	*(u8 *)(r1 + 0x8e) = w3
     565:	w3 = 0x7
     566:	*(u8 *)(r1 + 0x8d) = w3
     567:	if r2 < 0x96 goto +0x6a <sys_enter+0x1510>
     568:	r3 = r1
     569:	r3 += 0x8f
     570:	r4 = 0xd4f ll
		00000000000011d0:  R_BPF_64_64	.rodata
     572:	w5 = *(u8 *)(r4 + 0x0)
     573:	*(u8 *)(r3 + 0x0) = w5
     574:	w5 = *(u8 *)(r4 + 0x1)
     575:	*(u8 *)(r3 + 0x1) = w5
     576:	w5 = *(u8 *)(r4 + 0x2)
     577:	*(u8 *)(r3 + 0x2) = w5
     578:	w5 = *(u8 *)(r4 + 0x3)
     579:	*(u8 *)(r3 + 0x3) = w5
     580:	w5 = *(u8 *)(r4 + 0x4)
     581:	*(u8 *)(r3 + 0x4) = w5
     582:	w5 = *(u8 *)(r4 + 0x5)
     583:	*(u8 *)(r3 + 0x5) = w5
     584:	w5 = *(u8 *)(r4 + 0x6)
     585:	*(u8 *)(r3 + 0x6) = w5
     586:	if r2 == 0x96 goto +0x57 <sys_enter+0x1510>
     587:	w3 = 0x0
     588:	*(u8 *)(r1 + 0x96) = w3
     589:	if r2 < 0x99 goto +0x54 <sys_enter+0x1510>
     590:	*(u8 *)(r1 + 0x98) = w3
     591:	w3 = 0x1
     592:	*(u8 *)(r1 + 0x97) = w3
     593:	if r2 == 0x99 goto +0x50 <sys_enter+0x1510>
     594:	*(u8 *)(r1 + 0x99) = w3
     595:	if r2 < 0x9b goto +0x4e <sys_enter+0x1510>
     596:	w3 = 0x3
     597:	*(u8 *)(r1 + 0x9a) = w3
     598:	if r2 < 0x9d goto +0x4b <sys_enter+0x1510>
     599:	w3 = 0x0
     600:	*(u8 *)(r1 + 0x9c) = w3
     601:	w3 = 0x4
     602:	*(u8 *)(r1 + 0x9b) = w3
     603:	if r2 < 0xa1 goto +0x46 <sys_enter+0x1510>
     604:	w3 = *(u32 *)(r10 - 0xa0)
     605:	w2 = w3
     606:	w2 >>= 0x18
     607:	*(u8 *)(r1 + 0xa0) = w2
     608:	w2 = w3
     609:	w2 >>= 0x10
     610:	*(u8 *)(r1 + 0x9f) = w2
     611:	*(u8 *)(r1 + 0x9d) = w3
     612:	w2 = w3
     613:	w2 >>= 0x8
     614:	*(u8 *)(r1 + 0x9e) = w2
     615:	r2 = 0x0
     616:	call 0x84
     617:	goto +0x3a <sys_enter+0x1520>
     618:	r6 = *(u64 *)(r6 + 0x0)
     619:	r8 = r10
     620:	r8 += -0x88
     621:	r1 = r8
     622:	w2 = 0x0
     623:	r3 = 0x80
     624:	call -0x1
		0000000000001380:  R_BPF_64_32	memset
     625:	r1 = r8
     626:	w2 = 0x80
     627:	r3 = r6
     628:	call 0x71
     629:	r1 = *(u64 *)(r10 - 0x20)
     630:	if r1 != 0x504c0001 goto +0xee <sys_enter+0x1b28>
     631:	r1 = *(u64 *)(r10 - 0x10)
     632:	if r1 != 0x10 goto +0xec <sys_enter+0x1b28>
     633:	r2 = *(u64 *)(r10 - 0x28)
     634:	r1 = 0x0 ll
		00000000000013d0:  R_BPF_64_64	CONFIG
     636:	r3 = *(u64 *)(r1 + 0x0)
     637:	if r2 != r3 goto +0xe7 <sys_enter+0x1b28>
     638:	w2 = *(u32 *)(r1 + 0x28)
     639:	w2 &= w9
     640:	w1 = *(u32 *)(r7 + 0x0)
     641:	if w1 != 0x0 goto +0x79 <sys_enter+0x17d8>
     642:	*(u32 *)(r7 + 0x4) = w2
     643:	goto +0x7c <sys_enter+0x1800>
     644:	r6 = *(u64 *)(r10 - 0x90)
     645:	if w7 == 0x0 goto +0xdf <sys_enter+0x1b28>
     646:	call 0x23
     647:	*(u64 *)(r10 - 0x88) = r0
     648:	r2 = r10
     649:	r2 += -0x88
     650:	r1 = 0x0 ll
		0000000000001450:  R_BPF_64_64	TASKS
     652:	r3 = 0xd58 ll
		0000000000001460:  R_BPF_64_64	.rodata
     654:	r4 = 0x0
     655:	call 0x2
     656:	if r0 != 0x0 goto +0x54 <sys_enter+0x1728>
     657:	r1 = 0x0 ll
		0000000000001488:  R_BPF_64_64	.bss
     659:	r2 = 0x1
     660:	lock *(u64 *)(r1 + 0x0) += r2
     661:	call 0x23
     662:	*(u64 *)(r10 - 0x88) = r0
     663:	r2 = r10
     664:	r2 += -0x88
     665:	r1 = 0x0 ll
		00000000000014c8:  R_BPF_64_64	TASKS
     667:	call 0x1
     668:	r9 = r0
     669:	if r9 == 0x0 goto +0xc7 <sys_enter+0x1b28>
     670:	call 0xe
     671:	r1 = *(u64 *)(r9 + 0x10)
     672:	if r1 == r0 goto -0x1d4 <sys_enter+0x668>
     673:	goto -0x1dc <sys_enter+0x630>
     674:	r2 = 0x0
     675:	call 0x85
     676:	r9 = *(u64 *)(r10 - 0x98)
     677:	w4 = *(u32 *)(r10 - 0xa0)
     678:	w1 = *(u32 *)(r9 + 0x8)
     679:	w2 = *(u32 *)(r9 + 0x4)
     680:	w3 = w2
     681:	w3 |= w4
     682:	if w3 s> -0x1 goto +0xa <sys_enter+0x15a8>
     683:	w3 = w4
     684:	if w4 s> 0x0 goto +0xa <sys_enter+0x15b8>
     685:	w3 = w4
     686:	if w2 s< 0x1 goto +0x1 <sys_enter+0x1580>
     687:	goto +0x7 <sys_enter+0x15b8>
     688:	w3 = 0x0
     689:	if w4 s>= w2 goto +0x5 <sys_enter+0x15b8>
     690:	w3 = w4
     691:	w3 -= w2
     692:	goto +0x2 <sys_enter+0x15b8>
     693:	w3 = 0x0
     694:	if w4 s> w2 goto -0x5 <sys_enter+0x1590>
     695:	w3 += w1
     696:	w1 = 0x0
     697:	if w3 == 0x0 goto +0x1 <sys_enter+0x15d8>
     698:	w1 = 0x5
     699:	*(u32 *)(r10 - 0xb8) = w1
     700:	*(u32 *)(r10 - 0xb0) = w3
     701:	if w3 == 0x0 goto +0x83 <sys_enter+0x1a08>
     702:	r1 = *(u64 *)(r10 - 0x98)
     703:	w1 = *(u32 *)(r1 + 0x0)
     704:	*(u32 *)(r10 - 0xc0) = w1
     705:	r6 = 0x0 ll
		0000000000001608:  R_BPF_64_64	CONFIG
     707:	w1 = *(u32 *)(r6 + 0x5c)
     708:	if w1 == 0x0 goto +0x9 <sys_enter+0x1670>
     709:	call 0xe
     710:	r0 >>= 0x20
     711:	*(u32 *)(r10 - 0x88) = w0
     712:	r2 = r10
     713:	r2 += -0x88
     714:	r1 = 0x0 ll
		0000000000001650:  R_BPF_64_64	PIDS
     716:	call 0x1
     717:	if r0 == 0x0 goto +0x73 <sys_enter+0x1a08>
     718:	w7 = *(u32 *)(r6 + 0x58)
     719:	if w7 == 0x0 goto +0x97 <sys_enter+0x1b38>
     720:	w6 = 0x81
     721:	call 0x23
     722:	r8 = r0
     723:	r9 = 0x0 ll
		0000000000001698:  R_BPF_64_64	CONFIG
     725:	goto +0x75 <sys_enter+0x1a58>
     726:	r9 = 0x80
     727:	if w1 < 0x81 goto -0x1f9 <sys_enter+0x6f8>
     728:	r9 = 0x100
     729:	if w1 < 0x101 goto -0x1fb <sys_enter+0x6f8>
     730:	r9 = 0x200
     731:	if w1 < 0x201 goto -0x1fd <sys_enter+0x6f8>
     732:	r9 = 0x400
     733:	if w1 < 0x401 goto -0x1ff <sys_enter+0x6f8>
     734:	r9 = 0x800
     735:	if w1 < 0x801 goto -0x201 <sys_enter+0x6f8>
     736:	r9 = 0x1000
     737:	if w1 < 0x1001 goto -0x203 <sys_enter+0x6f8>
     738:	r9 = 0x2000
     739:	if w1 > 0x2000 goto -0x40 <sys_enter+0x1520>
     740:	goto -0x206 <sys_enter+0x6f8>
     741:	w1 = 0x0
     742:	*(u32 *)(r10 - 0x88) = w1
     743:	r2 = r10
     744:	r2 += -0x88
     745:	r1 = 0x0 ll
		0000000000001748:  R_BPF_64_64	LOST
     747:	call 0x1
     748:	if r0 == 0x0 goto +0x78 <sys_enter+0x1b28>
     749:	r0 += 0x10
     750:	r1 = 0x1
     751:	lock *(u64 *)(r0 + 0x0) += r1
     752:	goto +0x74 <sys_enter+0x1b28>
     753:	w3 = *(u32 *)(r7 + 0x34)
     754:	if w2 >= w3 goto +0x1 <sys_enter+0x17a0>
     755:	*(u32 *)(r7 + 0x34) = w2
     756:	w3 = *(u32 *)(r7 + 0x38)
     757:	if w2 <= w3 goto +0x1 <sys_enter+0x17b8>
     758:	*(u32 *)(r7 + 0x38) = w2
     759:	*(u32 *)(r7 + 0x3c) = w9
     760:	w1 += 0x1
     761:	*(u32 *)(r7 + 0x30) = w1
     762:	goto +0x6a <sys_enter+0x1b28>
     763:	w3 = *(u32 *)(r7 + 0x4)
     764:	if w2 >= w3 goto +0x1 <sys_enter+0x17f0>
     765:	*(u32 *)(r7 + 0x4) = w2
     766:	w3 = *(u32 *)(r7 + 0x8)
     767:	if w2 <= w3 goto +0x1 <sys_enter+0x1808>
     768:	*(u32 *)(r7 + 0x8) = w2
     769:	*(u32 *)(r7 + 0xc) = w9
     770:	w1 += 0x1
     771:	*(u32 *)(r7 + 0x0) = w1
     772:	call 0xe
     773:	*(u64 *)(r7 + 0x50) = r0
     774:	r6 = 0x0 ll
		0000000000001830:  R_BPF_64_64	CONFIG
     776:	w1 = *(u32 *)(r6 + 0x64)
     777:	if w1 == 0x0 goto +0x16 <sys_enter+0x1900>
     778:	call 0x23
     779:	w1 = *(u32 *)(r6 + 0x40)
     780:	r0 += r1
     781:	r8 = 0x0
     782:	*(u64 *)(r10 - 0x88) = r8
     783:	r1 = r10
     784:	r1 += -0x88
     785:	w2 = 0x8
     786:	r3 = r0
     787:	call 0x71
     788:	r3 = *(u64 *)(r10 - 0x88)
     789:	w1 = *(u32 *)(r6 + 0x44)
     790:	*(u64 *)(r10 - 0x88) = r8
     791:	r3 += r1
     792:	r1 = r10
     793:	r1 += -0x88
     794:	w2 = 0x8
     795:	call 0x71
     796:	r1 = *(u64 *)(r6 + 0x8)
     797:	r2 = *(u64 *)(r10 - 0x88)
     798:	r1 += r2
     799:	*(u64 *)(r7 + 0x40) = r1
     800:	w1 = *(u32 *)(r6 + 0x68)
     801:	if w1 == 0x0 goto +0x43 <sys_enter+0x1b28>
     802:	r1 = 0x504c4b53594d5641 ll
     804:	call 0x9a
     805:	r1 = 0x0 ll
		0000000000001928:  R_BPF_64_64	CONFIG
     807:	w1 = *(u32 *)(r1 + 0x38)
     808:	r0 += r1
     809:	*(u64 *)(r7 + 0x48) = r0
     810:	goto +0x3a <sys_enter+0x1b28>
     811:	w1 = *(u32 *)(r9 + 0x50)
     812:	r2 = 0x0
     813:	*(u64 *)(r10 - 0x88) = r2
     814:	r8 += r1
     815:	r1 = r10
     816:	r1 += -0x88
     817:	w2 = 0x8
     818:	r3 = r8
     819:	call 0x71
     820:	r8 = *(u64 *)(r10 - 0x88)
     821:	w1 = *(u32 *)(r9 + 0x54)
     822:	w2 = 0x0
     823:	*(u32 *)(r10 - 0x88) = w2
     824:	r3 = r8
     825:	r3 += r1
     826:	r1 = r10
     827:	r1 += -0x88
     828:	w2 = 0x4
     829:	call 0x71
     830:	w1 = *(u32 *)(r10 - 0x88)
     831:	if w1 == w7 goto +0x27 <sys_enter+0x1b38>
     832:	if w1 != 0x0 goto +0xa <sys_enter+0x1a58>
     833:	w1 = *(u32 *)(r10 - 0xa8)
     834:	if w1 == 0x0 goto +0x16 <sys_enter+0x1ac8>
     835:	r1 = 0x0
     836:	r2 = *(u64 *)(r10 - 0x98)
     837:	*(u64 *)(r2 + 0x80) = r1
     838:	*(u64 *)(r2 + 0x8) = r1
     839:	w1 = *(u32 *)(r10 - 0xa0)
     840:	*(u32 *)(r2 + 0x4) = w1
     841:	*(u32 *)(r2 + 0x0) = w1
     842:	goto +0x1a <sys_enter+0x1b28>
     843:	w6 += -0x1
     844:	if w6 != 0x0 goto -0x22 <sys_enter+0x1958>
     845:	w1 = 0x0
     846:	*(u32 *)(r10 - 0x88) = w1
     847:	r2 = r10
     848:	r2 += -0x88
     849:	r1 = 0x0 ll
		0000000000001a88:  R_BPF_64_64	LOST
     851:	call 0x1
     852:	if r0 == 0x0 goto -0x14 <sys_enter+0x1a08>
     853:	r0 += 0x18
     854:	r1 = 0x1
     855:	lock *(u64 *)(r0 + 0x0) += r1
     856:	goto -0x18 <sys_enter+0x1a08>
     857:	call 0x23
     858:	*(u64 *)(r10 - 0x88) = r0
     859:	r2 = r10
     860:	r2 += -0x88
     861:	r1 = 0x0 ll
		0000000000001ae8:  R_BPF_64_64	TASKS
     863:	call 0x3
     864:	if r0 != 0x0 goto +0x4 <sys_enter+0x1b28>
     865:	r1 = 0x0 ll
		0000000000001b08:  R_BPF_64_64	.bss
     867:	r2 = -0x1
     868:	lock *(u64 *)(r1 + 0x0) += r2
     869:	w0 = 0x0
     870:	exit
     871:	r1 = *(u64 *)(r10 - 0x90)
     872:	r3 = *(u64 *)(r1 + 0x8)
     873:	r2 = *(u64 *)(r1 + 0x0)
     874:	r6 = *(u64 *)(r10 - 0x98)
     875:	r1 = r6
     876:	r1 += 0x18
     877:	call 0x18b
		0000000000001b68:  R_BPF_64_32	.text
     878:	w1 = *(u32 *)(r10 - 0xb0)
     879:	*(u32 *)(r6 + 0x7c) = w1
     880:	w1 = *(u32 *)(r10 - 0xa0)
     881:	*(u32 *)(r6 + 0x78) = w1
     882:	w1 = *(u32 *)(r10 - 0xc0)
     883:	*(u32 *)(r6 + 0x74) = w1
     884:	w1 = *(u32 *)(r10 - 0xb8)
     885:	*(u32 *)(r6 + 0x70) = w1
     886:	r1 = r6
     887:	call -0x1
		0000000000001bb8:  R_BPF_64_32	.text
     888:	goto -0x38 <sys_enter+0x1a08>

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x90) = r1
       1:	w9 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <sys_exit+0xc0>
       6:	if w1 == 0x1 goto +0x20 <sys_exit+0x138>
       7:	if w1 == 0x2 goto +0x1 <sys_exit+0x48>
       8:	goto +0x45 <sys_exit+0x270>
       9:	call 0x9e
      10:	r2 = 0x0 ll
		0000000000000050:  R_BPF_64_64	CONFIG
      12:	w1 = *(u32 *)(r2 + 0x40)
      13:	r0 += r1
      14:	r1 = *(u64 *)(r0 + 0x0)
      15:	w3 = *(u32 *)(r2 + 0x44)
      16:	r1 += r3
      17:	r3 = *(u64 *)(r1 + 0x0)
      18:	r1 = *(u64 *)(r2 + 0x8)
      19:	r1 += r3
      20:	w2 = *(u32 *)(r2 + 0x3c)
      21:	call 0x504c4341
      22:	w9 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <sys_exit+0x270>
      24:	if w1 == 0x3 goto +0x17 <sys_exit+0x180>
      25:	if w1 == 0x4 goto +0x1 <sys_exit+0xd8>
      26:	goto +0x33 <sys_exit+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x88) = w0
      29:	r2 = r10
      30:	r2 += -0x88
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <sys_exit+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x88) = w1
      38:	goto +0x22 <sys_exit+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w9 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <sys_exit+0x270>
      48:	call 0x23
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x88) = r7
      55:	r1 = r10
      56:	r1 += -0x88
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x88)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x88) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x88
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x88)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x88) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x88
      75:	w2 = 0x4
      76:	call 0x71
      77:	w9 = *(u32 *)(r10 - 0x88)
      78:	call 0x8
      79:	*(u32 *)(r10 - 0x88) = w0
      80:	r2 = r10
      81:	r2 += -0x88
      82:	r1 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CALLS
      84:	call 0x1
      85:	if r0 == 0x0 goto +0x3 <sys_exit+0x2c8>
      86:	r1 = *(u64 *)(r0 + 0x0)
      87:	r1 += 0x1
      88:	*(u64 *)(r0 + 0x0) = r1
      89:	r1 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	CONFIG
      91:	w2 = *(u32 *)(r1 + 0x28)
      92:	w2 &= w9
      93:	w3 = *(u32 *)(r1 + 0x30)
      94:	if w2 != w3 goto +0x4 <sys_exit+0x318>
      95:	r2 = 0x0 ll
		00000000000002f8:  R_BPF_64_64	.bss
      97:	r2 = *(u64 *)(r2 + 0x0)
      98:	if r2 == 0x0 goto +0x2a0 <sys_exit+0x1818>
      99:	w1 = *(u32 *)(r1 + 0x24)
     100:	if w1 != 0x2 goto +0x24 <sys_exit+0x448>
     101:	call 0x8
     102:	*(u32 *)(r10 - 0x88) = w0
     103:	r2 = r10
     104:	r2 += -0x88
     105:	r1 = 0x0 ll
		0000000000000348:  R_BPF_64_64	SAMPLES
     107:	call 0x1
     108:	r7 = r0
     109:	if r7 == 0x0 goto +0x295 <sys_exit+0x1818>
     110:	r1 = *(u64 *)(r10 - 0x90)
     111:	r6 = *(u64 *)(r1 + 0x0)
     112:	r8 = r10
     113:	r8 += -0x88
     114:	r1 = r8
     115:	w2 = 0x0
     116:	r3 = 0x80
     117:	call -0x1
		00000000000003a8:  R_BPF_64_32	memset
     118:	r1 = r8
     119:	w2 = 0x80
     120:	r3 = r6
     121:	call 0x71
     122:	r1 = *(u64 *)(r10 - 0x20)
     123:	if r1 != 0x504c0001 goto +0x287 <sys_exit+0x1818>
     124:	r1 = *(u64 *)(r10 - 0x10)
     125:	if r1 != 0x10 goto +0x285 <sys_exit+0x1818>
     126:	r2 = *(u64 *)(r10 - 0x28)
     127:	r1 = 0x0 ll
		00000000000003f8:  R_BPF_64_64	CONFIG
     129:	r3 = *(u64 *)(r1 + 0x0)
     130:	if r2 != r3 goto +0x280 <sys_exit+0x1818>
     131:	w2 = *(u32 *)(r1 + 0x28)
     132:	w2 &= w9
     133:	w1 = *(u32 *)(r7 + 0x10)
     134:	if w1 != 0x0 goto +0x24b <sys_exit+0x1690>
     135:	*(u32 *)(r7 + 0x14) = w2
     136:	goto +0x24e <sys_exit+0x16b8>
     137:	r6 = 0x0 ll
		0000000000000448:  R_BPF_64_64	CONFIG
     139:	w1 = *(u32 *)(r6 + 0x24)
     140:	if w1 != 0x3 goto +0x15 <sys_exit+0x510>
     141:	r1 = *(u64 *)(r10 - 0x90)
     142:	r7 = *(u64 *)(r1 + 0x0)
     143:	r8 = r10
     144:	r8 += -0x88
     145:	r1 = r8
     146:	w2 = 0x0
     147:	r3 = 0x80
     148:	call -0x1
		00000000000004a0:  R_BPF_64_32	memset
     149:	r1 = r8
     150:	w2 = 0x80
     151:	r3 = r7
     152:	call 0x71
     153:	r1 = *(u64 *)(r10 - 0x20)
     154:	if r1 != 0x504c0001 goto +0x268 <sys_exit+0x1818>
     155:	r1 = *(u64 *)(r10 - 0x10)
     156:	if r1 != 0x10 goto +0x266 <sys_exit+0x1818>
     157:	r1 = *(u64 *)(r10 - 0x28)
     158:	r2 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	CONFIG
     160:	r2 = *(u64 *)(r2 + 0x0)
     161:	if r1 != r2 goto +0x261 <sys_exit+0x1818>
     162:	w8 = 0x20
     163:	w1 = *(u32 *)(r6 + 0x28)
     164:	w7 = *(u32 *)(r6 + 0x30)
     165:	w6 = w1
     166:	if w6 == 0x0 goto +0x20 <sys_exit+0x638>
     167:	w2 = w6
     168:	w2 >>= 0x1
     169:	w1 = w6
     170:	w1 |= w2
     171:	w2 = w1
     172:	w2 >>= 0x2
     173:	w1 |= w2
     174:	w2 = w1
     175:	w2 >>= 0x4
     176:	w1 |= w2
     177:	w2 = w1
     178:	w2 >>= 0x8
     179:	w1 |= w2
     180:	w2 = w1
     181:	w2 >>= 0x10
     182:	w1 |= w2
     183:	w1 ^= -0x1
     184:	w2 = w1
     185:	w2 >>= 0x1
     186:	w2 &= 0x55555555
     187:	w1 -= w2
     188:	w8 = w1
     189:	w8 &= 0x33333333
     190:	w1 >>= 0x2
     191:	w1 &= 0x33333333
     192:	w8 += w1
     193:	w1 = w8
     194:	w1 >>= 0x4
     195:	w8 += w1
     196:	w8 &= 0xf0f0f0f
     197:	w8 *= 0x1010101
     198:	w8 >>= 0x18
     199:	call 0x23
     200:	*(u64 *)(r10 - 0x88) = r0
     201:	w6 &= w9
     202:	w6 -= w7
     203:	w8 &= 0x1f
     204:	w6 <<= w8
     205:	r2 = r10
     206:	r2 += -0x88
     207:	r1 = 0x0 ll
		0000000000000678:  R_BPF_64_64	TASKS
     209:	call 0x1
     210:	r7 = r0
     211:	if r7 == 0x0 goto +0x1a6 <sys_exit+0x13d0>
     212:	call 0xe
     213:	r1 = *(u64 *)(r7 + 0x10)
     214:	if r1 == r0 goto +0x7 <sys_exit+0x6f0>
     215:	*(u64 *)(r7 + 0x10) = r0
     216:	r1 = 0x0
     217:	*(u64 *)(r7 + 0x80) = r1
     218:	r1 = r7
     219:	w2 = 0x0
     220:	r3 = 0x10
     221:	call -0x1
		00000000000006e8:  R_BPF_64_32	memset
     222:	w3 = w6
     223:	w3 s>>= w8
     224:	r1 = 0x0 ll
		0000000000000700:  R_BPF_64_64	AYA_LOG_LEVEL
     226:	w1 = *(u8 *)(r1 + 0x0)
     227:	*(u32 *)(r10 - 0x98) = w3
     228:	if w1 < 0x4 goto +0x1b5 <sys_exit+0x14d0>
     229:	call 0x23
     230:	r8 = r0
     231:	w1 = 0xa0
     232:	*(u16 *)(r10 - 0x2) = w1
     233:	r1 = r10
     234:	r1 += -0x2
     235:	r9 = 0x40
     236:	w1 = *(u16 *)(r10 - 0x2)
     237:	if w1 > 0x40 goto +0x1d5 <sys_exit+0x1618>
     238:	r1 = 0x0 ll
		0000000000000770:  R_BPF_64_64	AYA_LOGS
     240:	r2 = r9
     241:	r3 = 0x0
     242:	call 0x83
     243:	if r0 == 0x0 goto +0x1a5 <sys_exit+0x14c8>
     244:	*(u64 *)(r10 - 0x80) = r9
     245:	*(u64 *)(r10 - 0x88) = r0
     246:	r1 = r10
     247:	r1 += -0x88
     248:	r1 = *(u64 *)(r10 - 0x88)
     249:	r2 = *(u64 *)(r10 - 0x80)
     250:	if r2 < 0x2 goto +0x19c <sys_exit+0x14b8>
     251:	w2 = *(u16 *)(r10 - 0x2)
     252:	*(u8 *)(r1 + 0x0) = w2
     253:	w2 >>= 0x8
     254:	*(u8 *)(r1 + 0x1) = w2
     255:	r1 = *(u64 *)(r10 - 0x88)
     256:	r2 = *(u64 *)(r10 - 0x80)
     257:	if r2 < 0x3 goto +0x195 <sys_exit+0x14b8>
     258:	w2 = 0x0
     259:	*(u8 *)(r1 + 0x2) = w2
     260:	r1 = *(u64 *)(r10 - 0x88)
     261:	r3 = *(u64 *)(r10 - 0x80)
     262:	if r3 < 0x5 goto +0x190 <sys_exit+0x14b8>
     263:	*(u8 *)(r1 + 0x4) = w2
     264:	w2 = 0x17
     265:	*(u8 *)(r1 + 0x3) = w2
     266:	r1 = *(u64 *)(r10 - 0x88)
     267:	r2 = *(u64 *)(r10 - 0x80)
     268:	if r2 < 0x1c goto +0x18a <sys_exit+0x14b8>
     269:	r3 = r1
     270:	r3 += 0x5
     271:	r4 = 0xd0a ll
		0000000000000878:  R_BPF_64_64	.rodata
     273:	w5 = *(u8 *)(r4 + 0x0)
     274:	*(u8 *)(r3 + 0x0) = w5
     275:	w5 = *(u8 *)(r4 + 0x1)
     276:	*(u8 *)(r3 + 0x1) = w5
     277:	w5 = *(u8 *)(r4 + 0x2)
     278:	*(u8 *)(r3 + 0x2) = w5
     279:	w5 = *(u8 *)(r4 + 0x3)
     280:	*(u8 *)(r3 + 0x3) = w5
     281:	w5 = *(u8 *)(r4 + 0x4)
     282:	*(u8 *)(r3 + 0x4) = w5
     283:	w5 = *(u8 *)(r4 + 0x5)
     284:	*(u8 *)(r3 + 0x5) = w5
     285:	w5 = *(u8 *)(r4 + 0x6)
     286:	*(u8 *)(r3 + 0x6) = w5
     287:	w5 = *(u8 *)(r4 + 0x7)
     288:	*(u8 *)(r3 + 0x7) = w5
     289:	w5 = *(u8 *)(r4 + 0x8)
     290:	*(u8 *)(r3 + 0x8) = w5
     291:	w5 = *(u8 *)(r4 + 0x9)
     292:	*(u8 *)(r3 + 0x9) = w5
     293:	w5 = *(u8 *)(r4 + 0xa)
     294:	*(u8 *)(r3 + 0xa) = w5
     295:	w5 = *(u8 *)(r4 + 0xb)
     296:	*(u8 *)(r3 + 0xb) = w5
     297:	w5 = *(u8 *)(r4 + 0xc)
     298:	*(u8 *)(r3 + 0xc) = w5
     299:	w5 = *(u8 *)(r4 + 0xd)
     300:	*(u8 *)(r3 + 0xd) = w5
     301:	w5 = *(u8 *)(r4 + 0xe)
     302:	*(u8 *)(r3 + 0xe) = w5
     303:	w5 = *(u8 *)(r4 + 0xf)
     304:	*(u8 *)(r3 + 0xf) = w5
     305:	w5 = *(u8 *)(r4 + 0x10)
     306:	*(u8 *)(r3 + 0x10) = w5
     307:	w5 = *(u8 *)(r4 + 0x11)
     308:	*(u8 *)(r3 + 0x11) = w5
     309:	w5 = *(u8 *)(r4 + 0x12)
     310:	*(u8 *)(r3 + 0x12) = w5
     311:	w5 = *(u8 *)(r4 + 0x13)
     312:	*(u8 *)(r3 + 0x13) = w5
     313:	w5 = *(u8 *)(r4 + 0x14)
     314:	*(u8 *)(r3 + 0x14) = w5
     315:	w5 = *(u8 *)(r4 + 0x15)
     316:	*(u8 *)(r3 + 0x15) = w5
     317:	w5 = *(u8 *)(r4 + 0x16)
     318:	*(u8 *)(r3 + 0x16) = w5
     319:	if r2 == 0x1c goto +0x157 <sys_exit+0x14b8>
     320:	w3 = 0x1
     321:	*(u8 *)(r1 + 0x1c) = w3
     322:	if r2 < 0x1f goto +0x154 <sys_exit+0x14b8>
     323:	w4 = 0x0
     324:	*(u8 *)(r1 + 0x1e) = w4
     325:	*(u8 *)(r1 + 0x1d) = w3
     326:	if r2 == 0x1f goto +0x150 <sys_exit+0x14b8>
     327:	w3 = 0x4
     328:	*(u8 *)(r1 + 0x1f) = w3
     329:	if r2 == 0x20 goto +0x14d <sys_exit+0x14b8>
     330:	w3 = 0x2
     331:	*(u8 *)(r1 + 0x20) = w3
     332:	if r2 < 0x23 goto +0x14a <sys_exit+0x14b8>
     333:	w3 = 0x0
     334:	*(u8 *)(r1 + 0x22) = w3
     335:	w3 = 0x17
     336:	*(u8 *)(r1 + 0x21) = w3
     337:	if r2 < 0x3a goto +0x145 <sys_exit+0x14b8>
     338:	r3 = r1
     339:	r3 += 0x23
     340:	r4 = 0xd0a ll
		0000000000000aa0:  R_BPF_64_64	.rodata
     342:	w5 = *(u8 *)(r4 + 0x0)
     343:	*(u8 *)(r3 + 0x0) = w5
     344:	w5 = *(u8 *)(r4 + 0x1)
     345:	*(u8 *)(r3 + 0x1) = w5
     346:	w5 = *(u8 *)(r4 + 0x2)
     347:	*(u8 *)(r3 + 0x2) = w5
     348:	w5 = *(u8 *)(r4 + 0x3)
     349:	*(u8 *)(r3 + 0x3) = w5
     350:	w5 = *(u8 *)(r4 + 0x4)
     351:	*(u8 *)(r3 + 0x4) = w5
     352:	w5 = *(u8 *)(r4 + 0x5)
     353:	*(u8 *)(r3 + 0x5) = w5
     354:	w5 = *(u8 *)(r4 + 0x6)
     355:	*(u8 *)(r3 + 0x6) = w5
     356:	w5 = *(u8 *)(r4 + 0x7)
     357:	*(u8 *)(r3 + 0x7) = w5
     358:	w5 = *(u8 *)(r4 + 0x8)
     359:	*(u8 *)(r3 + 0x8) = w5
     360:	w5 = *(u8 *)(r4 + 0x9)
     361:	*(u8 *)(r3 + 0x9) = w5
     362:	w5 = *(u8 *)(r4 + 0xa)
     363:	*(u8 *)(r3 + 0xa) = w5
     364:	w5 = *(u8 *)(r4 + 0xb)
     365:	*(u8 *)(r3 + 0xb) = w5
     366:	w5 = *(u8 *)(r4 + 0xc)
     367:	*(u8 *)(r3 + 0xc) = w5
     368:	w5 = *(u8 *)(r4 + 0xd)
     369:	*(u8 *)(r3 + 0xd) = w5
     370:	w5 = *(u8 *)(r4 + 0xe)
     371:	*(u8 *)(r3 + 0xe) = w5
     372:	w5 = *(u8 *)(r4 + 0xf)
     373:	*(u8 *)(r3 + 0xf) = w5
     374:	w5 = *(u8 *)(r4 + 0x10)
     375:	*(u8 *)(r3 + 0x10) = w5
     376:	w5 = *(u8 *)(r4 + 0x11)
     377:	*(u8 *)(r3 + 0x11) = w5
     378:	w5 = *(u8 *)(r4 + 0x12)
     379:	*(u8 *)(r3 + 0x12) = w5
     380:	w5 = *(u8 *)(r4 + 0x13)
     381:	*(u8 *)(r3 + 0x13) = w5
     382:	w5 = *(u8 *)(r4 + 0x14)
     383:	*(u8 *)(r3 + 0x14) = w5
     384:	w5 = *(u8 *)(r4 + 0x15)
     385:	*(u8 *)(r3 + 0x15) = w5
     386:	w5 = *(u8 *)(r4 + 0x16)
     387:	*(u8 *)(r3 + 0x16) = w5
     388:	if r2 == 0x3a goto +0x112 <sys_exit+0x14b8>
     389:	w3 = 0x3
     390:	*(u8 *)(r1 + 0x3a) = w3
     391:	if r2 < 0x3d goto +0x10f <sys_exit+0x14b8>
     392:	w3 = 0x0
     393:	*(u8 *)(r1 + 0x3c) = w3
     394:	w3 = 0x1f
     395:	*(u8 *)(r1 + 0x3b) = w3
     396:	if r2 < 0x5c goto +0x10a <sys_exit+0x14b8>
     397:	r3 = r1
     398:	r3 += 0x3d
     399:	r4 = 0xd21 ll
		0000000000000c78:  R_BPF_64_64	.rodata
     401:	w5 = *(u8 *)(r4 + 0x0)
     402:	*(u8 *)(r3 + 0x0) = w5
     403:	w5 = *(u8 *)(r4 + 0x1)
     404:	*(u8 *)(r3 + 0x1) = w5
     405:	w5 = *(u8 *)(r4 + 0x2)
     406:	*(u8 *)(r3 + 0x2) = w5
     407:	w5 = *(u8 *)(r4 + 0x3)
     408:	*(u8 *)(r3 + 0x3) = w5
     409:	w5 = *(u8 *)(r4 + 0x4)
     410:	*(u8 *)(r3 + 0x4) = w5
     411:	w5 = *(u8 *)(r4 + 0x5)
     412:	*(u8 *)(r3 + 0x5) = w5
     413:	w5 = *(u8 *)(r4 + 0x6)
     414:	*(u8 *)(r3 + 0x6) = w5
     415:	w5 = *(u8 *)(r4 + 0x7)
     416:	*(u8 *)(r3 + 0x7) = w5
     417:	w5 = *(u8 *)(r4 + 0x8)
     418:	*(u8 *)(r3 + 0x8) = w5
     419:	w5 = *(u8 *)(r4 + 0x9)
     420:	*(u8 *)(r3 + 0x9) = w5
     421:	w5 = *(u8 *)(r4 + 0xa)
     422:	*(u8 *)(r3 + 0xa) = w5
     423:	w5 = *(u8 *)(r4 + 0xb)
     424:	*(u8 *)(r3 + 0xb) = w5
     425:	w5 = *(u8 *)(r4 + 0xc)
     426:	*(u8 *)(r3 + 0xc) = w5
     427:	w5 = *(u8 *)(r4 + 0xd)
     428:	*(u8 *)(r3 + 0xd) = w5
     429:	w5 = *(u8 *)(r4 + 0xe)
     430:	*(u8 *)(r3 + 0xe) = w5
     431:	w5 = *(u8 *)(r4 + 0xf)
     432:	*(u8 *)(r3 + 0xf) = w5
     433:	w5 = *(u8 *)(r4 + 0x10)
     434:	*(u8 *)(r3 + 0x10) = w5
     435:	w5 = *(u8 *)(r4 + 0x11)
     436:	*(u8 *)(r3 + 0x11) = w5
     437:	w5 = *(u8 *)(r4 + 0x12)
     438:	*(u8 *)(r3 + 0x12) = w5
     439:	w5 = *(u8 *)(r4 + 0x13)
     440:	*(u8 *)(r3 + 0x13) = w5
     441:	w5 = *(u8 *)(r4 + 0x14)
     442:	*(u8 *)(r3 + 0x14) = w5
     443:	w5 = *(u8 *)(r4 + 0x15)
     444:	*(u8 *)(r3 + 0x15) = w5
     445:	w5 = *(u8 *)(r4 + 0x16)
     446:	*(u8 *)(r3 + 0x16) = w5
     447:	w5 = *(u8 *)(r4 + 0x17)
     448:	*(u8 *)(r3 + 0x17) = w5
     449:	w5 = *(u8 *)(r4 + 0x18)
     450:	*(u8 *)(r3 + 0x18) = w5
     451:	w5 = *(u8 *)(r4 + 0x19)
     452:	*(u8 *)(r3 + 0x19) = w5
     453:	w5 = *(u8 *)(r4 + 0x1a)
     454:	*(u8 *)(r3 + 0x1a) = w5
     455:	w5 = *(u8 *)(r4 + 0x1b)
     456:	*(u8 *)(r3 + 0x1b) = w5
     457:	w5 = *(u8 *)(r4 + 0x1c)
     458:	*(u8 *)(r3 + 0x1c) = w5
     459:	w5 = *(u8 *)(r4 + 0x1d)
     460:	*(u8 *)(r3 + 0x1d) = w5
     461:	w5 = *(u8 *)(r4 + 0x1e)
     462:	*(u8 *)(r3 + 0x1e) = w5
     463:	if r2 == 0x5c goto +0xc7 <sys_exit+0x14b8>
     464:	w4 = 0x4
     465:	*(u8 *)(r1 + 0x5c) = w4
     466:	if r2 < 0x5f goto +0xc4 <sys_exit+0x14b8>
     467:	w3 = 0x0
     468:	*(u8 *)(r1 + 0x5e) = w3
     469:	*(u8 *)(r1 + 0x5d) = w4
     470:	if r2 < 0x63 goto +0xc0 <sys_exit+0x14b8>
     471:	*(u8 *)(r1 + 0x62) = w3
     472:	*(u8 *)(r1 + 0x61) = w3
     473:	*(u8 *)(r1 + 0x60) = w3
     474:	w3 = 0x37
     475:	*(u8 *)(r1 + 0x5f) = w3
     476:	if r2 == 0x63 goto +0xba <sys_exit+0x14b8>
     477:	w3 = 0x5
     478:	*(u8 *)(r1 + 0x63) = w3
     479:	r3 = r2
     480:	r3 &= -0x2
     481:	if r3 == 0x64 goto +0xb5 <sys_exit+0x14b8>
     482:	w4 = 0x0
     483:	*(u8 *)(r1 + 0x65) = w4
     484:	w5 = 0x4
     485:	*(u8 *)(r1 + 0x64) = w5
     486:	if r2 < 0x6a goto +0xb0 <sys_exit+0x14b8>
     487:	*(u8 *)(r1 + 0x69) = w4
     488:	*(u8 *)(r1 + 0x68) = w4
     489:	*(u8 *)(r1 + 0x67) = w4
     490:	w4 = 0x6
     491:	*(u8 *)(r1 + 0x66) = w4
     492:	if r2 == 0x6a goto +0xaa <sys_exit+0x14b8>
     493:	w4 = 0x14
     494:	*(u8 *)(r1 + 0x6a) = w4
     495:	if r2 < 0x6d goto +0xa7 <sys_exit+0x14b8>
     496:	w4 = 0x0
     497:	*(u8 *)(r1 + 0x6c) = w4
     498:	w4 = 0xf
     499:	*(u8 *)(r1 + 0x6b) = w4
     500:	if r2 < 0x7c goto +0xa2 <sys_exit+0x14b8>
     501:	r4 = r1
     502:	r4 += 0x6d
     503:	r5 = 0xd40 ll
		0000000000000fb8:  R_BPF_64_64	.rodata
     505:	w0 = *(u8 *)(r5 + 0x0)
     506:	*(u8 *)(r4 + 0x0) = w0
     507:	w0 = *(u8 *)(r5 + 0x1)
     508:	*(u8 *)(r4 + 0x1) = w0
     509:	w0 = *(u8 *)(r5 + 0x2)
     510:	*(u8 *)(r4 + 0x2) = w0
     511:	w0 = *(u8 *)(r5 + 0x3)
     512:	*(u8 *)(r4 + 0x3) = w0
     513:	w0 = *(u8 *)(r5 + 0x4)
     514:	*(u8 *)(r4 + 0x4) = w0
     515:	w0 = *(u8 *)(r5 + 0x5)
     516:	*(u8 *)(r4 + 0x5) = w0
     517:	w0 = *(u8 *)(r5 + 0x6)
     518:	*(u8 *)(r4 + 0x6) = w0
     519:	w0 = *(u8 *)(r5 + 0x7)
     520:	*(u8 *)(r4 + 0x7) = w0
     521:	w0 = *(u8 *)(r5 + 0x8)
     522:	*(u8 *)(r4 + 0x8) = w0
     523:	w0 = *(u8 *)(r5 + 0x9)
     524:	*(u8 *)(r4 + 0x9) = w0
     525:	w0 = *(u8 *)(r5 + 0xa)
     526:	*(u8 *)(r4 + 0xa) = w0
     527:	w0 = *(u8 *)(r5 + 0xb)
     528:	*(u8 *)(r4 + 0xb) = w0
     529:	w0 = *(u8 *)(r5 + 0xc)
     530:	*(u8 *)(r4 + 0xc) = w0
     531:	w0 = *(u8 *)(r5 + 0xd)
     532:	*(u8 *)(r4 + 0xd) = w0
     533:	w0 = *(u8 *)(r5 + 0xe)
     534:	*(u8 *)(r4 + 0xe) = w0
     535:	if r2 == 0x7c goto +0x7f <sys_exit+0x14b8>
     536:	w4 = 0x0
     537:	*(u8 *)(r1 + 0x7c) = w4
     538:	if r2 < 0x7f goto +0x7c <sys_exit+0x14b8>
     539:	*(u8 *)(r1 + 0x7e) = w4
     540:	w4 = 0x1
     541:	*(u8 *)(r1 + 0x7d) = w4
     542:	if r2 == 0x7f goto +0x78 <sys_exit+0x14b8>
     543:	w4 = 0x2
     544:	*(u8 *)(r1 + 0x7f) = w4
     545:	if r2 == 0x80 goto +0x75 <sys_exit+0x14b8>
     546:	w4 = 0x9
     547:	*(u8 *)(r1 + 0x80) = w4
     548:	if r2 < 0x83 goto +0x72 <sys_exit+0x14b8>
     549:	w4 = 0x0
     550:	*(u8 *)(r1 + 0x82) = w4
     551:	w4 = 0x8
     552:	*(u8 *)(r1 + 0x81) = w4
     553:	if r2 < 0x8b goto +0x6d <sys_exit+0x14b8>
     554:	*(u8 *)(r1 + 0x83) = w8
     555:	r4 = r8
     556:	r4 >>= 0x38
     557:	*(u8 *)(r1 + 0x8a) = w4
     558:	r4 = r8
     559:	r4 >>= 0x30
     560:	*(u8 *)(r1 + 0x89) = w4
     561:	r4 = r8
     562:	r4 >>= 0x28
     563:	*(u8 *)(r1 + 0x88) = w4
     564:	r4 = r8
     565:	r4 >>= 0x20
     566:	*(u8 *)(r1 + 0x87) = w4
     567:	r4 = r8
     568:	r4 >>= 0x18
     569:	*(u8 *)(r1 + 0x86) = w4
     570:	r4 = r8
     571:	r4 >>= 0x10
     572:	*(u8 *)(r1 + 0x85) = w4
     573:	r8 >>= 0x8
     574:	*(u8 *)(r1 + 0x84) = w8
     575:	if r2 == 0x8b goto +0x57 <sys_exit+0x14b8>
     576:	w4 = 0x14
     577:	*(u8 *)(r1 + 0x8b) = w4
     578:	if r3 == 0x8c goto +0x54 <sys_exit+0x14b8>
     579:	w4 = 0x0
     580:	*(u8 *)(r1 + 0x8d) = w4
     581:	w4 = 0x7
     582:	*(u8 *)(r1 + 0x8c) = w4
     583:	if r2 < 0x95 goto +0x4f <sys_exit+0x14b8>
     584:	r4 = r1
     585:	r4 += 0x8e
     586:	r5 = 0xd4f ll
		0000000000001250:  R_BPF_64_64	.rodata
     588:	w0 = *(u8 *)(r5 + 0x0)
     589:	*(u8 *)(r4 + 0x0) = w0
     590:	w0 = *(u8 *)(r5 + 0x1)
     591:	*(u8 *)(r4 + 0x1) = w0
     592:	w0 = *(u8 *)(r5 + 0x2)
     593:	*(u8 *)(r4 + 0x2) = w0
     594:	w0 = *(u8 *)(r5 + 0x3)
     595:	*(u8 *)(r4 + 0x3) = w0
     596:	w0 = *(u8 *)(r5 + 0x4)
     597:	*(u8 *)(r4 + 0x4) = w0
     598:	w0 = *(u8 *)(r5 + 0x5)
     599:	*(u8 *)(r4 + 0x5) = w0
     600:	w0 = *(u8 *)(r5 + 0x6)
     601:	*(u8 *)(r4 + 0x6) = w0
     602:	if r2 == 0x95 goto +0x3c <sys_exit+0x14b8>
     603:	w4 = 0x0
     604:	*(u8 *)(r1 + 0x95) = w4
     605:	if r3 == 0x96 goto +0x39 <sys_exit+0x14b8>
     606:	*(u8 *)(r1 + 0x97) = w4
     607:	w4 = 0x1
     608:	*(u8 *)(r1 + 0x96) = w4
     609:	if r2 < 0x99 goto +0x35 <sys_exit+0x14b8>
     610:	*(u8 *)(r1 + 0x98) = w4
     611:	if r2 == 0x99 goto +0x33 <sys_exit+0x14b8>
     612:	w4 = 0x3
     613:	*(u8 *)(r1 + 0x99) = w4
     614:	if r3 == 0x9a goto +0x30 <sys_exit+0x14b8>
     615:	w3 = 0x0
     616:	*(u8 *)(r1 + 0x9b) = w3
     617:	w3 = 0x4
     618:	*(u8 *)(r1 + 0x9a) = w3
     619:	if r2 < 0xa0 goto +0x2b <sys_exit+0x14b8>
     620:	w3 = *(u32 *)(r10 - 0x98)
     621:	w2 = w3
     622:	w2 >>= 0x18
     623:	*(u8 *)(r1 + 0x9f) = w2
     624:	w2 = w3
     625:	w2 >>= 0x10
     626:	*(u8 *)(r1 + 0x9e) = w2
     627:	*(u8 *)(r1 + 0x9c) = w3
     628:	w2 = w3
     629:	w2 >>= 0x8
     630:	*(u8 *)(r1 + 0x9d) = w2
     631:	r2 = 0x0
     632:	call 0x84
     633:	goto +0x1f <sys_exit+0x14c8>
     634:	if w6 == 0x0 goto +0x88 <sys_exit+0x1818>
     635:	call 0x23
     636:	*(u64 *)(r10 - 0x88) = r0
     637:	r2 = r10
     638:	r2 += -0x88
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	TASKS
     641:	r3 = 0xd58 ll
		0000000000001408:  R_BPF_64_64	.rodata
     643:	r4 = 0x0
     644:	call 0x2
     645:	if r0 != 0x0 goto +0x56 <sys_exit+0x16e0>
     646:	r1 = 0x0 ll
		0000000000001430:  R_BPF_64_64	.bss
     648:	r2 = 0x1
     649:	lock *(u64 *)(r1 + 0x0) += r2
     650:	call 0x23
     651:	*(u64 *)(r10 - 0x88) = r0
     652:	r2 = r10
     653:	r2 += -0x88
     654:	r1 = 0x0 ll
		0000000000001470:  R_BPF_64_64	TASKS
     656:	call 0x1
     657:	r7 = r0
     658:	if r7 == 0x0 goto +0x70 <sys_exit+0x1818>
     659:	call 0xe
     660:	r1 = *(u64 *)(r7 + 0x10)
     661:	if r1 == r0 goto -0x1b8 <sys_exit+0x6f0>
     662:	goto -0x1c0 <sys_exit+0x6b8>
     663:	r2 = 0x0
     664:	call 0x85
     665:	w3 = *(u32 *)(r10 - 0x98)
     666:	w1 = *(u32 *)(r7 + 0x4)
     667:	w2 = w1
     668:	w2 |= w3
     669:	*(u32 *)(r10 - 0xa8) = w6
     670:	if w2 s> -0x1 goto +0xa <sys_exit+0x1548>
     671:	w2 = w3
     672:	if w3 s> 0x0 goto +0xa <sys_exit+0x1558>
     673:	w2 = w3
     674:	if w1 s< 0x1 goto +0x1 <sys_exit+0x1520>
     675:	goto +0x7 <sys_exit+0x1558>
     676:	w2 = 0x0
     677:	if w3 s>= w1 goto +0x5 <sys_exit+0x1558>
     678:	w2 = w3
     679:	w2 -= w1
     680:	goto +0x2 <sys_exit+0x1558>
     681:	w2 = 0x0
     682:	if w3 s> w1 goto -0x5 <sys_exit+0x1530>
     683:	w1 = *(u32 *)(r7 + 0x8)
     684:	*(u32 *)(r10 - 0xd0) = w1
     685:	*(u64 *)(r10 - 0xa0) = r7
     686:	w1 = *(u32 *)(r7 + 0x0)
     687:	*(u32 *)(r10 - 0xb8) = w1
     688:	w1 = 0x1
     689:	*(u32 *)(r10 - 0xb0) = w1
     690:	w1 = 0x0
     691:	*(u32 *)(r10 - 0xc8) = w1
     692:	*(u32 *)(r10 - 0xc0) = w2
     693:	if w2 s> 0x0 goto +0x38 <sys_exit+0x1770>
     694:	w1 = 0x2
     695:	*(u32 *)(r10 - 0xb0) = w1
     696:	w1 = *(u32 *)(r10 - 0xc0)
     697:	if w1 s< 0x0 goto +0x34 <sys_exit+0x1770>
     698:	w1 = *(u32 *)(r10 - 0x98)
     699:	w2 = *(u32 *)(r10 - 0xb8)
     700:	if w2 == 0x0 goto +0x2b <sys_exit+0x1740>
     701:	if w1 == w2 goto +0x2a <sys_exit+0x1740>
     702:	w1 -= w2
     703:	*(u32 *)(r10 - 0xc0) = w1
     704:	w1 = 0x3
     705:	*(u32 *)(r10 - 0xb0) = w1
     706:	goto +0x2b <sys_exit+0x1770>
     707:	r9 = 0x80
     708:	if w1 < 0x81 goto -0x1d7 <sys_exit+0x770>
     709:	r9 = 0x100
     710:	if w1 < 0x101 goto -0x1d9 <sys_exit+0x770>
     711:	r9 = 0x200
     712:	if w1 < 0x201 goto -0x1db <sys_exit+0x770>
     713:	r9 = 0x400
     714:	if w1 < 0x401 goto -0x1dd <sys_exit+0x770>
     715:	r9 = 0x800
     716:	if w1 < 0x801 goto -0x1df <sys_exit+0x770>
     717:	r9 = 0x1000
     718:	if w1 < 0x1001 goto -0x1e1 <sys_exit+0x770>
     719:	r9 = 0x2000
     720:	if w1 > 0x2000 goto -0x38 <sys_exit+0x14c8>
     721:	goto -0x1e4 <sys_exit+0x770>
     722:	w3 = *(u32 *)(r7 + 0x14)
     723:	if w2 >= w3 goto +0x1 <sys_exit+0x16a8>
     724:	*(u32 *)(r7 + 0x14) = w2
     725:	w3 = *(u32 *)(r7 + 0x18)
     726:	if w2 <= w3 goto +0x1 <sys_exit+0x16c0>
     727:	*(u32 *)(r7 + 0x18) = w2
     728:	*(u32 *)(r7 + 0x1c) = w9
     729:	w1 += 0x1
     730:	*(u32 *)(r7 + 0x10) = w1
     731:	goto +0x27 <sys_exit+0x1818>
     732:	w1 = 0x0
     733:	*(u32 *)(r10 - 0x88) = w1
     734:	r2 = r10
     735:	r2 += -0x88
     736:	r1 = 0x0 ll
		0000000000001700:  R_BPF_64_64	LOST
     738:	call 0x1
     739:	if r0 == 0x0 goto +0x1f <sys_exit+0x1818>
     740:	r0 += 0x10
     741:	r1 = 0x1
     742:	lock *(u64 *)(r0 + 0x0) += r1
     743:	goto +0x1b <sys_exit+0x1818>
     744:	w1 = 0x0
     745:	*(u32 *)(r10 - 0xb0) = w1
     746:	w1 = 0x1
     747:	*(u32 *)(r10 - 0xc8) = w1
     748:	w1 = *(u32 *)(r10 - 0xd0)
     749:	if w1 == 0x0 goto +0x2d <sys_exit+0x18d8>
     750:	r6 = 0x0 ll
		0000000000001770:  R_BPF_64_64	CONFIG
     752:	w1 = *(u32 *)(r6 + 0x5c)
     753:	if w1 == 0x0 goto +0x9 <sys_exit+0x17d8>
     754:	call 0xe
     755:	r0 >>= 0x20
     756:	*(u32 *)(r10 - 0x88) = w0
     757:	r2 = r10
     758:	r2 += -0x88
     759:	r1 = 0x0 ll
		00000000000017b8:  R_BPF_64_64	PIDS
     761:	call 0x1
     762:	if r0 == 0x0 goto +0x20 <sys_exit+0x18d8>
     763:	w6 = *(u32 *)(r6 + 0x58)
     764:	if w6 == 0x0 goto +0x36 <sys_exit+0x1998>
     765:	w7 = 0x81
     766:	call 0x23
     767:	r8 = r0
     768:	r9 = 0x0 ll
		0000000000001800:  R_BPF_64_64	CONFIG
     770:	goto +0x22 <sys_exit+0x1928>
     771:	w0 = 0x0
     772:	exit
     773:	w1 = *(u32 *)(r9 + 0x50)
     774:	r2 = 0x0
     775:	*(u64 *)(r10 - 0x88) = r2
     776:	r8 += r1
     777:	r1 = r10
     778:	r1 += -0x88
     779:	w2 = 0x8
     780:	r3 = r8
     781:	call 0x71
     782:	r8 = *(u64 *)(r10 - 0x88)
     783:	w1 = *(u32 *)(r9 + 0x54)
     784:	w2 = 0x0
     785:	*(u32 *)(r10 - 0x88) = w2
     786:	r3 = r8
     787:	r3 += r1
     788:	r1 = r10
     789:	r1 += -0x88
     790:	w2 = 0x4
     791:	call 0x71
     792:	w1 = *(u32 *)(r10 - 0x88)
     793:	if w1 == w6 goto +0x19 <sys_exit+0x1998>
     794:	if w1 != 0x0 goto +0xa <sys_exit+0x1928>
     795:	w1 = *(u32 *)(r10 - 0xa8)
     796:	if w1 == 0x0 goto +0x35 <sys_exit+0x1a90>
     797:	r1 = 0x0
     798:	r2 = *(u64 *)(r10 - 0xa0)
     799:	*(u64 *)(r2 + 0x80) = r1
     800:	*(u64 *)(r2 + 0x8) = r1
     801:	w1 = *(u32 *)(r10 - 0x98)
     802:	*(u32 *)(r2 + 0x4) = w1
     803:	*(u32 *)(r2 + 0x0) = w1
     804:	goto -0x22 <sys_exit+0x1818>
     805:	w7 += -0x1
     806:	if w7 != 0x0 goto -0x22 <sys_exit+0x1828>
     807:	w1 = 0x0
     808:	*(u32 *)(r10 - 0x88) = w1
     809:	r2 = r10
     810:	r2 += -0x88
     811:	r1 = 0x0 ll
		0000000000001958:  R_BPF_64_64	LOST
     813:	call 0x1
     814:	if r0 == 0x0 goto -0x14 <sys_exit+0x18d8>
     815:	r0 += 0x18
     816:	r1 = 0x1
     817:	lock *(u64 *)(r0 + 0x0) += r1
     818:	goto -0x18 <sys_exit+0x18d8>
     819:	r1 = *(u64 *)(r10 - 0x90)
     820:	r3 = *(u64 *)(r1 + 0x8)
     821:	r2 = *(u64 *)(r1 + 0x0)
     822:	r6 = *(u64 *)(r10 - 0xa0)
     823:	r1 = r6
     824:	r1 += 0x18
     825:	call 0x1e5
		00000000000019c8:  R_BPF_64_32	.text
     826:	w1 = *(u32 *)(r10 - 0xd0)
     827:	if w1 == 0x0 goto +0x9 <sys_exit+0x1a28>
     828:	*(u32 *)(r6 + 0x7c) = w1
     829:	w1 = *(u32 *)(r10 - 0x98)
     830:	*(u32 *)(r6 + 0x78) = w1
     831:	w1 = *(u32 *)(r10 - 0xb8)
     832:	*(u32 *)(r6 + 0x74) = w1
     833:	w1 = 0x4
     834:	*(u32 *)(r6 + 0x70) = w1
     835:	r1 = r6
     836:	call -0x1
		0000000000001a20:  R_BPF_64_32	.text
     837:	w1 = *(u32 *)(r10 - 0xc8)
     838:	if w1 != 0x0 goto -0x2c <sys_exit+0x18d8>
     839:	r1 = *(u64 *)(r10 - 0xa0)
     840:	w2 = *(u32 *)(r10 - 0xc0)
     841:	*(u32 *)(r1 + 0x7c) = w2
     842:	w2 = *(u32 *)(r10 - 0x98)
     843:	*(u32 *)(r1 + 0x78) = w2
     844:	w2 = *(u32 *)(r10 - 0xb8)
     845:	*(u32 *)(r1 + 0x74) = w2
     846:	w2 = *(u32 *)(r10 - 0xb0)
     847:	*(u32 *)(r1 + 0x70) = w2
     848:	call -0x1
		0000000000001a80:  R_BPF_64_32	.text
     849:	goto -0x37 <sys_exit+0x18d8>
     850:	call 0x23
     851:	*(u64 *)(r10 - 0x88) = r0
     852:	r2 = r10
     853:	r2 += -0x88
     854:	r1 = 0x0 ll
		0000000000001ab0:  R_BPF_64_64	TASKS
     856:	call 0x3
     857:	if r0 != 0x0 goto -0x57 <sys_exit+0x1818>
     858:	r1 = 0x0 ll
		0000000000001ad0:  R_BPF_64_64	.bss
     860:	r2 = -0x1
     861:	lock *(u64 *)(r1 + 0x0) += r2
     862:	goto -0x5c <sys_exit+0x1818>

Disassembly of section raw_tp/sched_process_free:

0000000000000000 <task_free>:
       0:	r2 = 0x0 ll
		0000000000000000:  R_BPF_64_64	.bss
       2:	r2 = *(u64 *)(r2 + 0x0)
       3:	if r2 == 0x0 goto +0x20 <task_free+0x120>
       4:	r6 = *(u64 *)(r1 + 0x0)
       5:	*(u64 *)(r10 - 0x8) = r6
       6:	r2 = r10
       7:	r2 += -0x8
       8:	r1 = 0x0 ll
		0000000000000040:  R_BPF_64_64	TASKS
      10:	call 0x1
      11:	if r0 == 0x0 goto +0x18 <task_free+0x120>
      12:	w1 = *(u32 *)(r0 + 0x8)
      13:	if w1 == 0x0 goto +0xb <task_free+0xc8>
      14:	w1 = 0x0
      15:	*(u32 *)(r10 - 0x8) = w1
      16:	r2 = r10
      17:	r2 += -0x8
      18:	r1 = 0x0 ll
		0000000000000090:  R_BPF_64_64	LOST
      20:	call 0x1
      21:	if r0 == 0x0 goto +0x3 <task_free+0xc8>
      22:	r0 += 0x10
      23:	r1 = 0x1
      24:	lock *(u64 *)(r0 + 0x0) += r1
      25:	*(u64 *)(r10 - 0x8) = r6
      26:	r2 = r10
      27:	r2 += -0x8
      28:	r1 = 0x0 ll
		00000000000000e0:  R_BPF_64_64	TASKS
      30:	call 0x3
      31:	if r0 != 0x0 goto +0x4 <task_free+0x120>
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	.bss
      34:	r2 = -0x1
      35:	lock *(u64 *)(r1 + 0x0) += r2
      36:	w0 = 0x0
      37:	exit
