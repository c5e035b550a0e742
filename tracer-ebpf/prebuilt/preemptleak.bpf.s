
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x8) = r6
       2:	r2 = r10
       3:	r2 += -0x8
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	OWED
       6:	call 0x1
       7:	r7 = r0
       8:	if r7 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x138>
       9:	r1 = 0x0 ll
		0000000000000048:  R_BPF_64_64	COUNTS
      11:	r2 = r7
      12:	call 0x1
      13:	if r0 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x140>
      14:	r1 = 0x1
      15:	lock *(u64 *)(r0 + 0x0) += r1
      16:	r1 = 0x0 ll
		0000000000000080:  R_BPF_64_64	EVENTS
      18:	r2 = r7
      19:	r3 = 0x2b0
      20:	r4 = 0x0
      21:	call 0x82
      22:	if r0 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
      23:	w1 = 0x0
      24:	*(u32 *)(r10 - 0x8) = w1
      25:	r2 = r10
      26:	r2 += -0x8
      27:	r1 = 0x0 ll
		00000000000000d8:  R_BPF_64_64	LOST
      29:	call 0x1
      30:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
      31:	r1 = 0x1
      32:	lock *(u64 *)(r0 + 0x0) += r1
      33:	*(u64 *)(r10 - 0x8) = r6
      34:	r2 = r10
      35:	r2 += -0x8
      36:	r1 = 0x0 ll
		0000000000000120:  R_BPF_64_64	OWED
      38:	call 0x3
      39:	exit
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	COUNTS
      42:	r2 = r7
      43:	r3 = 0x0 ll
		0000000000000158:  R_BPF_64_64	.rodata.cst8
      45:	r4 = 0x1
      46:	call 0x2
      47:	if r0 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
      48:	r1 = 0x0 ll
		0000000000000180:  R_BPF_64_64	COUNTS
      50:	r2 = r7
      51:	call 0x1
      52:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x1c0>
      53:	r1 = 0x1
      54:	lock *(u64 *)(r0 + 0x0) += r1
      55:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
      56:	w1 = 0x0
      57:	*(u32 *)(r10 - 0x8) = w1
      58:	r2 = r10
      59:	r2 += -0x8
      60:	r1 = 0x0 ll
		00000000000001e0:  R_BPF_64_64	LOST
      62:	call 0x1
      63:	if r0 == 0x0 goto -0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
      64:	r0 += 0x8
      65:	r1 = 0x1
      66:	lock *(u64 *)(r0 + 0x0) += r1
      67:	goto -0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>

0000000000000220 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
      68:	r6 = 0x0 ll
		0000000000000220:  R_BPF_64_64	CONFIG
      70:	w1 = *(u32 *)(r6 + 0x5c)
      71:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
      72:	call 0xe
      73:	r0 >>= 0x20
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	PIDS
      79:	call 0x1
      80:	r1 = r0
      81:	w0 = 0x0
      82:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      83:	w0 = 0x1
      84:	w7 = *(u32 *)(r6 + 0x58)
      85:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      86:	w8 = 0x81
      87:	call 0x23
      88:	r6 = r0
      89:	r9 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	CONFIG
      91:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
      92:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
      93:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
      94:	w0 &= 0x1
      95:	exit
      96:	w8 += -0x1
      97:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
      98:	w1 = 0x0
      99:	*(u32 *)(r10 - 0x8) = w1
     100:	r2 = r10
     101:	r2 += -0x8
     102:	r1 = 0x0 ll
		0000000000000330:  R_BPF_64_64	LOST
     104:	call 0x1
     105:	r1 = r0
     106:	w0 = 0x0
     107:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
     108:	r1 += 0x18
     109:	r2 = 0x1
     110:	lock *(u64 *)(r1 + 0x0) += r2
     111:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
     112:	w1 = *(u32 *)(r9 + 0x50)
     113:	r6 += r1
     114:	r1 = r10
     115:	r1 += -0x8
     116:	w2 = 0x8
     117:	r3 = r6
     118:	call 0x71
     119:	w1 = *(u32 *)(r9 + 0x54)
     120:	r6 = *(u64 *)(r10 - 0x8)
     121:	r3 = r6
     122:	r3 += r1
     123:	r1 = r10
     124:	r1 += -0x8
     125:	w2 = 0x4
     126:	call 0x71
     127:	w0 = 0x1
     128:	w1 = *(u32 *)(r10 - 0x8)
     129:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
     130:	w0 = 0x0
     131:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000000420 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
     132:	*(u64 *)(r10 - 0x88) = r3
     133:	r3 = r2
     134:	r6 = r1
     135:	r1 = r10
     136:	r1 += -0x80
     137:	w2 = 0x80
     138:	call 0x71
     139:	r1 = *(u64 *)(r10 - 0x48)
     140:	*(u64 *)(r10 - 0x90) = r1
     141:	r1 = *(u64 *)(r10 - 0x40)
     142:	*(u64 *)(r10 - 0x98) = r1
     143:	r1 = *(u64 *)(r10 - 0x38)
     144:	*(u64 *)(r10 - 0xa0) = r1
     145:	r7 = *(u64 *)(r10 - 0x20)
     146:	r9 = *(u64 *)(r10 - 0x18)
     147:	r8 = *(u64 *)(r10 - 0x10)
     148:	r1 = *(u64 *)(r10 - 0x60)
     149:	*(u64 *)(r10 - 0xb8) = r1
     150:	r1 = *(u64 *)(r10 - 0x58)
     151:	*(u64 *)(r10 - 0xa8) = r1
     152:	r1 = *(u64 *)(r10 - 0x28)
     153:	*(u64 *)(r10 - 0xb0) = r1
     154:	r1 = r6
     155:	w2 = 0x60
     156:	r3 = 0xd70 ll
		00000000000004e0:  R_BPF_64_64	.rodata
     158:	call 0x71
     159:	call 0x23
     160:	r1 = 0x0 ll
		0000000000000500:  R_BPF_64_64	CONFIG
     162:	w1 = *(u32 *)(r1 + 0x48)
     163:	r0 += r1
     164:	r1 = r10
     165:	r1 += -0x80
     166:	w2 = 0x4
     167:	r3 = r0
     168:	call 0x71
     169:	w1 = *(u32 *)(r10 - 0x80)
     170:	w1 &= 0x2
     171:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
     172:	r3 = *(u64 *)(r10 - 0x88)
     173:	r1 = r3
     174:	r1 &= 0x40000000
     175:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
     176:	w1 = *(u32 *)(r6 + 0x4)
     177:	r1 <<= 0xa
     178:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
     179:	r3 = *(u64 *)(r10 - 0xb0)
     180:	r3 <<= 0x20
     181:	r3 >>= 0x20
     182:	r2 = *(u64 *)(r10 - 0xa8)
     183:	r2 <<= 0x20
     184:	r2 >>= 0x20
     185:	r5 = *(u64 *)(r10 - 0xb8)
     186:	r5 <<= 0x20
     187:	r5 >>= 0x20
     188:	w1 = 0x1
     189:	*(u32 *)(r6 + 0x4) = w1
     190:	r1 = 0x400
     191:	r8 <<= 0x20
     192:	r8 >>= 0x20
     193:	r9 <<= 0x20
     194:	r9 >>= 0x20
     195:	r7 <<= 0x20
     196:	r7 >>= 0x20
     197:	r0 = r8
     198:	r4 = r9
     199:	r9 = r3
     200:	r8 = r2
     201:	r3 = *(u64 *)(r10 - 0x88)
     202:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
     203:	w1 = 0x2
     204:	*(u32 *)(r6 + 0x4) = w1
     205:	r1 = 0x800
     206:	r4 = *(u64 *)(r10 - 0x90)
     207:	r5 = *(u64 *)(r10 - 0x98)
     208:	r0 = *(u64 *)(r10 - 0xa0)
     209:	w2 = 0x2
     210:	*(u32 *)(r6 + 0x58) = w2
     211:	*(u64 *)(r6 + 0x30) = r5
     212:	*(u64 *)(r6 + 0x28) = r0
     213:	*(u64 *)(r6 + 0x20) = r4
     214:	*(u64 *)(r6 + 0x18) = r7
     215:	*(u64 *)(r6 + 0x10) = r9
     216:	*(u64 *)(r6 + 0x8) = r8
     217:	w2 = w3
     218:	w2 &= -0x40000001
     219:	*(u32 *)(r6 + 0x0) = w2
     220:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     221:	r2 = 0xbfffffff ll
     223:	r3 &= r2
     224:	r1 += r3
     225:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     226:	r2 = 0x0 ll
		0000000000000710:  R_BPF_64_64	SELECTORS
     228:	r2 += r1
     229:	w1 = *(u8 *)(r2 + 0x0)
     230:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     231:	r2 = r6
     232:	r2 += 0x8
     233:	w1 <<= 0x18
     234:	w1 s>>= 0x18
     235:	r3 = r1
     236:	r3 &= 0x7
     237:	r3 <<= 0x3
     238:	r4 = r2
     239:	r4 += r3
     240:	r3 = *(u64 *)(r4 + 0x0)
     241:	r3 <<= 0x20
     242:	r3 >>= 0x20
     243:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
     244:	w1 += 0x1
     245:	w1 &= 0x7
     246:	r1 <<= 0x3
     247:	r2 += r1
     248:	r1 = *(u64 *)(r2 + 0x0)
     249:	r1 <<= 0x20
     250:	r3 <<= 0x20
     251:	r1 >>= 0x20
     252:	r1 |= r3
     253:	r3 = r1
     254:	w1 = 0x6
     255:	*(u32 *)(r6 + 0x58) = w1
     256:	*(u64 *)(r6 + 0x50) = r3
     257:	exit

0000000000000810 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
     258:	r6 = r1
     259:	w9 = *(u32 *)(r6 + 0x88)
     260:	w7 = *(u32 *)(r6 + 0x78)
     261:	w1 = w7
     262:	w1 += -0x3
     263:	if w1 > 0x1 goto +0x73 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3c8>
     264:	w1 = w7
     265:	w1 &= 0x1f
     266:	r2 = 0x0 ll
		0000000000000850:  R_BPF_64_64	CONFIG
     268:	w2 = *(u32 *)(r2 + 0x60)
     269:	w2 >>= w1
     270:	w2 &= 0x1
     271:	if w2 == 0x0 goto +0xaa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
     272:	r1 = 0x0
     273:	*(u64 *)(r10 - 0x38) = r1
     274:	*(u64 *)(r10 - 0x30) = r1
     275:	r8 = r10
     276:	r8 += -0x38
     277:	r1 = r8
     278:	w2 = 0x10
     279:	call 0x10
     280:	r1 = *(u64 *)(r6 + 0x68)
     281:	*(u64 *)(r10 - 0x58) = r1
     282:	*(u64 *)(r10 - 0x28) = r1
     283:	w1 = *(u32 *)(r6 + 0x18)
     284:	*(u32 *)(r10 - 0x40) = w1
     285:	*(u32 *)(r10 - 0x20) = w1
     286:	w1 = *(u32 *)(r6 + 0x1c)
     287:	*(u64 *)(r10 - 0x50) = r1
     288:	*(u32 *)(r10 - 0x1c) = w1
     289:	w2 = *(u32 *)(r6 + 0x84)
     290:	*(u32 *)(r10 - 0x14) = w7
     291:	*(u32 *)(r10 - 0x10) = w9
     292:	w1 = 0x0
     293:	*(u32 *)(r10 - 0xc) = w1
     294:	*(u64 *)(r10 - 0x48) = r2
     295:	*(u32 *)(r10 - 0x18) = w2
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	COUNTS
     298:	r2 = r8
     299:	call 0x1
     300:	if r0 == 0x0 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4e0>
     301:	r1 = 0x1
     302:	lock *(u64 *)(r0 + 0x0) += r1
     303:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     304:	w1 = *(u32 *)(r6 + 0x8c)
     305:	if w1 s> -0x1 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x468>
     306:	r1 = 0x0 ll
		0000000000000990:  R_BPF_64_64	EVENTS
     308:	r2 = 0x2b0
     309:	r3 = 0x0
     310:	call 0x83
     311:	r7 = r0
     312:	if r7 == 0x0 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x570>
     313:	call 0xe
     314:	r8 = r0
     315:	r3 = r10
     316:	r3 += -0x38
     317:	r1 = r7
     318:	w2 = 0x30
     319:	call 0x71
     320:	call 0x5
     321:	*(u64 *)(r7 + 0x30) = r0
     322:	r1 = *(u64 *)(r6 + 0x20)
     323:	*(u64 *)(r7 + 0x38) = r1
     324:	r1 = *(u64 *)(r6 + 0x28)
     325:	*(u64 *)(r7 + 0x40) = r1
     326:	r1 = *(u64 *)(r6 + 0x30)
     327:	*(u64 *)(r7 + 0x48) = r1
     328:	r1 = *(u64 *)(r6 + 0x38)
     329:	*(u64 *)(r7 + 0x50) = r1
     330:	r1 = *(u64 *)(r6 + 0x40)
     331:	*(u64 *)(r7 + 0x58) = r1
     332:	r1 = *(u64 *)(r6 + 0x48)
     333:	*(u64 *)(r7 + 0x60) = r1
     334:	r1 = *(u64 *)(r6 + 0x60)
     335:	*(u64 *)(r7 + 0x68) = r1
     336:	*(u32 *)(r7 + 0x74) = w8
     337:	r8 >>= 0x20
     338:	*(u32 *)(r7 + 0x70) = w8
     339:	call 0x8
     340:	*(u32 *)(r7 + 0x78) = w0
     341:	w1 = *(u32 *)(r6 + 0x8c)
     342:	w1 &= 0x7fffffff
     343:	w2 = *(u32 *)(r6 + 0x70)
     344:	w1 |= w2
     345:	*(u32 *)(r7 + 0x7c) = w1
     346:	w1 = *(u32 *)(r6 + 0x7c)
     347:	*(u32 *)(r7 + 0x80) = w1
     348:	w1 = *(u32 *)(r6 + 0x80)
     349:	*(u32 *)(r7 + 0x84) = w1
     350:	w1 = 0x0
     351:	r2 = *(u64 *)(r6 + 0x1c0)
     352:	*(u32 *)(r7 + 0x8c) = w1
     353:	*(u32 *)(r7 + 0x88) = w2
     354:	r1 = *(u64 *)(r6 + 0x190)
     355:	*(u64 *)(r7 + 0x90) = r1
     356:	w9 &= 0x7
     357:	r9 *= 0x18
     358:	r1 = r6
     359:	r1 += r9
     360:	r1 += 0xd0
     361:	r2 = r7
     362:	r2 += 0x98
     363:	r3 = *(u64 *)(r1 + 0x0)
     364:	*(u64 *)(r2 + 0x0) = r3
     365:	r3 = *(u64 *)(r1 + 0x8)
     366:	*(u64 *)(r2 + 0x8) = r3
     367:	r3 = *(u64 *)(r1 + 0x10)
     368:	*(u64 *)(r2 + 0x10) = r3
     369:	r6 += 0x1c8
     370:	r1 = r7
     371:	r1 += 0xb0
     372:	w2 = 0x200
     373:	r3 = r6
     374:	call 0x71
     375:	r1 = r7
     376:	r2 = 0x0
     377:	call 0x84
     378:	goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
     379:	w1 = -0x1
     380:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3e0>
     381:	w1 = *(u32 *)(r6 + 0x18)
     382:	w2 = w9
     383:	w2 &= 0x7
     384:	r2 *= 0x18
     385:	r3 = r6
     386:	r3 += r2
     387:	r2 = *(u64 *)(r6 + 0x68)
     388:	w4 = *(u32 *)(r6 + 0x1c)
     389:	w5 = *(u32 *)(r6 + 0x70)
     390:	w0 = 0x0
     391:	*(u32 *)(r3 + 0xe4) = w0
     392:	w5 &= 0x4
     393:	w5 |= 0x10
     394:	*(u32 *)(r3 + 0xe0) = w5
     395:	*(u32 *)(r3 + 0xdc) = w4
     396:	*(u32 *)(r3 + 0xd8) = w1
     397:	*(u64 *)(r3 + 0xd0) = r2
     398:	goto -0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x30>
     399:	r1 = 0x0 ll
		0000000000000c78:  R_BPF_64_64	CONFIG
     401:	w1 = *(u32 *)(r1 + 0x80)
     402:	if w1 == 0x0 goto -0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     403:	if w7 == 0x3 goto -0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     404:	w1 = *(u32 *)(r10 - 0x40)
     405:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c8>
     406:	r3 = *(u64 *)(r10 - 0x48)
     407:	r3 <<= 0x20
     408:	r3 s>>= 0x20
     409:	r1 = 0x0 ll
		0000000000000cc8:  R_BPF_64_64	.rodata.str1.1
     411:	w2 = 0x27
     412:	call 0x6
     413:	goto -0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     414:	r2 = r10
     415:	r2 += -0x38
     416:	r1 = 0x0 ll
		0000000000000d00:  R_BPF_64_64	COUNTS
     418:	r3 = 0x0 ll
		0000000000000d10:  R_BPF_64_64	.rodata.cst8
     420:	r4 = 0x1
     421:	call 0x2
     422:	if r0 == 0x0 goto -0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     423:	r2 = r10
     424:	r2 += -0x38
     425:	r1 = 0x0 ll
		0000000000000d48:  R_BPF_64_64	COUNTS
     427:	call 0x1
     428:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x640>
     429:	r1 = 0x1
     430:	lock *(u64 *)(r0 + 0x0) += r1
     431:	goto -0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     432:	w1 = 0x0
     433:	*(u32 *)(r10 - 0x4) = w1
     434:	r2 = r10
     435:	r2 += -0x4
     436:	r1 = 0x0 ll
		0000000000000da0:  R_BPF_64_64	LOST
     438:	call 0x1
     439:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
     440:	r1 = 0x1
     441:	lock *(u64 *)(r0 + 0x0) += r1
     442:	exit
     443:	w1 &= 0xffff
     444:	r3 = *(u64 *)(r10 - 0x50)
     445:	w3 <<= 0x10
     446:	w3 |= w1
     447:	if w7 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
     448:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6f0>
     449:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x608>
     450:	goto -0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     451:	r5 = *(u64 *)(r10 - 0x48)
     452:	r5 <<= 0x20
     453:	r5 s>>= 0x20
     454:	r1 = 0x55 ll
		0000000000000e30:  R_BPF_64_64	.rodata.str1.1
     456:	w2 = 0x33
     457:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
     458:	w1 = 0x0
     459:	*(u32 *)(r10 - 0x4) = w1
     460:	r2 = r10
     461:	r2 += -0x4
     462:	r1 = 0x0 ll
		0000000000000e70:  R_BPF_64_64	LOST
     464:	call 0x1
     465:	if r0 == 0x0 goto -0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     466:	r0 += 0x8
     467:	r1 = 0x1
     468:	lock *(u64 *)(r0 + 0x0) += r1
     469:	goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     470:	if w7 == 0x4 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x728>
     471:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6b8>
     472:	goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     473:	r5 = *(u64 *)(r10 - 0x48)
     474:	r5 <<= 0x20
     475:	r5 s>>= 0x20
     476:	r1 = 0xb8 ll
		0000000000000ee0:  R_BPF_64_64	.rodata.str1.1
     478:	w2 = 0x38
     479:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
     480:	r5 = *(u64 *)(r10 - 0x48)
     481:	r5 <<= 0x20
     482:	r5 s>>= 0x20
     483:	r1 = 0x27 ll
		0000000000000f18:  R_BPF_64_64	.rodata.str1.1
     485:	w2 = 0x2e
     486:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
     487:	r5 = *(u64 *)(r10 - 0x48)
     488:	r5 <<= 0x20
     489:	r5 s>>= 0x20
     490:	r1 = 0x88 ll
		0000000000000f50:  R_BPF_64_64	.rodata.str1.1
     492:	w2 = 0x30
     493:	r4 = *(u64 *)(r10 - 0x58)
     494:	call 0x6
     495:	goto -0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>

0000000000000f80 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     496:	r6 = r2
     497:	r7 = r1
     498:	call 0x23
     499:	*(u64 *)(r10 - 0x8) = r0
     500:	r2 = r10
     501:	r2 += -0x8
     502:	r1 = 0x0 ll
		0000000000000fb0:  R_BPF_64_64	REMEMBERED
     504:	r3 = 0xd70 ll
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
     521:	call -0x186
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
     554:	w9 = w2
     555:	r8 = r1
     556:	r6 = 0x0 ll
		0000000000001160:  R_BPF_64_64	CONFIG
     558:	w1 = *(u32 *)(r6 + 0x28)
     559:	w1 &= w9
     560:	w2 = *(u32 *)(r6 + 0x2c)
     561:	if w1 == w2 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x130>
     562:	w1 = *(u32 *)(r6 + 0x24)
     563:	if w1 != 0x2 goto +0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x268>
     564:	call 0x8
     565:	*(u32 *)(r10 - 0x88) = w0
     566:	r2 = r10
     567:	r2 += -0x88
     568:	r1 = 0x0 ll
		00000000000011c0:  R_BPF_64_64	SAMPLES
     570:	call 0x1
     571:	if r0 == 0x0 goto +0x548 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
     572:	r7 = r0
     573:	r1 = *(u64 *)(r0 + 0x50)
     574:	*(u64 *)(r10 - 0x90) = r1
     575:	r6 = *(u64 *)(r8 + 0x0)
     576:	r8 = *(u64 *)(r6 + 0x8)
     577:	call 0xe
     578:	if r8 < 0x10000 goto +0x215 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1170>
     579:	r1 = 0x70726f6f6672756e ll
     581:	if r8 == r1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xf0>
     582:	r1 = *(u64 *)(r10 - 0x90)
     583:	if r1 != r0 goto +0x210 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1170>
     584:	r1 = 0x0 ll
		0000000000001240:  R_BPF_64_64	CONFIG
     586:	w2 = *(u32 *)(r1 + 0x28)
     587:	w2 &= w9
     588:	w1 = *(u32 *)(r7 + 0x30)
     589:	if w1 != 0x0 goto +0x309 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1968>
     590:	*(u32 *)(r7 + 0x34) = w2
     591:	goto +0x30c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1990>
     592:	r1 = 0x0 ll
		0000000000001280:  R_BPF_64_64	.bss
     594:	r1 = *(u64 *)(r1 + 0x0)
     595:	if r1 != 0x0 goto -0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     596:	r1 = 0x0 ll
		00000000000012a0:  R_BPF_64_64	CONFIG
     598:	w2 = *(u32 *)(r1 + 0x6c)
     599:	if w2 == 0x0 goto +0x52c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
     600:	r1 = *(u64 *)(r1 + 0x88)
     601:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c8>
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	CONFIG
     604:	r3 = *(u64 *)(r1 + 0x88)
     605:	r1 = r10
     606:	r1 += -0x88
     607:	w2 = 0x4
     608:	call 0x71
     609:	w1 = *(u32 *)(r10 - 0x88)
     610:	if w1 == 0x0 goto -0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     611:	r3 = 0x0 ll
		0000000000001318:  R_BPF_64_64	CONFIG
     613:	w1 = *(u32 *)(r3 + 0x94)
     614:	*(u32 *)(r10 - 0x98) = w9
     615:	if w1 == 0x0 goto +0x353 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c88>
     616:	w9 = *(u32 *)(r3 + 0x90)
     617:	w7 = *(u32 *)(r3 + 0x94)
     618:	w1 = *(u32 *)(r3 + 0x70)
     619:	if w1 != 0x0 goto +0x2f5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19b8>
     620:	call 0x23
     621:	r0 += r9
     622:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x230>
     623:	goto +0x33e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c20>
     624:	r1 = r10
     625:	r1 += -0x88
     626:	w2 = 0x2
     627:	r3 = r0
     628:	call 0x71
     629:	w1 = *(u16 *)(r10 - 0x88)
     630:	goto +0x2ef <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19e0>
     631:	w6 = 0x0
     632:	r2 = 0x0 ll
		00000000000013c0:  R_BPF_64_64	CONFIG
     634:	w1 = *(u32 *)(r2 + 0x28)
     635:	w3 = *(u32 *)(r2 + 0x2c)
     636:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3c0>
     637:	w4 = w1
     638:	w4 >>= 0x1
     639:	w2 = w1
     640:	w2 |= w4
     641:	w4 = w2
     642:	w4 >>= 0x2
     643:	w2 |= w4
     644:	w4 = w2
     645:	w4 >>= 0x4
     646:	w2 |= w4
     647:	w1 &= w9
     648:	w4 = w2
     649:	w4 >>= 0x8
     650:	w2 |= w4
     651:	w1 -= w3
     652:	w3 = w2
     653:	w3 >>= 0x10
     654:	w2 |= w3
     655:	w2 ^= -0x1
     656:	w3 = w2
     657:	w3 >>= 0x1
     658:	w3 &= 0x55555555
     659:	w2 -= w3
     660:	w3 = w2
     661:	w3 &= 0x33333333
     662:	w2 >>= 0x2
     663:	w2 &= 0x33333333
     664:	w3 += w2
     665:	w2 = w3
     666:	w2 >>= 0x4
     667:	w3 += w2
     668:	w3 &= 0xf0f0f0f
     669:	w3 *= 0x1010101
     670:	w3 >>= 0x18
     671:	w1 <<= w3
     672:	w1 s>>= w3
     673:	w6 = w1
     674:	call 0x23
     675:	*(u64 *)(r10 - 0x88) = r0
     676:	r2 = r10
     677:	r2 += -0x88
     678:	r1 = 0x0 ll
		0000000000001530:  R_BPF_64_64	TASKS
     680:	call 0x1
     681:	r9 = r0
     682:	*(u64 *)(r10 - 0xa0) = r8
     683:	if r9 == 0x0 goto +0x1c0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1210>
     684:	call 0xe
     685:	r1 = *(u64 *)(r9 + 0x10)
     686:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b0>
     687:	r7 = r0
     688:	r2 = r0
     689:	r2 >>= 0x20
     690:	r0 <<= 0x20
     691:	r0 >>= 0x20
     692:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
     693:	r1 >>= 0x20
     694:	if r1 == r2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4a8>
     695:	call 0x23
     696:	r1 = r0
     697:	call -0x2ba
     698:	r1 = r9
     699:	w2 = 0x3c8
     700:	r3 = 0xdd0 ll
		00000000000015e0:  R_BPF_64_64	.rodata
     702:	call 0x71
     703:	*(u64 *)(r9 + 0x10) = r7
     704:	r1 = 0x0 ll
		0000000000001600:  R_BPF_64_64	AYA_LOG_LEVEL
     706:	w1 = *(u8 *)(r1 + 0x0)
     707:	*(u64 *)(r10 - 0x90) = r9
     708:	if w1 < 0x4 goto +0x1cd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1340>
     709:	call 0x23
     710:	r8 = r0
     711:	w1 = 0xa1
     712:	*(u16 *)(r10 - 0x2) = w1
     713:	r1 = r10
     714:	r1 += -0x2
     715:	r9 = 0x40
     716:	w1 = *(u16 *)(r10 - 0x2)
     717:	if w1 > 0x40 goto +0x27a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18f0>
     718:	r1 = 0x0 ll
		0000000000001670:  R_BPF_64_64	AYA_LOGS
     720:	r2 = r9
     721:	r3 = 0x0
     722:	call 0x83
     723:	if r0 == 0x0 goto +0x1bd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1338>
     724:	*(u64 *)(r10 - 0x80) = r9
     725:	*(u64 *)(r10 - 0x88) = r0
     726:	r1 = r10
     727:	r1 += -0x88
     728:	r1 = *(u64 *)(r10 - 0x88)
     729:	r2 = *(u64 *)(r10 - 0x80)
     730:	if r2 < 0x2 goto +0x1b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     731:	w2 = *(u16 *)(r10 - 0x2)
     732:	*(u8 *)(r1 + 0x0) = w2
     733:	w2 >>= 0x8
     734:	*(u8 *)(r1 + 0x1) = w2
     735:	r1 = *(u64 *)(r10 - 0x88)
     736:	r2 = *(u64 *)(r10 - 0x80)
     737:	if r2 < 0x3 goto +0x1ad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     738:	w2 = 0x0
     739:	*(u8 *)(r1 + 0x2) = w2
     740:	r1 = *(u64 *)(r10 - 0x88)
     741:	r3 = *(u64 *)(r10 - 0x80)
     742:	if r3 < 0x5 goto +0x1a8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     743:	*(u8 *)(r1 + 0x4) = w2
     744:	w2 = 0x17
     745:	*(u8 *)(r1 + 0x3) = w2
     746:	r1 = *(u64 *)(r10 - 0x88)
     747:	r2 = *(u64 *)(r10 - 0x80)
     748:	if r2 < 0x1c goto +0x1a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     749:	r3 = r1
     750:	r3 += 0x5
     751:	r4 = 0xd22 ll
		0000000000001778:  R_BPF_64_64	.rodata
     753:	w5 = *(u8 *)(r4 + 0x0)
     754:	*(u8 *)(r3 + 0x0) = w5
     755:	w5 = *(u8 *)(r4 + 0x1)
     756:	*(u8 *)(r3 + 0x1) = w5
     757:	w5 = *(u8 *)(r4 + 0x2)
     758:	*(u8 *)(r3 + 0x2) = w5
     759:	w5 = *(u8 *)(r4 + 0x3)
     760:	*(u8 *)(r3 + 0x3) = w5
     761:	w5 = *(u8 *)(r4 + 0x4)
     762:	*(u8 *)(r3 + 0x4) = w5
     763:	w5 = *(u8 *)(r4 + 0x5)
     764:	*(u8 *)(r3 + 0x5) = w5
     765:	w5 = *(u8 *)(r4 + 0x6)
     766:	*(u8 *)(r3 + 0x6) = w5
     767:	w5 = *(u8 *)(r4 + 0x7)
     768:	*(u8 *)(r3 + 0x7) = w5
     769:	w5 = *(u8 *)(r4 + 0x8)
     770:	*(u8 *)(r3 + 0x8) = w5
     771:	w5 = *(u8 *)(r4 + 0x9)
     772:	*(u8 *)(r3 + 0x9) = w5
     773:	w5 = *(u8 *)(r4 + 0xa)
     774:	*(u8 *)(r3 + 0xa) = w5
     775:	w5 = *(u8 *)(r4 + 0xb)
     776:	*(u8 *)(r3 + 0xb) = w5
     777:	w5 = *(u8 *)(r4 + 0xc)
     778:	*(u8 *)(r3 + 0xc) = w5
     779:	w5 = *(u8 *)(r4 + 0xd)
     780:	*(u8 *)(r3 + 0xd) = w5
     781:	w5 = *(u8 *)(r4 + 0xe)
     782:	*(u8 *)(r3 + 0xe) = w5
     783:	w5 = *(u8 *)(r4 + 0xf)
     784:	*(u8 *)(r3 + 0xf) = w5
     785:	w5 = *(u8 *)(r4 + 0x10)
     786:	*(u8 *)(r3 + 0x10) = w5
     787:	w5 = *(u8 *)(r4 + 0x11)
     788:	*(u8 *)(r3 + 0x11) = w5
     789:	w5 = *(u8 *)(r4 + 0x12)
     790:	*(u8 *)(r3 + 0x12) = w5
     791:	w5 = *(u8 *)(r4 + 0x13)
     792:	*(u8 *)(r3 + 0x13) = w5
     793:	w5 = *(u8 *)(r4 + 0x14)
     794:	*(u8 *)(r3 + 0x14) = w5
     795:	w5 = *(u8 *)(r4 + 0x15)
     796:	*(u8 *)(r3 + 0x15) = w5
     797:	w5 = *(u8 *)(r4 + 0x16)
     798:	*(u8 *)(r3 + 0x16) = w5
     799:	if r2 == 0x1c goto +0x16f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     800:	w3 = 0x1
     801:	*(u8 *)(r1 + 0x1c) = w3
     802:	if r2 < 0x1f goto +0x16c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     803:	w4 = 0x0
     804:	*(u8 *)(r1 + 0x1e) = w4
     805:	*(u8 *)(r1 + 0x1d) = w3
     806:	if r2 == 0x1f goto +0x168 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     807:	w3 = 0x4
     808:	*(u8 *)(r1 + 0x1f) = w3
     809:	if r2 == 0x20 goto +0x165 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     810:	w3 = 0x2
     811:	*(u8 *)(r1 + 0x20) = w3
     812:	if r2 < 0x23 goto +0x162 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     813:	w3 = 0x0
     814:	*(u8 *)(r1 + 0x22) = w3
     815:	w3 = 0x17
     816:	*(u8 *)(r1 + 0x21) = w3
     817:	if r2 < 0x3a goto +0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     818:	r3 = r1
     819:	r3 += 0x23
     820:	r4 = 0xd22 ll
		00000000000019a0:  R_BPF_64_64	.rodata
     822:	w5 = *(u8 *)(r4 + 0x0)
     823:	*(u8 *)(r3 + 0x0) = w5
     824:	w5 = *(u8 *)(r4 + 0x1)
     825:	*(u8 *)(r3 + 0x1) = w5
     826:	w5 = *(u8 *)(r4 + 0x2)
     827:	*(u8 *)(r3 + 0x2) = w5
     828:	w5 = *(u8 *)(r4 + 0x3)
     829:	*(u8 *)(r3 + 0x3) = w5
     830:	w5 = *(u8 *)(r4 + 0x4)
     831:	*(u8 *)(r3 + 0x4) = w5
     832:	w5 = *(u8 *)(r4 + 0x5)
     833:	*(u8 *)(r3 + 0x5) = w5
     834:	w5 = *(u8 *)(r4 + 0x6)
     835:	*(u8 *)(r3 + 0x6) = w5
     836:	w5 = *(u8 *)(r4 + 0x7)
     837:	*(u8 *)(r3 + 0x7) = w5
     838:	w5 = *(u8 *)(r4 + 0x8)
     839:	*(u8 *)(r3 + 0x8) = w5
     840:	w5 = *(u8 *)(r4 + 0x9)
     841:	*(u8 *)(r3 + 0x9) = w5
     842:	w5 = *(u8 *)(r4 + 0xa)
     843:	*(u8 *)(r3 + 0xa) = w5
     844:	w5 = *(u8 *)(r4 + 0xb)
     845:	*(u8 *)(r3 + 0xb) = w5
     846:	w5 = *(u8 *)(r4 + 0xc)
     847:	*(u8 *)(r3 + 0xc) = w5
     848:	w5 = *(u8 *)(r4 + 0xd)
     849:	*(u8 *)(r3 + 0xd) = w5
     850:	w5 = *(u8 *)(r4 + 0xe)
     851:	*(u8 *)(r3 + 0xe) = w5
     852:	w5 = *(u8 *)(r4 + 0xf)
     853:	*(u8 *)(r3 + 0xf) = w5
     854:	w5 = *(u8 *)(r4 + 0x10)
     855:	*(u8 *)(r3 + 0x10) = w5
     856:	w5 = *(u8 *)(r4 + 0x11)
     857:	*(u8 *)(r3 + 0x11) = w5
     858:	w5 = *(u8 *)(r4 + 0x12)
     859:	*(u8 *)(r3 + 0x12) = w5
     860:	w5 = *(u8 *)(r4 + 0x13)
     861:	*(u8 *)(r3 + 0x13) = w5
     862:	w5 = *(u8 *)(r4 + 0x14)
     863:	*(u8 *)(r3 + 0x14) = w5
     864:	w5 = *(u8 *)(r4 + 0x15)
     865:	*(u8 *)(r3 + 0x15) = w5
     866:	w5 = *(u8 *)(r4 + 0x16)
     867:	*(u8 *)(r3 + 0x16) = w5
     868:	if r2 == 0x3a goto +0x12a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     869:	w3 = 0x3
     870:	*(u8 *)(r1 + 0x3a) = w3
     871:	if r2 < 0x3d goto +0x127 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     872:	w3 = 0x0
     873:	*(u8 *)(r1 + 0x3c) = w3
     874:	w3 = 0x1f
     875:	*(u8 *)(r1 + 0x3b) = w3
     876:	if r2 < 0x5c goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     877:	r3 = r1
     878:	r3 += 0x3d
     879:	r4 = 0xd39 ll
		0000000000001b78:  R_BPF_64_64	.rodata
     881:	w5 = *(u8 *)(r4 + 0x0)
     882:	*(u8 *)(r3 + 0x0) = w5
     883:	w5 = *(u8 *)(r4 + 0x1)
     884:	*(u8 *)(r3 + 0x1) = w5
     885:	w5 = *(u8 *)(r4 + 0x2)
     886:	*(u8 *)(r3 + 0x2) = w5
     887:	w5 = *(u8 *)(r4 + 0x3)
     888:	*(u8 *)(r3 + 0x3) = w5
     889:	w5 = *(u8 *)(r4 + 0x4)
     890:	*(u8 *)(r3 + 0x4) = w5
     891:	w5 = *(u8 *)(r4 + 0x5)
     892:	*(u8 *)(r3 + 0x5) = w5
     893:	w5 = *(u8 *)(r4 + 0x6)
     894:	*(u8 *)(r3 + 0x6) = w5
     895:	w5 = *(u8 *)(r4 + 0x7)
     896:	*(u8 *)(r3 + 0x7) = w5
     897:	w5 = *(u8 *)(r4 + 0x8)
     898:	*(u8 *)(r3 + 0x8) = w5
     899:	w5 = *(u8 *)(r4 + 0x9)
     900:	*(u8 *)(r3 + 0x9) = w5
     901:	w5 = *(u8 *)(r4 + 0xa)
     902:	*(u8 *)(r3 + 0xa) = w5
     903:	w5 = *(u8 *)(r4 + 0xb)
     904:	*(u8 *)(r3 + 0xb) = w5
     905:	w5 = *(u8 *)(r4 + 0xc)
     906:	*(u8 *)(r3 + 0xc) = w5
     907:	w5 = *(u8 *)(r4 + 0xd)
     908:	*(u8 *)(r3 + 0xd) = w5
     909:	w5 = *(u8 *)(r4 + 0xe)
     910:	*(u8 *)(r3 + 0xe) = w5
     911:	w5 = *(u8 *)(r4 + 0xf)
     912:	*(u8 *)(r3 + 0xf) = w5
     913:	w5 = *(u8 *)(r4 + 0x10)
     914:	*(u8 *)(r3 + 0x10) = w5
     915:	w5 = *(u8 *)(r4 + 0x11)
     916:	*(u8 *)(r3 + 0x11) = w5
     917:	w5 = *(u8 *)(r4 + 0x12)
     918:	*(u8 *)(r3 + 0x12) = w5
     919:	w5 = *(u8 *)(r4 + 0x13)
     920:	*(u8 *)(r3 + 0x13) = w5
     921:	w5 = *(u8 *)(r4 + 0x14)
     922:	*(u8 *)(r3 + 0x14) = w5
     923:	w5 = *(u8 *)(r4 + 0x15)
     924:	*(u8 *)(r3 + 0x15) = w5
     925:	w5 = *(u8 *)(r4 + 0x16)
     926:	*(u8 *)(r3 + 0x16) = w5
     927:	w5 = *(u8 *)(r4 + 0x17)
     928:	*(u8 *)(r3 + 0x17) = w5
     929:	w5 = *(u8 *)(r4 + 0x18)
     930:	*(u8 *)(r3 + 0x18) = w5
     931:	w5 = *(u8 *)(r4 + 0x19)
     932:	*(u8 *)(r3 + 0x19) = w5
     933:	w5 = *(u8 *)(r4 + 0x1a)
     934:	*(u8 *)(r3 + 0x1a) = w5
     935:	w5 = *(u8 *)(r4 + 0x1b)
     936:	*(u8 *)(r3 + 0x1b) = w5
     937:	w5 = *(u8 *)(r4 + 0x1c)
     938:	*(u8 *)(r3 + 0x1c) = w5
     939:	w5 = *(u8 *)(r4 + 0x1d)
     940:	*(u8 *)(r3 + 0x1d) = w5
     941:	w5 = *(u8 *)(r4 + 0x1e)
     942:	*(u8 *)(r3 + 0x1e) = w5
     943:	if r2 == 0x5c goto +0xdf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     944:	w4 = 0x4
     945:	*(u8 *)(r1 + 0x5c) = w4
     946:	if r2 < 0x5f goto +0xdc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     947:	w3 = 0x0
     948:	*(u8 *)(r1 + 0x5e) = w3
     949:	*(u8 *)(r1 + 0x5d) = w4
     950:	if r2 < 0x63 goto +0xd8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     951:	*(u8 *)(r1 + 0x62) = w3
     952:	*(u8 *)(r1 + 0x61) = w3
     953:	*(u8 *)(r1 + 0x60) = w3
     954:	w3 = 0x29
     955:	*(u8 *)(r1 + 0x5f) = w3
     956:	if r2 == 0x63 goto +0xd2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     957:	w3 = 0x5
     958:	*(u8 *)(r1 + 0x63) = w3
     959:	if r2 < 0x66 goto +0xcf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     960:	w3 = 0x0
     961:	*(u8 *)(r1 + 0x65) = w3
     962:	*(u8 *)(r1 + 0x64) = w4
     963:	if r2 < 0x6a goto +0xcb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     964:	*(u8 *)(r1 + 0x69) = w3
     965:	*(u8 *)(r1 + 0x68) = w3
     966:	*(u8 *)(r1 + 0x67) = w3
     967:	w3 = 0x6
     968:	*(u8 *)(r1 + 0x66) = w3
     969:	if r2 == 0x6a goto +0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     970:	w3 = 0x14
     971:	*(u8 *)(r1 + 0x6a) = w3
     972:	if r2 < 0x6d goto +0xc2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     973:	w3 = 0x0
     974:	*(u8 *)(r1 + 0x6c) = w3
     975:	w3 = 0x10
     976:	*(u8 *)(r1 + 0x6b) = w3
     977:	if r2 < 0x7d goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
     978:	r3 = r1
     979:	r3 += 0x6d
     980:	r4 = 0x0 ll
		0000000000001ea0:  R_BPF_64_64	.rodata.cst16
     982:	w5 = *(u8 *)(r4 + 0x0)
     983:	*(u8 *)(r3 + 0x0) = w5
     984:	w5 = *(u8 *)(r4 + 0x1)
     985:	*(u8 *)(r3 + 0x1) = w5
     986:	w5 = *(u8 *)(r4 + 0x2)
     987:	*(u8 *)(r3 + 0x2) = w5
     988:	w5 = *(u8 *)(r4 + 0x3)
     989:	*(u8 *)(r3 + 0x3) = w5
     990:	w5 = *(u8 *)(r4 + 0x4)
     991:	*(u8 *)(r3 + 0x4) = w5
     992:	w5 = *(u8 *)(r4 + 0x5)
     993:	*(u8 *)(r3 + 0x5) = w5
     994:	w5 = *(u8 *)(r4 + 0x6)
     995:	*(u8 *)(r3 + 0x6) = w5
     996:	w5 = *(u8 *)(r4 + 0x7)
     997:	*(u8 *)(r3 + 0x7) = w5
     998:	w5 = *(u8 *)(r4 + 0x8)
     999:	*(u8 *)(r3 + 0x8) = w5
    1000:	w5 = *(u8 *)(r4 + 0x9)
    1001:	*(u8 *)(r3 + 0x9) = w5
    1002:	w5 = *(u8 *)(r4 + 0xa)
    1003:	*(u8 *)(r3 + 0xa) = w5
    1004:	w5 = *(u8 *)(r4 + 0xb)
    1005:	*(u8 *)(r3 + 0xb) = w5
    1006:	w5 = *(u8 *)(r4 + 0xc)
    1007:	*(u8 *)(r3 + 0xc) = w5
    1008:	w5 = *(u8 *)(r4 + 0xd)
    1009:	*(u8 *)(r3 + 0xd) = w5
    1010:	w5 = *(u8 *)(r4 + 0xe)
    1011:	*(u8 *)(r3 + 0xe) = w5
    1012:	w5 = *(u8 *)(r4 + 0xf)
    1013:	*(u8 *)(r3 + 0xf) = w5
    1014:	if r2 == 0x7d goto +0x98 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1015:	w3 = 0x0
    1016:	*(u8 *)(r1 + 0x7d) = w3
    1017:	if r2 < 0x80 goto +0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1018:	*(u8 *)(r1 + 0x7f) = w3
    1019:	w3 = 0x1
    1020:	*(u8 *)(r1 + 0x7e) = w3
    1021:	if r2 == 0x80 goto +0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1022:	w3 = 0x2
    1023:	*(u8 *)(r1 + 0x80) = w3
    1024:	if r2 == 0x81 goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1025:	w3 = 0x9
    1026:	*(u8 *)(r1 + 0x81) = w3
    1027:	if r2 < 0x84 goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1028:	w3 = 0x0
    1029:	*(u8 *)(r1 + 0x83) = w3
    1030:	w3 = 0x8
    1031:	*(u8 *)(r1 + 0x82) = w3
    1032:	if r2 < 0x8c goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1033:	*(u8 *)(r1 + 0x84) = w8
    1034:	r3 = r8
    1035:	r3 >>= 0x38
    1036:	*(u8 *)(r1 + 0x8b) = w3
    1037:	r3 = r8
    1038:	r3 >>= 0x30
    1039:	*(u8 *)(r1 + 0x8a) = w3
    1040:	r3 = r8
    1041:	r3 >>= 0x28
    1042:	*(u8 *)(r1 + 0x89) = w3
    1043:	r3 = r8
    1044:	r3 >>= 0x20
    1045:	*(u8 *)(r1 + 0x88) = w3
    1046:	r3 = r8
    1047:	r3 >>= 0x18
    1048:	*(u8 *)(r1 + 0x87) = w3
    1049:	r3 = r8
    1050:	r3 >>= 0x10
    1051:	*(u8 *)(r1 + 0x86) = w3
    1052:	r8 >>= 0x8
    1053:	*(u8 *)(r1 + 0x85) = w8
    1054:	if r2 == 0x8c goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1055:	w3 = 0x14
    1056:	*(u8 *)(r1 + 0x8c) = w3
    1057:	if r2 < 0x8f goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1058:	w3 = 0x0
    1059:	*(u8 *)(r1 + 0x8e) = w3
    1060:	w3 = 0x7
    1061:	*(u8 *)(r1 + 0x8d) = w3
    1062:	if r2 < 0x96 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1063:	r3 = r1
    1064:	r3 += 0x8f
    1065:	r4 = 0xd67 ll
		0000000000002148:  R_BPF_64_64	.rodata
    1067:	w5 = *(u8 *)(r4 + 0x0)
    1068:	*(u8 *)(r3 + 0x0) = w5
    1069:	w5 = *(u8 *)(r4 + 0x1)
    1070:	*(u8 *)(r3 + 0x1) = w5
    1071:	w5 = *(u8 *)(r4 + 0x2)
    1072:	*(u8 *)(r3 + 0x2) = w5
    1073:	w5 = *(u8 *)(r4 + 0x3)
    1074:	*(u8 *)(r3 + 0x3) = w5
    1075:	w5 = *(u8 *)(r4 + 0x4)
    1076:	*(u8 *)(r3 + 0x4) = w5
    1077:	w5 = *(u8 *)(r4 + 0x5)
    1078:	*(u8 *)(r3 + 0x5) = w5
    1079:	w5 = *(u8 *)(r4 + 0x6)
    1080:	*(u8 *)(r3 + 0x6) = w5
    1081:	if r2 == 0x96 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1082:	w3 = 0x0
    1083:	*(u8 *)(r1 + 0x96) = w3
    1084:	if r2 < 0x99 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1085:	*(u8 *)(r1 + 0x98) = w3
    1086:	w3 = 0x1
    1087:	*(u8 *)(r1 + 0x97) = w3
    1088:	if r2 == 0x99 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1089:	*(u8 *)(r1 + 0x99) = w3
    1090:	if r2 < 0x9b goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1091:	w3 = 0x3
    1092:	*(u8 *)(r1 + 0x9a) = w3
    1093:	if r2 < 0x9d goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1094:	w3 = 0x0
    1095:	*(u8 *)(r1 + 0x9c) = w3
    1096:	w3 = 0x4
    1097:	*(u8 *)(r1 + 0x9b) = w3
    1098:	if r2 < 0xa1 goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1328>
    1099:	w2 = w6
    1100:	w2 >>= 0x18
    1101:	*(u8 *)(r1 + 0xa0) = w2
    1102:	w2 = w6
    1103:	w2 >>= 0x10
    1104:	*(u8 *)(r1 + 0x9f) = w2
    1105:	*(u8 *)(r1 + 0x9d) = w6
    1106:	w2 = w6
    1107:	w2 >>= 0x8
    1108:	*(u8 *)(r1 + 0x9e) = w2
    1109:	r2 = 0x0
    1110:	call 0x84
    1111:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1338>
    1112:	r3 = *(u64 *)(r6 + 0x0)
    1113:	r1 = r10
    1114:	r1 += -0x88
    1115:	w2 = 0x80
    1116:	call 0x71
    1117:	r1 = *(u64 *)(r10 - 0x20)
    1118:	if r1 != 0x504c0001 goto +0x325 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1119:	r1 = *(u64 *)(r10 - 0x10)
    1120:	if r1 != 0x10 goto +0x323 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1121:	r2 = *(u64 *)(r10 - 0x28)
    1122:	r1 = 0x0 ll
		0000000000002310:  R_BPF_64_64	CONFIG
    1124:	r3 = *(u64 *)(r1 + 0x0)
    1125:	if r2 != r3 goto +0x31e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1126:	w2 = *(u32 *)(r1 + 0x28)
    1127:	w2 &= w9
    1128:	w1 = *(u32 *)(r7 + 0x0)
    1129:	if w1 != 0x0 goto +0xff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19f8>
    1130:	*(u32 *)(r7 + 0x4) = w2
    1131:	goto +0x102 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a20>
    1132:	if w6 != 0x0 goto +0x370 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1133:	r1 = 0x0 ll
		0000000000002368:  R_BPF_64_64	CONFIG
    1135:	w2 = *(u32 *)(r1 + 0x6c)
    1136:	if w2 == 0x0 goto +0x313 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1137:	r1 = *(u64 *)(r1 + 0x88)
    1138:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1290>
    1139:	r1 = 0x0 ll
		0000000000002398:  R_BPF_64_64	CONFIG
    1141:	r3 = *(u64 *)(r1 + 0x88)
    1142:	r1 = r10
    1143:	r1 += -0x88
    1144:	w2 = 0x4
    1145:	call 0x71
    1146:	w1 = *(u32 *)(r10 - 0x88)
    1147:	if w1 == 0x0 goto +0x361 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1148:	r7 = 0x0 ll
		00000000000023e0:  R_BPF_64_64	CONFIG
    1150:	w1 = *(u32 *)(r7 + 0x94)
    1151:	if w1 == 0x0 goto +0x28d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2718>
    1152:	w8 = *(u32 *)(r7 + 0x90)
    1153:	w9 = *(u32 *)(r7 + 0x94)
    1154:	w1 = *(u32 *)(r7 + 0x70)
    1155:	if w1 != 0x0 goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1be0>
    1156:	call 0x23
    1157:	r0 += r8
    1158:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12f0>
    1159:	goto +0x27b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26c8>
    1160:	r1 = r10
    1161:	r1 += -0x88
    1162:	w2 = 0x2
    1163:	r3 = r0
    1164:	call 0x71
    1165:	w1 = *(u16 *)(r10 - 0x88)
    1166:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c08>
    1167:	r2 = 0x0
    1168:	call 0x85
    1169:	r9 = *(u64 *)(r10 - 0x90)
    1170:	w1 = *(u32 *)(r9 + 0x8)
    1171:	*(u32 *)(r10 - 0x98) = w1
    1172:	w2 = *(u32 *)(r9 + 0x4)
    1173:	w1 = w2
    1174:	w1 |= w6
    1175:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13c0>
    1176:	w1 = w6
    1177:	if w6 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d0>
    1178:	w1 = w6
    1179:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1398>
    1180:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d0>
    1181:	w1 = 0x0
    1182:	if w6 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d0>
    1183:	w1 = w6
    1184:	w1 -= w2
    1185:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d0>
    1186:	w1 = 0x0
    1187:	if w6 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a8>
    1188:	*(u32 *)(r10 - 0xb8) = w2
    1189:	w3 = *(u32 *)(r9 + 0x0)
    1190:	w2 = *(u32 *)(r10 - 0x98)
    1191:	w1 += w2
    1192:	w2 = 0x0
    1193:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1408>
    1194:	w2 = 0x5
    1195:	if w3 == 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1448>
    1196:	w8 = *(u32 *)(r9 + 0xc)
    1197:	w5 = 0x3
    1198:	w0 = 0x8
    1199:	w4 = w3
    1200:	w4 = -w4
    1201:	w7 = w3
    1202:	if w8 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1468>
    1203:	w4 = 0x0
    1204:	w0 = 0x0
    1205:	w7 = 0x0
    1206:	w5 = 0x0
    1207:	r8 = 0x0
    1208:	*(u64 *)(r9 + 0xc8) = r8
    1209:	w8 = 0x0
    1210:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1490>
    1211:	w8 = 0x8
    1212:	w9 = 0x0
    1213:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14a8>
    1214:	w9 = w3
    1215:	r3 = *(u64 *)(r10 - 0x90)
    1216:	*(u32 *)(r3 + 0xc4) = w6
    1217:	*(u32 *)(r3 + 0xc0) = w6
    1218:	w3 = 0x0
    1219:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14d8>
    1220:	w3 = w6
    1221:	r6 = *(u64 *)(r10 - 0x90)
    1222:	*(u32 *)(r6 + 0xb4) = w1
    1223:	*(u32 *)(r6 + 0xa8) = w2
    1224:	*(u32 *)(r6 + 0xa4) = w0
    1225:	*(u32 *)(r6 + 0x9c) = w4
    1226:	*(u32 *)(r6 + 0x94) = w7
    1227:	*(u32 *)(r6 + 0x90) = w5
    1228:	*(u32 *)(r6 + 0xb0) = w3
    1229:	*(u32 *)(r6 + 0xac) = w9
    1230:	r2 = r6
    1231:	w1 = 0x0
    1232:	w3 = *(u32 *)(r10 - 0x98)
    1233:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1548>
    1234:	w1 = w8
    1235:	*(u32 *)(r2 + 0xbc) = w1
    1236:	w3 = 0x0
    1237:	*(u32 *)(r2 + 0xb8) = w3
    1238:	*(u32 *)(r2 + 0xa0) = w3
    1239:	*(u32 *)(r2 + 0x98) = w3
    1240:	r2 = 0x0 ll
		00000000000026c0:  R_BPF_64_64	CONFIG
    1242:	w1 = *(u32 *)(r2 + 0x6c)
    1243:	if w1 == 0x0 goto +0x339 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f58>
    1244:	r6 = 0x0
    1245:	r4 = *(u64 *)(r10 - 0x90)
    1246:	r4 += 0x194
    1247:	r1 = r6
    1248:	r1 <<= 0x2
    1249:	r8 = r4
    1250:	r8 += r1
    1251:	r1 = r6
    1252:	r1 <<= 0x4
    1253:	r9 = 0x0 ll
		0000000000002728:  R_BPF_64_64	CONFIG
    1255:	r9 += r1
    1256:	r9 += 0x80
    1257:	if r6 > 0x4 goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f58>
    1258:	r8 += 0x4
    1259:	r6 += 0x1
    1260:	w1 = *(u32 *)(r9 + 0x14)
    1261:	r9 += 0x10
    1262:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15f8>
    1263:	*(u32 *)(r10 - 0xa8) = w3
    1264:	*(u64 *)(r10 - 0xb0) = r4
    1265:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16c8>
    1266:	w7 = *(u32 *)(r9 + 0x0)
    1267:	w1 = *(u32 *)(r9 + 0x4)
    1268:	*(u32 *)(r10 - 0xc0) = w1
    1269:	w1 = *(u32 *)(r2 + 0x70)
    1270:	if w1 != 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17e8>
    1271:	call 0x23
    1272:	r0 += r7
    1273:	w1 = *(u32 *)(r10 - 0xc0)
    1274:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1690>
    1275:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1768>
    1276:	r1 = r10
    1277:	r1 += -0x88
    1278:	w2 = 0x2
    1279:	r3 = r0
    1280:	call 0x71
    1281:	w7 = *(u16 *)(r10 - 0x88)
    1282:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17d0>
    1283:	r1 = *(u64 *)(r2 + 0x88)
    1284:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1285:	r3 = *(u64 *)(r2 + 0x88)
    1286:	r1 = r10
    1287:	r1 += -0x88
    1288:	w2 = 0x4
    1289:	call 0x71
    1290:	r2 = 0x0 ll
		0000000000002850:  R_BPF_64_64	CONFIG
    1292:	w1 = *(u32 *)(r10 - 0x88)
    1293:	if w1 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1294:	w7 = *(u32 *)(r2 + 0xd0)
    1295:	w1 = *(u32 *)(r2 + 0xd4)
    1296:	*(u32 *)(r10 - 0xc0) = w1
    1297:	w1 = *(u32 *)(r2 + 0x70)
    1298:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17a0>
    1299:	call 0x23
    1300:	r0 += r7
    1301:	w1 = *(u32 *)(r10 - 0xc0)
    1302:	if w1 == 0x2 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1690>
    1303:	r1 = r10
    1304:	r1 += -0x88
    1305:	w2 = 0x4
    1306:	r3 = r0
    1307:	call 0x71
    1308:	w7 = *(u32 *)(r10 - 0x88)
    1309:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1810>
    1310:	call 0x9e
    1311:	r0 += r7
    1312:	w1 = *(u32 *)(r10 - 0xc0)
    1313:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17c8>
    1314:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1808>
    1315:	w7 = *(u16 *)(r0 + 0x0)
    1316:	w7 <<= 0x10
    1317:	w7 s>>= 0x10
    1318:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1810>
    1319:	call 0x9e
    1320:	r0 += r7
    1321:	w1 = *(u32 *)(r10 - 0xc0)
    1322:	if w1 == 0x2 goto -0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17c8>
    1323:	w7 = *(u32 *)(r0 + 0x0)
    1324:	r4 = *(u64 *)(r10 - 0xb0)
    1325:	w1 = *(u32 *)(r9 + 0x8)
    1326:	w7 -= w1
    1327:	w2 = *(u32 *)(r8 + 0x0)
    1328:	w1 = 0x1
    1329:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1848>
    1330:	w1 = 0x0
    1331:	*(u32 *)(r8 + 0x14) = w7
    1332:	w3 = *(u32 *)(r10 - 0xa8)
    1333:	w3 |= w1
    1334:	r2 = 0x0 ll
		00000000000029b0:  R_BPF_64_64	CONFIG
    1336:	goto -0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15a8>
    1337:	w7 = 0x0
    1338:	r1 = *(u64 *)(r10 - 0x90)
    1339:	*(u32 *)(r1 + 0x1a8) = w7
    1340:	*(u32 *)(r10 - 0x88) = w7
    1341:	r2 = r10
    1342:	r2 += -0x88
    1343:	r1 = 0x0 ll
		00000000000029f8:  R_BPF_64_64	LOST
    1345:	call 0x1
    1346:	r4 = *(u64 *)(r10 - 0xb0)
    1347:	if r0 == 0x0 goto -0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1828>
    1348:	r0 += 0x20
    1349:	r1 = 0x1
    1350:	lock *(u64 *)(r0 + 0x0) += r1
    1351:	goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1828>
    1352:	r9 = 0x80
    1353:	if w1 < 0x81 goto -0x27c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1354:	r9 = 0x100
    1355:	if w1 < 0x101 goto -0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1356:	r9 = 0x200
    1357:	if w1 < 0x201 goto -0x280 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1358:	r9 = 0x400
    1359:	if w1 < 0x401 goto -0x282 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1360:	r9 = 0x800
    1361:	if w1 < 0x801 goto -0x284 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1362:	r9 = 0x1000
    1363:	if w1 < 0x1001 goto -0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1364:	r9 = 0x2000
    1365:	if w1 > 0x2000 goto -0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1338>
    1366:	goto -0x289 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x520>
    1367:	w3 = *(u32 *)(r7 + 0x34)
    1368:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1980>
    1369:	*(u32 *)(r7 + 0x34) = w2
    1370:	w3 = *(u32 *)(r7 + 0x38)
    1371:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1998>
    1372:	*(u32 *)(r7 + 0x38) = w2
    1373:	*(u32 *)(r7 + 0x3c) = w9
    1374:	w1 += 0x1
    1375:	*(u32 *)(r7 + 0x30) = w1
    1376:	goto +0x223 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1377:	call 0x9e
    1378:	r0 += r9
    1379:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d8>
    1380:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b80>
    1381:	w1 = *(u16 *)(r0 + 0x0)
    1382:	w1 <<= 0x10
    1383:	w1 s>>= 0x10
    1384:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c50>
    1385:	w3 = *(u32 *)(r7 + 0x4)
    1386:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a10>
    1387:	*(u32 *)(r7 + 0x4) = w2
    1388:	w3 = *(u32 *)(r7 + 0x8)
    1389:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a28>
    1390:	*(u32 *)(r7 + 0x8) = w2
    1391:	*(u32 *)(r7 + 0xc) = w9
    1392:	w1 += 0x1
    1393:	*(u32 *)(r7 + 0x0) = w1
    1394:	r6 = 0x0 ll
		0000000000002b90:  R_BPF_64_64	CONFIG
    1396:	w1 = *(u32 *)(r6 + 0x94)
    1397:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ac8>
    1398:	w1 = *(u32 *)(r6 + 0xa4)
    1399:	if w1 == 0x0 goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2018>
    1400:	r1 = 0x0 ll
		0000000000002bc0:  R_BPF_64_64	CONFIG
    1402:	w6 = *(u32 *)(r1 + 0xa0)
    1403:	w8 = *(u32 *)(r1 + 0xa4)
    1404:	w1 = *(u32 *)(r1 + 0x70)
    1405:	if w1 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b90>
    1406:	call 0x9e
    1407:	r0 += r6
    1408:	if w8 == 0x2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d70>
    1409:	w1 = *(u32 *)(r0 + 0x0)
    1410:	goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb0>
    1411:	w8 = *(u32 *)(r6 + 0x90)
    1412:	w9 = *(u32 *)(r6 + 0x94)
    1413:	w1 = *(u32 *)(r6 + 0x70)
    1414:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b40>
    1415:	call 0x23
    1416:	r0 += r8
    1417:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b08>
    1418:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ed0>
    1419:	r1 = r10
    1420:	r1 += -0x88
    1421:	w2 = 0x2
    1422:	r3 = r0
    1423:	call 0x71
    1424:	w1 = *(u16 *)(r10 - 0x88)
    1425:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1426:	call 0x9e
    1427:	r0 += r8
    1428:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b60>
    1429:	goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d80>
    1430:	w1 = *(u16 *)(r0 + 0x0)
    1431:	w1 <<= 0x10
    1432:	w1 s>>= 0x10
    1433:	goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f00>
    1434:	w1 = *(u32 *)(r0 + 0x0)
    1435:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c50>
    1436:	call 0x23
    1437:	r0 += r6
    1438:	if w8 == 0x2 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f70>
    1439:	r1 = r10
    1440:	r1 += -0x88
    1441:	w2 = 0x4
    1442:	r3 = r0
    1443:	call 0x71
    1444:	w1 = *(u32 *)(r10 - 0x88)
    1445:	goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb0>
    1446:	call 0x9e
    1447:	r0 += r8
    1448:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c00>
    1449:	goto +0x12d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2568>
    1450:	w1 = *(u16 *)(r0 + 0x0)
    1451:	w1 <<= 0x10
    1452:	w1 s>>= 0x10
    1453:	goto +0x15b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26f8>
    1454:	r1 = r10
    1455:	r1 += -0x88
    1456:	w2 = 0x4
    1457:	r3 = r0
    1458:	call 0x71
    1459:	w1 = *(u32 *)(r10 - 0x88)
    1460:	w9 = *(u32 *)(r10 - 0x98)
    1461:	r3 = 0x0 ll
		0000000000002da8:  R_BPF_64_64	CONFIG
    1463:	r2 = 0x0 ll
		0000000000002db8:  R_BPF_64_64	CONFIG
    1465:	w2 = *(u32 *)(r2 + 0x98)
    1466:	if w1 != w2 goto -0x389 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1467:	w1 = *(u32 *)(r3 + 0xa4)
    1468:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1de8>
    1469:	r1 = 0x0 ll
		0000000000002de8:  R_BPF_64_64	CONFIG
    1471:	w7 = *(u32 *)(r1 + 0xa0)
    1472:	w9 = *(u32 *)(r1 + 0xa4)
    1473:	w1 = *(u32 *)(r1 + 0x70)
    1474:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d20>
    1475:	call 0x23
    1476:	r0 += r7
    1477:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ce8>
    1478:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d90>
    1479:	r1 = r10
    1480:	r1 += -0x88
    1481:	w2 = 0x2
    1482:	r3 = r0
    1483:	call 0x71
    1484:	w1 = *(u16 *)(r10 - 0x88)
    1485:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d48>
    1486:	call 0x9e
    1487:	r0 += r7
    1488:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d40>
    1489:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d60>
    1490:	w1 = *(u16 *)(r0 + 0x0)
    1491:	w1 <<= 0x10
    1492:	w1 s>>= 0x10
    1493:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1494:	w1 = *(u32 *)(r0 + 0x0)
    1495:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1496:	w1 = *(u16 *)(r0 + 0x0)
    1497:	goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa0>
    1498:	w1 = *(u32 *)(r0 + 0x0)
    1499:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f00>
    1500:	r1 = r10
    1501:	r1 += -0x88
    1502:	w2 = 0x4
    1503:	r3 = r0
    1504:	call 0x71
    1505:	w1 = *(u32 *)(r10 - 0x88)
    1506:	r2 = 0x0 ll
		0000000000002f10:  R_BPF_64_64	CONFIG
    1508:	w2 = *(u32 *)(r2 + 0xa8)
    1509:	w9 = *(u32 *)(r10 - 0x98)
    1510:	if w1 != w2 goto -0x3b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1511:	r3 = 0x0 ll
		0000000000002f38:  R_BPF_64_64	CONFIG
    1513:	w1 = *(u32 *)(r3 + 0xb4)
    1514:	if w1 == 0x0 goto +0xfb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25e0>
    1515:	w9 = *(u32 *)(r3 + 0xb0)
    1516:	w7 = *(u32 *)(r3 + 0xb4)
    1517:	w1 = *(u32 *)(r3 + 0x70)
    1518:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e80>
    1519:	call 0x23
    1520:	r0 += r9
    1521:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e48>
    1522:	goto +0xe6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2578>
    1523:	r1 = r10
    1524:	r1 += -0x88
    1525:	w2 = 0x2
    1526:	r3 = r0
    1527:	call 0x71
    1528:	w1 = *(u16 *)(r10 - 0x88)
    1529:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1530:	call 0x9e
    1531:	r0 += r9
    1532:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea0>
    1533:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ec0>
    1534:	w1 = *(u16 *)(r0 + 0x0)
    1535:	w1 <<= 0x10
    1536:	w1 s>>= 0x10
    1537:	goto +0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1538:	w1 = *(u32 *)(r0 + 0x0)
    1539:	goto +0xdb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1540:	r1 = r10
    1541:	r1 += -0x88
    1542:	w2 = 0x4
    1543:	r3 = r0
    1544:	call 0x71
    1545:	w1 = *(u32 *)(r10 - 0x88)
    1546:	w2 = *(u32 *)(r7 + 0x58)
    1547:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f20>
    1548:	*(u32 *)(r7 + 0x5c) = w1
    1549:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f48>
    1550:	w3 = *(u32 *)(r7 + 0x5c)
    1551:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f38>
    1552:	*(u32 *)(r7 + 0x5c) = w1
    1553:	w3 = *(u32 *)(r7 + 0x60)
    1554:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f50>
    1555:	*(u32 *)(r7 + 0x60) = w1
    1556:	*(u32 *)(r7 + 0x64) = w1
    1557:	w2 += 0x1
    1558:	*(u32 *)(r7 + 0x58) = w2
    1559:	goto -0xa2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a60>
    1560:	r1 = r10
    1561:	r1 += -0x88
    1562:	w2 = 0x2
    1563:	r3 = r0
    1564:	call 0x71
    1565:	w1 = *(u16 *)(r10 - 0x88)
    1566:	w1 <<= 0x10
    1567:	w1 s>>= 0x10
    1568:	w2 = *(u32 *)(r7 + 0x68)
    1569:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fd0>
    1570:	*(u32 *)(r7 + 0x6c) = w1
    1571:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1572:	w3 = *(u32 *)(r7 + 0x6c)
    1573:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fe8>
    1574:	*(u32 *)(r7 + 0x6c) = w1
    1575:	w3 = *(u32 *)(r7 + 0x70)
    1576:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2000>
    1577:	*(u32 *)(r7 + 0x70) = w1
    1578:	*(u32 *)(r7 + 0x74) = w1
    1579:	w2 += 0x1
    1580:	*(u32 *)(r7 + 0x68) = w2
    1581:	r6 = 0x0 ll
		0000000000003168:  R_BPF_64_64	CONFIG
    1583:	w1 = *(u32 *)(r6 + 0xb4)
    1584:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2188>
    1585:	w8 = *(u32 *)(r6 + 0xb0)
    1586:	w9 = *(u32 *)(r6 + 0xb4)
    1587:	w1 = *(u32 *)(r6 + 0x70)
    1588:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2080>
    1589:	call 0x9e
    1590:	r0 += r8
    1591:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20d0>
    1592:	w1 = *(u32 *)(r0 + 0x0)
    1593:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2120>
    1594:	call 0x23
    1595:	r0 += r8
    1596:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20e0>
    1597:	r1 = r10
    1598:	r1 += -0x88
    1599:	w2 = 0x4
    1600:	r3 = r0
    1601:	call 0x71
    1602:	w1 = *(u32 *)(r10 - 0x88)
    1603:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2120>
    1604:	w1 = *(u16 *)(r0 + 0x0)
    1605:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2110>
    1606:	r1 = r10
    1607:	r1 += -0x88
    1608:	w2 = 0x2
    1609:	r3 = r0
    1610:	call 0x71
    1611:	w1 = *(u16 *)(r10 - 0x88)
    1612:	w1 <<= 0x10
    1613:	w1 s>>= 0x10
    1614:	w2 = *(u32 *)(r7 + 0x78)
    1615:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2140>
    1616:	*(u32 *)(r7 + 0x7c) = w1
    1617:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2168>
    1618:	w3 = *(u32 *)(r7 + 0x7c)
    1619:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2158>
    1620:	*(u32 *)(r7 + 0x7c) = w1
    1621:	w3 = *(u32 *)(r7 + 0x80)
    1622:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2170>
    1623:	*(u32 *)(r7 + 0x80) = w1
    1624:	*(u32 *)(r7 + 0x84) = w1
    1625:	w2 += 0x1
    1626:	*(u32 *)(r7 + 0x78) = w2
    1627:	w1 = *(u32 *)(r6 + 0xc4)
    1628:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22f8>
    1629:	r1 = 0x0 ll
		00000000000032e8:  R_BPF_64_64	CONFIG
    1631:	w6 = *(u32 *)(r1 + 0xc0)
    1632:	w8 = *(u32 *)(r1 + 0xc4)
    1633:	w1 = *(u32 *)(r1 + 0x70)
    1634:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21f0>
    1635:	call 0x9e
    1636:	r0 += r6
    1637:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2240>
    1638:	w1 = *(u32 *)(r0 + 0x0)
    1639:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2290>
    1640:	call 0x23
    1641:	r0 += r6
    1642:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2250>
    1643:	r1 = r10
    1644:	r1 += -0x88
    1645:	w2 = 0x4
    1646:	r3 = r0
    1647:	call 0x71
    1648:	w1 = *(u32 *)(r10 - 0x88)
    1649:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2290>
    1650:	w1 = *(u16 *)(r0 + 0x0)
    1651:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2280>
    1652:	r1 = r10
    1653:	r1 += -0x88
    1654:	w2 = 0x2
    1655:	r3 = r0
    1656:	call 0x71
    1657:	w1 = *(u16 *)(r10 - 0x88)
    1658:	w1 <<= 0x10
    1659:	w1 s>>= 0x10
    1660:	w2 = *(u32 *)(r7 + 0x88)
    1661:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22b0>
    1662:	*(u32 *)(r7 + 0x8c) = w1
    1663:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22d8>
    1664:	w3 = *(u32 *)(r7 + 0x8c)
    1665:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22c8>
    1666:	*(u32 *)(r7 + 0x8c) = w1
    1667:	w3 = *(u32 *)(r7 + 0x90)
    1668:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22e0>
    1669:	*(u32 *)(r7 + 0x90) = w1
    1670:	*(u32 *)(r7 + 0x94) = w1
    1671:	w2 += 0x1
    1672:	*(u32 *)(r7 + 0x88) = w2
    1673:	r6 = 0x0 ll
		0000000000003448:  R_BPF_64_64	CONFIG
    1675:	w1 = *(u32 *)(r6 + 0xd4)
    1676:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2468>
    1677:	w8 = *(u32 *)(r6 + 0xd0)
    1678:	w9 = *(u32 *)(r6 + 0xd4)
    1679:	w1 = *(u32 *)(r6 + 0x70)
    1680:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2360>
    1681:	call 0x9e
    1682:	r0 += r8
    1683:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b0>
    1684:	w1 = *(u32 *)(r0 + 0x0)
    1685:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1686:	call 0x23
    1687:	r0 += r8
    1688:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23c0>
    1689:	r1 = r10
    1690:	r1 += -0x88
    1691:	w2 = 0x4
    1692:	r3 = r0
    1693:	call 0x71
    1694:	w1 = *(u32 *)(r10 - 0x88)
    1695:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1696:	w1 = *(u16 *)(r0 + 0x0)
    1697:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23f0>
    1698:	r1 = r10
    1699:	r1 += -0x88
    1700:	w2 = 0x2
    1701:	r3 = r0
    1702:	call 0x71
    1703:	w1 = *(u16 *)(r10 - 0x88)
    1704:	w1 <<= 0x10
    1705:	w1 s>>= 0x10
    1706:	w2 = *(u32 *)(r7 + 0x98)
    1707:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2420>
    1708:	*(u32 *)(r7 + 0x9c) = w1
    1709:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2448>
    1710:	w3 = *(u32 *)(r7 + 0x9c)
    1711:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2438>
    1712:	*(u32 *)(r7 + 0x9c) = w1
    1713:	w3 = *(u32 *)(r7 + 0xa0)
    1714:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2450>
    1715:	*(u32 *)(r7 + 0xa0) = w1
    1716:	*(u32 *)(r7 + 0xa4) = w1
    1717:	w2 += 0x1
    1718:	*(u32 *)(r7 + 0x98) = w2
    1719:	call 0xe
    1720:	*(u64 *)(r7 + 0x50) = r0
    1721:	w1 = *(u32 *)(r6 + 0x64)
    1722:	if w1 == 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2520>
    1723:	call 0x23
    1724:	w1 = *(u32 *)(r6 + 0x40)
    1725:	r0 += r1
    1726:	r1 = r10
    1727:	r1 += -0x88
    1728:	w2 = 0x8
    1729:	r3 = r0
    1730:	call 0x71
    1731:	w1 = *(u32 *)(r6 + 0x44)
    1732:	r3 = *(u64 *)(r10 - 0x88)
    1733:	r3 += r1
    1734:	r1 = r10
    1735:	r1 += -0x88
    1736:	w2 = 0x8
    1737:	call 0x71
    1738:	r1 = *(u64 *)(r6 + 0x8)
    1739:	r2 = *(u64 *)(r10 - 0x88)
    1740:	r1 += r2
    1741:	*(u64 *)(r7 + 0x40) = r1
    1742:	w1 = *(u32 *)(r6 + 0x68)
    1743:	if w1 == 0x0 goto +0xb4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1744:	r1 = 0x504c4b53594d5641 ll
    1746:	call 0x9a
    1747:	w1 = *(u32 *)(r6 + 0x38)
    1748:	r0 += r1
    1749:	*(u64 *)(r7 + 0x48) = r0
    1750:	goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1751:	w1 = *(u32 *)(r0 + 0x0)
    1752:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26f8>
    1753:	r1 = r10
    1754:	r1 += -0x88
    1755:	w2 = 0x4
    1756:	r3 = r0
    1757:	call 0x71
    1758:	w1 = *(u32 *)(r10 - 0x88)
    1759:	w9 = *(u32 *)(r10 - 0x98)
    1760:	r3 = 0x0 ll
		0000000000003700:  R_BPF_64_64	CONFIG
    1762:	r2 = 0x0 ll
		0000000000003710:  R_BPF_64_64	CONFIG
    1764:	w2 = *(u32 *)(r2 + 0xb8)
    1765:	if w1 != w2 goto -0x4b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1766:	w1 = *(u32 *)(r3 + 0xc4)
    1767:	if w1 == 0x0 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1768:	r1 = 0x0 ll
		0000000000003740:  R_BPF_64_64	CONFIG
    1770:	w7 = *(u32 *)(r1 + 0xc0)
    1771:	w9 = *(u32 *)(r1 + 0xc4)
    1772:	w1 = *(u32 *)(r1 + 0x70)
    1773:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2678>
    1774:	call 0x23
    1775:	r0 += r7
    1776:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2640>
    1777:	goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2800>
    1778:	r1 = r10
    1779:	r1 += -0x88
    1780:	w2 = 0x2
    1781:	r3 = r0
    1782:	call 0x71
    1783:	w1 = *(u16 *)(r10 - 0x88)
    1784:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26a0>
    1785:	call 0x9e
    1786:	r0 += r7
    1787:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2698>
    1788:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26b8>
    1789:	w1 = *(u16 *)(r0 + 0x0)
    1790:	w1 <<= 0x10
    1791:	w1 s>>= 0x10
    1792:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2830>
    1793:	w1 = *(u32 *)(r0 + 0x0)
    1794:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2830>
    1795:	r1 = r10
    1796:	r1 += -0x88
    1797:	w2 = 0x4
    1798:	r3 = r0
    1799:	call 0x71
    1800:	w1 = *(u32 *)(r10 - 0x88)
    1801:	r2 = 0x0 ll
		0000000000003848:  R_BPF_64_64	CONFIG
    1803:	w2 = *(u32 *)(r2 + 0x98)
    1804:	if w1 != w2 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1805:	w1 = *(u32 *)(r7 + 0xa4)
    1806:	if w1 == 0x0 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2990>
    1807:	r1 = 0x0 ll
		0000000000003878:  R_BPF_64_64	CONFIG
    1809:	w7 = *(u32 *)(r1 + 0xa0)
    1810:	w8 = *(u32 *)(r1 + 0xa4)
    1811:	w1 = *(u32 *)(r1 + 0x70)
    1812:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27b0>
    1813:	call 0x23
    1814:	r0 += r7
    1815:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2778>
    1816:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2940>
    1817:	r1 = r10
    1818:	r1 += -0x88
    1819:	w2 = 0x2
    1820:	r3 = r0
    1821:	call 0x71
    1822:	w1 = *(u16 *)(r10 - 0x88)
    1823:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d8>
    1824:	call 0x9e
    1825:	r0 += r7
    1826:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d0>
    1827:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27f0>
    1828:	w1 = *(u16 *)(r0 + 0x0)
    1829:	w1 <<= 0x10
    1830:	w1 s>>= 0x10
    1831:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2970>
    1832:	w1 = *(u32 *)(r0 + 0x0)
    1833:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2970>
    1834:	r1 = r10
    1835:	r1 += -0x88
    1836:	w2 = 0x4
    1837:	r3 = r0
    1838:	call 0x71
    1839:	w1 = *(u32 *)(r10 - 0x88)
    1840:	r2 = 0x0 ll
		0000000000003980:  R_BPF_64_64	CONFIG
    1842:	w2 = *(u32 *)(r2 + 0xc8)
    1843:	w9 = *(u32 *)(r10 - 0x98)
    1844:	if w1 != w2 goto -0x503 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1845:	r1 = 0x0 ll
		00000000000039a8:  R_BPF_64_64	CONFIG
    1847:	w2 = *(u32 *)(r1 + 0xd4)
    1848:	if w2 == 0x0 goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1849:	w7 = *(u32 *)(r1 + 0xd0)
    1850:	w9 = *(u32 *)(r1 + 0xd4)
    1851:	w1 = *(u32 *)(r1 + 0x70)
    1852:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1853:	call 0x23
    1854:	r0 += r7
    1855:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28b8>
    1856:	goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a78>
    1857:	r1 = r10
    1858:	r1 += -0x88
    1859:	w2 = 0x2
    1860:	r3 = r0
    1861:	call 0x71
    1862:	w1 = *(u16 *)(r10 - 0x88)
    1863:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2918>
    1864:	call 0x9e
    1865:	r0 += r7
    1866:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2910>
    1867:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2930>
    1868:	w1 = *(u16 *)(r0 + 0x0)
    1869:	w1 <<= 0x10
    1870:	w1 s>>= 0x10
    1871:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2aa8>
    1872:	w1 = *(u32 *)(r0 + 0x0)
    1873:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2aa8>
    1874:	r1 = r10
    1875:	r1 += -0x88
    1876:	w2 = 0x4
    1877:	r3 = r0
    1878:	call 0x71
    1879:	w1 = *(u32 *)(r10 - 0x88)
    1880:	r2 = 0x0 ll
		0000000000003ac0:  R_BPF_64_64	CONFIG
    1882:	w2 = *(u32 *)(r2 + 0xa8)
    1883:	if w1 != w2 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1884:	r7 = 0x0 ll
		0000000000003ae0:  R_BPF_64_64	CONFIG
    1886:	w1 = *(u32 *)(r7 + 0xb4)
    1887:	if w1 == 0x0 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b28>
    1888:	w8 = *(u32 *)(r7 + 0xb0)
    1889:	w9 = *(u32 *)(r7 + 0xb4)
    1890:	w1 = *(u32 *)(r7 + 0x70)
    1891:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a28>
    1892:	call 0x23
    1893:	r0 += r8
    1894:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29f0>
    1895:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad8>
    1896:	r1 = r10
    1897:	r1 += -0x88
    1898:	w2 = 0x2
    1899:	r3 = r0
    1900:	call 0x71
    1901:	w1 = *(u16 *)(r10 - 0x88)
    1902:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a50>
    1903:	call 0x9e
    1904:	r0 += r8
    1905:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a48>
    1906:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a68>
    1907:	w1 = *(u16 *)(r0 + 0x0)
    1908:	w1 <<= 0x10
    1909:	w1 s>>= 0x10
    1910:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b08>
    1911:	w1 = *(u32 *)(r0 + 0x0)
    1912:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b08>
    1913:	r1 = r10
    1914:	r1 += -0x88
    1915:	w2 = 0x4
    1916:	r3 = r0
    1917:	call 0x71
    1918:	w1 = *(u32 *)(r10 - 0x88)
    1919:	r2 = 0x0 ll
		0000000000003bf8:  R_BPF_64_64	CONFIG
    1921:	w2 = *(u32 *)(r2 + 0xd8)
    1922:	w9 = *(u32 *)(r10 - 0x98)
    1923:	if w1 != w2 goto -0x552 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1924:	exit
    1925:	r1 = r10
    1926:	r1 += -0x88
    1927:	w2 = 0x4
    1928:	r3 = r0
    1929:	call 0x71
    1930:	w1 = *(u32 *)(r10 - 0x88)
    1931:	r2 = 0x0 ll
		0000000000003c58:  R_BPF_64_64	CONFIG
    1933:	w2 = *(u32 *)(r2 + 0xb8)
    1934:	if w1 != w2 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1935:	w1 = *(u32 *)(r7 + 0xc4)
    1936:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c60>
    1937:	r1 = 0x0 ll
		0000000000003c88:  R_BPF_64_64	CONFIG
    1939:	w7 = *(u32 *)(r1 + 0xc0)
    1940:	w8 = *(u32 *)(r1 + 0xc4)
    1941:	w1 = *(u32 *)(r1 + 0x70)
    1942:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bc0>
    1943:	call 0x23
    1944:	r0 += r7
    1945:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b88>
    1946:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c10>
    1947:	r1 = r10
    1948:	r1 += -0x88
    1949:	w2 = 0x2
    1950:	r3 = r0
    1951:	call 0x71
    1952:	w1 = *(u16 *)(r10 - 0x88)
    1953:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2be8>
    1954:	call 0x9e
    1955:	r0 += r7
    1956:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2be0>
    1957:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c00>
    1958:	w1 = *(u16 *)(r0 + 0x0)
    1959:	w1 <<= 0x10
    1960:	w1 s>>= 0x10
    1961:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c40>
    1962:	w1 = *(u32 *)(r0 + 0x0)
    1963:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c40>
    1964:	r1 = r10
    1965:	r1 += -0x88
    1966:	w2 = 0x4
    1967:	r3 = r0
    1968:	call 0x71
    1969:	w1 = *(u32 *)(r10 - 0x88)
    1970:	r2 = 0x0 ll
		0000000000003d90:  R_BPF_64_64	CONFIG
    1972:	w2 = *(u32 *)(r2 + 0xc8)
    1973:	if w1 != w2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1974:	r1 = 0x0 ll
		0000000000003db0:  R_BPF_64_64	CONFIG
    1976:	w2 = *(u32 *)(r1 + 0xd4)
    1977:	if w2 == 0x0 goto -0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1978:	w7 = *(u32 *)(r1 + 0xd0)
    1979:	w8 = *(u32 *)(r1 + 0xd4)
    1980:	w1 = *(u32 *)(r1 + 0x70)
    1981:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cf8>
    1982:	call 0x23
    1983:	r0 += r7
    1984:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cc0>
    1985:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1986:	r1 = r10
    1987:	r1 += -0x88
    1988:	w2 = 0x2
    1989:	r3 = r0
    1990:	call 0x71
    1991:	w1 = *(u16 *)(r10 - 0x88)
    1992:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d20>
    1993:	call 0x9e
    1994:	r0 += r7
    1995:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d18>
    1996:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d38>
    1997:	w1 = *(u16 *)(r0 + 0x0)
    1998:	w1 <<= 0x10
    1999:	w1 s>>= 0x10
    2000:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2001:	w1 = *(u32 *)(r0 + 0x0)
    2002:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2003:	r1 = r10
    2004:	r1 += -0x88
    2005:	w2 = 0x4
    2006:	r3 = r0
    2007:	call 0x71
    2008:	w1 = *(u32 *)(r10 - 0x88)
    2009:	r2 = 0x0 ll
		0000000000003ec8:  R_BPF_64_64	CONFIG
    2011:	w2 = *(u32 *)(r2 + 0xd8)
    2012:	if w1 == w2 goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2013:	call 0x23
    2014:	*(u64 *)(r10 - 0x88) = r0
    2015:	r2 = r10
    2016:	r2 += -0x88
    2017:	r1 = 0x0 ll
		0000000000003f08:  R_BPF_64_64	TASKS
    2019:	r3 = 0xdd0 ll
		0000000000003f18:  R_BPF_64_64	.rodata
    2021:	r4 = 0x0
    2022:	call 0x2
    2023:	if r0 != 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ef8>
    2024:	r1 = 0x0 ll
		0000000000003f40:  R_BPF_64_64	.bss
    2026:	r2 = 0x1
    2027:	lock *(u64 *)(r1 + 0x0) += r2
    2028:	r1 = 0x0 ll
		0000000000003f60:  R_BPF_64_64	EXPECT_ENTER
    2030:	r2 = 0x100000000 ll
    2032:	lock *(u64 *)(r1 + 0x0) += r2
    2033:	r1 = 0x0 ll
		0000000000003f88:  R_BPF_64_64	EXPECT_EXIT
    2035:	lock *(u64 *)(r1 + 0x0) += r2
    2036:	call 0x23
    2037:	*(u64 *)(r10 - 0x88) = r0
    2038:	r2 = r10
    2039:	r2 += -0x88
    2040:	r1 = 0x0 ll
		0000000000003fc0:  R_BPF_64_64	TASKS
    2042:	call 0x1
    2043:	r9 = r0
    2044:	if r9 == 0x0 goto -0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2045:	call 0xe
    2046:	r1 = *(u64 *)(r9 + 0x10)
    2047:	if r1 == r0 goto -0x540 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b0>
    2048:	r7 = r0
    2049:	r2 = r0
    2050:	r2 >>= 0x20
    2051:	r0 <<= 0x20
    2052:	r0 >>= 0x20
    2053:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ef0>
    2054:	r1 >>= 0x20
    2055:	if r1 == r2 goto -0x549 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4a8>
    2056:	goto -0x552 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    2057:	w1 = 0x0
    2058:	*(u32 *)(r10 - 0x88) = w1
    2059:	r2 = r10
    2060:	r2 += -0x88
    2061:	r1 = 0x0 ll
		0000000000004068:  R_BPF_64_64	LOST
    2063:	call 0x1
    2064:	if r0 == 0x0 goto -0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2065:	r0 += 0x10
    2066:	r1 = 0x1
    2067:	lock *(u64 *)(r0 + 0x0) += r1
    2068:	goto -0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2069:	w8 = w3
    2070:	w1 = w3
    2071:	w1 &= 0x1
    2072:	r7 = *(u64 *)(r10 - 0x90)
    2073:	w2 = *(u32 *)(r7 + 0x90)
    2074:	w2 |= w1
    2075:	w1 = *(u32 *)(r7 + 0xa8)
    2076:	w2 |= w1
    2077:	if w2 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2078:	call -0x7db
    2079:	if w0 != 0x0 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32e8>
    2080:	w6 = 0x0
    2081:	r1 = 0x0 ll
		0000000000004108:  R_BPF_64_64	CONFIG
    2083:	w2 = *(u32 *)(r1 + 0x6c)
    2084:	if w2 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3108>
    2085:	w1 = *(u32 *)(r1 + 0x94)
    2086:	if w1 != 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b8>
    2087:	r1 = 0x0 ll
		0000000000004138:  R_BPF_64_64	CONFIG
    2089:	w2 = *(u32 *)(r1 + 0xa4)
    2090:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3038>
    2091:	w3 = *(u32 *)(r7 + 0x1b0)
    2092:	*(u32 *)(r7 + 0x19c) = w3
    2093:	w2 = 0x1
    2094:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3030>
    2095:	w2 = 0x0
    2096:	w6 |= w2
    2097:	w1 = *(u32 *)(r1 + 0xb4)
    2098:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3078>
    2099:	w2 = *(u32 *)(r7 + 0x1b4)
    2100:	*(u32 *)(r7 + 0x1a0) = w2
    2101:	w1 = 0x1
    2102:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3070>
    2103:	w1 = 0x0
    2104:	w6 |= w1
    2105:	r1 = 0x0 ll
		00000000000041c8:  R_BPF_64_64	CONFIG
    2107:	w2 = *(u32 *)(r1 + 0xc4)
    2108:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30c8>
    2109:	w3 = *(u32 *)(r7 + 0x1b8)
    2110:	*(u32 *)(r7 + 0x1a4) = w3
    2111:	w2 = 0x1
    2112:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30c0>
    2113:	w2 = 0x0
    2114:	w6 |= w2
    2115:	w1 = *(u32 *)(r1 + 0xd4)
    2116:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3108>
    2117:	w2 = *(u32 *)(r7 + 0x1bc)
    2118:	*(u32 *)(r7 + 0x1a8) = w2
    2119:	w1 = 0x1
    2120:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3100>
    2121:	w1 = 0x0
    2122:	w6 |= w1
    2123:	w3 = *(u32 *)(r7 + 0xcc)
    2124:	w8 = *(u32 *)(r7 + 0xc8)
    2125:	r1 = r7
    2126:	w9 = *(u32 *)(r1 + 0xc4)
    2127:	w7 = *(u32 *)(r1 + 0xc0)
    2128:	w1 = *(u32 *)(r1 + 0x8)
    2129:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3188>
    2130:	*(u32 *)(r10 - 0x98) = w3
    2131:	call 0x23
    2132:	*(u64 *)(r10 - 0x88) = r0
    2133:	r2 = r10
    2134:	r2 += -0x88
    2135:	r1 = 0x0 ll
		00000000000042b8:  R_BPF_64_64	OWED
    2137:	call 0x3
    2138:	w3 = *(u32 *)(r10 - 0x98)
    2139:	r1 = 0x0
    2140:	r2 = *(u64 *)(r10 - 0x90)
    2141:	*(u64 *)(r2 + 0x1c0) = r1
    2142:	*(u32 *)(r2 + 0xc) = w3
    2143:	*(u32 *)(r2 + 0x8) = w8
    2144:	w1 = 0x1
    2145:	if w7 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c8>
    2146:	w1 = 0x0
    2147:	r2 = *(u64 *)(r10 - 0x90)
    2148:	*(u32 *)(r2 + 0x0) = w7
    2149:	*(u32 *)(r2 + 0x4) = w9
    2150:	if w9 != 0x0 goto -0xe3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2151:	if w8 != 0x0 goto -0xe4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2152:	if w3 != 0x0 goto -0xe5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2153:	w6 |= w1
    2154:	w6 &= 0x1
    2155:	if w6 != 0x0 goto -0xe8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2156:	call 0x23
    2157:	*(u64 *)(r10 - 0x88) = r0
    2158:	r2 = r10
    2159:	r2 += -0x88
    2160:	r1 = 0x0 ll
		0000000000004380:  R_BPF_64_64	TASKS
    2162:	call 0x3
    2163:	if r0 != 0x0 goto -0xf0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2164:	r1 = 0x0 ll
		00000000000043a0:  R_BPF_64_64	.bss
    2166:	r2 = -0x1
    2167:	lock *(u64 *)(r1 + 0x0) += r2
    2168:	r1 = 0x0 ll
		00000000000043c0:  R_BPF_64_64	EXPECT_ENTER
    2170:	r2 = -0x100000000 ll
    2172:	lock *(u64 *)(r1 + 0x0) += r2
    2173:	r1 = 0x0 ll
		00000000000043e8:  R_BPF_64_64	EXPECT_EXIT
    2175:	lock *(u64 *)(r1 + 0x0) += r2
    2176:	goto -0xfd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    2177:	w1 = *(u32 *)(r7 + 0x1ac)
    2178:	*(u32 *)(r7 + 0x198) = w1
    2179:	w6 = 0x1
    2180:	if w1 != 0x0 goto -0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fe8>
    2181:	w6 = 0x0
    2182:	goto -0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fe8>
    2183:	w1 = *(u32 *)(r7 + 0x90)
    2184:	w6 = *(u32 *)(r7 + 0xa8)
    2185:	if w1 != 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3468>
    2186:	r1 = *(u64 *)(r10 - 0xa0)
    2187:	if w6 == 0x0 goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3510>
    2188:	r1 = *(u64 *)(r1 + 0x0)
    2189:	r3 = *(u64 *)(r1 + 0x8)
    2190:	r2 = *(u64 *)(r1 + 0x0)
    2191:	r1 = r7
    2192:	r1 += 0x18
    2193:	call -0x80e
    2194:	w1 = *(u32 *)(r10 - 0x98)
    2195:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3358>
    2196:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33f0>
    2197:	r1 = 0x0
    2198:	r2 = 0x0 ll
		00000000000044b0:  R_BPF_64_64	CONFIG
    2200:	w2 = *(u32 *)(r2 + 0x74)
    2201:	w3 = *(u32 *)(r10 - 0xb8)
    2202:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33e8>
    2203:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33e8>
    2204:	call 0x23
    2205:	r1 = 0x0 ll
		00000000000044e8:  R_BPF_64_64	CONFIG
    2207:	w1 = *(u32 *)(r1 + 0x74)
    2208:	r0 += r1
    2209:	r1 = r10
    2210:	r1 += -0x88
    2211:	w2 = 0x8
    2212:	r3 = r0
    2213:	call 0x71
    2214:	r1 = *(u64 *)(r10 - 0x88)
    2215:	*(u64 *)(r7 + 0x190) = r1
    2216:	w1 = *(u32 *)(r7 + 0xbc)
    2217:	*(u32 *)(r7 + 0x8c) = w1
    2218:	w1 = *(u32 *)(r7 + 0xb8)
    2219:	*(u32 *)(r7 + 0x88) = w1
    2220:	w1 = *(u32 *)(r7 + 0xb4)
    2221:	*(u32 *)(r7 + 0x84) = w1
    2222:	w1 = *(u32 *)(r7 + 0xb0)
    2223:	*(u32 *)(r7 + 0x80) = w1
    2224:	w1 = *(u32 *)(r7 + 0xac)
    2225:	*(u32 *)(r7 + 0x7c) = w1
    2226:	w1 = *(u32 *)(r7 + 0xa8)
    2227:	*(u32 *)(r7 + 0x78) = w1
    2228:	r1 = r7
    2229:	call -0x7b4
    2230:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3558>
    2231:	r1 = r7
    2232:	r1 += 0x18
    2233:	w2 = 0x60
    2234:	r3 = 0xd70 ll
		00000000000045d0:  R_BPF_64_64	.rodata
    2236:	call 0x71
    2237:	w1 = *(u32 *)(r7 + 0xa4)
    2238:	*(u32 *)(r7 + 0x8c) = w1
    2239:	w1 = *(u32 *)(r7 + 0xa0)
    2240:	*(u32 *)(r7 + 0x88) = w1
    2241:	w1 = *(u32 *)(r7 + 0x9c)
    2242:	*(u32 *)(r7 + 0x84) = w1
    2243:	w1 = *(u32 *)(r7 + 0x98)
    2244:	*(u32 *)(r7 + 0x80) = w1
    2245:	w1 = *(u32 *)(r7 + 0x94)
    2246:	*(u32 *)(r7 + 0x7c) = w1
    2247:	w1 = *(u32 *)(r7 + 0x90)
    2248:	*(u32 *)(r7 + 0x78) = w1
    2249:	r1 = r7
    2250:	call -0x7c9
    2251:	goto -0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3300>
    2252:	w8 &= 0x1
    2253:	if w8 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3528>
    2254:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3558>
    2255:	r1 = *(u64 *)(r1 + 0x0)
    2256:	r3 = *(u64 *)(r1 + 0x8)
    2257:	r2 = *(u64 *)(r1 + 0x0)
    2258:	r1 = r7
    2259:	r1 += 0x18
    2260:	call -0x851
    2261:	r1 = 0x0 ll
		00000000000046a8:  R_BPF_64_64	CONFIG
    2263:	w2 = *(u32 *)(r1 + 0x6c)
    2264:	if w2 == 0x0 goto -0xb9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2265:	w1 = *(u32 *)(r1 + 0x94)
    2266:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3600>
    2267:	r6 = 0x0 ll
		00000000000046d8:  R_BPF_64_64	CONFIG
    2269:	w1 = *(u32 *)(r6 + 0xa4)
    2270:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3728>
    2271:	w2 = *(u32 *)(r7 + 0x1b0)
    2272:	w1 = *(u32 *)(r7 + 0x19c)
    2273:	w3 = w2
    2274:	w3 |= w1
    2275:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36c0>
    2276:	w3 = w2
    2277:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36d8>
    2278:	w3 = w2
    2279:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36d8>
    2280:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3728>
    2281:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36c8>
    2282:	w2 = *(u32 *)(r7 + 0x1ac)
    2283:	w1 = *(u32 *)(r7 + 0x198)
    2284:	w3 = w2
    2285:	w3 |= w1
    2286:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2287:	w3 = w2
    2288:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3668>
    2289:	w3 = w2
    2290:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3650>
    2291:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3668>
    2292:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3588>
    2293:	w3 = w2
    2294:	w3 -= w1
    2295:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3588>
    2296:	r4 = 0x1
    2297:	*(u64 *)(r7 + 0x88) = r4
    2298:	*(u32 *)(r7 + 0x84) = w3
    2299:	*(u32 *)(r7 + 0x80) = w2
    2300:	*(u32 *)(r7 + 0x7c) = w1
    2301:	w1 = 0x5
    2302:	*(u32 *)(r7 + 0x78) = w1
    2303:	r1 = r7
    2304:	call -0x7ff
    2305:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3588>
    2306:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3728>
    2307:	w3 = w2
    2308:	w3 -= w1
    2309:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3728>
    2310:	r4 = 0x2
    2311:	*(u64 *)(r7 + 0x88) = r4
    2312:	*(u32 *)(r7 + 0x84) = w3
    2313:	*(u32 *)(r7 + 0x80) = w2
    2314:	*(u32 *)(r7 + 0x7c) = w1
    2315:	w1 = 0x5
    2316:	*(u32 *)(r7 + 0x78) = w1
    2317:	r1 = r7
    2318:	call -0x80d
    2319:	w1 = *(u32 *)(r6 + 0xb4)
    2320:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3808>
    2321:	w2 = *(u32 *)(r7 + 0x1b4)
    2322:	w1 = *(u32 *)(r7 + 0x1a0)
    2323:	w3 = w2
    2324:	w3 |= w1
    2325:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37a0>
    2326:	w3 = w2
    2327:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b8>
    2328:	w3 = w2
    2329:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b8>
    2330:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3808>
    2331:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37a8>
    2332:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3658>
    2333:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3588>
    2334:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3808>
    2335:	w3 = w2
    2336:	w3 -= w1
    2337:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3808>
    2338:	r4 = 0x3
    2339:	*(u64 *)(r7 + 0x88) = r4
    2340:	*(u32 *)(r7 + 0x84) = w3
    2341:	*(u32 *)(r7 + 0x80) = w2
    2342:	*(u32 *)(r7 + 0x7c) = w1
    2343:	w1 = 0x5
    2344:	*(u32 *)(r7 + 0x78) = w1
    2345:	r1 = r7
    2346:	call -0x829
    2347:	w1 = *(u32 *)(r6 + 0xc4)
    2348:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38d8>
    2349:	w2 = *(u32 *)(r7 + 0x1b8)
    2350:	w1 = *(u32 *)(r7 + 0x1a4)
    2351:	w3 = w2
    2352:	w3 |= w1
    2353:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3870>
    2354:	w3 = w2
    2355:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2356:	w3 = w2
    2357:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2358:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38d8>
    2359:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3878>
    2360:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38d8>
    2361:	w3 = w2
    2362:	w3 -= w1
    2363:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38d8>
    2364:	r4 = 0x4
    2365:	*(u64 *)(r7 + 0x88) = r4
    2366:	*(u32 *)(r7 + 0x84) = w3
    2367:	*(u32 *)(r7 + 0x80) = w2
    2368:	*(u32 *)(r7 + 0x7c) = w1
    2369:	w1 = 0x5
    2370:	*(u32 *)(r7 + 0x78) = w1
    2371:	r1 = r7
    2372:	call -0x843
    2373:	w1 = *(u32 *)(r6 + 0xd4)
    2374:	if w1 == 0x0 goto -0x127 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2375:	w2 = *(u32 *)(r7 + 0x1bc)
    2376:	w1 = *(u32 *)(r7 + 0x1a8)
    2377:	w3 = w2
    2378:	w3 |= w1
    2379:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3940>
    2380:	w3 = w2
    2381:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3958>
    2382:	w3 = w2
    2383:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3958>
    2384:	if w2 s>= w1 goto -0x131 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2385:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3948>
    2386:	if w2 s<= w1 goto -0x133 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2387:	w3 = w2
    2388:	w3 -= w1
    2389:	if w3 == 0x0 goto -0x136 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    2390:	r4 = 0x5
    2391:	*(u64 *)(r7 + 0x88) = r4
    2392:	*(u32 *)(r7 + 0x84) = w3
    2393:	*(u32 *)(r7 + 0x80) = w2
    2394:	*(u32 *)(r7 + 0x7c) = w1
    2395:	w1 = 0x5
    2396:	*(u32 *)(r7 + 0x78) = w1
    2397:	r1 = r7
    2398:	call -0x85d
    2399:	goto -0x140 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>

0000000000004b00 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2400:	w7 = w2
    2401:	r9 = r1
    2402:	r8 = 0x0 ll
		0000000000004b10:  R_BPF_64_64	CONFIG
    2404:	w1 = *(u32 *)(r8 + 0x28)
    2405:	w1 &= w7
    2406:	w2 = *(u32 *)(r8 + 0x30)
    2407:	if w1 == w2 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x140>
    2408:	w1 = *(u32 *)(r8 + 0x24)
    2409:	if w1 != 0x2 goto +0x45 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x278>
    2410:	call 0x8
    2411:	*(u32 *)(r10 - 0x88) = w0
    2412:	r2 = r10
    2413:	r2 += -0x88
    2414:	r1 = 0x0 ll
		0000000000004b70:  R_BPF_64_64	SAMPLES
    2416:	call 0x1
    2417:	r8 = r0
    2418:	if r8 == 0x0 goto +0x561 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2419:	r1 = *(u64 *)(r9 + 0x0)
    2420:	r3 = *(u64 *)(r1 + 0x0)
    2421:	r1 = r10
    2422:	r1 += -0x88
    2423:	w2 = 0x80
    2424:	call 0x71
    2425:	r1 = *(u64 *)(r10 - 0x20)
    2426:	if r1 != 0x504c0001 goto +0x559 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2427:	r1 = *(u64 *)(r10 - 0x10)
    2428:	if r1 != 0x10 goto +0x557 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2429:	r2 = *(u64 *)(r10 - 0x28)
    2430:	r1 = 0x0 ll
		0000000000004bf0:  R_BPF_64_64	CONFIG
    2432:	r3 = *(u64 *)(r1 + 0x0)
    2433:	if r2 != r3 goto +0x552 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2434:	w2 = *(u32 *)(r1 + 0x28)
    2435:	w2 &= w7
    2436:	w1 = *(u32 *)(r8 + 0x10)
    2437:	if w1 != 0x0 goto +0x398 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1df0>
    2438:	*(u32 *)(r8 + 0x14) = w2
    2439:	goto +0x39b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e18>
    2440:	r1 = 0x0 ll
		0000000000004c40:  R_BPF_64_64	.bss
    2442:	r1 = *(u64 *)(r1 + 0x0)
    2443:	if r1 != 0x0 goto -0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2444:	r1 = 0x0 ll
		0000000000004c60:  R_BPF_64_64	CONFIG
    2446:	w2 = *(u32 *)(r1 + 0x6c)
    2447:	if w2 == 0x0 goto +0x544 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2448:	r1 = *(u64 *)(r1 + 0x88)
    2449:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d8>
    2450:	r1 = 0x0 ll
		0000000000004c90:  R_BPF_64_64	CONFIG
    2452:	r3 = *(u64 *)(r1 + 0x88)
    2453:	r1 = r10
    2454:	r1 += -0x88
    2455:	w2 = 0x4
    2456:	call 0x71
    2457:	w1 = *(u32 *)(r10 - 0x88)
    2458:	if w1 == 0x0 goto -0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2459:	r3 = 0x0 ll
		0000000000004cd8:  R_BPF_64_64	CONFIG
    2461:	w1 = *(u32 *)(r3 + 0x94)
    2462:	*(u64 *)(r10 - 0x98) = r9
    2463:	if w1 == 0x0 goto +0x3d4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20a0>
    2464:	w9 = *(u32 *)(r3 + 0x90)
    2465:	w6 = *(u32 *)(r3 + 0x94)
    2466:	w1 = *(u32 *)(r3 + 0x70)
    2467:	if w1 != 0x0 goto +0x3a3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    2468:	call 0x23
    2469:	r0 += r9
    2470:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x240>
    2471:	goto +0x3bf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2038>
    2472:	r1 = r10
    2473:	r1 += -0x88
    2474:	w2 = 0x2
    2475:	r3 = r0
    2476:	call 0x71
    2477:	w1 = *(u16 *)(r10 - 0x88)
    2478:	goto +0x39d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f60>
    2479:	r6 = 0x0 ll
		0000000000004d78:  R_BPF_64_64	CONFIG
    2481:	w1 = *(u32 *)(r6 + 0x24)
    2482:	if w1 != 0x3 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x310>
    2483:	r1 = *(u64 *)(r9 + 0x0)
    2484:	r3 = *(u64 *)(r1 + 0x0)
    2485:	r1 = r10
    2486:	r1 += -0x88
    2487:	w2 = 0x80
    2488:	call 0x71
    2489:	r1 = *(u64 *)(r10 - 0x20)
    2490:	if r1 != 0x504c0001 goto +0x519 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2491:	r1 = *(u64 *)(r10 - 0x10)
    2492:	if r1 != 0x10 goto +0x517 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2493:	r1 = *(u64 *)(r10 - 0x28)
    2494:	r2 = 0x0 ll
		0000000000004df0:  R_BPF_64_64	CONFIG
    2496:	r2 = *(u64 *)(r2 + 0x0)
    2497:	if r1 != r2 goto +0x512 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2498:	w8 = 0x0
    2499:	w1 = *(u32 *)(r6 + 0x28)
    2500:	w3 = *(u32 *)(r6 + 0x30)
    2501:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x458>
    2502:	w4 = w1
    2503:	w4 >>= 0x1
    2504:	w2 = w1
    2505:	w2 |= w4
    2506:	w4 = w2
    2507:	w4 >>= 0x2
    2508:	w2 |= w4
    2509:	w4 = w2
    2510:	w4 >>= 0x4
    2511:	w2 |= w4
    2512:	w1 &= w7
    2513:	w4 = w2
    2514:	w4 >>= 0x8
    2515:	w2 |= w4
    2516:	w1 -= w3
    2517:	w3 = w2
    2518:	w3 >>= 0x10
    2519:	w2 |= w3
    2520:	w2 ^= -0x1
    2521:	w3 = w2
    2522:	w3 >>= 0x1
    2523:	w3 &= 0x55555555
    2524:	w2 -= w3
    2525:	w3 = w2
    2526:	w3 &= 0x33333333
    2527:	w2 >>= 0x2
    2528:	w2 &= 0x33333333
    2529:	w3 += w2
    2530:	w2 = w3
    2531:	w2 >>= 0x4
    2532:	w3 += w2
    2533:	w3 &= 0xf0f0f0f
    2534:	w3 *= 0x1010101
    2535:	w3 >>= 0x18
    2536:	w1 <<= w3
    2537:	w1 s>>= w3
    2538:	w8 = w1
    2539:	call 0x23
    2540:	*(u64 *)(r10 - 0x88) = r0
    2541:	r2 = r10
    2542:	r2 += -0x88
    2543:	r1 = 0x0 ll
		0000000000004f78:  R_BPF_64_64	TASKS
    2545:	call 0x1
    2546:	r7 = r0
    2547:	if r7 == 0x0 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1210>
    2548:	call 0xe
    2549:	r1 = *(u64 *)(r7 + 0x10)
    2550:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x540>
    2551:	r6 = r0
    2552:	r2 = r0
    2553:	r2 >>= 0x20
    2554:	r0 <<= 0x20
    2555:	r0 >>= 0x20
    2556:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4f8>
    2557:	r1 >>= 0x20
    2558:	if r1 == r2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x538>
    2559:	call 0x23
    2560:	r1 = r0
    2561:	call -0xa02
    2562:	r1 = r7
    2563:	w2 = 0x3c8
    2564:	r3 = 0xdd0 ll
		0000000000005020:  R_BPF_64_64	.rodata
    2566:	call 0x71
    2567:	*(u64 *)(r7 + 0x10) = r6
    2568:	r1 = 0x0 ll
		0000000000005040:  R_BPF_64_64	AYA_LOG_LEVEL
    2570:	w1 = *(u8 *)(r1 + 0x0)
    2571:	if w1 < 0x4 goto +0x1bb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1338>
    2572:	r6 = r9
    2573:	call 0x23
    2574:	w1 = 0xa0
    2575:	*(u16 *)(r10 - 0x2) = w1
    2576:	r1 = r10
    2577:	r1 += -0x2
    2578:	r9 = 0x40
    2579:	w1 = *(u16 *)(r10 - 0x2)
    2580:	if w1 > 0x40 goto +0x2fa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d78>
    2581:	*(u64 *)(r10 - 0x90) = r0
    2582:	r1 = 0x0 ll
		00000000000050b0:  R_BPF_64_64	AYA_LOGS
    2584:	r2 = r9
    2585:	r3 = 0x0
    2586:	call 0x83
    2587:	if r0 == 0x0 goto +0x1aa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2588:	*(u64 *)(r10 - 0x80) = r9
    2589:	*(u64 *)(r10 - 0x88) = r0
    2590:	r1 = r10
    2591:	r1 += -0x88
    2592:	r1 = *(u64 *)(r10 - 0x88)
    2593:	r2 = *(u64 *)(r10 - 0x80)
    2594:	if r2 < 0x2 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2595:	w2 = *(u16 *)(r10 - 0x2)
    2596:	*(u8 *)(r1 + 0x0) = w2
    2597:	w2 >>= 0x8
    2598:	*(u8 *)(r1 + 0x1) = w2
    2599:	r1 = *(u64 *)(r10 - 0x88)
    2600:	r2 = *(u64 *)(r10 - 0x80)
    2601:	if r2 < 0x3 goto +0x19a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2602:	w2 = 0x0
    2603:	*(u8 *)(r1 + 0x2) = w2
    2604:	r1 = *(u64 *)(r10 - 0x88)
    2605:	r3 = *(u64 *)(r10 - 0x80)
    2606:	if r3 < 0x5 goto +0x195 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2607:	*(u8 *)(r1 + 0x4) = w2
    2608:	w2 = 0x17
    2609:	*(u8 *)(r1 + 0x3) = w2
    2610:	r1 = *(u64 *)(r10 - 0x88)
    2611:	r2 = *(u64 *)(r10 - 0x80)
    2612:	if r2 < 0x1c goto +0x18f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2613:	r3 = r1
    2614:	r3 += 0x5
    2615:	r4 = 0xd22 ll
		00000000000051b8:  R_BPF_64_64	.rodata
    2617:	w5 = *(u8 *)(r4 + 0x0)
    2618:	*(u8 *)(r3 + 0x0) = w5
    2619:	w5 = *(u8 *)(r4 + 0x1)
    2620:	*(u8 *)(r3 + 0x1) = w5
    2621:	w5 = *(u8 *)(r4 + 0x2)
    2622:	*(u8 *)(r3 + 0x2) = w5
    2623:	w5 = *(u8 *)(r4 + 0x3)
    2624:	*(u8 *)(r3 + 0x3) = w5
    2625:	w5 = *(u8 *)(r4 + 0x4)
    2626:	*(u8 *)(r3 + 0x4) = w5
    2627:	w5 = *(u8 *)(r4 + 0x5)
    2628:	*(u8 *)(r3 + 0x5) = w5
    2629:	w5 = *(u8 *)(r4 + 0x6)
    2630:	*(u8 *)(r3 + 0x6) = w5
    2631:	w5 = *(u8 *)(r4 + 0x7)
    2632:	*(u8 *)(r3 + 0x7) = w5
    2633:	w5 = *(u8 *)(r4 + 0x8)
    2634:	*(u8 *)(r3 + 0x8) = w5
    2635:	w5 = *(u8 *)(r4 + 0x9)
    2636:	*(u8 *)(r3 + 0x9) = w5
    2637:	w5 = *(u8 *)(r4 + 0xa)
    2638:	*(u8 *)(r3 + 0xa) = w5
    2639:	w5 = *(u8 *)(r4 + 0xb)
    2640:	*(u8 *)(r3 + 0xb) = w5
    2641:	w5 = *(u8 *)(r4 + 0xc)
    2642:	*(u8 *)(r3 + 0xc) = w5
    2643:	w5 = *(u8 *)(r4 + 0xd)
    2644:	*(u8 *)(r3 + 0xd) = w5
    2645:	w5 = *(u8 *)(r4 + 0xe)
    2646:	*(u8 *)(r3 + 0xe) = w5
    2647:	w5 = *(u8 *)(r4 + 0xf)
    2648:	*(u8 *)(r3 + 0xf) = w5
    2649:	w5 = *(u8 *)(r4 + 0x10)
    2650:	*(u8 *)(r3 + 0x10) = w5
    2651:	w5 = *(u8 *)(r4 + 0x11)
    2652:	*(u8 *)(r3 + 0x11) = w5
    2653:	w5 = *(u8 *)(r4 + 0x12)
    2654:	*(u8 *)(r3 + 0x12) = w5
    2655:	w5 = *(u8 *)(r4 + 0x13)
    2656:	*(u8 *)(r3 + 0x13) = w5
    2657:	w5 = *(u8 *)(r4 + 0x14)
    2658:	*(u8 *)(r3 + 0x14) = w5
    2659:	w5 = *(u8 *)(r4 + 0x15)
    2660:	*(u8 *)(r3 + 0x15) = w5
    2661:	w5 = *(u8 *)(r4 + 0x16)
    2662:	*(u8 *)(r3 + 0x16) = w5
    2663:	if r2 == 0x1c goto +0x15c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2664:	w3 = 0x1
    2665:	*(u8 *)(r1 + 0x1c) = w3
    2666:	if r2 < 0x1f goto +0x159 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2667:	w4 = 0x0
    2668:	*(u8 *)(r1 + 0x1e) = w4
    2669:	*(u8 *)(r1 + 0x1d) = w3
    2670:	if r2 == 0x1f goto +0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2671:	w3 = 0x4
    2672:	*(u8 *)(r1 + 0x1f) = w3
    2673:	if r2 == 0x20 goto +0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2674:	w3 = 0x2
    2675:	*(u8 *)(r1 + 0x20) = w3
    2676:	if r2 < 0x23 goto +0x14f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2677:	w3 = 0x0
    2678:	*(u8 *)(r1 + 0x22) = w3
    2679:	w3 = 0x17
    2680:	*(u8 *)(r1 + 0x21) = w3
    2681:	if r2 < 0x3a goto +0x14a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2682:	r3 = r1
    2683:	r3 += 0x23
    2684:	r4 = 0xd22 ll
		00000000000053e0:  R_BPF_64_64	.rodata
    2686:	w5 = *(u8 *)(r4 + 0x0)
    2687:	*(u8 *)(r3 + 0x0) = w5
    2688:	w5 = *(u8 *)(r4 + 0x1)
    2689:	*(u8 *)(r3 + 0x1) = w5
    2690:	w5 = *(u8 *)(r4 + 0x2)
    2691:	*(u8 *)(r3 + 0x2) = w5
    2692:	w5 = *(u8 *)(r4 + 0x3)
    2693:	*(u8 *)(r3 + 0x3) = w5
    2694:	w5 = *(u8 *)(r4 + 0x4)
    2695:	*(u8 *)(r3 + 0x4) = w5
    2696:	w5 = *(u8 *)(r4 + 0x5)
    2697:	*(u8 *)(r3 + 0x5) = w5
    2698:	w5 = *(u8 *)(r4 + 0x6)
    2699:	*(u8 *)(r3 + 0x6) = w5
    2700:	w5 = *(u8 *)(r4 + 0x7)
    2701:	*(u8 *)(r3 + 0x7) = w5
    2702:	w5 = *(u8 *)(r4 + 0x8)
    2703:	*(u8 *)(r3 + 0x8) = w5
    2704:	w5 = *(u8 *)(r4 + 0x9)
    2705:	*(u8 *)(r3 + 0x9) = w5
    2706:	w5 = *(u8 *)(r4 + 0xa)
    2707:	*(u8 *)(r3 + 0xa) = w5
    2708:	w5 = *(u8 *)(r4 + 0xb)
    2709:	*(u8 *)(r3 + 0xb) = w5
    2710:	w5 = *(u8 *)(r4 + 0xc)
    2711:	*(u8 *)(r3 + 0xc) = w5
    2712:	w5 = *(u8 *)(r4 + 0xd)
    2713:	*(u8 *)(r3 + 0xd) = w5
    2714:	w5 = *(u8 *)(r4 + 0xe)
    2715:	*(u8 *)(r3 + 0xe) = w5
    2716:	w5 = *(u8 *)(r4 + 0xf)
    2717:	*(u8 *)(r3 + 0xf) = w5
    2718:	w5 = *(u8 *)(r4 + 0x10)
    2719:	*(u8 *)(r3 + 0x10) = w5
    2720:	w5 = *(u8 *)(r4 + 0x11)
    2721:	*(u8 *)(r3 + 0x11) = w5
    2722:	w5 = *(u8 *)(r4 + 0x12)
    2723:	*(u8 *)(r3 + 0x12) = w5
    2724:	w5 = *(u8 *)(r4 + 0x13)
    2725:	*(u8 *)(r3 + 0x13) = w5
    2726:	w5 = *(u8 *)(r4 + 0x14)
    2727:	*(u8 *)(r3 + 0x14) = w5
    2728:	w5 = *(u8 *)(r4 + 0x15)
    2729:	*(u8 *)(r3 + 0x15) = w5
    2730:	w5 = *(u8 *)(r4 + 0x16)
    2731:	*(u8 *)(r3 + 0x16) = w5
    2732:	if r2 == 0x3a goto +0x117 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2733:	w3 = 0x3
    2734:	*(u8 *)(r1 + 0x3a) = w3
    2735:	if r2 < 0x3d goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2736:	w3 = 0x0
    2737:	*(u8 *)(r1 + 0x3c) = w3
    2738:	w3 = 0x1f
    2739:	*(u8 *)(r1 + 0x3b) = w3
    2740:	if r2 < 0x5c goto +0x10f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2741:	r3 = r1
    2742:	r3 += 0x3d
    2743:	r4 = 0xd39 ll
		00000000000055b8:  R_BPF_64_64	.rodata
    2745:	w5 = *(u8 *)(r4 + 0x0)
    2746:	*(u8 *)(r3 + 0x0) = w5
    2747:	w5 = *(u8 *)(r4 + 0x1)
    2748:	*(u8 *)(r3 + 0x1) = w5
    2749:	w5 = *(u8 *)(r4 + 0x2)
    2750:	*(u8 *)(r3 + 0x2) = w5
    2751:	w5 = *(u8 *)(r4 + 0x3)
    2752:	*(u8 *)(r3 + 0x3) = w5
    2753:	w5 = *(u8 *)(r4 + 0x4)
    2754:	*(u8 *)(r3 + 0x4) = w5
    2755:	w5 = *(u8 *)(r4 + 0x5)
    2756:	*(u8 *)(r3 + 0x5) = w5
    2757:	w5 = *(u8 *)(r4 + 0x6)
    2758:	*(u8 *)(r3 + 0x6) = w5
    2759:	w5 = *(u8 *)(r4 + 0x7)
    2760:	*(u8 *)(r3 + 0x7) = w5
    2761:	w5 = *(u8 *)(r4 + 0x8)
    2762:	*(u8 *)(r3 + 0x8) = w5
    2763:	w5 = *(u8 *)(r4 + 0x9)
    2764:	*(u8 *)(r3 + 0x9) = w5
    2765:	w5 = *(u8 *)(r4 + 0xa)
    2766:	*(u8 *)(r3 + 0xa) = w5
    2767:	w5 = *(u8 *)(r4 + 0xb)
    2768:	*(u8 *)(r3 + 0xb) = w5
    2769:	w5 = *(u8 *)(r4 + 0xc)
    2770:	*(u8 *)(r3 + 0xc) = w5
    2771:	w5 = *(u8 *)(r4 + 0xd)
    2772:	*(u8 *)(r3 + 0xd) = w5
    2773:	w5 = *(u8 *)(r4 + 0xe)
    2774:	*(u8 *)(r3 + 0xe) = w5
    2775:	w5 = *(u8 *)(r4 + 0xf)
    2776:	*(u8 *)(r3 + 0xf) = w5
    2777:	w5 = *(u8 *)(r4 + 0x10)
    2778:	*(u8 *)(r3 + 0x10) = w5
    2779:	w5 = *(u8 *)(r4 + 0x11)
    2780:	*(u8 *)(r3 + 0x11) = w5
    2781:	w5 = *(u8 *)(r4 + 0x12)
    2782:	*(u8 *)(r3 + 0x12) = w5
    2783:	w5 = *(u8 *)(r4 + 0x13)
    2784:	*(u8 *)(r3 + 0x13) = w5
    2785:	w5 = *(u8 *)(r4 + 0x14)
    2786:	*(u8 *)(r3 + 0x14) = w5
    2787:	w5 = *(u8 *)(r4 + 0x15)
    2788:	*(u8 *)(r3 + 0x15) = w5
    2789:	w5 = *(u8 *)(r4 + 0x16)
    2790:	*(u8 *)(r3 + 0x16) = w5
    2791:	w5 = *(u8 *)(r4 + 0x17)
    2792:	*(u8 *)(r3 + 0x17) = w5
    2793:	w5 = *(u8 *)(r4 + 0x18)
    2794:	*(u8 *)(r3 + 0x18) = w5
    2795:	w5 = *(u8 *)(r4 + 0x19)
    2796:	*(u8 *)(r3 + 0x19) = w5
    2797:	w5 = *(u8 *)(r4 + 0x1a)
    2798:	*(u8 *)(r3 + 0x1a) = w5
    2799:	w5 = *(u8 *)(r4 + 0x1b)
    2800:	*(u8 *)(r3 + 0x1b) = w5
    2801:	w5 = *(u8 *)(r4 + 0x1c)
    2802:	*(u8 *)(r3 + 0x1c) = w5
    2803:	w5 = *(u8 *)(r4 + 0x1d)
    2804:	*(u8 *)(r3 + 0x1d) = w5
    2805:	w5 = *(u8 *)(r4 + 0x1e)
    2806:	*(u8 *)(r3 + 0x1e) = w5
    2807:	if r2 == 0x5c goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2808:	w4 = 0x4
    2809:	*(u8 *)(r1 + 0x5c) = w4
    2810:	if r2 < 0x5f goto +0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2811:	w3 = 0x0
    2812:	*(u8 *)(r1 + 0x5e) = w3
    2813:	*(u8 *)(r1 + 0x5d) = w4
    2814:	if r2 < 0x63 goto +0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2815:	*(u8 *)(r1 + 0x62) = w3
    2816:	*(u8 *)(r1 + 0x61) = w3
    2817:	*(u8 *)(r1 + 0x60) = w3
    2818:	w3 = 0x56
    2819:	*(u8 *)(r1 + 0x5f) = w3
    2820:	if r2 == 0x63 goto +0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2821:	w3 = 0x5
    2822:	*(u8 *)(r1 + 0x63) = w3
    2823:	r3 = r2
    2824:	r3 &= -0x2
    2825:	if r3 == 0x64 goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2826:	w4 = 0x0
    2827:	*(u8 *)(r1 + 0x65) = w4
    2828:	w5 = 0x4
    2829:	*(u8 *)(r1 + 0x64) = w5
    2830:	if r2 < 0x6a goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2831:	*(u8 *)(r1 + 0x69) = w4
    2832:	*(u8 *)(r1 + 0x68) = w4
    2833:	*(u8 *)(r1 + 0x67) = w4
    2834:	w4 = 0x6
    2835:	*(u8 *)(r1 + 0x66) = w4
    2836:	if r2 == 0x6a goto +0xaf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2837:	w4 = 0x14
    2838:	*(u8 *)(r1 + 0x6a) = w4
    2839:	if r2 < 0x6d goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2840:	w4 = 0x0
    2841:	*(u8 *)(r1 + 0x6c) = w4
    2842:	w4 = 0xf
    2843:	*(u8 *)(r1 + 0x6b) = w4
    2844:	if r2 < 0x7c goto +0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2845:	r4 = r1
    2846:	r4 += 0x6d
    2847:	r5 = 0xd58 ll
		00000000000058f8:  R_BPF_64_64	.rodata
    2849:	w0 = *(u8 *)(r5 + 0x0)
    2850:	*(u8 *)(r4 + 0x0) = w0
    2851:	w0 = *(u8 *)(r5 + 0x1)
    2852:	*(u8 *)(r4 + 0x1) = w0
    2853:	w0 = *(u8 *)(r5 + 0x2)
    2854:	*(u8 *)(r4 + 0x2) = w0
    2855:	w0 = *(u8 *)(r5 + 0x3)
    2856:	*(u8 *)(r4 + 0x3) = w0
    2857:	w0 = *(u8 *)(r5 + 0x4)
    2858:	*(u8 *)(r4 + 0x4) = w0
    2859:	w0 = *(u8 *)(r5 + 0x5)
    2860:	*(u8 *)(r4 + 0x5) = w0
    2861:	w0 = *(u8 *)(r5 + 0x6)
    2862:	*(u8 *)(r4 + 0x6) = w0
    2863:	w0 = *(u8 *)(r5 + 0x7)
    2864:	*(u8 *)(r4 + 0x7) = w0
    2865:	w0 = *(u8 *)(r5 + 0x8)
    2866:	*(u8 *)(r4 + 0x8) = w0
    2867:	w0 = *(u8 *)(r5 + 0x9)
    2868:	*(u8 *)(r4 + 0x9) = w0
    2869:	w0 = *(u8 *)(r5 + 0xa)
    2870:	*(u8 *)(r4 + 0xa) = w0
    2871:	w0 = *(u8 *)(r5 + 0xb)
    2872:	*(u8 *)(r4 + 0xb) = w0
    2873:	w0 = *(u8 *)(r5 + 0xc)
    2874:	*(u8 *)(r4 + 0xc) = w0
    2875:	w0 = *(u8 *)(r5 + 0xd)
    2876:	*(u8 *)(r4 + 0xd) = w0
    2877:	w0 = *(u8 *)(r5 + 0xe)
    2878:	*(u8 *)(r4 + 0xe) = w0
    2879:	if r2 == 0x7c goto +0x84 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2880:	w4 = 0x0
    2881:	*(u8 *)(r1 + 0x7c) = w4
    2882:	if r2 < 0x7f goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2883:	*(u8 *)(r1 + 0x7e) = w4
    2884:	w4 = 0x1
    2885:	*(u8 *)(r1 + 0x7d) = w4
    2886:	if r2 == 0x7f goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2887:	w4 = 0x2
    2888:	*(u8 *)(r1 + 0x7f) = w4
    2889:	if r2 == 0x80 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2890:	w4 = 0x9
    2891:	*(u8 *)(r1 + 0x80) = w4
    2892:	if r2 < 0x83 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2893:	w4 = 0x0
    2894:	*(u8 *)(r1 + 0x82) = w4
    2895:	w4 = 0x8
    2896:	*(u8 *)(r1 + 0x81) = w4
    2897:	if r2 < 0x8b goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2898:	r5 = *(u64 *)(r10 - 0x90)
    2899:	*(u8 *)(r1 + 0x83) = w5
    2900:	r4 = r5
    2901:	r4 >>= 0x38
    2902:	*(u8 *)(r1 + 0x8a) = w4
    2903:	r4 = r5
    2904:	r4 >>= 0x30
    2905:	*(u8 *)(r1 + 0x89) = w4
    2906:	r4 = r5
    2907:	r4 >>= 0x28
    2908:	*(u8 *)(r1 + 0x88) = w4
    2909:	r4 = r5
    2910:	r4 >>= 0x20
    2911:	*(u8 *)(r1 + 0x87) = w4
    2912:	r4 = r5
    2913:	r4 >>= 0x18
    2914:	*(u8 *)(r1 + 0x86) = w4
    2915:	r4 = r5
    2916:	r4 >>= 0x10
    2917:	*(u8 *)(r1 + 0x85) = w4
    2918:	r5 >>= 0x8
    2919:	*(u8 *)(r1 + 0x84) = w5
    2920:	if r2 == 0x8b goto +0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2921:	w4 = 0x14
    2922:	*(u8 *)(r1 + 0x8b) = w4
    2923:	if r3 == 0x8c goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2924:	w4 = 0x0
    2925:	*(u8 *)(r1 + 0x8d) = w4
    2926:	w4 = 0x7
    2927:	*(u8 *)(r1 + 0x8c) = w4
    2928:	if r2 < 0x95 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2929:	r4 = r1
    2930:	r4 += 0x8e
    2931:	r5 = 0xd67 ll
		0000000000005b98:  R_BPF_64_64	.rodata
    2933:	w0 = *(u8 *)(r5 + 0x0)
    2934:	*(u8 *)(r4 + 0x0) = w0
    2935:	w0 = *(u8 *)(r5 + 0x1)
    2936:	*(u8 *)(r4 + 0x1) = w0
    2937:	w0 = *(u8 *)(r5 + 0x2)
    2938:	*(u8 *)(r4 + 0x2) = w0
    2939:	w0 = *(u8 *)(r5 + 0x3)
    2940:	*(u8 *)(r4 + 0x3) = w0
    2941:	w0 = *(u8 *)(r5 + 0x4)
    2942:	*(u8 *)(r4 + 0x4) = w0
    2943:	w0 = *(u8 *)(r5 + 0x5)
    2944:	*(u8 *)(r4 + 0x5) = w0
    2945:	w0 = *(u8 *)(r5 + 0x6)
    2946:	*(u8 *)(r4 + 0x6) = w0
    2947:	if r2 == 0x95 goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2948:	w4 = 0x0
    2949:	*(u8 *)(r1 + 0x95) = w4
    2950:	if r3 == 0x96 goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2951:	*(u8 *)(r1 + 0x97) = w4
    2952:	w4 = 0x1
    2953:	*(u8 *)(r1 + 0x96) = w4
    2954:	if r2 < 0x99 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2955:	*(u8 *)(r1 + 0x98) = w4
    2956:	if r2 == 0x99 goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2957:	w4 = 0x3
    2958:	*(u8 *)(r1 + 0x99) = w4
    2959:	if r3 == 0x9a goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2960:	w3 = 0x0
    2961:	*(u8 *)(r1 + 0x9b) = w3
    2962:	w3 = 0x4
    2963:	*(u8 *)(r1 + 0x9a) = w3
    2964:	if r2 < 0xa0 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1320>
    2965:	w2 = w8
    2966:	w2 >>= 0x18
    2967:	*(u8 *)(r1 + 0x9f) = w2
    2968:	w2 = w8
    2969:	w2 >>= 0x10
    2970:	*(u8 *)(r1 + 0x9e) = w2
    2971:	*(u8 *)(r1 + 0x9c) = w8
    2972:	w2 = w8
    2973:	w2 >>= 0x8
    2974:	*(u8 *)(r1 + 0x9d) = w2
    2975:	r2 = 0x0
    2976:	call 0x84
    2977:	goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2978:	if w8 != 0x0 goto +0x3da <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    2979:	r1 = 0x0 ll
		0000000000005d18:  R_BPF_64_64	CONFIG
    2981:	w2 = *(u32 *)(r1 + 0x6c)
    2982:	if w2 == 0x0 goto +0x32d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    2983:	r1 = *(u64 *)(r1 + 0x88)
    2984:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1290>
    2985:	r1 = 0x0 ll
		0000000000005d48:  R_BPF_64_64	CONFIG
    2987:	r3 = *(u64 *)(r1 + 0x88)
    2988:	r1 = r10
    2989:	r1 += -0x88
    2990:	w2 = 0x4
    2991:	call 0x71
    2992:	w1 = *(u32 *)(r10 - 0x88)
    2993:	if w1 == 0x0 goto +0x3cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    2994:	w1 = *(u32 *)(r6 + 0x94)
    2995:	*(u32 *)(r10 - 0xc8) = w8
    2996:	if w1 == 0x0 goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c00>
    2997:	w7 = *(u32 *)(r6 + 0x90)
    2998:	w8 = *(u32 *)(r6 + 0x94)
    2999:	w1 = *(u32 *)(r6 + 0x70)
    3000:	if w1 != 0x0 goto +0x28c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3001:	call 0x23
    3002:	r0 += r7
    3003:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    3004:	goto +0x318 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba8>
    3005:	r1 = r10
    3006:	r1 += -0x88
    3007:	w2 = 0x2
    3008:	r3 = r0
    3009:	call 0x71
    3010:	w1 = *(u16 *)(r10 - 0x88)
    3011:	goto +0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3012:	r2 = 0x0
    3013:	call 0x85
    3014:	r9 = r6
    3015:	w3 = *(u32 *)(r7 + 0x8)
    3016:	w1 = 0x0
    3017:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1358>
    3018:	w1 = 0x4
    3019:	*(u32 *)(r10 - 0xa8) = w1
    3020:	w2 = *(u32 *)(r7 + 0x4)
    3021:	w1 = w2
    3022:	w1 |= w8
    3023:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3024:	w1 = w8
    3025:	if w8 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13e0>
    3026:	w1 = w8
    3027:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13a8>
    3028:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13e0>
    3029:	w1 = 0x0
    3030:	if w8 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13e0>
    3031:	w1 = w8
    3032:	w1 -= w2
    3033:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13e0>
    3034:	w1 = 0x0
    3035:	if w8 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13b8>
    3036:	*(u32 *)(r10 - 0xc0) = w2
    3037:	*(u64 *)(r10 - 0x98) = r9
    3038:	w0 = *(u32 *)(r7 + 0x0)
    3039:	w6 = 0x1
    3040:	w4 = 0x0
    3041:	w2 = 0x1
    3042:	if w1 s> 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1470>
    3043:	w2 = 0x2
    3044:	if w1 s< 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1470>
    3045:	w2 = 0x0
    3046:	w4 = 0x1
    3047:	if w0 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1470>
    3048:	if w8 == w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1470>
    3049:	w1 = w8
    3050:	w1 -= w0
    3051:	w2 = 0x3
    3052:	w4 = 0x0
    3053:	w6 = 0x0
    3054:	*(u32 *)(r10 - 0xb8) = w4
    3055:	*(u32 *)(r10 - 0xb0) = w2
    3056:	*(u64 *)(r10 - 0x90) = r7
    3057:	w9 = *(u32 *)(r7 + 0xc)
    3058:	w4 = 0x8
    3059:	r2 = 0x0 ll
		0000000000005f98:  R_BPF_64_64	CONFIG
    3061:	w5 = *(u32 *)(r2 + 0x80)
    3062:	if w5 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14d0>
    3063:	w2 = *(u32 *)(r2 + 0x78)
    3064:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14d0>
    3065:	w4 = -0x7ffffff8
    3066:	w7 = 0x0
    3067:	w2 = 0x0
    3068:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14f0>
    3069:	w2 = w0
    3070:	*(u32 *)(r10 - 0xa0) = w0
    3071:	w5 = 0x0
    3072:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1510>
    3073:	w5 = w8
    3074:	w0 = w8
    3075:	w8 = 0x0
    3076:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1530>
    3077:	w8 = w4
    3078:	r4 = *(u64 *)(r10 - 0x90)
    3079:	*(u32 *)(r4 + 0x9c) = w3
    3080:	w3 = *(u32 *)(r10 - 0xa8)
    3081:	*(u32 *)(r4 + 0x90) = w3
    3082:	*(u32 *)(r4 + 0xa4) = w8
    3083:	*(u32 *)(r4 + 0x98) = w5
    3084:	*(u32 *)(r4 + 0x94) = w2
    3085:	*(u32 *)(r4 + 0xa0) = w7
    3086:	w2 = 0x0
    3087:	if w9 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1588>
    3088:	w2 = 0x8
    3089:	w3 = 0x0
    3090:	w4 = *(u32 *)(r10 - 0xb8)
    3091:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15a8>
    3092:	w3 = w2
    3093:	r8 = *(u64 *)(r10 - 0x98)
    3094:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15c0>
    3095:	w7 = w3
    3096:	w2 = w0
    3097:	if w4 == 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15f0>
    3098:	w1 = 0x0
    3099:	*(u32 *)(r10 - 0xa0) = w1
    3100:	w2 = 0x0
    3101:	w7 = 0x0
    3102:	r6 = 0x0
    3103:	r3 = *(u64 *)(r10 - 0x90)
    3104:	*(u64 *)(r3 + 0xc8) = r6
    3105:	*(u32 *)(r3 + 0xc4) = w0
    3106:	*(u32 *)(r3 + 0xc0) = w0
    3107:	*(u32 *)(r3 + 0xbc) = w7
    3108:	r7 = r3
    3109:	*(u32 *)(r7 + 0xb4) = w1
    3110:	*(u32 *)(r7 + 0xb0) = w2
    3111:	w1 = *(u32 *)(r10 - 0xa0)
    3112:	*(u32 *)(r7 + 0xac) = w1
    3113:	w1 = *(u32 *)(r10 - 0xb0)
    3114:	*(u32 *)(r7 + 0xa8) = w1
    3115:	w2 = 0x0
    3116:	*(u32 *)(r7 + 0xb8) = w2
    3117:	r3 = 0x0 ll
		0000000000006168:  R_BPF_64_64	CONFIG
    3119:	w1 = *(u32 *)(r3 + 0x6c)
    3120:	if w1 == 0x0 goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a08>
    3121:	r4 = r7
    3122:	r4 += 0x194
    3123:	r1 = r6
    3124:	r1 <<= 0x2
    3125:	r9 = r4
    3126:	r9 += r1
    3127:	r1 = r6
    3128:	r1 <<= 0x4
    3129:	r8 = 0x0 ll
		00000000000061c8:  R_BPF_64_64	CONFIG
    3131:	r8 += r1
    3132:	r8 += 0x80
    3133:	if r6 > 0x4 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19f8>
    3134:	r9 += 0x4
    3135:	r6 += 0x1
    3136:	w1 = *(u32 *)(r8 + 0x14)
    3137:	r8 += 0x10
    3138:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16e8>
    3139:	*(u32 *)(r10 - 0xa8) = w2
    3140:	*(u64 *)(r10 - 0xa0) = r4
    3141:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b8>
    3142:	w7 = *(u32 *)(r8 + 0x0)
    3143:	w1 = *(u32 *)(r8 + 0x4)
    3144:	*(u32 *)(r10 - 0xb0) = w1
    3145:	w1 = *(u32 *)(r3 + 0x70)
    3146:	if w1 != 0x0 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18e8>
    3147:	call 0x23
    3148:	r0 += r7
    3149:	w1 = *(u32 *)(r10 - 0xb0)
    3150:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1780>
    3151:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1868>
    3152:	r1 = r10
    3153:	r1 += -0x88
    3154:	w2 = 0x2
    3155:	r3 = r0
    3156:	call 0x71
    3157:	w7 = *(u16 *)(r10 - 0x88)
    3158:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18d0>
    3159:	r1 = *(u64 *)(r3 + 0x88)
    3160:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1820>
    3161:	r1 = 0x0 ll
		00000000000062c8:  R_BPF_64_64	CONFIG
    3163:	r3 = *(u64 *)(r1 + 0x88)
    3164:	r1 = r10
    3165:	r1 += -0x88
    3166:	w2 = 0x4
    3167:	call 0x71
    3168:	r3 = 0x0 ll
		0000000000006300:  R_BPF_64_64	CONFIG
    3170:	w1 = *(u32 *)(r10 - 0x88)
    3171:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1980>
    3172:	w7 = *(u32 *)(r3 + 0xd0)
    3173:	w1 = *(u32 *)(r3 + 0xd4)
    3174:	*(u32 *)(r10 - 0xb0) = w1
    3175:	w1 = *(u32 *)(r3 + 0x70)
    3176:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18a0>
    3177:	call 0x23
    3178:	r0 += r7
    3179:	w1 = *(u32 *)(r10 - 0xb0)
    3180:	if w1 == 0x2 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1780>
    3181:	r1 = r10
    3182:	r1 += -0x88
    3183:	w2 = 0x4
    3184:	r3 = r0
    3185:	call 0x71
    3186:	w7 = *(u32 *)(r10 - 0x88)
    3187:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1910>
    3188:	call 0x9e
    3189:	r0 += r7
    3190:	w1 = *(u32 *)(r10 - 0xb0)
    3191:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c8>
    3192:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1908>
    3193:	w7 = *(u16 *)(r0 + 0x0)
    3194:	w7 <<= 0x10
    3195:	w7 s>>= 0x10
    3196:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1910>
    3197:	call 0x9e
    3198:	r0 += r7
    3199:	w1 = *(u32 *)(r10 - 0xb0)
    3200:	if w1 == 0x2 goto -0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c8>
    3201:	w7 = *(u32 *)(r0 + 0x0)
    3202:	r4 = *(u64 *)(r10 - 0xa0)
    3203:	w1 = *(u32 *)(r8 + 0xc)
    3204:	w7 -= w1
    3205:	w2 = *(u32 *)(r9 + 0x0)
    3206:	w1 = 0x1
    3207:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1948>
    3208:	w1 = 0x0
    3209:	*(u32 *)(r9 + 0x14) = w7
    3210:	w2 = *(u32 *)(r10 - 0xa8)
    3211:	w2 |= w1
    3212:	r7 = *(u64 *)(r10 - 0x90)
    3213:	r3 = 0x0 ll
		0000000000006468:  R_BPF_64_64	CONFIG
    3215:	goto -0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1698>
    3216:	w7 = 0x0
    3217:	r1 = *(u64 *)(r10 - 0x90)
    3218:	*(u32 *)(r1 + 0x1a8) = w7
    3219:	*(u32 *)(r10 - 0x88) = w7
    3220:	r2 = r10
    3221:	r2 += -0x88
    3222:	r1 = 0x0 ll
		00000000000064b0:  R_BPF_64_64	LOST
    3224:	call 0x1
    3225:	r4 = *(u64 *)(r10 - 0xa0)
    3226:	if r0 == 0x0 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1928>
    3227:	r0 += 0x20
    3228:	r1 = 0x1
    3229:	lock *(u64 *)(r0 + 0x0) += r1
    3230:	goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1928>
    3231:	w2 &= 0x1
    3232:	r8 = *(u64 *)(r10 - 0x98)
    3233:	w1 = *(u32 *)(r7 + 0x90)
    3234:	w1 |= w2
    3235:	w2 = *(u32 *)(r7 + 0xa8)
    3236:	w1 |= w2
    3237:	if w1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a40>
    3238:	call -0xc63
    3239:	if w0 != 0x0 goto +0x30d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32a8>
    3240:	w6 = 0x0
    3241:	r1 = 0x0 ll
		0000000000006548:  R_BPF_64_64	CONFIG
    3243:	w2 = *(u32 *)(r1 + 0x6c)
    3244:	if w2 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b98>
    3245:	w1 = *(u32 *)(r1 + 0x94)
    3246:	if w1 != 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d48>
    3247:	r1 = 0x0 ll
		0000000000006578:  R_BPF_64_64	CONFIG
    3249:	w2 = *(u32 *)(r1 + 0xa4)
    3250:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ac8>
    3251:	w3 = *(u32 *)(r7 + 0x1b0)
    3252:	*(u32 *)(r7 + 0x19c) = w3
    3253:	w2 = 0x1
    3254:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ac0>
    3255:	w2 = 0x0
    3256:	w6 |= w2
    3257:	w1 = *(u32 *)(r1 + 0xb4)
    3258:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b08>
    3259:	w2 = *(u32 *)(r7 + 0x1b4)
    3260:	*(u32 *)(r7 + 0x1a0) = w2
    3261:	w1 = 0x1
    3262:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b00>
    3263:	w1 = 0x0
    3264:	w6 |= w1
    3265:	r1 = 0x0 ll
		0000000000006608:  R_BPF_64_64	CONFIG
    3267:	w2 = *(u32 *)(r1 + 0xc4)
    3268:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b58>
    3269:	w3 = *(u32 *)(r7 + 0x1b8)
    3270:	*(u32 *)(r7 + 0x1a4) = w3
    3271:	w2 = 0x1
    3272:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b50>
    3273:	w2 = 0x0
    3274:	w6 |= w2
    3275:	w1 = *(u32 *)(r1 + 0xd4)
    3276:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b98>
    3277:	w2 = *(u32 *)(r7 + 0x1bc)
    3278:	*(u32 *)(r7 + 0x1a8) = w2
    3279:	w1 = 0x1
    3280:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b90>
    3281:	w1 = 0x0
    3282:	w6 |= w1
    3283:	w3 = *(u32 *)(r7 + 0xcc)
    3284:	w8 = *(u32 *)(r7 + 0xc8)
    3285:	w9 = *(u32 *)(r7 + 0xc4)
    3286:	r1 = r7
    3287:	w7 = *(u32 *)(r1 + 0xc0)
    3288:	w1 = *(u32 *)(r1 + 0x8)
    3289:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c18>
    3290:	*(u32 *)(r10 - 0x98) = w3
    3291:	call 0x23
    3292:	*(u64 *)(r10 - 0x88) = r0
    3293:	r2 = r10
    3294:	r2 += -0x88
    3295:	r1 = 0x0 ll
		00000000000066f8:  R_BPF_64_64	OWED
    3297:	call 0x3
    3298:	w3 = *(u32 *)(r10 - 0x98)
    3299:	r1 = 0x0
    3300:	r2 = *(u64 *)(r10 - 0x90)
    3301:	*(u64 *)(r2 + 0x1c0) = r1
    3302:	*(u32 *)(r2 + 0xc) = w3
    3303:	*(u32 *)(r2 + 0x8) = w8
    3304:	w1 = 0x1
    3305:	if w7 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c58>
    3306:	w1 = 0x0
    3307:	r2 = *(u64 *)(r10 - 0x90)
    3308:	*(u32 *)(r2 + 0x0) = w7
    3309:	*(u32 *)(r2 + 0x4) = w9
    3310:	if w9 != 0x0 goto +0x1e5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3311:	if w8 != 0x0 goto +0x1e4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3312:	if w3 != 0x0 goto +0x1e3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3313:	w6 |= w1
    3314:	w6 &= 0x1
    3315:	if w6 != 0x0 goto +0x1e0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3316:	call 0x23
    3317:	*(u64 *)(r10 - 0x88) = r0
    3318:	r2 = r10
    3319:	r2 += -0x88
    3320:	r1 = 0x0 ll
		00000000000067c0:  R_BPF_64_64	TASKS
    3322:	call 0x3
    3323:	if r0 != 0x0 goto +0x1d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3324:	r1 = 0x0 ll
		00000000000067e0:  R_BPF_64_64	.bss
    3326:	r2 = -0x1
    3327:	lock *(u64 *)(r1 + 0x0) += r2
    3328:	r1 = 0x0 ll
		0000000000006800:  R_BPF_64_64	EXPECT_ENTER
    3330:	r2 = -0x100000000 ll
    3332:	lock *(u64 *)(r1 + 0x0) += r2
    3333:	r1 = 0x0 ll
		0000000000006828:  R_BPF_64_64	EXPECT_EXIT
    3335:	lock *(u64 *)(r1 + 0x0) += r2
    3336:	goto +0x1cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3337:	w1 = *(u32 *)(r7 + 0x1ac)
    3338:	*(u32 *)(r7 + 0x198) = w1
    3339:	w6 = 0x1
    3340:	if w1 != 0x0 goto -0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a78>
    3341:	w6 = 0x0
    3342:	goto -0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a78>
    3343:	r9 = 0x80
    3344:	if w1 < 0x81 goto -0x2fc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3345:	r9 = 0x100
    3346:	if w1 < 0x101 goto -0x2fe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3347:	r9 = 0x200
    3348:	if w1 < 0x201 goto -0x300 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3349:	r9 = 0x400
    3350:	if w1 < 0x401 goto -0x302 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3351:	r9 = 0x800
    3352:	if w1 < 0x801 goto -0x304 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3353:	r9 = 0x1000
    3354:	if w1 < 0x1001 goto -0x306 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3355:	r9 = 0x2000
    3356:	if w1 > 0x2000 goto -0x157 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3357:	goto -0x309 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5a8>
    3358:	w3 = *(u32 *)(r8 + 0x14)
    3359:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e08>
    3360:	*(u32 *)(r8 + 0x14) = w2
    3361:	w3 = *(u32 *)(r8 + 0x18)
    3362:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e20>
    3363:	*(u32 *)(r8 + 0x18) = w2
    3364:	*(u32 *)(r8 + 0x1c) = w7
    3365:	w1 += 0x1
    3366:	*(u32 *)(r8 + 0x10) = w1
    3367:	r6 = 0x0 ll
		0000000000006938:  R_BPF_64_64	CONFIG
    3369:	w1 = *(u32 *)(r6 + 0x94)
    3370:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ec0>
    3371:	w1 = *(u32 *)(r6 + 0xa4)
    3372:	if w1 == 0x0 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22d0>
    3373:	r1 = 0x0 ll
		0000000000006968:  R_BPF_64_64	CONFIG
    3375:	w6 = *(u32 *)(r1 + 0xa0)
    3376:	w7 = *(u32 *)(r1 + 0xa4)
    3377:	w1 = *(u32 *)(r1 + 0x70)
    3378:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fc8>
    3379:	call 0x9e
    3380:	r0 += r6
    3381:	if w7 == 0x2 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2018>
    3382:	w1 = *(u32 *)(r0 + 0x0)
    3383:	goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2268>
    3384:	w7 = *(u32 *)(r6 + 0x90)
    3385:	w9 = *(u32 *)(r6 + 0x94)
    3386:	w1 = *(u32 *)(r6 + 0x70)
    3387:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f78>
    3388:	call 0x23
    3389:	r0 += r7
    3390:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f00>
    3391:	goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2188>
    3392:	r1 = r10
    3393:	r1 += -0x88
    3394:	w2 = 0x2
    3395:	r3 = r0
    3396:	call 0x71
    3397:	w1 = *(u16 *)(r10 - 0x88)
    3398:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3399:	call 0x9e
    3400:	r0 += r9
    3401:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f58>
    3402:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb8>
    3403:	w1 = *(u16 *)(r0 + 0x0)
    3404:	w1 <<= 0x10
    3405:	w1 s>>= 0x10
    3406:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2068>
    3407:	call 0x9e
    3408:	r0 += r7
    3409:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f98>
    3410:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2028>
    3411:	w1 = *(u16 *)(r0 + 0x0)
    3412:	w1 <<= 0x10
    3413:	w1 s>>= 0x10
    3414:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21b8>
    3415:	w1 = *(u32 *)(r0 + 0x0)
    3416:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2068>
    3417:	call 0x23
    3418:	r0 += r6
    3419:	if w7 == 0x2 goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2228>
    3420:	r1 = r10
    3421:	r1 += -0x88
    3422:	w2 = 0x4
    3423:	r3 = r0
    3424:	call 0x71
    3425:	w1 = *(u32 *)(r10 - 0x88)
    3426:	goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2268>
    3427:	w1 = *(u16 *)(r0 + 0x0)
    3428:	goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2258>
    3429:	w1 = *(u32 *)(r0 + 0x0)
    3430:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21b8>
    3431:	r1 = r10
    3432:	r1 += -0x88
    3433:	w2 = 0x4
    3434:	r3 = r0
    3435:	call 0x71
    3436:	w1 = *(u32 *)(r10 - 0x88)
    3437:	r9 = *(u64 *)(r10 - 0x98)
    3438:	r3 = 0x0 ll
		0000000000006b70:  R_BPF_64_64	CONFIG
    3440:	r2 = 0x0 ll
		0000000000006b80:  R_BPF_64_64	CONFIG
    3442:	w2 = *(u32 *)(r2 + 0x9c)
    3443:	if w1 != w2 goto -0x40c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3444:	w1 = *(u32 *)(r3 + 0xa4)
    3445:	if w1 == 0x0 goto +0xe2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c0>
    3446:	r1 = 0x0 ll
		0000000000006bb0:  R_BPF_64_64	CONFIG
    3448:	w6 = *(u32 *)(r1 + 0xa0)
    3449:	w9 = *(u32 *)(r1 + 0xa4)
    3450:	w1 = *(u32 *)(r1 + 0x70)
    3451:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2138>
    3452:	call 0x23
    3453:	r0 += r6
    3454:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2100>
    3455:	goto +0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2768>
    3456:	r1 = r10
    3457:	r1 += -0x88
    3458:	w2 = 0x2
    3459:	r3 = r0
    3460:	call 0x71
    3461:	w1 = *(u16 *)(r10 - 0x88)
    3462:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2160>
    3463:	call 0x9e
    3464:	r0 += r6
    3465:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2158>
    3466:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2178>
    3467:	w1 = *(u16 *)(r0 + 0x0)
    3468:	w1 <<= 0x10
    3469:	w1 s>>= 0x10
    3470:	goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3471:	w1 = *(u32 *)(r0 + 0x0)
    3472:	goto +0xc2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3473:	r1 = r10
    3474:	r1 += -0x88
    3475:	w2 = 0x4
    3476:	r3 = r0
    3477:	call 0x71
    3478:	w1 = *(u32 *)(r10 - 0x88)
    3479:	w2 = *(u32 *)(r8 + 0xa8)
    3480:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21d8>
    3481:	*(u32 *)(r8 + 0xac) = w1
    3482:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2200>
    3483:	w3 = *(u32 *)(r8 + 0xac)
    3484:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3485:	*(u32 *)(r8 + 0xac) = w1
    3486:	w3 = *(u32 *)(r8 + 0xb0)
    3487:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2208>
    3488:	*(u32 *)(r8 + 0xb0) = w1
    3489:	*(u32 *)(r8 + 0xb4) = w1
    3490:	w2 += 0x1
    3491:	*(u32 *)(r8 + 0xa8) = w2
    3492:	goto -0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e58>
    3493:	r1 = r10
    3494:	r1 += -0x88
    3495:	w2 = 0x2
    3496:	r3 = r0
    3497:	call 0x71
    3498:	w1 = *(u16 *)(r10 - 0x88)
    3499:	w1 <<= 0x10
    3500:	w1 s>>= 0x10
    3501:	w2 = *(u32 *)(r8 + 0xb8)
    3502:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2288>
    3503:	*(u32 *)(r8 + 0xbc) = w1
    3504:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b0>
    3505:	w3 = *(u32 *)(r8 + 0xbc)
    3506:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22a0>
    3507:	*(u32 *)(r8 + 0xbc) = w1
    3508:	w3 = *(u32 *)(r8 + 0xc0)
    3509:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b8>
    3510:	*(u32 *)(r8 + 0xc0) = w1
    3511:	*(u32 *)(r8 + 0xc4) = w1
    3512:	w2 += 0x1
    3513:	*(u32 *)(r8 + 0xb8) = w2
    3514:	r6 = 0x0 ll
		0000000000006dd0:  R_BPF_64_64	CONFIG
    3516:	w1 = *(u32 *)(r6 + 0xb4)
    3517:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2440>
    3518:	w7 = *(u32 *)(r6 + 0xb0)
    3519:	w9 = *(u32 *)(r6 + 0xb4)
    3520:	w1 = *(u32 *)(r6 + 0x70)
    3521:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2338>
    3522:	call 0x9e
    3523:	r0 += r7
    3524:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2388>
    3525:	w1 = *(u32 *)(r0 + 0x0)
    3526:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23d8>
    3527:	call 0x23
    3528:	r0 += r7
    3529:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3530:	r1 = r10
    3531:	r1 += -0x88
    3532:	w2 = 0x4
    3533:	r3 = r0
    3534:	call 0x71
    3535:	w1 = *(u32 *)(r10 - 0x88)
    3536:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23d8>
    3537:	w1 = *(u16 *)(r0 + 0x0)
    3538:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23c8>
    3539:	r1 = r10
    3540:	r1 += -0x88
    3541:	w2 = 0x2
    3542:	r3 = r0
    3543:	call 0x71
    3544:	w1 = *(u16 *)(r10 - 0x88)
    3545:	w1 <<= 0x10
    3546:	w1 s>>= 0x10
    3547:	w2 = *(u32 *)(r8 + 0xc8)
    3548:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23f8>
    3549:	*(u32 *)(r8 + 0xcc) = w1
    3550:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2420>
    3551:	w3 = *(u32 *)(r8 + 0xcc)
    3552:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2410>
    3553:	*(u32 *)(r8 + 0xcc) = w1
    3554:	w3 = *(u32 *)(r8 + 0xd0)
    3555:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2428>
    3556:	*(u32 *)(r8 + 0xd0) = w1
    3557:	*(u32 *)(r8 + 0xd4) = w1
    3558:	w2 += 0x1
    3559:	*(u32 *)(r8 + 0xc8) = w2
    3560:	w1 = *(u32 *)(r6 + 0xc4)
    3561:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25b0>
    3562:	r1 = 0x0 ll
		0000000000006f50:  R_BPF_64_64	CONFIG
    3564:	w6 = *(u32 *)(r1 + 0xc0)
    3565:	w7 = *(u32 *)(r1 + 0xc4)
    3566:	w1 = *(u32 *)(r1 + 0x70)
    3567:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24a8>
    3568:	call 0x9e
    3569:	r0 += r6
    3570:	if w7 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24f8>
    3571:	w1 = *(u32 *)(r0 + 0x0)
    3572:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2548>
    3573:	call 0x23
    3574:	r0 += r6
    3575:	if w7 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2508>
    3576:	r1 = r10
    3577:	r1 += -0x88
    3578:	w2 = 0x4
    3579:	r3 = r0
    3580:	call 0x71
    3581:	w1 = *(u32 *)(r10 - 0x88)
    3582:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2548>
    3583:	w1 = *(u16 *)(r0 + 0x0)
    3584:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2538>
    3585:	r1 = r10
    3586:	r1 += -0x88
    3587:	w2 = 0x2
    3588:	r3 = r0
    3589:	call 0x71
    3590:	w1 = *(u16 *)(r10 - 0x88)
    3591:	w1 <<= 0x10
    3592:	w1 s>>= 0x10
    3593:	w2 = *(u32 *)(r8 + 0xd8)
    3594:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2568>
    3595:	*(u32 *)(r8 + 0xdc) = w1
    3596:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2590>
    3597:	w3 = *(u32 *)(r8 + 0xdc)
    3598:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2580>
    3599:	*(u32 *)(r8 + 0xdc) = w1
    3600:	w3 = *(u32 *)(r8 + 0xe0)
    3601:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2598>
    3602:	*(u32 *)(r8 + 0xe0) = w1
    3603:	*(u32 *)(r8 + 0xe4) = w1
    3604:	w2 += 0x1
    3605:	*(u32 *)(r8 + 0xd8) = w2
    3606:	r1 = 0x0 ll
		00000000000070b0:  R_BPF_64_64	CONFIG
    3608:	w2 = *(u32 *)(r1 + 0xd4)
    3609:	if w2 == 0x0 goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3610:	w6 = *(u32 *)(r1 + 0xd0)
    3611:	w7 = *(u32 *)(r1 + 0xd4)
    3612:	w1 = *(u32 *)(r1 + 0x70)
    3613:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2618>
    3614:	call 0x9e
    3615:	r0 += r6
    3616:	if w7 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3617:	w1 = *(u32 *)(r0 + 0x0)
    3618:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b8>
    3619:	call 0x23
    3620:	r0 += r6
    3621:	if w7 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2678>
    3622:	r1 = r10
    3623:	r1 += -0x88
    3624:	w2 = 0x4
    3625:	r3 = r0
    3626:	call 0x71
    3627:	w1 = *(u32 *)(r10 - 0x88)
    3628:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b8>
    3629:	w1 = *(u16 *)(r0 + 0x0)
    3630:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26a8>
    3631:	r1 = r10
    3632:	r1 += -0x88
    3633:	w2 = 0x2
    3634:	r3 = r0
    3635:	call 0x71
    3636:	w1 = *(u16 *)(r10 - 0x88)
    3637:	w1 <<= 0x10
    3638:	w1 s>>= 0x10
    3639:	w2 = *(u32 *)(r8 + 0xe8)
    3640:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26d8>
    3641:	*(u32 *)(r8 + 0xec) = w1
    3642:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2700>
    3643:	w3 = *(u32 *)(r8 + 0xec)
    3644:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26f0>
    3645:	*(u32 *)(r8 + 0xec) = w1
    3646:	w3 = *(u32 *)(r8 + 0xf0)
    3647:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2708>
    3648:	*(u32 *)(r8 + 0xf0) = w1
    3649:	*(u32 *)(r8 + 0xf4) = w1
    3650:	w2 += 0x1
    3651:	*(u32 *)(r8 + 0xe8) = w2
    3652:	goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3653:	call 0x9e
    3654:	r0 += r7
    3655:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2748>
    3656:	goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f8>
    3657:	w1 = *(u16 *)(r0 + 0x0)
    3658:	w1 <<= 0x10
    3659:	w1 s>>= 0x10
    3660:	goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bd8>
    3661:	r1 = r10
    3662:	r1 += -0x88
    3663:	w2 = 0x4
    3664:	r3 = r0
    3665:	call 0x71
    3666:	w1 = *(u32 *)(r10 - 0x88)
    3667:	r2 = 0x0 ll
		0000000000007298:  R_BPF_64_64	CONFIG
    3669:	w2 = *(u32 *)(r2 + 0xac)
    3670:	r9 = *(u64 *)(r10 - 0x98)
    3671:	if w1 != w2 goto -0x4f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3672:	r3 = 0x0 ll
		00000000000072c0:  R_BPF_64_64	CONFIG
    3674:	w1 = *(u32 *)(r3 + 0xb4)
    3675:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2910>
    3676:	w9 = *(u32 *)(r3 + 0xb0)
    3677:	w6 = *(u32 *)(r3 + 0xb4)
    3678:	w1 = *(u32 *)(r3 + 0x70)
    3679:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2858>
    3680:	call 0x23
    3681:	r0 += r9
    3682:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2820>
    3683:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28a8>
    3684:	r1 = r10
    3685:	r1 += -0x88
    3686:	w2 = 0x2
    3687:	r3 = r0
    3688:	call 0x71
    3689:	w1 = *(u16 *)(r10 - 0x88)
    3690:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2880>
    3691:	call 0x9e
    3692:	r0 += r9
    3693:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2878>
    3694:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2898>
    3695:	w1 = *(u16 *)(r0 + 0x0)
    3696:	w1 <<= 0x10
    3697:	w1 s>>= 0x10
    3698:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28d8>
    3699:	w1 = *(u32 *)(r0 + 0x0)
    3700:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28d8>
    3701:	r1 = r10
    3702:	r1 += -0x88
    3703:	w2 = 0x4
    3704:	r3 = r0
    3705:	call 0x71
    3706:	w1 = *(u32 *)(r10 - 0x88)
    3707:	r9 = *(u64 *)(r10 - 0x98)
    3708:	r3 = 0x0 ll
		00000000000073e0:  R_BPF_64_64	CONFIG
    3710:	r2 = 0x0 ll
		00000000000073f0:  R_BPF_64_64	CONFIG
    3712:	w2 = *(u32 *)(r2 + 0xbc)
    3713:	if w1 != w2 goto -0x51a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3714:	w1 = *(u32 *)(r3 + 0xc4)
    3715:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a60>
    3716:	r1 = 0x0 ll
		0000000000007420:  R_BPF_64_64	CONFIG
    3718:	w6 = *(u32 *)(r1 + 0xc0)
    3719:	w9 = *(u32 *)(r1 + 0xc4)
    3720:	w1 = *(u32 *)(r1 + 0x70)
    3721:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29a8>
    3722:	call 0x23
    3723:	r0 += r6
    3724:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2970>
    3725:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3726:	r1 = r10
    3727:	r1 += -0x88
    3728:	w2 = 0x2
    3729:	r3 = r0
    3730:	call 0x71
    3731:	w1 = *(u16 *)(r10 - 0x88)
    3732:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d0>
    3733:	call 0x9e
    3734:	r0 += r6
    3735:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29c8>
    3736:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29e8>
    3737:	w1 = *(u16 *)(r0 + 0x0)
    3738:	w1 <<= 0x10
    3739:	w1 s>>= 0x10
    3740:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a38>
    3741:	w1 = *(u32 *)(r0 + 0x0)
    3742:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a38>
    3743:	w1 = *(u32 *)(r0 + 0x0)
    3744:	goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bd8>
    3745:	r1 = r10
    3746:	r1 += -0x88
    3747:	w2 = 0x4
    3748:	r3 = r0
    3749:	call 0x71
    3750:	w1 = *(u32 *)(r10 - 0x88)
    3751:	r2 = 0x0 ll
		0000000000007538:  R_BPF_64_64	CONFIG
    3753:	w2 = *(u32 *)(r2 + 0xcc)
    3754:	r9 = *(u64 *)(r10 - 0x98)
    3755:	if w1 != w2 goto -0x544 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3756:	r1 = 0x0 ll
		0000000000007560:  R_BPF_64_64	CONFIG
    3758:	w2 = *(u32 *)(r1 + 0xd4)
    3759:	if w2 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3760:	w6 = *(u32 *)(r1 + 0xd0)
    3761:	w9 = *(u32 *)(r1 + 0xd4)
    3762:	w1 = *(u32 *)(r1 + 0x70)
    3763:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2af8>
    3764:	call 0x23
    3765:	r0 += r6
    3766:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ac0>
    3767:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b48>
    3768:	r1 = r10
    3769:	r1 += -0x88
    3770:	w2 = 0x2
    3771:	r3 = r0
    3772:	call 0x71
    3773:	w1 = *(u16 *)(r10 - 0x88)
    3774:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b20>
    3775:	call 0x9e
    3776:	r0 += r6
    3777:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b18>
    3778:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b38>
    3779:	w1 = *(u16 *)(r0 + 0x0)
    3780:	w1 <<= 0x10
    3781:	w1 s>>= 0x10
    3782:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b78>
    3783:	w1 = *(u32 *)(r0 + 0x0)
    3784:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b78>
    3785:	r1 = r10
    3786:	r1 += -0x88
    3787:	w2 = 0x4
    3788:	r3 = r0
    3789:	call 0x71
    3790:	w1 = *(u32 *)(r10 - 0x88)
    3791:	r2 = 0x0 ll
		0000000000007678:  R_BPF_64_64	CONFIG
    3793:	w2 = *(u32 *)(r2 + 0xdc)
    3794:	r9 = *(u64 *)(r10 - 0x98)
    3795:	if w1 != w2 goto -0x56c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3796:	exit
    3797:	r1 = r10
    3798:	r1 += -0x88
    3799:	w2 = 0x4
    3800:	r3 = r0
    3801:	call 0x71
    3802:	w1 = *(u32 *)(r10 - 0x88)
    3803:	r2 = 0x0 ll
		00000000000076d8:  R_BPF_64_64	CONFIG
    3805:	w2 = *(u32 *)(r2 + 0x9c)
    3806:	w8 = *(u32 *)(r10 - 0xc8)
    3807:	if w1 != w2 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    3808:	w1 = *(u32 *)(r6 + 0xa4)
    3809:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3810:	r1 = 0x0 ll
		0000000000007710:  R_BPF_64_64	CONFIG
    3812:	w6 = *(u32 *)(r1 + 0xa0)
    3813:	w7 = *(u32 *)(r1 + 0xa4)
    3814:	w1 = *(u32 *)(r1 + 0x70)
    3815:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c98>
    3816:	call 0x23
    3817:	r0 += r6
    3818:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c60>
    3819:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ce8>
    3820:	r1 = r10
    3821:	r1 += -0x88
    3822:	w2 = 0x2
    3823:	r3 = r0
    3824:	call 0x71
    3825:	w1 = *(u16 *)(r10 - 0x88)
    3826:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc0>
    3827:	call 0x9e
    3828:	r0 += r6
    3829:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb8>
    3830:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd8>
    3831:	w1 = *(u16 *)(r0 + 0x0)
    3832:	w1 <<= 0x10
    3833:	w1 s>>= 0x10
    3834:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d18>
    3835:	w1 = *(u32 *)(r0 + 0x0)
    3836:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d18>
    3837:	r1 = r10
    3838:	r1 += -0x88
    3839:	w2 = 0x4
    3840:	r3 = r0
    3841:	call 0x71
    3842:	w1 = *(u32 *)(r10 - 0x88)
    3843:	r2 = 0x0 ll
		0000000000007818:  R_BPF_64_64	CONFIG
    3845:	w2 = *(u32 *)(r2 + 0xac)
    3846:	if w1 != w2 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    3847:	r6 = 0x0 ll
		0000000000007838:  R_BPF_64_64	CONFIG
    3849:	w1 = *(u32 *)(r6 + 0xb4)
    3850:	if w1 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e78>
    3851:	w7 = *(u32 *)(r6 + 0xb0)
    3852:	w8 = *(u32 *)(r6 + 0xb4)
    3853:	w1 = *(u32 *)(r6 + 0x70)
    3854:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2dd0>
    3855:	call 0x23
    3856:	r0 += r7
    3857:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d98>
    3858:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e20>
    3859:	r1 = r10
    3860:	r1 += -0x88
    3861:	w2 = 0x2
    3862:	r3 = r0
    3863:	call 0x71
    3864:	w1 = *(u16 *)(r10 - 0x88)
    3865:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df8>
    3866:	call 0x9e
    3867:	r0 += r7
    3868:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3869:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e10>
    3870:	w1 = *(u16 *)(r0 + 0x0)
    3871:	w1 <<= 0x10
    3872:	w1 s>>= 0x10
    3873:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    3874:	w1 = *(u32 *)(r0 + 0x0)
    3875:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    3876:	r1 = r10
    3877:	r1 += -0x88
    3878:	w2 = 0x4
    3879:	r3 = r0
    3880:	call 0x71
    3881:	w1 = *(u32 *)(r10 - 0x88)
    3882:	r2 = 0x0 ll
		0000000000007950:  R_BPF_64_64	CONFIG
    3884:	w2 = *(u32 *)(r2 + 0xbc)
    3885:	w8 = *(u32 *)(r10 - 0xc8)
    3886:	if w1 != w2 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    3887:	w1 = *(u32 *)(r6 + 0xc4)
    3888:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fb0>
    3889:	r1 = 0x0 ll
		0000000000007988:  R_BPF_64_64	CONFIG
    3891:	w6 = *(u32 *)(r1 + 0xc0)
    3892:	w7 = *(u32 *)(r1 + 0xc4)
    3893:	w1 = *(u32 *)(r1 + 0x70)
    3894:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f10>
    3895:	call 0x23
    3896:	r0 += r6
    3897:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ed8>
    3898:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f60>
    3899:	r1 = r10
    3900:	r1 += -0x88
    3901:	w2 = 0x2
    3902:	r3 = r0
    3903:	call 0x71
    3904:	w1 = *(u16 *)(r10 - 0x88)
    3905:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f38>
    3906:	call 0x9e
    3907:	r0 += r6
    3908:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f30>
    3909:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f50>
    3910:	w1 = *(u16 *)(r0 + 0x0)
    3911:	w1 <<= 0x10
    3912:	w1 s>>= 0x10
    3913:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f90>
    3914:	w1 = *(u32 *)(r0 + 0x0)
    3915:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f90>
    3916:	r1 = r10
    3917:	r1 += -0x88
    3918:	w2 = 0x4
    3919:	r3 = r0
    3920:	call 0x71
    3921:	w1 = *(u32 *)(r10 - 0x88)
    3922:	r2 = 0x0 ll
		0000000000007a90:  R_BPF_64_64	CONFIG
    3924:	w2 = *(u32 *)(r2 + 0xcc)
    3925:	if w1 != w2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    3926:	r1 = 0x0 ll
		0000000000007ab0:  R_BPF_64_64	CONFIG
    3928:	w2 = *(u32 *)(r1 + 0xd4)
    3929:	if w2 == 0x0 goto -0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3930:	w6 = *(u32 *)(r1 + 0xd0)
    3931:	w7 = *(u32 *)(r1 + 0xd4)
    3932:	w1 = *(u32 *)(r1 + 0x70)
    3933:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3048>
    3934:	call 0x23
    3935:	r0 += r6
    3936:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3010>
    3937:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3098>
    3938:	r1 = r10
    3939:	r1 += -0x88
    3940:	w2 = 0x2
    3941:	r3 = r0
    3942:	call 0x71
    3943:	w1 = *(u16 *)(r10 - 0x88)
    3944:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3070>
    3945:	call 0x9e
    3946:	r0 += r6
    3947:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3068>
    3948:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3088>
    3949:	w1 = *(u16 *)(r0 + 0x0)
    3950:	w1 <<= 0x10
    3951:	w1 s>>= 0x10
    3952:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30c8>
    3953:	w1 = *(u32 *)(r0 + 0x0)
    3954:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30c8>
    3955:	r1 = r10
    3956:	r1 += -0x88
    3957:	w2 = 0x4
    3958:	r3 = r0
    3959:	call 0x71
    3960:	w1 = *(u32 *)(r10 - 0x88)
    3961:	r2 = 0x0 ll
		0000000000007bc8:  R_BPF_64_64	CONFIG
    3963:	w2 = *(u32 *)(r2 + 0xdc)
    3964:	if w1 == w2 goto -0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3965:	call 0x23
    3966:	*(u64 *)(r10 - 0x88) = r0
    3967:	r2 = r10
    3968:	r2 += -0x88
    3969:	r1 = 0x0 ll
		0000000000007c08:  R_BPF_64_64	TASKS
    3971:	r3 = 0xdd0 ll
		0000000000007c18:  R_BPF_64_64	.rodata
    3973:	r4 = 0x0
    3974:	call 0x2
    3975:	if r0 != 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3248>
    3976:	r1 = 0x0 ll
		0000000000007c40:  R_BPF_64_64	.bss
    3978:	r2 = 0x1
    3979:	lock *(u64 *)(r1 + 0x0) += r2
    3980:	r1 = 0x0 ll
		0000000000007c60:  R_BPF_64_64	EXPECT_ENTER
    3982:	r2 = 0x100000000 ll
    3984:	lock *(u64 *)(r1 + 0x0) += r2
    3985:	r1 = 0x0 ll
		0000000000007c88:  R_BPF_64_64	EXPECT_EXIT
    3987:	lock *(u64 *)(r1 + 0x0) += r2
    3988:	call 0x23
    3989:	*(u64 *)(r10 - 0x88) = r0
    3990:	r2 = r10
    3991:	r2 += -0x88
    3992:	r1 = 0x0 ll
		0000000000007cc0:  R_BPF_64_64	TASKS
    3994:	call 0x1
    3995:	r7 = r0
    3996:	if r7 == 0x0 goto -0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3997:	call 0xe
    3998:	r1 = *(u64 *)(r7 + 0x10)
    3999:	if r1 == r0 goto -0x598 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x540>
    4000:	r6 = r0
    4001:	r2 = r0
    4002:	r2 >>= 0x20
    4003:	r0 <<= 0x20
    4004:	r0 >>= 0x20
    4005:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3240>
    4006:	r1 >>= 0x20
    4007:	if r1 == r2 goto -0x5a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x538>
    4008:	goto -0x5aa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4f8>
    4009:	w1 = 0x0
    4010:	*(u32 *)(r10 - 0x88) = w1
    4011:	r2 = r10
    4012:	r2 += -0x88
    4013:	r1 = 0x0 ll
		0000000000007d68:  R_BPF_64_64	LOST
    4015:	call 0x1
    4016:	if r0 == 0x0 goto -0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    4017:	r0 += 0x10
    4018:	r1 = 0x1
    4019:	lock *(u64 *)(r0 + 0x0) += r1
    4020:	goto -0xe1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    4021:	r9 = r7
    4022:	w7 = *(u32 *)(r9 + 0x90)
    4023:	w6 = *(u32 *)(r9 + 0xa8)
    4024:	r1 = *(u64 *)(r8 + 0x0)
    4025:	r3 = *(u64 *)(r1 + 0x8)
    4026:	r2 = *(u64 *)(r1 + 0x0)
    4027:	r1 = r9
    4028:	r1 += 0x18
    4029:	call 0xeb
    4030:	if w7 != 0x0 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34c0>
    4031:	r7 = r9
    4032:	if w6 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3410>
    4033:	r1 = 0x0
    4034:	r2 = 0x0 ll
		0000000000007e10:  R_BPF_64_64	CONFIG
    4036:	w2 = *(u32 *)(r2 + 0x74)
    4037:	w3 = *(u32 *)(r10 - 0xc0)
    4038:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    4039:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    4040:	call 0x23
    4041:	r1 = 0x0 ll
		0000000000007e48:  R_BPF_64_64	CONFIG
    4043:	w1 = *(u32 *)(r1 + 0x74)
    4044:	r0 += r1
    4045:	r1 = r10
    4046:	r1 += -0x88
    4047:	w2 = 0x8
    4048:	r3 = r0
    4049:	call 0x71
    4050:	r1 = *(u64 *)(r10 - 0x88)
    4051:	*(u64 *)(r7 + 0x190) = r1
    4052:	w1 = *(u32 *)(r7 + 0xbc)
    4053:	*(u32 *)(r7 + 0x8c) = w1
    4054:	w1 = *(u32 *)(r7 + 0xb8)
    4055:	*(u32 *)(r7 + 0x88) = w1
    4056:	w1 = *(u32 *)(r7 + 0xb4)
    4057:	*(u32 *)(r7 + 0x84) = w1
    4058:	w1 = *(u32 *)(r7 + 0xb0)
    4059:	*(u32 *)(r7 + 0x80) = w1
    4060:	w1 = *(u32 *)(r7 + 0xac)
    4061:	*(u32 *)(r7 + 0x7c) = w1
    4062:	w1 = *(u32 *)(r7 + 0xa8)
    4063:	*(u32 *)(r7 + 0x78) = w1
    4064:	r1 = r7
    4065:	call -0xee0
    4066:	r1 = 0x0 ll
		0000000000007f10:  R_BPF_64_64	CONFIG
    4068:	w2 = *(u32 *)(r1 + 0x6c)
    4069:	if w2 == 0x0 goto -0x33e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a40>
    4070:	w1 = *(u32 *)(r1 + 0x94)
    4071:	if w1 != 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3538>
    4072:	r6 = 0x0 ll
		0000000000007f40:  R_BPF_64_64	CONFIG
    4074:	w1 = *(u32 *)(r6 + 0xa4)
    4075:	if w1 == 0x0 goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3658>
    4076:	w2 = *(u32 *)(r7 + 0x1b0)
    4077:	w1 = *(u32 *)(r7 + 0x19c)
    4078:	w3 = w2
    4079:	w3 |= w1
    4080:	if w3 s> -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35b0>
    4081:	w3 = w2
    4082:	if w1 s> 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4083:	w3 = w2
    4084:	if w2 s> 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4085:	w3 = 0x0
    4086:	if w2 s>= w1 goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4087:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35c0>
    4088:	w1 = *(u32 *)(r9 + 0xa4)
    4089:	*(u32 *)(r9 + 0x8c) = w1
    4090:	w1 = *(u32 *)(r9 + 0xa0)
    4091:	*(u32 *)(r9 + 0x88) = w1
    4092:	w1 = *(u32 *)(r9 + 0x9c)
    4093:	*(u32 *)(r9 + 0x84) = w1
    4094:	w1 = *(u32 *)(r9 + 0x98)
    4095:	*(u32 *)(r9 + 0x80) = w1
    4096:	w1 = *(u32 *)(r9 + 0x94)
    4097:	*(u32 *)(r9 + 0x7c) = w1
    4098:	w1 = *(u32 *)(r9 + 0x90)
    4099:	*(u32 *)(r9 + 0x78) = w1
    4100:	r1 = r9
    4101:	call -0xf04
    4102:	goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32f8>
    4103:	w2 = *(u32 *)(r7 + 0x1ac)
    4104:	w1 = *(u32 *)(r7 + 0x198)
    4105:	w3 = w2
    4106:	w3 |= w1
    4107:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36c8>
    4108:	w3 = w2
    4109:	if w1 s> 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4110:	w3 = w2
    4111:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3588>
    4112:	goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4113:	w3 = 0x0
    4114:	if w2 s>= w1 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4115:	w3 = w2
    4116:	w3 -= w1
    4117:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4118:	w3 = 0x0
    4119:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4120:	w3 = w2
    4121:	w3 -= w1
    4122:	w4 = 0x1
    4123:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3618>
    4124:	w4 = 0x2
    4125:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3618>
    4126:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3658>
    4127:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3658>
    4128:	w3 = w2
    4129:	w3 -= w1
    4130:	w4 = 0x3
    4131:	r5 = 0x2
    4132:	*(u64 *)(r7 + 0x88) = r5
    4133:	*(u32 *)(r7 + 0x84) = w3
    4134:	*(u32 *)(r7 + 0x80) = w2
    4135:	*(u32 *)(r7 + 0x7c) = w1
    4136:	*(u32 *)(r7 + 0x78) = w4
    4137:	r1 = r7
    4138:	call -0xf29
    4139:	w1 = *(u32 *)(r6 + 0xb4)
    4140:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3810>
    4141:	w2 = *(u32 *)(r7 + 0x1b4)
    4142:	w1 = *(u32 *)(r7 + 0x1a0)
    4143:	w3 = w2
    4144:	w3 |= w1
    4145:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3768>
    4146:	w3 = w2
    4147:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4148:	w3 = w2
    4149:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4150:	w3 = 0x0
    4151:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4152:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3778>
    4153:	w3 = 0x0
    4154:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3598>
    4155:	w4 = 0x1
    4156:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3720>
    4157:	w4 = 0x2
    4158:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3720>
    4159:	if w1 == 0x0 goto -0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    4160:	if w2 == w1 goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    4161:	w3 = w2
    4162:	w3 -= w1
    4163:	w4 = 0x3
    4164:	r5 = 0x1
    4165:	*(u64 *)(r7 + 0x88) = r5
    4166:	*(u32 *)(r7 + 0x84) = w3
    4167:	*(u32 *)(r7 + 0x80) = w2
    4168:	*(u32 *)(r7 + 0x7c) = w1
    4169:	*(u32 *)(r7 + 0x78) = w4
    4170:	r1 = r7
    4171:	call -0xf4a
    4172:	goto -0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    4173:	w3 = 0x0
    4174:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4175:	w3 = w2
    4176:	w3 -= w1
    4177:	w4 = 0x1
    4178:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37d0>
    4179:	w4 = 0x2
    4180:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37d0>
    4181:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3810>
    4182:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3810>
    4183:	w3 = w2
    4184:	w3 -= w1
    4185:	w4 = 0x3
    4186:	r5 = 0x3
    4187:	*(u64 *)(r7 + 0x88) = r5
    4188:	*(u32 *)(r7 + 0x84) = w3
    4189:	*(u32 *)(r7 + 0x80) = w2
    4190:	*(u32 *)(r7 + 0x7c) = w1
    4191:	*(u32 *)(r7 + 0x78) = w4
    4192:	r1 = r7
    4193:	call -0xf60
    4194:	w1 = *(u32 *)(r6 + 0xc4)
    4195:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3928>
    4196:	w2 = *(u32 *)(r7 + 0x1b8)
    4197:	w1 = *(u32 *)(r7 + 0x1a4)
    4198:	w3 = w2
    4199:	w3 |= w1
    4200:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3880>
    4201:	w3 = w2
    4202:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4203:	w3 = w2
    4204:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4205:	w3 = 0x0
    4206:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4207:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3890>
    4208:	w3 = 0x0
    4209:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4210:	w3 = w2
    4211:	w3 -= w1
    4212:	w4 = 0x1
    4213:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38e8>
    4214:	w4 = 0x2
    4215:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38e8>
    4216:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3928>
    4217:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3928>
    4218:	w3 = w2
    4219:	w3 -= w1
    4220:	w4 = 0x3
    4221:	r5 = 0x4
    4222:	*(u64 *)(r7 + 0x88) = r5
    4223:	*(u32 *)(r7 + 0x84) = w3
    4224:	*(u32 *)(r7 + 0x80) = w2
    4225:	*(u32 *)(r7 + 0x7c) = w1
    4226:	*(u32 *)(r7 + 0x78) = w4
    4227:	r1 = r7
    4228:	call -0xf83
    4229:	w1 = *(u32 *)(r6 + 0xd4)
    4230:	if w1 == 0x0 goto -0x3df <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a40>
    4231:	w2 = *(u32 *)(r7 + 0x1bc)
    4232:	w1 = *(u32 *)(r7 + 0x1a8)
    4233:	w3 = w2
    4234:	w3 |= w1
    4235:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3998>
    4236:	w3 = w2
    4237:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39b8>
    4238:	w3 = w2
    4239:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39b8>
    4240:	w3 = 0x0
    4241:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39b8>
    4242:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39a8>
    4243:	w3 = 0x0
    4244:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39b8>
    4245:	w3 = w2
    4246:	w3 -= w1
    4247:	w4 = 0x1
    4248:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a00>
    4249:	w4 = 0x2
    4250:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a00>
    4251:	if w1 == 0x0 goto -0x3f4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a40>
    4252:	if w2 == w1 goto -0x3f5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a40>
    4253:	w3 = w2
    4254:	w3 -= w1
    4255:	w4 = 0x3
    4256:	r5 = 0x5
    4257:	*(u64 *)(r7 + 0x88) = r5
    4258:	*(u32 *)(r7 + 0x84) = w3
    4259:	*(u32 *)(r7 + 0x80) = w2
    4260:	*(u32 *)(r7 + 0x7c) = w1
    4261:	*(u32 *)(r7 + 0x78) = w4
    4262:	r1 = r7
    4263:	call -0xfa6
    4264:	goto -0x401 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a40>

0000000000008548 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4265:	*(u64 *)(r10 - 0x88) = r3
    4266:	r3 = r2
    4267:	r6 = r1
    4268:	r1 = r10
    4269:	r1 += -0x80
    4270:	w2 = 0x80
    4271:	call 0x71
    4272:	r1 = *(u64 *)(r10 - 0x48)
    4273:	*(u64 *)(r10 - 0xa8) = r1
    4274:	r1 = *(u64 *)(r10 - 0x40)
    4275:	*(u64 *)(r10 - 0xb8) = r1
    4276:	r1 = *(u64 *)(r10 - 0x38)
    4277:	*(u64 *)(r10 - 0xb0) = r1
    4278:	r1 = *(u64 *)(r10 - 0x20)
    4279:	*(u64 *)(r10 - 0x90) = r1
    4280:	r1 = *(u64 *)(r10 - 0x18)
    4281:	*(u64 *)(r10 - 0x98) = r1
    4282:	r1 = *(u64 *)(r10 - 0x10)
    4283:	*(u64 *)(r10 - 0xa0) = r1
    4284:	r8 = *(u64 *)(r10 - 0x8)
    4285:	r7 = *(u64 *)(r10 - 0x60)
    4286:	r1 = *(u64 *)(r10 - 0x58)
    4287:	*(u64 *)(r10 - 0xc0) = r1
    4288:	r9 = *(u64 *)(r10 - 0x28)
    4289:	r1 = r6
    4290:	w2 = 0x60
    4291:	r3 = 0xd70 ll
		0000000000008618:  R_BPF_64_64	.rodata
    4293:	call 0x71
    4294:	r8 <<= 0x20
    4295:	r8 >>= 0x20
    4296:	r1 = 0xffffffff ll
    4298:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    4299:	w1 = 0xf
    4300:	*(u32 *)(r6 + 0x0) = w1
    4301:	call 0x23
    4302:	r1 = 0x0 ll
		0000000000008670:  R_BPF_64_64	CONFIG
    4304:	w1 = *(u32 *)(r1 + 0x48)
    4305:	r0 += r1
    4306:	r1 = r10
    4307:	r1 += -0x80
    4308:	w2 = 0x4
    4309:	r3 = r0
    4310:	call 0x71
    4311:	w1 = *(u32 *)(r10 - 0x80)
    4312:	w1 &= 0x2
    4313:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4314:	r1 = 0x1000000ad ll
    4316:	*(u64 *)(r6 + 0x0) = r1
    4317:	call 0x23
    4318:	*(u64 *)(r10 - 0x80) = r0
    4319:	r2 = r10
    4320:	r2 += -0x80
    4321:	r1 = 0x0 ll
		0000000000008708:  R_BPF_64_64	REMEMBERED
    4323:	call 0x1
    4324:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4325:	w1 = *(u32 *)(r0 + 0x4)
    4326:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4327:	w1 = *(u32 *)(r0 + 0x0)
    4328:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    4329:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4330:	*(u32 *)(r6 + 0x0) = w1
    4331:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4332:	call 0x23
    4333:	r1 = 0x0 ll
		0000000000008768:  R_BPF_64_64	CONFIG
    4335:	w1 = *(u32 *)(r1 + 0x48)
    4336:	r0 += r1
    4337:	r1 = r10
    4338:	r1 += -0x80
    4339:	w2 = 0x4
    4340:	r3 = r0
    4341:	call 0x71
    4342:	w1 = *(u32 *)(r10 - 0x80)
    4343:	w1 &= 0x2
    4344:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    4345:	w1 = w8
    4346:	w1 &= -0x40000001
    4347:	r8 &= 0x40000000
    4348:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    4349:	*(u32 *)(r6 + 0x0) = w1
    4350:	w2 = 0x2
    4351:	*(u32 *)(r6 + 0x58) = w2
    4352:	*(u32 *)(r6 + 0x4) = w2
    4353:	r2 = *(u64 *)(r10 - 0xb8)
    4354:	*(u64 *)(r6 + 0x30) = r2
    4355:	r2 = *(u64 *)(r10 - 0xb0)
    4356:	*(u64 *)(r6 + 0x28) = r2
    4357:	r2 = *(u64 *)(r10 - 0xa8)
    4358:	*(u64 *)(r6 + 0x20) = r2
    4359:	r2 = *(u64 *)(r10 - 0x90)
    4360:	*(u64 *)(r6 + 0x18) = r2
    4361:	r2 = *(u64 *)(r10 - 0x98)
    4362:	*(u64 *)(r6 + 0x10) = r2
    4363:	r2 = *(u64 *)(r10 - 0xa0)
    4364:	*(u64 *)(r6 + 0x8) = r2
    4365:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4366:	r9 <<= 0x20
    4367:	r9 >>= 0x20
    4368:	r2 = *(u64 *)(r10 - 0xc0)
    4369:	r2 <<= 0x20
    4370:	r2 >>= 0x20
    4371:	r7 <<= 0x20
    4372:	r7 >>= 0x20
    4373:	w1 = 0x2
    4374:	*(u32 *)(r6 + 0x58) = w1
    4375:	w1 = 0x1
    4376:	*(u32 *)(r6 + 0x4) = w1
    4377:	*(u64 *)(r6 + 0x30) = r7
    4378:	*(u64 *)(r6 + 0x10) = r9
    4379:	*(u64 *)(r6 + 0x8) = r2
    4380:	r1 = *(u64 *)(r10 - 0xa0)
    4381:	r1 <<= 0x20
    4382:	r1 >>= 0x20
    4383:	*(u64 *)(r6 + 0x28) = r1
    4384:	r1 = *(u64 *)(r10 - 0x98)
    4385:	r1 <<= 0x20
    4386:	r1 >>= 0x20
    4387:	*(u64 *)(r6 + 0x20) = r1
    4388:	r1 = *(u64 *)(r10 - 0x90)
    4389:	r1 <<= 0x20
    4390:	r1 >>= 0x20
    4391:	*(u64 *)(r6 + 0x18) = r1
    4392:	w8 &= -0x40000001
    4393:	*(u32 *)(r6 + 0x0) = w8
    4394:	w1 = w8
    4395:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4396:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4397:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4398:	w2 = 0x2
    4399:	*(u32 *)(r6 + 0x58) = w2
    4400:	*(u32 *)(r6 + 0x0) = w1
    4401:	r2 = *(u64 *)(r10 - 0xb8)
    4402:	*(u64 *)(r6 + 0x30) = r2
    4403:	r2 = *(u64 *)(r10 - 0xb0)
    4404:	*(u64 *)(r6 + 0x28) = r2
    4405:	r2 = *(u64 *)(r10 - 0xa8)
    4406:	*(u64 *)(r6 + 0x20) = r2
    4407:	r2 = *(u64 *)(r10 - 0x90)
    4408:	*(u64 *)(r6 + 0x18) = r2
    4409:	r2 = *(u64 *)(r10 - 0x98)
    4410:	*(u64 *)(r6 + 0x10) = r2
    4411:	r2 = *(u64 *)(r10 - 0xa0)
    4412:	*(u64 *)(r6 + 0x8) = r2
    4413:	w2 = *(u32 *)(r6 + 0x4)
    4414:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    4415:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4416:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    4417:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4418:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4419:	call 0x23
    4420:	*(u64 *)(r10 - 0x80) = r0
    4421:	r2 = r10
    4422:	r2 += -0x80
    4423:	r1 = 0x0 ll
		0000000000008a38:  R_BPF_64_64	REMEMBERED
    4425:	call 0x1
    4426:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4427:	w1 = *(u32 *)(r0 + 0x0)
    4428:	w2 = *(u32 *)(r0 + 0x4)
    4429:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    4430:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    4431:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4432:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4433:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4434:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4435:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4436:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4437:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4438:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4439:	r1 = r6
    4440:	w2 = 0x60
    4441:	r3 = r0
    4442:	call 0x71
    4443:	r1 = *(u64 *)(r10 - 0x88)
    4444:	*(u64 *)(r6 + 0x48) = r1
    4445:	w1 = *(u32 *)(r6 + 0x58)
    4446:	w2 = w1
    4447:	w2 |= 0x1
    4448:	*(u32 *)(r6 + 0x58) = w2
    4449:	w3 = *(u32 *)(r6 + 0x0)
    4450:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4451:	w2 = *(u32 *)(r6 + 0x4)
    4452:	r2 <<= 0xa
    4453:	r2 += r3
    4454:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4455:	r3 = 0x0 ll
		0000000000008b38:  R_BPF_64_64	SELECTORS
    4457:	r3 += r2
    4458:	w2 = *(u8 *)(r3 + 0x0)
    4459:	w3 = w1
    4460:	w3 &= 0x2
    4461:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4462:	w2 <<= 0x18
    4463:	w2 s>>= 0x18
    4464:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4465:	r3 = r2
    4466:	r3 &= 0x7
    4467:	r3 <<= 0x3
    4468:	r4 = r6
    4469:	r4 += 0x8
    4470:	r5 = r4
    4471:	r5 += r3
    4472:	r3 = *(u64 *)(r5 + 0x0)
    4473:	r3 <<= 0x20
    4474:	r3 >>= 0x20
    4475:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    4476:	w2 += 0x1
    4477:	w2 &= 0x7
    4478:	r2 <<= 0x3
    4479:	r4 += r2
    4480:	r2 = *(u64 *)(r4 + 0x0)
    4481:	r2 <<= 0x20
    4482:	r3 <<= 0x20
    4483:	r2 >>= 0x20
    4484:	r2 |= r3
    4485:	r3 = r2
    4486:	*(u64 *)(r6 + 0x50) = r3
    4487:	w1 |= 0x5
    4488:	*(u32 *)(r6 + 0x58) = w1
    4489:	exit
    4490:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4491:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4492:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

0000000000008c68 <memcpy>:
    4493:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4494:	r4 = 0x0
    4495:	r5 = r1
    4496:	r5 += r4
    4497:	r0 = r2
    4498:	r0 += r4
    4499:	w0 = *(u8 *)(r0 + 0x0)
    4500:	*(u8 *)(r5 + 0x0) = w0
    4501:	r4 += 0x1
    4502:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4503:	exit

0000000000008cc0 <memmove>:
    4504:	r4 = r1
    4505:	r4 -= r2
    4506:	if r4 >= r3 goto +0xb <memmove+0x70>
    4507:	r2 += -0x1
    4508:	r1 += -0x1
    4509:	r4 = r1
    4510:	r4 += r3
    4511:	r5 = r2
    4512:	r5 += r3
    4513:	w5 = *(u8 *)(r5 + 0x0)
    4514:	*(u8 *)(r4 + 0x0) = w5
    4515:	r3 += -0x1
    4516:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4517:	goto +0xa <memmove+0xc0>
    4518:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4519:	r4 = 0x0
    4520:	r5 = r1
    4521:	r5 += r4
    4522:	r0 = r2
    4523:	r0 += r4
    4524:	w0 = *(u8 *)(r0 + 0x0)
    4525:	*(u8 *)(r5 + 0x0) = w0
    4526:	r4 += 0x1
    4527:	if r4 < r3 goto -0x8 <memmove+0x80>
    4528:	exit

0000000000008d88 <memset>:
    4529:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4530:	r4 = 0x0
    4531:	r5 = r1
    4532:	r5 += r4
    4533:	*(u8 *)(r5 + 0x0) = w2
    4534:	r4 += 0x1
    4535:	if r4 < r3 goto -0x5 <memset+0x10>
    4536:	exit

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
       0:	r8 = r1
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
      28:	*(u32 *)(r10 - 0x38) = w0
      29:	r2 = r10
      30:	r2 += -0x38
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
      52:	r1 += -0x38
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r6 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x38)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x38
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r6 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x38)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x38
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x38)
      71:	r2 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w1 = *(u32 *)(r2 + 0x24)
      74:	if w1 != 0x2 goto +0x14 <reset_fentry+0x2f8>
      75:	call 0x8
      76:	*(u32 *)(r10 - 0x38) = w0
      77:	r2 = r10
      78:	r2 += -0x38
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	SAMPLES
      81:	call 0x1
      82:	r6 = r0
      83:	if r6 == 0x0 goto +0x310 <reset_fentry+0x1b20>
      84:	r8 = *(u64 *)(r6 + 0x50)
      85:	call 0xe
      86:	if r8 != r0 goto +0x30d <reset_fentry+0x1b20>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x20)
      92:	if w1 != 0x0 goto +0x2fe <reset_fentry+0x1ad8>
      93:	*(u32 *)(r6 + 0x24) = w2
      94:	goto +0x301 <reset_fentry+0x1b00>
      95:	*(u64 *)(r10 - 0x40) = r8
      96:	w9 = 0x0
      97:	w1 = *(u32 *)(r2 + 0x28)
      98:	w3 = *(u32 *)(r2 + 0x34)
      99:	if w1 == 0x0 goto +0x25 <reset_fentry+0x448>
     100:	w4 = w1
     101:	w4 >>= 0x1
     102:	w2 = w1
     103:	w2 |= w4
     104:	w4 = w2
     105:	w4 >>= 0x2
     106:	w2 |= w4
     107:	w4 = w2
     108:	w4 >>= 0x4
     109:	w2 |= w4
     110:	w1 &= w7
     111:	w4 = w2
     112:	w4 >>= 0x8
     113:	w2 |= w4
     114:	w1 -= w3
     115:	w3 = w2
     116:	w3 >>= 0x10
     117:	w2 |= w3
     118:	w2 ^= -0x1
     119:	w3 = w2
     120:	w3 >>= 0x1
     121:	w3 &= 0x55555555
     122:	w2 -= w3
     123:	w3 = w2
     124:	w3 &= 0x33333333
     125:	w2 >>= 0x2
     126:	w2 &= 0x33333333
     127:	w3 += w2
     128:	w2 = w3
     129:	w2 >>= 0x4
     130:	w3 += w2
     131:	w3 &= 0xf0f0f0f
     132:	w3 *= 0x1010101
     133:	w3 >>= 0x18
     134:	w1 <<= w3
     135:	w1 s>>= w3
     136:	w9 = w1
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	AYA_LOG_LEVEL
     139:	w1 = *(u8 *)(r1 + 0x0)
     140:	if w1 < 0x4 goto +0x18a <reset_fentry+0x10b8>
     141:	call 0x23
     142:	r7 = r0
     143:	w1 = 0x9e
     144:	*(u16 *)(r10 - 0x2) = w1
     145:	r1 = r10
     146:	r1 += -0x2
     147:	r8 = 0x40
     148:	w1 = *(u16 *)(r10 - 0x2)
     149:	if w1 > 0x40 goto +0x246 <reset_fentry+0x16e0>
     150:	r1 = 0x0 ll
		00000000000004b0:  R_BPF_64_64	AYA_LOGS
     152:	r2 = r8
     153:	r3 = 0x0
     154:	call 0x83
     155:	if r0 == 0x0 goto +0x17b <reset_fentry+0x10b8>
     156:	*(u64 *)(r10 - 0x30) = r8
     157:	*(u64 *)(r10 - 0x38) = r0
     158:	r1 = r10
     159:	r1 += -0x38
     160:	r1 = *(u64 *)(r10 - 0x38)
     161:	r2 = *(u64 *)(r10 - 0x30)
     162:	if r2 < 0x2 goto +0x172 <reset_fentry+0x10a8>
     163:	w2 = *(u16 *)(r10 - 0x2)
     164:	*(u8 *)(r1 + 0x0) = w2
     165:	w2 >>= 0x8
     166:	*(u8 *)(r1 + 0x1) = w2
     167:	r1 = *(u64 *)(r10 - 0x38)
     168:	r2 = *(u64 *)(r10 - 0x30)
     169:	if r2 < 0x3 goto +0x16b <reset_fentry+0x10a8>
     170:	w2 = 0x0
     171:	*(u8 *)(r1 + 0x2) = w2
     172:	r1 = *(u64 *)(r10 - 0x38)
     173:	r3 = *(u64 *)(r10 - 0x30)
     174:	if r3 < 0x5 goto +0x166 <reset_fentry+0x10a8>
     175:	*(u8 *)(r1 + 0x4) = w2
     176:	w2 = 0x17
     177:	*(u8 *)(r1 + 0x3) = w2
     178:	r1 = *(u64 *)(r10 - 0x38)
     179:	r2 = *(u64 *)(r10 - 0x30)
     180:	if r2 < 0x1c goto +0x160 <reset_fentry+0x10a8>
     181:	r3 = r1
     182:	r3 += 0x5
     183:	r4 = 0xce0 ll
		00000000000005b8:  R_BPF_64_64	.rodata
     185:	w5 = *(u8 *)(r4 + 0x0)
     186:	*(u8 *)(r3 + 0x0) = w5
     187:	w5 = *(u8 *)(r4 + 0x1)
     188:	*(u8 *)(r3 + 0x1) = w5
     189:	w5 = *(u8 *)(r4 + 0x2)
     190:	*(u8 *)(r3 + 0x2) = w5
     191:	w5 = *(u8 *)(r4 + 0x3)
     192:	*(u8 *)(r3 + 0x3) = w5
     193:	w5 = *(u8 *)(r4 + 0x4)
     194:	*(u8 *)(r3 + 0x4) = w5
     195:	w5 = *(u8 *)(r4 + 0x5)
     196:	*(u8 *)(r3 + 0x5) = w5
     197:	w5 = *(u8 *)(r4 + 0x6)
     198:	*(u8 *)(r3 + 0x6) = w5
     199:	w5 = *(u8 *)(r4 + 0x7)
     200:	*(u8 *)(r3 + 0x7) = w5
     201:	w5 = *(u8 *)(r4 + 0x8)
     202:	*(u8 *)(r3 + 0x8) = w5
     203:	w5 = *(u8 *)(r4 + 0x9)
     204:	*(u8 *)(r3 + 0x9) = w5
     205:	w5 = *(u8 *)(r4 + 0xa)
     206:	*(u8 *)(r3 + 0xa) = w5
     207:	w5 = *(u8 *)(r4 + 0xb)
     208:	*(u8 *)(r3 + 0xb) = w5
     209:	w5 = *(u8 *)(r4 + 0xc)
     210:	*(u8 *)(r3 + 0xc) = w5
     211:	w5 = *(u8 *)(r4 + 0xd)
     212:	*(u8 *)(r3 + 0xd) = w5
     213:	w5 = *(u8 *)(r4 + 0xe)
     214:	*(u8 *)(r3 + 0xe) = w5
     215:	w5 = *(u8 *)(r4 + 0xf)
     216:	*(u8 *)(r3 + 0xf) = w5
     217:	w5 = *(u8 *)(r4 + 0x10)
     218:	*(u8 *)(r3 + 0x10) = w5
     219:	w5 = *(u8 *)(r4 + 0x11)
     220:	*(u8 *)(r3 + 0x11) = w5
     221:	w5 = *(u8 *)(r4 + 0x12)
     222:	*(u8 *)(r3 + 0x12) = w5
     223:	w5 = *(u8 *)(r4 + 0x13)
     224:	*(u8 *)(r3 + 0x13) = w5
     225:	w5 = *(u8 *)(r4 + 0x14)
     226:	*(u8 *)(r3 + 0x14) = w5
     227:	w5 = *(u8 *)(r4 + 0x15)
     228:	*(u8 *)(r3 + 0x15) = w5
     229:	w5 = *(u8 *)(r4 + 0x16)
     230:	*(u8 *)(r3 + 0x16) = w5
     231:	if r2 == 0x1c goto +0x12d <reset_fentry+0x10a8>
     232:	w3 = 0x1
     233:	*(u8 *)(r1 + 0x1c) = w3
     234:	if r2 < 0x1f goto +0x12a <reset_fentry+0x10a8>
     235:	w4 = 0x0
     236:	*(u8 *)(r1 + 0x1e) = w4
     237:	*(u8 *)(r1 + 0x1d) = w3
     238:	if r2 == 0x1f goto +0x126 <reset_fentry+0x10a8>
     239:	w3 = 0x4
     240:	*(u8 *)(r1 + 0x1f) = w3
     241:	if r2 == 0x20 goto +0x123 <reset_fentry+0x10a8>
     242:	w3 = 0x2
     243:	*(u8 *)(r1 + 0x20) = w3
     244:	if r2 < 0x23 goto +0x120 <reset_fentry+0x10a8>
     245:	w3 = 0x0
     246:	*(u8 *)(r1 + 0x22) = w3
     247:	w3 = 0x17
     248:	*(u8 *)(r1 + 0x21) = w3
     249:	if r2 < 0x3a goto +0x11b <reset_fentry+0x10a8>
     250:	r3 = r1
     251:	r3 += 0x23
     252:	r4 = 0xce0 ll
		00000000000007e0:  R_BPF_64_64	.rodata
     254:	w5 = *(u8 *)(r4 + 0x0)
     255:	*(u8 *)(r3 + 0x0) = w5
     256:	w5 = *(u8 *)(r4 + 0x1)
     257:	*(u8 *)(r3 + 0x1) = w5
     258:	w5 = *(u8 *)(r4 + 0x2)
     259:	*(u8 *)(r3 + 0x2) = w5
     260:	w5 = *(u8 *)(r4 + 0x3)
     261:	*(u8 *)(r3 + 0x3) = w5
     262:	w5 = *(u8 *)(r4 + 0x4)
     263:	*(u8 *)(r3 + 0x4) = w5
     264:	w5 = *(u8 *)(r4 + 0x5)
     265:	*(u8 *)(r3 + 0x5) = w5
     266:	w5 = *(u8 *)(r4 + 0x6)
     267:	*(u8 *)(r3 + 0x6) = w5
     268:	w5 = *(u8 *)(r4 + 0x7)
     269:	*(u8 *)(r3 + 0x7) = w5
     270:	w5 = *(u8 *)(r4 + 0x8)
     271:	*(u8 *)(r3 + 0x8) = w5
     272:	w5 = *(u8 *)(r4 + 0x9)
     273:	*(u8 *)(r3 + 0x9) = w5
     274:	w5 = *(u8 *)(r4 + 0xa)
     275:	*(u8 *)(r3 + 0xa) = w5
     276:	w5 = *(u8 *)(r4 + 0xb)
     277:	*(u8 *)(r3 + 0xb) = w5
     278:	w5 = *(u8 *)(r4 + 0xc)
     279:	*(u8 *)(r3 + 0xc) = w5
     280:	w5 = *(u8 *)(r4 + 0xd)
     281:	*(u8 *)(r3 + 0xd) = w5
     282:	w5 = *(u8 *)(r4 + 0xe)
     283:	*(u8 *)(r3 + 0xe) = w5
     284:	w5 = *(u8 *)(r4 + 0xf)
     285:	*(u8 *)(r3 + 0xf) = w5
     286:	w5 = *(u8 *)(r4 + 0x10)
     287:	*(u8 *)(r3 + 0x10) = w5
     288:	w5 = *(u8 *)(r4 + 0x11)
     289:	*(u8 *)(r3 + 0x11) = w5
     290:	w5 = *(u8 *)(r4 + 0x12)
     291:	*(u8 *)(r3 + 0x12) = w5
     292:	w5 = *(u8 *)(r4 + 0x13)
     293:	*(u8 *)(r3 + 0x13) = w5
     294:	w5 = *(u8 *)(r4 + 0x14)
     295:	*(u8 *)(r3 + 0x14) = w5
     296:	w5 = *(u8 *)(r4 + 0x15)
     297:	*(u8 *)(r3 + 0x15) = w5
     298:	w5 = *(u8 *)(r4 + 0x16)
     299:	*(u8 *)(r3 + 0x16) = w5
     300:	if r2 == 0x3a goto +0xe8 <reset_fentry+0x10a8>
     301:	w3 = 0x3
     302:	*(u8 *)(r1 + 0x3a) = w3
     303:	if r2 < 0x3d goto +0xe5 <reset_fentry+0x10a8>
     304:	w3 = 0x0
     305:	*(u8 *)(r1 + 0x3c) = w3
     306:	w3 = 0x1f
     307:	*(u8 *)(r1 + 0x3b) = w3
     308:	if r2 < 0x5c goto +0xe0 <reset_fentry+0x10a8>
     309:	r3 = r1
     310:	r3 += 0x3d
     311:	r4 = 0xcf7 ll
		00000000000009b8:  R_BPF_64_64	.rodata
     313:	w5 = *(u8 *)(r4 + 0x0)
     314:	*(u8 *)(r3 + 0x0) = w5
     315:	w5 = *(u8 *)(r4 + 0x1)
     316:	*(u8 *)(r3 + 0x1) = w5
     317:	w5 = *(u8 *)(r4 + 0x2)
     318:	*(u8 *)(r3 + 0x2) = w5
     319:	w5 = *(u8 *)(r4 + 0x3)
     320:	*(u8 *)(r3 + 0x3) = w5
     321:	w5 = *(u8 *)(r4 + 0x4)
     322:	*(u8 *)(r3 + 0x4) = w5
     323:	w5 = *(u8 *)(r4 + 0x5)
     324:	*(u8 *)(r3 + 0x5) = w5
     325:	w5 = *(u8 *)(r4 + 0x6)
     326:	*(u8 *)(r3 + 0x6) = w5
     327:	w5 = *(u8 *)(r4 + 0x7)
     328:	*(u8 *)(r3 + 0x7) = w5
     329:	w5 = *(u8 *)(r4 + 0x8)
     330:	*(u8 *)(r3 + 0x8) = w5
     331:	w5 = *(u8 *)(r4 + 0x9)
     332:	*(u8 *)(r3 + 0x9) = w5
     333:	w5 = *(u8 *)(r4 + 0xa)
     334:	*(u8 *)(r3 + 0xa) = w5
     335:	w5 = *(u8 *)(r4 + 0xb)
     336:	*(u8 *)(r3 + 0xb) = w5
     337:	w5 = *(u8 *)(r4 + 0xc)
     338:	*(u8 *)(r3 + 0xc) = w5
     339:	w5 = *(u8 *)(r4 + 0xd)
     340:	*(u8 *)(r3 + 0xd) = w5
     341:	w5 = *(u8 *)(r4 + 0xe)
     342:	*(u8 *)(r3 + 0xe) = w5
     343:	w5 = *(u8 *)(r4 + 0xf)
     344:	*(u8 *)(r3 + 0xf) = w5
     345:	w5 = *(u8 *)(r4 + 0x10)
     346:	*(u8 *)(r3 + 0x10) = w5
     347:	w5 = *(u8 *)(r4 + 0x11)
     348:	*(u8 *)(r3 + 0x11) = w5
     349:	w5 = *(u8 *)(r4 + 0x12)
     350:	*(u8 *)(r3 + 0x12) = w5
     351:	w5 = *(u8 *)(r4 + 0x13)
     352:	*(u8 *)(r3 + 0x13) = w5
     353:	w5 = *(u8 *)(r4 + 0x14)
     354:	*(u8 *)(r3 + 0x14) = w5
     355:	w5 = *(u8 *)(r4 + 0x15)
     356:	*(u8 *)(r3 + 0x15) = w5
     357:	w5 = *(u8 *)(r4 + 0x16)
     358:	*(u8 *)(r3 + 0x16) = w5
     359:	w5 = *(u8 *)(r4 + 0x17)
     360:	*(u8 *)(r3 + 0x17) = w5
     361:	w5 = *(u8 *)(r4 + 0x18)
     362:	*(u8 *)(r3 + 0x18) = w5
     363:	w5 = *(u8 *)(r4 + 0x19)
     364:	*(u8 *)(r3 + 0x19) = w5
     365:	w5 = *(u8 *)(r4 + 0x1a)
     366:	*(u8 *)(r3 + 0x1a) = w5
     367:	w5 = *(u8 *)(r4 + 0x1b)
     368:	*(u8 *)(r3 + 0x1b) = w5
     369:	w5 = *(u8 *)(r4 + 0x1c)
     370:	*(u8 *)(r3 + 0x1c) = w5
     371:	w5 = *(u8 *)(r4 + 0x1d)
     372:	*(u8 *)(r3 + 0x1d) = w5
     373:	w5 = *(u8 *)(r4 + 0x1e)
     374:	*(u8 *)(r3 + 0x1e) = w5
     375:	if r2 == 0x5c goto +0x9d <reset_fentry+0x10a8>
     376:	w4 = 0x4
     377:	*(u8 *)(r1 + 0x5c) = w4
     378:	if r2 < 0x5f goto +0x9a <reset_fentry+0x10a8>
     379:	w3 = 0x0
     380:	*(u8 *)(r1 + 0x5e) = w3
     381:	*(u8 *)(r1 + 0x5d) = w4
     382:	if r2 < 0x63 goto +0x96 <reset_fentry+0x10a8>
     383:	*(u8 *)(r1 + 0x62) = w3
     384:	*(u8 *)(r1 + 0x61) = w3
     385:	*(u8 *)(r1 + 0x60) = w3
     386:	w3 = 0x24
     387:	*(u8 *)(r1 + 0x5f) = w3
     388:	if r2 == 0x63 goto +0x90 <reset_fentry+0x10a8>
     389:	w3 = 0x5
     390:	*(u8 *)(r1 + 0x63) = w3
     391:	if r2 < 0x66 goto +0x8d <reset_fentry+0x10a8>
     392:	w3 = 0x0
     393:	*(u8 *)(r1 + 0x65) = w3
     394:	*(u8 *)(r1 + 0x64) = w4
     395:	if r2 < 0x6a goto +0x89 <reset_fentry+0x10a8>
     396:	*(u8 *)(r1 + 0x69) = w3
     397:	*(u8 *)(r1 + 0x68) = w3
     398:	*(u8 *)(r1 + 0x67) = w3
     399:	w3 = 0x6
     400:	*(u8 *)(r1 + 0x66) = w3
     401:	if r2 == 0x6a goto +0x83 <reset_fentry+0x10a8>
     402:	w3 = 0x14
     403:	*(u8 *)(r1 + 0x6a) = w3
     404:	if r2 < 0x6d goto +0x80 <reset_fentry+0x10a8>
     405:	w3 = 0x0
     406:	*(u8 *)(r1 + 0x6c) = w3
     407:	w3 = 0xc
     408:	*(u8 *)(r1 + 0x6b) = w3
     409:	if r2 < 0x79 goto +0x7b <reset_fentry+0x10a8>
     410:	r3 = r1
     411:	r3 += 0x6d
     412:	r4 = 0xd16 ll
		0000000000000ce0:  R_BPF_64_64	.rodata
     414:	w5 = *(u8 *)(r4 + 0x0)
     415:	*(u8 *)(r3 + 0x0) = w5
     416:	w5 = *(u8 *)(r4 + 0x1)
     417:	*(u8 *)(r3 + 0x1) = w5
     418:	w5 = *(u8 *)(r4 + 0x2)
     419:	*(u8 *)(r3 + 0x2) = w5
     420:	w5 = *(u8 *)(r4 + 0x3)
     421:	*(u8 *)(r3 + 0x3) = w5
     422:	w5 = *(u8 *)(r4 + 0x4)
     423:	*(u8 *)(r3 + 0x4) = w5
     424:	w5 = *(u8 *)(r4 + 0x5)
     425:	*(u8 *)(r3 + 0x5) = w5
     426:	w5 = *(u8 *)(r4 + 0x6)
     427:	*(u8 *)(r3 + 0x6) = w5
     428:	w5 = *(u8 *)(r4 + 0x7)
     429:	*(u8 *)(r3 + 0x7) = w5
     430:	w5 = *(u8 *)(r4 + 0x8)
     431:	*(u8 *)(r3 + 0x8) = w5
     432:	w5 = *(u8 *)(r4 + 0x9)
     433:	*(u8 *)(r3 + 0x9) = w5
     434:	w5 = *(u8 *)(r4 + 0xa)
     435:	*(u8 *)(r3 + 0xa) = w5
     436:	w5 = *(u8 *)(r4 + 0xb)
     437:	*(u8 *)(r3 + 0xb) = w5
     438:	if r2 == 0x79 goto +0x5e <reset_fentry+0x10a8>
     439:	w3 = 0x0
     440:	*(u8 *)(r1 + 0x79) = w3
     441:	if r2 < 0x7c goto +0x5b <reset_fentry+0x10a8>
     442:	*(u8 *)(r1 + 0x7b) = w3
     443:	w3 = 0x1
     444:	*(u8 *)(r1 + 0x7a) = w3
     445:	if r2 == 0x7c goto +0x57 <reset_fentry+0x10a8>
     446:	w3 = 0x2
     447:	*(u8 *)(r1 + 0x7c) = w3
     448:	if r2 == 0x7d goto +0x54 <reset_fentry+0x10a8>
     449:	w3 = 0x9
     450:	*(u8 *)(r1 + 0x7d) = w3
     451:	if r2 < 0x80 goto +0x51 <reset_fentry+0x10a8>
     452:	w3 = 0x0
     453:	*(u8 *)(r1 + 0x7f) = w3
     454:	w3 = 0x8
     455:	*(u8 *)(r1 + 0x7e) = w3
     456:	if r2 < 0x88 goto +0x4c <reset_fentry+0x10a8>
     457:	*(u8 *)(r1 + 0x80) = w7
     458:	r3 = r7
     459:	r3 >>= 0x38
     460:	*(u8 *)(r1 + 0x87) = w3
     461:	r3 = r7
     462:	r3 >>= 0x30
     463:	*(u8 *)(r1 + 0x86) = w3
     464:	r3 = r7
     465:	r3 >>= 0x28
     466:	*(u8 *)(r1 + 0x85) = w3
     467:	r3 = r7
     468:	r3 >>= 0x20
     469:	*(u8 *)(r1 + 0x84) = w3
     470:	r3 = r7
     471:	r3 >>= 0x18
     472:	*(u8 *)(r1 + 0x83) = w3
     473:	r3 = r7
     474:	r3 >>= 0x10
     475:	*(u8 *)(r1 + 0x82) = w3
     476:	r7 >>= 0x8
     477:	*(u8 *)(r1 + 0x81) = w7
     478:	if r2 == 0x88 goto +0x36 <reset_fentry+0x10a8>
     479:	w3 = 0x14
     480:	*(u8 *)(r1 + 0x88) = w3
     481:	if r2 < 0x8b goto +0x33 <reset_fentry+0x10a8>
     482:	w3 = 0x0
     483:	*(u8 *)(r1 + 0x8a) = w3
     484:	w3 = 0x8
     485:	*(u8 *)(r1 + 0x89) = w3
     486:	if r2 < 0x93 goto +0x2e <reset_fentry+0x10a8>
     487:	r3 = 0x64
     488:	*(u8 *)(r1 + 0x91) = w3
     489:	r3 = 0x65
     490:	*(u8 *)(r1 + 0x90) = w3
     491:	r3 = 0x77
     492:	*(u8 *)(r1 + 0x8f) = w3
     493:	r3 = 0x6f
     494:	*(u8 *)(r1 + 0x8e) = w3
     495:	r3 = 0x68
     496:	*(u8 *)(r1 + 0x8d) = w3
     497:	r3 = 0x73
     498:	*(u8 *)(r1 + 0x8c) = w3
     499:	r3 = 0x20
     500:	*(u8 *)(r1 + 0x92) = w3
     501:	*(u8 *)(r1 + 0x8b) = w3
     502:	if r2 == 0x93 goto +0x1e <reset_fentry+0x10a8>
     503:	w3 = 0x0
     504:	*(u8 *)(r1 + 0x93) = w3
     505:	if r2 < 0x96 goto +0x1b <reset_fentry+0x10a8>
     506:	*(u8 *)(r1 + 0x95) = w3
     507:	w3 = 0x1
     508:	*(u8 *)(r1 + 0x94) = w3
     509:	if r2 == 0x96 goto +0x17 <reset_fentry+0x10a8>
     510:	*(u8 *)(r1 + 0x96) = w3
     511:	if r2 < 0x98 goto +0x15 <reset_fentry+0x10a8>
     512:	w3 = 0x3
     513:	*(u8 *)(r1 + 0x97) = w3
     514:	if r2 < 0x9a goto +0x12 <reset_fentry+0x10a8>
     515:	w3 = 0x0
     516:	*(u8 *)(r1 + 0x99) = w3
     517:	w3 = 0x4
     518:	*(u8 *)(r1 + 0x98) = w3
     519:	if r2 < 0x9e goto +0xd <reset_fentry+0x10a8>
     520:	w2 = w9
     521:	w2 >>= 0x18
     522:	*(u8 *)(r1 + 0x9d) = w2
     523:	w2 = w9
     524:	w2 >>= 0x10
     525:	*(u8 *)(r1 + 0x9c) = w2
     526:	*(u8 *)(r1 + 0x9a) = w9
     527:	w2 = w9
     528:	w2 >>= 0x8
     529:	*(u8 *)(r1 + 0x9b) = w2
     530:	r2 = 0x0
     531:	call 0x84
     532:	goto +0x2 <reset_fentry+0x10b8>
     533:	r2 = 0x0
     534:	call 0x85
     535:	call 0x23
     536:	*(u64 *)(r10 - 0x38) = r0
     537:	r2 = r10
     538:	r2 += -0x38
     539:	r1 = 0x0 ll
		00000000000010d8:  R_BPF_64_64	TASKS
     541:	call 0x1
     542:	r7 = r0
     543:	if r7 == 0x0 goto +0x1d <reset_fentry+0x11e8>
     544:	call 0xe
     545:	r1 = *(u64 *)(r7 + 0x10)
     546:	if r1 == r0 goto +0x11 <reset_fentry+0x11a0>
     547:	r6 = r0
     548:	r2 = r0
     549:	r2 >>= 0x20
     550:	r0 <<= 0x20
     551:	r0 >>= 0x20
     552:	if r0 != r2 goto +0x2 <reset_fentry+0x1158>
     553:	r1 >>= 0x20
     554:	if r1 == r2 goto +0x8 <reset_fentry+0x1198>
     555:	call 0x23
     556:	r1 = r0
     557:	call -0x1
		0000000000001168:  R_BPF_64_32	.text
     558:	r1 = r7
     559:	w2 = 0x3c8
     560:	r3 = 0xdd0 ll
		0000000000001180:  R_BPF_64_64	.rodata
     562:	call 0x71
     563:	*(u64 *)(r7 + 0x10) = r6
     564:	w1 = *(u32 *)(r7 + 0x8)
     565:	w8 = *(u32 *)(r7 + 0x4)
     566:	w2 = w8
     567:	w2 |= w9
     568:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x11d0>
     569:	goto +0x2f <reset_fentry+0x1348>
     570:	w2 = 0x0
     571:	if w9 s> w8 goto +0x34 <reset_fentry+0x1380>
     572:	goto +0x35 <reset_fentry+0x1390>
     573:	call 0x23
     574:	*(u64 *)(r10 - 0x38) = r0
     575:	r2 = r10
     576:	r2 += -0x38
     577:	r1 = 0x0 ll
		0000000000001208:  R_BPF_64_64	TASKS
     579:	r3 = 0xdd0 ll
		0000000000001218:  R_BPF_64_64	.rodata
     581:	r4 = 0x0
     582:	call 0x2
     583:	if r0 != 0x0 goto +0xa3 <reset_fentry+0x1758>
     584:	r1 = 0x0 ll
		0000000000001240:  R_BPF_64_64	.bss
     586:	r2 = 0x1
     587:	lock *(u64 *)(r1 + 0x0) += r2
     588:	r1 = 0x0 ll
		0000000000001260:  R_BPF_64_64	EXPECT_ENTER
     590:	r2 = 0x100000000 ll
     592:	lock *(u64 *)(r1 + 0x0) += r2
     593:	r1 = 0x0 ll
		0000000000001288:  R_BPF_64_64	EXPECT_EXIT
     595:	lock *(u64 *)(r1 + 0x0) += r2
     596:	call 0x23
     597:	*(u64 *)(r10 - 0x38) = r0
     598:	r2 = r10
     599:	r2 += -0x38
     600:	r1 = 0x0 ll
		00000000000012c0:  R_BPF_64_64	TASKS
     602:	call 0x1
     603:	r7 = r0
     604:	if r7 == 0x0 goto +0x107 <reset_fentry+0x1b20>
     605:	call 0xe
     606:	r1 = *(u64 *)(r7 + 0x10)
     607:	if r1 == r0 goto -0x2c <reset_fentry+0x11a0>
     608:	r6 = r0
     609:	r2 = r0
     610:	r2 >>= 0x20
     611:	r0 <<= 0x20
     612:	r0 >>= 0x20
     613:	if r0 != r2 goto +0x2 <reset_fentry+0x1340>
     614:	r1 >>= 0x20
     615:	if r1 == r2 goto -0x35 <reset_fentry+0x1198>
     616:	goto -0x3e <reset_fentry+0x1158>
     617:	w2 = w9
     618:	if w9 s> 0x0 goto +0x7 <reset_fentry+0x1390>
     619:	w2 = w9
     620:	if w8 s< 0x1 goto +0x1 <reset_fentry+0x1370>
     621:	goto +0x4 <reset_fentry+0x1390>
     622:	w2 = 0x0
     623:	if w9 s>= w8 goto +0x2 <reset_fentry+0x1390>
     624:	w9 -= w8
     625:	w2 = w9
     626:	w4 = w2
     627:	w4 ^= w1
     628:	w3 = 0x0
     629:	w5 = 0x0
     630:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x13c0>
     631:	w5 = w2
     632:	w4 = *(u32 *)(r7 + 0xc)
     633:	w9 = *(u32 *)(r7 + 0x0)
     634:	*(u32 *)(r7 + 0x4) = w3
     635:	if w1 != 0x0 goto +0x1 <reset_fentry+0x13e8>
     636:	w5 = w2
     637:	w4 += 0x1
     638:	*(u32 *)(r10 - 0x58) = w4
     639:	*(u32 *)(r7 + 0xc) = w4
     640:	w2 = w5
     641:	w2 += w1
     642:	*(u32 *)(r10 - 0x50) = w2
     643:	*(u32 *)(r7 + 0x8) = w2
     644:	*(u32 *)(r10 - 0x60) = w5
     645:	*(u32 *)(r10 - 0x48) = w9
     646:	if w5 != 0x0 goto +0x1d <reset_fentry+0x1520>
     647:	call 0x23
     648:	r6 = 0x0 ll
		0000000000001440:  R_BPF_64_64	CONFIG
     650:	w1 = *(u32 *)(r6 + 0x4c)
     651:	r0 += r1
     652:	r1 = r10
     653:	r1 += -0x38
     654:	w2 = 0x4
     655:	r3 = r0
     656:	call 0x71
     657:	w1 = *(u32 *)(r6 + 0x7c)
     658:	w2 = *(u32 *)(r10 - 0x38)
     659:	w1 &= w2
     660:	if w1 == 0x0 goto +0xcf <reset_fentry+0x1b20>
     661:	w6 = 0x1
     662:	w1 = 0x1
     663:	w2 = *(u32 *)(r10 - 0x58)
     664:	if w2 != 0x0 goto +0x1 <reset_fentry+0x14d0>
     665:	w1 = 0x0
     666:	if w9 != 0x0 goto +0x1 <reset_fentry+0x14e0>
     667:	w6 = 0x0
     668:	w6 &= w1
     669:	w1 = w6
     670:	w1 &= 0x1
     671:	if w1 != 0x0 goto +0x57 <reset_fentry+0x17b8>
     672:	w8 = 0x0
     673:	w1 = *(u32 *)(r10 - 0x50)
     674:	if w1 == 0x0 goto +0x9c <reset_fentry+0x19f8>
     675:	goto +0x55 <reset_fentry+0x17c8>
     676:	r2 = r7
     677:	r2 += 0x1c8
     678:	r9 = 0x0
     679:	r1 = *(u64 *)(r10 - 0x40)
     680:	*(u64 *)(r10 - 0x40) = r2
     681:	w3 = 0x200
     682:	r4 = 0x0
     683:	call 0x43
     684:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1570>
     685:	r0 = 0x0
     686:	r0 >>= 0x3
     687:	*(u64 *)(r7 + 0x1c0) = r0
     688:	r6 = 0x0 ll
		0000000000001580:  R_BPF_64_64	CONFIG
     690:	w1 = *(u32 *)(r6 + 0x74)
     691:	if w8 != 0x0 goto +0xc <reset_fentry+0x1600>
     692:	if w1 == 0x0 goto +0xb <reset_fentry+0x1600>
     693:	call 0x23
     694:	r1 = 0x0 ll
		00000000000015b0:  R_BPF_64_64	CONFIG
     696:	w1 = *(u32 *)(r1 + 0x74)
     697:	r0 += r1
     698:	r1 = r10
     699:	r1 += -0x38
     700:	w2 = 0x8
     701:	r3 = r0
     702:	call 0x71
     703:	r9 = *(u64 *)(r10 - 0x38)
     704:	*(u64 *)(r7 + 0x190) = r9
     705:	call 0x23
     706:	w1 = *(u32 *)(r6 + 0x4c)
     707:	r0 += r1
     708:	r1 = r10
     709:	r1 += -0x38
     710:	w2 = 0x4
     711:	r3 = r0
     712:	call 0x71
     713:	w1 = *(u32 *)(r6 + 0x7c)
     714:	w2 = *(u32 *)(r10 - 0x38)
     715:	w1 &= w2
     716:	w9 = *(u32 *)(r10 - 0x48)
     717:	if w1 != 0x0 goto -0x47 <reset_fentry+0x1438>
     718:	call 0x43
		0000000000001670:  R_BPF_64_32	.text
     719:	if w0 == 0x0 goto -0x49 <reset_fentry+0x1438>
     720:	r8 = r7
     721:	r8 += 0x18
     722:	r1 = 0x0 ll
		0000000000001690:  R_BPF_64_64	CONFIG
     724:	w1 = *(u32 *)(r1 + 0x78)
     725:	if w1 != 0x0 goto +0x90 <reset_fentry+0x1b30>
     726:	r1 = r8
     727:	w2 = 0x60
     728:	r3 = 0xd70 ll
		00000000000016c0:  R_BPF_64_64	.rodata
     730:	call 0x71
     731:	goto +0xa1 <reset_fentry+0x1be8>
     732:	r8 = 0x80
     733:	if w1 < 0x81 goto -0x248 <reset_fentry+0x4b0>
     734:	r8 = 0x100
     735:	if w1 < 0x101 goto -0x24a <reset_fentry+0x4b0>
     736:	r8 = 0x200
     737:	if w1 < 0x201 goto -0x24c <reset_fentry+0x4b0>
     738:	r8 = 0x400
     739:	if w1 < 0x401 goto -0x24e <reset_fentry+0x4b0>
     740:	r8 = 0x800
     741:	if w1 < 0x801 goto -0x250 <reset_fentry+0x4b0>
     742:	r8 = 0x1000
     743:	if w1 < 0x1001 goto -0x252 <reset_fentry+0x4b0>
     744:	r8 = 0x2000
     745:	if w1 > 0x2000 goto -0xd3 <reset_fentry+0x10b8>
     746:	goto -0x255 <reset_fentry+0x4b0>
     747:	w1 = 0x0
     748:	*(u32 *)(r10 - 0x38) = w1
     749:	r2 = r10
     750:	r2 += -0x38
     751:	r1 = 0x0 ll
		0000000000001778:  R_BPF_64_64	LOST
     753:	call 0x1
     754:	if r0 == 0x0 goto +0x71 <reset_fentry+0x1b20>
     755:	r0 += 0x10
     756:	r1 = 0x1
     757:	lock *(u64 *)(r0 + 0x0) += r1
     758:	goto +0x6d <reset_fentry+0x1b20>
     759:	w8 = 0x3
     760:	w9 = -w9
     761:	call 0x43
		00000000000017c8:  R_BPF_64_32	.text
     762:	if w0 == 0x0 goto +0x44 <reset_fentry+0x19f8>
     763:	call 0x23
     764:	r1 = 0x0 ll
		00000000000017e0:  R_BPF_64_64	CONFIG
     766:	w1 = *(u32 *)(r1 + 0x4c)
     767:	r0 += r1
     768:	r1 = r10
     769:	r1 += -0x38
     770:	w2 = 0x4
     771:	r3 = r0
     772:	call 0x71
     773:	w1 = *(u32 *)(r10 - 0x38)
     774:	w1 &= 0x4
     775:	*(u32 *)(r10 - 0x40) = w8
     776:	if w1 == 0x0 goto +0x13 <reset_fentry+0x18e0>
     777:	call 0x23
     778:	*(u64 *)(r10 - 0x38) = r0
     779:	r2 = r10
     780:	r2 += -0x38
     781:	r1 = 0x0 ll
		0000000000001868:  R_BPF_64_64	REMEMBERED
     783:	call 0x1
     784:	r1 = r7
     785:	r1 += 0x18
     786:	if r0 == 0x0 goto +0x5 <reset_fentry+0x18c0>
     787:	w2 = *(u32 *)(r0 + 0x0)
     788:	w3 = *(u32 *)(r0 + 0x4)
     789:	if w3 == 0x1 goto +0x1 <reset_fentry+0x18b8>
     790:	goto +0x5c <reset_fentry+0x1b98>
     791:	if w2 == 0xfc goto +0x5d <reset_fentry+0x1ba8>
     792:	w2 = 0x60
     793:	r3 = 0xd70 ll
		00000000000018c8:  R_BPF_64_64	.rodata
     795:	call 0x71
     796:	r1 = r7
     797:	r1 += 0x18
     798:	w2 = 0x60
     799:	r3 = 0xd70 ll
		00000000000018f8:  R_BPF_64_64	.rodata
     801:	call 0x71
     802:	w8 = 0x5
     803:	w6 &= 0x1
     804:	if w6 == 0x0 goto +0xc <reset_fentry+0x1988>
     805:	r1 = 0x800000000 ll
     807:	*(u64 *)(r7 + 0x88) = r1
     808:	*(u32 *)(r7 + 0x84) = w9
     809:	w1 = 0x0
     810:	*(u32 *)(r7 + 0x80) = w1
     811:	w1 = *(u32 *)(r10 - 0x48)
     812:	*(u32 *)(r7 + 0x7c) = w1
     813:	w1 = *(u32 *)(r10 - 0x40)
     814:	*(u32 *)(r7 + 0x78) = w1
     815:	r1 = r7
     816:	call 0x101
		0000000000001980:  R_BPF_64_32	.text
     817:	w1 = *(u32 *)(r10 - 0x50)
     818:	if w1 == 0x0 goto +0xc <reset_fentry+0x19f8>
     819:	r1 = 0x800000000 ll
     821:	*(u64 *)(r7 + 0x88) = r1
     822:	w1 = *(u32 *)(r10 - 0x50)
     823:	*(u32 *)(r7 + 0x84) = w1
     824:	w1 = 0x0
     825:	*(u32 *)(r7 + 0x80) = w1
     826:	w1 = *(u32 *)(r10 - 0x48)
     827:	*(u32 *)(r7 + 0x7c) = w1
     828:	*(u32 *)(r7 + 0x78) = w8
     829:	r1 = r7
     830:	call 0x101
		00000000000019f0:  R_BPF_64_32	.text
     831:	call 0x23
     832:	*(u64 *)(r10 - 0x38) = r0
     833:	r2 = r10
     834:	r2 += -0x38
     835:	r1 = 0x0 ll
		0000000000001a18:  R_BPF_64_64	OWED
     837:	call 0x3
     838:	call 0x23
     839:	*(u64 *)(r10 - 0x38) = r0
     840:	r2 = r10
     841:	r2 += -0x38
     842:	r1 = 0x0 ll
		0000000000001a50:  R_BPF_64_64	TASKS
     844:	call 0x3
     845:	if r0 != 0x0 goto +0x16 <reset_fentry+0x1b20>
     846:	r1 = 0x0 ll
		0000000000001a70:  R_BPF_64_64	.bss
     848:	r2 = -0x1
     849:	lock *(u64 *)(r1 + 0x0) += r2
     850:	r1 = 0x0 ll
		0000000000001a90:  R_BPF_64_64	EXPECT_ENTER
     852:	r2 = -0x100000000 ll
     854:	lock *(u64 *)(r1 + 0x0) += r2
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	EXPECT_EXIT
     857:	lock *(u64 *)(r1 + 0x0) += r2
     858:	goto +0x9 <reset_fentry+0x1b20>
     859:	w3 = *(u32 *)(r6 + 0x24)
     860:	if w2 >= w3 goto +0x1 <reset_fentry+0x1af0>
     861:	*(u32 *)(r6 + 0x24) = w2
     862:	w3 = *(u32 *)(r6 + 0x28)
     863:	if w2 <= w3 goto +0x1 <reset_fentry+0x1b08>
     864:	*(u32 *)(r6 + 0x28) = w2
     865:	*(u32 *)(r6 + 0x2c) = w7
     866:	w1 += 0x1
     867:	*(u32 *)(r6 + 0x20) = w1
     868:	w0 = 0x0
     869:	exit
     870:	call 0x9e
     871:	r1 = r0
     872:	call 0xaf
     873:	r6 = r0
     874:	r3 = r6
     875:	r3 += 0x78
     876:	r1 = r10
     877:	r1 += -0x38
     878:	w2 = 0x8
     879:	call 0x71
     880:	r3 = *(u64 *)(r10 - 0x38)
     881:	if w3 != -0x1 goto +0x8 <reset_fentry+0x1bd0>
     882:	goto -0x9d <reset_fentry+0x16b0>
     883:	if w2 == 0xe7 goto +0x1 <reset_fentry+0x1ba8>
     884:	if w2 != 0x3c goto -0x5d <reset_fentry+0x18c0>
     885:	w2 = 0x60
     886:	r3 = r0
     887:	call 0x71
     888:	w8 = 0x4
     889:	goto -0x57 <reset_fentry+0x1918>
     890:	r1 = r8
     891:	r2 = r6
     892:	call 0x83
		0000000000001be0:  R_BPF_64_32	.text
     893:	w1 = *(u32 *)(r8 + 0x0)
     894:	if w1 != -0x1 goto +0x5 <reset_fentry+0x1c20>
     895:	w1 = 0x5
     896:	r2 = 0x0 ll
		0000000000001c00:  R_BPF_64_64	CONFIG
     898:	w2 = *(u32 *)(r2 + 0x78)
     899:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1c28>
     900:	w1 = 0x4
     901:	r3 = 0x0 ll
		0000000000001c28:  R_BPF_64_64	CONFIG
     903:	w2 = *(u32 *)(r3 + 0x60)
     904:	w2 >>= w1
     905:	w2 &= 0x1
     906:	if w2 == 0x0 goto +0x7f <reset_fentry+0x2050>
     907:	r2 = 0x800000000 ll
     909:	*(u64 *)(r7 + 0x88) = r2
     910:	w2 = *(u32 *)(r10 - 0x50)
     911:	*(u32 *)(r7 + 0x84) = w2
     912:	w6 = 0x0
     913:	*(u32 *)(r7 + 0x80) = w6
     914:	*(u32 *)(r7 + 0x7c) = w9
     915:	*(u32 *)(r7 + 0x78) = w1
     916:	call 0x23
     917:	*(u64 *)(r10 - 0x38) = r0
     918:	r2 = r10
     919:	r2 += -0x38
     920:	r1 = 0x0 ll
		0000000000001cc0:  R_BPF_64_64	OWED
     922:	r3 = 0x1198 ll
		0000000000001cd0:  R_BPF_64_64	.rodata
     924:	r4 = 0x0
     925:	call 0x2
     926:	if r0 != 0x0 goto +0x5f <reset_fentry+0x1ff0>
     927:	call 0x23
     928:	*(u64 *)(r10 - 0x38) = r0
     929:	r2 = r10
     930:	r2 += -0x38
     931:	r1 = 0x0 ll
		0000000000001d18:  R_BPF_64_64	OWED
     933:	call 0x1
     934:	r3 = 0x0 ll
		0000000000001d30:  R_BPF_64_64	CONFIG
     936:	if r0 == 0x0 goto +0x61 <reset_fentry+0x2050>
     937:	r6 = r0
     938:	r1 = 0x0
     939:	*(u64 *)(r10 - 0x38) = r1
     940:	*(u64 *)(r10 - 0x30) = r1
     941:	r1 = r10
     942:	r1 += -0x38
     943:	*(u64 *)(r10 - 0x78) = r1
     944:	w2 = 0x10
     945:	call 0x10
     946:	r1 = *(u64 *)(r7 + 0x68)
     947:	*(u64 *)(r10 - 0x28) = r1
     948:	w1 = *(u32 *)(r7 + 0x18)
     949:	*(u32 *)(r10 - 0x20) = w1
     950:	w1 = *(u32 *)(r7 + 0x1c)
     951:	*(u32 *)(r10 - 0x1c) = w1
     952:	w1 = *(u32 *)(r7 + 0x84)
     953:	*(u32 *)(r10 - 0x18) = w1
     954:	w1 = *(u32 *)(r7 + 0x78)
     955:	*(u32 *)(r10 - 0x14) = w1
     956:	*(u64 *)(r10 - 0x68) = r8
     957:	w8 = *(u32 *)(r7 + 0x88)
     958:	*(u32 *)(r10 - 0x10) = w8
     959:	w1 = 0x0
     960:	*(u32 *)(r10 - 0xc) = w1
     961:	call 0xe
     962:	*(u64 *)(r10 - 0x70) = r0
     963:	r1 = r6
     964:	w2 = 0x30
     965:	r3 = *(u64 *)(r10 - 0x78)
     966:	call 0x71
     967:	call 0x5
     968:	*(u64 *)(r6 + 0x30) = r0
     969:	r1 = *(u64 *)(r7 + 0x20)
     970:	*(u64 *)(r6 + 0x38) = r1
     971:	r1 = *(u64 *)(r7 + 0x28)
     972:	*(u64 *)(r6 + 0x40) = r1
     973:	r1 = *(u64 *)(r7 + 0x30)
     974:	*(u64 *)(r6 + 0x48) = r1
     975:	r1 = *(u64 *)(r7 + 0x38)
     976:	*(u64 *)(r6 + 0x50) = r1
     977:	r1 = *(u64 *)(r7 + 0x40)
     978:	*(u64 *)(r6 + 0x58) = r1
     979:	r1 = *(u64 *)(r7 + 0x48)
     980:	*(u64 *)(r6 + 0x60) = r1
     981:	r1 = *(u64 *)(r7 + 0x60)
     982:	*(u64 *)(r6 + 0x68) = r1
     983:	r1 = *(u64 *)(r10 - 0x70)
     984:	*(u32 *)(r6 + 0x74) = w1
     985:	r1 >>= 0x20
     986:	*(u32 *)(r6 + 0x70) = w1
     987:	call 0x8
     988:	*(u32 *)(r6 + 0x78) = w0
     989:	w1 = *(u32 *)(r7 + 0x8c)
     990:	w1 &= 0x7fffffff
     991:	w2 = *(u32 *)(r7 + 0x70)
     992:	w1 |= w2
     993:	*(u32 *)(r6 + 0x7c) = w1
     994:	w1 = *(u32 *)(r7 + 0x7c)
     995:	*(u32 *)(r6 + 0x80) = w1
     996:	w1 = *(u32 *)(r7 + 0x80)
     997:	*(u32 *)(r6 + 0x84) = w1
     998:	r1 = *(u64 *)(r7 + 0x1c0)
     999:	w2 = 0x0
    1000:	*(u32 *)(r6 + 0x8c) = w2
    1001:	*(u32 *)(r6 + 0x88) = w1
    1002:	w8 &= 0x7
    1003:	r8 *= 0x18
    1004:	r2 = r7
    1005:	r2 += r8
    1006:	r8 = *(u64 *)(r10 - 0x68)
    1007:	r1 = *(u64 *)(r7 + 0x190)
    1008:	*(u64 *)(r6 + 0x90) = r1
    1009:	r2 += 0xd0
    1010:	r1 = r6
    1011:	r1 += 0x98
    1012:	r3 = 0x18
    1013:	call -0x1
		0000000000001fa8:  R_BPF_64_32	memmove
    1014:	r6 += 0xb0
    1015:	r1 = r6
    1016:	w2 = 0x200
    1017:	r3 = *(u64 *)(r10 - 0x40)
    1018:	call 0x71
    1019:	r3 = 0x0 ll
		0000000000001fd8:  R_BPF_64_64	CONFIG
    1021:	goto +0xc <reset_fentry+0x2050>
    1022:	*(u32 *)(r10 - 0x38) = w6
    1023:	r2 = r10
    1024:	r2 += -0x38
    1025:	r1 = 0x0 ll
		0000000000002008:  R_BPF_64_64	LOST
    1027:	call 0x1
    1028:	r3 = 0x0 ll
		0000000000002020:  R_BPF_64_64	CONFIG
    1030:	if r0 == 0x0 goto +0x3 <reset_fentry+0x2050>
    1031:	r0 += 0x10
    1032:	r1 = 0x1
    1033:	lock *(u64 *)(r0 + 0x0) += r1
    1034:	w1 = *(u32 *)(r3 + 0x80)
    1035:	if w1 == 0x0 goto -0x185 <reset_fentry+0x1438>
    1036:	r1 = 0x0 ll
		0000000000002060:  R_BPF_64_64	CONFIG
    1038:	w2 = *(u32 *)(r1 + 0x78)
    1039:	if w2 == 0x0 goto -0x189 <reset_fentry+0x1438>
    1040:	w1 = *(u32 *)(r1 + 0x80)
    1041:	if w1 == 0x0 goto -0x18b <reset_fentry+0x1438>
    1042:	w1 = *(u32 *)(r8 + 0x0)
    1043:	if w1 != -0x1 goto +0x9 <reset_fentry+0x20e8>
    1044:	w1 = *(u32 *)(r10 - 0x60)
    1045:	w3 = w1
    1046:	r3 <<= 0x20
    1047:	r3 s>>= 0x20
    1048:	r1 = 0x0 ll
		00000000000020c0:  R_BPF_64_64	.rodata.str1.1
    1050:	w2 = 0x27
    1051:	call 0x6
    1052:	goto -0x196 <reset_fentry+0x1438>
    1053:	w1 &= 0xffff
    1054:	w3 = *(u32 *)(r7 + 0x1c)
    1055:	w3 <<= 0x10
    1056:	w3 |= w1
    1057:	r4 = *(u64 *)(r7 + 0x68)
    1058:	w1 = *(u32 *)(r10 - 0x60)
    1059:	w5 = w1
    1060:	r5 <<= 0x20
    1061:	r5 s>>= 0x20
    1062:	r1 = 0x88 ll
		0000000000002130:  R_BPF_64_64	.rodata.str1.1
    1064:	w2 = 0x30
    1065:	call 0x6
    1066:	goto -0x1a4 <reset_fentry+0x1438>

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r8 = r1
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
      28:	*(u32 *)(r10 - 0x38) = w0
      29:	r2 = r10
      30:	r2 += -0x38
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
      52:	r1 += -0x38
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r6 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x38)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x38
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r6 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x38)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x38
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x38)
      71:	r2 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w1 = *(u32 *)(r2 + 0x24)
      74:	if w1 != 0x2 goto +0x14 <reset_kprobe+0x2f8>
      75:	call 0x8
      76:	*(u32 *)(r10 - 0x38) = w0
      77:	r2 = r10
      78:	r2 += -0x38
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	SAMPLES
      81:	call 0x1
      82:	r6 = r0
      83:	if r6 == 0x0 goto +0x310 <reset_kprobe+0x1b20>
      84:	r8 = *(u64 *)(r6 + 0x50)
      85:	call 0xe
      86:	if r8 != r0 goto +0x30d <reset_kprobe+0x1b20>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x20)
      92:	if w1 != 0x0 goto +0x2fe <reset_kprobe+0x1ad8>
      93:	*(u32 *)(r6 + 0x24) = w2
      94:	goto +0x301 <reset_kprobe+0x1b00>
      95:	*(u64 *)(r10 - 0x40) = r8
      96:	w9 = 0x0
      97:	w1 = *(u32 *)(r2 + 0x28)
      98:	w3 = *(u32 *)(r2 + 0x34)
      99:	if w1 == 0x0 goto +0x25 <reset_kprobe+0x448>
     100:	w4 = w1
     101:	w4 >>= 0x1
     102:	w2 = w1
     103:	w2 |= w4
     104:	w4 = w2
     105:	w4 >>= 0x2
     106:	w2 |= w4
     107:	w4 = w2
     108:	w4 >>= 0x4
     109:	w2 |= w4
     110:	w1 &= w7
     111:	w4 = w2
     112:	w4 >>= 0x8
     113:	w2 |= w4
     114:	w1 -= w3
     115:	w3 = w2
     116:	w3 >>= 0x10
     117:	w2 |= w3
     118:	w2 ^= -0x1
     119:	w3 = w2
     120:	w3 >>= 0x1
     121:	w3 &= 0x55555555
     122:	w2 -= w3
     123:	w3 = w2
     124:	w3 &= 0x33333333
     125:	w2 >>= 0x2
     126:	w2 &= 0x33333333
     127:	w3 += w2
     128:	w2 = w3
     129:	w2 >>= 0x4
     130:	w3 += w2
     131:	w3 &= 0xf0f0f0f
     132:	w3 *= 0x1010101
     133:	w3 >>= 0x18
     134:	w1 <<= w3
     135:	w1 s>>= w3
     136:	w9 = w1
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	AYA_LOG_LEVEL
     139:	w1 = *(u8 *)(r1 + 0x0)
     140:	if w1 < 0x4 goto +0x18a <reset_kprobe+0x10b8>
     141:	call 0x23
     142:	r7 = r0
     143:	w1 = 0x9e
     144:	*(u16 *)(r10 - 0x2) = w1
     145:	r1 = r10
     146:	r1 += -0x2
     147:	r8 = 0x40
     148:	w1 = *(u16 *)(r10 - 0x2)
     149:	if w1 > 0x40 goto +0x246 <reset_kprobe+0x16e0>
     150:	r1 = 0x0 ll
		00000000000004b0:  R_BPF_64_64	AYA_LOGS
     152:	r2 = r8
     153:	r3 = 0x0
     154:	call 0x83
     155:	if r0 == 0x0 goto +0x17b <reset_kprobe+0x10b8>
     156:	*(u64 *)(r10 - 0x30) = r8
     157:	*(u64 *)(r10 - 0x38) = r0
     158:	r1 = r10
     159:	r1 += -0x38
     160:	r1 = *(u64 *)(r10 - 0x38)
     161:	r2 = *(u64 *)(r10 - 0x30)
     162:	if r2 < 0x2 goto +0x172 <reset_kprobe+0x10a8>
     163:	w2 = *(u16 *)(r10 - 0x2)
     164:	*(u8 *)(r1 + 0x0) = w2
     165:	w2 >>= 0x8
     166:	*(u8 *)(r1 + 0x1) = w2
     167:	r1 = *(u64 *)(r10 - 0x38)
     168:	r2 = *(u64 *)(r10 - 0x30)
     169:	if r2 < 0x3 goto +0x16b <reset_kprobe+0x10a8>
     170:	w2 = 0x0
     171:	*(u8 *)(r1 + 0x2) = w2
     172:	r1 = *(u64 *)(r10 - 0x38)
     173:	r3 = *(u64 *)(r10 - 0x30)
     174:	if r3 < 0x5 goto +0x166 <reset_kprobe+0x10a8>
     175:	*(u8 *)(r1 + 0x4) = w2
     176:	w2 = 0x17
     177:	*(u8 *)(r1 + 0x3) = w2
     178:	r1 = *(u64 *)(r10 - 0x38)
     179:	r2 = *(u64 *)(r10 - 0x30)
     180:	if r2 < 0x1c goto +0x160 <reset_kprobe+0x10a8>
     181:	r3 = r1
     182:	r3 += 0x5
     183:	r4 = 0xce0 ll
		00000000000005b8:  R_BPF_64_64	.rodata
     185:	w5 = *(u8 *)(r4 + 0x0)
     186:	*(u8 *)(r3 + 0x0) = w5
     187:	w5 = *(u8 *)(r4 + 0x1)
     188:	*(u8 *)(r3 + 0x1) = w5
     189:	w5 = *(u8 *)(r4 + 0x2)
     190:	*(u8 *)(r3 + 0x2) = w5
     191:	w5 = *(u8 *)(r4 + 0x3)
     192:	*(u8 *)(r3 + 0x3) = w5
     193:	w5 = *(u8 *)(r4 + 0x4)
     194:	*(u8 *)(r3 + 0x4) = w5
     195:	w5 = *(u8 *)(r4 + 0x5)
     196:	*(u8 *)(r3 + 0x5) = w5
     197:	w5 = *(u8 *)(r4 + 0x6)
     198:	*(u8 *)(r3 + 0x6) = w5
     199:	w5 = *(u8 *)(r4 + 0x7)
     200:	*(u8 *)(r3 + 0x7) = w5
     201:	w5 = *(u8 *)(r4 + 0x8)
     202:	*(u8 *)(r3 + 0x8) = w5
     203:	w5 = *(u8 *)(r4 + 0x9)
     204:	*(u8 *)(r3 + 0x9) = w5
     205:	w5 = *(u8 *)(r4 + 0xa)
     206:	*(u8 *)(r3 + 0xa) = w5
     207:	w5 = *(u8 *)(r4 + 0xb)
     208:	*(u8 *)(r3 + 0xb) = w5
     209:	w5 = *(u8 *)(r4 + 0xc)
     210:	*(u8 *)(r3 + 0xc) = w5
     211:	w5 = *(u8 *)(r4 + 0xd)
     212:	*(u8 *)(r3 + 0xd) = w5
     213:	w5 = *(u8 *)(r4 + 0xe)
     214:	*(u8 *)(r3 + 0xe) = w5
     215:	w5 = *(u8 *)(r4 + 0xf)
     216:	*(u8 *)(r3 + 0xf) = w5
     217:	w5 = *(u8 *)(r4 + 0x10)
     218:	*(u8 *)(r3 + 0x10) = w5
     219:	w5 = *(u8 *)(r4 + 0x11)
     220:	*(u8 *)(r3 + 0x11) = w5
     221:	w5 = *(u8 *)(r4 + 0x12)
     222:	*(u8 *)(r3 + 0x12) = w5
     223:	w5 = *(u8 *)(r4 + 0x13)
     224:	*(u8 *)(r3 + 0x13) = w5
     225:	w5 = *(u8 *)(r4 + 0x14)
     226:	*(u8 *)(r3 + 0x14) = w5
     227:	w5 = *(u8 *)(r4 + 0x15)
     228:	*(u8 *)(r3 + 0x15) = w5
     229:	w5 = *(u8 *)(r4 + 0x16)
     230:	*(u8 *)(r3 + 0x16) = w5
     231:	if r2 == 0x1c goto +0x12d <reset_kprobe+0x10a8>
     232:	w3 = 0x1
     233:	*(u8 *)(r1 + 0x1c) = w3
     234:	if r2 < 0x1f goto +0x12a <reset_kprobe+0x10a8>
     235:	w4 = 0x0
     236:	*(u8 *)(r1 + 0x1e) = w4
     237:	*(u8 *)(r1 + 0x1d) = w3
     238:	if r2 == 0x1f goto +0x126 <reset_kprobe+0x10a8>
     239:	w3 = 0x4
     240:	*(u8 *)(r1 + 0x1f) = w3
     241:	if r2 == 0x20 goto +0x123 <reset_kprobe+0x10a8>
     242:	w3 = 0x2
     243:	*(u8 *)(r1 + 0x20) = w3
     244:	if r2 < 0x23 goto +0x120 <reset_kprobe+0x10a8>
     245:	w3 = 0x0
     246:	*(u8 *)(r1 + 0x22) = w3
     247:	w3 = 0x17
     248:	*(u8 *)(r1 + 0x21) = w3
     249:	if r2 < 0x3a goto +0x11b <reset_kprobe+0x10a8>
     250:	r3 = r1
     251:	r3 += 0x23
     252:	r4 = 0xce0 ll
		00000000000007e0:  R_BPF_64_64	.rodata
     254:	w5 = *(u8 *)(r4 + 0x0)
     255:	*(u8 *)(r3 + 0x0) = w5
     256:	w5 = *(u8 *)(r4 + 0x1)
     257:	*(u8 *)(r3 + 0x1) = w5
     258:	w5 = *(u8 *)(r4 + 0x2)
     259:	*(u8 *)(r3 + 0x2) = w5
     260:	w5 = *(u8 *)(r4 + 0x3)
     261:	*(u8 *)(r3 + 0x3) = w5
     262:	w5 = *(u8 *)(r4 + 0x4)
     263:	*(u8 *)(r3 + 0x4) = w5
     264:	w5 = *(u8 *)(r4 + 0x5)
     265:	*(u8 *)(r3 + 0x5) = w5
     266:	w5 = *(u8 *)(r4 + 0x6)
     267:	*(u8 *)(r3 + 0x6) = w5
     268:	w5 = *(u8 *)(r4 + 0x7)
     269:	*(u8 *)(r3 + 0x7) = w5
     270:	w5 = *(u8 *)(r4 + 0x8)
     271:	*(u8 *)(r3 + 0x8) = w5
     272:	w5 = *(u8 *)(r4 + 0x9)
     273:	*(u8 *)(r3 + 0x9) = w5
     274:	w5 = *(u8 *)(r4 + 0xa)
     275:	*(u8 *)(r3 + 0xa) = w5
     276:	w5 = *(u8 *)(r4 + 0xb)
     277:	*(u8 *)(r3 + 0xb) = w5
     278:	w5 = *(u8 *)(r4 + 0xc)
     279:	*(u8 *)(r3 + 0xc) = w5
     280:	w5 = *(u8 *)(r4 + 0xd)
     281:	*(u8 *)(r3 + 0xd) = w5
     282:	w5 = *(u8 *)(r4 + 0xe)
     283:	*(u8 *)(r3 + 0xe) = w5
     284:	w5 = *(u8 *)(r4 + 0xf)
     285:	*(u8 *)(r3 + 0xf) = w5
     286:	w5 = *(u8 *)(r4 + 0x10)
     287:	*(u8 *)(r3 + 0x10) = w5
     288:	w5 = *(u8 *)(r4 + 0x11)
     289:	*(u8 *)(r3 + 0x11) = w5
     290:	w5 = *(u8 *)(r4 + 0x12)
     291:	*(u8 *)(r3 + 0x12) = w5
     292:	w5 = *(u8 *)(r4 + 0x13)
     293:	*(u8 *)(r3 + 0x13) = w5
     294:	w5 = *(u8 *)(r4 + 0x14)
     295:	*(u8 *)(r3 + 0x14) = w5
     296:	w5 = *(u8 *)(r4 + 0x15)
     297:	*(u8 *)(r3 + 0x15) = w5
     298:	w5 = *(u8 *)(r4 + 0x16)
     299:	*(u8 *)(r3 + 0x16) = w5
     300:	if r2 == 0x3a goto +0xe8 <reset_kprobe+0x10a8>
     301:	w3 = 0x3
     302:	*(u8 *)(r1 + 0x3a) = w3
     303:	if r2 < 0x3d goto +0xe5 <reset_kprobe+0x10a8>
     304:	w3 = 0x0
     305:	*(u8 *)(r1 + 0x3c) = w3
     306:	w3 = 0x1f
     307:	*(u8 *)(r1 + 0x3b) = w3
     308:	if r2 < 0x5c goto +0xe0 <reset_kprobe+0x10a8>
     309:	r3 = r1
     310:	r3 += 0x3d
     311:	r4 = 0xcf7 ll
		00000000000009b8:  R_BPF_64_64	.rodata
     313:	w5 = *(u8 *)(r4 + 0x0)
     314:	*(u8 *)(r3 + 0x0) = w5
     315:	w5 = *(u8 *)(r4 + 0x1)
     316:	*(u8 *)(r3 + 0x1) = w5
     317:	w5 = *(u8 *)(r4 + 0x2)
     318:	*(u8 *)(r3 + 0x2) = w5
     319:	w5 = *(u8 *)(r4 + 0x3)
     320:	*(u8 *)(r3 + 0x3) = w5
     321:	w5 = *(u8 *)(r4 + 0x4)
     322:	*(u8 *)(r3 + 0x4) = w5
     323:	w5 = *(u8 *)(r4 + 0x5)
     324:	*(u8 *)(r3 + 0x5) = w5
     325:	w5 = *(u8 *)(r4 + 0x6)
     326:	*(u8 *)(r3 + 0x6) = w5
     327:	w5 = *(u8 *)(r4 + 0x7)
     328:	*(u8 *)(r3 + 0x7) = w5
     329:	w5 = *(u8 *)(r4 + 0x8)
     330:	*(u8 *)(r3 + 0x8) = w5
     331:	w5 = *(u8 *)(r4 + 0x9)
     332:	*(u8 *)(r3 + 0x9) = w5
     333:	w5 = *(u8 *)(r4 + 0xa)
     334:	*(u8 *)(r3 + 0xa) = w5
     335:	w5 = *(u8 *)(r4 + 0xb)
     336:	*(u8 *)(r3 + 0xb) = w5
     337:	w5 = *(u8 *)(r4 + 0xc)
     338:	*(u8 *)(r3 + 0xc) = w5
     339:	w5 = *(u8 *)(r4 + 0xd)
     340:	*(u8 *)(r3 + 0xd) = w5
     341:	w5 = *(u8 *)(r4 + 0xe)
     342:	*(u8 *)(r3 + 0xe) = w5
     343:	w5 = *(u8 *)(r4 + 0xf)
     344:	*(u8 *)(r3 + 0xf) = w5
     345:	w5 = *(u8 *)(r4 + 0x10)
     346:	*(u8 *)(r3 + 0x10) = w5
     347:	w5 = *(u8 *)(r4 + 0x11)
     348:	*(u8 *)(r3 + 0x11) = w5
     349:	w5 = *(u8 *)(r4 + 0x12)
     350:	*(u8 *)(r3 + 0x12) = w5
     351:	w5 = *(u8 *)(r4 + 0x13)
     352:	*(u8 *)(r3 + 0x13) = w5
     353:	w5 = *(u8 *)(r4 + 0x14)
     354:	*(u8 *)(r3 + 0x14) = w5
     355:	w5 = *(u8 *)(r4 + 0x15)
     356:	*(u8 *)(r3 + 0x15) = w5
     357:	w5 = *(u8 *)(r4 + 0x16)
     358:	*(u8 *)(r3 + 0x16) = w5
     359:	w5 = *(u8 *)(r4 + 0x17)
     360:	*(u8 *)(r3 + 0x17) = w5
     361:	w5 = *(u8 *)(r4 + 0x18)
     362:	*(u8 *)(r3 + 0x18) = w5
     363:	w5 = *(u8 *)(r4 + 0x19)
     364:	*(u8 *)(r3 + 0x19) = w5
     365:	w5 = *(u8 *)(r4 + 0x1a)
     366:	*(u8 *)(r3 + 0x1a) = w5
     367:	w5 = *(u8 *)(r4 + 0x1b)
     368:	*(u8 *)(r3 + 0x1b) = w5
     369:	w5 = *(u8 *)(r4 + 0x1c)
     370:	*(u8 *)(r3 + 0x1c) = w5
     371:	w5 = *(u8 *)(r4 + 0x1d)
     372:	*(u8 *)(r3 + 0x1d) = w5
     373:	w5 = *(u8 *)(r4 + 0x1e)
     374:	*(u8 *)(r3 + 0x1e) = w5
     375:	if r2 == 0x5c goto +0x9d <reset_kprobe+0x10a8>
     376:	w4 = 0x4
     377:	*(u8 *)(r1 + 0x5c) = w4
     378:	if r2 < 0x5f goto +0x9a <reset_kprobe+0x10a8>
     379:	w3 = 0x0
     380:	*(u8 *)(r1 + 0x5e) = w3
     381:	*(u8 *)(r1 + 0x5d) = w4
     382:	if r2 < 0x63 goto +0x96 <reset_kprobe+0x10a8>
     383:	*(u8 *)(r1 + 0x62) = w3
     384:	*(u8 *)(r1 + 0x61) = w3
     385:	*(u8 *)(r1 + 0x60) = w3
     386:	w3 = 0x24
     387:	*(u8 *)(r1 + 0x5f) = w3
     388:	if r2 == 0x63 goto +0x90 <reset_kprobe+0x10a8>
     389:	w3 = 0x5
     390:	*(u8 *)(r1 + 0x63) = w3
     391:	if r2 < 0x66 goto +0x8d <reset_kprobe+0x10a8>
     392:	w3 = 0x0
     393:	*(u8 *)(r1 + 0x65) = w3
     394:	*(u8 *)(r1 + 0x64) = w4
     395:	if r2 < 0x6a goto +0x89 <reset_kprobe+0x10a8>
     396:	*(u8 *)(r1 + 0x69) = w3
     397:	*(u8 *)(r1 + 0x68) = w3
     398:	*(u8 *)(r1 + 0x67) = w3
     399:	w3 = 0x6
     400:	*(u8 *)(r1 + 0x66) = w3
     401:	if r2 == 0x6a goto +0x83 <reset_kprobe+0x10a8>
     402:	w3 = 0x14
     403:	*(u8 *)(r1 + 0x6a) = w3
     404:	if r2 < 0x6d goto +0x80 <reset_kprobe+0x10a8>
     405:	w3 = 0x0
     406:	*(u8 *)(r1 + 0x6c) = w3
     407:	w3 = 0xc
     408:	*(u8 *)(r1 + 0x6b) = w3
     409:	if r2 < 0x79 goto +0x7b <reset_kprobe+0x10a8>
     410:	r3 = r1
     411:	r3 += 0x6d
     412:	r4 = 0xd16 ll
		0000000000000ce0:  R_BPF_64_64	.rodata
     414:	w5 = *(u8 *)(r4 + 0x0)
     415:	*(u8 *)(r3 + 0x0) = w5
     416:	w5 = *(u8 *)(r4 + 0x1)
     417:	*(u8 *)(r3 + 0x1) = w5
     418:	w5 = *(u8 *)(r4 + 0x2)
     419:	*(u8 *)(r3 + 0x2) = w5
     420:	w5 = *(u8 *)(r4 + 0x3)
     421:	*(u8 *)(r3 + 0x3) = w5
     422:	w5 = *(u8 *)(r4 + 0x4)
     423:	*(u8 *)(r3 + 0x4) = w5
     424:	w5 = *(u8 *)(r4 + 0x5)
     425:	*(u8 *)(r3 + 0x5) = w5
     426:	w5 = *(u8 *)(r4 + 0x6)
     427:	*(u8 *)(r3 + 0x6) = w5
     428:	w5 = *(u8 *)(r4 + 0x7)
     429:	*(u8 *)(r3 + 0x7) = w5
     430:	w5 = *(u8 *)(r4 + 0x8)
     431:	*(u8 *)(r3 + 0x8) = w5
     432:	w5 = *(u8 *)(r4 + 0x9)
     433:	*(u8 *)(r3 + 0x9) = w5
     434:	w5 = *(u8 *)(r4 + 0xa)
     435:	*(u8 *)(r3 + 0xa) = w5
     436:	w5 = *(u8 *)(r4 + 0xb)
     437:	*(u8 *)(r3 + 0xb) = w5
     438:	if r2 == 0x79 goto +0x5e <reset_kprobe+0x10a8>
     439:	w3 = 0x0
     440:	*(u8 *)(r1 + 0x79) = w3
     441:	if r2 < 0x7c goto +0x5b <reset_kprobe+0x10a8>
     442:	*(u8 *)(r1 + 0x7b) = w3
     443:	w3 = 0x1
     444:	*(u8 *)(r1 + 0x7a) = w3
     445:	if r2 == 0x7c goto +0x57 <reset_kprobe+0x10a8>
     446:	w3 = 0x2
     447:	*(u8 *)(r1 + 0x7c) = w3
     448:	if r2 == 0x7d goto +0x54 <reset_kprobe+0x10a8>
     449:	w3 = 0x9
     450:	*(u8 *)(r1 + 0x7d) = w3
     451:	if r2 < 0x80 goto +0x51 <reset_kprobe+0x10a8>
     452:	w3 = 0x0
     453:	*(u8 *)(r1 + 0x7f) = w3
     454:	w3 = 0x8
     455:	*(u8 *)(r1 + 0x7e) = w3
     456:	if r2 < 0x88 goto +0x4c <reset_kprobe+0x10a8>
     457:	*(u8 *)(r1 + 0x80) = w7
     458:	r3 = r7
     459:	r3 >>= 0x38
     460:	*(u8 *)(r1 + 0x87) = w3
     461:	r3 = r7
     462:	r3 >>= 0x30
     463:	*(u8 *)(r1 + 0x86) = w3
     464:	r3 = r7
     465:	r3 >>= 0x28
     466:	*(u8 *)(r1 + 0x85) = w3
     467:	r3 = r7
     468:	r3 >>= 0x20
     469:	*(u8 *)(r1 + 0x84) = w3
     470:	r3 = r7
     471:	r3 >>= 0x18
     472:	*(u8 *)(r1 + 0x83) = w3
     473:	r3 = r7
     474:	r3 >>= 0x10
     475:	*(u8 *)(r1 + 0x82) = w3
     476:	r7 >>= 0x8
     477:	*(u8 *)(r1 + 0x81) = w7
     478:	if r2 == 0x88 goto +0x36 <reset_kprobe+0x10a8>
     479:	w3 = 0x14
     480:	*(u8 *)(r1 + 0x88) = w3
     481:	if r2 < 0x8b goto +0x33 <reset_kprobe+0x10a8>
     482:	w3 = 0x0
     483:	*(u8 *)(r1 + 0x8a) = w3
     484:	w3 = 0x8
     485:	*(u8 *)(r1 + 0x89) = w3
     486:	if r2 < 0x93 goto +0x2e <reset_kprobe+0x10a8>
     487:	r3 = 0x64
     488:	*(u8 *)(r1 + 0x91) = w3
     489:	r3 = 0x65
     490:	*(u8 *)(r1 + 0x90) = w3
     491:	r3 = 0x77
     492:	*(u8 *)(r1 + 0x8f) = w3
     493:	r3 = 0x6f
     494:	*(u8 *)(r1 + 0x8e) = w3
     495:	r3 = 0x68
     496:	*(u8 *)(r1 + 0x8d) = w3
     497:	r3 = 0x73
     498:	*(u8 *)(r1 + 0x8c) = w3
     499:	r3 = 0x20
     500:	*(u8 *)(r1 + 0x92) = w3
     501:	*(u8 *)(r1 + 0x8b) = w3
     502:	if r2 == 0x93 goto +0x1e <reset_kprobe+0x10a8>
     503:	w3 = 0x0
     504:	*(u8 *)(r1 + 0x93) = w3
     505:	if r2 < 0x96 goto +0x1b <reset_kprobe+0x10a8>
     506:	*(u8 *)(r1 + 0x95) = w3
     507:	w3 = 0x1
     508:	*(u8 *)(r1 + 0x94) = w3
     509:	if r2 == 0x96 goto +0x17 <reset_kprobe+0x10a8>
     510:	*(u8 *)(r1 + 0x96) = w3
     511:	if r2 < 0x98 goto +0x15 <reset_kprobe+0x10a8>
     512:	w3 = 0x3
     513:	*(u8 *)(r1 + 0x97) = w3
     514:	if r2 < 0x9a goto +0x12 <reset_kprobe+0x10a8>
     515:	w3 = 0x0
     516:	*(u8 *)(r1 + 0x99) = w3
     517:	w3 = 0x4
     518:	*(u8 *)(r1 + 0x98) = w3
     519:	if r2 < 0x9e goto +0xd <reset_kprobe+0x10a8>
     520:	w2 = w9
     521:	w2 >>= 0x18
     522:	*(u8 *)(r1 + 0x9d) = w2
     523:	w2 = w9
     524:	w2 >>= 0x10
     525:	*(u8 *)(r1 + 0x9c) = w2
     526:	*(u8 *)(r1 + 0x9a) = w9
     527:	w2 = w9
     528:	w2 >>= 0x8
     529:	*(u8 *)(r1 + 0x9b) = w2
     530:	r2 = 0x0
     531:	call 0x84
     532:	goto +0x2 <reset_kprobe+0x10b8>
     533:	r2 = 0x0
     534:	call 0x85
     535:	call 0x23
     536:	*(u64 *)(r10 - 0x38) = r0
     537:	r2 = r10
     538:	r2 += -0x38
     539:	r1 = 0x0 ll
		00000000000010d8:  R_BPF_64_64	TASKS
     541:	call 0x1
     542:	r7 = r0
     543:	if r7 == 0x0 goto +0x1d <reset_kprobe+0x11e8>
     544:	call 0xe
     545:	r1 = *(u64 *)(r7 + 0x10)
     546:	if r1 == r0 goto +0x11 <reset_kprobe+0x11a0>
     547:	r6 = r0
     548:	r2 = r0
     549:	r2 >>= 0x20
     550:	r0 <<= 0x20
     551:	r0 >>= 0x20
     552:	if r0 != r2 goto +0x2 <reset_kprobe+0x1158>
     553:	r1 >>= 0x20
     554:	if r1 == r2 goto +0x8 <reset_kprobe+0x1198>
     555:	call 0x23
     556:	r1 = r0
     557:	call -0x1
		0000000000001168:  R_BPF_64_32	.text
     558:	r1 = r7
     559:	w2 = 0x3c8
     560:	r3 = 0xdd0 ll
		0000000000001180:  R_BPF_64_64	.rodata
     562:	call 0x71
     563:	*(u64 *)(r7 + 0x10) = r6
     564:	w1 = *(u32 *)(r7 + 0x8)
     565:	w8 = *(u32 *)(r7 + 0x4)
     566:	w2 = w8
     567:	w2 |= w9
     568:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x11d0>
     569:	goto +0x2f <reset_kprobe+0x1348>
     570:	w2 = 0x0
     571:	if w9 s> w8 goto +0x34 <reset_kprobe+0x1380>
     572:	goto +0x35 <reset_kprobe+0x1390>
     573:	call 0x23
     574:	*(u64 *)(r10 - 0x38) = r0
     575:	r2 = r10
     576:	r2 += -0x38
     577:	r1 = 0x0 ll
		0000000000001208:  R_BPF_64_64	TASKS
     579:	r3 = 0xdd0 ll
		0000000000001218:  R_BPF_64_64	.rodata
     581:	r4 = 0x0
     582:	call 0x2
     583:	if r0 != 0x0 goto +0xa3 <reset_kprobe+0x1758>
     584:	r1 = 0x0 ll
		0000000000001240:  R_BPF_64_64	.bss
     586:	r2 = 0x1
     587:	lock *(u64 *)(r1 + 0x0) += r2
     588:	r1 = 0x0 ll
		0000000000001260:  R_BPF_64_64	EXPECT_ENTER
     590:	r2 = 0x100000000 ll
     592:	lock *(u64 *)(r1 + 0x0) += r2
     593:	r1 = 0x0 ll
		0000000000001288:  R_BPF_64_64	EXPECT_EXIT
     595:	lock *(u64 *)(r1 + 0x0) += r2
     596:	call 0x23
     597:	*(u64 *)(r10 - 0x38) = r0
     598:	r2 = r10
     599:	r2 += -0x38
     600:	r1 = 0x0 ll
		00000000000012c0:  R_BPF_64_64	TASKS
     602:	call 0x1
     603:	r7 = r0
     604:	if r7 == 0x0 goto +0x107 <reset_kprobe+0x1b20>
     605:	call 0xe
     606:	r1 = *(u64 *)(r7 + 0x10)
     607:	if r1 == r0 goto -0x2c <reset_kprobe+0x11a0>
     608:	r6 = r0
     609:	r2 = r0
     610:	r2 >>= 0x20
     611:	r0 <<= 0x20
     612:	r0 >>= 0x20
     613:	if r0 != r2 goto +0x2 <reset_kprobe+0x1340>
     614:	r1 >>= 0x20
     615:	if r1 == r2 goto -0x35 <reset_kprobe+0x1198>
     616:	goto -0x3e <reset_kprobe+0x1158>
     617:	w2 = w9
     618:	if w9 s> 0x0 goto +0x7 <reset_kprobe+0x1390>
     619:	w2 = w9
     620:	if w8 s< 0x1 goto +0x1 <reset_kprobe+0x1370>
     621:	goto +0x4 <reset_kprobe+0x1390>
     622:	w2 = 0x0
     623:	if w9 s>= w8 goto +0x2 <reset_kprobe+0x1390>
     624:	w9 -= w8
     625:	w2 = w9
     626:	w4 = w2
     627:	w4 ^= w1
     628:	w3 = 0x0
     629:	w5 = 0x0
     630:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x13c0>
     631:	w5 = w2
     632:	w4 = *(u32 *)(r7 + 0xc)
     633:	w9 = *(u32 *)(r7 + 0x0)
     634:	*(u32 *)(r7 + 0x4) = w3
     635:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x13e8>
     636:	w5 = w2
     637:	w4 += 0x1
     638:	*(u32 *)(r10 - 0x58) = w4
     639:	*(u32 *)(r7 + 0xc) = w4
     640:	w2 = w5
     641:	w2 += w1
     642:	*(u32 *)(r10 - 0x50) = w2
     643:	*(u32 *)(r7 + 0x8) = w2
     644:	*(u32 *)(r10 - 0x60) = w5
     645:	*(u32 *)(r10 - 0x48) = w9
     646:	if w5 != 0x0 goto +0x1d <reset_kprobe+0x1520>
     647:	call 0x23
     648:	r6 = 0x0 ll
		0000000000001440:  R_BPF_64_64	CONFIG
     650:	w1 = *(u32 *)(r6 + 0x4c)
     651:	r0 += r1
     652:	r1 = r10
     653:	r1 += -0x38
     654:	w2 = 0x4
     655:	r3 = r0
     656:	call 0x71
     657:	w1 = *(u32 *)(r6 + 0x7c)
     658:	w2 = *(u32 *)(r10 - 0x38)
     659:	w1 &= w2
     660:	if w1 == 0x0 goto +0xcf <reset_kprobe+0x1b20>
     661:	w6 = 0x1
     662:	w1 = 0x1
     663:	w2 = *(u32 *)(r10 - 0x58)
     664:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x14d0>
     665:	w1 = 0x0
     666:	if w9 != 0x0 goto +0x1 <reset_kprobe+0x14e0>
     667:	w6 = 0x0
     668:	w6 &= w1
     669:	w1 = w6
     670:	w1 &= 0x1
     671:	if w1 != 0x0 goto +0x57 <reset_kprobe+0x17b8>
     672:	w8 = 0x0
     673:	w1 = *(u32 *)(r10 - 0x50)
     674:	if w1 == 0x0 goto +0x9c <reset_kprobe+0x19f8>
     675:	goto +0x55 <reset_kprobe+0x17c8>
     676:	r2 = r7
     677:	r2 += 0x1c8
     678:	r9 = 0x0
     679:	r1 = *(u64 *)(r10 - 0x40)
     680:	*(u64 *)(r10 - 0x40) = r2
     681:	w3 = 0x200
     682:	r4 = 0x0
     683:	call 0x43
     684:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1570>
     685:	r0 = 0x0
     686:	r0 >>= 0x3
     687:	*(u64 *)(r7 + 0x1c0) = r0
     688:	r6 = 0x0 ll
		0000000000001580:  R_BPF_64_64	CONFIG
     690:	w1 = *(u32 *)(r6 + 0x74)
     691:	if w8 != 0x0 goto +0xc <reset_kprobe+0x1600>
     692:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1600>
     693:	call 0x23
     694:	r1 = 0x0 ll
		00000000000015b0:  R_BPF_64_64	CONFIG
     696:	w1 = *(u32 *)(r1 + 0x74)
     697:	r0 += r1
     698:	r1 = r10
     699:	r1 += -0x38
     700:	w2 = 0x8
     701:	r3 = r0
     702:	call 0x71
     703:	r9 = *(u64 *)(r10 - 0x38)
     704:	*(u64 *)(r7 + 0x190) = r9
     705:	call 0x23
     706:	w1 = *(u32 *)(r6 + 0x4c)
     707:	r0 += r1
     708:	r1 = r10
     709:	r1 += -0x38
     710:	w2 = 0x4
     711:	r3 = r0
     712:	call 0x71
     713:	w1 = *(u32 *)(r6 + 0x7c)
     714:	w2 = *(u32 *)(r10 - 0x38)
     715:	w1 &= w2
     716:	w9 = *(u32 *)(r10 - 0x48)
     717:	if w1 != 0x0 goto -0x47 <reset_kprobe+0x1438>
     718:	call 0x43
		0000000000001670:  R_BPF_64_32	.text
     719:	if w0 == 0x0 goto -0x49 <reset_kprobe+0x1438>
     720:	r8 = r7
     721:	r8 += 0x18
     722:	r1 = 0x0 ll
		0000000000001690:  R_BPF_64_64	CONFIG
     724:	w1 = *(u32 *)(r1 + 0x78)
     725:	if w1 != 0x0 goto +0x90 <reset_kprobe+0x1b30>
     726:	r1 = r8
     727:	w2 = 0x60
     728:	r3 = 0xd70 ll
		00000000000016c0:  R_BPF_64_64	.rodata
     730:	call 0x71
     731:	goto +0xa1 <reset_kprobe+0x1be8>
     732:	r8 = 0x80
     733:	if w1 < 0x81 goto -0x248 <reset_kprobe+0x4b0>
     734:	r8 = 0x100
     735:	if w1 < 0x101 goto -0x24a <reset_kprobe+0x4b0>
     736:	r8 = 0x200
     737:	if w1 < 0x201 goto -0x24c <reset_kprobe+0x4b0>
     738:	r8 = 0x400
     739:	if w1 < 0x401 goto -0x24e <reset_kprobe+0x4b0>
     740:	r8 = 0x800
     741:	if w1 < 0x801 goto -0x250 <reset_kprobe+0x4b0>
     742:	r8 = 0x1000
     743:	if w1 < 0x1001 goto -0x252 <reset_kprobe+0x4b0>
     744:	r8 = 0x2000
     745:	if w1 > 0x2000 goto -0xd3 <reset_kprobe+0x10b8>
     746:	goto -0x255 <reset_kprobe+0x4b0>
     747:	w1 = 0x0
     748:	*(u32 *)(r10 - 0x38) = w1
     749:	r2 = r10
     750:	r2 += -0x38
     751:	r1 = 0x0 ll
		0000000000001778:  R_BPF_64_64	LOST
     753:	call 0x1
     754:	if r0 == 0x0 goto +0x71 <reset_kprobe+0x1b20>
     755:	r0 += 0x10
     756:	r1 = 0x1
     757:	lock *(u64 *)(r0 + 0x0) += r1
     758:	goto +0x6d <reset_kprobe+0x1b20>
     759:	w8 = 0x3
     760:	w9 = -w9
     761:	call 0x43
		00000000000017c8:  R_BPF_64_32	.text
     762:	if w0 == 0x0 goto +0x44 <reset_kprobe+0x19f8>
     763:	call 0x23
     764:	r1 = 0x0 ll
		00000000000017e0:  R_BPF_64_64	CONFIG
     766:	w1 = *(u32 *)(r1 + 0x4c)
     767:	r0 += r1
     768:	r1 = r10
     769:	r1 += -0x38
     770:	w2 = 0x4
     771:	r3 = r0
     772:	call 0x71
     773:	w1 = *(u32 *)(r10 - 0x38)
     774:	w1 &= 0x4
     775:	*(u32 *)(r10 - 0x40) = w8
     776:	if w1 == 0x0 goto +0x13 <reset_kprobe+0x18e0>
     777:	call 0x23
     778:	*(u64 *)(r10 - 0x38) = r0
     779:	r2 = r10
     780:	r2 += -0x38
     781:	r1 = 0x0 ll
		0000000000001868:  R_BPF_64_64	REMEMBERED
     783:	call 0x1
     784:	r1 = r7
     785:	r1 += 0x18
     786:	if r0 == 0x0 goto +0x5 <reset_kprobe+0x18c0>
     787:	w2 = *(u32 *)(r0 + 0x0)
     788:	w3 = *(u32 *)(r0 + 0x4)
     789:	if w3 == 0x1 goto +0x1 <reset_kprobe+0x18b8>
     790:	goto +0x5c <reset_kprobe+0x1b98>
     791:	if w2 == 0xfc goto +0x5d <reset_kprobe+0x1ba8>
     792:	w2 = 0x60
     793:	r3 = 0xd70 ll
		00000000000018c8:  R_BPF_64_64	.rodata
     795:	call 0x71
     796:	r1 = r7
     797:	r1 += 0x18
     798:	w2 = 0x60
     799:	r3 = 0xd70 ll
		00000000000018f8:  R_BPF_64_64	.rodata
     801:	call 0x71
     802:	w8 = 0x5
     803:	w6 &= 0x1
     804:	if w6 == 0x0 goto +0xc <reset_kprobe+0x1988>
     805:	r1 = 0x800000000 ll
     807:	*(u64 *)(r7 + 0x88) = r1
     808:	*(u32 *)(r7 + 0x84) = w9
     809:	w1 = 0x0
     810:	*(u32 *)(r7 + 0x80) = w1
     811:	w1 = *(u32 *)(r10 - 0x48)
     812:	*(u32 *)(r7 + 0x7c) = w1
     813:	w1 = *(u32 *)(r10 - 0x40)
     814:	*(u32 *)(r7 + 0x78) = w1
     815:	r1 = r7
     816:	call 0x101
		0000000000001980:  R_BPF_64_32	.text
     817:	w1 = *(u32 *)(r10 - 0x50)
     818:	if w1 == 0x0 goto +0xc <reset_kprobe+0x19f8>
     819:	r1 = 0x800000000 ll
     821:	*(u64 *)(r7 + 0x88) = r1
     822:	w1 = *(u32 *)(r10 - 0x50)
     823:	*(u32 *)(r7 + 0x84) = w1
     824:	w1 = 0x0
     825:	*(u32 *)(r7 + 0x80) = w1
     826:	w1 = *(u32 *)(r10 - 0x48)
     827:	*(u32 *)(r7 + 0x7c) = w1
     828:	*(u32 *)(r7 + 0x78) = w8
     829:	r1 = r7
     830:	call 0x101
		00000000000019f0:  R_BPF_64_32	.text
     831:	call 0x23
     832:	*(u64 *)(r10 - 0x38) = r0
     833:	r2 = r10
     834:	r2 += -0x38
     835:	r1 = 0x0 ll
		0000000000001a18:  R_BPF_64_64	OWED
     837:	call 0x3
     838:	call 0x23
     839:	*(u64 *)(r10 - 0x38) = r0
     840:	r2 = r10
     841:	r2 += -0x38
     842:	r1 = 0x0 ll
		0000000000001a50:  R_BPF_64_64	TASKS
     844:	call 0x3
     845:	if r0 != 0x0 goto +0x16 <reset_kprobe+0x1b20>
     846:	r1 = 0x0 ll
		0000000000001a70:  R_BPF_64_64	.bss
     848:	r2 = -0x1
     849:	lock *(u64 *)(r1 + 0x0) += r2
     850:	r1 = 0x0 ll
		0000000000001a90:  R_BPF_64_64	EXPECT_ENTER
     852:	r2 = -0x100000000 ll
     854:	lock *(u64 *)(r1 + 0x0) += r2
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	EXPECT_EXIT
     857:	lock *(u64 *)(r1 + 0x0) += r2
     858:	goto +0x9 <reset_kprobe+0x1b20>
     859:	w3 = *(u32 *)(r6 + 0x24)
     860:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1af0>
     861:	*(u32 *)(r6 + 0x24) = w2
     862:	w3 = *(u32 *)(r6 + 0x28)
     863:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1b08>
     864:	*(u32 *)(r6 + 0x28) = w2
     865:	*(u32 *)(r6 + 0x2c) = w7
     866:	w1 += 0x1
     867:	*(u32 *)(r6 + 0x20) = w1
     868:	w0 = 0x0
     869:	exit
     870:	call 0x9e
     871:	r1 = r0
     872:	call 0xaf
     873:	r6 = r0
     874:	r3 = r6
     875:	r3 += 0x78
     876:	r1 = r10
     877:	r1 += -0x38
     878:	w2 = 0x8
     879:	call 0x71
     880:	r3 = *(u64 *)(r10 - 0x38)
     881:	if w3 != -0x1 goto +0x8 <reset_kprobe+0x1bd0>
     882:	goto -0x9d <reset_kprobe+0x16b0>
     883:	if w2 == 0xe7 goto +0x1 <reset_kprobe+0x1ba8>
     884:	if w2 != 0x3c goto -0x5d <reset_kprobe+0x18c0>
     885:	w2 = 0x60
     886:	r3 = r0
     887:	call 0x71
     888:	w8 = 0x4
     889:	goto -0x57 <reset_kprobe+0x1918>
     890:	r1 = r8
     891:	r2 = r6
     892:	call 0x83
		0000000000001be0:  R_BPF_64_32	.text
     893:	w1 = *(u32 *)(r8 + 0x0)
     894:	if w1 != -0x1 goto +0x5 <reset_kprobe+0x1c20>
     895:	w1 = 0x5
     896:	r2 = 0x0 ll
		0000000000001c00:  R_BPF_64_64	CONFIG
     898:	w2 = *(u32 *)(r2 + 0x78)
     899:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1c28>
     900:	w1 = 0x4
     901:	r3 = 0x0 ll
		0000000000001c28:  R_BPF_64_64	CONFIG
     903:	w2 = *(u32 *)(r3 + 0x60)
     904:	w2 >>= w1
     905:	w2 &= 0x1
     906:	if w2 == 0x0 goto +0x7f <reset_kprobe+0x2050>
     907:	r2 = 0x800000000 ll
     909:	*(u64 *)(r7 + 0x88) = r2
     910:	w2 = *(u32 *)(r10 - 0x50)
     911:	*(u32 *)(r7 + 0x84) = w2
     912:	w6 = 0x0
     913:	*(u32 *)(r7 + 0x80) = w6
     914:	*(u32 *)(r7 + 0x7c) = w9
     915:	*(u32 *)(r7 + 0x78) = w1
     916:	call 0x23
     917:	*(u64 *)(r10 - 0x38) = r0
     918:	r2 = r10
     919:	r2 += -0x38
     920:	r1 = 0x0 ll
		0000000000001cc0:  R_BPF_64_64	OWED
     922:	r3 = 0x1198 ll
		0000000000001cd0:  R_BPF_64_64	.rodata
     924:	r4 = 0x0
     925:	call 0x2
     926:	if r0 != 0x0 goto +0x5f <reset_kprobe+0x1ff0>
     927:	call 0x23
     928:	*(u64 *)(r10 - 0x38) = r0
     929:	r2 = r10
     930:	r2 += -0x38
     931:	r1 = 0x0 ll
		0000000000001d18:  R_BPF_64_64	OWED
     933:	call 0x1
     934:	r3 = 0x0 ll
		0000000000001d30:  R_BPF_64_64	CONFIG
     936:	if r0 == 0x0 goto +0x61 <reset_kprobe+0x2050>
     937:	r6 = r0
     938:	r1 = 0x0
     939:	*(u64 *)(r10 - 0x38) = r1
     940:	*(u64 *)(r10 - 0x30) = r1
     941:	r1 = r10
     942:	r1 += -0x38
     943:	*(u64 *)(r10 - 0x78) = r1
     944:	w2 = 0x10
     945:	call 0x10
     946:	r1 = *(u64 *)(r7 + 0x68)
     947:	*(u64 *)(r10 - 0x28) = r1
     948:	w1 = *(u32 *)(r7 + 0x18)
     949:	*(u32 *)(r10 - 0x20) = w1
     950:	w1 = *(u32 *)(r7 + 0x1c)
     951:	*(u32 *)(r10 - 0x1c) = w1
     952:	w1 = *(u32 *)(r7 + 0x84)
     953:	*(u32 *)(r10 - 0x18) = w1
     954:	w1 = *(u32 *)(r7 + 0x78)
     955:	*(u32 *)(r10 - 0x14) = w1
     956:	*(u64 *)(r10 - 0x68) = r8
     957:	w8 = *(u32 *)(r7 + 0x88)
     958:	*(u32 *)(r10 - 0x10) = w8
     959:	w1 = 0x0
     960:	*(u32 *)(r10 - 0xc) = w1
     961:	call 0xe
     962:	*(u64 *)(r10 - 0x70) = r0
     963:	r1 = r6
     964:	w2 = 0x30
     965:	r3 = *(u64 *)(r10 - 0x78)
     966:	call 0x71
     967:	call 0x5
     968:	*(u64 *)(r6 + 0x30) = r0
     969:	r1 = *(u64 *)(r7 + 0x20)
     970:	*(u64 *)(r6 + 0x38) = r1
     971:	r1 = *(u64 *)(r7 + 0x28)
     972:	*(u64 *)(r6 + 0x40) = r1
     973:	r1 = *(u64 *)(r7 + 0x30)
     974:	*(u64 *)(r6 + 0x48) = r1
     975:	r1 = *(u64 *)(r7 + 0x38)
     976:	*(u64 *)(r6 + 0x50) = r1
     977:	r1 = *(u64 *)(r7 + 0x40)
     978:	*(u64 *)(r6 + 0x58) = r1
     979:	r1 = *(u64 *)(r7 + 0x48)
     980:	*(u64 *)(r6 + 0x60) = r1
     981:	r1 = *(u64 *)(r7 + 0x60)
     982:	*(u64 *)(r6 + 0x68) = r1
     983:	r1 = *(u64 *)(r10 - 0x70)
     984:	*(u32 *)(r6 + 0x74) = w1
     985:	r1 >>= 0x20
     986:	*(u32 *)(r6 + 0x70) = w1
     987:	call 0x8
     988:	*(u32 *)(r6 + 0x78) = w0
     989:	w1 = *(u32 *)(r7 + 0x8c)
     990:	w1 &= 0x7fffffff
     991:	w2 = *(u32 *)(r7 + 0x70)
     992:	w1 |= w2
     993:	*(u32 *)(r6 + 0x7c) = w1
     994:	w1 = *(u32 *)(r7 + 0x7c)
     995:	*(u32 *)(r6 + 0x80) = w1
     996:	w1 = *(u32 *)(r7 + 0x80)
     997:	*(u32 *)(r6 + 0x84) = w1
     998:	r1 = *(u64 *)(r7 + 0x1c0)
     999:	w2 = 0x0
    1000:	*(u32 *)(r6 + 0x8c) = w2
    1001:	*(u32 *)(r6 + 0x88) = w1
    1002:	w8 &= 0x7
    1003:	r8 *= 0x18
    1004:	r2 = r7
    1005:	r2 += r8
    1006:	r8 = *(u64 *)(r10 - 0x68)
    1007:	r1 = *(u64 *)(r7 + 0x190)
    1008:	*(u64 *)(r6 + 0x90) = r1
    1009:	r2 += 0xd0
    1010:	r1 = r6
    1011:	r1 += 0x98
    1012:	r3 = 0x18
    1013:	call -0x1
		0000000000001fa8:  R_BPF_64_32	memmove
    1014:	r6 += 0xb0
    1015:	r1 = r6
    1016:	w2 = 0x200
    1017:	r3 = *(u64 *)(r10 - 0x40)
    1018:	call 0x71
    1019:	r3 = 0x0 ll
		0000000000001fd8:  R_BPF_64_64	CONFIG
    1021:	goto +0xc <reset_kprobe+0x2050>
    1022:	*(u32 *)(r10 - 0x38) = w6
    1023:	r2 = r10
    1024:	r2 += -0x38
    1025:	r1 = 0x0 ll
		0000000000002008:  R_BPF_64_64	LOST
    1027:	call 0x1
    1028:	r3 = 0x0 ll
		0000000000002020:  R_BPF_64_64	CONFIG
    1030:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x2050>
    1031:	r0 += 0x10
    1032:	r1 = 0x1
    1033:	lock *(u64 *)(r0 + 0x0) += r1
    1034:	w1 = *(u32 *)(r3 + 0x80)
    1035:	if w1 == 0x0 goto -0x185 <reset_kprobe+0x1438>
    1036:	r1 = 0x0 ll
		0000000000002060:  R_BPF_64_64	CONFIG
    1038:	w2 = *(u32 *)(r1 + 0x78)
    1039:	if w2 == 0x0 goto -0x189 <reset_kprobe+0x1438>
    1040:	w1 = *(u32 *)(r1 + 0x80)
    1041:	if w1 == 0x0 goto -0x18b <reset_kprobe+0x1438>
    1042:	w1 = *(u32 *)(r8 + 0x0)
    1043:	if w1 != -0x1 goto +0x9 <reset_kprobe+0x20e8>
    1044:	w1 = *(u32 *)(r10 - 0x60)
    1045:	w3 = w1
    1046:	r3 <<= 0x20
    1047:	r3 s>>= 0x20
    1048:	r1 = 0x0 ll
		00000000000020c0:  R_BPF_64_64	.rodata.str1.1
    1050:	w2 = 0x27
    1051:	call 0x6
    1052:	goto -0x196 <reset_kprobe+0x1438>
    1053:	w1 &= 0xffff
    1054:	w3 = *(u32 *)(r7 + 0x1c)
    1055:	w3 <<= 0x10
    1056:	w3 |= w1
    1057:	r4 = *(u64 *)(r7 + 0x68)
    1058:	w1 = *(u32 *)(r10 - 0x60)
    1059:	w5 = w1
    1060:	r5 <<= 0x20
    1061:	r5 s>>= 0x20
    1062:	r1 = 0x88 ll
		0000000000002130:  R_BPF_64_64	.rodata.str1.1
    1064:	w2 = 0x30
    1065:	call 0x6
    1066:	goto -0x1a4 <reset_kprobe+0x1438>

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
      94:	call 0x1ef
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
     106:	call 0x229
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
      93:	call 0x95f
		00000000000002e8:  R_BPF_64_32	.text
      94:	w0 = 0x0
      95:	exit

Disassembly of section raw_tp/sched_process_free:

0000000000000000 <task_free>:
       0:	r6 = *(u64 *)(r1 + 0x0)
       1:	*(u64 *)(r10 - 0x8) = r6
       2:	r2 = r10
       3:	r2 += -0x8
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	REMEMBERED
       6:	call 0x3
       7:	r1 = 0x0 ll
		0000000000000038:  R_BPF_64_64	.bss
       9:	r1 = *(u64 *)(r1 + 0x0)
      10:	if r1 == 0x0 goto +0x1e <task_free+0x148>
      11:	*(u64 *)(r10 - 0x8) = r6
      12:	r2 = r10
      13:	r2 += -0x8
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	TASKS
      16:	call 0x1
      17:	if r0 == 0x0 goto +0x17 <task_free+0x148>
      18:	w1 = *(u32 *)(r0 + 0x8)
      19:	if w1 == 0x0 goto +0x2 <task_free+0xb0>
      20:	r1 = r6
      21:	call -0x1
		00000000000000a8:  R_BPF_64_32	.text
      22:	*(u64 *)(r10 - 0x8) = r6
      23:	r2 = r10
      24:	r2 += -0x8
      25:	r1 = 0x0 ll
		00000000000000c8:  R_BPF_64_64	TASKS
      27:	call 0x3
      28:	if r0 != 0x0 goto +0xc <task_free+0x148>
      29:	r1 = 0x0 ll
		00000000000000e8:  R_BPF_64_64	.bss
      31:	r2 = -0x1
      32:	lock *(u64 *)(r1 + 0x0) += r2
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	EXPECT_ENTER
      35:	r2 = -0x100000000 ll
      37:	lock *(u64 *)(r1 + 0x0) += r2
      38:	r1 = 0x0 ll
		0000000000000130:  R_BPF_64_64	EXPECT_EXIT
      40:	lock *(u64 *)(r1 + 0x0) += r2
      41:	w0 = 0x0
      42:	exit
