
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

0000000000000200 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
      64:	r6 = r1
      65:	w9 = *(u32 *)(r6 + 0x88)
      66:	w7 = *(u32 *)(r6 + 0x78)
      67:	w1 = w7
      68:	w1 += -0x3
      69:	if w1 > 0x1 goto +0x73 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3c8>
      70:	w1 = w7
      71:	w1 &= 0x1f
      72:	r2 = 0x0 ll
		0000000000000240:  R_BPF_64_64	CONFIG
      74:	w2 = *(u32 *)(r2 + 0x60)
      75:	w2 >>= w1
      76:	w2 &= 0x1
      77:	if w2 == 0x0 goto +0xaa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
      78:	r1 = 0x0
      79:	*(u64 *)(r10 - 0x38) = r1
      80:	*(u64 *)(r10 - 0x30) = r1
      81:	r8 = r10
      82:	r8 += -0x38
      83:	r1 = r8
      84:	w2 = 0x10
      85:	call 0x10
      86:	r1 = *(u64 *)(r6 + 0x68)
      87:	*(u64 *)(r10 - 0x58) = r1
      88:	*(u64 *)(r10 - 0x28) = r1
      89:	w1 = *(u32 *)(r6 + 0x18)
      90:	*(u32 *)(r10 - 0x40) = w1
      91:	*(u32 *)(r10 - 0x20) = w1
      92:	w1 = *(u32 *)(r6 + 0x1c)
      93:	*(u64 *)(r10 - 0x50) = r1
      94:	*(u32 *)(r10 - 0x1c) = w1
      95:	w2 = *(u32 *)(r6 + 0x84)
      96:	*(u32 *)(r10 - 0x14) = w7
      97:	*(u32 *)(r10 - 0x10) = w9
      98:	w1 = 0x0
      99:	*(u32 *)(r10 - 0xc) = w1
     100:	*(u64 *)(r10 - 0x48) = r2
     101:	*(u32 *)(r10 - 0x18) = w2
     102:	r1 = 0x0 ll
		0000000000000330:  R_BPF_64_64	COUNTS
     104:	r2 = r8
     105:	call 0x1
     106:	if r0 == 0x0 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4e0>
     107:	r1 = 0x1
     108:	lock *(u64 *)(r0 + 0x0) += r1
     109:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     110:	w1 = *(u32 *)(r6 + 0x8c)
     111:	if w1 s> -0x1 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x468>
     112:	r1 = 0x0 ll
		0000000000000380:  R_BPF_64_64	EVENTS
     114:	r2 = 0x2b0
     115:	r3 = 0x0
     116:	call 0x83
     117:	r7 = r0
     118:	if r7 == 0x0 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x570>
     119:	call 0xe
     120:	r8 = r0
     121:	r3 = r10
     122:	r3 += -0x38
     123:	r1 = r7
     124:	w2 = 0x30
     125:	call 0x71
     126:	call 0x5
     127:	*(u64 *)(r7 + 0x30) = r0
     128:	r1 = *(u64 *)(r6 + 0x20)
     129:	*(u64 *)(r7 + 0x38) = r1
     130:	r1 = *(u64 *)(r6 + 0x28)
     131:	*(u64 *)(r7 + 0x40) = r1
     132:	r1 = *(u64 *)(r6 + 0x30)
     133:	*(u64 *)(r7 + 0x48) = r1
     134:	r1 = *(u64 *)(r6 + 0x38)
     135:	*(u64 *)(r7 + 0x50) = r1
     136:	r1 = *(u64 *)(r6 + 0x40)
     137:	*(u64 *)(r7 + 0x58) = r1
     138:	r1 = *(u64 *)(r6 + 0x48)
     139:	*(u64 *)(r7 + 0x60) = r1
     140:	r1 = *(u64 *)(r6 + 0x60)
     141:	*(u64 *)(r7 + 0x68) = r1
     142:	*(u32 *)(r7 + 0x74) = w8
     143:	r8 >>= 0x20
     144:	*(u32 *)(r7 + 0x70) = w8
     145:	call 0x8
     146:	*(u32 *)(r7 + 0x78) = w0
     147:	w1 = *(u32 *)(r6 + 0x8c)
     148:	w1 &= 0x7fffffff
     149:	w2 = *(u32 *)(r6 + 0x70)
     150:	w1 |= w2
     151:	*(u32 *)(r7 + 0x7c) = w1
     152:	w1 = *(u32 *)(r6 + 0x7c)
     153:	*(u32 *)(r7 + 0x80) = w1
     154:	w1 = *(u32 *)(r6 + 0x80)
     155:	*(u32 *)(r7 + 0x84) = w1
     156:	w1 = 0x0
     157:	r2 = *(u64 *)(r6 + 0x1c0)
     158:	*(u32 *)(r7 + 0x8c) = w1
     159:	*(u32 *)(r7 + 0x88) = w2
     160:	r1 = *(u64 *)(r6 + 0x190)
     161:	*(u64 *)(r7 + 0x90) = r1
     162:	w9 &= 0x7
     163:	r9 *= 0x18
     164:	r1 = r6
     165:	r1 += r9
     166:	r1 += 0xd0
     167:	r2 = r7
     168:	r2 += 0x98
     169:	r3 = *(u64 *)(r1 + 0x0)
     170:	*(u64 *)(r2 + 0x0) = r3
     171:	r3 = *(u64 *)(r1 + 0x8)
     172:	*(u64 *)(r2 + 0x8) = r3
     173:	r3 = *(u64 *)(r1 + 0x10)
     174:	*(u64 *)(r2 + 0x10) = r3
     175:	r6 += 0x1c8
     176:	r1 = r7
     177:	r1 += 0xb0
     178:	w2 = 0x200
     179:	r3 = r6
     180:	call 0x71
     181:	r1 = r7
     182:	r2 = 0x0
     183:	call 0x84
     184:	goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
     185:	w1 = -0x1
     186:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3e0>
     187:	w1 = *(u32 *)(r6 + 0x18)
     188:	w2 = w9
     189:	w2 &= 0x7
     190:	r2 *= 0x18
     191:	r3 = r6
     192:	r3 += r2
     193:	r2 = *(u64 *)(r6 + 0x68)
     194:	w4 = *(u32 *)(r6 + 0x1c)
     195:	w5 = *(u32 *)(r6 + 0x70)
     196:	w0 = 0x0
     197:	*(u32 *)(r3 + 0xe4) = w0
     198:	w5 &= 0x4
     199:	w5 |= 0x10
     200:	*(u32 *)(r3 + 0xe0) = w5
     201:	*(u32 *)(r3 + 0xdc) = w4
     202:	*(u32 *)(r3 + 0xd8) = w1
     203:	*(u64 *)(r3 + 0xd0) = r2
     204:	goto -0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x30>
     205:	r1 = 0x0 ll
		0000000000000668:  R_BPF_64_64	CONFIG
     207:	w1 = *(u32 *)(r1 + 0x80)
     208:	if w1 == 0x0 goto -0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     209:	if w7 == 0x3 goto -0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     210:	w1 = *(u32 *)(r10 - 0x40)
     211:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c8>
     212:	r3 = *(u64 *)(r10 - 0x48)
     213:	r3 <<= 0x20
     214:	r3 s>>= 0x20
     215:	r1 = 0x0 ll
		00000000000006b8:  R_BPF_64_64	.rodata.str1.1
     217:	w2 = 0x27
     218:	call 0x6
     219:	goto -0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     220:	r2 = r10
     221:	r2 += -0x38
     222:	r1 = 0x0 ll
		00000000000006f0:  R_BPF_64_64	COUNTS
     224:	r3 = 0x0 ll
		0000000000000700:  R_BPF_64_64	.rodata.cst8
     226:	r4 = 0x1
     227:	call 0x2
     228:	if r0 == 0x0 goto -0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     229:	r2 = r10
     230:	r2 += -0x38
     231:	r1 = 0x0 ll
		0000000000000738:  R_BPF_64_64	COUNTS
     233:	call 0x1
     234:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x640>
     235:	r1 = 0x1
     236:	lock *(u64 *)(r0 + 0x0) += r1
     237:	goto -0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     238:	w1 = 0x0
     239:	*(u32 *)(r10 - 0x4) = w1
     240:	r2 = r10
     241:	r2 += -0x4
     242:	r1 = 0x0 ll
		0000000000000790:  R_BPF_64_64	LOST
     244:	call 0x1
     245:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
     246:	r1 = 0x1
     247:	lock *(u64 *)(r0 + 0x0) += r1
     248:	exit
     249:	w1 &= 0xffff
     250:	r3 = *(u64 *)(r10 - 0x50)
     251:	w3 <<= 0x10
     252:	w3 |= w1
     253:	if w7 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
     254:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6f0>
     255:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x608>
     256:	goto -0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     257:	r5 = *(u64 *)(r10 - 0x48)
     258:	r5 <<= 0x20
     259:	r5 s>>= 0x20
     260:	r1 = 0x55 ll
		0000000000000820:  R_BPF_64_64	.rodata.str1.1
     262:	w2 = 0x33
     263:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
     264:	w1 = 0x0
     265:	*(u32 *)(r10 - 0x4) = w1
     266:	r2 = r10
     267:	r2 += -0x4
     268:	r1 = 0x0 ll
		0000000000000860:  R_BPF_64_64	LOST
     270:	call 0x1
     271:	if r0 == 0x0 goto -0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     272:	r0 += 0x8
     273:	r1 = 0x1
     274:	lock *(u64 *)(r0 + 0x0) += r1
     275:	goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
     276:	if w7 == 0x4 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x728>
     277:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6b8>
     278:	goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
     279:	r5 = *(u64 *)(r10 - 0x48)
     280:	r5 <<= 0x20
     281:	r5 s>>= 0x20
     282:	r1 = 0xb8 ll
		00000000000008d0:  R_BPF_64_64	.rodata.str1.1
     284:	w2 = 0x38
     285:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
     286:	r5 = *(u64 *)(r10 - 0x48)
     287:	r5 <<= 0x20
     288:	r5 s>>= 0x20
     289:	r1 = 0x27 ll
		0000000000000908:  R_BPF_64_64	.rodata.str1.1
     291:	w2 = 0x2e
     292:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
     293:	r5 = *(u64 *)(r10 - 0x48)
     294:	r5 <<= 0x20
     295:	r5 s>>= 0x20
     296:	r1 = 0x88 ll
		0000000000000940:  R_BPF_64_64	.rodata.str1.1
     298:	w2 = 0x30
     299:	r4 = *(u64 *)(r10 - 0x58)
     300:	call 0x6
     301:	goto -0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>

0000000000000970 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
     302:	*(u64 *)(r10 - 0x88) = r3
     303:	r3 = r2
     304:	r6 = r1
     305:	r1 = r10
     306:	r1 += -0x80
     307:	w2 = 0x80
     308:	call 0x71
     309:	r1 = *(u64 *)(r10 - 0x48)
     310:	*(u64 *)(r10 - 0x90) = r1
     311:	r1 = *(u64 *)(r10 - 0x40)
     312:	*(u64 *)(r10 - 0x98) = r1
     313:	r1 = *(u64 *)(r10 - 0x38)
     314:	*(u64 *)(r10 - 0xa0) = r1
     315:	r7 = *(u64 *)(r10 - 0x20)
     316:	r9 = *(u64 *)(r10 - 0x18)
     317:	r8 = *(u64 *)(r10 - 0x10)
     318:	r1 = *(u64 *)(r10 - 0x60)
     319:	*(u64 *)(r10 - 0xb8) = r1
     320:	r1 = *(u64 *)(r10 - 0x58)
     321:	*(u64 *)(r10 - 0xa8) = r1
     322:	r1 = *(u64 *)(r10 - 0x28)
     323:	*(u64 *)(r10 - 0xb0) = r1
     324:	r1 = r6
     325:	w2 = 0x60
     326:	r3 = 0xd70 ll
		0000000000000a30:  R_BPF_64_64	.rodata
     328:	call 0x71
     329:	call 0x23
     330:	r1 = 0x0 ll
		0000000000000a50:  R_BPF_64_64	CONFIG
     332:	w1 = *(u32 *)(r1 + 0x48)
     333:	r0 += r1
     334:	r1 = r10
     335:	r1 += -0x80
     336:	w2 = 0x4
     337:	r3 = r0
     338:	call 0x71
     339:	w1 = *(u32 *)(r10 - 0x80)
     340:	w1 &= 0x2
     341:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
     342:	r3 = *(u64 *)(r10 - 0x88)
     343:	r1 = r3
     344:	r1 &= 0x40000000
     345:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
     346:	w1 = *(u32 *)(r6 + 0x4)
     347:	r1 <<= 0xa
     348:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
     349:	r3 = *(u64 *)(r10 - 0xb0)
     350:	r3 <<= 0x20
     351:	r3 >>= 0x20
     352:	r2 = *(u64 *)(r10 - 0xa8)
     353:	r2 <<= 0x20
     354:	r2 >>= 0x20
     355:	r5 = *(u64 *)(r10 - 0xb8)
     356:	r5 <<= 0x20
     357:	r5 >>= 0x20
     358:	w1 = 0x1
     359:	*(u32 *)(r6 + 0x4) = w1
     360:	r1 = 0x400
     361:	r8 <<= 0x20
     362:	r8 >>= 0x20
     363:	r9 <<= 0x20
     364:	r9 >>= 0x20
     365:	r7 <<= 0x20
     366:	r7 >>= 0x20
     367:	r0 = r8
     368:	r4 = r9
     369:	r9 = r3
     370:	r8 = r2
     371:	r3 = *(u64 *)(r10 - 0x88)
     372:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
     373:	w1 = 0x2
     374:	*(u32 *)(r6 + 0x4) = w1
     375:	r1 = 0x800
     376:	r4 = *(u64 *)(r10 - 0x90)
     377:	r5 = *(u64 *)(r10 - 0x98)
     378:	r0 = *(u64 *)(r10 - 0xa0)
     379:	w2 = 0x2
     380:	*(u32 *)(r6 + 0x58) = w2
     381:	*(u64 *)(r6 + 0x30) = r5
     382:	*(u64 *)(r6 + 0x28) = r0
     383:	*(u64 *)(r6 + 0x20) = r4
     384:	*(u64 *)(r6 + 0x18) = r7
     385:	*(u64 *)(r6 + 0x10) = r9
     386:	*(u64 *)(r6 + 0x8) = r8
     387:	w2 = w3
     388:	w2 &= -0x40000001
     389:	*(u32 *)(r6 + 0x0) = w2
     390:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     391:	r2 = 0xbfffffff ll
     393:	r3 &= r2
     394:	r1 += r3
     395:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     396:	r2 = 0x0 ll
		0000000000000c60:  R_BPF_64_64	SELECTORS
     398:	r2 += r1
     399:	w1 = *(u8 *)(r2 + 0x0)
     400:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
     401:	r2 = r6
     402:	r2 += 0x8
     403:	w1 <<= 0x18
     404:	w1 s>>= 0x18
     405:	r3 = r1
     406:	r3 &= 0x7
     407:	r3 <<= 0x3
     408:	r4 = r2
     409:	r4 += r3
     410:	r3 = *(u64 *)(r4 + 0x0)
     411:	r3 <<= 0x20
     412:	r3 >>= 0x20
     413:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
     414:	w1 += 0x1
     415:	w1 &= 0x7
     416:	r1 <<= 0x3
     417:	r2 += r1
     418:	r1 = *(u64 *)(r2 + 0x0)
     419:	r1 <<= 0x20
     420:	r3 <<= 0x20
     421:	r1 >>= 0x20
     422:	r1 |= r3
     423:	r3 = r1
     424:	w1 = 0x6
     425:	*(u32 *)(r6 + 0x58) = w1
     426:	*(u64 *)(r6 + 0x50) = r3
     427:	exit

0000000000000d60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     428:	r6 = r2
     429:	r7 = r1
     430:	call 0x23
     431:	*(u64 *)(r10 - 0x8) = r0
     432:	r2 = r10
     433:	r2 += -0x8
     434:	r1 = 0x0 ll
		0000000000000d90:  R_BPF_64_64	REMEMBERED
     436:	r3 = 0xd70 ll
		0000000000000da0:  R_BPF_64_64	.rodata
     438:	r4 = 0x0
     439:	call 0x2
     440:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     441:	call 0x23
     442:	*(u64 *)(r10 - 0x8) = r0
     443:	r2 = r10
     444:	r2 += -0x8
     445:	r1 = 0x0 ll
		0000000000000de8:  R_BPF_64_64	REMEMBERED
     447:	call 0x1
     448:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     449:	r1 = r0
     450:	r2 = r7
     451:	r3 = r6
     452:	r6 = r0
     453:	call -0x98
     454:	w1 = *(u32 *)(r6 + 0x0)
     455:	w2 = *(u32 *)(r6 + 0x4)
     456:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     457:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     458:	w2 = w1
     459:	w2 += -0x3b
     460:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     461:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     462:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     463:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     464:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     465:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     466:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     467:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     468:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     469:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     470:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     471:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     472:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     473:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     474:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     475:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     476:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     477:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     478:	call 0x23
     479:	*(u64 *)(r10 - 0x8) = r0
     480:	r2 = r10
     481:	r2 += -0x8
     482:	r1 = 0x0 ll
		0000000000000f10:  R_BPF_64_64	REMEMBERED
     484:	call 0x3
     485:	exit

0000000000000f30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     486:	w9 = w2
     487:	r8 = r1
     488:	r6 = 0x0 ll
		0000000000000f40:  R_BPF_64_64	CONFIG
     490:	w1 = *(u32 *)(r6 + 0x28)
     491:	w1 &= w9
     492:	w2 = *(u32 *)(r6 + 0x2c)
     493:	if w1 == w2 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x130>
     494:	w1 = *(u32 *)(r6 + 0x24)
     495:	if w1 != 0x2 goto +0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x268>
     496:	call 0x8
     497:	*(u32 *)(r10 - 0x88) = w0
     498:	r2 = r10
     499:	r2 += -0x88
     500:	r1 = 0x0 ll
		0000000000000fa0:  R_BPF_64_64	SAMPLES
     502:	call 0x1
     503:	if r0 == 0x0 goto +0x552 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
     504:	r7 = r0
     505:	r1 = *(u64 *)(r0 + 0x50)
     506:	*(u64 *)(r10 - 0x90) = r1
     507:	r6 = *(u64 *)(r8 + 0x0)
     508:	r8 = *(u64 *)(r6 + 0x8)
     509:	call 0xe
     510:	if r8 < 0x10000 goto +0x21f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11c0>
     511:	r1 = 0x70726f6f6672756e ll
     513:	if r8 == r1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xf0>
     514:	r1 = *(u64 *)(r10 - 0x90)
     515:	if r1 != r0 goto +0x21a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11c0>
     516:	r1 = 0x0 ll
		0000000000001020:  R_BPF_64_64	CONFIG
     518:	w2 = *(u32 *)(r1 + 0x28)
     519:	w2 &= w9
     520:	w1 = *(u32 *)(r7 + 0x30)
     521:	if w1 != 0x0 goto +0x313 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19b8>
     522:	*(u32 *)(r7 + 0x34) = w2
     523:	goto +0x316 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19e0>
     524:	r1 = 0x0 ll
		0000000000001060:  R_BPF_64_64	.bss
     526:	r1 = *(u64 *)(r1 + 0x0)
     527:	if r1 != 0x0 goto -0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     528:	r1 = 0x0 ll
		0000000000001080:  R_BPF_64_64	CONFIG
     530:	w2 = *(u32 *)(r1 + 0x6c)
     531:	if w2 == 0x0 goto +0x536 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
     532:	r1 = *(u64 *)(r1 + 0x88)
     533:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c8>
     534:	r1 = 0x0 ll
		00000000000010b0:  R_BPF_64_64	CONFIG
     536:	r3 = *(u64 *)(r1 + 0x88)
     537:	r1 = r10
     538:	r1 += -0x88
     539:	w2 = 0x4
     540:	call 0x71
     541:	w1 = *(u32 *)(r10 - 0x88)
     542:	if w1 == 0x0 goto -0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     543:	r3 = 0x0 ll
		00000000000010f8:  R_BPF_64_64	CONFIG
     545:	w1 = *(u32 *)(r3 + 0x94)
     546:	*(u32 *)(r10 - 0x98) = w9
     547:	if w1 == 0x0 goto +0x35d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cd8>
     548:	w9 = *(u32 *)(r3 + 0x90)
     549:	w7 = *(u32 *)(r3 + 0x94)
     550:	w1 = *(u32 *)(r3 + 0x70)
     551:	if w1 != 0x0 goto +0x2ff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a08>
     552:	call 0x23
     553:	r0 += r9
     554:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x230>
     555:	goto +0x348 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c70>
     556:	r1 = r10
     557:	r1 += -0x88
     558:	w2 = 0x2
     559:	r3 = r0
     560:	call 0x71
     561:	w1 = *(u16 *)(r10 - 0x88)
     562:	goto +0x2f9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a30>
     563:	w6 = 0x0
     564:	r2 = 0x0 ll
		00000000000011a0:  R_BPF_64_64	CONFIG
     566:	w1 = *(u32 *)(r2 + 0x28)
     567:	w3 = *(u32 *)(r2 + 0x2c)
     568:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3c0>
     569:	w4 = w1
     570:	w4 >>= 0x1
     571:	w2 = w1
     572:	w2 |= w4
     573:	w4 = w2
     574:	w4 >>= 0x2
     575:	w2 |= w4
     576:	w4 = w2
     577:	w4 >>= 0x4
     578:	w2 |= w4
     579:	w1 &= w9
     580:	w4 = w2
     581:	w4 >>= 0x8
     582:	w2 |= w4
     583:	w1 -= w3
     584:	w3 = w2
     585:	w3 >>= 0x10
     586:	w2 |= w3
     587:	w2 ^= -0x1
     588:	w3 = w2
     589:	w3 >>= 0x1
     590:	w3 &= 0x55555555
     591:	w2 -= w3
     592:	w3 = w2
     593:	w3 &= 0x33333333
     594:	w2 >>= 0x2
     595:	w2 &= 0x33333333
     596:	w3 += w2
     597:	w2 = w3
     598:	w2 >>= 0x4
     599:	w3 += w2
     600:	w3 &= 0xf0f0f0f
     601:	w3 *= 0x1010101
     602:	w3 >>= 0x18
     603:	w1 <<= w3
     604:	w1 s>>= w3
     605:	w6 = w1
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x88) = r0
     608:	r2 = r10
     609:	r2 += -0x88
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r9 = r0
     614:	*(u64 *)(r10 - 0xa0) = r8
     615:	if r9 == 0x0 goto +0x1ca <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1260>
     616:	call 0xe
     617:	r1 = *(u64 *)(r9 + 0x10)
     618:	if r1 == r0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x500>
     619:	r7 = r0
     620:	r2 = r0
     621:	r2 >>= 0x20
     622:	r0 <<= 0x20
     623:	r0 >>= 0x20
     624:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x468>
     625:	r1 >>= 0x20
     626:	if r1 == r2 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4f8>
     627:	w1 = *(u32 *)(r9 + 0x8)
     628:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4d0>
     629:	w1 = 0x0
     630:	*(u32 *)(r10 - 0x88) = w1
     631:	r2 = r10
     632:	r2 += -0x88
     633:	r1 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	LOST
     635:	call 0x1
     636:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4d0>
     637:	r0 += 0x10
     638:	r1 = 0x1
     639:	lock *(u64 *)(r0 + 0x0) += r1
     640:	r1 = r9
     641:	w2 = 0x3c8
     642:	r3 = 0xdd0 ll
		0000000000001410:  R_BPF_64_64	.rodata
     644:	call 0x71
     645:	*(u64 *)(r9 + 0x10) = r7
     646:	r1 = 0x0 ll
		0000000000001430:  R_BPF_64_64	AYA_LOG_LEVEL
     648:	w1 = *(u8 *)(r1 + 0x0)
     649:	*(u64 *)(r10 - 0x90) = r9
     650:	if w1 < 0x4 goto +0x1cd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1390>
     651:	call 0x23
     652:	r8 = r0
     653:	w1 = 0xa1
     654:	*(u16 *)(r10 - 0x2) = w1
     655:	r1 = r10
     656:	r1 += -0x2
     657:	r9 = 0x40
     658:	w1 = *(u16 *)(r10 - 0x2)
     659:	if w1 > 0x40 goto +0x27a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1940>
     660:	r1 = 0x0 ll
		00000000000014a0:  R_BPF_64_64	AYA_LOGS
     662:	r2 = r9
     663:	r3 = 0x0
     664:	call 0x83
     665:	if r0 == 0x0 goto +0x1bd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1388>
     666:	*(u64 *)(r10 - 0x80) = r9
     667:	*(u64 *)(r10 - 0x88) = r0
     668:	r1 = r10
     669:	r1 += -0x88
     670:	r1 = *(u64 *)(r10 - 0x88)
     671:	r2 = *(u64 *)(r10 - 0x80)
     672:	if r2 < 0x2 goto +0x1b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     673:	w2 = *(u16 *)(r10 - 0x2)
     674:	*(u8 *)(r1 + 0x0) = w2
     675:	w2 >>= 0x8
     676:	*(u8 *)(r1 + 0x1) = w2
     677:	r1 = *(u64 *)(r10 - 0x88)
     678:	r2 = *(u64 *)(r10 - 0x80)
     679:	if r2 < 0x3 goto +0x1ad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     680:	w2 = 0x0
     681:	*(u8 *)(r1 + 0x2) = w2
     682:	r1 = *(u64 *)(r10 - 0x88)
     683:	r3 = *(u64 *)(r10 - 0x80)
     684:	if r3 < 0x5 goto +0x1a8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     685:	*(u8 *)(r1 + 0x4) = w2
     686:	w2 = 0x17
     687:	*(u8 *)(r1 + 0x3) = w2
     688:	r1 = *(u64 *)(r10 - 0x88)
     689:	r2 = *(u64 *)(r10 - 0x80)
     690:	if r2 < 0x1c goto +0x1a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     691:	r3 = r1
     692:	r3 += 0x5
     693:	r4 = 0xd22 ll
		00000000000015a8:  R_BPF_64_64	.rodata
     695:	w5 = *(u8 *)(r4 + 0x0)
     696:	*(u8 *)(r3 + 0x0) = w5
     697:	w5 = *(u8 *)(r4 + 0x1)
     698:	*(u8 *)(r3 + 0x1) = w5
     699:	w5 = *(u8 *)(r4 + 0x2)
     700:	*(u8 *)(r3 + 0x2) = w5
     701:	w5 = *(u8 *)(r4 + 0x3)
     702:	*(u8 *)(r3 + 0x3) = w5
     703:	w5 = *(u8 *)(r4 + 0x4)
     704:	*(u8 *)(r3 + 0x4) = w5
     705:	w5 = *(u8 *)(r4 + 0x5)
     706:	*(u8 *)(r3 + 0x5) = w5
     707:	w5 = *(u8 *)(r4 + 0x6)
     708:	*(u8 *)(r3 + 0x6) = w5
     709:	w5 = *(u8 *)(r4 + 0x7)
     710:	*(u8 *)(r3 + 0x7) = w5
     711:	w5 = *(u8 *)(r4 + 0x8)
     712:	*(u8 *)(r3 + 0x8) = w5
     713:	w5 = *(u8 *)(r4 + 0x9)
     714:	*(u8 *)(r3 + 0x9) = w5
     715:	w5 = *(u8 *)(r4 + 0xa)
     716:	*(u8 *)(r3 + 0xa) = w5
     717:	w5 = *(u8 *)(r4 + 0xb)
     718:	*(u8 *)(r3 + 0xb) = w5
     719:	w5 = *(u8 *)(r4 + 0xc)
     720:	*(u8 *)(r3 + 0xc) = w5
     721:	w5 = *(u8 *)(r4 + 0xd)
     722:	*(u8 *)(r3 + 0xd) = w5
     723:	w5 = *(u8 *)(r4 + 0xe)
     724:	*(u8 *)(r3 + 0xe) = w5
     725:	w5 = *(u8 *)(r4 + 0xf)
     726:	*(u8 *)(r3 + 0xf) = w5
     727:	w5 = *(u8 *)(r4 + 0x10)
     728:	*(u8 *)(r3 + 0x10) = w5
     729:	w5 = *(u8 *)(r4 + 0x11)
     730:	*(u8 *)(r3 + 0x11) = w5
     731:	w5 = *(u8 *)(r4 + 0x12)
     732:	*(u8 *)(r3 + 0x12) = w5
     733:	w5 = *(u8 *)(r4 + 0x13)
     734:	*(u8 *)(r3 + 0x13) = w5
     735:	w5 = *(u8 *)(r4 + 0x14)
     736:	*(u8 *)(r3 + 0x14) = w5
     737:	w5 = *(u8 *)(r4 + 0x15)
     738:	*(u8 *)(r3 + 0x15) = w5
     739:	w5 = *(u8 *)(r4 + 0x16)
     740:	*(u8 *)(r3 + 0x16) = w5
     741:	if r2 == 0x1c goto +0x16f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     742:	w3 = 0x1
     743:	*(u8 *)(r1 + 0x1c) = w3
     744:	if r2 < 0x1f goto +0x16c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     745:	w4 = 0x0
     746:	*(u8 *)(r1 + 0x1e) = w4
     747:	*(u8 *)(r1 + 0x1d) = w3
     748:	if r2 == 0x1f goto +0x168 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     749:	w3 = 0x4
     750:	*(u8 *)(r1 + 0x1f) = w3
     751:	if r2 == 0x20 goto +0x165 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     752:	w3 = 0x2
     753:	*(u8 *)(r1 + 0x20) = w3
     754:	if r2 < 0x23 goto +0x162 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     755:	w3 = 0x0
     756:	*(u8 *)(r1 + 0x22) = w3
     757:	w3 = 0x17
     758:	*(u8 *)(r1 + 0x21) = w3
     759:	if r2 < 0x3a goto +0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     760:	r3 = r1
     761:	r3 += 0x23
     762:	r4 = 0xd22 ll
		00000000000017d0:  R_BPF_64_64	.rodata
     764:	w5 = *(u8 *)(r4 + 0x0)
     765:	*(u8 *)(r3 + 0x0) = w5
     766:	w5 = *(u8 *)(r4 + 0x1)
     767:	*(u8 *)(r3 + 0x1) = w5
     768:	w5 = *(u8 *)(r4 + 0x2)
     769:	*(u8 *)(r3 + 0x2) = w5
     770:	w5 = *(u8 *)(r4 + 0x3)
     771:	*(u8 *)(r3 + 0x3) = w5
     772:	w5 = *(u8 *)(r4 + 0x4)
     773:	*(u8 *)(r3 + 0x4) = w5
     774:	w5 = *(u8 *)(r4 + 0x5)
     775:	*(u8 *)(r3 + 0x5) = w5
     776:	w5 = *(u8 *)(r4 + 0x6)
     777:	*(u8 *)(r3 + 0x6) = w5
     778:	w5 = *(u8 *)(r4 + 0x7)
     779:	*(u8 *)(r3 + 0x7) = w5
     780:	w5 = *(u8 *)(r4 + 0x8)
     781:	*(u8 *)(r3 + 0x8) = w5
     782:	w5 = *(u8 *)(r4 + 0x9)
     783:	*(u8 *)(r3 + 0x9) = w5
     784:	w5 = *(u8 *)(r4 + 0xa)
     785:	*(u8 *)(r3 + 0xa) = w5
     786:	w5 = *(u8 *)(r4 + 0xb)
     787:	*(u8 *)(r3 + 0xb) = w5
     788:	w5 = *(u8 *)(r4 + 0xc)
     789:	*(u8 *)(r3 + 0xc) = w5
     790:	w5 = *(u8 *)(r4 + 0xd)
     791:	*(u8 *)(r3 + 0xd) = w5
     792:	w5 = *(u8 *)(r4 + 0xe)
     793:	*(u8 *)(r3 + 0xe) = w5
     794:	w5 = *(u8 *)(r4 + 0xf)
     795:	*(u8 *)(r3 + 0xf) = w5
     796:	w5 = *(u8 *)(r4 + 0x10)
     797:	*(u8 *)(r3 + 0x10) = w5
     798:	w5 = *(u8 *)(r4 + 0x11)
     799:	*(u8 *)(r3 + 0x11) = w5
     800:	w5 = *(u8 *)(r4 + 0x12)
     801:	*(u8 *)(r3 + 0x12) = w5
     802:	w5 = *(u8 *)(r4 + 0x13)
     803:	*(u8 *)(r3 + 0x13) = w5
     804:	w5 = *(u8 *)(r4 + 0x14)
     805:	*(u8 *)(r3 + 0x14) = w5
     806:	w5 = *(u8 *)(r4 + 0x15)
     807:	*(u8 *)(r3 + 0x15) = w5
     808:	w5 = *(u8 *)(r4 + 0x16)
     809:	*(u8 *)(r3 + 0x16) = w5
     810:	if r2 == 0x3a goto +0x12a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     811:	w3 = 0x3
     812:	*(u8 *)(r1 + 0x3a) = w3
     813:	if r2 < 0x3d goto +0x127 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     814:	w3 = 0x0
     815:	*(u8 *)(r1 + 0x3c) = w3
     816:	w3 = 0x1f
     817:	*(u8 *)(r1 + 0x3b) = w3
     818:	if r2 < 0x5c goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     819:	r3 = r1
     820:	r3 += 0x3d
     821:	r4 = 0xd39 ll
		00000000000019a8:  R_BPF_64_64	.rodata
     823:	w5 = *(u8 *)(r4 + 0x0)
     824:	*(u8 *)(r3 + 0x0) = w5
     825:	w5 = *(u8 *)(r4 + 0x1)
     826:	*(u8 *)(r3 + 0x1) = w5
     827:	w5 = *(u8 *)(r4 + 0x2)
     828:	*(u8 *)(r3 + 0x2) = w5
     829:	w5 = *(u8 *)(r4 + 0x3)
     830:	*(u8 *)(r3 + 0x3) = w5
     831:	w5 = *(u8 *)(r4 + 0x4)
     832:	*(u8 *)(r3 + 0x4) = w5
     833:	w5 = *(u8 *)(r4 + 0x5)
     834:	*(u8 *)(r3 + 0x5) = w5
     835:	w5 = *(u8 *)(r4 + 0x6)
     836:	*(u8 *)(r3 + 0x6) = w5
     837:	w5 = *(u8 *)(r4 + 0x7)
     838:	*(u8 *)(r3 + 0x7) = w5
     839:	w5 = *(u8 *)(r4 + 0x8)
     840:	*(u8 *)(r3 + 0x8) = w5
     841:	w5 = *(u8 *)(r4 + 0x9)
     842:	*(u8 *)(r3 + 0x9) = w5
     843:	w5 = *(u8 *)(r4 + 0xa)
     844:	*(u8 *)(r3 + 0xa) = w5
     845:	w5 = *(u8 *)(r4 + 0xb)
     846:	*(u8 *)(r3 + 0xb) = w5
     847:	w5 = *(u8 *)(r4 + 0xc)
     848:	*(u8 *)(r3 + 0xc) = w5
     849:	w5 = *(u8 *)(r4 + 0xd)
     850:	*(u8 *)(r3 + 0xd) = w5
     851:	w5 = *(u8 *)(r4 + 0xe)
     852:	*(u8 *)(r3 + 0xe) = w5
     853:	w5 = *(u8 *)(r4 + 0xf)
     854:	*(u8 *)(r3 + 0xf) = w5
     855:	w5 = *(u8 *)(r4 + 0x10)
     856:	*(u8 *)(r3 + 0x10) = w5
     857:	w5 = *(u8 *)(r4 + 0x11)
     858:	*(u8 *)(r3 + 0x11) = w5
     859:	w5 = *(u8 *)(r4 + 0x12)
     860:	*(u8 *)(r3 + 0x12) = w5
     861:	w5 = *(u8 *)(r4 + 0x13)
     862:	*(u8 *)(r3 + 0x13) = w5
     863:	w5 = *(u8 *)(r4 + 0x14)
     864:	*(u8 *)(r3 + 0x14) = w5
     865:	w5 = *(u8 *)(r4 + 0x15)
     866:	*(u8 *)(r3 + 0x15) = w5
     867:	w5 = *(u8 *)(r4 + 0x16)
     868:	*(u8 *)(r3 + 0x16) = w5
     869:	w5 = *(u8 *)(r4 + 0x17)
     870:	*(u8 *)(r3 + 0x17) = w5
     871:	w5 = *(u8 *)(r4 + 0x18)
     872:	*(u8 *)(r3 + 0x18) = w5
     873:	w5 = *(u8 *)(r4 + 0x19)
     874:	*(u8 *)(r3 + 0x19) = w5
     875:	w5 = *(u8 *)(r4 + 0x1a)
     876:	*(u8 *)(r3 + 0x1a) = w5
     877:	w5 = *(u8 *)(r4 + 0x1b)
     878:	*(u8 *)(r3 + 0x1b) = w5
     879:	w5 = *(u8 *)(r4 + 0x1c)
     880:	*(u8 *)(r3 + 0x1c) = w5
     881:	w5 = *(u8 *)(r4 + 0x1d)
     882:	*(u8 *)(r3 + 0x1d) = w5
     883:	w5 = *(u8 *)(r4 + 0x1e)
     884:	*(u8 *)(r3 + 0x1e) = w5
     885:	if r2 == 0x5c goto +0xdf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     886:	w4 = 0x4
     887:	*(u8 *)(r1 + 0x5c) = w4
     888:	if r2 < 0x5f goto +0xdc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     889:	w3 = 0x0
     890:	*(u8 *)(r1 + 0x5e) = w3
     891:	*(u8 *)(r1 + 0x5d) = w4
     892:	if r2 < 0x63 goto +0xd8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     893:	*(u8 *)(r1 + 0x62) = w3
     894:	*(u8 *)(r1 + 0x61) = w3
     895:	*(u8 *)(r1 + 0x60) = w3
     896:	w3 = 0x26
     897:	*(u8 *)(r1 + 0x5f) = w3
     898:	if r2 == 0x63 goto +0xd2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     899:	w3 = 0x5
     900:	*(u8 *)(r1 + 0x63) = w3
     901:	if r2 < 0x66 goto +0xcf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     902:	w3 = 0x0
     903:	*(u8 *)(r1 + 0x65) = w3
     904:	*(u8 *)(r1 + 0x64) = w4
     905:	if r2 < 0x6a goto +0xcb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     906:	*(u8 *)(r1 + 0x69) = w3
     907:	*(u8 *)(r1 + 0x68) = w3
     908:	*(u8 *)(r1 + 0x67) = w3
     909:	w3 = 0x6
     910:	*(u8 *)(r1 + 0x66) = w3
     911:	if r2 == 0x6a goto +0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     912:	w3 = 0x14
     913:	*(u8 *)(r1 + 0x6a) = w3
     914:	if r2 < 0x6d goto +0xc2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     915:	w3 = 0x0
     916:	*(u8 *)(r1 + 0x6c) = w3
     917:	w3 = 0x10
     918:	*(u8 *)(r1 + 0x6b) = w3
     919:	if r2 < 0x7d goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     920:	r3 = r1
     921:	r3 += 0x6d
     922:	r4 = 0x0 ll
		0000000000001cd0:  R_BPF_64_64	.rodata.cst16
     924:	w5 = *(u8 *)(r4 + 0x0)
     925:	*(u8 *)(r3 + 0x0) = w5
     926:	w5 = *(u8 *)(r4 + 0x1)
     927:	*(u8 *)(r3 + 0x1) = w5
     928:	w5 = *(u8 *)(r4 + 0x2)
     929:	*(u8 *)(r3 + 0x2) = w5
     930:	w5 = *(u8 *)(r4 + 0x3)
     931:	*(u8 *)(r3 + 0x3) = w5
     932:	w5 = *(u8 *)(r4 + 0x4)
     933:	*(u8 *)(r3 + 0x4) = w5
     934:	w5 = *(u8 *)(r4 + 0x5)
     935:	*(u8 *)(r3 + 0x5) = w5
     936:	w5 = *(u8 *)(r4 + 0x6)
     937:	*(u8 *)(r3 + 0x6) = w5
     938:	w5 = *(u8 *)(r4 + 0x7)
     939:	*(u8 *)(r3 + 0x7) = w5
     940:	w5 = *(u8 *)(r4 + 0x8)
     941:	*(u8 *)(r3 + 0x8) = w5
     942:	w5 = *(u8 *)(r4 + 0x9)
     943:	*(u8 *)(r3 + 0x9) = w5
     944:	w5 = *(u8 *)(r4 + 0xa)
     945:	*(u8 *)(r3 + 0xa) = w5
     946:	w5 = *(u8 *)(r4 + 0xb)
     947:	*(u8 *)(r3 + 0xb) = w5
     948:	w5 = *(u8 *)(r4 + 0xc)
     949:	*(u8 *)(r3 + 0xc) = w5
     950:	w5 = *(u8 *)(r4 + 0xd)
     951:	*(u8 *)(r3 + 0xd) = w5
     952:	w5 = *(u8 *)(r4 + 0xe)
     953:	*(u8 *)(r3 + 0xe) = w5
     954:	w5 = *(u8 *)(r4 + 0xf)
     955:	*(u8 *)(r3 + 0xf) = w5
     956:	if r2 == 0x7d goto +0x98 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     957:	w3 = 0x0
     958:	*(u8 *)(r1 + 0x7d) = w3
     959:	if r2 < 0x80 goto +0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     960:	*(u8 *)(r1 + 0x7f) = w3
     961:	w3 = 0x1
     962:	*(u8 *)(r1 + 0x7e) = w3
     963:	if r2 == 0x80 goto +0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     964:	w3 = 0x2
     965:	*(u8 *)(r1 + 0x80) = w3
     966:	if r2 == 0x81 goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     967:	w3 = 0x9
     968:	*(u8 *)(r1 + 0x81) = w3
     969:	if r2 < 0x84 goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     970:	w3 = 0x0
     971:	*(u8 *)(r1 + 0x83) = w3
     972:	w3 = 0x8
     973:	*(u8 *)(r1 + 0x82) = w3
     974:	if r2 < 0x8c goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     975:	*(u8 *)(r1 + 0x84) = w8
     976:	r3 = r8
     977:	r3 >>= 0x38
     978:	*(u8 *)(r1 + 0x8b) = w3
     979:	r3 = r8
     980:	r3 >>= 0x30
     981:	*(u8 *)(r1 + 0x8a) = w3
     982:	r3 = r8
     983:	r3 >>= 0x28
     984:	*(u8 *)(r1 + 0x89) = w3
     985:	r3 = r8
     986:	r3 >>= 0x20
     987:	*(u8 *)(r1 + 0x88) = w3
     988:	r3 = r8
     989:	r3 >>= 0x18
     990:	*(u8 *)(r1 + 0x87) = w3
     991:	r3 = r8
     992:	r3 >>= 0x10
     993:	*(u8 *)(r1 + 0x86) = w3
     994:	r8 >>= 0x8
     995:	*(u8 *)(r1 + 0x85) = w8
     996:	if r2 == 0x8c goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
     997:	w3 = 0x14
     998:	*(u8 *)(r1 + 0x8c) = w3
     999:	if r2 < 0x8f goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1000:	w3 = 0x0
    1001:	*(u8 *)(r1 + 0x8e) = w3
    1002:	w3 = 0x7
    1003:	*(u8 *)(r1 + 0x8d) = w3
    1004:	if r2 < 0x96 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1005:	r3 = r1
    1006:	r3 += 0x8f
    1007:	r4 = 0xd67 ll
		0000000000001f78:  R_BPF_64_64	.rodata
    1009:	w5 = *(u8 *)(r4 + 0x0)
    1010:	*(u8 *)(r3 + 0x0) = w5
    1011:	w5 = *(u8 *)(r4 + 0x1)
    1012:	*(u8 *)(r3 + 0x1) = w5
    1013:	w5 = *(u8 *)(r4 + 0x2)
    1014:	*(u8 *)(r3 + 0x2) = w5
    1015:	w5 = *(u8 *)(r4 + 0x3)
    1016:	*(u8 *)(r3 + 0x3) = w5
    1017:	w5 = *(u8 *)(r4 + 0x4)
    1018:	*(u8 *)(r3 + 0x4) = w5
    1019:	w5 = *(u8 *)(r4 + 0x5)
    1020:	*(u8 *)(r3 + 0x5) = w5
    1021:	w5 = *(u8 *)(r4 + 0x6)
    1022:	*(u8 *)(r3 + 0x6) = w5
    1023:	if r2 == 0x96 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1024:	w3 = 0x0
    1025:	*(u8 *)(r1 + 0x96) = w3
    1026:	if r2 < 0x99 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1027:	*(u8 *)(r1 + 0x98) = w3
    1028:	w3 = 0x1
    1029:	*(u8 *)(r1 + 0x97) = w3
    1030:	if r2 == 0x99 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1031:	*(u8 *)(r1 + 0x99) = w3
    1032:	if r2 < 0x9b goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1033:	w3 = 0x3
    1034:	*(u8 *)(r1 + 0x9a) = w3
    1035:	if r2 < 0x9d goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1036:	w3 = 0x0
    1037:	*(u8 *)(r1 + 0x9c) = w3
    1038:	w3 = 0x4
    1039:	*(u8 *)(r1 + 0x9b) = w3
    1040:	if r2 < 0xa1 goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1378>
    1041:	w2 = w6
    1042:	w2 >>= 0x18
    1043:	*(u8 *)(r1 + 0xa0) = w2
    1044:	w2 = w6
    1045:	w2 >>= 0x10
    1046:	*(u8 *)(r1 + 0x9f) = w2
    1047:	*(u8 *)(r1 + 0x9d) = w6
    1048:	w2 = w6
    1049:	w2 >>= 0x8
    1050:	*(u8 *)(r1 + 0x9e) = w2
    1051:	r2 = 0x0
    1052:	call 0x84
    1053:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1388>
    1054:	r3 = *(u64 *)(r6 + 0x0)
    1055:	r1 = r10
    1056:	r1 += -0x88
    1057:	w2 = 0x80
    1058:	call 0x71
    1059:	r1 = *(u64 *)(r10 - 0x20)
    1060:	if r1 != 0x504c0001 goto +0x325 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1061:	r1 = *(u64 *)(r10 - 0x10)
    1062:	if r1 != 0x10 goto +0x323 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1063:	r2 = *(u64 *)(r10 - 0x28)
    1064:	r1 = 0x0 ll
		0000000000002140:  R_BPF_64_64	CONFIG
    1066:	r3 = *(u64 *)(r1 + 0x0)
    1067:	if r2 != r3 goto +0x31e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1068:	w2 = *(u32 *)(r1 + 0x28)
    1069:	w2 &= w9
    1070:	w1 = *(u32 *)(r7 + 0x0)
    1071:	if w1 != 0x0 goto +0xff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a48>
    1072:	*(u32 *)(r7 + 0x4) = w2
    1073:	goto +0x102 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a70>
    1074:	if w6 != 0x0 goto +0x370 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1075:	r1 = 0x0 ll
		0000000000002198:  R_BPF_64_64	CONFIG
    1077:	w2 = *(u32 *)(r1 + 0x6c)
    1078:	if w2 == 0x0 goto +0x313 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1079:	r1 = *(u64 *)(r1 + 0x88)
    1080:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1081:	r1 = 0x0 ll
		00000000000021c8:  R_BPF_64_64	CONFIG
    1083:	r3 = *(u64 *)(r1 + 0x88)
    1084:	r1 = r10
    1085:	r1 += -0x88
    1086:	w2 = 0x4
    1087:	call 0x71
    1088:	w1 = *(u32 *)(r10 - 0x88)
    1089:	if w1 == 0x0 goto +0x361 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1090:	r7 = 0x0 ll
		0000000000002210:  R_BPF_64_64	CONFIG
    1092:	w1 = *(u32 *)(r7 + 0x94)
    1093:	if w1 == 0x0 goto +0x28d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2768>
    1094:	w8 = *(u32 *)(r7 + 0x90)
    1095:	w9 = *(u32 *)(r7 + 0x94)
    1096:	w1 = *(u32 *)(r7 + 0x70)
    1097:	if w1 != 0x0 goto +0x122 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c30>
    1098:	call 0x23
    1099:	r0 += r8
    1100:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1340>
    1101:	goto +0x27b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2718>
    1102:	r1 = r10
    1103:	r1 += -0x88
    1104:	w2 = 0x2
    1105:	r3 = r0
    1106:	call 0x71
    1107:	w1 = *(u16 *)(r10 - 0x88)
    1108:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c58>
    1109:	r2 = 0x0
    1110:	call 0x85
    1111:	r9 = *(u64 *)(r10 - 0x90)
    1112:	w1 = *(u32 *)(r9 + 0x8)
    1113:	*(u32 *)(r10 - 0x98) = w1
    1114:	w2 = *(u32 *)(r9 + 0x4)
    1115:	w1 = w2
    1116:	w1 |= w6
    1117:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1410>
    1118:	w1 = w6
    1119:	if w6 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1420>
    1120:	w1 = w6
    1121:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13e8>
    1122:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1420>
    1123:	w1 = 0x0
    1124:	if w6 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1420>
    1125:	w1 = w6
    1126:	w1 -= w2
    1127:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1420>
    1128:	w1 = 0x0
    1129:	if w6 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13f8>
    1130:	*(u32 *)(r10 - 0xb8) = w2
    1131:	w3 = *(u32 *)(r9 + 0x0)
    1132:	w2 = *(u32 *)(r10 - 0x98)
    1133:	w1 += w2
    1134:	w2 = 0x0
    1135:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1458>
    1136:	w2 = 0x5
    1137:	if w3 == 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1498>
    1138:	w8 = *(u32 *)(r9 + 0xc)
    1139:	w5 = 0x3
    1140:	w0 = 0x8
    1141:	w4 = w3
    1142:	w4 = -w4
    1143:	w7 = w3
    1144:	if w8 != 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14b8>
    1145:	w4 = 0x0
    1146:	w0 = 0x0
    1147:	w7 = 0x0
    1148:	w5 = 0x0
    1149:	r8 = 0x0
    1150:	*(u64 *)(r9 + 0xc8) = r8
    1151:	w8 = 0x0
    1152:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14e0>
    1153:	w8 = 0x8
    1154:	w9 = 0x0
    1155:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1156:	w9 = w3
    1157:	r3 = *(u64 *)(r10 - 0x90)
    1158:	*(u32 *)(r3 + 0xc4) = w6
    1159:	*(u32 *)(r3 + 0xc0) = w6
    1160:	w3 = 0x0
    1161:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1528>
    1162:	w3 = w6
    1163:	r6 = *(u64 *)(r10 - 0x90)
    1164:	*(u32 *)(r6 + 0xb4) = w1
    1165:	*(u32 *)(r6 + 0xa8) = w2
    1166:	*(u32 *)(r6 + 0xa4) = w0
    1167:	*(u32 *)(r6 + 0x9c) = w4
    1168:	*(u32 *)(r6 + 0x94) = w7
    1169:	*(u32 *)(r6 + 0x90) = w5
    1170:	*(u32 *)(r6 + 0xb0) = w3
    1171:	*(u32 *)(r6 + 0xac) = w9
    1172:	r2 = r6
    1173:	w1 = 0x0
    1174:	w3 = *(u32 *)(r10 - 0x98)
    1175:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1598>
    1176:	w1 = w8
    1177:	*(u32 *)(r2 + 0xbc) = w1
    1178:	w3 = 0x0
    1179:	*(u32 *)(r2 + 0xb8) = w3
    1180:	*(u32 *)(r2 + 0xa0) = w3
    1181:	*(u32 *)(r2 + 0x98) = w3
    1182:	r2 = 0x0 ll
		00000000000024f0:  R_BPF_64_64	CONFIG
    1184:	w1 = *(u32 *)(r2 + 0x6c)
    1185:	if w1 == 0x0 goto +0x346 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3010>
    1186:	r6 = 0x0
    1187:	r4 = *(u64 *)(r10 - 0x90)
    1188:	r4 += 0x194
    1189:	r1 = r6
    1190:	r1 <<= 0x2
    1191:	r8 = r4
    1192:	r8 += r1
    1193:	r1 = r6
    1194:	r1 <<= 0x4
    1195:	r9 = 0x0 ll
		0000000000002558:  R_BPF_64_64	CONFIG
    1197:	r9 += r1
    1198:	r9 += 0x80
    1199:	if r6 > 0x4 goto +0x338 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3010>
    1200:	r8 += 0x4
    1201:	r6 += 0x1
    1202:	w1 = *(u32 *)(r9 + 0x14)
    1203:	r9 += 0x10
    1204:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1648>
    1205:	*(u32 *)(r10 - 0xa8) = w3
    1206:	*(u64 *)(r10 - 0xb0) = r4
    1207:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1718>
    1208:	w7 = *(u32 *)(r9 + 0x0)
    1209:	w1 = *(u32 *)(r9 + 0x4)
    1210:	*(u32 *)(r10 - 0xc0) = w1
    1211:	w1 = *(u32 *)(r2 + 0x70)
    1212:	if w1 != 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1838>
    1213:	call 0x23
    1214:	r0 += r7
    1215:	w1 = *(u32 *)(r10 - 0xc0)
    1216:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e0>
    1217:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17b8>
    1218:	r1 = r10
    1219:	r1 += -0x88
    1220:	w2 = 0x2
    1221:	r3 = r0
    1222:	call 0x71
    1223:	w7 = *(u16 *)(r10 - 0x88)
    1224:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1820>
    1225:	r1 = *(u64 *)(r2 + 0x88)
    1226:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1770>
    1227:	r3 = *(u64 *)(r2 + 0x88)
    1228:	r1 = r10
    1229:	r1 += -0x88
    1230:	w2 = 0x4
    1231:	call 0x71
    1232:	r2 = 0x0 ll
		0000000000002680:  R_BPF_64_64	CONFIG
    1234:	w1 = *(u32 *)(r10 - 0x88)
    1235:	if w1 == 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18c8>
    1236:	w7 = *(u32 *)(r2 + 0xd0)
    1237:	w1 = *(u32 *)(r2 + 0xd4)
    1238:	*(u32 *)(r10 - 0xc0) = w1
    1239:	w1 = *(u32 *)(r2 + 0x70)
    1240:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17f0>
    1241:	call 0x23
    1242:	r0 += r7
    1243:	w1 = *(u32 *)(r10 - 0xc0)
    1244:	if w1 == 0x2 goto -0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16e0>
    1245:	r1 = r10
    1246:	r1 += -0x88
    1247:	w2 = 0x4
    1248:	r3 = r0
    1249:	call 0x71
    1250:	w7 = *(u32 *)(r10 - 0x88)
    1251:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1860>
    1252:	call 0x9e
    1253:	r0 += r7
    1254:	w1 = *(u32 *)(r10 - 0xc0)
    1255:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1818>
    1256:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1858>
    1257:	w7 = *(u16 *)(r0 + 0x0)
    1258:	w7 <<= 0x10
    1259:	w7 s>>= 0x10
    1260:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1860>
    1261:	call 0x9e
    1262:	r0 += r7
    1263:	w1 = *(u32 *)(r10 - 0xc0)
    1264:	if w1 == 0x2 goto -0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1818>
    1265:	w7 = *(u32 *)(r0 + 0x0)
    1266:	r4 = *(u64 *)(r10 - 0xb0)
    1267:	w1 = *(u32 *)(r9 + 0x8)
    1268:	w7 -= w1
    1269:	w2 = *(u32 *)(r8 + 0x0)
    1270:	w1 = 0x1
    1271:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1898>
    1272:	w1 = 0x0
    1273:	*(u32 *)(r8 + 0x14) = w7
    1274:	w3 = *(u32 *)(r10 - 0xa8)
    1275:	w3 |= w1
    1276:	r2 = 0x0 ll
		00000000000027e0:  R_BPF_64_64	CONFIG
    1278:	goto -0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15f8>
    1279:	w7 = 0x0
    1280:	r1 = *(u64 *)(r10 - 0x90)
    1281:	*(u32 *)(r1 + 0x1a8) = w7
    1282:	*(u32 *)(r10 - 0x88) = w7
    1283:	r2 = r10
    1284:	r2 += -0x88
    1285:	r1 = 0x0 ll
		0000000000002828:  R_BPF_64_64	LOST
    1287:	call 0x1
    1288:	r4 = *(u64 *)(r10 - 0xb0)
    1289:	if r0 == 0x0 goto -0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1290:	r0 += 0x20
    1291:	r1 = 0x1
    1292:	lock *(u64 *)(r0 + 0x0) += r1
    1293:	goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1878>
    1294:	r9 = 0x80
    1295:	if w1 < 0x81 goto -0x27c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1296:	r9 = 0x100
    1297:	if w1 < 0x101 goto -0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1298:	r9 = 0x200
    1299:	if w1 < 0x201 goto -0x280 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1300:	r9 = 0x400
    1301:	if w1 < 0x401 goto -0x282 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1302:	r9 = 0x800
    1303:	if w1 < 0x801 goto -0x284 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1304:	r9 = 0x1000
    1305:	if w1 < 0x1001 goto -0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1306:	r9 = 0x2000
    1307:	if w1 > 0x2000 goto -0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1388>
    1308:	goto -0x289 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x570>
    1309:	w3 = *(u32 *)(r7 + 0x34)
    1310:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19d0>
    1311:	*(u32 *)(r7 + 0x34) = w2
    1312:	w3 = *(u32 *)(r7 + 0x38)
    1313:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19e8>
    1314:	*(u32 *)(r7 + 0x38) = w2
    1315:	*(u32 *)(r7 + 0x3c) = w9
    1316:	w1 += 0x1
    1317:	*(u32 *)(r7 + 0x30) = w1
    1318:	goto +0x223 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1319:	call 0x9e
    1320:	r0 += r9
    1321:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a28>
    1322:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bd0>
    1323:	w1 = *(u16 *)(r0 + 0x0)
    1324:	w1 <<= 0x10
    1325:	w1 s>>= 0x10
    1326:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ca0>
    1327:	w3 = *(u32 *)(r7 + 0x4)
    1328:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a60>
    1329:	*(u32 *)(r7 + 0x4) = w2
    1330:	w3 = *(u32 *)(r7 + 0x8)
    1331:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a78>
    1332:	*(u32 *)(r7 + 0x8) = w2
    1333:	*(u32 *)(r7 + 0xc) = w9
    1334:	w1 += 0x1
    1335:	*(u32 *)(r7 + 0x0) = w1
    1336:	r6 = 0x0 ll
		00000000000029c0:  R_BPF_64_64	CONFIG
    1338:	w1 = *(u32 *)(r6 + 0x94)
    1339:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b18>
    1340:	w1 = *(u32 *)(r6 + 0xa4)
    1341:	if w1 == 0x0 goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2068>
    1342:	r1 = 0x0 ll
		00000000000029f0:  R_BPF_64_64	CONFIG
    1344:	w6 = *(u32 *)(r1 + 0xa0)
    1345:	w8 = *(u32 *)(r1 + 0xa4)
    1346:	w1 = *(u32 *)(r1 + 0x70)
    1347:	if w1 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1be0>
    1348:	call 0x9e
    1349:	r0 += r6
    1350:	if w8 == 0x2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dc0>
    1351:	w1 = *(u32 *)(r0 + 0x0)
    1352:	goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2000>
    1353:	w8 = *(u32 *)(r6 + 0x90)
    1354:	w9 = *(u32 *)(r6 + 0x94)
    1355:	w1 = *(u32 *)(r6 + 0x70)
    1356:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b90>
    1357:	call 0x23
    1358:	r0 += r8
    1359:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b58>
    1360:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f20>
    1361:	r1 = r10
    1362:	r1 += -0x88
    1363:	w2 = 0x2
    1364:	r3 = r0
    1365:	call 0x71
    1366:	w1 = *(u16 *)(r10 - 0x88)
    1367:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bb8>
    1368:	call 0x9e
    1369:	r0 += r8
    1370:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bb0>
    1371:	goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dd0>
    1372:	w1 = *(u16 *)(r0 + 0x0)
    1373:	w1 <<= 0x10
    1374:	w1 s>>= 0x10
    1375:	goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f50>
    1376:	w1 = *(u32 *)(r0 + 0x0)
    1377:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ca0>
    1378:	call 0x23
    1379:	r0 += r6
    1380:	if w8 == 0x2 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fc0>
    1381:	r1 = r10
    1382:	r1 += -0x88
    1383:	w2 = 0x4
    1384:	r3 = r0
    1385:	call 0x71
    1386:	w1 = *(u32 *)(r10 - 0x88)
    1387:	goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2000>
    1388:	call 0x9e
    1389:	r0 += r8
    1390:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c50>
    1391:	goto +0x12d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25b8>
    1392:	w1 = *(u16 *)(r0 + 0x0)
    1393:	w1 <<= 0x10
    1394:	w1 s>>= 0x10
    1395:	goto +0x15b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2748>
    1396:	r1 = r10
    1397:	r1 += -0x88
    1398:	w2 = 0x4
    1399:	r3 = r0
    1400:	call 0x71
    1401:	w1 = *(u32 *)(r10 - 0x88)
    1402:	w9 = *(u32 *)(r10 - 0x98)
    1403:	r3 = 0x0 ll
		0000000000002bd8:  R_BPF_64_64	CONFIG
    1405:	r2 = 0x0 ll
		0000000000002be8:  R_BPF_64_64	CONFIG
    1407:	w2 = *(u32 *)(r2 + 0x98)
    1408:	if w1 != w2 goto -0x393 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1409:	w1 = *(u32 *)(r3 + 0xa4)
    1410:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e38>
    1411:	r1 = 0x0 ll
		0000000000002c18:  R_BPF_64_64	CONFIG
    1413:	w7 = *(u32 *)(r1 + 0xa0)
    1414:	w9 = *(u32 *)(r1 + 0xa4)
    1415:	w1 = *(u32 *)(r1 + 0x70)
    1416:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d70>
    1417:	call 0x23
    1418:	r0 += r7
    1419:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1420:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1de0>
    1421:	r1 = r10
    1422:	r1 += -0x88
    1423:	w2 = 0x2
    1424:	r3 = r0
    1425:	call 0x71
    1426:	w1 = *(u16 *)(r10 - 0x88)
    1427:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d98>
    1428:	call 0x9e
    1429:	r0 += r7
    1430:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d90>
    1431:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1db0>
    1432:	w1 = *(u16 *)(r0 + 0x0)
    1433:	w1 <<= 0x10
    1434:	w1 s>>= 0x10
    1435:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e10>
    1436:	w1 = *(u32 *)(r0 + 0x0)
    1437:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e10>
    1438:	w1 = *(u16 *)(r0 + 0x0)
    1439:	goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff0>
    1440:	w1 = *(u32 *)(r0 + 0x0)
    1441:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f50>
    1442:	r1 = r10
    1443:	r1 += -0x88
    1444:	w2 = 0x4
    1445:	r3 = r0
    1446:	call 0x71
    1447:	w1 = *(u32 *)(r10 - 0x88)
    1448:	r2 = 0x0 ll
		0000000000002d40:  R_BPF_64_64	CONFIG
    1450:	w2 = *(u32 *)(r2 + 0xa8)
    1451:	w9 = *(u32 *)(r10 - 0x98)
    1452:	if w1 != w2 goto -0x3bf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1453:	r3 = 0x0 ll
		0000000000002d68:  R_BPF_64_64	CONFIG
    1455:	w1 = *(u32 *)(r3 + 0xb4)
    1456:	if w1 == 0x0 goto +0xfb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2630>
    1457:	w9 = *(u32 *)(r3 + 0xb0)
    1458:	w7 = *(u32 *)(r3 + 0xb4)
    1459:	w1 = *(u32 *)(r3 + 0x70)
    1460:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ed0>
    1461:	call 0x23
    1462:	r0 += r9
    1463:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e98>
    1464:	goto +0xe6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25c8>
    1465:	r1 = r10
    1466:	r1 += -0x88
    1467:	w2 = 0x2
    1468:	r3 = r0
    1469:	call 0x71
    1470:	w1 = *(u16 *)(r10 - 0x88)
    1471:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef8>
    1472:	call 0x9e
    1473:	r0 += r9
    1474:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ef0>
    1475:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f10>
    1476:	w1 = *(u16 *)(r0 + 0x0)
    1477:	w1 <<= 0x10
    1478:	w1 s>>= 0x10
    1479:	goto +0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25f8>
    1480:	w1 = *(u32 *)(r0 + 0x0)
    1481:	goto +0xdb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25f8>
    1482:	r1 = r10
    1483:	r1 += -0x88
    1484:	w2 = 0x4
    1485:	r3 = r0
    1486:	call 0x71
    1487:	w1 = *(u32 *)(r10 - 0x88)
    1488:	w2 = *(u32 *)(r7 + 0x58)
    1489:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f70>
    1490:	*(u32 *)(r7 + 0x5c) = w1
    1491:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f98>
    1492:	w3 = *(u32 *)(r7 + 0x5c)
    1493:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f88>
    1494:	*(u32 *)(r7 + 0x5c) = w1
    1495:	w3 = *(u32 *)(r7 + 0x60)
    1496:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa0>
    1497:	*(u32 *)(r7 + 0x60) = w1
    1498:	*(u32 *)(r7 + 0x64) = w1
    1499:	w2 += 0x1
    1500:	*(u32 *)(r7 + 0x58) = w2
    1501:	goto -0xa2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ab0>
    1502:	r1 = r10
    1503:	r1 += -0x88
    1504:	w2 = 0x2
    1505:	r3 = r0
    1506:	call 0x71
    1507:	w1 = *(u16 *)(r10 - 0x88)
    1508:	w1 <<= 0x10
    1509:	w1 s>>= 0x10
    1510:	w2 = *(u32 *)(r7 + 0x68)
    1511:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2020>
    1512:	*(u32 *)(r7 + 0x6c) = w1
    1513:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2048>
    1514:	w3 = *(u32 *)(r7 + 0x6c)
    1515:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2038>
    1516:	*(u32 *)(r7 + 0x6c) = w1
    1517:	w3 = *(u32 *)(r7 + 0x70)
    1518:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2050>
    1519:	*(u32 *)(r7 + 0x70) = w1
    1520:	*(u32 *)(r7 + 0x74) = w1
    1521:	w2 += 0x1
    1522:	*(u32 *)(r7 + 0x68) = w2
    1523:	r6 = 0x0 ll
		0000000000002f98:  R_BPF_64_64	CONFIG
    1525:	w1 = *(u32 *)(r6 + 0xb4)
    1526:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21d8>
    1527:	w8 = *(u32 *)(r6 + 0xb0)
    1528:	w9 = *(u32 *)(r6 + 0xb4)
    1529:	w1 = *(u32 *)(r6 + 0x70)
    1530:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20d0>
    1531:	call 0x9e
    1532:	r0 += r8
    1533:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2120>
    1534:	w1 = *(u32 *)(r0 + 0x0)
    1535:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2170>
    1536:	call 0x23
    1537:	r0 += r8
    1538:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2130>
    1539:	r1 = r10
    1540:	r1 += -0x88
    1541:	w2 = 0x4
    1542:	r3 = r0
    1543:	call 0x71
    1544:	w1 = *(u32 *)(r10 - 0x88)
    1545:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2170>
    1546:	w1 = *(u16 *)(r0 + 0x0)
    1547:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2160>
    1548:	r1 = r10
    1549:	r1 += -0x88
    1550:	w2 = 0x2
    1551:	r3 = r0
    1552:	call 0x71
    1553:	w1 = *(u16 *)(r10 - 0x88)
    1554:	w1 <<= 0x10
    1555:	w1 s>>= 0x10
    1556:	w2 = *(u32 *)(r7 + 0x78)
    1557:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2190>
    1558:	*(u32 *)(r7 + 0x7c) = w1
    1559:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21b8>
    1560:	w3 = *(u32 *)(r7 + 0x7c)
    1561:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21a8>
    1562:	*(u32 *)(r7 + 0x7c) = w1
    1563:	w3 = *(u32 *)(r7 + 0x80)
    1564:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21c0>
    1565:	*(u32 *)(r7 + 0x80) = w1
    1566:	*(u32 *)(r7 + 0x84) = w1
    1567:	w2 += 0x1
    1568:	*(u32 *)(r7 + 0x78) = w2
    1569:	w1 = *(u32 *)(r6 + 0xc4)
    1570:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2348>
    1571:	r1 = 0x0 ll
		0000000000003118:  R_BPF_64_64	CONFIG
    1573:	w6 = *(u32 *)(r1 + 0xc0)
    1574:	w8 = *(u32 *)(r1 + 0xc4)
    1575:	w1 = *(u32 *)(r1 + 0x70)
    1576:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2240>
    1577:	call 0x9e
    1578:	r0 += r6
    1579:	if w8 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2290>
    1580:	w1 = *(u32 *)(r0 + 0x0)
    1581:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22e0>
    1582:	call 0x23
    1583:	r0 += r6
    1584:	if w8 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22a0>
    1585:	r1 = r10
    1586:	r1 += -0x88
    1587:	w2 = 0x4
    1588:	r3 = r0
    1589:	call 0x71
    1590:	w1 = *(u32 *)(r10 - 0x88)
    1591:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22e0>
    1592:	w1 = *(u16 *)(r0 + 0x0)
    1593:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22d0>
    1594:	r1 = r10
    1595:	r1 += -0x88
    1596:	w2 = 0x2
    1597:	r3 = r0
    1598:	call 0x71
    1599:	w1 = *(u16 *)(r10 - 0x88)
    1600:	w1 <<= 0x10
    1601:	w1 s>>= 0x10
    1602:	w2 = *(u32 *)(r7 + 0x88)
    1603:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2300>
    1604:	*(u32 *)(r7 + 0x8c) = w1
    1605:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2328>
    1606:	w3 = *(u32 *)(r7 + 0x8c)
    1607:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2318>
    1608:	*(u32 *)(r7 + 0x8c) = w1
    1609:	w3 = *(u32 *)(r7 + 0x90)
    1610:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2330>
    1611:	*(u32 *)(r7 + 0x90) = w1
    1612:	*(u32 *)(r7 + 0x94) = w1
    1613:	w2 += 0x1
    1614:	*(u32 *)(r7 + 0x88) = w2
    1615:	r6 = 0x0 ll
		0000000000003278:  R_BPF_64_64	CONFIG
    1617:	w1 = *(u32 *)(r6 + 0xd4)
    1618:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24b8>
    1619:	w8 = *(u32 *)(r6 + 0xd0)
    1620:	w9 = *(u32 *)(r6 + 0xd4)
    1621:	w1 = *(u32 *)(r6 + 0x70)
    1622:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b0>
    1623:	call 0x9e
    1624:	r0 += r8
    1625:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1626:	w1 = *(u32 *)(r0 + 0x0)
    1627:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2450>
    1628:	call 0x23
    1629:	r0 += r8
    1630:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2410>
    1631:	r1 = r10
    1632:	r1 += -0x88
    1633:	w2 = 0x4
    1634:	r3 = r0
    1635:	call 0x71
    1636:	w1 = *(u32 *)(r10 - 0x88)
    1637:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2450>
    1638:	w1 = *(u16 *)(r0 + 0x0)
    1639:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2440>
    1640:	r1 = r10
    1641:	r1 += -0x88
    1642:	w2 = 0x2
    1643:	r3 = r0
    1644:	call 0x71
    1645:	w1 = *(u16 *)(r10 - 0x88)
    1646:	w1 <<= 0x10
    1647:	w1 s>>= 0x10
    1648:	w2 = *(u32 *)(r7 + 0x98)
    1649:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2470>
    1650:	*(u32 *)(r7 + 0x9c) = w1
    1651:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2498>
    1652:	w3 = *(u32 *)(r7 + 0x9c)
    1653:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2488>
    1654:	*(u32 *)(r7 + 0x9c) = w1
    1655:	w3 = *(u32 *)(r7 + 0xa0)
    1656:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24a0>
    1657:	*(u32 *)(r7 + 0xa0) = w1
    1658:	*(u32 *)(r7 + 0xa4) = w1
    1659:	w2 += 0x1
    1660:	*(u32 *)(r7 + 0x98) = w2
    1661:	call 0xe
    1662:	*(u64 *)(r7 + 0x50) = r0
    1663:	w1 = *(u32 *)(r6 + 0x64)
    1664:	if w1 == 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2570>
    1665:	call 0x23
    1666:	w1 = *(u32 *)(r6 + 0x40)
    1667:	r0 += r1
    1668:	r1 = r10
    1669:	r1 += -0x88
    1670:	w2 = 0x8
    1671:	r3 = r0
    1672:	call 0x71
    1673:	w1 = *(u32 *)(r6 + 0x44)
    1674:	r3 = *(u64 *)(r10 - 0x88)
    1675:	r3 += r1
    1676:	r1 = r10
    1677:	r1 += -0x88
    1678:	w2 = 0x8
    1679:	call 0x71
    1680:	r1 = *(u64 *)(r6 + 0x8)
    1681:	r2 = *(u64 *)(r10 - 0x88)
    1682:	r1 += r2
    1683:	*(u64 *)(r7 + 0x40) = r1
    1684:	w1 = *(u32 *)(r6 + 0x68)
    1685:	if w1 == 0x0 goto +0xb4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1686:	r1 = 0x504c4b53594d5641 ll
    1688:	call 0x9a
    1689:	w1 = *(u32 *)(r6 + 0x38)
    1690:	r0 += r1
    1691:	*(u64 *)(r7 + 0x48) = r0
    1692:	goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1693:	w1 = *(u32 *)(r0 + 0x0)
    1694:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2748>
    1695:	r1 = r10
    1696:	r1 += -0x88
    1697:	w2 = 0x4
    1698:	r3 = r0
    1699:	call 0x71
    1700:	w1 = *(u32 *)(r10 - 0x88)
    1701:	w9 = *(u32 *)(r10 - 0x98)
    1702:	r3 = 0x0 ll
		0000000000003530:  R_BPF_64_64	CONFIG
    1704:	r2 = 0x0 ll
		0000000000003540:  R_BPF_64_64	CONFIG
    1706:	w2 = *(u32 *)(r2 + 0xb8)
    1707:	if w1 != w2 goto -0x4be <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1708:	w1 = *(u32 *)(r3 + 0xc4)
    1709:	if w1 == 0x0 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28a8>
    1710:	r1 = 0x0 ll
		0000000000003570:  R_BPF_64_64	CONFIG
    1712:	w7 = *(u32 *)(r1 + 0xc0)
    1713:	w9 = *(u32 *)(r1 + 0xc4)
    1714:	w1 = *(u32 *)(r1 + 0x70)
    1715:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26c8>
    1716:	call 0x23
    1717:	r0 += r7
    1718:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2690>
    1719:	goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2850>
    1720:	r1 = r10
    1721:	r1 += -0x88
    1722:	w2 = 0x2
    1723:	r3 = r0
    1724:	call 0x71
    1725:	w1 = *(u16 *)(r10 - 0x88)
    1726:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26f0>
    1727:	call 0x9e
    1728:	r0 += r7
    1729:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26e8>
    1730:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2708>
    1731:	w1 = *(u16 *)(r0 + 0x0)
    1732:	w1 <<= 0x10
    1733:	w1 s>>= 0x10
    1734:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2880>
    1735:	w1 = *(u32 *)(r0 + 0x0)
    1736:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2880>
    1737:	r1 = r10
    1738:	r1 += -0x88
    1739:	w2 = 0x4
    1740:	r3 = r0
    1741:	call 0x71
    1742:	w1 = *(u32 *)(r10 - 0x88)
    1743:	r2 = 0x0 ll
		0000000000003678:  R_BPF_64_64	CONFIG
    1745:	w2 = *(u32 *)(r2 + 0x98)
    1746:	if w1 != w2 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1747:	w1 = *(u32 *)(r7 + 0xa4)
    1748:	if w1 == 0x0 goto +0x4d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1749:	r1 = 0x0 ll
		00000000000036a8:  R_BPF_64_64	CONFIG
    1751:	w7 = *(u32 *)(r1 + 0xa0)
    1752:	w8 = *(u32 *)(r1 + 0xa4)
    1753:	w1 = *(u32 *)(r1 + 0x70)
    1754:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2800>
    1755:	call 0x23
    1756:	r0 += r7
    1757:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27c8>
    1758:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2990>
    1759:	r1 = r10
    1760:	r1 += -0x88
    1761:	w2 = 0x2
    1762:	r3 = r0
    1763:	call 0x71
    1764:	w1 = *(u16 *)(r10 - 0x88)
    1765:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2828>
    1766:	call 0x9e
    1767:	r0 += r7
    1768:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2820>
    1769:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2840>
    1770:	w1 = *(u16 *)(r0 + 0x0)
    1771:	w1 <<= 0x10
    1772:	w1 s>>= 0x10
    1773:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c0>
    1774:	w1 = *(u32 *)(r0 + 0x0)
    1775:	goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29c0>
    1776:	r1 = r10
    1777:	r1 += -0x88
    1778:	w2 = 0x4
    1779:	r3 = r0
    1780:	call 0x71
    1781:	w1 = *(u32 *)(r10 - 0x88)
    1782:	r2 = 0x0 ll
		00000000000037b0:  R_BPF_64_64	CONFIG
    1784:	w2 = *(u32 *)(r2 + 0xc8)
    1785:	w9 = *(u32 *)(r10 - 0x98)
    1786:	if w1 != w2 goto -0x50d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1787:	r1 = 0x0 ll
		00000000000037d8:  R_BPF_64_64	CONFIG
    1789:	w2 = *(u32 *)(r1 + 0xd4)
    1790:	if w2 == 0x0 goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1791:	w7 = *(u32 *)(r1 + 0xd0)
    1792:	w9 = *(u32 *)(r1 + 0xd4)
    1793:	w1 = *(u32 *)(r1 + 0x70)
    1794:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2940>
    1795:	call 0x23
    1796:	r0 += r7
    1797:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2908>
    1798:	goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ac8>
    1799:	r1 = r10
    1800:	r1 += -0x88
    1801:	w2 = 0x2
    1802:	r3 = r0
    1803:	call 0x71
    1804:	w1 = *(u16 *)(r10 - 0x88)
    1805:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2968>
    1806:	call 0x9e
    1807:	r0 += r7
    1808:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2960>
    1809:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2980>
    1810:	w1 = *(u16 *)(r0 + 0x0)
    1811:	w1 <<= 0x10
    1812:	w1 s>>= 0x10
    1813:	goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2af8>
    1814:	w1 = *(u32 *)(r0 + 0x0)
    1815:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2af8>
    1816:	r1 = r10
    1817:	r1 += -0x88
    1818:	w2 = 0x4
    1819:	r3 = r0
    1820:	call 0x71
    1821:	w1 = *(u32 *)(r10 - 0x88)
    1822:	r2 = 0x0 ll
		00000000000038f0:  R_BPF_64_64	CONFIG
    1824:	w2 = *(u32 *)(r2 + 0xa8)
    1825:	if w1 != w2 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1826:	r7 = 0x0 ll
		0000000000003910:  R_BPF_64_64	CONFIG
    1828:	w1 = *(u32 *)(r7 + 0xb4)
    1829:	if w1 == 0x0 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b78>
    1830:	w8 = *(u32 *)(r7 + 0xb0)
    1831:	w9 = *(u32 *)(r7 + 0xb4)
    1832:	w1 = *(u32 *)(r7 + 0x70)
    1833:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a78>
    1834:	call 0x23
    1835:	r0 += r8
    1836:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a40>
    1837:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b28>
    1838:	r1 = r10
    1839:	r1 += -0x88
    1840:	w2 = 0x2
    1841:	r3 = r0
    1842:	call 0x71
    1843:	w1 = *(u16 *)(r10 - 0x88)
    1844:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2aa0>
    1845:	call 0x9e
    1846:	r0 += r8
    1847:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a98>
    1848:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ab8>
    1849:	w1 = *(u16 *)(r0 + 0x0)
    1850:	w1 <<= 0x10
    1851:	w1 s>>= 0x10
    1852:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b58>
    1853:	w1 = *(u32 *)(r0 + 0x0)
    1854:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b58>
    1855:	r1 = r10
    1856:	r1 += -0x88
    1857:	w2 = 0x4
    1858:	r3 = r0
    1859:	call 0x71
    1860:	w1 = *(u32 *)(r10 - 0x88)
    1861:	r2 = 0x0 ll
		0000000000003a28:  R_BPF_64_64	CONFIG
    1863:	w2 = *(u32 *)(r2 + 0xd8)
    1864:	w9 = *(u32 *)(r10 - 0x98)
    1865:	if w1 != w2 goto -0x55c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1866:	exit
    1867:	r1 = r10
    1868:	r1 += -0x88
    1869:	w2 = 0x4
    1870:	r3 = r0
    1871:	call 0x71
    1872:	w1 = *(u32 *)(r10 - 0x88)
    1873:	r2 = 0x0 ll
		0000000000003a88:  R_BPF_64_64	CONFIG
    1875:	w2 = *(u32 *)(r2 + 0xb8)
    1876:	if w1 != w2 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1877:	w1 = *(u32 *)(r7 + 0xc4)
    1878:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cb0>
    1879:	r1 = 0x0 ll
		0000000000003ab8:  R_BPF_64_64	CONFIG
    1881:	w7 = *(u32 *)(r1 + 0xc0)
    1882:	w8 = *(u32 *)(r1 + 0xc4)
    1883:	w1 = *(u32 *)(r1 + 0x70)
    1884:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c10>
    1885:	call 0x23
    1886:	r0 += r7
    1887:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2bd8>
    1888:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c60>
    1889:	r1 = r10
    1890:	r1 += -0x88
    1891:	w2 = 0x2
    1892:	r3 = r0
    1893:	call 0x71
    1894:	w1 = *(u16 *)(r10 - 0x88)
    1895:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c38>
    1896:	call 0x9e
    1897:	r0 += r7
    1898:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c30>
    1899:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c50>
    1900:	w1 = *(u16 *)(r0 + 0x0)
    1901:	w1 <<= 0x10
    1902:	w1 s>>= 0x10
    1903:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c90>
    1904:	w1 = *(u32 *)(r0 + 0x0)
    1905:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c90>
    1906:	r1 = r10
    1907:	r1 += -0x88
    1908:	w2 = 0x4
    1909:	r3 = r0
    1910:	call 0x71
    1911:	w1 = *(u32 *)(r10 - 0x88)
    1912:	r2 = 0x0 ll
		0000000000003bc0:  R_BPF_64_64	CONFIG
    1914:	w2 = *(u32 *)(r2 + 0xc8)
    1915:	if w1 != w2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1916:	r1 = 0x0 ll
		0000000000003be0:  R_BPF_64_64	CONFIG
    1918:	w2 = *(u32 *)(r1 + 0xd4)
    1919:	if w2 == 0x0 goto -0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1920:	w7 = *(u32 *)(r1 + 0xd0)
    1921:	w8 = *(u32 *)(r1 + 0xd4)
    1922:	w1 = *(u32 *)(r1 + 0x70)
    1923:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d48>
    1924:	call 0x23
    1925:	r0 += r7
    1926:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d10>
    1927:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d98>
    1928:	r1 = r10
    1929:	r1 += -0x88
    1930:	w2 = 0x2
    1931:	r3 = r0
    1932:	call 0x71
    1933:	w1 = *(u16 *)(r10 - 0x88)
    1934:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d70>
    1935:	call 0x9e
    1936:	r0 += r7
    1937:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d68>
    1938:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d88>
    1939:	w1 = *(u16 *)(r0 + 0x0)
    1940:	w1 <<= 0x10
    1941:	w1 s>>= 0x10
    1942:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dc8>
    1943:	w1 = *(u32 *)(r0 + 0x0)
    1944:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dc8>
    1945:	r1 = r10
    1946:	r1 += -0x88
    1947:	w2 = 0x4
    1948:	r3 = r0
    1949:	call 0x71
    1950:	w1 = *(u32 *)(r10 - 0x88)
    1951:	r2 = 0x0 ll
		0000000000003cf8:  R_BPF_64_64	CONFIG
    1953:	w2 = *(u32 *)(r2 + 0xd8)
    1954:	if w1 == w2 goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1955:	call 0x23
    1956:	*(u64 *)(r10 - 0x88) = r0
    1957:	r2 = r10
    1958:	r2 += -0x88
    1959:	r1 = 0x0 ll
		0000000000003d38:  R_BPF_64_64	TASKS
    1961:	r3 = 0xdd0 ll
		0000000000003d48:  R_BPF_64_64	.rodata
    1963:	r4 = 0x0
    1964:	call 0x2
    1965:	if r0 != 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fb0>
    1966:	r1 = 0x0 ll
		0000000000003d70:  R_BPF_64_64	.bss
    1968:	r2 = 0x1
    1969:	lock *(u64 *)(r1 + 0x0) += r2
    1970:	r1 = 0x0 ll
		0000000000003d90:  R_BPF_64_64	EXPECT_ENTER
    1972:	r2 = 0x100000000 ll
    1974:	lock *(u64 *)(r1 + 0x0) += r2
    1975:	r1 = 0x0 ll
		0000000000003db8:  R_BPF_64_64	EXPECT_EXIT
    1977:	lock *(u64 *)(r1 + 0x0) += r2
    1978:	call 0x23
    1979:	*(u64 *)(r10 - 0x88) = r0
    1980:	r2 = r10
    1981:	r2 += -0x88
    1982:	r1 = 0x0 ll
		0000000000003df0:  R_BPF_64_64	TASKS
    1984:	call 0x1
    1985:	r9 = r0
    1986:	if r9 == 0x0 goto -0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    1987:	call 0xe
    1988:	r1 = *(u64 *)(r9 + 0x10)
    1989:	if r1 == r0 goto -0x540 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x500>
    1990:	r7 = r0
    1991:	r2 = r0
    1992:	r2 >>= 0x20
    1993:	r0 <<= 0x20
    1994:	r0 >>= 0x20
    1995:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f40>
    1996:	r1 >>= 0x20
    1997:	if r1 == r2 goto -0x549 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4f8>
    1998:	w1 = *(u32 *)(r9 + 0x8)
    1999:	if w1 == 0x0 goto -0x550 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4d0>
    2000:	w1 = 0x0
    2001:	*(u32 *)(r10 - 0x88) = w1
    2002:	r2 = r10
    2003:	r2 += -0x88
    2004:	r1 = 0x0 ll
		0000000000003ea0:  R_BPF_64_64	LOST
    2006:	call 0x1
    2007:	if r0 == 0x0 goto -0x558 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4d0>
    2008:	r0 += 0x10
    2009:	r1 = 0x1
    2010:	lock *(u64 *)(r0 + 0x0) += r1
    2011:	goto -0x55c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4d0>
    2012:	w1 = 0x0
    2013:	*(u32 *)(r10 - 0x88) = w1
    2014:	r2 = r10
    2015:	r2 += -0x88
    2016:	r1 = 0x0 ll
		0000000000003f00:  R_BPF_64_64	LOST
    2018:	call 0x1
    2019:	if r0 == 0x0 goto -0x9a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2020:	r0 += 0x10
    2021:	r1 = 0x1
    2022:	lock *(u64 *)(r0 + 0x0) += r1
    2023:	goto -0x9e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2024:	w8 = w3
    2025:	w1 = w3
    2026:	w1 &= 0x1
    2027:	r7 = *(u64 *)(r10 - 0x90)
    2028:	w2 = *(u32 *)(r7 + 0x90)
    2029:	w2 |= w1
    2030:	w1 = *(u32 *)(r7 + 0xa8)
    2031:	w2 |= w1
    2032:	if w2 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>
    2033:	call -0x7f2
    2034:	if w0 != 0x0 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    2035:	w6 = 0x0
    2036:	r1 = 0x0 ll
		0000000000003fa0:  R_BPF_64_64	CONFIG
    2038:	w2 = *(u32 *)(r1 + 0x6c)
    2039:	if w2 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    2040:	w1 = *(u32 *)(r1 + 0x94)
    2041:	if w1 != 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    2042:	r1 = 0x0 ll
		0000000000003fd0:  R_BPF_64_64	CONFIG
    2044:	w2 = *(u32 *)(r1 + 0xa4)
    2045:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30f0>
    2046:	w3 = *(u32 *)(r7 + 0x1b0)
    2047:	*(u32 *)(r7 + 0x19c) = w3
    2048:	w2 = 0x1
    2049:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30e8>
    2050:	w2 = 0x0
    2051:	w6 |= w2
    2052:	w1 = *(u32 *)(r1 + 0xb4)
    2053:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3130>
    2054:	w2 = *(u32 *)(r7 + 0x1b4)
    2055:	*(u32 *)(r7 + 0x1a0) = w2
    2056:	w1 = 0x1
    2057:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3128>
    2058:	w1 = 0x0
    2059:	w6 |= w1
    2060:	r1 = 0x0 ll
		0000000000004060:  R_BPF_64_64	CONFIG
    2062:	w2 = *(u32 *)(r1 + 0xc4)
    2063:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3180>
    2064:	w3 = *(u32 *)(r7 + 0x1b8)
    2065:	*(u32 *)(r7 + 0x1a4) = w3
    2066:	w2 = 0x1
    2067:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3178>
    2068:	w2 = 0x0
    2069:	w6 |= w2
    2070:	w1 = *(u32 *)(r1 + 0xd4)
    2071:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    2072:	w2 = *(u32 *)(r7 + 0x1bc)
    2073:	*(u32 *)(r7 + 0x1a8) = w2
    2074:	w1 = 0x1
    2075:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31b8>
    2076:	w1 = 0x0
    2077:	w6 |= w1
    2078:	w3 = *(u32 *)(r7 + 0xcc)
    2079:	w8 = *(u32 *)(r7 + 0xc8)
    2080:	r1 = r7
    2081:	w9 = *(u32 *)(r1 + 0xc4)
    2082:	w7 = *(u32 *)(r1 + 0xc0)
    2083:	w1 = *(u32 *)(r1 + 0x8)
    2084:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3240>
    2085:	*(u32 *)(r10 - 0x98) = w3
    2086:	call 0x23
    2087:	*(u64 *)(r10 - 0x88) = r0
    2088:	r2 = r10
    2089:	r2 += -0x88
    2090:	r1 = 0x0 ll
		0000000000004150:  R_BPF_64_64	OWED
    2092:	call 0x3
    2093:	w3 = *(u32 *)(r10 - 0x98)
    2094:	r1 = 0x0
    2095:	r2 = *(u64 *)(r10 - 0x90)
    2096:	*(u64 *)(r2 + 0x1c0) = r1
    2097:	*(u32 *)(r2 + 0xc) = w3
    2098:	*(u32 *)(r2 + 0x8) = w8
    2099:	w1 = 0x1
    2100:	if w7 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3280>
    2101:	w1 = 0x0
    2102:	r2 = *(u64 *)(r10 - 0x90)
    2103:	*(u32 *)(r2 + 0x0) = w7
    2104:	*(u32 *)(r2 + 0x4) = w9
    2105:	if w9 != 0x0 goto -0xf0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2106:	if w8 != 0x0 goto -0xf1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2107:	if w3 != 0x0 goto -0xf2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2108:	w6 |= w1
    2109:	w6 &= 0x1
    2110:	if w6 != 0x0 goto -0xf5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2111:	call 0x23
    2112:	*(u64 *)(r10 - 0x88) = r0
    2113:	r2 = r10
    2114:	r2 += -0x88
    2115:	r1 = 0x0 ll
		0000000000004218:  R_BPF_64_64	TASKS
    2117:	call 0x3
    2118:	if r0 != 0x0 goto -0xfd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2119:	r1 = 0x0 ll
		0000000000004238:  R_BPF_64_64	.bss
    2121:	r2 = -0x1
    2122:	lock *(u64 *)(r1 + 0x0) += r2
    2123:	r1 = 0x0 ll
		0000000000004258:  R_BPF_64_64	EXPECT_ENTER
    2125:	r2 = -0x100000000 ll
    2127:	lock *(u64 *)(r1 + 0x0) += r2
    2128:	r1 = 0x0 ll
		0000000000004280:  R_BPF_64_64	EXPECT_EXIT
    2130:	lock *(u64 *)(r1 + 0x0) += r2
    2131:	goto -0x10a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b20>
    2132:	w1 = *(u32 *)(r7 + 0x1ac)
    2133:	*(u32 *)(r7 + 0x198) = w1
    2134:	w6 = 0x1
    2135:	if w1 != 0x0 goto -0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30a0>
    2136:	w6 = 0x0
    2137:	goto -0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30a0>
    2138:	w1 = *(u32 *)(r7 + 0x90)
    2139:	w6 = *(u32 *)(r7 + 0xa8)
    2140:	if w1 != 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3520>
    2141:	r1 = *(u64 *)(r10 - 0xa0)
    2142:	if w6 == 0x0 goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35c8>
    2143:	r1 = *(u64 *)(r1 + 0x0)
    2144:	r3 = *(u64 *)(r1 + 0x8)
    2145:	r2 = *(u64 *)(r1 + 0x0)
    2146:	r1 = r7
    2147:	r1 += 0x18
    2148:	call -0x737
    2149:	w1 = *(u32 *)(r10 - 0x98)
    2150:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3410>
    2151:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34a8>
    2152:	r1 = 0x0
    2153:	r2 = 0x0 ll
		0000000000004348:  R_BPF_64_64	CONFIG
    2155:	w2 = *(u32 *)(r2 + 0x74)
    2156:	w3 = *(u32 *)(r10 - 0xb8)
    2157:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34a0>
    2158:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x34a0>
    2159:	call 0x23
    2160:	r1 = 0x0 ll
		0000000000004380:  R_BPF_64_64	CONFIG
    2162:	w1 = *(u32 *)(r1 + 0x74)
    2163:	r0 += r1
    2164:	r1 = r10
    2165:	r1 += -0x88
    2166:	w2 = 0x8
    2167:	r3 = r0
    2168:	call 0x71
    2169:	r1 = *(u64 *)(r10 - 0x88)
    2170:	*(u64 *)(r7 + 0x190) = r1
    2171:	w1 = *(u32 *)(r7 + 0xbc)
    2172:	*(u32 *)(r7 + 0x8c) = w1
    2173:	w1 = *(u32 *)(r7 + 0xb8)
    2174:	*(u32 *)(r7 + 0x88) = w1
    2175:	w1 = *(u32 *)(r7 + 0xb4)
    2176:	*(u32 *)(r7 + 0x84) = w1
    2177:	w1 = *(u32 *)(r7 + 0xb0)
    2178:	*(u32 *)(r7 + 0x80) = w1
    2179:	w1 = *(u32 *)(r7 + 0xac)
    2180:	*(u32 *)(r7 + 0x7c) = w1
    2181:	w1 = *(u32 *)(r7 + 0xa8)
    2182:	*(u32 *)(r7 + 0x78) = w1
    2183:	r1 = r7
    2184:	call -0x849
    2185:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3610>
    2186:	r1 = r7
    2187:	r1 += 0x18
    2188:	w2 = 0x60
    2189:	r3 = 0xd70 ll
		0000000000004468:  R_BPF_64_64	.rodata
    2191:	call 0x71
    2192:	w1 = *(u32 *)(r7 + 0xa4)
    2193:	*(u32 *)(r7 + 0x8c) = w1
    2194:	w1 = *(u32 *)(r7 + 0xa0)
    2195:	*(u32 *)(r7 + 0x88) = w1
    2196:	w1 = *(u32 *)(r7 + 0x9c)
    2197:	*(u32 *)(r7 + 0x84) = w1
    2198:	w1 = *(u32 *)(r7 + 0x98)
    2199:	*(u32 *)(r7 + 0x80) = w1
    2200:	w1 = *(u32 *)(r7 + 0x94)
    2201:	*(u32 *)(r7 + 0x7c) = w1
    2202:	w1 = *(u32 *)(r7 + 0x90)
    2203:	*(u32 *)(r7 + 0x78) = w1
    2204:	r1 = r7
    2205:	call -0x85e
    2206:	goto -0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33b8>
    2207:	w8 &= 0x1
    2208:	if w8 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35e0>
    2209:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3610>
    2210:	r1 = *(u64 *)(r1 + 0x0)
    2211:	r3 = *(u64 *)(r1 + 0x8)
    2212:	r2 = *(u64 *)(r1 + 0x0)
    2213:	r1 = r7
    2214:	r1 += 0x18
    2215:	call -0x77a
    2216:	r1 = 0x0 ll
		0000000000004540:  R_BPF_64_64	CONFIG
    2218:	w2 = *(u32 *)(r1 + 0x6c)
    2219:	if w2 == 0x0 goto -0xb9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>
    2220:	w1 = *(u32 *)(r1 + 0x94)
    2221:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b8>
    2222:	r6 = 0x0 ll
		0000000000004570:  R_BPF_64_64	CONFIG
    2224:	w1 = *(u32 *)(r6 + 0xa4)
    2225:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37e0>
    2226:	w2 = *(u32 *)(r7 + 0x1b0)
    2227:	w1 = *(u32 *)(r7 + 0x19c)
    2228:	w3 = w2
    2229:	w3 |= w1
    2230:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3778>
    2231:	w3 = w2
    2232:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2233:	w3 = w2
    2234:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3790>
    2235:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37e0>
    2236:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3780>
    2237:	w2 = *(u32 *)(r7 + 0x1ac)
    2238:	w1 = *(u32 *)(r7 + 0x198)
    2239:	w3 = w2
    2240:	w3 |= w1
    2241:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3848>
    2242:	w3 = w2
    2243:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3720>
    2244:	w3 = w2
    2245:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3708>
    2246:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3720>
    2247:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3640>
    2248:	w3 = w2
    2249:	w3 -= w1
    2250:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3640>
    2251:	r4 = 0x1
    2252:	*(u64 *)(r7 + 0x88) = r4
    2253:	*(u32 *)(r7 + 0x84) = w3
    2254:	*(u32 *)(r7 + 0x80) = w2
    2255:	*(u32 *)(r7 + 0x7c) = w1
    2256:	w1 = 0x5
    2257:	*(u32 *)(r7 + 0x78) = w1
    2258:	r1 = r7
    2259:	call -0x894
    2260:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3640>
    2261:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37e0>
    2262:	w3 = w2
    2263:	w3 -= w1
    2264:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37e0>
    2265:	r4 = 0x2
    2266:	*(u64 *)(r7 + 0x88) = r4
    2267:	*(u32 *)(r7 + 0x84) = w3
    2268:	*(u32 *)(r7 + 0x80) = w2
    2269:	*(u32 *)(r7 + 0x7c) = w1
    2270:	w1 = 0x5
    2271:	*(u32 *)(r7 + 0x78) = w1
    2272:	r1 = r7
    2273:	call -0x8a2
    2274:	w1 = *(u32 *)(r6 + 0xb4)
    2275:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38c0>
    2276:	w2 = *(u32 *)(r7 + 0x1b4)
    2277:	w1 = *(u32 *)(r7 + 0x1a0)
    2278:	w3 = w2
    2279:	w3 |= w1
    2280:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3858>
    2281:	w3 = w2
    2282:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3870>
    2283:	w3 = w2
    2284:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3870>
    2285:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38c0>
    2286:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3860>
    2287:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3710>
    2288:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3640>
    2289:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38c0>
    2290:	w3 = w2
    2291:	w3 -= w1
    2292:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38c0>
    2293:	r4 = 0x3
    2294:	*(u64 *)(r7 + 0x88) = r4
    2295:	*(u32 *)(r7 + 0x84) = w3
    2296:	*(u32 *)(r7 + 0x80) = w2
    2297:	*(u32 *)(r7 + 0x7c) = w1
    2298:	w1 = 0x5
    2299:	*(u32 *)(r7 + 0x78) = w1
    2300:	r1 = r7
    2301:	call -0x8be
    2302:	w1 = *(u32 *)(r6 + 0xc4)
    2303:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3990>
    2304:	w2 = *(u32 *)(r7 + 0x1b8)
    2305:	w1 = *(u32 *)(r7 + 0x1a4)
    2306:	w3 = w2
    2307:	w3 |= w1
    2308:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3928>
    2309:	w3 = w2
    2310:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3940>
    2311:	w3 = w2
    2312:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3940>
    2313:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3990>
    2314:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3930>
    2315:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3990>
    2316:	w3 = w2
    2317:	w3 -= w1
    2318:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3990>
    2319:	r4 = 0x4
    2320:	*(u64 *)(r7 + 0x88) = r4
    2321:	*(u32 *)(r7 + 0x84) = w3
    2322:	*(u32 *)(r7 + 0x80) = w2
    2323:	*(u32 *)(r7 + 0x7c) = w1
    2324:	w1 = 0x5
    2325:	*(u32 *)(r7 + 0x78) = w1
    2326:	r1 = r7
    2327:	call -0x8d8
    2328:	w1 = *(u32 *)(r6 + 0xd4)
    2329:	if w1 == 0x0 goto -0x127 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>
    2330:	w2 = *(u32 *)(r7 + 0x1bc)
    2331:	w1 = *(u32 *)(r7 + 0x1a8)
    2332:	w3 = w2
    2333:	w3 |= w1
    2334:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39f8>
    2335:	w3 = w2
    2336:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a10>
    2337:	w3 = w2
    2338:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a10>
    2339:	if w2 s>= w1 goto -0x131 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>
    2340:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a00>
    2341:	if w2 s<= w1 goto -0x133 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>
    2342:	w3 = w2
    2343:	w3 -= w1
    2344:	if w3 == 0x0 goto -0x136 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>
    2345:	r4 = 0x5
    2346:	*(u64 *)(r7 + 0x88) = r4
    2347:	*(u32 *)(r7 + 0x84) = w3
    2348:	*(u32 *)(r7 + 0x80) = w2
    2349:	*(u32 *)(r7 + 0x7c) = w1
    2350:	w1 = 0x5
    2351:	*(u32 *)(r7 + 0x78) = w1
    2352:	r1 = r7
    2353:	call -0x8f2
    2354:	goto -0x140 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3068>

0000000000004998 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2355:	w7 = w2
    2356:	r9 = r1
    2357:	r8 = 0x0 ll
		00000000000049a8:  R_BPF_64_64	CONFIG
    2359:	w1 = *(u32 *)(r8 + 0x28)
    2360:	w1 &= w7
    2361:	w2 = *(u32 *)(r8 + 0x30)
    2362:	if w1 == w2 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x140>
    2363:	w1 = *(u32 *)(r8 + 0x24)
    2364:	if w1 != 0x2 goto +0x45 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x278>
    2365:	call 0x8
    2366:	*(u32 *)(r10 - 0x88) = w0
    2367:	r2 = r10
    2368:	r2 += -0x88
    2369:	r1 = 0x0 ll
		0000000000004a08:  R_BPF_64_64	SAMPLES
    2371:	call 0x1
    2372:	r8 = r0
    2373:	if r8 == 0x0 goto +0x56b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2374:	r1 = *(u64 *)(r9 + 0x0)
    2375:	r3 = *(u64 *)(r1 + 0x0)
    2376:	r1 = r10
    2377:	r1 += -0x88
    2378:	w2 = 0x80
    2379:	call 0x71
    2380:	r1 = *(u64 *)(r10 - 0x20)
    2381:	if r1 != 0x504c0001 goto +0x563 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2382:	r1 = *(u64 *)(r10 - 0x10)
    2383:	if r1 != 0x10 goto +0x561 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2384:	r2 = *(u64 *)(r10 - 0x28)
    2385:	r1 = 0x0 ll
		0000000000004a88:  R_BPF_64_64	CONFIG
    2387:	r3 = *(u64 *)(r1 + 0x0)
    2388:	if r2 != r3 goto +0x55c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2389:	w2 = *(u32 *)(r1 + 0x28)
    2390:	w2 &= w7
    2391:	w1 = *(u32 *)(r8 + 0x10)
    2392:	if w1 != 0x0 goto +0x3a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e40>
    2393:	*(u32 *)(r8 + 0x14) = w2
    2394:	goto +0x3a5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e68>
    2395:	r1 = 0x0 ll
		0000000000004ad8:  R_BPF_64_64	.bss
    2397:	r1 = *(u64 *)(r1 + 0x0)
    2398:	if r1 != 0x0 goto -0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2399:	r1 = 0x0 ll
		0000000000004af8:  R_BPF_64_64	CONFIG
    2401:	w2 = *(u32 *)(r1 + 0x6c)
    2402:	if w2 == 0x0 goto +0x54e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2403:	r1 = *(u64 *)(r1 + 0x88)
    2404:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d8>
    2405:	r1 = 0x0 ll
		0000000000004b28:  R_BPF_64_64	CONFIG
    2407:	r3 = *(u64 *)(r1 + 0x88)
    2408:	r1 = r10
    2409:	r1 += -0x88
    2410:	w2 = 0x4
    2411:	call 0x71
    2412:	w1 = *(u32 *)(r10 - 0x88)
    2413:	if w1 == 0x0 goto -0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2414:	r3 = 0x0 ll
		0000000000004b70:  R_BPF_64_64	CONFIG
    2416:	w1 = *(u32 *)(r3 + 0x94)
    2417:	*(u64 *)(r10 - 0x98) = r9
    2418:	if w1 == 0x0 goto +0x3de <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20f0>
    2419:	w9 = *(u32 *)(r3 + 0x90)
    2420:	w6 = *(u32 *)(r3 + 0x94)
    2421:	w1 = *(u32 *)(r3 + 0x70)
    2422:	if w1 != 0x0 goto +0x3ad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f88>
    2423:	call 0x23
    2424:	r0 += r9
    2425:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x240>
    2426:	goto +0x3c9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2088>
    2427:	r1 = r10
    2428:	r1 += -0x88
    2429:	w2 = 0x2
    2430:	r3 = r0
    2431:	call 0x71
    2432:	w1 = *(u16 *)(r10 - 0x88)
    2433:	goto +0x3a7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb0>
    2434:	r6 = 0x0 ll
		0000000000004c10:  R_BPF_64_64	CONFIG
    2436:	w1 = *(u32 *)(r6 + 0x24)
    2437:	if w1 != 0x3 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x310>
    2438:	r1 = *(u64 *)(r9 + 0x0)
    2439:	r3 = *(u64 *)(r1 + 0x0)
    2440:	r1 = r10
    2441:	r1 += -0x88
    2442:	w2 = 0x80
    2443:	call 0x71
    2444:	r1 = *(u64 *)(r10 - 0x20)
    2445:	if r1 != 0x504c0001 goto +0x523 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2446:	r1 = *(u64 *)(r10 - 0x10)
    2447:	if r1 != 0x10 goto +0x521 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2448:	r1 = *(u64 *)(r10 - 0x28)
    2449:	r2 = 0x0 ll
		0000000000004c88:  R_BPF_64_64	CONFIG
    2451:	r2 = *(u64 *)(r2 + 0x0)
    2452:	if r1 != r2 goto +0x51c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2453:	w8 = 0x0
    2454:	w1 = *(u32 *)(r6 + 0x28)
    2455:	w3 = *(u32 *)(r6 + 0x30)
    2456:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x458>
    2457:	w4 = w1
    2458:	w4 >>= 0x1
    2459:	w2 = w1
    2460:	w2 |= w4
    2461:	w4 = w2
    2462:	w4 >>= 0x2
    2463:	w2 |= w4
    2464:	w4 = w2
    2465:	w4 >>= 0x4
    2466:	w2 |= w4
    2467:	w1 &= w7
    2468:	w4 = w2
    2469:	w4 >>= 0x8
    2470:	w2 |= w4
    2471:	w1 -= w3
    2472:	w3 = w2
    2473:	w3 >>= 0x10
    2474:	w2 |= w3
    2475:	w2 ^= -0x1
    2476:	w3 = w2
    2477:	w3 >>= 0x1
    2478:	w3 &= 0x55555555
    2479:	w2 -= w3
    2480:	w3 = w2
    2481:	w3 &= 0x33333333
    2482:	w2 >>= 0x2
    2483:	w2 &= 0x33333333
    2484:	w3 += w2
    2485:	w2 = w3
    2486:	w2 >>= 0x4
    2487:	w3 += w2
    2488:	w3 &= 0xf0f0f0f
    2489:	w3 *= 0x1010101
    2490:	w3 >>= 0x18
    2491:	w1 <<= w3
    2492:	w1 s>>= w3
    2493:	w8 = w1
    2494:	call 0x23
    2495:	*(u64 *)(r10 - 0x88) = r0
    2496:	r2 = r10
    2497:	r2 += -0x88
    2498:	r1 = 0x0 ll
		0000000000004e10:  R_BPF_64_64	TASKS
    2500:	call 0x1
    2501:	r7 = r0
    2502:	if r7 == 0x0 goto +0x1b8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1260>
    2503:	call 0xe
    2504:	r1 = *(u64 *)(r7 + 0x10)
    2505:	if r1 == r0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x590>
    2506:	r6 = r0
    2507:	r2 = r0
    2508:	r2 >>= 0x20
    2509:	r0 <<= 0x20
    2510:	r0 >>= 0x20
    2511:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4f8>
    2512:	r1 >>= 0x20
    2513:	if r1 == r2 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    2514:	w1 = *(u32 *)(r7 + 0x8)
    2515:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x560>
    2516:	w1 = 0x0
    2517:	*(u32 *)(r10 - 0x88) = w1
    2518:	r2 = r10
    2519:	r2 += -0x88
    2520:	r1 = 0x0 ll
		0000000000004ec0:  R_BPF_64_64	LOST
    2522:	call 0x1
    2523:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x560>
    2524:	r0 += 0x10
    2525:	r1 = 0x1
    2526:	lock *(u64 *)(r0 + 0x0) += r1
    2527:	r1 = r7
    2528:	w2 = 0x3c8
    2529:	r3 = 0xdd0 ll
		0000000000004f08:  R_BPF_64_64	.rodata
    2531:	call 0x71
    2532:	*(u64 *)(r7 + 0x10) = r6
    2533:	r1 = 0x0 ll
		0000000000004f28:  R_BPF_64_64	AYA_LOG_LEVEL
    2535:	w1 = *(u8 *)(r1 + 0x0)
    2536:	if w1 < 0x4 goto +0x1bb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1388>
    2537:	r6 = r9
    2538:	call 0x23
    2539:	w1 = 0xa0
    2540:	*(u16 *)(r10 - 0x2) = w1
    2541:	r1 = r10
    2542:	r1 += -0x2
    2543:	r9 = 0x40
    2544:	w1 = *(u16 *)(r10 - 0x2)
    2545:	if w1 > 0x40 goto +0x2fa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dc8>
    2546:	*(u64 *)(r10 - 0x90) = r0
    2547:	r1 = 0x0 ll
		0000000000004f98:  R_BPF_64_64	AYA_LOGS
    2549:	r2 = r9
    2550:	r3 = 0x0
    2551:	call 0x83
    2552:	if r0 == 0x0 goto +0x1aa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1380>
    2553:	*(u64 *)(r10 - 0x80) = r9
    2554:	*(u64 *)(r10 - 0x88) = r0
    2555:	r1 = r10
    2556:	r1 += -0x88
    2557:	r1 = *(u64 *)(r10 - 0x88)
    2558:	r2 = *(u64 *)(r10 - 0x80)
    2559:	if r2 < 0x2 goto +0x1a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2560:	w2 = *(u16 *)(r10 - 0x2)
    2561:	*(u8 *)(r1 + 0x0) = w2
    2562:	w2 >>= 0x8
    2563:	*(u8 *)(r1 + 0x1) = w2
    2564:	r1 = *(u64 *)(r10 - 0x88)
    2565:	r2 = *(u64 *)(r10 - 0x80)
    2566:	if r2 < 0x3 goto +0x19a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2567:	w2 = 0x0
    2568:	*(u8 *)(r1 + 0x2) = w2
    2569:	r1 = *(u64 *)(r10 - 0x88)
    2570:	r3 = *(u64 *)(r10 - 0x80)
    2571:	if r3 < 0x5 goto +0x195 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2572:	*(u8 *)(r1 + 0x4) = w2
    2573:	w2 = 0x17
    2574:	*(u8 *)(r1 + 0x3) = w2
    2575:	r1 = *(u64 *)(r10 - 0x88)
    2576:	r2 = *(u64 *)(r10 - 0x80)
    2577:	if r2 < 0x1c goto +0x18f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2578:	r3 = r1
    2579:	r3 += 0x5
    2580:	r4 = 0xd22 ll
		00000000000050a0:  R_BPF_64_64	.rodata
    2582:	w5 = *(u8 *)(r4 + 0x0)
    2583:	*(u8 *)(r3 + 0x0) = w5
    2584:	w5 = *(u8 *)(r4 + 0x1)
    2585:	*(u8 *)(r3 + 0x1) = w5
    2586:	w5 = *(u8 *)(r4 + 0x2)
    2587:	*(u8 *)(r3 + 0x2) = w5
    2588:	w5 = *(u8 *)(r4 + 0x3)
    2589:	*(u8 *)(r3 + 0x3) = w5
    2590:	w5 = *(u8 *)(r4 + 0x4)
    2591:	*(u8 *)(r3 + 0x4) = w5
    2592:	w5 = *(u8 *)(r4 + 0x5)
    2593:	*(u8 *)(r3 + 0x5) = w5
    2594:	w5 = *(u8 *)(r4 + 0x6)
    2595:	*(u8 *)(r3 + 0x6) = w5
    2596:	w5 = *(u8 *)(r4 + 0x7)
    2597:	*(u8 *)(r3 + 0x7) = w5
    2598:	w5 = *(u8 *)(r4 + 0x8)
    2599:	*(u8 *)(r3 + 0x8) = w5
    2600:	w5 = *(u8 *)(r4 + 0x9)
    2601:	*(u8 *)(r3 + 0x9) = w5
    2602:	w5 = *(u8 *)(r4 + 0xa)
    2603:	*(u8 *)(r3 + 0xa) = w5
    2604:	w5 = *(u8 *)(r4 + 0xb)
    2605:	*(u8 *)(r3 + 0xb) = w5
    2606:	w5 = *(u8 *)(r4 + 0xc)
    2607:	*(u8 *)(r3 + 0xc) = w5
    2608:	w5 = *(u8 *)(r4 + 0xd)
    2609:	*(u8 *)(r3 + 0xd) = w5
    2610:	w5 = *(u8 *)(r4 + 0xe)
    2611:	*(u8 *)(r3 + 0xe) = w5
    2612:	w5 = *(u8 *)(r4 + 0xf)
    2613:	*(u8 *)(r3 + 0xf) = w5
    2614:	w5 = *(u8 *)(r4 + 0x10)
    2615:	*(u8 *)(r3 + 0x10) = w5
    2616:	w5 = *(u8 *)(r4 + 0x11)
    2617:	*(u8 *)(r3 + 0x11) = w5
    2618:	w5 = *(u8 *)(r4 + 0x12)
    2619:	*(u8 *)(r3 + 0x12) = w5
    2620:	w5 = *(u8 *)(r4 + 0x13)
    2621:	*(u8 *)(r3 + 0x13) = w5
    2622:	w5 = *(u8 *)(r4 + 0x14)
    2623:	*(u8 *)(r3 + 0x14) = w5
    2624:	w5 = *(u8 *)(r4 + 0x15)
    2625:	*(u8 *)(r3 + 0x15) = w5
    2626:	w5 = *(u8 *)(r4 + 0x16)
    2627:	*(u8 *)(r3 + 0x16) = w5
    2628:	if r2 == 0x1c goto +0x15c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2629:	w3 = 0x1
    2630:	*(u8 *)(r1 + 0x1c) = w3
    2631:	if r2 < 0x1f goto +0x159 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2632:	w4 = 0x0
    2633:	*(u8 *)(r1 + 0x1e) = w4
    2634:	*(u8 *)(r1 + 0x1d) = w3
    2635:	if r2 == 0x1f goto +0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2636:	w3 = 0x4
    2637:	*(u8 *)(r1 + 0x1f) = w3
    2638:	if r2 == 0x20 goto +0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2639:	w3 = 0x2
    2640:	*(u8 *)(r1 + 0x20) = w3
    2641:	if r2 < 0x23 goto +0x14f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2642:	w3 = 0x0
    2643:	*(u8 *)(r1 + 0x22) = w3
    2644:	w3 = 0x17
    2645:	*(u8 *)(r1 + 0x21) = w3
    2646:	if r2 < 0x3a goto +0x14a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2647:	r3 = r1
    2648:	r3 += 0x23
    2649:	r4 = 0xd22 ll
		00000000000052c8:  R_BPF_64_64	.rodata
    2651:	w5 = *(u8 *)(r4 + 0x0)
    2652:	*(u8 *)(r3 + 0x0) = w5
    2653:	w5 = *(u8 *)(r4 + 0x1)
    2654:	*(u8 *)(r3 + 0x1) = w5
    2655:	w5 = *(u8 *)(r4 + 0x2)
    2656:	*(u8 *)(r3 + 0x2) = w5
    2657:	w5 = *(u8 *)(r4 + 0x3)
    2658:	*(u8 *)(r3 + 0x3) = w5
    2659:	w5 = *(u8 *)(r4 + 0x4)
    2660:	*(u8 *)(r3 + 0x4) = w5
    2661:	w5 = *(u8 *)(r4 + 0x5)
    2662:	*(u8 *)(r3 + 0x5) = w5
    2663:	w5 = *(u8 *)(r4 + 0x6)
    2664:	*(u8 *)(r3 + 0x6) = w5
    2665:	w5 = *(u8 *)(r4 + 0x7)
    2666:	*(u8 *)(r3 + 0x7) = w5
    2667:	w5 = *(u8 *)(r4 + 0x8)
    2668:	*(u8 *)(r3 + 0x8) = w5
    2669:	w5 = *(u8 *)(r4 + 0x9)
    2670:	*(u8 *)(r3 + 0x9) = w5
    2671:	w5 = *(u8 *)(r4 + 0xa)
    2672:	*(u8 *)(r3 + 0xa) = w5
    2673:	w5 = *(u8 *)(r4 + 0xb)
    2674:	*(u8 *)(r3 + 0xb) = w5
    2675:	w5 = *(u8 *)(r4 + 0xc)
    2676:	*(u8 *)(r3 + 0xc) = w5
    2677:	w5 = *(u8 *)(r4 + 0xd)
    2678:	*(u8 *)(r3 + 0xd) = w5
    2679:	w5 = *(u8 *)(r4 + 0xe)
    2680:	*(u8 *)(r3 + 0xe) = w5
    2681:	w5 = *(u8 *)(r4 + 0xf)
    2682:	*(u8 *)(r3 + 0xf) = w5
    2683:	w5 = *(u8 *)(r4 + 0x10)
    2684:	*(u8 *)(r3 + 0x10) = w5
    2685:	w5 = *(u8 *)(r4 + 0x11)
    2686:	*(u8 *)(r3 + 0x11) = w5
    2687:	w5 = *(u8 *)(r4 + 0x12)
    2688:	*(u8 *)(r3 + 0x12) = w5
    2689:	w5 = *(u8 *)(r4 + 0x13)
    2690:	*(u8 *)(r3 + 0x13) = w5
    2691:	w5 = *(u8 *)(r4 + 0x14)
    2692:	*(u8 *)(r3 + 0x14) = w5
    2693:	w5 = *(u8 *)(r4 + 0x15)
    2694:	*(u8 *)(r3 + 0x15) = w5
    2695:	w5 = *(u8 *)(r4 + 0x16)
    2696:	*(u8 *)(r3 + 0x16) = w5
    2697:	if r2 == 0x3a goto +0x117 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2698:	w3 = 0x3
    2699:	*(u8 *)(r1 + 0x3a) = w3
    2700:	if r2 < 0x3d goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2701:	w3 = 0x0
    2702:	*(u8 *)(r1 + 0x3c) = w3
    2703:	w3 = 0x1f
    2704:	*(u8 *)(r1 + 0x3b) = w3
    2705:	if r2 < 0x5c goto +0x10f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2706:	r3 = r1
    2707:	r3 += 0x3d
    2708:	r4 = 0xd39 ll
		00000000000054a0:  R_BPF_64_64	.rodata
    2710:	w5 = *(u8 *)(r4 + 0x0)
    2711:	*(u8 *)(r3 + 0x0) = w5
    2712:	w5 = *(u8 *)(r4 + 0x1)
    2713:	*(u8 *)(r3 + 0x1) = w5
    2714:	w5 = *(u8 *)(r4 + 0x2)
    2715:	*(u8 *)(r3 + 0x2) = w5
    2716:	w5 = *(u8 *)(r4 + 0x3)
    2717:	*(u8 *)(r3 + 0x3) = w5
    2718:	w5 = *(u8 *)(r4 + 0x4)
    2719:	*(u8 *)(r3 + 0x4) = w5
    2720:	w5 = *(u8 *)(r4 + 0x5)
    2721:	*(u8 *)(r3 + 0x5) = w5
    2722:	w5 = *(u8 *)(r4 + 0x6)
    2723:	*(u8 *)(r3 + 0x6) = w5
    2724:	w5 = *(u8 *)(r4 + 0x7)
    2725:	*(u8 *)(r3 + 0x7) = w5
    2726:	w5 = *(u8 *)(r4 + 0x8)
    2727:	*(u8 *)(r3 + 0x8) = w5
    2728:	w5 = *(u8 *)(r4 + 0x9)
    2729:	*(u8 *)(r3 + 0x9) = w5
    2730:	w5 = *(u8 *)(r4 + 0xa)
    2731:	*(u8 *)(r3 + 0xa) = w5
    2732:	w5 = *(u8 *)(r4 + 0xb)
    2733:	*(u8 *)(r3 + 0xb) = w5
    2734:	w5 = *(u8 *)(r4 + 0xc)
    2735:	*(u8 *)(r3 + 0xc) = w5
    2736:	w5 = *(u8 *)(r4 + 0xd)
    2737:	*(u8 *)(r3 + 0xd) = w5
    2738:	w5 = *(u8 *)(r4 + 0xe)
    2739:	*(u8 *)(r3 + 0xe) = w5
    2740:	w5 = *(u8 *)(r4 + 0xf)
    2741:	*(u8 *)(r3 + 0xf) = w5
    2742:	w5 = *(u8 *)(r4 + 0x10)
    2743:	*(u8 *)(r3 + 0x10) = w5
    2744:	w5 = *(u8 *)(r4 + 0x11)
    2745:	*(u8 *)(r3 + 0x11) = w5
    2746:	w5 = *(u8 *)(r4 + 0x12)
    2747:	*(u8 *)(r3 + 0x12) = w5
    2748:	w5 = *(u8 *)(r4 + 0x13)
    2749:	*(u8 *)(r3 + 0x13) = w5
    2750:	w5 = *(u8 *)(r4 + 0x14)
    2751:	*(u8 *)(r3 + 0x14) = w5
    2752:	w5 = *(u8 *)(r4 + 0x15)
    2753:	*(u8 *)(r3 + 0x15) = w5
    2754:	w5 = *(u8 *)(r4 + 0x16)
    2755:	*(u8 *)(r3 + 0x16) = w5
    2756:	w5 = *(u8 *)(r4 + 0x17)
    2757:	*(u8 *)(r3 + 0x17) = w5
    2758:	w5 = *(u8 *)(r4 + 0x18)
    2759:	*(u8 *)(r3 + 0x18) = w5
    2760:	w5 = *(u8 *)(r4 + 0x19)
    2761:	*(u8 *)(r3 + 0x19) = w5
    2762:	w5 = *(u8 *)(r4 + 0x1a)
    2763:	*(u8 *)(r3 + 0x1a) = w5
    2764:	w5 = *(u8 *)(r4 + 0x1b)
    2765:	*(u8 *)(r3 + 0x1b) = w5
    2766:	w5 = *(u8 *)(r4 + 0x1c)
    2767:	*(u8 *)(r3 + 0x1c) = w5
    2768:	w5 = *(u8 *)(r4 + 0x1d)
    2769:	*(u8 *)(r3 + 0x1d) = w5
    2770:	w5 = *(u8 *)(r4 + 0x1e)
    2771:	*(u8 *)(r3 + 0x1e) = w5
    2772:	if r2 == 0x5c goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2773:	w4 = 0x4
    2774:	*(u8 *)(r1 + 0x5c) = w4
    2775:	if r2 < 0x5f goto +0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2776:	w3 = 0x0
    2777:	*(u8 *)(r1 + 0x5e) = w3
    2778:	*(u8 *)(r1 + 0x5d) = w4
    2779:	if r2 < 0x63 goto +0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2780:	*(u8 *)(r1 + 0x62) = w3
    2781:	*(u8 *)(r1 + 0x61) = w3
    2782:	*(u8 *)(r1 + 0x60) = w3
    2783:	w3 = 0x53
    2784:	*(u8 *)(r1 + 0x5f) = w3
    2785:	if r2 == 0x63 goto +0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2786:	w3 = 0x5
    2787:	*(u8 *)(r1 + 0x63) = w3
    2788:	r3 = r2
    2789:	r3 &= -0x2
    2790:	if r3 == 0x64 goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2791:	w4 = 0x0
    2792:	*(u8 *)(r1 + 0x65) = w4
    2793:	w5 = 0x4
    2794:	*(u8 *)(r1 + 0x64) = w5
    2795:	if r2 < 0x6a goto +0xb5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2796:	*(u8 *)(r1 + 0x69) = w4
    2797:	*(u8 *)(r1 + 0x68) = w4
    2798:	*(u8 *)(r1 + 0x67) = w4
    2799:	w4 = 0x6
    2800:	*(u8 *)(r1 + 0x66) = w4
    2801:	if r2 == 0x6a goto +0xaf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2802:	w4 = 0x14
    2803:	*(u8 *)(r1 + 0x6a) = w4
    2804:	if r2 < 0x6d goto +0xac <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2805:	w4 = 0x0
    2806:	*(u8 *)(r1 + 0x6c) = w4
    2807:	w4 = 0xf
    2808:	*(u8 *)(r1 + 0x6b) = w4
    2809:	if r2 < 0x7c goto +0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2810:	r4 = r1
    2811:	r4 += 0x6d
    2812:	r5 = 0xd58 ll
		00000000000057e0:  R_BPF_64_64	.rodata
    2814:	w0 = *(u8 *)(r5 + 0x0)
    2815:	*(u8 *)(r4 + 0x0) = w0
    2816:	w0 = *(u8 *)(r5 + 0x1)
    2817:	*(u8 *)(r4 + 0x1) = w0
    2818:	w0 = *(u8 *)(r5 + 0x2)
    2819:	*(u8 *)(r4 + 0x2) = w0
    2820:	w0 = *(u8 *)(r5 + 0x3)
    2821:	*(u8 *)(r4 + 0x3) = w0
    2822:	w0 = *(u8 *)(r5 + 0x4)
    2823:	*(u8 *)(r4 + 0x4) = w0
    2824:	w0 = *(u8 *)(r5 + 0x5)
    2825:	*(u8 *)(r4 + 0x5) = w0
    2826:	w0 = *(u8 *)(r5 + 0x6)
    2827:	*(u8 *)(r4 + 0x6) = w0
    2828:	w0 = *(u8 *)(r5 + 0x7)
    2829:	*(u8 *)(r4 + 0x7) = w0
    2830:	w0 = *(u8 *)(r5 + 0x8)
    2831:	*(u8 *)(r4 + 0x8) = w0
    2832:	w0 = *(u8 *)(r5 + 0x9)
    2833:	*(u8 *)(r4 + 0x9) = w0
    2834:	w0 = *(u8 *)(r5 + 0xa)
    2835:	*(u8 *)(r4 + 0xa) = w0
    2836:	w0 = *(u8 *)(r5 + 0xb)
    2837:	*(u8 *)(r4 + 0xb) = w0
    2838:	w0 = *(u8 *)(r5 + 0xc)
    2839:	*(u8 *)(r4 + 0xc) = w0
    2840:	w0 = *(u8 *)(r5 + 0xd)
    2841:	*(u8 *)(r4 + 0xd) = w0
    2842:	w0 = *(u8 *)(r5 + 0xe)
    2843:	*(u8 *)(r4 + 0xe) = w0
    2844:	if r2 == 0x7c goto +0x84 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2845:	w4 = 0x0
    2846:	*(u8 *)(r1 + 0x7c) = w4
    2847:	if r2 < 0x7f goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2848:	*(u8 *)(r1 + 0x7e) = w4
    2849:	w4 = 0x1
    2850:	*(u8 *)(r1 + 0x7d) = w4
    2851:	if r2 == 0x7f goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2852:	w4 = 0x2
    2853:	*(u8 *)(r1 + 0x7f) = w4
    2854:	if r2 == 0x80 goto +0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2855:	w4 = 0x9
    2856:	*(u8 *)(r1 + 0x80) = w4
    2857:	if r2 < 0x83 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2858:	w4 = 0x0
    2859:	*(u8 *)(r1 + 0x82) = w4
    2860:	w4 = 0x8
    2861:	*(u8 *)(r1 + 0x81) = w4
    2862:	if r2 < 0x8b goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2863:	r5 = *(u64 *)(r10 - 0x90)
    2864:	*(u8 *)(r1 + 0x83) = w5
    2865:	r4 = r5
    2866:	r4 >>= 0x38
    2867:	*(u8 *)(r1 + 0x8a) = w4
    2868:	r4 = r5
    2869:	r4 >>= 0x30
    2870:	*(u8 *)(r1 + 0x89) = w4
    2871:	r4 = r5
    2872:	r4 >>= 0x28
    2873:	*(u8 *)(r1 + 0x88) = w4
    2874:	r4 = r5
    2875:	r4 >>= 0x20
    2876:	*(u8 *)(r1 + 0x87) = w4
    2877:	r4 = r5
    2878:	r4 >>= 0x18
    2879:	*(u8 *)(r1 + 0x86) = w4
    2880:	r4 = r5
    2881:	r4 >>= 0x10
    2882:	*(u8 *)(r1 + 0x85) = w4
    2883:	r5 >>= 0x8
    2884:	*(u8 *)(r1 + 0x84) = w5
    2885:	if r2 == 0x8b goto +0x5b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2886:	w4 = 0x14
    2887:	*(u8 *)(r1 + 0x8b) = w4
    2888:	if r3 == 0x8c goto +0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2889:	w4 = 0x0
    2890:	*(u8 *)(r1 + 0x8d) = w4
    2891:	w4 = 0x7
    2892:	*(u8 *)(r1 + 0x8c) = w4
    2893:	if r2 < 0x95 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2894:	r4 = r1
    2895:	r4 += 0x8e
    2896:	r5 = 0xd67 ll
		0000000000005a80:  R_BPF_64_64	.rodata
    2898:	w0 = *(u8 *)(r5 + 0x0)
    2899:	*(u8 *)(r4 + 0x0) = w0
    2900:	w0 = *(u8 *)(r5 + 0x1)
    2901:	*(u8 *)(r4 + 0x1) = w0
    2902:	w0 = *(u8 *)(r5 + 0x2)
    2903:	*(u8 *)(r4 + 0x2) = w0
    2904:	w0 = *(u8 *)(r5 + 0x3)
    2905:	*(u8 *)(r4 + 0x3) = w0
    2906:	w0 = *(u8 *)(r5 + 0x4)
    2907:	*(u8 *)(r4 + 0x4) = w0
    2908:	w0 = *(u8 *)(r5 + 0x5)
    2909:	*(u8 *)(r4 + 0x5) = w0
    2910:	w0 = *(u8 *)(r5 + 0x6)
    2911:	*(u8 *)(r4 + 0x6) = w0
    2912:	if r2 == 0x95 goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2913:	w4 = 0x0
    2914:	*(u8 *)(r1 + 0x95) = w4
    2915:	if r3 == 0x96 goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2916:	*(u8 *)(r1 + 0x97) = w4
    2917:	w4 = 0x1
    2918:	*(u8 *)(r1 + 0x96) = w4
    2919:	if r2 < 0x99 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2920:	*(u8 *)(r1 + 0x98) = w4
    2921:	if r2 == 0x99 goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2922:	w4 = 0x3
    2923:	*(u8 *)(r1 + 0x99) = w4
    2924:	if r3 == 0x9a goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2925:	w3 = 0x0
    2926:	*(u8 *)(r1 + 0x9b) = w3
    2927:	w3 = 0x4
    2928:	*(u8 *)(r1 + 0x9a) = w3
    2929:	if r2 < 0xa0 goto +0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1370>
    2930:	w2 = w8
    2931:	w2 >>= 0x18
    2932:	*(u8 *)(r1 + 0x9f) = w2
    2933:	w2 = w8
    2934:	w2 >>= 0x10
    2935:	*(u8 *)(r1 + 0x9e) = w2
    2936:	*(u8 *)(r1 + 0x9c) = w8
    2937:	w2 = w8
    2938:	w2 >>= 0x8
    2939:	*(u8 *)(r1 + 0x9d) = w2
    2940:	r2 = 0x0
    2941:	call 0x84
    2942:	goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1380>
    2943:	if w8 != 0x0 goto +0x3da <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2944:	r1 = 0x0 ll
		0000000000005c00:  R_BPF_64_64	CONFIG
    2946:	w2 = *(u32 *)(r1 + 0x6c)
    2947:	if w2 == 0x0 goto +0x32d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    2948:	r1 = *(u64 *)(r1 + 0x88)
    2949:	if r1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e0>
    2950:	r1 = 0x0 ll
		0000000000005c30:  R_BPF_64_64	CONFIG
    2952:	r3 = *(u64 *)(r1 + 0x88)
    2953:	r1 = r10
    2954:	r1 += -0x88
    2955:	w2 = 0x4
    2956:	call 0x71
    2957:	w1 = *(u32 *)(r10 - 0x88)
    2958:	if w1 == 0x0 goto +0x3cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    2959:	w1 = *(u32 *)(r6 + 0x94)
    2960:	*(u32 *)(r10 - 0xc8) = w8
    2961:	if w1 == 0x0 goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c50>
    2962:	w7 = *(u32 *)(r6 + 0x90)
    2963:	w8 = *(u32 *)(r6 + 0x94)
    2964:	w1 = *(u32 *)(r6 + 0x70)
    2965:	if w1 != 0x0 goto +0x28c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2778>
    2966:	call 0x23
    2967:	r0 += r7
    2968:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1338>
    2969:	goto +0x318 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf8>
    2970:	r1 = r10
    2971:	r1 += -0x88
    2972:	w2 = 0x2
    2973:	r3 = r0
    2974:	call 0x71
    2975:	w1 = *(u16 *)(r10 - 0x88)
    2976:	goto +0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27a0>
    2977:	r2 = 0x0
    2978:	call 0x85
    2979:	r9 = r6
    2980:	w3 = *(u32 *)(r7 + 0x8)
    2981:	w1 = 0x0
    2982:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13a8>
    2983:	w1 = 0x4
    2984:	*(u32 *)(r10 - 0xa8) = w1
    2985:	w2 = *(u32 *)(r7 + 0x4)
    2986:	w1 = w2
    2987:	w1 |= w8
    2988:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1420>
    2989:	w1 = w8
    2990:	if w8 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1430>
    2991:	w1 = w8
    2992:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13f8>
    2993:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1430>
    2994:	w1 = 0x0
    2995:	if w8 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1430>
    2996:	w1 = w8
    2997:	w1 -= w2
    2998:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1430>
    2999:	w1 = 0x0
    3000:	if w8 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1408>
    3001:	*(u32 *)(r10 - 0xc0) = w2
    3002:	*(u64 *)(r10 - 0x98) = r9
    3003:	w0 = *(u32 *)(r7 + 0x0)
    3004:	w6 = 0x1
    3005:	w4 = 0x0
    3006:	w2 = 0x1
    3007:	if w1 s> 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14c0>
    3008:	w2 = 0x2
    3009:	if w1 s< 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14c0>
    3010:	w2 = 0x0
    3011:	w4 = 0x1
    3012:	if w0 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14c0>
    3013:	if w8 == w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14c0>
    3014:	w1 = w8
    3015:	w1 -= w0
    3016:	w2 = 0x3
    3017:	w4 = 0x0
    3018:	w6 = 0x0
    3019:	*(u32 *)(r10 - 0xb8) = w4
    3020:	*(u32 *)(r10 - 0xb0) = w2
    3021:	*(u64 *)(r10 - 0x90) = r7
    3022:	w9 = *(u32 *)(r7 + 0xc)
    3023:	w4 = 0x8
    3024:	r2 = 0x0 ll
		0000000000005e80:  R_BPF_64_64	CONFIG
    3026:	w5 = *(u32 *)(r2 + 0x80)
    3027:	if w5 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1520>
    3028:	w2 = *(u32 *)(r2 + 0x78)
    3029:	if w2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1520>
    3030:	w4 = -0x7ffffff8
    3031:	w7 = 0x0
    3032:	w2 = 0x0
    3033:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1540>
    3034:	w2 = w0
    3035:	*(u32 *)(r10 - 0xa0) = w0
    3036:	w5 = 0x0
    3037:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1560>
    3038:	w5 = w8
    3039:	w0 = w8
    3040:	w8 = 0x0
    3041:	if w3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3042:	w8 = w4
    3043:	r4 = *(u64 *)(r10 - 0x90)
    3044:	*(u32 *)(r4 + 0x9c) = w3
    3045:	w3 = *(u32 *)(r10 - 0xa8)
    3046:	*(u32 *)(r4 + 0x90) = w3
    3047:	*(u32 *)(r4 + 0xa4) = w8
    3048:	*(u32 *)(r4 + 0x98) = w5
    3049:	*(u32 *)(r4 + 0x94) = w2
    3050:	*(u32 *)(r4 + 0xa0) = w7
    3051:	w2 = 0x0
    3052:	if w9 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15d8>
    3053:	w2 = 0x8
    3054:	w3 = 0x0
    3055:	w4 = *(u32 *)(r10 - 0xb8)
    3056:	if w6 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15f8>
    3057:	w3 = w2
    3058:	r8 = *(u64 *)(r10 - 0x98)
    3059:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1610>
    3060:	w7 = w3
    3061:	w2 = w0
    3062:	if w4 == 0x0 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1640>
    3063:	w1 = 0x0
    3064:	*(u32 *)(r10 - 0xa0) = w1
    3065:	w2 = 0x0
    3066:	w7 = 0x0
    3067:	r6 = 0x0
    3068:	r3 = *(u64 *)(r10 - 0x90)
    3069:	*(u64 *)(r3 + 0xc8) = r6
    3070:	*(u32 *)(r3 + 0xc4) = w0
    3071:	*(u32 *)(r3 + 0xc0) = w0
    3072:	*(u32 *)(r3 + 0xbc) = w7
    3073:	r7 = r3
    3074:	*(u32 *)(r7 + 0xb4) = w1
    3075:	*(u32 *)(r7 + 0xb0) = w2
    3076:	w1 = *(u32 *)(r10 - 0xa0)
    3077:	*(u32 *)(r7 + 0xac) = w1
    3078:	w1 = *(u32 *)(r10 - 0xb0)
    3079:	*(u32 *)(r7 + 0xa8) = w1
    3080:	w2 = 0x0
    3081:	*(u32 *)(r7 + 0xb8) = w2
    3082:	r3 = 0x0 ll
		0000000000006050:  R_BPF_64_64	CONFIG
    3084:	w1 = *(u32 *)(r3 + 0x6c)
    3085:	if w1 == 0x0 goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a58>
    3086:	r4 = r7
    3087:	r4 += 0x194
    3088:	r1 = r6
    3089:	r1 <<= 0x2
    3090:	r9 = r4
    3091:	r9 += r1
    3092:	r1 = r6
    3093:	r1 <<= 0x4
    3094:	r8 = 0x0 ll
		00000000000060b0:  R_BPF_64_64	CONFIG
    3096:	r8 += r1
    3097:	r8 += 0x80
    3098:	if r6 > 0x4 goto +0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a48>
    3099:	r9 += 0x4
    3100:	r6 += 0x1
    3101:	w1 = *(u32 *)(r8 + 0x14)
    3102:	r8 += 0x10
    3103:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1738>
    3104:	*(u32 *)(r10 - 0xa8) = w2
    3105:	*(u64 *)(r10 - 0xa0) = r4
    3106:	if r6 == 0x5 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1808>
    3107:	w7 = *(u32 *)(r8 + 0x0)
    3108:	w1 = *(u32 *)(r8 + 0x4)
    3109:	*(u32 *)(r10 - 0xb0) = w1
    3110:	w1 = *(u32 *)(r3 + 0x70)
    3111:	if w1 != 0x0 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1938>
    3112:	call 0x23
    3113:	r0 += r7
    3114:	w1 = *(u32 *)(r10 - 0xb0)
    3115:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d0>
    3116:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18b8>
    3117:	r1 = r10
    3118:	r1 += -0x88
    3119:	w2 = 0x2
    3120:	r3 = r0
    3121:	call 0x71
    3122:	w7 = *(u16 *)(r10 - 0x88)
    3123:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1920>
    3124:	r1 = *(u64 *)(r3 + 0x88)
    3125:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1870>
    3126:	r1 = 0x0 ll
		00000000000061b0:  R_BPF_64_64	CONFIG
    3128:	r3 = *(u64 *)(r1 + 0x88)
    3129:	r1 = r10
    3130:	r1 += -0x88
    3131:	w2 = 0x4
    3132:	call 0x71
    3133:	r3 = 0x0 ll
		00000000000061e8:  R_BPF_64_64	CONFIG
    3135:	w1 = *(u32 *)(r10 - 0x88)
    3136:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19d0>
    3137:	w7 = *(u32 *)(r3 + 0xd0)
    3138:	w1 = *(u32 *)(r3 + 0xd4)
    3139:	*(u32 *)(r10 - 0xb0) = w1
    3140:	w1 = *(u32 *)(r3 + 0x70)
    3141:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18f0>
    3142:	call 0x23
    3143:	r0 += r7
    3144:	w1 = *(u32 *)(r10 - 0xb0)
    3145:	if w1 == 0x2 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d0>
    3146:	r1 = r10
    3147:	r1 += -0x88
    3148:	w2 = 0x4
    3149:	r3 = r0
    3150:	call 0x71
    3151:	w7 = *(u32 *)(r10 - 0x88)
    3152:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1960>
    3153:	call 0x9e
    3154:	r0 += r7
    3155:	w1 = *(u32 *)(r10 - 0xb0)
    3156:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1918>
    3157:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1958>
    3158:	w7 = *(u16 *)(r0 + 0x0)
    3159:	w7 <<= 0x10
    3160:	w7 s>>= 0x10
    3161:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1960>
    3162:	call 0x9e
    3163:	r0 += r7
    3164:	w1 = *(u32 *)(r10 - 0xb0)
    3165:	if w1 == 0x2 goto -0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1918>
    3166:	w7 = *(u32 *)(r0 + 0x0)
    3167:	r4 = *(u64 *)(r10 - 0xa0)
    3168:	w1 = *(u32 *)(r8 + 0xc)
    3169:	w7 -= w1
    3170:	w2 = *(u32 *)(r9 + 0x0)
    3171:	w1 = 0x1
    3172:	if w7 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1998>
    3173:	w1 = 0x0
    3174:	*(u32 *)(r9 + 0x14) = w7
    3175:	w2 = *(u32 *)(r10 - 0xa8)
    3176:	w2 |= w1
    3177:	r7 = *(u64 *)(r10 - 0x90)
    3178:	r3 = 0x0 ll
		0000000000006350:  R_BPF_64_64	CONFIG
    3180:	goto -0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x16e8>
    3181:	w7 = 0x0
    3182:	r1 = *(u64 *)(r10 - 0x90)
    3183:	*(u32 *)(r1 + 0x1a8) = w7
    3184:	*(u32 *)(r10 - 0x88) = w7
    3185:	r2 = r10
    3186:	r2 += -0x88
    3187:	r1 = 0x0 ll
		0000000000006398:  R_BPF_64_64	LOST
    3189:	call 0x1
    3190:	r4 = *(u64 *)(r10 - 0xa0)
    3191:	if r0 == 0x0 goto -0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    3192:	r0 += 0x20
    3193:	r1 = 0x1
    3194:	lock *(u64 *)(r0 + 0x0) += r1
    3195:	goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    3196:	w2 &= 0x1
    3197:	r8 = *(u64 *)(r10 - 0x98)
    3198:	w1 = *(u32 *)(r7 + 0x90)
    3199:	w1 |= w2
    3200:	w2 = *(u32 *)(r7 + 0xa8)
    3201:	w1 |= w2
    3202:	if w1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a90>
    3203:	call -0xc84
    3204:	if w0 != 0x0 goto +0x31a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3360>
    3205:	w6 = 0x0
    3206:	r1 = 0x0 ll
		0000000000006430:  R_BPF_64_64	CONFIG
    3208:	w2 = *(u32 *)(r1 + 0x6c)
    3209:	if w2 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1be8>
    3210:	w1 = *(u32 *)(r1 + 0x94)
    3211:	if w1 != 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d98>
    3212:	r1 = 0x0 ll
		0000000000006460:  R_BPF_64_64	CONFIG
    3214:	w2 = *(u32 *)(r1 + 0xa4)
    3215:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b18>
    3216:	w3 = *(u32 *)(r7 + 0x1b0)
    3217:	*(u32 *)(r7 + 0x19c) = w3
    3218:	w2 = 0x1
    3219:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b10>
    3220:	w2 = 0x0
    3221:	w6 |= w2
    3222:	w1 = *(u32 *)(r1 + 0xb4)
    3223:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b58>
    3224:	w2 = *(u32 *)(r7 + 0x1b4)
    3225:	*(u32 *)(r7 + 0x1a0) = w2
    3226:	w1 = 0x1
    3227:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b50>
    3228:	w1 = 0x0
    3229:	w6 |= w1
    3230:	r1 = 0x0 ll
		00000000000064f0:  R_BPF_64_64	CONFIG
    3232:	w2 = *(u32 *)(r1 + 0xc4)
    3233:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    3234:	w3 = *(u32 *)(r7 + 0x1b8)
    3235:	*(u32 *)(r7 + 0x1a4) = w3
    3236:	w2 = 0x1
    3237:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba0>
    3238:	w2 = 0x0
    3239:	w6 |= w2
    3240:	w1 = *(u32 *)(r1 + 0xd4)
    3241:	if w1 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1be8>
    3242:	w2 = *(u32 *)(r7 + 0x1bc)
    3243:	*(u32 *)(r7 + 0x1a8) = w2
    3244:	w1 = 0x1
    3245:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1be0>
    3246:	w1 = 0x0
    3247:	w6 |= w1
    3248:	w3 = *(u32 *)(r7 + 0xcc)
    3249:	w8 = *(u32 *)(r7 + 0xc8)
    3250:	w9 = *(u32 *)(r7 + 0xc4)
    3251:	r1 = r7
    3252:	w7 = *(u32 *)(r1 + 0xc0)
    3253:	w1 = *(u32 *)(r1 + 0x8)
    3254:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c68>
    3255:	*(u32 *)(r10 - 0x98) = w3
    3256:	call 0x23
    3257:	*(u64 *)(r10 - 0x88) = r0
    3258:	r2 = r10
    3259:	r2 += -0x88
    3260:	r1 = 0x0 ll
		00000000000065e0:  R_BPF_64_64	OWED
    3262:	call 0x3
    3263:	w3 = *(u32 *)(r10 - 0x98)
    3264:	r1 = 0x0
    3265:	r2 = *(u64 *)(r10 - 0x90)
    3266:	*(u64 *)(r2 + 0x1c0) = r1
    3267:	*(u32 *)(r2 + 0xc) = w3
    3268:	*(u32 *)(r2 + 0x8) = w8
    3269:	w1 = 0x1
    3270:	if w7 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ca8>
    3271:	w1 = 0x0
    3272:	r2 = *(u64 *)(r10 - 0x90)
    3273:	*(u32 *)(r2 + 0x0) = w7
    3274:	*(u32 *)(r2 + 0x4) = w9
    3275:	if w9 != 0x0 goto +0x1e5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3276:	if w8 != 0x0 goto +0x1e4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3277:	if w3 != 0x0 goto +0x1e3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3278:	w6 |= w1
    3279:	w6 &= 0x1
    3280:	if w6 != 0x0 goto +0x1e0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3281:	call 0x23
    3282:	*(u64 *)(r10 - 0x88) = r0
    3283:	r2 = r10
    3284:	r2 += -0x88
    3285:	r1 = 0x0 ll
		00000000000066a8:  R_BPF_64_64	TASKS
    3287:	call 0x3
    3288:	if r0 != 0x0 goto +0x1d8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3289:	r1 = 0x0 ll
		00000000000066c8:  R_BPF_64_64	.bss
    3291:	r2 = -0x1
    3292:	lock *(u64 *)(r1 + 0x0) += r2
    3293:	r1 = 0x0 ll
		00000000000066e8:  R_BPF_64_64	EXPECT_ENTER
    3295:	r2 = -0x100000000 ll
    3297:	lock *(u64 *)(r1 + 0x0) += r2
    3298:	r1 = 0x0 ll
		0000000000006710:  R_BPF_64_64	EXPECT_EXIT
    3300:	lock *(u64 *)(r1 + 0x0) += r2
    3301:	goto +0x1cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3302:	w1 = *(u32 *)(r7 + 0x1ac)
    3303:	*(u32 *)(r7 + 0x198) = w1
    3304:	w6 = 0x1
    3305:	if w1 != 0x0 goto -0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ac8>
    3306:	w6 = 0x0
    3307:	goto -0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ac8>
    3308:	r9 = 0x80
    3309:	if w1 < 0x81 goto -0x2fc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3310:	r9 = 0x100
    3311:	if w1 < 0x101 goto -0x2fe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3312:	r9 = 0x200
    3313:	if w1 < 0x201 goto -0x300 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3314:	r9 = 0x400
    3315:	if w1 < 0x401 goto -0x302 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3316:	r9 = 0x800
    3317:	if w1 < 0x801 goto -0x304 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3318:	r9 = 0x1000
    3319:	if w1 < 0x1001 goto -0x306 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3320:	r9 = 0x2000
    3321:	if w1 > 0x2000 goto -0x157 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1380>
    3322:	goto -0x309 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x5f8>
    3323:	w3 = *(u32 *)(r8 + 0x14)
    3324:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e58>
    3325:	*(u32 *)(r8 + 0x14) = w2
    3326:	w3 = *(u32 *)(r8 + 0x18)
    3327:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e70>
    3328:	*(u32 *)(r8 + 0x18) = w2
    3329:	*(u32 *)(r8 + 0x1c) = w7
    3330:	w1 += 0x1
    3331:	*(u32 *)(r8 + 0x10) = w1
    3332:	r6 = 0x0 ll
		0000000000006820:  R_BPF_64_64	CONFIG
    3334:	w1 = *(u32 *)(r6 + 0x94)
    3335:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f10>
    3336:	w1 = *(u32 *)(r6 + 0xa4)
    3337:	if w1 == 0x0 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2320>
    3338:	r1 = 0x0 ll
		0000000000006850:  R_BPF_64_64	CONFIG
    3340:	w6 = *(u32 *)(r1 + 0xa0)
    3341:	w7 = *(u32 *)(r1 + 0xa4)
    3342:	w1 = *(u32 *)(r1 + 0x70)
    3343:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2018>
    3344:	call 0x9e
    3345:	r0 += r6
    3346:	if w7 == 0x2 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2068>
    3347:	w1 = *(u32 *)(r0 + 0x0)
    3348:	goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b8>
    3349:	w7 = *(u32 *)(r6 + 0x90)
    3350:	w9 = *(u32 *)(r6 + 0x94)
    3351:	w1 = *(u32 *)(r6 + 0x70)
    3352:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fc8>
    3353:	call 0x23
    3354:	r0 += r7
    3355:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f50>
    3356:	goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21d8>
    3357:	r1 = r10
    3358:	r1 += -0x88
    3359:	w2 = 0x2
    3360:	r3 = r0
    3361:	call 0x71
    3362:	w1 = *(u16 *)(r10 - 0x88)
    3363:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ff0>
    3364:	call 0x9e
    3365:	r0 += r9
    3366:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa8>
    3367:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2008>
    3368:	w1 = *(u16 *)(r0 + 0x0)
    3369:	w1 <<= 0x10
    3370:	w1 s>>= 0x10
    3371:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3372:	call 0x9e
    3373:	r0 += r7
    3374:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fe8>
    3375:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2078>
    3376:	w1 = *(u16 *)(r0 + 0x0)
    3377:	w1 <<= 0x10
    3378:	w1 s>>= 0x10
    3379:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2208>
    3380:	w1 = *(u32 *)(r0 + 0x0)
    3381:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3382:	call 0x23
    3383:	r0 += r6
    3384:	if w7 == 0x2 goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2278>
    3385:	r1 = r10
    3386:	r1 += -0x88
    3387:	w2 = 0x4
    3388:	r3 = r0
    3389:	call 0x71
    3390:	w1 = *(u32 *)(r10 - 0x88)
    3391:	goto +0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b8>
    3392:	w1 = *(u16 *)(r0 + 0x0)
    3393:	goto +0x46 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22a8>
    3394:	w1 = *(u32 *)(r0 + 0x0)
    3395:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2208>
    3396:	r1 = r10
    3397:	r1 += -0x88
    3398:	w2 = 0x4
    3399:	r3 = r0
    3400:	call 0x71
    3401:	w1 = *(u32 *)(r10 - 0x88)
    3402:	r9 = *(u64 *)(r10 - 0x98)
    3403:	r3 = 0x0 ll
		0000000000006a58:  R_BPF_64_64	CONFIG
    3405:	r2 = 0x0 ll
		0000000000006a68:  R_BPF_64_64	CONFIG
    3407:	w2 = *(u32 *)(r2 + 0x9c)
    3408:	if w1 != w2 goto -0x416 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3409:	w1 = *(u32 *)(r3 + 0xa4)
    3410:	if w1 == 0x0 goto +0xe2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2810>
    3411:	r1 = 0x0 ll
		0000000000006a98:  R_BPF_64_64	CONFIG
    3413:	w6 = *(u32 *)(r1 + 0xa0)
    3414:	w9 = *(u32 *)(r1 + 0xa4)
    3415:	w1 = *(u32 *)(r1 + 0x70)
    3416:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2188>
    3417:	call 0x23
    3418:	r0 += r6
    3419:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2150>
    3420:	goto +0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27b8>
    3421:	r1 = r10
    3422:	r1 += -0x88
    3423:	w2 = 0x2
    3424:	r3 = r0
    3425:	call 0x71
    3426:	w1 = *(u16 *)(r10 - 0x88)
    3427:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21b0>
    3428:	call 0x9e
    3429:	r0 += r6
    3430:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21a8>
    3431:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21c8>
    3432:	w1 = *(u16 *)(r0 + 0x0)
    3433:	w1 <<= 0x10
    3434:	w1 s>>= 0x10
    3435:	goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27e8>
    3436:	w1 = *(u32 *)(r0 + 0x0)
    3437:	goto +0xc2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27e8>
    3438:	r1 = r10
    3439:	r1 += -0x88
    3440:	w2 = 0x4
    3441:	r3 = r0
    3442:	call 0x71
    3443:	w1 = *(u32 *)(r10 - 0x88)
    3444:	w2 = *(u32 *)(r8 + 0xa8)
    3445:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2228>
    3446:	*(u32 *)(r8 + 0xac) = w1
    3447:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2250>
    3448:	w3 = *(u32 *)(r8 + 0xac)
    3449:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2240>
    3450:	*(u32 *)(r8 + 0xac) = w1
    3451:	w3 = *(u32 *)(r8 + 0xb0)
    3452:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2258>
    3453:	*(u32 *)(r8 + 0xb0) = w1
    3454:	*(u32 *)(r8 + 0xb4) = w1
    3455:	w2 += 0x1
    3456:	*(u32 *)(r8 + 0xa8) = w2
    3457:	goto -0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ea8>
    3458:	r1 = r10
    3459:	r1 += -0x88
    3460:	w2 = 0x2
    3461:	r3 = r0
    3462:	call 0x71
    3463:	w1 = *(u16 *)(r10 - 0x88)
    3464:	w1 <<= 0x10
    3465:	w1 s>>= 0x10
    3466:	w2 = *(u32 *)(r8 + 0xb8)
    3467:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22d8>
    3468:	*(u32 *)(r8 + 0xbc) = w1
    3469:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2300>
    3470:	w3 = *(u32 *)(r8 + 0xbc)
    3471:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22f0>
    3472:	*(u32 *)(r8 + 0xbc) = w1
    3473:	w3 = *(u32 *)(r8 + 0xc0)
    3474:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2308>
    3475:	*(u32 *)(r8 + 0xc0) = w1
    3476:	*(u32 *)(r8 + 0xc4) = w1
    3477:	w2 += 0x1
    3478:	*(u32 *)(r8 + 0xb8) = w2
    3479:	r6 = 0x0 ll
		0000000000006cb8:  R_BPF_64_64	CONFIG
    3481:	w1 = *(u32 *)(r6 + 0xb4)
    3482:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2490>
    3483:	w7 = *(u32 *)(r6 + 0xb0)
    3484:	w9 = *(u32 *)(r6 + 0xb4)
    3485:	w1 = *(u32 *)(r6 + 0x70)
    3486:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2388>
    3487:	call 0x9e
    3488:	r0 += r7
    3489:	if w9 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23d8>
    3490:	w1 = *(u32 *)(r0 + 0x0)
    3491:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2428>
    3492:	call 0x23
    3493:	r0 += r7
    3494:	if w9 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23e8>
    3495:	r1 = r10
    3496:	r1 += -0x88
    3497:	w2 = 0x4
    3498:	r3 = r0
    3499:	call 0x71
    3500:	w1 = *(u32 *)(r10 - 0x88)
    3501:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2428>
    3502:	w1 = *(u16 *)(r0 + 0x0)
    3503:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3504:	r1 = r10
    3505:	r1 += -0x88
    3506:	w2 = 0x2
    3507:	r3 = r0
    3508:	call 0x71
    3509:	w1 = *(u16 *)(r10 - 0x88)
    3510:	w1 <<= 0x10
    3511:	w1 s>>= 0x10
    3512:	w2 = *(u32 *)(r8 + 0xc8)
    3513:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2448>
    3514:	*(u32 *)(r8 + 0xcc) = w1
    3515:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2470>
    3516:	w3 = *(u32 *)(r8 + 0xcc)
    3517:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2460>
    3518:	*(u32 *)(r8 + 0xcc) = w1
    3519:	w3 = *(u32 *)(r8 + 0xd0)
    3520:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2478>
    3521:	*(u32 *)(r8 + 0xd0) = w1
    3522:	*(u32 *)(r8 + 0xd4) = w1
    3523:	w2 += 0x1
    3524:	*(u32 *)(r8 + 0xc8) = w2
    3525:	w1 = *(u32 *)(r6 + 0xc4)
    3526:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2600>
    3527:	r1 = 0x0 ll
		0000000000006e38:  R_BPF_64_64	CONFIG
    3529:	w6 = *(u32 *)(r1 + 0xc0)
    3530:	w7 = *(u32 *)(r1 + 0xc4)
    3531:	w1 = *(u32 *)(r1 + 0x70)
    3532:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24f8>
    3533:	call 0x9e
    3534:	r0 += r6
    3535:	if w7 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2548>
    3536:	w1 = *(u32 *)(r0 + 0x0)
    3537:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2598>
    3538:	call 0x23
    3539:	r0 += r6
    3540:	if w7 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2558>
    3541:	r1 = r10
    3542:	r1 += -0x88
    3543:	w2 = 0x4
    3544:	r3 = r0
    3545:	call 0x71
    3546:	w1 = *(u32 *)(r10 - 0x88)
    3547:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2598>
    3548:	w1 = *(u16 *)(r0 + 0x0)
    3549:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2588>
    3550:	r1 = r10
    3551:	r1 += -0x88
    3552:	w2 = 0x2
    3553:	r3 = r0
    3554:	call 0x71
    3555:	w1 = *(u16 *)(r10 - 0x88)
    3556:	w1 <<= 0x10
    3557:	w1 s>>= 0x10
    3558:	w2 = *(u32 *)(r8 + 0xd8)
    3559:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25b8>
    3560:	*(u32 *)(r8 + 0xdc) = w1
    3561:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e0>
    3562:	w3 = *(u32 *)(r8 + 0xdc)
    3563:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d0>
    3564:	*(u32 *)(r8 + 0xdc) = w1
    3565:	w3 = *(u32 *)(r8 + 0xe0)
    3566:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25e8>
    3567:	*(u32 *)(r8 + 0xe0) = w1
    3568:	*(u32 *)(r8 + 0xe4) = w1
    3569:	w2 += 0x1
    3570:	*(u32 *)(r8 + 0xd8) = w2
    3571:	r1 = 0x0 ll
		0000000000006f98:  R_BPF_64_64	CONFIG
    3573:	w2 = *(u32 *)(r1 + 0xd4)
    3574:	if w2 == 0x0 goto +0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3575:	w6 = *(u32 *)(r1 + 0xd0)
    3576:	w7 = *(u32 *)(r1 + 0xd4)
    3577:	w1 = *(u32 *)(r1 + 0x70)
    3578:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2668>
    3579:	call 0x9e
    3580:	r0 += r6
    3581:	if w7 == 0x2 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b8>
    3582:	w1 = *(u32 *)(r0 + 0x0)
    3583:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2708>
    3584:	call 0x23
    3585:	r0 += r6
    3586:	if w7 == 0x2 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26c8>
    3587:	r1 = r10
    3588:	r1 += -0x88
    3589:	w2 = 0x4
    3590:	r3 = r0
    3591:	call 0x71
    3592:	w1 = *(u32 *)(r10 - 0x88)
    3593:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2708>
    3594:	w1 = *(u16 *)(r0 + 0x0)
    3595:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26f8>
    3596:	r1 = r10
    3597:	r1 += -0x88
    3598:	w2 = 0x2
    3599:	r3 = r0
    3600:	call 0x71
    3601:	w1 = *(u16 *)(r10 - 0x88)
    3602:	w1 <<= 0x10
    3603:	w1 s>>= 0x10
    3604:	w2 = *(u32 *)(r8 + 0xe8)
    3605:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3606:	*(u32 *)(r8 + 0xec) = w1
    3607:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3608:	w3 = *(u32 *)(r8 + 0xec)
    3609:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2740>
    3610:	*(u32 *)(r8 + 0xec) = w1
    3611:	w3 = *(u32 *)(r8 + 0xf0)
    3612:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2758>
    3613:	*(u32 *)(r8 + 0xf0) = w1
    3614:	*(u32 *)(r8 + 0xf4) = w1
    3615:	w2 += 0x1
    3616:	*(u32 *)(r8 + 0xe8) = w2
    3617:	goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3618:	call 0x9e
    3619:	r0 += r7
    3620:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3621:	goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a48>
    3622:	w1 = *(u16 *)(r0 + 0x0)
    3623:	w1 <<= 0x10
    3624:	w1 s>>= 0x10
    3625:	goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c28>
    3626:	r1 = r10
    3627:	r1 += -0x88
    3628:	w2 = 0x4
    3629:	r3 = r0
    3630:	call 0x71
    3631:	w1 = *(u32 *)(r10 - 0x88)
    3632:	r2 = 0x0 ll
		0000000000007180:  R_BPF_64_64	CONFIG
    3634:	w2 = *(u32 *)(r2 + 0xac)
    3635:	r9 = *(u64 *)(r10 - 0x98)
    3636:	if w1 != w2 goto -0x4fa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3637:	r3 = 0x0 ll
		00000000000071a8:  R_BPF_64_64	CONFIG
    3639:	w1 = *(u32 *)(r3 + 0xb4)
    3640:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2960>
    3641:	w9 = *(u32 *)(r3 + 0xb0)
    3642:	w6 = *(u32 *)(r3 + 0xb4)
    3643:	w1 = *(u32 *)(r3 + 0x70)
    3644:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28a8>
    3645:	call 0x23
    3646:	r0 += r9
    3647:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2870>
    3648:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3649:	r1 = r10
    3650:	r1 += -0x88
    3651:	w2 = 0x2
    3652:	r3 = r0
    3653:	call 0x71
    3654:	w1 = *(u16 *)(r10 - 0x88)
    3655:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28d0>
    3656:	call 0x9e
    3657:	r0 += r9
    3658:	if w6 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28c8>
    3659:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28e8>
    3660:	w1 = *(u16 *)(r0 + 0x0)
    3661:	w1 <<= 0x10
    3662:	w1 s>>= 0x10
    3663:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2928>
    3664:	w1 = *(u32 *)(r0 + 0x0)
    3665:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2928>
    3666:	r1 = r10
    3667:	r1 += -0x88
    3668:	w2 = 0x4
    3669:	r3 = r0
    3670:	call 0x71
    3671:	w1 = *(u32 *)(r10 - 0x88)
    3672:	r9 = *(u64 *)(r10 - 0x98)
    3673:	r3 = 0x0 ll
		00000000000072c8:  R_BPF_64_64	CONFIG
    3675:	r2 = 0x0 ll
		00000000000072d8:  R_BPF_64_64	CONFIG
    3677:	w2 = *(u32 *)(r2 + 0xbc)
    3678:	if w1 != w2 goto -0x524 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3679:	w1 = *(u32 *)(r3 + 0xc4)
    3680:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ab0>
    3681:	r1 = 0x0 ll
		0000000000007308:  R_BPF_64_64	CONFIG
    3683:	w6 = *(u32 *)(r1 + 0xc0)
    3684:	w9 = *(u32 *)(r1 + 0xc4)
    3685:	w1 = *(u32 *)(r1 + 0x70)
    3686:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f8>
    3687:	call 0x23
    3688:	r0 += r6
    3689:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29c0>
    3690:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3691:	r1 = r10
    3692:	r1 += -0x88
    3693:	w2 = 0x2
    3694:	r3 = r0
    3695:	call 0x71
    3696:	w1 = *(u16 *)(r10 - 0x88)
    3697:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a20>
    3698:	call 0x9e
    3699:	r0 += r6
    3700:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3701:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a38>
    3702:	w1 = *(u16 *)(r0 + 0x0)
    3703:	w1 <<= 0x10
    3704:	w1 s>>= 0x10
    3705:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a88>
    3706:	w1 = *(u32 *)(r0 + 0x0)
    3707:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a88>
    3708:	w1 = *(u32 *)(r0 + 0x0)
    3709:	goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c28>
    3710:	r1 = r10
    3711:	r1 += -0x88
    3712:	w2 = 0x4
    3713:	r3 = r0
    3714:	call 0x71
    3715:	w1 = *(u32 *)(r10 - 0x88)
    3716:	r2 = 0x0 ll
		0000000000007420:  R_BPF_64_64	CONFIG
    3718:	w2 = *(u32 *)(r2 + 0xcc)
    3719:	r9 = *(u64 *)(r10 - 0x98)
    3720:	if w1 != w2 goto -0x54e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3721:	r1 = 0x0 ll
		0000000000007448:  R_BPF_64_64	CONFIG
    3723:	w2 = *(u32 *)(r1 + 0xd4)
    3724:	if w2 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3725:	w6 = *(u32 *)(r1 + 0xd0)
    3726:	w9 = *(u32 *)(r1 + 0xd4)
    3727:	w1 = *(u32 *)(r1 + 0x70)
    3728:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b48>
    3729:	call 0x23
    3730:	r0 += r6
    3731:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b10>
    3732:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b98>
    3733:	r1 = r10
    3734:	r1 += -0x88
    3735:	w2 = 0x2
    3736:	r3 = r0
    3737:	call 0x71
    3738:	w1 = *(u16 *)(r10 - 0x88)
    3739:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b70>
    3740:	call 0x9e
    3741:	r0 += r6
    3742:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b68>
    3743:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b88>
    3744:	w1 = *(u16 *)(r0 + 0x0)
    3745:	w1 <<= 0x10
    3746:	w1 s>>= 0x10
    3747:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc8>
    3748:	w1 = *(u32 *)(r0 + 0x0)
    3749:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc8>
    3750:	r1 = r10
    3751:	r1 += -0x88
    3752:	w2 = 0x4
    3753:	r3 = r0
    3754:	call 0x71
    3755:	w1 = *(u32 *)(r10 - 0x88)
    3756:	r2 = 0x0 ll
		0000000000007560:  R_BPF_64_64	CONFIG
    3758:	w2 = *(u32 *)(r2 + 0xdc)
    3759:	r9 = *(u64 *)(r10 - 0x98)
    3760:	if w1 != w2 goto -0x576 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3761:	exit
    3762:	r1 = r10
    3763:	r1 += -0x88
    3764:	w2 = 0x4
    3765:	r3 = r0
    3766:	call 0x71
    3767:	w1 = *(u32 *)(r10 - 0x88)
    3768:	r2 = 0x0 ll
		00000000000075c0:  R_BPF_64_64	CONFIG
    3770:	w2 = *(u32 *)(r2 + 0x9c)
    3771:	w8 = *(u32 *)(r10 - 0xc8)
    3772:	if w1 != w2 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3773:	w1 = *(u32 *)(r6 + 0xa4)
    3774:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d88>
    3775:	r1 = 0x0 ll
		00000000000075f8:  R_BPF_64_64	CONFIG
    3777:	w6 = *(u32 *)(r1 + 0xa0)
    3778:	w7 = *(u32 *)(r1 + 0xa4)
    3779:	w1 = *(u32 *)(r1 + 0x70)
    3780:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ce8>
    3781:	call 0x23
    3782:	r0 += r6
    3783:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb0>
    3784:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3785:	r1 = r10
    3786:	r1 += -0x88
    3787:	w2 = 0x2
    3788:	r3 = r0
    3789:	call 0x71
    3790:	w1 = *(u16 *)(r10 - 0x88)
    3791:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3792:	call 0x9e
    3793:	r0 += r6
    3794:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d08>
    3795:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d28>
    3796:	w1 = *(u16 *)(r0 + 0x0)
    3797:	w1 <<= 0x10
    3798:	w1 s>>= 0x10
    3799:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d68>
    3800:	w1 = *(u32 *)(r0 + 0x0)
    3801:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d68>
    3802:	r1 = r10
    3803:	r1 += -0x88
    3804:	w2 = 0x4
    3805:	r3 = r0
    3806:	call 0x71
    3807:	w1 = *(u32 *)(r10 - 0x88)
    3808:	r2 = 0x0 ll
		0000000000007700:  R_BPF_64_64	CONFIG
    3810:	w2 = *(u32 *)(r2 + 0xac)
    3811:	if w1 != w2 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3812:	r6 = 0x0 ll
		0000000000007720:  R_BPF_64_64	CONFIG
    3814:	w1 = *(u32 *)(r6 + 0xb4)
    3815:	if w1 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ec8>
    3816:	w7 = *(u32 *)(r6 + 0xb0)
    3817:	w8 = *(u32 *)(r6 + 0xb4)
    3818:	w1 = *(u32 *)(r6 + 0x70)
    3819:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e20>
    3820:	call 0x23
    3821:	r0 += r7
    3822:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2de8>
    3823:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e70>
    3824:	r1 = r10
    3825:	r1 += -0x88
    3826:	w2 = 0x2
    3827:	r3 = r0
    3828:	call 0x71
    3829:	w1 = *(u16 *)(r10 - 0x88)
    3830:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e48>
    3831:	call 0x9e
    3832:	r0 += r7
    3833:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e40>
    3834:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e60>
    3835:	w1 = *(u16 *)(r0 + 0x0)
    3836:	w1 <<= 0x10
    3837:	w1 s>>= 0x10
    3838:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ea0>
    3839:	w1 = *(u32 *)(r0 + 0x0)
    3840:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ea0>
    3841:	r1 = r10
    3842:	r1 += -0x88
    3843:	w2 = 0x4
    3844:	r3 = r0
    3845:	call 0x71
    3846:	w1 = *(u32 *)(r10 - 0x88)
    3847:	r2 = 0x0 ll
		0000000000007838:  R_BPF_64_64	CONFIG
    3849:	w2 = *(u32 *)(r2 + 0xbc)
    3850:	w8 = *(u32 *)(r10 - 0xc8)
    3851:	if w1 != w2 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3852:	w1 = *(u32 *)(r6 + 0xc4)
    3853:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3000>
    3854:	r1 = 0x0 ll
		0000000000007870:  R_BPF_64_64	CONFIG
    3856:	w6 = *(u32 *)(r1 + 0xc0)
    3857:	w7 = *(u32 *)(r1 + 0xc4)
    3858:	w1 = *(u32 *)(r1 + 0x70)
    3859:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f60>
    3860:	call 0x23
    3861:	r0 += r6
    3862:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f28>
    3863:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fb0>
    3864:	r1 = r10
    3865:	r1 += -0x88
    3866:	w2 = 0x2
    3867:	r3 = r0
    3868:	call 0x71
    3869:	w1 = *(u16 *)(r10 - 0x88)
    3870:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f88>
    3871:	call 0x9e
    3872:	r0 += r6
    3873:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f80>
    3874:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fa0>
    3875:	w1 = *(u16 *)(r0 + 0x0)
    3876:	w1 <<= 0x10
    3877:	w1 s>>= 0x10
    3878:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fe0>
    3879:	w1 = *(u32 *)(r0 + 0x0)
    3880:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fe0>
    3881:	r1 = r10
    3882:	r1 += -0x88
    3883:	w2 = 0x4
    3884:	r3 = r0
    3885:	call 0x71
    3886:	w1 = *(u32 *)(r10 - 0x88)
    3887:	r2 = 0x0 ll
		0000000000007978:  R_BPF_64_64	CONFIG
    3889:	w2 = *(u32 *)(r2 + 0xcc)
    3890:	if w1 != w2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    3891:	r1 = 0x0 ll
		0000000000007998:  R_BPF_64_64	CONFIG
    3893:	w2 = *(u32 *)(r1 + 0xd4)
    3894:	if w2 == 0x0 goto -0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3895:	w6 = *(u32 *)(r1 + 0xd0)
    3896:	w7 = *(u32 *)(r1 + 0xd4)
    3897:	w1 = *(u32 *)(r1 + 0x70)
    3898:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3098>
    3899:	call 0x23
    3900:	r0 += r6
    3901:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3060>
    3902:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    3903:	r1 = r10
    3904:	r1 += -0x88
    3905:	w2 = 0x2
    3906:	r3 = r0
    3907:	call 0x71
    3908:	w1 = *(u16 *)(r10 - 0x88)
    3909:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30c0>
    3910:	call 0x9e
    3911:	r0 += r6
    3912:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30b8>
    3913:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30d8>
    3914:	w1 = *(u16 *)(r0 + 0x0)
    3915:	w1 <<= 0x10
    3916:	w1 s>>= 0x10
    3917:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3118>
    3918:	w1 = *(u32 *)(r0 + 0x0)
    3919:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3118>
    3920:	r1 = r10
    3921:	r1 += -0x88
    3922:	w2 = 0x4
    3923:	r3 = r0
    3924:	call 0x71
    3925:	w1 = *(u32 *)(r10 - 0x88)
    3926:	r2 = 0x0 ll
		0000000000007ab0:  R_BPF_64_64	CONFIG
    3928:	w2 = *(u32 *)(r2 + 0xdc)
    3929:	if w1 == w2 goto -0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3930:	call 0x23
    3931:	*(u64 *)(r10 - 0x88) = r0
    3932:	r2 = r10
    3933:	r2 += -0x88
    3934:	r1 = 0x0 ll
		0000000000007af0:  R_BPF_64_64	TASKS
    3936:	r3 = 0xdd0 ll
		0000000000007b00:  R_BPF_64_64	.rodata
    3938:	r4 = 0x0
    3939:	call 0x2
    3940:	if r0 != 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3300>
    3941:	r1 = 0x0 ll
		0000000000007b28:  R_BPF_64_64	.bss
    3943:	r2 = 0x1
    3944:	lock *(u64 *)(r1 + 0x0) += r2
    3945:	r1 = 0x0 ll
		0000000000007b48:  R_BPF_64_64	EXPECT_ENTER
    3947:	r2 = 0x100000000 ll
    3949:	lock *(u64 *)(r1 + 0x0) += r2
    3950:	r1 = 0x0 ll
		0000000000007b70:  R_BPF_64_64	EXPECT_EXIT
    3952:	lock *(u64 *)(r1 + 0x0) += r2
    3953:	call 0x23
    3954:	*(u64 *)(r10 - 0x88) = r0
    3955:	r2 = r10
    3956:	r2 += -0x88
    3957:	r1 = 0x0 ll
		0000000000007ba8:  R_BPF_64_64	TASKS
    3959:	call 0x1
    3960:	r7 = r0
    3961:	if r7 == 0x0 goto -0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3962:	call 0xe
    3963:	r1 = *(u64 *)(r7 + 0x10)
    3964:	if r1 == r0 goto -0x598 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x590>
    3965:	r6 = r0
    3966:	r2 = r0
    3967:	r2 >>= 0x20
    3968:	r0 <<= 0x20
    3969:	r0 >>= 0x20
    3970:	if r0 != r2 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3290>
    3971:	r1 >>= 0x20
    3972:	if r1 == r2 goto -0x5a1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    3973:	w1 = *(u32 *)(r7 + 0x8)
    3974:	if w1 == 0x0 goto -0x5a8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x560>
    3975:	w1 = 0x0
    3976:	*(u32 *)(r10 - 0x88) = w1
    3977:	r2 = r10
    3978:	r2 += -0x88
    3979:	r1 = 0x0 ll
		0000000000007c58:  R_BPF_64_64	LOST
    3981:	call 0x1
    3982:	if r0 == 0x0 goto -0x5b0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x560>
    3983:	r0 += 0x10
    3984:	r1 = 0x1
    3985:	lock *(u64 *)(r0 + 0x0) += r1
    3986:	goto -0x5b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x560>
    3987:	w1 = 0x0
    3988:	*(u32 *)(r10 - 0x88) = w1
    3989:	r2 = r10
    3990:	r2 += -0x88
    3991:	r1 = 0x0 ll
		0000000000007cb8:  R_BPF_64_64	LOST
    3993:	call 0x1
    3994:	if r0 == 0x0 goto -0xea <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3995:	r0 += 0x10
    3996:	r1 = 0x1
    3997:	lock *(u64 *)(r0 + 0x0) += r1
    3998:	goto -0xee <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3999:	r9 = r7
    4000:	w7 = *(u32 *)(r9 + 0x90)
    4001:	w6 = *(u32 *)(r9 + 0xa8)
    4002:	r1 = *(u64 *)(r8 + 0x0)
    4003:	r3 = *(u64 *)(r1 + 0x8)
    4004:	r2 = *(u64 *)(r1 + 0x0)
    4005:	r1 = r9
    4006:	r1 += 0x18
    4007:	call 0xeb
    4008:	if w7 != 0x0 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3578>
    4009:	r7 = r9
    4010:	if w6 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34c8>
    4011:	r1 = 0x0
    4012:	r2 = 0x0 ll
		0000000000007d60:  R_BPF_64_64	CONFIG
    4014:	w2 = *(u32 *)(r2 + 0x74)
    4015:	w3 = *(u32 *)(r10 - 0xc0)
    4016:	if w3 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3450>
    4017:	if w2 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3450>
    4018:	call 0x23
    4019:	r1 = 0x0 ll
		0000000000007d98:  R_BPF_64_64	CONFIG
    4021:	w1 = *(u32 *)(r1 + 0x74)
    4022:	r0 += r1
    4023:	r1 = r10
    4024:	r1 += -0x88
    4025:	w2 = 0x8
    4026:	r3 = r0
    4027:	call 0x71
    4028:	r1 = *(u64 *)(r10 - 0x88)
    4029:	*(u64 *)(r7 + 0x190) = r1
    4030:	w1 = *(u32 *)(r7 + 0xbc)
    4031:	*(u32 *)(r7 + 0x8c) = w1
    4032:	w1 = *(u32 *)(r7 + 0xb8)
    4033:	*(u32 *)(r7 + 0x88) = w1
    4034:	w1 = *(u32 *)(r7 + 0xb4)
    4035:	*(u32 *)(r7 + 0x84) = w1
    4036:	w1 = *(u32 *)(r7 + 0xb0)
    4037:	*(u32 *)(r7 + 0x80) = w1
    4038:	w1 = *(u32 *)(r7 + 0xac)
    4039:	*(u32 *)(r7 + 0x7c) = w1
    4040:	w1 = *(u32 *)(r7 + 0xa8)
    4041:	*(u32 *)(r7 + 0x78) = w1
    4042:	r1 = r7
    4043:	call -0xf8c
    4044:	r1 = 0x0 ll
		0000000000007e60:  R_BPF_64_64	CONFIG
    4046:	w2 = *(u32 *)(r1 + 0x6c)
    4047:	if w2 == 0x0 goto -0x34b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a90>
    4048:	w1 = *(u32 *)(r1 + 0x94)
    4049:	if w1 != 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f0>
    4050:	r6 = 0x0 ll
		0000000000007e90:  R_BPF_64_64	CONFIG
    4052:	w1 = *(u32 *)(r6 + 0xa4)
    4053:	if w1 == 0x0 goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3710>
    4054:	w2 = *(u32 *)(r7 + 0x1b0)
    4055:	w1 = *(u32 *)(r7 + 0x19c)
    4056:	w3 = w2
    4057:	w3 |= w1
    4058:	if w3 s> -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3668>
    4059:	w3 = w2
    4060:	if w1 s> 0x0 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3688>
    4061:	w3 = w2
    4062:	if w2 s> 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3688>
    4063:	w3 = 0x0
    4064:	if w2 s>= w1 goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3688>
    4065:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3678>
    4066:	w1 = *(u32 *)(r9 + 0xa4)
    4067:	*(u32 *)(r9 + 0x8c) = w1
    4068:	w1 = *(u32 *)(r9 + 0xa0)
    4069:	*(u32 *)(r9 + 0x88) = w1
    4070:	w1 = *(u32 *)(r9 + 0x9c)
    4071:	*(u32 *)(r9 + 0x84) = w1
    4072:	w1 = *(u32 *)(r9 + 0x98)
    4073:	*(u32 *)(r9 + 0x80) = w1
    4074:	w1 = *(u32 *)(r9 + 0x94)
    4075:	*(u32 *)(r9 + 0x7c) = w1
    4076:	w1 = *(u32 *)(r9 + 0x90)
    4077:	*(u32 *)(r9 + 0x78) = w1
    4078:	r1 = r9
    4079:	call -0xfb0
    4080:	goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33b0>
    4081:	w2 = *(u32 *)(r7 + 0x1ac)
    4082:	w1 = *(u32 *)(r7 + 0x198)
    4083:	w3 = w2
    4084:	w3 |= w1
    4085:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3780>
    4086:	w3 = w2
    4087:	if w1 s> 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3790>
    4088:	w3 = w2
    4089:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3640>
    4090:	goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3790>
    4091:	w3 = 0x0
    4092:	if w2 s>= w1 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3790>
    4093:	w3 = w2
    4094:	w3 -= w1
    4095:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3790>
    4096:	w3 = 0x0
    4097:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3688>
    4098:	w3 = w2
    4099:	w3 -= w1
    4100:	w4 = 0x1
    4101:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d0>
    4102:	w4 = 0x2
    4103:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d0>
    4104:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3710>
    4105:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3710>
    4106:	w3 = w2
    4107:	w3 -= w1
    4108:	w4 = 0x3
    4109:	r5 = 0x2
    4110:	*(u64 *)(r7 + 0x88) = r5
    4111:	*(u32 *)(r7 + 0x84) = w3
    4112:	*(u32 *)(r7 + 0x80) = w2
    4113:	*(u32 *)(r7 + 0x7c) = w1
    4114:	*(u32 *)(r7 + 0x78) = w4
    4115:	r1 = r7
    4116:	call -0xfd5
    4117:	w1 = *(u32 *)(r6 + 0xb4)
    4118:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4119:	w2 = *(u32 *)(r7 + 0x1b4)
    4120:	w1 = *(u32 *)(r7 + 0x1a0)
    4121:	w3 = w2
    4122:	w3 |= w1
    4123:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3820>
    4124:	w3 = w2
    4125:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3840>
    4126:	w3 = w2
    4127:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3840>
    4128:	w3 = 0x0
    4129:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3840>
    4130:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3830>
    4131:	w3 = 0x0
    4132:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3650>
    4133:	w4 = 0x1
    4134:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37d8>
    4135:	w4 = 0x2
    4136:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37d8>
    4137:	if w1 == 0x0 goto -0x58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34f8>
    4138:	if w2 == w1 goto -0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34f8>
    4139:	w3 = w2
    4140:	w3 -= w1
    4141:	w4 = 0x3
    4142:	r5 = 0x1
    4143:	*(u64 *)(r7 + 0x88) = r5
    4144:	*(u32 *)(r7 + 0x84) = w3
    4145:	*(u32 *)(r7 + 0x80) = w2
    4146:	*(u32 *)(r7 + 0x7c) = w1
    4147:	*(u32 *)(r7 + 0x78) = w4
    4148:	r1 = r7
    4149:	call -0xff6
    4150:	goto -0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34f8>
    4151:	w3 = 0x0
    4152:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3840>
    4153:	w3 = w2
    4154:	w3 -= w1
    4155:	w4 = 0x1
    4156:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3888>
    4157:	w4 = 0x2
    4158:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3888>
    4159:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4160:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4161:	w3 = w2
    4162:	w3 -= w1
    4163:	w4 = 0x3
    4164:	r5 = 0x3
    4165:	*(u64 *)(r7 + 0x88) = r5
    4166:	*(u32 *)(r7 + 0x84) = w3
    4167:	*(u32 *)(r7 + 0x80) = w2
    4168:	*(u32 *)(r7 + 0x7c) = w1
    4169:	*(u32 *)(r7 + 0x78) = w4
    4170:	r1 = r7
    4171:	call -0x100c
    4172:	w1 = *(u32 *)(r6 + 0xc4)
    4173:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e0>
    4174:	w2 = *(u32 *)(r7 + 0x1b8)
    4175:	w1 = *(u32 *)(r7 + 0x1a4)
    4176:	w3 = w2
    4177:	w3 |= w1
    4178:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3938>
    4179:	w3 = w2
    4180:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3958>
    4181:	w3 = w2
    4182:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3958>
    4183:	w3 = 0x0
    4184:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3958>
    4185:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3948>
    4186:	w3 = 0x0
    4187:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3958>
    4188:	w3 = w2
    4189:	w3 -= w1
    4190:	w4 = 0x1
    4191:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39a0>
    4192:	w4 = 0x2
    4193:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39a0>
    4194:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e0>
    4195:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e0>
    4196:	w3 = w2
    4197:	w3 -= w1
    4198:	w4 = 0x3
    4199:	r5 = 0x4
    4200:	*(u64 *)(r7 + 0x88) = r5
    4201:	*(u32 *)(r7 + 0x84) = w3
    4202:	*(u32 *)(r7 + 0x80) = w2
    4203:	*(u32 *)(r7 + 0x7c) = w1
    4204:	*(u32 *)(r7 + 0x78) = w4
    4205:	r1 = r7
    4206:	call -0x102f
    4207:	w1 = *(u32 *)(r6 + 0xd4)
    4208:	if w1 == 0x0 goto -0x3ec <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a90>
    4209:	w2 = *(u32 *)(r7 + 0x1bc)
    4210:	w1 = *(u32 *)(r7 + 0x1a8)
    4211:	w3 = w2
    4212:	w3 |= w1
    4213:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a50>
    4214:	w3 = w2
    4215:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a70>
    4216:	w3 = w2
    4217:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a70>
    4218:	w3 = 0x0
    4219:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a70>
    4220:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a60>
    4221:	w3 = 0x0
    4222:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a70>
    4223:	w3 = w2
    4224:	w3 -= w1
    4225:	w4 = 0x1
    4226:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3ab8>
    4227:	w4 = 0x2
    4228:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3ab8>
    4229:	if w1 == 0x0 goto -0x401 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a90>
    4230:	if w2 == w1 goto -0x402 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a90>
    4231:	w3 = w2
    4232:	w3 -= w1
    4233:	w4 = 0x3
    4234:	r5 = 0x5
    4235:	*(u64 *)(r7 + 0x88) = r5
    4236:	*(u32 *)(r7 + 0x84) = w3
    4237:	*(u32 *)(r7 + 0x80) = w2
    4238:	*(u32 *)(r7 + 0x7c) = w1
    4239:	*(u32 *)(r7 + 0x78) = w4
    4240:	r1 = r7
    4241:	call -0x1052
    4242:	goto -0x40e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a90>

0000000000008498 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4243:	*(u64 *)(r10 - 0x88) = r3
    4244:	r3 = r2
    4245:	r6 = r1
    4246:	r1 = r10
    4247:	r1 += -0x80
    4248:	w2 = 0x80
    4249:	call 0x71
    4250:	r1 = *(u64 *)(r10 - 0x48)
    4251:	*(u64 *)(r10 - 0xa8) = r1
    4252:	r1 = *(u64 *)(r10 - 0x40)
    4253:	*(u64 *)(r10 - 0xb8) = r1
    4254:	r1 = *(u64 *)(r10 - 0x38)
    4255:	*(u64 *)(r10 - 0xb0) = r1
    4256:	r1 = *(u64 *)(r10 - 0x20)
    4257:	*(u64 *)(r10 - 0x90) = r1
    4258:	r1 = *(u64 *)(r10 - 0x18)
    4259:	*(u64 *)(r10 - 0x98) = r1
    4260:	r1 = *(u64 *)(r10 - 0x10)
    4261:	*(u64 *)(r10 - 0xa0) = r1
    4262:	r8 = *(u64 *)(r10 - 0x8)
    4263:	r7 = *(u64 *)(r10 - 0x60)
    4264:	r1 = *(u64 *)(r10 - 0x58)
    4265:	*(u64 *)(r10 - 0xc0) = r1
    4266:	r9 = *(u64 *)(r10 - 0x28)
    4267:	r1 = r6
    4268:	w2 = 0x60
    4269:	r3 = 0xd70 ll
		0000000000008568:  R_BPF_64_64	.rodata
    4271:	call 0x71
    4272:	r8 <<= 0x20
    4273:	r8 >>= 0x20
    4274:	r1 = 0xffffffff ll
    4276:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    4277:	w1 = 0xf
    4278:	*(u32 *)(r6 + 0x0) = w1
    4279:	call 0x23
    4280:	r1 = 0x0 ll
		00000000000085c0:  R_BPF_64_64	CONFIG
    4282:	w1 = *(u32 *)(r1 + 0x48)
    4283:	r0 += r1
    4284:	r1 = r10
    4285:	r1 += -0x80
    4286:	w2 = 0x4
    4287:	r3 = r0
    4288:	call 0x71
    4289:	w1 = *(u32 *)(r10 - 0x80)
    4290:	w1 &= 0x2
    4291:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4292:	r1 = 0x1000000ad ll
    4294:	*(u64 *)(r6 + 0x0) = r1
    4295:	call 0x23
    4296:	*(u64 *)(r10 - 0x80) = r0
    4297:	r2 = r10
    4298:	r2 += -0x80
    4299:	r1 = 0x0 ll
		0000000000008658:  R_BPF_64_64	REMEMBERED
    4301:	call 0x1
    4302:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4303:	w1 = *(u32 *)(r0 + 0x4)
    4304:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4305:	w1 = *(u32 *)(r0 + 0x0)
    4306:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    4307:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4308:	*(u32 *)(r6 + 0x0) = w1
    4309:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4310:	call 0x23
    4311:	r1 = 0x0 ll
		00000000000086b8:  R_BPF_64_64	CONFIG
    4313:	w1 = *(u32 *)(r1 + 0x48)
    4314:	r0 += r1
    4315:	r1 = r10
    4316:	r1 += -0x80
    4317:	w2 = 0x4
    4318:	r3 = r0
    4319:	call 0x71
    4320:	w1 = *(u32 *)(r10 - 0x80)
    4321:	w1 &= 0x2
    4322:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    4323:	w1 = w8
    4324:	w1 &= -0x40000001
    4325:	r8 &= 0x40000000
    4326:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    4327:	*(u32 *)(r6 + 0x0) = w1
    4328:	w2 = 0x2
    4329:	*(u32 *)(r6 + 0x58) = w2
    4330:	*(u32 *)(r6 + 0x4) = w2
    4331:	r2 = *(u64 *)(r10 - 0xb8)
    4332:	*(u64 *)(r6 + 0x30) = r2
    4333:	r2 = *(u64 *)(r10 - 0xb0)
    4334:	*(u64 *)(r6 + 0x28) = r2
    4335:	r2 = *(u64 *)(r10 - 0xa8)
    4336:	*(u64 *)(r6 + 0x20) = r2
    4337:	r2 = *(u64 *)(r10 - 0x90)
    4338:	*(u64 *)(r6 + 0x18) = r2
    4339:	r2 = *(u64 *)(r10 - 0x98)
    4340:	*(u64 *)(r6 + 0x10) = r2
    4341:	r2 = *(u64 *)(r10 - 0xa0)
    4342:	*(u64 *)(r6 + 0x8) = r2
    4343:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4344:	r9 <<= 0x20
    4345:	r9 >>= 0x20
    4346:	r2 = *(u64 *)(r10 - 0xc0)
    4347:	r2 <<= 0x20
    4348:	r2 >>= 0x20
    4349:	r7 <<= 0x20
    4350:	r7 >>= 0x20
    4351:	w1 = 0x2
    4352:	*(u32 *)(r6 + 0x58) = w1
    4353:	w1 = 0x1
    4354:	*(u32 *)(r6 + 0x4) = w1
    4355:	*(u64 *)(r6 + 0x30) = r7
    4356:	*(u64 *)(r6 + 0x10) = r9
    4357:	*(u64 *)(r6 + 0x8) = r2
    4358:	r1 = *(u64 *)(r10 - 0xa0)
    4359:	r1 <<= 0x20
    4360:	r1 >>= 0x20
    4361:	*(u64 *)(r6 + 0x28) = r1
    4362:	r1 = *(u64 *)(r10 - 0x98)
    4363:	r1 <<= 0x20
    4364:	r1 >>= 0x20
    4365:	*(u64 *)(r6 + 0x20) = r1
    4366:	r1 = *(u64 *)(r10 - 0x90)
    4367:	r1 <<= 0x20
    4368:	r1 >>= 0x20
    4369:	*(u64 *)(r6 + 0x18) = r1
    4370:	w8 &= -0x40000001
    4371:	*(u32 *)(r6 + 0x0) = w8
    4372:	w1 = w8
    4373:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4374:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4375:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4376:	w2 = 0x2
    4377:	*(u32 *)(r6 + 0x58) = w2
    4378:	*(u32 *)(r6 + 0x0) = w1
    4379:	r2 = *(u64 *)(r10 - 0xb8)
    4380:	*(u64 *)(r6 + 0x30) = r2
    4381:	r2 = *(u64 *)(r10 - 0xb0)
    4382:	*(u64 *)(r6 + 0x28) = r2
    4383:	r2 = *(u64 *)(r10 - 0xa8)
    4384:	*(u64 *)(r6 + 0x20) = r2
    4385:	r2 = *(u64 *)(r10 - 0x90)
    4386:	*(u64 *)(r6 + 0x18) = r2
    4387:	r2 = *(u64 *)(r10 - 0x98)
    4388:	*(u64 *)(r6 + 0x10) = r2
    4389:	r2 = *(u64 *)(r10 - 0xa0)
    4390:	*(u64 *)(r6 + 0x8) = r2
    4391:	w2 = *(u32 *)(r6 + 0x4)
    4392:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    4393:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4394:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    4395:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4396:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4397:	call 0x23
    4398:	*(u64 *)(r10 - 0x80) = r0
    4399:	r2 = r10
    4400:	r2 += -0x80
    4401:	r1 = 0x0 ll
		0000000000008988:  R_BPF_64_64	REMEMBERED
    4403:	call 0x1
    4404:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4405:	w1 = *(u32 *)(r0 + 0x0)
    4406:	w2 = *(u32 *)(r0 + 0x4)
    4407:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    4408:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    4409:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4410:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4411:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4412:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4413:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4414:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4415:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4416:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4417:	r1 = r6
    4418:	w2 = 0x60
    4419:	r3 = r0
    4420:	call 0x71
    4421:	r1 = *(u64 *)(r10 - 0x88)
    4422:	*(u64 *)(r6 + 0x48) = r1
    4423:	w1 = *(u32 *)(r6 + 0x58)
    4424:	w2 = w1
    4425:	w2 |= 0x1
    4426:	*(u32 *)(r6 + 0x58) = w2
    4427:	w3 = *(u32 *)(r6 + 0x0)
    4428:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4429:	w2 = *(u32 *)(r6 + 0x4)
    4430:	r2 <<= 0xa
    4431:	r2 += r3
    4432:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4433:	r3 = 0x0 ll
		0000000000008a88:  R_BPF_64_64	SELECTORS
    4435:	r3 += r2
    4436:	w2 = *(u8 *)(r3 + 0x0)
    4437:	w3 = w1
    4438:	w3 &= 0x2
    4439:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4440:	w2 <<= 0x18
    4441:	w2 s>>= 0x18
    4442:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4443:	r3 = r2
    4444:	r3 &= 0x7
    4445:	r3 <<= 0x3
    4446:	r4 = r6
    4447:	r4 += 0x8
    4448:	r5 = r4
    4449:	r5 += r3
    4450:	r3 = *(u64 *)(r5 + 0x0)
    4451:	r3 <<= 0x20
    4452:	r3 >>= 0x20
    4453:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    4454:	w2 += 0x1
    4455:	w2 &= 0x7
    4456:	r2 <<= 0x3
    4457:	r4 += r2
    4458:	r2 = *(u64 *)(r4 + 0x0)
    4459:	r2 <<= 0x20
    4460:	r3 <<= 0x20
    4461:	r2 >>= 0x20
    4462:	r2 |= r3
    4463:	r3 = r2
    4464:	*(u64 *)(r6 + 0x50) = r3
    4465:	w1 |= 0x5
    4466:	*(u32 *)(r6 + 0x58) = w1
    4467:	exit
    4468:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4469:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4470:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

0000000000008bb8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    4471:	r6 = r1
    4472:	*(u64 *)(r10 - 0x8) = r6
    4473:	r2 = r10
    4474:	r2 += -0x8
    4475:	r1 = 0x0 ll
		0000000000008bd8:  R_BPF_64_64	OWED
    4477:	call 0x1
    4478:	r7 = r0
    4479:	if r7 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x138>
    4480:	r1 = 0x0 ll
		0000000000008c00:  R_BPF_64_64	COUNTS
    4482:	r2 = r7
    4483:	call 0x1
    4484:	if r0 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x140>
    4485:	r1 = 0x1
    4486:	lock *(u64 *)(r0 + 0x0) += r1
    4487:	r1 = 0x0 ll
		0000000000008c38:  R_BPF_64_64	EVENTS
    4489:	r2 = r7
    4490:	r3 = 0x2b0
    4491:	r4 = 0x0
    4492:	call 0x82
    4493:	if r0 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    4494:	w1 = 0x0
    4495:	*(u32 *)(r10 - 0x8) = w1
    4496:	r2 = r10
    4497:	r2 += -0x8
    4498:	r1 = 0x0 ll
		0000000000008c90:  R_BPF_64_64	LOST
    4500:	call 0x1
    4501:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    4502:	r1 = 0x1
    4503:	lock *(u64 *)(r0 + 0x0) += r1
    4504:	*(u64 *)(r10 - 0x8) = r6
    4505:	r2 = r10
    4506:	r2 += -0x8
    4507:	r1 = 0x0 ll
		0000000000008cd8:  R_BPF_64_64	OWED
    4509:	call 0x3
    4510:	exit
    4511:	r1 = 0x0 ll
		0000000000008cf8:  R_BPF_64_64	COUNTS
    4513:	r2 = r7
    4514:	r3 = 0x0 ll
		0000000000008d10:  R_BPF_64_64	.rodata.cst8
    4516:	r4 = 0x1
    4517:	call 0x2
    4518:	if r0 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    4519:	r1 = 0x0 ll
		0000000000008d38:  R_BPF_64_64	COUNTS
    4521:	r2 = r7
    4522:	call 0x1
    4523:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x1c0>
    4524:	r1 = 0x1
    4525:	lock *(u64 *)(r0 + 0x0) += r1
    4526:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    4527:	w1 = 0x0
    4528:	*(u32 *)(r10 - 0x8) = w1
    4529:	r2 = r10
    4530:	r2 += -0x8
    4531:	r1 = 0x0 ll
		0000000000008d98:  R_BPF_64_64	LOST
    4533:	call 0x1
    4534:	if r0 == 0x0 goto -0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    4535:	r0 += 0x8
    4536:	r1 = 0x1
    4537:	lock *(u64 *)(r0 + 0x0) += r1
    4538:	goto -0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>

0000000000008dd8 <memcpy>:
    4539:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4540:	r4 = 0x0
    4541:	r5 = r1
    4542:	r5 += r4
    4543:	r0 = r2
    4544:	r0 += r4
    4545:	w0 = *(u8 *)(r0 + 0x0)
    4546:	*(u8 *)(r5 + 0x0) = w0
    4547:	r4 += 0x1
    4548:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4549:	exit

0000000000008e30 <memmove>:
    4550:	r4 = r1
    4551:	r4 -= r2
    4552:	if r4 >= r3 goto +0xb <memmove+0x70>
    4553:	r2 += -0x1
    4554:	r1 += -0x1
    4555:	r4 = r1
    4556:	r4 += r3
    4557:	r5 = r2
    4558:	r5 += r3
    4559:	w5 = *(u8 *)(r5 + 0x0)
    4560:	*(u8 *)(r4 + 0x0) = w5
    4561:	r3 += -0x1
    4562:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4563:	goto +0xa <memmove+0xc0>
    4564:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4565:	r4 = 0x0
    4566:	r5 = r1
    4567:	r5 += r4
    4568:	r0 = r2
    4569:	r0 += r4
    4570:	w0 = *(u8 *)(r0 + 0x0)
    4571:	*(u8 *)(r5 + 0x0) = w0
    4572:	r4 += 0x1
    4573:	if r4 < r3 goto -0x8 <memmove+0x80>
    4574:	exit

0000000000008ef8 <memset>:
    4575:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4576:	r4 = 0x0
    4577:	r5 = r1
    4578:	r5 += r4
    4579:	*(u8 *)(r5 + 0x0) = w2
    4580:	r4 += 0x1
    4581:	if r4 < r3 goto -0x5 <memset+0x10>
    4582:	exit

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
       0:	r9 = r1
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
      83:	if r6 == 0x0 goto +0x3e4 <reset_fentry+0x21c0>
      84:	r8 = *(u64 *)(r6 + 0x50)
      85:	call 0xe
      86:	if r8 != r0 goto +0x3e1 <reset_fentry+0x21c0>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x20)
      92:	if w1 != 0x0 goto +0x302 <reset_fentry+0x1af8>
      93:	*(u32 *)(r6 + 0x24) = w2
      94:	goto +0x305 <reset_fentry+0x1b20>
      95:	w6 = 0x0
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
     135:	w6 = w1
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	AYA_LOG_LEVEL
     138:	w1 = *(u8 *)(r1 + 0x0)
     139:	if w1 < 0x4 goto +0x18a <reset_fentry+0x10b0>
     140:	call 0x23
     141:	r7 = r0
     142:	w1 = 0x9e
     143:	*(u16 *)(r10 - 0x2) = w1
     144:	r1 = r10
     145:	r1 += -0x2
     146:	r8 = 0x40
     147:	w1 = *(u16 *)(r10 - 0x2)
     148:	if w1 > 0x40 goto +0x2af <reset_fentry+0x1a20>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	AYA_LOGS
     151:	r2 = r8
     152:	r3 = 0x0
     153:	call 0x83
     154:	if r0 == 0x0 goto +0x17b <reset_fentry+0x10b0>
     155:	*(u64 *)(r10 - 0x30) = r8
     156:	*(u64 *)(r10 - 0x38) = r0
     157:	r1 = r10
     158:	r1 += -0x38
     159:	r1 = *(u64 *)(r10 - 0x38)
     160:	r2 = *(u64 *)(r10 - 0x30)
     161:	if r2 < 0x2 goto +0x172 <reset_fentry+0x10a0>
     162:	w2 = *(u16 *)(r10 - 0x2)
     163:	*(u8 *)(r1 + 0x0) = w2
     164:	w2 >>= 0x8
     165:	*(u8 *)(r1 + 0x1) = w2
     166:	r1 = *(u64 *)(r10 - 0x38)
     167:	r2 = *(u64 *)(r10 - 0x30)
     168:	if r2 < 0x3 goto +0x16b <reset_fentry+0x10a0>
     169:	w2 = 0x0
     170:	*(u8 *)(r1 + 0x2) = w2
     171:	r1 = *(u64 *)(r10 - 0x38)
     172:	r3 = *(u64 *)(r10 - 0x30)
     173:	if r3 < 0x5 goto +0x166 <reset_fentry+0x10a0>
     174:	*(u8 *)(r1 + 0x4) = w2
     175:	w2 = 0x17
     176:	*(u8 *)(r1 + 0x3) = w2
     177:	r1 = *(u64 *)(r10 - 0x38)
     178:	r2 = *(u64 *)(r10 - 0x30)
     179:	if r2 < 0x1c goto +0x160 <reset_fentry+0x10a0>
     180:	r3 = r1
     181:	r3 += 0x5
     182:	r4 = 0xce0 ll
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
     230:	if r2 == 0x1c goto +0x12d <reset_fentry+0x10a0>
     231:	w3 = 0x1
     232:	*(u8 *)(r1 + 0x1c) = w3
     233:	if r2 < 0x1f goto +0x12a <reset_fentry+0x10a0>
     234:	w4 = 0x0
     235:	*(u8 *)(r1 + 0x1e) = w4
     236:	*(u8 *)(r1 + 0x1d) = w3
     237:	if r2 == 0x1f goto +0x126 <reset_fentry+0x10a0>
     238:	w3 = 0x4
     239:	*(u8 *)(r1 + 0x1f) = w3
     240:	if r2 == 0x20 goto +0x123 <reset_fentry+0x10a0>
     241:	w3 = 0x2
     242:	*(u8 *)(r1 + 0x20) = w3
     243:	if r2 < 0x23 goto +0x120 <reset_fentry+0x10a0>
     244:	w3 = 0x0
     245:	*(u8 *)(r1 + 0x22) = w3
     246:	w3 = 0x17
     247:	*(u8 *)(r1 + 0x21) = w3
     248:	if r2 < 0x3a goto +0x11b <reset_fentry+0x10a0>
     249:	r3 = r1
     250:	r3 += 0x23
     251:	r4 = 0xce0 ll
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
     299:	if r2 == 0x3a goto +0xe8 <reset_fentry+0x10a0>
     300:	w3 = 0x3
     301:	*(u8 *)(r1 + 0x3a) = w3
     302:	if r2 < 0x3d goto +0xe5 <reset_fentry+0x10a0>
     303:	w3 = 0x0
     304:	*(u8 *)(r1 + 0x3c) = w3
     305:	w3 = 0x1f
     306:	*(u8 *)(r1 + 0x3b) = w3
     307:	if r2 < 0x5c goto +0xe0 <reset_fentry+0x10a0>
     308:	r3 = r1
     309:	r3 += 0x3d
     310:	r4 = 0xcf7 ll
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
     374:	if r2 == 0x5c goto +0x9d <reset_fentry+0x10a0>
     375:	w4 = 0x4
     376:	*(u8 *)(r1 + 0x5c) = w4
     377:	if r2 < 0x5f goto +0x9a <reset_fentry+0x10a0>
     378:	w3 = 0x0
     379:	*(u8 *)(r1 + 0x5e) = w3
     380:	*(u8 *)(r1 + 0x5d) = w4
     381:	if r2 < 0x63 goto +0x96 <reset_fentry+0x10a0>
     382:	*(u8 *)(r1 + 0x62) = w3
     383:	*(u8 *)(r1 + 0x61) = w3
     384:	*(u8 *)(r1 + 0x60) = w3
     385:	w3 = 0x23
     386:	*(u8 *)(r1 + 0x5f) = w3
     387:	if r2 == 0x63 goto +0x90 <reset_fentry+0x10a0>
     388:	w3 = 0x5
     389:	*(u8 *)(r1 + 0x63) = w3
     390:	if r2 < 0x66 goto +0x8d <reset_fentry+0x10a0>
     391:	w3 = 0x0
     392:	*(u8 *)(r1 + 0x65) = w3
     393:	*(u8 *)(r1 + 0x64) = w4
     394:	if r2 < 0x6a goto +0x89 <reset_fentry+0x10a0>
     395:	*(u8 *)(r1 + 0x69) = w3
     396:	*(u8 *)(r1 + 0x68) = w3
     397:	*(u8 *)(r1 + 0x67) = w3
     398:	w3 = 0x6
     399:	*(u8 *)(r1 + 0x66) = w3
     400:	if r2 == 0x6a goto +0x83 <reset_fentry+0x10a0>
     401:	w3 = 0x14
     402:	*(u8 *)(r1 + 0x6a) = w3
     403:	if r2 < 0x6d goto +0x80 <reset_fentry+0x10a0>
     404:	w3 = 0x0
     405:	*(u8 *)(r1 + 0x6c) = w3
     406:	w3 = 0xc
     407:	*(u8 *)(r1 + 0x6b) = w3
     408:	if r2 < 0x79 goto +0x7b <reset_fentry+0x10a0>
     409:	r3 = r1
     410:	r3 += 0x6d
     411:	r4 = 0xd16 ll
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
     437:	if r2 == 0x79 goto +0x5e <reset_fentry+0x10a0>
     438:	w3 = 0x0
     439:	*(u8 *)(r1 + 0x79) = w3
     440:	if r2 < 0x7c goto +0x5b <reset_fentry+0x10a0>
     441:	*(u8 *)(r1 + 0x7b) = w3
     442:	w3 = 0x1
     443:	*(u8 *)(r1 + 0x7a) = w3
     444:	if r2 == 0x7c goto +0x57 <reset_fentry+0x10a0>
     445:	w3 = 0x2
     446:	*(u8 *)(r1 + 0x7c) = w3
     447:	if r2 == 0x7d goto +0x54 <reset_fentry+0x10a0>
     448:	w3 = 0x9
     449:	*(u8 *)(r1 + 0x7d) = w3
     450:	if r2 < 0x80 goto +0x51 <reset_fentry+0x10a0>
     451:	w3 = 0x0
     452:	*(u8 *)(r1 + 0x7f) = w3
     453:	w3 = 0x8
     454:	*(u8 *)(r1 + 0x7e) = w3
     455:	if r2 < 0x88 goto +0x4c <reset_fentry+0x10a0>
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
     477:	if r2 == 0x88 goto +0x36 <reset_fentry+0x10a0>
     478:	w3 = 0x14
     479:	*(u8 *)(r1 + 0x88) = w3
     480:	if r2 < 0x8b goto +0x33 <reset_fentry+0x10a0>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x8a) = w3
     483:	w3 = 0x8
     484:	*(u8 *)(r1 + 0x89) = w3
     485:	if r2 < 0x93 goto +0x2e <reset_fentry+0x10a0>
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
     501:	if r2 == 0x93 goto +0x1e <reset_fentry+0x10a0>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x93) = w3
     504:	if r2 < 0x96 goto +0x1b <reset_fentry+0x10a0>
     505:	*(u8 *)(r1 + 0x95) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x94) = w3
     508:	if r2 == 0x96 goto +0x17 <reset_fentry+0x10a0>
     509:	*(u8 *)(r1 + 0x96) = w3
     510:	if r2 < 0x98 goto +0x15 <reset_fentry+0x10a0>
     511:	w3 = 0x3
     512:	*(u8 *)(r1 + 0x97) = w3
     513:	if r2 < 0x9a goto +0x12 <reset_fentry+0x10a0>
     514:	w3 = 0x0
     515:	*(u8 *)(r1 + 0x99) = w3
     516:	w3 = 0x4
     517:	*(u8 *)(r1 + 0x98) = w3
     518:	if r2 < 0x9e goto +0xd <reset_fentry+0x10a0>
     519:	w2 = w6
     520:	w2 >>= 0x18
     521:	*(u8 *)(r1 + 0x9d) = w2
     522:	w2 = w6
     523:	w2 >>= 0x10
     524:	*(u8 *)(r1 + 0x9c) = w2
     525:	*(u8 *)(r1 + 0x9a) = w6
     526:	w2 = w6
     527:	w2 >>= 0x8
     528:	*(u8 *)(r1 + 0x9b) = w2
     529:	r2 = 0x0
     530:	call 0x84
     531:	goto +0x2 <reset_fentry+0x10b0>
     532:	r2 = 0x0
     533:	call 0x85
     534:	call 0x23
     535:	*(u64 *)(r10 - 0x38) = r0
     536:	r2 = r10
     537:	r2 += -0x38
     538:	r1 = 0x0 ll
		00000000000010d0:  R_BPF_64_64	TASKS
     540:	call 0x1
     541:	r7 = r0
     542:	if r7 == 0x0 goto +0x28 <reset_fentry+0x1238>
     543:	call 0xe
     544:	r1 = *(u64 *)(r7 + 0x10)
     545:	if r1 == r0 goto +0x1b <reset_fentry+0x11e8>
     546:	r8 = r0
     547:	r2 = r0
     548:	r2 >>= 0x20
     549:	r0 <<= 0x20
     550:	r0 >>= 0x20
     551:	if r0 != r2 goto +0x2 <reset_fentry+0x1150>
     552:	r1 >>= 0x20
     553:	if r1 == r2 goto +0x12 <reset_fentry+0x11e0>
     554:	w1 = *(u32 *)(r7 + 0x8)
     555:	if w1 == 0x0 goto +0xb <reset_fentry+0x11b8>
     556:	w1 = 0x0
     557:	*(u32 *)(r10 - 0x38) = w1
     558:	r2 = r10
     559:	r2 += -0x38
     560:	r1 = 0x0 ll
		0000000000001180:  R_BPF_64_64	LOST
     562:	call 0x1
     563:	if r0 == 0x0 goto +0x3 <reset_fentry+0x11b8>
     564:	r0 += 0x10
     565:	r1 = 0x1
     566:	lock *(u64 *)(r0 + 0x0) += r1
     567:	r1 = r7
     568:	w2 = 0x3c8
     569:	r3 = 0xdd0 ll
		00000000000011c8:  R_BPF_64_64	.rodata
     571:	call 0x71
     572:	*(u64 *)(r7 + 0x10) = r8
     573:	r1 = r9
     574:	w5 = *(u32 *)(r7 + 0x8)
     575:	w9 = *(u32 *)(r7 + 0x4)
     576:	w2 = w9
     577:	w2 |= w6
     578:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1220>
     579:	goto +0x3c <reset_fentry+0x1400>
     580:	w2 = 0x0
     581:	if w6 s> w9 goto +0x41 <reset_fentry+0x1438>
     582:	goto +0x42 <reset_fentry+0x1448>
     583:	call 0x23
     584:	*(u64 *)(r10 - 0x38) = r0
     585:	r2 = r10
     586:	r2 += -0x38
     587:	r1 = 0x0 ll
		0000000000001258:  R_BPF_64_64	TASKS
     589:	r3 = 0xdd0 ll
		0000000000001268:  R_BPF_64_64	.rodata
     591:	r4 = 0x0
     592:	call 0x2
     593:	if r0 != 0x0 goto +0x101 <reset_fentry+0x1a98>
     594:	r1 = 0x0 ll
		0000000000001290:  R_BPF_64_64	.bss
     596:	r2 = 0x1
     597:	lock *(u64 *)(r1 + 0x0) += r2
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	EXPECT_ENTER
     600:	r2 = 0x100000000 ll
     602:	lock *(u64 *)(r1 + 0x0) += r2
     603:	r1 = 0x0 ll
		00000000000012d8:  R_BPF_64_64	EXPECT_EXIT
     605:	lock *(u64 *)(r1 + 0x0) += r2
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x38) = r0
     608:	r2 = r10
     609:	r2 += -0x38
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r7 = r0
     614:	if r7 == 0x0 goto +0x1d1 <reset_fentry+0x21c0>
     615:	call 0xe
     616:	r1 = *(u64 *)(r7 + 0x10)
     617:	if r1 == r0 goto -0x2d <reset_fentry+0x11e8>
     618:	r8 = r0
     619:	r2 = r0
     620:	r2 >>= 0x20
     621:	r0 <<= 0x20
     622:	r0 >>= 0x20
     623:	if r0 != r2 goto +0x2 <reset_fentry+0x1390>
     624:	r1 >>= 0x20
     625:	if r1 == r2 goto -0x36 <reset_fentry+0x11e0>
     626:	w1 = *(u32 *)(r7 + 0x8)
     627:	if w1 == 0x0 goto -0x3d <reset_fentry+0x11b8>
     628:	w1 = 0x0
     629:	*(u32 *)(r10 - 0x38) = w1
     630:	r2 = r10
     631:	r2 += -0x38
     632:	r1 = 0x0 ll
		00000000000013c0:  R_BPF_64_64	LOST
     634:	call 0x1
     635:	if r0 == 0x0 goto -0x45 <reset_fentry+0x11b8>
     636:	r0 += 0x10
     637:	r1 = 0x1
     638:	lock *(u64 *)(r0 + 0x0) += r1
     639:	goto -0x49 <reset_fentry+0x11b8>
     640:	w2 = w6
     641:	if w6 s> 0x0 goto +0x7 <reset_fentry+0x1448>
     642:	w2 = w6
     643:	if w9 s< 0x1 goto +0x1 <reset_fentry+0x1428>
     644:	goto +0x4 <reset_fentry+0x1448>
     645:	w2 = 0x0
     646:	if w6 s>= w9 goto +0x2 <reset_fentry+0x1448>
     647:	w6 -= w9
     648:	w2 = w6
     649:	w4 = w2
     650:	w4 ^= w5
     651:	w3 = 0x0
     652:	w0 = 0x0
     653:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x1478>
     654:	w0 = w2
     655:	w8 = *(u32 *)(r7 + 0xc)
     656:	w4 = *(u32 *)(r7 + 0x0)
     657:	*(u32 *)(r10 - 0x40) = w4
     658:	*(u32 *)(r7 + 0x4) = w3
     659:	if w5 != 0x0 goto +0x1 <reset_fentry+0x14a8>
     660:	w0 = w2
     661:	w8 += 0x1
     662:	*(u32 *)(r7 + 0xc) = w8
     663:	w2 = w0
     664:	w2 += w5
     665:	*(u32 *)(r10 - 0x48) = w2
     666:	*(u32 *)(r7 + 0x8) = w2
     667:	if w0 != 0x0 goto +0x11 <reset_fentry+0x1568>
     668:	call 0x23
     669:	r6 = 0x0 ll
		00000000000014e8:  R_BPF_64_64	CONFIG
     671:	w1 = *(u32 *)(r6 + 0x4c)
     672:	r0 += r1
     673:	r1 = r10
     674:	r1 += -0x38
     675:	w2 = 0x4
     676:	r3 = r0
     677:	call 0x71
     678:	w1 = *(u32 *)(r6 + 0x7c)
     679:	w2 = *(u32 *)(r10 - 0x38)
     680:	w1 &= w2
     681:	if w1 == 0x0 goto +0x18e <reset_fentry+0x21c0>
     682:	call -0x1
		0000000000001550:  R_BPF_64_32	.text
     683:	if w0 != 0x0 goto +0x2f <reset_fentry+0x16d8>
     684:	goto +0x7b <reset_fentry+0x1940>
     685:	*(u32 *)(r10 - 0x50) = w0
     686:	r2 = r7
     687:	r2 += 0x1c8
     688:	r6 = 0x0
     689:	*(u64 *)(r10 - 0x58) = r2
     690:	w3 = 0x200
     691:	r4 = 0x0
     692:	call 0x43
     693:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x15b8>
     694:	r0 = 0x0
     695:	r0 >>= 0x3
     696:	*(u64 *)(r7 + 0x1c0) = r0
     697:	r1 = 0x0 ll
		00000000000015c8:  R_BPF_64_64	CONFIG
     699:	w1 = *(u32 *)(r1 + 0x74)
     700:	if w9 != 0x0 goto +0xc <reset_fentry+0x1648>
     701:	if w1 == 0x0 goto +0xb <reset_fentry+0x1648>
     702:	call 0x23
     703:	r1 = 0x0 ll
		00000000000015f8:  R_BPF_64_64	CONFIG
     705:	w1 = *(u32 *)(r1 + 0x74)
     706:	r0 += r1
     707:	r1 = r10
     708:	r1 += -0x38
     709:	w2 = 0x8
     710:	r3 = r0
     711:	call 0x71
     712:	r6 = *(u64 *)(r10 - 0x38)
     713:	*(u64 *)(r7 + 0x190) = r6
     714:	call 0x23
     715:	r6 = 0x0 ll
		0000000000001658:  R_BPF_64_64	CONFIG
     717:	w1 = *(u32 *)(r6 + 0x4c)
     718:	r0 += r1
     719:	r1 = r10
     720:	r1 += -0x38
     721:	w2 = 0x4
     722:	r3 = r0
     723:	call 0x71
     724:	w6 = *(u32 *)(r6 + 0x7c)
     725:	w1 = *(u32 *)(r10 - 0x38)
     726:	w6 &= w1
     727:	call -0x1
		00000000000016b8:  R_BPF_64_32	.text
     728:	if w6 == 0x0 goto +0x90 <reset_fentry+0x1b48>
     729:	if w0 != 0x0 goto +0x1 <reset_fentry+0x16d8>
     730:	goto +0x4d <reset_fentry+0x1940>
     731:	call 0x23
     732:	r1 = 0x0 ll
		00000000000016e0:  R_BPF_64_64	CONFIG
     734:	w1 = *(u32 *)(r1 + 0x4c)
     735:	r0 += r1
     736:	r1 = r10
     737:	r1 += -0x38
     738:	w2 = 0x4
     739:	r3 = r0
     740:	call 0x71
     741:	w9 = 0x1
     742:	w1 = 0x1
     743:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1748>
     744:	w1 = 0x0
     745:	w2 = *(u32 *)(r10 - 0x40)
     746:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1760>
     747:	w9 = 0x0
     748:	w9 &= w1
     749:	w1 = *(u32 *)(r10 - 0x38)
     750:	w1 &= 0x4
     751:	if w1 == 0x0 goto +0x13 <reset_fentry+0x1818>
     752:	call 0x23
     753:	*(u64 *)(r10 - 0x38) = r0
     754:	r2 = r10
     755:	r2 += -0x38
     756:	r1 = 0x0 ll
		00000000000017a0:  R_BPF_64_64	REMEMBERED
     758:	call 0x1
     759:	r1 = r7
     760:	r1 += 0x18
     761:	if r0 == 0x0 goto +0x5 <reset_fentry+0x17f8>
     762:	w2 = *(u32 *)(r0 + 0x0)
     763:	w3 = *(u32 *)(r0 + 0x4)
     764:	if w3 == 0x1 goto +0x1 <reset_fentry+0x17f0>
     765:	goto +0x86 <reset_fentry+0x1c20>
     766:	if w2 == 0xfc goto +0x87 <reset_fentry+0x1c30>
     767:	w2 = 0x60
     768:	r3 = 0xd70 ll
		0000000000001800:  R_BPF_64_64	.rodata
     770:	call 0x71
     771:	r1 = r7
     772:	r1 += 0x18
     773:	w2 = 0x60
     774:	r3 = 0xd70 ll
		0000000000001830:  R_BPF_64_64	.rodata
     776:	call 0x71
     777:	w6 = 0x5
     778:	w9 &= 0x1
     779:	if w9 == 0x0 goto +0xe <reset_fentry+0x18d0>
     780:	w3 = *(u32 *)(r10 - 0x40)
     781:	w1 = w3
     782:	w1 = -w1
     783:	r2 = 0x800000000 ll
     785:	*(u64 *)(r7 + 0x88) = r2
     786:	*(u32 *)(r7 + 0x84) = w1
     787:	w1 = 0x0
     788:	*(u32 *)(r7 + 0x80) = w1
     789:	*(u32 *)(r7 + 0x7c) = w3
     790:	w1 = 0x3
     791:	*(u32 *)(r7 + 0x78) = w1
     792:	r1 = r7
     793:	call 0x3f
		00000000000018c8:  R_BPF_64_32	.text
     794:	w1 = *(u32 *)(r10 - 0x48)
     795:	if w1 == 0x0 goto +0xc <reset_fentry+0x1940>
     796:	r1 = 0x800000000 ll
     798:	*(u64 *)(r7 + 0x88) = r1
     799:	w1 = *(u32 *)(r10 - 0x48)
     800:	*(u32 *)(r7 + 0x84) = w1
     801:	w1 = 0x0
     802:	*(u32 *)(r7 + 0x80) = w1
     803:	w1 = *(u32 *)(r10 - 0x40)
     804:	*(u32 *)(r7 + 0x7c) = w1
     805:	*(u32 *)(r7 + 0x78) = w6
     806:	r1 = r7
     807:	call 0x3f
		0000000000001938:  R_BPF_64_32	.text
     808:	call 0x23
     809:	*(u64 *)(r10 - 0x38) = r0
     810:	r2 = r10
     811:	r2 += -0x38
     812:	r1 = 0x0 ll
		0000000000001960:  R_BPF_64_64	OWED
     814:	call 0x3
     815:	call 0x23
     816:	*(u64 *)(r10 - 0x38) = r0
     817:	r2 = r10
     818:	r2 += -0x38
     819:	r1 = 0x0 ll
		0000000000001998:  R_BPF_64_64	TASKS
     821:	call 0x3
     822:	if r0 != 0x0 goto +0x101 <reset_fentry+0x21c0>
     823:	r1 = 0x0 ll
		00000000000019b8:  R_BPF_64_64	.bss
     825:	r2 = -0x1
     826:	lock *(u64 *)(r1 + 0x0) += r2
     827:	r1 = 0x0 ll
		00000000000019d8:  R_BPF_64_64	EXPECT_ENTER
     829:	r2 = -0x100000000 ll
     831:	lock *(u64 *)(r1 + 0x0) += r2
     832:	r1 = 0x0 ll
		0000000000001a00:  R_BPF_64_64	EXPECT_EXIT
     834:	lock *(u64 *)(r1 + 0x0) += r2
     835:	goto +0xf4 <reset_fentry+0x21c0>
     836:	r8 = 0x80
     837:	if w1 < 0x81 goto -0x2b1 <reset_fentry+0x4a8>
     838:	r8 = 0x100
     839:	if w1 < 0x101 goto -0x2b3 <reset_fentry+0x4a8>
     840:	r8 = 0x200
     841:	if w1 < 0x201 goto -0x2b5 <reset_fentry+0x4a8>
     842:	r8 = 0x400
     843:	if w1 < 0x401 goto -0x2b7 <reset_fentry+0x4a8>
     844:	r8 = 0x800
     845:	if w1 < 0x801 goto -0x2b9 <reset_fentry+0x4a8>
     846:	r8 = 0x1000
     847:	if w1 < 0x1001 goto -0x2bb <reset_fentry+0x4a8>
     848:	r8 = 0x2000
     849:	if w1 > 0x2000 goto -0x13c <reset_fentry+0x10b0>
     850:	goto -0x2be <reset_fentry+0x4a8>
     851:	w1 = 0x0
     852:	*(u32 *)(r10 - 0x38) = w1
     853:	r2 = r10
     854:	r2 += -0x38
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	LOST
     857:	call 0x1
     858:	if r0 == 0x0 goto +0xdd <reset_fentry+0x21c0>
     859:	r0 += 0x10
     860:	r1 = 0x1
     861:	lock *(u64 *)(r0 + 0x0) += r1
     862:	goto +0xd9 <reset_fentry+0x21c0>
     863:	w3 = *(u32 *)(r6 + 0x24)
     864:	if w2 >= w3 goto +0x1 <reset_fentry+0x1b10>
     865:	*(u32 *)(r6 + 0x24) = w2
     866:	w3 = *(u32 *)(r6 + 0x28)
     867:	if w2 <= w3 goto +0x1 <reset_fentry+0x1b28>
     868:	*(u32 *)(r6 + 0x28) = w2
     869:	*(u32 *)(r6 + 0x2c) = w7
     870:	w1 += 0x1
     871:	*(u32 *)(r6 + 0x20) = w1
     872:	goto +0xcf <reset_fentry+0x21c0>
     873:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1b58>
     874:	goto +0xcd <reset_fentry+0x21c0>
     875:	r8 = r7
     876:	r8 += 0x18
     877:	r1 = 0x0 ll
		0000000000001b68:  R_BPF_64_64	CONFIG
     879:	w1 = *(u32 *)(r1 + 0x78)
     880:	if w1 != 0x0 goto +0x6 <reset_fentry+0x1bb8>
     881:	r1 = r8
     882:	w2 = 0x60
     883:	r3 = 0xd70 ll
		0000000000001b98:  R_BPF_64_64	.rodata
     885:	call 0x71
     886:	goto +0x17 <reset_fentry+0x1c70>
     887:	call 0x9e
     888:	r1 = r0
     889:	call 0xaf
     890:	r6 = r0
     891:	r3 = r6
     892:	r3 += 0x78
     893:	r1 = r10
     894:	r1 += -0x38
     895:	w2 = 0x8
     896:	call 0x71
     897:	r3 = *(u64 *)(r10 - 0x38)
     898:	if w3 != -0x1 goto +0x8 <reset_fentry+0x1c58>
     899:	goto -0x13 <reset_fentry+0x1b88>
     900:	if w2 == 0xe7 goto +0x1 <reset_fentry+0x1c30>
     901:	if w2 != 0x3c goto -0x87 <reset_fentry+0x17f8>
     902:	w2 = 0x60
     903:	r3 = r0
     904:	call 0x71
     905:	w6 = 0x4
     906:	goto -0x81 <reset_fentry+0x1850>
     907:	r1 = r8
     908:	r2 = r6
     909:	call 0x12d
		0000000000001c68:  R_BPF_64_32	.text
     910:	w1 = *(u32 *)(r8 + 0x0)
     911:	if w1 != -0x1 goto +0x5 <reset_fentry+0x1ca8>
     912:	w1 = 0x5
     913:	r2 = 0x0 ll
		0000000000001c88:  R_BPF_64_64	CONFIG
     915:	w2 = *(u32 *)(r2 + 0x78)
     916:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1cb0>
     917:	w1 = 0x4
     918:	r9 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w2 = *(u32 *)(r9 + 0x60)
     921:	w2 >>= w1
     922:	w2 &= 0x1
     923:	if w2 == 0x0 goto +0x7c <reset_fentry+0x20c0>
     924:	r2 = 0x800000000 ll
     926:	*(u64 *)(r7 + 0x88) = r2
     927:	w2 = *(u32 *)(r10 - 0x48)
     928:	*(u32 *)(r7 + 0x84) = w2
     929:	w6 = 0x0
     930:	*(u32 *)(r7 + 0x80) = w6
     931:	w2 = *(u32 *)(r10 - 0x40)
     932:	*(u32 *)(r7 + 0x7c) = w2
     933:	*(u32 *)(r7 + 0x78) = w1
     934:	call 0x23
     935:	*(u64 *)(r10 - 0x38) = r0
     936:	r2 = r10
     937:	r2 += -0x38
     938:	r1 = 0x0 ll
		0000000000001d50:  R_BPF_64_64	OWED
     940:	r3 = 0x1198 ll
		0000000000001d60:  R_BPF_64_64	.rodata
     942:	r4 = 0x0
     943:	call 0x2
     944:	if r0 != 0x0 goto +0x5d <reset_fentry+0x2070>
     945:	call 0x23
     946:	*(u64 *)(r10 - 0x38) = r0
     947:	r2 = r10
     948:	r2 += -0x38
     949:	r1 = 0x0 ll
		0000000000001da8:  R_BPF_64_64	OWED
     951:	call 0x1
     952:	r6 = r0
     953:	if r6 == 0x0 goto +0x5e <reset_fentry+0x20c0>
     954:	r1 = 0x0
     955:	*(u64 *)(r10 - 0x38) = r1
     956:	*(u64 *)(r10 - 0x30) = r1
     957:	r9 = r10
     958:	r9 += -0x38
     959:	r1 = r9
     960:	w2 = 0x10
     961:	call 0x10
     962:	r1 = *(u64 *)(r7 + 0x68)
     963:	*(u64 *)(r10 - 0x28) = r1
     964:	w1 = *(u32 *)(r7 + 0x18)
     965:	*(u32 *)(r10 - 0x20) = w1
     966:	w1 = *(u32 *)(r7 + 0x1c)
     967:	*(u32 *)(r10 - 0x1c) = w1
     968:	w1 = *(u32 *)(r7 + 0x84)
     969:	*(u32 *)(r10 - 0x18) = w1
     970:	w1 = *(u32 *)(r7 + 0x78)
     971:	*(u32 *)(r10 - 0x14) = w1
     972:	*(u64 *)(r10 - 0x40) = r8
     973:	w8 = *(u32 *)(r7 + 0x88)
     974:	*(u32 *)(r10 - 0x10) = w8
     975:	w1 = 0x0
     976:	*(u32 *)(r10 - 0xc) = w1
     977:	call 0xe
     978:	*(u64 *)(r10 - 0x48) = r0
     979:	r1 = r6
     980:	w2 = 0x30
     981:	r3 = r9
     982:	call 0x71
     983:	call 0x5
     984:	*(u64 *)(r6 + 0x30) = r0
     985:	r1 = *(u64 *)(r7 + 0x20)
     986:	*(u64 *)(r6 + 0x38) = r1
     987:	r1 = *(u64 *)(r7 + 0x28)
     988:	*(u64 *)(r6 + 0x40) = r1
     989:	r1 = *(u64 *)(r7 + 0x30)
     990:	*(u64 *)(r6 + 0x48) = r1
     991:	r1 = *(u64 *)(r7 + 0x38)
     992:	*(u64 *)(r6 + 0x50) = r1
     993:	r1 = *(u64 *)(r7 + 0x40)
     994:	*(u64 *)(r6 + 0x58) = r1
     995:	r1 = *(u64 *)(r7 + 0x48)
     996:	*(u64 *)(r6 + 0x60) = r1
     997:	r1 = *(u64 *)(r7 + 0x60)
     998:	*(u64 *)(r6 + 0x68) = r1
     999:	r9 = *(u64 *)(r10 - 0x48)
    1000:	*(u32 *)(r6 + 0x74) = w9
    1001:	r9 >>= 0x20
    1002:	*(u32 *)(r6 + 0x70) = w9
    1003:	call 0x8
    1004:	*(u32 *)(r6 + 0x78) = w0
    1005:	w1 = *(u32 *)(r7 + 0x8c)
    1006:	w1 &= 0x7fffffff
    1007:	w2 = *(u32 *)(r7 + 0x70)
    1008:	w1 |= w2
    1009:	*(u32 *)(r6 + 0x7c) = w1
    1010:	w1 = *(u32 *)(r7 + 0x7c)
    1011:	*(u32 *)(r6 + 0x80) = w1
    1012:	w1 = *(u32 *)(r7 + 0x80)
    1013:	*(u32 *)(r6 + 0x84) = w1
    1014:	r1 = *(u64 *)(r7 + 0x1c0)
    1015:	w2 = 0x0
    1016:	*(u32 *)(r6 + 0x8c) = w2
    1017:	*(u32 *)(r6 + 0x88) = w1
    1018:	w8 &= 0x7
    1019:	r8 *= 0x18
    1020:	r2 = r7
    1021:	r2 += r8
    1022:	r8 = *(u64 *)(r10 - 0x40)
    1023:	r9 = 0x0 ll
		0000000000001ff8:  R_BPF_64_64	CONFIG
    1025:	r1 = *(u64 *)(r7 + 0x190)
    1026:	*(u64 *)(r6 + 0x90) = r1
    1027:	r2 += 0xd0
    1028:	r1 = r6
    1029:	r1 += 0x98
    1030:	r3 = 0x18
    1031:	call -0x1
		0000000000002038:  R_BPF_64_32	memmove
    1032:	r6 += 0xb0
    1033:	r1 = r6
    1034:	w2 = 0x200
    1035:	r3 = *(u64 *)(r10 - 0x58)
    1036:	call 0x71
    1037:	goto +0xa <reset_fentry+0x20c0>
    1038:	*(u32 *)(r10 - 0x38) = w6
    1039:	r2 = r10
    1040:	r2 += -0x38
    1041:	r1 = 0x0 ll
		0000000000002088:  R_BPF_64_64	LOST
    1043:	call 0x1
    1044:	if r0 == 0x0 goto +0x3 <reset_fentry+0x20c0>
    1045:	r0 += 0x10
    1046:	r1 = 0x1
    1047:	lock *(u64 *)(r0 + 0x0) += r1
    1048:	w1 = *(u32 *)(r9 + 0x80)
    1049:	if w1 == 0x0 goto +0x1e <reset_fentry+0x21c0>
    1050:	r1 = 0x0 ll
		00000000000020d0:  R_BPF_64_64	CONFIG
    1052:	w2 = *(u32 *)(r1 + 0x78)
    1053:	if w2 == 0x0 goto +0x1a <reset_fentry+0x21c0>
    1054:	w1 = *(u32 *)(r1 + 0x80)
    1055:	if w1 == 0x0 goto +0x18 <reset_fentry+0x21c0>
    1056:	w1 = *(u32 *)(r8 + 0x0)
    1057:	if w1 != -0x1 goto +0x9 <reset_fentry+0x2158>
    1058:	w1 = *(u32 *)(r10 - 0x50)
    1059:	w3 = w1
    1060:	r3 <<= 0x20
    1061:	r3 s>>= 0x20
    1062:	r1 = 0x0 ll
		0000000000002130:  R_BPF_64_64	.rodata.str1.1
    1064:	w2 = 0x27
    1065:	call 0x6
    1066:	goto +0xd <reset_fentry+0x21c0>
    1067:	w1 &= 0xffff
    1068:	w3 = *(u32 *)(r7 + 0x1c)
    1069:	w3 <<= 0x10
    1070:	w3 |= w1
    1071:	r4 = *(u64 *)(r7 + 0x68)
    1072:	w1 = *(u32 *)(r10 - 0x50)
    1073:	w5 = w1
    1074:	r5 <<= 0x20
    1075:	r5 s>>= 0x20
    1076:	r1 = 0x88 ll
		00000000000021a0:  R_BPF_64_64	.rodata.str1.1
    1078:	w2 = 0x30
    1079:	call 0x6
    1080:	w0 = 0x0
    1081:	exit

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r9 = r1
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
      83:	if r6 == 0x0 goto +0x3e4 <reset_kprobe+0x21c0>
      84:	r8 = *(u64 *)(r6 + 0x50)
      85:	call 0xe
      86:	if r8 != r0 goto +0x3e1 <reset_kprobe+0x21c0>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x20)
      92:	if w1 != 0x0 goto +0x302 <reset_kprobe+0x1af8>
      93:	*(u32 *)(r6 + 0x24) = w2
      94:	goto +0x305 <reset_kprobe+0x1b20>
      95:	w6 = 0x0
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
     135:	w6 = w1
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	AYA_LOG_LEVEL
     138:	w1 = *(u8 *)(r1 + 0x0)
     139:	if w1 < 0x4 goto +0x18a <reset_kprobe+0x10b0>
     140:	call 0x23
     141:	r7 = r0
     142:	w1 = 0x9e
     143:	*(u16 *)(r10 - 0x2) = w1
     144:	r1 = r10
     145:	r1 += -0x2
     146:	r8 = 0x40
     147:	w1 = *(u16 *)(r10 - 0x2)
     148:	if w1 > 0x40 goto +0x2af <reset_kprobe+0x1a20>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	AYA_LOGS
     151:	r2 = r8
     152:	r3 = 0x0
     153:	call 0x83
     154:	if r0 == 0x0 goto +0x17b <reset_kprobe+0x10b0>
     155:	*(u64 *)(r10 - 0x30) = r8
     156:	*(u64 *)(r10 - 0x38) = r0
     157:	r1 = r10
     158:	r1 += -0x38
     159:	r1 = *(u64 *)(r10 - 0x38)
     160:	r2 = *(u64 *)(r10 - 0x30)
     161:	if r2 < 0x2 goto +0x172 <reset_kprobe+0x10a0>
     162:	w2 = *(u16 *)(r10 - 0x2)
     163:	*(u8 *)(r1 + 0x0) = w2
     164:	w2 >>= 0x8
     165:	*(u8 *)(r1 + 0x1) = w2
     166:	r1 = *(u64 *)(r10 - 0x38)
     167:	r2 = *(u64 *)(r10 - 0x30)
     168:	if r2 < 0x3 goto +0x16b <reset_kprobe+0x10a0>
     169:	w2 = 0x0
     170:	*(u8 *)(r1 + 0x2) = w2
     171:	r1 = *(u64 *)(r10 - 0x38)
     172:	r3 = *(u64 *)(r10 - 0x30)
     173:	if r3 < 0x5 goto +0x166 <reset_kprobe+0x10a0>
     174:	*(u8 *)(r1 + 0x4) = w2
     175:	w2 = 0x17
     176:	*(u8 *)(r1 + 0x3) = w2
     177:	r1 = *(u64 *)(r10 - 0x38)
     178:	r2 = *(u64 *)(r10 - 0x30)
     179:	if r2 < 0x1c goto +0x160 <reset_kprobe+0x10a0>
     180:	r3 = r1
     181:	r3 += 0x5
     182:	r4 = 0xce0 ll
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
     230:	if r2 == 0x1c goto +0x12d <reset_kprobe+0x10a0>
     231:	w3 = 0x1
     232:	*(u8 *)(r1 + 0x1c) = w3
     233:	if r2 < 0x1f goto +0x12a <reset_kprobe+0x10a0>
     234:	w4 = 0x0
     235:	*(u8 *)(r1 + 0x1e) = w4
     236:	*(u8 *)(r1 + 0x1d) = w3
     237:	if r2 == 0x1f goto +0x126 <reset_kprobe+0x10a0>
     238:	w3 = 0x4
     239:	*(u8 *)(r1 + 0x1f) = w3
     240:	if r2 == 0x20 goto +0x123 <reset_kprobe+0x10a0>
     241:	w3 = 0x2
     242:	*(u8 *)(r1 + 0x20) = w3
     243:	if r2 < 0x23 goto +0x120 <reset_kprobe+0x10a0>
     244:	w3 = 0x0
     245:	*(u8 *)(r1 + 0x22) = w3
     246:	w3 = 0x17
     247:	*(u8 *)(r1 + 0x21) = w3
     248:	if r2 < 0x3a goto +0x11b <reset_kprobe+0x10a0>
     249:	r3 = r1
     250:	r3 += 0x23
     251:	r4 = 0xce0 ll
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
     299:	if r2 == 0x3a goto +0xe8 <reset_kprobe+0x10a0>
     300:	w3 = 0x3
     301:	*(u8 *)(r1 + 0x3a) = w3
     302:	if r2 < 0x3d goto +0xe5 <reset_kprobe+0x10a0>
     303:	w3 = 0x0
     304:	*(u8 *)(r1 + 0x3c) = w3
     305:	w3 = 0x1f
     306:	*(u8 *)(r1 + 0x3b) = w3
     307:	if r2 < 0x5c goto +0xe0 <reset_kprobe+0x10a0>
     308:	r3 = r1
     309:	r3 += 0x3d
     310:	r4 = 0xcf7 ll
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
     374:	if r2 == 0x5c goto +0x9d <reset_kprobe+0x10a0>
     375:	w4 = 0x4
     376:	*(u8 *)(r1 + 0x5c) = w4
     377:	if r2 < 0x5f goto +0x9a <reset_kprobe+0x10a0>
     378:	w3 = 0x0
     379:	*(u8 *)(r1 + 0x5e) = w3
     380:	*(u8 *)(r1 + 0x5d) = w4
     381:	if r2 < 0x63 goto +0x96 <reset_kprobe+0x10a0>
     382:	*(u8 *)(r1 + 0x62) = w3
     383:	*(u8 *)(r1 + 0x61) = w3
     384:	*(u8 *)(r1 + 0x60) = w3
     385:	w3 = 0x23
     386:	*(u8 *)(r1 + 0x5f) = w3
     387:	if r2 == 0x63 goto +0x90 <reset_kprobe+0x10a0>
     388:	w3 = 0x5
     389:	*(u8 *)(r1 + 0x63) = w3
     390:	if r2 < 0x66 goto +0x8d <reset_kprobe+0x10a0>
     391:	w3 = 0x0
     392:	*(u8 *)(r1 + 0x65) = w3
     393:	*(u8 *)(r1 + 0x64) = w4
     394:	if r2 < 0x6a goto +0x89 <reset_kprobe+0x10a0>
     395:	*(u8 *)(r1 + 0x69) = w3
     396:	*(u8 *)(r1 + 0x68) = w3
     397:	*(u8 *)(r1 + 0x67) = w3
     398:	w3 = 0x6
     399:	*(u8 *)(r1 + 0x66) = w3
     400:	if r2 == 0x6a goto +0x83 <reset_kprobe+0x10a0>
     401:	w3 = 0x14
     402:	*(u8 *)(r1 + 0x6a) = w3
     403:	if r2 < 0x6d goto +0x80 <reset_kprobe+0x10a0>
     404:	w3 = 0x0
     405:	*(u8 *)(r1 + 0x6c) = w3
     406:	w3 = 0xc
     407:	*(u8 *)(r1 + 0x6b) = w3
     408:	if r2 < 0x79 goto +0x7b <reset_kprobe+0x10a0>
     409:	r3 = r1
     410:	r3 += 0x6d
     411:	r4 = 0xd16 ll
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
     437:	if r2 == 0x79 goto +0x5e <reset_kprobe+0x10a0>
     438:	w3 = 0x0
     439:	*(u8 *)(r1 + 0x79) = w3
     440:	if r2 < 0x7c goto +0x5b <reset_kprobe+0x10a0>
     441:	*(u8 *)(r1 + 0x7b) = w3
     442:	w3 = 0x1
     443:	*(u8 *)(r1 + 0x7a) = w3
     444:	if r2 == 0x7c goto +0x57 <reset_kprobe+0x10a0>
     445:	w3 = 0x2
     446:	*(u8 *)(r1 + 0x7c) = w3
     447:	if r2 == 0x7d goto +0x54 <reset_kprobe+0x10a0>
     448:	w3 = 0x9
     449:	*(u8 *)(r1 + 0x7d) = w3
     450:	if r2 < 0x80 goto +0x51 <reset_kprobe+0x10a0>
     451:	w3 = 0x0
     452:	*(u8 *)(r1 + 0x7f) = w3
     453:	w3 = 0x8
     454:	*(u8 *)(r1 + 0x7e) = w3
     455:	if r2 < 0x88 goto +0x4c <reset_kprobe+0x10a0>
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
     477:	if r2 == 0x88 goto +0x36 <reset_kprobe+0x10a0>
     478:	w3 = 0x14
     479:	*(u8 *)(r1 + 0x88) = w3
     480:	if r2 < 0x8b goto +0x33 <reset_kprobe+0x10a0>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x8a) = w3
     483:	w3 = 0x8
     484:	*(u8 *)(r1 + 0x89) = w3
     485:	if r2 < 0x93 goto +0x2e <reset_kprobe+0x10a0>
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
     501:	if r2 == 0x93 goto +0x1e <reset_kprobe+0x10a0>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x93) = w3
     504:	if r2 < 0x96 goto +0x1b <reset_kprobe+0x10a0>
     505:	*(u8 *)(r1 + 0x95) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x94) = w3
     508:	if r2 == 0x96 goto +0x17 <reset_kprobe+0x10a0>
     509:	*(u8 *)(r1 + 0x96) = w3
     510:	if r2 < 0x98 goto +0x15 <reset_kprobe+0x10a0>
     511:	w3 = 0x3
     512:	*(u8 *)(r1 + 0x97) = w3
     513:	if r2 < 0x9a goto +0x12 <reset_kprobe+0x10a0>
     514:	w3 = 0x0
     515:	*(u8 *)(r1 + 0x99) = w3
     516:	w3 = 0x4
     517:	*(u8 *)(r1 + 0x98) = w3
     518:	if r2 < 0x9e goto +0xd <reset_kprobe+0x10a0>
     519:	w2 = w6
     520:	w2 >>= 0x18
     521:	*(u8 *)(r1 + 0x9d) = w2
     522:	w2 = w6
     523:	w2 >>= 0x10
     524:	*(u8 *)(r1 + 0x9c) = w2
     525:	*(u8 *)(r1 + 0x9a) = w6
     526:	w2 = w6
     527:	w2 >>= 0x8
     528:	*(u8 *)(r1 + 0x9b) = w2
     529:	r2 = 0x0
     530:	call 0x84
     531:	goto +0x2 <reset_kprobe+0x10b0>
     532:	r2 = 0x0
     533:	call 0x85
     534:	call 0x23
     535:	*(u64 *)(r10 - 0x38) = r0
     536:	r2 = r10
     537:	r2 += -0x38
     538:	r1 = 0x0 ll
		00000000000010d0:  R_BPF_64_64	TASKS
     540:	call 0x1
     541:	r7 = r0
     542:	if r7 == 0x0 goto +0x28 <reset_kprobe+0x1238>
     543:	call 0xe
     544:	r1 = *(u64 *)(r7 + 0x10)
     545:	if r1 == r0 goto +0x1b <reset_kprobe+0x11e8>
     546:	r8 = r0
     547:	r2 = r0
     548:	r2 >>= 0x20
     549:	r0 <<= 0x20
     550:	r0 >>= 0x20
     551:	if r0 != r2 goto +0x2 <reset_kprobe+0x1150>
     552:	r1 >>= 0x20
     553:	if r1 == r2 goto +0x12 <reset_kprobe+0x11e0>
     554:	w1 = *(u32 *)(r7 + 0x8)
     555:	if w1 == 0x0 goto +0xb <reset_kprobe+0x11b8>
     556:	w1 = 0x0
     557:	*(u32 *)(r10 - 0x38) = w1
     558:	r2 = r10
     559:	r2 += -0x38
     560:	r1 = 0x0 ll
		0000000000001180:  R_BPF_64_64	LOST
     562:	call 0x1
     563:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x11b8>
     564:	r0 += 0x10
     565:	r1 = 0x1
     566:	lock *(u64 *)(r0 + 0x0) += r1
     567:	r1 = r7
     568:	w2 = 0x3c8
     569:	r3 = 0xdd0 ll
		00000000000011c8:  R_BPF_64_64	.rodata
     571:	call 0x71
     572:	*(u64 *)(r7 + 0x10) = r8
     573:	r1 = r9
     574:	w5 = *(u32 *)(r7 + 0x8)
     575:	w9 = *(u32 *)(r7 + 0x4)
     576:	w2 = w9
     577:	w2 |= w6
     578:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1220>
     579:	goto +0x3c <reset_kprobe+0x1400>
     580:	w2 = 0x0
     581:	if w6 s> w9 goto +0x41 <reset_kprobe+0x1438>
     582:	goto +0x42 <reset_kprobe+0x1448>
     583:	call 0x23
     584:	*(u64 *)(r10 - 0x38) = r0
     585:	r2 = r10
     586:	r2 += -0x38
     587:	r1 = 0x0 ll
		0000000000001258:  R_BPF_64_64	TASKS
     589:	r3 = 0xdd0 ll
		0000000000001268:  R_BPF_64_64	.rodata
     591:	r4 = 0x0
     592:	call 0x2
     593:	if r0 != 0x0 goto +0x101 <reset_kprobe+0x1a98>
     594:	r1 = 0x0 ll
		0000000000001290:  R_BPF_64_64	.bss
     596:	r2 = 0x1
     597:	lock *(u64 *)(r1 + 0x0) += r2
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	EXPECT_ENTER
     600:	r2 = 0x100000000 ll
     602:	lock *(u64 *)(r1 + 0x0) += r2
     603:	r1 = 0x0 ll
		00000000000012d8:  R_BPF_64_64	EXPECT_EXIT
     605:	lock *(u64 *)(r1 + 0x0) += r2
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x38) = r0
     608:	r2 = r10
     609:	r2 += -0x38
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r7 = r0
     614:	if r7 == 0x0 goto +0x1d1 <reset_kprobe+0x21c0>
     615:	call 0xe
     616:	r1 = *(u64 *)(r7 + 0x10)
     617:	if r1 == r0 goto -0x2d <reset_kprobe+0x11e8>
     618:	r8 = r0
     619:	r2 = r0
     620:	r2 >>= 0x20
     621:	r0 <<= 0x20
     622:	r0 >>= 0x20
     623:	if r0 != r2 goto +0x2 <reset_kprobe+0x1390>
     624:	r1 >>= 0x20
     625:	if r1 == r2 goto -0x36 <reset_kprobe+0x11e0>
     626:	w1 = *(u32 *)(r7 + 0x8)
     627:	if w1 == 0x0 goto -0x3d <reset_kprobe+0x11b8>
     628:	w1 = 0x0
     629:	*(u32 *)(r10 - 0x38) = w1
     630:	r2 = r10
     631:	r2 += -0x38
     632:	r1 = 0x0 ll
		00000000000013c0:  R_BPF_64_64	LOST
     634:	call 0x1
     635:	if r0 == 0x0 goto -0x45 <reset_kprobe+0x11b8>
     636:	r0 += 0x10
     637:	r1 = 0x1
     638:	lock *(u64 *)(r0 + 0x0) += r1
     639:	goto -0x49 <reset_kprobe+0x11b8>
     640:	w2 = w6
     641:	if w6 s> 0x0 goto +0x7 <reset_kprobe+0x1448>
     642:	w2 = w6
     643:	if w9 s< 0x1 goto +0x1 <reset_kprobe+0x1428>
     644:	goto +0x4 <reset_kprobe+0x1448>
     645:	w2 = 0x0
     646:	if w6 s>= w9 goto +0x2 <reset_kprobe+0x1448>
     647:	w6 -= w9
     648:	w2 = w6
     649:	w4 = w2
     650:	w4 ^= w5
     651:	w3 = 0x0
     652:	w0 = 0x0
     653:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x1478>
     654:	w0 = w2
     655:	w8 = *(u32 *)(r7 + 0xc)
     656:	w4 = *(u32 *)(r7 + 0x0)
     657:	*(u32 *)(r10 - 0x40) = w4
     658:	*(u32 *)(r7 + 0x4) = w3
     659:	if w5 != 0x0 goto +0x1 <reset_kprobe+0x14a8>
     660:	w0 = w2
     661:	w8 += 0x1
     662:	*(u32 *)(r7 + 0xc) = w8
     663:	w2 = w0
     664:	w2 += w5
     665:	*(u32 *)(r10 - 0x48) = w2
     666:	*(u32 *)(r7 + 0x8) = w2
     667:	if w0 != 0x0 goto +0x11 <reset_kprobe+0x1568>
     668:	call 0x23
     669:	r6 = 0x0 ll
		00000000000014e8:  R_BPF_64_64	CONFIG
     671:	w1 = *(u32 *)(r6 + 0x4c)
     672:	r0 += r1
     673:	r1 = r10
     674:	r1 += -0x38
     675:	w2 = 0x4
     676:	r3 = r0
     677:	call 0x71
     678:	w1 = *(u32 *)(r6 + 0x7c)
     679:	w2 = *(u32 *)(r10 - 0x38)
     680:	w1 &= w2
     681:	if w1 == 0x0 goto +0x18e <reset_kprobe+0x21c0>
     682:	call -0x1
		0000000000001550:  R_BPF_64_32	.text
     683:	if w0 != 0x0 goto +0x2f <reset_kprobe+0x16d8>
     684:	goto +0x7b <reset_kprobe+0x1940>
     685:	*(u32 *)(r10 - 0x50) = w0
     686:	r2 = r7
     687:	r2 += 0x1c8
     688:	r6 = 0x0
     689:	*(u64 *)(r10 - 0x58) = r2
     690:	w3 = 0x200
     691:	r4 = 0x0
     692:	call 0x43
     693:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x15b8>
     694:	r0 = 0x0
     695:	r0 >>= 0x3
     696:	*(u64 *)(r7 + 0x1c0) = r0
     697:	r1 = 0x0 ll
		00000000000015c8:  R_BPF_64_64	CONFIG
     699:	w1 = *(u32 *)(r1 + 0x74)
     700:	if w9 != 0x0 goto +0xc <reset_kprobe+0x1648>
     701:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1648>
     702:	call 0x23
     703:	r1 = 0x0 ll
		00000000000015f8:  R_BPF_64_64	CONFIG
     705:	w1 = *(u32 *)(r1 + 0x74)
     706:	r0 += r1
     707:	r1 = r10
     708:	r1 += -0x38
     709:	w2 = 0x8
     710:	r3 = r0
     711:	call 0x71
     712:	r6 = *(u64 *)(r10 - 0x38)
     713:	*(u64 *)(r7 + 0x190) = r6
     714:	call 0x23
     715:	r6 = 0x0 ll
		0000000000001658:  R_BPF_64_64	CONFIG
     717:	w1 = *(u32 *)(r6 + 0x4c)
     718:	r0 += r1
     719:	r1 = r10
     720:	r1 += -0x38
     721:	w2 = 0x4
     722:	r3 = r0
     723:	call 0x71
     724:	w6 = *(u32 *)(r6 + 0x7c)
     725:	w1 = *(u32 *)(r10 - 0x38)
     726:	w6 &= w1
     727:	call -0x1
		00000000000016b8:  R_BPF_64_32	.text
     728:	if w6 == 0x0 goto +0x90 <reset_kprobe+0x1b48>
     729:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x16d8>
     730:	goto +0x4d <reset_kprobe+0x1940>
     731:	call 0x23
     732:	r1 = 0x0 ll
		00000000000016e0:  R_BPF_64_64	CONFIG
     734:	w1 = *(u32 *)(r1 + 0x4c)
     735:	r0 += r1
     736:	r1 = r10
     737:	r1 += -0x38
     738:	w2 = 0x4
     739:	r3 = r0
     740:	call 0x71
     741:	w9 = 0x1
     742:	w1 = 0x1
     743:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1748>
     744:	w1 = 0x0
     745:	w2 = *(u32 *)(r10 - 0x40)
     746:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1760>
     747:	w9 = 0x0
     748:	w9 &= w1
     749:	w1 = *(u32 *)(r10 - 0x38)
     750:	w1 &= 0x4
     751:	if w1 == 0x0 goto +0x13 <reset_kprobe+0x1818>
     752:	call 0x23
     753:	*(u64 *)(r10 - 0x38) = r0
     754:	r2 = r10
     755:	r2 += -0x38
     756:	r1 = 0x0 ll
		00000000000017a0:  R_BPF_64_64	REMEMBERED
     758:	call 0x1
     759:	r1 = r7
     760:	r1 += 0x18
     761:	if r0 == 0x0 goto +0x5 <reset_kprobe+0x17f8>
     762:	w2 = *(u32 *)(r0 + 0x0)
     763:	w3 = *(u32 *)(r0 + 0x4)
     764:	if w3 == 0x1 goto +0x1 <reset_kprobe+0x17f0>
     765:	goto +0x86 <reset_kprobe+0x1c20>
     766:	if w2 == 0xfc goto +0x87 <reset_kprobe+0x1c30>
     767:	w2 = 0x60
     768:	r3 = 0xd70 ll
		0000000000001800:  R_BPF_64_64	.rodata
     770:	call 0x71
     771:	r1 = r7
     772:	r1 += 0x18
     773:	w2 = 0x60
     774:	r3 = 0xd70 ll
		0000000000001830:  R_BPF_64_64	.rodata
     776:	call 0x71
     777:	w6 = 0x5
     778:	w9 &= 0x1
     779:	if w9 == 0x0 goto +0xe <reset_kprobe+0x18d0>
     780:	w3 = *(u32 *)(r10 - 0x40)
     781:	w1 = w3
     782:	w1 = -w1
     783:	r2 = 0x800000000 ll
     785:	*(u64 *)(r7 + 0x88) = r2
     786:	*(u32 *)(r7 + 0x84) = w1
     787:	w1 = 0x0
     788:	*(u32 *)(r7 + 0x80) = w1
     789:	*(u32 *)(r7 + 0x7c) = w3
     790:	w1 = 0x3
     791:	*(u32 *)(r7 + 0x78) = w1
     792:	r1 = r7
     793:	call 0x3f
		00000000000018c8:  R_BPF_64_32	.text
     794:	w1 = *(u32 *)(r10 - 0x48)
     795:	if w1 == 0x0 goto +0xc <reset_kprobe+0x1940>
     796:	r1 = 0x800000000 ll
     798:	*(u64 *)(r7 + 0x88) = r1
     799:	w1 = *(u32 *)(r10 - 0x48)
     800:	*(u32 *)(r7 + 0x84) = w1
     801:	w1 = 0x0
     802:	*(u32 *)(r7 + 0x80) = w1
     803:	w1 = *(u32 *)(r10 - 0x40)
     804:	*(u32 *)(r7 + 0x7c) = w1
     805:	*(u32 *)(r7 + 0x78) = w6
     806:	r1 = r7
     807:	call 0x3f
		0000000000001938:  R_BPF_64_32	.text
     808:	call 0x23
     809:	*(u64 *)(r10 - 0x38) = r0
     810:	r2 = r10
     811:	r2 += -0x38
     812:	r1 = 0x0 ll
		0000000000001960:  R_BPF_64_64	OWED
     814:	call 0x3
     815:	call 0x23
     816:	*(u64 *)(r10 - 0x38) = r0
     817:	r2 = r10
     818:	r2 += -0x38
     819:	r1 = 0x0 ll
		0000000000001998:  R_BPF_64_64	TASKS
     821:	call 0x3
     822:	if r0 != 0x0 goto +0x101 <reset_kprobe+0x21c0>
     823:	r1 = 0x0 ll
		00000000000019b8:  R_BPF_64_64	.bss
     825:	r2 = -0x1
     826:	lock *(u64 *)(r1 + 0x0) += r2
     827:	r1 = 0x0 ll
		00000000000019d8:  R_BPF_64_64	EXPECT_ENTER
     829:	r2 = -0x100000000 ll
     831:	lock *(u64 *)(r1 + 0x0) += r2
     832:	r1 = 0x0 ll
		0000000000001a00:  R_BPF_64_64	EXPECT_EXIT
     834:	lock *(u64 *)(r1 + 0x0) += r2
     835:	goto +0xf4 <reset_kprobe+0x21c0>
     836:	r8 = 0x80
     837:	if w1 < 0x81 goto -0x2b1 <reset_kprobe+0x4a8>
     838:	r8 = 0x100
     839:	if w1 < 0x101 goto -0x2b3 <reset_kprobe+0x4a8>
     840:	r8 = 0x200
     841:	if w1 < 0x201 goto -0x2b5 <reset_kprobe+0x4a8>
     842:	r8 = 0x400
     843:	if w1 < 0x401 goto -0x2b7 <reset_kprobe+0x4a8>
     844:	r8 = 0x800
     845:	if w1 < 0x801 goto -0x2b9 <reset_kprobe+0x4a8>
     846:	r8 = 0x1000
     847:	if w1 < 0x1001 goto -0x2bb <reset_kprobe+0x4a8>
     848:	r8 = 0x2000
     849:	if w1 > 0x2000 goto -0x13c <reset_kprobe+0x10b0>
     850:	goto -0x2be <reset_kprobe+0x4a8>
     851:	w1 = 0x0
     852:	*(u32 *)(r10 - 0x38) = w1
     853:	r2 = r10
     854:	r2 += -0x38
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	LOST
     857:	call 0x1
     858:	if r0 == 0x0 goto +0xdd <reset_kprobe+0x21c0>
     859:	r0 += 0x10
     860:	r1 = 0x1
     861:	lock *(u64 *)(r0 + 0x0) += r1
     862:	goto +0xd9 <reset_kprobe+0x21c0>
     863:	w3 = *(u32 *)(r6 + 0x24)
     864:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1b10>
     865:	*(u32 *)(r6 + 0x24) = w2
     866:	w3 = *(u32 *)(r6 + 0x28)
     867:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1b28>
     868:	*(u32 *)(r6 + 0x28) = w2
     869:	*(u32 *)(r6 + 0x2c) = w7
     870:	w1 += 0x1
     871:	*(u32 *)(r6 + 0x20) = w1
     872:	goto +0xcf <reset_kprobe+0x21c0>
     873:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1b58>
     874:	goto +0xcd <reset_kprobe+0x21c0>
     875:	r8 = r7
     876:	r8 += 0x18
     877:	r1 = 0x0 ll
		0000000000001b68:  R_BPF_64_64	CONFIG
     879:	w1 = *(u32 *)(r1 + 0x78)
     880:	if w1 != 0x0 goto +0x6 <reset_kprobe+0x1bb8>
     881:	r1 = r8
     882:	w2 = 0x60
     883:	r3 = 0xd70 ll
		0000000000001b98:  R_BPF_64_64	.rodata
     885:	call 0x71
     886:	goto +0x17 <reset_kprobe+0x1c70>
     887:	call 0x9e
     888:	r1 = r0
     889:	call 0xaf
     890:	r6 = r0
     891:	r3 = r6
     892:	r3 += 0x78
     893:	r1 = r10
     894:	r1 += -0x38
     895:	w2 = 0x8
     896:	call 0x71
     897:	r3 = *(u64 *)(r10 - 0x38)
     898:	if w3 != -0x1 goto +0x8 <reset_kprobe+0x1c58>
     899:	goto -0x13 <reset_kprobe+0x1b88>
     900:	if w2 == 0xe7 goto +0x1 <reset_kprobe+0x1c30>
     901:	if w2 != 0x3c goto -0x87 <reset_kprobe+0x17f8>
     902:	w2 = 0x60
     903:	r3 = r0
     904:	call 0x71
     905:	w6 = 0x4
     906:	goto -0x81 <reset_kprobe+0x1850>
     907:	r1 = r8
     908:	r2 = r6
     909:	call 0x12d
		0000000000001c68:  R_BPF_64_32	.text
     910:	w1 = *(u32 *)(r8 + 0x0)
     911:	if w1 != -0x1 goto +0x5 <reset_kprobe+0x1ca8>
     912:	w1 = 0x5
     913:	r2 = 0x0 ll
		0000000000001c88:  R_BPF_64_64	CONFIG
     915:	w2 = *(u32 *)(r2 + 0x78)
     916:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1cb0>
     917:	w1 = 0x4
     918:	r9 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w2 = *(u32 *)(r9 + 0x60)
     921:	w2 >>= w1
     922:	w2 &= 0x1
     923:	if w2 == 0x0 goto +0x7c <reset_kprobe+0x20c0>
     924:	r2 = 0x800000000 ll
     926:	*(u64 *)(r7 + 0x88) = r2
     927:	w2 = *(u32 *)(r10 - 0x48)
     928:	*(u32 *)(r7 + 0x84) = w2
     929:	w6 = 0x0
     930:	*(u32 *)(r7 + 0x80) = w6
     931:	w2 = *(u32 *)(r10 - 0x40)
     932:	*(u32 *)(r7 + 0x7c) = w2
     933:	*(u32 *)(r7 + 0x78) = w1
     934:	call 0x23
     935:	*(u64 *)(r10 - 0x38) = r0
     936:	r2 = r10
     937:	r2 += -0x38
     938:	r1 = 0x0 ll
		0000000000001d50:  R_BPF_64_64	OWED
     940:	r3 = 0x1198 ll
		0000000000001d60:  R_BPF_64_64	.rodata
     942:	r4 = 0x0
     943:	call 0x2
     944:	if r0 != 0x0 goto +0x5d <reset_kprobe+0x2070>
     945:	call 0x23
     946:	*(u64 *)(r10 - 0x38) = r0
     947:	r2 = r10
     948:	r2 += -0x38
     949:	r1 = 0x0 ll
		0000000000001da8:  R_BPF_64_64	OWED
     951:	call 0x1
     952:	r6 = r0
     953:	if r6 == 0x0 goto +0x5e <reset_kprobe+0x20c0>
     954:	r1 = 0x0
     955:	*(u64 *)(r10 - 0x38) = r1
     956:	*(u64 *)(r10 - 0x30) = r1
     957:	r9 = r10
     958:	r9 += -0x38
     959:	r1 = r9
     960:	w2 = 0x10
     961:	call 0x10
     962:	r1 = *(u64 *)(r7 + 0x68)
     963:	*(u64 *)(r10 - 0x28) = r1
     964:	w1 = *(u32 *)(r7 + 0x18)
     965:	*(u32 *)(r10 - 0x20) = w1
     966:	w1 = *(u32 *)(r7 + 0x1c)
     967:	*(u32 *)(r10 - 0x1c) = w1
     968:	w1 = *(u32 *)(r7 + 0x84)
     969:	*(u32 *)(r10 - 0x18) = w1
     970:	w1 = *(u32 *)(r7 + 0x78)
     971:	*(u32 *)(r10 - 0x14) = w1
     972:	*(u64 *)(r10 - 0x40) = r8
     973:	w8 = *(u32 *)(r7 + 0x88)
     974:	*(u32 *)(r10 - 0x10) = w8
     975:	w1 = 0x0
     976:	*(u32 *)(r10 - 0xc) = w1
     977:	call 0xe
     978:	*(u64 *)(r10 - 0x48) = r0
     979:	r1 = r6
     980:	w2 = 0x30
     981:	r3 = r9
     982:	call 0x71
     983:	call 0x5
     984:	*(u64 *)(r6 + 0x30) = r0
     985:	r1 = *(u64 *)(r7 + 0x20)
     986:	*(u64 *)(r6 + 0x38) = r1
     987:	r1 = *(u64 *)(r7 + 0x28)
     988:	*(u64 *)(r6 + 0x40) = r1
     989:	r1 = *(u64 *)(r7 + 0x30)
     990:	*(u64 *)(r6 + 0x48) = r1
     991:	r1 = *(u64 *)(r7 + 0x38)
     992:	*(u64 *)(r6 + 0x50) = r1
     993:	r1 = *(u64 *)(r7 + 0x40)
     994:	*(u64 *)(r6 + 0x58) = r1
     995:	r1 = *(u64 *)(r7 + 0x48)
     996:	*(u64 *)(r6 + 0x60) = r1
     997:	r1 = *(u64 *)(r7 + 0x60)
     998:	*(u64 *)(r6 + 0x68) = r1
     999:	r9 = *(u64 *)(r10 - 0x48)
    1000:	*(u32 *)(r6 + 0x74) = w9
    1001:	r9 >>= 0x20
    1002:	*(u32 *)(r6 + 0x70) = w9
    1003:	call 0x8
    1004:	*(u32 *)(r6 + 0x78) = w0
    1005:	w1 = *(u32 *)(r7 + 0x8c)
    1006:	w1 &= 0x7fffffff
    1007:	w2 = *(u32 *)(r7 + 0x70)
    1008:	w1 |= w2
    1009:	*(u32 *)(r6 + 0x7c) = w1
    1010:	w1 = *(u32 *)(r7 + 0x7c)
    1011:	*(u32 *)(r6 + 0x80) = w1
    1012:	w1 = *(u32 *)(r7 + 0x80)
    1013:	*(u32 *)(r6 + 0x84) = w1
    1014:	r1 = *(u64 *)(r7 + 0x1c0)
    1015:	w2 = 0x0
    1016:	*(u32 *)(r6 + 0x8c) = w2
    1017:	*(u32 *)(r6 + 0x88) = w1
    1018:	w8 &= 0x7
    1019:	r8 *= 0x18
    1020:	r2 = r7
    1021:	r2 += r8
    1022:	r8 = *(u64 *)(r10 - 0x40)
    1023:	r9 = 0x0 ll
		0000000000001ff8:  R_BPF_64_64	CONFIG
    1025:	r1 = *(u64 *)(r7 + 0x190)
    1026:	*(u64 *)(r6 + 0x90) = r1
    1027:	r2 += 0xd0
    1028:	r1 = r6
    1029:	r1 += 0x98
    1030:	r3 = 0x18
    1031:	call -0x1
		0000000000002038:  R_BPF_64_32	memmove
    1032:	r6 += 0xb0
    1033:	r1 = r6
    1034:	w2 = 0x200
    1035:	r3 = *(u64 *)(r10 - 0x58)
    1036:	call 0x71
    1037:	goto +0xa <reset_kprobe+0x20c0>
    1038:	*(u32 *)(r10 - 0x38) = w6
    1039:	r2 = r10
    1040:	r2 += -0x38
    1041:	r1 = 0x0 ll
		0000000000002088:  R_BPF_64_64	LOST
    1043:	call 0x1
    1044:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x20c0>
    1045:	r0 += 0x10
    1046:	r1 = 0x1
    1047:	lock *(u64 *)(r0 + 0x0) += r1
    1048:	w1 = *(u32 *)(r9 + 0x80)
    1049:	if w1 == 0x0 goto +0x1e <reset_kprobe+0x21c0>
    1050:	r1 = 0x0 ll
		00000000000020d0:  R_BPF_64_64	CONFIG
    1052:	w2 = *(u32 *)(r1 + 0x78)
    1053:	if w2 == 0x0 goto +0x1a <reset_kprobe+0x21c0>
    1054:	w1 = *(u32 *)(r1 + 0x80)
    1055:	if w1 == 0x0 goto +0x18 <reset_kprobe+0x21c0>
    1056:	w1 = *(u32 *)(r8 + 0x0)
    1057:	if w1 != -0x1 goto +0x9 <reset_kprobe+0x2158>
    1058:	w1 = *(u32 *)(r10 - 0x50)
    1059:	w3 = w1
    1060:	r3 <<= 0x20
    1061:	r3 s>>= 0x20
    1062:	r1 = 0x0 ll
		0000000000002130:  R_BPF_64_64	.rodata.str1.1
    1064:	w2 = 0x27
    1065:	call 0x6
    1066:	goto +0xd <reset_kprobe+0x21c0>
    1067:	w1 &= 0xffff
    1068:	w3 = *(u32 *)(r7 + 0x1c)
    1069:	w3 <<= 0x10
    1070:	w3 |= w1
    1071:	r4 = *(u64 *)(r7 + 0x68)
    1072:	w1 = *(u32 *)(r10 - 0x50)
    1073:	w5 = w1
    1074:	r5 <<= 0x20
    1075:	r5 s>>= 0x20
    1076:	r1 = 0x88 ll
		00000000000021a0:  R_BPF_64_64	.rodata.str1.1
    1078:	w2 = 0x30
    1079:	call 0x6
    1080:	w0 = 0x0
    1081:	exit

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
      94:	call 0x1ab
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
     106:	call 0x1e5
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
      93:	call 0x932
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
      21:	call 0x1176
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
