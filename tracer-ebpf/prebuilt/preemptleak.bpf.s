
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
      64:	*(u64 *)(r10 - 0x88) = r3
      65:	r3 = r2
      66:	r6 = r1
      67:	r1 = r10
      68:	r1 += -0x80
      69:	w2 = 0x80
      70:	call 0x71
      71:	r1 = *(u64 *)(r10 - 0x48)
      72:	*(u64 *)(r10 - 0x90) = r1
      73:	r1 = *(u64 *)(r10 - 0x40)
      74:	*(u64 *)(r10 - 0x98) = r1
      75:	r1 = *(u64 *)(r10 - 0x38)
      76:	*(u64 *)(r10 - 0xa0) = r1
      77:	r7 = *(u64 *)(r10 - 0x20)
      78:	r9 = *(u64 *)(r10 - 0x18)
      79:	r8 = *(u64 *)(r10 - 0x10)
      80:	r1 = *(u64 *)(r10 - 0x60)
      81:	*(u64 *)(r10 - 0xb8) = r1
      82:	r1 = *(u64 *)(r10 - 0x58)
      83:	*(u64 *)(r10 - 0xa8) = r1
      84:	r1 = *(u64 *)(r10 - 0x28)
      85:	*(u64 *)(r10 - 0xb0) = r1
      86:	r1 = r6
      87:	w2 = 0x60
      88:	r3 = 0xd68 ll
		00000000000002c0:  R_BPF_64_64	.rodata
      90:	call 0x71
      91:	call 0x23
      92:	r1 = 0x0 ll
		00000000000002e0:  R_BPF_64_64	CONFIG
      94:	w1 = *(u32 *)(r1 + 0x48)
      95:	r0 += r1
      96:	r1 = r10
      97:	r1 += -0x80
      98:	w2 = 0x4
      99:	r3 = r0
     100:	call 0x71
     101:	w1 = *(u32 *)(r10 - 0x80)
     102:	w1 &= 0x2
     103:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
     104:	r3 = *(u64 *)(r10 - 0x88)
     105:	r1 = r3
     106:	r1 &= 0x40000000
     107:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
     108:	w1 = *(u32 *)(r6 + 0x4)
     109:	r1 <<= 0xa
     110:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
     111:	r3 = *(u64 *)(r10 - 0xb0)
     112:	r3 <<= 0x20
     113:	r3 >>= 0x20
     114:	r2 = *(u64 *)(r10 - 0xa8)
     115:	r2 <<= 0x20
     116:	r2 >>= 0x20
     117:	r5 = *(u64 *)(r10 - 0xb8)
     118:	r5 <<= 0x20
     119:	r5 >>= 0x20
     120:	w1 = 0x1
     121:	*(u32 *)(r6 + 0x4) = w1
     122:	r1 = 0x400
     123:	r8 <<= 0x20
     124:	r8 >>= 0x20
     125:	r9 <<= 0x20
     126:	r9 >>= 0x20
     127:	r7 <<= 0x20
     128:	r7 >>= 0x20
     129:	r0 = r8
     130:	r4 = r9
     131:	r9 = r3
     132:	r8 = r2
     133:	r3 = *(u64 *)(r10 - 0x88)
     134:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
     135:	w1 = 0x2
     136:	*(u32 *)(r6 + 0x4) = w1
     137:	r1 = 0x800
     138:	r4 = *(u64 *)(r10 - 0x90)
     139:	r5 = *(u64 *)(r10 - 0x98)
     140:	r0 = *(u64 *)(r10 - 0xa0)
     141:	w2 = 0x2
     142:	*(u32 *)(r6 + 0x58) = w2
     143:	*(u64 *)(r6 + 0x30) = r5
     144:	*(u64 *)(r6 + 0x28) = r0
     145:	*(u64 *)(r6 + 0x20) = r4
     146:	*(u64 *)(r6 + 0x18) = r7
     147:	*(u64 *)(r6 + 0x10) = r9
     148:	*(u64 *)(r6 + 0x8) = r8
     149:	w2 = w3
     150:	w2 &= -0x40000001
     151:	*(u32 *)(r6 + 0x0) = w2
     152:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     153:	r2 = 0xbfffffff ll
     155:	r3 &= r2
     156:	r1 += r3
     157:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     158:	r2 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	SELECTORS
     160:	r2 += r1
     161:	w1 = *(u8 *)(r2 + 0x0)
     162:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     163:	r2 = r6
     164:	r2 += 0x8
     165:	w1 <<= 0x18
     166:	w1 s>>= 0x18
     167:	r3 = r1
     168:	r3 &= 0x7
     169:	r3 <<= 0x3
     170:	r4 = r2
     171:	r4 += r3
     172:	r3 = *(u64 *)(r4 + 0x0)
     173:	r3 <<= 0x20
     174:	r3 >>= 0x20
     175:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
     176:	w1 += 0x1
     177:	w1 &= 0x7
     178:	r1 <<= 0x3
     179:	r2 += r1
     180:	r1 = *(u64 *)(r2 + 0x0)
     181:	r1 <<= 0x20
     182:	r3 <<= 0x20
     183:	r1 >>= 0x20
     184:	r1 |= r3
     185:	r3 = r1
     186:	w1 = 0x6
     187:	*(u32 *)(r6 + 0x58) = w1
     188:	*(u64 *)(r6 + 0x50) = r3
     189:	exit

00000000000005f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
     190:	r6 = r1
     191:	w9 = *(u32 *)(r6 + 0x88)
     192:	w0 = w9
     193:	w0 &= 0x7
     194:	w7 = *(u32 *)(r6 + 0x78)
     195:	w1 = w7
     196:	w1 += -0x3
     197:	if w1 > 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3e0>
     198:	w1 = w7
     199:	w1 &= 0x1f
     200:	r2 = 0x0 ll
		0000000000000640:  R_BPF_64_64	CONFIG
     202:	w2 = *(u32 *)(r2 + 0x60)
     203:	w2 >>= w1
     204:	w2 &= 0x1
     205:	if w2 == 0x0 goto +0xa5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5a8>
     206:	*(u64 *)(r10 - 0x40) = r0
     207:	r1 = 0x0
     208:	*(u64 *)(r10 - 0x38) = r1
     209:	*(u64 *)(r10 - 0x30) = r1
     210:	r8 = r10
     211:	r8 += -0x38
     212:	r1 = r8
     213:	w2 = 0x10
     214:	call 0x10
     215:	r1 = *(u64 *)(r6 + 0x68)
     216:	*(u64 *)(r10 - 0x60) = r1
     217:	*(u64 *)(r10 - 0x28) = r1
     218:	w1 = *(u32 *)(r6 + 0x18)
     219:	*(u32 *)(r10 - 0x48) = w1
     220:	*(u32 *)(r10 - 0x20) = w1
     221:	w1 = *(u32 *)(r6 + 0x1c)
     222:	*(u64 *)(r10 - 0x58) = r1
     223:	*(u32 *)(r10 - 0x1c) = w1
     224:	w2 = *(u32 *)(r6 + 0x84)
     225:	*(u32 *)(r10 - 0x14) = w7
     226:	*(u32 *)(r10 - 0x10) = w9
     227:	w1 = 0x0
     228:	*(u32 *)(r10 - 0xc) = w1
     229:	*(u64 *)(r10 - 0x50) = r2
     230:	*(u32 *)(r10 - 0x18) = w2
     231:	r1 = 0x0 ll
		0000000000000738:  R_BPF_64_64	COUNTS
     233:	r2 = r8
     234:	call 0x1
     235:	if r0 == 0x0 goto +0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4c8>
     236:	r1 = 0x1
     237:	lock *(u64 *)(r0 + 0x0) += r1
     238:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x198>
     239:	w1 = *(u32 *)(r6 + 0x8c)
     240:	if w1 s> -0x1 goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x458>
     241:	r1 = 0x0 ll
		0000000000000788:  R_BPF_64_64	EVENTS
     243:	r2 = 0x2b0
     244:	r3 = 0x0
     245:	call 0x83
     246:	r7 = r0
     247:	if r7 == 0x0 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x558>
     248:	call 0xe
     249:	r8 = r0
     250:	r3 = r10
     251:	r3 += -0x38
     252:	r1 = r7
     253:	w2 = 0x30
     254:	call 0x71
     255:	call 0x5
     256:	*(u64 *)(r7 + 0x30) = r0
     257:	r1 = *(u64 *)(r6 + 0x20)
     258:	*(u64 *)(r7 + 0x38) = r1
     259:	r1 = *(u64 *)(r6 + 0x28)
     260:	*(u64 *)(r7 + 0x40) = r1
     261:	r1 = *(u64 *)(r6 + 0x30)
     262:	*(u64 *)(r7 + 0x48) = r1
     263:	r1 = *(u64 *)(r6 + 0x38)
     264:	*(u64 *)(r7 + 0x50) = r1
     265:	r1 = *(u64 *)(r6 + 0x40)
     266:	*(u64 *)(r7 + 0x58) = r1
     267:	r1 = *(u64 *)(r6 + 0x48)
     268:	*(u64 *)(r7 + 0x60) = r1
     269:	r1 = *(u64 *)(r6 + 0x60)
     270:	*(u64 *)(r7 + 0x68) = r1
     271:	*(u32 *)(r7 + 0x74) = w8
     272:	r8 >>= 0x20
     273:	*(u32 *)(r7 + 0x70) = w8
     274:	call 0x8
     275:	*(u32 *)(r7 + 0x78) = w0
     276:	w1 = *(u32 *)(r6 + 0x8c)
     277:	w1 &= 0x7fffffff
     278:	w2 = *(u32 *)(r6 + 0x70)
     279:	w1 |= w2
     280:	*(u32 *)(r7 + 0x7c) = w1
     281:	w1 = *(u32 *)(r6 + 0x7c)
     282:	*(u32 *)(r7 + 0x80) = w1
     283:	w1 = *(u32 *)(r6 + 0x80)
     284:	*(u32 *)(r7 + 0x84) = w1
     285:	w1 = 0x0
     286:	r2 = *(u64 *)(r6 + 0x1c0)
     287:	*(u32 *)(r7 + 0x8c) = w1
     288:	*(u32 *)(r7 + 0x88) = w2
     289:	r1 = *(u64 *)(r6 + 0x190)
     290:	*(u64 *)(r7 + 0x90) = r1
     291:	r2 = *(u64 *)(r10 - 0x40)
     292:	r2 *= 0x18
     293:	r1 = r6
     294:	r1 += r2
     295:	r1 += 0xd0
     296:	r2 = r7
     297:	r2 += 0x98
     298:	r3 = *(u64 *)(r1 + 0x0)
     299:	*(u64 *)(r2 + 0x0) = r3
     300:	r3 = *(u64 *)(r1 + 0x8)
     301:	*(u64 *)(r2 + 0x8) = r3
     302:	r3 = *(u64 *)(r1 + 0x10)
     303:	*(u64 *)(r2 + 0x10) = r3
     304:	r6 += 0x1c8
     305:	r1 = r7
     306:	r1 += 0xb0
     307:	w2 = 0x200
     308:	r3 = r6
     309:	call 0x71
     310:	r1 = r7
     311:	r2 = 0x0
     312:	call 0x84
     313:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5a8>
     314:	r1 = r0
     315:	r1 *= 0x18
     316:	r2 = r6
     317:	r2 += r1
     318:	w1 = *(u32 *)(r6 + 0x70)
     319:	r3 = *(u64 *)(r6 + 0x68)
     320:	r4 = *(u64 *)(r6 + 0x18)
     321:	w5 = 0x0
     322:	*(u32 *)(r2 + 0xe4) = w5
     323:	*(u64 *)(r2 + 0xd8) = r4
     324:	*(u64 *)(r2 + 0xd0) = r3
     325:	w1 &= 0x4
     326:	w1 |= 0x10
     327:	*(u32 *)(r2 + 0xe0) = w1
     328:	goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x40>
     329:	r1 = 0x0 ll
		0000000000000a48:  R_BPF_64_64	CONFIG
     331:	w1 = *(u32 *)(r1 + 0x78)
     332:	if w1 == 0x0 goto -0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x198>
     333:	w1 = *(u32 *)(r10 - 0x48)
     334:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5b0>
     335:	r3 = *(u64 *)(r10 - 0x50)
     336:	r3 <<= 0x20
     337:	r3 s>>= 0x20
     338:	r1 = 0x0 ll
		0000000000000a90:  R_BPF_64_64	.rodata.str1.1
     340:	w2 = 0x27
     341:	call 0x6
     342:	goto -0x66 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x198>
     343:	r2 = r10
     344:	r2 += -0x38
     345:	r1 = 0x0 ll
		0000000000000ac8:  R_BPF_64_64	COUNTS
     347:	r3 = 0x0 ll
		0000000000000ad8:  R_BPF_64_64	.rodata.cst8
     349:	r4 = 0x1
     350:	call 0x2
     351:	if r0 == 0x0 goto -0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     352:	r2 = r10
     353:	r2 += -0x38
     354:	r1 = 0x0 ll
		0000000000000b10:  R_BPF_64_64	COUNTS
     356:	call 0x1
     357:	if r0 == 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x678>
     358:	r1 = 0x1
     359:	lock *(u64 *)(r0 + 0x0) += r1
     360:	goto -0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     361:	w1 = 0x0
     362:	*(u32 *)(r10 - 0x4) = w1
     363:	r2 = r10
     364:	r2 += -0x4
     365:	r1 = 0x0 ll
		0000000000000b68:  R_BPF_64_64	LOST
     367:	call 0x1
     368:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5a8>
     369:	r1 = 0x1
     370:	lock *(u64 *)(r0 + 0x0) += r1
     371:	exit
     372:	r3 = *(u64 *)(r10 - 0x58)
     373:	w3 <<= 0x10
     374:	w1 &= 0xffff
     375:	w3 |= w1
     376:	if w7 s> 0x3 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x628>
     377:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6d8>
     378:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5f0>
     379:	goto -0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x198>
     380:	r5 = *(u64 *)(r10 - 0x50)
     381:	r5 <<= 0x20
     382:	r5 s>>= 0x20
     383:	r1 = 0x55 ll
		0000000000000bf8:  R_BPF_64_64	.rodata.str1.1
     385:	w2 = 0x33
     386:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x740>
     387:	if w7 == 0x4 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x710>
     388:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x640>
     389:	goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x198>
     390:	r5 = *(u64 *)(r10 - 0x50)
     391:	r5 <<= 0x20
     392:	r5 s>>= 0x20
     393:	r1 = 0xb8 ll
		0000000000000c48:  R_BPF_64_64	.rodata.str1.1
     395:	w2 = 0x38
     396:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x740>
     397:	w1 = 0x0
     398:	*(u32 *)(r10 - 0x4) = w1
     399:	r2 = r10
     400:	r2 += -0x4
     401:	r1 = 0x0 ll
		0000000000000c88:  R_BPF_64_64	LOST
     403:	call 0x1
     404:	if r0 == 0x0 goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     405:	r0 += 0x8
     406:	r1 = 0x1
     407:	lock *(u64 *)(r0 + 0x0) += r1
     408:	goto -0xab <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     409:	r5 = *(u64 *)(r10 - 0x50)
     410:	r5 <<= 0x20
     411:	r5 s>>= 0x20
     412:	r1 = 0x27 ll
		0000000000000ce0:  R_BPF_64_64	.rodata.str1.1
     414:	w2 = 0x2e
     415:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x740>
     416:	r5 = *(u64 *)(r10 - 0x50)
     417:	r5 <<= 0x20
     418:	r5 s>>= 0x20
     419:	r1 = 0x88 ll
		0000000000000d18:  R_BPF_64_64	.rodata.str1.1
     421:	w2 = 0x30
     422:	r4 = *(u64 *)(r10 - 0x60)
     423:	call 0x6
     424:	goto -0xb8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x198>

0000000000000d48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     425:	r6 = r2
     426:	r7 = r1
     427:	call 0x23
     428:	*(u64 *)(r10 - 0x8) = r0
     429:	r2 = r10
     430:	r2 += -0x8
     431:	r1 = 0x0 ll
		0000000000000d78:  R_BPF_64_64	REMEMBERED
     433:	r3 = 0xd68 ll
		0000000000000d88:  R_BPF_64_64	.rodata
     435:	r4 = 0x0
     436:	call 0x2
     437:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     438:	call 0x23
     439:	*(u64 *)(r10 - 0x8) = r0
     440:	r2 = r10
     441:	r2 += -0x8
     442:	r1 = 0x0 ll
		0000000000000dd0:  R_BPF_64_64	REMEMBERED
     444:	call 0x1
     445:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     446:	r1 = r0
     447:	r2 = r7
     448:	r3 = r6
     449:	r6 = r0
     450:	call -0x183
     451:	w1 = *(u32 *)(r6 + 0x0)
     452:	w2 = *(u32 *)(r6 + 0x4)
     453:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     454:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     455:	w2 = w1
     456:	w2 += -0x3b
     457:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     458:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     459:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     460:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     461:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     462:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     463:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     464:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     465:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     466:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     467:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     468:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     469:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     470:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     471:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     472:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     473:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     474:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     475:	call 0x23
     476:	*(u64 *)(r10 - 0x8) = r0
     477:	r2 = r10
     478:	r2 += -0x8
     479:	r1 = 0x0 ll
		0000000000000ef8:  R_BPF_64_64	REMEMBERED
     481:	call 0x3
     482:	exit

0000000000000f18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     483:	w8 = w2
     484:	*(u64 *)(r10 - 0x98) = r1
     485:	r6 = 0x0 ll
		0000000000000f28:  R_BPF_64_64	CONFIG
     487:	w1 = *(u32 *)(r6 + 0x28)
     488:	w1 &= w8
     489:	w2 = *(u32 *)(r6 + 0x2c)
     490:	if w1 == w2 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x138>
     491:	w1 = *(u32 *)(r6 + 0x24)
     492:	if w1 != 0x2 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x210>
     493:	call 0x8
     494:	*(u32 *)(r10 - 0x88) = w0
     495:	r2 = r10
     496:	r2 += -0x88
     497:	r1 = 0x0 ll
		0000000000000f88:  R_BPF_64_64	SAMPLES
     499:	call 0x1
     500:	if r0 == 0x0 goto +0x50c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
     501:	*(u32 *)(r10 - 0x90) = w8
     502:	r8 = r0
     503:	r9 = *(u64 *)(r0 + 0x50)
     504:	r1 = *(u64 *)(r10 - 0x98)
     505:	r6 = *(u64 *)(r1 + 0x0)
     506:	r7 = *(u64 *)(r6 + 0x8)
     507:	call 0xe
     508:	if r7 < 0x10000 goto +0x1fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x10b8>
     509:	r1 = 0x70726f6f6672756e ll
     511:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xf0>
     512:	if r9 != r0 goto +0x1f9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x10b8>
     513:	r1 = 0x0 ll
		0000000000001008:  R_BPF_64_64	CONFIG
     515:	w2 = *(u32 *)(r1 + 0x28)
     516:	w1 = *(u32 *)(r10 - 0x90)
     517:	w2 &= w1
     518:	w1 = *(u32 *)(r8 + 0x30)
     519:	if w1 != 0x0 goto +0x2f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18a8>
     520:	*(u32 *)(r8 + 0x34) = w2
     521:	goto +0x2f3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18d0>
     522:	r1 = 0x0 ll
		0000000000001050:  R_BPF_64_64	.bss
     524:	r1 = *(u64 *)(r1 + 0x0)
     525:	if r1 != 0x0 goto -0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     526:	r1 = 0x0 ll
		0000000000001070:  R_BPF_64_64	CONFIG
     528:	w2 = *(u32 *)(r1 + 0x6c)
     529:	if w2 == 0x0 goto +0x4ef <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
     530:	w1 = *(u32 *)(r1 + 0x8c)
     531:	if w1 == 0x0 goto +0x330 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b08>
     532:	r1 = 0x0 ll
		00000000000010a0:  R_BPF_64_64	CONFIG
     534:	w7 = *(u32 *)(r1 + 0x88)
     535:	w9 = *(u32 *)(r1 + 0x8c)
     536:	w1 = *(u32 *)(r1 + 0x70)
     537:	if w1 != 0x0 goto +0x2d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
     538:	call 0x23
     539:	r0 += r7
     540:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d8>
     541:	goto +0x31c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ab8>
     542:	r1 = r10
     543:	r1 += -0x88
     544:	w2 = 0x2
     545:	r3 = r0
     546:	call 0x71
     547:	w1 = *(u16 *)(r10 - 0x88)
     548:	goto +0x31b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
     549:	w7 = 0x0
     550:	r2 = 0x0 ll
		0000000000001130:  R_BPF_64_64	CONFIG
     552:	w1 = *(u32 *)(r2 + 0x28)
     553:	w3 = *(u32 *)(r2 + 0x2c)
     554:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x368>
     555:	w4 = w1
     556:	w4 >>= 0x1
     557:	w2 = w1
     558:	w2 |= w4
     559:	w4 = w2
     560:	w4 >>= 0x2
     561:	w2 |= w4
     562:	w4 = w2
     563:	w4 >>= 0x4
     564:	w2 |= w4
     565:	w1 &= w8
     566:	w4 = w2
     567:	w4 >>= 0x8
     568:	w2 |= w4
     569:	w1 -= w3
     570:	w3 = w2
     571:	w3 >>= 0x10
     572:	w2 |= w3
     573:	w2 ^= -0x1
     574:	w3 = w2
     575:	w3 >>= 0x1
     576:	w3 &= 0x55555555
     577:	w2 -= w3
     578:	w3 = w2
     579:	w3 &= 0x33333333
     580:	w2 >>= 0x2
     581:	w2 &= 0x33333333
     582:	w3 += w2
     583:	w2 = w3
     584:	w2 >>= 0x4
     585:	w3 += w2
     586:	w3 &= 0xf0f0f0f
     587:	w3 *= 0x1010101
     588:	w3 >>= 0x18
     589:	w1 <<= w3
     590:	w1 s>>= w3
     591:	w7 = w1
     592:	call 0x23
     593:	*(u64 *)(r10 - 0x88) = r0
     594:	r2 = r10
     595:	r2 += -0x88
     596:	r1 = 0x0 ll
		00000000000012a0:  R_BPF_64_64	TASKS
     598:	call 0x1
     599:	r6 = r0
     600:	if r6 == 0x0 goto +0x1b7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1168>
     601:	call 0xe
     602:	r8 = r0
     603:	r1 = *(u64 *)(r6 + 0x10)
     604:	if r1 == r8 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x400>
     605:	r1 = r6
     606:	w2 = 0x3c8
     607:	r3 = 0xdc8 ll
		00000000000012f8:  R_BPF_64_64	.rodata
     609:	call 0x71
     610:	*(u64 *)(r6 + 0x10) = r8
     611:	r1 = 0x0 ll
		0000000000001318:  R_BPF_64_64	AYA_LOG_LEVEL
     613:	w1 = *(u8 *)(r1 + 0x0)
     614:	if w1 < 0x4 goto +0x1c4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
     615:	call 0x23
     616:	r8 = r0
     617:	w1 = 0xa1
     618:	*(u16 *)(r10 - 0x2) = w1
     619:	r1 = r10
     620:	r1 += -0x2
     621:	r9 = 0x40
     622:	w1 = *(u16 *)(r10 - 0x2)
     623:	if w1 > 0x40 goto +0x273 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1800>
     624:	r1 = 0x0 ll
		0000000000001380:  R_BPF_64_64	AYA_LOGS
     626:	r2 = r9
     627:	r3 = 0x0
     628:	call 0x83
     629:	if r0 == 0x0 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
     630:	*(u64 *)(r10 - 0x80) = r9
     631:	*(u64 *)(r10 - 0x88) = r0
     632:	r1 = r10
     633:	r1 += -0x88
     634:	r1 = *(u64 *)(r10 - 0x88)
     635:	r2 = *(u64 *)(r10 - 0x80)
     636:	if r2 < 0x2 goto +0x1ac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     637:	w2 = *(u16 *)(r10 - 0x2)
     638:	*(u8 *)(r1 + 0x0) = w2
     639:	w2 >>= 0x8
     640:	*(u8 *)(r1 + 0x1) = w2
     641:	r1 = *(u64 *)(r10 - 0x88)
     642:	r2 = *(u64 *)(r10 - 0x80)
     643:	if r2 < 0x3 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     644:	w2 = 0x0
     645:	*(u8 *)(r1 + 0x2) = w2
     646:	r1 = *(u64 *)(r10 - 0x88)
     647:	r3 = *(u64 *)(r10 - 0x80)
     648:	if r3 < 0x5 goto +0x1a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     649:	*(u8 *)(r1 + 0x4) = w2
     650:	w2 = 0x17
     651:	*(u8 *)(r1 + 0x3) = w2
     652:	r1 = *(u64 *)(r10 - 0x88)
     653:	r2 = *(u64 *)(r10 - 0x80)
     654:	if r2 < 0x1c goto +0x19a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     655:	r3 = r1
     656:	r3 += 0x5
     657:	r4 = 0xd1a ll
		0000000000001488:  R_BPF_64_64	.rodata
     659:	w5 = *(u8 *)(r4 + 0x0)
     660:	*(u8 *)(r3 + 0x0) = w5
     661:	w5 = *(u8 *)(r4 + 0x1)
     662:	*(u8 *)(r3 + 0x1) = w5
     663:	w5 = *(u8 *)(r4 + 0x2)
     664:	*(u8 *)(r3 + 0x2) = w5
     665:	w5 = *(u8 *)(r4 + 0x3)
     666:	*(u8 *)(r3 + 0x3) = w5
     667:	w5 = *(u8 *)(r4 + 0x4)
     668:	*(u8 *)(r3 + 0x4) = w5
     669:	w5 = *(u8 *)(r4 + 0x5)
     670:	*(u8 *)(r3 + 0x5) = w5
     671:	w5 = *(u8 *)(r4 + 0x6)
     672:	*(u8 *)(r3 + 0x6) = w5
     673:	w5 = *(u8 *)(r4 + 0x7)
     674:	*(u8 *)(r3 + 0x7) = w5
     675:	w5 = *(u8 *)(r4 + 0x8)
     676:	*(u8 *)(r3 + 0x8) = w5
     677:	w5 = *(u8 *)(r4 + 0x9)
     678:	*(u8 *)(r3 + 0x9) = w5
     679:	w5 = *(u8 *)(r4 + 0xa)
     680:	*(u8 *)(r3 + 0xa) = w5
     681:	w5 = *(u8 *)(r4 + 0xb)
     682:	*(u8 *)(r3 + 0xb) = w5
     683:	w5 = *(u8 *)(r4 + 0xc)
     684:	*(u8 *)(r3 + 0xc) = w5
     685:	w5 = *(u8 *)(r4 + 0xd)
     686:	*(u8 *)(r3 + 0xd) = w5
     687:	w5 = *(u8 *)(r4 + 0xe)
     688:	*(u8 *)(r3 + 0xe) = w5
     689:	w5 = *(u8 *)(r4 + 0xf)
     690:	*(u8 *)(r3 + 0xf) = w5
     691:	w5 = *(u8 *)(r4 + 0x10)
     692:	*(u8 *)(r3 + 0x10) = w5
     693:	w5 = *(u8 *)(r4 + 0x11)
     694:	*(u8 *)(r3 + 0x11) = w5
     695:	w5 = *(u8 *)(r4 + 0x12)
     696:	*(u8 *)(r3 + 0x12) = w5
     697:	w5 = *(u8 *)(r4 + 0x13)
     698:	*(u8 *)(r3 + 0x13) = w5
     699:	w5 = *(u8 *)(r4 + 0x14)
     700:	*(u8 *)(r3 + 0x14) = w5
     701:	w5 = *(u8 *)(r4 + 0x15)
     702:	*(u8 *)(r3 + 0x15) = w5
     703:	w5 = *(u8 *)(r4 + 0x16)
     704:	*(u8 *)(r3 + 0x16) = w5
     705:	if r2 == 0x1c goto +0x167 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     706:	w3 = 0x1
     707:	*(u8 *)(r1 + 0x1c) = w3
     708:	if r2 < 0x1f goto +0x164 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     709:	w4 = 0x0
     710:	*(u8 *)(r1 + 0x1e) = w4
     711:	*(u8 *)(r1 + 0x1d) = w3
     712:	if r2 == 0x1f goto +0x160 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     713:	w3 = 0x4
     714:	*(u8 *)(r1 + 0x1f) = w3
     715:	if r2 == 0x20 goto +0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     716:	w3 = 0x2
     717:	*(u8 *)(r1 + 0x20) = w3
     718:	if r2 < 0x23 goto +0x15a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     719:	w3 = 0x0
     720:	*(u8 *)(r1 + 0x22) = w3
     721:	w3 = 0x17
     722:	*(u8 *)(r1 + 0x21) = w3
     723:	if r2 < 0x3a goto +0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     724:	r3 = r1
     725:	r3 += 0x23
     726:	r4 = 0xd1a ll
		00000000000016b0:  R_BPF_64_64	.rodata
     728:	w5 = *(u8 *)(r4 + 0x0)
     729:	*(u8 *)(r3 + 0x0) = w5
     730:	w5 = *(u8 *)(r4 + 0x1)
     731:	*(u8 *)(r3 + 0x1) = w5
     732:	w5 = *(u8 *)(r4 + 0x2)
     733:	*(u8 *)(r3 + 0x2) = w5
     734:	w5 = *(u8 *)(r4 + 0x3)
     735:	*(u8 *)(r3 + 0x3) = w5
     736:	w5 = *(u8 *)(r4 + 0x4)
     737:	*(u8 *)(r3 + 0x4) = w5
     738:	w5 = *(u8 *)(r4 + 0x5)
     739:	*(u8 *)(r3 + 0x5) = w5
     740:	w5 = *(u8 *)(r4 + 0x6)
     741:	*(u8 *)(r3 + 0x6) = w5
     742:	w5 = *(u8 *)(r4 + 0x7)
     743:	*(u8 *)(r3 + 0x7) = w5
     744:	w5 = *(u8 *)(r4 + 0x8)
     745:	*(u8 *)(r3 + 0x8) = w5
     746:	w5 = *(u8 *)(r4 + 0x9)
     747:	*(u8 *)(r3 + 0x9) = w5
     748:	w5 = *(u8 *)(r4 + 0xa)
     749:	*(u8 *)(r3 + 0xa) = w5
     750:	w5 = *(u8 *)(r4 + 0xb)
     751:	*(u8 *)(r3 + 0xb) = w5
     752:	w5 = *(u8 *)(r4 + 0xc)
     753:	*(u8 *)(r3 + 0xc) = w5
     754:	w5 = *(u8 *)(r4 + 0xd)
     755:	*(u8 *)(r3 + 0xd) = w5
     756:	w5 = *(u8 *)(r4 + 0xe)
     757:	*(u8 *)(r3 + 0xe) = w5
     758:	w5 = *(u8 *)(r4 + 0xf)
     759:	*(u8 *)(r3 + 0xf) = w5
     760:	w5 = *(u8 *)(r4 + 0x10)
     761:	*(u8 *)(r3 + 0x10) = w5
     762:	w5 = *(u8 *)(r4 + 0x11)
     763:	*(u8 *)(r3 + 0x11) = w5
     764:	w5 = *(u8 *)(r4 + 0x12)
     765:	*(u8 *)(r3 + 0x12) = w5
     766:	w5 = *(u8 *)(r4 + 0x13)
     767:	*(u8 *)(r3 + 0x13) = w5
     768:	w5 = *(u8 *)(r4 + 0x14)
     769:	*(u8 *)(r3 + 0x14) = w5
     770:	w5 = *(u8 *)(r4 + 0x15)
     771:	*(u8 *)(r3 + 0x15) = w5
     772:	w5 = *(u8 *)(r4 + 0x16)
     773:	*(u8 *)(r3 + 0x16) = w5
     774:	if r2 == 0x3a goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     775:	w3 = 0x3
     776:	*(u8 *)(r1 + 0x3a) = w3
     777:	if r2 < 0x3d goto +0x11f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     778:	w3 = 0x0
     779:	*(u8 *)(r1 + 0x3c) = w3
     780:	w3 = 0x1f
     781:	*(u8 *)(r1 + 0x3b) = w3
     782:	if r2 < 0x5c goto +0x11a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     783:	r3 = r1
     784:	r3 += 0x3d
     785:	r4 = 0xd31 ll
		0000000000001888:  R_BPF_64_64	.rodata
     787:	w5 = *(u8 *)(r4 + 0x0)
     788:	*(u8 *)(r3 + 0x0) = w5
     789:	w5 = *(u8 *)(r4 + 0x1)
     790:	*(u8 *)(r3 + 0x1) = w5
     791:	w5 = *(u8 *)(r4 + 0x2)
     792:	*(u8 *)(r3 + 0x2) = w5
     793:	w5 = *(u8 *)(r4 + 0x3)
     794:	*(u8 *)(r3 + 0x3) = w5
     795:	w5 = *(u8 *)(r4 + 0x4)
     796:	*(u8 *)(r3 + 0x4) = w5
     797:	w5 = *(u8 *)(r4 + 0x5)
     798:	*(u8 *)(r3 + 0x5) = w5
     799:	w5 = *(u8 *)(r4 + 0x6)
     800:	*(u8 *)(r3 + 0x6) = w5
     801:	w5 = *(u8 *)(r4 + 0x7)
     802:	*(u8 *)(r3 + 0x7) = w5
     803:	w5 = *(u8 *)(r4 + 0x8)
     804:	*(u8 *)(r3 + 0x8) = w5
     805:	w5 = *(u8 *)(r4 + 0x9)
     806:	*(u8 *)(r3 + 0x9) = w5
     807:	w5 = *(u8 *)(r4 + 0xa)
     808:	*(u8 *)(r3 + 0xa) = w5
     809:	w5 = *(u8 *)(r4 + 0xb)
     810:	*(u8 *)(r3 + 0xb) = w5
     811:	w5 = *(u8 *)(r4 + 0xc)
     812:	*(u8 *)(r3 + 0xc) = w5
     813:	w5 = *(u8 *)(r4 + 0xd)
     814:	*(u8 *)(r3 + 0xd) = w5
     815:	w5 = *(u8 *)(r4 + 0xe)
     816:	*(u8 *)(r3 + 0xe) = w5
     817:	w5 = *(u8 *)(r4 + 0xf)
     818:	*(u8 *)(r3 + 0xf) = w5
     819:	w5 = *(u8 *)(r4 + 0x10)
     820:	*(u8 *)(r3 + 0x10) = w5
     821:	w5 = *(u8 *)(r4 + 0x11)
     822:	*(u8 *)(r3 + 0x11) = w5
     823:	w5 = *(u8 *)(r4 + 0x12)
     824:	*(u8 *)(r3 + 0x12) = w5
     825:	w5 = *(u8 *)(r4 + 0x13)
     826:	*(u8 *)(r3 + 0x13) = w5
     827:	w5 = *(u8 *)(r4 + 0x14)
     828:	*(u8 *)(r3 + 0x14) = w5
     829:	w5 = *(u8 *)(r4 + 0x15)
     830:	*(u8 *)(r3 + 0x15) = w5
     831:	w5 = *(u8 *)(r4 + 0x16)
     832:	*(u8 *)(r3 + 0x16) = w5
     833:	w5 = *(u8 *)(r4 + 0x17)
     834:	*(u8 *)(r3 + 0x17) = w5
     835:	w5 = *(u8 *)(r4 + 0x18)
     836:	*(u8 *)(r3 + 0x18) = w5
     837:	w5 = *(u8 *)(r4 + 0x19)
     838:	*(u8 *)(r3 + 0x19) = w5
     839:	w5 = *(u8 *)(r4 + 0x1a)
     840:	*(u8 *)(r3 + 0x1a) = w5
     841:	w5 = *(u8 *)(r4 + 0x1b)
     842:	*(u8 *)(r3 + 0x1b) = w5
     843:	w5 = *(u8 *)(r4 + 0x1c)
     844:	*(u8 *)(r3 + 0x1c) = w5
     845:	w5 = *(u8 *)(r4 + 0x1d)
     846:	*(u8 *)(r3 + 0x1d) = w5
     847:	w5 = *(u8 *)(r4 + 0x1e)
     848:	*(u8 *)(r3 + 0x1e) = w5
     849:	if r2 == 0x5c goto +0xd7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     850:	w4 = 0x4
     851:	*(u8 *)(r1 + 0x5c) = w4
     852:	if r2 < 0x5f goto +0xd4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     853:	w3 = 0x0
     854:	*(u8 *)(r1 + 0x5e) = w3
     855:	*(u8 *)(r1 + 0x5d) = w4
     856:	if r2 < 0x63 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     857:	*(u8 *)(r1 + 0x62) = w3
     858:	*(u8 *)(r1 + 0x61) = w3
     859:	*(u8 *)(r1 + 0x60) = w3
     860:	w3 = 0x28
     861:	*(u8 *)(r1 + 0x5f) = w3
     862:	if r2 == 0x63 goto +0xca <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     863:	w3 = 0x5
     864:	*(u8 *)(r1 + 0x63) = w3
     865:	if r2 < 0x66 goto +0xc7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     866:	w3 = 0x0
     867:	*(u8 *)(r1 + 0x65) = w3
     868:	*(u8 *)(r1 + 0x64) = w4
     869:	if r2 < 0x6a goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     870:	*(u8 *)(r1 + 0x69) = w3
     871:	*(u8 *)(r1 + 0x68) = w3
     872:	*(u8 *)(r1 + 0x67) = w3
     873:	w3 = 0x6
     874:	*(u8 *)(r1 + 0x66) = w3
     875:	if r2 == 0x6a goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     876:	w3 = 0x14
     877:	*(u8 *)(r1 + 0x6a) = w3
     878:	if r2 < 0x6d goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     879:	w3 = 0x0
     880:	*(u8 *)(r1 + 0x6c) = w3
     881:	w3 = 0x10
     882:	*(u8 *)(r1 + 0x6b) = w3
     883:	if r2 < 0x7d goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     884:	r3 = r1
     885:	r3 += 0x6d
     886:	r4 = 0x0 ll
		0000000000001bb0:  R_BPF_64_64	.rodata.cst16
     888:	w5 = *(u8 *)(r4 + 0x0)
     889:	*(u8 *)(r3 + 0x0) = w5
     890:	w5 = *(u8 *)(r4 + 0x1)
     891:	*(u8 *)(r3 + 0x1) = w5
     892:	w5 = *(u8 *)(r4 + 0x2)
     893:	*(u8 *)(r3 + 0x2) = w5
     894:	w5 = *(u8 *)(r4 + 0x3)
     895:	*(u8 *)(r3 + 0x3) = w5
     896:	w5 = *(u8 *)(r4 + 0x4)
     897:	*(u8 *)(r3 + 0x4) = w5
     898:	w5 = *(u8 *)(r4 + 0x5)
     899:	*(u8 *)(r3 + 0x5) = w5
     900:	w5 = *(u8 *)(r4 + 0x6)
     901:	*(u8 *)(r3 + 0x6) = w5
     902:	w5 = *(u8 *)(r4 + 0x7)
     903:	*(u8 *)(r3 + 0x7) = w5
     904:	w5 = *(u8 *)(r4 + 0x8)
     905:	*(u8 *)(r3 + 0x8) = w5
     906:	w5 = *(u8 *)(r4 + 0x9)
     907:	*(u8 *)(r3 + 0x9) = w5
     908:	w5 = *(u8 *)(r4 + 0xa)
     909:	*(u8 *)(r3 + 0xa) = w5
     910:	w5 = *(u8 *)(r4 + 0xb)
     911:	*(u8 *)(r3 + 0xb) = w5
     912:	w5 = *(u8 *)(r4 + 0xc)
     913:	*(u8 *)(r3 + 0xc) = w5
     914:	w5 = *(u8 *)(r4 + 0xd)
     915:	*(u8 *)(r3 + 0xd) = w5
     916:	w5 = *(u8 *)(r4 + 0xe)
     917:	*(u8 *)(r3 + 0xe) = w5
     918:	w5 = *(u8 *)(r4 + 0xf)
     919:	*(u8 *)(r3 + 0xf) = w5
     920:	if r2 == 0x7d goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     921:	w3 = 0x0
     922:	*(u8 *)(r1 + 0x7d) = w3
     923:	if r2 < 0x80 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     924:	*(u8 *)(r1 + 0x7f) = w3
     925:	w3 = 0x1
     926:	*(u8 *)(r1 + 0x7e) = w3
     927:	if r2 == 0x80 goto +0x89 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     928:	w3 = 0x2
     929:	*(u8 *)(r1 + 0x80) = w3
     930:	if r2 == 0x81 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     931:	w3 = 0x9
     932:	*(u8 *)(r1 + 0x81) = w3
     933:	if r2 < 0x84 goto +0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     934:	w3 = 0x0
     935:	*(u8 *)(r1 + 0x83) = w3
     936:	w3 = 0x8
     937:	*(u8 *)(r1 + 0x82) = w3
     938:	if r2 < 0x8c goto +0x7e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     939:	*(u8 *)(r1 + 0x84) = w8
     940:	r3 = r8
     941:	r3 >>= 0x38
     942:	*(u8 *)(r1 + 0x8b) = w3
     943:	r3 = r8
     944:	r3 >>= 0x30
     945:	*(u8 *)(r1 + 0x8a) = w3
     946:	r3 = r8
     947:	r3 >>= 0x28
     948:	*(u8 *)(r1 + 0x89) = w3
     949:	r3 = r8
     950:	r3 >>= 0x20
     951:	*(u8 *)(r1 + 0x88) = w3
     952:	r3 = r8
     953:	r3 >>= 0x18
     954:	*(u8 *)(r1 + 0x87) = w3
     955:	r3 = r8
     956:	r3 >>= 0x10
     957:	*(u8 *)(r1 + 0x86) = w3
     958:	r8 >>= 0x8
     959:	*(u8 *)(r1 + 0x85) = w8
     960:	if r2 == 0x8c goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     961:	w3 = 0x14
     962:	*(u8 *)(r1 + 0x8c) = w3
     963:	if r2 < 0x8f goto +0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     964:	w3 = 0x0
     965:	*(u8 *)(r1 + 0x8e) = w3
     966:	w3 = 0x7
     967:	*(u8 *)(r1 + 0x8d) = w3
     968:	if r2 < 0x96 goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     969:	r3 = r1
     970:	r3 += 0x8f
     971:	r4 = 0xd5f ll
		0000000000001e58:  R_BPF_64_64	.rodata
     973:	w5 = *(u8 *)(r4 + 0x0)
     974:	*(u8 *)(r3 + 0x0) = w5
     975:	w5 = *(u8 *)(r4 + 0x1)
     976:	*(u8 *)(r3 + 0x1) = w5
     977:	w5 = *(u8 *)(r4 + 0x2)
     978:	*(u8 *)(r3 + 0x2) = w5
     979:	w5 = *(u8 *)(r4 + 0x3)
     980:	*(u8 *)(r3 + 0x3) = w5
     981:	w5 = *(u8 *)(r4 + 0x4)
     982:	*(u8 *)(r3 + 0x4) = w5
     983:	w5 = *(u8 *)(r4 + 0x5)
     984:	*(u8 *)(r3 + 0x5) = w5
     985:	w5 = *(u8 *)(r4 + 0x6)
     986:	*(u8 *)(r3 + 0x6) = w5
     987:	if r2 == 0x96 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     988:	w3 = 0x0
     989:	*(u8 *)(r1 + 0x96) = w3
     990:	if r2 < 0x99 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     991:	*(u8 *)(r1 + 0x98) = w3
     992:	w3 = 0x1
     993:	*(u8 *)(r1 + 0x97) = w3
     994:	if r2 == 0x99 goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     995:	*(u8 *)(r1 + 0x99) = w3
     996:	if r2 < 0x9b goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
     997:	w3 = 0x3
     998:	*(u8 *)(r1 + 0x9a) = w3
     999:	if r2 < 0x9d goto +0x41 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
    1000:	w3 = 0x0
    1001:	*(u8 *)(r1 + 0x9c) = w3
    1002:	w3 = 0x4
    1003:	*(u8 *)(r1 + 0x9b) = w3
    1004:	if r2 < 0xa1 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1230>
    1005:	w2 = w7
    1006:	w2 >>= 0x18
    1007:	*(u8 *)(r1 + 0xa0) = w2
    1008:	w2 = w7
    1009:	w2 >>= 0x10
    1010:	*(u8 *)(r1 + 0x9f) = w2
    1011:	*(u8 *)(r1 + 0x9d) = w7
    1012:	w2 = w7
    1013:	w2 >>= 0x8
    1014:	*(u8 *)(r1 + 0x9e) = w2
    1015:	r2 = 0x0
    1016:	call 0x84
    1017:	goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
    1018:	r3 = *(u64 *)(r6 + 0x0)
    1019:	r1 = r10
    1020:	r1 += -0x88
    1021:	w2 = 0x80
    1022:	call 0x71
    1023:	r1 = *(u64 *)(r10 - 0x20)
    1024:	r7 = r8
    1025:	w4 = *(u32 *)(r10 - 0x90)
    1026:	if r1 != 0x504c0001 goto +0x2fe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1027:	r1 = *(u64 *)(r10 - 0x10)
    1028:	if r1 != 0x10 goto +0x2fc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1029:	r2 = *(u64 *)(r10 - 0x28)
    1030:	r1 = 0x0 ll
		0000000000002030:  R_BPF_64_64	CONFIG
    1032:	r3 = *(u64 *)(r1 + 0x0)
    1033:	if r2 != r3 goto +0x2f7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1034:	w2 = *(u32 *)(r1 + 0x28)
    1035:	w2 &= w4
    1036:	w1 = *(u32 *)(r7 + 0x0)
    1037:	if w1 != 0x0 goto +0xf5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1900>
    1038:	*(u32 *)(r7 + 0x4) = w2
    1039:	goto +0xf8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1928>
    1040:	w9 = w7
    1041:	if w7 != 0x0 goto +0x344 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b98>
    1042:	r1 = 0x0 ll
		0000000000002090:  R_BPF_64_64	CONFIG
    1044:	w2 = *(u32 *)(r1 + 0x6c)
    1045:	if w2 == 0x0 goto +0x2eb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1046:	w1 = *(u32 *)(r1 + 0x8c)
    1047:	if w1 == 0x0 goto +0x278 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2568>
    1048:	r1 = 0x0 ll
		00000000000020c0:  R_BPF_64_64	CONFIG
    1050:	w6 = *(u32 *)(r1 + 0x88)
    1051:	w7 = *(u32 *)(r1 + 0x8c)
    1052:	w1 = *(u32 *)(r1 + 0x70)
    1053:	if w1 != 0x0 goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a88>
    1054:	call 0x23
    1055:	r0 += r6
    1056:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f8>
    1057:	goto +0x264 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2518>
    1058:	r1 = r10
    1059:	r1 += -0x88
    1060:	w2 = 0x2
    1061:	r3 = r0
    1062:	call 0x71
    1063:	w1 = *(u16 *)(r10 - 0x88)
    1064:	goto +0x263 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2548>
    1065:	r2 = 0x0
    1066:	call 0x85
    1067:	w3 = *(u32 *)(r6 + 0x8)
    1068:	w1 = *(u32 *)(r6 + 0x4)
    1069:	w2 = w1
    1070:	w2 |= w7
    1071:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12b8>
    1072:	w2 = w7
    1073:	if w7 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1074:	w2 = w7
    1075:	if w1 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1290>
    1076:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1077:	w2 = 0x0
    1078:	if w7 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1079:	w2 = w7
    1080:	w2 -= w1
    1081:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12c8>
    1082:	w2 = 0x0
    1083:	if w7 s> w1 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12a0>
    1084:	*(u32 *)(r10 - 0xb0) = w1
    1085:	*(u64 *)(r10 - 0x90) = r6
    1086:	w5 = *(u32 *)(r6 + 0x0)
    1087:	*(u32 *)(r10 - 0xa0) = w3
    1088:	w2 += w3
    1089:	w3 = 0x0
    1090:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1308>
    1091:	w3 = 0x5
    1092:	if w5 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1350>
    1093:	r4 = *(u64 *)(r10 - 0x90)
    1094:	w4 = *(u32 *)(r4 + 0xc)
    1095:	w0 = 0x3
    1096:	w1 = 0x8
    1097:	w6 = w5
    1098:	w6 = -w6
    1099:	w8 = w5
    1100:	if w4 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1370>
    1101:	w6 = 0x0
    1102:	w1 = 0x0
    1103:	w8 = 0x0
    1104:	w0 = 0x0
    1105:	r4 = 0x0
    1106:	r9 = *(u64 *)(r10 - 0x90)
    1107:	*(u64 *)(r9 + 0xc8) = r4
    1108:	w9 = 0x0
    1109:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a0>
    1110:	w9 = 0x8
    1111:	w4 = 0x0
    1112:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13b8>
    1113:	w4 = w5
    1114:	r5 = *(u64 *)(r10 - 0x90)
    1115:	*(u32 *)(r5 + 0xc4) = w7
    1116:	*(u32 *)(r5 + 0xc0) = w7
    1117:	w5 = 0x0
    1118:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13e8>
    1119:	w5 = w7
    1120:	r7 = *(u64 *)(r10 - 0x90)
    1121:	*(u32 *)(r7 + 0xb4) = w2
    1122:	*(u32 *)(r7 + 0xa8) = w3
    1123:	*(u32 *)(r7 + 0xa4) = w1
    1124:	*(u32 *)(r7 + 0x9c) = w6
    1125:	*(u32 *)(r7 + 0x94) = w8
    1126:	*(u32 *)(r7 + 0x90) = w0
    1127:	*(u32 *)(r7 + 0xb0) = w5
    1128:	*(u32 *)(r7 + 0xac) = w4
    1129:	w2 = 0x0
    1130:	w1 = *(u32 *)(r10 - 0xa0)
    1131:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1450>
    1132:	w2 = w9
    1133:	*(u32 *)(r7 + 0xbc) = w2
    1134:	w2 = 0x0
    1135:	*(u32 *)(r7 + 0xb8) = w2
    1136:	*(u32 *)(r7 + 0xa0) = w2
    1137:	*(u32 *)(r7 + 0x98) = w2
    1138:	r3 = 0x0 ll
		0000000000002390:  R_BPF_64_64	CONFIG
    1140:	w1 = *(u32 *)(r3 + 0x6c)
    1141:	if w1 == 0x0 goto +0x312 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d28>
    1142:	r6 = 0x0
    1143:	r4 = r7
    1144:	r4 += 0x194
    1145:	r1 = r6
    1146:	r1 <<= 0x2
    1147:	r8 = r4
    1148:	r8 += r1
    1149:	r1 = r6
    1150:	r1 <<= 0x4
    1151:	r9 = 0x0 ll
		00000000000023f8:  R_BPF_64_64	CONFIG
    1153:	r9 += r1
    1154:	r9 += 0x78
    1155:	if r6 > 0x4 goto +0x304 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d28>
    1156:	r8 += 0x4
    1157:	r6 += 0x1
    1158:	w1 = *(u32 *)(r9 + 0x14)
    1159:	r9 += 0x10
    1160:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1500>
    1161:	*(u32 *)(r10 - 0xa0) = w2
    1162:	*(u64 *)(r10 - 0xa8) = r4
    1163:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15d0>
    1164:	w7 = *(u32 *)(r9 + 0x0)
    1165:	w1 = *(u32 *)(r9 + 0x4)
    1166:	*(u32 *)(r10 - 0xb8) = w1
    1167:	w1 = *(u32 *)(r3 + 0x70)
    1168:	if w1 != 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1169:	call 0x23
    1170:	r0 += r7
    1171:	w1 = *(u32 *)(r10 - 0xb8)
    1172:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1598>
    1173:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1680>
    1174:	r1 = r10
    1175:	r1 += -0x88
    1176:	w2 = 0x2
    1177:	r3 = r0
    1178:	call 0x71
    1179:	w7 = *(u16 *)(r10 - 0x88)
    1180:	goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1718>
    1181:	r1 = *(u64 *)(r3 + 0x80)
    1182:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1638>
    1183:	r1 = 0x0 ll
		00000000000024f8:  R_BPF_64_64	CONFIG
    1185:	r3 = *(u64 *)(r1 + 0x80)
    1186:	r1 = r10
    1187:	r1 += -0x88
    1188:	w2 = 0x4
    1189:	call 0x71
    1190:	r3 = 0x0 ll
		0000000000002530:  R_BPF_64_64	CONFIG
    1192:	w1 = *(u32 *)(r10 - 0x88)
    1193:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1788>
    1194:	w7 = *(u32 *)(r3 + 0xc8)
    1195:	w1 = *(u32 *)(r3 + 0xcc)
    1196:	*(u32 *)(r10 - 0xb8) = w1
    1197:	w1 = *(u32 *)(r3 + 0x70)
    1198:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16b8>
    1199:	call 0x23
    1200:	r0 += r7
    1201:	w1 = *(u32 *)(r10 - 0xb8)
    1202:	if w1 == 0x2 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1598>
    1203:	r1 = r10
    1204:	r1 += -0x88
    1205:	w2 = 0x4
    1206:	r3 = r0
    1207:	call 0x71
    1208:	w7 = *(u32 *)(r10 - 0x88)
    1209:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1718>
    1210:	call 0x9e
    1211:	r0 += r7
    1212:	w1 = *(u32 *)(r10 - 0xb8)
    1213:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e0>
    1214:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1710>
    1215:	w7 = *(u16 *)(r0 + 0x0)
    1216:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1718>
    1217:	call 0x9e
    1218:	r0 += r7
    1219:	w1 = *(u32 *)(r10 - 0xb8)
    1220:	if w1 == 0x2 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e0>
    1221:	w7 = *(u32 *)(r0 + 0x0)
    1222:	r4 = *(u64 *)(r10 - 0xa8)
    1223:	w1 = *(u32 *)(r9 + 0x8)
    1224:	w7 -= w1
    1225:	w2 = *(u32 *)(r8 + 0x0)
    1226:	w1 = 0x1
    1227:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1750>
    1228:	w1 = 0x0
    1229:	*(u32 *)(r8 + 0x14) = w7
    1230:	w2 = *(u32 *)(r10 - 0xa0)
    1231:	w2 |= w1
    1232:	r7 = *(u64 *)(r10 - 0x90)
    1233:	r3 = 0x0 ll
		0000000000002688:  R_BPF_64_64	CONFIG
    1235:	goto -0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14b0>
    1236:	w7 = 0x0
    1237:	r1 = *(u64 *)(r10 - 0x90)
    1238:	*(u32 *)(r1 + 0x1a8) = w7
    1239:	*(u32 *)(r10 - 0x88) = w7
    1240:	r2 = r10
    1241:	r2 += -0x88
    1242:	r1 = 0x0 ll
		00000000000026d0:  R_BPF_64_64	LOST
    1244:	call 0x1
    1245:	r4 = *(u64 *)(r10 - 0xa8)
    1246:	if r0 == 0x0 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1730>
    1247:	r0 += 0x20
    1248:	r1 = 0x1
    1249:	lock *(u64 *)(r0 + 0x0) += r1
    1250:	goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1730>
    1251:	r9 = 0x80
    1252:	if w1 < 0x81 goto -0x275 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1253:	r9 = 0x100
    1254:	if w1 < 0x101 goto -0x277 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1255:	r9 = 0x200
    1256:	if w1 < 0x201 goto -0x279 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1257:	r9 = 0x400
    1258:	if w1 < 0x401 goto -0x27b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1259:	r9 = 0x800
    1260:	if w1 < 0x801 goto -0x27d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1261:	r9 = 0x1000
    1262:	if w1 < 0x1001 goto -0x27f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1263:	r9 = 0x2000
    1264:	if w1 > 0x2000 goto -0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1240>
    1265:	goto -0x282 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
    1266:	call 0x9e
    1267:	r0 += r7
    1268:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1898>
    1269:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a48>
    1270:	w1 = *(u16 *)(r0 + 0x0)
    1271:	goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
    1272:	w3 = *(u32 *)(r8 + 0x34)
    1273:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18c0>
    1274:	*(u32 *)(r8 + 0x34) = w2
    1275:	w3 = *(u32 *)(r8 + 0x38)
    1276:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18d8>
    1277:	*(u32 *)(r8 + 0x38) = w2
    1278:	w2 = *(u32 *)(r10 - 0x90)
    1279:	*(u32 *)(r8 + 0x3c) = w2
    1280:	w1 += 0x1
    1281:	*(u32 *)(r8 + 0x30) = w1
    1282:	goto +0x1fe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1283:	w3 = *(u32 *)(r7 + 0x4)
    1284:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1918>
    1285:	*(u32 *)(r7 + 0x4) = w2
    1286:	w3 = *(u32 *)(r7 + 0x8)
    1287:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1930>
    1288:	*(u32 *)(r7 + 0x8) = w2
    1289:	*(u32 *)(r7 + 0xc) = w4
    1290:	w1 += 0x1
    1291:	*(u32 *)(r7 + 0x0) = w1
    1292:	r6 = 0x0 ll
		0000000000002860:  R_BPF_64_64	CONFIG
    1294:	w1 = *(u32 *)(r6 + 0x8c)
    1295:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d0>
    1296:	w1 = *(u32 *)(r6 + 0x9c)
    1297:	if w1 == 0x0 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1298:	r1 = 0x0 ll
		0000000000002890:  R_BPF_64_64	CONFIG
    1300:	w6 = *(u32 *)(r1 + 0x98)
    1301:	w8 = *(u32 *)(r1 + 0x9c)
    1302:	w1 = *(u32 *)(r1 + 0x70)
    1303:	if w1 == 0x0 goto +0x47 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1be0>
    1304:	call 0x9e
    1305:	r0 += r6
    1306:	if w8 == 0x2 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c30>
    1307:	w1 = *(u32 *)(r0 + 0x0)
    1308:	goto +0xb8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f90>
    1309:	w8 = *(u32 *)(r6 + 0x88)
    1310:	w9 = *(u32 *)(r6 + 0x8c)
    1311:	w1 = *(u32 *)(r6 + 0x70)
    1312:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a58>
    1313:	call 0x23
    1314:	r0 += r8
    1315:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a10>
    1316:	goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ec0>
    1317:	r1 = r10
    1318:	r1 += -0x88
    1319:	w2 = 0x2
    1320:	r3 = r0
    1321:	call 0x71
    1322:	w1 = *(u16 *)(r10 - 0x88)
    1323:	goto +0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1324:	w1 = *(u32 *)(r0 + 0x0)
    1325:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
    1326:	call 0x9e
    1327:	r0 += r8
    1328:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a78>
    1329:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c40>
    1330:	w1 = *(u16 *)(r0 + 0x0)
    1331:	goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1332:	call 0x9e
    1333:	r0 += r6
    1334:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1aa8>
    1335:	goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d88>
    1336:	w1 = *(u16 *)(r0 + 0x0)
    1337:	goto +0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2548>
    1338:	r1 = r10
    1339:	r1 += -0x88
    1340:	w2 = 0x4
    1341:	r3 = r0
    1342:	call 0x71
    1343:	w1 = *(u32 *)(r10 - 0x88)
    1344:	r2 = 0x0 ll
		0000000000002a00:  R_BPF_64_64	CONFIG
    1346:	w2 = *(u32 *)(r2 + 0x90)
    1347:	if w1 != w2 goto -0x359 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1348:	r3 = 0x0 ll
		0000000000002a20:  R_BPF_64_64	CONFIG
    1350:	w1 = *(u32 *)(r3 + 0x9c)
    1351:	if w1 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cb0>
    1352:	w9 = *(u32 *)(r3 + 0x98)
    1353:	w7 = *(u32 *)(r3 + 0x9c)
    1354:	w1 = *(u32 *)(r3 + 0x70)
    1355:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ba0>
    1356:	call 0x23
    1357:	r0 += r9
    1358:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1359:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c50>
    1360:	r1 = r10
    1361:	r1 += -0x88
    1362:	w2 = 0x2
    1363:	r3 = r0
    1364:	call 0x71
    1365:	w1 = *(u16 *)(r10 - 0x88)
    1366:	goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c80>
    1367:	call 0x9e
    1368:	r0 += r9
    1369:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bc0>
    1370:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bd0>
    1371:	w1 = *(u16 *)(r0 + 0x0)
    1372:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c80>
    1373:	w1 = *(u32 *)(r0 + 0x0)
    1374:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c80>
    1375:	call 0x23
    1376:	r0 += r6
    1377:	if w8 == 0x2 goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f60>
    1378:	r1 = r10
    1379:	r1 += -0x88
    1380:	w2 = 0x4
    1381:	r3 = r0
    1382:	call 0x71
    1383:	w1 = *(u32 *)(r10 - 0x88)
    1384:	goto +0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f90>
    1385:	w1 = *(u16 *)(r0 + 0x0)
    1386:	goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f90>
    1387:	w1 = *(u32 *)(r0 + 0x0)
    1388:	goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1389:	r1 = r10
    1390:	r1 += -0x88
    1391:	w2 = 0x4
    1392:	r3 = r0
    1393:	call 0x71
    1394:	w1 = *(u32 *)(r10 - 0x88)
    1395:	r3 = 0x0 ll
		0000000000002b98:  R_BPF_64_64	CONFIG
    1397:	r2 = 0x0 ll
		0000000000002ba8:  R_BPF_64_64	CONFIG
    1399:	w2 = *(u32 *)(r2 + 0xa0)
    1400:	if w1 != w2 goto -0x38e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1401:	w1 = *(u32 *)(r3 + 0xac)
    1402:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1de8>
    1403:	r1 = 0x0 ll
		0000000000002bd8:  R_BPF_64_64	CONFIG
    1405:	w7 = *(u32 *)(r1 + 0xa8)
    1406:	w9 = *(u32 *)(r1 + 0xac)
    1407:	w1 = *(u32 *)(r1 + 0x70)
    1408:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d48>
    1409:	call 0x23
    1410:	r0 += r7
    1411:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d10>
    1412:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d98>
    1413:	r1 = r10
    1414:	r1 += -0x88
    1415:	w2 = 0x2
    1416:	r3 = r0
    1417:	call 0x71
    1418:	w1 = *(u16 *)(r10 - 0x88)
    1419:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc8>
    1420:	call 0x9e
    1421:	r0 += r7
    1422:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d68>
    1423:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d78>
    1424:	w1 = *(u16 *)(r0 + 0x0)
    1425:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc8>
    1426:	w1 = *(u32 *)(r0 + 0x0)
    1427:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc8>
    1428:	w1 = *(u32 *)(r0 + 0x0)
    1429:	goto +0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2548>
    1430:	r1 = r10
    1431:	r1 += -0x88
    1432:	w2 = 0x4
    1433:	r3 = r0
    1434:	call 0x71
    1435:	w1 = *(u32 *)(r10 - 0x88)
    1436:	r2 = 0x0 ll
		0000000000002ce0:  R_BPF_64_64	CONFIG
    1438:	w2 = *(u32 *)(r2 + 0xb0)
    1439:	if w1 != w2 goto -0x3b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1440:	r3 = 0x0 ll
		0000000000002d00:  R_BPF_64_64	CONFIG
    1442:	w1 = *(u32 *)(r3 + 0xbc)
    1443:	if w1 == 0x0 goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26a0>
    1444:	w9 = *(u32 *)(r3 + 0xb8)
    1445:	w7 = *(u32 *)(r3 + 0xbc)
    1446:	w1 = *(u32 *)(r3 + 0x70)
    1447:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e80>
    1448:	call 0x23
    1449:	r0 += r9
    1450:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e48>
    1451:	goto +0xff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2640>
    1452:	r1 = r10
    1453:	r1 += -0x88
    1454:	w2 = 0x2
    1455:	r3 = r0
    1456:	call 0x71
    1457:	w1 = *(u16 *)(r10 - 0x88)
    1458:	goto +0xfe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2670>
    1459:	call 0x9e
    1460:	r0 += r9
    1461:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea0>
    1462:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1eb0>
    1463:	w1 = *(u16 *)(r0 + 0x0)
    1464:	goto +0xf8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2670>
    1465:	w1 = *(u32 *)(r0 + 0x0)
    1466:	goto +0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2670>
    1467:	r1 = r10
    1468:	r1 += -0x88
    1469:	w2 = 0x4
    1470:	r3 = r0
    1471:	call 0x71
    1472:	w1 = *(u32 *)(r10 - 0x88)
    1473:	w2 = *(u32 *)(r7 + 0x58)
    1474:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f10>
    1475:	*(u32 *)(r7 + 0x5c) = w1
    1476:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f38>
    1477:	w3 = *(u32 *)(r7 + 0x5c)
    1478:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f28>
    1479:	*(u32 *)(r7 + 0x5c) = w1
    1480:	w3 = *(u32 *)(r7 + 0x60)
    1481:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f40>
    1482:	*(u32 *)(r7 + 0x60) = w1
    1483:	*(u32 *)(r7 + 0x64) = w1
    1484:	w2 += 0x1
    1485:	*(u32 *)(r7 + 0x58) = w2
    1486:	goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1968>
    1487:	r1 = r10
    1488:	r1 += -0x88
    1489:	w2 = 0x2
    1490:	r3 = r0
    1491:	call 0x71
    1492:	w1 = *(u16 *)(r10 - 0x88)
    1493:	w2 = *(u32 *)(r7 + 0x68)
    1494:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb0>
    1495:	*(u32 *)(r7 + 0x6c) = w1
    1496:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fd8>
    1497:	w3 = *(u32 *)(r7 + 0x6c)
    1498:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fc8>
    1499:	*(u32 *)(r7 + 0x6c) = w1
    1500:	w3 = *(u32 *)(r7 + 0x70)
    1501:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fe0>
    1502:	*(u32 *)(r7 + 0x70) = w1
    1503:	*(u32 *)(r7 + 0x74) = w1
    1504:	w2 += 0x1
    1505:	*(u32 *)(r7 + 0x68) = w2
    1506:	r6 = 0x0 ll
		0000000000002f10:  R_BPF_64_64	CONFIG
    1508:	w1 = *(u32 *)(r6 + 0xac)
    1509:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2158>
    1510:	w8 = *(u32 *)(r6 + 0xa8)
    1511:	w9 = *(u32 *)(r6 + 0xac)
    1512:	w1 = *(u32 *)(r6 + 0x70)
    1513:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2060>
    1514:	call 0x9e
    1515:	r0 += r8
    1516:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1517:	w1 = *(u32 *)(r0 + 0x0)
    1518:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20f0>
    1519:	call 0x23
    1520:	r0 += r8
    1521:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20c0>
    1522:	r1 = r10
    1523:	r1 += -0x88
    1524:	w2 = 0x4
    1525:	r3 = r0
    1526:	call 0x71
    1527:	w1 = *(u32 *)(r10 - 0x88)
    1528:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20f0>
    1529:	w1 = *(u16 *)(r0 + 0x0)
    1530:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20f0>
    1531:	r1 = r10
    1532:	r1 += -0x88
    1533:	w2 = 0x2
    1534:	r3 = r0
    1535:	call 0x71
    1536:	w1 = *(u16 *)(r10 - 0x88)
    1537:	w2 = *(u32 *)(r7 + 0x78)
    1538:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2110>
    1539:	*(u32 *)(r7 + 0x7c) = w1
    1540:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2138>
    1541:	w3 = *(u32 *)(r7 + 0x7c)
    1542:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2128>
    1543:	*(u32 *)(r7 + 0x7c) = w1
    1544:	w3 = *(u32 *)(r7 + 0x80)
    1545:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2140>
    1546:	*(u32 *)(r7 + 0x80) = w1
    1547:	*(u32 *)(r7 + 0x84) = w1
    1548:	w2 += 0x1
    1549:	*(u32 *)(r7 + 0x78) = w2
    1550:	w1 = *(u32 *)(r6 + 0xbc)
    1551:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22b8>
    1552:	r1 = 0x0 ll
		0000000000003080:  R_BPF_64_64	CONFIG
    1554:	w6 = *(u32 *)(r1 + 0xb8)
    1555:	w8 = *(u32 *)(r1 + 0xbc)
    1556:	w1 = *(u32 *)(r1 + 0x70)
    1557:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21c0>
    1558:	call 0x9e
    1559:	r0 += r6
    1560:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2210>
    1561:	w1 = *(u32 *)(r0 + 0x0)
    1562:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2250>
    1563:	call 0x23
    1564:	r0 += r6
    1565:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2220>
    1566:	r1 = r10
    1567:	r1 += -0x88
    1568:	w2 = 0x4
    1569:	r3 = r0
    1570:	call 0x71
    1571:	w1 = *(u32 *)(r10 - 0x88)
    1572:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2250>
    1573:	w1 = *(u16 *)(r0 + 0x0)
    1574:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2250>
    1575:	r1 = r10
    1576:	r1 += -0x88
    1577:	w2 = 0x2
    1578:	r3 = r0
    1579:	call 0x71
    1580:	w1 = *(u16 *)(r10 - 0x88)
    1581:	w2 = *(u32 *)(r7 + 0x88)
    1582:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2270>
    1583:	*(u32 *)(r7 + 0x8c) = w1
    1584:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2298>
    1585:	w3 = *(u32 *)(r7 + 0x8c)
    1586:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1587:	*(u32 *)(r7 + 0x8c) = w1
    1588:	w3 = *(u32 *)(r7 + 0x90)
    1589:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22a0>
    1590:	*(u32 *)(r7 + 0x90) = w1
    1591:	*(u32 *)(r7 + 0x94) = w1
    1592:	w2 += 0x1
    1593:	*(u32 *)(r7 + 0x88) = w2
    1594:	r6 = 0x0 ll
		00000000000031d0:  R_BPF_64_64	CONFIG
    1596:	w1 = *(u32 *)(r6 + 0xcc)
    1597:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2418>
    1598:	w8 = *(u32 *)(r6 + 0xc8)
    1599:	w9 = *(u32 *)(r6 + 0xcc)
    1600:	w1 = *(u32 *)(r6 + 0x70)
    1601:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2320>
    1602:	call 0x9e
    1603:	r0 += r8
    1604:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2370>
    1605:	w1 = *(u32 *)(r0 + 0x0)
    1606:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b0>
    1607:	call 0x23
    1608:	r0 += r8
    1609:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2380>
    1610:	r1 = r10
    1611:	r1 += -0x88
    1612:	w2 = 0x4
    1613:	r3 = r0
    1614:	call 0x71
    1615:	w1 = *(u32 *)(r10 - 0x88)
    1616:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b0>
    1617:	w1 = *(u16 *)(r0 + 0x0)
    1618:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b0>
    1619:	r1 = r10
    1620:	r1 += -0x88
    1621:	w2 = 0x2
    1622:	r3 = r0
    1623:	call 0x71
    1624:	w1 = *(u16 *)(r10 - 0x88)
    1625:	w2 = *(u32 *)(r7 + 0x98)
    1626:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d0>
    1627:	*(u32 *)(r7 + 0x9c) = w1
    1628:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23f8>
    1629:	w3 = *(u32 *)(r7 + 0x9c)
    1630:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23e8>
    1631:	*(u32 *)(r7 + 0x9c) = w1
    1632:	w3 = *(u32 *)(r7 + 0xa0)
    1633:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1634:	*(u32 *)(r7 + 0xa0) = w1
    1635:	*(u32 *)(r7 + 0xa4) = w1
    1636:	w2 += 0x1
    1637:	*(u32 *)(r7 + 0x98) = w2
    1638:	call 0xe
    1639:	*(u64 *)(r7 + 0x50) = r0
    1640:	w1 = *(u32 *)(r6 + 0x64)
    1641:	if w1 == 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24d0>
    1642:	call 0x23
    1643:	w1 = *(u32 *)(r6 + 0x40)
    1644:	r0 += r1
    1645:	r1 = r10
    1646:	r1 += -0x88
    1647:	w2 = 0x8
    1648:	r3 = r0
    1649:	call 0x71
    1650:	w1 = *(u32 *)(r6 + 0x44)
    1651:	r3 = *(u64 *)(r10 - 0x88)
    1652:	r3 += r1
    1653:	r1 = r10
    1654:	r1 += -0x88
    1655:	w2 = 0x8
    1656:	call 0x71
    1657:	r1 = *(u64 *)(r6 + 0x8)
    1658:	r2 = *(u64 *)(r10 - 0x88)
    1659:	r1 += r2
    1660:	*(u64 *)(r7 + 0x40) = r1
    1661:	w1 = *(u32 *)(r6 + 0x68)
    1662:	if w1 == 0x0 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1663:	r1 = 0x504c4b53594d5641 ll
    1665:	call 0x9a
    1666:	w1 = *(u32 *)(r6 + 0x38)
    1667:	r0 += r1
    1668:	*(u64 *)(r7 + 0x48) = r0
    1669:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1670:	r1 = r10
    1671:	r1 += -0x88
    1672:	w2 = 0x4
    1673:	r3 = r0
    1674:	call 0x71
    1675:	w1 = *(u32 *)(r10 - 0x88)
    1676:	r2 = 0x0 ll
		0000000000003460:  R_BPF_64_64	CONFIG
    1678:	w2 = *(u32 *)(r2 + 0x90)
    1679:	if w1 != w2 goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b98>
    1680:	r7 = 0x0 ll
		0000000000003480:  R_BPF_64_64	CONFIG
    1682:	w1 = *(u32 *)(r7 + 0x9c)
    1683:	if w1 == 0x0 goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27c8>
    1684:	w6 = *(u32 *)(r7 + 0x98)
    1685:	w8 = *(u32 *)(r7 + 0x9c)
    1686:	w1 = *(u32 *)(r7 + 0x70)
    1687:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2600>
    1688:	call 0x23
    1689:	r0 += r6
    1690:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25c8>
    1691:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2778>
    1692:	r1 = r10
    1693:	r1 += -0x88
    1694:	w2 = 0x2
    1695:	r3 = r0
    1696:	call 0x71
    1697:	w1 = *(u16 *)(r10 - 0x88)
    1698:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27a8>
    1699:	call 0x9e
    1700:	r0 += r6
    1701:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2620>
    1702:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2630>
    1703:	w1 = *(u16 *)(r0 + 0x0)
    1704:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27a8>
    1705:	w1 = *(u32 *)(r0 + 0x0)
    1706:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27a8>
    1707:	r1 = r10
    1708:	r1 += -0x88
    1709:	w2 = 0x4
    1710:	r3 = r0
    1711:	call 0x71
    1712:	w1 = *(u32 *)(r10 - 0x88)
    1713:	r3 = 0x0 ll
		0000000000003588:  R_BPF_64_64	CONFIG
    1715:	r2 = 0x0 ll
		0000000000003598:  R_BPF_64_64	CONFIG
    1717:	w2 = *(u32 *)(r2 + 0xc0)
    1718:	if w1 != w2 goto -0x4cc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1719:	w1 = *(u32 *)(r3 + 0xcc)
    1720:	if w1 == 0x0 goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1721:	r1 = 0x0 ll
		00000000000035c8:  R_BPF_64_64	CONFIG
    1723:	w7 = *(u32 *)(r1 + 0xc8)
    1724:	w9 = *(u32 *)(r1 + 0xcc)
    1725:	w1 = *(u32 *)(r1 + 0x70)
    1726:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2738>
    1727:	call 0x23
    1728:	r0 += r7
    1729:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1730:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28a0>
    1731:	r1 = r10
    1732:	r1 += -0x88
    1733:	w2 = 0x2
    1734:	r3 = r0
    1735:	call 0x71
    1736:	w1 = *(u16 *)(r10 - 0x88)
    1737:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d0>
    1738:	call 0x9e
    1739:	r0 += r7
    1740:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2758>
    1741:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2768>
    1742:	w1 = *(u16 *)(r0 + 0x0)
    1743:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d0>
    1744:	w1 = *(u32 *)(r0 + 0x0)
    1745:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28d0>
    1746:	r1 = r10
    1747:	r1 += -0x88
    1748:	w2 = 0x4
    1749:	r3 = r0
    1750:	call 0x71
    1751:	w1 = *(u32 *)(r10 - 0x88)
    1752:	r2 = 0x0 ll
		00000000000036c0:  R_BPF_64_64	CONFIG
    1754:	w2 = *(u32 *)(r2 + 0xa0)
    1755:	if w1 != w2 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b98>
    1756:	w1 = *(u32 *)(r7 + 0xac)
    1757:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2948>
    1758:	r1 = 0x0 ll
		00000000000036f0:  R_BPF_64_64	CONFIG
    1760:	w6 = *(u32 *)(r1 + 0xa8)
    1761:	w7 = *(u32 *)(r1 + 0xac)
    1762:	w1 = *(u32 *)(r1 + 0x70)
    1763:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2860>
    1764:	call 0x23
    1765:	r0 += r6
    1766:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2828>
    1767:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f8>
    1768:	r1 = r10
    1769:	r1 += -0x88
    1770:	w2 = 0x2
    1771:	r3 = r0
    1772:	call 0x71
    1773:	w1 = *(u16 *)(r10 - 0x88)
    1774:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2928>
    1775:	call 0x9e
    1776:	r0 += r6
    1777:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2880>
    1778:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2890>
    1779:	w1 = *(u16 *)(r0 + 0x0)
    1780:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2928>
    1781:	w1 = *(u32 *)(r0 + 0x0)
    1782:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2928>
    1783:	r1 = r10
    1784:	r1 += -0x88
    1785:	w2 = 0x4
    1786:	r3 = r0
    1787:	call 0x71
    1788:	w1 = *(u32 *)(r10 - 0x88)
    1789:	r2 = 0x0 ll
		00000000000037e8:  R_BPF_64_64	CONFIG
    1791:	w2 = *(u32 *)(r2 + 0xd0)
    1792:	if w1 != w2 goto -0x516 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1793:	exit
    1794:	r1 = r10
    1795:	r1 += -0x88
    1796:	w2 = 0x4
    1797:	r3 = r0
    1798:	call 0x71
    1799:	w1 = *(u32 *)(r10 - 0x88)
    1800:	r2 = 0x0 ll
		0000000000003840:  R_BPF_64_64	CONFIG
    1802:	w2 = *(u32 *)(r2 + 0xb0)
    1803:	if w1 != w2 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b98>
    1804:	r7 = 0x0 ll
		0000000000003860:  R_BPF_64_64	CONFIG
    1806:	w1 = *(u32 *)(r7 + 0xbc)
    1807:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a70>
    1808:	w6 = *(u32 *)(r7 + 0xb8)
    1809:	w8 = *(u32 *)(r7 + 0xbc)
    1810:	w1 = *(u32 *)(r7 + 0x70)
    1811:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1812:	call 0x23
    1813:	r0 += r6
    1814:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29a8>
    1815:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a20>
    1816:	r1 = r10
    1817:	r1 += -0x88
    1818:	w2 = 0x2
    1819:	r3 = r0
    1820:	call 0x71
    1821:	w1 = *(u16 *)(r10 - 0x88)
    1822:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a50>
    1823:	call 0x9e
    1824:	r0 += r6
    1825:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a00>
    1826:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a10>
    1827:	w1 = *(u16 *)(r0 + 0x0)
    1828:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a50>
    1829:	w1 = *(u32 *)(r0 + 0x0)
    1830:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a50>
    1831:	r1 = r10
    1832:	r1 += -0x88
    1833:	w2 = 0x4
    1834:	r3 = r0
    1835:	call 0x71
    1836:	w1 = *(u32 *)(r10 - 0x88)
    1837:	r2 = 0x0 ll
		0000000000003968:  R_BPF_64_64	CONFIG
    1839:	w2 = *(u32 *)(r2 + 0xc0)
    1840:	if w1 != w2 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b98>
    1841:	w1 = *(u32 *)(r7 + 0xcc)
    1842:	if w1 == 0x0 goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1843:	r1 = 0x0 ll
		0000000000003998:  R_BPF_64_64	CONFIG
    1845:	w6 = *(u32 *)(r1 + 0xc8)
    1846:	w7 = *(u32 *)(r1 + 0xcc)
    1847:	w1 = *(u32 *)(r1 + 0x70)
    1848:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b08>
    1849:	call 0x23
    1850:	r0 += r6
    1851:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1852:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b48>
    1853:	r1 = r10
    1854:	r1 += -0x88
    1855:	w2 = 0x2
    1856:	r3 = r0
    1857:	call 0x71
    1858:	w1 = *(u16 *)(r10 - 0x88)
    1859:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b78>
    1860:	call 0x9e
    1861:	r0 += r6
    1862:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b28>
    1863:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1864:	w1 = *(u16 *)(r0 + 0x0)
    1865:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b78>
    1866:	w1 = *(u32 *)(r0 + 0x0)
    1867:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b78>
    1868:	r1 = r10
    1869:	r1 += -0x88
    1870:	w2 = 0x4
    1871:	r3 = r0
    1872:	call 0x71
    1873:	w1 = *(u32 *)(r10 - 0x88)
    1874:	r2 = 0x0 ll
		0000000000003a90:  R_BPF_64_64	CONFIG
    1876:	w2 = *(u32 *)(r2 + 0xd0)
    1877:	if w1 == w2 goto -0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1878:	call 0x23
    1879:	*(u64 *)(r10 - 0x88) = r0
    1880:	r2 = r10
    1881:	r2 += -0x88
    1882:	r1 = 0x0 ll
		0000000000003ad0:  R_BPF_64_64	TASKS
    1884:	r3 = 0xdc8 ll
		0000000000003ae0:  R_BPF_64_64	.rodata
    1886:	r4 = 0x0
    1887:	call 0x2
    1888:	if r0 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cc8>
    1889:	r1 = 0x0 ll
		0000000000003b08:  R_BPF_64_64	.bss
    1891:	r2 = 0x1
    1892:	lock *(u64 *)(r1 + 0x0) += r2
    1893:	r1 = 0x0 ll
		0000000000003b28:  R_BPF_64_64	EXPECT_ENTER
    1895:	r2 = 0x100000000 ll
    1897:	lock *(u64 *)(r1 + 0x0) += r2
    1898:	r1 = 0x0 ll
		0000000000003b50:  R_BPF_64_64	EXPECT_EXIT
    1900:	lock *(u64 *)(r1 + 0x0) += r2
    1901:	call 0x23
    1902:	*(u64 *)(r10 - 0x88) = r0
    1903:	r2 = r10
    1904:	r2 += -0x88
    1905:	r1 = 0x0 ll
		0000000000003b88:  R_BPF_64_64	TASKS
    1907:	call 0x1
    1908:	r6 = r0
    1909:	if r6 == 0x0 goto -0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1910:	call 0xe
    1911:	r8 = r0
    1912:	r1 = *(u64 *)(r6 + 0x10)
    1913:	w7 = w9
    1914:	if r1 == r8 goto -0x518 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x400>
    1915:	goto -0x51f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    1916:	w1 = 0x0
    1917:	*(u32 *)(r10 - 0x88) = w1
    1918:	r2 = r10
    1919:	r2 += -0x88
    1920:	r1 = 0x0 ll
		0000000000003c00:  R_BPF_64_64	LOST
    1922:	call 0x1
    1923:	if r0 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1924:	r0 += 0x10
    1925:	r1 = 0x1
    1926:	lock *(u64 *)(r0 + 0x0) += r1
    1927:	goto -0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1928:	w8 = w2
    1929:	w1 = w2
    1930:	w1 &= 0x1
    1931:	w2 = *(u32 *)(r7 + 0x90)
    1932:	w2 |= w1
    1933:	w1 = *(u32 *)(r7 + 0xa8)
    1934:	w2 |= w1
    1935:	if w2 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    1936:	call -0x791
    1937:	if w0 != 0x0 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3030>
    1938:	w1 = 0x0
    1939:	r2 = 0x0 ll
		0000000000003c98:  R_BPF_64_64	CONFIG
    1941:	w3 = *(u32 *)(r2 + 0x6c)
    1942:	if w3 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ed0>
    1943:	w2 = *(u32 *)(r2 + 0x8c)
    1944:	if w2 != 0x0 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3000>
    1945:	r2 = 0x0 ll
		0000000000003cc8:  R_BPF_64_64	CONFIG
    1947:	w3 = *(u32 *)(r2 + 0x9c)
    1948:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e00>
    1949:	w4 = *(u32 *)(r7 + 0x1b0)
    1950:	*(u32 *)(r7 + 0x19c) = w4
    1951:	w3 = 0x1
    1952:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2df8>
    1953:	w3 = 0x0
    1954:	w1 |= w3
    1955:	w2 = *(u32 *)(r2 + 0xac)
    1956:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e40>
    1957:	w3 = *(u32 *)(r7 + 0x1b4)
    1958:	*(u32 *)(r7 + 0x1a0) = w3
    1959:	w2 = 0x1
    1960:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e38>
    1961:	w2 = 0x0
    1962:	w1 |= w2
    1963:	r2 = 0x0 ll
		0000000000003d58:  R_BPF_64_64	CONFIG
    1965:	w3 = *(u32 *)(r2 + 0xbc)
    1966:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e90>
    1967:	w4 = *(u32 *)(r7 + 0x1b8)
    1968:	*(u32 *)(r7 + 0x1a4) = w4
    1969:	w3 = 0x1
    1970:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e88>
    1971:	w3 = 0x0
    1972:	w1 |= w3
    1973:	w2 = *(u32 *)(r2 + 0xcc)
    1974:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ed0>
    1975:	w3 = *(u32 *)(r7 + 0x1bc)
    1976:	*(u32 *)(r7 + 0x1a8) = w3
    1977:	w2 = 0x1
    1978:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ec8>
    1979:	w2 = 0x0
    1980:	w1 |= w2
    1981:	w4 = *(u32 *)(r7 + 0xcc)
    1982:	w3 = *(u32 *)(r7 + 0xc8)
    1983:	w2 = *(u32 *)(r7 + 0xc0)
    1984:	w5 = *(u32 *)(r7 + 0xc4)
    1985:	if w5 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f20>
    1986:	if w3 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f20>
    1987:	if w4 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f20>
    1988:	w1 &= 0x1
    1989:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f20>
    1990:	if w2 == 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f58>
    1991:	r1 = 0x0
    1992:	*(u64 *)(r7 + 0x1c0) = r1
    1993:	*(u32 *)(r7 + 0xc) = w4
    1994:	*(u32 *)(r7 + 0x8) = w3
    1995:	*(u32 *)(r7 + 0x4) = w5
    1996:	*(u32 *)(r7 + 0x0) = w2
    1997:	goto -0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1998:	call 0x23
    1999:	*(u64 *)(r10 - 0x88) = r0
    2000:	r2 = r10
    2001:	r2 += -0x88
    2002:	r1 = 0x0 ll
		0000000000003e90:  R_BPF_64_64	TASKS
    2004:	call 0x3
    2005:	if r0 != 0x0 goto -0xd5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    2006:	r1 = 0x0 ll
		0000000000003eb0:  R_BPF_64_64	.bss
    2008:	r2 = -0x1
    2009:	lock *(u64 *)(r1 + 0x0) += r2
    2010:	r1 = 0x0 ll
		0000000000003ed0:  R_BPF_64_64	EXPECT_ENTER
    2012:	r2 = -0x100000000 ll
    2014:	lock *(u64 *)(r1 + 0x0) += r2
    2015:	r1 = 0x0 ll
		0000000000003ef8:  R_BPF_64_64	EXPECT_EXIT
    2017:	lock *(u64 *)(r1 + 0x0) += r2
    2018:	goto -0xe2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    2019:	w2 = *(u32 *)(r7 + 0x1ac)
    2020:	*(u32 *)(r7 + 0x198) = w2
    2021:	w1 = 0x1
    2022:	if w2 != 0x0 goto -0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2db0>
    2023:	w1 = 0x0
    2024:	goto -0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2db0>
    2025:	w1 = *(u32 *)(r7 + 0x90)
    2026:	w6 = *(u32 *)(r7 + 0xa8)
    2027:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30b0>
    2028:	if w6 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    2029:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3158>
    2030:	w8 &= 0x1
    2031:	if w8 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3070>
    2032:	goto +0x45 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3298>
    2033:	r1 = *(u64 *)(r10 - 0x98)
    2034:	r1 = *(u64 *)(r1 + 0x0)
    2035:	r3 = *(u64 *)(r1 + 0x8)
    2036:	r2 = *(u64 *)(r1 + 0x0)
    2037:	r1 = r7
    2038:	r1 += 0x18
    2039:	call -0x7b8
    2040:	goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3298>
    2041:	r1 = r7
    2042:	r1 += 0x18
    2043:	w2 = 0x60
    2044:	r3 = 0xd68 ll
		0000000000003fe0:  R_BPF_64_64	.rodata
    2046:	call 0x71
    2047:	w1 = *(u32 *)(r7 + 0xa4)
    2048:	*(u32 *)(r7 + 0x8c) = w1
    2049:	w1 = *(u32 *)(r7 + 0xa0)
    2050:	*(u32 *)(r7 + 0x88) = w1
    2051:	w1 = *(u32 *)(r7 + 0x9c)
    2052:	*(u32 *)(r7 + 0x84) = w1
    2053:	w1 = *(u32 *)(r7 + 0x98)
    2054:	*(u32 *)(r7 + 0x80) = w1
    2055:	w1 = *(u32 *)(r7 + 0x94)
    2056:	*(u32 *)(r7 + 0x7c) = w1
    2057:	w1 = *(u32 *)(r7 + 0x90)
    2058:	*(u32 *)(r7 + 0x78) = w1
    2059:	r1 = r7
    2060:	call -0x74f
    2061:	if w6 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3058>
    2062:	r1 = *(u64 *)(r10 - 0x98)
    2063:	r1 = *(u64 *)(r1 + 0x0)
    2064:	r3 = *(u64 *)(r1 + 0x8)
    2065:	r2 = *(u64 *)(r1 + 0x0)
    2066:	r1 = r7
    2067:	r1 += 0x18
    2068:	call -0x7d5
    2069:	r1 = 0x0
    2070:	r2 = 0x0 ll
		00000000000040b0:  R_BPF_64_64	CONFIG
    2072:	w2 = *(u32 *)(r2 + 0x74)
    2073:	w3 = *(u32 *)(r10 - 0xb0)
    2074:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3220>
    2075:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3220>
    2076:	call 0x23
    2077:	r1 = 0x0 ll
		00000000000040e8:  R_BPF_64_64	CONFIG
    2079:	w1 = *(u32 *)(r1 + 0x74)
    2080:	r0 += r1
    2081:	r1 = r10
    2082:	r1 += -0x88
    2083:	w2 = 0x8
    2084:	r3 = r0
    2085:	call 0x71
    2086:	r1 = *(u64 *)(r10 - 0x88)
    2087:	*(u64 *)(r7 + 0x190) = r1
    2088:	w1 = *(u32 *)(r7 + 0xbc)
    2089:	*(u32 *)(r7 + 0x8c) = w1
    2090:	w1 = *(u32 *)(r7 + 0xb8)
    2091:	*(u32 *)(r7 + 0x88) = w1
    2092:	w1 = *(u32 *)(r7 + 0xb4)
    2093:	*(u32 *)(r7 + 0x84) = w1
    2094:	w1 = *(u32 *)(r7 + 0xb0)
    2095:	*(u32 *)(r7 + 0x80) = w1
    2096:	w1 = *(u32 *)(r7 + 0xac)
    2097:	*(u32 *)(r7 + 0x7c) = w1
    2098:	w1 = *(u32 *)(r7 + 0xa8)
    2099:	*(u32 *)(r7 + 0x78) = w1
    2100:	r1 = r7
    2101:	call -0x778
    2102:	r1 = 0x0 ll
		00000000000041b0:  R_BPF_64_64	CONFIG
    2104:	w2 = *(u32 *)(r1 + 0x6c)
    2105:	if w2 == 0x0 goto -0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2106:	w1 = *(u32 *)(r1 + 0x8c)
    2107:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3340>
    2108:	r6 = 0x0 ll
		00000000000041e0:  R_BPF_64_64	CONFIG
    2110:	w1 = *(u32 *)(r6 + 0x9c)
    2111:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3468>
    2112:	w2 = *(u32 *)(r7 + 0x1b0)
    2113:	w1 = *(u32 *)(r7 + 0x19c)
    2114:	w3 = w2
    2115:	w3 |= w1
    2116:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3400>
    2117:	w3 = w2
    2118:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3418>
    2119:	w3 = w2
    2120:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3418>
    2121:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3468>
    2122:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3408>
    2123:	w2 = *(u32 *)(r7 + 0x1ac)
    2124:	w1 = *(u32 *)(r7 + 0x198)
    2125:	w3 = w2
    2126:	w3 |= w1
    2127:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34d0>
    2128:	w3 = w2
    2129:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a8>
    2130:	w3 = w2
    2131:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3390>
    2132:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a8>
    2133:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32c8>
    2134:	w3 = w2
    2135:	w3 -= w1
    2136:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32c8>
    2137:	r4 = 0x1
    2138:	*(u64 *)(r7 + 0x88) = r4
    2139:	*(u32 *)(r7 + 0x84) = w3
    2140:	*(u32 *)(r7 + 0x80) = w2
    2141:	*(u32 *)(r7 + 0x7c) = w1
    2142:	w1 = 0x5
    2143:	*(u32 *)(r7 + 0x78) = w1
    2144:	r1 = r7
    2145:	call -0x7a4
    2146:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32c8>
    2147:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3468>
    2148:	w3 = w2
    2149:	w3 -= w1
    2150:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3468>
    2151:	r4 = 0x2
    2152:	*(u64 *)(r7 + 0x88) = r4
    2153:	*(u32 *)(r7 + 0x84) = w3
    2154:	*(u32 *)(r7 + 0x80) = w2
    2155:	*(u32 *)(r7 + 0x7c) = w1
    2156:	w1 = 0x5
    2157:	*(u32 *)(r7 + 0x78) = w1
    2158:	r1 = r7
    2159:	call -0x7b2
    2160:	w1 = *(u32 *)(r6 + 0xac)
    2161:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3548>
    2162:	w2 = *(u32 *)(r7 + 0x1b4)
    2163:	w1 = *(u32 *)(r7 + 0x1a0)
    2164:	w3 = w2
    2165:	w3 |= w1
    2166:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34e0>
    2167:	w3 = w2
    2168:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34f8>
    2169:	w3 = w2
    2170:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34f8>
    2171:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3548>
    2172:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34e8>
    2173:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3398>
    2174:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32c8>
    2175:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3548>
    2176:	w3 = w2
    2177:	w3 -= w1
    2178:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3548>
    2179:	r4 = 0x3
    2180:	*(u64 *)(r7 + 0x88) = r4
    2181:	*(u32 *)(r7 + 0x84) = w3
    2182:	*(u32 *)(r7 + 0x80) = w2
    2183:	*(u32 *)(r7 + 0x7c) = w1
    2184:	w1 = 0x5
    2185:	*(u32 *)(r7 + 0x78) = w1
    2186:	r1 = r7
    2187:	call -0x7ce
    2188:	w1 = *(u32 *)(r6 + 0xbc)
    2189:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3618>
    2190:	w2 = *(u32 *)(r7 + 0x1b8)
    2191:	w1 = *(u32 *)(r7 + 0x1a4)
    2192:	w3 = w2
    2193:	w3 |= w1
    2194:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35b0>
    2195:	w3 = w2
    2196:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35c8>
    2197:	w3 = w2
    2198:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35c8>
    2199:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3618>
    2200:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35b8>
    2201:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3618>
    2202:	w3 = w2
    2203:	w3 -= w1
    2204:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3618>
    2205:	r4 = 0x4
    2206:	*(u64 *)(r7 + 0x88) = r4
    2207:	*(u32 *)(r7 + 0x84) = w3
    2208:	*(u32 *)(r7 + 0x80) = w2
    2209:	*(u32 *)(r7 + 0x7c) = w1
    2210:	w1 = 0x5
    2211:	*(u32 *)(r7 + 0x78) = w1
    2212:	r1 = r7
    2213:	call -0x7e8
    2214:	w1 = *(u32 *)(r6 + 0xcc)
    2215:	if w1 == 0x0 goto -0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2216:	w2 = *(u32 *)(r7 + 0x1bc)
    2217:	w1 = *(u32 *)(r7 + 0x1a8)
    2218:	w3 = w2
    2219:	w3 |= w1
    2220:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3680>
    2221:	w3 = w2
    2222:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3698>
    2223:	w3 = w2
    2224:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3698>
    2225:	if w2 s>= w1 goto -0x120 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2226:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3688>
    2227:	if w2 s<= w1 goto -0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2228:	w3 = w2
    2229:	w3 -= w1
    2230:	if w3 == 0x0 goto -0x125 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>
    2231:	r4 = 0x5
    2232:	*(u64 *)(r7 + 0x88) = r4
    2233:	*(u32 *)(r7 + 0x84) = w3
    2234:	*(u32 *)(r7 + 0x80) = w2
    2235:	*(u32 *)(r7 + 0x7c) = w1
    2236:	w1 = 0x5
    2237:	*(u32 *)(r7 + 0x78) = w1
    2238:	r1 = r7
    2239:	call -0x802
    2240:	goto -0x12f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d78>

0000000000004608 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2241:	w8 = w2
    2242:	r9 = r1
    2243:	r6 = 0x0 ll
		0000000000004618:  R_BPF_64_64	CONFIG
    2245:	w1 = *(u32 *)(r6 + 0x28)
    2246:	w1 &= w8
    2247:	w2 = *(u32 *)(r6 + 0x30)
    2248:	if w1 == w2 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x140>
    2249:	w1 = *(u32 *)(r6 + 0x24)
    2250:	if w1 != 0x2 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x220>
    2251:	call 0x8
    2252:	*(u32 *)(r10 - 0x88) = w0
    2253:	r2 = r10
    2254:	r2 += -0x88
    2255:	r1 = 0x0 ll
		0000000000004678:  R_BPF_64_64	SAMPLES
    2257:	call 0x1
    2258:	r7 = r0
    2259:	if r7 == 0x0 goto +0x518 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2260:	r1 = *(u64 *)(r9 + 0x0)
    2261:	r3 = *(u64 *)(r1 + 0x0)
    2262:	r1 = r10
    2263:	r1 += -0x88
    2264:	w2 = 0x80
    2265:	call 0x71
    2266:	r1 = *(u64 *)(r10 - 0x20)
    2267:	if r1 != 0x504c0001 goto +0x510 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2268:	r1 = *(u64 *)(r10 - 0x10)
    2269:	if r1 != 0x10 goto +0x50e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2270:	r2 = *(u64 *)(r10 - 0x28)
    2271:	r1 = 0x0 ll
		00000000000046f8:  R_BPF_64_64	CONFIG
    2273:	r3 = *(u64 *)(r1 + 0x0)
    2274:	if r2 != r3 goto +0x509 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2275:	w2 = *(u32 *)(r1 + 0x28)
    2276:	w2 &= w8
    2277:	w1 = *(u32 *)(r7 + 0x10)
    2278:	if w1 != 0x0 goto +0x35e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c20>
    2279:	*(u32 *)(r7 + 0x14) = w2
    2280:	goto +0x361 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c48>
    2281:	r1 = 0x0 ll
		0000000000004748:  R_BPF_64_64	.bss
    2283:	r1 = *(u64 *)(r1 + 0x0)
    2284:	if r1 != 0x0 goto -0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2285:	r1 = 0x0 ll
		0000000000004768:  R_BPF_64_64	CONFIG
    2287:	w2 = *(u32 *)(r1 + 0x6c)
    2288:	if w2 == 0x0 goto +0x4fb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2289:	w1 = *(u32 *)(r1 + 0x8c)
    2290:	*(u64 *)(r10 - 0xa0) = r9
    2291:	if w1 == 0x0 goto +0x3a8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ed8>
    2292:	r1 = 0x0 ll
		00000000000047a0:  R_BPF_64_64	CONFIG
    2294:	w7 = *(u32 *)(r1 + 0x88)
    2295:	w9 = *(u32 *)(r1 + 0x8c)
    2296:	w1 = *(u32 *)(r1 + 0x70)
    2297:	if w1 != 0x0 goto +0x345 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bf0>
    2298:	call 0x23
    2299:	r0 += r7
    2300:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e8>
    2301:	goto +0x393 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e80>
    2302:	r1 = r10
    2303:	r1 += -0x88
    2304:	w2 = 0x2
    2305:	r3 = r0
    2306:	call 0x71
    2307:	w1 = *(u16 *)(r10 - 0x88)
    2308:	goto +0x392 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1eb0>
    2309:	w1 = *(u32 *)(r6 + 0x24)
    2310:	if w1 != 0x3 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a8>
    2311:	r1 = *(u64 *)(r9 + 0x0)
    2312:	r3 = *(u64 *)(r1 + 0x0)
    2313:	r1 = r10
    2314:	r1 += -0x88
    2315:	w2 = 0x80
    2316:	call 0x71
    2317:	r1 = *(u64 *)(r10 - 0x20)
    2318:	if r1 != 0x504c0001 goto +0x4dd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2319:	r1 = *(u64 *)(r10 - 0x10)
    2320:	if r1 != 0x10 goto +0x4db <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2321:	r1 = *(u64 *)(r10 - 0x28)
    2322:	r2 = 0x0 ll
		0000000000004890:  R_BPF_64_64	CONFIG
    2324:	r2 = *(u64 *)(r2 + 0x0)
    2325:	if r1 != r2 goto +0x4d6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2326:	w2 = 0x0
    2327:	w1 = *(u32 *)(r6 + 0x28)
    2328:	w3 = *(u32 *)(r6 + 0x30)
    2329:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3f0>
    2330:	w4 = w1
    2331:	w4 >>= 0x1
    2332:	w2 = w1
    2333:	w2 |= w4
    2334:	w4 = w2
    2335:	w4 >>= 0x2
    2336:	w2 |= w4
    2337:	w4 = w2
    2338:	w4 >>= 0x4
    2339:	w2 |= w4
    2340:	w1 &= w8
    2341:	w4 = w2
    2342:	w4 >>= 0x8
    2343:	w2 |= w4
    2344:	w1 -= w3
    2345:	w3 = w2
    2346:	w3 >>= 0x10
    2347:	w2 |= w3
    2348:	w2 ^= -0x1
    2349:	w3 = w2
    2350:	w3 >>= 0x1
    2351:	w3 &= 0x55555555
    2352:	w2 -= w3
    2353:	w3 = w2
    2354:	w3 &= 0x33333333
    2355:	w2 >>= 0x2
    2356:	w2 &= 0x33333333
    2357:	w3 += w2
    2358:	w2 = w3
    2359:	w2 >>= 0x4
    2360:	w3 += w2
    2361:	w3 &= 0xf0f0f0f
    2362:	w3 *= 0x1010101
    2363:	w3 >>= 0x18
    2364:	w1 <<= w3
    2365:	w1 s>>= w3
    2366:	w2 = w1
    2367:	*(u32 *)(r10 - 0x90) = w2
    2368:	call 0x23
    2369:	*(u64 *)(r10 - 0x88) = r0
    2370:	r2 = r10
    2371:	r2 += -0x88
    2372:	r1 = 0x0 ll
		0000000000004a20:  R_BPF_64_64	TASKS
    2374:	call 0x1
    2375:	r7 = r0
    2376:	if r7 == 0x0 goto +0x1a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1168>
    2377:	call 0xe
    2378:	r8 = r0
    2379:	r1 = *(u64 *)(r7 + 0x10)
    2380:	if r1 == r8 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x490>
    2381:	r1 = r7
    2382:	w2 = 0x3c8
    2383:	r3 = 0xdc8 ll
		0000000000004a78:  R_BPF_64_64	.rodata
    2385:	call 0x71
    2386:	*(u64 *)(r7 + 0x10) = r8
    2387:	r1 = 0x0 ll
		0000000000004a98:  R_BPF_64_64	AYA_LOG_LEVEL
    2389:	w1 = *(u8 *)(r1 + 0x0)
    2390:	w0 = *(u32 *)(r10 - 0x90)
    2391:	if w1 < 0x4 goto +0x1b3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1250>
    2392:	r6 = r9
    2393:	call 0x23
    2394:	r8 = r0
    2395:	w1 = 0xa0
    2396:	*(u16 *)(r10 - 0x2) = w1
    2397:	r1 = r10
    2398:	r1 += -0x2
    2399:	r9 = 0x40
    2400:	w1 = *(u16 *)(r10 - 0x2)
    2401:	if w1 > 0x40 goto +0x2ce <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b78>
    2402:	r1 = 0x0 ll
		0000000000004b10:  R_BPF_64_64	AYA_LOGS
    2404:	r2 = r9
    2405:	r3 = 0x0
    2406:	call 0x83
    2407:	if r0 == 0x0 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    2408:	*(u64 *)(r10 - 0x80) = r9
    2409:	*(u64 *)(r10 - 0x88) = r0
    2410:	r1 = r10
    2411:	r1 += -0x88
    2412:	r1 = *(u64 *)(r10 - 0x88)
    2413:	r2 = *(u64 *)(r10 - 0x80)
    2414:	if r2 < 0x2 goto +0x198 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2415:	w2 = *(u16 *)(r10 - 0x2)
    2416:	*(u8 *)(r1 + 0x0) = w2
    2417:	w2 >>= 0x8
    2418:	*(u8 *)(r1 + 0x1) = w2
    2419:	r1 = *(u64 *)(r10 - 0x88)
    2420:	r2 = *(u64 *)(r10 - 0x80)
    2421:	if r2 < 0x3 goto +0x191 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2422:	w2 = 0x0
    2423:	*(u8 *)(r1 + 0x2) = w2
    2424:	r1 = *(u64 *)(r10 - 0x88)
    2425:	r3 = *(u64 *)(r10 - 0x80)
    2426:	if r3 < 0x5 goto +0x18c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2427:	*(u8 *)(r1 + 0x4) = w2
    2428:	w2 = 0x17
    2429:	*(u8 *)(r1 + 0x3) = w2
    2430:	r1 = *(u64 *)(r10 - 0x88)
    2431:	r2 = *(u64 *)(r10 - 0x80)
    2432:	if r2 < 0x1c goto +0x186 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2433:	r3 = r1
    2434:	r3 += 0x5
    2435:	r4 = 0xd1a ll
		0000000000004c18:  R_BPF_64_64	.rodata
    2437:	w5 = *(u8 *)(r4 + 0x0)
    2438:	*(u8 *)(r3 + 0x0) = w5
    2439:	w5 = *(u8 *)(r4 + 0x1)
    2440:	*(u8 *)(r3 + 0x1) = w5
    2441:	w5 = *(u8 *)(r4 + 0x2)
    2442:	*(u8 *)(r3 + 0x2) = w5
    2443:	w5 = *(u8 *)(r4 + 0x3)
    2444:	*(u8 *)(r3 + 0x3) = w5
    2445:	w5 = *(u8 *)(r4 + 0x4)
    2446:	*(u8 *)(r3 + 0x4) = w5
    2447:	w5 = *(u8 *)(r4 + 0x5)
    2448:	*(u8 *)(r3 + 0x5) = w5
    2449:	w5 = *(u8 *)(r4 + 0x6)
    2450:	*(u8 *)(r3 + 0x6) = w5
    2451:	w5 = *(u8 *)(r4 + 0x7)
    2452:	*(u8 *)(r3 + 0x7) = w5
    2453:	w5 = *(u8 *)(r4 + 0x8)
    2454:	*(u8 *)(r3 + 0x8) = w5
    2455:	w5 = *(u8 *)(r4 + 0x9)
    2456:	*(u8 *)(r3 + 0x9) = w5
    2457:	w5 = *(u8 *)(r4 + 0xa)
    2458:	*(u8 *)(r3 + 0xa) = w5
    2459:	w5 = *(u8 *)(r4 + 0xb)
    2460:	*(u8 *)(r3 + 0xb) = w5
    2461:	w5 = *(u8 *)(r4 + 0xc)
    2462:	*(u8 *)(r3 + 0xc) = w5
    2463:	w5 = *(u8 *)(r4 + 0xd)
    2464:	*(u8 *)(r3 + 0xd) = w5
    2465:	w5 = *(u8 *)(r4 + 0xe)
    2466:	*(u8 *)(r3 + 0xe) = w5
    2467:	w5 = *(u8 *)(r4 + 0xf)
    2468:	*(u8 *)(r3 + 0xf) = w5
    2469:	w5 = *(u8 *)(r4 + 0x10)
    2470:	*(u8 *)(r3 + 0x10) = w5
    2471:	w5 = *(u8 *)(r4 + 0x11)
    2472:	*(u8 *)(r3 + 0x11) = w5
    2473:	w5 = *(u8 *)(r4 + 0x12)
    2474:	*(u8 *)(r3 + 0x12) = w5
    2475:	w5 = *(u8 *)(r4 + 0x13)
    2476:	*(u8 *)(r3 + 0x13) = w5
    2477:	w5 = *(u8 *)(r4 + 0x14)
    2478:	*(u8 *)(r3 + 0x14) = w5
    2479:	w5 = *(u8 *)(r4 + 0x15)
    2480:	*(u8 *)(r3 + 0x15) = w5
    2481:	w5 = *(u8 *)(r4 + 0x16)
    2482:	*(u8 *)(r3 + 0x16) = w5
    2483:	if r2 == 0x1c goto +0x153 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2484:	w3 = 0x1
    2485:	*(u8 *)(r1 + 0x1c) = w3
    2486:	if r2 < 0x1f goto +0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2487:	w4 = 0x0
    2488:	*(u8 *)(r1 + 0x1e) = w4
    2489:	*(u8 *)(r1 + 0x1d) = w3
    2490:	if r2 == 0x1f goto +0x14c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2491:	w3 = 0x4
    2492:	*(u8 *)(r1 + 0x1f) = w3
    2493:	if r2 == 0x20 goto +0x149 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2494:	w3 = 0x2
    2495:	*(u8 *)(r1 + 0x20) = w3
    2496:	if r2 < 0x23 goto +0x146 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2497:	w3 = 0x0
    2498:	*(u8 *)(r1 + 0x22) = w3
    2499:	w3 = 0x17
    2500:	*(u8 *)(r1 + 0x21) = w3
    2501:	if r2 < 0x3a goto +0x141 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2502:	r3 = r1
    2503:	r3 += 0x23
    2504:	r4 = 0xd1a ll
		0000000000004e40:  R_BPF_64_64	.rodata
    2506:	w5 = *(u8 *)(r4 + 0x0)
    2507:	*(u8 *)(r3 + 0x0) = w5
    2508:	w5 = *(u8 *)(r4 + 0x1)
    2509:	*(u8 *)(r3 + 0x1) = w5
    2510:	w5 = *(u8 *)(r4 + 0x2)
    2511:	*(u8 *)(r3 + 0x2) = w5
    2512:	w5 = *(u8 *)(r4 + 0x3)
    2513:	*(u8 *)(r3 + 0x3) = w5
    2514:	w5 = *(u8 *)(r4 + 0x4)
    2515:	*(u8 *)(r3 + 0x4) = w5
    2516:	w5 = *(u8 *)(r4 + 0x5)
    2517:	*(u8 *)(r3 + 0x5) = w5
    2518:	w5 = *(u8 *)(r4 + 0x6)
    2519:	*(u8 *)(r3 + 0x6) = w5
    2520:	w5 = *(u8 *)(r4 + 0x7)
    2521:	*(u8 *)(r3 + 0x7) = w5
    2522:	w5 = *(u8 *)(r4 + 0x8)
    2523:	*(u8 *)(r3 + 0x8) = w5
    2524:	w5 = *(u8 *)(r4 + 0x9)
    2525:	*(u8 *)(r3 + 0x9) = w5
    2526:	w5 = *(u8 *)(r4 + 0xa)
    2527:	*(u8 *)(r3 + 0xa) = w5
    2528:	w5 = *(u8 *)(r4 + 0xb)
    2529:	*(u8 *)(r3 + 0xb) = w5
    2530:	w5 = *(u8 *)(r4 + 0xc)
    2531:	*(u8 *)(r3 + 0xc) = w5
    2532:	w5 = *(u8 *)(r4 + 0xd)
    2533:	*(u8 *)(r3 + 0xd) = w5
    2534:	w5 = *(u8 *)(r4 + 0xe)
    2535:	*(u8 *)(r3 + 0xe) = w5
    2536:	w5 = *(u8 *)(r4 + 0xf)
    2537:	*(u8 *)(r3 + 0xf) = w5
    2538:	w5 = *(u8 *)(r4 + 0x10)
    2539:	*(u8 *)(r3 + 0x10) = w5
    2540:	w5 = *(u8 *)(r4 + 0x11)
    2541:	*(u8 *)(r3 + 0x11) = w5
    2542:	w5 = *(u8 *)(r4 + 0x12)
    2543:	*(u8 *)(r3 + 0x12) = w5
    2544:	w5 = *(u8 *)(r4 + 0x13)
    2545:	*(u8 *)(r3 + 0x13) = w5
    2546:	w5 = *(u8 *)(r4 + 0x14)
    2547:	*(u8 *)(r3 + 0x14) = w5
    2548:	w5 = *(u8 *)(r4 + 0x15)
    2549:	*(u8 *)(r3 + 0x15) = w5
    2550:	w5 = *(u8 *)(r4 + 0x16)
    2551:	*(u8 *)(r3 + 0x16) = w5
    2552:	if r2 == 0x3a goto +0x10e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2553:	w3 = 0x3
    2554:	*(u8 *)(r1 + 0x3a) = w3
    2555:	if r2 < 0x3d goto +0x10b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2556:	w3 = 0x0
    2557:	*(u8 *)(r1 + 0x3c) = w3
    2558:	w3 = 0x1f
    2559:	*(u8 *)(r1 + 0x3b) = w3
    2560:	if r2 < 0x5c goto +0x106 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2561:	r3 = r1
    2562:	r3 += 0x3d
    2563:	r4 = 0xd31 ll
		0000000000005018:  R_BPF_64_64	.rodata
    2565:	w5 = *(u8 *)(r4 + 0x0)
    2566:	*(u8 *)(r3 + 0x0) = w5
    2567:	w5 = *(u8 *)(r4 + 0x1)
    2568:	*(u8 *)(r3 + 0x1) = w5
    2569:	w5 = *(u8 *)(r4 + 0x2)
    2570:	*(u8 *)(r3 + 0x2) = w5
    2571:	w5 = *(u8 *)(r4 + 0x3)
    2572:	*(u8 *)(r3 + 0x3) = w5
    2573:	w5 = *(u8 *)(r4 + 0x4)
    2574:	*(u8 *)(r3 + 0x4) = w5
    2575:	w5 = *(u8 *)(r4 + 0x5)
    2576:	*(u8 *)(r3 + 0x5) = w5
    2577:	w5 = *(u8 *)(r4 + 0x6)
    2578:	*(u8 *)(r3 + 0x6) = w5
    2579:	w5 = *(u8 *)(r4 + 0x7)
    2580:	*(u8 *)(r3 + 0x7) = w5
    2581:	w5 = *(u8 *)(r4 + 0x8)
    2582:	*(u8 *)(r3 + 0x8) = w5
    2583:	w5 = *(u8 *)(r4 + 0x9)
    2584:	*(u8 *)(r3 + 0x9) = w5
    2585:	w5 = *(u8 *)(r4 + 0xa)
    2586:	*(u8 *)(r3 + 0xa) = w5
    2587:	w5 = *(u8 *)(r4 + 0xb)
    2588:	*(u8 *)(r3 + 0xb) = w5
    2589:	w5 = *(u8 *)(r4 + 0xc)
    2590:	*(u8 *)(r3 + 0xc) = w5
    2591:	w5 = *(u8 *)(r4 + 0xd)
    2592:	*(u8 *)(r3 + 0xd) = w5
    2593:	w5 = *(u8 *)(r4 + 0xe)
    2594:	*(u8 *)(r3 + 0xe) = w5
    2595:	w5 = *(u8 *)(r4 + 0xf)
    2596:	*(u8 *)(r3 + 0xf) = w5
    2597:	w5 = *(u8 *)(r4 + 0x10)
    2598:	*(u8 *)(r3 + 0x10) = w5
    2599:	w5 = *(u8 *)(r4 + 0x11)
    2600:	*(u8 *)(r3 + 0x11) = w5
    2601:	w5 = *(u8 *)(r4 + 0x12)
    2602:	*(u8 *)(r3 + 0x12) = w5
    2603:	w5 = *(u8 *)(r4 + 0x13)
    2604:	*(u8 *)(r3 + 0x13) = w5
    2605:	w5 = *(u8 *)(r4 + 0x14)
    2606:	*(u8 *)(r3 + 0x14) = w5
    2607:	w5 = *(u8 *)(r4 + 0x15)
    2608:	*(u8 *)(r3 + 0x15) = w5
    2609:	w5 = *(u8 *)(r4 + 0x16)
    2610:	*(u8 *)(r3 + 0x16) = w5
    2611:	w5 = *(u8 *)(r4 + 0x17)
    2612:	*(u8 *)(r3 + 0x17) = w5
    2613:	w5 = *(u8 *)(r4 + 0x18)
    2614:	*(u8 *)(r3 + 0x18) = w5
    2615:	w5 = *(u8 *)(r4 + 0x19)
    2616:	*(u8 *)(r3 + 0x19) = w5
    2617:	w5 = *(u8 *)(r4 + 0x1a)
    2618:	*(u8 *)(r3 + 0x1a) = w5
    2619:	w5 = *(u8 *)(r4 + 0x1b)
    2620:	*(u8 *)(r3 + 0x1b) = w5
    2621:	w5 = *(u8 *)(r4 + 0x1c)
    2622:	*(u8 *)(r3 + 0x1c) = w5
    2623:	w5 = *(u8 *)(r4 + 0x1d)
    2624:	*(u8 *)(r3 + 0x1d) = w5
    2625:	w5 = *(u8 *)(r4 + 0x1e)
    2626:	*(u8 *)(r3 + 0x1e) = w5
    2627:	if r2 == 0x5c goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2628:	w4 = 0x4
    2629:	*(u8 *)(r1 + 0x5c) = w4
    2630:	if r2 < 0x5f goto +0xc0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2631:	w3 = 0x0
    2632:	*(u8 *)(r1 + 0x5e) = w3
    2633:	*(u8 *)(r1 + 0x5d) = w4
    2634:	if r2 < 0x63 goto +0xbc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2635:	*(u8 *)(r1 + 0x62) = w3
    2636:	*(u8 *)(r1 + 0x61) = w3
    2637:	*(u8 *)(r1 + 0x60) = w3
    2638:	w3 = 0x52
    2639:	*(u8 *)(r1 + 0x5f) = w3
    2640:	if r2 == 0x63 goto +0xb6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2641:	w3 = 0x5
    2642:	*(u8 *)(r1 + 0x63) = w3
    2643:	r3 = r2
    2644:	r3 &= -0x2
    2645:	if r3 == 0x64 goto +0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2646:	w4 = 0x0
    2647:	*(u8 *)(r1 + 0x65) = w4
    2648:	w5 = 0x4
    2649:	*(u8 *)(r1 + 0x64) = w5
    2650:	if r2 < 0x6a goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2651:	*(u8 *)(r1 + 0x69) = w4
    2652:	*(u8 *)(r1 + 0x68) = w4
    2653:	*(u8 *)(r1 + 0x67) = w4
    2654:	w4 = 0x6
    2655:	*(u8 *)(r1 + 0x66) = w4
    2656:	if r2 == 0x6a goto +0xa6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2657:	w4 = 0x14
    2658:	*(u8 *)(r1 + 0x6a) = w4
    2659:	if r2 < 0x6d goto +0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2660:	w4 = 0x0
    2661:	*(u8 *)(r1 + 0x6c) = w4
    2662:	w4 = 0xf
    2663:	*(u8 *)(r1 + 0x6b) = w4
    2664:	if r2 < 0x7c goto +0x9e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2665:	r4 = r1
    2666:	r4 += 0x6d
    2667:	r5 = 0xd50 ll
		0000000000005358:  R_BPF_64_64	.rodata
    2669:	w0 = *(u8 *)(r5 + 0x0)
    2670:	*(u8 *)(r4 + 0x0) = w0
    2671:	w0 = *(u8 *)(r5 + 0x1)
    2672:	*(u8 *)(r4 + 0x1) = w0
    2673:	w0 = *(u8 *)(r5 + 0x2)
    2674:	*(u8 *)(r4 + 0x2) = w0
    2675:	w0 = *(u8 *)(r5 + 0x3)
    2676:	*(u8 *)(r4 + 0x3) = w0
    2677:	w0 = *(u8 *)(r5 + 0x4)
    2678:	*(u8 *)(r4 + 0x4) = w0
    2679:	w0 = *(u8 *)(r5 + 0x5)
    2680:	*(u8 *)(r4 + 0x5) = w0
    2681:	w0 = *(u8 *)(r5 + 0x6)
    2682:	*(u8 *)(r4 + 0x6) = w0
    2683:	w0 = *(u8 *)(r5 + 0x7)
    2684:	*(u8 *)(r4 + 0x7) = w0
    2685:	w0 = *(u8 *)(r5 + 0x8)
    2686:	*(u8 *)(r4 + 0x8) = w0
    2687:	w0 = *(u8 *)(r5 + 0x9)
    2688:	*(u8 *)(r4 + 0x9) = w0
    2689:	w0 = *(u8 *)(r5 + 0xa)
    2690:	*(u8 *)(r4 + 0xa) = w0
    2691:	w0 = *(u8 *)(r5 + 0xb)
    2692:	*(u8 *)(r4 + 0xb) = w0
    2693:	w0 = *(u8 *)(r5 + 0xc)
    2694:	*(u8 *)(r4 + 0xc) = w0
    2695:	w0 = *(u8 *)(r5 + 0xd)
    2696:	*(u8 *)(r4 + 0xd) = w0
    2697:	w0 = *(u8 *)(r5 + 0xe)
    2698:	*(u8 *)(r4 + 0xe) = w0
    2699:	if r2 == 0x7c goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2700:	w4 = 0x0
    2701:	*(u8 *)(r1 + 0x7c) = w4
    2702:	if r2 < 0x7f goto +0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2703:	*(u8 *)(r1 + 0x7e) = w4
    2704:	w4 = 0x1
    2705:	*(u8 *)(r1 + 0x7d) = w4
    2706:	if r2 == 0x7f goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2707:	w4 = 0x2
    2708:	*(u8 *)(r1 + 0x7f) = w4
    2709:	if r2 == 0x80 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2710:	w4 = 0x9
    2711:	*(u8 *)(r1 + 0x80) = w4
    2712:	if r2 < 0x83 goto +0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2713:	w4 = 0x0
    2714:	*(u8 *)(r1 + 0x82) = w4
    2715:	w4 = 0x8
    2716:	*(u8 *)(r1 + 0x81) = w4
    2717:	if r2 < 0x8b goto +0x69 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2718:	*(u8 *)(r1 + 0x83) = w8
    2719:	r4 = r8
    2720:	r4 >>= 0x38
    2721:	*(u8 *)(r1 + 0x8a) = w4
    2722:	r4 = r8
    2723:	r4 >>= 0x30
    2724:	*(u8 *)(r1 + 0x89) = w4
    2725:	r4 = r8
    2726:	r4 >>= 0x28
    2727:	*(u8 *)(r1 + 0x88) = w4
    2728:	r4 = r8
    2729:	r4 >>= 0x20
    2730:	*(u8 *)(r1 + 0x87) = w4
    2731:	r4 = r8
    2732:	r4 >>= 0x18
    2733:	*(u8 *)(r1 + 0x86) = w4
    2734:	r4 = r8
    2735:	r4 >>= 0x10
    2736:	*(u8 *)(r1 + 0x85) = w4
    2737:	r8 >>= 0x8
    2738:	*(u8 *)(r1 + 0x84) = w8
    2739:	if r2 == 0x8b goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2740:	w4 = 0x14
    2741:	*(u8 *)(r1 + 0x8b) = w4
    2742:	if r3 == 0x8c goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2743:	w4 = 0x0
    2744:	*(u8 *)(r1 + 0x8d) = w4
    2745:	w4 = 0x7
    2746:	*(u8 *)(r1 + 0x8c) = w4
    2747:	if r2 < 0x95 goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2748:	r4 = r1
    2749:	r4 += 0x8e
    2750:	r5 = 0xd5f ll
		00000000000055f0:  R_BPF_64_64	.rodata
    2752:	w0 = *(u8 *)(r5 + 0x0)
    2753:	*(u8 *)(r4 + 0x0) = w0
    2754:	w0 = *(u8 *)(r5 + 0x1)
    2755:	*(u8 *)(r4 + 0x1) = w0
    2756:	w0 = *(u8 *)(r5 + 0x2)
    2757:	*(u8 *)(r4 + 0x2) = w0
    2758:	w0 = *(u8 *)(r5 + 0x3)
    2759:	*(u8 *)(r4 + 0x3) = w0
    2760:	w0 = *(u8 *)(r5 + 0x4)
    2761:	*(u8 *)(r4 + 0x4) = w0
    2762:	w0 = *(u8 *)(r5 + 0x5)
    2763:	*(u8 *)(r4 + 0x5) = w0
    2764:	w0 = *(u8 *)(r5 + 0x6)
    2765:	*(u8 *)(r4 + 0x6) = w0
    2766:	if r2 == 0x95 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2767:	w4 = 0x0
    2768:	*(u8 *)(r1 + 0x95) = w4
    2769:	if r3 == 0x96 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2770:	*(u8 *)(r1 + 0x97) = w4
    2771:	w4 = 0x1
    2772:	*(u8 *)(r1 + 0x96) = w4
    2773:	if r2 < 0x99 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2774:	*(u8 *)(r1 + 0x98) = w4
    2775:	if r2 == 0x99 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2776:	w4 = 0x3
    2777:	*(u8 *)(r1 + 0x99) = w4
    2778:	if r3 == 0x9a goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2779:	w3 = 0x0
    2780:	*(u8 *)(r1 + 0x9b) = w3
    2781:	w3 = 0x4
    2782:	*(u8 *)(r1 + 0x9a) = w3
    2783:	if r2 < 0xa0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1230>
    2784:	w3 = *(u32 *)(r10 - 0x90)
    2785:	w2 = w3
    2786:	w2 >>= 0x18
    2787:	*(u8 *)(r1 + 0x9f) = w2
    2788:	w2 = w3
    2789:	w2 >>= 0x10
    2790:	*(u8 *)(r1 + 0x9e) = w2
    2791:	*(u8 *)(r1 + 0x9c) = w3
    2792:	w2 = w3
    2793:	w2 >>= 0x8
    2794:	*(u8 *)(r1 + 0x9d) = w2
    2795:	r2 = 0x0
    2796:	call 0x84
    2797:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    2798:	w1 = *(u32 *)(r10 - 0x90)
    2799:	if w1 != 0x0 goto +0x39b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    2800:	r1 = 0x0 ll
		0000000000005780:  R_BPF_64_64	CONFIG
    2802:	w2 = *(u32 *)(r1 + 0x6c)
    2803:	if w2 == 0x0 goto +0x2f8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    2804:	w1 = *(u32 *)(r1 + 0x8c)
    2805:	if w1 == 0x0 goto +0x301 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29b0>
    2806:	r1 = 0x0 ll
		00000000000057b0:  R_BPF_64_64	CONFIG
    2808:	w6 = *(u32 *)(r1 + 0x88)
    2809:	w7 = *(u32 *)(r1 + 0x8c)
    2810:	w1 = *(u32 *)(r1 + 0x70)
    2811:	if w1 != 0x0 goto +0x1bb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb0>
    2812:	call 0x23
    2813:	r0 += r6
    2814:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x11f8>
    2815:	goto +0x2ed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2960>
    2816:	r1 = r10
    2817:	r1 += -0x88
    2818:	w2 = 0x2
    2819:	r3 = r0
    2820:	call 0x71
    2821:	w1 = *(u16 *)(r10 - 0x88)
    2822:	goto +0x2ec <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2990>
    2823:	r2 = 0x0
    2824:	call 0x85
    2825:	r9 = r6
    2826:	w0 = *(u32 *)(r10 - 0x90)
    2827:	w1 = *(u32 *)(r7 + 0x8)
    2828:	w2 = 0x0
    2829:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1270>
    2830:	w2 = 0x4
    2831:	*(u32 *)(r10 - 0xa8) = w2
    2832:	w3 = *(u32 *)(r7 + 0x4)
    2833:	w2 = w3
    2834:	w2 |= w0
    2835:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    2836:	w4 = w0
    2837:	if w0 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2838:	w4 = w0
    2839:	if w3 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12c0>
    2840:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2841:	w4 = 0x0
    2842:	if w0 s>= w3 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2843:	w4 = w0
    2844:	w4 -= w3
    2845:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12f8>
    2846:	w4 = 0x0
    2847:	if w0 s> w3 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12d0>
    2848:	*(u32 *)(r10 - 0xb0) = w3
    2849:	w3 = *(u32 *)(r7 + 0x0)
    2850:	w5 = 0x1
    2851:	*(u64 *)(r10 - 0x98) = r7
    2852:	*(u64 *)(r10 - 0xa0) = r9
    2853:	if w4 s> 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1390>
    2854:	w5 = 0x2
    2855:	if w4 s< 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1390>
    2856:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1348>
    2857:	if w0 != w3 goto +0x148 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d88>
    2858:	r2 = 0x0 ll
		0000000000005950:  R_BPF_64_64	CONFIG
    2860:	w2 = *(u32 *)(r2 + 0x78)
    2861:	w0 = -0x7ffffff8
    2862:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1378>
    2863:	w0 = 0x8
    2864:	w5 = 0x0
    2865:	w8 = 0x1
    2866:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c8>
    2867:	r2 = 0x0 ll
		0000000000005998:  R_BPF_64_64	CONFIG
    2869:	w2 = *(u32 *)(r2 + 0x78)
    2870:	w0 = -0x7ffffff8
    2871:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c0>
    2872:	w0 = 0x8
    2873:	w8 = 0x0
    2874:	w6 = 0x0
    2875:	w9 = 0x0
    2876:	r2 = *(u64 *)(r10 - 0x98)
    2877:	*(u32 *)(r2 + 0xa0) = w9
    2878:	w7 = 0x0
    2879:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1400>
    2880:	w7 = w3
    2881:	w2 = 0x0
    2882:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1418>
    2883:	w2 = *(u32 *)(r10 - 0x90)
    2884:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1428>
    2885:	w9 = w0
    2886:	r0 = *(u64 *)(r10 - 0x98)
    2887:	*(u32 *)(r0 + 0x9c) = w1
    2888:	w1 = *(u32 *)(r10 - 0xa8)
    2889:	*(u32 *)(r0 + 0x90) = w1
    2890:	*(u32 *)(r0 + 0xa4) = w9
    2891:	*(u32 *)(r0 + 0x98) = w2
    2892:	*(u32 *)(r0 + 0x94) = w7
    2893:	r7 = r0
    2894:	w2 = *(u32 *)(r10 - 0x90)
    2895:	w1 = w2
    2896:	if w8 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14a8>
    2897:	w3 = 0x0
    2898:	w5 = 0x0
    2899:	w1 = 0x0
    2900:	w4 = 0x0
    2901:	w6 = 0x0
    2902:	r9 = 0x0
    2903:	*(u64 *)(r7 + 0xc8) = r9
    2904:	*(u32 *)(r7 + 0xc4) = w2
    2905:	*(u32 *)(r7 + 0xc0) = w2
    2906:	*(u32 *)(r7 + 0xbc) = w6
    2907:	*(u32 *)(r7 + 0xb4) = w4
    2908:	*(u32 *)(r7 + 0xb0) = w1
    2909:	*(u32 *)(r7 + 0xac) = w3
    2910:	*(u32 *)(r7 + 0xa8) = w5
    2911:	w2 = 0x0
    2912:	*(u32 *)(r7 + 0xb8) = w2
    2913:	r3 = 0x0 ll
		0000000000005b08:  R_BPF_64_64	CONFIG
    2915:	w1 = *(u32 *)(r3 + 0x6c)
    2916:	if w1 == 0x0 goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1888>
    2917:	r4 = r7
    2918:	r4 += 0x194
    2919:	r1 = r9
    2920:	r1 <<= 0x2
    2921:	r8 = r4
    2922:	r8 += r1
    2923:	r1 = r9
    2924:	r1 <<= 0x4
    2925:	r6 = 0x0 ll
		0000000000005b68:  R_BPF_64_64	CONFIG
    2927:	r6 += r1
    2928:	r6 += 0x78
    2929:	if r9 > 0x4 goto +0x5f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1880>
    2930:	r8 += 0x4
    2931:	r9 += 0x1
    2932:	w1 = *(u32 *)(r6 + 0x14)
    2933:	r6 += 0x10
    2934:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    2935:	*(u32 *)(r10 - 0x90) = w2
    2936:	*(u64 *)(r10 - 0xa8) = r4
    2937:	if r9 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1650>
    2938:	w7 = *(u32 *)(r6 + 0x0)
    2939:	w1 = *(u32 *)(r6 + 0x4)
    2940:	*(u32 *)(r10 - 0xb8) = w1
    2941:	w1 = *(u32 *)(r3 + 0x70)
    2942:	if w1 != 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1770>
    2943:	call 0x23
    2944:	r0 += r7
    2945:	w1 = *(u32 *)(r10 - 0xb8)
    2946:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1618>
    2947:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1700>
    2948:	r1 = r10
    2949:	r1 += -0x88
    2950:	w2 = 0x2
    2951:	r3 = r0
    2952:	call 0x71
    2953:	w7 = *(u16 *)(r10 - 0x88)
    2954:	goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1798>
    2955:	r1 = *(u64 *)(r3 + 0x80)
    2956:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16b8>
    2957:	r1 = 0x0 ll
		0000000000005c68:  R_BPF_64_64	CONFIG
    2959:	r3 = *(u64 *)(r1 + 0x80)
    2960:	r1 = r10
    2961:	r1 += -0x88
    2962:	w2 = 0x4
    2963:	call 0x71
    2964:	r3 = 0x0 ll
		0000000000005ca0:  R_BPF_64_64	CONFIG
    2966:	w1 = *(u32 *)(r10 - 0x88)
    2967:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1808>
    2968:	w7 = *(u32 *)(r3 + 0xc8)
    2969:	w1 = *(u32 *)(r3 + 0xcc)
    2970:	*(u32 *)(r10 - 0xb8) = w1
    2971:	w1 = *(u32 *)(r3 + 0x70)
    2972:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1738>
    2973:	call 0x23
    2974:	r0 += r7
    2975:	w1 = *(u32 *)(r10 - 0xb8)
    2976:	if w1 == 0x2 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1618>
    2977:	r1 = r10
    2978:	r1 += -0x88
    2979:	w2 = 0x4
    2980:	r3 = r0
    2981:	call 0x71
    2982:	w7 = *(u32 *)(r10 - 0x88)
    2983:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1798>
    2984:	call 0x9e
    2985:	r0 += r7
    2986:	w1 = *(u32 *)(r10 - 0xb8)
    2987:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1760>
    2988:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1790>
    2989:	w7 = *(u16 *)(r0 + 0x0)
    2990:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1798>
    2991:	call 0x9e
    2992:	r0 += r7
    2993:	w1 = *(u32 *)(r10 - 0xb8)
    2994:	if w1 == 0x2 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1760>
    2995:	w7 = *(u32 *)(r0 + 0x0)
    2996:	r4 = *(u64 *)(r10 - 0xa8)
    2997:	w1 = *(u32 *)(r6 + 0xc)
    2998:	w7 -= w1
    2999:	w2 = *(u32 *)(r8 + 0x0)
    3000:	w1 = 0x1
    3001:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d0>
    3002:	w1 = 0x0
    3003:	*(u32 *)(r8 + 0x14) = w7
    3004:	w2 = *(u32 *)(r10 - 0x90)
    3005:	w2 |= w1
    3006:	r7 = *(u64 *)(r10 - 0x98)
    3007:	r3 = 0x0 ll
		0000000000005df8:  R_BPF_64_64	CONFIG
    3009:	goto -0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1530>
    3010:	w7 = 0x0
    3011:	r1 = *(u64 *)(r10 - 0x98)
    3012:	*(u32 *)(r1 + 0x1a8) = w7
    3013:	*(u32 *)(r10 - 0x88) = w7
    3014:	r2 = r10
    3015:	r2 += -0x88
    3016:	r1 = 0x0 ll
		0000000000005e40:  R_BPF_64_64	LOST
    3018:	call 0x1
    3019:	r4 = *(u64 *)(r10 - 0xa8)
    3020:	if r0 == 0x0 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b0>
    3021:	r0 += 0x20
    3022:	r1 = 0x1
    3023:	lock *(u64 *)(r0 + 0x0) += r1
    3024:	goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17b0>
    3025:	w2 &= 0x1
    3026:	w1 = *(u32 *)(r7 + 0x90)
    3027:	w1 |= w2
    3028:	w2 = *(u32 *)(r7 + 0xa8)
    3029:	w1 |= w2
    3030:	if w1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c0>
    3031:	call -0xbd8
    3032:	if w0 != 0x0 goto +0x2e3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fd8>
    3033:	w1 = 0x0
    3034:	r2 = 0x0 ll
		0000000000005ed0:  R_BPF_64_64	CONFIG
    3036:	w3 = *(u32 *)(r2 + 0x6c)
    3037:	if w3 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a18>
    3038:	w2 = *(u32 *)(r2 + 0x8c)
    3039:	if w2 != 0x0 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b48>
    3040:	r2 = 0x0 ll
		0000000000005f00:  R_BPF_64_64	CONFIG
    3042:	w3 = *(u32 *)(r2 + 0x9c)
    3043:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1948>
    3044:	w4 = *(u32 *)(r7 + 0x1b0)
    3045:	*(u32 *)(r7 + 0x19c) = w4
    3046:	w3 = 0x1
    3047:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1940>
    3048:	w3 = 0x0
    3049:	w1 |= w3
    3050:	w2 = *(u32 *)(r2 + 0xac)
    3051:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1988>
    3052:	w3 = *(u32 *)(r7 + 0x1b4)
    3053:	*(u32 *)(r7 + 0x1a0) = w3
    3054:	w2 = 0x1
    3055:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1980>
    3056:	w2 = 0x0
    3057:	w1 |= w2
    3058:	r2 = 0x0 ll
		0000000000005f90:  R_BPF_64_64	CONFIG
    3060:	w3 = *(u32 *)(r2 + 0xbc)
    3061:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19d8>
    3062:	w4 = *(u32 *)(r7 + 0x1b8)
    3063:	*(u32 *)(r7 + 0x1a4) = w4
    3064:	w3 = 0x1
    3065:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19d0>
    3066:	w3 = 0x0
    3067:	w1 |= w3
    3068:	w2 = *(u32 *)(r2 + 0xcc)
    3069:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a18>
    3070:	w3 = *(u32 *)(r7 + 0x1bc)
    3071:	*(u32 *)(r7 + 0x1a8) = w3
    3072:	w2 = 0x1
    3073:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a10>
    3074:	w2 = 0x0
    3075:	w1 |= w2
    3076:	w4 = *(u32 *)(r7 + 0xcc)
    3077:	w3 = *(u32 *)(r7 + 0xc8)
    3078:	w2 = *(u32 *)(r7 + 0xc0)
    3079:	w5 = *(u32 *)(r7 + 0xc4)
    3080:	if w5 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a68>
    3081:	if w3 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a68>
    3082:	if w4 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a68>
    3083:	w1 &= 0x1
    3084:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a68>
    3085:	if w2 == 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa0>
    3086:	r1 = 0x0
    3087:	*(u64 *)(r7 + 0x1c0) = r1
    3088:	*(u32 *)(r7 + 0xc) = w4
    3089:	*(u32 *)(r7 + 0x8) = w3
    3090:	*(u32 *)(r7 + 0x4) = w5
    3091:	*(u32 *)(r7 + 0x0) = w2
    3092:	goto +0x1d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3093:	call 0x23
    3094:	*(u64 *)(r10 - 0x88) = r0
    3095:	r2 = r10
    3096:	r2 += -0x88
    3097:	r1 = 0x0 ll
		00000000000060c8:  R_BPF_64_64	TASKS
    3099:	call 0x3
    3100:	if r0 != 0x0 goto +0x1cf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3101:	r1 = 0x0 ll
		00000000000060e8:  R_BPF_64_64	.bss
    3103:	r2 = -0x1
    3104:	lock *(u64 *)(r1 + 0x0) += r2
    3105:	r1 = 0x0 ll
		0000000000006108:  R_BPF_64_64	EXPECT_ENTER
    3107:	r2 = -0x100000000 ll
    3109:	lock *(u64 *)(r1 + 0x0) += r2
    3110:	r1 = 0x0 ll
		0000000000006130:  R_BPF_64_64	EXPECT_EXIT
    3112:	lock *(u64 *)(r1 + 0x0) += r2
    3113:	goto +0x1c2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3114:	w2 = *(u32 *)(r7 + 0x1ac)
    3115:	*(u32 *)(r7 + 0x198) = w2
    3116:	w1 = 0x1
    3117:	if w2 != 0x0 goto -0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f8>
    3118:	w1 = 0x0
    3119:	goto -0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f8>
    3120:	r9 = 0x80
    3121:	if w1 < 0x81 goto -0x2d0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3122:	r9 = 0x100
    3123:	if w1 < 0x101 goto -0x2d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3124:	r9 = 0x200
    3125:	if w1 < 0x201 goto -0x2d4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3126:	r9 = 0x400
    3127:	if w1 < 0x401 goto -0x2d6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3128:	r9 = 0x800
    3129:	if w1 < 0x801 goto -0x2d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3130:	r9 = 0x1000
    3131:	if w1 < 0x1001 goto -0x2da <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3132:	r9 = 0x2000
    3133:	if w1 > 0x2000 goto -0x135 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1240>
    3134:	goto -0x2dd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x508>
    3135:	call 0x9e
    3136:	r0 += r7
    3137:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c10>
    3138:	goto +0x3e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e00>
    3139:	w1 = *(u16 *)(r0 + 0x0)
    3140:	goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1eb0>
    3141:	w3 = *(u32 *)(r7 + 0x14)
    3142:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c38>
    3143:	*(u32 *)(r7 + 0x14) = w2
    3144:	w3 = *(u32 *)(r7 + 0x18)
    3145:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c50>
    3146:	*(u32 *)(r7 + 0x18) = w2
    3147:	*(u32 *)(r7 + 0x1c) = w8
    3148:	w1 += 0x1
    3149:	*(u32 *)(r7 + 0x10) = w1
    3150:	w1 = *(u32 *)(r6 + 0x8c)
    3151:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ce0>
    3152:	w1 = *(u32 *)(r6 + 0x9c)
    3153:	if w1 == 0x0 goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2258>
    3154:	r1 = 0x0 ll
		0000000000006290:  R_BPF_64_64	CONFIG
    3156:	w6 = *(u32 *)(r1 + 0x98)
    3157:	w8 = *(u32 *)(r1 + 0x9c)
    3158:	w1 = *(u32 *)(r1 + 0x70)
    3159:	if w1 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e10>
    3160:	call 0x9e
    3161:	r0 += r6
    3162:	if w8 == 0x2 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e60>
    3163:	w1 = *(u32 *)(r0 + 0x0)
    3164:	goto +0xa2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3165:	w8 = *(u32 *)(r6 + 0x88)
    3166:	w9 = *(u32 *)(r6 + 0x8c)
    3167:	w1 = *(u32 *)(r6 + 0x70)
    3168:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d58>
    3169:	call 0x23
    3170:	r0 += r8
    3171:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d20>
    3172:	goto +0x80 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2120>
    3173:	r1 = r10
    3174:	r1 += -0x88
    3175:	w2 = 0x2
    3176:	r3 = r0
    3177:	call 0x71
    3178:	w1 = *(u16 *)(r10 - 0x88)
    3179:	goto +0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2150>
    3180:	call 0x9e
    3181:	r0 += r8
    3182:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d78>
    3183:	goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e70>
    3184:	w1 = *(u16 *)(r0 + 0x0)
    3185:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2150>
    3186:	w7 = *(u32 *)(r7 + 0xc)
    3187:	r2 = 0x0 ll
		0000000000006398:  R_BPF_64_64	CONFIG
    3189:	w2 = *(u32 *)(r2 + 0x78)
    3190:	w0 = -0x7ffffff8
    3191:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dc0>
    3192:	w0 = 0x8
    3193:	w4 = *(u32 *)(r10 - 0x90)
    3194:	w4 -= w3
    3195:	w5 = 0x3
    3196:	w8 = 0x0
    3197:	w6 = 0x0
    3198:	if w7 == 0x0 goto -0x144 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3199:	w6 = 0x8
    3200:	goto -0x146 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3201:	w1 = *(u32 *)(r0 + 0x0)
    3202:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1eb0>
    3203:	call 0x23
    3204:	r0 += r6
    3205:	if w8 == 0x2 goto +0x73 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21c0>
    3206:	r1 = r10
    3207:	r1 += -0x88
    3208:	w2 = 0x4
    3209:	r3 = r0
    3210:	call 0x71
    3211:	w1 = *(u32 *)(r10 - 0x88)
    3212:	goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3213:	w1 = *(u16 *)(r0 + 0x0)
    3214:	goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f0>
    3215:	w1 = *(u32 *)(r0 + 0x0)
    3216:	goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2150>
    3217:	r1 = r10
    3218:	r1 += -0x88
    3219:	w2 = 0x4
    3220:	r3 = r0
    3221:	call 0x71
    3222:	w1 = *(u32 *)(r10 - 0x88)
    3223:	r2 = 0x0 ll
		00000000000064b8:  R_BPF_64_64	CONFIG
    3225:	w2 = *(u32 *)(r2 + 0x94)
    3226:	r9 = *(u64 *)(r10 - 0xa0)
    3227:	if w1 != w2 goto -0x3d3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3228:	r3 = 0x0 ll
		00000000000064e0:  R_BPF_64_64	CONFIG
    3230:	w1 = *(u32 *)(r3 + 0x9c)
    3231:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2048>
    3232:	w9 = *(u32 *)(r3 + 0x98)
    3233:	w7 = *(u32 *)(r3 + 0x9c)
    3234:	w1 = *(u32 *)(r3 + 0x70)
    3235:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f70>
    3236:	call 0x23
    3237:	r0 += r9
    3238:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3239:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fe0>
    3240:	r1 = r10
    3241:	r1 += -0x88
    3242:	w2 = 0x2
    3243:	r3 = r0
    3244:	call 0x71
    3245:	w1 = *(u16 *)(r10 - 0x88)
    3246:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2010>
    3247:	call 0x9e
    3248:	r0 += r9
    3249:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f90>
    3250:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3251:	w1 = *(u16 *)(r0 + 0x0)
    3252:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2010>
    3253:	w1 = *(u32 *)(r0 + 0x0)
    3254:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2010>
    3255:	call 0x9e
    3256:	r0 += r6
    3257:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fd0>
    3258:	goto +0xfc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27b0>
    3259:	w1 = *(u16 *)(r0 + 0x0)
    3260:	goto +0x136 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2990>
    3261:	r1 = r10
    3262:	r1 += -0x88
    3263:	w2 = 0x4
    3264:	r3 = r0
    3265:	call 0x71
    3266:	w1 = *(u32 *)(r10 - 0x88)
    3267:	r9 = *(u64 *)(r10 - 0xa0)
    3268:	r3 = 0x0 ll
		0000000000006620:  R_BPF_64_64	CONFIG
    3270:	r2 = 0x0 ll
		0000000000006630:  R_BPF_64_64	CONFIG
    3272:	w2 = *(u32 *)(r2 + 0xa4)
    3273:	if w1 != w2 goto -0x401 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3274:	w1 = *(u32 *)(r3 + 0xac)
    3275:	if w1 == 0x0 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26d8>
    3276:	r1 = 0x0 ll
		0000000000006660:  R_BPF_64_64	CONFIG
    3278:	w7 = *(u32 *)(r1 + 0xa8)
    3279:	w9 = *(u32 *)(r1 + 0xac)
    3280:	w1 = *(u32 *)(r1 + 0x70)
    3281:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20e0>
    3282:	call 0x23
    3283:	r0 += r7
    3284:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20a8>
    3285:	goto +0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2680>
    3286:	r1 = r10
    3287:	r1 += -0x88
    3288:	w2 = 0x2
    3289:	r3 = r0
    3290:	call 0x71
    3291:	w1 = *(u16 *)(r10 - 0x88)
    3292:	goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b0>
    3293:	call 0x9e
    3294:	r0 += r7
    3295:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2100>
    3296:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2110>
    3297:	w1 = *(u16 *)(r0 + 0x0)
    3298:	goto +0xb4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b0>
    3299:	w1 = *(u32 *)(r0 + 0x0)
    3300:	goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b0>
    3301:	r1 = r10
    3302:	r1 += -0x88
    3303:	w2 = 0x4
    3304:	r3 = r0
    3305:	call 0x71
    3306:	w1 = *(u32 *)(r10 - 0x88)
    3307:	w2 = *(u32 *)(r7 + 0xa8)
    3308:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2170>
    3309:	*(u32 *)(r7 + 0xac) = w1
    3310:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2198>
    3311:	w3 = *(u32 *)(r7 + 0xac)
    3312:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2188>
    3313:	*(u32 *)(r7 + 0xac) = w1
    3314:	w3 = *(u32 *)(r7 + 0xb0)
    3315:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21a0>
    3316:	*(u32 *)(r7 + 0xb0) = w1
    3317:	*(u32 *)(r7 + 0xb4) = w1
    3318:	w2 += 0x1
    3319:	*(u32 *)(r7 + 0xa8) = w2
    3320:	goto -0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c78>
    3321:	r1 = r10
    3322:	r1 += -0x88
    3323:	w2 = 0x2
    3324:	r3 = r0
    3325:	call 0x71
    3326:	w1 = *(u16 *)(r10 - 0x88)
    3327:	w2 = *(u32 *)(r7 + 0xb8)
    3328:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2210>
    3329:	*(u32 *)(r7 + 0xbc) = w1
    3330:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3331:	w3 = *(u32 *)(r7 + 0xbc)
    3332:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2228>
    3333:	*(u32 *)(r7 + 0xbc) = w1
    3334:	w3 = *(u32 *)(r7 + 0xc0)
    3335:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2240>
    3336:	*(u32 *)(r7 + 0xc0) = w1
    3337:	*(u32 *)(r7 + 0xc4) = w1
    3338:	w2 += 0x1
    3339:	*(u32 *)(r7 + 0xb8) = w2
    3340:	r6 = 0x0 ll
		0000000000006860:  R_BPF_64_64	CONFIG
    3342:	w1 = *(u32 *)(r6 + 0xac)
    3343:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3344:	w8 = *(u32 *)(r6 + 0xa8)
    3345:	w9 = *(u32 *)(r6 + 0xac)
    3346:	w1 = *(u32 *)(r6 + 0x70)
    3347:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22c0>
    3348:	call 0x9e
    3349:	r0 += r8
    3350:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2310>
    3351:	w1 = *(u32 *)(r0 + 0x0)
    3352:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2350>
    3353:	call 0x23
    3354:	r0 += r8
    3355:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2320>
    3356:	r1 = r10
    3357:	r1 += -0x88
    3358:	w2 = 0x4
    3359:	r3 = r0
    3360:	call 0x71
    3361:	w1 = *(u32 *)(r10 - 0x88)
    3362:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2350>
    3363:	w1 = *(u16 *)(r0 + 0x0)
    3364:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2350>
    3365:	r1 = r10
    3366:	r1 += -0x88
    3367:	w2 = 0x2
    3368:	r3 = r0
    3369:	call 0x71
    3370:	w1 = *(u16 *)(r10 - 0x88)
    3371:	w2 = *(u32 *)(r7 + 0xc8)
    3372:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2370>
    3373:	*(u32 *)(r7 + 0xcc) = w1
    3374:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2398>
    3375:	w3 = *(u32 *)(r7 + 0xcc)
    3376:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2388>
    3377:	*(u32 *)(r7 + 0xcc) = w1
    3378:	w3 = *(u32 *)(r7 + 0xd0)
    3379:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23a0>
    3380:	*(u32 *)(r7 + 0xd0) = w1
    3381:	*(u32 *)(r7 + 0xd4) = w1
    3382:	w2 += 0x1
    3383:	*(u32 *)(r7 + 0xc8) = w2
    3384:	w1 = *(u32 *)(r6 + 0xbc)
    3385:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2518>
    3386:	r1 = 0x0 ll
		00000000000069d0:  R_BPF_64_64	CONFIG
    3388:	w6 = *(u32 *)(r1 + 0xb8)
    3389:	w8 = *(u32 *)(r1 + 0xbc)
    3390:	w1 = *(u32 *)(r1 + 0x70)
    3391:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2420>
    3392:	call 0x9e
    3393:	r0 += r6
    3394:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2470>
    3395:	w1 = *(u32 *)(r0 + 0x0)
    3396:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24b0>
    3397:	call 0x23
    3398:	r0 += r6
    3399:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2480>
    3400:	r1 = r10
    3401:	r1 += -0x88
    3402:	w2 = 0x4
    3403:	r3 = r0
    3404:	call 0x71
    3405:	w1 = *(u32 *)(r10 - 0x88)
    3406:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24b0>
    3407:	w1 = *(u16 *)(r0 + 0x0)
    3408:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24b0>
    3409:	r1 = r10
    3410:	r1 += -0x88
    3411:	w2 = 0x2
    3412:	r3 = r0
    3413:	call 0x71
    3414:	w1 = *(u16 *)(r10 - 0x88)
    3415:	w2 = *(u32 *)(r7 + 0xd8)
    3416:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24d0>
    3417:	*(u32 *)(r7 + 0xdc) = w1
    3418:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24f8>
    3419:	w3 = *(u32 *)(r7 + 0xdc)
    3420:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24e8>
    3421:	*(u32 *)(r7 + 0xdc) = w1
    3422:	w3 = *(u32 *)(r7 + 0xe0)
    3423:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2500>
    3424:	*(u32 *)(r7 + 0xe0) = w1
    3425:	*(u32 *)(r7 + 0xe4) = w1
    3426:	w2 += 0x1
    3427:	*(u32 *)(r7 + 0xd8) = w2
    3428:	r1 = 0x0 ll
		0000000000006b20:  R_BPF_64_64	CONFIG
    3430:	w2 = *(u32 *)(r1 + 0xcc)
    3431:	if w2 == 0x0 goto +0x84 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3432:	w6 = *(u32 *)(r1 + 0xc8)
    3433:	w8 = *(u32 *)(r1 + 0xcc)
    3434:	w1 = *(u32 *)(r1 + 0x70)
    3435:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2580>
    3436:	call 0x9e
    3437:	r0 += r6
    3438:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d0>
    3439:	w1 = *(u32 *)(r0 + 0x0)
    3440:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2610>
    3441:	call 0x23
    3442:	r0 += r6
    3443:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3444:	r1 = r10
    3445:	r1 += -0x88
    3446:	w2 = 0x4
    3447:	r3 = r0
    3448:	call 0x71
    3449:	w1 = *(u32 *)(r10 - 0x88)
    3450:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2610>
    3451:	w1 = *(u16 *)(r0 + 0x0)
    3452:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2610>
    3453:	r1 = r10
    3454:	r1 += -0x88
    3455:	w2 = 0x2
    3456:	r3 = r0
    3457:	call 0x71
    3458:	w1 = *(u16 *)(r10 - 0x88)
    3459:	w2 = *(u32 *)(r7 + 0xe8)
    3460:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2630>
    3461:	*(u32 *)(r7 + 0xec) = w1
    3462:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2658>
    3463:	w3 = *(u32 *)(r7 + 0xec)
    3464:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2648>
    3465:	*(u32 *)(r7 + 0xec) = w1
    3466:	w3 = *(u32 *)(r7 + 0xf0)
    3467:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2660>
    3468:	*(u32 *)(r7 + 0xf0) = w1
    3469:	*(u32 *)(r7 + 0xf4) = w1
    3470:	w2 += 0x1
    3471:	*(u32 *)(r7 + 0xe8) = w2
    3472:	goto +0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3473:	r1 = r10
    3474:	r1 += -0x88
    3475:	w2 = 0x4
    3476:	r3 = r0
    3477:	call 0x71
    3478:	w1 = *(u32 *)(r10 - 0x88)
    3479:	r2 = 0x0 ll
		0000000000006cb8:  R_BPF_64_64	CONFIG
    3481:	w2 = *(u32 *)(r2 + 0xb4)
    3482:	r9 = *(u64 *)(r10 - 0xa0)
    3483:	if w1 != w2 goto -0x4d3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3484:	r3 = 0x0 ll
		0000000000006ce0:  R_BPF_64_64	CONFIG
    3486:	w1 = *(u32 *)(r3 + 0xbc)
    3487:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2828>
    3488:	w9 = *(u32 *)(r3 + 0xb8)
    3489:	w7 = *(u32 *)(r3 + 0xbc)
    3490:	w1 = *(u32 *)(r3 + 0x70)
    3491:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2770>
    3492:	call 0x23
    3493:	r0 += r9
    3494:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2738>
    3495:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c0>
    3496:	r1 = r10
    3497:	r1 += -0x88
    3498:	w2 = 0x2
    3499:	r3 = r0
    3500:	call 0x71
    3501:	w1 = *(u16 *)(r10 - 0x88)
    3502:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3503:	call 0x9e
    3504:	r0 += r9
    3505:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2790>
    3506:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27a0>
    3507:	w1 = *(u16 *)(r0 + 0x0)
    3508:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3509:	w1 = *(u32 *)(r0 + 0x0)
    3510:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27f0>
    3511:	w1 = *(u32 *)(r0 + 0x0)
    3512:	goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2990>
    3513:	r1 = r10
    3514:	r1 += -0x88
    3515:	w2 = 0x4
    3516:	r3 = r0
    3517:	call 0x71
    3518:	w1 = *(u32 *)(r10 - 0x88)
    3519:	r9 = *(u64 *)(r10 - 0xa0)
    3520:	r3 = 0x0 ll
		0000000000006e00:  R_BPF_64_64	CONFIG
    3522:	r2 = 0x0 ll
		0000000000006e10:  R_BPF_64_64	CONFIG
    3524:	w2 = *(u32 *)(r2 + 0xc4)
    3525:	if w1 != w2 goto -0x4fd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3526:	w1 = *(u32 *)(r3 + 0xcc)
    3527:	if w1 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3528:	r1 = 0x0 ll
		0000000000006e40:  R_BPF_64_64	CONFIG
    3530:	w7 = *(u32 *)(r1 + 0xc8)
    3531:	w9 = *(u32 *)(r1 + 0xcc)
    3532:	w1 = *(u32 *)(r1 + 0x70)
    3533:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28c0>
    3534:	call 0x23
    3535:	r0 += r7
    3536:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2888>
    3537:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2900>
    3538:	r1 = r10
    3539:	r1 += -0x88
    3540:	w2 = 0x2
    3541:	r3 = r0
    3542:	call 0x71
    3543:	w1 = *(u16 *)(r10 - 0x88)
    3544:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3545:	call 0x9e
    3546:	r0 += r7
    3547:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28e0>
    3548:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f0>
    3549:	w1 = *(u16 *)(r0 + 0x0)
    3550:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3551:	w1 = *(u32 *)(r0 + 0x0)
    3552:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2930>
    3553:	r1 = r10
    3554:	r1 += -0x88
    3555:	w2 = 0x4
    3556:	r3 = r0
    3557:	call 0x71
    3558:	w1 = *(u32 *)(r10 - 0x88)
    3559:	r2 = 0x0 ll
		0000000000006f38:  R_BPF_64_64	CONFIG
    3561:	w2 = *(u32 *)(r2 + 0xd4)
    3562:	r9 = *(u64 *)(r10 - 0xa0)
    3563:	if w1 != w2 goto -0x523 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3564:	exit
    3565:	r1 = r10
    3566:	r1 += -0x88
    3567:	w2 = 0x4
    3568:	r3 = r0
    3569:	call 0x71
    3570:	w1 = *(u32 *)(r10 - 0x88)
    3571:	r2 = 0x0 ll
		0000000000006f98:  R_BPF_64_64	CONFIG
    3573:	w2 = *(u32 *)(r2 + 0x94)
    3574:	if w1 != w2 goto +0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    3575:	r7 = 0x0 ll
		0000000000006fb8:  R_BPF_64_64	CONFIG
    3577:	w1 = *(u32 *)(r7 + 0x9c)
    3578:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ad8>
    3579:	w6 = *(u32 *)(r7 + 0x98)
    3580:	w8 = *(u32 *)(r7 + 0x9c)
    3581:	w1 = *(u32 *)(r7 + 0x70)
    3582:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a48>
    3583:	call 0x23
    3584:	r0 += r6
    3585:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a10>
    3586:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a88>
    3587:	r1 = r10
    3588:	r1 += -0x88
    3589:	w2 = 0x2
    3590:	r3 = r0
    3591:	call 0x71
    3592:	w1 = *(u16 *)(r10 - 0x88)
    3593:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ab8>
    3594:	call 0x9e
    3595:	r0 += r6
    3596:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a68>
    3597:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a78>
    3598:	w1 = *(u16 *)(r0 + 0x0)
    3599:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ab8>
    3600:	w1 = *(u32 *)(r0 + 0x0)
    3601:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ab8>
    3602:	r1 = r10
    3603:	r1 += -0x88
    3604:	w2 = 0x4
    3605:	r3 = r0
    3606:	call 0x71
    3607:	w1 = *(u32 *)(r10 - 0x88)
    3608:	r2 = 0x0 ll
		00000000000070c0:  R_BPF_64_64	CONFIG
    3610:	w2 = *(u32 *)(r2 + 0xa4)
    3611:	if w1 != w2 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    3612:	w1 = *(u32 *)(r7 + 0xac)
    3613:	if w1 == 0x0 goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c00>
    3614:	r1 = 0x0 ll
		00000000000070f0:  R_BPF_64_64	CONFIG
    3616:	w6 = *(u32 *)(r1 + 0xa8)
    3617:	w7 = *(u32 *)(r1 + 0xac)
    3618:	w1 = *(u32 *)(r1 + 0x70)
    3619:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b70>
    3620:	call 0x23
    3621:	r0 += r6
    3622:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b38>
    3623:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3624:	r1 = r10
    3625:	r1 += -0x88
    3626:	w2 = 0x2
    3627:	r3 = r0
    3628:	call 0x71
    3629:	w1 = *(u16 *)(r10 - 0x88)
    3630:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2be0>
    3631:	call 0x9e
    3632:	r0 += r6
    3633:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b90>
    3634:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ba0>
    3635:	w1 = *(u16 *)(r0 + 0x0)
    3636:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2be0>
    3637:	w1 = *(u32 *)(r0 + 0x0)
    3638:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2be0>
    3639:	r1 = r10
    3640:	r1 += -0x88
    3641:	w2 = 0x4
    3642:	r3 = r0
    3643:	call 0x71
    3644:	w1 = *(u32 *)(r10 - 0x88)
    3645:	r2 = 0x0 ll
		00000000000071e8:  R_BPF_64_64	CONFIG
    3647:	w2 = *(u32 *)(r2 + 0xb4)
    3648:	if w1 != w2 goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    3649:	r7 = 0x0 ll
		0000000000007208:  R_BPF_64_64	CONFIG
    3651:	w1 = *(u32 *)(r7 + 0xbc)
    3652:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d28>
    3653:	w6 = *(u32 *)(r7 + 0xb8)
    3654:	w8 = *(u32 *)(r7 + 0xbc)
    3655:	w1 = *(u32 *)(r7 + 0x70)
    3656:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c98>
    3657:	call 0x23
    3658:	r0 += r6
    3659:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c60>
    3660:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd8>
    3661:	r1 = r10
    3662:	r1 += -0x88
    3663:	w2 = 0x2
    3664:	r3 = r0
    3665:	call 0x71
    3666:	w1 = *(u16 *)(r10 - 0x88)
    3667:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d08>
    3668:	call 0x9e
    3669:	r0 += r6
    3670:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb8>
    3671:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc8>
    3672:	w1 = *(u16 *)(r0 + 0x0)
    3673:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d08>
    3674:	w1 = *(u32 *)(r0 + 0x0)
    3675:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d08>
    3676:	r1 = r10
    3677:	r1 += -0x88
    3678:	w2 = 0x4
    3679:	r3 = r0
    3680:	call 0x71
    3681:	w1 = *(u32 *)(r10 - 0x88)
    3682:	r2 = 0x0 ll
		0000000000007310:  R_BPF_64_64	CONFIG
    3684:	w2 = *(u32 *)(r2 + 0xc4)
    3685:	if w1 != w2 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e50>
    3686:	w1 = *(u32 *)(r7 + 0xcc)
    3687:	if w1 == 0x0 goto -0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3688:	r1 = 0x0 ll
		0000000000007340:  R_BPF_64_64	CONFIG
    3690:	w6 = *(u32 *)(r1 + 0xc8)
    3691:	w7 = *(u32 *)(r1 + 0xcc)
    3692:	w1 = *(u32 *)(r1 + 0x70)
    3693:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2dc0>
    3694:	call 0x23
    3695:	r0 += r6
    3696:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d88>
    3697:	goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e00>
    3698:	r1 = r10
    3699:	r1 += -0x88
    3700:	w2 = 0x2
    3701:	r3 = r0
    3702:	call 0x71
    3703:	w1 = *(u16 *)(r10 - 0x88)
    3704:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e30>
    3705:	call 0x9e
    3706:	r0 += r6
    3707:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2de0>
    3708:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2df0>
    3709:	w1 = *(u16 *)(r0 + 0x0)
    3710:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e30>
    3711:	w1 = *(u32 *)(r0 + 0x0)
    3712:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e30>
    3713:	r1 = r10
    3714:	r1 += -0x88
    3715:	w2 = 0x4
    3716:	r3 = r0
    3717:	call 0x71
    3718:	w1 = *(u32 *)(r10 - 0x88)
    3719:	r2 = 0x0 ll
		0000000000007438:  R_BPF_64_64	CONFIG
    3721:	w2 = *(u32 *)(r2 + 0xd4)
    3722:	if w1 == w2 goto -0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3723:	call 0x23
    3724:	*(u64 *)(r10 - 0x88) = r0
    3725:	r2 = r10
    3726:	r2 += -0x88
    3727:	r1 = 0x0 ll
		0000000000007478:  R_BPF_64_64	TASKS
    3729:	r3 = 0xdc8 ll
		0000000000007488:  R_BPF_64_64	.rodata
    3731:	r4 = 0x0
    3732:	call 0x2
    3733:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    3734:	r1 = 0x0 ll
		00000000000074b0:  R_BPF_64_64	.bss
    3736:	r2 = 0x1
    3737:	lock *(u64 *)(r1 + 0x0) += r2
    3738:	r1 = 0x0 ll
		00000000000074d0:  R_BPF_64_64	EXPECT_ENTER
    3740:	r2 = 0x100000000 ll
    3742:	lock *(u64 *)(r1 + 0x0) += r2
    3743:	r1 = 0x0 ll
		00000000000074f8:  R_BPF_64_64	EXPECT_EXIT
    3745:	lock *(u64 *)(r1 + 0x0) += r2
    3746:	call 0x23
    3747:	*(u64 *)(r10 - 0x88) = r0
    3748:	r2 = r10
    3749:	r2 += -0x88
    3750:	r1 = 0x0 ll
		0000000000007530:  R_BPF_64_64	TASKS
    3752:	call 0x1
    3753:	r7 = r0
    3754:	if r7 == 0x0 goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3755:	call 0xe
    3756:	r8 = r0
    3757:	r1 = *(u64 *)(r7 + 0x10)
    3758:	if r1 == r8 goto -0x55c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x490>
    3759:	goto -0x563 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x460>
    3760:	w1 = 0x0
    3761:	*(u32 *)(r10 - 0x88) = w1
    3762:	r2 = r10
    3763:	r2 += -0x88
    3764:	r1 = 0x0 ll
		00000000000075a0:  R_BPF_64_64	LOST
    3766:	call 0x1
    3767:	if r0 == 0x0 goto -0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3768:	r0 += 0x10
    3769:	r1 = 0x1
    3770:	lock *(u64 *)(r0 + 0x0) += r1
    3771:	goto -0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2958>
    3772:	r8 = r7
    3773:	w7 = *(u32 *)(r8 + 0x90)
    3774:	w6 = *(u32 *)(r8 + 0xa8)
    3775:	r1 = *(u64 *)(r10 - 0xa0)
    3776:	r1 = *(u64 *)(r1 + 0x0)
    3777:	r3 = *(u64 *)(r1 + 0x8)
    3778:	r2 = *(u64 *)(r1 + 0x0)
    3779:	r1 = r8
    3780:	r1 += 0x18
    3781:	call 0xeb
    3782:	if w7 != 0x0 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x31f8>
    3783:	r7 = r8
    3784:	if w6 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3148>
    3785:	r1 = 0x0
    3786:	r2 = 0x0 ll
		0000000000007650:  R_BPF_64_64	CONFIG
    3788:	w2 = *(u32 *)(r2 + 0x74)
    3789:	w3 = *(u32 *)(r10 - 0xb0)
    3790:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30d0>
    3791:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30d0>
    3792:	call 0x23
    3793:	r1 = 0x0 ll
		0000000000007688:  R_BPF_64_64	CONFIG
    3795:	w1 = *(u32 *)(r1 + 0x74)
    3796:	r0 += r1
    3797:	r1 = r10
    3798:	r1 += -0x88
    3799:	w2 = 0x8
    3800:	r3 = r0
    3801:	call 0x71
    3802:	r1 = *(u64 *)(r10 - 0x88)
    3803:	*(u64 *)(r7 + 0x190) = r1
    3804:	w1 = *(u32 *)(r7 + 0xbc)
    3805:	*(u32 *)(r7 + 0x8c) = w1
    3806:	w1 = *(u32 *)(r7 + 0xb8)
    3807:	*(u32 *)(r7 + 0x88) = w1
    3808:	w1 = *(u32 *)(r7 + 0xb4)
    3809:	*(u32 *)(r7 + 0x84) = w1
    3810:	w1 = *(u32 *)(r7 + 0xb0)
    3811:	*(u32 *)(r7 + 0x80) = w1
    3812:	w1 = *(u32 *)(r7 + 0xac)
    3813:	*(u32 *)(r7 + 0x7c) = w1
    3814:	w1 = *(u32 *)(r7 + 0xa8)
    3815:	*(u32 *)(r7 + 0x78) = w1
    3816:	r1 = r7
    3817:	call -0xe2c
    3818:	r1 = 0x0 ll
		0000000000007750:  R_BPF_64_64	CONFIG
    3820:	w2 = *(u32 *)(r1 + 0x6c)
    3821:	if w2 == 0x0 goto -0x315 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c0>
    3822:	w1 = *(u32 *)(r1 + 0x8c)
    3823:	if w1 != 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3270>
    3824:	r6 = 0x0 ll
		0000000000007780:  R_BPF_64_64	CONFIG
    3826:	w1 = *(u32 *)(r6 + 0x9c)
    3827:	if w1 == 0x0 goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3390>
    3828:	w2 = *(u32 *)(r7 + 0x1b0)
    3829:	w1 = *(u32 *)(r7 + 0x19c)
    3830:	w3 = w2
    3831:	w3 |= w1
    3832:	if w3 s> -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32e8>
    3833:	w3 = w2
    3834:	if w1 s> 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3308>
    3835:	w3 = w2
    3836:	if w2 s> 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3308>
    3837:	w3 = 0x0
    3838:	if w2 s>= w1 goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3308>
    3839:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32f8>
    3840:	w1 = *(u32 *)(r8 + 0xa4)
    3841:	*(u32 *)(r8 + 0x8c) = w1
    3842:	w1 = *(u32 *)(r8 + 0xa0)
    3843:	*(u32 *)(r8 + 0x88) = w1
    3844:	w1 = *(u32 *)(r8 + 0x9c)
    3845:	*(u32 *)(r8 + 0x84) = w1
    3846:	w1 = *(u32 *)(r8 + 0x98)
    3847:	*(u32 *)(r8 + 0x80) = w1
    3848:	w1 = *(u32 *)(r8 + 0x94)
    3849:	*(u32 *)(r8 + 0x7c) = w1
    3850:	w1 = *(u32 *)(r8 + 0x90)
    3851:	*(u32 *)(r8 + 0x78) = w1
    3852:	r1 = r8
    3853:	call -0xe50
    3854:	goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3030>
    3855:	w2 = *(u32 *)(r7 + 0x1ac)
    3856:	w1 = *(u32 *)(r7 + 0x198)
    3857:	w3 = w2
    3858:	w3 |= w1
    3859:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3400>
    3860:	w3 = w2
    3861:	if w1 s> 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3410>
    3862:	w3 = w2
    3863:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32c0>
    3864:	goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3410>
    3865:	w3 = 0x0
    3866:	if w2 s>= w1 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3410>
    3867:	w3 = w2
    3868:	w3 -= w1
    3869:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3410>
    3870:	w3 = 0x0
    3871:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3308>
    3872:	w3 = w2
    3873:	w3 -= w1
    3874:	w4 = 0x1
    3875:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3876:	w4 = 0x2
    3877:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3350>
    3878:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3390>
    3879:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3390>
    3880:	w3 = w2
    3881:	w3 -= w1
    3882:	w4 = 0x3
    3883:	r5 = 0x2
    3884:	*(u64 *)(r7 + 0x88) = r5
    3885:	*(u32 *)(r7 + 0x84) = w3
    3886:	*(u32 *)(r7 + 0x80) = w2
    3887:	*(u32 *)(r7 + 0x7c) = w1
    3888:	*(u32 *)(r7 + 0x78) = w4
    3889:	r1 = r7
    3890:	call -0xe75
    3891:	w1 = *(u32 *)(r6 + 0xac)
    3892:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3548>
    3893:	w2 = *(u32 *)(r7 + 0x1b4)
    3894:	w1 = *(u32 *)(r7 + 0x1a0)
    3895:	w3 = w2
    3896:	w3 |= w1
    3897:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a0>
    3898:	w3 = w2
    3899:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34c0>
    3900:	w3 = w2
    3901:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34c0>
    3902:	w3 = 0x0
    3903:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34c0>
    3904:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34b0>
    3905:	w3 = 0x0
    3906:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x32d0>
    3907:	w4 = 0x1
    3908:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3458>
    3909:	w4 = 0x2
    3910:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3458>
    3911:	if w1 == 0x0 goto -0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3178>
    3912:	if w2 == w1 goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3178>
    3913:	w3 = w2
    3914:	w3 -= w1
    3915:	w4 = 0x3
    3916:	r5 = 0x1
    3917:	*(u64 *)(r7 + 0x88) = r5
    3918:	*(u32 *)(r7 + 0x84) = w3
    3919:	*(u32 *)(r7 + 0x80) = w2
    3920:	*(u32 *)(r7 + 0x7c) = w1
    3921:	*(u32 *)(r7 + 0x78) = w4
    3922:	r1 = r7
    3923:	call -0xe96
    3924:	goto -0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3178>
    3925:	w3 = 0x0
    3926:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34c0>
    3927:	w3 = w2
    3928:	w3 -= w1
    3929:	w4 = 0x1
    3930:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    3931:	w4 = 0x2
    3932:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3508>
    3933:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3548>
    3934:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3548>
    3935:	w3 = w2
    3936:	w3 -= w1
    3937:	w4 = 0x3
    3938:	r5 = 0x3
    3939:	*(u64 *)(r7 + 0x88) = r5
    3940:	*(u32 *)(r7 + 0x84) = w3
    3941:	*(u32 *)(r7 + 0x80) = w2
    3942:	*(u32 *)(r7 + 0x7c) = w1
    3943:	*(u32 *)(r7 + 0x78) = w4
    3944:	r1 = r7
    3945:	call -0xeac
    3946:	w1 = *(u32 *)(r6 + 0xbc)
    3947:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3660>
    3948:	w2 = *(u32 *)(r7 + 0x1b8)
    3949:	w1 = *(u32 *)(r7 + 0x1a4)
    3950:	w3 = w2
    3951:	w3 |= w1
    3952:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35b8>
    3953:	w3 = w2
    3954:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d8>
    3955:	w3 = w2
    3956:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d8>
    3957:	w3 = 0x0
    3958:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d8>
    3959:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35c8>
    3960:	w3 = 0x0
    3961:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d8>
    3962:	w3 = w2
    3963:	w3 -= w1
    3964:	w4 = 0x1
    3965:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3620>
    3966:	w4 = 0x2
    3967:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3620>
    3968:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3660>
    3969:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3660>
    3970:	w3 = w2
    3971:	w3 -= w1
    3972:	w4 = 0x3
    3973:	r5 = 0x4
    3974:	*(u64 *)(r7 + 0x88) = r5
    3975:	*(u32 *)(r7 + 0x84) = w3
    3976:	*(u32 *)(r7 + 0x80) = w2
    3977:	*(u32 *)(r7 + 0x7c) = w1
    3978:	*(u32 *)(r7 + 0x78) = w4
    3979:	r1 = r7
    3980:	call -0xecf
    3981:	w1 = *(u32 *)(r6 + 0xcc)
    3982:	if w1 == 0x0 goto -0x3b6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c0>
    3983:	w2 = *(u32 *)(r7 + 0x1bc)
    3984:	w1 = *(u32 *)(r7 + 0x1a8)
    3985:	w3 = w2
    3986:	w3 |= w1
    3987:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d0>
    3988:	w3 = w2
    3989:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36f0>
    3990:	w3 = w2
    3991:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36f0>
    3992:	w3 = 0x0
    3993:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36f0>
    3994:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36e0>
    3995:	w3 = 0x0
    3996:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36f0>
    3997:	w3 = w2
    3998:	w3 -= w1
    3999:	w4 = 0x1
    4000:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3738>
    4001:	w4 = 0x2
    4002:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3738>
    4003:	if w1 == 0x0 goto -0x3cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c0>
    4004:	if w2 == w1 goto -0x3cc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c0>
    4005:	w3 = w2
    4006:	w3 -= w1
    4007:	w4 = 0x3
    4008:	r5 = 0x5
    4009:	*(u64 *)(r7 + 0x88) = r5
    4010:	*(u32 *)(r7 + 0x84) = w3
    4011:	*(u32 *)(r7 + 0x80) = w2
    4012:	*(u32 *)(r7 + 0x7c) = w1
    4013:	*(u32 *)(r7 + 0x78) = w4
    4014:	r1 = r7
    4015:	call -0xef2
    4016:	goto -0x3d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18c0>

0000000000007d88 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4017:	*(u64 *)(r10 - 0x88) = r3
    4018:	r3 = r2
    4019:	r6 = r1
    4020:	r1 = r10
    4021:	r1 += -0x80
    4022:	w2 = 0x80
    4023:	call 0x71
    4024:	r1 = *(u64 *)(r10 - 0x48)
    4025:	*(u64 *)(r10 - 0xa8) = r1
    4026:	r1 = *(u64 *)(r10 - 0x40)
    4027:	*(u64 *)(r10 - 0xb8) = r1
    4028:	r1 = *(u64 *)(r10 - 0x38)
    4029:	*(u64 *)(r10 - 0xb0) = r1
    4030:	r1 = *(u64 *)(r10 - 0x20)
    4031:	*(u64 *)(r10 - 0x90) = r1
    4032:	r1 = *(u64 *)(r10 - 0x18)
    4033:	*(u64 *)(r10 - 0x98) = r1
    4034:	r1 = *(u64 *)(r10 - 0x10)
    4035:	*(u64 *)(r10 - 0xa0) = r1
    4036:	r8 = *(u64 *)(r10 - 0x8)
    4037:	r7 = *(u64 *)(r10 - 0x60)
    4038:	r1 = *(u64 *)(r10 - 0x58)
    4039:	*(u64 *)(r10 - 0xc0) = r1
    4040:	r9 = *(u64 *)(r10 - 0x28)
    4041:	r1 = r6
    4042:	w2 = 0x60
    4043:	r3 = 0xd68 ll
		0000000000007e58:  R_BPF_64_64	.rodata
    4045:	call 0x71
    4046:	r8 <<= 0x20
    4047:	r8 >>= 0x20
    4048:	r1 = 0xffffffff ll
    4050:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    4051:	w1 = 0xf
    4052:	*(u32 *)(r6 + 0x0) = w1
    4053:	call 0x23
    4054:	r1 = 0x0 ll
		0000000000007eb0:  R_BPF_64_64	CONFIG
    4056:	w1 = *(u32 *)(r1 + 0x48)
    4057:	r0 += r1
    4058:	r1 = r10
    4059:	r1 += -0x80
    4060:	w2 = 0x4
    4061:	r3 = r0
    4062:	call 0x71
    4063:	w1 = *(u32 *)(r10 - 0x80)
    4064:	w1 &= 0x2
    4065:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4066:	r1 = 0x1000000ad ll
    4068:	*(u64 *)(r6 + 0x0) = r1
    4069:	call 0x23
    4070:	*(u64 *)(r10 - 0x80) = r0
    4071:	r2 = r10
    4072:	r2 += -0x80
    4073:	r1 = 0x0 ll
		0000000000007f48:  R_BPF_64_64	REMEMBERED
    4075:	call 0x1
    4076:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4077:	w1 = *(u32 *)(r0 + 0x4)
    4078:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4079:	w1 = *(u32 *)(r0 + 0x0)
    4080:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    4081:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4082:	*(u32 *)(r6 + 0x0) = w1
    4083:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4084:	call 0x23
    4085:	r1 = 0x0 ll
		0000000000007fa8:  R_BPF_64_64	CONFIG
    4087:	w1 = *(u32 *)(r1 + 0x48)
    4088:	r0 += r1
    4089:	r1 = r10
    4090:	r1 += -0x80
    4091:	w2 = 0x4
    4092:	r3 = r0
    4093:	call 0x71
    4094:	w1 = *(u32 *)(r10 - 0x80)
    4095:	w1 &= 0x2
    4096:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    4097:	w1 = w8
    4098:	w1 &= -0x40000001
    4099:	r8 &= 0x40000000
    4100:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    4101:	*(u32 *)(r6 + 0x0) = w1
    4102:	w2 = 0x2
    4103:	*(u32 *)(r6 + 0x58) = w2
    4104:	*(u32 *)(r6 + 0x4) = w2
    4105:	r2 = *(u64 *)(r10 - 0xb8)
    4106:	*(u64 *)(r6 + 0x30) = r2
    4107:	r2 = *(u64 *)(r10 - 0xb0)
    4108:	*(u64 *)(r6 + 0x28) = r2
    4109:	r2 = *(u64 *)(r10 - 0xa8)
    4110:	*(u64 *)(r6 + 0x20) = r2
    4111:	r2 = *(u64 *)(r10 - 0x90)
    4112:	*(u64 *)(r6 + 0x18) = r2
    4113:	r2 = *(u64 *)(r10 - 0x98)
    4114:	*(u64 *)(r6 + 0x10) = r2
    4115:	r2 = *(u64 *)(r10 - 0xa0)
    4116:	*(u64 *)(r6 + 0x8) = r2
    4117:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4118:	r9 <<= 0x20
    4119:	r9 >>= 0x20
    4120:	r2 = *(u64 *)(r10 - 0xc0)
    4121:	r2 <<= 0x20
    4122:	r2 >>= 0x20
    4123:	r7 <<= 0x20
    4124:	r7 >>= 0x20
    4125:	w1 = 0x2
    4126:	*(u32 *)(r6 + 0x58) = w1
    4127:	w1 = 0x1
    4128:	*(u32 *)(r6 + 0x4) = w1
    4129:	*(u64 *)(r6 + 0x30) = r7
    4130:	*(u64 *)(r6 + 0x10) = r9
    4131:	*(u64 *)(r6 + 0x8) = r2
    4132:	r1 = *(u64 *)(r10 - 0xa0)
    4133:	r1 <<= 0x20
    4134:	r1 >>= 0x20
    4135:	*(u64 *)(r6 + 0x28) = r1
    4136:	r1 = *(u64 *)(r10 - 0x98)
    4137:	r1 <<= 0x20
    4138:	r1 >>= 0x20
    4139:	*(u64 *)(r6 + 0x20) = r1
    4140:	r1 = *(u64 *)(r10 - 0x90)
    4141:	r1 <<= 0x20
    4142:	r1 >>= 0x20
    4143:	*(u64 *)(r6 + 0x18) = r1
    4144:	w8 &= -0x40000001
    4145:	*(u32 *)(r6 + 0x0) = w8
    4146:	w1 = w8
    4147:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4148:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4149:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4150:	w2 = 0x2
    4151:	*(u32 *)(r6 + 0x58) = w2
    4152:	*(u32 *)(r6 + 0x0) = w1
    4153:	r2 = *(u64 *)(r10 - 0xb8)
    4154:	*(u64 *)(r6 + 0x30) = r2
    4155:	r2 = *(u64 *)(r10 - 0xb0)
    4156:	*(u64 *)(r6 + 0x28) = r2
    4157:	r2 = *(u64 *)(r10 - 0xa8)
    4158:	*(u64 *)(r6 + 0x20) = r2
    4159:	r2 = *(u64 *)(r10 - 0x90)
    4160:	*(u64 *)(r6 + 0x18) = r2
    4161:	r2 = *(u64 *)(r10 - 0x98)
    4162:	*(u64 *)(r6 + 0x10) = r2
    4163:	r2 = *(u64 *)(r10 - 0xa0)
    4164:	*(u64 *)(r6 + 0x8) = r2
    4165:	w2 = *(u32 *)(r6 + 0x4)
    4166:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    4167:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4168:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    4169:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4170:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4171:	call 0x23
    4172:	*(u64 *)(r10 - 0x80) = r0
    4173:	r2 = r10
    4174:	r2 += -0x80
    4175:	r1 = 0x0 ll
		0000000000008278:  R_BPF_64_64	REMEMBERED
    4177:	call 0x1
    4178:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4179:	w1 = *(u32 *)(r0 + 0x0)
    4180:	w2 = *(u32 *)(r0 + 0x4)
    4181:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    4182:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    4183:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4184:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4185:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4186:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4187:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4188:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4189:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4190:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4191:	r1 = r6
    4192:	w2 = 0x60
    4193:	r3 = r0
    4194:	call 0x71
    4195:	r1 = *(u64 *)(r10 - 0x88)
    4196:	*(u64 *)(r6 + 0x48) = r1
    4197:	w1 = *(u32 *)(r6 + 0x58)
    4198:	w2 = w1
    4199:	w2 |= 0x1
    4200:	*(u32 *)(r6 + 0x58) = w2
    4201:	w3 = *(u32 *)(r6 + 0x0)
    4202:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4203:	w2 = *(u32 *)(r6 + 0x4)
    4204:	r2 <<= 0xa
    4205:	r2 += r3
    4206:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4207:	r3 = 0x0 ll
		0000000000008378:  R_BPF_64_64	SELECTORS
    4209:	r3 += r2
    4210:	w2 = *(u8 *)(r3 + 0x0)
    4211:	w3 = w1
    4212:	w3 &= 0x2
    4213:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4214:	w2 <<= 0x18
    4215:	w2 s>>= 0x18
    4216:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4217:	r3 = r2
    4218:	r3 &= 0x7
    4219:	r3 <<= 0x3
    4220:	r4 = r6
    4221:	r4 += 0x8
    4222:	r5 = r4
    4223:	r5 += r3
    4224:	r3 = *(u64 *)(r5 + 0x0)
    4225:	r3 <<= 0x20
    4226:	r3 >>= 0x20
    4227:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    4228:	w2 += 0x1
    4229:	w2 &= 0x7
    4230:	r2 <<= 0x3
    4231:	r4 += r2
    4232:	r2 = *(u64 *)(r4 + 0x0)
    4233:	r2 <<= 0x20
    4234:	r3 <<= 0x20
    4235:	r2 >>= 0x20
    4236:	r2 |= r3
    4237:	r3 = r2
    4238:	*(u64 *)(r6 + 0x50) = r3
    4239:	w1 |= 0x5
    4240:	*(u32 *)(r6 + 0x58) = w1
    4241:	exit
    4242:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4243:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4244:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

00000000000084a8 <memcpy>:
    4245:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4246:	r4 = 0x0
    4247:	r5 = r1
    4248:	r5 += r4
    4249:	r0 = r2
    4250:	r0 += r4
    4251:	w0 = *(u8 *)(r0 + 0x0)
    4252:	*(u8 *)(r5 + 0x0) = w0
    4253:	r4 += 0x1
    4254:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4255:	exit

0000000000008500 <memmove>:
    4256:	r4 = r1
    4257:	r4 -= r2
    4258:	if r4 >= r3 goto +0xb <memmove+0x70>
    4259:	r2 += -0x1
    4260:	r1 += -0x1
    4261:	r4 = r1
    4262:	r4 += r3
    4263:	r5 = r2
    4264:	r5 += r3
    4265:	w5 = *(u8 *)(r5 + 0x0)
    4266:	*(u8 *)(r4 + 0x0) = w5
    4267:	r3 += -0x1
    4268:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4269:	goto +0xa <memmove+0xc0>
    4270:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4271:	r4 = 0x0
    4272:	r5 = r1
    4273:	r5 += r4
    4274:	r0 = r2
    4275:	r0 += r4
    4276:	w0 = *(u8 *)(r0 + 0x0)
    4277:	*(u8 *)(r5 + 0x0) = w0
    4278:	r4 += 0x1
    4279:	if r4 < r3 goto -0x8 <memmove+0x80>
    4280:	exit

00000000000085c8 <memset>:
    4281:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4282:	r4 = 0x0
    4283:	r5 = r1
    4284:	r5 += r4
    4285:	*(u8 *)(r5 + 0x0) = w2
    4286:	r4 += 0x1
    4287:	if r4 < r3 goto -0x5 <memset+0x10>
    4288:	exit

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
     633:	r2 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	CONFIG
     635:	w1 = *(u32 *)(r2 + 0x74)
     636:	if w6 != 0x0 goto +0xe <reset_fentry+0x1458>
     637:	if w1 == 0x0 goto +0xd <reset_fentry+0x1458>
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
     648:	r2 = 0x0 ll
		0000000000001440:  R_BPF_64_64	CONFIG
     650:	r9 = *(u64 *)(r10 - 0x10)
     651:	*(u64 *)(r7 + 0x190) = r9
     652:	w1 = *(u32 *)(r2 + 0x78)
     653:	if w1 != 0x2 goto +0x67 <reset_fentry+0x17a8>
     654:	call 0x23
     655:	r1 = 0x0 ll
		0000000000001478:  R_BPF_64_64	CONFIG
     657:	w1 = *(u32 *)(r1 + 0x4c)
     658:	r0 += r1
     659:	r1 = r10
     660:	r1 += -0x10
     661:	w2 = 0x4
     662:	r3 = r0
     663:	call 0x71
     664:	w1 = *(u32 *)(r10 - 0x10)
     665:	w1 &= 0x200014
     666:	if w1 != 0x0 goto +0x5a <reset_fentry+0x17a8>
     667:	call -0x1
		00000000000014d8:  R_BPF_64_32	.text
     668:	if w0 == 0x0 goto +0x58 <reset_fentry+0x17a8>
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
     846:	call 0xbd
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
     871:	w2 = 0x60
     872:	r3 = r0
     873:	call 0x71
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
     887:	call 0xbd
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
     633:	r2 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	CONFIG
     635:	w1 = *(u32 *)(r2 + 0x74)
     636:	if w6 != 0x0 goto +0xe <reset_kprobe+0x1458>
     637:	if w1 == 0x0 goto +0xd <reset_kprobe+0x1458>
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
     648:	r2 = 0x0 ll
		0000000000001440:  R_BPF_64_64	CONFIG
     650:	r9 = *(u64 *)(r10 - 0x10)
     651:	*(u64 *)(r7 + 0x190) = r9
     652:	w1 = *(u32 *)(r2 + 0x78)
     653:	if w1 != 0x2 goto +0x67 <reset_kprobe+0x17a8>
     654:	call 0x23
     655:	r1 = 0x0 ll
		0000000000001478:  R_BPF_64_64	CONFIG
     657:	w1 = *(u32 *)(r1 + 0x4c)
     658:	r0 += r1
     659:	r1 = r10
     660:	r1 += -0x10
     661:	w2 = 0x4
     662:	r3 = r0
     663:	call 0x71
     664:	w1 = *(u32 *)(r10 - 0x10)
     665:	w1 &= 0x200014
     666:	if w1 != 0x0 goto +0x5a <reset_kprobe+0x17a8>
     667:	call -0x1
		00000000000014d8:  R_BPF_64_32	.text
     668:	if w0 == 0x0 goto +0x58 <reset_kprobe+0x17a8>
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
     846:	call 0xbd
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
     871:	w2 = 0x60
     872:	r3 = r0
     873:	call 0x71
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
     887:	call 0xbd
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
      94:	call 0x1a8
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
     106:	call 0x1e2
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
      93:	call 0x8c0
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
