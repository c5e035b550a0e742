
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
     194:	if w1 > 0x1 goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3e8>
     195:	w1 = w7
     196:	w1 &= 0x1f
     197:	r2 = 0x0 ll
		0000000000000628:  R_BPF_64_64	CONFIG
     199:	w2 = *(u32 *)(r2 + 0x60)
     200:	w2 >>= w1
     201:	w2 &= 0x1
     202:	if w2 == 0x0 goto +0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5b0>
     203:	*(u64 *)(r10 - 0x40) = r0
     204:	r8 = r10
     205:	r8 += -0x38
     206:	r1 = r8
     207:	w2 = 0x0
     208:	r3 = 0x10
     209:	call -0x1
		0000000000000688:  R_BPF_64_32	memset
     210:	r1 = r8
     211:	w2 = 0x10
     212:	call 0x10
     213:	r1 = *(u64 *)(r6 + 0x68)
     214:	*(u64 *)(r10 - 0x60) = r1
     215:	*(u64 *)(r10 - 0x28) = r1
     216:	w1 = *(u32 *)(r6 + 0x18)
     217:	*(u32 *)(r10 - 0x48) = w1
     218:	*(u32 *)(r10 - 0x20) = w1
     219:	w1 = *(u32 *)(r6 + 0x1c)
     220:	*(u64 *)(r10 - 0x58) = r1
     221:	*(u32 *)(r10 - 0x1c) = w1
     222:	w1 = *(u32 *)(r6 + 0x84)
     223:	*(u32 *)(r10 - 0x14) = w7
     224:	*(u32 *)(r10 - 0x10) = w9
     225:	w2 = 0x0
     226:	*(u32 *)(r10 - 0xc) = w2
     227:	*(u64 *)(r10 - 0x50) = r1
     228:	*(u32 *)(r10 - 0x18) = w1
     229:	r1 = 0x0 ll
		0000000000000728:  R_BPF_64_64	COUNTS
     231:	r2 = r8
     232:	call 0x1
     233:	if r0 == 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4d0>
     234:	r1 = 0x1
     235:	lock *(u64 *)(r0 + 0x0) += r1
     236:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     237:	w1 = *(u32 *)(r6 + 0x8c)
     238:	if w1 s> -0x1 goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x460>
     239:	r1 = 0x0 ll
		0000000000000778:  R_BPF_64_64	EVENTS
     241:	r2 = 0x2b0
     242:	r3 = 0x0
     243:	call 0x83
     244:	r7 = r0
     245:	if r7 == 0x0 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x560>
     246:	call 0xe
     247:	r8 = r0
     248:	r2 = r10
     249:	r2 += -0x38
     250:	r1 = r7
     251:	r3 = 0x30
     252:	call -0x1
		00000000000007e0:  R_BPF_64_32	memmove
     253:	call 0x5
     254:	*(u64 *)(r7 + 0x30) = r0
     255:	r1 = *(u64 *)(r6 + 0x20)
     256:	*(u64 *)(r7 + 0x38) = r1
     257:	r1 = *(u64 *)(r6 + 0x28)
     258:	*(u64 *)(r7 + 0x40) = r1
     259:	r1 = *(u64 *)(r6 + 0x30)
     260:	*(u64 *)(r7 + 0x48) = r1
     261:	r1 = *(u64 *)(r6 + 0x38)
     262:	*(u64 *)(r7 + 0x50) = r1
     263:	r1 = *(u64 *)(r6 + 0x40)
     264:	*(u64 *)(r7 + 0x58) = r1
     265:	r1 = *(u64 *)(r6 + 0x48)
     266:	*(u64 *)(r7 + 0x60) = r1
     267:	r1 = *(u64 *)(r6 + 0x60)
     268:	*(u64 *)(r7 + 0x68) = r1
     269:	*(u32 *)(r7 + 0x74) = w8
     270:	r8 >>= 0x20
     271:	*(u32 *)(r7 + 0x70) = w8
     272:	call 0x8
     273:	*(u32 *)(r7 + 0x78) = w0
     274:	w1 = *(u32 *)(r6 + 0x8c)
     275:	w1 &= 0x7fffffff
     276:	w2 = *(u32 *)(r6 + 0x70)
     277:	w1 |= w2
     278:	*(u32 *)(r7 + 0x7c) = w1
     279:	w1 = *(u32 *)(r6 + 0x7c)
     280:	*(u32 *)(r7 + 0x80) = w1
     281:	w1 = *(u32 *)(r6 + 0x80)
     282:	*(u32 *)(r7 + 0x84) = w1
     283:	w1 = 0x0
     284:	r2 = *(u64 *)(r6 + 0x1c0)
     285:	*(u32 *)(r7 + 0x8c) = w1
     286:	*(u32 *)(r7 + 0x88) = w2
     287:	r1 = *(u64 *)(r6 + 0x190)
     288:	*(u64 *)(r7 + 0x90) = r1
     289:	r2 = *(u64 *)(r10 - 0x40)
     290:	r2 *= 0x18
     291:	r1 = r6
     292:	r1 += r2
     293:	r1 += 0xd0
     294:	r2 = r7
     295:	r2 += 0x98
     296:	r3 = *(u64 *)(r1 + 0x0)
     297:	*(u64 *)(r2 + 0x0) = r3
     298:	r3 = *(u64 *)(r1 + 0x8)
     299:	*(u64 *)(r2 + 0x8) = r3
     300:	r3 = *(u64 *)(r1 + 0x10)
     301:	*(u64 *)(r2 + 0x10) = r3
     302:	r6 += 0x1c8
     303:	r1 = r7
     304:	r1 += 0xb0
     305:	w2 = 0x200
     306:	r3 = r6
     307:	call 0x71
     308:	r1 = r7
     309:	r2 = 0x0
     310:	call 0x84
     311:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5b0>
     312:	r1 = r0
     313:	r1 *= 0x18
     314:	r2 = r6
     315:	r2 += r1
     316:	w1 = *(u32 *)(r6 + 0x70)
     317:	r3 = *(u64 *)(r6 + 0x68)
     318:	r4 = *(u64 *)(r6 + 0x18)
     319:	w5 = 0x0
     320:	*(u32 *)(r2 + 0xe4) = w5
     321:	*(u64 *)(r2 + 0xd8) = r4
     322:	*(u64 *)(r2 + 0xd0) = r3
     323:	w1 &= 0x4
     324:	w1 |= 0x10
     325:	*(u32 *)(r2 + 0xe0) = w1
     326:	goto -0x84 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x40>
     327:	r1 = 0x0 ll
		0000000000000a38:  R_BPF_64_64	CONFIG
     329:	w1 = *(u32 *)(r1 + 0x78)
     330:	if w1 == 0x0 goto -0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     331:	w1 = *(u32 *)(r10 - 0x48)
     332:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5b8>
     333:	r3 = *(u64 *)(r10 - 0x50)
     334:	r3 <<= 0x20
     335:	r3 s>>= 0x20
     336:	r1 = 0x0 ll
		0000000000000a80:  R_BPF_64_64	.rodata.str1.1
     338:	w2 = 0x27
     339:	call 0x6
     340:	goto -0x66 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     341:	r2 = r10
     342:	r2 += -0x38
     343:	r1 = 0x0 ll
		0000000000000ab8:  R_BPF_64_64	COUNTS
     345:	r3 = 0x0 ll
		0000000000000ac8:  R_BPF_64_64	.rodata.cst8
     347:	r4 = 0x1
     348:	call 0x2
     349:	if r0 == 0x0 goto -0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     350:	r2 = r10
     351:	r2 += -0x38
     352:	r1 = 0x0 ll
		0000000000000b00:  R_BPF_64_64	COUNTS
     354:	call 0x1
     355:	if r0 == 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x680>
     356:	r1 = 0x1
     357:	lock *(u64 *)(r0 + 0x0) += r1
     358:	goto -0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     359:	w1 = 0x0
     360:	*(u32 *)(r10 - 0x4) = w1
     361:	r2 = r10
     362:	r2 += -0x4
     363:	r1 = 0x0 ll
		0000000000000b58:  R_BPF_64_64	LOST
     365:	call 0x1
     366:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5b0>
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	exit
     370:	r3 = *(u64 *)(r10 - 0x58)
     371:	w3 <<= 0x10
     372:	w1 &= 0xffff
     373:	w3 |= w1
     374:	if w7 s> 0x3 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x630>
     375:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6e0>
     376:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5f8>
     377:	goto -0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     378:	r5 = *(u64 *)(r10 - 0x50)
     379:	r5 <<= 0x20
     380:	r5 s>>= 0x20
     381:	r1 = 0x55 ll
		0000000000000be8:  R_BPF_64_64	.rodata.str1.1
     383:	w2 = 0x33
     384:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x748>
     385:	if w7 == 0x4 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x718>
     386:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x648>
     387:	goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     388:	r5 = *(u64 *)(r10 - 0x50)
     389:	r5 <<= 0x20
     390:	r5 s>>= 0x20
     391:	r1 = 0xb8 ll
		0000000000000c38:  R_BPF_64_64	.rodata.str1.1
     393:	w2 = 0x38
     394:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x748>
     395:	w1 = 0x0
     396:	*(u32 *)(r10 - 0x4) = w1
     397:	r2 = r10
     398:	r2 += -0x4
     399:	r1 = 0x0 ll
		0000000000000c78:  R_BPF_64_64	LOST
     401:	call 0x1
     402:	if r0 == 0x0 goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     403:	r0 += 0x8
     404:	r1 = 0x1
     405:	lock *(u64 *)(r0 + 0x0) += r1
     406:	goto -0xab <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     407:	r5 = *(u64 *)(r10 - 0x50)
     408:	r5 <<= 0x20
     409:	r5 s>>= 0x20
     410:	r1 = 0x27 ll
		0000000000000cd0:  R_BPF_64_64	.rodata.str1.1
     412:	w2 = 0x2e
     413:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x748>
     414:	r5 = *(u64 *)(r10 - 0x50)
     415:	r5 <<= 0x20
     416:	r5 s>>= 0x20
     417:	r1 = 0x88 ll
		0000000000000d08:  R_BPF_64_64	.rodata.str1.1
     419:	w2 = 0x30
     420:	r4 = *(u64 *)(r10 - 0x60)
     421:	call 0x6
     422:	goto -0xb8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>

0000000000000d38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     423:	r6 = r2
     424:	r7 = r1
     425:	call 0x23
     426:	*(u64 *)(r10 - 0x8) = r0
     427:	r2 = r10
     428:	r2 += -0x8
     429:	r1 = 0x0 ll
		0000000000000d68:  R_BPF_64_64	REMEMBERED
     431:	r3 = 0xd68 ll
		0000000000000d78:  R_BPF_64_64	.rodata
     433:	r4 = 0x0
     434:	call 0x2
     435:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     436:	call 0x23
     437:	*(u64 *)(r10 - 0x8) = r0
     438:	r2 = r10
     439:	r2 += -0x8
     440:	r1 = 0x0 ll
		0000000000000dc0:  R_BPF_64_64	REMEMBERED
     442:	call 0x1
     443:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     444:	r1 = r0
     445:	r2 = r7
     446:	r3 = r6
     447:	r6 = r0
     448:	call -0x181
     449:	w1 = *(u32 *)(r6 + 0x0)
     450:	w2 = *(u32 *)(r6 + 0x4)
     451:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     452:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     453:	w2 = w1
     454:	w2 += -0x3b
     455:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     456:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     457:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     458:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     459:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     460:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     461:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     462:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     463:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     464:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     465:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     466:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     467:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     468:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     469:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     470:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     471:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     472:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     473:	call 0x23
     474:	*(u64 *)(r10 - 0x8) = r0
     475:	r2 = r10
     476:	r2 += -0x8
     477:	r1 = 0x0 ll
		0000000000000ee8:  R_BPF_64_64	REMEMBERED
     479:	call 0x3
     480:	exit

0000000000000f08 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     481:	w8 = w2
     482:	*(u64 *)(r10 - 0x98) = r1
     483:	r6 = 0x0 ll
		0000000000000f18:  R_BPF_64_64	CONFIG
     485:	w1 = *(u32 *)(r6 + 0x28)
     486:	w1 &= w8
     487:	w2 = *(u32 *)(r6 + 0x2c)
     488:	if w1 == w2 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x138>
     489:	w1 = *(u32 *)(r6 + 0x24)
     490:	if w1 != 0x2 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x210>
     491:	call 0x8
     492:	*(u32 *)(r10 - 0x88) = w0
     493:	r2 = r10
     494:	r2 += -0x88
     495:	r1 = 0x0 ll
		0000000000000f78:  R_BPF_64_64	SAMPLES
     497:	call 0x1
     498:	if r0 == 0x0 goto +0x649 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
     499:	*(u32 *)(r10 - 0x90) = w8
     500:	r8 = r0
     501:	r9 = *(u64 *)(r0 + 0x50)
     502:	r1 = *(u64 *)(r10 - 0x98)
     503:	r6 = *(u64 *)(r1 + 0x0)
     504:	r7 = *(u64 *)(r6 + 0x8)
     505:	call 0xe
     506:	if r7 < 0x10000 goto +0x1fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x10b8>
     507:	r1 = 0x70726f6f6672756e ll
     509:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xf0>
     510:	if r9 != r0 goto +0x1f9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x10b8>
     511:	r1 = 0x0 ll
		0000000000000ff8:  R_BPF_64_64	CONFIG
     513:	w2 = *(u32 *)(r1 + 0x28)
     514:	w1 = *(u32 *)(r10 - 0x90)
     515:	w2 &= w1
     516:	w1 = *(u32 *)(r8 + 0x30)
     517:	if w1 != 0x0 goto +0x3cf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa0>
     518:	*(u32 *)(r8 + 0x34) = w2
     519:	goto +0x3d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fc8>
     520:	r1 = 0x0 ll
		0000000000001040:  R_BPF_64_64	.bss
     522:	r1 = *(u64 *)(r1 + 0x0)
     523:	if r1 != 0x0 goto -0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     524:	r1 = 0x0 ll
		0000000000001060:  R_BPF_64_64	CONFIG
     526:	w2 = *(u32 *)(r1 + 0x6c)
     527:	if w2 == 0x0 goto +0x62c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
     528:	w1 = *(u32 *)(r1 + 0x8c)
     529:	if w1 == 0x0 goto +0x46d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24f0>
     530:	r1 = 0x0 ll
		0000000000001090:  R_BPF_64_64	CONFIG
     532:	w7 = *(u32 *)(r1 + 0x88)
     533:	w9 = *(u32 *)(r1 + 0x8c)
     534:	w1 = *(u32 *)(r1 + 0x70)
     535:	if w1 != 0x0 goto +0x3b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f70>
     536:	call 0x23
     537:	r0 += r7
     538:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d8>
     539:	goto +0x459 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24a0>
     540:	r1 = r10
     541:	r1 += -0x88
     542:	w2 = 0x2
     543:	r3 = r0
     544:	call 0x71
     545:	w1 = *(u16 *)(r10 - 0x88)
     546:	goto +0x458 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
     547:	w7 = 0x0
     548:	r2 = 0x0 ll
		0000000000001120:  R_BPF_64_64	CONFIG
     550:	w1 = *(u32 *)(r2 + 0x28)
     551:	w3 = *(u32 *)(r2 + 0x2c)
     552:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x368>
     553:	w4 = w1
     554:	w4 >>= 0x1
     555:	w2 = w1
     556:	w2 |= w4
     557:	w4 = w2
     558:	w4 >>= 0x2
     559:	w2 |= w4
     560:	w4 = w2
     561:	w4 >>= 0x4
     562:	w2 |= w4
     563:	w1 &= w8
     564:	w4 = w2
     565:	w4 >>= 0x8
     566:	w2 |= w4
     567:	w1 -= w3
     568:	w3 = w2
     569:	w3 >>= 0x10
     570:	w2 |= w3
     571:	w2 ^= -0x1
     572:	w3 = w2
     573:	w3 >>= 0x1
     574:	w3 &= 0x55555555
     575:	w2 -= w3
     576:	w3 = w2
     577:	w3 &= 0x33333333
     578:	w2 >>= 0x2
     579:	w2 &= 0x33333333
     580:	w3 += w2
     581:	w2 = w3
     582:	w2 >>= 0x4
     583:	w3 += w2
     584:	w3 &= 0xf0f0f0f
     585:	w3 *= 0x1010101
     586:	w3 >>= 0x18
     587:	w1 <<= w3
     588:	w1 s>>= w3
     589:	w7 = w1
     590:	call 0x23
     591:	*(u64 *)(r10 - 0x88) = r0
     592:	r2 = r10
     593:	r2 += -0x88
     594:	r1 = 0x0 ll
		0000000000001290:  R_BPF_64_64	TASKS
     596:	call 0x1
     597:	r6 = r0
     598:	if r6 == 0x0 goto +0x1b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1168>
     599:	call 0xe
     600:	r8 = r0
     601:	r1 = *(u64 *)(r6 + 0x10)
     602:	if r1 == r8 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x400>
     603:	r1 = r6
     604:	w2 = 0x3c8
     605:	r3 = 0xdc8 ll
		00000000000012e8:  R_BPF_64_64	.rodata
     607:	call 0x71
     608:	*(u64 *)(r6 + 0x10) = r8
     609:	r1 = 0x0 ll
		0000000000001308:  R_BPF_64_64	AYA_LOG_LEVEL
     611:	w1 = *(u8 *)(r1 + 0x0)
     612:	if w1 < 0x4 goto +0x1c4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
     613:	call 0x23
     614:	r8 = r0
     615:	w1 = 0xa1
     616:	*(u16 *)(r10 - 0x2) = w1
     617:	r1 = r10
     618:	r1 += -0x2
     619:	r9 = 0x40
     620:	w1 = *(u16 *)(r10 - 0x2)
     621:	if w1 > 0x40 goto +0x33a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e38>
     622:	r1 = 0x0 ll
		0000000000001370:  R_BPF_64_64	AYA_LOGS
     624:	r2 = r9
     625:	r3 = 0x0
     626:	call 0x83
     627:	if r0 == 0x0 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
     628:	*(u64 *)(r10 - 0x80) = r9
     629:	*(u64 *)(r10 - 0x88) = r0
     630:	r1 = r10
     631:	r1 += -0x88
     632:	r1 = *(u64 *)(r10 - 0x88)
     633:	r2 = *(u64 *)(r10 - 0x80)
     634:	if r2 < 0x2 goto +0x1ac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     635:	w2 = *(u16 *)(r10 - 0x2)
     636:	*(u8 *)(r1 + 0x0) = w2
     637:	w2 >>= 0x8
     638:	*(u8 *)(r1 + 0x1) = w2
     639:	r1 = *(u64 *)(r10 - 0x88)
     640:	r2 = *(u64 *)(r10 - 0x80)
     641:	if r2 < 0x3 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     642:	w2 = 0x0
     643:	*(u8 *)(r1 + 0x2) = w2
     644:	r1 = *(u64 *)(r10 - 0x88)
     645:	r3 = *(u64 *)(r10 - 0x80)
     646:	if r3 < 0x5 goto +0x1a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     647:	*(u8 *)(r1 + 0x4) = w2
     648:	w2 = 0x17
     649:	*(u8 *)(r1 + 0x3) = w2
     650:	r1 = *(u64 *)(r10 - 0x88)
     651:	r2 = *(u64 *)(r10 - 0x80)
     652:	if r2 < 0x1c goto +0x19a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     653:	r3 = r1
     654:	r3 += 0x5
     655:	r4 = 0xd1a ll
		0000000000001478:  R_BPF_64_64	.rodata
     657:	w5 = *(u8 *)(r4 + 0x0)
     658:	*(u8 *)(r3 + 0x0) = w5
     659:	w5 = *(u8 *)(r4 + 0x1)
     660:	*(u8 *)(r3 + 0x1) = w5
     661:	w5 = *(u8 *)(r4 + 0x2)
     662:	*(u8 *)(r3 + 0x2) = w5
     663:	w5 = *(u8 *)(r4 + 0x3)
     664:	*(u8 *)(r3 + 0x3) = w5
     665:	w5 = *(u8 *)(r4 + 0x4)
     666:	*(u8 *)(r3 + 0x4) = w5
     667:	w5 = *(u8 *)(r4 + 0x5)
     668:	*(u8 *)(r3 + 0x5) = w5
     669:	w5 = *(u8 *)(r4 + 0x6)
     670:	*(u8 *)(r3 + 0x6) = w5
     671:	w5 = *(u8 *)(r4 + 0x7)
     672:	*(u8 *)(r3 + 0x7) = w5
     673:	w5 = *(u8 *)(r4 + 0x8)
     674:	*(u8 *)(r3 + 0x8) = w5
     675:	w5 = *(u8 *)(r4 + 0x9)
     676:	*(u8 *)(r3 + 0x9) = w5
     677:	w5 = *(u8 *)(r4 + 0xa)
     678:	*(u8 *)(r3 + 0xa) = w5
     679:	w5 = *(u8 *)(r4 + 0xb)
     680:	*(u8 *)(r3 + 0xb) = w5
     681:	w5 = *(u8 *)(r4 + 0xc)
     682:	*(u8 *)(r3 + 0xc) = w5
     683:	w5 = *(u8 *)(r4 + 0xd)
     684:	*(u8 *)(r3 + 0xd) = w5
     685:	w5 = *(u8 *)(r4 + 0xe)
     686:	*(u8 *)(r3 + 0xe) = w5
     687:	w5 = *(u8 *)(r4 + 0xf)
     688:	*(u8 *)(r3 + 0xf) = w5
     689:	w5 = *(u8 *)(r4 + 0x10)
     690:	*(u8 *)(r3 + 0x10) = w5
     691:	w5 = *(u8 *)(r4 + 0x11)
     692:	*(u8 *)(r3 + 0x11) = w5
     693:	w5 = *(u8 *)(r4 + 0x12)
     694:	*(u8 *)(r3 + 0x12) = w5
     695:	w5 = *(u8 *)(r4 + 0x13)
     696:	*(u8 *)(r3 + 0x13) = w5
     697:	w5 = *(u8 *)(r4 + 0x14)
     698:	*(u8 *)(r3 + 0x14) = w5
     699:	w5 = *(u8 *)(r4 + 0x15)
     700:	*(u8 *)(r3 + 0x15) = w5
     701:	w5 = *(u8 *)(r4 + 0x16)
     702:	*(u8 *)(r3 + 0x16) = w5
     703:	if r2 == 0x1c goto +0x167 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     704:	w3 = 0x1
     705:	*(u8 *)(r1 + 0x1c) = w3
     706:	if r2 < 0x1f goto +0x164 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     707:	w4 = 0x0
     708:	*(u8 *)(r1 + 0x1e) = w4
     709:	*(u8 *)(r1 + 0x1d) = w3
     710:	if r2 == 0x1f goto +0x160 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     711:	w3 = 0x4
     712:	*(u8 *)(r1 + 0x1f) = w3
     713:	if r2 == 0x20 goto +0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     714:	w3 = 0x2
     715:	*(u8 *)(r1 + 0x20) = w3
     716:	if r2 < 0x23 goto +0x15a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     717:	w3 = 0x0
     718:	*(u8 *)(r1 + 0x22) = w3
     719:	w3 = 0x17
     720:	*(u8 *)(r1 + 0x21) = w3
     721:	if r2 < 0x3a goto +0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     722:	r3 = r1
     723:	r3 += 0x23
     724:	r4 = 0xd1a ll
		00000000000016a0:  R_BPF_64_64	.rodata
     726:	w5 = *(u8 *)(r4 + 0x0)
     727:	*(u8 *)(r3 + 0x0) = w5
     728:	w5 = *(u8 *)(r4 + 0x1)
     729:	*(u8 *)(r3 + 0x1) = w5
     730:	w5 = *(u8 *)(r4 + 0x2)
     731:	*(u8 *)(r3 + 0x2) = w5
     732:	w5 = *(u8 *)(r4 + 0x3)
     733:	*(u8 *)(r3 + 0x3) = w5
     734:	w5 = *(u8 *)(r4 + 0x4)
     735:	*(u8 *)(r3 + 0x4) = w5
     736:	w5 = *(u8 *)(r4 + 0x5)
     737:	*(u8 *)(r3 + 0x5) = w5
     738:	w5 = *(u8 *)(r4 + 0x6)
     739:	*(u8 *)(r3 + 0x6) = w5
     740:	w5 = *(u8 *)(r4 + 0x7)
     741:	*(u8 *)(r3 + 0x7) = w5
     742:	w5 = *(u8 *)(r4 + 0x8)
     743:	*(u8 *)(r3 + 0x8) = w5
     744:	w5 = *(u8 *)(r4 + 0x9)
     745:	*(u8 *)(r3 + 0x9) = w5
     746:	w5 = *(u8 *)(r4 + 0xa)
     747:	*(u8 *)(r3 + 0xa) = w5
     748:	w5 = *(u8 *)(r4 + 0xb)
     749:	*(u8 *)(r3 + 0xb) = w5
     750:	w5 = *(u8 *)(r4 + 0xc)
     751:	*(u8 *)(r3 + 0xc) = w5
     752:	w5 = *(u8 *)(r4 + 0xd)
     753:	*(u8 *)(r3 + 0xd) = w5
     754:	w5 = *(u8 *)(r4 + 0xe)
     755:	*(u8 *)(r3 + 0xe) = w5
     756:	w5 = *(u8 *)(r4 + 0xf)
     757:	*(u8 *)(r3 + 0xf) = w5
     758:	w5 = *(u8 *)(r4 + 0x10)
     759:	*(u8 *)(r3 + 0x10) = w5
     760:	w5 = *(u8 *)(r4 + 0x11)
     761:	*(u8 *)(r3 + 0x11) = w5
     762:	w5 = *(u8 *)(r4 + 0x12)
     763:	*(u8 *)(r3 + 0x12) = w5
     764:	w5 = *(u8 *)(r4 + 0x13)
     765:	*(u8 *)(r3 + 0x13) = w5
     766:	w5 = *(u8 *)(r4 + 0x14)
     767:	*(u8 *)(r3 + 0x14) = w5
     768:	w5 = *(u8 *)(r4 + 0x15)
     769:	*(u8 *)(r3 + 0x15) = w5
     770:	w5 = *(u8 *)(r4 + 0x16)
     771:	*(u8 *)(r3 + 0x16) = w5
     772:	if r2 == 0x3a goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     773:	w3 = 0x3
     774:	*(u8 *)(r1 + 0x3a) = w3
     775:	if r2 < 0x3d goto +0x11f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     776:	w3 = 0x0
     777:	*(u8 *)(r1 + 0x3c) = w3
     778:	w3 = 0x1f
     779:	*(u8 *)(r1 + 0x3b) = w3
     780:	if r2 < 0x5c goto +0x11a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     781:	r3 = r1
     782:	r3 += 0x3d
     783:	r4 = 0xd31 ll
		0000000000001878:  R_BPF_64_64	.rodata
     785:	w5 = *(u8 *)(r4 + 0x0)
     786:	*(u8 *)(r3 + 0x0) = w5
     787:	w5 = *(u8 *)(r4 + 0x1)
     788:	*(u8 *)(r3 + 0x1) = w5
     789:	w5 = *(u8 *)(r4 + 0x2)
     790:	*(u8 *)(r3 + 0x2) = w5
     791:	w5 = *(u8 *)(r4 + 0x3)
     792:	*(u8 *)(r3 + 0x3) = w5
     793:	w5 = *(u8 *)(r4 + 0x4)
     794:	*(u8 *)(r3 + 0x4) = w5
     795:	w5 = *(u8 *)(r4 + 0x5)
     796:	*(u8 *)(r3 + 0x5) = w5
     797:	w5 = *(u8 *)(r4 + 0x6)
     798:	*(u8 *)(r3 + 0x6) = w5
     799:	w5 = *(u8 *)(r4 + 0x7)
     800:	*(u8 *)(r3 + 0x7) = w5
     801:	w5 = *(u8 *)(r4 + 0x8)
     802:	*(u8 *)(r3 + 0x8) = w5
     803:	w5 = *(u8 *)(r4 + 0x9)
     804:	*(u8 *)(r3 + 0x9) = w5
     805:	w5 = *(u8 *)(r4 + 0xa)
     806:	*(u8 *)(r3 + 0xa) = w5
     807:	w5 = *(u8 *)(r4 + 0xb)
     808:	*(u8 *)(r3 + 0xb) = w5
     809:	w5 = *(u8 *)(r4 + 0xc)
     810:	*(u8 *)(r3 + 0xc) = w5
     811:	w5 = *(u8 *)(r4 + 0xd)
     812:	*(u8 *)(r3 + 0xd) = w5
     813:	w5 = *(u8 *)(r4 + 0xe)
     814:	*(u8 *)(r3 + 0xe) = w5
     815:	w5 = *(u8 *)(r4 + 0xf)
     816:	*(u8 *)(r3 + 0xf) = w5
     817:	w5 = *(u8 *)(r4 + 0x10)
     818:	*(u8 *)(r3 + 0x10) = w5
     819:	w5 = *(u8 *)(r4 + 0x11)
     820:	*(u8 *)(r3 + 0x11) = w5
     821:	w5 = *(u8 *)(r4 + 0x12)
     822:	*(u8 *)(r3 + 0x12) = w5
     823:	w5 = *(u8 *)(r4 + 0x13)
     824:	*(u8 *)(r3 + 0x13) = w5
     825:	w5 = *(u8 *)(r4 + 0x14)
     826:	*(u8 *)(r3 + 0x14) = w5
     827:	w5 = *(u8 *)(r4 + 0x15)
     828:	*(u8 *)(r3 + 0x15) = w5
     829:	w5 = *(u8 *)(r4 + 0x16)
     830:	*(u8 *)(r3 + 0x16) = w5
     831:	w5 = *(u8 *)(r4 + 0x17)
     832:	*(u8 *)(r3 + 0x17) = w5
     833:	w5 = *(u8 *)(r4 + 0x18)
     834:	*(u8 *)(r3 + 0x18) = w5
     835:	w5 = *(u8 *)(r4 + 0x19)
     836:	*(u8 *)(r3 + 0x19) = w5
     837:	w5 = *(u8 *)(r4 + 0x1a)
     838:	*(u8 *)(r3 + 0x1a) = w5
     839:	w5 = *(u8 *)(r4 + 0x1b)
     840:	*(u8 *)(r3 + 0x1b) = w5
     841:	w5 = *(u8 *)(r4 + 0x1c)
     842:	*(u8 *)(r3 + 0x1c) = w5
     843:	w5 = *(u8 *)(r4 + 0x1d)
     844:	*(u8 *)(r3 + 0x1d) = w5
     845:	w5 = *(u8 *)(r4 + 0x1e)
     846:	*(u8 *)(r3 + 0x1e) = w5
     847:	if r2 == 0x5c goto +0xd7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     848:	w4 = 0x4
     849:	*(u8 *)(r1 + 0x5c) = w4
     850:	if r2 < 0x5f goto +0xd4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     851:	w3 = 0x0
     852:	*(u8 *)(r1 + 0x5e) = w3
     853:	*(u8 *)(r1 + 0x5d) = w4
     854:	if r2 < 0x63 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     855:	*(u8 *)(r1 + 0x62) = w3
     856:	*(u8 *)(r1 + 0x61) = w3
     857:	*(u8 *)(r1 + 0x60) = w3
     858:	w3 = 0x28
     859:	*(u8 *)(r1 + 0x5f) = w3
     860:	if r2 == 0x63 goto +0xca <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     861:	w3 = 0x5
     862:	*(u8 *)(r1 + 0x63) = w3
     863:	if r2 < 0x66 goto +0xc7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     864:	w3 = 0x0
     865:	*(u8 *)(r1 + 0x65) = w3
     866:	*(u8 *)(r1 + 0x64) = w4
     867:	if r2 < 0x6a goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     868:	*(u8 *)(r1 + 0x69) = w3
     869:	*(u8 *)(r1 + 0x68) = w3
     870:	*(u8 *)(r1 + 0x67) = w3
     871:	w3 = 0x6
     872:	*(u8 *)(r1 + 0x66) = w3
     873:	if r2 == 0x6a goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     874:	w3 = 0x14
     875:	*(u8 *)(r1 + 0x6a) = w3
     876:	if r2 < 0x6d goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     877:	w3 = 0x0
     878:	*(u8 *)(r1 + 0x6c) = w3
     879:	w3 = 0x10
     880:	*(u8 *)(r1 + 0x6b) = w3
     881:	if r2 < 0x7d goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     882:	r3 = r1
     883:	r3 += 0x6d
     884:	r4 = 0x0 ll
		0000000000001ba0:  R_BPF_64_64	.rodata.cst16
     886:	w5 = *(u8 *)(r4 + 0x0)
     887:	*(u8 *)(r3 + 0x0) = w5
     888:	w5 = *(u8 *)(r4 + 0x1)
     889:	*(u8 *)(r3 + 0x1) = w5
     890:	w5 = *(u8 *)(r4 + 0x2)
     891:	*(u8 *)(r3 + 0x2) = w5
     892:	w5 = *(u8 *)(r4 + 0x3)
     893:	*(u8 *)(r3 + 0x3) = w5
     894:	w5 = *(u8 *)(r4 + 0x4)
     895:	*(u8 *)(r3 + 0x4) = w5
     896:	w5 = *(u8 *)(r4 + 0x5)
     897:	*(u8 *)(r3 + 0x5) = w5
     898:	w5 = *(u8 *)(r4 + 0x6)
     899:	*(u8 *)(r3 + 0x6) = w5
     900:	w5 = *(u8 *)(r4 + 0x7)
     901:	*(u8 *)(r3 + 0x7) = w5
     902:	w5 = *(u8 *)(r4 + 0x8)
     903:	*(u8 *)(r3 + 0x8) = w5
     904:	w5 = *(u8 *)(r4 + 0x9)
     905:	*(u8 *)(r3 + 0x9) = w5
     906:	w5 = *(u8 *)(r4 + 0xa)
     907:	*(u8 *)(r3 + 0xa) = w5
     908:	w5 = *(u8 *)(r4 + 0xb)
     909:	*(u8 *)(r3 + 0xb) = w5
     910:	w5 = *(u8 *)(r4 + 0xc)
     911:	*(u8 *)(r3 + 0xc) = w5
     912:	w5 = *(u8 *)(r4 + 0xd)
     913:	*(u8 *)(r3 + 0xd) = w5
     914:	w5 = *(u8 *)(r4 + 0xe)
     915:	*(u8 *)(r3 + 0xe) = w5
     916:	w5 = *(u8 *)(r4 + 0xf)
     917:	*(u8 *)(r3 + 0xf) = w5
     918:	if r2 == 0x7d goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     919:	w3 = 0x0
     920:	*(u8 *)(r1 + 0x7d) = w3
     921:	if r2 < 0x80 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     922:	*(u8 *)(r1 + 0x7f) = w3
     923:	w3 = 0x1
     924:	*(u8 *)(r1 + 0x7e) = w3
     925:	if r2 == 0x80 goto +0x89 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     926:	w3 = 0x2
     927:	*(u8 *)(r1 + 0x80) = w3
     928:	if r2 == 0x81 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     929:	w3 = 0x9
     930:	*(u8 *)(r1 + 0x81) = w3
     931:	if r2 < 0x84 goto +0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     932:	w3 = 0x0
     933:	*(u8 *)(r1 + 0x83) = w3
     934:	w3 = 0x8
     935:	*(u8 *)(r1 + 0x82) = w3
     936:	if r2 < 0x8c goto +0x7e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     937:	*(u8 *)(r1 + 0x84) = w8
     938:	r3 = r8
     939:	r3 >>= 0x38
     940:	*(u8 *)(r1 + 0x8b) = w3
     941:	r3 = r8
     942:	r3 >>= 0x30
     943:	*(u8 *)(r1 + 0x8a) = w3
     944:	r3 = r8
     945:	r3 >>= 0x28
     946:	*(u8 *)(r1 + 0x89) = w3
     947:	r3 = r8
     948:	r3 >>= 0x20
     949:	*(u8 *)(r1 + 0x88) = w3
     950:	r3 = r8
     951:	r3 >>= 0x18
     952:	*(u8 *)(r1 + 0x87) = w3
     953:	r3 = r8
     954:	r3 >>= 0x10
     955:	*(u8 *)(r1 + 0x86) = w3
     956:	r8 >>= 0x8
     957:	*(u8 *)(r1 + 0x85) = w8
     958:	if r2 == 0x8c goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     959:	w3 = 0x14
     960:	*(u8 *)(r1 + 0x8c) = w3
     961:	if r2 < 0x8f goto +0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     962:	w3 = 0x0
     963:	*(u8 *)(r1 + 0x8e) = w3
     964:	w3 = 0x7
     965:	*(u8 *)(r1 + 0x8d) = w3
     966:	if r2 < 0x96 goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     967:	r3 = r1
     968:	r3 += 0x8f
     969:	r4 = 0xd5f ll
		0000000000001e48:  R_BPF_64_64	.rodata
     971:	w5 = *(u8 *)(r4 + 0x0)
     972:	*(u8 *)(r3 + 0x0) = w5
     973:	w5 = *(u8 *)(r4 + 0x1)
     974:	*(u8 *)(r3 + 0x1) = w5
     975:	w5 = *(u8 *)(r4 + 0x2)
     976:	*(u8 *)(r3 + 0x2) = w5
     977:	w5 = *(u8 *)(r4 + 0x3)
     978:	*(u8 *)(r3 + 0x3) = w5
     979:	w5 = *(u8 *)(r4 + 0x4)
     980:	*(u8 *)(r3 + 0x4) = w5
     981:	w5 = *(u8 *)(r4 + 0x5)
     982:	*(u8 *)(r3 + 0x5) = w5
     983:	w5 = *(u8 *)(r4 + 0x6)
     984:	*(u8 *)(r3 + 0x6) = w5
     985:	if r2 == 0x96 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     986:	w3 = 0x0
     987:	*(u8 *)(r1 + 0x96) = w3
     988:	if r2 < 0x99 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     989:	*(u8 *)(r1 + 0x98) = w3
     990:	w3 = 0x1
     991:	*(u8 *)(r1 + 0x97) = w3
     992:	if r2 == 0x99 goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     993:	*(u8 *)(r1 + 0x99) = w3
     994:	if r2 < 0x9b goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     995:	w3 = 0x3
     996:	*(u8 *)(r1 + 0x9a) = w3
     997:	if r2 < 0x9d goto +0x41 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     998:	w3 = 0x0
     999:	*(u8 *)(r1 + 0x9c) = w3
    1000:	w3 = 0x4
    1001:	*(u8 *)(r1 + 0x9b) = w3
    1002:	if r2 < 0xa1 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
    1003:	w2 = w7
    1004:	w2 >>= 0x18
    1005:	*(u8 *)(r1 + 0xa0) = w2
    1006:	w2 = w7
    1007:	w2 >>= 0x10
    1008:	*(u8 *)(r1 + 0x9f) = w2
    1009:	*(u8 *)(r1 + 0x9d) = w7
    1010:	w2 = w7
    1011:	w2 >>= 0x8
    1012:	*(u8 *)(r1 + 0x9e) = w2
    1013:	r2 = 0x0
    1014:	call 0x84
    1015:	goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
    1016:	r3 = *(u64 *)(r6 + 0x0)
    1017:	r1 = r10
    1018:	r1 += -0x88
    1019:	w2 = 0x80
    1020:	call 0x71
    1021:	r1 = *(u64 *)(r10 - 0x20)
    1022:	r7 = r8
    1023:	w4 = *(u32 *)(r10 - 0x90)
    1024:	if r1 != 0x504c0001 goto +0x43b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1025:	r1 = *(u64 *)(r10 - 0x10)
    1026:	if r1 != 0x10 goto +0x439 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1027:	r2 = *(u64 *)(r10 - 0x28)
    1028:	r1 = 0x0 ll
		0000000000002020:  R_BPF_64_64	CONFIG
    1030:	r3 = *(u64 *)(r1 + 0x0)
    1031:	if r2 != r3 goto +0x434 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1032:	w2 = *(u32 *)(r1 + 0x28)
    1033:	w2 &= w4
    1034:	w1 = *(u32 *)(r7 + 0x0)
    1035:	if w1 != 0x0 goto +0x1d4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1036:	*(u32 *)(r7 + 0x4) = w2
    1037:	goto +0x1d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2020>
    1038:	w9 = w7
    1039:	if w7 != 0x0 goto +0x481 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    1040:	r1 = 0x0 ll
		0000000000002080:  R_BPF_64_64	CONFIG
    1042:	w2 = *(u32 *)(r1 + 0x6c)
    1043:	if w2 == 0x0 goto +0x428 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1044:	w1 = *(u32 *)(r1 + 0x8c)
    1045:	if w1 == 0x0 goto +0x3b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f50>
    1046:	r1 = 0x0 ll
		00000000000020b0:  R_BPF_64_64	CONFIG
    1048:	w6 = *(u32 *)(r1 + 0x88)
    1049:	w7 = *(u32 *)(r1 + 0x8c)
    1050:	w1 = *(u32 *)(r1 + 0x70)
    1051:	if w1 != 0x0 goto +0x253 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2470>
    1052:	call 0x23
    1053:	r0 += r6
    1054:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f8>
    1055:	goto +0x3a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f00>
    1056:	r1 = r10
    1057:	r1 += -0x88
    1058:	w2 = 0x2
    1059:	r3 = r0
    1060:	call 0x71
    1061:	w1 = *(u16 *)(r10 - 0x88)
    1062:	goto +0x3a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f30>
    1063:	r2 = 0x0
    1064:	call 0x85
    1065:	w3 = *(u32 *)(r6 + 0x8)
    1066:	w1 = *(u32 *)(r6 + 0x4)
    1067:	w2 = w1
    1068:	w2 |= w7
    1069:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12b8>
    1070:	w2 = w7
    1071:	if w7 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1072:	w2 = w7
    1073:	if w1 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1290>
    1074:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1075:	w2 = 0x0
    1076:	if w7 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1077:	w2 = w7
    1078:	w2 -= w1
    1079:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1080:	w2 = 0x0
    1081:	if w7 s> w1 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12a0>
    1082:	*(u32 *)(r10 - 0xa8) = w1
    1083:	*(u64 *)(r10 - 0x90) = r6
    1084:	w5 = *(u32 *)(r6 + 0x0)
    1085:	*(u32 *)(r10 - 0xa0) = w3
    1086:	w2 += w3
    1087:	w3 = 0x0
    1088:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1308>
    1089:	w3 = 0x5
    1090:	if w5 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1350>
    1091:	r4 = *(u64 *)(r10 - 0x90)
    1092:	w4 = *(u32 *)(r4 + 0xc)
    1093:	w0 = 0x3
    1094:	w1 = 0x8
    1095:	w6 = w5
    1096:	w6 = -w6
    1097:	w8 = w5
    1098:	if w4 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1370>
    1099:	w6 = 0x0
    1100:	w1 = 0x0
    1101:	w8 = 0x0
    1102:	w0 = 0x0
    1103:	r4 = 0x0
    1104:	r9 = *(u64 *)(r10 - 0x90)
    1105:	*(u64 *)(r9 + 0xc8) = r4
    1106:	w9 = 0x0
    1107:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a0>
    1108:	w9 = 0x8
    1109:	w4 = 0x0
    1110:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13b8>
    1111:	w4 = w5
    1112:	r5 = *(u64 *)(r10 - 0x90)
    1113:	*(u32 *)(r5 + 0xc4) = w7
    1114:	*(u32 *)(r5 + 0xc0) = w7
    1115:	w5 = 0x0
    1116:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13e8>
    1117:	w5 = w7
    1118:	r7 = *(u64 *)(r10 - 0x90)
    1119:	*(u32 *)(r7 + 0xb4) = w2
    1120:	*(u32 *)(r7 + 0xa8) = w3
    1121:	*(u32 *)(r7 + 0xa4) = w1
    1122:	*(u32 *)(r7 + 0x9c) = w6
    1123:	*(u32 *)(r7 + 0x94) = w8
    1124:	*(u32 *)(r7 + 0x90) = w0
    1125:	*(u32 *)(r7 + 0xb0) = w5
    1126:	*(u32 *)(r7 + 0xac) = w4
    1127:	w2 = 0x0
    1128:	w1 = *(u32 *)(r10 - 0xa0)
    1129:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1450>
    1130:	w2 = w9
    1131:	*(u32 *)(r7 + 0xbc) = w2
    1132:	w2 = 0x0
    1133:	*(u32 *)(r7 + 0xb8) = w2
    1134:	*(u32 *)(r7 + 0xa0) = w2
    1135:	w1 = 0x0
    1136:	*(u32 *)(r10 - 0xa0) = w1
    1137:	*(u32 *)(r7 + 0x98) = w2
    1138:	r2 = 0x0 ll
		0000000000002390:  R_BPF_64_64	CONFIG
    1140:	w1 = *(u32 *)(r2 + 0x6c)
    1141:	if w1 == 0x0 goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1810>
    1142:	w1 = 0x0
    1143:	*(u32 *)(r10 - 0xa0) = w1
    1144:	r6 = 0x0
    1145:	r3 = r7
    1146:	r3 += 0x194
    1147:	r1 = r6
    1148:	r1 <<= 0x2
    1149:	r8 = r3
    1150:	r8 += r1
    1151:	r1 = r6
    1152:	r1 <<= 0x4
    1153:	r9 = 0x0 ll
		0000000000002408:  R_BPF_64_64	CONFIG
    1155:	r9 += r1
    1156:	r9 += 0x78
    1157:	if r6 > 0x4 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1810>
    1158:	r8 += 0x4
    1159:	r6 += 0x1
    1160:	w1 = *(u32 *)(r9 + 0x14)
    1161:	r9 += 0x10
    1162:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1520>
    1163:	*(u64 *)(r10 - 0xb0) = r3
    1164:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15e8>
    1165:	w7 = *(u32 *)(r9 + 0x0)
    1166:	w1 = *(u32 *)(r9 + 0x4)
    1167:	*(u32 *)(r10 - 0xb8) = w1
    1168:	w1 = *(u32 *)(r2 + 0x70)
    1169:	if w1 != 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f8>
    1170:	call 0x23
    1171:	r0 += r7
    1172:	w1 = *(u32 *)(r10 - 0xb8)
    1173:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b0>
    1174:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1688>
    1175:	r1 = r10
    1176:	r1 += -0x88
    1177:	w2 = 0x2
    1178:	r3 = r0
    1179:	call 0x71
    1180:	w7 = *(u16 *)(r10 - 0x88)
    1181:	goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1182:	r1 = *(u64 *)(r2 + 0x80)
    1183:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1640>
    1184:	r3 = *(u64 *)(r2 + 0x80)
    1185:	r1 = r10
    1186:	r1 += -0x88
    1187:	w2 = 0x4
    1188:	call 0x71
    1189:	r2 = 0x0 ll
		0000000000002528:  R_BPF_64_64	CONFIG
    1191:	w1 = *(u32 *)(r10 - 0x88)
    1192:	if w1 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1798>
    1193:	w7 = *(u32 *)(r2 + 0xc8)
    1194:	w1 = *(u32 *)(r2 + 0xcc)
    1195:	*(u32 *)(r10 - 0xb8) = w1
    1196:	w1 = *(u32 *)(r2 + 0x70)
    1197:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16c0>
    1198:	call 0x23
    1199:	r0 += r7
    1200:	w1 = *(u32 *)(r10 - 0xb8)
    1201:	if w1 == 0x2 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b0>
    1202:	r1 = r10
    1203:	r1 += -0x88
    1204:	w2 = 0x4
    1205:	r3 = r0
    1206:	call 0x71
    1207:	w7 = *(u32 *)(r10 - 0x88)
    1208:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1209:	call 0x9e
    1210:	r0 += r7
    1211:	w1 = *(u32 *)(r10 - 0xb8)
    1212:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1213:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1718>
    1214:	w7 = *(u16 *)(r0 + 0x0)
    1215:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1216:	call 0x9e
    1217:	r0 += r7
    1218:	w1 = *(u32 *)(r10 - 0xb8)
    1219:	if w1 == 0x2 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1220:	w7 = *(u32 *)(r0 + 0x0)
    1221:	r3 = *(u64 *)(r10 - 0xb0)
    1222:	w1 = *(u32 *)(r9 + 0x8)
    1223:	w7 -= w1
    1224:	w2 = *(u32 *)(r8 + 0x0)
    1225:	w1 = 0x1
    1226:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1758>
    1227:	w1 = 0x0
    1228:	*(u32 *)(r8 + 0x14) = w7
    1229:	w2 = *(u32 *)(r10 - 0xa0)
    1230:	w2 |= w1
    1231:	*(u32 *)(r10 - 0xa0) = w2
    1232:	r7 = *(u64 *)(r10 - 0x90)
    1233:	r2 = 0x0 ll
		0000000000002688:  R_BPF_64_64	CONFIG
    1235:	goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14d0>
    1236:	w7 = 0x0
    1237:	r1 = *(u64 *)(r10 - 0x90)
    1238:	*(u32 *)(r1 + 0x1a8) = w7
    1239:	*(u32 *)(r10 - 0x88) = w7
    1240:	r2 = r10
    1241:	r2 += -0x88
    1242:	r1 = 0x0 ll
		00000000000026d0:  R_BPF_64_64	LOST
    1244:	call 0x1
    1245:	r3 = *(u64 *)(r10 - 0xb0)
    1246:	if r0 == 0x0 goto -0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1738>
    1247:	r0 += 0x20
    1248:	r1 = 0x1
    1249:	lock *(u64 *)(r0 + 0x0) += r1
    1250:	goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1738>
    1251:	w1 = *(u32 *)(r7 + 0x90)
    1252:	w6 = *(u32 *)(r7 + 0xa8)
    1253:	if w1 != 0x0 goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a58>
    1254:	w1 = 0x1
    1255:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1840>
    1256:	w1 = 0x0
    1257:	w2 = *(u32 *)(r10 - 0xa0)
    1258:	w2 |= w1
    1259:	w2 &= 0x1
    1260:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1868>
    1261:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1262:	call -0x4ef
    1263:	if w0 != 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b10>
    1264:	w1 = 0x0
    1265:	r2 = 0x0 ll
		0000000000002788:  R_BPF_64_64	CONFIG
    1267:	w3 = *(u32 *)(r2 + 0x6c)
    1268:	if w3 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d0>
    1269:	w2 = *(u32 *)(r2 + 0x8c)
    1270:	if w2 != 0x0 goto +0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c20>
    1271:	r2 = 0x0 ll
		00000000000027b8:  R_BPF_64_64	CONFIG
    1273:	w3 = *(u32 *)(r2 + 0x9c)
    1274:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1900>
    1275:	w4 = *(u32 *)(r7 + 0x1b0)
    1276:	*(u32 *)(r7 + 0x19c) = w4
    1277:	w3 = 0x1
    1278:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18f8>
    1279:	w3 = 0x0
    1280:	w1 |= w3
    1281:	w2 = *(u32 *)(r2 + 0xac)
    1282:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1940>
    1283:	w3 = *(u32 *)(r7 + 0x1b4)
    1284:	*(u32 *)(r7 + 0x1a0) = w3
    1285:	w2 = 0x1
    1286:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1938>
    1287:	w2 = 0x0
    1288:	w1 |= w2
    1289:	r2 = 0x0 ll
		0000000000002848:  R_BPF_64_64	CONFIG
    1291:	w3 = *(u32 *)(r2 + 0xbc)
    1292:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1990>
    1293:	w4 = *(u32 *)(r7 + 0x1b8)
    1294:	*(u32 *)(r7 + 0x1a4) = w4
    1295:	w3 = 0x1
    1296:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1988>
    1297:	w3 = 0x0
    1298:	w1 |= w3
    1299:	w2 = *(u32 *)(r2 + 0xcc)
    1300:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d0>
    1301:	w3 = *(u32 *)(r7 + 0x1bc)
    1302:	*(u32 *)(r7 + 0x1a8) = w3
    1303:	w2 = 0x1
    1304:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19c8>
    1305:	w2 = 0x0
    1306:	w1 |= w2
    1307:	w4 = *(u32 *)(r7 + 0xcc)
    1308:	w3 = *(u32 *)(r7 + 0xc8)
    1309:	w2 = *(u32 *)(r7 + 0xc0)
    1310:	w5 = *(u32 *)(r7 + 0xc4)
    1311:	if w5 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1312:	if w3 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1313:	if w4 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1314:	w1 &= 0x1
    1315:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1316:	if w2 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b78>
    1317:	r1 = 0x0
    1318:	*(u64 *)(r7 + 0x1c0) = r1
    1319:	*(u32 *)(r7 + 0xc) = w4
    1320:	*(u32 *)(r7 + 0x8) = w3
    1321:	*(u32 *)(r7 + 0x4) = w5
    1322:	*(u32 *)(r7 + 0x0) = w2
    1323:	goto +0x310 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1324:	call -0x52d
    1325:	if w0 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a70>
    1326:	goto -0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1327:	r1 = r7
    1328:	r1 += 0x18
    1329:	w2 = 0x60
    1330:	r3 = 0xd68 ll
		0000000000002990:  R_BPF_64_64	.rodata
    1332:	call 0x71
    1333:	w1 = *(u32 *)(r7 + 0xa4)
    1334:	*(u32 *)(r7 + 0x8c) = w1
    1335:	w1 = *(u32 *)(r7 + 0xa0)
    1336:	*(u32 *)(r7 + 0x88) = w1
    1337:	w1 = *(u32 *)(r7 + 0x9c)
    1338:	*(u32 *)(r7 + 0x84) = w1
    1339:	w1 = *(u32 *)(r7 + 0x98)
    1340:	*(u32 *)(r7 + 0x80) = w1
    1341:	w1 = *(u32 *)(r7 + 0x94)
    1342:	*(u32 *)(r7 + 0x7c) = w1
    1343:	w1 = *(u32 *)(r7 + 0x90)
    1344:	*(u32 *)(r7 + 0x78) = w1
    1345:	r1 = r7
    1346:	call -0x488
    1347:	if w6 != 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c50>
    1348:	w1 = *(u32 *)(r10 - 0xa0)
    1349:	w1 &= 0x1
    1350:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b38>
    1351:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d90>
    1352:	r1 = *(u64 *)(r10 - 0x98)
    1353:	r1 = *(u64 *)(r1 + 0x0)
    1354:	r3 = *(u64 *)(r1 + 0x8)
    1355:	r2 = *(u64 *)(r1 + 0x0)
    1356:	r1 = r7
    1357:	r1 += 0x18
    1358:	call -0x50f
    1359:	goto +0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d90>
    1360:	call 0x23
    1361:	*(u64 *)(r10 - 0x88) = r0
    1362:	r2 = r10
    1363:	r2 += -0x88
    1364:	r1 = 0x0 ll
		0000000000002aa0:  R_BPF_64_64	TASKS
    1366:	call 0x3
    1367:	if r0 != 0x0 goto +0x2e4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1368:	r1 = 0x0 ll
		0000000000002ac0:  R_BPF_64_64	.bss
    1370:	r2 = -0x1
    1371:	lock *(u64 *)(r1 + 0x0) += r2
    1372:	r1 = 0x0 ll
		0000000000002ae0:  R_BPF_64_64	EXPECT_ENTER
    1374:	r2 = -0x100000000 ll
    1376:	lock *(u64 *)(r1 + 0x0) += r2
    1377:	r1 = 0x0 ll
		0000000000002b08:  R_BPF_64_64	EXPECT_EXIT
    1379:	lock *(u64 *)(r1 + 0x0) += r2
    1380:	goto +0x2d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1381:	w2 = *(u32 *)(r7 + 0x1ac)
    1382:	*(u32 *)(r7 + 0x198) = w2
    1383:	w1 = 0x1
    1384:	if w2 != 0x0 goto -0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18b0>
    1385:	w1 = 0x0
    1386:	goto -0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18b0>
    1387:	r1 = *(u64 *)(r10 - 0x98)
    1388:	r1 = *(u64 *)(r1 + 0x0)
    1389:	r3 = *(u64 *)(r1 + 0x8)
    1390:	r2 = *(u64 *)(r1 + 0x0)
    1391:	r1 = r7
    1392:	r1 += 0x18
    1393:	call -0x532
    1394:	r1 = 0x0
    1395:	r2 = 0x0 ll
		0000000000002b98:  R_BPF_64_64	CONFIG
    1397:	w2 = *(u32 *)(r2 + 0x74)
    1398:	w3 = *(u32 *)(r10 - 0xa8)
    1399:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d18>
    1400:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d18>
    1401:	call 0x23
    1402:	r1 = 0x0 ll
		0000000000002bd0:  R_BPF_64_64	CONFIG
    1404:	w1 = *(u32 *)(r1 + 0x74)
    1405:	r0 += r1
    1406:	r1 = r10
    1407:	r1 += -0x88
    1408:	w2 = 0x8
    1409:	r3 = r0
    1410:	call 0x71
    1411:	r1 = *(u64 *)(r10 - 0x88)
    1412:	*(u64 *)(r7 + 0x190) = r1
    1413:	w1 = *(u32 *)(r7 + 0xbc)
    1414:	*(u32 *)(r7 + 0x8c) = w1
    1415:	w1 = *(u32 *)(r7 + 0xb8)
    1416:	*(u32 *)(r7 + 0x88) = w1
    1417:	w1 = *(u32 *)(r7 + 0xb4)
    1418:	*(u32 *)(r7 + 0x84) = w1
    1419:	w1 = *(u32 *)(r7 + 0xb0)
    1420:	*(u32 *)(r7 + 0x80) = w1
    1421:	w1 = *(u32 *)(r7 + 0xac)
    1422:	*(u32 *)(r7 + 0x7c) = w1
    1423:	w1 = *(u32 *)(r7 + 0xa8)
    1424:	*(u32 *)(r7 + 0x78) = w1
    1425:	r1 = r7
    1426:	call -0x4d8
    1427:	r1 = 0x0 ll
		0000000000002c98:  R_BPF_64_64	CONFIG
    1429:	w2 = *(u32 *)(r1 + 0x6c)
    1430:	if w2 == 0x0 goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1431:	w1 = *(u32 *)(r1 + 0x8c)
    1432:	if w1 != 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1eb0>
    1433:	r6 = 0x0 ll
		0000000000002cc8:  R_BPF_64_64	CONFIG
    1435:	w1 = *(u32 *)(r6 + 0x9c)
    1436:	if w1 == 0x0 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1437:	w2 = *(u32 *)(r7 + 0x1b0)
    1438:	w1 = *(u32 *)(r7 + 0x19c)
    1439:	w3 = w2
    1440:	w3 |= w1
    1441:	if w3 s> -0x1 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2140>
    1442:	w3 = w2
    1443:	if w1 s> 0x0 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2158>
    1444:	w3 = w2
    1445:	if w2 s> 0x0 goto +0x66 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2158>
    1446:	if w2 s>= w1 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1447:	goto +0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2148>
    1448:	r9 = 0x80
    1449:	if w1 < 0x81 goto -0x33c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1450:	r9 = 0x100
    1451:	if w1 < 0x101 goto -0x33e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1452:	r9 = 0x200
    1453:	if w1 < 0x201 goto -0x340 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1454:	r9 = 0x400
    1455:	if w1 < 0x401 goto -0x342 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1456:	r9 = 0x800
    1457:	if w1 < 0x801 goto -0x344 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1458:	r9 = 0x1000
    1459:	if w1 < 0x1001 goto -0x346 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1460:	r9 = 0x2000
    1461:	if w1 > 0x2000 goto -0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
    1462:	goto -0x349 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1463:	w2 = *(u32 *)(r7 + 0x1ac)
    1464:	w1 = *(u32 *)(r7 + 0x198)
    1465:	w3 = w2
    1466:	w3 |= w1
    1467:	if w3 s> -0x1 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2210>
    1468:	w3 = w2
    1469:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f18>
    1470:	w3 = w2
    1471:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f00>
    1472:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f18>
    1473:	if w2 s>= w1 goto -0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1474:	w3 = w2
    1475:	w3 -= w1
    1476:	if w3 == 0x0 goto -0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1477:	r4 = 0x1
    1478:	*(u64 *)(r7 + 0x88) = r4
    1479:	*(u32 *)(r7 + 0x84) = w3
    1480:	*(u32 *)(r7 + 0x80) = w2
    1481:	*(u32 *)(r7 + 0x7c) = w1
    1482:	w1 = 0x5
    1483:	*(u32 *)(r7 + 0x78) = w1
    1484:	r1 = r7
    1485:	call -0x513
    1486:	goto -0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1487:	call 0x9e
    1488:	r0 += r7
    1489:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f90>
    1490:	goto +0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2430>
    1491:	w1 = *(u16 *)(r0 + 0x0)
    1492:	goto +0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
    1493:	w3 = *(u32 *)(r8 + 0x34)
    1494:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb8>
    1495:	*(u32 *)(r8 + 0x34) = w2
    1496:	w3 = *(u32 *)(r8 + 0x38)
    1497:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fd0>
    1498:	*(u32 *)(r8 + 0x38) = w2
    1499:	w2 = *(u32 *)(r10 - 0x90)
    1500:	*(u32 *)(r8 + 0x3c) = w2
    1501:	w1 += 0x1
    1502:	*(u32 *)(r8 + 0x30) = w1
    1503:	goto +0x25c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1504:	w3 = *(u32 *)(r7 + 0x4)
    1505:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2010>
    1506:	*(u32 *)(r7 + 0x4) = w2
    1507:	w3 = *(u32 *)(r7 + 0x8)
    1508:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2028>
    1509:	*(u32 *)(r7 + 0x8) = w2
    1510:	*(u32 *)(r7 + 0xc) = w4
    1511:	w1 += 0x1
    1512:	*(u32 *)(r7 + 0x0) = w1
    1513:	r6 = 0x0 ll
		0000000000002f48:  R_BPF_64_64	CONFIG
    1515:	w1 = *(u32 *)(r6 + 0x8c)
    1516:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20c8>
    1517:	w1 = *(u32 *)(r6 + 0x9c)
    1518:	if w1 == 0x0 goto +0x12e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1519:	r1 = 0x0 ll
		0000000000002f78:  R_BPF_64_64	CONFIG
    1521:	w6 = *(u32 *)(r1 + 0x98)
    1522:	w8 = *(u32 *)(r1 + 0x9c)
    1523:	w1 = *(u32 *)(r1 + 0x70)
    1524:	if w1 == 0x0 goto +0xa5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25c8>
    1525:	call 0x9e
    1526:	r0 += r6
    1527:	if w8 == 0x2 goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2618>
    1528:	w1 = *(u32 *)(r0 + 0x0)
    1529:	goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1530:	w8 = *(u32 *)(r6 + 0x88)
    1531:	w9 = *(u32 *)(r6 + 0x8c)
    1532:	w1 = *(u32 *)(r6 + 0x70)
    1533:	if w1 != 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2440>
    1534:	call 0x23
    1535:	r0 += r8
    1536:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2108>
    1537:	goto +0xf4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28a8>
    1538:	r1 = r10
    1539:	r1 += -0x88
    1540:	w2 = 0x2
    1541:	r3 = r0
    1542:	call 0x71
    1543:	w1 = *(u16 *)(r10 - 0x88)
    1544:	goto +0xf3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1545:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1546:	w3 = w2
    1547:	w3 -= w1
    1548:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1549:	r4 = 0x2
    1550:	*(u64 *)(r7 + 0x88) = r4
    1551:	*(u32 *)(r7 + 0x84) = w3
    1552:	*(u32 *)(r7 + 0x80) = w2
    1553:	*(u32 *)(r7 + 0x7c) = w1
    1554:	w1 = 0x5
    1555:	*(u32 *)(r7 + 0x78) = w1
    1556:	r1 = r7
    1557:	call -0x55b
    1558:	w1 = *(u32 *)(r6 + 0xac)
    1559:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1560:	w2 = *(u32 *)(r7 + 0x1b4)
    1561:	w1 = *(u32 *)(r7 + 0x1a0)
    1562:	w3 = w2
    1563:	w3 |= w1
    1564:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2220>
    1565:	w3 = w2
    1566:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2238>
    1567:	w3 = w2
    1568:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2238>
    1569:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1570:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2228>
    1571:	if w2 s> w1 goto -0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f08>
    1572:	goto -0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1573:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1574:	w3 = w2
    1575:	w3 -= w1
    1576:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1577:	r4 = 0x3
    1578:	*(u64 *)(r7 + 0x88) = r4
    1579:	*(u32 *)(r7 + 0x84) = w3
    1580:	*(u32 *)(r7 + 0x80) = w2
    1581:	*(u32 *)(r7 + 0x7c) = w1
    1582:	w1 = 0x5
    1583:	*(u32 *)(r7 + 0x78) = w1
    1584:	r1 = r7
    1585:	call -0x577
    1586:	w1 = *(u32 *)(r6 + 0xbc)
    1587:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1588:	w2 = *(u32 *)(r7 + 0x1b8)
    1589:	w1 = *(u32 *)(r7 + 0x1a4)
    1590:	w3 = w2
    1591:	w3 |= w1
    1592:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22f0>
    1593:	w3 = w2
    1594:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1595:	w3 = w2
    1596:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1597:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1598:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22f8>
    1599:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1600:	w3 = w2
    1601:	w3 -= w1
    1602:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2358>
    1603:	r4 = 0x4
    1604:	*(u64 *)(r7 + 0x88) = r4
    1605:	*(u32 *)(r7 + 0x84) = w3
    1606:	*(u32 *)(r7 + 0x80) = w2
    1607:	*(u32 *)(r7 + 0x7c) = w1
    1608:	w1 = 0x5
    1609:	*(u32 *)(r7 + 0x78) = w1
    1610:	r1 = r7
    1611:	call -0x591
    1612:	w1 = *(u32 *)(r6 + 0xcc)
    1613:	if w1 == 0x0 goto -0x15e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1614:	w2 = *(u32 *)(r7 + 0x1bc)
    1615:	w1 = *(u32 *)(r7 + 0x1a8)
    1616:	w3 = w2
    1617:	w3 |= w1
    1618:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23c0>
    1619:	w3 = w2
    1620:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1621:	w3 = w2
    1622:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1623:	if w2 s>= w1 goto -0x168 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1624:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23c8>
    1625:	if w2 s<= w1 goto -0x16a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1626:	w3 = w2
    1627:	w3 -= w1
    1628:	if w3 == 0x0 goto -0x16d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1629:	r4 = 0x5
    1630:	*(u64 *)(r7 + 0x88) = r4
    1631:	*(u32 *)(r7 + 0x84) = w3
    1632:	*(u32 *)(r7 + 0x80) = w2
    1633:	*(u32 *)(r7 + 0x7c) = w1
    1634:	w1 = 0x5
    1635:	*(u32 *)(r7 + 0x78) = w1
    1636:	r1 = r7
    1637:	call -0x5ab
    1638:	goto -0x177 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1639:	w1 = *(u32 *)(r0 + 0x0)
    1640:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
    1641:	call 0x9e
    1642:	r0 += r8
    1643:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2460>
    1644:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2628>
    1645:	w1 = *(u16 *)(r0 + 0x0)
    1646:	goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1647:	call 0x9e
    1648:	r0 += r6
    1649:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2490>
    1650:	goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2770>
    1651:	w1 = *(u16 *)(r0 + 0x0)
    1652:	goto +0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f30>
    1653:	r1 = r10
    1654:	r1 += -0x88
    1655:	w2 = 0x4
    1656:	r3 = r0
    1657:	call 0x71
    1658:	w1 = *(u32 *)(r10 - 0x88)
    1659:	r2 = 0x0 ll
		00000000000033d8:  R_BPF_64_64	CONFIG
    1661:	w2 = *(u32 *)(r2 + 0x90)
    1662:	if w1 != w2 goto -0x496 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1663:	r3 = 0x0 ll
		00000000000033f8:  R_BPF_64_64	CONFIG
    1665:	w1 = *(u32 *)(r3 + 0x9c)
    1666:	if w1 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2698>
    1667:	w9 = *(u32 *)(r3 + 0x98)
    1668:	w7 = *(u32 *)(r3 + 0x9c)
    1669:	w1 = *(u32 *)(r3 + 0x70)
    1670:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2588>
    1671:	call 0x23
    1672:	r0 += r9
    1673:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2550>
    1674:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2638>
    1675:	r1 = r10
    1676:	r1 += -0x88
    1677:	w2 = 0x2
    1678:	r3 = r0
    1679:	call 0x71
    1680:	w1 = *(u16 *)(r10 - 0x88)
    1681:	goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2668>
    1682:	call 0x9e
    1683:	r0 += r9
    1684:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1685:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25b8>
    1686:	w1 = *(u16 *)(r0 + 0x0)
    1687:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2668>
    1688:	w1 = *(u32 *)(r0 + 0x0)
    1689:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2668>
    1690:	call 0x23
    1691:	r0 += r6
    1692:	if w8 == 0x2 goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2948>
    1693:	r1 = r10
    1694:	r1 += -0x88
    1695:	w2 = 0x4
    1696:	r3 = r0
    1697:	call 0x71
    1698:	w1 = *(u32 *)(r10 - 0x88)
    1699:	goto +0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1700:	w1 = *(u16 *)(r0 + 0x0)
    1701:	goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1702:	w1 = *(u32 *)(r0 + 0x0)
    1703:	goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1704:	r1 = r10
    1705:	r1 += -0x88
    1706:	w2 = 0x4
    1707:	r3 = r0
    1708:	call 0x71
    1709:	w1 = *(u32 *)(r10 - 0x88)
    1710:	r3 = 0x0 ll
		0000000000003570:  R_BPF_64_64	CONFIG
    1712:	r2 = 0x0 ll
		0000000000003580:  R_BPF_64_64	CONFIG
    1714:	w2 = *(u32 *)(r2 + 0xa0)
    1715:	if w1 != w2 goto -0x4cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1716:	w1 = *(u32 *)(r3 + 0xac)
    1717:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d0>
    1718:	r1 = 0x0 ll
		00000000000035b0:  R_BPF_64_64	CONFIG
    1720:	w7 = *(u32 *)(r1 + 0xa8)
    1721:	w9 = *(u32 *)(r1 + 0xac)
    1722:	w1 = *(u32 *)(r1 + 0x70)
    1723:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2730>
    1724:	call 0x23
    1725:	r0 += r7
    1726:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26f8>
    1727:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2780>
    1728:	r1 = r10
    1729:	r1 += -0x88
    1730:	w2 = 0x2
    1731:	r3 = r0
    1732:	call 0x71
    1733:	w1 = *(u16 *)(r10 - 0x88)
    1734:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1735:	call 0x9e
    1736:	r0 += r7
    1737:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2750>
    1738:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2760>
    1739:	w1 = *(u16 *)(r0 + 0x0)
    1740:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1741:	w1 = *(u32 *)(r0 + 0x0)
    1742:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1743:	w1 = *(u32 *)(r0 + 0x0)
    1744:	goto +0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f30>
    1745:	r1 = r10
    1746:	r1 += -0x88
    1747:	w2 = 0x4
    1748:	r3 = r0
    1749:	call 0x71
    1750:	w1 = *(u32 *)(r10 - 0x88)
    1751:	r2 = 0x0 ll
		00000000000036b8:  R_BPF_64_64	CONFIG
    1753:	w2 = *(u32 *)(r2 + 0xb0)
    1754:	if w1 != w2 goto -0x4f2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1755:	r3 = 0x0 ll
		00000000000036d8:  R_BPF_64_64	CONFIG
    1757:	w1 = *(u32 *)(r3 + 0xbc)
    1758:	if w1 == 0x0 goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1759:	w9 = *(u32 *)(r3 + 0xb8)
    1760:	w7 = *(u32 *)(r3 + 0xbc)
    1761:	w1 = *(u32 *)(r3 + 0x70)
    1762:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2868>
    1763:	call 0x23
    1764:	r0 += r9
    1765:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2830>
    1766:	goto +0xff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3028>
    1767:	r1 = r10
    1768:	r1 += -0x88
    1769:	w2 = 0x2
    1770:	r3 = r0
    1771:	call 0x71
    1772:	w1 = *(u16 *)(r10 - 0x88)
    1773:	goto +0xfe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    1774:	call 0x9e
    1775:	r0 += r9
    1776:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2888>
    1777:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2898>
    1778:	w1 = *(u16 *)(r0 + 0x0)
    1779:	goto +0xf8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    1780:	w1 = *(u32 *)(r0 + 0x0)
    1781:	goto +0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    1782:	r1 = r10
    1783:	r1 += -0x88
    1784:	w2 = 0x4
    1785:	r3 = r0
    1786:	call 0x71
    1787:	w1 = *(u32 *)(r10 - 0x88)
    1788:	w2 = *(u32 *)(r7 + 0x58)
    1789:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f8>
    1790:	*(u32 *)(r7 + 0x5c) = w1
    1791:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2920>
    1792:	w3 = *(u32 *)(r7 + 0x5c)
    1793:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2910>
    1794:	*(u32 *)(r7 + 0x5c) = w1
    1795:	w3 = *(u32 *)(r7 + 0x60)
    1796:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2928>
    1797:	*(u32 *)(r7 + 0x60) = w1
    1798:	*(u32 *)(r7 + 0x64) = w1
    1799:	w2 += 0x1
    1800:	*(u32 *)(r7 + 0x58) = w2
    1801:	goto -0x11d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2060>
    1802:	r1 = r10
    1803:	r1 += -0x88
    1804:	w2 = 0x2
    1805:	r3 = r0
    1806:	call 0x71
    1807:	w1 = *(u16 *)(r10 - 0x88)
    1808:	w2 = *(u32 *)(r7 + 0x68)
    1809:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2998>
    1810:	*(u32 *)(r7 + 0x6c) = w1
    1811:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c0>
    1812:	w3 = *(u32 *)(r7 + 0x6c)
    1813:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b0>
    1814:	*(u32 *)(r7 + 0x6c) = w1
    1815:	w3 = *(u32 *)(r7 + 0x70)
    1816:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c8>
    1817:	*(u32 *)(r7 + 0x70) = w1
    1818:	*(u32 *)(r7 + 0x74) = w1
    1819:	w2 += 0x1
    1820:	*(u32 *)(r7 + 0x68) = w2
    1821:	r6 = 0x0 ll
		00000000000038e8:  R_BPF_64_64	CONFIG
    1823:	w1 = *(u32 *)(r6 + 0xac)
    1824:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b40>
    1825:	w8 = *(u32 *)(r6 + 0xa8)
    1826:	w9 = *(u32 *)(r6 + 0xac)
    1827:	w1 = *(u32 *)(r6 + 0x70)
    1828:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a48>
    1829:	call 0x9e
    1830:	r0 += r8
    1831:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a98>
    1832:	w1 = *(u32 *)(r0 + 0x0)
    1833:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1834:	call 0x23
    1835:	r0 += r8
    1836:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2aa8>
    1837:	r1 = r10
    1838:	r1 += -0x88
    1839:	w2 = 0x4
    1840:	r3 = r0
    1841:	call 0x71
    1842:	w1 = *(u32 *)(r10 - 0x88)
    1843:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1844:	w1 = *(u16 *)(r0 + 0x0)
    1845:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1846:	r1 = r10
    1847:	r1 += -0x88
    1848:	w2 = 0x2
    1849:	r3 = r0
    1850:	call 0x71
    1851:	w1 = *(u16 *)(r10 - 0x88)
    1852:	w2 = *(u32 *)(r7 + 0x78)
    1853:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2af8>
    1854:	*(u32 *)(r7 + 0x7c) = w1
    1855:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1856:	w3 = *(u32 *)(r7 + 0x7c)
    1857:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1858:	*(u32 *)(r7 + 0x7c) = w1
    1859:	w3 = *(u32 *)(r7 + 0x80)
    1860:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b28>
    1861:	*(u32 *)(r7 + 0x80) = w1
    1862:	*(u32 *)(r7 + 0x84) = w1
    1863:	w2 += 0x1
    1864:	*(u32 *)(r7 + 0x78) = w2
    1865:	w1 = *(u32 *)(r6 + 0xbc)
    1866:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ca0>
    1867:	r1 = 0x0 ll
		0000000000003a58:  R_BPF_64_64	CONFIG
    1869:	w6 = *(u32 *)(r1 + 0xb8)
    1870:	w8 = *(u32 *)(r1 + 0xbc)
    1871:	w1 = *(u32 *)(r1 + 0x70)
    1872:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ba8>
    1873:	call 0x9e
    1874:	r0 += r6
    1875:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bf8>
    1876:	w1 = *(u32 *)(r0 + 0x0)
    1877:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1878:	call 0x23
    1879:	r0 += r6
    1880:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c08>
    1881:	r1 = r10
    1882:	r1 += -0x88
    1883:	w2 = 0x4
    1884:	r3 = r0
    1885:	call 0x71
    1886:	w1 = *(u32 *)(r10 - 0x88)
    1887:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1888:	w1 = *(u16 *)(r0 + 0x0)
    1889:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1890:	r1 = r10
    1891:	r1 += -0x88
    1892:	w2 = 0x2
    1893:	r3 = r0
    1894:	call 0x71
    1895:	w1 = *(u16 *)(r10 - 0x88)
    1896:	w2 = *(u32 *)(r7 + 0x88)
    1897:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c58>
    1898:	*(u32 *)(r7 + 0x8c) = w1
    1899:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c80>
    1900:	w3 = *(u32 *)(r7 + 0x8c)
    1901:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c70>
    1902:	*(u32 *)(r7 + 0x8c) = w1
    1903:	w3 = *(u32 *)(r7 + 0x90)
    1904:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c88>
    1905:	*(u32 *)(r7 + 0x90) = w1
    1906:	*(u32 *)(r7 + 0x94) = w1
    1907:	w2 += 0x1
    1908:	*(u32 *)(r7 + 0x88) = w2
    1909:	r6 = 0x0 ll
		0000000000003ba8:  R_BPF_64_64	CONFIG
    1911:	w1 = *(u32 *)(r6 + 0xcc)
    1912:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e00>
    1913:	w8 = *(u32 *)(r6 + 0xc8)
    1914:	w9 = *(u32 *)(r6 + 0xcc)
    1915:	w1 = *(u32 *)(r6 + 0x70)
    1916:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d08>
    1917:	call 0x9e
    1918:	r0 += r8
    1919:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d58>
    1920:	w1 = *(u32 *)(r0 + 0x0)
    1921:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1922:	call 0x23
    1923:	r0 += r8
    1924:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d68>
    1925:	r1 = r10
    1926:	r1 += -0x88
    1927:	w2 = 0x4
    1928:	r3 = r0
    1929:	call 0x71
    1930:	w1 = *(u32 *)(r10 - 0x88)
    1931:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1932:	w1 = *(u16 *)(r0 + 0x0)
    1933:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1934:	r1 = r10
    1935:	r1 += -0x88
    1936:	w2 = 0x2
    1937:	r3 = r0
    1938:	call 0x71
    1939:	w1 = *(u16 *)(r10 - 0x88)
    1940:	w2 = *(u32 *)(r7 + 0x98)
    1941:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2db8>
    1942:	*(u32 *)(r7 + 0x9c) = w1
    1943:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de0>
    1944:	w3 = *(u32 *)(r7 + 0x9c)
    1945:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dd0>
    1946:	*(u32 *)(r7 + 0x9c) = w1
    1947:	w3 = *(u32 *)(r7 + 0xa0)
    1948:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1949:	*(u32 *)(r7 + 0xa0) = w1
    1950:	*(u32 *)(r7 + 0xa4) = w1
    1951:	w2 += 0x1
    1952:	*(u32 *)(r7 + 0x98) = w2
    1953:	call 0xe
    1954:	*(u64 *)(r7 + 0x50) = r0
    1955:	w1 = *(u32 *)(r6 + 0x64)
    1956:	if w1 == 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2eb8>
    1957:	call 0x23
    1958:	w1 = *(u32 *)(r6 + 0x40)
    1959:	r0 += r1
    1960:	r1 = r10
    1961:	r1 += -0x88
    1962:	w2 = 0x8
    1963:	r3 = r0
    1964:	call 0x71
    1965:	w1 = *(u32 *)(r6 + 0x44)
    1966:	r3 = *(u64 *)(r10 - 0x88)
    1967:	r3 += r1
    1968:	r1 = r10
    1969:	r1 += -0x88
    1970:	w2 = 0x8
    1971:	call 0x71
    1972:	r1 = *(u64 *)(r6 + 0x8)
    1973:	r2 = *(u64 *)(r10 - 0x88)
    1974:	r1 += r2
    1975:	*(u64 *)(r7 + 0x40) = r1
    1976:	w1 = *(u32 *)(r6 + 0x68)
    1977:	if w1 == 0x0 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1978:	r1 = 0x504c4b53594d5641 ll
    1980:	call 0x9a
    1981:	w1 = *(u32 *)(r6 + 0x38)
    1982:	r0 += r1
    1983:	*(u64 *)(r7 + 0x48) = r0
    1984:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    1985:	r1 = r10
    1986:	r1 += -0x88
    1987:	w2 = 0x4
    1988:	r3 = r0
    1989:	call 0x71
    1990:	w1 = *(u32 *)(r10 - 0x88)
    1991:	r2 = 0x0 ll
		0000000000003e38:  R_BPF_64_64	CONFIG
    1993:	w2 = *(u32 *)(r2 + 0x90)
    1994:	if w1 != w2 goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    1995:	r7 = 0x0 ll
		0000000000003e58:  R_BPF_64_64	CONFIG
    1997:	w1 = *(u32 *)(r7 + 0x9c)
    1998:	if w1 == 0x0 goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31b0>
    1999:	w6 = *(u32 *)(r7 + 0x98)
    2000:	w8 = *(u32 *)(r7 + 0x9c)
    2001:	w1 = *(u32 *)(r7 + 0x70)
    2002:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fe8>
    2003:	call 0x23
    2004:	r0 += r6
    2005:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2006:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3160>
    2007:	r1 = r10
    2008:	r1 += -0x88
    2009:	w2 = 0x2
    2010:	r3 = r0
    2011:	call 0x71
    2012:	w1 = *(u16 *)(r10 - 0x88)
    2013:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2014:	call 0x9e
    2015:	r0 += r6
    2016:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3008>
    2017:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3018>
    2018:	w1 = *(u16 *)(r0 + 0x0)
    2019:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2020:	w1 = *(u32 *)(r0 + 0x0)
    2021:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2022:	r1 = r10
    2023:	r1 += -0x88
    2024:	w2 = 0x4
    2025:	r3 = r0
    2026:	call 0x71
    2027:	w1 = *(u32 *)(r10 - 0x88)
    2028:	r3 = 0x0 ll
		0000000000003f60:  R_BPF_64_64	CONFIG
    2030:	r2 = 0x0 ll
		0000000000003f70:  R_BPF_64_64	CONFIG
    2032:	w2 = *(u32 *)(r2 + 0xc0)
    2033:	if w1 != w2 goto -0x609 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    2034:	w1 = *(u32 *)(r3 + 0xcc)
    2035:	if w1 == 0x0 goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2036:	r1 = 0x0 ll
		0000000000003fa0:  R_BPF_64_64	CONFIG
    2038:	w7 = *(u32 *)(r1 + 0xc8)
    2039:	w9 = *(u32 *)(r1 + 0xcc)
    2040:	w1 = *(u32 *)(r1 + 0x70)
    2041:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    2042:	call 0x23
    2043:	r0 += r7
    2044:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30e8>
    2045:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3288>
    2046:	r1 = r10
    2047:	r1 += -0x88
    2048:	w2 = 0x2
    2049:	r3 = r0
    2050:	call 0x71
    2051:	w1 = *(u16 *)(r10 - 0x88)
    2052:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2053:	call 0x9e
    2054:	r0 += r7
    2055:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3140>
    2056:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3150>
    2057:	w1 = *(u16 *)(r0 + 0x0)
    2058:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2059:	w1 = *(u32 *)(r0 + 0x0)
    2060:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2061:	r1 = r10
    2062:	r1 += -0x88
    2063:	w2 = 0x4
    2064:	r3 = r0
    2065:	call 0x71
    2066:	w1 = *(u32 *)(r10 - 0x88)
    2067:	r2 = 0x0 ll
		0000000000004098:  R_BPF_64_64	CONFIG
    2069:	w2 = *(u32 *)(r2 + 0xa0)
    2070:	if w1 != w2 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    2071:	w1 = *(u32 *)(r7 + 0xac)
    2072:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3330>
    2073:	r1 = 0x0 ll
		00000000000040c8:  R_BPF_64_64	CONFIG
    2075:	w6 = *(u32 *)(r1 + 0xa8)
    2076:	w7 = *(u32 *)(r1 + 0xac)
    2077:	w1 = *(u32 *)(r1 + 0x70)
    2078:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3248>
    2079:	call 0x23
    2080:	r0 += r6
    2081:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3210>
    2082:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32e0>
    2083:	r1 = r10
    2084:	r1 += -0x88
    2085:	w2 = 0x2
    2086:	r3 = r0
    2087:	call 0x71
    2088:	w1 = *(u16 *)(r10 - 0x88)
    2089:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3310>
    2090:	call 0x9e
    2091:	r0 += r6
    2092:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3268>
    2093:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3278>
    2094:	w1 = *(u16 *)(r0 + 0x0)
    2095:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3310>
    2096:	w1 = *(u32 *)(r0 + 0x0)
    2097:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3310>
    2098:	r1 = r10
    2099:	r1 += -0x88
    2100:	w2 = 0x4
    2101:	r3 = r0
    2102:	call 0x71
    2103:	w1 = *(u32 *)(r10 - 0x88)
    2104:	r2 = 0x0 ll
		00000000000041c0:  R_BPF_64_64	CONFIG
    2106:	w2 = *(u32 *)(r2 + 0xd0)
    2107:	if w1 != w2 goto -0x653 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    2108:	exit
    2109:	r1 = r10
    2110:	r1 += -0x88
    2111:	w2 = 0x4
    2112:	r3 = r0
    2113:	call 0x71
    2114:	w1 = *(u32 *)(r10 - 0x88)
    2115:	r2 = 0x0 ll
		0000000000004218:  R_BPF_64_64	CONFIG
    2117:	w2 = *(u32 *)(r2 + 0xb0)
    2118:	if w1 != w2 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    2119:	r7 = 0x0 ll
		0000000000004238:  R_BPF_64_64	CONFIG
    2121:	w1 = *(u32 *)(r7 + 0xbc)
    2122:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3458>
    2123:	w6 = *(u32 *)(r7 + 0xb8)
    2124:	w8 = *(u32 *)(r7 + 0xbc)
    2125:	w1 = *(u32 *)(r7 + 0x70)
    2126:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33c8>
    2127:	call 0x23
    2128:	r0 += r6
    2129:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3390>
    2130:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3408>
    2131:	r1 = r10
    2132:	r1 += -0x88
    2133:	w2 = 0x2
    2134:	r3 = r0
    2135:	call 0x71
    2136:	w1 = *(u16 *)(r10 - 0x88)
    2137:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3438>
    2138:	call 0x9e
    2139:	r0 += r6
    2140:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33e8>
    2141:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33f8>
    2142:	w1 = *(u16 *)(r0 + 0x0)
    2143:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3438>
    2144:	w1 = *(u32 *)(r0 + 0x0)
    2145:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3438>
    2146:	r1 = r10
    2147:	r1 += -0x88
    2148:	w2 = 0x4
    2149:	r3 = r0
    2150:	call 0x71
    2151:	w1 = *(u32 *)(r10 - 0x88)
    2152:	r2 = 0x0 ll
		0000000000004340:  R_BPF_64_64	CONFIG
    2154:	w2 = *(u32 *)(r2 + 0xc0)
    2155:	if w1 != w2 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3580>
    2156:	w1 = *(u32 *)(r7 + 0xcc)
    2157:	if w1 == 0x0 goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2158:	r1 = 0x0 ll
		0000000000004370:  R_BPF_64_64	CONFIG
    2160:	w6 = *(u32 *)(r1 + 0xc8)
    2161:	w7 = *(u32 *)(r1 + 0xcc)
    2162:	w1 = *(u32 *)(r1 + 0x70)
    2163:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34f0>
    2164:	call 0x23
    2165:	r0 += r6
    2166:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34b8>
    2167:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3530>
    2168:	r1 = r10
    2169:	r1 += -0x88
    2170:	w2 = 0x2
    2171:	r3 = r0
    2172:	call 0x71
    2173:	w1 = *(u16 *)(r10 - 0x88)
    2174:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3560>
    2175:	call 0x9e
    2176:	r0 += r6
    2177:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2178:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3520>
    2179:	w1 = *(u16 *)(r0 + 0x0)
    2180:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3560>
    2181:	w1 = *(u32 *)(r0 + 0x0)
    2182:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3560>
    2183:	r1 = r10
    2184:	r1 += -0x88
    2185:	w2 = 0x4
    2186:	r3 = r0
    2187:	call 0x71
    2188:	w1 = *(u32 *)(r10 - 0x88)
    2189:	r2 = 0x0 ll
		0000000000004468:  R_BPF_64_64	CONFIG
    2191:	w2 = *(u32 *)(r2 + 0xd0)
    2192:	if w1 == w2 goto -0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2193:	call 0x23
    2194:	*(u64 *)(r10 - 0x88) = r0
    2195:	r2 = r10
    2196:	r2 += -0x88
    2197:	r1 = 0x0 ll
		00000000000044a8:  R_BPF_64_64	TASKS
    2199:	r3 = 0xdc8 ll
		00000000000044b8:  R_BPF_64_64	.rodata
    2201:	r4 = 0x0
    2202:	call 0x2
    2203:	if r0 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2204:	r1 = 0x0 ll
		00000000000044e0:  R_BPF_64_64	.bss
    2206:	r2 = 0x1
    2207:	lock *(u64 *)(r1 + 0x0) += r2
    2208:	r1 = 0x0 ll
		0000000000004500:  R_BPF_64_64	EXPECT_ENTER
    2210:	r2 = 0x100000000 ll
    2212:	lock *(u64 *)(r1 + 0x0) += r2
    2213:	r1 = 0x0 ll
		0000000000004528:  R_BPF_64_64	EXPECT_EXIT
    2215:	lock *(u64 *)(r1 + 0x0) += r2
    2216:	call 0x23
    2217:	*(u64 *)(r10 - 0x88) = r0
    2218:	r2 = r10
    2219:	r2 += -0x88
    2220:	r1 = 0x0 ll
		0000000000004560:  R_BPF_64_64	TASKS
    2222:	call 0x1
    2223:	r6 = r0
    2224:	if r6 == 0x0 goto -0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2225:	call 0xe
    2226:	r8 = r0
    2227:	r1 = *(u64 *)(r6 + 0x10)
    2228:	w7 = w9
    2229:	if r1 == r8 goto -0x655 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x400>
    2230:	goto -0x65c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    2231:	w1 = 0x0
    2232:	*(u32 *)(r10 - 0x88) = w1
    2233:	r2 = r10
    2234:	r2 += -0x88
    2235:	r1 = 0x0 ll
		00000000000045d8:  R_BPF_64_64	LOST
    2237:	call 0x1
    2238:	if r0 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>
    2239:	r0 += 0x10
    2240:	r1 = 0x1
    2241:	lock *(u64 *)(r0 + 0x0) += r1
    2242:	goto -0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32d8>

0000000000004618 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2243:	w8 = w2
    2244:	r9 = r1
    2245:	r6 = 0x0 ll
		0000000000004628:  R_BPF_64_64	CONFIG
    2247:	w1 = *(u32 *)(r6 + 0x28)
    2248:	w1 &= w8
    2249:	w2 = *(u32 *)(r6 + 0x30)
    2250:	if w1 == w2 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x140>
    2251:	w1 = *(u32 *)(r6 + 0x24)
    2252:	if w1 != 0x2 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x220>
    2253:	call 0x8
    2254:	*(u32 *)(r10 - 0x88) = w0
    2255:	r2 = r10
    2256:	r2 += -0x88
    2257:	r1 = 0x0 ll
		0000000000004688:  R_BPF_64_64	SAMPLES
    2259:	call 0x1
    2260:	r7 = r0
    2261:	if r7 == 0x0 goto +0x614 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2262:	r1 = *(u64 *)(r9 + 0x0)
    2263:	r3 = *(u64 *)(r1 + 0x0)
    2264:	r1 = r10
    2265:	r1 += -0x88
    2266:	w2 = 0x80
    2267:	call 0x71
    2268:	r1 = *(u64 *)(r10 - 0x20)
    2269:	if r1 != 0x504c0001 goto +0x60c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2270:	r1 = *(u64 *)(r10 - 0x10)
    2271:	if r1 != 0x10 goto +0x60a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2272:	r2 = *(u64 *)(r10 - 0x28)
    2273:	r1 = 0x0 ll
		0000000000004708:  R_BPF_64_64	CONFIG
    2275:	r3 = *(u64 *)(r1 + 0x0)
    2276:	if r2 != r3 goto +0x605 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2277:	w2 = *(u32 *)(r1 + 0x28)
    2278:	w2 &= w8
    2279:	w1 = *(u32 *)(r7 + 0x10)
    2280:	if w1 != 0x0 goto +0x36f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ca8>
    2281:	*(u32 *)(r7 + 0x14) = w2
    2282:	goto +0x372 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cd0>
    2283:	r1 = 0x0 ll
		0000000000004758:  R_BPF_64_64	.bss
    2285:	r1 = *(u64 *)(r1 + 0x0)
    2286:	if r1 != 0x0 goto -0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2287:	r1 = 0x0 ll
		0000000000004778:  R_BPF_64_64	CONFIG
    2289:	w2 = *(u32 *)(r1 + 0x6c)
    2290:	if w2 == 0x0 goto +0x5f7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2291:	w1 = *(u32 *)(r1 + 0x8c)
    2292:	*(u64 *)(r10 - 0xa0) = r9
    2293:	if w1 == 0x0 goto +0x410 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2218>
    2294:	r1 = 0x0 ll
		00000000000047b0:  R_BPF_64_64	CONFIG
    2296:	w7 = *(u32 *)(r1 + 0x88)
    2297:	w9 = *(u32 *)(r1 + 0x8c)
    2298:	w1 = *(u32 *)(r1 + 0x70)
    2299:	if w1 != 0x0 goto +0x356 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c78>
    2300:	call 0x23
    2301:	r0 += r7
    2302:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e8>
    2303:	goto +0x3fb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21c0>
    2304:	r1 = r10
    2305:	r1 += -0x88
    2306:	w2 = 0x2
    2307:	r3 = r0
    2308:	call 0x71
    2309:	w1 = *(u16 *)(r10 - 0x88)
    2310:	goto +0x3fa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    2311:	w1 = *(u32 *)(r6 + 0x24)
    2312:	if w1 != 0x3 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a8>
    2313:	r1 = *(u64 *)(r9 + 0x0)
    2314:	r3 = *(u64 *)(r1 + 0x0)
    2315:	r1 = r10
    2316:	r1 += -0x88
    2317:	w2 = 0x80
    2318:	call 0x71
    2319:	r1 = *(u64 *)(r10 - 0x20)
    2320:	if r1 != 0x504c0001 goto +0x5d9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2321:	r1 = *(u64 *)(r10 - 0x10)
    2322:	if r1 != 0x10 goto +0x5d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2323:	r1 = *(u64 *)(r10 - 0x28)
    2324:	r2 = 0x0 ll
		00000000000048a0:  R_BPF_64_64	CONFIG
    2326:	r2 = *(u64 *)(r2 + 0x0)
    2327:	if r1 != r2 goto +0x5d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2328:	w2 = 0x0
    2329:	w1 = *(u32 *)(r6 + 0x28)
    2330:	w3 = *(u32 *)(r6 + 0x30)
    2331:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3f0>
    2332:	w4 = w1
    2333:	w4 >>= 0x1
    2334:	w2 = w1
    2335:	w2 |= w4
    2336:	w4 = w2
    2337:	w4 >>= 0x2
    2338:	w2 |= w4
    2339:	w4 = w2
    2340:	w4 >>= 0x4
    2341:	w2 |= w4
    2342:	w1 &= w8
    2343:	w4 = w2
    2344:	w4 >>= 0x8
    2345:	w2 |= w4
    2346:	w1 -= w3
    2347:	w3 = w2
    2348:	w3 >>= 0x10
    2349:	w2 |= w3
    2350:	w2 ^= -0x1
    2351:	w3 = w2
    2352:	w3 >>= 0x1
    2353:	w3 &= 0x55555555
    2354:	w2 -= w3
    2355:	w3 = w2
    2356:	w3 &= 0x33333333
    2357:	w2 >>= 0x2
    2358:	w2 &= 0x33333333
    2359:	w3 += w2
    2360:	w2 = w3
    2361:	w2 >>= 0x4
    2362:	w3 += w2
    2363:	w3 &= 0xf0f0f0f
    2364:	w3 *= 0x1010101
    2365:	w3 >>= 0x18
    2366:	w1 <<= w3
    2367:	w1 s>>= w3
    2368:	w2 = w1
    2369:	*(u32 *)(r10 - 0x98) = w2
    2370:	call 0x23
    2371:	*(u64 *)(r10 - 0x88) = r0
    2372:	r2 = r10
    2373:	r2 += -0x88
    2374:	r1 = 0x0 ll
		0000000000004a30:  R_BPF_64_64	TASKS
    2376:	call 0x1
    2377:	r7 = r0
    2378:	if r7 == 0x0 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1168>
    2379:	call 0xe
    2380:	r8 = r0
    2381:	r1 = *(u64 *)(r7 + 0x10)
    2382:	if r1 == r8 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x490>
    2383:	r1 = r7
    2384:	w2 = 0x3c8
    2385:	r3 = 0xdc8 ll
		0000000000004a88:  R_BPF_64_64	.rodata
    2387:	call 0x71
    2388:	*(u64 *)(r7 + 0x10) = r8
    2389:	r1 = 0x0 ll
		0000000000004aa8:  R_BPF_64_64	AYA_LOG_LEVEL
    2391:	w1 = *(u8 *)(r1 + 0x0)
    2392:	w0 = *(u32 *)(r10 - 0x98)
    2393:	if w1 < 0x4 goto +0x1b3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1250>
    2394:	r6 = r9
    2395:	call 0x23
    2396:	r8 = r0
    2397:	w1 = 0xa0
    2398:	*(u16 *)(r10 - 0x2) = w1
    2399:	r1 = r10
    2400:	r1 += -0x2
    2401:	r9 = 0x40
    2402:	w1 = *(u16 *)(r10 - 0x2)
    2403:	if w1 > 0x40 goto +0x2df <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c00>
    2404:	r1 = 0x0 ll
		0000000000004b20:  R_BPF_64_64	AYA_LOGS
    2406:	r2 = r9
    2407:	r3 = 0x0
    2408:	call 0x83
    2409:	if r0 == 0x0 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    2410:	*(u64 *)(r10 - 0x80) = r9
    2411:	*(u64 *)(r10 - 0x88) = r0
    2412:	r1 = r10
    2413:	r1 += -0x88
    2414:	r1 = *(u64 *)(r10 - 0x88)
    2415:	r2 = *(u64 *)(r10 - 0x80)
    2416:	if r2 < 0x2 goto +0x198 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2417:	w2 = *(u16 *)(r10 - 0x2)
    2418:	*(u8 *)(r1 + 0x0) = w2
    2419:	w2 >>= 0x8
    2420:	*(u8 *)(r1 + 0x1) = w2
    2421:	r1 = *(u64 *)(r10 - 0x88)
    2422:	r2 = *(u64 *)(r10 - 0x80)
    2423:	if r2 < 0x3 goto +0x191 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2424:	w2 = 0x0
    2425:	*(u8 *)(r1 + 0x2) = w2
    2426:	r1 = *(u64 *)(r10 - 0x88)
    2427:	r3 = *(u64 *)(r10 - 0x80)
    2428:	if r3 < 0x5 goto +0x18c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2429:	*(u8 *)(r1 + 0x4) = w2
    2430:	w2 = 0x17
    2431:	*(u8 *)(r1 + 0x3) = w2
    2432:	r1 = *(u64 *)(r10 - 0x88)
    2433:	r2 = *(u64 *)(r10 - 0x80)
    2434:	if r2 < 0x1c goto +0x186 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2435:	r3 = r1
    2436:	r3 += 0x5
    2437:	r4 = 0xd1a ll
		0000000000004c28:  R_BPF_64_64	.rodata
    2439:	w5 = *(u8 *)(r4 + 0x0)
    2440:	*(u8 *)(r3 + 0x0) = w5
    2441:	w5 = *(u8 *)(r4 + 0x1)
    2442:	*(u8 *)(r3 + 0x1) = w5
    2443:	w5 = *(u8 *)(r4 + 0x2)
    2444:	*(u8 *)(r3 + 0x2) = w5
    2445:	w5 = *(u8 *)(r4 + 0x3)
    2446:	*(u8 *)(r3 + 0x3) = w5
    2447:	w5 = *(u8 *)(r4 + 0x4)
    2448:	*(u8 *)(r3 + 0x4) = w5
    2449:	w5 = *(u8 *)(r4 + 0x5)
    2450:	*(u8 *)(r3 + 0x5) = w5
    2451:	w5 = *(u8 *)(r4 + 0x6)
    2452:	*(u8 *)(r3 + 0x6) = w5
    2453:	w5 = *(u8 *)(r4 + 0x7)
    2454:	*(u8 *)(r3 + 0x7) = w5
    2455:	w5 = *(u8 *)(r4 + 0x8)
    2456:	*(u8 *)(r3 + 0x8) = w5
    2457:	w5 = *(u8 *)(r4 + 0x9)
    2458:	*(u8 *)(r3 + 0x9) = w5
    2459:	w5 = *(u8 *)(r4 + 0xa)
    2460:	*(u8 *)(r3 + 0xa) = w5
    2461:	w5 = *(u8 *)(r4 + 0xb)
    2462:	*(u8 *)(r3 + 0xb) = w5
    2463:	w5 = *(u8 *)(r4 + 0xc)
    2464:	*(u8 *)(r3 + 0xc) = w5
    2465:	w5 = *(u8 *)(r4 + 0xd)
    2466:	*(u8 *)(r3 + 0xd) = w5
    2467:	w5 = *(u8 *)(r4 + 0xe)
    2468:	*(u8 *)(r3 + 0xe) = w5
    2469:	w5 = *(u8 *)(r4 + 0xf)
    2470:	*(u8 *)(r3 + 0xf) = w5
    2471:	w5 = *(u8 *)(r4 + 0x10)
    2472:	*(u8 *)(r3 + 0x10) = w5
    2473:	w5 = *(u8 *)(r4 + 0x11)
    2474:	*(u8 *)(r3 + 0x11) = w5
    2475:	w5 = *(u8 *)(r4 + 0x12)
    2476:	*(u8 *)(r3 + 0x12) = w5
    2477:	w5 = *(u8 *)(r4 + 0x13)
    2478:	*(u8 *)(r3 + 0x13) = w5
    2479:	w5 = *(u8 *)(r4 + 0x14)
    2480:	*(u8 *)(r3 + 0x14) = w5
    2481:	w5 = *(u8 *)(r4 + 0x15)
    2482:	*(u8 *)(r3 + 0x15) = w5
    2483:	w5 = *(u8 *)(r4 + 0x16)
    2484:	*(u8 *)(r3 + 0x16) = w5
    2485:	if r2 == 0x1c goto +0x153 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2486:	w3 = 0x1
    2487:	*(u8 *)(r1 + 0x1c) = w3
    2488:	if r2 < 0x1f goto +0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2489:	w4 = 0x0
    2490:	*(u8 *)(r1 + 0x1e) = w4
    2491:	*(u8 *)(r1 + 0x1d) = w3
    2492:	if r2 == 0x1f goto +0x14c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2493:	w3 = 0x4
    2494:	*(u8 *)(r1 + 0x1f) = w3
    2495:	if r2 == 0x20 goto +0x149 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2496:	w3 = 0x2
    2497:	*(u8 *)(r1 + 0x20) = w3
    2498:	if r2 < 0x23 goto +0x146 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2499:	w3 = 0x0
    2500:	*(u8 *)(r1 + 0x22) = w3
    2501:	w3 = 0x17
    2502:	*(u8 *)(r1 + 0x21) = w3
    2503:	if r2 < 0x3a goto +0x141 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2504:	r3 = r1
    2505:	r3 += 0x23
    2506:	r4 = 0xd1a ll
		0000000000004e50:  R_BPF_64_64	.rodata
    2508:	w5 = *(u8 *)(r4 + 0x0)
    2509:	*(u8 *)(r3 + 0x0) = w5
    2510:	w5 = *(u8 *)(r4 + 0x1)
    2511:	*(u8 *)(r3 + 0x1) = w5
    2512:	w5 = *(u8 *)(r4 + 0x2)
    2513:	*(u8 *)(r3 + 0x2) = w5
    2514:	w5 = *(u8 *)(r4 + 0x3)
    2515:	*(u8 *)(r3 + 0x3) = w5
    2516:	w5 = *(u8 *)(r4 + 0x4)
    2517:	*(u8 *)(r3 + 0x4) = w5
    2518:	w5 = *(u8 *)(r4 + 0x5)
    2519:	*(u8 *)(r3 + 0x5) = w5
    2520:	w5 = *(u8 *)(r4 + 0x6)
    2521:	*(u8 *)(r3 + 0x6) = w5
    2522:	w5 = *(u8 *)(r4 + 0x7)
    2523:	*(u8 *)(r3 + 0x7) = w5
    2524:	w5 = *(u8 *)(r4 + 0x8)
    2525:	*(u8 *)(r3 + 0x8) = w5
    2526:	w5 = *(u8 *)(r4 + 0x9)
    2527:	*(u8 *)(r3 + 0x9) = w5
    2528:	w5 = *(u8 *)(r4 + 0xa)
    2529:	*(u8 *)(r3 + 0xa) = w5
    2530:	w5 = *(u8 *)(r4 + 0xb)
    2531:	*(u8 *)(r3 + 0xb) = w5
    2532:	w5 = *(u8 *)(r4 + 0xc)
    2533:	*(u8 *)(r3 + 0xc) = w5
    2534:	w5 = *(u8 *)(r4 + 0xd)
    2535:	*(u8 *)(r3 + 0xd) = w5
    2536:	w5 = *(u8 *)(r4 + 0xe)
    2537:	*(u8 *)(r3 + 0xe) = w5
    2538:	w5 = *(u8 *)(r4 + 0xf)
    2539:	*(u8 *)(r3 + 0xf) = w5
    2540:	w5 = *(u8 *)(r4 + 0x10)
    2541:	*(u8 *)(r3 + 0x10) = w5
    2542:	w5 = *(u8 *)(r4 + 0x11)
    2543:	*(u8 *)(r3 + 0x11) = w5
    2544:	w5 = *(u8 *)(r4 + 0x12)
    2545:	*(u8 *)(r3 + 0x12) = w5
    2546:	w5 = *(u8 *)(r4 + 0x13)
    2547:	*(u8 *)(r3 + 0x13) = w5
    2548:	w5 = *(u8 *)(r4 + 0x14)
    2549:	*(u8 *)(r3 + 0x14) = w5
    2550:	w5 = *(u8 *)(r4 + 0x15)
    2551:	*(u8 *)(r3 + 0x15) = w5
    2552:	w5 = *(u8 *)(r4 + 0x16)
    2553:	*(u8 *)(r3 + 0x16) = w5
    2554:	if r2 == 0x3a goto +0x10e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2555:	w3 = 0x3
    2556:	*(u8 *)(r1 + 0x3a) = w3
    2557:	if r2 < 0x3d goto +0x10b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2558:	w3 = 0x0
    2559:	*(u8 *)(r1 + 0x3c) = w3
    2560:	w3 = 0x1f
    2561:	*(u8 *)(r1 + 0x3b) = w3
    2562:	if r2 < 0x5c goto +0x106 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2563:	r3 = r1
    2564:	r3 += 0x3d
    2565:	r4 = 0xd31 ll
		0000000000005028:  R_BPF_64_64	.rodata
    2567:	w5 = *(u8 *)(r4 + 0x0)
    2568:	*(u8 *)(r3 + 0x0) = w5
    2569:	w5 = *(u8 *)(r4 + 0x1)
    2570:	*(u8 *)(r3 + 0x1) = w5
    2571:	w5 = *(u8 *)(r4 + 0x2)
    2572:	*(u8 *)(r3 + 0x2) = w5
    2573:	w5 = *(u8 *)(r4 + 0x3)
    2574:	*(u8 *)(r3 + 0x3) = w5
    2575:	w5 = *(u8 *)(r4 + 0x4)
    2576:	*(u8 *)(r3 + 0x4) = w5
    2577:	w5 = *(u8 *)(r4 + 0x5)
    2578:	*(u8 *)(r3 + 0x5) = w5
    2579:	w5 = *(u8 *)(r4 + 0x6)
    2580:	*(u8 *)(r3 + 0x6) = w5
    2581:	w5 = *(u8 *)(r4 + 0x7)
    2582:	*(u8 *)(r3 + 0x7) = w5
    2583:	w5 = *(u8 *)(r4 + 0x8)
    2584:	*(u8 *)(r3 + 0x8) = w5
    2585:	w5 = *(u8 *)(r4 + 0x9)
    2586:	*(u8 *)(r3 + 0x9) = w5
    2587:	w5 = *(u8 *)(r4 + 0xa)
    2588:	*(u8 *)(r3 + 0xa) = w5
    2589:	w5 = *(u8 *)(r4 + 0xb)
    2590:	*(u8 *)(r3 + 0xb) = w5
    2591:	w5 = *(u8 *)(r4 + 0xc)
    2592:	*(u8 *)(r3 + 0xc) = w5
    2593:	w5 = *(u8 *)(r4 + 0xd)
    2594:	*(u8 *)(r3 + 0xd) = w5
    2595:	w5 = *(u8 *)(r4 + 0xe)
    2596:	*(u8 *)(r3 + 0xe) = w5
    2597:	w5 = *(u8 *)(r4 + 0xf)
    2598:	*(u8 *)(r3 + 0xf) = w5
    2599:	w5 = *(u8 *)(r4 + 0x10)
    2600:	*(u8 *)(r3 + 0x10) = w5
    2601:	w5 = *(u8 *)(r4 + 0x11)
    2602:	*(u8 *)(r3 + 0x11) = w5
    2603:	w5 = *(u8 *)(r4 + 0x12)
    2604:	*(u8 *)(r3 + 0x12) = w5
    2605:	w5 = *(u8 *)(r4 + 0x13)
    2606:	*(u8 *)(r3 + 0x13) = w5
    2607:	w5 = *(u8 *)(r4 + 0x14)
    2608:	*(u8 *)(r3 + 0x14) = w5
    2609:	w5 = *(u8 *)(r4 + 0x15)
    2610:	*(u8 *)(r3 + 0x15) = w5
    2611:	w5 = *(u8 *)(r4 + 0x16)
    2612:	*(u8 *)(r3 + 0x16) = w5
    2613:	w5 = *(u8 *)(r4 + 0x17)
    2614:	*(u8 *)(r3 + 0x17) = w5
    2615:	w5 = *(u8 *)(r4 + 0x18)
    2616:	*(u8 *)(r3 + 0x18) = w5
    2617:	w5 = *(u8 *)(r4 + 0x19)
    2618:	*(u8 *)(r3 + 0x19) = w5
    2619:	w5 = *(u8 *)(r4 + 0x1a)
    2620:	*(u8 *)(r3 + 0x1a) = w5
    2621:	w5 = *(u8 *)(r4 + 0x1b)
    2622:	*(u8 *)(r3 + 0x1b) = w5
    2623:	w5 = *(u8 *)(r4 + 0x1c)
    2624:	*(u8 *)(r3 + 0x1c) = w5
    2625:	w5 = *(u8 *)(r4 + 0x1d)
    2626:	*(u8 *)(r3 + 0x1d) = w5
    2627:	w5 = *(u8 *)(r4 + 0x1e)
    2628:	*(u8 *)(r3 + 0x1e) = w5
    2629:	if r2 == 0x5c goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2630:	w4 = 0x4
    2631:	*(u8 *)(r1 + 0x5c) = w4
    2632:	if r2 < 0x5f goto +0xc0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2633:	w3 = 0x0
    2634:	*(u8 *)(r1 + 0x5e) = w3
    2635:	*(u8 *)(r1 + 0x5d) = w4
    2636:	if r2 < 0x63 goto +0xbc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2637:	*(u8 *)(r1 + 0x62) = w3
    2638:	*(u8 *)(r1 + 0x61) = w3
    2639:	*(u8 *)(r1 + 0x60) = w3
    2640:	w3 = 0x52
    2641:	*(u8 *)(r1 + 0x5f) = w3
    2642:	if r2 == 0x63 goto +0xb6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2643:	w3 = 0x5
    2644:	*(u8 *)(r1 + 0x63) = w3
    2645:	r3 = r2
    2646:	r3 &= -0x2
    2647:	if r3 == 0x64 goto +0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2648:	w4 = 0x0
    2649:	*(u8 *)(r1 + 0x65) = w4
    2650:	w5 = 0x4
    2651:	*(u8 *)(r1 + 0x64) = w5
    2652:	if r2 < 0x6a goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2653:	*(u8 *)(r1 + 0x69) = w4
    2654:	*(u8 *)(r1 + 0x68) = w4
    2655:	*(u8 *)(r1 + 0x67) = w4
    2656:	w4 = 0x6
    2657:	*(u8 *)(r1 + 0x66) = w4
    2658:	if r2 == 0x6a goto +0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2659:	w4 = 0x14
    2660:	*(u8 *)(r1 + 0x6a) = w4
    2661:	if r2 < 0x6d goto +0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2662:	w4 = 0x0
    2663:	*(u8 *)(r1 + 0x6c) = w4
    2664:	w4 = 0xf
    2665:	*(u8 *)(r1 + 0x6b) = w4
    2666:	if r2 < 0x7c goto +0x9e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2667:	r4 = r1
    2668:	r4 += 0x6d
    2669:	r5 = 0xd50 ll
		0000000000005368:  R_BPF_64_64	.rodata
    2671:	w0 = *(u8 *)(r5 + 0x0)
    2672:	*(u8 *)(r4 + 0x0) = w0
    2673:	w0 = *(u8 *)(r5 + 0x1)
    2674:	*(u8 *)(r4 + 0x1) = w0
    2675:	w0 = *(u8 *)(r5 + 0x2)
    2676:	*(u8 *)(r4 + 0x2) = w0
    2677:	w0 = *(u8 *)(r5 + 0x3)
    2678:	*(u8 *)(r4 + 0x3) = w0
    2679:	w0 = *(u8 *)(r5 + 0x4)
    2680:	*(u8 *)(r4 + 0x4) = w0
    2681:	w0 = *(u8 *)(r5 + 0x5)
    2682:	*(u8 *)(r4 + 0x5) = w0
    2683:	w0 = *(u8 *)(r5 + 0x6)
    2684:	*(u8 *)(r4 + 0x6) = w0
    2685:	w0 = *(u8 *)(r5 + 0x7)
    2686:	*(u8 *)(r4 + 0x7) = w0
    2687:	w0 = *(u8 *)(r5 + 0x8)
    2688:	*(u8 *)(r4 + 0x8) = w0
    2689:	w0 = *(u8 *)(r5 + 0x9)
    2690:	*(u8 *)(r4 + 0x9) = w0
    2691:	w0 = *(u8 *)(r5 + 0xa)
    2692:	*(u8 *)(r4 + 0xa) = w0
    2693:	w0 = *(u8 *)(r5 + 0xb)
    2694:	*(u8 *)(r4 + 0xb) = w0
    2695:	w0 = *(u8 *)(r5 + 0xc)
    2696:	*(u8 *)(r4 + 0xc) = w0
    2697:	w0 = *(u8 *)(r5 + 0xd)
    2698:	*(u8 *)(r4 + 0xd) = w0
    2699:	w0 = *(u8 *)(r5 + 0xe)
    2700:	*(u8 *)(r4 + 0xe) = w0
    2701:	if r2 == 0x7c goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2702:	w4 = 0x0
    2703:	*(u8 *)(r1 + 0x7c) = w4
    2704:	if r2 < 0x7f goto +0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2705:	*(u8 *)(r1 + 0x7e) = w4
    2706:	w4 = 0x1
    2707:	*(u8 *)(r1 + 0x7d) = w4
    2708:	if r2 == 0x7f goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2709:	w4 = 0x2
    2710:	*(u8 *)(r1 + 0x7f) = w4
    2711:	if r2 == 0x80 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2712:	w4 = 0x9
    2713:	*(u8 *)(r1 + 0x80) = w4
    2714:	if r2 < 0x83 goto +0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2715:	w4 = 0x0
    2716:	*(u8 *)(r1 + 0x82) = w4
    2717:	w4 = 0x8
    2718:	*(u8 *)(r1 + 0x81) = w4
    2719:	if r2 < 0x8b goto +0x69 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2720:	*(u8 *)(r1 + 0x83) = w8
    2721:	r4 = r8
    2722:	r4 >>= 0x38
    2723:	*(u8 *)(r1 + 0x8a) = w4
    2724:	r4 = r8
    2725:	r4 >>= 0x30
    2726:	*(u8 *)(r1 + 0x89) = w4
    2727:	r4 = r8
    2728:	r4 >>= 0x28
    2729:	*(u8 *)(r1 + 0x88) = w4
    2730:	r4 = r8
    2731:	r4 >>= 0x20
    2732:	*(u8 *)(r1 + 0x87) = w4
    2733:	r4 = r8
    2734:	r4 >>= 0x18
    2735:	*(u8 *)(r1 + 0x86) = w4
    2736:	r4 = r8
    2737:	r4 >>= 0x10
    2738:	*(u8 *)(r1 + 0x85) = w4
    2739:	r8 >>= 0x8
    2740:	*(u8 *)(r1 + 0x84) = w8
    2741:	if r2 == 0x8b goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2742:	w4 = 0x14
    2743:	*(u8 *)(r1 + 0x8b) = w4
    2744:	if r3 == 0x8c goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2745:	w4 = 0x0
    2746:	*(u8 *)(r1 + 0x8d) = w4
    2747:	w4 = 0x7
    2748:	*(u8 *)(r1 + 0x8c) = w4
    2749:	if r2 < 0x95 goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2750:	r4 = r1
    2751:	r4 += 0x8e
    2752:	r5 = 0xd5f ll
		0000000000005600:  R_BPF_64_64	.rodata
    2754:	w0 = *(u8 *)(r5 + 0x0)
    2755:	*(u8 *)(r4 + 0x0) = w0
    2756:	w0 = *(u8 *)(r5 + 0x1)
    2757:	*(u8 *)(r4 + 0x1) = w0
    2758:	w0 = *(u8 *)(r5 + 0x2)
    2759:	*(u8 *)(r4 + 0x2) = w0
    2760:	w0 = *(u8 *)(r5 + 0x3)
    2761:	*(u8 *)(r4 + 0x3) = w0
    2762:	w0 = *(u8 *)(r5 + 0x4)
    2763:	*(u8 *)(r4 + 0x4) = w0
    2764:	w0 = *(u8 *)(r5 + 0x5)
    2765:	*(u8 *)(r4 + 0x5) = w0
    2766:	w0 = *(u8 *)(r5 + 0x6)
    2767:	*(u8 *)(r4 + 0x6) = w0
    2768:	if r2 == 0x95 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2769:	w4 = 0x0
    2770:	*(u8 *)(r1 + 0x95) = w4
    2771:	if r3 == 0x96 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2772:	*(u8 *)(r1 + 0x97) = w4
    2773:	w4 = 0x1
    2774:	*(u8 *)(r1 + 0x96) = w4
    2775:	if r2 < 0x99 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2776:	*(u8 *)(r1 + 0x98) = w4
    2777:	if r2 == 0x99 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2778:	w4 = 0x3
    2779:	*(u8 *)(r1 + 0x99) = w4
    2780:	if r3 == 0x9a goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2781:	w3 = 0x0
    2782:	*(u8 *)(r1 + 0x9b) = w3
    2783:	w3 = 0x4
    2784:	*(u8 *)(r1 + 0x9a) = w3
    2785:	if r2 < 0xa0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2786:	w3 = *(u32 *)(r10 - 0x98)
    2787:	w2 = w3
    2788:	w2 >>= 0x18
    2789:	*(u8 *)(r1 + 0x9f) = w2
    2790:	w2 = w3
    2791:	w2 >>= 0x10
    2792:	*(u8 *)(r1 + 0x9e) = w2
    2793:	*(u8 *)(r1 + 0x9c) = w3
    2794:	w2 = w3
    2795:	w2 >>= 0x8
    2796:	*(u8 *)(r1 + 0x9d) = w2
    2797:	r2 = 0x0
    2798:	call 0x84
    2799:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    2800:	w1 = *(u32 *)(r10 - 0x98)
    2801:	if w1 != 0x0 goto +0x497 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    2802:	r1 = 0x0 ll
		0000000000005790:  R_BPF_64_64	CONFIG
    2804:	w2 = *(u32 *)(r1 + 0x6c)
    2805:	if w2 == 0x0 goto +0x3f4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2806:	w1 = *(u32 *)(r1 + 0x8c)
    2807:	if w1 == 0x0 goto +0x3fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3190>
    2808:	r1 = 0x0 ll
		00000000000057c0:  R_BPF_64_64	CONFIG
    2810:	w6 = *(u32 *)(r1 + 0x88)
    2811:	w7 = *(u32 *)(r1 + 0x8c)
    2812:	w1 = *(u32 *)(r1 + 0x70)
    2813:	if w1 != 0x0 goto +0x2b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2790>
    2814:	call 0x23
    2815:	r0 += r6
    2816:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x11f8>
    2817:	goto +0x3e9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3140>
    2818:	r1 = r10
    2819:	r1 += -0x88
    2820:	w2 = 0x2
    2821:	r3 = r0
    2822:	call 0x71
    2823:	w1 = *(u16 *)(r10 - 0x88)
    2824:	goto +0x3e8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    2825:	r2 = 0x0
    2826:	call 0x85
    2827:	r9 = r6
    2828:	w0 = *(u32 *)(r10 - 0x98)
    2829:	w1 = *(u32 *)(r7 + 0x8)
    2830:	w2 = 0x0
    2831:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1270>
    2832:	w2 = 0x4
    2833:	*(u32 *)(r10 - 0xa8) = w2
    2834:	w3 = *(u32 *)(r7 + 0x4)
    2835:	w2 = w3
    2836:	w2 |= w0
    2837:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    2838:	w4 = w0
    2839:	if w0 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2840:	w4 = w0
    2841:	if w3 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12c0>
    2842:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2843:	w4 = 0x0
    2844:	if w0 s>= w3 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2845:	w4 = w0
    2846:	w4 -= w3
    2847:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2848:	w4 = 0x0
    2849:	if w0 s> w3 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12d0>
    2850:	*(u32 *)(r10 - 0xb0) = w3
    2851:	w3 = *(u32 *)(r7 + 0x0)
    2852:	w5 = 0x1
    2853:	*(u64 *)(r10 - 0x90) = r7
    2854:	*(u64 *)(r10 - 0xa0) = r9
    2855:	if w4 s> 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1390>
    2856:	w5 = 0x2
    2857:	if w4 s< 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1390>
    2858:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1348>
    2859:	if w0 != w3 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2050>
    2860:	r2 = 0x0 ll
		0000000000005960:  R_BPF_64_64	CONFIG
    2862:	w2 = *(u32 *)(r2 + 0x78)
    2863:	w0 = -0x7ffffff8
    2864:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1378>
    2865:	w0 = 0x8
    2866:	w5 = 0x0
    2867:	w8 = 0x1
    2868:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c8>
    2869:	r2 = 0x0 ll
		00000000000059a8:  R_BPF_64_64	CONFIG
    2871:	w2 = *(u32 *)(r2 + 0x78)
    2872:	w0 = -0x7ffffff8
    2873:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c0>
    2874:	w0 = 0x8
    2875:	w8 = 0x0
    2876:	w6 = 0x0
    2877:	w9 = 0x0
    2878:	r2 = *(u64 *)(r10 - 0x90)
    2879:	*(u32 *)(r2 + 0xa0) = w9
    2880:	w7 = 0x0
    2881:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2882:	w7 = w3
    2883:	w2 = 0x0
    2884:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1418>
    2885:	w2 = *(u32 *)(r10 - 0x98)
    2886:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1428>
    2887:	w9 = w0
    2888:	r0 = *(u64 *)(r10 - 0x90)
    2889:	*(u32 *)(r0 + 0x9c) = w1
    2890:	w1 = *(u32 *)(r10 - 0xa8)
    2891:	*(u32 *)(r0 + 0x90) = w1
    2892:	*(u32 *)(r0 + 0xa4) = w9
    2893:	*(u32 *)(r0 + 0x98) = w2
    2894:	*(u32 *)(r0 + 0x94) = w7
    2895:	r2 = r0
    2896:	w0 = *(u32 *)(r10 - 0x98)
    2897:	w1 = w0
    2898:	if w8 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14a8>
    2899:	w3 = 0x0
    2900:	w5 = 0x0
    2901:	w1 = 0x0
    2902:	w4 = 0x0
    2903:	w6 = 0x0
    2904:	r9 = 0x0
    2905:	*(u64 *)(r2 + 0xc8) = r9
    2906:	*(u32 *)(r2 + 0xc4) = w0
    2907:	*(u32 *)(r2 + 0xc0) = w0
    2908:	*(u32 *)(r2 + 0xbc) = w6
    2909:	*(u32 *)(r2 + 0xb4) = w4
    2910:	*(u32 *)(r2 + 0xb0) = w1
    2911:	*(u32 *)(r2 + 0xac) = w3
    2912:	*(u32 *)(r2 + 0xa8) = w5
    2913:	w1 = 0x0
    2914:	*(u32 *)(r2 + 0xb8) = w1
    2915:	r4 = 0x0 ll
		0000000000005b18:  R_BPF_64_64	CONFIG
    2917:	w1 = *(u32 *)(r4 + 0x6c)
    2918:	w3 = 0x0
    2919:	if w1 == 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1880>
    2920:	r5 = r2
    2921:	r5 += 0x194
    2922:	r1 = r9
    2923:	r1 <<= 0x2
    2924:	r8 = r5
    2925:	r8 += r1
    2926:	r1 = r9
    2927:	r1 <<= 0x4
    2928:	r6 = 0x0 ll
		0000000000005b80:  R_BPF_64_64	CONFIG
    2930:	r6 += r1
    2931:	r6 += 0x78
    2932:	if r9 > 0x4 goto +0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1880>
    2933:	r8 += 0x4
    2934:	r9 += 0x1
    2935:	w1 = *(u32 *)(r6 + 0x14)
    2936:	r6 += 0x10
    2937:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1588>
    2938:	*(u32 *)(r10 - 0x98) = w3
    2939:	*(u64 *)(r10 - 0xa8) = r5
    2940:	if r9 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1658>
    2941:	w7 = *(u32 *)(r6 + 0x0)
    2942:	w1 = *(u32 *)(r6 + 0x4)
    2943:	*(u32 *)(r10 - 0xb8) = w1
    2944:	w1 = *(u32 *)(r4 + 0x70)
    2945:	if w1 != 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    2946:	call 0x23
    2947:	r0 += r7
    2948:	w1 = *(u32 *)(r10 - 0xb8)
    2949:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1620>
    2950:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16f8>
    2951:	r1 = r10
    2952:	r1 += -0x88
    2953:	w2 = 0x2
    2954:	r3 = r0
    2955:	call 0x71
    2956:	w7 = *(u16 *)(r10 - 0x88)
    2957:	goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2958:	r1 = *(u64 *)(r4 + 0x80)
    2959:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16b0>
    2960:	r3 = *(u64 *)(r4 + 0x80)
    2961:	r1 = r10
    2962:	r1 += -0x88
    2963:	w2 = 0x4
    2964:	call 0x71
    2965:	r4 = 0x0 ll
		0000000000005ca8:  R_BPF_64_64	CONFIG
    2967:	w1 = *(u32 *)(r10 - 0x88)
    2968:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1800>
    2969:	w7 = *(u32 *)(r4 + 0xc8)
    2970:	w1 = *(u32 *)(r4 + 0xcc)
    2971:	*(u32 *)(r10 - 0xb8) = w1
    2972:	w1 = *(u32 *)(r4 + 0x70)
    2973:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1730>
    2974:	call 0x23
    2975:	r0 += r7
    2976:	w1 = *(u32 *)(r10 - 0xb8)
    2977:	if w1 == 0x2 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1620>
    2978:	r1 = r10
    2979:	r1 += -0x88
    2980:	w2 = 0x4
    2981:	r3 = r0
    2982:	call 0x71
    2983:	w7 = *(u32 *)(r10 - 0x88)
    2984:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2985:	call 0x9e
    2986:	r0 += r7
    2987:	w1 = *(u32 *)(r10 - 0xb8)
    2988:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1758>
    2989:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1788>
    2990:	w7 = *(u16 *)(r0 + 0x0)
    2991:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2992:	call 0x9e
    2993:	r0 += r7
    2994:	w1 = *(u32 *)(r10 - 0xb8)
    2995:	if w1 == 0x2 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1758>
    2996:	w7 = *(u32 *)(r0 + 0x0)
    2997:	w3 = *(u32 *)(r10 - 0x98)
    2998:	r5 = *(u64 *)(r10 - 0xa8)
    2999:	w1 = *(u32 *)(r6 + 0xc)
    3000:	w7 -= w1
    3001:	w2 = *(u32 *)(r8 + 0x0)
    3002:	w1 = 0x1
    3003:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d0>
    3004:	w1 = 0x0
    3005:	*(u32 *)(r8 + 0x14) = w7
    3006:	w3 |= w1
    3007:	r2 = *(u64 *)(r10 - 0x90)
    3008:	r4 = 0x0 ll
		0000000000005e00:  R_BPF_64_64	CONFIG
    3010:	goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1538>
    3011:	w7 = 0x0
    3012:	r1 = *(u64 *)(r10 - 0x90)
    3013:	*(u32 *)(r1 + 0x1a8) = w7
    3014:	*(u32 *)(r10 - 0x88) = w7
    3015:	r2 = r10
    3016:	r2 += -0x88
    3017:	r1 = 0x0 ll
		0000000000005e48:  R_BPF_64_64	LOST
    3019:	call 0x1
    3020:	w3 = *(u32 *)(r10 - 0x98)
    3021:	r5 = *(u64 *)(r10 - 0xa8)
    3022:	if r0 == 0x0 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b0>
    3023:	r0 += 0x20
    3024:	r1 = 0x1
    3025:	lock *(u64 *)(r0 + 0x0) += r1
    3026:	goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b0>
    3027:	w7 = *(u32 *)(r2 + 0x90)
    3028:	w6 = *(u32 *)(r2 + 0xa8)
    3029:	w1 = 0x1
    3030:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18a8>
    3031:	w1 = 0x0
    3032:	w2 = w6
    3033:	w2 |= w7
    3034:	r8 = *(u64 *)(r10 - 0xa0)
    3035:	if w2 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18e0>
    3036:	w3 ^= w1
    3037:	w3 &= 0x1
    3038:	if w3 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3039:	call -0xbe0
    3040:	if w0 != 0x0 goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bb0>
    3041:	w1 = 0x0
    3042:	r2 = 0x0 ll
		0000000000005f10:  R_BPF_64_64	CONFIG
    3044:	w3 = *(u32 *)(r2 + 0x6c)
    3045:	r0 = *(u64 *)(r10 - 0x90)
    3046:	if w3 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a50>
    3047:	w2 = *(u32 *)(r2 + 0x8c)
    3048:	if w2 != 0x0 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b80>
    3049:	r2 = 0x0 ll
		0000000000005f48:  R_BPF_64_64	CONFIG
    3051:	w3 = *(u32 *)(r2 + 0x9c)
    3052:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1980>
    3053:	w4 = *(u32 *)(r0 + 0x1b0)
    3054:	*(u32 *)(r0 + 0x19c) = w4
    3055:	w3 = 0x1
    3056:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    3057:	w3 = 0x0
    3058:	w1 |= w3
    3059:	w2 = *(u32 *)(r2 + 0xac)
    3060:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19c0>
    3061:	w3 = *(u32 *)(r0 + 0x1b4)
    3062:	*(u32 *)(r0 + 0x1a0) = w3
    3063:	w2 = 0x1
    3064:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19b8>
    3065:	w2 = 0x0
    3066:	w1 |= w2
    3067:	r2 = 0x0 ll
		0000000000005fd8:  R_BPF_64_64	CONFIG
    3069:	w3 = *(u32 *)(r2 + 0xbc)
    3070:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a10>
    3071:	w4 = *(u32 *)(r0 + 0x1b8)
    3072:	*(u32 *)(r0 + 0x1a4) = w4
    3073:	w3 = 0x1
    3074:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a08>
    3075:	w3 = 0x0
    3076:	w1 |= w3
    3077:	w2 = *(u32 *)(r2 + 0xcc)
    3078:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a50>
    3079:	w3 = *(u32 *)(r0 + 0x1bc)
    3080:	*(u32 *)(r0 + 0x1a8) = w3
    3081:	w2 = 0x1
    3082:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a48>
    3083:	w2 = 0x0
    3084:	w1 |= w2
    3085:	w4 = *(u32 *)(r0 + 0xcc)
    3086:	w3 = *(u32 *)(r0 + 0xc8)
    3087:	w2 = *(u32 *)(r0 + 0xc0)
    3088:	w5 = *(u32 *)(r0 + 0xc4)
    3089:	if w5 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3090:	if w3 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3091:	if w4 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3092:	w1 &= 0x1
    3093:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3094:	if w2 == 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ad8>
    3095:	r1 = 0x0
    3096:	*(u64 *)(r0 + 0x1c0) = r1
    3097:	*(u32 *)(r0 + 0xc) = w4
    3098:	*(u32 *)(r0 + 0x8) = w3
    3099:	*(u32 *)(r0 + 0x4) = w5
    3100:	*(u32 *)(r0 + 0x0) = w2
    3101:	goto +0x2cc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3102:	call 0x23
    3103:	*(u64 *)(r10 - 0x88) = r0
    3104:	r2 = r10
    3105:	r2 += -0x88
    3106:	r1 = 0x0 ll
		0000000000006110:  R_BPF_64_64	TASKS
    3108:	call 0x3
    3109:	if r0 != 0x0 goto +0x2c4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3110:	r1 = 0x0 ll
		0000000000006130:  R_BPF_64_64	.bss
    3112:	r2 = -0x1
    3113:	lock *(u64 *)(r1 + 0x0) += r2
    3114:	r1 = 0x0 ll
		0000000000006150:  R_BPF_64_64	EXPECT_ENTER
    3116:	r2 = -0x100000000 ll
    3118:	lock *(u64 *)(r1 + 0x0) += r2
    3119:	r1 = 0x0 ll
		0000000000006178:  R_BPF_64_64	EXPECT_EXIT
    3121:	lock *(u64 *)(r1 + 0x0) += r2
    3122:	goto +0x2b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3123:	w2 = *(u32 *)(r0 + 0x1ac)
    3124:	*(u32 *)(r0 + 0x198) = w2
    3125:	w1 = 0x1
    3126:	if w2 != 0x0 goto -0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1930>
    3127:	w1 = 0x0
    3128:	goto -0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1930>
    3129:	r1 = *(u64 *)(r8 + 0x0)
    3130:	r3 = *(u64 *)(r1 + 0x8)
    3131:	r2 = *(u64 *)(r1 + 0x0)
    3132:	r8 = *(u64 *)(r10 - 0x90)
    3133:	r1 = r8
    3134:	r1 += 0x18
    3135:	call 0x37a
    3136:	if w7 != 0x0 goto +0x3e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1de0>
    3137:	if w6 != 0x0 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e60>
    3138:	goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f68>
    3139:	r9 = 0x80
    3140:	if w1 < 0x81 goto -0x2e1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3141:	r9 = 0x100
    3142:	if w1 < 0x101 goto -0x2e3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3143:	r9 = 0x200
    3144:	if w1 < 0x201 goto -0x2e5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3145:	r9 = 0x400
    3146:	if w1 < 0x401 goto -0x2e7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3147:	r9 = 0x800
    3148:	if w1 < 0x801 goto -0x2e9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3149:	r9 = 0x1000
    3150:	if w1 < 0x1001 goto -0x2eb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3151:	r9 = 0x2000
    3152:	if w1 > 0x2000 goto -0x146 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    3153:	goto -0x2ee <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3154:	call 0x9e
    3155:	r0 += r7
    3156:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c98>
    3157:	goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20c8>
    3158:	w1 = *(u16 *)(r0 + 0x0)
    3159:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3160:	w3 = *(u32 *)(r7 + 0x14)
    3161:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cc0>
    3162:	*(u32 *)(r7 + 0x14) = w2
    3163:	w3 = *(u32 *)(r7 + 0x18)
    3164:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cd8>
    3165:	*(u32 *)(r7 + 0x18) = w2
    3166:	*(u32 *)(r7 + 0x1c) = w8
    3167:	w1 += 0x1
    3168:	*(u32 *)(r7 + 0x10) = w1
    3169:	w1 = *(u32 *)(r6 + 0x8c)
    3170:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d68>
    3171:	w1 = *(u32 *)(r6 + 0x9c)
    3172:	if w1 == 0x0 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a38>
    3173:	r1 = 0x0 ll
		0000000000006328:  R_BPF_64_64	CONFIG
    3175:	w6 = *(u32 *)(r1 + 0x98)
    3176:	w8 = *(u32 *)(r1 + 0x9c)
    3177:	w1 = *(u32 *)(r1 + 0x70)
    3178:	if w1 == 0x0 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2150>
    3179:	call 0x9e
    3180:	r0 += r6
    3181:	if w8 == 0x2 goto +0x89 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21a0>
    3182:	w1 = *(u32 *)(r0 + 0x0)
    3183:	goto +0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3184:	w8 = *(u32 *)(r6 + 0x88)
    3185:	w9 = *(u32 *)(r6 + 0x8c)
    3186:	w1 = *(u32 *)(r6 + 0x70)
    3187:	if w1 != 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2020>
    3188:	call 0x23
    3189:	r0 += r8
    3190:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1da8>
    3191:	goto +0x16b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2900>
    3192:	r1 = r10
    3193:	r1 += -0x88
    3194:	w2 = 0x2
    3195:	r3 = r0
    3196:	call 0x71
    3197:	w1 = *(u16 *)(r10 - 0x88)
    3198:	goto +0x16a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3199:	w1 = *(u32 *)(r8 + 0xa4)
    3200:	*(u32 *)(r8 + 0x8c) = w1
    3201:	w1 = *(u32 *)(r8 + 0xa0)
    3202:	*(u32 *)(r8 + 0x88) = w1
    3203:	w1 = *(u32 *)(r8 + 0x9c)
    3204:	*(u32 *)(r8 + 0x84) = w1
    3205:	w1 = *(u32 *)(r8 + 0x98)
    3206:	*(u32 *)(r8 + 0x80) = w1
    3207:	w1 = *(u32 *)(r8 + 0x94)
    3208:	*(u32 *)(r8 + 0x7c) = w1
    3209:	w1 = *(u32 *)(r8 + 0x90)
    3210:	*(u32 *)(r8 + 0x78) = w1
    3211:	r1 = r8
    3212:	call -0xbd2
    3213:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e60>
    3214:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f68>
    3215:	r3 = 0x0
    3216:	r2 = 0x0 ll
		0000000000006480:  R_BPF_64_64	CONFIG
    3218:	w2 = *(u32 *)(r2 + 0x74)
    3219:	w1 = *(u32 *)(r10 - 0xb0)
    3220:	if w1 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ef0>
    3221:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ef0>
    3222:	call 0x23
    3223:	r1 = 0x0 ll
		00000000000064b8:  R_BPF_64_64	CONFIG
    3225:	w1 = *(u32 *)(r1 + 0x74)
    3226:	r0 += r1
    3227:	r1 = r10
    3228:	r1 += -0x88
    3229:	w2 = 0x8
    3230:	r3 = r0
    3231:	call 0x71
    3232:	r3 = *(u64 *)(r10 - 0x88)
    3233:	r1 = *(u64 *)(r10 - 0x90)
    3234:	*(u64 *)(r1 + 0x190) = r3
    3235:	w2 = *(u32 *)(r1 + 0xbc)
    3236:	*(u32 *)(r1 + 0x8c) = w2
    3237:	w2 = *(u32 *)(r1 + 0xb8)
    3238:	*(u32 *)(r1 + 0x88) = w2
    3239:	w2 = *(u32 *)(r1 + 0xb4)
    3240:	*(u32 *)(r1 + 0x84) = w2
    3241:	w2 = *(u32 *)(r1 + 0xb0)
    3242:	*(u32 *)(r1 + 0x80) = w2
    3243:	w2 = *(u32 *)(r1 + 0xac)
    3244:	*(u32 *)(r1 + 0x7c) = w2
    3245:	w2 = *(u32 *)(r1 + 0xa8)
    3246:	*(u32 *)(r1 + 0x78) = w2
    3247:	call -0xbf5
    3248:	r1 = 0x0 ll
		0000000000006580:  R_BPF_64_64	CONFIG
    3250:	w2 = *(u32 *)(r1 + 0x6c)
    3251:	if w2 == 0x0 goto -0xd3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3252:	w1 = *(u32 *)(r1 + 0x8c)
    3253:	r7 = *(u64 *)(r10 - 0x90)
    3254:	if w1 != 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20d8>
    3255:	r6 = 0x0 ll
		00000000000065b8:  R_BPF_64_64	CONFIG
    3257:	w1 = *(u32 *)(r6 + 0x9c)
    3258:	if w1 == 0x0 goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3259:	w2 = *(u32 *)(r7 + 0x1b0)
    3260:	w1 = *(u32 *)(r7 + 0x19c)
    3261:	w3 = w2
    3262:	w3 |= w1
    3263:	if w3 s> -0x1 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22f0>
    3264:	w3 = w2
    3265:	if w1 s> 0x0 goto +0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3266:	w3 = w2
    3267:	if w2 s> 0x0 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3268:	w3 = 0x0
    3269:	if w2 s>= w1 goto +0x5f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3270:	goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2300>
    3271:	call 0x9e
    3272:	r0 += r8
    3273:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2040>
    3274:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21b0>
    3275:	w1 = *(u16 *)(r0 + 0x0)
    3276:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3277:	w7 = *(u32 *)(r7 + 0xc)
    3278:	r2 = 0x0 ll
		0000000000006670:  R_BPF_64_64	CONFIG
    3280:	w2 = *(u32 *)(r2 + 0x78)
    3281:	w0 = -0x7ffffff8
    3282:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2088>
    3283:	w0 = 0x8
    3284:	w4 = *(u32 *)(r10 - 0x98)
    3285:	w4 -= w3
    3286:	w5 = 0x3
    3287:	w8 = 0x0
    3288:	w6 = 0x0
    3289:	if w7 == 0x0 goto -0x19d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3290:	w6 = 0x8
    3291:	goto -0x19f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3292:	w1 = *(u32 *)(r0 + 0x0)
    3293:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3294:	w2 = *(u32 *)(r7 + 0x1ac)
    3295:	w1 = *(u32 *)(r7 + 0x198)
    3296:	w3 = w2
    3297:	w3 |= w1
    3298:	if w3 s> -0x1 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2408>
    3299:	w3 = w2
    3300:	if w1 s> 0x0 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3301:	w3 = w2
    3302:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2128>
    3303:	goto +0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3304:	w3 = 0x0
    3305:	if w2 s>= w1 goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3306:	w3 = w2
    3307:	w3 -= w1
    3308:	goto +0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3309:	call 0x23
    3310:	r0 += r6
    3311:	if w8 == 0x2 goto +0x107 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29a0>
    3312:	r1 = r10
    3313:	r1 += -0x88
    3314:	w2 = 0x4
    3315:	r3 = r0
    3316:	call 0x71
    3317:	w1 = *(u32 *)(r10 - 0x88)
    3318:	goto +0x106 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3319:	w1 = *(u16 *)(r0 + 0x0)
    3320:	goto +0x104 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3321:	w1 = *(u32 *)(r0 + 0x0)
    3322:	goto +0xee <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3323:	r1 = r10
    3324:	r1 += -0x88
    3325:	w2 = 0x4
    3326:	r3 = r0
    3327:	call 0x71
    3328:	w1 = *(u32 *)(r10 - 0x88)
    3329:	r2 = 0x0 ll
		0000000000006808:  R_BPF_64_64	CONFIG
    3331:	w2 = *(u32 *)(r2 + 0x94)
    3332:	r9 = *(u64 *)(r10 - 0xa0)
    3333:	if w1 != w2 goto -0x43b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3334:	r3 = 0x0 ll
		0000000000006830:  R_BPF_64_64	CONFIG
    3336:	w1 = *(u32 *)(r3 + 0x9c)
    3337:	if w1 == 0x0 goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2828>
    3338:	w9 = *(u32 *)(r3 + 0x98)
    3339:	w7 = *(u32 *)(r3 + 0x9c)
    3340:	w1 = *(u32 *)(r3 + 0x70)
    3341:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b0>
    3342:	call 0x23
    3343:	r0 += r9
    3344:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2278>
    3345:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c0>
    3346:	r1 = r10
    3347:	r1 += -0x88
    3348:	w2 = 0x2
    3349:	r3 = r0
    3350:	call 0x71
    3351:	w1 = *(u16 *)(r10 - 0x88)
    3352:	goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3353:	call 0x9e
    3354:	r0 += r9
    3355:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22d0>
    3356:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22e0>
    3357:	w1 = *(u16 *)(r0 + 0x0)
    3358:	goto +0xa2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3359:	w1 = *(u32 *)(r0 + 0x0)
    3360:	goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3361:	w3 = 0x0
    3362:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3363:	w3 = w2
    3364:	w3 -= w1
    3365:	w4 = 0x1
    3366:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2358>
    3367:	w4 = 0x2
    3368:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2358>
    3369:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3370:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3371:	w3 = w2
    3372:	w3 -= w1
    3373:	w4 = 0x3
    3374:	r5 = 0x2
    3375:	*(u64 *)(r7 + 0x88) = r5
    3376:	*(u32 *)(r7 + 0x84) = w3
    3377:	*(u32 *)(r7 + 0x80) = w2
    3378:	*(u32 *)(r7 + 0x7c) = w1
    3379:	*(u32 *)(r7 + 0x78) = w4
    3380:	r1 = r7
    3381:	call -0xc7b
    3382:	w1 = *(u32 *)(r6 + 0xac)
    3383:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3384:	w2 = *(u32 *)(r7 + 0x1b4)
    3385:	w1 = *(u32 *)(r7 + 0x1a0)
    3386:	w3 = w2
    3387:	w3 |= w1
    3388:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24a8>
    3389:	w3 = w2
    3390:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3391:	w3 = w2
    3392:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3393:	w3 = 0x0
    3394:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3395:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24b8>
    3396:	w3 = 0x0
    3397:	if w2 s> w1 goto -0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2138>
    3398:	w4 = 0x1
    3399:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2460>
    3400:	w4 = 0x2
    3401:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2460>
    3402:	if w1 == 0x0 goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3403:	if w2 == w1 goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3404:	w3 = w2
    3405:	w3 -= w1
    3406:	w4 = 0x3
    3407:	r5 = 0x1
    3408:	*(u64 *)(r7 + 0x88) = r5
    3409:	*(u32 *)(r7 + 0x84) = w3
    3410:	*(u32 *)(r7 + 0x80) = w2
    3411:	*(u32 *)(r7 + 0x7c) = w1
    3412:	*(u32 *)(r7 + 0x78) = w4
    3413:	r1 = r7
    3414:	call -0xc9c
    3415:	goto -0xa1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3416:	w3 = 0x0
    3417:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c8>
    3418:	w3 = w2
    3419:	w3 -= w1
    3420:	w4 = 0x1
    3421:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2510>
    3422:	w4 = 0x2
    3423:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2510>
    3424:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3425:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3426:	w3 = w2
    3427:	w3 -= w1
    3428:	w4 = 0x3
    3429:	r5 = 0x3
    3430:	*(u64 *)(r7 + 0x88) = r5
    3431:	*(u32 *)(r7 + 0x84) = w3
    3432:	*(u32 *)(r7 + 0x80) = w2
    3433:	*(u32 *)(r7 + 0x7c) = w1
    3434:	*(u32 *)(r7 + 0x78) = w4
    3435:	r1 = r7
    3436:	call -0xcb2
    3437:	w1 = *(u32 *)(r6 + 0xbc)
    3438:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3439:	w2 = *(u32 *)(r7 + 0x1b8)
    3440:	w1 = *(u32 *)(r7 + 0x1a4)
    3441:	w3 = w2
    3442:	w3 |= w1
    3443:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c0>
    3444:	w3 = w2
    3445:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3446:	w3 = w2
    3447:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3448:	w3 = 0x0
    3449:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3450:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d0>
    3451:	w3 = 0x0
    3452:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3453:	w3 = w2
    3454:	w3 -= w1
    3455:	w4 = 0x1
    3456:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2628>
    3457:	w4 = 0x2
    3458:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2628>
    3459:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3460:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3461:	w3 = w2
    3462:	w3 -= w1
    3463:	w4 = 0x3
    3464:	r5 = 0x4
    3465:	*(u64 *)(r7 + 0x88) = r5
    3466:	*(u32 *)(r7 + 0x84) = w3
    3467:	*(u32 *)(r7 + 0x80) = w2
    3468:	*(u32 *)(r7 + 0x7c) = w1
    3469:	*(u32 *)(r7 + 0x78) = w4
    3470:	r1 = r7
    3471:	call -0xcd5
    3472:	w1 = *(u32 *)(r6 + 0xcc)
    3473:	if w1 == 0x0 goto -0x1b1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3474:	r1 = *(u64 *)(r10 - 0x90)
    3475:	w2 = *(u32 *)(r1 + 0x1bc)
    3476:	w0 = *(u32 *)(r1 + 0x1a8)
    3477:	w3 = w2
    3478:	w3 |= w0
    3479:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26e0>
    3480:	w3 = w2
    3481:	if w0 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3482:	w3 = w2
    3483:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3484:	w3 = 0x0
    3485:	if w2 s>= w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3486:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26f0>
    3487:	w3 = 0x0
    3488:	if w2 s<= w0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3489:	w3 = w2
    3490:	w3 -= w0
    3491:	w4 = 0x1
    3492:	if w3 s> 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3493:	w4 = 0x2
    3494:	if w3 s< 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3495:	if w0 == 0x0 goto -0x1c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3496:	if w2 == w0 goto -0x1c8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3497:	w3 = w2
    3498:	w3 -= w0
    3499:	w4 = 0x3
    3500:	r1 = *(u64 *)(r10 - 0x90)
    3501:	r5 = 0x5
    3502:	*(u64 *)(r1 + 0x88) = r5
    3503:	*(u32 *)(r1 + 0x84) = w3
    3504:	*(u32 *)(r1 + 0x80) = w2
    3505:	*(u32 *)(r1 + 0x7c) = w0
    3506:	*(u32 *)(r1 + 0x78) = w4
    3507:	call -0xcf9
    3508:	goto -0x1d4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3509:	call 0x9e
    3510:	r0 += r6
    3511:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27b0>
    3512:	goto +0xfc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f90>
    3513:	w1 = *(u16 *)(r0 + 0x0)
    3514:	goto +0x136 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    3515:	r1 = r10
    3516:	r1 += -0x88
    3517:	w2 = 0x4
    3518:	r3 = r0
    3519:	call 0x71
    3520:	w1 = *(u32 *)(r10 - 0x88)
    3521:	r9 = *(u64 *)(r10 - 0xa0)
    3522:	r3 = 0x0 ll
		0000000000006e10:  R_BPF_64_64	CONFIG
    3524:	r2 = 0x0 ll
		0000000000006e20:  R_BPF_64_64	CONFIG
    3526:	w2 = *(u32 *)(r2 + 0xa4)
    3527:	if w1 != w2 goto -0x4fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3528:	w1 = *(u32 *)(r3 + 0xac)
    3529:	if w1 == 0x0 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2eb8>
    3530:	r1 = 0x0 ll
		0000000000006e50:  R_BPF_64_64	CONFIG
    3532:	w7 = *(u32 *)(r1 + 0xa8)
    3533:	w9 = *(u32 *)(r1 + 0xac)
    3534:	w1 = *(u32 *)(r1 + 0x70)
    3535:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28c0>
    3536:	call 0x23
    3537:	r0 += r7
    3538:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2888>
    3539:	goto +0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e60>
    3540:	r1 = r10
    3541:	r1 += -0x88
    3542:	w2 = 0x2
    3543:	r3 = r0
    3544:	call 0x71
    3545:	w1 = *(u16 *)(r10 - 0x88)
    3546:	goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3547:	call 0x9e
    3548:	r0 += r7
    3549:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28e0>
    3550:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f0>
    3551:	w1 = *(u16 *)(r0 + 0x0)
    3552:	goto +0xb4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3553:	w1 = *(u32 *)(r0 + 0x0)
    3554:	goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3555:	r1 = r10
    3556:	r1 += -0x88
    3557:	w2 = 0x4
    3558:	r3 = r0
    3559:	call 0x71
    3560:	w1 = *(u32 *)(r10 - 0x88)
    3561:	w2 = *(u32 *)(r7 + 0xa8)
    3562:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2950>
    3563:	*(u32 *)(r7 + 0xac) = w1
    3564:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2978>
    3565:	w3 = *(u32 *)(r7 + 0xac)
    3566:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2968>
    3567:	*(u32 *)(r7 + 0xac) = w1
    3568:	w3 = *(u32 *)(r7 + 0xb0)
    3569:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2980>
    3570:	*(u32 *)(r7 + 0xb0) = w1
    3571:	*(u32 *)(r7 + 0xb4) = w1
    3572:	w2 += 0x1
    3573:	*(u32 *)(r7 + 0xa8) = w2
    3574:	goto -0x194 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d00>
    3575:	r1 = r10
    3576:	r1 += -0x88
    3577:	w2 = 0x2
    3578:	r3 = r0
    3579:	call 0x71
    3580:	w1 = *(u16 *)(r10 - 0x88)
    3581:	w2 = *(u32 *)(r7 + 0xb8)
    3582:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f0>
    3583:	*(u32 *)(r7 + 0xbc) = w1
    3584:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3585:	w3 = *(u32 *)(r7 + 0xbc)
    3586:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3587:	*(u32 *)(r7 + 0xbc) = w1
    3588:	w3 = *(u32 *)(r7 + 0xc0)
    3589:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a20>
    3590:	*(u32 *)(r7 + 0xc0) = w1
    3591:	*(u32 *)(r7 + 0xc4) = w1
    3592:	w2 += 0x1
    3593:	*(u32 *)(r7 + 0xb8) = w2
    3594:	r6 = 0x0 ll
		0000000000007050:  R_BPF_64_64	CONFIG
    3596:	w1 = *(u32 *)(r6 + 0xac)
    3597:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b98>
    3598:	w8 = *(u32 *)(r6 + 0xa8)
    3599:	w9 = *(u32 *)(r6 + 0xac)
    3600:	w1 = *(u32 *)(r6 + 0x70)
    3601:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2aa0>
    3602:	call 0x9e
    3603:	r0 += r8
    3604:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2af0>
    3605:	w1 = *(u32 *)(r0 + 0x0)
    3606:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3607:	call 0x23
    3608:	r0 += r8
    3609:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b00>
    3610:	r1 = r10
    3611:	r1 += -0x88
    3612:	w2 = 0x4
    3613:	r3 = r0
    3614:	call 0x71
    3615:	w1 = *(u32 *)(r10 - 0x88)
    3616:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3617:	w1 = *(u16 *)(r0 + 0x0)
    3618:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3619:	r1 = r10
    3620:	r1 += -0x88
    3621:	w2 = 0x2
    3622:	r3 = r0
    3623:	call 0x71
    3624:	w1 = *(u16 *)(r10 - 0x88)
    3625:	w2 = *(u32 *)(r7 + 0xc8)
    3626:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b50>
    3627:	*(u32 *)(r7 + 0xcc) = w1
    3628:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b78>
    3629:	w3 = *(u32 *)(r7 + 0xcc)
    3630:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b68>
    3631:	*(u32 *)(r7 + 0xcc) = w1
    3632:	w3 = *(u32 *)(r7 + 0xd0)
    3633:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b80>
    3634:	*(u32 *)(r7 + 0xd0) = w1
    3635:	*(u32 *)(r7 + 0xd4) = w1
    3636:	w2 += 0x1
    3637:	*(u32 *)(r7 + 0xc8) = w2
    3638:	w1 = *(u32 *)(r6 + 0xbc)
    3639:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cf8>
    3640:	r1 = 0x0 ll
		00000000000071c0:  R_BPF_64_64	CONFIG
    3642:	w6 = *(u32 *)(r1 + 0xb8)
    3643:	w8 = *(u32 *)(r1 + 0xbc)
    3644:	w1 = *(u32 *)(r1 + 0x70)
    3645:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c00>
    3646:	call 0x9e
    3647:	r0 += r6
    3648:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c50>
    3649:	w1 = *(u32 *)(r0 + 0x0)
    3650:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3651:	call 0x23
    3652:	r0 += r6
    3653:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c60>
    3654:	r1 = r10
    3655:	r1 += -0x88
    3656:	w2 = 0x4
    3657:	r3 = r0
    3658:	call 0x71
    3659:	w1 = *(u32 *)(r10 - 0x88)
    3660:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3661:	w1 = *(u16 *)(r0 + 0x0)
    3662:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3663:	r1 = r10
    3664:	r1 += -0x88
    3665:	w2 = 0x2
    3666:	r3 = r0
    3667:	call 0x71
    3668:	w1 = *(u16 *)(r10 - 0x88)
    3669:	w2 = *(u32 *)(r7 + 0xd8)
    3670:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb0>
    3671:	*(u32 *)(r7 + 0xdc) = w1
    3672:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd8>
    3673:	w3 = *(u32 *)(r7 + 0xdc)
    3674:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc8>
    3675:	*(u32 *)(r7 + 0xdc) = w1
    3676:	w3 = *(u32 *)(r7 + 0xe0)
    3677:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ce0>
    3678:	*(u32 *)(r7 + 0xe0) = w1
    3679:	*(u32 *)(r7 + 0xe4) = w1
    3680:	w2 += 0x1
    3681:	*(u32 *)(r7 + 0xd8) = w2
    3682:	r1 = 0x0 ll
		0000000000007310:  R_BPF_64_64	CONFIG
    3684:	w2 = *(u32 *)(r1 + 0xcc)
    3685:	if w2 == 0x0 goto +0x84 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3686:	w6 = *(u32 *)(r1 + 0xc8)
    3687:	w8 = *(u32 *)(r1 + 0xcc)
    3688:	w1 = *(u32 *)(r1 + 0x70)
    3689:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d60>
    3690:	call 0x9e
    3691:	r0 += r6
    3692:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2db0>
    3693:	w1 = *(u32 *)(r0 + 0x0)
    3694:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3695:	call 0x23
    3696:	r0 += r6
    3697:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2dc0>
    3698:	r1 = r10
    3699:	r1 += -0x88
    3700:	w2 = 0x4
    3701:	r3 = r0
    3702:	call 0x71
    3703:	w1 = *(u32 *)(r10 - 0x88)
    3704:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3705:	w1 = *(u16 *)(r0 + 0x0)
    3706:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3707:	r1 = r10
    3708:	r1 += -0x88
    3709:	w2 = 0x2
    3710:	r3 = r0
    3711:	call 0x71
    3712:	w1 = *(u16 *)(r10 - 0x88)
    3713:	w2 = *(u32 *)(r7 + 0xe8)
    3714:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e10>
    3715:	*(u32 *)(r7 + 0xec) = w1
    3716:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e38>
    3717:	w3 = *(u32 *)(r7 + 0xec)
    3718:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e28>
    3719:	*(u32 *)(r7 + 0xec) = w1
    3720:	w3 = *(u32 *)(r7 + 0xf0)
    3721:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e40>
    3722:	*(u32 *)(r7 + 0xf0) = w1
    3723:	*(u32 *)(r7 + 0xf4) = w1
    3724:	w2 += 0x1
    3725:	*(u32 *)(r7 + 0xe8) = w2
    3726:	goto +0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3727:	r1 = r10
    3728:	r1 += -0x88
    3729:	w2 = 0x4
    3730:	r3 = r0
    3731:	call 0x71
    3732:	w1 = *(u32 *)(r10 - 0x88)
    3733:	r2 = 0x0 ll
		00000000000074a8:  R_BPF_64_64	CONFIG
    3735:	w2 = *(u32 *)(r2 + 0xb4)
    3736:	r9 = *(u64 *)(r10 - 0xa0)
    3737:	if w1 != w2 goto -0x5cf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3738:	r3 = 0x0 ll
		00000000000074d0:  R_BPF_64_64	CONFIG
    3740:	w1 = *(u32 *)(r3 + 0xbc)
    3741:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3008>
    3742:	w9 = *(u32 *)(r3 + 0xb8)
    3743:	w7 = *(u32 *)(r3 + 0xbc)
    3744:	w1 = *(u32 *)(r3 + 0x70)
    3745:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f50>
    3746:	call 0x23
    3747:	r0 += r9
    3748:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f18>
    3749:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fa0>
    3750:	r1 = r10
    3751:	r1 += -0x88
    3752:	w2 = 0x2
    3753:	r3 = r0
    3754:	call 0x71
    3755:	w1 = *(u16 *)(r10 - 0x88)
    3756:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3757:	call 0x9e
    3758:	r0 += r9
    3759:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f70>
    3760:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f80>
    3761:	w1 = *(u16 *)(r0 + 0x0)
    3762:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3763:	w1 = *(u32 *)(r0 + 0x0)
    3764:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3765:	w1 = *(u32 *)(r0 + 0x0)
    3766:	goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    3767:	r1 = r10
    3768:	r1 += -0x88
    3769:	w2 = 0x4
    3770:	r3 = r0
    3771:	call 0x71
    3772:	w1 = *(u32 *)(r10 - 0x88)
    3773:	r9 = *(u64 *)(r10 - 0xa0)
    3774:	r3 = 0x0 ll
		00000000000075f0:  R_BPF_64_64	CONFIG
    3776:	r2 = 0x0 ll
		0000000000007600:  R_BPF_64_64	CONFIG
    3778:	w2 = *(u32 *)(r2 + 0xc4)
    3779:	if w1 != w2 goto -0x5f9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3780:	w1 = *(u32 *)(r3 + 0xcc)
    3781:	if w1 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3782:	r1 = 0x0 ll
		0000000000007630:  R_BPF_64_64	CONFIG
    3784:	w7 = *(u32 *)(r1 + 0xc8)
    3785:	w9 = *(u32 *)(r1 + 0xcc)
    3786:	w1 = *(u32 *)(r1 + 0x70)
    3787:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a0>
    3788:	call 0x23
    3789:	r0 += r7
    3790:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3068>
    3791:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e0>
    3792:	r1 = r10
    3793:	r1 += -0x88
    3794:	w2 = 0x2
    3795:	r3 = r0
    3796:	call 0x71
    3797:	w1 = *(u16 *)(r10 - 0x88)
    3798:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3110>
    3799:	call 0x9e
    3800:	r0 += r7
    3801:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30c0>
    3802:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30d0>
    3803:	w1 = *(u16 *)(r0 + 0x0)
    3804:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3110>
    3805:	w1 = *(u32 *)(r0 + 0x0)
    3806:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3110>
    3807:	r1 = r10
    3808:	r1 += -0x88
    3809:	w2 = 0x4
    3810:	r3 = r0
    3811:	call 0x71
    3812:	w1 = *(u32 *)(r10 - 0x88)
    3813:	r2 = 0x0 ll
		0000000000007728:  R_BPF_64_64	CONFIG
    3815:	w2 = *(u32 *)(r2 + 0xd4)
    3816:	r9 = *(u64 *)(r10 - 0xa0)
    3817:	if w1 != w2 goto -0x61f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3818:	exit
    3819:	r1 = r10
    3820:	r1 += -0x88
    3821:	w2 = 0x4
    3822:	r3 = r0
    3823:	call 0x71
    3824:	w1 = *(u32 *)(r10 - 0x88)
    3825:	r2 = 0x0 ll
		0000000000007788:  R_BPF_64_64	CONFIG
    3827:	w2 = *(u32 *)(r2 + 0x94)
    3828:	if w1 != w2 goto +0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3829:	r7 = 0x0 ll
		00000000000077a8:  R_BPF_64_64	CONFIG
    3831:	w1 = *(u32 *)(r7 + 0x9c)
    3832:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32b8>
    3833:	w6 = *(u32 *)(r7 + 0x98)
    3834:	w8 = *(u32 *)(r7 + 0x9c)
    3835:	w1 = *(u32 *)(r7 + 0x70)
    3836:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3228>
    3837:	call 0x23
    3838:	r0 += r6
    3839:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x31f0>
    3840:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3268>
    3841:	r1 = r10
    3842:	r1 += -0x88
    3843:	w2 = 0x2
    3844:	r3 = r0
    3845:	call 0x71
    3846:	w1 = *(u16 *)(r10 - 0x88)
    3847:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3298>
    3848:	call 0x9e
    3849:	r0 += r6
    3850:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3248>
    3851:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3258>
    3852:	w1 = *(u16 *)(r0 + 0x0)
    3853:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3298>
    3854:	w1 = *(u32 *)(r0 + 0x0)
    3855:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3298>
    3856:	r1 = r10
    3857:	r1 += -0x88
    3858:	w2 = 0x4
    3859:	r3 = r0
    3860:	call 0x71
    3861:	w1 = *(u32 *)(r10 - 0x88)
    3862:	r2 = 0x0 ll
		00000000000078b0:  R_BPF_64_64	CONFIG
    3864:	w2 = *(u32 *)(r2 + 0xa4)
    3865:	if w1 != w2 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3866:	w1 = *(u32 *)(r7 + 0xac)
    3867:	if w1 == 0x0 goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33e0>
    3868:	r1 = 0x0 ll
		00000000000078e0:  R_BPF_64_64	CONFIG
    3870:	w6 = *(u32 *)(r1 + 0xa8)
    3871:	w7 = *(u32 *)(r1 + 0xac)
    3872:	w1 = *(u32 *)(r1 + 0x70)
    3873:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3874:	call 0x23
    3875:	r0 += r6
    3876:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3318>
    3877:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3390>
    3878:	r1 = r10
    3879:	r1 += -0x88
    3880:	w2 = 0x2
    3881:	r3 = r0
    3882:	call 0x71
    3883:	w1 = *(u16 *)(r10 - 0x88)
    3884:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    3885:	call 0x9e
    3886:	r0 += r6
    3887:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3370>
    3888:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3380>
    3889:	w1 = *(u16 *)(r0 + 0x0)
    3890:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    3891:	w1 = *(u32 *)(r0 + 0x0)
    3892:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    3893:	r1 = r10
    3894:	r1 += -0x88
    3895:	w2 = 0x4
    3896:	r3 = r0
    3897:	call 0x71
    3898:	w1 = *(u32 *)(r10 - 0x88)
    3899:	r2 = 0x0 ll
		00000000000079d8:  R_BPF_64_64	CONFIG
    3901:	w2 = *(u32 *)(r2 + 0xb4)
    3902:	if w1 != w2 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3903:	r7 = 0x0 ll
		00000000000079f8:  R_BPF_64_64	CONFIG
    3905:	w1 = *(u32 *)(r7 + 0xbc)
    3906:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    3907:	w6 = *(u32 *)(r7 + 0xb8)
    3908:	w8 = *(u32 *)(r7 + 0xbc)
    3909:	w1 = *(u32 *)(r7 + 0x70)
    3910:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3478>
    3911:	call 0x23
    3912:	r0 += r6
    3913:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    3914:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34b8>
    3915:	r1 = r10
    3916:	r1 += -0x88
    3917:	w2 = 0x2
    3918:	r3 = r0
    3919:	call 0x71
    3920:	w1 = *(u16 *)(r10 - 0x88)
    3921:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3922:	call 0x9e
    3923:	r0 += r6
    3924:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3498>
    3925:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a8>
    3926:	w1 = *(u16 *)(r0 + 0x0)
    3927:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3928:	w1 = *(u32 *)(r0 + 0x0)
    3929:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3930:	r1 = r10
    3931:	r1 += -0x88
    3932:	w2 = 0x4
    3933:	r3 = r0
    3934:	call 0x71
    3935:	w1 = *(u32 *)(r10 - 0x88)
    3936:	r2 = 0x0 ll
		0000000000007b00:  R_BPF_64_64	CONFIG
    3938:	w2 = *(u32 *)(r2 + 0xc4)
    3939:	if w1 != w2 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3630>
    3940:	w1 = *(u32 *)(r7 + 0xcc)
    3941:	if w1 == 0x0 goto -0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3942:	r1 = 0x0 ll
		0000000000007b30:  R_BPF_64_64	CONFIG
    3944:	w6 = *(u32 *)(r1 + 0xc8)
    3945:	w7 = *(u32 *)(r1 + 0xcc)
    3946:	w1 = *(u32 *)(r1 + 0x70)
    3947:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35a0>
    3948:	call 0x23
    3949:	r0 += r6
    3950:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3568>
    3951:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35e0>
    3952:	r1 = r10
    3953:	r1 += -0x88
    3954:	w2 = 0x2
    3955:	r3 = r0
    3956:	call 0x71
    3957:	w1 = *(u16 *)(r10 - 0x88)
    3958:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    3959:	call 0x9e
    3960:	r0 += r6
    3961:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35c0>
    3962:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    3963:	w1 = *(u16 *)(r0 + 0x0)
    3964:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    3965:	w1 = *(u32 *)(r0 + 0x0)
    3966:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    3967:	r1 = r10
    3968:	r1 += -0x88
    3969:	w2 = 0x4
    3970:	r3 = r0
    3971:	call 0x71
    3972:	w1 = *(u32 *)(r10 - 0x88)
    3973:	r2 = 0x0 ll
		0000000000007c28:  R_BPF_64_64	CONFIG
    3975:	w2 = *(u32 *)(r2 + 0xd4)
    3976:	if w1 == w2 goto -0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3977:	call 0x23
    3978:	*(u64 *)(r10 - 0x88) = r0
    3979:	r2 = r10
    3980:	r2 += -0x88
    3981:	r1 = 0x0 ll
		0000000000007c68:  R_BPF_64_64	TASKS
    3983:	r3 = 0xdc8 ll
		0000000000007c78:  R_BPF_64_64	.rodata
    3985:	r4 = 0x0
    3986:	call 0x2
    3987:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3758>
    3988:	r1 = 0x0 ll
		0000000000007ca0:  R_BPF_64_64	.bss
    3990:	r2 = 0x1
    3991:	lock *(u64 *)(r1 + 0x0) += r2
    3992:	r1 = 0x0 ll
		0000000000007cc0:  R_BPF_64_64	EXPECT_ENTER
    3994:	r2 = 0x100000000 ll
    3996:	lock *(u64 *)(r1 + 0x0) += r2
    3997:	r1 = 0x0 ll
		0000000000007ce8:  R_BPF_64_64	EXPECT_EXIT
    3999:	lock *(u64 *)(r1 + 0x0) += r2
    4000:	call 0x23
    4001:	*(u64 *)(r10 - 0x88) = r0
    4002:	r2 = r10
    4003:	r2 += -0x88
    4004:	r1 = 0x0 ll
		0000000000007d20:  R_BPF_64_64	TASKS
    4006:	call 0x1
    4007:	r7 = r0
    4008:	if r7 == 0x0 goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    4009:	call 0xe
    4010:	r8 = r0
    4011:	r1 = *(u64 *)(r7 + 0x10)
    4012:	if r1 == r8 goto -0x658 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x490>
    4013:	goto -0x65f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x460>
    4014:	w1 = 0x0
    4015:	*(u32 *)(r10 - 0x88) = w1
    4016:	r2 = r10
    4017:	r2 += -0x88
    4018:	r1 = 0x0 ll
		0000000000007d90:  R_BPF_64_64	LOST
    4020:	call 0x1
    4021:	if r0 == 0x0 goto -0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    4022:	r0 += 0x10
    4023:	r1 = 0x1
    4024:	lock *(u64 *)(r0 + 0x0) += r1
    4025:	goto -0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>

0000000000007dd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4026:	r7 = r3
    4027:	r3 = r2
    4028:	r6 = r1
    4029:	r1 = r10
    4030:	r1 += -0x80
    4031:	w2 = 0x80
    4032:	call 0x71
    4033:	r8 = *(u64 *)(r10 - 0x8)
    4034:	r8 <<= 0x20
    4035:	r8 >>= 0x20
    4036:	r1 = 0xffffffff ll
    4038:	if r8 != r1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x198>
    4039:	r1 = r6
    4040:	w2 = 0x60
    4041:	r3 = 0xd68 ll
		0000000000007e48:  R_BPF_64_64	.rodata
    4043:	call 0x71
    4044:	w1 = 0xf
    4045:	*(u32 *)(r6 + 0x0) = w1
    4046:	call 0x23
    4047:	r1 = 0x0 ll
		0000000000007e78:  R_BPF_64_64	CONFIG
    4049:	w1 = *(u32 *)(r1 + 0x48)
    4050:	r0 += r1
    4051:	r1 = r10
    4052:	r1 += -0x80
    4053:	w2 = 0x4
    4054:	r3 = r0
    4055:	call 0x71
    4056:	w1 = *(u32 *)(r10 - 0x80)
    4057:	w1 &= 0x2
    4058:	if w1 == 0x0 goto +0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4059:	r1 = 0x1000000ad ll
    4061:	*(u64 *)(r6 + 0x0) = r1
    4062:	call 0x23
    4063:	*(u64 *)(r10 - 0x80) = r0
    4064:	r2 = r10
    4065:	r2 += -0x80
    4066:	r1 = 0x0 ll
		0000000000007f10:  R_BPF_64_64	REMEMBERED
    4068:	call 0x1
    4069:	if r0 == 0x0 goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4070:	w1 = *(u32 *)(r0 + 0x4)
    4071:	if w1 != 0x1 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4072:	w1 = *(u32 *)(r0 + 0x0)
    4073:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x188>
    4074:	if w1 != 0x77 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4075:	*(u32 *)(r6 + 0x0) = w1
    4076:	goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4077:	*(u64 *)(r10 - 0x88) = r7
    4078:	r1 = *(u64 *)(r10 - 0x10)
    4079:	*(u64 *)(r10 - 0x98) = r1
    4080:	r1 = *(u64 *)(r10 - 0x18)
    4081:	*(u64 *)(r10 - 0xa0) = r1
    4082:	r1 = *(u64 *)(r10 - 0x20)
    4083:	*(u64 *)(r10 - 0x90) = r1
    4084:	r1 = *(u64 *)(r10 - 0x38)
    4085:	*(u64 *)(r10 - 0xa8) = r1
    4086:	r1 = *(u64 *)(r10 - 0x40)
    4087:	*(u64 *)(r10 - 0xb0) = r1
    4088:	r1 = *(u64 *)(r10 - 0x48)
    4089:	*(u64 *)(r10 - 0xb8) = r1
    4090:	r1 = *(u64 *)(r10 - 0x28)
    4091:	*(u64 *)(r10 - 0xc0) = r1
    4092:	r9 = *(u64 *)(r10 - 0x58)
    4093:	r7 = *(u64 *)(r10 - 0x60)
    4094:	call 0x23
    4095:	r1 = 0x0 ll
		0000000000007ff8:  R_BPF_64_64	CONFIG
    4097:	w1 = *(u32 *)(r1 + 0x48)
    4098:	r0 += r1
    4099:	r1 = r10
    4100:	r1 += -0x80
    4101:	w2 = 0x4
    4102:	r3 = r0
    4103:	call 0x71
    4104:	w1 = *(u32 *)(r10 - 0x80)
    4105:	w1 &= 0x2
    4106:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x2f0>
    4107:	w4 = 0x2
    4108:	r1 = r8
    4109:	r1 &= 0x40000000
    4110:	r2 = *(u64 *)(r10 - 0x90)
    4111:	r3 = *(u64 *)(r10 - 0xa0)
    4112:	r9 = *(u64 *)(r10 - 0x98)
    4113:	r5 = *(u64 *)(r10 - 0xa8)
    4114:	r7 = *(u64 *)(r10 - 0xb0)
    4115:	r0 = *(u64 *)(r10 - 0xb8)
    4116:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x2e0>
    4117:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x390>
    4118:	w4 = 0x0
    4119:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x390>
    4120:	r4 = *(u64 *)(r10 - 0xc0)
    4121:	r4 <<= 0x20
    4122:	r4 >>= 0x20
    4123:	r9 <<= 0x20
    4124:	r9 >>= 0x20
    4125:	r7 <<= 0x20
    4126:	r7 >>= 0x20
    4127:	r1 = *(u64 *)(r10 - 0x98)
    4128:	r1 <<= 0x20
    4129:	r1 >>= 0x20
    4130:	r3 = *(u64 *)(r10 - 0xa0)
    4131:	r3 <<= 0x20
    4132:	r3 >>= 0x20
    4133:	r2 = *(u64 *)(r10 - 0x90)
    4134:	r2 <<= 0x20
    4135:	r2 >>= 0x20
    4136:	r5 = r1
    4137:	r0 = r3
    4138:	r3 = r4
    4139:	w4 = 0x1
    4140:	*(u64 *)(r6 + 0x30) = r7
    4141:	*(u64 *)(r6 + 0x28) = r5
    4142:	*(u64 *)(r6 + 0x20) = r0
    4143:	*(u64 *)(r6 + 0x18) = r2
    4144:	*(u64 *)(r6 + 0x10) = r3
    4145:	*(u64 *)(r6 + 0x8) = r9
    4146:	*(u32 *)(r6 + 0x4) = w4
    4147:	w8 &= -0x40000001
    4148:	*(u32 *)(r6 + 0x0) = w8
    4149:	r1 = r6
    4150:	r1 += 0x38
    4151:	w2 = 0x0
    4152:	r3 = 0x20
    4153:	w7 = w4
    4154:	call -0x1
		00000000000081d0:  R_BPF_64_32	memset
    4155:	w2 = w7
    4156:	r1 = 0x2
    4157:	*(u64 *)(r6 + 0x58) = r1
    4158:	r7 = *(u64 *)(r10 - 0x88)
    4159:	if w2 == 0x1 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c8>
    4160:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x440>
    4161:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4e0>
    4162:	if w8 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4163:	if w8 != 0x208 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4164:	call 0x23
    4165:	*(u64 *)(r10 - 0x80) = r0
    4166:	r2 = r10
    4167:	r2 += -0x80
    4168:	r1 = 0x0 ll
		0000000000008240:  R_BPF_64_64	REMEMBERED
    4170:	call 0x1
    4171:	if r0 == 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4172:	w1 = *(u32 *)(r0 + 0x0)
    4173:	w2 = *(u32 *)(r0 + 0x4)
    4174:	if w2 == 0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4f8>
    4175:	if w2 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x510>
    4176:	if w1 == 0x3b goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4177:	if w1 == 0x142 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4178:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4179:	if w8 == 0xb goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4180:	if w8 == 0x166 goto -0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4181:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4182:	if w8 == 0x3b goto -0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4183:	if w8 == 0x142 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x450>
    4184:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4185:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4186:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4187:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4188:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
    4189:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x540>
    4190:	r1 = r6
    4191:	r2 = r0
    4192:	r3 = 0x60
    4193:	call -0x1
		0000000000008308:  R_BPF_64_32	memmove
    4194:	*(u64 *)(r6 + 0x48) = r7
    4195:	w1 = *(u32 *)(r6 + 0x58)
    4196:	w2 = w1
    4197:	w2 |= 0x1
    4198:	*(u32 *)(r6 + 0x58) = w2
    4199:	w3 = *(u32 *)(r6 + 0x0)
    4200:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4201:	w2 = *(u32 *)(r6 + 0x4)
    4202:	r2 <<= 0xa
    4203:	r2 += r3
    4204:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4205:	r3 = 0x0 ll
		0000000000008368:  R_BPF_64_64	SELECTORS
    4207:	r3 += r2
    4208:	w2 = *(u8 *)(r3 + 0x0)
    4209:	w3 = w1
    4210:	w3 &= 0x2
    4211:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4212:	w2 <<= 0x18
    4213:	w2 s>>= 0x18
    4214:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a8>
    4215:	r3 = r2
    4216:	r3 &= 0x7
    4217:	r3 <<= 0x3
    4218:	r4 = r6
    4219:	r4 += 0x8
    4220:	r5 = r4
    4221:	r5 += r3
    4222:	r3 = *(u64 *)(r5 + 0x0)
    4223:	r3 <<= 0x20
    4224:	r3 >>= 0x20
    4225:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x690>
    4226:	w2 += 0x1
    4227:	w2 &= 0x7
    4228:	r2 <<= 0x3
    4229:	r4 += r2
    4230:	r2 = *(u64 *)(r4 + 0x0)
    4231:	r2 <<= 0x20
    4232:	r3 <<= 0x20
    4233:	r2 >>= 0x20
    4234:	r2 |= r3
    4235:	r3 = r2
    4236:	*(u64 *)(r6 + 0x50) = r3
    4237:	w1 |= 0x5
    4238:	*(u32 *)(r6 + 0x58) = w1
    4239:	exit

0000000000008480 <memcpy>:
    4240:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4241:	r4 = 0x0
    4242:	r5 = r1
    4243:	r5 += r4
    4244:	r0 = r2
    4245:	r0 += r4
    4246:	w0 = *(u8 *)(r0 + 0x0)
    4247:	*(u8 *)(r5 + 0x0) = w0
    4248:	r4 += 0x1
    4249:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4250:	exit

00000000000084d8 <memmove>:
    4251:	r4 = r1
    4252:	r4 -= r2
    4253:	if r4 >= r3 goto +0xb <memmove+0x70>
    4254:	r2 += -0x1
    4255:	r1 += -0x1
    4256:	r4 = r1
    4257:	r4 += r3
    4258:	r5 = r2
    4259:	r5 += r3
    4260:	w5 = *(u8 *)(r5 + 0x0)
    4261:	*(u8 *)(r4 + 0x0) = w5
    4262:	r3 += -0x1
    4263:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4264:	goto +0xa <memmove+0xc0>
    4265:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4266:	r4 = 0x0
    4267:	r5 = r1
    4268:	r5 += r4
    4269:	r0 = r2
    4270:	r0 += r4
    4271:	w0 = *(u8 *)(r0 + 0x0)
    4272:	*(u8 *)(r5 + 0x0) = w0
    4273:	r4 += 0x1
    4274:	if r4 < r3 goto -0x8 <memmove+0x80>
    4275:	exit

00000000000085a0 <memset>:
    4276:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4277:	r4 = 0x0
    4278:	r5 = r1
    4279:	r5 += r4
    4280:	*(u8 *)(r5 + 0x0) = w2
    4281:	r4 += 0x1
    4282:	if r4 < r3 goto -0x5 <memset+0x10>
    4283:	exit

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
      94:	call 0x1a6
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
     106:	call 0x1e0
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
      93:	call 0x8c2
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
