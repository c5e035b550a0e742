
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
       0:	*(u64 *)(r10 - 0x88) = r3
       1:	r8 = r2
       2:	r6 = r1
       3:	r9 = r10
       4:	r9 += -0x80
       5:	r1 = r9
       6:	w2 = 0x0
       7:	r3 = 0x80
       8:	call -0x1
		0000000000000040:  R_BPF_64_32	memset
       9:	r1 = r9
      10:	w2 = 0x80
      11:	r3 = r8
      12:	call 0x71
      13:	r1 = *(u64 *)(r10 - 0x48)
      14:	*(u64 *)(r10 - 0x98) = r1
      15:	r1 = *(u64 *)(r10 - 0x40)
      16:	*(u64 *)(r10 - 0xa0) = r1
      17:	r1 = *(u64 *)(r10 - 0x38)
      18:	*(u64 *)(r10 - 0xa8) = r1
      19:	r1 = *(u64 *)(r10 - 0x20)
      20:	*(u64 *)(r10 - 0x90) = r1
      21:	r9 = *(u64 *)(r10 - 0x18)
      22:	r7 = *(u64 *)(r10 - 0x10)
      23:	r8 = *(u64 *)(r10 - 0x60)
      24:	r1 = *(u64 *)(r10 - 0x58)
      25:	*(u64 *)(r10 - 0xb0) = r1
      26:	r1 = *(u64 *)(r10 - 0x28)
      27:	*(u64 *)(r10 - 0xb8) = r1
      28:	call 0x23
      29:	r1 = 0x0 ll
		00000000000000e8:  R_BPF_64_64	CONFIG
      31:	w1 = *(u32 *)(r1 + 0x48)
      32:	w2 = 0x0
      33:	*(u32 *)(r10 - 0x80) = w2
      34:	r0 += r1
      35:	r1 = r10
      36:	r1 += -0x80
      37:	w2 = 0x4
      38:	r3 = r0
      39:	call 0x71
      40:	w1 = *(u32 *)(r10 - 0x80)
      41:	w1 &= 0x2
      42:	if w1 != 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a0>
      43:	r2 = *(u64 *)(r10 - 0x88)
      44:	w1 = w2
      45:	w1 >>= 0x1d
      46:	w1 &= 0x2
      47:	r3 = *(u64 *)(r10 - 0x90)
      48:	r4 = *(u64 *)(r10 - 0x98)
      49:	r8 = *(u64 *)(r10 - 0xa0)
      50:	r5 = *(u64 *)(r10 - 0xa8)
      51:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x248>
      52:	r0 = *(u64 *)(r10 - 0xb8)
      53:	r0 <<= 0x20
      54:	r0 >>= 0x20
      55:	r2 = *(u64 *)(r10 - 0xb0)
      56:	r2 <<= 0x20
      57:	r2 >>= 0x20
      58:	r8 <<= 0x20
      59:	r8 >>= 0x20
      60:	w1 = 0x1
      61:	r7 <<= 0x20
      62:	r7 >>= 0x20
      63:	r9 <<= 0x20
      64:	r9 >>= 0x20
      65:	r3 = *(u64 *)(r10 - 0x90)
      66:	r3 <<= 0x20
      67:	r3 >>= 0x20
      68:	r5 = r7
      69:	r4 = r9
      70:	r9 = r0
      71:	r7 = r2
      72:	r2 = *(u64 *)(r10 - 0x88)
      73:	*(u64 *)(r6 + 0x30) = r8
      74:	*(u64 *)(r6 + 0x28) = r5
      75:	*(u64 *)(r6 + 0x20) = r4
      76:	*(u64 *)(r6 + 0x18) = r3
      77:	*(u64 *)(r6 + 0x10) = r9
      78:	*(u64 *)(r6 + 0x8) = r7
      79:	*(u32 *)(r6 + 0x4) = w1
      80:	w2 &= -0x40000001
      81:	*(u32 *)(r6 + 0x0) = w2
      82:	r1 = r6
      83:	r1 += 0x38
      84:	w2 = 0x0
      85:	r3 = 0x18
      86:	call -0x1
		00000000000002b0:  R_BPF_64_32	memset
      87:	r1 = 0x2
      88:	*(u64 *)(r6 + 0x50) = r1
      89:	exit

00000000000002d0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
      90:	r6 = r1
      91:	w7 = 0x0
      92:	r0 = 0x0
      93:	w1 = *(u32 *)(r6 + 0x1c)
      94:	w2 = *(u32 *)(r6 + 0x18)
      95:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
      96:	r3 = r1
      97:	r3 <<= 0xa
      98:	r3 += r2
      99:	if r3 > 0xbff goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
     100:	r4 = 0x0 ll
		0000000000000320:  R_BPF_64_64	SELECTORS
     102:	r4 += r3
     103:	w3 = *(u8 *)(r4 + 0x0)
     104:	if w3 == 0xff goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
     105:	w4 = *(u32 *)(r6 + 0x68)
     106:	w4 &= 0x2
     107:	if w4 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
     108:	w3 <<= 0x18
     109:	w3 s>>= 0x18
     110:	w7 = 0x4
     111:	r5 = r3
     112:	r5 &= 0x7
     113:	r5 <<= 0x3
     114:	r4 = r6
     115:	r4 += 0x20
     116:	r0 = r4
     117:	r0 += r5
     118:	r0 = *(u64 *)(r0 + 0x0)
     119:	r0 <<= 0x20
     120:	r0 >>= 0x20
     121:	if w3 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
     122:	w3 += 0x1
     123:	w3 &= 0x7
     124:	r3 <<= 0x3
     125:	r4 += r3
     126:	r3 = *(u64 *)(r4 + 0x0)
     127:	r3 <<= 0x20
     128:	r0 <<= 0x20
     129:	r3 >>= 0x20
     130:	r3 |= r0
     131:	r0 = r3
     132:	w4 = *(u32 *)(r6 + 0x70)
     133:	w5 = *(u32 *)(r6 + 0x80)
     134:	if w5 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     135:	w3 = w4
     136:	w3 += -0x3
     137:	if w3 > 0x1 goto +0x8a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5d0>
     138:	w1 = w4
     139:	w1 &= 0x1f
     140:	r2 = 0x0 ll
		0000000000000460:  R_BPF_64_64	CONFIG
     142:	w2 = *(u32 *)(r2 + 0x60)
     143:	w2 >>= w1
     144:	w2 &= 0x1
     145:	if w2 == 0x0 goto +0x143 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xbd8>
     146:	*(u64 *)(r10 - 0x80) = r0
     147:	*(u32 *)(r10 - 0x78) = w5
     148:	*(u32 *)(r10 - 0x70) = w4
     149:	*(u32 *)(r10 - 0x98) = w7
     150:	r7 = r10
     151:	r7 += -0x10
     152:	r1 = r7
     153:	w2 = 0x0
     154:	r3 = 0x10
     155:	call -0x1
		00000000000004d8:  R_BPF_64_32	memset
     156:	r1 = r7
     157:	w2 = 0x10
     158:	call 0x10
     159:	w7 = 0x0
     160:	w2 = 0x0
     161:	w3 = 0x0
     162:	w4 = 0x0
     163:	w5 = 0x0
     164:	w8 = 0x0
     165:	w1 = 0x0
     166:	*(u32 *)(r10 - 0x48) = w1
     167:	*(u32 *)(r10 - 0x50) = w1
     168:	*(u32 *)(r10 - 0x58) = w1
     169:	*(u32 *)(r10 - 0x60) = w1
     170:	*(u32 *)(r10 - 0x68) = w1
     171:	w9 = 0x0
     172:	if r0 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
     173:	w1 = *(u8 *)(r10 - 0xc)
     174:	w1 <<= 0x8
     175:	w2 = *(u8 *)(r10 - 0xd)
     176:	w1 |= w2
     177:	w2 = *(u8 *)(r10 - 0xb)
     178:	w2 <<= 0x10
     179:	w9 = *(u8 *)(r10 - 0xa)
     180:	w9 <<= 0x18
     181:	w9 |= w2
     182:	w9 |= w1
     183:	w7 = *(u8 *)(r10 - 0x1)
     184:	w2 = *(u8 *)(r10 - 0x2)
     185:	w3 = *(u8 *)(r10 - 0x3)
     186:	w4 = *(u8 *)(r10 - 0x4)
     187:	w5 = *(u8 *)(r10 - 0x5)
     188:	w8 = *(u8 *)(r10 - 0x6)
     189:	w1 = *(u8 *)(r10 - 0x7)
     190:	*(u32 *)(r10 - 0x48) = w1
     191:	w1 = *(u8 *)(r10 - 0x8)
     192:	*(u32 *)(r10 - 0x50) = w1
     193:	w1 = *(u8 *)(r10 - 0x9)
     194:	*(u32 *)(r10 - 0x58) = w1
     195:	w1 = *(u8 *)(r10 - 0xe)
     196:	*(u32 *)(r10 - 0x60) = w1
     197:	w1 = *(u8 *)(r10 - 0xf)
     198:	*(u32 *)(r10 - 0x68) = w1
     199:	w1 = *(u8 *)(r10 - 0x10)
     200:	r0 = *(u64 *)(r6 + 0x18)
     201:	*(u64 *)(r10 - 0x90) = r0
     202:	*(u64 *)(r10 - 0x88) = r6
     203:	w0 = *(u32 *)(r6 + 0x7c)
     204:	w6 = w1
     205:	w1 = w8
     206:	w8 = w9
     207:	w8 >>= 0x18
     208:	*(u8 *)(r10 - 0x3a) = w8
     209:	w8 = w9
     210:	w8 >>= 0x10
     211:	*(u8 *)(r10 - 0x3b) = w8
     212:	w8 = w9
     213:	w8 >>= 0x8
     214:	*(u8 *)(r10 - 0x3c) = w8
     215:	*(u8 *)(r10 - 0x3d) = w9
     216:	w8 = *(u32 *)(r10 - 0x68)
     217:	*(u8 *)(r10 - 0x3f) = w8
     218:	w8 = *(u32 *)(r10 - 0x60)
     219:	*(u8 *)(r10 - 0x3e) = w8
     220:	w8 = *(u32 *)(r10 - 0x58)
     221:	*(u8 *)(r10 - 0x39) = w8
     222:	w8 = *(u32 *)(r10 - 0x50)
     223:	*(u8 *)(r10 - 0x38) = w8
     224:	w8 = *(u32 *)(r10 - 0x48)
     225:	*(u8 *)(r10 - 0x37) = w8
     226:	*(u8 *)(r10 - 0x36) = w1
     227:	*(u8 *)(r10 - 0x35) = w5
     228:	*(u8 *)(r10 - 0x34) = w4
     229:	*(u8 *)(r10 - 0x33) = w3
     230:	*(u8 *)(r10 - 0x32) = w2
     231:	*(u8 *)(r10 - 0x31) = w7
     232:	r1 = *(u64 *)(r10 - 0x80)
     233:	*(u64 *)(r10 - 0x30) = r1
     234:	w1 = 0x0
     235:	*(u32 *)(r10 - 0x14) = w1
     236:	w9 = *(u32 *)(r10 - 0x78)
     237:	*(u32 *)(r10 - 0x18) = w9
     238:	w8 = *(u32 *)(r10 - 0x70)
     239:	*(u32 *)(r10 - 0x1c) = w8
     240:	*(u32 *)(r10 - 0x20) = w0
     241:	r1 = *(u64 *)(r10 - 0x90)
     242:	*(u64 *)(r10 - 0x28) = r1
     243:	*(u8 *)(r10 - 0x40) = w6
     244:	r2 = r10
     245:	r2 += -0x40
     246:	r1 = 0x0 ll
		00000000000007b0:  R_BPF_64_64	COUNTS
     248:	call 0x1
     249:	if r0 == 0x0 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7e8>
     250:	r1 = 0x1
     251:	lock *(u64 *)(r0 + 0x0) += r1
     252:	r6 = *(u64 *)(r10 - 0x88)
     253:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     254:	w1 = *(u32 *)(r6 + 0x84)
     255:	if w1 s> -0x1 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x618>
     256:	r1 = 0x0 ll
		0000000000000800:  R_BPF_64_64	EVENTS
     258:	r2 = 0x2b0
     259:	r3 = 0x0
     260:	call 0x83
     261:	r8 = r0
     262:	if r8 == 0x0 goto +0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x880>
     263:	r1 = 0x0
     264:	*(u64 *)(r10 - 0x48) = r1
     265:	r7 = r8
     266:	call 0xe
     267:	w1 = w9
     268:	r9 = r0
     269:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5a8>
     270:	goto +0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9a0>
     271:	w1 = *(u32 *)(r10 - 0x70)
     272:	if w1 == 0x3 goto +0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x978>
     273:	r1 = *(u64 *)(r6 + 0xa0)
     274:	*(u64 *)(r10 - 0x48) = r1
     275:	goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9a0>
     276:	w3 = 0x0
     277:	*(u32 *)(r6 + 0x9c) = w3
     278:	*(u32 *)(r6 + 0x94) = w1
     279:	*(u32 *)(r6 + 0x90) = w2
     280:	*(u64 *)(r6 + 0x88) = r0
     281:	w1 = w7
     282:	w1 |= 0x10
     283:	*(u32 *)(r6 + 0x98) = w1
     284:	goto -0x93 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     285:	w5 = *(u32 *)(r6 + 0x7c)
     286:	r1 = 0x0 ll
		00000000000008f0:  R_BPF_64_64	CONFIG
     288:	w1 = *(u32 *)(r1 + 0x78)
     289:	if w1 == 0x0 goto -0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     290:	w3 = *(u32 *)(r6 + 0x18)
     291:	w1 = *(u32 *)(r6 + 0x1c)
     292:	if w3 > 0x3ff goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x8d8>
     293:	r2 = r1
     294:	r2 <<= 0xa
     295:	r2 += r3
     296:	if r2 > 0xbff goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x8d8>
     297:	r0 = 0x0 ll
		0000000000000948:  R_BPF_64_64	SELECTORS
     299:	r0 += r2
     300:	r4 = 0x0
     301:	w2 = *(u8 *)(r0 + 0x0)
     302:	if w2 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x778>
     303:	w0 = *(u32 *)(r6 + 0x68)
     304:	w0 &= 0x2
     305:	if w0 == 0x0 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x778>
     306:	w2 <<= 0x18
     307:	w2 s>>= 0x18
     308:	r4 = r2
     309:	r4 &= 0x7
     310:	r4 <<= 0x3
     311:	r0 = r6
     312:	r0 += 0x20
     313:	r7 = r0
     314:	r7 += r4
     315:	r4 = *(u64 *)(r7 + 0x0)
     316:	r4 <<= 0x20
     317:	r4 >>= 0x20
     318:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x778>
     319:	w2 += 0x1
     320:	w2 &= 0x7
     321:	r2 <<= 0x3
     322:	r0 += r2
     323:	r2 = *(u64 *)(r0 + 0x0)
     324:	r2 <<= 0x20
     325:	r4 <<= 0x20
     326:	r2 >>= 0x20
     327:	r2 |= r4
     328:	r4 = r2
     329:	w1 <<= 0x10
     330:	w3 &= 0xffff
     331:	w3 |= w1
     332:	if w8 s> 0x3 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x928>
     333:	if w8 == 0x1 goto +0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc40>
     334:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7b0>
     335:	goto -0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     336:	r5 <<= 0x20
     337:	r5 s>>= 0x20
     338:	r1 = 0x55 ll
		0000000000000a90:  R_BPF_64_64	.rodata.str1.1
     340:	w2 = 0x33
     341:	call 0x6
     342:	goto -0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     343:	r2 = r10
     344:	r2 += -0x40
     345:	r1 = 0x0 ll
		0000000000000ac8:  R_BPF_64_64	COUNTS
     347:	r3 = 0x0 ll
		0000000000000ad8:  R_BPF_64_64	.rodata.cst8
     349:	r4 = 0x1
     350:	call 0x2
     351:	r6 = *(u64 *)(r10 - 0x88)
     352:	if r0 == 0x0 goto -0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     353:	r2 = r10
     354:	r2 += -0x40
     355:	r1 = 0x0 ll
		0000000000000b18:  R_BPF_64_64	COUNTS
     357:	call 0x1
     358:	if r0 == 0x0 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xbe0>
     359:	r1 = 0x1
     360:	lock *(u64 *)(r0 + 0x0) += r1
     361:	goto -0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     362:	w1 = 0x0
     363:	*(u32 *)(r10 - 0x10) = w1
     364:	r2 = r10
     365:	r2 += -0x10
     366:	r1 = 0x0 ll
		0000000000000b70:  R_BPF_64_64	LOST
     368:	call 0x1
     369:	if r0 == 0x0 goto +0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xbd8>
     370:	r1 = 0x1
     371:	lock *(u64 *)(r0 + 0x0) += r1
     372:	goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xbd8>
     373:	r4 = 0x0
     374:	if w3 != -0x1 goto -0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x778>
     375:	r5 <<= 0x20
     376:	r5 s>>= 0x20
     377:	r1 = 0x0 ll
		0000000000000bc8:  R_BPF_64_64	.rodata.str1.1
     379:	w2 = 0x27
     380:	r3 = r5
     381:	call 0x6
     382:	goto -0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     383:	if w8 == 0x4 goto +0x69 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc78>
     384:	if w8 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x940>
     385:	goto -0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     386:	r5 <<= 0x20
     387:	r5 s>>= 0x20
     388:	r1 = 0xb8 ll
		0000000000000c20:  R_BPF_64_64	.rodata.str1.1
     390:	w2 = 0x38
     391:	call 0x6
     392:	goto -0x89 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     393:	w1 = *(u32 *)(r6 + 0x98)
     394:	w1 &= 0x10
     395:	w2 = *(u32 *)(r10 - 0x98)
     396:	w1 |= w2
     397:	*(u32 *)(r10 - 0x98) = w1
     398:	r1 = r10
     399:	r1 += -0x40
     400:	r2 = *(u64 *)(r1 + 0x0)
     401:	*(u64 *)(r7 + 0x0) = r2
     402:	r2 = *(u64 *)(r1 + 0x8)
     403:	*(u64 *)(r7 + 0x8) = r2
     404:	r2 = *(u64 *)(r1 + 0x10)
     405:	*(u64 *)(r7 + 0x10) = r2
     406:	r2 = *(u64 *)(r1 + 0x18)
     407:	*(u64 *)(r7 + 0x18) = r2
     408:	r2 = *(u64 *)(r1 + 0x20)
     409:	*(u64 *)(r7 + 0x20) = r2
     410:	r2 = *(u64 *)(r1 + 0x28)
     411:	*(u64 *)(r7 + 0x28) = r2
     412:	call 0x5
     413:	*(u64 *)(r7 + 0x30) = r0
     414:	r1 = r6
     415:	r1 += 0x20
     416:	r2 = r8
     417:	r2 += 0x38
     418:	r3 = *(u64 *)(r1 + 0x0)
     419:	*(u64 *)(r2 + 0x0) = r3
     420:	r3 = *(u64 *)(r1 + 0x8)
     421:	*(u64 *)(r2 + 0x8) = r3
     422:	r3 = *(u64 *)(r1 + 0x10)
     423:	*(u64 *)(r2 + 0x10) = r3
     424:	r3 = *(u64 *)(r1 + 0x18)
     425:	*(u64 *)(r2 + 0x18) = r3
     426:	r3 = *(u64 *)(r1 + 0x20)
     427:	*(u64 *)(r2 + 0x20) = r3
     428:	r3 = *(u64 *)(r1 + 0x28)
     429:	*(u64 *)(r2 + 0x28) = r3
     430:	r1 = *(u64 *)(r6 + 0x60)
     431:	*(u32 *)(r7 + 0x74) = w9
     432:	r9 >>= 0x20
     433:	*(u32 *)(r7 + 0x70) = w9
     434:	*(u64 *)(r7 + 0x68) = r1
     435:	call 0x8
     436:	*(u32 *)(r7 + 0x78) = w0
     437:	w1 = *(u32 *)(r6 + 0x68)
     438:	w2 = *(u32 *)(r10 - 0x98)
     439:	w1 |= w2
     440:	w2 = *(u32 *)(r6 + 0x84)
     441:	w2 &= 0x7fffffff
     442:	w1 |= w2
     443:	*(u32 *)(r7 + 0x7c) = w1
     444:	w1 = *(u32 *)(r6 + 0x74)
     445:	*(u32 *)(r7 + 0x80) = w1
     446:	w1 = *(u32 *)(r6 + 0x78)
     447:	*(u32 *)(r7 + 0x84) = w1
     448:	w1 = 0x0
     449:	r2 = *(u64 *)(r6 + 0xd0)
     450:	*(u32 *)(r7 + 0x8c) = w1
     451:	r1 = *(u64 *)(r10 - 0x48)
     452:	*(u64 *)(r7 + 0x90) = r1
     453:	*(u32 *)(r7 + 0x88) = w2
     454:	r1 = r8
     455:	r1 += 0x98
     456:	r2 = r6
     457:	r2 += 0x88
     458:	r3 = 0x18
     459:	call -0x1
		0000000000000e58:  R_BPF_64_32	memmove
     460:	r6 += 0xd8
     461:	r8 += 0xb0
     462:	r1 = r8
     463:	w2 = 0x200
     464:	r3 = r6
     465:	call 0x71
     466:	r1 = r7
     467:	r2 = 0x0
     468:	call 0x84
     469:	exit
     470:	w1 = 0x0
     471:	*(u32 *)(r10 - 0x10) = w1
     472:	r2 = r10
     473:	r2 += -0x10
     474:	r1 = 0x0 ll
		0000000000000ed0:  R_BPF_64_64	LOST
     476:	call 0x1
     477:	if r0 == 0x0 goto -0xe1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     478:	r0 += 0x8
     479:	r1 = 0x1
     480:	lock *(u64 *)(r0 + 0x0) += r1
     481:	goto -0xe5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     482:	r5 <<= 0x20
     483:	r5 s>>= 0x20
     484:	r1 = 0x27 ll
		0000000000000f20:  R_BPF_64_64	.rodata.str1.1
     486:	w2 = 0x2e
     487:	call 0x6
     488:	goto -0xe9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
     489:	r5 <<= 0x20
     490:	r5 s>>= 0x20
     491:	r1 = 0x88 ll
		0000000000000f58:  R_BPF_64_64	.rodata.str1.1
     493:	w2 = 0x30
     494:	call 0x6
     495:	goto -0xf0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>

0000000000000f80 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     496:	r6 = r2
     497:	r7 = r1
     498:	call 0x23
     499:	*(u64 *)(r10 - 0x8) = r0
     500:	r2 = r10
     501:	r2 += -0x8
     502:	r1 = 0x0 ll
		0000000000000fb0:  R_BPF_64_64	REMEMBERED
     504:	r3 = 0xd68 ll
		0000000000000fc0:  R_BPF_64_64	.rodata
     506:	r4 = 0x0
     507:	call 0x2
     508:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     509:	call 0x23
     510:	*(u64 *)(r10 - 0x8) = r0
     511:	r2 = r10
     512:	r2 += -0x8
     513:	r1 = 0x0 ll
		0000000000001008:  R_BPF_64_64	REMEMBERED
     515:	call 0x1
     516:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     517:	r1 = r0
     518:	r2 = r7
     519:	r3 = r6
     520:	r6 = r0
     521:	call -0x20a
     522:	w1 = *(u32 *)(r6 + 0x0)
     523:	w2 = *(u32 *)(r6 + 0x4)
     524:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     525:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     526:	w2 = w1
     527:	w2 += -0x3b
     528:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     529:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     530:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     531:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     532:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     533:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     534:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     535:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     536:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     537:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     538:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     539:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     540:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     541:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     542:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     543:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     544:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     545:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     546:	call 0x23
     547:	*(u64 *)(r10 - 0x8) = r0
     548:	r2 = r10
     549:	r2 += -0x8
     550:	r1 = 0x0 ll
		0000000000001130:  R_BPF_64_64	REMEMBERED
     552:	call 0x3
     553:	exit

0000000000001150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     554:	w8 = w2
     555:	r7 = r1
     556:	r6 = 0x0 ll
		0000000000001160:  R_BPF_64_64	CONFIG
     558:	w1 = *(u32 *)(r6 + 0x28)
     559:	w1 &= w8
     560:	w2 = *(u32 *)(r6 + 0x2c)
     561:	if w1 == w2 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x128>
     562:	w1 = *(u32 *)(r6 + 0x24)
     563:	if w1 != 0x2 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x218>
     564:	call 0x8
     565:	*(u32 *)(r10 - 0x88) = w0
     566:	r2 = r10
     567:	r2 += -0x88
     568:	r1 = 0x0 ll
		00000000000011c0:  R_BPF_64_64	SAMPLES
     570:	call 0x1
     571:	if r0 == 0x0 goto +0x555 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     572:	*(u64 *)(r10 - 0x90) = r0
     573:	r9 = *(u64 *)(r0 + 0x50)
     574:	r6 = *(u64 *)(r7 + 0x0)
     575:	r7 = *(u64 *)(r6 + 0x8)
     576:	call 0xe
     577:	if r7 < 0x10000 goto +0x20b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     578:	r1 = 0x70726f6f6672756e ll
     580:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xe0>
     581:	if r9 != r0 goto +0x207 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     582:	r1 = 0x0 ll
		0000000000001230:  R_BPF_64_64	CONFIG
     584:	w2 = *(u32 *)(r1 + 0x28)
     585:	w2 &= w8
     586:	r4 = *(u64 *)(r10 - 0x90)
     587:	w1 = *(u32 *)(r4 + 0x30)
     588:	if w1 != 0x0 goto +0x2ff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1910>
     589:	*(u32 *)(r4 + 0x34) = w2
     590:	goto +0x302 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1938>
     591:	r1 = 0x0 ll
		0000000000001278:  R_BPF_64_64	.bss
     593:	r1 = *(u64 *)(r1 + 0x0)
     594:	if r1 != 0x0 goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     595:	r1 = 0x0 ll
		0000000000001298:  R_BPF_64_64	CONFIG
     597:	w2 = *(u32 *)(r1 + 0x6c)
     598:	if w2 == 0x0 goto +0x53a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     599:	w1 = *(u32 *)(r1 + 0x8c)
     600:	*(u64 *)(r10 - 0xa8) = r7
     601:	if w1 == 0x0 goto +0x342 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b90>
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	CONFIG
     604:	w7 = *(u32 *)(r1 + 0x88)
     605:	w9 = *(u32 *)(r1 + 0x8c)
     606:	w1 = *(u32 *)(r1 + 0x70)
     607:	if w1 != 0x0 goto +0x2e6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18e0>
     608:	call 0x23
     609:	r0 += r7
     610:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d0>
     611:	goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b28>
     612:	w1 = 0x0
     613:	*(u16 *)(r10 - 0x88) = w1
     614:	r1 = r10
     615:	r1 += -0x88
     616:	w2 = 0x2
     617:	r3 = r0
     618:	call 0x71
     619:	w1 = *(u16 *)(r10 - 0x88)
     620:	goto +0x32a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
     621:	w6 = 0x0
     622:	r2 = 0x0 ll
		0000000000001370:  R_BPF_64_64	CONFIG
     624:	w1 = *(u32 *)(r2 + 0x28)
     625:	w3 = *(u32 *)(r2 + 0x2c)
     626:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x370>
     627:	w4 = w1
     628:	w4 >>= 0x1
     629:	w2 = w1
     630:	w2 |= w4
     631:	w4 = w2
     632:	w4 >>= 0x2
     633:	w2 |= w4
     634:	w4 = w2
     635:	w4 >>= 0x4
     636:	w2 |= w4
     637:	w1 &= w8
     638:	w4 = w2
     639:	w4 >>= 0x8
     640:	w2 |= w4
     641:	w1 -= w3
     642:	w3 = w2
     643:	w3 >>= 0x10
     644:	w2 |= w3
     645:	w2 ^= -0x1
     646:	w3 = w2
     647:	w3 >>= 0x1
     648:	w3 &= 0x55555555
     649:	w2 -= w3
     650:	w3 = w2
     651:	w3 &= 0x33333333
     652:	w2 >>= 0x2
     653:	w2 &= 0x33333333
     654:	w3 += w2
     655:	w2 = w3
     656:	w2 >>= 0x4
     657:	w3 += w2
     658:	w3 &= 0xf0f0f0f
     659:	w3 *= 0x1010101
     660:	w3 >>= 0x18
     661:	w1 <<= w3
     662:	w1 s>>= w3
     663:	w6 = w1
     664:	call 0x23
     665:	*(u64 *)(r10 - 0x88) = r0
     666:	r2 = r10
     667:	r2 += -0x88
     668:	r1 = 0x0 ll
		00000000000014e0:  R_BPF_64_64	TASKS
     670:	call 0x1
     671:	r8 = r0
     672:	if r8 == 0x0 goto +0x1c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f0>
     673:	call 0xe
     674:	r1 = *(u64 *)(r8 + 0x10)
     675:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
     676:	*(u64 *)(r8 + 0x10) = r0
     677:	r1 = r8
     678:	r1 += 0x88
     679:	w2 = 0x0
     680:	r3 = 0x18
     681:	call -0x1
		0000000000001548:  R_BPF_64_32	memset
     682:	r1 = r8
     683:	r1 += 0xa8
     684:	w2 = 0x0
     685:	r3 = 0x14
     686:	call -0x1
		0000000000001570:  R_BPF_64_32	memset
     687:	r1 = 0x0
     688:	*(u64 *)(r8 + 0xd0) = r1
     689:	r1 = r8
     690:	w2 = 0x0
     691:	r3 = 0x10
     692:	call -0x1
		00000000000015a0:  R_BPF_64_32	memset
     693:	r1 = 0x0 ll
		00000000000015a8:  R_BPF_64_64	AYA_LOG_LEVEL
     695:	w1 = *(u8 *)(r1 + 0x0)
     696:	if w1 < 0x4 goto +0x1cd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     697:	call 0x23
     698:	w1 = 0xa1
     699:	*(u16 *)(r10 - 0x2) = w1
     700:	r1 = r10
     701:	r1 += -0x2
     702:	r9 = 0x40
     703:	w1 = *(u16 *)(r10 - 0x2)
     704:	if w1 > 0x40 goto +0x276 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1868>
     705:	*(u64 *)(r10 - 0x90) = r0
     706:	r1 = 0x0 ll
		0000000000001610:  R_BPF_64_64	AYA_LOGS
     708:	r2 = r9
     709:	r3 = 0x0
     710:	call 0x83
     711:	if r0 == 0x0 goto +0x1be <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     712:	*(u64 *)(r10 - 0x80) = r9
     713:	*(u64 *)(r10 - 0x88) = r0
     714:	r1 = r10
     715:	r1 += -0x88
     716:	r1 = *(u64 *)(r10 - 0x88)
     717:	r2 = *(u64 *)(r10 - 0x80)
     718:	if r2 < 0x2 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     719:	w2 = *(u16 *)(r10 - 0x2)
     720:	*(u8 *)(r1 + 0x0) = w2
     721:	w2 >>= 0x8
     722:	*(u8 *)(r1 + 0x1) = w2
     723:	r1 = *(u64 *)(r10 - 0x88)
     724:	r2 = *(u64 *)(r10 - 0x80)
     725:	if r2 < 0x3 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     726:	w2 = 0x0
     727:	*(u8 *)(r1 + 0x2) = w2
     728:	r1 = *(u64 *)(r10 - 0x88)
     729:	r3 = *(u64 *)(r10 - 0x80)
     730:	if r3 < 0x5 goto +0x1a9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     731:	*(u8 *)(r1 + 0x4) = w2
     732:	w2 = 0x17
     733:	*(u8 *)(r1 + 0x3) = w2
     734:	r1 = *(u64 *)(r10 - 0x88)
     735:	r2 = *(u64 *)(r10 - 0x80)
     736:	if r2 < 0x1c goto +0x1a3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     737:	r3 = r1
     738:	r3 += 0x5
     739:	r4 = 0xd1a ll
		0000000000001718:  R_BPF_64_64	.rodata
     741:	w5 = *(u8 *)(r4 + 0x0)
     742:	*(u8 *)(r3 + 0x0) = w5
     743:	w5 = *(u8 *)(r4 + 0x1)
     744:	*(u8 *)(r3 + 0x1) = w5
     745:	w5 = *(u8 *)(r4 + 0x2)
     746:	*(u8 *)(r3 + 0x2) = w5
     747:	w5 = *(u8 *)(r4 + 0x3)
     748:	*(u8 *)(r3 + 0x3) = w5
     749:	w5 = *(u8 *)(r4 + 0x4)
     750:	*(u8 *)(r3 + 0x4) = w5
     751:	w5 = *(u8 *)(r4 + 0x5)
     752:	*(u8 *)(r3 + 0x5) = w5
     753:	w5 = *(u8 *)(r4 + 0x6)
     754:	*(u8 *)(r3 + 0x6) = w5
     755:	w5 = *(u8 *)(r4 + 0x7)
     756:	*(u8 *)(r3 + 0x7) = w5
     757:	w5 = *(u8 *)(r4 + 0x8)
     758:	*(u8 *)(r3 + 0x8) = w5
     759:	w5 = *(u8 *)(r4 + 0x9)
     760:	*(u8 *)(r3 + 0x9) = w5
     761:	w5 = *(u8 *)(r4 + 0xa)
     762:	*(u8 *)(r3 + 0xa) = w5
     763:	w5 = *(u8 *)(r4 + 0xb)
     764:	*(u8 *)(r3 + 0xb) = w5
     765:	w5 = *(u8 *)(r4 + 0xc)
     766:	*(u8 *)(r3 + 0xc) = w5
     767:	w5 = *(u8 *)(r4 + 0xd)
     768:	*(u8 *)(r3 + 0xd) = w5
     769:	w5 = *(u8 *)(r4 + 0xe)
     770:	*(u8 *)(r3 + 0xe) = w5
     771:	w5 = *(u8 *)(r4 + 0xf)
     772:	*(u8 *)(r3 + 0xf) = w5
     773:	w5 = *(u8 *)(r4 + 0x10)
     774:	*(u8 *)(r3 + 0x10) = w5
     775:	w5 = *(u8 *)(r4 + 0x11)
     776:	*(u8 *)(r3 + 0x11) = w5
     777:	w5 = *(u8 *)(r4 + 0x12)
     778:	*(u8 *)(r3 + 0x12) = w5
     779:	w5 = *(u8 *)(r4 + 0x13)
     780:	*(u8 *)(r3 + 0x13) = w5
     781:	w5 = *(u8 *)(r4 + 0x14)
     782:	*(u8 *)(r3 + 0x14) = w5
     783:	w5 = *(u8 *)(r4 + 0x15)
     784:	*(u8 *)(r3 + 0x15) = w5
     785:	w5 = *(u8 *)(r4 + 0x16)
     786:	*(u8 *)(r3 + 0x16) = w5
     787:	if r2 == 0x1c goto +0x170 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     788:	w3 = 0x1
     789:	*(u8 *)(r1 + 0x1c) = w3
     790:	if r2 < 0x1f goto +0x16d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     791:	w4 = 0x0
     792:	*(u8 *)(r1 + 0x1e) = w4
     793:	*(u8 *)(r1 + 0x1d) = w3
     794:	if r2 == 0x1f goto +0x169 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     795:	w3 = 0x4
     796:	*(u8 *)(r1 + 0x1f) = w3
     797:	if r2 == 0x20 goto +0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     798:	w3 = 0x2
     799:	*(u8 *)(r1 + 0x20) = w3
     800:	if r2 < 0x23 goto +0x163 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     801:	w3 = 0x0
     802:	*(u8 *)(r1 + 0x22) = w3
     803:	w3 = 0x17
     804:	*(u8 *)(r1 + 0x21) = w3
     805:	if r2 < 0x3a goto +0x15e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     806:	r3 = r1
     807:	r3 += 0x23
     808:	r4 = 0xd1a ll
		0000000000001940:  R_BPF_64_64	.rodata
     810:	w5 = *(u8 *)(r4 + 0x0)
     811:	*(u8 *)(r3 + 0x0) = w5
     812:	w5 = *(u8 *)(r4 + 0x1)
     813:	*(u8 *)(r3 + 0x1) = w5
     814:	w5 = *(u8 *)(r4 + 0x2)
     815:	*(u8 *)(r3 + 0x2) = w5
     816:	w5 = *(u8 *)(r4 + 0x3)
     817:	*(u8 *)(r3 + 0x3) = w5
     818:	w5 = *(u8 *)(r4 + 0x4)
     819:	*(u8 *)(r3 + 0x4) = w5
     820:	w5 = *(u8 *)(r4 + 0x5)
     821:	*(u8 *)(r3 + 0x5) = w5
     822:	w5 = *(u8 *)(r4 + 0x6)
     823:	*(u8 *)(r3 + 0x6) = w5
     824:	w5 = *(u8 *)(r4 + 0x7)
     825:	*(u8 *)(r3 + 0x7) = w5
     826:	w5 = *(u8 *)(r4 + 0x8)
     827:	*(u8 *)(r3 + 0x8) = w5
     828:	w5 = *(u8 *)(r4 + 0x9)
     829:	*(u8 *)(r3 + 0x9) = w5
     830:	w5 = *(u8 *)(r4 + 0xa)
     831:	*(u8 *)(r3 + 0xa) = w5
     832:	w5 = *(u8 *)(r4 + 0xb)
     833:	*(u8 *)(r3 + 0xb) = w5
     834:	w5 = *(u8 *)(r4 + 0xc)
     835:	*(u8 *)(r3 + 0xc) = w5
     836:	w5 = *(u8 *)(r4 + 0xd)
     837:	*(u8 *)(r3 + 0xd) = w5
     838:	w5 = *(u8 *)(r4 + 0xe)
     839:	*(u8 *)(r3 + 0xe) = w5
     840:	w5 = *(u8 *)(r4 + 0xf)
     841:	*(u8 *)(r3 + 0xf) = w5
     842:	w5 = *(u8 *)(r4 + 0x10)
     843:	*(u8 *)(r3 + 0x10) = w5
     844:	w5 = *(u8 *)(r4 + 0x11)
     845:	*(u8 *)(r3 + 0x11) = w5
     846:	w5 = *(u8 *)(r4 + 0x12)
     847:	*(u8 *)(r3 + 0x12) = w5
     848:	w5 = *(u8 *)(r4 + 0x13)
     849:	*(u8 *)(r3 + 0x13) = w5
     850:	w5 = *(u8 *)(r4 + 0x14)
     851:	*(u8 *)(r3 + 0x14) = w5
     852:	w5 = *(u8 *)(r4 + 0x15)
     853:	*(u8 *)(r3 + 0x15) = w5
     854:	w5 = *(u8 *)(r4 + 0x16)
     855:	*(u8 *)(r3 + 0x16) = w5
     856:	if r2 == 0x3a goto +0x12b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     857:	w3 = 0x3
     858:	*(u8 *)(r1 + 0x3a) = w3
     859:	if r2 < 0x3d goto +0x128 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     860:	w3 = 0x0
     861:	*(u8 *)(r1 + 0x3c) = w3
     862:	w3 = 0x1f
     863:	*(u8 *)(r1 + 0x3b) = w3
     864:	if r2 < 0x5c goto +0x123 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     865:	r3 = r1
     866:	r3 += 0x3d
     867:	r4 = 0xd31 ll
		0000000000001b18:  R_BPF_64_64	.rodata
     869:	w5 = *(u8 *)(r4 + 0x0)
     870:	*(u8 *)(r3 + 0x0) = w5
     871:	w5 = *(u8 *)(r4 + 0x1)
     872:	*(u8 *)(r3 + 0x1) = w5
     873:	w5 = *(u8 *)(r4 + 0x2)
     874:	*(u8 *)(r3 + 0x2) = w5
     875:	w5 = *(u8 *)(r4 + 0x3)
     876:	*(u8 *)(r3 + 0x3) = w5
     877:	w5 = *(u8 *)(r4 + 0x4)
     878:	*(u8 *)(r3 + 0x4) = w5
     879:	w5 = *(u8 *)(r4 + 0x5)
     880:	*(u8 *)(r3 + 0x5) = w5
     881:	w5 = *(u8 *)(r4 + 0x6)
     882:	*(u8 *)(r3 + 0x6) = w5
     883:	w5 = *(u8 *)(r4 + 0x7)
     884:	*(u8 *)(r3 + 0x7) = w5
     885:	w5 = *(u8 *)(r4 + 0x8)
     886:	*(u8 *)(r3 + 0x8) = w5
     887:	w5 = *(u8 *)(r4 + 0x9)
     888:	*(u8 *)(r3 + 0x9) = w5
     889:	w5 = *(u8 *)(r4 + 0xa)
     890:	*(u8 *)(r3 + 0xa) = w5
     891:	w5 = *(u8 *)(r4 + 0xb)
     892:	*(u8 *)(r3 + 0xb) = w5
     893:	w5 = *(u8 *)(r4 + 0xc)
     894:	*(u8 *)(r3 + 0xc) = w5
     895:	w5 = *(u8 *)(r4 + 0xd)
     896:	*(u8 *)(r3 + 0xd) = w5
     897:	w5 = *(u8 *)(r4 + 0xe)
     898:	*(u8 *)(r3 + 0xe) = w5
     899:	w5 = *(u8 *)(r4 + 0xf)
     900:	*(u8 *)(r3 + 0xf) = w5
     901:	w5 = *(u8 *)(r4 + 0x10)
     902:	*(u8 *)(r3 + 0x10) = w5
     903:	w5 = *(u8 *)(r4 + 0x11)
     904:	*(u8 *)(r3 + 0x11) = w5
     905:	w5 = *(u8 *)(r4 + 0x12)
     906:	*(u8 *)(r3 + 0x12) = w5
     907:	w5 = *(u8 *)(r4 + 0x13)
     908:	*(u8 *)(r3 + 0x13) = w5
     909:	w5 = *(u8 *)(r4 + 0x14)
     910:	*(u8 *)(r3 + 0x14) = w5
     911:	w5 = *(u8 *)(r4 + 0x15)
     912:	*(u8 *)(r3 + 0x15) = w5
     913:	w5 = *(u8 *)(r4 + 0x16)
     914:	*(u8 *)(r3 + 0x16) = w5
     915:	w5 = *(u8 *)(r4 + 0x17)
     916:	*(u8 *)(r3 + 0x17) = w5
     917:	w5 = *(u8 *)(r4 + 0x18)
     918:	*(u8 *)(r3 + 0x18) = w5
     919:	w5 = *(u8 *)(r4 + 0x19)
     920:	*(u8 *)(r3 + 0x19) = w5
     921:	w5 = *(u8 *)(r4 + 0x1a)
     922:	*(u8 *)(r3 + 0x1a) = w5
     923:	w5 = *(u8 *)(r4 + 0x1b)
     924:	*(u8 *)(r3 + 0x1b) = w5
     925:	w5 = *(u8 *)(r4 + 0x1c)
     926:	*(u8 *)(r3 + 0x1c) = w5
     927:	w5 = *(u8 *)(r4 + 0x1d)
     928:	*(u8 *)(r3 + 0x1d) = w5
     929:	w5 = *(u8 *)(r4 + 0x1e)
     930:	*(u8 *)(r3 + 0x1e) = w5
     931:	if r2 == 0x5c goto +0xe0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     932:	w4 = 0x4
     933:	*(u8 *)(r1 + 0x5c) = w4
     934:	if r2 < 0x5f goto +0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     935:	w3 = 0x0
     936:	*(u8 *)(r1 + 0x5e) = w3
     937:	*(u8 *)(r1 + 0x5d) = w4
     938:	if r2 < 0x63 goto +0xd9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     939:	*(u8 *)(r1 + 0x62) = w3
     940:	*(u8 *)(r1 + 0x61) = w3
     941:	*(u8 *)(r1 + 0x60) = w3
     942:	w3 = 0x27
     943:	*(u8 *)(r1 + 0x5f) = w3
     944:	if r2 == 0x63 goto +0xd3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     945:	w3 = 0x5
     946:	*(u8 *)(r1 + 0x63) = w3
     947:	if r2 < 0x66 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     948:	w3 = 0x0
     949:	*(u8 *)(r1 + 0x65) = w3
     950:	*(u8 *)(r1 + 0x64) = w4
     951:	if r2 < 0x6a goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     952:	*(u8 *)(r1 + 0x69) = w3
     953:	*(u8 *)(r1 + 0x68) = w3
     954:	*(u8 *)(r1 + 0x67) = w3
     955:	w3 = 0x6
     956:	*(u8 *)(r1 + 0x66) = w3
     957:	if r2 == 0x6a goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     958:	w3 = 0x14
     959:	*(u8 *)(r1 + 0x6a) = w3
     960:	if r2 < 0x6d goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     961:	w3 = 0x0
     962:	*(u8 *)(r1 + 0x6c) = w3
     963:	w3 = 0x10
     964:	*(u8 *)(r1 + 0x6b) = w3
     965:	if r2 < 0x7d goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     966:	r3 = r1
     967:	r3 += 0x6d
     968:	r4 = 0x0 ll
		0000000000001e40:  R_BPF_64_64	.rodata.cst16
     970:	w5 = *(u8 *)(r4 + 0x0)
     971:	*(u8 *)(r3 + 0x0) = w5
     972:	w5 = *(u8 *)(r4 + 0x1)
     973:	*(u8 *)(r3 + 0x1) = w5
     974:	w5 = *(u8 *)(r4 + 0x2)
     975:	*(u8 *)(r3 + 0x2) = w5
     976:	w5 = *(u8 *)(r4 + 0x3)
     977:	*(u8 *)(r3 + 0x3) = w5
     978:	w5 = *(u8 *)(r4 + 0x4)
     979:	*(u8 *)(r3 + 0x4) = w5
     980:	w5 = *(u8 *)(r4 + 0x5)
     981:	*(u8 *)(r3 + 0x5) = w5
     982:	w5 = *(u8 *)(r4 + 0x6)
     983:	*(u8 *)(r3 + 0x6) = w5
     984:	w5 = *(u8 *)(r4 + 0x7)
     985:	*(u8 *)(r3 + 0x7) = w5
     986:	w5 = *(u8 *)(r4 + 0x8)
     987:	*(u8 *)(r3 + 0x8) = w5
     988:	w5 = *(u8 *)(r4 + 0x9)
     989:	*(u8 *)(r3 + 0x9) = w5
     990:	w5 = *(u8 *)(r4 + 0xa)
     991:	*(u8 *)(r3 + 0xa) = w5
     992:	w5 = *(u8 *)(r4 + 0xb)
     993:	*(u8 *)(r3 + 0xb) = w5
     994:	w5 = *(u8 *)(r4 + 0xc)
     995:	*(u8 *)(r3 + 0xc) = w5
     996:	w5 = *(u8 *)(r4 + 0xd)
     997:	*(u8 *)(r3 + 0xd) = w5
     998:	w5 = *(u8 *)(r4 + 0xe)
     999:	*(u8 *)(r3 + 0xe) = w5
    1000:	w5 = *(u8 *)(r4 + 0xf)
    1001:	*(u8 *)(r3 + 0xf) = w5
    1002:	if r2 == 0x7d goto +0x99 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1003:	w3 = 0x0
    1004:	*(u8 *)(r1 + 0x7d) = w3
    1005:	if r2 < 0x80 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1006:	*(u8 *)(r1 + 0x7f) = w3
    1007:	w3 = 0x1
    1008:	*(u8 *)(r1 + 0x7e) = w3
    1009:	if r2 == 0x80 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1010:	w3 = 0x2
    1011:	*(u8 *)(r1 + 0x80) = w3
    1012:	if r2 == 0x81 goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1013:	w3 = 0x9
    1014:	*(u8 *)(r1 + 0x81) = w3
    1015:	if r2 < 0x84 goto +0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1016:	w3 = 0x0
    1017:	*(u8 *)(r1 + 0x83) = w3
    1018:	w3 = 0x8
    1019:	*(u8 *)(r1 + 0x82) = w3
    1020:	if r2 < 0x8c goto +0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1021:	r4 = *(u64 *)(r10 - 0x90)
    1022:	*(u8 *)(r1 + 0x84) = w4
    1023:	r3 = r4
    1024:	r3 >>= 0x38
    1025:	*(u8 *)(r1 + 0x8b) = w3
    1026:	r3 = r4
    1027:	r3 >>= 0x30
    1028:	*(u8 *)(r1 + 0x8a) = w3
    1029:	r3 = r4
    1030:	r3 >>= 0x28
    1031:	*(u8 *)(r1 + 0x89) = w3
    1032:	r3 = r4
    1033:	r3 >>= 0x20
    1034:	*(u8 *)(r1 + 0x88) = w3
    1035:	r3 = r4
    1036:	r3 >>= 0x18
    1037:	*(u8 *)(r1 + 0x87) = w3
    1038:	r3 = r4
    1039:	r3 >>= 0x10
    1040:	*(u8 *)(r1 + 0x86) = w3
    1041:	r4 >>= 0x8
    1042:	*(u8 *)(r1 + 0x85) = w4
    1043:	if r2 == 0x8c goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1044:	w3 = 0x14
    1045:	*(u8 *)(r1 + 0x8c) = w3
    1046:	if r2 < 0x8f goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1047:	w3 = 0x0
    1048:	*(u8 *)(r1 + 0x8e) = w3
    1049:	w3 = 0x7
    1050:	*(u8 *)(r1 + 0x8d) = w3
    1051:	if r2 < 0x96 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1052:	r3 = r1
    1053:	r3 += 0x8f
    1054:	r4 = 0xd5f ll
		00000000000020f0:  R_BPF_64_64	.rodata
    1056:	w5 = *(u8 *)(r4 + 0x0)
    1057:	*(u8 *)(r3 + 0x0) = w5
    1058:	w5 = *(u8 *)(r4 + 0x1)
    1059:	*(u8 *)(r3 + 0x1) = w5
    1060:	w5 = *(u8 *)(r4 + 0x2)
    1061:	*(u8 *)(r3 + 0x2) = w5
    1062:	w5 = *(u8 *)(r4 + 0x3)
    1063:	*(u8 *)(r3 + 0x3) = w5
    1064:	w5 = *(u8 *)(r4 + 0x4)
    1065:	*(u8 *)(r3 + 0x4) = w5
    1066:	w5 = *(u8 *)(r4 + 0x5)
    1067:	*(u8 *)(r3 + 0x5) = w5
    1068:	w5 = *(u8 *)(r4 + 0x6)
    1069:	*(u8 *)(r3 + 0x6) = w5
    1070:	if r2 == 0x96 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1071:	w3 = 0x0
    1072:	*(u8 *)(r1 + 0x96) = w3
    1073:	if r2 < 0x99 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1074:	*(u8 *)(r1 + 0x98) = w3
    1075:	w3 = 0x1
    1076:	*(u8 *)(r1 + 0x97) = w3
    1077:	if r2 == 0x99 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1078:	*(u8 *)(r1 + 0x99) = w3
    1079:	if r2 < 0x9b goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1080:	w3 = 0x3
    1081:	*(u8 *)(r1 + 0x9a) = w3
    1082:	if r2 < 0x9d goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1083:	w3 = 0x0
    1084:	*(u8 *)(r1 + 0x9c) = w3
    1085:	w3 = 0x4
    1086:	*(u8 *)(r1 + 0x9b) = w3
    1087:	if r2 < 0xa1 goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1088:	w2 = w6
    1089:	w2 >>= 0x18
    1090:	*(u8 *)(r1 + 0xa0) = w2
    1091:	w2 = w6
    1092:	w2 >>= 0x10
    1093:	*(u8 *)(r1 + 0x9f) = w2
    1094:	*(u8 *)(r1 + 0x9d) = w6
    1095:	w2 = w6
    1096:	w2 >>= 0x8
    1097:	*(u8 *)(r1 + 0x9e) = w2
    1098:	r2 = 0x0
    1099:	call 0x84
    1100:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1101:	r6 = *(u64 *)(r6 + 0x0)
    1102:	r9 = r10
    1103:	r9 += -0x88
    1104:	r1 = r9
    1105:	w2 = 0x0
    1106:	r3 = 0x80
    1107:	call -0x1
		0000000000002298:  R_BPF_64_32	memset
    1108:	r1 = r9
    1109:	w2 = 0x80
    1110:	r3 = r6
    1111:	call 0x71
    1112:	r1 = *(u64 *)(r10 - 0x20)
    1113:	r9 = *(u64 *)(r10 - 0x90)
    1114:	if r1 != 0x504c0001 goto +0x336 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1115:	r1 = *(u64 *)(r10 - 0x10)
    1116:	if r1 != 0x10 goto +0x334 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1117:	r2 = *(u64 *)(r10 - 0x28)
    1118:	r1 = 0x0 ll
		00000000000022f0:  R_BPF_64_64	CONFIG
    1120:	r3 = *(u64 *)(r1 + 0x0)
    1121:	if r2 != r3 goto +0x32f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1122:	w2 = *(u32 *)(r1 + 0x28)
    1123:	w2 &= w8
    1124:	w1 = *(u32 *)(r9 + 0x0)
    1125:	if w1 != 0x0 goto +0xf0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1960>
    1126:	*(u32 *)(r9 + 0x4) = w2
    1127:	goto +0xf3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1988>
    1128:	w9 = w6
    1129:	if w6 != 0x0 goto +0x38a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1130:	r1 = 0x0 ll
		0000000000002350:  R_BPF_64_64	CONFIG
    1132:	w2 = *(u32 *)(r1 + 0x6c)
    1133:	if w2 == 0x0 goto +0x323 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1134:	w1 = *(u32 *)(r1 + 0x8c)
    1135:	if w1 == 0x0 goto +0x29f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2728>
    1136:	r8 = r7
    1137:	r1 = 0x0 ll
		0000000000002388:  R_BPF_64_64	CONFIG
    1139:	w6 = *(u32 *)(r1 + 0x88)
    1140:	w7 = *(u32 *)(r1 + 0x8c)
    1141:	w1 = *(u32 *)(r1 + 0x70)
    1142:	if w1 != 0x0 goto +0x112 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1af8>
    1143:	call 0x23
    1144:	r0 += r6
    1145:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1288>
    1146:	goto +0x287 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26c0>
    1147:	w1 = 0x0
    1148:	*(u16 *)(r10 - 0x88) = w1
    1149:	r1 = r10
    1150:	r1 += -0x88
    1151:	w2 = 0x2
    1152:	r3 = r0
    1153:	call 0x71
    1154:	w1 = *(u16 *)(r10 - 0x88)
    1155:	goto +0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1156:	r2 = 0x0
    1157:	call 0x85
    1158:	w1 = *(u32 *)(r8 + 0xc)
    1159:	w4 = *(u32 *)(r8 + 0x4)
    1160:	w2 = w4
    1161:	w2 |= w6
    1162:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1358>
    1163:	w2 = w6
    1164:	if w6 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1165:	w2 = w6
    1166:	if w4 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1330>
    1167:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1168:	w2 = 0x0
    1169:	if w6 s>= w4 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1170:	w2 = w6
    1171:	w2 -= w4
    1172:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1173:	w2 = 0x0
    1174:	if w6 s> w4 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1340>
    1175:	w3 = *(u32 *)(r8 + 0x0)
    1176:	*(u32 *)(r10 - 0xb0) = w3
    1177:	w3 = 0x0
    1178:	*(u32 *)(r10 - 0x90) = w3
    1179:	w5 = 0x1
    1180:	w0 = 0x1
    1181:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a8>
    1182:	w0 = 0x0
    1183:	*(u64 *)(r10 - 0xa8) = r7
    1184:	*(u64 *)(r10 - 0xa0) = r8
    1185:	w3 = *(u32 *)(r8 + 0x8)
    1186:	w1 = *(u32 *)(r10 - 0xb0)
    1187:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d8>
    1188:	w5 = 0x0
    1189:	*(u32 *)(r10 - 0xb8) = w6
    1190:	*(u32 *)(r10 - 0xe0) = w3
    1191:	w2 += w3
    1192:	r3 = 0x0 ll
		0000000000002540:  R_BPF_64_64	CONFIG
    1194:	w1 = *(u32 *)(r3 + 0x6c)
    1195:	*(u32 *)(r10 - 0xc0) = w2
    1196:	*(u32 *)(r10 - 0xc8) = w4
    1197:	if w1 == 0x0 goto +0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1780>
    1198:	r8 = 0x0
    1199:	r9 = *(u64 *)(r10 - 0xa0)
    1200:	r9 += 0xa4
    1201:	w1 = 0x0
    1202:	*(u32 *)(r10 - 0x90) = w1
    1203:	r1 = r8
    1204:	r1 <<= 0x2
    1205:	r7 = r9
    1206:	r7 += r1
    1207:	r1 = r8
    1208:	r1 <<= 0x4
    1209:	r6 = 0x0 ll
		00000000000025c8:  R_BPF_64_64	CONFIG
    1211:	r6 += r1
    1212:	r6 += 0x78
    1213:	if r8 > 0x4 goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1780>
    1214:	r7 += 0x4
    1215:	r8 += 0x1
    1216:	w1 = *(u32 *)(r6 + 0x14)
    1217:	r6 += 0x10
    1218:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1498>
    1219:	*(u64 *)(r10 - 0xd8) = r9
    1220:	*(u32 *)(r10 - 0xd0) = w0
    1221:	*(u32 *)(r10 - 0x98) = w5
    1222:	if r8 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1223:	r1 = *(u64 *)(r3 + 0x80)
    1224:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15c8>
    1225:	w9 = *(u32 *)(r6 + 0x0)
    1226:	w1 = *(u32 *)(r6 + 0x4)
    1227:	*(u32 *)(r10 - 0xe8) = w1
    1228:	w1 = *(u32 *)(r3 + 0x70)
    1229:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1590>
    1230:	call 0x23
    1231:	r0 += r9
    1232:	w1 = *(u32 *)(r10 - 0xe8)
    1233:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1548>
    1234:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16b0>
    1235:	w1 = 0x0
    1236:	*(u16 *)(r10 - 0x88) = w1
    1237:	r1 = r10
    1238:	r1 += -0x88
    1239:	w2 = 0x2
    1240:	r3 = r0
    1241:	call 0x71
    1242:	w9 = *(u16 *)(r10 - 0x88)
    1243:	goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1244:	call 0x9e
    1245:	r0 += r9
    1246:	w1 = *(u32 *)(r10 - 0xe8)
    1247:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b8>
    1248:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16a0>
    1249:	w9 = *(u16 *)(r0 + 0x0)
    1250:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1251:	r1 = 0x0 ll
		0000000000002718:  R_BPF_64_64	CONFIG
    1253:	r3 = *(u64 *)(r1 + 0x80)
    1254:	w1 = 0x0
    1255:	*(u32 *)(r10 - 0x88) = w1
    1256:	r1 = r10
    1257:	r1 += -0x88
    1258:	w2 = 0x4
    1259:	call 0x71
    1260:	r3 = 0x0 ll
		0000000000002760:  R_BPF_64_64	CONFIG
    1262:	w1 = *(u32 *)(r10 - 0x88)
    1263:	if w1 != 0x0 goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1264:	w9 = 0x0
    1265:	r1 = *(u64 *)(r10 - 0xa0)
    1266:	*(u32 *)(r1 + 0xb8) = w9
    1267:	*(u32 *)(r10 - 0x88) = w9
    1268:	r2 = r10
    1269:	r2 += -0x88
    1270:	r1 = 0x0 ll
		00000000000027b0:  R_BPF_64_64	LOST
    1272:	call 0x1
    1273:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1700>
    1274:	r0 += 0x20
    1275:	r1 = 0x1
    1276:	lock *(u64 *)(r0 + 0x0) += r1
    1277:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1700>
    1278:	w9 = *(u32 *)(r0 + 0x0)
    1279:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1280:	w1 = 0x0
    1281:	*(u32 *)(r10 - 0x88) = w1
    1282:	r1 = r10
    1283:	r1 += -0x88
    1284:	w2 = 0x4
    1285:	r3 = r0
    1286:	call 0x71
    1287:	w9 = *(u32 *)(r10 - 0x88)
    1288:	w1 = *(u32 *)(r6 + 0x8)
    1289:	w9 -= w1
    1290:	w2 = *(u32 *)(r7 + 0x0)
    1291:	w1 = 0x1
    1292:	if w9 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1293:	w1 = 0x0
    1294:	*(u32 *)(r7 + 0x14) = w9
    1295:	w2 = *(u32 *)(r10 - 0x90)
    1296:	w2 |= w1
    1297:	*(u32 *)(r10 - 0x90) = w2
    1298:	w2 = *(u32 *)(r10 - 0xc0)
    1299:	w4 = *(u32 *)(r10 - 0xc8)
    1300:	w5 = *(u32 *)(r10 - 0x98)
    1301:	w0 = *(u32 *)(r10 - 0xd0)
    1302:	r3 = 0x0 ll
		00000000000028b0:  R_BPF_64_64	CONFIG
    1304:	r9 = *(u64 *)(r10 - 0xd8)
    1305:	goto -0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1448>
    1306:	w5 &= w0
    1307:	*(u32 *)(r10 - 0x98) = w5
    1308:	if w2 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17c0>
    1309:	w1 = *(u32 *)(r10 - 0x98)
    1310:	w2 = *(u32 *)(r10 - 0x90)
    1311:	w1 |= w2
    1312:	w1 &= 0x1
    1313:	if w1 == 0x0 goto +0x319 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1314:	r6 = 0x0 ll
		0000000000002910:  R_BPF_64_64	CONFIG
    1316:	w1 = *(u32 *)(r6 + 0x5c)
    1317:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1828>
    1318:	call 0xe
    1319:	r0 >>= 0x20
    1320:	*(u32 *)(r10 - 0x88) = w0
    1321:	r2 = r10
    1322:	r2 += -0x88
    1323:	r1 = 0x0 ll
		0000000000002958:  R_BPF_64_64	PIDS
    1325:	call 0x1
    1326:	if r0 == 0x0 goto +0x30c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1327:	w6 = *(u32 *)(r6 + 0x58)
    1328:	if w6 == 0x0 goto +0x36d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    1329:	w7 = 0x81
    1330:	call 0x23
    1331:	r8 = r0
    1332:	r9 = 0x0 ll
		00000000000029a0:  R_BPF_64_64	CONFIG
    1334:	goto +0x317 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    1335:	r9 = 0x80
    1336:	if w1 < 0x81 goto -0x278 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1337:	r9 = 0x100
    1338:	if w1 < 0x101 goto -0x27a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1339:	r9 = 0x200
    1340:	if w1 < 0x201 goto -0x27c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1341:	r9 = 0x400
    1342:	if w1 < 0x401 goto -0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1343:	r9 = 0x800
    1344:	if w1 < 0x801 goto -0x280 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1345:	r9 = 0x1000
    1346:	if w1 < 0x1001 goto -0x282 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1347:	r9 = 0x2000
    1348:	if w1 > 0x2000 goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1349:	goto -0x285 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1350:	call 0x9e
    1351:	r0 += r7
    1352:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1900>
    1353:	goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ab8>
    1354:	w1 = *(u16 *)(r0 + 0x0)
    1355:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1356:	w3 = *(u32 *)(r4 + 0x34)
    1357:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1928>
    1358:	*(u32 *)(r4 + 0x34) = w2
    1359:	w3 = *(u32 *)(r4 + 0x38)
    1360:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1940>
    1361:	*(u32 *)(r4 + 0x38) = w2
    1362:	*(u32 *)(r4 + 0x3c) = w8
    1363:	w1 += 0x1
    1364:	*(u32 *)(r4 + 0x30) = w1
    1365:	goto +0x23b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1366:	w3 = *(u32 *)(r9 + 0x4)
    1367:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1978>
    1368:	*(u32 *)(r9 + 0x4) = w2
    1369:	w3 = *(u32 *)(r9 + 0x8)
    1370:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1990>
    1371:	*(u32 *)(r9 + 0x8) = w2
    1372:	*(u32 *)(r9 + 0xc) = w8
    1373:	w1 += 0x1
    1374:	*(u32 *)(r9 + 0x0) = w1
    1375:	r6 = 0x0 ll
		0000000000002af8:  R_BPF_64_64	CONFIG
    1377:	w1 = *(u32 *)(r6 + 0x8c)
    1378:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a30>
    1379:	w1 = *(u32 *)(r6 + 0x9c)
    1380:	if w1 == 0x0 goto +0xe8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2118>
    1381:	r1 = 0x0 ll
		0000000000002b28:  R_BPF_64_64	CONFIG
    1383:	w6 = *(u32 *)(r1 + 0x98)
    1384:	w8 = *(u32 *)(r1 + 0x9c)
    1385:	w1 = *(u32 *)(r1 + 0x70)
    1386:	if w1 == 0x0 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c78>
    1387:	call 0x9e
    1388:	r0 += r6
    1389:	if w8 == 0x2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cd8>
    1390:	w1 = *(u32 *)(r0 + 0x0)
    1391:	goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1392:	w8 = *(u32 *)(r6 + 0x88)
    1393:	w9 = *(u32 *)(r6 + 0x8c)
    1394:	w1 = *(u32 *)(r6 + 0x70)
    1395:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ac8>
    1396:	call 0x23
    1397:	r0 += r8
    1398:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a70>
    1399:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb8>
    1400:	w1 = 0x0
    1401:	*(u16 *)(r10 - 0x88) = w1
    1402:	r1 = r10
    1403:	r1 += -0x88
    1404:	w2 = 0x2
    1405:	r3 = r0
    1406:	call 0x71
    1407:	w1 = *(u16 *)(r10 - 0x88)
    1408:	goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1409:	w1 = *(u32 *)(r0 + 0x0)
    1410:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1411:	call 0x9e
    1412:	r0 += r8
    1413:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
    1414:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ce8>
    1415:	w1 = *(u16 *)(r0 + 0x0)
    1416:	goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1417:	call 0x9e
    1418:	r0 += r6
    1419:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b18>
    1420:	goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e58>
    1421:	w1 = *(u16 *)(r0 + 0x0)
    1422:	goto +0x17b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1423:	w1 = 0x0
    1424:	*(u32 *)(r10 - 0x88) = w1
    1425:	r1 = r10
    1426:	r1 += -0x88
    1427:	w2 = 0x4
    1428:	r3 = r0
    1429:	call 0x71
    1430:	w1 = *(u32 *)(r10 - 0x88)
    1431:	r7 = *(u64 *)(r10 - 0xa8)
    1432:	r2 = 0x0 ll
		0000000000002cc0:  R_BPF_64_64	CONFIG
    1434:	w2 = *(u32 *)(r2 + 0x90)
    1435:	if w1 != w2 goto -0x36a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1436:	r3 = 0x0 ll
		0000000000002ce0:  R_BPF_64_64	CONFIG
    1438:	w1 = *(u32 *)(r3 + 0x9c)
    1439:	if w1 == 0x0 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d70>
    1440:	w9 = *(u32 *)(r3 + 0x98)
    1441:	w7 = *(u32 *)(r3 + 0x9c)
    1442:	w1 = *(u32 *)(r3 + 0x70)
    1443:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c38>
    1444:	call 0x23
    1445:	r0 += r9
    1446:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bf0>
    1447:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cf8>
    1448:	w1 = 0x0
    1449:	*(u16 *)(r10 - 0x88) = w1
    1450:	r1 = r10
    1451:	r1 += -0x88
    1452:	w2 = 0x2
    1453:	r3 = r0
    1454:	call 0x71
    1455:	w1 = *(u16 *)(r10 - 0x88)
    1456:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1457:	call 0x9e
    1458:	r0 += r9
    1459:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c58>
    1460:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c68>
    1461:	w1 = *(u16 *)(r0 + 0x0)
    1462:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1463:	w1 = *(u32 *)(r0 + 0x0)
    1464:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1465:	call 0x23
    1466:	r0 += r6
    1467:	if w8 == 0x2 goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2070>
    1468:	w1 = 0x0
    1469:	*(u32 *)(r10 - 0x88) = w1
    1470:	r1 = r10
    1471:	r1 += -0x88
    1472:	w2 = 0x4
    1473:	r3 = r0
    1474:	call 0x71
    1475:	w1 = *(u32 *)(r10 - 0x88)
    1476:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1477:	w1 = *(u16 *)(r0 + 0x0)
    1478:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1479:	w1 = *(u32 *)(r0 + 0x0)
    1480:	goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1481:	w1 = 0x0
    1482:	*(u32 *)(r10 - 0x88) = w1
    1483:	r1 = r10
    1484:	r1 += -0x88
    1485:	w2 = 0x4
    1486:	r3 = r0
    1487:	call 0x71
    1488:	w1 = *(u32 *)(r10 - 0x88)
    1489:	r3 = 0x0 ll
		0000000000002e88:  R_BPF_64_64	CONFIG
    1491:	r2 = 0x0 ll
		0000000000002e98:  R_BPF_64_64	CONFIG
    1493:	w2 = *(u32 *)(r2 + 0xa0)
    1494:	r7 = *(u64 *)(r10 - 0xa8)
    1495:	if w1 != w2 goto -0x3a6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1496:	w1 = *(u32 *)(r3 + 0xac)
    1497:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ed0>
    1498:	r1 = 0x0 ll
		0000000000002ed0:  R_BPF_64_64	CONFIG
    1500:	w7 = *(u32 *)(r1 + 0xa8)
    1501:	w9 = *(u32 *)(r1 + 0xac)
    1502:	w1 = *(u32 *)(r1 + 0x70)
    1503:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e18>
    1504:	call 0x23
    1505:	r0 += r7
    1506:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dd0>
    1507:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e68>
    1508:	w1 = 0x0
    1509:	*(u16 *)(r10 - 0x88) = w1
    1510:	r1 = r10
    1511:	r1 += -0x88
    1512:	w2 = 0x2
    1513:	r3 = r0
    1514:	call 0x71
    1515:	w1 = *(u16 *)(r10 - 0x88)
    1516:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1517:	call 0x9e
    1518:	r0 += r7
    1519:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e38>
    1520:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e48>
    1521:	w1 = *(u16 *)(r0 + 0x0)
    1522:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1523:	w1 = *(u32 *)(r0 + 0x0)
    1524:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1525:	w1 = *(u32 *)(r0 + 0x0)
    1526:	goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1527:	w1 = 0x0
    1528:	*(u32 *)(r10 - 0x88) = w1
    1529:	r1 = r10
    1530:	r1 += -0x88
    1531:	w2 = 0x4
    1532:	r3 = r0
    1533:	call 0x71
    1534:	w1 = *(u32 *)(r10 - 0x88)
    1535:	r7 = *(u64 *)(r10 - 0xa8)
    1536:	r2 = 0x0 ll
		0000000000003000:  R_BPF_64_64	CONFIG
    1538:	w2 = *(u32 *)(r2 + 0xb0)
    1539:	if w1 != w2 goto -0x3d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1540:	r3 = 0x0 ll
		0000000000003020:  R_BPF_64_64	CONFIG
    1542:	w1 = *(u32 *)(r3 + 0xbc)
    1543:	if w1 == 0x0 goto +0x134 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2890>
    1544:	w9 = *(u32 *)(r3 + 0xb8)
    1545:	w7 = *(u32 *)(r3 + 0xbc)
    1546:	w1 = *(u32 *)(r3 + 0x70)
    1547:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f78>
    1548:	call 0x23
    1549:	r0 += r9
    1550:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f30>
    1551:	goto +0x11d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2818>
    1552:	w1 = 0x0
    1553:	*(u16 *)(r10 - 0x88) = w1
    1554:	r1 = r10
    1555:	r1 += -0x88
    1556:	w2 = 0x2
    1557:	r3 = r0
    1558:	call 0x71
    1559:	w1 = *(u16 *)(r10 - 0x88)
    1560:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1561:	call 0x9e
    1562:	r0 += r9
    1563:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f98>
    1564:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa8>
    1565:	w1 = *(u16 *)(r0 + 0x0)
    1566:	goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1567:	w1 = *(u32 *)(r0 + 0x0)
    1568:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1569:	w1 = 0x0
    1570:	*(u32 *)(r10 - 0x88) = w1
    1571:	r1 = r10
    1572:	r1 += -0x88
    1573:	w2 = 0x4
    1574:	r3 = r0
    1575:	call 0x71
    1576:	w1 = *(u32 *)(r10 - 0x88)
    1577:	r9 = *(u64 *)(r10 - 0x90)
    1578:	w2 = *(u32 *)(r9 + 0x58)
    1579:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2020>
    1580:	*(u32 *)(r9 + 0x5c) = w1
    1581:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2048>
    1582:	w3 = *(u32 *)(r9 + 0x5c)
    1583:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2038>
    1584:	*(u32 *)(r9 + 0x5c) = w1
    1585:	w3 = *(u32 *)(r9 + 0x60)
    1586:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2050>
    1587:	*(u32 *)(r9 + 0x60) = w1
    1588:	*(u32 *)(r9 + 0x64) = w1
    1589:	w2 += 0x1
    1590:	*(u32 *)(r9 + 0x58) = w2
    1591:	goto -0xd5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19c8>
    1592:	w1 = 0x0
    1593:	*(u16 *)(r10 - 0x88) = w1
    1594:	r1 = r10
    1595:	r1 += -0x88
    1596:	w2 = 0x2
    1597:	r3 = r0
    1598:	call 0x71
    1599:	w1 = *(u16 *)(r10 - 0x88)
    1600:	w2 = *(u32 *)(r9 + 0x68)
    1601:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20d0>
    1602:	*(u32 *)(r9 + 0x6c) = w1
    1603:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20f8>
    1604:	w3 = *(u32 *)(r9 + 0x6c)
    1605:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20e8>
    1606:	*(u32 *)(r9 + 0x6c) = w1
    1607:	w3 = *(u32 *)(r9 + 0x70)
    1608:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2100>
    1609:	*(u32 *)(r9 + 0x70) = w1
    1610:	*(u32 *)(r9 + 0x74) = w1
    1611:	w2 += 0x1
    1612:	*(u32 *)(r9 + 0x68) = w2
    1613:	r6 = 0x0 ll
		0000000000003268:  R_BPF_64_64	CONFIG
    1615:	w1 = *(u32 *)(r6 + 0xac)
    1616:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22a0>
    1617:	w8 = *(u32 *)(r6 + 0xa8)
    1618:	w9 = *(u32 *)(r6 + 0xac)
    1619:	w1 = *(u32 *)(r6 + 0x70)
    1620:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2180>
    1621:	call 0x9e
    1622:	r0 += r8
    1623:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21e0>
    1624:	w1 = *(u32 *)(r0 + 0x0)
    1625:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1626:	call 0x23
    1627:	r0 += r8
    1628:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21f0>
    1629:	w1 = 0x0
    1630:	*(u32 *)(r10 - 0x88) = w1
    1631:	r1 = r10
    1632:	r1 += -0x88
    1633:	w2 = 0x4
    1634:	r3 = r0
    1635:	call 0x71
    1636:	w1 = *(u32 *)(r10 - 0x88)
    1637:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1638:	w1 = *(u16 *)(r0 + 0x0)
    1639:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1640:	w1 = 0x0
    1641:	*(u16 *)(r10 - 0x88) = w1
    1642:	r1 = r10
    1643:	r1 += -0x88
    1644:	w2 = 0x2
    1645:	r3 = r0
    1646:	call 0x71
    1647:	w1 = *(u16 *)(r10 - 0x88)
    1648:	r9 = *(u64 *)(r10 - 0x90)
    1649:	w2 = *(u32 *)(r9 + 0x78)
    1650:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2258>
    1651:	*(u32 *)(r9 + 0x7c) = w1
    1652:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2280>
    1653:	w3 = *(u32 *)(r9 + 0x7c)
    1654:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2270>
    1655:	*(u32 *)(r9 + 0x7c) = w1
    1656:	w3 = *(u32 *)(r9 + 0x80)
    1657:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1658:	*(u32 *)(r9 + 0x80) = w1
    1659:	*(u32 *)(r9 + 0x84) = w1
    1660:	w2 += 0x1
    1661:	*(u32 *)(r9 + 0x78) = w2
    1662:	w1 = *(u32 *)(r6 + 0xbc)
    1663:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2420>
    1664:	r1 = 0x0 ll
		0000000000003400:  R_BPF_64_64	CONFIG
    1666:	w6 = *(u32 *)(r1 + 0xb8)
    1667:	w8 = *(u32 *)(r1 + 0xbc)
    1668:	w1 = *(u32 *)(r1 + 0x70)
    1669:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1670:	call 0x9e
    1671:	r0 += r6
    1672:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2368>
    1673:	w1 = *(u32 *)(r0 + 0x0)
    1674:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1675:	call 0x23
    1676:	r0 += r6
    1677:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2378>
    1678:	w1 = 0x0
    1679:	*(u32 *)(r10 - 0x88) = w1
    1680:	r1 = r10
    1681:	r1 += -0x88
    1682:	w2 = 0x4
    1683:	r3 = r0
    1684:	call 0x71
    1685:	w1 = *(u32 *)(r10 - 0x88)
    1686:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1687:	w1 = *(u16 *)(r0 + 0x0)
    1688:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1689:	w1 = 0x0
    1690:	*(u16 *)(r10 - 0x88) = w1
    1691:	r1 = r10
    1692:	r1 += -0x88
    1693:	w2 = 0x2
    1694:	r3 = r0
    1695:	call 0x71
    1696:	w1 = *(u16 *)(r10 - 0x88)
    1697:	w2 = *(u32 *)(r9 + 0x88)
    1698:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1699:	*(u32 *)(r9 + 0x8c) = w1
    1700:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1701:	w3 = *(u32 *)(r9 + 0x8c)
    1702:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23f0>
    1703:	*(u32 *)(r9 + 0x8c) = w1
    1704:	w3 = *(u32 *)(r9 + 0x90)
    1705:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2408>
    1706:	*(u32 *)(r9 + 0x90) = w1
    1707:	*(u32 *)(r9 + 0x94) = w1
    1708:	w2 += 0x1
    1709:	*(u32 *)(r9 + 0x88) = w2
    1710:	r6 = 0x0 ll
		0000000000003570:  R_BPF_64_64	CONFIG
    1712:	w1 = *(u32 *)(r6 + 0xcc)
    1713:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1714:	w8 = *(u32 *)(r6 + 0xc8)
    1715:	w9 = *(u32 *)(r6 + 0xcc)
    1716:	w1 = *(u32 *)(r6 + 0x70)
    1717:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2488>
    1718:	call 0x9e
    1719:	r0 += r8
    1720:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24e8>
    1721:	w1 = *(u32 *)(r0 + 0x0)
    1722:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1723:	call 0x23
    1724:	r0 += r8
    1725:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24f8>
    1726:	w1 = 0x0
    1727:	*(u32 *)(r10 - 0x88) = w1
    1728:	r1 = r10
    1729:	r1 += -0x88
    1730:	w2 = 0x4
    1731:	r3 = r0
    1732:	call 0x71
    1733:	w1 = *(u32 *)(r10 - 0x88)
    1734:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1735:	w1 = *(u16 *)(r0 + 0x0)
    1736:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1737:	w1 = 0x0
    1738:	*(u16 *)(r10 - 0x88) = w1
    1739:	r1 = r10
    1740:	r1 += -0x88
    1741:	w2 = 0x2
    1742:	r3 = r0
    1743:	call 0x71
    1744:	w1 = *(u16 *)(r10 - 0x88)
    1745:	r9 = *(u64 *)(r10 - 0x90)
    1746:	w2 = *(u32 *)(r9 + 0x98)
    1747:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2560>
    1748:	*(u32 *)(r9 + 0x9c) = w1
    1749:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2588>
    1750:	w3 = *(u32 *)(r9 + 0x9c)
    1751:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2578>
    1752:	*(u32 *)(r9 + 0x9c) = w1
    1753:	w3 = *(u32 *)(r9 + 0xa0)
    1754:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2590>
    1755:	*(u32 *)(r9 + 0xa0) = w1
    1756:	*(u32 *)(r9 + 0xa4) = w1
    1757:	w2 += 0x1
    1758:	*(u32 *)(r9 + 0x98) = w2
    1759:	call 0xe
    1760:	*(u64 *)(r9 + 0x50) = r0
    1761:	w1 = *(u32 *)(r6 + 0x64)
    1762:	if w1 == 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2678>
    1763:	call 0x23
    1764:	w1 = *(u32 *)(r6 + 0x40)
    1765:	r0 += r1
    1766:	r7 = 0x0
    1767:	*(u64 *)(r10 - 0x88) = r7
    1768:	r1 = r10
    1769:	r1 += -0x88
    1770:	w2 = 0x8
    1771:	r3 = r0
    1772:	call 0x71
    1773:	r3 = *(u64 *)(r10 - 0x88)
    1774:	w1 = *(u32 *)(r6 + 0x44)
    1775:	*(u64 *)(r10 - 0x88) = r7
    1776:	r3 += r1
    1777:	r1 = r10
    1778:	r1 += -0x88
    1779:	w2 = 0x8
    1780:	call 0x71
    1781:	r1 = *(u64 *)(r6 + 0x8)
    1782:	r2 = *(u64 *)(r10 - 0x88)
    1783:	r1 += r2
    1784:	*(u64 *)(r9 + 0x40) = r1
    1785:	w1 = *(u32 *)(r6 + 0x68)
    1786:	if w1 == 0x0 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1787:	r1 = 0x504c4b53594d5641 ll
    1789:	call 0x9a
    1790:	w1 = *(u32 *)(r6 + 0x38)
    1791:	r0 += r1
    1792:	*(u64 *)(r9 + 0x48) = r0
    1793:	goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1794:	w1 = 0x0
    1795:	*(u32 *)(r10 - 0x88) = w1
    1796:	r1 = r10
    1797:	r1 += -0x88
    1798:	w2 = 0x4
    1799:	r3 = r0
    1800:	call 0x71
    1801:	w1 = *(u32 *)(r10 - 0x88)
    1802:	r2 = 0x0 ll
		0000000000003850:  R_BPF_64_64	CONFIG
    1804:	w2 = *(u32 *)(r2 + 0x90)
    1805:	r7 = r8
    1806:	if w1 != w2 goto +0xe5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1807:	r6 = 0x0 ll
		0000000000003878:  R_BPF_64_64	CONFIG
    1809:	w1 = *(u32 *)(r6 + 0x9c)
    1810:	*(u64 *)(r10 - 0xa8) = r7
    1811:	if w1 == 0x0 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1812:	w7 = *(u32 *)(r6 + 0x98)
    1813:	w8 = *(u32 *)(r6 + 0x9c)
    1814:	w1 = *(u32 *)(r6 + 0x70)
    1815:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d8>
    1816:	call 0x23
    1817:	r0 += r7
    1818:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2790>
    1819:	goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1820:	w1 = 0x0
    1821:	*(u16 *)(r10 - 0x88) = w1
    1822:	r1 = r10
    1823:	r1 += -0x88
    1824:	w2 = 0x2
    1825:	r3 = r0
    1826:	call 0x71
    1827:	w1 = *(u16 *)(r10 - 0x88)
    1828:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1829:	call 0x9e
    1830:	r0 += r7
    1831:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27f8>
    1832:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2808>
    1833:	w1 = *(u16 *)(r0 + 0x0)
    1834:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1835:	w1 = *(u32 *)(r0 + 0x0)
    1836:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1837:	w1 = 0x0
    1838:	*(u32 *)(r10 - 0x88) = w1
    1839:	r1 = r10
    1840:	r1 += -0x88
    1841:	w2 = 0x4
    1842:	r3 = r0
    1843:	call 0x71
    1844:	w1 = *(u32 *)(r10 - 0x88)
    1845:	r3 = 0x0 ll
		00000000000039a8:  R_BPF_64_64	CONFIG
    1847:	r2 = 0x0 ll
		00000000000039b8:  R_BPF_64_64	CONFIG
    1849:	w2 = *(u32 *)(r2 + 0xc0)
    1850:	r7 = *(u64 *)(r10 - 0xa8)
    1851:	if w1 != w2 goto -0x50a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1852:	w1 = *(u32 *)(r3 + 0xcc)
    1853:	if w1 == 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1854:	r1 = 0x0 ll
		00000000000039f0:  R_BPF_64_64	CONFIG
    1856:	w7 = *(u32 *)(r1 + 0xc8)
    1857:	w9 = *(u32 *)(r1 + 0xcc)
    1858:	w1 = *(u32 *)(r1 + 0x70)
    1859:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2938>
    1860:	call 0x23
    1861:	r0 += r7
    1862:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1863:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1864:	w1 = 0x0
    1865:	*(u16 *)(r10 - 0x88) = w1
    1866:	r1 = r10
    1867:	r1 += -0x88
    1868:	w2 = 0x2
    1869:	r3 = r0
    1870:	call 0x71
    1871:	w1 = *(u16 *)(r10 - 0x88)
    1872:	goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1873:	call 0x9e
    1874:	r0 += r7
    1875:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2958>
    1876:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2968>
    1877:	w1 = *(u16 *)(r0 + 0x0)
    1878:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1879:	w1 = *(u32 *)(r0 + 0x0)
    1880:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1881:	w1 = 0x0
    1882:	*(u32 *)(r10 - 0x88) = w1
    1883:	r1 = r10
    1884:	r1 += -0x88
    1885:	w2 = 0x4
    1886:	r3 = r0
    1887:	call 0x71
    1888:	w1 = *(u32 *)(r10 - 0x88)
    1889:	r7 = *(u64 *)(r10 - 0xa8)
    1890:	r2 = 0x0 ll
		0000000000003b10:  R_BPF_64_64	CONFIG
    1892:	w2 = *(u32 *)(r2 + 0xa0)
    1893:	if w1 != w2 goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1894:	w1 = *(u32 *)(r6 + 0xac)
    1895:	if w1 == 0x0 goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ba8>
    1896:	r8 = r7
    1897:	r1 = 0x0 ll
		0000000000003b48:  R_BPF_64_64	CONFIG
    1899:	w6 = *(u32 *)(r1 + 0xa8)
    1900:	w7 = *(u32 *)(r1 + 0xac)
    1901:	w1 = *(u32 *)(r1 + 0x70)
    1902:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a90>
    1903:	call 0x23
    1904:	r0 += r6
    1905:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a48>
    1906:	goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b40>
    1907:	w1 = 0x0
    1908:	*(u16 *)(r10 - 0x88) = w1
    1909:	r1 = r10
    1910:	r1 += -0x88
    1911:	w2 = 0x2
    1912:	r3 = r0
    1913:	call 0x71
    1914:	w1 = *(u16 *)(r10 - 0x88)
    1915:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1916:	call 0x9e
    1917:	r0 += r6
    1918:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ab0>
    1919:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ac0>
    1920:	w1 = *(u16 *)(r0 + 0x0)
    1921:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1922:	w1 = *(u32 *)(r0 + 0x0)
    1923:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1924:	w1 = 0x0
    1925:	*(u32 *)(r10 - 0x88) = w1
    1926:	r1 = r10
    1927:	r1 += -0x88
    1928:	w2 = 0x4
    1929:	r3 = r0
    1930:	call 0x71
    1931:	w1 = *(u32 *)(r10 - 0x88)
    1932:	r7 = *(u64 *)(r10 - 0xa8)
    1933:	r2 = 0x0 ll
		0000000000003c68:  R_BPF_64_64	CONFIG
    1935:	w2 = *(u32 *)(r2 + 0xd0)
    1936:	if w1 != w2 goto -0x55f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1937:	exit
    1938:	w1 = 0x0
    1939:	*(u32 *)(r10 - 0x88) = w1
    1940:	r1 = r10
    1941:	r1 += -0x88
    1942:	w2 = 0x4
    1943:	r3 = r0
    1944:	call 0x71
    1945:	w1 = *(u32 *)(r10 - 0x88)
    1946:	r2 = 0x0 ll
		0000000000003cd0:  R_BPF_64_64	CONFIG
    1948:	w2 = *(u32 *)(r2 + 0xb0)
    1949:	r7 = r8
    1950:	if w1 != w2 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1951:	r6 = 0x0 ll
		0000000000003cf8:  R_BPF_64_64	CONFIG
    1953:	w1 = *(u32 *)(r6 + 0xbc)
    1954:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cf8>
    1955:	w7 = *(u32 *)(r6 + 0xb8)
    1956:	w8 = *(u32 *)(r6 + 0xbc)
    1957:	w1 = *(u32 *)(r6 + 0x70)
    1958:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c50>
    1959:	call 0x23
    1960:	r0 += r7
    1961:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c08>
    1962:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c90>
    1963:	w1 = 0x0
    1964:	*(u16 *)(r10 - 0x88) = w1
    1965:	r1 = r10
    1966:	r1 += -0x88
    1967:	w2 = 0x2
    1968:	r3 = r0
    1969:	call 0x71
    1970:	w1 = *(u16 *)(r10 - 0x88)
    1971:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1972:	call 0x9e
    1973:	r0 += r7
    1974:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c70>
    1975:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c80>
    1976:	w1 = *(u16 *)(r0 + 0x0)
    1977:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1978:	w1 = *(u32 *)(r0 + 0x0)
    1979:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1980:	w1 = 0x0
    1981:	*(u32 *)(r10 - 0x88) = w1
    1982:	r1 = r10
    1983:	r1 += -0x88
    1984:	w2 = 0x4
    1985:	r3 = r0
    1986:	call 0x71
    1987:	w1 = *(u32 *)(r10 - 0x88)
    1988:	r7 = *(u64 *)(r10 - 0xa8)
    1989:	r2 = 0x0 ll
		0000000000003e28:  R_BPF_64_64	CONFIG
    1991:	w2 = *(u32 *)(r2 + 0xc0)
    1992:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1993:	w1 = *(u32 *)(r6 + 0xcc)
    1994:	if w1 == 0x0 goto -0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1995:	r8 = r7
    1996:	r1 = 0x0 ll
		0000000000003e60:  R_BPF_64_64	CONFIG
    1998:	w6 = *(u32 *)(r1 + 0xc8)
    1999:	w7 = *(u32 *)(r1 + 0xcc)
    2000:	w1 = *(u32 *)(r1 + 0x70)
    2001:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2da8>
    2002:	call 0x23
    2003:	r0 += r6
    2004:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d60>
    2005:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    2006:	w1 = 0x0
    2007:	*(u16 *)(r10 - 0x88) = w1
    2008:	r1 = r10
    2009:	r1 += -0x88
    2010:	w2 = 0x2
    2011:	r3 = r0
    2012:	call 0x71
    2013:	w1 = *(u16 *)(r10 - 0x88)
    2014:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    2015:	call 0x9e
    2016:	r0 += r6
    2017:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dc8>
    2018:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dd8>
    2019:	w1 = *(u16 *)(r0 + 0x0)
    2020:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    2021:	w1 = *(u32 *)(r0 + 0x0)
    2022:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    2023:	w1 = 0x0
    2024:	*(u32 *)(r10 - 0x88) = w1
    2025:	r1 = r10
    2026:	r1 += -0x88
    2027:	w2 = 0x4
    2028:	r3 = r0
    2029:	call 0x71
    2030:	w1 = *(u32 *)(r10 - 0x88)
    2031:	r2 = 0x0 ll
		0000000000003f78:  R_BPF_64_64	CONFIG
    2033:	w2 = *(u32 *)(r2 + 0xd0)
    2034:	r7 = r8
    2035:	if w1 == w2 goto -0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2036:	call 0x23
    2037:	*(u64 *)(r10 - 0x88) = r0
    2038:	r2 = r10
    2039:	r2 += -0x88
    2040:	r1 = 0x0 ll
		0000000000003fc0:  R_BPF_64_64	TASKS
    2042:	r3 = 0xdc0 ll
		0000000000003fd0:  R_BPF_64_64	.rodata
    2044:	r4 = 0x0
    2045:	call 0x2
    2046:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f78>
    2047:	r1 = 0x0 ll
		0000000000003ff8:  R_BPF_64_64	.bss
    2049:	r2 = 0x1
    2050:	lock *(u64 *)(r1 + 0x0) += r2
    2051:	r1 = 0x0 ll
		0000000000004018:  R_BPF_64_64	EXPECT_ENTER
    2053:	r2 = 0x100000000 ll
    2055:	lock *(u64 *)(r1 + 0x0) += r2
    2056:	r1 = 0x0 ll
		0000000000004040:  R_BPF_64_64	EXPECT_EXIT
    2058:	lock *(u64 *)(r1 + 0x0) += r2
    2059:	call 0x23
    2060:	*(u64 *)(r10 - 0x88) = r0
    2061:	r2 = r10
    2062:	r2 += -0x88
    2063:	r1 = 0x0 ll
		0000000000004078:  R_BPF_64_64	TASKS
    2065:	call 0x1
    2066:	r8 = r0
    2067:	if r8 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2068:	call 0xe
    2069:	r1 = *(u64 *)(r8 + 0x10)
    2070:	w6 = w9
    2071:	if r1 == r0 goto -0x563 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
    2072:	goto -0x575 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    2073:	w1 = 0x0
    2074:	*(u32 *)(r10 - 0x88) = w1
    2075:	r2 = r10
    2076:	r2 += -0x88
    2077:	r1 = 0x0 ll
		00000000000040e8:  R_BPF_64_64	LOST
    2079:	call 0x1
    2080:	if r0 == 0x0 goto -0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2081:	r0 += 0x10
    2082:	r1 = 0x1
    2083:	lock *(u64 *)(r0 + 0x0) += r1
    2084:	goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2085:	w1 = *(u32 *)(r9 + 0x50)
    2086:	r2 = 0x0
    2087:	*(u64 *)(r10 - 0x88) = r2
    2088:	r8 += r1
    2089:	r1 = r10
    2090:	r1 += -0x88
    2091:	w2 = 0x8
    2092:	r3 = r8
    2093:	call 0x71
    2094:	r8 = *(u64 *)(r10 - 0x88)
    2095:	w1 = *(u32 *)(r9 + 0x54)
    2096:	w2 = 0x0
    2097:	*(u32 *)(r10 - 0x88) = w2
    2098:	r3 = r8
    2099:	r3 += r1
    2100:	r1 = r10
    2101:	r1 += -0x88
    2102:	w2 = 0x4
    2103:	call 0x71
    2104:	w1 = *(u32 *)(r10 - 0x88)
    2105:	if w1 == w6 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    2106:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    2107:	r2 = 0x0 ll
		00000000000041d8:  R_BPF_64_64	CONFIG
    2109:	w1 = *(u32 *)(r2 + 0x6c)
    2110:	if w1 == 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3358>
    2111:	w1 = 0x0
    2112:	w2 = *(u32 *)(r2 + 0x8c)
    2113:	w5 = *(u32 *)(r10 - 0xb8)
    2114:	r0 = *(u64 *)(r10 - 0xa0)
    2115:	if w2 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2116:	r2 = 0x0 ll
		0000000000004220:  R_BPF_64_64	CONFIG
    2118:	w3 = *(u32 *)(r2 + 0x9c)
    2119:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c8>
    2120:	w4 = *(u32 *)(r0 + 0xc0)
    2121:	*(u32 *)(r0 + 0xac) = w4
    2122:	w3 = 0x1
    2123:	if w4 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    2124:	w3 = 0x0
    2125:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    2126:	w7 += -0x1
    2127:	if w7 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fd8>
    2128:	w1 = 0x0
    2129:	*(u32 *)(r10 - 0x88) = w1
    2130:	r2 = r10
    2131:	r2 += -0x88
    2132:	r1 = 0x0 ll
		00000000000042a0:  R_BPF_64_64	LOST
    2134:	call 0x1
    2135:	if r0 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2136:	r0 += 0x18
    2137:	r1 = 0x1
    2138:	lock *(u64 *)(r0 + 0x0) += r1
    2139:	goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2140:	w2 = *(u32 *)(r0 + 0xbc)
    2141:	*(u32 *)(r0 + 0xa8) = w2
    2142:	w1 = 0x1
    2143:	if w2 != 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30d0>
    2144:	w1 = 0x0
    2145:	goto -0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30d0>
    2146:	w1 |= w3
    2147:	w2 = *(u32 *)(r2 + 0xac)
    2148:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3208>
    2149:	w3 = *(u32 *)(r0 + 0xc4)
    2150:	*(u32 *)(r0 + 0xb0) = w3
    2151:	w2 = 0x1
    2152:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3200>
    2153:	w2 = 0x0
    2154:	w1 |= w2
    2155:	r2 = 0x0 ll
		0000000000004358:  R_BPF_64_64	CONFIG
    2157:	w3 = *(u32 *)(r2 + 0xbc)
    2158:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3258>
    2159:	w4 = *(u32 *)(r0 + 0xc8)
    2160:	*(u32 *)(r0 + 0xb4) = w4
    2161:	w3 = 0x1
    2162:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3250>
    2163:	w3 = 0x0
    2164:	w1 |= w3
    2165:	w2 = *(u32 *)(r2 + 0xcc)
    2166:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3298>
    2167:	w3 = *(u32 *)(r0 + 0xcc)
    2168:	*(u32 *)(r0 + 0xb8) = w3
    2169:	w2 = 0x1
    2170:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3290>
    2171:	w2 = 0x0
    2172:	w1 |= w2
    2173:	if w5 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    2174:	w1 &= 0x1
    2175:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    2176:	call 0x23
    2177:	*(u64 *)(r10 - 0x88) = r0
    2178:	r2 = r10
    2179:	r2 += -0x88
    2180:	r1 = 0x0 ll
		0000000000004420:  R_BPF_64_64	TASKS
    2182:	call 0x3
    2183:	if r0 != 0x0 goto -0xf7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2184:	r1 = 0x0 ll
		0000000000004440:  R_BPF_64_64	.bss
    2186:	r2 = -0x1
    2187:	lock *(u64 *)(r1 + 0x0) += r2
    2188:	r1 = 0x0 ll
		0000000000004460:  R_BPF_64_64	EXPECT_ENTER
    2190:	r2 = -0x100000000 ll
    2192:	lock *(u64 *)(r1 + 0x0) += r2
    2193:	r1 = 0x0 ll
		0000000000004488:  R_BPF_64_64	EXPECT_EXIT
    2195:	lock *(u64 *)(r1 + 0x0) += r2
    2196:	goto -0x104 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2197:	w5 = *(u32 *)(r10 - 0xb8)
    2198:	r0 = *(u64 *)(r10 - 0xa0)
    2199:	if w5 == 0x0 goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b0>
    2200:	r1 = 0x0
    2201:	*(u64 *)(r0 + 0xd0) = r1
    2202:	*(u64 *)(r0 + 0x8) = r1
    2203:	*(u32 *)(r0 + 0x4) = w5
    2204:	*(u32 *)(r0 + 0x0) = w5
    2205:	goto -0x10d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2206:	w1 = *(u32 *)(r10 - 0x98)
    2207:	w1 &= 0x1
    2208:	r7 = *(u64 *)(r10 - 0xa0)
    2209:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3500>
    2210:	w5 = *(u32 *)(r10 - 0xb0)
    2211:	w1 = w5
    2212:	w1 = -w1
    2213:	r2 = r7
    2214:	r2 += 0x18
    2215:	r3 = 0xd68 ll
		0000000000004538:  R_BPF_64_64	.rodata
    2217:	r4 = *(u64 *)(r3 + 0x0)
    2218:	*(u64 *)(r2 + 0x0) = r4
    2219:	r4 = *(u64 *)(r3 + 0x8)
    2220:	*(u64 *)(r2 + 0x8) = r4
    2221:	r4 = *(u64 *)(r3 + 0x10)
    2222:	*(u64 *)(r2 + 0x10) = r4
    2223:	r4 = *(u64 *)(r3 + 0x18)
    2224:	*(u64 *)(r2 + 0x18) = r4
    2225:	r4 = *(u64 *)(r3 + 0x20)
    2226:	*(u64 *)(r2 + 0x20) = r4
    2227:	r4 = *(u64 *)(r3 + 0x28)
    2228:	*(u64 *)(r2 + 0x28) = r4
    2229:	r4 = *(u64 *)(r3 + 0x30)
    2230:	*(u64 *)(r2 + 0x30) = r4
    2231:	r4 = *(u64 *)(r3 + 0x38)
    2232:	*(u64 *)(r2 + 0x38) = r4
    2233:	r4 = *(u64 *)(r3 + 0x40)
    2234:	*(u64 *)(r2 + 0x40) = r4
    2235:	r4 = *(u64 *)(r3 + 0x48)
    2236:	*(u64 *)(r2 + 0x48) = r4
    2237:	r4 = *(u64 *)(r3 + 0x50)
    2238:	*(u64 *)(r2 + 0x50) = r4
    2239:	r2 = 0x800000000 ll
    2241:	*(u64 *)(r7 + 0x80) = r2
    2242:	*(u32 *)(r7 + 0x7c) = w1
    2243:	w1 = 0x0
    2244:	*(u32 *)(r7 + 0x78) = w1
    2245:	*(u32 *)(r7 + 0x74) = w5
    2246:	w1 = 0x3
    2247:	*(u32 *)(r7 + 0x70) = w1
    2248:	r1 = r7
    2249:	call -0x870
    2250:	w1 = 0x1
    2251:	r2 = *(u64 *)(r10 - 0xa8)
    2252:	w8 = *(u32 *)(r10 - 0xc0)
    2253:	w9 = *(u32 *)(r10 - 0xc8)
    2254:	if w8 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3530>
    2255:	w1 = 0x0
    2256:	w3 = *(u32 *)(r10 - 0x90)
    2257:	w3 ^= -0x1
    2258:	w1 &= w3
    2259:	w1 &= 0x1
    2260:	if w1 != 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2261:	r1 = *(u64 *)(r2 + 0x0)
    2262:	r3 = *(u64 *)(r1 + 0x8)
    2263:	r2 = *(u64 *)(r1 + 0x0)
    2264:	r1 = r7
    2265:	r1 += 0x18
    2266:	call -0x8db
    2267:	if w8 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2268:	w6 = 0x0
    2269:	w1 = *(u32 *)(r10 - 0xe0)
    2270:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35b0>
    2271:	w6 = 0x8
    2272:	r1 = 0x0
    2273:	r2 = 0x0 ll
		0000000000004708:  R_BPF_64_64	CONFIG
    2275:	w2 = *(u32 *)(r2 + 0x74)
    2276:	if w9 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2277:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2278:	call 0x23
    2279:	r1 = 0x0 ll
		0000000000004738:  R_BPF_64_64	CONFIG
    2281:	w1 = *(u32 *)(r1 + 0x74)
    2282:	r2 = 0x0
    2283:	*(u64 *)(r10 - 0x88) = r2
    2284:	r0 += r1
    2285:	r1 = r10
    2286:	r1 += -0x88
    2287:	w2 = 0x8
    2288:	r3 = r0
    2289:	call 0x71
    2290:	r1 = *(u64 *)(r10 - 0x88)
    2291:	*(u32 *)(r7 + 0x84) = w6
    2292:	w2 = 0x0
    2293:	*(u32 *)(r7 + 0x80) = w2
    2294:	*(u32 *)(r7 + 0x7c) = w8
    2295:	w2 = *(u32 *)(r10 - 0xb8)
    2296:	*(u32 *)(r7 + 0x78) = w2
    2297:	w2 = *(u32 *)(r10 - 0xb0)
    2298:	*(u32 *)(r7 + 0x74) = w2
    2299:	w2 = 0x5
    2300:	*(u32 *)(r7 + 0x70) = w2
    2301:	*(u64 *)(r7 + 0xa0) = r1
    2302:	r1 = r7
    2303:	call -0x8a6
    2304:	r1 = 0x0 ll
		0000000000004800:  R_BPF_64_64	CONFIG
    2306:	w2 = *(u32 *)(r1 + 0x6c)
    2307:	if w2 == 0x0 goto -0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2308:	w1 = *(u32 *)(r1 + 0x8c)
    2309:	r7 = *(u64 *)(r10 - 0xa0)
    2310:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3760>
    2311:	r6 = 0x0 ll
		0000000000004838:  R_BPF_64_64	CONFIG
    2313:	w1 = *(u32 *)(r6 + 0x9c)
    2314:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2315:	w2 = *(u32 *)(r7 + 0xc0)
    2316:	w1 = *(u32 *)(r7 + 0xac)
    2317:	w3 = w2
    2318:	w3 |= w1
    2319:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3820>
    2320:	w3 = w2
    2321:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3838>
    2322:	w3 = w2
    2323:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3838>
    2324:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2325:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3828>
    2326:	w2 = *(u32 *)(r7 + 0xbc)
    2327:	w1 = *(u32 *)(r7 + 0xa8)
    2328:	w3 = w2
    2329:	w3 |= w1
    2330:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38f0>
    2331:	w3 = w2
    2332:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37c8>
    2333:	w3 = w2
    2334:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b0>
    2335:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37c8>
    2336:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2337:	w3 = w2
    2338:	w3 -= w1
    2339:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2340:	r4 = 0x1
    2341:	*(u64 *)(r7 + 0x80) = r4
    2342:	*(u32 *)(r7 + 0x7c) = w3
    2343:	*(u32 *)(r7 + 0x78) = w2
    2344:	*(u32 *)(r7 + 0x74) = w1
    2345:	w1 = 0x5
    2346:	*(u32 *)(r7 + 0x70) = w1
    2347:	r1 = r7
    2348:	call -0x8d3
    2349:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2350:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2351:	w3 = w2
    2352:	w3 -= w1
    2353:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2354:	r4 = 0x2
    2355:	*(u64 *)(r7 + 0x80) = r4
    2356:	*(u32 *)(r7 + 0x7c) = w3
    2357:	*(u32 *)(r7 + 0x78) = w2
    2358:	*(u32 *)(r7 + 0x74) = w1
    2359:	w1 = 0x5
    2360:	*(u32 *)(r7 + 0x70) = w1
    2361:	r1 = r7
    2362:	call -0x8e1
    2363:	w1 = *(u32 *)(r6 + 0xac)
    2364:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2365:	w2 = *(u32 *)(r7 + 0xc4)
    2366:	w1 = *(u32 *)(r7 + 0xb0)
    2367:	w3 = w2
    2368:	w3 |= w1
    2369:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3900>
    2370:	w3 = w2
    2371:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3918>
    2372:	w3 = w2
    2373:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3918>
    2374:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2375:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3908>
    2376:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b8>
    2377:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2378:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2379:	w3 = w2
    2380:	w3 -= w1
    2381:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2382:	r4 = 0x3
    2383:	*(u64 *)(r7 + 0x80) = r4
    2384:	*(u32 *)(r7 + 0x7c) = w3
    2385:	*(u32 *)(r7 + 0x78) = w2
    2386:	*(u32 *)(r7 + 0x74) = w1
    2387:	w1 = 0x5
    2388:	*(u32 *)(r7 + 0x70) = w1
    2389:	r1 = r7
    2390:	call -0x8fd
    2391:	w1 = *(u32 *)(r6 + 0xbc)
    2392:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2393:	w2 = *(u32 *)(r7 + 0xc8)
    2394:	w1 = *(u32 *)(r7 + 0xb4)
    2395:	w3 = w2
    2396:	w3 |= w1
    2397:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39d0>
    2398:	w3 = w2
    2399:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39e8>
    2400:	w3 = w2
    2401:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39e8>
    2402:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2403:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39d8>
    2404:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2405:	w3 = w2
    2406:	w3 -= w1
    2407:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2408:	r4 = 0x4
    2409:	*(u64 *)(r7 + 0x80) = r4
    2410:	*(u32 *)(r7 + 0x7c) = w3
    2411:	*(u32 *)(r7 + 0x78) = w2
    2412:	*(u32 *)(r7 + 0x74) = w1
    2413:	w1 = 0x5
    2414:	*(u32 *)(r7 + 0x70) = w1
    2415:	r1 = r7
    2416:	call -0x917
    2417:	w1 = *(u32 *)(r6 + 0xcc)
    2418:	if w1 == 0x0 goto -0x138 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2419:	r1 = *(u64 *)(r10 - 0xa0)
    2420:	w2 = *(u32 *)(r1 + 0xcc)
    2421:	w5 = *(u32 *)(r1 + 0xb8)
    2422:	w3 = w2
    2423:	w3 |= w5
    2424:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3aa8>
    2425:	w3 = w2
    2426:	if w5 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ac0>
    2427:	w3 = w2
    2428:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ac0>
    2429:	if w2 s>= w5 goto -0x143 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2430:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ab0>
    2431:	if w2 s<= w5 goto -0x145 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2432:	w3 = w2
    2433:	w3 -= w5
    2434:	if w3 == 0x0 goto -0x148 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2435:	r4 = 0x5
    2436:	r1 = *(u64 *)(r10 - 0xa0)
    2437:	*(u64 *)(r1 + 0x80) = r4
    2438:	*(u32 *)(r1 + 0x7c) = w3
    2439:	*(u32 *)(r1 + 0x78) = w2
    2440:	*(u32 *)(r1 + 0x74) = w5
    2441:	w2 = 0x5
    2442:	*(u32 *)(r1 + 0x70) = w2
    2443:	call -0x932
    2444:	goto -0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>

0000000000004c68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2445:	w8 = w2
    2446:	r9 = r1
    2447:	r6 = 0x0 ll
		0000000000004c78:  R_BPF_64_64	CONFIG
    2449:	w1 = *(u32 *)(r6 + 0x28)
    2450:	w1 &= w8
    2451:	w2 = *(u32 *)(r6 + 0x30)
    2452:	if w1 == w2 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x170>
    2453:	w1 = *(u32 *)(r6 + 0x24)
    2454:	if w1 != 0x2 goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x260>
    2455:	call 0x8
    2456:	*(u32 *)(r10 - 0x88) = w0
    2457:	r2 = r10
    2458:	r2 += -0x88
    2459:	r1 = 0x0 ll
		0000000000004cd8:  R_BPF_64_64	SAMPLES
    2461:	call 0x1
    2462:	r7 = r0
    2463:	if r7 == 0x0 goto +0x4d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2464:	r1 = *(u64 *)(r9 + 0x0)
    2465:	r6 = *(u64 *)(r1 + 0x0)
    2466:	r9 = r10
    2467:	r9 += -0x88
    2468:	r1 = r9
    2469:	w2 = 0x0
    2470:	r3 = 0x80
    2471:	call -0x1
		0000000000004d38:  R_BPF_64_32	memset
    2472:	r1 = r9
    2473:	w2 = 0x80
    2474:	r3 = r6
    2475:	call 0x71
    2476:	r1 = *(u64 *)(r10 - 0x20)
    2477:	if r1 != 0x504c0001 goto +0x4c9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2478:	r1 = *(u64 *)(r10 - 0x10)
    2479:	if r1 != 0x10 goto +0x4c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2480:	r2 = *(u64 *)(r10 - 0x28)
    2481:	r1 = 0x0 ll
		0000000000004d88:  R_BPF_64_64	CONFIG
    2483:	r3 = *(u64 *)(r1 + 0x0)
    2484:	if r2 != r3 goto +0x4c2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2485:	w2 = *(u32 *)(r1 + 0x28)
    2486:	w2 &= w8
    2487:	w1 = *(u32 *)(r7 + 0x10)
    2488:	if w1 != 0x0 goto +0x2fe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1950>
    2489:	*(u32 *)(r7 + 0x14) = w2
    2490:	goto +0x301 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    2491:	r1 = 0x0 ll
		0000000000004dd8:  R_BPF_64_64	.bss
    2493:	r1 = *(u64 *)(r1 + 0x0)
    2494:	if r1 != 0x0 goto -0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2495:	r1 = 0x0 ll
		0000000000004df8:  R_BPF_64_64	CONFIG
    2497:	w2 = *(u32 *)(r1 + 0x6c)
    2498:	if w2 == 0x0 goto +0x4b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2499:	w1 = *(u32 *)(r1 + 0x8c)
    2500:	*(u64 *)(r10 - 0x98) = r9
    2501:	if w1 == 0x0 goto +0x341 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bd0>
    2502:	r1 = 0x0 ll
		0000000000004e30:  R_BPF_64_64	CONFIG
    2504:	w7 = *(u32 *)(r1 + 0x88)
    2505:	w9 = *(u32 *)(r1 + 0x8c)
    2506:	w1 = *(u32 *)(r1 + 0x70)
    2507:	if w1 != 0x0 goto +0x2e5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1920>
    2508:	call 0x23
    2509:	r0 += r7
    2510:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x218>
    2511:	goto +0x32a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b68>
    2512:	w1 = 0x0
    2513:	*(u16 *)(r10 - 0x88) = w1
    2514:	r1 = r10
    2515:	r1 += -0x88
    2516:	w2 = 0x2
    2517:	r3 = r0
    2518:	call 0x71
    2519:	w1 = *(u16 *)(r10 - 0x88)
    2520:	goto +0x329 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    2521:	r3 = 0x0 ll
		0000000000004ec8:  R_BPF_64_64	CONFIG
    2523:	w1 = *(u32 *)(r3 + 0x24)
    2524:	if w1 != 0x3 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x358>
    2525:	r1 = *(u64 *)(r9 + 0x0)
    2526:	r7 = *(u64 *)(r1 + 0x0)
    2527:	w6 = w8
    2528:	r8 = r9
    2529:	r9 = r10
    2530:	r9 += -0x88
    2531:	r1 = r9
    2532:	w2 = 0x0
    2533:	r3 = 0x80
    2534:	call -0x1
		0000000000004f30:  R_BPF_64_32	memset
    2535:	r1 = r9
    2536:	r9 = r8
    2537:	w8 = w6
    2538:	w2 = 0x80
    2539:	r3 = r7
    2540:	call 0x71
    2541:	r3 = 0x0 ll
		0000000000004f68:  R_BPF_64_64	CONFIG
    2543:	r1 = *(u64 *)(r10 - 0x20)
    2544:	if r1 != 0x504c0001 goto +0x486 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2545:	r1 = *(u64 *)(r10 - 0x10)
    2546:	if r1 != 0x10 goto +0x484 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2547:	r1 = *(u64 *)(r10 - 0x28)
    2548:	r2 = 0x0 ll
		0000000000004fa0:  R_BPF_64_64	CONFIG
    2550:	r2 = *(u64 *)(r2 + 0x0)
    2551:	if r1 != r2 goto +0x47f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2552:	w7 = 0x0
    2553:	w1 = *(u32 *)(r3 + 0x28)
    2554:	w3 = *(u32 *)(r3 + 0x30)
    2555:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4a0>
    2556:	w4 = w1
    2557:	w4 >>= 0x1
    2558:	w2 = w1
    2559:	w2 |= w4
    2560:	w4 = w2
    2561:	w4 >>= 0x2
    2562:	w2 |= w4
    2563:	w4 = w2
    2564:	w4 >>= 0x4
    2565:	w2 |= w4
    2566:	w1 &= w8
    2567:	w4 = w2
    2568:	w4 >>= 0x8
    2569:	w2 |= w4
    2570:	w1 -= w3
    2571:	w3 = w2
    2572:	w3 >>= 0x10
    2573:	w2 |= w3
    2574:	w2 ^= -0x1
    2575:	w3 = w2
    2576:	w3 >>= 0x1
    2577:	w3 &= 0x55555555
    2578:	w2 -= w3
    2579:	w3 = w2
    2580:	w3 &= 0x33333333
    2581:	w2 >>= 0x2
    2582:	w2 &= 0x33333333
    2583:	w3 += w2
    2584:	w2 = w3
    2585:	w2 >>= 0x4
    2586:	w3 += w2
    2587:	w3 &= 0xf0f0f0f
    2588:	w3 *= 0x1010101
    2589:	w3 >>= 0x18
    2590:	w1 <<= w3
    2591:	w1 s>>= w3
    2592:	w7 = w1
    2593:	call 0x23
    2594:	*(u64 *)(r10 - 0x88) = r0
    2595:	r2 = r10
    2596:	r2 += -0x88
    2597:	r1 = 0x0 ll
		0000000000005128:  R_BPF_64_64	TASKS
    2599:	call 0x1
    2600:	r6 = r0
    2601:	if r6 == 0x0 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1258>
    2602:	call 0xe
    2603:	r1 = *(u64 *)(r6 + 0x10)
    2604:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    2605:	*(u64 *)(r6 + 0x10) = r0
    2606:	r1 = r6
    2607:	r1 += 0x88
    2608:	w2 = 0x0
    2609:	r3 = 0x18
    2610:	call -0x1
		0000000000005190:  R_BPF_64_32	memset
    2611:	r1 = r6
    2612:	r1 += 0xa8
    2613:	w2 = 0x0
    2614:	r3 = 0x14
    2615:	call -0x1
		00000000000051b8:  R_BPF_64_32	memset
    2616:	r1 = 0x0
    2617:	*(u64 *)(r6 + 0xd0) = r1
    2618:	r1 = r6
    2619:	w2 = 0x0
    2620:	r3 = 0x10
    2621:	call -0x1
		00000000000051e8:  R_BPF_64_32	memset
    2622:	r1 = 0x0 ll
		00000000000051f0:  R_BPF_64_64	AYA_LOG_LEVEL
    2624:	w1 = *(u8 *)(r1 + 0x0)
    2625:	*(u64 *)(r10 - 0x90) = r6
    2626:	if w1 < 0x4 goto +0x1b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1350>
    2627:	r6 = r9
    2628:	call 0x23
    2629:	r8 = r0
    2630:	w1 = 0xa0
    2631:	*(u16 *)(r10 - 0x2) = w1
    2632:	r1 = r10
    2633:	r1 += -0x2
    2634:	r9 = 0x40
    2635:	w1 = *(u16 *)(r10 - 0x2)
    2636:	if w1 > 0x40 goto +0x255 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18a8>
    2637:	r1 = 0x0 ll
		0000000000005268:  R_BPF_64_64	AYA_LOGS
    2639:	r2 = r9
    2640:	r3 = 0x0
    2641:	call 0x83
    2642:	if r0 == 0x0 goto +0x1a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    2643:	*(u64 *)(r10 - 0x80) = r9
    2644:	*(u64 *)(r10 - 0x88) = r0
    2645:	r1 = r10
    2646:	r1 += -0x88
    2647:	r1 = *(u64 *)(r10 - 0x88)
    2648:	r2 = *(u64 *)(r10 - 0x80)
    2649:	if r2 < 0x2 goto +0x199 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2650:	w2 = *(u16 *)(r10 - 0x2)
    2651:	*(u8 *)(r1 + 0x0) = w2
    2652:	w2 >>= 0x8
    2653:	*(u8 *)(r1 + 0x1) = w2
    2654:	r1 = *(u64 *)(r10 - 0x88)
    2655:	r2 = *(u64 *)(r10 - 0x80)
    2656:	if r2 < 0x3 goto +0x192 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2657:	w2 = 0x0
    2658:	*(u8 *)(r1 + 0x2) = w2
    2659:	r1 = *(u64 *)(r10 - 0x88)
    2660:	r3 = *(u64 *)(r10 - 0x80)
    2661:	if r3 < 0x5 goto +0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2662:	*(u8 *)(r1 + 0x4) = w2
    2663:	w2 = 0x17
    2664:	*(u8 *)(r1 + 0x3) = w2
    2665:	r1 = *(u64 *)(r10 - 0x88)
    2666:	r2 = *(u64 *)(r10 - 0x80)
    2667:	if r2 < 0x1c goto +0x187 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2668:	r3 = r1
    2669:	r3 += 0x5
    2670:	r4 = 0xd1a ll
		0000000000005370:  R_BPF_64_64	.rodata
    2672:	w5 = *(u8 *)(r4 + 0x0)
    2673:	*(u8 *)(r3 + 0x0) = w5
    2674:	w5 = *(u8 *)(r4 + 0x1)
    2675:	*(u8 *)(r3 + 0x1) = w5
    2676:	w5 = *(u8 *)(r4 + 0x2)
    2677:	*(u8 *)(r3 + 0x2) = w5
    2678:	w5 = *(u8 *)(r4 + 0x3)
    2679:	*(u8 *)(r3 + 0x3) = w5
    2680:	w5 = *(u8 *)(r4 + 0x4)
    2681:	*(u8 *)(r3 + 0x4) = w5
    2682:	w5 = *(u8 *)(r4 + 0x5)
    2683:	*(u8 *)(r3 + 0x5) = w5
    2684:	w5 = *(u8 *)(r4 + 0x6)
    2685:	*(u8 *)(r3 + 0x6) = w5
    2686:	w5 = *(u8 *)(r4 + 0x7)
    2687:	*(u8 *)(r3 + 0x7) = w5
    2688:	w5 = *(u8 *)(r4 + 0x8)
    2689:	*(u8 *)(r3 + 0x8) = w5
    2690:	w5 = *(u8 *)(r4 + 0x9)
    2691:	*(u8 *)(r3 + 0x9) = w5
    2692:	w5 = *(u8 *)(r4 + 0xa)
    2693:	*(u8 *)(r3 + 0xa) = w5
    2694:	w5 = *(u8 *)(r4 + 0xb)
    2695:	*(u8 *)(r3 + 0xb) = w5
    2696:	w5 = *(u8 *)(r4 + 0xc)
    2697:	*(u8 *)(r3 + 0xc) = w5
    2698:	w5 = *(u8 *)(r4 + 0xd)
    2699:	*(u8 *)(r3 + 0xd) = w5
    2700:	w5 = *(u8 *)(r4 + 0xe)
    2701:	*(u8 *)(r3 + 0xe) = w5
    2702:	w5 = *(u8 *)(r4 + 0xf)
    2703:	*(u8 *)(r3 + 0xf) = w5
    2704:	w5 = *(u8 *)(r4 + 0x10)
    2705:	*(u8 *)(r3 + 0x10) = w5
    2706:	w5 = *(u8 *)(r4 + 0x11)
    2707:	*(u8 *)(r3 + 0x11) = w5
    2708:	w5 = *(u8 *)(r4 + 0x12)
    2709:	*(u8 *)(r3 + 0x12) = w5
    2710:	w5 = *(u8 *)(r4 + 0x13)
    2711:	*(u8 *)(r3 + 0x13) = w5
    2712:	w5 = *(u8 *)(r4 + 0x14)
    2713:	*(u8 *)(r3 + 0x14) = w5
    2714:	w5 = *(u8 *)(r4 + 0x15)
    2715:	*(u8 *)(r3 + 0x15) = w5
    2716:	w5 = *(u8 *)(r4 + 0x16)
    2717:	*(u8 *)(r3 + 0x16) = w5
    2718:	if r2 == 0x1c goto +0x154 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2719:	w3 = 0x1
    2720:	*(u8 *)(r1 + 0x1c) = w3
    2721:	if r2 < 0x1f goto +0x151 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2722:	w4 = 0x0
    2723:	*(u8 *)(r1 + 0x1e) = w4
    2724:	*(u8 *)(r1 + 0x1d) = w3
    2725:	if r2 == 0x1f goto +0x14d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2726:	w3 = 0x4
    2727:	*(u8 *)(r1 + 0x1f) = w3
    2728:	if r2 == 0x20 goto +0x14a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2729:	w3 = 0x2
    2730:	*(u8 *)(r1 + 0x20) = w3
    2731:	if r2 < 0x23 goto +0x147 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2732:	w3 = 0x0
    2733:	*(u8 *)(r1 + 0x22) = w3
    2734:	w3 = 0x17
    2735:	*(u8 *)(r1 + 0x21) = w3
    2736:	if r2 < 0x3a goto +0x142 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2737:	r3 = r1
    2738:	r3 += 0x23
    2739:	r4 = 0xd1a ll
		0000000000005598:  R_BPF_64_64	.rodata
    2741:	w5 = *(u8 *)(r4 + 0x0)
    2742:	*(u8 *)(r3 + 0x0) = w5
    2743:	w5 = *(u8 *)(r4 + 0x1)
    2744:	*(u8 *)(r3 + 0x1) = w5
    2745:	w5 = *(u8 *)(r4 + 0x2)
    2746:	*(u8 *)(r3 + 0x2) = w5
    2747:	w5 = *(u8 *)(r4 + 0x3)
    2748:	*(u8 *)(r3 + 0x3) = w5
    2749:	w5 = *(u8 *)(r4 + 0x4)
    2750:	*(u8 *)(r3 + 0x4) = w5
    2751:	w5 = *(u8 *)(r4 + 0x5)
    2752:	*(u8 *)(r3 + 0x5) = w5
    2753:	w5 = *(u8 *)(r4 + 0x6)
    2754:	*(u8 *)(r3 + 0x6) = w5
    2755:	w5 = *(u8 *)(r4 + 0x7)
    2756:	*(u8 *)(r3 + 0x7) = w5
    2757:	w5 = *(u8 *)(r4 + 0x8)
    2758:	*(u8 *)(r3 + 0x8) = w5
    2759:	w5 = *(u8 *)(r4 + 0x9)
    2760:	*(u8 *)(r3 + 0x9) = w5
    2761:	w5 = *(u8 *)(r4 + 0xa)
    2762:	*(u8 *)(r3 + 0xa) = w5
    2763:	w5 = *(u8 *)(r4 + 0xb)
    2764:	*(u8 *)(r3 + 0xb) = w5
    2765:	w5 = *(u8 *)(r4 + 0xc)
    2766:	*(u8 *)(r3 + 0xc) = w5
    2767:	w5 = *(u8 *)(r4 + 0xd)
    2768:	*(u8 *)(r3 + 0xd) = w5
    2769:	w5 = *(u8 *)(r4 + 0xe)
    2770:	*(u8 *)(r3 + 0xe) = w5
    2771:	w5 = *(u8 *)(r4 + 0xf)
    2772:	*(u8 *)(r3 + 0xf) = w5
    2773:	w5 = *(u8 *)(r4 + 0x10)
    2774:	*(u8 *)(r3 + 0x10) = w5
    2775:	w5 = *(u8 *)(r4 + 0x11)
    2776:	*(u8 *)(r3 + 0x11) = w5
    2777:	w5 = *(u8 *)(r4 + 0x12)
    2778:	*(u8 *)(r3 + 0x12) = w5
    2779:	w5 = *(u8 *)(r4 + 0x13)
    2780:	*(u8 *)(r3 + 0x13) = w5
    2781:	w5 = *(u8 *)(r4 + 0x14)
    2782:	*(u8 *)(r3 + 0x14) = w5
    2783:	w5 = *(u8 *)(r4 + 0x15)
    2784:	*(u8 *)(r3 + 0x15) = w5
    2785:	w5 = *(u8 *)(r4 + 0x16)
    2786:	*(u8 *)(r3 + 0x16) = w5
    2787:	if r2 == 0x3a goto +0x10f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2788:	w3 = 0x3
    2789:	*(u8 *)(r1 + 0x3a) = w3
    2790:	if r2 < 0x3d goto +0x10c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2791:	w3 = 0x0
    2792:	*(u8 *)(r1 + 0x3c) = w3
    2793:	w3 = 0x1f
    2794:	*(u8 *)(r1 + 0x3b) = w3
    2795:	if r2 < 0x5c goto +0x107 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2796:	r3 = r1
    2797:	r3 += 0x3d
    2798:	r4 = 0xd31 ll
		0000000000005770:  R_BPF_64_64	.rodata
    2800:	w5 = *(u8 *)(r4 + 0x0)
    2801:	*(u8 *)(r3 + 0x0) = w5
    2802:	w5 = *(u8 *)(r4 + 0x1)
    2803:	*(u8 *)(r3 + 0x1) = w5
    2804:	w5 = *(u8 *)(r4 + 0x2)
    2805:	*(u8 *)(r3 + 0x2) = w5
    2806:	w5 = *(u8 *)(r4 + 0x3)
    2807:	*(u8 *)(r3 + 0x3) = w5
    2808:	w5 = *(u8 *)(r4 + 0x4)
    2809:	*(u8 *)(r3 + 0x4) = w5
    2810:	w5 = *(u8 *)(r4 + 0x5)
    2811:	*(u8 *)(r3 + 0x5) = w5
    2812:	w5 = *(u8 *)(r4 + 0x6)
    2813:	*(u8 *)(r3 + 0x6) = w5
    2814:	w5 = *(u8 *)(r4 + 0x7)
    2815:	*(u8 *)(r3 + 0x7) = w5
    2816:	w5 = *(u8 *)(r4 + 0x8)
    2817:	*(u8 *)(r3 + 0x8) = w5
    2818:	w5 = *(u8 *)(r4 + 0x9)
    2819:	*(u8 *)(r3 + 0x9) = w5
    2820:	w5 = *(u8 *)(r4 + 0xa)
    2821:	*(u8 *)(r3 + 0xa) = w5
    2822:	w5 = *(u8 *)(r4 + 0xb)
    2823:	*(u8 *)(r3 + 0xb) = w5
    2824:	w5 = *(u8 *)(r4 + 0xc)
    2825:	*(u8 *)(r3 + 0xc) = w5
    2826:	w5 = *(u8 *)(r4 + 0xd)
    2827:	*(u8 *)(r3 + 0xd) = w5
    2828:	w5 = *(u8 *)(r4 + 0xe)
    2829:	*(u8 *)(r3 + 0xe) = w5
    2830:	w5 = *(u8 *)(r4 + 0xf)
    2831:	*(u8 *)(r3 + 0xf) = w5
    2832:	w5 = *(u8 *)(r4 + 0x10)
    2833:	*(u8 *)(r3 + 0x10) = w5
    2834:	w5 = *(u8 *)(r4 + 0x11)
    2835:	*(u8 *)(r3 + 0x11) = w5
    2836:	w5 = *(u8 *)(r4 + 0x12)
    2837:	*(u8 *)(r3 + 0x12) = w5
    2838:	w5 = *(u8 *)(r4 + 0x13)
    2839:	*(u8 *)(r3 + 0x13) = w5
    2840:	w5 = *(u8 *)(r4 + 0x14)
    2841:	*(u8 *)(r3 + 0x14) = w5
    2842:	w5 = *(u8 *)(r4 + 0x15)
    2843:	*(u8 *)(r3 + 0x15) = w5
    2844:	w5 = *(u8 *)(r4 + 0x16)
    2845:	*(u8 *)(r3 + 0x16) = w5
    2846:	w5 = *(u8 *)(r4 + 0x17)
    2847:	*(u8 *)(r3 + 0x17) = w5
    2848:	w5 = *(u8 *)(r4 + 0x18)
    2849:	*(u8 *)(r3 + 0x18) = w5
    2850:	w5 = *(u8 *)(r4 + 0x19)
    2851:	*(u8 *)(r3 + 0x19) = w5
    2852:	w5 = *(u8 *)(r4 + 0x1a)
    2853:	*(u8 *)(r3 + 0x1a) = w5
    2854:	w5 = *(u8 *)(r4 + 0x1b)
    2855:	*(u8 *)(r3 + 0x1b) = w5
    2856:	w5 = *(u8 *)(r4 + 0x1c)
    2857:	*(u8 *)(r3 + 0x1c) = w5
    2858:	w5 = *(u8 *)(r4 + 0x1d)
    2859:	*(u8 *)(r3 + 0x1d) = w5
    2860:	w5 = *(u8 *)(r4 + 0x1e)
    2861:	*(u8 *)(r3 + 0x1e) = w5
    2862:	if r2 == 0x5c goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2863:	w4 = 0x4
    2864:	*(u8 *)(r1 + 0x5c) = w4
    2865:	if r2 < 0x5f goto +0xc1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2866:	w3 = 0x0
    2867:	*(u8 *)(r1 + 0x5e) = w3
    2868:	*(u8 *)(r1 + 0x5d) = w4
    2869:	if r2 < 0x63 goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2870:	*(u8 *)(r1 + 0x62) = w3
    2871:	*(u8 *)(r1 + 0x61) = w3
    2872:	*(u8 *)(r1 + 0x60) = w3
    2873:	w3 = 0x4d
    2874:	*(u8 *)(r1 + 0x5f) = w3
    2875:	if r2 == 0x63 goto +0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2876:	w3 = 0x5
    2877:	*(u8 *)(r1 + 0x63) = w3
    2878:	r3 = r2
    2879:	r3 &= -0x2
    2880:	if r3 == 0x64 goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2881:	w4 = 0x0
    2882:	*(u8 *)(r1 + 0x65) = w4
    2883:	w5 = 0x4
    2884:	*(u8 *)(r1 + 0x64) = w5
    2885:	if r2 < 0x6a goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2886:	*(u8 *)(r1 + 0x69) = w4
    2887:	*(u8 *)(r1 + 0x68) = w4
    2888:	*(u8 *)(r1 + 0x67) = w4
    2889:	w4 = 0x6
    2890:	*(u8 *)(r1 + 0x66) = w4
    2891:	if r2 == 0x6a goto +0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2892:	w4 = 0x14
    2893:	*(u8 *)(r1 + 0x6a) = w4
    2894:	if r2 < 0x6d goto +0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2895:	w4 = 0x0
    2896:	*(u8 *)(r1 + 0x6c) = w4
    2897:	w4 = 0xf
    2898:	*(u8 *)(r1 + 0x6b) = w4
    2899:	if r2 < 0x7c goto +0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2900:	r4 = r1
    2901:	r4 += 0x6d
    2902:	r5 = 0xd50 ll
		0000000000005ab0:  R_BPF_64_64	.rodata
    2904:	w0 = *(u8 *)(r5 + 0x0)
    2905:	*(u8 *)(r4 + 0x0) = w0
    2906:	w0 = *(u8 *)(r5 + 0x1)
    2907:	*(u8 *)(r4 + 0x1) = w0
    2908:	w0 = *(u8 *)(r5 + 0x2)
    2909:	*(u8 *)(r4 + 0x2) = w0
    2910:	w0 = *(u8 *)(r5 + 0x3)
    2911:	*(u8 *)(r4 + 0x3) = w0
    2912:	w0 = *(u8 *)(r5 + 0x4)
    2913:	*(u8 *)(r4 + 0x4) = w0
    2914:	w0 = *(u8 *)(r5 + 0x5)
    2915:	*(u8 *)(r4 + 0x5) = w0
    2916:	w0 = *(u8 *)(r5 + 0x6)
    2917:	*(u8 *)(r4 + 0x6) = w0
    2918:	w0 = *(u8 *)(r5 + 0x7)
    2919:	*(u8 *)(r4 + 0x7) = w0
    2920:	w0 = *(u8 *)(r5 + 0x8)
    2921:	*(u8 *)(r4 + 0x8) = w0
    2922:	w0 = *(u8 *)(r5 + 0x9)
    2923:	*(u8 *)(r4 + 0x9) = w0
    2924:	w0 = *(u8 *)(r5 + 0xa)
    2925:	*(u8 *)(r4 + 0xa) = w0
    2926:	w0 = *(u8 *)(r5 + 0xb)
    2927:	*(u8 *)(r4 + 0xb) = w0
    2928:	w0 = *(u8 *)(r5 + 0xc)
    2929:	*(u8 *)(r4 + 0xc) = w0
    2930:	w0 = *(u8 *)(r5 + 0xd)
    2931:	*(u8 *)(r4 + 0xd) = w0
    2932:	w0 = *(u8 *)(r5 + 0xe)
    2933:	*(u8 *)(r4 + 0xe) = w0
    2934:	if r2 == 0x7c goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2935:	w4 = 0x0
    2936:	*(u8 *)(r1 + 0x7c) = w4
    2937:	if r2 < 0x7f goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2938:	*(u8 *)(r1 + 0x7e) = w4
    2939:	w4 = 0x1
    2940:	*(u8 *)(r1 + 0x7d) = w4
    2941:	if r2 == 0x7f goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2942:	w4 = 0x2
    2943:	*(u8 *)(r1 + 0x7f) = w4
    2944:	if r2 == 0x80 goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2945:	w4 = 0x9
    2946:	*(u8 *)(r1 + 0x80) = w4
    2947:	if r2 < 0x83 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2948:	w4 = 0x0
    2949:	*(u8 *)(r1 + 0x82) = w4
    2950:	w4 = 0x8
    2951:	*(u8 *)(r1 + 0x81) = w4
    2952:	if r2 < 0x8b goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2953:	*(u8 *)(r1 + 0x83) = w8
    2954:	r4 = r8
    2955:	r4 >>= 0x38
    2956:	*(u8 *)(r1 + 0x8a) = w4
    2957:	r4 = r8
    2958:	r4 >>= 0x30
    2959:	*(u8 *)(r1 + 0x89) = w4
    2960:	r4 = r8
    2961:	r4 >>= 0x28
    2962:	*(u8 *)(r1 + 0x88) = w4
    2963:	r4 = r8
    2964:	r4 >>= 0x20
    2965:	*(u8 *)(r1 + 0x87) = w4
    2966:	r4 = r8
    2967:	r4 >>= 0x18
    2968:	*(u8 *)(r1 + 0x86) = w4
    2969:	r4 = r8
    2970:	r4 >>= 0x10
    2971:	*(u8 *)(r1 + 0x85) = w4
    2972:	r8 >>= 0x8
    2973:	*(u8 *)(r1 + 0x84) = w8
    2974:	if r2 == 0x8b goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2975:	w4 = 0x14
    2976:	*(u8 *)(r1 + 0x8b) = w4
    2977:	if r3 == 0x8c goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2978:	w4 = 0x0
    2979:	*(u8 *)(r1 + 0x8d) = w4
    2980:	w4 = 0x7
    2981:	*(u8 *)(r1 + 0x8c) = w4
    2982:	if r2 < 0x95 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2983:	r4 = r1
    2984:	r4 += 0x8e
    2985:	r5 = 0xd5f ll
		0000000000005d48:  R_BPF_64_64	.rodata
    2987:	w0 = *(u8 *)(r5 + 0x0)
    2988:	*(u8 *)(r4 + 0x0) = w0
    2989:	w0 = *(u8 *)(r5 + 0x1)
    2990:	*(u8 *)(r4 + 0x1) = w0
    2991:	w0 = *(u8 *)(r5 + 0x2)
    2992:	*(u8 *)(r4 + 0x2) = w0
    2993:	w0 = *(u8 *)(r5 + 0x3)
    2994:	*(u8 *)(r4 + 0x3) = w0
    2995:	w0 = *(u8 *)(r5 + 0x4)
    2996:	*(u8 *)(r4 + 0x4) = w0
    2997:	w0 = *(u8 *)(r5 + 0x5)
    2998:	*(u8 *)(r4 + 0x5) = w0
    2999:	w0 = *(u8 *)(r5 + 0x6)
    3000:	*(u8 *)(r4 + 0x6) = w0
    3001:	if r2 == 0x95 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3002:	w4 = 0x0
    3003:	*(u8 *)(r1 + 0x95) = w4
    3004:	if r3 == 0x96 goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3005:	*(u8 *)(r1 + 0x97) = w4
    3006:	w4 = 0x1
    3007:	*(u8 *)(r1 + 0x96) = w4
    3008:	if r2 < 0x99 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3009:	*(u8 *)(r1 + 0x98) = w4
    3010:	if r2 == 0x99 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3011:	w4 = 0x3
    3012:	*(u8 *)(r1 + 0x99) = w4
    3013:	if r3 == 0x9a goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3014:	w3 = 0x0
    3015:	*(u8 *)(r1 + 0x9b) = w3
    3016:	w3 = 0x4
    3017:	*(u8 *)(r1 + 0x9a) = w3
    3018:	if r2 < 0xa0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3019:	w2 = w7
    3020:	w2 >>= 0x18
    3021:	*(u8 *)(r1 + 0x9f) = w2
    3022:	w2 = w7
    3023:	w2 >>= 0x10
    3024:	*(u8 *)(r1 + 0x9e) = w2
    3025:	*(u8 *)(r1 + 0x9c) = w7
    3026:	w2 = w7
    3027:	w2 >>= 0x8
    3028:	*(u8 *)(r1 + 0x9d) = w2
    3029:	r2 = 0x0
    3030:	call 0x84
    3031:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    3032:	if w7 != 0x0 goto +0x35b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3033:	r1 = 0x0 ll
		0000000000005ec8:  R_BPF_64_64	CONFIG
    3035:	w2 = *(u32 *)(r1 + 0x6c)
    3036:	if w2 == 0x0 goto +0x29a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3037:	w1 = *(u32 *)(r1 + 0x8c)
    3038:	if w1 == 0x0 goto +0x2a6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c0>
    3039:	w8 = w7
    3040:	r1 = 0x0 ll
		0000000000005f00:  R_BPF_64_64	CONFIG
    3042:	w6 = *(u32 *)(r1 + 0x88)
    3043:	w7 = *(u32 *)(r1 + 0x8c)
    3044:	w1 = *(u32 *)(r1 + 0x70)
    3045:	if w1 != 0x0 goto +0x13e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cb8>
    3046:	call 0x23
    3047:	r0 += r6
    3048:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    3049:	goto +0x28e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2758>
    3050:	w1 = 0x0
    3051:	*(u16 *)(r10 - 0x88) = w1
    3052:	r1 = r10
    3053:	r1 += -0x88
    3054:	w2 = 0x2
    3055:	r3 = r0
    3056:	call 0x71
    3057:	w1 = *(u16 *)(r10 - 0x88)
    3058:	goto +0x28d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3059:	r2 = 0x0
    3060:	call 0x85
    3061:	r9 = r6
    3062:	r6 = *(u64 *)(r10 - 0x90)
    3063:	w2 = *(u32 *)(r6 + 0x4)
    3064:	w1 = w2
    3065:	w1 |= w7
    3066:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c0>
    3067:	w1 = w7
    3068:	if w7 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3069:	w1 = w7
    3070:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1398>
    3071:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3072:	w1 = 0x0
    3073:	if w7 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3074:	w1 = w7
    3075:	w1 -= w2
    3076:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3077:	w1 = 0x0
    3078:	if w7 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13a8>
    3079:	*(u32 *)(r10 - 0xe0) = w2
    3080:	*(u64 *)(r10 - 0x98) = r9
    3081:	w2 = *(u32 *)(r6 + 0x0)
    3082:	w4 = 0x1
    3083:	w3 = 0x1
    3084:	if w1 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3085:	w3 = 0x2
    3086:	if w1 s< 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3087:	w4 = 0x0
    3088:	w3 = 0x0
    3089:	if w2 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3090:	if w7 == w2 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3091:	w1 = w7
    3092:	w1 -= w2
    3093:	w3 = 0x3
    3094:	w4 = 0x1
    3095:	*(u32 *)(r10 - 0xb0) = w3
    3096:	*(u32 *)(r10 - 0xb8) = w2
    3097:	*(u32 *)(r10 - 0xd8) = w1
    3098:	*(u32 *)(r10 - 0xa8) = w7
    3099:	w1 = *(u32 *)(r6 + 0xc)
    3100:	*(u32 *)(r10 - 0xe8) = w1
    3101:	w1 = *(u32 *)(r6 + 0x8)
    3102:	*(u32 *)(r10 - 0xa0) = w1
    3103:	w3 = 0x0
    3104:	r2 = 0x0 ll
		0000000000006100:  R_BPF_64_64	CONFIG
    3106:	w1 = *(u32 *)(r2 + 0x6c)
    3107:	if w1 == 0x0 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d8>
    3108:	r9 = 0x0
    3109:	r5 = r6
    3110:	r5 += 0xa4
    3111:	r1 = r9
    3112:	r1 <<= 0x2
    3113:	r7 = r5
    3114:	r7 += r1
    3115:	r1 = r9
    3116:	r1 <<= 0x4
    3117:	r6 = 0x0 ll
		0000000000006168:  R_BPF_64_64	CONFIG
    3119:	r6 += r1
    3120:	r6 += 0x78
    3121:	if r9 > 0x4 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d8>
    3122:	r7 += 0x4
    3123:	r9 += 0x1
    3124:	w1 = *(u32 *)(r6 + 0x14)
    3125:	r6 += 0x10
    3126:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1520>
    3127:	*(u64 *)(r10 - 0xd0) = r5
    3128:	*(u32 *)(r10 - 0xc8) = w3
    3129:	*(u32 *)(r10 - 0xc0) = w4
    3130:	if r9 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3131:	r1 = *(u64 *)(r2 + 0x80)
    3132:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1650>
    3133:	w8 = *(u32 *)(r6 + 0x0)
    3134:	w1 = *(u32 *)(r6 + 0x4)
    3135:	*(u32 *)(r10 - 0xf0) = w1
    3136:	w1 = *(u32 *)(r2 + 0x70)
    3137:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1618>
    3138:	call 0x23
    3139:	r0 += r8
    3140:	w1 = *(u32 *)(r10 - 0xf0)
    3141:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15d0>
    3142:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1728>
    3143:	w1 = 0x0
    3144:	*(u16 *)(r10 - 0x88) = w1
    3145:	r1 = r10
    3146:	r1 += -0x88
    3147:	w2 = 0x2
    3148:	r3 = r0
    3149:	call 0x71
    3150:	w8 = *(u16 *)(r10 - 0x88)
    3151:	goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3152:	call 0x9e
    3153:	r0 += r8
    3154:	w1 = *(u32 *)(r10 - 0xf0)
    3155:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1640>
    3156:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1718>
    3157:	w8 = *(u16 *)(r0 + 0x0)
    3158:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3159:	r3 = *(u64 *)(r2 + 0x80)
    3160:	w1 = 0x0
    3161:	*(u32 *)(r10 - 0x88) = w1
    3162:	r1 = r10
    3163:	r1 += -0x88
    3164:	w2 = 0x4
    3165:	call 0x71
    3166:	r2 = 0x0 ll
		00000000000062f0:  R_BPF_64_64	CONFIG
    3168:	w1 = *(u32 *)(r10 - 0x88)
    3169:	if w1 != 0x0 goto -0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3170:	w8 = 0x0
    3171:	r1 = *(u64 *)(r10 - 0x90)
    3172:	*(u32 *)(r1 + 0xb8) = w8
    3173:	*(u32 *)(r10 - 0x88) = w8
    3174:	r2 = r10
    3175:	r2 += -0x88
    3176:	r1 = 0x0 ll
		0000000000006340:  R_BPF_64_64	LOST
    3178:	call 0x1
    3179:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3180:	r0 += 0x20
    3181:	r1 = 0x1
    3182:	lock *(u64 *)(r0 + 0x0) += r1
    3183:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3184:	w8 = *(u32 *)(r0 + 0x0)
    3185:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3186:	w1 = 0x0
    3187:	*(u32 *)(r10 - 0x88) = w1
    3188:	r1 = r10
    3189:	r1 += -0x88
    3190:	w2 = 0x4
    3191:	r3 = r0
    3192:	call 0x71
    3193:	w8 = *(u32 *)(r10 - 0x88)
    3194:	w1 = *(u32 *)(r6 + 0xc)
    3195:	w8 -= w1
    3196:	w2 = *(u32 *)(r7 + 0x0)
    3197:	w1 = 0x1
    3198:	if w8 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1798>
    3199:	w1 = 0x0
    3200:	*(u32 *)(r7 + 0x14) = w8
    3201:	w3 = *(u32 *)(r10 - 0xc8)
    3202:	w3 |= w1
    3203:	w4 = *(u32 *)(r10 - 0xc0)
    3204:	r2 = 0x0 ll
		0000000000006420:  R_BPF_64_64	CONFIG
    3206:	r5 = *(u64 *)(r10 - 0xd0)
    3207:	goto -0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14d0>
    3208:	w1 = *(u32 *)(r10 - 0xa0)
    3209:	if w1 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1800>
    3210:	w4 |= w3
    3211:	w4 &= 0x1
    3212:	if w4 == 0x0 goto +0x2ed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    3213:	r6 = 0x0 ll
		0000000000006468:  R_BPF_64_64	CONFIG
    3215:	w1 = *(u32 *)(r6 + 0x5c)
    3216:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1868>
    3217:	call 0xe
    3218:	r0 >>= 0x20
    3219:	*(u32 *)(r10 - 0x88) = w0
    3220:	r2 = r10
    3221:	r2 += -0x88
    3222:	r1 = 0x0 ll
		00000000000064b0:  R_BPF_64_64	PIDS
    3224:	call 0x1
    3225:	if r0 == 0x0 goto +0x2e0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    3226:	w6 = *(u32 *)(r6 + 0x58)
    3227:	if w6 == 0x0 goto +0x341 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3280>
    3228:	w7 = 0x81
    3229:	call 0x23
    3230:	r8 = r0
    3231:	r9 = 0x0 ll
		00000000000064f8:  R_BPF_64_64	CONFIG
    3233:	goto +0x2eb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3000>
    3234:	r9 = 0x80
    3235:	if w1 < 0x81 goto -0x257 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3236:	r9 = 0x100
    3237:	if w1 < 0x101 goto -0x259 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3238:	r9 = 0x200
    3239:	if w1 < 0x201 goto -0x25b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3240:	r9 = 0x400
    3241:	if w1 < 0x401 goto -0x25d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3242:	r9 = 0x800
    3243:	if w1 < 0x801 goto -0x25f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3244:	r9 = 0x1000
    3245:	if w1 < 0x1001 goto -0x261 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3246:	r9 = 0x2000
    3247:	if w1 > 0x2000 goto -0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    3248:	goto -0x264 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3249:	call 0x9e
    3250:	r0 += r7
    3251:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1940>
    3252:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ad8>
    3253:	w1 = *(u16 *)(r0 + 0x0)
    3254:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    3255:	w3 = *(u32 *)(r7 + 0x14)
    3256:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1968>
    3257:	*(u32 *)(r7 + 0x14) = w2
    3258:	w3 = *(u32 *)(r7 + 0x18)
    3259:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1980>
    3260:	*(u32 *)(r7 + 0x18) = w2
    3261:	*(u32 *)(r7 + 0x1c) = w8
    3262:	w1 += 0x1
    3263:	*(u32 *)(r7 + 0x10) = w1
    3264:	r6 = 0x0 ll
		0000000000006600:  R_BPF_64_64	CONFIG
    3266:	w1 = *(u32 *)(r6 + 0x8c)
    3267:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a20>
    3268:	w1 = *(u32 *)(r6 + 0x9c)
    3269:	if w1 == 0x0 goto +0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3270:	r1 = 0x0 ll
		0000000000006630:  R_BPF_64_64	CONFIG
    3272:	w6 = *(u32 *)(r1 + 0x98)
    3273:	w8 = *(u32 *)(r1 + 0x9c)
    3274:	w1 = *(u32 *)(r1 + 0x70)
    3275:	if w1 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ae8>
    3276:	call 0x9e
    3277:	r0 += r6
    3278:	if w8 == 0x2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b48>
    3279:	w1 = *(u32 *)(r0 + 0x0)
    3280:	goto +0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3281:	w8 = *(u32 *)(r6 + 0x88)
    3282:	w9 = *(u32 *)(r6 + 0x8c)
    3283:	w1 = *(u32 *)(r6 + 0x70)
    3284:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa8>
    3285:	call 0x23
    3286:	r0 += r8
    3287:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a60>
    3288:	goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e48>
    3289:	w1 = 0x0
    3290:	*(u16 *)(r10 - 0x88) = w1
    3291:	r1 = r10
    3292:	r1 += -0x88
    3293:	w2 = 0x2
    3294:	r3 = r0
    3295:	call 0x71
    3296:	w1 = *(u16 *)(r10 - 0x88)
    3297:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3298:	call 0x9e
    3299:	r0 += r8
    3300:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ac8>
    3301:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b58>
    3302:	w1 = *(u16 *)(r0 + 0x0)
    3303:	goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3304:	w1 = *(u32 *)(r0 + 0x0)
    3305:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    3306:	call 0x23
    3307:	r0 += r6
    3308:	if w8 == 0x2 goto +0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ef8>
    3309:	w1 = 0x0
    3310:	*(u32 *)(r10 - 0x88) = w1
    3311:	r1 = r10
    3312:	r1 += -0x88
    3313:	w2 = 0x4
    3314:	r3 = r0
    3315:	call 0x71
    3316:	w1 = *(u32 *)(r10 - 0x88)
    3317:	goto +0x7e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3318:	w1 = *(u16 *)(r0 + 0x0)
    3319:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3320:	w1 = *(u32 *)(r0 + 0x0)
    3321:	goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3322:	w1 = 0x0
    3323:	*(u32 *)(r10 - 0x88) = w1
    3324:	r1 = r10
    3325:	r1 += -0x88
    3326:	w2 = 0x4
    3327:	r3 = r0
    3328:	call 0x71
    3329:	w1 = *(u32 *)(r10 - 0x88)
    3330:	r2 = 0x0 ll
		0000000000006810:  R_BPF_64_64	CONFIG
    3332:	w2 = *(u32 *)(r2 + 0x94)
    3333:	r9 = *(u64 *)(r10 - 0x98)
    3334:	if w1 != w2 goto -0x372 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3335:	r3 = 0x0 ll
		0000000000006838:  R_BPF_64_64	CONFIG
    3337:	w1 = *(u32 *)(r3 + 0x9c)
    3338:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d60>
    3339:	w9 = *(u32 *)(r3 + 0x98)
    3340:	w7 = *(u32 *)(r3 + 0x9c)
    3341:	w1 = *(u32 *)(r3 + 0x70)
    3342:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c78>
    3343:	call 0x23
    3344:	r0 += r9
    3345:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c30>
    3346:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ce8>
    3347:	w1 = 0x0
    3348:	*(u16 *)(r10 - 0x88) = w1
    3349:	r1 = r10
    3350:	r1 += -0x88
    3351:	w2 = 0x2
    3352:	r3 = r0
    3353:	call 0x71
    3354:	w1 = *(u16 *)(r10 - 0x88)
    3355:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3356:	call 0x9e
    3357:	r0 += r9
    3358:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c98>
    3359:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ca8>
    3360:	w1 = *(u16 *)(r0 + 0x0)
    3361:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3362:	w1 = *(u32 *)(r0 + 0x0)
    3363:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3364:	call 0x9e
    3365:	r0 += r6
    3366:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cd8>
    3367:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2578>
    3368:	w1 = *(u16 *)(r0 + 0x0)
    3369:	goto +0x156 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3370:	w1 = 0x0
    3371:	*(u32 *)(r10 - 0x88) = w1
    3372:	r1 = r10
    3373:	r1 += -0x88
    3374:	w2 = 0x4
    3375:	r3 = r0
    3376:	call 0x71
    3377:	w1 = *(u32 *)(r10 - 0x88)
    3378:	r9 = *(u64 *)(r10 - 0x98)
    3379:	r3 = 0x0 ll
		0000000000006998:  R_BPF_64_64	CONFIG
    3381:	r2 = 0x0 ll
		00000000000069a8:  R_BPF_64_64	CONFIG
    3383:	w2 = *(u32 *)(r2 + 0xa4)
    3384:	if w1 != w2 goto -0x3a4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3385:	w1 = *(u32 *)(r3 + 0xac)
    3386:	if w1 == 0x0 goto +0xe4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2490>
    3387:	r1 = 0x0 ll
		00000000000069d8:  R_BPF_64_64	CONFIG
    3389:	w7 = *(u32 *)(r1 + 0xa8)
    3390:	w9 = *(u32 *)(r1 + 0xac)
    3391:	w1 = *(u32 *)(r1 + 0x70)
    3392:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e08>
    3393:	call 0x23
    3394:	r0 += r7
    3395:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dc0>
    3396:	goto +0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2428>
    3397:	w1 = 0x0
    3398:	*(u16 *)(r10 - 0x88) = w1
    3399:	r1 = r10
    3400:	r1 += -0x88
    3401:	w2 = 0x2
    3402:	r3 = r0
    3403:	call 0x71
    3404:	w1 = *(u16 *)(r10 - 0x88)
    3405:	goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2468>
    3406:	call 0x9e
    3407:	r0 += r7
    3408:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e28>
    3409:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e38>
    3410:	w1 = *(u16 *)(r0 + 0x0)
    3411:	goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2468>
    3412:	w1 = *(u32 *)(r0 + 0x0)
    3413:	goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2468>
    3414:	w1 = 0x0
    3415:	*(u32 *)(r10 - 0x88) = w1
    3416:	r1 = r10
    3417:	r1 += -0x88
    3418:	w2 = 0x4
    3419:	r3 = r0
    3420:	call 0x71
    3421:	w1 = *(u32 *)(r10 - 0x88)
    3422:	w2 = *(u32 *)(r7 + 0xa8)
    3423:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ea8>
    3424:	*(u32 *)(r7 + 0xac) = w1
    3425:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ed0>
    3426:	w3 = *(u32 *)(r7 + 0xac)
    3427:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ec0>
    3428:	*(u32 *)(r7 + 0xac) = w1
    3429:	w3 = *(u32 *)(r7 + 0xb0)
    3430:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ed8>
    3431:	*(u32 *)(r7 + 0xb0) = w1
    3432:	*(u32 *)(r7 + 0xb4) = w1
    3433:	w2 += 0x1
    3434:	*(u32 *)(r7 + 0xa8) = w2
    3435:	goto -0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19b8>
    3436:	w1 = 0x0
    3437:	*(u16 *)(r10 - 0x88) = w1
    3438:	r1 = r10
    3439:	r1 += -0x88
    3440:	w2 = 0x2
    3441:	r3 = r0
    3442:	call 0x71
    3443:	w1 = *(u16 *)(r10 - 0x88)
    3444:	w2 = *(u32 *)(r7 + 0xb8)
    3445:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f58>
    3446:	*(u32 *)(r7 + 0xbc) = w1
    3447:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f80>
    3448:	w3 = *(u32 *)(r7 + 0xbc)
    3449:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f70>
    3450:	*(u32 *)(r7 + 0xbc) = w1
    3451:	w3 = *(u32 *)(r7 + 0xc0)
    3452:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f88>
    3453:	*(u32 *)(r7 + 0xc0) = w1
    3454:	*(u32 *)(r7 + 0xc4) = w1
    3455:	w2 += 0x1
    3456:	*(u32 *)(r7 + 0xb8) = w2
    3457:	r6 = 0x0 ll
		0000000000006c08:  R_BPF_64_64	CONFIG
    3459:	w1 = *(u32 *)(r6 + 0xac)
    3460:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2120>
    3461:	w8 = *(u32 *)(r6 + 0xa8)
    3462:	w9 = *(u32 *)(r6 + 0xac)
    3463:	w1 = *(u32 *)(r6 + 0x70)
    3464:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2008>
    3465:	call 0x9e
    3466:	r0 += r8
    3467:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2068>
    3468:	w1 = *(u32 *)(r0 + 0x0)
    3469:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3470:	call 0x23
    3471:	r0 += r8
    3472:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2078>
    3473:	w1 = 0x0
    3474:	*(u32 *)(r10 - 0x88) = w1
    3475:	r1 = r10
    3476:	r1 += -0x88
    3477:	w2 = 0x4
    3478:	r3 = r0
    3479:	call 0x71
    3480:	w1 = *(u32 *)(r10 - 0x88)
    3481:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3482:	w1 = *(u16 *)(r0 + 0x0)
    3483:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3484:	w1 = 0x0
    3485:	*(u16 *)(r10 - 0x88) = w1
    3486:	r1 = r10
    3487:	r1 += -0x88
    3488:	w2 = 0x2
    3489:	r3 = r0
    3490:	call 0x71
    3491:	w1 = *(u16 *)(r10 - 0x88)
    3492:	w2 = *(u32 *)(r7 + 0xc8)
    3493:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20d8>
    3494:	*(u32 *)(r7 + 0xcc) = w1
    3495:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2100>
    3496:	w3 = *(u32 *)(r7 + 0xcc)
    3497:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20f0>
    3498:	*(u32 *)(r7 + 0xcc) = w1
    3499:	w3 = *(u32 *)(r7 + 0xd0)
    3500:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2108>
    3501:	*(u32 *)(r7 + 0xd0) = w1
    3502:	*(u32 *)(r7 + 0xd4) = w1
    3503:	w2 += 0x1
    3504:	*(u32 *)(r7 + 0xc8) = w2
    3505:	w1 = *(u32 *)(r6 + 0xbc)
    3506:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22a0>
    3507:	r1 = 0x0 ll
		0000000000006d98:  R_BPF_64_64	CONFIG
    3509:	w6 = *(u32 *)(r1 + 0xb8)
    3510:	w8 = *(u32 *)(r1 + 0xbc)
    3511:	w1 = *(u32 *)(r1 + 0x70)
    3512:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2188>
    3513:	call 0x9e
    3514:	r0 += r6
    3515:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21e8>
    3516:	w1 = *(u32 *)(r0 + 0x0)
    3517:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3518:	call 0x23
    3519:	r0 += r6
    3520:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f8>
    3521:	w1 = 0x0
    3522:	*(u32 *)(r10 - 0x88) = w1
    3523:	r1 = r10
    3524:	r1 += -0x88
    3525:	w2 = 0x4
    3526:	r3 = r0
    3527:	call 0x71
    3528:	w1 = *(u32 *)(r10 - 0x88)
    3529:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3530:	w1 = *(u16 *)(r0 + 0x0)
    3531:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3532:	w1 = 0x0
    3533:	*(u16 *)(r10 - 0x88) = w1
    3534:	r1 = r10
    3535:	r1 += -0x88
    3536:	w2 = 0x2
    3537:	r3 = r0
    3538:	call 0x71
    3539:	w1 = *(u16 *)(r10 - 0x88)
    3540:	w2 = *(u32 *)(r7 + 0xd8)
    3541:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2258>
    3542:	*(u32 *)(r7 + 0xdc) = w1
    3543:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2280>
    3544:	w3 = *(u32 *)(r7 + 0xdc)
    3545:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2270>
    3546:	*(u32 *)(r7 + 0xdc) = w1
    3547:	w3 = *(u32 *)(r7 + 0xe0)
    3548:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2288>
    3549:	*(u32 *)(r7 + 0xe0) = w1
    3550:	*(u32 *)(r7 + 0xe4) = w1
    3551:	w2 += 0x1
    3552:	*(u32 *)(r7 + 0xd8) = w2
    3553:	r1 = 0x0 ll
		0000000000006f08:  R_BPF_64_64	CONFIG
    3555:	w2 = *(u32 *)(r1 + 0xcc)
    3556:	if w2 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3557:	w6 = *(u32 *)(r1 + 0xc8)
    3558:	w8 = *(u32 *)(r1 + 0xcc)
    3559:	w1 = *(u32 *)(r1 + 0x70)
    3560:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2308>
    3561:	call 0x9e
    3562:	r0 += r6
    3563:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2368>
    3564:	w1 = *(u32 *)(r0 + 0x0)
    3565:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3566:	call 0x23
    3567:	r0 += r6
    3568:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2378>
    3569:	w1 = 0x0
    3570:	*(u32 *)(r10 - 0x88) = w1
    3571:	r1 = r10
    3572:	r1 += -0x88
    3573:	w2 = 0x4
    3574:	r3 = r0
    3575:	call 0x71
    3576:	w1 = *(u32 *)(r10 - 0x88)
    3577:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3578:	w1 = *(u16 *)(r0 + 0x0)
    3579:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3580:	w1 = 0x0
    3581:	*(u16 *)(r10 - 0x88) = w1
    3582:	r1 = r10
    3583:	r1 += -0x88
    3584:	w2 = 0x2
    3585:	r3 = r0
    3586:	call 0x71
    3587:	w1 = *(u16 *)(r10 - 0x88)
    3588:	w2 = *(u32 *)(r7 + 0xe8)
    3589:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23d8>
    3590:	*(u32 *)(r7 + 0xec) = w1
    3591:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2400>
    3592:	w3 = *(u32 *)(r7 + 0xec)
    3593:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23f0>
    3594:	*(u32 *)(r7 + 0xec) = w1
    3595:	w3 = *(u32 *)(r7 + 0xf0)
    3596:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2408>
    3597:	*(u32 *)(r7 + 0xf0) = w1
    3598:	*(u32 *)(r7 + 0xf4) = w1
    3599:	w2 += 0x1
    3600:	*(u32 *)(r7 + 0xe8) = w2
    3601:	goto +0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3602:	w1 = 0x0
    3603:	*(u32 *)(r10 - 0x88) = w1
    3604:	r1 = r10
    3605:	r1 += -0x88
    3606:	w2 = 0x4
    3607:	r3 = r0
    3608:	call 0x71
    3609:	w1 = *(u32 *)(r10 - 0x88)
    3610:	r2 = 0x0 ll
		00000000000070d0:  R_BPF_64_64	CONFIG
    3612:	w2 = *(u32 *)(r2 + 0xb4)
    3613:	r9 = *(u64 *)(r10 - 0x98)
    3614:	if w1 != w2 goto -0x48a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3615:	r3 = 0x0 ll
		00000000000070f8:  R_BPF_64_64	CONFIG
    3617:	w1 = *(u32 *)(r3 + 0xbc)
    3618:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2600>
    3619:	w9 = *(u32 *)(r3 + 0xb8)
    3620:	w7 = *(u32 *)(r3 + 0xbc)
    3621:	w1 = *(u32 *)(r3 + 0x70)
    3622:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2538>
    3623:	call 0x23
    3624:	r0 += r9
    3625:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24f0>
    3626:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2588>
    3627:	w1 = 0x0
    3628:	*(u16 *)(r10 - 0x88) = w1
    3629:	r1 = r10
    3630:	r1 += -0x88
    3631:	w2 = 0x2
    3632:	r3 = r0
    3633:	call 0x71
    3634:	w1 = *(u16 *)(r10 - 0x88)
    3635:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3636:	call 0x9e
    3637:	r0 += r9
    3638:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2558>
    3639:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2568>
    3640:	w1 = *(u16 *)(r0 + 0x0)
    3641:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3642:	w1 = *(u32 *)(r0 + 0x0)
    3643:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3644:	w1 = *(u32 *)(r0 + 0x0)
    3645:	goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3646:	w1 = 0x0
    3647:	*(u32 *)(r10 - 0x88) = w1
    3648:	r1 = r10
    3649:	r1 += -0x88
    3650:	w2 = 0x4
    3651:	r3 = r0
    3652:	call 0x71
    3653:	w1 = *(u32 *)(r10 - 0x88)
    3654:	r9 = *(u64 *)(r10 - 0x98)
    3655:	r3 = 0x0 ll
		0000000000007238:  R_BPF_64_64	CONFIG
    3657:	r2 = 0x0 ll
		0000000000007248:  R_BPF_64_64	CONFIG
    3659:	w2 = *(u32 *)(r2 + 0xc4)
    3660:	if w1 != w2 goto -0x4b8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3661:	w1 = *(u32 *)(r3 + 0xcc)
    3662:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3663:	r1 = 0x0 ll
		0000000000007278:  R_BPF_64_64	CONFIG
    3665:	w7 = *(u32 *)(r1 + 0xc8)
    3666:	w9 = *(u32 *)(r1 + 0xcc)
    3667:	w1 = *(u32 *)(r1 + 0x70)
    3668:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26a8>
    3669:	call 0x23
    3670:	r0 += r7
    3671:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2660>
    3672:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26e8>
    3673:	w1 = 0x0
    3674:	*(u16 *)(r10 - 0x88) = w1
    3675:	r1 = r10
    3676:	r1 += -0x88
    3677:	w2 = 0x2
    3678:	r3 = r0
    3679:	call 0x71
    3680:	w1 = *(u16 *)(r10 - 0x88)
    3681:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3682:	call 0x9e
    3683:	r0 += r7
    3684:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26c8>
    3685:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26d8>
    3686:	w1 = *(u16 *)(r0 + 0x0)
    3687:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3688:	w1 = *(u32 *)(r0 + 0x0)
    3689:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3690:	w1 = 0x0
    3691:	*(u32 *)(r10 - 0x88) = w1
    3692:	r1 = r10
    3693:	r1 += -0x88
    3694:	w2 = 0x4
    3695:	r3 = r0
    3696:	call 0x71
    3697:	w1 = *(u32 *)(r10 - 0x88)
    3698:	r2 = 0x0 ll
		0000000000007390:  R_BPF_64_64	CONFIG
    3700:	w2 = *(u32 *)(r2 + 0xd4)
    3701:	r9 = *(u64 *)(r10 - 0x98)
    3702:	if w1 != w2 goto -0x4e2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3703:	exit
    3704:	w1 = 0x0
    3705:	*(u32 *)(r10 - 0x88) = w1
    3706:	r1 = r10
    3707:	r1 += -0x88
    3708:	w2 = 0x4
    3709:	r3 = r0
    3710:	call 0x71
    3711:	w1 = *(u32 *)(r10 - 0x88)
    3712:	r2 = 0x0 ll
		0000000000007400:  R_BPF_64_64	CONFIG
    3714:	w2 = *(u32 *)(r2 + 0x94)
    3715:	w7 = w8
    3716:	if w1 != w2 goto +0xaf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3717:	r6 = 0x0 ll
		0000000000007428:  R_BPF_64_64	CONFIG
    3719:	w1 = *(u32 *)(r6 + 0x9c)
    3720:	*(u64 *)(r10 - 0x98) = r9
    3721:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2928>
    3722:	w9 = w7
    3723:	w7 = *(u32 *)(r6 + 0x98)
    3724:	w8 = *(u32 *)(r6 + 0x9c)
    3725:	w1 = *(u32 *)(r6 + 0x70)
    3726:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2878>
    3727:	call 0x23
    3728:	r0 += r7
    3729:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2830>
    3730:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28b8>
    3731:	w1 = 0x0
    3732:	*(u16 *)(r10 - 0x88) = w1
    3733:	r1 = r10
    3734:	r1 += -0x88
    3735:	w2 = 0x2
    3736:	r3 = r0
    3737:	call 0x71
    3738:	w1 = *(u16 *)(r10 - 0x88)
    3739:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3740:	call 0x9e
    3741:	r0 += r7
    3742:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2898>
    3743:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28a8>
    3744:	w1 = *(u16 *)(r0 + 0x0)
    3745:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3746:	w1 = *(u32 *)(r0 + 0x0)
    3747:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3748:	w1 = 0x0
    3749:	*(u32 *)(r10 - 0x88) = w1
    3750:	r1 = r10
    3751:	r1 += -0x88
    3752:	w2 = 0x4
    3753:	r3 = r0
    3754:	call 0x71
    3755:	w1 = *(u32 *)(r10 - 0x88)
    3756:	w7 = w9
    3757:	r2 = 0x0 ll
		0000000000007568:  R_BPF_64_64	CONFIG
    3759:	w2 = *(u32 *)(r2 + 0xa4)
    3760:	r9 = *(u64 *)(r10 - 0x98)
    3761:	if w1 != w2 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3762:	w1 = *(u32 *)(r6 + 0xac)
    3763:	if w1 == 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a80>
    3764:	w8 = w7
    3765:	r1 = 0x0 ll
		00000000000075a8:  R_BPF_64_64	CONFIG
    3767:	w6 = *(u32 *)(r1 + 0xa8)
    3768:	w7 = *(u32 *)(r1 + 0xac)
    3769:	w1 = *(u32 *)(r1 + 0x70)
    3770:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d8>
    3771:	call 0x23
    3772:	r0 += r6
    3773:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2990>
    3774:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3775:	w1 = 0x0
    3776:	*(u16 *)(r10 - 0x88) = w1
    3777:	r1 = r10
    3778:	r1 += -0x88
    3779:	w2 = 0x2
    3780:	r3 = r0
    3781:	call 0x71
    3782:	w1 = *(u16 *)(r10 - 0x88)
    3783:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3784:	call 0x9e
    3785:	r0 += r6
    3786:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f8>
    3787:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3788:	w1 = *(u16 *)(r0 + 0x0)
    3789:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3790:	w1 = *(u32 *)(r0 + 0x0)
    3791:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3792:	w1 = 0x0
    3793:	*(u32 *)(r10 - 0x88) = w1
    3794:	r1 = r10
    3795:	r1 += -0x88
    3796:	w2 = 0x4
    3797:	r3 = r0
    3798:	call 0x71
    3799:	w1 = *(u32 *)(r10 - 0x88)
    3800:	r2 = 0x0 ll
		00000000000076c0:  R_BPF_64_64	CONFIG
    3802:	w2 = *(u32 *)(r2 + 0xb4)
    3803:	w7 = w8
    3804:	if w1 != w2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3805:	r6 = 0x0 ll
		00000000000076e8:  R_BPF_64_64	CONFIG
    3807:	w1 = *(u32 *)(r6 + 0xbc)
    3808:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2be0>
    3809:	w9 = w7
    3810:	w7 = *(u32 *)(r6 + 0xb8)
    3811:	w8 = *(u32 *)(r6 + 0xbc)
    3812:	w1 = *(u32 *)(r6 + 0x70)
    3813:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3814:	call 0x23
    3815:	r0 += r7
    3816:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ae8>
    3817:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b70>
    3818:	w1 = 0x0
    3819:	*(u16 *)(r10 - 0x88) = w1
    3820:	r1 = r10
    3821:	r1 += -0x88
    3822:	w2 = 0x2
    3823:	r3 = r0
    3824:	call 0x71
    3825:	w1 = *(u16 *)(r10 - 0x88)
    3826:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3827:	call 0x9e
    3828:	r0 += r7
    3829:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b50>
    3830:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b60>
    3831:	w1 = *(u16 *)(r0 + 0x0)
    3832:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3833:	w1 = *(u32 *)(r0 + 0x0)
    3834:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3835:	w1 = 0x0
    3836:	*(u32 *)(r10 - 0x88) = w1
    3837:	r1 = r10
    3838:	r1 += -0x88
    3839:	w2 = 0x4
    3840:	r3 = r0
    3841:	call 0x71
    3842:	w1 = *(u32 *)(r10 - 0x88)
    3843:	w7 = w9
    3844:	r2 = 0x0 ll
		0000000000007820:  R_BPF_64_64	CONFIG
    3846:	w2 = *(u32 *)(r2 + 0xc4)
    3847:	r9 = *(u64 *)(r10 - 0x98)
    3848:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3849:	w1 = *(u32 *)(r6 + 0xcc)
    3850:	if w1 == 0x0 goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3851:	w8 = w7
    3852:	r1 = 0x0 ll
		0000000000007860:  R_BPF_64_64	CONFIG
    3854:	w6 = *(u32 *)(r1 + 0xc8)
    3855:	w7 = *(u32 *)(r1 + 0xcc)
    3856:	w1 = *(u32 *)(r1 + 0x70)
    3857:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3858:	call 0x23
    3859:	r0 += r6
    3860:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c48>
    3861:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd0>
    3862:	w1 = 0x0
    3863:	*(u16 *)(r10 - 0x88) = w1
    3864:	r1 = r10
    3865:	r1 += -0x88
    3866:	w2 = 0x2
    3867:	r3 = r0
    3868:	call 0x71
    3869:	w1 = *(u16 *)(r10 - 0x88)
    3870:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3871:	call 0x9e
    3872:	r0 += r6
    3873:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb0>
    3874:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc0>
    3875:	w1 = *(u16 *)(r0 + 0x0)
    3876:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3877:	w1 = *(u32 *)(r0 + 0x0)
    3878:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3879:	w1 = 0x0
    3880:	*(u32 *)(r10 - 0x88) = w1
    3881:	r1 = r10
    3882:	r1 += -0x88
    3883:	w2 = 0x4
    3884:	r3 = r0
    3885:	call 0x71
    3886:	w1 = *(u32 *)(r10 - 0x88)
    3887:	r2 = 0x0 ll
		0000000000007978:  R_BPF_64_64	CONFIG
    3889:	w2 = *(u32 *)(r2 + 0xd4)
    3890:	w7 = w8
    3891:	if w1 == w2 goto -0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3892:	call 0x23
    3893:	*(u64 *)(r10 - 0x88) = r0
    3894:	r2 = r10
    3895:	r2 += -0x88
    3896:	r1 = 0x0 ll
		00000000000079c0:  R_BPF_64_64	TASKS
    3898:	r3 = 0xdc0 ll
		00000000000079d0:  R_BPF_64_64	.rodata
    3900:	r4 = 0x0
    3901:	call 0x2
    3902:	if r0 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e58>
    3903:	r1 = 0x0 ll
		00000000000079f8:  R_BPF_64_64	.bss
    3905:	r2 = 0x1
    3906:	lock *(u64 *)(r1 + 0x0) += r2
    3907:	r1 = 0x0 ll
		0000000000007a18:  R_BPF_64_64	EXPECT_ENTER
    3909:	r2 = 0x100000000 ll
    3911:	lock *(u64 *)(r1 + 0x0) += r2
    3912:	r1 = 0x0 ll
		0000000000007a40:  R_BPF_64_64	EXPECT_EXIT
    3914:	lock *(u64 *)(r1 + 0x0) += r2
    3915:	call 0x23
    3916:	*(u64 *)(r10 - 0x88) = r0
    3917:	r2 = r10
    3918:	r2 += -0x88
    3919:	r1 = 0x0 ll
		0000000000007a78:  R_BPF_64_64	TASKS
    3921:	call 0x1
    3922:	r6 = r0
    3923:	if r6 == 0x0 goto -0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3924:	call 0xe
    3925:	r1 = *(u64 *)(r6 + 0x10)
    3926:	if r1 == r0 goto -0x519 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    3927:	goto -0x52b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x500>
    3928:	w1 = 0x0
    3929:	*(u32 *)(r10 - 0x88) = w1
    3930:	r2 = r10
    3931:	r2 += -0x88
    3932:	r1 = 0x0 ll
		0000000000007ae0:  R_BPF_64_64	LOST
    3934:	call 0x1
    3935:	if r0 == 0x0 goto -0xe9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3936:	r0 += 0x10
    3937:	r1 = 0x1
    3938:	lock *(u64 *)(r0 + 0x0) += r1
    3939:	goto -0xed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3940:	w1 = *(u32 *)(r9 + 0x50)
    3941:	r2 = 0x0
    3942:	*(u64 *)(r10 - 0x88) = r2
    3943:	r8 += r1
    3944:	r1 = r10
    3945:	r1 += -0x88
    3946:	w2 = 0x8
    3947:	r3 = r8
    3948:	call 0x71
    3949:	r8 = *(u64 *)(r10 - 0x88)
    3950:	w1 = *(u32 *)(r9 + 0x54)
    3951:	w2 = 0x0
    3952:	*(u32 *)(r10 - 0x88) = w2
    3953:	r3 = r8
    3954:	r3 += r1
    3955:	r1 = r10
    3956:	r1 += -0x88
    3957:	w2 = 0x4
    3958:	call 0x71
    3959:	w1 = *(u32 *)(r10 - 0x88)
    3960:	if w1 == w6 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3280>
    3961:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3000>
    3962:	r2 = 0x0 ll
		0000000000007bd0:  R_BPF_64_64	CONFIG
    3964:	w1 = *(u32 *)(r2 + 0x6c)
    3965:	if w1 == 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3238>
    3966:	w1 = 0x0
    3967:	w2 = *(u32 *)(r2 + 0x8c)
    3968:	w5 = *(u32 *)(r10 - 0xa8)
    3969:	r0 = *(u64 *)(r10 - 0x90)
    3970:	if w2 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3070>
    3971:	r2 = 0x0 ll
		0000000000007c18:  R_BPF_64_64	CONFIG
    3973:	w3 = *(u32 *)(r2 + 0x9c)
    3974:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a8>
    3975:	w4 = *(u32 *)(r0 + 0xc0)
    3976:	*(u32 *)(r0 + 0xac) = w4
    3977:	w3 = 0x1
    3978:	if w4 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a0>
    3979:	w3 = 0x0
    3980:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a0>
    3981:	w7 += -0x1
    3982:	if w7 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2eb8>
    3983:	w1 = 0x0
    3984:	*(u32 *)(r10 - 0x88) = w1
    3985:	r2 = r10
    3986:	r2 += -0x88
    3987:	r1 = 0x0 ll
		0000000000007c98:  R_BPF_64_64	LOST
    3989:	call 0x1
    3990:	if r0 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    3991:	r0 += 0x18
    3992:	r1 = 0x1
    3993:	lock *(u64 *)(r0 + 0x0) += r1
    3994:	goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    3995:	w2 = *(u32 *)(r0 + 0xbc)
    3996:	*(u32 *)(r0 + 0xa8) = w2
    3997:	w1 = 0x1
    3998:	if w2 != 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fb0>
    3999:	w1 = 0x0
    4000:	goto -0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fb0>
    4001:	w1 |= w3
    4002:	w2 = *(u32 *)(r2 + 0xac)
    4003:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    4004:	w3 = *(u32 *)(r0 + 0xc4)
    4005:	*(u32 *)(r0 + 0xb0) = w3
    4006:	w2 = 0x1
    4007:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e0>
    4008:	w2 = 0x0
    4009:	w1 |= w2
    4010:	r2 = 0x0 ll
		0000000000007d50:  R_BPF_64_64	CONFIG
    4012:	w3 = *(u32 *)(r2 + 0xbc)
    4013:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    4014:	w4 = *(u32 *)(r0 + 0xc8)
    4015:	*(u32 *)(r0 + 0xb4) = w4
    4016:	w3 = 0x1
    4017:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3130>
    4018:	w3 = 0x0
    4019:	w1 |= w3
    4020:	w2 = *(u32 *)(r2 + 0xcc)
    4021:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3178>
    4022:	w3 = *(u32 *)(r0 + 0xcc)
    4023:	*(u32 *)(r0 + 0xb8) = w3
    4024:	w2 = 0x1
    4025:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    4026:	w2 = 0x0
    4027:	w1 |= w2
    4028:	if w5 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3250>
    4029:	w1 &= 0x1
    4030:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3250>
    4031:	call 0x23
    4032:	*(u64 *)(r10 - 0x88) = r0
    4033:	r2 = r10
    4034:	r2 += -0x88
    4035:	r1 = 0x0 ll
		0000000000007e18:  R_BPF_64_64	TASKS
    4037:	call 0x3
    4038:	if r0 != 0x0 goto -0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    4039:	r1 = 0x0 ll
		0000000000007e38:  R_BPF_64_64	.bss
    4041:	r2 = -0x1
    4042:	lock *(u64 *)(r1 + 0x0) += r2
    4043:	r1 = 0x0 ll
		0000000000007e58:  R_BPF_64_64	EXPECT_ENTER
    4045:	r2 = -0x100000000 ll
    4047:	lock *(u64 *)(r1 + 0x0) += r2
    4048:	r1 = 0x0 ll
		0000000000007e80:  R_BPF_64_64	EXPECT_EXIT
    4050:	lock *(u64 *)(r1 + 0x0) += r2
    4051:	goto -0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    4052:	w5 = *(u32 *)(r10 - 0xa8)
    4053:	r0 = *(u64 *)(r10 - 0x90)
    4054:	if w5 == 0x0 goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3190>
    4055:	r1 = 0x0
    4056:	*(u64 *)(r0 + 0xd0) = r1
    4057:	*(u64 *)(r0 + 0x8) = r1
    4058:	*(u32 *)(r0 + 0x4) = w5
    4059:	*(u32 *)(r0 + 0x0) = w5
    4060:	goto -0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    4061:	r1 = *(u64 *)(r10 - 0x98)
    4062:	r1 = *(u64 *)(r1 + 0x0)
    4063:	r3 = *(u64 *)(r1 + 0x8)
    4064:	r2 = *(u64 *)(r1 + 0x0)
    4065:	r8 = *(u64 *)(r10 - 0x90)
    4066:	r1 = r8
    4067:	r1 += 0x18
    4068:	call 0xf7
    4069:	w7 = *(u32 *)(r10 - 0xa8)
    4070:	w9 = *(u32 *)(r10 - 0xb8)
    4071:	w1 = *(u32 *)(r10 - 0xa0)
    4072:	if w1 == 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3368>
    4073:	r1 = 0x0 ll
		0000000000007f48:  R_BPF_64_64	CONFIG
    4075:	w2 = *(u32 *)(r1 + 0x78)
    4076:	w1 = -0x7ffffff8
    4077:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3310>
    4078:	w1 = 0x8
    4079:	w2 = 0x0
    4080:	*(u32 *)(r8 + 0x80) = w2
    4081:	w2 = *(u32 *)(r10 - 0xa0)
    4082:	*(u32 *)(r8 + 0x7c) = w2
    4083:	*(u32 *)(r8 + 0x78) = w7
    4084:	*(u32 *)(r8 + 0x74) = w9
    4085:	w2 = 0x4
    4086:	*(u32 *)(r8 + 0x70) = w2
    4087:	*(u32 *)(r8 + 0x84) = w1
    4088:	r1 = r8
    4089:	call -0xfa0
    4090:	w6 = 0x0
    4091:	w1 = *(u32 *)(r10 - 0xb0)
    4092:	if w1 == 0x3 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34b8>
    4093:	if w1 != 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34d0>
    4094:	r1 = 0x0 ll
		0000000000007ff0:  R_BPF_64_64	CONFIG
    4096:	w2 = *(u32 *)(r1 + 0x6c)
    4097:	if w2 == 0x0 goto -0x88 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4098:	w1 = *(u32 *)(r1 + 0x8c)
    4099:	r7 = *(u64 *)(r10 - 0x90)
    4100:	if w1 != 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    4101:	r6 = 0x0 ll
		0000000000008028:  R_BPF_64_64	CONFIG
    4103:	w1 = *(u32 *)(r6 + 0x9c)
    4104:	if w1 == 0x0 goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3680>
    4105:	w2 = *(u32 *)(r7 + 0xc0)
    4106:	w1 = *(u32 *)(r7 + 0xac)
    4107:	w3 = w2
    4108:	w3 |= w1
    4109:	if w3 s> -0x1 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d8>
    4110:	w3 = w2
    4111:	if w1 s> 0x0 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4112:	w3 = w2
    4113:	if w2 s> 0x0 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4114:	w3 = 0x0
    4115:	if w2 s>= w1 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4116:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35e8>
    4117:	w2 = *(u32 *)(r7 + 0xbc)
    4118:	w1 = *(u32 *)(r7 + 0xa8)
    4119:	w3 = w2
    4120:	w3 |= w1
    4121:	if w3 s> -0x1 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36f0>
    4122:	w3 = w2
    4123:	if w1 s> 0x0 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4124:	w3 = w2
    4125:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3490>
    4126:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4127:	w3 = 0x0
    4128:	if w2 s>= w1 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4129:	w3 = w2
    4130:	w3 -= w1
    4131:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4132:	w1 = *(u32 *)(r10 - 0xe8)
    4133:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34d0>
    4134:	w6 = 0x8
    4135:	r1 = 0x0
    4136:	r2 = 0x0 ll
		0000000000008140:  R_BPF_64_64	CONFIG
    4138:	w2 = *(u32 *)(r2 + 0x74)
    4139:	w3 = *(u32 *)(r10 - 0xe0)
    4140:	if w3 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3570>
    4141:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3570>
    4142:	call 0x23
    4143:	r1 = 0x0 ll
		0000000000008178:  R_BPF_64_64	CONFIG
    4145:	w1 = *(u32 *)(r1 + 0x74)
    4146:	r2 = 0x0
    4147:	*(u64 *)(r10 - 0x88) = r2
    4148:	r0 += r1
    4149:	r1 = r10
    4150:	r1 += -0x88
    4151:	w2 = 0x8
    4152:	r3 = r0
    4153:	call 0x71
    4154:	r1 = *(u64 *)(r10 - 0x88)
    4155:	*(u32 *)(r8 + 0x84) = w6
    4156:	w2 = 0x0
    4157:	*(u32 *)(r8 + 0x80) = w2
    4158:	w2 = *(u32 *)(r10 - 0xd8)
    4159:	*(u32 *)(r8 + 0x7c) = w2
    4160:	*(u32 *)(r8 + 0x78) = w7
    4161:	*(u32 *)(r8 + 0x74) = w9
    4162:	w2 = *(u32 *)(r10 - 0xb0)
    4163:	*(u32 *)(r8 + 0x70) = w2
    4164:	*(u64 *)(r8 + 0xa0) = r1
    4165:	r1 = r8
    4166:	call -0xfed
    4167:	goto -0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3388>
    4168:	w3 = 0x0
    4169:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4170:	w3 = w2
    4171:	w3 -= w1
    4172:	w4 = 0x1
    4173:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3640>
    4174:	w4 = 0x2
    4175:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3640>
    4176:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3680>
    4177:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3680>
    4178:	w3 = w2
    4179:	w3 -= w1
    4180:	w4 = 0x3
    4181:	r5 = 0x2
    4182:	*(u64 *)(r7 + 0x80) = r5
    4183:	*(u32 *)(r7 + 0x7c) = w3
    4184:	*(u32 *)(r7 + 0x78) = w2
    4185:	*(u32 *)(r7 + 0x74) = w1
    4186:	*(u32 *)(r7 + 0x70) = w4
    4187:	r1 = r7
    4188:	call -0x1003
    4189:	w1 = *(u32 *)(r6 + 0xac)
    4190:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3838>
    4191:	w2 = *(u32 *)(r7 + 0xc4)
    4192:	w1 = *(u32 *)(r7 + 0xb0)
    4193:	w3 = w2
    4194:	w3 |= w1
    4195:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3790>
    4196:	w3 = w2
    4197:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4198:	w3 = w2
    4199:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4200:	w3 = 0x0
    4201:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4202:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37a0>
    4203:	w3 = 0x0
    4204:	if w2 s> w1 goto -0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a0>
    4205:	w4 = 0x1
    4206:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3748>
    4207:	w4 = 0x2
    4208:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3748>
    4209:	if w1 == 0x0 goto -0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    4210:	if w2 == w1 goto -0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    4211:	w3 = w2
    4212:	w3 -= w1
    4213:	w4 = 0x3
    4214:	r5 = 0x1
    4215:	*(u64 *)(r7 + 0x80) = r5
    4216:	*(u32 *)(r7 + 0x7c) = w3
    4217:	*(u32 *)(r7 + 0x78) = w2
    4218:	*(u32 *)(r7 + 0x74) = w1
    4219:	*(u32 *)(r7 + 0x70) = w4
    4220:	r1 = r7
    4221:	call -0x1024
    4222:	goto -0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    4223:	w3 = 0x0
    4224:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4225:	w3 = w2
    4226:	w3 -= w1
    4227:	w4 = 0x1
    4228:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37f8>
    4229:	w4 = 0x2
    4230:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37f8>
    4231:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3838>
    4232:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3838>
    4233:	w3 = w2
    4234:	w3 -= w1
    4235:	w4 = 0x3
    4236:	r5 = 0x3
    4237:	*(u64 *)(r7 + 0x80) = r5
    4238:	*(u32 *)(r7 + 0x7c) = w3
    4239:	*(u32 *)(r7 + 0x78) = w2
    4240:	*(u32 *)(r7 + 0x74) = w1
    4241:	*(u32 *)(r7 + 0x70) = w4
    4242:	r1 = r7
    4243:	call -0x103a
    4244:	w1 = *(u32 *)(r6 + 0xbc)
    4245:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3950>
    4246:	w2 = *(u32 *)(r7 + 0xc8)
    4247:	w1 = *(u32 *)(r7 + 0xb4)
    4248:	w3 = w2
    4249:	w3 |= w1
    4250:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a8>
    4251:	w3 = w2
    4252:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4253:	w3 = w2
    4254:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4255:	w3 = 0x0
    4256:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4257:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38b8>
    4258:	w3 = 0x0
    4259:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4260:	w3 = w2
    4261:	w3 -= w1
    4262:	w4 = 0x1
    4263:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3910>
    4264:	w4 = 0x2
    4265:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3910>
    4266:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3950>
    4267:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3950>
    4268:	w3 = w2
    4269:	w3 -= w1
    4270:	w4 = 0x3
    4271:	r5 = 0x4
    4272:	*(u64 *)(r7 + 0x80) = r5
    4273:	*(u32 *)(r7 + 0x7c) = w3
    4274:	*(u32 *)(r7 + 0x78) = w2
    4275:	*(u32 *)(r7 + 0x74) = w1
    4276:	*(u32 *)(r7 + 0x70) = w4
    4277:	r1 = r7
    4278:	call -0x105d
    4279:	w1 = *(u32 *)(r6 + 0xcc)
    4280:	if w1 == 0x0 goto -0x13f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4281:	r1 = *(u64 *)(r10 - 0x90)
    4282:	w2 = *(u32 *)(r1 + 0xcc)
    4283:	w0 = *(u32 *)(r1 + 0xb8)
    4284:	w3 = w2
    4285:	w3 |= w0
    4286:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39c8>
    4287:	w3 = w2
    4288:	if w0 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4289:	w3 = w2
    4290:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4291:	w3 = 0x0
    4292:	if w2 s>= w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4293:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39d8>
    4294:	w3 = 0x0
    4295:	if w2 s<= w0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4296:	w3 = w2
    4297:	w3 -= w0
    4298:	w4 = 0x1
    4299:	if w3 s> 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a38>
    4300:	w4 = 0x2
    4301:	if w3 s< 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a38>
    4302:	if w0 == 0x0 goto -0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4303:	if w2 == w0 goto -0x156 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4304:	w3 = w2
    4305:	w3 -= w0
    4306:	w4 = 0x3
    4307:	r1 = *(u64 *)(r10 - 0x90)
    4308:	r5 = 0x5
    4309:	*(u64 *)(r1 + 0x80) = r5
    4310:	*(u32 *)(r1 + 0x7c) = w3
    4311:	*(u32 *)(r1 + 0x78) = w2
    4312:	*(u32 *)(r1 + 0x74) = w0
    4313:	*(u32 *)(r1 + 0x70) = w4
    4314:	call -0x1081
    4315:	goto -0x162 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>

00000000000086e0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4316:	*(u64 *)(r10 - 0x88) = r3
    4317:	r8 = r2
    4318:	r7 = r1
    4319:	r9 = r10
    4320:	r9 += -0x80
    4321:	w6 = 0x0
    4322:	r1 = r9
    4323:	w2 = 0x0
    4324:	r3 = 0x80
    4325:	call -0x1
		0000000000008728:  R_BPF_64_32	memset
    4326:	r1 = r9
    4327:	w2 = 0x80
    4328:	r3 = r8
    4329:	call 0x71
    4330:	r8 = *(u64 *)(r10 - 0x8)
    4331:	r8 <<= 0x20
    4332:	r8 >>= 0x20
    4333:	r1 = 0xffffffff ll
    4335:	if r8 != r1 goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x278>
    4336:	r1 = 0xd68 ll
		0000000000008780:  R_BPF_64_64	.rodata
    4338:	r2 = *(u64 *)(r1 + 0x0)
    4339:	*(u64 *)(r7 + 0x0) = r2
    4340:	r2 = *(u64 *)(r1 + 0x8)
    4341:	*(u64 *)(r7 + 0x8) = r2
    4342:	r2 = *(u64 *)(r1 + 0x10)
    4343:	*(u64 *)(r7 + 0x10) = r2
    4344:	r2 = *(u64 *)(r1 + 0x18)
    4345:	*(u64 *)(r7 + 0x18) = r2
    4346:	r2 = *(u64 *)(r1 + 0x20)
    4347:	*(u64 *)(r7 + 0x20) = r2
    4348:	r2 = *(u64 *)(r1 + 0x28)
    4349:	*(u64 *)(r7 + 0x28) = r2
    4350:	r2 = *(u64 *)(r1 + 0x30)
    4351:	*(u64 *)(r7 + 0x30) = r2
    4352:	r2 = *(u64 *)(r1 + 0x38)
    4353:	*(u64 *)(r7 + 0x38) = r2
    4354:	r2 = *(u64 *)(r1 + 0x40)
    4355:	*(u64 *)(r7 + 0x40) = r2
    4356:	r2 = *(u64 *)(r1 + 0x48)
    4357:	*(u64 *)(r7 + 0x48) = r2
    4358:	r2 = *(u64 *)(r1 + 0x50)
    4359:	*(u64 *)(r7 + 0x50) = r2
    4360:	w1 = 0xf
    4361:	*(u32 *)(r7 + 0x0) = w1
    4362:	call 0x23
    4363:	r1 = 0x0 ll
		0000000000008858:  R_BPF_64_64	CONFIG
    4365:	w1 = *(u32 *)(r1 + 0x48)
    4366:	*(u32 *)(r10 - 0x80) = w6
    4367:	r0 += r1
    4368:	r1 = r10
    4369:	r1 += -0x80
    4370:	w2 = 0x4
    4371:	r3 = r0
    4372:	call 0x71
    4373:	w6 = 0x1
    4374:	w1 = *(u32 *)(r10 - 0x80)
    4375:	w1 &= 0x2
    4376:	if w1 == 0x0 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4377:	r1 = 0x1000000ad ll
    4379:	*(u64 *)(r7 + 0x0) = r1
    4380:	call 0x23
    4381:	*(u64 *)(r10 - 0x80) = r0
    4382:	r2 = r10
    4383:	r2 += -0x80
    4384:	r1 = 0x0 ll
		0000000000008900:  R_BPF_64_64	REMEMBERED
    4386:	call 0x1
    4387:	if r0 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4388:	w1 = *(u32 *)(r0 + 0x4)
    4389:	if w1 != 0x1 goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4390:	w1 = *(u32 *)(r0 + 0x0)
    4391:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x268>
    4392:	if w1 != 0x77 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4393:	*(u32 *)(r7 + 0x0) = w1
    4394:	goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4395:	r1 = *(u64 *)(r10 - 0x10)
    4396:	*(u64 *)(r10 - 0x98) = r1
    4397:	r1 = *(u64 *)(r10 - 0x18)
    4398:	*(u64 *)(r10 - 0xa0) = r1
    4399:	r1 = *(u64 *)(r10 - 0x20)
    4400:	*(u64 *)(r10 - 0x90) = r1
    4401:	r1 = *(u64 *)(r10 - 0x38)
    4402:	*(u64 *)(r10 - 0xa8) = r1
    4403:	r1 = *(u64 *)(r10 - 0x40)
    4404:	*(u64 *)(r10 - 0xb0) = r1
    4405:	r1 = *(u64 *)(r10 - 0x48)
    4406:	*(u64 *)(r10 - 0xb8) = r1
    4407:	r1 = *(u64 *)(r10 - 0x28)
    4408:	*(u64 *)(r10 - 0xc0) = r1
    4409:	r9 = *(u64 *)(r10 - 0x58)
    4410:	r6 = *(u64 *)(r10 - 0x60)
    4411:	call 0x23
    4412:	r1 = 0x0 ll
		00000000000089e0:  R_BPF_64_64	CONFIG
    4414:	w1 = *(u32 *)(r1 + 0x48)
    4415:	w2 = 0x0
    4416:	*(u32 *)(r10 - 0x80) = w2
    4417:	r0 += r1
    4418:	r1 = r10
    4419:	r1 += -0x80
    4420:	w2 = 0x4
    4421:	r3 = r0
    4422:	call 0x71
    4423:	w1 = *(u32 *)(r10 - 0x80)
    4424:	w1 &= 0x2
    4425:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3d8>
    4426:	w6 = 0x2
    4427:	r1 = r8
    4428:	r1 &= 0x40000000
    4429:	r2 = *(u64 *)(r10 - 0x90)
    4430:	r3 = *(u64 *)(r10 - 0xa0)
    4431:	r9 = *(u64 *)(r10 - 0x98)
    4432:	r4 = *(u64 *)(r10 - 0xa8)
    4433:	r5 = *(u64 *)(r10 - 0xb0)
    4434:	r0 = *(u64 *)(r10 - 0xb8)
    4435:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3c8>
    4436:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
    4437:	w6 = 0x0
    4438:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
    4439:	r4 = *(u64 *)(r10 - 0xc0)
    4440:	r4 <<= 0x20
    4441:	r4 >>= 0x20
    4442:	r9 <<= 0x20
    4443:	r9 >>= 0x20
    4444:	r6 <<= 0x20
    4445:	r6 >>= 0x20
    4446:	r1 = *(u64 *)(r10 - 0x98)
    4447:	r1 <<= 0x20
    4448:	r1 >>= 0x20
    4449:	r3 = *(u64 *)(r10 - 0xa0)
    4450:	r3 <<= 0x20
    4451:	r3 >>= 0x20
    4452:	r2 = *(u64 *)(r10 - 0x90)
    4453:	r2 <<= 0x20
    4454:	r2 >>= 0x20
    4455:	r5 = r6
    4456:	w6 = 0x1
    4457:	r0 = r3
    4458:	r3 = r4
    4459:	r4 = r1
    4460:	*(u64 *)(r7 + 0x30) = r5
    4461:	*(u64 *)(r7 + 0x28) = r4
    4462:	*(u64 *)(r7 + 0x20) = r0
    4463:	*(u64 *)(r7 + 0x18) = r2
    4464:	*(u64 *)(r7 + 0x10) = r3
    4465:	*(u64 *)(r7 + 0x8) = r9
    4466:	*(u32 *)(r7 + 0x4) = w6
    4467:	w8 &= -0x40000001
    4468:	*(u32 *)(r7 + 0x0) = w8
    4469:	r1 = r7
    4470:	r1 += 0x38
    4471:	w2 = 0x0
    4472:	r3 = 0x18
    4473:	call -0x1
		0000000000008bc8:  R_BPF_64_32	memset
    4474:	r1 = 0x2
    4475:	*(u64 *)(r7 + 0x50) = r1
    4476:	if w6 == 0x1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x530>
    4477:	if w6 == 0x2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x550>
    4478:	if w8 == 0x3b goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4479:	w6 = 0x3
    4480:	if w8 == 0x142 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4481:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4482:	if w8 == 0xb goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4483:	w6 = 0x3
    4484:	if w8 == 0x166 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4485:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4486:	if w8 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4487:	w6 = 0x3
    4488:	if w8 != 0x208 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4489:	call 0x23
    4490:	*(u64 *)(r10 - 0x80) = r0
    4491:	r2 = r10
    4492:	r2 += -0x80
    4493:	r1 = 0x0 ll
		0000000000008c68:  R_BPF_64_64	REMEMBERED
    4495:	call 0x1
    4496:	w6 = 0x3
    4497:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4498:	w1 = *(u32 *)(r0 + 0x0)
    4499:	w2 = *(u32 *)(r0 + 0x4)
    4500:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5e8>
    4501:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x600>
    4502:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4503:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4504:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4505:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4506:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4507:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4508:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4509:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4510:	r1 = *(u64 *)(r0 + 0x0)
    4511:	*(u64 *)(r7 + 0x0) = r1
    4512:	r1 = *(u64 *)(r0 + 0x8)
    4513:	*(u64 *)(r7 + 0x8) = r1
    4514:	r1 = *(u64 *)(r0 + 0x10)
    4515:	*(u64 *)(r7 + 0x10) = r1
    4516:	r1 = *(u64 *)(r0 + 0x18)
    4517:	*(u64 *)(r7 + 0x18) = r1
    4518:	r1 = *(u64 *)(r0 + 0x20)
    4519:	*(u64 *)(r7 + 0x20) = r1
    4520:	r1 = *(u64 *)(r0 + 0x28)
    4521:	*(u64 *)(r7 + 0x28) = r1
    4522:	r1 = *(u64 *)(r0 + 0x30)
    4523:	*(u64 *)(r7 + 0x30) = r1
    4524:	r1 = *(u64 *)(r0 + 0x38)
    4525:	*(u64 *)(r7 + 0x38) = r1
    4526:	r1 = *(u64 *)(r0 + 0x40)
    4527:	*(u64 *)(r7 + 0x40) = r1
    4528:	r1 = *(u64 *)(r0 + 0x48)
    4529:	*(u64 *)(r7 + 0x48) = r1
    4530:	r1 = *(u64 *)(r0 + 0x50)
    4531:	*(u64 *)(r7 + 0x50) = r1
    4532:	w6 = *(u32 *)(r7 + 0x50)
    4533:	w6 |= 0x1
    4534:	*(u32 *)(r7 + 0x50) = w6
    4535:	r1 = *(u64 *)(r10 - 0x88)
    4536:	*(u64 *)(r7 + 0x48) = r1
    4537:	exit

0000000000008dd0 <memcpy>:
    4538:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4539:	r4 = 0x0
    4540:	r5 = r1
    4541:	r5 += r4
    4542:	r0 = r2
    4543:	r0 += r4
    4544:	w0 = *(u8 *)(r0 + 0x0)
    4545:	*(u8 *)(r5 + 0x0) = w0
    4546:	r4 += 0x1
    4547:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4548:	exit

0000000000008e28 <memmove>:
    4549:	r4 = r1
    4550:	r4 -= r2
    4551:	if r4 >= r3 goto +0xb <memmove+0x70>
    4552:	r2 += -0x1
    4553:	r1 += -0x1
    4554:	r4 = r1
    4555:	r4 += r3
    4556:	r5 = r2
    4557:	r5 += r3
    4558:	w5 = *(u8 *)(r5 + 0x0)
    4559:	*(u8 *)(r4 + 0x0) = w5
    4560:	r3 += -0x1
    4561:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4562:	goto +0xa <memmove+0xc0>
    4563:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4564:	r4 = 0x0
    4565:	r5 = r1
    4566:	r5 += r4
    4567:	r0 = r2
    4568:	r0 += r4
    4569:	w0 = *(u8 *)(r0 + 0x0)
    4570:	*(u8 *)(r5 + 0x0) = w0
    4571:	r4 += 0x1
    4572:	if r4 < r3 goto -0x8 <memmove+0x80>
    4573:	exit

0000000000008ef0 <memset>:
    4574:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4575:	r4 = 0x0
    4576:	r5 = r1
    4577:	r5 += r4
    4578:	*(u8 *)(r5 + 0x0) = w2
    4579:	r4 += 0x1
    4580:	if r4 < r3 goto -0x5 <memset+0x10>
    4581:	exit

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
       0:	r8 = r1
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
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x10) = r7
      55:	r1 = r10
      56:	r1 += -0x10
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x10)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x10) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x10
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x10)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x10) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x10
      75:	w2 = 0x4
      76:	call 0x71
      77:	w7 = *(u32 *)(r10 - 0x10)
      78:	r2 = 0x0 ll
		0000000000000270:  R_BPF_64_64	CONFIG
      80:	w1 = *(u32 *)(r2 + 0x24)
      81:	if w1 != 0x2 goto +0x14 <reset_fentry+0x330>
      82:	call 0x8
      83:	*(u32 *)(r10 - 0x10) = w0
      84:	r2 = r10
      85:	r2 += -0x10
      86:	r1 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	SAMPLES
      88:	call 0x1
      89:	r6 = r0
      90:	if r6 == 0x0 goto +0x406 <reset_fentry+0x2308>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x403 <reset_fentry+0x2308>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x29c <reset_fentry+0x1800>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x29f <reset_fentry+0x1828>
     102:	*(u64 *)(r10 - 0x28) = r8
     103:	w9 = 0x0
     104:	w1 = *(u32 *)(r2 + 0x28)
     105:	w3 = *(u32 *)(r2 + 0x34)
     106:	if w1 == 0x0 goto +0x25 <reset_fentry+0x480>
     107:	w4 = w1
     108:	w4 >>= 0x1
     109:	w2 = w1
     110:	w2 |= w4
     111:	w4 = w2
     112:	w4 >>= 0x2
     113:	w2 |= w4
     114:	w4 = w2
     115:	w4 >>= 0x4
     116:	w2 |= w4
     117:	w1 &= w7
     118:	w4 = w2
     119:	w4 >>= 0x8
     120:	w2 |= w4
     121:	w1 -= w3
     122:	w3 = w2
     123:	w3 >>= 0x10
     124:	w2 |= w3
     125:	w2 ^= -0x1
     126:	w3 = w2
     127:	w3 >>= 0x1
     128:	w3 &= 0x55555555
     129:	w2 -= w3
     130:	w3 = w2
     131:	w3 &= 0x33333333
     132:	w2 >>= 0x2
     133:	w2 &= 0x33333333
     134:	w3 += w2
     135:	w2 = w3
     136:	w2 >>= 0x4
     137:	w3 += w2
     138:	w3 &= 0xf0f0f0f
     139:	w3 *= 0x1010101
     140:	w3 >>= 0x18
     141:	w1 <<= w3
     142:	w1 s>>= w3
     143:	w9 = w1
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	AYA_LOG_LEVEL
     146:	w1 = *(u8 *)(r1 + 0x0)
     147:	if w1 < 0x4 goto +0x18a <reset_fentry+0x10f0>
     148:	call 0x23
     149:	r7 = r0
     150:	w1 = 0x9e
     151:	*(u16 *)(r10 - 0x12) = w1
     152:	r1 = r10
     153:	r1 += -0x12
     154:	r8 = 0x40
     155:	w1 = *(u16 *)(r10 - 0x12)
     156:	if w1 > 0x40 goto +0x248 <reset_fentry+0x1728>
     157:	r1 = 0x0 ll
		00000000000004e8:  R_BPF_64_64	AYA_LOGS
     159:	r2 = r8
     160:	r3 = 0x0
     161:	call 0x83
     162:	if r0 == 0x0 goto +0x17b <reset_fentry+0x10f0>
     163:	*(u64 *)(r10 - 0x8) = r8
     164:	*(u64 *)(r10 - 0x10) = r0
     165:	r1 = r10
     166:	r1 += -0x10
     167:	r1 = *(u64 *)(r10 - 0x10)
     168:	r2 = *(u64 *)(r10 - 0x8)
     169:	if r2 < 0x2 goto +0x172 <reset_fentry+0x10e0>
     170:	w2 = *(u16 *)(r10 - 0x12)
     171:	*(u8 *)(r1 + 0x0) = w2
     172:	w2 >>= 0x8
     173:	*(u8 *)(r1 + 0x1) = w2
     174:	r1 = *(u64 *)(r10 - 0x10)
     175:	r2 = *(u64 *)(r10 - 0x8)
     176:	if r2 < 0x3 goto +0x16b <reset_fentry+0x10e0>
     177:	w2 = 0x0
     178:	*(u8 *)(r1 + 0x2) = w2
     179:	r1 = *(u64 *)(r10 - 0x10)
     180:	r3 = *(u64 *)(r10 - 0x8)
     181:	if r3 < 0x5 goto +0x166 <reset_fentry+0x10e0>
     182:	*(u8 *)(r1 + 0x4) = w2
     183:	w2 = 0x17
     184:	*(u8 *)(r1 + 0x3) = w2
     185:	r1 = *(u64 *)(r10 - 0x10)
     186:	r2 = *(u64 *)(r10 - 0x8)
     187:	if r2 < 0x1c goto +0x160 <reset_fentry+0x10e0>
     188:	r3 = r1
     189:	r3 += 0x5
     190:	r4 = 0xcd8 ll
		00000000000005f0:  R_BPF_64_64	.rodata
     192:	w5 = *(u8 *)(r4 + 0x0)
     193:	*(u8 *)(r3 + 0x0) = w5
     194:	w5 = *(u8 *)(r4 + 0x1)
     195:	*(u8 *)(r3 + 0x1) = w5
     196:	w5 = *(u8 *)(r4 + 0x2)
     197:	*(u8 *)(r3 + 0x2) = w5
     198:	w5 = *(u8 *)(r4 + 0x3)
     199:	*(u8 *)(r3 + 0x3) = w5
     200:	w5 = *(u8 *)(r4 + 0x4)
     201:	*(u8 *)(r3 + 0x4) = w5
     202:	w5 = *(u8 *)(r4 + 0x5)
     203:	*(u8 *)(r3 + 0x5) = w5
     204:	w5 = *(u8 *)(r4 + 0x6)
     205:	*(u8 *)(r3 + 0x6) = w5
     206:	w5 = *(u8 *)(r4 + 0x7)
     207:	*(u8 *)(r3 + 0x7) = w5
     208:	w5 = *(u8 *)(r4 + 0x8)
     209:	*(u8 *)(r3 + 0x8) = w5
     210:	w5 = *(u8 *)(r4 + 0x9)
     211:	*(u8 *)(r3 + 0x9) = w5
     212:	w5 = *(u8 *)(r4 + 0xa)
     213:	*(u8 *)(r3 + 0xa) = w5
     214:	w5 = *(u8 *)(r4 + 0xb)
     215:	*(u8 *)(r3 + 0xb) = w5
     216:	w5 = *(u8 *)(r4 + 0xc)
     217:	*(u8 *)(r3 + 0xc) = w5
     218:	w5 = *(u8 *)(r4 + 0xd)
     219:	*(u8 *)(r3 + 0xd) = w5
     220:	w5 = *(u8 *)(r4 + 0xe)
     221:	*(u8 *)(r3 + 0xe) = w5
     222:	w5 = *(u8 *)(r4 + 0xf)
     223:	*(u8 *)(r3 + 0xf) = w5
     224:	w5 = *(u8 *)(r4 + 0x10)
     225:	*(u8 *)(r3 + 0x10) = w5
     226:	w5 = *(u8 *)(r4 + 0x11)
     227:	*(u8 *)(r3 + 0x11) = w5
     228:	w5 = *(u8 *)(r4 + 0x12)
     229:	*(u8 *)(r3 + 0x12) = w5
     230:	w5 = *(u8 *)(r4 + 0x13)
     231:	*(u8 *)(r3 + 0x13) = w5
     232:	w5 = *(u8 *)(r4 + 0x14)
     233:	*(u8 *)(r3 + 0x14) = w5
     234:	w5 = *(u8 *)(r4 + 0x15)
     235:	*(u8 *)(r3 + 0x15) = w5
     236:	w5 = *(u8 *)(r4 + 0x16)
     237:	*(u8 *)(r3 + 0x16) = w5
     238:	if r2 == 0x1c goto +0x12d <reset_fentry+0x10e0>
     239:	w3 = 0x1
     240:	*(u8 *)(r1 + 0x1c) = w3
     241:	if r2 < 0x1f goto +0x12a <reset_fentry+0x10e0>
     242:	w4 = 0x0
     243:	*(u8 *)(r1 + 0x1e) = w4
     244:	*(u8 *)(r1 + 0x1d) = w3
     245:	if r2 == 0x1f goto +0x126 <reset_fentry+0x10e0>
     246:	w3 = 0x4
     247:	*(u8 *)(r1 + 0x1f) = w3
     248:	if r2 == 0x20 goto +0x123 <reset_fentry+0x10e0>
     249:	w3 = 0x2
     250:	*(u8 *)(r1 + 0x20) = w3
     251:	if r2 < 0x23 goto +0x120 <reset_fentry+0x10e0>
     252:	w3 = 0x0
     253:	*(u8 *)(r1 + 0x22) = w3
     254:	w3 = 0x17
     255:	*(u8 *)(r1 + 0x21) = w3
     256:	if r2 < 0x3a goto +0x11b <reset_fentry+0x10e0>
     257:	r3 = r1
     258:	r3 += 0x23
     259:	r4 = 0xcd8 ll
		0000000000000818:  R_BPF_64_64	.rodata
     261:	w5 = *(u8 *)(r4 + 0x0)
     262:	*(u8 *)(r3 + 0x0) = w5
     263:	w5 = *(u8 *)(r4 + 0x1)
     264:	*(u8 *)(r3 + 0x1) = w5
     265:	w5 = *(u8 *)(r4 + 0x2)
     266:	*(u8 *)(r3 + 0x2) = w5
     267:	w5 = *(u8 *)(r4 + 0x3)
     268:	*(u8 *)(r3 + 0x3) = w5
     269:	w5 = *(u8 *)(r4 + 0x4)
     270:	*(u8 *)(r3 + 0x4) = w5
     271:	w5 = *(u8 *)(r4 + 0x5)
     272:	*(u8 *)(r3 + 0x5) = w5
     273:	w5 = *(u8 *)(r4 + 0x6)
     274:	*(u8 *)(r3 + 0x6) = w5
     275:	w5 = *(u8 *)(r4 + 0x7)
     276:	*(u8 *)(r3 + 0x7) = w5
     277:	w5 = *(u8 *)(r4 + 0x8)
     278:	*(u8 *)(r3 + 0x8) = w5
     279:	w5 = *(u8 *)(r4 + 0x9)
     280:	*(u8 *)(r3 + 0x9) = w5
     281:	w5 = *(u8 *)(r4 + 0xa)
     282:	*(u8 *)(r3 + 0xa) = w5
     283:	w5 = *(u8 *)(r4 + 0xb)
     284:	*(u8 *)(r3 + 0xb) = w5
     285:	w5 = *(u8 *)(r4 + 0xc)
     286:	*(u8 *)(r3 + 0xc) = w5
     287:	w5 = *(u8 *)(r4 + 0xd)
     288:	*(u8 *)(r3 + 0xd) = w5
     289:	w5 = *(u8 *)(r4 + 0xe)
     290:	*(u8 *)(r3 + 0xe) = w5
     291:	w5 = *(u8 *)(r4 + 0xf)
     292:	*(u8 *)(r3 + 0xf) = w5
     293:	w5 = *(u8 *)(r4 + 0x10)
     294:	*(u8 *)(r3 + 0x10) = w5
     295:	w5 = *(u8 *)(r4 + 0x11)
     296:	*(u8 *)(r3 + 0x11) = w5
     297:	w5 = *(u8 *)(r4 + 0x12)
     298:	*(u8 *)(r3 + 0x12) = w5
     299:	w5 = *(u8 *)(r4 + 0x13)
     300:	*(u8 *)(r3 + 0x13) = w5
     301:	w5 = *(u8 *)(r4 + 0x14)
     302:	*(u8 *)(r3 + 0x14) = w5
     303:	w5 = *(u8 *)(r4 + 0x15)
     304:	*(u8 *)(r3 + 0x15) = w5
     305:	w5 = *(u8 *)(r4 + 0x16)
     306:	*(u8 *)(r3 + 0x16) = w5
     307:	if r2 == 0x3a goto +0xe8 <reset_fentry+0x10e0>
     308:	w3 = 0x3
     309:	*(u8 *)(r1 + 0x3a) = w3
     310:	if r2 < 0x3d goto +0xe5 <reset_fentry+0x10e0>
     311:	w3 = 0x0
     312:	*(u8 *)(r1 + 0x3c) = w3
     313:	w3 = 0x1f
     314:	*(u8 *)(r1 + 0x3b) = w3
     315:	if r2 < 0x5c goto +0xe0 <reset_fentry+0x10e0>
     316:	r3 = r1
     317:	r3 += 0x3d
     318:	r4 = 0xcef ll
		00000000000009f0:  R_BPF_64_64	.rodata
     320:	w5 = *(u8 *)(r4 + 0x0)
     321:	*(u8 *)(r3 + 0x0) = w5
     322:	w5 = *(u8 *)(r4 + 0x1)
     323:	*(u8 *)(r3 + 0x1) = w5
     324:	w5 = *(u8 *)(r4 + 0x2)
     325:	*(u8 *)(r3 + 0x2) = w5
     326:	w5 = *(u8 *)(r4 + 0x3)
     327:	*(u8 *)(r3 + 0x3) = w5
     328:	w5 = *(u8 *)(r4 + 0x4)
     329:	*(u8 *)(r3 + 0x4) = w5
     330:	w5 = *(u8 *)(r4 + 0x5)
     331:	*(u8 *)(r3 + 0x5) = w5
     332:	w5 = *(u8 *)(r4 + 0x6)
     333:	*(u8 *)(r3 + 0x6) = w5
     334:	w5 = *(u8 *)(r4 + 0x7)
     335:	*(u8 *)(r3 + 0x7) = w5
     336:	w5 = *(u8 *)(r4 + 0x8)
     337:	*(u8 *)(r3 + 0x8) = w5
     338:	w5 = *(u8 *)(r4 + 0x9)
     339:	*(u8 *)(r3 + 0x9) = w5
     340:	w5 = *(u8 *)(r4 + 0xa)
     341:	*(u8 *)(r3 + 0xa) = w5
     342:	w5 = *(u8 *)(r4 + 0xb)
     343:	*(u8 *)(r3 + 0xb) = w5
     344:	w5 = *(u8 *)(r4 + 0xc)
     345:	*(u8 *)(r3 + 0xc) = w5
     346:	w5 = *(u8 *)(r4 + 0xd)
     347:	*(u8 *)(r3 + 0xd) = w5
     348:	w5 = *(u8 *)(r4 + 0xe)
     349:	*(u8 *)(r3 + 0xe) = w5
     350:	w5 = *(u8 *)(r4 + 0xf)
     351:	*(u8 *)(r3 + 0xf) = w5
     352:	w5 = *(u8 *)(r4 + 0x10)
     353:	*(u8 *)(r3 + 0x10) = w5
     354:	w5 = *(u8 *)(r4 + 0x11)
     355:	*(u8 *)(r3 + 0x11) = w5
     356:	w5 = *(u8 *)(r4 + 0x12)
     357:	*(u8 *)(r3 + 0x12) = w5
     358:	w5 = *(u8 *)(r4 + 0x13)
     359:	*(u8 *)(r3 + 0x13) = w5
     360:	w5 = *(u8 *)(r4 + 0x14)
     361:	*(u8 *)(r3 + 0x14) = w5
     362:	w5 = *(u8 *)(r4 + 0x15)
     363:	*(u8 *)(r3 + 0x15) = w5
     364:	w5 = *(u8 *)(r4 + 0x16)
     365:	*(u8 *)(r3 + 0x16) = w5
     366:	w5 = *(u8 *)(r4 + 0x17)
     367:	*(u8 *)(r3 + 0x17) = w5
     368:	w5 = *(u8 *)(r4 + 0x18)
     369:	*(u8 *)(r3 + 0x18) = w5
     370:	w5 = *(u8 *)(r4 + 0x19)
     371:	*(u8 *)(r3 + 0x19) = w5
     372:	w5 = *(u8 *)(r4 + 0x1a)
     373:	*(u8 *)(r3 + 0x1a) = w5
     374:	w5 = *(u8 *)(r4 + 0x1b)
     375:	*(u8 *)(r3 + 0x1b) = w5
     376:	w5 = *(u8 *)(r4 + 0x1c)
     377:	*(u8 *)(r3 + 0x1c) = w5
     378:	w5 = *(u8 *)(r4 + 0x1d)
     379:	*(u8 *)(r3 + 0x1d) = w5
     380:	w5 = *(u8 *)(r4 + 0x1e)
     381:	*(u8 *)(r3 + 0x1e) = w5
     382:	if r2 == 0x5c goto +0x9d <reset_fentry+0x10e0>
     383:	w4 = 0x4
     384:	*(u8 *)(r1 + 0x5c) = w4
     385:	if r2 < 0x5f goto +0x9a <reset_fentry+0x10e0>
     386:	w3 = 0x0
     387:	*(u8 *)(r1 + 0x5e) = w3
     388:	*(u8 *)(r1 + 0x5d) = w4
     389:	if r2 < 0x63 goto +0x96 <reset_fentry+0x10e0>
     390:	*(u8 *)(r1 + 0x62) = w3
     391:	*(u8 *)(r1 + 0x61) = w3
     392:	*(u8 *)(r1 + 0x60) = w3
     393:	w3 = 0x22
     394:	*(u8 *)(r1 + 0x5f) = w3
     395:	if r2 == 0x63 goto +0x90 <reset_fentry+0x10e0>
     396:	w3 = 0x5
     397:	*(u8 *)(r1 + 0x63) = w3
     398:	if r2 < 0x66 goto +0x8d <reset_fentry+0x10e0>
     399:	w3 = 0x0
     400:	*(u8 *)(r1 + 0x65) = w3
     401:	*(u8 *)(r1 + 0x64) = w4
     402:	if r2 < 0x6a goto +0x89 <reset_fentry+0x10e0>
     403:	*(u8 *)(r1 + 0x69) = w3
     404:	*(u8 *)(r1 + 0x68) = w3
     405:	*(u8 *)(r1 + 0x67) = w3
     406:	w3 = 0x6
     407:	*(u8 *)(r1 + 0x66) = w3
     408:	if r2 == 0x6a goto +0x83 <reset_fentry+0x10e0>
     409:	w3 = 0x14
     410:	*(u8 *)(r1 + 0x6a) = w3
     411:	if r2 < 0x6d goto +0x80 <reset_fentry+0x10e0>
     412:	w3 = 0x0
     413:	*(u8 *)(r1 + 0x6c) = w3
     414:	w3 = 0xc
     415:	*(u8 *)(r1 + 0x6b) = w3
     416:	if r2 < 0x79 goto +0x7b <reset_fentry+0x10e0>
     417:	r3 = r1
     418:	r3 += 0x6d
     419:	r4 = 0xd0e ll
		0000000000000d18:  R_BPF_64_64	.rodata
     421:	w5 = *(u8 *)(r4 + 0x0)
     422:	*(u8 *)(r3 + 0x0) = w5
     423:	w5 = *(u8 *)(r4 + 0x1)
     424:	*(u8 *)(r3 + 0x1) = w5
     425:	w5 = *(u8 *)(r4 + 0x2)
     426:	*(u8 *)(r3 + 0x2) = w5
     427:	w5 = *(u8 *)(r4 + 0x3)
     428:	*(u8 *)(r3 + 0x3) = w5
     429:	w5 = *(u8 *)(r4 + 0x4)
     430:	*(u8 *)(r3 + 0x4) = w5
     431:	w5 = *(u8 *)(r4 + 0x5)
     432:	*(u8 *)(r3 + 0x5) = w5
     433:	w5 = *(u8 *)(r4 + 0x6)
     434:	*(u8 *)(r3 + 0x6) = w5
     435:	w5 = *(u8 *)(r4 + 0x7)
     436:	*(u8 *)(r3 + 0x7) = w5
     437:	w5 = *(u8 *)(r4 + 0x8)
     438:	*(u8 *)(r3 + 0x8) = w5
     439:	w5 = *(u8 *)(r4 + 0x9)
     440:	*(u8 *)(r3 + 0x9) = w5
     441:	w5 = *(u8 *)(r4 + 0xa)
     442:	*(u8 *)(r3 + 0xa) = w5
     443:	w5 = *(u8 *)(r4 + 0xb)
     444:	*(u8 *)(r3 + 0xb) = w5
     445:	if r2 == 0x79 goto +0x5e <reset_fentry+0x10e0>
     446:	w3 = 0x0
     447:	*(u8 *)(r1 + 0x79) = w3
     448:	if r2 < 0x7c goto +0x5b <reset_fentry+0x10e0>
     449:	*(u8 *)(r1 + 0x7b) = w3
     450:	w3 = 0x1
     451:	*(u8 *)(r1 + 0x7a) = w3
     452:	if r2 == 0x7c goto +0x57 <reset_fentry+0x10e0>
     453:	w3 = 0x2
     454:	*(u8 *)(r1 + 0x7c) = w3
     455:	if r2 == 0x7d goto +0x54 <reset_fentry+0x10e0>
     456:	w3 = 0x9
     457:	*(u8 *)(r1 + 0x7d) = w3
     458:	if r2 < 0x80 goto +0x51 <reset_fentry+0x10e0>
     459:	w3 = 0x0
     460:	*(u8 *)(r1 + 0x7f) = w3
     461:	w3 = 0x8
     462:	*(u8 *)(r1 + 0x7e) = w3
     463:	if r2 < 0x88 goto +0x4c <reset_fentry+0x10e0>
     464:	*(u8 *)(r1 + 0x80) = w7
     465:	r3 = r7
     466:	r3 >>= 0x38
     467:	*(u8 *)(r1 + 0x87) = w3
     468:	r3 = r7
     469:	r3 >>= 0x30
     470:	*(u8 *)(r1 + 0x86) = w3
     471:	r3 = r7
     472:	r3 >>= 0x28
     473:	*(u8 *)(r1 + 0x85) = w3
     474:	r3 = r7
     475:	r3 >>= 0x20
     476:	*(u8 *)(r1 + 0x84) = w3
     477:	r3 = r7
     478:	r3 >>= 0x18
     479:	*(u8 *)(r1 + 0x83) = w3
     480:	r3 = r7
     481:	r3 >>= 0x10
     482:	*(u8 *)(r1 + 0x82) = w3
     483:	r7 >>= 0x8
     484:	*(u8 *)(r1 + 0x81) = w7
     485:	if r2 == 0x88 goto +0x36 <reset_fentry+0x10e0>
     486:	w3 = 0x14
     487:	*(u8 *)(r1 + 0x88) = w3
     488:	if r2 < 0x8b goto +0x33 <reset_fentry+0x10e0>
     489:	w3 = 0x0
     490:	*(u8 *)(r1 + 0x8a) = w3
     491:	w3 = 0x8
     492:	*(u8 *)(r1 + 0x89) = w3
     493:	if r2 < 0x93 goto +0x2e <reset_fentry+0x10e0>
     494:	r3 = 0x64
     495:	*(u8 *)(r1 + 0x91) = w3
     496:	r3 = 0x65
     497:	*(u8 *)(r1 + 0x90) = w3
     498:	r3 = 0x77
     499:	*(u8 *)(r1 + 0x8f) = w3
     500:	r3 = 0x6f
     501:	*(u8 *)(r1 + 0x8e) = w3
     502:	r3 = 0x68
     503:	*(u8 *)(r1 + 0x8d) = w3
     504:	r3 = 0x73
     505:	*(u8 *)(r1 + 0x8c) = w3
     506:	r3 = 0x20
     507:	*(u8 *)(r1 + 0x92) = w3
     508:	*(u8 *)(r1 + 0x8b) = w3
     509:	if r2 == 0x93 goto +0x1e <reset_fentry+0x10e0>
     510:	w3 = 0x0
     511:	*(u8 *)(r1 + 0x93) = w3
     512:	if r2 < 0x96 goto +0x1b <reset_fentry+0x10e0>
     513:	*(u8 *)(r1 + 0x95) = w3
     514:	w3 = 0x1
     515:	*(u8 *)(r1 + 0x94) = w3
     516:	if r2 == 0x96 goto +0x17 <reset_fentry+0x10e0>
     517:	*(u8 *)(r1 + 0x96) = w3
     518:	if r2 < 0x98 goto +0x15 <reset_fentry+0x10e0>
     519:	w3 = 0x3
     520:	*(u8 *)(r1 + 0x97) = w3
     521:	if r2 < 0x9a goto +0x12 <reset_fentry+0x10e0>
     522:	w3 = 0x0
     523:	*(u8 *)(r1 + 0x99) = w3
     524:	w3 = 0x4
     525:	*(u8 *)(r1 + 0x98) = w3
     526:	if r2 < 0x9e goto +0xd <reset_fentry+0x10e0>
     527:	w2 = w9
     528:	w2 >>= 0x18
     529:	*(u8 *)(r1 + 0x9d) = w2
     530:	w2 = w9
     531:	w2 >>= 0x10
     532:	*(u8 *)(r1 + 0x9c) = w2
     533:	*(u8 *)(r1 + 0x9a) = w9
     534:	w2 = w9
     535:	w2 >>= 0x8
     536:	*(u8 *)(r1 + 0x9b) = w2
     537:	r2 = 0x0
     538:	call 0x84
     539:	goto +0x2 <reset_fentry+0x10f0>
     540:	r2 = 0x0
     541:	call 0x85
     542:	call 0x23
     543:	*(u64 *)(r10 - 0x10) = r0
     544:	r2 = r10
     545:	r2 += -0x10
     546:	r1 = 0x0 ll
		0000000000001110:  R_BPF_64_64	TASKS
     548:	call 0x1
     549:	r7 = r0
     550:	if r7 == 0x0 goto +0x26 <reset_fentry+0x1268>
     551:	call 0xe
     552:	r1 = *(u64 *)(r7 + 0x10)
     553:	if r1 == r0 goto +0x11 <reset_fentry+0x11d8>
     554:	*(u64 *)(r7 + 0x10) = r0
     555:	r1 = r7
     556:	r1 += 0x88
     557:	w2 = 0x0
     558:	r3 = 0x18
     559:	call -0x1
		0000000000001178:  R_BPF_64_32	memset
     560:	r1 = r7
     561:	r1 += 0xa8
     562:	w2 = 0x0
     563:	r3 = 0x14
     564:	call -0x1
		00000000000011a0:  R_BPF_64_32	memset
     565:	r1 = 0x0
     566:	*(u64 *)(r7 + 0xd0) = r1
     567:	r1 = r7
     568:	w2 = 0x0
     569:	r3 = 0x10
     570:	call -0x1
		00000000000011d0:  R_BPF_64_32	memset
     571:	w4 = *(u32 *)(r7 + 0xc)
     572:	w1 = *(u32 *)(r7 + 0x8)
     573:	w6 = *(u32 *)(r7 + 0x4)
     574:	w2 = w6
     575:	w2 |= w9
     576:	w3 = *(u32 *)(r7 + 0x0)
     577:	*(u32 *)(r10 - 0x18) = w3
     578:	*(u64 *)(r10 - 0x20) = r7
     579:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1228>
     580:	goto +0x2c <reset_fentry+0x1388>
     581:	if w9 s> w6 goto +0x2f <reset_fentry+0x13a8>
     582:	w2 = 0x0
     583:	*(u32 *)(r7 + 0x4) = w2
     584:	w4 += 0x1
     585:	*(u32 *)(r10 - 0x30) = w4
     586:	*(u32 *)(r7 + 0xc) = w4
     587:	*(u32 *)(r10 - 0x38) = w1
     588:	goto +0x123 <reset_fentry+0x1b80>
     589:	call 0x23
     590:	*(u64 *)(r10 - 0x10) = r0
     591:	r2 = r10
     592:	r2 += -0x10
     593:	r1 = 0x0 ll
		0000000000001288:  R_BPF_64_64	TASKS
     595:	r3 = 0xdc0 ll
		0000000000001298:  R_BPF_64_64	.rodata
     597:	r4 = 0x0
     598:	call 0x2
     599:	if r0 != 0x0 goto +0x9c <reset_fentry+0x17a0>
     600:	r1 = 0x0 ll
		00000000000012c0:  R_BPF_64_64	.bss
     602:	r2 = 0x1
     603:	lock *(u64 *)(r1 + 0x0) += r2
     604:	r1 = 0x0 ll
		00000000000012e0:  R_BPF_64_64	EXPECT_ENTER
     606:	r2 = 0x100000000 ll
     608:	lock *(u64 *)(r1 + 0x0) += r2
     609:	r1 = 0x0 ll
		0000000000001308:  R_BPF_64_64	EXPECT_EXIT
     611:	lock *(u64 *)(r1 + 0x0) += r2
     612:	call 0x23
     613:	*(u64 *)(r10 - 0x10) = r0
     614:	r2 = r10
     615:	r2 += -0x10
     616:	r1 = 0x0 ll
		0000000000001340:  R_BPF_64_64	TASKS
     618:	call 0x1
     619:	r7 = r0
     620:	if r0 == 0x0 goto +0x1f4 <reset_fentry+0x2308>
     621:	call 0xe
     622:	r1 = *(u64 *)(r7 + 0x10)
     623:	if r1 == r0 goto -0x35 <reset_fentry+0x11d8>
     624:	goto -0x47 <reset_fentry+0x1150>
     625:	if w9 s> 0x0 goto +0x4 <reset_fentry+0x13b0>
     626:	if w6 s< 0x1 goto +0x1 <reset_fentry+0x13a0>
     627:	goto +0x2 <reset_fentry+0x13b0>
     628:	if w9 s>= w6 goto -0x2f <reset_fentry+0x1230>
     629:	w9 -= w6
     630:	w2 = 0x0
     631:	*(u32 *)(r7 + 0x4) = w2
     632:	w4 += 0x1
     633:	*(u32 *)(r10 - 0x30) = w4
     634:	*(u32 *)(r7 + 0xc) = w4
     635:	w2 = w9
     636:	w2 += w1
     637:	*(u32 *)(r10 - 0x38) = w2
     638:	*(u32 *)(r7 + 0x8) = w2
     639:	*(u32 *)(r10 - 0x40) = w9
     640:	if w9 == 0x0 goto +0xef <reset_fentry+0x1b80>
     641:	r7 = *(u64 *)(r10 - 0x20)
     642:	r2 = r7
     643:	r2 += 0xd8
     644:	r8 = 0x0
     645:	r1 = *(u64 *)(r10 - 0x28)
     646:	w3 = 0x200
     647:	r4 = 0x0
     648:	call 0x43
     649:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1458>
     650:	r0 = 0x0
     651:	r0 >>= 0x3
     652:	*(u64 *)(r7 + 0xd0) = r0
     653:	r7 = 0x0 ll
		0000000000001468:  R_BPF_64_64	CONFIG
     655:	w1 = *(u32 *)(r7 + 0x74)
     656:	if w6 != 0x0 goto +0xe <reset_fentry+0x14f8>
     657:	if w1 == 0x0 goto +0xd <reset_fentry+0x14f8>
     658:	call 0x23
     659:	r1 = 0x0 ll
		0000000000001498:  R_BPF_64_64	CONFIG
     661:	w1 = *(u32 *)(r1 + 0x74)
     662:	r2 = 0x0
     663:	*(u64 *)(r10 - 0x10) = r2
     664:	r0 += r1
     665:	r1 = r10
     666:	r1 += -0x10
     667:	w2 = 0x8
     668:	r3 = r0
     669:	call 0x71
     670:	r8 = *(u64 *)(r10 - 0x10)
     671:	r1 = *(u64 *)(r10 - 0x20)
     672:	*(u64 *)(r1 + 0xa0) = r8
     673:	call 0x23
     674:	w1 = *(u32 *)(r7 + 0x4c)
     675:	w2 = 0x0
     676:	*(u32 *)(r10 - 0x10) = w2
     677:	r0 += r1
     678:	r1 = r10
     679:	r1 += -0x10
     680:	w2 = 0x4
     681:	r3 = r0
     682:	call 0x71
     683:	w1 = *(u32 *)(r10 - 0x10)
     684:	w1 &= 0x200014
     685:	if w1 != 0x0 goto +0xc2 <reset_fentry+0x1b80>
     686:	r6 = 0x0 ll
		0000000000001570:  R_BPF_64_64	CONFIG
     688:	w1 = *(u32 *)(r6 + 0x5c)
     689:	if w1 == 0x0 goto +0x9 <reset_fentry+0x15d8>
     690:	call 0xe
     691:	r0 >>= 0x20
     692:	*(u32 *)(r10 - 0x10) = w0
     693:	r2 = r10
     694:	r2 += -0x10
     695:	r1 = 0x0 ll
		00000000000015b8:  R_BPF_64_64	PIDS
     697:	call 0x1
     698:	if r0 == 0x0 goto +0xb5 <reset_fentry+0x1b80>
     699:	w9 = *(u32 *)(r6 + 0x58)
     700:	if w9 == 0x0 goto +0x4d <reset_fentry+0x1850>
     701:	w8 = 0x81
     702:	call 0x23
     703:	r6 = r0
     704:	goto +0x16 <reset_fentry+0x16b8>
     705:	w1 = *(u32 *)(r7 + 0x50)
     706:	r2 = 0x0
     707:	*(u64 *)(r10 - 0x10) = r2
     708:	r6 += r1
     709:	r1 = r10
     710:	r1 += -0x10
     711:	w2 = 0x8
     712:	r3 = r6
     713:	call 0x71
     714:	r6 = *(u64 *)(r10 - 0x10)
     715:	w1 = *(u32 *)(r7 + 0x54)
     716:	w2 = 0x0
     717:	*(u32 *)(r10 - 0x10) = w2
     718:	r3 = r6
     719:	r3 += r1
     720:	r1 = r10
     721:	r1 += -0x10
     722:	w2 = 0x4
     723:	call 0x71
     724:	w1 = *(u32 *)(r10 - 0x10)
     725:	if w1 == w9 goto +0x34 <reset_fentry+0x1850>
     726:	if w1 == 0x0 goto +0x99 <reset_fentry+0x1b80>
     727:	w8 += -0x1
     728:	if w8 != 0x0 goto -0x18 <reset_fentry+0x1608>
     729:	w1 = 0x0
     730:	*(u32 *)(r10 - 0x10) = w1
     731:	r2 = r10
     732:	r2 += -0x10
     733:	r1 = 0x0 ll
		00000000000016e8:  R_BPF_64_64	LOST
     735:	call 0x1
     736:	if r0 == 0x0 goto +0x8f <reset_fentry+0x1b80>
     737:	r0 += 0x18
     738:	r1 = 0x1
     739:	lock *(u64 *)(r0 + 0x0) += r1
     740:	goto +0x8b <reset_fentry+0x1b80>
     741:	r8 = 0x80
     742:	if w1 < 0x81 goto -0x24a <reset_fentry+0x4e8>
     743:	r8 = 0x100
     744:	if w1 < 0x101 goto -0x24c <reset_fentry+0x4e8>
     745:	r8 = 0x200
     746:	if w1 < 0x201 goto -0x24e <reset_fentry+0x4e8>
     747:	r8 = 0x400
     748:	if w1 < 0x401 goto -0x250 <reset_fentry+0x4e8>
     749:	r8 = 0x800
     750:	if w1 < 0x801 goto -0x252 <reset_fentry+0x4e8>
     751:	r8 = 0x1000
     752:	if w1 < 0x1001 goto -0x254 <reset_fentry+0x4e8>
     753:	r8 = 0x2000
     754:	if w1 > 0x2000 goto -0xd5 <reset_fentry+0x10f0>
     755:	goto -0x257 <reset_fentry+0x4e8>
     756:	w1 = 0x0
     757:	*(u32 *)(r10 - 0x10) = w1
     758:	r2 = r10
     759:	r2 += -0x10
     760:	r1 = 0x0 ll
		00000000000017c0:  R_BPF_64_64	LOST
     762:	call 0x1
     763:	if r0 == 0x0 goto +0x165 <reset_fentry+0x2308>
     764:	r0 += 0x10
     765:	r1 = 0x1
     766:	lock *(u64 *)(r0 + 0x0) += r1
     767:	goto +0x161 <reset_fentry+0x2308>
     768:	w3 = *(u32 *)(r6 + 0x24)
     769:	if w2 >= w3 goto +0x1 <reset_fentry+0x1818>
     770:	*(u32 *)(r6 + 0x24) = w2
     771:	w3 = *(u32 *)(r6 + 0x28)
     772:	if w2 <= w3 goto +0x1 <reset_fentry+0x1830>
     773:	*(u32 *)(r6 + 0x28) = w2
     774:	*(u32 *)(r6 + 0x2c) = w7
     775:	w1 += 0x1
     776:	*(u32 *)(r6 + 0x20) = w1
     777:	goto +0x157 <reset_fentry+0x2308>
     778:	r1 = 0x0 ll
		0000000000001850:  R_BPF_64_64	CONFIG
     780:	w1 = *(u32 *)(r1 + 0x78)
     781:	if w1 != 0x2 goto +0x62 <reset_fentry+0x1b80>
     782:	call 0x9e
     783:	r1 = r0
     784:	call 0xaf
     785:	r6 = r0
     786:	r1 = 0x0
     787:	*(u64 *)(r10 - 0x10) = r1
     788:	r3 = r6
     789:	r3 += 0x78
     790:	r1 = r10
     791:	r1 += -0x10
     792:	w2 = 0x8
     793:	call 0x71
     794:	r1 = *(u64 *)(r10 - 0x20)
     795:	r1 += 0x18
     796:	r3 = *(u64 *)(r10 - 0x10)
     797:	if w3 != -0x1 goto +0x19 <reset_fentry+0x19b8>
     798:	r2 = 0xd68 ll
		00000000000018f0:  R_BPF_64_64	.rodata
     800:	r3 = *(u64 *)(r2 + 0x0)
     801:	*(u64 *)(r1 + 0x0) = r3
     802:	r3 = *(u64 *)(r2 + 0x8)
     803:	*(u64 *)(r1 + 0x8) = r3
     804:	r3 = *(u64 *)(r2 + 0x10)
     805:	*(u64 *)(r1 + 0x10) = r3
     806:	r3 = *(u64 *)(r2 + 0x18)
     807:	*(u64 *)(r1 + 0x18) = r3
     808:	r3 = *(u64 *)(r2 + 0x20)
     809:	*(u64 *)(r1 + 0x20) = r3
     810:	r3 = *(u64 *)(r2 + 0x28)
     811:	*(u64 *)(r1 + 0x28) = r3
     812:	r3 = *(u64 *)(r2 + 0x30)
     813:	*(u64 *)(r1 + 0x30) = r3
     814:	r3 = *(u64 *)(r2 + 0x38)
     815:	*(u64 *)(r1 + 0x38) = r3
     816:	r3 = *(u64 *)(r2 + 0x40)
     817:	*(u64 *)(r1 + 0x40) = r3
     818:	r3 = *(u64 *)(r2 + 0x48)
     819:	*(u64 *)(r1 + 0x48) = r3
     820:	r3 = *(u64 *)(r2 + 0x50)
     821:	*(u64 *)(r1 + 0x50) = r3
     822:	goto +0x2 <reset_fentry+0x19c8>
     823:	r2 = r6
     824:	call -0x1
		00000000000019c0:  R_BPF_64_32	.text
     825:	r1 = 0x0 ll
		00000000000019c8:  R_BPF_64_64	CONFIG
     827:	w1 = *(u32 *)(r1 + 0x78)
     828:	if w1 == 0x0 goto +0x33 <reset_fentry+0x1b80>
     829:	r0 = *(u64 *)(r10 - 0x20)
     830:	w3 = *(u32 *)(r0 + 0x18)
     831:	w1 = *(u32 *)(r0 + 0x1c)
     832:	if w3 > 0x3ff goto +0x122 <reset_fentry+0x2318>
     833:	r2 = r1
     834:	r2 <<= 0xa
     835:	r2 += r3
     836:	if r2 > 0xbff goto +0x11e <reset_fentry+0x2318>
     837:	r5 = 0x0 ll
		0000000000001a28:  R_BPF_64_64	SELECTORS
     839:	r5 += r2
     840:	r4 = 0x0
     841:	w2 = *(u8 *)(r5 + 0x0)
     842:	w6 = *(u32 *)(r10 - 0x40)
     843:	if w2 == 0xff goto +0x1a <reset_fentry+0x1b30>
     844:	w5 = *(u32 *)(r0 + 0x68)
     845:	w5 &= 0x2
     846:	if w5 == 0x0 goto +0x17 <reset_fentry+0x1b30>
     847:	w2 <<= 0x18
     848:	w2 s>>= 0x18
     849:	r4 = r2
     850:	r4 &= 0x7
     851:	r4 <<= 0x3
     852:	r5 = r0
     853:	r5 += 0x20
     854:	r0 = r5
     855:	r0 += r4
     856:	r4 = *(u64 *)(r0 + 0x0)
     857:	r4 <<= 0x20
     858:	r4 >>= 0x20
     859:	if w2 s> -0x1 goto +0xa <reset_fentry+0x1b30>
     860:	w2 += 0x1
     861:	w2 &= 0x7
     862:	r2 <<= 0x3
     863:	r5 += r2
     864:	r2 = *(u64 *)(r5 + 0x0)
     865:	r2 <<= 0x20
     866:	r4 <<= 0x20
     867:	r2 >>= 0x20
     868:	r2 |= r4
     869:	r4 = r2
     870:	w1 <<= 0x10
     871:	w3 &= 0xffff
     872:	w3 |= w1
     873:	w5 = w6
     874:	r5 <<= 0x20
     875:	r5 s>>= 0x20
     876:	r1 = 0x88 ll
		0000000000001b60:  R_BPF_64_64	.rodata.str1.1
     878:	w2 = 0x30
     879:	call 0x6
     880:	call 0x23
     881:	r1 = 0x0 ll
		0000000000001b88:  R_BPF_64_64	CONFIG
     883:	w1 = *(u32 *)(r1 + 0x4c)
     884:	w2 = 0x0
     885:	*(u32 *)(r10 - 0x10) = w2
     886:	r0 += r1
     887:	r1 = r10
     888:	r1 += -0x10
     889:	w2 = 0x4
     890:	r3 = r0
     891:	call 0x71
     892:	w1 = *(u32 *)(r10 - 0x10)
     893:	w1 &= 0x200014
     894:	if w1 == 0x0 goto +0xe2 <reset_fentry+0x2308>
     895:	w3 = 0x1
     896:	w1 = 0x1
     897:	w2 = *(u32 *)(r10 - 0x30)
     898:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1c20>
     899:	w1 = 0x0
     900:	w2 = *(u32 *)(r10 - 0x18)
     901:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1c38>
     902:	w3 = 0x0
     903:	w3 &= w1
     904:	*(u32 *)(r10 - 0x28) = w3
     905:	w1 = w3
     906:	w1 &= 0x1
     907:	if w1 != 0x0 goto +0x5 <reset_fentry+0x1c88>
     908:	w1 = 0x0
     909:	*(u32 *)(r10 - 0x30) = w1
     910:	w1 = *(u32 *)(r10 - 0x38)
     911:	if w1 == 0x0 goto +0xbd <reset_fentry+0x2268>
     912:	goto +0x5 <reset_fentry+0x1cb0>
     913:	w1 = 0x3
     914:	*(u32 *)(r10 - 0x30) = w1
     915:	w1 = *(u32 *)(r10 - 0x18)
     916:	w1 = -w1
     917:	*(u32 *)(r10 - 0x40) = w1
     918:	r6 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w1 = *(u32 *)(r6 + 0x5c)
     921:	if w1 == 0x0 goto +0x9 <reset_fentry+0x1d18>
     922:	call 0xe
     923:	r0 >>= 0x20
     924:	*(u32 *)(r10 - 0x10) = w0
     925:	r2 = r10
     926:	r2 += -0x10
     927:	r1 = 0x0 ll
		0000000000001cf8:  R_BPF_64_64	PIDS
     929:	call 0x1
     930:	if r0 == 0x0 goto +0xaa <reset_fentry+0x2268>
     931:	w8 = *(u32 *)(r6 + 0x58)
     932:	if w8 == 0x0 goto +0x2a <reset_fentry+0x1e78>
     933:	w9 = 0x81
     934:	call 0x23
     935:	r6 = r0
     936:	r7 = 0x0 ll
		0000000000001d40:  R_BPF_64_64	CONFIG
     938:	goto +0x16 <reset_fentry+0x1e08>
     939:	w1 = *(u32 *)(r7 + 0x50)
     940:	r2 = 0x0
     941:	*(u64 *)(r10 - 0x10) = r2
     942:	r6 += r1
     943:	r1 = r10
     944:	r1 += -0x10
     945:	w2 = 0x8
     946:	r3 = r6
     947:	call 0x71
     948:	r6 = *(u64 *)(r10 - 0x10)
     949:	w1 = *(u32 *)(r7 + 0x54)
     950:	w2 = 0x0
     951:	*(u32 *)(r10 - 0x10) = w2
     952:	r3 = r6
     953:	r3 += r1
     954:	r1 = r10
     955:	r1 += -0x10
     956:	w2 = 0x4
     957:	call 0x71
     958:	w1 = *(u32 *)(r10 - 0x10)
     959:	if w1 == w8 goto +0xf <reset_fentry+0x1e78>
     960:	if w1 == 0x0 goto +0x8c <reset_fentry+0x2268>
     961:	w9 += -0x1
     962:	if w9 != 0x0 goto -0x18 <reset_fentry+0x1d58>
     963:	w1 = 0x0
     964:	*(u32 *)(r10 - 0x10) = w1
     965:	r2 = r10
     966:	r2 += -0x10
     967:	r1 = 0x0 ll
		0000000000001e38:  R_BPF_64_64	LOST
     969:	call 0x1
     970:	if r0 == 0x0 goto +0x82 <reset_fentry+0x2268>
     971:	r0 += 0x18
     972:	r1 = 0x1
     973:	lock *(u64 *)(r0 + 0x0) += r1
     974:	goto +0x7e <reset_fentry+0x2268>
     975:	call 0x23
     976:	r1 = 0x0 ll
		0000000000001e80:  R_BPF_64_64	CONFIG
     978:	w1 = *(u32 *)(r1 + 0x4c)
     979:	w2 = 0x0
     980:	*(u32 *)(r10 - 0x10) = w2
     981:	r0 += r1
     982:	r1 = r10
     983:	r1 += -0x10
     984:	w2 = 0x4
     985:	r3 = r0
     986:	call 0x71
     987:	r7 = *(u64 *)(r10 - 0x20)
     988:	r6 = r7
     989:	r6 += 0x18
     990:	w1 = *(u32 *)(r10 - 0x10)
     991:	w1 &= 0x4
     992:	if w1 != 0x0 goto +0x1c <reset_fentry+0x1fe8>
     993:	r1 = 0xd68 ll
		0000000000001f08:  R_BPF_64_64	.rodata
     995:	r2 = *(u64 *)(r1 + 0x0)
     996:	*(u64 *)(r6 + 0x0) = r2
     997:	r2 = *(u64 *)(r1 + 0x8)
     998:	*(u64 *)(r6 + 0x8) = r2
     999:	r2 = *(u64 *)(r1 + 0x10)
    1000:	*(u64 *)(r6 + 0x10) = r2
    1001:	r2 = *(u64 *)(r1 + 0x18)
    1002:	*(u64 *)(r6 + 0x18) = r2
    1003:	r2 = *(u64 *)(r1 + 0x20)
    1004:	*(u64 *)(r6 + 0x20) = r2
    1005:	r2 = *(u64 *)(r1 + 0x28)
    1006:	*(u64 *)(r6 + 0x28) = r2
    1007:	r2 = *(u64 *)(r1 + 0x30)
    1008:	*(u64 *)(r6 + 0x30) = r2
    1009:	r2 = *(u64 *)(r1 + 0x38)
    1010:	*(u64 *)(r6 + 0x38) = r2
    1011:	r2 = *(u64 *)(r1 + 0x40)
    1012:	*(u64 *)(r6 + 0x40) = r2
    1013:	r2 = *(u64 *)(r1 + 0x48)
    1014:	*(u64 *)(r6 + 0x48) = r2
    1015:	r2 = *(u64 *)(r1 + 0x50)
    1016:	*(u64 *)(r6 + 0x50) = r2
    1017:	w1 = 0x5
    1018:	w2 = *(u32 *)(r10 - 0x38)
    1019:	if w2 == 0x0 goto +0x40 <reset_fentry+0x21e0>
    1020:	goto +0x33 <reset_fentry+0x2180>
    1021:	call 0x23
    1022:	*(u64 *)(r10 - 0x10) = r0
    1023:	r2 = r10
    1024:	r2 += -0x10
    1025:	r1 = 0x0 ll
		0000000000002008:  R_BPF_64_64	REMEMBERED
    1027:	call 0x1
    1028:	if r0 == 0x0 goto +0x10 <reset_fentry+0x20a8>
    1029:	w1 = *(u32 *)(r0 + 0x0)
    1030:	w2 = *(u32 *)(r0 + 0x4)
    1031:	if w2 != 0x1 goto +0x2 <reset_fentry+0x2050>
    1032:	if w1 == 0xfc goto +0x4 <reset_fentry+0x2068>
    1033:	goto +0xb <reset_fentry+0x20a8>
    1034:	if w1 == 0x3c goto +0x2 <reset_fentry+0x2068>
    1035:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x2068>
    1036:	goto +0x8 <reset_fentry+0x20a8>
    1037:	r1 = r6
    1038:	r2 = r0
    1039:	r3 = 0x58
    1040:	call -0x1
		0000000000002080:  R_BPF_64_32	memmove
    1041:	w1 = 0x4
    1042:	w2 = *(u32 *)(r10 - 0x38)
    1043:	if w2 == 0x0 goto +0x28 <reset_fentry+0x21e0>
    1044:	goto +0x1b <reset_fentry+0x2180>
    1045:	r1 = 0xd68 ll
		00000000000020a8:  R_BPF_64_64	.rodata
    1047:	r2 = *(u64 *)(r1 + 0x0)
    1048:	*(u64 *)(r6 + 0x0) = r2
    1049:	r2 = *(u64 *)(r1 + 0x8)
    1050:	*(u64 *)(r6 + 0x8) = r2
    1051:	r2 = *(u64 *)(r1 + 0x10)
    1052:	*(u64 *)(r6 + 0x10) = r2
    1053:	r2 = *(u64 *)(r1 + 0x18)
    1054:	*(u64 *)(r6 + 0x18) = r2
    1055:	r2 = *(u64 *)(r1 + 0x20)
    1056:	*(u64 *)(r6 + 0x20) = r2
    1057:	r2 = *(u64 *)(r1 + 0x28)
    1058:	*(u64 *)(r6 + 0x28) = r2
    1059:	r2 = *(u64 *)(r1 + 0x30)
    1060:	*(u64 *)(r6 + 0x30) = r2
    1061:	r2 = *(u64 *)(r1 + 0x38)
    1062:	*(u64 *)(r6 + 0x38) = r2
    1063:	r2 = *(u64 *)(r1 + 0x40)
    1064:	*(u64 *)(r6 + 0x40) = r2
    1065:	r2 = *(u64 *)(r1 + 0x48)
    1066:	*(u64 *)(r6 + 0x48) = r2
    1067:	r2 = *(u64 *)(r1 + 0x50)
    1068:	*(u64 *)(r6 + 0x50) = r2
    1069:	w1 = 0x5
    1070:	w2 = *(u32 *)(r10 - 0x38)
    1071:	if w2 == 0x0 goto +0xc <reset_fentry+0x21e0>
    1072:	w3 = w2
    1073:	r2 = 0x800000000 ll
    1075:	*(u64 *)(r7 + 0x80) = r2
    1076:	*(u32 *)(r7 + 0x7c) = w3
    1077:	w2 = 0x0
    1078:	*(u32 *)(r7 + 0x78) = w2
    1079:	w2 = *(u32 *)(r10 - 0x18)
    1080:	*(u32 *)(r7 + 0x74) = w2
    1081:	*(u32 *)(r7 + 0x70) = w1
    1082:	r1 = r7
    1083:	call 0x59
		00000000000021d8:  R_BPF_64_32	.text
    1084:	w1 = *(u32 *)(r10 - 0x28)
    1085:	w1 &= 0x1
    1086:	if w1 != 0x0 goto +0x1 <reset_fentry+0x2200>
    1087:	goto +0xd <reset_fentry+0x2268>
    1088:	r2 = 0x800000000 ll
    1090:	r1 = *(u64 *)(r10 - 0x20)
    1091:	*(u64 *)(r1 + 0x80) = r2
    1092:	w2 = *(u32 *)(r10 - 0x40)
    1093:	*(u32 *)(r1 + 0x7c) = w2
    1094:	w2 = 0x0
    1095:	*(u32 *)(r1 + 0x78) = w2
    1096:	w2 = *(u32 *)(r10 - 0x18)
    1097:	*(u32 *)(r1 + 0x74) = w2
    1098:	w2 = *(u32 *)(r10 - 0x30)
    1099:	*(u32 *)(r1 + 0x70) = w2
    1100:	call 0x59
		0000000000002260:  R_BPF_64_32	.text
    1101:	call 0x23
    1102:	*(u64 *)(r10 - 0x10) = r0
    1103:	r2 = r10
    1104:	r2 += -0x10
    1105:	r1 = 0x0 ll
		0000000000002288:  R_BPF_64_64	TASKS
    1107:	call 0x3
    1108:	if r0 != 0x0 goto +0xc <reset_fentry+0x2308>
    1109:	r1 = 0x0 ll
		00000000000022a8:  R_BPF_64_64	.bss
    1111:	r2 = -0x1
    1112:	lock *(u64 *)(r1 + 0x0) += r2
    1113:	r1 = 0x0 ll
		00000000000022c8:  R_BPF_64_64	EXPECT_ENTER
    1115:	r2 = -0x100000000 ll
    1117:	lock *(u64 *)(r1 + 0x0) += r2
    1118:	r1 = 0x0 ll
		00000000000022f0:  R_BPF_64_64	EXPECT_EXIT
    1120:	lock *(u64 *)(r1 + 0x0) += r2
    1121:	w0 = 0x0
    1122:	exit
    1123:	r4 = 0x0
    1124:	w6 = *(u32 *)(r10 - 0x40)
    1125:	if w3 != -0x1 goto -0x100 <reset_fentry+0x1b30>
    1126:	w3 = w6
    1127:	r3 <<= 0x20
    1128:	r3 s>>= 0x20
    1129:	r1 = 0x0 ll
		0000000000002348:  R_BPF_64_64	.rodata.str1.1
    1131:	w2 = 0x27
    1132:	call 0x6
    1133:	goto -0xfe <reset_fentry+0x1b80>

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r8 = r1
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
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x10) = r7
      55:	r1 = r10
      56:	r1 += -0x10
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x10)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x10) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x10
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x10)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x10) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x10
      75:	w2 = 0x4
      76:	call 0x71
      77:	w7 = *(u32 *)(r10 - 0x10)
      78:	r2 = 0x0 ll
		0000000000000270:  R_BPF_64_64	CONFIG
      80:	w1 = *(u32 *)(r2 + 0x24)
      81:	if w1 != 0x2 goto +0x14 <reset_kprobe+0x330>
      82:	call 0x8
      83:	*(u32 *)(r10 - 0x10) = w0
      84:	r2 = r10
      85:	r2 += -0x10
      86:	r1 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	SAMPLES
      88:	call 0x1
      89:	r6 = r0
      90:	if r6 == 0x0 goto +0x406 <reset_kprobe+0x2308>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x403 <reset_kprobe+0x2308>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x29c <reset_kprobe+0x1800>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x29f <reset_kprobe+0x1828>
     102:	*(u64 *)(r10 - 0x28) = r8
     103:	w9 = 0x0
     104:	w1 = *(u32 *)(r2 + 0x28)
     105:	w3 = *(u32 *)(r2 + 0x34)
     106:	if w1 == 0x0 goto +0x25 <reset_kprobe+0x480>
     107:	w4 = w1
     108:	w4 >>= 0x1
     109:	w2 = w1
     110:	w2 |= w4
     111:	w4 = w2
     112:	w4 >>= 0x2
     113:	w2 |= w4
     114:	w4 = w2
     115:	w4 >>= 0x4
     116:	w2 |= w4
     117:	w1 &= w7
     118:	w4 = w2
     119:	w4 >>= 0x8
     120:	w2 |= w4
     121:	w1 -= w3
     122:	w3 = w2
     123:	w3 >>= 0x10
     124:	w2 |= w3
     125:	w2 ^= -0x1
     126:	w3 = w2
     127:	w3 >>= 0x1
     128:	w3 &= 0x55555555
     129:	w2 -= w3
     130:	w3 = w2
     131:	w3 &= 0x33333333
     132:	w2 >>= 0x2
     133:	w2 &= 0x33333333
     134:	w3 += w2
     135:	w2 = w3
     136:	w2 >>= 0x4
     137:	w3 += w2
     138:	w3 &= 0xf0f0f0f
     139:	w3 *= 0x1010101
     140:	w3 >>= 0x18
     141:	w1 <<= w3
     142:	w1 s>>= w3
     143:	w9 = w1
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	AYA_LOG_LEVEL
     146:	w1 = *(u8 *)(r1 + 0x0)
     147:	if w1 < 0x4 goto +0x18a <reset_kprobe+0x10f0>
     148:	call 0x23
     149:	r7 = r0
     150:	w1 = 0x9e
     151:	*(u16 *)(r10 - 0x12) = w1
     152:	r1 = r10
     153:	r1 += -0x12
     154:	r8 = 0x40
     155:	w1 = *(u16 *)(r10 - 0x12)
     156:	if w1 > 0x40 goto +0x248 <reset_kprobe+0x1728>
     157:	r1 = 0x0 ll
		00000000000004e8:  R_BPF_64_64	AYA_LOGS
     159:	r2 = r8
     160:	r3 = 0x0
     161:	call 0x83
     162:	if r0 == 0x0 goto +0x17b <reset_kprobe+0x10f0>
     163:	*(u64 *)(r10 - 0x8) = r8
     164:	*(u64 *)(r10 - 0x10) = r0
     165:	r1 = r10
     166:	r1 += -0x10
     167:	r1 = *(u64 *)(r10 - 0x10)
     168:	r2 = *(u64 *)(r10 - 0x8)
     169:	if r2 < 0x2 goto +0x172 <reset_kprobe+0x10e0>
     170:	w2 = *(u16 *)(r10 - 0x12)
     171:	*(u8 *)(r1 + 0x0) = w2
     172:	w2 >>= 0x8
     173:	*(u8 *)(r1 + 0x1) = w2
     174:	r1 = *(u64 *)(r10 - 0x10)
     175:	r2 = *(u64 *)(r10 - 0x8)
     176:	if r2 < 0x3 goto +0x16b <reset_kprobe+0x10e0>
     177:	w2 = 0x0
     178:	*(u8 *)(r1 + 0x2) = w2
     179:	r1 = *(u64 *)(r10 - 0x10)
     180:	r3 = *(u64 *)(r10 - 0x8)
     181:	if r3 < 0x5 goto +0x166 <reset_kprobe+0x10e0>
     182:	*(u8 *)(r1 + 0x4) = w2
     183:	w2 = 0x17
     184:	*(u8 *)(r1 + 0x3) = w2
     185:	r1 = *(u64 *)(r10 - 0x10)
     186:	r2 = *(u64 *)(r10 - 0x8)
     187:	if r2 < 0x1c goto +0x160 <reset_kprobe+0x10e0>
     188:	r3 = r1
     189:	r3 += 0x5
     190:	r4 = 0xcd8 ll
		00000000000005f0:  R_BPF_64_64	.rodata
     192:	w5 = *(u8 *)(r4 + 0x0)
     193:	*(u8 *)(r3 + 0x0) = w5
     194:	w5 = *(u8 *)(r4 + 0x1)
     195:	*(u8 *)(r3 + 0x1) = w5
     196:	w5 = *(u8 *)(r4 + 0x2)
     197:	*(u8 *)(r3 + 0x2) = w5
     198:	w5 = *(u8 *)(r4 + 0x3)
     199:	*(u8 *)(r3 + 0x3) = w5
     200:	w5 = *(u8 *)(r4 + 0x4)
     201:	*(u8 *)(r3 + 0x4) = w5
     202:	w5 = *(u8 *)(r4 + 0x5)
     203:	*(u8 *)(r3 + 0x5) = w5
     204:	w5 = *(u8 *)(r4 + 0x6)
     205:	*(u8 *)(r3 + 0x6) = w5
     206:	w5 = *(u8 *)(r4 + 0x7)
     207:	*(u8 *)(r3 + 0x7) = w5
     208:	w5 = *(u8 *)(r4 + 0x8)
     209:	*(u8 *)(r3 + 0x8) = w5
     210:	w5 = *(u8 *)(r4 + 0x9)
     211:	*(u8 *)(r3 + 0x9) = w5
     212:	w5 = *(u8 *)(r4 + 0xa)
     213:	*(u8 *)(r3 + 0xa) = w5
     214:	w5 = *(u8 *)(r4 + 0xb)
     215:	*(u8 *)(r3 + 0xb) = w5
     216:	w5 = *(u8 *)(r4 + 0xc)
     217:	*(u8 *)(r3 + 0xc) = w5
     218:	w5 = *(u8 *)(r4 + 0xd)
     219:	*(u8 *)(r3 + 0xd) = w5
     220:	w5 = *(u8 *)(r4 + 0xe)
     221:	*(u8 *)(r3 + 0xe) = w5
     222:	w5 = *(u8 *)(r4 + 0xf)
     223:	*(u8 *)(r3 + 0xf) = w5
     224:	w5 = *(u8 *)(r4 + 0x10)
     225:	*(u8 *)(r3 + 0x10) = w5
     226:	w5 = *(u8 *)(r4 + 0x11)
     227:	*(u8 *)(r3 + 0x11) = w5
     228:	w5 = *(u8 *)(r4 + 0x12)
     229:	*(u8 *)(r3 + 0x12) = w5
     230:	w5 = *(u8 *)(r4 + 0x13)
     231:	*(u8 *)(r3 + 0x13) = w5
     232:	w5 = *(u8 *)(r4 + 0x14)
     233:	*(u8 *)(r3 + 0x14) = w5
     234:	w5 = *(u8 *)(r4 + 0x15)
     235:	*(u8 *)(r3 + 0x15) = w5
     236:	w5 = *(u8 *)(r4 + 0x16)
     237:	*(u8 *)(r3 + 0x16) = w5
     238:	if r2 == 0x1c goto +0x12d <reset_kprobe+0x10e0>
     239:	w3 = 0x1
     240:	*(u8 *)(r1 + 0x1c) = w3
     241:	if r2 < 0x1f goto +0x12a <reset_kprobe+0x10e0>
     242:	w4 = 0x0
     243:	*(u8 *)(r1 + 0x1e) = w4
     244:	*(u8 *)(r1 + 0x1d) = w3
     245:	if r2 == 0x1f goto +0x126 <reset_kprobe+0x10e0>
     246:	w3 = 0x4
     247:	*(u8 *)(r1 + 0x1f) = w3
     248:	if r2 == 0x20 goto +0x123 <reset_kprobe+0x10e0>
     249:	w3 = 0x2
     250:	*(u8 *)(r1 + 0x20) = w3
     251:	if r2 < 0x23 goto +0x120 <reset_kprobe+0x10e0>
     252:	w3 = 0x0
     253:	*(u8 *)(r1 + 0x22) = w3
     254:	w3 = 0x17
     255:	*(u8 *)(r1 + 0x21) = w3
     256:	if r2 < 0x3a goto +0x11b <reset_kprobe+0x10e0>
     257:	r3 = r1
     258:	r3 += 0x23
     259:	r4 = 0xcd8 ll
		0000000000000818:  R_BPF_64_64	.rodata
     261:	w5 = *(u8 *)(r4 + 0x0)
     262:	*(u8 *)(r3 + 0x0) = w5
     263:	w5 = *(u8 *)(r4 + 0x1)
     264:	*(u8 *)(r3 + 0x1) = w5
     265:	w5 = *(u8 *)(r4 + 0x2)
     266:	*(u8 *)(r3 + 0x2) = w5
     267:	w5 = *(u8 *)(r4 + 0x3)
     268:	*(u8 *)(r3 + 0x3) = w5
     269:	w5 = *(u8 *)(r4 + 0x4)
     270:	*(u8 *)(r3 + 0x4) = w5
     271:	w5 = *(u8 *)(r4 + 0x5)
     272:	*(u8 *)(r3 + 0x5) = w5
     273:	w5 = *(u8 *)(r4 + 0x6)
     274:	*(u8 *)(r3 + 0x6) = w5
     275:	w5 = *(u8 *)(r4 + 0x7)
     276:	*(u8 *)(r3 + 0x7) = w5
     277:	w5 = *(u8 *)(r4 + 0x8)
     278:	*(u8 *)(r3 + 0x8) = w5
     279:	w5 = *(u8 *)(r4 + 0x9)
     280:	*(u8 *)(r3 + 0x9) = w5
     281:	w5 = *(u8 *)(r4 + 0xa)
     282:	*(u8 *)(r3 + 0xa) = w5
     283:	w5 = *(u8 *)(r4 + 0xb)
     284:	*(u8 *)(r3 + 0xb) = w5
     285:	w5 = *(u8 *)(r4 + 0xc)
     286:	*(u8 *)(r3 + 0xc) = w5
     287:	w5 = *(u8 *)(r4 + 0xd)
     288:	*(u8 *)(r3 + 0xd) = w5
     289:	w5 = *(u8 *)(r4 + 0xe)
     290:	*(u8 *)(r3 + 0xe) = w5
     291:	w5 = *(u8 *)(r4 + 0xf)
     292:	*(u8 *)(r3 + 0xf) = w5
     293:	w5 = *(u8 *)(r4 + 0x10)
     294:	*(u8 *)(r3 + 0x10) = w5
     295:	w5 = *(u8 *)(r4 + 0x11)
     296:	*(u8 *)(r3 + 0x11) = w5
     297:	w5 = *(u8 *)(r4 + 0x12)
     298:	*(u8 *)(r3 + 0x12) = w5
     299:	w5 = *(u8 *)(r4 + 0x13)
     300:	*(u8 *)(r3 + 0x13) = w5
     301:	w5 = *(u8 *)(r4 + 0x14)
     302:	*(u8 *)(r3 + 0x14) = w5
     303:	w5 = *(u8 *)(r4 + 0x15)
     304:	*(u8 *)(r3 + 0x15) = w5
     305:	w5 = *(u8 *)(r4 + 0x16)
     306:	*(u8 *)(r3 + 0x16) = w5
     307:	if r2 == 0x3a goto +0xe8 <reset_kprobe+0x10e0>
     308:	w3 = 0x3
     309:	*(u8 *)(r1 + 0x3a) = w3
     310:	if r2 < 0x3d goto +0xe5 <reset_kprobe+0x10e0>
     311:	w3 = 0x0
     312:	*(u8 *)(r1 + 0x3c) = w3
     313:	w3 = 0x1f
     314:	*(u8 *)(r1 + 0x3b) = w3
     315:	if r2 < 0x5c goto +0xe0 <reset_kprobe+0x10e0>
     316:	r3 = r1
     317:	r3 += 0x3d
     318:	r4 = 0xcef ll
		00000000000009f0:  R_BPF_64_64	.rodata
     320:	w5 = *(u8 *)(r4 + 0x0)
     321:	*(u8 *)(r3 + 0x0) = w5
     322:	w5 = *(u8 *)(r4 + 0x1)
     323:	*(u8 *)(r3 + 0x1) = w5
     324:	w5 = *(u8 *)(r4 + 0x2)
     325:	*(u8 *)(r3 + 0x2) = w5
     326:	w5 = *(u8 *)(r4 + 0x3)
     327:	*(u8 *)(r3 + 0x3) = w5
     328:	w5 = *(u8 *)(r4 + 0x4)
     329:	*(u8 *)(r3 + 0x4) = w5
     330:	w5 = *(u8 *)(r4 + 0x5)
     331:	*(u8 *)(r3 + 0x5) = w5
     332:	w5 = *(u8 *)(r4 + 0x6)
     333:	*(u8 *)(r3 + 0x6) = w5
     334:	w5 = *(u8 *)(r4 + 0x7)
     335:	*(u8 *)(r3 + 0x7) = w5
     336:	w5 = *(u8 *)(r4 + 0x8)
     337:	*(u8 *)(r3 + 0x8) = w5
     338:	w5 = *(u8 *)(r4 + 0x9)
     339:	*(u8 *)(r3 + 0x9) = w5
     340:	w5 = *(u8 *)(r4 + 0xa)
     341:	*(u8 *)(r3 + 0xa) = w5
     342:	w5 = *(u8 *)(r4 + 0xb)
     343:	*(u8 *)(r3 + 0xb) = w5
     344:	w5 = *(u8 *)(r4 + 0xc)
     345:	*(u8 *)(r3 + 0xc) = w5
     346:	w5 = *(u8 *)(r4 + 0xd)
     347:	*(u8 *)(r3 + 0xd) = w5
     348:	w5 = *(u8 *)(r4 + 0xe)
     349:	*(u8 *)(r3 + 0xe) = w5
     350:	w5 = *(u8 *)(r4 + 0xf)
     351:	*(u8 *)(r3 + 0xf) = w5
     352:	w5 = *(u8 *)(r4 + 0x10)
     353:	*(u8 *)(r3 + 0x10) = w5
     354:	w5 = *(u8 *)(r4 + 0x11)
     355:	*(u8 *)(r3 + 0x11) = w5
     356:	w5 = *(u8 *)(r4 + 0x12)
     357:	*(u8 *)(r3 + 0x12) = w5
     358:	w5 = *(u8 *)(r4 + 0x13)
     359:	*(u8 *)(r3 + 0x13) = w5
     360:	w5 = *(u8 *)(r4 + 0x14)
     361:	*(u8 *)(r3 + 0x14) = w5
     362:	w5 = *(u8 *)(r4 + 0x15)
     363:	*(u8 *)(r3 + 0x15) = w5
     364:	w5 = *(u8 *)(r4 + 0x16)
     365:	*(u8 *)(r3 + 0x16) = w5
     366:	w5 = *(u8 *)(r4 + 0x17)
     367:	*(u8 *)(r3 + 0x17) = w5
     368:	w5 = *(u8 *)(r4 + 0x18)
     369:	*(u8 *)(r3 + 0x18) = w5
     370:	w5 = *(u8 *)(r4 + 0x19)
     371:	*(u8 *)(r3 + 0x19) = w5
     372:	w5 = *(u8 *)(r4 + 0x1a)
     373:	*(u8 *)(r3 + 0x1a) = w5
     374:	w5 = *(u8 *)(r4 + 0x1b)
     375:	*(u8 *)(r3 + 0x1b) = w5
     376:	w5 = *(u8 *)(r4 + 0x1c)
     377:	*(u8 *)(r3 + 0x1c) = w5
     378:	w5 = *(u8 *)(r4 + 0x1d)
     379:	*(u8 *)(r3 + 0x1d) = w5
     380:	w5 = *(u8 *)(r4 + 0x1e)
     381:	*(u8 *)(r3 + 0x1e) = w5
     382:	if r2 == 0x5c goto +0x9d <reset_kprobe+0x10e0>
     383:	w4 = 0x4
     384:	*(u8 *)(r1 + 0x5c) = w4
     385:	if r2 < 0x5f goto +0x9a <reset_kprobe+0x10e0>
     386:	w3 = 0x0
     387:	*(u8 *)(r1 + 0x5e) = w3
     388:	*(u8 *)(r1 + 0x5d) = w4
     389:	if r2 < 0x63 goto +0x96 <reset_kprobe+0x10e0>
     390:	*(u8 *)(r1 + 0x62) = w3
     391:	*(u8 *)(r1 + 0x61) = w3
     392:	*(u8 *)(r1 + 0x60) = w3
     393:	w3 = 0x22
     394:	*(u8 *)(r1 + 0x5f) = w3
     395:	if r2 == 0x63 goto +0x90 <reset_kprobe+0x10e0>
     396:	w3 = 0x5
     397:	*(u8 *)(r1 + 0x63) = w3
     398:	if r2 < 0x66 goto +0x8d <reset_kprobe+0x10e0>
     399:	w3 = 0x0
     400:	*(u8 *)(r1 + 0x65) = w3
     401:	*(u8 *)(r1 + 0x64) = w4
     402:	if r2 < 0x6a goto +0x89 <reset_kprobe+0x10e0>
     403:	*(u8 *)(r1 + 0x69) = w3
     404:	*(u8 *)(r1 + 0x68) = w3
     405:	*(u8 *)(r1 + 0x67) = w3
     406:	w3 = 0x6
     407:	*(u8 *)(r1 + 0x66) = w3
     408:	if r2 == 0x6a goto +0x83 <reset_kprobe+0x10e0>
     409:	w3 = 0x14
     410:	*(u8 *)(r1 + 0x6a) = w3
     411:	if r2 < 0x6d goto +0x80 <reset_kprobe+0x10e0>
     412:	w3 = 0x0
     413:	*(u8 *)(r1 + 0x6c) = w3
     414:	w3 = 0xc
     415:	*(u8 *)(r1 + 0x6b) = w3
     416:	if r2 < 0x79 goto +0x7b <reset_kprobe+0x10e0>
     417:	r3 = r1
     418:	r3 += 0x6d
     419:	r4 = 0xd0e ll
		0000000000000d18:  R_BPF_64_64	.rodata
     421:	w5 = *(u8 *)(r4 + 0x0)
     422:	*(u8 *)(r3 + 0x0) = w5
     423:	w5 = *(u8 *)(r4 + 0x1)
     424:	*(u8 *)(r3 + 0x1) = w5
     425:	w5 = *(u8 *)(r4 + 0x2)
     426:	*(u8 *)(r3 + 0x2) = w5
     427:	w5 = *(u8 *)(r4 + 0x3)
     428:	*(u8 *)(r3 + 0x3) = w5
     429:	w5 = *(u8 *)(r4 + 0x4)
     430:	*(u8 *)(r3 + 0x4) = w5
     431:	w5 = *(u8 *)(r4 + 0x5)
     432:	*(u8 *)(r3 + 0x5) = w5
     433:	w5 = *(u8 *)(r4 + 0x6)
     434:	*(u8 *)(r3 + 0x6) = w5
     435:	w5 = *(u8 *)(r4 + 0x7)
     436:	*(u8 *)(r3 + 0x7) = w5
     437:	w5 = *(u8 *)(r4 + 0x8)
     438:	*(u8 *)(r3 + 0x8) = w5
     439:	w5 = *(u8 *)(r4 + 0x9)
     440:	*(u8 *)(r3 + 0x9) = w5
     441:	w5 = *(u8 *)(r4 + 0xa)
     442:	*(u8 *)(r3 + 0xa) = w5
     443:	w5 = *(u8 *)(r4 + 0xb)
     444:	*(u8 *)(r3 + 0xb) = w5
     445:	if r2 == 0x79 goto +0x5e <reset_kprobe+0x10e0>
     446:	w3 = 0x0
     447:	*(u8 *)(r1 + 0x79) = w3
     448:	if r2 < 0x7c goto +0x5b <reset_kprobe+0x10e0>
     449:	*(u8 *)(r1 + 0x7b) = w3
     450:	w3 = 0x1
     451:	*(u8 *)(r1 + 0x7a) = w3
     452:	if r2 == 0x7c goto +0x57 <reset_kprobe+0x10e0>
     453:	w3 = 0x2
     454:	*(u8 *)(r1 + 0x7c) = w3
     455:	if r2 == 0x7d goto +0x54 <reset_kprobe+0x10e0>
     456:	w3 = 0x9
     457:	*(u8 *)(r1 + 0x7d) = w3
     458:	if r2 < 0x80 goto +0x51 <reset_kprobe+0x10e0>
     459:	w3 = 0x0
     460:	*(u8 *)(r1 + 0x7f) = w3
     461:	w3 = 0x8
     462:	*(u8 *)(r1 + 0x7e) = w3
     463:	if r2 < 0x88 goto +0x4c <reset_kprobe+0x10e0>
     464:	*(u8 *)(r1 + 0x80) = w7
     465:	r3 = r7
     466:	r3 >>= 0x38
     467:	*(u8 *)(r1 + 0x87) = w3
     468:	r3 = r7
     469:	r3 >>= 0x30
     470:	*(u8 *)(r1 + 0x86) = w3
     471:	r3 = r7
     472:	r3 >>= 0x28
     473:	*(u8 *)(r1 + 0x85) = w3
     474:	r3 = r7
     475:	r3 >>= 0x20
     476:	*(u8 *)(r1 + 0x84) = w3
     477:	r3 = r7
     478:	r3 >>= 0x18
     479:	*(u8 *)(r1 + 0x83) = w3
     480:	r3 = r7
     481:	r3 >>= 0x10
     482:	*(u8 *)(r1 + 0x82) = w3
     483:	r7 >>= 0x8
     484:	*(u8 *)(r1 + 0x81) = w7
     485:	if r2 == 0x88 goto +0x36 <reset_kprobe+0x10e0>
     486:	w3 = 0x14
     487:	*(u8 *)(r1 + 0x88) = w3
     488:	if r2 < 0x8b goto +0x33 <reset_kprobe+0x10e0>
     489:	w3 = 0x0
     490:	*(u8 *)(r1 + 0x8a) = w3
     491:	w3 = 0x8
     492:	*(u8 *)(r1 + 0x89) = w3
     493:	if r2 < 0x93 goto +0x2e <reset_kprobe+0x10e0>
     494:	r3 = 0x64
     495:	*(u8 *)(r1 + 0x91) = w3
     496:	r3 = 0x65
     497:	*(u8 *)(r1 + 0x90) = w3
     498:	r3 = 0x77
     499:	*(u8 *)(r1 + 0x8f) = w3
     500:	r3 = 0x6f
     501:	*(u8 *)(r1 + 0x8e) = w3
     502:	r3 = 0x68
     503:	*(u8 *)(r1 + 0x8d) = w3
     504:	r3 = 0x73
     505:	*(u8 *)(r1 + 0x8c) = w3
     506:	r3 = 0x20
     507:	*(u8 *)(r1 + 0x92) = w3
     508:	*(u8 *)(r1 + 0x8b) = w3
     509:	if r2 == 0x93 goto +0x1e <reset_kprobe+0x10e0>
     510:	w3 = 0x0
     511:	*(u8 *)(r1 + 0x93) = w3
     512:	if r2 < 0x96 goto +0x1b <reset_kprobe+0x10e0>
     513:	*(u8 *)(r1 + 0x95) = w3
     514:	w3 = 0x1
     515:	*(u8 *)(r1 + 0x94) = w3
     516:	if r2 == 0x96 goto +0x17 <reset_kprobe+0x10e0>
     517:	*(u8 *)(r1 + 0x96) = w3
     518:	if r2 < 0x98 goto +0x15 <reset_kprobe+0x10e0>
     519:	w3 = 0x3
     520:	*(u8 *)(r1 + 0x97) = w3
     521:	if r2 < 0x9a goto +0x12 <reset_kprobe+0x10e0>
     522:	w3 = 0x0
     523:	*(u8 *)(r1 + 0x99) = w3
     524:	w3 = 0x4
     525:	*(u8 *)(r1 + 0x98) = w3
     526:	if r2 < 0x9e goto +0xd <reset_kprobe+0x10e0>
     527:	w2 = w9
     528:	w2 >>= 0x18
     529:	*(u8 *)(r1 + 0x9d) = w2
     530:	w2 = w9
     531:	w2 >>= 0x10
     532:	*(u8 *)(r1 + 0x9c) = w2
     533:	*(u8 *)(r1 + 0x9a) = w9
     534:	w2 = w9
     535:	w2 >>= 0x8
     536:	*(u8 *)(r1 + 0x9b) = w2
     537:	r2 = 0x0
     538:	call 0x84
     539:	goto +0x2 <reset_kprobe+0x10f0>
     540:	r2 = 0x0
     541:	call 0x85
     542:	call 0x23
     543:	*(u64 *)(r10 - 0x10) = r0
     544:	r2 = r10
     545:	r2 += -0x10
     546:	r1 = 0x0 ll
		0000000000001110:  R_BPF_64_64	TASKS
     548:	call 0x1
     549:	r7 = r0
     550:	if r7 == 0x0 goto +0x26 <reset_kprobe+0x1268>
     551:	call 0xe
     552:	r1 = *(u64 *)(r7 + 0x10)
     553:	if r1 == r0 goto +0x11 <reset_kprobe+0x11d8>
     554:	*(u64 *)(r7 + 0x10) = r0
     555:	r1 = r7
     556:	r1 += 0x88
     557:	w2 = 0x0
     558:	r3 = 0x18
     559:	call -0x1
		0000000000001178:  R_BPF_64_32	memset
     560:	r1 = r7
     561:	r1 += 0xa8
     562:	w2 = 0x0
     563:	r3 = 0x14
     564:	call -0x1
		00000000000011a0:  R_BPF_64_32	memset
     565:	r1 = 0x0
     566:	*(u64 *)(r7 + 0xd0) = r1
     567:	r1 = r7
     568:	w2 = 0x0
     569:	r3 = 0x10
     570:	call -0x1
		00000000000011d0:  R_BPF_64_32	memset
     571:	w4 = *(u32 *)(r7 + 0xc)
     572:	w1 = *(u32 *)(r7 + 0x8)
     573:	w6 = *(u32 *)(r7 + 0x4)
     574:	w2 = w6
     575:	w2 |= w9
     576:	w3 = *(u32 *)(r7 + 0x0)
     577:	*(u32 *)(r10 - 0x18) = w3
     578:	*(u64 *)(r10 - 0x20) = r7
     579:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1228>
     580:	goto +0x2c <reset_kprobe+0x1388>
     581:	if w9 s> w6 goto +0x2f <reset_kprobe+0x13a8>
     582:	w2 = 0x0
     583:	*(u32 *)(r7 + 0x4) = w2
     584:	w4 += 0x1
     585:	*(u32 *)(r10 - 0x30) = w4
     586:	*(u32 *)(r7 + 0xc) = w4
     587:	*(u32 *)(r10 - 0x38) = w1
     588:	goto +0x123 <reset_kprobe+0x1b80>
     589:	call 0x23
     590:	*(u64 *)(r10 - 0x10) = r0
     591:	r2 = r10
     592:	r2 += -0x10
     593:	r1 = 0x0 ll
		0000000000001288:  R_BPF_64_64	TASKS
     595:	r3 = 0xdc0 ll
		0000000000001298:  R_BPF_64_64	.rodata
     597:	r4 = 0x0
     598:	call 0x2
     599:	if r0 != 0x0 goto +0x9c <reset_kprobe+0x17a0>
     600:	r1 = 0x0 ll
		00000000000012c0:  R_BPF_64_64	.bss
     602:	r2 = 0x1
     603:	lock *(u64 *)(r1 + 0x0) += r2
     604:	r1 = 0x0 ll
		00000000000012e0:  R_BPF_64_64	EXPECT_ENTER
     606:	r2 = 0x100000000 ll
     608:	lock *(u64 *)(r1 + 0x0) += r2
     609:	r1 = 0x0 ll
		0000000000001308:  R_BPF_64_64	EXPECT_EXIT
     611:	lock *(u64 *)(r1 + 0x0) += r2
     612:	call 0x23
     613:	*(u64 *)(r10 - 0x10) = r0
     614:	r2 = r10
     615:	r2 += -0x10
     616:	r1 = 0x0 ll
		0000000000001340:  R_BPF_64_64	TASKS
     618:	call 0x1
     619:	r7 = r0
     620:	if r0 == 0x0 goto +0x1f4 <reset_kprobe+0x2308>
     621:	call 0xe
     622:	r1 = *(u64 *)(r7 + 0x10)
     623:	if r1 == r0 goto -0x35 <reset_kprobe+0x11d8>
     624:	goto -0x47 <reset_kprobe+0x1150>
     625:	if w9 s> 0x0 goto +0x4 <reset_kprobe+0x13b0>
     626:	if w6 s< 0x1 goto +0x1 <reset_kprobe+0x13a0>
     627:	goto +0x2 <reset_kprobe+0x13b0>
     628:	if w9 s>= w6 goto -0x2f <reset_kprobe+0x1230>
     629:	w9 -= w6
     630:	w2 = 0x0
     631:	*(u32 *)(r7 + 0x4) = w2
     632:	w4 += 0x1
     633:	*(u32 *)(r10 - 0x30) = w4
     634:	*(u32 *)(r7 + 0xc) = w4
     635:	w2 = w9
     636:	w2 += w1
     637:	*(u32 *)(r10 - 0x38) = w2
     638:	*(u32 *)(r7 + 0x8) = w2
     639:	*(u32 *)(r10 - 0x40) = w9
     640:	if w9 == 0x0 goto +0xef <reset_kprobe+0x1b80>
     641:	r7 = *(u64 *)(r10 - 0x20)
     642:	r2 = r7
     643:	r2 += 0xd8
     644:	r8 = 0x0
     645:	r1 = *(u64 *)(r10 - 0x28)
     646:	w3 = 0x200
     647:	r4 = 0x0
     648:	call 0x43
     649:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1458>
     650:	r0 = 0x0
     651:	r0 >>= 0x3
     652:	*(u64 *)(r7 + 0xd0) = r0
     653:	r7 = 0x0 ll
		0000000000001468:  R_BPF_64_64	CONFIG
     655:	w1 = *(u32 *)(r7 + 0x74)
     656:	if w6 != 0x0 goto +0xe <reset_kprobe+0x14f8>
     657:	if w1 == 0x0 goto +0xd <reset_kprobe+0x14f8>
     658:	call 0x23
     659:	r1 = 0x0 ll
		0000000000001498:  R_BPF_64_64	CONFIG
     661:	w1 = *(u32 *)(r1 + 0x74)
     662:	r2 = 0x0
     663:	*(u64 *)(r10 - 0x10) = r2
     664:	r0 += r1
     665:	r1 = r10
     666:	r1 += -0x10
     667:	w2 = 0x8
     668:	r3 = r0
     669:	call 0x71
     670:	r8 = *(u64 *)(r10 - 0x10)
     671:	r1 = *(u64 *)(r10 - 0x20)
     672:	*(u64 *)(r1 + 0xa0) = r8
     673:	call 0x23
     674:	w1 = *(u32 *)(r7 + 0x4c)
     675:	w2 = 0x0
     676:	*(u32 *)(r10 - 0x10) = w2
     677:	r0 += r1
     678:	r1 = r10
     679:	r1 += -0x10
     680:	w2 = 0x4
     681:	r3 = r0
     682:	call 0x71
     683:	w1 = *(u32 *)(r10 - 0x10)
     684:	w1 &= 0x200014
     685:	if w1 != 0x0 goto +0xc2 <reset_kprobe+0x1b80>
     686:	r6 = 0x0 ll
		0000000000001570:  R_BPF_64_64	CONFIG
     688:	w1 = *(u32 *)(r6 + 0x5c)
     689:	if w1 == 0x0 goto +0x9 <reset_kprobe+0x15d8>
     690:	call 0xe
     691:	r0 >>= 0x20
     692:	*(u32 *)(r10 - 0x10) = w0
     693:	r2 = r10
     694:	r2 += -0x10
     695:	r1 = 0x0 ll
		00000000000015b8:  R_BPF_64_64	PIDS
     697:	call 0x1
     698:	if r0 == 0x0 goto +0xb5 <reset_kprobe+0x1b80>
     699:	w9 = *(u32 *)(r6 + 0x58)
     700:	if w9 == 0x0 goto +0x4d <reset_kprobe+0x1850>
     701:	w8 = 0x81
     702:	call 0x23
     703:	r6 = r0
     704:	goto +0x16 <reset_kprobe+0x16b8>
     705:	w1 = *(u32 *)(r7 + 0x50)
     706:	r2 = 0x0
     707:	*(u64 *)(r10 - 0x10) = r2
     708:	r6 += r1
     709:	r1 = r10
     710:	r1 += -0x10
     711:	w2 = 0x8
     712:	r3 = r6
     713:	call 0x71
     714:	r6 = *(u64 *)(r10 - 0x10)
     715:	w1 = *(u32 *)(r7 + 0x54)
     716:	w2 = 0x0
     717:	*(u32 *)(r10 - 0x10) = w2
     718:	r3 = r6
     719:	r3 += r1
     720:	r1 = r10
     721:	r1 += -0x10
     722:	w2 = 0x4
     723:	call 0x71
     724:	w1 = *(u32 *)(r10 - 0x10)
     725:	if w1 == w9 goto +0x34 <reset_kprobe+0x1850>
     726:	if w1 == 0x0 goto +0x99 <reset_kprobe+0x1b80>
     727:	w8 += -0x1
     728:	if w8 != 0x0 goto -0x18 <reset_kprobe+0x1608>
     729:	w1 = 0x0
     730:	*(u32 *)(r10 - 0x10) = w1
     731:	r2 = r10
     732:	r2 += -0x10
     733:	r1 = 0x0 ll
		00000000000016e8:  R_BPF_64_64	LOST
     735:	call 0x1
     736:	if r0 == 0x0 goto +0x8f <reset_kprobe+0x1b80>
     737:	r0 += 0x18
     738:	r1 = 0x1
     739:	lock *(u64 *)(r0 + 0x0) += r1
     740:	goto +0x8b <reset_kprobe+0x1b80>
     741:	r8 = 0x80
     742:	if w1 < 0x81 goto -0x24a <reset_kprobe+0x4e8>
     743:	r8 = 0x100
     744:	if w1 < 0x101 goto -0x24c <reset_kprobe+0x4e8>
     745:	r8 = 0x200
     746:	if w1 < 0x201 goto -0x24e <reset_kprobe+0x4e8>
     747:	r8 = 0x400
     748:	if w1 < 0x401 goto -0x250 <reset_kprobe+0x4e8>
     749:	r8 = 0x800
     750:	if w1 < 0x801 goto -0x252 <reset_kprobe+0x4e8>
     751:	r8 = 0x1000
     752:	if w1 < 0x1001 goto -0x254 <reset_kprobe+0x4e8>
     753:	r8 = 0x2000
     754:	if w1 > 0x2000 goto -0xd5 <reset_kprobe+0x10f0>
     755:	goto -0x257 <reset_kprobe+0x4e8>
     756:	w1 = 0x0
     757:	*(u32 *)(r10 - 0x10) = w1
     758:	r2 = r10
     759:	r2 += -0x10
     760:	r1 = 0x0 ll
		00000000000017c0:  R_BPF_64_64	LOST
     762:	call 0x1
     763:	if r0 == 0x0 goto +0x165 <reset_kprobe+0x2308>
     764:	r0 += 0x10
     765:	r1 = 0x1
     766:	lock *(u64 *)(r0 + 0x0) += r1
     767:	goto +0x161 <reset_kprobe+0x2308>
     768:	w3 = *(u32 *)(r6 + 0x24)
     769:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1818>
     770:	*(u32 *)(r6 + 0x24) = w2
     771:	w3 = *(u32 *)(r6 + 0x28)
     772:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1830>
     773:	*(u32 *)(r6 + 0x28) = w2
     774:	*(u32 *)(r6 + 0x2c) = w7
     775:	w1 += 0x1
     776:	*(u32 *)(r6 + 0x20) = w1
     777:	goto +0x157 <reset_kprobe+0x2308>
     778:	r1 = 0x0 ll
		0000000000001850:  R_BPF_64_64	CONFIG
     780:	w1 = *(u32 *)(r1 + 0x78)
     781:	if w1 != 0x2 goto +0x62 <reset_kprobe+0x1b80>
     782:	call 0x9e
     783:	r1 = r0
     784:	call 0xaf
     785:	r6 = r0
     786:	r1 = 0x0
     787:	*(u64 *)(r10 - 0x10) = r1
     788:	r3 = r6
     789:	r3 += 0x78
     790:	r1 = r10
     791:	r1 += -0x10
     792:	w2 = 0x8
     793:	call 0x71
     794:	r1 = *(u64 *)(r10 - 0x20)
     795:	r1 += 0x18
     796:	r3 = *(u64 *)(r10 - 0x10)
     797:	if w3 != -0x1 goto +0x19 <reset_kprobe+0x19b8>
     798:	r2 = 0xd68 ll
		00000000000018f0:  R_BPF_64_64	.rodata
     800:	r3 = *(u64 *)(r2 + 0x0)
     801:	*(u64 *)(r1 + 0x0) = r3
     802:	r3 = *(u64 *)(r2 + 0x8)
     803:	*(u64 *)(r1 + 0x8) = r3
     804:	r3 = *(u64 *)(r2 + 0x10)
     805:	*(u64 *)(r1 + 0x10) = r3
     806:	r3 = *(u64 *)(r2 + 0x18)
     807:	*(u64 *)(r1 + 0x18) = r3
     808:	r3 = *(u64 *)(r2 + 0x20)
     809:	*(u64 *)(r1 + 0x20) = r3
     810:	r3 = *(u64 *)(r2 + 0x28)
     811:	*(u64 *)(r1 + 0x28) = r3
     812:	r3 = *(u64 *)(r2 + 0x30)
     813:	*(u64 *)(r1 + 0x30) = r3
     814:	r3 = *(u64 *)(r2 + 0x38)
     815:	*(u64 *)(r1 + 0x38) = r3
     816:	r3 = *(u64 *)(r2 + 0x40)
     817:	*(u64 *)(r1 + 0x40) = r3
     818:	r3 = *(u64 *)(r2 + 0x48)
     819:	*(u64 *)(r1 + 0x48) = r3
     820:	r3 = *(u64 *)(r2 + 0x50)
     821:	*(u64 *)(r1 + 0x50) = r3
     822:	goto +0x2 <reset_kprobe+0x19c8>
     823:	r2 = r6
     824:	call -0x1
		00000000000019c0:  R_BPF_64_32	.text
     825:	r1 = 0x0 ll
		00000000000019c8:  R_BPF_64_64	CONFIG
     827:	w1 = *(u32 *)(r1 + 0x78)
     828:	if w1 == 0x0 goto +0x33 <reset_kprobe+0x1b80>
     829:	r0 = *(u64 *)(r10 - 0x20)
     830:	w3 = *(u32 *)(r0 + 0x18)
     831:	w1 = *(u32 *)(r0 + 0x1c)
     832:	if w3 > 0x3ff goto +0x122 <reset_kprobe+0x2318>
     833:	r2 = r1
     834:	r2 <<= 0xa
     835:	r2 += r3
     836:	if r2 > 0xbff goto +0x11e <reset_kprobe+0x2318>
     837:	r5 = 0x0 ll
		0000000000001a28:  R_BPF_64_64	SELECTORS
     839:	r5 += r2
     840:	r4 = 0x0
     841:	w2 = *(u8 *)(r5 + 0x0)
     842:	w6 = *(u32 *)(r10 - 0x40)
     843:	if w2 == 0xff goto +0x1a <reset_kprobe+0x1b30>
     844:	w5 = *(u32 *)(r0 + 0x68)
     845:	w5 &= 0x2
     846:	if w5 == 0x0 goto +0x17 <reset_kprobe+0x1b30>
     847:	w2 <<= 0x18
     848:	w2 s>>= 0x18
     849:	r4 = r2
     850:	r4 &= 0x7
     851:	r4 <<= 0x3
     852:	r5 = r0
     853:	r5 += 0x20
     854:	r0 = r5
     855:	r0 += r4
     856:	r4 = *(u64 *)(r0 + 0x0)
     857:	r4 <<= 0x20
     858:	r4 >>= 0x20
     859:	if w2 s> -0x1 goto +0xa <reset_kprobe+0x1b30>
     860:	w2 += 0x1
     861:	w2 &= 0x7
     862:	r2 <<= 0x3
     863:	r5 += r2
     864:	r2 = *(u64 *)(r5 + 0x0)
     865:	r2 <<= 0x20
     866:	r4 <<= 0x20
     867:	r2 >>= 0x20
     868:	r2 |= r4
     869:	r4 = r2
     870:	w1 <<= 0x10
     871:	w3 &= 0xffff
     872:	w3 |= w1
     873:	w5 = w6
     874:	r5 <<= 0x20
     875:	r5 s>>= 0x20
     876:	r1 = 0x88 ll
		0000000000001b60:  R_BPF_64_64	.rodata.str1.1
     878:	w2 = 0x30
     879:	call 0x6
     880:	call 0x23
     881:	r1 = 0x0 ll
		0000000000001b88:  R_BPF_64_64	CONFIG
     883:	w1 = *(u32 *)(r1 + 0x4c)
     884:	w2 = 0x0
     885:	*(u32 *)(r10 - 0x10) = w2
     886:	r0 += r1
     887:	r1 = r10
     888:	r1 += -0x10
     889:	w2 = 0x4
     890:	r3 = r0
     891:	call 0x71
     892:	w1 = *(u32 *)(r10 - 0x10)
     893:	w1 &= 0x200014
     894:	if w1 == 0x0 goto +0xe2 <reset_kprobe+0x2308>
     895:	w3 = 0x1
     896:	w1 = 0x1
     897:	w2 = *(u32 *)(r10 - 0x30)
     898:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1c20>
     899:	w1 = 0x0
     900:	w2 = *(u32 *)(r10 - 0x18)
     901:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1c38>
     902:	w3 = 0x0
     903:	w3 &= w1
     904:	*(u32 *)(r10 - 0x28) = w3
     905:	w1 = w3
     906:	w1 &= 0x1
     907:	if w1 != 0x0 goto +0x5 <reset_kprobe+0x1c88>
     908:	w1 = 0x0
     909:	*(u32 *)(r10 - 0x30) = w1
     910:	w1 = *(u32 *)(r10 - 0x38)
     911:	if w1 == 0x0 goto +0xbd <reset_kprobe+0x2268>
     912:	goto +0x5 <reset_kprobe+0x1cb0>
     913:	w1 = 0x3
     914:	*(u32 *)(r10 - 0x30) = w1
     915:	w1 = *(u32 *)(r10 - 0x18)
     916:	w1 = -w1
     917:	*(u32 *)(r10 - 0x40) = w1
     918:	r6 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w1 = *(u32 *)(r6 + 0x5c)
     921:	if w1 == 0x0 goto +0x9 <reset_kprobe+0x1d18>
     922:	call 0xe
     923:	r0 >>= 0x20
     924:	*(u32 *)(r10 - 0x10) = w0
     925:	r2 = r10
     926:	r2 += -0x10
     927:	r1 = 0x0 ll
		0000000000001cf8:  R_BPF_64_64	PIDS
     929:	call 0x1
     930:	if r0 == 0x0 goto +0xaa <reset_kprobe+0x2268>
     931:	w8 = *(u32 *)(r6 + 0x58)
     932:	if w8 == 0x0 goto +0x2a <reset_kprobe+0x1e78>
     933:	w9 = 0x81
     934:	call 0x23
     935:	r6 = r0
     936:	r7 = 0x0 ll
		0000000000001d40:  R_BPF_64_64	CONFIG
     938:	goto +0x16 <reset_kprobe+0x1e08>
     939:	w1 = *(u32 *)(r7 + 0x50)
     940:	r2 = 0x0
     941:	*(u64 *)(r10 - 0x10) = r2
     942:	r6 += r1
     943:	r1 = r10
     944:	r1 += -0x10
     945:	w2 = 0x8
     946:	r3 = r6
     947:	call 0x71
     948:	r6 = *(u64 *)(r10 - 0x10)
     949:	w1 = *(u32 *)(r7 + 0x54)
     950:	w2 = 0x0
     951:	*(u32 *)(r10 - 0x10) = w2
     952:	r3 = r6
     953:	r3 += r1
     954:	r1 = r10
     955:	r1 += -0x10
     956:	w2 = 0x4
     957:	call 0x71
     958:	w1 = *(u32 *)(r10 - 0x10)
     959:	if w1 == w8 goto +0xf <reset_kprobe+0x1e78>
     960:	if w1 == 0x0 goto +0x8c <reset_kprobe+0x2268>
     961:	w9 += -0x1
     962:	if w9 != 0x0 goto -0x18 <reset_kprobe+0x1d58>
     963:	w1 = 0x0
     964:	*(u32 *)(r10 - 0x10) = w1
     965:	r2 = r10
     966:	r2 += -0x10
     967:	r1 = 0x0 ll
		0000000000001e38:  R_BPF_64_64	LOST
     969:	call 0x1
     970:	if r0 == 0x0 goto +0x82 <reset_kprobe+0x2268>
     971:	r0 += 0x18
     972:	r1 = 0x1
     973:	lock *(u64 *)(r0 + 0x0) += r1
     974:	goto +0x7e <reset_kprobe+0x2268>
     975:	call 0x23
     976:	r1 = 0x0 ll
		0000000000001e80:  R_BPF_64_64	CONFIG
     978:	w1 = *(u32 *)(r1 + 0x4c)
     979:	w2 = 0x0
     980:	*(u32 *)(r10 - 0x10) = w2
     981:	r0 += r1
     982:	r1 = r10
     983:	r1 += -0x10
     984:	w2 = 0x4
     985:	r3 = r0
     986:	call 0x71
     987:	r7 = *(u64 *)(r10 - 0x20)
     988:	r6 = r7
     989:	r6 += 0x18
     990:	w1 = *(u32 *)(r10 - 0x10)
     991:	w1 &= 0x4
     992:	if w1 != 0x0 goto +0x1c <reset_kprobe+0x1fe8>
     993:	r1 = 0xd68 ll
		0000000000001f08:  R_BPF_64_64	.rodata
     995:	r2 = *(u64 *)(r1 + 0x0)
     996:	*(u64 *)(r6 + 0x0) = r2
     997:	r2 = *(u64 *)(r1 + 0x8)
     998:	*(u64 *)(r6 + 0x8) = r2
     999:	r2 = *(u64 *)(r1 + 0x10)
    1000:	*(u64 *)(r6 + 0x10) = r2
    1001:	r2 = *(u64 *)(r1 + 0x18)
    1002:	*(u64 *)(r6 + 0x18) = r2
    1003:	r2 = *(u64 *)(r1 + 0x20)
    1004:	*(u64 *)(r6 + 0x20) = r2
    1005:	r2 = *(u64 *)(r1 + 0x28)
    1006:	*(u64 *)(r6 + 0x28) = r2
    1007:	r2 = *(u64 *)(r1 + 0x30)
    1008:	*(u64 *)(r6 + 0x30) = r2
    1009:	r2 = *(u64 *)(r1 + 0x38)
    1010:	*(u64 *)(r6 + 0x38) = r2
    1011:	r2 = *(u64 *)(r1 + 0x40)
    1012:	*(u64 *)(r6 + 0x40) = r2
    1013:	r2 = *(u64 *)(r1 + 0x48)
    1014:	*(u64 *)(r6 + 0x48) = r2
    1015:	r2 = *(u64 *)(r1 + 0x50)
    1016:	*(u64 *)(r6 + 0x50) = r2
    1017:	w1 = 0x5
    1018:	w2 = *(u32 *)(r10 - 0x38)
    1019:	if w2 == 0x0 goto +0x40 <reset_kprobe+0x21e0>
    1020:	goto +0x33 <reset_kprobe+0x2180>
    1021:	call 0x23
    1022:	*(u64 *)(r10 - 0x10) = r0
    1023:	r2 = r10
    1024:	r2 += -0x10
    1025:	r1 = 0x0 ll
		0000000000002008:  R_BPF_64_64	REMEMBERED
    1027:	call 0x1
    1028:	if r0 == 0x0 goto +0x10 <reset_kprobe+0x20a8>
    1029:	w1 = *(u32 *)(r0 + 0x0)
    1030:	w2 = *(u32 *)(r0 + 0x4)
    1031:	if w2 != 0x1 goto +0x2 <reset_kprobe+0x2050>
    1032:	if w1 == 0xfc goto +0x4 <reset_kprobe+0x2068>
    1033:	goto +0xb <reset_kprobe+0x20a8>
    1034:	if w1 == 0x3c goto +0x2 <reset_kprobe+0x2068>
    1035:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x2068>
    1036:	goto +0x8 <reset_kprobe+0x20a8>
    1037:	r1 = r6
    1038:	r2 = r0
    1039:	r3 = 0x58
    1040:	call -0x1
		0000000000002080:  R_BPF_64_32	memmove
    1041:	w1 = 0x4
    1042:	w2 = *(u32 *)(r10 - 0x38)
    1043:	if w2 == 0x0 goto +0x28 <reset_kprobe+0x21e0>
    1044:	goto +0x1b <reset_kprobe+0x2180>
    1045:	r1 = 0xd68 ll
		00000000000020a8:  R_BPF_64_64	.rodata
    1047:	r2 = *(u64 *)(r1 + 0x0)
    1048:	*(u64 *)(r6 + 0x0) = r2
    1049:	r2 = *(u64 *)(r1 + 0x8)
    1050:	*(u64 *)(r6 + 0x8) = r2
    1051:	r2 = *(u64 *)(r1 + 0x10)
    1052:	*(u64 *)(r6 + 0x10) = r2
    1053:	r2 = *(u64 *)(r1 + 0x18)
    1054:	*(u64 *)(r6 + 0x18) = r2
    1055:	r2 = *(u64 *)(r1 + 0x20)
    1056:	*(u64 *)(r6 + 0x20) = r2
    1057:	r2 = *(u64 *)(r1 + 0x28)
    1058:	*(u64 *)(r6 + 0x28) = r2
    1059:	r2 = *(u64 *)(r1 + 0x30)
    1060:	*(u64 *)(r6 + 0x30) = r2
    1061:	r2 = *(u64 *)(r1 + 0x38)
    1062:	*(u64 *)(r6 + 0x38) = r2
    1063:	r2 = *(u64 *)(r1 + 0x40)
    1064:	*(u64 *)(r6 + 0x40) = r2
    1065:	r2 = *(u64 *)(r1 + 0x48)
    1066:	*(u64 *)(r6 + 0x48) = r2
    1067:	r2 = *(u64 *)(r1 + 0x50)
    1068:	*(u64 *)(r6 + 0x50) = r2
    1069:	w1 = 0x5
    1070:	w2 = *(u32 *)(r10 - 0x38)
    1071:	if w2 == 0x0 goto +0xc <reset_kprobe+0x21e0>
    1072:	w3 = w2
    1073:	r2 = 0x800000000 ll
    1075:	*(u64 *)(r7 + 0x80) = r2
    1076:	*(u32 *)(r7 + 0x7c) = w3
    1077:	w2 = 0x0
    1078:	*(u32 *)(r7 + 0x78) = w2
    1079:	w2 = *(u32 *)(r10 - 0x18)
    1080:	*(u32 *)(r7 + 0x74) = w2
    1081:	*(u32 *)(r7 + 0x70) = w1
    1082:	r1 = r7
    1083:	call 0x59
		00000000000021d8:  R_BPF_64_32	.text
    1084:	w1 = *(u32 *)(r10 - 0x28)
    1085:	w1 &= 0x1
    1086:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x2200>
    1087:	goto +0xd <reset_kprobe+0x2268>
    1088:	r2 = 0x800000000 ll
    1090:	r1 = *(u64 *)(r10 - 0x20)
    1091:	*(u64 *)(r1 + 0x80) = r2
    1092:	w2 = *(u32 *)(r10 - 0x40)
    1093:	*(u32 *)(r1 + 0x7c) = w2
    1094:	w2 = 0x0
    1095:	*(u32 *)(r1 + 0x78) = w2
    1096:	w2 = *(u32 *)(r10 - 0x18)
    1097:	*(u32 *)(r1 + 0x74) = w2
    1098:	w2 = *(u32 *)(r10 - 0x30)
    1099:	*(u32 *)(r1 + 0x70) = w2
    1100:	call 0x59
		0000000000002260:  R_BPF_64_32	.text
    1101:	call 0x23
    1102:	*(u64 *)(r10 - 0x10) = r0
    1103:	r2 = r10
    1104:	r2 += -0x10
    1105:	r1 = 0x0 ll
		0000000000002288:  R_BPF_64_64	TASKS
    1107:	call 0x3
    1108:	if r0 != 0x0 goto +0xc <reset_kprobe+0x2308>
    1109:	r1 = 0x0 ll
		00000000000022a8:  R_BPF_64_64	.bss
    1111:	r2 = -0x1
    1112:	lock *(u64 *)(r1 + 0x0) += r2
    1113:	r1 = 0x0 ll
		00000000000022c8:  R_BPF_64_64	EXPECT_ENTER
    1115:	r2 = -0x100000000 ll
    1117:	lock *(u64 *)(r1 + 0x0) += r2
    1118:	r1 = 0x0 ll
		00000000000022f0:  R_BPF_64_64	EXPECT_EXIT
    1120:	lock *(u64 *)(r1 + 0x0) += r2
    1121:	w0 = 0x0
    1122:	exit
    1123:	r4 = 0x0
    1124:	w6 = *(u32 *)(r10 - 0x40)
    1125:	if w3 != -0x1 goto -0x100 <reset_kprobe+0x1b30>
    1126:	w3 = w6
    1127:	r3 <<= 0x20
    1128:	r3 s>>= 0x20
    1129:	r1 = 0x0 ll
		0000000000002348:  R_BPF_64_64	.rodata.str1.1
    1131:	w2 = 0x27
    1132:	call 0x6
    1133:	goto -0xfe <reset_kprobe+0x1b80>

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
       2:	w7 = 0x0
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	CONFIG
       5:	w1 = *(u32 *)(r1 + 0x20)
       6:	if w1 s> 0x2 goto +0x12 <sys_enter+0xc8>
       7:	if w1 == 0x1 goto +0x20 <sys_enter+0x140>
       8:	if w1 == 0x2 goto +0x1 <sys_enter+0x50>
       9:	goto +0x45 <sys_enter+0x278>
      10:	call 0x9e
      11:	r2 = 0x0 ll
		0000000000000058:  R_BPF_64_64	CONFIG
      13:	w1 = *(u32 *)(r2 + 0x40)
      14:	r0 += r1
      15:	r1 = *(u64 *)(r0 + 0x0)
      16:	w3 = *(u32 *)(r2 + 0x44)
      17:	r1 += r3
      18:	r3 = *(u64 *)(r1 + 0x0)
      19:	r1 = *(u64 *)(r2 + 0x8)
      20:	r1 += r3
      21:	w2 = *(u32 *)(r2 + 0x3c)
      22:	call 0x504c4341
      23:	w7 = *(u32 *)(r0 + 0x0)
      24:	goto +0x36 <sys_enter+0x278>
      25:	if w1 == 0x3 goto +0x17 <sys_enter+0x188>
      26:	if w1 == 0x4 goto +0x1 <sys_enter+0xe0>
      27:	goto +0x33 <sys_enter+0x278>
      28:	call 0x8
      29:	*(u32 *)(r10 - 0x8) = w0
      30:	r2 = r10
      31:	r2 += -0x8
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	ADDRESSES
      34:	call 0x1
      35:	if r0 == 0x0 goto +0x2b <sys_enter+0x278>
      36:	r3 = *(u64 *)(r0 + 0x0)
      37:	w1 = 0x0
      38:	*(u32 *)(r10 - 0x8) = w1
      39:	goto +0x22 <sys_enter+0x250>
      40:	r1 = 0x504c4b53594d5641 ll
      42:	call 0x9a
      43:	r1 = 0x0 ll
		0000000000000158:  R_BPF_64_64	CONFIG
      45:	w1 = *(u32 *)(r1 + 0x38)
      46:	r0 += r1
      47:	w7 = *(u32 *)(r0 + 0x0)
      48:	goto +0x1e <sys_enter+0x278>
      49:	call 0x23
      50:	r7 = 0x0 ll
		0000000000000190:  R_BPF_64_64	CONFIG
      52:	w1 = *(u32 *)(r7 + 0x40)
      53:	r0 += r1
      54:	r8 = 0x0
      55:	*(u64 *)(r10 - 0x8) = r8
      56:	r1 = r10
      57:	r1 += -0x8
      58:	w2 = 0x8
      59:	r3 = r0
      60:	call 0x71
      61:	r3 = *(u64 *)(r10 - 0x8)
      62:	w1 = *(u32 *)(r7 + 0x44)
      63:	*(u64 *)(r10 - 0x8) = r8
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x8
      68:	call 0x71
      69:	r1 = *(u64 *)(r10 - 0x8)
      70:	r3 = *(u64 *)(r7 + 0x8)
      71:	w2 = 0x0
      72:	*(u32 *)(r10 - 0x8) = w2
      73:	r3 += r1
      74:	r1 = r10
      75:	r1 += -0x8
      76:	w2 = 0x4
      77:	call 0x71
      78:	w7 = *(u32 *)(r10 - 0x8)
      79:	r2 = *(u64 *)(r6 + 0x8)
      80:	if w2 s> 0xe6 goto +0xb <sys_enter+0x2e0>
      81:	if w2 > 0x3c goto +0x7 <sys_enter+0x2c8>
      82:	w1 = w2
      83:	r3 = 0x1
      84:	r3 <<= r1
      85:	r1 = 0x1800000000000800 ll
      87:	r3 &= r1
      88:	if r3 != 0x0 goto +0xb <sys_enter+0x320>
      89:	if w2 == 0x77 goto +0xa <sys_enter+0x320>
      90:	if w2 == 0xad goto +0x9 <sys_enter+0x320>
      91:	goto +0xa <sys_enter+0x330>
      92:	if w2 s> 0x165 goto +0x4 <sys_enter+0x308>
      93:	if w2 == 0xe7 goto +0x6 <sys_enter+0x320>
      94:	if w2 == 0xfc goto +0x5 <sys_enter+0x320>
      95:	if w2 == 0x142 goto +0x4 <sys_enter+0x320>
      96:	goto +0x5 <sys_enter+0x330>
      97:	if w2 == 0x166 goto +0x2 <sys_enter+0x320>
      98:	if w2 == 0x40000221 goto +0x1 <sys_enter+0x320>
      99:	if w2 != 0x40000208 goto +0x2 <sys_enter+0x330>
     100:	r1 = *(u64 *)(r6 + 0x0)
     101:	call 0x1ef
		0000000000000328:  R_BPF_64_32	.text
     102:	r1 = 0x0 ll
		0000000000000330:  R_BPF_64_64	CONFIG
     104:	w1 = *(u32 *)(r1 + 0x28)
     105:	w1 &= w7
     106:	r2 = 0x0 ll
		0000000000000350:  R_BPF_64_64	EXPECT_ENTER
     108:	r2 = *(u64 *)(r2 + 0x0)
     109:	if r2 == r1 goto +0x4 <sys_enter+0x390>
     110:	r1 = r10
     111:	r1 += -0x10
     112:	w2 = w7
     113:	call 0x229
		0000000000000388:  R_BPF_64_32	.text
     114:	w0 = 0x0
     115:	exit

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x10) = r1
       1:	w6 = 0x0
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
      22:	w6 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <sys_exit+0x270>
      24:	if w1 == 0x3 goto +0x17 <sys_exit+0x180>
      25:	if w1 == 0x4 goto +0x1 <sys_exit+0xd8>
      26:	goto +0x33 <sys_exit+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <sys_exit+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x8) = w1
      38:	goto +0x22 <sys_exit+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w6 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <sys_exit+0x270>
      48:	call 0x23
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x8) = r7
      55:	r1 = r10
      56:	r1 += -0x8
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x8)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x8) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x8
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x8)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x8) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x8
      75:	w2 = 0x4
      76:	call 0x71
      77:	w6 = *(u32 *)(r10 - 0x8)
      78:	call 0x8
      79:	*(u32 *)(r10 - 0x8) = w0
      80:	r2 = r10
      81:	r2 += -0x8
      82:	r1 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CALLS
      84:	call 0x1
      85:	if r0 == 0x0 goto +0x3 <sys_exit+0x2c8>
      86:	r1 = *(u64 *)(r0 + 0x0)
      87:	r1 += 0x1
      88:	*(u64 *)(r0 + 0x0) = r1
      89:	r1 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	CONFIG
      91:	w1 = *(u32 *)(r1 + 0x28)
      92:	w1 &= w6
      93:	r2 = 0x0 ll
		00000000000002e8:  R_BPF_64_64	EXPECT_EXIT
      95:	r2 = *(u64 *)(r2 + 0x0)
      96:	if r2 == r1 goto +0x4 <sys_exit+0x328>
      97:	r1 = r10
      98:	r1 += -0x10
      99:	w2 = w6
     100:	call 0x98c
		0000000000000320:  R_BPF_64_32	.text
     101:	w0 = 0x0
     102:	exit

Disassembly of section raw_tp/sched_process_free:

0000000000000000 <task_free>:
       0:	r2 = 0x0 ll
		0000000000000000:  R_BPF_64_64	.bss
       2:	r2 = *(u64 *)(r2 + 0x0)
       3:	if r2 == 0x0 goto +0x28 <task_free+0x160>
       4:	r6 = *(u64 *)(r1 + 0x0)
       5:	*(u64 *)(r10 - 0x8) = r6
       6:	r2 = r10
       7:	r2 += -0x8
       8:	r1 = 0x0 ll
		0000000000000040:  R_BPF_64_64	TASKS
      10:	call 0x1
      11:	if r0 == 0x0 goto +0x20 <task_free+0x160>
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
      31:	if r0 != 0x0 goto +0xc <task_free+0x160>
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	.bss
      34:	r2 = -0x1
      35:	lock *(u64 *)(r1 + 0x0) += r2
      36:	r1 = 0x0 ll
		0000000000000120:  R_BPF_64_64	EXPECT_ENTER
      38:	r2 = -0x100000000 ll
      40:	lock *(u64 *)(r1 + 0x0) += r2
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	EXPECT_EXIT
      43:	lock *(u64 *)(r1 + 0x0) += r2
      44:	w0 = 0x0
      45:	exit
