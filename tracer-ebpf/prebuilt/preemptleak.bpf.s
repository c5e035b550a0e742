
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
      45:	r2 = 0x0
      46:	*(u64 *)(r10 - 0x8) = r2
      47:	r6 += r1
      48:	r1 = r10
      49:	r1 += -0x8
      50:	w2 = 0x8
      51:	r3 = r6
      52:	call 0x71
      53:	r6 = *(u64 *)(r10 - 0x8)
      54:	w1 = *(u32 *)(r9 + 0x54)
      55:	w2 = 0x0
      56:	*(u32 *)(r10 - 0x8) = w2
      57:	r3 = r6
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x4
      62:	call 0x71
      63:	w0 = 0x1
      64:	w1 = *(u32 *)(r10 - 0x8)
      65:	if w1 == w7 goto -0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
      66:	w0 = 0x0
      67:	goto -0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000000220 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
      68:	*(u64 *)(r10 - 0x88) = r3
      69:	r8 = r2
      70:	r6 = r1
      71:	r9 = r10
      72:	r9 += -0x80
      73:	r1 = r9
      74:	w2 = 0x0
      75:	r3 = 0x80
      76:	call -0x1
		0000000000000260:  R_BPF_64_32	memset
      77:	r1 = r9
      78:	w2 = 0x80
      79:	r3 = r8
      80:	call 0x71
      81:	r1 = *(u64 *)(r10 - 0x48)
      82:	*(u64 *)(r10 - 0xa0) = r1
      83:	r1 = *(u64 *)(r10 - 0x40)
      84:	*(u64 *)(r10 - 0xa8) = r1
      85:	r1 = *(u64 *)(r10 - 0x38)
      86:	*(u64 *)(r10 - 0xb0) = r1
      87:	r9 = *(u64 *)(r10 - 0x20)
      88:	r1 = *(u64 *)(r10 - 0x18)
      89:	*(u64 *)(r10 - 0x90) = r1
      90:	r1 = *(u64 *)(r10 - 0x10)
      91:	*(u64 *)(r10 - 0x98) = r1
      92:	r1 = *(u64 *)(r10 - 0x60)
      93:	*(u64 *)(r10 - 0xb8) = r1
      94:	r8 = *(u64 *)(r10 - 0x58)
      95:	r7 = *(u64 *)(r10 - 0x28)
      96:	call 0x23
      97:	r1 = 0x0 ll
		0000000000000308:  R_BPF_64_64	CONFIG
      99:	w1 = *(u32 *)(r1 + 0x48)
     100:	w2 = 0x0
     101:	*(u32 *)(r10 - 0x80) = w2
     102:	r0 += r1
     103:	r1 = r10
     104:	r1 += -0x80
     105:	w2 = 0x4
     106:	r3 = r0
     107:	call 0x71
     108:	w1 = *(u32 *)(r10 - 0x80)
     109:	w1 &= 0x2
     110:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1c0>
     111:	r1 = *(u64 *)(r10 - 0x88)
     112:	w7 = w1
     113:	w7 >>= 0x1d
     114:	w7 &= 0x2
     115:	r2 = r9
     116:	w9 = w1
     117:	r1 = r2
     118:	r3 = *(u64 *)(r10 - 0x90)
     119:	r4 = *(u64 *)(r10 - 0xa0)
     120:	r5 = *(u64 *)(r10 - 0xa8)
     121:	r0 = *(u64 *)(r10 - 0xb0)
     122:	r8 = *(u64 *)(r10 - 0x98)
     123:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x270>
     124:	r3 = r7
     125:	r3 <<= 0x20
     126:	r3 >>= 0x20
     127:	r8 <<= 0x20
     128:	r8 >>= 0x20
     129:	r5 = *(u64 *)(r10 - 0xb8)
     130:	r5 <<= 0x20
     131:	r5 >>= 0x20
     132:	w7 = 0x1
     133:	r0 = *(u64 *)(r10 - 0x98)
     134:	r0 <<= 0x20
     135:	r0 >>= 0x20
     136:	r2 = *(u64 *)(r10 - 0x90)
     137:	r2 <<= 0x20
     138:	r2 >>= 0x20
     139:	r9 <<= 0x20
     140:	r9 >>= 0x20
     141:	*(u64 *)(r10 - 0x90) = r9
     142:	r1 = *(u64 *)(r10 - 0x88)
     143:	w9 = w1
     144:	r4 = r2
     145:	r1 = *(u64 *)(r10 - 0x90)
     146:	*(u64 *)(r6 + 0x30) = r5
     147:	*(u64 *)(r6 + 0x28) = r0
     148:	*(u64 *)(r6 + 0x20) = r4
     149:	*(u64 *)(r6 + 0x18) = r1
     150:	*(u64 *)(r6 + 0x10) = r3
     151:	*(u64 *)(r6 + 0x8) = r8
     152:	*(u32 *)(r6 + 0x4) = w7
     153:	w9 &= -0x40000001
     154:	*(u32 *)(r6 + 0x0) = w9
     155:	r1 = r6
     156:	r1 += 0x38
     157:	w2 = 0x0
     158:	r3 = 0x20
     159:	call -0x1
		00000000000004f8:  R_BPF_64_32	memset
     160:	r1 = 0x2
     161:	*(u64 *)(r6 + 0x58) = r1
     162:	r2 = *(u64 *)(r10 - 0x88)
     163:	if w9 > 0x3ff goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x428>
     164:	r1 = 0xbfffffff ll
     166:	r2 &= r1
     167:	w7 <<= 0xa
     168:	r2 += r7
     169:	if r2 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x428>
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	SELECTORS
     172:	r1 += r2
     173:	w1 = *(u8 *)(r1 + 0x0)
     174:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x428>
     175:	r2 = r6
     176:	r2 += 0x8
     177:	w1 <<= 0x18
     178:	w1 s>>= 0x18
     179:	r3 = r1
     180:	r3 &= 0x7
     181:	r3 <<= 0x3
     182:	r4 = r2
     183:	r4 += r3
     184:	r3 = *(u64 *)(r4 + 0x0)
     185:	r3 <<= 0x20
     186:	r3 >>= 0x20
     187:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x410>
     188:	w1 += 0x1
     189:	w1 &= 0x7
     190:	r1 <<= 0x3
     191:	r2 += r1
     192:	r1 = *(u64 *)(r2 + 0x0)
     193:	r1 <<= 0x20
     194:	r3 <<= 0x20
     195:	r1 >>= 0x20
     196:	r1 |= r3
     197:	r3 = r1
     198:	w1 = 0x6
     199:	*(u32 *)(r6 + 0x58) = w1
     200:	*(u64 *)(r6 + 0x50) = r3
     201:	exit

0000000000000650 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
     202:	r6 = r1
     203:	w9 = *(u32 *)(r6 + 0x88)
     204:	w0 = w9
     205:	w0 &= 0x7
     206:	w7 = *(u32 *)(r6 + 0x78)
     207:	w1 = w7
     208:	w1 += -0x3
     209:	if w1 > 0x1 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x408>
     210:	w1 = w7
     211:	w1 &= 0x1f
     212:	r2 = 0x0 ll
		00000000000006a0:  R_BPF_64_64	CONFIG
     214:	w2 = *(u32 *)(r2 + 0x60)
     215:	w2 >>= w1
     216:	w2 &= 0x1
     217:	if w2 == 0x0 goto +0xaa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5d0>
     218:	*(u64 *)(r10 - 0x40) = r0
     219:	r8 = r10
     220:	r8 += -0x38
     221:	r1 = r8
     222:	w2 = 0x0
     223:	r3 = 0x10
     224:	call -0x1
		0000000000000700:  R_BPF_64_32	memset
     225:	w4 = *(u32 *)(r6 + 0x18)
     226:	w3 = *(u32 *)(r6 + 0x1c)
     227:	w1 = *(u32 *)(r6 + 0x84)
     228:	r2 = *(u64 *)(r6 + 0x68)
     229:	w5 = 0x0
     230:	*(u32 *)(r10 - 0xc) = w5
     231:	*(u32 *)(r10 - 0x10) = w9
     232:	*(u32 *)(r10 - 0x14) = w7
     233:	*(u64 *)(r10 - 0x60) = r2
     234:	*(u64 *)(r10 - 0x28) = r2
     235:	*(u64 *)(r10 - 0x50) = r1
     236:	*(u32 *)(r10 - 0x18) = w1
     237:	*(u64 *)(r10 - 0x58) = r3
     238:	*(u32 *)(r10 - 0x1c) = w3
     239:	*(u32 *)(r10 - 0x48) = w4
     240:	*(u32 *)(r10 - 0x20) = w4
     241:	r1 = r8
     242:	w2 = 0x10
     243:	call 0x10
     244:	r1 = 0x0 ll
		00000000000007a0:  R_BPF_64_64	COUNTS
     246:	r2 = r8
     247:	call 0x1
     248:	if r0 == 0x0 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4f0>
     249:	r1 = 0x1
     250:	lock *(u64 *)(r0 + 0x0) += r1
     251:	w8 = *(u32 *)(r6 + 0x8c)
     252:	if w9 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     253:	if w8 s> -0x1 goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x480>
     254:	r1 = 0x0 ll
		00000000000007f0:  R_BPF_64_64	EVENTS
     256:	r2 = 0x2b0
     257:	r3 = 0x0
     258:	call 0x83
     259:	r7 = r0
     260:	if r7 == 0x0 goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x580>
     261:	call 0xe
     262:	w9 = w8
     263:	r8 = r0
     264:	r2 = r10
     265:	r2 += -0x38
     266:	r1 = r7
     267:	r3 = 0x30
     268:	call -0x1
		0000000000000860:  R_BPF_64_32	memmove
     269:	call 0x5
     270:	*(u64 *)(r7 + 0x30) = r0
     271:	r1 = r6
     272:	r1 += 0x20
     273:	r2 = r7
     274:	r2 += 0x38
     275:	r3 = *(u64 *)(r1 + 0x0)
     276:	*(u64 *)(r2 + 0x0) = r3
     277:	r3 = *(u64 *)(r1 + 0x8)
     278:	*(u64 *)(r2 + 0x8) = r3
     279:	r3 = *(u64 *)(r1 + 0x10)
     280:	*(u64 *)(r2 + 0x10) = r3
     281:	r3 = *(u64 *)(r1 + 0x18)
     282:	*(u64 *)(r2 + 0x18) = r3
     283:	r3 = *(u64 *)(r1 + 0x20)
     284:	*(u64 *)(r2 + 0x20) = r3
     285:	r3 = *(u64 *)(r1 + 0x28)
     286:	*(u64 *)(r2 + 0x28) = r3
     287:	r1 = *(u64 *)(r6 + 0x60)
     288:	*(u32 *)(r7 + 0x74) = w8
     289:	r8 >>= 0x20
     290:	*(u32 *)(r7 + 0x70) = w8
     291:	*(u64 *)(r7 + 0x68) = r1
     292:	call 0x8
     293:	*(u32 *)(r7 + 0x78) = w0
     294:	w9 &= 0x7fffffff
     295:	w1 = *(u32 *)(r6 + 0x70)
     296:	w1 |= w9
     297:	*(u32 *)(r7 + 0x7c) = w1
     298:	w1 = *(u32 *)(r6 + 0x7c)
     299:	*(u32 *)(r7 + 0x80) = w1
     300:	w1 = *(u32 *)(r6 + 0x80)
     301:	*(u32 *)(r7 + 0x84) = w1
     302:	w1 = 0x0
     303:	r2 = *(u64 *)(r6 + 0x180)
     304:	*(u32 *)(r7 + 0x8c) = w1
     305:	*(u32 *)(r7 + 0x88) = w2
     306:	r1 = *(u64 *)(r6 + 0x150)
     307:	*(u64 *)(r7 + 0x90) = r1
     308:	r2 = *(u64 *)(r10 - 0x40)
     309:	r2 *= 0x18
     310:	r1 = r6
     311:	r1 += r2
     312:	r1 += 0x90
     313:	r2 = r7
     314:	r2 += 0x98
     315:	r3 = *(u64 *)(r1 + 0x0)
     316:	*(u64 *)(r2 + 0x0) = r3
     317:	r3 = *(u64 *)(r1 + 0x8)
     318:	*(u64 *)(r2 + 0x8) = r3
     319:	r3 = *(u64 *)(r1 + 0x10)
     320:	*(u64 *)(r2 + 0x10) = r3
     321:	r6 += 0x188
     322:	r1 = r7
     323:	r1 += 0xb0
     324:	w2 = 0x200
     325:	r3 = r6
     326:	call 0x71
     327:	r1 = r7
     328:	r2 = 0x0
     329:	call 0x84
     330:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5d0>
     331:	r1 = r0
     332:	r1 *= 0x18
     333:	r2 = r6
     334:	r2 += r1
     335:	w1 = *(u32 *)(r6 + 0x70)
     336:	r3 = *(u64 *)(r6 + 0x68)
     337:	r4 = *(u64 *)(r6 + 0x18)
     338:	w5 = 0x0
     339:	*(u32 *)(r2 + 0xa4) = w5
     340:	*(u64 *)(r2 + 0x98) = r4
     341:	*(u64 *)(r2 + 0x90) = r3
     342:	w1 &= 0x4
     343:	w1 |= 0x10
     344:	*(u32 *)(r2 + 0xa0) = w1
     345:	goto -0x88 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x40>
     346:	r1 = 0x0 ll
		0000000000000ad0:  R_BPF_64_64	CONFIG
     348:	w1 = *(u32 *)(r1 + 0x78)
     349:	if w1 == 0x0 goto -0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     350:	w1 = *(u32 *)(r10 - 0x48)
     351:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5d8>
     352:	r3 = *(u64 *)(r10 - 0x50)
     353:	r3 <<= 0x20
     354:	r3 s>>= 0x20
     355:	r1 = 0x0 ll
		0000000000000b18:  R_BPF_64_64	.rodata.str1.1
     357:	w2 = 0x27
     358:	call 0x6
     359:	goto -0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     360:	r2 = r10
     361:	r2 += -0x38
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	COUNTS
     364:	r3 = 0x0 ll
		0000000000000b60:  R_BPF_64_64	.rodata.cst8
     366:	r4 = 0x1
     367:	call 0x2
     368:	if r0 == 0x0 goto -0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     369:	r2 = r10
     370:	r2 += -0x38
     371:	r1 = 0x0 ll
		0000000000000b98:  R_BPF_64_64	COUNTS
     373:	call 0x1
     374:	if r0 == 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
     375:	r1 = 0x1
     376:	lock *(u64 *)(r0 + 0x0) += r1
     377:	goto -0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     378:	w1 = 0x0
     379:	*(u32 *)(r10 - 0x4) = w1
     380:	r2 = r10
     381:	r2 += -0x4
     382:	r1 = 0x0 ll
		0000000000000bf0:  R_BPF_64_64	LOST
     384:	call 0x1
     385:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5d0>
     386:	r1 = 0x1
     387:	lock *(u64 *)(r0 + 0x0) += r1
     388:	exit
     389:	r3 = *(u64 *)(r10 - 0x58)
     390:	w3 <<= 0x10
     391:	w1 &= 0xffff
     392:	w3 |= w1
     393:	if w7 s> 0x3 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x650>
     394:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x700>
     395:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x618>
     396:	goto -0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     397:	r5 = *(u64 *)(r10 - 0x50)
     398:	r5 <<= 0x20
     399:	r5 s>>= 0x20
     400:	r1 = 0x55 ll
		0000000000000c80:  R_BPF_64_64	.rodata.str1.1
     402:	w2 = 0x33
     403:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x768>
     404:	if w7 == 0x4 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x738>
     405:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
     406:	goto -0x99 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>
     407:	r5 = *(u64 *)(r10 - 0x50)
     408:	r5 <<= 0x20
     409:	r5 s>>= 0x20
     410:	r1 = 0xb8 ll
		0000000000000cd0:  R_BPF_64_64	.rodata.str1.1
     412:	w2 = 0x38
     413:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x768>
     414:	w1 = 0x0
     415:	*(u32 *)(r10 - 0x4) = w1
     416:	r2 = r10
     417:	r2 += -0x4
     418:	r1 = 0x0 ll
		0000000000000d10:  R_BPF_64_64	LOST
     420:	call 0x1
     421:	if r0 == 0x0 goto -0xab <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     422:	r0 += 0x8
     423:	r1 = 0x1
     424:	lock *(u64 *)(r0 + 0x0) += r1
     425:	goto -0xaf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     426:	r5 = *(u64 *)(r10 - 0x50)
     427:	r5 <<= 0x20
     428:	r5 s>>= 0x20
     429:	r1 = 0x27 ll
		0000000000000d68:  R_BPF_64_64	.rodata.str1.1
     431:	w2 = 0x2e
     432:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x768>
     433:	r5 = *(u64 *)(r10 - 0x50)
     434:	r5 <<= 0x20
     435:	r5 s>>= 0x20
     436:	r1 = 0x88 ll
		0000000000000da0:  R_BPF_64_64	.rodata.str1.1
     438:	w2 = 0x30
     439:	r4 = *(u64 *)(r10 - 0x60)
     440:	call 0x6
     441:	goto -0xbc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1a0>

0000000000000dd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     442:	r6 = r2
     443:	r7 = r1
     444:	call 0x23
     445:	*(u64 *)(r10 - 0x8) = r0
     446:	r2 = r10
     447:	r2 += -0x8
     448:	r1 = 0x0 ll
		0000000000000e00:  R_BPF_64_64	REMEMBERED
     450:	r3 = 0xd68 ll
		0000000000000e10:  R_BPF_64_64	.rodata
     452:	r4 = 0x0
     453:	call 0x2
     454:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     455:	call 0x23
     456:	*(u64 *)(r10 - 0x8) = r0
     457:	r2 = r10
     458:	r2 += -0x8
     459:	r1 = 0x0 ll
		0000000000000e58:  R_BPF_64_64	REMEMBERED
     461:	call 0x1
     462:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     463:	r1 = r0
     464:	r2 = r7
     465:	r3 = r6
     466:	r6 = r0
     467:	call -0x190
     468:	w1 = *(u32 *)(r6 + 0x0)
     469:	w2 = *(u32 *)(r6 + 0x4)
     470:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     471:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     472:	w2 = w1
     473:	w2 += -0x3b
     474:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     475:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     476:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     477:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     478:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     479:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     480:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     481:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     482:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     483:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     484:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     485:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     486:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     487:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     488:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     489:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     490:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     491:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     492:	call 0x23
     493:	*(u64 *)(r10 - 0x8) = r0
     494:	r2 = r10
     495:	r2 += -0x8
     496:	r1 = 0x0 ll
		0000000000000f80:  R_BPF_64_64	REMEMBERED
     498:	call 0x3
     499:	exit

0000000000000fa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     500:	w8 = w2
     501:	r7 = r1
     502:	r6 = 0x0 ll
		0000000000000fb0:  R_BPF_64_64	CONFIG
     504:	w1 = *(u32 *)(r6 + 0x28)
     505:	w1 &= w8
     506:	w2 = *(u32 *)(r6 + 0x2c)
     507:	if w1 == w2 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x128>
     508:	w1 = *(u32 *)(r6 + 0x24)
     509:	if w1 != 0x2 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x218>
     510:	call 0x8
     511:	*(u32 *)(r10 - 0x88) = w0
     512:	r2 = r10
     513:	r2 += -0x88
     514:	r1 = 0x0 ll
		0000000000001010:  R_BPF_64_64	SAMPLES
     516:	call 0x1
     517:	if r0 == 0x0 goto +0x534 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
     518:	*(u64 *)(r10 - 0x90) = r0
     519:	r9 = *(u64 *)(r0 + 0x50)
     520:	r6 = *(u64 *)(r7 + 0x0)
     521:	r7 = *(u64 *)(r6 + 0x8)
     522:	call 0xe
     523:	if r7 < 0x10000 goto +0x20b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     524:	r1 = 0x70726f6f6672756e ll
     526:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xe0>
     527:	if r9 != r0 goto +0x207 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     528:	r1 = 0x0 ll
		0000000000001080:  R_BPF_64_64	CONFIG
     530:	w2 = *(u32 *)(r1 + 0x28)
     531:	w2 &= w8
     532:	r4 = *(u64 *)(r10 - 0x90)
     533:	w1 = *(u32 *)(r4 + 0x30)
     534:	if w1 != 0x0 goto +0x2de <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1808>
     535:	*(u32 *)(r4 + 0x34) = w2
     536:	goto +0x2e1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1830>
     537:	r1 = 0x0 ll
		00000000000010c8:  R_BPF_64_64	.bss
     539:	r1 = *(u64 *)(r1 + 0x0)
     540:	if r1 != 0x0 goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     541:	r1 = 0x0 ll
		00000000000010e8:  R_BPF_64_64	CONFIG
     543:	w2 = *(u32 *)(r1 + 0x6c)
     544:	if w2 == 0x0 goto +0x519 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
     545:	w1 = *(u32 *)(r1 + 0x8c)
     546:	*(u64 *)(r10 - 0xa0) = r7
     547:	if w1 == 0x0 goto +0x321 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a88>
     548:	r1 = 0x0 ll
		0000000000001120:  R_BPF_64_64	CONFIG
     550:	w7 = *(u32 *)(r1 + 0x88)
     551:	w9 = *(u32 *)(r1 + 0x8c)
     552:	w1 = *(u32 *)(r1 + 0x70)
     553:	if w1 != 0x0 goto +0x2c5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17d8>
     554:	call 0x23
     555:	r0 += r7
     556:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d0>
     557:	goto +0x30a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
     558:	w1 = 0x0
     559:	*(u16 *)(r10 - 0x88) = w1
     560:	r1 = r10
     561:	r1 += -0x88
     562:	w2 = 0x2
     563:	r3 = r0
     564:	call 0x71
     565:	w1 = *(u16 *)(r10 - 0x88)
     566:	goto +0x309 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a60>
     567:	w6 = 0x0
     568:	r2 = 0x0 ll
		00000000000011c0:  R_BPF_64_64	CONFIG
     570:	w1 = *(u32 *)(r2 + 0x28)
     571:	w3 = *(u32 *)(r2 + 0x2c)
     572:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x370>
     573:	w4 = w1
     574:	w4 >>= 0x1
     575:	w2 = w1
     576:	w2 |= w4
     577:	w4 = w2
     578:	w4 >>= 0x2
     579:	w2 |= w4
     580:	w4 = w2
     581:	w4 >>= 0x4
     582:	w2 |= w4
     583:	w1 &= w8
     584:	w4 = w2
     585:	w4 >>= 0x8
     586:	w2 |= w4
     587:	w1 -= w3
     588:	w3 = w2
     589:	w3 >>= 0x10
     590:	w2 |= w3
     591:	w2 ^= -0x1
     592:	w3 = w2
     593:	w3 >>= 0x1
     594:	w3 &= 0x55555555
     595:	w2 -= w3
     596:	w3 = w2
     597:	w3 &= 0x33333333
     598:	w2 >>= 0x2
     599:	w2 &= 0x33333333
     600:	w3 += w2
     601:	w2 = w3
     602:	w2 >>= 0x4
     603:	w3 += w2
     604:	w3 &= 0xf0f0f0f
     605:	w3 *= 0x1010101
     606:	w3 >>= 0x18
     607:	w1 <<= w3
     608:	w1 s>>= w3
     609:	w6 = w1
     610:	call 0x23
     611:	*(u64 *)(r10 - 0x88) = r0
     612:	r2 = r10
     613:	r2 += -0x88
     614:	r1 = 0x0 ll
		0000000000001330:  R_BPF_64_64	TASKS
     616:	call 0x1
     617:	r8 = r0
     618:	if r8 == 0x0 goto +0x1c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f0>
     619:	call 0xe
     620:	r1 = *(u64 *)(r8 + 0x10)
     621:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
     622:	*(u64 *)(r8 + 0x10) = r0
     623:	r1 = r8
     624:	r1 += 0x158
     625:	w2 = 0x0
     626:	r3 = 0x14
     627:	call -0x1
		0000000000001398:  R_BPF_64_32	memset
     628:	r1 = 0x0
     629:	*(u64 *)(r8 + 0x180) = r1
     630:	r1 = r8
     631:	r1 += 0x90
     632:	w2 = 0x0
     633:	r3 = 0xc0
     634:	call -0x1
		00000000000013d0:  R_BPF_64_32	memset
     635:	r1 = r8
     636:	w2 = 0x0
     637:	r3 = 0x10
     638:	call -0x1
		00000000000013f0:  R_BPF_64_32	memset
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	AYA_LOG_LEVEL
     641:	w1 = *(u8 *)(r1 + 0x0)
     642:	if w1 < 0x4 goto +0x1cd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     643:	call 0x23
     644:	w1 = 0xa1
     645:	*(u16 *)(r10 - 0x2) = w1
     646:	r1 = r10
     647:	r1 += -0x2
     648:	r9 = 0x40
     649:	w1 = *(u16 *)(r10 - 0x2)
     650:	if w1 > 0x40 goto +0x255 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1760>
     651:	*(u64 *)(r10 - 0x98) = r0
     652:	r1 = 0x0 ll
		0000000000001460:  R_BPF_64_64	AYA_LOGS
     654:	r2 = r9
     655:	r3 = 0x0
     656:	call 0x83
     657:	if r0 == 0x0 goto +0x1be <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     658:	*(u64 *)(r10 - 0x80) = r9
     659:	*(u64 *)(r10 - 0x88) = r0
     660:	r1 = r10
     661:	r1 += -0x88
     662:	r1 = *(u64 *)(r10 - 0x88)
     663:	r2 = *(u64 *)(r10 - 0x80)
     664:	if r2 < 0x2 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     665:	w2 = *(u16 *)(r10 - 0x2)
     666:	*(u8 *)(r1 + 0x0) = w2
     667:	w2 >>= 0x8
     668:	*(u8 *)(r1 + 0x1) = w2
     669:	r1 = *(u64 *)(r10 - 0x88)
     670:	r2 = *(u64 *)(r10 - 0x80)
     671:	if r2 < 0x3 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     672:	w2 = 0x0
     673:	*(u8 *)(r1 + 0x2) = w2
     674:	r1 = *(u64 *)(r10 - 0x88)
     675:	r3 = *(u64 *)(r10 - 0x80)
     676:	if r3 < 0x5 goto +0x1a9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     677:	*(u8 *)(r1 + 0x4) = w2
     678:	w2 = 0x17
     679:	*(u8 *)(r1 + 0x3) = w2
     680:	r1 = *(u64 *)(r10 - 0x88)
     681:	r2 = *(u64 *)(r10 - 0x80)
     682:	if r2 < 0x1c goto +0x1a3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     683:	r3 = r1
     684:	r3 += 0x5
     685:	r4 = 0xd1a ll
		0000000000001568:  R_BPF_64_64	.rodata
     687:	w5 = *(u8 *)(r4 + 0x0)
     688:	*(u8 *)(r3 + 0x0) = w5
     689:	w5 = *(u8 *)(r4 + 0x1)
     690:	*(u8 *)(r3 + 0x1) = w5
     691:	w5 = *(u8 *)(r4 + 0x2)
     692:	*(u8 *)(r3 + 0x2) = w5
     693:	w5 = *(u8 *)(r4 + 0x3)
     694:	*(u8 *)(r3 + 0x3) = w5
     695:	w5 = *(u8 *)(r4 + 0x4)
     696:	*(u8 *)(r3 + 0x4) = w5
     697:	w5 = *(u8 *)(r4 + 0x5)
     698:	*(u8 *)(r3 + 0x5) = w5
     699:	w5 = *(u8 *)(r4 + 0x6)
     700:	*(u8 *)(r3 + 0x6) = w5
     701:	w5 = *(u8 *)(r4 + 0x7)
     702:	*(u8 *)(r3 + 0x7) = w5
     703:	w5 = *(u8 *)(r4 + 0x8)
     704:	*(u8 *)(r3 + 0x8) = w5
     705:	w5 = *(u8 *)(r4 + 0x9)
     706:	*(u8 *)(r3 + 0x9) = w5
     707:	w5 = *(u8 *)(r4 + 0xa)
     708:	*(u8 *)(r3 + 0xa) = w5
     709:	w5 = *(u8 *)(r4 + 0xb)
     710:	*(u8 *)(r3 + 0xb) = w5
     711:	w5 = *(u8 *)(r4 + 0xc)
     712:	*(u8 *)(r3 + 0xc) = w5
     713:	w5 = *(u8 *)(r4 + 0xd)
     714:	*(u8 *)(r3 + 0xd) = w5
     715:	w5 = *(u8 *)(r4 + 0xe)
     716:	*(u8 *)(r3 + 0xe) = w5
     717:	w5 = *(u8 *)(r4 + 0xf)
     718:	*(u8 *)(r3 + 0xf) = w5
     719:	w5 = *(u8 *)(r4 + 0x10)
     720:	*(u8 *)(r3 + 0x10) = w5
     721:	w5 = *(u8 *)(r4 + 0x11)
     722:	*(u8 *)(r3 + 0x11) = w5
     723:	w5 = *(u8 *)(r4 + 0x12)
     724:	*(u8 *)(r3 + 0x12) = w5
     725:	w5 = *(u8 *)(r4 + 0x13)
     726:	*(u8 *)(r3 + 0x13) = w5
     727:	w5 = *(u8 *)(r4 + 0x14)
     728:	*(u8 *)(r3 + 0x14) = w5
     729:	w5 = *(u8 *)(r4 + 0x15)
     730:	*(u8 *)(r3 + 0x15) = w5
     731:	w5 = *(u8 *)(r4 + 0x16)
     732:	*(u8 *)(r3 + 0x16) = w5
     733:	if r2 == 0x1c goto +0x170 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     734:	w3 = 0x1
     735:	*(u8 *)(r1 + 0x1c) = w3
     736:	if r2 < 0x1f goto +0x16d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     737:	w4 = 0x0
     738:	*(u8 *)(r1 + 0x1e) = w4
     739:	*(u8 *)(r1 + 0x1d) = w3
     740:	if r2 == 0x1f goto +0x169 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     741:	w3 = 0x4
     742:	*(u8 *)(r1 + 0x1f) = w3
     743:	if r2 == 0x20 goto +0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     744:	w3 = 0x2
     745:	*(u8 *)(r1 + 0x20) = w3
     746:	if r2 < 0x23 goto +0x163 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     747:	w3 = 0x0
     748:	*(u8 *)(r1 + 0x22) = w3
     749:	w3 = 0x17
     750:	*(u8 *)(r1 + 0x21) = w3
     751:	if r2 < 0x3a goto +0x15e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     752:	r3 = r1
     753:	r3 += 0x23
     754:	r4 = 0xd1a ll
		0000000000001790:  R_BPF_64_64	.rodata
     756:	w5 = *(u8 *)(r4 + 0x0)
     757:	*(u8 *)(r3 + 0x0) = w5
     758:	w5 = *(u8 *)(r4 + 0x1)
     759:	*(u8 *)(r3 + 0x1) = w5
     760:	w5 = *(u8 *)(r4 + 0x2)
     761:	*(u8 *)(r3 + 0x2) = w5
     762:	w5 = *(u8 *)(r4 + 0x3)
     763:	*(u8 *)(r3 + 0x3) = w5
     764:	w5 = *(u8 *)(r4 + 0x4)
     765:	*(u8 *)(r3 + 0x4) = w5
     766:	w5 = *(u8 *)(r4 + 0x5)
     767:	*(u8 *)(r3 + 0x5) = w5
     768:	w5 = *(u8 *)(r4 + 0x6)
     769:	*(u8 *)(r3 + 0x6) = w5
     770:	w5 = *(u8 *)(r4 + 0x7)
     771:	*(u8 *)(r3 + 0x7) = w5
     772:	w5 = *(u8 *)(r4 + 0x8)
     773:	*(u8 *)(r3 + 0x8) = w5
     774:	w5 = *(u8 *)(r4 + 0x9)
     775:	*(u8 *)(r3 + 0x9) = w5
     776:	w5 = *(u8 *)(r4 + 0xa)
     777:	*(u8 *)(r3 + 0xa) = w5
     778:	w5 = *(u8 *)(r4 + 0xb)
     779:	*(u8 *)(r3 + 0xb) = w5
     780:	w5 = *(u8 *)(r4 + 0xc)
     781:	*(u8 *)(r3 + 0xc) = w5
     782:	w5 = *(u8 *)(r4 + 0xd)
     783:	*(u8 *)(r3 + 0xd) = w5
     784:	w5 = *(u8 *)(r4 + 0xe)
     785:	*(u8 *)(r3 + 0xe) = w5
     786:	w5 = *(u8 *)(r4 + 0xf)
     787:	*(u8 *)(r3 + 0xf) = w5
     788:	w5 = *(u8 *)(r4 + 0x10)
     789:	*(u8 *)(r3 + 0x10) = w5
     790:	w5 = *(u8 *)(r4 + 0x11)
     791:	*(u8 *)(r3 + 0x11) = w5
     792:	w5 = *(u8 *)(r4 + 0x12)
     793:	*(u8 *)(r3 + 0x12) = w5
     794:	w5 = *(u8 *)(r4 + 0x13)
     795:	*(u8 *)(r3 + 0x13) = w5
     796:	w5 = *(u8 *)(r4 + 0x14)
     797:	*(u8 *)(r3 + 0x14) = w5
     798:	w5 = *(u8 *)(r4 + 0x15)
     799:	*(u8 *)(r3 + 0x15) = w5
     800:	w5 = *(u8 *)(r4 + 0x16)
     801:	*(u8 *)(r3 + 0x16) = w5
     802:	if r2 == 0x3a goto +0x12b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     803:	w3 = 0x3
     804:	*(u8 *)(r1 + 0x3a) = w3
     805:	if r2 < 0x3d goto +0x128 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     806:	w3 = 0x0
     807:	*(u8 *)(r1 + 0x3c) = w3
     808:	w3 = 0x1f
     809:	*(u8 *)(r1 + 0x3b) = w3
     810:	if r2 < 0x5c goto +0x123 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     811:	r3 = r1
     812:	r3 += 0x3d
     813:	r4 = 0xd31 ll
		0000000000001968:  R_BPF_64_64	.rodata
     815:	w5 = *(u8 *)(r4 + 0x0)
     816:	*(u8 *)(r3 + 0x0) = w5
     817:	w5 = *(u8 *)(r4 + 0x1)
     818:	*(u8 *)(r3 + 0x1) = w5
     819:	w5 = *(u8 *)(r4 + 0x2)
     820:	*(u8 *)(r3 + 0x2) = w5
     821:	w5 = *(u8 *)(r4 + 0x3)
     822:	*(u8 *)(r3 + 0x3) = w5
     823:	w5 = *(u8 *)(r4 + 0x4)
     824:	*(u8 *)(r3 + 0x4) = w5
     825:	w5 = *(u8 *)(r4 + 0x5)
     826:	*(u8 *)(r3 + 0x5) = w5
     827:	w5 = *(u8 *)(r4 + 0x6)
     828:	*(u8 *)(r3 + 0x6) = w5
     829:	w5 = *(u8 *)(r4 + 0x7)
     830:	*(u8 *)(r3 + 0x7) = w5
     831:	w5 = *(u8 *)(r4 + 0x8)
     832:	*(u8 *)(r3 + 0x8) = w5
     833:	w5 = *(u8 *)(r4 + 0x9)
     834:	*(u8 *)(r3 + 0x9) = w5
     835:	w5 = *(u8 *)(r4 + 0xa)
     836:	*(u8 *)(r3 + 0xa) = w5
     837:	w5 = *(u8 *)(r4 + 0xb)
     838:	*(u8 *)(r3 + 0xb) = w5
     839:	w5 = *(u8 *)(r4 + 0xc)
     840:	*(u8 *)(r3 + 0xc) = w5
     841:	w5 = *(u8 *)(r4 + 0xd)
     842:	*(u8 *)(r3 + 0xd) = w5
     843:	w5 = *(u8 *)(r4 + 0xe)
     844:	*(u8 *)(r3 + 0xe) = w5
     845:	w5 = *(u8 *)(r4 + 0xf)
     846:	*(u8 *)(r3 + 0xf) = w5
     847:	w5 = *(u8 *)(r4 + 0x10)
     848:	*(u8 *)(r3 + 0x10) = w5
     849:	w5 = *(u8 *)(r4 + 0x11)
     850:	*(u8 *)(r3 + 0x11) = w5
     851:	w5 = *(u8 *)(r4 + 0x12)
     852:	*(u8 *)(r3 + 0x12) = w5
     853:	w5 = *(u8 *)(r4 + 0x13)
     854:	*(u8 *)(r3 + 0x13) = w5
     855:	w5 = *(u8 *)(r4 + 0x14)
     856:	*(u8 *)(r3 + 0x14) = w5
     857:	w5 = *(u8 *)(r4 + 0x15)
     858:	*(u8 *)(r3 + 0x15) = w5
     859:	w5 = *(u8 *)(r4 + 0x16)
     860:	*(u8 *)(r3 + 0x16) = w5
     861:	w5 = *(u8 *)(r4 + 0x17)
     862:	*(u8 *)(r3 + 0x17) = w5
     863:	w5 = *(u8 *)(r4 + 0x18)
     864:	*(u8 *)(r3 + 0x18) = w5
     865:	w5 = *(u8 *)(r4 + 0x19)
     866:	*(u8 *)(r3 + 0x19) = w5
     867:	w5 = *(u8 *)(r4 + 0x1a)
     868:	*(u8 *)(r3 + 0x1a) = w5
     869:	w5 = *(u8 *)(r4 + 0x1b)
     870:	*(u8 *)(r3 + 0x1b) = w5
     871:	w5 = *(u8 *)(r4 + 0x1c)
     872:	*(u8 *)(r3 + 0x1c) = w5
     873:	w5 = *(u8 *)(r4 + 0x1d)
     874:	*(u8 *)(r3 + 0x1d) = w5
     875:	w5 = *(u8 *)(r4 + 0x1e)
     876:	*(u8 *)(r3 + 0x1e) = w5
     877:	if r2 == 0x5c goto +0xe0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     878:	w4 = 0x4
     879:	*(u8 *)(r1 + 0x5c) = w4
     880:	if r2 < 0x5f goto +0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     881:	w3 = 0x0
     882:	*(u8 *)(r1 + 0x5e) = w3
     883:	*(u8 *)(r1 + 0x5d) = w4
     884:	if r2 < 0x63 goto +0xd9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     885:	*(u8 *)(r1 + 0x62) = w3
     886:	*(u8 *)(r1 + 0x61) = w3
     887:	*(u8 *)(r1 + 0x60) = w3
     888:	w3 = 0x27
     889:	*(u8 *)(r1 + 0x5f) = w3
     890:	if r2 == 0x63 goto +0xd3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     891:	w3 = 0x5
     892:	*(u8 *)(r1 + 0x63) = w3
     893:	if r2 < 0x66 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     894:	w3 = 0x0
     895:	*(u8 *)(r1 + 0x65) = w3
     896:	*(u8 *)(r1 + 0x64) = w4
     897:	if r2 < 0x6a goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     898:	*(u8 *)(r1 + 0x69) = w3
     899:	*(u8 *)(r1 + 0x68) = w3
     900:	*(u8 *)(r1 + 0x67) = w3
     901:	w3 = 0x6
     902:	*(u8 *)(r1 + 0x66) = w3
     903:	if r2 == 0x6a goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     904:	w3 = 0x14
     905:	*(u8 *)(r1 + 0x6a) = w3
     906:	if r2 < 0x6d goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     907:	w3 = 0x0
     908:	*(u8 *)(r1 + 0x6c) = w3
     909:	w3 = 0x10
     910:	*(u8 *)(r1 + 0x6b) = w3
     911:	if r2 < 0x7d goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     912:	r3 = r1
     913:	r3 += 0x6d
     914:	r4 = 0x0 ll
		0000000000001c90:  R_BPF_64_64	.rodata.cst16
     916:	w5 = *(u8 *)(r4 + 0x0)
     917:	*(u8 *)(r3 + 0x0) = w5
     918:	w5 = *(u8 *)(r4 + 0x1)
     919:	*(u8 *)(r3 + 0x1) = w5
     920:	w5 = *(u8 *)(r4 + 0x2)
     921:	*(u8 *)(r3 + 0x2) = w5
     922:	w5 = *(u8 *)(r4 + 0x3)
     923:	*(u8 *)(r3 + 0x3) = w5
     924:	w5 = *(u8 *)(r4 + 0x4)
     925:	*(u8 *)(r3 + 0x4) = w5
     926:	w5 = *(u8 *)(r4 + 0x5)
     927:	*(u8 *)(r3 + 0x5) = w5
     928:	w5 = *(u8 *)(r4 + 0x6)
     929:	*(u8 *)(r3 + 0x6) = w5
     930:	w5 = *(u8 *)(r4 + 0x7)
     931:	*(u8 *)(r3 + 0x7) = w5
     932:	w5 = *(u8 *)(r4 + 0x8)
     933:	*(u8 *)(r3 + 0x8) = w5
     934:	w5 = *(u8 *)(r4 + 0x9)
     935:	*(u8 *)(r3 + 0x9) = w5
     936:	w5 = *(u8 *)(r4 + 0xa)
     937:	*(u8 *)(r3 + 0xa) = w5
     938:	w5 = *(u8 *)(r4 + 0xb)
     939:	*(u8 *)(r3 + 0xb) = w5
     940:	w5 = *(u8 *)(r4 + 0xc)
     941:	*(u8 *)(r3 + 0xc) = w5
     942:	w5 = *(u8 *)(r4 + 0xd)
     943:	*(u8 *)(r3 + 0xd) = w5
     944:	w5 = *(u8 *)(r4 + 0xe)
     945:	*(u8 *)(r3 + 0xe) = w5
     946:	w5 = *(u8 *)(r4 + 0xf)
     947:	*(u8 *)(r3 + 0xf) = w5
     948:	if r2 == 0x7d goto +0x99 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     949:	w3 = 0x0
     950:	*(u8 *)(r1 + 0x7d) = w3
     951:	if r2 < 0x80 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     952:	*(u8 *)(r1 + 0x7f) = w3
     953:	w3 = 0x1
     954:	*(u8 *)(r1 + 0x7e) = w3
     955:	if r2 == 0x80 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     956:	w3 = 0x2
     957:	*(u8 *)(r1 + 0x80) = w3
     958:	if r2 == 0x81 goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     959:	w3 = 0x9
     960:	*(u8 *)(r1 + 0x81) = w3
     961:	if r2 < 0x84 goto +0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     962:	w3 = 0x0
     963:	*(u8 *)(r1 + 0x83) = w3
     964:	w3 = 0x8
     965:	*(u8 *)(r1 + 0x82) = w3
     966:	if r2 < 0x8c goto +0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     967:	r4 = *(u64 *)(r10 - 0x98)
     968:	*(u8 *)(r1 + 0x84) = w4
     969:	r3 = r4
     970:	r3 >>= 0x38
     971:	*(u8 *)(r1 + 0x8b) = w3
     972:	r3 = r4
     973:	r3 >>= 0x30
     974:	*(u8 *)(r1 + 0x8a) = w3
     975:	r3 = r4
     976:	r3 >>= 0x28
     977:	*(u8 *)(r1 + 0x89) = w3
     978:	r3 = r4
     979:	r3 >>= 0x20
     980:	*(u8 *)(r1 + 0x88) = w3
     981:	r3 = r4
     982:	r3 >>= 0x18
     983:	*(u8 *)(r1 + 0x87) = w3
     984:	r3 = r4
     985:	r3 >>= 0x10
     986:	*(u8 *)(r1 + 0x86) = w3
     987:	r4 >>= 0x8
     988:	*(u8 *)(r1 + 0x85) = w4
     989:	if r2 == 0x8c goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     990:	w3 = 0x14
     991:	*(u8 *)(r1 + 0x8c) = w3
     992:	if r2 < 0x8f goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     993:	w3 = 0x0
     994:	*(u8 *)(r1 + 0x8e) = w3
     995:	w3 = 0x7
     996:	*(u8 *)(r1 + 0x8d) = w3
     997:	if r2 < 0x96 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     998:	r3 = r1
     999:	r3 += 0x8f
    1000:	r4 = 0xd5f ll
		0000000000001f40:  R_BPF_64_64	.rodata
    1002:	w5 = *(u8 *)(r4 + 0x0)
    1003:	*(u8 *)(r3 + 0x0) = w5
    1004:	w5 = *(u8 *)(r4 + 0x1)
    1005:	*(u8 *)(r3 + 0x1) = w5
    1006:	w5 = *(u8 *)(r4 + 0x2)
    1007:	*(u8 *)(r3 + 0x2) = w5
    1008:	w5 = *(u8 *)(r4 + 0x3)
    1009:	*(u8 *)(r3 + 0x3) = w5
    1010:	w5 = *(u8 *)(r4 + 0x4)
    1011:	*(u8 *)(r3 + 0x4) = w5
    1012:	w5 = *(u8 *)(r4 + 0x5)
    1013:	*(u8 *)(r3 + 0x5) = w5
    1014:	w5 = *(u8 *)(r4 + 0x6)
    1015:	*(u8 *)(r3 + 0x6) = w5
    1016:	if r2 == 0x96 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1017:	w3 = 0x0
    1018:	*(u8 *)(r1 + 0x96) = w3
    1019:	if r2 < 0x99 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1020:	*(u8 *)(r1 + 0x98) = w3
    1021:	w3 = 0x1
    1022:	*(u8 *)(r1 + 0x97) = w3
    1023:	if r2 == 0x99 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1024:	*(u8 *)(r1 + 0x99) = w3
    1025:	if r2 < 0x9b goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1026:	w3 = 0x3
    1027:	*(u8 *)(r1 + 0x9a) = w3
    1028:	if r2 < 0x9d goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1029:	w3 = 0x0
    1030:	*(u8 *)(r1 + 0x9c) = w3
    1031:	w3 = 0x4
    1032:	*(u8 *)(r1 + 0x9b) = w3
    1033:	if r2 < 0xa1 goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1034:	w2 = w6
    1035:	w2 >>= 0x18
    1036:	*(u8 *)(r1 + 0xa0) = w2
    1037:	w2 = w6
    1038:	w2 >>= 0x10
    1039:	*(u8 *)(r1 + 0x9f) = w2
    1040:	*(u8 *)(r1 + 0x9d) = w6
    1041:	w2 = w6
    1042:	w2 >>= 0x8
    1043:	*(u8 *)(r1 + 0x9e) = w2
    1044:	r2 = 0x0
    1045:	call 0x84
    1046:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1047:	r6 = *(u64 *)(r6 + 0x0)
    1048:	r9 = r10
    1049:	r9 += -0x88
    1050:	r1 = r9
    1051:	w2 = 0x0
    1052:	r3 = 0x80
    1053:	call -0x1
		00000000000020e8:  R_BPF_64_32	memset
    1054:	r1 = r9
    1055:	w2 = 0x80
    1056:	r3 = r6
    1057:	call 0x71
    1058:	r1 = *(u64 *)(r10 - 0x20)
    1059:	r9 = *(u64 *)(r10 - 0x90)
    1060:	if r1 != 0x504c0001 goto +0x315 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1061:	r1 = *(u64 *)(r10 - 0x10)
    1062:	if r1 != 0x10 goto +0x313 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1063:	r2 = *(u64 *)(r10 - 0x28)
    1064:	r1 = 0x0 ll
		0000000000002140:  R_BPF_64_64	CONFIG
    1066:	r3 = *(u64 *)(r1 + 0x0)
    1067:	if r2 != r3 goto +0x30e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1068:	w2 = *(u32 *)(r1 + 0x28)
    1069:	w2 &= w8
    1070:	w1 = *(u32 *)(r9 + 0x0)
    1071:	if w1 != 0x0 goto +0xcf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1858>
    1072:	*(u32 *)(r9 + 0x4) = w2
    1073:	goto +0xd2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1880>
    1074:	w9 = w6
    1075:	if w6 != 0x0 goto +0x369 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1076:	r1 = 0x0 ll
		00000000000021a0:  R_BPF_64_64	CONFIG
    1078:	w2 = *(u32 *)(r1 + 0x6c)
    1079:	if w2 == 0x0 goto +0x302 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1080:	w1 = *(u32 *)(r1 + 0x8c)
    1081:	if w1 == 0x0 goto +0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2620>
    1082:	r8 = r7
    1083:	r1 = 0x0 ll
		00000000000021d8:  R_BPF_64_64	CONFIG
    1085:	w6 = *(u32 *)(r1 + 0x88)
    1086:	w7 = *(u32 *)(r1 + 0x8c)
    1087:	w1 = *(u32 *)(r1 + 0x70)
    1088:	if w1 != 0x0 goto +0xf1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19f0>
    1089:	call 0x23
    1090:	r0 += r6
    1091:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1288>
    1092:	goto +0x266 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25b8>
    1093:	w1 = 0x0
    1094:	*(u16 *)(r10 - 0x88) = w1
    1095:	r1 = r10
    1096:	r1 += -0x88
    1097:	w2 = 0x2
    1098:	r3 = r0
    1099:	call 0x71
    1100:	w1 = *(u16 *)(r10 - 0x88)
    1101:	goto +0x265 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25f8>
    1102:	r2 = 0x0
    1103:	call 0x85
    1104:	w1 = *(u32 *)(r8 + 0xc)
    1105:	w4 = *(u32 *)(r8 + 0x4)
    1106:	w2 = w4
    1107:	w2 |= w6
    1108:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1358>
    1109:	w2 = w6
    1110:	if w6 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1111:	w2 = w6
    1112:	if w4 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1330>
    1113:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1114:	w2 = 0x0
    1115:	if w6 s>= w4 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1116:	w2 = w6
    1117:	w2 -= w4
    1118:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1119:	w2 = 0x0
    1120:	if w6 s> w4 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1340>
    1121:	w3 = *(u32 *)(r8 + 0x0)
    1122:	w5 = 0x0
    1123:	w0 = 0x1
    1124:	w9 = 0x1
    1125:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1398>
    1126:	w9 = 0x0
    1127:	*(u32 *)(r10 - 0xb0) = w9
    1128:	*(u32 *)(r10 - 0xd8) = w4
    1129:	*(u64 *)(r10 - 0xa0) = r7
    1130:	*(u64 *)(r10 - 0x98) = r8
    1131:	w1 = *(u32 *)(r8 + 0x8)
    1132:	*(u32 *)(r10 - 0xd0) = w3
    1133:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d8>
    1134:	w0 = 0x0
    1135:	*(u32 *)(r10 - 0xe0) = w1
    1136:	w2 += w1
    1137:	*(u32 *)(r10 - 0xa8) = w2
    1138:	r2 = 0x0 ll
		0000000000002390:  R_BPF_64_64	CONFIG
    1140:	w1 = *(u32 *)(r2 + 0x6c)
    1141:	*(u32 *)(r10 - 0x90) = w6
    1142:	if w1 == 0x0 goto +0x357 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ed0>
    1143:	r9 = 0x0
    1144:	r3 = *(u64 *)(r10 - 0x98)
    1145:	r3 += 0x154
    1146:	r1 = r9
    1147:	r1 <<= 0x2
    1148:	r8 = r3
    1149:	r8 += r1
    1150:	r1 = r9
    1151:	r1 <<= 0x4
    1152:	r7 = 0x0 ll
		0000000000002400:  R_BPF_64_64	CONFIG
    1154:	r7 += r1
    1155:	r7 += 0x78
    1156:	if r9 > 0x4 goto +0x349 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ed0>
    1157:	r8 += 0x4
    1158:	r9 += 0x1
    1159:	w1 = *(u32 *)(r7 + 0x14)
    1160:	r7 += 0x10
    1161:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1480>
    1162:	*(u32 *)(r10 - 0xc8) = w5
    1163:	*(u32 *)(r10 - 0xc0) = w0
    1164:	*(u64 *)(r10 - 0xb8) = r3
    1165:	if r9 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14e0>
    1166:	r1 = *(u64 *)(r2 + 0x80)
    1167:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b0>
    1168:	w6 = *(u32 *)(r7 + 0x0)
    1169:	w1 = *(u32 *)(r7 + 0x4)
    1170:	*(u32 *)(r10 - 0xe8) = w1
    1171:	w1 = *(u32 *)(r2 + 0x70)
    1172:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1578>
    1173:	call 0x23
    1174:	r0 += r6
    1175:	w1 = *(u32 *)(r10 - 0xe8)
    1176:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1530>
    1177:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16a8>
    1178:	w1 = 0x0
    1179:	*(u16 *)(r10 - 0x88) = w1
    1180:	r1 = r10
    1181:	r1 += -0x88
    1182:	w2 = 0x2
    1183:	r3 = r0
    1184:	call 0x71
    1185:	w6 = *(u16 *)(r10 - 0x88)
    1186:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1187:	call 0x9e
    1188:	r0 += r6
    1189:	w1 = *(u32 *)(r10 - 0xe8)
    1190:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15a0>
    1191:	goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1698>
    1192:	w6 = *(u16 *)(r0 + 0x0)
    1193:	goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1194:	r3 = *(u64 *)(r2 + 0x80)
    1195:	w1 = 0x0
    1196:	*(u32 *)(r10 - 0x88) = w1
    1197:	r1 = r10
    1198:	r1 += -0x88
    1199:	w2 = 0x4
    1200:	call 0x71
    1201:	r3 = *(u64 *)(r10 - 0xb8)
    1202:	r2 = 0x0 ll
		0000000000002590:  R_BPF_64_64	CONFIG
    1204:	w0 = *(u32 *)(r10 - 0xc0)
    1205:	w1 = *(u32 *)(r10 - 0x88)
    1206:	if w1 != 0x0 goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14e0>
    1207:	w6 = 0x0
    1208:	r1 = *(u64 *)(r10 - 0x98)
    1209:	*(u32 *)(r1 + 0x168) = w6
    1210:	*(u32 *)(r10 - 0x88) = w6
    1211:	r2 = r10
    1212:	r2 += -0x88
    1213:	r1 = 0x0 ll
		00000000000025e8:  R_BPF_64_64	LOST
    1215:	call 0x1
    1216:	r3 = *(u64 *)(r10 - 0xb8)
    1217:	w5 = *(u32 *)(r10 - 0xc8)
    1218:	if r0 == 0x0 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1708>
    1219:	r0 += 0x20
    1220:	r1 = 0x1
    1221:	lock *(u64 *)(r0 + 0x0) += r1
    1222:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1708>
    1223:	w6 = *(u32 *)(r0 + 0x0)
    1224:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e8>
    1225:	w1 = 0x0
    1226:	*(u32 *)(r10 - 0x88) = w1
    1227:	r1 = r10
    1228:	r1 += -0x88
    1229:	w2 = 0x4
    1230:	r3 = r0
    1231:	call 0x71
    1232:	w6 = *(u32 *)(r10 - 0x88)
    1233:	w5 = *(u32 *)(r10 - 0xc8)
    1234:	r3 = *(u64 *)(r10 - 0xb8)
    1235:	w1 = *(u32 *)(r7 + 0x8)
    1236:	w6 -= w1
    1237:	w2 = *(u32 *)(r8 + 0x0)
    1238:	w1 = 0x1
    1239:	w0 = *(u32 *)(r10 - 0xc0)
    1240:	if w6 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1730>
    1241:	w1 = 0x0
    1242:	*(u32 *)(r8 + 0x14) = w6
    1243:	w5 |= w1
    1244:	w6 = *(u32 *)(r10 - 0x90)
    1245:	r2 = 0x0 ll
		00000000000026e8:  R_BPF_64_64	CONFIG
    1247:	goto -0x66 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1430>
    1248:	r9 = 0x80
    1249:	if w1 < 0x81 goto -0x257 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1250:	r9 = 0x100
    1251:	if w1 < 0x101 goto -0x259 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1252:	r9 = 0x200
    1253:	if w1 < 0x201 goto -0x25b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1254:	r9 = 0x400
    1255:	if w1 < 0x401 goto -0x25d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1256:	r9 = 0x800
    1257:	if w1 < 0x801 goto -0x25f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1258:	r9 = 0x1000
    1259:	if w1 < 0x1001 goto -0x261 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1260:	r9 = 0x2000
    1261:	if w1 > 0x2000 goto -0x9e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1262:	goto -0x264 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1263:	call 0x9e
    1264:	r0 += r7
    1265:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17f8>
    1266:	goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19b0>
    1267:	w1 = *(u16 *)(r0 + 0x0)
    1268:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a60>
    1269:	w3 = *(u32 *)(r4 + 0x34)
    1270:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1820>
    1271:	*(u32 *)(r4 + 0x34) = w2
    1272:	w3 = *(u32 *)(r4 + 0x38)
    1273:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1838>
    1274:	*(u32 *)(r4 + 0x38) = w2
    1275:	*(u32 *)(r4 + 0x3c) = w8
    1276:	w1 += 0x1
    1277:	*(u32 *)(r4 + 0x30) = w1
    1278:	goto +0x23b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1279:	w3 = *(u32 *)(r9 + 0x4)
    1280:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1870>
    1281:	*(u32 *)(r9 + 0x4) = w2
    1282:	w3 = *(u32 *)(r9 + 0x8)
    1283:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1888>
    1284:	*(u32 *)(r9 + 0x8) = w2
    1285:	*(u32 *)(r9 + 0xc) = w8
    1286:	w1 += 0x1
    1287:	*(u32 *)(r9 + 0x0) = w1
    1288:	r6 = 0x0 ll
		0000000000002840:  R_BPF_64_64	CONFIG
    1290:	w1 = *(u32 *)(r6 + 0x8c)
    1291:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1928>
    1292:	w1 = *(u32 *)(r6 + 0x9c)
    1293:	if w1 == 0x0 goto +0xe8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2010>
    1294:	r1 = 0x0 ll
		0000000000002870:  R_BPF_64_64	CONFIG
    1296:	w6 = *(u32 *)(r1 + 0x98)
    1297:	w8 = *(u32 *)(r1 + 0x9c)
    1298:	w1 = *(u32 *)(r1 + 0x70)
    1299:	if w1 == 0x0 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b70>
    1300:	call 0x9e
    1301:	r0 += r6
    1302:	if w8 == 0x2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bd0>
    1303:	w1 = *(u32 *)(r0 + 0x0)
    1304:	goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa8>
    1305:	w8 = *(u32 *)(r6 + 0x88)
    1306:	w9 = *(u32 *)(r6 + 0x8c)
    1307:	w1 = *(u32 *)(r6 + 0x70)
    1308:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19c0>
    1309:	call 0x23
    1310:	r0 += r8
    1311:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1968>
    1312:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1eb0>
    1313:	w1 = 0x0
    1314:	*(u16 *)(r10 - 0x88) = w1
    1315:	r1 = r10
    1316:	r1 += -0x88
    1317:	w2 = 0x2
    1318:	r3 = r0
    1319:	call 0x71
    1320:	w1 = *(u16 *)(r10 - 0x88)
    1321:	goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1322:	w1 = *(u32 *)(r0 + 0x0)
    1323:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a60>
    1324:	call 0x9e
    1325:	r0 += r8
    1326:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19e0>
    1327:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1be0>
    1328:	w1 = *(u16 *)(r0 + 0x0)
    1329:	goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1330:	call 0x9e
    1331:	r0 += r6
    1332:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a10>
    1333:	goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d50>
    1334:	w1 = *(u16 *)(r0 + 0x0)
    1335:	goto +0x17b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25f8>
    1336:	w1 = 0x0
    1337:	*(u32 *)(r10 - 0x88) = w1
    1338:	r1 = r10
    1339:	r1 += -0x88
    1340:	w2 = 0x4
    1341:	r3 = r0
    1342:	call 0x71
    1343:	w1 = *(u32 *)(r10 - 0x88)
    1344:	r7 = *(u64 *)(r10 - 0xa0)
    1345:	r2 = 0x0 ll
		0000000000002a08:  R_BPF_64_64	CONFIG
    1347:	w2 = *(u32 *)(r2 + 0x90)
    1348:	if w1 != w2 goto -0x349 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1349:	r3 = 0x0 ll
		0000000000002a28:  R_BPF_64_64	CONFIG
    1351:	w1 = *(u32 *)(r3 + 0x9c)
    1352:	if w1 == 0x0 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c68>
    1353:	w9 = *(u32 *)(r3 + 0x98)
    1354:	w7 = *(u32 *)(r3 + 0x9c)
    1355:	w1 = *(u32 *)(r3 + 0x70)
    1356:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b30>
    1357:	call 0x23
    1358:	r0 += r9
    1359:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
    1360:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bf0>
    1361:	w1 = 0x0
    1362:	*(u16 *)(r10 - 0x88) = w1
    1363:	r1 = r10
    1364:	r1 += -0x88
    1365:	w2 = 0x2
    1366:	r3 = r0
    1367:	call 0x71
    1368:	w1 = *(u16 *)(r10 - 0x88)
    1369:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c30>
    1370:	call 0x9e
    1371:	r0 += r9
    1372:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b50>
    1373:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b60>
    1374:	w1 = *(u16 *)(r0 + 0x0)
    1375:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c30>
    1376:	w1 = *(u32 *)(r0 + 0x0)
    1377:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c30>
    1378:	call 0x23
    1379:	r0 += r6
    1380:	if w8 == 0x2 goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f68>
    1381:	w1 = 0x0
    1382:	*(u32 *)(r10 - 0x88) = w1
    1383:	r1 = r10
    1384:	r1 += -0x88
    1385:	w2 = 0x4
    1386:	r3 = r0
    1387:	call 0x71
    1388:	w1 = *(u32 *)(r10 - 0x88)
    1389:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa8>
    1390:	w1 = *(u16 *)(r0 + 0x0)
    1391:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa8>
    1392:	w1 = *(u32 *)(r0 + 0x0)
    1393:	goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1394:	w1 = 0x0
    1395:	*(u32 *)(r10 - 0x88) = w1
    1396:	r1 = r10
    1397:	r1 += -0x88
    1398:	w2 = 0x4
    1399:	r3 = r0
    1400:	call 0x71
    1401:	w1 = *(u32 *)(r10 - 0x88)
    1402:	r3 = 0x0 ll
		0000000000002bd0:  R_BPF_64_64	CONFIG
    1404:	r2 = 0x0 ll
		0000000000002be0:  R_BPF_64_64	CONFIG
    1406:	w2 = *(u32 *)(r2 + 0xa0)
    1407:	r7 = *(u64 *)(r10 - 0xa0)
    1408:	if w1 != w2 goto -0x385 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1409:	w1 = *(u32 *)(r3 + 0xac)
    1410:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc8>
    1411:	r1 = 0x0 ll
		0000000000002c18:  R_BPF_64_64	CONFIG
    1413:	w7 = *(u32 *)(r1 + 0xa8)
    1414:	w9 = *(u32 *)(r1 + 0xac)
    1415:	w1 = *(u32 *)(r1 + 0x70)
    1416:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d10>
    1417:	call 0x23
    1418:	r0 += r7
    1419:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cc8>
    1420:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d60>
    1421:	w1 = 0x0
    1422:	*(u16 *)(r10 - 0x88) = w1
    1423:	r1 = r10
    1424:	r1 += -0x88
    1425:	w2 = 0x2
    1426:	r3 = r0
    1427:	call 0x71
    1428:	w1 = *(u16 *)(r10 - 0x88)
    1429:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1da0>
    1430:	call 0x9e
    1431:	r0 += r7
    1432:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d30>
    1433:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d40>
    1434:	w1 = *(u16 *)(r0 + 0x0)
    1435:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1da0>
    1436:	w1 = *(u32 *)(r0 + 0x0)
    1437:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1da0>
    1438:	w1 = *(u32 *)(r0 + 0x0)
    1439:	goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25f8>
    1440:	w1 = 0x0
    1441:	*(u32 *)(r10 - 0x88) = w1
    1442:	r1 = r10
    1443:	r1 += -0x88
    1444:	w2 = 0x4
    1445:	r3 = r0
    1446:	call 0x71
    1447:	w1 = *(u32 *)(r10 - 0x88)
    1448:	r7 = *(u64 *)(r10 - 0xa0)
    1449:	r2 = 0x0 ll
		0000000000002d48:  R_BPF_64_64	CONFIG
    1451:	w2 = *(u32 *)(r2 + 0xb0)
    1452:	if w1 != w2 goto -0x3b1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1453:	r3 = 0x0 ll
		0000000000002d68:  R_BPF_64_64	CONFIG
    1455:	w1 = *(u32 *)(r3 + 0xbc)
    1456:	if w1 == 0x0 goto +0x134 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2788>
    1457:	w9 = *(u32 *)(r3 + 0xb8)
    1458:	w7 = *(u32 *)(r3 + 0xbc)
    1459:	w1 = *(u32 *)(r3 + 0x70)
    1460:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e70>
    1461:	call 0x23
    1462:	r0 += r9
    1463:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e28>
    1464:	goto +0x11d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2710>
    1465:	w1 = 0x0
    1466:	*(u16 *)(r10 - 0x88) = w1
    1467:	r1 = r10
    1468:	r1 += -0x88
    1469:	w2 = 0x2
    1470:	r3 = r0
    1471:	call 0x71
    1472:	w1 = *(u16 *)(r10 - 0x88)
    1473:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2750>
    1474:	call 0x9e
    1475:	r0 += r9
    1476:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e90>
    1477:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea0>
    1478:	w1 = *(u16 *)(r0 + 0x0)
    1479:	goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2750>
    1480:	w1 = *(u32 *)(r0 + 0x0)
    1481:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2750>
    1482:	w1 = 0x0
    1483:	*(u32 *)(r10 - 0x88) = w1
    1484:	r1 = r10
    1485:	r1 += -0x88
    1486:	w2 = 0x4
    1487:	r3 = r0
    1488:	call 0x71
    1489:	w1 = *(u32 *)(r10 - 0x88)
    1490:	r9 = *(u64 *)(r10 - 0x90)
    1491:	w2 = *(u32 *)(r9 + 0x58)
    1492:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f18>
    1493:	*(u32 *)(r9 + 0x5c) = w1
    1494:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f40>
    1495:	w3 = *(u32 *)(r9 + 0x5c)
    1496:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f30>
    1497:	*(u32 *)(r9 + 0x5c) = w1
    1498:	w3 = *(u32 *)(r9 + 0x60)
    1499:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f48>
    1500:	*(u32 *)(r9 + 0x60) = w1
    1501:	*(u32 *)(r9 + 0x64) = w1
    1502:	w2 += 0x1
    1503:	*(u32 *)(r9 + 0x58) = w2
    1504:	goto -0xd5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18c0>
    1505:	w1 = 0x0
    1506:	*(u16 *)(r10 - 0x88) = w1
    1507:	r1 = r10
    1508:	r1 += -0x88
    1509:	w2 = 0x2
    1510:	r3 = r0
    1511:	call 0x71
    1512:	w1 = *(u16 *)(r10 - 0x88)
    1513:	w2 = *(u32 *)(r9 + 0x68)
    1514:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fc8>
    1515:	*(u32 *)(r9 + 0x6c) = w1
    1516:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff0>
    1517:	w3 = *(u32 *)(r9 + 0x6c)
    1518:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fe0>
    1519:	*(u32 *)(r9 + 0x6c) = w1
    1520:	w3 = *(u32 *)(r9 + 0x70)
    1521:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1522:	*(u32 *)(r9 + 0x70) = w1
    1523:	*(u32 *)(r9 + 0x74) = w1
    1524:	w2 += 0x1
    1525:	*(u32 *)(r9 + 0x68) = w2
    1526:	r6 = 0x0 ll
		0000000000002fb0:  R_BPF_64_64	CONFIG
    1528:	w1 = *(u32 *)(r6 + 0xac)
    1529:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2198>
    1530:	w8 = *(u32 *)(r6 + 0xa8)
    1531:	w9 = *(u32 *)(r6 + 0xac)
    1532:	w1 = *(u32 *)(r6 + 0x70)
    1533:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2078>
    1534:	call 0x9e
    1535:	r0 += r8
    1536:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20d8>
    1537:	w1 = *(u32 *)(r0 + 0x0)
    1538:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2128>
    1539:	call 0x23
    1540:	r0 += r8
    1541:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20e8>
    1542:	w1 = 0x0
    1543:	*(u32 *)(r10 - 0x88) = w1
    1544:	r1 = r10
    1545:	r1 += -0x88
    1546:	w2 = 0x4
    1547:	r3 = r0
    1548:	call 0x71
    1549:	w1 = *(u32 *)(r10 - 0x88)
    1550:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2128>
    1551:	w1 = *(u16 *)(r0 + 0x0)
    1552:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2128>
    1553:	w1 = 0x0
    1554:	*(u16 *)(r10 - 0x88) = w1
    1555:	r1 = r10
    1556:	r1 += -0x88
    1557:	w2 = 0x2
    1558:	r3 = r0
    1559:	call 0x71
    1560:	w1 = *(u16 *)(r10 - 0x88)
    1561:	r9 = *(u64 *)(r10 - 0x90)
    1562:	w2 = *(u32 *)(r9 + 0x78)
    1563:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2150>
    1564:	*(u32 *)(r9 + 0x7c) = w1
    1565:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2178>
    1566:	w3 = *(u32 *)(r9 + 0x7c)
    1567:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2168>
    1568:	*(u32 *)(r9 + 0x7c) = w1
    1569:	w3 = *(u32 *)(r9 + 0x80)
    1570:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2180>
    1571:	*(u32 *)(r9 + 0x80) = w1
    1572:	*(u32 *)(r9 + 0x84) = w1
    1573:	w2 += 0x1
    1574:	*(u32 *)(r9 + 0x78) = w2
    1575:	w1 = *(u32 *)(r6 + 0xbc)
    1576:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2318>
    1577:	r1 = 0x0 ll
		0000000000003148:  R_BPF_64_64	CONFIG
    1579:	w6 = *(u32 *)(r1 + 0xb8)
    1580:	w8 = *(u32 *)(r1 + 0xbc)
    1581:	w1 = *(u32 *)(r1 + 0x70)
    1582:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2200>
    1583:	call 0x9e
    1584:	r0 += r6
    1585:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2260>
    1586:	w1 = *(u32 *)(r0 + 0x0)
    1587:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22b0>
    1588:	call 0x23
    1589:	r0 += r6
    1590:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2270>
    1591:	w1 = 0x0
    1592:	*(u32 *)(r10 - 0x88) = w1
    1593:	r1 = r10
    1594:	r1 += -0x88
    1595:	w2 = 0x4
    1596:	r3 = r0
    1597:	call 0x71
    1598:	w1 = *(u32 *)(r10 - 0x88)
    1599:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22b0>
    1600:	w1 = *(u16 *)(r0 + 0x0)
    1601:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22b0>
    1602:	w1 = 0x0
    1603:	*(u16 *)(r10 - 0x88) = w1
    1604:	r1 = r10
    1605:	r1 += -0x88
    1606:	w2 = 0x2
    1607:	r3 = r0
    1608:	call 0x71
    1609:	w1 = *(u16 *)(r10 - 0x88)
    1610:	w2 = *(u32 *)(r9 + 0x88)
    1611:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22d0>
    1612:	*(u32 *)(r9 + 0x8c) = w1
    1613:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22f8>
    1614:	w3 = *(u32 *)(r9 + 0x8c)
    1615:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22e8>
    1616:	*(u32 *)(r9 + 0x8c) = w1
    1617:	w3 = *(u32 *)(r9 + 0x90)
    1618:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2300>
    1619:	*(u32 *)(r9 + 0x90) = w1
    1620:	*(u32 *)(r9 + 0x94) = w1
    1621:	w2 += 0x1
    1622:	*(u32 *)(r9 + 0x88) = w2
    1623:	r6 = 0x0 ll
		00000000000032b8:  R_BPF_64_64	CONFIG
    1625:	w1 = *(u32 *)(r6 + 0xcc)
    1626:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24a0>
    1627:	w8 = *(u32 *)(r6 + 0xc8)
    1628:	w9 = *(u32 *)(r6 + 0xcc)
    1629:	w1 = *(u32 *)(r6 + 0x70)
    1630:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2380>
    1631:	call 0x9e
    1632:	r0 += r8
    1633:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23e0>
    1634:	w1 = *(u32 *)(r0 + 0x0)
    1635:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2430>
    1636:	call 0x23
    1637:	r0 += r8
    1638:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23f0>
    1639:	w1 = 0x0
    1640:	*(u32 *)(r10 - 0x88) = w1
    1641:	r1 = r10
    1642:	r1 += -0x88
    1643:	w2 = 0x4
    1644:	r3 = r0
    1645:	call 0x71
    1646:	w1 = *(u32 *)(r10 - 0x88)
    1647:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2430>
    1648:	w1 = *(u16 *)(r0 + 0x0)
    1649:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2430>
    1650:	w1 = 0x0
    1651:	*(u16 *)(r10 - 0x88) = w1
    1652:	r1 = r10
    1653:	r1 += -0x88
    1654:	w2 = 0x2
    1655:	r3 = r0
    1656:	call 0x71
    1657:	w1 = *(u16 *)(r10 - 0x88)
    1658:	r9 = *(u64 *)(r10 - 0x90)
    1659:	w2 = *(u32 *)(r9 + 0x98)
    1660:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2458>
    1661:	*(u32 *)(r9 + 0x9c) = w1
    1662:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2480>
    1663:	w3 = *(u32 *)(r9 + 0x9c)
    1664:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2470>
    1665:	*(u32 *)(r9 + 0x9c) = w1
    1666:	w3 = *(u32 *)(r9 + 0xa0)
    1667:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2488>
    1668:	*(u32 *)(r9 + 0xa0) = w1
    1669:	*(u32 *)(r9 + 0xa4) = w1
    1670:	w2 += 0x1
    1671:	*(u32 *)(r9 + 0x98) = w2
    1672:	call 0xe
    1673:	*(u64 *)(r9 + 0x50) = r0
    1674:	w1 = *(u32 *)(r6 + 0x64)
    1675:	if w1 == 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2570>
    1676:	call 0x23
    1677:	w1 = *(u32 *)(r6 + 0x40)
    1678:	r0 += r1
    1679:	r7 = 0x0
    1680:	*(u64 *)(r10 - 0x88) = r7
    1681:	r1 = r10
    1682:	r1 += -0x88
    1683:	w2 = 0x8
    1684:	r3 = r0
    1685:	call 0x71
    1686:	r3 = *(u64 *)(r10 - 0x88)
    1687:	w1 = *(u32 *)(r6 + 0x44)
    1688:	*(u64 *)(r10 - 0x88) = r7
    1689:	r3 += r1
    1690:	r1 = r10
    1691:	r1 += -0x88
    1692:	w2 = 0x8
    1693:	call 0x71
    1694:	r1 = *(u64 *)(r6 + 0x8)
    1695:	r2 = *(u64 *)(r10 - 0x88)
    1696:	r1 += r2
    1697:	*(u64 *)(r9 + 0x40) = r1
    1698:	w1 = *(u32 *)(r6 + 0x68)
    1699:	if w1 == 0x0 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1700:	r1 = 0x504c4b53594d5641 ll
    1702:	call 0x9a
    1703:	w1 = *(u32 *)(r6 + 0x38)
    1704:	r0 += r1
    1705:	*(u64 *)(r9 + 0x48) = r0
    1706:	goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1707:	w1 = 0x0
    1708:	*(u32 *)(r10 - 0x88) = w1
    1709:	r1 = r10
    1710:	r1 += -0x88
    1711:	w2 = 0x4
    1712:	r3 = r0
    1713:	call 0x71
    1714:	w1 = *(u32 *)(r10 - 0x88)
    1715:	r2 = 0x0 ll
		0000000000003598:  R_BPF_64_64	CONFIG
    1717:	w2 = *(u32 *)(r2 + 0x90)
    1718:	r7 = r8
    1719:	if w1 != w2 goto +0xe5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1720:	r6 = 0x0 ll
		00000000000035c0:  R_BPF_64_64	CONFIG
    1722:	w1 = *(u32 *)(r6 + 0x9c)
    1723:	*(u64 *)(r10 - 0xa0) = r7
    1724:	if w1 == 0x0 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d8>
    1725:	w7 = *(u32 *)(r6 + 0x98)
    1726:	w8 = *(u32 *)(r6 + 0x9c)
    1727:	w1 = *(u32 *)(r6 + 0x70)
    1728:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26d0>
    1729:	call 0x23
    1730:	r0 += r7
    1731:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2688>
    1732:	goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2870>
    1733:	w1 = 0x0
    1734:	*(u16 *)(r10 - 0x88) = w1
    1735:	r1 = r10
    1736:	r1 += -0x88
    1737:	w2 = 0x2
    1738:	r3 = r0
    1739:	call 0x71
    1740:	w1 = *(u16 *)(r10 - 0x88)
    1741:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28b0>
    1742:	call 0x9e
    1743:	r0 += r7
    1744:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26f0>
    1745:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1746:	w1 = *(u16 *)(r0 + 0x0)
    1747:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28b0>
    1748:	w1 = *(u32 *)(r0 + 0x0)
    1749:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28b0>
    1750:	w1 = 0x0
    1751:	*(u32 *)(r10 - 0x88) = w1
    1752:	r1 = r10
    1753:	r1 += -0x88
    1754:	w2 = 0x4
    1755:	r3 = r0
    1756:	call 0x71
    1757:	w1 = *(u32 *)(r10 - 0x88)
    1758:	r3 = 0x0 ll
		00000000000036f0:  R_BPF_64_64	CONFIG
    1760:	r2 = 0x0 ll
		0000000000003700:  R_BPF_64_64	CONFIG
    1762:	w2 = *(u32 *)(r2 + 0xc0)
    1763:	r7 = *(u64 *)(r10 - 0xa0)
    1764:	if w1 != w2 goto -0x4e9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1765:	w1 = *(u32 *)(r3 + 0xcc)
    1766:	if w1 == 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1767:	r1 = 0x0 ll
		0000000000003738:  R_BPF_64_64	CONFIG
    1769:	w7 = *(u32 *)(r1 + 0xc8)
    1770:	w9 = *(u32 *)(r1 + 0xcc)
    1771:	w1 = *(u32 *)(r1 + 0x70)
    1772:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2830>
    1773:	call 0x23
    1774:	r0 += r7
    1775:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27e8>
    1776:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c8>
    1777:	w1 = 0x0
    1778:	*(u16 *)(r10 - 0x88) = w1
    1779:	r1 = r10
    1780:	r1 += -0x88
    1781:	w2 = 0x2
    1782:	r3 = r0
    1783:	call 0x71
    1784:	w1 = *(u16 *)(r10 - 0x88)
    1785:	goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a08>
    1786:	call 0x9e
    1787:	r0 += r7
    1788:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2850>
    1789:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2860>
    1790:	w1 = *(u16 *)(r0 + 0x0)
    1791:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a08>
    1792:	w1 = *(u32 *)(r0 + 0x0)
    1793:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a08>
    1794:	w1 = 0x0
    1795:	*(u32 *)(r10 - 0x88) = w1
    1796:	r1 = r10
    1797:	r1 += -0x88
    1798:	w2 = 0x4
    1799:	r3 = r0
    1800:	call 0x71
    1801:	w1 = *(u32 *)(r10 - 0x88)
    1802:	r7 = *(u64 *)(r10 - 0xa0)
    1803:	r2 = 0x0 ll
		0000000000003858:  R_BPF_64_64	CONFIG
    1805:	w2 = *(u32 *)(r2 + 0xa0)
    1806:	if w1 != w2 goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1807:	w1 = *(u32 *)(r6 + 0xac)
    1808:	if w1 == 0x0 goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2aa0>
    1809:	r8 = r7
    1810:	r1 = 0x0 ll
		0000000000003890:  R_BPF_64_64	CONFIG
    1812:	w6 = *(u32 *)(r1 + 0xa8)
    1813:	w7 = *(u32 *)(r1 + 0xac)
    1814:	w1 = *(u32 *)(r1 + 0x70)
    1815:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2988>
    1816:	call 0x23
    1817:	r0 += r6
    1818:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2940>
    1819:	goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a38>
    1820:	w1 = 0x0
    1821:	*(u16 *)(r10 - 0x88) = w1
    1822:	r1 = r10
    1823:	r1 += -0x88
    1824:	w2 = 0x2
    1825:	r3 = r0
    1826:	call 0x71
    1827:	w1 = *(u16 *)(r10 - 0x88)
    1828:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a78>
    1829:	call 0x9e
    1830:	r0 += r6
    1831:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29a8>
    1832:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1833:	w1 = *(u16 *)(r0 + 0x0)
    1834:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a78>
    1835:	w1 = *(u32 *)(r0 + 0x0)
    1836:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a78>
    1837:	w1 = 0x0
    1838:	*(u32 *)(r10 - 0x88) = w1
    1839:	r1 = r10
    1840:	r1 += -0x88
    1841:	w2 = 0x4
    1842:	r3 = r0
    1843:	call 0x71
    1844:	w1 = *(u32 *)(r10 - 0x88)
    1845:	r7 = *(u64 *)(r10 - 0xa0)
    1846:	r2 = 0x0 ll
		00000000000039b0:  R_BPF_64_64	CONFIG
    1848:	w2 = *(u32 *)(r2 + 0xd0)
    1849:	if w1 != w2 goto -0x53e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1850:	exit
    1851:	w1 = 0x0
    1852:	*(u32 *)(r10 - 0x88) = w1
    1853:	r1 = r10
    1854:	r1 += -0x88
    1855:	w2 = 0x4
    1856:	r3 = r0
    1857:	call 0x71
    1858:	w1 = *(u32 *)(r10 - 0x88)
    1859:	r2 = 0x0 ll
		0000000000003a18:  R_BPF_64_64	CONFIG
    1861:	w2 = *(u32 *)(r2 + 0xb0)
    1862:	r7 = r8
    1863:	if w1 != w2 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1864:	r6 = 0x0 ll
		0000000000003a40:  R_BPF_64_64	CONFIG
    1866:	w1 = *(u32 *)(r6 + 0xbc)
    1867:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bf0>
    1868:	w7 = *(u32 *)(r6 + 0xb8)
    1869:	w8 = *(u32 *)(r6 + 0xbc)
    1870:	w1 = *(u32 *)(r6 + 0x70)
    1871:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b48>
    1872:	call 0x23
    1873:	r0 += r7
    1874:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b00>
    1875:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b88>
    1876:	w1 = 0x0
    1877:	*(u16 *)(r10 - 0x88) = w1
    1878:	r1 = r10
    1879:	r1 += -0x88
    1880:	w2 = 0x2
    1881:	r3 = r0
    1882:	call 0x71
    1883:	w1 = *(u16 *)(r10 - 0x88)
    1884:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bc8>
    1885:	call 0x9e
    1886:	r0 += r7
    1887:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b68>
    1888:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b78>
    1889:	w1 = *(u16 *)(r0 + 0x0)
    1890:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bc8>
    1891:	w1 = *(u32 *)(r0 + 0x0)
    1892:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bc8>
    1893:	w1 = 0x0
    1894:	*(u32 *)(r10 - 0x88) = w1
    1895:	r1 = r10
    1896:	r1 += -0x88
    1897:	w2 = 0x4
    1898:	r3 = r0
    1899:	call 0x71
    1900:	w1 = *(u32 *)(r10 - 0x88)
    1901:	r7 = *(u64 *)(r10 - 0xa0)
    1902:	r2 = 0x0 ll
		0000000000003b70:  R_BPF_64_64	CONFIG
    1904:	w2 = *(u32 *)(r2 + 0xc0)
    1905:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1906:	w1 = *(u32 *)(r6 + 0xcc)
    1907:	if w1 == 0x0 goto -0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1908:	r8 = r7
    1909:	r1 = 0x0 ll
		0000000000003ba8:  R_BPF_64_64	CONFIG
    1911:	w6 = *(u32 *)(r1 + 0xc8)
    1912:	w7 = *(u32 *)(r1 + 0xcc)
    1913:	w1 = *(u32 *)(r1 + 0x70)
    1914:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ca0>
    1915:	call 0x23
    1916:	r0 += r6
    1917:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c58>
    1918:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ce0>
    1919:	w1 = 0x0
    1920:	*(u16 *)(r10 - 0x88) = w1
    1921:	r1 = r10
    1922:	r1 += -0x88
    1923:	w2 = 0x2
    1924:	r3 = r0
    1925:	call 0x71
    1926:	w1 = *(u16 *)(r10 - 0x88)
    1927:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d20>
    1928:	call 0x9e
    1929:	r0 += r6
    1930:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cc0>
    1931:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1932:	w1 = *(u16 *)(r0 + 0x0)
    1933:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d20>
    1934:	w1 = *(u32 *)(r0 + 0x0)
    1935:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d20>
    1936:	w1 = 0x0
    1937:	*(u32 *)(r10 - 0x88) = w1
    1938:	r1 = r10
    1939:	r1 += -0x88
    1940:	w2 = 0x4
    1941:	r3 = r0
    1942:	call 0x71
    1943:	w1 = *(u32 *)(r10 - 0x88)
    1944:	r2 = 0x0 ll
		0000000000003cc0:  R_BPF_64_64	CONFIG
    1946:	w2 = *(u32 *)(r2 + 0xd0)
    1947:	r7 = r8
    1948:	if w1 == w2 goto -0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1949:	call 0x23
    1950:	*(u64 *)(r10 - 0x88) = r0
    1951:	r2 = r10
    1952:	r2 += -0x88
    1953:	r1 = 0x0 ll
		0000000000003d08:  R_BPF_64_64	TASKS
    1955:	r3 = 0xdc8 ll
		0000000000003d18:  R_BPF_64_64	.rodata
    1957:	r4 = 0x0
    1958:	call 0x2
    1959:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e70>
    1960:	r1 = 0x0 ll
		0000000000003d40:  R_BPF_64_64	.bss
    1962:	r2 = 0x1
    1963:	lock *(u64 *)(r1 + 0x0) += r2
    1964:	r1 = 0x0 ll
		0000000000003d60:  R_BPF_64_64	EXPECT_ENTER
    1966:	r2 = 0x100000000 ll
    1968:	lock *(u64 *)(r1 + 0x0) += r2
    1969:	r1 = 0x0 ll
		0000000000003d88:  R_BPF_64_64	EXPECT_EXIT
    1971:	lock *(u64 *)(r1 + 0x0) += r2
    1972:	call 0x23
    1973:	*(u64 *)(r10 - 0x88) = r0
    1974:	r2 = r10
    1975:	r2 += -0x88
    1976:	r1 = 0x0 ll
		0000000000003dc0:  R_BPF_64_64	TASKS
    1978:	call 0x1
    1979:	r8 = r0
    1980:	if r8 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1981:	call 0xe
    1982:	r1 = *(u64 *)(r8 + 0x10)
    1983:	w6 = w9
    1984:	if r1 == r0 goto -0x542 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
    1985:	goto -0x554 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    1986:	w1 = 0x0
    1987:	*(u32 *)(r10 - 0x88) = w1
    1988:	r2 = r10
    1989:	r2 += -0x88
    1990:	r1 = 0x0 ll
		0000000000003e30:  R_BPF_64_64	LOST
    1992:	call 0x1
    1993:	if r0 == 0x0 goto -0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1994:	r0 += 0x10
    1995:	r1 = 0x1
    1996:	lock *(u64 *)(r0 + 0x0) += r1
    1997:	goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    1998:	w1 = *(u32 *)(r10 - 0xb0)
    1999:	w0 &= w1
    2000:	r8 = *(u64 *)(r10 - 0x98)
    2001:	w9 = *(u32 *)(r10 - 0xa8)
    2002:	w6 = w0
    2003:	if w9 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f20>
    2004:	w1 = w6
    2005:	w1 |= w5
    2006:	w1 &= 0x1
    2007:	if w1 == 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    2008:	w7 = w5
    2009:	call -0x7da
    2010:	w3 = w7
    2011:	if w0 != 0x0 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31d0>
    2012:	r2 = 0x0 ll
		0000000000003ee0:  R_BPF_64_64	CONFIG
    2014:	w1 = *(u32 *)(r2 + 0x6c)
    2015:	if w1 == 0x0 goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2016:	w1 = 0x0
    2017:	w2 = *(u32 *)(r2 + 0x8c)
    2018:	w5 = *(u32 *)(r10 - 0x90)
    2019:	if w2 != 0x0 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3160>
    2020:	r2 = 0x0 ll
		0000000000003f20:  R_BPF_64_64	CONFIG
    2022:	w3 = *(u32 *)(r2 + 0x9c)
    2023:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fd0>
    2024:	w4 = *(u32 *)(r8 + 0x170)
    2025:	*(u32 *)(r8 + 0x15c) = w4
    2026:	w3 = 0x1
    2027:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fc8>
    2028:	w3 = 0x0
    2029:	w1 |= w3
    2030:	w2 = *(u32 *)(r2 + 0xac)
    2031:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3010>
    2032:	w3 = *(u32 *)(r8 + 0x174)
    2033:	*(u32 *)(r8 + 0x160) = w3
    2034:	w2 = 0x1
    2035:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3008>
    2036:	w2 = 0x0
    2037:	w1 |= w2
    2038:	r2 = 0x0 ll
		0000000000003fb0:  R_BPF_64_64	CONFIG
    2040:	w3 = *(u32 *)(r2 + 0xbc)
    2041:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3060>
    2042:	w4 = *(u32 *)(r8 + 0x178)
    2043:	*(u32 *)(r8 + 0x164) = w4
    2044:	w3 = 0x1
    2045:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    2046:	w3 = 0x0
    2047:	w1 |= w3
    2048:	w2 = *(u32 *)(r2 + 0xcc)
    2049:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30a0>
    2050:	w3 = *(u32 *)(r8 + 0x17c)
    2051:	*(u32 *)(r8 + 0x168) = w3
    2052:	w2 = 0x1
    2053:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3098>
    2054:	w2 = 0x0
    2055:	w1 |= w2
    2056:	if w5 != 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31a0>
    2057:	w1 &= 0x1
    2058:	if w1 != 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31a0>
    2059:	call 0x23
    2060:	*(u64 *)(r10 - 0x88) = r0
    2061:	r2 = r10
    2062:	r2 += -0x88
    2063:	r1 = 0x0 ll
		0000000000004078:  R_BPF_64_64	TASKS
    2065:	call 0x3
    2066:	if r0 != 0x0 goto -0xd9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    2067:	r1 = 0x0 ll
		0000000000004098:  R_BPF_64_64	.bss
    2069:	r2 = -0x1
    2070:	lock *(u64 *)(r1 + 0x0) += r2
    2071:	r1 = 0x0 ll
		00000000000040b8:  R_BPF_64_64	EXPECT_ENTER
    2073:	r2 = -0x100000000 ll
    2075:	lock *(u64 *)(r1 + 0x0) += r2
    2076:	r1 = 0x0 ll
		00000000000040e0:  R_BPF_64_64	EXPECT_EXIT
    2078:	lock *(u64 *)(r1 + 0x0) += r2
    2079:	goto -0xe6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    2080:	w2 = *(u32 *)(r8 + 0x16c)
    2081:	*(u32 *)(r8 + 0x158) = w2
    2082:	w1 = 0x1
    2083:	if w2 != 0x0 goto -0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f80>
    2084:	w1 = 0x0
    2085:	goto -0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f80>
    2086:	w5 = *(u32 *)(r10 - 0x90)
    2087:	if w5 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30b8>
    2088:	r1 = 0x0
    2089:	*(u64 *)(r8 + 0x180) = r1
    2090:	*(u64 *)(r8 + 0x8) = r1
    2091:	*(u32 *)(r8 + 0x4) = w5
    2092:	*(u32 *)(r8 + 0x0) = w5
    2093:	goto -0xf4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a30>
    2094:	w6 &= 0x1
    2095:	if w6 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3338>
    2096:	w5 = *(u32 *)(r10 - 0xd0)
    2097:	w1 = w5
    2098:	w1 = -w1
    2099:	r2 = r8
    2100:	r2 += 0x18
    2101:	r3 = 0xd68 ll
		00000000000041a8:  R_BPF_64_64	.rodata
    2103:	r4 = *(u64 *)(r3 + 0x0)
    2104:	*(u64 *)(r2 + 0x0) = r4
    2105:	r4 = *(u64 *)(r3 + 0x8)
    2106:	*(u64 *)(r2 + 0x8) = r4
    2107:	r4 = *(u64 *)(r3 + 0x10)
    2108:	*(u64 *)(r2 + 0x10) = r4
    2109:	r4 = *(u64 *)(r3 + 0x18)
    2110:	*(u64 *)(r2 + 0x18) = r4
    2111:	r4 = *(u64 *)(r3 + 0x20)
    2112:	*(u64 *)(r2 + 0x20) = r4
    2113:	r4 = *(u64 *)(r3 + 0x28)
    2114:	*(u64 *)(r2 + 0x28) = r4
    2115:	r4 = *(u64 *)(r3 + 0x30)
    2116:	*(u64 *)(r2 + 0x30) = r4
    2117:	r4 = *(u64 *)(r3 + 0x38)
    2118:	*(u64 *)(r2 + 0x38) = r4
    2119:	r4 = *(u64 *)(r3 + 0x40)
    2120:	*(u64 *)(r2 + 0x40) = r4
    2121:	r4 = *(u64 *)(r3 + 0x48)
    2122:	*(u64 *)(r2 + 0x48) = r4
    2123:	r4 = *(u64 *)(r3 + 0x50)
    2124:	*(u64 *)(r2 + 0x50) = r4
    2125:	r4 = *(u64 *)(r3 + 0x58)
    2126:	*(u64 *)(r2 + 0x58) = r4
    2127:	r2 = 0x800000000 ll
    2129:	*(u64 *)(r8 + 0x88) = r2
    2130:	*(u32 *)(r8 + 0x84) = w1
    2131:	w1 = 0x0
    2132:	*(u32 *)(r8 + 0x80) = w1
    2133:	*(u32 *)(r8 + 0x7c) = w5
    2134:	w1 = 0x3
    2135:	*(u32 *)(r8 + 0x78) = w1
    2136:	r1 = r8
    2137:	call -0x790
    2138:	w3 = w7
    2139:	w1 = 0x1
    2140:	r2 = *(u64 *)(r10 - 0xa0)
    2141:	if w9 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3358>
    2142:	w1 = 0x0
    2143:	w3 ^= -0x1
    2144:	w1 &= w3
    2145:	w1 &= 0x1
    2146:	if w1 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34d8>
    2147:	r1 = *(u64 *)(r2 + 0x0)
    2148:	r3 = *(u64 *)(r1 + 0x8)
    2149:	r2 = *(u64 *)(r1 + 0x0)
    2150:	r1 = r8
    2151:	r1 += 0x18
    2152:	call -0x825
    2153:	if w9 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34d8>
    2154:	w7 = *(u32 *)(r10 - 0x90)
    2155:	w6 = 0x0
    2156:	w1 = *(u32 *)(r10 - 0xe0)
    2157:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33d8>
    2158:	w6 = 0x8
    2159:	r1 = 0x0
    2160:	r2 = 0x0 ll
		0000000000004380:  R_BPF_64_64	CONFIG
    2162:	w2 = *(u32 *)(r2 + 0x74)
    2163:	w3 = *(u32 *)(r10 - 0xd8)
    2164:	if w3 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3478>
    2165:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3478>
    2166:	call 0x23
    2167:	r1 = 0x0 ll
		00000000000043b8:  R_BPF_64_64	CONFIG
    2169:	w1 = *(u32 *)(r1 + 0x74)
    2170:	r2 = 0x0
    2171:	*(u64 *)(r10 - 0x88) = r2
    2172:	r0 += r1
    2173:	r1 = r10
    2174:	r1 += -0x88
    2175:	w2 = 0x8
    2176:	r3 = r0
    2177:	call 0x71
    2178:	r1 = *(u64 *)(r10 - 0x88)
    2179:	*(u32 *)(r8 + 0x8c) = w6
    2180:	w2 = 0x0
    2181:	*(u32 *)(r8 + 0x88) = w2
    2182:	*(u32 *)(r8 + 0x84) = w9
    2183:	*(u32 *)(r8 + 0x80) = w7
    2184:	w2 = *(u32 *)(r10 - 0xd0)
    2185:	*(u32 *)(r8 + 0x7c) = w2
    2186:	w2 = 0x5
    2187:	*(u32 *)(r8 + 0x78) = w2
    2188:	*(u64 *)(r8 + 0x150) = r1
    2189:	r1 = r8
    2190:	call -0x7c5
    2191:	r1 = 0x0 ll
		0000000000004478:  R_BPF_64_64	CONFIG
    2193:	w2 = *(u32 *)(r1 + 0x6c)
    2194:	if w2 == 0x0 goto -0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    2195:	w1 = *(u32 *)(r1 + 0x8c)
    2196:	w7 = *(u32 *)(r10 - 0x90)
    2197:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3588>
    2198:	r6 = 0x0 ll
		00000000000044b0:  R_BPF_64_64	CONFIG
    2200:	w1 = *(u32 *)(r6 + 0x9c)
    2201:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2202:	w2 = *(u32 *)(r8 + 0x170)
    2203:	w1 = *(u32 *)(r8 + 0x15c)
    2204:	w3 = w2
    2205:	w3 |= w1
    2206:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2207:	w3 = w2
    2208:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3660>
    2209:	w3 = w2
    2210:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3660>
    2211:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2212:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3650>
    2213:	w2 = *(u32 *)(r8 + 0x16c)
    2214:	w1 = *(u32 *)(r8 + 0x158)
    2215:	w3 = w2
    2216:	w3 |= w1
    2217:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3718>
    2218:	w3 = w2
    2219:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35f0>
    2220:	w3 = w2
    2221:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35d8>
    2222:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35f0>
    2223:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2224:	w3 = w2
    2225:	w3 -= w1
    2226:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2227:	r4 = 0x1
    2228:	*(u64 *)(r8 + 0x88) = r4
    2229:	*(u32 *)(r8 + 0x84) = w3
    2230:	*(u32 *)(r8 + 0x80) = w2
    2231:	*(u32 *)(r8 + 0x7c) = w1
    2232:	w1 = 0x5
    2233:	*(u32 *)(r8 + 0x78) = w1
    2234:	r1 = r8
    2235:	call -0x7f2
    2236:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2237:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2238:	w3 = w2
    2239:	w3 -= w1
    2240:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2241:	r4 = 0x2
    2242:	*(u64 *)(r8 + 0x88) = r4
    2243:	*(u32 *)(r8 + 0x84) = w3
    2244:	*(u32 *)(r8 + 0x80) = w2
    2245:	*(u32 *)(r8 + 0x7c) = w1
    2246:	w1 = 0x5
    2247:	*(u32 *)(r8 + 0x78) = w1
    2248:	r1 = r8
    2249:	call -0x800
    2250:	w1 = *(u32 *)(r6 + 0xac)
    2251:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2252:	w2 = *(u32 *)(r8 + 0x174)
    2253:	w1 = *(u32 *)(r8 + 0x160)
    2254:	w3 = w2
    2255:	w3 |= w1
    2256:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3728>
    2257:	w3 = w2
    2258:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3740>
    2259:	w3 = w2
    2260:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3740>
    2261:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2262:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3730>
    2263:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35e0>
    2264:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2265:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2266:	w3 = w2
    2267:	w3 -= w1
    2268:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2269:	r4 = 0x3
    2270:	*(u64 *)(r8 + 0x88) = r4
    2271:	*(u32 *)(r8 + 0x84) = w3
    2272:	*(u32 *)(r8 + 0x80) = w2
    2273:	*(u32 *)(r8 + 0x7c) = w1
    2274:	w1 = 0x5
    2275:	*(u32 *)(r8 + 0x78) = w1
    2276:	r1 = r8
    2277:	call -0x81c
    2278:	w1 = *(u32 *)(r6 + 0xbc)
    2279:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3860>
    2280:	w2 = *(u32 *)(r8 + 0x178)
    2281:	w1 = *(u32 *)(r8 + 0x164)
    2282:	w3 = w2
    2283:	w3 |= w1
    2284:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37f8>
    2285:	w3 = w2
    2286:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3810>
    2287:	w3 = w2
    2288:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3810>
    2289:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3860>
    2290:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3800>
    2291:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3860>
    2292:	w3 = w2
    2293:	w3 -= w1
    2294:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3860>
    2295:	r4 = 0x4
    2296:	*(u64 *)(r8 + 0x88) = r4
    2297:	*(u32 *)(r8 + 0x84) = w3
    2298:	*(u32 *)(r8 + 0x80) = w2
    2299:	*(u32 *)(r8 + 0x7c) = w1
    2300:	w1 = 0x5
    2301:	*(u32 *)(r8 + 0x78) = w1
    2302:	r1 = r8
    2303:	call -0x836
    2304:	w1 = *(u32 *)(r6 + 0xcc)
    2305:	if w1 == 0x0 goto -0x126 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    2306:	w2 = *(u32 *)(r8 + 0x17c)
    2307:	w1 = *(u32 *)(r8 + 0x168)
    2308:	w3 = w2
    2309:	w3 |= w1
    2310:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38c8>
    2311:	w3 = w2
    2312:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38e0>
    2313:	w3 = w2
    2314:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38e0>
    2315:	if w2 s>= w1 goto -0x130 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    2316:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38d0>
    2317:	if w2 s<= w1 goto -0x132 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    2318:	w3 = w2
    2319:	w3 -= w1
    2320:	if w3 == 0x0 goto -0x135 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    2321:	r4 = 0x5
    2322:	*(u64 *)(r8 + 0x88) = r4
    2323:	*(u32 *)(r8 + 0x84) = w3
    2324:	*(u32 *)(r8 + 0x80) = w2
    2325:	*(u32 *)(r8 + 0x7c) = w1
    2326:	w1 = 0x5
    2327:	*(u32 *)(r8 + 0x78) = w1
    2328:	r1 = r8
    2329:	call -0x850
    2330:	goto -0x13f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>

00000000000048d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2331:	w8 = w2
    2332:	*(u64 *)(r10 - 0x90) = r1
    2333:	r6 = 0x0 ll
		00000000000048e8:  R_BPF_64_64	CONFIG
    2335:	w1 = *(u32 *)(r6 + 0x28)
    2336:	w1 &= w8
    2337:	w2 = *(u32 *)(r6 + 0x30)
    2338:	if w1 == w2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x178>
    2339:	w1 = *(u32 *)(r6 + 0x24)
    2340:	if w1 != 0x2 goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x260>
    2341:	call 0x8
    2342:	*(u32 *)(r10 - 0x88) = w0
    2343:	r2 = r10
    2344:	r2 += -0x88
    2345:	r1 = 0x0 ll
		0000000000004948:  R_BPF_64_64	SAMPLES
    2347:	call 0x1
    2348:	r7 = r0
    2349:	if r7 == 0x0 goto +0x4b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2350:	r1 = *(u64 *)(r10 - 0x90)
    2351:	r1 = *(u64 *)(r1 + 0x0)
    2352:	r6 = *(u64 *)(r1 + 0x0)
    2353:	r9 = r10
    2354:	r9 += -0x88
    2355:	r1 = r9
    2356:	w2 = 0x0
    2357:	r3 = 0x80
    2358:	call -0x1
		00000000000049b0:  R_BPF_64_32	memset
    2359:	r1 = r9
    2360:	w2 = 0x80
    2361:	r3 = r6
    2362:	call 0x71
    2363:	r1 = *(u64 *)(r10 - 0x20)
    2364:	if r1 != 0x504c0001 goto +0x4a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2365:	r1 = *(u64 *)(r10 - 0x10)
    2366:	if r1 != 0x10 goto +0x4a3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2367:	r2 = *(u64 *)(r10 - 0x28)
    2368:	r1 = 0x0 ll
		0000000000004a00:  R_BPF_64_64	CONFIG
    2370:	r3 = *(u64 *)(r1 + 0x0)
    2371:	if r2 != r3 goto +0x49e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2372:	w2 = *(u32 *)(r1 + 0x28)
    2373:	w2 &= w8
    2374:	w1 = *(u32 *)(r7 + 0x10)
    2375:	if w1 != 0x0 goto +0x2df <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1860>
    2376:	*(u32 *)(r7 + 0x14) = w2
    2377:	goto +0x2e2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1888>
    2378:	r1 = 0x0 ll
		0000000000004a50:  R_BPF_64_64	.bss
    2380:	r1 = *(u64 *)(r1 + 0x0)
    2381:	if r1 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2382:	r1 = 0x0 ll
		0000000000004a70:  R_BPF_64_64	CONFIG
    2384:	w2 = *(u32 *)(r1 + 0x6c)
    2385:	if w2 == 0x0 goto +0x490 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2386:	w1 = *(u32 *)(r1 + 0x8c)
    2387:	if w1 == 0x0 goto +0x322 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ad8>
    2388:	r1 = 0x0 ll
		0000000000004aa0:  R_BPF_64_64	CONFIG
    2390:	w7 = *(u32 *)(r1 + 0x88)
    2391:	w9 = *(u32 *)(r1 + 0x8c)
    2392:	w1 = *(u32 *)(r1 + 0x70)
    2393:	if w1 != 0x0 goto +0x2c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1830>
    2394:	call 0x23
    2395:	r0 += r7
    2396:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x218>
    2397:	goto +0x30c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a78>
    2398:	w1 = 0x0
    2399:	*(u16 *)(r10 - 0x88) = w1
    2400:	r1 = r10
    2401:	r1 += -0x88
    2402:	w2 = 0x2
    2403:	r3 = r0
    2404:	call 0x71
    2405:	w1 = *(u16 *)(r10 - 0x88)
    2406:	goto +0x30b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ab8>
    2407:	w1 = *(u32 *)(r6 + 0x24)
    2408:	if w1 != 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x320>
    2409:	r1 = *(u64 *)(r10 - 0x90)
    2410:	r1 = *(u64 *)(r1 + 0x0)
    2411:	r7 = *(u64 *)(r1 + 0x0)
    2412:	r9 = r10
    2413:	r9 += -0x88
    2414:	r1 = r9
    2415:	w2 = 0x0
    2416:	r3 = 0x80
    2417:	call -0x1
		0000000000004b88:  R_BPF_64_32	memset
    2418:	r1 = r9
    2419:	w2 = 0x80
    2420:	r3 = r7
    2421:	call 0x71
    2422:	r1 = *(u64 *)(r10 - 0x20)
    2423:	if r1 != 0x504c0001 goto +0x46a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2424:	r1 = *(u64 *)(r10 - 0x10)
    2425:	if r1 != 0x10 goto +0x468 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2426:	r1 = *(u64 *)(r10 - 0x28)
    2427:	r2 = 0x0 ll
		0000000000004bd8:  R_BPF_64_64	CONFIG
    2429:	r2 = *(u64 *)(r2 + 0x0)
    2430:	if r1 != r2 goto +0x463 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2431:	w9 = 0x0
    2432:	w1 = *(u32 *)(r6 + 0x28)
    2433:	w3 = *(u32 *)(r6 + 0x30)
    2434:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x468>
    2435:	w4 = w1
    2436:	w4 >>= 0x1
    2437:	w2 = w1
    2438:	w2 |= w4
    2439:	w4 = w2
    2440:	w4 >>= 0x2
    2441:	w2 |= w4
    2442:	w4 = w2
    2443:	w4 >>= 0x4
    2444:	w2 |= w4
    2445:	w1 &= w8
    2446:	w4 = w2
    2447:	w4 >>= 0x8
    2448:	w2 |= w4
    2449:	w1 -= w3
    2450:	w3 = w2
    2451:	w3 >>= 0x10
    2452:	w2 |= w3
    2453:	w2 ^= -0x1
    2454:	w3 = w2
    2455:	w3 >>= 0x1
    2456:	w3 &= 0x55555555
    2457:	w2 -= w3
    2458:	w3 = w2
    2459:	w3 &= 0x33333333
    2460:	w2 >>= 0x2
    2461:	w2 &= 0x33333333
    2462:	w3 += w2
    2463:	w2 = w3
    2464:	w2 >>= 0x4
    2465:	w3 += w2
    2466:	w3 &= 0xf0f0f0f
    2467:	w3 *= 0x1010101
    2468:	w3 >>= 0x18
    2469:	w1 <<= w3
    2470:	w1 s>>= w3
    2471:	w9 = w1
    2472:	call 0x23
    2473:	*(u64 *)(r10 - 0x88) = r0
    2474:	r2 = r10
    2475:	r2 += -0x88
    2476:	r1 = 0x0 ll
		0000000000004d60:  R_BPF_64_64	TASKS
    2478:	call 0x1
    2479:	r6 = r0
    2480:	if r6 == 0x0 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1220>
    2481:	call 0xe
    2482:	r1 = *(u64 *)(r6 + 0x10)
    2483:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x550>
    2484:	*(u64 *)(r6 + 0x10) = r0
    2485:	r1 = r6
    2486:	r1 += 0x158
    2487:	w2 = 0x0
    2488:	r3 = 0x14
    2489:	call -0x1
		0000000000004dc8:  R_BPF_64_32	memset
    2490:	r1 = 0x0
    2491:	*(u64 *)(r6 + 0x180) = r1
    2492:	r1 = r6
    2493:	r1 += 0x90
    2494:	w2 = 0x0
    2495:	r3 = 0xc0
    2496:	call -0x1
		0000000000004e00:  R_BPF_64_32	memset
    2497:	r1 = r6
    2498:	w2 = 0x0
    2499:	r3 = 0x10
    2500:	call -0x1
		0000000000004e20:  R_BPF_64_32	memset
    2501:	r1 = 0x0 ll
		0000000000004e28:  R_BPF_64_64	AYA_LOG_LEVEL
    2503:	w1 = *(u8 *)(r1 + 0x0)
    2504:	*(u32 *)(r10 - 0xa0) = w9
    2505:	if w1 < 0x4 goto +0x1b2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1308>
    2506:	call 0x23
    2507:	r8 = r0
    2508:	w1 = 0xa0
    2509:	*(u16 *)(r10 - 0x2) = w1
    2510:	r1 = r10
    2511:	r1 += -0x2
    2512:	r9 = 0x40
    2513:	w1 = *(u16 *)(r10 - 0x2)
    2514:	if w1 > 0x40 goto +0x23f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b8>
    2515:	r1 = 0x0 ll
		0000000000004e98:  R_BPF_64_64	AYA_LOGS
    2517:	r2 = r9
    2518:	r3 = 0x0
    2519:	call 0x83
    2520:	if r0 == 0x0 goto +0x1a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1300>
    2521:	*(u64 *)(r10 - 0x80) = r9
    2522:	*(u64 *)(r10 - 0x88) = r0
    2523:	r1 = r10
    2524:	r1 += -0x88
    2525:	r1 = *(u64 *)(r10 - 0x88)
    2526:	r2 = *(u64 *)(r10 - 0x80)
    2527:	if r2 < 0x2 goto +0x199 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2528:	w2 = *(u16 *)(r10 - 0x2)
    2529:	*(u8 *)(r1 + 0x0) = w2
    2530:	w2 >>= 0x8
    2531:	*(u8 *)(r1 + 0x1) = w2
    2532:	r1 = *(u64 *)(r10 - 0x88)
    2533:	r2 = *(u64 *)(r10 - 0x80)
    2534:	if r2 < 0x3 goto +0x192 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2535:	w2 = 0x0
    2536:	*(u8 *)(r1 + 0x2) = w2
    2537:	r1 = *(u64 *)(r10 - 0x88)
    2538:	r3 = *(u64 *)(r10 - 0x80)
    2539:	if r3 < 0x5 goto +0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2540:	*(u8 *)(r1 + 0x4) = w2
    2541:	w2 = 0x17
    2542:	*(u8 *)(r1 + 0x3) = w2
    2543:	r1 = *(u64 *)(r10 - 0x88)
    2544:	r2 = *(u64 *)(r10 - 0x80)
    2545:	if r2 < 0x1c goto +0x187 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2546:	r3 = r1
    2547:	r3 += 0x5
    2548:	r4 = 0xd1a ll
		0000000000004fa0:  R_BPF_64_64	.rodata
    2550:	w5 = *(u8 *)(r4 + 0x0)
    2551:	*(u8 *)(r3 + 0x0) = w5
    2552:	w5 = *(u8 *)(r4 + 0x1)
    2553:	*(u8 *)(r3 + 0x1) = w5
    2554:	w5 = *(u8 *)(r4 + 0x2)
    2555:	*(u8 *)(r3 + 0x2) = w5
    2556:	w5 = *(u8 *)(r4 + 0x3)
    2557:	*(u8 *)(r3 + 0x3) = w5
    2558:	w5 = *(u8 *)(r4 + 0x4)
    2559:	*(u8 *)(r3 + 0x4) = w5
    2560:	w5 = *(u8 *)(r4 + 0x5)
    2561:	*(u8 *)(r3 + 0x5) = w5
    2562:	w5 = *(u8 *)(r4 + 0x6)
    2563:	*(u8 *)(r3 + 0x6) = w5
    2564:	w5 = *(u8 *)(r4 + 0x7)
    2565:	*(u8 *)(r3 + 0x7) = w5
    2566:	w5 = *(u8 *)(r4 + 0x8)
    2567:	*(u8 *)(r3 + 0x8) = w5
    2568:	w5 = *(u8 *)(r4 + 0x9)
    2569:	*(u8 *)(r3 + 0x9) = w5
    2570:	w5 = *(u8 *)(r4 + 0xa)
    2571:	*(u8 *)(r3 + 0xa) = w5
    2572:	w5 = *(u8 *)(r4 + 0xb)
    2573:	*(u8 *)(r3 + 0xb) = w5
    2574:	w5 = *(u8 *)(r4 + 0xc)
    2575:	*(u8 *)(r3 + 0xc) = w5
    2576:	w5 = *(u8 *)(r4 + 0xd)
    2577:	*(u8 *)(r3 + 0xd) = w5
    2578:	w5 = *(u8 *)(r4 + 0xe)
    2579:	*(u8 *)(r3 + 0xe) = w5
    2580:	w5 = *(u8 *)(r4 + 0xf)
    2581:	*(u8 *)(r3 + 0xf) = w5
    2582:	w5 = *(u8 *)(r4 + 0x10)
    2583:	*(u8 *)(r3 + 0x10) = w5
    2584:	w5 = *(u8 *)(r4 + 0x11)
    2585:	*(u8 *)(r3 + 0x11) = w5
    2586:	w5 = *(u8 *)(r4 + 0x12)
    2587:	*(u8 *)(r3 + 0x12) = w5
    2588:	w5 = *(u8 *)(r4 + 0x13)
    2589:	*(u8 *)(r3 + 0x13) = w5
    2590:	w5 = *(u8 *)(r4 + 0x14)
    2591:	*(u8 *)(r3 + 0x14) = w5
    2592:	w5 = *(u8 *)(r4 + 0x15)
    2593:	*(u8 *)(r3 + 0x15) = w5
    2594:	w5 = *(u8 *)(r4 + 0x16)
    2595:	*(u8 *)(r3 + 0x16) = w5
    2596:	if r2 == 0x1c goto +0x154 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2597:	w3 = 0x1
    2598:	*(u8 *)(r1 + 0x1c) = w3
    2599:	if r2 < 0x1f goto +0x151 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2600:	w4 = 0x0
    2601:	*(u8 *)(r1 + 0x1e) = w4
    2602:	*(u8 *)(r1 + 0x1d) = w3
    2603:	if r2 == 0x1f goto +0x14d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2604:	w3 = 0x4
    2605:	*(u8 *)(r1 + 0x1f) = w3
    2606:	if r2 == 0x20 goto +0x14a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2607:	w3 = 0x2
    2608:	*(u8 *)(r1 + 0x20) = w3
    2609:	if r2 < 0x23 goto +0x147 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2610:	w3 = 0x0
    2611:	*(u8 *)(r1 + 0x22) = w3
    2612:	w3 = 0x17
    2613:	*(u8 *)(r1 + 0x21) = w3
    2614:	if r2 < 0x3a goto +0x142 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2615:	r3 = r1
    2616:	r3 += 0x23
    2617:	r4 = 0xd1a ll
		00000000000051c8:  R_BPF_64_64	.rodata
    2619:	w5 = *(u8 *)(r4 + 0x0)
    2620:	*(u8 *)(r3 + 0x0) = w5
    2621:	w5 = *(u8 *)(r4 + 0x1)
    2622:	*(u8 *)(r3 + 0x1) = w5
    2623:	w5 = *(u8 *)(r4 + 0x2)
    2624:	*(u8 *)(r3 + 0x2) = w5
    2625:	w5 = *(u8 *)(r4 + 0x3)
    2626:	*(u8 *)(r3 + 0x3) = w5
    2627:	w5 = *(u8 *)(r4 + 0x4)
    2628:	*(u8 *)(r3 + 0x4) = w5
    2629:	w5 = *(u8 *)(r4 + 0x5)
    2630:	*(u8 *)(r3 + 0x5) = w5
    2631:	w5 = *(u8 *)(r4 + 0x6)
    2632:	*(u8 *)(r3 + 0x6) = w5
    2633:	w5 = *(u8 *)(r4 + 0x7)
    2634:	*(u8 *)(r3 + 0x7) = w5
    2635:	w5 = *(u8 *)(r4 + 0x8)
    2636:	*(u8 *)(r3 + 0x8) = w5
    2637:	w5 = *(u8 *)(r4 + 0x9)
    2638:	*(u8 *)(r3 + 0x9) = w5
    2639:	w5 = *(u8 *)(r4 + 0xa)
    2640:	*(u8 *)(r3 + 0xa) = w5
    2641:	w5 = *(u8 *)(r4 + 0xb)
    2642:	*(u8 *)(r3 + 0xb) = w5
    2643:	w5 = *(u8 *)(r4 + 0xc)
    2644:	*(u8 *)(r3 + 0xc) = w5
    2645:	w5 = *(u8 *)(r4 + 0xd)
    2646:	*(u8 *)(r3 + 0xd) = w5
    2647:	w5 = *(u8 *)(r4 + 0xe)
    2648:	*(u8 *)(r3 + 0xe) = w5
    2649:	w5 = *(u8 *)(r4 + 0xf)
    2650:	*(u8 *)(r3 + 0xf) = w5
    2651:	w5 = *(u8 *)(r4 + 0x10)
    2652:	*(u8 *)(r3 + 0x10) = w5
    2653:	w5 = *(u8 *)(r4 + 0x11)
    2654:	*(u8 *)(r3 + 0x11) = w5
    2655:	w5 = *(u8 *)(r4 + 0x12)
    2656:	*(u8 *)(r3 + 0x12) = w5
    2657:	w5 = *(u8 *)(r4 + 0x13)
    2658:	*(u8 *)(r3 + 0x13) = w5
    2659:	w5 = *(u8 *)(r4 + 0x14)
    2660:	*(u8 *)(r3 + 0x14) = w5
    2661:	w5 = *(u8 *)(r4 + 0x15)
    2662:	*(u8 *)(r3 + 0x15) = w5
    2663:	w5 = *(u8 *)(r4 + 0x16)
    2664:	*(u8 *)(r3 + 0x16) = w5
    2665:	if r2 == 0x3a goto +0x10f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2666:	w3 = 0x3
    2667:	*(u8 *)(r1 + 0x3a) = w3
    2668:	if r2 < 0x3d goto +0x10c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2669:	w3 = 0x0
    2670:	*(u8 *)(r1 + 0x3c) = w3
    2671:	w3 = 0x1f
    2672:	*(u8 *)(r1 + 0x3b) = w3
    2673:	if r2 < 0x5c goto +0x107 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2674:	r3 = r1
    2675:	r3 += 0x3d
    2676:	r4 = 0xd31 ll
		00000000000053a0:  R_BPF_64_64	.rodata
    2678:	w5 = *(u8 *)(r4 + 0x0)
    2679:	*(u8 *)(r3 + 0x0) = w5
    2680:	w5 = *(u8 *)(r4 + 0x1)
    2681:	*(u8 *)(r3 + 0x1) = w5
    2682:	w5 = *(u8 *)(r4 + 0x2)
    2683:	*(u8 *)(r3 + 0x2) = w5
    2684:	w5 = *(u8 *)(r4 + 0x3)
    2685:	*(u8 *)(r3 + 0x3) = w5
    2686:	w5 = *(u8 *)(r4 + 0x4)
    2687:	*(u8 *)(r3 + 0x4) = w5
    2688:	w5 = *(u8 *)(r4 + 0x5)
    2689:	*(u8 *)(r3 + 0x5) = w5
    2690:	w5 = *(u8 *)(r4 + 0x6)
    2691:	*(u8 *)(r3 + 0x6) = w5
    2692:	w5 = *(u8 *)(r4 + 0x7)
    2693:	*(u8 *)(r3 + 0x7) = w5
    2694:	w5 = *(u8 *)(r4 + 0x8)
    2695:	*(u8 *)(r3 + 0x8) = w5
    2696:	w5 = *(u8 *)(r4 + 0x9)
    2697:	*(u8 *)(r3 + 0x9) = w5
    2698:	w5 = *(u8 *)(r4 + 0xa)
    2699:	*(u8 *)(r3 + 0xa) = w5
    2700:	w5 = *(u8 *)(r4 + 0xb)
    2701:	*(u8 *)(r3 + 0xb) = w5
    2702:	w5 = *(u8 *)(r4 + 0xc)
    2703:	*(u8 *)(r3 + 0xc) = w5
    2704:	w5 = *(u8 *)(r4 + 0xd)
    2705:	*(u8 *)(r3 + 0xd) = w5
    2706:	w5 = *(u8 *)(r4 + 0xe)
    2707:	*(u8 *)(r3 + 0xe) = w5
    2708:	w5 = *(u8 *)(r4 + 0xf)
    2709:	*(u8 *)(r3 + 0xf) = w5
    2710:	w5 = *(u8 *)(r4 + 0x10)
    2711:	*(u8 *)(r3 + 0x10) = w5
    2712:	w5 = *(u8 *)(r4 + 0x11)
    2713:	*(u8 *)(r3 + 0x11) = w5
    2714:	w5 = *(u8 *)(r4 + 0x12)
    2715:	*(u8 *)(r3 + 0x12) = w5
    2716:	w5 = *(u8 *)(r4 + 0x13)
    2717:	*(u8 *)(r3 + 0x13) = w5
    2718:	w5 = *(u8 *)(r4 + 0x14)
    2719:	*(u8 *)(r3 + 0x14) = w5
    2720:	w5 = *(u8 *)(r4 + 0x15)
    2721:	*(u8 *)(r3 + 0x15) = w5
    2722:	w5 = *(u8 *)(r4 + 0x16)
    2723:	*(u8 *)(r3 + 0x16) = w5
    2724:	w5 = *(u8 *)(r4 + 0x17)
    2725:	*(u8 *)(r3 + 0x17) = w5
    2726:	w5 = *(u8 *)(r4 + 0x18)
    2727:	*(u8 *)(r3 + 0x18) = w5
    2728:	w5 = *(u8 *)(r4 + 0x19)
    2729:	*(u8 *)(r3 + 0x19) = w5
    2730:	w5 = *(u8 *)(r4 + 0x1a)
    2731:	*(u8 *)(r3 + 0x1a) = w5
    2732:	w5 = *(u8 *)(r4 + 0x1b)
    2733:	*(u8 *)(r3 + 0x1b) = w5
    2734:	w5 = *(u8 *)(r4 + 0x1c)
    2735:	*(u8 *)(r3 + 0x1c) = w5
    2736:	w5 = *(u8 *)(r4 + 0x1d)
    2737:	*(u8 *)(r3 + 0x1d) = w5
    2738:	w5 = *(u8 *)(r4 + 0x1e)
    2739:	*(u8 *)(r3 + 0x1e) = w5
    2740:	if r2 == 0x5c goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2741:	w4 = 0x4
    2742:	*(u8 *)(r1 + 0x5c) = w4
    2743:	if r2 < 0x5f goto +0xc1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2744:	w3 = 0x0
    2745:	*(u8 *)(r1 + 0x5e) = w3
    2746:	*(u8 *)(r1 + 0x5d) = w4
    2747:	if r2 < 0x63 goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2748:	*(u8 *)(r1 + 0x62) = w3
    2749:	*(u8 *)(r1 + 0x61) = w3
    2750:	*(u8 *)(r1 + 0x60) = w3
    2751:	w3 = 0x4d
    2752:	*(u8 *)(r1 + 0x5f) = w3
    2753:	if r2 == 0x63 goto +0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2754:	w3 = 0x5
    2755:	*(u8 *)(r1 + 0x63) = w3
    2756:	r3 = r2
    2757:	r3 &= -0x2
    2758:	if r3 == 0x64 goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2759:	w4 = 0x0
    2760:	*(u8 *)(r1 + 0x65) = w4
    2761:	w5 = 0x4
    2762:	*(u8 *)(r1 + 0x64) = w5
    2763:	if r2 < 0x6a goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2764:	*(u8 *)(r1 + 0x69) = w4
    2765:	*(u8 *)(r1 + 0x68) = w4
    2766:	*(u8 *)(r1 + 0x67) = w4
    2767:	w4 = 0x6
    2768:	*(u8 *)(r1 + 0x66) = w4
    2769:	if r2 == 0x6a goto +0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2770:	w4 = 0x14
    2771:	*(u8 *)(r1 + 0x6a) = w4
    2772:	if r2 < 0x6d goto +0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2773:	w4 = 0x0
    2774:	*(u8 *)(r1 + 0x6c) = w4
    2775:	w4 = 0xf
    2776:	*(u8 *)(r1 + 0x6b) = w4
    2777:	if r2 < 0x7c goto +0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2778:	r4 = r1
    2779:	r4 += 0x6d
    2780:	r5 = 0xd50 ll
		00000000000056e0:  R_BPF_64_64	.rodata
    2782:	w0 = *(u8 *)(r5 + 0x0)
    2783:	*(u8 *)(r4 + 0x0) = w0
    2784:	w0 = *(u8 *)(r5 + 0x1)
    2785:	*(u8 *)(r4 + 0x1) = w0
    2786:	w0 = *(u8 *)(r5 + 0x2)
    2787:	*(u8 *)(r4 + 0x2) = w0
    2788:	w0 = *(u8 *)(r5 + 0x3)
    2789:	*(u8 *)(r4 + 0x3) = w0
    2790:	w0 = *(u8 *)(r5 + 0x4)
    2791:	*(u8 *)(r4 + 0x4) = w0
    2792:	w0 = *(u8 *)(r5 + 0x5)
    2793:	*(u8 *)(r4 + 0x5) = w0
    2794:	w0 = *(u8 *)(r5 + 0x6)
    2795:	*(u8 *)(r4 + 0x6) = w0
    2796:	w0 = *(u8 *)(r5 + 0x7)
    2797:	*(u8 *)(r4 + 0x7) = w0
    2798:	w0 = *(u8 *)(r5 + 0x8)
    2799:	*(u8 *)(r4 + 0x8) = w0
    2800:	w0 = *(u8 *)(r5 + 0x9)
    2801:	*(u8 *)(r4 + 0x9) = w0
    2802:	w0 = *(u8 *)(r5 + 0xa)
    2803:	*(u8 *)(r4 + 0xa) = w0
    2804:	w0 = *(u8 *)(r5 + 0xb)
    2805:	*(u8 *)(r4 + 0xb) = w0
    2806:	w0 = *(u8 *)(r5 + 0xc)
    2807:	*(u8 *)(r4 + 0xc) = w0
    2808:	w0 = *(u8 *)(r5 + 0xd)
    2809:	*(u8 *)(r4 + 0xd) = w0
    2810:	w0 = *(u8 *)(r5 + 0xe)
    2811:	*(u8 *)(r4 + 0xe) = w0
    2812:	if r2 == 0x7c goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2813:	w4 = 0x0
    2814:	*(u8 *)(r1 + 0x7c) = w4
    2815:	if r2 < 0x7f goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2816:	*(u8 *)(r1 + 0x7e) = w4
    2817:	w4 = 0x1
    2818:	*(u8 *)(r1 + 0x7d) = w4
    2819:	if r2 == 0x7f goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2820:	w4 = 0x2
    2821:	*(u8 *)(r1 + 0x7f) = w4
    2822:	if r2 == 0x80 goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2823:	w4 = 0x9
    2824:	*(u8 *)(r1 + 0x80) = w4
    2825:	if r2 < 0x83 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2826:	w4 = 0x0
    2827:	*(u8 *)(r1 + 0x82) = w4
    2828:	w4 = 0x8
    2829:	*(u8 *)(r1 + 0x81) = w4
    2830:	if r2 < 0x8b goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2831:	*(u8 *)(r1 + 0x83) = w8
    2832:	r4 = r8
    2833:	r4 >>= 0x38
    2834:	*(u8 *)(r1 + 0x8a) = w4
    2835:	r4 = r8
    2836:	r4 >>= 0x30
    2837:	*(u8 *)(r1 + 0x89) = w4
    2838:	r4 = r8
    2839:	r4 >>= 0x28
    2840:	*(u8 *)(r1 + 0x88) = w4
    2841:	r4 = r8
    2842:	r4 >>= 0x20
    2843:	*(u8 *)(r1 + 0x87) = w4
    2844:	r4 = r8
    2845:	r4 >>= 0x18
    2846:	*(u8 *)(r1 + 0x86) = w4
    2847:	r4 = r8
    2848:	r4 >>= 0x10
    2849:	*(u8 *)(r1 + 0x85) = w4
    2850:	r8 >>= 0x8
    2851:	*(u8 *)(r1 + 0x84) = w8
    2852:	if r2 == 0x8b goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2853:	w4 = 0x14
    2854:	*(u8 *)(r1 + 0x8b) = w4
    2855:	if r3 == 0x8c goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2856:	w4 = 0x0
    2857:	*(u8 *)(r1 + 0x8d) = w4
    2858:	w4 = 0x7
    2859:	*(u8 *)(r1 + 0x8c) = w4
    2860:	if r2 < 0x95 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2861:	r4 = r1
    2862:	r4 += 0x8e
    2863:	r5 = 0xd5f ll
		0000000000005978:  R_BPF_64_64	.rodata
    2865:	w0 = *(u8 *)(r5 + 0x0)
    2866:	*(u8 *)(r4 + 0x0) = w0
    2867:	w0 = *(u8 *)(r5 + 0x1)
    2868:	*(u8 *)(r4 + 0x1) = w0
    2869:	w0 = *(u8 *)(r5 + 0x2)
    2870:	*(u8 *)(r4 + 0x2) = w0
    2871:	w0 = *(u8 *)(r5 + 0x3)
    2872:	*(u8 *)(r4 + 0x3) = w0
    2873:	w0 = *(u8 *)(r5 + 0x4)
    2874:	*(u8 *)(r4 + 0x4) = w0
    2875:	w0 = *(u8 *)(r5 + 0x5)
    2876:	*(u8 *)(r4 + 0x5) = w0
    2877:	w0 = *(u8 *)(r5 + 0x6)
    2878:	*(u8 *)(r4 + 0x6) = w0
    2879:	if r2 == 0x95 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2880:	w4 = 0x0
    2881:	*(u8 *)(r1 + 0x95) = w4
    2882:	if r3 == 0x96 goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2883:	*(u8 *)(r1 + 0x97) = w4
    2884:	w4 = 0x1
    2885:	*(u8 *)(r1 + 0x96) = w4
    2886:	if r2 < 0x99 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2887:	*(u8 *)(r1 + 0x98) = w4
    2888:	if r2 == 0x99 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2889:	w4 = 0x3
    2890:	*(u8 *)(r1 + 0x99) = w4
    2891:	if r3 == 0x9a goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2892:	w3 = 0x0
    2893:	*(u8 *)(r1 + 0x9b) = w3
    2894:	w3 = 0x4
    2895:	*(u8 *)(r1 + 0x9a) = w3
    2896:	if r2 < 0xa0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f0>
    2897:	w3 = *(u32 *)(r10 - 0xa0)
    2898:	w2 = w3
    2899:	w2 >>= 0x18
    2900:	*(u8 *)(r1 + 0x9f) = w2
    2901:	w2 = w3
    2902:	w2 >>= 0x10
    2903:	*(u8 *)(r1 + 0x9e) = w2
    2904:	*(u8 *)(r1 + 0x9c) = w3
    2905:	w2 = w3
    2906:	w2 >>= 0x8
    2907:	*(u8 *)(r1 + 0x9d) = w2
    2908:	r2 = 0x0
    2909:	call 0x84
    2910:	goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1300>
    2911:	if w9 != 0x0 goto +0x333 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    2912:	r1 = 0x0 ll
		0000000000005b00:  R_BPF_64_64	CONFIG
    2914:	w2 = *(u32 *)(r1 + 0x6c)
    2915:	if w2 == 0x0 goto +0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    2916:	w1 = *(u32 *)(r1 + 0x8c)
    2917:	if w1 == 0x0 goto +0x289 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26a0>
    2918:	r1 = 0x0 ll
		0000000000005b30:  R_BPF_64_64	CONFIG
    2920:	w6 = *(u32 *)(r1 + 0x88)
    2921:	w7 = *(u32 *)(r1 + 0x8c)
    2922:	w1 = *(u32 *)(r1 + 0x70)
    2923:	if w1 != 0x0 goto +0x127 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bc0>
    2924:	call 0x23
    2925:	r0 += r6
    2926:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12a8>
    2927:	goto +0x273 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2640>
    2928:	w1 = 0x0
    2929:	*(u16 *)(r10 - 0x88) = w1
    2930:	r1 = r10
    2931:	r1 += -0x88
    2932:	w2 = 0x2
    2933:	r3 = r0
    2934:	call 0x71
    2935:	w1 = *(u16 *)(r10 - 0x88)
    2936:	goto +0x272 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2680>
    2937:	r2 = 0x0
    2938:	call 0x85
    2939:	w9 = *(u32 *)(r10 - 0xa0)
    2940:	w2 = *(u32 *)(r6 + 0x4)
    2941:	w1 = w2
    2942:	w1 |= w9
    2943:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1378>
    2944:	w1 = w9
    2945:	if w9 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1388>
    2946:	w1 = w9
    2947:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1350>
    2948:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1388>
    2949:	w1 = 0x0
    2950:	if w9 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1388>
    2951:	w1 = w9
    2952:	w1 -= w2
    2953:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1388>
    2954:	w1 = 0x0
    2955:	if w9 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1360>
    2956:	*(u32 *)(r10 - 0xe0) = w2
    2957:	w2 = *(u32 *)(r6 + 0x0)
    2958:	w4 = 0x1
    2959:	w3 = 0x1
    2960:	if w1 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2961:	w3 = 0x2
    2962:	if w1 s< 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2963:	w4 = 0x0
    2964:	w3 = 0x0
    2965:	if w2 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2966:	if w9 == w2 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2967:	w1 = w9
    2968:	w1 -= w2
    2969:	w3 = 0x3
    2970:	w4 = 0x1
    2971:	*(u32 *)(r10 - 0xb0) = w3
    2972:	*(u32 *)(r10 - 0xc8) = w2
    2973:	*(u32 *)(r10 - 0xd8) = w1
    2974:	w1 = *(u32 *)(r6 + 0xc)
    2975:	*(u32 *)(r10 - 0xe8) = w1
    2976:	*(u64 *)(r10 - 0x98) = r6
    2977:	w1 = *(u32 *)(r6 + 0x8)
    2978:	*(u32 *)(r10 - 0xa8) = w1
    2979:	w3 = 0x0
    2980:	r2 = 0x0 ll
		0000000000005d20:  R_BPF_64_64	CONFIG
    2982:	w1 = *(u32 *)(r2 + 0x6c)
    2983:	if w1 == 0x0 goto +0x31b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d40>
    2984:	r8 = 0x0
    2985:	r5 = *(u64 *)(r10 - 0x98)
    2986:	r5 += 0x154
    2987:	r1 = r8
    2988:	r1 <<= 0x2
    2989:	r7 = r5
    2990:	r7 += r1
    2991:	r1 = r8
    2992:	r1 <<= 0x4
    2993:	r6 = 0x0 ll
		0000000000005d88:  R_BPF_64_64	CONFIG
    2995:	r6 += r1
    2996:	r6 += 0x78
    2997:	if r8 > 0x4 goto +0x30d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d40>
    2998:	r7 += 0x4
    2999:	r8 += 0x1
    3000:	w1 = *(u32 *)(r6 + 0x14)
    3001:	r6 += 0x10
    3002:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14d0>
    3003:	*(u32 *)(r10 - 0xd0) = w3
    3004:	*(u32 *)(r10 - 0xb8) = w4
    3005:	*(u64 *)(r10 - 0xc0) = r5
    3006:	if r8 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1530>
    3007:	r1 = *(u64 *)(r2 + 0x80)
    3008:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1600>
    3009:	w9 = *(u32 *)(r6 + 0x0)
    3010:	w1 = *(u32 *)(r6 + 0x4)
    3011:	*(u32 *)(r10 - 0xf0) = w1
    3012:	w1 = *(u32 *)(r2 + 0x70)
    3013:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15c8>
    3014:	call 0x23
    3015:	r0 += r9
    3016:	w1 = *(u32 *)(r10 - 0xf0)
    3017:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3018:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1700>
    3019:	w1 = 0x0
    3020:	*(u16 *)(r10 - 0x88) = w1
    3021:	r1 = r10
    3022:	r1 += -0x88
    3023:	w2 = 0x2
    3024:	r3 = r0
    3025:	call 0x71
    3026:	w9 = *(u16 *)(r10 - 0x88)
    3027:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1740>
    3028:	call 0x9e
    3029:	r0 += r9
    3030:	w1 = *(u32 *)(r10 - 0xf0)
    3031:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15f0>
    3032:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16f0>
    3033:	w9 = *(u16 *)(r0 + 0x0)
    3034:	goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1740>
    3035:	r3 = *(u64 *)(r2 + 0x80)
    3036:	w1 = 0x0
    3037:	*(u32 *)(r10 - 0x88) = w1
    3038:	r1 = r10
    3039:	r1 += -0x88
    3040:	w2 = 0x4
    3041:	call 0x71
    3042:	r5 = *(u64 *)(r10 - 0xc0)
    3043:	r2 = 0x0 ll
		0000000000005f18:  R_BPF_64_64	CONFIG
    3045:	w4 = *(u32 *)(r10 - 0xb8)
    3046:	w1 = *(u32 *)(r10 - 0x88)
    3047:	if w1 != 0x0 goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1530>
    3048:	w9 = 0x0
    3049:	r1 = *(u64 *)(r10 - 0x98)
    3050:	*(u32 *)(r1 + 0x168) = w9
    3051:	*(u32 *)(r10 - 0x88) = w9
    3052:	r2 = r10
    3053:	r2 += -0x88
    3054:	r1 = 0x0 ll
		0000000000005f70:  R_BPF_64_64	LOST
    3056:	call 0x1
    3057:	r5 = *(u64 *)(r10 - 0xc0)
    3058:	w3 = *(u32 *)(r10 - 0xd0)
    3059:	w4 = *(u32 *)(r10 - 0xb8)
    3060:	if r0 == 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3061:	r0 += 0x20
    3062:	r1 = 0x1
    3063:	lock *(u64 *)(r0 + 0x0) += r1
    3064:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3065:	w9 = *(u32 *)(r0 + 0x0)
    3066:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1740>
    3067:	w1 = 0x0
    3068:	*(u32 *)(r10 - 0x88) = w1
    3069:	r1 = r10
    3070:	r1 += -0x88
    3071:	w2 = 0x4
    3072:	r3 = r0
    3073:	call 0x71
    3074:	w9 = *(u32 *)(r10 - 0x88)
    3075:	w4 = *(u32 *)(r10 - 0xb8)
    3076:	w3 = *(u32 *)(r10 - 0xd0)
    3077:	r5 = *(u64 *)(r10 - 0xc0)
    3078:	w1 = *(u32 *)(r6 + 0xc)
    3079:	w9 -= w1
    3080:	w2 = *(u32 *)(r7 + 0x0)
    3081:	w1 = 0x1
    3082:	if w9 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1788>
    3083:	w1 = 0x0
    3084:	*(u32 *)(r7 + 0x14) = w9
    3085:	w3 |= w1
    3086:	w9 = *(u32 *)(r10 - 0xa0)
    3087:	r2 = 0x0 ll
		0000000000006078:  R_BPF_64_64	CONFIG
    3089:	goto -0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1480>
    3090:	r9 = 0x80
    3091:	if w1 < 0x81 goto -0x241 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3092:	r9 = 0x100
    3093:	if w1 < 0x101 goto -0x243 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3094:	r9 = 0x200
    3095:	if w1 < 0x201 goto -0x245 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3096:	r9 = 0x400
    3097:	if w1 < 0x401 goto -0x247 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3098:	r9 = 0x800
    3099:	if w1 < 0x801 goto -0x249 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3100:	r9 = 0x1000
    3101:	if w1 < 0x1001 goto -0x24b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3102:	r9 = 0x2000
    3103:	if w1 > 0x2000 goto -0xa5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1300>
    3104:	goto -0x24e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5c0>
    3105:	call 0x9e
    3106:	r0 += r7
    3107:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1850>
    3108:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19e8>
    3109:	w1 = *(u16 *)(r0 + 0x0)
    3110:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ab8>
    3111:	w3 = *(u32 *)(r7 + 0x14)
    3112:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1878>
    3113:	*(u32 *)(r7 + 0x14) = w2
    3114:	w3 = *(u32 *)(r7 + 0x18)
    3115:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1890>
    3116:	*(u32 *)(r7 + 0x18) = w2
    3117:	*(u32 *)(r7 + 0x1c) = w8
    3118:	w1 += 0x1
    3119:	*(u32 *)(r7 + 0x10) = w1
    3120:	r6 = 0x0 ll
		0000000000006180:  R_BPF_64_64	CONFIG
    3122:	w1 = *(u32 *)(r6 + 0x8c)
    3123:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1930>
    3124:	w1 = *(u32 *)(r6 + 0x9c)
    3125:	if w1 == 0x0 goto +0xb9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ea0>
    3126:	r1 = 0x0 ll
		00000000000061b0:  R_BPF_64_64	CONFIG
    3128:	w6 = *(u32 *)(r1 + 0x98)
    3129:	w8 = *(u32 *)(r1 + 0x9c)
    3130:	w1 = *(u32 *)(r1 + 0x70)
    3131:	if w1 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19f8>
    3132:	call 0x9e
    3133:	r0 += r6
    3134:	if w8 == 0x2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a58>
    3135:	w1 = *(u32 *)(r0 + 0x0)
    3136:	goto +0xa1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e38>
    3137:	w8 = *(u32 *)(r6 + 0x88)
    3138:	w9 = *(u32 *)(r6 + 0x8c)
    3139:	w1 = *(u32 *)(r6 + 0x70)
    3140:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19b8>
    3141:	call 0x23
    3142:	r0 += r8
    3143:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1970>
    3144:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d48>
    3145:	w1 = 0x0
    3146:	*(u16 *)(r10 - 0x88) = w1
    3147:	r1 = r10
    3148:	r1 += -0x88
    3149:	w2 = 0x2
    3150:	r3 = r0
    3151:	call 0x71
    3152:	w1 = *(u16 *)(r10 - 0x88)
    3153:	goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d88>
    3154:	call 0x9e
    3155:	r0 += r8
    3156:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19d8>
    3157:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a68>
    3158:	w1 = *(u16 *)(r0 + 0x0)
    3159:	goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d88>
    3160:	w1 = *(u32 *)(r0 + 0x0)
    3161:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ab8>
    3162:	call 0x23
    3163:	r0 += r6
    3164:	if w8 == 0x2 goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1df8>
    3165:	w1 = 0x0
    3166:	*(u32 *)(r10 - 0x88) = w1
    3167:	r1 = r10
    3168:	r1 += -0x88
    3169:	w2 = 0x4
    3170:	r3 = r0
    3171:	call 0x71
    3172:	w1 = *(u32 *)(r10 - 0x88)
    3173:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e38>
    3174:	w1 = *(u16 *)(r0 + 0x0)
    3175:	goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e38>
    3176:	w1 = *(u32 *)(r0 + 0x0)
    3177:	goto +0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d88>
    3178:	w1 = 0x0
    3179:	*(u32 *)(r10 - 0x88) = w1
    3180:	r1 = r10
    3181:	r1 += -0x88
    3182:	w2 = 0x4
    3183:	r3 = r0
    3184:	call 0x71
    3185:	w1 = *(u32 *)(r10 - 0x88)
    3186:	r2 = 0x0 ll
		0000000000006390:  R_BPF_64_64	CONFIG
    3188:	w2 = *(u32 *)(r2 + 0x94)
    3189:	if w1 != w2 goto -0x353 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3190:	r3 = 0x0 ll
		00000000000063b0:  R_BPF_64_64	CONFIG
    3192:	w1 = *(u32 *)(r3 + 0x9c)
    3193:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c60>
    3194:	w9 = *(u32 *)(r3 + 0x98)
    3195:	w7 = *(u32 *)(r3 + 0x9c)
    3196:	w1 = *(u32 *)(r3 + 0x70)
    3197:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b80>
    3198:	call 0x23
    3199:	r0 += r9
    3200:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b38>
    3201:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bf0>
    3202:	w1 = 0x0
    3203:	*(u16 *)(r10 - 0x88) = w1
    3204:	r1 = r10
    3205:	r1 += -0x88
    3206:	w2 = 0x2
    3207:	r3 = r0
    3208:	call 0x71
    3209:	w1 = *(u16 *)(r10 - 0x88)
    3210:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c30>
    3211:	call 0x9e
    3212:	r0 += r9
    3213:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba0>
    3214:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bb0>
    3215:	w1 = *(u16 *)(r0 + 0x0)
    3216:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c30>
    3217:	w1 = *(u32 *)(r0 + 0x0)
    3218:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c30>
    3219:	call 0x9e
    3220:	r0 += r6
    3221:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1be0>
    3222:	goto +0x112 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2470>
    3223:	w1 = *(u16 *)(r0 + 0x0)
    3224:	goto +0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2680>
    3225:	w1 = 0x0
    3226:	*(u32 *)(r10 - 0x88) = w1
    3227:	r1 = r10
    3228:	r1 += -0x88
    3229:	w2 = 0x4
    3230:	r3 = r0
    3231:	call 0x71
    3232:	w1 = *(u32 *)(r10 - 0x88)
    3233:	r3 = 0x0 ll
		0000000000006508:  R_BPF_64_64	CONFIG
    3235:	r2 = 0x0 ll
		0000000000006518:  R_BPF_64_64	CONFIG
    3237:	w2 = *(u32 *)(r2 + 0xa4)
    3238:	if w1 != w2 goto -0x384 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3239:	w1 = *(u32 *)(r3 + 0xac)
    3240:	if w1 == 0x0 goto +0xe3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2388>
    3241:	r1 = 0x0 ll
		0000000000006548:  R_BPF_64_64	CONFIG
    3243:	w7 = *(u32 *)(r1 + 0xa8)
    3244:	w9 = *(u32 *)(r1 + 0xac)
    3245:	w1 = *(u32 *)(r1 + 0x70)
    3246:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d08>
    3247:	call 0x23
    3248:	r0 += r7
    3249:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cc0>
    3250:	goto +0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2328>
    3251:	w1 = 0x0
    3252:	*(u16 *)(r10 - 0x88) = w1
    3253:	r1 = r10
    3254:	r1 += -0x88
    3255:	w2 = 0x2
    3256:	r3 = r0
    3257:	call 0x71
    3258:	w1 = *(u16 *)(r10 - 0x88)
    3259:	goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2368>
    3260:	call 0x9e
    3261:	r0 += r7
    3262:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3263:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d38>
    3264:	w1 = *(u16 *)(r0 + 0x0)
    3265:	goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2368>
    3266:	w1 = *(u32 *)(r0 + 0x0)
    3267:	goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2368>
    3268:	w1 = 0x0
    3269:	*(u32 *)(r10 - 0x88) = w1
    3270:	r1 = r10
    3271:	r1 += -0x88
    3272:	w2 = 0x4
    3273:	r3 = r0
    3274:	call 0x71
    3275:	w1 = *(u32 *)(r10 - 0x88)
    3276:	w2 = *(u32 *)(r7 + 0xa8)
    3277:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1da8>
    3278:	*(u32 *)(r7 + 0xac) = w1
    3279:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dd0>
    3280:	w3 = *(u32 *)(r7 + 0xac)
    3281:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dc0>
    3282:	*(u32 *)(r7 + 0xac) = w1
    3283:	w3 = *(u32 *)(r7 + 0xb0)
    3284:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dd8>
    3285:	*(u32 *)(r7 + 0xb0) = w1
    3286:	*(u32 *)(r7 + 0xb4) = w1
    3287:	w2 += 0x1
    3288:	*(u32 *)(r7 + 0xa8) = w2
    3289:	goto -0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c8>
    3290:	w1 = 0x0
    3291:	*(u16 *)(r10 - 0x88) = w1
    3292:	r1 = r10
    3293:	r1 += -0x88
    3294:	w2 = 0x2
    3295:	r3 = r0
    3296:	call 0x71
    3297:	w1 = *(u16 *)(r10 - 0x88)
    3298:	w2 = *(u32 *)(r7 + 0xb8)
    3299:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e58>
    3300:	*(u32 *)(r7 + 0xbc) = w1
    3301:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e80>
    3302:	w3 = *(u32 *)(r7 + 0xbc)
    3303:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e70>
    3304:	*(u32 *)(r7 + 0xbc) = w1
    3305:	w3 = *(u32 *)(r7 + 0xc0)
    3306:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3307:	*(u32 *)(r7 + 0xc0) = w1
    3308:	*(u32 *)(r7 + 0xc4) = w1
    3309:	w2 += 0x1
    3310:	*(u32 *)(r7 + 0xb8) = w2
    3311:	r6 = 0x0 ll
		0000000000006778:  R_BPF_64_64	CONFIG
    3313:	w1 = *(u32 *)(r6 + 0xac)
    3314:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2020>
    3315:	w8 = *(u32 *)(r6 + 0xa8)
    3316:	w9 = *(u32 *)(r6 + 0xac)
    3317:	w1 = *(u32 *)(r6 + 0x70)
    3318:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f08>
    3319:	call 0x9e
    3320:	r0 += r8
    3321:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f68>
    3322:	w1 = *(u32 *)(r0 + 0x0)
    3323:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb8>
    3324:	call 0x23
    3325:	r0 += r8
    3326:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f78>
    3327:	w1 = 0x0
    3328:	*(u32 *)(r10 - 0x88) = w1
    3329:	r1 = r10
    3330:	r1 += -0x88
    3331:	w2 = 0x4
    3332:	r3 = r0
    3333:	call 0x71
    3334:	w1 = *(u32 *)(r10 - 0x88)
    3335:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb8>
    3336:	w1 = *(u16 *)(r0 + 0x0)
    3337:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb8>
    3338:	w1 = 0x0
    3339:	*(u16 *)(r10 - 0x88) = w1
    3340:	r1 = r10
    3341:	r1 += -0x88
    3342:	w2 = 0x2
    3343:	r3 = r0
    3344:	call 0x71
    3345:	w1 = *(u16 *)(r10 - 0x88)
    3346:	w2 = *(u32 *)(r7 + 0xc8)
    3347:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fd8>
    3348:	*(u32 *)(r7 + 0xcc) = w1
    3349:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2000>
    3350:	w3 = *(u32 *)(r7 + 0xcc)
    3351:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ff0>
    3352:	*(u32 *)(r7 + 0xcc) = w1
    3353:	w3 = *(u32 *)(r7 + 0xd0)
    3354:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2008>
    3355:	*(u32 *)(r7 + 0xd0) = w1
    3356:	*(u32 *)(r7 + 0xd4) = w1
    3357:	w2 += 0x1
    3358:	*(u32 *)(r7 + 0xc8) = w2
    3359:	w1 = *(u32 *)(r6 + 0xbc)
    3360:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21a0>
    3361:	r1 = 0x0 ll
		0000000000006908:  R_BPF_64_64	CONFIG
    3363:	w6 = *(u32 *)(r1 + 0xb8)
    3364:	w8 = *(u32 *)(r1 + 0xbc)
    3365:	w1 = *(u32 *)(r1 + 0x70)
    3366:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2088>
    3367:	call 0x9e
    3368:	r0 += r6
    3369:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20e8>
    3370:	w1 = *(u32 *)(r0 + 0x0)
    3371:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2138>
    3372:	call 0x23
    3373:	r0 += r6
    3374:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20f8>
    3375:	w1 = 0x0
    3376:	*(u32 *)(r10 - 0x88) = w1
    3377:	r1 = r10
    3378:	r1 += -0x88
    3379:	w2 = 0x4
    3380:	r3 = r0
    3381:	call 0x71
    3382:	w1 = *(u32 *)(r10 - 0x88)
    3383:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2138>
    3384:	w1 = *(u16 *)(r0 + 0x0)
    3385:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2138>
    3386:	w1 = 0x0
    3387:	*(u16 *)(r10 - 0x88) = w1
    3388:	r1 = r10
    3389:	r1 += -0x88
    3390:	w2 = 0x2
    3391:	r3 = r0
    3392:	call 0x71
    3393:	w1 = *(u16 *)(r10 - 0x88)
    3394:	w2 = *(u32 *)(r7 + 0xd8)
    3395:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2158>
    3396:	*(u32 *)(r7 + 0xdc) = w1
    3397:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2180>
    3398:	w3 = *(u32 *)(r7 + 0xdc)
    3399:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2170>
    3400:	*(u32 *)(r7 + 0xdc) = w1
    3401:	w3 = *(u32 *)(r7 + 0xe0)
    3402:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2188>
    3403:	*(u32 *)(r7 + 0xe0) = w1
    3404:	*(u32 *)(r7 + 0xe4) = w1
    3405:	w2 += 0x1
    3406:	*(u32 *)(r7 + 0xd8) = w2
    3407:	r1 = 0x0 ll
		0000000000006a78:  R_BPF_64_64	CONFIG
    3409:	w2 = *(u32 *)(r1 + 0xcc)
    3410:	if w2 == 0x0 goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3411:	w6 = *(u32 *)(r1 + 0xc8)
    3412:	w8 = *(u32 *)(r1 + 0xcc)
    3413:	w1 = *(u32 *)(r1 + 0x70)
    3414:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2208>
    3415:	call 0x9e
    3416:	r0 += r6
    3417:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2268>
    3418:	w1 = *(u32 *)(r0 + 0x0)
    3419:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b8>
    3420:	call 0x23
    3421:	r0 += r6
    3422:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2278>
    3423:	w1 = 0x0
    3424:	*(u32 *)(r10 - 0x88) = w1
    3425:	r1 = r10
    3426:	r1 += -0x88
    3427:	w2 = 0x4
    3428:	r3 = r0
    3429:	call 0x71
    3430:	w1 = *(u32 *)(r10 - 0x88)
    3431:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b8>
    3432:	w1 = *(u16 *)(r0 + 0x0)
    3433:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b8>
    3434:	w1 = 0x0
    3435:	*(u16 *)(r10 - 0x88) = w1
    3436:	r1 = r10
    3437:	r1 += -0x88
    3438:	w2 = 0x2
    3439:	r3 = r0
    3440:	call 0x71
    3441:	w1 = *(u16 *)(r10 - 0x88)
    3442:	w2 = *(u32 *)(r7 + 0xe8)
    3443:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22d8>
    3444:	*(u32 *)(r7 + 0xec) = w1
    3445:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2300>
    3446:	w3 = *(u32 *)(r7 + 0xec)
    3447:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22f0>
    3448:	*(u32 *)(r7 + 0xec) = w1
    3449:	w3 = *(u32 *)(r7 + 0xf0)
    3450:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2308>
    3451:	*(u32 *)(r7 + 0xf0) = w1
    3452:	*(u32 *)(r7 + 0xf4) = w1
    3453:	w2 += 0x1
    3454:	*(u32 *)(r7 + 0xe8) = w2
    3455:	goto +0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3456:	w1 = 0x0
    3457:	*(u32 *)(r10 - 0x88) = w1
    3458:	r1 = r10
    3459:	r1 += -0x88
    3460:	w2 = 0x4
    3461:	r3 = r0
    3462:	call 0x71
    3463:	w1 = *(u32 *)(r10 - 0x88)
    3464:	r2 = 0x0 ll
		0000000000006c40:  R_BPF_64_64	CONFIG
    3466:	w2 = *(u32 *)(r2 + 0xb4)
    3467:	if w1 != w2 goto -0x469 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3468:	r3 = 0x0 ll
		0000000000006c60:  R_BPF_64_64	CONFIG
    3470:	w1 = *(u32 *)(r3 + 0xbc)
    3471:	if w1 == 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24f0>
    3472:	w9 = *(u32 *)(r3 + 0xb8)
    3473:	w7 = *(u32 *)(r3 + 0xbc)
    3474:	w1 = *(u32 *)(r3 + 0x70)
    3475:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2430>
    3476:	call 0x23
    3477:	r0 += r9
    3478:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23e8>
    3479:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2480>
    3480:	w1 = 0x0
    3481:	*(u16 *)(r10 - 0x88) = w1
    3482:	r1 = r10
    3483:	r1 += -0x88
    3484:	w2 = 0x2
    3485:	r3 = r0
    3486:	call 0x71
    3487:	w1 = *(u16 *)(r10 - 0x88)
    3488:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c0>
    3489:	call 0x9e
    3490:	r0 += r9
    3491:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2450>
    3492:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2460>
    3493:	w1 = *(u16 *)(r0 + 0x0)
    3494:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c0>
    3495:	w1 = *(u32 *)(r0 + 0x0)
    3496:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24c0>
    3497:	w1 = *(u32 *)(r0 + 0x0)
    3498:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2680>
    3499:	w1 = 0x0
    3500:	*(u32 *)(r10 - 0x88) = w1
    3501:	r1 = r10
    3502:	r1 += -0x88
    3503:	w2 = 0x4
    3504:	r3 = r0
    3505:	call 0x71
    3506:	w1 = *(u32 *)(r10 - 0x88)
    3507:	r3 = 0x0 ll
		0000000000006d98:  R_BPF_64_64	CONFIG
    3509:	r2 = 0x0 ll
		0000000000006da8:  R_BPF_64_64	CONFIG
    3511:	w2 = *(u32 *)(r2 + 0xc4)
    3512:	if w1 != w2 goto -0x496 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3513:	w1 = *(u32 *)(r3 + 0xcc)
    3514:	if w1 == 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3515:	r1 = 0x0 ll
		0000000000006dd8:  R_BPF_64_64	CONFIG
    3517:	w7 = *(u32 *)(r1 + 0xc8)
    3518:	w9 = *(u32 *)(r1 + 0xcc)
    3519:	w1 = *(u32 *)(r1 + 0x70)
    3520:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2598>
    3521:	call 0x23
    3522:	r0 += r7
    3523:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2550>
    3524:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d8>
    3525:	w1 = 0x0
    3526:	*(u16 *)(r10 - 0x88) = w1
    3527:	r1 = r10
    3528:	r1 += -0x88
    3529:	w2 = 0x2
    3530:	r3 = r0
    3531:	call 0x71
    3532:	w1 = *(u16 *)(r10 - 0x88)
    3533:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2618>
    3534:	call 0x9e
    3535:	r0 += r7
    3536:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25b8>
    3537:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3538:	w1 = *(u16 *)(r0 + 0x0)
    3539:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2618>
    3540:	w1 = *(u32 *)(r0 + 0x0)
    3541:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2618>
    3542:	w1 = 0x0
    3543:	*(u32 *)(r10 - 0x88) = w1
    3544:	r1 = r10
    3545:	r1 += -0x88
    3546:	w2 = 0x4
    3547:	r3 = r0
    3548:	call 0x71
    3549:	w1 = *(u32 *)(r10 - 0x88)
    3550:	r2 = 0x0 ll
		0000000000006ef0:  R_BPF_64_64	CONFIG
    3552:	w2 = *(u32 *)(r2 + 0xd4)
    3553:	if w1 != w2 goto -0x4bf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3554:	exit
    3555:	w1 = 0x0
    3556:	*(u32 *)(r10 - 0x88) = w1
    3557:	r1 = r10
    3558:	r1 += -0x88
    3559:	w2 = 0x4
    3560:	r3 = r0
    3561:	call 0x71
    3562:	w1 = *(u32 *)(r10 - 0x88)
    3563:	r2 = 0x0 ll
		0000000000006f58:  R_BPF_64_64	CONFIG
    3565:	w2 = *(u32 *)(r2 + 0x94)
    3566:	if w1 != w2 goto +0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3567:	r6 = 0x0 ll
		0000000000006f78:  R_BPF_64_64	CONFIG
    3569:	w1 = *(u32 *)(r6 + 0x9c)
    3570:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27e8>
    3571:	w7 = *(u32 *)(r6 + 0x98)
    3572:	w8 = *(u32 *)(r6 + 0x9c)
    3573:	w1 = *(u32 *)(r6 + 0x70)
    3574:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2748>
    3575:	call 0x23
    3576:	r0 += r7
    3577:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3578:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2788>
    3579:	w1 = 0x0
    3580:	*(u16 *)(r10 - 0x88) = w1
    3581:	r1 = r10
    3582:	r1 += -0x88
    3583:	w2 = 0x2
    3584:	r3 = r0
    3585:	call 0x71
    3586:	w1 = *(u16 *)(r10 - 0x88)
    3587:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c8>
    3588:	call 0x9e
    3589:	r0 += r7
    3590:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2768>
    3591:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2778>
    3592:	w1 = *(u16 *)(r0 + 0x0)
    3593:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c8>
    3594:	w1 = *(u32 *)(r0 + 0x0)
    3595:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c8>
    3596:	w1 = 0x0
    3597:	*(u32 *)(r10 - 0x88) = w1
    3598:	r1 = r10
    3599:	r1 += -0x88
    3600:	w2 = 0x4
    3601:	r3 = r0
    3602:	call 0x71
    3603:	w1 = *(u32 *)(r10 - 0x88)
    3604:	r2 = 0x0 ll
		00000000000070a0:  R_BPF_64_64	CONFIG
    3606:	w2 = *(u32 *)(r2 + 0xa4)
    3607:	if w1 != w2 goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3608:	w1 = *(u32 *)(r6 + 0xac)
    3609:	if w1 == 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3610:	r1 = 0x0 ll
		00000000000070d0:  R_BPF_64_64	CONFIG
    3612:	w6 = *(u32 *)(r1 + 0xa8)
    3613:	w7 = *(u32 *)(r1 + 0xac)
    3614:	w1 = *(u32 *)(r1 + 0x70)
    3615:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2890>
    3616:	call 0x23
    3617:	r0 += r6
    3618:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2848>
    3619:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28d0>
    3620:	w1 = 0x0
    3621:	*(u16 *)(r10 - 0x88) = w1
    3622:	r1 = r10
    3623:	r1 += -0x88
    3624:	w2 = 0x2
    3625:	r3 = r0
    3626:	call 0x71
    3627:	w1 = *(u16 *)(r10 - 0x88)
    3628:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2910>
    3629:	call 0x9e
    3630:	r0 += r6
    3631:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28b0>
    3632:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28c0>
    3633:	w1 = *(u16 *)(r0 + 0x0)
    3634:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2910>
    3635:	w1 = *(u32 *)(r0 + 0x0)
    3636:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2910>
    3637:	w1 = 0x0
    3638:	*(u32 *)(r10 - 0x88) = w1
    3639:	r1 = r10
    3640:	r1 += -0x88
    3641:	w2 = 0x4
    3642:	r3 = r0
    3643:	call 0x71
    3644:	w1 = *(u32 *)(r10 - 0x88)
    3645:	r2 = 0x0 ll
		00000000000071e8:  R_BPF_64_64	CONFIG
    3647:	w2 = *(u32 *)(r2 + 0xb4)
    3648:	if w1 != w2 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3649:	r6 = 0x0 ll
		0000000000007208:  R_BPF_64_64	CONFIG
    3651:	w1 = *(u32 *)(r6 + 0xbc)
    3652:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a78>
    3653:	w7 = *(u32 *)(r6 + 0xb8)
    3654:	w8 = *(u32 *)(r6 + 0xbc)
    3655:	w1 = *(u32 *)(r6 + 0x70)
    3656:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d8>
    3657:	call 0x23
    3658:	r0 += r7
    3659:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2990>
    3660:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3661:	w1 = 0x0
    3662:	*(u16 *)(r10 - 0x88) = w1
    3663:	r1 = r10
    3664:	r1 += -0x88
    3665:	w2 = 0x2
    3666:	r3 = r0
    3667:	call 0x71
    3668:	w1 = *(u16 *)(r10 - 0x88)
    3669:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3670:	call 0x9e
    3671:	r0 += r7
    3672:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f8>
    3673:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3674:	w1 = *(u16 *)(r0 + 0x0)
    3675:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3676:	w1 = *(u32 *)(r0 + 0x0)
    3677:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3678:	w1 = 0x0
    3679:	*(u32 *)(r10 - 0x88) = w1
    3680:	r1 = r10
    3681:	r1 += -0x88
    3682:	w2 = 0x4
    3683:	r3 = r0
    3684:	call 0x71
    3685:	w1 = *(u32 *)(r10 - 0x88)
    3686:	r2 = 0x0 ll
		0000000000007330:  R_BPF_64_64	CONFIG
    3688:	w2 = *(u32 *)(r2 + 0xc4)
    3689:	if w1 != w2 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3690:	w1 = *(u32 *)(r6 + 0xcc)
    3691:	if w1 == 0x0 goto -0x8a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3692:	r1 = 0x0 ll
		0000000000007360:  R_BPF_64_64	CONFIG
    3694:	w6 = *(u32 *)(r1 + 0xc8)
    3695:	w7 = *(u32 *)(r1 + 0xcc)
    3696:	w1 = *(u32 *)(r1 + 0x70)
    3697:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b20>
    3698:	call 0x23
    3699:	r0 += r6
    3700:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ad8>
    3701:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b60>
    3702:	w1 = 0x0
    3703:	*(u16 *)(r10 - 0x88) = w1
    3704:	r1 = r10
    3705:	r1 += -0x88
    3706:	w2 = 0x2
    3707:	r3 = r0
    3708:	call 0x71
    3709:	w1 = *(u16 *)(r10 - 0x88)
    3710:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3711:	call 0x9e
    3712:	r0 += r6
    3713:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b40>
    3714:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b50>
    3715:	w1 = *(u16 *)(r0 + 0x0)
    3716:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3717:	w1 = *(u32 *)(r0 + 0x0)
    3718:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3719:	w1 = 0x0
    3720:	*(u32 *)(r10 - 0x88) = w1
    3721:	r1 = r10
    3722:	r1 += -0x88
    3723:	w2 = 0x4
    3724:	r3 = r0
    3725:	call 0x71
    3726:	w1 = *(u32 *)(r10 - 0x88)
    3727:	r2 = 0x0 ll
		0000000000007478:  R_BPF_64_64	CONFIG
    3729:	w2 = *(u32 *)(r2 + 0xd4)
    3730:	if w1 == w2 goto -0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3731:	call 0x23
    3732:	*(u64 *)(r10 - 0x88) = r0
    3733:	r2 = r10
    3734:	r2 += -0x88
    3735:	r1 = 0x0 ll
		00000000000074b8:  R_BPF_64_64	TASKS
    3737:	r3 = 0xdc8 ll
		00000000000074c8:  R_BPF_64_64	.rodata
    3739:	r4 = 0x0
    3740:	call 0x2
    3741:	if r0 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ce0>
    3742:	r1 = 0x0 ll
		00000000000074f0:  R_BPF_64_64	.bss
    3744:	r2 = 0x1
    3745:	lock *(u64 *)(r1 + 0x0) += r2
    3746:	r1 = 0x0 ll
		0000000000007510:  R_BPF_64_64	EXPECT_ENTER
    3748:	r2 = 0x100000000 ll
    3750:	lock *(u64 *)(r1 + 0x0) += r2
    3751:	r1 = 0x0 ll
		0000000000007538:  R_BPF_64_64	EXPECT_EXIT
    3753:	lock *(u64 *)(r1 + 0x0) += r2
    3754:	call 0x23
    3755:	*(u64 *)(r10 - 0x88) = r0
    3756:	r2 = r10
    3757:	r2 += -0x88
    3758:	r1 = 0x0 ll
		0000000000007570:  R_BPF_64_64	TASKS
    3760:	call 0x1
    3761:	r6 = r0
    3762:	if r6 == 0x0 goto -0xd1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3763:	call 0xe
    3764:	r1 = *(u64 *)(r6 + 0x10)
    3765:	if r1 == r0 goto -0x4f1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x550>
    3766:	goto -0x503 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4c8>
    3767:	w1 = 0x0
    3768:	*(u32 *)(r10 - 0x88) = w1
    3769:	r2 = r10
    3770:	r2 += -0x88
    3771:	r1 = 0x0 ll
		00000000000075d8:  R_BPF_64_64	LOST
    3773:	call 0x1
    3774:	if r0 == 0x0 goto -0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3775:	r0 += 0x10
    3776:	r1 = 0x1
    3777:	lock *(u64 *)(r0 + 0x0) += r1
    3778:	goto -0xe1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3779:	r7 = *(u64 *)(r10 - 0x98)
    3780:	w6 = *(u32 *)(r10 - 0xa8)
    3781:	if w6 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d70>
    3782:	w4 |= w3
    3783:	w4 &= 0x1
    3784:	if w4 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d80>
    3785:	call -0xeca
    3786:	if w0 != 0x0 goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3000>
    3787:	r2 = 0x0 ll
		0000000000007658:  R_BPF_64_64	CONFIG
    3789:	w1 = *(u32 *)(r2 + 0x6c)
    3790:	if w1 == 0x0 goto +0x45 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fc8>
    3791:	w1 = 0x0
    3792:	w2 = *(u32 *)(r2 + 0x8c)
    3793:	if w2 != 0x0 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f98>
    3794:	r2 = 0x0 ll
		0000000000007690:  R_BPF_64_64	CONFIG
    3796:	w3 = *(u32 *)(r2 + 0x9c)
    3797:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e08>
    3798:	w4 = *(u32 *)(r7 + 0x170)
    3799:	*(u32 *)(r7 + 0x15c) = w4
    3800:	w3 = 0x1
    3801:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e00>
    3802:	w3 = 0x0
    3803:	w1 |= w3
    3804:	w2 = *(u32 *)(r2 + 0xac)
    3805:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e48>
    3806:	w3 = *(u32 *)(r7 + 0x174)
    3807:	*(u32 *)(r7 + 0x160) = w3
    3808:	w2 = 0x1
    3809:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e40>
    3810:	w2 = 0x0
    3811:	w1 |= w2
    3812:	r2 = 0x0 ll
		0000000000007720:  R_BPF_64_64	CONFIG
    3814:	w3 = *(u32 *)(r2 + 0xbc)
    3815:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e98>
    3816:	w4 = *(u32 *)(r7 + 0x178)
    3817:	*(u32 *)(r7 + 0x164) = w4
    3818:	w3 = 0x1
    3819:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e90>
    3820:	w3 = 0x0
    3821:	w1 |= w3
    3822:	w2 = *(u32 *)(r2 + 0xcc)
    3823:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ed8>
    3824:	w3 = *(u32 *)(r7 + 0x17c)
    3825:	*(u32 *)(r7 + 0x168) = w3
    3826:	w2 = 0x1
    3827:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ed0>
    3828:	w2 = 0x0
    3829:	w1 |= w2
    3830:	if w9 != 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3831:	w1 &= 0x1
    3832:	if w1 != 0x0 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd0>
    3833:	call 0x23
    3834:	*(u64 *)(r10 - 0x88) = r0
    3835:	r2 = r10
    3836:	r2 += -0x88
    3837:	r1 = 0x0 ll
		00000000000077e8:  R_BPF_64_64	TASKS
    3839:	call 0x3
    3840:	if r0 != 0x0 goto -0x11f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3841:	r1 = 0x0 ll
		0000000000007808:  R_BPF_64_64	.bss
    3843:	r2 = -0x1
    3844:	lock *(u64 *)(r1 + 0x0) += r2
    3845:	r1 = 0x0 ll
		0000000000007828:  R_BPF_64_64	EXPECT_ENTER
    3847:	r2 = -0x100000000 ll
    3849:	lock *(u64 *)(r1 + 0x0) += r2
    3850:	r1 = 0x0 ll
		0000000000007850:  R_BPF_64_64	EXPECT_EXIT
    3852:	lock *(u64 *)(r1 + 0x0) += r2
    3853:	goto -0x12c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3854:	w2 = *(u32 *)(r7 + 0x16c)
    3855:	*(u32 *)(r7 + 0x158) = w2
    3856:	w1 = 0x1
    3857:	if w2 != 0x0 goto -0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2db8>
    3858:	w1 = 0x0
    3859:	goto -0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2db8>
    3860:	if w9 == 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ef0>
    3861:	r1 = 0x0
    3862:	*(u64 *)(r7 + 0x180) = r1
    3863:	*(u64 *)(r7 + 0x8) = r1
    3864:	*(u32 *)(r7 + 0x4) = w9
    3865:	*(u32 *)(r7 + 0x0) = w9
    3866:	goto -0x139 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2638>
    3867:	r1 = *(u64 *)(r10 - 0x90)
    3868:	r1 = *(u64 *)(r1 + 0x0)
    3869:	r3 = *(u64 *)(r1 + 0x8)
    3870:	r2 = *(u64 *)(r1 + 0x0)
    3871:	r1 = r7
    3872:	r1 += 0x18
    3873:	call 0xf2
    3874:	w8 = *(u32 *)(r10 - 0xc8)
    3875:	if w6 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30c8>
    3876:	r1 = 0x0 ll
		0000000000007920:  R_BPF_64_64	CONFIG
    3878:	w2 = *(u32 *)(r1 + 0x78)
    3879:	w1 = -0x7ffffff8
    3880:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3078>
    3881:	w1 = 0x8
    3882:	w2 = 0x0
    3883:	*(u32 *)(r7 + 0x88) = w2
    3884:	*(u32 *)(r7 + 0x84) = w6
    3885:	*(u32 *)(r7 + 0x80) = w9
    3886:	*(u32 *)(r7 + 0x7c) = w8
    3887:	w2 = 0x4
    3888:	*(u32 *)(r7 + 0x78) = w2
    3889:	*(u32 *)(r7 + 0x8c) = w1
    3890:	r1 = r7
    3891:	call -0xe6a
    3892:	w6 = 0x0
    3893:	w1 = *(u32 *)(r10 - 0xb0)
    3894:	if w1 == 0x3 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3210>
    3895:	if w1 != 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3228>
    3896:	r1 = 0x0 ll
		00000000000079c0:  R_BPF_64_64	CONFIG
    3898:	w2 = *(u32 *)(r1 + 0x6c)
    3899:	if w2 == 0x0 goto -0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d80>
    3900:	w1 = *(u32 *)(r1 + 0x8c)
    3901:	if w1 != 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3198>
    3902:	r6 = 0x0 ll
		00000000000079f0:  R_BPF_64_64	CONFIG
    3904:	w1 = *(u32 *)(r6 + 0x9c)
    3905:	if w1 == 0x0 goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33d8>
    3906:	w2 = *(u32 *)(r7 + 0x170)
    3907:	w1 = *(u32 *)(r7 + 0x15c)
    3908:	w3 = w2
    3909:	w3 |= w1
    3910:	if w3 s> -0x1 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3330>
    3911:	w3 = w2
    3912:	if w1 s> 0x0 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3913:	w3 = w2
    3914:	if w2 s> 0x0 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3915:	w3 = 0x0
    3916:	if w2 s>= w1 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3917:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3340>
    3918:	w2 = *(u32 *)(r7 + 0x16c)
    3919:	w1 = *(u32 *)(r7 + 0x158)
    3920:	w3 = w2
    3921:	w3 |= w1
    3922:	if w3 s> -0x1 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3448>
    3923:	w3 = w2
    3924:	if w1 s> 0x0 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3458>
    3925:	w3 = w2
    3926:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x31e8>
    3927:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3458>
    3928:	w3 = 0x0
    3929:	if w2 s>= w1 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3458>
    3930:	w3 = w2
    3931:	w3 -= w1
    3932:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3458>
    3933:	w1 = *(u32 *)(r10 - 0xe8)
    3934:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3228>
    3935:	w6 = 0x8
    3936:	r1 = 0x0
    3937:	r2 = 0x0 ll
		0000000000007b08:  R_BPF_64_64	CONFIG
    3939:	w2 = *(u32 *)(r2 + 0x74)
    3940:	w3 = *(u32 *)(r10 - 0xe0)
    3941:	if w3 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32c8>
    3942:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32c8>
    3943:	call 0x23
    3944:	r1 = 0x0 ll
		0000000000007b40:  R_BPF_64_64	CONFIG
    3946:	w1 = *(u32 *)(r1 + 0x74)
    3947:	r2 = 0x0
    3948:	*(u64 *)(r10 - 0x88) = r2
    3949:	r0 += r1
    3950:	r1 = r10
    3951:	r1 += -0x88
    3952:	w2 = 0x8
    3953:	r3 = r0
    3954:	call 0x71
    3955:	r1 = *(u64 *)(r10 - 0x88)
    3956:	*(u32 *)(r7 + 0x8c) = w6
    3957:	w2 = 0x0
    3958:	*(u32 *)(r7 + 0x88) = w2
    3959:	w2 = *(u32 *)(r10 - 0xd8)
    3960:	*(u32 *)(r7 + 0x84) = w2
    3961:	*(u32 *)(r7 + 0x80) = w9
    3962:	*(u32 *)(r7 + 0x7c) = w8
    3963:	w2 = *(u32 *)(r10 - 0xb0)
    3964:	*(u32 *)(r7 + 0x78) = w2
    3965:	*(u64 *)(r7 + 0x150) = r1
    3966:	r1 = r7
    3967:	call -0xeb6
    3968:	goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    3969:	w3 = 0x0
    3970:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3971:	w3 = w2
    3972:	w3 -= w1
    3973:	w4 = 0x1
    3974:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    3975:	w4 = 0x2
    3976:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    3977:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33d8>
    3978:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33d8>
    3979:	w3 = w2
    3980:	w3 -= w1
    3981:	w4 = 0x3
    3982:	r5 = 0x2
    3983:	*(u64 *)(r7 + 0x88) = r5
    3984:	*(u32 *)(r7 + 0x84) = w3
    3985:	*(u32 *)(r7 + 0x80) = w2
    3986:	*(u32 *)(r7 + 0x7c) = w1
    3987:	*(u32 *)(r7 + 0x78) = w4
    3988:	r1 = r7
    3989:	call -0xecc
    3990:	w1 = *(u32 *)(r6 + 0xac)
    3991:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3590>
    3992:	w2 = *(u32 *)(r7 + 0x174)
    3993:	w1 = *(u32 *)(r7 + 0x160)
    3994:	w3 = w2
    3995:	w3 |= w1
    3996:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34e8>
    3997:	w3 = w2
    3998:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    3999:	w3 = w2
    4000:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    4001:	w3 = 0x0
    4002:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    4003:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34f8>
    4004:	w3 = 0x0
    4005:	if w2 s> w1 goto -0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x31f8>
    4006:	w4 = 0x1
    4007:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a0>
    4008:	w4 = 0x2
    4009:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a0>
    4010:	if w1 == 0x0 goto -0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3118>
    4011:	if w2 == w1 goto -0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3118>
    4012:	w3 = w2
    4013:	w3 -= w1
    4014:	w4 = 0x3
    4015:	r5 = 0x1
    4016:	*(u64 *)(r7 + 0x88) = r5
    4017:	*(u32 *)(r7 + 0x84) = w3
    4018:	*(u32 *)(r7 + 0x80) = w2
    4019:	*(u32 *)(r7 + 0x7c) = w1
    4020:	*(u32 *)(r7 + 0x78) = w4
    4021:	r1 = r7
    4022:	call -0xeed
    4023:	goto -0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3118>
    4024:	w3 = 0x0
    4025:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    4026:	w3 = w2
    4027:	w3 -= w1
    4028:	w4 = 0x1
    4029:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3550>
    4030:	w4 = 0x2
    4031:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3550>
    4032:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3590>
    4033:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3590>
    4034:	w3 = w2
    4035:	w3 -= w1
    4036:	w4 = 0x3
    4037:	r5 = 0x3
    4038:	*(u64 *)(r7 + 0x88) = r5
    4039:	*(u32 *)(r7 + 0x84) = w3
    4040:	*(u32 *)(r7 + 0x80) = w2
    4041:	*(u32 *)(r7 + 0x7c) = w1
    4042:	*(u32 *)(r7 + 0x78) = w4
    4043:	r1 = r7
    4044:	call -0xf03
    4045:	w1 = *(u32 *)(r6 + 0xbc)
    4046:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36a8>
    4047:	w2 = *(u32 *)(r7 + 0x178)
    4048:	w1 = *(u32 *)(r7 + 0x164)
    4049:	w3 = w2
    4050:	w3 |= w1
    4051:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3600>
    4052:	w3 = w2
    4053:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3620>
    4054:	w3 = w2
    4055:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3620>
    4056:	w3 = 0x0
    4057:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3620>
    4058:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3610>
    4059:	w3 = 0x0
    4060:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3620>
    4061:	w3 = w2
    4062:	w3 -= w1
    4063:	w4 = 0x1
    4064:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3668>
    4065:	w4 = 0x2
    4066:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3668>
    4067:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36a8>
    4068:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36a8>
    4069:	w3 = w2
    4070:	w3 -= w1
    4071:	w4 = 0x3
    4072:	r5 = 0x4
    4073:	*(u64 *)(r7 + 0x88) = r5
    4074:	*(u32 *)(r7 + 0x84) = w3
    4075:	*(u32 *)(r7 + 0x80) = w2
    4076:	*(u32 *)(r7 + 0x7c) = w1
    4077:	*(u32 *)(r7 + 0x78) = w4
    4078:	r1 = r7
    4079:	call -0xf26
    4080:	w1 = *(u32 *)(r6 + 0xcc)
    4081:	if w1 == 0x0 goto -0x127 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d80>
    4082:	w2 = *(u32 *)(r7 + 0x17c)
    4083:	w1 = *(u32 *)(r7 + 0x168)
    4084:	w3 = w2
    4085:	w3 |= w1
    4086:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3718>
    4087:	w3 = w2
    4088:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3738>
    4089:	w3 = w2
    4090:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3738>
    4091:	w3 = 0x0
    4092:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3738>
    4093:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3728>
    4094:	w3 = 0x0
    4095:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3738>
    4096:	w3 = w2
    4097:	w3 -= w1
    4098:	w4 = 0x1
    4099:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3780>
    4100:	w4 = 0x2
    4101:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3780>
    4102:	if w1 == 0x0 goto -0x13c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d80>
    4103:	if w2 == w1 goto -0x13d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d80>
    4104:	w3 = w2
    4105:	w3 -= w1
    4106:	w4 = 0x3
    4107:	r5 = 0x5
    4108:	*(u64 *)(r7 + 0x88) = r5
    4109:	*(u32 *)(r7 + 0x84) = w3
    4110:	*(u32 *)(r7 + 0x80) = w2
    4111:	*(u32 *)(r7 + 0x7c) = w1
    4112:	*(u32 *)(r7 + 0x78) = w4
    4113:	r1 = r7
    4114:	call -0xf49
    4115:	goto -0x149 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d80>

00000000000080a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4116:	r7 = r3
    4117:	r8 = r2
    4118:	r6 = r1
    4119:	r9 = r10
    4120:	r9 += -0x80
    4121:	r1 = r9
    4122:	w2 = 0x0
    4123:	r3 = 0x80
    4124:	call -0x1
		00000000000080e0:  R_BPF_64_32	memset
    4125:	r1 = r9
    4126:	w2 = 0x80
    4127:	r3 = r8
    4128:	call 0x71
    4129:	r8 = *(u64 *)(r10 - 0x8)
    4130:	r8 <<= 0x20
    4131:	r8 >>= 0x20
    4132:	r1 = 0xffffffff ll
    4134:	*(u64 *)(r10 - 0x88) = r7
    4135:	if r8 != r1 goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x2b0>
    4136:	r1 = 0xd68 ll
		0000000000008140:  R_BPF_64_64	.rodata
    4138:	r2 = *(u64 *)(r1 + 0x0)
    4139:	*(u64 *)(r6 + 0x0) = r2
    4140:	r2 = *(u64 *)(r1 + 0x8)
    4141:	*(u64 *)(r6 + 0x8) = r2
    4142:	r2 = *(u64 *)(r1 + 0x10)
    4143:	*(u64 *)(r6 + 0x10) = r2
    4144:	r2 = *(u64 *)(r1 + 0x18)
    4145:	*(u64 *)(r6 + 0x18) = r2
    4146:	r2 = *(u64 *)(r1 + 0x20)
    4147:	*(u64 *)(r6 + 0x20) = r2
    4148:	r2 = *(u64 *)(r1 + 0x28)
    4149:	*(u64 *)(r6 + 0x28) = r2
    4150:	r2 = *(u64 *)(r1 + 0x30)
    4151:	*(u64 *)(r6 + 0x30) = r2
    4152:	r2 = *(u64 *)(r1 + 0x38)
    4153:	*(u64 *)(r6 + 0x38) = r2
    4154:	r2 = *(u64 *)(r1 + 0x40)
    4155:	*(u64 *)(r6 + 0x40) = r2
    4156:	r2 = *(u64 *)(r1 + 0x48)
    4157:	*(u64 *)(r6 + 0x48) = r2
    4158:	r2 = *(u64 *)(r1 + 0x50)
    4159:	*(u64 *)(r6 + 0x50) = r2
    4160:	r2 = *(u64 *)(r1 + 0x58)
    4161:	*(u64 *)(r6 + 0x58) = r2
    4162:	w8 = 0xf
    4163:	*(u32 *)(r6 + 0x0) = w8
    4164:	call 0x23
    4165:	r1 = 0x0 ll
		0000000000008228:  R_BPF_64_64	CONFIG
    4167:	w1 = *(u32 *)(r1 + 0x48)
    4168:	r0 += r1
    4169:	w1 = 0x0
    4170:	*(u32 *)(r10 - 0x80) = w1
    4171:	r1 = r10
    4172:	r1 += -0x80
    4173:	w2 = 0x4
    4174:	r3 = r0
    4175:	call 0x71
    4176:	w2 = *(u32 *)(r10 - 0x80)
    4177:	w2 &= 0x2
    4178:	w1 = 0x0
    4179:	w9 = 0x0
    4180:	if w2 == 0x0 goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4181:	r1 = 0x1000000ad ll
    4183:	*(u64 *)(r6 + 0x0) = r1
    4184:	call 0x23
    4185:	*(u64 *)(r10 - 0x80) = r0
    4186:	r2 = r10
    4187:	r2 += -0x80
    4188:	r1 = 0x0 ll
		00000000000082e0:  R_BPF_64_64	REMEMBERED
    4190:	call 0x1
    4191:	w1 = 0x1
    4192:	w8 = 0xad
    4193:	if r0 == 0x0 goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4194:	w2 = *(u32 *)(r0 + 0x4)
    4195:	if w2 != 0x1 goto +0x9e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4196:	w2 = *(u32 *)(r0 + 0x0)
    4197:	if w2 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x298>
    4198:	if w2 != 0x77 goto +0x9b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4199:	*(u32 *)(r6 + 0x0) = w2
    4200:	w8 = w2
    4201:	goto +0x98 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4202:	r1 = *(u64 *)(r10 - 0x10)
    4203:	*(u64 *)(r10 - 0x98) = r1
    4204:	r1 = *(u64 *)(r10 - 0x18)
    4205:	*(u64 *)(r10 - 0xa0) = r1
    4206:	r1 = *(u64 *)(r10 - 0x20)
    4207:	*(u64 *)(r10 - 0x90) = r1
    4208:	r1 = *(u64 *)(r10 - 0x38)
    4209:	*(u64 *)(r10 - 0xa8) = r1
    4210:	r1 = *(u64 *)(r10 - 0x40)
    4211:	*(u64 *)(r10 - 0xb0) = r1
    4212:	r1 = *(u64 *)(r10 - 0x48)
    4213:	*(u64 *)(r10 - 0xb8) = r1
    4214:	r9 = *(u64 *)(r10 - 0x28)
    4215:	r1 = *(u64 *)(r10 - 0x58)
    4216:	*(u64 *)(r10 - 0xc0) = r1
    4217:	r7 = *(u64 *)(r10 - 0x60)
    4218:	call 0x23
    4219:	r1 = 0x0 ll
		00000000000083d8:  R_BPF_64_64	CONFIG
    4221:	w1 = *(u32 *)(r1 + 0x48)
    4222:	w2 = 0x0
    4223:	*(u32 *)(r10 - 0x80) = w2
    4224:	r0 += r1
    4225:	r1 = r10
    4226:	r1 += -0x80
    4227:	w2 = 0x4
    4228:	r3 = r0
    4229:	call 0x71
    4230:	w1 = *(u32 *)(r10 - 0x80)
    4231:	w1 &= 0x2
    4232:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    4233:	w3 = 0x2
    4234:	r1 = r8
    4235:	r1 &= 0x40000000
    4236:	r2 = *(u64 *)(r10 - 0x90)
    4237:	r9 = *(u64 *)(r10 - 0xa0)
    4238:	r4 = *(u64 *)(r10 - 0x98)
    4239:	r5 = *(u64 *)(r10 - 0xa8)
    4240:	r7 = *(u64 *)(r10 - 0xb0)
    4241:	r0 = *(u64 *)(r10 - 0xb8)
    4242:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x400>
    4243:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4b0>
    4244:	w3 = 0x0
    4245:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4b0>
    4246:	r9 <<= 0x20
    4247:	r9 >>= 0x20
    4248:	r3 = *(u64 *)(r10 - 0xc0)
    4249:	r3 <<= 0x20
    4250:	r3 >>= 0x20
    4251:	r7 <<= 0x20
    4252:	r7 >>= 0x20
    4253:	r1 = *(u64 *)(r10 - 0x98)
    4254:	r1 <<= 0x20
    4255:	r1 >>= 0x20
    4256:	r4 = *(u64 *)(r10 - 0xa0)
    4257:	r4 <<= 0x20
    4258:	r4 >>= 0x20
    4259:	r2 = *(u64 *)(r10 - 0x90)
    4260:	r2 <<= 0x20
    4261:	r2 >>= 0x20
    4262:	r5 = r1
    4263:	r0 = r4
    4264:	r4 = r3
    4265:	w3 = 0x1
    4266:	*(u64 *)(r6 + 0x30) = r7
    4267:	*(u64 *)(r6 + 0x28) = r5
    4268:	*(u64 *)(r6 + 0x20) = r0
    4269:	*(u64 *)(r6 + 0x18) = r2
    4270:	*(u64 *)(r6 + 0x10) = r9
    4271:	*(u64 *)(r6 + 0x8) = r4
    4272:	*(u32 *)(r6 + 0x4) = w3
    4273:	w8 &= -0x40000001
    4274:	*(u32 *)(r6 + 0x0) = w8
    4275:	r1 = r6
    4276:	r1 += 0x38
    4277:	w2 = 0x0
    4278:	w7 = w3
    4279:	r3 = 0x20
    4280:	call -0x1
		00000000000085c0:  R_BPF_64_32	memset
    4281:	w2 = w7
    4282:	r1 = 0x2
    4283:	*(u64 *)(r6 + 0x58) = r1
    4284:	r1 = *(u64 *)(r10 - 0x88)
    4285:	if w2 == 0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4286:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    4287:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x638>
    4288:	if w8 == 0x221 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x580>
    4289:	w1 = 0x2
    4290:	w9 = 0x2
    4291:	if w8 != 0x208 goto +0x3e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4292:	call 0x23
    4293:	*(u64 *)(r10 - 0x80) = r0
    4294:	r2 = r10
    4295:	r2 += -0x80
    4296:	r1 = 0x0 ll
		0000000000008640:  R_BPF_64_64	REMEMBERED
    4298:	call 0x1
    4299:	w9 = 0x2
    4300:	w1 = w7
    4301:	if r0 == 0x0 goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4302:	w2 = *(u32 *)(r0 + 0x0)
    4303:	w1 = *(u32 *)(r0 + 0x4)
    4304:	if w1 == 0x1 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x660>
    4305:	if w1 == 0x2 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x680>
    4306:	if w2 == 0x3b goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x698>
    4307:	w1 = w7
    4308:	if w2 == 0x142 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x698>
    4309:	goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4310:	if w8 == 0xb goto -0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x580>
    4311:	w9 = 0x2
    4312:	w1 = 0x1
    4313:	if w8 == 0x166 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x580>
    4314:	goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4315:	if w8 == 0x3b goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x580>
    4316:	w9 = 0x2
    4317:	w1 = 0x0
    4318:	if w8 == 0x142 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x580>
    4319:	goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4320:	if w2 == 0xb goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x698>
    4321:	w1 = w7
    4322:	if w2 == 0x166 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x698>
    4323:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4324:	if w2 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x698>
    4325:	w1 = w7
    4326:	if w2 != 0x208 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x770>
    4327:	r1 = *(u64 *)(r0 + 0x0)
    4328:	*(u64 *)(r6 + 0x0) = r1
    4329:	r1 = *(u64 *)(r0 + 0x8)
    4330:	*(u64 *)(r6 + 0x8) = r1
    4331:	r1 = *(u64 *)(r0 + 0x10)
    4332:	*(u64 *)(r6 + 0x10) = r1
    4333:	r1 = *(u64 *)(r0 + 0x18)
    4334:	*(u64 *)(r6 + 0x18) = r1
    4335:	r1 = *(u64 *)(r0 + 0x20)
    4336:	*(u64 *)(r6 + 0x20) = r1
    4337:	r1 = *(u64 *)(r0 + 0x28)
    4338:	*(u64 *)(r6 + 0x28) = r1
    4339:	r1 = *(u64 *)(r0 + 0x30)
    4340:	*(u64 *)(r6 + 0x30) = r1
    4341:	r1 = *(u64 *)(r0 + 0x38)
    4342:	*(u64 *)(r6 + 0x38) = r1
    4343:	r1 = *(u64 *)(r0 + 0x40)
    4344:	*(u64 *)(r6 + 0x40) = r1
    4345:	r1 = *(u64 *)(r0 + 0x48)
    4346:	*(u64 *)(r6 + 0x48) = r1
    4347:	r1 = *(u64 *)(r0 + 0x50)
    4348:	*(u64 *)(r6 + 0x50) = r1
    4349:	r1 = *(u64 *)(r0 + 0x58)
    4350:	*(u64 *)(r6 + 0x58) = r1
    4351:	w8 = *(u32 *)(r6 + 0x0)
    4352:	w1 = *(u32 *)(r6 + 0x4)
    4353:	w9 = *(u32 *)(r6 + 0x58)
    4354:	r2 = *(u64 *)(r10 - 0x88)
    4355:	*(u64 *)(r6 + 0x48) = r2
    4356:	w2 = w9
    4357:	w2 |= 0x1
    4358:	*(u32 *)(r6 + 0x58) = w2
    4359:	if w8 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x8d0>
    4360:	w1 = w1
    4361:	r1 <<= 0xa
    4362:	r1 += r8
    4363:	if r1 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x8d0>
    4364:	r2 = 0x0 ll
		0000000000008860:  R_BPF_64_64	SELECTORS
    4366:	r2 += r1
    4367:	w1 = *(u8 *)(r2 + 0x0)
    4368:	w2 = w9
    4369:	w2 &= 0x2
    4370:	if w2 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x8d0>
    4371:	w1 <<= 0x18
    4372:	w1 s>>= 0x18
    4373:	if w1 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x8d0>
    4374:	r2 = r1
    4375:	r2 &= 0x7
    4376:	r2 <<= 0x3
    4377:	r3 = r6
    4378:	r3 += 0x8
    4379:	r4 = r3
    4380:	r4 += r2
    4381:	r2 = *(u64 *)(r4 + 0x0)
    4382:	r2 <<= 0x20
    4383:	r2 >>= 0x20
    4384:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x8b8>
    4385:	w1 += 0x1
    4386:	w1 &= 0x7
    4387:	r1 <<= 0x3
    4388:	r3 += r1
    4389:	r1 = *(u64 *)(r3 + 0x0)
    4390:	r1 <<= 0x20
    4391:	r2 <<= 0x20
    4392:	r1 >>= 0x20
    4393:	r1 |= r2
    4394:	r2 = r1
    4395:	*(u64 *)(r6 + 0x50) = r2
    4396:	w9 |= 0x5
    4397:	*(u32 *)(r6 + 0x58) = w9
    4398:	exit

0000000000008978 <memcpy>:
    4399:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4400:	r4 = 0x0
    4401:	r5 = r1
    4402:	r5 += r4
    4403:	r0 = r2
    4404:	r0 += r4
    4405:	w0 = *(u8 *)(r0 + 0x0)
    4406:	*(u8 *)(r5 + 0x0) = w0
    4407:	r4 += 0x1
    4408:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4409:	exit

00000000000089d0 <memmove>:
    4410:	r4 = r1
    4411:	r4 -= r2
    4412:	if r4 >= r3 goto +0xb <memmove+0x70>
    4413:	r2 += -0x1
    4414:	r1 += -0x1
    4415:	r4 = r1
    4416:	r4 += r3
    4417:	r5 = r2
    4418:	r5 += r3
    4419:	w5 = *(u8 *)(r5 + 0x0)
    4420:	*(u8 *)(r4 + 0x0) = w5
    4421:	r3 += -0x1
    4422:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4423:	goto +0xa <memmove+0xc0>
    4424:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4425:	r4 = 0x0
    4426:	r5 = r1
    4427:	r5 += r4
    4428:	r0 = r2
    4429:	r0 += r4
    4430:	w0 = *(u8 *)(r0 + 0x0)
    4431:	*(u8 *)(r5 + 0x0) = w0
    4432:	r4 += 0x1
    4433:	if r4 < r3 goto -0x8 <memmove+0x80>
    4434:	exit

0000000000008a98 <memset>:
    4435:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4436:	r4 = 0x0
    4437:	r5 = r1
    4438:	r5 += r4
    4439:	*(u8 *)(r5 + 0x0) = w2
    4440:	r4 += 0x1
    4441:	if r4 < r3 goto -0x5 <memset+0x10>
    4442:	exit

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
       0:	r9 = r1
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
      90:	if r6 == 0x0 goto +0x37b <reset_fentry+0x1eb0>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x378 <reset_fentry+0x1eb0>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x292 <reset_fentry+0x17b0>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x295 <reset_fentry+0x17d8>
     102:	w6 = 0x0
     103:	w1 = *(u32 *)(r2 + 0x28)
     104:	w3 = *(u32 *)(r2 + 0x34)
     105:	if w1 == 0x0 goto +0x25 <reset_fentry+0x478>
     106:	w4 = w1
     107:	w4 >>= 0x1
     108:	w2 = w1
     109:	w2 |= w4
     110:	w4 = w2
     111:	w4 >>= 0x2
     112:	w2 |= w4
     113:	w4 = w2
     114:	w4 >>= 0x4
     115:	w2 |= w4
     116:	w1 &= w7
     117:	w4 = w2
     118:	w4 >>= 0x8
     119:	w2 |= w4
     120:	w1 -= w3
     121:	w3 = w2
     122:	w3 >>= 0x10
     123:	w2 |= w3
     124:	w2 ^= -0x1
     125:	w3 = w2
     126:	w3 >>= 0x1
     127:	w3 &= 0x55555555
     128:	w2 -= w3
     129:	w3 = w2
     130:	w3 &= 0x33333333
     131:	w2 >>= 0x2
     132:	w2 &= 0x33333333
     133:	w3 += w2
     134:	w2 = w3
     135:	w2 >>= 0x4
     136:	w3 += w2
     137:	w3 &= 0xf0f0f0f
     138:	w3 *= 0x1010101
     139:	w3 >>= 0x18
     140:	w1 <<= w3
     141:	w1 s>>= w3
     142:	w6 = w1
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
     155:	if w1 > 0x40 goto +0x23f <reset_fentry+0x16d8>
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
     189:	r4 = 0xcd8 ll
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
     258:	r4 = 0xcd8 ll
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
     317:	r4 = 0xcef ll
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
     418:	r4 = 0xd0e ll
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
     526:	w2 = w6
     527:	w2 >>= 0x18
     528:	*(u8 *)(r1 + 0x9d) = w2
     529:	w2 = w6
     530:	w2 >>= 0x10
     531:	*(u8 *)(r1 + 0x9c) = w2
     532:	*(u8 *)(r1 + 0x9a) = w6
     533:	w2 = w6
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
     549:	if r7 == 0x0 goto +0x25 <reset_fentry+0x1258>
     550:	call 0xe
     551:	r1 = *(u64 *)(r7 + 0x10)
     552:	if r1 == r0 goto +0x11 <reset_fentry+0x11d0>
     553:	*(u64 *)(r7 + 0x10) = r0
     554:	r1 = r7
     555:	r1 += 0x158
     556:	w2 = 0x0
     557:	r3 = 0x14
     558:	call -0x1
		0000000000001170:  R_BPF_64_32	memset
     559:	r1 = 0x0
     560:	*(u64 *)(r7 + 0x180) = r1
     561:	r1 = r7
     562:	r1 += 0x90
     563:	w2 = 0x0
     564:	r3 = 0xc0
     565:	call -0x1
		00000000000011a8:  R_BPF_64_32	memset
     566:	r1 = r7
     567:	w2 = 0x0
     568:	r3 = 0x10
     569:	call -0x1
		00000000000011c8:  R_BPF_64_32	memset
     570:	r1 = r9
     571:	w8 = *(u32 *)(r7 + 0xc)
     572:	w3 = *(u32 *)(r7 + 0x8)
     573:	w9 = *(u32 *)(r7 + 0x4)
     574:	w2 = w9
     575:	w2 |= w6
     576:	w4 = *(u32 *)(r7 + 0x0)
     577:	*(u32 *)(r10 - 0x18) = w4
     578:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1220>
     579:	goto +0x2b <reset_fentry+0x1378>
     580:	if w6 s> w9 goto +0x2e <reset_fentry+0x1398>
     581:	w2 = 0x0
     582:	*(u32 *)(r7 + 0x4) = w2
     583:	w8 += 0x1
     584:	*(u32 *)(r7 + 0xc) = w8
     585:	*(u32 *)(r10 - 0x20) = w3
     586:	goto +0xd4 <reset_fentry+0x18f8>
     587:	call 0x23
     588:	*(u64 *)(r10 - 0x10) = r0
     589:	r2 = r10
     590:	r2 += -0x10
     591:	r1 = 0x0 ll
		0000000000001278:  R_BPF_64_64	TASKS
     593:	r3 = 0xdc8 ll
		0000000000001288:  R_BPF_64_64	.rodata
     595:	r4 = 0x0
     596:	call 0x2
     597:	if r0 != 0x0 goto +0x94 <reset_fentry+0x1750>
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	.bss
     600:	r2 = 0x1
     601:	lock *(u64 *)(r1 + 0x0) += r2
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	EXPECT_ENTER
     604:	r2 = 0x100000000 ll
     606:	lock *(u64 *)(r1 + 0x0) += r2
     607:	r1 = 0x0 ll
		00000000000012f8:  R_BPF_64_64	EXPECT_EXIT
     609:	lock *(u64 *)(r1 + 0x0) += r2
     610:	call 0x23
     611:	*(u64 *)(r10 - 0x10) = r0
     612:	r2 = r10
     613:	r2 += -0x10
     614:	r1 = 0x0 ll
		0000000000001330:  R_BPF_64_64	TASKS
     616:	call 0x1
     617:	r7 = r0
     618:	if r7 == 0x0 goto +0x16b <reset_fentry+0x1eb0>
     619:	call 0xe
     620:	r1 = *(u64 *)(r7 + 0x10)
     621:	if r1 == r0 goto -0x34 <reset_fentry+0x11d0>
     622:	goto -0x46 <reset_fentry+0x1148>
     623:	if w6 s> 0x0 goto +0x4 <reset_fentry+0x13a0>
     624:	if w9 s< 0x1 goto +0x1 <reset_fentry+0x1390>
     625:	goto +0x2 <reset_fentry+0x13a0>
     626:	if w6 s>= w9 goto -0x2e <reset_fentry+0x1228>
     627:	w6 -= w9
     628:	w2 = 0x0
     629:	*(u32 *)(r7 + 0x4) = w2
     630:	w8 += 0x1
     631:	*(u32 *)(r7 + 0xc) = w8
     632:	w2 = w6
     633:	w2 += w3
     634:	*(u32 *)(r10 - 0x20) = w2
     635:	*(u32 *)(r7 + 0x8) = w2
     636:	*(u32 *)(r10 - 0x28) = w6
     637:	if w6 == 0x0 goto +0xa1 <reset_fentry+0x18f8>
     638:	r2 = r7
     639:	r2 += 0x188
     640:	r6 = 0x0
     641:	w3 = 0x200
     642:	r4 = 0x0
     643:	call 0x43
     644:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1430>
     645:	r0 = 0x0
     646:	r0 >>= 0x3
     647:	*(u64 *)(r7 + 0x180) = r0
     648:	r1 = 0x0 ll
		0000000000001440:  R_BPF_64_64	CONFIG
     650:	w1 = *(u32 *)(r1 + 0x74)
     651:	if w9 != 0x0 goto +0xe <reset_fentry+0x14d0>
     652:	if w1 == 0x0 goto +0xd <reset_fentry+0x14d0>
     653:	call 0x23
     654:	r1 = 0x0 ll
		0000000000001470:  R_BPF_64_64	CONFIG
     656:	w1 = *(u32 *)(r1 + 0x74)
     657:	r2 = 0x0
     658:	*(u64 *)(r10 - 0x10) = r2
     659:	r0 += r1
     660:	r1 = r10
     661:	r1 += -0x10
     662:	w2 = 0x8
     663:	r3 = r0
     664:	call 0x71
     665:	r6 = *(u64 *)(r10 - 0x10)
     666:	*(u64 *)(r7 + 0x150) = r6
     667:	call 0x23
     668:	r1 = 0x0 ll
		00000000000014e0:  R_BPF_64_64	CONFIG
     670:	w1 = *(u32 *)(r1 + 0x4c)
     671:	w2 = 0x0
     672:	*(u32 *)(r10 - 0x10) = w2
     673:	r0 += r1
     674:	r1 = r10
     675:	r1 += -0x10
     676:	w2 = 0x4
     677:	r3 = r0
     678:	call 0x71
     679:	w1 = *(u32 *)(r10 - 0x10)
     680:	w1 &= 0x200014
     681:	if w1 != 0x0 goto +0x75 <reset_fentry+0x18f8>
     682:	call -0x1
		0000000000001550:  R_BPF_64_32	.text
     683:	if w0 == 0x0 goto +0x73 <reset_fentry+0x18f8>
     684:	r1 = 0x0 ll
		0000000000001560:  R_BPF_64_64	CONFIG
     686:	w1 = *(u32 *)(r1 + 0x78)
     687:	if w1 != 0x2 goto +0x6f <reset_fentry+0x18f8>
     688:	call 0x9e
     689:	r1 = r0
     690:	call 0xaf
     691:	r9 = r0
     692:	r1 = 0x0
     693:	*(u64 *)(r10 - 0x10) = r1
     694:	r3 = r9
     695:	r3 += 0x78
     696:	r1 = r10
     697:	r1 += -0x10
     698:	w2 = 0x8
     699:	call 0x71
     700:	r6 = r7
     701:	r6 += 0x18
     702:	r3 = *(u64 *)(r10 - 0x10)
     703:	if w3 != -0x1 goto +0x40 <reset_fentry+0x1800>
     704:	r1 = 0xd68 ll
		0000000000001600:  R_BPF_64_64	.rodata
     706:	r2 = *(u64 *)(r1 + 0x0)
     707:	*(u64 *)(r6 + 0x0) = r2
     708:	r2 = *(u64 *)(r1 + 0x8)
     709:	*(u64 *)(r6 + 0x8) = r2
     710:	r2 = *(u64 *)(r1 + 0x10)
     711:	*(u64 *)(r6 + 0x10) = r2
     712:	r2 = *(u64 *)(r1 + 0x18)
     713:	*(u64 *)(r6 + 0x18) = r2
     714:	r2 = *(u64 *)(r1 + 0x20)
     715:	*(u64 *)(r6 + 0x20) = r2
     716:	r2 = *(u64 *)(r1 + 0x28)
     717:	*(u64 *)(r6 + 0x28) = r2
     718:	r2 = *(u64 *)(r1 + 0x30)
     719:	*(u64 *)(r6 + 0x30) = r2
     720:	r2 = *(u64 *)(r1 + 0x38)
     721:	*(u64 *)(r6 + 0x38) = r2
     722:	r2 = *(u64 *)(r1 + 0x40)
     723:	*(u64 *)(r6 + 0x40) = r2
     724:	r2 = *(u64 *)(r1 + 0x48)
     725:	*(u64 *)(r6 + 0x48) = r2
     726:	r2 = *(u64 *)(r1 + 0x50)
     727:	*(u64 *)(r6 + 0x50) = r2
     728:	r2 = *(u64 *)(r1 + 0x58)
     729:	*(u64 *)(r6 + 0x58) = r2
     730:	goto +0x28 <reset_fentry+0x1818>
     731:	r8 = 0x80
     732:	if w1 < 0x81 goto -0x241 <reset_fentry+0x4e0>
     733:	r8 = 0x100
     734:	if w1 < 0x101 goto -0x243 <reset_fentry+0x4e0>
     735:	r8 = 0x200
     736:	if w1 < 0x201 goto -0x245 <reset_fentry+0x4e0>
     737:	r8 = 0x400
     738:	if w1 < 0x401 goto -0x247 <reset_fentry+0x4e0>
     739:	r8 = 0x800
     740:	if w1 < 0x801 goto -0x249 <reset_fentry+0x4e0>
     741:	r8 = 0x1000
     742:	if w1 < 0x1001 goto -0x24b <reset_fentry+0x4e0>
     743:	r8 = 0x2000
     744:	if w1 > 0x2000 goto -0xcc <reset_fentry+0x10e8>
     745:	goto -0x24e <reset_fentry+0x4e0>
     746:	w1 = 0x0
     747:	*(u32 *)(r10 - 0x10) = w1
     748:	r2 = r10
     749:	r2 += -0x10
     750:	r1 = 0x0 ll
		0000000000001770:  R_BPF_64_64	LOST
     752:	call 0x1
     753:	if r0 == 0x0 goto +0xe4 <reset_fentry+0x1eb0>
     754:	r0 += 0x10
     755:	r1 = 0x1
     756:	lock *(u64 *)(r0 + 0x0) += r1
     757:	goto +0xe0 <reset_fentry+0x1eb0>
     758:	w3 = *(u32 *)(r6 + 0x24)
     759:	if w2 >= w3 goto +0x1 <reset_fentry+0x17c8>
     760:	*(u32 *)(r6 + 0x24) = w2
     761:	w3 = *(u32 *)(r6 + 0x28)
     762:	if w2 <= w3 goto +0x1 <reset_fentry+0x17e0>
     763:	*(u32 *)(r6 + 0x28) = w2
     764:	*(u32 *)(r6 + 0x2c) = w7
     765:	w1 += 0x1
     766:	*(u32 *)(r6 + 0x20) = w1
     767:	goto +0xd6 <reset_fentry+0x1eb0>
     768:	r1 = r6
     769:	r2 = r9
     770:	call 0x43
		0000000000001810:  R_BPF_64_32	.text
     771:	r1 = 0x0 ll
		0000000000001818:  R_BPF_64_64	CONFIG
     773:	w1 = *(u32 *)(r1 + 0x78)
     774:	if w1 == 0x0 goto +0x18 <reset_fentry+0x18f8>
     775:	w1 = *(u32 *)(r6 + 0x0)
     776:	if w1 != -0x1 goto +0x9 <reset_fentry+0x1890>
     777:	w1 = *(u32 *)(r10 - 0x28)
     778:	w3 = w1
     779:	r3 <<= 0x20
     780:	r3 s>>= 0x20
     781:	r1 = 0x0 ll
		0000000000001868:  R_BPF_64_64	.rodata.str1.1
     783:	w2 = 0x27
     784:	call 0x6
     785:	goto +0xd <reset_fentry+0x18f8>
     786:	w1 &= 0xffff
     787:	w3 = *(u32 *)(r7 + 0x1c)
     788:	w3 <<= 0x10
     789:	w3 |= w1
     790:	r4 = *(u64 *)(r7 + 0x68)
     791:	w1 = *(u32 *)(r10 - 0x28)
     792:	w5 = w1
     793:	r5 <<= 0x20
     794:	r5 s>>= 0x20
     795:	r1 = 0x88 ll
		00000000000018d8:  R_BPF_64_64	.rodata.str1.1
     797:	w2 = 0x30
     798:	call 0x6
     799:	call 0x23
     800:	r1 = 0x0 ll
		0000000000001900:  R_BPF_64_64	CONFIG
     802:	w1 = *(u32 *)(r1 + 0x4c)
     803:	w2 = 0x0
     804:	*(u32 *)(r10 - 0x10) = w2
     805:	r0 += r1
     806:	r1 = r10
     807:	r1 += -0x10
     808:	w2 = 0x4
     809:	r3 = r0
     810:	call 0x71
     811:	w1 = *(u32 *)(r10 - 0x10)
     812:	w1 &= 0x200014
     813:	if w1 == 0x0 goto +0xa8 <reset_fentry+0x1eb0>
     814:	w9 = 0x1
     815:	w1 = 0x1
     816:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1990>
     817:	w1 = 0x0
     818:	w8 = *(u32 *)(r10 - 0x18)
     819:	w2 = *(u32 *)(r10 - 0x20)
     820:	if w8 != 0x0 goto +0x1 <reset_fentry+0x19b0>
     821:	w9 = 0x0
     822:	w9 &= w1
     823:	w1 = w9
     824:	w1 &= 0x1
     825:	if w1 != 0x0 goto +0x4 <reset_fentry+0x19f0>
     826:	w1 = 0x0
     827:	*(u32 *)(r10 - 0x28) = w1
     828:	if w2 == 0x0 goto +0x85 <reset_fentry+0x1e10>
     829:	goto +0x3 <reset_fentry+0x1a08>
     830:	w1 = 0x3
     831:	*(u32 *)(r10 - 0x28) = w1
     832:	w8 = -w8
     833:	call -0x1
		0000000000001a08:  R_BPF_64_32	.text
     834:	if w0 == 0x0 goto +0x7f <reset_fentry+0x1e10>
     835:	call 0x23
     836:	r1 = 0x0 ll
		0000000000001a20:  R_BPF_64_64	CONFIG
     838:	w1 = *(u32 *)(r1 + 0x4c)
     839:	w2 = 0x0
     840:	*(u32 *)(r10 - 0x10) = w2
     841:	r0 += r1
     842:	r1 = r10
     843:	r1 += -0x10
     844:	w2 = 0x4
     845:	r3 = r0
     846:	call 0x71
     847:	r6 = r7
     848:	r6 += 0x18
     849:	w1 = *(u32 *)(r10 - 0x10)
     850:	w1 &= 0x4
     851:	if w1 != 0x0 goto +0x1f <reset_fentry+0x1b98>
     852:	r1 = 0xd68 ll
		0000000000001aa0:  R_BPF_64_64	.rodata
     854:	r2 = *(u64 *)(r1 + 0x0)
     855:	*(u64 *)(r6 + 0x0) = r2
     856:	r2 = *(u64 *)(r1 + 0x8)
     857:	*(u64 *)(r6 + 0x8) = r2
     858:	r2 = *(u64 *)(r1 + 0x10)
     859:	*(u64 *)(r6 + 0x10) = r2
     860:	r2 = *(u64 *)(r1 + 0x18)
     861:	*(u64 *)(r6 + 0x18) = r2
     862:	r2 = *(u64 *)(r1 + 0x20)
     863:	*(u64 *)(r6 + 0x20) = r2
     864:	r2 = *(u64 *)(r1 + 0x28)
     865:	*(u64 *)(r6 + 0x28) = r2
     866:	r2 = *(u64 *)(r1 + 0x30)
     867:	*(u64 *)(r6 + 0x30) = r2
     868:	r2 = *(u64 *)(r1 + 0x38)
     869:	*(u64 *)(r6 + 0x38) = r2
     870:	r2 = *(u64 *)(r1 + 0x40)
     871:	*(u64 *)(r6 + 0x40) = r2
     872:	r2 = *(u64 *)(r1 + 0x48)
     873:	*(u64 *)(r6 + 0x48) = r2
     874:	r2 = *(u64 *)(r1 + 0x50)
     875:	*(u64 *)(r6 + 0x50) = r2
     876:	r2 = *(u64 *)(r1 + 0x58)
     877:	*(u64 *)(r6 + 0x58) = r2
     878:	w1 = 0x5
     879:	w6 = *(u32 *)(r10 - 0x18)
     880:	w3 = *(u32 *)(r10 - 0x20)
     881:	if w3 == 0x0 goto +0x42 <reset_fentry+0x1da0>
     882:	goto +0x37 <reset_fentry+0x1d50>
     883:	call 0x23
     884:	*(u64 *)(r10 - 0x10) = r0
     885:	r2 = r10
     886:	r2 += -0x10
     887:	r1 = 0x0 ll
		0000000000001bb8:  R_BPF_64_64	REMEMBERED
     889:	call 0x1
     890:	if r0 == 0x0 goto +0x11 <reset_fentry+0x1c60>
     891:	w1 = *(u32 *)(r0 + 0x0)
     892:	w2 = *(u32 *)(r0 + 0x4)
     893:	if w2 != 0x1 goto +0x2 <reset_fentry+0x1c00>
     894:	if w1 == 0xfc goto +0x4 <reset_fentry+0x1c18>
     895:	goto +0xc <reset_fentry+0x1c60>
     896:	if w1 == 0x3c goto +0x2 <reset_fentry+0x1c18>
     897:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x1c18>
     898:	goto +0x9 <reset_fentry+0x1c60>
     899:	r1 = r6
     900:	r2 = r0
     901:	r3 = 0x60
     902:	call -0x1
		0000000000001c30:  R_BPF_64_32	memmove
     903:	w1 = 0x4
     904:	w6 = *(u32 *)(r10 - 0x18)
     905:	w3 = *(u32 *)(r10 - 0x20)
     906:	if w3 == 0x0 goto +0x29 <reset_fentry+0x1da0>
     907:	goto +0x1e <reset_fentry+0x1d50>
     908:	r1 = 0xd68 ll
		0000000000001c60:  R_BPF_64_64	.rodata
     910:	r2 = *(u64 *)(r1 + 0x0)
     911:	*(u64 *)(r6 + 0x0) = r2
     912:	r2 = *(u64 *)(r1 + 0x8)
     913:	*(u64 *)(r6 + 0x8) = r2
     914:	r2 = *(u64 *)(r1 + 0x10)
     915:	*(u64 *)(r6 + 0x10) = r2
     916:	r2 = *(u64 *)(r1 + 0x18)
     917:	*(u64 *)(r6 + 0x18) = r2
     918:	r2 = *(u64 *)(r1 + 0x20)
     919:	*(u64 *)(r6 + 0x20) = r2
     920:	r2 = *(u64 *)(r1 + 0x28)
     921:	*(u64 *)(r6 + 0x28) = r2
     922:	r2 = *(u64 *)(r1 + 0x30)
     923:	*(u64 *)(r6 + 0x30) = r2
     924:	r2 = *(u64 *)(r1 + 0x38)
     925:	*(u64 *)(r6 + 0x38) = r2
     926:	r2 = *(u64 *)(r1 + 0x40)
     927:	*(u64 *)(r6 + 0x40) = r2
     928:	r2 = *(u64 *)(r1 + 0x48)
     929:	*(u64 *)(r6 + 0x48) = r2
     930:	r2 = *(u64 *)(r1 + 0x50)
     931:	*(u64 *)(r6 + 0x50) = r2
     932:	r2 = *(u64 *)(r1 + 0x58)
     933:	*(u64 *)(r6 + 0x58) = r2
     934:	w1 = 0x5
     935:	w6 = *(u32 *)(r10 - 0x18)
     936:	w3 = *(u32 *)(r10 - 0x20)
     937:	if w3 == 0x0 goto +0xa <reset_fentry+0x1da0>
     938:	r2 = 0x800000000 ll
     940:	*(u64 *)(r7 + 0x88) = r2
     941:	*(u32 *)(r7 + 0x84) = w3
     942:	w2 = 0x0
     943:	*(u32 *)(r7 + 0x80) = w2
     944:	*(u32 *)(r7 + 0x7c) = w6
     945:	*(u32 *)(r7 + 0x78) = w1
     946:	r1 = r7
     947:	call 0xc9
		0000000000001d98:  R_BPF_64_32	.text
     948:	w9 &= 0x1
     949:	if w9 != 0x0 goto +0x1 <reset_fentry+0x1db8>
     950:	goto +0xb <reset_fentry+0x1e10>
     951:	r1 = 0x800000000 ll
     953:	*(u64 *)(r7 + 0x88) = r1
     954:	*(u32 *)(r7 + 0x84) = w8
     955:	w1 = 0x0
     956:	*(u32 *)(r7 + 0x80) = w1
     957:	*(u32 *)(r7 + 0x7c) = w6
     958:	w1 = *(u32 *)(r10 - 0x28)
     959:	*(u32 *)(r7 + 0x78) = w1
     960:	r1 = r7
     961:	call 0xc9
		0000000000001e08:  R_BPF_64_32	.text
     962:	call 0x23
     963:	*(u64 *)(r10 - 0x10) = r0
     964:	r2 = r10
     965:	r2 += -0x10
     966:	r1 = 0x0 ll
		0000000000001e30:  R_BPF_64_64	TASKS
     968:	call 0x3
     969:	if r0 != 0x0 goto +0xc <reset_fentry+0x1eb0>
     970:	r1 = 0x0 ll
		0000000000001e50:  R_BPF_64_64	.bss
     972:	r2 = -0x1
     973:	lock *(u64 *)(r1 + 0x0) += r2
     974:	r1 = 0x0 ll
		0000000000001e70:  R_BPF_64_64	EXPECT_ENTER
     976:	r2 = -0x100000000 ll
     978:	lock *(u64 *)(r1 + 0x0) += r2
     979:	r1 = 0x0 ll
		0000000000001e98:  R_BPF_64_64	EXPECT_EXIT
     981:	lock *(u64 *)(r1 + 0x0) += r2
     982:	w0 = 0x0
     983:	exit

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r9 = r1
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
      90:	if r6 == 0x0 goto +0x37b <reset_kprobe+0x1eb0>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x378 <reset_kprobe+0x1eb0>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x292 <reset_kprobe+0x17b0>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x295 <reset_kprobe+0x17d8>
     102:	w6 = 0x0
     103:	w1 = *(u32 *)(r2 + 0x28)
     104:	w3 = *(u32 *)(r2 + 0x34)
     105:	if w1 == 0x0 goto +0x25 <reset_kprobe+0x478>
     106:	w4 = w1
     107:	w4 >>= 0x1
     108:	w2 = w1
     109:	w2 |= w4
     110:	w4 = w2
     111:	w4 >>= 0x2
     112:	w2 |= w4
     113:	w4 = w2
     114:	w4 >>= 0x4
     115:	w2 |= w4
     116:	w1 &= w7
     117:	w4 = w2
     118:	w4 >>= 0x8
     119:	w2 |= w4
     120:	w1 -= w3
     121:	w3 = w2
     122:	w3 >>= 0x10
     123:	w2 |= w3
     124:	w2 ^= -0x1
     125:	w3 = w2
     126:	w3 >>= 0x1
     127:	w3 &= 0x55555555
     128:	w2 -= w3
     129:	w3 = w2
     130:	w3 &= 0x33333333
     131:	w2 >>= 0x2
     132:	w2 &= 0x33333333
     133:	w3 += w2
     134:	w2 = w3
     135:	w2 >>= 0x4
     136:	w3 += w2
     137:	w3 &= 0xf0f0f0f
     138:	w3 *= 0x1010101
     139:	w3 >>= 0x18
     140:	w1 <<= w3
     141:	w1 s>>= w3
     142:	w6 = w1
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
     155:	if w1 > 0x40 goto +0x23f <reset_kprobe+0x16d8>
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
     189:	r4 = 0xcd8 ll
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
     258:	r4 = 0xcd8 ll
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
     317:	r4 = 0xcef ll
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
     418:	r4 = 0xd0e ll
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
     526:	w2 = w6
     527:	w2 >>= 0x18
     528:	*(u8 *)(r1 + 0x9d) = w2
     529:	w2 = w6
     530:	w2 >>= 0x10
     531:	*(u8 *)(r1 + 0x9c) = w2
     532:	*(u8 *)(r1 + 0x9a) = w6
     533:	w2 = w6
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
     549:	if r7 == 0x0 goto +0x25 <reset_kprobe+0x1258>
     550:	call 0xe
     551:	r1 = *(u64 *)(r7 + 0x10)
     552:	if r1 == r0 goto +0x11 <reset_kprobe+0x11d0>
     553:	*(u64 *)(r7 + 0x10) = r0
     554:	r1 = r7
     555:	r1 += 0x158
     556:	w2 = 0x0
     557:	r3 = 0x14
     558:	call -0x1
		0000000000001170:  R_BPF_64_32	memset
     559:	r1 = 0x0
     560:	*(u64 *)(r7 + 0x180) = r1
     561:	r1 = r7
     562:	r1 += 0x90
     563:	w2 = 0x0
     564:	r3 = 0xc0
     565:	call -0x1
		00000000000011a8:  R_BPF_64_32	memset
     566:	r1 = r7
     567:	w2 = 0x0
     568:	r3 = 0x10
     569:	call -0x1
		00000000000011c8:  R_BPF_64_32	memset
     570:	r1 = r9
     571:	w8 = *(u32 *)(r7 + 0xc)
     572:	w3 = *(u32 *)(r7 + 0x8)
     573:	w9 = *(u32 *)(r7 + 0x4)
     574:	w2 = w9
     575:	w2 |= w6
     576:	w4 = *(u32 *)(r7 + 0x0)
     577:	*(u32 *)(r10 - 0x18) = w4
     578:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1220>
     579:	goto +0x2b <reset_kprobe+0x1378>
     580:	if w6 s> w9 goto +0x2e <reset_kprobe+0x1398>
     581:	w2 = 0x0
     582:	*(u32 *)(r7 + 0x4) = w2
     583:	w8 += 0x1
     584:	*(u32 *)(r7 + 0xc) = w8
     585:	*(u32 *)(r10 - 0x20) = w3
     586:	goto +0xd4 <reset_kprobe+0x18f8>
     587:	call 0x23
     588:	*(u64 *)(r10 - 0x10) = r0
     589:	r2 = r10
     590:	r2 += -0x10
     591:	r1 = 0x0 ll
		0000000000001278:  R_BPF_64_64	TASKS
     593:	r3 = 0xdc8 ll
		0000000000001288:  R_BPF_64_64	.rodata
     595:	r4 = 0x0
     596:	call 0x2
     597:	if r0 != 0x0 goto +0x94 <reset_kprobe+0x1750>
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	.bss
     600:	r2 = 0x1
     601:	lock *(u64 *)(r1 + 0x0) += r2
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	EXPECT_ENTER
     604:	r2 = 0x100000000 ll
     606:	lock *(u64 *)(r1 + 0x0) += r2
     607:	r1 = 0x0 ll
		00000000000012f8:  R_BPF_64_64	EXPECT_EXIT
     609:	lock *(u64 *)(r1 + 0x0) += r2
     610:	call 0x23
     611:	*(u64 *)(r10 - 0x10) = r0
     612:	r2 = r10
     613:	r2 += -0x10
     614:	r1 = 0x0 ll
		0000000000001330:  R_BPF_64_64	TASKS
     616:	call 0x1
     617:	r7 = r0
     618:	if r7 == 0x0 goto +0x16b <reset_kprobe+0x1eb0>
     619:	call 0xe
     620:	r1 = *(u64 *)(r7 + 0x10)
     621:	if r1 == r0 goto -0x34 <reset_kprobe+0x11d0>
     622:	goto -0x46 <reset_kprobe+0x1148>
     623:	if w6 s> 0x0 goto +0x4 <reset_kprobe+0x13a0>
     624:	if w9 s< 0x1 goto +0x1 <reset_kprobe+0x1390>
     625:	goto +0x2 <reset_kprobe+0x13a0>
     626:	if w6 s>= w9 goto -0x2e <reset_kprobe+0x1228>
     627:	w6 -= w9
     628:	w2 = 0x0
     629:	*(u32 *)(r7 + 0x4) = w2
     630:	w8 += 0x1
     631:	*(u32 *)(r7 + 0xc) = w8
     632:	w2 = w6
     633:	w2 += w3
     634:	*(u32 *)(r10 - 0x20) = w2
     635:	*(u32 *)(r7 + 0x8) = w2
     636:	*(u32 *)(r10 - 0x28) = w6
     637:	if w6 == 0x0 goto +0xa1 <reset_kprobe+0x18f8>
     638:	r2 = r7
     639:	r2 += 0x188
     640:	r6 = 0x0
     641:	w3 = 0x200
     642:	r4 = 0x0
     643:	call 0x43
     644:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1430>
     645:	r0 = 0x0
     646:	r0 >>= 0x3
     647:	*(u64 *)(r7 + 0x180) = r0
     648:	r1 = 0x0 ll
		0000000000001440:  R_BPF_64_64	CONFIG
     650:	w1 = *(u32 *)(r1 + 0x74)
     651:	if w9 != 0x0 goto +0xe <reset_kprobe+0x14d0>
     652:	if w1 == 0x0 goto +0xd <reset_kprobe+0x14d0>
     653:	call 0x23
     654:	r1 = 0x0 ll
		0000000000001470:  R_BPF_64_64	CONFIG
     656:	w1 = *(u32 *)(r1 + 0x74)
     657:	r2 = 0x0
     658:	*(u64 *)(r10 - 0x10) = r2
     659:	r0 += r1
     660:	r1 = r10
     661:	r1 += -0x10
     662:	w2 = 0x8
     663:	r3 = r0
     664:	call 0x71
     665:	r6 = *(u64 *)(r10 - 0x10)
     666:	*(u64 *)(r7 + 0x150) = r6
     667:	call 0x23
     668:	r1 = 0x0 ll
		00000000000014e0:  R_BPF_64_64	CONFIG
     670:	w1 = *(u32 *)(r1 + 0x4c)
     671:	w2 = 0x0
     672:	*(u32 *)(r10 - 0x10) = w2
     673:	r0 += r1
     674:	r1 = r10
     675:	r1 += -0x10
     676:	w2 = 0x4
     677:	r3 = r0
     678:	call 0x71
     679:	w1 = *(u32 *)(r10 - 0x10)
     680:	w1 &= 0x200014
     681:	if w1 != 0x0 goto +0x75 <reset_kprobe+0x18f8>
     682:	call -0x1
		0000000000001550:  R_BPF_64_32	.text
     683:	if w0 == 0x0 goto +0x73 <reset_kprobe+0x18f8>
     684:	r1 = 0x0 ll
		0000000000001560:  R_BPF_64_64	CONFIG
     686:	w1 = *(u32 *)(r1 + 0x78)
     687:	if w1 != 0x2 goto +0x6f <reset_kprobe+0x18f8>
     688:	call 0x9e
     689:	r1 = r0
     690:	call 0xaf
     691:	r9 = r0
     692:	r1 = 0x0
     693:	*(u64 *)(r10 - 0x10) = r1
     694:	r3 = r9
     695:	r3 += 0x78
     696:	r1 = r10
     697:	r1 += -0x10
     698:	w2 = 0x8
     699:	call 0x71
     700:	r6 = r7
     701:	r6 += 0x18
     702:	r3 = *(u64 *)(r10 - 0x10)
     703:	if w3 != -0x1 goto +0x40 <reset_kprobe+0x1800>
     704:	r1 = 0xd68 ll
		0000000000001600:  R_BPF_64_64	.rodata
     706:	r2 = *(u64 *)(r1 + 0x0)
     707:	*(u64 *)(r6 + 0x0) = r2
     708:	r2 = *(u64 *)(r1 + 0x8)
     709:	*(u64 *)(r6 + 0x8) = r2
     710:	r2 = *(u64 *)(r1 + 0x10)
     711:	*(u64 *)(r6 + 0x10) = r2
     712:	r2 = *(u64 *)(r1 + 0x18)
     713:	*(u64 *)(r6 + 0x18) = r2
     714:	r2 = *(u64 *)(r1 + 0x20)
     715:	*(u64 *)(r6 + 0x20) = r2
     716:	r2 = *(u64 *)(r1 + 0x28)
     717:	*(u64 *)(r6 + 0x28) = r2
     718:	r2 = *(u64 *)(r1 + 0x30)
     719:	*(u64 *)(r6 + 0x30) = r2
     720:	r2 = *(u64 *)(r1 + 0x38)
     721:	*(u64 *)(r6 + 0x38) = r2
     722:	r2 = *(u64 *)(r1 + 0x40)
     723:	*(u64 *)(r6 + 0x40) = r2
     724:	r2 = *(u64 *)(r1 + 0x48)
     725:	*(u64 *)(r6 + 0x48) = r2
     726:	r2 = *(u64 *)(r1 + 0x50)
     727:	*(u64 *)(r6 + 0x50) = r2
     728:	r2 = *(u64 *)(r1 + 0x58)
     729:	*(u64 *)(r6 + 0x58) = r2
     730:	goto +0x28 <reset_kprobe+0x1818>
     731:	r8 = 0x80
     732:	if w1 < 0x81 goto -0x241 <reset_kprobe+0x4e0>
     733:	r8 = 0x100
     734:	if w1 < 0x101 goto -0x243 <reset_kprobe+0x4e0>
     735:	r8 = 0x200
     736:	if w1 < 0x201 goto -0x245 <reset_kprobe+0x4e0>
     737:	r8 = 0x400
     738:	if w1 < 0x401 goto -0x247 <reset_kprobe+0x4e0>
     739:	r8 = 0x800
     740:	if w1 < 0x801 goto -0x249 <reset_kprobe+0x4e0>
     741:	r8 = 0x1000
     742:	if w1 < 0x1001 goto -0x24b <reset_kprobe+0x4e0>
     743:	r8 = 0x2000
     744:	if w1 > 0x2000 goto -0xcc <reset_kprobe+0x10e8>
     745:	goto -0x24e <reset_kprobe+0x4e0>
     746:	w1 = 0x0
     747:	*(u32 *)(r10 - 0x10) = w1
     748:	r2 = r10
     749:	r2 += -0x10
     750:	r1 = 0x0 ll
		0000000000001770:  R_BPF_64_64	LOST
     752:	call 0x1
     753:	if r0 == 0x0 goto +0xe4 <reset_kprobe+0x1eb0>
     754:	r0 += 0x10
     755:	r1 = 0x1
     756:	lock *(u64 *)(r0 + 0x0) += r1
     757:	goto +0xe0 <reset_kprobe+0x1eb0>
     758:	w3 = *(u32 *)(r6 + 0x24)
     759:	if w2 >= w3 goto +0x1 <reset_kprobe+0x17c8>
     760:	*(u32 *)(r6 + 0x24) = w2
     761:	w3 = *(u32 *)(r6 + 0x28)
     762:	if w2 <= w3 goto +0x1 <reset_kprobe+0x17e0>
     763:	*(u32 *)(r6 + 0x28) = w2
     764:	*(u32 *)(r6 + 0x2c) = w7
     765:	w1 += 0x1
     766:	*(u32 *)(r6 + 0x20) = w1
     767:	goto +0xd6 <reset_kprobe+0x1eb0>
     768:	r1 = r6
     769:	r2 = r9
     770:	call 0x43
		0000000000001810:  R_BPF_64_32	.text
     771:	r1 = 0x0 ll
		0000000000001818:  R_BPF_64_64	CONFIG
     773:	w1 = *(u32 *)(r1 + 0x78)
     774:	if w1 == 0x0 goto +0x18 <reset_kprobe+0x18f8>
     775:	w1 = *(u32 *)(r6 + 0x0)
     776:	if w1 != -0x1 goto +0x9 <reset_kprobe+0x1890>
     777:	w1 = *(u32 *)(r10 - 0x28)
     778:	w3 = w1
     779:	r3 <<= 0x20
     780:	r3 s>>= 0x20
     781:	r1 = 0x0 ll
		0000000000001868:  R_BPF_64_64	.rodata.str1.1
     783:	w2 = 0x27
     784:	call 0x6
     785:	goto +0xd <reset_kprobe+0x18f8>
     786:	w1 &= 0xffff
     787:	w3 = *(u32 *)(r7 + 0x1c)
     788:	w3 <<= 0x10
     789:	w3 |= w1
     790:	r4 = *(u64 *)(r7 + 0x68)
     791:	w1 = *(u32 *)(r10 - 0x28)
     792:	w5 = w1
     793:	r5 <<= 0x20
     794:	r5 s>>= 0x20
     795:	r1 = 0x88 ll
		00000000000018d8:  R_BPF_64_64	.rodata.str1.1
     797:	w2 = 0x30
     798:	call 0x6
     799:	call 0x23
     800:	r1 = 0x0 ll
		0000000000001900:  R_BPF_64_64	CONFIG
     802:	w1 = *(u32 *)(r1 + 0x4c)
     803:	w2 = 0x0
     804:	*(u32 *)(r10 - 0x10) = w2
     805:	r0 += r1
     806:	r1 = r10
     807:	r1 += -0x10
     808:	w2 = 0x4
     809:	r3 = r0
     810:	call 0x71
     811:	w1 = *(u32 *)(r10 - 0x10)
     812:	w1 &= 0x200014
     813:	if w1 == 0x0 goto +0xa8 <reset_kprobe+0x1eb0>
     814:	w9 = 0x1
     815:	w1 = 0x1
     816:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1990>
     817:	w1 = 0x0
     818:	w8 = *(u32 *)(r10 - 0x18)
     819:	w2 = *(u32 *)(r10 - 0x20)
     820:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x19b0>
     821:	w9 = 0x0
     822:	w9 &= w1
     823:	w1 = w9
     824:	w1 &= 0x1
     825:	if w1 != 0x0 goto +0x4 <reset_kprobe+0x19f0>
     826:	w1 = 0x0
     827:	*(u32 *)(r10 - 0x28) = w1
     828:	if w2 == 0x0 goto +0x85 <reset_kprobe+0x1e10>
     829:	goto +0x3 <reset_kprobe+0x1a08>
     830:	w1 = 0x3
     831:	*(u32 *)(r10 - 0x28) = w1
     832:	w8 = -w8
     833:	call -0x1
		0000000000001a08:  R_BPF_64_32	.text
     834:	if w0 == 0x0 goto +0x7f <reset_kprobe+0x1e10>
     835:	call 0x23
     836:	r1 = 0x0 ll
		0000000000001a20:  R_BPF_64_64	CONFIG
     838:	w1 = *(u32 *)(r1 + 0x4c)
     839:	w2 = 0x0
     840:	*(u32 *)(r10 - 0x10) = w2
     841:	r0 += r1
     842:	r1 = r10
     843:	r1 += -0x10
     844:	w2 = 0x4
     845:	r3 = r0
     846:	call 0x71
     847:	r6 = r7
     848:	r6 += 0x18
     849:	w1 = *(u32 *)(r10 - 0x10)
     850:	w1 &= 0x4
     851:	if w1 != 0x0 goto +0x1f <reset_kprobe+0x1b98>
     852:	r1 = 0xd68 ll
		0000000000001aa0:  R_BPF_64_64	.rodata
     854:	r2 = *(u64 *)(r1 + 0x0)
     855:	*(u64 *)(r6 + 0x0) = r2
     856:	r2 = *(u64 *)(r1 + 0x8)
     857:	*(u64 *)(r6 + 0x8) = r2
     858:	r2 = *(u64 *)(r1 + 0x10)
     859:	*(u64 *)(r6 + 0x10) = r2
     860:	r2 = *(u64 *)(r1 + 0x18)
     861:	*(u64 *)(r6 + 0x18) = r2
     862:	r2 = *(u64 *)(r1 + 0x20)
     863:	*(u64 *)(r6 + 0x20) = r2
     864:	r2 = *(u64 *)(r1 + 0x28)
     865:	*(u64 *)(r6 + 0x28) = r2
     866:	r2 = *(u64 *)(r1 + 0x30)
     867:	*(u64 *)(r6 + 0x30) = r2
     868:	r2 = *(u64 *)(r1 + 0x38)
     869:	*(u64 *)(r6 + 0x38) = r2
     870:	r2 = *(u64 *)(r1 + 0x40)
     871:	*(u64 *)(r6 + 0x40) = r2
     872:	r2 = *(u64 *)(r1 + 0x48)
     873:	*(u64 *)(r6 + 0x48) = r2
     874:	r2 = *(u64 *)(r1 + 0x50)
     875:	*(u64 *)(r6 + 0x50) = r2
     876:	r2 = *(u64 *)(r1 + 0x58)
     877:	*(u64 *)(r6 + 0x58) = r2
     878:	w1 = 0x5
     879:	w6 = *(u32 *)(r10 - 0x18)
     880:	w3 = *(u32 *)(r10 - 0x20)
     881:	if w3 == 0x0 goto +0x42 <reset_kprobe+0x1da0>
     882:	goto +0x37 <reset_kprobe+0x1d50>
     883:	call 0x23
     884:	*(u64 *)(r10 - 0x10) = r0
     885:	r2 = r10
     886:	r2 += -0x10
     887:	r1 = 0x0 ll
		0000000000001bb8:  R_BPF_64_64	REMEMBERED
     889:	call 0x1
     890:	if r0 == 0x0 goto +0x11 <reset_kprobe+0x1c60>
     891:	w1 = *(u32 *)(r0 + 0x0)
     892:	w2 = *(u32 *)(r0 + 0x4)
     893:	if w2 != 0x1 goto +0x2 <reset_kprobe+0x1c00>
     894:	if w1 == 0xfc goto +0x4 <reset_kprobe+0x1c18>
     895:	goto +0xc <reset_kprobe+0x1c60>
     896:	if w1 == 0x3c goto +0x2 <reset_kprobe+0x1c18>
     897:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x1c18>
     898:	goto +0x9 <reset_kprobe+0x1c60>
     899:	r1 = r6
     900:	r2 = r0
     901:	r3 = 0x60
     902:	call -0x1
		0000000000001c30:  R_BPF_64_32	memmove
     903:	w1 = 0x4
     904:	w6 = *(u32 *)(r10 - 0x18)
     905:	w3 = *(u32 *)(r10 - 0x20)
     906:	if w3 == 0x0 goto +0x29 <reset_kprobe+0x1da0>
     907:	goto +0x1e <reset_kprobe+0x1d50>
     908:	r1 = 0xd68 ll
		0000000000001c60:  R_BPF_64_64	.rodata
     910:	r2 = *(u64 *)(r1 + 0x0)
     911:	*(u64 *)(r6 + 0x0) = r2
     912:	r2 = *(u64 *)(r1 + 0x8)
     913:	*(u64 *)(r6 + 0x8) = r2
     914:	r2 = *(u64 *)(r1 + 0x10)
     915:	*(u64 *)(r6 + 0x10) = r2
     916:	r2 = *(u64 *)(r1 + 0x18)
     917:	*(u64 *)(r6 + 0x18) = r2
     918:	r2 = *(u64 *)(r1 + 0x20)
     919:	*(u64 *)(r6 + 0x20) = r2
     920:	r2 = *(u64 *)(r1 + 0x28)
     921:	*(u64 *)(r6 + 0x28) = r2
     922:	r2 = *(u64 *)(r1 + 0x30)
     923:	*(u64 *)(r6 + 0x30) = r2
     924:	r2 = *(u64 *)(r1 + 0x38)
     925:	*(u64 *)(r6 + 0x38) = r2
     926:	r2 = *(u64 *)(r1 + 0x40)
     927:	*(u64 *)(r6 + 0x40) = r2
     928:	r2 = *(u64 *)(r1 + 0x48)
     929:	*(u64 *)(r6 + 0x48) = r2
     930:	r2 = *(u64 *)(r1 + 0x50)
     931:	*(u64 *)(r6 + 0x50) = r2
     932:	r2 = *(u64 *)(r1 + 0x58)
     933:	*(u64 *)(r6 + 0x58) = r2
     934:	w1 = 0x5
     935:	w6 = *(u32 *)(r10 - 0x18)
     936:	w3 = *(u32 *)(r10 - 0x20)
     937:	if w3 == 0x0 goto +0xa <reset_kprobe+0x1da0>
     938:	r2 = 0x800000000 ll
     940:	*(u64 *)(r7 + 0x88) = r2
     941:	*(u32 *)(r7 + 0x84) = w3
     942:	w2 = 0x0
     943:	*(u32 *)(r7 + 0x80) = w2
     944:	*(u32 *)(r7 + 0x7c) = w6
     945:	*(u32 *)(r7 + 0x78) = w1
     946:	r1 = r7
     947:	call 0xc9
		0000000000001d98:  R_BPF_64_32	.text
     948:	w9 &= 0x1
     949:	if w9 != 0x0 goto +0x1 <reset_kprobe+0x1db8>
     950:	goto +0xb <reset_kprobe+0x1e10>
     951:	r1 = 0x800000000 ll
     953:	*(u64 *)(r7 + 0x88) = r1
     954:	*(u32 *)(r7 + 0x84) = w8
     955:	w1 = 0x0
     956:	*(u32 *)(r7 + 0x80) = w1
     957:	*(u32 *)(r7 + 0x7c) = w6
     958:	w1 = *(u32 *)(r10 - 0x28)
     959:	*(u32 *)(r7 + 0x78) = w1
     960:	r1 = r7
     961:	call 0xc9
		0000000000001e08:  R_BPF_64_32	.text
     962:	call 0x23
     963:	*(u64 *)(r10 - 0x10) = r0
     964:	r2 = r10
     965:	r2 += -0x10
     966:	r1 = 0x0 ll
		0000000000001e30:  R_BPF_64_64	TASKS
     968:	call 0x3
     969:	if r0 != 0x0 goto +0xc <reset_kprobe+0x1eb0>
     970:	r1 = 0x0 ll
		0000000000001e50:  R_BPF_64_64	.bss
     972:	r2 = -0x1
     973:	lock *(u64 *)(r1 + 0x0) += r2
     974:	r1 = 0x0 ll
		0000000000001e70:  R_BPF_64_64	EXPECT_ENTER
     976:	r2 = -0x100000000 ll
     978:	lock *(u64 *)(r1 + 0x0) += r2
     979:	r1 = 0x0 ll
		0000000000001e98:  R_BPF_64_64	EXPECT_EXIT
     981:	lock *(u64 *)(r1 + 0x0) += r2
     982:	w0 = 0x0
     983:	exit

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
     101:	call 0x1b9
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
     113:	call 0x1f3
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
     100:	call 0x91a
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
