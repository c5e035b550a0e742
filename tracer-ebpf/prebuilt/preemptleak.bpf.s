
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
      92:	r9 = 0x0
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
     118:	r9 = *(u64 *)(r0 + 0x0)
     119:	r9 <<= 0x20
     120:	r9 >>= 0x20
     121:	if w3 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
     122:	w3 += 0x1
     123:	w3 &= 0x7
     124:	r3 <<= 0x3
     125:	r4 += r3
     126:	r3 = *(u64 *)(r4 + 0x0)
     127:	r3 <<= 0x20
     128:	r9 <<= 0x20
     129:	r3 >>= 0x20
     130:	r3 |= r9
     131:	r9 = r3
     132:	w0 = *(u32 *)(r6 + 0x80)
     133:	w8 = w0
     134:	w8 &= 0x7
     135:	w5 = *(u32 *)(r6 + 0x70)
     136:	w3 = w5
     137:	w3 += -0x3
     138:	if w3 > 0x1 goto +0x93 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x620>
     139:	w1 = w5
     140:	w1 &= 0x1f
     141:	r2 = 0x0 ll
		0000000000000468:  R_BPF_64_64	CONFIG
     143:	w2 = *(u32 *)(r2 + 0x60)
     144:	w2 >>= w1
     145:	w2 &= 0x1
     146:	if w2 == 0x0 goto +0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc48>
     147:	*(u64 *)(r10 - 0x90) = r9
     148:	*(u64 *)(r10 - 0xb0) = r8
     149:	*(u32 *)(r10 - 0x60) = w0
     150:	*(u32 *)(r10 - 0x58) = w5
     151:	*(u32 *)(r10 - 0xa8) = w7
     152:	r7 = r10
     153:	r7 += -0x10
     154:	r1 = r7
     155:	w2 = 0x0
     156:	r3 = 0x10
     157:	call -0x1
		00000000000004e8:  R_BPF_64_32	memset
     158:	r1 = r7
     159:	w2 = 0x10
     160:	call 0x10
     161:	w7 = 0x0
     162:	w2 = 0x0
     163:	w3 = 0x0
     164:	w8 = 0x0
     165:	w1 = 0x0
     166:	w4 = 0x0
     167:	w5 = 0x0
     168:	*(u32 *)(r10 - 0x68) = w5
     169:	*(u32 *)(r10 - 0x70) = w5
     170:	*(u32 *)(r10 - 0x78) = w5
     171:	*(u32 *)(r10 - 0x80) = w5
     172:	*(u32 *)(r10 - 0x88) = w5
     173:	w9 = 0x0
     174:	if r0 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x380>
     175:	w1 = *(u8 *)(r10 - 0xc)
     176:	w1 <<= 0x8
     177:	w2 = *(u8 *)(r10 - 0xd)
     178:	w1 |= w2
     179:	w2 = *(u8 *)(r10 - 0xb)
     180:	w2 <<= 0x10
     181:	w9 = *(u8 *)(r10 - 0xa)
     182:	w9 <<= 0x18
     183:	w9 |= w2
     184:	w9 |= w1
     185:	w7 = *(u8 *)(r10 - 0x1)
     186:	w2 = *(u8 *)(r10 - 0x2)
     187:	w3 = *(u8 *)(r10 - 0x3)
     188:	w8 = *(u8 *)(r10 - 0x4)
     189:	w1 = *(u8 *)(r10 - 0x5)
     190:	w4 = *(u8 *)(r10 - 0x6)
     191:	w5 = *(u8 *)(r10 - 0x7)
     192:	*(u32 *)(r10 - 0x68) = w5
     193:	w5 = *(u8 *)(r10 - 0x8)
     194:	*(u32 *)(r10 - 0x70) = w5
     195:	w5 = *(u8 *)(r10 - 0x9)
     196:	*(u32 *)(r10 - 0x78) = w5
     197:	w5 = *(u8 *)(r10 - 0xe)
     198:	*(u32 *)(r10 - 0x80) = w5
     199:	w5 = *(u8 *)(r10 - 0xf)
     200:	*(u32 *)(r10 - 0x88) = w5
     201:	w5 = *(u8 *)(r10 - 0x10)
     202:	r0 = *(u64 *)(r6 + 0x18)
     203:	*(u64 *)(r10 - 0xa0) = r0
     204:	*(u64 *)(r10 - 0x98) = r6
     205:	w6 = *(u32 *)(r6 + 0x7c)
     206:	w0 = w5
     207:	w5 = w8
     208:	w8 = w9
     209:	w8 >>= 0x18
     210:	*(u8 *)(r10 - 0x4a) = w8
     211:	w8 = w9
     212:	w8 >>= 0x10
     213:	*(u8 *)(r10 - 0x4b) = w8
     214:	w8 = w9
     215:	w8 >>= 0x8
     216:	*(u8 *)(r10 - 0x4c) = w8
     217:	*(u8 *)(r10 - 0x4d) = w9
     218:	w8 = *(u32 *)(r10 - 0x88)
     219:	*(u8 *)(r10 - 0x4f) = w8
     220:	w8 = *(u32 *)(r10 - 0x80)
     221:	*(u8 *)(r10 - 0x4e) = w8
     222:	w8 = *(u32 *)(r10 - 0x78)
     223:	*(u8 *)(r10 - 0x49) = w8
     224:	w8 = *(u32 *)(r10 - 0x70)
     225:	*(u8 *)(r10 - 0x48) = w8
     226:	w8 = *(u32 *)(r10 - 0x68)
     227:	*(u8 *)(r10 - 0x47) = w8
     228:	*(u8 *)(r10 - 0x46) = w4
     229:	*(u8 *)(r10 - 0x45) = w1
     230:	*(u8 *)(r10 - 0x44) = w5
     231:	*(u8 *)(r10 - 0x43) = w3
     232:	*(u8 *)(r10 - 0x42) = w2
     233:	*(u8 *)(r10 - 0x41) = w7
     234:	r1 = *(u64 *)(r10 - 0x90)
     235:	*(u64 *)(r10 - 0x40) = r1
     236:	w1 = 0x0
     237:	*(u32 *)(r10 - 0x24) = w1
     238:	w8 = *(u32 *)(r10 - 0x60)
     239:	*(u32 *)(r10 - 0x28) = w8
     240:	w9 = *(u32 *)(r10 - 0x58)
     241:	*(u32 *)(r10 - 0x2c) = w9
     242:	*(u32 *)(r10 - 0x30) = w6
     243:	r1 = *(u64 *)(r10 - 0xa0)
     244:	*(u64 *)(r10 - 0x38) = r1
     245:	*(u8 *)(r10 - 0x50) = w0
     246:	r2 = r10
     247:	r2 += -0x50
     248:	r1 = 0x0 ll
		00000000000007c0:  R_BPF_64_64	COUNTS
     250:	call 0x1
     251:	if r0 == 0x0 goto +0x69 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x858>
     252:	r1 = 0x1
     253:	lock *(u64 *)(r0 + 0x0) += r1
     254:	r6 = *(u64 *)(r10 - 0x98)
     255:	if w8 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     256:	w1 = *(u32 *)(r6 + 0x84)
     257:	if w1 s> -0x1 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x688>
     258:	r1 = 0x0 ll
		0000000000000810:  R_BPF_64_64	EVENTS
     260:	r2 = 0x2b0
     261:	r3 = 0x0
     262:	call 0x83
     263:	r7 = r0
     264:	if r7 == 0x0 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x8f0>
     265:	call 0xe
     266:	r8 = r0
     267:	if w9 == 0x3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x598>
     268:	goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x948>
     269:	r2 = *(u64 *)(r10 - 0xb0)
     270:	r2 *= 0x18
     271:	r1 = r6
     272:	r1 += r2
     273:	r2 = r1
     274:	r2 += 0x88
     275:	r3 = r10
     276:	r3 += -0x20
     277:	r4 = *(u64 *)(r2 + 0x0)
     278:	*(u64 *)(r3 + 0x0) = r4
     279:	r4 = *(u64 *)(r2 + 0x8)
     280:	*(u64 *)(r3 + 0x8) = r4
     281:	w2 = *(u32 *)(r1 + 0x9c)
     282:	*(u32 *)(r10 - 0x70) = w2
     283:	w1 = *(u32 *)(r1 + 0x98)
     284:	*(u32 *)(r10 - 0x68) = w1
     285:	goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x988>
     286:	r3 = r8
     287:	r3 *= 0x18
     288:	r4 = r6
     289:	r4 += r3
     290:	w3 = 0x0
     291:	*(u32 *)(r4 + 0x9c) = w3
     292:	w3 = w7
     293:	w3 |= 0x10
     294:	*(u32 *)(r4 + 0x98) = w3
     295:	*(u32 *)(r4 + 0x94) = w1
     296:	*(u32 *)(r4 + 0x90) = w2
     297:	*(u64 *)(r4 + 0x88) = r9
     298:	goto -0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     299:	w5 = *(u32 *)(r6 + 0x7c)
     300:	r1 = 0x0 ll
		0000000000000960:  R_BPF_64_64	CONFIG
     302:	w1 = *(u32 *)(r1 + 0x78)
     303:	if w1 == 0x0 goto -0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     304:	w3 = *(u32 *)(r6 + 0x18)
     305:	w1 = *(u32 *)(r6 + 0x1c)
     306:	if w3 > 0x3ff goto +0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc50>
     307:	r2 = r1
     308:	r2 <<= 0xa
     309:	r2 += r3
     310:	if r2 > 0xbff goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc50>
     311:	r0 = 0x0 ll
		00000000000009b8:  R_BPF_64_64	SELECTORS
     313:	r0 += r2
     314:	r4 = 0x0
     315:	w2 = *(u8 *)(r0 + 0x0)
     316:	if w2 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7e8>
     317:	w0 = *(u32 *)(r6 + 0x68)
     318:	w0 &= 0x2
     319:	if w0 == 0x0 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7e8>
     320:	w2 <<= 0x18
     321:	w2 s>>= 0x18
     322:	r4 = r2
     323:	r4 &= 0x7
     324:	r4 <<= 0x3
     325:	r0 = r6
     326:	r0 += 0x20
     327:	r7 = r0
     328:	r7 += r4
     329:	r4 = *(u64 *)(r7 + 0x0)
     330:	r4 <<= 0x20
     331:	r4 >>= 0x20
     332:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7e8>
     333:	w2 += 0x1
     334:	w2 &= 0x7
     335:	r2 <<= 0x3
     336:	r0 += r2
     337:	r2 = *(u64 *)(r0 + 0x0)
     338:	r2 <<= 0x20
     339:	r4 <<= 0x20
     340:	r2 >>= 0x20
     341:	r2 |= r4
     342:	r4 = r2
     343:	w1 <<= 0x10
     344:	w3 &= 0xffff
     345:	w3 |= w1
     346:	if w9 s> 0x3 goto +0x93 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xca0>
     347:	if w9 == 0x1 goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xd50>
     348:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x820>
     349:	goto -0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     350:	r5 <<= 0x20
     351:	r5 s>>= 0x20
     352:	r1 = 0x55 ll
		0000000000000b00:  R_BPF_64_64	.rodata.str1.1
     354:	w2 = 0x33
     355:	call 0x6
     356:	goto -0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     357:	r2 = r10
     358:	r2 += -0x50
     359:	r1 = 0x0 ll
		0000000000000b38:  R_BPF_64_64	COUNTS
     361:	r3 = 0x0 ll
		0000000000000b48:  R_BPF_64_64	.rodata.cst8
     363:	r4 = 0x1
     364:	call 0x2
     365:	r6 = *(u64 *)(r10 - 0x98)
     366:	if r0 == 0x0 goto -0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x528>
     367:	r2 = r10
     368:	r2 += -0x50
     369:	r1 = 0x0 ll
		0000000000000b88:  R_BPF_64_64	COUNTS
     371:	call 0x1
     372:	if r0 == 0x0 goto +0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xcf0>
     373:	r1 = 0x1
     374:	lock *(u64 *)(r0 + 0x0) += r1
     375:	goto -0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x528>
     376:	w1 = 0x0
     377:	*(u32 *)(r10 - 0x10) = w1
     378:	r2 = r10
     379:	r2 += -0x10
     380:	r1 = 0x0 ll
		0000000000000be0:  R_BPF_64_64	LOST
     382:	call 0x1
     383:	if r0 == 0x0 goto +0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc48>
     384:	r1 = 0x1
     385:	lock *(u64 *)(r0 + 0x0) += r1
     386:	goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc48>
     387:	r1 = r10
     388:	r1 += -0x20
     389:	w2 = 0x0
     390:	*(u32 *)(r10 - 0x68) = w2
     391:	r3 = 0x10
     392:	call -0x1
		0000000000000c40:  R_BPF_64_32	memset
     393:	w1 = 0x0
     394:	*(u32 *)(r10 - 0x70) = w1
     395:	r9 = *(u64 *)(r6 + 0x148)
     396:	r1 = r10
     397:	r1 += -0x50
     398:	r2 = *(u64 *)(r1 + 0x0)
     399:	*(u64 *)(r7 + 0x0) = r2
     400:	r2 = *(u64 *)(r1 + 0x8)
     401:	*(u64 *)(r7 + 0x8) = r2
     402:	r2 = *(u64 *)(r1 + 0x10)
     403:	*(u64 *)(r7 + 0x10) = r2
     404:	r2 = *(u64 *)(r1 + 0x18)
     405:	*(u64 *)(r7 + 0x18) = r2
     406:	r2 = *(u64 *)(r1 + 0x20)
     407:	*(u64 *)(r7 + 0x20) = r2
     408:	r2 = *(u64 *)(r1 + 0x28)
     409:	*(u64 *)(r7 + 0x28) = r2
     410:	call 0x5
     411:	*(u64 *)(r7 + 0x30) = r0
     412:	r1 = r6
     413:	r1 += 0x20
     414:	r2 = r7
     415:	r2 += 0x38
     416:	r3 = *(u64 *)(r1 + 0x0)
     417:	*(u64 *)(r2 + 0x0) = r3
     418:	r3 = *(u64 *)(r1 + 0x8)
     419:	*(u64 *)(r2 + 0x8) = r3
     420:	r3 = *(u64 *)(r1 + 0x10)
     421:	*(u64 *)(r2 + 0x10) = r3
     422:	r3 = *(u64 *)(r1 + 0x18)
     423:	*(u64 *)(r2 + 0x18) = r3
     424:	r3 = *(u64 *)(r1 + 0x20)
     425:	*(u64 *)(r2 + 0x20) = r3
     426:	r3 = *(u64 *)(r1 + 0x28)
     427:	*(u64 *)(r2 + 0x28) = r3
     428:	r1 = *(u64 *)(r6 + 0x60)
     429:	*(u32 *)(r7 + 0x74) = w8
     430:	r8 >>= 0x20
     431:	*(u32 *)(r7 + 0x70) = w8
     432:	*(u64 *)(r7 + 0x68) = r1
     433:	r1 = 0x0
     434:	w2 = *(u32 *)(r10 - 0x60)
     435:	if w2 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xad8>
     436:	r1 = r9
     437:	r8 = 0x0
     438:	w2 = *(u32 *)(r10 - 0x58)
     439:	if w2 == 0x3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xaf8>
     440:	r8 = r1
     441:	call 0x8
     442:	*(u32 *)(r7 + 0x78) = w0
     443:	w4 = *(u32 *)(r10 - 0x68)
     444:	w1 = w4
     445:	w1 &= 0x10
     446:	w2 = *(u32 *)(r6 + 0x68)
     447:	w1 |= w2
     448:	w2 = *(u32 *)(r6 + 0x84)
     449:	w2 &= 0x7fffffff
     450:	w1 |= w2
     451:	w2 = *(u32 *)(r10 - 0xa8)
     452:	w1 |= w2
     453:	*(u32 *)(r7 + 0x7c) = w1
     454:	w1 = *(u32 *)(r6 + 0x74)
     455:	*(u32 *)(r7 + 0x80) = w1
     456:	w1 = *(u32 *)(r6 + 0x78)
     457:	*(u32 *)(r7 + 0x84) = w1
     458:	w1 = 0x0
     459:	r2 = *(u64 *)(r6 + 0x178)
     460:	*(u32 *)(r7 + 0x8c) = w1
     461:	*(u64 *)(r7 + 0x90) = r8
     462:	*(u32 *)(r7 + 0x88) = w2
     463:	r1 = r7
     464:	r1 += 0x98
     465:	r2 = r10
     466:	r2 += -0x20
     467:	r3 = *(u64 *)(r2 + 0x0)
     468:	*(u64 *)(r1 + 0x0) = r3
     469:	r3 = *(u64 *)(r2 + 0x8)
     470:	*(u64 *)(r1 + 0x8) = r3
     471:	w1 = *(u32 *)(r10 - 0x70)
     472:	*(u32 *)(r7 + 0xac) = w1
     473:	*(u32 *)(r7 + 0xa8) = w4
     474:	r6 += 0x180
     475:	r1 = r7
     476:	r1 += 0xb0
     477:	w2 = 0x200
     478:	r3 = r6
     479:	call 0x71
     480:	r1 = r7
     481:	r2 = 0x0
     482:	call 0x84
     483:	exit
     484:	r4 = 0x0
     485:	if w3 != -0x1 goto -0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7e8>
     486:	r5 <<= 0x20
     487:	r5 s>>= 0x20
     488:	r1 = 0x0 ll
		0000000000000f40:  R_BPF_64_64	.rodata.str1.1
     490:	w2 = 0x27
     491:	r3 = r5
     492:	call 0x6
     493:	goto -0xec <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     494:	if w9 == 0x4 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xd88>
     495:	if w9 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xcb8>
     496:	goto -0xef <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     497:	r5 <<= 0x20
     498:	r5 s>>= 0x20
     499:	r1 = 0xb8 ll
		0000000000000f98:  R_BPF_64_64	.rodata.str1.1
     501:	w2 = 0x38
     502:	call 0x6
     503:	goto -0xf6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     504:	w1 = 0x0
     505:	*(u32 *)(r10 - 0x10) = w1
     506:	r2 = r10
     507:	r2 += -0x10
     508:	r1 = 0x0 ll
		0000000000000fe0:  R_BPF_64_64	LOST
     510:	call 0x1
     511:	if r0 == 0x0 goto -0x101 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x528>
     512:	r0 += 0x8
     513:	r1 = 0x1
     514:	lock *(u64 *)(r0 + 0x0) += r1
     515:	goto -0x105 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x528>
     516:	r5 <<= 0x20
     517:	r5 s>>= 0x20
     518:	r1 = 0x27 ll
		0000000000001030:  R_BPF_64_64	.rodata.str1.1
     520:	w2 = 0x2e
     521:	call 0x6
     522:	goto -0x109 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>
     523:	r5 <<= 0x20
     524:	r5 s>>= 0x20
     525:	r1 = 0x88 ll
		0000000000001068:  R_BPF_64_64	.rodata.str1.1
     527:	w2 = 0x30
     528:	call 0x6
     529:	goto -0x110 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x540>

0000000000001090 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     530:	r6 = r2
     531:	r7 = r1
     532:	call 0x23
     533:	*(u64 *)(r10 - 0x8) = r0
     534:	r2 = r10
     535:	r2 += -0x8
     536:	r1 = 0x0 ll
		00000000000010c0:  R_BPF_64_64	REMEMBERED
     538:	r3 = 0xd68 ll
		00000000000010d0:  R_BPF_64_64	.rodata
     540:	r4 = 0x0
     541:	call 0x2
     542:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     543:	call 0x23
     544:	*(u64 *)(r10 - 0x8) = r0
     545:	r2 = r10
     546:	r2 += -0x8
     547:	r1 = 0x0 ll
		0000000000001118:  R_BPF_64_64	REMEMBERED
     549:	call 0x1
     550:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     551:	r1 = r0
     552:	r2 = r7
     553:	r3 = r6
     554:	r6 = r0
     555:	call -0x22c
     556:	w1 = *(u32 *)(r6 + 0x0)
     557:	w2 = *(u32 *)(r6 + 0x4)
     558:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     559:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     560:	w2 = w1
     561:	w2 += -0x3b
     562:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     563:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     564:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     565:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     566:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     567:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     568:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     569:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     570:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     571:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     572:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     573:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     574:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     575:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     576:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     577:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     578:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     579:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     580:	call 0x23
     581:	*(u64 *)(r10 - 0x8) = r0
     582:	r2 = r10
     583:	r2 += -0x8
     584:	r1 = 0x0 ll
		0000000000001240:  R_BPF_64_64	REMEMBERED
     586:	call 0x3
     587:	exit

0000000000001260 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     588:	w8 = w2
     589:	r7 = r1
     590:	r6 = 0x0 ll
		0000000000001270:  R_BPF_64_64	CONFIG
     592:	w1 = *(u32 *)(r6 + 0x28)
     593:	w1 &= w8
     594:	w2 = *(u32 *)(r6 + 0x2c)
     595:	if w1 == w2 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x128>
     596:	w1 = *(u32 *)(r6 + 0x24)
     597:	if w1 != 0x2 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x218>
     598:	call 0x8
     599:	*(u32 *)(r10 - 0x88) = w0
     600:	r2 = r10
     601:	r2 += -0x88
     602:	r1 = 0x0 ll
		00000000000012d0:  R_BPF_64_64	SAMPLES
     604:	call 0x1
     605:	if r0 == 0x0 goto +0x555 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     606:	*(u64 *)(r10 - 0x90) = r0
     607:	r9 = *(u64 *)(r0 + 0x50)
     608:	r6 = *(u64 *)(r7 + 0x0)
     609:	r7 = *(u64 *)(r6 + 0x8)
     610:	call 0xe
     611:	if r7 < 0x10000 goto +0x20b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     612:	r1 = 0x70726f6f6672756e ll
     614:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xe0>
     615:	if r9 != r0 goto +0x207 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     616:	r1 = 0x0 ll
		0000000000001340:  R_BPF_64_64	CONFIG
     618:	w2 = *(u32 *)(r1 + 0x28)
     619:	w2 &= w8
     620:	r4 = *(u64 *)(r10 - 0x90)
     621:	w1 = *(u32 *)(r4 + 0x30)
     622:	if w1 != 0x0 goto +0x2ff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1910>
     623:	*(u32 *)(r4 + 0x34) = w2
     624:	goto +0x302 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1938>
     625:	r1 = 0x0 ll
		0000000000001388:  R_BPF_64_64	.bss
     627:	r1 = *(u64 *)(r1 + 0x0)
     628:	if r1 != 0x0 goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     629:	r1 = 0x0 ll
		00000000000013a8:  R_BPF_64_64	CONFIG
     631:	w2 = *(u32 *)(r1 + 0x6c)
     632:	if w2 == 0x0 goto +0x53a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     633:	w1 = *(u32 *)(r1 + 0x8c)
     634:	*(u64 *)(r10 - 0xa8) = r7
     635:	if w1 == 0x0 goto +0x342 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b90>
     636:	r1 = 0x0 ll
		00000000000013e0:  R_BPF_64_64	CONFIG
     638:	w7 = *(u32 *)(r1 + 0x88)
     639:	w9 = *(u32 *)(r1 + 0x8c)
     640:	w1 = *(u32 *)(r1 + 0x70)
     641:	if w1 != 0x0 goto +0x2e6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18e0>
     642:	call 0x23
     643:	r0 += r7
     644:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d0>
     645:	goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b28>
     646:	w1 = 0x0
     647:	*(u16 *)(r10 - 0x88) = w1
     648:	r1 = r10
     649:	r1 += -0x88
     650:	w2 = 0x2
     651:	r3 = r0
     652:	call 0x71
     653:	w1 = *(u16 *)(r10 - 0x88)
     654:	goto +0x32a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
     655:	w6 = 0x0
     656:	r2 = 0x0 ll
		0000000000001480:  R_BPF_64_64	CONFIG
     658:	w1 = *(u32 *)(r2 + 0x28)
     659:	w3 = *(u32 *)(r2 + 0x2c)
     660:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x370>
     661:	w4 = w1
     662:	w4 >>= 0x1
     663:	w2 = w1
     664:	w2 |= w4
     665:	w4 = w2
     666:	w4 >>= 0x2
     667:	w2 |= w4
     668:	w4 = w2
     669:	w4 >>= 0x4
     670:	w2 |= w4
     671:	w1 &= w8
     672:	w4 = w2
     673:	w4 >>= 0x8
     674:	w2 |= w4
     675:	w1 -= w3
     676:	w3 = w2
     677:	w3 >>= 0x10
     678:	w2 |= w3
     679:	w2 ^= -0x1
     680:	w3 = w2
     681:	w3 >>= 0x1
     682:	w3 &= 0x55555555
     683:	w2 -= w3
     684:	w3 = w2
     685:	w3 &= 0x33333333
     686:	w2 >>= 0x2
     687:	w2 &= 0x33333333
     688:	w3 += w2
     689:	w2 = w3
     690:	w2 >>= 0x4
     691:	w3 += w2
     692:	w3 &= 0xf0f0f0f
     693:	w3 *= 0x1010101
     694:	w3 >>= 0x18
     695:	w1 <<= w3
     696:	w1 s>>= w3
     697:	w6 = w1
     698:	call 0x23
     699:	*(u64 *)(r10 - 0x88) = r0
     700:	r2 = r10
     701:	r2 += -0x88
     702:	r1 = 0x0 ll
		00000000000015f0:  R_BPF_64_64	TASKS
     704:	call 0x1
     705:	r8 = r0
     706:	if r8 == 0x0 goto +0x1c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f0>
     707:	call 0xe
     708:	r1 = *(u64 *)(r8 + 0x10)
     709:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
     710:	*(u64 *)(r8 + 0x10) = r0
     711:	r1 = r8
     712:	r1 += 0x150
     713:	w2 = 0x0
     714:	r3 = 0x14
     715:	call -0x1
		0000000000001658:  R_BPF_64_32	memset
     716:	r1 = 0x0
     717:	*(u64 *)(r8 + 0x178) = r1
     718:	r1 = r8
     719:	r1 += 0x88
     720:	w2 = 0x0
     721:	r3 = 0xc0
     722:	call -0x1
		0000000000001690:  R_BPF_64_32	memset
     723:	r1 = r8
     724:	w2 = 0x0
     725:	r3 = 0x10
     726:	call -0x1
		00000000000016b0:  R_BPF_64_32	memset
     727:	r1 = 0x0 ll
		00000000000016b8:  R_BPF_64_64	AYA_LOG_LEVEL
     729:	w1 = *(u8 *)(r1 + 0x0)
     730:	if w1 < 0x4 goto +0x1cd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     731:	call 0x23
     732:	w1 = 0xa1
     733:	*(u16 *)(r10 - 0x2) = w1
     734:	r1 = r10
     735:	r1 += -0x2
     736:	r9 = 0x40
     737:	w1 = *(u16 *)(r10 - 0x2)
     738:	if w1 > 0x40 goto +0x276 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1868>
     739:	*(u64 *)(r10 - 0x90) = r0
     740:	r1 = 0x0 ll
		0000000000001720:  R_BPF_64_64	AYA_LOGS
     742:	r2 = r9
     743:	r3 = 0x0
     744:	call 0x83
     745:	if r0 == 0x0 goto +0x1be <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     746:	*(u64 *)(r10 - 0x80) = r9
     747:	*(u64 *)(r10 - 0x88) = r0
     748:	r1 = r10
     749:	r1 += -0x88
     750:	r1 = *(u64 *)(r10 - 0x88)
     751:	r2 = *(u64 *)(r10 - 0x80)
     752:	if r2 < 0x2 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     753:	w2 = *(u16 *)(r10 - 0x2)
     754:	*(u8 *)(r1 + 0x0) = w2
     755:	w2 >>= 0x8
     756:	*(u8 *)(r1 + 0x1) = w2
     757:	r1 = *(u64 *)(r10 - 0x88)
     758:	r2 = *(u64 *)(r10 - 0x80)
     759:	if r2 < 0x3 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     760:	w2 = 0x0
     761:	*(u8 *)(r1 + 0x2) = w2
     762:	r1 = *(u64 *)(r10 - 0x88)
     763:	r3 = *(u64 *)(r10 - 0x80)
     764:	if r3 < 0x5 goto +0x1a9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     765:	*(u8 *)(r1 + 0x4) = w2
     766:	w2 = 0x17
     767:	*(u8 *)(r1 + 0x3) = w2
     768:	r1 = *(u64 *)(r10 - 0x88)
     769:	r2 = *(u64 *)(r10 - 0x80)
     770:	if r2 < 0x1c goto +0x1a3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     771:	r3 = r1
     772:	r3 += 0x5
     773:	r4 = 0xd1a ll
		0000000000001828:  R_BPF_64_64	.rodata
     775:	w5 = *(u8 *)(r4 + 0x0)
     776:	*(u8 *)(r3 + 0x0) = w5
     777:	w5 = *(u8 *)(r4 + 0x1)
     778:	*(u8 *)(r3 + 0x1) = w5
     779:	w5 = *(u8 *)(r4 + 0x2)
     780:	*(u8 *)(r3 + 0x2) = w5
     781:	w5 = *(u8 *)(r4 + 0x3)
     782:	*(u8 *)(r3 + 0x3) = w5
     783:	w5 = *(u8 *)(r4 + 0x4)
     784:	*(u8 *)(r3 + 0x4) = w5
     785:	w5 = *(u8 *)(r4 + 0x5)
     786:	*(u8 *)(r3 + 0x5) = w5
     787:	w5 = *(u8 *)(r4 + 0x6)
     788:	*(u8 *)(r3 + 0x6) = w5
     789:	w5 = *(u8 *)(r4 + 0x7)
     790:	*(u8 *)(r3 + 0x7) = w5
     791:	w5 = *(u8 *)(r4 + 0x8)
     792:	*(u8 *)(r3 + 0x8) = w5
     793:	w5 = *(u8 *)(r4 + 0x9)
     794:	*(u8 *)(r3 + 0x9) = w5
     795:	w5 = *(u8 *)(r4 + 0xa)
     796:	*(u8 *)(r3 + 0xa) = w5
     797:	w5 = *(u8 *)(r4 + 0xb)
     798:	*(u8 *)(r3 + 0xb) = w5
     799:	w5 = *(u8 *)(r4 + 0xc)
     800:	*(u8 *)(r3 + 0xc) = w5
     801:	w5 = *(u8 *)(r4 + 0xd)
     802:	*(u8 *)(r3 + 0xd) = w5
     803:	w5 = *(u8 *)(r4 + 0xe)
     804:	*(u8 *)(r3 + 0xe) = w5
     805:	w5 = *(u8 *)(r4 + 0xf)
     806:	*(u8 *)(r3 + 0xf) = w5
     807:	w5 = *(u8 *)(r4 + 0x10)
     808:	*(u8 *)(r3 + 0x10) = w5
     809:	w5 = *(u8 *)(r4 + 0x11)
     810:	*(u8 *)(r3 + 0x11) = w5
     811:	w5 = *(u8 *)(r4 + 0x12)
     812:	*(u8 *)(r3 + 0x12) = w5
     813:	w5 = *(u8 *)(r4 + 0x13)
     814:	*(u8 *)(r3 + 0x13) = w5
     815:	w5 = *(u8 *)(r4 + 0x14)
     816:	*(u8 *)(r3 + 0x14) = w5
     817:	w5 = *(u8 *)(r4 + 0x15)
     818:	*(u8 *)(r3 + 0x15) = w5
     819:	w5 = *(u8 *)(r4 + 0x16)
     820:	*(u8 *)(r3 + 0x16) = w5
     821:	if r2 == 0x1c goto +0x170 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     822:	w3 = 0x1
     823:	*(u8 *)(r1 + 0x1c) = w3
     824:	if r2 < 0x1f goto +0x16d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     825:	w4 = 0x0
     826:	*(u8 *)(r1 + 0x1e) = w4
     827:	*(u8 *)(r1 + 0x1d) = w3
     828:	if r2 == 0x1f goto +0x169 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     829:	w3 = 0x4
     830:	*(u8 *)(r1 + 0x1f) = w3
     831:	if r2 == 0x20 goto +0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     832:	w3 = 0x2
     833:	*(u8 *)(r1 + 0x20) = w3
     834:	if r2 < 0x23 goto +0x163 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     835:	w3 = 0x0
     836:	*(u8 *)(r1 + 0x22) = w3
     837:	w3 = 0x17
     838:	*(u8 *)(r1 + 0x21) = w3
     839:	if r2 < 0x3a goto +0x15e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     840:	r3 = r1
     841:	r3 += 0x23
     842:	r4 = 0xd1a ll
		0000000000001a50:  R_BPF_64_64	.rodata
     844:	w5 = *(u8 *)(r4 + 0x0)
     845:	*(u8 *)(r3 + 0x0) = w5
     846:	w5 = *(u8 *)(r4 + 0x1)
     847:	*(u8 *)(r3 + 0x1) = w5
     848:	w5 = *(u8 *)(r4 + 0x2)
     849:	*(u8 *)(r3 + 0x2) = w5
     850:	w5 = *(u8 *)(r4 + 0x3)
     851:	*(u8 *)(r3 + 0x3) = w5
     852:	w5 = *(u8 *)(r4 + 0x4)
     853:	*(u8 *)(r3 + 0x4) = w5
     854:	w5 = *(u8 *)(r4 + 0x5)
     855:	*(u8 *)(r3 + 0x5) = w5
     856:	w5 = *(u8 *)(r4 + 0x6)
     857:	*(u8 *)(r3 + 0x6) = w5
     858:	w5 = *(u8 *)(r4 + 0x7)
     859:	*(u8 *)(r3 + 0x7) = w5
     860:	w5 = *(u8 *)(r4 + 0x8)
     861:	*(u8 *)(r3 + 0x8) = w5
     862:	w5 = *(u8 *)(r4 + 0x9)
     863:	*(u8 *)(r3 + 0x9) = w5
     864:	w5 = *(u8 *)(r4 + 0xa)
     865:	*(u8 *)(r3 + 0xa) = w5
     866:	w5 = *(u8 *)(r4 + 0xb)
     867:	*(u8 *)(r3 + 0xb) = w5
     868:	w5 = *(u8 *)(r4 + 0xc)
     869:	*(u8 *)(r3 + 0xc) = w5
     870:	w5 = *(u8 *)(r4 + 0xd)
     871:	*(u8 *)(r3 + 0xd) = w5
     872:	w5 = *(u8 *)(r4 + 0xe)
     873:	*(u8 *)(r3 + 0xe) = w5
     874:	w5 = *(u8 *)(r4 + 0xf)
     875:	*(u8 *)(r3 + 0xf) = w5
     876:	w5 = *(u8 *)(r4 + 0x10)
     877:	*(u8 *)(r3 + 0x10) = w5
     878:	w5 = *(u8 *)(r4 + 0x11)
     879:	*(u8 *)(r3 + 0x11) = w5
     880:	w5 = *(u8 *)(r4 + 0x12)
     881:	*(u8 *)(r3 + 0x12) = w5
     882:	w5 = *(u8 *)(r4 + 0x13)
     883:	*(u8 *)(r3 + 0x13) = w5
     884:	w5 = *(u8 *)(r4 + 0x14)
     885:	*(u8 *)(r3 + 0x14) = w5
     886:	w5 = *(u8 *)(r4 + 0x15)
     887:	*(u8 *)(r3 + 0x15) = w5
     888:	w5 = *(u8 *)(r4 + 0x16)
     889:	*(u8 *)(r3 + 0x16) = w5
     890:	if r2 == 0x3a goto +0x12b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     891:	w3 = 0x3
     892:	*(u8 *)(r1 + 0x3a) = w3
     893:	if r2 < 0x3d goto +0x128 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     894:	w3 = 0x0
     895:	*(u8 *)(r1 + 0x3c) = w3
     896:	w3 = 0x1f
     897:	*(u8 *)(r1 + 0x3b) = w3
     898:	if r2 < 0x5c goto +0x123 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     899:	r3 = r1
     900:	r3 += 0x3d
     901:	r4 = 0xd31 ll
		0000000000001c28:  R_BPF_64_64	.rodata
     903:	w5 = *(u8 *)(r4 + 0x0)
     904:	*(u8 *)(r3 + 0x0) = w5
     905:	w5 = *(u8 *)(r4 + 0x1)
     906:	*(u8 *)(r3 + 0x1) = w5
     907:	w5 = *(u8 *)(r4 + 0x2)
     908:	*(u8 *)(r3 + 0x2) = w5
     909:	w5 = *(u8 *)(r4 + 0x3)
     910:	*(u8 *)(r3 + 0x3) = w5
     911:	w5 = *(u8 *)(r4 + 0x4)
     912:	*(u8 *)(r3 + 0x4) = w5
     913:	w5 = *(u8 *)(r4 + 0x5)
     914:	*(u8 *)(r3 + 0x5) = w5
     915:	w5 = *(u8 *)(r4 + 0x6)
     916:	*(u8 *)(r3 + 0x6) = w5
     917:	w5 = *(u8 *)(r4 + 0x7)
     918:	*(u8 *)(r3 + 0x7) = w5
     919:	w5 = *(u8 *)(r4 + 0x8)
     920:	*(u8 *)(r3 + 0x8) = w5
     921:	w5 = *(u8 *)(r4 + 0x9)
     922:	*(u8 *)(r3 + 0x9) = w5
     923:	w5 = *(u8 *)(r4 + 0xa)
     924:	*(u8 *)(r3 + 0xa) = w5
     925:	w5 = *(u8 *)(r4 + 0xb)
     926:	*(u8 *)(r3 + 0xb) = w5
     927:	w5 = *(u8 *)(r4 + 0xc)
     928:	*(u8 *)(r3 + 0xc) = w5
     929:	w5 = *(u8 *)(r4 + 0xd)
     930:	*(u8 *)(r3 + 0xd) = w5
     931:	w5 = *(u8 *)(r4 + 0xe)
     932:	*(u8 *)(r3 + 0xe) = w5
     933:	w5 = *(u8 *)(r4 + 0xf)
     934:	*(u8 *)(r3 + 0xf) = w5
     935:	w5 = *(u8 *)(r4 + 0x10)
     936:	*(u8 *)(r3 + 0x10) = w5
     937:	w5 = *(u8 *)(r4 + 0x11)
     938:	*(u8 *)(r3 + 0x11) = w5
     939:	w5 = *(u8 *)(r4 + 0x12)
     940:	*(u8 *)(r3 + 0x12) = w5
     941:	w5 = *(u8 *)(r4 + 0x13)
     942:	*(u8 *)(r3 + 0x13) = w5
     943:	w5 = *(u8 *)(r4 + 0x14)
     944:	*(u8 *)(r3 + 0x14) = w5
     945:	w5 = *(u8 *)(r4 + 0x15)
     946:	*(u8 *)(r3 + 0x15) = w5
     947:	w5 = *(u8 *)(r4 + 0x16)
     948:	*(u8 *)(r3 + 0x16) = w5
     949:	w5 = *(u8 *)(r4 + 0x17)
     950:	*(u8 *)(r3 + 0x17) = w5
     951:	w5 = *(u8 *)(r4 + 0x18)
     952:	*(u8 *)(r3 + 0x18) = w5
     953:	w5 = *(u8 *)(r4 + 0x19)
     954:	*(u8 *)(r3 + 0x19) = w5
     955:	w5 = *(u8 *)(r4 + 0x1a)
     956:	*(u8 *)(r3 + 0x1a) = w5
     957:	w5 = *(u8 *)(r4 + 0x1b)
     958:	*(u8 *)(r3 + 0x1b) = w5
     959:	w5 = *(u8 *)(r4 + 0x1c)
     960:	*(u8 *)(r3 + 0x1c) = w5
     961:	w5 = *(u8 *)(r4 + 0x1d)
     962:	*(u8 *)(r3 + 0x1d) = w5
     963:	w5 = *(u8 *)(r4 + 0x1e)
     964:	*(u8 *)(r3 + 0x1e) = w5
     965:	if r2 == 0x5c goto +0xe0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     966:	w4 = 0x4
     967:	*(u8 *)(r1 + 0x5c) = w4
     968:	if r2 < 0x5f goto +0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     969:	w3 = 0x0
     970:	*(u8 *)(r1 + 0x5e) = w3
     971:	*(u8 *)(r1 + 0x5d) = w4
     972:	if r2 < 0x63 goto +0xd9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     973:	*(u8 *)(r1 + 0x62) = w3
     974:	*(u8 *)(r1 + 0x61) = w3
     975:	*(u8 *)(r1 + 0x60) = w3
     976:	w3 = 0x27
     977:	*(u8 *)(r1 + 0x5f) = w3
     978:	if r2 == 0x63 goto +0xd3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     979:	w3 = 0x5
     980:	*(u8 *)(r1 + 0x63) = w3
     981:	if r2 < 0x66 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     982:	w3 = 0x0
     983:	*(u8 *)(r1 + 0x65) = w3
     984:	*(u8 *)(r1 + 0x64) = w4
     985:	if r2 < 0x6a goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     986:	*(u8 *)(r1 + 0x69) = w3
     987:	*(u8 *)(r1 + 0x68) = w3
     988:	*(u8 *)(r1 + 0x67) = w3
     989:	w3 = 0x6
     990:	*(u8 *)(r1 + 0x66) = w3
     991:	if r2 == 0x6a goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     992:	w3 = 0x14
     993:	*(u8 *)(r1 + 0x6a) = w3
     994:	if r2 < 0x6d goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     995:	w3 = 0x0
     996:	*(u8 *)(r1 + 0x6c) = w3
     997:	w3 = 0x10
     998:	*(u8 *)(r1 + 0x6b) = w3
     999:	if r2 < 0x7d goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1000:	r3 = r1
    1001:	r3 += 0x6d
    1002:	r4 = 0x0 ll
		0000000000001f50:  R_BPF_64_64	.rodata.cst16
    1004:	w5 = *(u8 *)(r4 + 0x0)
    1005:	*(u8 *)(r3 + 0x0) = w5
    1006:	w5 = *(u8 *)(r4 + 0x1)
    1007:	*(u8 *)(r3 + 0x1) = w5
    1008:	w5 = *(u8 *)(r4 + 0x2)
    1009:	*(u8 *)(r3 + 0x2) = w5
    1010:	w5 = *(u8 *)(r4 + 0x3)
    1011:	*(u8 *)(r3 + 0x3) = w5
    1012:	w5 = *(u8 *)(r4 + 0x4)
    1013:	*(u8 *)(r3 + 0x4) = w5
    1014:	w5 = *(u8 *)(r4 + 0x5)
    1015:	*(u8 *)(r3 + 0x5) = w5
    1016:	w5 = *(u8 *)(r4 + 0x6)
    1017:	*(u8 *)(r3 + 0x6) = w5
    1018:	w5 = *(u8 *)(r4 + 0x7)
    1019:	*(u8 *)(r3 + 0x7) = w5
    1020:	w5 = *(u8 *)(r4 + 0x8)
    1021:	*(u8 *)(r3 + 0x8) = w5
    1022:	w5 = *(u8 *)(r4 + 0x9)
    1023:	*(u8 *)(r3 + 0x9) = w5
    1024:	w5 = *(u8 *)(r4 + 0xa)
    1025:	*(u8 *)(r3 + 0xa) = w5
    1026:	w5 = *(u8 *)(r4 + 0xb)
    1027:	*(u8 *)(r3 + 0xb) = w5
    1028:	w5 = *(u8 *)(r4 + 0xc)
    1029:	*(u8 *)(r3 + 0xc) = w5
    1030:	w5 = *(u8 *)(r4 + 0xd)
    1031:	*(u8 *)(r3 + 0xd) = w5
    1032:	w5 = *(u8 *)(r4 + 0xe)
    1033:	*(u8 *)(r3 + 0xe) = w5
    1034:	w5 = *(u8 *)(r4 + 0xf)
    1035:	*(u8 *)(r3 + 0xf) = w5
    1036:	if r2 == 0x7d goto +0x99 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1037:	w3 = 0x0
    1038:	*(u8 *)(r1 + 0x7d) = w3
    1039:	if r2 < 0x80 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1040:	*(u8 *)(r1 + 0x7f) = w3
    1041:	w3 = 0x1
    1042:	*(u8 *)(r1 + 0x7e) = w3
    1043:	if r2 == 0x80 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1044:	w3 = 0x2
    1045:	*(u8 *)(r1 + 0x80) = w3
    1046:	if r2 == 0x81 goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1047:	w3 = 0x9
    1048:	*(u8 *)(r1 + 0x81) = w3
    1049:	if r2 < 0x84 goto +0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1050:	w3 = 0x0
    1051:	*(u8 *)(r1 + 0x83) = w3
    1052:	w3 = 0x8
    1053:	*(u8 *)(r1 + 0x82) = w3
    1054:	if r2 < 0x8c goto +0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1055:	r4 = *(u64 *)(r10 - 0x90)
    1056:	*(u8 *)(r1 + 0x84) = w4
    1057:	r3 = r4
    1058:	r3 >>= 0x38
    1059:	*(u8 *)(r1 + 0x8b) = w3
    1060:	r3 = r4
    1061:	r3 >>= 0x30
    1062:	*(u8 *)(r1 + 0x8a) = w3
    1063:	r3 = r4
    1064:	r3 >>= 0x28
    1065:	*(u8 *)(r1 + 0x89) = w3
    1066:	r3 = r4
    1067:	r3 >>= 0x20
    1068:	*(u8 *)(r1 + 0x88) = w3
    1069:	r3 = r4
    1070:	r3 >>= 0x18
    1071:	*(u8 *)(r1 + 0x87) = w3
    1072:	r3 = r4
    1073:	r3 >>= 0x10
    1074:	*(u8 *)(r1 + 0x86) = w3
    1075:	r4 >>= 0x8
    1076:	*(u8 *)(r1 + 0x85) = w4
    1077:	if r2 == 0x8c goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1078:	w3 = 0x14
    1079:	*(u8 *)(r1 + 0x8c) = w3
    1080:	if r2 < 0x8f goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1081:	w3 = 0x0
    1082:	*(u8 *)(r1 + 0x8e) = w3
    1083:	w3 = 0x7
    1084:	*(u8 *)(r1 + 0x8d) = w3
    1085:	if r2 < 0x96 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1086:	r3 = r1
    1087:	r3 += 0x8f
    1088:	r4 = 0xd5f ll
		0000000000002200:  R_BPF_64_64	.rodata
    1090:	w5 = *(u8 *)(r4 + 0x0)
    1091:	*(u8 *)(r3 + 0x0) = w5
    1092:	w5 = *(u8 *)(r4 + 0x1)
    1093:	*(u8 *)(r3 + 0x1) = w5
    1094:	w5 = *(u8 *)(r4 + 0x2)
    1095:	*(u8 *)(r3 + 0x2) = w5
    1096:	w5 = *(u8 *)(r4 + 0x3)
    1097:	*(u8 *)(r3 + 0x3) = w5
    1098:	w5 = *(u8 *)(r4 + 0x4)
    1099:	*(u8 *)(r3 + 0x4) = w5
    1100:	w5 = *(u8 *)(r4 + 0x5)
    1101:	*(u8 *)(r3 + 0x5) = w5
    1102:	w5 = *(u8 *)(r4 + 0x6)
    1103:	*(u8 *)(r3 + 0x6) = w5
    1104:	if r2 == 0x96 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1105:	w3 = 0x0
    1106:	*(u8 *)(r1 + 0x96) = w3
    1107:	if r2 < 0x99 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1108:	*(u8 *)(r1 + 0x98) = w3
    1109:	w3 = 0x1
    1110:	*(u8 *)(r1 + 0x97) = w3
    1111:	if r2 == 0x99 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1112:	*(u8 *)(r1 + 0x99) = w3
    1113:	if r2 < 0x9b goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1114:	w3 = 0x3
    1115:	*(u8 *)(r1 + 0x9a) = w3
    1116:	if r2 < 0x9d goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1117:	w3 = 0x0
    1118:	*(u8 *)(r1 + 0x9c) = w3
    1119:	w3 = 0x4
    1120:	*(u8 *)(r1 + 0x9b) = w3
    1121:	if r2 < 0xa1 goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
    1122:	w2 = w6
    1123:	w2 >>= 0x18
    1124:	*(u8 *)(r1 + 0xa0) = w2
    1125:	w2 = w6
    1126:	w2 >>= 0x10
    1127:	*(u8 *)(r1 + 0x9f) = w2
    1128:	*(u8 *)(r1 + 0x9d) = w6
    1129:	w2 = w6
    1130:	w2 >>= 0x8
    1131:	*(u8 *)(r1 + 0x9e) = w2
    1132:	r2 = 0x0
    1133:	call 0x84
    1134:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1135:	r6 = *(u64 *)(r6 + 0x0)
    1136:	r9 = r10
    1137:	r9 += -0x88
    1138:	r1 = r9
    1139:	w2 = 0x0
    1140:	r3 = 0x80
    1141:	call -0x1
		00000000000023a8:  R_BPF_64_32	memset
    1142:	r1 = r9
    1143:	w2 = 0x80
    1144:	r3 = r6
    1145:	call 0x71
    1146:	r1 = *(u64 *)(r10 - 0x20)
    1147:	r9 = *(u64 *)(r10 - 0x90)
    1148:	if r1 != 0x504c0001 goto +0x336 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1149:	r1 = *(u64 *)(r10 - 0x10)
    1150:	if r1 != 0x10 goto +0x334 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1151:	r2 = *(u64 *)(r10 - 0x28)
    1152:	r1 = 0x0 ll
		0000000000002400:  R_BPF_64_64	CONFIG
    1154:	r3 = *(u64 *)(r1 + 0x0)
    1155:	if r2 != r3 goto +0x32f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1156:	w2 = *(u32 *)(r1 + 0x28)
    1157:	w2 &= w8
    1158:	w1 = *(u32 *)(r9 + 0x0)
    1159:	if w1 != 0x0 goto +0xf0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1960>
    1160:	*(u32 *)(r9 + 0x4) = w2
    1161:	goto +0xf3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1988>
    1162:	w9 = w6
    1163:	if w6 != 0x0 goto +0x38a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1164:	r1 = 0x0 ll
		0000000000002460:  R_BPF_64_64	CONFIG
    1166:	w2 = *(u32 *)(r1 + 0x6c)
    1167:	if w2 == 0x0 goto +0x323 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1168:	w1 = *(u32 *)(r1 + 0x8c)
    1169:	if w1 == 0x0 goto +0x29f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2728>
    1170:	r8 = r7
    1171:	r1 = 0x0 ll
		0000000000002498:  R_BPF_64_64	CONFIG
    1173:	w6 = *(u32 *)(r1 + 0x88)
    1174:	w7 = *(u32 *)(r1 + 0x8c)
    1175:	w1 = *(u32 *)(r1 + 0x70)
    1176:	if w1 != 0x0 goto +0x112 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1af8>
    1177:	call 0x23
    1178:	r0 += r6
    1179:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1288>
    1180:	goto +0x287 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26c0>
    1181:	w1 = 0x0
    1182:	*(u16 *)(r10 - 0x88) = w1
    1183:	r1 = r10
    1184:	r1 += -0x88
    1185:	w2 = 0x2
    1186:	r3 = r0
    1187:	call 0x71
    1188:	w1 = *(u16 *)(r10 - 0x88)
    1189:	goto +0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1190:	r2 = 0x0
    1191:	call 0x85
    1192:	w1 = *(u32 *)(r8 + 0xc)
    1193:	w4 = *(u32 *)(r8 + 0x4)
    1194:	w2 = w4
    1195:	w2 |= w6
    1196:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1358>
    1197:	w2 = w6
    1198:	if w6 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1199:	w2 = w6
    1200:	if w4 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1330>
    1201:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1202:	w2 = 0x0
    1203:	if w6 s>= w4 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1204:	w2 = w6
    1205:	w2 -= w4
    1206:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
    1207:	w2 = 0x0
    1208:	if w6 s> w4 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1340>
    1209:	w3 = *(u32 *)(r8 + 0x0)
    1210:	*(u32 *)(r10 - 0xb0) = w3
    1211:	w3 = 0x0
    1212:	*(u32 *)(r10 - 0x90) = w3
    1213:	w5 = 0x1
    1214:	w0 = 0x1
    1215:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a8>
    1216:	w0 = 0x0
    1217:	*(u64 *)(r10 - 0xa8) = r7
    1218:	*(u64 *)(r10 - 0xa0) = r8
    1219:	w3 = *(u32 *)(r8 + 0x8)
    1220:	w1 = *(u32 *)(r10 - 0xb0)
    1221:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d8>
    1222:	w5 = 0x0
    1223:	*(u32 *)(r10 - 0xb8) = w6
    1224:	*(u32 *)(r10 - 0xe0) = w3
    1225:	w2 += w3
    1226:	r3 = 0x0 ll
		0000000000002650:  R_BPF_64_64	CONFIG
    1228:	w1 = *(u32 *)(r3 + 0x6c)
    1229:	*(u32 *)(r10 - 0xc0) = w2
    1230:	*(u32 *)(r10 - 0xc8) = w4
    1231:	if w1 == 0x0 goto +0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1780>
    1232:	r8 = 0x0
    1233:	r9 = *(u64 *)(r10 - 0xa0)
    1234:	r9 += 0x14c
    1235:	w1 = 0x0
    1236:	*(u32 *)(r10 - 0x90) = w1
    1237:	r1 = r8
    1238:	r1 <<= 0x2
    1239:	r7 = r9
    1240:	r7 += r1
    1241:	r1 = r8
    1242:	r1 <<= 0x4
    1243:	r6 = 0x0 ll
		00000000000026d8:  R_BPF_64_64	CONFIG
    1245:	r6 += r1
    1246:	r6 += 0x78
    1247:	if r8 > 0x4 goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1780>
    1248:	r7 += 0x4
    1249:	r8 += 0x1
    1250:	w1 = *(u32 *)(r6 + 0x14)
    1251:	r6 += 0x10
    1252:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1498>
    1253:	*(u64 *)(r10 - 0xd8) = r9
    1254:	*(u32 *)(r10 - 0xd0) = w0
    1255:	*(u32 *)(r10 - 0x98) = w5
    1256:	if r8 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1257:	r1 = *(u64 *)(r3 + 0x80)
    1258:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15c8>
    1259:	w9 = *(u32 *)(r6 + 0x0)
    1260:	w1 = *(u32 *)(r6 + 0x4)
    1261:	*(u32 *)(r10 - 0xe8) = w1
    1262:	w1 = *(u32 *)(r3 + 0x70)
    1263:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1590>
    1264:	call 0x23
    1265:	r0 += r9
    1266:	w1 = *(u32 *)(r10 - 0xe8)
    1267:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1548>
    1268:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16b0>
    1269:	w1 = 0x0
    1270:	*(u16 *)(r10 - 0x88) = w1
    1271:	r1 = r10
    1272:	r1 += -0x88
    1273:	w2 = 0x2
    1274:	r3 = r0
    1275:	call 0x71
    1276:	w9 = *(u16 *)(r10 - 0x88)
    1277:	goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1278:	call 0x9e
    1279:	r0 += r9
    1280:	w1 = *(u32 *)(r10 - 0xe8)
    1281:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b8>
    1282:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16a0>
    1283:	w9 = *(u16 *)(r0 + 0x0)
    1284:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1285:	r1 = 0x0 ll
		0000000000002828:  R_BPF_64_64	CONFIG
    1287:	r3 = *(u64 *)(r1 + 0x80)
    1288:	w1 = 0x0
    1289:	*(u32 *)(r10 - 0x88) = w1
    1290:	r1 = r10
    1291:	r1 += -0x88
    1292:	w2 = 0x4
    1293:	call 0x71
    1294:	r3 = 0x0 ll
		0000000000002870:  R_BPF_64_64	CONFIG
    1296:	w1 = *(u32 *)(r10 - 0x88)
    1297:	if w1 != 0x0 goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1298:	w9 = 0x0
    1299:	r1 = *(u64 *)(r10 - 0xa0)
    1300:	*(u32 *)(r1 + 0x160) = w9
    1301:	*(u32 *)(r10 - 0x88) = w9
    1302:	r2 = r10
    1303:	r2 += -0x88
    1304:	r1 = 0x0 ll
		00000000000028c0:  R_BPF_64_64	LOST
    1306:	call 0x1
    1307:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1700>
    1308:	r0 += 0x20
    1309:	r1 = 0x1
    1310:	lock *(u64 *)(r0 + 0x0) += r1
    1311:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1700>
    1312:	w9 = *(u32 *)(r0 + 0x0)
    1313:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1314:	w1 = 0x0
    1315:	*(u32 *)(r10 - 0x88) = w1
    1316:	r1 = r10
    1317:	r1 += -0x88
    1318:	w2 = 0x4
    1319:	r3 = r0
    1320:	call 0x71
    1321:	w9 = *(u32 *)(r10 - 0x88)
    1322:	w1 = *(u32 *)(r6 + 0x8)
    1323:	w9 -= w1
    1324:	w2 = *(u32 *)(r7 + 0x0)
    1325:	w1 = 0x1
    1326:	if w9 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1327:	w1 = 0x0
    1328:	*(u32 *)(r7 + 0x14) = w9
    1329:	w2 = *(u32 *)(r10 - 0x90)
    1330:	w2 |= w1
    1331:	*(u32 *)(r10 - 0x90) = w2
    1332:	w2 = *(u32 *)(r10 - 0xc0)
    1333:	w4 = *(u32 *)(r10 - 0xc8)
    1334:	w5 = *(u32 *)(r10 - 0x98)
    1335:	w0 = *(u32 *)(r10 - 0xd0)
    1336:	r3 = 0x0 ll
		00000000000029c0:  R_BPF_64_64	CONFIG
    1338:	r9 = *(u64 *)(r10 - 0xd8)
    1339:	goto -0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1448>
    1340:	w5 &= w0
    1341:	*(u32 *)(r10 - 0x98) = w5
    1342:	if w2 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17c0>
    1343:	w1 = *(u32 *)(r10 - 0x98)
    1344:	w2 = *(u32 *)(r10 - 0x90)
    1345:	w1 |= w2
    1346:	w1 &= 0x1
    1347:	if w1 == 0x0 goto +0x319 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1348:	r6 = 0x0 ll
		0000000000002a20:  R_BPF_64_64	CONFIG
    1350:	w1 = *(u32 *)(r6 + 0x5c)
    1351:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1828>
    1352:	call 0xe
    1353:	r0 >>= 0x20
    1354:	*(u32 *)(r10 - 0x88) = w0
    1355:	r2 = r10
    1356:	r2 += -0x88
    1357:	r1 = 0x0 ll
		0000000000002a68:  R_BPF_64_64	PIDS
    1359:	call 0x1
    1360:	if r0 == 0x0 goto +0x30c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1361:	w6 = *(u32 *)(r6 + 0x58)
    1362:	if w6 == 0x0 goto +0x36d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    1363:	w7 = 0x81
    1364:	call 0x23
    1365:	r8 = r0
    1366:	r9 = 0x0 ll
		0000000000002ab0:  R_BPF_64_64	CONFIG
    1368:	goto +0x317 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    1369:	r9 = 0x80
    1370:	if w1 < 0x81 goto -0x278 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1371:	r9 = 0x100
    1372:	if w1 < 0x101 goto -0x27a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1373:	r9 = 0x200
    1374:	if w1 < 0x201 goto -0x27c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1375:	r9 = 0x400
    1376:	if w1 < 0x401 goto -0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1377:	r9 = 0x800
    1378:	if w1 < 0x801 goto -0x280 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1379:	r9 = 0x1000
    1380:	if w1 < 0x1001 goto -0x282 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1381:	r9 = 0x2000
    1382:	if w1 > 0x2000 goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1383:	goto -0x285 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1384:	call 0x9e
    1385:	r0 += r7
    1386:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1900>
    1387:	goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ab8>
    1388:	w1 = *(u16 *)(r0 + 0x0)
    1389:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1390:	w3 = *(u32 *)(r4 + 0x34)
    1391:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1928>
    1392:	*(u32 *)(r4 + 0x34) = w2
    1393:	w3 = *(u32 *)(r4 + 0x38)
    1394:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1940>
    1395:	*(u32 *)(r4 + 0x38) = w2
    1396:	*(u32 *)(r4 + 0x3c) = w8
    1397:	w1 += 0x1
    1398:	*(u32 *)(r4 + 0x30) = w1
    1399:	goto +0x23b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1400:	w3 = *(u32 *)(r9 + 0x4)
    1401:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1978>
    1402:	*(u32 *)(r9 + 0x4) = w2
    1403:	w3 = *(u32 *)(r9 + 0x8)
    1404:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1990>
    1405:	*(u32 *)(r9 + 0x8) = w2
    1406:	*(u32 *)(r9 + 0xc) = w8
    1407:	w1 += 0x1
    1408:	*(u32 *)(r9 + 0x0) = w1
    1409:	r6 = 0x0 ll
		0000000000002c08:  R_BPF_64_64	CONFIG
    1411:	w1 = *(u32 *)(r6 + 0x8c)
    1412:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a30>
    1413:	w1 = *(u32 *)(r6 + 0x9c)
    1414:	if w1 == 0x0 goto +0xe8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2118>
    1415:	r1 = 0x0 ll
		0000000000002c38:  R_BPF_64_64	CONFIG
    1417:	w6 = *(u32 *)(r1 + 0x98)
    1418:	w8 = *(u32 *)(r1 + 0x9c)
    1419:	w1 = *(u32 *)(r1 + 0x70)
    1420:	if w1 == 0x0 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c78>
    1421:	call 0x9e
    1422:	r0 += r6
    1423:	if w8 == 0x2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cd8>
    1424:	w1 = *(u32 *)(r0 + 0x0)
    1425:	goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1426:	w8 = *(u32 *)(r6 + 0x88)
    1427:	w9 = *(u32 *)(r6 + 0x8c)
    1428:	w1 = *(u32 *)(r6 + 0x70)
    1429:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ac8>
    1430:	call 0x23
    1431:	r0 += r8
    1432:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a70>
    1433:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb8>
    1434:	w1 = 0x0
    1435:	*(u16 *)(r10 - 0x88) = w1
    1436:	r1 = r10
    1437:	r1 += -0x88
    1438:	w2 = 0x2
    1439:	r3 = r0
    1440:	call 0x71
    1441:	w1 = *(u16 *)(r10 - 0x88)
    1442:	goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1443:	w1 = *(u32 *)(r0 + 0x0)
    1444:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1445:	call 0x9e
    1446:	r0 += r8
    1447:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
    1448:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ce8>
    1449:	w1 = *(u16 *)(r0 + 0x0)
    1450:	goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1451:	call 0x9e
    1452:	r0 += r6
    1453:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b18>
    1454:	goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e58>
    1455:	w1 = *(u16 *)(r0 + 0x0)
    1456:	goto +0x17b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1457:	w1 = 0x0
    1458:	*(u32 *)(r10 - 0x88) = w1
    1459:	r1 = r10
    1460:	r1 += -0x88
    1461:	w2 = 0x4
    1462:	r3 = r0
    1463:	call 0x71
    1464:	w1 = *(u32 *)(r10 - 0x88)
    1465:	r7 = *(u64 *)(r10 - 0xa8)
    1466:	r2 = 0x0 ll
		0000000000002dd0:  R_BPF_64_64	CONFIG
    1468:	w2 = *(u32 *)(r2 + 0x90)
    1469:	if w1 != w2 goto -0x36a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1470:	r3 = 0x0 ll
		0000000000002df0:  R_BPF_64_64	CONFIG
    1472:	w1 = *(u32 *)(r3 + 0x9c)
    1473:	if w1 == 0x0 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d70>
    1474:	w9 = *(u32 *)(r3 + 0x98)
    1475:	w7 = *(u32 *)(r3 + 0x9c)
    1476:	w1 = *(u32 *)(r3 + 0x70)
    1477:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c38>
    1478:	call 0x23
    1479:	r0 += r9
    1480:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bf0>
    1481:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cf8>
    1482:	w1 = 0x0
    1483:	*(u16 *)(r10 - 0x88) = w1
    1484:	r1 = r10
    1485:	r1 += -0x88
    1486:	w2 = 0x2
    1487:	r3 = r0
    1488:	call 0x71
    1489:	w1 = *(u16 *)(r10 - 0x88)
    1490:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1491:	call 0x9e
    1492:	r0 += r9
    1493:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c58>
    1494:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c68>
    1495:	w1 = *(u16 *)(r0 + 0x0)
    1496:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1497:	w1 = *(u32 *)(r0 + 0x0)
    1498:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1499:	call 0x23
    1500:	r0 += r6
    1501:	if w8 == 0x2 goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2070>
    1502:	w1 = 0x0
    1503:	*(u32 *)(r10 - 0x88) = w1
    1504:	r1 = r10
    1505:	r1 += -0x88
    1506:	w2 = 0x4
    1507:	r3 = r0
    1508:	call 0x71
    1509:	w1 = *(u32 *)(r10 - 0x88)
    1510:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1511:	w1 = *(u16 *)(r0 + 0x0)
    1512:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1513:	w1 = *(u32 *)(r0 + 0x0)
    1514:	goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1515:	w1 = 0x0
    1516:	*(u32 *)(r10 - 0x88) = w1
    1517:	r1 = r10
    1518:	r1 += -0x88
    1519:	w2 = 0x4
    1520:	r3 = r0
    1521:	call 0x71
    1522:	w1 = *(u32 *)(r10 - 0x88)
    1523:	r3 = 0x0 ll
		0000000000002f98:  R_BPF_64_64	CONFIG
    1525:	r2 = 0x0 ll
		0000000000002fa8:  R_BPF_64_64	CONFIG
    1527:	w2 = *(u32 *)(r2 + 0xa0)
    1528:	r7 = *(u64 *)(r10 - 0xa8)
    1529:	if w1 != w2 goto -0x3a6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1530:	w1 = *(u32 *)(r3 + 0xac)
    1531:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ed0>
    1532:	r1 = 0x0 ll
		0000000000002fe0:  R_BPF_64_64	CONFIG
    1534:	w7 = *(u32 *)(r1 + 0xa8)
    1535:	w9 = *(u32 *)(r1 + 0xac)
    1536:	w1 = *(u32 *)(r1 + 0x70)
    1537:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e18>
    1538:	call 0x23
    1539:	r0 += r7
    1540:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dd0>
    1541:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e68>
    1542:	w1 = 0x0
    1543:	*(u16 *)(r10 - 0x88) = w1
    1544:	r1 = r10
    1545:	r1 += -0x88
    1546:	w2 = 0x2
    1547:	r3 = r0
    1548:	call 0x71
    1549:	w1 = *(u16 *)(r10 - 0x88)
    1550:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1551:	call 0x9e
    1552:	r0 += r7
    1553:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e38>
    1554:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e48>
    1555:	w1 = *(u16 *)(r0 + 0x0)
    1556:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1557:	w1 = *(u32 *)(r0 + 0x0)
    1558:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1559:	w1 = *(u32 *)(r0 + 0x0)
    1560:	goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1561:	w1 = 0x0
    1562:	*(u32 *)(r10 - 0x88) = w1
    1563:	r1 = r10
    1564:	r1 += -0x88
    1565:	w2 = 0x4
    1566:	r3 = r0
    1567:	call 0x71
    1568:	w1 = *(u32 *)(r10 - 0x88)
    1569:	r7 = *(u64 *)(r10 - 0xa8)
    1570:	r2 = 0x0 ll
		0000000000003110:  R_BPF_64_64	CONFIG
    1572:	w2 = *(u32 *)(r2 + 0xb0)
    1573:	if w1 != w2 goto -0x3d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1574:	r3 = 0x0 ll
		0000000000003130:  R_BPF_64_64	CONFIG
    1576:	w1 = *(u32 *)(r3 + 0xbc)
    1577:	if w1 == 0x0 goto +0x134 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2890>
    1578:	w9 = *(u32 *)(r3 + 0xb8)
    1579:	w7 = *(u32 *)(r3 + 0xbc)
    1580:	w1 = *(u32 *)(r3 + 0x70)
    1581:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f78>
    1582:	call 0x23
    1583:	r0 += r9
    1584:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f30>
    1585:	goto +0x11d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2818>
    1586:	w1 = 0x0
    1587:	*(u16 *)(r10 - 0x88) = w1
    1588:	r1 = r10
    1589:	r1 += -0x88
    1590:	w2 = 0x2
    1591:	r3 = r0
    1592:	call 0x71
    1593:	w1 = *(u16 *)(r10 - 0x88)
    1594:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1595:	call 0x9e
    1596:	r0 += r9
    1597:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f98>
    1598:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa8>
    1599:	w1 = *(u16 *)(r0 + 0x0)
    1600:	goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1601:	w1 = *(u32 *)(r0 + 0x0)
    1602:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1603:	w1 = 0x0
    1604:	*(u32 *)(r10 - 0x88) = w1
    1605:	r1 = r10
    1606:	r1 += -0x88
    1607:	w2 = 0x4
    1608:	r3 = r0
    1609:	call 0x71
    1610:	w1 = *(u32 *)(r10 - 0x88)
    1611:	r9 = *(u64 *)(r10 - 0x90)
    1612:	w2 = *(u32 *)(r9 + 0x58)
    1613:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2020>
    1614:	*(u32 *)(r9 + 0x5c) = w1
    1615:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2048>
    1616:	w3 = *(u32 *)(r9 + 0x5c)
    1617:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2038>
    1618:	*(u32 *)(r9 + 0x5c) = w1
    1619:	w3 = *(u32 *)(r9 + 0x60)
    1620:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2050>
    1621:	*(u32 *)(r9 + 0x60) = w1
    1622:	*(u32 *)(r9 + 0x64) = w1
    1623:	w2 += 0x1
    1624:	*(u32 *)(r9 + 0x58) = w2
    1625:	goto -0xd5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19c8>
    1626:	w1 = 0x0
    1627:	*(u16 *)(r10 - 0x88) = w1
    1628:	r1 = r10
    1629:	r1 += -0x88
    1630:	w2 = 0x2
    1631:	r3 = r0
    1632:	call 0x71
    1633:	w1 = *(u16 *)(r10 - 0x88)
    1634:	w2 = *(u32 *)(r9 + 0x68)
    1635:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20d0>
    1636:	*(u32 *)(r9 + 0x6c) = w1
    1637:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20f8>
    1638:	w3 = *(u32 *)(r9 + 0x6c)
    1639:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20e8>
    1640:	*(u32 *)(r9 + 0x6c) = w1
    1641:	w3 = *(u32 *)(r9 + 0x70)
    1642:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2100>
    1643:	*(u32 *)(r9 + 0x70) = w1
    1644:	*(u32 *)(r9 + 0x74) = w1
    1645:	w2 += 0x1
    1646:	*(u32 *)(r9 + 0x68) = w2
    1647:	r6 = 0x0 ll
		0000000000003378:  R_BPF_64_64	CONFIG
    1649:	w1 = *(u32 *)(r6 + 0xac)
    1650:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22a0>
    1651:	w8 = *(u32 *)(r6 + 0xa8)
    1652:	w9 = *(u32 *)(r6 + 0xac)
    1653:	w1 = *(u32 *)(r6 + 0x70)
    1654:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2180>
    1655:	call 0x9e
    1656:	r0 += r8
    1657:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21e0>
    1658:	w1 = *(u32 *)(r0 + 0x0)
    1659:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1660:	call 0x23
    1661:	r0 += r8
    1662:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21f0>
    1663:	w1 = 0x0
    1664:	*(u32 *)(r10 - 0x88) = w1
    1665:	r1 = r10
    1666:	r1 += -0x88
    1667:	w2 = 0x4
    1668:	r3 = r0
    1669:	call 0x71
    1670:	w1 = *(u32 *)(r10 - 0x88)
    1671:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1672:	w1 = *(u16 *)(r0 + 0x0)
    1673:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1674:	w1 = 0x0
    1675:	*(u16 *)(r10 - 0x88) = w1
    1676:	r1 = r10
    1677:	r1 += -0x88
    1678:	w2 = 0x2
    1679:	r3 = r0
    1680:	call 0x71
    1681:	w1 = *(u16 *)(r10 - 0x88)
    1682:	r9 = *(u64 *)(r10 - 0x90)
    1683:	w2 = *(u32 *)(r9 + 0x78)
    1684:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2258>
    1685:	*(u32 *)(r9 + 0x7c) = w1
    1686:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2280>
    1687:	w3 = *(u32 *)(r9 + 0x7c)
    1688:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2270>
    1689:	*(u32 *)(r9 + 0x7c) = w1
    1690:	w3 = *(u32 *)(r9 + 0x80)
    1691:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1692:	*(u32 *)(r9 + 0x80) = w1
    1693:	*(u32 *)(r9 + 0x84) = w1
    1694:	w2 += 0x1
    1695:	*(u32 *)(r9 + 0x78) = w2
    1696:	w1 = *(u32 *)(r6 + 0xbc)
    1697:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2420>
    1698:	r1 = 0x0 ll
		0000000000003510:  R_BPF_64_64	CONFIG
    1700:	w6 = *(u32 *)(r1 + 0xb8)
    1701:	w8 = *(u32 *)(r1 + 0xbc)
    1702:	w1 = *(u32 *)(r1 + 0x70)
    1703:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1704:	call 0x9e
    1705:	r0 += r6
    1706:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2368>
    1707:	w1 = *(u32 *)(r0 + 0x0)
    1708:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1709:	call 0x23
    1710:	r0 += r6
    1711:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2378>
    1712:	w1 = 0x0
    1713:	*(u32 *)(r10 - 0x88) = w1
    1714:	r1 = r10
    1715:	r1 += -0x88
    1716:	w2 = 0x4
    1717:	r3 = r0
    1718:	call 0x71
    1719:	w1 = *(u32 *)(r10 - 0x88)
    1720:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1721:	w1 = *(u16 *)(r0 + 0x0)
    1722:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1723:	w1 = 0x0
    1724:	*(u16 *)(r10 - 0x88) = w1
    1725:	r1 = r10
    1726:	r1 += -0x88
    1727:	w2 = 0x2
    1728:	r3 = r0
    1729:	call 0x71
    1730:	w1 = *(u16 *)(r10 - 0x88)
    1731:	w2 = *(u32 *)(r9 + 0x88)
    1732:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1733:	*(u32 *)(r9 + 0x8c) = w1
    1734:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1735:	w3 = *(u32 *)(r9 + 0x8c)
    1736:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23f0>
    1737:	*(u32 *)(r9 + 0x8c) = w1
    1738:	w3 = *(u32 *)(r9 + 0x90)
    1739:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2408>
    1740:	*(u32 *)(r9 + 0x90) = w1
    1741:	*(u32 *)(r9 + 0x94) = w1
    1742:	w2 += 0x1
    1743:	*(u32 *)(r9 + 0x88) = w2
    1744:	r6 = 0x0 ll
		0000000000003680:  R_BPF_64_64	CONFIG
    1746:	w1 = *(u32 *)(r6 + 0xcc)
    1747:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1748:	w8 = *(u32 *)(r6 + 0xc8)
    1749:	w9 = *(u32 *)(r6 + 0xcc)
    1750:	w1 = *(u32 *)(r6 + 0x70)
    1751:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2488>
    1752:	call 0x9e
    1753:	r0 += r8
    1754:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24e8>
    1755:	w1 = *(u32 *)(r0 + 0x0)
    1756:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1757:	call 0x23
    1758:	r0 += r8
    1759:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24f8>
    1760:	w1 = 0x0
    1761:	*(u32 *)(r10 - 0x88) = w1
    1762:	r1 = r10
    1763:	r1 += -0x88
    1764:	w2 = 0x4
    1765:	r3 = r0
    1766:	call 0x71
    1767:	w1 = *(u32 *)(r10 - 0x88)
    1768:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1769:	w1 = *(u16 *)(r0 + 0x0)
    1770:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1771:	w1 = 0x0
    1772:	*(u16 *)(r10 - 0x88) = w1
    1773:	r1 = r10
    1774:	r1 += -0x88
    1775:	w2 = 0x2
    1776:	r3 = r0
    1777:	call 0x71
    1778:	w1 = *(u16 *)(r10 - 0x88)
    1779:	r9 = *(u64 *)(r10 - 0x90)
    1780:	w2 = *(u32 *)(r9 + 0x98)
    1781:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2560>
    1782:	*(u32 *)(r9 + 0x9c) = w1
    1783:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2588>
    1784:	w3 = *(u32 *)(r9 + 0x9c)
    1785:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2578>
    1786:	*(u32 *)(r9 + 0x9c) = w1
    1787:	w3 = *(u32 *)(r9 + 0xa0)
    1788:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2590>
    1789:	*(u32 *)(r9 + 0xa0) = w1
    1790:	*(u32 *)(r9 + 0xa4) = w1
    1791:	w2 += 0x1
    1792:	*(u32 *)(r9 + 0x98) = w2
    1793:	call 0xe
    1794:	*(u64 *)(r9 + 0x50) = r0
    1795:	w1 = *(u32 *)(r6 + 0x64)
    1796:	if w1 == 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2678>
    1797:	call 0x23
    1798:	w1 = *(u32 *)(r6 + 0x40)
    1799:	r0 += r1
    1800:	r7 = 0x0
    1801:	*(u64 *)(r10 - 0x88) = r7
    1802:	r1 = r10
    1803:	r1 += -0x88
    1804:	w2 = 0x8
    1805:	r3 = r0
    1806:	call 0x71
    1807:	r3 = *(u64 *)(r10 - 0x88)
    1808:	w1 = *(u32 *)(r6 + 0x44)
    1809:	*(u64 *)(r10 - 0x88) = r7
    1810:	r3 += r1
    1811:	r1 = r10
    1812:	r1 += -0x88
    1813:	w2 = 0x8
    1814:	call 0x71
    1815:	r1 = *(u64 *)(r6 + 0x8)
    1816:	r2 = *(u64 *)(r10 - 0x88)
    1817:	r1 += r2
    1818:	*(u64 *)(r9 + 0x40) = r1
    1819:	w1 = *(u32 *)(r6 + 0x68)
    1820:	if w1 == 0x0 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1821:	r1 = 0x504c4b53594d5641 ll
    1823:	call 0x9a
    1824:	w1 = *(u32 *)(r6 + 0x38)
    1825:	r0 += r1
    1826:	*(u64 *)(r9 + 0x48) = r0
    1827:	goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1828:	w1 = 0x0
    1829:	*(u32 *)(r10 - 0x88) = w1
    1830:	r1 = r10
    1831:	r1 += -0x88
    1832:	w2 = 0x4
    1833:	r3 = r0
    1834:	call 0x71
    1835:	w1 = *(u32 *)(r10 - 0x88)
    1836:	r2 = 0x0 ll
		0000000000003960:  R_BPF_64_64	CONFIG
    1838:	w2 = *(u32 *)(r2 + 0x90)
    1839:	r7 = r8
    1840:	if w1 != w2 goto +0xe5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1841:	r6 = 0x0 ll
		0000000000003988:  R_BPF_64_64	CONFIG
    1843:	w1 = *(u32 *)(r6 + 0x9c)
    1844:	*(u64 *)(r10 - 0xa8) = r7
    1845:	if w1 == 0x0 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1846:	w7 = *(u32 *)(r6 + 0x98)
    1847:	w8 = *(u32 *)(r6 + 0x9c)
    1848:	w1 = *(u32 *)(r6 + 0x70)
    1849:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d8>
    1850:	call 0x23
    1851:	r0 += r7
    1852:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2790>
    1853:	goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1854:	w1 = 0x0
    1855:	*(u16 *)(r10 - 0x88) = w1
    1856:	r1 = r10
    1857:	r1 += -0x88
    1858:	w2 = 0x2
    1859:	r3 = r0
    1860:	call 0x71
    1861:	w1 = *(u16 *)(r10 - 0x88)
    1862:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1863:	call 0x9e
    1864:	r0 += r7
    1865:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27f8>
    1866:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2808>
    1867:	w1 = *(u16 *)(r0 + 0x0)
    1868:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1869:	w1 = *(u32 *)(r0 + 0x0)
    1870:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1871:	w1 = 0x0
    1872:	*(u32 *)(r10 - 0x88) = w1
    1873:	r1 = r10
    1874:	r1 += -0x88
    1875:	w2 = 0x4
    1876:	r3 = r0
    1877:	call 0x71
    1878:	w1 = *(u32 *)(r10 - 0x88)
    1879:	r3 = 0x0 ll
		0000000000003ab8:  R_BPF_64_64	CONFIG
    1881:	r2 = 0x0 ll
		0000000000003ac8:  R_BPF_64_64	CONFIG
    1883:	w2 = *(u32 *)(r2 + 0xc0)
    1884:	r7 = *(u64 *)(r10 - 0xa8)
    1885:	if w1 != w2 goto -0x50a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1886:	w1 = *(u32 *)(r3 + 0xcc)
    1887:	if w1 == 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1888:	r1 = 0x0 ll
		0000000000003b00:  R_BPF_64_64	CONFIG
    1890:	w7 = *(u32 *)(r1 + 0xc8)
    1891:	w9 = *(u32 *)(r1 + 0xcc)
    1892:	w1 = *(u32 *)(r1 + 0x70)
    1893:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2938>
    1894:	call 0x23
    1895:	r0 += r7
    1896:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1897:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1898:	w1 = 0x0
    1899:	*(u16 *)(r10 - 0x88) = w1
    1900:	r1 = r10
    1901:	r1 += -0x88
    1902:	w2 = 0x2
    1903:	r3 = r0
    1904:	call 0x71
    1905:	w1 = *(u16 *)(r10 - 0x88)
    1906:	goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1907:	call 0x9e
    1908:	r0 += r7
    1909:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2958>
    1910:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2968>
    1911:	w1 = *(u16 *)(r0 + 0x0)
    1912:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1913:	w1 = *(u32 *)(r0 + 0x0)
    1914:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1915:	w1 = 0x0
    1916:	*(u32 *)(r10 - 0x88) = w1
    1917:	r1 = r10
    1918:	r1 += -0x88
    1919:	w2 = 0x4
    1920:	r3 = r0
    1921:	call 0x71
    1922:	w1 = *(u32 *)(r10 - 0x88)
    1923:	r7 = *(u64 *)(r10 - 0xa8)
    1924:	r2 = 0x0 ll
		0000000000003c20:  R_BPF_64_64	CONFIG
    1926:	w2 = *(u32 *)(r2 + 0xa0)
    1927:	if w1 != w2 goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1928:	w1 = *(u32 *)(r6 + 0xac)
    1929:	if w1 == 0x0 goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ba8>
    1930:	r8 = r7
    1931:	r1 = 0x0 ll
		0000000000003c58:  R_BPF_64_64	CONFIG
    1933:	w6 = *(u32 *)(r1 + 0xa8)
    1934:	w7 = *(u32 *)(r1 + 0xac)
    1935:	w1 = *(u32 *)(r1 + 0x70)
    1936:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a90>
    1937:	call 0x23
    1938:	r0 += r6
    1939:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a48>
    1940:	goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b40>
    1941:	w1 = 0x0
    1942:	*(u16 *)(r10 - 0x88) = w1
    1943:	r1 = r10
    1944:	r1 += -0x88
    1945:	w2 = 0x2
    1946:	r3 = r0
    1947:	call 0x71
    1948:	w1 = *(u16 *)(r10 - 0x88)
    1949:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1950:	call 0x9e
    1951:	r0 += r6
    1952:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ab0>
    1953:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ac0>
    1954:	w1 = *(u16 *)(r0 + 0x0)
    1955:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1956:	w1 = *(u32 *)(r0 + 0x0)
    1957:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1958:	w1 = 0x0
    1959:	*(u32 *)(r10 - 0x88) = w1
    1960:	r1 = r10
    1961:	r1 += -0x88
    1962:	w2 = 0x4
    1963:	r3 = r0
    1964:	call 0x71
    1965:	w1 = *(u32 *)(r10 - 0x88)
    1966:	r7 = *(u64 *)(r10 - 0xa8)
    1967:	r2 = 0x0 ll
		0000000000003d78:  R_BPF_64_64	CONFIG
    1969:	w2 = *(u32 *)(r2 + 0xd0)
    1970:	if w1 != w2 goto -0x55f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1971:	exit
    1972:	w1 = 0x0
    1973:	*(u32 *)(r10 - 0x88) = w1
    1974:	r1 = r10
    1975:	r1 += -0x88
    1976:	w2 = 0x4
    1977:	r3 = r0
    1978:	call 0x71
    1979:	w1 = *(u32 *)(r10 - 0x88)
    1980:	r2 = 0x0 ll
		0000000000003de0:  R_BPF_64_64	CONFIG
    1982:	w2 = *(u32 *)(r2 + 0xb0)
    1983:	r7 = r8
    1984:	if w1 != w2 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1985:	r6 = 0x0 ll
		0000000000003e08:  R_BPF_64_64	CONFIG
    1987:	w1 = *(u32 *)(r6 + 0xbc)
    1988:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cf8>
    1989:	w7 = *(u32 *)(r6 + 0xb8)
    1990:	w8 = *(u32 *)(r6 + 0xbc)
    1991:	w1 = *(u32 *)(r6 + 0x70)
    1992:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c50>
    1993:	call 0x23
    1994:	r0 += r7
    1995:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c08>
    1996:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c90>
    1997:	w1 = 0x0
    1998:	*(u16 *)(r10 - 0x88) = w1
    1999:	r1 = r10
    2000:	r1 += -0x88
    2001:	w2 = 0x2
    2002:	r3 = r0
    2003:	call 0x71
    2004:	w1 = *(u16 *)(r10 - 0x88)
    2005:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    2006:	call 0x9e
    2007:	r0 += r7
    2008:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c70>
    2009:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c80>
    2010:	w1 = *(u16 *)(r0 + 0x0)
    2011:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    2012:	w1 = *(u32 *)(r0 + 0x0)
    2013:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    2014:	w1 = 0x0
    2015:	*(u32 *)(r10 - 0x88) = w1
    2016:	r1 = r10
    2017:	r1 += -0x88
    2018:	w2 = 0x4
    2019:	r3 = r0
    2020:	call 0x71
    2021:	w1 = *(u32 *)(r10 - 0x88)
    2022:	r7 = *(u64 *)(r10 - 0xa8)
    2023:	r2 = 0x0 ll
		0000000000003f38:  R_BPF_64_64	CONFIG
    2025:	w2 = *(u32 *)(r2 + 0xc0)
    2026:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    2027:	w1 = *(u32 *)(r6 + 0xcc)
    2028:	if w1 == 0x0 goto -0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2029:	r8 = r7
    2030:	r1 = 0x0 ll
		0000000000003f70:  R_BPF_64_64	CONFIG
    2032:	w6 = *(u32 *)(r1 + 0xc8)
    2033:	w7 = *(u32 *)(r1 + 0xcc)
    2034:	w1 = *(u32 *)(r1 + 0x70)
    2035:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2da8>
    2036:	call 0x23
    2037:	r0 += r6
    2038:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d60>
    2039:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    2040:	w1 = 0x0
    2041:	*(u16 *)(r10 - 0x88) = w1
    2042:	r1 = r10
    2043:	r1 += -0x88
    2044:	w2 = 0x2
    2045:	r3 = r0
    2046:	call 0x71
    2047:	w1 = *(u16 *)(r10 - 0x88)
    2048:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    2049:	call 0x9e
    2050:	r0 += r6
    2051:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dc8>
    2052:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dd8>
    2053:	w1 = *(u16 *)(r0 + 0x0)
    2054:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    2055:	w1 = *(u32 *)(r0 + 0x0)
    2056:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    2057:	w1 = 0x0
    2058:	*(u32 *)(r10 - 0x88) = w1
    2059:	r1 = r10
    2060:	r1 += -0x88
    2061:	w2 = 0x4
    2062:	r3 = r0
    2063:	call 0x71
    2064:	w1 = *(u32 *)(r10 - 0x88)
    2065:	r2 = 0x0 ll
		0000000000004088:  R_BPF_64_64	CONFIG
    2067:	w2 = *(u32 *)(r2 + 0xd0)
    2068:	r7 = r8
    2069:	if w1 == w2 goto -0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2070:	call 0x23
    2071:	*(u64 *)(r10 - 0x88) = r0
    2072:	r2 = r10
    2073:	r2 += -0x88
    2074:	r1 = 0x0 ll
		00000000000040d0:  R_BPF_64_64	TASKS
    2076:	r3 = 0xdc0 ll
		00000000000040e0:  R_BPF_64_64	.rodata
    2078:	r4 = 0x0
    2079:	call 0x2
    2080:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f78>
    2081:	r1 = 0x0 ll
		0000000000004108:  R_BPF_64_64	.bss
    2083:	r2 = 0x1
    2084:	lock *(u64 *)(r1 + 0x0) += r2
    2085:	r1 = 0x0 ll
		0000000000004128:  R_BPF_64_64	EXPECT_ENTER
    2087:	r2 = 0x100000000 ll
    2089:	lock *(u64 *)(r1 + 0x0) += r2
    2090:	r1 = 0x0 ll
		0000000000004150:  R_BPF_64_64	EXPECT_EXIT
    2092:	lock *(u64 *)(r1 + 0x0) += r2
    2093:	call 0x23
    2094:	*(u64 *)(r10 - 0x88) = r0
    2095:	r2 = r10
    2096:	r2 += -0x88
    2097:	r1 = 0x0 ll
		0000000000004188:  R_BPF_64_64	TASKS
    2099:	call 0x1
    2100:	r8 = r0
    2101:	if r8 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2102:	call 0xe
    2103:	r1 = *(u64 *)(r8 + 0x10)
    2104:	w6 = w9
    2105:	if r1 == r0 goto -0x563 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
    2106:	goto -0x575 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    2107:	w1 = 0x0
    2108:	*(u32 *)(r10 - 0x88) = w1
    2109:	r2 = r10
    2110:	r2 += -0x88
    2111:	r1 = 0x0 ll
		00000000000041f8:  R_BPF_64_64	LOST
    2113:	call 0x1
    2114:	if r0 == 0x0 goto -0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2115:	r0 += 0x10
    2116:	r1 = 0x1
    2117:	lock *(u64 *)(r0 + 0x0) += r1
    2118:	goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2119:	w1 = *(u32 *)(r9 + 0x50)
    2120:	r2 = 0x0
    2121:	*(u64 *)(r10 - 0x88) = r2
    2122:	r8 += r1
    2123:	r1 = r10
    2124:	r1 += -0x88
    2125:	w2 = 0x8
    2126:	r3 = r8
    2127:	call 0x71
    2128:	r8 = *(u64 *)(r10 - 0x88)
    2129:	w1 = *(u32 *)(r9 + 0x54)
    2130:	w2 = 0x0
    2131:	*(u32 *)(r10 - 0x88) = w2
    2132:	r3 = r8
    2133:	r3 += r1
    2134:	r1 = r10
    2135:	r1 += -0x88
    2136:	w2 = 0x4
    2137:	call 0x71
    2138:	w1 = *(u32 *)(r10 - 0x88)
    2139:	if w1 == w6 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    2140:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    2141:	r2 = 0x0 ll
		00000000000042e8:  R_BPF_64_64	CONFIG
    2143:	w1 = *(u32 *)(r2 + 0x6c)
    2144:	if w1 == 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3358>
    2145:	w1 = 0x0
    2146:	w2 = *(u32 *)(r2 + 0x8c)
    2147:	w5 = *(u32 *)(r10 - 0xb8)
    2148:	r0 = *(u64 *)(r10 - 0xa0)
    2149:	if w2 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    2150:	r2 = 0x0 ll
		0000000000004330:  R_BPF_64_64	CONFIG
    2152:	w3 = *(u32 *)(r2 + 0x9c)
    2153:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c8>
    2154:	w4 = *(u32 *)(r0 + 0x168)
    2155:	*(u32 *)(r0 + 0x154) = w4
    2156:	w3 = 0x1
    2157:	if w4 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    2158:	w3 = 0x0
    2159:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    2160:	w7 += -0x1
    2161:	if w7 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fd8>
    2162:	w1 = 0x0
    2163:	*(u32 *)(r10 - 0x88) = w1
    2164:	r2 = r10
    2165:	r2 += -0x88
    2166:	r1 = 0x0 ll
		00000000000043b0:  R_BPF_64_64	LOST
    2168:	call 0x1
    2169:	if r0 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2170:	r0 += 0x18
    2171:	r1 = 0x1
    2172:	lock *(u64 *)(r0 + 0x0) += r1
    2173:	goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2174:	w2 = *(u32 *)(r0 + 0x164)
    2175:	*(u32 *)(r0 + 0x150) = w2
    2176:	w1 = 0x1
    2177:	if w2 != 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30d0>
    2178:	w1 = 0x0
    2179:	goto -0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30d0>
    2180:	w1 |= w3
    2181:	w2 = *(u32 *)(r2 + 0xac)
    2182:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3208>
    2183:	w3 = *(u32 *)(r0 + 0x16c)
    2184:	*(u32 *)(r0 + 0x158) = w3
    2185:	w2 = 0x1
    2186:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3200>
    2187:	w2 = 0x0
    2188:	w1 |= w2
    2189:	r2 = 0x0 ll
		0000000000004468:  R_BPF_64_64	CONFIG
    2191:	w3 = *(u32 *)(r2 + 0xbc)
    2192:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3258>
    2193:	w4 = *(u32 *)(r0 + 0x170)
    2194:	*(u32 *)(r0 + 0x15c) = w4
    2195:	w3 = 0x1
    2196:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3250>
    2197:	w3 = 0x0
    2198:	w1 |= w3
    2199:	w2 = *(u32 *)(r2 + 0xcc)
    2200:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3298>
    2201:	w3 = *(u32 *)(r0 + 0x174)
    2202:	*(u32 *)(r0 + 0x160) = w3
    2203:	w2 = 0x1
    2204:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3290>
    2205:	w2 = 0x0
    2206:	w1 |= w2
    2207:	if w5 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    2208:	w1 &= 0x1
    2209:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    2210:	call 0x23
    2211:	*(u64 *)(r10 - 0x88) = r0
    2212:	r2 = r10
    2213:	r2 += -0x88
    2214:	r1 = 0x0 ll
		0000000000004530:  R_BPF_64_64	TASKS
    2216:	call 0x3
    2217:	if r0 != 0x0 goto -0xf7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2218:	r1 = 0x0 ll
		0000000000004550:  R_BPF_64_64	.bss
    2220:	r2 = -0x1
    2221:	lock *(u64 *)(r1 + 0x0) += r2
    2222:	r1 = 0x0 ll
		0000000000004570:  R_BPF_64_64	EXPECT_ENTER
    2224:	r2 = -0x100000000 ll
    2226:	lock *(u64 *)(r1 + 0x0) += r2
    2227:	r1 = 0x0 ll
		0000000000004598:  R_BPF_64_64	EXPECT_EXIT
    2229:	lock *(u64 *)(r1 + 0x0) += r2
    2230:	goto -0x104 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2231:	w5 = *(u32 *)(r10 - 0xb8)
    2232:	r0 = *(u64 *)(r10 - 0xa0)
    2233:	if w5 == 0x0 goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b0>
    2234:	r1 = 0x0
    2235:	*(u64 *)(r0 + 0x178) = r1
    2236:	*(u64 *)(r0 + 0x8) = r1
    2237:	*(u32 *)(r0 + 0x4) = w5
    2238:	*(u32 *)(r0 + 0x0) = w5
    2239:	goto -0x10d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2240:	w1 = *(u32 *)(r10 - 0x98)
    2241:	w1 &= 0x1
    2242:	r7 = *(u64 *)(r10 - 0xa0)
    2243:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3500>
    2244:	w5 = *(u32 *)(r10 - 0xb0)
    2245:	w1 = w5
    2246:	w1 = -w1
    2247:	r2 = r7
    2248:	r2 += 0x18
    2249:	r3 = 0xd68 ll
		0000000000004648:  R_BPF_64_64	.rodata
    2251:	r4 = *(u64 *)(r3 + 0x0)
    2252:	*(u64 *)(r2 + 0x0) = r4
    2253:	r4 = *(u64 *)(r3 + 0x8)
    2254:	*(u64 *)(r2 + 0x8) = r4
    2255:	r4 = *(u64 *)(r3 + 0x10)
    2256:	*(u64 *)(r2 + 0x10) = r4
    2257:	r4 = *(u64 *)(r3 + 0x18)
    2258:	*(u64 *)(r2 + 0x18) = r4
    2259:	r4 = *(u64 *)(r3 + 0x20)
    2260:	*(u64 *)(r2 + 0x20) = r4
    2261:	r4 = *(u64 *)(r3 + 0x28)
    2262:	*(u64 *)(r2 + 0x28) = r4
    2263:	r4 = *(u64 *)(r3 + 0x30)
    2264:	*(u64 *)(r2 + 0x30) = r4
    2265:	r4 = *(u64 *)(r3 + 0x38)
    2266:	*(u64 *)(r2 + 0x38) = r4
    2267:	r4 = *(u64 *)(r3 + 0x40)
    2268:	*(u64 *)(r2 + 0x40) = r4
    2269:	r4 = *(u64 *)(r3 + 0x48)
    2270:	*(u64 *)(r2 + 0x48) = r4
    2271:	r4 = *(u64 *)(r3 + 0x50)
    2272:	*(u64 *)(r2 + 0x50) = r4
    2273:	r2 = 0x800000000 ll
    2275:	*(u64 *)(r7 + 0x80) = r2
    2276:	*(u32 *)(r7 + 0x7c) = w1
    2277:	w1 = 0x0
    2278:	*(u32 *)(r7 + 0x78) = w1
    2279:	*(u32 *)(r7 + 0x74) = w5
    2280:	w1 = 0x3
    2281:	*(u32 *)(r7 + 0x70) = w1
    2282:	r1 = r7
    2283:	call -0x892
    2284:	w1 = 0x1
    2285:	r2 = *(u64 *)(r10 - 0xa8)
    2286:	w8 = *(u32 *)(r10 - 0xc0)
    2287:	w9 = *(u32 *)(r10 - 0xc8)
    2288:	if w8 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3530>
    2289:	w1 = 0x0
    2290:	w3 = *(u32 *)(r10 - 0x90)
    2291:	w3 ^= -0x1
    2292:	w1 &= w3
    2293:	w1 &= 0x1
    2294:	if w1 != 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2295:	r1 = *(u64 *)(r2 + 0x0)
    2296:	r3 = *(u64 *)(r1 + 0x8)
    2297:	r2 = *(u64 *)(r1 + 0x0)
    2298:	r1 = r7
    2299:	r1 += 0x18
    2300:	call -0x8fd
    2301:	if w8 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2302:	w6 = 0x0
    2303:	w1 = *(u32 *)(r10 - 0xe0)
    2304:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35b0>
    2305:	w6 = 0x8
    2306:	r1 = 0x0
    2307:	r2 = 0x0 ll
		0000000000004818:  R_BPF_64_64	CONFIG
    2309:	w2 = *(u32 *)(r2 + 0x74)
    2310:	if w9 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2311:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2312:	call 0x23
    2313:	r1 = 0x0 ll
		0000000000004848:  R_BPF_64_64	CONFIG
    2315:	w1 = *(u32 *)(r1 + 0x74)
    2316:	r2 = 0x0
    2317:	*(u64 *)(r10 - 0x88) = r2
    2318:	r0 += r1
    2319:	r1 = r10
    2320:	r1 += -0x88
    2321:	w2 = 0x8
    2322:	r3 = r0
    2323:	call 0x71
    2324:	r1 = *(u64 *)(r10 - 0x88)
    2325:	*(u32 *)(r7 + 0x84) = w6
    2326:	w2 = 0x0
    2327:	*(u32 *)(r7 + 0x80) = w2
    2328:	*(u32 *)(r7 + 0x7c) = w8
    2329:	w2 = *(u32 *)(r10 - 0xb8)
    2330:	*(u32 *)(r7 + 0x78) = w2
    2331:	w2 = *(u32 *)(r10 - 0xb0)
    2332:	*(u32 *)(r7 + 0x74) = w2
    2333:	w2 = 0x5
    2334:	*(u32 *)(r7 + 0x70) = w2
    2335:	*(u64 *)(r7 + 0x148) = r1
    2336:	r1 = r7
    2337:	call -0x8c8
    2338:	r1 = 0x0 ll
		0000000000004910:  R_BPF_64_64	CONFIG
    2340:	w2 = *(u32 *)(r1 + 0x6c)
    2341:	if w2 == 0x0 goto -0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2342:	w1 = *(u32 *)(r1 + 0x8c)
    2343:	r7 = *(u64 *)(r10 - 0xa0)
    2344:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3760>
    2345:	r6 = 0x0 ll
		0000000000004948:  R_BPF_64_64	CONFIG
    2347:	w1 = *(u32 *)(r6 + 0x9c)
    2348:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2349:	w2 = *(u32 *)(r7 + 0x168)
    2350:	w1 = *(u32 *)(r7 + 0x154)
    2351:	w3 = w2
    2352:	w3 |= w1
    2353:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3820>
    2354:	w3 = w2
    2355:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3838>
    2356:	w3 = w2
    2357:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3838>
    2358:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2359:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3828>
    2360:	w2 = *(u32 *)(r7 + 0x164)
    2361:	w1 = *(u32 *)(r7 + 0x150)
    2362:	w3 = w2
    2363:	w3 |= w1
    2364:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38f0>
    2365:	w3 = w2
    2366:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37c8>
    2367:	w3 = w2
    2368:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b0>
    2369:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37c8>
    2370:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2371:	w3 = w2
    2372:	w3 -= w1
    2373:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2374:	r4 = 0x1
    2375:	*(u64 *)(r7 + 0x80) = r4
    2376:	*(u32 *)(r7 + 0x7c) = w3
    2377:	*(u32 *)(r7 + 0x78) = w2
    2378:	*(u32 *)(r7 + 0x74) = w1
    2379:	w1 = 0x5
    2380:	*(u32 *)(r7 + 0x70) = w1
    2381:	r1 = r7
    2382:	call -0x8f5
    2383:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2384:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2385:	w3 = w2
    2386:	w3 -= w1
    2387:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2388:	r4 = 0x2
    2389:	*(u64 *)(r7 + 0x80) = r4
    2390:	*(u32 *)(r7 + 0x7c) = w3
    2391:	*(u32 *)(r7 + 0x78) = w2
    2392:	*(u32 *)(r7 + 0x74) = w1
    2393:	w1 = 0x5
    2394:	*(u32 *)(r7 + 0x70) = w1
    2395:	r1 = r7
    2396:	call -0x903
    2397:	w1 = *(u32 *)(r6 + 0xac)
    2398:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2399:	w2 = *(u32 *)(r7 + 0x16c)
    2400:	w1 = *(u32 *)(r7 + 0x158)
    2401:	w3 = w2
    2402:	w3 |= w1
    2403:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3900>
    2404:	w3 = w2
    2405:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3918>
    2406:	w3 = w2
    2407:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3918>
    2408:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2409:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3908>
    2410:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b8>
    2411:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2412:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2413:	w3 = w2
    2414:	w3 -= w1
    2415:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2416:	r4 = 0x3
    2417:	*(u64 *)(r7 + 0x80) = r4
    2418:	*(u32 *)(r7 + 0x7c) = w3
    2419:	*(u32 *)(r7 + 0x78) = w2
    2420:	*(u32 *)(r7 + 0x74) = w1
    2421:	w1 = 0x5
    2422:	*(u32 *)(r7 + 0x70) = w1
    2423:	r1 = r7
    2424:	call -0x91f
    2425:	w1 = *(u32 *)(r6 + 0xbc)
    2426:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2427:	w2 = *(u32 *)(r7 + 0x170)
    2428:	w1 = *(u32 *)(r7 + 0x15c)
    2429:	w3 = w2
    2430:	w3 |= w1
    2431:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39d0>
    2432:	w3 = w2
    2433:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39e8>
    2434:	w3 = w2
    2435:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39e8>
    2436:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2437:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39d8>
    2438:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2439:	w3 = w2
    2440:	w3 -= w1
    2441:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2442:	r4 = 0x4
    2443:	*(u64 *)(r7 + 0x80) = r4
    2444:	*(u32 *)(r7 + 0x7c) = w3
    2445:	*(u32 *)(r7 + 0x78) = w2
    2446:	*(u32 *)(r7 + 0x74) = w1
    2447:	w1 = 0x5
    2448:	*(u32 *)(r7 + 0x70) = w1
    2449:	r1 = r7
    2450:	call -0x939
    2451:	w1 = *(u32 *)(r6 + 0xcc)
    2452:	if w1 == 0x0 goto -0x138 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2453:	r1 = *(u64 *)(r10 - 0xa0)
    2454:	w2 = *(u32 *)(r1 + 0x174)
    2455:	w5 = *(u32 *)(r1 + 0x160)
    2456:	w3 = w2
    2457:	w3 |= w5
    2458:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3aa8>
    2459:	w3 = w2
    2460:	if w5 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ac0>
    2461:	w3 = w2
    2462:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ac0>
    2463:	if w2 s>= w5 goto -0x143 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2464:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ab0>
    2465:	if w2 s<= w5 goto -0x145 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2466:	w3 = w2
    2467:	w3 -= w5
    2468:	if w3 == 0x0 goto -0x148 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2469:	r4 = 0x5
    2470:	r1 = *(u64 *)(r10 - 0xa0)
    2471:	*(u64 *)(r1 + 0x80) = r4
    2472:	*(u32 *)(r1 + 0x7c) = w3
    2473:	*(u32 *)(r1 + 0x78) = w2
    2474:	*(u32 *)(r1 + 0x74) = w5
    2475:	w2 = 0x5
    2476:	*(u32 *)(r1 + 0x70) = w2
    2477:	call -0x954
    2478:	goto -0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>

0000000000004d78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2479:	w8 = w2
    2480:	r9 = r1
    2481:	r6 = 0x0 ll
		0000000000004d88:  R_BPF_64_64	CONFIG
    2483:	w1 = *(u32 *)(r6 + 0x28)
    2484:	w1 &= w8
    2485:	w2 = *(u32 *)(r6 + 0x30)
    2486:	if w1 == w2 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x170>
    2487:	w1 = *(u32 *)(r6 + 0x24)
    2488:	if w1 != 0x2 goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x260>
    2489:	call 0x8
    2490:	*(u32 *)(r10 - 0x88) = w0
    2491:	r2 = r10
    2492:	r2 += -0x88
    2493:	r1 = 0x0 ll
		0000000000004de8:  R_BPF_64_64	SAMPLES
    2495:	call 0x1
    2496:	r7 = r0
    2497:	if r7 == 0x0 goto +0x4d7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2498:	r1 = *(u64 *)(r9 + 0x0)
    2499:	r6 = *(u64 *)(r1 + 0x0)
    2500:	r9 = r10
    2501:	r9 += -0x88
    2502:	r1 = r9
    2503:	w2 = 0x0
    2504:	r3 = 0x80
    2505:	call -0x1
		0000000000004e48:  R_BPF_64_32	memset
    2506:	r1 = r9
    2507:	w2 = 0x80
    2508:	r3 = r6
    2509:	call 0x71
    2510:	r1 = *(u64 *)(r10 - 0x20)
    2511:	if r1 != 0x504c0001 goto +0x4c9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2512:	r1 = *(u64 *)(r10 - 0x10)
    2513:	if r1 != 0x10 goto +0x4c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2514:	r2 = *(u64 *)(r10 - 0x28)
    2515:	r1 = 0x0 ll
		0000000000004e98:  R_BPF_64_64	CONFIG
    2517:	r3 = *(u64 *)(r1 + 0x0)
    2518:	if r2 != r3 goto +0x4c2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2519:	w2 = *(u32 *)(r1 + 0x28)
    2520:	w2 &= w8
    2521:	w1 = *(u32 *)(r7 + 0x10)
    2522:	if w1 != 0x0 goto +0x2fe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1950>
    2523:	*(u32 *)(r7 + 0x14) = w2
    2524:	goto +0x301 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    2525:	r1 = 0x0 ll
		0000000000004ee8:  R_BPF_64_64	.bss
    2527:	r1 = *(u64 *)(r1 + 0x0)
    2528:	if r1 != 0x0 goto -0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2529:	r1 = 0x0 ll
		0000000000004f08:  R_BPF_64_64	CONFIG
    2531:	w2 = *(u32 *)(r1 + 0x6c)
    2532:	if w2 == 0x0 goto +0x4b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2533:	w1 = *(u32 *)(r1 + 0x8c)
    2534:	*(u64 *)(r10 - 0x98) = r9
    2535:	if w1 == 0x0 goto +0x341 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bd0>
    2536:	r1 = 0x0 ll
		0000000000004f40:  R_BPF_64_64	CONFIG
    2538:	w7 = *(u32 *)(r1 + 0x88)
    2539:	w9 = *(u32 *)(r1 + 0x8c)
    2540:	w1 = *(u32 *)(r1 + 0x70)
    2541:	if w1 != 0x0 goto +0x2e5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1920>
    2542:	call 0x23
    2543:	r0 += r7
    2544:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x218>
    2545:	goto +0x32a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b68>
    2546:	w1 = 0x0
    2547:	*(u16 *)(r10 - 0x88) = w1
    2548:	r1 = r10
    2549:	r1 += -0x88
    2550:	w2 = 0x2
    2551:	r3 = r0
    2552:	call 0x71
    2553:	w1 = *(u16 *)(r10 - 0x88)
    2554:	goto +0x329 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    2555:	r3 = 0x0 ll
		0000000000004fd8:  R_BPF_64_64	CONFIG
    2557:	w1 = *(u32 *)(r3 + 0x24)
    2558:	if w1 != 0x3 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x358>
    2559:	r1 = *(u64 *)(r9 + 0x0)
    2560:	r7 = *(u64 *)(r1 + 0x0)
    2561:	w6 = w8
    2562:	r8 = r9
    2563:	r9 = r10
    2564:	r9 += -0x88
    2565:	r1 = r9
    2566:	w2 = 0x0
    2567:	r3 = 0x80
    2568:	call -0x1
		0000000000005040:  R_BPF_64_32	memset
    2569:	r1 = r9
    2570:	r9 = r8
    2571:	w8 = w6
    2572:	w2 = 0x80
    2573:	r3 = r7
    2574:	call 0x71
    2575:	r3 = 0x0 ll
		0000000000005078:  R_BPF_64_64	CONFIG
    2577:	r1 = *(u64 *)(r10 - 0x20)
    2578:	if r1 != 0x504c0001 goto +0x486 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2579:	r1 = *(u64 *)(r10 - 0x10)
    2580:	if r1 != 0x10 goto +0x484 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2581:	r1 = *(u64 *)(r10 - 0x28)
    2582:	r2 = 0x0 ll
		00000000000050b0:  R_BPF_64_64	CONFIG
    2584:	r2 = *(u64 *)(r2 + 0x0)
    2585:	if r1 != r2 goto +0x47f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    2586:	w7 = 0x0
    2587:	w1 = *(u32 *)(r3 + 0x28)
    2588:	w3 = *(u32 *)(r3 + 0x30)
    2589:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4a0>
    2590:	w4 = w1
    2591:	w4 >>= 0x1
    2592:	w2 = w1
    2593:	w2 |= w4
    2594:	w4 = w2
    2595:	w4 >>= 0x2
    2596:	w2 |= w4
    2597:	w4 = w2
    2598:	w4 >>= 0x4
    2599:	w2 |= w4
    2600:	w1 &= w8
    2601:	w4 = w2
    2602:	w4 >>= 0x8
    2603:	w2 |= w4
    2604:	w1 -= w3
    2605:	w3 = w2
    2606:	w3 >>= 0x10
    2607:	w2 |= w3
    2608:	w2 ^= -0x1
    2609:	w3 = w2
    2610:	w3 >>= 0x1
    2611:	w3 &= 0x55555555
    2612:	w2 -= w3
    2613:	w3 = w2
    2614:	w3 &= 0x33333333
    2615:	w2 >>= 0x2
    2616:	w2 &= 0x33333333
    2617:	w3 += w2
    2618:	w2 = w3
    2619:	w2 >>= 0x4
    2620:	w3 += w2
    2621:	w3 &= 0xf0f0f0f
    2622:	w3 *= 0x1010101
    2623:	w3 >>= 0x18
    2624:	w1 <<= w3
    2625:	w1 s>>= w3
    2626:	w7 = w1
    2627:	call 0x23
    2628:	*(u64 *)(r10 - 0x88) = r0
    2629:	r2 = r10
    2630:	r2 += -0x88
    2631:	r1 = 0x0 ll
		0000000000005238:  R_BPF_64_64	TASKS
    2633:	call 0x1
    2634:	r6 = r0
    2635:	if r6 == 0x0 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1258>
    2636:	call 0xe
    2637:	r1 = *(u64 *)(r6 + 0x10)
    2638:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    2639:	*(u64 *)(r6 + 0x10) = r0
    2640:	r1 = r6
    2641:	r1 += 0x150
    2642:	w2 = 0x0
    2643:	r3 = 0x14
    2644:	call -0x1
		00000000000052a0:  R_BPF_64_32	memset
    2645:	r1 = 0x0
    2646:	*(u64 *)(r6 + 0x178) = r1
    2647:	r1 = r6
    2648:	r1 += 0x88
    2649:	w2 = 0x0
    2650:	r3 = 0xc0
    2651:	call -0x1
		00000000000052d8:  R_BPF_64_32	memset
    2652:	r1 = r6
    2653:	w2 = 0x0
    2654:	r3 = 0x10
    2655:	call -0x1
		00000000000052f8:  R_BPF_64_32	memset
    2656:	r1 = 0x0 ll
		0000000000005300:  R_BPF_64_64	AYA_LOG_LEVEL
    2658:	w1 = *(u8 *)(r1 + 0x0)
    2659:	*(u64 *)(r10 - 0x90) = r6
    2660:	if w1 < 0x4 goto +0x1b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1350>
    2661:	r6 = r9
    2662:	call 0x23
    2663:	r8 = r0
    2664:	w1 = 0xa0
    2665:	*(u16 *)(r10 - 0x2) = w1
    2666:	r1 = r10
    2667:	r1 += -0x2
    2668:	r9 = 0x40
    2669:	w1 = *(u16 *)(r10 - 0x2)
    2670:	if w1 > 0x40 goto +0x255 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18a8>
    2671:	r1 = 0x0 ll
		0000000000005378:  R_BPF_64_64	AYA_LOGS
    2673:	r2 = r9
    2674:	r3 = 0x0
    2675:	call 0x83
    2676:	if r0 == 0x0 goto +0x1a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    2677:	*(u64 *)(r10 - 0x80) = r9
    2678:	*(u64 *)(r10 - 0x88) = r0
    2679:	r1 = r10
    2680:	r1 += -0x88
    2681:	r1 = *(u64 *)(r10 - 0x88)
    2682:	r2 = *(u64 *)(r10 - 0x80)
    2683:	if r2 < 0x2 goto +0x199 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2684:	w2 = *(u16 *)(r10 - 0x2)
    2685:	*(u8 *)(r1 + 0x0) = w2
    2686:	w2 >>= 0x8
    2687:	*(u8 *)(r1 + 0x1) = w2
    2688:	r1 = *(u64 *)(r10 - 0x88)
    2689:	r2 = *(u64 *)(r10 - 0x80)
    2690:	if r2 < 0x3 goto +0x192 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2691:	w2 = 0x0
    2692:	*(u8 *)(r1 + 0x2) = w2
    2693:	r1 = *(u64 *)(r10 - 0x88)
    2694:	r3 = *(u64 *)(r10 - 0x80)
    2695:	if r3 < 0x5 goto +0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2696:	*(u8 *)(r1 + 0x4) = w2
    2697:	w2 = 0x17
    2698:	*(u8 *)(r1 + 0x3) = w2
    2699:	r1 = *(u64 *)(r10 - 0x88)
    2700:	r2 = *(u64 *)(r10 - 0x80)
    2701:	if r2 < 0x1c goto +0x187 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2702:	r3 = r1
    2703:	r3 += 0x5
    2704:	r4 = 0xd1a ll
		0000000000005480:  R_BPF_64_64	.rodata
    2706:	w5 = *(u8 *)(r4 + 0x0)
    2707:	*(u8 *)(r3 + 0x0) = w5
    2708:	w5 = *(u8 *)(r4 + 0x1)
    2709:	*(u8 *)(r3 + 0x1) = w5
    2710:	w5 = *(u8 *)(r4 + 0x2)
    2711:	*(u8 *)(r3 + 0x2) = w5
    2712:	w5 = *(u8 *)(r4 + 0x3)
    2713:	*(u8 *)(r3 + 0x3) = w5
    2714:	w5 = *(u8 *)(r4 + 0x4)
    2715:	*(u8 *)(r3 + 0x4) = w5
    2716:	w5 = *(u8 *)(r4 + 0x5)
    2717:	*(u8 *)(r3 + 0x5) = w5
    2718:	w5 = *(u8 *)(r4 + 0x6)
    2719:	*(u8 *)(r3 + 0x6) = w5
    2720:	w5 = *(u8 *)(r4 + 0x7)
    2721:	*(u8 *)(r3 + 0x7) = w5
    2722:	w5 = *(u8 *)(r4 + 0x8)
    2723:	*(u8 *)(r3 + 0x8) = w5
    2724:	w5 = *(u8 *)(r4 + 0x9)
    2725:	*(u8 *)(r3 + 0x9) = w5
    2726:	w5 = *(u8 *)(r4 + 0xa)
    2727:	*(u8 *)(r3 + 0xa) = w5
    2728:	w5 = *(u8 *)(r4 + 0xb)
    2729:	*(u8 *)(r3 + 0xb) = w5
    2730:	w5 = *(u8 *)(r4 + 0xc)
    2731:	*(u8 *)(r3 + 0xc) = w5
    2732:	w5 = *(u8 *)(r4 + 0xd)
    2733:	*(u8 *)(r3 + 0xd) = w5
    2734:	w5 = *(u8 *)(r4 + 0xe)
    2735:	*(u8 *)(r3 + 0xe) = w5
    2736:	w5 = *(u8 *)(r4 + 0xf)
    2737:	*(u8 *)(r3 + 0xf) = w5
    2738:	w5 = *(u8 *)(r4 + 0x10)
    2739:	*(u8 *)(r3 + 0x10) = w5
    2740:	w5 = *(u8 *)(r4 + 0x11)
    2741:	*(u8 *)(r3 + 0x11) = w5
    2742:	w5 = *(u8 *)(r4 + 0x12)
    2743:	*(u8 *)(r3 + 0x12) = w5
    2744:	w5 = *(u8 *)(r4 + 0x13)
    2745:	*(u8 *)(r3 + 0x13) = w5
    2746:	w5 = *(u8 *)(r4 + 0x14)
    2747:	*(u8 *)(r3 + 0x14) = w5
    2748:	w5 = *(u8 *)(r4 + 0x15)
    2749:	*(u8 *)(r3 + 0x15) = w5
    2750:	w5 = *(u8 *)(r4 + 0x16)
    2751:	*(u8 *)(r3 + 0x16) = w5
    2752:	if r2 == 0x1c goto +0x154 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2753:	w3 = 0x1
    2754:	*(u8 *)(r1 + 0x1c) = w3
    2755:	if r2 < 0x1f goto +0x151 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2756:	w4 = 0x0
    2757:	*(u8 *)(r1 + 0x1e) = w4
    2758:	*(u8 *)(r1 + 0x1d) = w3
    2759:	if r2 == 0x1f goto +0x14d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2760:	w3 = 0x4
    2761:	*(u8 *)(r1 + 0x1f) = w3
    2762:	if r2 == 0x20 goto +0x14a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2763:	w3 = 0x2
    2764:	*(u8 *)(r1 + 0x20) = w3
    2765:	if r2 < 0x23 goto +0x147 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2766:	w3 = 0x0
    2767:	*(u8 *)(r1 + 0x22) = w3
    2768:	w3 = 0x17
    2769:	*(u8 *)(r1 + 0x21) = w3
    2770:	if r2 < 0x3a goto +0x142 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2771:	r3 = r1
    2772:	r3 += 0x23
    2773:	r4 = 0xd1a ll
		00000000000056a8:  R_BPF_64_64	.rodata
    2775:	w5 = *(u8 *)(r4 + 0x0)
    2776:	*(u8 *)(r3 + 0x0) = w5
    2777:	w5 = *(u8 *)(r4 + 0x1)
    2778:	*(u8 *)(r3 + 0x1) = w5
    2779:	w5 = *(u8 *)(r4 + 0x2)
    2780:	*(u8 *)(r3 + 0x2) = w5
    2781:	w5 = *(u8 *)(r4 + 0x3)
    2782:	*(u8 *)(r3 + 0x3) = w5
    2783:	w5 = *(u8 *)(r4 + 0x4)
    2784:	*(u8 *)(r3 + 0x4) = w5
    2785:	w5 = *(u8 *)(r4 + 0x5)
    2786:	*(u8 *)(r3 + 0x5) = w5
    2787:	w5 = *(u8 *)(r4 + 0x6)
    2788:	*(u8 *)(r3 + 0x6) = w5
    2789:	w5 = *(u8 *)(r4 + 0x7)
    2790:	*(u8 *)(r3 + 0x7) = w5
    2791:	w5 = *(u8 *)(r4 + 0x8)
    2792:	*(u8 *)(r3 + 0x8) = w5
    2793:	w5 = *(u8 *)(r4 + 0x9)
    2794:	*(u8 *)(r3 + 0x9) = w5
    2795:	w5 = *(u8 *)(r4 + 0xa)
    2796:	*(u8 *)(r3 + 0xa) = w5
    2797:	w5 = *(u8 *)(r4 + 0xb)
    2798:	*(u8 *)(r3 + 0xb) = w5
    2799:	w5 = *(u8 *)(r4 + 0xc)
    2800:	*(u8 *)(r3 + 0xc) = w5
    2801:	w5 = *(u8 *)(r4 + 0xd)
    2802:	*(u8 *)(r3 + 0xd) = w5
    2803:	w5 = *(u8 *)(r4 + 0xe)
    2804:	*(u8 *)(r3 + 0xe) = w5
    2805:	w5 = *(u8 *)(r4 + 0xf)
    2806:	*(u8 *)(r3 + 0xf) = w5
    2807:	w5 = *(u8 *)(r4 + 0x10)
    2808:	*(u8 *)(r3 + 0x10) = w5
    2809:	w5 = *(u8 *)(r4 + 0x11)
    2810:	*(u8 *)(r3 + 0x11) = w5
    2811:	w5 = *(u8 *)(r4 + 0x12)
    2812:	*(u8 *)(r3 + 0x12) = w5
    2813:	w5 = *(u8 *)(r4 + 0x13)
    2814:	*(u8 *)(r3 + 0x13) = w5
    2815:	w5 = *(u8 *)(r4 + 0x14)
    2816:	*(u8 *)(r3 + 0x14) = w5
    2817:	w5 = *(u8 *)(r4 + 0x15)
    2818:	*(u8 *)(r3 + 0x15) = w5
    2819:	w5 = *(u8 *)(r4 + 0x16)
    2820:	*(u8 *)(r3 + 0x16) = w5
    2821:	if r2 == 0x3a goto +0x10f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2822:	w3 = 0x3
    2823:	*(u8 *)(r1 + 0x3a) = w3
    2824:	if r2 < 0x3d goto +0x10c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2825:	w3 = 0x0
    2826:	*(u8 *)(r1 + 0x3c) = w3
    2827:	w3 = 0x1f
    2828:	*(u8 *)(r1 + 0x3b) = w3
    2829:	if r2 < 0x5c goto +0x107 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2830:	r3 = r1
    2831:	r3 += 0x3d
    2832:	r4 = 0xd31 ll
		0000000000005880:  R_BPF_64_64	.rodata
    2834:	w5 = *(u8 *)(r4 + 0x0)
    2835:	*(u8 *)(r3 + 0x0) = w5
    2836:	w5 = *(u8 *)(r4 + 0x1)
    2837:	*(u8 *)(r3 + 0x1) = w5
    2838:	w5 = *(u8 *)(r4 + 0x2)
    2839:	*(u8 *)(r3 + 0x2) = w5
    2840:	w5 = *(u8 *)(r4 + 0x3)
    2841:	*(u8 *)(r3 + 0x3) = w5
    2842:	w5 = *(u8 *)(r4 + 0x4)
    2843:	*(u8 *)(r3 + 0x4) = w5
    2844:	w5 = *(u8 *)(r4 + 0x5)
    2845:	*(u8 *)(r3 + 0x5) = w5
    2846:	w5 = *(u8 *)(r4 + 0x6)
    2847:	*(u8 *)(r3 + 0x6) = w5
    2848:	w5 = *(u8 *)(r4 + 0x7)
    2849:	*(u8 *)(r3 + 0x7) = w5
    2850:	w5 = *(u8 *)(r4 + 0x8)
    2851:	*(u8 *)(r3 + 0x8) = w5
    2852:	w5 = *(u8 *)(r4 + 0x9)
    2853:	*(u8 *)(r3 + 0x9) = w5
    2854:	w5 = *(u8 *)(r4 + 0xa)
    2855:	*(u8 *)(r3 + 0xa) = w5
    2856:	w5 = *(u8 *)(r4 + 0xb)
    2857:	*(u8 *)(r3 + 0xb) = w5
    2858:	w5 = *(u8 *)(r4 + 0xc)
    2859:	*(u8 *)(r3 + 0xc) = w5
    2860:	w5 = *(u8 *)(r4 + 0xd)
    2861:	*(u8 *)(r3 + 0xd) = w5
    2862:	w5 = *(u8 *)(r4 + 0xe)
    2863:	*(u8 *)(r3 + 0xe) = w5
    2864:	w5 = *(u8 *)(r4 + 0xf)
    2865:	*(u8 *)(r3 + 0xf) = w5
    2866:	w5 = *(u8 *)(r4 + 0x10)
    2867:	*(u8 *)(r3 + 0x10) = w5
    2868:	w5 = *(u8 *)(r4 + 0x11)
    2869:	*(u8 *)(r3 + 0x11) = w5
    2870:	w5 = *(u8 *)(r4 + 0x12)
    2871:	*(u8 *)(r3 + 0x12) = w5
    2872:	w5 = *(u8 *)(r4 + 0x13)
    2873:	*(u8 *)(r3 + 0x13) = w5
    2874:	w5 = *(u8 *)(r4 + 0x14)
    2875:	*(u8 *)(r3 + 0x14) = w5
    2876:	w5 = *(u8 *)(r4 + 0x15)
    2877:	*(u8 *)(r3 + 0x15) = w5
    2878:	w5 = *(u8 *)(r4 + 0x16)
    2879:	*(u8 *)(r3 + 0x16) = w5
    2880:	w5 = *(u8 *)(r4 + 0x17)
    2881:	*(u8 *)(r3 + 0x17) = w5
    2882:	w5 = *(u8 *)(r4 + 0x18)
    2883:	*(u8 *)(r3 + 0x18) = w5
    2884:	w5 = *(u8 *)(r4 + 0x19)
    2885:	*(u8 *)(r3 + 0x19) = w5
    2886:	w5 = *(u8 *)(r4 + 0x1a)
    2887:	*(u8 *)(r3 + 0x1a) = w5
    2888:	w5 = *(u8 *)(r4 + 0x1b)
    2889:	*(u8 *)(r3 + 0x1b) = w5
    2890:	w5 = *(u8 *)(r4 + 0x1c)
    2891:	*(u8 *)(r3 + 0x1c) = w5
    2892:	w5 = *(u8 *)(r4 + 0x1d)
    2893:	*(u8 *)(r3 + 0x1d) = w5
    2894:	w5 = *(u8 *)(r4 + 0x1e)
    2895:	*(u8 *)(r3 + 0x1e) = w5
    2896:	if r2 == 0x5c goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2897:	w4 = 0x4
    2898:	*(u8 *)(r1 + 0x5c) = w4
    2899:	if r2 < 0x5f goto +0xc1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2900:	w3 = 0x0
    2901:	*(u8 *)(r1 + 0x5e) = w3
    2902:	*(u8 *)(r1 + 0x5d) = w4
    2903:	if r2 < 0x63 goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2904:	*(u8 *)(r1 + 0x62) = w3
    2905:	*(u8 *)(r1 + 0x61) = w3
    2906:	*(u8 *)(r1 + 0x60) = w3
    2907:	w3 = 0x4d
    2908:	*(u8 *)(r1 + 0x5f) = w3
    2909:	if r2 == 0x63 goto +0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2910:	w3 = 0x5
    2911:	*(u8 *)(r1 + 0x63) = w3
    2912:	r3 = r2
    2913:	r3 &= -0x2
    2914:	if r3 == 0x64 goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2915:	w4 = 0x0
    2916:	*(u8 *)(r1 + 0x65) = w4
    2917:	w5 = 0x4
    2918:	*(u8 *)(r1 + 0x64) = w5
    2919:	if r2 < 0x6a goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2920:	*(u8 *)(r1 + 0x69) = w4
    2921:	*(u8 *)(r1 + 0x68) = w4
    2922:	*(u8 *)(r1 + 0x67) = w4
    2923:	w4 = 0x6
    2924:	*(u8 *)(r1 + 0x66) = w4
    2925:	if r2 == 0x6a goto +0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2926:	w4 = 0x14
    2927:	*(u8 *)(r1 + 0x6a) = w4
    2928:	if r2 < 0x6d goto +0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2929:	w4 = 0x0
    2930:	*(u8 *)(r1 + 0x6c) = w4
    2931:	w4 = 0xf
    2932:	*(u8 *)(r1 + 0x6b) = w4
    2933:	if r2 < 0x7c goto +0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2934:	r4 = r1
    2935:	r4 += 0x6d
    2936:	r5 = 0xd50 ll
		0000000000005bc0:  R_BPF_64_64	.rodata
    2938:	w0 = *(u8 *)(r5 + 0x0)
    2939:	*(u8 *)(r4 + 0x0) = w0
    2940:	w0 = *(u8 *)(r5 + 0x1)
    2941:	*(u8 *)(r4 + 0x1) = w0
    2942:	w0 = *(u8 *)(r5 + 0x2)
    2943:	*(u8 *)(r4 + 0x2) = w0
    2944:	w0 = *(u8 *)(r5 + 0x3)
    2945:	*(u8 *)(r4 + 0x3) = w0
    2946:	w0 = *(u8 *)(r5 + 0x4)
    2947:	*(u8 *)(r4 + 0x4) = w0
    2948:	w0 = *(u8 *)(r5 + 0x5)
    2949:	*(u8 *)(r4 + 0x5) = w0
    2950:	w0 = *(u8 *)(r5 + 0x6)
    2951:	*(u8 *)(r4 + 0x6) = w0
    2952:	w0 = *(u8 *)(r5 + 0x7)
    2953:	*(u8 *)(r4 + 0x7) = w0
    2954:	w0 = *(u8 *)(r5 + 0x8)
    2955:	*(u8 *)(r4 + 0x8) = w0
    2956:	w0 = *(u8 *)(r5 + 0x9)
    2957:	*(u8 *)(r4 + 0x9) = w0
    2958:	w0 = *(u8 *)(r5 + 0xa)
    2959:	*(u8 *)(r4 + 0xa) = w0
    2960:	w0 = *(u8 *)(r5 + 0xb)
    2961:	*(u8 *)(r4 + 0xb) = w0
    2962:	w0 = *(u8 *)(r5 + 0xc)
    2963:	*(u8 *)(r4 + 0xc) = w0
    2964:	w0 = *(u8 *)(r5 + 0xd)
    2965:	*(u8 *)(r4 + 0xd) = w0
    2966:	w0 = *(u8 *)(r5 + 0xe)
    2967:	*(u8 *)(r4 + 0xe) = w0
    2968:	if r2 == 0x7c goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2969:	w4 = 0x0
    2970:	*(u8 *)(r1 + 0x7c) = w4
    2971:	if r2 < 0x7f goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2972:	*(u8 *)(r1 + 0x7e) = w4
    2973:	w4 = 0x1
    2974:	*(u8 *)(r1 + 0x7d) = w4
    2975:	if r2 == 0x7f goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2976:	w4 = 0x2
    2977:	*(u8 *)(r1 + 0x7f) = w4
    2978:	if r2 == 0x80 goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2979:	w4 = 0x9
    2980:	*(u8 *)(r1 + 0x80) = w4
    2981:	if r2 < 0x83 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2982:	w4 = 0x0
    2983:	*(u8 *)(r1 + 0x82) = w4
    2984:	w4 = 0x8
    2985:	*(u8 *)(r1 + 0x81) = w4
    2986:	if r2 < 0x8b goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2987:	*(u8 *)(r1 + 0x83) = w8
    2988:	r4 = r8
    2989:	r4 >>= 0x38
    2990:	*(u8 *)(r1 + 0x8a) = w4
    2991:	r4 = r8
    2992:	r4 >>= 0x30
    2993:	*(u8 *)(r1 + 0x89) = w4
    2994:	r4 = r8
    2995:	r4 >>= 0x28
    2996:	*(u8 *)(r1 + 0x88) = w4
    2997:	r4 = r8
    2998:	r4 >>= 0x20
    2999:	*(u8 *)(r1 + 0x87) = w4
    3000:	r4 = r8
    3001:	r4 >>= 0x18
    3002:	*(u8 *)(r1 + 0x86) = w4
    3003:	r4 = r8
    3004:	r4 >>= 0x10
    3005:	*(u8 *)(r1 + 0x85) = w4
    3006:	r8 >>= 0x8
    3007:	*(u8 *)(r1 + 0x84) = w8
    3008:	if r2 == 0x8b goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3009:	w4 = 0x14
    3010:	*(u8 *)(r1 + 0x8b) = w4
    3011:	if r3 == 0x8c goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3012:	w4 = 0x0
    3013:	*(u8 *)(r1 + 0x8d) = w4
    3014:	w4 = 0x7
    3015:	*(u8 *)(r1 + 0x8c) = w4
    3016:	if r2 < 0x95 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3017:	r4 = r1
    3018:	r4 += 0x8e
    3019:	r5 = 0xd5f ll
		0000000000005e58:  R_BPF_64_64	.rodata
    3021:	w0 = *(u8 *)(r5 + 0x0)
    3022:	*(u8 *)(r4 + 0x0) = w0
    3023:	w0 = *(u8 *)(r5 + 0x1)
    3024:	*(u8 *)(r4 + 0x1) = w0
    3025:	w0 = *(u8 *)(r5 + 0x2)
    3026:	*(u8 *)(r4 + 0x2) = w0
    3027:	w0 = *(u8 *)(r5 + 0x3)
    3028:	*(u8 *)(r4 + 0x3) = w0
    3029:	w0 = *(u8 *)(r5 + 0x4)
    3030:	*(u8 *)(r4 + 0x4) = w0
    3031:	w0 = *(u8 *)(r5 + 0x5)
    3032:	*(u8 *)(r4 + 0x5) = w0
    3033:	w0 = *(u8 *)(r5 + 0x6)
    3034:	*(u8 *)(r4 + 0x6) = w0
    3035:	if r2 == 0x95 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3036:	w4 = 0x0
    3037:	*(u8 *)(r1 + 0x95) = w4
    3038:	if r3 == 0x96 goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3039:	*(u8 *)(r1 + 0x97) = w4
    3040:	w4 = 0x1
    3041:	*(u8 *)(r1 + 0x96) = w4
    3042:	if r2 < 0x99 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3043:	*(u8 *)(r1 + 0x98) = w4
    3044:	if r2 == 0x99 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3045:	w4 = 0x3
    3046:	*(u8 *)(r1 + 0x99) = w4
    3047:	if r3 == 0x9a goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3048:	w3 = 0x0
    3049:	*(u8 *)(r1 + 0x9b) = w3
    3050:	w3 = 0x4
    3051:	*(u8 *)(r1 + 0x9a) = w3
    3052:	if r2 < 0xa0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    3053:	w2 = w7
    3054:	w2 >>= 0x18
    3055:	*(u8 *)(r1 + 0x9f) = w2
    3056:	w2 = w7
    3057:	w2 >>= 0x10
    3058:	*(u8 *)(r1 + 0x9e) = w2
    3059:	*(u8 *)(r1 + 0x9c) = w7
    3060:	w2 = w7
    3061:	w2 >>= 0x8
    3062:	*(u8 *)(r1 + 0x9d) = w2
    3063:	r2 = 0x0
    3064:	call 0x84
    3065:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    3066:	if w7 != 0x0 goto +0x35b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3067:	r1 = 0x0 ll
		0000000000005fd8:  R_BPF_64_64	CONFIG
    3069:	w2 = *(u32 *)(r1 + 0x6c)
    3070:	if w2 == 0x0 goto +0x29a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3071:	w1 = *(u32 *)(r1 + 0x8c)
    3072:	if w1 == 0x0 goto +0x2a6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27c0>
    3073:	w8 = w7
    3074:	r1 = 0x0 ll
		0000000000006010:  R_BPF_64_64	CONFIG
    3076:	w6 = *(u32 *)(r1 + 0x88)
    3077:	w7 = *(u32 *)(r1 + 0x8c)
    3078:	w1 = *(u32 *)(r1 + 0x70)
    3079:	if w1 != 0x0 goto +0x13e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cb8>
    3080:	call 0x23
    3081:	r0 += r6
    3082:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    3083:	goto +0x28e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2758>
    3084:	w1 = 0x0
    3085:	*(u16 *)(r10 - 0x88) = w1
    3086:	r1 = r10
    3087:	r1 += -0x88
    3088:	w2 = 0x2
    3089:	r3 = r0
    3090:	call 0x71
    3091:	w1 = *(u16 *)(r10 - 0x88)
    3092:	goto +0x28d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3093:	r2 = 0x0
    3094:	call 0x85
    3095:	r9 = r6
    3096:	r6 = *(u64 *)(r10 - 0x90)
    3097:	w2 = *(u32 *)(r6 + 0x4)
    3098:	w1 = w2
    3099:	w1 |= w7
    3100:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c0>
    3101:	w1 = w7
    3102:	if w7 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3103:	w1 = w7
    3104:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1398>
    3105:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3106:	w1 = 0x0
    3107:	if w7 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3108:	w1 = w7
    3109:	w1 -= w2
    3110:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    3111:	w1 = 0x0
    3112:	if w7 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13a8>
    3113:	*(u32 *)(r10 - 0xe0) = w2
    3114:	*(u64 *)(r10 - 0x98) = r9
    3115:	w2 = *(u32 *)(r6 + 0x0)
    3116:	w4 = 0x1
    3117:	w3 = 0x1
    3118:	if w1 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3119:	w3 = 0x2
    3120:	if w1 s< 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3121:	w4 = 0x0
    3122:	w3 = 0x0
    3123:	if w2 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3124:	if w7 == w2 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    3125:	w1 = w7
    3126:	w1 -= w2
    3127:	w3 = 0x3
    3128:	w4 = 0x1
    3129:	*(u32 *)(r10 - 0xb0) = w3
    3130:	*(u32 *)(r10 - 0xb8) = w2
    3131:	*(u32 *)(r10 - 0xd8) = w1
    3132:	*(u32 *)(r10 - 0xa8) = w7
    3133:	w1 = *(u32 *)(r6 + 0xc)
    3134:	*(u32 *)(r10 - 0xe8) = w1
    3135:	w1 = *(u32 *)(r6 + 0x8)
    3136:	*(u32 *)(r10 - 0xa0) = w1
    3137:	w3 = 0x0
    3138:	r2 = 0x0 ll
		0000000000006210:  R_BPF_64_64	CONFIG
    3140:	w1 = *(u32 *)(r2 + 0x6c)
    3141:	if w1 == 0x0 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d8>
    3142:	r9 = 0x0
    3143:	r5 = r6
    3144:	r5 += 0x14c
    3145:	r1 = r9
    3146:	r1 <<= 0x2
    3147:	r7 = r5
    3148:	r7 += r1
    3149:	r1 = r9
    3150:	r1 <<= 0x4
    3151:	r6 = 0x0 ll
		0000000000006278:  R_BPF_64_64	CONFIG
    3153:	r6 += r1
    3154:	r6 += 0x78
    3155:	if r9 > 0x4 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17d8>
    3156:	r7 += 0x4
    3157:	r9 += 0x1
    3158:	w1 = *(u32 *)(r6 + 0x14)
    3159:	r6 += 0x10
    3160:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1520>
    3161:	*(u64 *)(r10 - 0xd0) = r5
    3162:	*(u32 *)(r10 - 0xc8) = w3
    3163:	*(u32 *)(r10 - 0xc0) = w4
    3164:	if r9 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3165:	r1 = *(u64 *)(r2 + 0x80)
    3166:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1650>
    3167:	w8 = *(u32 *)(r6 + 0x0)
    3168:	w1 = *(u32 *)(r6 + 0x4)
    3169:	*(u32 *)(r10 - 0xf0) = w1
    3170:	w1 = *(u32 *)(r2 + 0x70)
    3171:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1618>
    3172:	call 0x23
    3173:	r0 += r8
    3174:	w1 = *(u32 *)(r10 - 0xf0)
    3175:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15d0>
    3176:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1728>
    3177:	w1 = 0x0
    3178:	*(u16 *)(r10 - 0x88) = w1
    3179:	r1 = r10
    3180:	r1 += -0x88
    3181:	w2 = 0x2
    3182:	r3 = r0
    3183:	call 0x71
    3184:	w8 = *(u16 *)(r10 - 0x88)
    3185:	goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3186:	call 0x9e
    3187:	r0 += r8
    3188:	w1 = *(u32 *)(r10 - 0xf0)
    3189:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1640>
    3190:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1718>
    3191:	w8 = *(u16 *)(r0 + 0x0)
    3192:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3193:	r3 = *(u64 *)(r2 + 0x80)
    3194:	w1 = 0x0
    3195:	*(u32 *)(r10 - 0x88) = w1
    3196:	r1 = r10
    3197:	r1 += -0x88
    3198:	w2 = 0x4
    3199:	call 0x71
    3200:	r2 = 0x0 ll
		0000000000006400:  R_BPF_64_64	CONFIG
    3202:	w1 = *(u32 *)(r10 - 0x88)
    3203:	if w1 != 0x0 goto -0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3204:	w8 = 0x0
    3205:	r1 = *(u64 *)(r10 - 0x90)
    3206:	*(u32 *)(r1 + 0x160) = w8
    3207:	*(u32 *)(r10 - 0x88) = w8
    3208:	r2 = r10
    3209:	r2 += -0x88
    3210:	r1 = 0x0 ll
		0000000000006450:  R_BPF_64_64	LOST
    3212:	call 0x1
    3213:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3214:	r0 += 0x20
    3215:	r1 = 0x1
    3216:	lock *(u64 *)(r0 + 0x0) += r1
    3217:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3218:	w8 = *(u32 *)(r0 + 0x0)
    3219:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1768>
    3220:	w1 = 0x0
    3221:	*(u32 *)(r10 - 0x88) = w1
    3222:	r1 = r10
    3223:	r1 += -0x88
    3224:	w2 = 0x4
    3225:	r3 = r0
    3226:	call 0x71
    3227:	w8 = *(u32 *)(r10 - 0x88)
    3228:	w1 = *(u32 *)(r6 + 0xc)
    3229:	w8 -= w1
    3230:	w2 = *(u32 *)(r7 + 0x0)
    3231:	w1 = 0x1
    3232:	if w8 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1798>
    3233:	w1 = 0x0
    3234:	*(u32 *)(r7 + 0x14) = w8
    3235:	w3 = *(u32 *)(r10 - 0xc8)
    3236:	w3 |= w1
    3237:	w4 = *(u32 *)(r10 - 0xc0)
    3238:	r2 = 0x0 ll
		0000000000006530:  R_BPF_64_64	CONFIG
    3240:	r5 = *(u64 *)(r10 - 0xd0)
    3241:	goto -0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14d0>
    3242:	w1 = *(u32 *)(r10 - 0xa0)
    3243:	if w1 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1800>
    3244:	w4 |= w3
    3245:	w4 &= 0x1
    3246:	if w4 == 0x0 goto +0x2ed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    3247:	r6 = 0x0 ll
		0000000000006578:  R_BPF_64_64	CONFIG
    3249:	w1 = *(u32 *)(r6 + 0x5c)
    3250:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1868>
    3251:	call 0xe
    3252:	r0 >>= 0x20
    3253:	*(u32 *)(r10 - 0x88) = w0
    3254:	r2 = r10
    3255:	r2 += -0x88
    3256:	r1 = 0x0 ll
		00000000000065c0:  R_BPF_64_64	PIDS
    3258:	call 0x1
    3259:	if r0 == 0x0 goto +0x2e0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    3260:	w6 = *(u32 *)(r6 + 0x58)
    3261:	if w6 == 0x0 goto +0x341 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3280>
    3262:	w7 = 0x81
    3263:	call 0x23
    3264:	r8 = r0
    3265:	r9 = 0x0 ll
		0000000000006608:  R_BPF_64_64	CONFIG
    3267:	goto +0x2eb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3000>
    3268:	r9 = 0x80
    3269:	if w1 < 0x81 goto -0x257 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3270:	r9 = 0x100
    3271:	if w1 < 0x101 goto -0x259 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3272:	r9 = 0x200
    3273:	if w1 < 0x201 goto -0x25b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3274:	r9 = 0x400
    3275:	if w1 < 0x401 goto -0x25d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3276:	r9 = 0x800
    3277:	if w1 < 0x801 goto -0x25f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3278:	r9 = 0x1000
    3279:	if w1 < 0x1001 goto -0x261 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3280:	r9 = 0x2000
    3281:	if w1 > 0x2000 goto -0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    3282:	goto -0x264 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3283:	call 0x9e
    3284:	r0 += r7
    3285:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1940>
    3286:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ad8>
    3287:	w1 = *(u16 *)(r0 + 0x0)
    3288:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    3289:	w3 = *(u32 *)(r7 + 0x14)
    3290:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1968>
    3291:	*(u32 *)(r7 + 0x14) = w2
    3292:	w3 = *(u32 *)(r7 + 0x18)
    3293:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1980>
    3294:	*(u32 *)(r7 + 0x18) = w2
    3295:	*(u32 *)(r7 + 0x1c) = w8
    3296:	w1 += 0x1
    3297:	*(u32 *)(r7 + 0x10) = w1
    3298:	r6 = 0x0 ll
		0000000000006710:  R_BPF_64_64	CONFIG
    3300:	w1 = *(u32 *)(r6 + 0x8c)
    3301:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a20>
    3302:	w1 = *(u32 *)(r6 + 0x9c)
    3303:	if w1 == 0x0 goto +0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fa0>
    3304:	r1 = 0x0 ll
		0000000000006740:  R_BPF_64_64	CONFIG
    3306:	w6 = *(u32 *)(r1 + 0x98)
    3307:	w8 = *(u32 *)(r1 + 0x9c)
    3308:	w1 = *(u32 *)(r1 + 0x70)
    3309:	if w1 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ae8>
    3310:	call 0x9e
    3311:	r0 += r6
    3312:	if w8 == 0x2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b48>
    3313:	w1 = *(u32 *)(r0 + 0x0)
    3314:	goto +0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3315:	w8 = *(u32 *)(r6 + 0x88)
    3316:	w9 = *(u32 *)(r6 + 0x8c)
    3317:	w1 = *(u32 *)(r6 + 0x70)
    3318:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1aa8>
    3319:	call 0x23
    3320:	r0 += r8
    3321:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a60>
    3322:	goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e48>
    3323:	w1 = 0x0
    3324:	*(u16 *)(r10 - 0x88) = w1
    3325:	r1 = r10
    3326:	r1 += -0x88
    3327:	w2 = 0x2
    3328:	r3 = r0
    3329:	call 0x71
    3330:	w1 = *(u16 *)(r10 - 0x88)
    3331:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3332:	call 0x9e
    3333:	r0 += r8
    3334:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ac8>
    3335:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b58>
    3336:	w1 = *(u16 *)(r0 + 0x0)
    3337:	goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3338:	w1 = *(u32 *)(r0 + 0x0)
    3339:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ba8>
    3340:	call 0x23
    3341:	r0 += r6
    3342:	if w8 == 0x2 goto +0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ef8>
    3343:	w1 = 0x0
    3344:	*(u32 *)(r10 - 0x88) = w1
    3345:	r1 = r10
    3346:	r1 += -0x88
    3347:	w2 = 0x4
    3348:	r3 = r0
    3349:	call 0x71
    3350:	w1 = *(u32 *)(r10 - 0x88)
    3351:	goto +0x7e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3352:	w1 = *(u16 *)(r0 + 0x0)
    3353:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f38>
    3354:	w1 = *(u32 *)(r0 + 0x0)
    3355:	goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e88>
    3356:	w1 = 0x0
    3357:	*(u32 *)(r10 - 0x88) = w1
    3358:	r1 = r10
    3359:	r1 += -0x88
    3360:	w2 = 0x4
    3361:	r3 = r0
    3362:	call 0x71
    3363:	w1 = *(u32 *)(r10 - 0x88)
    3364:	r2 = 0x0 ll
		0000000000006920:  R_BPF_64_64	CONFIG
    3366:	w2 = *(u32 *)(r2 + 0x94)
    3367:	r9 = *(u64 *)(r10 - 0x98)
    3368:	if w1 != w2 goto -0x372 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3369:	r3 = 0x0 ll
		0000000000006948:  R_BPF_64_64	CONFIG
    3371:	w1 = *(u32 *)(r3 + 0x9c)
    3372:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d60>
    3373:	w9 = *(u32 *)(r3 + 0x98)
    3374:	w7 = *(u32 *)(r3 + 0x9c)
    3375:	w1 = *(u32 *)(r3 + 0x70)
    3376:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c78>
    3377:	call 0x23
    3378:	r0 += r9
    3379:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c30>
    3380:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ce8>
    3381:	w1 = 0x0
    3382:	*(u16 *)(r10 - 0x88) = w1
    3383:	r1 = r10
    3384:	r1 += -0x88
    3385:	w2 = 0x2
    3386:	r3 = r0
    3387:	call 0x71
    3388:	w1 = *(u16 *)(r10 - 0x88)
    3389:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3390:	call 0x9e
    3391:	r0 += r9
    3392:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c98>
    3393:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ca8>
    3394:	w1 = *(u16 *)(r0 + 0x0)
    3395:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3396:	w1 = *(u32 *)(r0 + 0x0)
    3397:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d28>
    3398:	call 0x9e
    3399:	r0 += r6
    3400:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cd8>
    3401:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2578>
    3402:	w1 = *(u16 *)(r0 + 0x0)
    3403:	goto +0x156 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3404:	w1 = 0x0
    3405:	*(u32 *)(r10 - 0x88) = w1
    3406:	r1 = r10
    3407:	r1 += -0x88
    3408:	w2 = 0x4
    3409:	r3 = r0
    3410:	call 0x71
    3411:	w1 = *(u32 *)(r10 - 0x88)
    3412:	r9 = *(u64 *)(r10 - 0x98)
    3413:	r3 = 0x0 ll
		0000000000006aa8:  R_BPF_64_64	CONFIG
    3415:	r2 = 0x0 ll
		0000000000006ab8:  R_BPF_64_64	CONFIG
    3417:	w2 = *(u32 *)(r2 + 0xa4)
    3418:	if w1 != w2 goto -0x3a4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3419:	w1 = *(u32 *)(r3 + 0xac)
    3420:	if w1 == 0x0 goto +0xe4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2490>
    3421:	r1 = 0x0 ll
		0000000000006ae8:  R_BPF_64_64	CONFIG
    3423:	w7 = *(u32 *)(r1 + 0xa8)
    3424:	w9 = *(u32 *)(r1 + 0xac)
    3425:	w1 = *(u32 *)(r1 + 0x70)
    3426:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e08>
    3427:	call 0x23
    3428:	r0 += r7
    3429:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dc0>
    3430:	goto +0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2428>
    3431:	w1 = 0x0
    3432:	*(u16 *)(r10 - 0x88) = w1
    3433:	r1 = r10
    3434:	r1 += -0x88
    3435:	w2 = 0x2
    3436:	r3 = r0
    3437:	call 0x71
    3438:	w1 = *(u16 *)(r10 - 0x88)
    3439:	goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2468>
    3440:	call 0x9e
    3441:	r0 += r7
    3442:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e28>
    3443:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e38>
    3444:	w1 = *(u16 *)(r0 + 0x0)
    3445:	goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2468>
    3446:	w1 = *(u32 *)(r0 + 0x0)
    3447:	goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2468>
    3448:	w1 = 0x0
    3449:	*(u32 *)(r10 - 0x88) = w1
    3450:	r1 = r10
    3451:	r1 += -0x88
    3452:	w2 = 0x4
    3453:	r3 = r0
    3454:	call 0x71
    3455:	w1 = *(u32 *)(r10 - 0x88)
    3456:	w2 = *(u32 *)(r7 + 0xa8)
    3457:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ea8>
    3458:	*(u32 *)(r7 + 0xac) = w1
    3459:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ed0>
    3460:	w3 = *(u32 *)(r7 + 0xac)
    3461:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ec0>
    3462:	*(u32 *)(r7 + 0xac) = w1
    3463:	w3 = *(u32 *)(r7 + 0xb0)
    3464:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ed8>
    3465:	*(u32 *)(r7 + 0xb0) = w1
    3466:	*(u32 *)(r7 + 0xb4) = w1
    3467:	w2 += 0x1
    3468:	*(u32 *)(r7 + 0xa8) = w2
    3469:	goto -0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19b8>
    3470:	w1 = 0x0
    3471:	*(u16 *)(r10 - 0x88) = w1
    3472:	r1 = r10
    3473:	r1 += -0x88
    3474:	w2 = 0x2
    3475:	r3 = r0
    3476:	call 0x71
    3477:	w1 = *(u16 *)(r10 - 0x88)
    3478:	w2 = *(u32 *)(r7 + 0xb8)
    3479:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f58>
    3480:	*(u32 *)(r7 + 0xbc) = w1
    3481:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f80>
    3482:	w3 = *(u32 *)(r7 + 0xbc)
    3483:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f70>
    3484:	*(u32 *)(r7 + 0xbc) = w1
    3485:	w3 = *(u32 *)(r7 + 0xc0)
    3486:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f88>
    3487:	*(u32 *)(r7 + 0xc0) = w1
    3488:	*(u32 *)(r7 + 0xc4) = w1
    3489:	w2 += 0x1
    3490:	*(u32 *)(r7 + 0xb8) = w2
    3491:	r6 = 0x0 ll
		0000000000006d18:  R_BPF_64_64	CONFIG
    3493:	w1 = *(u32 *)(r6 + 0xac)
    3494:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2120>
    3495:	w8 = *(u32 *)(r6 + 0xa8)
    3496:	w9 = *(u32 *)(r6 + 0xac)
    3497:	w1 = *(u32 *)(r6 + 0x70)
    3498:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2008>
    3499:	call 0x9e
    3500:	r0 += r8
    3501:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2068>
    3502:	w1 = *(u32 *)(r0 + 0x0)
    3503:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3504:	call 0x23
    3505:	r0 += r8
    3506:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2078>
    3507:	w1 = 0x0
    3508:	*(u32 *)(r10 - 0x88) = w1
    3509:	r1 = r10
    3510:	r1 += -0x88
    3511:	w2 = 0x4
    3512:	r3 = r0
    3513:	call 0x71
    3514:	w1 = *(u32 *)(r10 - 0x88)
    3515:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3516:	w1 = *(u16 *)(r0 + 0x0)
    3517:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20b8>
    3518:	w1 = 0x0
    3519:	*(u16 *)(r10 - 0x88) = w1
    3520:	r1 = r10
    3521:	r1 += -0x88
    3522:	w2 = 0x2
    3523:	r3 = r0
    3524:	call 0x71
    3525:	w1 = *(u16 *)(r10 - 0x88)
    3526:	w2 = *(u32 *)(r7 + 0xc8)
    3527:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20d8>
    3528:	*(u32 *)(r7 + 0xcc) = w1
    3529:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2100>
    3530:	w3 = *(u32 *)(r7 + 0xcc)
    3531:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20f0>
    3532:	*(u32 *)(r7 + 0xcc) = w1
    3533:	w3 = *(u32 *)(r7 + 0xd0)
    3534:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2108>
    3535:	*(u32 *)(r7 + 0xd0) = w1
    3536:	*(u32 *)(r7 + 0xd4) = w1
    3537:	w2 += 0x1
    3538:	*(u32 *)(r7 + 0xc8) = w2
    3539:	w1 = *(u32 *)(r6 + 0xbc)
    3540:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22a0>
    3541:	r1 = 0x0 ll
		0000000000006ea8:  R_BPF_64_64	CONFIG
    3543:	w6 = *(u32 *)(r1 + 0xb8)
    3544:	w8 = *(u32 *)(r1 + 0xbc)
    3545:	w1 = *(u32 *)(r1 + 0x70)
    3546:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2188>
    3547:	call 0x9e
    3548:	r0 += r6
    3549:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21e8>
    3550:	w1 = *(u32 *)(r0 + 0x0)
    3551:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3552:	call 0x23
    3553:	r0 += r6
    3554:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f8>
    3555:	w1 = 0x0
    3556:	*(u32 *)(r10 - 0x88) = w1
    3557:	r1 = r10
    3558:	r1 += -0x88
    3559:	w2 = 0x4
    3560:	r3 = r0
    3561:	call 0x71
    3562:	w1 = *(u32 *)(r10 - 0x88)
    3563:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3564:	w1 = *(u16 *)(r0 + 0x0)
    3565:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2238>
    3566:	w1 = 0x0
    3567:	*(u16 *)(r10 - 0x88) = w1
    3568:	r1 = r10
    3569:	r1 += -0x88
    3570:	w2 = 0x2
    3571:	r3 = r0
    3572:	call 0x71
    3573:	w1 = *(u16 *)(r10 - 0x88)
    3574:	w2 = *(u32 *)(r7 + 0xd8)
    3575:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2258>
    3576:	*(u32 *)(r7 + 0xdc) = w1
    3577:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2280>
    3578:	w3 = *(u32 *)(r7 + 0xdc)
    3579:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2270>
    3580:	*(u32 *)(r7 + 0xdc) = w1
    3581:	w3 = *(u32 *)(r7 + 0xe0)
    3582:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2288>
    3583:	*(u32 *)(r7 + 0xe0) = w1
    3584:	*(u32 *)(r7 + 0xe4) = w1
    3585:	w2 += 0x1
    3586:	*(u32 *)(r7 + 0xd8) = w2
    3587:	r1 = 0x0 ll
		0000000000007018:  R_BPF_64_64	CONFIG
    3589:	w2 = *(u32 *)(r1 + 0xcc)
    3590:	if w2 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3591:	w6 = *(u32 *)(r1 + 0xc8)
    3592:	w8 = *(u32 *)(r1 + 0xcc)
    3593:	w1 = *(u32 *)(r1 + 0x70)
    3594:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2308>
    3595:	call 0x9e
    3596:	r0 += r6
    3597:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2368>
    3598:	w1 = *(u32 *)(r0 + 0x0)
    3599:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3600:	call 0x23
    3601:	r0 += r6
    3602:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2378>
    3603:	w1 = 0x0
    3604:	*(u32 *)(r10 - 0x88) = w1
    3605:	r1 = r10
    3606:	r1 += -0x88
    3607:	w2 = 0x4
    3608:	r3 = r0
    3609:	call 0x71
    3610:	w1 = *(u32 *)(r10 - 0x88)
    3611:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3612:	w1 = *(u16 *)(r0 + 0x0)
    3613:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23b8>
    3614:	w1 = 0x0
    3615:	*(u16 *)(r10 - 0x88) = w1
    3616:	r1 = r10
    3617:	r1 += -0x88
    3618:	w2 = 0x2
    3619:	r3 = r0
    3620:	call 0x71
    3621:	w1 = *(u16 *)(r10 - 0x88)
    3622:	w2 = *(u32 *)(r7 + 0xe8)
    3623:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23d8>
    3624:	*(u32 *)(r7 + 0xec) = w1
    3625:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2400>
    3626:	w3 = *(u32 *)(r7 + 0xec)
    3627:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23f0>
    3628:	*(u32 *)(r7 + 0xec) = w1
    3629:	w3 = *(u32 *)(r7 + 0xf0)
    3630:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2408>
    3631:	*(u32 *)(r7 + 0xf0) = w1
    3632:	*(u32 *)(r7 + 0xf4) = w1
    3633:	w2 += 0x1
    3634:	*(u32 *)(r7 + 0xe8) = w2
    3635:	goto +0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3636:	w1 = 0x0
    3637:	*(u32 *)(r10 - 0x88) = w1
    3638:	r1 = r10
    3639:	r1 += -0x88
    3640:	w2 = 0x4
    3641:	r3 = r0
    3642:	call 0x71
    3643:	w1 = *(u32 *)(r10 - 0x88)
    3644:	r2 = 0x0 ll
		00000000000071e0:  R_BPF_64_64	CONFIG
    3646:	w2 = *(u32 *)(r2 + 0xb4)
    3647:	r9 = *(u64 *)(r10 - 0x98)
    3648:	if w1 != w2 goto -0x48a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3649:	r3 = 0x0 ll
		0000000000007208:  R_BPF_64_64	CONFIG
    3651:	w1 = *(u32 *)(r3 + 0xbc)
    3652:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2600>
    3653:	w9 = *(u32 *)(r3 + 0xb8)
    3654:	w7 = *(u32 *)(r3 + 0xbc)
    3655:	w1 = *(u32 *)(r3 + 0x70)
    3656:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2538>
    3657:	call 0x23
    3658:	r0 += r9
    3659:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24f0>
    3660:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2588>
    3661:	w1 = 0x0
    3662:	*(u16 *)(r10 - 0x88) = w1
    3663:	r1 = r10
    3664:	r1 += -0x88
    3665:	w2 = 0x2
    3666:	r3 = r0
    3667:	call 0x71
    3668:	w1 = *(u16 *)(r10 - 0x88)
    3669:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3670:	call 0x9e
    3671:	r0 += r9
    3672:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2558>
    3673:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2568>
    3674:	w1 = *(u16 *)(r0 + 0x0)
    3675:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3676:	w1 = *(u32 *)(r0 + 0x0)
    3677:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25c8>
    3678:	w1 = *(u32 *)(r0 + 0x0)
    3679:	goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2798>
    3680:	w1 = 0x0
    3681:	*(u32 *)(r10 - 0x88) = w1
    3682:	r1 = r10
    3683:	r1 += -0x88
    3684:	w2 = 0x4
    3685:	r3 = r0
    3686:	call 0x71
    3687:	w1 = *(u32 *)(r10 - 0x88)
    3688:	r9 = *(u64 *)(r10 - 0x98)
    3689:	r3 = 0x0 ll
		0000000000007348:  R_BPF_64_64	CONFIG
    3691:	r2 = 0x0 ll
		0000000000007358:  R_BPF_64_64	CONFIG
    3693:	w2 = *(u32 *)(r2 + 0xc4)
    3694:	if w1 != w2 goto -0x4b8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3695:	w1 = *(u32 *)(r3 + 0xcc)
    3696:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3697:	r1 = 0x0 ll
		0000000000007388:  R_BPF_64_64	CONFIG
    3699:	w7 = *(u32 *)(r1 + 0xc8)
    3700:	w9 = *(u32 *)(r1 + 0xcc)
    3701:	w1 = *(u32 *)(r1 + 0x70)
    3702:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26a8>
    3703:	call 0x23
    3704:	r0 += r7
    3705:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2660>
    3706:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26e8>
    3707:	w1 = 0x0
    3708:	*(u16 *)(r10 - 0x88) = w1
    3709:	r1 = r10
    3710:	r1 += -0x88
    3711:	w2 = 0x2
    3712:	r3 = r0
    3713:	call 0x71
    3714:	w1 = *(u16 *)(r10 - 0x88)
    3715:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3716:	call 0x9e
    3717:	r0 += r7
    3718:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26c8>
    3719:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26d8>
    3720:	w1 = *(u16 *)(r0 + 0x0)
    3721:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3722:	w1 = *(u32 *)(r0 + 0x0)
    3723:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2728>
    3724:	w1 = 0x0
    3725:	*(u32 *)(r10 - 0x88) = w1
    3726:	r1 = r10
    3727:	r1 += -0x88
    3728:	w2 = 0x4
    3729:	r3 = r0
    3730:	call 0x71
    3731:	w1 = *(u32 *)(r10 - 0x88)
    3732:	r2 = 0x0 ll
		00000000000074a0:  R_BPF_64_64	CONFIG
    3734:	w2 = *(u32 *)(r2 + 0xd4)
    3735:	r9 = *(u64 *)(r10 - 0x98)
    3736:	if w1 != w2 goto -0x4e2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3737:	exit
    3738:	w1 = 0x0
    3739:	*(u32 *)(r10 - 0x88) = w1
    3740:	r1 = r10
    3741:	r1 += -0x88
    3742:	w2 = 0x4
    3743:	r3 = r0
    3744:	call 0x71
    3745:	w1 = *(u32 *)(r10 - 0x88)
    3746:	r2 = 0x0 ll
		0000000000007510:  R_BPF_64_64	CONFIG
    3748:	w2 = *(u32 *)(r2 + 0x94)
    3749:	w7 = w8
    3750:	if w1 != w2 goto +0xaf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3751:	r6 = 0x0 ll
		0000000000007538:  R_BPF_64_64	CONFIG
    3753:	w1 = *(u32 *)(r6 + 0x9c)
    3754:	*(u64 *)(r10 - 0x98) = r9
    3755:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2928>
    3756:	w9 = w7
    3757:	w7 = *(u32 *)(r6 + 0x98)
    3758:	w8 = *(u32 *)(r6 + 0x9c)
    3759:	w1 = *(u32 *)(r6 + 0x70)
    3760:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2878>
    3761:	call 0x23
    3762:	r0 += r7
    3763:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2830>
    3764:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28b8>
    3765:	w1 = 0x0
    3766:	*(u16 *)(r10 - 0x88) = w1
    3767:	r1 = r10
    3768:	r1 += -0x88
    3769:	w2 = 0x2
    3770:	r3 = r0
    3771:	call 0x71
    3772:	w1 = *(u16 *)(r10 - 0x88)
    3773:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3774:	call 0x9e
    3775:	r0 += r7
    3776:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2898>
    3777:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28a8>
    3778:	w1 = *(u16 *)(r0 + 0x0)
    3779:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3780:	w1 = *(u32 *)(r0 + 0x0)
    3781:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28f8>
    3782:	w1 = 0x0
    3783:	*(u32 *)(r10 - 0x88) = w1
    3784:	r1 = r10
    3785:	r1 += -0x88
    3786:	w2 = 0x4
    3787:	r3 = r0
    3788:	call 0x71
    3789:	w1 = *(u32 *)(r10 - 0x88)
    3790:	w7 = w9
    3791:	r2 = 0x0 ll
		0000000000007678:  R_BPF_64_64	CONFIG
    3793:	w2 = *(u32 *)(r2 + 0xa4)
    3794:	r9 = *(u64 *)(r10 - 0x98)
    3795:	if w1 != w2 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3796:	w1 = *(u32 *)(r6 + 0xac)
    3797:	if w1 == 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a80>
    3798:	w8 = w7
    3799:	r1 = 0x0 ll
		00000000000076b8:  R_BPF_64_64	CONFIG
    3801:	w6 = *(u32 *)(r1 + 0xa8)
    3802:	w7 = *(u32 *)(r1 + 0xac)
    3803:	w1 = *(u32 *)(r1 + 0x70)
    3804:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29d8>
    3805:	call 0x23
    3806:	r0 += r6
    3807:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2990>
    3808:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3809:	w1 = 0x0
    3810:	*(u16 *)(r10 - 0x88) = w1
    3811:	r1 = r10
    3812:	r1 += -0x88
    3813:	w2 = 0x2
    3814:	r3 = r0
    3815:	call 0x71
    3816:	w1 = *(u16 *)(r10 - 0x88)
    3817:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3818:	call 0x9e
    3819:	r0 += r6
    3820:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29f8>
    3821:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3822:	w1 = *(u16 *)(r0 + 0x0)
    3823:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3824:	w1 = *(u32 *)(r0 + 0x0)
    3825:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a58>
    3826:	w1 = 0x0
    3827:	*(u32 *)(r10 - 0x88) = w1
    3828:	r1 = r10
    3829:	r1 += -0x88
    3830:	w2 = 0x4
    3831:	r3 = r0
    3832:	call 0x71
    3833:	w1 = *(u32 *)(r10 - 0x88)
    3834:	r2 = 0x0 ll
		00000000000077d0:  R_BPF_64_64	CONFIG
    3836:	w2 = *(u32 *)(r2 + 0xb4)
    3837:	w7 = w8
    3838:	if w1 != w2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3839:	r6 = 0x0 ll
		00000000000077f8:  R_BPF_64_64	CONFIG
    3841:	w1 = *(u32 *)(r6 + 0xbc)
    3842:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2be0>
    3843:	w9 = w7
    3844:	w7 = *(u32 *)(r6 + 0xb8)
    3845:	w8 = *(u32 *)(r6 + 0xbc)
    3846:	w1 = *(u32 *)(r6 + 0x70)
    3847:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b30>
    3848:	call 0x23
    3849:	r0 += r7
    3850:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ae8>
    3851:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b70>
    3852:	w1 = 0x0
    3853:	*(u16 *)(r10 - 0x88) = w1
    3854:	r1 = r10
    3855:	r1 += -0x88
    3856:	w2 = 0x2
    3857:	r3 = r0
    3858:	call 0x71
    3859:	w1 = *(u16 *)(r10 - 0x88)
    3860:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3861:	call 0x9e
    3862:	r0 += r7
    3863:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b50>
    3864:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b60>
    3865:	w1 = *(u16 *)(r0 + 0x0)
    3866:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3867:	w1 = *(u32 *)(r0 + 0x0)
    3868:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bb0>
    3869:	w1 = 0x0
    3870:	*(u32 *)(r10 - 0x88) = w1
    3871:	r1 = r10
    3872:	r1 += -0x88
    3873:	w2 = 0x4
    3874:	r3 = r0
    3875:	call 0x71
    3876:	w1 = *(u32 *)(r10 - 0x88)
    3877:	w7 = w9
    3878:	r2 = 0x0 ll
		0000000000007930:  R_BPF_64_64	CONFIG
    3880:	w2 = *(u32 *)(r2 + 0xc4)
    3881:	r9 = *(u64 *)(r10 - 0x98)
    3882:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d38>
    3883:	w1 = *(u32 *)(r6 + 0xcc)
    3884:	if w1 == 0x0 goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3885:	w8 = w7
    3886:	r1 = 0x0 ll
		0000000000007970:  R_BPF_64_64	CONFIG
    3888:	w6 = *(u32 *)(r1 + 0xc8)
    3889:	w7 = *(u32 *)(r1 + 0xcc)
    3890:	w1 = *(u32 *)(r1 + 0x70)
    3891:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c90>
    3892:	call 0x23
    3893:	r0 += r6
    3894:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c48>
    3895:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd0>
    3896:	w1 = 0x0
    3897:	*(u16 *)(r10 - 0x88) = w1
    3898:	r1 = r10
    3899:	r1 += -0x88
    3900:	w2 = 0x2
    3901:	r3 = r0
    3902:	call 0x71
    3903:	w1 = *(u16 *)(r10 - 0x88)
    3904:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3905:	call 0x9e
    3906:	r0 += r6
    3907:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cb0>
    3908:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc0>
    3909:	w1 = *(u16 *)(r0 + 0x0)
    3910:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3911:	w1 = *(u32 *)(r0 + 0x0)
    3912:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d10>
    3913:	w1 = 0x0
    3914:	*(u32 *)(r10 - 0x88) = w1
    3915:	r1 = r10
    3916:	r1 += -0x88
    3917:	w2 = 0x4
    3918:	r3 = r0
    3919:	call 0x71
    3920:	w1 = *(u32 *)(r10 - 0x88)
    3921:	r2 = 0x0 ll
		0000000000007a88:  R_BPF_64_64	CONFIG
    3923:	w2 = *(u32 *)(r2 + 0xd4)
    3924:	w7 = w8
    3925:	if w1 == w2 goto -0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3926:	call 0x23
    3927:	*(u64 *)(r10 - 0x88) = r0
    3928:	r2 = r10
    3929:	r2 += -0x88
    3930:	r1 = 0x0 ll
		0000000000007ad0:  R_BPF_64_64	TASKS
    3932:	r3 = 0xdc0 ll
		0000000000007ae0:  R_BPF_64_64	.rodata
    3934:	r4 = 0x0
    3935:	call 0x2
    3936:	if r0 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e58>
    3937:	r1 = 0x0 ll
		0000000000007b08:  R_BPF_64_64	.bss
    3939:	r2 = 0x1
    3940:	lock *(u64 *)(r1 + 0x0) += r2
    3941:	r1 = 0x0 ll
		0000000000007b28:  R_BPF_64_64	EXPECT_ENTER
    3943:	r2 = 0x100000000 ll
    3945:	lock *(u64 *)(r1 + 0x0) += r2
    3946:	r1 = 0x0 ll
		0000000000007b50:  R_BPF_64_64	EXPECT_EXIT
    3948:	lock *(u64 *)(r1 + 0x0) += r2
    3949:	call 0x23
    3950:	*(u64 *)(r10 - 0x88) = r0
    3951:	r2 = r10
    3952:	r2 += -0x88
    3953:	r1 = 0x0 ll
		0000000000007b88:  R_BPF_64_64	TASKS
    3955:	call 0x1
    3956:	r6 = r0
    3957:	if r6 == 0x0 goto -0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3958:	call 0xe
    3959:	r1 = *(u64 *)(r6 + 0x10)
    3960:	if r1 == r0 goto -0x519 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    3961:	goto -0x52b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x500>
    3962:	w1 = 0x0
    3963:	*(u32 *)(r10 - 0x88) = w1
    3964:	r2 = r10
    3965:	r2 += -0x88
    3966:	r1 = 0x0 ll
		0000000000007bf0:  R_BPF_64_64	LOST
    3968:	call 0x1
    3969:	if r0 == 0x0 goto -0xe9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3970:	r0 += 0x10
    3971:	r1 = 0x1
    3972:	lock *(u64 *)(r0 + 0x0) += r1
    3973:	goto -0xed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    3974:	w1 = *(u32 *)(r9 + 0x50)
    3975:	r2 = 0x0
    3976:	*(u64 *)(r10 - 0x88) = r2
    3977:	r8 += r1
    3978:	r1 = r10
    3979:	r1 += -0x88
    3980:	w2 = 0x8
    3981:	r3 = r8
    3982:	call 0x71
    3983:	r8 = *(u64 *)(r10 - 0x88)
    3984:	w1 = *(u32 *)(r9 + 0x54)
    3985:	w2 = 0x0
    3986:	*(u32 *)(r10 - 0x88) = w2
    3987:	r3 = r8
    3988:	r3 += r1
    3989:	r1 = r10
    3990:	r1 += -0x88
    3991:	w2 = 0x4
    3992:	call 0x71
    3993:	w1 = *(u32 *)(r10 - 0x88)
    3994:	if w1 == w6 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3280>
    3995:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3000>
    3996:	r2 = 0x0 ll
		0000000000007ce0:  R_BPF_64_64	CONFIG
    3998:	w1 = *(u32 *)(r2 + 0x6c)
    3999:	if w1 == 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3238>
    4000:	w1 = 0x0
    4001:	w2 = *(u32 *)(r2 + 0x8c)
    4002:	w5 = *(u32 *)(r10 - 0xa8)
    4003:	r0 = *(u64 *)(r10 - 0x90)
    4004:	if w2 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3070>
    4005:	r2 = 0x0 ll
		0000000000007d28:  R_BPF_64_64	CONFIG
    4007:	w3 = *(u32 *)(r2 + 0x9c)
    4008:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a8>
    4009:	w4 = *(u32 *)(r0 + 0x168)
    4010:	*(u32 *)(r0 + 0x154) = w4
    4011:	w3 = 0x1
    4012:	if w4 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a0>
    4013:	w3 = 0x0
    4014:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30a0>
    4015:	w7 += -0x1
    4016:	if w7 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2eb8>
    4017:	w1 = 0x0
    4018:	*(u32 *)(r10 - 0x88) = w1
    4019:	r2 = r10
    4020:	r2 += -0x88
    4021:	r1 = 0x0 ll
		0000000000007da8:  R_BPF_64_64	LOST
    4023:	call 0x1
    4024:	if r0 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4025:	r0 += 0x18
    4026:	r1 = 0x1
    4027:	lock *(u64 *)(r0 + 0x0) += r1
    4028:	goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4029:	w2 = *(u32 *)(r0 + 0x164)
    4030:	*(u32 *)(r0 + 0x150) = w2
    4031:	w1 = 0x1
    4032:	if w2 != 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fb0>
    4033:	w1 = 0x0
    4034:	goto -0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fb0>
    4035:	w1 |= w3
    4036:	w2 = *(u32 *)(r2 + 0xac)
    4037:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e8>
    4038:	w3 = *(u32 *)(r0 + 0x16c)
    4039:	*(u32 *)(r0 + 0x158) = w3
    4040:	w2 = 0x1
    4041:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30e0>
    4042:	w2 = 0x0
    4043:	w1 |= w2
    4044:	r2 = 0x0 ll
		0000000000007e60:  R_BPF_64_64	CONFIG
    4046:	w3 = *(u32 *)(r2 + 0xbc)
    4047:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3138>
    4048:	w4 = *(u32 *)(r0 + 0x170)
    4049:	*(u32 *)(r0 + 0x15c) = w4
    4050:	w3 = 0x1
    4051:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3130>
    4052:	w3 = 0x0
    4053:	w1 |= w3
    4054:	w2 = *(u32 *)(r2 + 0xcc)
    4055:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3178>
    4056:	w3 = *(u32 *)(r0 + 0x174)
    4057:	*(u32 *)(r0 + 0x160) = w3
    4058:	w2 = 0x1
    4059:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3170>
    4060:	w2 = 0x0
    4061:	w1 |= w2
    4062:	if w5 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3250>
    4063:	w1 &= 0x1
    4064:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3250>
    4065:	call 0x23
    4066:	*(u64 *)(r10 - 0x88) = r0
    4067:	r2 = r10
    4068:	r2 += -0x88
    4069:	r1 = 0x0 ll
		0000000000007f28:  R_BPF_64_64	TASKS
    4071:	call 0x3
    4072:	if r0 != 0x0 goto -0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    4073:	r1 = 0x0 ll
		0000000000007f48:  R_BPF_64_64	.bss
    4075:	r2 = -0x1
    4076:	lock *(u64 *)(r1 + 0x0) += r2
    4077:	r1 = 0x0 ll
		0000000000007f68:  R_BPF_64_64	EXPECT_ENTER
    4079:	r2 = -0x100000000 ll
    4081:	lock *(u64 *)(r1 + 0x0) += r2
    4082:	r1 = 0x0 ll
		0000000000007f90:  R_BPF_64_64	EXPECT_EXIT
    4084:	lock *(u64 *)(r1 + 0x0) += r2
    4085:	goto -0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    4086:	w5 = *(u32 *)(r10 - 0xa8)
    4087:	r0 = *(u64 *)(r10 - 0x90)
    4088:	if w5 == 0x0 goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3190>
    4089:	r1 = 0x0
    4090:	*(u64 *)(r0 + 0x178) = r1
    4091:	*(u64 *)(r0 + 0x8) = r1
    4092:	*(u32 *)(r0 + 0x4) = w5
    4093:	*(u32 *)(r0 + 0x0) = w5
    4094:	goto -0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2750>
    4095:	r1 = *(u64 *)(r10 - 0x98)
    4096:	r1 = *(u64 *)(r1 + 0x0)
    4097:	r3 = *(u64 *)(r1 + 0x8)
    4098:	r2 = *(u64 *)(r1 + 0x0)
    4099:	r8 = *(u64 *)(r10 - 0x90)
    4100:	r1 = r8
    4101:	r1 += 0x18
    4102:	call 0xf7
    4103:	w7 = *(u32 *)(r10 - 0xa8)
    4104:	w9 = *(u32 *)(r10 - 0xb8)
    4105:	w1 = *(u32 *)(r10 - 0xa0)
    4106:	if w1 == 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3368>
    4107:	r1 = 0x0 ll
		0000000000008058:  R_BPF_64_64	CONFIG
    4109:	w2 = *(u32 *)(r1 + 0x78)
    4110:	w1 = -0x7ffffff8
    4111:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3310>
    4112:	w1 = 0x8
    4113:	w2 = 0x0
    4114:	*(u32 *)(r8 + 0x80) = w2
    4115:	w2 = *(u32 *)(r10 - 0xa0)
    4116:	*(u32 *)(r8 + 0x7c) = w2
    4117:	*(u32 *)(r8 + 0x78) = w7
    4118:	*(u32 *)(r8 + 0x74) = w9
    4119:	w2 = 0x4
    4120:	*(u32 *)(r8 + 0x70) = w2
    4121:	*(u32 *)(r8 + 0x84) = w1
    4122:	r1 = r8
    4123:	call -0xfc2
    4124:	w6 = 0x0
    4125:	w1 = *(u32 *)(r10 - 0xb0)
    4126:	if w1 == 0x3 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34b8>
    4127:	if w1 != 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34d0>
    4128:	r1 = 0x0 ll
		0000000000008100:  R_BPF_64_64	CONFIG
    4130:	w2 = *(u32 *)(r1 + 0x6c)
    4131:	if w2 == 0x0 goto -0x88 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4132:	w1 = *(u32 *)(r1 + 0x8c)
    4133:	r7 = *(u64 *)(r10 - 0x90)
    4134:	if w1 != 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3440>
    4135:	r6 = 0x0 ll
		0000000000008138:  R_BPF_64_64	CONFIG
    4137:	w1 = *(u32 *)(r6 + 0x9c)
    4138:	if w1 == 0x0 goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3680>
    4139:	w2 = *(u32 *)(r7 + 0x168)
    4140:	w1 = *(u32 *)(r7 + 0x154)
    4141:	w3 = w2
    4142:	w3 |= w1
    4143:	if w3 s> -0x1 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d8>
    4144:	w3 = w2
    4145:	if w1 s> 0x0 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4146:	w3 = w2
    4147:	if w2 s> 0x0 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4148:	w3 = 0x0
    4149:	if w2 s>= w1 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4150:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35e8>
    4151:	w2 = *(u32 *)(r7 + 0x164)
    4152:	w1 = *(u32 *)(r7 + 0x150)
    4153:	w3 = w2
    4154:	w3 |= w1
    4155:	if w3 s> -0x1 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36f0>
    4156:	w3 = w2
    4157:	if w1 s> 0x0 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4158:	w3 = w2
    4159:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3490>
    4160:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4161:	w3 = 0x0
    4162:	if w2 s>= w1 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4163:	w3 = w2
    4164:	w3 -= w1
    4165:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3700>
    4166:	w1 = *(u32 *)(r10 - 0xe8)
    4167:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34d0>
    4168:	w6 = 0x8
    4169:	r1 = 0x0
    4170:	r2 = 0x0 ll
		0000000000008250:  R_BPF_64_64	CONFIG
    4172:	w2 = *(u32 *)(r2 + 0x74)
    4173:	w3 = *(u32 *)(r10 - 0xe0)
    4174:	if w3 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3570>
    4175:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3570>
    4176:	call 0x23
    4177:	r1 = 0x0 ll
		0000000000008288:  R_BPF_64_64	CONFIG
    4179:	w1 = *(u32 *)(r1 + 0x74)
    4180:	r2 = 0x0
    4181:	*(u64 *)(r10 - 0x88) = r2
    4182:	r0 += r1
    4183:	r1 = r10
    4184:	r1 += -0x88
    4185:	w2 = 0x8
    4186:	r3 = r0
    4187:	call 0x71
    4188:	r1 = *(u64 *)(r10 - 0x88)
    4189:	*(u32 *)(r8 + 0x84) = w6
    4190:	w2 = 0x0
    4191:	*(u32 *)(r8 + 0x80) = w2
    4192:	w2 = *(u32 *)(r10 - 0xd8)
    4193:	*(u32 *)(r8 + 0x7c) = w2
    4194:	*(u32 *)(r8 + 0x78) = w7
    4195:	*(u32 *)(r8 + 0x74) = w9
    4196:	w2 = *(u32 *)(r10 - 0xb0)
    4197:	*(u32 *)(r8 + 0x70) = w2
    4198:	*(u64 *)(r8 + 0x148) = r1
    4199:	r1 = r8
    4200:	call -0x100f
    4201:	goto -0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3388>
    4202:	w3 = 0x0
    4203:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35f8>
    4204:	w3 = w2
    4205:	w3 -= w1
    4206:	w4 = 0x1
    4207:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3640>
    4208:	w4 = 0x2
    4209:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3640>
    4210:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3680>
    4211:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3680>
    4212:	w3 = w2
    4213:	w3 -= w1
    4214:	w4 = 0x3
    4215:	r5 = 0x2
    4216:	*(u64 *)(r7 + 0x80) = r5
    4217:	*(u32 *)(r7 + 0x7c) = w3
    4218:	*(u32 *)(r7 + 0x78) = w2
    4219:	*(u32 *)(r7 + 0x74) = w1
    4220:	*(u32 *)(r7 + 0x70) = w4
    4221:	r1 = r7
    4222:	call -0x1025
    4223:	w1 = *(u32 *)(r6 + 0xac)
    4224:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3838>
    4225:	w2 = *(u32 *)(r7 + 0x16c)
    4226:	w1 = *(u32 *)(r7 + 0x158)
    4227:	w3 = w2
    4228:	w3 |= w1
    4229:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3790>
    4230:	w3 = w2
    4231:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4232:	w3 = w2
    4233:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4234:	w3 = 0x0
    4235:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4236:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37a0>
    4237:	w3 = 0x0
    4238:	if w2 s> w1 goto -0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a0>
    4239:	w4 = 0x1
    4240:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3748>
    4241:	w4 = 0x2
    4242:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3748>
    4243:	if w1 == 0x0 goto -0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    4244:	if w2 == w1 goto -0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    4245:	w3 = w2
    4246:	w3 -= w1
    4247:	w4 = 0x3
    4248:	r5 = 0x1
    4249:	*(u64 *)(r7 + 0x80) = r5
    4250:	*(u32 *)(r7 + 0x7c) = w3
    4251:	*(u32 *)(r7 + 0x78) = w2
    4252:	*(u32 *)(r7 + 0x74) = w1
    4253:	*(u32 *)(r7 + 0x70) = w4
    4254:	r1 = r7
    4255:	call -0x1046
    4256:	goto -0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x33c0>
    4257:	w3 = 0x0
    4258:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37b0>
    4259:	w3 = w2
    4260:	w3 -= w1
    4261:	w4 = 0x1
    4262:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37f8>
    4263:	w4 = 0x2
    4264:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37f8>
    4265:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3838>
    4266:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3838>
    4267:	w3 = w2
    4268:	w3 -= w1
    4269:	w4 = 0x3
    4270:	r5 = 0x3
    4271:	*(u64 *)(r7 + 0x80) = r5
    4272:	*(u32 *)(r7 + 0x7c) = w3
    4273:	*(u32 *)(r7 + 0x78) = w2
    4274:	*(u32 *)(r7 + 0x74) = w1
    4275:	*(u32 *)(r7 + 0x70) = w4
    4276:	r1 = r7
    4277:	call -0x105c
    4278:	w1 = *(u32 *)(r6 + 0xbc)
    4279:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3950>
    4280:	w2 = *(u32 *)(r7 + 0x170)
    4281:	w1 = *(u32 *)(r7 + 0x15c)
    4282:	w3 = w2
    4283:	w3 |= w1
    4284:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a8>
    4285:	w3 = w2
    4286:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4287:	w3 = w2
    4288:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4289:	w3 = 0x0
    4290:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4291:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38b8>
    4292:	w3 = 0x0
    4293:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38c8>
    4294:	w3 = w2
    4295:	w3 -= w1
    4296:	w4 = 0x1
    4297:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3910>
    4298:	w4 = 0x2
    4299:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3910>
    4300:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3950>
    4301:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3950>
    4302:	w3 = w2
    4303:	w3 -= w1
    4304:	w4 = 0x3
    4305:	r5 = 0x4
    4306:	*(u64 *)(r7 + 0x80) = r5
    4307:	*(u32 *)(r7 + 0x7c) = w3
    4308:	*(u32 *)(r7 + 0x78) = w2
    4309:	*(u32 *)(r7 + 0x74) = w1
    4310:	*(u32 *)(r7 + 0x70) = w4
    4311:	r1 = r7
    4312:	call -0x107f
    4313:	w1 = *(u32 *)(r6 + 0xcc)
    4314:	if w1 == 0x0 goto -0x13f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4315:	r1 = *(u64 *)(r10 - 0x90)
    4316:	w2 = *(u32 *)(r1 + 0x174)
    4317:	w0 = *(u32 *)(r1 + 0x160)
    4318:	w3 = w2
    4319:	w3 |= w0
    4320:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39c8>
    4321:	w3 = w2
    4322:	if w0 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4323:	w3 = w2
    4324:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4325:	w3 = 0x0
    4326:	if w2 s>= w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4327:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39d8>
    4328:	w3 = 0x0
    4329:	if w2 s<= w0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39e8>
    4330:	w3 = w2
    4331:	w3 -= w0
    4332:	w4 = 0x1
    4333:	if w3 s> 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a38>
    4334:	w4 = 0x2
    4335:	if w3 s< 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a38>
    4336:	if w0 == 0x0 goto -0x155 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4337:	if w2 == w0 goto -0x156 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>
    4338:	w3 = w2
    4339:	w3 -= w0
    4340:	w4 = 0x3
    4341:	r1 = *(u64 *)(r10 - 0x90)
    4342:	r5 = 0x5
    4343:	*(u64 *)(r1 + 0x80) = r5
    4344:	*(u32 *)(r1 + 0x7c) = w3
    4345:	*(u32 *)(r1 + 0x78) = w2
    4346:	*(u32 *)(r1 + 0x74) = w0
    4347:	*(u32 *)(r1 + 0x70) = w4
    4348:	call -0x10a3
    4349:	goto -0x162 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f68>

00000000000087f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4350:	*(u64 *)(r10 - 0x88) = r3
    4351:	r8 = r2
    4352:	r7 = r1
    4353:	r9 = r10
    4354:	r9 += -0x80
    4355:	w6 = 0x0
    4356:	r1 = r9
    4357:	w2 = 0x0
    4358:	r3 = 0x80
    4359:	call -0x1
		0000000000008838:  R_BPF_64_32	memset
    4360:	r1 = r9
    4361:	w2 = 0x80
    4362:	r3 = r8
    4363:	call 0x71
    4364:	r8 = *(u64 *)(r10 - 0x8)
    4365:	r8 <<= 0x20
    4366:	r8 >>= 0x20
    4367:	r1 = 0xffffffff ll
    4369:	if r8 != r1 goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x278>
    4370:	r1 = 0xd68 ll
		0000000000008890:  R_BPF_64_64	.rodata
    4372:	r2 = *(u64 *)(r1 + 0x0)
    4373:	*(u64 *)(r7 + 0x0) = r2
    4374:	r2 = *(u64 *)(r1 + 0x8)
    4375:	*(u64 *)(r7 + 0x8) = r2
    4376:	r2 = *(u64 *)(r1 + 0x10)
    4377:	*(u64 *)(r7 + 0x10) = r2
    4378:	r2 = *(u64 *)(r1 + 0x18)
    4379:	*(u64 *)(r7 + 0x18) = r2
    4380:	r2 = *(u64 *)(r1 + 0x20)
    4381:	*(u64 *)(r7 + 0x20) = r2
    4382:	r2 = *(u64 *)(r1 + 0x28)
    4383:	*(u64 *)(r7 + 0x28) = r2
    4384:	r2 = *(u64 *)(r1 + 0x30)
    4385:	*(u64 *)(r7 + 0x30) = r2
    4386:	r2 = *(u64 *)(r1 + 0x38)
    4387:	*(u64 *)(r7 + 0x38) = r2
    4388:	r2 = *(u64 *)(r1 + 0x40)
    4389:	*(u64 *)(r7 + 0x40) = r2
    4390:	r2 = *(u64 *)(r1 + 0x48)
    4391:	*(u64 *)(r7 + 0x48) = r2
    4392:	r2 = *(u64 *)(r1 + 0x50)
    4393:	*(u64 *)(r7 + 0x50) = r2
    4394:	w1 = 0xf
    4395:	*(u32 *)(r7 + 0x0) = w1
    4396:	call 0x23
    4397:	r1 = 0x0 ll
		0000000000008968:  R_BPF_64_64	CONFIG
    4399:	w1 = *(u32 *)(r1 + 0x48)
    4400:	*(u32 *)(r10 - 0x80) = w6
    4401:	r0 += r1
    4402:	r1 = r10
    4403:	r1 += -0x80
    4404:	w2 = 0x4
    4405:	r3 = r0
    4406:	call 0x71
    4407:	w6 = 0x1
    4408:	w1 = *(u32 *)(r10 - 0x80)
    4409:	w1 &= 0x2
    4410:	if w1 == 0x0 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4411:	r1 = 0x1000000ad ll
    4413:	*(u64 *)(r7 + 0x0) = r1
    4414:	call 0x23
    4415:	*(u64 *)(r10 - 0x80) = r0
    4416:	r2 = r10
    4417:	r2 += -0x80
    4418:	r1 = 0x0 ll
		0000000000008a10:  R_BPF_64_64	REMEMBERED
    4420:	call 0x1
    4421:	if r0 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4422:	w1 = *(u32 *)(r0 + 0x4)
    4423:	if w1 != 0x1 goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4424:	w1 = *(u32 *)(r0 + 0x0)
    4425:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x268>
    4426:	if w1 != 0x77 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4427:	*(u32 *)(r7 + 0x0) = w1
    4428:	goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4429:	r1 = *(u64 *)(r10 - 0x10)
    4430:	*(u64 *)(r10 - 0x98) = r1
    4431:	r1 = *(u64 *)(r10 - 0x18)
    4432:	*(u64 *)(r10 - 0xa0) = r1
    4433:	r1 = *(u64 *)(r10 - 0x20)
    4434:	*(u64 *)(r10 - 0x90) = r1
    4435:	r1 = *(u64 *)(r10 - 0x38)
    4436:	*(u64 *)(r10 - 0xa8) = r1
    4437:	r1 = *(u64 *)(r10 - 0x40)
    4438:	*(u64 *)(r10 - 0xb0) = r1
    4439:	r1 = *(u64 *)(r10 - 0x48)
    4440:	*(u64 *)(r10 - 0xb8) = r1
    4441:	r1 = *(u64 *)(r10 - 0x28)
    4442:	*(u64 *)(r10 - 0xc0) = r1
    4443:	r9 = *(u64 *)(r10 - 0x58)
    4444:	r6 = *(u64 *)(r10 - 0x60)
    4445:	call 0x23
    4446:	r1 = 0x0 ll
		0000000000008af0:  R_BPF_64_64	CONFIG
    4448:	w1 = *(u32 *)(r1 + 0x48)
    4449:	w2 = 0x0
    4450:	*(u32 *)(r10 - 0x80) = w2
    4451:	r0 += r1
    4452:	r1 = r10
    4453:	r1 += -0x80
    4454:	w2 = 0x4
    4455:	r3 = r0
    4456:	call 0x71
    4457:	w1 = *(u32 *)(r10 - 0x80)
    4458:	w1 &= 0x2
    4459:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3d8>
    4460:	w6 = 0x2
    4461:	r1 = r8
    4462:	r1 &= 0x40000000
    4463:	r2 = *(u64 *)(r10 - 0x90)
    4464:	r3 = *(u64 *)(r10 - 0xa0)
    4465:	r9 = *(u64 *)(r10 - 0x98)
    4466:	r4 = *(u64 *)(r10 - 0xa8)
    4467:	r5 = *(u64 *)(r10 - 0xb0)
    4468:	r0 = *(u64 *)(r10 - 0xb8)
    4469:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3c8>
    4470:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
    4471:	w6 = 0x0
    4472:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
    4473:	r4 = *(u64 *)(r10 - 0xc0)
    4474:	r4 <<= 0x20
    4475:	r4 >>= 0x20
    4476:	r9 <<= 0x20
    4477:	r9 >>= 0x20
    4478:	r6 <<= 0x20
    4479:	r6 >>= 0x20
    4480:	r1 = *(u64 *)(r10 - 0x98)
    4481:	r1 <<= 0x20
    4482:	r1 >>= 0x20
    4483:	r3 = *(u64 *)(r10 - 0xa0)
    4484:	r3 <<= 0x20
    4485:	r3 >>= 0x20
    4486:	r2 = *(u64 *)(r10 - 0x90)
    4487:	r2 <<= 0x20
    4488:	r2 >>= 0x20
    4489:	r5 = r6
    4490:	w6 = 0x1
    4491:	r0 = r3
    4492:	r3 = r4
    4493:	r4 = r1
    4494:	*(u64 *)(r7 + 0x30) = r5
    4495:	*(u64 *)(r7 + 0x28) = r4
    4496:	*(u64 *)(r7 + 0x20) = r0
    4497:	*(u64 *)(r7 + 0x18) = r2
    4498:	*(u64 *)(r7 + 0x10) = r3
    4499:	*(u64 *)(r7 + 0x8) = r9
    4500:	*(u32 *)(r7 + 0x4) = w6
    4501:	w8 &= -0x40000001
    4502:	*(u32 *)(r7 + 0x0) = w8
    4503:	r1 = r7
    4504:	r1 += 0x38
    4505:	w2 = 0x0
    4506:	r3 = 0x18
    4507:	call -0x1
		0000000000008cd8:  R_BPF_64_32	memset
    4508:	r1 = 0x2
    4509:	*(u64 *)(r7 + 0x50) = r1
    4510:	if w6 == 0x1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x530>
    4511:	if w6 == 0x2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x550>
    4512:	if w8 == 0x3b goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4513:	w6 = 0x3
    4514:	if w8 == 0x142 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4515:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4516:	if w8 == 0xb goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4517:	w6 = 0x3
    4518:	if w8 == 0x166 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4519:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4520:	if w8 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4521:	w6 = 0x3
    4522:	if w8 != 0x208 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4523:	call 0x23
    4524:	*(u64 *)(r10 - 0x80) = r0
    4525:	r2 = r10
    4526:	r2 += -0x80
    4527:	r1 = 0x0 ll
		0000000000008d78:  R_BPF_64_64	REMEMBERED
    4529:	call 0x1
    4530:	w6 = 0x3
    4531:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4532:	w1 = *(u32 *)(r0 + 0x0)
    4533:	w2 = *(u32 *)(r0 + 0x4)
    4534:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5e8>
    4535:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x600>
    4536:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4537:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4538:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4539:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4540:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4541:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4542:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4543:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4544:	r1 = *(u64 *)(r0 + 0x0)
    4545:	*(u64 *)(r7 + 0x0) = r1
    4546:	r1 = *(u64 *)(r0 + 0x8)
    4547:	*(u64 *)(r7 + 0x8) = r1
    4548:	r1 = *(u64 *)(r0 + 0x10)
    4549:	*(u64 *)(r7 + 0x10) = r1
    4550:	r1 = *(u64 *)(r0 + 0x18)
    4551:	*(u64 *)(r7 + 0x18) = r1
    4552:	r1 = *(u64 *)(r0 + 0x20)
    4553:	*(u64 *)(r7 + 0x20) = r1
    4554:	r1 = *(u64 *)(r0 + 0x28)
    4555:	*(u64 *)(r7 + 0x28) = r1
    4556:	r1 = *(u64 *)(r0 + 0x30)
    4557:	*(u64 *)(r7 + 0x30) = r1
    4558:	r1 = *(u64 *)(r0 + 0x38)
    4559:	*(u64 *)(r7 + 0x38) = r1
    4560:	r1 = *(u64 *)(r0 + 0x40)
    4561:	*(u64 *)(r7 + 0x40) = r1
    4562:	r1 = *(u64 *)(r0 + 0x48)
    4563:	*(u64 *)(r7 + 0x48) = r1
    4564:	r1 = *(u64 *)(r0 + 0x50)
    4565:	*(u64 *)(r7 + 0x50) = r1
    4566:	w6 = *(u32 *)(r7 + 0x50)
    4567:	w6 |= 0x1
    4568:	*(u32 *)(r7 + 0x50) = w6
    4569:	r1 = *(u64 *)(r10 - 0x88)
    4570:	*(u64 *)(r7 + 0x48) = r1
    4571:	exit

0000000000008ee0 <memcpy>:
    4572:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4573:	r4 = 0x0
    4574:	r5 = r1
    4575:	r5 += r4
    4576:	r0 = r2
    4577:	r0 += r4
    4578:	w0 = *(u8 *)(r0 + 0x0)
    4579:	*(u8 *)(r5 + 0x0) = w0
    4580:	r4 += 0x1
    4581:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4582:	exit

0000000000008f38 <memmove>:
    4583:	r4 = r1
    4584:	r4 -= r2
    4585:	if r4 >= r3 goto +0xb <memmove+0x70>
    4586:	r2 += -0x1
    4587:	r1 += -0x1
    4588:	r4 = r1
    4589:	r4 += r3
    4590:	r5 = r2
    4591:	r5 += r3
    4592:	w5 = *(u8 *)(r5 + 0x0)
    4593:	*(u8 *)(r4 + 0x0) = w5
    4594:	r3 += -0x1
    4595:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4596:	goto +0xa <memmove+0xc0>
    4597:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4598:	r4 = 0x0
    4599:	r5 = r1
    4600:	r5 += r4
    4601:	r0 = r2
    4602:	r0 += r4
    4603:	w0 = *(u8 *)(r0 + 0x0)
    4604:	*(u8 *)(r5 + 0x0) = w0
    4605:	r4 += 0x1
    4606:	if r4 < r3 goto -0x8 <memmove+0x80>
    4607:	exit

0000000000009000 <memset>:
    4608:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4609:	r4 = 0x0
    4610:	r5 = r1
    4611:	r5 += r4
    4612:	*(u8 *)(r5 + 0x0) = w2
    4613:	r4 += 0x1
    4614:	if r4 < r3 goto -0x5 <memset+0x10>
    4615:	exit

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
     556:	r1 += 0x150
     557:	w2 = 0x0
     558:	r3 = 0x14
     559:	call -0x1
		0000000000001178:  R_BPF_64_32	memset
     560:	r1 = 0x0
     561:	*(u64 *)(r7 + 0x178) = r1
     562:	r1 = r7
     563:	r1 += 0x88
     564:	w2 = 0x0
     565:	r3 = 0xc0
     566:	call -0x1
		00000000000011b0:  R_BPF_64_32	memset
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
     643:	r2 += 0x180
     644:	r8 = 0x0
     645:	r1 = *(u64 *)(r10 - 0x28)
     646:	w3 = 0x200
     647:	r4 = 0x0
     648:	call 0x43
     649:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1458>
     650:	r0 = 0x0
     651:	r0 >>= 0x3
     652:	*(u64 *)(r7 + 0x178) = r0
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
     672:	*(u64 *)(r1 + 0x148) = r8
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
     556:	r1 += 0x150
     557:	w2 = 0x0
     558:	r3 = 0x14
     559:	call -0x1
		0000000000001178:  R_BPF_64_32	memset
     560:	r1 = 0x0
     561:	*(u64 *)(r7 + 0x178) = r1
     562:	r1 = r7
     563:	r1 += 0x88
     564:	w2 = 0x0
     565:	r3 = 0xc0
     566:	call -0x1
		00000000000011b0:  R_BPF_64_32	memset
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
     643:	r2 += 0x180
     644:	r8 = 0x0
     645:	r1 = *(u64 *)(r10 - 0x28)
     646:	w3 = 0x200
     647:	r4 = 0x0
     648:	call 0x43
     649:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1458>
     650:	r0 = 0x0
     651:	r0 >>= 0x3
     652:	*(u64 *)(r7 + 0x178) = r0
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
     672:	*(u64 *)(r1 + 0x148) = r8
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
     101:	call 0x211
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
     113:	call 0x24b
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
     100:	call 0x9ae
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
