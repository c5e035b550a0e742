
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
       0:	r6 = r1
       1:	w3 = *(u32 *)(r6 + 0x68)
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
      14:	w0 = *(u32 *)(r6 + 0x14)
      15:	w7 = *(u32 *)(r6 + 0x10)
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
      27:	w2 = *(u32 *)(r6 + 0x60)
      28:	w2 &= 0x2
      29:	if w2 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      30:	w1 <<= 0x18
      31:	w1 s>>= 0x18
      32:	w5 = 0x4
      33:	r3 = r1
      34:	r3 &= 0x7
      35:	r3 <<= 0x3
      36:	r2 = r6
      37:	r2 += 0x18
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
     109:	w0 = *(u32 *)(r6 + 0x74)
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
     186:	r1 += 0x18
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
     201:	r1 = *(u64 *)(r6 + 0x58)
     202:	*(u32 *)(r7 + 0x6c) = w8
     203:	r8 >>= 0x20
     204:	*(u32 *)(r7 + 0x68) = w8
     205:	*(u64 *)(r7 + 0x60) = r1
     206:	call 0x8
     207:	*(u32 *)(r7 + 0x70) = w0
     208:	w1 = *(u32 *)(r6 + 0x60)
     209:	w2 = *(u32 *)(r10 - 0x90)
     210:	w1 |= w2
     211:	*(u32 *)(r7 + 0x74) = w1
     212:	w1 = *(u32 *)(r6 + 0x6c)
     213:	*(u32 *)(r7 + 0x78) = w1
     214:	w1 = *(u32 *)(r6 + 0x70)
     215:	*(u32 *)(r7 + 0x7c) = w1
     216:	w1 = 0x0
     217:	r2 = *(u64 *)(r6 + 0x78)
     218:	*(u32 *)(r7 + 0x84) = w1
     219:	*(u32 *)(r7 + 0x80) = w2
     220:	r6 += 0x80
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
      90:	if r6 == 0x0 goto +0x287 <reset_fentry+0x1710>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x284 <reset_fentry+0x1710>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x275 <reset_fentry+0x16c8>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x278 <reset_fentry+0x16f0>
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
     155:	if w1 > 0x40 goto +0x222 <reset_fentry+0x15f0>
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
     392:	w3 = 0x22
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
     549:	if r7 != 0x0 goto +0x18 <reset_fentry+0x11f0>
     550:	call 0x23
     551:	*(u64 *)(r10 - 0x10) = r0
     552:	r2 = r10
     553:	r2 += -0x10
     554:	r1 = 0x0 ll
		0000000000001150:  R_BPF_64_64	TASKS
     556:	r3 = 0xd58 ll
		0000000000001160:  R_BPF_64_64	.rodata
     558:	r4 = 0x0
     559:	call 0x2
     560:	if r0 != 0x0 goto +0x9c <reset_fentry+0x1668>
     561:	r1 = 0x0 ll
		0000000000001188:  R_BPF_64_64	.bss
     563:	r2 = 0x1
     564:	lock *(u64 *)(r1 + 0x0) += r2
     565:	call 0x23
     566:	*(u64 *)(r10 - 0x10) = r0
     567:	r2 = r10
     568:	r2 += -0x10
     569:	r1 = 0x0 ll
		00000000000011c8:  R_BPF_64_64	TASKS
     571:	call 0x1
     572:	r7 = r0
     573:	if r7 == 0x0 goto +0xa4 <reset_fentry+0x1710>
     574:	w2 = *(u32 *)(r7 + 0xc)
     575:	w1 = *(u32 *)(r7 + 0x8)
     576:	w8 = *(u32 *)(r7 + 0x0)
     577:	w3 = *(u32 *)(r7 + 0x4)
     578:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x1220>
     579:	if w9 s> -0x1 goto +0x19 <reset_fentry+0x12e8>
     580:	if w3 s> 0x0 goto +0x4 <reset_fentry+0x1248>
     581:	if w9 s< 0x1 goto +0x1 <reset_fentry+0x1238>
     582:	goto +0x2 <reset_fentry+0x1248>
     583:	if w9 s>= w3 goto +0x16 <reset_fentry+0x12f0>
     584:	w9 -= w3
     585:	w3 = 0x0
     586:	*(u32 *)(r7 + 0x4) = w3
     587:	w2 += 0x1
     588:	*(u32 *)(r7 + 0xc) = w2
     589:	w2 = w9
     590:	w2 += w1
     591:	*(u32 *)(r10 - 0x20) = w2
     592:	*(u32 *)(r7 + 0x8) = w2
     593:	if w9 == 0x0 goto +0x11 <reset_fentry+0x1318>
     594:	r2 = r7
     595:	r2 += 0x80
     596:	r1 = r6
     597:	w3 = 0x200
     598:	r4 = 0x0
     599:	call 0x43
     600:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x12d0>
     601:	r0 = 0x0
     602:	r0 >>= 0x3
     603:	*(u64 *)(r7 + 0x78) = r0
     604:	goto +0x6 <reset_fentry+0x1318>
     605:	if w9 > w3 goto -0x16 <reset_fentry+0x1240>
     606:	w3 = 0x0
     607:	*(u32 *)(r7 + 0x4) = w3
     608:	w2 += 0x1
     609:	*(u32 *)(r7 + 0xc) = w2
     610:	*(u32 *)(r10 - 0x20) = w1
     611:	call 0x23
     612:	r1 = 0x0 ll
		0000000000001320:  R_BPF_64_64	CONFIG
     614:	w1 = *(u32 *)(r1 + 0x4c)
     615:	w2 = 0x0
     616:	*(u32 *)(r10 - 0x10) = w2
     617:	r0 += r1
     618:	r1 = r10
     619:	r1 += -0x10
     620:	w2 = 0x4
     621:	r3 = r0
     622:	call 0x71
     623:	w1 = *(u32 *)(r10 - 0x10)
     624:	w1 &= 0x200014
     625:	if w1 == 0x0 goto +0x70 <reset_fentry+0x1710>
     626:	*(u32 *)(r10 - 0x28) = w8
     627:	w1 = *(u32 *)(r10 - 0x20)
     628:	if w1 != 0x0 goto +0xe <reset_fentry+0x1418>
     629:	call 0x23
     630:	*(u64 *)(r10 - 0x10) = r0
     631:	r2 = r10
     632:	r2 += -0x10
     633:	r1 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	TASKS
     635:	call 0x3
     636:	if r0 == 0x0 goto +0x1 <reset_fentry+0x13f0>
     637:	goto +0x64 <reset_fentry+0x1710>
     638:	r1 = 0x0 ll
		00000000000013f0:  R_BPF_64_64	.bss
     640:	r2 = -0x1
     641:	lock *(u64 *)(r1 + 0x0) += r2
     642:	goto +0x5f <reset_fentry+0x1710>
     643:	r6 = 0x0 ll
		0000000000001418:  R_BPF_64_64	CONFIG
     645:	w1 = *(u32 *)(r6 + 0x5c)
     646:	if w1 == 0x0 goto +0x9 <reset_fentry+0x1480>
     647:	call 0xe
     648:	r0 >>= 0x20
     649:	*(u32 *)(r10 - 0x10) = w0
     650:	r2 = r10
     651:	r2 += -0x10
     652:	r1 = 0x0 ll
		0000000000001460:  R_BPF_64_64	PIDS
     654:	call 0x1
     655:	if r0 == 0x0 goto -0x1b <reset_fentry+0x13a8>
     656:	w1 = *(u32 *)(r6 + 0x58)
     657:	*(u32 *)(r10 - 0x18) = w1
     658:	if w1 == 0x0 goto +0x51 <reset_fentry+0x1720>
     659:	w8 = 0x81
     660:	call 0x23
     661:	r6 = r0
     662:	r9 = 0x0 ll
		00000000000014b0:  R_BPF_64_64	CONFIG
     664:	goto +0x17 <reset_fentry+0x1580>
     665:	w1 = *(u32 *)(r9 + 0x50)
     666:	r2 = 0x0
     667:	*(u64 *)(r10 - 0x10) = r2
     668:	r6 += r1
     669:	r1 = r10
     670:	r1 += -0x10
     671:	w2 = 0x8
     672:	r3 = r6
     673:	call 0x71
     674:	r6 = *(u64 *)(r10 - 0x10)
     675:	w1 = *(u32 *)(r9 + 0x54)
     676:	w2 = 0x0
     677:	*(u32 *)(r10 - 0x10) = w2
     678:	r3 = r6
     679:	r3 += r1
     680:	r1 = r10
     681:	r1 += -0x10
     682:	w2 = 0x4
     683:	call 0x71
     684:	w1 = *(u32 *)(r10 - 0x10)
     685:	w2 = *(u32 *)(r10 - 0x18)
     686:	if w1 == w2 goto +0x35 <reset_fentry+0x1720>
     687:	if w1 == 0x0 goto -0x3b <reset_fentry+0x13a8>
     688:	w8 += -0x1
     689:	if w8 != 0x0 goto -0x19 <reset_fentry+0x14c8>
     690:	w1 = 0x0
     691:	*(u32 *)(r10 - 0x10) = w1
     692:	r2 = r10
     693:	r2 += -0x10
     694:	r1 = 0x0 ll
		00000000000015b0:  R_BPF_64_64	LOST
     696:	call 0x1
     697:	if r0 == 0x0 goto -0x45 <reset_fentry+0x13a8>
     698:	r0 += 0x18
     699:	r1 = 0x1
     700:	lock *(u64 *)(r0 + 0x0) += r1
     701:	goto -0x49 <reset_fentry+0x13a8>
     702:	r8 = 0x80
     703:	if w1 < 0x81 goto -0x224 <reset_fentry+0x4e0>
     704:	r8 = 0x100
     705:	if w1 < 0x101 goto -0x226 <reset_fentry+0x4e0>
     706:	r8 = 0x200
     707:	if w1 < 0x201 goto -0x228 <reset_fentry+0x4e0>
     708:	r8 = 0x400
     709:	if w1 < 0x401 goto -0x22a <reset_fentry+0x4e0>
     710:	r8 = 0x800
     711:	if w1 < 0x801 goto -0x22c <reset_fentry+0x4e0>
     712:	r8 = 0x1000
     713:	if w1 < 0x1001 goto -0x22e <reset_fentry+0x4e0>
     714:	r8 = 0x2000
     715:	if w1 > 0x2000 goto -0xaf <reset_fentry+0x10e8>
     716:	goto -0x231 <reset_fentry+0x4e0>
     717:	w1 = 0x0
     718:	*(u32 *)(r10 - 0x10) = w1
     719:	r2 = r10
     720:	r2 += -0x10
     721:	r1 = 0x0 ll
		0000000000001688:  R_BPF_64_64	LOST
     723:	call 0x1
     724:	if r0 == 0x0 goto +0xd <reset_fentry+0x1710>
     725:	r0 += 0x10
     726:	r1 = 0x1
     727:	lock *(u64 *)(r0 + 0x0) += r1
     728:	goto +0x9 <reset_fentry+0x1710>
     729:	w3 = *(u32 *)(r6 + 0x24)
     730:	if w2 >= w3 goto +0x1 <reset_fentry+0x16e0>
     731:	*(u32 *)(r6 + 0x24) = w2
     732:	w3 = *(u32 *)(r6 + 0x28)
     733:	if w2 <= w3 goto +0x1 <reset_fentry+0x16f8>
     734:	*(u32 *)(r6 + 0x28) = w2
     735:	*(u32 *)(r6 + 0x2c) = w7
     736:	w1 += 0x1
     737:	*(u32 *)(r6 + 0x20) = w1
     738:	w0 = 0x0
     739:	exit
     740:	call 0x23
     741:	r1 = 0x0 ll
		0000000000001728:  R_BPF_64_64	CONFIG
     743:	w1 = *(u32 *)(r1 + 0x4c)
     744:	w2 = 0x0
     745:	*(u32 *)(r10 - 0x10) = w2
     746:	r0 += r1
     747:	r1 = r10
     748:	r1 += -0x10
     749:	w2 = 0x4
     750:	r3 = r0
     751:	call 0x71
     752:	r6 = r7
     753:	r6 += 0x10
     754:	w1 = *(u32 *)(r10 - 0x10)
     755:	w1 &= 0x4
     756:	if w1 != 0x0 goto +0x1b <reset_fentry+0x1880>
     757:	r1 = 0xc70 ll
		00000000000017a8:  R_BPF_64_64	.rodata
     759:	r2 = *(u64 *)(r1 + 0x0)
     760:	*(u64 *)(r6 + 0x0) = r2
     761:	r2 = *(u64 *)(r1 + 0x8)
     762:	*(u64 *)(r6 + 0x8) = r2
     763:	r2 = *(u64 *)(r1 + 0x10)
     764:	*(u64 *)(r6 + 0x10) = r2
     765:	r2 = *(u64 *)(r1 + 0x18)
     766:	*(u64 *)(r6 + 0x18) = r2
     767:	r2 = *(u64 *)(r1 + 0x20)
     768:	*(u64 *)(r6 + 0x20) = r2
     769:	r2 = *(u64 *)(r1 + 0x28)
     770:	*(u64 *)(r6 + 0x28) = r2
     771:	r2 = *(u64 *)(r1 + 0x30)
     772:	*(u64 *)(r6 + 0x30) = r2
     773:	r2 = *(u64 *)(r1 + 0x38)
     774:	*(u64 *)(r6 + 0x38) = r2
     775:	r2 = *(u64 *)(r1 + 0x40)
     776:	*(u64 *)(r6 + 0x40) = r2
     777:	r2 = *(u64 *)(r1 + 0x48)
     778:	*(u64 *)(r6 + 0x48) = r2
     779:	r2 = *(u64 *)(r1 + 0x50)
     780:	*(u64 *)(r6 + 0x50) = r2
     781:	w1 = 0x5
     782:	w8 = *(u32 *)(r10 - 0x28)
     783:	goto +0x2e <reset_fentry+0x19f0>
     784:	call 0x23
     785:	*(u64 *)(r10 - 0x10) = r0
     786:	r2 = r10
     787:	r2 += -0x10
     788:	r1 = 0x0 ll
		00000000000018a0:  R_BPF_64_64	REMEMBERED
     790:	call 0x1
     791:	w8 = *(u32 *)(r10 - 0x28)
     792:	if r0 == 0x0 goto +0x4 <reset_fentry+0x18e8>
     793:	w1 = *(u32 *)(r0 + 0x0)
     794:	w2 = *(u32 *)(r0 + 0x4)
     795:	if w2 != 0x1 goto +0x1b <reset_fentry+0x19b8>
     796:	if w1 == 0xfc goto +0x1c <reset_fentry+0x19c8>
     797:	r1 = 0xc70 ll
		00000000000018e8:  R_BPF_64_64	.rodata
     799:	r2 = *(u64 *)(r1 + 0x0)
     800:	*(u64 *)(r6 + 0x0) = r2
     801:	r2 = *(u64 *)(r1 + 0x8)
     802:	*(u64 *)(r6 + 0x8) = r2
     803:	r2 = *(u64 *)(r1 + 0x10)
     804:	*(u64 *)(r6 + 0x10) = r2
     805:	r2 = *(u64 *)(r1 + 0x18)
     806:	*(u64 *)(r6 + 0x18) = r2
     807:	r2 = *(u64 *)(r1 + 0x20)
     808:	*(u64 *)(r6 + 0x20) = r2
     809:	r2 = *(u64 *)(r1 + 0x28)
     810:	*(u64 *)(r6 + 0x28) = r2
     811:	r2 = *(u64 *)(r1 + 0x30)
     812:	*(u64 *)(r6 + 0x30) = r2
     813:	r2 = *(u64 *)(r1 + 0x38)
     814:	*(u64 *)(r6 + 0x38) = r2
     815:	r2 = *(u64 *)(r1 + 0x40)
     816:	*(u64 *)(r6 + 0x40) = r2
     817:	r2 = *(u64 *)(r1 + 0x48)
     818:	*(u64 *)(r6 + 0x48) = r2
     819:	r2 = *(u64 *)(r1 + 0x50)
     820:	*(u64 *)(r6 + 0x50) = r2
     821:	w1 = 0x5
     822:	goto +0x7 <reset_fentry+0x19f0>
     823:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x19c8>
     824:	if w1 != 0x3c goto -0x1c <reset_fentry+0x18e8>
     825:	r1 = r6
     826:	r2 = r0
     827:	r3 = 0x58
     828:	call -0x1
		00000000000019e0:  R_BPF_64_32	memmove
     829:	w1 = 0x4
     830:	w2 = *(u32 *)(r10 - 0x20)
     831:	*(u32 *)(r7 + 0x74) = w2
     832:	w2 = 0x0
     833:	*(u32 *)(r7 + 0x70) = w2
     834:	*(u32 *)(r7 + 0x6c) = w8
     835:	*(u32 *)(r7 + 0x68) = w1
     836:	r1 = r7
     837:	call -0x1
		0000000000001a28:  R_BPF_64_32	.text
     838:	goto -0xd2 <reset_fentry+0x13a8>

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
      90:	if r6 == 0x0 goto +0x287 <reset_kprobe+0x1710>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x284 <reset_kprobe+0x1710>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x275 <reset_kprobe+0x16c8>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x278 <reset_kprobe+0x16f0>
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
     155:	if w1 > 0x40 goto +0x222 <reset_kprobe+0x15f0>
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
     392:	w3 = 0x22
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
     549:	if r7 != 0x0 goto +0x18 <reset_kprobe+0x11f0>
     550:	call 0x23
     551:	*(u64 *)(r10 - 0x10) = r0
     552:	r2 = r10
     553:	r2 += -0x10
     554:	r1 = 0x0 ll
		0000000000001150:  R_BPF_64_64	TASKS
     556:	r3 = 0xd58 ll
		0000000000001160:  R_BPF_64_64	.rodata
     558:	r4 = 0x0
     559:	call 0x2
     560:	if r0 != 0x0 goto +0x9c <reset_kprobe+0x1668>
     561:	r1 = 0x0 ll
		0000000000001188:  R_BPF_64_64	.bss
     563:	r2 = 0x1
     564:	lock *(u64 *)(r1 + 0x0) += r2
     565:	call 0x23
     566:	*(u64 *)(r10 - 0x10) = r0
     567:	r2 = r10
     568:	r2 += -0x10
     569:	r1 = 0x0 ll
		00000000000011c8:  R_BPF_64_64	TASKS
     571:	call 0x1
     572:	r7 = r0
     573:	if r7 == 0x0 goto +0xa4 <reset_kprobe+0x1710>
     574:	w2 = *(u32 *)(r7 + 0xc)
     575:	w1 = *(u32 *)(r7 + 0x8)
     576:	w8 = *(u32 *)(r7 + 0x0)
     577:	w3 = *(u32 *)(r7 + 0x4)
     578:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x1220>
     579:	if w9 s> -0x1 goto +0x19 <reset_kprobe+0x12e8>
     580:	if w3 s> 0x0 goto +0x4 <reset_kprobe+0x1248>
     581:	if w9 s< 0x1 goto +0x1 <reset_kprobe+0x1238>
     582:	goto +0x2 <reset_kprobe+0x1248>
     583:	if w9 s>= w3 goto +0x16 <reset_kprobe+0x12f0>
     584:	w9 -= w3
     585:	w3 = 0x0
     586:	*(u32 *)(r7 + 0x4) = w3
     587:	w2 += 0x1
     588:	*(u32 *)(r7 + 0xc) = w2
     589:	w2 = w9
     590:	w2 += w1
     591:	*(u32 *)(r10 - 0x20) = w2
     592:	*(u32 *)(r7 + 0x8) = w2
     593:	if w9 == 0x0 goto +0x11 <reset_kprobe+0x1318>
     594:	r2 = r7
     595:	r2 += 0x80
     596:	r1 = r6
     597:	w3 = 0x200
     598:	r4 = 0x0
     599:	call 0x43
     600:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x12d0>
     601:	r0 = 0x0
     602:	r0 >>= 0x3
     603:	*(u64 *)(r7 + 0x78) = r0
     604:	goto +0x6 <reset_kprobe+0x1318>
     605:	if w9 > w3 goto -0x16 <reset_kprobe+0x1240>
     606:	w3 = 0x0
     607:	*(u32 *)(r7 + 0x4) = w3
     608:	w2 += 0x1
     609:	*(u32 *)(r7 + 0xc) = w2
     610:	*(u32 *)(r10 - 0x20) = w1
     611:	call 0x23
     612:	r1 = 0x0 ll
		0000000000001320:  R_BPF_64_64	CONFIG
     614:	w1 = *(u32 *)(r1 + 0x4c)
     615:	w2 = 0x0
     616:	*(u32 *)(r10 - 0x10) = w2
     617:	r0 += r1
     618:	r1 = r10
     619:	r1 += -0x10
     620:	w2 = 0x4
     621:	r3 = r0
     622:	call 0x71
     623:	w1 = *(u32 *)(r10 - 0x10)
     624:	w1 &= 0x200014
     625:	if w1 == 0x0 goto +0x70 <reset_kprobe+0x1710>
     626:	*(u32 *)(r10 - 0x28) = w8
     627:	w1 = *(u32 *)(r10 - 0x20)
     628:	if w1 != 0x0 goto +0xe <reset_kprobe+0x1418>
     629:	call 0x23
     630:	*(u64 *)(r10 - 0x10) = r0
     631:	r2 = r10
     632:	r2 += -0x10
     633:	r1 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	TASKS
     635:	call 0x3
     636:	if r0 == 0x0 goto +0x1 <reset_kprobe+0x13f0>
     637:	goto +0x64 <reset_kprobe+0x1710>
     638:	r1 = 0x0 ll
		00000000000013f0:  R_BPF_64_64	.bss
     640:	r2 = -0x1
     641:	lock *(u64 *)(r1 + 0x0) += r2
     642:	goto +0x5f <reset_kprobe+0x1710>
     643:	r6 = 0x0 ll
		0000000000001418:  R_BPF_64_64	CONFIG
     645:	w1 = *(u32 *)(r6 + 0x5c)
     646:	if w1 == 0x0 goto +0x9 <reset_kprobe+0x1480>
     647:	call 0xe
     648:	r0 >>= 0x20
     649:	*(u32 *)(r10 - 0x10) = w0
     650:	r2 = r10
     651:	r2 += -0x10
     652:	r1 = 0x0 ll
		0000000000001460:  R_BPF_64_64	PIDS
     654:	call 0x1
     655:	if r0 == 0x0 goto -0x1b <reset_kprobe+0x13a8>
     656:	w1 = *(u32 *)(r6 + 0x58)
     657:	*(u32 *)(r10 - 0x18) = w1
     658:	if w1 == 0x0 goto +0x51 <reset_kprobe+0x1720>
     659:	w8 = 0x81
     660:	call 0x23
     661:	r6 = r0
     662:	r9 = 0x0 ll
		00000000000014b0:  R_BPF_64_64	CONFIG
     664:	goto +0x17 <reset_kprobe+0x1580>
     665:	w1 = *(u32 *)(r9 + 0x50)
     666:	r2 = 0x0
     667:	*(u64 *)(r10 - 0x10) = r2
     668:	r6 += r1
     669:	r1 = r10
     670:	r1 += -0x10
     671:	w2 = 0x8
     672:	r3 = r6
     673:	call 0x71
     674:	r6 = *(u64 *)(r10 - 0x10)
     675:	w1 = *(u32 *)(r9 + 0x54)
     676:	w2 = 0x0
     677:	*(u32 *)(r10 - 0x10) = w2
     678:	r3 = r6
     679:	r3 += r1
     680:	r1 = r10
     681:	r1 += -0x10
     682:	w2 = 0x4
     683:	call 0x71
     684:	w1 = *(u32 *)(r10 - 0x10)
     685:	w2 = *(u32 *)(r10 - 0x18)
     686:	if w1 == w2 goto +0x35 <reset_kprobe+0x1720>
     687:	if w1 == 0x0 goto -0x3b <reset_kprobe+0x13a8>
     688:	w8 += -0x1
     689:	if w8 != 0x0 goto -0x19 <reset_kprobe+0x14c8>
     690:	w1 = 0x0
     691:	*(u32 *)(r10 - 0x10) = w1
     692:	r2 = r10
     693:	r2 += -0x10
     694:	r1 = 0x0 ll
		00000000000015b0:  R_BPF_64_64	LOST
     696:	call 0x1
     697:	if r0 == 0x0 goto -0x45 <reset_kprobe+0x13a8>
     698:	r0 += 0x18
     699:	r1 = 0x1
     700:	lock *(u64 *)(r0 + 0x0) += r1
     701:	goto -0x49 <reset_kprobe+0x13a8>
     702:	r8 = 0x80
     703:	if w1 < 0x81 goto -0x224 <reset_kprobe+0x4e0>
     704:	r8 = 0x100
     705:	if w1 < 0x101 goto -0x226 <reset_kprobe+0x4e0>
     706:	r8 = 0x200
     707:	if w1 < 0x201 goto -0x228 <reset_kprobe+0x4e0>
     708:	r8 = 0x400
     709:	if w1 < 0x401 goto -0x22a <reset_kprobe+0x4e0>
     710:	r8 = 0x800
     711:	if w1 < 0x801 goto -0x22c <reset_kprobe+0x4e0>
     712:	r8 = 0x1000
     713:	if w1 < 0x1001 goto -0x22e <reset_kprobe+0x4e0>
     714:	r8 = 0x2000
     715:	if w1 > 0x2000 goto -0xaf <reset_kprobe+0x10e8>
     716:	goto -0x231 <reset_kprobe+0x4e0>
     717:	w1 = 0x0
     718:	*(u32 *)(r10 - 0x10) = w1
     719:	r2 = r10
     720:	r2 += -0x10
     721:	r1 = 0x0 ll
		0000000000001688:  R_BPF_64_64	LOST
     723:	call 0x1
     724:	if r0 == 0x0 goto +0xd <reset_kprobe+0x1710>
     725:	r0 += 0x10
     726:	r1 = 0x1
     727:	lock *(u64 *)(r0 + 0x0) += r1
     728:	goto +0x9 <reset_kprobe+0x1710>
     729:	w3 = *(u32 *)(r6 + 0x24)
     730:	if w2 >= w3 goto +0x1 <reset_kprobe+0x16e0>
     731:	*(u32 *)(r6 + 0x24) = w2
     732:	w3 = *(u32 *)(r6 + 0x28)
     733:	if w2 <= w3 goto +0x1 <reset_kprobe+0x16f8>
     734:	*(u32 *)(r6 + 0x28) = w2
     735:	*(u32 *)(r6 + 0x2c) = w7
     736:	w1 += 0x1
     737:	*(u32 *)(r6 + 0x20) = w1
     738:	w0 = 0x0
     739:	exit
     740:	call 0x23
     741:	r1 = 0x0 ll
		0000000000001728:  R_BPF_64_64	CONFIG
     743:	w1 = *(u32 *)(r1 + 0x4c)
     744:	w2 = 0x0
     745:	*(u32 *)(r10 - 0x10) = w2
     746:	r0 += r1
     747:	r1 = r10
     748:	r1 += -0x10
     749:	w2 = 0x4
     750:	r3 = r0
     751:	call 0x71
     752:	r6 = r7
     753:	r6 += 0x10
     754:	w1 = *(u32 *)(r10 - 0x10)
     755:	w1 &= 0x4
     756:	if w1 != 0x0 goto +0x1b <reset_kprobe+0x1880>
     757:	r1 = 0xc70 ll
		00000000000017a8:  R_BPF_64_64	.rodata
     759:	r2 = *(u64 *)(r1 + 0x0)
     760:	*(u64 *)(r6 + 0x0) = r2
     761:	r2 = *(u64 *)(r1 + 0x8)
     762:	*(u64 *)(r6 + 0x8) = r2
     763:	r2 = *(u64 *)(r1 + 0x10)
     764:	*(u64 *)(r6 + 0x10) = r2
     765:	r2 = *(u64 *)(r1 + 0x18)
     766:	*(u64 *)(r6 + 0x18) = r2
     767:	r2 = *(u64 *)(r1 + 0x20)
     768:	*(u64 *)(r6 + 0x20) = r2
     769:	r2 = *(u64 *)(r1 + 0x28)
     770:	*(u64 *)(r6 + 0x28) = r2
     771:	r2 = *(u64 *)(r1 + 0x30)
     772:	*(u64 *)(r6 + 0x30) = r2
     773:	r2 = *(u64 *)(r1 + 0x38)
     774:	*(u64 *)(r6 + 0x38) = r2
     775:	r2 = *(u64 *)(r1 + 0x40)
     776:	*(u64 *)(r6 + 0x40) = r2
     777:	r2 = *(u64 *)(r1 + 0x48)
     778:	*(u64 *)(r6 + 0x48) = r2
     779:	r2 = *(u64 *)(r1 + 0x50)
     780:	*(u64 *)(r6 + 0x50) = r2
     781:	w1 = 0x5
     782:	w8 = *(u32 *)(r10 - 0x28)
     783:	goto +0x2e <reset_kprobe+0x19f0>
     784:	call 0x23
     785:	*(u64 *)(r10 - 0x10) = r0
     786:	r2 = r10
     787:	r2 += -0x10
     788:	r1 = 0x0 ll
		00000000000018a0:  R_BPF_64_64	REMEMBERED
     790:	call 0x1
     791:	w8 = *(u32 *)(r10 - 0x28)
     792:	if r0 == 0x0 goto +0x4 <reset_kprobe+0x18e8>
     793:	w1 = *(u32 *)(r0 + 0x0)
     794:	w2 = *(u32 *)(r0 + 0x4)
     795:	if w2 != 0x1 goto +0x1b <reset_kprobe+0x19b8>
     796:	if w1 == 0xfc goto +0x1c <reset_kprobe+0x19c8>
     797:	r1 = 0xc70 ll
		00000000000018e8:  R_BPF_64_64	.rodata
     799:	r2 = *(u64 *)(r1 + 0x0)
     800:	*(u64 *)(r6 + 0x0) = r2
     801:	r2 = *(u64 *)(r1 + 0x8)
     802:	*(u64 *)(r6 + 0x8) = r2
     803:	r2 = *(u64 *)(r1 + 0x10)
     804:	*(u64 *)(r6 + 0x10) = r2
     805:	r2 = *(u64 *)(r1 + 0x18)
     806:	*(u64 *)(r6 + 0x18) = r2
     807:	r2 = *(u64 *)(r1 + 0x20)
     808:	*(u64 *)(r6 + 0x20) = r2
     809:	r2 = *(u64 *)(r1 + 0x28)
     810:	*(u64 *)(r6 + 0x28) = r2
     811:	r2 = *(u64 *)(r1 + 0x30)
     812:	*(u64 *)(r6 + 0x30) = r2
     813:	r2 = *(u64 *)(r1 + 0x38)
     814:	*(u64 *)(r6 + 0x38) = r2
     815:	r2 = *(u64 *)(r1 + 0x40)
     816:	*(u64 *)(r6 + 0x40) = r2
     817:	r2 = *(u64 *)(r1 + 0x48)
     818:	*(u64 *)(r6 + 0x48) = r2
     819:	r2 = *(u64 *)(r1 + 0x50)
     820:	*(u64 *)(r6 + 0x50) = r2
     821:	w1 = 0x5
     822:	goto +0x7 <reset_kprobe+0x19f0>
     823:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x19c8>
     824:	if w1 != 0x3c goto -0x1c <reset_kprobe+0x18e8>
     825:	r1 = r6
     826:	r2 = r0
     827:	r3 = 0x58
     828:	call -0x1
		00000000000019e0:  R_BPF_64_32	memmove
     829:	w1 = 0x4
     830:	w2 = *(u32 *)(r10 - 0x20)
     831:	*(u32 *)(r7 + 0x74) = w2
     832:	w2 = 0x0
     833:	*(u32 *)(r7 + 0x70) = w2
     834:	*(u32 *)(r7 + 0x6c) = w8
     835:	*(u32 *)(r7 + 0x68) = w1
     836:	r1 = r7
     837:	call -0x1
		0000000000001a28:  R_BPF_64_32	.text
     838:	goto -0xd2 <reset_kprobe+0x13a8>

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
     101:	*(u64 *)(r10 - 0x90) = r8
     102:	r1 = 0x0 ll
		0000000000000330:  R_BPF_64_64	CONFIG
     104:	w2 = *(u32 *)(r1 + 0x28)
     105:	w2 &= w9
     106:	w3 = *(u32 *)(r1 + 0x2c)
     107:	if w2 != w3 goto +0x4 <sys_enter+0x380>
     108:	r2 = 0x0 ll
		0000000000000360:  R_BPF_64_64	.bss
     110:	r2 = *(u64 *)(r2 + 0x0)
     111:	if r2 == 0x0 goto +0x2e4 <sys_enter+0x1aa0>
     112:	w1 = *(u32 *)(r1 + 0x24)
     113:	if w1 != 0x2 goto +0x1d <sys_enter+0x478>
     114:	call 0x8
     115:	*(u32 *)(r10 - 0x88) = w0
     116:	r2 = r10
     117:	r2 += -0x88
     118:	r1 = 0x0 ll
		00000000000003b0:  R_BPF_64_64	SAMPLES
     120:	call 0x1
     121:	r7 = r0
     122:	if r7 == 0x0 goto +0x2d9 <sys_enter+0x1aa0>
     123:	r1 = *(u64 *)(r10 - 0x90)
     124:	r2 = *(u64 *)(r7 + 0x50)
     125:	*(u64 *)(r10 - 0x98) = r2
     126:	r6 = r1
     127:	r8 = *(u64 *)(r1 + 0x8)
     128:	call 0xe
     129:	if r8 < 0x10000 goto +0x1f2 <sys_enter+0x13a0>
     130:	r1 = 0x70726f6f6672756e ll
     132:	if r8 == r1 goto +0x2 <sys_enter+0x438>
     133:	r1 = *(u64 *)(r10 - 0x98)
     134:	if r1 != r0 goto +0x1ed <sys_enter+0x13a0>
     135:	r1 = 0x0 ll
		0000000000000438:  R_BPF_64_64	CONFIG
     137:	w2 = *(u32 *)(r1 + 0x28)
     138:	w2 &= w9
     139:	w1 = *(u32 *)(r7 + 0x30)
     140:	if w1 != 0x0 goto +0x253 <sys_enter+0x1700>
     141:	*(u32 *)(r7 + 0x34) = w2
     142:	goto +0x256 <sys_enter+0x1728>
     143:	w8 = 0x20
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	CONFIG
     146:	w6 = *(u32 *)(r1 + 0x28)
     147:	w7 = *(u32 *)(r1 + 0x2c)
     148:	if w6 == 0x0 goto +0x20 <sys_enter+0x5a8>
     149:	w2 = w6
     150:	w2 >>= 0x1
     151:	w1 = w6
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
     183:	w6 &= w9
     184:	w6 -= w7
     185:	w8 &= 0x1f
     186:	w6 <<= w8
     187:	r2 = r10
     188:	r2 += -0x88
     189:	r1 = 0x0 ll
		00000000000005e8:  R_BPF_64_64	TASKS
     191:	call 0x1
     192:	if r0 != 0x0 goto +0x18 <sys_enter+0x6c8>
     193:	if w6 == 0x0 goto +0x292 <sys_enter+0x1aa0>
     194:	call 0x23
     195:	*(u64 *)(r10 - 0x88) = r0
     196:	r2 = r10
     197:	r2 += -0x88
     198:	r1 = 0x0 ll
		0000000000000630:  R_BPF_64_64	TASKS
     200:	r3 = 0xd58 ll
		0000000000000640:  R_BPF_64_64	.rodata
     202:	r4 = 0x0
     203:	call 0x2
     204:	if r0 != 0x0 goto +0x207 <sys_enter+0x16a0>
     205:	r1 = 0x0 ll
		0000000000000668:  R_BPF_64_64	.bss
     207:	r2 = 0x1
     208:	lock *(u64 *)(r1 + 0x0) += r2
     209:	call 0x23
     210:	*(u64 *)(r10 - 0x88) = r0
     211:	r2 = r10
     212:	r2 += -0x88
     213:	r1 = 0x0 ll
		00000000000006a8:  R_BPF_64_64	TASKS
     215:	call 0x1
     216:	if r0 == 0x0 goto +0x27b <sys_enter+0x1aa0>
     217:	w7 = w6
     218:	w7 s>>= w8
     219:	r1 = 0x0 ll
		00000000000006d8:  R_BPF_64_64	AYA_LOG_LEVEL
     221:	w1 = *(u8 *)(r1 + 0x0)
     222:	*(u32 *)(r10 - 0xa0) = w6
     223:	if w1 < 0x4 goto +0x1b1 <sys_enter+0x1488>
     224:	r6 = r0
     225:	call 0x23
     226:	r8 = r0
     227:	w1 = 0xa1
     228:	*(u16 *)(r10 - 0x2) = w1
     229:	r1 = r10
     230:	r1 += -0x2
     231:	r9 = 0x40
     232:	w1 = *(u16 *)(r10 - 0x2)
     233:	if w1 > 0x40 goto +0x1db <sys_enter+0x1628>
     234:	r1 = 0x0 ll
		0000000000000750:  R_BPF_64_64	AYA_LOGS
     236:	r2 = r9
     237:	r3 = 0x0
     238:	call 0x83
     239:	if r0 == 0x0 goto +0x1a0 <sys_enter+0x1480>
     240:	*(u64 *)(r10 - 0x80) = r9
     241:	*(u64 *)(r10 - 0x88) = r0
     242:	r1 = r10
     243:	r1 += -0x88
     244:	r1 = *(u64 *)(r10 - 0x88)
     245:	r2 = *(u64 *)(r10 - 0x80)
     246:	if r2 < 0x2 goto +0x197 <sys_enter+0x1470>
     247:	w2 = *(u16 *)(r10 - 0x2)
     248:	*(u8 *)(r1 + 0x0) = w2
     249:	w2 >>= 0x8
     250:	*(u8 *)(r1 + 0x1) = w2
     251:	r1 = *(u64 *)(r10 - 0x88)
     252:	r2 = *(u64 *)(r10 - 0x80)
     253:	if r2 < 0x3 goto +0x190 <sys_enter+0x1470>
     254:	w2 = 0x0
     255:	*(u8 *)(r1 + 0x2) = w2
     256:	r1 = *(u64 *)(r10 - 0x88)
     257:	r3 = *(u64 *)(r10 - 0x80)
     258:	if r3 < 0x5 goto +0x18b <sys_enter+0x1470>
     259:	*(u8 *)(r1 + 0x4) = w2
     260:	w2 = 0x17
     261:	*(u8 *)(r1 + 0x3) = w2
     262:	r1 = *(u64 *)(r10 - 0x88)
     263:	r2 = *(u64 *)(r10 - 0x80)
     264:	if r2 < 0x1c goto +0x185 <sys_enter+0x1470>
     265:	r3 = r1
     266:	r3 += 0x5
     267:	r4 = 0xd0a ll
		0000000000000858:  R_BPF_64_64	.rodata
     269:	w5 = *(u8 *)(r4 + 0x0)
     270:	*(u8 *)(r3 + 0x0) = w5
     271:	w5 = *(u8 *)(r4 + 0x1)
     272:	*(u8 *)(r3 + 0x1) = w5
     273:	w5 = *(u8 *)(r4 + 0x2)
     274:	*(u8 *)(r3 + 0x2) = w5
     275:	w5 = *(u8 *)(r4 + 0x3)
     276:	*(u8 *)(r3 + 0x3) = w5
     277:	w5 = *(u8 *)(r4 + 0x4)
     278:	*(u8 *)(r3 + 0x4) = w5
     279:	w5 = *(u8 *)(r4 + 0x5)
     280:	*(u8 *)(r3 + 0x5) = w5
     281:	w5 = *(u8 *)(r4 + 0x6)
     282:	*(u8 *)(r3 + 0x6) = w5
     283:	w5 = *(u8 *)(r4 + 0x7)
     284:	*(u8 *)(r3 + 0x7) = w5
     285:	w5 = *(u8 *)(r4 + 0x8)
     286:	*(u8 *)(r3 + 0x8) = w5
     287:	w5 = *(u8 *)(r4 + 0x9)
     288:	*(u8 *)(r3 + 0x9) = w5
     289:	w5 = *(u8 *)(r4 + 0xa)
     290:	*(u8 *)(r3 + 0xa) = w5
     291:	w5 = *(u8 *)(r4 + 0xb)
     292:	*(u8 *)(r3 + 0xb) = w5
     293:	w5 = *(u8 *)(r4 + 0xc)
     294:	*(u8 *)(r3 + 0xc) = w5
     295:	w5 = *(u8 *)(r4 + 0xd)
     296:	*(u8 *)(r3 + 0xd) = w5
     297:	w5 = *(u8 *)(r4 + 0xe)
     298:	*(u8 *)(r3 + 0xe) = w5
     299:	w5 = *(u8 *)(r4 + 0xf)
     300:	*(u8 *)(r3 + 0xf) = w5
     301:	w5 = *(u8 *)(r4 + 0x10)
     302:	*(u8 *)(r3 + 0x10) = w5
     303:	w5 = *(u8 *)(r4 + 0x11)
     304:	*(u8 *)(r3 + 0x11) = w5
     305:	w5 = *(u8 *)(r4 + 0x12)
     306:	*(u8 *)(r3 + 0x12) = w5
     307:	w5 = *(u8 *)(r4 + 0x13)
     308:	*(u8 *)(r3 + 0x13) = w5
     309:	w5 = *(u8 *)(r4 + 0x14)
     310:	*(u8 *)(r3 + 0x14) = w5
     311:	w5 = *(u8 *)(r4 + 0x15)
     312:	*(u8 *)(r3 + 0x15) = w5
     313:	w5 = *(u8 *)(r4 + 0x16)
     314:	*(u8 *)(r3 + 0x16) = w5
     315:	if r2 == 0x1c goto +0x152 <sys_enter+0x1470>
     316:	w3 = 0x1
     317:	*(u8 *)(r1 + 0x1c) = w3
     318:	if r2 < 0x1f goto +0x14f <sys_enter+0x1470>
     319:	w4 = 0x0
     320:	*(u8 *)(r1 + 0x1e) = w4
     321:	*(u8 *)(r1 + 0x1d) = w3
     322:	if r2 == 0x1f goto +0x14b <sys_enter+0x1470>
     323:	w3 = 0x4
     324:	*(u8 *)(r1 + 0x1f) = w3
     325:	if r2 == 0x20 goto +0x148 <sys_enter+0x1470>
     326:	w3 = 0x2
     327:	*(u8 *)(r1 + 0x20) = w3
     328:	if r2 < 0x23 goto +0x145 <sys_enter+0x1470>
     329:	w3 = 0x0
     330:	*(u8 *)(r1 + 0x22) = w3
     331:	w3 = 0x17
     332:	*(u8 *)(r1 + 0x21) = w3
     333:	if r2 < 0x3a goto +0x140 <sys_enter+0x1470>
     334:	r3 = r1
     335:	r3 += 0x23
     336:	r4 = 0xd0a ll
		0000000000000a80:  R_BPF_64_64	.rodata
     338:	w5 = *(u8 *)(r4 + 0x0)
     339:	*(u8 *)(r3 + 0x0) = w5
     340:	w5 = *(u8 *)(r4 + 0x1)
     341:	*(u8 *)(r3 + 0x1) = w5
     342:	w5 = *(u8 *)(r4 + 0x2)
     343:	*(u8 *)(r3 + 0x2) = w5
     344:	w5 = *(u8 *)(r4 + 0x3)
     345:	*(u8 *)(r3 + 0x3) = w5
     346:	w5 = *(u8 *)(r4 + 0x4)
     347:	*(u8 *)(r3 + 0x4) = w5
     348:	w5 = *(u8 *)(r4 + 0x5)
     349:	*(u8 *)(r3 + 0x5) = w5
     350:	w5 = *(u8 *)(r4 + 0x6)
     351:	*(u8 *)(r3 + 0x6) = w5
     352:	w5 = *(u8 *)(r4 + 0x7)
     353:	*(u8 *)(r3 + 0x7) = w5
     354:	w5 = *(u8 *)(r4 + 0x8)
     355:	*(u8 *)(r3 + 0x8) = w5
     356:	w5 = *(u8 *)(r4 + 0x9)
     357:	*(u8 *)(r3 + 0x9) = w5
     358:	w5 = *(u8 *)(r4 + 0xa)
     359:	*(u8 *)(r3 + 0xa) = w5
     360:	w5 = *(u8 *)(r4 + 0xb)
     361:	*(u8 *)(r3 + 0xb) = w5
     362:	w5 = *(u8 *)(r4 + 0xc)
     363:	*(u8 *)(r3 + 0xc) = w5
     364:	w5 = *(u8 *)(r4 + 0xd)
     365:	*(u8 *)(r3 + 0xd) = w5
     366:	w5 = *(u8 *)(r4 + 0xe)
     367:	*(u8 *)(r3 + 0xe) = w5
     368:	w5 = *(u8 *)(r4 + 0xf)
     369:	*(u8 *)(r3 + 0xf) = w5
     370:	w5 = *(u8 *)(r4 + 0x10)
     371:	*(u8 *)(r3 + 0x10) = w5
     372:	w5 = *(u8 *)(r4 + 0x11)
     373:	*(u8 *)(r3 + 0x11) = w5
     374:	w5 = *(u8 *)(r4 + 0x12)
     375:	*(u8 *)(r3 + 0x12) = w5
     376:	w5 = *(u8 *)(r4 + 0x13)
     377:	*(u8 *)(r3 + 0x13) = w5
     378:	w5 = *(u8 *)(r4 + 0x14)
     379:	*(u8 *)(r3 + 0x14) = w5
     380:	w5 = *(u8 *)(r4 + 0x15)
     381:	*(u8 *)(r3 + 0x15) = w5
     382:	w5 = *(u8 *)(r4 + 0x16)
     383:	*(u8 *)(r3 + 0x16) = w5
     384:	if r2 == 0x3a goto +0x10d <sys_enter+0x1470>
     385:	w3 = 0x3
     386:	*(u8 *)(r1 + 0x3a) = w3
     387:	if r2 < 0x3d goto +0x10a <sys_enter+0x1470>
     388:	w3 = 0x0
     389:	*(u8 *)(r1 + 0x3c) = w3
     390:	w3 = 0x1f
     391:	*(u8 *)(r1 + 0x3b) = w3
     392:	if r2 < 0x5c goto +0x105 <sys_enter+0x1470>
     393:	r3 = r1
     394:	r3 += 0x3d
     395:	r4 = 0xd21 ll
		0000000000000c58:  R_BPF_64_64	.rodata
     397:	w5 = *(u8 *)(r4 + 0x0)
     398:	*(u8 *)(r3 + 0x0) = w5
     399:	w5 = *(u8 *)(r4 + 0x1)
     400:	*(u8 *)(r3 + 0x1) = w5
     401:	w5 = *(u8 *)(r4 + 0x2)
     402:	*(u8 *)(r3 + 0x2) = w5
     403:	w5 = *(u8 *)(r4 + 0x3)
     404:	*(u8 *)(r3 + 0x3) = w5
     405:	w5 = *(u8 *)(r4 + 0x4)
     406:	*(u8 *)(r3 + 0x4) = w5
     407:	w5 = *(u8 *)(r4 + 0x5)
     408:	*(u8 *)(r3 + 0x5) = w5
     409:	w5 = *(u8 *)(r4 + 0x6)
     410:	*(u8 *)(r3 + 0x6) = w5
     411:	w5 = *(u8 *)(r4 + 0x7)
     412:	*(u8 *)(r3 + 0x7) = w5
     413:	w5 = *(u8 *)(r4 + 0x8)
     414:	*(u8 *)(r3 + 0x8) = w5
     415:	w5 = *(u8 *)(r4 + 0x9)
     416:	*(u8 *)(r3 + 0x9) = w5
     417:	w5 = *(u8 *)(r4 + 0xa)
     418:	*(u8 *)(r3 + 0xa) = w5
     419:	w5 = *(u8 *)(r4 + 0xb)
     420:	*(u8 *)(r3 + 0xb) = w5
     421:	w5 = *(u8 *)(r4 + 0xc)
     422:	*(u8 *)(r3 + 0xc) = w5
     423:	w5 = *(u8 *)(r4 + 0xd)
     424:	*(u8 *)(r3 + 0xd) = w5
     425:	w5 = *(u8 *)(r4 + 0xe)
     426:	*(u8 *)(r3 + 0xe) = w5
     427:	w5 = *(u8 *)(r4 + 0xf)
     428:	*(u8 *)(r3 + 0xf) = w5
     429:	w5 = *(u8 *)(r4 + 0x10)
     430:	*(u8 *)(r3 + 0x10) = w5
     431:	w5 = *(u8 *)(r4 + 0x11)
     432:	*(u8 *)(r3 + 0x11) = w5
     433:	w5 = *(u8 *)(r4 + 0x12)
     434:	*(u8 *)(r3 + 0x12) = w5
     435:	w5 = *(u8 *)(r4 + 0x13)
     436:	*(u8 *)(r3 + 0x13) = w5
     437:	w5 = *(u8 *)(r4 + 0x14)
     438:	*(u8 *)(r3 + 0x14) = w5
     439:	w5 = *(u8 *)(r4 + 0x15)
     440:	*(u8 *)(r3 + 0x15) = w5
     441:	w5 = *(u8 *)(r4 + 0x16)
     442:	*(u8 *)(r3 + 0x16) = w5
     443:	w5 = *(u8 *)(r4 + 0x17)
     444:	*(u8 *)(r3 + 0x17) = w5
     445:	w5 = *(u8 *)(r4 + 0x18)
     446:	*(u8 *)(r3 + 0x18) = w5
     447:	w5 = *(u8 *)(r4 + 0x19)
     448:	*(u8 *)(r3 + 0x19) = w5
     449:	w5 = *(u8 *)(r4 + 0x1a)
     450:	*(u8 *)(r3 + 0x1a) = w5
     451:	w5 = *(u8 *)(r4 + 0x1b)
     452:	*(u8 *)(r3 + 0x1b) = w5
     453:	w5 = *(u8 *)(r4 + 0x1c)
     454:	*(u8 *)(r3 + 0x1c) = w5
     455:	w5 = *(u8 *)(r4 + 0x1d)
     456:	*(u8 *)(r3 + 0x1d) = w5
     457:	w5 = *(u8 *)(r4 + 0x1e)
     458:	*(u8 *)(r3 + 0x1e) = w5
     459:	if r2 == 0x5c goto +0xc2 <sys_enter+0x1470>
     460:	w4 = 0x4
     461:	*(u8 *)(r1 + 0x5c) = w4
     462:	if r2 < 0x5f goto +0xbf <sys_enter+0x1470>
     463:	w3 = 0x0
     464:	*(u8 *)(r1 + 0x5e) = w3
     465:	*(u8 *)(r1 + 0x5d) = w4
     466:	if r2 < 0x63 goto +0xbb <sys_enter+0x1470>
     467:	*(u8 *)(r1 + 0x62) = w3
     468:	*(u8 *)(r1 + 0x61) = w3
     469:	*(u8 *)(r1 + 0x60) = w3
     470:	w3 = 0x1e
     471:	*(u8 *)(r1 + 0x5f) = w3
     472:	if r2 == 0x63 goto +0xb5 <sys_enter+0x1470>
     473:	w3 = 0x5
     474:	*(u8 *)(r1 + 0x63) = w3
     475:	if r2 < 0x66 goto +0xb2 <sys_enter+0x1470>
     476:	w3 = 0x0
     477:	*(u8 *)(r1 + 0x65) = w3
     478:	*(u8 *)(r1 + 0x64) = w4
     479:	if r2 < 0x6a goto +0xae <sys_enter+0x1470>
     480:	*(u8 *)(r1 + 0x69) = w3
     481:	*(u8 *)(r1 + 0x68) = w3
     482:	*(u8 *)(r1 + 0x67) = w3
     483:	w3 = 0x6
     484:	*(u8 *)(r1 + 0x66) = w3
     485:	if r2 == 0x6a goto +0xa8 <sys_enter+0x1470>
     486:	w3 = 0x14
     487:	*(u8 *)(r1 + 0x6a) = w3
     488:	if r2 < 0x6d goto +0xa5 <sys_enter+0x1470>
     489:	w3 = 0x0
     490:	*(u8 *)(r1 + 0x6c) = w3
     491:	w3 = 0x10
     492:	*(u8 *)(r1 + 0x6b) = w3
     493:	if r2 < 0x7d goto +0xa0 <sys_enter+0x1470>
     494:	r3 = r1
     495:	r3 += 0x6d
     496:	r4 = 0x0 ll
		0000000000000f80:  R_BPF_64_64	.rodata.cst16
     498:	w5 = *(u8 *)(r4 + 0x0)
     499:	*(u8 *)(r3 + 0x0) = w5
     500:	w5 = *(u8 *)(r4 + 0x1)
     501:	*(u8 *)(r3 + 0x1) = w5
     502:	w5 = *(u8 *)(r4 + 0x2)
     503:	*(u8 *)(r3 + 0x2) = w5
     504:	w5 = *(u8 *)(r4 + 0x3)
     505:	*(u8 *)(r3 + 0x3) = w5
     506:	w5 = *(u8 *)(r4 + 0x4)
     507:	*(u8 *)(r3 + 0x4) = w5
     508:	w5 = *(u8 *)(r4 + 0x5)
     509:	*(u8 *)(r3 + 0x5) = w5
     510:	w5 = *(u8 *)(r4 + 0x6)
     511:	*(u8 *)(r3 + 0x6) = w5
     512:	w5 = *(u8 *)(r4 + 0x7)
     513:	*(u8 *)(r3 + 0x7) = w5
     514:	w5 = *(u8 *)(r4 + 0x8)
     515:	*(u8 *)(r3 + 0x8) = w5
     516:	w5 = *(u8 *)(r4 + 0x9)
     517:	*(u8 *)(r3 + 0x9) = w5
     518:	w5 = *(u8 *)(r4 + 0xa)
     519:	*(u8 *)(r3 + 0xa) = w5
     520:	w5 = *(u8 *)(r4 + 0xb)
     521:	*(u8 *)(r3 + 0xb) = w5
     522:	w5 = *(u8 *)(r4 + 0xc)
     523:	*(u8 *)(r3 + 0xc) = w5
     524:	w5 = *(u8 *)(r4 + 0xd)
     525:	*(u8 *)(r3 + 0xd) = w5
     526:	w5 = *(u8 *)(r4 + 0xe)
     527:	*(u8 *)(r3 + 0xe) = w5
     528:	w5 = *(u8 *)(r4 + 0xf)
     529:	*(u8 *)(r3 + 0xf) = w5
     530:	if r2 == 0x7d goto +0x7b <sys_enter+0x1470>
     531:	w3 = 0x0
     532:	*(u8 *)(r1 + 0x7d) = w3
     533:	if r2 < 0x80 goto +0x78 <sys_enter+0x1470>
     534:	*(u8 *)(r1 + 0x7f) = w3
     535:	w3 = 0x1
     536:	*(u8 *)(r1 + 0x7e) = w3
     537:	if r2 == 0x80 goto +0x74 <sys_enter+0x1470>
     538:	w3 = 0x2
     539:	*(u8 *)(r1 + 0x80) = w3
     540:	if r2 == 0x81 goto +0x71 <sys_enter+0x1470>
     541:	w3 = 0x9
     542:	*(u8 *)(r1 + 0x81) = w3
     543:	if r2 < 0x84 goto +0x6e <sys_enter+0x1470>
     544:	w3 = 0x0
     545:	*(u8 *)(r1 + 0x83) = w3
     546:	w3 = 0x8
     547:	*(u8 *)(r1 + 0x82) = w3
     548:	if r2 < 0x8c goto +0x69 <sys_enter+0x1470>
     549:	*(u8 *)(r1 + 0x84) = w8
     550:	r3 = r8
     551:	r3 >>= 0x38
     552:	*(u8 *)(r1 + 0x8b) = w3
     553:	r3 = r8
     554:	r3 >>= 0x30
     555:	*(u8 *)(r1 + 0x8a) = w3
     556:	r3 = r8
     557:	r3 >>= 0x28
     558:	*(u8 *)(r1 + 0x89) = w3
     559:	r3 = r8
     560:	r3 >>= 0x20
     561:	*(u8 *)(r1 + 0x88) = w3
     562:	r3 = r8
     563:	r3 >>= 0x18
     564:	*(u8 *)(r1 + 0x87) = w3
     565:	r3 = r8
     566:	r3 >>= 0x10
     567:	*(u8 *)(r1 + 0x86) = w3
     568:	r8 >>= 0x8
     569:	*(u8 *)(r1 + 0x85) = w8
     570:	if r2 == 0x8c goto +0x53 <sys_enter+0x1470>
     571:	w3 = 0x14
     572:	*(u8 *)(r1 + 0x8c) = w3
     573:	if r2 < 0x8f goto +0x50 <sys_enter+0x1470>
     574:	w3 = 0x0
     575:	*(u8 *)(r1 + 0x8e) = w3
     576:	w3 = 0x7
     577:	*(u8 *)(r1 + 0x8d) = w3
     578:	if r2 < 0x96 goto +0x4b <sys_enter+0x1470>
     579:	r3 = r1
     580:	r3 += 0x8f
     581:	r4 = 0xd4f ll
		0000000000001228:  R_BPF_64_64	.rodata
     583:	w5 = *(u8 *)(r4 + 0x0)
     584:	*(u8 *)(r3 + 0x0) = w5
     585:	w5 = *(u8 *)(r4 + 0x1)
     586:	*(u8 *)(r3 + 0x1) = w5
     587:	w5 = *(u8 *)(r4 + 0x2)
     588:	*(u8 *)(r3 + 0x2) = w5
     589:	w5 = *(u8 *)(r4 + 0x3)
     590:	*(u8 *)(r3 + 0x3) = w5
     591:	w5 = *(u8 *)(r4 + 0x4)
     592:	*(u8 *)(r3 + 0x4) = w5
     593:	w5 = *(u8 *)(r4 + 0x5)
     594:	*(u8 *)(r3 + 0x5) = w5
     595:	w5 = *(u8 *)(r4 + 0x6)
     596:	*(u8 *)(r3 + 0x6) = w5
     597:	if r2 == 0x96 goto +0x38 <sys_enter+0x1470>
     598:	w3 = 0x0
     599:	*(u8 *)(r1 + 0x96) = w3
     600:	if r2 < 0x99 goto +0x35 <sys_enter+0x1470>
     601:	*(u8 *)(r1 + 0x98) = w3
     602:	w3 = 0x1
     603:	*(u8 *)(r1 + 0x97) = w3
     604:	if r2 == 0x99 goto +0x31 <sys_enter+0x1470>
     605:	*(u8 *)(r1 + 0x99) = w3
     606:	if r2 < 0x9b goto +0x2f <sys_enter+0x1470>
     607:	w3 = 0x3
     608:	*(u8 *)(r1 + 0x9a) = w3
     609:	if r2 < 0x9d goto +0x2c <sys_enter+0x1470>
     610:	w3 = 0x0
     611:	*(u8 *)(r1 + 0x9c) = w3
     612:	w3 = 0x4
     613:	*(u8 *)(r1 + 0x9b) = w3
     614:	if r2 < 0xa1 goto +0x27 <sys_enter+0x1470>
     615:	w2 = w7
     616:	w2 >>= 0x18
     617:	*(u8 *)(r1 + 0xa0) = w2
     618:	w2 = w7
     619:	w2 >>= 0x10
     620:	*(u8 *)(r1 + 0x9f) = w2
     621:	*(u8 *)(r1 + 0x9d) = w7
     622:	w2 = w7
     623:	w2 >>= 0x8
     624:	*(u8 *)(r1 + 0x9e) = w2
     625:	r2 = 0x0
     626:	call 0x84
     627:	goto +0x1c <sys_enter+0x1480>
     628:	r6 = *(u64 *)(r6 + 0x0)
     629:	r8 = r10
     630:	r8 += -0x88
     631:	r1 = r8
     632:	w2 = 0x0
     633:	r3 = 0x80
     634:	call -0x1
		00000000000013d0:  R_BPF_64_32	memset
     635:	r1 = r8
     636:	w2 = 0x80
     637:	r3 = r6
     638:	call 0x71
     639:	r1 = *(u64 *)(r10 - 0x20)
     640:	if r1 != 0x504c0001 goto +0xd3 <sys_enter+0x1aa0>
     641:	r1 = *(u64 *)(r10 - 0x10)
     642:	if r1 != 0x10 goto +0xd1 <sys_enter+0x1aa0>
     643:	r2 = *(u64 *)(r10 - 0x28)
     644:	r1 = 0x0 ll
		0000000000001420:  R_BPF_64_64	CONFIG
     646:	r3 = *(u64 *)(r1 + 0x0)
     647:	if r2 != r3 goto +0xcc <sys_enter+0x1aa0>
     648:	w2 = *(u32 *)(r1 + 0x28)
     649:	w2 &= w9
     650:	w1 = *(u32 *)(r7 + 0x0)
     651:	if w1 != 0x0 goto +0x5e <sys_enter+0x1750>
     652:	*(u32 *)(r7 + 0x4) = w2
     653:	goto +0x61 <sys_enter+0x1778>
     654:	r2 = 0x0
     655:	call 0x85
     656:	r0 = r6
     657:	w1 = *(u32 *)(r0 + 0x8)
     658:	w2 = *(u32 *)(r0 + 0x4)
     659:	w3 = w2
     660:	w3 |= w7
     661:	if w3 s> -0x1 goto +0xb <sys_enter+0x1508>
     662:	w4 = w7
     663:	r3 = *(u64 *)(r10 - 0x90)
     664:	if w7 s> 0x0 goto +0xb <sys_enter+0x1520>
     665:	w4 = w7
     666:	if w2 s< 0x1 goto +0x1 <sys_enter+0x14e0>
     667:	goto +0x8 <sys_enter+0x1520>
     668:	w4 = 0x0
     669:	if w7 s>= w2 goto +0x6 <sys_enter+0x1520>
     670:	w4 = w7
     671:	w4 -= w2
     672:	goto +0x3 <sys_enter+0x1520>
     673:	w4 = 0x0
     674:	r3 = *(u64 *)(r10 - 0x90)
     675:	if w7 s> w2 goto -0x6 <sys_enter+0x14f0>
     676:	*(u32 *)(r10 - 0xa8) = w7
     677:	*(u64 *)(r10 - 0x98) = r0
     678:	w4 += w1
     679:	w1 = 0x0
     680:	if w4 == 0x0 goto +0x1 <sys_enter+0x1550>
     681:	w1 = 0x5
     682:	*(u32 *)(r10 - 0xb8) = w1
     683:	*(u32 *)(r10 - 0xb0) = w4
     684:	if w4 == 0x0 goto +0x83 <sys_enter+0x1980>
     685:	r1 = *(u64 *)(r10 - 0x98)
     686:	w1 = *(u32 *)(r1 + 0x0)
     687:	*(u32 *)(r10 - 0xc0) = w1
     688:	r6 = 0x0 ll
		0000000000001580:  R_BPF_64_64	CONFIG
     690:	w1 = *(u32 *)(r6 + 0x5c)
     691:	if w1 == 0x0 goto +0x9 <sys_enter+0x15e8>
     692:	call 0xe
     693:	r0 >>= 0x20
     694:	*(u32 *)(r10 - 0x88) = w0
     695:	r2 = r10
     696:	r2 += -0x88
     697:	r1 = 0x0 ll
		00000000000015c8:  R_BPF_64_64	PIDS
     699:	call 0x1
     700:	if r0 == 0x0 goto +0x73 <sys_enter+0x1980>
     701:	w7 = *(u32 *)(r6 + 0x58)
     702:	if w7 == 0x0 goto +0x97 <sys_enter+0x1ab0>
     703:	w6 = 0x81
     704:	call 0x23
     705:	r8 = r0
     706:	r9 = 0x0 ll
		0000000000001610:  R_BPF_64_64	CONFIG
     708:	goto +0x75 <sys_enter+0x19d0>
     709:	r9 = 0x80
     710:	if w1 < 0x81 goto -0x1dd <sys_enter+0x750>
     711:	r9 = 0x100
     712:	if w1 < 0x101 goto -0x1df <sys_enter+0x750>
     713:	r9 = 0x200
     714:	if w1 < 0x201 goto -0x1e1 <sys_enter+0x750>
     715:	r9 = 0x400
     716:	if w1 < 0x401 goto -0x1e3 <sys_enter+0x750>
     717:	r9 = 0x800
     718:	if w1 < 0x801 goto -0x1e5 <sys_enter+0x750>
     719:	r9 = 0x1000
     720:	if w1 < 0x1001 goto -0x1e7 <sys_enter+0x750>
     721:	r9 = 0x2000
     722:	if w1 > 0x2000 goto -0x43 <sys_enter+0x1480>
     723:	goto -0x1ea <sys_enter+0x750>
     724:	w1 = 0x0
     725:	*(u32 *)(r10 - 0x88) = w1
     726:	r2 = r10
     727:	r2 += -0x88
     728:	r1 = 0x0 ll
		00000000000016c0:  R_BPF_64_64	LOST
     730:	call 0x1
     731:	if r0 == 0x0 goto +0x78 <sys_enter+0x1aa0>
     732:	r0 += 0x10
     733:	r1 = 0x1
     734:	lock *(u64 *)(r0 + 0x0) += r1
     735:	goto +0x74 <sys_enter+0x1aa0>
     736:	w3 = *(u32 *)(r7 + 0x34)
     737:	if w2 >= w3 goto +0x1 <sys_enter+0x1718>
     738:	*(u32 *)(r7 + 0x34) = w2
     739:	w3 = *(u32 *)(r7 + 0x38)
     740:	if w2 <= w3 goto +0x1 <sys_enter+0x1730>
     741:	*(u32 *)(r7 + 0x38) = w2
     742:	*(u32 *)(r7 + 0x3c) = w9
     743:	w1 += 0x1
     744:	*(u32 *)(r7 + 0x30) = w1
     745:	goto +0x6a <sys_enter+0x1aa0>
     746:	w3 = *(u32 *)(r7 + 0x4)
     747:	if w2 >= w3 goto +0x1 <sys_enter+0x1768>
     748:	*(u32 *)(r7 + 0x4) = w2
     749:	w3 = *(u32 *)(r7 + 0x8)
     750:	if w2 <= w3 goto +0x1 <sys_enter+0x1780>
     751:	*(u32 *)(r7 + 0x8) = w2
     752:	*(u32 *)(r7 + 0xc) = w9
     753:	w1 += 0x1
     754:	*(u32 *)(r7 + 0x0) = w1
     755:	call 0xe
     756:	*(u64 *)(r7 + 0x50) = r0
     757:	r6 = 0x0 ll
		00000000000017a8:  R_BPF_64_64	CONFIG
     759:	w1 = *(u32 *)(r6 + 0x64)
     760:	if w1 == 0x0 goto +0x16 <sys_enter+0x1878>
     761:	call 0x23
     762:	w1 = *(u32 *)(r6 + 0x40)
     763:	r0 += r1
     764:	r8 = 0x0
     765:	*(u64 *)(r10 - 0x88) = r8
     766:	r1 = r10
     767:	r1 += -0x88
     768:	w2 = 0x8
     769:	r3 = r0
     770:	call 0x71
     771:	r3 = *(u64 *)(r10 - 0x88)
     772:	w1 = *(u32 *)(r6 + 0x44)
     773:	*(u64 *)(r10 - 0x88) = r8
     774:	r3 += r1
     775:	r1 = r10
     776:	r1 += -0x88
     777:	w2 = 0x8
     778:	call 0x71
     779:	r1 = *(u64 *)(r6 + 0x8)
     780:	r2 = *(u64 *)(r10 - 0x88)
     781:	r1 += r2
     782:	*(u64 *)(r7 + 0x40) = r1
     783:	w1 = *(u32 *)(r6 + 0x68)
     784:	if w1 == 0x0 goto +0x43 <sys_enter+0x1aa0>
     785:	r1 = 0x504c4b53594d5641 ll
     787:	call 0x9a
     788:	r1 = 0x0 ll
		00000000000018a0:  R_BPF_64_64	CONFIG
     790:	w1 = *(u32 *)(r1 + 0x38)
     791:	r0 += r1
     792:	*(u64 *)(r7 + 0x48) = r0
     793:	goto +0x3a <sys_enter+0x1aa0>
     794:	w1 = *(u32 *)(r9 + 0x50)
     795:	r2 = 0x0
     796:	*(u64 *)(r10 - 0x88) = r2
     797:	r8 += r1
     798:	r1 = r10
     799:	r1 += -0x88
     800:	w2 = 0x8
     801:	r3 = r8
     802:	call 0x71
     803:	r8 = *(u64 *)(r10 - 0x88)
     804:	w1 = *(u32 *)(r9 + 0x54)
     805:	w2 = 0x0
     806:	*(u32 *)(r10 - 0x88) = w2
     807:	r3 = r8
     808:	r3 += r1
     809:	r1 = r10
     810:	r1 += -0x88
     811:	w2 = 0x4
     812:	call 0x71
     813:	w1 = *(u32 *)(r10 - 0x88)
     814:	if w1 == w7 goto +0x27 <sys_enter+0x1ab0>
     815:	if w1 != 0x0 goto +0xa <sys_enter+0x19d0>
     816:	w1 = *(u32 *)(r10 - 0xa0)
     817:	if w1 == 0x0 goto +0x16 <sys_enter+0x1a40>
     818:	r1 = 0x0
     819:	r2 = *(u64 *)(r10 - 0x98)
     820:	*(u64 *)(r2 + 0x78) = r1
     821:	*(u64 *)(r2 + 0x8) = r1
     822:	w1 = *(u32 *)(r10 - 0xa8)
     823:	*(u32 *)(r2 + 0x4) = w1
     824:	*(u32 *)(r2 + 0x0) = w1
     825:	goto +0x1a <sys_enter+0x1aa0>
     826:	w6 += -0x1
     827:	if w6 != 0x0 goto -0x22 <sys_enter+0x18d0>
     828:	w1 = 0x0
     829:	*(u32 *)(r10 - 0x88) = w1
     830:	r2 = r10
     831:	r2 += -0x88
     832:	r1 = 0x0 ll
		0000000000001a00:  R_BPF_64_64	LOST
     834:	call 0x1
     835:	if r0 == 0x0 goto -0x14 <sys_enter+0x1980>
     836:	r0 += 0x18
     837:	r1 = 0x1
     838:	lock *(u64 *)(r0 + 0x0) += r1
     839:	goto -0x18 <sys_enter+0x1980>
     840:	call 0x23
     841:	*(u64 *)(r10 - 0x88) = r0
     842:	r2 = r10
     843:	r2 += -0x88
     844:	r1 = 0x0 ll
		0000000000001a60:  R_BPF_64_64	TASKS
     846:	call 0x3
     847:	if r0 != 0x0 goto +0x4 <sys_enter+0x1aa0>
     848:	r1 = 0x0 ll
		0000000000001a80:  R_BPF_64_64	.bss
     850:	r2 = -0x1
     851:	lock *(u64 *)(r1 + 0x0) += r2
     852:	w0 = 0x0
     853:	exit
     854:	r1 = *(u64 *)(r10 - 0x90)
     855:	r3 = *(u64 *)(r1 + 0x8)
     856:	r2 = *(u64 *)(r1 + 0x0)
     857:	r6 = *(u64 *)(r10 - 0x98)
     858:	r1 = r6
     859:	r1 += 0x10
     860:	call 0x18b
		0000000000001ae0:  R_BPF_64_32	.text
     861:	w1 = *(u32 *)(r10 - 0xb0)
     862:	*(u32 *)(r6 + 0x74) = w1
     863:	w1 = *(u32 *)(r10 - 0xa8)
     864:	*(u32 *)(r6 + 0x70) = w1
     865:	w1 = *(u32 *)(r10 - 0xc0)
     866:	*(u32 *)(r6 + 0x6c) = w1
     867:	w1 = *(u32 *)(r10 - 0xb8)
     868:	*(u32 *)(r6 + 0x68) = w1
     869:	r1 = r6
     870:	call -0x1
		0000000000001b30:  R_BPF_64_32	.text
     871:	goto -0x38 <sys_enter+0x1980>

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
      98:	if r2 == 0x0 goto +0x292 <sys_exit+0x17a8>
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
     109:	if r7 == 0x0 goto +0x287 <sys_exit+0x17a8>
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
     123:	if r1 != 0x504c0001 goto +0x279 <sys_exit+0x17a8>
     124:	r1 = *(u64 *)(r10 - 0x10)
     125:	if r1 != 0x10 goto +0x277 <sys_exit+0x17a8>
     126:	r2 = *(u64 *)(r10 - 0x28)
     127:	r1 = 0x0 ll
		00000000000003f8:  R_BPF_64_64	CONFIG
     129:	r3 = *(u64 *)(r1 + 0x0)
     130:	if r2 != r3 goto +0x272 <sys_exit+0x17a8>
     131:	w2 = *(u32 *)(r1 + 0x28)
     132:	w2 &= w9
     133:	w1 = *(u32 *)(r7 + 0x10)
     134:	if w1 != 0x0 goto +0x23d <sys_exit+0x1620>
     135:	*(u32 *)(r7 + 0x14) = w2
     136:	goto +0x240 <sys_exit+0x1648>
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
     154:	if r1 != 0x504c0001 goto +0x25a <sys_exit+0x17a8>
     155:	r1 = *(u64 *)(r10 - 0x10)
     156:	if r1 != 0x10 goto +0x258 <sys_exit+0x17a8>
     157:	r1 = *(u64 *)(r10 - 0x28)
     158:	r2 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	CONFIG
     160:	r2 = *(u64 *)(r2 + 0x0)
     161:	if r1 != r2 goto +0x253 <sys_exit+0x17a8>
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
     210:	if r0 != 0x0 goto +0x18 <sys_exit+0x758>
     211:	if w6 == 0x0 goto +0x221 <sys_exit+0x17a8>
     212:	call 0x23
     213:	*(u64 *)(r10 - 0x88) = r0
     214:	r2 = r10
     215:	r2 += -0x88
     216:	r1 = 0x0 ll
		00000000000006c0:  R_BPF_64_64	TASKS
     218:	r3 = 0xd58 ll
		00000000000006d0:  R_BPF_64_64	.rodata
     220:	r4 = 0x0
     221:	call 0x2
     222:	if r0 != 0x0 goto +0x1ef <sys_exit+0x1670>
     223:	r1 = 0x0 ll
		00000000000006f8:  R_BPF_64_64	.bss
     225:	r2 = 0x1
     226:	lock *(u64 *)(r1 + 0x0) += r2
     227:	call 0x23
     228:	*(u64 *)(r10 - 0x88) = r0
     229:	r2 = r10
     230:	r2 += -0x88
     231:	r1 = 0x0 ll
		0000000000000738:  R_BPF_64_64	TASKS
     233:	call 0x1
     234:	if r0 == 0x0 goto +0x20a <sys_exit+0x17a8>
     235:	w3 = w6
     236:	w3 s>>= w8
     237:	r1 = 0x0 ll
		0000000000000768:  R_BPF_64_64	AYA_LOG_LEVEL
     239:	w1 = *(u8 *)(r1 + 0x0)
     240:	*(u32 *)(r10 - 0x98) = w3
     241:	if w1 < 0x4 goto +0x19a <sys_exit+0x1460>
     242:	r7 = r0
     243:	call 0x23
     244:	r8 = r0
     245:	w1 = 0xa0
     246:	*(u16 *)(r10 - 0x2) = w1
     247:	r1 = r10
     248:	r1 += -0x2
     249:	r9 = 0x40
     250:	w1 = *(u16 *)(r10 - 0x2)
     251:	if w1 > 0x40 goto +0x1b9 <sys_exit+0x15a8>
     252:	r1 = 0x0 ll
		00000000000007e0:  R_BPF_64_64	AYA_LOGS
     254:	r2 = r9
     255:	r3 = 0x0
     256:	call 0x83
     257:	if r0 == 0x0 goto +0x188 <sys_exit+0x1450>
     258:	*(u64 *)(r10 - 0x80) = r9
     259:	*(u64 *)(r10 - 0x88) = r0
     260:	r1 = r10
     261:	r1 += -0x88
     262:	r1 = *(u64 *)(r10 - 0x88)
     263:	r2 = *(u64 *)(r10 - 0x80)
     264:	if r2 < 0x2 goto +0x17f <sys_exit+0x1440>
     265:	w2 = *(u16 *)(r10 - 0x2)
     266:	*(u8 *)(r1 + 0x0) = w2
     267:	w2 >>= 0x8
     268:	*(u8 *)(r1 + 0x1) = w2
     269:	r1 = *(u64 *)(r10 - 0x88)
     270:	r2 = *(u64 *)(r10 - 0x80)
     271:	if r2 < 0x3 goto +0x178 <sys_exit+0x1440>
     272:	w2 = 0x0
     273:	*(u8 *)(r1 + 0x2) = w2
     274:	r1 = *(u64 *)(r10 - 0x88)
     275:	r3 = *(u64 *)(r10 - 0x80)
     276:	if r3 < 0x5 goto +0x173 <sys_exit+0x1440>
     277:	*(u8 *)(r1 + 0x4) = w2
     278:	w2 = 0x17
     279:	*(u8 *)(r1 + 0x3) = w2
     280:	r1 = *(u64 *)(r10 - 0x88)
     281:	r2 = *(u64 *)(r10 - 0x80)
     282:	if r2 < 0x1c goto +0x16d <sys_exit+0x1440>
     283:	r3 = r1
     284:	r3 += 0x5
     285:	r4 = 0xd0a ll
		00000000000008e8:  R_BPF_64_64	.rodata
     287:	w5 = *(u8 *)(r4 + 0x0)
     288:	*(u8 *)(r3 + 0x0) = w5
     289:	w5 = *(u8 *)(r4 + 0x1)
     290:	*(u8 *)(r3 + 0x1) = w5
     291:	w5 = *(u8 *)(r4 + 0x2)
     292:	*(u8 *)(r3 + 0x2) = w5
     293:	w5 = *(u8 *)(r4 + 0x3)
     294:	*(u8 *)(r3 + 0x3) = w5
     295:	w5 = *(u8 *)(r4 + 0x4)
     296:	*(u8 *)(r3 + 0x4) = w5
     297:	w5 = *(u8 *)(r4 + 0x5)
     298:	*(u8 *)(r3 + 0x5) = w5
     299:	w5 = *(u8 *)(r4 + 0x6)
     300:	*(u8 *)(r3 + 0x6) = w5
     301:	w5 = *(u8 *)(r4 + 0x7)
     302:	*(u8 *)(r3 + 0x7) = w5
     303:	w5 = *(u8 *)(r4 + 0x8)
     304:	*(u8 *)(r3 + 0x8) = w5
     305:	w5 = *(u8 *)(r4 + 0x9)
     306:	*(u8 *)(r3 + 0x9) = w5
     307:	w5 = *(u8 *)(r4 + 0xa)
     308:	*(u8 *)(r3 + 0xa) = w5
     309:	w5 = *(u8 *)(r4 + 0xb)
     310:	*(u8 *)(r3 + 0xb) = w5
     311:	w5 = *(u8 *)(r4 + 0xc)
     312:	*(u8 *)(r3 + 0xc) = w5
     313:	w5 = *(u8 *)(r4 + 0xd)
     314:	*(u8 *)(r3 + 0xd) = w5
     315:	w5 = *(u8 *)(r4 + 0xe)
     316:	*(u8 *)(r3 + 0xe) = w5
     317:	w5 = *(u8 *)(r4 + 0xf)
     318:	*(u8 *)(r3 + 0xf) = w5
     319:	w5 = *(u8 *)(r4 + 0x10)
     320:	*(u8 *)(r3 + 0x10) = w5
     321:	w5 = *(u8 *)(r4 + 0x11)
     322:	*(u8 *)(r3 + 0x11) = w5
     323:	w5 = *(u8 *)(r4 + 0x12)
     324:	*(u8 *)(r3 + 0x12) = w5
     325:	w5 = *(u8 *)(r4 + 0x13)
     326:	*(u8 *)(r3 + 0x13) = w5
     327:	w5 = *(u8 *)(r4 + 0x14)
     328:	*(u8 *)(r3 + 0x14) = w5
     329:	w5 = *(u8 *)(r4 + 0x15)
     330:	*(u8 *)(r3 + 0x15) = w5
     331:	w5 = *(u8 *)(r4 + 0x16)
     332:	*(u8 *)(r3 + 0x16) = w5
     333:	if r2 == 0x1c goto +0x13a <sys_exit+0x1440>
     334:	w3 = 0x1
     335:	*(u8 *)(r1 + 0x1c) = w3
     336:	if r2 < 0x1f goto +0x137 <sys_exit+0x1440>
     337:	w4 = 0x0
     338:	*(u8 *)(r1 + 0x1e) = w4
     339:	*(u8 *)(r1 + 0x1d) = w3
     340:	if r2 == 0x1f goto +0x133 <sys_exit+0x1440>
     341:	w3 = 0x4
     342:	*(u8 *)(r1 + 0x1f) = w3
     343:	if r2 == 0x20 goto +0x130 <sys_exit+0x1440>
     344:	w3 = 0x2
     345:	*(u8 *)(r1 + 0x20) = w3
     346:	if r2 < 0x23 goto +0x12d <sys_exit+0x1440>
     347:	w3 = 0x0
     348:	*(u8 *)(r1 + 0x22) = w3
     349:	w3 = 0x17
     350:	*(u8 *)(r1 + 0x21) = w3
     351:	if r2 < 0x3a goto +0x128 <sys_exit+0x1440>
     352:	r3 = r1
     353:	r3 += 0x23
     354:	r4 = 0xd0a ll
		0000000000000b10:  R_BPF_64_64	.rodata
     356:	w5 = *(u8 *)(r4 + 0x0)
     357:	*(u8 *)(r3 + 0x0) = w5
     358:	w5 = *(u8 *)(r4 + 0x1)
     359:	*(u8 *)(r3 + 0x1) = w5
     360:	w5 = *(u8 *)(r4 + 0x2)
     361:	*(u8 *)(r3 + 0x2) = w5
     362:	w5 = *(u8 *)(r4 + 0x3)
     363:	*(u8 *)(r3 + 0x3) = w5
     364:	w5 = *(u8 *)(r4 + 0x4)
     365:	*(u8 *)(r3 + 0x4) = w5
     366:	w5 = *(u8 *)(r4 + 0x5)
     367:	*(u8 *)(r3 + 0x5) = w5
     368:	w5 = *(u8 *)(r4 + 0x6)
     369:	*(u8 *)(r3 + 0x6) = w5
     370:	w5 = *(u8 *)(r4 + 0x7)
     371:	*(u8 *)(r3 + 0x7) = w5
     372:	w5 = *(u8 *)(r4 + 0x8)
     373:	*(u8 *)(r3 + 0x8) = w5
     374:	w5 = *(u8 *)(r4 + 0x9)
     375:	*(u8 *)(r3 + 0x9) = w5
     376:	w5 = *(u8 *)(r4 + 0xa)
     377:	*(u8 *)(r3 + 0xa) = w5
     378:	w5 = *(u8 *)(r4 + 0xb)
     379:	*(u8 *)(r3 + 0xb) = w5
     380:	w5 = *(u8 *)(r4 + 0xc)
     381:	*(u8 *)(r3 + 0xc) = w5
     382:	w5 = *(u8 *)(r4 + 0xd)
     383:	*(u8 *)(r3 + 0xd) = w5
     384:	w5 = *(u8 *)(r4 + 0xe)
     385:	*(u8 *)(r3 + 0xe) = w5
     386:	w5 = *(u8 *)(r4 + 0xf)
     387:	*(u8 *)(r3 + 0xf) = w5
     388:	w5 = *(u8 *)(r4 + 0x10)
     389:	*(u8 *)(r3 + 0x10) = w5
     390:	w5 = *(u8 *)(r4 + 0x11)
     391:	*(u8 *)(r3 + 0x11) = w5
     392:	w5 = *(u8 *)(r4 + 0x12)
     393:	*(u8 *)(r3 + 0x12) = w5
     394:	w5 = *(u8 *)(r4 + 0x13)
     395:	*(u8 *)(r3 + 0x13) = w5
     396:	w5 = *(u8 *)(r4 + 0x14)
     397:	*(u8 *)(r3 + 0x14) = w5
     398:	w5 = *(u8 *)(r4 + 0x15)
     399:	*(u8 *)(r3 + 0x15) = w5
     400:	w5 = *(u8 *)(r4 + 0x16)
     401:	*(u8 *)(r3 + 0x16) = w5
     402:	if r2 == 0x3a goto +0xf5 <sys_exit+0x1440>
     403:	w3 = 0x3
     404:	*(u8 *)(r1 + 0x3a) = w3
     405:	if r2 < 0x3d goto +0xf2 <sys_exit+0x1440>
     406:	w3 = 0x0
     407:	*(u8 *)(r1 + 0x3c) = w3
     408:	w3 = 0x1f
     409:	*(u8 *)(r1 + 0x3b) = w3
     410:	if r2 < 0x5c goto +0xed <sys_exit+0x1440>
     411:	r3 = r1
     412:	r3 += 0x3d
     413:	r4 = 0xd21 ll
		0000000000000ce8:  R_BPF_64_64	.rodata
     415:	w5 = *(u8 *)(r4 + 0x0)
     416:	*(u8 *)(r3 + 0x0) = w5
     417:	w5 = *(u8 *)(r4 + 0x1)
     418:	*(u8 *)(r3 + 0x1) = w5
     419:	w5 = *(u8 *)(r4 + 0x2)
     420:	*(u8 *)(r3 + 0x2) = w5
     421:	w5 = *(u8 *)(r4 + 0x3)
     422:	*(u8 *)(r3 + 0x3) = w5
     423:	w5 = *(u8 *)(r4 + 0x4)
     424:	*(u8 *)(r3 + 0x4) = w5
     425:	w5 = *(u8 *)(r4 + 0x5)
     426:	*(u8 *)(r3 + 0x5) = w5
     427:	w5 = *(u8 *)(r4 + 0x6)
     428:	*(u8 *)(r3 + 0x6) = w5
     429:	w5 = *(u8 *)(r4 + 0x7)
     430:	*(u8 *)(r3 + 0x7) = w5
     431:	w5 = *(u8 *)(r4 + 0x8)
     432:	*(u8 *)(r3 + 0x8) = w5
     433:	w5 = *(u8 *)(r4 + 0x9)
     434:	*(u8 *)(r3 + 0x9) = w5
     435:	w5 = *(u8 *)(r4 + 0xa)
     436:	*(u8 *)(r3 + 0xa) = w5
     437:	w5 = *(u8 *)(r4 + 0xb)
     438:	*(u8 *)(r3 + 0xb) = w5
     439:	w5 = *(u8 *)(r4 + 0xc)
     440:	*(u8 *)(r3 + 0xc) = w5
     441:	w5 = *(u8 *)(r4 + 0xd)
     442:	*(u8 *)(r3 + 0xd) = w5
     443:	w5 = *(u8 *)(r4 + 0xe)
     444:	*(u8 *)(r3 + 0xe) = w5
     445:	w5 = *(u8 *)(r4 + 0xf)
     446:	*(u8 *)(r3 + 0xf) = w5
     447:	w5 = *(u8 *)(r4 + 0x10)
     448:	*(u8 *)(r3 + 0x10) = w5
     449:	w5 = *(u8 *)(r4 + 0x11)
     450:	*(u8 *)(r3 + 0x11) = w5
     451:	w5 = *(u8 *)(r4 + 0x12)
     452:	*(u8 *)(r3 + 0x12) = w5
     453:	w5 = *(u8 *)(r4 + 0x13)
     454:	*(u8 *)(r3 + 0x13) = w5
     455:	w5 = *(u8 *)(r4 + 0x14)
     456:	*(u8 *)(r3 + 0x14) = w5
     457:	w5 = *(u8 *)(r4 + 0x15)
     458:	*(u8 *)(r3 + 0x15) = w5
     459:	w5 = *(u8 *)(r4 + 0x16)
     460:	*(u8 *)(r3 + 0x16) = w5
     461:	w5 = *(u8 *)(r4 + 0x17)
     462:	*(u8 *)(r3 + 0x17) = w5
     463:	w5 = *(u8 *)(r4 + 0x18)
     464:	*(u8 *)(r3 + 0x18) = w5
     465:	w5 = *(u8 *)(r4 + 0x19)
     466:	*(u8 *)(r3 + 0x19) = w5
     467:	w5 = *(u8 *)(r4 + 0x1a)
     468:	*(u8 *)(r3 + 0x1a) = w5
     469:	w5 = *(u8 *)(r4 + 0x1b)
     470:	*(u8 *)(r3 + 0x1b) = w5
     471:	w5 = *(u8 *)(r4 + 0x1c)
     472:	*(u8 *)(r3 + 0x1c) = w5
     473:	w5 = *(u8 *)(r4 + 0x1d)
     474:	*(u8 *)(r3 + 0x1d) = w5
     475:	w5 = *(u8 *)(r4 + 0x1e)
     476:	*(u8 *)(r3 + 0x1e) = w5
     477:	if r2 == 0x5c goto +0xaa <sys_exit+0x1440>
     478:	w4 = 0x4
     479:	*(u8 *)(r1 + 0x5c) = w4
     480:	if r2 < 0x5f goto +0xa7 <sys_exit+0x1440>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x5e) = w3
     483:	*(u8 *)(r1 + 0x5d) = w4
     484:	if r2 < 0x63 goto +0xa3 <sys_exit+0x1440>
     485:	*(u8 *)(r1 + 0x62) = w3
     486:	*(u8 *)(r1 + 0x61) = w3
     487:	*(u8 *)(r1 + 0x60) = w3
     488:	w3 = 0x37
     489:	*(u8 *)(r1 + 0x5f) = w3
     490:	if r2 == 0x63 goto +0x9d <sys_exit+0x1440>
     491:	w3 = 0x5
     492:	*(u8 *)(r1 + 0x63) = w3
     493:	r3 = r2
     494:	r3 &= -0x2
     495:	if r3 == 0x64 goto +0x98 <sys_exit+0x1440>
     496:	w4 = 0x0
     497:	*(u8 *)(r1 + 0x65) = w4
     498:	w5 = 0x4
     499:	*(u8 *)(r1 + 0x64) = w5
     500:	if r2 < 0x6a goto +0x93 <sys_exit+0x1440>
     501:	*(u8 *)(r1 + 0x69) = w4
     502:	*(u8 *)(r1 + 0x68) = w4
     503:	*(u8 *)(r1 + 0x67) = w4
     504:	w4 = 0x6
     505:	*(u8 *)(r1 + 0x66) = w4
     506:	if r2 == 0x6a goto +0x8d <sys_exit+0x1440>
     507:	w4 = 0x14
     508:	*(u8 *)(r1 + 0x6a) = w4
     509:	if r2 < 0x6d goto +0x8a <sys_exit+0x1440>
     510:	w4 = 0x0
     511:	*(u8 *)(r1 + 0x6c) = w4
     512:	w4 = 0xf
     513:	*(u8 *)(r1 + 0x6b) = w4
     514:	if r2 < 0x7c goto +0x85 <sys_exit+0x1440>
     515:	r4 = r1
     516:	r4 += 0x6d
     517:	r5 = 0xd40 ll
		0000000000001028:  R_BPF_64_64	.rodata
     519:	w0 = *(u8 *)(r5 + 0x0)
     520:	*(u8 *)(r4 + 0x0) = w0
     521:	w0 = *(u8 *)(r5 + 0x1)
     522:	*(u8 *)(r4 + 0x1) = w0
     523:	w0 = *(u8 *)(r5 + 0x2)
     524:	*(u8 *)(r4 + 0x2) = w0
     525:	w0 = *(u8 *)(r5 + 0x3)
     526:	*(u8 *)(r4 + 0x3) = w0
     527:	w0 = *(u8 *)(r5 + 0x4)
     528:	*(u8 *)(r4 + 0x4) = w0
     529:	w0 = *(u8 *)(r5 + 0x5)
     530:	*(u8 *)(r4 + 0x5) = w0
     531:	w0 = *(u8 *)(r5 + 0x6)
     532:	*(u8 *)(r4 + 0x6) = w0
     533:	w0 = *(u8 *)(r5 + 0x7)
     534:	*(u8 *)(r4 + 0x7) = w0
     535:	w0 = *(u8 *)(r5 + 0x8)
     536:	*(u8 *)(r4 + 0x8) = w0
     537:	w0 = *(u8 *)(r5 + 0x9)
     538:	*(u8 *)(r4 + 0x9) = w0
     539:	w0 = *(u8 *)(r5 + 0xa)
     540:	*(u8 *)(r4 + 0xa) = w0
     541:	w0 = *(u8 *)(r5 + 0xb)
     542:	*(u8 *)(r4 + 0xb) = w0
     543:	w0 = *(u8 *)(r5 + 0xc)
     544:	*(u8 *)(r4 + 0xc) = w0
     545:	w0 = *(u8 *)(r5 + 0xd)
     546:	*(u8 *)(r4 + 0xd) = w0
     547:	w0 = *(u8 *)(r5 + 0xe)
     548:	*(u8 *)(r4 + 0xe) = w0
     549:	if r2 == 0x7c goto +0x62 <sys_exit+0x1440>
     550:	w4 = 0x0
     551:	*(u8 *)(r1 + 0x7c) = w4
     552:	if r2 < 0x7f goto +0x5f <sys_exit+0x1440>
     553:	*(u8 *)(r1 + 0x7e) = w4
     554:	w4 = 0x1
     555:	*(u8 *)(r1 + 0x7d) = w4
     556:	if r2 == 0x7f goto +0x5b <sys_exit+0x1440>
     557:	w4 = 0x2
     558:	*(u8 *)(r1 + 0x7f) = w4
     559:	if r2 == 0x80 goto +0x58 <sys_exit+0x1440>
     560:	w4 = 0x9
     561:	*(u8 *)(r1 + 0x80) = w4
     562:	if r2 < 0x83 goto +0x55 <sys_exit+0x1440>
     563:	w4 = 0x0
     564:	*(u8 *)(r1 + 0x82) = w4
     565:	w4 = 0x8
     566:	*(u8 *)(r1 + 0x81) = w4
     567:	if r2 < 0x8b goto +0x50 <sys_exit+0x1440>
     568:	*(u8 *)(r1 + 0x83) = w8
     569:	r4 = r8
     570:	r4 >>= 0x38
     571:	*(u8 *)(r1 + 0x8a) = w4
     572:	r4 = r8
     573:	r4 >>= 0x30
     574:	*(u8 *)(r1 + 0x89) = w4
     575:	r4 = r8
     576:	r4 >>= 0x28
     577:	*(u8 *)(r1 + 0x88) = w4
     578:	r4 = r8
     579:	r4 >>= 0x20
     580:	*(u8 *)(r1 + 0x87) = w4
     581:	r4 = r8
     582:	r4 >>= 0x18
     583:	*(u8 *)(r1 + 0x86) = w4
     584:	r4 = r8
     585:	r4 >>= 0x10
     586:	*(u8 *)(r1 + 0x85) = w4
     587:	r8 >>= 0x8
     588:	*(u8 *)(r1 + 0x84) = w8
     589:	if r2 == 0x8b goto +0x3a <sys_exit+0x1440>
     590:	w4 = 0x14
     591:	*(u8 *)(r1 + 0x8b) = w4
     592:	if r3 == 0x8c goto +0x37 <sys_exit+0x1440>
     593:	w4 = 0x0
     594:	*(u8 *)(r1 + 0x8d) = w4
     595:	w4 = 0x7
     596:	*(u8 *)(r1 + 0x8c) = w4
     597:	if r2 < 0x95 goto +0x32 <sys_exit+0x1440>
     598:	r4 = r1
     599:	r4 += 0x8e
     600:	r5 = 0xd4f ll
		00000000000012c0:  R_BPF_64_64	.rodata
     602:	w0 = *(u8 *)(r5 + 0x0)
     603:	*(u8 *)(r4 + 0x0) = w0
     604:	w0 = *(u8 *)(r5 + 0x1)
     605:	*(u8 *)(r4 + 0x1) = w0
     606:	w0 = *(u8 *)(r5 + 0x2)
     607:	*(u8 *)(r4 + 0x2) = w0
     608:	w0 = *(u8 *)(r5 + 0x3)
     609:	*(u8 *)(r4 + 0x3) = w0
     610:	w0 = *(u8 *)(r5 + 0x4)
     611:	*(u8 *)(r4 + 0x4) = w0
     612:	w0 = *(u8 *)(r5 + 0x5)
     613:	*(u8 *)(r4 + 0x5) = w0
     614:	w0 = *(u8 *)(r5 + 0x6)
     615:	*(u8 *)(r4 + 0x6) = w0
     616:	if r2 == 0x95 goto +0x1f <sys_exit+0x1440>
     617:	w4 = 0x0
     618:	*(u8 *)(r1 + 0x95) = w4
     619:	if r3 == 0x96 goto +0x1c <sys_exit+0x1440>
     620:	*(u8 *)(r1 + 0x97) = w4
     621:	w4 = 0x1
     622:	*(u8 *)(r1 + 0x96) = w4
     623:	if r2 < 0x99 goto +0x18 <sys_exit+0x1440>
     624:	*(u8 *)(r1 + 0x98) = w4
     625:	if r2 == 0x99 goto +0x16 <sys_exit+0x1440>
     626:	w4 = 0x3
     627:	*(u8 *)(r1 + 0x99) = w4
     628:	if r3 == 0x9a goto +0x13 <sys_exit+0x1440>
     629:	w3 = 0x0
     630:	*(u8 *)(r1 + 0x9b) = w3
     631:	w3 = 0x4
     632:	*(u8 *)(r1 + 0x9a) = w3
     633:	if r2 < 0xa0 goto +0xe <sys_exit+0x1440>
     634:	w3 = *(u32 *)(r10 - 0x98)
     635:	w2 = w3
     636:	w2 >>= 0x18
     637:	*(u8 *)(r1 + 0x9f) = w2
     638:	w2 = w3
     639:	w2 >>= 0x10
     640:	*(u8 *)(r1 + 0x9e) = w2
     641:	*(u8 *)(r1 + 0x9c) = w3
     642:	w2 = w3
     643:	w2 >>= 0x8
     644:	*(u8 *)(r1 + 0x9d) = w2
     645:	r2 = 0x0
     646:	call 0x84
     647:	goto +0x2 <sys_exit+0x1450>
     648:	r2 = 0x0
     649:	call 0x85
     650:	r0 = r7
     651:	w3 = *(u32 *)(r10 - 0x98)
     652:	w1 = *(u32 *)(r0 + 0x4)
     653:	w2 = w1
     654:	w2 |= w3
     655:	*(u32 *)(r10 - 0xa8) = w6
     656:	if w2 s> -0x1 goto +0xa <sys_exit+0x14d8>
     657:	w2 = w3
     658:	if w3 s> 0x0 goto +0xa <sys_exit+0x14e8>
     659:	w2 = w3
     660:	if w1 s< 0x1 goto +0x1 <sys_exit+0x14b0>
     661:	goto +0x7 <sys_exit+0x14e8>
     662:	w2 = 0x0
     663:	if w3 s>= w1 goto +0x5 <sys_exit+0x14e8>
     664:	w2 = w3
     665:	w2 -= w1
     666:	goto +0x2 <sys_exit+0x14e8>
     667:	w2 = 0x0
     668:	if w3 s> w1 goto -0x5 <sys_exit+0x14c0>
     669:	w1 = *(u32 *)(r0 + 0x8)
     670:	*(u32 *)(r10 - 0xd0) = w1
     671:	*(u64 *)(r10 - 0xa0) = r0
     672:	w1 = *(u32 *)(r0 + 0x0)
     673:	*(u32 *)(r10 - 0xb8) = w1
     674:	w1 = 0x1
     675:	*(u32 *)(r10 - 0xb0) = w1
     676:	w1 = 0x0
     677:	*(u32 *)(r10 - 0xc8) = w1
     678:	*(u32 *)(r10 - 0xc0) = w2
     679:	if w2 s> 0x0 goto +0x38 <sys_exit+0x1700>
     680:	w1 = 0x2
     681:	*(u32 *)(r10 - 0xb0) = w1
     682:	w1 = *(u32 *)(r10 - 0xc0)
     683:	if w1 s< 0x0 goto +0x34 <sys_exit+0x1700>
     684:	w1 = *(u32 *)(r10 - 0x98)
     685:	w2 = *(u32 *)(r10 - 0xb8)
     686:	if w2 == 0x0 goto +0x2b <sys_exit+0x16d0>
     687:	if w1 == w2 goto +0x2a <sys_exit+0x16d0>
     688:	w1 -= w2
     689:	*(u32 *)(r10 - 0xc0) = w1
     690:	w1 = 0x3
     691:	*(u32 *)(r10 - 0xb0) = w1
     692:	goto +0x2b <sys_exit+0x1700>
     693:	r9 = 0x80
     694:	if w1 < 0x81 goto -0x1bb <sys_exit+0x7e0>
     695:	r9 = 0x100
     696:	if w1 < 0x101 goto -0x1bd <sys_exit+0x7e0>
     697:	r9 = 0x200
     698:	if w1 < 0x201 goto -0x1bf <sys_exit+0x7e0>
     699:	r9 = 0x400
     700:	if w1 < 0x401 goto -0x1c1 <sys_exit+0x7e0>
     701:	r9 = 0x800
     702:	if w1 < 0x801 goto -0x1c3 <sys_exit+0x7e0>
     703:	r9 = 0x1000
     704:	if w1 < 0x1001 goto -0x1c5 <sys_exit+0x7e0>
     705:	r9 = 0x2000
     706:	if w1 > 0x2000 goto -0x39 <sys_exit+0x1450>
     707:	goto -0x1c8 <sys_exit+0x7e0>
     708:	w3 = *(u32 *)(r7 + 0x14)
     709:	if w2 >= w3 goto +0x1 <sys_exit+0x1638>
     710:	*(u32 *)(r7 + 0x14) = w2
     711:	w3 = *(u32 *)(r7 + 0x18)
     712:	if w2 <= w3 goto +0x1 <sys_exit+0x1650>
     713:	*(u32 *)(r7 + 0x18) = w2
     714:	*(u32 *)(r7 + 0x1c) = w9
     715:	w1 += 0x1
     716:	*(u32 *)(r7 + 0x10) = w1
     717:	goto +0x27 <sys_exit+0x17a8>
     718:	w1 = 0x0
     719:	*(u32 *)(r10 - 0x88) = w1
     720:	r2 = r10
     721:	r2 += -0x88
     722:	r1 = 0x0 ll
		0000000000001690:  R_BPF_64_64	LOST
     724:	call 0x1
     725:	if r0 == 0x0 goto +0x1f <sys_exit+0x17a8>
     726:	r0 += 0x10
     727:	r1 = 0x1
     728:	lock *(u64 *)(r0 + 0x0) += r1
     729:	goto +0x1b <sys_exit+0x17a8>
     730:	w1 = 0x0
     731:	*(u32 *)(r10 - 0xb0) = w1
     732:	w1 = 0x1
     733:	*(u32 *)(r10 - 0xc8) = w1
     734:	w1 = *(u32 *)(r10 - 0xd0)
     735:	if w1 == 0x0 goto +0x2d <sys_exit+0x1868>
     736:	r6 = 0x0 ll
		0000000000001700:  R_BPF_64_64	CONFIG
     738:	w1 = *(u32 *)(r6 + 0x5c)
     739:	if w1 == 0x0 goto +0x9 <sys_exit+0x1768>
     740:	call 0xe
     741:	r0 >>= 0x20
     742:	*(u32 *)(r10 - 0x88) = w0
     743:	r2 = r10
     744:	r2 += -0x88
     745:	r1 = 0x0 ll
		0000000000001748:  R_BPF_64_64	PIDS
     747:	call 0x1
     748:	if r0 == 0x0 goto +0x20 <sys_exit+0x1868>
     749:	w7 = *(u32 *)(r6 + 0x58)
     750:	if w7 == 0x0 goto +0x36 <sys_exit+0x1928>
     751:	w6 = 0x81
     752:	call 0x23
     753:	r8 = r0
     754:	r9 = 0x0 ll
		0000000000001790:  R_BPF_64_64	CONFIG
     756:	goto +0x22 <sys_exit+0x18b8>
     757:	w0 = 0x0
     758:	exit
     759:	w1 = *(u32 *)(r9 + 0x50)
     760:	r2 = 0x0
     761:	*(u64 *)(r10 - 0x88) = r2
     762:	r8 += r1
     763:	r1 = r10
     764:	r1 += -0x88
     765:	w2 = 0x8
     766:	r3 = r8
     767:	call 0x71
     768:	r8 = *(u64 *)(r10 - 0x88)
     769:	w1 = *(u32 *)(r9 + 0x54)
     770:	w2 = 0x0
     771:	*(u32 *)(r10 - 0x88) = w2
     772:	r3 = r8
     773:	r3 += r1
     774:	r1 = r10
     775:	r1 += -0x88
     776:	w2 = 0x4
     777:	call 0x71
     778:	w1 = *(u32 *)(r10 - 0x88)
     779:	if w1 == w7 goto +0x19 <sys_exit+0x1928>
     780:	if w1 != 0x0 goto +0xa <sys_exit+0x18b8>
     781:	w1 = *(u32 *)(r10 - 0xa8)
     782:	if w1 == 0x0 goto +0x35 <sys_exit+0x1a20>
     783:	r1 = 0x0
     784:	r2 = *(u64 *)(r10 - 0xa0)
     785:	*(u64 *)(r2 + 0x78) = r1
     786:	*(u64 *)(r2 + 0x8) = r1
     787:	w1 = *(u32 *)(r10 - 0x98)
     788:	*(u32 *)(r2 + 0x4) = w1
     789:	*(u32 *)(r2 + 0x0) = w1
     790:	goto -0x22 <sys_exit+0x17a8>
     791:	w6 += -0x1
     792:	if w6 != 0x0 goto -0x22 <sys_exit+0x17b8>
     793:	w1 = 0x0
     794:	*(u32 *)(r10 - 0x88) = w1
     795:	r2 = r10
     796:	r2 += -0x88
     797:	r1 = 0x0 ll
		00000000000018e8:  R_BPF_64_64	LOST
     799:	call 0x1
     800:	if r0 == 0x0 goto -0x14 <sys_exit+0x1868>
     801:	r0 += 0x18
     802:	r1 = 0x1
     803:	lock *(u64 *)(r0 + 0x0) += r1
     804:	goto -0x18 <sys_exit+0x1868>
     805:	r1 = *(u64 *)(r10 - 0x90)
     806:	r3 = *(u64 *)(r1 + 0x8)
     807:	r2 = *(u64 *)(r1 + 0x0)
     808:	r6 = *(u64 *)(r10 - 0xa0)
     809:	r1 = r6
     810:	r1 += 0x10
     811:	call 0x1e5
		0000000000001958:  R_BPF_64_32	.text
     812:	w1 = *(u32 *)(r10 - 0xd0)
     813:	if w1 == 0x0 goto +0x9 <sys_exit+0x19b8>
     814:	*(u32 *)(r6 + 0x74) = w1
     815:	w1 = *(u32 *)(r10 - 0x98)
     816:	*(u32 *)(r6 + 0x70) = w1
     817:	w1 = *(u32 *)(r10 - 0xb8)
     818:	*(u32 *)(r6 + 0x6c) = w1
     819:	w1 = 0x4
     820:	*(u32 *)(r6 + 0x68) = w1
     821:	r1 = r6
     822:	call -0x1
		00000000000019b0:  R_BPF_64_32	.text
     823:	w1 = *(u32 *)(r10 - 0xc8)
     824:	if w1 != 0x0 goto -0x2c <sys_exit+0x1868>
     825:	r1 = *(u64 *)(r10 - 0xa0)
     826:	w2 = *(u32 *)(r10 - 0xc0)
     827:	*(u32 *)(r1 + 0x74) = w2
     828:	w2 = *(u32 *)(r10 - 0x98)
     829:	*(u32 *)(r1 + 0x70) = w2
     830:	w2 = *(u32 *)(r10 - 0xb8)
     831:	*(u32 *)(r1 + 0x6c) = w2
     832:	w2 = *(u32 *)(r10 - 0xb0)
     833:	*(u32 *)(r1 + 0x68) = w2
     834:	call -0x1
		0000000000001a10:  R_BPF_64_32	.text
     835:	goto -0x37 <sys_exit+0x1868>
     836:	call 0x23
     837:	*(u64 *)(r10 - 0x88) = r0
     838:	r2 = r10
     839:	r2 += -0x88
     840:	r1 = 0x0 ll
		0000000000001a40:  R_BPF_64_64	TASKS
     842:	call 0x3
     843:	if r0 != 0x0 goto -0x57 <sys_exit+0x17a8>
     844:	r1 = 0x0 ll
		0000000000001a60:  R_BPF_64_64	.bss
     846:	r2 = -0x1
     847:	lock *(u64 *)(r1 + 0x0) += r2
     848:	goto -0x5c <sys_exit+0x17a8>

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
