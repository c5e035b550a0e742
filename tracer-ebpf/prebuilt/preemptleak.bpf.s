
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
       0:	r6 = 0x0 ll
		0000000000000000:  R_BPF_64_64	CONFIG
       2:	w1 = *(u32 *)(r6 + 0x5c)
       3:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
       4:	call 0xe
       5:	r0 >>= 0x20
       6:	*(u32 *)(r10 - 0x8) = w0
       7:	r2 = r10
       8:	r2 += -0x8
       9:	r1 = 0x0 ll
		0000000000000048:  R_BPF_64_64	PIDS
      11:	call 0x1
      12:	r1 = r0
      13:	w0 = 0x0
      14:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      15:	w0 = 0x1
      16:	w7 = *(u32 *)(r6 + 0x58)
      17:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      18:	w8 = 0x81
      19:	call 0x23
      20:	r6 = r0
      21:	r9 = 0x0 ll
		00000000000000a8:  R_BPF_64_64	CONFIG
      23:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
      24:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      25:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
      26:	w0 &= 0x1
      27:	exit
      28:	w8 += -0x1
      29:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
      30:	w1 = 0x0
      31:	*(u32 *)(r10 - 0x8) = w1
      32:	r2 = r10
      33:	r2 += -0x8
      34:	r1 = 0x0 ll
		0000000000000110:  R_BPF_64_64	LOST
      36:	call 0x1
      37:	r1 = r0
      38:	w0 = 0x0
      39:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      40:	r1 += 0x18
      41:	r2 = 0x1
      42:	lock *(u64 *)(r1 + 0x0) += r2
      43:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      44:	w1 = *(u32 *)(r9 + 0x50)
      45:	r6 += r1
      46:	r1 = r10
      47:	r1 += -0x8
      48:	w2 = 0x8
      49:	r3 = r6
      50:	call 0x71
      51:	w1 = *(u32 *)(r9 + 0x54)
      52:	r6 = *(u64 *)(r10 - 0x8)
      53:	r3 = r6
      54:	r3 += r1
      55:	r1 = r10
      56:	r1 += -0x8
      57:	w2 = 0x4
      58:	call 0x71
      59:	w0 = 0x1
      60:	w1 = *(u32 *)(r10 - 0x8)
      61:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
      62:	w0 = 0x0
      63:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000000200 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
      64:	r9 = r3
      65:	r3 = r2
      66:	r6 = r1
      67:	r1 = r10
      68:	r1 += -0x80
      69:	w2 = 0x80
      70:	call 0x71
      71:	r1 = *(u64 *)(r10 - 0x48)
      72:	*(u64 *)(r10 - 0xa8) = r1
      73:	r1 = *(u64 *)(r10 - 0x40)
      74:	*(u64 *)(r10 - 0xb0) = r1
      75:	r1 = *(u64 *)(r10 - 0x38)
      76:	*(u64 *)(r10 - 0xb8) = r1
      77:	r1 = *(u64 *)(r10 - 0x20)
      78:	*(u64 *)(r10 - 0x88) = r1
      79:	r1 = *(u64 *)(r10 - 0x18)
      80:	*(u64 *)(r10 - 0x90) = r1
      81:	r1 = *(u64 *)(r10 - 0x10)
      82:	*(u64 *)(r10 - 0x98) = r1
      83:	r1 = *(u64 *)(r10 - 0x60)
      84:	*(u64 *)(r10 - 0xc0) = r1
      85:	r7 = *(u64 *)(r10 - 0x58)
      86:	r8 = *(u64 *)(r10 - 0x28)
      87:	call 0x23
      88:	r1 = 0x0 ll
		00000000000002c0:  R_BPF_64_64	CONFIG
      90:	w1 = *(u32 *)(r1 + 0x48)
      91:	r0 += r1
      92:	r1 = r10
      93:	r1 += -0x80
      94:	w2 = 0x4
      95:	r3 = r0
      96:	call 0x71
      97:	w1 = *(u32 *)(r10 - 0x80)
      98:	w1 &= 0x2
      99:	*(u64 *)(r10 - 0xa0) = r9
     100:	if w1 != 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
     101:	w7 = w9
     102:	w7 >>= 0x1d
     103:	w7 &= 0x2
     104:	r1 = *(u64 *)(r10 - 0x88)
     105:	r8 = *(u64 *)(r10 - 0x90)
     106:	r3 = *(u64 *)(r10 - 0xa8)
     107:	r4 = *(u64 *)(r10 - 0xb0)
     108:	r5 = *(u64 *)(r10 - 0xb8)
     109:	r0 = *(u64 *)(r10 - 0x98)
     110:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x210>
     111:	r8 <<= 0x20
     112:	r8 >>= 0x20
     113:	r7 <<= 0x20
     114:	r7 >>= 0x20
     115:	r4 = *(u64 *)(r10 - 0xc0)
     116:	r4 <<= 0x20
     117:	r4 >>= 0x20
     118:	r0 = r7
     119:	w7 = 0x1
     120:	r5 = *(u64 *)(r10 - 0x98)
     121:	r5 <<= 0x20
     122:	r5 >>= 0x20
     123:	r2 = *(u64 *)(r10 - 0x90)
     124:	r2 <<= 0x20
     125:	r2 >>= 0x20
     126:	r1 = *(u64 *)(r10 - 0x88)
     127:	r1 <<= 0x20
     128:	r1 >>= 0x20
     129:	r3 = r2
     130:	*(u64 *)(r6 + 0x30) = r4
     131:	*(u64 *)(r6 + 0x28) = r5
     132:	*(u64 *)(r6 + 0x20) = r3
     133:	*(u64 *)(r6 + 0x18) = r1
     134:	*(u64 *)(r6 + 0x10) = r8
     135:	*(u64 *)(r6 + 0x8) = r0
     136:	*(u32 *)(r6 + 0x4) = w7
     137:	w9 &= -0x40000001
     138:	*(u32 *)(r6 + 0x0) = w9
     139:	r1 = r6
     140:	r1 += 0x38
     141:	w2 = 0x0
     142:	r3 = 0x20
     143:	call -0x1
		0000000000000478:  R_BPF_64_32	memset
     144:	r1 = 0x2
     145:	*(u64 *)(r6 + 0x58) = r1
     146:	if w9 > 0x3ff goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
     147:	r1 = 0xbfffffff ll
     149:	r3 = *(u64 *)(r10 - 0xa0)
     150:	r3 &= r1
     151:	w7 <<= 0xa
     152:	r3 += r7
     153:	r2 = r3
     154:	if r3 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
     155:	r1 = 0x0 ll
		00000000000004d8:  R_BPF_64_64	SELECTORS
     157:	r1 += r2
     158:	w1 = *(u8 *)(r1 + 0x0)
     159:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
     160:	r2 = r6
     161:	r2 += 0x8
     162:	w1 <<= 0x18
     163:	w1 s>>= 0x18
     164:	r3 = r1
     165:	r3 &= 0x7
     166:	r3 <<= 0x3
     167:	r4 = r2
     168:	r4 += r3
     169:	r3 = *(u64 *)(r4 + 0x0)
     170:	r3 <<= 0x20
     171:	r3 >>= 0x20
     172:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3b8>
     173:	w1 += 0x1
     174:	w1 &= 0x7
     175:	r1 <<= 0x3
     176:	r2 += r1
     177:	r1 = *(u64 *)(r2 + 0x0)
     178:	r1 <<= 0x20
     179:	r3 <<= 0x20
     180:	r1 >>= 0x20
     181:	r1 |= r3
     182:	r3 = r1
     183:	w1 = 0x6
     184:	*(u32 *)(r6 + 0x58) = w1
     185:	*(u64 *)(r6 + 0x50) = r3
     186:	exit

00000000000005d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
     187:	r6 = r1
     188:	w9 = *(u32 *)(r6 + 0x88)
     189:	w0 = w9
     190:	w0 &= 0x7
     191:	w7 = *(u32 *)(r6 + 0x78)
     192:	w1 = w7
     193:	w1 += -0x3
     194:	if w1 > 0x1 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3c8>
     195:	w1 = w7
     196:	w1 &= 0x1f
     197:	r2 = 0x0 ll
		0000000000000628:  R_BPF_64_64	CONFIG
     199:	w2 = *(u32 *)(r2 + 0x60)
     200:	w2 >>= w1
     201:	w2 &= 0x1
     202:	if w2 == 0x0 goto +0xa2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x590>
     203:	*(u64 *)(r10 - 0x40) = r0
     204:	r8 = r10
     205:	r8 += -0x38
     206:	r1 = r8
     207:	w2 = 0x10
     208:	call 0x10
     209:	r1 = *(u64 *)(r6 + 0x68)
     210:	*(u64 *)(r10 - 0x60) = r1
     211:	*(u64 *)(r10 - 0x28) = r1
     212:	w1 = *(u32 *)(r6 + 0x18)
     213:	*(u32 *)(r10 - 0x48) = w1
     214:	*(u32 *)(r10 - 0x20) = w1
     215:	w1 = *(u32 *)(r6 + 0x1c)
     216:	*(u64 *)(r10 - 0x58) = r1
     217:	*(u32 *)(r10 - 0x1c) = w1
     218:	w2 = *(u32 *)(r6 + 0x84)
     219:	*(u32 *)(r10 - 0x14) = w7
     220:	*(u32 *)(r10 - 0x10) = w9
     221:	w1 = 0x0
     222:	*(u32 *)(r10 - 0xc) = w1
     223:	*(u64 *)(r10 - 0x50) = r2
     224:	*(u32 *)(r10 - 0x18) = w2
     225:	r1 = 0x0 ll
		0000000000000708:  R_BPF_64_64	COUNTS
     227:	r2 = r8
     228:	call 0x1
     229:	if r0 == 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4b0>
     230:	r1 = 0x1
     231:	lock *(u64 *)(r0 + 0x0) += r1
     232:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     233:	w1 = *(u32 *)(r6 + 0x8c)
     234:	if w1 s> -0x1 goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x440>
     235:	r1 = 0x0 ll
		0000000000000758:  R_BPF_64_64	EVENTS
     237:	r2 = 0x2b0
     238:	r3 = 0x0
     239:	call 0x83
     240:	r7 = r0
     241:	if r7 == 0x0 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     242:	call 0xe
     243:	r8 = r0
     244:	r2 = r10
     245:	r2 += -0x38
     246:	r1 = r7
     247:	r3 = 0x30
     248:	call -0x1
		00000000000007c0:  R_BPF_64_32	memmove
     249:	call 0x5
     250:	*(u64 *)(r7 + 0x30) = r0
     251:	r1 = *(u64 *)(r6 + 0x20)
     252:	*(u64 *)(r7 + 0x38) = r1
     253:	r1 = *(u64 *)(r6 + 0x28)
     254:	*(u64 *)(r7 + 0x40) = r1
     255:	r1 = *(u64 *)(r6 + 0x30)
     256:	*(u64 *)(r7 + 0x48) = r1
     257:	r1 = *(u64 *)(r6 + 0x38)
     258:	*(u64 *)(r7 + 0x50) = r1
     259:	r1 = *(u64 *)(r6 + 0x40)
     260:	*(u64 *)(r7 + 0x58) = r1
     261:	r1 = *(u64 *)(r6 + 0x48)
     262:	*(u64 *)(r7 + 0x60) = r1
     263:	r1 = *(u64 *)(r6 + 0x60)
     264:	*(u64 *)(r7 + 0x68) = r1
     265:	*(u32 *)(r7 + 0x74) = w8
     266:	r8 >>= 0x20
     267:	*(u32 *)(r7 + 0x70) = w8
     268:	call 0x8
     269:	*(u32 *)(r7 + 0x78) = w0
     270:	w1 = *(u32 *)(r6 + 0x8c)
     271:	w1 &= 0x7fffffff
     272:	w2 = *(u32 *)(r6 + 0x70)
     273:	w1 |= w2
     274:	*(u32 *)(r7 + 0x7c) = w1
     275:	w1 = *(u32 *)(r6 + 0x7c)
     276:	*(u32 *)(r7 + 0x80) = w1
     277:	w1 = *(u32 *)(r6 + 0x80)
     278:	*(u32 *)(r7 + 0x84) = w1
     279:	w1 = 0x0
     280:	r2 = *(u64 *)(r6 + 0x1c0)
     281:	*(u32 *)(r7 + 0x8c) = w1
     282:	*(u32 *)(r7 + 0x88) = w2
     283:	r1 = *(u64 *)(r6 + 0x190)
     284:	*(u64 *)(r7 + 0x90) = r1
     285:	r2 = *(u64 *)(r10 - 0x40)
     286:	r2 *= 0x18
     287:	r1 = r6
     288:	r1 += r2
     289:	r1 += 0xd0
     290:	r2 = r7
     291:	r2 += 0x98
     292:	r3 = *(u64 *)(r1 + 0x0)
     293:	*(u64 *)(r2 + 0x0) = r3
     294:	r3 = *(u64 *)(r1 + 0x8)
     295:	*(u64 *)(r2 + 0x8) = r3
     296:	r3 = *(u64 *)(r1 + 0x10)
     297:	*(u64 *)(r2 + 0x10) = r3
     298:	r6 += 0x1c8
     299:	r1 = r7
     300:	r1 += 0xb0
     301:	w2 = 0x200
     302:	r3 = r6
     303:	call 0x71
     304:	r1 = r7
     305:	r2 = 0x0
     306:	call 0x84
     307:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x590>
     308:	r1 = r0
     309:	r1 *= 0x18
     310:	r2 = r6
     311:	r2 += r1
     312:	w1 = *(u32 *)(r6 + 0x70)
     313:	r3 = *(u64 *)(r6 + 0x68)
     314:	r4 = *(u64 *)(r6 + 0x18)
     315:	w5 = 0x0
     316:	*(u32 *)(r2 + 0xe4) = w5
     317:	*(u64 *)(r2 + 0xd8) = r4
     318:	*(u64 *)(r2 + 0xd0) = r3
     319:	w1 &= 0x4
     320:	w1 |= 0x10
     321:	*(u32 *)(r2 + 0xe0) = w1
     322:	goto -0x80 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x40>
     323:	r1 = 0x0 ll
		0000000000000a18:  R_BPF_64_64	CONFIG
     325:	w1 = *(u32 *)(r1 + 0x78)
     326:	if w1 == 0x0 goto -0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     327:	w1 = *(u32 *)(r10 - 0x48)
     328:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x598>
     329:	r3 = *(u64 *)(r10 - 0x50)
     330:	r3 <<= 0x20
     331:	r3 s>>= 0x20
     332:	r1 = 0x0 ll
		0000000000000a60:  R_BPF_64_64	.rodata.str1.1
     334:	w2 = 0x27
     335:	call 0x6
     336:	goto -0x66 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     337:	r2 = r10
     338:	r2 += -0x38
     339:	r1 = 0x0 ll
		0000000000000a98:  R_BPF_64_64	COUNTS
     341:	r3 = 0x0 ll
		0000000000000aa8:  R_BPF_64_64	.rodata.cst8
     343:	r4 = 0x1
     344:	call 0x2
     345:	if r0 == 0x0 goto -0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     346:	r2 = r10
     347:	r2 += -0x38
     348:	r1 = 0x0 ll
		0000000000000ae0:  R_BPF_64_64	COUNTS
     350:	call 0x1
     351:	if r0 == 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x660>
     352:	r1 = 0x1
     353:	lock *(u64 *)(r0 + 0x0) += r1
     354:	goto -0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     355:	w1 = 0x0
     356:	*(u32 *)(r10 - 0x4) = w1
     357:	r2 = r10
     358:	r2 += -0x4
     359:	r1 = 0x0 ll
		0000000000000b38:  R_BPF_64_64	LOST
     361:	call 0x1
     362:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x590>
     363:	r1 = 0x1
     364:	lock *(u64 *)(r0 + 0x0) += r1
     365:	exit
     366:	r3 = *(u64 *)(r10 - 0x58)
     367:	w3 <<= 0x10
     368:	w1 &= 0xffff
     369:	w3 |= w1
     370:	if w7 s> 0x3 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x610>
     371:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6c0>
     372:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5d8>
     373:	goto -0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     374:	r5 = *(u64 *)(r10 - 0x50)
     375:	r5 <<= 0x20
     376:	r5 s>>= 0x20
     377:	r1 = 0x55 ll
		0000000000000bc8:  R_BPF_64_64	.rodata.str1.1
     379:	w2 = 0x33
     380:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x728>
     381:	if w7 == 0x4 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6f8>
     382:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x628>
     383:	goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     384:	r5 = *(u64 *)(r10 - 0x50)
     385:	r5 <<= 0x20
     386:	r5 s>>= 0x20
     387:	r1 = 0xb8 ll
		0000000000000c18:  R_BPF_64_64	.rodata.str1.1
     389:	w2 = 0x38
     390:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x728>
     391:	w1 = 0x0
     392:	*(u32 *)(r10 - 0x4) = w1
     393:	r2 = r10
     394:	r2 += -0x4
     395:	r1 = 0x0 ll
		0000000000000c58:  R_BPF_64_64	LOST
     397:	call 0x1
     398:	if r0 == 0x0 goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     399:	r0 += 0x8
     400:	r1 = 0x1
     401:	lock *(u64 *)(r0 + 0x0) += r1
     402:	goto -0xab <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     403:	r5 = *(u64 *)(r10 - 0x50)
     404:	r5 <<= 0x20
     405:	r5 s>>= 0x20
     406:	r1 = 0x27 ll
		0000000000000cb0:  R_BPF_64_64	.rodata.str1.1
     408:	w2 = 0x2e
     409:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x728>
     410:	r5 = *(u64 *)(r10 - 0x50)
     411:	r5 <<= 0x20
     412:	r5 s>>= 0x20
     413:	r1 = 0x88 ll
		0000000000000ce8:  R_BPF_64_64	.rodata.str1.1
     415:	w2 = 0x30
     416:	r4 = *(u64 *)(r10 - 0x60)
     417:	call 0x6
     418:	goto -0xb8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>

0000000000000d18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     419:	r6 = r2
     420:	r7 = r1
     421:	call 0x23
     422:	*(u64 *)(r10 - 0x8) = r0
     423:	r2 = r10
     424:	r2 += -0x8
     425:	r1 = 0x0 ll
		0000000000000d48:  R_BPF_64_64	REMEMBERED
     427:	r3 = 0xd68 ll
		0000000000000d58:  R_BPF_64_64	.rodata
     429:	r4 = 0x0
     430:	call 0x2
     431:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     432:	call 0x23
     433:	*(u64 *)(r10 - 0x8) = r0
     434:	r2 = r10
     435:	r2 += -0x8
     436:	r1 = 0x0 ll
		0000000000000da0:  R_BPF_64_64	REMEMBERED
     438:	call 0x1
     439:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     440:	r1 = r0
     441:	r2 = r7
     442:	r3 = r6
     443:	r6 = r0
     444:	call -0x17d
     445:	w1 = *(u32 *)(r6 + 0x0)
     446:	w2 = *(u32 *)(r6 + 0x4)
     447:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     448:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     449:	w2 = w1
     450:	w2 += -0x3b
     451:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     452:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     453:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     454:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     455:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     456:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     457:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     458:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     459:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     460:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     461:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     462:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     463:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     464:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     465:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     466:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     467:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     468:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     469:	call 0x23
     470:	*(u64 *)(r10 - 0x8) = r0
     471:	r2 = r10
     472:	r2 += -0x8
     473:	r1 = 0x0 ll
		0000000000000ec8:  R_BPF_64_64	REMEMBERED
     475:	call 0x3
     476:	exit

0000000000000ee8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     477:	w8 = w2
     478:	*(u64 *)(r10 - 0x98) = r1
     479:	r6 = 0x0 ll
		0000000000000ef8:  R_BPF_64_64	CONFIG
     481:	w1 = *(u32 *)(r6 + 0x28)
     482:	w1 &= w8
     483:	w2 = *(u32 *)(r6 + 0x2c)
     484:	if w1 == w2 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x138>
     485:	w1 = *(u32 *)(r6 + 0x24)
     486:	if w1 != 0x2 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x210>
     487:	call 0x8
     488:	*(u32 *)(r10 - 0x88) = w0
     489:	r2 = r10
     490:	r2 += -0x88
     491:	r1 = 0x0 ll
		0000000000000f58:  R_BPF_64_64	SAMPLES
     493:	call 0x1
     494:	if r0 == 0x0 goto +0x649 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
     495:	*(u32 *)(r10 - 0x90) = w8
     496:	r8 = r0
     497:	r9 = *(u64 *)(r0 + 0x50)
     498:	r1 = *(u64 *)(r10 - 0x98)
     499:	r6 = *(u64 *)(r1 + 0x0)
     500:	r7 = *(u64 *)(r6 + 0x8)
     501:	call 0xe
     502:	if r7 < 0x10000 goto +0x1fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x10b8>
     503:	r1 = 0x70726f6f6672756e ll
     505:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xf0>
     506:	if r9 != r0 goto +0x1f9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x10b8>
     507:	r1 = 0x0 ll
		0000000000000fd8:  R_BPF_64_64	CONFIG
     509:	w2 = *(u32 *)(r1 + 0x28)
     510:	w1 = *(u32 *)(r10 - 0x90)
     511:	w2 &= w1
     512:	w1 = *(u32 *)(r8 + 0x30)
     513:	if w1 != 0x0 goto +0x3cf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa0>
     514:	*(u32 *)(r8 + 0x34) = w2
     515:	goto +0x3d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fc8>
     516:	r1 = 0x0 ll
		0000000000001020:  R_BPF_64_64	.bss
     518:	r1 = *(u64 *)(r1 + 0x0)
     519:	if r1 != 0x0 goto -0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     520:	r1 = 0x0 ll
		0000000000001040:  R_BPF_64_64	CONFIG
     522:	w2 = *(u32 *)(r1 + 0x6c)
     523:	if w2 == 0x0 goto +0x62c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
     524:	w1 = *(u32 *)(r1 + 0x8c)
     525:	if w1 == 0x0 goto +0x46d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24f0>
     526:	r1 = 0x0 ll
		0000000000001070:  R_BPF_64_64	CONFIG
     528:	w7 = *(u32 *)(r1 + 0x88)
     529:	w9 = *(u32 *)(r1 + 0x8c)
     530:	w1 = *(u32 *)(r1 + 0x70)
     531:	if w1 != 0x0 goto +0x3b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f70>
     532:	call 0x23
     533:	r0 += r7
     534:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d8>
     535:	goto +0x459 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24a0>
     536:	r1 = r10
     537:	r1 += -0x88
     538:	w2 = 0x2
     539:	r3 = r0
     540:	call 0x71
     541:	w1 = *(u16 *)(r10 - 0x88)
     542:	goto +0x458 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
     543:	w7 = 0x0
     544:	r2 = 0x0 ll
		0000000000001100:  R_BPF_64_64	CONFIG
     546:	w1 = *(u32 *)(r2 + 0x28)
     547:	w3 = *(u32 *)(r2 + 0x2c)
     548:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x368>
     549:	w4 = w1
     550:	w4 >>= 0x1
     551:	w2 = w1
     552:	w2 |= w4
     553:	w4 = w2
     554:	w4 >>= 0x2
     555:	w2 |= w4
     556:	w4 = w2
     557:	w4 >>= 0x4
     558:	w2 |= w4
     559:	w1 &= w8
     560:	w4 = w2
     561:	w4 >>= 0x8
     562:	w2 |= w4
     563:	w1 -= w3
     564:	w3 = w2
     565:	w3 >>= 0x10
     566:	w2 |= w3
     567:	w2 ^= -0x1
     568:	w3 = w2
     569:	w3 >>= 0x1
     570:	w3 &= 0x55555555
     571:	w2 -= w3
     572:	w3 = w2
     573:	w3 &= 0x33333333
     574:	w2 >>= 0x2
     575:	w2 &= 0x33333333
     576:	w3 += w2
     577:	w2 = w3
     578:	w2 >>= 0x4
     579:	w3 += w2
     580:	w3 &= 0xf0f0f0f
     581:	w3 *= 0x1010101
     582:	w3 >>= 0x18
     583:	w1 <<= w3
     584:	w1 s>>= w3
     585:	w7 = w1
     586:	call 0x23
     587:	*(u64 *)(r10 - 0x88) = r0
     588:	r2 = r10
     589:	r2 += -0x88
     590:	r1 = 0x0 ll
		0000000000001270:  R_BPF_64_64	TASKS
     592:	call 0x1
     593:	r6 = r0
     594:	if r6 == 0x0 goto +0x1b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1168>
     595:	call 0xe
     596:	r8 = r0
     597:	r1 = *(u64 *)(r6 + 0x10)
     598:	if r1 == r8 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x400>
     599:	r1 = r6
     600:	w2 = 0x3c8
     601:	r3 = 0xdc8 ll
		00000000000012c8:  R_BPF_64_64	.rodata
     603:	call 0x71
     604:	*(u64 *)(r6 + 0x10) = r8
     605:	r1 = 0x0 ll
		00000000000012e8:  R_BPF_64_64	AYA_LOG_LEVEL
     607:	w1 = *(u8 *)(r1 + 0x0)
     608:	if w1 < 0x4 goto +0x1c4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
     609:	call 0x23
     610:	r8 = r0
     611:	w1 = 0xa1
     612:	*(u16 *)(r10 - 0x2) = w1
     613:	r1 = r10
     614:	r1 += -0x2
     615:	r9 = 0x40
     616:	w1 = *(u16 *)(r10 - 0x2)
     617:	if w1 > 0x40 goto +0x33a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e38>
     618:	r1 = 0x0 ll
		0000000000001350:  R_BPF_64_64	AYA_LOGS
     620:	r2 = r9
     621:	r3 = 0x0
     622:	call 0x83
     623:	if r0 == 0x0 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
     624:	*(u64 *)(r10 - 0x80) = r9
     625:	*(u64 *)(r10 - 0x88) = r0
     626:	r1 = r10
     627:	r1 += -0x88
     628:	r1 = *(u64 *)(r10 - 0x88)
     629:	r2 = *(u64 *)(r10 - 0x80)
     630:	if r2 < 0x2 goto +0x1ac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     631:	w2 = *(u16 *)(r10 - 0x2)
     632:	*(u8 *)(r1 + 0x0) = w2
     633:	w2 >>= 0x8
     634:	*(u8 *)(r1 + 0x1) = w2
     635:	r1 = *(u64 *)(r10 - 0x88)
     636:	r2 = *(u64 *)(r10 - 0x80)
     637:	if r2 < 0x3 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     638:	w2 = 0x0
     639:	*(u8 *)(r1 + 0x2) = w2
     640:	r1 = *(u64 *)(r10 - 0x88)
     641:	r3 = *(u64 *)(r10 - 0x80)
     642:	if r3 < 0x5 goto +0x1a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     643:	*(u8 *)(r1 + 0x4) = w2
     644:	w2 = 0x17
     645:	*(u8 *)(r1 + 0x3) = w2
     646:	r1 = *(u64 *)(r10 - 0x88)
     647:	r2 = *(u64 *)(r10 - 0x80)
     648:	if r2 < 0x1c goto +0x19a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     649:	r3 = r1
     650:	r3 += 0x5
     651:	r4 = 0xd1a ll
		0000000000001458:  R_BPF_64_64	.rodata
     653:	w5 = *(u8 *)(r4 + 0x0)
     654:	*(u8 *)(r3 + 0x0) = w5
     655:	w5 = *(u8 *)(r4 + 0x1)
     656:	*(u8 *)(r3 + 0x1) = w5
     657:	w5 = *(u8 *)(r4 + 0x2)
     658:	*(u8 *)(r3 + 0x2) = w5
     659:	w5 = *(u8 *)(r4 + 0x3)
     660:	*(u8 *)(r3 + 0x3) = w5
     661:	w5 = *(u8 *)(r4 + 0x4)
     662:	*(u8 *)(r3 + 0x4) = w5
     663:	w5 = *(u8 *)(r4 + 0x5)
     664:	*(u8 *)(r3 + 0x5) = w5
     665:	w5 = *(u8 *)(r4 + 0x6)
     666:	*(u8 *)(r3 + 0x6) = w5
     667:	w5 = *(u8 *)(r4 + 0x7)
     668:	*(u8 *)(r3 + 0x7) = w5
     669:	w5 = *(u8 *)(r4 + 0x8)
     670:	*(u8 *)(r3 + 0x8) = w5
     671:	w5 = *(u8 *)(r4 + 0x9)
     672:	*(u8 *)(r3 + 0x9) = w5
     673:	w5 = *(u8 *)(r4 + 0xa)
     674:	*(u8 *)(r3 + 0xa) = w5
     675:	w5 = *(u8 *)(r4 + 0xb)
     676:	*(u8 *)(r3 + 0xb) = w5
     677:	w5 = *(u8 *)(r4 + 0xc)
     678:	*(u8 *)(r3 + 0xc) = w5
     679:	w5 = *(u8 *)(r4 + 0xd)
     680:	*(u8 *)(r3 + 0xd) = w5
     681:	w5 = *(u8 *)(r4 + 0xe)
     682:	*(u8 *)(r3 + 0xe) = w5
     683:	w5 = *(u8 *)(r4 + 0xf)
     684:	*(u8 *)(r3 + 0xf) = w5
     685:	w5 = *(u8 *)(r4 + 0x10)
     686:	*(u8 *)(r3 + 0x10) = w5
     687:	w5 = *(u8 *)(r4 + 0x11)
     688:	*(u8 *)(r3 + 0x11) = w5
     689:	w5 = *(u8 *)(r4 + 0x12)
     690:	*(u8 *)(r3 + 0x12) = w5
     691:	w5 = *(u8 *)(r4 + 0x13)
     692:	*(u8 *)(r3 + 0x13) = w5
     693:	w5 = *(u8 *)(r4 + 0x14)
     694:	*(u8 *)(r3 + 0x14) = w5
     695:	w5 = *(u8 *)(r4 + 0x15)
     696:	*(u8 *)(r3 + 0x15) = w5
     697:	w5 = *(u8 *)(r4 + 0x16)
     698:	*(u8 *)(r3 + 0x16) = w5
     699:	if r2 == 0x1c goto +0x167 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     700:	w3 = 0x1
     701:	*(u8 *)(r1 + 0x1c) = w3
     702:	if r2 < 0x1f goto +0x164 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     703:	w4 = 0x0
     704:	*(u8 *)(r1 + 0x1e) = w4
     705:	*(u8 *)(r1 + 0x1d) = w3
     706:	if r2 == 0x1f goto +0x160 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     707:	w3 = 0x4
     708:	*(u8 *)(r1 + 0x1f) = w3
     709:	if r2 == 0x20 goto +0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     710:	w3 = 0x2
     711:	*(u8 *)(r1 + 0x20) = w3
     712:	if r2 < 0x23 goto +0x15a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     713:	w3 = 0x0
     714:	*(u8 *)(r1 + 0x22) = w3
     715:	w3 = 0x17
     716:	*(u8 *)(r1 + 0x21) = w3
     717:	if r2 < 0x3a goto +0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     718:	r3 = r1
     719:	r3 += 0x23
     720:	r4 = 0xd1a ll
		0000000000001680:  R_BPF_64_64	.rodata
     722:	w5 = *(u8 *)(r4 + 0x0)
     723:	*(u8 *)(r3 + 0x0) = w5
     724:	w5 = *(u8 *)(r4 + 0x1)
     725:	*(u8 *)(r3 + 0x1) = w5
     726:	w5 = *(u8 *)(r4 + 0x2)
     727:	*(u8 *)(r3 + 0x2) = w5
     728:	w5 = *(u8 *)(r4 + 0x3)
     729:	*(u8 *)(r3 + 0x3) = w5
     730:	w5 = *(u8 *)(r4 + 0x4)
     731:	*(u8 *)(r3 + 0x4) = w5
     732:	w5 = *(u8 *)(r4 + 0x5)
     733:	*(u8 *)(r3 + 0x5) = w5
     734:	w5 = *(u8 *)(r4 + 0x6)
     735:	*(u8 *)(r3 + 0x6) = w5
     736:	w5 = *(u8 *)(r4 + 0x7)
     737:	*(u8 *)(r3 + 0x7) = w5
     738:	w5 = *(u8 *)(r4 + 0x8)
     739:	*(u8 *)(r3 + 0x8) = w5
     740:	w5 = *(u8 *)(r4 + 0x9)
     741:	*(u8 *)(r3 + 0x9) = w5
     742:	w5 = *(u8 *)(r4 + 0xa)
     743:	*(u8 *)(r3 + 0xa) = w5
     744:	w5 = *(u8 *)(r4 + 0xb)
     745:	*(u8 *)(r3 + 0xb) = w5
     746:	w5 = *(u8 *)(r4 + 0xc)
     747:	*(u8 *)(r3 + 0xc) = w5
     748:	w5 = *(u8 *)(r4 + 0xd)
     749:	*(u8 *)(r3 + 0xd) = w5
     750:	w5 = *(u8 *)(r4 + 0xe)
     751:	*(u8 *)(r3 + 0xe) = w5
     752:	w5 = *(u8 *)(r4 + 0xf)
     753:	*(u8 *)(r3 + 0xf) = w5
     754:	w5 = *(u8 *)(r4 + 0x10)
     755:	*(u8 *)(r3 + 0x10) = w5
     756:	w5 = *(u8 *)(r4 + 0x11)
     757:	*(u8 *)(r3 + 0x11) = w5
     758:	w5 = *(u8 *)(r4 + 0x12)
     759:	*(u8 *)(r3 + 0x12) = w5
     760:	w5 = *(u8 *)(r4 + 0x13)
     761:	*(u8 *)(r3 + 0x13) = w5
     762:	w5 = *(u8 *)(r4 + 0x14)
     763:	*(u8 *)(r3 + 0x14) = w5
     764:	w5 = *(u8 *)(r4 + 0x15)
     765:	*(u8 *)(r3 + 0x15) = w5
     766:	w5 = *(u8 *)(r4 + 0x16)
     767:	*(u8 *)(r3 + 0x16) = w5
     768:	if r2 == 0x3a goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     769:	w3 = 0x3
     770:	*(u8 *)(r1 + 0x3a) = w3
     771:	if r2 < 0x3d goto +0x11f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     772:	w3 = 0x0
     773:	*(u8 *)(r1 + 0x3c) = w3
     774:	w3 = 0x1f
     775:	*(u8 *)(r1 + 0x3b) = w3
     776:	if r2 < 0x5c goto +0x11a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     777:	r3 = r1
     778:	r3 += 0x3d
     779:	r4 = 0xd31 ll
		0000000000001858:  R_BPF_64_64	.rodata
     781:	w5 = *(u8 *)(r4 + 0x0)
     782:	*(u8 *)(r3 + 0x0) = w5
     783:	w5 = *(u8 *)(r4 + 0x1)
     784:	*(u8 *)(r3 + 0x1) = w5
     785:	w5 = *(u8 *)(r4 + 0x2)
     786:	*(u8 *)(r3 + 0x2) = w5
     787:	w5 = *(u8 *)(r4 + 0x3)
     788:	*(u8 *)(r3 + 0x3) = w5
     789:	w5 = *(u8 *)(r4 + 0x4)
     790:	*(u8 *)(r3 + 0x4) = w5
     791:	w5 = *(u8 *)(r4 + 0x5)
     792:	*(u8 *)(r3 + 0x5) = w5
     793:	w5 = *(u8 *)(r4 + 0x6)
     794:	*(u8 *)(r3 + 0x6) = w5
     795:	w5 = *(u8 *)(r4 + 0x7)
     796:	*(u8 *)(r3 + 0x7) = w5
     797:	w5 = *(u8 *)(r4 + 0x8)
     798:	*(u8 *)(r3 + 0x8) = w5
     799:	w5 = *(u8 *)(r4 + 0x9)
     800:	*(u8 *)(r3 + 0x9) = w5
     801:	w5 = *(u8 *)(r4 + 0xa)
     802:	*(u8 *)(r3 + 0xa) = w5
     803:	w5 = *(u8 *)(r4 + 0xb)
     804:	*(u8 *)(r3 + 0xb) = w5
     805:	w5 = *(u8 *)(r4 + 0xc)
     806:	*(u8 *)(r3 + 0xc) = w5
     807:	w5 = *(u8 *)(r4 + 0xd)
     808:	*(u8 *)(r3 + 0xd) = w5
     809:	w5 = *(u8 *)(r4 + 0xe)
     810:	*(u8 *)(r3 + 0xe) = w5
     811:	w5 = *(u8 *)(r4 + 0xf)
     812:	*(u8 *)(r3 + 0xf) = w5
     813:	w5 = *(u8 *)(r4 + 0x10)
     814:	*(u8 *)(r3 + 0x10) = w5
     815:	w5 = *(u8 *)(r4 + 0x11)
     816:	*(u8 *)(r3 + 0x11) = w5
     817:	w5 = *(u8 *)(r4 + 0x12)
     818:	*(u8 *)(r3 + 0x12) = w5
     819:	w5 = *(u8 *)(r4 + 0x13)
     820:	*(u8 *)(r3 + 0x13) = w5
     821:	w5 = *(u8 *)(r4 + 0x14)
     822:	*(u8 *)(r3 + 0x14) = w5
     823:	w5 = *(u8 *)(r4 + 0x15)
     824:	*(u8 *)(r3 + 0x15) = w5
     825:	w5 = *(u8 *)(r4 + 0x16)
     826:	*(u8 *)(r3 + 0x16) = w5
     827:	w5 = *(u8 *)(r4 + 0x17)
     828:	*(u8 *)(r3 + 0x17) = w5
     829:	w5 = *(u8 *)(r4 + 0x18)
     830:	*(u8 *)(r3 + 0x18) = w5
     831:	w5 = *(u8 *)(r4 + 0x19)
     832:	*(u8 *)(r3 + 0x19) = w5
     833:	w5 = *(u8 *)(r4 + 0x1a)
     834:	*(u8 *)(r3 + 0x1a) = w5
     835:	w5 = *(u8 *)(r4 + 0x1b)
     836:	*(u8 *)(r3 + 0x1b) = w5
     837:	w5 = *(u8 *)(r4 + 0x1c)
     838:	*(u8 *)(r3 + 0x1c) = w5
     839:	w5 = *(u8 *)(r4 + 0x1d)
     840:	*(u8 *)(r3 + 0x1d) = w5
     841:	w5 = *(u8 *)(r4 + 0x1e)
     842:	*(u8 *)(r3 + 0x1e) = w5
     843:	if r2 == 0x5c goto +0xd7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     844:	w4 = 0x4
     845:	*(u8 *)(r1 + 0x5c) = w4
     846:	if r2 < 0x5f goto +0xd4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     847:	w3 = 0x0
     848:	*(u8 *)(r1 + 0x5e) = w3
     849:	*(u8 *)(r1 + 0x5d) = w4
     850:	if r2 < 0x63 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     851:	*(u8 *)(r1 + 0x62) = w3
     852:	*(u8 *)(r1 + 0x61) = w3
     853:	*(u8 *)(r1 + 0x60) = w3
     854:	w3 = 0x28
     855:	*(u8 *)(r1 + 0x5f) = w3
     856:	if r2 == 0x63 goto +0xca <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     857:	w3 = 0x5
     858:	*(u8 *)(r1 + 0x63) = w3
     859:	if r2 < 0x66 goto +0xc7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     860:	w3 = 0x0
     861:	*(u8 *)(r1 + 0x65) = w3
     862:	*(u8 *)(r1 + 0x64) = w4
     863:	if r2 < 0x6a goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     864:	*(u8 *)(r1 + 0x69) = w3
     865:	*(u8 *)(r1 + 0x68) = w3
     866:	*(u8 *)(r1 + 0x67) = w3
     867:	w3 = 0x6
     868:	*(u8 *)(r1 + 0x66) = w3
     869:	if r2 == 0x6a goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     870:	w3 = 0x14
     871:	*(u8 *)(r1 + 0x6a) = w3
     872:	if r2 < 0x6d goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     873:	w3 = 0x0
     874:	*(u8 *)(r1 + 0x6c) = w3
     875:	w3 = 0x10
     876:	*(u8 *)(r1 + 0x6b) = w3
     877:	if r2 < 0x7d goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     878:	r3 = r1
     879:	r3 += 0x6d
     880:	r4 = 0x0 ll
		0000000000001b80:  R_BPF_64_64	.rodata.cst16
     882:	w5 = *(u8 *)(r4 + 0x0)
     883:	*(u8 *)(r3 + 0x0) = w5
     884:	w5 = *(u8 *)(r4 + 0x1)
     885:	*(u8 *)(r3 + 0x1) = w5
     886:	w5 = *(u8 *)(r4 + 0x2)
     887:	*(u8 *)(r3 + 0x2) = w5
     888:	w5 = *(u8 *)(r4 + 0x3)
     889:	*(u8 *)(r3 + 0x3) = w5
     890:	w5 = *(u8 *)(r4 + 0x4)
     891:	*(u8 *)(r3 + 0x4) = w5
     892:	w5 = *(u8 *)(r4 + 0x5)
     893:	*(u8 *)(r3 + 0x5) = w5
     894:	w5 = *(u8 *)(r4 + 0x6)
     895:	*(u8 *)(r3 + 0x6) = w5
     896:	w5 = *(u8 *)(r4 + 0x7)
     897:	*(u8 *)(r3 + 0x7) = w5
     898:	w5 = *(u8 *)(r4 + 0x8)
     899:	*(u8 *)(r3 + 0x8) = w5
     900:	w5 = *(u8 *)(r4 + 0x9)
     901:	*(u8 *)(r3 + 0x9) = w5
     902:	w5 = *(u8 *)(r4 + 0xa)
     903:	*(u8 *)(r3 + 0xa) = w5
     904:	w5 = *(u8 *)(r4 + 0xb)
     905:	*(u8 *)(r3 + 0xb) = w5
     906:	w5 = *(u8 *)(r4 + 0xc)
     907:	*(u8 *)(r3 + 0xc) = w5
     908:	w5 = *(u8 *)(r4 + 0xd)
     909:	*(u8 *)(r3 + 0xd) = w5
     910:	w5 = *(u8 *)(r4 + 0xe)
     911:	*(u8 *)(r3 + 0xe) = w5
     912:	w5 = *(u8 *)(r4 + 0xf)
     913:	*(u8 *)(r3 + 0xf) = w5
     914:	if r2 == 0x7d goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     915:	w3 = 0x0
     916:	*(u8 *)(r1 + 0x7d) = w3
     917:	if r2 < 0x80 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     918:	*(u8 *)(r1 + 0x7f) = w3
     919:	w3 = 0x1
     920:	*(u8 *)(r1 + 0x7e) = w3
     921:	if r2 == 0x80 goto +0x89 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     922:	w3 = 0x2
     923:	*(u8 *)(r1 + 0x80) = w3
     924:	if r2 == 0x81 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     925:	w3 = 0x9
     926:	*(u8 *)(r1 + 0x81) = w3
     927:	if r2 < 0x84 goto +0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     928:	w3 = 0x0
     929:	*(u8 *)(r1 + 0x83) = w3
     930:	w3 = 0x8
     931:	*(u8 *)(r1 + 0x82) = w3
     932:	if r2 < 0x8c goto +0x7e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     933:	*(u8 *)(r1 + 0x84) = w8
     934:	r3 = r8
     935:	r3 >>= 0x38
     936:	*(u8 *)(r1 + 0x8b) = w3
     937:	r3 = r8
     938:	r3 >>= 0x30
     939:	*(u8 *)(r1 + 0x8a) = w3
     940:	r3 = r8
     941:	r3 >>= 0x28
     942:	*(u8 *)(r1 + 0x89) = w3
     943:	r3 = r8
     944:	r3 >>= 0x20
     945:	*(u8 *)(r1 + 0x88) = w3
     946:	r3 = r8
     947:	r3 >>= 0x18
     948:	*(u8 *)(r1 + 0x87) = w3
     949:	r3 = r8
     950:	r3 >>= 0x10
     951:	*(u8 *)(r1 + 0x86) = w3
     952:	r8 >>= 0x8
     953:	*(u8 *)(r1 + 0x85) = w8
     954:	if r2 == 0x8c goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     955:	w3 = 0x14
     956:	*(u8 *)(r1 + 0x8c) = w3
     957:	if r2 < 0x8f goto +0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     958:	w3 = 0x0
     959:	*(u8 *)(r1 + 0x8e) = w3
     960:	w3 = 0x7
     961:	*(u8 *)(r1 + 0x8d) = w3
     962:	if r2 < 0x96 goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     963:	r3 = r1
     964:	r3 += 0x8f
     965:	r4 = 0xd5f ll
		0000000000001e28:  R_BPF_64_64	.rodata
     967:	w5 = *(u8 *)(r4 + 0x0)
     968:	*(u8 *)(r3 + 0x0) = w5
     969:	w5 = *(u8 *)(r4 + 0x1)
     970:	*(u8 *)(r3 + 0x1) = w5
     971:	w5 = *(u8 *)(r4 + 0x2)
     972:	*(u8 *)(r3 + 0x2) = w5
     973:	w5 = *(u8 *)(r4 + 0x3)
     974:	*(u8 *)(r3 + 0x3) = w5
     975:	w5 = *(u8 *)(r4 + 0x4)
     976:	*(u8 *)(r3 + 0x4) = w5
     977:	w5 = *(u8 *)(r4 + 0x5)
     978:	*(u8 *)(r3 + 0x5) = w5
     979:	w5 = *(u8 *)(r4 + 0x6)
     980:	*(u8 *)(r3 + 0x6) = w5
     981:	if r2 == 0x96 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     982:	w3 = 0x0
     983:	*(u8 *)(r1 + 0x96) = w3
     984:	if r2 < 0x99 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     985:	*(u8 *)(r1 + 0x98) = w3
     986:	w3 = 0x1
     987:	*(u8 *)(r1 + 0x97) = w3
     988:	if r2 == 0x99 goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     989:	*(u8 *)(r1 + 0x99) = w3
     990:	if r2 < 0x9b goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     991:	w3 = 0x3
     992:	*(u8 *)(r1 + 0x9a) = w3
     993:	if r2 < 0x9d goto +0x41 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     994:	w3 = 0x0
     995:	*(u8 *)(r1 + 0x9c) = w3
     996:	w3 = 0x4
     997:	*(u8 *)(r1 + 0x9b) = w3
     998:	if r2 < 0xa1 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     999:	w2 = w7
    1000:	w2 >>= 0x18
    1001:	*(u8 *)(r1 + 0xa0) = w2
    1002:	w2 = w7
    1003:	w2 >>= 0x10
    1004:	*(u8 *)(r1 + 0x9f) = w2
    1005:	*(u8 *)(r1 + 0x9d) = w7
    1006:	w2 = w7
    1007:	w2 >>= 0x8
    1008:	*(u8 *)(r1 + 0x9e) = w2
    1009:	r2 = 0x0
    1010:	call 0x84
    1011:	goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
    1012:	r3 = *(u64 *)(r6 + 0x0)
    1013:	r1 = r10
    1014:	r1 += -0x88
    1015:	w2 = 0x80
    1016:	call 0x71
    1017:	r1 = *(u64 *)(r10 - 0x20)
    1018:	r7 = r8
    1019:	w4 = *(u32 *)(r10 - 0x90)
    1020:	if r1 != 0x504c0001 goto +0x43b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1021:	r1 = *(u64 *)(r10 - 0x10)
    1022:	if r1 != 0x10 goto +0x439 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1023:	r2 = *(u64 *)(r10 - 0x28)
    1024:	r1 = 0x0 ll
		0000000000002000:  R_BPF_64_64	CONFIG
    1026:	r3 = *(u64 *)(r1 + 0x0)
    1027:	if r2 != r3 goto +0x434 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1028:	w2 = *(u32 *)(r1 + 0x28)
    1029:	w2 &= w4
    1030:	w1 = *(u32 *)(r7 + 0x0)
    1031:	if w1 != 0x0 goto +0x1d4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1032:	*(u32 *)(r7 + 0x4) = w2
    1033:	goto +0x1d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2020>
    1034:	w9 = w7
    1035:	if w7 != 0x0 goto +0x481 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    1036:	r1 = 0x0 ll
		0000000000002060:  R_BPF_64_64	CONFIG
    1038:	w2 = *(u32 *)(r1 + 0x6c)
    1039:	if w2 == 0x0 goto +0x428 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1040:	w1 = *(u32 *)(r1 + 0x8c)
    1041:	if w1 == 0x0 goto +0x3b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f50>
    1042:	r1 = 0x0 ll
		0000000000002090:  R_BPF_64_64	CONFIG
    1044:	w6 = *(u32 *)(r1 + 0x88)
    1045:	w7 = *(u32 *)(r1 + 0x8c)
    1046:	w1 = *(u32 *)(r1 + 0x70)
    1047:	if w1 != 0x0 goto +0x253 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2470>
    1048:	call 0x23
    1049:	r0 += r6
    1050:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f8>
    1051:	goto +0x3a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f00>
    1052:	r1 = r10
    1053:	r1 += -0x88
    1054:	w2 = 0x2
    1055:	r3 = r0
    1056:	call 0x71
    1057:	w1 = *(u16 *)(r10 - 0x88)
    1058:	goto +0x3a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f30>
    1059:	r2 = 0x0
    1060:	call 0x85
    1061:	w3 = *(u32 *)(r6 + 0x8)
    1062:	w1 = *(u32 *)(r6 + 0x4)
    1063:	w2 = w1
    1064:	w2 |= w7
    1065:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12b8>
    1066:	w2 = w7
    1067:	if w7 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1068:	w2 = w7
    1069:	if w1 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1290>
    1070:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1071:	w2 = 0x0
    1072:	if w7 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1073:	w2 = w7
    1074:	w2 -= w1
    1075:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1076:	w2 = 0x0
    1077:	if w7 s> w1 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12a0>
    1078:	*(u32 *)(r10 - 0xa8) = w1
    1079:	*(u64 *)(r10 - 0x90) = r6
    1080:	w5 = *(u32 *)(r6 + 0x0)
    1081:	*(u32 *)(r10 - 0xa0) = w3
    1082:	w2 += w3
    1083:	w3 = 0x0
    1084:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1308>
    1085:	w3 = 0x5
    1086:	if w5 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1350>
    1087:	r4 = *(u64 *)(r10 - 0x90)
    1088:	w4 = *(u32 *)(r4 + 0xc)
    1089:	w0 = 0x3
    1090:	w1 = 0x8
    1091:	w6 = w5
    1092:	w6 = -w6
    1093:	w8 = w5
    1094:	if w4 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1370>
    1095:	w6 = 0x0
    1096:	w1 = 0x0
    1097:	w8 = 0x0
    1098:	w0 = 0x0
    1099:	r4 = 0x0
    1100:	r9 = *(u64 *)(r10 - 0x90)
    1101:	*(u64 *)(r9 + 0xc8) = r4
    1102:	w9 = 0x0
    1103:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a0>
    1104:	w9 = 0x8
    1105:	w4 = 0x0
    1106:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13b8>
    1107:	w4 = w5
    1108:	r5 = *(u64 *)(r10 - 0x90)
    1109:	*(u32 *)(r5 + 0xc4) = w7
    1110:	*(u32 *)(r5 + 0xc0) = w7
    1111:	w5 = 0x0
    1112:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13e8>
    1113:	w5 = w7
    1114:	r7 = *(u64 *)(r10 - 0x90)
    1115:	*(u32 *)(r7 + 0xb4) = w2
    1116:	*(u32 *)(r7 + 0xa8) = w3
    1117:	*(u32 *)(r7 + 0xa4) = w1
    1118:	*(u32 *)(r7 + 0x9c) = w6
    1119:	*(u32 *)(r7 + 0x94) = w8
    1120:	*(u32 *)(r7 + 0x90) = w0
    1121:	*(u32 *)(r7 + 0xb0) = w5
    1122:	*(u32 *)(r7 + 0xac) = w4
    1123:	w2 = 0x0
    1124:	w1 = *(u32 *)(r10 - 0xa0)
    1125:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1450>
    1126:	w2 = w9
    1127:	*(u32 *)(r7 + 0xbc) = w2
    1128:	w2 = 0x0
    1129:	*(u32 *)(r7 + 0xb8) = w2
    1130:	*(u32 *)(r7 + 0xa0) = w2
    1131:	w1 = 0x0
    1132:	*(u32 *)(r10 - 0xa0) = w1
    1133:	*(u32 *)(r7 + 0x98) = w2
    1134:	r2 = 0x0 ll
		0000000000002370:  R_BPF_64_64	CONFIG
    1136:	w1 = *(u32 *)(r2 + 0x6c)
    1137:	if w1 == 0x0 goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1810>
    1138:	w1 = 0x0
    1139:	*(u32 *)(r10 - 0xa0) = w1
    1140:	r6 = 0x0
    1141:	r3 = r7
    1142:	r3 += 0x194
    1143:	r1 = r6
    1144:	r1 <<= 0x2
    1145:	r8 = r3
    1146:	r8 += r1
    1147:	r1 = r6
    1148:	r1 <<= 0x4
    1149:	r9 = 0x0 ll
		00000000000023e8:  R_BPF_64_64	CONFIG
    1151:	r9 += r1
    1152:	r9 += 0x78
    1153:	if r6 > 0x4 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1810>
    1154:	r8 += 0x4
    1155:	r6 += 0x1
    1156:	w1 = *(u32 *)(r9 + 0x14)
    1157:	r9 += 0x10
    1158:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1520>
    1159:	*(u64 *)(r10 - 0xb0) = r3
    1160:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15e8>
    1161:	w7 = *(u32 *)(r9 + 0x0)
    1162:	w1 = *(u32 *)(r9 + 0x4)
    1163:	*(u32 *)(r10 - 0xb8) = w1
    1164:	w1 = *(u32 *)(r2 + 0x70)
    1165:	if w1 != 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f8>
    1166:	call 0x23
    1167:	r0 += r7
    1168:	w1 = *(u32 *)(r10 - 0xb8)
    1169:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b0>
    1170:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1688>
    1171:	r1 = r10
    1172:	r1 += -0x88
    1173:	w2 = 0x2
    1174:	r3 = r0
    1175:	call 0x71
    1176:	w7 = *(u16 *)(r10 - 0x88)
    1177:	goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1178:	r1 = *(u64 *)(r2 + 0x80)
    1179:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1640>
    1180:	r3 = *(u64 *)(r2 + 0x80)
    1181:	r1 = r10
    1182:	r1 += -0x88
    1183:	w2 = 0x4
    1184:	call 0x71
    1185:	r2 = 0x0 ll
		0000000000002508:  R_BPF_64_64	CONFIG
    1187:	w1 = *(u32 *)(r10 - 0x88)
    1188:	if w1 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1798>
    1189:	w7 = *(u32 *)(r2 + 0xc8)
    1190:	w1 = *(u32 *)(r2 + 0xcc)
    1191:	*(u32 *)(r10 - 0xb8) = w1
    1192:	w1 = *(u32 *)(r2 + 0x70)
    1193:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16c0>
    1194:	call 0x23
    1195:	r0 += r7
    1196:	w1 = *(u32 *)(r10 - 0xb8)
    1197:	if w1 == 0x2 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b0>
    1198:	r1 = r10
    1199:	r1 += -0x88
    1200:	w2 = 0x4
    1201:	r3 = r0
    1202:	call 0x71
    1203:	w7 = *(u32 *)(r10 - 0x88)
    1204:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1205:	call 0x9e
    1206:	r0 += r7
    1207:	w1 = *(u32 *)(r10 - 0xb8)
    1208:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1209:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1718>
    1210:	w7 = *(u16 *)(r0 + 0x0)
    1211:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1212:	call 0x9e
    1213:	r0 += r7
    1214:	w1 = *(u32 *)(r10 - 0xb8)
    1215:	if w1 == 0x2 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1216:	w7 = *(u32 *)(r0 + 0x0)
    1217:	r3 = *(u64 *)(r10 - 0xb0)
    1218:	w1 = *(u32 *)(r9 + 0x8)
    1219:	w7 -= w1
    1220:	w2 = *(u32 *)(r8 + 0x0)
    1221:	w1 = 0x1
    1222:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1758>
    1223:	w1 = 0x0
    1224:	*(u32 *)(r8 + 0x14) = w7
    1225:	w2 = *(u32 *)(r10 - 0xa0)
    1226:	w2 |= w1
    1227:	*(u32 *)(r10 - 0xa0) = w2
    1228:	r7 = *(u64 *)(r10 - 0x90)
    1229:	r2 = 0x0 ll
		0000000000002668:  R_BPF_64_64	CONFIG
    1231:	goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14d0>
    1232:	w7 = 0x0
    1233:	r1 = *(u64 *)(r10 - 0x90)
    1234:	*(u32 *)(r1 + 0x1a8) = w7
    1235:	*(u32 *)(r10 - 0x88) = w7
    1236:	r2 = r10
    1237:	r2 += -0x88
    1238:	r1 = 0x0 ll
		00000000000026b0:  R_BPF_64_64	LOST
    1240:	call 0x1
    1241:	r3 = *(u64 *)(r10 - 0xb0)
    1242:	if r0 == 0x0 goto -0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1738>
    1243:	r0 += 0x20
    1244:	r1 = 0x1
    1245:	lock *(u64 *)(r0 + 0x0) += r1
    1246:	goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1738>
    1247:	w1 = *(u32 *)(r7 + 0x90)
    1248:	w6 = *(u32 *)(r7 + 0xa8)
    1249:	if w1 != 0x0 goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a58>
    1250:	w1 = 0x1
    1251:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1840>
    1252:	w1 = 0x0
    1253:	w2 = *(u32 *)(r10 - 0xa0)
    1254:	w2 |= w1
    1255:	w2 &= 0x1
    1256:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1868>
    1257:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1258:	call -0x4eb
    1259:	if w0 != 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b10>
    1260:	w1 = 0x0
    1261:	r2 = 0x0 ll
		0000000000002768:  R_BPF_64_64	CONFIG
    1263:	w3 = *(u32 *)(r2 + 0x6c)
    1264:	if w3 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d0>
    1265:	w2 = *(u32 *)(r2 + 0x8c)
    1266:	if w2 != 0x0 goto +0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c20>
    1267:	r2 = 0x0 ll
		0000000000002798:  R_BPF_64_64	CONFIG
    1269:	w3 = *(u32 *)(r2 + 0x9c)
    1270:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1900>
    1271:	w4 = *(u32 *)(r7 + 0x1b0)
    1272:	*(u32 *)(r7 + 0x19c) = w4
    1273:	w3 = 0x1
    1274:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18f8>
    1275:	w3 = 0x0
    1276:	w1 |= w3
    1277:	w2 = *(u32 *)(r2 + 0xac)
    1278:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1940>
    1279:	w3 = *(u32 *)(r7 + 0x1b4)
    1280:	*(u32 *)(r7 + 0x1a0) = w3
    1281:	w2 = 0x1
    1282:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1938>
    1283:	w2 = 0x0
    1284:	w1 |= w2
    1285:	r2 = 0x0 ll
		0000000000002828:  R_BPF_64_64	CONFIG
    1287:	w3 = *(u32 *)(r2 + 0xbc)
    1288:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1990>
    1289:	w4 = *(u32 *)(r7 + 0x1b8)
    1290:	*(u32 *)(r7 + 0x1a4) = w4
    1291:	w3 = 0x1
    1292:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1988>
    1293:	w3 = 0x0
    1294:	w1 |= w3
    1295:	w2 = *(u32 *)(r2 + 0xcc)
    1296:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d0>
    1297:	w3 = *(u32 *)(r7 + 0x1bc)
    1298:	*(u32 *)(r7 + 0x1a8) = w3
    1299:	w2 = 0x1
    1300:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19c8>
    1301:	w2 = 0x0
    1302:	w1 |= w2
    1303:	w4 = *(u32 *)(r7 + 0xcc)
    1304:	w3 = *(u32 *)(r7 + 0xc8)
    1305:	w2 = *(u32 *)(r7 + 0xc0)
    1306:	w5 = *(u32 *)(r7 + 0xc4)
    1307:	if w5 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1308:	if w3 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1309:	if w4 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1310:	w1 &= 0x1
    1311:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1312:	if w2 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b78>
    1313:	r1 = 0x0
    1314:	*(u64 *)(r7 + 0x1c0) = r1
    1315:	*(u32 *)(r7 + 0xc) = w4
    1316:	*(u32 *)(r7 + 0x8) = w3
    1317:	*(u32 *)(r7 + 0x4) = w5
    1318:	*(u32 *)(r7 + 0x0) = w2
    1319:	goto +0x310 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1320:	call -0x529
    1321:	if w0 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a70>
    1322:	goto -0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1323:	r1 = r7
    1324:	r1 += 0x18
    1325:	w2 = 0x60
    1326:	r3 = 0xd68 ll
		0000000000002970:  R_BPF_64_64	.rodata
    1328:	call 0x71
    1329:	w1 = *(u32 *)(r7 + 0xa4)
    1330:	*(u32 *)(r7 + 0x8c) = w1
    1331:	w1 = *(u32 *)(r7 + 0xa0)
    1332:	*(u32 *)(r7 + 0x88) = w1
    1333:	w1 = *(u32 *)(r7 + 0x9c)
    1334:	*(u32 *)(r7 + 0x84) = w1
    1335:	w1 = *(u32 *)(r7 + 0x98)
    1336:	*(u32 *)(r7 + 0x80) = w1
    1337:	w1 = *(u32 *)(r7 + 0x94)
    1338:	*(u32 *)(r7 + 0x7c) = w1
    1339:	w1 = *(u32 *)(r7 + 0x90)
    1340:	*(u32 *)(r7 + 0x78) = w1
    1341:	r1 = r7
    1342:	call -0x484
    1343:	if w6 != 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c50>
    1344:	w1 = *(u32 *)(r10 - 0xa0)
    1345:	w1 &= 0x1
    1346:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b38>
    1347:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d90>
    1348:	r1 = *(u64 *)(r10 - 0x98)
    1349:	r1 = *(u64 *)(r1 + 0x0)
    1350:	r3 = *(u64 *)(r1 + 0x8)
    1351:	r2 = *(u64 *)(r1 + 0x0)
    1352:	r1 = r7
    1353:	r1 += 0x18
    1354:	call -0x50b
    1355:	goto +0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d90>
    1356:	call 0x23
    1357:	*(u64 *)(r10 - 0x88) = r0
    1358:	r2 = r10
    1359:	r2 += -0x88
    1360:	r1 = 0x0 ll
		0000000000002a80:  R_BPF_64_64	TASKS
    1362:	call 0x3
    1363:	if r0 != 0x0 goto +0x2e4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1364:	r1 = 0x0 ll
		0000000000002aa0:  R_BPF_64_64	.bss
    1366:	r2 = -0x1
    1367:	lock *(u64 *)(r1 + 0x0) += r2
    1368:	r1 = 0x0 ll
		0000000000002ac0:  R_BPF_64_64	EXPECT_ENTER
    1370:	r2 = -0x100000000 ll
    1372:	lock *(u64 *)(r1 + 0x0) += r2
    1373:	r1 = 0x0 ll
		0000000000002ae8:  R_BPF_64_64	EXPECT_EXIT
    1375:	lock *(u64 *)(r1 + 0x0) += r2
    1376:	goto +0x2d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1377:	w2 = *(u32 *)(r7 + 0x1ac)
    1378:	*(u32 *)(r7 + 0x198) = w2
    1379:	w1 = 0x1
    1380:	if w2 != 0x0 goto -0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18b0>
    1381:	w1 = 0x0
    1382:	goto -0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18b0>
    1383:	r1 = *(u64 *)(r10 - 0x98)
    1384:	r1 = *(u64 *)(r1 + 0x0)
    1385:	r3 = *(u64 *)(r1 + 0x8)
    1386:	r2 = *(u64 *)(r1 + 0x0)
    1387:	r1 = r7
    1388:	r1 += 0x18
    1389:	call -0x52e
    1390:	r1 = 0x0
    1391:	r2 = 0x0 ll
		0000000000002b78:  R_BPF_64_64	CONFIG
    1393:	w2 = *(u32 *)(r2 + 0x74)
    1394:	w3 = *(u32 *)(r10 - 0xa8)
    1395:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d18>
    1396:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d18>
    1397:	call 0x23
    1398:	r1 = 0x0 ll
		0000000000002bb0:  R_BPF_64_64	CONFIG
    1400:	w1 = *(u32 *)(r1 + 0x74)
    1401:	r0 += r1
    1402:	r1 = r10
    1403:	r1 += -0x88
    1404:	w2 = 0x8
    1405:	r3 = r0
    1406:	call 0x71
    1407:	r1 = *(u64 *)(r10 - 0x88)
    1408:	*(u64 *)(r7 + 0x190) = r1
    1409:	w1 = *(u32 *)(r7 + 0xbc)
    1410:	*(u32 *)(r7 + 0x8c) = w1
    1411:	w1 = *(u32 *)(r7 + 0xb8)
    1412:	*(u32 *)(r7 + 0x88) = w1
    1413:	w1 = *(u32 *)(r7 + 0xb4)
    1414:	*(u32 *)(r7 + 0x84) = w1
    1415:	w1 = *(u32 *)(r7 + 0xb0)
    1416:	*(u32 *)(r7 + 0x80) = w1
    1417:	w1 = *(u32 *)(r7 + 0xac)
    1418:	*(u32 *)(r7 + 0x7c) = w1
    1419:	w1 = *(u32 *)(r7 + 0xa8)
    1420:	*(u32 *)(r7 + 0x78) = w1
    1421:	r1 = r7
    1422:	call -0x4d4
    1423:	r1 = 0x0 ll
		0000000000002c78:  R_BPF_64_64	CONFIG
    1425:	w2 = *(u32 *)(r1 + 0x6c)
    1426:	if w2 == 0x0 goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1427:	w1 = *(u32 *)(r1 + 0x8c)
    1428:	if w1 != 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1eb0>
    1429:	r6 = 0x0 ll
		0000000000002ca8:  R_BPF_64_64	CONFIG
    1431:	w1 = *(u32 *)(r6 + 0x9c)
    1432:	if w1 == 0x0 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1433:	w2 = *(u32 *)(r7 + 0x1b0)
    1434:	w1 = *(u32 *)(r7 + 0x19c)
    1435:	w3 = w2
    1436:	w3 |= w1
    1437:	if w3 s> -0x1 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2140>
    1438:	w3 = w2
    1439:	if w1 s> 0x0 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2158>
    1440:	w3 = w2
    1441:	if w2 s> 0x0 goto +0x66 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2158>
    1442:	if w2 s>= w1 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1443:	goto +0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2148>
    1444:	r9 = 0x80
    1445:	if w1 < 0x81 goto -0x33c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1446:	r9 = 0x100
    1447:	if w1 < 0x101 goto -0x33e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1448:	r9 = 0x200
    1449:	if w1 < 0x201 goto -0x340 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1450:	r9 = 0x400
    1451:	if w1 < 0x401 goto -0x342 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1452:	r9 = 0x800
    1453:	if w1 < 0x801 goto -0x344 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1454:	r9 = 0x1000
    1455:	if w1 < 0x1001 goto -0x346 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1456:	r9 = 0x2000
    1457:	if w1 > 0x2000 goto -0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
    1458:	goto -0x349 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1459:	w2 = *(u32 *)(r7 + 0x1ac)
    1460:	w1 = *(u32 *)(r7 + 0x198)
    1461:	w3 = w2
    1462:	w3 |= w1
    1463:	if w3 s> -0x1 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2210>
    1464:	w3 = w2
    1465:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f18>
    1466:	w3 = w2
    1467:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f00>
    1468:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f18>
    1469:	if w2 s>= w1 goto -0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1470:	w3 = w2
    1471:	w3 -= w1
    1472:	if w3 == 0x0 goto -0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1473:	r4 = 0x1
    1474:	*(u64 *)(r7 + 0x88) = r4
    1475:	*(u32 *)(r7 + 0x84) = w3
    1476:	*(u32 *)(r7 + 0x80) = w2
    1477:	*(u32 *)(r7 + 0x7c) = w1
    1478:	w1 = 0x5
    1479:	*(u32 *)(r7 + 0x78) = w1
    1480:	r1 = r7
    1481:	call -0x50f
    1482:	goto -0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1483:	call 0x9e
    1484:	r0 += r7
    1485:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f90>
    1486:	goto +0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2430>
    1487:	w1 = *(u16 *)(r0 + 0x0)
    1488:	goto +0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
    1489:	w3 = *(u32 *)(r8 + 0x34)
    1490:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb8>
    1491:	*(u32 *)(r8 + 0x34) = w2
    1492:	w3 = *(u32 *)(r8 + 0x38)
    1493:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fd0>
    1494:	*(u32 *)(r8 + 0x38) = w2
    1495:	w2 = *(u32 *)(r10 - 0x90)
    1496:	*(u32 *)(r8 + 0x3c) = w2
    1497:	w1 += 0x1
    1498:	*(u32 *)(r8 + 0x30) = w1
    1499:	goto +0x25c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1500:	w3 = *(u32 *)(r7 + 0x4)
    1501:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2010>
    1502:	*(u32 *)(r7 + 0x4) = w2
    1503:	w3 = *(u32 *)(r7 + 0x8)
    1504:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2028>
    1505:	*(u32 *)(r7 + 0x8) = w2
    1506:	*(u32 *)(r7 + 0xc) = w4
    1507:	w1 += 0x1
    1508:	*(u32 *)(r7 + 0x0) = w1
    1509:	r6 = 0x0 ll
		0000000000002f28:  R_BPF_64_64	CONFIG
    1511:	w1 = *(u32 *)(r6 + 0x8c)
    1512:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20c8>
    1513:	w1 = *(u32 *)(r6 + 0x9c)
    1514:	if w1 == 0x0 goto +0x12e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1515:	r1 = 0x0 ll
		0000000000002f58:  R_BPF_64_64	CONFIG
    1517:	w6 = *(u32 *)(r1 + 0x98)
    1518:	w8 = *(u32 *)(r1 + 0x9c)
    1519:	w1 = *(u32 *)(r1 + 0x70)
    1520:	if w1 == 0x0 goto +0xa5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25c8>
    1521:	call 0x9e
    1522:	r0 += r6
    1523:	if w8 == 0x2 goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2618>
    1524:	w1 = *(u32 *)(r0 + 0x0)
    1525:	goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1526:	w8 = *(u32 *)(r6 + 0x88)
    1527:	w9 = *(u32 *)(r6 + 0x8c)
    1528:	w1 = *(u32 *)(r6 + 0x70)
    1529:	if w1 != 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2440>
    1530:	call 0x23
    1531:	r0 += r8
    1532:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2108>
    1533:	goto +0xf4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28a8>
    1534:	r1 = r10
    1535:	r1 += -0x88
    1536:	w2 = 0x2
    1537:	r3 = r0
    1538:	call 0x71
    1539:	w1 = *(u16 *)(r10 - 0x88)
    1540:	goto +0xf3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1541:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1542:	w3 = w2
    1543:	w3 -= w1
    1544:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1545:	r4 = 0x2
    1546:	*(u64 *)(r7 + 0x88) = r4
    1547:	*(u32 *)(r7 + 0x84) = w3
    1548:	*(u32 *)(r7 + 0x80) = w2
    1549:	*(u32 *)(r7 + 0x7c) = w1
    1550:	w1 = 0x5
    1551:	*(u32 *)(r7 + 0x78) = w1
    1552:	r1 = r7
    1553:	call -0x557
    1554:	w1 = *(u32 *)(r6 + 0xac)
    1555:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1556:	w2 = *(u32 *)(r7 + 0x1b4)
    1557:	w1 = *(u32 *)(r7 + 0x1a0)
    1558:	w3 = w2
    1559:	w3 |= w1
    1560:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2220>
    1561:	w3 = w2
    1562:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2238>
    1563:	w3 = w2
    1564:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2238>
    1565:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1566:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2228>
    1567:	if w2 s> w1 goto -0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f08>
    1568:	goto -0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1569:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1570:	w3 = w2
    1571:	w3 -= w1
    1572:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1573:	r4 = 0x3
    1574:	*(u64 *)(r7 + 0x88) = r4
    1575:	*(u32 *)(r7 + 0x84) = w3
    1576:	*(u32 *)(r7 + 0x80) = w2
    1577:	*(u32 *)(r7 + 0x7c) = w1
    1578:	w1 = 0x5
    1579:	*(u32 *)(r7 + 0x78) = w1
    1580:	r1 = r7
    1581:	call -0x573
    1582:	w1 = *(u32 *)(r6 + 0xbc)
    1583:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1584:	w2 = *(u32 *)(r7 + 0x1b8)
    1585:	w1 = *(u32 *)(r7 + 0x1a4)
    1586:	w3 = w2
    1587:	w3 |= w1
    1588:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22f0>
    1589:	w3 = w2
    1590:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1591:	w3 = w2
    1592:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1593:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1594:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22f8>
    1595:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1596:	w3 = w2
    1597:	w3 -= w1
    1598:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1599:	r4 = 0x4
    1600:	*(u64 *)(r7 + 0x88) = r4
    1601:	*(u32 *)(r7 + 0x84) = w3
    1602:	*(u32 *)(r7 + 0x80) = w2
    1603:	*(u32 *)(r7 + 0x7c) = w1
    1604:	w1 = 0x5
    1605:	*(u32 *)(r7 + 0x78) = w1
    1606:	r1 = r7
    1607:	call -0x58d
    1608:	w1 = *(u32 *)(r6 + 0xcc)
    1609:	if w1 == 0x0 goto -0x15e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1610:	w2 = *(u32 *)(r7 + 0x1bc)
    1611:	w1 = *(u32 *)(r7 + 0x1a8)
    1612:	w3 = w2
    1613:	w3 |= w1
    1614:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23c0>
    1615:	w3 = w2
    1616:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1617:	w3 = w2
    1618:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1619:	if w2 s>= w1 goto -0x168 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1620:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23c8>
    1621:	if w2 s<= w1 goto -0x16a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1622:	w3 = w2
    1623:	w3 -= w1
    1624:	if w3 == 0x0 goto -0x16d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1625:	r4 = 0x5
    1626:	*(u64 *)(r7 + 0x88) = r4
    1627:	*(u32 *)(r7 + 0x84) = w3
    1628:	*(u32 *)(r7 + 0x80) = w2
    1629:	*(u32 *)(r7 + 0x7c) = w1
    1630:	w1 = 0x5
    1631:	*(u32 *)(r7 + 0x78) = w1
    1632:	r1 = r7
    1633:	call -0x5a7
    1634:	goto -0x177 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1635:	w1 = *(u32 *)(r0 + 0x0)
    1636:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
    1637:	call 0x9e
    1638:	r0 += r8
    1639:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2460>
    1640:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2628>
    1641:	w1 = *(u16 *)(r0 + 0x0)
    1642:	goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1643:	call 0x9e
    1644:	r0 += r6
    1645:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2490>
    1646:	goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2770>
    1647:	w1 = *(u16 *)(r0 + 0x0)
    1648:	goto +0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f30>
    1649:	r1 = r10
    1650:	r1 += -0x88
    1651:	w2 = 0x4
    1652:	r3 = r0
    1653:	call 0x71
    1654:	w1 = *(u32 *)(r10 - 0x88)
    1655:	r2 = 0x0 ll
		00000000000033b8:  R_BPF_64_64	CONFIG
    1657:	w2 = *(u32 *)(r2 + 0x90)
    1658:	if w1 != w2 goto -0x496 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1659:	r3 = 0x0 ll
		00000000000033d8:  R_BPF_64_64	CONFIG
    1661:	w1 = *(u32 *)(r3 + 0x9c)
    1662:	if w1 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2698>
    1663:	w9 = *(u32 *)(r3 + 0x98)
    1664:	w7 = *(u32 *)(r3 + 0x9c)
    1665:	w1 = *(u32 *)(r3 + 0x70)
    1666:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2588>
    1667:	call 0x23
    1668:	r0 += r9
    1669:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2550>
    1670:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2638>
    1671:	r1 = r10
    1672:	r1 += -0x88
    1673:	w2 = 0x2
    1674:	r3 = r0
    1675:	call 0x71
    1676:	w1 = *(u16 *)(r10 - 0x88)
    1677:	goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2668>
    1678:	call 0x9e
    1679:	r0 += r9
    1680:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1681:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25b8>
    1682:	w1 = *(u16 *)(r0 + 0x0)
    1683:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2668>
    1684:	w1 = *(u32 *)(r0 + 0x0)
    1685:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2668>
    1686:	call 0x23
    1687:	r0 += r6
    1688:	if w8 == 0x2 goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2948>
    1689:	r1 = r10
    1690:	r1 += -0x88
    1691:	w2 = 0x4
    1692:	r3 = r0
    1693:	call 0x71
    1694:	w1 = *(u32 *)(r10 - 0x88)
    1695:	goto +0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1696:	w1 = *(u16 *)(r0 + 0x0)
    1697:	goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1698:	w1 = *(u32 *)(r0 + 0x0)
    1699:	goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1700:	r1 = r10
    1701:	r1 += -0x88
    1702:	w2 = 0x4
    1703:	r3 = r0
    1704:	call 0x71
    1705:	w1 = *(u32 *)(r10 - 0x88)
    1706:	r3 = 0x0 ll
		0000000000003550:  R_BPF_64_64	CONFIG
    1708:	r2 = 0x0 ll
		0000000000003560:  R_BPF_64_64	CONFIG
    1710:	w2 = *(u32 *)(r2 + 0xa0)
    1711:	if w1 != w2 goto -0x4cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1712:	w1 = *(u32 *)(r3 + 0xac)
    1713:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d0>
    1714:	r1 = 0x0 ll
		0000000000003590:  R_BPF_64_64	CONFIG
    1716:	w7 = *(u32 *)(r1 + 0xa8)
    1717:	w9 = *(u32 *)(r1 + 0xac)
    1718:	w1 = *(u32 *)(r1 + 0x70)
    1719:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2730>
    1720:	call 0x23
    1721:	r0 += r7
    1722:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26f8>
    1723:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2780>
    1724:	r1 = r10
    1725:	r1 += -0x88
    1726:	w2 = 0x2
    1727:	r3 = r0
    1728:	call 0x71
    1729:	w1 = *(u16 *)(r10 - 0x88)
    1730:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1731:	call 0x9e
    1732:	r0 += r7
    1733:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2750>
    1734:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2760>
    1735:	w1 = *(u16 *)(r0 + 0x0)
    1736:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1737:	w1 = *(u32 *)(r0 + 0x0)
    1738:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1739:	w1 = *(u32 *)(r0 + 0x0)
    1740:	goto +0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f30>
    1741:	r1 = r10
    1742:	r1 += -0x88
    1743:	w2 = 0x4
    1744:	r3 = r0
    1745:	call 0x71
    1746:	w1 = *(u32 *)(r10 - 0x88)
    1747:	r2 = 0x0 ll
		0000000000003698:  R_BPF_64_64	CONFIG
    1749:	w2 = *(u32 *)(r2 + 0xb0)
    1750:	if w1 != w2 goto -0x4f2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1751:	r3 = 0x0 ll
		00000000000036b8:  R_BPF_64_64	CONFIG
    1753:	w1 = *(u32 *)(r3 + 0xbc)
    1754:	if w1 == 0x0 goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1755:	w9 = *(u32 *)(r3 + 0xb8)
    1756:	w7 = *(u32 *)(r3 + 0xbc)
    1757:	w1 = *(u32 *)(r3 + 0x70)
    1758:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2868>
    1759:	call 0x23
    1760:	r0 += r9
    1761:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2830>
    1762:	goto +0xff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3028>
    1763:	r1 = r10
    1764:	r1 += -0x88
    1765:	w2 = 0x2
    1766:	r3 = r0
    1767:	call 0x71
    1768:	w1 = *(u16 *)(r10 - 0x88)
    1769:	goto +0xfe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    1770:	call 0x9e
    1771:	r0 += r9
    1772:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2888>
    1773:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2898>
    1774:	w1 = *(u16 *)(r0 + 0x0)
    1775:	goto +0xf8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    1776:	w1 = *(u32 *)(r0 + 0x0)
    1777:	goto +0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    1778:	r1 = r10
    1779:	r1 += -0x88
    1780:	w2 = 0x4
    1781:	r3 = r0
    1782:	call 0x71
    1783:	w1 = *(u32 *)(r10 - 0x88)
    1784:	w2 = *(u32 *)(r7 + 0x58)
    1785:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f8>
    1786:	*(u32 *)(r7 + 0x5c) = w1
    1787:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2920>
    1788:	w3 = *(u32 *)(r7 + 0x5c)
    1789:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2910>
    1790:	*(u32 *)(r7 + 0x5c) = w1
    1791:	w3 = *(u32 *)(r7 + 0x60)
    1792:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2928>
    1793:	*(u32 *)(r7 + 0x60) = w1
    1794:	*(u32 *)(r7 + 0x64) = w1
    1795:	w2 += 0x1
    1796:	*(u32 *)(r7 + 0x58) = w2
    1797:	goto -0x11d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2060>
    1798:	r1 = r10
    1799:	r1 += -0x88
    1800:	w2 = 0x2
    1801:	r3 = r0
    1802:	call 0x71
    1803:	w1 = *(u16 *)(r10 - 0x88)
    1804:	w2 = *(u32 *)(r7 + 0x68)
    1805:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2998>
    1806:	*(u32 *)(r7 + 0x6c) = w1
    1807:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c0>
    1808:	w3 = *(u32 *)(r7 + 0x6c)
    1809:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b0>
    1810:	*(u32 *)(r7 + 0x6c) = w1
    1811:	w3 = *(u32 *)(r7 + 0x70)
    1812:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c8>
    1813:	*(u32 *)(r7 + 0x70) = w1
    1814:	*(u32 *)(r7 + 0x74) = w1
    1815:	w2 += 0x1
    1816:	*(u32 *)(r7 + 0x68) = w2
    1817:	r6 = 0x0 ll
		00000000000038c8:  R_BPF_64_64	CONFIG
    1819:	w1 = *(u32 *)(r6 + 0xac)
    1820:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b40>
    1821:	w8 = *(u32 *)(r6 + 0xa8)
    1822:	w9 = *(u32 *)(r6 + 0xac)
    1823:	w1 = *(u32 *)(r6 + 0x70)
    1824:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a48>
    1825:	call 0x9e
    1826:	r0 += r8
    1827:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a98>
    1828:	w1 = *(u32 *)(r0 + 0x0)
    1829:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1830:	call 0x23
    1831:	r0 += r8
    1832:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2aa8>
    1833:	r1 = r10
    1834:	r1 += -0x88
    1835:	w2 = 0x4
    1836:	r3 = r0
    1837:	call 0x71
    1838:	w1 = *(u32 *)(r10 - 0x88)
    1839:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1840:	w1 = *(u16 *)(r0 + 0x0)
    1841:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1842:	r1 = r10
    1843:	r1 += -0x88
    1844:	w2 = 0x2
    1845:	r3 = r0
    1846:	call 0x71
    1847:	w1 = *(u16 *)(r10 - 0x88)
    1848:	w2 = *(u32 *)(r7 + 0x78)
    1849:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2af8>
    1850:	*(u32 *)(r7 + 0x7c) = w1
    1851:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1852:	w3 = *(u32 *)(r7 + 0x7c)
    1853:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1854:	*(u32 *)(r7 + 0x7c) = w1
    1855:	w3 = *(u32 *)(r7 + 0x80)
    1856:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b28>
    1857:	*(u32 *)(r7 + 0x80) = w1
    1858:	*(u32 *)(r7 + 0x84) = w1
    1859:	w2 += 0x1
    1860:	*(u32 *)(r7 + 0x78) = w2
    1861:	w1 = *(u32 *)(r6 + 0xbc)
    1862:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ca0>
    1863:	r1 = 0x0 ll
		0000000000003a38:  R_BPF_64_64	CONFIG
    1865:	w6 = *(u32 *)(r1 + 0xb8)
    1866:	w8 = *(u32 *)(r1 + 0xbc)
    1867:	w1 = *(u32 *)(r1 + 0x70)
    1868:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ba8>
    1869:	call 0x9e
    1870:	r0 += r6
    1871:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bf8>
    1872:	w1 = *(u32 *)(r0 + 0x0)
    1873:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1874:	call 0x23
    1875:	r0 += r6
    1876:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c08>
    1877:	r1 = r10
    1878:	r1 += -0x88
    1879:	w2 = 0x4
    1880:	r3 = r0
    1881:	call 0x71
    1882:	w1 = *(u32 *)(r10 - 0x88)
    1883:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1884:	w1 = *(u16 *)(r0 + 0x0)
    1885:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1886:	r1 = r10
    1887:	r1 += -0x88
    1888:	w2 = 0x2
    1889:	r3 = r0
    1890:	call 0x71
    1891:	w1 = *(u16 *)(r10 - 0x88)
    1892:	w2 = *(u32 *)(r7 + 0x88)
    1893:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c58>
    1894:	*(u32 *)(r7 + 0x8c) = w1
    1895:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c80>
    1896:	w3 = *(u32 *)(r7 + 0x8c)
    1897:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c70>
    1898:	*(u32 *)(r7 + 0x8c) = w1
    1899:	w3 = *(u32 *)(r7 + 0x90)
    1900:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c88>
    1901:	*(u32 *)(r7 + 0x90) = w1
    1902:	*(u32 *)(r7 + 0x94) = w1
    1903:	w2 += 0x1
    1904:	*(u32 *)(r7 + 0x88) = w2
    1905:	r6 = 0x0 ll
		0000000000003b88:  R_BPF_64_64	CONFIG
    1907:	w1 = *(u32 *)(r6 + 0xcc)
    1908:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e00>
    1909:	w8 = *(u32 *)(r6 + 0xc8)
    1910:	w9 = *(u32 *)(r6 + 0xcc)
    1911:	w1 = *(u32 *)(r6 + 0x70)
    1912:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d08>
    1913:	call 0x9e
    1914:	r0 += r8
    1915:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d58>
    1916:	w1 = *(u32 *)(r0 + 0x0)
    1917:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1918:	call 0x23
    1919:	r0 += r8
    1920:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d68>
    1921:	r1 = r10
    1922:	r1 += -0x88
    1923:	w2 = 0x4
    1924:	r3 = r0
    1925:	call 0x71
    1926:	w1 = *(u32 *)(r10 - 0x88)
    1927:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1928:	w1 = *(u16 *)(r0 + 0x0)
    1929:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1930:	r1 = r10
    1931:	r1 += -0x88
    1932:	w2 = 0x2
    1933:	r3 = r0
    1934:	call 0x71
    1935:	w1 = *(u16 *)(r10 - 0x88)
    1936:	w2 = *(u32 *)(r7 + 0x98)
    1937:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2db8>
    1938:	*(u32 *)(r7 + 0x9c) = w1
    1939:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de0>
    1940:	w3 = *(u32 *)(r7 + 0x9c)
    1941:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dd0>
    1942:	*(u32 *)(r7 + 0x9c) = w1
    1943:	w3 = *(u32 *)(r7 + 0xa0)
    1944:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1945:	*(u32 *)(r7 + 0xa0) = w1
    1946:	*(u32 *)(r7 + 0xa4) = w1
    1947:	w2 += 0x1
    1948:	*(u32 *)(r7 + 0x98) = w2
    1949:	call 0xe
    1950:	*(u64 *)(r7 + 0x50) = r0
    1951:	w1 = *(u32 *)(r6 + 0x64)
    1952:	if w1 == 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2eb8>
    1953:	call 0x23
    1954:	w1 = *(u32 *)(r6 + 0x40)
    1955:	r0 += r1
    1956:	r1 = r10
    1957:	r1 += -0x88
    1958:	w2 = 0x8
    1959:	r3 = r0
    1960:	call 0x71
    1961:	w1 = *(u32 *)(r6 + 0x44)
    1962:	r3 = *(u64 *)(r10 - 0x88)
    1963:	r3 += r1
    1964:	r1 = r10
    1965:	r1 += -0x88
    1966:	w2 = 0x8
    1967:	call 0x71
    1968:	r1 = *(u64 *)(r6 + 0x8)
    1969:	r2 = *(u64 *)(r10 - 0x88)
    1970:	r1 += r2
    1971:	*(u64 *)(r7 + 0x40) = r1
    1972:	w1 = *(u32 *)(r6 + 0x68)
    1973:	if w1 == 0x0 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1974:	r1 = 0x504c4b53594d5641 ll
    1976:	call 0x9a
    1977:	w1 = *(u32 *)(r6 + 0x38)
    1978:	r0 += r1
    1979:	*(u64 *)(r7 + 0x48) = r0
    1980:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1981:	r1 = r10
    1982:	r1 += -0x88
    1983:	w2 = 0x4
    1984:	r3 = r0
    1985:	call 0x71
    1986:	w1 = *(u32 *)(r10 - 0x88)
    1987:	r2 = 0x0 ll
		0000000000003e18:  R_BPF_64_64	CONFIG
    1989:	w2 = *(u32 *)(r2 + 0x90)
    1990:	if w1 != w2 goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    1991:	r7 = 0x0 ll
		0000000000003e38:  R_BPF_64_64	CONFIG
    1993:	w1 = *(u32 *)(r7 + 0x9c)
    1994:	if w1 == 0x0 goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31b0>
    1995:	w6 = *(u32 *)(r7 + 0x98)
    1996:	w8 = *(u32 *)(r7 + 0x9c)
    1997:	w1 = *(u32 *)(r7 + 0x70)
    1998:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fe8>
    1999:	call 0x23
    2000:	r0 += r6
    2001:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2002:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3160>
    2003:	r1 = r10
    2004:	r1 += -0x88
    2005:	w2 = 0x2
    2006:	r3 = r0
    2007:	call 0x71
    2008:	w1 = *(u16 *)(r10 - 0x88)
    2009:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2010:	call 0x9e
    2011:	r0 += r6
    2012:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3008>
    2013:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3018>
    2014:	w1 = *(u16 *)(r0 + 0x0)
    2015:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2016:	w1 = *(u32 *)(r0 + 0x0)
    2017:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2018:	r1 = r10
    2019:	r1 += -0x88
    2020:	w2 = 0x4
    2021:	r3 = r0
    2022:	call 0x71
    2023:	w1 = *(u32 *)(r10 - 0x88)
    2024:	r3 = 0x0 ll
		0000000000003f40:  R_BPF_64_64	CONFIG
    2026:	r2 = 0x0 ll
		0000000000003f50:  R_BPF_64_64	CONFIG
    2028:	w2 = *(u32 *)(r2 + 0xc0)
    2029:	if w1 != w2 goto -0x609 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    2030:	w1 = *(u32 *)(r3 + 0xcc)
    2031:	if w1 == 0x0 goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2032:	r1 = 0x0 ll
		0000000000003f80:  R_BPF_64_64	CONFIG
    2034:	w7 = *(u32 *)(r1 + 0xc8)
    2035:	w9 = *(u32 *)(r1 + 0xcc)
    2036:	w1 = *(u32 *)(r1 + 0x70)
    2037:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    2038:	call 0x23
    2039:	r0 += r7
    2040:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30e8>
    2041:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3288>
    2042:	r1 = r10
    2043:	r1 += -0x88
    2044:	w2 = 0x2
    2045:	r3 = r0
    2046:	call 0x71
    2047:	w1 = *(u16 *)(r10 - 0x88)
    2048:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2049:	call 0x9e
    2050:	r0 += r7
    2051:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3140>
    2052:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3150>
    2053:	w1 = *(u16 *)(r0 + 0x0)
    2054:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2055:	w1 = *(u32 *)(r0 + 0x0)
    2056:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2057:	r1 = r10
    2058:	r1 += -0x88
    2059:	w2 = 0x4
    2060:	r3 = r0
    2061:	call 0x71
    2062:	w1 = *(u32 *)(r10 - 0x88)
    2063:	r2 = 0x0 ll
		0000000000004078:  R_BPF_64_64	CONFIG
    2065:	w2 = *(u32 *)(r2 + 0xa0)
    2066:	if w1 != w2 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    2067:	w1 = *(u32 *)(r7 + 0xac)
    2068:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3330>
    2069:	r1 = 0x0 ll
		00000000000040a8:  R_BPF_64_64	CONFIG
    2071:	w6 = *(u32 *)(r1 + 0xa8)
    2072:	w7 = *(u32 *)(r1 + 0xac)
    2073:	w1 = *(u32 *)(r1 + 0x70)
    2074:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3248>
    2075:	call 0x23
    2076:	r0 += r6
    2077:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3210>
    2078:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32e0>
    2079:	r1 = r10
    2080:	r1 += -0x88
    2081:	w2 = 0x2
    2082:	r3 = r0
    2083:	call 0x71
    2084:	w1 = *(u16 *)(r10 - 0x88)
    2085:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3310>
    2086:	call 0x9e
    2087:	r0 += r6
    2088:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3268>
    2089:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3278>
    2090:	w1 = *(u16 *)(r0 + 0x0)
    2091:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3310>
    2092:	w1 = *(u32 *)(r0 + 0x0)
    2093:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3310>
    2094:	r1 = r10
    2095:	r1 += -0x88
    2096:	w2 = 0x4
    2097:	r3 = r0
    2098:	call 0x71
    2099:	w1 = *(u32 *)(r10 - 0x88)
    2100:	r2 = 0x0 ll
		00000000000041a0:  R_BPF_64_64	CONFIG
    2102:	w2 = *(u32 *)(r2 + 0xd0)
    2103:	if w1 != w2 goto -0x653 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    2104:	exit
    2105:	r1 = r10
    2106:	r1 += -0x88
    2107:	w2 = 0x4
    2108:	r3 = r0
    2109:	call 0x71
    2110:	w1 = *(u32 *)(r10 - 0x88)
    2111:	r2 = 0x0 ll
		00000000000041f8:  R_BPF_64_64	CONFIG
    2113:	w2 = *(u32 *)(r2 + 0xb0)
    2114:	if w1 != w2 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    2115:	r7 = 0x0 ll
		0000000000004218:  R_BPF_64_64	CONFIG
    2117:	w1 = *(u32 *)(r7 + 0xbc)
    2118:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3458>
    2119:	w6 = *(u32 *)(r7 + 0xb8)
    2120:	w8 = *(u32 *)(r7 + 0xbc)
    2121:	w1 = *(u32 *)(r7 + 0x70)
    2122:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33c8>
    2123:	call 0x23
    2124:	r0 += r6
    2125:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3390>
    2126:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3408>
    2127:	r1 = r10
    2128:	r1 += -0x88
    2129:	w2 = 0x2
    2130:	r3 = r0
    2131:	call 0x71
    2132:	w1 = *(u16 *)(r10 - 0x88)
    2133:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3438>
    2134:	call 0x9e
    2135:	r0 += r6
    2136:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33e8>
    2137:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33f8>
    2138:	w1 = *(u16 *)(r0 + 0x0)
    2139:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3438>
    2140:	w1 = *(u32 *)(r0 + 0x0)
    2141:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3438>
    2142:	r1 = r10
    2143:	r1 += -0x88
    2144:	w2 = 0x4
    2145:	r3 = r0
    2146:	call 0x71
    2147:	w1 = *(u32 *)(r10 - 0x88)
    2148:	r2 = 0x0 ll
		0000000000004320:  R_BPF_64_64	CONFIG
    2150:	w2 = *(u32 *)(r2 + 0xc0)
    2151:	if w1 != w2 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    2152:	w1 = *(u32 *)(r7 + 0xcc)
    2153:	if w1 == 0x0 goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2154:	r1 = 0x0 ll
		0000000000004350:  R_BPF_64_64	CONFIG
    2156:	w6 = *(u32 *)(r1 + 0xc8)
    2157:	w7 = *(u32 *)(r1 + 0xcc)
    2158:	w1 = *(u32 *)(r1 + 0x70)
    2159:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34f0>
    2160:	call 0x23
    2161:	r0 += r6
    2162:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34b8>
    2163:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3530>
    2164:	r1 = r10
    2165:	r1 += -0x88
    2166:	w2 = 0x2
    2167:	r3 = r0
    2168:	call 0x71
    2169:	w1 = *(u16 *)(r10 - 0x88)
    2170:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3560>
    2171:	call 0x9e
    2172:	r0 += r6
    2173:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2174:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3520>
    2175:	w1 = *(u16 *)(r0 + 0x0)
    2176:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3560>
    2177:	w1 = *(u32 *)(r0 + 0x0)
    2178:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3560>
    2179:	r1 = r10
    2180:	r1 += -0x88
    2181:	w2 = 0x4
    2182:	r3 = r0
    2183:	call 0x71
    2184:	w1 = *(u32 *)(r10 - 0x88)
    2185:	r2 = 0x0 ll
		0000000000004448:  R_BPF_64_64	CONFIG
    2187:	w2 = *(u32 *)(r2 + 0xd0)
    2188:	if w1 == w2 goto -0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2189:	call 0x23
    2190:	*(u64 *)(r10 - 0x88) = r0
    2191:	r2 = r10
    2192:	r2 += -0x88
    2193:	r1 = 0x0 ll
		0000000000004488:  R_BPF_64_64	TASKS
    2195:	r3 = 0xdc8 ll
		0000000000004498:  R_BPF_64_64	.rodata
    2197:	r4 = 0x0
    2198:	call 0x2
    2199:	if r0 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2200:	r1 = 0x0 ll
		00000000000044c0:  R_BPF_64_64	.bss
    2202:	r2 = 0x1
    2203:	lock *(u64 *)(r1 + 0x0) += r2
    2204:	r1 = 0x0 ll
		00000000000044e0:  R_BPF_64_64	EXPECT_ENTER
    2206:	r2 = 0x100000000 ll
    2208:	lock *(u64 *)(r1 + 0x0) += r2
    2209:	r1 = 0x0 ll
		0000000000004508:  R_BPF_64_64	EXPECT_EXIT
    2211:	lock *(u64 *)(r1 + 0x0) += r2
    2212:	call 0x23
    2213:	*(u64 *)(r10 - 0x88) = r0
    2214:	r2 = r10
    2215:	r2 += -0x88
    2216:	r1 = 0x0 ll
		0000000000004540:  R_BPF_64_64	TASKS
    2218:	call 0x1
    2219:	r6 = r0
    2220:	if r6 == 0x0 goto -0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2221:	call 0xe
    2222:	r8 = r0
    2223:	r1 = *(u64 *)(r6 + 0x10)
    2224:	w7 = w9
    2225:	if r1 == r8 goto -0x655 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x400>
    2226:	goto -0x65c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    2227:	w1 = 0x0
    2228:	*(u32 *)(r10 - 0x88) = w1
    2229:	r2 = r10
    2230:	r2 += -0x88
    2231:	r1 = 0x0 ll
		00000000000045b8:  R_BPF_64_64	LOST
    2233:	call 0x1
    2234:	if r0 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2235:	r0 += 0x10
    2236:	r1 = 0x1
    2237:	lock *(u64 *)(r0 + 0x0) += r1
    2238:	goto -0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>

00000000000045f8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2239:	w8 = w2
    2240:	r9 = r1
    2241:	r6 = 0x0 ll
		0000000000004608:  R_BPF_64_64	CONFIG
    2243:	w1 = *(u32 *)(r6 + 0x28)
    2244:	w1 &= w8
    2245:	w2 = *(u32 *)(r6 + 0x30)
    2246:	if w1 == w2 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x140>
    2247:	w1 = *(u32 *)(r6 + 0x24)
    2248:	if w1 != 0x2 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x220>
    2249:	call 0x8
    2250:	*(u32 *)(r10 - 0x88) = w0
    2251:	r2 = r10
    2252:	r2 += -0x88
    2253:	r1 = 0x0 ll
		0000000000004668:  R_BPF_64_64	SAMPLES
    2255:	call 0x1
    2256:	r7 = r0
    2257:	if r7 == 0x0 goto +0x614 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2258:	r1 = *(u64 *)(r9 + 0x0)
    2259:	r3 = *(u64 *)(r1 + 0x0)
    2260:	r1 = r10
    2261:	r1 += -0x88
    2262:	w2 = 0x80
    2263:	call 0x71
    2264:	r1 = *(u64 *)(r10 - 0x20)
    2265:	if r1 != 0x504c0001 goto +0x60c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2266:	r1 = *(u64 *)(r10 - 0x10)
    2267:	if r1 != 0x10 goto +0x60a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2268:	r2 = *(u64 *)(r10 - 0x28)
    2269:	r1 = 0x0 ll
		00000000000046e8:  R_BPF_64_64	CONFIG
    2271:	r3 = *(u64 *)(r1 + 0x0)
    2272:	if r2 != r3 goto +0x605 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2273:	w2 = *(u32 *)(r1 + 0x28)
    2274:	w2 &= w8
    2275:	w1 = *(u32 *)(r7 + 0x10)
    2276:	if w1 != 0x0 goto +0x36f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ca8>
    2277:	*(u32 *)(r7 + 0x14) = w2
    2278:	goto +0x372 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cd0>
    2279:	r1 = 0x0 ll
		0000000000004738:  R_BPF_64_64	.bss
    2281:	r1 = *(u64 *)(r1 + 0x0)
    2282:	if r1 != 0x0 goto -0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2283:	r1 = 0x0 ll
		0000000000004758:  R_BPF_64_64	CONFIG
    2285:	w2 = *(u32 *)(r1 + 0x6c)
    2286:	if w2 == 0x0 goto +0x5f7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2287:	w1 = *(u32 *)(r1 + 0x8c)
    2288:	*(u64 *)(r10 - 0xa0) = r9
    2289:	if w1 == 0x0 goto +0x410 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2218>
    2290:	r1 = 0x0 ll
		0000000000004790:  R_BPF_64_64	CONFIG
    2292:	w7 = *(u32 *)(r1 + 0x88)
    2293:	w9 = *(u32 *)(r1 + 0x8c)
    2294:	w1 = *(u32 *)(r1 + 0x70)
    2295:	if w1 != 0x0 goto +0x356 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c78>
    2296:	call 0x23
    2297:	r0 += r7
    2298:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e8>
    2299:	goto +0x3fb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21c0>
    2300:	r1 = r10
    2301:	r1 += -0x88
    2302:	w2 = 0x2
    2303:	r3 = r0
    2304:	call 0x71
    2305:	w1 = *(u16 *)(r10 - 0x88)
    2306:	goto +0x3fa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    2307:	w1 = *(u32 *)(r6 + 0x24)
    2308:	if w1 != 0x3 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a8>
    2309:	r1 = *(u64 *)(r9 + 0x0)
    2310:	r3 = *(u64 *)(r1 + 0x0)
    2311:	r1 = r10
    2312:	r1 += -0x88
    2313:	w2 = 0x80
    2314:	call 0x71
    2315:	r1 = *(u64 *)(r10 - 0x20)
    2316:	if r1 != 0x504c0001 goto +0x5d9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2317:	r1 = *(u64 *)(r10 - 0x10)
    2318:	if r1 != 0x10 goto +0x5d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2319:	r1 = *(u64 *)(r10 - 0x28)
    2320:	r2 = 0x0 ll
		0000000000004880:  R_BPF_64_64	CONFIG
    2322:	r2 = *(u64 *)(r2 + 0x0)
    2323:	if r1 != r2 goto +0x5d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2324:	w2 = 0x0
    2325:	w1 = *(u32 *)(r6 + 0x28)
    2326:	w3 = *(u32 *)(r6 + 0x30)
    2327:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3f0>
    2328:	w4 = w1
    2329:	w4 >>= 0x1
    2330:	w2 = w1
    2331:	w2 |= w4
    2332:	w4 = w2
    2333:	w4 >>= 0x2
    2334:	w2 |= w4
    2335:	w4 = w2
    2336:	w4 >>= 0x4
    2337:	w2 |= w4
    2338:	w1 &= w8
    2339:	w4 = w2
    2340:	w4 >>= 0x8
    2341:	w2 |= w4
    2342:	w1 -= w3
    2343:	w3 = w2
    2344:	w3 >>= 0x10
    2345:	w2 |= w3
    2346:	w2 ^= -0x1
    2347:	w3 = w2
    2348:	w3 >>= 0x1
    2349:	w3 &= 0x55555555
    2350:	w2 -= w3
    2351:	w3 = w2
    2352:	w3 &= 0x33333333
    2353:	w2 >>= 0x2
    2354:	w2 &= 0x33333333
    2355:	w3 += w2
    2356:	w2 = w3
    2357:	w2 >>= 0x4
    2358:	w3 += w2
    2359:	w3 &= 0xf0f0f0f
    2360:	w3 *= 0x1010101
    2361:	w3 >>= 0x18
    2362:	w1 <<= w3
    2363:	w1 s>>= w3
    2364:	w2 = w1
    2365:	*(u32 *)(r10 - 0x98) = w2
    2366:	call 0x23
    2367:	*(u64 *)(r10 - 0x88) = r0
    2368:	r2 = r10
    2369:	r2 += -0x88
    2370:	r1 = 0x0 ll
		0000000000004a10:  R_BPF_64_64	TASKS
    2372:	call 0x1
    2373:	r7 = r0
    2374:	if r7 == 0x0 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1168>
    2375:	call 0xe
    2376:	r8 = r0
    2377:	r1 = *(u64 *)(r7 + 0x10)
    2378:	if r1 == r8 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x490>
    2379:	r1 = r7
    2380:	w2 = 0x3c8
    2381:	r3 = 0xdc8 ll
		0000000000004a68:  R_BPF_64_64	.rodata
    2383:	call 0x71
    2384:	*(u64 *)(r7 + 0x10) = r8
    2385:	r1 = 0x0 ll
		0000000000004a88:  R_BPF_64_64	AYA_LOG_LEVEL
    2387:	w1 = *(u8 *)(r1 + 0x0)
    2388:	w0 = *(u32 *)(r10 - 0x98)
    2389:	if w1 < 0x4 goto +0x1b3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1250>
    2390:	r6 = r9
    2391:	call 0x23
    2392:	r8 = r0
    2393:	w1 = 0xa0
    2394:	*(u16 *)(r10 - 0x2) = w1
    2395:	r1 = r10
    2396:	r1 += -0x2
    2397:	r9 = 0x40
    2398:	w1 = *(u16 *)(r10 - 0x2)
    2399:	if w1 > 0x40 goto +0x2df <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c00>
    2400:	r1 = 0x0 ll
		0000000000004b00:  R_BPF_64_64	AYA_LOGS
    2402:	r2 = r9
    2403:	r3 = 0x0
    2404:	call 0x83
    2405:	if r0 == 0x0 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    2406:	*(u64 *)(r10 - 0x80) = r9
    2407:	*(u64 *)(r10 - 0x88) = r0
    2408:	r1 = r10
    2409:	r1 += -0x88
    2410:	r1 = *(u64 *)(r10 - 0x88)
    2411:	r2 = *(u64 *)(r10 - 0x80)
    2412:	if r2 < 0x2 goto +0x198 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2413:	w2 = *(u16 *)(r10 - 0x2)
    2414:	*(u8 *)(r1 + 0x0) = w2
    2415:	w2 >>= 0x8
    2416:	*(u8 *)(r1 + 0x1) = w2
    2417:	r1 = *(u64 *)(r10 - 0x88)
    2418:	r2 = *(u64 *)(r10 - 0x80)
    2419:	if r2 < 0x3 goto +0x191 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2420:	w2 = 0x0
    2421:	*(u8 *)(r1 + 0x2) = w2
    2422:	r1 = *(u64 *)(r10 - 0x88)
    2423:	r3 = *(u64 *)(r10 - 0x80)
    2424:	if r3 < 0x5 goto +0x18c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2425:	*(u8 *)(r1 + 0x4) = w2
    2426:	w2 = 0x17
    2427:	*(u8 *)(r1 + 0x3) = w2
    2428:	r1 = *(u64 *)(r10 - 0x88)
    2429:	r2 = *(u64 *)(r10 - 0x80)
    2430:	if r2 < 0x1c goto +0x186 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2431:	r3 = r1
    2432:	r3 += 0x5
    2433:	r4 = 0xd1a ll
		0000000000004c08:  R_BPF_64_64	.rodata
    2435:	w5 = *(u8 *)(r4 + 0x0)
    2436:	*(u8 *)(r3 + 0x0) = w5
    2437:	w5 = *(u8 *)(r4 + 0x1)
    2438:	*(u8 *)(r3 + 0x1) = w5
    2439:	w5 = *(u8 *)(r4 + 0x2)
    2440:	*(u8 *)(r3 + 0x2) = w5
    2441:	w5 = *(u8 *)(r4 + 0x3)
    2442:	*(u8 *)(r3 + 0x3) = w5
    2443:	w5 = *(u8 *)(r4 + 0x4)
    2444:	*(u8 *)(r3 + 0x4) = w5
    2445:	w5 = *(u8 *)(r4 + 0x5)
    2446:	*(u8 *)(r3 + 0x5) = w5
    2447:	w5 = *(u8 *)(r4 + 0x6)
    2448:	*(u8 *)(r3 + 0x6) = w5
    2449:	w5 = *(u8 *)(r4 + 0x7)
    2450:	*(u8 *)(r3 + 0x7) = w5
    2451:	w5 = *(u8 *)(r4 + 0x8)
    2452:	*(u8 *)(r3 + 0x8) = w5
    2453:	w5 = *(u8 *)(r4 + 0x9)
    2454:	*(u8 *)(r3 + 0x9) = w5
    2455:	w5 = *(u8 *)(r4 + 0xa)
    2456:	*(u8 *)(r3 + 0xa) = w5
    2457:	w5 = *(u8 *)(r4 + 0xb)
    2458:	*(u8 *)(r3 + 0xb) = w5
    2459:	w5 = *(u8 *)(r4 + 0xc)
    2460:	*(u8 *)(r3 + 0xc) = w5
    2461:	w5 = *(u8 *)(r4 + 0xd)
    2462:	*(u8 *)(r3 + 0xd) = w5
    2463:	w5 = *(u8 *)(r4 + 0xe)
    2464:	*(u8 *)(r3 + 0xe) = w5
    2465:	w5 = *(u8 *)(r4 + 0xf)
    2466:	*(u8 *)(r3 + 0xf) = w5
    2467:	w5 = *(u8 *)(r4 + 0x10)
    2468:	*(u8 *)(r3 + 0x10) = w5
    2469:	w5 = *(u8 *)(r4 + 0x11)
    2470:	*(u8 *)(r3 + 0x11) = w5
    2471:	w5 = *(u8 *)(r4 + 0x12)
    2472:	*(u8 *)(r3 + 0x12) = w5
    2473:	w5 = *(u8 *)(r4 + 0x13)
    2474:	*(u8 *)(r3 + 0x13) = w5
    2475:	w5 = *(u8 *)(r4 + 0x14)
    2476:	*(u8 *)(r3 + 0x14) = w5
    2477:	w5 = *(u8 *)(r4 + 0x15)
    2478:	*(u8 *)(r3 + 0x15) = w5
    2479:	w5 = *(u8 *)(r4 + 0x16)
    2480:	*(u8 *)(r3 + 0x16) = w5
    2481:	if r2 == 0x1c goto +0x153 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2482:	w3 = 0x1
    2483:	*(u8 *)(r1 + 0x1c) = w3
    2484:	if r2 < 0x1f goto +0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2485:	w4 = 0x0
    2486:	*(u8 *)(r1 + 0x1e) = w4
    2487:	*(u8 *)(r1 + 0x1d) = w3
    2488:	if r2 == 0x1f goto +0x14c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2489:	w3 = 0x4
    2490:	*(u8 *)(r1 + 0x1f) = w3
    2491:	if r2 == 0x20 goto +0x149 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2492:	w3 = 0x2
    2493:	*(u8 *)(r1 + 0x20) = w3
    2494:	if r2 < 0x23 goto +0x146 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2495:	w3 = 0x0
    2496:	*(u8 *)(r1 + 0x22) = w3
    2497:	w3 = 0x17
    2498:	*(u8 *)(r1 + 0x21) = w3
    2499:	if r2 < 0x3a goto +0x141 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2500:	r3 = r1
    2501:	r3 += 0x23
    2502:	r4 = 0xd1a ll
		0000000000004e30:  R_BPF_64_64	.rodata
    2504:	w5 = *(u8 *)(r4 + 0x0)
    2505:	*(u8 *)(r3 + 0x0) = w5
    2506:	w5 = *(u8 *)(r4 + 0x1)
    2507:	*(u8 *)(r3 + 0x1) = w5
    2508:	w5 = *(u8 *)(r4 + 0x2)
    2509:	*(u8 *)(r3 + 0x2) = w5
    2510:	w5 = *(u8 *)(r4 + 0x3)
    2511:	*(u8 *)(r3 + 0x3) = w5
    2512:	w5 = *(u8 *)(r4 + 0x4)
    2513:	*(u8 *)(r3 + 0x4) = w5
    2514:	w5 = *(u8 *)(r4 + 0x5)
    2515:	*(u8 *)(r3 + 0x5) = w5
    2516:	w5 = *(u8 *)(r4 + 0x6)
    2517:	*(u8 *)(r3 + 0x6) = w5
    2518:	w5 = *(u8 *)(r4 + 0x7)
    2519:	*(u8 *)(r3 + 0x7) = w5
    2520:	w5 = *(u8 *)(r4 + 0x8)
    2521:	*(u8 *)(r3 + 0x8) = w5
    2522:	w5 = *(u8 *)(r4 + 0x9)
    2523:	*(u8 *)(r3 + 0x9) = w5
    2524:	w5 = *(u8 *)(r4 + 0xa)
    2525:	*(u8 *)(r3 + 0xa) = w5
    2526:	w5 = *(u8 *)(r4 + 0xb)
    2527:	*(u8 *)(r3 + 0xb) = w5
    2528:	w5 = *(u8 *)(r4 + 0xc)
    2529:	*(u8 *)(r3 + 0xc) = w5
    2530:	w5 = *(u8 *)(r4 + 0xd)
    2531:	*(u8 *)(r3 + 0xd) = w5
    2532:	w5 = *(u8 *)(r4 + 0xe)
    2533:	*(u8 *)(r3 + 0xe) = w5
    2534:	w5 = *(u8 *)(r4 + 0xf)
    2535:	*(u8 *)(r3 + 0xf) = w5
    2536:	w5 = *(u8 *)(r4 + 0x10)
    2537:	*(u8 *)(r3 + 0x10) = w5
    2538:	w5 = *(u8 *)(r4 + 0x11)
    2539:	*(u8 *)(r3 + 0x11) = w5
    2540:	w5 = *(u8 *)(r4 + 0x12)
    2541:	*(u8 *)(r3 + 0x12) = w5
    2542:	w5 = *(u8 *)(r4 + 0x13)
    2543:	*(u8 *)(r3 + 0x13) = w5
    2544:	w5 = *(u8 *)(r4 + 0x14)
    2545:	*(u8 *)(r3 + 0x14) = w5
    2546:	w5 = *(u8 *)(r4 + 0x15)
    2547:	*(u8 *)(r3 + 0x15) = w5
    2548:	w5 = *(u8 *)(r4 + 0x16)
    2549:	*(u8 *)(r3 + 0x16) = w5
    2550:	if r2 == 0x3a goto +0x10e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2551:	w3 = 0x3
    2552:	*(u8 *)(r1 + 0x3a) = w3
    2553:	if r2 < 0x3d goto +0x10b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2554:	w3 = 0x0
    2555:	*(u8 *)(r1 + 0x3c) = w3
    2556:	w3 = 0x1f
    2557:	*(u8 *)(r1 + 0x3b) = w3
    2558:	if r2 < 0x5c goto +0x106 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2559:	r3 = r1
    2560:	r3 += 0x3d
    2561:	r4 = 0xd31 ll
		0000000000005008:  R_BPF_64_64	.rodata
    2563:	w5 = *(u8 *)(r4 + 0x0)
    2564:	*(u8 *)(r3 + 0x0) = w5
    2565:	w5 = *(u8 *)(r4 + 0x1)
    2566:	*(u8 *)(r3 + 0x1) = w5
    2567:	w5 = *(u8 *)(r4 + 0x2)
    2568:	*(u8 *)(r3 + 0x2) = w5
    2569:	w5 = *(u8 *)(r4 + 0x3)
    2570:	*(u8 *)(r3 + 0x3) = w5
    2571:	w5 = *(u8 *)(r4 + 0x4)
    2572:	*(u8 *)(r3 + 0x4) = w5
    2573:	w5 = *(u8 *)(r4 + 0x5)
    2574:	*(u8 *)(r3 + 0x5) = w5
    2575:	w5 = *(u8 *)(r4 + 0x6)
    2576:	*(u8 *)(r3 + 0x6) = w5
    2577:	w5 = *(u8 *)(r4 + 0x7)
    2578:	*(u8 *)(r3 + 0x7) = w5
    2579:	w5 = *(u8 *)(r4 + 0x8)
    2580:	*(u8 *)(r3 + 0x8) = w5
    2581:	w5 = *(u8 *)(r4 + 0x9)
    2582:	*(u8 *)(r3 + 0x9) = w5
    2583:	w5 = *(u8 *)(r4 + 0xa)
    2584:	*(u8 *)(r3 + 0xa) = w5
    2585:	w5 = *(u8 *)(r4 + 0xb)
    2586:	*(u8 *)(r3 + 0xb) = w5
    2587:	w5 = *(u8 *)(r4 + 0xc)
    2588:	*(u8 *)(r3 + 0xc) = w5
    2589:	w5 = *(u8 *)(r4 + 0xd)
    2590:	*(u8 *)(r3 + 0xd) = w5
    2591:	w5 = *(u8 *)(r4 + 0xe)
    2592:	*(u8 *)(r3 + 0xe) = w5
    2593:	w5 = *(u8 *)(r4 + 0xf)
    2594:	*(u8 *)(r3 + 0xf) = w5
    2595:	w5 = *(u8 *)(r4 + 0x10)
    2596:	*(u8 *)(r3 + 0x10) = w5
    2597:	w5 = *(u8 *)(r4 + 0x11)
    2598:	*(u8 *)(r3 + 0x11) = w5
    2599:	w5 = *(u8 *)(r4 + 0x12)
    2600:	*(u8 *)(r3 + 0x12) = w5
    2601:	w5 = *(u8 *)(r4 + 0x13)
    2602:	*(u8 *)(r3 + 0x13) = w5
    2603:	w5 = *(u8 *)(r4 + 0x14)
    2604:	*(u8 *)(r3 + 0x14) = w5
    2605:	w5 = *(u8 *)(r4 + 0x15)
    2606:	*(u8 *)(r3 + 0x15) = w5
    2607:	w5 = *(u8 *)(r4 + 0x16)
    2608:	*(u8 *)(r3 + 0x16) = w5
    2609:	w5 = *(u8 *)(r4 + 0x17)
    2610:	*(u8 *)(r3 + 0x17) = w5
    2611:	w5 = *(u8 *)(r4 + 0x18)
    2612:	*(u8 *)(r3 + 0x18) = w5
    2613:	w5 = *(u8 *)(r4 + 0x19)
    2614:	*(u8 *)(r3 + 0x19) = w5
    2615:	w5 = *(u8 *)(r4 + 0x1a)
    2616:	*(u8 *)(r3 + 0x1a) = w5
    2617:	w5 = *(u8 *)(r4 + 0x1b)
    2618:	*(u8 *)(r3 + 0x1b) = w5
    2619:	w5 = *(u8 *)(r4 + 0x1c)
    2620:	*(u8 *)(r3 + 0x1c) = w5
    2621:	w5 = *(u8 *)(r4 + 0x1d)
    2622:	*(u8 *)(r3 + 0x1d) = w5
    2623:	w5 = *(u8 *)(r4 + 0x1e)
    2624:	*(u8 *)(r3 + 0x1e) = w5
    2625:	if r2 == 0x5c goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2626:	w4 = 0x4
    2627:	*(u8 *)(r1 + 0x5c) = w4
    2628:	if r2 < 0x5f goto +0xc0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2629:	w3 = 0x0
    2630:	*(u8 *)(r1 + 0x5e) = w3
    2631:	*(u8 *)(r1 + 0x5d) = w4
    2632:	if r2 < 0x63 goto +0xbc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2633:	*(u8 *)(r1 + 0x62) = w3
    2634:	*(u8 *)(r1 + 0x61) = w3
    2635:	*(u8 *)(r1 + 0x60) = w3
    2636:	w3 = 0x52
    2637:	*(u8 *)(r1 + 0x5f) = w3
    2638:	if r2 == 0x63 goto +0xb6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2639:	w3 = 0x5
    2640:	*(u8 *)(r1 + 0x63) = w3
    2641:	r3 = r2
    2642:	r3 &= -0x2
    2643:	if r3 == 0x64 goto +0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2644:	w4 = 0x0
    2645:	*(u8 *)(r1 + 0x65) = w4
    2646:	w5 = 0x4
    2647:	*(u8 *)(r1 + 0x64) = w5
    2648:	if r2 < 0x6a goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2649:	*(u8 *)(r1 + 0x69) = w4
    2650:	*(u8 *)(r1 + 0x68) = w4
    2651:	*(u8 *)(r1 + 0x67) = w4
    2652:	w4 = 0x6
    2653:	*(u8 *)(r1 + 0x66) = w4
    2654:	if r2 == 0x6a goto +0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2655:	w4 = 0x14
    2656:	*(u8 *)(r1 + 0x6a) = w4
    2657:	if r2 < 0x6d goto +0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2658:	w4 = 0x0
    2659:	*(u8 *)(r1 + 0x6c) = w4
    2660:	w4 = 0xf
    2661:	*(u8 *)(r1 + 0x6b) = w4
    2662:	if r2 < 0x7c goto +0x9e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2663:	r4 = r1
    2664:	r4 += 0x6d
    2665:	r5 = 0xd50 ll
		0000000000005348:  R_BPF_64_64	.rodata
    2667:	w0 = *(u8 *)(r5 + 0x0)
    2668:	*(u8 *)(r4 + 0x0) = w0
    2669:	w0 = *(u8 *)(r5 + 0x1)
    2670:	*(u8 *)(r4 + 0x1) = w0
    2671:	w0 = *(u8 *)(r5 + 0x2)
    2672:	*(u8 *)(r4 + 0x2) = w0
    2673:	w0 = *(u8 *)(r5 + 0x3)
    2674:	*(u8 *)(r4 + 0x3) = w0
    2675:	w0 = *(u8 *)(r5 + 0x4)
    2676:	*(u8 *)(r4 + 0x4) = w0
    2677:	w0 = *(u8 *)(r5 + 0x5)
    2678:	*(u8 *)(r4 + 0x5) = w0
    2679:	w0 = *(u8 *)(r5 + 0x6)
    2680:	*(u8 *)(r4 + 0x6) = w0
    2681:	w0 = *(u8 *)(r5 + 0x7)
    2682:	*(u8 *)(r4 + 0x7) = w0
    2683:	w0 = *(u8 *)(r5 + 0x8)
    2684:	*(u8 *)(r4 + 0x8) = w0
    2685:	w0 = *(u8 *)(r5 + 0x9)
    2686:	*(u8 *)(r4 + 0x9) = w0
    2687:	w0 = *(u8 *)(r5 + 0xa)
    2688:	*(u8 *)(r4 + 0xa) = w0
    2689:	w0 = *(u8 *)(r5 + 0xb)
    2690:	*(u8 *)(r4 + 0xb) = w0
    2691:	w0 = *(u8 *)(r5 + 0xc)
    2692:	*(u8 *)(r4 + 0xc) = w0
    2693:	w0 = *(u8 *)(r5 + 0xd)
    2694:	*(u8 *)(r4 + 0xd) = w0
    2695:	w0 = *(u8 *)(r5 + 0xe)
    2696:	*(u8 *)(r4 + 0xe) = w0
    2697:	if r2 == 0x7c goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2698:	w4 = 0x0
    2699:	*(u8 *)(r1 + 0x7c) = w4
    2700:	if r2 < 0x7f goto +0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2701:	*(u8 *)(r1 + 0x7e) = w4
    2702:	w4 = 0x1
    2703:	*(u8 *)(r1 + 0x7d) = w4
    2704:	if r2 == 0x7f goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2705:	w4 = 0x2
    2706:	*(u8 *)(r1 + 0x7f) = w4
    2707:	if r2 == 0x80 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2708:	w4 = 0x9
    2709:	*(u8 *)(r1 + 0x80) = w4
    2710:	if r2 < 0x83 goto +0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2711:	w4 = 0x0
    2712:	*(u8 *)(r1 + 0x82) = w4
    2713:	w4 = 0x8
    2714:	*(u8 *)(r1 + 0x81) = w4
    2715:	if r2 < 0x8b goto +0x69 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2716:	*(u8 *)(r1 + 0x83) = w8
    2717:	r4 = r8
    2718:	r4 >>= 0x38
    2719:	*(u8 *)(r1 + 0x8a) = w4
    2720:	r4 = r8
    2721:	r4 >>= 0x30
    2722:	*(u8 *)(r1 + 0x89) = w4
    2723:	r4 = r8
    2724:	r4 >>= 0x28
    2725:	*(u8 *)(r1 + 0x88) = w4
    2726:	r4 = r8
    2727:	r4 >>= 0x20
    2728:	*(u8 *)(r1 + 0x87) = w4
    2729:	r4 = r8
    2730:	r4 >>= 0x18
    2731:	*(u8 *)(r1 + 0x86) = w4
    2732:	r4 = r8
    2733:	r4 >>= 0x10
    2734:	*(u8 *)(r1 + 0x85) = w4
    2735:	r8 >>= 0x8
    2736:	*(u8 *)(r1 + 0x84) = w8
    2737:	if r2 == 0x8b goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2738:	w4 = 0x14
    2739:	*(u8 *)(r1 + 0x8b) = w4
    2740:	if r3 == 0x8c goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2741:	w4 = 0x0
    2742:	*(u8 *)(r1 + 0x8d) = w4
    2743:	w4 = 0x7
    2744:	*(u8 *)(r1 + 0x8c) = w4
    2745:	if r2 < 0x95 goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2746:	r4 = r1
    2747:	r4 += 0x8e
    2748:	r5 = 0xd5f ll
		00000000000055e0:  R_BPF_64_64	.rodata
    2750:	w0 = *(u8 *)(r5 + 0x0)
    2751:	*(u8 *)(r4 + 0x0) = w0
    2752:	w0 = *(u8 *)(r5 + 0x1)
    2753:	*(u8 *)(r4 + 0x1) = w0
    2754:	w0 = *(u8 *)(r5 + 0x2)
    2755:	*(u8 *)(r4 + 0x2) = w0
    2756:	w0 = *(u8 *)(r5 + 0x3)
    2757:	*(u8 *)(r4 + 0x3) = w0
    2758:	w0 = *(u8 *)(r5 + 0x4)
    2759:	*(u8 *)(r4 + 0x4) = w0
    2760:	w0 = *(u8 *)(r5 + 0x5)
    2761:	*(u8 *)(r4 + 0x5) = w0
    2762:	w0 = *(u8 *)(r5 + 0x6)
    2763:	*(u8 *)(r4 + 0x6) = w0
    2764:	if r2 == 0x95 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2765:	w4 = 0x0
    2766:	*(u8 *)(r1 + 0x95) = w4
    2767:	if r3 == 0x96 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2768:	*(u8 *)(r1 + 0x97) = w4
    2769:	w4 = 0x1
    2770:	*(u8 *)(r1 + 0x96) = w4
    2771:	if r2 < 0x99 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2772:	*(u8 *)(r1 + 0x98) = w4
    2773:	if r2 == 0x99 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2774:	w4 = 0x3
    2775:	*(u8 *)(r1 + 0x99) = w4
    2776:	if r3 == 0x9a goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2777:	w3 = 0x0
    2778:	*(u8 *)(r1 + 0x9b) = w3
    2779:	w3 = 0x4
    2780:	*(u8 *)(r1 + 0x9a) = w3
    2781:	if r2 < 0xa0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2782:	w3 = *(u32 *)(r10 - 0x98)
    2783:	w2 = w3
    2784:	w2 >>= 0x18
    2785:	*(u8 *)(r1 + 0x9f) = w2
    2786:	w2 = w3
    2787:	w2 >>= 0x10
    2788:	*(u8 *)(r1 + 0x9e) = w2
    2789:	*(u8 *)(r1 + 0x9c) = w3
    2790:	w2 = w3
    2791:	w2 >>= 0x8
    2792:	*(u8 *)(r1 + 0x9d) = w2
    2793:	r2 = 0x0
    2794:	call 0x84
    2795:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    2796:	w1 = *(u32 *)(r10 - 0x98)
    2797:	if w1 != 0x0 goto +0x497 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    2798:	r1 = 0x0 ll
		0000000000005770:  R_BPF_64_64	CONFIG
    2800:	w2 = *(u32 *)(r1 + 0x6c)
    2801:	if w2 == 0x0 goto +0x3f4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2802:	w1 = *(u32 *)(r1 + 0x8c)
    2803:	if w1 == 0x0 goto +0x3fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3190>
    2804:	r1 = 0x0 ll
		00000000000057a0:  R_BPF_64_64	CONFIG
    2806:	w6 = *(u32 *)(r1 + 0x88)
    2807:	w7 = *(u32 *)(r1 + 0x8c)
    2808:	w1 = *(u32 *)(r1 + 0x70)
    2809:	if w1 != 0x0 goto +0x2b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2790>
    2810:	call 0x23
    2811:	r0 += r6
    2812:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x11f8>
    2813:	goto +0x3e9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3140>
    2814:	r1 = r10
    2815:	r1 += -0x88
    2816:	w2 = 0x2
    2817:	r3 = r0
    2818:	call 0x71
    2819:	w1 = *(u16 *)(r10 - 0x88)
    2820:	goto +0x3e8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    2821:	r2 = 0x0
    2822:	call 0x85
    2823:	r9 = r6
    2824:	w0 = *(u32 *)(r10 - 0x98)
    2825:	w1 = *(u32 *)(r7 + 0x8)
    2826:	w2 = 0x0
    2827:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1270>
    2828:	w2 = 0x4
    2829:	*(u32 *)(r10 - 0xa8) = w2
    2830:	w3 = *(u32 *)(r7 + 0x4)
    2831:	w2 = w3
    2832:	w2 |= w0
    2833:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    2834:	w4 = w0
    2835:	if w0 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2836:	w4 = w0
    2837:	if w3 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12c0>
    2838:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2839:	w4 = 0x0
    2840:	if w0 s>= w3 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2841:	w4 = w0
    2842:	w4 -= w3
    2843:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2844:	w4 = 0x0
    2845:	if w0 s> w3 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12d0>
    2846:	*(u32 *)(r10 - 0xb0) = w3
    2847:	w3 = *(u32 *)(r7 + 0x0)
    2848:	w5 = 0x1
    2849:	*(u64 *)(r10 - 0x90) = r7
    2850:	*(u64 *)(r10 - 0xa0) = r9
    2851:	if w4 s> 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1390>
    2852:	w5 = 0x2
    2853:	if w4 s< 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1390>
    2854:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1348>
    2855:	if w0 != w3 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2050>
    2856:	r2 = 0x0 ll
		0000000000005940:  R_BPF_64_64	CONFIG
    2858:	w2 = *(u32 *)(r2 + 0x78)
    2859:	w0 = -0x7ffffff8
    2860:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1378>
    2861:	w0 = 0x8
    2862:	w5 = 0x0
    2863:	w8 = 0x1
    2864:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c8>
    2865:	r2 = 0x0 ll
		0000000000005988:  R_BPF_64_64	CONFIG
    2867:	w2 = *(u32 *)(r2 + 0x78)
    2868:	w0 = -0x7ffffff8
    2869:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c0>
    2870:	w0 = 0x8
    2871:	w8 = 0x0
    2872:	w6 = 0x0
    2873:	w9 = 0x0
    2874:	r2 = *(u64 *)(r10 - 0x90)
    2875:	*(u32 *)(r2 + 0xa0) = w9
    2876:	w7 = 0x0
    2877:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2878:	w7 = w3
    2879:	w2 = 0x0
    2880:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1418>
    2881:	w2 = *(u32 *)(r10 - 0x98)
    2882:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1428>
    2883:	w9 = w0
    2884:	r0 = *(u64 *)(r10 - 0x90)
    2885:	*(u32 *)(r0 + 0x9c) = w1
    2886:	w1 = *(u32 *)(r10 - 0xa8)
    2887:	*(u32 *)(r0 + 0x90) = w1
    2888:	*(u32 *)(r0 + 0xa4) = w9
    2889:	*(u32 *)(r0 + 0x98) = w2
    2890:	*(u32 *)(r0 + 0x94) = w7
    2891:	r2 = r0
    2892:	w0 = *(u32 *)(r10 - 0x98)
    2893:	w1 = w0
    2894:	if w8 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14a8>
    2895:	w3 = 0x0
    2896:	w5 = 0x0
    2897:	w1 = 0x0
    2898:	w4 = 0x0
    2899:	w6 = 0x0
    2900:	r9 = 0x0
    2901:	*(u64 *)(r2 + 0xc8) = r9
    2902:	*(u32 *)(r2 + 0xc4) = w0
    2903:	*(u32 *)(r2 + 0xc0) = w0
    2904:	*(u32 *)(r2 + 0xbc) = w6
    2905:	*(u32 *)(r2 + 0xb4) = w4
    2906:	*(u32 *)(r2 + 0xb0) = w1
    2907:	*(u32 *)(r2 + 0xac) = w3
    2908:	*(u32 *)(r2 + 0xa8) = w5
    2909:	w1 = 0x0
    2910:	*(u32 *)(r2 + 0xb8) = w1
    2911:	r4 = 0x0 ll
		0000000000005af8:  R_BPF_64_64	CONFIG
    2913:	w1 = *(u32 *)(r4 + 0x6c)
    2914:	w3 = 0x0
    2915:	if w1 == 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1880>
    2916:	r5 = r2
    2917:	r5 += 0x194
    2918:	r1 = r9
    2919:	r1 <<= 0x2
    2920:	r8 = r5
    2921:	r8 += r1
    2922:	r1 = r9
    2923:	r1 <<= 0x4
    2924:	r6 = 0x0 ll
		0000000000005b60:  R_BPF_64_64	CONFIG
    2926:	r6 += r1
    2927:	r6 += 0x78
    2928:	if r9 > 0x4 goto +0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1880>
    2929:	r8 += 0x4
    2930:	r9 += 0x1
    2931:	w1 = *(u32 *)(r6 + 0x14)
    2932:	r6 += 0x10
    2933:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1588>
    2934:	*(u32 *)(r10 - 0x98) = w3
    2935:	*(u64 *)(r10 - 0xa8) = r5
    2936:	if r9 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1658>
    2937:	w7 = *(u32 *)(r6 + 0x0)
    2938:	w1 = *(u32 *)(r6 + 0x4)
    2939:	*(u32 *)(r10 - 0xb8) = w1
    2940:	w1 = *(u32 *)(r4 + 0x70)
    2941:	if w1 != 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    2942:	call 0x23
    2943:	r0 += r7
    2944:	w1 = *(u32 *)(r10 - 0xb8)
    2945:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1620>
    2946:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16f8>
    2947:	r1 = r10
    2948:	r1 += -0x88
    2949:	w2 = 0x2
    2950:	r3 = r0
    2951:	call 0x71
    2952:	w7 = *(u16 *)(r10 - 0x88)
    2953:	goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2954:	r1 = *(u64 *)(r4 + 0x80)
    2955:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16b0>
    2956:	r3 = *(u64 *)(r4 + 0x80)
    2957:	r1 = r10
    2958:	r1 += -0x88
    2959:	w2 = 0x4
    2960:	call 0x71
    2961:	r4 = 0x0 ll
		0000000000005c88:  R_BPF_64_64	CONFIG
    2963:	w1 = *(u32 *)(r10 - 0x88)
    2964:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1800>
    2965:	w7 = *(u32 *)(r4 + 0xc8)
    2966:	w1 = *(u32 *)(r4 + 0xcc)
    2967:	*(u32 *)(r10 - 0xb8) = w1
    2968:	w1 = *(u32 *)(r4 + 0x70)
    2969:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1730>
    2970:	call 0x23
    2971:	r0 += r7
    2972:	w1 = *(u32 *)(r10 - 0xb8)
    2973:	if w1 == 0x2 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1620>
    2974:	r1 = r10
    2975:	r1 += -0x88
    2976:	w2 = 0x4
    2977:	r3 = r0
    2978:	call 0x71
    2979:	w7 = *(u32 *)(r10 - 0x88)
    2980:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2981:	call 0x9e
    2982:	r0 += r7
    2983:	w1 = *(u32 *)(r10 - 0xb8)
    2984:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1758>
    2985:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1788>
    2986:	w7 = *(u16 *)(r0 + 0x0)
    2987:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2988:	call 0x9e
    2989:	r0 += r7
    2990:	w1 = *(u32 *)(r10 - 0xb8)
    2991:	if w1 == 0x2 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1758>
    2992:	w7 = *(u32 *)(r0 + 0x0)
    2993:	w3 = *(u32 *)(r10 - 0x98)
    2994:	r5 = *(u64 *)(r10 - 0xa8)
    2995:	w1 = *(u32 *)(r6 + 0xc)
    2996:	w7 -= w1
    2997:	w2 = *(u32 *)(r8 + 0x0)
    2998:	w1 = 0x1
    2999:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d0>
    3000:	w1 = 0x0
    3001:	*(u32 *)(r8 + 0x14) = w7
    3002:	w3 |= w1
    3003:	r2 = *(u64 *)(r10 - 0x90)
    3004:	r4 = 0x0 ll
		0000000000005de0:  R_BPF_64_64	CONFIG
    3006:	goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1538>
    3007:	w7 = 0x0
    3008:	r1 = *(u64 *)(r10 - 0x90)
    3009:	*(u32 *)(r1 + 0x1a8) = w7
    3010:	*(u32 *)(r10 - 0x88) = w7
    3011:	r2 = r10
    3012:	r2 += -0x88
    3013:	r1 = 0x0 ll
		0000000000005e28:  R_BPF_64_64	LOST
    3015:	call 0x1
    3016:	w3 = *(u32 *)(r10 - 0x98)
    3017:	r5 = *(u64 *)(r10 - 0xa8)
    3018:	if r0 == 0x0 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b0>
    3019:	r0 += 0x20
    3020:	r1 = 0x1
    3021:	lock *(u64 *)(r0 + 0x0) += r1
    3022:	goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b0>
    3023:	w7 = *(u32 *)(r2 + 0x90)
    3024:	w6 = *(u32 *)(r2 + 0xa8)
    3025:	w1 = 0x1
    3026:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18a8>
    3027:	w1 = 0x0
    3028:	w2 = w6
    3029:	w2 |= w7
    3030:	r8 = *(u64 *)(r10 - 0xa0)
    3031:	if w2 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18e0>
    3032:	w3 ^= w1
    3033:	w3 &= 0x1
    3034:	if w3 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3035:	call -0xbdc
    3036:	if w0 != 0x0 goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bb0>
    3037:	w1 = 0x0
    3038:	r2 = 0x0 ll
		0000000000005ef0:  R_BPF_64_64	CONFIG
    3040:	w3 = *(u32 *)(r2 + 0x6c)
    3041:	r0 = *(u64 *)(r10 - 0x90)
    3042:	if w3 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a50>
    3043:	w2 = *(u32 *)(r2 + 0x8c)
    3044:	if w2 != 0x0 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b80>
    3045:	r2 = 0x0 ll
		0000000000005f28:  R_BPF_64_64	CONFIG
    3047:	w3 = *(u32 *)(r2 + 0x9c)
    3048:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1980>
    3049:	w4 = *(u32 *)(r0 + 0x1b0)
    3050:	*(u32 *)(r0 + 0x19c) = w4
    3051:	w3 = 0x1
    3052:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    3053:	w3 = 0x0
    3054:	w1 |= w3
    3055:	w2 = *(u32 *)(r2 + 0xac)
    3056:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19c0>
    3057:	w3 = *(u32 *)(r0 + 0x1b4)
    3058:	*(u32 *)(r0 + 0x1a0) = w3
    3059:	w2 = 0x1
    3060:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19b8>
    3061:	w2 = 0x0
    3062:	w1 |= w2
    3063:	r2 = 0x0 ll
		0000000000005fb8:  R_BPF_64_64	CONFIG
    3065:	w3 = *(u32 *)(r2 + 0xbc)
    3066:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a10>
    3067:	w4 = *(u32 *)(r0 + 0x1b8)
    3068:	*(u32 *)(r0 + 0x1a4) = w4
    3069:	w3 = 0x1
    3070:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a08>
    3071:	w3 = 0x0
    3072:	w1 |= w3
    3073:	w2 = *(u32 *)(r2 + 0xcc)
    3074:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a50>
    3075:	w3 = *(u32 *)(r0 + 0x1bc)
    3076:	*(u32 *)(r0 + 0x1a8) = w3
    3077:	w2 = 0x1
    3078:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a48>
    3079:	w2 = 0x0
    3080:	w1 |= w2
    3081:	w4 = *(u32 *)(r0 + 0xcc)
    3082:	w3 = *(u32 *)(r0 + 0xc8)
    3083:	w2 = *(u32 *)(r0 + 0xc0)
    3084:	w5 = *(u32 *)(r0 + 0xc4)
    3085:	if w5 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3086:	if w3 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3087:	if w4 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3088:	w1 &= 0x1
    3089:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3090:	if w2 == 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ad8>
    3091:	r1 = 0x0
    3092:	*(u64 *)(r0 + 0x1c0) = r1
    3093:	*(u32 *)(r0 + 0xc) = w4
    3094:	*(u32 *)(r0 + 0x8) = w3
    3095:	*(u32 *)(r0 + 0x4) = w5
    3096:	*(u32 *)(r0 + 0x0) = w2
    3097:	goto +0x2cc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3098:	call 0x23
    3099:	*(u64 *)(r10 - 0x88) = r0
    3100:	r2 = r10
    3101:	r2 += -0x88
    3102:	r1 = 0x0 ll
		00000000000060f0:  R_BPF_64_64	TASKS
    3104:	call 0x3
    3105:	if r0 != 0x0 goto +0x2c4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3106:	r1 = 0x0 ll
		0000000000006110:  R_BPF_64_64	.bss
    3108:	r2 = -0x1
    3109:	lock *(u64 *)(r1 + 0x0) += r2
    3110:	r1 = 0x0 ll
		0000000000006130:  R_BPF_64_64	EXPECT_ENTER
    3112:	r2 = -0x100000000 ll
    3114:	lock *(u64 *)(r1 + 0x0) += r2
    3115:	r1 = 0x0 ll
		0000000000006158:  R_BPF_64_64	EXPECT_EXIT
    3117:	lock *(u64 *)(r1 + 0x0) += r2
    3118:	goto +0x2b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3119:	w2 = *(u32 *)(r0 + 0x1ac)
    3120:	*(u32 *)(r0 + 0x198) = w2
    3121:	w1 = 0x1
    3122:	if w2 != 0x0 goto -0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1930>
    3123:	w1 = 0x0
    3124:	goto -0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1930>
    3125:	r1 = *(u64 *)(r8 + 0x0)
    3126:	r3 = *(u64 *)(r1 + 0x8)
    3127:	r2 = *(u64 *)(r1 + 0x0)
    3128:	r8 = *(u64 *)(r10 - 0x90)
    3129:	r1 = r8
    3130:	r1 += 0x18
    3131:	call 0x37a
    3132:	if w7 != 0x0 goto +0x3e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1de0>
    3133:	if w6 != 0x0 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e60>
    3134:	goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f68>
    3135:	r9 = 0x80
    3136:	if w1 < 0x81 goto -0x2e1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3137:	r9 = 0x100
    3138:	if w1 < 0x101 goto -0x2e3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3139:	r9 = 0x200
    3140:	if w1 < 0x201 goto -0x2e5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3141:	r9 = 0x400
    3142:	if w1 < 0x401 goto -0x2e7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3143:	r9 = 0x800
    3144:	if w1 < 0x801 goto -0x2e9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3145:	r9 = 0x1000
    3146:	if w1 < 0x1001 goto -0x2eb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3147:	r9 = 0x2000
    3148:	if w1 > 0x2000 goto -0x146 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    3149:	goto -0x2ee <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3150:	call 0x9e
    3151:	r0 += r7
    3152:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c98>
    3153:	goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20c8>
    3154:	w1 = *(u16 *)(r0 + 0x0)
    3155:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3156:	w3 = *(u32 *)(r7 + 0x14)
    3157:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cc0>
    3158:	*(u32 *)(r7 + 0x14) = w2
    3159:	w3 = *(u32 *)(r7 + 0x18)
    3160:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cd8>
    3161:	*(u32 *)(r7 + 0x18) = w2
    3162:	*(u32 *)(r7 + 0x1c) = w8
    3163:	w1 += 0x1
    3164:	*(u32 *)(r7 + 0x10) = w1
    3165:	w1 = *(u32 *)(r6 + 0x8c)
    3166:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d68>
    3167:	w1 = *(u32 *)(r6 + 0x9c)
    3168:	if w1 == 0x0 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a38>
    3169:	r1 = 0x0 ll
		0000000000006308:  R_BPF_64_64	CONFIG
    3171:	w6 = *(u32 *)(r1 + 0x98)
    3172:	w8 = *(u32 *)(r1 + 0x9c)
    3173:	w1 = *(u32 *)(r1 + 0x70)
    3174:	if w1 == 0x0 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2150>
    3175:	call 0x9e
    3176:	r0 += r6
    3177:	if w8 == 0x2 goto +0x89 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21a0>
    3178:	w1 = *(u32 *)(r0 + 0x0)
    3179:	goto +0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3180:	w8 = *(u32 *)(r6 + 0x88)
    3181:	w9 = *(u32 *)(r6 + 0x8c)
    3182:	w1 = *(u32 *)(r6 + 0x70)
    3183:	if w1 != 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2020>
    3184:	call 0x23
    3185:	r0 += r8
    3186:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1da8>
    3187:	goto +0x16b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2900>
    3188:	r1 = r10
    3189:	r1 += -0x88
    3190:	w2 = 0x2
    3191:	r3 = r0
    3192:	call 0x71
    3193:	w1 = *(u16 *)(r10 - 0x88)
    3194:	goto +0x16a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3195:	w1 = *(u32 *)(r8 + 0xa4)
    3196:	*(u32 *)(r8 + 0x8c) = w1
    3197:	w1 = *(u32 *)(r8 + 0xa0)
    3198:	*(u32 *)(r8 + 0x88) = w1
    3199:	w1 = *(u32 *)(r8 + 0x9c)
    3200:	*(u32 *)(r8 + 0x84) = w1
    3201:	w1 = *(u32 *)(r8 + 0x98)
    3202:	*(u32 *)(r8 + 0x80) = w1
    3203:	w1 = *(u32 *)(r8 + 0x94)
    3204:	*(u32 *)(r8 + 0x7c) = w1
    3205:	w1 = *(u32 *)(r8 + 0x90)
    3206:	*(u32 *)(r8 + 0x78) = w1
    3207:	r1 = r8
    3208:	call -0xbce
    3209:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e60>
    3210:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f68>
    3211:	r3 = 0x0
    3212:	r2 = 0x0 ll
		0000000000006460:  R_BPF_64_64	CONFIG
    3214:	w2 = *(u32 *)(r2 + 0x74)
    3215:	w1 = *(u32 *)(r10 - 0xb0)
    3216:	if w1 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ef0>
    3217:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ef0>
    3218:	call 0x23
    3219:	r1 = 0x0 ll
		0000000000006498:  R_BPF_64_64	CONFIG
    3221:	w1 = *(u32 *)(r1 + 0x74)
    3222:	r0 += r1
    3223:	r1 = r10
    3224:	r1 += -0x88
    3225:	w2 = 0x8
    3226:	r3 = r0
    3227:	call 0x71
    3228:	r3 = *(u64 *)(r10 - 0x88)
    3229:	r1 = *(u64 *)(r10 - 0x90)
    3230:	*(u64 *)(r1 + 0x190) = r3
    3231:	w2 = *(u32 *)(r1 + 0xbc)
    3232:	*(u32 *)(r1 + 0x8c) = w2
    3233:	w2 = *(u32 *)(r1 + 0xb8)
    3234:	*(u32 *)(r1 + 0x88) = w2
    3235:	w2 = *(u32 *)(r1 + 0xb4)
    3236:	*(u32 *)(r1 + 0x84) = w2
    3237:	w2 = *(u32 *)(r1 + 0xb0)
    3238:	*(u32 *)(r1 + 0x80) = w2
    3239:	w2 = *(u32 *)(r1 + 0xac)
    3240:	*(u32 *)(r1 + 0x7c) = w2
    3241:	w2 = *(u32 *)(r1 + 0xa8)
    3242:	*(u32 *)(r1 + 0x78) = w2
    3243:	call -0xbf1
    3244:	r1 = 0x0 ll
		0000000000006560:  R_BPF_64_64	CONFIG
    3246:	w2 = *(u32 *)(r1 + 0x6c)
    3247:	if w2 == 0x0 goto -0xd3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3248:	w1 = *(u32 *)(r1 + 0x8c)
    3249:	r7 = *(u64 *)(r10 - 0x90)
    3250:	if w1 != 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20d8>
    3251:	r6 = 0x0 ll
		0000000000006598:  R_BPF_64_64	CONFIG
    3253:	w1 = *(u32 *)(r6 + 0x9c)
    3254:	if w1 == 0x0 goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3255:	w2 = *(u32 *)(r7 + 0x1b0)
    3256:	w1 = *(u32 *)(r7 + 0x19c)
    3257:	w3 = w2
    3258:	w3 |= w1
    3259:	if w3 s> -0x1 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22f0>
    3260:	w3 = w2
    3261:	if w1 s> 0x0 goto +0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3262:	w3 = w2
    3263:	if w2 s> 0x0 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3264:	w3 = 0x0
    3265:	if w2 s>= w1 goto +0x5f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3266:	goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2300>
    3267:	call 0x9e
    3268:	r0 += r8
    3269:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2040>
    3270:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21b0>
    3271:	w1 = *(u16 *)(r0 + 0x0)
    3272:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3273:	w7 = *(u32 *)(r7 + 0xc)
    3274:	r2 = 0x0 ll
		0000000000006650:  R_BPF_64_64	CONFIG
    3276:	w2 = *(u32 *)(r2 + 0x78)
    3277:	w0 = -0x7ffffff8
    3278:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2088>
    3279:	w0 = 0x8
    3280:	w4 = *(u32 *)(r10 - 0x98)
    3281:	w4 -= w3
    3282:	w5 = 0x3
    3283:	w8 = 0x0
    3284:	w6 = 0x0
    3285:	if w7 == 0x0 goto -0x19d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3286:	w6 = 0x8
    3287:	goto -0x19f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3288:	w1 = *(u32 *)(r0 + 0x0)
    3289:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3290:	w2 = *(u32 *)(r7 + 0x1ac)
    3291:	w1 = *(u32 *)(r7 + 0x198)
    3292:	w3 = w2
    3293:	w3 |= w1
    3294:	if w3 s> -0x1 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2408>
    3295:	w3 = w2
    3296:	if w1 s> 0x0 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3297:	w3 = w2
    3298:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2128>
    3299:	goto +0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3300:	w3 = 0x0
    3301:	if w2 s>= w1 goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3302:	w3 = w2
    3303:	w3 -= w1
    3304:	goto +0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3305:	call 0x23
    3306:	r0 += r6
    3307:	if w8 == 0x2 goto +0x107 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29a0>
    3308:	r1 = r10
    3309:	r1 += -0x88
    3310:	w2 = 0x4
    3311:	r3 = r0
    3312:	call 0x71
    3313:	w1 = *(u32 *)(r10 - 0x88)
    3314:	goto +0x106 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3315:	w1 = *(u16 *)(r0 + 0x0)
    3316:	goto +0x104 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3317:	w1 = *(u32 *)(r0 + 0x0)
    3318:	goto +0xee <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3319:	r1 = r10
    3320:	r1 += -0x88
    3321:	w2 = 0x4
    3322:	r3 = r0
    3323:	call 0x71
    3324:	w1 = *(u32 *)(r10 - 0x88)
    3325:	r2 = 0x0 ll
		00000000000067e8:  R_BPF_64_64	CONFIG
    3327:	w2 = *(u32 *)(r2 + 0x94)
    3328:	r9 = *(u64 *)(r10 - 0xa0)
    3329:	if w1 != w2 goto -0x43b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3330:	r3 = 0x0 ll
		0000000000006810:  R_BPF_64_64	CONFIG
    3332:	w1 = *(u32 *)(r3 + 0x9c)
    3333:	if w1 == 0x0 goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2828>
    3334:	w9 = *(u32 *)(r3 + 0x98)
    3335:	w7 = *(u32 *)(r3 + 0x9c)
    3336:	w1 = *(u32 *)(r3 + 0x70)
    3337:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b0>
    3338:	call 0x23
    3339:	r0 += r9
    3340:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2278>
    3341:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c0>
    3342:	r1 = r10
    3343:	r1 += -0x88
    3344:	w2 = 0x2
    3345:	r3 = r0
    3346:	call 0x71
    3347:	w1 = *(u16 *)(r10 - 0x88)
    3348:	goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3349:	call 0x9e
    3350:	r0 += r9
    3351:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22d0>
    3352:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22e0>
    3353:	w1 = *(u16 *)(r0 + 0x0)
    3354:	goto +0xa2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3355:	w1 = *(u32 *)(r0 + 0x0)
    3356:	goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3357:	w3 = 0x0
    3358:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3359:	w3 = w2
    3360:	w3 -= w1
    3361:	w4 = 0x1
    3362:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2358>
    3363:	w4 = 0x2
    3364:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2358>
    3365:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3366:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3367:	w3 = w2
    3368:	w3 -= w1
    3369:	w4 = 0x3
    3370:	r5 = 0x2
    3371:	*(u64 *)(r7 + 0x88) = r5
    3372:	*(u32 *)(r7 + 0x84) = w3
    3373:	*(u32 *)(r7 + 0x80) = w2
    3374:	*(u32 *)(r7 + 0x7c) = w1
    3375:	*(u32 *)(r7 + 0x78) = w4
    3376:	r1 = r7
    3377:	call -0xc77
    3378:	w1 = *(u32 *)(r6 + 0xac)
    3379:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3380:	w2 = *(u32 *)(r7 + 0x1b4)
    3381:	w1 = *(u32 *)(r7 + 0x1a0)
    3382:	w3 = w2
    3383:	w3 |= w1
    3384:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24a8>
    3385:	w3 = w2
    3386:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3387:	w3 = w2
    3388:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3389:	w3 = 0x0
    3390:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3391:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24b8>
    3392:	w3 = 0x0
    3393:	if w2 s> w1 goto -0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2138>
    3394:	w4 = 0x1
    3395:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2460>
    3396:	w4 = 0x2
    3397:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2460>
    3398:	if w1 == 0x0 goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3399:	if w2 == w1 goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3400:	w3 = w2
    3401:	w3 -= w1
    3402:	w4 = 0x3
    3403:	r5 = 0x1
    3404:	*(u64 *)(r7 + 0x88) = r5
    3405:	*(u32 *)(r7 + 0x84) = w3
    3406:	*(u32 *)(r7 + 0x80) = w2
    3407:	*(u32 *)(r7 + 0x7c) = w1
    3408:	*(u32 *)(r7 + 0x78) = w4
    3409:	r1 = r7
    3410:	call -0xc98
    3411:	goto -0xa1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3412:	w3 = 0x0
    3413:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3414:	w3 = w2
    3415:	w3 -= w1
    3416:	w4 = 0x1
    3417:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2510>
    3418:	w4 = 0x2
    3419:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2510>
    3420:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3421:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3422:	w3 = w2
    3423:	w3 -= w1
    3424:	w4 = 0x3
    3425:	r5 = 0x3
    3426:	*(u64 *)(r7 + 0x88) = r5
    3427:	*(u32 *)(r7 + 0x84) = w3
    3428:	*(u32 *)(r7 + 0x80) = w2
    3429:	*(u32 *)(r7 + 0x7c) = w1
    3430:	*(u32 *)(r7 + 0x78) = w4
    3431:	r1 = r7
    3432:	call -0xcae
    3433:	w1 = *(u32 *)(r6 + 0xbc)
    3434:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3435:	w2 = *(u32 *)(r7 + 0x1b8)
    3436:	w1 = *(u32 *)(r7 + 0x1a4)
    3437:	w3 = w2
    3438:	w3 |= w1
    3439:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c0>
    3440:	w3 = w2
    3441:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3442:	w3 = w2
    3443:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3444:	w3 = 0x0
    3445:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3446:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d0>
    3447:	w3 = 0x0
    3448:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3449:	w3 = w2
    3450:	w3 -= w1
    3451:	w4 = 0x1
    3452:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2628>
    3453:	w4 = 0x2
    3454:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2628>
    3455:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3456:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3457:	w3 = w2
    3458:	w3 -= w1
    3459:	w4 = 0x3
    3460:	r5 = 0x4
    3461:	*(u64 *)(r7 + 0x88) = r5
    3462:	*(u32 *)(r7 + 0x84) = w3
    3463:	*(u32 *)(r7 + 0x80) = w2
    3464:	*(u32 *)(r7 + 0x7c) = w1
    3465:	*(u32 *)(r7 + 0x78) = w4
    3466:	r1 = r7
    3467:	call -0xcd1
    3468:	w1 = *(u32 *)(r6 + 0xcc)
    3469:	if w1 == 0x0 goto -0x1b1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3470:	r1 = *(u64 *)(r10 - 0x90)
    3471:	w2 = *(u32 *)(r1 + 0x1bc)
    3472:	w0 = *(u32 *)(r1 + 0x1a8)
    3473:	w3 = w2
    3474:	w3 |= w0
    3475:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26e0>
    3476:	w3 = w2
    3477:	if w0 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3478:	w3 = w2
    3479:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3480:	w3 = 0x0
    3481:	if w2 s>= w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3482:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26f0>
    3483:	w3 = 0x0
    3484:	if w2 s<= w0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3485:	w3 = w2
    3486:	w3 -= w0
    3487:	w4 = 0x1
    3488:	if w3 s> 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3489:	w4 = 0x2
    3490:	if w3 s< 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3491:	if w0 == 0x0 goto -0x1c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3492:	if w2 == w0 goto -0x1c8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3493:	w3 = w2
    3494:	w3 -= w0
    3495:	w4 = 0x3
    3496:	r1 = *(u64 *)(r10 - 0x90)
    3497:	r5 = 0x5
    3498:	*(u64 *)(r1 + 0x88) = r5
    3499:	*(u32 *)(r1 + 0x84) = w3
    3500:	*(u32 *)(r1 + 0x80) = w2
    3501:	*(u32 *)(r1 + 0x7c) = w0
    3502:	*(u32 *)(r1 + 0x78) = w4
    3503:	call -0xcf5
    3504:	goto -0x1d4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3505:	call 0x9e
    3506:	r0 += r6
    3507:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27b0>
    3508:	goto +0xfc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f90>
    3509:	w1 = *(u16 *)(r0 + 0x0)
    3510:	goto +0x136 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    3511:	r1 = r10
    3512:	r1 += -0x88
    3513:	w2 = 0x4
    3514:	r3 = r0
    3515:	call 0x71
    3516:	w1 = *(u32 *)(r10 - 0x88)
    3517:	r9 = *(u64 *)(r10 - 0xa0)
    3518:	r3 = 0x0 ll
		0000000000006df0:  R_BPF_64_64	CONFIG
    3520:	r2 = 0x0 ll
		0000000000006e00:  R_BPF_64_64	CONFIG
    3522:	w2 = *(u32 *)(r2 + 0xa4)
    3523:	if w1 != w2 goto -0x4fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3524:	w1 = *(u32 *)(r3 + 0xac)
    3525:	if w1 == 0x0 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2eb8>
    3526:	r1 = 0x0 ll
		0000000000006e30:  R_BPF_64_64	CONFIG
    3528:	w7 = *(u32 *)(r1 + 0xa8)
    3529:	w9 = *(u32 *)(r1 + 0xac)
    3530:	w1 = *(u32 *)(r1 + 0x70)
    3531:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28c0>
    3532:	call 0x23
    3533:	r0 += r7
    3534:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2888>
    3535:	goto +0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e60>
    3536:	r1 = r10
    3537:	r1 += -0x88
    3538:	w2 = 0x2
    3539:	r3 = r0
    3540:	call 0x71
    3541:	w1 = *(u16 *)(r10 - 0x88)
    3542:	goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3543:	call 0x9e
    3544:	r0 += r7
    3545:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28e0>
    3546:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f0>
    3547:	w1 = *(u16 *)(r0 + 0x0)
    3548:	goto +0xb4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3549:	w1 = *(u32 *)(r0 + 0x0)
    3550:	goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3551:	r1 = r10
    3552:	r1 += -0x88
    3553:	w2 = 0x4
    3554:	r3 = r0
    3555:	call 0x71
    3556:	w1 = *(u32 *)(r10 - 0x88)
    3557:	w2 = *(u32 *)(r7 + 0xa8)
    3558:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2950>
    3559:	*(u32 *)(r7 + 0xac) = w1
    3560:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2978>
    3561:	w3 = *(u32 *)(r7 + 0xac)
    3562:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2968>
    3563:	*(u32 *)(r7 + 0xac) = w1
    3564:	w3 = *(u32 *)(r7 + 0xb0)
    3565:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2980>
    3566:	*(u32 *)(r7 + 0xb0) = w1
    3567:	*(u32 *)(r7 + 0xb4) = w1
    3568:	w2 += 0x1
    3569:	*(u32 *)(r7 + 0xa8) = w2
    3570:	goto -0x194 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d00>
    3571:	r1 = r10
    3572:	r1 += -0x88
    3573:	w2 = 0x2
    3574:	r3 = r0
    3575:	call 0x71
    3576:	w1 = *(u16 *)(r10 - 0x88)
    3577:	w2 = *(u32 *)(r7 + 0xb8)
    3578:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f0>
    3579:	*(u32 *)(r7 + 0xbc) = w1
    3580:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3581:	w3 = *(u32 *)(r7 + 0xbc)
    3582:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3583:	*(u32 *)(r7 + 0xbc) = w1
    3584:	w3 = *(u32 *)(r7 + 0xc0)
    3585:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a20>
    3586:	*(u32 *)(r7 + 0xc0) = w1
    3587:	*(u32 *)(r7 + 0xc4) = w1
    3588:	w2 += 0x1
    3589:	*(u32 *)(r7 + 0xb8) = w2
    3590:	r6 = 0x0 ll
		0000000000007030:  R_BPF_64_64	CONFIG
    3592:	w1 = *(u32 *)(r6 + 0xac)
    3593:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b98>
    3594:	w8 = *(u32 *)(r6 + 0xa8)
    3595:	w9 = *(u32 *)(r6 + 0xac)
    3596:	w1 = *(u32 *)(r6 + 0x70)
    3597:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2aa0>
    3598:	call 0x9e
    3599:	r0 += r8
    3600:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2af0>
    3601:	w1 = *(u32 *)(r0 + 0x0)
    3602:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3603:	call 0x23
    3604:	r0 += r8
    3605:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b00>
    3606:	r1 = r10
    3607:	r1 += -0x88
    3608:	w2 = 0x4
    3609:	r3 = r0
    3610:	call 0x71
    3611:	w1 = *(u32 *)(r10 - 0x88)
    3612:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3613:	w1 = *(u16 *)(r0 + 0x0)
    3614:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3615:	r1 = r10
    3616:	r1 += -0x88
    3617:	w2 = 0x2
    3618:	r3 = r0
    3619:	call 0x71
    3620:	w1 = *(u16 *)(r10 - 0x88)
    3621:	w2 = *(u32 *)(r7 + 0xc8)
    3622:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b50>
    3623:	*(u32 *)(r7 + 0xcc) = w1
    3624:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b78>
    3625:	w3 = *(u32 *)(r7 + 0xcc)
    3626:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b68>
    3627:	*(u32 *)(r7 + 0xcc) = w1
    3628:	w3 = *(u32 *)(r7 + 0xd0)
    3629:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b80>
    3630:	*(u32 *)(r7 + 0xd0) = w1
    3631:	*(u32 *)(r7 + 0xd4) = w1
    3632:	w2 += 0x1
    3633:	*(u32 *)(r7 + 0xc8) = w2
    3634:	w1 = *(u32 *)(r6 + 0xbc)
    3635:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cf8>
    3636:	r1 = 0x0 ll
		00000000000071a0:  R_BPF_64_64	CONFIG
    3638:	w6 = *(u32 *)(r1 + 0xb8)
    3639:	w8 = *(u32 *)(r1 + 0xbc)
    3640:	w1 = *(u32 *)(r1 + 0x70)
    3641:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c00>
    3642:	call 0x9e
    3643:	r0 += r6
    3644:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c50>
    3645:	w1 = *(u32 *)(r0 + 0x0)
    3646:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3647:	call 0x23
    3648:	r0 += r6
    3649:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c60>
    3650:	r1 = r10
    3651:	r1 += -0x88
    3652:	w2 = 0x4
    3653:	r3 = r0
    3654:	call 0x71
    3655:	w1 = *(u32 *)(r10 - 0x88)
    3656:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3657:	w1 = *(u16 *)(r0 + 0x0)
    3658:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3659:	r1 = r10
    3660:	r1 += -0x88
    3661:	w2 = 0x2
    3662:	r3 = r0
    3663:	call 0x71
    3664:	w1 = *(u16 *)(r10 - 0x88)
    3665:	w2 = *(u32 *)(r7 + 0xd8)
    3666:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb0>
    3667:	*(u32 *)(r7 + 0xdc) = w1
    3668:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd8>
    3669:	w3 = *(u32 *)(r7 + 0xdc)
    3670:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc8>
    3671:	*(u32 *)(r7 + 0xdc) = w1
    3672:	w3 = *(u32 *)(r7 + 0xe0)
    3673:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ce0>
    3674:	*(u32 *)(r7 + 0xe0) = w1
    3675:	*(u32 *)(r7 + 0xe4) = w1
    3676:	w2 += 0x1
    3677:	*(u32 *)(r7 + 0xd8) = w2
    3678:	r1 = 0x0 ll
		00000000000072f0:  R_BPF_64_64	CONFIG
    3680:	w2 = *(u32 *)(r1 + 0xcc)
    3681:	if w2 == 0x0 goto +0x84 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3682:	w6 = *(u32 *)(r1 + 0xc8)
    3683:	w8 = *(u32 *)(r1 + 0xcc)
    3684:	w1 = *(u32 *)(r1 + 0x70)
    3685:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d60>
    3686:	call 0x9e
    3687:	r0 += r6
    3688:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2db0>
    3689:	w1 = *(u32 *)(r0 + 0x0)
    3690:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3691:	call 0x23
    3692:	r0 += r6
    3693:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2dc0>
    3694:	r1 = r10
    3695:	r1 += -0x88
    3696:	w2 = 0x4
    3697:	r3 = r0
    3698:	call 0x71
    3699:	w1 = *(u32 *)(r10 - 0x88)
    3700:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3701:	w1 = *(u16 *)(r0 + 0x0)
    3702:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3703:	r1 = r10
    3704:	r1 += -0x88
    3705:	w2 = 0x2
    3706:	r3 = r0
    3707:	call 0x71
    3708:	w1 = *(u16 *)(r10 - 0x88)
    3709:	w2 = *(u32 *)(r7 + 0xe8)
    3710:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e10>
    3711:	*(u32 *)(r7 + 0xec) = w1
    3712:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e38>
    3713:	w3 = *(u32 *)(r7 + 0xec)
    3714:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e28>
    3715:	*(u32 *)(r7 + 0xec) = w1
    3716:	w3 = *(u32 *)(r7 + 0xf0)
    3717:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e40>
    3718:	*(u32 *)(r7 + 0xf0) = w1
    3719:	*(u32 *)(r7 + 0xf4) = w1
    3720:	w2 += 0x1
    3721:	*(u32 *)(r7 + 0xe8) = w2
    3722:	goto +0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3723:	r1 = r10
    3724:	r1 += -0x88
    3725:	w2 = 0x4
    3726:	r3 = r0
    3727:	call 0x71
    3728:	w1 = *(u32 *)(r10 - 0x88)
    3729:	r2 = 0x0 ll
		0000000000007488:  R_BPF_64_64	CONFIG
    3731:	w2 = *(u32 *)(r2 + 0xb4)
    3732:	r9 = *(u64 *)(r10 - 0xa0)
    3733:	if w1 != w2 goto -0x5cf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3734:	r3 = 0x0 ll
		00000000000074b0:  R_BPF_64_64	CONFIG
    3736:	w1 = *(u32 *)(r3 + 0xbc)
    3737:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3008>
    3738:	w9 = *(u32 *)(r3 + 0xb8)
    3739:	w7 = *(u32 *)(r3 + 0xbc)
    3740:	w1 = *(u32 *)(r3 + 0x70)
    3741:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f50>
    3742:	call 0x23
    3743:	r0 += r9
    3744:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f18>
    3745:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fa0>
    3746:	r1 = r10
    3747:	r1 += -0x88
    3748:	w2 = 0x2
    3749:	r3 = r0
    3750:	call 0x71
    3751:	w1 = *(u16 *)(r10 - 0x88)
    3752:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3753:	call 0x9e
    3754:	r0 += r9
    3755:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f70>
    3756:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f80>
    3757:	w1 = *(u16 *)(r0 + 0x0)
    3758:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3759:	w1 = *(u32 *)(r0 + 0x0)
    3760:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3761:	w1 = *(u32 *)(r0 + 0x0)
    3762:	goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    3763:	r1 = r10
    3764:	r1 += -0x88
    3765:	w2 = 0x4
    3766:	r3 = r0
    3767:	call 0x71
    3768:	w1 = *(u32 *)(r10 - 0x88)
    3769:	r9 = *(u64 *)(r10 - 0xa0)
    3770:	r3 = 0x0 ll
		00000000000075d0:  R_BPF_64_64	CONFIG
    3772:	r2 = 0x0 ll
		00000000000075e0:  R_BPF_64_64	CONFIG
    3774:	w2 = *(u32 *)(r2 + 0xc4)
    3775:	if w1 != w2 goto -0x5f9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3776:	w1 = *(u32 *)(r3 + 0xcc)
    3777:	if w1 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3778:	r1 = 0x0 ll
		0000000000007610:  R_BPF_64_64	CONFIG
    3780:	w7 = *(u32 *)(r1 + 0xc8)
    3781:	w9 = *(u32 *)(r1 + 0xcc)
    3782:	w1 = *(u32 *)(r1 + 0x70)
    3783:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a0>
    3784:	call 0x23
    3785:	r0 += r7
    3786:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3068>
    3787:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e0>
    3788:	r1 = r10
    3789:	r1 += -0x88
    3790:	w2 = 0x2
    3791:	r3 = r0
    3792:	call 0x71
    3793:	w1 = *(u16 *)(r10 - 0x88)
    3794:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3110>
    3795:	call 0x9e
    3796:	r0 += r7
    3797:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30c0>
    3798:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30d0>
    3799:	w1 = *(u16 *)(r0 + 0x0)
    3800:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3110>
    3801:	w1 = *(u32 *)(r0 + 0x0)
    3802:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3110>
    3803:	r1 = r10
    3804:	r1 += -0x88
    3805:	w2 = 0x4
    3806:	r3 = r0
    3807:	call 0x71
    3808:	w1 = *(u32 *)(r10 - 0x88)
    3809:	r2 = 0x0 ll
		0000000000007708:  R_BPF_64_64	CONFIG
    3811:	w2 = *(u32 *)(r2 + 0xd4)
    3812:	r9 = *(u64 *)(r10 - 0xa0)
    3813:	if w1 != w2 goto -0x61f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3814:	exit
    3815:	r1 = r10
    3816:	r1 += -0x88
    3817:	w2 = 0x4
    3818:	r3 = r0
    3819:	call 0x71
    3820:	w1 = *(u32 *)(r10 - 0x88)
    3821:	r2 = 0x0 ll
		0000000000007768:  R_BPF_64_64	CONFIG
    3823:	w2 = *(u32 *)(r2 + 0x94)
    3824:	if w1 != w2 goto +0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3825:	r7 = 0x0 ll
		0000000000007788:  R_BPF_64_64	CONFIG
    3827:	w1 = *(u32 *)(r7 + 0x9c)
    3828:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32b8>
    3829:	w6 = *(u32 *)(r7 + 0x98)
    3830:	w8 = *(u32 *)(r7 + 0x9c)
    3831:	w1 = *(u32 *)(r7 + 0x70)
    3832:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3228>
    3833:	call 0x23
    3834:	r0 += r6
    3835:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x31f0>
    3836:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3268>
    3837:	r1 = r10
    3838:	r1 += -0x88
    3839:	w2 = 0x2
    3840:	r3 = r0
    3841:	call 0x71
    3842:	w1 = *(u16 *)(r10 - 0x88)
    3843:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3298>
    3844:	call 0x9e
    3845:	r0 += r6
    3846:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3248>
    3847:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3258>
    3848:	w1 = *(u16 *)(r0 + 0x0)
    3849:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3298>
    3850:	w1 = *(u32 *)(r0 + 0x0)
    3851:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3298>
    3852:	r1 = r10
    3853:	r1 += -0x88
    3854:	w2 = 0x4
    3855:	r3 = r0
    3856:	call 0x71
    3857:	w1 = *(u32 *)(r10 - 0x88)
    3858:	r2 = 0x0 ll
		0000000000007890:  R_BPF_64_64	CONFIG
    3860:	w2 = *(u32 *)(r2 + 0xa4)
    3861:	if w1 != w2 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3862:	w1 = *(u32 *)(r7 + 0xac)
    3863:	if w1 == 0x0 goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33e0>
    3864:	r1 = 0x0 ll
		00000000000078c0:  R_BPF_64_64	CONFIG
    3866:	w6 = *(u32 *)(r1 + 0xa8)
    3867:	w7 = *(u32 *)(r1 + 0xac)
    3868:	w1 = *(u32 *)(r1 + 0x70)
    3869:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3870:	call 0x23
    3871:	r0 += r6
    3872:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3318>
    3873:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3390>
    3874:	r1 = r10
    3875:	r1 += -0x88
    3876:	w2 = 0x2
    3877:	r3 = r0
    3878:	call 0x71
    3879:	w1 = *(u16 *)(r10 - 0x88)
    3880:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    3881:	call 0x9e
    3882:	r0 += r6
    3883:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3370>
    3884:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3380>
    3885:	w1 = *(u16 *)(r0 + 0x0)
    3886:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    3887:	w1 = *(u32 *)(r0 + 0x0)
    3888:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    3889:	r1 = r10
    3890:	r1 += -0x88
    3891:	w2 = 0x4
    3892:	r3 = r0
    3893:	call 0x71
    3894:	w1 = *(u32 *)(r10 - 0x88)
    3895:	r2 = 0x0 ll
		00000000000079b8:  R_BPF_64_64	CONFIG
    3897:	w2 = *(u32 *)(r2 + 0xb4)
    3898:	if w1 != w2 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3899:	r7 = 0x0 ll
		00000000000079d8:  R_BPF_64_64	CONFIG
    3901:	w1 = *(u32 *)(r7 + 0xbc)
    3902:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    3903:	w6 = *(u32 *)(r7 + 0xb8)
    3904:	w8 = *(u32 *)(r7 + 0xbc)
    3905:	w1 = *(u32 *)(r7 + 0x70)
    3906:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3478>
    3907:	call 0x23
    3908:	r0 += r6
    3909:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    3910:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34b8>
    3911:	r1 = r10
    3912:	r1 += -0x88
    3913:	w2 = 0x2
    3914:	r3 = r0
    3915:	call 0x71
    3916:	w1 = *(u16 *)(r10 - 0x88)
    3917:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3918:	call 0x9e
    3919:	r0 += r6
    3920:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3498>
    3921:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a8>
    3922:	w1 = *(u16 *)(r0 + 0x0)
    3923:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3924:	w1 = *(u32 *)(r0 + 0x0)
    3925:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3926:	r1 = r10
    3927:	r1 += -0x88
    3928:	w2 = 0x4
    3929:	r3 = r0
    3930:	call 0x71
    3931:	w1 = *(u32 *)(r10 - 0x88)
    3932:	r2 = 0x0 ll
		0000000000007ae0:  R_BPF_64_64	CONFIG
    3934:	w2 = *(u32 *)(r2 + 0xc4)
    3935:	if w1 != w2 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3936:	w1 = *(u32 *)(r7 + 0xcc)
    3937:	if w1 == 0x0 goto -0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3938:	r1 = 0x0 ll
		0000000000007b10:  R_BPF_64_64	CONFIG
    3940:	w6 = *(u32 *)(r1 + 0xc8)
    3941:	w7 = *(u32 *)(r1 + 0xcc)
    3942:	w1 = *(u32 *)(r1 + 0x70)
    3943:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35a0>
    3944:	call 0x23
    3945:	r0 += r6
    3946:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3568>
    3947:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35e0>
    3948:	r1 = r10
    3949:	r1 += -0x88
    3950:	w2 = 0x2
    3951:	r3 = r0
    3952:	call 0x71
    3953:	w1 = *(u16 *)(r10 - 0x88)
    3954:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    3955:	call 0x9e
    3956:	r0 += r6
    3957:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35c0>
    3958:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    3959:	w1 = *(u16 *)(r0 + 0x0)
    3960:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    3961:	w1 = *(u32 *)(r0 + 0x0)
    3962:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    3963:	r1 = r10
    3964:	r1 += -0x88
    3965:	w2 = 0x4
    3966:	r3 = r0
    3967:	call 0x71
    3968:	w1 = *(u32 *)(r10 - 0x88)
    3969:	r2 = 0x0 ll
		0000000000007c08:  R_BPF_64_64	CONFIG
    3971:	w2 = *(u32 *)(r2 + 0xd4)
    3972:	if w1 == w2 goto -0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3973:	call 0x23
    3974:	*(u64 *)(r10 - 0x88) = r0
    3975:	r2 = r10
    3976:	r2 += -0x88
    3977:	r1 = 0x0 ll
		0000000000007c48:  R_BPF_64_64	TASKS
    3979:	r3 = 0xdc8 ll
		0000000000007c58:  R_BPF_64_64	.rodata
    3981:	r4 = 0x0
    3982:	call 0x2
    3983:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3758>
    3984:	r1 = 0x0 ll
		0000000000007c80:  R_BPF_64_64	.bss
    3986:	r2 = 0x1
    3987:	lock *(u64 *)(r1 + 0x0) += r2
    3988:	r1 = 0x0 ll
		0000000000007ca0:  R_BPF_64_64	EXPECT_ENTER
    3990:	r2 = 0x100000000 ll
    3992:	lock *(u64 *)(r1 + 0x0) += r2
    3993:	r1 = 0x0 ll
		0000000000007cc8:  R_BPF_64_64	EXPECT_EXIT
    3995:	lock *(u64 *)(r1 + 0x0) += r2
    3996:	call 0x23
    3997:	*(u64 *)(r10 - 0x88) = r0
    3998:	r2 = r10
    3999:	r2 += -0x88
    4000:	r1 = 0x0 ll
		0000000000007d00:  R_BPF_64_64	TASKS
    4002:	call 0x1
    4003:	r7 = r0
    4004:	if r7 == 0x0 goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    4005:	call 0xe
    4006:	r8 = r0
    4007:	r1 = *(u64 *)(r7 + 0x10)
    4008:	if r1 == r8 goto -0x658 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x490>
    4009:	goto -0x65f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x460>
    4010:	w1 = 0x0
    4011:	*(u32 *)(r10 - 0x88) = w1
    4012:	r2 = r10
    4013:	r2 += -0x88
    4014:	r1 = 0x0 ll
		0000000000007d70:  R_BPF_64_64	LOST
    4016:	call 0x1
    4017:	if r0 == 0x0 goto -0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    4018:	r0 += 0x10
    4019:	r1 = 0x1
    4020:	lock *(u64 *)(r0 + 0x0) += r1
    4021:	goto -0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>

0000000000007db0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4022:	r7 = r3
    4023:	r3 = r2
    4024:	r6 = r1
    4025:	r1 = r10
    4026:	r1 += -0x80
    4027:	w2 = 0x80
    4028:	call 0x71
    4029:	r8 = *(u64 *)(r10 - 0x8)
    4030:	r8 <<= 0x20
    4031:	r8 >>= 0x20
    4032:	r1 = 0xffffffff ll
    4034:	if r8 != r1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x198>
    4035:	r1 = r6
    4036:	w2 = 0x60
    4037:	r3 = 0xd68 ll
		0000000000007e28:  R_BPF_64_64	.rodata
    4039:	call 0x71
    4040:	w1 = 0xf
    4041:	*(u32 *)(r6 + 0x0) = w1
    4042:	call 0x23
    4043:	r1 = 0x0 ll
		0000000000007e58:  R_BPF_64_64	CONFIG
    4045:	w1 = *(u32 *)(r1 + 0x48)
    4046:	r0 += r1
    4047:	r1 = r10
    4048:	r1 += -0x80
    4049:	w2 = 0x4
    4050:	r3 = r0
    4051:	call 0x71
    4052:	w1 = *(u32 *)(r10 - 0x80)
    4053:	w1 &= 0x2
    4054:	if w1 == 0x0 goto +0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4055:	r1 = 0x1000000ad ll
    4057:	*(u64 *)(r6 + 0x0) = r1
    4058:	call 0x23
    4059:	*(u64 *)(r10 - 0x80) = r0
    4060:	r2 = r10
    4061:	r2 += -0x80
    4062:	r1 = 0x0 ll
		0000000000007ef0:  R_BPF_64_64	REMEMBERED
    4064:	call 0x1
    4065:	if r0 == 0x0 goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4066:	w1 = *(u32 *)(r0 + 0x4)
    4067:	if w1 != 0x1 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4068:	w1 = *(u32 *)(r0 + 0x0)
    4069:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x188>
    4070:	if w1 != 0x77 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4071:	*(u32 *)(r6 + 0x0) = w1
    4072:	goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4073:	*(u64 *)(r10 - 0x88) = r7
    4074:	r1 = *(u64 *)(r10 - 0x10)
    4075:	*(u64 *)(r10 - 0x98) = r1
    4076:	r1 = *(u64 *)(r10 - 0x18)
    4077:	*(u64 *)(r10 - 0xa0) = r1
    4078:	r1 = *(u64 *)(r10 - 0x20)
    4079:	*(u64 *)(r10 - 0x90) = r1
    4080:	r1 = *(u64 *)(r10 - 0x38)
    4081:	*(u64 *)(r10 - 0xa8) = r1
    4082:	r1 = *(u64 *)(r10 - 0x40)
    4083:	*(u64 *)(r10 - 0xb0) = r1
    4084:	r1 = *(u64 *)(r10 - 0x48)
    4085:	*(u64 *)(r10 - 0xb8) = r1
    4086:	r1 = *(u64 *)(r10 - 0x28)
    4087:	*(u64 *)(r10 - 0xc0) = r1
    4088:	r9 = *(u64 *)(r10 - 0x58)
    4089:	r7 = *(u64 *)(r10 - 0x60)
    4090:	call 0x23
    4091:	r1 = 0x0 ll
		0000000000007fd8:  R_BPF_64_64	CONFIG
    4093:	w1 = *(u32 *)(r1 + 0x48)
    4094:	r0 += r1
    4095:	r1 = r10
    4096:	r1 += -0x80
    4097:	w2 = 0x4
    4098:	r3 = r0
    4099:	call 0x71
    4100:	w1 = *(u32 *)(r10 - 0x80)
    4101:	w1 &= 0x2
    4102:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x2f0>
    4103:	w4 = 0x2
    4104:	r1 = r8
    4105:	r1 &= 0x40000000
    4106:	r2 = *(u64 *)(r10 - 0x90)
    4107:	r3 = *(u64 *)(r10 - 0xa0)
    4108:	r9 = *(u64 *)(r10 - 0x98)
    4109:	r5 = *(u64 *)(r10 - 0xa8)
    4110:	r7 = *(u64 *)(r10 - 0xb0)
    4111:	r0 = *(u64 *)(r10 - 0xb8)
    4112:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x2e0>
    4113:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x390>
    4114:	w4 = 0x0
    4115:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x390>
    4116:	r4 = *(u64 *)(r10 - 0xc0)
    4117:	r4 <<= 0x20
    4118:	r4 >>= 0x20
    4119:	r9 <<= 0x20
    4120:	r9 >>= 0x20
    4121:	r7 <<= 0x20
    4122:	r7 >>= 0x20
    4123:	r1 = *(u64 *)(r10 - 0x98)
    4124:	r1 <<= 0x20
    4125:	r1 >>= 0x20
    4126:	r3 = *(u64 *)(r10 - 0xa0)
    4127:	r3 <<= 0x20
    4128:	r3 >>= 0x20
    4129:	r2 = *(u64 *)(r10 - 0x90)
    4130:	r2 <<= 0x20
    4131:	r2 >>= 0x20
    4132:	r5 = r1
    4133:	r0 = r3
    4134:	r3 = r4
    4135:	w4 = 0x1
    4136:	*(u64 *)(r6 + 0x30) = r7
    4137:	*(u64 *)(r6 + 0x28) = r5
    4138:	*(u64 *)(r6 + 0x20) = r0
    4139:	*(u64 *)(r6 + 0x18) = r2
    4140:	*(u64 *)(r6 + 0x10) = r3
    4141:	*(u64 *)(r6 + 0x8) = r9
    4142:	*(u32 *)(r6 + 0x4) = w4
    4143:	w8 &= -0x40000001
    4144:	*(u32 *)(r6 + 0x0) = w8
    4145:	r1 = r6
    4146:	r1 += 0x38
    4147:	w2 = 0x0
    4148:	r3 = 0x20
    4149:	w7 = w4
    4150:	call -0x1
		00000000000081b0:  R_BPF_64_32	memset
    4151:	w2 = w7
    4152:	r1 = 0x2
    4153:	*(u64 *)(r6 + 0x58) = r1
    4154:	r7 = *(u64 *)(r10 - 0x88)
    4155:	if w2 == 0x1 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c8>
    4156:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x440>
    4157:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4e0>
    4158:	if w8 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4159:	if w8 != 0x208 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4160:	call 0x23
    4161:	*(u64 *)(r10 - 0x80) = r0
    4162:	r2 = r10
    4163:	r2 += -0x80
    4164:	r1 = 0x0 ll
		0000000000008220:  R_BPF_64_64	REMEMBERED
    4166:	call 0x1
    4167:	if r0 == 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4168:	w1 = *(u32 *)(r0 + 0x0)
    4169:	w2 = *(u32 *)(r0 + 0x4)
    4170:	if w2 == 0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4f8>
    4171:	if w2 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x510>
    4172:	if w1 == 0x3b goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4173:	if w1 == 0x142 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4174:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4175:	if w8 == 0xb goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4176:	if w8 == 0x166 goto -0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4177:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4178:	if w8 == 0x3b goto -0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4179:	if w8 == 0x142 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4180:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4181:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4182:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4183:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4184:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4185:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4186:	r1 = r6
    4187:	r2 = r0
    4188:	r3 = 0x60
    4189:	call -0x1
		00000000000082e8:  R_BPF_64_32	memmove
    4190:	*(u64 *)(r6 + 0x48) = r7
    4191:	w1 = *(u32 *)(r6 + 0x58)
    4192:	w2 = w1
    4193:	w2 |= 0x1
    4194:	*(u32 *)(r6 + 0x58) = w2
    4195:	w3 = *(u32 *)(r6 + 0x0)
    4196:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4197:	w2 = *(u32 *)(r6 + 0x4)
    4198:	r2 <<= 0xa
    4199:	r2 += r3
    4200:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4201:	r3 = 0x0 ll
		0000000000008348:  R_BPF_64_64	SELECTORS
    4203:	r3 += r2
    4204:	w2 = *(u8 *)(r3 + 0x0)
    4205:	w3 = w1
    4206:	w3 &= 0x2
    4207:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4208:	w2 <<= 0x18
    4209:	w2 s>>= 0x18
    4210:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4211:	r3 = r2
    4212:	r3 &= 0x7
    4213:	r3 <<= 0x3
    4214:	r4 = r6
    4215:	r4 += 0x8
    4216:	r5 = r4
    4217:	r5 += r3
    4218:	r3 = *(u64 *)(r5 + 0x0)
    4219:	r3 <<= 0x20
    4220:	r3 >>= 0x20
    4221:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x690>
    4222:	w2 += 0x1
    4223:	w2 &= 0x7
    4224:	r2 <<= 0x3
    4225:	r4 += r2
    4226:	r2 = *(u64 *)(r4 + 0x0)
    4227:	r2 <<= 0x20
    4228:	r3 <<= 0x20
    4229:	r2 >>= 0x20
    4230:	r2 |= r3
    4231:	r3 = r2
    4232:	*(u64 *)(r6 + 0x50) = r3
    4233:	w1 |= 0x5
    4234:	*(u32 *)(r6 + 0x58) = w1
    4235:	exit

0000000000008460 <memcpy>:
    4236:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4237:	r4 = 0x0
    4238:	r5 = r1
    4239:	r5 += r4
    4240:	r0 = r2
    4241:	r0 += r4
    4242:	w0 = *(u8 *)(r0 + 0x0)
    4243:	*(u8 *)(r5 + 0x0) = w0
    4244:	r4 += 0x1
    4245:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4246:	exit

00000000000084b8 <memmove>:
    4247:	r4 = r1
    4248:	r4 -= r2
    4249:	if r4 >= r3 goto +0xb <memmove+0x70>
    4250:	r2 += -0x1
    4251:	r1 += -0x1
    4252:	r4 = r1
    4253:	r4 += r3
    4254:	r5 = r2
    4255:	r5 += r3
    4256:	w5 = *(u8 *)(r5 + 0x0)
    4257:	*(u8 *)(r4 + 0x0) = w5
    4258:	r3 += -0x1
    4259:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4260:	goto +0xa <memmove+0xc0>
    4261:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4262:	r4 = 0x0
    4263:	r5 = r1
    4264:	r5 += r4
    4265:	r0 = r2
    4266:	r0 += r4
    4267:	w0 = *(u8 *)(r0 + 0x0)
    4268:	*(u8 *)(r5 + 0x0) = w0
    4269:	r4 += 0x1
    4270:	if r4 < r3 goto -0x8 <memmove+0x80>
    4271:	exit

0000000000008580 <memset>:
    4272:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4273:	r4 = 0x0
    4274:	r5 = r1
    4275:	r5 += r4
    4276:	*(u8 *)(r5 + 0x0) = w2
    4277:	r4 += 0x1
    4278:	if r4 < r3 goto -0x5 <memset+0x10>
    4279:	exit

Disassembly of section raw_tp:

0000000000000000 <read_offset>:
       0:	r8 = *(u64 *)(r1 + 0x8)
       1:	r6 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	r3 = *(u64 *)(r6 + 0x10)
       4:	r1 = r8
       5:	r1 <<= 0x3
       6:	r3 += r1
       7:	r1 = r10
       8:	r1 += -0x10
       9:	w2 = 0x8
      10:	call 0x71
      11:	r7 = *(u64 *)(r10 - 0x10)
      12:	*(u32 *)(r10 - 0x4) = w8
      13:	r2 = r10
      14:	r2 += -0x4
      15:	r1 = 0x0 ll
		0000000000000078:  R_BPF_64_64	ADDRESSES
      17:	call 0x1
      18:	if r0 == 0x0 goto +0x3 <read_offset+0xb0>
      19:	r1 = *(u64 *)(r6 + 0x18)
      20:	r1 += r7
      21:	*(u64 *)(r0 + 0x0) = r1
      22:	w0 = 0x0
      23:	exit

Disassembly of section fentry/__schedule_bug:

0000000000000000 <reset_fentry>:
       0:	*(u64 *)(r10 - 0x20) = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <reset_fentry+0xc0>
       6:	if w1 == 0x1 goto +0x1e <reset_fentry+0x128>
       7:	if w1 == 0x2 goto +0x1 <reset_fentry+0x48>
       8:	goto +0x3e <reset_fentry+0x238>
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
      23:	goto +0x2f <reset_fentry+0x238>
      24:	if w1 == 0x3 goto +0x15 <reset_fentry+0x170>
      25:	if w1 == 0x4 goto +0x1 <reset_fentry+0xd8>
      26:	goto +0x2c <reset_fentry+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x10) = w0
      29:	r2 = r10
      30:	r2 += -0x10
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <reset_fentry+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <reset_fentry+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <reset_fentry+0x238>
      46:	call 0x23
      47:	r6 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r6 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x10
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r6 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x10)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x10
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r6 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x10)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x10
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x10)
      71:	r2 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w1 = *(u32 *)(r2 + 0x24)
      74:	if w1 != 0x2 goto +0x14 <reset_fentry+0x2f8>
      75:	call 0x8
      76:	*(u32 *)(r10 - 0x10) = w0
      77:	r2 = r10
      78:	r2 += -0x10
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	SAMPLES
      81:	call 0x1
      82:	r6 = r0
      83:	if r6 == 0x0 goto +0x30f <reset_fentry+0x1b18>
      84:	r8 = *(u64 *)(r6 + 0x50)
      85:	call 0xe
      86:	if r8 != r0 goto +0x30c <reset_fentry+0x1b18>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x20)
      92:	if w1 != 0x0 goto +0x26f <reset_fentry+0x1660>
      93:	*(u32 *)(r6 + 0x24) = w2
      94:	goto +0x272 <reset_fentry+0x1688>
      95:	w9 = 0x0
      96:	w1 = *(u32 *)(r2 + 0x28)
      97:	w3 = *(u32 *)(r2 + 0x34)
      98:	if w1 == 0x0 goto +0x25 <reset_fentry+0x440>
      99:	w4 = w1
     100:	w4 >>= 0x1
     101:	w2 = w1
     102:	w2 |= w4
     103:	w4 = w2
     104:	w4 >>= 0x2
     105:	w2 |= w4
     106:	w4 = w2
     107:	w4 >>= 0x4
     108:	w2 |= w4
     109:	w1 &= w7
     110:	w4 = w2
     111:	w4 >>= 0x8
     112:	w2 |= w4
     113:	w1 -= w3
     114:	w3 = w2
     115:	w3 >>= 0x10
     116:	w2 |= w3
     117:	w2 ^= -0x1
     118:	w3 = w2
     119:	w3 >>= 0x1
     120:	w3 &= 0x55555555
     121:	w2 -= w3
     122:	w3 = w2
     123:	w3 &= 0x33333333
     124:	w2 >>= 0x2
     125:	w2 &= 0x33333333
     126:	w3 += w2
     127:	w2 = w3
     128:	w2 >>= 0x4
     129:	w3 += w2
     130:	w3 &= 0xf0f0f0f
     131:	w3 *= 0x1010101
     132:	w3 >>= 0x18
     133:	w1 <<= w3
     134:	w1 s>>= w3
     135:	w9 = w1
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	AYA_LOG_LEVEL
     138:	w1 = *(u8 *)(r1 + 0x0)
     139:	if w1 < 0x4 goto +0x18b <reset_fentry+0x10b8>
     140:	call 0x23
     141:	r7 = r0
     142:	w1 = 0x9e
     143:	*(u16 *)(r10 - 0x12) = w1
     144:	r1 = r10
     145:	r1 += -0x12
     146:	r8 = 0x40
     147:	w1 = *(u16 *)(r10 - 0x12)
     148:	if w1 > 0x40 goto +0x21c <reset_fentry+0x1588>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	AYA_LOGS
     151:	r2 = r8
     152:	r3 = 0x0
     153:	call 0x83
     154:	if r0 == 0x0 goto +0x17c <reset_fentry+0x10b8>
     155:	*(u64 *)(r10 - 0x8) = r8
     156:	*(u64 *)(r10 - 0x10) = r0
     157:	r1 = r10
     158:	r1 += -0x10
     159:	r1 = *(u64 *)(r10 - 0x10)
     160:	r2 = *(u64 *)(r10 - 0x8)
     161:	if r2 < 0x2 goto +0x173 <reset_fentry+0x10a8>
     162:	w2 = *(u16 *)(r10 - 0x12)
     163:	*(u8 *)(r1 + 0x0) = w2
     164:	w2 >>= 0x8
     165:	*(u8 *)(r1 + 0x1) = w2
     166:	r1 = *(u64 *)(r10 - 0x10)
     167:	r2 = *(u64 *)(r10 - 0x8)
     168:	if r2 < 0x3 goto +0x16c <reset_fentry+0x10a8>
     169:	w2 = 0x0
     170:	*(u8 *)(r1 + 0x2) = w2
     171:	r1 = *(u64 *)(r10 - 0x10)
     172:	r3 = *(u64 *)(r10 - 0x8)
     173:	if r3 < 0x5 goto +0x167 <reset_fentry+0x10a8>
     174:	*(u8 *)(r1 + 0x4) = w2
     175:	w2 = 0x17
     176:	*(u8 *)(r1 + 0x3) = w2
     177:	r1 = *(u64 *)(r10 - 0x10)
     178:	r2 = *(u64 *)(r10 - 0x8)
     179:	if r2 < 0x1c goto +0x161 <reset_fentry+0x10a8>
     180:	r3 = r1
     181:	r3 += 0x5
     182:	r4 = 0xcd8 ll
		00000000000005b0:  R_BPF_64_64	.rodata
     184:	w5 = *(u8 *)(r4 + 0x0)
     185:	*(u8 *)(r3 + 0x0) = w5
     186:	w5 = *(u8 *)(r4 + 0x1)
     187:	*(u8 *)(r3 + 0x1) = w5
     188:	w5 = *(u8 *)(r4 + 0x2)
     189:	*(u8 *)(r3 + 0x2) = w5
     190:	w5 = *(u8 *)(r4 + 0x3)
     191:	*(u8 *)(r3 + 0x3) = w5
     192:	w5 = *(u8 *)(r4 + 0x4)
     193:	*(u8 *)(r3 + 0x4) = w5
     194:	w5 = *(u8 *)(r4 + 0x5)
     195:	*(u8 *)(r3 + 0x5) = w5
     196:	w5 = *(u8 *)(r4 + 0x6)
     197:	*(u8 *)(r3 + 0x6) = w5
     198:	w5 = *(u8 *)(r4 + 0x7)
     199:	*(u8 *)(r3 + 0x7) = w5
     200:	w5 = *(u8 *)(r4 + 0x8)
     201:	*(u8 *)(r3 + 0x8) = w5
     202:	w5 = *(u8 *)(r4 + 0x9)
     203:	*(u8 *)(r3 + 0x9) = w5
     204:	w5 = *(u8 *)(r4 + 0xa)
     205:	*(u8 *)(r3 + 0xa) = w5
     206:	w5 = *(u8 *)(r4 + 0xb)
     207:	*(u8 *)(r3 + 0xb) = w5
     208:	w5 = *(u8 *)(r4 + 0xc)
     209:	*(u8 *)(r3 + 0xc) = w5
     210:	w5 = *(u8 *)(r4 + 0xd)
     211:	*(u8 *)(r3 + 0xd) = w5
     212:	w5 = *(u8 *)(r4 + 0xe)
     213:	*(u8 *)(r3 + 0xe) = w5
     214:	w5 = *(u8 *)(r4 + 0xf)
     215:	*(u8 *)(r3 + 0xf) = w5
     216:	w5 = *(u8 *)(r4 + 0x10)
     217:	*(u8 *)(r3 + 0x10) = w5
     218:	w5 = *(u8 *)(r4 + 0x11)
     219:	*(u8 *)(r3 + 0x11) = w5
     220:	w5 = *(u8 *)(r4 + 0x12)
     221:	*(u8 *)(r3 + 0x12) = w5
     222:	w5 = *(u8 *)(r4 + 0x13)
     223:	*(u8 *)(r3 + 0x13) = w5
     224:	w5 = *(u8 *)(r4 + 0x14)
     225:	*(u8 *)(r3 + 0x14) = w5
     226:	w5 = *(u8 *)(r4 + 0x15)
     227:	*(u8 *)(r3 + 0x15) = w5
     228:	w5 = *(u8 *)(r4 + 0x16)
     229:	*(u8 *)(r3 + 0x16) = w5
     230:	if r2 == 0x1c goto +0x12e <reset_fentry+0x10a8>
     231:	w3 = 0x1
     232:	*(u8 *)(r1 + 0x1c) = w3
     233:	if r2 < 0x1f goto +0x12b <reset_fentry+0x10a8>
     234:	w4 = 0x0
     235:	*(u8 *)(r1 + 0x1e) = w4
     236:	*(u8 *)(r1 + 0x1d) = w3
     237:	if r2 == 0x1f goto +0x127 <reset_fentry+0x10a8>
     238:	w3 = 0x4
     239:	*(u8 *)(r1 + 0x1f) = w3
     240:	if r2 == 0x20 goto +0x124 <reset_fentry+0x10a8>
     241:	w3 = 0x2
     242:	*(u8 *)(r1 + 0x20) = w3
     243:	if r2 < 0x23 goto +0x121 <reset_fentry+0x10a8>
     244:	w3 = 0x0
     245:	*(u8 *)(r1 + 0x22) = w3
     246:	w3 = 0x17
     247:	*(u8 *)(r1 + 0x21) = w3
     248:	if r2 < 0x3a goto +0x11c <reset_fentry+0x10a8>
     249:	r3 = r1
     250:	r3 += 0x23
     251:	r4 = 0xcd8 ll
		00000000000007d8:  R_BPF_64_64	.rodata
     253:	w5 = *(u8 *)(r4 + 0x0)
     254:	*(u8 *)(r3 + 0x0) = w5
     255:	w5 = *(u8 *)(r4 + 0x1)
     256:	*(u8 *)(r3 + 0x1) = w5
     257:	w5 = *(u8 *)(r4 + 0x2)
     258:	*(u8 *)(r3 + 0x2) = w5
     259:	w5 = *(u8 *)(r4 + 0x3)
     260:	*(u8 *)(r3 + 0x3) = w5
     261:	w5 = *(u8 *)(r4 + 0x4)
     262:	*(u8 *)(r3 + 0x4) = w5
     263:	w5 = *(u8 *)(r4 + 0x5)
     264:	*(u8 *)(r3 + 0x5) = w5
     265:	w5 = *(u8 *)(r4 + 0x6)
     266:	*(u8 *)(r3 + 0x6) = w5
     267:	w5 = *(u8 *)(r4 + 0x7)
     268:	*(u8 *)(r3 + 0x7) = w5
     269:	w5 = *(u8 *)(r4 + 0x8)
     270:	*(u8 *)(r3 + 0x8) = w5
     271:	w5 = *(u8 *)(r4 + 0x9)
     272:	*(u8 *)(r3 + 0x9) = w5
     273:	w5 = *(u8 *)(r4 + 0xa)
     274:	*(u8 *)(r3 + 0xa) = w5
     275:	w5 = *(u8 *)(r4 + 0xb)
     276:	*(u8 *)(r3 + 0xb) = w5
     277:	w5 = *(u8 *)(r4 + 0xc)
     278:	*(u8 *)(r3 + 0xc) = w5
     279:	w5 = *(u8 *)(r4 + 0xd)
     280:	*(u8 *)(r3 + 0xd) = w5
     281:	w5 = *(u8 *)(r4 + 0xe)
     282:	*(u8 *)(r3 + 0xe) = w5
     283:	w5 = *(u8 *)(r4 + 0xf)
     284:	*(u8 *)(r3 + 0xf) = w5
     285:	w5 = *(u8 *)(r4 + 0x10)
     286:	*(u8 *)(r3 + 0x10) = w5
     287:	w5 = *(u8 *)(r4 + 0x11)
     288:	*(u8 *)(r3 + 0x11) = w5
     289:	w5 = *(u8 *)(r4 + 0x12)
     290:	*(u8 *)(r3 + 0x12) = w5
     291:	w5 = *(u8 *)(r4 + 0x13)
     292:	*(u8 *)(r3 + 0x13) = w5
     293:	w5 = *(u8 *)(r4 + 0x14)
     294:	*(u8 *)(r3 + 0x14) = w5
     295:	w5 = *(u8 *)(r4 + 0x15)
     296:	*(u8 *)(r3 + 0x15) = w5
     297:	w5 = *(u8 *)(r4 + 0x16)
     298:	*(u8 *)(r3 + 0x16) = w5
     299:	if r2 == 0x3a goto +0xe9 <reset_fentry+0x10a8>
     300:	w3 = 0x3
     301:	*(u8 *)(r1 + 0x3a) = w3
     302:	if r2 < 0x3d goto +0xe6 <reset_fentry+0x10a8>
     303:	w3 = 0x0
     304:	*(u8 *)(r1 + 0x3c) = w3
     305:	w3 = 0x1f
     306:	*(u8 *)(r1 + 0x3b) = w3
     307:	if r2 < 0x5c goto +0xe1 <reset_fentry+0x10a8>
     308:	r3 = r1
     309:	r3 += 0x3d
     310:	r4 = 0xcef ll
		00000000000009b0:  R_BPF_64_64	.rodata
     312:	w5 = *(u8 *)(r4 + 0x0)
     313:	*(u8 *)(r3 + 0x0) = w5
     314:	w5 = *(u8 *)(r4 + 0x1)
     315:	*(u8 *)(r3 + 0x1) = w5
     316:	w5 = *(u8 *)(r4 + 0x2)
     317:	*(u8 *)(r3 + 0x2) = w5
     318:	w5 = *(u8 *)(r4 + 0x3)
     319:	*(u8 *)(r3 + 0x3) = w5
     320:	w5 = *(u8 *)(r4 + 0x4)
     321:	*(u8 *)(r3 + 0x4) = w5
     322:	w5 = *(u8 *)(r4 + 0x5)
     323:	*(u8 *)(r3 + 0x5) = w5
     324:	w5 = *(u8 *)(r4 + 0x6)
     325:	*(u8 *)(r3 + 0x6) = w5
     326:	w5 = *(u8 *)(r4 + 0x7)
     327:	*(u8 *)(r3 + 0x7) = w5
     328:	w5 = *(u8 *)(r4 + 0x8)
     329:	*(u8 *)(r3 + 0x8) = w5
     330:	w5 = *(u8 *)(r4 + 0x9)
     331:	*(u8 *)(r3 + 0x9) = w5
     332:	w5 = *(u8 *)(r4 + 0xa)
     333:	*(u8 *)(r3 + 0xa) = w5
     334:	w5 = *(u8 *)(r4 + 0xb)
     335:	*(u8 *)(r3 + 0xb) = w5
     336:	w5 = *(u8 *)(r4 + 0xc)
     337:	*(u8 *)(r3 + 0xc) = w5
     338:	w5 = *(u8 *)(r4 + 0xd)
     339:	*(u8 *)(r3 + 0xd) = w5
     340:	w5 = *(u8 *)(r4 + 0xe)
     341:	*(u8 *)(r3 + 0xe) = w5
     342:	w5 = *(u8 *)(r4 + 0xf)
     343:	*(u8 *)(r3 + 0xf) = w5
     344:	w5 = *(u8 *)(r4 + 0x10)
     345:	*(u8 *)(r3 + 0x10) = w5
     346:	w5 = *(u8 *)(r4 + 0x11)
     347:	*(u8 *)(r3 + 0x11) = w5
     348:	w5 = *(u8 *)(r4 + 0x12)
     349:	*(u8 *)(r3 + 0x12) = w5
     350:	w5 = *(u8 *)(r4 + 0x13)
     351:	*(u8 *)(r3 + 0x13) = w5
     352:	w5 = *(u8 *)(r4 + 0x14)
     353:	*(u8 *)(r3 + 0x14) = w5
     354:	w5 = *(u8 *)(r4 + 0x15)
     355:	*(u8 *)(r3 + 0x15) = w5
     356:	w5 = *(u8 *)(r4 + 0x16)
     357:	*(u8 *)(r3 + 0x16) = w5
     358:	w5 = *(u8 *)(r4 + 0x17)
     359:	*(u8 *)(r3 + 0x17) = w5
     360:	w5 = *(u8 *)(r4 + 0x18)
     361:	*(u8 *)(r3 + 0x18) = w5
     362:	w5 = *(u8 *)(r4 + 0x19)
     363:	*(u8 *)(r3 + 0x19) = w5
     364:	w5 = *(u8 *)(r4 + 0x1a)
     365:	*(u8 *)(r3 + 0x1a) = w5
     366:	w5 = *(u8 *)(r4 + 0x1b)
     367:	*(u8 *)(r3 + 0x1b) = w5
     368:	w5 = *(u8 *)(r4 + 0x1c)
     369:	*(u8 *)(r3 + 0x1c) = w5
     370:	w5 = *(u8 *)(r4 + 0x1d)
     371:	*(u8 *)(r3 + 0x1d) = w5
     372:	w5 = *(u8 *)(r4 + 0x1e)
     373:	*(u8 *)(r3 + 0x1e) = w5
     374:	if r2 == 0x5c goto +0x9e <reset_fentry+0x10a8>
     375:	w4 = 0x4
     376:	*(u8 *)(r1 + 0x5c) = w4
     377:	if r2 < 0x5f goto +0x9b <reset_fentry+0x10a8>
     378:	w3 = 0x0
     379:	*(u8 *)(r1 + 0x5e) = w3
     380:	*(u8 *)(r1 + 0x5d) = w4
     381:	if r2 < 0x63 goto +0x97 <reset_fentry+0x10a8>
     382:	*(u8 *)(r1 + 0x62) = w3
     383:	*(u8 *)(r1 + 0x61) = w3
     384:	*(u8 *)(r1 + 0x60) = w3
     385:	w3 = 0x22
     386:	*(u8 *)(r1 + 0x5f) = w3
     387:	if r2 == 0x63 goto +0x91 <reset_fentry+0x10a8>
     388:	w3 = 0x5
     389:	*(u8 *)(r1 + 0x63) = w3
     390:	if r2 < 0x66 goto +0x8e <reset_fentry+0x10a8>
     391:	w3 = 0x0
     392:	*(u8 *)(r1 + 0x65) = w3
     393:	*(u8 *)(r1 + 0x64) = w4
     394:	if r2 < 0x6a goto +0x8a <reset_fentry+0x10a8>
     395:	*(u8 *)(r1 + 0x69) = w3
     396:	*(u8 *)(r1 + 0x68) = w3
     397:	*(u8 *)(r1 + 0x67) = w3
     398:	w3 = 0x6
     399:	*(u8 *)(r1 + 0x66) = w3
     400:	if r2 == 0x6a goto +0x84 <reset_fentry+0x10a8>
     401:	w3 = 0x14
     402:	*(u8 *)(r1 + 0x6a) = w3
     403:	if r2 < 0x6d goto +0x81 <reset_fentry+0x10a8>
     404:	w3 = 0x0
     405:	*(u8 *)(r1 + 0x6c) = w3
     406:	w3 = 0xc
     407:	*(u8 *)(r1 + 0x6b) = w3
     408:	if r2 < 0x79 goto +0x7c <reset_fentry+0x10a8>
     409:	r3 = r1
     410:	r3 += 0x6d
     411:	r4 = 0xd0e ll
		0000000000000cd8:  R_BPF_64_64	.rodata
     413:	w5 = *(u8 *)(r4 + 0x0)
     414:	*(u8 *)(r3 + 0x0) = w5
     415:	w5 = *(u8 *)(r4 + 0x1)
     416:	*(u8 *)(r3 + 0x1) = w5
     417:	w5 = *(u8 *)(r4 + 0x2)
     418:	*(u8 *)(r3 + 0x2) = w5
     419:	w5 = *(u8 *)(r4 + 0x3)
     420:	*(u8 *)(r3 + 0x3) = w5
     421:	w5 = *(u8 *)(r4 + 0x4)
     422:	*(u8 *)(r3 + 0x4) = w5
     423:	w5 = *(u8 *)(r4 + 0x5)
     424:	*(u8 *)(r3 + 0x5) = w5
     425:	w5 = *(u8 *)(r4 + 0x6)
     426:	*(u8 *)(r3 + 0x6) = w5
     427:	w5 = *(u8 *)(r4 + 0x7)
     428:	*(u8 *)(r3 + 0x7) = w5
     429:	w5 = *(u8 *)(r4 + 0x8)
     430:	*(u8 *)(r3 + 0x8) = w5
     431:	w5 = *(u8 *)(r4 + 0x9)
     432:	*(u8 *)(r3 + 0x9) = w5
     433:	w5 = *(u8 *)(r4 + 0xa)
     434:	*(u8 *)(r3 + 0xa) = w5
     435:	w5 = *(u8 *)(r4 + 0xb)
     436:	*(u8 *)(r3 + 0xb) = w5
     437:	if r2 == 0x79 goto +0x5f <reset_fentry+0x10a8>
     438:	w3 = 0x0
     439:	*(u8 *)(r1 + 0x79) = w3
     440:	if r2 < 0x7c goto +0x5c <reset_fentry+0x10a8>
     441:	*(u8 *)(r1 + 0x7b) = w3
     442:	w3 = 0x1
     443:	*(u8 *)(r1 + 0x7a) = w3
     444:	if r2 == 0x7c goto +0x58 <reset_fentry+0x10a8>
     445:	w3 = 0x2
     446:	*(u8 *)(r1 + 0x7c) = w3
     447:	if r2 == 0x7d goto +0x55 <reset_fentry+0x10a8>
     448:	w3 = 0x9
     449:	*(u8 *)(r1 + 0x7d) = w3
     450:	if r2 < 0x80 goto +0x52 <reset_fentry+0x10a8>
     451:	w3 = 0x0
     452:	*(u8 *)(r1 + 0x7f) = w3
     453:	w3 = 0x8
     454:	*(u8 *)(r1 + 0x7e) = w3
     455:	if r2 < 0x88 goto +0x4d <reset_fentry+0x10a8>
     456:	*(u8 *)(r1 + 0x80) = w7
     457:	r3 = r7
     458:	r3 >>= 0x38
     459:	*(u8 *)(r1 + 0x87) = w3
     460:	r3 = r7
     461:	r3 >>= 0x30
     462:	*(u8 *)(r1 + 0x86) = w3
     463:	r3 = r7
     464:	r3 >>= 0x28
     465:	*(u8 *)(r1 + 0x85) = w3
     466:	r3 = r7
     467:	r3 >>= 0x20
     468:	*(u8 *)(r1 + 0x84) = w3
     469:	r3 = r7
     470:	r3 >>= 0x18
     471:	*(u8 *)(r1 + 0x83) = w3
     472:	r3 = r7
     473:	r3 >>= 0x10
     474:	*(u8 *)(r1 + 0x82) = w3
     475:	r7 >>= 0x8
     476:	*(u8 *)(r1 + 0x81) = w7
     477:	if r2 == 0x88 goto +0x37 <reset_fentry+0x10a8>
     478:	w3 = 0x14
     479:	*(u8 *)(r1 + 0x88) = w3
     480:	if r2 < 0x8b goto +0x34 <reset_fentry+0x10a8>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x8a) = w3
     483:	w3 = 0x8
     484:	*(u8 *)(r1 + 0x89) = w3
     485:	if r2 < 0x93 goto +0x2f <reset_fentry+0x10a8>
     486:	r3 = 0x64
     487:	*(u8 *)(r1 + 0x91) = w3
     488:	r3 = 0x65
     489:	*(u8 *)(r1 + 0x90) = w3
     490:	r3 = 0x77
     491:	*(u8 *)(r1 + 0x8f) = w3
     492:	r3 = 0x6f
     493:	*(u8 *)(r1 + 0x8e) = w3
     494:	r3 = 0x68
     495:	*(u8 *)(r1 + 0x8d) = w3
     496:	r3 = 0x73
     497:	*(u8 *)(r1 + 0x8c) = w3
     498:	r3 = 0x20
     499:	*(u8 *)(r1 + 0x92) = w3
     500:	*(u8 *)(r1 + 0x8b) = w3
     501:	if r2 == 0x93 goto +0x1f <reset_fentry+0x10a8>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x93) = w3
     504:	if r2 < 0x96 goto +0x1c <reset_fentry+0x10a8>
     505:	*(u8 *)(r1 + 0x95) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x94) = w3
     508:	if r2 == 0x96 goto +0x18 <reset_fentry+0x10a8>
     509:	*(u8 *)(r1 + 0x96) = w3
     510:	if r2 < 0x98 goto +0x16 <reset_fentry+0x10a8>
     511:	w3 = 0x3
     512:	*(u8 *)(r1 + 0x97) = w3
     513:	if r2 < 0x9a goto +0x13 <reset_fentry+0x10a8>
     514:	w3 = 0x0
     515:	*(u8 *)(r1 + 0x99) = w3
     516:	w3 = 0x4
     517:	*(u8 *)(r1 + 0x98) = w3
     518:	if r2 < 0x9e goto +0xe <reset_fentry+0x10a8>
     519:	w3 = w9
     520:	w2 = w3
     521:	w2 >>= 0x18
     522:	*(u8 *)(r1 + 0x9d) = w2
     523:	w2 = w3
     524:	w2 >>= 0x10
     525:	*(u8 *)(r1 + 0x9c) = w2
     526:	*(u8 *)(r1 + 0x9a) = w3
     527:	w2 = w3
     528:	w2 >>= 0x8
     529:	*(u8 *)(r1 + 0x9b) = w2
     530:	r2 = 0x0
     531:	call 0x84
     532:	goto +0x2 <reset_fentry+0x10b8>
     533:	r2 = 0x0
     534:	call 0x85
     535:	call 0x23
     536:	*(u64 *)(r10 - 0x10) = r0
     537:	r2 = r10
     538:	r2 += -0x10
     539:	r1 = 0x0 ll
		00000000000010d8:  R_BPF_64_64	TASKS
     541:	call 0x1
     542:	r7 = r0
     543:	if r7 == 0x0 goto +0x1a <reset_fentry+0x11d0>
     544:	call 0xe
     545:	r8 = r0
     546:	r1 = *(u64 *)(r7 + 0x10)
     547:	if r1 == r8 goto +0x6 <reset_fentry+0x1150>
     548:	r1 = r7
     549:	w2 = 0x3c8
     550:	r3 = 0xdc8 ll
		0000000000001130:  R_BPF_64_64	.rodata
     552:	call 0x71
     553:	*(u64 *)(r7 + 0x10) = r8
     554:	w8 = *(u32 *)(r7 + 0xc)
     555:	w1 = *(u32 *)(r7 + 0x8)
     556:	w6 = *(u32 *)(r7 + 0x4)
     557:	w2 = w6
     558:	w2 |= w9
     559:	w3 = *(u32 *)(r7 + 0x0)
     560:	*(u32 *)(r10 - 0x30) = w3
     561:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1198>
     562:	goto +0x2c <reset_fentry+0x12f8>
     563:	if w9 s> w6 goto +0x2f <reset_fentry+0x1318>
     564:	w2 = 0x0
     565:	*(u32 *)(r7 + 0x4) = w2
     566:	w8 += 0x1
     567:	*(u32 *)(r7 + 0xc) = w8
     568:	*(u32 *)(r10 - 0x28) = w1
     569:	goto +0xbb <reset_fentry+0x17a8>
     570:	call 0x23
     571:	*(u64 *)(r10 - 0x10) = r0
     572:	r2 = r10
     573:	r2 += -0x10
     574:	r1 = 0x0 ll
		00000000000011f0:  R_BPF_64_64	TASKS
     576:	r3 = 0xdc8 ll
		0000000000001200:  R_BPF_64_64	.rodata
     578:	r4 = 0x0
     579:	call 0x2
     580:	if r0 != 0x0 goto +0x7b <reset_fentry+0x1600>
     581:	r1 = 0x0 ll
		0000000000001228:  R_BPF_64_64	.bss
     583:	r2 = 0x1
     584:	lock *(u64 *)(r1 + 0x0) += r2
     585:	r1 = 0x0 ll
		0000000000001248:  R_BPF_64_64	EXPECT_ENTER
     587:	r2 = 0x100000000 ll
     589:	lock *(u64 *)(r1 + 0x0) += r2
     590:	r1 = 0x0 ll
		0000000000001270:  R_BPF_64_64	EXPECT_EXIT
     592:	lock *(u64 *)(r1 + 0x0) += r2
     593:	call 0x23
     594:	*(u64 *)(r10 - 0x10) = r0
     595:	r2 = r10
     596:	r2 += -0x10
     597:	r1 = 0x0 ll
		00000000000012a8:  R_BPF_64_64	TASKS
     599:	call 0x1
     600:	r7 = r0
     601:	if r7 == 0x0 goto +0x109 <reset_fentry+0x1b18>
     602:	call 0xe
     603:	r8 = r0
     604:	r1 = *(u64 *)(r7 + 0x10)
     605:	if r1 == r8 goto -0x34 <reset_fentry+0x1150>
     606:	goto -0x3b <reset_fentry+0x1120>
     607:	if w9 s> 0x0 goto +0x4 <reset_fentry+0x1320>
     608:	if w6 s< 0x1 goto +0x1 <reset_fentry+0x1310>
     609:	goto +0x2 <reset_fentry+0x1320>
     610:	if w9 s>= w6 goto -0x2f <reset_fentry+0x11a0>
     611:	w9 -= w6
     612:	w2 = 0x0
     613:	*(u32 *)(r7 + 0x4) = w2
     614:	w8 += 0x1
     615:	*(u32 *)(r7 + 0xc) = w8
     616:	w2 = w9
     617:	w2 += w1
     618:	*(u32 *)(r10 - 0x28) = w2
     619:	*(u32 *)(r7 + 0x8) = w2
     620:	*(u32 *)(r10 - 0x38) = w9
     621:	if w9 == 0x0 goto +0x87 <reset_fentry+0x17a8>
     622:	r2 = r7
     623:	r2 += 0x1c8
     624:	r9 = 0x0
     625:	r1 = *(u64 *)(r10 - 0x20)
     626:	w3 = 0x200
     627:	r4 = 0x0
     628:	call 0x43
     629:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x13b8>
     630:	r0 = 0x0
     631:	r0 >>= 0x3
     632:	*(u64 *)(r7 + 0x1c0) = r0
     633:	r1 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	CONFIG
     635:	w1 = *(u32 *)(r1 + 0x74)
     636:	if w6 != 0x0 goto +0xc <reset_fentry+0x1448>
     637:	if w1 == 0x0 goto +0xb <reset_fentry+0x1448>
     638:	call 0x23
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	CONFIG
     641:	w1 = *(u32 *)(r1 + 0x74)
     642:	r0 += r1
     643:	r1 = r10
     644:	r1 += -0x10
     645:	w2 = 0x8
     646:	r3 = r0
     647:	call 0x71
     648:	r9 = *(u64 *)(r10 - 0x10)
     649:	*(u64 *)(r7 + 0x190) = r9
     650:	call 0x23
     651:	r1 = 0x0 ll
		0000000000001458:  R_BPF_64_64	CONFIG
     653:	w1 = *(u32 *)(r1 + 0x4c)
     654:	r0 += r1
     655:	r1 = r10
     656:	r1 += -0x10
     657:	w2 = 0x4
     658:	r3 = r0
     659:	call 0x71
     660:	w1 = *(u32 *)(r10 - 0x10)
     661:	w1 &= 0x200014
     662:	if w1 != 0x0 goto +0x5e <reset_fentry+0x17a8>
     663:	call -0x1
		00000000000014b8:  R_BPF_64_32	.text
     664:	if w0 == 0x0 goto +0x5c <reset_fentry+0x17a8>
     665:	r1 = 0x0 ll
		00000000000014c8:  R_BPF_64_64	CONFIG
     667:	w1 = *(u32 *)(r1 + 0x78)
     668:	if w1 != 0x2 goto +0x58 <reset_fentry+0x17a8>
     669:	call 0x9e
     670:	r1 = r0
     671:	call 0xaf
     672:	r9 = r0
     673:	r3 = r9
     674:	r3 += 0x78
     675:	r1 = r10
     676:	r1 += -0x10
     677:	w2 = 0x8
     678:	call 0x71
     679:	r6 = r7
     680:	r6 += 0x18
     681:	r3 = *(u64 *)(r10 - 0x10)
     682:	if w3 != -0x1 goto +0x2b <reset_fentry+0x16b0>
     683:	r1 = r6
     684:	w2 = 0x60
     685:	r3 = 0xd68 ll
		0000000000001568:  R_BPF_64_64	.rodata
     687:	call 0x71
     688:	goto +0x28 <reset_fentry+0x16c8>
     689:	r8 = 0x80
     690:	if w1 < 0x81 goto -0x21e <reset_fentry+0x4a8>
     691:	r8 = 0x100
     692:	if w1 < 0x101 goto -0x220 <reset_fentry+0x4a8>
     693:	r8 = 0x200
     694:	if w1 < 0x201 goto -0x222 <reset_fentry+0x4a8>
     695:	r8 = 0x400
     696:	if w1 < 0x401 goto -0x224 <reset_fentry+0x4a8>
     697:	r8 = 0x800
     698:	if w1 < 0x801 goto -0x226 <reset_fentry+0x4a8>
     699:	r8 = 0x1000
     700:	if w1 < 0x1001 goto -0x228 <reset_fentry+0x4a8>
     701:	r8 = 0x2000
     702:	if w1 > 0x2000 goto -0xa8 <reset_fentry+0x10b8>
     703:	goto -0x22b <reset_fentry+0x4a8>
     704:	w1 = 0x0
     705:	*(u32 *)(r10 - 0x10) = w1
     706:	r2 = r10
     707:	r2 += -0x10
     708:	r1 = 0x0 ll
		0000000000001620:  R_BPF_64_64	LOST
     710:	call 0x1
     711:	if r0 == 0x0 goto +0x9b <reset_fentry+0x1b18>
     712:	r0 += 0x10
     713:	r1 = 0x1
     714:	lock *(u64 *)(r0 + 0x0) += r1
     715:	goto +0x97 <reset_fentry+0x1b18>
     716:	w3 = *(u32 *)(r6 + 0x24)
     717:	if w2 >= w3 goto +0x1 <reset_fentry+0x1678>
     718:	*(u32 *)(r6 + 0x24) = w2
     719:	w3 = *(u32 *)(r6 + 0x28)
     720:	if w2 <= w3 goto +0x1 <reset_fentry+0x1690>
     721:	*(u32 *)(r6 + 0x28) = w2
     722:	*(u32 *)(r6 + 0x2c) = w7
     723:	w1 += 0x1
     724:	*(u32 *)(r6 + 0x20) = w1
     725:	goto +0x8d <reset_fentry+0x1b18>
     726:	r1 = r6
     727:	r2 = r9
     728:	call 0x3f
		00000000000016c0:  R_BPF_64_32	.text
     729:	r1 = 0x0 ll
		00000000000016c8:  R_BPF_64_64	CONFIG
     731:	w1 = *(u32 *)(r1 + 0x78)
     732:	if w1 == 0x0 goto +0x18 <reset_fentry+0x17a8>
     733:	w1 = *(u32 *)(r6 + 0x0)
     734:	if w1 != -0x1 goto +0x9 <reset_fentry+0x1740>
     735:	w1 = *(u32 *)(r10 - 0x38)
     736:	w3 = w1
     737:	r3 <<= 0x20
     738:	r3 s>>= 0x20
     739:	r1 = 0x0 ll
		0000000000001718:  R_BPF_64_64	.rodata.str1.1
     741:	w2 = 0x27
     742:	call 0x6
     743:	goto +0xd <reset_fentry+0x17a8>
     744:	w1 &= 0xffff
     745:	w3 = *(u32 *)(r7 + 0x1c)
     746:	w3 <<= 0x10
     747:	w3 |= w1
     748:	r4 = *(u64 *)(r7 + 0x68)
     749:	w1 = *(u32 *)(r10 - 0x38)
     750:	w5 = w1
     751:	r5 <<= 0x20
     752:	r5 s>>= 0x20
     753:	r1 = 0x88 ll
		0000000000001788:  R_BPF_64_64	.rodata.str1.1
     755:	w2 = 0x30
     756:	call 0x6
     757:	call 0x23
     758:	r1 = 0x0 ll
		00000000000017b0:  R_BPF_64_64	CONFIG
     760:	w1 = *(u32 *)(r1 + 0x4c)
     761:	r0 += r1
     762:	r1 = r10
     763:	r1 += -0x10
     764:	w2 = 0x4
     765:	r3 = r0
     766:	call 0x71
     767:	w1 = *(u32 *)(r10 - 0x10)
     768:	w1 &= 0x200014
     769:	if w1 == 0x0 goto +0x61 <reset_fentry+0x1b18>
     770:	w6 = 0x1
     771:	w1 = 0x1
     772:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1830>
     773:	w1 = 0x0
     774:	w9 = *(u32 *)(r10 - 0x30)
     775:	w2 = *(u32 *)(r10 - 0x28)
     776:	if w9 != 0x0 goto +0x1 <reset_fentry+0x1850>
     777:	w6 = 0x0
     778:	w6 &= w1
     779:	w1 = w6
     780:	w1 &= 0x1
     781:	if w1 != 0x0 goto +0x4 <reset_fentry+0x1890>
     782:	w1 = 0x0
     783:	*(u32 *)(r10 - 0x20) = w1
     784:	if w2 == 0x0 goto +0x3e <reset_fentry+0x1a78>
     785:	goto +0x4 <reset_fentry+0x18b0>
     786:	w1 = 0x3
     787:	*(u32 *)(r10 - 0x20) = w1
     788:	w8 = w9
     789:	w8 = -w8
     790:	call -0x1
		00000000000018b0:  R_BPF_64_32	.text
     791:	if w0 == 0x0 goto +0x37 <reset_fentry+0x1a78>
     792:	call 0x23
     793:	r1 = 0x0 ll
		00000000000018c8:  R_BPF_64_64	CONFIG
     795:	w1 = *(u32 *)(r1 + 0x4c)
     796:	r0 += r1
     797:	r1 = r10
     798:	r1 += -0x10
     799:	w2 = 0x4
     800:	r3 = r0
     801:	call 0x71
     802:	w1 = *(u32 *)(r10 - 0x10)
     803:	w1 &= 0x4
     804:	if w1 == 0x0 goto +0x13 <reset_fentry+0x19c0>
     805:	call 0x23
     806:	*(u64 *)(r10 - 0x10) = r0
     807:	r2 = r10
     808:	r2 += -0x10
     809:	r1 = 0x0 ll
		0000000000001948:  R_BPF_64_64	REMEMBERED
     811:	call 0x1
     812:	r1 = r7
     813:	r1 += 0x18
     814:	if r0 == 0x0 goto +0x5 <reset_fentry+0x19a0>
     815:	w2 = *(u32 *)(r0 + 0x0)
     816:	w3 = *(u32 *)(r0 + 0x4)
     817:	if w3 == 0x1 goto +0x1 <reset_fentry+0x1998>
     818:	goto +0x32 <reset_fentry+0x1b28>
     819:	if w2 == 0xfc goto +0x33 <reset_fentry+0x1b38>
     820:	w2 = 0x60
     821:	r3 = 0xd68 ll
		00000000000019a8:  R_BPF_64_64	.rodata
     823:	call 0x71
     824:	r1 = r7
     825:	r1 += 0x18
     826:	w2 = 0x60
     827:	r3 = 0xd68 ll
		00000000000019d8:  R_BPF_64_64	.rodata
     829:	call 0x71
     830:	w1 = 0x5
     831:	w3 = *(u32 *)(r10 - 0x28)
     832:	if w3 != 0x0 goto +0x2d <reset_fentry+0x1b70>
     833:	w6 &= 0x1
     834:	if w6 != 0x0 goto +0x1 <reset_fentry+0x1a20>
     835:	goto +0xb <reset_fentry+0x1a78>
     836:	r1 = 0x800000000 ll
     838:	*(u64 *)(r7 + 0x88) = r1
     839:	*(u32 *)(r7 + 0x84) = w8
     840:	w1 = 0x0
     841:	*(u32 *)(r7 + 0x80) = w1
     842:	*(u32 *)(r7 + 0x7c) = w9
     843:	w1 = *(u32 *)(r10 - 0x20)
     844:	*(u32 *)(r7 + 0x78) = w1
     845:	r1 = r7
     846:	call 0xba
		0000000000001a70:  R_BPF_64_32	.text
     847:	call 0x23
     848:	*(u64 *)(r10 - 0x10) = r0
     849:	r2 = r10
     850:	r2 += -0x10
     851:	r1 = 0x0 ll
		0000000000001a98:  R_BPF_64_64	TASKS
     853:	call 0x3
     854:	if r0 != 0x0 goto +0xc <reset_fentry+0x1b18>
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	.bss
     857:	r2 = -0x1
     858:	lock *(u64 *)(r1 + 0x0) += r2
     859:	r1 = 0x0 ll
		0000000000001ad8:  R_BPF_64_64	EXPECT_ENTER
     861:	r2 = -0x100000000 ll
     863:	lock *(u64 *)(r1 + 0x0) += r2
     864:	r1 = 0x0 ll
		0000000000001b00:  R_BPF_64_64	EXPECT_EXIT
     866:	lock *(u64 *)(r1 + 0x0) += r2
     867:	w0 = 0x0
     868:	exit
     869:	if w2 == 0xe7 goto +0x1 <reset_fentry+0x1b38>
     870:	if w2 != 0x3c goto -0x33 <reset_fentry+0x19a0>
     871:	r2 = r0
     872:	r3 = 0x60
     873:	call -0x1
		0000000000001b48:  R_BPF_64_32	memmove
     874:	w1 = 0x4
     875:	w3 = *(u32 *)(r10 - 0x28)
     876:	if w3 != 0x0 goto +0x1 <reset_fentry+0x1b70>
     877:	goto -0x2d <reset_fentry+0x1a08>
     878:	r2 = 0x800000000 ll
     880:	*(u64 *)(r7 + 0x88) = r2
     881:	*(u32 *)(r7 + 0x84) = w3
     882:	w2 = 0x0
     883:	*(u32 *)(r7 + 0x80) = w2
     884:	*(u32 *)(r7 + 0x7c) = w9
     885:	*(u32 *)(r7 + 0x78) = w1
     886:	r1 = r7
     887:	call 0xba
		0000000000001bb8:  R_BPF_64_32	.text
     888:	goto -0x38 <reset_fentry+0x1a08>

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	*(u64 *)(r10 - 0x20) = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <reset_kprobe+0xc0>
       6:	if w1 == 0x1 goto +0x1e <reset_kprobe+0x128>
       7:	if w1 == 0x2 goto +0x1 <reset_kprobe+0x48>
       8:	goto +0x3e <reset_kprobe+0x238>
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
      23:	goto +0x2f <reset_kprobe+0x238>
      24:	if w1 == 0x3 goto +0x15 <reset_kprobe+0x170>
      25:	if w1 == 0x4 goto +0x1 <reset_kprobe+0xd8>
      26:	goto +0x2c <reset_kprobe+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x10) = w0
      29:	r2 = r10
      30:	r2 += -0x10
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <reset_kprobe+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <reset_kprobe+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <reset_kprobe+0x238>
      46:	call 0x23
      47:	r6 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r6 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x10
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r6 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x10)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x10
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r6 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x10)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x10
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x10)
      71:	r2 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w1 = *(u32 *)(r2 + 0x24)
      74:	if w1 != 0x2 goto +0x14 <reset_kprobe+0x2f8>
      75:	call 0x8
      76:	*(u32 *)(r10 - 0x10) = w0
      77:	r2 = r10
      78:	r2 += -0x10
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	SAMPLES
      81:	call 0x1
      82:	r6 = r0
      83:	if r6 == 0x0 goto +0x30f <reset_kprobe+0x1b18>
      84:	r8 = *(u64 *)(r6 + 0x50)
      85:	call 0xe
      86:	if r8 != r0 goto +0x30c <reset_kprobe+0x1b18>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x20)
      92:	if w1 != 0x0 goto +0x26f <reset_kprobe+0x1660>
      93:	*(u32 *)(r6 + 0x24) = w2
      94:	goto +0x272 <reset_kprobe+0x1688>
      95:	w9 = 0x0
      96:	w1 = *(u32 *)(r2 + 0x28)
      97:	w3 = *(u32 *)(r2 + 0x34)
      98:	if w1 == 0x0 goto +0x25 <reset_kprobe+0x440>
      99:	w4 = w1
     100:	w4 >>= 0x1
     101:	w2 = w1
     102:	w2 |= w4
     103:	w4 = w2
     104:	w4 >>= 0x2
     105:	w2 |= w4
     106:	w4 = w2
     107:	w4 >>= 0x4
     108:	w2 |= w4
     109:	w1 &= w7
     110:	w4 = w2
     111:	w4 >>= 0x8
     112:	w2 |= w4
     113:	w1 -= w3
     114:	w3 = w2
     115:	w3 >>= 0x10
     116:	w2 |= w3
     117:	w2 ^= -0x1
     118:	w3 = w2
     119:	w3 >>= 0x1
     120:	w3 &= 0x55555555
     121:	w2 -= w3
     122:	w3 = w2
     123:	w3 &= 0x33333333
     124:	w2 >>= 0x2
     125:	w2 &= 0x33333333
     126:	w3 += w2
     127:	w2 = w3
     128:	w2 >>= 0x4
     129:	w3 += w2
     130:	w3 &= 0xf0f0f0f
     131:	w3 *= 0x1010101
     132:	w3 >>= 0x18
     133:	w1 <<= w3
     134:	w1 s>>= w3
     135:	w9 = w1
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	AYA_LOG_LEVEL
     138:	w1 = *(u8 *)(r1 + 0x0)
     139:	if w1 < 0x4 goto +0x18b <reset_kprobe+0x10b8>
     140:	call 0x23
     141:	r7 = r0
     142:	w1 = 0x9e
     143:	*(u16 *)(r10 - 0x12) = w1
     144:	r1 = r10
     145:	r1 += -0x12
     146:	r8 = 0x40
     147:	w1 = *(u16 *)(r10 - 0x12)
     148:	if w1 > 0x40 goto +0x21c <reset_kprobe+0x1588>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	AYA_LOGS
     151:	r2 = r8
     152:	r3 = 0x0
     153:	call 0x83
     154:	if r0 == 0x0 goto +0x17c <reset_kprobe+0x10b8>
     155:	*(u64 *)(r10 - 0x8) = r8
     156:	*(u64 *)(r10 - 0x10) = r0
     157:	r1 = r10
     158:	r1 += -0x10
     159:	r1 = *(u64 *)(r10 - 0x10)
     160:	r2 = *(u64 *)(r10 - 0x8)
     161:	if r2 < 0x2 goto +0x173 <reset_kprobe+0x10a8>
     162:	w2 = *(u16 *)(r10 - 0x12)
     163:	*(u8 *)(r1 + 0x0) = w2
     164:	w2 >>= 0x8
     165:	*(u8 *)(r1 + 0x1) = w2
     166:	r1 = *(u64 *)(r10 - 0x10)
     167:	r2 = *(u64 *)(r10 - 0x8)
     168:	if r2 < 0x3 goto +0x16c <reset_kprobe+0x10a8>
     169:	w2 = 0x0
     170:	*(u8 *)(r1 + 0x2) = w2
     171:	r1 = *(u64 *)(r10 - 0x10)
     172:	r3 = *(u64 *)(r10 - 0x8)
     173:	if r3 < 0x5 goto +0x167 <reset_kprobe+0x10a8>
     174:	*(u8 *)(r1 + 0x4) = w2
     175:	w2 = 0x17
     176:	*(u8 *)(r1 + 0x3) = w2
     177:	r1 = *(u64 *)(r10 - 0x10)
     178:	r2 = *(u64 *)(r10 - 0x8)
     179:	if r2 < 0x1c goto +0x161 <reset_kprobe+0x10a8>
     180:	r3 = r1
     181:	r3 += 0x5
     182:	r4 = 0xcd8 ll
		00000000000005b0:  R_BPF_64_64	.rodata
     184:	w5 = *(u8 *)(r4 + 0x0)
     185:	*(u8 *)(r3 + 0x0) = w5
     186:	w5 = *(u8 *)(r4 + 0x1)
     187:	*(u8 *)(r3 + 0x1) = w5
     188:	w5 = *(u8 *)(r4 + 0x2)
     189:	*(u8 *)(r3 + 0x2) = w5
     190:	w5 = *(u8 *)(r4 + 0x3)
     191:	*(u8 *)(r3 + 0x3) = w5
     192:	w5 = *(u8 *)(r4 + 0x4)
     193:	*(u8 *)(r3 + 0x4) = w5
     194:	w5 = *(u8 *)(r4 + 0x5)
     195:	*(u8 *)(r3 + 0x5) = w5
     196:	w5 = *(u8 *)(r4 + 0x6)
     197:	*(u8 *)(r3 + 0x6) = w5
     198:	w5 = *(u8 *)(r4 + 0x7)
     199:	*(u8 *)(r3 + 0x7) = w5
     200:	w5 = *(u8 *)(r4 + 0x8)
     201:	*(u8 *)(r3 + 0x8) = w5
     202:	w5 = *(u8 *)(r4 + 0x9)
     203:	*(u8 *)(r3 + 0x9) = w5
     204:	w5 = *(u8 *)(r4 + 0xa)
     205:	*(u8 *)(r3 + 0xa) = w5
     206:	w5 = *(u8 *)(r4 + 0xb)
     207:	*(u8 *)(r3 + 0xb) = w5
     208:	w5 = *(u8 *)(r4 + 0xc)
     209:	*(u8 *)(r3 + 0xc) = w5
     210:	w5 = *(u8 *)(r4 + 0xd)
     211:	*(u8 *)(r3 + 0xd) = w5
     212:	w5 = *(u8 *)(r4 + 0xe)
     213:	*(u8 *)(r3 + 0xe) = w5
     214:	w5 = *(u8 *)(r4 + 0xf)
     215:	*(u8 *)(r3 + 0xf) = w5
     216:	w5 = *(u8 *)(r4 + 0x10)
     217:	*(u8 *)(r3 + 0x10) = w5
     218:	w5 = *(u8 *)(r4 + 0x11)
     219:	*(u8 *)(r3 + 0x11) = w5
     220:	w5 = *(u8 *)(r4 + 0x12)
     221:	*(u8 *)(r3 + 0x12) = w5
     222:	w5 = *(u8 *)(r4 + 0x13)
     223:	*(u8 *)(r3 + 0x13) = w5
     224:	w5 = *(u8 *)(r4 + 0x14)
     225:	*(u8 *)(r3 + 0x14) = w5
     226:	w5 = *(u8 *)(r4 + 0x15)
     227:	*(u8 *)(r3 + 0x15) = w5
     228:	w5 = *(u8 *)(r4 + 0x16)
     229:	*(u8 *)(r3 + 0x16) = w5
     230:	if r2 == 0x1c goto +0x12e <reset_kprobe+0x10a8>
     231:	w3 = 0x1
     232:	*(u8 *)(r1 + 0x1c) = w3
     233:	if r2 < 0x1f goto +0x12b <reset_kprobe+0x10a8>
     234:	w4 = 0x0
     235:	*(u8 *)(r1 + 0x1e) = w4
     236:	*(u8 *)(r1 + 0x1d) = w3
     237:	if r2 == 0x1f goto +0x127 <reset_kprobe+0x10a8>
     238:	w3 = 0x4
     239:	*(u8 *)(r1 + 0x1f) = w3
     240:	if r2 == 0x20 goto +0x124 <reset_kprobe+0x10a8>
     241:	w3 = 0x2
     242:	*(u8 *)(r1 + 0x20) = w3
     243:	if r2 < 0x23 goto +0x121 <reset_kprobe+0x10a8>
     244:	w3 = 0x0
     245:	*(u8 *)(r1 + 0x22) = w3
     246:	w3 = 0x17
     247:	*(u8 *)(r1 + 0x21) = w3
     248:	if r2 < 0x3a goto +0x11c <reset_kprobe+0x10a8>
     249:	r3 = r1
     250:	r3 += 0x23
     251:	r4 = 0xcd8 ll
		00000000000007d8:  R_BPF_64_64	.rodata
     253:	w5 = *(u8 *)(r4 + 0x0)
     254:	*(u8 *)(r3 + 0x0) = w5
     255:	w5 = *(u8 *)(r4 + 0x1)
     256:	*(u8 *)(r3 + 0x1) = w5
     257:	w5 = *(u8 *)(r4 + 0x2)
     258:	*(u8 *)(r3 + 0x2) = w5
     259:	w5 = *(u8 *)(r4 + 0x3)
     260:	*(u8 *)(r3 + 0x3) = w5
     261:	w5 = *(u8 *)(r4 + 0x4)
     262:	*(u8 *)(r3 + 0x4) = w5
     263:	w5 = *(u8 *)(r4 + 0x5)
     264:	*(u8 *)(r3 + 0x5) = w5
     265:	w5 = *(u8 *)(r4 + 0x6)
     266:	*(u8 *)(r3 + 0x6) = w5
     267:	w5 = *(u8 *)(r4 + 0x7)
     268:	*(u8 *)(r3 + 0x7) = w5
     269:	w5 = *(u8 *)(r4 + 0x8)
     270:	*(u8 *)(r3 + 0x8) = w5
     271:	w5 = *(u8 *)(r4 + 0x9)
     272:	*(u8 *)(r3 + 0x9) = w5
     273:	w5 = *(u8 *)(r4 + 0xa)
     274:	*(u8 *)(r3 + 0xa) = w5
     275:	w5 = *(u8 *)(r4 + 0xb)
     276:	*(u8 *)(r3 + 0xb) = w5
     277:	w5 = *(u8 *)(r4 + 0xc)
     278:	*(u8 *)(r3 + 0xc) = w5
     279:	w5 = *(u8 *)(r4 + 0xd)
     280:	*(u8 *)(r3 + 0xd) = w5
     281:	w5 = *(u8 *)(r4 + 0xe)
     282:	*(u8 *)(r3 + 0xe) = w5
     283:	w5 = *(u8 *)(r4 + 0xf)
     284:	*(u8 *)(r3 + 0xf) = w5
     285:	w5 = *(u8 *)(r4 + 0x10)
     286:	*(u8 *)(r3 + 0x10) = w5
     287:	w5 = *(u8 *)(r4 + 0x11)
     288:	*(u8 *)(r3 + 0x11) = w5
     289:	w5 = *(u8 *)(r4 + 0x12)
     290:	*(u8 *)(r3 + 0x12) = w5
     291:	w5 = *(u8 *)(r4 + 0x13)
     292:	*(u8 *)(r3 + 0x13) = w5
     293:	w5 = *(u8 *)(r4 + 0x14)
     294:	*(u8 *)(r3 + 0x14) = w5
     295:	w5 = *(u8 *)(r4 + 0x15)
     296:	*(u8 *)(r3 + 0x15) = w5
     297:	w5 = *(u8 *)(r4 + 0x16)
     298:	*(u8 *)(r3 + 0x16) = w5
     299:	if r2 == 0x3a goto +0xe9 <reset_kprobe+0x10a8>
     300:	w3 = 0x3
     301:	*(u8 *)(r1 + 0x3a) = w3
     302:	if r2 < 0x3d goto +0xe6 <reset_kprobe+0x10a8>
     303:	w3 = 0x0
     304:	*(u8 *)(r1 + 0x3c) = w3
     305:	w3 = 0x1f
     306:	*(u8 *)(r1 + 0x3b) = w3
     307:	if r2 < 0x5c goto +0xe1 <reset_kprobe+0x10a8>
     308:	r3 = r1
     309:	r3 += 0x3d
     310:	r4 = 0xcef ll
		00000000000009b0:  R_BPF_64_64	.rodata
     312:	w5 = *(u8 *)(r4 + 0x0)
     313:	*(u8 *)(r3 + 0x0) = w5
     314:	w5 = *(u8 *)(r4 + 0x1)
     315:	*(u8 *)(r3 + 0x1) = w5
     316:	w5 = *(u8 *)(r4 + 0x2)
     317:	*(u8 *)(r3 + 0x2) = w5
     318:	w5 = *(u8 *)(r4 + 0x3)
     319:	*(u8 *)(r3 + 0x3) = w5
     320:	w5 = *(u8 *)(r4 + 0x4)
     321:	*(u8 *)(r3 + 0x4) = w5
     322:	w5 = *(u8 *)(r4 + 0x5)
     323:	*(u8 *)(r3 + 0x5) = w5
     324:	w5 = *(u8 *)(r4 + 0x6)
     325:	*(u8 *)(r3 + 0x6) = w5
     326:	w5 = *(u8 *)(r4 + 0x7)
     327:	*(u8 *)(r3 + 0x7) = w5
     328:	w5 = *(u8 *)(r4 + 0x8)
     329:	*(u8 *)(r3 + 0x8) = w5
     330:	w5 = *(u8 *)(r4 + 0x9)
     331:	*(u8 *)(r3 + 0x9) = w5
     332:	w5 = *(u8 *)(r4 + 0xa)
     333:	*(u8 *)(r3 + 0xa) = w5
     334:	w5 = *(u8 *)(r4 + 0xb)
     335:	*(u8 *)(r3 + 0xb) = w5
     336:	w5 = *(u8 *)(r4 + 0xc)
     337:	*(u8 *)(r3 + 0xc) = w5
     338:	w5 = *(u8 *)(r4 + 0xd)
     339:	*(u8 *)(r3 + 0xd) = w5
     340:	w5 = *(u8 *)(r4 + 0xe)
     341:	*(u8 *)(r3 + 0xe) = w5
     342:	w5 = *(u8 *)(r4 + 0xf)
     343:	*(u8 *)(r3 + 0xf) = w5
     344:	w5 = *(u8 *)(r4 + 0x10)
     345:	*(u8 *)(r3 + 0x10) = w5
     346:	w5 = *(u8 *)(r4 + 0x11)
     347:	*(u8 *)(r3 + 0x11) = w5
     348:	w5 = *(u8 *)(r4 + 0x12)
     349:	*(u8 *)(r3 + 0x12) = w5
     350:	w5 = *(u8 *)(r4 + 0x13)
     351:	*(u8 *)(r3 + 0x13) = w5
     352:	w5 = *(u8 *)(r4 + 0x14)
     353:	*(u8 *)(r3 + 0x14) = w5
     354:	w5 = *(u8 *)(r4 + 0x15)
     355:	*(u8 *)(r3 + 0x15) = w5
     356:	w5 = *(u8 *)(r4 + 0x16)
     357:	*(u8 *)(r3 + 0x16) = w5
     358:	w5 = *(u8 *)(r4 + 0x17)
     359:	*(u8 *)(r3 + 0x17) = w5
     360:	w5 = *(u8 *)(r4 + 0x18)
     361:	*(u8 *)(r3 + 0x18) = w5
     362:	w5 = *(u8 *)(r4 + 0x19)
     363:	*(u8 *)(r3 + 0x19) = w5
     364:	w5 = *(u8 *)(r4 + 0x1a)
     365:	*(u8 *)(r3 + 0x1a) = w5
     366:	w5 = *(u8 *)(r4 + 0x1b)
     367:	*(u8 *)(r3 + 0x1b) = w5
     368:	w5 = *(u8 *)(r4 + 0x1c)
     369:	*(u8 *)(r3 + 0x1c) = w5
     370:	w5 = *(u8 *)(r4 + 0x1d)
     371:	*(u8 *)(r3 + 0x1d) = w5
     372:	w5 = *(u8 *)(r4 + 0x1e)
     373:	*(u8 *)(r3 + 0x1e) = w5
     374:	if r2 == 0x5c goto +0x9e <reset_kprobe+0x10a8>
     375:	w4 = 0x4
     376:	*(u8 *)(r1 + 0x5c) = w4
     377:	if r2 < 0x5f goto +0x9b <reset_kprobe+0x10a8>
     378:	w3 = 0x0
     379:	*(u8 *)(r1 + 0x5e) = w3
     380:	*(u8 *)(r1 + 0x5d) = w4
     381:	if r2 < 0x63 goto +0x97 <reset_kprobe+0x10a8>
     382:	*(u8 *)(r1 + 0x62) = w3
     383:	*(u8 *)(r1 + 0x61) = w3
     384:	*(u8 *)(r1 + 0x60) = w3
     385:	w3 = 0x22
     386:	*(u8 *)(r1 + 0x5f) = w3
     387:	if r2 == 0x63 goto +0x91 <reset_kprobe+0x10a8>
     388:	w3 = 0x5
     389:	*(u8 *)(r1 + 0x63) = w3
     390:	if r2 < 0x66 goto +0x8e <reset_kprobe+0x10a8>
     391:	w3 = 0x0
     392:	*(u8 *)(r1 + 0x65) = w3
     393:	*(u8 *)(r1 + 0x64) = w4
     394:	if r2 < 0x6a goto +0x8a <reset_kprobe+0x10a8>
     395:	*(u8 *)(r1 + 0x69) = w3
     396:	*(u8 *)(r1 + 0x68) = w3
     397:	*(u8 *)(r1 + 0x67) = w3
     398:	w3 = 0x6
     399:	*(u8 *)(r1 + 0x66) = w3
     400:	if r2 == 0x6a goto +0x84 <reset_kprobe+0x10a8>
     401:	w3 = 0x14
     402:	*(u8 *)(r1 + 0x6a) = w3
     403:	if r2 < 0x6d goto +0x81 <reset_kprobe+0x10a8>
     404:	w3 = 0x0
     405:	*(u8 *)(r1 + 0x6c) = w3
     406:	w3 = 0xc
     407:	*(u8 *)(r1 + 0x6b) = w3
     408:	if r2 < 0x79 goto +0x7c <reset_kprobe+0x10a8>
     409:	r3 = r1
     410:	r3 += 0x6d
     411:	r4 = 0xd0e ll
		0000000000000cd8:  R_BPF_64_64	.rodata
     413:	w5 = *(u8 *)(r4 + 0x0)
     414:	*(u8 *)(r3 + 0x0) = w5
     415:	w5 = *(u8 *)(r4 + 0x1)
     416:	*(u8 *)(r3 + 0x1) = w5
     417:	w5 = *(u8 *)(r4 + 0x2)
     418:	*(u8 *)(r3 + 0x2) = w5
     419:	w5 = *(u8 *)(r4 + 0x3)
     420:	*(u8 *)(r3 + 0x3) = w5
     421:	w5 = *(u8 *)(r4 + 0x4)
     422:	*(u8 *)(r3 + 0x4) = w5
     423:	w5 = *(u8 *)(r4 + 0x5)
     424:	*(u8 *)(r3 + 0x5) = w5
     425:	w5 = *(u8 *)(r4 + 0x6)
     426:	*(u8 *)(r3 + 0x6) = w5
     427:	w5 = *(u8 *)(r4 + 0x7)
     428:	*(u8 *)(r3 + 0x7) = w5
     429:	w5 = *(u8 *)(r4 + 0x8)
     430:	*(u8 *)(r3 + 0x8) = w5
     431:	w5 = *(u8 *)(r4 + 0x9)
     432:	*(u8 *)(r3 + 0x9) = w5
     433:	w5 = *(u8 *)(r4 + 0xa)
     434:	*(u8 *)(r3 + 0xa) = w5
     435:	w5 = *(u8 *)(r4 + 0xb)
     436:	*(u8 *)(r3 + 0xb) = w5
     437:	if r2 == 0x79 goto +0x5f <reset_kprobe+0x10a8>
     438:	w3 = 0x0
     439:	*(u8 *)(r1 + 0x79) = w3
     440:	if r2 < 0x7c goto +0x5c <reset_kprobe+0x10a8>
     441:	*(u8 *)(r1 + 0x7b) = w3
     442:	w3 = 0x1
     443:	*(u8 *)(r1 + 0x7a) = w3
     444:	if r2 == 0x7c goto +0x58 <reset_kprobe+0x10a8>
     445:	w3 = 0x2
     446:	*(u8 *)(r1 + 0x7c) = w3
     447:	if r2 == 0x7d goto +0x55 <reset_kprobe+0x10a8>
     448:	w3 = 0x9
     449:	*(u8 *)(r1 + 0x7d) = w3
     450:	if r2 < 0x80 goto +0x52 <reset_kprobe+0x10a8>
     451:	w3 = 0x0
     452:	*(u8 *)(r1 + 0x7f) = w3
     453:	w3 = 0x8
     454:	*(u8 *)(r1 + 0x7e) = w3
     455:	if r2 < 0x88 goto +0x4d <reset_kprobe+0x10a8>
     456:	*(u8 *)(r1 + 0x80) = w7
     457:	r3 = r7
     458:	r3 >>= 0x38
     459:	*(u8 *)(r1 + 0x87) = w3
     460:	r3 = r7
     461:	r3 >>= 0x30
     462:	*(u8 *)(r1 + 0x86) = w3
     463:	r3 = r7
     464:	r3 >>= 0x28
     465:	*(u8 *)(r1 + 0x85) = w3
     466:	r3 = r7
     467:	r3 >>= 0x20
     468:	*(u8 *)(r1 + 0x84) = w3
     469:	r3 = r7
     470:	r3 >>= 0x18
     471:	*(u8 *)(r1 + 0x83) = w3
     472:	r3 = r7
     473:	r3 >>= 0x10
     474:	*(u8 *)(r1 + 0x82) = w3
     475:	r7 >>= 0x8
     476:	*(u8 *)(r1 + 0x81) = w7
     477:	if r2 == 0x88 goto +0x37 <reset_kprobe+0x10a8>
     478:	w3 = 0x14
     479:	*(u8 *)(r1 + 0x88) = w3
     480:	if r2 < 0x8b goto +0x34 <reset_kprobe+0x10a8>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x8a) = w3
     483:	w3 = 0x8
     484:	*(u8 *)(r1 + 0x89) = w3
     485:	if r2 < 0x93 goto +0x2f <reset_kprobe+0x10a8>
     486:	r3 = 0x64
     487:	*(u8 *)(r1 + 0x91) = w3
     488:	r3 = 0x65
     489:	*(u8 *)(r1 + 0x90) = w3
     490:	r3 = 0x77
     491:	*(u8 *)(r1 + 0x8f) = w3
     492:	r3 = 0x6f
     493:	*(u8 *)(r1 + 0x8e) = w3
     494:	r3 = 0x68
     495:	*(u8 *)(r1 + 0x8d) = w3
     496:	r3 = 0x73
     497:	*(u8 *)(r1 + 0x8c) = w3
     498:	r3 = 0x20
     499:	*(u8 *)(r1 + 0x92) = w3
     500:	*(u8 *)(r1 + 0x8b) = w3
     501:	if r2 == 0x93 goto +0x1f <reset_kprobe+0x10a8>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x93) = w3
     504:	if r2 < 0x96 goto +0x1c <reset_kprobe+0x10a8>
     505:	*(u8 *)(r1 + 0x95) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x94) = w3
     508:	if r2 == 0x96 goto +0x18 <reset_kprobe+0x10a8>
     509:	*(u8 *)(r1 + 0x96) = w3
     510:	if r2 < 0x98 goto +0x16 <reset_kprobe+0x10a8>
     511:	w3 = 0x3
     512:	*(u8 *)(r1 + 0x97) = w3
     513:	if r2 < 0x9a goto +0x13 <reset_kprobe+0x10a8>
     514:	w3 = 0x0
     515:	*(u8 *)(r1 + 0x99) = w3
     516:	w3 = 0x4
     517:	*(u8 *)(r1 + 0x98) = w3
     518:	if r2 < 0x9e goto +0xe <reset_kprobe+0x10a8>
     519:	w3 = w9
     520:	w2 = w3
     521:	w2 >>= 0x18
     522:	*(u8 *)(r1 + 0x9d) = w2
     523:	w2 = w3
     524:	w2 >>= 0x10
     525:	*(u8 *)(r1 + 0x9c) = w2
     526:	*(u8 *)(r1 + 0x9a) = w3
     527:	w2 = w3
     528:	w2 >>= 0x8
     529:	*(u8 *)(r1 + 0x9b) = w2
     530:	r2 = 0x0
     531:	call 0x84
     532:	goto +0x2 <reset_kprobe+0x10b8>
     533:	r2 = 0x0
     534:	call 0x85
     535:	call 0x23
     536:	*(u64 *)(r10 - 0x10) = r0
     537:	r2 = r10
     538:	r2 += -0x10
     539:	r1 = 0x0 ll
		00000000000010d8:  R_BPF_64_64	TASKS
     541:	call 0x1
     542:	r7 = r0
     543:	if r7 == 0x0 goto +0x1a <reset_kprobe+0x11d0>
     544:	call 0xe
     545:	r8 = r0
     546:	r1 = *(u64 *)(r7 + 0x10)
     547:	if r1 == r8 goto +0x6 <reset_kprobe+0x1150>
     548:	r1 = r7
     549:	w2 = 0x3c8
     550:	r3 = 0xdc8 ll
		0000000000001130:  R_BPF_64_64	.rodata
     552:	call 0x71
     553:	*(u64 *)(r7 + 0x10) = r8
     554:	w8 = *(u32 *)(r7 + 0xc)
     555:	w1 = *(u32 *)(r7 + 0x8)
     556:	w6 = *(u32 *)(r7 + 0x4)
     557:	w2 = w6
     558:	w2 |= w9
     559:	w3 = *(u32 *)(r7 + 0x0)
     560:	*(u32 *)(r10 - 0x30) = w3
     561:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1198>
     562:	goto +0x2c <reset_kprobe+0x12f8>
     563:	if w9 s> w6 goto +0x2f <reset_kprobe+0x1318>
     564:	w2 = 0x0
     565:	*(u32 *)(r7 + 0x4) = w2
     566:	w8 += 0x1
     567:	*(u32 *)(r7 + 0xc) = w8
     568:	*(u32 *)(r10 - 0x28) = w1
     569:	goto +0xbb <reset_kprobe+0x17a8>
     570:	call 0x23
     571:	*(u64 *)(r10 - 0x10) = r0
     572:	r2 = r10
     573:	r2 += -0x10
     574:	r1 = 0x0 ll
		00000000000011f0:  R_BPF_64_64	TASKS
     576:	r3 = 0xdc8 ll
		0000000000001200:  R_BPF_64_64	.rodata
     578:	r4 = 0x0
     579:	call 0x2
     580:	if r0 != 0x0 goto +0x7b <reset_kprobe+0x1600>
     581:	r1 = 0x0 ll
		0000000000001228:  R_BPF_64_64	.bss
     583:	r2 = 0x1
     584:	lock *(u64 *)(r1 + 0x0) += r2
     585:	r1 = 0x0 ll
		0000000000001248:  R_BPF_64_64	EXPECT_ENTER
     587:	r2 = 0x100000000 ll
     589:	lock *(u64 *)(r1 + 0x0) += r2
     590:	r1 = 0x0 ll
		0000000000001270:  R_BPF_64_64	EXPECT_EXIT
     592:	lock *(u64 *)(r1 + 0x0) += r2
     593:	call 0x23
     594:	*(u64 *)(r10 - 0x10) = r0
     595:	r2 = r10
     596:	r2 += -0x10
     597:	r1 = 0x0 ll
		00000000000012a8:  R_BPF_64_64	TASKS
     599:	call 0x1
     600:	r7 = r0
     601:	if r7 == 0x0 goto +0x109 <reset_kprobe+0x1b18>
     602:	call 0xe
     603:	r8 = r0
     604:	r1 = *(u64 *)(r7 + 0x10)
     605:	if r1 == r8 goto -0x34 <reset_kprobe+0x1150>
     606:	goto -0x3b <reset_kprobe+0x1120>
     607:	if w9 s> 0x0 goto +0x4 <reset_kprobe+0x1320>
     608:	if w6 s< 0x1 goto +0x1 <reset_kprobe+0x1310>
     609:	goto +0x2 <reset_kprobe+0x1320>
     610:	if w9 s>= w6 goto -0x2f <reset_kprobe+0x11a0>
     611:	w9 -= w6
     612:	w2 = 0x0
     613:	*(u32 *)(r7 + 0x4) = w2
     614:	w8 += 0x1
     615:	*(u32 *)(r7 + 0xc) = w8
     616:	w2 = w9
     617:	w2 += w1
     618:	*(u32 *)(r10 - 0x28) = w2
     619:	*(u32 *)(r7 + 0x8) = w2
     620:	*(u32 *)(r10 - 0x38) = w9
     621:	if w9 == 0x0 goto +0x87 <reset_kprobe+0x17a8>
     622:	r2 = r7
     623:	r2 += 0x1c8
     624:	r9 = 0x0
     625:	r1 = *(u64 *)(r10 - 0x20)
     626:	w3 = 0x200
     627:	r4 = 0x0
     628:	call 0x43
     629:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x13b8>
     630:	r0 = 0x0
     631:	r0 >>= 0x3
     632:	*(u64 *)(r7 + 0x1c0) = r0
     633:	r1 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	CONFIG
     635:	w1 = *(u32 *)(r1 + 0x74)
     636:	if w6 != 0x0 goto +0xc <reset_kprobe+0x1448>
     637:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1448>
     638:	call 0x23
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	CONFIG
     641:	w1 = *(u32 *)(r1 + 0x74)
     642:	r0 += r1
     643:	r1 = r10
     644:	r1 += -0x10
     645:	w2 = 0x8
     646:	r3 = r0
     647:	call 0x71
     648:	r9 = *(u64 *)(r10 - 0x10)
     649:	*(u64 *)(r7 + 0x190) = r9
     650:	call 0x23
     651:	r1 = 0x0 ll
		0000000000001458:  R_BPF_64_64	CONFIG
     653:	w1 = *(u32 *)(r1 + 0x4c)
     654:	r0 += r1
     655:	r1 = r10
     656:	r1 += -0x10
     657:	w2 = 0x4
     658:	r3 = r0
     659:	call 0x71
     660:	w1 = *(u32 *)(r10 - 0x10)
     661:	w1 &= 0x200014
     662:	if w1 != 0x0 goto +0x5e <reset_kprobe+0x17a8>
     663:	call -0x1
		00000000000014b8:  R_BPF_64_32	.text
     664:	if w0 == 0x0 goto +0x5c <reset_kprobe+0x17a8>
     665:	r1 = 0x0 ll
		00000000000014c8:  R_BPF_64_64	CONFIG
     667:	w1 = *(u32 *)(r1 + 0x78)
     668:	if w1 != 0x2 goto +0x58 <reset_kprobe+0x17a8>
     669:	call 0x9e
     670:	r1 = r0
     671:	call 0xaf
     672:	r9 = r0
     673:	r3 = r9
     674:	r3 += 0x78
     675:	r1 = r10
     676:	r1 += -0x10
     677:	w2 = 0x8
     678:	call 0x71
     679:	r6 = r7
     680:	r6 += 0x18
     681:	r3 = *(u64 *)(r10 - 0x10)
     682:	if w3 != -0x1 goto +0x2b <reset_kprobe+0x16b0>
     683:	r1 = r6
     684:	w2 = 0x60
     685:	r3 = 0xd68 ll
		0000000000001568:  R_BPF_64_64	.rodata
     687:	call 0x71
     688:	goto +0x28 <reset_kprobe+0x16c8>
     689:	r8 = 0x80
     690:	if w1 < 0x81 goto -0x21e <reset_kprobe+0x4a8>
     691:	r8 = 0x100
     692:	if w1 < 0x101 goto -0x220 <reset_kprobe+0x4a8>
     693:	r8 = 0x200
     694:	if w1 < 0x201 goto -0x222 <reset_kprobe+0x4a8>
     695:	r8 = 0x400
     696:	if w1 < 0x401 goto -0x224 <reset_kprobe+0x4a8>
     697:	r8 = 0x800
     698:	if w1 < 0x801 goto -0x226 <reset_kprobe+0x4a8>
     699:	r8 = 0x1000
     700:	if w1 < 0x1001 goto -0x228 <reset_kprobe+0x4a8>
     701:	r8 = 0x2000
     702:	if w1 > 0x2000 goto -0xa8 <reset_kprobe+0x10b8>
     703:	goto -0x22b <reset_kprobe+0x4a8>
     704:	w1 = 0x0
     705:	*(u32 *)(r10 - 0x10) = w1
     706:	r2 = r10
     707:	r2 += -0x10
     708:	r1 = 0x0 ll
		0000000000001620:  R_BPF_64_64	LOST
     710:	call 0x1
     711:	if r0 == 0x0 goto +0x9b <reset_kprobe+0x1b18>
     712:	r0 += 0x10
     713:	r1 = 0x1
     714:	lock *(u64 *)(r0 + 0x0) += r1
     715:	goto +0x97 <reset_kprobe+0x1b18>
     716:	w3 = *(u32 *)(r6 + 0x24)
     717:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1678>
     718:	*(u32 *)(r6 + 0x24) = w2
     719:	w3 = *(u32 *)(r6 + 0x28)
     720:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1690>
     721:	*(u32 *)(r6 + 0x28) = w2
     722:	*(u32 *)(r6 + 0x2c) = w7
     723:	w1 += 0x1
     724:	*(u32 *)(r6 + 0x20) = w1
     725:	goto +0x8d <reset_kprobe+0x1b18>
     726:	r1 = r6
     727:	r2 = r9
     728:	call 0x3f
		00000000000016c0:  R_BPF_64_32	.text
     729:	r1 = 0x0 ll
		00000000000016c8:  R_BPF_64_64	CONFIG
     731:	w1 = *(u32 *)(r1 + 0x78)
     732:	if w1 == 0x0 goto +0x18 <reset_kprobe+0x17a8>
     733:	w1 = *(u32 *)(r6 + 0x0)
     734:	if w1 != -0x1 goto +0x9 <reset_kprobe+0x1740>
     735:	w1 = *(u32 *)(r10 - 0x38)
     736:	w3 = w1
     737:	r3 <<= 0x20
     738:	r3 s>>= 0x20
     739:	r1 = 0x0 ll
		0000000000001718:  R_BPF_64_64	.rodata.str1.1
     741:	w2 = 0x27
     742:	call 0x6
     743:	goto +0xd <reset_kprobe+0x17a8>
     744:	w1 &= 0xffff
     745:	w3 = *(u32 *)(r7 + 0x1c)
     746:	w3 <<= 0x10
     747:	w3 |= w1
     748:	r4 = *(u64 *)(r7 + 0x68)
     749:	w1 = *(u32 *)(r10 - 0x38)
     750:	w5 = w1
     751:	r5 <<= 0x20
     752:	r5 s>>= 0x20
     753:	r1 = 0x88 ll
		0000000000001788:  R_BPF_64_64	.rodata.str1.1
     755:	w2 = 0x30
     756:	call 0x6
     757:	call 0x23
     758:	r1 = 0x0 ll
		00000000000017b0:  R_BPF_64_64	CONFIG
     760:	w1 = *(u32 *)(r1 + 0x4c)
     761:	r0 += r1
     762:	r1 = r10
     763:	r1 += -0x10
     764:	w2 = 0x4
     765:	r3 = r0
     766:	call 0x71
     767:	w1 = *(u32 *)(r10 - 0x10)
     768:	w1 &= 0x200014
     769:	if w1 == 0x0 goto +0x61 <reset_kprobe+0x1b18>
     770:	w6 = 0x1
     771:	w1 = 0x1
     772:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1830>
     773:	w1 = 0x0
     774:	w9 = *(u32 *)(r10 - 0x30)
     775:	w2 = *(u32 *)(r10 - 0x28)
     776:	if w9 != 0x0 goto +0x1 <reset_kprobe+0x1850>
     777:	w6 = 0x0
     778:	w6 &= w1
     779:	w1 = w6
     780:	w1 &= 0x1
     781:	if w1 != 0x0 goto +0x4 <reset_kprobe+0x1890>
     782:	w1 = 0x0
     783:	*(u32 *)(r10 - 0x20) = w1
     784:	if w2 == 0x0 goto +0x3e <reset_kprobe+0x1a78>
     785:	goto +0x4 <reset_kprobe+0x18b0>
     786:	w1 = 0x3
     787:	*(u32 *)(r10 - 0x20) = w1
     788:	w8 = w9
     789:	w8 = -w8
     790:	call -0x1
		00000000000018b0:  R_BPF_64_32	.text
     791:	if w0 == 0x0 goto +0x37 <reset_kprobe+0x1a78>
     792:	call 0x23
     793:	r1 = 0x0 ll
		00000000000018c8:  R_BPF_64_64	CONFIG
     795:	w1 = *(u32 *)(r1 + 0x4c)
     796:	r0 += r1
     797:	r1 = r10
     798:	r1 += -0x10
     799:	w2 = 0x4
     800:	r3 = r0
     801:	call 0x71
     802:	w1 = *(u32 *)(r10 - 0x10)
     803:	w1 &= 0x4
     804:	if w1 == 0x0 goto +0x13 <reset_kprobe+0x19c0>
     805:	call 0x23
     806:	*(u64 *)(r10 - 0x10) = r0
     807:	r2 = r10
     808:	r2 += -0x10
     809:	r1 = 0x0 ll
		0000000000001948:  R_BPF_64_64	REMEMBERED
     811:	call 0x1
     812:	r1 = r7
     813:	r1 += 0x18
     814:	if r0 == 0x0 goto +0x5 <reset_kprobe+0x19a0>
     815:	w2 = *(u32 *)(r0 + 0x0)
     816:	w3 = *(u32 *)(r0 + 0x4)
     817:	if w3 == 0x1 goto +0x1 <reset_kprobe+0x1998>
     818:	goto +0x32 <reset_kprobe+0x1b28>
     819:	if w2 == 0xfc goto +0x33 <reset_kprobe+0x1b38>
     820:	w2 = 0x60
     821:	r3 = 0xd68 ll
		00000000000019a8:  R_BPF_64_64	.rodata
     823:	call 0x71
     824:	r1 = r7
     825:	r1 += 0x18
     826:	w2 = 0x60
     827:	r3 = 0xd68 ll
		00000000000019d8:  R_BPF_64_64	.rodata
     829:	call 0x71
     830:	w1 = 0x5
     831:	w3 = *(u32 *)(r10 - 0x28)
     832:	if w3 != 0x0 goto +0x2d <reset_kprobe+0x1b70>
     833:	w6 &= 0x1
     834:	if w6 != 0x0 goto +0x1 <reset_kprobe+0x1a20>
     835:	goto +0xb <reset_kprobe+0x1a78>
     836:	r1 = 0x800000000 ll
     838:	*(u64 *)(r7 + 0x88) = r1
     839:	*(u32 *)(r7 + 0x84) = w8
     840:	w1 = 0x0
     841:	*(u32 *)(r7 + 0x80) = w1
     842:	*(u32 *)(r7 + 0x7c) = w9
     843:	w1 = *(u32 *)(r10 - 0x20)
     844:	*(u32 *)(r7 + 0x78) = w1
     845:	r1 = r7
     846:	call 0xba
		0000000000001a70:  R_BPF_64_32	.text
     847:	call 0x23
     848:	*(u64 *)(r10 - 0x10) = r0
     849:	r2 = r10
     850:	r2 += -0x10
     851:	r1 = 0x0 ll
		0000000000001a98:  R_BPF_64_64	TASKS
     853:	call 0x3
     854:	if r0 != 0x0 goto +0xc <reset_kprobe+0x1b18>
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	.bss
     857:	r2 = -0x1
     858:	lock *(u64 *)(r1 + 0x0) += r2
     859:	r1 = 0x0 ll
		0000000000001ad8:  R_BPF_64_64	EXPECT_ENTER
     861:	r2 = -0x100000000 ll
     863:	lock *(u64 *)(r1 + 0x0) += r2
     864:	r1 = 0x0 ll
		0000000000001b00:  R_BPF_64_64	EXPECT_EXIT
     866:	lock *(u64 *)(r1 + 0x0) += r2
     867:	w0 = 0x0
     868:	exit
     869:	if w2 == 0xe7 goto +0x1 <reset_kprobe+0x1b38>
     870:	if w2 != 0x3c goto -0x33 <reset_kprobe+0x19a0>
     871:	r2 = r0
     872:	r3 = 0x60
     873:	call -0x1
		0000000000001b48:  R_BPF_64_32	memmove
     874:	w1 = 0x4
     875:	w3 = *(u32 *)(r10 - 0x28)
     876:	if w3 != 0x0 goto +0x1 <reset_kprobe+0x1b70>
     877:	goto -0x2d <reset_kprobe+0x1a08>
     878:	r2 = 0x800000000 ll
     880:	*(u64 *)(r7 + 0x88) = r2
     881:	*(u32 *)(r7 + 0x84) = w3
     882:	w2 = 0x0
     883:	*(u32 *)(r7 + 0x80) = w2
     884:	*(u32 *)(r7 + 0x7c) = w9
     885:	*(u32 *)(r7 + 0x78) = w1
     886:	r1 = r7
     887:	call 0xba
		0000000000001bb8:  R_BPF_64_32	.text
     888:	goto -0x38 <reset_kprobe+0x1a08>

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
       2:	w7 = 0x0
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	CONFIG
       5:	w1 = *(u32 *)(r1 + 0x20)
       6:	if w1 s> 0x2 goto +0x12 <sys_enter+0xc8>
       7:	if w1 == 0x1 goto +0x1e <sys_enter+0x130>
       8:	if w1 == 0x2 goto +0x1 <sys_enter+0x50>
       9:	goto +0x3e <sys_enter+0x240>
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
      24:	goto +0x2f <sys_enter+0x240>
      25:	if w1 == 0x3 goto +0x15 <sys_enter+0x178>
      26:	if w1 == 0x4 goto +0x1 <sys_enter+0xe0>
      27:	goto +0x2c <sys_enter+0x240>
      28:	call 0x8
      29:	*(u32 *)(r10 - 0x8) = w0
      30:	r2 = r10
      31:	r2 += -0x8
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	ADDRESSES
      34:	call 0x1
      35:	if r0 == 0x0 goto +0x24 <sys_enter+0x240>
      36:	r3 = *(u64 *)(r0 + 0x0)
      37:	goto +0x1d <sys_enter+0x218>
      38:	r1 = 0x504c4b53594d5641 ll
      40:	call 0x9a
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w1 = *(u32 *)(r1 + 0x38)
      44:	r0 += r1
      45:	w7 = *(u32 *)(r0 + 0x0)
      46:	goto +0x19 <sys_enter+0x240>
      47:	call 0x23
      48:	r7 = 0x0 ll
		0000000000000180:  R_BPF_64_64	CONFIG
      50:	w1 = *(u32 *)(r7 + 0x40)
      51:	r0 += r1
      52:	r1 = r10
      53:	r1 += -0x8
      54:	w2 = 0x8
      55:	r3 = r0
      56:	call 0x71
      57:	w1 = *(u32 *)(r7 + 0x44)
      58:	r3 = *(u64 *)(r10 - 0x8)
      59:	r3 += r1
      60:	r1 = r10
      61:	r1 += -0x8
      62:	w2 = 0x8
      63:	call 0x71
      64:	r3 = *(u64 *)(r7 + 0x8)
      65:	r1 = *(u64 *)(r10 - 0x8)
      66:	r3 += r1
      67:	r1 = r10
      68:	r1 += -0x8
      69:	w2 = 0x4
      70:	call 0x71
      71:	w7 = *(u32 *)(r10 - 0x8)
      72:	r2 = *(u64 *)(r6 + 0x8)
      73:	if w2 s> 0xe6 goto +0xb <sys_enter+0x2a8>
      74:	if w2 > 0x3c goto +0x7 <sys_enter+0x290>
      75:	w1 = w2
      76:	r3 = 0x1
      77:	r3 <<= r1
      78:	r1 = 0x1800000000000800 ll
      80:	r3 &= r1
      81:	if r3 != 0x0 goto +0xb <sys_enter+0x2e8>
      82:	if w2 == 0x77 goto +0xa <sys_enter+0x2e8>
      83:	if w2 == 0xad goto +0x9 <sys_enter+0x2e8>
      84:	goto +0xa <sys_enter+0x2f8>
      85:	if w2 s> 0x165 goto +0x4 <sys_enter+0x2d0>
      86:	if w2 == 0xe7 goto +0x6 <sys_enter+0x2e8>
      87:	if w2 == 0xfc goto +0x5 <sys_enter+0x2e8>
      88:	if w2 == 0x142 goto +0x4 <sys_enter+0x2e8>
      89:	goto +0x5 <sys_enter+0x2f8>
      90:	if w2 == 0x166 goto +0x2 <sys_enter+0x2e8>
      91:	if w2 == 0x40000221 goto +0x1 <sys_enter+0x2e8>
      92:	if w2 != 0x40000208 goto +0x2 <sys_enter+0x2f8>
      93:	r1 = *(u64 *)(r6 + 0x0)
      94:	call 0x1a2
		00000000000002f0:  R_BPF_64_32	.text
      95:	r1 = 0x0 ll
		00000000000002f8:  R_BPF_64_64	CONFIG
      97:	w1 = *(u32 *)(r1 + 0x28)
      98:	w1 &= w7
      99:	r2 = 0x0 ll
		0000000000000318:  R_BPF_64_64	EXPECT_ENTER
     101:	r2 = *(u64 *)(r2 + 0x0)
     102:	if r2 == r1 goto +0x4 <sys_enter+0x358>
     103:	r1 = r10
     104:	r1 += -0x10
     105:	w2 = w7
     106:	call 0x1dc
		0000000000000350:  R_BPF_64_32	.text
     107:	w0 = 0x0
     108:	exit

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x10) = r1
       1:	w6 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <sys_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <sys_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <sys_exit+0x48>
       8:	goto +0x3e <sys_exit+0x238>
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
      23:	goto +0x2f <sys_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <sys_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <sys_exit+0xd8>
      26:	goto +0x2c <sys_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <sys_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <sys_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w6 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <sys_exit+0x238>
      46:	call 0x23
      47:	r6 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r6 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r6 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r6 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w6 = *(u32 *)(r10 - 0x8)
      71:	call 0x8
      72:	*(u32 *)(r10 - 0x8) = w0
      73:	r2 = r10
      74:	r2 += -0x8
      75:	r1 = 0x0 ll
		0000000000000258:  R_BPF_64_64	CALLS
      77:	call 0x1
      78:	if r0 == 0x0 goto +0x3 <sys_exit+0x290>
      79:	r1 = *(u64 *)(r0 + 0x0)
      80:	r1 += 0x1
      81:	*(u64 *)(r0 + 0x0) = r1
      82:	r1 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CONFIG
      84:	w1 = *(u32 *)(r1 + 0x28)
      85:	w1 &= w6
      86:	r2 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	EXPECT_EXIT
      88:	r2 = *(u64 *)(r2 + 0x0)
      89:	if r2 == r1 goto +0x4 <sys_exit+0x2f0>
      90:	r1 = r10
      91:	r1 += -0x10
      92:	w2 = w6
      93:	call 0x8be
		00000000000002e8:  R_BPF_64_32	.text
      94:	w0 = 0x0
      95:	exit

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
