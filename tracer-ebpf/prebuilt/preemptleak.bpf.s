
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r5 = 0x0
       3:	w1 = *(u32 *)(r6 + 0x1c)
       4:	w2 = *(u32 *)(r6 + 0x18)
       5:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
       6:	r3 = r1
       7:	r3 <<= 0xa
       8:	r3 += r2
       9:	if r3 > 0xbff goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
      10:	r4 = 0x0 ll
		0000000000000050:  R_BPF_64_64	SELECTORS
      12:	r4 += r3
      13:	w3 = *(u8 *)(r4 + 0x0)
      14:	if w3 == 0xff goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
      15:	w4 = *(u32 *)(r6 + 0x68)
      16:	w4 &= 0x2
      17:	if w4 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
      18:	w3 <<= 0x18
      19:	w3 s>>= 0x18
      20:	w7 = 0x4
      21:	r5 = r3
      22:	r5 &= 0x7
      23:	r5 <<= 0x3
      24:	r4 = r6
      25:	r4 += 0x20
      26:	r0 = r4
      27:	r0 += r5
      28:	r5 = *(u64 *)(r0 + 0x0)
      29:	r5 <<= 0x20
      30:	r5 >>= 0x20
      31:	if w3 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x150>
      32:	w3 += 0x1
      33:	w3 &= 0x7
      34:	r3 <<= 0x3
      35:	r4 += r3
      36:	r3 = *(u64 *)(r4 + 0x0)
      37:	r3 <<= 0x20
      38:	r5 <<= 0x20
      39:	r3 >>= 0x20
      40:	r3 |= r5
      41:	r5 = r3
      42:	w4 = *(u32 *)(r6 + 0x70)
      43:	w3 = *(u32 *)(r6 + 0x80)
      44:	*(u32 *)(r10 - 0x48) = w3
      45:	if w3 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
      46:	w3 = w4
      47:	w3 += -0x3
      48:	if w3 > 0x1 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5b8>
      49:	w1 = w4
      50:	w1 &= 0x1f
      51:	r2 = 0x0 ll
		0000000000000198:  R_BPF_64_64	CONFIG
      53:	w2 = *(u32 *)(r2 + 0x60)
      54:	w2 >>= w1
      55:	w2 &= 0x1
      56:	if w2 == 0x0 goto +0xef <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x940>
      57:	*(u64 *)(r10 - 0x80) = r5
      58:	*(u32 *)(r10 - 0x78) = w4
      59:	*(u32 *)(r10 - 0x98) = w7
      60:	r7 = r10
      61:	r7 += -0x10
      62:	r1 = r7
      63:	w2 = 0x0
      64:	r3 = 0x10
      65:	call -0x1
		0000000000000208:  R_BPF_64_32	memset
      66:	r1 = r7
      67:	w2 = 0x10
      68:	call 0x10
      69:	w7 = 0x0
      70:	w2 = 0x0
      71:	w3 = 0x0
      72:	w4 = 0x0
      73:	w5 = 0x0
      74:	w8 = 0x0
      75:	w1 = 0x0
      76:	*(u32 *)(r10 - 0x50) = w1
      77:	*(u32 *)(r10 - 0x58) = w1
      78:	*(u32 *)(r10 - 0x60) = w1
      79:	*(u32 *)(r10 - 0x68) = w1
      80:	*(u32 *)(r10 - 0x70) = w1
      81:	w9 = 0x0
      82:	if r0 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x370>
      83:	w1 = *(u8 *)(r10 - 0xc)
      84:	w1 <<= 0x8
      85:	w2 = *(u8 *)(r10 - 0xd)
      86:	w1 |= w2
      87:	w2 = *(u8 *)(r10 - 0xb)
      88:	w2 <<= 0x10
      89:	w9 = *(u8 *)(r10 - 0xa)
      90:	w9 <<= 0x18
      91:	w9 |= w2
      92:	w9 |= w1
      93:	w7 = *(u8 *)(r10 - 0x1)
      94:	w2 = *(u8 *)(r10 - 0x2)
      95:	w3 = *(u8 *)(r10 - 0x3)
      96:	w4 = *(u8 *)(r10 - 0x4)
      97:	w5 = *(u8 *)(r10 - 0x5)
      98:	w8 = *(u8 *)(r10 - 0x6)
      99:	w1 = *(u8 *)(r10 - 0x7)
     100:	*(u32 *)(r10 - 0x50) = w1
     101:	w1 = *(u8 *)(r10 - 0x8)
     102:	*(u32 *)(r10 - 0x58) = w1
     103:	w1 = *(u8 *)(r10 - 0x9)
     104:	*(u32 *)(r10 - 0x60) = w1
     105:	w1 = *(u8 *)(r10 - 0xe)
     106:	*(u32 *)(r10 - 0x68) = w1
     107:	w1 = *(u8 *)(r10 - 0xf)
     108:	*(u32 *)(r10 - 0x70) = w1
     109:	w1 = *(u8 *)(r10 - 0x10)
     110:	r0 = *(u64 *)(r6 + 0x18)
     111:	*(u64 *)(r10 - 0x88) = r0
     112:	w0 = *(u32 *)(r6 + 0x7c)
     113:	*(u32 *)(r10 - 0x90) = w0
     114:	w0 = w1
     115:	w1 = w8
     116:	w8 = w9
     117:	w8 >>= 0x18
     118:	*(u8 *)(r10 - 0x3a) = w8
     119:	w8 = w9
     120:	w8 >>= 0x10
     121:	*(u8 *)(r10 - 0x3b) = w8
     122:	w8 = w9
     123:	w8 >>= 0x8
     124:	*(u8 *)(r10 - 0x3c) = w8
     125:	*(u8 *)(r10 - 0x3d) = w9
     126:	w8 = *(u32 *)(r10 - 0x70)
     127:	*(u8 *)(r10 - 0x3f) = w8
     128:	w8 = *(u32 *)(r10 - 0x68)
     129:	*(u8 *)(r10 - 0x3e) = w8
     130:	w8 = *(u32 *)(r10 - 0x60)
     131:	*(u8 *)(r10 - 0x39) = w8
     132:	w8 = *(u32 *)(r10 - 0x58)
     133:	*(u8 *)(r10 - 0x38) = w8
     134:	w8 = *(u32 *)(r10 - 0x50)
     135:	*(u8 *)(r10 - 0x37) = w8
     136:	*(u8 *)(r10 - 0x36) = w1
     137:	*(u8 *)(r10 - 0x35) = w5
     138:	*(u8 *)(r10 - 0x34) = w4
     139:	*(u8 *)(r10 - 0x33) = w3
     140:	*(u8 *)(r10 - 0x32) = w2
     141:	*(u8 *)(r10 - 0x31) = w7
     142:	r1 = *(u64 *)(r10 - 0x80)
     143:	*(u64 *)(r10 - 0x30) = r1
     144:	w1 = 0x0
     145:	*(u32 *)(r10 - 0x14) = w1
     146:	w1 = *(u32 *)(r10 - 0x48)
     147:	*(u32 *)(r10 - 0x18) = w1
     148:	w1 = *(u32 *)(r10 - 0x78)
     149:	*(u32 *)(r10 - 0x1c) = w1
     150:	w1 = *(u32 *)(r10 - 0x90)
     151:	*(u32 *)(r10 - 0x20) = w1
     152:	r1 = *(u64 *)(r10 - 0x88)
     153:	*(u64 *)(r10 - 0x28) = r1
     154:	*(u8 *)(r10 - 0x40) = w0
     155:	r2 = r10
     156:	r2 += -0x40
     157:	r1 = 0x0 ll
		00000000000004e8:  R_BPF_64_64	COUNTS
     159:	call 0x1
     160:	if r0 == 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x600>
     161:	r1 = 0x1
     162:	lock *(u64 *)(r0 + 0x0) += r1
     163:	r1 = 0x0 ll
		0000000000000518:  R_BPF_64_64	EVENTS
     165:	r2 = 0x2b0
     166:	r3 = 0x0
     167:	call 0x83
     168:	r8 = r0
     169:	if r8 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x690>
     170:	r1 = 0x0
     171:	*(u64 *)(r10 - 0x50) = r1
     172:	r7 = r8
     173:	call 0xe
     174:	r9 = r0
     175:	w1 = *(u32 *)(r10 - 0x48)
     176:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x590>
     177:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x710>
     178:	w1 = *(u32 *)(r10 - 0x78)
     179:	if w1 == 0x3 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6e8>
     180:	r1 = *(u64 *)(r6 + 0xa0)
     181:	*(u64 *)(r10 - 0x50) = r1
     182:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x710>
     183:	w3 = 0x0
     184:	*(u32 *)(r6 + 0x9c) = w3
     185:	*(u32 *)(r6 + 0x94) = w1
     186:	*(u32 *)(r6 + 0x90) = w2
     187:	*(u64 *)(r6 + 0x88) = r5
     188:	w1 = w7
     189:	w1 |= 0x10
     190:	*(u32 *)(r6 + 0x98) = w1
     191:	goto -0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x188>
     192:	r2 = r10
     193:	r2 += -0x40
     194:	r1 = 0x0 ll
		0000000000000610:  R_BPF_64_64	COUNTS
     196:	r3 = 0x0 ll
		0000000000000620:  R_BPF_64_64	.rodata.cst8
     198:	r4 = 0x1
     199:	call 0x2
     200:	if r0 == 0x0 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     201:	r2 = r10
     202:	r2 += -0x40
     203:	r1 = 0x0 ll
		0000000000000658:  R_BPF_64_64	COUNTS
     205:	call 0x1
     206:	if r0 == 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x948>
     207:	r1 = 0x1
     208:	lock *(u64 *)(r0 + 0x0) += r1
     209:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     210:	w1 = 0x0
     211:	*(u32 *)(r10 - 0x10) = w1
     212:	r2 = r10
     213:	r2 += -0x10
     214:	r1 = 0x0 ll
		00000000000006b0:  R_BPF_64_64	LOST
     216:	call 0x1
     217:	if r0 == 0x0 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x940>
     218:	r1 = 0x1
     219:	lock *(u64 *)(r0 + 0x0) += r1
     220:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x940>
     221:	w1 = *(u32 *)(r6 + 0x98)
     222:	w1 &= 0x10
     223:	w2 = *(u32 *)(r10 - 0x98)
     224:	w1 |= w2
     225:	*(u32 *)(r10 - 0x98) = w1
     226:	r1 = r10
     227:	r1 += -0x40
     228:	r2 = *(u64 *)(r1 + 0x0)
     229:	*(u64 *)(r7 + 0x0) = r2
     230:	r2 = *(u64 *)(r1 + 0x8)
     231:	*(u64 *)(r7 + 0x8) = r2
     232:	r2 = *(u64 *)(r1 + 0x10)
     233:	*(u64 *)(r7 + 0x10) = r2
     234:	r2 = *(u64 *)(r1 + 0x18)
     235:	*(u64 *)(r7 + 0x18) = r2
     236:	r2 = *(u64 *)(r1 + 0x20)
     237:	*(u64 *)(r7 + 0x20) = r2
     238:	r2 = *(u64 *)(r1 + 0x28)
     239:	*(u64 *)(r7 + 0x28) = r2
     240:	call 0x5
     241:	*(u64 *)(r7 + 0x30) = r0
     242:	r1 = r6
     243:	r1 += 0x20
     244:	r2 = r8
     245:	r2 += 0x38
     246:	r3 = *(u64 *)(r1 + 0x0)
     247:	*(u64 *)(r2 + 0x0) = r3
     248:	r3 = *(u64 *)(r1 + 0x8)
     249:	*(u64 *)(r2 + 0x8) = r3
     250:	r3 = *(u64 *)(r1 + 0x10)
     251:	*(u64 *)(r2 + 0x10) = r3
     252:	r3 = *(u64 *)(r1 + 0x18)
     253:	*(u64 *)(r2 + 0x18) = r3
     254:	r3 = *(u64 *)(r1 + 0x20)
     255:	*(u64 *)(r2 + 0x20) = r3
     256:	r3 = *(u64 *)(r1 + 0x28)
     257:	*(u64 *)(r2 + 0x28) = r3
     258:	r1 = *(u64 *)(r6 + 0x60)
     259:	*(u32 *)(r7 + 0x74) = w9
     260:	r9 >>= 0x20
     261:	*(u32 *)(r7 + 0x70) = w9
     262:	*(u64 *)(r7 + 0x68) = r1
     263:	call 0x8
     264:	*(u32 *)(r7 + 0x78) = w0
     265:	w1 = *(u32 *)(r6 + 0x68)
     266:	w2 = *(u32 *)(r10 - 0x98)
     267:	w1 |= w2
     268:	w2 = *(u32 *)(r6 + 0x84)
     269:	w1 |= w2
     270:	*(u32 *)(r7 + 0x7c) = w1
     271:	w1 = *(u32 *)(r6 + 0x74)
     272:	*(u32 *)(r7 + 0x80) = w1
     273:	w1 = *(u32 *)(r6 + 0x78)
     274:	*(u32 *)(r7 + 0x84) = w1
     275:	w1 = 0x0
     276:	r2 = *(u64 *)(r6 + 0xd0)
     277:	*(u32 *)(r7 + 0x8c) = w1
     278:	r1 = *(u64 *)(r10 - 0x50)
     279:	*(u64 *)(r7 + 0x90) = r1
     280:	*(u32 *)(r7 + 0x88) = w2
     281:	r1 = r8
     282:	r1 += 0x98
     283:	r2 = r6
     284:	r2 += 0x88
     285:	r3 = 0x18
     286:	call -0x1
		00000000000008f0:  R_BPF_64_32	memmove
     287:	r6 += 0xd8
     288:	r8 += 0xb0
     289:	r1 = r8
     290:	w2 = 0x200
     291:	r3 = r6
     292:	call 0x71
     293:	r1 = r7
     294:	r2 = 0x0
     295:	call 0x84
     296:	exit
     297:	w1 = 0x0
     298:	*(u32 *)(r10 - 0x10) = w1
     299:	r2 = r10
     300:	r2 += -0x10
     301:	r1 = 0x0 ll
		0000000000000968:  R_BPF_64_64	LOST
     303:	call 0x1
     304:	if r0 == 0x0 goto -0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
     305:	r0 += 0x8
     306:	r1 = 0x1
     307:	lock *(u64 *)(r0 + 0x0) += r1
     308:	goto -0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>

00000000000009a8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
     309:	r6 = r2
     310:	r7 = r1
     311:	call 0x23
     312:	*(u64 *)(r10 - 0x8) = r0
     313:	r2 = r10
     314:	r2 += -0x8
     315:	r1 = 0x0 ll
		00000000000009d8:  R_BPF_64_64	REMEMBERED
     317:	r3 = 0xd60 ll
		00000000000009e8:  R_BPF_64_64	.rodata
     319:	r4 = 0x0
     320:	call 0x2
     321:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     322:	call 0x23
     323:	*(u64 *)(r10 - 0x8) = r0
     324:	r2 = r10
     325:	r2 += -0x8
     326:	r1 = 0x0 ll
		0000000000000a30:  R_BPF_64_64	REMEMBERED
     328:	call 0x1
     329:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     330:	r1 = r0
     331:	r2 = r7
     332:	r3 = r6
     333:	r6 = r0
     334:	call 0x783
     335:	w1 = *(u32 *)(r6 + 0x0)
     336:	w2 = *(u32 *)(r6 + 0x4)
     337:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
     338:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
     339:	w2 = w1
     340:	w2 += -0x3b
     341:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     342:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     343:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     344:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     345:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
     346:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     347:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     348:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     349:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
     350:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     351:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     352:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     353:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     354:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     355:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     356:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
     357:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     358:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
     359:	call 0x23
     360:	*(u64 *)(r10 - 0x8) = r0
     361:	r2 = r10
     362:	r2 += -0x8
     363:	r1 = 0x0 ll
		0000000000000b58:  R_BPF_64_64	REMEMBERED
     365:	call 0x3
     366:	exit

0000000000000b78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter>:
     367:	w8 = w2
     368:	r7 = r1
     369:	r6 = 0x0 ll
		0000000000000b88:  R_BPF_64_64	CONFIG
     371:	w1 = *(u32 *)(r6 + 0x28)
     372:	w1 &= w8
     373:	w2 = *(u32 *)(r6 + 0x2c)
     374:	if w1 == w2 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x128>
     375:	w1 = *(u32 *)(r6 + 0x24)
     376:	if w1 != 0x2 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x218>
     377:	call 0x8
     378:	*(u32 *)(r10 - 0x88) = w0
     379:	r2 = r10
     380:	r2 += -0x88
     381:	r1 = 0x0 ll
		0000000000000be8:  R_BPF_64_64	SAMPLES
     383:	call 0x1
     384:	if r0 == 0x0 goto +0x555 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     385:	*(u64 *)(r10 - 0x90) = r0
     386:	r9 = *(u64 *)(r0 + 0x50)
     387:	r6 = *(u64 *)(r7 + 0x0)
     388:	r7 = *(u64 *)(r6 + 0x8)
     389:	call 0xe
     390:	if r7 < 0x10000 goto +0x20b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     391:	r1 = 0x70726f6f6672756e ll
     393:	if r7 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0xe0>
     394:	if r9 != r0 goto +0x207 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1118>
     395:	r1 = 0x0 ll
		0000000000000c58:  R_BPF_64_64	CONFIG
     397:	w2 = *(u32 *)(r1 + 0x28)
     398:	w2 &= w8
     399:	r4 = *(u64 *)(r10 - 0x90)
     400:	w1 = *(u32 *)(r4 + 0x30)
     401:	if w1 != 0x0 goto +0x2ff <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1910>
     402:	*(u32 *)(r4 + 0x34) = w2
     403:	goto +0x302 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1938>
     404:	r1 = 0x0 ll
		0000000000000ca0:  R_BPF_64_64	.bss
     406:	r1 = *(u64 *)(r1 + 0x0)
     407:	if r1 != 0x0 goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
     408:	r1 = 0x0 ll
		0000000000000cc0:  R_BPF_64_64	CONFIG
     410:	w2 = *(u32 *)(r1 + 0x6c)
     411:	if w2 == 0x0 goto +0x53a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     412:	w1 = *(u32 *)(r1 + 0x84)
     413:	*(u64 *)(r10 - 0xa8) = r7
     414:	if w1 == 0x0 goto +0x342 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b90>
     415:	r1 = 0x0 ll
		0000000000000cf8:  R_BPF_64_64	CONFIG
     417:	w7 = *(u32 *)(r1 + 0x80)
     418:	w9 = *(u32 *)(r1 + 0x84)
     419:	w1 = *(u32 *)(r1 + 0x70)
     420:	if w1 != 0x0 goto +0x2e6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x18e0>
     421:	call 0x23
     422:	r0 += r7
     423:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d0>
     424:	goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b28>
     425:	w1 = 0x0
     426:	*(u16 *)(r10 - 0x88) = w1
     427:	r1 = r10
     428:	r1 += -0x88
     429:	w2 = 0x2
     430:	r3 = r0
     431:	call 0x71
     432:	w1 = *(u16 *)(r10 - 0x88)
     433:	goto +0x32a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
     434:	w6 = 0x0
     435:	r2 = 0x0 ll
		0000000000000d98:  R_BPF_64_64	CONFIG
     437:	w1 = *(u32 *)(r2 + 0x28)
     438:	w3 = *(u32 *)(r2 + 0x2c)
     439:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x370>
     440:	w4 = w1
     441:	w4 >>= 0x1
     442:	w2 = w1
     443:	w2 |= w4
     444:	w4 = w2
     445:	w4 >>= 0x2
     446:	w2 |= w4
     447:	w4 = w2
     448:	w4 >>= 0x4
     449:	w2 |= w4
     450:	w1 &= w8
     451:	w4 = w2
     452:	w4 >>= 0x8
     453:	w2 |= w4
     454:	w1 -= w3
     455:	w3 = w2
     456:	w3 >>= 0x10
     457:	w2 |= w3
     458:	w2 ^= -0x1
     459:	w3 = w2
     460:	w3 >>= 0x1
     461:	w3 &= 0x55555555
     462:	w2 -= w3
     463:	w3 = w2
     464:	w3 &= 0x33333333
     465:	w2 >>= 0x2
     466:	w2 &= 0x33333333
     467:	w3 += w2
     468:	w2 = w3
     469:	w2 >>= 0x4
     470:	w3 += w2
     471:	w3 &= 0xf0f0f0f
     472:	w3 *= 0x1010101
     473:	w3 >>= 0x18
     474:	w1 <<= w3
     475:	w1 s>>= w3
     476:	w6 = w1
     477:	call 0x23
     478:	*(u64 *)(r10 - 0x88) = r0
     479:	r2 = r10
     480:	r2 += -0x88
     481:	r1 = 0x0 ll
		0000000000000f08:  R_BPF_64_64	TASKS
     483:	call 0x1
     484:	r8 = r0
     485:	if r8 == 0x0 goto +0x1c7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x11f0>
     486:	call 0xe
     487:	r1 = *(u64 *)(r8 + 0x10)
     488:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
     489:	*(u64 *)(r8 + 0x10) = r0
     490:	r1 = r8
     491:	r1 += 0x88
     492:	w2 = 0x0
     493:	r3 = 0x18
     494:	call -0x1
		0000000000000f70:  R_BPF_64_32	memset
     495:	r1 = r8
     496:	r1 += 0xa8
     497:	w2 = 0x0
     498:	r3 = 0x14
     499:	call -0x1
		0000000000000f98:  R_BPF_64_32	memset
     500:	r1 = 0x0
     501:	*(u64 *)(r8 + 0xd0) = r1
     502:	r1 = r8
     503:	w2 = 0x0
     504:	r3 = 0x10
     505:	call -0x1
		0000000000000fc8:  R_BPF_64_32	memset
     506:	r1 = 0x0 ll
		0000000000000fd0:  R_BPF_64_64	AYA_LOG_LEVEL
     508:	w1 = *(u8 *)(r1 + 0x0)
     509:	if w1 < 0x4 goto +0x1cd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     510:	call 0x23
     511:	w1 = 0xa1
     512:	*(u16 *)(r10 - 0x2) = w1
     513:	r1 = r10
     514:	r1 += -0x2
     515:	r9 = 0x40
     516:	w1 = *(u16 *)(r10 - 0x2)
     517:	if w1 > 0x40 goto +0x276 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1868>
     518:	*(u64 *)(r10 - 0x90) = r0
     519:	r1 = 0x0 ll
		0000000000001038:  R_BPF_64_64	AYA_LOGS
     521:	r2 = r9
     522:	r3 = 0x0
     523:	call 0x83
     524:	if r0 == 0x0 goto +0x1be <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     525:	*(u64 *)(r10 - 0x80) = r9
     526:	*(u64 *)(r10 - 0x88) = r0
     527:	r1 = r10
     528:	r1 += -0x88
     529:	r1 = *(u64 *)(r10 - 0x88)
     530:	r2 = *(u64 *)(r10 - 0x80)
     531:	if r2 < 0x2 goto +0x1b5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     532:	w2 = *(u16 *)(r10 - 0x2)
     533:	*(u8 *)(r1 + 0x0) = w2
     534:	w2 >>= 0x8
     535:	*(u8 *)(r1 + 0x1) = w2
     536:	r1 = *(u64 *)(r10 - 0x88)
     537:	r2 = *(u64 *)(r10 - 0x80)
     538:	if r2 < 0x3 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     539:	w2 = 0x0
     540:	*(u8 *)(r1 + 0x2) = w2
     541:	r1 = *(u64 *)(r10 - 0x88)
     542:	r3 = *(u64 *)(r10 - 0x80)
     543:	if r3 < 0x5 goto +0x1a9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     544:	*(u8 *)(r1 + 0x4) = w2
     545:	w2 = 0x17
     546:	*(u8 *)(r1 + 0x3) = w2
     547:	r1 = *(u64 *)(r10 - 0x88)
     548:	r2 = *(u64 *)(r10 - 0x80)
     549:	if r2 < 0x1c goto +0x1a3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     550:	r3 = r1
     551:	r3 += 0x5
     552:	r4 = 0xd12 ll
		0000000000001140:  R_BPF_64_64	.rodata
     554:	w5 = *(u8 *)(r4 + 0x0)
     555:	*(u8 *)(r3 + 0x0) = w5
     556:	w5 = *(u8 *)(r4 + 0x1)
     557:	*(u8 *)(r3 + 0x1) = w5
     558:	w5 = *(u8 *)(r4 + 0x2)
     559:	*(u8 *)(r3 + 0x2) = w5
     560:	w5 = *(u8 *)(r4 + 0x3)
     561:	*(u8 *)(r3 + 0x3) = w5
     562:	w5 = *(u8 *)(r4 + 0x4)
     563:	*(u8 *)(r3 + 0x4) = w5
     564:	w5 = *(u8 *)(r4 + 0x5)
     565:	*(u8 *)(r3 + 0x5) = w5
     566:	w5 = *(u8 *)(r4 + 0x6)
     567:	*(u8 *)(r3 + 0x6) = w5
     568:	w5 = *(u8 *)(r4 + 0x7)
     569:	*(u8 *)(r3 + 0x7) = w5
     570:	w5 = *(u8 *)(r4 + 0x8)
     571:	*(u8 *)(r3 + 0x8) = w5
     572:	w5 = *(u8 *)(r4 + 0x9)
     573:	*(u8 *)(r3 + 0x9) = w5
     574:	w5 = *(u8 *)(r4 + 0xa)
     575:	*(u8 *)(r3 + 0xa) = w5
     576:	w5 = *(u8 *)(r4 + 0xb)
     577:	*(u8 *)(r3 + 0xb) = w5
     578:	w5 = *(u8 *)(r4 + 0xc)
     579:	*(u8 *)(r3 + 0xc) = w5
     580:	w5 = *(u8 *)(r4 + 0xd)
     581:	*(u8 *)(r3 + 0xd) = w5
     582:	w5 = *(u8 *)(r4 + 0xe)
     583:	*(u8 *)(r3 + 0xe) = w5
     584:	w5 = *(u8 *)(r4 + 0xf)
     585:	*(u8 *)(r3 + 0xf) = w5
     586:	w5 = *(u8 *)(r4 + 0x10)
     587:	*(u8 *)(r3 + 0x10) = w5
     588:	w5 = *(u8 *)(r4 + 0x11)
     589:	*(u8 *)(r3 + 0x11) = w5
     590:	w5 = *(u8 *)(r4 + 0x12)
     591:	*(u8 *)(r3 + 0x12) = w5
     592:	w5 = *(u8 *)(r4 + 0x13)
     593:	*(u8 *)(r3 + 0x13) = w5
     594:	w5 = *(u8 *)(r4 + 0x14)
     595:	*(u8 *)(r3 + 0x14) = w5
     596:	w5 = *(u8 *)(r4 + 0x15)
     597:	*(u8 *)(r3 + 0x15) = w5
     598:	w5 = *(u8 *)(r4 + 0x16)
     599:	*(u8 *)(r3 + 0x16) = w5
     600:	if r2 == 0x1c goto +0x170 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     601:	w3 = 0x1
     602:	*(u8 *)(r1 + 0x1c) = w3
     603:	if r2 < 0x1f goto +0x16d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     604:	w4 = 0x0
     605:	*(u8 *)(r1 + 0x1e) = w4
     606:	*(u8 *)(r1 + 0x1d) = w3
     607:	if r2 == 0x1f goto +0x169 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     608:	w3 = 0x4
     609:	*(u8 *)(r1 + 0x1f) = w3
     610:	if r2 == 0x20 goto +0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     611:	w3 = 0x2
     612:	*(u8 *)(r1 + 0x20) = w3
     613:	if r2 < 0x23 goto +0x163 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     614:	w3 = 0x0
     615:	*(u8 *)(r1 + 0x22) = w3
     616:	w3 = 0x17
     617:	*(u8 *)(r1 + 0x21) = w3
     618:	if r2 < 0x3a goto +0x15e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     619:	r3 = r1
     620:	r3 += 0x23
     621:	r4 = 0xd12 ll
		0000000000001368:  R_BPF_64_64	.rodata
     623:	w5 = *(u8 *)(r4 + 0x0)
     624:	*(u8 *)(r3 + 0x0) = w5
     625:	w5 = *(u8 *)(r4 + 0x1)
     626:	*(u8 *)(r3 + 0x1) = w5
     627:	w5 = *(u8 *)(r4 + 0x2)
     628:	*(u8 *)(r3 + 0x2) = w5
     629:	w5 = *(u8 *)(r4 + 0x3)
     630:	*(u8 *)(r3 + 0x3) = w5
     631:	w5 = *(u8 *)(r4 + 0x4)
     632:	*(u8 *)(r3 + 0x4) = w5
     633:	w5 = *(u8 *)(r4 + 0x5)
     634:	*(u8 *)(r3 + 0x5) = w5
     635:	w5 = *(u8 *)(r4 + 0x6)
     636:	*(u8 *)(r3 + 0x6) = w5
     637:	w5 = *(u8 *)(r4 + 0x7)
     638:	*(u8 *)(r3 + 0x7) = w5
     639:	w5 = *(u8 *)(r4 + 0x8)
     640:	*(u8 *)(r3 + 0x8) = w5
     641:	w5 = *(u8 *)(r4 + 0x9)
     642:	*(u8 *)(r3 + 0x9) = w5
     643:	w5 = *(u8 *)(r4 + 0xa)
     644:	*(u8 *)(r3 + 0xa) = w5
     645:	w5 = *(u8 *)(r4 + 0xb)
     646:	*(u8 *)(r3 + 0xb) = w5
     647:	w5 = *(u8 *)(r4 + 0xc)
     648:	*(u8 *)(r3 + 0xc) = w5
     649:	w5 = *(u8 *)(r4 + 0xd)
     650:	*(u8 *)(r3 + 0xd) = w5
     651:	w5 = *(u8 *)(r4 + 0xe)
     652:	*(u8 *)(r3 + 0xe) = w5
     653:	w5 = *(u8 *)(r4 + 0xf)
     654:	*(u8 *)(r3 + 0xf) = w5
     655:	w5 = *(u8 *)(r4 + 0x10)
     656:	*(u8 *)(r3 + 0x10) = w5
     657:	w5 = *(u8 *)(r4 + 0x11)
     658:	*(u8 *)(r3 + 0x11) = w5
     659:	w5 = *(u8 *)(r4 + 0x12)
     660:	*(u8 *)(r3 + 0x12) = w5
     661:	w5 = *(u8 *)(r4 + 0x13)
     662:	*(u8 *)(r3 + 0x13) = w5
     663:	w5 = *(u8 *)(r4 + 0x14)
     664:	*(u8 *)(r3 + 0x14) = w5
     665:	w5 = *(u8 *)(r4 + 0x15)
     666:	*(u8 *)(r3 + 0x15) = w5
     667:	w5 = *(u8 *)(r4 + 0x16)
     668:	*(u8 *)(r3 + 0x16) = w5
     669:	if r2 == 0x3a goto +0x12b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     670:	w3 = 0x3
     671:	*(u8 *)(r1 + 0x3a) = w3
     672:	if r2 < 0x3d goto +0x128 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     673:	w3 = 0x0
     674:	*(u8 *)(r1 + 0x3c) = w3
     675:	w3 = 0x1f
     676:	*(u8 *)(r1 + 0x3b) = w3
     677:	if r2 < 0x5c goto +0x123 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     678:	r3 = r1
     679:	r3 += 0x3d
     680:	r4 = 0xd29 ll
		0000000000001540:  R_BPF_64_64	.rodata
     682:	w5 = *(u8 *)(r4 + 0x0)
     683:	*(u8 *)(r3 + 0x0) = w5
     684:	w5 = *(u8 *)(r4 + 0x1)
     685:	*(u8 *)(r3 + 0x1) = w5
     686:	w5 = *(u8 *)(r4 + 0x2)
     687:	*(u8 *)(r3 + 0x2) = w5
     688:	w5 = *(u8 *)(r4 + 0x3)
     689:	*(u8 *)(r3 + 0x3) = w5
     690:	w5 = *(u8 *)(r4 + 0x4)
     691:	*(u8 *)(r3 + 0x4) = w5
     692:	w5 = *(u8 *)(r4 + 0x5)
     693:	*(u8 *)(r3 + 0x5) = w5
     694:	w5 = *(u8 *)(r4 + 0x6)
     695:	*(u8 *)(r3 + 0x6) = w5
     696:	w5 = *(u8 *)(r4 + 0x7)
     697:	*(u8 *)(r3 + 0x7) = w5
     698:	w5 = *(u8 *)(r4 + 0x8)
     699:	*(u8 *)(r3 + 0x8) = w5
     700:	w5 = *(u8 *)(r4 + 0x9)
     701:	*(u8 *)(r3 + 0x9) = w5
     702:	w5 = *(u8 *)(r4 + 0xa)
     703:	*(u8 *)(r3 + 0xa) = w5
     704:	w5 = *(u8 *)(r4 + 0xb)
     705:	*(u8 *)(r3 + 0xb) = w5
     706:	w5 = *(u8 *)(r4 + 0xc)
     707:	*(u8 *)(r3 + 0xc) = w5
     708:	w5 = *(u8 *)(r4 + 0xd)
     709:	*(u8 *)(r3 + 0xd) = w5
     710:	w5 = *(u8 *)(r4 + 0xe)
     711:	*(u8 *)(r3 + 0xe) = w5
     712:	w5 = *(u8 *)(r4 + 0xf)
     713:	*(u8 *)(r3 + 0xf) = w5
     714:	w5 = *(u8 *)(r4 + 0x10)
     715:	*(u8 *)(r3 + 0x10) = w5
     716:	w5 = *(u8 *)(r4 + 0x11)
     717:	*(u8 *)(r3 + 0x11) = w5
     718:	w5 = *(u8 *)(r4 + 0x12)
     719:	*(u8 *)(r3 + 0x12) = w5
     720:	w5 = *(u8 *)(r4 + 0x13)
     721:	*(u8 *)(r3 + 0x13) = w5
     722:	w5 = *(u8 *)(r4 + 0x14)
     723:	*(u8 *)(r3 + 0x14) = w5
     724:	w5 = *(u8 *)(r4 + 0x15)
     725:	*(u8 *)(r3 + 0x15) = w5
     726:	w5 = *(u8 *)(r4 + 0x16)
     727:	*(u8 *)(r3 + 0x16) = w5
     728:	w5 = *(u8 *)(r4 + 0x17)
     729:	*(u8 *)(r3 + 0x17) = w5
     730:	w5 = *(u8 *)(r4 + 0x18)
     731:	*(u8 *)(r3 + 0x18) = w5
     732:	w5 = *(u8 *)(r4 + 0x19)
     733:	*(u8 *)(r3 + 0x19) = w5
     734:	w5 = *(u8 *)(r4 + 0x1a)
     735:	*(u8 *)(r3 + 0x1a) = w5
     736:	w5 = *(u8 *)(r4 + 0x1b)
     737:	*(u8 *)(r3 + 0x1b) = w5
     738:	w5 = *(u8 *)(r4 + 0x1c)
     739:	*(u8 *)(r3 + 0x1c) = w5
     740:	w5 = *(u8 *)(r4 + 0x1d)
     741:	*(u8 *)(r3 + 0x1d) = w5
     742:	w5 = *(u8 *)(r4 + 0x1e)
     743:	*(u8 *)(r3 + 0x1e) = w5
     744:	if r2 == 0x5c goto +0xe0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     745:	w4 = 0x4
     746:	*(u8 *)(r1 + 0x5c) = w4
     747:	if r2 < 0x5f goto +0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     748:	w3 = 0x0
     749:	*(u8 *)(r1 + 0x5e) = w3
     750:	*(u8 *)(r1 + 0x5d) = w4
     751:	if r2 < 0x63 goto +0xd9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     752:	*(u8 *)(r1 + 0x62) = w3
     753:	*(u8 *)(r1 + 0x61) = w3
     754:	*(u8 *)(r1 + 0x60) = w3
     755:	w3 = 0x27
     756:	*(u8 *)(r1 + 0x5f) = w3
     757:	if r2 == 0x63 goto +0xd3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     758:	w3 = 0x5
     759:	*(u8 *)(r1 + 0x63) = w3
     760:	if r2 < 0x66 goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     761:	w3 = 0x0
     762:	*(u8 *)(r1 + 0x65) = w3
     763:	*(u8 *)(r1 + 0x64) = w4
     764:	if r2 < 0x6a goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     765:	*(u8 *)(r1 + 0x69) = w3
     766:	*(u8 *)(r1 + 0x68) = w3
     767:	*(u8 *)(r1 + 0x67) = w3
     768:	w3 = 0x6
     769:	*(u8 *)(r1 + 0x66) = w3
     770:	if r2 == 0x6a goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     771:	w3 = 0x14
     772:	*(u8 *)(r1 + 0x6a) = w3
     773:	if r2 < 0x6d goto +0xc3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     774:	w3 = 0x0
     775:	*(u8 *)(r1 + 0x6c) = w3
     776:	w3 = 0x10
     777:	*(u8 *)(r1 + 0x6b) = w3
     778:	if r2 < 0x7d goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     779:	r3 = r1
     780:	r3 += 0x6d
     781:	r4 = 0x0 ll
		0000000000001868:  R_BPF_64_64	.rodata.cst16
     783:	w5 = *(u8 *)(r4 + 0x0)
     784:	*(u8 *)(r3 + 0x0) = w5
     785:	w5 = *(u8 *)(r4 + 0x1)
     786:	*(u8 *)(r3 + 0x1) = w5
     787:	w5 = *(u8 *)(r4 + 0x2)
     788:	*(u8 *)(r3 + 0x2) = w5
     789:	w5 = *(u8 *)(r4 + 0x3)
     790:	*(u8 *)(r3 + 0x3) = w5
     791:	w5 = *(u8 *)(r4 + 0x4)
     792:	*(u8 *)(r3 + 0x4) = w5
     793:	w5 = *(u8 *)(r4 + 0x5)
     794:	*(u8 *)(r3 + 0x5) = w5
     795:	w5 = *(u8 *)(r4 + 0x6)
     796:	*(u8 *)(r3 + 0x6) = w5
     797:	w5 = *(u8 *)(r4 + 0x7)
     798:	*(u8 *)(r3 + 0x7) = w5
     799:	w5 = *(u8 *)(r4 + 0x8)
     800:	*(u8 *)(r3 + 0x8) = w5
     801:	w5 = *(u8 *)(r4 + 0x9)
     802:	*(u8 *)(r3 + 0x9) = w5
     803:	w5 = *(u8 *)(r4 + 0xa)
     804:	*(u8 *)(r3 + 0xa) = w5
     805:	w5 = *(u8 *)(r4 + 0xb)
     806:	*(u8 *)(r3 + 0xb) = w5
     807:	w5 = *(u8 *)(r4 + 0xc)
     808:	*(u8 *)(r3 + 0xc) = w5
     809:	w5 = *(u8 *)(r4 + 0xd)
     810:	*(u8 *)(r3 + 0xd) = w5
     811:	w5 = *(u8 *)(r4 + 0xe)
     812:	*(u8 *)(r3 + 0xe) = w5
     813:	w5 = *(u8 *)(r4 + 0xf)
     814:	*(u8 *)(r3 + 0xf) = w5
     815:	if r2 == 0x7d goto +0x99 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     816:	w3 = 0x0
     817:	*(u8 *)(r1 + 0x7d) = w3
     818:	if r2 < 0x80 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     819:	*(u8 *)(r1 + 0x7f) = w3
     820:	w3 = 0x1
     821:	*(u8 *)(r1 + 0x7e) = w3
     822:	if r2 == 0x80 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     823:	w3 = 0x2
     824:	*(u8 *)(r1 + 0x80) = w3
     825:	if r2 == 0x81 goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     826:	w3 = 0x9
     827:	*(u8 *)(r1 + 0x81) = w3
     828:	if r2 < 0x84 goto +0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     829:	w3 = 0x0
     830:	*(u8 *)(r1 + 0x83) = w3
     831:	w3 = 0x8
     832:	*(u8 *)(r1 + 0x82) = w3
     833:	if r2 < 0x8c goto +0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     834:	r4 = *(u64 *)(r10 - 0x90)
     835:	*(u8 *)(r1 + 0x84) = w4
     836:	r3 = r4
     837:	r3 >>= 0x38
     838:	*(u8 *)(r1 + 0x8b) = w3
     839:	r3 = r4
     840:	r3 >>= 0x30
     841:	*(u8 *)(r1 + 0x8a) = w3
     842:	r3 = r4
     843:	r3 >>= 0x28
     844:	*(u8 *)(r1 + 0x89) = w3
     845:	r3 = r4
     846:	r3 >>= 0x20
     847:	*(u8 *)(r1 + 0x88) = w3
     848:	r3 = r4
     849:	r3 >>= 0x18
     850:	*(u8 *)(r1 + 0x87) = w3
     851:	r3 = r4
     852:	r3 >>= 0x10
     853:	*(u8 *)(r1 + 0x86) = w3
     854:	r4 >>= 0x8
     855:	*(u8 *)(r1 + 0x85) = w4
     856:	if r2 == 0x8c goto +0x70 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     857:	w3 = 0x14
     858:	*(u8 *)(r1 + 0x8c) = w3
     859:	if r2 < 0x8f goto +0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     860:	w3 = 0x0
     861:	*(u8 *)(r1 + 0x8e) = w3
     862:	w3 = 0x7
     863:	*(u8 *)(r1 + 0x8d) = w3
     864:	if r2 < 0x96 goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     865:	r3 = r1
     866:	r3 += 0x8f
     867:	r4 = 0xd57 ll
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
     883:	if r2 == 0x96 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     884:	w3 = 0x0
     885:	*(u8 *)(r1 + 0x96) = w3
     886:	if r2 < 0x99 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     887:	*(u8 *)(r1 + 0x98) = w3
     888:	w3 = 0x1
     889:	*(u8 *)(r1 + 0x97) = w3
     890:	if r2 == 0x99 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     891:	*(u8 *)(r1 + 0x99) = w3
     892:	if r2 < 0x9b goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     893:	w3 = 0x3
     894:	*(u8 *)(r1 + 0x9a) = w3
     895:	if r2 < 0x9d goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     896:	w3 = 0x0
     897:	*(u8 *)(r1 + 0x9c) = w3
     898:	w3 = 0x4
     899:	*(u8 *)(r1 + 0x9b) = w3
     900:	if r2 < 0xa1 goto +0x44 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12d0>
     901:	w2 = w6
     902:	w2 >>= 0x18
     903:	*(u8 *)(r1 + 0xa0) = w2
     904:	w2 = w6
     905:	w2 >>= 0x10
     906:	*(u8 *)(r1 + 0x9f) = w2
     907:	*(u8 *)(r1 + 0x9d) = w6
     908:	w2 = w6
     909:	w2 >>= 0x8
     910:	*(u8 *)(r1 + 0x9e) = w2
     911:	r2 = 0x0
     912:	call 0x84
     913:	goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
     914:	r6 = *(u64 *)(r6 + 0x0)
     915:	r9 = r10
     916:	r9 += -0x88
     917:	r1 = r9
     918:	w2 = 0x0
     919:	r3 = 0x80
     920:	call -0x1
		0000000000001cc0:  R_BPF_64_32	memset
     921:	r1 = r9
     922:	w2 = 0x80
     923:	r3 = r6
     924:	call 0x71
     925:	r1 = *(u64 *)(r10 - 0x20)
     926:	r9 = *(u64 *)(r10 - 0x90)
     927:	if r1 != 0x504c0001 goto +0x336 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     928:	r1 = *(u64 *)(r10 - 0x10)
     929:	if r1 != 0x10 goto +0x334 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     930:	r2 = *(u64 *)(r10 - 0x28)
     931:	r1 = 0x0 ll
		0000000000001d18:  R_BPF_64_64	CONFIG
     933:	r3 = *(u64 *)(r1 + 0x0)
     934:	if r2 != r3 goto +0x32f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     935:	w2 = *(u32 *)(r1 + 0x28)
     936:	w2 &= w8
     937:	w1 = *(u32 *)(r9 + 0x0)
     938:	if w1 != 0x0 goto +0xf0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1960>
     939:	*(u32 *)(r9 + 0x4) = w2
     940:	goto +0xf3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1988>
     941:	w9 = w6
     942:	if w6 != 0x0 goto +0x38a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
     943:	r1 = 0x0 ll
		0000000000001d78:  R_BPF_64_64	CONFIG
     945:	w2 = *(u32 *)(r1 + 0x6c)
     946:	if w2 == 0x0 goto +0x323 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
     947:	w1 = *(u32 *)(r1 + 0x84)
     948:	if w1 == 0x0 goto +0x29f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2728>
     949:	r8 = r7
     950:	r1 = 0x0 ll
		0000000000001db0:  R_BPF_64_64	CONFIG
     952:	w6 = *(u32 *)(r1 + 0x80)
     953:	w7 = *(u32 *)(r1 + 0x84)
     954:	w1 = *(u32 *)(r1 + 0x70)
     955:	if w1 != 0x0 goto +0x112 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1af8>
     956:	call 0x23
     957:	r0 += r6
     958:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1288>
     959:	goto +0x287 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x26c0>
     960:	w1 = 0x0
     961:	*(u16 *)(r10 - 0x88) = w1
     962:	r1 = r10
     963:	r1 += -0x88
     964:	w2 = 0x2
     965:	r3 = r0
     966:	call 0x71
     967:	w1 = *(u16 *)(r10 - 0x88)
     968:	goto +0x286 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
     969:	r2 = 0x0
     970:	call 0x85
     971:	w1 = *(u32 *)(r8 + 0xc)
     972:	w4 = *(u32 *)(r8 + 0x4)
     973:	w2 = w4
     974:	w2 |= w6
     975:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1358>
     976:	w2 = w6
     977:	if w6 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
     978:	w2 = w6
     979:	if w4 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1330>
     980:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
     981:	w2 = 0x0
     982:	if w6 s>= w4 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
     983:	w2 = w6
     984:	w2 -= w4
     985:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1368>
     986:	w2 = 0x0
     987:	if w6 s> w4 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1340>
     988:	w3 = *(u32 *)(r8 + 0x0)
     989:	*(u32 *)(r10 - 0xb0) = w3
     990:	w3 = 0x0
     991:	*(u32 *)(r10 - 0x90) = w3
     992:	w5 = 0x1
     993:	w0 = 0x1
     994:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13a8>
     995:	w0 = 0x0
     996:	*(u64 *)(r10 - 0xa8) = r7
     997:	*(u64 *)(r10 - 0xa0) = r8
     998:	w3 = *(u32 *)(r8 + 0x8)
     999:	w1 = *(u32 *)(r10 - 0xb0)
    1000:	if w1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x13d8>
    1001:	w5 = 0x0
    1002:	*(u32 *)(r10 - 0xb8) = w6
    1003:	*(u32 *)(r10 - 0xe0) = w3
    1004:	w2 += w3
    1005:	r3 = 0x0 ll
		0000000000001f68:  R_BPF_64_64	CONFIG
    1007:	w1 = *(u32 *)(r3 + 0x6c)
    1008:	*(u32 *)(r10 - 0xc0) = w2
    1009:	*(u32 *)(r10 - 0xc8) = w4
    1010:	if w1 == 0x0 goto +0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1780>
    1011:	r8 = 0x0
    1012:	r9 = *(u64 *)(r10 - 0xa0)
    1013:	r9 += 0xa4
    1014:	w1 = 0x0
    1015:	*(u32 *)(r10 - 0x90) = w1
    1016:	r1 = r8
    1017:	r1 <<= 0x2
    1018:	r7 = r9
    1019:	r7 += r1
    1020:	r1 = r8
    1021:	r1 <<= 0x4
    1022:	r6 = 0x0 ll
		0000000000001ff0:  R_BPF_64_64	CONFIG
    1024:	r6 += r1
    1025:	r6 += 0x70
    1026:	if r8 > 0x4 goto +0x5c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1780>
    1027:	r7 += 0x4
    1028:	r8 += 0x1
    1029:	w1 = *(u32 *)(r6 + 0x14)
    1030:	r6 += 0x10
    1031:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1498>
    1032:	*(u64 *)(r10 - 0xd8) = r9
    1033:	*(u32 *)(r10 - 0xd0) = w0
    1034:	*(u32 *)(r10 - 0x98) = w5
    1035:	if r8 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1036:	r1 = *(u64 *)(r3 + 0x78)
    1037:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15c8>
    1038:	w9 = *(u32 *)(r6 + 0x0)
    1039:	w1 = *(u32 *)(r6 + 0x4)
    1040:	*(u32 *)(r10 - 0xe8) = w1
    1041:	w1 = *(u32 *)(r3 + 0x70)
    1042:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1590>
    1043:	call 0x23
    1044:	r0 += r9
    1045:	w1 = *(u32 *)(r10 - 0xe8)
    1046:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1548>
    1047:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16b0>
    1048:	w1 = 0x0
    1049:	*(u16 *)(r10 - 0x88) = w1
    1050:	r1 = r10
    1051:	r1 += -0x88
    1052:	w2 = 0x2
    1053:	r3 = r0
    1054:	call 0x71
    1055:	w9 = *(u16 *)(r10 - 0x88)
    1056:	goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1057:	call 0x9e
    1058:	r0 += r9
    1059:	w1 = *(u32 *)(r10 - 0xe8)
    1060:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x15b8>
    1061:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16a0>
    1062:	w9 = *(u16 *)(r0 + 0x0)
    1063:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1064:	r1 = 0x0 ll
		0000000000002140:  R_BPF_64_64	CONFIG
    1066:	r3 = *(u64 *)(r1 + 0x78)
    1067:	w1 = 0x0
    1068:	*(u32 *)(r10 - 0x88) = w1
    1069:	r1 = r10
    1070:	r1 += -0x88
    1071:	w2 = 0x4
    1072:	call 0x71
    1073:	r3 = 0x0 ll
		0000000000002188:  R_BPF_64_64	CONFIG
    1075:	w1 = *(u32 *)(r10 - 0x88)
    1076:	if w1 != 0x0 goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x14f8>
    1077:	w9 = 0x0
    1078:	r1 = *(u64 *)(r10 - 0xa0)
    1079:	*(u32 *)(r1 + 0xb8) = w9
    1080:	*(u32 *)(r10 - 0x88) = w9
    1081:	r2 = r10
    1082:	r2 += -0x88
    1083:	r1 = 0x0 ll
		00000000000021d8:  R_BPF_64_64	LOST
    1085:	call 0x1
    1086:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1700>
    1087:	r0 += 0x20
    1088:	r1 = 0x1
    1089:	lock *(u64 *)(r0 + 0x0) += r1
    1090:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1700>
    1091:	w9 = *(u32 *)(r0 + 0x0)
    1092:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x16f0>
    1093:	w1 = 0x0
    1094:	*(u32 *)(r10 - 0x88) = w1
    1095:	r1 = r10
    1096:	r1 += -0x88
    1097:	w2 = 0x4
    1098:	r3 = r0
    1099:	call 0x71
    1100:	w9 = *(u32 *)(r10 - 0x88)
    1101:	w1 = *(u32 *)(r6 + 0x8)
    1102:	w9 -= w1
    1103:	w2 = *(u32 *)(r7 + 0x0)
    1104:	w1 = 0x1
    1105:	if w9 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1720>
    1106:	w1 = 0x0
    1107:	*(u32 *)(r7 + 0x14) = w9
    1108:	w2 = *(u32 *)(r10 - 0x90)
    1109:	w2 |= w1
    1110:	*(u32 *)(r10 - 0x90) = w2
    1111:	w2 = *(u32 *)(r10 - 0xc0)
    1112:	w4 = *(u32 *)(r10 - 0xc8)
    1113:	w5 = *(u32 *)(r10 - 0x98)
    1114:	w0 = *(u32 *)(r10 - 0xd0)
    1115:	r3 = 0x0 ll
		00000000000022d8:  R_BPF_64_64	CONFIG
    1117:	r9 = *(u64 *)(r10 - 0xd8)
    1118:	goto -0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1448>
    1119:	w5 &= w0
    1120:	*(u32 *)(r10 - 0x98) = w5
    1121:	if w2 != 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x17c0>
    1122:	w1 = *(u32 *)(r10 - 0x98)
    1123:	w2 = *(u32 *)(r10 - 0x90)
    1124:	w1 |= w2
    1125:	w1 &= 0x1
    1126:	if w1 == 0x0 goto +0x319 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1127:	r6 = 0x0 ll
		0000000000002338:  R_BPF_64_64	CONFIG
    1129:	w1 = *(u32 *)(r6 + 0x5c)
    1130:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1828>
    1131:	call 0xe
    1132:	r0 >>= 0x20
    1133:	*(u32 *)(r10 - 0x88) = w0
    1134:	r2 = r10
    1135:	r2 += -0x88
    1136:	r1 = 0x0 ll
		0000000000002380:  R_BPF_64_64	PIDS
    1138:	call 0x1
    1139:	if r0 == 0x0 goto +0x30c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1140:	w6 = *(u32 *)(r6 + 0x58)
    1141:	if w6 == 0x0 goto +0x36d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    1142:	w7 = 0x81
    1143:	call 0x23
    1144:	r8 = r0
    1145:	r9 = 0x0 ll
		00000000000023c8:  R_BPF_64_64	CONFIG
    1147:	goto +0x317 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    1148:	r9 = 0x80
    1149:	if w1 < 0x81 goto -0x278 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1150:	r9 = 0x100
    1151:	if w1 < 0x101 goto -0x27a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1152:	r9 = 0x200
    1153:	if w1 < 0x201 goto -0x27c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1154:	r9 = 0x400
    1155:	if w1 < 0x401 goto -0x27e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1156:	r9 = 0x800
    1157:	if w1 < 0x801 goto -0x280 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1158:	r9 = 0x1000
    1159:	if w1 < 0x1001 goto -0x282 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1160:	r9 = 0x2000
    1161:	if w1 > 0x2000 goto -0xbf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x12e0>
    1162:	goto -0x285 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x4b8>
    1163:	call 0x9e
    1164:	r0 += r7
    1165:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1900>
    1166:	goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ab8>
    1167:	w1 = *(u16 *)(r0 + 0x0)
    1168:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1169:	w3 = *(u32 *)(r4 + 0x34)
    1170:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1928>
    1171:	*(u32 *)(r4 + 0x34) = w2
    1172:	w3 = *(u32 *)(r4 + 0x38)
    1173:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1940>
    1174:	*(u32 *)(r4 + 0x38) = w2
    1175:	*(u32 *)(r4 + 0x3c) = w8
    1176:	w1 += 0x1
    1177:	*(u32 *)(r4 + 0x30) = w1
    1178:	goto +0x23b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1179:	w3 = *(u32 *)(r9 + 0x4)
    1180:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1978>
    1181:	*(u32 *)(r9 + 0x4) = w2
    1182:	w3 = *(u32 *)(r9 + 0x8)
    1183:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1990>
    1184:	*(u32 *)(r9 + 0x8) = w2
    1185:	*(u32 *)(r9 + 0xc) = w8
    1186:	w1 += 0x1
    1187:	*(u32 *)(r9 + 0x0) = w1
    1188:	r6 = 0x0 ll
		0000000000002520:  R_BPF_64_64	CONFIG
    1190:	w1 = *(u32 *)(r6 + 0x84)
    1191:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a30>
    1192:	w1 = *(u32 *)(r6 + 0x94)
    1193:	if w1 == 0x0 goto +0xe8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2118>
    1194:	r1 = 0x0 ll
		0000000000002550:  R_BPF_64_64	CONFIG
    1196:	w6 = *(u32 *)(r1 + 0x90)
    1197:	w8 = *(u32 *)(r1 + 0x94)
    1198:	w1 = *(u32 *)(r1 + 0x70)
    1199:	if w1 == 0x0 goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c78>
    1200:	call 0x9e
    1201:	r0 += r6
    1202:	if w8 == 0x2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cd8>
    1203:	w1 = *(u32 *)(r0 + 0x0)
    1204:	goto +0xd0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1205:	w8 = *(u32 *)(r6 + 0x80)
    1206:	w9 = *(u32 *)(r6 + 0x84)
    1207:	w1 = *(u32 *)(r6 + 0x70)
    1208:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ac8>
    1209:	call 0x23
    1210:	r0 += r8
    1211:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1a70>
    1212:	goto +0xa9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fb8>
    1213:	w1 = 0x0
    1214:	*(u16 *)(r10 - 0x88) = w1
    1215:	r1 = r10
    1216:	r1 += -0x88
    1217:	w2 = 0x2
    1218:	r3 = r0
    1219:	call 0x71
    1220:	w1 = *(u16 *)(r10 - 0x88)
    1221:	goto +0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1222:	w1 = *(u32 *)(r0 + 0x0)
    1223:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b68>
    1224:	call 0x9e
    1225:	r0 += r8
    1226:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ae8>
    1227:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ce8>
    1228:	w1 = *(u16 *)(r0 + 0x0)
    1229:	goto +0xa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1230:	call 0x9e
    1231:	r0 += r6
    1232:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1b18>
    1233:	goto +0x68 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e58>
    1234:	w1 = *(u16 *)(r0 + 0x0)
    1235:	goto +0x17b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1236:	w1 = 0x0
    1237:	*(u32 *)(r10 - 0x88) = w1
    1238:	r1 = r10
    1239:	r1 += -0x88
    1240:	w2 = 0x4
    1241:	r3 = r0
    1242:	call 0x71
    1243:	w1 = *(u32 *)(r10 - 0x88)
    1244:	r7 = *(u64 *)(r10 - 0xa8)
    1245:	r2 = 0x0 ll
		00000000000026e8:  R_BPF_64_64	CONFIG
    1247:	w2 = *(u32 *)(r2 + 0x88)
    1248:	if w1 != w2 goto -0x36a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1249:	r3 = 0x0 ll
		0000000000002708:  R_BPF_64_64	CONFIG
    1251:	w1 = *(u32 *)(r3 + 0x94)
    1252:	if w1 == 0x0 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d70>
    1253:	w9 = *(u32 *)(r3 + 0x90)
    1254:	w7 = *(u32 *)(r3 + 0x94)
    1255:	w1 = *(u32 *)(r3 + 0x70)
    1256:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c38>
    1257:	call 0x23
    1258:	r0 += r9
    1259:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1bf0>
    1260:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1cf8>
    1261:	w1 = 0x0
    1262:	*(u16 *)(r10 - 0x88) = w1
    1263:	r1 = r10
    1264:	r1 += -0x88
    1265:	w2 = 0x2
    1266:	r3 = r0
    1267:	call 0x71
    1268:	w1 = *(u16 *)(r10 - 0x88)
    1269:	goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1270:	call 0x9e
    1271:	r0 += r9
    1272:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c58>
    1273:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1c68>
    1274:	w1 = *(u16 *)(r0 + 0x0)
    1275:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1276:	w1 = *(u32 *)(r0 + 0x0)
    1277:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1d38>
    1278:	call 0x23
    1279:	r0 += r6
    1280:	if w8 == 0x2 goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2070>
    1281:	w1 = 0x0
    1282:	*(u32 *)(r10 - 0x88) = w1
    1283:	r1 = r10
    1284:	r1 += -0x88
    1285:	w2 = 0x4
    1286:	r3 = r0
    1287:	call 0x71
    1288:	w1 = *(u32 *)(r10 - 0x88)
    1289:	goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1290:	w1 = *(u16 *)(r0 + 0x0)
    1291:	goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20b0>
    1292:	w1 = *(u32 *)(r0 + 0x0)
    1293:	goto +0x60 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ff8>
    1294:	w1 = 0x0
    1295:	*(u32 *)(r10 - 0x88) = w1
    1296:	r1 = r10
    1297:	r1 += -0x88
    1298:	w2 = 0x4
    1299:	r3 = r0
    1300:	call 0x71
    1301:	w1 = *(u32 *)(r10 - 0x88)
    1302:	r3 = 0x0 ll
		00000000000028b0:  R_BPF_64_64	CONFIG
    1304:	r2 = 0x0 ll
		00000000000028c0:  R_BPF_64_64	CONFIG
    1306:	w2 = *(u32 *)(r2 + 0x98)
    1307:	r7 = *(u64 *)(r10 - 0xa8)
    1308:	if w1 != w2 goto -0x3a6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1309:	w1 = *(u32 *)(r3 + 0xa4)
    1310:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ed0>
    1311:	r1 = 0x0 ll
		00000000000028f8:  R_BPF_64_64	CONFIG
    1313:	w7 = *(u32 *)(r1 + 0xa0)
    1314:	w9 = *(u32 *)(r1 + 0xa4)
    1315:	w1 = *(u32 *)(r1 + 0x70)
    1316:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e18>
    1317:	call 0x23
    1318:	r0 += r7
    1319:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1dd0>
    1320:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e68>
    1321:	w1 = 0x0
    1322:	*(u16 *)(r10 - 0x88) = w1
    1323:	r1 = r10
    1324:	r1 += -0x88
    1325:	w2 = 0x2
    1326:	r3 = r0
    1327:	call 0x71
    1328:	w1 = *(u16 *)(r10 - 0x88)
    1329:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1330:	call 0x9e
    1331:	r0 += r7
    1332:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e38>
    1333:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1e48>
    1334:	w1 = *(u16 *)(r0 + 0x0)
    1335:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1336:	w1 = *(u32 *)(r0 + 0x0)
    1337:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1ea8>
    1338:	w1 = *(u32 *)(r0 + 0x0)
    1339:	goto +0x113 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2700>
    1340:	w1 = 0x0
    1341:	*(u32 *)(r10 - 0x88) = w1
    1342:	r1 = r10
    1343:	r1 += -0x88
    1344:	w2 = 0x4
    1345:	r3 = r0
    1346:	call 0x71
    1347:	w1 = *(u32 *)(r10 - 0x88)
    1348:	r7 = *(u64 *)(r10 - 0xa8)
    1349:	r2 = 0x0 ll
		0000000000002a28:  R_BPF_64_64	CONFIG
    1351:	w2 = *(u32 *)(r2 + 0xa8)
    1352:	if w1 != w2 goto -0x3d2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1353:	r3 = 0x0 ll
		0000000000002a48:  R_BPF_64_64	CONFIG
    1355:	w1 = *(u32 *)(r3 + 0xb4)
    1356:	if w1 == 0x0 goto +0x134 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2890>
    1357:	w9 = *(u32 *)(r3 + 0xb0)
    1358:	w7 = *(u32 *)(r3 + 0xb4)
    1359:	w1 = *(u32 *)(r3 + 0x70)
    1360:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f78>
    1361:	call 0x23
    1362:	r0 += r9
    1363:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f30>
    1364:	goto +0x11d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2818>
    1365:	w1 = 0x0
    1366:	*(u16 *)(r10 - 0x88) = w1
    1367:	r1 = r10
    1368:	r1 += -0x88
    1369:	w2 = 0x2
    1370:	r3 = r0
    1371:	call 0x71
    1372:	w1 = *(u16 *)(r10 - 0x88)
    1373:	goto +0x11c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1374:	call 0x9e
    1375:	r0 += r9
    1376:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1f98>
    1377:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x1fa8>
    1378:	w1 = *(u16 *)(r0 + 0x0)
    1379:	goto +0x116 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1380:	w1 = *(u32 *)(r0 + 0x0)
    1381:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2858>
    1382:	w1 = 0x0
    1383:	*(u32 *)(r10 - 0x88) = w1
    1384:	r1 = r10
    1385:	r1 += -0x88
    1386:	w2 = 0x4
    1387:	r3 = r0
    1388:	call 0x71
    1389:	w1 = *(u32 *)(r10 - 0x88)
    1390:	r9 = *(u64 *)(r10 - 0x90)
    1391:	w2 = *(u32 *)(r9 + 0x58)
    1392:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2020>
    1393:	*(u32 *)(r9 + 0x5c) = w1
    1394:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2048>
    1395:	w3 = *(u32 *)(r9 + 0x5c)
    1396:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2038>
    1397:	*(u32 *)(r9 + 0x5c) = w1
    1398:	w3 = *(u32 *)(r9 + 0x60)
    1399:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2050>
    1400:	*(u32 *)(r9 + 0x60) = w1
    1401:	*(u32 *)(r9 + 0x64) = w1
    1402:	w2 += 0x1
    1403:	*(u32 *)(r9 + 0x58) = w2
    1404:	goto -0xd5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x19c8>
    1405:	w1 = 0x0
    1406:	*(u16 *)(r10 - 0x88) = w1
    1407:	r1 = r10
    1408:	r1 += -0x88
    1409:	w2 = 0x2
    1410:	r3 = r0
    1411:	call 0x71
    1412:	w1 = *(u16 *)(r10 - 0x88)
    1413:	w2 = *(u32 *)(r9 + 0x68)
    1414:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20d0>
    1415:	*(u32 *)(r9 + 0x6c) = w1
    1416:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20f8>
    1417:	w3 = *(u32 *)(r9 + 0x6c)
    1418:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x20e8>
    1419:	*(u32 *)(r9 + 0x6c) = w1
    1420:	w3 = *(u32 *)(r9 + 0x70)
    1421:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2100>
    1422:	*(u32 *)(r9 + 0x70) = w1
    1423:	*(u32 *)(r9 + 0x74) = w1
    1424:	w2 += 0x1
    1425:	*(u32 *)(r9 + 0x68) = w2
    1426:	r6 = 0x0 ll
		0000000000002c90:  R_BPF_64_64	CONFIG
    1428:	w1 = *(u32 *)(r6 + 0xa4)
    1429:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x22a0>
    1430:	w8 = *(u32 *)(r6 + 0xa0)
    1431:	w9 = *(u32 *)(r6 + 0xa4)
    1432:	w1 = *(u32 *)(r6 + 0x70)
    1433:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2180>
    1434:	call 0x9e
    1435:	r0 += r8
    1436:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21e0>
    1437:	w1 = *(u32 *)(r0 + 0x0)
    1438:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1439:	call 0x23
    1440:	r0 += r8
    1441:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x21f0>
    1442:	w1 = 0x0
    1443:	*(u32 *)(r10 - 0x88) = w1
    1444:	r1 = r10
    1445:	r1 += -0x88
    1446:	w2 = 0x4
    1447:	r3 = r0
    1448:	call 0x71
    1449:	w1 = *(u32 *)(r10 - 0x88)
    1450:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1451:	w1 = *(u16 *)(r0 + 0x0)
    1452:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2230>
    1453:	w1 = 0x0
    1454:	*(u16 *)(r10 - 0x88) = w1
    1455:	r1 = r10
    1456:	r1 += -0x88
    1457:	w2 = 0x2
    1458:	r3 = r0
    1459:	call 0x71
    1460:	w1 = *(u16 *)(r10 - 0x88)
    1461:	r9 = *(u64 *)(r10 - 0x90)
    1462:	w2 = *(u32 *)(r9 + 0x78)
    1463:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2258>
    1464:	*(u32 *)(r9 + 0x7c) = w1
    1465:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2280>
    1466:	w3 = *(u32 *)(r9 + 0x7c)
    1467:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2270>
    1468:	*(u32 *)(r9 + 0x7c) = w1
    1469:	w3 = *(u32 *)(r9 + 0x80)
    1470:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2288>
    1471:	*(u32 *)(r9 + 0x80) = w1
    1472:	*(u32 *)(r9 + 0x84) = w1
    1473:	w2 += 0x1
    1474:	*(u32 *)(r9 + 0x78) = w2
    1475:	w1 = *(u32 *)(r6 + 0xb4)
    1476:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2420>
    1477:	r1 = 0x0 ll
		0000000000002e28:  R_BPF_64_64	CONFIG
    1479:	w6 = *(u32 *)(r1 + 0xb0)
    1480:	w8 = *(u32 *)(r1 + 0xb4)
    1481:	w1 = *(u32 *)(r1 + 0x70)
    1482:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2308>
    1483:	call 0x9e
    1484:	r0 += r6
    1485:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2368>
    1486:	w1 = *(u32 *)(r0 + 0x0)
    1487:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1488:	call 0x23
    1489:	r0 += r6
    1490:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2378>
    1491:	w1 = 0x0
    1492:	*(u32 *)(r10 - 0x88) = w1
    1493:	r1 = r10
    1494:	r1 += -0x88
    1495:	w2 = 0x4
    1496:	r3 = r0
    1497:	call 0x71
    1498:	w1 = *(u32 *)(r10 - 0x88)
    1499:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1500:	w1 = *(u16 *)(r0 + 0x0)
    1501:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23b8>
    1502:	w1 = 0x0
    1503:	*(u16 *)(r10 - 0x88) = w1
    1504:	r1 = r10
    1505:	r1 += -0x88
    1506:	w2 = 0x2
    1507:	r3 = r0
    1508:	call 0x71
    1509:	w1 = *(u16 *)(r10 - 0x88)
    1510:	w2 = *(u32 *)(r9 + 0x88)
    1511:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23d8>
    1512:	*(u32 *)(r9 + 0x8c) = w1
    1513:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2400>
    1514:	w3 = *(u32 *)(r9 + 0x8c)
    1515:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x23f0>
    1516:	*(u32 *)(r9 + 0x8c) = w1
    1517:	w3 = *(u32 *)(r9 + 0x90)
    1518:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2408>
    1519:	*(u32 *)(r9 + 0x90) = w1
    1520:	*(u32 *)(r9 + 0x94) = w1
    1521:	w2 += 0x1
    1522:	*(u32 *)(r9 + 0x88) = w2
    1523:	r6 = 0x0 ll
		0000000000002f98:  R_BPF_64_64	CONFIG
    1525:	w1 = *(u32 *)(r6 + 0xc4)
    1526:	if w1 == 0x0 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x25a8>
    1527:	w8 = *(u32 *)(r6 + 0xc0)
    1528:	w9 = *(u32 *)(r6 + 0xc4)
    1529:	w1 = *(u32 *)(r6 + 0x70)
    1530:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2488>
    1531:	call 0x9e
    1532:	r0 += r8
    1533:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24e8>
    1534:	w1 = *(u32 *)(r0 + 0x0)
    1535:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1536:	call 0x23
    1537:	r0 += r8
    1538:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x24f8>
    1539:	w1 = 0x0
    1540:	*(u32 *)(r10 - 0x88) = w1
    1541:	r1 = r10
    1542:	r1 += -0x88
    1543:	w2 = 0x4
    1544:	r3 = r0
    1545:	call 0x71
    1546:	w1 = *(u32 *)(r10 - 0x88)
    1547:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1548:	w1 = *(u16 *)(r0 + 0x0)
    1549:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2538>
    1550:	w1 = 0x0
    1551:	*(u16 *)(r10 - 0x88) = w1
    1552:	r1 = r10
    1553:	r1 += -0x88
    1554:	w2 = 0x2
    1555:	r3 = r0
    1556:	call 0x71
    1557:	w1 = *(u16 *)(r10 - 0x88)
    1558:	r9 = *(u64 *)(r10 - 0x90)
    1559:	w2 = *(u32 *)(r9 + 0x98)
    1560:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2560>
    1561:	*(u32 *)(r9 + 0x9c) = w1
    1562:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2588>
    1563:	w3 = *(u32 *)(r9 + 0x9c)
    1564:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2578>
    1565:	*(u32 *)(r9 + 0x9c) = w1
    1566:	w3 = *(u32 *)(r9 + 0xa0)
    1567:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2590>
    1568:	*(u32 *)(r9 + 0xa0) = w1
    1569:	*(u32 *)(r9 + 0xa4) = w1
    1570:	w2 += 0x1
    1571:	*(u32 *)(r9 + 0x98) = w2
    1572:	call 0xe
    1573:	*(u64 *)(r9 + 0x50) = r0
    1574:	w1 = *(u32 *)(r6 + 0x64)
    1575:	if w1 == 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2678>
    1576:	call 0x23
    1577:	w1 = *(u32 *)(r6 + 0x40)
    1578:	r0 += r1
    1579:	r7 = 0x0
    1580:	*(u64 *)(r10 - 0x88) = r7
    1581:	r1 = r10
    1582:	r1 += -0x88
    1583:	w2 = 0x8
    1584:	r3 = r0
    1585:	call 0x71
    1586:	r3 = *(u64 *)(r10 - 0x88)
    1587:	w1 = *(u32 *)(r6 + 0x44)
    1588:	*(u64 *)(r10 - 0x88) = r7
    1589:	r3 += r1
    1590:	r1 = r10
    1591:	r1 += -0x88
    1592:	w2 = 0x8
    1593:	call 0x71
    1594:	r1 = *(u64 *)(r6 + 0x8)
    1595:	r2 = *(u64 *)(r10 - 0x88)
    1596:	r1 += r2
    1597:	*(u64 *)(r9 + 0x40) = r1
    1598:	w1 = *(u32 *)(r6 + 0x68)
    1599:	if w1 == 0x0 goto +0x96 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1600:	r1 = 0x504c4b53594d5641 ll
    1602:	call 0x9a
    1603:	w1 = *(u32 *)(r6 + 0x38)
    1604:	r0 += r1
    1605:	*(u64 *)(r9 + 0x48) = r0
    1606:	goto +0x8f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1607:	w1 = 0x0
    1608:	*(u32 *)(r10 - 0x88) = w1
    1609:	r1 = r10
    1610:	r1 += -0x88
    1611:	w2 = 0x4
    1612:	r3 = r0
    1613:	call 0x71
    1614:	w1 = *(u32 *)(r10 - 0x88)
    1615:	r2 = 0x0 ll
		0000000000003278:  R_BPF_64_64	CONFIG
    1617:	w2 = *(u32 *)(r2 + 0x88)
    1618:	r7 = r8
    1619:	if w1 != w2 goto +0xe5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1620:	r6 = 0x0 ll
		00000000000032a0:  R_BPF_64_64	CONFIG
    1622:	w1 = *(u32 *)(r6 + 0x94)
    1623:	*(u64 *)(r10 - 0xa8) = r7
    1624:	if w1 == 0x0 goto +0x52 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29e0>
    1625:	w7 = *(u32 *)(r6 + 0x90)
    1626:	w8 = *(u32 *)(r6 + 0x94)
    1627:	w1 = *(u32 *)(r6 + 0x70)
    1628:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27d8>
    1629:	call 0x23
    1630:	r0 += r7
    1631:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2790>
    1632:	goto +0x3d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2978>
    1633:	w1 = 0x0
    1634:	*(u16 *)(r10 - 0x88) = w1
    1635:	r1 = r10
    1636:	r1 += -0x88
    1637:	w2 = 0x2
    1638:	r3 = r0
    1639:	call 0x71
    1640:	w1 = *(u16 *)(r10 - 0x88)
    1641:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1642:	call 0x9e
    1643:	r0 += r7
    1644:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x27f8>
    1645:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2808>
    1646:	w1 = *(u16 *)(r0 + 0x0)
    1647:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1648:	w1 = *(u32 *)(r0 + 0x0)
    1649:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x29b8>
    1650:	w1 = 0x0
    1651:	*(u32 *)(r10 - 0x88) = w1
    1652:	r1 = r10
    1653:	r1 += -0x88
    1654:	w2 = 0x4
    1655:	r3 = r0
    1656:	call 0x71
    1657:	w1 = *(u32 *)(r10 - 0x88)
    1658:	r3 = 0x0 ll
		00000000000033d0:  R_BPF_64_64	CONFIG
    1660:	r2 = 0x0 ll
		00000000000033e0:  R_BPF_64_64	CONFIG
    1662:	w2 = *(u32 *)(r2 + 0xb8)
    1663:	r7 = *(u64 *)(r10 - 0xa8)
    1664:	if w1 != w2 goto -0x50a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1665:	w1 = *(u32 *)(r3 + 0xc4)
    1666:	if w1 == 0x0 goto +0x53 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1667:	r1 = 0x0 ll
		0000000000003418:  R_BPF_64_64	CONFIG
    1669:	w7 = *(u32 *)(r1 + 0xc0)
    1670:	w9 = *(u32 *)(r1 + 0xc4)
    1671:	w1 = *(u32 *)(r1 + 0x70)
    1672:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2938>
    1673:	call 0x23
    1674:	r0 += r7
    1675:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x28f0>
    1676:	goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ad0>
    1677:	w1 = 0x0
    1678:	*(u16 *)(r10 - 0x88) = w1
    1679:	r1 = r10
    1680:	r1 += -0x88
    1681:	w2 = 0x2
    1682:	r3 = r0
    1683:	call 0x71
    1684:	w1 = *(u16 *)(r10 - 0x88)
    1685:	goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1686:	call 0x9e
    1687:	r0 += r7
    1688:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2958>
    1689:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2968>
    1690:	w1 = *(u16 *)(r0 + 0x0)
    1691:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1692:	w1 = *(u32 *)(r0 + 0x0)
    1693:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b10>
    1694:	w1 = 0x0
    1695:	*(u32 *)(r10 - 0x88) = w1
    1696:	r1 = r10
    1697:	r1 += -0x88
    1698:	w2 = 0x4
    1699:	r3 = r0
    1700:	call 0x71
    1701:	w1 = *(u32 *)(r10 - 0x88)
    1702:	r7 = *(u64 *)(r10 - 0xa8)
    1703:	r2 = 0x0 ll
		0000000000003538:  R_BPF_64_64	CONFIG
    1705:	w2 = *(u32 *)(r2 + 0x98)
    1706:	if w1 != w2 goto +0x8e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1707:	w1 = *(u32 *)(r6 + 0xa4)
    1708:	if w1 == 0x0 goto +0x37 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ba8>
    1709:	r8 = r7
    1710:	r1 = 0x0 ll
		0000000000003570:  R_BPF_64_64	CONFIG
    1712:	w6 = *(u32 *)(r1 + 0xa0)
    1713:	w7 = *(u32 *)(r1 + 0xa4)
    1714:	w1 = *(u32 *)(r1 + 0x70)
    1715:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a90>
    1716:	call 0x23
    1717:	r0 += r6
    1718:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2a48>
    1719:	goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b40>
    1720:	w1 = 0x0
    1721:	*(u16 *)(r10 - 0x88) = w1
    1722:	r1 = r10
    1723:	r1 += -0x88
    1724:	w2 = 0x2
    1725:	r3 = r0
    1726:	call 0x71
    1727:	w1 = *(u16 *)(r10 - 0x88)
    1728:	goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1729:	call 0x9e
    1730:	r0 += r6
    1731:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ab0>
    1732:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2ac0>
    1733:	w1 = *(u16 *)(r0 + 0x0)
    1734:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1735:	w1 = *(u32 *)(r0 + 0x0)
    1736:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b80>
    1737:	w1 = 0x0
    1738:	*(u32 *)(r10 - 0x88) = w1
    1739:	r1 = r10
    1740:	r1 += -0x88
    1741:	w2 = 0x4
    1742:	r3 = r0
    1743:	call 0x71
    1744:	w1 = *(u32 *)(r10 - 0x88)
    1745:	r7 = *(u64 *)(r10 - 0xa8)
    1746:	r2 = 0x0 ll
		0000000000003690:  R_BPF_64_64	CONFIG
    1748:	w2 = *(u32 *)(r2 + 0xc8)
    1749:	if w1 != w2 goto -0x55f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x40>
    1750:	exit
    1751:	w1 = 0x0
    1752:	*(u32 *)(r10 - 0x88) = w1
    1753:	r1 = r10
    1754:	r1 += -0x88
    1755:	w2 = 0x4
    1756:	r3 = r0
    1757:	call 0x71
    1758:	w1 = *(u32 *)(r10 - 0x88)
    1759:	r2 = 0x0 ll
		00000000000036f8:  R_BPF_64_64	CONFIG
    1761:	w2 = *(u32 *)(r2 + 0xa8)
    1762:	r7 = r8
    1763:	if w1 != w2 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1764:	r6 = 0x0 ll
		0000000000003720:  R_BPF_64_64	CONFIG
    1766:	w1 = *(u32 *)(r6 + 0xb4)
    1767:	if w1 == 0x0 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cf8>
    1768:	w7 = *(u32 *)(r6 + 0xb0)
    1769:	w8 = *(u32 *)(r6 + 0xb4)
    1770:	w1 = *(u32 *)(r6 + 0x70)
    1771:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c50>
    1772:	call 0x23
    1773:	r0 += r7
    1774:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c08>
    1775:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c90>
    1776:	w1 = 0x0
    1777:	*(u16 *)(r10 - 0x88) = w1
    1778:	r1 = r10
    1779:	r1 += -0x88
    1780:	w2 = 0x2
    1781:	r3 = r0
    1782:	call 0x71
    1783:	w1 = *(u16 *)(r10 - 0x88)
    1784:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1785:	call 0x9e
    1786:	r0 += r7
    1787:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c70>
    1788:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2c80>
    1789:	w1 = *(u16 *)(r0 + 0x0)
    1790:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1791:	w1 = *(u32 *)(r0 + 0x0)
    1792:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2cd0>
    1793:	w1 = 0x0
    1794:	*(u32 *)(r10 - 0x88) = w1
    1795:	r1 = r10
    1796:	r1 += -0x88
    1797:	w2 = 0x4
    1798:	r3 = r0
    1799:	call 0x71
    1800:	w1 = *(u32 *)(r10 - 0x88)
    1801:	r7 = *(u64 *)(r10 - 0xa8)
    1802:	r2 = 0x0 ll
		0000000000003850:  R_BPF_64_64	CONFIG
    1804:	w2 = *(u32 *)(r2 + 0xb8)
    1805:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e50>
    1806:	w1 = *(u32 *)(r6 + 0xc4)
    1807:	if w1 == 0x0 goto -0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1808:	r8 = r7
    1809:	r1 = 0x0 ll
		0000000000003888:  R_BPF_64_64	CONFIG
    1811:	w6 = *(u32 *)(r1 + 0xc0)
    1812:	w7 = *(u32 *)(r1 + 0xc4)
    1813:	w1 = *(u32 *)(r1 + 0x70)
    1814:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2da8>
    1815:	call 0x23
    1816:	r0 += r6
    1817:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2d60>
    1818:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2de8>
    1819:	w1 = 0x0
    1820:	*(u16 *)(r10 - 0x88) = w1
    1821:	r1 = r10
    1822:	r1 += -0x88
    1823:	w2 = 0x2
    1824:	r3 = r0
    1825:	call 0x71
    1826:	w1 = *(u16 *)(r10 - 0x88)
    1827:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    1828:	call 0x9e
    1829:	r0 += r6
    1830:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dc8>
    1831:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2dd8>
    1832:	w1 = *(u16 *)(r0 + 0x0)
    1833:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    1834:	w1 = *(u32 *)(r0 + 0x0)
    1835:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2e28>
    1836:	w1 = 0x0
    1837:	*(u32 *)(r10 - 0x88) = w1
    1838:	r1 = r10
    1839:	r1 += -0x88
    1840:	w2 = 0x4
    1841:	r3 = r0
    1842:	call 0x71
    1843:	w1 = *(u32 *)(r10 - 0x88)
    1844:	r2 = 0x0 ll
		00000000000039a0:  R_BPF_64_64	CONFIG
    1846:	w2 = *(u32 *)(r2 + 0xc8)
    1847:	r7 = r8
    1848:	if w1 == w2 goto -0x63 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1849:	call 0x23
    1850:	*(u64 *)(r10 - 0x88) = r0
    1851:	r2 = r10
    1852:	r2 += -0x88
    1853:	r1 = 0x0 ll
		00000000000039e8:  R_BPF_64_64	TASKS
    1855:	r3 = 0xdb8 ll
		00000000000039f8:  R_BPF_64_64	.rodata
    1857:	r4 = 0x0
    1858:	call 0x2
    1859:	if r0 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2f78>
    1860:	r1 = 0x0 ll
		0000000000003a20:  R_BPF_64_64	.bss
    1862:	r2 = 0x1
    1863:	lock *(u64 *)(r1 + 0x0) += r2
    1864:	r1 = 0x0 ll
		0000000000003a40:  R_BPF_64_64	EXPECT_ENTER
    1866:	r2 = 0x100000000 ll
    1868:	lock *(u64 *)(r1 + 0x0) += r2
    1869:	r1 = 0x0 ll
		0000000000003a68:  R_BPF_64_64	EXPECT_EXIT
    1871:	lock *(u64 *)(r1 + 0x0) += r2
    1872:	call 0x23
    1873:	*(u64 *)(r10 - 0x88) = r0
    1874:	r2 = r10
    1875:	r2 += -0x88
    1876:	r1 = 0x0 ll
		0000000000003aa0:  R_BPF_64_64	TASKS
    1878:	call 0x1
    1879:	r8 = r0
    1880:	if r8 == 0x0 goto -0x83 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1881:	call 0xe
    1882:	r1 = *(u64 *)(r8 + 0x10)
    1883:	w6 = w9
    1884:	if r1 == r0 goto -0x563 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x458>
    1885:	goto -0x575 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3d0>
    1886:	w1 = 0x0
    1887:	*(u32 *)(r10 - 0x88) = w1
    1888:	r2 = r10
    1889:	r2 += -0x88
    1890:	r1 = 0x0 ll
		0000000000003b10:  R_BPF_64_64	LOST
    1892:	call 0x1
    1893:	if r0 == 0x0 goto -0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1894:	r0 += 0x10
    1895:	r1 = 0x1
    1896:	lock *(u64 *)(r0 + 0x0) += r1
    1897:	goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1898:	w1 = *(u32 *)(r9 + 0x50)
    1899:	r2 = 0x0
    1900:	*(u64 *)(r10 - 0x88) = r2
    1901:	r8 += r1
    1902:	r1 = r10
    1903:	r1 += -0x88
    1904:	w2 = 0x8
    1905:	r3 = r8
    1906:	call 0x71
    1907:	r8 = *(u64 *)(r10 - 0x88)
    1908:	w1 = *(u32 *)(r9 + 0x54)
    1909:	w2 = 0x0
    1910:	*(u32 *)(r10 - 0x88) = w2
    1911:	r3 = r8
    1912:	r3 += r1
    1913:	r1 = r10
    1914:	r1 += -0x88
    1915:	w2 = 0x4
    1916:	call 0x71
    1917:	w1 = *(u32 *)(r10 - 0x88)
    1918:	if w1 == w6 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x33a0>
    1919:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3120>
    1920:	r2 = 0x0 ll
		0000000000003c00:  R_BPF_64_64	CONFIG
    1922:	w1 = *(u32 *)(r2 + 0x6c)
    1923:	if w1 == 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3358>
    1924:	w1 = 0x0
    1925:	w2 = *(u32 *)(r2 + 0x84)
    1926:	w5 = *(u32 *)(r10 - 0xb8)
    1927:	r0 = *(u64 *)(r10 - 0xa0)
    1928:	if w2 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3190>
    1929:	r2 = 0x0 ll
		0000000000003c48:  R_BPF_64_64	CONFIG
    1931:	w3 = *(u32 *)(r2 + 0x94)
    1932:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c8>
    1933:	w4 = *(u32 *)(r0 + 0xc0)
    1934:	*(u32 *)(r0 + 0xac) = w4
    1935:	w3 = 0x1
    1936:	if w4 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    1937:	w3 = 0x0
    1938:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x31c0>
    1939:	w7 += -0x1
    1940:	if w7 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2fd8>
    1941:	w1 = 0x0
    1942:	*(u32 *)(r10 - 0x88) = w1
    1943:	r2 = r10
    1944:	r2 += -0x88
    1945:	r1 = 0x0 ll
		0000000000003cc8:  R_BPF_64_64	LOST
    1947:	call 0x1
    1948:	if r0 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1949:	r0 += 0x18
    1950:	r1 = 0x1
    1951:	lock *(u64 *)(r0 + 0x0) += r1
    1952:	goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    1953:	w2 = *(u32 *)(r0 + 0xbc)
    1954:	*(u32 *)(r0 + 0xa8) = w2
    1955:	w1 = 0x1
    1956:	if w2 != 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30d0>
    1957:	w1 = 0x0
    1958:	goto -0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x30d0>
    1959:	w1 |= w3
    1960:	w2 = *(u32 *)(r2 + 0xa4)
    1961:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3208>
    1962:	w3 = *(u32 *)(r0 + 0xc4)
    1963:	*(u32 *)(r0 + 0xb0) = w3
    1964:	w2 = 0x1
    1965:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3200>
    1966:	w2 = 0x0
    1967:	w1 |= w2
    1968:	r2 = 0x0 ll
		0000000000003d80:  R_BPF_64_64	CONFIG
    1970:	w3 = *(u32 *)(r2 + 0xb4)
    1971:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3258>
    1972:	w4 = *(u32 *)(r0 + 0xc8)
    1973:	*(u32 *)(r0 + 0xb4) = w4
    1974:	w3 = 0x1
    1975:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3250>
    1976:	w3 = 0x0
    1977:	w1 |= w3
    1978:	w2 = *(u32 *)(r2 + 0xc4)
    1979:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3298>
    1980:	w3 = *(u32 *)(r0 + 0xcc)
    1981:	*(u32 *)(r0 + 0xb8) = w3
    1982:	w2 = 0x1
    1983:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3290>
    1984:	w2 = 0x0
    1985:	w1 |= w2
    1986:	if w5 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    1987:	w1 &= 0x1
    1988:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3370>
    1989:	call 0x23
    1990:	*(u64 *)(r10 - 0x88) = r0
    1991:	r2 = r10
    1992:	r2 += -0x88
    1993:	r1 = 0x0 ll
		0000000000003e48:  R_BPF_64_64	TASKS
    1995:	call 0x3
    1996:	if r0 != 0x0 goto -0xf7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    1997:	r1 = 0x0 ll
		0000000000003e68:  R_BPF_64_64	.bss
    1999:	r2 = -0x1
    2000:	lock *(u64 *)(r1 + 0x0) += r2
    2001:	r1 = 0x0 ll
		0000000000003e88:  R_BPF_64_64	EXPECT_ENTER
    2003:	r2 = -0x100000000 ll
    2005:	lock *(u64 *)(r1 + 0x0) += r2
    2006:	r1 = 0x0 ll
		0000000000003eb0:  R_BPF_64_64	EXPECT_EXIT
    2008:	lock *(u64 *)(r1 + 0x0) += r2
    2009:	goto -0x104 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2010:	w5 = *(u32 *)(r10 - 0xb8)
    2011:	r0 = *(u64 *)(r10 - 0xa0)
    2012:	if w5 == 0x0 goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x32b0>
    2013:	r1 = 0x0
    2014:	*(u64 *)(r0 + 0xd0) = r1
    2015:	*(u64 *)(r0 + 0x8) = r1
    2016:	*(u32 *)(r0 + 0x4) = w5
    2017:	*(u32 *)(r0 + 0x0) = w5
    2018:	goto -0x10d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x2b38>
    2019:	w1 = *(u32 *)(r10 - 0x98)
    2020:	w1 &= 0x1
    2021:	r7 = *(u64 *)(r10 - 0xa0)
    2022:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3500>
    2023:	w5 = *(u32 *)(r10 - 0xb0)
    2024:	w1 = w5
    2025:	w1 = -w1
    2026:	r2 = r7
    2027:	r2 += 0x18
    2028:	r3 = 0xd60 ll
		0000000000003f60:  R_BPF_64_64	.rodata
    2030:	r4 = *(u64 *)(r3 + 0x0)
    2031:	*(u64 *)(r2 + 0x0) = r4
    2032:	r4 = *(u64 *)(r3 + 0x8)
    2033:	*(u64 *)(r2 + 0x8) = r4
    2034:	r4 = *(u64 *)(r3 + 0x10)
    2035:	*(u64 *)(r2 + 0x10) = r4
    2036:	r4 = *(u64 *)(r3 + 0x18)
    2037:	*(u64 *)(r2 + 0x18) = r4
    2038:	r4 = *(u64 *)(r3 + 0x20)
    2039:	*(u64 *)(r2 + 0x20) = r4
    2040:	r4 = *(u64 *)(r3 + 0x28)
    2041:	*(u64 *)(r2 + 0x28) = r4
    2042:	r4 = *(u64 *)(r3 + 0x30)
    2043:	*(u64 *)(r2 + 0x30) = r4
    2044:	r4 = *(u64 *)(r3 + 0x38)
    2045:	*(u64 *)(r2 + 0x38) = r4
    2046:	r4 = *(u64 *)(r3 + 0x40)
    2047:	*(u64 *)(r2 + 0x40) = r4
    2048:	r4 = *(u64 *)(r3 + 0x48)
    2049:	*(u64 *)(r2 + 0x48) = r4
    2050:	r4 = *(u64 *)(r3 + 0x50)
    2051:	*(u64 *)(r2 + 0x50) = r4
    2052:	r2 = 0x800000000 ll
    2054:	*(u64 *)(r7 + 0x80) = r2
    2055:	*(u32 *)(r7 + 0x7c) = w1
    2056:	w1 = 0x0
    2057:	*(u32 *)(r7 + 0x78) = w1
    2058:	*(u32 *)(r7 + 0x74) = w5
    2059:	w1 = 0x3
    2060:	*(u32 *)(r7 + 0x70) = w1
    2061:	r1 = r7
    2062:	call -0x80f
    2063:	w1 = 0x1
    2064:	r2 = *(u64 *)(r10 - 0xa8)
    2065:	w8 = *(u32 *)(r10 - 0xc0)
    2066:	w9 = *(u32 *)(r10 - 0xc8)
    2067:	if w8 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3530>
    2068:	w1 = 0x0
    2069:	w3 = *(u32 *)(r10 - 0x90)
    2070:	w3 ^= -0x1
    2071:	w1 &= w3
    2072:	w1 &= 0x1
    2073:	if w1 != 0x0 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2074:	r1 = *(u64 *)(r2 + 0x0)
    2075:	r3 = *(u64 *)(r1 + 0x8)
    2076:	r2 = *(u64 *)(r1 + 0x0)
    2077:	r1 = r7
    2078:	r1 += 0x18
    2079:	call 0xb2
    2080:	if w8 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36b0>
    2081:	w6 = 0x0
    2082:	w1 = *(u32 *)(r10 - 0xe0)
    2083:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x35b0>
    2084:	w6 = 0x8
    2085:	r1 = 0x0
    2086:	r2 = 0x0 ll
		0000000000004130:  R_BPF_64_64	CONFIG
    2088:	w2 = *(u32 *)(r2 + 0x74)
    2089:	if w9 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2090:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3648>
    2091:	call 0x23
    2092:	r1 = 0x0 ll
		0000000000004160:  R_BPF_64_64	CONFIG
    2094:	w1 = *(u32 *)(r1 + 0x74)
    2095:	r2 = 0x0
    2096:	*(u64 *)(r10 - 0x88) = r2
    2097:	r0 += r1
    2098:	r1 = r10
    2099:	r1 += -0x88
    2100:	w2 = 0x8
    2101:	r3 = r0
    2102:	call 0x71
    2103:	r1 = *(u64 *)(r10 - 0x88)
    2104:	*(u32 *)(r7 + 0x84) = w6
    2105:	w2 = 0x0
    2106:	*(u32 *)(r7 + 0x80) = w2
    2107:	*(u32 *)(r7 + 0x7c) = w8
    2108:	w2 = *(u32 *)(r10 - 0xb8)
    2109:	*(u32 *)(r7 + 0x78) = w2
    2110:	w2 = *(u32 *)(r10 - 0xb0)
    2111:	*(u32 *)(r7 + 0x74) = w2
    2112:	w2 = 0x5
    2113:	*(u32 *)(r7 + 0x70) = w2
    2114:	*(u64 *)(r7 + 0xa0) = r1
    2115:	r1 = r7
    2116:	call -0x845
    2117:	r1 = 0x0 ll
		0000000000004228:  R_BPF_64_64	CONFIG
    2119:	w2 = *(u32 *)(r1 + 0x6c)
    2120:	if w2 == 0x0 goto -0xc9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2121:	w1 = *(u32 *)(r1 + 0x84)
    2122:	r7 = *(u64 *)(r10 - 0xa0)
    2123:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3760>
    2124:	r6 = 0x0 ll
		0000000000004260:  R_BPF_64_64	CONFIG
    2126:	w1 = *(u32 *)(r6 + 0x94)
    2127:	if w1 == 0x0 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2128:	w2 = *(u32 *)(r7 + 0xc0)
    2129:	w1 = *(u32 *)(r7 + 0xac)
    2130:	w3 = w2
    2131:	w3 |= w1
    2132:	if w3 s> -0x1 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3820>
    2133:	w3 = w2
    2134:	if w1 s> 0x0 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3838>
    2135:	w3 = w2
    2136:	if w2 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3838>
    2137:	if w2 s>= w1 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2138:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3828>
    2139:	w2 = *(u32 *)(r7 + 0xbc)
    2140:	w1 = *(u32 *)(r7 + 0xa8)
    2141:	w3 = w2
    2142:	w3 |= w1
    2143:	if w3 s> -0x1 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x38f0>
    2144:	w3 = w2
    2145:	if w1 s> 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37c8>
    2146:	w3 = w2
    2147:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b0>
    2148:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37c8>
    2149:	if w2 s>= w1 goto -0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2150:	w3 = w2
    2151:	w3 -= w1
    2152:	if w3 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2153:	r4 = 0x1
    2154:	*(u64 *)(r7 + 0x80) = r4
    2155:	*(u32 *)(r7 + 0x7c) = w3
    2156:	*(u32 *)(r7 + 0x78) = w2
    2157:	*(u32 *)(r7 + 0x74) = w1
    2158:	w1 = 0x5
    2159:	*(u32 *)(r7 + 0x70) = w1
    2160:	r1 = r7
    2161:	call -0x872
    2162:	goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2163:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2164:	w3 = w2
    2165:	w3 -= w1
    2166:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3888>
    2167:	r4 = 0x2
    2168:	*(u64 *)(r7 + 0x80) = r4
    2169:	*(u32 *)(r7 + 0x7c) = w3
    2170:	*(u32 *)(r7 + 0x78) = w2
    2171:	*(u32 *)(r7 + 0x74) = w1
    2172:	w1 = 0x5
    2173:	*(u32 *)(r7 + 0x70) = w1
    2174:	r1 = r7
    2175:	call -0x880
    2176:	w1 = *(u32 *)(r6 + 0xa4)
    2177:	if w1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2178:	w2 = *(u32 *)(r7 + 0xc4)
    2179:	w1 = *(u32 *)(r7 + 0xb0)
    2180:	w3 = w2
    2181:	w3 |= w1
    2182:	if w3 s> -0x1 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3900>
    2183:	w3 = w2
    2184:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3918>
    2185:	w3 = w2
    2186:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3918>
    2187:	if w2 s>= w1 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2188:	goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3908>
    2189:	if w2 s> w1 goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x37b8>
    2190:	goto -0x43 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x36e8>
    2191:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2192:	w3 = w2
    2193:	w3 -= w1
    2194:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3968>
    2195:	r4 = 0x3
    2196:	*(u64 *)(r7 + 0x80) = r4
    2197:	*(u32 *)(r7 + 0x7c) = w3
    2198:	*(u32 *)(r7 + 0x78) = w2
    2199:	*(u32 *)(r7 + 0x74) = w1
    2200:	w1 = 0x5
    2201:	*(u32 *)(r7 + 0x70) = w1
    2202:	r1 = r7
    2203:	call -0x89c
    2204:	w1 = *(u32 *)(r6 + 0xb4)
    2205:	if w1 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2206:	w2 = *(u32 *)(r7 + 0xc8)
    2207:	w1 = *(u32 *)(r7 + 0xb4)
    2208:	w3 = w2
    2209:	w3 |= w1
    2210:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39d0>
    2211:	w3 = w2
    2212:	if w1 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39e8>
    2213:	w3 = w2
    2214:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39e8>
    2215:	if w2 s>= w1 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2216:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x39d8>
    2217:	if w2 s<= w1 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2218:	w3 = w2
    2219:	w3 -= w1
    2220:	if w3 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3a38>
    2221:	r4 = 0x4
    2222:	*(u64 *)(r7 + 0x80) = r4
    2223:	*(u32 *)(r7 + 0x7c) = w3
    2224:	*(u32 *)(r7 + 0x78) = w2
    2225:	*(u32 *)(r7 + 0x74) = w1
    2226:	w1 = 0x5
    2227:	*(u32 *)(r7 + 0x70) = w1
    2228:	r1 = r7
    2229:	call -0x8b6
    2230:	w1 = *(u32 *)(r6 + 0xc4)
    2231:	if w1 == 0x0 goto -0x138 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2232:	r1 = *(u64 *)(r10 - 0xa0)
    2233:	w2 = *(u32 *)(r1 + 0xcc)
    2234:	w5 = *(u32 *)(r1 + 0xb8)
    2235:	w3 = w2
    2236:	w3 |= w5
    2237:	if w3 s> -0x1 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3aa8>
    2238:	w3 = w2
    2239:	if w5 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ac0>
    2240:	w3 = w2
    2241:	if w2 s> 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ac0>
    2242:	if w2 s>= w5 goto -0x143 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2243:	goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3ab0>
    2244:	if w2 s<= w5 goto -0x145 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2245:	w3 = w2
    2246:	w3 -= w5
    2247:	if w3 == 0x0 goto -0x148 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>
    2248:	r4 = 0x5
    2249:	r1 = *(u64 *)(r10 - 0xa0)
    2250:	*(u64 *)(r1 + 0x80) = r4
    2251:	*(u32 *)(r1 + 0x7c) = w3
    2252:	*(u32 *)(r1 + 0x78) = w2
    2253:	*(u32 *)(r1 + 0x74) = w5
    2254:	w2 = 0x5
    2255:	*(u32 *)(r1 + 0x70) = w2
    2256:	call -0x8d1
    2257:	goto -0x152 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enter+0x3088>

0000000000004690 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    2258:	*(u64 *)(r10 - 0x88) = r3
    2259:	r8 = r2
    2260:	r6 = r1
    2261:	r9 = r10
    2262:	r9 += -0x80
    2263:	r1 = r9
    2264:	w2 = 0x0
    2265:	r3 = 0x80
    2266:	call -0x1
		00000000000046d0:  R_BPF_64_32	memset
    2267:	r1 = r9
    2268:	w2 = 0x80
    2269:	r3 = r8
    2270:	call 0x71
    2271:	r1 = *(u64 *)(r10 - 0x48)
    2272:	*(u64 *)(r10 - 0x98) = r1
    2273:	r1 = *(u64 *)(r10 - 0x40)
    2274:	*(u64 *)(r10 - 0xa0) = r1
    2275:	r1 = *(u64 *)(r10 - 0x38)
    2276:	*(u64 *)(r10 - 0xa8) = r1
    2277:	r1 = *(u64 *)(r10 - 0x20)
    2278:	*(u64 *)(r10 - 0x90) = r1
    2279:	r9 = *(u64 *)(r10 - 0x18)
    2280:	r7 = *(u64 *)(r10 - 0x10)
    2281:	r8 = *(u64 *)(r10 - 0x60)
    2282:	r1 = *(u64 *)(r10 - 0x58)
    2283:	*(u64 *)(r10 - 0xb0) = r1
    2284:	r1 = *(u64 *)(r10 - 0x28)
    2285:	*(u64 *)(r10 - 0xb8) = r1
    2286:	call 0x23
    2287:	r1 = 0x0 ll
		0000000000004778:  R_BPF_64_64	CONFIG
    2289:	w1 = *(u32 *)(r1 + 0x48)
    2290:	w2 = 0x0
    2291:	*(u32 *)(r10 - 0x80) = w2
    2292:	r0 += r1
    2293:	r1 = r10
    2294:	r1 += -0x80
    2295:	w2 = 0x4
    2296:	r3 = r0
    2297:	call 0x71
    2298:	w1 = *(u32 *)(r10 - 0x80)
    2299:	w1 &= 0x2
    2300:	if w1 != 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a0>
    2301:	r2 = *(u64 *)(r10 - 0x88)
    2302:	w1 = w2
    2303:	w1 >>= 0x1d
    2304:	w1 &= 0x2
    2305:	r3 = *(u64 *)(r10 - 0x90)
    2306:	r4 = *(u64 *)(r10 - 0x98)
    2307:	r8 = *(u64 *)(r10 - 0xa0)
    2308:	r5 = *(u64 *)(r10 - 0xa8)
    2309:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x248>
    2310:	r0 = *(u64 *)(r10 - 0xb8)
    2311:	r0 <<= 0x20
    2312:	r0 >>= 0x20
    2313:	r2 = *(u64 *)(r10 - 0xb0)
    2314:	r2 <<= 0x20
    2315:	r2 >>= 0x20
    2316:	r8 <<= 0x20
    2317:	r8 >>= 0x20
    2318:	w1 = 0x1
    2319:	r7 <<= 0x20
    2320:	r7 >>= 0x20
    2321:	r9 <<= 0x20
    2322:	r9 >>= 0x20
    2323:	r3 = *(u64 *)(r10 - 0x90)
    2324:	r3 <<= 0x20
    2325:	r3 >>= 0x20
    2326:	r5 = r7
    2327:	r4 = r9
    2328:	r9 = r0
    2329:	r7 = r2
    2330:	r2 = *(u64 *)(r10 - 0x88)
    2331:	*(u64 *)(r6 + 0x30) = r8
    2332:	*(u64 *)(r6 + 0x28) = r5
    2333:	*(u64 *)(r6 + 0x20) = r4
    2334:	*(u64 *)(r6 + 0x18) = r3
    2335:	*(u64 *)(r6 + 0x10) = r9
    2336:	*(u64 *)(r6 + 0x8) = r7
    2337:	*(u32 *)(r6 + 0x4) = w1
    2338:	w2 &= -0x40000001
    2339:	*(u32 *)(r6 + 0x0) = w2
    2340:	r1 = r6
    2341:	r1 += 0x38
    2342:	w2 = 0x0
    2343:	r3 = 0x18
    2344:	call -0x1
		0000000000004940:  R_BPF_64_32	memset
    2345:	r1 = 0x2
    2346:	*(u64 *)(r6 + 0x50) = r1
    2347:	exit

0000000000004960 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit>:
    2348:	w8 = w2
    2349:	r9 = r1
    2350:	r6 = 0x0 ll
		0000000000004970:  R_BPF_64_64	CONFIG
    2352:	w1 = *(u32 *)(r6 + 0x28)
    2353:	w1 &= w8
    2354:	w2 = *(u32 *)(r6 + 0x30)
    2355:	if w1 == w2 goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x170>
    2356:	w1 = *(u32 *)(r6 + 0x24)
    2357:	if w1 != 0x2 goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x260>
    2358:	call 0x8
    2359:	*(u32 *)(r10 - 0x88) = w0
    2360:	r2 = r10
    2361:	r2 += -0x88
    2362:	r1 = 0x0 ll
		00000000000049d0:  R_BPF_64_64	SAMPLES
    2364:	call 0x1
    2365:	r7 = r0
    2366:	if r7 == 0x0 goto +0x4d9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2367:	r1 = *(u64 *)(r9 + 0x0)
    2368:	r6 = *(u64 *)(r1 + 0x0)
    2369:	r9 = r10
    2370:	r9 += -0x88
    2371:	r1 = r9
    2372:	w2 = 0x0
    2373:	r3 = 0x80
    2374:	call -0x1
		0000000000004a30:  R_BPF_64_32	memset
    2375:	r1 = r9
    2376:	w2 = 0x80
    2377:	r3 = r6
    2378:	call 0x71
    2379:	r1 = *(u64 *)(r10 - 0x20)
    2380:	if r1 != 0x504c0001 goto +0x4cb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2381:	r1 = *(u64 *)(r10 - 0x10)
    2382:	if r1 != 0x10 goto +0x4c9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2383:	r2 = *(u64 *)(r10 - 0x28)
    2384:	r1 = 0x0 ll
		0000000000004a80:  R_BPF_64_64	CONFIG
    2386:	r3 = *(u64 *)(r1 + 0x0)
    2387:	if r2 != r3 goto +0x4c4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2388:	w2 = *(u32 *)(r1 + 0x28)
    2389:	w2 &= w8
    2390:	w1 = *(u32 *)(r7 + 0x10)
    2391:	if w1 != 0x0 goto +0x300 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1960>
    2392:	*(u32 *)(r7 + 0x14) = w2
    2393:	goto +0x303 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1988>
    2394:	r1 = 0x0 ll
		0000000000004ad0:  R_BPF_64_64	.bss
    2396:	r1 = *(u64 *)(r1 + 0x0)
    2397:	if r1 != 0x0 goto -0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    2398:	r1 = 0x0 ll
		0000000000004af0:  R_BPF_64_64	CONFIG
    2400:	w2 = *(u32 *)(r1 + 0x6c)
    2401:	if w2 == 0x0 goto +0x4b6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2402:	w1 = *(u32 *)(r1 + 0x84)
    2403:	*(u64 *)(r10 - 0x98) = r9
    2404:	if w1 == 0x0 goto +0x343 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1be0>
    2405:	r1 = 0x0 ll
		0000000000004b28:  R_BPF_64_64	CONFIG
    2407:	w7 = *(u32 *)(r1 + 0x80)
    2408:	w9 = *(u32 *)(r1 + 0x84)
    2409:	w1 = *(u32 *)(r1 + 0x70)
    2410:	if w1 != 0x0 goto +0x2e7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1930>
    2411:	call 0x23
    2412:	r0 += r7
    2413:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x218>
    2414:	goto +0x32c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b78>
    2415:	w1 = 0x0
    2416:	*(u16 *)(r10 - 0x88) = w1
    2417:	r1 = r10
    2418:	r1 += -0x88
    2419:	w2 = 0x2
    2420:	r3 = r0
    2421:	call 0x71
    2422:	w1 = *(u16 *)(r10 - 0x88)
    2423:	goto +0x32b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bb8>
    2424:	r3 = 0x0 ll
		0000000000004bc0:  R_BPF_64_64	CONFIG
    2426:	w1 = *(u32 *)(r3 + 0x24)
    2427:	if w1 != 0x3 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x358>
    2428:	r1 = *(u64 *)(r9 + 0x0)
    2429:	r7 = *(u64 *)(r1 + 0x0)
    2430:	w6 = w8
    2431:	r8 = r9
    2432:	r9 = r10
    2433:	r9 += -0x88
    2434:	r1 = r9
    2435:	w2 = 0x0
    2436:	r3 = 0x80
    2437:	call -0x1
		0000000000004c28:  R_BPF_64_32	memset
    2438:	r1 = r9
    2439:	r9 = r8
    2440:	w8 = w6
    2441:	w2 = 0x80
    2442:	r3 = r7
    2443:	call 0x71
    2444:	r3 = 0x0 ll
		0000000000004c60:  R_BPF_64_64	CONFIG
    2446:	r1 = *(u64 *)(r10 - 0x20)
    2447:	if r1 != 0x504c0001 goto +0x488 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2448:	r1 = *(u64 *)(r10 - 0x10)
    2449:	if r1 != 0x10 goto +0x486 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2450:	r1 = *(u64 *)(r10 - 0x28)
    2451:	r2 = 0x0 ll
		0000000000004c98:  R_BPF_64_64	CONFIG
    2453:	r2 = *(u64 *)(r2 + 0x0)
    2454:	if r1 != r2 goto +0x481 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2455:	w7 = 0x0
    2456:	w1 = *(u32 *)(r3 + 0x28)
    2457:	w3 = *(u32 *)(r3 + 0x30)
    2458:	if w1 == 0x0 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x4a0>
    2459:	w4 = w1
    2460:	w4 >>= 0x1
    2461:	w2 = w1
    2462:	w2 |= w4
    2463:	w4 = w2
    2464:	w4 >>= 0x2
    2465:	w2 |= w4
    2466:	w4 = w2
    2467:	w4 >>= 0x4
    2468:	w2 |= w4
    2469:	w1 &= w8
    2470:	w4 = w2
    2471:	w4 >>= 0x8
    2472:	w2 |= w4
    2473:	w1 -= w3
    2474:	w3 = w2
    2475:	w3 >>= 0x10
    2476:	w2 |= w3
    2477:	w2 ^= -0x1
    2478:	w3 = w2
    2479:	w3 >>= 0x1
    2480:	w3 &= 0x55555555
    2481:	w2 -= w3
    2482:	w3 = w2
    2483:	w3 &= 0x33333333
    2484:	w2 >>= 0x2
    2485:	w2 &= 0x33333333
    2486:	w3 += w2
    2487:	w2 = w3
    2488:	w2 >>= 0x4
    2489:	w3 += w2
    2490:	w3 &= 0xf0f0f0f
    2491:	w3 *= 0x1010101
    2492:	w3 >>= 0x18
    2493:	w1 <<= w3
    2494:	w1 s>>= w3
    2495:	w7 = w1
    2496:	call 0x23
    2497:	*(u64 *)(r10 - 0x88) = r0
    2498:	r2 = r10
    2499:	r2 += -0x88
    2500:	r1 = 0x0 ll
		0000000000004e20:  R_BPF_64_64	TASKS
    2502:	call 0x1
    2503:	r6 = r0
    2504:	if r6 == 0x0 goto +0x1ae <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1258>
    2505:	call 0xe
    2506:	r1 = *(u64 *)(r6 + 0x10)
    2507:	if r1 == r0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    2508:	*(u64 *)(r6 + 0x10) = r0
    2509:	r1 = r6
    2510:	r1 += 0x88
    2511:	w2 = 0x0
    2512:	r3 = 0x18
    2513:	call -0x1
		0000000000004e88:  R_BPF_64_32	memset
    2514:	r1 = r6
    2515:	r1 += 0xa8
    2516:	w2 = 0x0
    2517:	r3 = 0x14
    2518:	call -0x1
		0000000000004eb0:  R_BPF_64_32	memset
    2519:	r1 = 0x0
    2520:	*(u64 *)(r6 + 0xd0) = r1
    2521:	r1 = r6
    2522:	w2 = 0x0
    2523:	r3 = 0x10
    2524:	call -0x1
		0000000000004ee0:  R_BPF_64_32	memset
    2525:	r1 = 0x0 ll
		0000000000004ee8:  R_BPF_64_64	AYA_LOG_LEVEL
    2527:	w1 = *(u8 *)(r1 + 0x0)
    2528:	*(u64 *)(r10 - 0x90) = r6
    2529:	if w1 < 0x4 goto +0x1b4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1350>
    2530:	r6 = r9
    2531:	call 0x23
    2532:	r8 = r0
    2533:	w1 = 0xa0
    2534:	*(u16 *)(r10 - 0x2) = w1
    2535:	r1 = r10
    2536:	r1 += -0x2
    2537:	r9 = 0x40
    2538:	w1 = *(u16 *)(r10 - 0x2)
    2539:	if w1 > 0x40 goto +0x257 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x18b8>
    2540:	r1 = 0x0 ll
		0000000000004f60:  R_BPF_64_64	AYA_LOGS
    2542:	r2 = r9
    2543:	r3 = 0x0
    2544:	call 0x83
    2545:	if r0 == 0x0 goto +0x1a2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    2546:	*(u64 *)(r10 - 0x80) = r9
    2547:	*(u64 *)(r10 - 0x88) = r0
    2548:	r1 = r10
    2549:	r1 += -0x88
    2550:	r1 = *(u64 *)(r10 - 0x88)
    2551:	r2 = *(u64 *)(r10 - 0x80)
    2552:	if r2 < 0x2 goto +0x199 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2553:	w2 = *(u16 *)(r10 - 0x2)
    2554:	*(u8 *)(r1 + 0x0) = w2
    2555:	w2 >>= 0x8
    2556:	*(u8 *)(r1 + 0x1) = w2
    2557:	r1 = *(u64 *)(r10 - 0x88)
    2558:	r2 = *(u64 *)(r10 - 0x80)
    2559:	if r2 < 0x3 goto +0x192 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2560:	w2 = 0x0
    2561:	*(u8 *)(r1 + 0x2) = w2
    2562:	r1 = *(u64 *)(r10 - 0x88)
    2563:	r3 = *(u64 *)(r10 - 0x80)
    2564:	if r3 < 0x5 goto +0x18d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2565:	*(u8 *)(r1 + 0x4) = w2
    2566:	w2 = 0x17
    2567:	*(u8 *)(r1 + 0x3) = w2
    2568:	r1 = *(u64 *)(r10 - 0x88)
    2569:	r2 = *(u64 *)(r10 - 0x80)
    2570:	if r2 < 0x1c goto +0x187 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2571:	r3 = r1
    2572:	r3 += 0x5
    2573:	r4 = 0xd12 ll
		0000000000005068:  R_BPF_64_64	.rodata
    2575:	w5 = *(u8 *)(r4 + 0x0)
    2576:	*(u8 *)(r3 + 0x0) = w5
    2577:	w5 = *(u8 *)(r4 + 0x1)
    2578:	*(u8 *)(r3 + 0x1) = w5
    2579:	w5 = *(u8 *)(r4 + 0x2)
    2580:	*(u8 *)(r3 + 0x2) = w5
    2581:	w5 = *(u8 *)(r4 + 0x3)
    2582:	*(u8 *)(r3 + 0x3) = w5
    2583:	w5 = *(u8 *)(r4 + 0x4)
    2584:	*(u8 *)(r3 + 0x4) = w5
    2585:	w5 = *(u8 *)(r4 + 0x5)
    2586:	*(u8 *)(r3 + 0x5) = w5
    2587:	w5 = *(u8 *)(r4 + 0x6)
    2588:	*(u8 *)(r3 + 0x6) = w5
    2589:	w5 = *(u8 *)(r4 + 0x7)
    2590:	*(u8 *)(r3 + 0x7) = w5
    2591:	w5 = *(u8 *)(r4 + 0x8)
    2592:	*(u8 *)(r3 + 0x8) = w5
    2593:	w5 = *(u8 *)(r4 + 0x9)
    2594:	*(u8 *)(r3 + 0x9) = w5
    2595:	w5 = *(u8 *)(r4 + 0xa)
    2596:	*(u8 *)(r3 + 0xa) = w5
    2597:	w5 = *(u8 *)(r4 + 0xb)
    2598:	*(u8 *)(r3 + 0xb) = w5
    2599:	w5 = *(u8 *)(r4 + 0xc)
    2600:	*(u8 *)(r3 + 0xc) = w5
    2601:	w5 = *(u8 *)(r4 + 0xd)
    2602:	*(u8 *)(r3 + 0xd) = w5
    2603:	w5 = *(u8 *)(r4 + 0xe)
    2604:	*(u8 *)(r3 + 0xe) = w5
    2605:	w5 = *(u8 *)(r4 + 0xf)
    2606:	*(u8 *)(r3 + 0xf) = w5
    2607:	w5 = *(u8 *)(r4 + 0x10)
    2608:	*(u8 *)(r3 + 0x10) = w5
    2609:	w5 = *(u8 *)(r4 + 0x11)
    2610:	*(u8 *)(r3 + 0x11) = w5
    2611:	w5 = *(u8 *)(r4 + 0x12)
    2612:	*(u8 *)(r3 + 0x12) = w5
    2613:	w5 = *(u8 *)(r4 + 0x13)
    2614:	*(u8 *)(r3 + 0x13) = w5
    2615:	w5 = *(u8 *)(r4 + 0x14)
    2616:	*(u8 *)(r3 + 0x14) = w5
    2617:	w5 = *(u8 *)(r4 + 0x15)
    2618:	*(u8 *)(r3 + 0x15) = w5
    2619:	w5 = *(u8 *)(r4 + 0x16)
    2620:	*(u8 *)(r3 + 0x16) = w5
    2621:	if r2 == 0x1c goto +0x154 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2622:	w3 = 0x1
    2623:	*(u8 *)(r1 + 0x1c) = w3
    2624:	if r2 < 0x1f goto +0x151 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2625:	w4 = 0x0
    2626:	*(u8 *)(r1 + 0x1e) = w4
    2627:	*(u8 *)(r1 + 0x1d) = w3
    2628:	if r2 == 0x1f goto +0x14d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2629:	w3 = 0x4
    2630:	*(u8 *)(r1 + 0x1f) = w3
    2631:	if r2 == 0x20 goto +0x14a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2632:	w3 = 0x2
    2633:	*(u8 *)(r1 + 0x20) = w3
    2634:	if r2 < 0x23 goto +0x147 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2635:	w3 = 0x0
    2636:	*(u8 *)(r1 + 0x22) = w3
    2637:	w3 = 0x17
    2638:	*(u8 *)(r1 + 0x21) = w3
    2639:	if r2 < 0x3a goto +0x142 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2640:	r3 = r1
    2641:	r3 += 0x23
    2642:	r4 = 0xd12 ll
		0000000000005290:  R_BPF_64_64	.rodata
    2644:	w5 = *(u8 *)(r4 + 0x0)
    2645:	*(u8 *)(r3 + 0x0) = w5
    2646:	w5 = *(u8 *)(r4 + 0x1)
    2647:	*(u8 *)(r3 + 0x1) = w5
    2648:	w5 = *(u8 *)(r4 + 0x2)
    2649:	*(u8 *)(r3 + 0x2) = w5
    2650:	w5 = *(u8 *)(r4 + 0x3)
    2651:	*(u8 *)(r3 + 0x3) = w5
    2652:	w5 = *(u8 *)(r4 + 0x4)
    2653:	*(u8 *)(r3 + 0x4) = w5
    2654:	w5 = *(u8 *)(r4 + 0x5)
    2655:	*(u8 *)(r3 + 0x5) = w5
    2656:	w5 = *(u8 *)(r4 + 0x6)
    2657:	*(u8 *)(r3 + 0x6) = w5
    2658:	w5 = *(u8 *)(r4 + 0x7)
    2659:	*(u8 *)(r3 + 0x7) = w5
    2660:	w5 = *(u8 *)(r4 + 0x8)
    2661:	*(u8 *)(r3 + 0x8) = w5
    2662:	w5 = *(u8 *)(r4 + 0x9)
    2663:	*(u8 *)(r3 + 0x9) = w5
    2664:	w5 = *(u8 *)(r4 + 0xa)
    2665:	*(u8 *)(r3 + 0xa) = w5
    2666:	w5 = *(u8 *)(r4 + 0xb)
    2667:	*(u8 *)(r3 + 0xb) = w5
    2668:	w5 = *(u8 *)(r4 + 0xc)
    2669:	*(u8 *)(r3 + 0xc) = w5
    2670:	w5 = *(u8 *)(r4 + 0xd)
    2671:	*(u8 *)(r3 + 0xd) = w5
    2672:	w5 = *(u8 *)(r4 + 0xe)
    2673:	*(u8 *)(r3 + 0xe) = w5
    2674:	w5 = *(u8 *)(r4 + 0xf)
    2675:	*(u8 *)(r3 + 0xf) = w5
    2676:	w5 = *(u8 *)(r4 + 0x10)
    2677:	*(u8 *)(r3 + 0x10) = w5
    2678:	w5 = *(u8 *)(r4 + 0x11)
    2679:	*(u8 *)(r3 + 0x11) = w5
    2680:	w5 = *(u8 *)(r4 + 0x12)
    2681:	*(u8 *)(r3 + 0x12) = w5
    2682:	w5 = *(u8 *)(r4 + 0x13)
    2683:	*(u8 *)(r3 + 0x13) = w5
    2684:	w5 = *(u8 *)(r4 + 0x14)
    2685:	*(u8 *)(r3 + 0x14) = w5
    2686:	w5 = *(u8 *)(r4 + 0x15)
    2687:	*(u8 *)(r3 + 0x15) = w5
    2688:	w5 = *(u8 *)(r4 + 0x16)
    2689:	*(u8 *)(r3 + 0x16) = w5
    2690:	if r2 == 0x3a goto +0x10f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2691:	w3 = 0x3
    2692:	*(u8 *)(r1 + 0x3a) = w3
    2693:	if r2 < 0x3d goto +0x10c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2694:	w3 = 0x0
    2695:	*(u8 *)(r1 + 0x3c) = w3
    2696:	w3 = 0x1f
    2697:	*(u8 *)(r1 + 0x3b) = w3
    2698:	if r2 < 0x5c goto +0x107 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2699:	r3 = r1
    2700:	r3 += 0x3d
    2701:	r4 = 0xd29 ll
		0000000000005468:  R_BPF_64_64	.rodata
    2703:	w5 = *(u8 *)(r4 + 0x0)
    2704:	*(u8 *)(r3 + 0x0) = w5
    2705:	w5 = *(u8 *)(r4 + 0x1)
    2706:	*(u8 *)(r3 + 0x1) = w5
    2707:	w5 = *(u8 *)(r4 + 0x2)
    2708:	*(u8 *)(r3 + 0x2) = w5
    2709:	w5 = *(u8 *)(r4 + 0x3)
    2710:	*(u8 *)(r3 + 0x3) = w5
    2711:	w5 = *(u8 *)(r4 + 0x4)
    2712:	*(u8 *)(r3 + 0x4) = w5
    2713:	w5 = *(u8 *)(r4 + 0x5)
    2714:	*(u8 *)(r3 + 0x5) = w5
    2715:	w5 = *(u8 *)(r4 + 0x6)
    2716:	*(u8 *)(r3 + 0x6) = w5
    2717:	w5 = *(u8 *)(r4 + 0x7)
    2718:	*(u8 *)(r3 + 0x7) = w5
    2719:	w5 = *(u8 *)(r4 + 0x8)
    2720:	*(u8 *)(r3 + 0x8) = w5
    2721:	w5 = *(u8 *)(r4 + 0x9)
    2722:	*(u8 *)(r3 + 0x9) = w5
    2723:	w5 = *(u8 *)(r4 + 0xa)
    2724:	*(u8 *)(r3 + 0xa) = w5
    2725:	w5 = *(u8 *)(r4 + 0xb)
    2726:	*(u8 *)(r3 + 0xb) = w5
    2727:	w5 = *(u8 *)(r4 + 0xc)
    2728:	*(u8 *)(r3 + 0xc) = w5
    2729:	w5 = *(u8 *)(r4 + 0xd)
    2730:	*(u8 *)(r3 + 0xd) = w5
    2731:	w5 = *(u8 *)(r4 + 0xe)
    2732:	*(u8 *)(r3 + 0xe) = w5
    2733:	w5 = *(u8 *)(r4 + 0xf)
    2734:	*(u8 *)(r3 + 0xf) = w5
    2735:	w5 = *(u8 *)(r4 + 0x10)
    2736:	*(u8 *)(r3 + 0x10) = w5
    2737:	w5 = *(u8 *)(r4 + 0x11)
    2738:	*(u8 *)(r3 + 0x11) = w5
    2739:	w5 = *(u8 *)(r4 + 0x12)
    2740:	*(u8 *)(r3 + 0x12) = w5
    2741:	w5 = *(u8 *)(r4 + 0x13)
    2742:	*(u8 *)(r3 + 0x13) = w5
    2743:	w5 = *(u8 *)(r4 + 0x14)
    2744:	*(u8 *)(r3 + 0x14) = w5
    2745:	w5 = *(u8 *)(r4 + 0x15)
    2746:	*(u8 *)(r3 + 0x15) = w5
    2747:	w5 = *(u8 *)(r4 + 0x16)
    2748:	*(u8 *)(r3 + 0x16) = w5
    2749:	w5 = *(u8 *)(r4 + 0x17)
    2750:	*(u8 *)(r3 + 0x17) = w5
    2751:	w5 = *(u8 *)(r4 + 0x18)
    2752:	*(u8 *)(r3 + 0x18) = w5
    2753:	w5 = *(u8 *)(r4 + 0x19)
    2754:	*(u8 *)(r3 + 0x19) = w5
    2755:	w5 = *(u8 *)(r4 + 0x1a)
    2756:	*(u8 *)(r3 + 0x1a) = w5
    2757:	w5 = *(u8 *)(r4 + 0x1b)
    2758:	*(u8 *)(r3 + 0x1b) = w5
    2759:	w5 = *(u8 *)(r4 + 0x1c)
    2760:	*(u8 *)(r3 + 0x1c) = w5
    2761:	w5 = *(u8 *)(r4 + 0x1d)
    2762:	*(u8 *)(r3 + 0x1d) = w5
    2763:	w5 = *(u8 *)(r4 + 0x1e)
    2764:	*(u8 *)(r3 + 0x1e) = w5
    2765:	if r2 == 0x5c goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2766:	w4 = 0x4
    2767:	*(u8 *)(r1 + 0x5c) = w4
    2768:	if r2 < 0x5f goto +0xc1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2769:	w3 = 0x0
    2770:	*(u8 *)(r1 + 0x5e) = w3
    2771:	*(u8 *)(r1 + 0x5d) = w4
    2772:	if r2 < 0x63 goto +0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2773:	*(u8 *)(r1 + 0x62) = w3
    2774:	*(u8 *)(r1 + 0x61) = w3
    2775:	*(u8 *)(r1 + 0x60) = w3
    2776:	w3 = 0x4d
    2777:	*(u8 *)(r1 + 0x5f) = w3
    2778:	if r2 == 0x63 goto +0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2779:	w3 = 0x5
    2780:	*(u8 *)(r1 + 0x63) = w3
    2781:	r3 = r2
    2782:	r3 &= -0x2
    2783:	if r3 == 0x64 goto +0xb2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2784:	w4 = 0x0
    2785:	*(u8 *)(r1 + 0x65) = w4
    2786:	w5 = 0x4
    2787:	*(u8 *)(r1 + 0x64) = w5
    2788:	if r2 < 0x6a goto +0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2789:	*(u8 *)(r1 + 0x69) = w4
    2790:	*(u8 *)(r1 + 0x68) = w4
    2791:	*(u8 *)(r1 + 0x67) = w4
    2792:	w4 = 0x6
    2793:	*(u8 *)(r1 + 0x66) = w4
    2794:	if r2 == 0x6a goto +0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2795:	w4 = 0x14
    2796:	*(u8 *)(r1 + 0x6a) = w4
    2797:	if r2 < 0x6d goto +0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2798:	w4 = 0x0
    2799:	*(u8 *)(r1 + 0x6c) = w4
    2800:	w4 = 0xf
    2801:	*(u8 *)(r1 + 0x6b) = w4
    2802:	if r2 < 0x7c goto +0x9f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2803:	r4 = r1
    2804:	r4 += 0x6d
    2805:	r5 = 0xd48 ll
		00000000000057a8:  R_BPF_64_64	.rodata
    2807:	w0 = *(u8 *)(r5 + 0x0)
    2808:	*(u8 *)(r4 + 0x0) = w0
    2809:	w0 = *(u8 *)(r5 + 0x1)
    2810:	*(u8 *)(r4 + 0x1) = w0
    2811:	w0 = *(u8 *)(r5 + 0x2)
    2812:	*(u8 *)(r4 + 0x2) = w0
    2813:	w0 = *(u8 *)(r5 + 0x3)
    2814:	*(u8 *)(r4 + 0x3) = w0
    2815:	w0 = *(u8 *)(r5 + 0x4)
    2816:	*(u8 *)(r4 + 0x4) = w0
    2817:	w0 = *(u8 *)(r5 + 0x5)
    2818:	*(u8 *)(r4 + 0x5) = w0
    2819:	w0 = *(u8 *)(r5 + 0x6)
    2820:	*(u8 *)(r4 + 0x6) = w0
    2821:	w0 = *(u8 *)(r5 + 0x7)
    2822:	*(u8 *)(r4 + 0x7) = w0
    2823:	w0 = *(u8 *)(r5 + 0x8)
    2824:	*(u8 *)(r4 + 0x8) = w0
    2825:	w0 = *(u8 *)(r5 + 0x9)
    2826:	*(u8 *)(r4 + 0x9) = w0
    2827:	w0 = *(u8 *)(r5 + 0xa)
    2828:	*(u8 *)(r4 + 0xa) = w0
    2829:	w0 = *(u8 *)(r5 + 0xb)
    2830:	*(u8 *)(r4 + 0xb) = w0
    2831:	w0 = *(u8 *)(r5 + 0xc)
    2832:	*(u8 *)(r4 + 0xc) = w0
    2833:	w0 = *(u8 *)(r5 + 0xd)
    2834:	*(u8 *)(r4 + 0xd) = w0
    2835:	w0 = *(u8 *)(r5 + 0xe)
    2836:	*(u8 *)(r4 + 0xe) = w0
    2837:	if r2 == 0x7c goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2838:	w4 = 0x0
    2839:	*(u8 *)(r1 + 0x7c) = w4
    2840:	if r2 < 0x7f goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2841:	*(u8 *)(r1 + 0x7e) = w4
    2842:	w4 = 0x1
    2843:	*(u8 *)(r1 + 0x7d) = w4
    2844:	if r2 == 0x7f goto +0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2845:	w4 = 0x2
    2846:	*(u8 *)(r1 + 0x7f) = w4
    2847:	if r2 == 0x80 goto +0x72 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2848:	w4 = 0x9
    2849:	*(u8 *)(r1 + 0x80) = w4
    2850:	if r2 < 0x83 goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2851:	w4 = 0x0
    2852:	*(u8 *)(r1 + 0x82) = w4
    2853:	w4 = 0x8
    2854:	*(u8 *)(r1 + 0x81) = w4
    2855:	if r2 < 0x8b goto +0x6a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2856:	*(u8 *)(r1 + 0x83) = w8
    2857:	r4 = r8
    2858:	r4 >>= 0x38
    2859:	*(u8 *)(r1 + 0x8a) = w4
    2860:	r4 = r8
    2861:	r4 >>= 0x30
    2862:	*(u8 *)(r1 + 0x89) = w4
    2863:	r4 = r8
    2864:	r4 >>= 0x28
    2865:	*(u8 *)(r1 + 0x88) = w4
    2866:	r4 = r8
    2867:	r4 >>= 0x20
    2868:	*(u8 *)(r1 + 0x87) = w4
    2869:	r4 = r8
    2870:	r4 >>= 0x18
    2871:	*(u8 *)(r1 + 0x86) = w4
    2872:	r4 = r8
    2873:	r4 >>= 0x10
    2874:	*(u8 *)(r1 + 0x85) = w4
    2875:	r8 >>= 0x8
    2876:	*(u8 *)(r1 + 0x84) = w8
    2877:	if r2 == 0x8b goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2878:	w4 = 0x14
    2879:	*(u8 *)(r1 + 0x8b) = w4
    2880:	if r3 == 0x8c goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2881:	w4 = 0x0
    2882:	*(u8 *)(r1 + 0x8d) = w4
    2883:	w4 = 0x7
    2884:	*(u8 *)(r1 + 0x8c) = w4
    2885:	if r2 < 0x95 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2886:	r4 = r1
    2887:	r4 += 0x8e
    2888:	r5 = 0xd57 ll
		0000000000005a40:  R_BPF_64_64	.rodata
    2890:	w0 = *(u8 *)(r5 + 0x0)
    2891:	*(u8 *)(r4 + 0x0) = w0
    2892:	w0 = *(u8 *)(r5 + 0x1)
    2893:	*(u8 *)(r4 + 0x1) = w0
    2894:	w0 = *(u8 *)(r5 + 0x2)
    2895:	*(u8 *)(r4 + 0x2) = w0
    2896:	w0 = *(u8 *)(r5 + 0x3)
    2897:	*(u8 *)(r4 + 0x3) = w0
    2898:	w0 = *(u8 *)(r5 + 0x4)
    2899:	*(u8 *)(r4 + 0x4) = w0
    2900:	w0 = *(u8 *)(r5 + 0x5)
    2901:	*(u8 *)(r4 + 0x5) = w0
    2902:	w0 = *(u8 *)(r5 + 0x6)
    2903:	*(u8 *)(r4 + 0x6) = w0
    2904:	if r2 == 0x95 goto +0x39 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2905:	w4 = 0x0
    2906:	*(u8 *)(r1 + 0x95) = w4
    2907:	if r3 == 0x96 goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2908:	*(u8 *)(r1 + 0x97) = w4
    2909:	w4 = 0x1
    2910:	*(u8 *)(r1 + 0x96) = w4
    2911:	if r2 < 0x99 goto +0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2912:	*(u8 *)(r1 + 0x98) = w4
    2913:	if r2 == 0x99 goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2914:	w4 = 0x3
    2915:	*(u8 *)(r1 + 0x99) = w4
    2916:	if r3 == 0x9a goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2917:	w3 = 0x0
    2918:	*(u8 *)(r1 + 0x9b) = w3
    2919:	w3 = 0x4
    2920:	*(u8 *)(r1 + 0x9a) = w3
    2921:	if r2 < 0xa0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1330>
    2922:	w2 = w7
    2923:	w2 >>= 0x18
    2924:	*(u8 *)(r1 + 0x9f) = w2
    2925:	w2 = w7
    2926:	w2 >>= 0x10
    2927:	*(u8 *)(r1 + 0x9e) = w2
    2928:	*(u8 *)(r1 + 0x9c) = w7
    2929:	w2 = w7
    2930:	w2 >>= 0x8
    2931:	*(u8 *)(r1 + 0x9d) = w2
    2932:	r2 = 0x0
    2933:	call 0x84
    2934:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    2935:	if w7 != 0x0 goto +0x35d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d48>
    2936:	r1 = 0x0 ll
		0000000000005bc0:  R_BPF_64_64	CONFIG
    2938:	w2 = *(u32 *)(r1 + 0x6c)
    2939:	if w2 == 0x0 goto +0x29c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    2940:	w1 = *(u32 *)(r1 + 0x84)
    2941:	if w1 == 0x0 goto +0x2a8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27d0>
    2942:	w8 = w7
    2943:	r1 = 0x0 ll
		0000000000005bf8:  R_BPF_64_64	CONFIG
    2945:	w6 = *(u32 *)(r1 + 0x80)
    2946:	w7 = *(u32 *)(r1 + 0x84)
    2947:	w1 = *(u32 *)(r1 + 0x70)
    2948:	if w1 != 0x0 goto +0x140 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cc8>
    2949:	call 0x23
    2950:	r0 += r6
    2951:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x12e8>
    2952:	goto +0x290 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2768>
    2953:	w1 = 0x0
    2954:	*(u16 *)(r10 - 0x88) = w1
    2955:	r1 = r10
    2956:	r1 += -0x88
    2957:	w2 = 0x2
    2958:	r3 = r0
    2959:	call 0x71
    2960:	w1 = *(u16 *)(r10 - 0x88)
    2961:	goto +0x28f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27a8>
    2962:	r2 = 0x0
    2963:	call 0x85
    2964:	r9 = r6
    2965:	r6 = *(u64 *)(r10 - 0x90)
    2966:	w2 = *(u32 *)(r6 + 0x4)
    2967:	w1 = w2
    2968:	w1 |= w7
    2969:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13c0>
    2970:	w1 = w7
    2971:	if w7 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    2972:	w1 = w7
    2973:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1398>
    2974:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    2975:	w1 = 0x0
    2976:	if w7 s>= w2 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    2977:	w1 = w7
    2978:	w1 -= w2
    2979:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13d0>
    2980:	w1 = 0x0
    2981:	if w7 s> w2 goto -0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x13a8>
    2982:	*(u32 *)(r10 - 0xe0) = w2
    2983:	*(u64 *)(r10 - 0x98) = r9
    2984:	w2 = *(u32 *)(r6 + 0x0)
    2985:	w4 = 0x1
    2986:	w3 = 0x1
    2987:	if w1 s> 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    2988:	w3 = 0x2
    2989:	if w1 s< 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    2990:	w4 = 0x0
    2991:	w3 = 0x0
    2992:	if w2 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    2993:	if w7 == w2 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1450>
    2994:	w1 = w7
    2995:	w1 -= w2
    2996:	w3 = 0x3
    2997:	w4 = 0x1
    2998:	*(u32 *)(r10 - 0xb0) = w3
    2999:	*(u32 *)(r10 - 0xb8) = w2
    3000:	*(u32 *)(r10 - 0xd8) = w1
    3001:	*(u32 *)(r10 - 0xa0) = w7
    3002:	w1 = *(u32 *)(r6 + 0xc)
    3003:	*(u32 *)(r10 - 0xe8) = w1
    3004:	w2 = *(u32 *)(r6 + 0x8)
    3005:	w5 = 0x0
    3006:	r3 = 0x0 ll
		0000000000005df0:  R_BPF_64_64	CONFIG
    3008:	w1 = *(u32 *)(r3 + 0x6c)
    3009:	*(u32 *)(r10 - 0xa8) = w2
    3010:	if w1 == 0x0 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17f0>
    3011:	r9 = 0x0
    3012:	r0 = r6
    3013:	r0 += 0xa4
    3014:	r1 = r9
    3015:	r1 <<= 0x2
    3016:	r7 = r0
    3017:	r7 += r1
    3018:	r1 = r9
    3019:	r1 <<= 0x4
    3020:	r6 = 0x0 ll
		0000000000005e60:  R_BPF_64_64	CONFIG
    3022:	r6 += r1
    3023:	r6 += 0x70
    3024:	if r9 > 0x4 goto +0x59 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17f0>
    3025:	r7 += 0x4
    3026:	r9 += 0x1
    3027:	w1 = *(u32 *)(r6 + 0x14)
    3028:	r6 += 0x10
    3029:	if w1 == 0x0 goto -0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1520>
    3030:	*(u64 *)(r10 - 0xd0) = r0
    3031:	*(u32 *)(r10 - 0xc8) = w5
    3032:	*(u32 *)(r10 - 0xc0) = w4
    3033:	if r9 != 0x5 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3034:	r1 = *(u64 *)(r3 + 0x78)
    3035:	if r1 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1650>
    3036:	w8 = *(u32 *)(r6 + 0x0)
    3037:	w1 = *(u32 *)(r6 + 0x4)
    3038:	*(u32 *)(r10 - 0xf0) = w1
    3039:	w1 = *(u32 *)(r3 + 0x70)
    3040:	if w1 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1618>
    3041:	call 0x23
    3042:	r0 += r8
    3043:	w1 = *(u32 *)(r10 - 0xf0)
    3044:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x15d0>
    3045:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1738>
    3046:	w1 = 0x0
    3047:	*(u16 *)(r10 - 0x88) = w1
    3048:	r1 = r10
    3049:	r1 += -0x88
    3050:	w2 = 0x2
    3051:	r3 = r0
    3052:	call 0x71
    3053:	w8 = *(u16 *)(r10 - 0x88)
    3054:	goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3055:	call 0x9e
    3056:	r0 += r8
    3057:	w1 = *(u32 *)(r10 - 0xf0)
    3058:	if w1 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1640>
    3059:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1728>
    3060:	w8 = *(u16 *)(r0 + 0x0)
    3061:	goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3062:	r1 = 0x0 ll
		0000000000005fb0:  R_BPF_64_64	CONFIG
    3064:	r3 = *(u64 *)(r1 + 0x78)
    3065:	w1 = 0x0
    3066:	*(u32 *)(r10 - 0x88) = w1
    3067:	r1 = r10
    3068:	r1 += -0x88
    3069:	w2 = 0x4
    3070:	call 0x71
    3071:	r3 = 0x0 ll
		0000000000005ff8:  R_BPF_64_64	CONFIG
    3073:	w1 = *(u32 *)(r10 - 0x88)
    3074:	if w1 != 0x0 goto -0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1580>
    3075:	w8 = 0x0
    3076:	r1 = *(u64 *)(r10 - 0x90)
    3077:	*(u32 *)(r1 + 0xb8) = w8
    3078:	*(u32 *)(r10 - 0x88) = w8
    3079:	r2 = r10
    3080:	r2 += -0x88
    3081:	r1 = 0x0 ll
		0000000000006048:  R_BPF_64_64	LOST
    3083:	call 0x1
    3084:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1788>
    3085:	r0 += 0x20
    3086:	r1 = 0x1
    3087:	lock *(u64 *)(r0 + 0x0) += r1
    3088:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1788>
    3089:	w8 = *(u32 *)(r0 + 0x0)
    3090:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1778>
    3091:	w1 = 0x0
    3092:	*(u32 *)(r10 - 0x88) = w1
    3093:	r1 = r10
    3094:	r1 += -0x88
    3095:	w2 = 0x4
    3096:	r3 = r0
    3097:	call 0x71
    3098:	w8 = *(u32 *)(r10 - 0x88)
    3099:	w1 = *(u32 *)(r6 + 0xc)
    3100:	w8 -= w1
    3101:	w2 = *(u32 *)(r7 + 0x0)
    3102:	w1 = 0x1
    3103:	if w8 != w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x17a8>
    3104:	w1 = 0x0
    3105:	*(u32 *)(r7 + 0x14) = w8
    3106:	w5 = *(u32 *)(r10 - 0xc8)
    3107:	w5 |= w1
    3108:	w2 = *(u32 *)(r10 - 0xa8)
    3109:	w4 = *(u32 *)(r10 - 0xc0)
    3110:	r3 = 0x0 ll
		0000000000006130:  R_BPF_64_64	CONFIG
    3112:	r0 = *(u64 *)(r10 - 0xd0)
    3113:	goto -0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x14d0>
    3114:	if w2 != 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1810>
    3115:	w4 |= w5
    3116:	w4 &= 0x1
    3117:	if w4 == 0x0 goto +0x2ed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    3118:	r6 = 0x0 ll
		0000000000006170:  R_BPF_64_64	CONFIG
    3120:	w1 = *(u32 *)(r6 + 0x5c)
    3121:	if w1 == 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1878>
    3122:	call 0xe
    3123:	r0 >>= 0x20
    3124:	*(u32 *)(r10 - 0x88) = w0
    3125:	r2 = r10
    3126:	r2 += -0x88
    3127:	r1 = 0x0 ll
		00000000000061b8:  R_BPF_64_64	PIDS
    3129:	call 0x1
    3130:	if r0 == 0x0 goto +0x2e0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    3131:	w6 = *(u32 *)(r6 + 0x58)
    3132:	if w6 == 0x0 goto +0x341 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3290>
    3133:	w7 = 0x81
    3134:	call 0x23
    3135:	r8 = r0
    3136:	r9 = 0x0 ll
		0000000000006200:  R_BPF_64_64	CONFIG
    3138:	goto +0x2eb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3010>
    3139:	r9 = 0x80
    3140:	if w1 < 0x81 goto -0x259 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3141:	r9 = 0x100
    3142:	if w1 < 0x101 goto -0x25b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3143:	r9 = 0x200
    3144:	if w1 < 0x201 goto -0x25d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3145:	r9 = 0x400
    3146:	if w1 < 0x401 goto -0x25f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3147:	r9 = 0x800
    3148:	if w1 < 0x801 goto -0x261 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3149:	r9 = 0x1000
    3150:	if w1 < 0x1001 goto -0x263 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3151:	r9 = 0x2000
    3152:	if w1 > 0x2000 goto -0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1340>
    3153:	goto -0x266 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x600>
    3154:	call 0x9e
    3155:	r0 += r7
    3156:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1950>
    3157:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ae8>
    3158:	w1 = *(u16 *)(r0 + 0x0)
    3159:	goto +0x4b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bb8>
    3160:	w3 = *(u32 *)(r7 + 0x14)
    3161:	if w2 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1978>
    3162:	*(u32 *)(r7 + 0x14) = w2
    3163:	w3 = *(u32 *)(r7 + 0x18)
    3164:	if w2 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1990>
    3165:	*(u32 *)(r7 + 0x18) = w2
    3166:	*(u32 *)(r7 + 0x1c) = w8
    3167:	w1 += 0x1
    3168:	*(u32 *)(r7 + 0x10) = w1
    3169:	r6 = 0x0 ll
		0000000000006308:  R_BPF_64_64	CONFIG
    3171:	w1 = *(u32 *)(r6 + 0x84)
    3172:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a30>
    3173:	w1 = *(u32 *)(r6 + 0x94)
    3174:	if w1 == 0x0 goto +0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1fb0>
    3175:	r1 = 0x0 ll
		0000000000006338:  R_BPF_64_64	CONFIG
    3177:	w6 = *(u32 *)(r1 + 0x90)
    3178:	w8 = *(u32 *)(r1 + 0x94)
    3179:	w1 = *(u32 *)(r1 + 0x70)
    3180:	if w1 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1af8>
    3181:	call 0x9e
    3182:	r0 += r6
    3183:	if w8 == 0x2 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b58>
    3184:	w1 = *(u32 *)(r0 + 0x0)
    3185:	goto +0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f48>
    3186:	w8 = *(u32 *)(r6 + 0x80)
    3187:	w9 = *(u32 *)(r6 + 0x84)
    3188:	w1 = *(u32 *)(r6 + 0x70)
    3189:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ab8>
    3190:	call 0x23
    3191:	r0 += r8
    3192:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1a70>
    3193:	goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e58>
    3194:	w1 = 0x0
    3195:	*(u16 *)(r10 - 0x88) = w1
    3196:	r1 = r10
    3197:	r1 += -0x88
    3198:	w2 = 0x2
    3199:	r3 = r0
    3200:	call 0x71
    3201:	w1 = *(u16 *)(r10 - 0x88)
    3202:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e98>
    3203:	call 0x9e
    3204:	r0 += r8
    3205:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ad8>
    3206:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1b68>
    3207:	w1 = *(u16 *)(r0 + 0x0)
    3208:	goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e98>
    3209:	w1 = *(u32 *)(r0 + 0x0)
    3210:	goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1bb8>
    3211:	call 0x23
    3212:	r0 += r6
    3213:	if w8 == 0x2 goto +0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f08>
    3214:	w1 = 0x0
    3215:	*(u32 *)(r10 - 0x88) = w1
    3216:	r1 = r10
    3217:	r1 += -0x88
    3218:	w2 = 0x4
    3219:	r3 = r0
    3220:	call 0x71
    3221:	w1 = *(u32 *)(r10 - 0x88)
    3222:	goto +0x7e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f48>
    3223:	w1 = *(u16 *)(r0 + 0x0)
    3224:	goto +0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f48>
    3225:	w1 = *(u32 *)(r0 + 0x0)
    3226:	goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e98>
    3227:	w1 = 0x0
    3228:	*(u32 *)(r10 - 0x88) = w1
    3229:	r1 = r10
    3230:	r1 += -0x88
    3231:	w2 = 0x4
    3232:	r3 = r0
    3233:	call 0x71
    3234:	w1 = *(u32 *)(r10 - 0x88)
    3235:	r2 = 0x0 ll
		0000000000006518:  R_BPF_64_64	CONFIG
    3237:	w2 = *(u32 *)(r2 + 0x8c)
    3238:	r9 = *(u64 *)(r10 - 0x98)
    3239:	if w1 != w2 goto -0x374 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3240:	r3 = 0x0 ll
		0000000000006540:  R_BPF_64_64	CONFIG
    3242:	w1 = *(u32 *)(r3 + 0x94)
    3243:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d70>
    3244:	w9 = *(u32 *)(r3 + 0x90)
    3245:	w7 = *(u32 *)(r3 + 0x94)
    3246:	w1 = *(u32 *)(r3 + 0x70)
    3247:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c88>
    3248:	call 0x23
    3249:	r0 += r9
    3250:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1c40>
    3251:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cf8>
    3252:	w1 = 0x0
    3253:	*(u16 *)(r10 - 0x88) = w1
    3254:	r1 = r10
    3255:	r1 += -0x88
    3256:	w2 = 0x2
    3257:	r3 = r0
    3258:	call 0x71
    3259:	w1 = *(u16 *)(r10 - 0x88)
    3260:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d38>
    3261:	call 0x9e
    3262:	r0 += r9
    3263:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ca8>
    3264:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1cb8>
    3265:	w1 = *(u16 *)(r0 + 0x0)
    3266:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d38>
    3267:	w1 = *(u32 *)(r0 + 0x0)
    3268:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1d38>
    3269:	call 0x9e
    3270:	r0 += r6
    3271:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ce8>
    3272:	goto +0x114 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2588>
    3273:	w1 = *(u16 *)(r0 + 0x0)
    3274:	goto +0x156 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27a8>
    3275:	w1 = 0x0
    3276:	*(u32 *)(r10 - 0x88) = w1
    3277:	r1 = r10
    3278:	r1 += -0x88
    3279:	w2 = 0x4
    3280:	r3 = r0
    3281:	call 0x71
    3282:	w1 = *(u32 *)(r10 - 0x88)
    3283:	r9 = *(u64 *)(r10 - 0x98)
    3284:	r3 = 0x0 ll
		00000000000066a0:  R_BPF_64_64	CONFIG
    3286:	r2 = 0x0 ll
		00000000000066b0:  R_BPF_64_64	CONFIG
    3288:	w2 = *(u32 *)(r2 + 0x9c)
    3289:	if w1 != w2 goto -0x3a6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3290:	w1 = *(u32 *)(r3 + 0xa4)
    3291:	if w1 == 0x0 goto +0xe4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x24a0>
    3292:	r1 = 0x0 ll
		00000000000066e0:  R_BPF_64_64	CONFIG
    3294:	w7 = *(u32 *)(r1 + 0xa0)
    3295:	w9 = *(u32 *)(r1 + 0xa4)
    3296:	w1 = *(u32 *)(r1 + 0x70)
    3297:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e18>
    3298:	call 0x23
    3299:	r0 += r7
    3300:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1dd0>
    3301:	goto +0xcd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2438>
    3302:	w1 = 0x0
    3303:	*(u16 *)(r10 - 0x88) = w1
    3304:	r1 = r10
    3305:	r1 += -0x88
    3306:	w2 = 0x2
    3307:	r3 = r0
    3308:	call 0x71
    3309:	w1 = *(u16 *)(r10 - 0x88)
    3310:	goto +0xcc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2478>
    3311:	call 0x9e
    3312:	r0 += r7
    3313:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e38>
    3314:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1e48>
    3315:	w1 = *(u16 *)(r0 + 0x0)
    3316:	goto +0xc6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2478>
    3317:	w1 = *(u32 *)(r0 + 0x0)
    3318:	goto +0xc4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2478>
    3319:	w1 = 0x0
    3320:	*(u32 *)(r10 - 0x88) = w1
    3321:	r1 = r10
    3322:	r1 += -0x88
    3323:	w2 = 0x4
    3324:	r3 = r0
    3325:	call 0x71
    3326:	w1 = *(u32 *)(r10 - 0x88)
    3327:	w2 = *(u32 *)(r7 + 0xa8)
    3328:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1eb8>
    3329:	*(u32 *)(r7 + 0xac) = w1
    3330:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ee0>
    3331:	w3 = *(u32 *)(r7 + 0xac)
    3332:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ed0>
    3333:	*(u32 *)(r7 + 0xac) = w1
    3334:	w3 = *(u32 *)(r7 + 0xb0)
    3335:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1ee8>
    3336:	*(u32 *)(r7 + 0xb0) = w1
    3337:	*(u32 *)(r7 + 0xb4) = w1
    3338:	w2 += 0x1
    3339:	*(u32 *)(r7 + 0xa8) = w2
    3340:	goto -0xa8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x19c8>
    3341:	w1 = 0x0
    3342:	*(u16 *)(r10 - 0x88) = w1
    3343:	r1 = r10
    3344:	r1 += -0x88
    3345:	w2 = 0x2
    3346:	r3 = r0
    3347:	call 0x71
    3348:	w1 = *(u16 *)(r10 - 0x88)
    3349:	w2 = *(u32 *)(r7 + 0xb8)
    3350:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f68>
    3351:	*(u32 *)(r7 + 0xbc) = w1
    3352:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f90>
    3353:	w3 = *(u32 *)(r7 + 0xbc)
    3354:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f80>
    3355:	*(u32 *)(r7 + 0xbc) = w1
    3356:	w3 = *(u32 *)(r7 + 0xc0)
    3357:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x1f98>
    3358:	*(u32 *)(r7 + 0xc0) = w1
    3359:	*(u32 *)(r7 + 0xc4) = w1
    3360:	w2 += 0x1
    3361:	*(u32 *)(r7 + 0xb8) = w2
    3362:	r6 = 0x0 ll
		0000000000006910:  R_BPF_64_64	CONFIG
    3364:	w1 = *(u32 *)(r6 + 0xa4)
    3365:	if w1 == 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2130>
    3366:	w8 = *(u32 *)(r6 + 0xa0)
    3367:	w9 = *(u32 *)(r6 + 0xa4)
    3368:	w1 = *(u32 *)(r6 + 0x70)
    3369:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2018>
    3370:	call 0x9e
    3371:	r0 += r8
    3372:	if w9 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2078>
    3373:	w1 = *(u32 *)(r0 + 0x0)
    3374:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20c8>
    3375:	call 0x23
    3376:	r0 += r8
    3377:	if w9 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2088>
    3378:	w1 = 0x0
    3379:	*(u32 *)(r10 - 0x88) = w1
    3380:	r1 = r10
    3381:	r1 += -0x88
    3382:	w2 = 0x4
    3383:	r3 = r0
    3384:	call 0x71
    3385:	w1 = *(u32 *)(r10 - 0x88)
    3386:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20c8>
    3387:	w1 = *(u16 *)(r0 + 0x0)
    3388:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20c8>
    3389:	w1 = 0x0
    3390:	*(u16 *)(r10 - 0x88) = w1
    3391:	r1 = r10
    3392:	r1 += -0x88
    3393:	w2 = 0x2
    3394:	r3 = r0
    3395:	call 0x71
    3396:	w1 = *(u16 *)(r10 - 0x88)
    3397:	w2 = *(u32 *)(r7 + 0xc8)
    3398:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x20e8>
    3399:	*(u32 *)(r7 + 0xcc) = w1
    3400:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2110>
    3401:	w3 = *(u32 *)(r7 + 0xcc)
    3402:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2100>
    3403:	*(u32 *)(r7 + 0xcc) = w1
    3404:	w3 = *(u32 *)(r7 + 0xd0)
    3405:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2118>
    3406:	*(u32 *)(r7 + 0xd0) = w1
    3407:	*(u32 *)(r7 + 0xd4) = w1
    3408:	w2 += 0x1
    3409:	*(u32 *)(r7 + 0xc8) = w2
    3410:	w1 = *(u32 *)(r6 + 0xb4)
    3411:	if w1 == 0x0 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x22b0>
    3412:	r1 = 0x0 ll
		0000000000006aa0:  R_BPF_64_64	CONFIG
    3414:	w6 = *(u32 *)(r1 + 0xb0)
    3415:	w8 = *(u32 *)(r1 + 0xb4)
    3416:	w1 = *(u32 *)(r1 + 0x70)
    3417:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2198>
    3418:	call 0x9e
    3419:	r0 += r6
    3420:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x21f8>
    3421:	w1 = *(u32 *)(r0 + 0x0)
    3422:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2248>
    3423:	call 0x23
    3424:	r0 += r6
    3425:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2208>
    3426:	w1 = 0x0
    3427:	*(u32 *)(r10 - 0x88) = w1
    3428:	r1 = r10
    3429:	r1 += -0x88
    3430:	w2 = 0x4
    3431:	r3 = r0
    3432:	call 0x71
    3433:	w1 = *(u32 *)(r10 - 0x88)
    3434:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2248>
    3435:	w1 = *(u16 *)(r0 + 0x0)
    3436:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2248>
    3437:	w1 = 0x0
    3438:	*(u16 *)(r10 - 0x88) = w1
    3439:	r1 = r10
    3440:	r1 += -0x88
    3441:	w2 = 0x2
    3442:	r3 = r0
    3443:	call 0x71
    3444:	w1 = *(u16 *)(r10 - 0x88)
    3445:	w2 = *(u32 *)(r7 + 0xd8)
    3446:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2268>
    3447:	*(u32 *)(r7 + 0xdc) = w1
    3448:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2290>
    3449:	w3 = *(u32 *)(r7 + 0xdc)
    3450:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2280>
    3451:	*(u32 *)(r7 + 0xdc) = w1
    3452:	w3 = *(u32 *)(r7 + 0xe0)
    3453:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2298>
    3454:	*(u32 *)(r7 + 0xe0) = w1
    3455:	*(u32 *)(r7 + 0xe4) = w1
    3456:	w2 += 0x1
    3457:	*(u32 *)(r7 + 0xd8) = w2
    3458:	r1 = 0x0 ll
		0000000000006c10:  R_BPF_64_64	CONFIG
    3460:	w2 = *(u32 *)(r1 + 0xc4)
    3461:	if w2 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3462:	w6 = *(u32 *)(r1 + 0xc0)
    3463:	w8 = *(u32 *)(r1 + 0xc4)
    3464:	w1 = *(u32 *)(r1 + 0x70)
    3465:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2318>
    3466:	call 0x9e
    3467:	r0 += r6
    3468:	if w8 == 0x2 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2378>
    3469:	w1 = *(u32 *)(r0 + 0x0)
    3470:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23c8>
    3471:	call 0x23
    3472:	r0 += r6
    3473:	if w8 == 0x2 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2388>
    3474:	w1 = 0x0
    3475:	*(u32 *)(r10 - 0x88) = w1
    3476:	r1 = r10
    3477:	r1 += -0x88
    3478:	w2 = 0x4
    3479:	r3 = r0
    3480:	call 0x71
    3481:	w1 = *(u32 *)(r10 - 0x88)
    3482:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23c8>
    3483:	w1 = *(u16 *)(r0 + 0x0)
    3484:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23c8>
    3485:	w1 = 0x0
    3486:	*(u16 *)(r10 - 0x88) = w1
    3487:	r1 = r10
    3488:	r1 += -0x88
    3489:	w2 = 0x2
    3490:	r3 = r0
    3491:	call 0x71
    3492:	w1 = *(u16 *)(r10 - 0x88)
    3493:	w2 = *(u32 *)(r7 + 0xe8)
    3494:	if w2 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x23e8>
    3495:	*(u32 *)(r7 + 0xec) = w1
    3496:	goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2410>
    3497:	w3 = *(u32 *)(r7 + 0xec)
    3498:	if w1 >= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2400>
    3499:	*(u32 *)(r7 + 0xec) = w1
    3500:	w3 = *(u32 *)(r7 + 0xf0)
    3501:	if w1 <= w3 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2418>
    3502:	*(u32 *)(r7 + 0xf0) = w1
    3503:	*(u32 *)(r7 + 0xf4) = w1
    3504:	w2 += 0x1
    3505:	*(u32 *)(r7 + 0xe8) = w2
    3506:	goto +0x65 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3507:	w1 = 0x0
    3508:	*(u32 *)(r10 - 0x88) = w1
    3509:	r1 = r10
    3510:	r1 += -0x88
    3511:	w2 = 0x4
    3512:	r3 = r0
    3513:	call 0x71
    3514:	w1 = *(u32 *)(r10 - 0x88)
    3515:	r2 = 0x0 ll
		0000000000006dd8:  R_BPF_64_64	CONFIG
    3517:	w2 = *(u32 *)(r2 + 0xac)
    3518:	r9 = *(u64 *)(r10 - 0x98)
    3519:	if w1 != w2 goto -0x48c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3520:	r3 = 0x0 ll
		0000000000006e00:  R_BPF_64_64	CONFIG
    3522:	w1 = *(u32 *)(r3 + 0xb4)
    3523:	if w1 == 0x0 goto +0x2a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2610>
    3524:	w9 = *(u32 *)(r3 + 0xb0)
    3525:	w7 = *(u32 *)(r3 + 0xb4)
    3526:	w1 = *(u32 *)(r3 + 0x70)
    3527:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2548>
    3528:	call 0x23
    3529:	r0 += r9
    3530:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2500>
    3531:	goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2598>
    3532:	w1 = 0x0
    3533:	*(u16 *)(r10 - 0x88) = w1
    3534:	r1 = r10
    3535:	r1 += -0x88
    3536:	w2 = 0x2
    3537:	r3 = r0
    3538:	call 0x71
    3539:	w1 = *(u16 *)(r10 - 0x88)
    3540:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d8>
    3541:	call 0x9e
    3542:	r0 += r9
    3543:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2568>
    3544:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2578>
    3545:	w1 = *(u16 *)(r0 + 0x0)
    3546:	goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d8>
    3547:	w1 = *(u32 *)(r0 + 0x0)
    3548:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x25d8>
    3549:	w1 = *(u32 *)(r0 + 0x0)
    3550:	goto +0x42 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x27a8>
    3551:	w1 = 0x0
    3552:	*(u32 *)(r10 - 0x88) = w1
    3553:	r1 = r10
    3554:	r1 += -0x88
    3555:	w2 = 0x4
    3556:	r3 = r0
    3557:	call 0x71
    3558:	w1 = *(u32 *)(r10 - 0x88)
    3559:	r9 = *(u64 *)(r10 - 0x98)
    3560:	r3 = 0x0 ll
		0000000000006f40:  R_BPF_64_64	CONFIG
    3562:	r2 = 0x0 ll
		0000000000006f50:  R_BPF_64_64	CONFIG
    3564:	w2 = *(u32 *)(r2 + 0xbc)
    3565:	if w1 != w2 goto -0x4ba <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3566:	w1 = *(u32 *)(r3 + 0xc4)
    3567:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3568:	r1 = 0x0 ll
		0000000000006f80:  R_BPF_64_64	CONFIG
    3570:	w7 = *(u32 *)(r1 + 0xc0)
    3571:	w9 = *(u32 *)(r1 + 0xc4)
    3572:	w1 = *(u32 *)(r1 + 0x70)
    3573:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26b8>
    3574:	call 0x23
    3575:	r0 += r7
    3576:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2670>
    3577:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26f8>
    3578:	w1 = 0x0
    3579:	*(u16 *)(r10 - 0x88) = w1
    3580:	r1 = r10
    3581:	r1 += -0x88
    3582:	w2 = 0x2
    3583:	r3 = r0
    3584:	call 0x71
    3585:	w1 = *(u16 *)(r10 - 0x88)
    3586:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2738>
    3587:	call 0x9e
    3588:	r0 += r7
    3589:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26d8>
    3590:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x26e8>
    3591:	w1 = *(u16 *)(r0 + 0x0)
    3592:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2738>
    3593:	w1 = *(u32 *)(r0 + 0x0)
    3594:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2738>
    3595:	w1 = 0x0
    3596:	*(u32 *)(r10 - 0x88) = w1
    3597:	r1 = r10
    3598:	r1 += -0x88
    3599:	w2 = 0x4
    3600:	r3 = r0
    3601:	call 0x71
    3602:	w1 = *(u32 *)(r10 - 0x88)
    3603:	r2 = 0x0 ll
		0000000000007098:  R_BPF_64_64	CONFIG
    3605:	w2 = *(u32 *)(r2 + 0xcc)
    3606:	r9 = *(u64 *)(r10 - 0x98)
    3607:	if w1 != w2 goto -0x4e4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x40>
    3608:	exit
    3609:	w1 = 0x0
    3610:	*(u32 *)(r10 - 0x88) = w1
    3611:	r1 = r10
    3612:	r1 += -0x88
    3613:	w2 = 0x4
    3614:	r3 = r0
    3615:	call 0x71
    3616:	w1 = *(u32 *)(r10 - 0x88)
    3617:	r2 = 0x0 ll
		0000000000007108:  R_BPF_64_64	CONFIG
    3619:	w2 = *(u32 *)(r2 + 0x8c)
    3620:	w7 = w8
    3621:	if w1 != w2 goto +0xaf <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d48>
    3622:	r6 = 0x0 ll
		0000000000007130:  R_BPF_64_64	CONFIG
    3624:	w1 = *(u32 *)(r6 + 0x94)
    3625:	*(u64 *)(r10 - 0x98) = r9
    3626:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2938>
    3627:	w9 = w7
    3628:	w7 = *(u32 *)(r6 + 0x90)
    3629:	w8 = *(u32 *)(r6 + 0x94)
    3630:	w1 = *(u32 *)(r6 + 0x70)
    3631:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2888>
    3632:	call 0x23
    3633:	r0 += r7
    3634:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2840>
    3635:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28c8>
    3636:	w1 = 0x0
    3637:	*(u16 *)(r10 - 0x88) = w1
    3638:	r1 = r10
    3639:	r1 += -0x88
    3640:	w2 = 0x2
    3641:	r3 = r0
    3642:	call 0x71
    3643:	w1 = *(u16 *)(r10 - 0x88)
    3644:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2908>
    3645:	call 0x9e
    3646:	r0 += r7
    3647:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28a8>
    3648:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x28b8>
    3649:	w1 = *(u16 *)(r0 + 0x0)
    3650:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2908>
    3651:	w1 = *(u32 *)(r0 + 0x0)
    3652:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2908>
    3653:	w1 = 0x0
    3654:	*(u32 *)(r10 - 0x88) = w1
    3655:	r1 = r10
    3656:	r1 += -0x88
    3657:	w2 = 0x4
    3658:	r3 = r0
    3659:	call 0x71
    3660:	w1 = *(u32 *)(r10 - 0x88)
    3661:	w7 = w9
    3662:	r2 = 0x0 ll
		0000000000007270:  R_BPF_64_64	CONFIG
    3664:	w2 = *(u32 *)(r2 + 0x9c)
    3665:	r9 = *(u64 *)(r10 - 0x98)
    3666:	if w1 != w2 goto +0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d48>
    3667:	w1 = *(u32 *)(r6 + 0xa4)
    3668:	if w1 == 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a90>
    3669:	w8 = w7
    3670:	r1 = 0x0 ll
		00000000000072b0:  R_BPF_64_64	CONFIG
    3672:	w6 = *(u32 *)(r1 + 0xa0)
    3673:	w7 = *(u32 *)(r1 + 0xa4)
    3674:	w1 = *(u32 *)(r1 + 0x70)
    3675:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29e8>
    3676:	call 0x23
    3677:	r0 += r6
    3678:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x29a0>
    3679:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a28>
    3680:	w1 = 0x0
    3681:	*(u16 *)(r10 - 0x88) = w1
    3682:	r1 = r10
    3683:	r1 += -0x88
    3684:	w2 = 0x2
    3685:	r3 = r0
    3686:	call 0x71
    3687:	w1 = *(u16 *)(r10 - 0x88)
    3688:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a68>
    3689:	call 0x9e
    3690:	r0 += r6
    3691:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a08>
    3692:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a18>
    3693:	w1 = *(u16 *)(r0 + 0x0)
    3694:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a68>
    3695:	w1 = *(u32 *)(r0 + 0x0)
    3696:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2a68>
    3697:	w1 = 0x0
    3698:	*(u32 *)(r10 - 0x88) = w1
    3699:	r1 = r10
    3700:	r1 += -0x88
    3701:	w2 = 0x4
    3702:	r3 = r0
    3703:	call 0x71
    3704:	w1 = *(u32 *)(r10 - 0x88)
    3705:	r2 = 0x0 ll
		00000000000073c8:  R_BPF_64_64	CONFIG
    3707:	w2 = *(u32 *)(r2 + 0xac)
    3708:	w7 = w8
    3709:	if w1 != w2 goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d48>
    3710:	r6 = 0x0 ll
		00000000000073f0:  R_BPF_64_64	CONFIG
    3712:	w1 = *(u32 *)(r6 + 0xb4)
    3713:	if w1 == 0x0 goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bf0>
    3714:	w9 = w7
    3715:	w7 = *(u32 *)(r6 + 0xb0)
    3716:	w8 = *(u32 *)(r6 + 0xb4)
    3717:	w1 = *(u32 *)(r6 + 0x70)
    3718:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b40>
    3719:	call 0x23
    3720:	r0 += r7
    3721:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2af8>
    3722:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b80>
    3723:	w1 = 0x0
    3724:	*(u16 *)(r10 - 0x88) = w1
    3725:	r1 = r10
    3726:	r1 += -0x88
    3727:	w2 = 0x2
    3728:	r3 = r0
    3729:	call 0x71
    3730:	w1 = *(u16 *)(r10 - 0x88)
    3731:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3732:	call 0x9e
    3733:	r0 += r7
    3734:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b60>
    3735:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2b70>
    3736:	w1 = *(u16 *)(r0 + 0x0)
    3737:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3738:	w1 = *(u32 *)(r0 + 0x0)
    3739:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2bc0>
    3740:	w1 = 0x0
    3741:	*(u32 *)(r10 - 0x88) = w1
    3742:	r1 = r10
    3743:	r1 += -0x88
    3744:	w2 = 0x4
    3745:	r3 = r0
    3746:	call 0x71
    3747:	w1 = *(u32 *)(r10 - 0x88)
    3748:	w7 = w9
    3749:	r2 = 0x0 ll
		0000000000007528:  R_BPF_64_64	CONFIG
    3751:	w2 = *(u32 *)(r2 + 0xbc)
    3752:	r9 = *(u64 *)(r10 - 0x98)
    3753:	if w1 != w2 goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d48>
    3754:	w1 = *(u32 *)(r6 + 0xc4)
    3755:	if w1 == 0x0 goto -0x94 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3756:	w8 = w7
    3757:	r1 = 0x0 ll
		0000000000007568:  R_BPF_64_64	CONFIG
    3759:	w6 = *(u32 *)(r1 + 0xc0)
    3760:	w7 = *(u32 *)(r1 + 0xc4)
    3761:	w1 = *(u32 *)(r1 + 0x70)
    3762:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ca0>
    3763:	call 0x23
    3764:	r0 += r6
    3765:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2c58>
    3766:	goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ce0>
    3767:	w1 = 0x0
    3768:	*(u16 *)(r10 - 0x88) = w1
    3769:	r1 = r10
    3770:	r1 += -0x88
    3771:	w2 = 0x2
    3772:	r3 = r0
    3773:	call 0x71
    3774:	w1 = *(u16 *)(r10 - 0x88)
    3775:	goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d20>
    3776:	call 0x9e
    3777:	r0 += r6
    3778:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cc0>
    3779:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2cd0>
    3780:	w1 = *(u16 *)(r0 + 0x0)
    3781:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d20>
    3782:	w1 = *(u32 *)(r0 + 0x0)
    3783:	goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2d20>
    3784:	w1 = 0x0
    3785:	*(u32 *)(r10 - 0x88) = w1
    3786:	r1 = r10
    3787:	r1 += -0x88
    3788:	w2 = 0x4
    3789:	r3 = r0
    3790:	call 0x71
    3791:	w1 = *(u32 *)(r10 - 0x88)
    3792:	r2 = 0x0 ll
		0000000000007680:  R_BPF_64_64	CONFIG
    3794:	w2 = *(u32 *)(r2 + 0xcc)
    3795:	w7 = w8
    3796:	if w1 == w2 goto -0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3797:	call 0x23
    3798:	*(u64 *)(r10 - 0x88) = r0
    3799:	r2 = r10
    3800:	r2 += -0x88
    3801:	r1 = 0x0 ll
		00000000000076c8:  R_BPF_64_64	TASKS
    3803:	r3 = 0xdb8 ll
		00000000000076d8:  R_BPF_64_64	.rodata
    3805:	r4 = 0x0
    3806:	call 0x2
    3807:	if r0 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2e68>
    3808:	r1 = 0x0 ll
		0000000000007700:  R_BPF_64_64	.bss
    3810:	r2 = 0x1
    3811:	lock *(u64 *)(r1 + 0x0) += r2
    3812:	r1 = 0x0 ll
		0000000000007720:  R_BPF_64_64	EXPECT_ENTER
    3814:	r2 = 0x100000000 ll
    3816:	lock *(u64 *)(r1 + 0x0) += r2
    3817:	r1 = 0x0 ll
		0000000000007748:  R_BPF_64_64	EXPECT_EXIT
    3819:	lock *(u64 *)(r1 + 0x0) += r2
    3820:	call 0x23
    3821:	*(u64 *)(r10 - 0x88) = r0
    3822:	r2 = r10
    3823:	r2 += -0x88
    3824:	r1 = 0x0 ll
		0000000000007780:  R_BPF_64_64	TASKS
    3826:	call 0x1
    3827:	r6 = r0
    3828:	if r6 == 0x0 goto -0xdd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3829:	call 0xe
    3830:	r1 = *(u64 *)(r6 + 0x10)
    3831:	if r1 == r0 goto -0x51b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x588>
    3832:	goto -0x52d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x500>
    3833:	w1 = 0x0
    3834:	*(u32 *)(r10 - 0x88) = w1
    3835:	r2 = r10
    3836:	r2 += -0x88
    3837:	r1 = 0x0 ll
		00000000000077e8:  R_BPF_64_64	LOST
    3839:	call 0x1
    3840:	if r0 == 0x0 goto -0xe9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3841:	r0 += 0x10
    3842:	r1 = 0x1
    3843:	lock *(u64 *)(r0 + 0x0) += r1
    3844:	goto -0xed <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3845:	w1 = *(u32 *)(r9 + 0x50)
    3846:	r2 = 0x0
    3847:	*(u64 *)(r10 - 0x88) = r2
    3848:	r8 += r1
    3849:	r1 = r10
    3850:	r1 += -0x88
    3851:	w2 = 0x8
    3852:	r3 = r8
    3853:	call 0x71
    3854:	r8 = *(u64 *)(r10 - 0x88)
    3855:	w1 = *(u32 *)(r9 + 0x54)
    3856:	w2 = 0x0
    3857:	*(u32 *)(r10 - 0x88) = w2
    3858:	r3 = r8
    3859:	r3 += r1
    3860:	r1 = r10
    3861:	r1 += -0x88
    3862:	w2 = 0x4
    3863:	call 0x71
    3864:	w1 = *(u32 *)(r10 - 0x88)
    3865:	if w1 == w6 goto +0x64 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3290>
    3866:	if w1 != 0x0 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3010>
    3867:	r2 = 0x0 ll
		00000000000078d8:  R_BPF_64_64	CONFIG
    3869:	w1 = *(u32 *)(r2 + 0x6c)
    3870:	if w1 == 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3248>
    3871:	w1 = 0x0
    3872:	w2 = *(u32 *)(r2 + 0x84)
    3873:	w5 = *(u32 *)(r10 - 0xa0)
    3874:	r0 = *(u64 *)(r10 - 0x90)
    3875:	if w2 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3080>
    3876:	r2 = 0x0 ll
		0000000000007920:  R_BPF_64_64	CONFIG
    3878:	w3 = *(u32 *)(r2 + 0x94)
    3879:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30b8>
    3880:	w4 = *(u32 *)(r0 + 0xc0)
    3881:	*(u32 *)(r0 + 0xac) = w4
    3882:	w3 = 0x1
    3883:	if w4 != 0x0 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30b0>
    3884:	w3 = 0x0
    3885:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30b0>
    3886:	w7 += -0x1
    3887:	if w7 != 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2ec8>
    3888:	w1 = 0x0
    3889:	*(u32 *)(r10 - 0x88) = w1
    3890:	r2 = r10
    3891:	r2 += -0x88
    3892:	r1 = 0x0 ll
		00000000000079a0:  R_BPF_64_64	LOST
    3894:	call 0x1
    3895:	if r0 == 0x0 goto -0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    3896:	r0 += 0x18
    3897:	r1 = 0x1
    3898:	lock *(u64 *)(r0 + 0x0) += r1
    3899:	goto -0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    3900:	w2 = *(u32 *)(r0 + 0xbc)
    3901:	*(u32 *)(r0 + 0xa8) = w2
    3902:	w1 = 0x1
    3903:	if w2 != 0x0 goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fc0>
    3904:	w1 = 0x0
    3905:	goto -0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2fc0>
    3906:	w1 |= w3
    3907:	w2 = *(u32 *)(r2 + 0xa4)
    3908:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30f8>
    3909:	w3 = *(u32 *)(r0 + 0xc4)
    3910:	*(u32 *)(r0 + 0xb0) = w3
    3911:	w2 = 0x1
    3912:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x30f0>
    3913:	w2 = 0x0
    3914:	w1 |= w2
    3915:	r2 = 0x0 ll
		0000000000007a58:  R_BPF_64_64	CONFIG
    3917:	w3 = *(u32 *)(r2 + 0xb4)
    3918:	if w3 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3148>
    3919:	w4 = *(u32 *)(r0 + 0xc8)
    3920:	*(u32 *)(r0 + 0xb4) = w4
    3921:	w3 = 0x1
    3922:	if w4 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3140>
    3923:	w3 = 0x0
    3924:	w1 |= w3
    3925:	w2 = *(u32 *)(r2 + 0xc4)
    3926:	if w2 == 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3188>
    3927:	w3 = *(u32 *)(r0 + 0xcc)
    3928:	*(u32 *)(r0 + 0xb8) = w3
    3929:	w2 = 0x1
    3930:	if w3 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3180>
    3931:	w2 = 0x0
    3932:	w1 |= w2
    3933:	if w5 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3260>
    3934:	w1 &= 0x1
    3935:	if w1 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3260>
    3936:	call 0x23
    3937:	*(u64 *)(r10 - 0x88) = r0
    3938:	r2 = r10
    3939:	r2 += -0x88
    3940:	r1 = 0x0 ll
		0000000000007b20:  R_BPF_64_64	TASKS
    3942:	call 0x3
    3943:	if r0 != 0x0 goto -0x150 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3944:	r1 = 0x0 ll
		0000000000007b40:  R_BPF_64_64	.bss
    3946:	r2 = -0x1
    3947:	lock *(u64 *)(r1 + 0x0) += r2
    3948:	r1 = 0x0 ll
		0000000000007b60:  R_BPF_64_64	EXPECT_ENTER
    3950:	r2 = -0x100000000 ll
    3952:	lock *(u64 *)(r1 + 0x0) += r2
    3953:	r1 = 0x0 ll
		0000000000007b88:  R_BPF_64_64	EXPECT_EXIT
    3955:	lock *(u64 *)(r1 + 0x0) += r2
    3956:	goto -0x15d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3957:	w5 = *(u32 *)(r10 - 0xa0)
    3958:	r0 = *(u64 *)(r10 - 0x90)
    3959:	if w5 == 0x0 goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x31a0>
    3960:	r1 = 0x0
    3961:	*(u64 *)(r0 + 0xd0) = r1
    3962:	*(u64 *)(r0 + 0x8) = r1
    3963:	*(u32 *)(r0 + 0x4) = w5
    3964:	*(u32 *)(r0 + 0x0) = w5
    3965:	goto -0x166 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2760>
    3966:	r1 = *(u64 *)(r10 - 0x98)
    3967:	r1 = *(u64 *)(r1 + 0x0)
    3968:	r3 = *(u64 *)(r1 + 0x8)
    3969:	r2 = *(u64 *)(r1 + 0x0)
    3970:	r8 = *(u64 *)(r10 - 0x90)
    3971:	r1 = r8
    3972:	r1 += 0x18
    3973:	call 0xf0
    3974:	w7 = *(u32 *)(r10 - 0xa0)
    3975:	w9 = *(u32 *)(r10 - 0xb8)
    3976:	w2 = *(u32 *)(r10 - 0xa8)
    3977:	if w2 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3340>
    3978:	r1 = 0x800000000 ll
    3980:	*(u64 *)(r8 + 0x80) = r1
    3981:	*(u32 *)(r8 + 0x7c) = w2
    3982:	*(u32 *)(r8 + 0x78) = w7
    3983:	*(u32 *)(r8 + 0x74) = w9
    3984:	w1 = 0x4
    3985:	*(u32 *)(r8 + 0x70) = w1
    3986:	r1 = r8
    3987:	call -0xf94
    3988:	w6 = 0x0
    3989:	w1 = *(u32 *)(r10 - 0xb0)
    3990:	if w1 == 0x3 goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3490>
    3991:	if w1 != 0x0 goto +0x29 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a8>
    3992:	r1 = 0x0 ll
		0000000000007cc0:  R_BPF_64_64	CONFIG
    3994:	w2 = *(u32 *)(r1 + 0x6c)
    3995:	if w2 == 0x0 goto -0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    3996:	w1 = *(u32 *)(r1 + 0x84)
    3997:	r7 = *(u64 *)(r10 - 0x90)
    3998:	if w1 != 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3418>
    3999:	r6 = 0x0 ll
		0000000000007cf8:  R_BPF_64_64	CONFIG
    4001:	w1 = *(u32 *)(r6 + 0x94)
    4002:	if w1 == 0x0 goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3658>
    4003:	w2 = *(u32 *)(r7 + 0xc0)
    4004:	w1 = *(u32 *)(r7 + 0xac)
    4005:	w3 = w2
    4006:	w3 |= w1
    4007:	if w3 s> -0x1 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35b0>
    4008:	w3 = w2
    4009:	if w1 s> 0x0 goto +0x3c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4010:	w3 = w2
    4011:	if w2 s> 0x0 goto +0x3a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4012:	w3 = 0x0
    4013:	if w2 s>= w1 goto +0x38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4014:	goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35c0>
    4015:	w2 = *(u32 *)(r7 + 0xbc)
    4016:	w1 = *(u32 *)(r7 + 0xa8)
    4017:	w3 = w2
    4018:	w3 |= w1
    4019:	if w3 s> -0x1 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36c8>
    4020:	w3 = w2
    4021:	if w1 s> 0x0 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4022:	w3 = w2
    4023:	if w2 s< 0x1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3468>
    4024:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4025:	w3 = 0x0
    4026:	if w2 s>= w1 goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4027:	w3 = w2
    4028:	w3 -= w1
    4029:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x36d8>
    4030:	w1 = *(u32 *)(r10 - 0xe8)
    4031:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x34a8>
    4032:	w6 = 0x8
    4033:	r1 = 0x0
    4034:	r2 = 0x0 ll
		0000000000007e10:  R_BPF_64_64	CONFIG
    4036:	w2 = *(u32 *)(r2 + 0x74)
    4037:	w3 = *(u32 *)(r10 - 0xe0)
    4038:	if w3 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3548>
    4039:	if w2 == 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3548>
    4040:	call 0x23
    4041:	r1 = 0x0 ll
		0000000000007e48:  R_BPF_64_64	CONFIG
    4043:	w1 = *(u32 *)(r1 + 0x74)
    4044:	r2 = 0x0
    4045:	*(u64 *)(r10 - 0x88) = r2
    4046:	r0 += r1
    4047:	r1 = r10
    4048:	r1 += -0x88
    4049:	w2 = 0x8
    4050:	r3 = r0
    4051:	call 0x71
    4052:	r1 = *(u64 *)(r10 - 0x88)
    4053:	*(u32 *)(r8 + 0x84) = w6
    4054:	w2 = 0x0
    4055:	*(u32 *)(r8 + 0x80) = w2
    4056:	w2 = *(u32 *)(r10 - 0xd8)
    4057:	*(u32 *)(r8 + 0x7c) = w2
    4058:	*(u32 *)(r8 + 0x78) = w7
    4059:	*(u32 *)(r8 + 0x74) = w9
    4060:	w2 = *(u32 *)(r10 - 0xb0)
    4061:	*(u32 *)(r8 + 0x70) = w2
    4062:	*(u64 *)(r8 + 0xa0) = r1
    4063:	r1 = r8
    4064:	call -0xfe1
    4065:	goto -0x4a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3360>
    4066:	w3 = 0x0
    4067:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x35d0>
    4068:	w3 = w2
    4069:	w3 -= w1
    4070:	w4 = 0x1
    4071:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3618>
    4072:	w4 = 0x2
    4073:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3618>
    4074:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3658>
    4075:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3658>
    4076:	w3 = w2
    4077:	w3 -= w1
    4078:	w4 = 0x3
    4079:	r5 = 0x2
    4080:	*(u64 *)(r7 + 0x80) = r5
    4081:	*(u32 *)(r7 + 0x7c) = w3
    4082:	*(u32 *)(r7 + 0x78) = w2
    4083:	*(u32 *)(r7 + 0x74) = w1
    4084:	*(u32 *)(r7 + 0x70) = w4
    4085:	r1 = r7
    4086:	call -0xff7
    4087:	w1 = *(u32 *)(r6 + 0xa4)
    4088:	if w1 == 0x0 goto +0x35 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3810>
    4089:	w2 = *(u32 *)(r7 + 0xc4)
    4090:	w1 = *(u32 *)(r7 + 0xb0)
    4091:	w3 = w2
    4092:	w3 |= w1
    4093:	if w3 s> -0x1 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3768>
    4094:	w3 = w2
    4095:	if w1 s> 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4096:	w3 = w2
    4097:	if w2 s> 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4098:	w3 = 0x0
    4099:	if w2 s>= w1 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4100:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3778>
    4101:	w3 = 0x0
    4102:	if w2 s> w1 goto -0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3478>
    4103:	w4 = 0x1
    4104:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3720>
    4105:	w4 = 0x2
    4106:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3720>
    4107:	if w1 == 0x0 goto -0x6d <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    4108:	if w2 == w1 goto -0x6e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    4109:	w3 = w2
    4110:	w3 -= w1
    4111:	w4 = 0x3
    4112:	r5 = 0x1
    4113:	*(u64 *)(r7 + 0x80) = r5
    4114:	*(u32 *)(r7 + 0x7c) = w3
    4115:	*(u32 *)(r7 + 0x78) = w2
    4116:	*(u32 *)(r7 + 0x74) = w1
    4117:	*(u32 *)(r7 + 0x70) = w4
    4118:	r1 = r7
    4119:	call -0x1018
    4120:	goto -0x7a <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3398>
    4121:	w3 = 0x0
    4122:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3788>
    4123:	w3 = w2
    4124:	w3 -= w1
    4125:	w4 = 0x1
    4126:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37d0>
    4127:	w4 = 0x2
    4128:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x37d0>
    4129:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3810>
    4130:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3810>
    4131:	w3 = w2
    4132:	w3 -= w1
    4133:	w4 = 0x3
    4134:	r5 = 0x3
    4135:	*(u64 *)(r7 + 0x80) = r5
    4136:	*(u32 *)(r7 + 0x7c) = w3
    4137:	*(u32 *)(r7 + 0x78) = w2
    4138:	*(u32 *)(r7 + 0x74) = w1
    4139:	*(u32 *)(r7 + 0x70) = w4
    4140:	r1 = r7
    4141:	call -0x102e
    4142:	w1 = *(u32 *)(r6 + 0xb4)
    4143:	if w1 == 0x0 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3928>
    4144:	w2 = *(u32 *)(r7 + 0xc8)
    4145:	w1 = *(u32 *)(r7 + 0xb4)
    4146:	w3 = w2
    4147:	w3 |= w1
    4148:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3880>
    4149:	w3 = w2
    4150:	if w1 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4151:	w3 = w2
    4152:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4153:	w3 = 0x0
    4154:	if w2 s>= w1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4155:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3890>
    4156:	w3 = 0x0
    4157:	if w2 s<= w1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38a0>
    4158:	w3 = w2
    4159:	w3 -= w1
    4160:	w4 = 0x1
    4161:	if w3 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38e8>
    4162:	w4 = 0x2
    4163:	if w3 s< 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x38e8>
    4164:	if w1 == 0x0 goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3928>
    4165:	if w2 == w1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3928>
    4166:	w3 = w2
    4167:	w3 -= w1
    4168:	w4 = 0x3
    4169:	r5 = 0x4
    4170:	*(u64 *)(r7 + 0x80) = r5
    4171:	*(u32 *)(r7 + 0x7c) = w3
    4172:	*(u32 *)(r7 + 0x78) = w2
    4173:	*(u32 *)(r7 + 0x74) = w1
    4174:	*(u32 *)(r7 + 0x70) = w4
    4175:	r1 = r7
    4176:	call -0x1051
    4177:	w1 = *(u32 *)(r6 + 0xc4)
    4178:	if w1 == 0x0 goto -0x138 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    4179:	r1 = *(u64 *)(r10 - 0x90)
    4180:	w2 = *(u32 *)(r1 + 0xcc)
    4181:	w0 = *(u32 *)(r1 + 0xb8)
    4182:	w3 = w2
    4183:	w3 |= w0
    4184:	if w3 s> -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39a0>
    4185:	w3 = w2
    4186:	if w0 s> 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39c0>
    4187:	w3 = w2
    4188:	if w2 s> 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39c0>
    4189:	w3 = 0x0
    4190:	if w2 s>= w0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39c0>
    4191:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39b0>
    4192:	w3 = 0x0
    4193:	if w2 s<= w0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x39c0>
    4194:	w3 = w2
    4195:	w3 -= w0
    4196:	w4 = 0x1
    4197:	if w3 s> 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a10>
    4198:	w4 = 0x2
    4199:	if w3 s< 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x3a10>
    4200:	if w0 == 0x0 goto -0x14e <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    4201:	if w2 == w0 goto -0x14f <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>
    4202:	w3 = w2
    4203:	w3 -= w0
    4204:	w4 = 0x3
    4205:	r1 = *(u64 *)(r10 - 0x90)
    4206:	r5 = 0x5
    4207:	*(u64 *)(r1 + 0x80) = r5
    4208:	*(u32 *)(r1 + 0x7c) = w3
    4209:	*(u32 *)(r1 + 0x78) = w2
    4210:	*(u32 *)(r1 + 0x74) = w0
    4211:	*(u32 *)(r1 + 0x70) = w4
    4212:	call -0x1075
    4213:	goto -0x15b <_RNvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exit+0x2f78>

00000000000083b0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4214:	*(u64 *)(r10 - 0x88) = r3
    4215:	r8 = r2
    4216:	r7 = r1
    4217:	r9 = r10
    4218:	r9 += -0x80
    4219:	w6 = 0x0
    4220:	r1 = r9
    4221:	w2 = 0x0
    4222:	r3 = 0x80
    4223:	call -0x1
		00000000000083f8:  R_BPF_64_32	memset
    4224:	r1 = r9
    4225:	w2 = 0x80
    4226:	r3 = r8
    4227:	call 0x71
    4228:	r8 = *(u64 *)(r10 - 0x8)
    4229:	r8 <<= 0x20
    4230:	r8 >>= 0x20
    4231:	r1 = 0xffffffff ll
    4233:	if r8 != r1 goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x278>
    4234:	r1 = 0xd60 ll
		0000000000008450:  R_BPF_64_64	.rodata
    4236:	r2 = *(u64 *)(r1 + 0x0)
    4237:	*(u64 *)(r7 + 0x0) = r2
    4238:	r2 = *(u64 *)(r1 + 0x8)
    4239:	*(u64 *)(r7 + 0x8) = r2
    4240:	r2 = *(u64 *)(r1 + 0x10)
    4241:	*(u64 *)(r7 + 0x10) = r2
    4242:	r2 = *(u64 *)(r1 + 0x18)
    4243:	*(u64 *)(r7 + 0x18) = r2
    4244:	r2 = *(u64 *)(r1 + 0x20)
    4245:	*(u64 *)(r7 + 0x20) = r2
    4246:	r2 = *(u64 *)(r1 + 0x28)
    4247:	*(u64 *)(r7 + 0x28) = r2
    4248:	r2 = *(u64 *)(r1 + 0x30)
    4249:	*(u64 *)(r7 + 0x30) = r2
    4250:	r2 = *(u64 *)(r1 + 0x38)
    4251:	*(u64 *)(r7 + 0x38) = r2
    4252:	r2 = *(u64 *)(r1 + 0x40)
    4253:	*(u64 *)(r7 + 0x40) = r2
    4254:	r2 = *(u64 *)(r1 + 0x48)
    4255:	*(u64 *)(r7 + 0x48) = r2
    4256:	r2 = *(u64 *)(r1 + 0x50)
    4257:	*(u64 *)(r7 + 0x50) = r2
    4258:	w1 = 0xf
    4259:	*(u32 *)(r7 + 0x0) = w1
    4260:	call 0x23
    4261:	r1 = 0x0 ll
		0000000000008528:  R_BPF_64_64	CONFIG
    4263:	w1 = *(u32 *)(r1 + 0x48)
    4264:	*(u32 *)(r10 - 0x80) = w6
    4265:	r0 += r1
    4266:	r1 = r10
    4267:	r1 += -0x80
    4268:	w2 = 0x4
    4269:	r3 = r0
    4270:	call 0x71
    4271:	w6 = 0x1
    4272:	w1 = *(u32 *)(r10 - 0x80)
    4273:	w1 &= 0x2
    4274:	if w1 == 0x0 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4275:	r1 = 0x1000000ad ll
    4277:	*(u64 *)(r7 + 0x0) = r1
    4278:	call 0x23
    4279:	*(u64 *)(r10 - 0x80) = r0
    4280:	r2 = r10
    4281:	r2 += -0x80
    4282:	r1 = 0x0 ll
		00000000000085d0:  R_BPF_64_64	REMEMBERED
    4284:	call 0x1
    4285:	if r0 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4286:	w1 = *(u32 *)(r0 + 0x4)
    4287:	if w1 != 0x1 goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4288:	w1 = *(u32 *)(r0 + 0x0)
    4289:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x268>
    4290:	if w1 != 0x77 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4291:	*(u32 *)(r7 + 0x0) = w1
    4292:	goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4293:	r1 = *(u64 *)(r10 - 0x10)
    4294:	*(u64 *)(r10 - 0x98) = r1
    4295:	r1 = *(u64 *)(r10 - 0x18)
    4296:	*(u64 *)(r10 - 0xa0) = r1
    4297:	r1 = *(u64 *)(r10 - 0x20)
    4298:	*(u64 *)(r10 - 0x90) = r1
    4299:	r1 = *(u64 *)(r10 - 0x38)
    4300:	*(u64 *)(r10 - 0xa8) = r1
    4301:	r1 = *(u64 *)(r10 - 0x40)
    4302:	*(u64 *)(r10 - 0xb0) = r1
    4303:	r1 = *(u64 *)(r10 - 0x48)
    4304:	*(u64 *)(r10 - 0xb8) = r1
    4305:	r1 = *(u64 *)(r10 - 0x28)
    4306:	*(u64 *)(r10 - 0xc0) = r1
    4307:	r9 = *(u64 *)(r10 - 0x58)
    4308:	r6 = *(u64 *)(r10 - 0x60)
    4309:	call 0x23
    4310:	r1 = 0x0 ll
		00000000000086b0:  R_BPF_64_64	CONFIG
    4312:	w1 = *(u32 *)(r1 + 0x48)
    4313:	w2 = 0x0
    4314:	*(u32 *)(r10 - 0x80) = w2
    4315:	r0 += r1
    4316:	r1 = r10
    4317:	r1 += -0x80
    4318:	w2 = 0x4
    4319:	r3 = r0
    4320:	call 0x71
    4321:	w1 = *(u32 *)(r10 - 0x80)
    4322:	w1 &= 0x2
    4323:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3d8>
    4324:	w6 = 0x2
    4325:	r1 = r8
    4326:	r1 &= 0x40000000
    4327:	r2 = *(u64 *)(r10 - 0x90)
    4328:	r3 = *(u64 *)(r10 - 0xa0)
    4329:	r9 = *(u64 *)(r10 - 0x98)
    4330:	r4 = *(u64 *)(r10 - 0xa8)
    4331:	r5 = *(u64 *)(r10 - 0xb0)
    4332:	r0 = *(u64 *)(r10 - 0xb8)
    4333:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3c8>
    4334:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
    4335:	w6 = 0x0
    4336:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
    4337:	r4 = *(u64 *)(r10 - 0xc0)
    4338:	r4 <<= 0x20
    4339:	r4 >>= 0x20
    4340:	r9 <<= 0x20
    4341:	r9 >>= 0x20
    4342:	r6 <<= 0x20
    4343:	r6 >>= 0x20
    4344:	r1 = *(u64 *)(r10 - 0x98)
    4345:	r1 <<= 0x20
    4346:	r1 >>= 0x20
    4347:	r3 = *(u64 *)(r10 - 0xa0)
    4348:	r3 <<= 0x20
    4349:	r3 >>= 0x20
    4350:	r2 = *(u64 *)(r10 - 0x90)
    4351:	r2 <<= 0x20
    4352:	r2 >>= 0x20
    4353:	r5 = r6
    4354:	w6 = 0x1
    4355:	r0 = r3
    4356:	r3 = r4
    4357:	r4 = r1
    4358:	*(u64 *)(r7 + 0x30) = r5
    4359:	*(u64 *)(r7 + 0x28) = r4
    4360:	*(u64 *)(r7 + 0x20) = r0
    4361:	*(u64 *)(r7 + 0x18) = r2
    4362:	*(u64 *)(r7 + 0x10) = r3
    4363:	*(u64 *)(r7 + 0x8) = r9
    4364:	*(u32 *)(r7 + 0x4) = w6
    4365:	w8 &= -0x40000001
    4366:	*(u32 *)(r7 + 0x0) = w8
    4367:	r1 = r7
    4368:	r1 += 0x38
    4369:	w2 = 0x0
    4370:	r3 = 0x18
    4371:	call -0x1
		0000000000008898:  R_BPF_64_32	memset
    4372:	r1 = 0x2
    4373:	*(u64 *)(r7 + 0x50) = r1
    4374:	if w6 == 0x1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x530>
    4375:	if w6 == 0x2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x550>
    4376:	if w8 == 0x3b goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4377:	w6 = 0x3
    4378:	if w8 == 0x142 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4379:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4380:	if w8 == 0xb goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4381:	w6 = 0x3
    4382:	if w8 == 0x166 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4383:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4384:	if w8 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
    4385:	w6 = 0x3
    4386:	if w8 != 0x208 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4387:	call 0x23
    4388:	*(u64 *)(r10 - 0x80) = r0
    4389:	r2 = r10
    4390:	r2 += -0x80
    4391:	r1 = 0x0 ll
		0000000000008938:  R_BPF_64_64	REMEMBERED
    4393:	call 0x1
    4394:	w6 = 0x3
    4395:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4396:	w1 = *(u32 *)(r0 + 0x0)
    4397:	w2 = *(u32 *)(r0 + 0x4)
    4398:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5e8>
    4399:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x600>
    4400:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4401:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4402:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4403:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4404:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4405:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4406:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
    4407:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
    4408:	r1 = *(u64 *)(r0 + 0x0)
    4409:	*(u64 *)(r7 + 0x0) = r1
    4410:	r1 = *(u64 *)(r0 + 0x8)
    4411:	*(u64 *)(r7 + 0x8) = r1
    4412:	r1 = *(u64 *)(r0 + 0x10)
    4413:	*(u64 *)(r7 + 0x10) = r1
    4414:	r1 = *(u64 *)(r0 + 0x18)
    4415:	*(u64 *)(r7 + 0x18) = r1
    4416:	r1 = *(u64 *)(r0 + 0x20)
    4417:	*(u64 *)(r7 + 0x20) = r1
    4418:	r1 = *(u64 *)(r0 + 0x28)
    4419:	*(u64 *)(r7 + 0x28) = r1
    4420:	r1 = *(u64 *)(r0 + 0x30)
    4421:	*(u64 *)(r7 + 0x30) = r1
    4422:	r1 = *(u64 *)(r0 + 0x38)
    4423:	*(u64 *)(r7 + 0x38) = r1
    4424:	r1 = *(u64 *)(r0 + 0x40)
    4425:	*(u64 *)(r7 + 0x40) = r1
    4426:	r1 = *(u64 *)(r0 + 0x48)
    4427:	*(u64 *)(r7 + 0x48) = r1
    4428:	r1 = *(u64 *)(r0 + 0x50)
    4429:	*(u64 *)(r7 + 0x50) = r1
    4430:	w6 = *(u32 *)(r7 + 0x50)
    4431:	w6 |= 0x1
    4432:	*(u32 *)(r7 + 0x50) = w6
    4433:	r1 = *(u64 *)(r10 - 0x88)
    4434:	*(u64 *)(r7 + 0x48) = r1
    4435:	exit

0000000000008aa0 <memcpy>:
    4436:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    4437:	r4 = 0x0
    4438:	r5 = r1
    4439:	r5 += r4
    4440:	r0 = r2
    4441:	r0 += r4
    4442:	w0 = *(u8 *)(r0 + 0x0)
    4443:	*(u8 *)(r5 + 0x0) = w0
    4444:	r4 += 0x1
    4445:	if r4 < r3 goto -0x8 <memcpy+0x10>
    4446:	exit

0000000000008af8 <memmove>:
    4447:	r4 = r1
    4448:	r4 -= r2
    4449:	if r4 >= r3 goto +0xb <memmove+0x70>
    4450:	r2 += -0x1
    4451:	r1 += -0x1
    4452:	r4 = r1
    4453:	r4 += r3
    4454:	r5 = r2
    4455:	r5 += r3
    4456:	w5 = *(u8 *)(r5 + 0x0)
    4457:	*(u8 *)(r4 + 0x0) = w5
    4458:	r3 += -0x1
    4459:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    4460:	goto +0xa <memmove+0xc0>
    4461:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    4462:	r4 = 0x0
    4463:	r5 = r1
    4464:	r5 += r4
    4465:	r0 = r2
    4466:	r0 += r4
    4467:	w0 = *(u8 *)(r0 + 0x0)
    4468:	*(u8 *)(r5 + 0x0) = w0
    4469:	r4 += 0x1
    4470:	if r4 < r3 goto -0x8 <memmove+0x80>
    4471:	exit

0000000000008bc0 <memset>:
    4472:	if r3 == 0x0 goto +0x6 <memset+0x38>
    4473:	r4 = 0x0
    4474:	r5 = r1
    4475:	r5 += r4
    4476:	*(u8 *)(r5 + 0x0) = w2
    4477:	r4 += 0x1
    4478:	if r4 < r3 goto -0x5 <memset+0x10>
    4479:	exit

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
      90:	if r6 == 0x0 goto +0x35b <reset_fentry+0x1db0>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x358 <reset_fentry+0x1db0>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x2b8 <reset_fentry+0x18e0>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x2bb <reset_fentry+0x1908>
     102:	w4 = 0x0
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
     142:	w4 = w1
     143:	w7 = w4
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	AYA_LOG_LEVEL
     146:	w1 = *(u8 *)(r1 + 0x0)
     147:	if w1 < 0x4 goto +0x18b <reset_fentry+0x10f8>
     148:	call 0x23
     149:	r6 = r0
     150:	w1 = 0x9e
     151:	*(u16 *)(r10 - 0x12) = w1
     152:	r1 = r10
     153:	r1 += -0x12
     154:	r8 = 0x40
     155:	w1 = *(u16 *)(r10 - 0x12)
     156:	if w1 > 0x40 goto +0x226 <reset_fentry+0x1618>
     157:	r1 = 0x0 ll
		00000000000004e8:  R_BPF_64_64	AYA_LOGS
     159:	r2 = r8
     160:	r3 = 0x0
     161:	call 0x83
     162:	if r0 == 0x0 goto +0x17c <reset_fentry+0x10f8>
     163:	*(u64 *)(r10 - 0x8) = r8
     164:	*(u64 *)(r10 - 0x10) = r0
     165:	r1 = r10
     166:	r1 += -0x10
     167:	r1 = *(u64 *)(r10 - 0x10)
     168:	r2 = *(u64 *)(r10 - 0x8)
     169:	if r2 < 0x2 goto +0x173 <reset_fentry+0x10e8>
     170:	w2 = *(u16 *)(r10 - 0x12)
     171:	*(u8 *)(r1 + 0x0) = w2
     172:	w2 >>= 0x8
     173:	*(u8 *)(r1 + 0x1) = w2
     174:	r1 = *(u64 *)(r10 - 0x10)
     175:	r2 = *(u64 *)(r10 - 0x8)
     176:	if r2 < 0x3 goto +0x16c <reset_fentry+0x10e8>
     177:	w2 = 0x0
     178:	*(u8 *)(r1 + 0x2) = w2
     179:	r1 = *(u64 *)(r10 - 0x10)
     180:	r3 = *(u64 *)(r10 - 0x8)
     181:	if r3 < 0x5 goto +0x167 <reset_fentry+0x10e8>
     182:	*(u8 *)(r1 + 0x4) = w2
     183:	w2 = 0x17
     184:	*(u8 *)(r1 + 0x3) = w2
     185:	r1 = *(u64 *)(r10 - 0x10)
     186:	r2 = *(u64 *)(r10 - 0x8)
     187:	if r2 < 0x1c goto +0x161 <reset_fentry+0x10e8>
     188:	r3 = r1
     189:	r3 += 0x5
     190:	r4 = 0xcd0 ll
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
     238:	if r2 == 0x1c goto +0x12e <reset_fentry+0x10e8>
     239:	w3 = 0x1
     240:	*(u8 *)(r1 + 0x1c) = w3
     241:	if r2 < 0x1f goto +0x12b <reset_fentry+0x10e8>
     242:	w4 = 0x0
     243:	*(u8 *)(r1 + 0x1e) = w4
     244:	*(u8 *)(r1 + 0x1d) = w3
     245:	if r2 == 0x1f goto +0x127 <reset_fentry+0x10e8>
     246:	w3 = 0x4
     247:	*(u8 *)(r1 + 0x1f) = w3
     248:	if r2 == 0x20 goto +0x124 <reset_fentry+0x10e8>
     249:	w3 = 0x2
     250:	*(u8 *)(r1 + 0x20) = w3
     251:	if r2 < 0x23 goto +0x121 <reset_fentry+0x10e8>
     252:	w3 = 0x0
     253:	*(u8 *)(r1 + 0x22) = w3
     254:	w3 = 0x17
     255:	*(u8 *)(r1 + 0x21) = w3
     256:	if r2 < 0x3a goto +0x11c <reset_fentry+0x10e8>
     257:	r3 = r1
     258:	r3 += 0x23
     259:	r4 = 0xcd0 ll
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
     307:	if r2 == 0x3a goto +0xe9 <reset_fentry+0x10e8>
     308:	w3 = 0x3
     309:	*(u8 *)(r1 + 0x3a) = w3
     310:	if r2 < 0x3d goto +0xe6 <reset_fentry+0x10e8>
     311:	w3 = 0x0
     312:	*(u8 *)(r1 + 0x3c) = w3
     313:	w3 = 0x1f
     314:	*(u8 *)(r1 + 0x3b) = w3
     315:	if r2 < 0x5c goto +0xe1 <reset_fentry+0x10e8>
     316:	r3 = r1
     317:	r3 += 0x3d
     318:	r4 = 0xce7 ll
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
     382:	if r2 == 0x5c goto +0x9e <reset_fentry+0x10e8>
     383:	w4 = 0x4
     384:	*(u8 *)(r1 + 0x5c) = w4
     385:	if r2 < 0x5f goto +0x9b <reset_fentry+0x10e8>
     386:	w3 = 0x0
     387:	*(u8 *)(r1 + 0x5e) = w3
     388:	*(u8 *)(r1 + 0x5d) = w4
     389:	if r2 < 0x63 goto +0x97 <reset_fentry+0x10e8>
     390:	*(u8 *)(r1 + 0x62) = w3
     391:	*(u8 *)(r1 + 0x61) = w3
     392:	*(u8 *)(r1 + 0x60) = w3
     393:	w3 = 0x22
     394:	*(u8 *)(r1 + 0x5f) = w3
     395:	if r2 == 0x63 goto +0x91 <reset_fentry+0x10e8>
     396:	w3 = 0x5
     397:	*(u8 *)(r1 + 0x63) = w3
     398:	if r2 < 0x66 goto +0x8e <reset_fentry+0x10e8>
     399:	w3 = 0x0
     400:	*(u8 *)(r1 + 0x65) = w3
     401:	*(u8 *)(r1 + 0x64) = w4
     402:	if r2 < 0x6a goto +0x8a <reset_fentry+0x10e8>
     403:	*(u8 *)(r1 + 0x69) = w3
     404:	*(u8 *)(r1 + 0x68) = w3
     405:	*(u8 *)(r1 + 0x67) = w3
     406:	w3 = 0x6
     407:	*(u8 *)(r1 + 0x66) = w3
     408:	if r2 == 0x6a goto +0x84 <reset_fentry+0x10e8>
     409:	w3 = 0x14
     410:	*(u8 *)(r1 + 0x6a) = w3
     411:	if r2 < 0x6d goto +0x81 <reset_fentry+0x10e8>
     412:	w3 = 0x0
     413:	*(u8 *)(r1 + 0x6c) = w3
     414:	w3 = 0xc
     415:	*(u8 *)(r1 + 0x6b) = w3
     416:	if r2 < 0x79 goto +0x7c <reset_fentry+0x10e8>
     417:	r3 = r1
     418:	r3 += 0x6d
     419:	r4 = 0xd06 ll
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
     445:	if r2 == 0x79 goto +0x5f <reset_fentry+0x10e8>
     446:	w3 = 0x0
     447:	*(u8 *)(r1 + 0x79) = w3
     448:	if r2 < 0x7c goto +0x5c <reset_fentry+0x10e8>
     449:	*(u8 *)(r1 + 0x7b) = w3
     450:	w3 = 0x1
     451:	*(u8 *)(r1 + 0x7a) = w3
     452:	if r2 == 0x7c goto +0x58 <reset_fentry+0x10e8>
     453:	w3 = 0x2
     454:	*(u8 *)(r1 + 0x7c) = w3
     455:	if r2 == 0x7d goto +0x55 <reset_fentry+0x10e8>
     456:	w3 = 0x9
     457:	*(u8 *)(r1 + 0x7d) = w3
     458:	if r2 < 0x80 goto +0x52 <reset_fentry+0x10e8>
     459:	w3 = 0x0
     460:	*(u8 *)(r1 + 0x7f) = w3
     461:	w3 = 0x8
     462:	*(u8 *)(r1 + 0x7e) = w3
     463:	if r2 < 0x88 goto +0x4d <reset_fentry+0x10e8>
     464:	*(u8 *)(r1 + 0x80) = w6
     465:	r3 = r6
     466:	r3 >>= 0x38
     467:	*(u8 *)(r1 + 0x87) = w3
     468:	r3 = r6
     469:	r3 >>= 0x30
     470:	*(u8 *)(r1 + 0x86) = w3
     471:	r3 = r6
     472:	r3 >>= 0x28
     473:	*(u8 *)(r1 + 0x85) = w3
     474:	r3 = r6
     475:	r3 >>= 0x20
     476:	*(u8 *)(r1 + 0x84) = w3
     477:	r3 = r6
     478:	r3 >>= 0x18
     479:	*(u8 *)(r1 + 0x83) = w3
     480:	r3 = r6
     481:	r3 >>= 0x10
     482:	*(u8 *)(r1 + 0x82) = w3
     483:	r6 >>= 0x8
     484:	*(u8 *)(r1 + 0x81) = w6
     485:	if r2 == 0x88 goto +0x37 <reset_fentry+0x10e8>
     486:	w3 = 0x14
     487:	*(u8 *)(r1 + 0x88) = w3
     488:	if r2 < 0x8b goto +0x34 <reset_fentry+0x10e8>
     489:	w3 = 0x0
     490:	*(u8 *)(r1 + 0x8a) = w3
     491:	w3 = 0x8
     492:	*(u8 *)(r1 + 0x89) = w3
     493:	if r2 < 0x93 goto +0x2f <reset_fentry+0x10e8>
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
     509:	if r2 == 0x93 goto +0x1f <reset_fentry+0x10e8>
     510:	w3 = 0x0
     511:	*(u8 *)(r1 + 0x93) = w3
     512:	if r2 < 0x96 goto +0x1c <reset_fentry+0x10e8>
     513:	*(u8 *)(r1 + 0x95) = w3
     514:	w3 = 0x1
     515:	*(u8 *)(r1 + 0x94) = w3
     516:	if r2 == 0x96 goto +0x18 <reset_fentry+0x10e8>
     517:	*(u8 *)(r1 + 0x96) = w3
     518:	if r2 < 0x98 goto +0x16 <reset_fentry+0x10e8>
     519:	w3 = 0x3
     520:	*(u8 *)(r1 + 0x97) = w3
     521:	if r2 < 0x9a goto +0x13 <reset_fentry+0x10e8>
     522:	w3 = 0x0
     523:	*(u8 *)(r1 + 0x99) = w3
     524:	w3 = 0x4
     525:	*(u8 *)(r1 + 0x98) = w3
     526:	if r2 < 0x9e goto +0xe <reset_fentry+0x10e8>
     527:	w3 = w7
     528:	w2 = w3
     529:	w2 >>= 0x18
     530:	*(u8 *)(r1 + 0x9d) = w2
     531:	w2 = w3
     532:	w2 >>= 0x10
     533:	*(u8 *)(r1 + 0x9c) = w2
     534:	*(u8 *)(r1 + 0x9a) = w3
     535:	w2 = w3
     536:	w2 >>= 0x8
     537:	*(u8 *)(r1 + 0x9b) = w2
     538:	r2 = 0x0
     539:	call 0x84
     540:	goto +0x2 <reset_fentry+0x10f8>
     541:	r2 = 0x0
     542:	call 0x85
     543:	call 0x23
     544:	*(u64 *)(r10 - 0x10) = r0
     545:	r2 = r10
     546:	r2 += -0x10
     547:	r1 = 0x0 ll
		0000000000001118:  R_BPF_64_64	TASKS
     549:	call 0x1
     550:	if r0 == 0x0 goto +0x29 <reset_fentry+0x1280>
     551:	r6 = r0
     552:	call 0xe
     553:	r3 = r6
     554:	r1 = *(u64 *)(r3 + 0x10)
     555:	if r1 == r0 goto +0x13 <reset_fentry+0x11f8>
     556:	*(u64 *)(r3 + 0x10) = r0
     557:	r1 = r3
     558:	r1 += 0x88
     559:	w2 = 0x0
     560:	r6 = r3
     561:	r3 = 0x18
     562:	call -0x1
		0000000000001190:  R_BPF_64_32	memset
     563:	r1 = r6
     564:	r1 += 0xa8
     565:	w2 = 0x0
     566:	r3 = 0x14
     567:	call -0x1
		00000000000011b8:  R_BPF_64_32	memset
     568:	r1 = 0x0
     569:	*(u64 *)(r6 + 0xd0) = r1
     570:	r1 = r6
     571:	w2 = 0x0
     572:	r3 = 0x10
     573:	call -0x1
		00000000000011e8:  R_BPF_64_32	memset
     574:	r3 = r6
     575:	w6 = *(u32 *)(r3 + 0xc)
     576:	w1 = *(u32 *)(r3 + 0x8)
     577:	w8 = *(u32 *)(r3 + 0x4)
     578:	w2 = w8
     579:	w2 |= w7
     580:	w4 = *(u32 *)(r3 + 0x0)
     581:	*(u32 *)(r10 - 0x18) = w4
     582:	*(u64 *)(r10 - 0x20) = r3
     583:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1248>
     584:	goto +0x2c <reset_fentry+0x13a8>
     585:	if w7 s> w8 goto +0x2f <reset_fentry+0x13c8>
     586:	w2 = 0x0
     587:	*(u32 *)(r3 + 0x4) = w2
     588:	w6 += 0x1
     589:	*(u32 *)(r3 + 0xc) = w6
     590:	*(u32 *)(r10 - 0x28) = w1
     591:	goto +0x53 <reset_fentry+0x1518>
     592:	call 0x23
     593:	*(u64 *)(r10 - 0x10) = r0
     594:	r2 = r10
     595:	r2 += -0x10
     596:	r1 = 0x0 ll
		00000000000012a0:  R_BPF_64_64	TASKS
     598:	r3 = 0xdb8 ll
		00000000000012b0:  R_BPF_64_64	.rodata
     600:	r4 = 0x0
     601:	call 0x2
     602:	if r0 != 0x0 goto +0x77 <reset_fentry+0x1690>
     603:	r1 = 0x0 ll
		00000000000012d8:  R_BPF_64_64	.bss
     605:	r2 = 0x1
     606:	lock *(u64 *)(r1 + 0x0) += r2
     607:	r1 = 0x0 ll
		00000000000012f8:  R_BPF_64_64	EXPECT_ENTER
     609:	r2 = 0x100000000 ll
     611:	lock *(u64 *)(r1 + 0x0) += r2
     612:	r1 = 0x0 ll
		0000000000001320:  R_BPF_64_64	EXPECT_EXIT
     614:	lock *(u64 *)(r1 + 0x0) += r2
     615:	call 0x23
     616:	*(u64 *)(r10 - 0x10) = r0
     617:	r2 = r10
     618:	r2 += -0x10
     619:	r1 = 0x0 ll
		0000000000001358:  R_BPF_64_64	TASKS
     621:	call 0x1
     622:	r6 = r0
     623:	if r0 == 0x0 goto +0x146 <reset_fentry+0x1db0>
     624:	call 0xe
     625:	r3 = r6
     626:	r1 = *(u64 *)(r3 + 0x10)
     627:	if r1 == r0 goto -0x35 <reset_fentry+0x11f8>
     628:	goto -0x49 <reset_fentry+0x1160>
     629:	if w7 s> 0x0 goto +0x4 <reset_fentry+0x13d0>
     630:	if w8 s< 0x1 goto +0x1 <reset_fentry+0x13c0>
     631:	goto +0x2 <reset_fentry+0x13d0>
     632:	if w7 s>= w8 goto -0x2f <reset_fentry+0x1250>
     633:	w7 -= w8
     634:	w2 = 0x0
     635:	*(u32 *)(r3 + 0x4) = w2
     636:	w6 += 0x1
     637:	*(u32 *)(r3 + 0xc) = w6
     638:	w2 = w7
     639:	w2 += w1
     640:	*(u32 *)(r10 - 0x28) = w2
     641:	*(u32 *)(r3 + 0x8) = w2
     642:	if w7 == 0x0 goto +0x20 <reset_fentry+0x1518>
     643:	r2 = r3
     644:	r2 += 0xd8
     645:	r7 = 0x0
     646:	r1 = r9
     647:	w3 = 0x200
     648:	r4 = 0x0
     649:	call 0x43
     650:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1460>
     651:	r0 = 0x0
     652:	r0 >>= 0x3
     653:	r2 = *(u64 *)(r10 - 0x20)
     654:	*(u64 *)(r2 + 0xd0) = r0
     655:	r1 = 0x0 ll
		0000000000001478:  R_BPF_64_64	CONFIG
     657:	w1 = *(u32 *)(r1 + 0x74)
     658:	if w8 != 0x0 goto +0xf <reset_fentry+0x1510>
     659:	if w1 == 0x0 goto +0xe <reset_fentry+0x1510>
     660:	call 0x23
     661:	r1 = 0x0 ll
		00000000000014a8:  R_BPF_64_64	CONFIG
     663:	w1 = *(u32 *)(r1 + 0x74)
     664:	r2 = 0x0
     665:	*(u64 *)(r10 - 0x10) = r2
     666:	r0 += r1
     667:	r1 = r10
     668:	r1 += -0x10
     669:	w2 = 0x8
     670:	r3 = r0
     671:	call 0x71
     672:	r2 = *(u64 *)(r10 - 0x20)
     673:	r7 = *(u64 *)(r10 - 0x10)
     674:	*(u64 *)(r2 + 0xa0) = r7
     675:	call 0x23
     676:	r1 = 0x0 ll
		0000000000001520:  R_BPF_64_64	CONFIG
     678:	w1 = *(u32 *)(r1 + 0x4c)
     679:	w2 = 0x0
     680:	*(u32 *)(r10 - 0x10) = w2
     681:	r0 += r1
     682:	r1 = r10
     683:	r1 += -0x10
     684:	w2 = 0x4
     685:	r3 = r0
     686:	call 0x71
     687:	w1 = *(u32 *)(r10 - 0x10)
     688:	w1 &= 0x200014
     689:	if w1 == 0x0 goto +0x104 <reset_fentry+0x1db0>
     690:	w3 = 0x1
     691:	w1 = 0x1
     692:	if w6 != 0x0 goto +0x1 <reset_fentry+0x15b0>
     693:	w1 = 0x0
     694:	w2 = *(u32 *)(r10 - 0x18)
     695:	if w2 != 0x0 goto +0x1 <reset_fentry+0x15c8>
     696:	w3 = 0x0
     697:	w3 &= w1
     698:	*(u32 *)(r10 - 0x30) = w3
     699:	w1 = w3
     700:	w1 &= 0x1
     701:	if w1 != 0x0 goto +0x20 <reset_fentry+0x16f0>
     702:	w1 = 0x0
     703:	*(u32 *)(r10 - 0x38) = w1
     704:	w1 = *(u32 *)(r10 - 0x28)
     705:	if w1 == 0x0 goto +0xe0 <reset_fentry+0x1d10>
     706:	goto +0x20 <reset_fentry+0x1718>
     707:	r8 = 0x80
     708:	if w1 < 0x81 goto -0x228 <reset_fentry+0x4e8>
     709:	r8 = 0x100
     710:	if w1 < 0x101 goto -0x22a <reset_fentry+0x4e8>
     711:	r8 = 0x200
     712:	if w1 < 0x201 goto -0x22c <reset_fentry+0x4e8>
     713:	r8 = 0x400
     714:	if w1 < 0x401 goto -0x22e <reset_fentry+0x4e8>
     715:	r8 = 0x800
     716:	if w1 < 0x801 goto -0x230 <reset_fentry+0x4e8>
     717:	r8 = 0x1000
     718:	if w1 < 0x1001 goto -0x232 <reset_fentry+0x4e8>
     719:	r8 = 0x2000
     720:	if w1 > 0x2000 goto -0xb2 <reset_fentry+0x10f8>
     721:	goto -0x235 <reset_fentry+0x4e8>
     722:	w1 = 0x0
     723:	*(u32 *)(r10 - 0x10) = w1
     724:	r2 = r10
     725:	r2 += -0x10
     726:	r1 = 0x0 ll
		00000000000016b0:  R_BPF_64_64	LOST
     728:	call 0x1
     729:	if r0 == 0x0 goto +0xdc <reset_fentry+0x1db0>
     730:	r0 += 0x10
     731:	r1 = 0x1
     732:	lock *(u64 *)(r0 + 0x0) += r1
     733:	goto +0xd8 <reset_fentry+0x1db0>
     734:	w1 = 0x3
     735:	*(u32 *)(r10 - 0x38) = w1
     736:	w1 = *(u32 *)(r10 - 0x18)
     737:	w1 = -w1
     738:	*(u32 *)(r10 - 0x40) = w1
     739:	r6 = 0x0 ll
		0000000000001718:  R_BPF_64_64	CONFIG
     741:	w1 = *(u32 *)(r6 + 0x5c)
     742:	if w1 == 0x0 goto +0x9 <reset_fentry+0x1780>
     743:	call 0xe
     744:	r0 >>= 0x20
     745:	*(u32 *)(r10 - 0x10) = w0
     746:	r2 = r10
     747:	r2 += -0x10
     748:	r1 = 0x0 ll
		0000000000001760:  R_BPF_64_64	PIDS
     750:	call 0x1
     751:	if r0 == 0x0 goto +0xb2 <reset_fentry+0x1d10>
     752:	w9 = *(u32 *)(r6 + 0x58)
     753:	if w9 == 0x0 goto +0x34 <reset_fentry+0x1930>
     754:	w8 = 0x81
     755:	call 0x23
     756:	r6 = r0
     757:	r7 = 0x0 ll
		00000000000017a8:  R_BPF_64_64	CONFIG
     759:	goto +0x16 <reset_fentry+0x1870>
     760:	w1 = *(u32 *)(r7 + 0x50)
     761:	r2 = 0x0
     762:	*(u64 *)(r10 - 0x10) = r2
     763:	r6 += r1
     764:	r1 = r10
     765:	r1 += -0x10
     766:	w2 = 0x8
     767:	r3 = r6
     768:	call 0x71
     769:	r6 = *(u64 *)(r10 - 0x10)
     770:	w1 = *(u32 *)(r7 + 0x54)
     771:	w2 = 0x0
     772:	*(u32 *)(r10 - 0x10) = w2
     773:	r3 = r6
     774:	r3 += r1
     775:	r1 = r10
     776:	r1 += -0x10
     777:	w2 = 0x4
     778:	call 0x71
     779:	w1 = *(u32 *)(r10 - 0x10)
     780:	if w1 == w9 goto +0x19 <reset_fentry+0x1930>
     781:	if w1 == 0x0 goto +0x94 <reset_fentry+0x1d10>
     782:	w8 += -0x1
     783:	if w8 != 0x0 goto -0x18 <reset_fentry+0x17c0>
     784:	w1 = 0x0
     785:	*(u32 *)(r10 - 0x10) = w1
     786:	r2 = r10
     787:	r2 += -0x10
     788:	r1 = 0x0 ll
		00000000000018a0:  R_BPF_64_64	LOST
     790:	call 0x1
     791:	if r0 == 0x0 goto +0x8a <reset_fentry+0x1d10>
     792:	r0 += 0x18
     793:	r1 = 0x1
     794:	lock *(u64 *)(r0 + 0x0) += r1
     795:	goto +0x86 <reset_fentry+0x1d10>
     796:	w3 = *(u32 *)(r6 + 0x24)
     797:	if w2 >= w3 goto +0x1 <reset_fentry+0x18f8>
     798:	*(u32 *)(r6 + 0x24) = w2
     799:	w3 = *(u32 *)(r6 + 0x28)
     800:	if w2 <= w3 goto +0x1 <reset_fentry+0x1910>
     801:	*(u32 *)(r6 + 0x28) = w2
     802:	*(u32 *)(r6 + 0x2c) = w7
     803:	w1 += 0x1
     804:	*(u32 *)(r6 + 0x20) = w1
     805:	goto +0x90 <reset_fentry+0x1db0>
     806:	call 0x23
     807:	r1 = 0x0 ll
		0000000000001938:  R_BPF_64_64	CONFIG
     809:	w1 = *(u32 *)(r1 + 0x4c)
     810:	w2 = 0x0
     811:	*(u32 *)(r10 - 0x10) = w2
     812:	r0 += r1
     813:	r1 = r10
     814:	r1 += -0x10
     815:	w2 = 0x4
     816:	r3 = r0
     817:	call 0x71
     818:	r6 = *(u64 *)(r10 - 0x20)
     819:	r6 += 0x18
     820:	w1 = *(u32 *)(r10 - 0x10)
     821:	w1 &= 0x4
     822:	if w1 != 0x0 goto +0x1c <reset_fentry+0x1a98>
     823:	r1 = 0xd60 ll
		00000000000019b8:  R_BPF_64_64	.rodata
     825:	r2 = *(u64 *)(r1 + 0x0)
     826:	*(u64 *)(r6 + 0x0) = r2
     827:	r2 = *(u64 *)(r1 + 0x8)
     828:	*(u64 *)(r6 + 0x8) = r2
     829:	r2 = *(u64 *)(r1 + 0x10)
     830:	*(u64 *)(r6 + 0x10) = r2
     831:	r2 = *(u64 *)(r1 + 0x18)
     832:	*(u64 *)(r6 + 0x18) = r2
     833:	r2 = *(u64 *)(r1 + 0x20)
     834:	*(u64 *)(r6 + 0x20) = r2
     835:	r2 = *(u64 *)(r1 + 0x28)
     836:	*(u64 *)(r6 + 0x28) = r2
     837:	r2 = *(u64 *)(r1 + 0x30)
     838:	*(u64 *)(r6 + 0x30) = r2
     839:	r2 = *(u64 *)(r1 + 0x38)
     840:	*(u64 *)(r6 + 0x38) = r2
     841:	r2 = *(u64 *)(r1 + 0x40)
     842:	*(u64 *)(r6 + 0x40) = r2
     843:	r2 = *(u64 *)(r1 + 0x48)
     844:	*(u64 *)(r6 + 0x48) = r2
     845:	r2 = *(u64 *)(r1 + 0x50)
     846:	*(u64 *)(r6 + 0x50) = r2
     847:	w3 = 0x5
     848:	w4 = *(u32 *)(r10 - 0x28)
     849:	if w4 == 0x0 goto +0x3f <reset_fentry+0x1c88>
     850:	goto +0x33 <reset_fentry+0x1c30>
     851:	call 0x23
     852:	*(u64 *)(r10 - 0x10) = r0
     853:	r2 = r10
     854:	r2 += -0x10
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	REMEMBERED
     857:	call 0x1
     858:	if r0 == 0x0 goto +0x10 <reset_fentry+0x1b58>
     859:	w1 = *(u32 *)(r0 + 0x0)
     860:	w2 = *(u32 *)(r0 + 0x4)
     861:	if w2 != 0x1 goto +0x2 <reset_fentry+0x1b00>
     862:	if w1 == 0xfc goto +0x4 <reset_fentry+0x1b18>
     863:	goto +0xb <reset_fentry+0x1b58>
     864:	if w1 == 0x3c goto +0x2 <reset_fentry+0x1b18>
     865:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x1b18>
     866:	goto +0x8 <reset_fentry+0x1b58>
     867:	r1 = r6
     868:	r2 = r0
     869:	r3 = 0x58
     870:	call -0x1
		0000000000001b30:  R_BPF_64_32	memmove
     871:	w3 = 0x4
     872:	w4 = *(u32 *)(r10 - 0x28)
     873:	if w4 == 0x0 goto +0x27 <reset_fentry+0x1c88>
     874:	goto +0x1b <reset_fentry+0x1c30>
     875:	r1 = 0xd60 ll
		0000000000001b58:  R_BPF_64_64	.rodata
     877:	r2 = *(u64 *)(r1 + 0x0)
     878:	*(u64 *)(r6 + 0x0) = r2
     879:	r2 = *(u64 *)(r1 + 0x8)
     880:	*(u64 *)(r6 + 0x8) = r2
     881:	r2 = *(u64 *)(r1 + 0x10)
     882:	*(u64 *)(r6 + 0x10) = r2
     883:	r2 = *(u64 *)(r1 + 0x18)
     884:	*(u64 *)(r6 + 0x18) = r2
     885:	r2 = *(u64 *)(r1 + 0x20)
     886:	*(u64 *)(r6 + 0x20) = r2
     887:	r2 = *(u64 *)(r1 + 0x28)
     888:	*(u64 *)(r6 + 0x28) = r2
     889:	r2 = *(u64 *)(r1 + 0x30)
     890:	*(u64 *)(r6 + 0x30) = r2
     891:	r2 = *(u64 *)(r1 + 0x38)
     892:	*(u64 *)(r6 + 0x38) = r2
     893:	r2 = *(u64 *)(r1 + 0x40)
     894:	*(u64 *)(r6 + 0x40) = r2
     895:	r2 = *(u64 *)(r1 + 0x48)
     896:	*(u64 *)(r6 + 0x48) = r2
     897:	r2 = *(u64 *)(r1 + 0x50)
     898:	*(u64 *)(r6 + 0x50) = r2
     899:	w3 = 0x5
     900:	w4 = *(u32 *)(r10 - 0x28)
     901:	if w4 == 0x0 goto +0xb <reset_fentry+0x1c88>
     902:	r2 = 0x800000000 ll
     904:	r1 = *(u64 *)(r10 - 0x20)
     905:	*(u64 *)(r1 + 0x80) = r2
     906:	*(u32 *)(r1 + 0x7c) = w4
     907:	w2 = 0x0
     908:	*(u32 *)(r1 + 0x78) = w2
     909:	w2 = *(u32 *)(r10 - 0x18)
     910:	*(u32 *)(r1 + 0x74) = w2
     911:	*(u32 *)(r1 + 0x70) = w3
     912:	call -0x1
		0000000000001c80:  R_BPF_64_32	.text
     913:	w1 = *(u32 *)(r10 - 0x30)
     914:	w1 &= 0x1
     915:	if w1 != 0x0 goto +0x1 <reset_fentry+0x1ca8>
     916:	goto +0xd <reset_fentry+0x1d10>
     917:	r2 = 0x800000000 ll
     919:	r1 = *(u64 *)(r10 - 0x20)
     920:	*(u64 *)(r1 + 0x80) = r2
     921:	w2 = *(u32 *)(r10 - 0x40)
     922:	*(u32 *)(r1 + 0x7c) = w2
     923:	w2 = 0x0
     924:	*(u32 *)(r1 + 0x78) = w2
     925:	w2 = *(u32 *)(r10 - 0x18)
     926:	*(u32 *)(r1 + 0x74) = w2
     927:	w2 = *(u32 *)(r10 - 0x38)
     928:	*(u32 *)(r1 + 0x70) = w2
     929:	call -0x1
		0000000000001d08:  R_BPF_64_32	.text
     930:	call 0x23
     931:	*(u64 *)(r10 - 0x10) = r0
     932:	r2 = r10
     933:	r2 += -0x10
     934:	r1 = 0x0 ll
		0000000000001d30:  R_BPF_64_64	TASKS
     936:	call 0x3
     937:	if r0 != 0x0 goto +0xc <reset_fentry+0x1db0>
     938:	r1 = 0x0 ll
		0000000000001d50:  R_BPF_64_64	.bss
     940:	r2 = -0x1
     941:	lock *(u64 *)(r1 + 0x0) += r2
     942:	r1 = 0x0 ll
		0000000000001d70:  R_BPF_64_64	EXPECT_ENTER
     944:	r2 = -0x100000000 ll
     946:	lock *(u64 *)(r1 + 0x0) += r2
     947:	r1 = 0x0 ll
		0000000000001d98:  R_BPF_64_64	EXPECT_EXIT
     949:	lock *(u64 *)(r1 + 0x0) += r2
     950:	w0 = 0x0
     951:	exit

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
      90:	if r6 == 0x0 goto +0x35b <reset_kprobe+0x1db0>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x358 <reset_kprobe+0x1db0>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x2b8 <reset_kprobe+0x18e0>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x2bb <reset_kprobe+0x1908>
     102:	w4 = 0x0
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
     142:	w4 = w1
     143:	w7 = w4
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	AYA_LOG_LEVEL
     146:	w1 = *(u8 *)(r1 + 0x0)
     147:	if w1 < 0x4 goto +0x18b <reset_kprobe+0x10f8>
     148:	call 0x23
     149:	r6 = r0
     150:	w1 = 0x9e
     151:	*(u16 *)(r10 - 0x12) = w1
     152:	r1 = r10
     153:	r1 += -0x12
     154:	r8 = 0x40
     155:	w1 = *(u16 *)(r10 - 0x12)
     156:	if w1 > 0x40 goto +0x226 <reset_kprobe+0x1618>
     157:	r1 = 0x0 ll
		00000000000004e8:  R_BPF_64_64	AYA_LOGS
     159:	r2 = r8
     160:	r3 = 0x0
     161:	call 0x83
     162:	if r0 == 0x0 goto +0x17c <reset_kprobe+0x10f8>
     163:	*(u64 *)(r10 - 0x8) = r8
     164:	*(u64 *)(r10 - 0x10) = r0
     165:	r1 = r10
     166:	r1 += -0x10
     167:	r1 = *(u64 *)(r10 - 0x10)
     168:	r2 = *(u64 *)(r10 - 0x8)
     169:	if r2 < 0x2 goto +0x173 <reset_kprobe+0x10e8>
     170:	w2 = *(u16 *)(r10 - 0x12)
     171:	*(u8 *)(r1 + 0x0) = w2
     172:	w2 >>= 0x8
     173:	*(u8 *)(r1 + 0x1) = w2
     174:	r1 = *(u64 *)(r10 - 0x10)
     175:	r2 = *(u64 *)(r10 - 0x8)
     176:	if r2 < 0x3 goto +0x16c <reset_kprobe+0x10e8>
     177:	w2 = 0x0
     178:	*(u8 *)(r1 + 0x2) = w2
     179:	r1 = *(u64 *)(r10 - 0x10)
     180:	r3 = *(u64 *)(r10 - 0x8)
     181:	if r3 < 0x5 goto +0x167 <reset_kprobe+0x10e8>
     182:	*(u8 *)(r1 + 0x4) = w2
     183:	w2 = 0x17
     184:	*(u8 *)(r1 + 0x3) = w2
     185:	r1 = *(u64 *)(r10 - 0x10)
     186:	r2 = *(u64 *)(r10 - 0x8)
     187:	if r2 < 0x1c goto +0x161 <reset_kprobe+0x10e8>
     188:	r3 = r1
     189:	r3 += 0x5
     190:	r4 = 0xcd0 ll
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
     238:	if r2 == 0x1c goto +0x12e <reset_kprobe+0x10e8>
     239:	w3 = 0x1
     240:	*(u8 *)(r1 + 0x1c) = w3
     241:	if r2 < 0x1f goto +0x12b <reset_kprobe+0x10e8>
     242:	w4 = 0x0
     243:	*(u8 *)(r1 + 0x1e) = w4
     244:	*(u8 *)(r1 + 0x1d) = w3
     245:	if r2 == 0x1f goto +0x127 <reset_kprobe+0x10e8>
     246:	w3 = 0x4
     247:	*(u8 *)(r1 + 0x1f) = w3
     248:	if r2 == 0x20 goto +0x124 <reset_kprobe+0x10e8>
     249:	w3 = 0x2
     250:	*(u8 *)(r1 + 0x20) = w3
     251:	if r2 < 0x23 goto +0x121 <reset_kprobe+0x10e8>
     252:	w3 = 0x0
     253:	*(u8 *)(r1 + 0x22) = w3
     254:	w3 = 0x17
     255:	*(u8 *)(r1 + 0x21) = w3
     256:	if r2 < 0x3a goto +0x11c <reset_kprobe+0x10e8>
     257:	r3 = r1
     258:	r3 += 0x23
     259:	r4 = 0xcd0 ll
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
     307:	if r2 == 0x3a goto +0xe9 <reset_kprobe+0x10e8>
     308:	w3 = 0x3
     309:	*(u8 *)(r1 + 0x3a) = w3
     310:	if r2 < 0x3d goto +0xe6 <reset_kprobe+0x10e8>
     311:	w3 = 0x0
     312:	*(u8 *)(r1 + 0x3c) = w3
     313:	w3 = 0x1f
     314:	*(u8 *)(r1 + 0x3b) = w3
     315:	if r2 < 0x5c goto +0xe1 <reset_kprobe+0x10e8>
     316:	r3 = r1
     317:	r3 += 0x3d
     318:	r4 = 0xce7 ll
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
     382:	if r2 == 0x5c goto +0x9e <reset_kprobe+0x10e8>
     383:	w4 = 0x4
     384:	*(u8 *)(r1 + 0x5c) = w4
     385:	if r2 < 0x5f goto +0x9b <reset_kprobe+0x10e8>
     386:	w3 = 0x0
     387:	*(u8 *)(r1 + 0x5e) = w3
     388:	*(u8 *)(r1 + 0x5d) = w4
     389:	if r2 < 0x63 goto +0x97 <reset_kprobe+0x10e8>
     390:	*(u8 *)(r1 + 0x62) = w3
     391:	*(u8 *)(r1 + 0x61) = w3
     392:	*(u8 *)(r1 + 0x60) = w3
     393:	w3 = 0x22
     394:	*(u8 *)(r1 + 0x5f) = w3
     395:	if r2 == 0x63 goto +0x91 <reset_kprobe+0x10e8>
     396:	w3 = 0x5
     397:	*(u8 *)(r1 + 0x63) = w3
     398:	if r2 < 0x66 goto +0x8e <reset_kprobe+0x10e8>
     399:	w3 = 0x0
     400:	*(u8 *)(r1 + 0x65) = w3
     401:	*(u8 *)(r1 + 0x64) = w4
     402:	if r2 < 0x6a goto +0x8a <reset_kprobe+0x10e8>
     403:	*(u8 *)(r1 + 0x69) = w3
     404:	*(u8 *)(r1 + 0x68) = w3
     405:	*(u8 *)(r1 + 0x67) = w3
     406:	w3 = 0x6
     407:	*(u8 *)(r1 + 0x66) = w3
     408:	if r2 == 0x6a goto +0x84 <reset_kprobe+0x10e8>
     409:	w3 = 0x14
     410:	*(u8 *)(r1 + 0x6a) = w3
     411:	if r2 < 0x6d goto +0x81 <reset_kprobe+0x10e8>
     412:	w3 = 0x0
     413:	*(u8 *)(r1 + 0x6c) = w3
     414:	w3 = 0xc
     415:	*(u8 *)(r1 + 0x6b) = w3
     416:	if r2 < 0x79 goto +0x7c <reset_kprobe+0x10e8>
     417:	r3 = r1
     418:	r3 += 0x6d
     419:	r4 = 0xd06 ll
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
     445:	if r2 == 0x79 goto +0x5f <reset_kprobe+0x10e8>
     446:	w3 = 0x0
     447:	*(u8 *)(r1 + 0x79) = w3
     448:	if r2 < 0x7c goto +0x5c <reset_kprobe+0x10e8>
     449:	*(u8 *)(r1 + 0x7b) = w3
     450:	w3 = 0x1
     451:	*(u8 *)(r1 + 0x7a) = w3
     452:	if r2 == 0x7c goto +0x58 <reset_kprobe+0x10e8>
     453:	w3 = 0x2
     454:	*(u8 *)(r1 + 0x7c) = w3
     455:	if r2 == 0x7d goto +0x55 <reset_kprobe+0x10e8>
     456:	w3 = 0x9
     457:	*(u8 *)(r1 + 0x7d) = w3
     458:	if r2 < 0x80 goto +0x52 <reset_kprobe+0x10e8>
     459:	w3 = 0x0
     460:	*(u8 *)(r1 + 0x7f) = w3
     461:	w3 = 0x8
     462:	*(u8 *)(r1 + 0x7e) = w3
     463:	if r2 < 0x88 goto +0x4d <reset_kprobe+0x10e8>
     464:	*(u8 *)(r1 + 0x80) = w6
     465:	r3 = r6
     466:	r3 >>= 0x38
     467:	*(u8 *)(r1 + 0x87) = w3
     468:	r3 = r6
     469:	r3 >>= 0x30
     470:	*(u8 *)(r1 + 0x86) = w3
     471:	r3 = r6
     472:	r3 >>= 0x28
     473:	*(u8 *)(r1 + 0x85) = w3
     474:	r3 = r6
     475:	r3 >>= 0x20
     476:	*(u8 *)(r1 + 0x84) = w3
     477:	r3 = r6
     478:	r3 >>= 0x18
     479:	*(u8 *)(r1 + 0x83) = w3
     480:	r3 = r6
     481:	r3 >>= 0x10
     482:	*(u8 *)(r1 + 0x82) = w3
     483:	r6 >>= 0x8
     484:	*(u8 *)(r1 + 0x81) = w6
     485:	if r2 == 0x88 goto +0x37 <reset_kprobe+0x10e8>
     486:	w3 = 0x14
     487:	*(u8 *)(r1 + 0x88) = w3
     488:	if r2 < 0x8b goto +0x34 <reset_kprobe+0x10e8>
     489:	w3 = 0x0
     490:	*(u8 *)(r1 + 0x8a) = w3
     491:	w3 = 0x8
     492:	*(u8 *)(r1 + 0x89) = w3
     493:	if r2 < 0x93 goto +0x2f <reset_kprobe+0x10e8>
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
     509:	if r2 == 0x93 goto +0x1f <reset_kprobe+0x10e8>
     510:	w3 = 0x0
     511:	*(u8 *)(r1 + 0x93) = w3
     512:	if r2 < 0x96 goto +0x1c <reset_kprobe+0x10e8>
     513:	*(u8 *)(r1 + 0x95) = w3
     514:	w3 = 0x1
     515:	*(u8 *)(r1 + 0x94) = w3
     516:	if r2 == 0x96 goto +0x18 <reset_kprobe+0x10e8>
     517:	*(u8 *)(r1 + 0x96) = w3
     518:	if r2 < 0x98 goto +0x16 <reset_kprobe+0x10e8>
     519:	w3 = 0x3
     520:	*(u8 *)(r1 + 0x97) = w3
     521:	if r2 < 0x9a goto +0x13 <reset_kprobe+0x10e8>
     522:	w3 = 0x0
     523:	*(u8 *)(r1 + 0x99) = w3
     524:	w3 = 0x4
     525:	*(u8 *)(r1 + 0x98) = w3
     526:	if r2 < 0x9e goto +0xe <reset_kprobe+0x10e8>
     527:	w3 = w7
     528:	w2 = w3
     529:	w2 >>= 0x18
     530:	*(u8 *)(r1 + 0x9d) = w2
     531:	w2 = w3
     532:	w2 >>= 0x10
     533:	*(u8 *)(r1 + 0x9c) = w2
     534:	*(u8 *)(r1 + 0x9a) = w3
     535:	w2 = w3
     536:	w2 >>= 0x8
     537:	*(u8 *)(r1 + 0x9b) = w2
     538:	r2 = 0x0
     539:	call 0x84
     540:	goto +0x2 <reset_kprobe+0x10f8>
     541:	r2 = 0x0
     542:	call 0x85
     543:	call 0x23
     544:	*(u64 *)(r10 - 0x10) = r0
     545:	r2 = r10
     546:	r2 += -0x10
     547:	r1 = 0x0 ll
		0000000000001118:  R_BPF_64_64	TASKS
     549:	call 0x1
     550:	if r0 == 0x0 goto +0x29 <reset_kprobe+0x1280>
     551:	r6 = r0
     552:	call 0xe
     553:	r3 = r6
     554:	r1 = *(u64 *)(r3 + 0x10)
     555:	if r1 == r0 goto +0x13 <reset_kprobe+0x11f8>
     556:	*(u64 *)(r3 + 0x10) = r0
     557:	r1 = r3
     558:	r1 += 0x88
     559:	w2 = 0x0
     560:	r6 = r3
     561:	r3 = 0x18
     562:	call -0x1
		0000000000001190:  R_BPF_64_32	memset
     563:	r1 = r6
     564:	r1 += 0xa8
     565:	w2 = 0x0
     566:	r3 = 0x14
     567:	call -0x1
		00000000000011b8:  R_BPF_64_32	memset
     568:	r1 = 0x0
     569:	*(u64 *)(r6 + 0xd0) = r1
     570:	r1 = r6
     571:	w2 = 0x0
     572:	r3 = 0x10
     573:	call -0x1
		00000000000011e8:  R_BPF_64_32	memset
     574:	r3 = r6
     575:	w6 = *(u32 *)(r3 + 0xc)
     576:	w1 = *(u32 *)(r3 + 0x8)
     577:	w8 = *(u32 *)(r3 + 0x4)
     578:	w2 = w8
     579:	w2 |= w7
     580:	w4 = *(u32 *)(r3 + 0x0)
     581:	*(u32 *)(r10 - 0x18) = w4
     582:	*(u64 *)(r10 - 0x20) = r3
     583:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1248>
     584:	goto +0x2c <reset_kprobe+0x13a8>
     585:	if w7 s> w8 goto +0x2f <reset_kprobe+0x13c8>
     586:	w2 = 0x0
     587:	*(u32 *)(r3 + 0x4) = w2
     588:	w6 += 0x1
     589:	*(u32 *)(r3 + 0xc) = w6
     590:	*(u32 *)(r10 - 0x28) = w1
     591:	goto +0x53 <reset_kprobe+0x1518>
     592:	call 0x23
     593:	*(u64 *)(r10 - 0x10) = r0
     594:	r2 = r10
     595:	r2 += -0x10
     596:	r1 = 0x0 ll
		00000000000012a0:  R_BPF_64_64	TASKS
     598:	r3 = 0xdb8 ll
		00000000000012b0:  R_BPF_64_64	.rodata
     600:	r4 = 0x0
     601:	call 0x2
     602:	if r0 != 0x0 goto +0x77 <reset_kprobe+0x1690>
     603:	r1 = 0x0 ll
		00000000000012d8:  R_BPF_64_64	.bss
     605:	r2 = 0x1
     606:	lock *(u64 *)(r1 + 0x0) += r2
     607:	r1 = 0x0 ll
		00000000000012f8:  R_BPF_64_64	EXPECT_ENTER
     609:	r2 = 0x100000000 ll
     611:	lock *(u64 *)(r1 + 0x0) += r2
     612:	r1 = 0x0 ll
		0000000000001320:  R_BPF_64_64	EXPECT_EXIT
     614:	lock *(u64 *)(r1 + 0x0) += r2
     615:	call 0x23
     616:	*(u64 *)(r10 - 0x10) = r0
     617:	r2 = r10
     618:	r2 += -0x10
     619:	r1 = 0x0 ll
		0000000000001358:  R_BPF_64_64	TASKS
     621:	call 0x1
     622:	r6 = r0
     623:	if r0 == 0x0 goto +0x146 <reset_kprobe+0x1db0>
     624:	call 0xe
     625:	r3 = r6
     626:	r1 = *(u64 *)(r3 + 0x10)
     627:	if r1 == r0 goto -0x35 <reset_kprobe+0x11f8>
     628:	goto -0x49 <reset_kprobe+0x1160>
     629:	if w7 s> 0x0 goto +0x4 <reset_kprobe+0x13d0>
     630:	if w8 s< 0x1 goto +0x1 <reset_kprobe+0x13c0>
     631:	goto +0x2 <reset_kprobe+0x13d0>
     632:	if w7 s>= w8 goto -0x2f <reset_kprobe+0x1250>
     633:	w7 -= w8
     634:	w2 = 0x0
     635:	*(u32 *)(r3 + 0x4) = w2
     636:	w6 += 0x1
     637:	*(u32 *)(r3 + 0xc) = w6
     638:	w2 = w7
     639:	w2 += w1
     640:	*(u32 *)(r10 - 0x28) = w2
     641:	*(u32 *)(r3 + 0x8) = w2
     642:	if w7 == 0x0 goto +0x20 <reset_kprobe+0x1518>
     643:	r2 = r3
     644:	r2 += 0xd8
     645:	r7 = 0x0
     646:	r1 = r9
     647:	w3 = 0x200
     648:	r4 = 0x0
     649:	call 0x43
     650:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1460>
     651:	r0 = 0x0
     652:	r0 >>= 0x3
     653:	r2 = *(u64 *)(r10 - 0x20)
     654:	*(u64 *)(r2 + 0xd0) = r0
     655:	r1 = 0x0 ll
		0000000000001478:  R_BPF_64_64	CONFIG
     657:	w1 = *(u32 *)(r1 + 0x74)
     658:	if w8 != 0x0 goto +0xf <reset_kprobe+0x1510>
     659:	if w1 == 0x0 goto +0xe <reset_kprobe+0x1510>
     660:	call 0x23
     661:	r1 = 0x0 ll
		00000000000014a8:  R_BPF_64_64	CONFIG
     663:	w1 = *(u32 *)(r1 + 0x74)
     664:	r2 = 0x0
     665:	*(u64 *)(r10 - 0x10) = r2
     666:	r0 += r1
     667:	r1 = r10
     668:	r1 += -0x10
     669:	w2 = 0x8
     670:	r3 = r0
     671:	call 0x71
     672:	r2 = *(u64 *)(r10 - 0x20)
     673:	r7 = *(u64 *)(r10 - 0x10)
     674:	*(u64 *)(r2 + 0xa0) = r7
     675:	call 0x23
     676:	r1 = 0x0 ll
		0000000000001520:  R_BPF_64_64	CONFIG
     678:	w1 = *(u32 *)(r1 + 0x4c)
     679:	w2 = 0x0
     680:	*(u32 *)(r10 - 0x10) = w2
     681:	r0 += r1
     682:	r1 = r10
     683:	r1 += -0x10
     684:	w2 = 0x4
     685:	r3 = r0
     686:	call 0x71
     687:	w1 = *(u32 *)(r10 - 0x10)
     688:	w1 &= 0x200014
     689:	if w1 == 0x0 goto +0x104 <reset_kprobe+0x1db0>
     690:	w3 = 0x1
     691:	w1 = 0x1
     692:	if w6 != 0x0 goto +0x1 <reset_kprobe+0x15b0>
     693:	w1 = 0x0
     694:	w2 = *(u32 *)(r10 - 0x18)
     695:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x15c8>
     696:	w3 = 0x0
     697:	w3 &= w1
     698:	*(u32 *)(r10 - 0x30) = w3
     699:	w1 = w3
     700:	w1 &= 0x1
     701:	if w1 != 0x0 goto +0x20 <reset_kprobe+0x16f0>
     702:	w1 = 0x0
     703:	*(u32 *)(r10 - 0x38) = w1
     704:	w1 = *(u32 *)(r10 - 0x28)
     705:	if w1 == 0x0 goto +0xe0 <reset_kprobe+0x1d10>
     706:	goto +0x20 <reset_kprobe+0x1718>
     707:	r8 = 0x80
     708:	if w1 < 0x81 goto -0x228 <reset_kprobe+0x4e8>
     709:	r8 = 0x100
     710:	if w1 < 0x101 goto -0x22a <reset_kprobe+0x4e8>
     711:	r8 = 0x200
     712:	if w1 < 0x201 goto -0x22c <reset_kprobe+0x4e8>
     713:	r8 = 0x400
     714:	if w1 < 0x401 goto -0x22e <reset_kprobe+0x4e8>
     715:	r8 = 0x800
     716:	if w1 < 0x801 goto -0x230 <reset_kprobe+0x4e8>
     717:	r8 = 0x1000
     718:	if w1 < 0x1001 goto -0x232 <reset_kprobe+0x4e8>
     719:	r8 = 0x2000
     720:	if w1 > 0x2000 goto -0xb2 <reset_kprobe+0x10f8>
     721:	goto -0x235 <reset_kprobe+0x4e8>
     722:	w1 = 0x0
     723:	*(u32 *)(r10 - 0x10) = w1
     724:	r2 = r10
     725:	r2 += -0x10
     726:	r1 = 0x0 ll
		00000000000016b0:  R_BPF_64_64	LOST
     728:	call 0x1
     729:	if r0 == 0x0 goto +0xdc <reset_kprobe+0x1db0>
     730:	r0 += 0x10
     731:	r1 = 0x1
     732:	lock *(u64 *)(r0 + 0x0) += r1
     733:	goto +0xd8 <reset_kprobe+0x1db0>
     734:	w1 = 0x3
     735:	*(u32 *)(r10 - 0x38) = w1
     736:	w1 = *(u32 *)(r10 - 0x18)
     737:	w1 = -w1
     738:	*(u32 *)(r10 - 0x40) = w1
     739:	r6 = 0x0 ll
		0000000000001718:  R_BPF_64_64	CONFIG
     741:	w1 = *(u32 *)(r6 + 0x5c)
     742:	if w1 == 0x0 goto +0x9 <reset_kprobe+0x1780>
     743:	call 0xe
     744:	r0 >>= 0x20
     745:	*(u32 *)(r10 - 0x10) = w0
     746:	r2 = r10
     747:	r2 += -0x10
     748:	r1 = 0x0 ll
		0000000000001760:  R_BPF_64_64	PIDS
     750:	call 0x1
     751:	if r0 == 0x0 goto +0xb2 <reset_kprobe+0x1d10>
     752:	w9 = *(u32 *)(r6 + 0x58)
     753:	if w9 == 0x0 goto +0x34 <reset_kprobe+0x1930>
     754:	w8 = 0x81
     755:	call 0x23
     756:	r6 = r0
     757:	r7 = 0x0 ll
		00000000000017a8:  R_BPF_64_64	CONFIG
     759:	goto +0x16 <reset_kprobe+0x1870>
     760:	w1 = *(u32 *)(r7 + 0x50)
     761:	r2 = 0x0
     762:	*(u64 *)(r10 - 0x10) = r2
     763:	r6 += r1
     764:	r1 = r10
     765:	r1 += -0x10
     766:	w2 = 0x8
     767:	r3 = r6
     768:	call 0x71
     769:	r6 = *(u64 *)(r10 - 0x10)
     770:	w1 = *(u32 *)(r7 + 0x54)
     771:	w2 = 0x0
     772:	*(u32 *)(r10 - 0x10) = w2
     773:	r3 = r6
     774:	r3 += r1
     775:	r1 = r10
     776:	r1 += -0x10
     777:	w2 = 0x4
     778:	call 0x71
     779:	w1 = *(u32 *)(r10 - 0x10)
     780:	if w1 == w9 goto +0x19 <reset_kprobe+0x1930>
     781:	if w1 == 0x0 goto +0x94 <reset_kprobe+0x1d10>
     782:	w8 += -0x1
     783:	if w8 != 0x0 goto -0x18 <reset_kprobe+0x17c0>
     784:	w1 = 0x0
     785:	*(u32 *)(r10 - 0x10) = w1
     786:	r2 = r10
     787:	r2 += -0x10
     788:	r1 = 0x0 ll
		00000000000018a0:  R_BPF_64_64	LOST
     790:	call 0x1
     791:	if r0 == 0x0 goto +0x8a <reset_kprobe+0x1d10>
     792:	r0 += 0x18
     793:	r1 = 0x1
     794:	lock *(u64 *)(r0 + 0x0) += r1
     795:	goto +0x86 <reset_kprobe+0x1d10>
     796:	w3 = *(u32 *)(r6 + 0x24)
     797:	if w2 >= w3 goto +0x1 <reset_kprobe+0x18f8>
     798:	*(u32 *)(r6 + 0x24) = w2
     799:	w3 = *(u32 *)(r6 + 0x28)
     800:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1910>
     801:	*(u32 *)(r6 + 0x28) = w2
     802:	*(u32 *)(r6 + 0x2c) = w7
     803:	w1 += 0x1
     804:	*(u32 *)(r6 + 0x20) = w1
     805:	goto +0x90 <reset_kprobe+0x1db0>
     806:	call 0x23
     807:	r1 = 0x0 ll
		0000000000001938:  R_BPF_64_64	CONFIG
     809:	w1 = *(u32 *)(r1 + 0x4c)
     810:	w2 = 0x0
     811:	*(u32 *)(r10 - 0x10) = w2
     812:	r0 += r1
     813:	r1 = r10
     814:	r1 += -0x10
     815:	w2 = 0x4
     816:	r3 = r0
     817:	call 0x71
     818:	r6 = *(u64 *)(r10 - 0x20)
     819:	r6 += 0x18
     820:	w1 = *(u32 *)(r10 - 0x10)
     821:	w1 &= 0x4
     822:	if w1 != 0x0 goto +0x1c <reset_kprobe+0x1a98>
     823:	r1 = 0xd60 ll
		00000000000019b8:  R_BPF_64_64	.rodata
     825:	r2 = *(u64 *)(r1 + 0x0)
     826:	*(u64 *)(r6 + 0x0) = r2
     827:	r2 = *(u64 *)(r1 + 0x8)
     828:	*(u64 *)(r6 + 0x8) = r2
     829:	r2 = *(u64 *)(r1 + 0x10)
     830:	*(u64 *)(r6 + 0x10) = r2
     831:	r2 = *(u64 *)(r1 + 0x18)
     832:	*(u64 *)(r6 + 0x18) = r2
     833:	r2 = *(u64 *)(r1 + 0x20)
     834:	*(u64 *)(r6 + 0x20) = r2
     835:	r2 = *(u64 *)(r1 + 0x28)
     836:	*(u64 *)(r6 + 0x28) = r2
     837:	r2 = *(u64 *)(r1 + 0x30)
     838:	*(u64 *)(r6 + 0x30) = r2
     839:	r2 = *(u64 *)(r1 + 0x38)
     840:	*(u64 *)(r6 + 0x38) = r2
     841:	r2 = *(u64 *)(r1 + 0x40)
     842:	*(u64 *)(r6 + 0x40) = r2
     843:	r2 = *(u64 *)(r1 + 0x48)
     844:	*(u64 *)(r6 + 0x48) = r2
     845:	r2 = *(u64 *)(r1 + 0x50)
     846:	*(u64 *)(r6 + 0x50) = r2
     847:	w3 = 0x5
     848:	w4 = *(u32 *)(r10 - 0x28)
     849:	if w4 == 0x0 goto +0x3f <reset_kprobe+0x1c88>
     850:	goto +0x33 <reset_kprobe+0x1c30>
     851:	call 0x23
     852:	*(u64 *)(r10 - 0x10) = r0
     853:	r2 = r10
     854:	r2 += -0x10
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	REMEMBERED
     857:	call 0x1
     858:	if r0 == 0x0 goto +0x10 <reset_kprobe+0x1b58>
     859:	w1 = *(u32 *)(r0 + 0x0)
     860:	w2 = *(u32 *)(r0 + 0x4)
     861:	if w2 != 0x1 goto +0x2 <reset_kprobe+0x1b00>
     862:	if w1 == 0xfc goto +0x4 <reset_kprobe+0x1b18>
     863:	goto +0xb <reset_kprobe+0x1b58>
     864:	if w1 == 0x3c goto +0x2 <reset_kprobe+0x1b18>
     865:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x1b18>
     866:	goto +0x8 <reset_kprobe+0x1b58>
     867:	r1 = r6
     868:	r2 = r0
     869:	r3 = 0x58
     870:	call -0x1
		0000000000001b30:  R_BPF_64_32	memmove
     871:	w3 = 0x4
     872:	w4 = *(u32 *)(r10 - 0x28)
     873:	if w4 == 0x0 goto +0x27 <reset_kprobe+0x1c88>
     874:	goto +0x1b <reset_kprobe+0x1c30>
     875:	r1 = 0xd60 ll
		0000000000001b58:  R_BPF_64_64	.rodata
     877:	r2 = *(u64 *)(r1 + 0x0)
     878:	*(u64 *)(r6 + 0x0) = r2
     879:	r2 = *(u64 *)(r1 + 0x8)
     880:	*(u64 *)(r6 + 0x8) = r2
     881:	r2 = *(u64 *)(r1 + 0x10)
     882:	*(u64 *)(r6 + 0x10) = r2
     883:	r2 = *(u64 *)(r1 + 0x18)
     884:	*(u64 *)(r6 + 0x18) = r2
     885:	r2 = *(u64 *)(r1 + 0x20)
     886:	*(u64 *)(r6 + 0x20) = r2
     887:	r2 = *(u64 *)(r1 + 0x28)
     888:	*(u64 *)(r6 + 0x28) = r2
     889:	r2 = *(u64 *)(r1 + 0x30)
     890:	*(u64 *)(r6 + 0x30) = r2
     891:	r2 = *(u64 *)(r1 + 0x38)
     892:	*(u64 *)(r6 + 0x38) = r2
     893:	r2 = *(u64 *)(r1 + 0x40)
     894:	*(u64 *)(r6 + 0x40) = r2
     895:	r2 = *(u64 *)(r1 + 0x48)
     896:	*(u64 *)(r6 + 0x48) = r2
     897:	r2 = *(u64 *)(r1 + 0x50)
     898:	*(u64 *)(r6 + 0x50) = r2
     899:	w3 = 0x5
     900:	w4 = *(u32 *)(r10 - 0x28)
     901:	if w4 == 0x0 goto +0xb <reset_kprobe+0x1c88>
     902:	r2 = 0x800000000 ll
     904:	r1 = *(u64 *)(r10 - 0x20)
     905:	*(u64 *)(r1 + 0x80) = r2
     906:	*(u32 *)(r1 + 0x7c) = w4
     907:	w2 = 0x0
     908:	*(u32 *)(r1 + 0x78) = w2
     909:	w2 = *(u32 *)(r10 - 0x18)
     910:	*(u32 *)(r1 + 0x74) = w2
     911:	*(u32 *)(r1 + 0x70) = w3
     912:	call -0x1
		0000000000001c80:  R_BPF_64_32	.text
     913:	w1 = *(u32 *)(r10 - 0x30)
     914:	w1 &= 0x1
     915:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x1ca8>
     916:	goto +0xd <reset_kprobe+0x1d10>
     917:	r2 = 0x800000000 ll
     919:	r1 = *(u64 *)(r10 - 0x20)
     920:	*(u64 *)(r1 + 0x80) = r2
     921:	w2 = *(u32 *)(r10 - 0x40)
     922:	*(u32 *)(r1 + 0x7c) = w2
     923:	w2 = 0x0
     924:	*(u32 *)(r1 + 0x78) = w2
     925:	w2 = *(u32 *)(r10 - 0x18)
     926:	*(u32 *)(r1 + 0x74) = w2
     927:	w2 = *(u32 *)(r10 - 0x38)
     928:	*(u32 *)(r1 + 0x70) = w2
     929:	call -0x1
		0000000000001d08:  R_BPF_64_32	.text
     930:	call 0x23
     931:	*(u64 *)(r10 - 0x10) = r0
     932:	r2 = r10
     933:	r2 += -0x10
     934:	r1 = 0x0 ll
		0000000000001d30:  R_BPF_64_64	TASKS
     936:	call 0x3
     937:	if r0 != 0x0 goto +0xc <reset_kprobe+0x1db0>
     938:	r1 = 0x0 ll
		0000000000001d50:  R_BPF_64_64	.bss
     940:	r2 = -0x1
     941:	lock *(u64 *)(r1 + 0x0) += r2
     942:	r1 = 0x0 ll
		0000000000001d70:  R_BPF_64_64	EXPECT_ENTER
     944:	r2 = -0x100000000 ll
     946:	lock *(u64 *)(r1 + 0x0) += r2
     947:	r1 = 0x0 ll
		0000000000001d98:  R_BPF_64_64	EXPECT_EXIT
     949:	lock *(u64 *)(r1 + 0x0) += r2
     950:	w0 = 0x0
     951:	exit

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
     101:	call 0x134
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
     113:	call 0x16e
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
     100:	call 0x92b
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
