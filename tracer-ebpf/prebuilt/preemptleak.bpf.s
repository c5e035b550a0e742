
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
       0:	*(u64 *)(r10 - 0x40) = r1
       1:	w3 = *(u32 *)(r1 + 0x68)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w2 = *(u32 *)(r1 + 0x60)
       5:	*(u32 *)(r10 - 0x48) = w3
       6:	w3 &= 0x1f
       7:	w2 >>= w3
       8:	w2 &= 0x1
       9:	if w2 == 0x0 goto +0x12c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
      10:	w1 = *(u32 *)(r1 + 0x5c)
      11:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xa8>
      12:	call 0xe
      13:	r0 >>= 0x20
      14:	*(u32 *)(r10 - 0x10) = w0
      15:	r2 = r10
      16:	r2 += -0x10
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	PIDS
      19:	call 0x1
      20:	if r0 == 0x0 goto +0x121 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
      21:	r9 = 0x0 ll
		00000000000000a8:  R_BPF_64_64	CONFIG
      23:	w8 = *(u32 *)(r9 + 0x58)
      24:	if w8 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x208>
      25:	w6 = 0x81
      26:	call 0x23
      27:	r7 = r0
      28:	goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x140>
      29:	w1 = *(u32 *)(r9 + 0x54)
      30:	r3 = r7
      31:	r3 += r1
      32:	r1 = r10
      33:	r1 += -0x10
      34:	w2 = 0x4
      35:	call 0x71
      36:	if r0 != 0x0 goto +0x111 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
      37:	w1 = *(u32 *)(r10 - 0x10)
      38:	if w1 == w8 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x208>
      39:	if w1 == 0x0 goto +0x10e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
      40:	w6 += -0x1
      41:	if w6 != 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x1b0>
      42:	w1 = 0x0
      43:	*(u32 *)(r10 - 0x10) = w1
      44:	r2 = r10
      45:	r2 += -0x10
      46:	r1 = 0x0 ll
		0000000000000170:  R_BPF_64_64	LOST
      48:	call 0x1
      49:	if r0 == 0x0 goto +0x104 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
      50:	r0 += 0x18
      51:	r1 = 0x1
      52:	lock *(u64 *)(r0 + 0x0) += r1
      53:	goto +0x100 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
      54:	w1 = *(u32 *)(r9 + 0x50)
      55:	r7 += r1
      56:	r1 = r10
      57:	r1 += -0x10
      58:	w2 = 0x8
      59:	r3 = r7
      60:	call 0x71
      61:	r7 = *(u64 *)(r10 - 0x10)
      62:	if r0 == 0x0 goto -0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xe8>
      63:	r7 = 0x0
      64:	goto -0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xe8>
      65:	r3 = 0x0
      66:	w1 = 0x0
      67:	*(u32 *)(r10 - 0x50) = w1
      68:	r1 = *(u64 *)(r10 - 0x40)
      69:	w0 = *(u32 *)(r1 + 0x14)
      70:	w6 = *(u32 *)(r1 + 0x10)
      71:	w5 = 0x0
      72:	if w6 > 0x3ff goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
      73:	r1 = r0
      74:	r1 <<= 0xa
      75:	r1 += r6
      76:	if r1 > 0xbff goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
      77:	r2 = 0x0 ll
		0000000000000268:  R_BPF_64_64	SELECTORS
      79:	r2 += r1
      80:	w1 = *(u8 *)(r2 + 0x0)
      81:	if w1 == 0xff goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
      82:	r2 = *(u64 *)(r10 - 0x40)
      83:	w2 = *(u32 *)(r2 + 0x60)
      84:	w2 &= 0x2
      85:	if w2 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
      86:	w1 <<= 0x18
      87:	w1 s>>= 0x18
      88:	w5 = 0x4
      89:	r3 = r1
      90:	r3 &= 0x7
      91:	r3 <<= 0x3
      92:	r2 = *(u64 *)(r10 - 0x40)
      93:	r2 += 0x18
      94:	r4 = r2
      95:	r4 += r3
      96:	r3 = *(u64 *)(r4 + 0x0)
      97:	r3 <<= 0x20
      98:	r3 >>= 0x20
      99:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
     100:	w1 += 0x1
     101:	w1 &= 0x7
     102:	r1 <<= 0x3
     103:	r2 += r1
     104:	r1 = *(u64 *)(r2 + 0x0)
     105:	r1 <<= 0x20
     106:	r3 <<= 0x20
     107:	r1 >>= 0x20
     108:	r1 |= r3
     109:	r3 = r1
     110:	*(u64 *)(r10 - 0x80) = r3
     111:	*(u64 *)(r10 - 0x78) = r6
     112:	*(u64 *)(r10 - 0x70) = r0
     113:	*(u32 *)(r10 - 0x90) = w5
     114:	r7 = r10
     115:	r7 += -0x10
     116:	r1 = r7
     117:	w2 = 0x0
     118:	r3 = 0x10
     119:	call -0x1
		00000000000003b8:  R_BPF_64_32	memset
     120:	r1 = r7
     121:	w2 = 0x10
     122:	call 0x10
     123:	w2 = 0x0
     124:	w5 = 0x0
     125:	w7 = 0x0
     126:	w9 = 0x0
     127:	w6 = 0x0
     128:	w1 = 0x0
     129:	w3 = 0x0
     130:	w8 = 0x0
     131:	w4 = 0x0
     132:	*(u32 *)(r10 - 0x58) = w4
     133:	*(u32 *)(r10 - 0x60) = w4
     134:	*(u32 *)(r10 - 0x68) = w4
     135:	if r0 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x448>
     136:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     137:	w1 = *(u8 *)(r10 - 0xc)
     138:	w1 <<= 0x8
     139:	w2 = *(u8 *)(r10 - 0xd)
     140:	w1 |= w2
     141:	w3 = *(u8 *)(r10 - 0xb)
     142:	w3 <<= 0x10
     143:	w4 = *(u8 *)(r10 - 0xa)
     144:	w4 <<= 0x18
     145:	w4 |= w3
     146:	w4 |= w1
     147:	w1 = *(u8 *)(r10 - 0x1)
     148:	*(u32 *)(r10 - 0x50) = w1
     149:	w2 = *(u8 *)(r10 - 0x2)
     150:	w5 = *(u8 *)(r10 - 0x3)
     151:	w7 = *(u8 *)(r10 - 0x4)
     152:	w9 = *(u8 *)(r10 - 0x5)
     153:	w6 = *(u8 *)(r10 - 0x6)
     154:	w1 = *(u8 *)(r10 - 0x7)
     155:	w3 = *(u8 *)(r10 - 0x8)
     156:	w8 = *(u8 *)(r10 - 0x9)
     157:	w0 = *(u8 *)(r10 - 0xe)
     158:	*(u32 *)(r10 - 0x58) = w0
     159:	w0 = *(u8 *)(r10 - 0xf)
     160:	*(u32 *)(r10 - 0x60) = w0
     161:	w0 = *(u8 *)(r10 - 0x10)
     162:	*(u32 *)(r10 - 0x68) = w0
     163:	*(u32 *)(r10 - 0x88) = w8
     164:	w8 = w7
     165:	w7 = w5
     166:	w5 = w2
     167:	r2 = *(u64 *)(r10 - 0x40)
     168:	w0 = *(u32 *)(r2 + 0x74)
     169:	w2 = w4
     170:	w2 >>= 0x18
     171:	*(u8 *)(r10 - 0x32) = w2
     172:	w2 = w4
     173:	w2 >>= 0x10
     174:	*(u8 *)(r10 - 0x33) = w2
     175:	w2 = w4
     176:	w2 >>= 0x8
     177:	*(u8 *)(r10 - 0x34) = w2
     178:	*(u8 *)(r10 - 0x35) = w4
     179:	w2 = *(u32 *)(r10 - 0x48)
     180:	*(u32 *)(r10 - 0x14) = w2
     181:	*(u32 *)(r10 - 0x18) = w0
     182:	r2 = *(u64 *)(r10 - 0x70)
     183:	*(u32 *)(r10 - 0x1c) = w2
     184:	r2 = *(u64 *)(r10 - 0x78)
     185:	*(u32 *)(r10 - 0x20) = w2
     186:	r2 = *(u64 *)(r10 - 0x80)
     187:	*(u64 *)(r10 - 0x28) = r2
     188:	w2 = *(u32 *)(r10 - 0x50)
     189:	*(u8 *)(r10 - 0x29) = w2
     190:	*(u8 *)(r10 - 0x2a) = w5
     191:	*(u8 *)(r10 - 0x2b) = w7
     192:	*(u8 *)(r10 - 0x2c) = w8
     193:	*(u8 *)(r10 - 0x2d) = w9
     194:	*(u8 *)(r10 - 0x2e) = w6
     195:	*(u8 *)(r10 - 0x2f) = w1
     196:	*(u8 *)(r10 - 0x30) = w3
     197:	w1 = *(u32 *)(r10 - 0x88)
     198:	*(u8 *)(r10 - 0x31) = w1
     199:	w1 = *(u32 *)(r10 - 0x58)
     200:	*(u8 *)(r10 - 0x36) = w1
     201:	w1 = *(u32 *)(r10 - 0x60)
     202:	*(u8 *)(r10 - 0x37) = w1
     203:	w1 = *(u32 *)(r10 - 0x68)
     204:	*(u8 *)(r10 - 0x38) = w1
     205:	r2 = r10
     206:	r2 += -0x38
     207:	r1 = 0x0 ll
		0000000000000678:  R_BPF_64_64	COUNTS
     209:	call 0x1
     210:	if r0 == 0x0 goto +0x47 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x8d0>
     211:	r1 = 0x1
     212:	lock *(u64 *)(r0 + 0x0) += r1
     213:	r1 = 0x0 ll
		00000000000006a8:  R_BPF_64_64	EVENTS
     215:	r2 = 0x288
     216:	r3 = 0x0
     217:	call 0x83
     218:	r7 = r0
     219:	if r7 == 0x0 goto +0x50 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x960>
     220:	call 0xe
     221:	r8 = r0
     222:	r1 = r10
     223:	r1 += -0x38
     224:	r2 = *(u64 *)(r1 + 0x0)
     225:	*(u64 *)(r7 + 0x0) = r2
     226:	r2 = *(u64 *)(r1 + 0x8)
     227:	*(u64 *)(r7 + 0x8) = r2
     228:	r2 = *(u64 *)(r1 + 0x10)
     229:	*(u64 *)(r7 + 0x10) = r2
     230:	r2 = *(u64 *)(r1 + 0x18)
     231:	*(u64 *)(r7 + 0x18) = r2
     232:	r2 = *(u64 *)(r1 + 0x20)
     233:	*(u64 *)(r7 + 0x20) = r2
     234:	call 0x5
     235:	*(u64 *)(r7 + 0x28) = r0
     236:	r6 = *(u64 *)(r10 - 0x40)
     237:	r1 = r6
     238:	r1 += 0x18
     239:	r2 = r7
     240:	r2 += 0x30
     241:	r3 = *(u64 *)(r1 + 0x0)
     242:	*(u64 *)(r2 + 0x0) = r3
     243:	r3 = *(u64 *)(r1 + 0x8)
     244:	*(u64 *)(r2 + 0x8) = r3
     245:	r3 = *(u64 *)(r1 + 0x10)
     246:	*(u64 *)(r2 + 0x10) = r3
     247:	r3 = *(u64 *)(r1 + 0x18)
     248:	*(u64 *)(r2 + 0x18) = r3
     249:	r3 = *(u64 *)(r1 + 0x20)
     250:	*(u64 *)(r2 + 0x20) = r3
     251:	r3 = *(u64 *)(r1 + 0x28)
     252:	*(u64 *)(r2 + 0x28) = r3
     253:	r1 = *(u64 *)(r6 + 0x58)
     254:	*(u32 *)(r7 + 0x6c) = w8
     255:	r8 >>= 0x20
     256:	*(u32 *)(r7 + 0x68) = w8
     257:	*(u64 *)(r7 + 0x60) = r1
     258:	call 0x8
     259:	*(u32 *)(r7 + 0x70) = w0
     260:	w1 = *(u32 *)(r6 + 0x60)
     261:	w2 = *(u32 *)(r10 - 0x90)
     262:	w1 |= w2
     263:	*(u32 *)(r7 + 0x74) = w1
     264:	w1 = *(u32 *)(r6 + 0x6c)
     265:	*(u32 *)(r7 + 0x78) = w1
     266:	w1 = *(u32 *)(r6 + 0x70)
     267:	*(u32 *)(r7 + 0x7c) = w1
     268:	w1 = 0x0
     269:	r2 = *(u64 *)(r6 + 0x78)
     270:	*(u32 *)(r7 + 0x84) = w1
     271:	*(u32 *)(r7 + 0x80) = w2
     272:	r6 += 0x80
     273:	r1 = r7
     274:	r1 += 0x88
     275:	w2 = 0x200
     276:	r3 = r6
     277:	call 0x71
     278:	r1 = r7
     279:	r2 = 0x0
     280:	call 0x84
     281:	goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
     282:	r2 = r10
     283:	r2 += -0x38
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	COUNTS
     286:	r3 = 0x0 ll
		00000000000008f0:  R_BPF_64_64	.rodata.cst8
     288:	r4 = 0x1
     289:	call 0x2
     290:	if r0 == 0x0 goto -0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a8>
     291:	r2 = r10
     292:	r2 += -0x38
     293:	r1 = 0x0 ll
		0000000000000928:  R_BPF_64_64	COUNTS
     295:	call 0x1
     296:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b8>
     297:	r1 = 0x1
     298:	lock *(u64 *)(r0 + 0x0) += r1
     299:	goto -0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a8>
     300:	w1 = 0x0
     301:	*(u32 *)(r10 - 0x10) = w1
     302:	r2 = r10
     303:	r2 += -0x10
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	LOST
     306:	call 0x1
     307:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x9b0>
     308:	r1 = 0x1
     309:	lock *(u64 *)(r0 + 0x0) += r1
     310:	exit
     311:	w1 = 0x0
     312:	*(u32 *)(r10 - 0x10) = w1
     313:	r2 = r10
     314:	r2 += -0x10
     315:	r1 = 0x0 ll
		00000000000009d8:  R_BPF_64_64	LOST
     317:	call 0x1
     318:	if r0 == 0x0 goto -0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a8>
     319:	r0 += 0x8
     320:	r1 = 0x1
     321:	lock *(u64 *)(r0 + 0x0) += r1
     322:	goto -0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a8>

0000000000000a18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     323:	r6 = r2
     324:	r3 = r1
     325:	r1 = r10
     326:	r1 += -0x80
     327:	w2 = 0x80
     328:	call 0x71
     329:	if r0 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0xe8>
     330:	r1 = *(u64 *)(r10 - 0x10)
     331:	*(u64 *)(r10 - 0xe0) = r1
     332:	r1 = *(u64 *)(r10 - 0x18)
     333:	*(u64 *)(r10 - 0xe8) = r1
     334:	r9 = *(u64 *)(r10 - 0x20)
     335:	r1 = *(u64 *)(r10 - 0x38)
     336:	*(u64 *)(r10 - 0xf0) = r1
     337:	r1 = *(u64 *)(r10 - 0x40)
     338:	*(u64 *)(r10 - 0xf8) = r1
     339:	r1 = *(u64 *)(r10 - 0x48)
     340:	*(u64 *)(r10 - 0x100) = r1
     341:	r1 = *(u64 *)(r10 - 0x28)
     342:	r1 <<= 0x20
     343:	r1 >>= 0x20
     344:	*(u64 *)(r10 - 0x108) = r1
     345:	r7 = *(u64 *)(r10 - 0x58)
     346:	r7 <<= 0x20
     347:	r7 >>= 0x20
     348:	r8 = *(u64 *)(r10 - 0x60)
     349:	r8 <<= 0x20
     350:	r8 >>= 0x20
     351:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x138>
     352:	r1 = 0x0
     353:	*(u64 *)(r10 - 0xe0) = r1
     354:	*(u64 *)(r10 - 0xe8) = r1
     355:	r9 = 0x0
     356:	*(u64 *)(r10 - 0x108) = r1
     357:	*(u64 *)(r10 - 0xf0) = r1
     358:	*(u64 *)(r10 - 0xf8) = r1
     359:	*(u64 *)(r10 - 0x100) = r1
     360:	r7 = 0x0
     361:	r8 = 0x0
     362:	call 0x23
     363:	r1 = 0x0 ll
		0000000000000b58:  R_BPF_64_64	CONFIG
     365:	w1 = *(u32 *)(r1 + 0x48)
     366:	r0 += r1
     367:	r1 = r10
     368:	r1 += -0x80
     369:	w2 = 0x4
     370:	r3 = r0
     371:	call 0x71
     372:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1a8>
     373:	r2 = *(u64 *)(r10 - 0xe8)
     374:	r3 = r9
     375:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1d0>
     376:	w1 = *(u32 *)(r10 - 0x80)
     377:	w1 &= 0x2
     378:	r2 = *(u64 *)(r10 - 0xe8)
     379:	r3 = r9
     380:	if w1 != 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x228>
     381:	w9 = 0x2
     382:	r1 = r6
     383:	r1 &= 0x40000000
     384:	r7 = *(u64 *)(r10 - 0xe0)
     385:	r4 = *(u64 *)(r10 - 0xf0)
     386:	r8 = *(u64 *)(r10 - 0xf8)
     387:	r5 = *(u64 *)(r10 - 0x100)
     388:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x218>
     389:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x280>
     390:	w9 = 0x0
     391:	goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x280>
     392:	w9 = 0x1
     393:	r1 = *(u64 *)(r10 - 0xe0)
     394:	r1 <<= 0x20
     395:	r1 >>= 0x20
     396:	r2 <<= 0x20
     397:	r2 >>= 0x20
     398:	r3 <<= 0x20
     399:	r3 >>= 0x20
     400:	r4 = r1
     401:	r5 = r2
     402:	r2 = *(u64 *)(r10 - 0x108)
     403:	*(u64 *)(r10 - 0xa8) = r8
     404:	*(u64 *)(r10 - 0xb0) = r4
     405:	*(u64 *)(r10 - 0xb8) = r5
     406:	*(u64 *)(r10 - 0xc0) = r3
     407:	*(u64 *)(r10 - 0xc8) = r2
     408:	*(u64 *)(r10 - 0xd0) = r7
     409:	*(u32 *)(r10 - 0xd4) = w9
     410:	w6 &= -0x40000001
     411:	*(u32 *)(r10 - 0xd8) = w6
     412:	r1 = r10
     413:	r1 += -0xa0
     414:	w2 = 0x0
     415:	r3 = 0x18
     416:	call -0x1
		0000000000000d00:  R_BPF_64_32	memset
     417:	r1 = 0x2
     418:	*(u64 *)(r10 - 0x88) = r1
     419:	if w9 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x360>
     420:	if w9 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x340>
     421:	w1 = w6
     422:	w1 += -0x3b
     423:	if w1 < 0x2 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     424:	if w6 == 0xe7 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     425:	if w6 == 0x142 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     426:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x400>
     427:	if w6 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3a0>
     428:	if w6 == 0x3c goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     429:	if w6 == 0xe7 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     430:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x400>
     431:	if w6 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x380>
     432:	if w6 == 0xb goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     433:	if w6 == 0x77 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     434:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x400>
     435:	if w6 == 0xad goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     436:	if w6 == 0xfc goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     437:	if w6 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     438:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x400>
     439:	if w6 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x3b0>
     440:	if w6 != 0x208 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x400>
     441:	call 0x23
     442:	*(u64 *)(r10 - 0x80) = r0
     443:	r2 = r10
     444:	r2 += -0x80
     445:	r3 = r10
     446:	r3 += -0xd8
     447:	r1 = 0x0 ll
		0000000000000df8:  R_BPF_64_64	REMEMBERED
     449:	r4 = 0x0
     450:	call 0x2
     451:	exit

0000000000000e20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
     452:	r7 = r3
     453:	r3 = r2
     454:	r6 = r1
     455:	r1 = r10
     456:	r1 += -0x80
     457:	w2 = 0x80
     458:	call 0x71
     459:	if r0 != 0x0 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0xf8>
     460:	r1 = *(u64 *)(r10 - 0x10)
     461:	*(u64 *)(r10 - 0x98) = r1
     462:	r1 = *(u64 *)(r10 - 0x18)
     463:	*(u64 *)(r10 - 0x90) = r1
     464:	r1 = *(u64 *)(r10 - 0x20)
     465:	*(u64 *)(r10 - 0x88) = r1
     466:	r1 = *(u64 *)(r10 - 0x38)
     467:	*(u64 *)(r10 - 0xa8) = r1
     468:	r1 = *(u64 *)(r10 - 0x40)
     469:	*(u64 *)(r10 - 0xa0) = r1
     470:	r1 = *(u64 *)(r10 - 0x48)
     471:	*(u64 *)(r10 - 0xb0) = r1
     472:	r9 = *(u64 *)(r10 - 0x28)
     473:	r9 <<= 0x20
     474:	r9 >>= 0x20
     475:	r1 = *(u64 *)(r10 - 0x58)
     476:	r1 <<= 0x20
     477:	r1 >>= 0x20
     478:	*(u64 *)(r10 - 0xb8) = r1
     479:	r8 = *(u64 *)(r10 - 0x60)
     480:	r8 <<= 0x20
     481:	r8 >>= 0x20
     482:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x148>
     483:	r8 = 0x0
     484:	r1 = 0x0
     485:	*(u64 *)(r10 - 0xb8) = r1
     486:	*(u64 *)(r10 - 0xb0) = r1
     487:	*(u64 *)(r10 - 0xa0) = r1
     488:	*(u64 *)(r10 - 0xa8) = r1
     489:	r9 = 0x0
     490:	*(u64 *)(r10 - 0x88) = r1
     491:	*(u64 *)(r10 - 0x90) = r1
     492:	*(u64 *)(r10 - 0x98) = r1
     493:	call 0x23
     494:	r1 = 0x0 ll
		0000000000000f70:  R_BPF_64_64	CONFIG
     496:	w1 = *(u32 *)(r1 + 0x48)
     497:	r0 += r1
     498:	r1 = r10
     499:	r1 += -0x80
     500:	w2 = 0x4
     501:	r3 = r0
     502:	call 0x71
     503:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1b8>
     504:	r2 = *(u64 *)(r10 - 0x88)
     505:	r4 = *(u64 *)(r10 - 0x98)
     506:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1e0>
     507:	w1 = *(u32 *)(r10 - 0x80)
     508:	w1 &= 0x2
     509:	r2 = *(u64 *)(r10 - 0x88)
     510:	r4 = *(u64 *)(r10 - 0x98)
     511:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x2a0>
     512:	w1 = w7
     513:	w1 >>= 0x1d
     514:	w1 &= 0x2
     515:	r9 = *(u64 *)(r10 - 0x90)
     516:	r8 = *(u64 *)(r10 - 0xa0)
     517:	r5 = *(u64 *)(r10 - 0xa8)
     518:	r3 = *(u64 *)(r10 - 0xb0)
     519:	*(u64 *)(r6 + 0x30) = r8
     520:	*(u64 *)(r6 + 0x28) = r5
     521:	*(u64 *)(r6 + 0x20) = r3
     522:	*(u64 *)(r6 + 0x18) = r2
     523:	*(u64 *)(r6 + 0x10) = r9
     524:	*(u64 *)(r6 + 0x8) = r4
     525:	*(u32 *)(r6 + 0x4) = w1
     526:	w7 &= -0x40000001
     527:	*(u32 *)(r6 + 0x0) = w7
     528:	r1 = r6
     529:	r1 += 0x38
     530:	w2 = 0x0
     531:	r3 = 0x18
     532:	call -0x1
		00000000000010a0:  R_BPF_64_32	memset
     533:	r1 = 0x2
     534:	*(u64 *)(r6 + 0x50) = r1
     535:	exit
     536:	w1 = 0x1
     537:	r4 <<= 0x20
     538:	r4 >>= 0x20
     539:	r3 = *(u64 *)(r10 - 0x90)
     540:	r3 <<= 0x20
     541:	r3 >>= 0x20
     542:	r2 <<= 0x20
     543:	r2 >>= 0x20
     544:	r5 = r4
     545:	r4 = *(u64 *)(r10 - 0xb8)
     546:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x218>

0000000000001118 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
     547:	r9 = r3
     548:	r3 = r2
     549:	r7 = r1
     550:	r1 = r10
     551:	r1 += -0x80
     552:	w2 = 0x80
     553:	call 0x71
     554:	if r0 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x148>
     555:	r1 = 0x0
     556:	*(u64 *)(r10 - 0xc8) = r1
     557:	*(u64 *)(r10 - 0xb8) = r1
     558:	r6 = 0x0
     559:	r5 = 0x0
     560:	r0 = 0x0
     561:	*(u64 *)(r10 - 0xc0) = r1
     562:	r2 = 0x0
     563:	r3 = 0x0
     564:	r4 = 0x0
     565:	r8 = 0x0
     566:	*(u64 *)(r10 - 0xb0) = r6
     567:	*(u64 *)(r10 - 0xa8) = r0
     568:	*(u64 *)(r10 - 0xa0) = r5
     569:	*(u64 *)(r10 - 0x98) = r4
     570:	*(u64 *)(r10 - 0x90) = r3
     571:	r6 = r2
     572:	call 0x23
     573:	r1 = 0x0 ll
		00000000000011e8:  R_BPF_64_64	CONFIG
     575:	w1 = *(u32 *)(r1 + 0x48)
     576:	r0 += r1
     577:	r1 = r10
     578:	r1 += -0x80
     579:	w2 = 0x4
     580:	r3 = r0
     581:	call 0x71
     582:	*(u64 *)(r10 - 0x88) = r9
     583:	if r0 == 0x0 goto +0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x340>
     584:	r2 = r6
     585:	r3 = *(u64 *)(r10 - 0x90)
     586:	r4 = *(u64 *)(r10 - 0x98)
     587:	goto +0x45 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x370>
     588:	r4 = *(u64 *)(r10 - 0x10)
     589:	r3 = *(u64 *)(r10 - 0x18)
     590:	r2 = *(u64 *)(r10 - 0x20)
     591:	r0 = *(u64 *)(r10 - 0x38)
     592:	r5 = *(u64 *)(r10 - 0x40)
     593:	r6 = *(u64 *)(r10 - 0x48)
     594:	r1 = *(u64 *)(r10 - 0x28)
     595:	r1 <<= 0x20
     596:	r1 >>= 0x20
     597:	*(u64 *)(r10 - 0xc0) = r1
     598:	r1 = *(u64 *)(r10 - 0x58)
     599:	r1 <<= 0x20
     600:	r1 >>= 0x20
     601:	*(u64 *)(r10 - 0xb8) = r1
     602:	r1 = *(u64 *)(r10 - 0x60)
     603:	r1 <<= 0x20
     604:	r1 >>= 0x20
     605:	*(u64 *)(r10 - 0xc8) = r1
     606:	r8 = *(u64 *)(r10 - 0x8)
     607:	r8 <<= 0x20
     608:	r8 >>= 0x20
     609:	r1 = 0xffffffff ll
     611:	if r8 != r1 goto -0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x98>
     612:	r1 = 0xc70 ll
		0000000000001320:  R_BPF_64_64	.rodata
     614:	r2 = *(u64 *)(r1 + 0x0)
     615:	*(u64 *)(r7 + 0x0) = r2
     616:	r2 = *(u64 *)(r1 + 0x8)
     617:	*(u64 *)(r7 + 0x8) = r2
     618:	r2 = *(u64 *)(r1 + 0x10)
     619:	*(u64 *)(r7 + 0x10) = r2
     620:	r2 = *(u64 *)(r1 + 0x18)
     621:	*(u64 *)(r7 + 0x18) = r2
     622:	r2 = *(u64 *)(r1 + 0x20)
     623:	*(u64 *)(r7 + 0x20) = r2
     624:	r2 = *(u64 *)(r1 + 0x28)
     625:	*(u64 *)(r7 + 0x28) = r2
     626:	r2 = *(u64 *)(r1 + 0x30)
     627:	*(u64 *)(r7 + 0x30) = r2
     628:	r2 = *(u64 *)(r1 + 0x38)
     629:	*(u64 *)(r7 + 0x38) = r2
     630:	r2 = *(u64 *)(r1 + 0x40)
     631:	*(u64 *)(r7 + 0x40) = r2
     632:	r2 = *(u64 *)(r1 + 0x48)
     633:	*(u64 *)(r7 + 0x48) = r2
     634:	r2 = *(u64 *)(r1 + 0x50)
     635:	*(u64 *)(r7 + 0x50) = r2
     636:	w1 = 0xf
     637:	*(u32 *)(r7 + 0x0) = w1
     638:	call 0x23
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	CONFIG
     641:	w1 = *(u32 *)(r1 + 0x48)
     642:	r0 += r1
     643:	r1 = r10
     644:	r1 += -0x80
     645:	w2 = 0x4
     646:	r3 = r0
     647:	call 0x71
     648:	if r0 == 0x0 goto +0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6a0>
     649:	w6 = 0x1
     650:	goto +0x69 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     651:	w1 = *(u32 *)(r10 - 0x80)
     652:	w1 &= 0x2
     653:	r2 = r6
     654:	r3 = *(u64 *)(r10 - 0x90)
     655:	r4 = *(u64 *)(r10 - 0x98)
     656:	if w1 != 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3c0>
     657:	w9 = 0x2
     658:	r1 = r8
     659:	r1 &= 0x40000000
     660:	r5 = *(u64 *)(r10 - 0xa0)
     661:	r0 = *(u64 *)(r10 - 0xa8)
     662:	r6 = *(u64 *)(r10 - 0xb0)
     663:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3b0>
     664:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x420>
     665:	w9 = 0x0
     666:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x420>
     667:	w9 = 0x1
     668:	r4 <<= 0x20
     669:	r4 >>= 0x20
     670:	r3 <<= 0x20
     671:	r3 >>= 0x20
     672:	r2 <<= 0x20
     673:	r2 >>= 0x20
     674:	r5 = *(u64 *)(r10 - 0xc8)
     675:	r0 = r4
     676:	r6 = r3
     677:	r3 = *(u64 *)(r10 - 0xc0)
     678:	r4 = *(u64 *)(r10 - 0xb8)
     679:	*(u64 *)(r7 + 0x30) = r5
     680:	*(u64 *)(r7 + 0x28) = r0
     681:	*(u64 *)(r7 + 0x20) = r6
     682:	*(u64 *)(r7 + 0x18) = r2
     683:	*(u64 *)(r7 + 0x10) = r3
     684:	*(u64 *)(r7 + 0x8) = r4
     685:	*(u32 *)(r7 + 0x4) = w9
     686:	w8 &= -0x40000001
     687:	*(u32 *)(r7 + 0x0) = w8
     688:	r1 = r7
     689:	r1 += 0x38
     690:	w2 = 0x0
     691:	r3 = 0x18
     692:	call -0x1
		00000000000015a0:  R_BPF_64_32	memset
     693:	r1 = 0x2
     694:	*(u64 *)(r7 + 0x50) = r1
     695:	if w9 == 0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d8>
     696:	if w9 == 0x2 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x500>
     697:	r9 = *(u64 *)(r10 - 0x88)
     698:	if w8 == 0x3b goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
     699:	w6 = 0x3
     700:	if w8 == 0x142 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
     701:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     702:	r9 = *(u64 *)(r10 - 0x88)
     703:	if w8 == 0xb goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
     704:	w6 = 0x3
     705:	if w8 == 0x166 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
     706:	goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     707:	r9 = *(u64 *)(r10 - 0x88)
     708:	if w8 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x520>
     709:	w6 = 0x3
     710:	if w8 != 0x208 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     711:	call 0x23
     712:	*(u64 *)(r10 - 0x80) = r0
     713:	r2 = r10
     714:	r2 += -0x80
     715:	r1 = 0x0 ll
		0000000000001658:  R_BPF_64_64	REMEMBERED
     717:	call 0x1
     718:	w6 = 0x3
     719:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     720:	w1 = *(u32 *)(r0 + 0x0)
     721:	w2 = *(u32 *)(r0 + 0x4)
     722:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5a0>
     723:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5b8>
     724:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5c8>
     725:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5c8>
     726:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     727:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5c8>
     728:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5c8>
     729:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     730:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5c8>
     731:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     732:	r1 = *(u64 *)(r0 + 0x0)
     733:	*(u64 *)(r7 + 0x0) = r1
     734:	r1 = *(u64 *)(r0 + 0x8)
     735:	*(u64 *)(r7 + 0x8) = r1
     736:	r1 = *(u64 *)(r0 + 0x10)
     737:	*(u64 *)(r7 + 0x10) = r1
     738:	r1 = *(u64 *)(r0 + 0x18)
     739:	*(u64 *)(r7 + 0x18) = r1
     740:	r1 = *(u64 *)(r0 + 0x20)
     741:	*(u64 *)(r7 + 0x20) = r1
     742:	r1 = *(u64 *)(r0 + 0x28)
     743:	*(u64 *)(r7 + 0x28) = r1
     744:	r1 = *(u64 *)(r0 + 0x30)
     745:	*(u64 *)(r7 + 0x30) = r1
     746:	r1 = *(u64 *)(r0 + 0x38)
     747:	*(u64 *)(r7 + 0x38) = r1
     748:	r1 = *(u64 *)(r0 + 0x40)
     749:	*(u64 *)(r7 + 0x40) = r1
     750:	r1 = *(u64 *)(r0 + 0x48)
     751:	*(u64 *)(r7 + 0x48) = r1
     752:	r1 = *(u64 *)(r0 + 0x50)
     753:	*(u64 *)(r7 + 0x50) = r1
     754:	w6 = *(u32 *)(r7 + 0x50)
     755:	w6 |= 0x1
     756:	*(u32 *)(r7 + 0x50) = w6
     757:	*(u64 *)(r7 + 0x48) = r9
     758:	exit
     759:	w6 = 0x1
     760:	w1 = *(u32 *)(r10 - 0x80)
     761:	w1 &= 0x2
     762:	if w1 == 0x0 goto -0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     763:	r1 = 0x1000000ad ll
     765:	*(u64 *)(r7 + 0x0) = r1
     766:	call 0x23
     767:	*(u64 *)(r10 - 0x80) = r0
     768:	r2 = r10
     769:	r2 += -0x80
     770:	r1 = 0x0 ll
		0000000000001810:  R_BPF_64_64	REMEMBERED
     772:	call 0x1
     773:	if r0 == 0x0 goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     774:	w1 = *(u32 *)(r0 + 0x4)
     775:	if w1 != 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     776:	w1 = *(u32 *)(r0 + 0x0)
     777:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x740>
     778:	if w1 != 0x77 goto -0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>
     779:	*(u32 *)(r7 + 0x0) = w1
     780:	goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x688>

0000000000001868 <memcpy>:
     781:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     782:	r4 = 0x0
     783:	r5 = r1
     784:	r5 += r4
     785:	r0 = r2
     786:	r0 += r4
     787:	w0 = *(u8 *)(r0 + 0x0)
     788:	*(u8 *)(r5 + 0x0) = w0
     789:	r4 += 0x1
     790:	if r4 < r3 goto -0x8 <memcpy+0x10>
     791:	exit

00000000000018c0 <memmove>:
     792:	r4 = r1
     793:	r4 -= r2
     794:	if r4 >= r3 goto +0xb <memmove+0x70>
     795:	r2 += -0x1
     796:	r1 += -0x1
     797:	r4 = r1
     798:	r4 += r3
     799:	r5 = r2
     800:	r5 += r3
     801:	w5 = *(u8 *)(r5 + 0x0)
     802:	*(u8 *)(r4 + 0x0) = w5
     803:	r3 += -0x1
     804:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     805:	goto +0xa <memmove+0xc0>
     806:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     807:	r4 = 0x0
     808:	r5 = r1
     809:	r5 += r4
     810:	r0 = r2
     811:	r0 += r4
     812:	w0 = *(u8 *)(r0 + 0x0)
     813:	*(u8 *)(r5 + 0x0) = w0
     814:	r4 += 0x1
     815:	if r4 < r3 goto -0x8 <memmove+0x80>
     816:	exit

0000000000001988 <memset>:
     817:	if r3 == 0x0 goto +0x6 <memset+0x38>
     818:	r4 = 0x0
     819:	r5 = r1
     820:	r5 += r4
     821:	*(u8 *)(r5 + 0x0) = w2
     822:	r4 += 0x1
     823:	if r4 < r3 goto -0x5 <memset+0x10>
     824:	exit

Disassembly of section raw_tp:

0000000000000000 <read_offset>:
       0:	r8 = *(u64 *)(r1 + 0x8)
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	r3 = *(u64 *)(r1 + 0x10)
       4:	r1 = r8
       5:	r1 <<= 0x3
       6:	r3 += r1
       7:	r1 = r10
       8:	r1 += -0x8
       9:	w2 = 0x8
      10:	call 0x71
      11:	r6 = r0
      12:	r7 = *(u64 *)(r10 - 0x8)
      13:	*(u32 *)(r10 - 0xc) = w8
      14:	r2 = r10
      15:	r2 += -0xc
      16:	r1 = 0x0 ll
		0000000000000080:  R_BPF_64_64	ADDRESSES
      18:	call 0x1
      19:	if r0 == 0x0 goto +0x7 <read_offset+0xd8>
      20:	if r6 == 0x0 goto +0x1 <read_offset+0xb0>
      21:	r7 = 0x0
      22:	r1 = 0x0 ll
		00000000000000b0:  R_BPF_64_64	CONFIG
      24:	r1 = *(u64 *)(r1 + 0x18)
      25:	r1 += r7
      26:	*(u64 *)(r0 + 0x0) = r1
      27:	w0 = 0x0
      28:	exit

Disassembly of section fentry/__schedule_bug:

0000000000000000 <reset_fentry>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x11 <reset_fentry+0xb8>
       6:	if w1 == 0x1 goto +0x23 <reset_fentry+0x150>
       7:	if w1 == 0x2 goto +0x1 <reset_fentry+0x48>
       8:	goto +0x29 <reset_fentry+0x190>
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
      22:	goto +0x1a <reset_fentry+0x188>
      23:	if w1 == 0x3 goto +0x1e7 <reset_fentry+0xff8>
      24:	if w1 == 0x4 goto +0x1 <reset_fentry+0xd0>
      25:	goto +0x18 <reset_fentry+0x190>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x10) = w0
      28:	r2 = r10
      29:	r2 += -0x10
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x10 <reset_fentry+0x190>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	r1 = r10
      36:	r1 += -0x10
      37:	w2 = 0x4
      38:	call 0x71
      39:	if r0 != 0x0 goto +0xa <reset_fentry+0x190>
      40:	w7 = *(u32 *)(r10 - 0x10)
      41:	goto +0x8 <reset_fentry+0x190>
      42:	r1 = 0x504c4b53594d5641 ll
      44:	call 0x9a
      45:	r1 = 0x0 ll
		0000000000000168:  R_BPF_64_64	CONFIG
      47:	w1 = *(u32 *)(r1 + 0x38)
      48:	r0 += r1
      49:	w7 = *(u32 *)(r0 + 0x0)
      50:	r1 = 0x0 ll
		0000000000000190:  R_BPF_64_64	CONFIG
      52:	w2 = *(u32 *)(r1 + 0x24)
      53:	if w2 != 0x2 goto +0x14 <reset_fentry+0x250>
      54:	call 0x8
      55:	*(u32 *)(r10 - 0x10) = w0
      56:	r2 = r10
      57:	r2 += -0x10
      58:	r1 = 0x0 ll
		00000000000001d0:  R_BPF_64_64	SAMPLES
      60:	call 0x1
      61:	r6 = r0
      62:	if r6 == 0x0 goto +0x268 <reset_fentry+0x1538>
      63:	r8 = *(u64 *)(r6 + 0x50)
      64:	call 0xe
      65:	if r8 != r0 goto +0x265 <reset_fentry+0x1538>
      66:	r1 = 0x0 ll
		0000000000000210:  R_BPF_64_64	CONFIG
      68:	w2 = *(u32 *)(r1 + 0x28)
      69:	w2 &= w7
      70:	w1 = *(u32 *)(r6 + 0x20)
      71:	if w1 != 0x0 goto +0x244 <reset_fentry+0x1460>
      72:	*(u32 *)(r6 + 0x24) = w2
      73:	goto +0x247 <reset_fentry+0x1488>
      74:	w2 = 0x20
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	w1 = *(u32 *)(r1 + 0x34)
      77:	if w9 == 0x0 goto +0x20 <reset_fentry+0x370>
      78:	w2 = w9
      79:	w2 >>= 0x1
      80:	w3 = w9
      81:	w3 |= w2
      82:	w2 = w3
      83:	w2 >>= 0x2
      84:	w3 |= w2
      85:	w2 = w3
      86:	w2 >>= 0x4
      87:	w3 |= w2
      88:	w2 = w3
      89:	w2 >>= 0x8
      90:	w3 |= w2
      91:	w2 = w3
      92:	w2 >>= 0x10
      93:	w3 |= w2
      94:	w3 ^= -0x1
      95:	w2 = w3
      96:	w2 >>= 0x1
      97:	w2 &= 0x55555555
      98:	w3 -= w2
      99:	w2 = w3
     100:	w2 &= 0x33333333
     101:	w3 >>= 0x2
     102:	w3 &= 0x33333333
     103:	w2 += w3
     104:	w3 = w2
     105:	w3 >>= 0x4
     106:	w2 += w3
     107:	w2 &= 0xf0f0f0f
     108:	w2 *= 0x1010101
     109:	w2 >>= 0x18
     110:	w9 &= w7
     111:	w9 -= w1
     112:	w2 &= 0x1f
     113:	w9 <<= w2
     114:	w9 s>>= w2
     115:	r1 = 0x0 ll
		0000000000000398:  R_BPF_64_64	AYA_LOG_LEVEL
     117:	w1 = *(u8 *)(r1 + 0x0)
     118:	if w1 < 0x4 goto +0x1a8 <reset_fentry+0x10f8>
     119:	call 0x23
     120:	r7 = r0
     121:	w1 = 0x9e
     122:	*(u16 *)(r10 - 0x12) = w1
     123:	r1 = r10
     124:	r1 += -0x12
     125:	r8 = 0x40
     126:	w1 = *(u16 *)(r10 - 0x12)
     127:	if w1 > 0x40 goto +0x1f1 <reset_fentry+0x1388>
     128:	r1 = 0x0 ll
		0000000000000400:  R_BPF_64_64	AYA_LOGS
     130:	r2 = r8
     131:	r3 = 0x0
     132:	call 0x83
     133:	if r0 == 0x0 goto +0x199 <reset_fentry+0x10f8>
     134:	*(u64 *)(r10 - 0x8) = r8
     135:	*(u64 *)(r10 - 0x10) = r0
     136:	r1 = r10
     137:	r1 += -0x10
     138:	r1 = *(u64 *)(r10 - 0x10)
     139:	r2 = *(u64 *)(r10 - 0x8)
     140:	if r2 < 0x2 goto +0x190 <reset_fentry+0x10e8>
     141:	w2 = *(u16 *)(r10 - 0x12)
     142:	*(u8 *)(r1 + 0x0) = w2
     143:	w2 >>= 0x8
     144:	*(u8 *)(r1 + 0x1) = w2
     145:	r1 = *(u64 *)(r10 - 0x10)
     146:	r2 = *(u64 *)(r10 - 0x8)
     147:	if r2 < 0x3 goto +0x189 <reset_fentry+0x10e8>
     148:	w2 = 0x0
     149:	*(u8 *)(r1 + 0x2) = w2
     150:	r1 = *(u64 *)(r10 - 0x10)
     151:	r3 = *(u64 *)(r10 - 0x8)
     152:	if r3 < 0x5 goto +0x184 <reset_fentry+0x10e8>
     153:	*(u8 *)(r1 + 0x4) = w2
     154:	w2 = 0x17
     155:	*(u8 *)(r1 + 0x3) = w2
     156:	r1 = *(u64 *)(r10 - 0x10)
     157:	r2 = *(u64 *)(r10 - 0x8)
     158:	if r2 < 0x1c goto +0x17e <reset_fentry+0x10e8>
     159:	r3 = r1
     160:	r3 += 0x5
     161:	r4 = 0xcc8 ll
		0000000000000508:  R_BPF_64_64	.rodata
     163:	w5 = *(u8 *)(r4 + 0x0)
     164:	*(u8 *)(r3 + 0x0) = w5
     165:	w5 = *(u8 *)(r4 + 0x1)
     166:	*(u8 *)(r3 + 0x1) = w5
     167:	w5 = *(u8 *)(r4 + 0x2)
     168:	*(u8 *)(r3 + 0x2) = w5
     169:	w5 = *(u8 *)(r4 + 0x3)
     170:	*(u8 *)(r3 + 0x3) = w5
     171:	w5 = *(u8 *)(r4 + 0x4)
     172:	*(u8 *)(r3 + 0x4) = w5
     173:	w5 = *(u8 *)(r4 + 0x5)
     174:	*(u8 *)(r3 + 0x5) = w5
     175:	w5 = *(u8 *)(r4 + 0x6)
     176:	*(u8 *)(r3 + 0x6) = w5
     177:	w5 = *(u8 *)(r4 + 0x7)
     178:	*(u8 *)(r3 + 0x7) = w5
     179:	w5 = *(u8 *)(r4 + 0x8)
     180:	*(u8 *)(r3 + 0x8) = w5
     181:	w5 = *(u8 *)(r4 + 0x9)
     182:	*(u8 *)(r3 + 0x9) = w5
     183:	w5 = *(u8 *)(r4 + 0xa)
     184:	*(u8 *)(r3 + 0xa) = w5
     185:	w5 = *(u8 *)(r4 + 0xb)
     186:	*(u8 *)(r3 + 0xb) = w5
     187:	w5 = *(u8 *)(r4 + 0xc)
     188:	*(u8 *)(r3 + 0xc) = w5
     189:	w5 = *(u8 *)(r4 + 0xd)
     190:	*(u8 *)(r3 + 0xd) = w5
     191:	w5 = *(u8 *)(r4 + 0xe)
     192:	*(u8 *)(r3 + 0xe) = w5
     193:	w5 = *(u8 *)(r4 + 0xf)
     194:	*(u8 *)(r3 + 0xf) = w5
     195:	w5 = *(u8 *)(r4 + 0x10)
     196:	*(u8 *)(r3 + 0x10) = w5
     197:	w5 = *(u8 *)(r4 + 0x11)
     198:	*(u8 *)(r3 + 0x11) = w5
     199:	w5 = *(u8 *)(r4 + 0x12)
     200:	*(u8 *)(r3 + 0x12) = w5
     201:	w5 = *(u8 *)(r4 + 0x13)
     202:	*(u8 *)(r3 + 0x13) = w5
     203:	w5 = *(u8 *)(r4 + 0x14)
     204:	*(u8 *)(r3 + 0x14) = w5
     205:	w5 = *(u8 *)(r4 + 0x15)
     206:	*(u8 *)(r3 + 0x15) = w5
     207:	w5 = *(u8 *)(r4 + 0x16)
     208:	*(u8 *)(r3 + 0x16) = w5
     209:	if r2 == 0x1c goto +0x14b <reset_fentry+0x10e8>
     210:	w3 = 0x1
     211:	*(u8 *)(r1 + 0x1c) = w3
     212:	if r2 < 0x1f goto +0x148 <reset_fentry+0x10e8>
     213:	w4 = 0x0
     214:	*(u8 *)(r1 + 0x1e) = w4
     215:	*(u8 *)(r1 + 0x1d) = w3
     216:	if r2 == 0x1f goto +0x144 <reset_fentry+0x10e8>
     217:	w3 = 0x4
     218:	*(u8 *)(r1 + 0x1f) = w3
     219:	if r2 == 0x20 goto +0x141 <reset_fentry+0x10e8>
     220:	w3 = 0x2
     221:	*(u8 *)(r1 + 0x20) = w3
     222:	if r2 < 0x23 goto +0x13e <reset_fentry+0x10e8>
     223:	w3 = 0x0
     224:	*(u8 *)(r1 + 0x22) = w3
     225:	w3 = 0x17
     226:	*(u8 *)(r1 + 0x21) = w3
     227:	if r2 < 0x3a goto +0x139 <reset_fentry+0x10e8>
     228:	r3 = r1
     229:	r3 += 0x23
     230:	r4 = 0xcc8 ll
		0000000000000730:  R_BPF_64_64	.rodata
     232:	w5 = *(u8 *)(r4 + 0x0)
     233:	*(u8 *)(r3 + 0x0) = w5
     234:	w5 = *(u8 *)(r4 + 0x1)
     235:	*(u8 *)(r3 + 0x1) = w5
     236:	w5 = *(u8 *)(r4 + 0x2)
     237:	*(u8 *)(r3 + 0x2) = w5
     238:	w5 = *(u8 *)(r4 + 0x3)
     239:	*(u8 *)(r3 + 0x3) = w5
     240:	w5 = *(u8 *)(r4 + 0x4)
     241:	*(u8 *)(r3 + 0x4) = w5
     242:	w5 = *(u8 *)(r4 + 0x5)
     243:	*(u8 *)(r3 + 0x5) = w5
     244:	w5 = *(u8 *)(r4 + 0x6)
     245:	*(u8 *)(r3 + 0x6) = w5
     246:	w5 = *(u8 *)(r4 + 0x7)
     247:	*(u8 *)(r3 + 0x7) = w5
     248:	w5 = *(u8 *)(r4 + 0x8)
     249:	*(u8 *)(r3 + 0x8) = w5
     250:	w5 = *(u8 *)(r4 + 0x9)
     251:	*(u8 *)(r3 + 0x9) = w5
     252:	w5 = *(u8 *)(r4 + 0xa)
     253:	*(u8 *)(r3 + 0xa) = w5
     254:	w5 = *(u8 *)(r4 + 0xb)
     255:	*(u8 *)(r3 + 0xb) = w5
     256:	w5 = *(u8 *)(r4 + 0xc)
     257:	*(u8 *)(r3 + 0xc) = w5
     258:	w5 = *(u8 *)(r4 + 0xd)
     259:	*(u8 *)(r3 + 0xd) = w5
     260:	w5 = *(u8 *)(r4 + 0xe)
     261:	*(u8 *)(r3 + 0xe) = w5
     262:	w5 = *(u8 *)(r4 + 0xf)
     263:	*(u8 *)(r3 + 0xf) = w5
     264:	w5 = *(u8 *)(r4 + 0x10)
     265:	*(u8 *)(r3 + 0x10) = w5
     266:	w5 = *(u8 *)(r4 + 0x11)
     267:	*(u8 *)(r3 + 0x11) = w5
     268:	w5 = *(u8 *)(r4 + 0x12)
     269:	*(u8 *)(r3 + 0x12) = w5
     270:	w5 = *(u8 *)(r4 + 0x13)
     271:	*(u8 *)(r3 + 0x13) = w5
     272:	w5 = *(u8 *)(r4 + 0x14)
     273:	*(u8 *)(r3 + 0x14) = w5
     274:	w5 = *(u8 *)(r4 + 0x15)
     275:	*(u8 *)(r3 + 0x15) = w5
     276:	w5 = *(u8 *)(r4 + 0x16)
     277:	*(u8 *)(r3 + 0x16) = w5
     278:	if r2 == 0x3a goto +0x106 <reset_fentry+0x10e8>
     279:	w3 = 0x3
     280:	*(u8 *)(r1 + 0x3a) = w3
     281:	if r2 < 0x3d goto +0x103 <reset_fentry+0x10e8>
     282:	w3 = 0x0
     283:	*(u8 *)(r1 + 0x3c) = w3
     284:	w3 = 0x1f
     285:	*(u8 *)(r1 + 0x3b) = w3
     286:	if r2 < 0x5c goto +0xfe <reset_fentry+0x10e8>
     287:	r3 = r1
     288:	r3 += 0x3d
     289:	r4 = 0xcdf ll
		0000000000000908:  R_BPF_64_64	.rodata
     291:	w5 = *(u8 *)(r4 + 0x0)
     292:	*(u8 *)(r3 + 0x0) = w5
     293:	w5 = *(u8 *)(r4 + 0x1)
     294:	*(u8 *)(r3 + 0x1) = w5
     295:	w5 = *(u8 *)(r4 + 0x2)
     296:	*(u8 *)(r3 + 0x2) = w5
     297:	w5 = *(u8 *)(r4 + 0x3)
     298:	*(u8 *)(r3 + 0x3) = w5
     299:	w5 = *(u8 *)(r4 + 0x4)
     300:	*(u8 *)(r3 + 0x4) = w5
     301:	w5 = *(u8 *)(r4 + 0x5)
     302:	*(u8 *)(r3 + 0x5) = w5
     303:	w5 = *(u8 *)(r4 + 0x6)
     304:	*(u8 *)(r3 + 0x6) = w5
     305:	w5 = *(u8 *)(r4 + 0x7)
     306:	*(u8 *)(r3 + 0x7) = w5
     307:	w5 = *(u8 *)(r4 + 0x8)
     308:	*(u8 *)(r3 + 0x8) = w5
     309:	w5 = *(u8 *)(r4 + 0x9)
     310:	*(u8 *)(r3 + 0x9) = w5
     311:	w5 = *(u8 *)(r4 + 0xa)
     312:	*(u8 *)(r3 + 0xa) = w5
     313:	w5 = *(u8 *)(r4 + 0xb)
     314:	*(u8 *)(r3 + 0xb) = w5
     315:	w5 = *(u8 *)(r4 + 0xc)
     316:	*(u8 *)(r3 + 0xc) = w5
     317:	w5 = *(u8 *)(r4 + 0xd)
     318:	*(u8 *)(r3 + 0xd) = w5
     319:	w5 = *(u8 *)(r4 + 0xe)
     320:	*(u8 *)(r3 + 0xe) = w5
     321:	w5 = *(u8 *)(r4 + 0xf)
     322:	*(u8 *)(r3 + 0xf) = w5
     323:	w5 = *(u8 *)(r4 + 0x10)
     324:	*(u8 *)(r3 + 0x10) = w5
     325:	w5 = *(u8 *)(r4 + 0x11)
     326:	*(u8 *)(r3 + 0x11) = w5
     327:	w5 = *(u8 *)(r4 + 0x12)
     328:	*(u8 *)(r3 + 0x12) = w5
     329:	w5 = *(u8 *)(r4 + 0x13)
     330:	*(u8 *)(r3 + 0x13) = w5
     331:	w5 = *(u8 *)(r4 + 0x14)
     332:	*(u8 *)(r3 + 0x14) = w5
     333:	w5 = *(u8 *)(r4 + 0x15)
     334:	*(u8 *)(r3 + 0x15) = w5
     335:	w5 = *(u8 *)(r4 + 0x16)
     336:	*(u8 *)(r3 + 0x16) = w5
     337:	w5 = *(u8 *)(r4 + 0x17)
     338:	*(u8 *)(r3 + 0x17) = w5
     339:	w5 = *(u8 *)(r4 + 0x18)
     340:	*(u8 *)(r3 + 0x18) = w5
     341:	w5 = *(u8 *)(r4 + 0x19)
     342:	*(u8 *)(r3 + 0x19) = w5
     343:	w5 = *(u8 *)(r4 + 0x1a)
     344:	*(u8 *)(r3 + 0x1a) = w5
     345:	w5 = *(u8 *)(r4 + 0x1b)
     346:	*(u8 *)(r3 + 0x1b) = w5
     347:	w5 = *(u8 *)(r4 + 0x1c)
     348:	*(u8 *)(r3 + 0x1c) = w5
     349:	w5 = *(u8 *)(r4 + 0x1d)
     350:	*(u8 *)(r3 + 0x1d) = w5
     351:	w5 = *(u8 *)(r4 + 0x1e)
     352:	*(u8 *)(r3 + 0x1e) = w5
     353:	if r2 == 0x5c goto +0xbb <reset_fentry+0x10e8>
     354:	w4 = 0x4
     355:	*(u8 *)(r1 + 0x5c) = w4
     356:	if r2 < 0x5f goto +0xb8 <reset_fentry+0x10e8>
     357:	w3 = 0x0
     358:	*(u8 *)(r1 + 0x5e) = w3
     359:	*(u8 *)(r1 + 0x5d) = w4
     360:	if r2 < 0x63 goto +0xb4 <reset_fentry+0x10e8>
     361:	*(u8 *)(r1 + 0x62) = w3
     362:	*(u8 *)(r1 + 0x61) = w3
     363:	*(u8 *)(r1 + 0x60) = w3
     364:	w3 = 0x22
     365:	*(u8 *)(r1 + 0x5f) = w3
     366:	if r2 == 0x63 goto +0xae <reset_fentry+0x10e8>
     367:	w3 = 0x5
     368:	*(u8 *)(r1 + 0x63) = w3
     369:	if r2 < 0x66 goto +0xab <reset_fentry+0x10e8>
     370:	w3 = 0x0
     371:	*(u8 *)(r1 + 0x65) = w3
     372:	*(u8 *)(r1 + 0x64) = w4
     373:	if r2 < 0x6a goto +0xa7 <reset_fentry+0x10e8>
     374:	*(u8 *)(r1 + 0x69) = w3
     375:	*(u8 *)(r1 + 0x68) = w3
     376:	*(u8 *)(r1 + 0x67) = w3
     377:	w3 = 0x6
     378:	*(u8 *)(r1 + 0x66) = w3
     379:	if r2 == 0x6a goto +0xa1 <reset_fentry+0x10e8>
     380:	w3 = 0x14
     381:	*(u8 *)(r1 + 0x6a) = w3
     382:	if r2 < 0x6d goto +0x9e <reset_fentry+0x10e8>
     383:	w3 = 0x0
     384:	*(u8 *)(r1 + 0x6c) = w3
     385:	w3 = 0xc
     386:	*(u8 *)(r1 + 0x6b) = w3
     387:	if r2 < 0x79 goto +0x99 <reset_fentry+0x10e8>
     388:	r3 = r1
     389:	r3 += 0x6d
     390:	r4 = 0xcfe ll
		0000000000000c30:  R_BPF_64_64	.rodata
     392:	w5 = *(u8 *)(r4 + 0x0)
     393:	*(u8 *)(r3 + 0x0) = w5
     394:	w5 = *(u8 *)(r4 + 0x1)
     395:	*(u8 *)(r3 + 0x1) = w5
     396:	w5 = *(u8 *)(r4 + 0x2)
     397:	*(u8 *)(r3 + 0x2) = w5
     398:	w5 = *(u8 *)(r4 + 0x3)
     399:	*(u8 *)(r3 + 0x3) = w5
     400:	w5 = *(u8 *)(r4 + 0x4)
     401:	*(u8 *)(r3 + 0x4) = w5
     402:	w5 = *(u8 *)(r4 + 0x5)
     403:	*(u8 *)(r3 + 0x5) = w5
     404:	w5 = *(u8 *)(r4 + 0x6)
     405:	*(u8 *)(r3 + 0x6) = w5
     406:	w5 = *(u8 *)(r4 + 0x7)
     407:	*(u8 *)(r3 + 0x7) = w5
     408:	w5 = *(u8 *)(r4 + 0x8)
     409:	*(u8 *)(r3 + 0x8) = w5
     410:	w5 = *(u8 *)(r4 + 0x9)
     411:	*(u8 *)(r3 + 0x9) = w5
     412:	w5 = *(u8 *)(r4 + 0xa)
     413:	*(u8 *)(r3 + 0xa) = w5
     414:	w5 = *(u8 *)(r4 + 0xb)
     415:	*(u8 *)(r3 + 0xb) = w5
     416:	if r2 == 0x79 goto +0x7c <reset_fentry+0x10e8>
     417:	w3 = 0x0
     418:	*(u8 *)(r1 + 0x79) = w3
     419:	if r2 < 0x7c goto +0x79 <reset_fentry+0x10e8>
     420:	*(u8 *)(r1 + 0x7b) = w3
     421:	w3 = 0x1
     422:	*(u8 *)(r1 + 0x7a) = w3
     423:	if r2 == 0x7c goto +0x75 <reset_fentry+0x10e8>
     424:	w3 = 0x2
     425:	*(u8 *)(r1 + 0x7c) = w3
     426:	if r2 == 0x7d goto +0x72 <reset_fentry+0x10e8>
     427:	w3 = 0x9
     428:	*(u8 *)(r1 + 0x7d) = w3
     429:	if r2 < 0x80 goto +0x6f <reset_fentry+0x10e8>
     430:	w3 = 0x0
     431:	*(u8 *)(r1 + 0x7f) = w3
     432:	w3 = 0x8
     433:	*(u8 *)(r1 + 0x7e) = w3
     434:	if r2 < 0x88 goto +0x6a <reset_fentry+0x10e8>
     435:	*(u8 *)(r1 + 0x80) = w7
     436:	r3 = r7
     437:	r3 >>= 0x38
     438:	*(u8 *)(r1 + 0x87) = w3
     439:	r3 = r7
     440:	r3 >>= 0x30
     441:	*(u8 *)(r1 + 0x86) = w3
     442:	r3 = r7
     443:	r3 >>= 0x28
     444:	*(u8 *)(r1 + 0x85) = w3
     445:	r3 = r7
     446:	r3 >>= 0x20
     447:	*(u8 *)(r1 + 0x84) = w3
     448:	r3 = r7
     449:	r3 >>= 0x18
     450:	*(u8 *)(r1 + 0x83) = w3
     451:	r3 = r7
     452:	r3 >>= 0x10
     453:	*(u8 *)(r1 + 0x82) = w3
     454:	r7 >>= 0x8
     455:	*(u8 *)(r1 + 0x81) = w7
     456:	if r2 == 0x88 goto +0x54 <reset_fentry+0x10e8>
     457:	w3 = 0x14
     458:	*(u8 *)(r1 + 0x88) = w3
     459:	if r2 < 0x8b goto +0x51 <reset_fentry+0x10e8>
     460:	w3 = 0x0
     461:	*(u8 *)(r1 + 0x8a) = w3
     462:	w3 = 0x8
     463:	*(u8 *)(r1 + 0x89) = w3
     464:	if r2 < 0x93 goto +0x4c <reset_fentry+0x10e8>
     465:	r3 = 0x64
     466:	*(u8 *)(r1 + 0x91) = w3
     467:	r3 = 0x65
     468:	*(u8 *)(r1 + 0x90) = w3
     469:	r3 = 0x77
     470:	*(u8 *)(r1 + 0x8f) = w3
     471:	r3 = 0x6f
     472:	*(u8 *)(r1 + 0x8e) = w3
     473:	r3 = 0x68
     474:	*(u8 *)(r1 + 0x8d) = w3
     475:	r3 = 0x73
     476:	*(u8 *)(r1 + 0x8c) = w3
     477:	r3 = 0x20
     478:	*(u8 *)(r1 + 0x92) = w3
     479:	*(u8 *)(r1 + 0x8b) = w3
     480:	if r2 == 0x93 goto +0x3c <reset_fentry+0x10e8>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x93) = w3
     483:	if r2 < 0x96 goto +0x39 <reset_fentry+0x10e8>
     484:	*(u8 *)(r1 + 0x95) = w3
     485:	w3 = 0x1
     486:	*(u8 *)(r1 + 0x94) = w3
     487:	if r2 == 0x96 goto +0x35 <reset_fentry+0x10e8>
     488:	*(u8 *)(r1 + 0x96) = w3
     489:	if r2 < 0x98 goto +0x33 <reset_fentry+0x10e8>
     490:	w3 = 0x3
     491:	*(u8 *)(r1 + 0x97) = w3
     492:	if r2 < 0x9a goto +0x30 <reset_fentry+0x10e8>
     493:	w3 = 0x0
     494:	*(u8 *)(r1 + 0x99) = w3
     495:	w3 = 0x4
     496:	*(u8 *)(r1 + 0x98) = w3
     497:	if r2 < 0x9e goto +0x2b <reset_fentry+0x10e8>
     498:	w2 = w9
     499:	w2 >>= 0x18
     500:	*(u8 *)(r1 + 0x9d) = w2
     501:	w2 = w9
     502:	w2 >>= 0x10
     503:	*(u8 *)(r1 + 0x9c) = w2
     504:	*(u8 *)(r1 + 0x9a) = w9
     505:	w2 = w9
     506:	w2 >>= 0x8
     507:	*(u8 *)(r1 + 0x9b) = w2
     508:	r2 = 0x0
     509:	call 0x84
     510:	goto +0x20 <reset_fentry+0x10f8>
     511:	call 0x23
     512:	r8 = 0x0 ll
		0000000000001000:  R_BPF_64_64	CONFIG
     514:	w1 = *(u32 *)(r8 + 0x40)
     515:	r0 += r1
     516:	r1 = r10
     517:	r1 += -0x10
     518:	w2 = 0x8
     519:	r3 = r0
     520:	call 0x71
     521:	r3 = *(u64 *)(r10 - 0x10)
     522:	if r0 == 0x0 goto +0x1 <reset_fentry+0x1060>
     523:	r3 = 0x0
     524:	w1 = *(u32 *)(r8 + 0x44)
     525:	r3 += r1
     526:	r1 = r10
     527:	r1 += -0x10
     528:	w2 = 0x8
     529:	call 0x71
     530:	r1 = *(u64 *)(r10 - 0x10)
     531:	if r0 == 0x0 goto +0x1 <reset_fentry+0x10a8>
     532:	r1 = 0x0
     533:	r3 = *(u64 *)(r8 + 0x8)
     534:	r3 += r1
     535:	r1 = r10
     536:	r1 += -0x10
     537:	w2 = 0x4
     538:	call 0x71
     539:	if r0 != 0x0 goto -0x1ea <reset_fentry+0x190>
     540:	goto -0x1f5 <reset_fentry+0x140>
     541:	r2 = 0x0
     542:	call 0x85
     543:	call 0x23
     544:	*(u64 *)(r10 - 0x10) = r0
     545:	r2 = r10
     546:	r2 += -0x10
     547:	r1 = 0x0 ll
		0000000000001118:  R_BPF_64_64	TASKS
     549:	call 0x1
     550:	r7 = r0
     551:	if r7 != 0x0 goto +0x18 <reset_fentry+0x1200>
     552:	call 0x23
     553:	*(u64 *)(r10 - 0x10) = r0
     554:	r2 = r10
     555:	r2 += -0x10
     556:	r1 = 0x0 ll
		0000000000001160:  R_BPF_64_64	TASKS
     558:	r3 = 0xd58 ll
		0000000000001170:  R_BPF_64_64	.rodata
     560:	r4 = 0x0
     561:	call 0x2
     562:	if r0 != 0x0 goto +0x4d <reset_fentry+0x1400>
     563:	r1 = 0x0 ll
		0000000000001198:  R_BPF_64_64	.bss
     565:	r2 = 0x1
     566:	lock *(u64 *)(r1 + 0x0) += r2
     567:	call 0x23
     568:	*(u64 *)(r10 - 0x10) = r0
     569:	r2 = r10
     570:	r2 += -0x10
     571:	r1 = 0x0 ll
		00000000000011d8:  R_BPF_64_64	TASKS
     573:	call 0x1
     574:	r7 = r0
     575:	if r7 == 0x0 goto +0x67 <reset_fentry+0x1538>
     576:	w2 = *(u32 *)(r7 + 0xc)
     577:	w1 = *(u32 *)(r7 + 0x8)
     578:	w3 = *(u32 *)(r7 + 0x0)
     579:	*(u32 *)(r10 - 0x18) = w3
     580:	w3 = *(u32 *)(r7 + 0x4)
     581:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x1238>
     582:	if w9 s> -0x1 goto +0x18 <reset_fentry+0x12f8>
     583:	if w3 s> 0x0 goto +0x4 <reset_fentry+0x1260>
     584:	if w9 s< 0x1 goto +0x1 <reset_fentry+0x1250>
     585:	goto +0x2 <reset_fentry+0x1260>
     586:	if w9 s>= w3 goto +0x15 <reset_fentry+0x1300>
     587:	w9 -= w3
     588:	w3 = 0x0
     589:	*(u32 *)(r7 + 0x4) = w3
     590:	w2 += 0x1
     591:	*(u32 *)(r7 + 0xc) = w2
     592:	w8 = w9
     593:	w8 += w1
     594:	*(u32 *)(r7 + 0x8) = w8
     595:	if w9 == 0x0 goto +0x11 <reset_fentry+0x1328>
     596:	r2 = r7
     597:	r2 += 0x80
     598:	r1 = r6
     599:	w3 = 0x200
     600:	r4 = 0x0
     601:	call 0x43
     602:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x12e0>
     603:	r0 = 0x0
     604:	r0 >>= 0x3
     605:	*(u64 *)(r7 + 0x78) = r0
     606:	goto +0x6 <reset_fentry+0x1328>
     607:	if w9 > w3 goto -0x15 <reset_fentry+0x1258>
     608:	w3 = 0x0
     609:	*(u32 *)(r7 + 0x4) = w3
     610:	w2 += 0x1
     611:	*(u32 *)(r7 + 0xc) = w2
     612:	w8 = w1
     613:	call 0x23
     614:	r1 = 0x0 ll
		0000000000001330:  R_BPF_64_64	CONFIG
     616:	w1 = *(u32 *)(r1 + 0x4c)
     617:	r0 += r1
     618:	r1 = r10
     619:	r1 += -0x10
     620:	w2 = 0x4
     621:	r3 = r0
     622:	call 0x71
     623:	if r0 == 0x0 goto +0x26 <reset_fentry+0x14b0>
     624:	goto +0x36 <reset_fentry+0x1538>
     625:	r8 = 0x80
     626:	if w1 < 0x81 goto -0x1f3 <reset_fentry+0x400>
     627:	r8 = 0x100
     628:	if w1 < 0x101 goto -0x1f5 <reset_fentry+0x400>
     629:	r8 = 0x200
     630:	if w1 < 0x201 goto -0x1f7 <reset_fentry+0x400>
     631:	r8 = 0x400
     632:	if w1 < 0x401 goto -0x1f9 <reset_fentry+0x400>
     633:	r8 = 0x800
     634:	if w1 < 0x801 goto -0x1fb <reset_fentry+0x400>
     635:	r8 = 0x1000
     636:	if w1 < 0x1001 goto -0x1fd <reset_fentry+0x400>
     637:	r8 = 0x2000
     638:	if w1 > 0x2000 goto -0x60 <reset_fentry+0x10f8>
     639:	goto -0x200 <reset_fentry+0x400>
     640:	w1 = 0x0
     641:	*(u32 *)(r10 - 0x10) = w1
     642:	r2 = r10
     643:	r2 += -0x10
     644:	r1 = 0x0 ll
		0000000000001420:  R_BPF_64_64	LOST
     646:	call 0x1
     647:	if r0 == 0x0 goto +0x1f <reset_fentry+0x1538>
     648:	r0 += 0x10
     649:	r1 = 0x1
     650:	lock *(u64 *)(r0 + 0x0) += r1
     651:	goto +0x1b <reset_fentry+0x1538>
     652:	w3 = *(u32 *)(r6 + 0x24)
     653:	if w2 >= w3 goto +0x1 <reset_fentry+0x1478>
     654:	*(u32 *)(r6 + 0x24) = w2
     655:	w3 = *(u32 *)(r6 + 0x28)
     656:	if w2 <= w3 goto +0x1 <reset_fentry+0x1490>
     657:	*(u32 *)(r6 + 0x28) = w2
     658:	*(u32 *)(r6 + 0x2c) = w7
     659:	w1 += 0x1
     660:	*(u32 *)(r6 + 0x20) = w1
     661:	goto +0x11 <reset_fentry+0x1538>
     662:	w1 = *(u32 *)(r10 - 0x10)
     663:	w1 &= 0x200014
     664:	if w1 == 0x0 goto +0xe <reset_fentry+0x1538>
     665:	if w8 != 0x0 goto +0xf <reset_fentry+0x1548>
     666:	call 0x23
     667:	*(u64 *)(r10 - 0x10) = r0
     668:	r2 = r10
     669:	r2 += -0x10
     670:	r1 = 0x0 ll
		00000000000014f0:  R_BPF_64_64	TASKS
     672:	call 0x3
     673:	if r0 == 0x0 goto +0x1 <reset_fentry+0x1518>
     674:	goto +0x4 <reset_fentry+0x1538>
     675:	r1 = 0x0 ll
		0000000000001518:  R_BPF_64_64	.bss
     677:	r2 = -0x1
     678:	lock *(u64 *)(r1 + 0x0) += r2
     679:	w0 = 0x0
     680:	exit
     681:	call 0x23
     682:	r1 = 0x0 ll
		0000000000001550:  R_BPF_64_64	CONFIG
     684:	w1 = *(u32 *)(r1 + 0x4c)
     685:	r0 += r1
     686:	r1 = r10
     687:	r1 += -0x10
     688:	w2 = 0x4
     689:	r3 = r0
     690:	call 0x71
     691:	if r0 == 0x0 goto +0x3 <reset_fentry+0x15b8>
     692:	r6 = r7
     693:	r6 += 0x10
     694:	goto +0x5 <reset_fentry+0x15e0>
     695:	r6 = r7
     696:	r6 += 0x10
     697:	w1 = *(u32 *)(r10 - 0x10)
     698:	w1 &= 0x4
     699:	if w1 != 0x0 goto +0x22 <reset_fentry+0x16f0>
     700:	r1 = 0xc70 ll
		00000000000015e0:  R_BPF_64_64	.rodata
     702:	r2 = *(u64 *)(r1 + 0x0)
     703:	*(u64 *)(r6 + 0x0) = r2
     704:	r2 = *(u64 *)(r1 + 0x8)
     705:	*(u64 *)(r6 + 0x8) = r2
     706:	r2 = *(u64 *)(r1 + 0x10)
     707:	*(u64 *)(r6 + 0x10) = r2
     708:	r2 = *(u64 *)(r1 + 0x18)
     709:	*(u64 *)(r6 + 0x18) = r2
     710:	r2 = *(u64 *)(r1 + 0x20)
     711:	*(u64 *)(r6 + 0x20) = r2
     712:	r2 = *(u64 *)(r1 + 0x28)
     713:	*(u64 *)(r6 + 0x28) = r2
     714:	r2 = *(u64 *)(r1 + 0x30)
     715:	*(u64 *)(r6 + 0x30) = r2
     716:	r2 = *(u64 *)(r1 + 0x38)
     717:	*(u64 *)(r6 + 0x38) = r2
     718:	r2 = *(u64 *)(r1 + 0x40)
     719:	*(u64 *)(r6 + 0x40) = r2
     720:	r2 = *(u64 *)(r1 + 0x48)
     721:	*(u64 *)(r6 + 0x48) = r2
     722:	r2 = *(u64 *)(r1 + 0x50)
     723:	*(u64 *)(r6 + 0x50) = r2
     724:	w1 = 0x5
     725:	*(u32 *)(r7 + 0x74) = w8
     726:	w2 = 0x0
     727:	*(u32 *)(r7 + 0x70) = w2
     728:	w2 = *(u32 *)(r10 - 0x18)
     729:	*(u32 *)(r7 + 0x6c) = w2
     730:	*(u32 *)(r7 + 0x68) = w1
     731:	r1 = r7
     732:	call -0x1
		00000000000016e0:  R_BPF_64_32	.text
     733:	goto -0x44 <reset_fentry+0x14d0>
     734:	call 0x23
     735:	*(u64 *)(r10 - 0x10) = r0
     736:	r2 = r10
     737:	r2 += -0x10
     738:	r1 = 0x0 ll
		0000000000001710:  R_BPF_64_64	REMEMBERED
     740:	call 0x1
     741:	if r0 == 0x0 goto -0x2a <reset_fentry+0x15e0>
     742:	w1 = *(u32 *)(r0 + 0x0)
     743:	w2 = *(u32 *)(r0 + 0x4)
     744:	if w2 != 0x1 goto +0x2 <reset_fentry+0x1758>
     745:	if w1 == 0xfc goto +0x3 <reset_fentry+0x1768>
     746:	goto -0x2f <reset_fentry+0x15e0>
     747:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x1768>
     748:	if w1 != 0x3c goto -0x31 <reset_fentry+0x15e0>
     749:	r1 = r6
     750:	r2 = r0
     751:	r3 = 0x58
     752:	call -0x1
		0000000000001780:  R_BPF_64_32	memmove
     753:	w1 = 0x4
     754:	goto -0x1e <reset_fentry+0x16a8>

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x11 <reset_kprobe+0xb8>
       6:	if w1 == 0x1 goto +0x23 <reset_kprobe+0x150>
       7:	if w1 == 0x2 goto +0x1 <reset_kprobe+0x48>
       8:	goto +0x29 <reset_kprobe+0x190>
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
      22:	goto +0x1a <reset_kprobe+0x188>
      23:	if w1 == 0x3 goto +0x1e7 <reset_kprobe+0xff8>
      24:	if w1 == 0x4 goto +0x1 <reset_kprobe+0xd0>
      25:	goto +0x18 <reset_kprobe+0x190>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x10) = w0
      28:	r2 = r10
      29:	r2 += -0x10
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x10 <reset_kprobe+0x190>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	r1 = r10
      36:	r1 += -0x10
      37:	w2 = 0x4
      38:	call 0x71
      39:	if r0 != 0x0 goto +0xa <reset_kprobe+0x190>
      40:	w7 = *(u32 *)(r10 - 0x10)
      41:	goto +0x8 <reset_kprobe+0x190>
      42:	r1 = 0x504c4b53594d5641 ll
      44:	call 0x9a
      45:	r1 = 0x0 ll
		0000000000000168:  R_BPF_64_64	CONFIG
      47:	w1 = *(u32 *)(r1 + 0x38)
      48:	r0 += r1
      49:	w7 = *(u32 *)(r0 + 0x0)
      50:	r1 = 0x0 ll
		0000000000000190:  R_BPF_64_64	CONFIG
      52:	w2 = *(u32 *)(r1 + 0x24)
      53:	if w2 != 0x2 goto +0x14 <reset_kprobe+0x250>
      54:	call 0x8
      55:	*(u32 *)(r10 - 0x10) = w0
      56:	r2 = r10
      57:	r2 += -0x10
      58:	r1 = 0x0 ll
		00000000000001d0:  R_BPF_64_64	SAMPLES
      60:	call 0x1
      61:	r6 = r0
      62:	if r6 == 0x0 goto +0x268 <reset_kprobe+0x1538>
      63:	r8 = *(u64 *)(r6 + 0x50)
      64:	call 0xe
      65:	if r8 != r0 goto +0x265 <reset_kprobe+0x1538>
      66:	r1 = 0x0 ll
		0000000000000210:  R_BPF_64_64	CONFIG
      68:	w2 = *(u32 *)(r1 + 0x28)
      69:	w2 &= w7
      70:	w1 = *(u32 *)(r6 + 0x20)
      71:	if w1 != 0x0 goto +0x244 <reset_kprobe+0x1460>
      72:	*(u32 *)(r6 + 0x24) = w2
      73:	goto +0x247 <reset_kprobe+0x1488>
      74:	w2 = 0x20
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	w1 = *(u32 *)(r1 + 0x34)
      77:	if w9 == 0x0 goto +0x20 <reset_kprobe+0x370>
      78:	w2 = w9
      79:	w2 >>= 0x1
      80:	w3 = w9
      81:	w3 |= w2
      82:	w2 = w3
      83:	w2 >>= 0x2
      84:	w3 |= w2
      85:	w2 = w3
      86:	w2 >>= 0x4
      87:	w3 |= w2
      88:	w2 = w3
      89:	w2 >>= 0x8
      90:	w3 |= w2
      91:	w2 = w3
      92:	w2 >>= 0x10
      93:	w3 |= w2
      94:	w3 ^= -0x1
      95:	w2 = w3
      96:	w2 >>= 0x1
      97:	w2 &= 0x55555555
      98:	w3 -= w2
      99:	w2 = w3
     100:	w2 &= 0x33333333
     101:	w3 >>= 0x2
     102:	w3 &= 0x33333333
     103:	w2 += w3
     104:	w3 = w2
     105:	w3 >>= 0x4
     106:	w2 += w3
     107:	w2 &= 0xf0f0f0f
     108:	w2 *= 0x1010101
     109:	w2 >>= 0x18
     110:	w9 &= w7
     111:	w9 -= w1
     112:	w2 &= 0x1f
     113:	w9 <<= w2
     114:	w9 s>>= w2
     115:	r1 = 0x0 ll
		0000000000000398:  R_BPF_64_64	AYA_LOG_LEVEL
     117:	w1 = *(u8 *)(r1 + 0x0)
     118:	if w1 < 0x4 goto +0x1a8 <reset_kprobe+0x10f8>
     119:	call 0x23
     120:	r7 = r0
     121:	w1 = 0x9e
     122:	*(u16 *)(r10 - 0x12) = w1
     123:	r1 = r10
     124:	r1 += -0x12
     125:	r8 = 0x40
     126:	w1 = *(u16 *)(r10 - 0x12)
     127:	if w1 > 0x40 goto +0x1f1 <reset_kprobe+0x1388>
     128:	r1 = 0x0 ll
		0000000000000400:  R_BPF_64_64	AYA_LOGS
     130:	r2 = r8
     131:	r3 = 0x0
     132:	call 0x83
     133:	if r0 == 0x0 goto +0x199 <reset_kprobe+0x10f8>
     134:	*(u64 *)(r10 - 0x8) = r8
     135:	*(u64 *)(r10 - 0x10) = r0
     136:	r1 = r10
     137:	r1 += -0x10
     138:	r1 = *(u64 *)(r10 - 0x10)
     139:	r2 = *(u64 *)(r10 - 0x8)
     140:	if r2 < 0x2 goto +0x190 <reset_kprobe+0x10e8>
     141:	w2 = *(u16 *)(r10 - 0x12)
     142:	*(u8 *)(r1 + 0x0) = w2
     143:	w2 >>= 0x8
     144:	*(u8 *)(r1 + 0x1) = w2
     145:	r1 = *(u64 *)(r10 - 0x10)
     146:	r2 = *(u64 *)(r10 - 0x8)
     147:	if r2 < 0x3 goto +0x189 <reset_kprobe+0x10e8>
     148:	w2 = 0x0
     149:	*(u8 *)(r1 + 0x2) = w2
     150:	r1 = *(u64 *)(r10 - 0x10)
     151:	r3 = *(u64 *)(r10 - 0x8)
     152:	if r3 < 0x5 goto +0x184 <reset_kprobe+0x10e8>
     153:	*(u8 *)(r1 + 0x4) = w2
     154:	w2 = 0x17
     155:	*(u8 *)(r1 + 0x3) = w2
     156:	r1 = *(u64 *)(r10 - 0x10)
     157:	r2 = *(u64 *)(r10 - 0x8)
     158:	if r2 < 0x1c goto +0x17e <reset_kprobe+0x10e8>
     159:	r3 = r1
     160:	r3 += 0x5
     161:	r4 = 0xcc8 ll
		0000000000000508:  R_BPF_64_64	.rodata
     163:	w5 = *(u8 *)(r4 + 0x0)
     164:	*(u8 *)(r3 + 0x0) = w5
     165:	w5 = *(u8 *)(r4 + 0x1)
     166:	*(u8 *)(r3 + 0x1) = w5
     167:	w5 = *(u8 *)(r4 + 0x2)
     168:	*(u8 *)(r3 + 0x2) = w5
     169:	w5 = *(u8 *)(r4 + 0x3)
     170:	*(u8 *)(r3 + 0x3) = w5
     171:	w5 = *(u8 *)(r4 + 0x4)
     172:	*(u8 *)(r3 + 0x4) = w5
     173:	w5 = *(u8 *)(r4 + 0x5)
     174:	*(u8 *)(r3 + 0x5) = w5
     175:	w5 = *(u8 *)(r4 + 0x6)
     176:	*(u8 *)(r3 + 0x6) = w5
     177:	w5 = *(u8 *)(r4 + 0x7)
     178:	*(u8 *)(r3 + 0x7) = w5
     179:	w5 = *(u8 *)(r4 + 0x8)
     180:	*(u8 *)(r3 + 0x8) = w5
     181:	w5 = *(u8 *)(r4 + 0x9)
     182:	*(u8 *)(r3 + 0x9) = w5
     183:	w5 = *(u8 *)(r4 + 0xa)
     184:	*(u8 *)(r3 + 0xa) = w5
     185:	w5 = *(u8 *)(r4 + 0xb)
     186:	*(u8 *)(r3 + 0xb) = w5
     187:	w5 = *(u8 *)(r4 + 0xc)
     188:	*(u8 *)(r3 + 0xc) = w5
     189:	w5 = *(u8 *)(r4 + 0xd)
     190:	*(u8 *)(r3 + 0xd) = w5
     191:	w5 = *(u8 *)(r4 + 0xe)
     192:	*(u8 *)(r3 + 0xe) = w5
     193:	w5 = *(u8 *)(r4 + 0xf)
     194:	*(u8 *)(r3 + 0xf) = w5
     195:	w5 = *(u8 *)(r4 + 0x10)
     196:	*(u8 *)(r3 + 0x10) = w5
     197:	w5 = *(u8 *)(r4 + 0x11)
     198:	*(u8 *)(r3 + 0x11) = w5
     199:	w5 = *(u8 *)(r4 + 0x12)
     200:	*(u8 *)(r3 + 0x12) = w5
     201:	w5 = *(u8 *)(r4 + 0x13)
     202:	*(u8 *)(r3 + 0x13) = w5
     203:	w5 = *(u8 *)(r4 + 0x14)
     204:	*(u8 *)(r3 + 0x14) = w5
     205:	w5 = *(u8 *)(r4 + 0x15)
     206:	*(u8 *)(r3 + 0x15) = w5
     207:	w5 = *(u8 *)(r4 + 0x16)
     208:	*(u8 *)(r3 + 0x16) = w5
     209:	if r2 == 0x1c goto +0x14b <reset_kprobe+0x10e8>
     210:	w3 = 0x1
     211:	*(u8 *)(r1 + 0x1c) = w3
     212:	if r2 < 0x1f goto +0x148 <reset_kprobe+0x10e8>
     213:	w4 = 0x0
     214:	*(u8 *)(r1 + 0x1e) = w4
     215:	*(u8 *)(r1 + 0x1d) = w3
     216:	if r2 == 0x1f goto +0x144 <reset_kprobe+0x10e8>
     217:	w3 = 0x4
     218:	*(u8 *)(r1 + 0x1f) = w3
     219:	if r2 == 0x20 goto +0x141 <reset_kprobe+0x10e8>
     220:	w3 = 0x2
     221:	*(u8 *)(r1 + 0x20) = w3
     222:	if r2 < 0x23 goto +0x13e <reset_kprobe+0x10e8>
     223:	w3 = 0x0
     224:	*(u8 *)(r1 + 0x22) = w3
     225:	w3 = 0x17
     226:	*(u8 *)(r1 + 0x21) = w3
     227:	if r2 < 0x3a goto +0x139 <reset_kprobe+0x10e8>
     228:	r3 = r1
     229:	r3 += 0x23
     230:	r4 = 0xcc8 ll
		0000000000000730:  R_BPF_64_64	.rodata
     232:	w5 = *(u8 *)(r4 + 0x0)
     233:	*(u8 *)(r3 + 0x0) = w5
     234:	w5 = *(u8 *)(r4 + 0x1)
     235:	*(u8 *)(r3 + 0x1) = w5
     236:	w5 = *(u8 *)(r4 + 0x2)
     237:	*(u8 *)(r3 + 0x2) = w5
     238:	w5 = *(u8 *)(r4 + 0x3)
     239:	*(u8 *)(r3 + 0x3) = w5
     240:	w5 = *(u8 *)(r4 + 0x4)
     241:	*(u8 *)(r3 + 0x4) = w5
     242:	w5 = *(u8 *)(r4 + 0x5)
     243:	*(u8 *)(r3 + 0x5) = w5
     244:	w5 = *(u8 *)(r4 + 0x6)
     245:	*(u8 *)(r3 + 0x6) = w5
     246:	w5 = *(u8 *)(r4 + 0x7)
     247:	*(u8 *)(r3 + 0x7) = w5
     248:	w5 = *(u8 *)(r4 + 0x8)
     249:	*(u8 *)(r3 + 0x8) = w5
     250:	w5 = *(u8 *)(r4 + 0x9)
     251:	*(u8 *)(r3 + 0x9) = w5
     252:	w5 = *(u8 *)(r4 + 0xa)
     253:	*(u8 *)(r3 + 0xa) = w5
     254:	w5 = *(u8 *)(r4 + 0xb)
     255:	*(u8 *)(r3 + 0xb) = w5
     256:	w5 = *(u8 *)(r4 + 0xc)
     257:	*(u8 *)(r3 + 0xc) = w5
     258:	w5 = *(u8 *)(r4 + 0xd)
     259:	*(u8 *)(r3 + 0xd) = w5
     260:	w5 = *(u8 *)(r4 + 0xe)
     261:	*(u8 *)(r3 + 0xe) = w5
     262:	w5 = *(u8 *)(r4 + 0xf)
     263:	*(u8 *)(r3 + 0xf) = w5
     264:	w5 = *(u8 *)(r4 + 0x10)
     265:	*(u8 *)(r3 + 0x10) = w5
     266:	w5 = *(u8 *)(r4 + 0x11)
     267:	*(u8 *)(r3 + 0x11) = w5
     268:	w5 = *(u8 *)(r4 + 0x12)
     269:	*(u8 *)(r3 + 0x12) = w5
     270:	w5 = *(u8 *)(r4 + 0x13)
     271:	*(u8 *)(r3 + 0x13) = w5
     272:	w5 = *(u8 *)(r4 + 0x14)
     273:	*(u8 *)(r3 + 0x14) = w5
     274:	w5 = *(u8 *)(r4 + 0x15)
     275:	*(u8 *)(r3 + 0x15) = w5
     276:	w5 = *(u8 *)(r4 + 0x16)
     277:	*(u8 *)(r3 + 0x16) = w5
     278:	if r2 == 0x3a goto +0x106 <reset_kprobe+0x10e8>
     279:	w3 = 0x3
     280:	*(u8 *)(r1 + 0x3a) = w3
     281:	if r2 < 0x3d goto +0x103 <reset_kprobe+0x10e8>
     282:	w3 = 0x0
     283:	*(u8 *)(r1 + 0x3c) = w3
     284:	w3 = 0x1f
     285:	*(u8 *)(r1 + 0x3b) = w3
     286:	if r2 < 0x5c goto +0xfe <reset_kprobe+0x10e8>
     287:	r3 = r1
     288:	r3 += 0x3d
     289:	r4 = 0xcdf ll
		0000000000000908:  R_BPF_64_64	.rodata
     291:	w5 = *(u8 *)(r4 + 0x0)
     292:	*(u8 *)(r3 + 0x0) = w5
     293:	w5 = *(u8 *)(r4 + 0x1)
     294:	*(u8 *)(r3 + 0x1) = w5
     295:	w5 = *(u8 *)(r4 + 0x2)
     296:	*(u8 *)(r3 + 0x2) = w5
     297:	w5 = *(u8 *)(r4 + 0x3)
     298:	*(u8 *)(r3 + 0x3) = w5
     299:	w5 = *(u8 *)(r4 + 0x4)
     300:	*(u8 *)(r3 + 0x4) = w5
     301:	w5 = *(u8 *)(r4 + 0x5)
     302:	*(u8 *)(r3 + 0x5) = w5
     303:	w5 = *(u8 *)(r4 + 0x6)
     304:	*(u8 *)(r3 + 0x6) = w5
     305:	w5 = *(u8 *)(r4 + 0x7)
     306:	*(u8 *)(r3 + 0x7) = w5
     307:	w5 = *(u8 *)(r4 + 0x8)
     308:	*(u8 *)(r3 + 0x8) = w5
     309:	w5 = *(u8 *)(r4 + 0x9)
     310:	*(u8 *)(r3 + 0x9) = w5
     311:	w5 = *(u8 *)(r4 + 0xa)
     312:	*(u8 *)(r3 + 0xa) = w5
     313:	w5 = *(u8 *)(r4 + 0xb)
     314:	*(u8 *)(r3 + 0xb) = w5
     315:	w5 = *(u8 *)(r4 + 0xc)
     316:	*(u8 *)(r3 + 0xc) = w5
     317:	w5 = *(u8 *)(r4 + 0xd)
     318:	*(u8 *)(r3 + 0xd) = w5
     319:	w5 = *(u8 *)(r4 + 0xe)
     320:	*(u8 *)(r3 + 0xe) = w5
     321:	w5 = *(u8 *)(r4 + 0xf)
     322:	*(u8 *)(r3 + 0xf) = w5
     323:	w5 = *(u8 *)(r4 + 0x10)
     324:	*(u8 *)(r3 + 0x10) = w5
     325:	w5 = *(u8 *)(r4 + 0x11)
     326:	*(u8 *)(r3 + 0x11) = w5
     327:	w5 = *(u8 *)(r4 + 0x12)
     328:	*(u8 *)(r3 + 0x12) = w5
     329:	w5 = *(u8 *)(r4 + 0x13)
     330:	*(u8 *)(r3 + 0x13) = w5
     331:	w5 = *(u8 *)(r4 + 0x14)
     332:	*(u8 *)(r3 + 0x14) = w5
     333:	w5 = *(u8 *)(r4 + 0x15)
     334:	*(u8 *)(r3 + 0x15) = w5
     335:	w5 = *(u8 *)(r4 + 0x16)
     336:	*(u8 *)(r3 + 0x16) = w5
     337:	w5 = *(u8 *)(r4 + 0x17)
     338:	*(u8 *)(r3 + 0x17) = w5
     339:	w5 = *(u8 *)(r4 + 0x18)
     340:	*(u8 *)(r3 + 0x18) = w5
     341:	w5 = *(u8 *)(r4 + 0x19)
     342:	*(u8 *)(r3 + 0x19) = w5
     343:	w5 = *(u8 *)(r4 + 0x1a)
     344:	*(u8 *)(r3 + 0x1a) = w5
     345:	w5 = *(u8 *)(r4 + 0x1b)
     346:	*(u8 *)(r3 + 0x1b) = w5
     347:	w5 = *(u8 *)(r4 + 0x1c)
     348:	*(u8 *)(r3 + 0x1c) = w5
     349:	w5 = *(u8 *)(r4 + 0x1d)
     350:	*(u8 *)(r3 + 0x1d) = w5
     351:	w5 = *(u8 *)(r4 + 0x1e)
     352:	*(u8 *)(r3 + 0x1e) = w5
     353:	if r2 == 0x5c goto +0xbb <reset_kprobe+0x10e8>
     354:	w4 = 0x4
     355:	*(u8 *)(r1 + 0x5c) = w4
     356:	if r2 < 0x5f goto +0xb8 <reset_kprobe+0x10e8>
     357:	w3 = 0x0
     358:	*(u8 *)(r1 + 0x5e) = w3
     359:	*(u8 *)(r1 + 0x5d) = w4
     360:	if r2 < 0x63 goto +0xb4 <reset_kprobe+0x10e8>
     361:	*(u8 *)(r1 + 0x62) = w3
     362:	*(u8 *)(r1 + 0x61) = w3
     363:	*(u8 *)(r1 + 0x60) = w3
     364:	w3 = 0x22
     365:	*(u8 *)(r1 + 0x5f) = w3
     366:	if r2 == 0x63 goto +0xae <reset_kprobe+0x10e8>
     367:	w3 = 0x5
     368:	*(u8 *)(r1 + 0x63) = w3
     369:	if r2 < 0x66 goto +0xab <reset_kprobe+0x10e8>
     370:	w3 = 0x0
     371:	*(u8 *)(r1 + 0x65) = w3
     372:	*(u8 *)(r1 + 0x64) = w4
     373:	if r2 < 0x6a goto +0xa7 <reset_kprobe+0x10e8>
     374:	*(u8 *)(r1 + 0x69) = w3
     375:	*(u8 *)(r1 + 0x68) = w3
     376:	*(u8 *)(r1 + 0x67) = w3
     377:	w3 = 0x6
     378:	*(u8 *)(r1 + 0x66) = w3
     379:	if r2 == 0x6a goto +0xa1 <reset_kprobe+0x10e8>
     380:	w3 = 0x14
     381:	*(u8 *)(r1 + 0x6a) = w3
     382:	if r2 < 0x6d goto +0x9e <reset_kprobe+0x10e8>
     383:	w3 = 0x0
     384:	*(u8 *)(r1 + 0x6c) = w3
     385:	w3 = 0xc
     386:	*(u8 *)(r1 + 0x6b) = w3
     387:	if r2 < 0x79 goto +0x99 <reset_kprobe+0x10e8>
     388:	r3 = r1
     389:	r3 += 0x6d
     390:	r4 = 0xcfe ll
		0000000000000c30:  R_BPF_64_64	.rodata
     392:	w5 = *(u8 *)(r4 + 0x0)
     393:	*(u8 *)(r3 + 0x0) = w5
     394:	w5 = *(u8 *)(r4 + 0x1)
     395:	*(u8 *)(r3 + 0x1) = w5
     396:	w5 = *(u8 *)(r4 + 0x2)
     397:	*(u8 *)(r3 + 0x2) = w5
     398:	w5 = *(u8 *)(r4 + 0x3)
     399:	*(u8 *)(r3 + 0x3) = w5
     400:	w5 = *(u8 *)(r4 + 0x4)
     401:	*(u8 *)(r3 + 0x4) = w5
     402:	w5 = *(u8 *)(r4 + 0x5)
     403:	*(u8 *)(r3 + 0x5) = w5
     404:	w5 = *(u8 *)(r4 + 0x6)
     405:	*(u8 *)(r3 + 0x6) = w5
     406:	w5 = *(u8 *)(r4 + 0x7)
     407:	*(u8 *)(r3 + 0x7) = w5
     408:	w5 = *(u8 *)(r4 + 0x8)
     409:	*(u8 *)(r3 + 0x8) = w5
     410:	w5 = *(u8 *)(r4 + 0x9)
     411:	*(u8 *)(r3 + 0x9) = w5
     412:	w5 = *(u8 *)(r4 + 0xa)
     413:	*(u8 *)(r3 + 0xa) = w5
     414:	w5 = *(u8 *)(r4 + 0xb)
     415:	*(u8 *)(r3 + 0xb) = w5
     416:	if r2 == 0x79 goto +0x7c <reset_kprobe+0x10e8>
     417:	w3 = 0x0
     418:	*(u8 *)(r1 + 0x79) = w3
     419:	if r2 < 0x7c goto +0x79 <reset_kprobe+0x10e8>
     420:	*(u8 *)(r1 + 0x7b) = w3
     421:	w3 = 0x1
     422:	*(u8 *)(r1 + 0x7a) = w3
     423:	if r2 == 0x7c goto +0x75 <reset_kprobe+0x10e8>
     424:	w3 = 0x2
     425:	*(u8 *)(r1 + 0x7c) = w3
     426:	if r2 == 0x7d goto +0x72 <reset_kprobe+0x10e8>
     427:	w3 = 0x9
     428:	*(u8 *)(r1 + 0x7d) = w3
     429:	if r2 < 0x80 goto +0x6f <reset_kprobe+0x10e8>
     430:	w3 = 0x0
     431:	*(u8 *)(r1 + 0x7f) = w3
     432:	w3 = 0x8
     433:	*(u8 *)(r1 + 0x7e) = w3
     434:	if r2 < 0x88 goto +0x6a <reset_kprobe+0x10e8>
     435:	*(u8 *)(r1 + 0x80) = w7
     436:	r3 = r7
     437:	r3 >>= 0x38
     438:	*(u8 *)(r1 + 0x87) = w3
     439:	r3 = r7
     440:	r3 >>= 0x30
     441:	*(u8 *)(r1 + 0x86) = w3
     442:	r3 = r7
     443:	r3 >>= 0x28
     444:	*(u8 *)(r1 + 0x85) = w3
     445:	r3 = r7
     446:	r3 >>= 0x20
     447:	*(u8 *)(r1 + 0x84) = w3
     448:	r3 = r7
     449:	r3 >>= 0x18
     450:	*(u8 *)(r1 + 0x83) = w3
     451:	r3 = r7
     452:	r3 >>= 0x10
     453:	*(u8 *)(r1 + 0x82) = w3
     454:	r7 >>= 0x8
     455:	*(u8 *)(r1 + 0x81) = w7
     456:	if r2 == 0x88 goto +0x54 <reset_kprobe+0x10e8>
     457:	w3 = 0x14
     458:	*(u8 *)(r1 + 0x88) = w3
     459:	if r2 < 0x8b goto +0x51 <reset_kprobe+0x10e8>
     460:	w3 = 0x0
     461:	*(u8 *)(r1 + 0x8a) = w3
     462:	w3 = 0x8
     463:	*(u8 *)(r1 + 0x89) = w3
     464:	if r2 < 0x93 goto +0x4c <reset_kprobe+0x10e8>
     465:	r3 = 0x64
     466:	*(u8 *)(r1 + 0x91) = w3
     467:	r3 = 0x65
     468:	*(u8 *)(r1 + 0x90) = w3
     469:	r3 = 0x77
     470:	*(u8 *)(r1 + 0x8f) = w3
     471:	r3 = 0x6f
     472:	*(u8 *)(r1 + 0x8e) = w3
     473:	r3 = 0x68
     474:	*(u8 *)(r1 + 0x8d) = w3
     475:	r3 = 0x73
     476:	*(u8 *)(r1 + 0x8c) = w3
     477:	r3 = 0x20
     478:	*(u8 *)(r1 + 0x92) = w3
     479:	*(u8 *)(r1 + 0x8b) = w3
     480:	if r2 == 0x93 goto +0x3c <reset_kprobe+0x10e8>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x93) = w3
     483:	if r2 < 0x96 goto +0x39 <reset_kprobe+0x10e8>
     484:	*(u8 *)(r1 + 0x95) = w3
     485:	w3 = 0x1
     486:	*(u8 *)(r1 + 0x94) = w3
     487:	if r2 == 0x96 goto +0x35 <reset_kprobe+0x10e8>
     488:	*(u8 *)(r1 + 0x96) = w3
     489:	if r2 < 0x98 goto +0x33 <reset_kprobe+0x10e8>
     490:	w3 = 0x3
     491:	*(u8 *)(r1 + 0x97) = w3
     492:	if r2 < 0x9a goto +0x30 <reset_kprobe+0x10e8>
     493:	w3 = 0x0
     494:	*(u8 *)(r1 + 0x99) = w3
     495:	w3 = 0x4
     496:	*(u8 *)(r1 + 0x98) = w3
     497:	if r2 < 0x9e goto +0x2b <reset_kprobe+0x10e8>
     498:	w2 = w9
     499:	w2 >>= 0x18
     500:	*(u8 *)(r1 + 0x9d) = w2
     501:	w2 = w9
     502:	w2 >>= 0x10
     503:	*(u8 *)(r1 + 0x9c) = w2
     504:	*(u8 *)(r1 + 0x9a) = w9
     505:	w2 = w9
     506:	w2 >>= 0x8
     507:	*(u8 *)(r1 + 0x9b) = w2
     508:	r2 = 0x0
     509:	call 0x84
     510:	goto +0x20 <reset_kprobe+0x10f8>
     511:	call 0x23
     512:	r8 = 0x0 ll
		0000000000001000:  R_BPF_64_64	CONFIG
     514:	w1 = *(u32 *)(r8 + 0x40)
     515:	r0 += r1
     516:	r1 = r10
     517:	r1 += -0x10
     518:	w2 = 0x8
     519:	r3 = r0
     520:	call 0x71
     521:	r3 = *(u64 *)(r10 - 0x10)
     522:	if r0 == 0x0 goto +0x1 <reset_kprobe+0x1060>
     523:	r3 = 0x0
     524:	w1 = *(u32 *)(r8 + 0x44)
     525:	r3 += r1
     526:	r1 = r10
     527:	r1 += -0x10
     528:	w2 = 0x8
     529:	call 0x71
     530:	r1 = *(u64 *)(r10 - 0x10)
     531:	if r0 == 0x0 goto +0x1 <reset_kprobe+0x10a8>
     532:	r1 = 0x0
     533:	r3 = *(u64 *)(r8 + 0x8)
     534:	r3 += r1
     535:	r1 = r10
     536:	r1 += -0x10
     537:	w2 = 0x4
     538:	call 0x71
     539:	if r0 != 0x0 goto -0x1ea <reset_kprobe+0x190>
     540:	goto -0x1f5 <reset_kprobe+0x140>
     541:	r2 = 0x0
     542:	call 0x85
     543:	call 0x23
     544:	*(u64 *)(r10 - 0x10) = r0
     545:	r2 = r10
     546:	r2 += -0x10
     547:	r1 = 0x0 ll
		0000000000001118:  R_BPF_64_64	TASKS
     549:	call 0x1
     550:	r7 = r0
     551:	if r7 != 0x0 goto +0x18 <reset_kprobe+0x1200>
     552:	call 0x23
     553:	*(u64 *)(r10 - 0x10) = r0
     554:	r2 = r10
     555:	r2 += -0x10
     556:	r1 = 0x0 ll
		0000000000001160:  R_BPF_64_64	TASKS
     558:	r3 = 0xd58 ll
		0000000000001170:  R_BPF_64_64	.rodata
     560:	r4 = 0x0
     561:	call 0x2
     562:	if r0 != 0x0 goto +0x4d <reset_kprobe+0x1400>
     563:	r1 = 0x0 ll
		0000000000001198:  R_BPF_64_64	.bss
     565:	r2 = 0x1
     566:	lock *(u64 *)(r1 + 0x0) += r2
     567:	call 0x23
     568:	*(u64 *)(r10 - 0x10) = r0
     569:	r2 = r10
     570:	r2 += -0x10
     571:	r1 = 0x0 ll
		00000000000011d8:  R_BPF_64_64	TASKS
     573:	call 0x1
     574:	r7 = r0
     575:	if r7 == 0x0 goto +0x67 <reset_kprobe+0x1538>
     576:	w2 = *(u32 *)(r7 + 0xc)
     577:	w1 = *(u32 *)(r7 + 0x8)
     578:	w3 = *(u32 *)(r7 + 0x0)
     579:	*(u32 *)(r10 - 0x18) = w3
     580:	w3 = *(u32 *)(r7 + 0x4)
     581:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x1238>
     582:	if w9 s> -0x1 goto +0x18 <reset_kprobe+0x12f8>
     583:	if w3 s> 0x0 goto +0x4 <reset_kprobe+0x1260>
     584:	if w9 s< 0x1 goto +0x1 <reset_kprobe+0x1250>
     585:	goto +0x2 <reset_kprobe+0x1260>
     586:	if w9 s>= w3 goto +0x15 <reset_kprobe+0x1300>
     587:	w9 -= w3
     588:	w3 = 0x0
     589:	*(u32 *)(r7 + 0x4) = w3
     590:	w2 += 0x1
     591:	*(u32 *)(r7 + 0xc) = w2
     592:	w8 = w9
     593:	w8 += w1
     594:	*(u32 *)(r7 + 0x8) = w8
     595:	if w9 == 0x0 goto +0x11 <reset_kprobe+0x1328>
     596:	r2 = r7
     597:	r2 += 0x80
     598:	r1 = r6
     599:	w3 = 0x200
     600:	r4 = 0x0
     601:	call 0x43
     602:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x12e0>
     603:	r0 = 0x0
     604:	r0 >>= 0x3
     605:	*(u64 *)(r7 + 0x78) = r0
     606:	goto +0x6 <reset_kprobe+0x1328>
     607:	if w9 > w3 goto -0x15 <reset_kprobe+0x1258>
     608:	w3 = 0x0
     609:	*(u32 *)(r7 + 0x4) = w3
     610:	w2 += 0x1
     611:	*(u32 *)(r7 + 0xc) = w2
     612:	w8 = w1
     613:	call 0x23
     614:	r1 = 0x0 ll
		0000000000001330:  R_BPF_64_64	CONFIG
     616:	w1 = *(u32 *)(r1 + 0x4c)
     617:	r0 += r1
     618:	r1 = r10
     619:	r1 += -0x10
     620:	w2 = 0x4
     621:	r3 = r0
     622:	call 0x71
     623:	if r0 == 0x0 goto +0x26 <reset_kprobe+0x14b0>
     624:	goto +0x36 <reset_kprobe+0x1538>
     625:	r8 = 0x80
     626:	if w1 < 0x81 goto -0x1f3 <reset_kprobe+0x400>
     627:	r8 = 0x100
     628:	if w1 < 0x101 goto -0x1f5 <reset_kprobe+0x400>
     629:	r8 = 0x200
     630:	if w1 < 0x201 goto -0x1f7 <reset_kprobe+0x400>
     631:	r8 = 0x400
     632:	if w1 < 0x401 goto -0x1f9 <reset_kprobe+0x400>
     633:	r8 = 0x800
     634:	if w1 < 0x801 goto -0x1fb <reset_kprobe+0x400>
     635:	r8 = 0x1000
     636:	if w1 < 0x1001 goto -0x1fd <reset_kprobe+0x400>
     637:	r8 = 0x2000
     638:	if w1 > 0x2000 goto -0x60 <reset_kprobe+0x10f8>
     639:	goto -0x200 <reset_kprobe+0x400>
     640:	w1 = 0x0
     641:	*(u32 *)(r10 - 0x10) = w1
     642:	r2 = r10
     643:	r2 += -0x10
     644:	r1 = 0x0 ll
		0000000000001420:  R_BPF_64_64	LOST
     646:	call 0x1
     647:	if r0 == 0x0 goto +0x1f <reset_kprobe+0x1538>
     648:	r0 += 0x10
     649:	r1 = 0x1
     650:	lock *(u64 *)(r0 + 0x0) += r1
     651:	goto +0x1b <reset_kprobe+0x1538>
     652:	w3 = *(u32 *)(r6 + 0x24)
     653:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1478>
     654:	*(u32 *)(r6 + 0x24) = w2
     655:	w3 = *(u32 *)(r6 + 0x28)
     656:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1490>
     657:	*(u32 *)(r6 + 0x28) = w2
     658:	*(u32 *)(r6 + 0x2c) = w7
     659:	w1 += 0x1
     660:	*(u32 *)(r6 + 0x20) = w1
     661:	goto +0x11 <reset_kprobe+0x1538>
     662:	w1 = *(u32 *)(r10 - 0x10)
     663:	w1 &= 0x200014
     664:	if w1 == 0x0 goto +0xe <reset_kprobe+0x1538>
     665:	if w8 != 0x0 goto +0xf <reset_kprobe+0x1548>
     666:	call 0x23
     667:	*(u64 *)(r10 - 0x10) = r0
     668:	r2 = r10
     669:	r2 += -0x10
     670:	r1 = 0x0 ll
		00000000000014f0:  R_BPF_64_64	TASKS
     672:	call 0x3
     673:	if r0 == 0x0 goto +0x1 <reset_kprobe+0x1518>
     674:	goto +0x4 <reset_kprobe+0x1538>
     675:	r1 = 0x0 ll
		0000000000001518:  R_BPF_64_64	.bss
     677:	r2 = -0x1
     678:	lock *(u64 *)(r1 + 0x0) += r2
     679:	w0 = 0x0
     680:	exit
     681:	call 0x23
     682:	r1 = 0x0 ll
		0000000000001550:  R_BPF_64_64	CONFIG
     684:	w1 = *(u32 *)(r1 + 0x4c)
     685:	r0 += r1
     686:	r1 = r10
     687:	r1 += -0x10
     688:	w2 = 0x4
     689:	r3 = r0
     690:	call 0x71
     691:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x15b8>
     692:	r6 = r7
     693:	r6 += 0x10
     694:	goto +0x5 <reset_kprobe+0x15e0>
     695:	r6 = r7
     696:	r6 += 0x10
     697:	w1 = *(u32 *)(r10 - 0x10)
     698:	w1 &= 0x4
     699:	if w1 != 0x0 goto +0x22 <reset_kprobe+0x16f0>
     700:	r1 = 0xc70 ll
		00000000000015e0:  R_BPF_64_64	.rodata
     702:	r2 = *(u64 *)(r1 + 0x0)
     703:	*(u64 *)(r6 + 0x0) = r2
     704:	r2 = *(u64 *)(r1 + 0x8)
     705:	*(u64 *)(r6 + 0x8) = r2
     706:	r2 = *(u64 *)(r1 + 0x10)
     707:	*(u64 *)(r6 + 0x10) = r2
     708:	r2 = *(u64 *)(r1 + 0x18)
     709:	*(u64 *)(r6 + 0x18) = r2
     710:	r2 = *(u64 *)(r1 + 0x20)
     711:	*(u64 *)(r6 + 0x20) = r2
     712:	r2 = *(u64 *)(r1 + 0x28)
     713:	*(u64 *)(r6 + 0x28) = r2
     714:	r2 = *(u64 *)(r1 + 0x30)
     715:	*(u64 *)(r6 + 0x30) = r2
     716:	r2 = *(u64 *)(r1 + 0x38)
     717:	*(u64 *)(r6 + 0x38) = r2
     718:	r2 = *(u64 *)(r1 + 0x40)
     719:	*(u64 *)(r6 + 0x40) = r2
     720:	r2 = *(u64 *)(r1 + 0x48)
     721:	*(u64 *)(r6 + 0x48) = r2
     722:	r2 = *(u64 *)(r1 + 0x50)
     723:	*(u64 *)(r6 + 0x50) = r2
     724:	w1 = 0x5
     725:	*(u32 *)(r7 + 0x74) = w8
     726:	w2 = 0x0
     727:	*(u32 *)(r7 + 0x70) = w2
     728:	w2 = *(u32 *)(r10 - 0x18)
     729:	*(u32 *)(r7 + 0x6c) = w2
     730:	*(u32 *)(r7 + 0x68) = w1
     731:	r1 = r7
     732:	call -0x1
		00000000000016e0:  R_BPF_64_32	.text
     733:	goto -0x44 <reset_kprobe+0x14d0>
     734:	call 0x23
     735:	*(u64 *)(r10 - 0x10) = r0
     736:	r2 = r10
     737:	r2 += -0x10
     738:	r1 = 0x0 ll
		0000000000001710:  R_BPF_64_64	REMEMBERED
     740:	call 0x1
     741:	if r0 == 0x0 goto -0x2a <reset_kprobe+0x15e0>
     742:	w1 = *(u32 *)(r0 + 0x0)
     743:	w2 = *(u32 *)(r0 + 0x4)
     744:	if w2 != 0x1 goto +0x2 <reset_kprobe+0x1758>
     745:	if w1 == 0xfc goto +0x3 <reset_kprobe+0x1768>
     746:	goto -0x2f <reset_kprobe+0x15e0>
     747:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x1768>
     748:	if w1 != 0x3c goto -0x31 <reset_kprobe+0x15e0>
     749:	r1 = r6
     750:	r2 = r0
     751:	r3 = 0x58
     752:	call -0x1
		0000000000001780:  R_BPF_64_32	memmove
     753:	w1 = 0x4
     754:	goto -0x1e <reset_kprobe+0x16a8>

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r8 = r1
       1:	w6 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x11 <sys_enter+0xb8>
       6:	if w1 == 0x1 goto +0x23 <sys_enter+0x150>
       7:	if w1 == 0x2 goto +0x1 <sys_enter+0x48>
       8:	goto +0x29 <sys_enter+0x190>
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
      22:	goto +0x1a <sys_enter+0x188>
      23:	if w1 == 0x3 goto +0x240 <sys_enter+0x12c0>
      24:	if w1 == 0x4 goto +0x1 <sys_enter+0xd0>
      25:	goto +0x18 <sys_enter+0x190>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x88) = w0
      28:	r2 = r10
      29:	r2 += -0x88
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x10 <sys_enter+0x190>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	r1 = r10
      36:	r1 += -0x88
      37:	w2 = 0x4
      38:	call 0x71
      39:	if r0 != 0x0 goto +0xa <sys_enter+0x190>
      40:	w6 = *(u32 *)(r10 - 0x88)
      41:	goto +0x8 <sys_enter+0x190>
      42:	r1 = 0x504c4b53594d5641 ll
      44:	call 0x9a
      45:	r1 = 0x0 ll
		0000000000000168:  R_BPF_64_64	CONFIG
      47:	w1 = *(u32 *)(r1 + 0x38)
      48:	r0 += r1
      49:	w6 = *(u32 *)(r0 + 0x0)
      50:	r2 = *(u64 *)(r8 + 0x8)
      51:	if w2 s> 0xe6 goto +0xb <sys_enter+0x1f8>
      52:	if w2 > 0x3c goto +0x7 <sys_enter+0x1e0>
      53:	w1 = w2
      54:	r3 = 0x1
      55:	r3 <<= r1
      56:	r1 = 0x1800000000000800 ll
      58:	r3 &= r1
      59:	if r3 != 0x0 goto +0xb <sys_enter+0x238>
      60:	if w2 == 0x77 goto +0xa <sys_enter+0x238>
      61:	if w2 == 0xad goto +0x9 <sys_enter+0x238>
      62:	goto +0xa <sys_enter+0x248>
      63:	if w2 s> 0x165 goto +0x4 <sys_enter+0x220>
      64:	if w2 == 0xe7 goto +0x6 <sys_enter+0x238>
      65:	if w2 == 0xfc goto +0x5 <sys_enter+0x238>
      66:	if w2 == 0x142 goto +0x4 <sys_enter+0x238>
      67:	goto +0x5 <sys_enter+0x248>
      68:	if w2 == 0x166 goto +0x2 <sys_enter+0x238>
      69:	if w2 == 0x40000221 goto +0x1 <sys_enter+0x238>
      70:	if w2 != 0x40000208 goto +0x2 <sys_enter+0x248>
      71:	r1 = *(u64 *)(r8 + 0x0)
      72:	call 0x142
		0000000000000240:  R_BPF_64_32	.text
      73:	*(u64 *)(r10 - 0x90) = r8
      74:	r1 = 0x0 ll
		0000000000000250:  R_BPF_64_64	CONFIG
      76:	w2 = *(u32 *)(r1 + 0x28)
      77:	w2 &= w6
      78:	w3 = *(u32 *)(r1 + 0x2c)
      79:	if w2 != w3 goto +0x4 <sys_enter+0x2a0>
      80:	r2 = 0x0 ll
		0000000000000280:  R_BPF_64_64	.bss
      82:	r2 = *(u64 *)(r2 + 0x0)
      83:	if r2 == 0x0 goto +0x296 <sys_enter+0x1750>
      84:	w1 = *(u32 *)(r1 + 0x24)
      85:	if w1 != 0x2 goto +0x1c <sys_enter+0x390>
      86:	call 0x8
      87:	*(u32 *)(r10 - 0x88) = w0
      88:	r2 = r10
      89:	r2 += -0x88
      90:	r1 = 0x0 ll
		00000000000002d0:  R_BPF_64_64	SAMPLES
      92:	call 0x1
      93:	r7 = r0
      94:	if r7 == 0x0 goto +0x28b <sys_enter+0x1750>
      95:	r8 = *(u64 *)(r7 + 0x50)
      96:	r1 = *(u64 *)(r10 - 0x90)
      97:	r9 = *(u64 *)(r1 + 0x8)
      98:	call 0xe
      99:	r1 = 0x100000000 ll
     101:	if r9 < r1 goto +0x210 <sys_enter+0x13b0>
     102:	r1 = 0x70726f6f6672756e ll
     104:	if r9 == r1 goto +0x1 <sys_enter+0x350>
     105:	if r8 != r0 goto +0x20c <sys_enter+0x13b0>
     106:	r1 = 0x0 ll
		0000000000000350:  R_BPF_64_64	CONFIG
     108:	w2 = *(u32 *)(r1 + 0x28)
     109:	w2 &= w6
     110:	w1 = *(u32 *)(r7 + 0x30)
     111:	if w1 != 0x0 goto +0x271 <sys_enter+0x1708>
     112:	*(u32 *)(r7 + 0x34) = w2
     113:	goto +0x274 <sys_enter+0x1730>
     114:	w9 = 0x20
     115:	r1 = 0x0 ll
		0000000000000398:  R_BPF_64_64	CONFIG
     117:	w8 = *(u32 *)(r1 + 0x28)
     118:	w7 = *(u32 *)(r1 + 0x2c)
     119:	if w8 == 0x0 goto +0x20 <sys_enter+0x4c0>
     120:	w2 = w8
     121:	w2 >>= 0x1
     122:	w1 = w8
     123:	w1 |= w2
     124:	w2 = w1
     125:	w2 >>= 0x2
     126:	w1 |= w2
     127:	w2 = w1
     128:	w2 >>= 0x4
     129:	w1 |= w2
     130:	w2 = w1
     131:	w2 >>= 0x8
     132:	w1 |= w2
     133:	w2 = w1
     134:	w2 >>= 0x10
     135:	w1 |= w2
     136:	w1 ^= -0x1
     137:	w2 = w1
     138:	w2 >>= 0x1
     139:	w2 &= 0x55555555
     140:	w1 -= w2
     141:	w9 = w1
     142:	w9 &= 0x33333333
     143:	w1 >>= 0x2
     144:	w1 &= 0x33333333
     145:	w9 += w1
     146:	w1 = w9
     147:	w1 >>= 0x4
     148:	w9 += w1
     149:	w9 &= 0xf0f0f0f
     150:	w9 *= 0x1010101
     151:	w9 >>= 0x18
     152:	call 0x23
     153:	*(u64 *)(r10 - 0x88) = r0
     154:	w8 &= w6
     155:	w8 -= w7
     156:	w9 &= 0x1f
     157:	w8 <<= w9
     158:	r2 = r10
     159:	r2 += -0x88
     160:	r1 = 0x0 ll
		0000000000000500:  R_BPF_64_64	TASKS
     162:	call 0x1
     163:	r7 = r0
     164:	if r7 != 0x0 goto +0x19 <sys_enter+0x5f0>
     165:	if w8 == 0x0 goto +0x244 <sys_enter+0x1750>
     166:	call 0x23
     167:	*(u64 *)(r10 - 0x88) = r0
     168:	r2 = r10
     169:	r2 += -0x88
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	TASKS
     172:	r3 = 0xd58 ll
		0000000000000560:  R_BPF_64_64	.rodata
     174:	r4 = 0x0
     175:	call 0x2
     176:	if r0 != 0x0 goto +0x224 <sys_enter+0x16a8>
     177:	r1 = 0x0 ll
		0000000000000588:  R_BPF_64_64	.bss
     179:	r2 = 0x1
     180:	lock *(u64 *)(r1 + 0x0) += r2
     181:	call 0x23
     182:	*(u64 *)(r10 - 0x88) = r0
     183:	r2 = r10
     184:	r2 += -0x88
     185:	r1 = 0x0 ll
		00000000000005c8:  R_BPF_64_64	TASKS
     187:	call 0x1
     188:	r7 = r0
     189:	if r7 == 0x0 goto +0x22c <sys_enter+0x1750>
     190:	w6 = w8
     191:	w6 s>>= w9
     192:	r1 = 0x0 ll
		0000000000000600:  R_BPF_64_64	AYA_LOG_LEVEL
     194:	w1 = *(u8 *)(r1 + 0x0)
     195:	if w1 < 0x4 goto +0x1bc <sys_enter+0x1400>
     196:	call 0x23
     197:	w1 = 0xa1
     198:	*(u16 *)(r10 - 0x2) = w1
     199:	r1 = r10
     200:	r1 += -0x2
     201:	r9 = 0x40
     202:	w1 = *(u16 *)(r10 - 0x2)
     203:	if w1 > 0x40 goto +0x1fa <sys_enter+0x1630>
     204:	*(u64 *)(r10 - 0x98) = r0
     205:	r1 = 0x0 ll
		0000000000000668:  R_BPF_64_64	AYA_LOGS
     207:	r2 = r9
     208:	r3 = 0x0
     209:	call 0x83
     210:	if r0 == 0x0 goto +0x1ad <sys_enter+0x1400>
     211:	*(u64 *)(r10 - 0x80) = r9
     212:	*(u64 *)(r10 - 0x88) = r0
     213:	r1 = r10
     214:	r1 += -0x88
     215:	r1 = *(u64 *)(r10 - 0x88)
     216:	r2 = *(u64 *)(r10 - 0x80)
     217:	if r2 < 0x2 goto +0x1a4 <sys_enter+0x13f0>
     218:	w2 = *(u16 *)(r10 - 0x2)
     219:	*(u8 *)(r1 + 0x0) = w2
     220:	w2 >>= 0x8
     221:	*(u8 *)(r1 + 0x1) = w2
     222:	r1 = *(u64 *)(r10 - 0x88)
     223:	r2 = *(u64 *)(r10 - 0x80)
     224:	if r2 < 0x3 goto +0x19d <sys_enter+0x13f0>
     225:	w2 = 0x0
     226:	*(u8 *)(r1 + 0x2) = w2
     227:	r1 = *(u64 *)(r10 - 0x88)
     228:	r3 = *(u64 *)(r10 - 0x80)
     229:	if r3 < 0x5 goto +0x198 <sys_enter+0x13f0>
     230:	*(u8 *)(r1 + 0x4) = w2
     231:	w2 = 0x17
     232:	*(u8 *)(r1 + 0x3) = w2
     233:	r1 = *(u64 *)(r10 - 0x88)
     234:	r2 = *(u64 *)(r10 - 0x80)
     235:	if r2 < 0x1c goto +0x192 <sys_enter+0x13f0>
     236:	r3 = r1
     237:	r3 += 0x5
     238:	r4 = 0xd0a ll
		0000000000000770:  R_BPF_64_64	.rodata
     240:	w5 = *(u8 *)(r4 + 0x0)
     241:	*(u8 *)(r3 + 0x0) = w5
     242:	w5 = *(u8 *)(r4 + 0x1)
     243:	*(u8 *)(r3 + 0x1) = w5
     244:	w5 = *(u8 *)(r4 + 0x2)
     245:	*(u8 *)(r3 + 0x2) = w5
     246:	w5 = *(u8 *)(r4 + 0x3)
     247:	*(u8 *)(r3 + 0x3) = w5
     248:	w5 = *(u8 *)(r4 + 0x4)
     249:	*(u8 *)(r3 + 0x4) = w5
     250:	w5 = *(u8 *)(r4 + 0x5)
     251:	*(u8 *)(r3 + 0x5) = w5
     252:	w5 = *(u8 *)(r4 + 0x6)
     253:	*(u8 *)(r3 + 0x6) = w5
     254:	w5 = *(u8 *)(r4 + 0x7)
     255:	*(u8 *)(r3 + 0x7) = w5
     256:	w5 = *(u8 *)(r4 + 0x8)
     257:	*(u8 *)(r3 + 0x8) = w5
     258:	w5 = *(u8 *)(r4 + 0x9)
     259:	*(u8 *)(r3 + 0x9) = w5
     260:	w5 = *(u8 *)(r4 + 0xa)
     261:	*(u8 *)(r3 + 0xa) = w5
     262:	w5 = *(u8 *)(r4 + 0xb)
     263:	*(u8 *)(r3 + 0xb) = w5
     264:	w5 = *(u8 *)(r4 + 0xc)
     265:	*(u8 *)(r3 + 0xc) = w5
     266:	w5 = *(u8 *)(r4 + 0xd)
     267:	*(u8 *)(r3 + 0xd) = w5
     268:	w5 = *(u8 *)(r4 + 0xe)
     269:	*(u8 *)(r3 + 0xe) = w5
     270:	w5 = *(u8 *)(r4 + 0xf)
     271:	*(u8 *)(r3 + 0xf) = w5
     272:	w5 = *(u8 *)(r4 + 0x10)
     273:	*(u8 *)(r3 + 0x10) = w5
     274:	w5 = *(u8 *)(r4 + 0x11)
     275:	*(u8 *)(r3 + 0x11) = w5
     276:	w5 = *(u8 *)(r4 + 0x12)
     277:	*(u8 *)(r3 + 0x12) = w5
     278:	w5 = *(u8 *)(r4 + 0x13)
     279:	*(u8 *)(r3 + 0x13) = w5
     280:	w5 = *(u8 *)(r4 + 0x14)
     281:	*(u8 *)(r3 + 0x14) = w5
     282:	w5 = *(u8 *)(r4 + 0x15)
     283:	*(u8 *)(r3 + 0x15) = w5
     284:	w5 = *(u8 *)(r4 + 0x16)
     285:	*(u8 *)(r3 + 0x16) = w5
     286:	if r2 == 0x1c goto +0x15f <sys_enter+0x13f0>
     287:	w3 = 0x1
     288:	*(u8 *)(r1 + 0x1c) = w3
     289:	if r2 < 0x1f goto +0x15c <sys_enter+0x13f0>
     290:	w4 = 0x0
     291:	*(u8 *)(r1 + 0x1e) = w4
     292:	*(u8 *)(r1 + 0x1d) = w3
     293:	if r2 == 0x1f goto +0x158 <sys_enter+0x13f0>
     294:	w3 = 0x4
     295:	*(u8 *)(r1 + 0x1f) = w3
     296:	if r2 == 0x20 goto +0x155 <sys_enter+0x13f0>
     297:	w3 = 0x2
     298:	*(u8 *)(r1 + 0x20) = w3
     299:	if r2 < 0x23 goto +0x152 <sys_enter+0x13f0>
     300:	w3 = 0x0
     301:	*(u8 *)(r1 + 0x22) = w3
     302:	w3 = 0x17
     303:	*(u8 *)(r1 + 0x21) = w3
     304:	if r2 < 0x3a goto +0x14d <sys_enter+0x13f0>
     305:	r3 = r1
     306:	r3 += 0x23
     307:	r4 = 0xd0a ll
		0000000000000998:  R_BPF_64_64	.rodata
     309:	w5 = *(u8 *)(r4 + 0x0)
     310:	*(u8 *)(r3 + 0x0) = w5
     311:	w5 = *(u8 *)(r4 + 0x1)
     312:	*(u8 *)(r3 + 0x1) = w5
     313:	w5 = *(u8 *)(r4 + 0x2)
     314:	*(u8 *)(r3 + 0x2) = w5
     315:	w5 = *(u8 *)(r4 + 0x3)
     316:	*(u8 *)(r3 + 0x3) = w5
     317:	w5 = *(u8 *)(r4 + 0x4)
     318:	*(u8 *)(r3 + 0x4) = w5
     319:	w5 = *(u8 *)(r4 + 0x5)
     320:	*(u8 *)(r3 + 0x5) = w5
     321:	w5 = *(u8 *)(r4 + 0x6)
     322:	*(u8 *)(r3 + 0x6) = w5
     323:	w5 = *(u8 *)(r4 + 0x7)
     324:	*(u8 *)(r3 + 0x7) = w5
     325:	w5 = *(u8 *)(r4 + 0x8)
     326:	*(u8 *)(r3 + 0x8) = w5
     327:	w5 = *(u8 *)(r4 + 0x9)
     328:	*(u8 *)(r3 + 0x9) = w5
     329:	w5 = *(u8 *)(r4 + 0xa)
     330:	*(u8 *)(r3 + 0xa) = w5
     331:	w5 = *(u8 *)(r4 + 0xb)
     332:	*(u8 *)(r3 + 0xb) = w5
     333:	w5 = *(u8 *)(r4 + 0xc)
     334:	*(u8 *)(r3 + 0xc) = w5
     335:	w5 = *(u8 *)(r4 + 0xd)
     336:	*(u8 *)(r3 + 0xd) = w5
     337:	w5 = *(u8 *)(r4 + 0xe)
     338:	*(u8 *)(r3 + 0xe) = w5
     339:	w5 = *(u8 *)(r4 + 0xf)
     340:	*(u8 *)(r3 + 0xf) = w5
     341:	w5 = *(u8 *)(r4 + 0x10)
     342:	*(u8 *)(r3 + 0x10) = w5
     343:	w5 = *(u8 *)(r4 + 0x11)
     344:	*(u8 *)(r3 + 0x11) = w5
     345:	w5 = *(u8 *)(r4 + 0x12)
     346:	*(u8 *)(r3 + 0x12) = w5
     347:	w5 = *(u8 *)(r4 + 0x13)
     348:	*(u8 *)(r3 + 0x13) = w5
     349:	w5 = *(u8 *)(r4 + 0x14)
     350:	*(u8 *)(r3 + 0x14) = w5
     351:	w5 = *(u8 *)(r4 + 0x15)
     352:	*(u8 *)(r3 + 0x15) = w5
     353:	w5 = *(u8 *)(r4 + 0x16)
     354:	*(u8 *)(r3 + 0x16) = w5
     355:	if r2 == 0x3a goto +0x11a <sys_enter+0x13f0>
     356:	w3 = 0x3
     357:	*(u8 *)(r1 + 0x3a) = w3
     358:	if r2 < 0x3d goto +0x117 <sys_enter+0x13f0>
     359:	w3 = 0x0
     360:	*(u8 *)(r1 + 0x3c) = w3
     361:	w3 = 0x1f
     362:	*(u8 *)(r1 + 0x3b) = w3
     363:	if r2 < 0x5c goto +0x112 <sys_enter+0x13f0>
     364:	r3 = r1
     365:	r3 += 0x3d
     366:	r4 = 0xd21 ll
		0000000000000b70:  R_BPF_64_64	.rodata
     368:	w5 = *(u8 *)(r4 + 0x0)
     369:	*(u8 *)(r3 + 0x0) = w5
     370:	w5 = *(u8 *)(r4 + 0x1)
     371:	*(u8 *)(r3 + 0x1) = w5
     372:	w5 = *(u8 *)(r4 + 0x2)
     373:	*(u8 *)(r3 + 0x2) = w5
     374:	w5 = *(u8 *)(r4 + 0x3)
     375:	*(u8 *)(r3 + 0x3) = w5
     376:	w5 = *(u8 *)(r4 + 0x4)
     377:	*(u8 *)(r3 + 0x4) = w5
     378:	w5 = *(u8 *)(r4 + 0x5)
     379:	*(u8 *)(r3 + 0x5) = w5
     380:	w5 = *(u8 *)(r4 + 0x6)
     381:	*(u8 *)(r3 + 0x6) = w5
     382:	w5 = *(u8 *)(r4 + 0x7)
     383:	*(u8 *)(r3 + 0x7) = w5
     384:	w5 = *(u8 *)(r4 + 0x8)
     385:	*(u8 *)(r3 + 0x8) = w5
     386:	w5 = *(u8 *)(r4 + 0x9)
     387:	*(u8 *)(r3 + 0x9) = w5
     388:	w5 = *(u8 *)(r4 + 0xa)
     389:	*(u8 *)(r3 + 0xa) = w5
     390:	w5 = *(u8 *)(r4 + 0xb)
     391:	*(u8 *)(r3 + 0xb) = w5
     392:	w5 = *(u8 *)(r4 + 0xc)
     393:	*(u8 *)(r3 + 0xc) = w5
     394:	w5 = *(u8 *)(r4 + 0xd)
     395:	*(u8 *)(r3 + 0xd) = w5
     396:	w5 = *(u8 *)(r4 + 0xe)
     397:	*(u8 *)(r3 + 0xe) = w5
     398:	w5 = *(u8 *)(r4 + 0xf)
     399:	*(u8 *)(r3 + 0xf) = w5
     400:	w5 = *(u8 *)(r4 + 0x10)
     401:	*(u8 *)(r3 + 0x10) = w5
     402:	w5 = *(u8 *)(r4 + 0x11)
     403:	*(u8 *)(r3 + 0x11) = w5
     404:	w5 = *(u8 *)(r4 + 0x12)
     405:	*(u8 *)(r3 + 0x12) = w5
     406:	w5 = *(u8 *)(r4 + 0x13)
     407:	*(u8 *)(r3 + 0x13) = w5
     408:	w5 = *(u8 *)(r4 + 0x14)
     409:	*(u8 *)(r3 + 0x14) = w5
     410:	w5 = *(u8 *)(r4 + 0x15)
     411:	*(u8 *)(r3 + 0x15) = w5
     412:	w5 = *(u8 *)(r4 + 0x16)
     413:	*(u8 *)(r3 + 0x16) = w5
     414:	w5 = *(u8 *)(r4 + 0x17)
     415:	*(u8 *)(r3 + 0x17) = w5
     416:	w5 = *(u8 *)(r4 + 0x18)
     417:	*(u8 *)(r3 + 0x18) = w5
     418:	w5 = *(u8 *)(r4 + 0x19)
     419:	*(u8 *)(r3 + 0x19) = w5
     420:	w5 = *(u8 *)(r4 + 0x1a)
     421:	*(u8 *)(r3 + 0x1a) = w5
     422:	w5 = *(u8 *)(r4 + 0x1b)
     423:	*(u8 *)(r3 + 0x1b) = w5
     424:	w5 = *(u8 *)(r4 + 0x1c)
     425:	*(u8 *)(r3 + 0x1c) = w5
     426:	w5 = *(u8 *)(r4 + 0x1d)
     427:	*(u8 *)(r3 + 0x1d) = w5
     428:	w5 = *(u8 *)(r4 + 0x1e)
     429:	*(u8 *)(r3 + 0x1e) = w5
     430:	if r2 == 0x5c goto +0xcf <sys_enter+0x13f0>
     431:	w4 = 0x4
     432:	*(u8 *)(r1 + 0x5c) = w4
     433:	if r2 < 0x5f goto +0xcc <sys_enter+0x13f0>
     434:	w3 = 0x0
     435:	*(u8 *)(r1 + 0x5e) = w3
     436:	*(u8 *)(r1 + 0x5d) = w4
     437:	if r2 < 0x63 goto +0xc8 <sys_enter+0x13f0>
     438:	*(u8 *)(r1 + 0x62) = w3
     439:	*(u8 *)(r1 + 0x61) = w3
     440:	*(u8 *)(r1 + 0x60) = w3
     441:	w3 = 0x1d
     442:	*(u8 *)(r1 + 0x5f) = w3
     443:	if r2 == 0x63 goto +0xc2 <sys_enter+0x13f0>
     444:	w3 = 0x5
     445:	*(u8 *)(r1 + 0x63) = w3
     446:	if r2 < 0x66 goto +0xbf <sys_enter+0x13f0>
     447:	w3 = 0x0
     448:	*(u8 *)(r1 + 0x65) = w3
     449:	*(u8 *)(r1 + 0x64) = w4
     450:	if r2 < 0x6a goto +0xbb <sys_enter+0x13f0>
     451:	*(u8 *)(r1 + 0x69) = w3
     452:	*(u8 *)(r1 + 0x68) = w3
     453:	*(u8 *)(r1 + 0x67) = w3
     454:	w3 = 0x6
     455:	*(u8 *)(r1 + 0x66) = w3
     456:	if r2 == 0x6a goto +0xb5 <sys_enter+0x13f0>
     457:	w3 = 0x14
     458:	*(u8 *)(r1 + 0x6a) = w3
     459:	if r2 < 0x6d goto +0xb2 <sys_enter+0x13f0>
     460:	w3 = 0x0
     461:	*(u8 *)(r1 + 0x6c) = w3
     462:	w3 = 0x10
     463:	*(u8 *)(r1 + 0x6b) = w3
     464:	if r2 < 0x7d goto +0xad <sys_enter+0x13f0>
     465:	r3 = r1
     466:	r3 += 0x6d
     467:	r4 = 0x0 ll
		0000000000000e98:  R_BPF_64_64	.rodata.cst16
     469:	w5 = *(u8 *)(r4 + 0x0)
     470:	*(u8 *)(r3 + 0x0) = w5
     471:	w5 = *(u8 *)(r4 + 0x1)
     472:	*(u8 *)(r3 + 0x1) = w5
     473:	w5 = *(u8 *)(r4 + 0x2)
     474:	*(u8 *)(r3 + 0x2) = w5
     475:	w5 = *(u8 *)(r4 + 0x3)
     476:	*(u8 *)(r3 + 0x3) = w5
     477:	w5 = *(u8 *)(r4 + 0x4)
     478:	*(u8 *)(r3 + 0x4) = w5
     479:	w5 = *(u8 *)(r4 + 0x5)
     480:	*(u8 *)(r3 + 0x5) = w5
     481:	w5 = *(u8 *)(r4 + 0x6)
     482:	*(u8 *)(r3 + 0x6) = w5
     483:	w5 = *(u8 *)(r4 + 0x7)
     484:	*(u8 *)(r3 + 0x7) = w5
     485:	w5 = *(u8 *)(r4 + 0x8)
     486:	*(u8 *)(r3 + 0x8) = w5
     487:	w5 = *(u8 *)(r4 + 0x9)
     488:	*(u8 *)(r3 + 0x9) = w5
     489:	w5 = *(u8 *)(r4 + 0xa)
     490:	*(u8 *)(r3 + 0xa) = w5
     491:	w5 = *(u8 *)(r4 + 0xb)
     492:	*(u8 *)(r3 + 0xb) = w5
     493:	w5 = *(u8 *)(r4 + 0xc)
     494:	*(u8 *)(r3 + 0xc) = w5
     495:	w5 = *(u8 *)(r4 + 0xd)
     496:	*(u8 *)(r3 + 0xd) = w5
     497:	w5 = *(u8 *)(r4 + 0xe)
     498:	*(u8 *)(r3 + 0xe) = w5
     499:	w5 = *(u8 *)(r4 + 0xf)
     500:	*(u8 *)(r3 + 0xf) = w5
     501:	if r2 == 0x7d goto +0x88 <sys_enter+0x13f0>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x7d) = w3
     504:	if r2 < 0x80 goto +0x85 <sys_enter+0x13f0>
     505:	*(u8 *)(r1 + 0x7f) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x7e) = w3
     508:	if r2 == 0x80 goto +0x81 <sys_enter+0x13f0>
     509:	w3 = 0x2
     510:	*(u8 *)(r1 + 0x80) = w3
     511:	if r2 == 0x81 goto +0x7e <sys_enter+0x13f0>
     512:	w3 = 0x9
     513:	*(u8 *)(r1 + 0x81) = w3
     514:	if r2 < 0x84 goto +0x7b <sys_enter+0x13f0>
     515:	w3 = 0x0
     516:	*(u8 *)(r1 + 0x83) = w3
     517:	w3 = 0x8
     518:	*(u8 *)(r1 + 0x82) = w3
     519:	if r2 < 0x8c goto +0x76 <sys_enter+0x13f0>
     520:	r4 = *(u64 *)(r10 - 0x98)
     521:	*(u8 *)(r1 + 0x84) = w4
     522:	r3 = r4
     523:	r3 >>= 0x38
     524:	*(u8 *)(r1 + 0x8b) = w3
     525:	r3 = r4
     526:	r3 >>= 0x30
     527:	*(u8 *)(r1 + 0x8a) = w3
     528:	r3 = r4
     529:	r3 >>= 0x28
     530:	*(u8 *)(r1 + 0x89) = w3
     531:	r3 = r4
     532:	r3 >>= 0x20
     533:	*(u8 *)(r1 + 0x88) = w3
     534:	r3 = r4
     535:	r3 >>= 0x18
     536:	*(u8 *)(r1 + 0x87) = w3
     537:	r3 = r4
     538:	r3 >>= 0x10
     539:	*(u8 *)(r1 + 0x86) = w3
     540:	r4 >>= 0x8
     541:	*(u8 *)(r1 + 0x85) = w4
     542:	if r2 == 0x8c goto +0x5f <sys_enter+0x13f0>
     543:	w3 = 0x14
     544:	*(u8 *)(r1 + 0x8c) = w3
     545:	if r2 < 0x8f goto +0x5c <sys_enter+0x13f0>
     546:	w3 = 0x0
     547:	*(u8 *)(r1 + 0x8e) = w3
     548:	w3 = 0x7
     549:	*(u8 *)(r1 + 0x8d) = w3
     550:	if r2 < 0x96 goto +0x57 <sys_enter+0x13f0>
     551:	r3 = r1
     552:	r3 += 0x8f
     553:	r4 = 0xd4f ll
		0000000000001148:  R_BPF_64_64	.rodata
     555:	w5 = *(u8 *)(r4 + 0x0)
     556:	*(u8 *)(r3 + 0x0) = w5
     557:	w5 = *(u8 *)(r4 + 0x1)
     558:	*(u8 *)(r3 + 0x1) = w5
     559:	w5 = *(u8 *)(r4 + 0x2)
     560:	*(u8 *)(r3 + 0x2) = w5
     561:	w5 = *(u8 *)(r4 + 0x3)
     562:	*(u8 *)(r3 + 0x3) = w5
     563:	w5 = *(u8 *)(r4 + 0x4)
     564:	*(u8 *)(r3 + 0x4) = w5
     565:	w5 = *(u8 *)(r4 + 0x5)
     566:	*(u8 *)(r3 + 0x5) = w5
     567:	w5 = *(u8 *)(r4 + 0x6)
     568:	*(u8 *)(r3 + 0x6) = w5
     569:	if r2 == 0x96 goto +0x44 <sys_enter+0x13f0>
     570:	w3 = 0x0
     571:	*(u8 *)(r1 + 0x96) = w3
     572:	if r2 < 0x99 goto +0x41 <sys_enter+0x13f0>
     573:	*(u8 *)(r1 + 0x98) = w3
     574:	w3 = 0x1
     575:	*(u8 *)(r1 + 0x97) = w3
     576:	if r2 == 0x99 goto +0x3d <sys_enter+0x13f0>
     577:	*(u8 *)(r1 + 0x99) = w3
     578:	if r2 < 0x9b goto +0x3b <sys_enter+0x13f0>
     579:	w3 = 0x3
     580:	*(u8 *)(r1 + 0x9a) = w3
     581:	if r2 < 0x9d goto +0x38 <sys_enter+0x13f0>
     582:	w3 = 0x0
     583:	*(u8 *)(r1 + 0x9c) = w3
     584:	w3 = 0x4
     585:	*(u8 *)(r1 + 0x9b) = w3
     586:	if r2 < 0xa1 goto +0x33 <sys_enter+0x13f0>
     587:	w2 = w6
     588:	w2 >>= 0x18
     589:	*(u8 *)(r1 + 0xa0) = w2
     590:	w2 = w6
     591:	w2 >>= 0x10
     592:	*(u8 *)(r1 + 0x9f) = w2
     593:	*(u8 *)(r1 + 0x9d) = w6
     594:	w2 = w6
     595:	w2 >>= 0x8
     596:	*(u8 *)(r1 + 0x9e) = w2
     597:	r2 = 0x0
     598:	call 0x84
     599:	goto +0x28 <sys_enter+0x1400>
     600:	call 0x23
     601:	r7 = 0x0 ll
		00000000000012c8:  R_BPF_64_64	CONFIG
     603:	w1 = *(u32 *)(r7 + 0x40)
     604:	r0 += r1
     605:	r1 = r10
     606:	r1 += -0x88
     607:	w2 = 0x8
     608:	r3 = r0
     609:	call 0x71
     610:	r3 = *(u64 *)(r10 - 0x88)
     611:	if r0 == 0x0 goto +0x1 <sys_enter+0x1328>
     612:	r3 = 0x0
     613:	w1 = *(u32 *)(r7 + 0x44)
     614:	r3 += r1
     615:	r1 = r10
     616:	r1 += -0x88
     617:	w2 = 0x8
     618:	call 0x71
     619:	r1 = *(u64 *)(r10 - 0x88)
     620:	if r0 == 0x0 goto +0x1 <sys_enter+0x1370>
     621:	r1 = 0x0
     622:	r3 = *(u64 *)(r7 + 0x8)
     623:	r3 += r1
     624:	r1 = r10
     625:	r1 += -0x88
     626:	w2 = 0x4
     627:	call 0x71
     628:	if r0 != 0x0 goto -0x243 <sys_enter+0x190>
     629:	goto -0x24e <sys_enter+0x140>
     630:	r1 = *(u64 *)(r10 - 0x90)
     631:	r3 = *(u64 *)(r1 + 0x0)
     632:	r1 = r10
     633:	r1 += -0x88
     634:	w2 = 0x80
     635:	call 0x71
     636:	if r0 == 0x0 goto +0x3a <sys_enter+0x15b8>
     637:	goto +0x6c <sys_enter+0x1750>
     638:	r2 = 0x0
     639:	call 0x85
     640:	w1 = *(u32 *)(r7 + 0x8)
     641:	w2 = *(u32 *)(r7 + 0x4)
     642:	w3 = w2
     643:	w3 |= w6
     644:	if w3 s> -0x1 goto +0xa <sys_enter+0x1478>
     645:	w9 = w6
     646:	if w6 s> 0x0 goto +0xa <sys_enter+0x1488>
     647:	w9 = w6
     648:	if w2 s< 0x1 goto +0x1 <sys_enter+0x1450>
     649:	goto +0x7 <sys_enter+0x1488>
     650:	w9 = 0x0
     651:	if w6 s>= w2 goto +0x5 <sys_enter+0x1488>
     652:	w9 = w6
     653:	w9 -= w2
     654:	goto +0x2 <sys_enter+0x1488>
     655:	w9 = 0x0
     656:	if w6 s> w2 goto -0x5 <sys_enter+0x1460>
     657:	w9 += w1
     658:	if w9 == 0x0 goto +0x10 <sys_enter+0x1518>
     659:	*(u32 *)(r10 - 0x98) = w8
     660:	w8 = *(u32 *)(r7 + 0x0)
     661:	r1 = *(u64 *)(r10 - 0x90)
     662:	r3 = *(u64 *)(r1 + 0x8)
     663:	r2 = *(u64 *)(r1 + 0x0)
     664:	r1 = r7
     665:	r1 += 0x10
     666:	call 0x1c3
		00000000000014d0:  R_BPF_64_32	.text
     667:	*(u32 *)(r7 + 0x74) = w9
     668:	*(u32 *)(r7 + 0x70) = w6
     669:	*(u32 *)(r7 + 0x6c) = w8
     670:	w8 = *(u32 *)(r10 - 0x98)
     671:	w1 = 0x5
     672:	*(u32 *)(r7 + 0x68) = w1
     673:	r1 = r7
     674:	call -0x1
		0000000000001510:  R_BPF_64_32	.text
     675:	if w8 == 0x0 goto +0x6 <sys_enter+0x1550>
     676:	r1 = 0x0
     677:	*(u64 *)(r7 + 0x78) = r1
     678:	*(u64 *)(r7 + 0x8) = r1
     679:	*(u32 *)(r7 + 0x4) = w6
     680:	*(u32 *)(r7 + 0x0) = w6
     681:	goto +0x40 <sys_enter+0x1750>
     682:	call 0x23
     683:	*(u64 *)(r10 - 0x88) = r0
     684:	r2 = r10
     685:	r2 += -0x88
     686:	r1 = 0x0 ll
		0000000000001570:  R_BPF_64_64	TASKS
     688:	call 0x3
     689:	if r0 != 0x0 goto +0x38 <sys_enter+0x1750>
     690:	r1 = 0x0 ll
		0000000000001590:  R_BPF_64_64	.bss
     692:	r2 = -0x1
     693:	lock *(u64 *)(r1 + 0x0) += r2
     694:	goto +0x33 <sys_enter+0x1750>
     695:	r1 = *(u64 *)(r10 - 0x10)
     696:	if r1 != 0x10 goto +0x31 <sys_enter+0x1750>
     697:	r1 = *(u64 *)(r10 - 0x20)
     698:	if r1 != 0x504c0001 goto +0x2f <sys_enter+0x1750>
     699:	r2 = *(u64 *)(r10 - 0x28)
     700:	r1 = 0x0 ll
		00000000000015e0:  R_BPF_64_64	CONFIG
     702:	r3 = *(u64 *)(r1 + 0x0)
     703:	if r2 != r3 goto +0x2a <sys_enter+0x1750>
     704:	w2 = *(u32 *)(r1 + 0x28)
     705:	w2 &= w6
     706:	w1 = *(u32 *)(r7 + 0x0)
     707:	if w1 != 0x0 goto +0x28 <sys_enter+0x1760>
     708:	*(u32 *)(r7 + 0x4) = w2
     709:	goto +0x2b <sys_enter+0x1788>
     710:	r9 = 0x80
     711:	if w1 < 0x81 goto -0x1fc <sys_enter+0x660>
     712:	r9 = 0x100
     713:	if w1 < 0x101 goto -0x1fe <sys_enter+0x660>
     714:	r9 = 0x200
     715:	if w1 < 0x201 goto -0x200 <sys_enter+0x660>
     716:	r9 = 0x400
     717:	if w1 < 0x401 goto -0x202 <sys_enter+0x660>
     718:	r9 = 0x800
     719:	if w1 < 0x801 goto -0x204 <sys_enter+0x660>
     720:	r9 = 0x1000
     721:	if w1 < 0x1001 goto -0x206 <sys_enter+0x660>
     722:	r9 = 0x2000
     723:	if w1 > 0x2000 goto -0x54 <sys_enter+0x1400>
     724:	goto -0x209 <sys_enter+0x660>
     725:	w1 = 0x0
     726:	*(u32 *)(r10 - 0x88) = w1
     727:	r2 = r10
     728:	r2 += -0x88
     729:	r1 = 0x0 ll
		00000000000016c8:  R_BPF_64_64	LOST
     731:	call 0x1
     732:	if r0 == 0x0 goto +0xd <sys_enter+0x1750>
     733:	r0 += 0x10
     734:	r1 = 0x1
     735:	lock *(u64 *)(r0 + 0x0) += r1
     736:	goto +0x9 <sys_enter+0x1750>
     737:	w3 = *(u32 *)(r7 + 0x34)
     738:	if w2 >= w3 goto +0x1 <sys_enter+0x1720>
     739:	*(u32 *)(r7 + 0x34) = w2
     740:	w3 = *(u32 *)(r7 + 0x38)
     741:	if w2 <= w3 goto +0x1 <sys_enter+0x1738>
     742:	*(u32 *)(r7 + 0x38) = w2
     743:	*(u32 *)(r7 + 0x3c) = w6
     744:	w1 += 0x1
     745:	*(u32 *)(r7 + 0x30) = w1
     746:	w0 = 0x0
     747:	exit
     748:	w3 = *(u32 *)(r7 + 0x4)
     749:	if w2 >= w3 goto +0x1 <sys_enter+0x1778>
     750:	*(u32 *)(r7 + 0x4) = w2
     751:	w3 = *(u32 *)(r7 + 0x8)
     752:	if w2 <= w3 goto +0x1 <sys_enter+0x1790>
     753:	*(u32 *)(r7 + 0x8) = w2
     754:	*(u32 *)(r7 + 0xc) = w6
     755:	w1 += 0x1
     756:	*(u32 *)(r7 + 0x0) = w1
     757:	call 0xe
     758:	*(u64 *)(r7 + 0x50) = r0
     759:	r6 = 0x0 ll
		00000000000017b8:  R_BPF_64_64	CONFIG
     761:	w1 = *(u32 *)(r6 + 0x64)
     762:	if w1 == 0x0 goto +0x17 <sys_enter+0x1890>
     763:	call 0x23
     764:	w1 = *(u32 *)(r6 + 0x40)
     765:	r0 += r1
     766:	r1 = r10
     767:	r1 += -0x88
     768:	w2 = 0x8
     769:	r3 = r0
     770:	call 0x71
     771:	r3 = *(u64 *)(r10 - 0x88)
     772:	if r0 == 0x0 goto +0x1 <sys_enter+0x1830>
     773:	r3 = 0x0
     774:	w1 = *(u32 *)(r6 + 0x44)
     775:	r3 += r1
     776:	r1 = r10
     777:	r1 += -0x88
     778:	w2 = 0x8
     779:	call 0x71
     780:	r1 = *(u64 *)(r10 - 0x88)
     781:	if r0 == 0x0 goto +0x1 <sys_enter+0x1878>
     782:	r1 = 0x0
     783:	r2 = *(u64 *)(r6 + 0x8)
     784:	r2 += r1
     785:	*(u64 *)(r7 + 0x40) = r2
     786:	w1 = *(u32 *)(r6 + 0x68)
     787:	if w1 == 0x0 goto -0x2a <sys_enter+0x1750>
     788:	r1 = 0x504c4b53594d5641 ll
     790:	call 0x9a
     791:	r1 = 0x0 ll
		00000000000018b8:  R_BPF_64_64	CONFIG
     793:	w1 = *(u32 *)(r1 + 0x38)
     794:	r0 += r1
     795:	*(u64 *)(r7 + 0x48) = r0
     796:	goto -0x33 <sys_enter+0x1750>

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x90) = r1
       1:	w8 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x11 <sys_exit+0xb8>
       6:	if w1 == 0x1 goto +0x23 <sys_exit+0x150>
       7:	if w1 == 0x2 goto +0x1 <sys_exit+0x48>
       8:	goto +0x29 <sys_exit+0x190>
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
      22:	goto +0x1a <sys_exit+0x188>
      23:	if w1 == 0x3 goto +0x4e <sys_exit+0x330>
      24:	if w1 == 0x4 goto +0x1 <sys_exit+0xd0>
      25:	goto +0x18 <sys_exit+0x190>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x88) = w0
      28:	r2 = r10
      29:	r2 += -0x88
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x10 <sys_exit+0x190>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	r1 = r10
      36:	r1 += -0x88
      37:	w2 = 0x4
      38:	call 0x71
      39:	if r0 != 0x0 goto +0xa <sys_exit+0x190>
      40:	w8 = *(u32 *)(r10 - 0x88)
      41:	goto +0x8 <sys_exit+0x190>
      42:	r1 = 0x504c4b53594d5641 ll
      44:	call 0x9a
      45:	r1 = 0x0 ll
		0000000000000168:  R_BPF_64_64	CONFIG
      47:	w1 = *(u32 *)(r1 + 0x38)
      48:	r0 += r1
      49:	w8 = *(u32 *)(r0 + 0x0)
      50:	call 0x8
      51:	*(u32 *)(r10 - 0x88) = w0
      52:	r2 = r10
      53:	r2 += -0x88
      54:	r1 = 0x0 ll
		00000000000001b0:  R_BPF_64_64	CALLS
      56:	call 0x1
      57:	if r0 == 0x0 goto +0x3 <sys_exit+0x1e8>
      58:	r1 = *(u64 *)(r0 + 0x0)
      59:	r1 += 0x1
      60:	*(u64 *)(r0 + 0x0) = r1
      61:	r1 = 0x0 ll
		00000000000001e8:  R_BPF_64_64	CONFIG
      63:	w2 = *(u32 *)(r1 + 0x28)
      64:	w2 &= w8
      65:	w3 = *(u32 *)(r1 + 0x30)
      66:	if w2 != w3 goto +0x4 <sys_exit+0x238>
      67:	r2 = 0x0 ll
		0000000000000218:  R_BPF_64_64	.bss
      69:	r2 = *(u64 *)(r2 + 0x0)
      70:	if r2 == 0x0 goto +0x2bb <sys_exit+0x1810>
      71:	w1 = *(u32 *)(r1 + 0x24)
      72:	if w1 != 0x2 goto +0x11 <sys_exit+0x2d0>
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x88) = w0
      75:	r2 = r10
      76:	r2 += -0x88
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	SAMPLES
      79:	call 0x1
      80:	r7 = r0
      81:	if r7 == 0x0 goto +0x2b0 <sys_exit+0x1810>
      82:	r1 = *(u64 *)(r10 - 0x90)
      83:	r3 = *(u64 *)(r1 + 0x0)
      84:	r1 = r10
      85:	r1 += -0x88
      86:	w2 = 0x80
      87:	call 0x71
      88:	if r0 == 0x0 goto +0x2b <sys_exit+0x420>
      89:	goto +0x2a8 <sys_exit+0x1810>
      90:	r7 = 0x0 ll
		00000000000002d0:  R_BPF_64_64	CONFIG
      92:	w1 = *(u32 *)(r7 + 0x24)
      93:	if w1 != 0x3 goto +0x3e <sys_exit+0x4e0>
      94:	r1 = *(u64 *)(r10 - 0x90)
      95:	r3 = *(u64 *)(r1 + 0x0)
      96:	r1 = r10
      97:	r1 += -0x88
      98:	w2 = 0x80
      99:	call 0x71
     100:	if r0 == 0x0 goto +0x2e <sys_exit+0x498>
     101:	goto +0x29c <sys_exit+0x1810>
     102:	call 0x23
     103:	r7 = 0x0 ll
		0000000000000338:  R_BPF_64_64	CONFIG
     105:	w1 = *(u32 *)(r7 + 0x40)
     106:	r0 += r1
     107:	r1 = r10
     108:	r1 += -0x88
     109:	w2 = 0x8
     110:	r3 = r0
     111:	call 0x71
     112:	r3 = *(u64 *)(r10 - 0x88)
     113:	if r0 == 0x0 goto +0x1 <sys_exit+0x398>
     114:	r3 = 0x0
     115:	w1 = *(u32 *)(r7 + 0x44)
     116:	r3 += r1
     117:	r1 = r10
     118:	r1 += -0x88
     119:	w2 = 0x8
     120:	call 0x71
     121:	r1 = *(u64 *)(r10 - 0x88)
     122:	if r0 == 0x0 goto +0x1 <sys_exit+0x3e0>
     123:	r1 = 0x0
     124:	r3 = *(u64 *)(r7 + 0x8)
     125:	r3 += r1
     126:	r1 = r10
     127:	r1 += -0x88
     128:	w2 = 0x4
     129:	call 0x71
     130:	if r0 != 0x0 goto -0x51 <sys_exit+0x190>
     131:	goto -0x5c <sys_exit+0x140>
     132:	r1 = *(u64 *)(r10 - 0x10)
     133:	if r1 != 0x10 goto +0x27c <sys_exit+0x1810>
     134:	r1 = *(u64 *)(r10 - 0x20)
     135:	if r1 != 0x504c0001 goto +0x27a <sys_exit+0x1810>
     136:	r2 = *(u64 *)(r10 - 0x28)
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	CONFIG
     139:	r3 = *(u64 *)(r1 + 0x0)
     140:	if r2 != r3 goto +0x275 <sys_exit+0x1810>
     141:	w2 = *(u32 *)(r1 + 0x28)
     142:	w2 &= w8
     143:	w1 = *(u32 *)(r7 + 0x10)
     144:	if w1 != 0x0 goto +0x268 <sys_exit+0x17c8>
     145:	*(u32 *)(r7 + 0x14) = w2
     146:	goto +0x26b <sys_exit+0x17f0>
     147:	r1 = *(u64 *)(r10 - 0x10)
     148:	if r1 != 0x10 goto +0x26d <sys_exit+0x1810>
     149:	r1 = *(u64 *)(r10 - 0x20)
     150:	if r1 != 0x504c0001 goto +0x26b <sys_exit+0x1810>
     151:	r1 = *(u64 *)(r10 - 0x28)
     152:	r2 = 0x0 ll
		00000000000004c0:  R_BPF_64_64	CONFIG
     154:	r2 = *(u64 *)(r2 + 0x0)
     155:	if r1 != r2 goto +0x266 <sys_exit+0x1810>
     156:	w9 = 0x20
     157:	w6 = *(u32 *)(r7 + 0x28)
     158:	w7 = *(u32 *)(r7 + 0x30)
     159:	if w6 == 0x0 goto +0x20 <sys_exit+0x600>
     160:	w2 = w6
     161:	w2 >>= 0x1
     162:	w1 = w6
     163:	w1 |= w2
     164:	w2 = w1
     165:	w2 >>= 0x2
     166:	w1 |= w2
     167:	w2 = w1
     168:	w2 >>= 0x4
     169:	w1 |= w2
     170:	w2 = w1
     171:	w2 >>= 0x8
     172:	w1 |= w2
     173:	w2 = w1
     174:	w2 >>= 0x10
     175:	w1 |= w2
     176:	w1 ^= -0x1
     177:	w2 = w1
     178:	w2 >>= 0x1
     179:	w2 &= 0x55555555
     180:	w1 -= w2
     181:	w9 = w1
     182:	w9 &= 0x33333333
     183:	w1 >>= 0x2
     184:	w1 &= 0x33333333
     185:	w9 += w1
     186:	w1 = w9
     187:	w1 >>= 0x4
     188:	w9 += w1
     189:	w9 &= 0xf0f0f0f
     190:	w9 *= 0x1010101
     191:	w9 >>= 0x18
     192:	call 0x23
     193:	*(u64 *)(r10 - 0x88) = r0
     194:	w6 &= w8
     195:	w6 -= w7
     196:	w9 &= 0x1f
     197:	w6 <<= w9
     198:	r2 = r10
     199:	r2 += -0x88
     200:	r1 = 0x0 ll
		0000000000000640:  R_BPF_64_64	TASKS
     202:	call 0x1
     203:	r7 = r0
     204:	if r7 != 0x0 goto +0x19 <sys_exit+0x730>
     205:	if w6 == 0x0 goto +0x234 <sys_exit+0x1810>
     206:	call 0x23
     207:	*(u64 *)(r10 - 0x88) = r0
     208:	r2 = r10
     209:	r2 += -0x88
     210:	r1 = 0x0 ll
		0000000000000690:  R_BPF_64_64	TASKS
     212:	r3 = 0xd58 ll
		00000000000006a0:  R_BPF_64_64	.rodata
     214:	r4 = 0x0
     215:	call 0x2
     216:	if r0 != 0x0 goto +0x207 <sys_exit+0x1700>
     217:	r1 = 0x0 ll
		00000000000006c8:  R_BPF_64_64	.bss
     219:	r2 = 0x1
     220:	lock *(u64 *)(r1 + 0x0) += r2
     221:	call 0x23
     222:	*(u64 *)(r10 - 0x88) = r0
     223:	r2 = r10
     224:	r2 += -0x88
     225:	r1 = 0x0 ll
		0000000000000708:  R_BPF_64_64	TASKS
     227:	call 0x1
     228:	r7 = r0
     229:	if r7 == 0x0 goto +0x21c <sys_exit+0x1810>
     230:	w8 = w6
     231:	w8 s>>= w9
     232:	r1 = 0x0 ll
		0000000000000740:  R_BPF_64_64	AYA_LOG_LEVEL
     234:	w1 = *(u8 *)(r1 + 0x0)
     235:	if w1 < 0x4 goto +0x197 <sys_exit+0x1418>
     236:	call 0x23
     237:	w1 = 0xa0
     238:	*(u16 *)(r10 - 0x2) = w1
     239:	r1 = r10
     240:	r1 += -0x2
     241:	r9 = 0x40
     242:	w1 = *(u16 *)(r10 - 0x2)
     243:	if w1 > 0x40 goto +0x1dd <sys_exit+0x1688>
     244:	*(u64 *)(r10 - 0x98) = r0
     245:	r1 = 0x0 ll
		00000000000007a8:  R_BPF_64_64	AYA_LOGS
     247:	r2 = r9
     248:	r3 = 0x0
     249:	call 0x83
     250:	if r0 == 0x0 goto +0x188 <sys_exit+0x1418>
     251:	*(u64 *)(r10 - 0x80) = r9
     252:	*(u64 *)(r10 - 0x88) = r0
     253:	r1 = r10
     254:	r1 += -0x88
     255:	r1 = *(u64 *)(r10 - 0x88)
     256:	r2 = *(u64 *)(r10 - 0x80)
     257:	if r2 < 0x2 goto +0x17f <sys_exit+0x1408>
     258:	w2 = *(u16 *)(r10 - 0x2)
     259:	*(u8 *)(r1 + 0x0) = w2
     260:	w2 >>= 0x8
     261:	*(u8 *)(r1 + 0x1) = w2
     262:	r1 = *(u64 *)(r10 - 0x88)
     263:	r2 = *(u64 *)(r10 - 0x80)
     264:	if r2 < 0x3 goto +0x178 <sys_exit+0x1408>
     265:	w2 = 0x0
     266:	*(u8 *)(r1 + 0x2) = w2
     267:	r1 = *(u64 *)(r10 - 0x88)
     268:	r3 = *(u64 *)(r10 - 0x80)
     269:	if r3 < 0x5 goto +0x173 <sys_exit+0x1408>
     270:	*(u8 *)(r1 + 0x4) = w2
     271:	w2 = 0x17
     272:	*(u8 *)(r1 + 0x3) = w2
     273:	r1 = *(u64 *)(r10 - 0x88)
     274:	r2 = *(u64 *)(r10 - 0x80)
     275:	if r2 < 0x1c goto +0x16d <sys_exit+0x1408>
     276:	r3 = r1
     277:	r3 += 0x5
     278:	r4 = 0xd0a ll
		00000000000008b0:  R_BPF_64_64	.rodata
     280:	w5 = *(u8 *)(r4 + 0x0)
     281:	*(u8 *)(r3 + 0x0) = w5
     282:	w5 = *(u8 *)(r4 + 0x1)
     283:	*(u8 *)(r3 + 0x1) = w5
     284:	w5 = *(u8 *)(r4 + 0x2)
     285:	*(u8 *)(r3 + 0x2) = w5
     286:	w5 = *(u8 *)(r4 + 0x3)
     287:	*(u8 *)(r3 + 0x3) = w5
     288:	w5 = *(u8 *)(r4 + 0x4)
     289:	*(u8 *)(r3 + 0x4) = w5
     290:	w5 = *(u8 *)(r4 + 0x5)
     291:	*(u8 *)(r3 + 0x5) = w5
     292:	w5 = *(u8 *)(r4 + 0x6)
     293:	*(u8 *)(r3 + 0x6) = w5
     294:	w5 = *(u8 *)(r4 + 0x7)
     295:	*(u8 *)(r3 + 0x7) = w5
     296:	w5 = *(u8 *)(r4 + 0x8)
     297:	*(u8 *)(r3 + 0x8) = w5
     298:	w5 = *(u8 *)(r4 + 0x9)
     299:	*(u8 *)(r3 + 0x9) = w5
     300:	w5 = *(u8 *)(r4 + 0xa)
     301:	*(u8 *)(r3 + 0xa) = w5
     302:	w5 = *(u8 *)(r4 + 0xb)
     303:	*(u8 *)(r3 + 0xb) = w5
     304:	w5 = *(u8 *)(r4 + 0xc)
     305:	*(u8 *)(r3 + 0xc) = w5
     306:	w5 = *(u8 *)(r4 + 0xd)
     307:	*(u8 *)(r3 + 0xd) = w5
     308:	w5 = *(u8 *)(r4 + 0xe)
     309:	*(u8 *)(r3 + 0xe) = w5
     310:	w5 = *(u8 *)(r4 + 0xf)
     311:	*(u8 *)(r3 + 0xf) = w5
     312:	w5 = *(u8 *)(r4 + 0x10)
     313:	*(u8 *)(r3 + 0x10) = w5
     314:	w5 = *(u8 *)(r4 + 0x11)
     315:	*(u8 *)(r3 + 0x11) = w5
     316:	w5 = *(u8 *)(r4 + 0x12)
     317:	*(u8 *)(r3 + 0x12) = w5
     318:	w5 = *(u8 *)(r4 + 0x13)
     319:	*(u8 *)(r3 + 0x13) = w5
     320:	w5 = *(u8 *)(r4 + 0x14)
     321:	*(u8 *)(r3 + 0x14) = w5
     322:	w5 = *(u8 *)(r4 + 0x15)
     323:	*(u8 *)(r3 + 0x15) = w5
     324:	w5 = *(u8 *)(r4 + 0x16)
     325:	*(u8 *)(r3 + 0x16) = w5
     326:	if r2 == 0x1c goto +0x13a <sys_exit+0x1408>
     327:	w3 = 0x1
     328:	*(u8 *)(r1 + 0x1c) = w3
     329:	if r2 < 0x1f goto +0x137 <sys_exit+0x1408>
     330:	w4 = 0x0
     331:	*(u8 *)(r1 + 0x1e) = w4
     332:	*(u8 *)(r1 + 0x1d) = w3
     333:	if r2 == 0x1f goto +0x133 <sys_exit+0x1408>
     334:	w3 = 0x4
     335:	*(u8 *)(r1 + 0x1f) = w3
     336:	if r2 == 0x20 goto +0x130 <sys_exit+0x1408>
     337:	w3 = 0x2
     338:	*(u8 *)(r1 + 0x20) = w3
     339:	if r2 < 0x23 goto +0x12d <sys_exit+0x1408>
     340:	w3 = 0x0
     341:	*(u8 *)(r1 + 0x22) = w3
     342:	w3 = 0x17
     343:	*(u8 *)(r1 + 0x21) = w3
     344:	if r2 < 0x3a goto +0x128 <sys_exit+0x1408>
     345:	r3 = r1
     346:	r3 += 0x23
     347:	r4 = 0xd0a ll
		0000000000000ad8:  R_BPF_64_64	.rodata
     349:	w5 = *(u8 *)(r4 + 0x0)
     350:	*(u8 *)(r3 + 0x0) = w5
     351:	w5 = *(u8 *)(r4 + 0x1)
     352:	*(u8 *)(r3 + 0x1) = w5
     353:	w5 = *(u8 *)(r4 + 0x2)
     354:	*(u8 *)(r3 + 0x2) = w5
     355:	w5 = *(u8 *)(r4 + 0x3)
     356:	*(u8 *)(r3 + 0x3) = w5
     357:	w5 = *(u8 *)(r4 + 0x4)
     358:	*(u8 *)(r3 + 0x4) = w5
     359:	w5 = *(u8 *)(r4 + 0x5)
     360:	*(u8 *)(r3 + 0x5) = w5
     361:	w5 = *(u8 *)(r4 + 0x6)
     362:	*(u8 *)(r3 + 0x6) = w5
     363:	w5 = *(u8 *)(r4 + 0x7)
     364:	*(u8 *)(r3 + 0x7) = w5
     365:	w5 = *(u8 *)(r4 + 0x8)
     366:	*(u8 *)(r3 + 0x8) = w5
     367:	w5 = *(u8 *)(r4 + 0x9)
     368:	*(u8 *)(r3 + 0x9) = w5
     369:	w5 = *(u8 *)(r4 + 0xa)
     370:	*(u8 *)(r3 + 0xa) = w5
     371:	w5 = *(u8 *)(r4 + 0xb)
     372:	*(u8 *)(r3 + 0xb) = w5
     373:	w5 = *(u8 *)(r4 + 0xc)
     374:	*(u8 *)(r3 + 0xc) = w5
     375:	w5 = *(u8 *)(r4 + 0xd)
     376:	*(u8 *)(r3 + 0xd) = w5
     377:	w5 = *(u8 *)(r4 + 0xe)
     378:	*(u8 *)(r3 + 0xe) = w5
     379:	w5 = *(u8 *)(r4 + 0xf)
     380:	*(u8 *)(r3 + 0xf) = w5
     381:	w5 = *(u8 *)(r4 + 0x10)
     382:	*(u8 *)(r3 + 0x10) = w5
     383:	w5 = *(u8 *)(r4 + 0x11)
     384:	*(u8 *)(r3 + 0x11) = w5
     385:	w5 = *(u8 *)(r4 + 0x12)
     386:	*(u8 *)(r3 + 0x12) = w5
     387:	w5 = *(u8 *)(r4 + 0x13)
     388:	*(u8 *)(r3 + 0x13) = w5
     389:	w5 = *(u8 *)(r4 + 0x14)
     390:	*(u8 *)(r3 + 0x14) = w5
     391:	w5 = *(u8 *)(r4 + 0x15)
     392:	*(u8 *)(r3 + 0x15) = w5
     393:	w5 = *(u8 *)(r4 + 0x16)
     394:	*(u8 *)(r3 + 0x16) = w5
     395:	if r2 == 0x3a goto +0xf5 <sys_exit+0x1408>
     396:	w3 = 0x3
     397:	*(u8 *)(r1 + 0x3a) = w3
     398:	if r2 < 0x3d goto +0xf2 <sys_exit+0x1408>
     399:	w3 = 0x0
     400:	*(u8 *)(r1 + 0x3c) = w3
     401:	w3 = 0x1f
     402:	*(u8 *)(r1 + 0x3b) = w3
     403:	if r2 < 0x5c goto +0xed <sys_exit+0x1408>
     404:	r3 = r1
     405:	r3 += 0x3d
     406:	r4 = 0xd21 ll
		0000000000000cb0:  R_BPF_64_64	.rodata
     408:	w5 = *(u8 *)(r4 + 0x0)
     409:	*(u8 *)(r3 + 0x0) = w5
     410:	w5 = *(u8 *)(r4 + 0x1)
     411:	*(u8 *)(r3 + 0x1) = w5
     412:	w5 = *(u8 *)(r4 + 0x2)
     413:	*(u8 *)(r3 + 0x2) = w5
     414:	w5 = *(u8 *)(r4 + 0x3)
     415:	*(u8 *)(r3 + 0x3) = w5
     416:	w5 = *(u8 *)(r4 + 0x4)
     417:	*(u8 *)(r3 + 0x4) = w5
     418:	w5 = *(u8 *)(r4 + 0x5)
     419:	*(u8 *)(r3 + 0x5) = w5
     420:	w5 = *(u8 *)(r4 + 0x6)
     421:	*(u8 *)(r3 + 0x6) = w5
     422:	w5 = *(u8 *)(r4 + 0x7)
     423:	*(u8 *)(r3 + 0x7) = w5
     424:	w5 = *(u8 *)(r4 + 0x8)
     425:	*(u8 *)(r3 + 0x8) = w5
     426:	w5 = *(u8 *)(r4 + 0x9)
     427:	*(u8 *)(r3 + 0x9) = w5
     428:	w5 = *(u8 *)(r4 + 0xa)
     429:	*(u8 *)(r3 + 0xa) = w5
     430:	w5 = *(u8 *)(r4 + 0xb)
     431:	*(u8 *)(r3 + 0xb) = w5
     432:	w5 = *(u8 *)(r4 + 0xc)
     433:	*(u8 *)(r3 + 0xc) = w5
     434:	w5 = *(u8 *)(r4 + 0xd)
     435:	*(u8 *)(r3 + 0xd) = w5
     436:	w5 = *(u8 *)(r4 + 0xe)
     437:	*(u8 *)(r3 + 0xe) = w5
     438:	w5 = *(u8 *)(r4 + 0xf)
     439:	*(u8 *)(r3 + 0xf) = w5
     440:	w5 = *(u8 *)(r4 + 0x10)
     441:	*(u8 *)(r3 + 0x10) = w5
     442:	w5 = *(u8 *)(r4 + 0x11)
     443:	*(u8 *)(r3 + 0x11) = w5
     444:	w5 = *(u8 *)(r4 + 0x12)
     445:	*(u8 *)(r3 + 0x12) = w5
     446:	w5 = *(u8 *)(r4 + 0x13)
     447:	*(u8 *)(r3 + 0x13) = w5
     448:	w5 = *(u8 *)(r4 + 0x14)
     449:	*(u8 *)(r3 + 0x14) = w5
     450:	w5 = *(u8 *)(r4 + 0x15)
     451:	*(u8 *)(r3 + 0x15) = w5
     452:	w5 = *(u8 *)(r4 + 0x16)
     453:	*(u8 *)(r3 + 0x16) = w5
     454:	w5 = *(u8 *)(r4 + 0x17)
     455:	*(u8 *)(r3 + 0x17) = w5
     456:	w5 = *(u8 *)(r4 + 0x18)
     457:	*(u8 *)(r3 + 0x18) = w5
     458:	w5 = *(u8 *)(r4 + 0x19)
     459:	*(u8 *)(r3 + 0x19) = w5
     460:	w5 = *(u8 *)(r4 + 0x1a)
     461:	*(u8 *)(r3 + 0x1a) = w5
     462:	w5 = *(u8 *)(r4 + 0x1b)
     463:	*(u8 *)(r3 + 0x1b) = w5
     464:	w5 = *(u8 *)(r4 + 0x1c)
     465:	*(u8 *)(r3 + 0x1c) = w5
     466:	w5 = *(u8 *)(r4 + 0x1d)
     467:	*(u8 *)(r3 + 0x1d) = w5
     468:	w5 = *(u8 *)(r4 + 0x1e)
     469:	*(u8 *)(r3 + 0x1e) = w5
     470:	if r2 == 0x5c goto +0xaa <sys_exit+0x1408>
     471:	w4 = 0x4
     472:	*(u8 *)(r1 + 0x5c) = w4
     473:	if r2 < 0x5f goto +0xa7 <sys_exit+0x1408>
     474:	w3 = 0x0
     475:	*(u8 *)(r1 + 0x5e) = w3
     476:	*(u8 *)(r1 + 0x5d) = w4
     477:	if r2 < 0x63 goto +0xa3 <sys_exit+0x1408>
     478:	*(u8 *)(r1 + 0x62) = w3
     479:	*(u8 *)(r1 + 0x61) = w3
     480:	*(u8 *)(r1 + 0x60) = w3
     481:	w3 = 0x34
     482:	*(u8 *)(r1 + 0x5f) = w3
     483:	if r2 == 0x63 goto +0x9d <sys_exit+0x1408>
     484:	w3 = 0x5
     485:	*(u8 *)(r1 + 0x63) = w3
     486:	r3 = r2
     487:	r3 &= -0x2
     488:	if r3 == 0x64 goto +0x98 <sys_exit+0x1408>
     489:	w4 = 0x0
     490:	*(u8 *)(r1 + 0x65) = w4
     491:	w5 = 0x4
     492:	*(u8 *)(r1 + 0x64) = w5
     493:	if r2 < 0x6a goto +0x93 <sys_exit+0x1408>
     494:	*(u8 *)(r1 + 0x69) = w4
     495:	*(u8 *)(r1 + 0x68) = w4
     496:	*(u8 *)(r1 + 0x67) = w4
     497:	w4 = 0x6
     498:	*(u8 *)(r1 + 0x66) = w4
     499:	if r2 == 0x6a goto +0x8d <sys_exit+0x1408>
     500:	w4 = 0x14
     501:	*(u8 *)(r1 + 0x6a) = w4
     502:	if r2 < 0x6d goto +0x8a <sys_exit+0x1408>
     503:	w4 = 0x0
     504:	*(u8 *)(r1 + 0x6c) = w4
     505:	w4 = 0xf
     506:	*(u8 *)(r1 + 0x6b) = w4
     507:	if r2 < 0x7c goto +0x85 <sys_exit+0x1408>
     508:	r4 = r1
     509:	r4 += 0x6d
     510:	r5 = 0xd40 ll
		0000000000000ff0:  R_BPF_64_64	.rodata
     512:	w0 = *(u8 *)(r5 + 0x0)
     513:	*(u8 *)(r4 + 0x0) = w0
     514:	w0 = *(u8 *)(r5 + 0x1)
     515:	*(u8 *)(r4 + 0x1) = w0
     516:	w0 = *(u8 *)(r5 + 0x2)
     517:	*(u8 *)(r4 + 0x2) = w0
     518:	w0 = *(u8 *)(r5 + 0x3)
     519:	*(u8 *)(r4 + 0x3) = w0
     520:	w0 = *(u8 *)(r5 + 0x4)
     521:	*(u8 *)(r4 + 0x4) = w0
     522:	w0 = *(u8 *)(r5 + 0x5)
     523:	*(u8 *)(r4 + 0x5) = w0
     524:	w0 = *(u8 *)(r5 + 0x6)
     525:	*(u8 *)(r4 + 0x6) = w0
     526:	w0 = *(u8 *)(r5 + 0x7)
     527:	*(u8 *)(r4 + 0x7) = w0
     528:	w0 = *(u8 *)(r5 + 0x8)
     529:	*(u8 *)(r4 + 0x8) = w0
     530:	w0 = *(u8 *)(r5 + 0x9)
     531:	*(u8 *)(r4 + 0x9) = w0
     532:	w0 = *(u8 *)(r5 + 0xa)
     533:	*(u8 *)(r4 + 0xa) = w0
     534:	w0 = *(u8 *)(r5 + 0xb)
     535:	*(u8 *)(r4 + 0xb) = w0
     536:	w0 = *(u8 *)(r5 + 0xc)
     537:	*(u8 *)(r4 + 0xc) = w0
     538:	w0 = *(u8 *)(r5 + 0xd)
     539:	*(u8 *)(r4 + 0xd) = w0
     540:	w0 = *(u8 *)(r5 + 0xe)
     541:	*(u8 *)(r4 + 0xe) = w0
     542:	if r2 == 0x7c goto +0x62 <sys_exit+0x1408>
     543:	w4 = 0x0
     544:	*(u8 *)(r1 + 0x7c) = w4
     545:	if r2 < 0x7f goto +0x5f <sys_exit+0x1408>
     546:	*(u8 *)(r1 + 0x7e) = w4
     547:	w4 = 0x1
     548:	*(u8 *)(r1 + 0x7d) = w4
     549:	if r2 == 0x7f goto +0x5b <sys_exit+0x1408>
     550:	w4 = 0x2
     551:	*(u8 *)(r1 + 0x7f) = w4
     552:	if r2 == 0x80 goto +0x58 <sys_exit+0x1408>
     553:	w4 = 0x9
     554:	*(u8 *)(r1 + 0x80) = w4
     555:	if r2 < 0x83 goto +0x55 <sys_exit+0x1408>
     556:	w4 = 0x0
     557:	*(u8 *)(r1 + 0x82) = w4
     558:	w4 = 0x8
     559:	*(u8 *)(r1 + 0x81) = w4
     560:	if r2 < 0x8b goto +0x50 <sys_exit+0x1408>
     561:	r5 = *(u64 *)(r10 - 0x98)
     562:	*(u8 *)(r1 + 0x83) = w5
     563:	r4 = r5
     564:	r4 >>= 0x38
     565:	*(u8 *)(r1 + 0x8a) = w4
     566:	r4 = r5
     567:	r4 >>= 0x30
     568:	*(u8 *)(r1 + 0x89) = w4
     569:	r4 = r5
     570:	r4 >>= 0x28
     571:	*(u8 *)(r1 + 0x88) = w4
     572:	r4 = r5
     573:	r4 >>= 0x20
     574:	*(u8 *)(r1 + 0x87) = w4
     575:	r4 = r5
     576:	r4 >>= 0x18
     577:	*(u8 *)(r1 + 0x86) = w4
     578:	r4 = r5
     579:	r4 >>= 0x10
     580:	*(u8 *)(r1 + 0x85) = w4
     581:	r5 >>= 0x8
     582:	*(u8 *)(r1 + 0x84) = w5
     583:	if r2 == 0x8b goto +0x39 <sys_exit+0x1408>
     584:	w4 = 0x14
     585:	*(u8 *)(r1 + 0x8b) = w4
     586:	if r3 == 0x8c goto +0x36 <sys_exit+0x1408>
     587:	w4 = 0x0
     588:	*(u8 *)(r1 + 0x8d) = w4
     589:	w4 = 0x7
     590:	*(u8 *)(r1 + 0x8c) = w4
     591:	if r2 < 0x95 goto +0x31 <sys_exit+0x1408>
     592:	r4 = r1
     593:	r4 += 0x8e
     594:	r5 = 0xd4f ll
		0000000000001290:  R_BPF_64_64	.rodata
     596:	w0 = *(u8 *)(r5 + 0x0)
     597:	*(u8 *)(r4 + 0x0) = w0
     598:	w0 = *(u8 *)(r5 + 0x1)
     599:	*(u8 *)(r4 + 0x1) = w0
     600:	w0 = *(u8 *)(r5 + 0x2)
     601:	*(u8 *)(r4 + 0x2) = w0
     602:	w0 = *(u8 *)(r5 + 0x3)
     603:	*(u8 *)(r4 + 0x3) = w0
     604:	w0 = *(u8 *)(r5 + 0x4)
     605:	*(u8 *)(r4 + 0x4) = w0
     606:	w0 = *(u8 *)(r5 + 0x5)
     607:	*(u8 *)(r4 + 0x5) = w0
     608:	w0 = *(u8 *)(r5 + 0x6)
     609:	*(u8 *)(r4 + 0x6) = w0
     610:	if r2 == 0x95 goto +0x1e <sys_exit+0x1408>
     611:	w4 = 0x0
     612:	*(u8 *)(r1 + 0x95) = w4
     613:	if r3 == 0x96 goto +0x1b <sys_exit+0x1408>
     614:	*(u8 *)(r1 + 0x97) = w4
     615:	w4 = 0x1
     616:	*(u8 *)(r1 + 0x96) = w4
     617:	if r2 < 0x99 goto +0x17 <sys_exit+0x1408>
     618:	*(u8 *)(r1 + 0x98) = w4
     619:	if r2 == 0x99 goto +0x15 <sys_exit+0x1408>
     620:	w4 = 0x3
     621:	*(u8 *)(r1 + 0x99) = w4
     622:	if r3 == 0x9a goto +0x12 <sys_exit+0x1408>
     623:	w3 = 0x0
     624:	*(u8 *)(r1 + 0x9b) = w3
     625:	w3 = 0x4
     626:	*(u8 *)(r1 + 0x9a) = w3
     627:	if r2 < 0xa0 goto +0xd <sys_exit+0x1408>
     628:	w2 = w8
     629:	w2 >>= 0x18
     630:	*(u8 *)(r1 + 0x9f) = w2
     631:	w2 = w8
     632:	w2 >>= 0x10
     633:	*(u8 *)(r1 + 0x9e) = w2
     634:	*(u8 *)(r1 + 0x9c) = w8
     635:	w2 = w8
     636:	w2 >>= 0x8
     637:	*(u8 *)(r1 + 0x9d) = w2
     638:	r2 = 0x0
     639:	call 0x84
     640:	goto +0x2 <sys_exit+0x1418>
     641:	r2 = 0x0
     642:	call 0x85
     643:	*(u32 *)(r10 - 0xa0) = w6
     644:	w1 = *(u32 *)(r7 + 0x4)
     645:	w2 = w1
     646:	w2 |= w8
     647:	if w2 s> -0x1 goto +0xa <sys_exit+0x1490>
     648:	w6 = w8
     649:	if w8 s> 0x0 goto +0xa <sys_exit+0x14a0>
     650:	w6 = w8
     651:	if w1 s< 0x1 goto +0x1 <sys_exit+0x1468>
     652:	goto +0x7 <sys_exit+0x14a0>
     653:	w6 = 0x0
     654:	if w8 s>= w1 goto +0x5 <sys_exit+0x14a0>
     655:	w6 = w8
     656:	w6 -= w1
     657:	goto +0x2 <sys_exit+0x14a0>
     658:	w6 = 0x0
     659:	if w8 s> w1 goto -0x5 <sys_exit+0x1478>
     660:	w2 = *(u32 *)(r7 + 0x8)
     661:	w1 = *(u32 *)(r7 + 0x0)
     662:	w3 = 0x1
     663:	*(u32 *)(r10 - 0x98) = w1
     664:	if w6 s> 0x0 goto +0x7 <sys_exit+0x1500>
     665:	w3 = 0x2
     666:	if w6 s< 0x0 goto +0x5 <sys_exit+0x1500>
     667:	if w1 == 0x0 goto +0x50 <sys_exit+0x1760>
     668:	if w8 == w1 goto +0x4f <sys_exit+0x1760>
     669:	w6 = w8
     670:	w6 -= w1
     671:	w3 = 0x3
     672:	*(u32 *)(r10 - 0xa8) = w3
     673:	r1 = *(u64 *)(r10 - 0x90)
     674:	r3 = *(u64 *)(r1 + 0x8)
     675:	w9 = w2
     676:	r2 = *(u64 *)(r1 + 0x0)
     677:	r1 = r7
     678:	r1 += 0x10
     679:	call 0x222
		0000000000001538:  R_BPF_64_32	.text
     680:	w1 = w9
     681:	w9 = 0x0
     682:	if w1 == 0x0 goto +0x9 <sys_exit+0x15a0>
     683:	*(u32 *)(r7 + 0x74) = w1
     684:	*(u32 *)(r7 + 0x70) = w8
     685:	w1 = *(u32 *)(r10 - 0x98)
     686:	*(u32 *)(r7 + 0x6c) = w1
     687:	w1 = 0x4
     688:	*(u32 *)(r7 + 0x68) = w1
     689:	r1 = r7
     690:	call -0x1
		0000000000001590:  R_BPF_64_32	.text
     691:	if w9 != 0x0 goto +0x8 <sys_exit+0x15e0>
     692:	*(u32 *)(r7 + 0x74) = w6
     693:	*(u32 *)(r7 + 0x70) = w8
     694:	w1 = *(u32 *)(r10 - 0x98)
     695:	*(u32 *)(r7 + 0x6c) = w1
     696:	w1 = *(u32 *)(r10 - 0xa8)
     697:	*(u32 *)(r7 + 0x68) = w1
     698:	r1 = r7
     699:	call -0x1
		00000000000015d8:  R_BPF_64_32	.text
     700:	w1 = *(u32 *)(r10 - 0xa0)
     701:	if w1 == 0x0 goto +0x6 <sys_exit+0x1620>
     702:	r1 = 0x0
     703:	*(u64 *)(r7 + 0x78) = r1
     704:	*(u64 *)(r7 + 0x8) = r1
     705:	*(u32 *)(r7 + 0x4) = w8
     706:	*(u32 *)(r7 + 0x0) = w8
     707:	goto +0x3e <sys_exit+0x1810>
     708:	call 0x23
     709:	*(u64 *)(r10 - 0x88) = r0
     710:	r2 = r10
     711:	r2 += -0x88
     712:	r1 = 0x0 ll
		0000000000001640:  R_BPF_64_64	TASKS
     714:	call 0x3
     715:	if r0 != 0x0 goto +0x36 <sys_exit+0x1810>
     716:	r1 = 0x0 ll
		0000000000001660:  R_BPF_64_64	.bss
     718:	r2 = -0x1
     719:	lock *(u64 *)(r1 + 0x0) += r2
     720:	goto +0x31 <sys_exit+0x1810>
     721:	r9 = 0x80
     722:	if w1 < 0x81 goto -0x1df <sys_exit+0x7a0>
     723:	r9 = 0x100
     724:	if w1 < 0x101 goto -0x1e1 <sys_exit+0x7a0>
     725:	r9 = 0x200
     726:	if w1 < 0x201 goto -0x1e3 <sys_exit+0x7a0>
     727:	r9 = 0x400
     728:	if w1 < 0x401 goto -0x1e5 <sys_exit+0x7a0>
     729:	r9 = 0x800
     730:	if w1 < 0x801 goto -0x1e7 <sys_exit+0x7a0>
     731:	r9 = 0x1000
     732:	if w1 < 0x1001 goto -0x1e9 <sys_exit+0x7a0>
     733:	r9 = 0x2000
     734:	if w1 > 0x2000 goto -0x5c <sys_exit+0x1418>
     735:	goto -0x1ec <sys_exit+0x7a0>
     736:	w1 = 0x0
     737:	*(u32 *)(r10 - 0x88) = w1
     738:	r2 = r10
     739:	r2 += -0x88
     740:	r1 = 0x0 ll
		0000000000001720:  R_BPF_64_64	LOST
     742:	call 0x1
     743:	if r0 == 0x0 goto +0x1a <sys_exit+0x1810>
     744:	r0 += 0x10
     745:	r1 = 0x1
     746:	lock *(u64 *)(r0 + 0x0) += r1
     747:	goto +0x16 <sys_exit+0x1810>
     748:	if w2 == 0x0 goto -0x31 <sys_exit+0x15e0>
     749:	r1 = *(u64 *)(r10 - 0x90)
     750:	r3 = *(u64 *)(r1 + 0x8)
     751:	w6 = w2
     752:	r2 = *(u64 *)(r1 + 0x0)
     753:	r1 = r7
     754:	r1 += 0x10
     755:	call 0x222
		0000000000001798:  R_BPF_64_32	.text
     756:	w1 = w6
     757:	w9 = 0x1
     758:	w2 = 0x0
     759:	*(u32 *)(r10 - 0xa8) = w2
     760:	goto -0x4e <sys_exit+0x1558>
     761:	w3 = *(u32 *)(r7 + 0x14)
     762:	if w2 >= w3 goto +0x1 <sys_exit+0x17e0>
     763:	*(u32 *)(r7 + 0x14) = w2
     764:	w3 = *(u32 *)(r7 + 0x18)
     765:	if w2 <= w3 goto +0x1 <sys_exit+0x17f8>
     766:	*(u32 *)(r7 + 0x18) = w2
     767:	*(u32 *)(r7 + 0x1c) = w8
     768:	w1 += 0x1
     769:	*(u32 *)(r7 + 0x10) = w1
     770:	w0 = 0x0
     771:	exit

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
