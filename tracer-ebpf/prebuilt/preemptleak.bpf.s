
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
     334:	call 0x20
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

0000000000000b78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
     367:	*(u64 *)(r10 - 0x88) = r3
     368:	r8 = r2
     369:	r6 = r1
     370:	r9 = r10
     371:	r9 += -0x80
     372:	r1 = r9
     373:	w2 = 0x0
     374:	r3 = 0x80
     375:	call -0x1
		0000000000000bb8:  R_BPF_64_32	memset
     376:	r1 = r9
     377:	w2 = 0x80
     378:	r3 = r8
     379:	call 0x71
     380:	r1 = *(u64 *)(r10 - 0x48)
     381:	*(u64 *)(r10 - 0x98) = r1
     382:	r1 = *(u64 *)(r10 - 0x40)
     383:	*(u64 *)(r10 - 0xa0) = r1
     384:	r1 = *(u64 *)(r10 - 0x38)
     385:	*(u64 *)(r10 - 0xa8) = r1
     386:	r1 = *(u64 *)(r10 - 0x20)
     387:	*(u64 *)(r10 - 0x90) = r1
     388:	r9 = *(u64 *)(r10 - 0x18)
     389:	r7 = *(u64 *)(r10 - 0x10)
     390:	r8 = *(u64 *)(r10 - 0x60)
     391:	r1 = *(u64 *)(r10 - 0x58)
     392:	*(u64 *)(r10 - 0xb0) = r1
     393:	r1 = *(u64 *)(r10 - 0x28)
     394:	*(u64 *)(r10 - 0xb8) = r1
     395:	call 0x23
     396:	r1 = 0x0 ll
		0000000000000c60:  R_BPF_64_64	CONFIG
     398:	w1 = *(u32 *)(r1 + 0x48)
     399:	w2 = 0x0
     400:	*(u32 *)(r10 - 0x80) = w2
     401:	r0 += r1
     402:	r1 = r10
     403:	r1 += -0x80
     404:	w2 = 0x4
     405:	r3 = r0
     406:	call 0x71
     407:	w1 = *(u32 *)(r10 - 0x80)
     408:	w1 &= 0x2
     409:	if w1 != 0x0 goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a0>
     410:	r2 = *(u64 *)(r10 - 0x88)
     411:	w1 = w2
     412:	w1 >>= 0x1d
     413:	w1 &= 0x2
     414:	r3 = *(u64 *)(r10 - 0x90)
     415:	r4 = *(u64 *)(r10 - 0x98)
     416:	r8 = *(u64 *)(r10 - 0xa0)
     417:	r5 = *(u64 *)(r10 - 0xa8)
     418:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x248>
     419:	r0 = *(u64 *)(r10 - 0xb8)
     420:	r0 <<= 0x20
     421:	r0 >>= 0x20
     422:	r2 = *(u64 *)(r10 - 0xb0)
     423:	r2 <<= 0x20
     424:	r2 >>= 0x20
     425:	r8 <<= 0x20
     426:	r8 >>= 0x20
     427:	w1 = 0x1
     428:	r7 <<= 0x20
     429:	r7 >>= 0x20
     430:	r9 <<= 0x20
     431:	r9 >>= 0x20
     432:	r3 = *(u64 *)(r10 - 0x90)
     433:	r3 <<= 0x20
     434:	r3 >>= 0x20
     435:	r5 = r7
     436:	r4 = r9
     437:	r9 = r0
     438:	r7 = r2
     439:	r2 = *(u64 *)(r10 - 0x88)
     440:	*(u64 *)(r6 + 0x30) = r8
     441:	*(u64 *)(r6 + 0x28) = r5
     442:	*(u64 *)(r6 + 0x20) = r4
     443:	*(u64 *)(r6 + 0x18) = r3
     444:	*(u64 *)(r6 + 0x10) = r9
     445:	*(u64 *)(r6 + 0x8) = r7
     446:	*(u32 *)(r6 + 0x4) = w1
     447:	w2 &= -0x40000001
     448:	*(u32 *)(r6 + 0x0) = w2
     449:	r1 = r6
     450:	r1 += 0x38
     451:	w2 = 0x0
     452:	r3 = 0x18
     453:	call -0x1
		0000000000000e28:  R_BPF_64_32	memset
     454:	r1 = 0x2
     455:	*(u64 *)(r6 + 0x50) = r1
     456:	exit

0000000000000e48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
     457:	*(u64 *)(r10 - 0x88) = r3
     458:	r8 = r2
     459:	r7 = r1
     460:	r9 = r10
     461:	r9 += -0x80
     462:	w6 = 0x0
     463:	r1 = r9
     464:	w2 = 0x0
     465:	r3 = 0x80
     466:	call -0x1
		0000000000000e90:  R_BPF_64_32	memset
     467:	r1 = r9
     468:	w2 = 0x80
     469:	r3 = r8
     470:	call 0x71
     471:	r8 = *(u64 *)(r10 - 0x8)
     472:	r8 <<= 0x20
     473:	r8 >>= 0x20
     474:	r1 = 0xffffffff ll
     476:	if r8 != r1 goto +0x3b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x278>
     477:	r1 = 0xd60 ll
		0000000000000ee8:  R_BPF_64_64	.rodata
     479:	r2 = *(u64 *)(r1 + 0x0)
     480:	*(u64 *)(r7 + 0x0) = r2
     481:	r2 = *(u64 *)(r1 + 0x8)
     482:	*(u64 *)(r7 + 0x8) = r2
     483:	r2 = *(u64 *)(r1 + 0x10)
     484:	*(u64 *)(r7 + 0x10) = r2
     485:	r2 = *(u64 *)(r1 + 0x18)
     486:	*(u64 *)(r7 + 0x18) = r2
     487:	r2 = *(u64 *)(r1 + 0x20)
     488:	*(u64 *)(r7 + 0x20) = r2
     489:	r2 = *(u64 *)(r1 + 0x28)
     490:	*(u64 *)(r7 + 0x28) = r2
     491:	r2 = *(u64 *)(r1 + 0x30)
     492:	*(u64 *)(r7 + 0x30) = r2
     493:	r2 = *(u64 *)(r1 + 0x38)
     494:	*(u64 *)(r7 + 0x38) = r2
     495:	r2 = *(u64 *)(r1 + 0x40)
     496:	*(u64 *)(r7 + 0x40) = r2
     497:	r2 = *(u64 *)(r1 + 0x48)
     498:	*(u64 *)(r7 + 0x48) = r2
     499:	r2 = *(u64 *)(r1 + 0x50)
     500:	*(u64 *)(r7 + 0x50) = r2
     501:	w1 = 0xf
     502:	*(u32 *)(r7 + 0x0) = w1
     503:	call 0x23
     504:	r1 = 0x0 ll
		0000000000000fc0:  R_BPF_64_64	CONFIG
     506:	w1 = *(u32 *)(r1 + 0x48)
     507:	*(u32 *)(r10 - 0x80) = w6
     508:	r0 += r1
     509:	r1 = r10
     510:	r1 += -0x80
     511:	w2 = 0x4
     512:	r3 = r0
     513:	call 0x71
     514:	w6 = 0x1
     515:	w1 = *(u32 *)(r10 - 0x80)
     516:	w1 &= 0x2
     517:	if w1 == 0x0 goto +0x9d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     518:	r1 = 0x1000000ad ll
     520:	*(u64 *)(r7 + 0x0) = r1
     521:	call 0x23
     522:	*(u64 *)(r10 - 0x80) = r0
     523:	r2 = r10
     524:	r2 += -0x80
     525:	r1 = 0x0 ll
		0000000000001068:  R_BPF_64_64	REMEMBERED
     527:	call 0x1
     528:	if r0 == 0x0 goto +0x92 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     529:	w1 = *(u32 *)(r0 + 0x4)
     530:	if w1 != 0x1 goto +0x90 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     531:	w1 = *(u32 *)(r0 + 0x0)
     532:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x268>
     533:	if w1 != 0x77 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     534:	*(u32 *)(r7 + 0x0) = w1
     535:	goto +0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     536:	r1 = *(u64 *)(r10 - 0x10)
     537:	*(u64 *)(r10 - 0x98) = r1
     538:	r1 = *(u64 *)(r10 - 0x18)
     539:	*(u64 *)(r10 - 0xa0) = r1
     540:	r1 = *(u64 *)(r10 - 0x20)
     541:	*(u64 *)(r10 - 0x90) = r1
     542:	r1 = *(u64 *)(r10 - 0x38)
     543:	*(u64 *)(r10 - 0xa8) = r1
     544:	r1 = *(u64 *)(r10 - 0x40)
     545:	*(u64 *)(r10 - 0xb0) = r1
     546:	r1 = *(u64 *)(r10 - 0x48)
     547:	*(u64 *)(r10 - 0xb8) = r1
     548:	r1 = *(u64 *)(r10 - 0x28)
     549:	*(u64 *)(r10 - 0xc0) = r1
     550:	r9 = *(u64 *)(r10 - 0x58)
     551:	r6 = *(u64 *)(r10 - 0x60)
     552:	call 0x23
     553:	r1 = 0x0 ll
		0000000000001148:  R_BPF_64_64	CONFIG
     555:	w1 = *(u32 *)(r1 + 0x48)
     556:	w2 = 0x0
     557:	*(u32 *)(r10 - 0x80) = w2
     558:	r0 += r1
     559:	r1 = r10
     560:	r1 += -0x80
     561:	w2 = 0x4
     562:	r3 = r0
     563:	call 0x71
     564:	w1 = *(u32 *)(r10 - 0x80)
     565:	w1 &= 0x2
     566:	if w1 != 0x0 goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3d8>
     567:	w6 = 0x2
     568:	r1 = r8
     569:	r1 &= 0x40000000
     570:	r2 = *(u64 *)(r10 - 0x90)
     571:	r3 = *(u64 *)(r10 - 0xa0)
     572:	r9 = *(u64 *)(r10 - 0x98)
     573:	r4 = *(u64 *)(r10 - 0xa8)
     574:	r5 = *(u64 *)(r10 - 0xb0)
     575:	r0 = *(u64 *)(r10 - 0xb8)
     576:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x3c8>
     577:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
     578:	w6 = 0x0
     579:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x480>
     580:	r4 = *(u64 *)(r10 - 0xc0)
     581:	r4 <<= 0x20
     582:	r4 >>= 0x20
     583:	r9 <<= 0x20
     584:	r9 >>= 0x20
     585:	r6 <<= 0x20
     586:	r6 >>= 0x20
     587:	r1 = *(u64 *)(r10 - 0x98)
     588:	r1 <<= 0x20
     589:	r1 >>= 0x20
     590:	r3 = *(u64 *)(r10 - 0xa0)
     591:	r3 <<= 0x20
     592:	r3 >>= 0x20
     593:	r2 = *(u64 *)(r10 - 0x90)
     594:	r2 <<= 0x20
     595:	r2 >>= 0x20
     596:	r5 = r6
     597:	w6 = 0x1
     598:	r0 = r3
     599:	r3 = r4
     600:	r4 = r1
     601:	*(u64 *)(r7 + 0x30) = r5
     602:	*(u64 *)(r7 + 0x28) = r4
     603:	*(u64 *)(r7 + 0x20) = r0
     604:	*(u64 *)(r7 + 0x18) = r2
     605:	*(u64 *)(r7 + 0x10) = r3
     606:	*(u64 *)(r7 + 0x8) = r9
     607:	*(u32 *)(r7 + 0x4) = w6
     608:	w8 &= -0x40000001
     609:	*(u32 *)(r7 + 0x0) = w8
     610:	r1 = r7
     611:	r1 += 0x38
     612:	w2 = 0x0
     613:	r3 = 0x18
     614:	call -0x1
		0000000000001330:  R_BPF_64_32	memset
     615:	r1 = 0x2
     616:	*(u64 *)(r7 + 0x50) = r1
     617:	if w6 == 0x1 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x530>
     618:	if w6 == 0x2 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x550>
     619:	if w8 == 0x3b goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     620:	w6 = 0x3
     621:	if w8 == 0x142 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     622:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     623:	if w8 == 0xb goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     624:	w6 = 0x3
     625:	if w8 == 0x166 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     626:	goto +0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     627:	if w8 == 0x221 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x568>
     628:	w6 = 0x3
     629:	if w8 != 0x208 goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     630:	call 0x23
     631:	*(u64 *)(r10 - 0x80) = r0
     632:	r2 = r10
     633:	r2 += -0x80
     634:	r1 = 0x0 ll
		00000000000013d0:  R_BPF_64_64	REMEMBERED
     636:	call 0x1
     637:	w6 = 0x3
     638:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     639:	w1 = *(u32 *)(r0 + 0x0)
     640:	w2 = *(u32 *)(r0 + 0x4)
     641:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x5e8>
     642:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x600>
     643:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     644:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     645:	goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     646:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     647:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     648:	goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     649:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x610>
     650:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6d0>
     651:	r1 = *(u64 *)(r0 + 0x0)
     652:	*(u64 *)(r7 + 0x0) = r1
     653:	r1 = *(u64 *)(r0 + 0x8)
     654:	*(u64 *)(r7 + 0x8) = r1
     655:	r1 = *(u64 *)(r0 + 0x10)
     656:	*(u64 *)(r7 + 0x10) = r1
     657:	r1 = *(u64 *)(r0 + 0x18)
     658:	*(u64 *)(r7 + 0x18) = r1
     659:	r1 = *(u64 *)(r0 + 0x20)
     660:	*(u64 *)(r7 + 0x20) = r1
     661:	r1 = *(u64 *)(r0 + 0x28)
     662:	*(u64 *)(r7 + 0x28) = r1
     663:	r1 = *(u64 *)(r0 + 0x30)
     664:	*(u64 *)(r7 + 0x30) = r1
     665:	r1 = *(u64 *)(r0 + 0x38)
     666:	*(u64 *)(r7 + 0x38) = r1
     667:	r1 = *(u64 *)(r0 + 0x40)
     668:	*(u64 *)(r7 + 0x40) = r1
     669:	r1 = *(u64 *)(r0 + 0x48)
     670:	*(u64 *)(r7 + 0x48) = r1
     671:	r1 = *(u64 *)(r0 + 0x50)
     672:	*(u64 *)(r7 + 0x50) = r1
     673:	w6 = *(u32 *)(r7 + 0x50)
     674:	w6 |= 0x1
     675:	*(u32 *)(r7 + 0x50) = w6
     676:	r1 = *(u64 *)(r10 - 0x88)
     677:	*(u64 *)(r7 + 0x48) = r1
     678:	exit

0000000000001538 <memcpy>:
     679:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     680:	r4 = 0x0
     681:	r5 = r1
     682:	r5 += r4
     683:	r0 = r2
     684:	r0 += r4
     685:	w0 = *(u8 *)(r0 + 0x0)
     686:	*(u8 *)(r5 + 0x0) = w0
     687:	r4 += 0x1
     688:	if r4 < r3 goto -0x8 <memcpy+0x10>
     689:	exit

0000000000001590 <memmove>:
     690:	r4 = r1
     691:	r4 -= r2
     692:	if r4 >= r3 goto +0xb <memmove+0x70>
     693:	r2 += -0x1
     694:	r1 += -0x1
     695:	r4 = r1
     696:	r4 += r3
     697:	r5 = r2
     698:	r5 += r3
     699:	w5 = *(u8 *)(r5 + 0x0)
     700:	*(u8 *)(r4 + 0x0) = w5
     701:	r3 += -0x1
     702:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     703:	goto +0xa <memmove+0xc0>
     704:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     705:	r4 = 0x0
     706:	r5 = r1
     707:	r5 += r4
     708:	r0 = r2
     709:	r0 += r4
     710:	w0 = *(u8 *)(r0 + 0x0)
     711:	*(u8 *)(r5 + 0x0) = w0
     712:	r4 += 0x1
     713:	if r4 < r3 goto -0x8 <memmove+0x80>
     714:	exit

0000000000001658 <memset>:
     715:	if r3 == 0x0 goto +0x6 <memset+0x38>
     716:	r4 = 0x0
     717:	r5 = r1
     718:	r5 += r4
     719:	*(u8 *)(r5 + 0x0) = w2
     720:	r4 += 0x1
     721:	if r4 < r3 goto -0x5 <memset+0x10>
     722:	exit

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
      90:	if r6 == 0x0 goto +0x347 <reset_fentry+0x1d10>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x344 <reset_fentry+0x1d10>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x2ab <reset_fentry+0x1878>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x2ae <reset_fentry+0x18a0>
     102:	*(u64 *)(r10 - 0x20) = r8
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
     156:	if w1 > 0x40 goto +0x219 <reset_fentry+0x15b0>
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
     550:	if r7 == 0x0 goto +0x24 <reset_fentry+0x1258>
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
     571:	w6 = *(u32 *)(r7 + 0xc)
     572:	w1 = *(u32 *)(r7 + 0x8)
     573:	w8 = *(u32 *)(r7 + 0x4)
     574:	w2 = w8
     575:	w2 |= w9
     576:	w3 = *(u32 *)(r7 + 0x0)
     577:	*(u32 *)(r10 - 0x18) = w3
     578:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1220>
     579:	goto +0x23 <reset_fentry+0x1338>
     580:	if w9 s> w8 goto +0x26 <reset_fentry+0x1358>
     581:	w2 = 0x0
     582:	*(u32 *)(r7 + 0x4) = w2
     583:	w6 += 0x1
     584:	*(u32 *)(r7 + 0xc) = w6
     585:	*(u32 *)(r10 - 0x28) = w1
     586:	goto +0x4a <reset_fentry+0x14a8>
     587:	call 0x23
     588:	*(u64 *)(r10 - 0x10) = r0
     589:	r2 = r10
     590:	r2 += -0x10
     591:	r1 = 0x0 ll
		0000000000001278:  R_BPF_64_64	TASKS
     593:	r3 = 0xdb8 ll
		0000000000001288:  R_BPF_64_64	.rodata
     595:	r4 = 0x0
     596:	call 0x2
     597:	if r0 != 0x0 goto +0x6f <reset_fentry+0x1628>
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	.bss
     600:	r2 = 0x1
     601:	lock *(u64 *)(r1 + 0x0) += r2
     602:	call 0x23
     603:	*(u64 *)(r10 - 0x10) = r0
     604:	r2 = r10
     605:	r2 += -0x10
     606:	r1 = 0x0 ll
		00000000000012f0:  R_BPF_64_64	TASKS
     608:	call 0x1
     609:	r7 = r0
     610:	if r7 == 0x0 goto +0x13f <reset_fentry+0x1d10>
     611:	call 0xe
     612:	r1 = *(u64 *)(r7 + 0x10)
     613:	if r1 == r0 goto -0x2b <reset_fentry+0x11d8>
     614:	goto -0x3d <reset_fentry+0x1150>
     615:	if w9 s> 0x0 goto +0x4 <reset_fentry+0x1360>
     616:	if w8 s< 0x1 goto +0x1 <reset_fentry+0x1350>
     617:	goto +0x2 <reset_fentry+0x1360>
     618:	if w9 s>= w8 goto -0x26 <reset_fentry+0x1228>
     619:	w9 -= w8
     620:	w2 = 0x0
     621:	*(u32 *)(r7 + 0x4) = w2
     622:	w6 += 0x1
     623:	*(u32 *)(r7 + 0xc) = w6
     624:	w2 = w9
     625:	w2 += w1
     626:	*(u32 *)(r10 - 0x28) = w2
     627:	*(u32 *)(r7 + 0x8) = w2
     628:	if w9 == 0x0 goto +0x20 <reset_fentry+0x14a8>
     629:	r9 = r7
     630:	r2 = r7
     631:	r2 += 0xd8
     632:	r7 = 0x0
     633:	r1 = *(u64 *)(r10 - 0x20)
     634:	w3 = 0x200
     635:	r4 = 0x0
     636:	call 0x43
     637:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x13f8>
     638:	r0 = 0x0
     639:	r0 >>= 0x3
     640:	*(u64 *)(r9 + 0xd0) = r0
     641:	r1 = 0x0 ll
		0000000000001408:  R_BPF_64_64	CONFIG
     643:	w1 = *(u32 *)(r1 + 0x74)
     644:	if w8 != 0x0 goto +0xe <reset_fentry+0x1498>
     645:	if w1 == 0x0 goto +0xd <reset_fentry+0x1498>
     646:	call 0x23
     647:	r1 = 0x0 ll
		0000000000001438:  R_BPF_64_64	CONFIG
     649:	w1 = *(u32 *)(r1 + 0x74)
     650:	r2 = 0x0
     651:	*(u64 *)(r10 - 0x10) = r2
     652:	r0 += r1
     653:	r1 = r10
     654:	r1 += -0x10
     655:	w2 = 0x8
     656:	r3 = r0
     657:	call 0x71
     658:	r7 = *(u64 *)(r10 - 0x10)
     659:	*(u64 *)(r9 + 0xa0) = r7
     660:	r7 = r9
     661:	call 0x23
     662:	r1 = 0x0 ll
		00000000000014b0:  R_BPF_64_64	CONFIG
     664:	w1 = *(u32 *)(r1 + 0x4c)
     665:	w2 = 0x0
     666:	*(u32 *)(r10 - 0x10) = w2
     667:	r0 += r1
     668:	r1 = r10
     669:	r1 += -0x10
     670:	w2 = 0x4
     671:	r3 = r0
     672:	call 0x71
     673:	w1 = *(u32 *)(r10 - 0x10)
     674:	w1 &= 0x200014
     675:	if w1 == 0x0 goto +0xfe <reset_fentry+0x1d10>
     676:	w3 = 0x1
     677:	w1 = 0x1
     678:	if w6 != 0x0 goto +0x1 <reset_fentry+0x1540>
     679:	w1 = 0x0
     680:	*(u64 *)(r10 - 0x20) = r7
     681:	w2 = *(u32 *)(r10 - 0x18)
     682:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1560>
     683:	w3 = 0x0
     684:	w3 &= w1
     685:	*(u32 *)(r10 - 0x30) = w3
     686:	w1 = w3
     687:	w1 &= 0x1
     688:	if w1 != 0x0 goto +0x20 <reset_fentry+0x1688>
     689:	w1 = 0x0
     690:	*(u32 *)(r10 - 0x38) = w1
     691:	w1 = *(u32 *)(r10 - 0x28)
     692:	if w1 == 0x0 goto +0xe1 <reset_fentry+0x1cb0>
     693:	goto +0x20 <reset_fentry+0x16b0>
     694:	r8 = 0x80
     695:	if w1 < 0x81 goto -0x21b <reset_fentry+0x4e8>
     696:	r8 = 0x100
     697:	if w1 < 0x101 goto -0x21d <reset_fentry+0x4e8>
     698:	r8 = 0x200
     699:	if w1 < 0x201 goto -0x21f <reset_fentry+0x4e8>
     700:	r8 = 0x400
     701:	if w1 < 0x401 goto -0x221 <reset_fentry+0x4e8>
     702:	r8 = 0x800
     703:	if w1 < 0x801 goto -0x223 <reset_fentry+0x4e8>
     704:	r8 = 0x1000
     705:	if w1 < 0x1001 goto -0x225 <reset_fentry+0x4e8>
     706:	r8 = 0x2000
     707:	if w1 > 0x2000 goto -0xa6 <reset_fentry+0x10f0>
     708:	goto -0x228 <reset_fentry+0x4e8>
     709:	w1 = 0x0
     710:	*(u32 *)(r10 - 0x10) = w1
     711:	r2 = r10
     712:	r2 += -0x10
     713:	r1 = 0x0 ll
		0000000000001648:  R_BPF_64_64	LOST
     715:	call 0x1
     716:	if r0 == 0x0 goto +0xd5 <reset_fentry+0x1d10>
     717:	r0 += 0x10
     718:	r1 = 0x1
     719:	lock *(u64 *)(r0 + 0x0) += r1
     720:	goto +0xd1 <reset_fentry+0x1d10>
     721:	w1 = 0x3
     722:	*(u32 *)(r10 - 0x38) = w1
     723:	w1 = *(u32 *)(r10 - 0x18)
     724:	w1 = -w1
     725:	*(u32 *)(r10 - 0x40) = w1
     726:	r6 = 0x0 ll
		00000000000016b0:  R_BPF_64_64	CONFIG
     728:	w1 = *(u32 *)(r6 + 0x5c)
     729:	if w1 == 0x0 goto +0x9 <reset_fentry+0x1718>
     730:	call 0xe
     731:	r0 >>= 0x20
     732:	*(u32 *)(r10 - 0x10) = w0
     733:	r2 = r10
     734:	r2 += -0x10
     735:	r1 = 0x0 ll
		00000000000016f8:  R_BPF_64_64	PIDS
     737:	call 0x1
     738:	if r0 == 0x0 goto +0xb3 <reset_fentry+0x1cb0>
     739:	w8 = *(u32 *)(r6 + 0x58)
     740:	if w8 == 0x0 goto +0x34 <reset_fentry+0x18c8>
     741:	w9 = 0x81
     742:	call 0x23
     743:	r6 = r0
     744:	r7 = 0x0 ll
		0000000000001740:  R_BPF_64_64	CONFIG
     746:	goto +0x16 <reset_fentry+0x1808>
     747:	w1 = *(u32 *)(r7 + 0x50)
     748:	r2 = 0x0
     749:	*(u64 *)(r10 - 0x10) = r2
     750:	r6 += r1
     751:	r1 = r10
     752:	r1 += -0x10
     753:	w2 = 0x8
     754:	r3 = r6
     755:	call 0x71
     756:	r6 = *(u64 *)(r10 - 0x10)
     757:	w1 = *(u32 *)(r7 + 0x54)
     758:	w2 = 0x0
     759:	*(u32 *)(r10 - 0x10) = w2
     760:	r3 = r6
     761:	r3 += r1
     762:	r1 = r10
     763:	r1 += -0x10
     764:	w2 = 0x4
     765:	call 0x71
     766:	w1 = *(u32 *)(r10 - 0x10)
     767:	if w1 == w8 goto +0x19 <reset_fentry+0x18c8>
     768:	if w1 == 0x0 goto +0x95 <reset_fentry+0x1cb0>
     769:	w9 += -0x1
     770:	if w9 != 0x0 goto -0x18 <reset_fentry+0x1758>
     771:	w1 = 0x0
     772:	*(u32 *)(r10 - 0x10) = w1
     773:	r2 = r10
     774:	r2 += -0x10
     775:	r1 = 0x0 ll
		0000000000001838:  R_BPF_64_64	LOST
     777:	call 0x1
     778:	if r0 == 0x0 goto +0x8b <reset_fentry+0x1cb0>
     779:	r0 += 0x18
     780:	r1 = 0x1
     781:	lock *(u64 *)(r0 + 0x0) += r1
     782:	goto +0x87 <reset_fentry+0x1cb0>
     783:	w3 = *(u32 *)(r6 + 0x24)
     784:	if w2 >= w3 goto +0x1 <reset_fentry+0x1890>
     785:	*(u32 *)(r6 + 0x24) = w2
     786:	w3 = *(u32 *)(r6 + 0x28)
     787:	if w2 <= w3 goto +0x1 <reset_fentry+0x18a8>
     788:	*(u32 *)(r6 + 0x28) = w2
     789:	*(u32 *)(r6 + 0x2c) = w7
     790:	w1 += 0x1
     791:	*(u32 *)(r6 + 0x20) = w1
     792:	goto +0x89 <reset_fentry+0x1d10>
     793:	call 0x23
     794:	r1 = 0x0 ll
		00000000000018d0:  R_BPF_64_64	CONFIG
     796:	w1 = *(u32 *)(r1 + 0x4c)
     797:	w2 = 0x0
     798:	*(u32 *)(r10 - 0x10) = w2
     799:	r0 += r1
     800:	r1 = r10
     801:	r1 += -0x10
     802:	w2 = 0x4
     803:	r3 = r0
     804:	call 0x71
     805:	r7 = *(u64 *)(r10 - 0x20)
     806:	r6 = r7
     807:	r6 += 0x18
     808:	w1 = *(u32 *)(r10 - 0x10)
     809:	w1 &= 0x4
     810:	if w1 != 0x0 goto +0x1c <reset_fentry+0x1a38>
     811:	r1 = 0xd60 ll
		0000000000001958:  R_BPF_64_64	.rodata
     813:	r2 = *(u64 *)(r1 + 0x0)
     814:	*(u64 *)(r6 + 0x0) = r2
     815:	r2 = *(u64 *)(r1 + 0x8)
     816:	*(u64 *)(r6 + 0x8) = r2
     817:	r2 = *(u64 *)(r1 + 0x10)
     818:	*(u64 *)(r6 + 0x10) = r2
     819:	r2 = *(u64 *)(r1 + 0x18)
     820:	*(u64 *)(r6 + 0x18) = r2
     821:	r2 = *(u64 *)(r1 + 0x20)
     822:	*(u64 *)(r6 + 0x20) = r2
     823:	r2 = *(u64 *)(r1 + 0x28)
     824:	*(u64 *)(r6 + 0x28) = r2
     825:	r2 = *(u64 *)(r1 + 0x30)
     826:	*(u64 *)(r6 + 0x30) = r2
     827:	r2 = *(u64 *)(r1 + 0x38)
     828:	*(u64 *)(r6 + 0x38) = r2
     829:	r2 = *(u64 *)(r1 + 0x40)
     830:	*(u64 *)(r6 + 0x40) = r2
     831:	r2 = *(u64 *)(r1 + 0x48)
     832:	*(u64 *)(r6 + 0x48) = r2
     833:	r2 = *(u64 *)(r1 + 0x50)
     834:	*(u64 *)(r6 + 0x50) = r2
     835:	w1 = 0x5
     836:	w3 = *(u32 *)(r10 - 0x28)
     837:	if w3 == 0x0 goto +0x3f <reset_fentry+0x1c28>
     838:	goto +0x33 <reset_fentry+0x1bd0>
     839:	call 0x23
     840:	*(u64 *)(r10 - 0x10) = r0
     841:	r2 = r10
     842:	r2 += -0x10
     843:	r1 = 0x0 ll
		0000000000001a58:  R_BPF_64_64	REMEMBERED
     845:	call 0x1
     846:	if r0 == 0x0 goto +0x10 <reset_fentry+0x1af8>
     847:	w1 = *(u32 *)(r0 + 0x0)
     848:	w2 = *(u32 *)(r0 + 0x4)
     849:	if w2 != 0x1 goto +0x2 <reset_fentry+0x1aa0>
     850:	if w1 == 0xfc goto +0x4 <reset_fentry+0x1ab8>
     851:	goto +0xb <reset_fentry+0x1af8>
     852:	if w1 == 0x3c goto +0x2 <reset_fentry+0x1ab8>
     853:	if w1 == 0xe7 goto +0x1 <reset_fentry+0x1ab8>
     854:	goto +0x8 <reset_fentry+0x1af8>
     855:	r1 = r6
     856:	r2 = r0
     857:	r3 = 0x58
     858:	call -0x1
		0000000000001ad0:  R_BPF_64_32	memmove
     859:	w1 = 0x4
     860:	w3 = *(u32 *)(r10 - 0x28)
     861:	if w3 == 0x0 goto +0x27 <reset_fentry+0x1c28>
     862:	goto +0x1b <reset_fentry+0x1bd0>
     863:	r1 = 0xd60 ll
		0000000000001af8:  R_BPF_64_64	.rodata
     865:	r2 = *(u64 *)(r1 + 0x0)
     866:	*(u64 *)(r6 + 0x0) = r2
     867:	r2 = *(u64 *)(r1 + 0x8)
     868:	*(u64 *)(r6 + 0x8) = r2
     869:	r2 = *(u64 *)(r1 + 0x10)
     870:	*(u64 *)(r6 + 0x10) = r2
     871:	r2 = *(u64 *)(r1 + 0x18)
     872:	*(u64 *)(r6 + 0x18) = r2
     873:	r2 = *(u64 *)(r1 + 0x20)
     874:	*(u64 *)(r6 + 0x20) = r2
     875:	r2 = *(u64 *)(r1 + 0x28)
     876:	*(u64 *)(r6 + 0x28) = r2
     877:	r2 = *(u64 *)(r1 + 0x30)
     878:	*(u64 *)(r6 + 0x30) = r2
     879:	r2 = *(u64 *)(r1 + 0x38)
     880:	*(u64 *)(r6 + 0x38) = r2
     881:	r2 = *(u64 *)(r1 + 0x40)
     882:	*(u64 *)(r6 + 0x40) = r2
     883:	r2 = *(u64 *)(r1 + 0x48)
     884:	*(u64 *)(r6 + 0x48) = r2
     885:	r2 = *(u64 *)(r1 + 0x50)
     886:	*(u64 *)(r6 + 0x50) = r2
     887:	w1 = 0x5
     888:	w3 = *(u32 *)(r10 - 0x28)
     889:	if w3 == 0x0 goto +0xb <reset_fentry+0x1c28>
     890:	r2 = 0x800000000 ll
     892:	*(u64 *)(r7 + 0x80) = r2
     893:	*(u32 *)(r7 + 0x7c) = w3
     894:	w2 = 0x0
     895:	*(u32 *)(r7 + 0x78) = w2
     896:	w2 = *(u32 *)(r10 - 0x18)
     897:	*(u32 *)(r7 + 0x74) = w2
     898:	*(u32 *)(r7 + 0x70) = w1
     899:	r1 = r7
     900:	call -0x1
		0000000000001c20:  R_BPF_64_32	.text
     901:	w1 = *(u32 *)(r10 - 0x30)
     902:	w1 &= 0x1
     903:	if w1 != 0x0 goto +0x1 <reset_fentry+0x1c48>
     904:	goto +0xd <reset_fentry+0x1cb0>
     905:	r2 = 0x800000000 ll
     907:	r1 = *(u64 *)(r10 - 0x20)
     908:	*(u64 *)(r1 + 0x80) = r2
     909:	w2 = *(u32 *)(r10 - 0x40)
     910:	*(u32 *)(r1 + 0x7c) = w2
     911:	w2 = 0x0
     912:	*(u32 *)(r1 + 0x78) = w2
     913:	w2 = *(u32 *)(r10 - 0x18)
     914:	*(u32 *)(r1 + 0x74) = w2
     915:	w2 = *(u32 *)(r10 - 0x38)
     916:	*(u32 *)(r1 + 0x70) = w2
     917:	call -0x1
		0000000000001ca8:  R_BPF_64_32	.text
     918:	call 0x23
     919:	*(u64 *)(r10 - 0x10) = r0
     920:	r2 = r10
     921:	r2 += -0x10
     922:	r1 = 0x0 ll
		0000000000001cd0:  R_BPF_64_64	TASKS
     924:	call 0x3
     925:	if r0 != 0x0 goto +0x4 <reset_fentry+0x1d10>
     926:	r1 = 0x0 ll
		0000000000001cf0:  R_BPF_64_64	.bss
     928:	r2 = -0x1
     929:	lock *(u64 *)(r1 + 0x0) += r2
     930:	w0 = 0x0
     931:	exit

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
      90:	if r6 == 0x0 goto +0x347 <reset_kprobe+0x1d10>
      91:	r8 = *(u64 *)(r6 + 0x50)
      92:	call 0xe
      93:	if r8 != r0 goto +0x344 <reset_kprobe+0x1d10>
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w2 = *(u32 *)(r1 + 0x28)
      97:	w2 &= w7
      98:	w1 = *(u32 *)(r6 + 0x20)
      99:	if w1 != 0x0 goto +0x2ab <reset_kprobe+0x1878>
     100:	*(u32 *)(r6 + 0x24) = w2
     101:	goto +0x2ae <reset_kprobe+0x18a0>
     102:	*(u64 *)(r10 - 0x20) = r8
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
     156:	if w1 > 0x40 goto +0x219 <reset_kprobe+0x15b0>
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
     550:	if r7 == 0x0 goto +0x24 <reset_kprobe+0x1258>
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
     571:	w6 = *(u32 *)(r7 + 0xc)
     572:	w1 = *(u32 *)(r7 + 0x8)
     573:	w8 = *(u32 *)(r7 + 0x4)
     574:	w2 = w8
     575:	w2 |= w9
     576:	w3 = *(u32 *)(r7 + 0x0)
     577:	*(u32 *)(r10 - 0x18) = w3
     578:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1220>
     579:	goto +0x23 <reset_kprobe+0x1338>
     580:	if w9 s> w8 goto +0x26 <reset_kprobe+0x1358>
     581:	w2 = 0x0
     582:	*(u32 *)(r7 + 0x4) = w2
     583:	w6 += 0x1
     584:	*(u32 *)(r7 + 0xc) = w6
     585:	*(u32 *)(r10 - 0x28) = w1
     586:	goto +0x4a <reset_kprobe+0x14a8>
     587:	call 0x23
     588:	*(u64 *)(r10 - 0x10) = r0
     589:	r2 = r10
     590:	r2 += -0x10
     591:	r1 = 0x0 ll
		0000000000001278:  R_BPF_64_64	TASKS
     593:	r3 = 0xdb8 ll
		0000000000001288:  R_BPF_64_64	.rodata
     595:	r4 = 0x0
     596:	call 0x2
     597:	if r0 != 0x0 goto +0x6f <reset_kprobe+0x1628>
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	.bss
     600:	r2 = 0x1
     601:	lock *(u64 *)(r1 + 0x0) += r2
     602:	call 0x23
     603:	*(u64 *)(r10 - 0x10) = r0
     604:	r2 = r10
     605:	r2 += -0x10
     606:	r1 = 0x0 ll
		00000000000012f0:  R_BPF_64_64	TASKS
     608:	call 0x1
     609:	r7 = r0
     610:	if r7 == 0x0 goto +0x13f <reset_kprobe+0x1d10>
     611:	call 0xe
     612:	r1 = *(u64 *)(r7 + 0x10)
     613:	if r1 == r0 goto -0x2b <reset_kprobe+0x11d8>
     614:	goto -0x3d <reset_kprobe+0x1150>
     615:	if w9 s> 0x0 goto +0x4 <reset_kprobe+0x1360>
     616:	if w8 s< 0x1 goto +0x1 <reset_kprobe+0x1350>
     617:	goto +0x2 <reset_kprobe+0x1360>
     618:	if w9 s>= w8 goto -0x26 <reset_kprobe+0x1228>
     619:	w9 -= w8
     620:	w2 = 0x0
     621:	*(u32 *)(r7 + 0x4) = w2
     622:	w6 += 0x1
     623:	*(u32 *)(r7 + 0xc) = w6
     624:	w2 = w9
     625:	w2 += w1
     626:	*(u32 *)(r10 - 0x28) = w2
     627:	*(u32 *)(r7 + 0x8) = w2
     628:	if w9 == 0x0 goto +0x20 <reset_kprobe+0x14a8>
     629:	r9 = r7
     630:	r2 = r7
     631:	r2 += 0xd8
     632:	r7 = 0x0
     633:	r1 = *(u64 *)(r10 - 0x20)
     634:	w3 = 0x200
     635:	r4 = 0x0
     636:	call 0x43
     637:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x13f8>
     638:	r0 = 0x0
     639:	r0 >>= 0x3
     640:	*(u64 *)(r9 + 0xd0) = r0
     641:	r1 = 0x0 ll
		0000000000001408:  R_BPF_64_64	CONFIG
     643:	w1 = *(u32 *)(r1 + 0x74)
     644:	if w8 != 0x0 goto +0xe <reset_kprobe+0x1498>
     645:	if w1 == 0x0 goto +0xd <reset_kprobe+0x1498>
     646:	call 0x23
     647:	r1 = 0x0 ll
		0000000000001438:  R_BPF_64_64	CONFIG
     649:	w1 = *(u32 *)(r1 + 0x74)
     650:	r2 = 0x0
     651:	*(u64 *)(r10 - 0x10) = r2
     652:	r0 += r1
     653:	r1 = r10
     654:	r1 += -0x10
     655:	w2 = 0x8
     656:	r3 = r0
     657:	call 0x71
     658:	r7 = *(u64 *)(r10 - 0x10)
     659:	*(u64 *)(r9 + 0xa0) = r7
     660:	r7 = r9
     661:	call 0x23
     662:	r1 = 0x0 ll
		00000000000014b0:  R_BPF_64_64	CONFIG
     664:	w1 = *(u32 *)(r1 + 0x4c)
     665:	w2 = 0x0
     666:	*(u32 *)(r10 - 0x10) = w2
     667:	r0 += r1
     668:	r1 = r10
     669:	r1 += -0x10
     670:	w2 = 0x4
     671:	r3 = r0
     672:	call 0x71
     673:	w1 = *(u32 *)(r10 - 0x10)
     674:	w1 &= 0x200014
     675:	if w1 == 0x0 goto +0xfe <reset_kprobe+0x1d10>
     676:	w3 = 0x1
     677:	w1 = 0x1
     678:	if w6 != 0x0 goto +0x1 <reset_kprobe+0x1540>
     679:	w1 = 0x0
     680:	*(u64 *)(r10 - 0x20) = r7
     681:	w2 = *(u32 *)(r10 - 0x18)
     682:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1560>
     683:	w3 = 0x0
     684:	w3 &= w1
     685:	*(u32 *)(r10 - 0x30) = w3
     686:	w1 = w3
     687:	w1 &= 0x1
     688:	if w1 != 0x0 goto +0x20 <reset_kprobe+0x1688>
     689:	w1 = 0x0
     690:	*(u32 *)(r10 - 0x38) = w1
     691:	w1 = *(u32 *)(r10 - 0x28)
     692:	if w1 == 0x0 goto +0xe1 <reset_kprobe+0x1cb0>
     693:	goto +0x20 <reset_kprobe+0x16b0>
     694:	r8 = 0x80
     695:	if w1 < 0x81 goto -0x21b <reset_kprobe+0x4e8>
     696:	r8 = 0x100
     697:	if w1 < 0x101 goto -0x21d <reset_kprobe+0x4e8>
     698:	r8 = 0x200
     699:	if w1 < 0x201 goto -0x21f <reset_kprobe+0x4e8>
     700:	r8 = 0x400
     701:	if w1 < 0x401 goto -0x221 <reset_kprobe+0x4e8>
     702:	r8 = 0x800
     703:	if w1 < 0x801 goto -0x223 <reset_kprobe+0x4e8>
     704:	r8 = 0x1000
     705:	if w1 < 0x1001 goto -0x225 <reset_kprobe+0x4e8>
     706:	r8 = 0x2000
     707:	if w1 > 0x2000 goto -0xa6 <reset_kprobe+0x10f0>
     708:	goto -0x228 <reset_kprobe+0x4e8>
     709:	w1 = 0x0
     710:	*(u32 *)(r10 - 0x10) = w1
     711:	r2 = r10
     712:	r2 += -0x10
     713:	r1 = 0x0 ll
		0000000000001648:  R_BPF_64_64	LOST
     715:	call 0x1
     716:	if r0 == 0x0 goto +0xd5 <reset_kprobe+0x1d10>
     717:	r0 += 0x10
     718:	r1 = 0x1
     719:	lock *(u64 *)(r0 + 0x0) += r1
     720:	goto +0xd1 <reset_kprobe+0x1d10>
     721:	w1 = 0x3
     722:	*(u32 *)(r10 - 0x38) = w1
     723:	w1 = *(u32 *)(r10 - 0x18)
     724:	w1 = -w1
     725:	*(u32 *)(r10 - 0x40) = w1
     726:	r6 = 0x0 ll
		00000000000016b0:  R_BPF_64_64	CONFIG
     728:	w1 = *(u32 *)(r6 + 0x5c)
     729:	if w1 == 0x0 goto +0x9 <reset_kprobe+0x1718>
     730:	call 0xe
     731:	r0 >>= 0x20
     732:	*(u32 *)(r10 - 0x10) = w0
     733:	r2 = r10
     734:	r2 += -0x10
     735:	r1 = 0x0 ll
		00000000000016f8:  R_BPF_64_64	PIDS
     737:	call 0x1
     738:	if r0 == 0x0 goto +0xb3 <reset_kprobe+0x1cb0>
     739:	w8 = *(u32 *)(r6 + 0x58)
     740:	if w8 == 0x0 goto +0x34 <reset_kprobe+0x18c8>
     741:	w9 = 0x81
     742:	call 0x23
     743:	r6 = r0
     744:	r7 = 0x0 ll
		0000000000001740:  R_BPF_64_64	CONFIG
     746:	goto +0x16 <reset_kprobe+0x1808>
     747:	w1 = *(u32 *)(r7 + 0x50)
     748:	r2 = 0x0
     749:	*(u64 *)(r10 - 0x10) = r2
     750:	r6 += r1
     751:	r1 = r10
     752:	r1 += -0x10
     753:	w2 = 0x8
     754:	r3 = r6
     755:	call 0x71
     756:	r6 = *(u64 *)(r10 - 0x10)
     757:	w1 = *(u32 *)(r7 + 0x54)
     758:	w2 = 0x0
     759:	*(u32 *)(r10 - 0x10) = w2
     760:	r3 = r6
     761:	r3 += r1
     762:	r1 = r10
     763:	r1 += -0x10
     764:	w2 = 0x4
     765:	call 0x71
     766:	w1 = *(u32 *)(r10 - 0x10)
     767:	if w1 == w8 goto +0x19 <reset_kprobe+0x18c8>
     768:	if w1 == 0x0 goto +0x95 <reset_kprobe+0x1cb0>
     769:	w9 += -0x1
     770:	if w9 != 0x0 goto -0x18 <reset_kprobe+0x1758>
     771:	w1 = 0x0
     772:	*(u32 *)(r10 - 0x10) = w1
     773:	r2 = r10
     774:	r2 += -0x10
     775:	r1 = 0x0 ll
		0000000000001838:  R_BPF_64_64	LOST
     777:	call 0x1
     778:	if r0 == 0x0 goto +0x8b <reset_kprobe+0x1cb0>
     779:	r0 += 0x18
     780:	r1 = 0x1
     781:	lock *(u64 *)(r0 + 0x0) += r1
     782:	goto +0x87 <reset_kprobe+0x1cb0>
     783:	w3 = *(u32 *)(r6 + 0x24)
     784:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1890>
     785:	*(u32 *)(r6 + 0x24) = w2
     786:	w3 = *(u32 *)(r6 + 0x28)
     787:	if w2 <= w3 goto +0x1 <reset_kprobe+0x18a8>
     788:	*(u32 *)(r6 + 0x28) = w2
     789:	*(u32 *)(r6 + 0x2c) = w7
     790:	w1 += 0x1
     791:	*(u32 *)(r6 + 0x20) = w1
     792:	goto +0x89 <reset_kprobe+0x1d10>
     793:	call 0x23
     794:	r1 = 0x0 ll
		00000000000018d0:  R_BPF_64_64	CONFIG
     796:	w1 = *(u32 *)(r1 + 0x4c)
     797:	w2 = 0x0
     798:	*(u32 *)(r10 - 0x10) = w2
     799:	r0 += r1
     800:	r1 = r10
     801:	r1 += -0x10
     802:	w2 = 0x4
     803:	r3 = r0
     804:	call 0x71
     805:	r7 = *(u64 *)(r10 - 0x20)
     806:	r6 = r7
     807:	r6 += 0x18
     808:	w1 = *(u32 *)(r10 - 0x10)
     809:	w1 &= 0x4
     810:	if w1 != 0x0 goto +0x1c <reset_kprobe+0x1a38>
     811:	r1 = 0xd60 ll
		0000000000001958:  R_BPF_64_64	.rodata
     813:	r2 = *(u64 *)(r1 + 0x0)
     814:	*(u64 *)(r6 + 0x0) = r2
     815:	r2 = *(u64 *)(r1 + 0x8)
     816:	*(u64 *)(r6 + 0x8) = r2
     817:	r2 = *(u64 *)(r1 + 0x10)
     818:	*(u64 *)(r6 + 0x10) = r2
     819:	r2 = *(u64 *)(r1 + 0x18)
     820:	*(u64 *)(r6 + 0x18) = r2
     821:	r2 = *(u64 *)(r1 + 0x20)
     822:	*(u64 *)(r6 + 0x20) = r2
     823:	r2 = *(u64 *)(r1 + 0x28)
     824:	*(u64 *)(r6 + 0x28) = r2
     825:	r2 = *(u64 *)(r1 + 0x30)
     826:	*(u64 *)(r6 + 0x30) = r2
     827:	r2 = *(u64 *)(r1 + 0x38)
     828:	*(u64 *)(r6 + 0x38) = r2
     829:	r2 = *(u64 *)(r1 + 0x40)
     830:	*(u64 *)(r6 + 0x40) = r2
     831:	r2 = *(u64 *)(r1 + 0x48)
     832:	*(u64 *)(r6 + 0x48) = r2
     833:	r2 = *(u64 *)(r1 + 0x50)
     834:	*(u64 *)(r6 + 0x50) = r2
     835:	w1 = 0x5
     836:	w3 = *(u32 *)(r10 - 0x28)
     837:	if w3 == 0x0 goto +0x3f <reset_kprobe+0x1c28>
     838:	goto +0x33 <reset_kprobe+0x1bd0>
     839:	call 0x23
     840:	*(u64 *)(r10 - 0x10) = r0
     841:	r2 = r10
     842:	r2 += -0x10
     843:	r1 = 0x0 ll
		0000000000001a58:  R_BPF_64_64	REMEMBERED
     845:	call 0x1
     846:	if r0 == 0x0 goto +0x10 <reset_kprobe+0x1af8>
     847:	w1 = *(u32 *)(r0 + 0x0)
     848:	w2 = *(u32 *)(r0 + 0x4)
     849:	if w2 != 0x1 goto +0x2 <reset_kprobe+0x1aa0>
     850:	if w1 == 0xfc goto +0x4 <reset_kprobe+0x1ab8>
     851:	goto +0xb <reset_kprobe+0x1af8>
     852:	if w1 == 0x3c goto +0x2 <reset_kprobe+0x1ab8>
     853:	if w1 == 0xe7 goto +0x1 <reset_kprobe+0x1ab8>
     854:	goto +0x8 <reset_kprobe+0x1af8>
     855:	r1 = r6
     856:	r2 = r0
     857:	r3 = 0x58
     858:	call -0x1
		0000000000001ad0:  R_BPF_64_32	memmove
     859:	w1 = 0x4
     860:	w3 = *(u32 *)(r10 - 0x28)
     861:	if w3 == 0x0 goto +0x27 <reset_kprobe+0x1c28>
     862:	goto +0x1b <reset_kprobe+0x1bd0>
     863:	r1 = 0xd60 ll
		0000000000001af8:  R_BPF_64_64	.rodata
     865:	r2 = *(u64 *)(r1 + 0x0)
     866:	*(u64 *)(r6 + 0x0) = r2
     867:	r2 = *(u64 *)(r1 + 0x8)
     868:	*(u64 *)(r6 + 0x8) = r2
     869:	r2 = *(u64 *)(r1 + 0x10)
     870:	*(u64 *)(r6 + 0x10) = r2
     871:	r2 = *(u64 *)(r1 + 0x18)
     872:	*(u64 *)(r6 + 0x18) = r2
     873:	r2 = *(u64 *)(r1 + 0x20)
     874:	*(u64 *)(r6 + 0x20) = r2
     875:	r2 = *(u64 *)(r1 + 0x28)
     876:	*(u64 *)(r6 + 0x28) = r2
     877:	r2 = *(u64 *)(r1 + 0x30)
     878:	*(u64 *)(r6 + 0x30) = r2
     879:	r2 = *(u64 *)(r1 + 0x38)
     880:	*(u64 *)(r6 + 0x38) = r2
     881:	r2 = *(u64 *)(r1 + 0x40)
     882:	*(u64 *)(r6 + 0x40) = r2
     883:	r2 = *(u64 *)(r1 + 0x48)
     884:	*(u64 *)(r6 + 0x48) = r2
     885:	r2 = *(u64 *)(r1 + 0x50)
     886:	*(u64 *)(r6 + 0x50) = r2
     887:	w1 = 0x5
     888:	w3 = *(u32 *)(r10 - 0x28)
     889:	if w3 == 0x0 goto +0xb <reset_kprobe+0x1c28>
     890:	r2 = 0x800000000 ll
     892:	*(u64 *)(r7 + 0x80) = r2
     893:	*(u32 *)(r7 + 0x7c) = w3
     894:	w2 = 0x0
     895:	*(u32 *)(r7 + 0x78) = w2
     896:	w2 = *(u32 *)(r10 - 0x18)
     897:	*(u32 *)(r7 + 0x74) = w2
     898:	*(u32 *)(r7 + 0x70) = w1
     899:	r1 = r7
     900:	call -0x1
		0000000000001c20:  R_BPF_64_32	.text
     901:	w1 = *(u32 *)(r10 - 0x30)
     902:	w1 &= 0x1
     903:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x1c48>
     904:	goto +0xd <reset_kprobe+0x1cb0>
     905:	r2 = 0x800000000 ll
     907:	r1 = *(u64 *)(r10 - 0x20)
     908:	*(u64 *)(r1 + 0x80) = r2
     909:	w2 = *(u32 *)(r10 - 0x40)
     910:	*(u32 *)(r1 + 0x7c) = w2
     911:	w2 = 0x0
     912:	*(u32 *)(r1 + 0x78) = w2
     913:	w2 = *(u32 *)(r10 - 0x18)
     914:	*(u32 *)(r1 + 0x74) = w2
     915:	w2 = *(u32 *)(r10 - 0x38)
     916:	*(u32 *)(r1 + 0x70) = w2
     917:	call -0x1
		0000000000001ca8:  R_BPF_64_32	.text
     918:	call 0x23
     919:	*(u64 *)(r10 - 0x10) = r0
     920:	r2 = r10
     921:	r2 += -0x10
     922:	r1 = 0x0 ll
		0000000000001cd0:  R_BPF_64_64	TASKS
     924:	call 0x3
     925:	if r0 != 0x0 goto +0x4 <reset_kprobe+0x1d10>
     926:	r1 = 0x0 ll
		0000000000001cf0:  R_BPF_64_64	.bss
     928:	r2 = -0x1
     929:	lock *(u64 *)(r1 + 0x0) += r2
     930:	w0 = 0x0
     931:	exit

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r8 = r1
       1:	w9 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <sys_enter+0xc0>
       6:	if w1 == 0x1 goto +0x20 <sys_enter+0x138>
       7:	if w1 == 0x2 goto +0x1 <sys_enter+0x48>
       8:	goto +0x45 <sys_enter+0x270>
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
      22:	w9 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <sys_enter+0x270>
      24:	if w1 == 0x3 goto +0x17 <sys_enter+0x180>
      25:	if w1 == 0x4 goto +0x1 <sys_enter+0xd8>
      26:	goto +0x33 <sys_enter+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x88) = w0
      29:	r2 = r10
      30:	r2 += -0x88
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <sys_enter+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x88) = w1
      38:	goto +0x22 <sys_enter+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w9 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <sys_enter+0x270>
      48:	call 0x23
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x88) = r7
      55:	r1 = r10
      56:	r1 += -0x88
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x88)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x88) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x88
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x88)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x88) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x88
      75:	w2 = 0x4
      76:	call 0x71
      77:	w9 = *(u32 *)(r10 - 0x88)
      78:	r2 = *(u64 *)(r8 + 0x8)
      79:	if w2 s> 0xe6 goto +0xb <sys_enter+0x2d8>
      80:	if w2 > 0x3c goto +0x7 <sys_enter+0x2c0>
      81:	w1 = w2
      82:	r3 = 0x1
      83:	r3 <<= r1
      84:	r1 = 0x1800000000000800 ll
      86:	r3 &= r1
      87:	if r3 != 0x0 goto +0xb <sys_enter+0x318>
      88:	if w2 == 0x77 goto +0xa <sys_enter+0x318>
      89:	if w2 == 0xad goto +0x9 <sys_enter+0x318>
      90:	goto +0xa <sys_enter+0x328>
      91:	if w2 s> 0x165 goto +0x4 <sys_enter+0x300>
      92:	if w2 == 0xe7 goto +0x6 <sys_enter+0x318>
      93:	if w2 == 0xfc goto +0x5 <sys_enter+0x318>
      94:	if w2 == 0x142 goto +0x4 <sys_enter+0x318>
      95:	goto +0x5 <sys_enter+0x328>
      96:	if w2 == 0x166 goto +0x2 <sys_enter+0x318>
      97:	if w2 == 0x40000221 goto +0x1 <sys_enter+0x318>
      98:	if w2 != 0x40000208 goto +0x2 <sys_enter+0x328>
      99:	r1 = *(u64 *)(r8 + 0x0)
     100:	call 0x134
		0000000000000320:  R_BPF_64_32	.text
     101:	r6 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r6 + 0x28)
     104:	w1 &= w9
     105:	w2 = *(u32 *)(r6 + 0x2c)
     106:	if w1 != w2 goto +0xdf <sys_enter+0xa50>
     107:	r1 = 0x0 ll
		0000000000000358:  R_BPF_64_64	.bss
     109:	r1 = *(u64 *)(r1 + 0x0)
     110:	if r1 != 0x0 goto +0xdb <sys_enter+0xa50>
     111:	r1 = 0x0 ll
		0000000000000378:  R_BPF_64_64	CONFIG
     113:	w2 = *(u32 *)(r1 + 0x6c)
     114:	if w2 == 0x0 goto +0x5e5 <sys_enter+0x32c0>
     115:	w1 = *(u32 *)(r1 + 0x84)
     116:	*(u64 *)(r10 - 0xa8) = r8
     117:	if w1 == 0x0 goto +0x28 <sys_enter+0x4f0>
     118:	r1 = 0x0 ll
		00000000000003b0:  R_BPF_64_64	CONFIG
     120:	w7 = *(u32 *)(r1 + 0x80)
     121:	w8 = *(u32 *)(r1 + 0x84)
     122:	w1 = *(u32 *)(r1 + 0x70)
     123:	if w1 != 0x0 goto +0xd <sys_enter+0x448>
     124:	call 0x23
     125:	r0 += r7
     126:	if w8 == 0x2 goto +0x1 <sys_enter+0x400>
     127:	goto +0x11 <sys_enter+0x488>
     128:	w1 = 0x0
     129:	*(u16 *)(r10 - 0x88) = w1
     130:	r1 = r10
     131:	r1 += -0x88
     132:	w2 = 0x2
     133:	r3 = r0
     134:	call 0x71
     135:	w1 = *(u16 *)(r10 - 0x88)
     136:	goto +0x10 <sys_enter+0x4c8>
     137:	call 0x9e
     138:	r0 += r7
     139:	if w8 == 0x2 goto +0x1 <sys_enter+0x468>
     140:	goto +0x2 <sys_enter+0x478>
     141:	w1 = *(u16 *)(r0 + 0x0)
     142:	goto +0xa <sys_enter+0x4c8>
     143:	w1 = *(u32 *)(r0 + 0x0)
     144:	goto +0x8 <sys_enter+0x4c8>
     145:	w1 = 0x0
     146:	*(u32 *)(r10 - 0x88) = w1
     147:	r1 = r10
     148:	r1 += -0x88
     149:	w2 = 0x4
     150:	r3 = r0
     151:	call 0x71
     152:	w1 = *(u32 *)(r10 - 0x88)
     153:	r2 = 0x0 ll
		00000000000004c8:  R_BPF_64_64	CONFIG
     155:	w2 = *(u32 *)(r2 + 0x88)
     156:	r8 = *(u64 *)(r10 - 0xa8)
     157:	if w1 != w2 goto +0xac <sys_enter+0xa50>
     158:	r3 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	CONFIG
     160:	w1 = *(u32 *)(r3 + 0x94)
     161:	if w1 == 0x0 goto +0x28 <sys_enter+0x650>
     162:	w8 = *(u32 *)(r3 + 0x90)
     163:	w7 = *(u32 *)(r3 + 0x94)
     164:	w1 = *(u32 *)(r3 + 0x70)
     165:	if w1 != 0x0 goto +0xd <sys_enter+0x598>
     166:	call 0x23
     167:	r0 += r8
     168:	if w7 == 0x2 goto +0x1 <sys_enter+0x550>
     169:	goto +0x11 <sys_enter+0x5d8>
     170:	w1 = 0x0
     171:	*(u16 *)(r10 - 0x88) = w1
     172:	r1 = r10
     173:	r1 += -0x88
     174:	w2 = 0x2
     175:	r3 = r0
     176:	call 0x71
     177:	w1 = *(u16 *)(r10 - 0x88)
     178:	goto +0x10 <sys_enter+0x618>
     179:	call 0x9e
     180:	r0 += r8
     181:	if w7 == 0x2 goto +0x1 <sys_enter+0x5b8>
     182:	goto +0x2 <sys_enter+0x5c8>
     183:	w1 = *(u16 *)(r0 + 0x0)
     184:	goto +0xa <sys_enter+0x618>
     185:	w1 = *(u32 *)(r0 + 0x0)
     186:	goto +0x8 <sys_enter+0x618>
     187:	w1 = 0x0
     188:	*(u32 *)(r10 - 0x88) = w1
     189:	r1 = r10
     190:	r1 += -0x88
     191:	w2 = 0x4
     192:	r3 = r0
     193:	call 0x71
     194:	w1 = *(u32 *)(r10 - 0x88)
     195:	r8 = *(u64 *)(r10 - 0xa8)
     196:	r3 = 0x0 ll
		0000000000000620:  R_BPF_64_64	CONFIG
     198:	r2 = 0x0 ll
		0000000000000630:  R_BPF_64_64	CONFIG
     200:	w2 = *(u32 *)(r2 + 0x98)
     201:	if w1 != w2 goto +0x80 <sys_enter+0xa50>
     202:	w1 = *(u32 *)(r3 + 0xa4)
     203:	if w1 == 0x0 goto +0x28 <sys_enter+0x7a0>
     204:	r1 = 0x0 ll
		0000000000000660:  R_BPF_64_64	CONFIG
     206:	w7 = *(u32 *)(r1 + 0xa0)
     207:	w8 = *(u32 *)(r1 + 0xa4)
     208:	w1 = *(u32 *)(r1 + 0x70)
     209:	if w1 != 0x0 goto +0xd <sys_enter+0x6f8>
     210:	call 0x23
     211:	r0 += r7
     212:	if w8 == 0x2 goto +0x1 <sys_enter+0x6b0>
     213:	goto +0x11 <sys_enter+0x738>
     214:	w1 = 0x0
     215:	*(u16 *)(r10 - 0x88) = w1
     216:	r1 = r10
     217:	r1 += -0x88
     218:	w2 = 0x2
     219:	r3 = r0
     220:	call 0x71
     221:	w1 = *(u16 *)(r10 - 0x88)
     222:	goto +0x10 <sys_enter+0x778>
     223:	call 0x9e
     224:	r0 += r7
     225:	if w8 == 0x2 goto +0x1 <sys_enter+0x718>
     226:	goto +0x2 <sys_enter+0x728>
     227:	w1 = *(u16 *)(r0 + 0x0)
     228:	goto +0xa <sys_enter+0x778>
     229:	w1 = *(u32 *)(r0 + 0x0)
     230:	goto +0x8 <sys_enter+0x778>
     231:	w1 = 0x0
     232:	*(u32 *)(r10 - 0x88) = w1
     233:	r1 = r10
     234:	r1 += -0x88
     235:	w2 = 0x4
     236:	r3 = r0
     237:	call 0x71
     238:	w1 = *(u32 *)(r10 - 0x88)
     239:	r2 = 0x0 ll
		0000000000000778:  R_BPF_64_64	CONFIG
     241:	w2 = *(u32 *)(r2 + 0xa8)
     242:	r8 = *(u64 *)(r10 - 0xa8)
     243:	if w1 != w2 goto +0x56 <sys_enter+0xa50>
     244:	r3 = 0x0 ll
		00000000000007a0:  R_BPF_64_64	CONFIG
     246:	w1 = *(u32 *)(r3 + 0xb4)
     247:	if w1 == 0x0 goto +0x28 <sys_enter+0x900>
     248:	w8 = *(u32 *)(r3 + 0xb0)
     249:	w7 = *(u32 *)(r3 + 0xb4)
     250:	w1 = *(u32 *)(r3 + 0x70)
     251:	if w1 != 0x0 goto +0xd <sys_enter+0x848>
     252:	call 0x23
     253:	r0 += r8
     254:	if w7 == 0x2 goto +0x1 <sys_enter+0x800>
     255:	goto +0x11 <sys_enter+0x888>
     256:	w1 = 0x0
     257:	*(u16 *)(r10 - 0x88) = w1
     258:	r1 = r10
     259:	r1 += -0x88
     260:	w2 = 0x2
     261:	r3 = r0
     262:	call 0x71
     263:	w1 = *(u16 *)(r10 - 0x88)
     264:	goto +0x10 <sys_enter+0x8c8>
     265:	call 0x9e
     266:	r0 += r8
     267:	if w7 == 0x2 goto +0x1 <sys_enter+0x868>
     268:	goto +0x2 <sys_enter+0x878>
     269:	w1 = *(u16 *)(r0 + 0x0)
     270:	goto +0xa <sys_enter+0x8c8>
     271:	w1 = *(u32 *)(r0 + 0x0)
     272:	goto +0x8 <sys_enter+0x8c8>
     273:	w1 = 0x0
     274:	*(u32 *)(r10 - 0x88) = w1
     275:	r1 = r10
     276:	r1 += -0x88
     277:	w2 = 0x4
     278:	r3 = r0
     279:	call 0x71
     280:	w1 = *(u32 *)(r10 - 0x88)
     281:	r8 = *(u64 *)(r10 - 0xa8)
     282:	r3 = 0x0 ll
		00000000000008d0:  R_BPF_64_64	CONFIG
     284:	r2 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	CONFIG
     286:	w2 = *(u32 *)(r2 + 0xb8)
     287:	if w1 != w2 goto +0x2a <sys_enter+0xa50>
     288:	w1 = *(u32 *)(r3 + 0xc4)
     289:	if w1 == 0x0 goto +0x536 <sys_enter+0x32c0>
     290:	r1 = 0x0 ll
		0000000000000910:  R_BPF_64_64	CONFIG
     292:	w7 = *(u32 *)(r1 + 0xc0)
     293:	w8 = *(u32 *)(r1 + 0xc4)
     294:	w1 = *(u32 *)(r1 + 0x70)
     295:	if w1 != 0x0 goto +0xd <sys_enter+0x9a8>
     296:	call 0x23
     297:	r0 += r7
     298:	if w8 == 0x2 goto +0x1 <sys_enter+0x960>
     299:	goto +0x11 <sys_enter+0x9e8>
     300:	w1 = 0x0
     301:	*(u16 *)(r10 - 0x88) = w1
     302:	r1 = r10
     303:	r1 += -0x88
     304:	w2 = 0x2
     305:	r3 = r0
     306:	call 0x71
     307:	w1 = *(u16 *)(r10 - 0x88)
     308:	goto +0x10 <sys_enter+0xa28>
     309:	call 0x9e
     310:	r0 += r7
     311:	if w8 == 0x2 goto +0x1 <sys_enter+0x9c8>
     312:	goto +0x2 <sys_enter+0x9d8>
     313:	w1 = *(u16 *)(r0 + 0x0)
     314:	goto +0xa <sys_enter+0xa28>
     315:	w1 = *(u32 *)(r0 + 0x0)
     316:	goto +0x8 <sys_enter+0xa28>
     317:	w1 = 0x0
     318:	*(u32 *)(r10 - 0x88) = w1
     319:	r1 = r10
     320:	r1 += -0x88
     321:	w2 = 0x4
     322:	r3 = r0
     323:	call 0x71
     324:	w1 = *(u32 *)(r10 - 0x88)
     325:	r2 = 0x0 ll
		0000000000000a28:  R_BPF_64_64	CONFIG
     327:	w2 = *(u32 *)(r2 + 0xc8)
     328:	r8 = *(u64 *)(r10 - 0xa8)
     329:	if w1 == w2 goto +0x50e <sys_enter+0x32c0>
     330:	w1 = *(u32 *)(r6 + 0x24)
     331:	if w1 != 0x2 goto +0x1c <sys_enter+0xb40>
     332:	call 0x8
     333:	*(u32 *)(r10 - 0x88) = w0
     334:	r2 = r10
     335:	r2 += -0x88
     336:	r1 = 0x0 ll
		0000000000000a80:  R_BPF_64_64	SAMPLES
     338:	call 0x1
     339:	if r0 == 0x0 goto +0x504 <sys_enter+0x32c0>
     340:	*(u32 *)(r10 - 0x90) = w9
     341:	r9 = r0
     342:	r6 = *(u64 *)(r0 + 0x50)
     343:	r7 = r8
     344:	r8 = *(u64 *)(r8 + 0x8)
     345:	call 0xe
     346:	if r8 < 0x10000 goto +0x1ee <sys_enter+0x1a48>
     347:	r1 = 0x70726f6f6672756e ll
     349:	if r8 == r1 goto +0x1 <sys_enter+0xaf8>
     350:	if r6 != r0 goto +0x1ea <sys_enter+0x1a48>
     351:	r1 = 0x0 ll
		0000000000000af8:  R_BPF_64_64	CONFIG
     353:	w2 = *(u32 *)(r1 + 0x28)
     354:	w1 = *(u32 *)(r10 - 0x90)
     355:	w2 &= w1
     356:	w1 = *(u32 *)(r9 + 0x30)
     357:	if w1 != 0x0 goto +0x2dd <sys_enter+0x2218>
     358:	*(u32 *)(r9 + 0x34) = w2
     359:	goto +0x2e0 <sys_enter+0x2240>
     360:	w7 = 0x0
     361:	r2 = 0x0 ll
		0000000000000b48:  R_BPF_64_64	CONFIG
     363:	w1 = *(u32 *)(r2 + 0x28)
     364:	w3 = *(u32 *)(r2 + 0x2c)
     365:	if w1 == 0x0 goto +0x25 <sys_enter+0xc98>
     366:	w4 = w1
     367:	w4 >>= 0x1
     368:	w2 = w1
     369:	w2 |= w4
     370:	w4 = w2
     371:	w4 >>= 0x2
     372:	w2 |= w4
     373:	w4 = w2
     374:	w4 >>= 0x4
     375:	w2 |= w4
     376:	w1 &= w9
     377:	w4 = w2
     378:	w4 >>= 0x8
     379:	w2 |= w4
     380:	w1 -= w3
     381:	w3 = w2
     382:	w3 >>= 0x10
     383:	w2 |= w3
     384:	w2 ^= -0x1
     385:	w3 = w2
     386:	w3 >>= 0x1
     387:	w3 &= 0x55555555
     388:	w2 -= w3
     389:	w3 = w2
     390:	w3 &= 0x33333333
     391:	w2 >>= 0x2
     392:	w2 &= 0x33333333
     393:	w3 += w2
     394:	w2 = w3
     395:	w2 >>= 0x4
     396:	w3 += w2
     397:	w3 &= 0xf0f0f0f
     398:	w3 *= 0x1010101
     399:	w3 >>= 0x18
     400:	w1 <<= w3
     401:	w1 s>>= w3
     402:	w7 = w1
     403:	call 0x23
     404:	*(u64 *)(r10 - 0x88) = r0
     405:	r2 = r10
     406:	r2 += -0x88
     407:	r1 = 0x0 ll
		0000000000000cb8:  R_BPF_64_64	TASKS
     409:	call 0x1
     410:	r6 = r0
     411:	if r6 == 0x0 goto +0x1c9 <sys_enter+0x1b28>
     412:	call 0xe
     413:	r1 = *(u64 *)(r6 + 0x10)
     414:	if r1 == r0 goto +0x11 <sys_enter+0xd80>
     415:	*(u64 *)(r6 + 0x10) = r0
     416:	r1 = r6
     417:	r1 += 0x88
     418:	w2 = 0x0
     419:	r3 = 0x18
     420:	call -0x1
		0000000000000d20:  R_BPF_64_32	memset
     421:	r1 = r6
     422:	r1 += 0xa8
     423:	w2 = 0x0
     424:	r3 = 0x14
     425:	call -0x1
		0000000000000d48:  R_BPF_64_32	memset
     426:	r1 = 0x0
     427:	*(u64 *)(r6 + 0xd0) = r1
     428:	r1 = r6
     429:	w2 = 0x0
     430:	r3 = 0x10
     431:	call -0x1
		0000000000000d78:  R_BPF_64_32	memset
     432:	r1 = 0x0 ll
		0000000000000d80:  R_BPF_64_64	AYA_LOG_LEVEL
     434:	w1 = *(u8 *)(r1 + 0x0)
     435:	*(u64 *)(r10 - 0xa0) = r6
     436:	if w1 < 0x4 goto +0x1cf <sys_enter+0x1c20>
     437:	r6 = r8
     438:	call 0x23
     439:	r8 = r0
     440:	w1 = 0xa1
     441:	*(u16 *)(r10 - 0x2) = w1
     442:	r1 = r10
     443:	r1 += -0x2
     444:	r9 = 0x40
     445:	w1 = *(u16 *)(r10 - 0x2)
     446:	if w1 > 0x40 goto +0x275 <sys_enter+0x21a0>
     447:	r1 = 0x0 ll
		0000000000000df8:  R_BPF_64_64	AYA_LOGS
     449:	r2 = r9
     450:	r3 = 0x0
     451:	call 0x83
     452:	if r0 == 0x0 goto +0x1bd <sys_enter+0x1c10>
     453:	*(u64 *)(r10 - 0x80) = r9
     454:	*(u64 *)(r10 - 0x88) = r0
     455:	r1 = r10
     456:	r1 += -0x88
     457:	r1 = *(u64 *)(r10 - 0x88)
     458:	r2 = *(u64 *)(r10 - 0x80)
     459:	if r2 < 0x2 goto +0x1b4 <sys_enter+0x1c00>
     460:	w2 = *(u16 *)(r10 - 0x2)
     461:	*(u8 *)(r1 + 0x0) = w2
     462:	w2 >>= 0x8
     463:	*(u8 *)(r1 + 0x1) = w2
     464:	r1 = *(u64 *)(r10 - 0x88)
     465:	r2 = *(u64 *)(r10 - 0x80)
     466:	if r2 < 0x3 goto +0x1ad <sys_enter+0x1c00>
     467:	w2 = 0x0
     468:	*(u8 *)(r1 + 0x2) = w2
     469:	r1 = *(u64 *)(r10 - 0x88)
     470:	r3 = *(u64 *)(r10 - 0x80)
     471:	if r3 < 0x5 goto +0x1a8 <sys_enter+0x1c00>
     472:	*(u8 *)(r1 + 0x4) = w2
     473:	w2 = 0x17
     474:	*(u8 *)(r1 + 0x3) = w2
     475:	r1 = *(u64 *)(r10 - 0x88)
     476:	r2 = *(u64 *)(r10 - 0x80)
     477:	if r2 < 0x1c goto +0x1a2 <sys_enter+0x1c00>
     478:	r3 = r1
     479:	r3 += 0x5
     480:	r4 = 0xd12 ll
		0000000000000f00:  R_BPF_64_64	.rodata
     482:	w5 = *(u8 *)(r4 + 0x0)
     483:	*(u8 *)(r3 + 0x0) = w5
     484:	w5 = *(u8 *)(r4 + 0x1)
     485:	*(u8 *)(r3 + 0x1) = w5
     486:	w5 = *(u8 *)(r4 + 0x2)
     487:	*(u8 *)(r3 + 0x2) = w5
     488:	w5 = *(u8 *)(r4 + 0x3)
     489:	*(u8 *)(r3 + 0x3) = w5
     490:	w5 = *(u8 *)(r4 + 0x4)
     491:	*(u8 *)(r3 + 0x4) = w5
     492:	w5 = *(u8 *)(r4 + 0x5)
     493:	*(u8 *)(r3 + 0x5) = w5
     494:	w5 = *(u8 *)(r4 + 0x6)
     495:	*(u8 *)(r3 + 0x6) = w5
     496:	w5 = *(u8 *)(r4 + 0x7)
     497:	*(u8 *)(r3 + 0x7) = w5
     498:	w5 = *(u8 *)(r4 + 0x8)
     499:	*(u8 *)(r3 + 0x8) = w5
     500:	w5 = *(u8 *)(r4 + 0x9)
     501:	*(u8 *)(r3 + 0x9) = w5
     502:	w5 = *(u8 *)(r4 + 0xa)
     503:	*(u8 *)(r3 + 0xa) = w5
     504:	w5 = *(u8 *)(r4 + 0xb)
     505:	*(u8 *)(r3 + 0xb) = w5
     506:	w5 = *(u8 *)(r4 + 0xc)
     507:	*(u8 *)(r3 + 0xc) = w5
     508:	w5 = *(u8 *)(r4 + 0xd)
     509:	*(u8 *)(r3 + 0xd) = w5
     510:	w5 = *(u8 *)(r4 + 0xe)
     511:	*(u8 *)(r3 + 0xe) = w5
     512:	w5 = *(u8 *)(r4 + 0xf)
     513:	*(u8 *)(r3 + 0xf) = w5
     514:	w5 = *(u8 *)(r4 + 0x10)
     515:	*(u8 *)(r3 + 0x10) = w5
     516:	w5 = *(u8 *)(r4 + 0x11)
     517:	*(u8 *)(r3 + 0x11) = w5
     518:	w5 = *(u8 *)(r4 + 0x12)
     519:	*(u8 *)(r3 + 0x12) = w5
     520:	w5 = *(u8 *)(r4 + 0x13)
     521:	*(u8 *)(r3 + 0x13) = w5
     522:	w5 = *(u8 *)(r4 + 0x14)
     523:	*(u8 *)(r3 + 0x14) = w5
     524:	w5 = *(u8 *)(r4 + 0x15)
     525:	*(u8 *)(r3 + 0x15) = w5
     526:	w5 = *(u8 *)(r4 + 0x16)
     527:	*(u8 *)(r3 + 0x16) = w5
     528:	if r2 == 0x1c goto +0x16f <sys_enter+0x1c00>
     529:	w3 = 0x1
     530:	*(u8 *)(r1 + 0x1c) = w3
     531:	if r2 < 0x1f goto +0x16c <sys_enter+0x1c00>
     532:	w4 = 0x0
     533:	*(u8 *)(r1 + 0x1e) = w4
     534:	*(u8 *)(r1 + 0x1d) = w3
     535:	if r2 == 0x1f goto +0x168 <sys_enter+0x1c00>
     536:	w3 = 0x4
     537:	*(u8 *)(r1 + 0x1f) = w3
     538:	if r2 == 0x20 goto +0x165 <sys_enter+0x1c00>
     539:	w3 = 0x2
     540:	*(u8 *)(r1 + 0x20) = w3
     541:	if r2 < 0x23 goto +0x162 <sys_enter+0x1c00>
     542:	w3 = 0x0
     543:	*(u8 *)(r1 + 0x22) = w3
     544:	w3 = 0x17
     545:	*(u8 *)(r1 + 0x21) = w3
     546:	if r2 < 0x3a goto +0x15d <sys_enter+0x1c00>
     547:	r3 = r1
     548:	r3 += 0x23
     549:	r4 = 0xd12 ll
		0000000000001128:  R_BPF_64_64	.rodata
     551:	w5 = *(u8 *)(r4 + 0x0)
     552:	*(u8 *)(r3 + 0x0) = w5
     553:	w5 = *(u8 *)(r4 + 0x1)
     554:	*(u8 *)(r3 + 0x1) = w5
     555:	w5 = *(u8 *)(r4 + 0x2)
     556:	*(u8 *)(r3 + 0x2) = w5
     557:	w5 = *(u8 *)(r4 + 0x3)
     558:	*(u8 *)(r3 + 0x3) = w5
     559:	w5 = *(u8 *)(r4 + 0x4)
     560:	*(u8 *)(r3 + 0x4) = w5
     561:	w5 = *(u8 *)(r4 + 0x5)
     562:	*(u8 *)(r3 + 0x5) = w5
     563:	w5 = *(u8 *)(r4 + 0x6)
     564:	*(u8 *)(r3 + 0x6) = w5
     565:	w5 = *(u8 *)(r4 + 0x7)
     566:	*(u8 *)(r3 + 0x7) = w5
     567:	w5 = *(u8 *)(r4 + 0x8)
     568:	*(u8 *)(r3 + 0x8) = w5
     569:	w5 = *(u8 *)(r4 + 0x9)
     570:	*(u8 *)(r3 + 0x9) = w5
     571:	w5 = *(u8 *)(r4 + 0xa)
     572:	*(u8 *)(r3 + 0xa) = w5
     573:	w5 = *(u8 *)(r4 + 0xb)
     574:	*(u8 *)(r3 + 0xb) = w5
     575:	w5 = *(u8 *)(r4 + 0xc)
     576:	*(u8 *)(r3 + 0xc) = w5
     577:	w5 = *(u8 *)(r4 + 0xd)
     578:	*(u8 *)(r3 + 0xd) = w5
     579:	w5 = *(u8 *)(r4 + 0xe)
     580:	*(u8 *)(r3 + 0xe) = w5
     581:	w5 = *(u8 *)(r4 + 0xf)
     582:	*(u8 *)(r3 + 0xf) = w5
     583:	w5 = *(u8 *)(r4 + 0x10)
     584:	*(u8 *)(r3 + 0x10) = w5
     585:	w5 = *(u8 *)(r4 + 0x11)
     586:	*(u8 *)(r3 + 0x11) = w5
     587:	w5 = *(u8 *)(r4 + 0x12)
     588:	*(u8 *)(r3 + 0x12) = w5
     589:	w5 = *(u8 *)(r4 + 0x13)
     590:	*(u8 *)(r3 + 0x13) = w5
     591:	w5 = *(u8 *)(r4 + 0x14)
     592:	*(u8 *)(r3 + 0x14) = w5
     593:	w5 = *(u8 *)(r4 + 0x15)
     594:	*(u8 *)(r3 + 0x15) = w5
     595:	w5 = *(u8 *)(r4 + 0x16)
     596:	*(u8 *)(r3 + 0x16) = w5
     597:	if r2 == 0x3a goto +0x12a <sys_enter+0x1c00>
     598:	w3 = 0x3
     599:	*(u8 *)(r1 + 0x3a) = w3
     600:	if r2 < 0x3d goto +0x127 <sys_enter+0x1c00>
     601:	w3 = 0x0
     602:	*(u8 *)(r1 + 0x3c) = w3
     603:	w3 = 0x1f
     604:	*(u8 *)(r1 + 0x3b) = w3
     605:	if r2 < 0x5c goto +0x122 <sys_enter+0x1c00>
     606:	r3 = r1
     607:	r3 += 0x3d
     608:	r4 = 0xd29 ll
		0000000000001300:  R_BPF_64_64	.rodata
     610:	w5 = *(u8 *)(r4 + 0x0)
     611:	*(u8 *)(r3 + 0x0) = w5
     612:	w5 = *(u8 *)(r4 + 0x1)
     613:	*(u8 *)(r3 + 0x1) = w5
     614:	w5 = *(u8 *)(r4 + 0x2)
     615:	*(u8 *)(r3 + 0x2) = w5
     616:	w5 = *(u8 *)(r4 + 0x3)
     617:	*(u8 *)(r3 + 0x3) = w5
     618:	w5 = *(u8 *)(r4 + 0x4)
     619:	*(u8 *)(r3 + 0x4) = w5
     620:	w5 = *(u8 *)(r4 + 0x5)
     621:	*(u8 *)(r3 + 0x5) = w5
     622:	w5 = *(u8 *)(r4 + 0x6)
     623:	*(u8 *)(r3 + 0x6) = w5
     624:	w5 = *(u8 *)(r4 + 0x7)
     625:	*(u8 *)(r3 + 0x7) = w5
     626:	w5 = *(u8 *)(r4 + 0x8)
     627:	*(u8 *)(r3 + 0x8) = w5
     628:	w5 = *(u8 *)(r4 + 0x9)
     629:	*(u8 *)(r3 + 0x9) = w5
     630:	w5 = *(u8 *)(r4 + 0xa)
     631:	*(u8 *)(r3 + 0xa) = w5
     632:	w5 = *(u8 *)(r4 + 0xb)
     633:	*(u8 *)(r3 + 0xb) = w5
     634:	w5 = *(u8 *)(r4 + 0xc)
     635:	*(u8 *)(r3 + 0xc) = w5
     636:	w5 = *(u8 *)(r4 + 0xd)
     637:	*(u8 *)(r3 + 0xd) = w5
     638:	w5 = *(u8 *)(r4 + 0xe)
     639:	*(u8 *)(r3 + 0xe) = w5
     640:	w5 = *(u8 *)(r4 + 0xf)
     641:	*(u8 *)(r3 + 0xf) = w5
     642:	w5 = *(u8 *)(r4 + 0x10)
     643:	*(u8 *)(r3 + 0x10) = w5
     644:	w5 = *(u8 *)(r4 + 0x11)
     645:	*(u8 *)(r3 + 0x11) = w5
     646:	w5 = *(u8 *)(r4 + 0x12)
     647:	*(u8 *)(r3 + 0x12) = w5
     648:	w5 = *(u8 *)(r4 + 0x13)
     649:	*(u8 *)(r3 + 0x13) = w5
     650:	w5 = *(u8 *)(r4 + 0x14)
     651:	*(u8 *)(r3 + 0x14) = w5
     652:	w5 = *(u8 *)(r4 + 0x15)
     653:	*(u8 *)(r3 + 0x15) = w5
     654:	w5 = *(u8 *)(r4 + 0x16)
     655:	*(u8 *)(r3 + 0x16) = w5
     656:	w5 = *(u8 *)(r4 + 0x17)
     657:	*(u8 *)(r3 + 0x17) = w5
     658:	w5 = *(u8 *)(r4 + 0x18)
     659:	*(u8 *)(r3 + 0x18) = w5
     660:	w5 = *(u8 *)(r4 + 0x19)
     661:	*(u8 *)(r3 + 0x19) = w5
     662:	w5 = *(u8 *)(r4 + 0x1a)
     663:	*(u8 *)(r3 + 0x1a) = w5
     664:	w5 = *(u8 *)(r4 + 0x1b)
     665:	*(u8 *)(r3 + 0x1b) = w5
     666:	w5 = *(u8 *)(r4 + 0x1c)
     667:	*(u8 *)(r3 + 0x1c) = w5
     668:	w5 = *(u8 *)(r4 + 0x1d)
     669:	*(u8 *)(r3 + 0x1d) = w5
     670:	w5 = *(u8 *)(r4 + 0x1e)
     671:	*(u8 *)(r3 + 0x1e) = w5
     672:	if r2 == 0x5c goto +0xdf <sys_enter+0x1c00>
     673:	w4 = 0x4
     674:	*(u8 *)(r1 + 0x5c) = w4
     675:	if r2 < 0x5f goto +0xdc <sys_enter+0x1c00>
     676:	w3 = 0x0
     677:	*(u8 *)(r1 + 0x5e) = w3
     678:	*(u8 *)(r1 + 0x5d) = w4
     679:	if r2 < 0x63 goto +0xd8 <sys_enter+0x1c00>
     680:	*(u8 *)(r1 + 0x62) = w3
     681:	*(u8 *)(r1 + 0x61) = w3
     682:	*(u8 *)(r1 + 0x60) = w3
     683:	w3 = 0x27
     684:	*(u8 *)(r1 + 0x5f) = w3
     685:	if r2 == 0x63 goto +0xd2 <sys_enter+0x1c00>
     686:	w3 = 0x5
     687:	*(u8 *)(r1 + 0x63) = w3
     688:	if r2 < 0x66 goto +0xcf <sys_enter+0x1c00>
     689:	w3 = 0x0
     690:	*(u8 *)(r1 + 0x65) = w3
     691:	*(u8 *)(r1 + 0x64) = w4
     692:	if r2 < 0x6a goto +0xcb <sys_enter+0x1c00>
     693:	*(u8 *)(r1 + 0x69) = w3
     694:	*(u8 *)(r1 + 0x68) = w3
     695:	*(u8 *)(r1 + 0x67) = w3
     696:	w3 = 0x6
     697:	*(u8 *)(r1 + 0x66) = w3
     698:	if r2 == 0x6a goto +0xc5 <sys_enter+0x1c00>
     699:	w3 = 0x14
     700:	*(u8 *)(r1 + 0x6a) = w3
     701:	if r2 < 0x6d goto +0xc2 <sys_enter+0x1c00>
     702:	w3 = 0x0
     703:	*(u8 *)(r1 + 0x6c) = w3
     704:	w3 = 0x10
     705:	*(u8 *)(r1 + 0x6b) = w3
     706:	if r2 < 0x7d goto +0xbd <sys_enter+0x1c00>
     707:	r3 = r1
     708:	r3 += 0x6d
     709:	r4 = 0x0 ll
		0000000000001628:  R_BPF_64_64	.rodata.cst16
     711:	w5 = *(u8 *)(r4 + 0x0)
     712:	*(u8 *)(r3 + 0x0) = w5
     713:	w5 = *(u8 *)(r4 + 0x1)
     714:	*(u8 *)(r3 + 0x1) = w5
     715:	w5 = *(u8 *)(r4 + 0x2)
     716:	*(u8 *)(r3 + 0x2) = w5
     717:	w5 = *(u8 *)(r4 + 0x3)
     718:	*(u8 *)(r3 + 0x3) = w5
     719:	w5 = *(u8 *)(r4 + 0x4)
     720:	*(u8 *)(r3 + 0x4) = w5
     721:	w5 = *(u8 *)(r4 + 0x5)
     722:	*(u8 *)(r3 + 0x5) = w5
     723:	w5 = *(u8 *)(r4 + 0x6)
     724:	*(u8 *)(r3 + 0x6) = w5
     725:	w5 = *(u8 *)(r4 + 0x7)
     726:	*(u8 *)(r3 + 0x7) = w5
     727:	w5 = *(u8 *)(r4 + 0x8)
     728:	*(u8 *)(r3 + 0x8) = w5
     729:	w5 = *(u8 *)(r4 + 0x9)
     730:	*(u8 *)(r3 + 0x9) = w5
     731:	w5 = *(u8 *)(r4 + 0xa)
     732:	*(u8 *)(r3 + 0xa) = w5
     733:	w5 = *(u8 *)(r4 + 0xb)
     734:	*(u8 *)(r3 + 0xb) = w5
     735:	w5 = *(u8 *)(r4 + 0xc)
     736:	*(u8 *)(r3 + 0xc) = w5
     737:	w5 = *(u8 *)(r4 + 0xd)
     738:	*(u8 *)(r3 + 0xd) = w5
     739:	w5 = *(u8 *)(r4 + 0xe)
     740:	*(u8 *)(r3 + 0xe) = w5
     741:	w5 = *(u8 *)(r4 + 0xf)
     742:	*(u8 *)(r3 + 0xf) = w5
     743:	if r2 == 0x7d goto +0x98 <sys_enter+0x1c00>
     744:	w3 = 0x0
     745:	*(u8 *)(r1 + 0x7d) = w3
     746:	if r2 < 0x80 goto +0x95 <sys_enter+0x1c00>
     747:	*(u8 *)(r1 + 0x7f) = w3
     748:	w3 = 0x1
     749:	*(u8 *)(r1 + 0x7e) = w3
     750:	if r2 == 0x80 goto +0x91 <sys_enter+0x1c00>
     751:	w3 = 0x2
     752:	*(u8 *)(r1 + 0x80) = w3
     753:	if r2 == 0x81 goto +0x8e <sys_enter+0x1c00>
     754:	w3 = 0x9
     755:	*(u8 *)(r1 + 0x81) = w3
     756:	if r2 < 0x84 goto +0x8b <sys_enter+0x1c00>
     757:	w3 = 0x0
     758:	*(u8 *)(r1 + 0x83) = w3
     759:	w3 = 0x8
     760:	*(u8 *)(r1 + 0x82) = w3
     761:	if r2 < 0x8c goto +0x86 <sys_enter+0x1c00>
     762:	*(u8 *)(r1 + 0x84) = w8
     763:	r3 = r8
     764:	r3 >>= 0x38
     765:	*(u8 *)(r1 + 0x8b) = w3
     766:	r3 = r8
     767:	r3 >>= 0x30
     768:	*(u8 *)(r1 + 0x8a) = w3
     769:	r3 = r8
     770:	r3 >>= 0x28
     771:	*(u8 *)(r1 + 0x89) = w3
     772:	r3 = r8
     773:	r3 >>= 0x20
     774:	*(u8 *)(r1 + 0x88) = w3
     775:	r3 = r8
     776:	r3 >>= 0x18
     777:	*(u8 *)(r1 + 0x87) = w3
     778:	r3 = r8
     779:	r3 >>= 0x10
     780:	*(u8 *)(r1 + 0x86) = w3
     781:	r8 >>= 0x8
     782:	*(u8 *)(r1 + 0x85) = w8
     783:	if r2 == 0x8c goto +0x70 <sys_enter+0x1c00>
     784:	w3 = 0x14
     785:	*(u8 *)(r1 + 0x8c) = w3
     786:	if r2 < 0x8f goto +0x6d <sys_enter+0x1c00>
     787:	w3 = 0x0
     788:	*(u8 *)(r1 + 0x8e) = w3
     789:	w3 = 0x7
     790:	*(u8 *)(r1 + 0x8d) = w3
     791:	if r2 < 0x96 goto +0x68 <sys_enter+0x1c00>
     792:	r3 = r1
     793:	r3 += 0x8f
     794:	r4 = 0xd57 ll
		00000000000018d0:  R_BPF_64_64	.rodata
     796:	w5 = *(u8 *)(r4 + 0x0)
     797:	*(u8 *)(r3 + 0x0) = w5
     798:	w5 = *(u8 *)(r4 + 0x1)
     799:	*(u8 *)(r3 + 0x1) = w5
     800:	w5 = *(u8 *)(r4 + 0x2)
     801:	*(u8 *)(r3 + 0x2) = w5
     802:	w5 = *(u8 *)(r4 + 0x3)
     803:	*(u8 *)(r3 + 0x3) = w5
     804:	w5 = *(u8 *)(r4 + 0x4)
     805:	*(u8 *)(r3 + 0x4) = w5
     806:	w5 = *(u8 *)(r4 + 0x5)
     807:	*(u8 *)(r3 + 0x5) = w5
     808:	w5 = *(u8 *)(r4 + 0x6)
     809:	*(u8 *)(r3 + 0x6) = w5
     810:	if r2 == 0x96 goto +0x55 <sys_enter+0x1c00>
     811:	w3 = 0x0
     812:	*(u8 *)(r1 + 0x96) = w3
     813:	if r2 < 0x99 goto +0x52 <sys_enter+0x1c00>
     814:	*(u8 *)(r1 + 0x98) = w3
     815:	w3 = 0x1
     816:	*(u8 *)(r1 + 0x97) = w3
     817:	if r2 == 0x99 goto +0x4e <sys_enter+0x1c00>
     818:	*(u8 *)(r1 + 0x99) = w3
     819:	if r2 < 0x9b goto +0x4c <sys_enter+0x1c00>
     820:	w3 = 0x3
     821:	*(u8 *)(r1 + 0x9a) = w3
     822:	if r2 < 0x9d goto +0x49 <sys_enter+0x1c00>
     823:	w3 = 0x0
     824:	*(u8 *)(r1 + 0x9c) = w3
     825:	w3 = 0x4
     826:	*(u8 *)(r1 + 0x9b) = w3
     827:	if r2 < 0xa1 goto +0x44 <sys_enter+0x1c00>
     828:	w2 = w7
     829:	w2 >>= 0x18
     830:	*(u8 *)(r1 + 0xa0) = w2
     831:	w2 = w7
     832:	w2 >>= 0x10
     833:	*(u8 *)(r1 + 0x9f) = w2
     834:	*(u8 *)(r1 + 0x9d) = w7
     835:	w2 = w7
     836:	w2 >>= 0x8
     837:	*(u8 *)(r1 + 0x9e) = w2
     838:	r2 = 0x0
     839:	call 0x84
     840:	goto +0x39 <sys_enter+0x1c10>
     841:	r6 = *(u64 *)(r7 + 0x0)
     842:	r8 = r10
     843:	r8 += -0x88
     844:	r1 = r8
     845:	w2 = 0x0
     846:	r3 = 0x80
     847:	call -0x1
		0000000000001a78:  R_BPF_64_32	memset
     848:	r1 = r8
     849:	w2 = 0x80
     850:	r3 = r6
     851:	call 0x71
     852:	r1 = *(u64 *)(r10 - 0x20)
     853:	r7 = r9
     854:	w4 = *(u32 *)(r10 - 0x90)
     855:	if r1 != 0x504c0001 goto +0x300 <sys_enter+0x32c0>
     856:	r1 = *(u64 *)(r10 - 0x10)
     857:	if r1 != 0x10 goto +0x2fe <sys_enter+0x32c0>
     858:	r2 = *(u64 *)(r10 - 0x28)
     859:	r1 = 0x0 ll
		0000000000001ad8:  R_BPF_64_64	CONFIG
     861:	r3 = *(u64 *)(r1 + 0x0)
     862:	if r2 != r3 goto +0x2f9 <sys_enter+0x32c0>
     863:	w2 = *(u32 *)(r1 + 0x28)
     864:	w2 &= w4
     865:	w1 = *(u32 *)(r7 + 0x0)
     866:	if w1 != 0x0 goto +0xeb <sys_enter+0x2270>
     867:	*(u32 *)(r7 + 0x4) = w2
     868:	goto +0xee <sys_enter+0x2298>
     869:	if w7 != 0x0 goto +0x2cb <sys_enter+0x3188>
     870:	r1 = 0x0 ll
		0000000000001b30:  R_BPF_64_64	CONFIG
     872:	w2 = *(u32 *)(r1 + 0x6c)
     873:	if w2 == 0x0 goto +0x2ee <sys_enter+0x32c0>
     874:	w1 = *(u32 *)(r1 + 0x84)
     875:	if w1 == 0x0 goto +0x216 <sys_enter+0x2c10>
     876:	w9 = w7
     877:	r1 = 0x0 ll
		0000000000001b68:  R_BPF_64_64	CONFIG
     879:	w6 = *(u32 *)(r1 + 0x80)
     880:	w7 = *(u32 *)(r1 + 0x84)
     881:	w1 = *(u32 *)(r1 + 0x70)
     882:	if w1 != 0x0 goto +0x10c <sys_enter+0x23f8>
     883:	call 0x23
     884:	r0 += r6
     885:	if w7 == 0x2 goto +0x1 <sys_enter+0x1bb8>
     886:	goto +0x1fe <sys_enter+0x2ba8>
     887:	w1 = 0x0
     888:	*(u16 *)(r10 - 0x88) = w1
     889:	r1 = r10
     890:	r1 += -0x88
     891:	w2 = 0x2
     892:	r3 = r0
     893:	call 0x71
     894:	w1 = *(u16 *)(r10 - 0x88)
     895:	goto +0x1fd <sys_enter+0x2be8>
     896:	r2 = 0x0
     897:	call 0x85
     898:	r8 = r6
     899:	r6 = *(u64 *)(r10 - 0xa0)
     900:	w1 = *(u32 *)(r6 + 0xc)
     901:	w4 = *(u32 *)(r6 + 0x4)
     902:	w2 = w4
     903:	w2 |= w7
     904:	if w2 s> -0x1 goto +0xa <sys_enter+0x1c98>
     905:	w2 = w7
     906:	if w7 s> 0x0 goto +0xa <sys_enter+0x1ca8>
     907:	w2 = w7
     908:	if w4 s< 0x1 goto +0x1 <sys_enter+0x1c70>
     909:	goto +0x7 <sys_enter+0x1ca8>
     910:	w2 = 0x0
     911:	if w7 s>= w4 goto +0x5 <sys_enter+0x1ca8>
     912:	w2 = w7
     913:	w2 -= w4
     914:	goto +0x2 <sys_enter+0x1ca8>
     915:	w2 = 0x0
     916:	if w7 s> w4 goto -0x5 <sys_enter+0x1c80>
     917:	w3 = *(u32 *)(r6 + 0x0)
     918:	*(u32 *)(r10 - 0xb8) = w3
     919:	w3 = 0x0
     920:	*(u32 *)(r10 - 0x90) = w3
     921:	w5 = 0x1
     922:	w0 = 0x1
     923:	if w1 != 0x0 goto +0x1 <sys_enter+0x1ce8>
     924:	w0 = 0x0
     925:	*(u64 *)(r10 - 0xa8) = r8
     926:	w3 = *(u32 *)(r6 + 0x8)
     927:	w1 = *(u32 *)(r10 - 0xb8)
     928:	if w1 != 0x0 goto +0x1 <sys_enter+0x1d10>
     929:	w5 = 0x0
     930:	*(u32 *)(r10 - 0xb0) = w7
     931:	*(u32 *)(r10 - 0xe0) = w3
     932:	w2 += w3
     933:	r3 = 0x0 ll
		0000000000001d28:  R_BPF_64_64	CONFIG
     935:	w1 = *(u32 *)(r3 + 0x6c)
     936:	*(u32 *)(r10 - 0xc0) = w2
     937:	*(u32 *)(r10 - 0xc8) = w4
     938:	if w1 == 0x0 goto +0x6c <sys_enter+0x20b8>
     939:	r8 = 0x0
     940:	r9 = r6
     941:	r9 += 0xa4
     942:	w1 = 0x0
     943:	*(u32 *)(r10 - 0x90) = w1
     944:	r1 = r8
     945:	r1 <<= 0x2
     946:	r7 = r9
     947:	r7 += r1
     948:	r1 = r8
     949:	r1 <<= 0x4
     950:	r6 = 0x0 ll
		0000000000001db0:  R_BPF_64_64	CONFIG
     952:	r6 += r1
     953:	r6 += 0x70
     954:	if r8 > 0x4 goto +0x5c <sys_enter+0x20b8>
     955:	r7 += 0x4
     956:	r8 += 0x1
     957:	w1 = *(u32 *)(r6 + 0x14)
     958:	r6 += 0x10
     959:	if w1 == 0x0 goto -0x6 <sys_enter+0x1dd0>
     960:	*(u64 *)(r10 - 0xd8) = r9
     961:	*(u32 *)(r10 - 0xd0) = w0
     962:	*(u32 *)(r10 - 0x98) = w5
     963:	if r8 != 0x5 goto +0x2 <sys_enter+0x1e30>
     964:	r1 = *(u64 *)(r3 + 0x78)
     965:	if r1 != 0x0 goto +0x1a <sys_enter+0x1f00>
     966:	w9 = *(u32 *)(r6 + 0x0)
     967:	w1 = *(u32 *)(r6 + 0x4)
     968:	*(u32 *)(r10 - 0xe8) = w1
     969:	w1 = *(u32 *)(r3 + 0x70)
     970:	if w1 != 0x0 goto +0xe <sys_enter+0x1ec8>
     971:	call 0x23
     972:	r0 += r9
     973:	w1 = *(u32 *)(r10 - 0xe8)
     974:	if w1 == 0x2 goto +0x1 <sys_enter+0x1e80>
     975:	goto +0x2d <sys_enter+0x1fe8>
     976:	w1 = 0x0
     977:	*(u16 *)(r10 - 0x88) = w1
     978:	r1 = r10
     979:	r1 += -0x88
     980:	w2 = 0x2
     981:	r3 = r0
     982:	call 0x71
     983:	w9 = *(u16 *)(r10 - 0x88)
     984:	goto +0x2c <sys_enter+0x2028>
     985:	call 0x9e
     986:	r0 += r9
     987:	w1 = *(u32 *)(r10 - 0xe8)
     988:	if w1 == 0x2 goto +0x1 <sys_enter+0x1ef0>
     989:	goto +0x1d <sys_enter+0x1fd8>
     990:	w9 = *(u16 *)(r0 + 0x0)
     991:	goto +0x25 <sys_enter+0x2028>
     992:	r1 = 0x0 ll
		0000000000001f00:  R_BPF_64_64	CONFIG
     994:	r3 = *(u64 *)(r1 + 0x78)
     995:	w1 = 0x0
     996:	*(u32 *)(r10 - 0x88) = w1
     997:	r1 = r10
     998:	r1 += -0x88
     999:	w2 = 0x4
    1000:	call 0x71
    1001:	r3 = 0x0 ll
		0000000000001f48:  R_BPF_64_64	CONFIG
    1003:	w1 = *(u32 *)(r10 - 0x88)
    1004:	if w1 != 0x0 goto -0x27 <sys_enter+0x1e30>
    1005:	w9 = 0x0
    1006:	r1 = *(u64 *)(r10 - 0xa0)
    1007:	*(u32 *)(r1 + 0xb8) = w9
    1008:	*(u32 *)(r10 - 0x88) = w9
    1009:	r2 = r10
    1010:	r2 += -0x88
    1011:	r1 = 0x0 ll
		0000000000001f98:  R_BPF_64_64	LOST
    1013:	call 0x1
    1014:	if r0 == 0x0 goto +0x10 <sys_enter+0x2038>
    1015:	r0 += 0x20
    1016:	r1 = 0x1
    1017:	lock *(u64 *)(r0 + 0x0) += r1
    1018:	goto +0xc <sys_enter+0x2038>
    1019:	w9 = *(u32 *)(r0 + 0x0)
    1020:	goto +0x8 <sys_enter+0x2028>
    1021:	w1 = 0x0
    1022:	*(u32 *)(r10 - 0x88) = w1
    1023:	r1 = r10
    1024:	r1 += -0x88
    1025:	w2 = 0x4
    1026:	r3 = r0
    1027:	call 0x71
    1028:	w9 = *(u32 *)(r10 - 0x88)
    1029:	w1 = *(u32 *)(r6 + 0x8)
    1030:	w9 -= w1
    1031:	w2 = *(u32 *)(r7 + 0x0)
    1032:	w1 = 0x1
    1033:	if w9 != w2 goto +0x1 <sys_enter+0x2058>
    1034:	w1 = 0x0
    1035:	*(u32 *)(r7 + 0x14) = w9
    1036:	w2 = *(u32 *)(r10 - 0x90)
    1037:	w2 |= w1
    1038:	*(u32 *)(r10 - 0x90) = w2
    1039:	w2 = *(u32 *)(r10 - 0xc0)
    1040:	w4 = *(u32 *)(r10 - 0xc8)
    1041:	w5 = *(u32 *)(r10 - 0x98)
    1042:	w0 = *(u32 *)(r10 - 0xd0)
    1043:	r3 = 0x0 ll
		0000000000002098:  R_BPF_64_64	CONFIG
    1045:	r9 = *(u64 *)(r10 - 0xd8)
    1046:	goto -0x67 <sys_enter+0x1d80>
    1047:	w5 &= w0
    1048:	*(u32 *)(r10 - 0x98) = w5
    1049:	if w2 != 0x0 goto +0x5 <sys_enter+0x20f8>
    1050:	w1 = *(u32 *)(r10 - 0x98)
    1051:	w2 = *(u32 *)(r10 - 0x90)
    1052:	w1 |= w2
    1053:	w1 &= 0x1
    1054:	if w1 == 0x0 goto +0x251 <sys_enter+0x3380>
    1055:	r6 = 0x0 ll
		00000000000020f8:  R_BPF_64_64	CONFIG
    1057:	w1 = *(u32 *)(r6 + 0x5c)
    1058:	if w1 == 0x0 goto +0x9 <sys_enter+0x2160>
    1059:	call 0xe
    1060:	r0 >>= 0x20
    1061:	*(u32 *)(r10 - 0x88) = w0
    1062:	r2 = r10
    1063:	r2 += -0x88
    1064:	r1 = 0x0 ll
		0000000000002140:  R_BPF_64_64	PIDS
    1066:	call 0x1
    1067:	if r0 == 0x0 goto +0x244 <sys_enter+0x3380>
    1068:	w6 = *(u32 *)(r6 + 0x58)
    1069:	if w6 == 0x0 goto +0x29d <sys_enter+0x3658>
    1070:	w7 = 0x81
    1071:	call 0x23
    1072:	r8 = r0
    1073:	r9 = 0x0 ll
		0000000000002188:  R_BPF_64_64	CONFIG
    1075:	goto +0x24f <sys_enter+0x3418>
    1076:	r9 = 0x80
    1077:	if w1 < 0x81 goto -0x277 <sys_enter+0xdf8>
    1078:	r9 = 0x100
    1079:	if w1 < 0x101 goto -0x279 <sys_enter+0xdf8>
    1080:	r9 = 0x200
    1081:	if w1 < 0x201 goto -0x27b <sys_enter+0xdf8>
    1082:	r9 = 0x400
    1083:	if w1 < 0x401 goto -0x27d <sys_enter+0xdf8>
    1084:	r9 = 0x800
    1085:	if w1 < 0x801 goto -0x27f <sys_enter+0xdf8>
    1086:	r9 = 0x1000
    1087:	if w1 < 0x1001 goto -0x281 <sys_enter+0xdf8>
    1088:	r9 = 0x2000
    1089:	if w1 > 0x2000 goto -0xc0 <sys_enter+0x1c10>
    1090:	goto -0x284 <sys_enter+0xdf8>
    1091:	w3 = *(u32 *)(r9 + 0x34)
    1092:	if w2 >= w3 goto +0x1 <sys_enter+0x2230>
    1093:	*(u32 *)(r9 + 0x34) = w2
    1094:	w3 = *(u32 *)(r9 + 0x38)
    1095:	if w2 <= w3 goto +0x1 <sys_enter+0x2248>
    1096:	*(u32 *)(r9 + 0x38) = w2
    1097:	w2 = *(u32 *)(r10 - 0x90)
    1098:	*(u32 *)(r9 + 0x3c) = w2
    1099:	w1 += 0x1
    1100:	*(u32 *)(r9 + 0x30) = w1
    1101:	goto +0x20a <sys_enter+0x32c0>
    1102:	w3 = *(u32 *)(r7 + 0x4)
    1103:	if w2 >= w3 goto +0x1 <sys_enter+0x2288>
    1104:	*(u32 *)(r7 + 0x4) = w2
    1105:	w3 = *(u32 *)(r7 + 0x8)
    1106:	if w2 <= w3 goto +0x1 <sys_enter+0x22a0>
    1107:	*(u32 *)(r7 + 0x8) = w2
    1108:	*(u32 *)(r7 + 0xc) = w4
    1109:	w1 += 0x1
    1110:	*(u32 *)(r7 + 0x0) = w1
    1111:	r6 = 0x0 ll
		00000000000022b8:  R_BPF_64_64	CONFIG
    1113:	w1 = *(u32 *)(r6 + 0x84)
    1114:	if w1 != 0x0 goto +0xd <sys_enter+0x2340>
    1115:	w1 = *(u32 *)(r6 + 0x94)
    1116:	if w1 == 0x0 goto +0x65 <sys_enter+0x2610>
    1117:	r1 = 0x0 ll
		00000000000022e8:  R_BPF_64_64	CONFIG
    1119:	w6 = *(u32 *)(r1 + 0x90)
    1120:	w8 = *(u32 *)(r1 + 0x94)
    1121:	w1 = *(u32 *)(r1 + 0x70)
    1122:	if w1 == 0x0 goto +0x22 <sys_enter+0x2428>
    1123:	call 0x9e
    1124:	r0 += r6
    1125:	if w8 == 0x2 goto +0x2b <sys_enter+0x2488>
    1126:	w1 = *(u32 *)(r0 + 0x0)
    1127:	goto +0x4d <sys_enter+0x25a8>
    1128:	w8 = *(u32 *)(r6 + 0x80)
    1129:	w9 = *(u32 *)(r6 + 0x84)
    1130:	w1 = *(u32 *)(r6 + 0x70)
    1131:	if w1 != 0x0 goto +0xd <sys_enter+0x23c8>
    1132:	call 0x23
    1133:	r0 += r8
    1134:	if w9 == 0x2 goto +0x1 <sys_enter+0x2380>
    1135:	goto +0x27 <sys_enter+0x24b8>
    1136:	w1 = 0x0
    1137:	*(u16 *)(r10 - 0x88) = w1
    1138:	r1 = r10
    1139:	r1 += -0x88
    1140:	w2 = 0x2
    1141:	r3 = r0
    1142:	call 0x71
    1143:	w1 = *(u16 *)(r10 - 0x88)
    1144:	goto +0x26 <sys_enter+0x24f8>
    1145:	call 0x9e
    1146:	r0 += r8
    1147:	if w9 == 0x2 goto +0x1 <sys_enter+0x23e8>
    1148:	goto +0x16 <sys_enter+0x2498>
    1149:	w1 = *(u16 *)(r0 + 0x0)
    1150:	goto +0x20 <sys_enter+0x24f8>
    1151:	call 0x9e
    1152:	r0 += r6
    1153:	if w7 == 0x2 goto +0x1 <sys_enter+0x2418>
    1154:	goto +0x12 <sys_enter+0x24a8>
    1155:	w1 = *(u16 *)(r0 + 0x0)
    1156:	goto +0xf8 <sys_enter+0x2be8>
    1157:	call 0x23
    1158:	r0 += r6
    1159:	if w8 == 0x2 goto +0x25 <sys_enter+0x2568>
    1160:	w1 = 0x0
    1161:	*(u32 *)(r10 - 0x88) = w1
    1162:	r1 = r10
    1163:	r1 += -0x88
    1164:	w2 = 0x4
    1165:	r3 = r0
    1166:	call 0x71
    1167:	w1 = *(u32 *)(r10 - 0x88)
    1168:	goto +0x24 <sys_enter+0x25a8>
    1169:	w1 = *(u16 *)(r0 + 0x0)
    1170:	goto +0x22 <sys_enter+0x25a8>
    1171:	w1 = *(u32 *)(r0 + 0x0)
    1172:	goto +0xa <sys_enter+0x24f8>
    1173:	w1 = *(u32 *)(r0 + 0x0)
    1174:	goto +0xe6 <sys_enter+0x2be8>
    1175:	w1 = 0x0
    1176:	*(u32 *)(r10 - 0x88) = w1
    1177:	r1 = r10
    1178:	r1 += -0x88
    1179:	w2 = 0x4
    1180:	r3 = r0
    1181:	call 0x71
    1182:	w1 = *(u32 *)(r10 - 0x88)
    1183:	w2 = *(u32 *)(r7 + 0x58)
    1184:	if w2 != 0x0 goto +0x2 <sys_enter+0x2518>
    1185:	*(u32 *)(r7 + 0x5c) = w1
    1186:	goto +0x5 <sys_enter+0x2540>
    1187:	w3 = *(u32 *)(r7 + 0x5c)
    1188:	if w1 >= w3 goto +0x1 <sys_enter+0x2530>
    1189:	*(u32 *)(r7 + 0x5c) = w1
    1190:	w3 = *(u32 *)(r7 + 0x60)
    1191:	if w1 <= w3 goto +0x1 <sys_enter+0x2548>
    1192:	*(u32 *)(r7 + 0x60) = w1
    1193:	*(u32 *)(r7 + 0x64) = w1
    1194:	w2 += 0x1
    1195:	*(u32 *)(r7 + 0x58) = w2
    1196:	goto -0x52 <sys_enter+0x22d8>
    1197:	w1 = 0x0
    1198:	*(u16 *)(r10 - 0x88) = w1
    1199:	r1 = r10
    1200:	r1 += -0x88
    1201:	w2 = 0x2
    1202:	r3 = r0
    1203:	call 0x71
    1204:	w1 = *(u16 *)(r10 - 0x88)
    1205:	w2 = *(u32 *)(r7 + 0x68)
    1206:	if w2 != 0x0 goto +0x2 <sys_enter+0x25c8>
    1207:	*(u32 *)(r7 + 0x6c) = w1
    1208:	goto +0x5 <sys_enter+0x25f0>
    1209:	w3 = *(u32 *)(r7 + 0x6c)
    1210:	if w1 >= w3 goto +0x1 <sys_enter+0x25e0>
    1211:	*(u32 *)(r7 + 0x6c) = w1
    1212:	w3 = *(u32 *)(r7 + 0x70)
    1213:	if w1 <= w3 goto +0x1 <sys_enter+0x25f8>
    1214:	*(u32 *)(r7 + 0x70) = w1
    1215:	*(u32 *)(r7 + 0x74) = w1
    1216:	w2 += 0x1
    1217:	*(u32 *)(r7 + 0x68) = w2
    1218:	r6 = 0x0 ll
		0000000000002610:  R_BPF_64_64	CONFIG
    1220:	w1 = *(u32 *)(r6 + 0xa4)
    1221:	if w1 == 0x0 goto +0x2c <sys_enter+0x2790>
    1222:	w8 = *(u32 *)(r6 + 0xa0)
    1223:	w9 = *(u32 *)(r6 + 0xa4)
    1224:	w1 = *(u32 *)(r6 + 0x70)
    1225:	if w1 == 0x0 goto +0x5 <sys_enter+0x2678>
    1226:	call 0x9e
    1227:	r0 += r8
    1228:	if w9 == 0x2 goto +0xe <sys_enter+0x26d8>
    1229:	w1 = *(u32 *)(r0 + 0x0)
    1230:	goto +0x16 <sys_enter+0x2728>
    1231:	call 0x23
    1232:	r0 += r8
    1233:	if w9 == 0x2 goto +0xb <sys_enter+0x26e8>
    1234:	w1 = 0x0
    1235:	*(u32 *)(r10 - 0x88) = w1
    1236:	r1 = r10
    1237:	r1 += -0x88
    1238:	w2 = 0x4
    1239:	r3 = r0
    1240:	call 0x71
    1241:	w1 = *(u32 *)(r10 - 0x88)
    1242:	goto +0xa <sys_enter+0x2728>
    1243:	w1 = *(u16 *)(r0 + 0x0)
    1244:	goto +0x8 <sys_enter+0x2728>
    1245:	w1 = 0x0
    1246:	*(u16 *)(r10 - 0x88) = w1
    1247:	r1 = r10
    1248:	r1 += -0x88
    1249:	w2 = 0x2
    1250:	r3 = r0
    1251:	call 0x71
    1252:	w1 = *(u16 *)(r10 - 0x88)
    1253:	w2 = *(u32 *)(r7 + 0x78)
    1254:	if w2 != 0x0 goto +0x2 <sys_enter+0x2748>
    1255:	*(u32 *)(r7 + 0x7c) = w1
    1256:	goto +0x5 <sys_enter+0x2770>
    1257:	w3 = *(u32 *)(r7 + 0x7c)
    1258:	if w1 >= w3 goto +0x1 <sys_enter+0x2760>
    1259:	*(u32 *)(r7 + 0x7c) = w1
    1260:	w3 = *(u32 *)(r7 + 0x80)
    1261:	if w1 <= w3 goto +0x1 <sys_enter+0x2778>
    1262:	*(u32 *)(r7 + 0x80) = w1
    1263:	*(u32 *)(r7 + 0x84) = w1
    1264:	w2 += 0x1
    1265:	*(u32 *)(r7 + 0x78) = w2
    1266:	w1 = *(u32 *)(r6 + 0xb4)
    1267:	if w1 == 0x0 goto +0x2e <sys_enter+0x2910>
    1268:	r1 = 0x0 ll
		00000000000027a0:  R_BPF_64_64	CONFIG
    1270:	w6 = *(u32 *)(r1 + 0xb0)
    1271:	w8 = *(u32 *)(r1 + 0xb4)
    1272:	w1 = *(u32 *)(r1 + 0x70)
    1273:	if w1 == 0x0 goto +0x5 <sys_enter+0x27f8>
    1274:	call 0x9e
    1275:	r0 += r6
    1276:	if w8 == 0x2 goto +0xe <sys_enter+0x2858>
    1277:	w1 = *(u32 *)(r0 + 0x0)
    1278:	goto +0x16 <sys_enter+0x28a8>
    1279:	call 0x23
    1280:	r0 += r6
    1281:	if w8 == 0x2 goto +0xb <sys_enter+0x2868>
    1282:	w1 = 0x0
    1283:	*(u32 *)(r10 - 0x88) = w1
    1284:	r1 = r10
    1285:	r1 += -0x88
    1286:	w2 = 0x4
    1287:	r3 = r0
    1288:	call 0x71
    1289:	w1 = *(u32 *)(r10 - 0x88)
    1290:	goto +0xa <sys_enter+0x28a8>
    1291:	w1 = *(u16 *)(r0 + 0x0)
    1292:	goto +0x8 <sys_enter+0x28a8>
    1293:	w1 = 0x0
    1294:	*(u16 *)(r10 - 0x88) = w1
    1295:	r1 = r10
    1296:	r1 += -0x88
    1297:	w2 = 0x2
    1298:	r3 = r0
    1299:	call 0x71
    1300:	w1 = *(u16 *)(r10 - 0x88)
    1301:	w2 = *(u32 *)(r7 + 0x88)
    1302:	if w2 != 0x0 goto +0x2 <sys_enter+0x28c8>
    1303:	*(u32 *)(r7 + 0x8c) = w1
    1304:	goto +0x5 <sys_enter+0x28f0>
    1305:	w3 = *(u32 *)(r7 + 0x8c)
    1306:	if w1 >= w3 goto +0x1 <sys_enter+0x28e0>
    1307:	*(u32 *)(r7 + 0x8c) = w1
    1308:	w3 = *(u32 *)(r7 + 0x90)
    1309:	if w1 <= w3 goto +0x1 <sys_enter+0x28f8>
    1310:	*(u32 *)(r7 + 0x90) = w1
    1311:	*(u32 *)(r7 + 0x94) = w1
    1312:	w2 += 0x1
    1313:	*(u32 *)(r7 + 0x88) = w2
    1314:	r6 = 0x0 ll
		0000000000002910:  R_BPF_64_64	CONFIG
    1316:	w1 = *(u32 *)(r6 + 0xc4)
    1317:	if w1 == 0x0 goto +0x2c <sys_enter+0x2a90>
    1318:	w8 = *(u32 *)(r6 + 0xc0)
    1319:	w9 = *(u32 *)(r6 + 0xc4)
    1320:	w1 = *(u32 *)(r6 + 0x70)
    1321:	if w1 == 0x0 goto +0x5 <sys_enter+0x2978>
    1322:	call 0x9e
    1323:	r0 += r8
    1324:	if w9 == 0x2 goto +0xe <sys_enter+0x29d8>
    1325:	w1 = *(u32 *)(r0 + 0x0)
    1326:	goto +0x16 <sys_enter+0x2a28>
    1327:	call 0x23
    1328:	r0 += r8
    1329:	if w9 == 0x2 goto +0xb <sys_enter+0x29e8>
    1330:	w1 = 0x0
    1331:	*(u32 *)(r10 - 0x88) = w1
    1332:	r1 = r10
    1333:	r1 += -0x88
    1334:	w2 = 0x4
    1335:	r3 = r0
    1336:	call 0x71
    1337:	w1 = *(u32 *)(r10 - 0x88)
    1338:	goto +0xa <sys_enter+0x2a28>
    1339:	w1 = *(u16 *)(r0 + 0x0)
    1340:	goto +0x8 <sys_enter+0x2a28>
    1341:	w1 = 0x0
    1342:	*(u16 *)(r10 - 0x88) = w1
    1343:	r1 = r10
    1344:	r1 += -0x88
    1345:	w2 = 0x2
    1346:	r3 = r0
    1347:	call 0x71
    1348:	w1 = *(u16 *)(r10 - 0x88)
    1349:	w2 = *(u32 *)(r7 + 0x98)
    1350:	if w2 != 0x0 goto +0x2 <sys_enter+0x2a48>
    1351:	*(u32 *)(r7 + 0x9c) = w1
    1352:	goto +0x5 <sys_enter+0x2a70>
    1353:	w3 = *(u32 *)(r7 + 0x9c)
    1354:	if w1 >= w3 goto +0x1 <sys_enter+0x2a60>
    1355:	*(u32 *)(r7 + 0x9c) = w1
    1356:	w3 = *(u32 *)(r7 + 0xa0)
    1357:	if w1 <= w3 goto +0x1 <sys_enter+0x2a78>
    1358:	*(u32 *)(r7 + 0xa0) = w1
    1359:	*(u32 *)(r7 + 0xa4) = w1
    1360:	w2 += 0x1
    1361:	*(u32 *)(r7 + 0x98) = w2
    1362:	call 0xe
    1363:	*(u64 *)(r7 + 0x50) = r0
    1364:	w1 = *(u32 *)(r6 + 0x64)
    1365:	if w1 == 0x0 goto +0x16 <sys_enter+0x2b60>
    1366:	call 0x23
    1367:	w1 = *(u32 *)(r6 + 0x40)
    1368:	r0 += r1
    1369:	r8 = 0x0
    1370:	*(u64 *)(r10 - 0x88) = r8
    1371:	r1 = r10
    1372:	r1 += -0x88
    1373:	w2 = 0x8
    1374:	r3 = r0
    1375:	call 0x71
    1376:	r3 = *(u64 *)(r10 - 0x88)
    1377:	w1 = *(u32 *)(r6 + 0x44)
    1378:	*(u64 *)(r10 - 0x88) = r8
    1379:	r3 += r1
    1380:	r1 = r10
    1381:	r1 += -0x88
    1382:	w2 = 0x8
    1383:	call 0x71
    1384:	r1 = *(u64 *)(r6 + 0x8)
    1385:	r2 = *(u64 *)(r10 - 0x88)
    1386:	r1 += r2
    1387:	*(u64 *)(r7 + 0x40) = r1
    1388:	w1 = *(u32 *)(r6 + 0x68)
    1389:	if w1 == 0x0 goto +0xea <sys_enter+0x32c0>
    1390:	r1 = 0x504c4b53594d5641 ll
    1392:	call 0x9a
    1393:	w1 = *(u32 *)(r6 + 0x38)
    1394:	r0 += r1
    1395:	*(u64 *)(r7 + 0x48) = r0
    1396:	goto +0xe3 <sys_enter+0x32c0>
    1397:	w1 = 0x0
    1398:	*(u32 *)(r10 - 0x88) = w1
    1399:	r1 = r10
    1400:	r1 += -0x88
    1401:	w2 = 0x4
    1402:	r3 = r0
    1403:	call 0x71
    1404:	w1 = *(u32 *)(r10 - 0x88)
    1405:	r2 = 0x0 ll
		0000000000002be8:  R_BPF_64_64	CONFIG
    1407:	w2 = *(u32 *)(r2 + 0x88)
    1408:	w7 = w9
    1409:	if w1 != w2 goto +0xaf <sys_enter+0x3188>
    1410:	r6 = 0x0 ll
		0000000000002c10:  R_BPF_64_64	CONFIG
    1412:	w1 = *(u32 *)(r6 + 0x94)
    1413:	*(u64 *)(r10 - 0xa8) = r8
    1414:	if w1 == 0x0 goto +0x28 <sys_enter+0x2d78>
    1415:	w9 = w7
    1416:	w7 = *(u32 *)(r6 + 0x90)
    1417:	w8 = *(u32 *)(r6 + 0x94)
    1418:	w1 = *(u32 *)(r6 + 0x70)
    1419:	if w1 != 0x0 goto +0xd <sys_enter+0x2cc8>
    1420:	call 0x23
    1421:	r0 += r7
    1422:	if w8 == 0x2 goto +0x1 <sys_enter+0x2c80>
    1423:	goto +0x11 <sys_enter+0x2d08>
    1424:	w1 = 0x0
    1425:	*(u16 *)(r10 - 0x88) = w1
    1426:	r1 = r10
    1427:	r1 += -0x88
    1428:	w2 = 0x2
    1429:	r3 = r0
    1430:	call 0x71
    1431:	w1 = *(u16 *)(r10 - 0x88)
    1432:	goto +0x10 <sys_enter+0x2d48>
    1433:	call 0x9e
    1434:	r0 += r7
    1435:	if w8 == 0x2 goto +0x1 <sys_enter+0x2ce8>
    1436:	goto +0x2 <sys_enter+0x2cf8>
    1437:	w1 = *(u16 *)(r0 + 0x0)
    1438:	goto +0xa <sys_enter+0x2d48>
    1439:	w1 = *(u32 *)(r0 + 0x0)
    1440:	goto +0x8 <sys_enter+0x2d48>
    1441:	w1 = 0x0
    1442:	*(u32 *)(r10 - 0x88) = w1
    1443:	r1 = r10
    1444:	r1 += -0x88
    1445:	w2 = 0x4
    1446:	r3 = r0
    1447:	call 0x71
    1448:	w1 = *(u32 *)(r10 - 0x88)
    1449:	w7 = w9
    1450:	r2 = 0x0 ll
		0000000000002d50:  R_BPF_64_64	CONFIG
    1452:	w2 = *(u32 *)(r2 + 0x98)
    1453:	r8 = *(u64 *)(r10 - 0xa8)
    1454:	if w1 != w2 goto +0x82 <sys_enter+0x3188>
    1455:	w1 = *(u32 *)(r6 + 0xa4)
    1456:	if w1 == 0x0 goto +0x29 <sys_enter+0x2ed0>
    1457:	w9 = w7
    1458:	r1 = 0x0 ll
		0000000000002d90:  R_BPF_64_64	CONFIG
    1460:	w6 = *(u32 *)(r1 + 0xa0)
    1461:	w7 = *(u32 *)(r1 + 0xa4)
    1462:	w1 = *(u32 *)(r1 + 0x70)
    1463:	if w1 != 0x0 goto +0xd <sys_enter+0x2e28>
    1464:	call 0x23
    1465:	r0 += r6
    1466:	if w7 == 0x2 goto +0x1 <sys_enter+0x2de0>
    1467:	goto +0x11 <sys_enter+0x2e68>
    1468:	w1 = 0x0
    1469:	*(u16 *)(r10 - 0x88) = w1
    1470:	r1 = r10
    1471:	r1 += -0x88
    1472:	w2 = 0x2
    1473:	r3 = r0
    1474:	call 0x71
    1475:	w1 = *(u16 *)(r10 - 0x88)
    1476:	goto +0x10 <sys_enter+0x2ea8>
    1477:	call 0x9e
    1478:	r0 += r6
    1479:	if w7 == 0x2 goto +0x1 <sys_enter+0x2e48>
    1480:	goto +0x2 <sys_enter+0x2e58>
    1481:	w1 = *(u16 *)(r0 + 0x0)
    1482:	goto +0xa <sys_enter+0x2ea8>
    1483:	w1 = *(u32 *)(r0 + 0x0)
    1484:	goto +0x8 <sys_enter+0x2ea8>
    1485:	w1 = 0x0
    1486:	*(u32 *)(r10 - 0x88) = w1
    1487:	r1 = r10
    1488:	r1 += -0x88
    1489:	w2 = 0x4
    1490:	r3 = r0
    1491:	call 0x71
    1492:	w1 = *(u32 *)(r10 - 0x88)
    1493:	r2 = 0x0 ll
		0000000000002ea8:  R_BPF_64_64	CONFIG
    1495:	w2 = *(u32 *)(r2 + 0xa8)
    1496:	w7 = w9
    1497:	if w1 != w2 goto +0x57 <sys_enter+0x3188>
    1498:	r6 = 0x0 ll
		0000000000002ed0:  R_BPF_64_64	CONFIG
    1500:	w1 = *(u32 *)(r6 + 0xb4)
    1501:	if w1 == 0x0 goto +0x28 <sys_enter+0x3030>
    1502:	w9 = w7
    1503:	w7 = *(u32 *)(r6 + 0xb0)
    1504:	w8 = *(u32 *)(r6 + 0xb4)
    1505:	w1 = *(u32 *)(r6 + 0x70)
    1506:	if w1 != 0x0 goto +0xd <sys_enter+0x2f80>
    1507:	call 0x23
    1508:	r0 += r7
    1509:	if w8 == 0x2 goto +0x1 <sys_enter+0x2f38>
    1510:	goto +0x11 <sys_enter+0x2fc0>
    1511:	w1 = 0x0
    1512:	*(u16 *)(r10 - 0x88) = w1
    1513:	r1 = r10
    1514:	r1 += -0x88
    1515:	w2 = 0x2
    1516:	r3 = r0
    1517:	call 0x71
    1518:	w1 = *(u16 *)(r10 - 0x88)
    1519:	goto +0x10 <sys_enter+0x3000>
    1520:	call 0x9e
    1521:	r0 += r7
    1522:	if w8 == 0x2 goto +0x1 <sys_enter+0x2fa0>
    1523:	goto +0x2 <sys_enter+0x2fb0>
    1524:	w1 = *(u16 *)(r0 + 0x0)
    1525:	goto +0xa <sys_enter+0x3000>
    1526:	w1 = *(u32 *)(r0 + 0x0)
    1527:	goto +0x8 <sys_enter+0x3000>
    1528:	w1 = 0x0
    1529:	*(u32 *)(r10 - 0x88) = w1
    1530:	r1 = r10
    1531:	r1 += -0x88
    1532:	w2 = 0x4
    1533:	r3 = r0
    1534:	call 0x71
    1535:	w1 = *(u32 *)(r10 - 0x88)
    1536:	w7 = w9
    1537:	r2 = 0x0 ll
		0000000000003008:  R_BPF_64_64	CONFIG
    1539:	w2 = *(u32 *)(r2 + 0xb8)
    1540:	r8 = *(u64 *)(r10 - 0xa8)
    1541:	if w1 != w2 goto +0x2b <sys_enter+0x3188>
    1542:	w1 = *(u32 *)(r6 + 0xc4)
    1543:	if w1 == 0x0 goto +0x50 <sys_enter+0x32c0>
    1544:	w9 = w7
    1545:	r1 = 0x0 ll
		0000000000003048:  R_BPF_64_64	CONFIG
    1547:	w6 = *(u32 *)(r1 + 0xc0)
    1548:	w7 = *(u32 *)(r1 + 0xc4)
    1549:	w1 = *(u32 *)(r1 + 0x70)
    1550:	if w1 != 0x0 goto +0xd <sys_enter+0x30e0>
    1551:	call 0x23
    1552:	r0 += r6
    1553:	if w7 == 0x2 goto +0x1 <sys_enter+0x3098>
    1554:	goto +0x11 <sys_enter+0x3120>
    1555:	w1 = 0x0
    1556:	*(u16 *)(r10 - 0x88) = w1
    1557:	r1 = r10
    1558:	r1 += -0x88
    1559:	w2 = 0x2
    1560:	r3 = r0
    1561:	call 0x71
    1562:	w1 = *(u16 *)(r10 - 0x88)
    1563:	goto +0x10 <sys_enter+0x3160>
    1564:	call 0x9e
    1565:	r0 += r6
    1566:	if w7 == 0x2 goto +0x1 <sys_enter+0x3100>
    1567:	goto +0x2 <sys_enter+0x3110>
    1568:	w1 = *(u16 *)(r0 + 0x0)
    1569:	goto +0xa <sys_enter+0x3160>
    1570:	w1 = *(u32 *)(r0 + 0x0)
    1571:	goto +0x8 <sys_enter+0x3160>
    1572:	w1 = 0x0
    1573:	*(u32 *)(r10 - 0x88) = w1
    1574:	r1 = r10
    1575:	r1 += -0x88
    1576:	w2 = 0x4
    1577:	r3 = r0
    1578:	call 0x71
    1579:	w1 = *(u32 *)(r10 - 0x88)
    1580:	r2 = 0x0 ll
		0000000000003160:  R_BPF_64_64	CONFIG
    1582:	w2 = *(u32 *)(r2 + 0xc8)
    1583:	w7 = w9
    1584:	if w1 == w2 goto +0x27 <sys_enter+0x32c0>
    1585:	call 0x23
    1586:	*(u64 *)(r10 - 0x88) = r0
    1587:	r2 = r10
    1588:	r2 += -0x88
    1589:	r1 = 0x0 ll
		00000000000031a8:  R_BPF_64_64	TASKS
    1591:	r3 = 0xdb8 ll
		00000000000031b8:  R_BPF_64_64	.rodata
    1593:	r4 = 0x0
    1594:	call 0x2
    1595:	if r0 != 0x0 goto +0x11 <sys_enter+0x3268>
    1596:	r1 = 0x0 ll
		00000000000031e0:  R_BPF_64_64	.bss
    1598:	r2 = 0x1
    1599:	lock *(u64 *)(r1 + 0x0) += r2
    1600:	call 0x23
    1601:	*(u64 *)(r10 - 0x88) = r0
    1602:	r2 = r10
    1603:	r2 += -0x88
    1604:	r1 = 0x0 ll
		0000000000003220:  R_BPF_64_64	TASKS
    1606:	call 0x1
    1607:	r6 = r0
    1608:	if r6 == 0x0 goto +0xf <sys_enter+0x32c0>
    1609:	call 0xe
    1610:	r1 = *(u64 *)(r6 + 0x10)
    1611:	if r1 == r0 goto -0x49c <sys_enter+0xd80>
    1612:	goto -0x4ae <sys_enter+0xcf8>
    1613:	w1 = 0x0
    1614:	*(u32 *)(r10 - 0x88) = w1
    1615:	r2 = r10
    1616:	r2 += -0x88
    1617:	r1 = 0x0 ll
		0000000000003288:  R_BPF_64_64	LOST
    1619:	call 0x1
    1620:	if r0 == 0x0 goto +0x3 <sys_enter+0x32c0>
    1621:	r0 += 0x10
    1622:	r1 = 0x1
    1623:	lock *(u64 *)(r0 + 0x0) += r1
    1624:	w0 = 0x0
    1625:	exit
    1626:	w1 = *(u32 *)(r9 + 0x50)
    1627:	r2 = 0x0
    1628:	*(u64 *)(r10 - 0x88) = r2
    1629:	r8 += r1
    1630:	r1 = r10
    1631:	r1 += -0x88
    1632:	w2 = 0x8
    1633:	r3 = r8
    1634:	call 0x71
    1635:	r8 = *(u64 *)(r10 - 0x88)
    1636:	w1 = *(u32 *)(r9 + 0x54)
    1637:	w2 = 0x0
    1638:	*(u32 *)(r10 - 0x88) = w2
    1639:	r3 = r8
    1640:	r3 += r1
    1641:	r1 = r10
    1642:	r1 += -0x88
    1643:	w2 = 0x4
    1644:	call 0x71
    1645:	w1 = *(u32 *)(r10 - 0x88)
    1646:	if w1 == w6 goto +0x5c <sys_enter+0x3658>
    1647:	if w1 != 0x0 goto +0x13 <sys_enter+0x3418>
    1648:	r2 = 0x0 ll
		0000000000003380:  R_BPF_64_64	CONFIG
    1650:	w1 = *(u32 *)(r2 + 0x6c)
    1651:	if w1 == 0x0 goto +0x4e <sys_enter+0x3610>
    1652:	w1 = 0x0
    1653:	w2 = *(u32 *)(r2 + 0x84)
    1654:	w5 = *(u32 *)(r10 - 0xb0)
    1655:	r0 = *(u64 *)(r10 - 0xa0)
    1656:	if w2 != 0x0 goto +0x18 <sys_enter+0x3488>
    1657:	r2 = 0x0 ll
		00000000000033c8:  R_BPF_64_64	CONFIG
    1659:	w3 = *(u32 *)(r2 + 0x94)
    1660:	if w3 == 0x0 goto +0x1b <sys_enter+0x34c0>
    1661:	w4 = *(u32 *)(r0 + 0xc0)
    1662:	*(u32 *)(r0 + 0xac) = w4
    1663:	w3 = 0x1
    1664:	if w4 != 0x0 goto +0x16 <sys_enter+0x34b8>
    1665:	w3 = 0x0
    1666:	goto +0x14 <sys_enter+0x34b8>
    1667:	w7 += -0x1
    1668:	if w7 != 0x0 goto -0x2b <sys_enter+0x32d0>
    1669:	w1 = 0x0
    1670:	*(u32 *)(r10 - 0x88) = w1
    1671:	r2 = r10
    1672:	r2 += -0x88
    1673:	r1 = 0x0 ll
		0000000000003448:  R_BPF_64_64	LOST
    1675:	call 0x1
    1676:	if r0 == 0x0 goto -0x1d <sys_enter+0x3380>
    1677:	r0 += 0x18
    1678:	r1 = 0x1
    1679:	lock *(u64 *)(r0 + 0x0) += r1
    1680:	goto -0x21 <sys_enter+0x3380>
    1681:	w2 = *(u32 *)(r0 + 0xbc)
    1682:	*(u32 *)(r0 + 0xa8) = w2
    1683:	w1 = 0x1
    1684:	if w2 != 0x0 goto -0x1c <sys_enter+0x33c8>
    1685:	w1 = 0x0
    1686:	goto -0x1e <sys_enter+0x33c8>
    1687:	w1 |= w3
    1688:	w2 = *(u32 *)(r2 + 0xa4)
    1689:	if w2 == 0x0 goto +0x6 <sys_enter+0x3500>
    1690:	w3 = *(u32 *)(r0 + 0xc4)
    1691:	*(u32 *)(r0 + 0xb0) = w3
    1692:	w2 = 0x1
    1693:	if w3 != 0x0 goto +0x1 <sys_enter+0x34f8>
    1694:	w2 = 0x0
    1695:	w1 |= w2
    1696:	r2 = 0x0 ll
		0000000000003500:  R_BPF_64_64	CONFIG
    1698:	w3 = *(u32 *)(r2 + 0xb4)
    1699:	if w3 == 0x0 goto +0x6 <sys_enter+0x3550>
    1700:	w4 = *(u32 *)(r0 + 0xc8)
    1701:	*(u32 *)(r0 + 0xb4) = w4
    1702:	w3 = 0x1
    1703:	if w4 != 0x0 goto +0x1 <sys_enter+0x3548>
    1704:	w3 = 0x0
    1705:	w1 |= w3
    1706:	w2 = *(u32 *)(r2 + 0xc4)
    1707:	if w2 == 0x0 goto +0x6 <sys_enter+0x3590>
    1708:	w3 = *(u32 *)(r0 + 0xcc)
    1709:	*(u32 *)(r0 + 0xb8) = w3
    1710:	w2 = 0x1
    1711:	if w3 != 0x0 goto +0x1 <sys_enter+0x3588>
    1712:	w2 = 0x0
    1713:	w1 |= w2
    1714:	if w5 != 0x0 goto +0x12 <sys_enter+0x3628>
    1715:	w1 &= 0x1
    1716:	if w1 != 0x0 goto +0x10 <sys_enter+0x3628>
    1717:	call 0x23
    1718:	*(u64 *)(r10 - 0x88) = r0
    1719:	r2 = r10
    1720:	r2 += -0x88
    1721:	r1 = 0x0 ll
		00000000000035c8:  R_BPF_64_64	TASKS
    1723:	call 0x3
    1724:	if r0 != 0x0 goto -0x65 <sys_enter+0x32c0>
    1725:	r1 = 0x0 ll
		00000000000035e8:  R_BPF_64_64	.bss
    1727:	r2 = -0x1
    1728:	lock *(u64 *)(r1 + 0x0) += r2
    1729:	goto -0x6a <sys_enter+0x32c0>
    1730:	w5 = *(u32 *)(r10 - 0xb0)
    1731:	r0 = *(u64 *)(r10 - 0xa0)
    1732:	if w5 == 0x0 goto -0x10 <sys_enter+0x35a8>
    1733:	r1 = 0x0
    1734:	*(u64 *)(r0 + 0xd0) = r1
    1735:	*(u64 *)(r0 + 0x8) = r1
    1736:	*(u32 *)(r0 + 0x4) = w5
    1737:	*(u32 *)(r0 + 0x0) = w5
    1738:	goto -0x73 <sys_enter+0x32c0>
    1739:	w1 = *(u32 *)(r10 - 0x98)
    1740:	w1 &= 0x1
    1741:	r8 = *(u64 *)(r10 - 0xa0)
    1742:	if w1 == 0x0 goto +0x28 <sys_enter+0x37b8>
    1743:	w5 = *(u32 *)(r10 - 0xb8)
    1744:	w1 = w5
    1745:	w1 = -w1
    1746:	r2 = r8
    1747:	r2 += 0x18
    1748:	r3 = 0xd60 ll
		00000000000036a0:  R_BPF_64_64	.rodata
    1750:	r4 = *(u64 *)(r3 + 0x0)
    1751:	*(u64 *)(r2 + 0x0) = r4
    1752:	r4 = *(u64 *)(r3 + 0x8)
    1753:	*(u64 *)(r2 + 0x8) = r4
    1754:	r4 = *(u64 *)(r3 + 0x10)
    1755:	*(u64 *)(r2 + 0x10) = r4
    1756:	r4 = *(u64 *)(r3 + 0x18)
    1757:	*(u64 *)(r2 + 0x18) = r4
    1758:	r4 = *(u64 *)(r3 + 0x20)
    1759:	*(u64 *)(r2 + 0x20) = r4
    1760:	r4 = *(u64 *)(r3 + 0x28)
    1761:	*(u64 *)(r2 + 0x28) = r4
    1762:	r4 = *(u64 *)(r3 + 0x30)
    1763:	*(u64 *)(r2 + 0x30) = r4
    1764:	r4 = *(u64 *)(r3 + 0x38)
    1765:	*(u64 *)(r2 + 0x38) = r4
    1766:	r4 = *(u64 *)(r3 + 0x40)
    1767:	*(u64 *)(r2 + 0x40) = r4
    1768:	r4 = *(u64 *)(r3 + 0x48)
    1769:	*(u64 *)(r2 + 0x48) = r4
    1770:	r4 = *(u64 *)(r3 + 0x50)
    1771:	*(u64 *)(r2 + 0x50) = r4
    1772:	r2 = 0x800000000 ll
    1774:	*(u64 *)(r8 + 0x80) = r2
    1775:	*(u32 *)(r8 + 0x7c) = w1
    1776:	w1 = 0x0
    1777:	*(u32 *)(r8 + 0x78) = w1
    1778:	*(u32 *)(r8 + 0x74) = w5
    1779:	w1 = 0x3
    1780:	*(u32 *)(r8 + 0x70) = w1
    1781:	r1 = r8
    1782:	call -0x1
		00000000000037b0:  R_BPF_64_32	.text
    1783:	w1 = 0x1
    1784:	r2 = *(u64 *)(r10 - 0xa8)
    1785:	w7 = *(u32 *)(r10 - 0xb0)
    1786:	w9 = *(u32 *)(r10 - 0xc0)
    1787:	if w9 == 0x0 goto +0x1 <sys_enter+0x37e8>
    1788:	w1 = 0x0
    1789:	w3 = *(u32 *)(r10 - 0x90)
    1790:	w3 ^= -0x1
    1791:	w1 &= w3
    1792:	w1 &= 0x1
    1793:	if w1 != 0x0 goto +0x2a <sys_enter+0x3960>
    1794:	r3 = *(u64 *)(r2 + 0x8)
    1795:	r2 = *(u64 *)(r2 + 0x0)
    1796:	r1 = r8
    1797:	r1 += 0x18
    1798:	call 0x16e
		0000000000003830:  R_BPF_64_32	.text
    1799:	if w9 == 0x0 goto +0x24 <sys_enter+0x3960>
    1800:	w6 = 0x0
    1801:	w1 = *(u32 *)(r10 - 0xe0)
    1802:	if w1 == 0x0 goto +0x1 <sys_enter+0x3860>
    1803:	w6 = 0x8
    1804:	r1 = 0x0
    1805:	r2 = 0x0 ll
		0000000000003868:  R_BPF_64_64	CONFIG
    1807:	w2 = *(u32 *)(r2 + 0x74)
    1808:	w3 = *(u32 *)(r10 - 0xc8)
    1809:	if w3 != 0x0 goto +0xe <sys_enter+0x3900>
    1810:	if w2 == 0x0 goto +0xd <sys_enter+0x3900>
    1811:	call 0x23
    1812:	r1 = 0x0 ll
		00000000000038a0:  R_BPF_64_64	CONFIG
    1814:	w1 = *(u32 *)(r1 + 0x74)
    1815:	r2 = 0x0
    1816:	*(u64 *)(r10 - 0x88) = r2
    1817:	r0 += r1
    1818:	r1 = r10
    1819:	r1 += -0x88
    1820:	w2 = 0x8
    1821:	r3 = r0
    1822:	call 0x71
    1823:	r1 = *(u64 *)(r10 - 0x88)
    1824:	*(u32 *)(r8 + 0x84) = w6
    1825:	w2 = 0x0
    1826:	*(u32 *)(r8 + 0x80) = w2
    1827:	*(u32 *)(r8 + 0x7c) = w9
    1828:	*(u32 *)(r8 + 0x78) = w7
    1829:	w2 = *(u32 *)(r10 - 0xb8)
    1830:	*(u32 *)(r8 + 0x74) = w2
    1831:	w2 = 0x5
    1832:	*(u32 *)(r8 + 0x70) = w2
    1833:	*(u64 *)(r8 + 0xa0) = r1
    1834:	r1 = r8
    1835:	call -0x1
		0000000000003958:  R_BPF_64_32	.text
    1836:	r1 = 0x0 ll
		0000000000003960:  R_BPF_64_64	CONFIG
    1838:	w2 = *(u32 *)(r1 + 0x6c)
    1839:	if w2 == 0x0 goto -0xc0 <sys_enter+0x3380>
    1840:	w1 = *(u32 *)(r1 + 0x84)
    1841:	r7 = *(u64 *)(r10 - 0xa0)
    1842:	if w1 != 0x0 goto +0xf <sys_enter+0x3a10>
    1843:	r6 = 0x0 ll
		0000000000003998:  R_BPF_64_64	CONFIG
    1845:	w1 = *(u32 *)(r6 + 0x94)
    1846:	if w1 == 0x0 goto +0x30 <sys_enter+0x3b38>
    1847:	w2 = *(u32 *)(r7 + 0xc0)
    1848:	w1 = *(u32 *)(r7 + 0xac)
    1849:	w3 = w2
    1850:	w3 |= w1
    1851:	if w3 s> -0x1 goto +0x1e <sys_enter+0x3ad0>
    1852:	w3 = w2
    1853:	if w1 s> 0x0 goto +0x1f <sys_enter+0x3ae8>
    1854:	w3 = w2
    1855:	if w2 s> 0x0 goto +0x1d <sys_enter+0x3ae8>
    1856:	if w2 s>= w1 goto +0x26 <sys_enter+0x3b38>
    1857:	goto +0x19 <sys_enter+0x3ad8>
    1858:	w2 = *(u32 *)(r7 + 0xbc)
    1859:	w1 = *(u32 *)(r7 + 0xa8)
    1860:	w3 = w2
    1861:	w3 |= w1
    1862:	if w3 s> -0x1 goto +0x2d <sys_enter+0x3ba0>
    1863:	w3 = w2
    1864:	if w1 s> 0x0 goto +0x6 <sys_enter+0x3a78>
    1865:	w3 = w2
    1866:	if w2 s< 0x1 goto +0x1 <sys_enter+0x3a60>
    1867:	goto +0x3 <sys_enter+0x3a78>
    1868:	if w2 s>= w1 goto -0x1a <sys_enter+0x3998>
    1869:	w3 = w2
    1870:	w3 -= w1
    1871:	if w3 == 0x0 goto -0x1d <sys_enter+0x3998>
    1872:	r4 = 0x1
    1873:	*(u64 *)(r7 + 0x80) = r4
    1874:	*(u32 *)(r7 + 0x7c) = w3
    1875:	*(u32 *)(r7 + 0x78) = w2
    1876:	*(u32 *)(r7 + 0x74) = w1
    1877:	w1 = 0x5
    1878:	*(u32 *)(r7 + 0x70) = w1
    1879:	r1 = r7
    1880:	call -0x1
		0000000000003ac0:  R_BPF_64_32	.text
    1881:	goto -0x27 <sys_enter+0x3998>
    1882:	if w2 s<= w1 goto +0xc <sys_enter+0x3b38>
    1883:	w3 = w2
    1884:	w3 -= w1
    1885:	if w3 == 0x0 goto +0x9 <sys_enter+0x3b38>
    1886:	r4 = 0x2
    1887:	*(u64 *)(r7 + 0x80) = r4
    1888:	*(u32 *)(r7 + 0x7c) = w3
    1889:	*(u32 *)(r7 + 0x78) = w2
    1890:	*(u32 *)(r7 + 0x74) = w1
    1891:	w1 = 0x5
    1892:	*(u32 *)(r7 + 0x70) = w1
    1893:	r1 = r7
    1894:	call -0x1
		0000000000003b30:  R_BPF_64_32	.text
    1895:	w1 = *(u32 *)(r6 + 0xa4)
    1896:	if w1 == 0x0 goto +0x1a <sys_enter+0x3c18>
    1897:	w2 = *(u32 *)(r7 + 0xc4)
    1898:	w1 = *(u32 *)(r7 + 0xb0)
    1899:	w3 = w2
    1900:	w3 |= w1
    1901:	if w3 s> -0x1 goto +0x8 <sys_enter+0x3bb0>
    1902:	w3 = w2
    1903:	if w1 s> 0x0 goto +0x9 <sys_enter+0x3bc8>
    1904:	w3 = w2
    1905:	if w2 s> 0x0 goto +0x7 <sys_enter+0x3bc8>
    1906:	if w2 s>= w1 goto +0x10 <sys_enter+0x3c18>
    1907:	goto +0x3 <sys_enter+0x3bb8>
    1908:	if w2 s> w1 goto -0x28 <sys_enter+0x3a68>
    1909:	goto -0x43 <sys_enter+0x3998>
    1910:	if w2 s<= w1 goto +0xc <sys_enter+0x3c18>
    1911:	w3 = w2
    1912:	w3 -= w1
    1913:	if w3 == 0x0 goto +0x9 <sys_enter+0x3c18>
    1914:	r4 = 0x3
    1915:	*(u64 *)(r7 + 0x80) = r4
    1916:	*(u32 *)(r7 + 0x7c) = w3
    1917:	*(u32 *)(r7 + 0x78) = w2
    1918:	*(u32 *)(r7 + 0x74) = w1
    1919:	w1 = 0x5
    1920:	*(u32 *)(r7 + 0x70) = w1
    1921:	r1 = r7
    1922:	call -0x1
		0000000000003c10:  R_BPF_64_32	.text
    1923:	w1 = *(u32 *)(r6 + 0xb4)
    1924:	if w1 == 0x0 goto +0x18 <sys_enter+0x3ce8>
    1925:	w2 = *(u32 *)(r7 + 0xc8)
    1926:	w1 = *(u32 *)(r7 + 0xb4)
    1927:	w3 = w2
    1928:	w3 |= w1
    1929:	if w3 s> -0x1 goto +0x6 <sys_enter+0x3c80>
    1930:	w3 = w2
    1931:	if w1 s> 0x0 goto +0x7 <sys_enter+0x3c98>
    1932:	w3 = w2
    1933:	if w2 s> 0x0 goto +0x5 <sys_enter+0x3c98>
    1934:	if w2 s>= w1 goto +0xe <sys_enter+0x3ce8>
    1935:	goto +0x1 <sys_enter+0x3c88>
    1936:	if w2 s<= w1 goto +0xc <sys_enter+0x3ce8>
    1937:	w3 = w2
    1938:	w3 -= w1
    1939:	if w3 == 0x0 goto +0x9 <sys_enter+0x3ce8>
    1940:	r4 = 0x4
    1941:	*(u64 *)(r7 + 0x80) = r4
    1942:	*(u32 *)(r7 + 0x7c) = w3
    1943:	*(u32 *)(r7 + 0x78) = w2
    1944:	*(u32 *)(r7 + 0x74) = w1
    1945:	w1 = 0x5
    1946:	*(u32 *)(r7 + 0x70) = w1
    1947:	r1 = r7
    1948:	call -0x1
		0000000000003ce0:  R_BPF_64_32	.text
    1949:	w1 = *(u32 *)(r6 + 0xc4)
    1950:	if w1 == 0x0 goto -0x12f <sys_enter+0x3380>
    1951:	r1 = *(u64 *)(r10 - 0xa0)
    1952:	w2 = *(u32 *)(r1 + 0xcc)
    1953:	w5 = *(u32 *)(r1 + 0xb8)
    1954:	w3 = w2
    1955:	w3 |= w5
    1956:	if w3 s> -0x1 goto +0x6 <sys_enter+0x3d58>
    1957:	w3 = w2
    1958:	if w5 s> 0x0 goto +0x7 <sys_enter+0x3d70>
    1959:	w3 = w2
    1960:	if w2 s> 0x0 goto +0x5 <sys_enter+0x3d70>
    1961:	if w2 s>= w5 goto -0x13a <sys_enter+0x3380>
    1962:	goto +0x1 <sys_enter+0x3d60>
    1963:	if w2 s<= w5 goto -0x13c <sys_enter+0x3380>
    1964:	w3 = w2
    1965:	w3 -= w5
    1966:	if w3 == 0x0 goto -0x13f <sys_enter+0x3380>
    1967:	r4 = 0x5
    1968:	r1 = *(u64 *)(r10 - 0xa0)
    1969:	*(u64 *)(r1 + 0x80) = r4
    1970:	*(u32 *)(r1 + 0x7c) = w3
    1971:	*(u32 *)(r1 + 0x78) = w2
    1972:	*(u32 *)(r1 + 0x74) = w5
    1973:	w2 = 0x5
    1974:	*(u32 *)(r1 + 0x70) = w2
    1975:	call -0x1
		0000000000003db8:  R_BPF_64_32	.text
    1976:	goto -0x149 <sys_enter+0x3380>

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x90) = r1
       1:	w9 = 0x0
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
      22:	w9 = *(u32 *)(r0 + 0x0)
      23:	goto +0x36 <sys_exit+0x270>
      24:	if w1 == 0x3 goto +0x17 <sys_exit+0x180>
      25:	if w1 == 0x4 goto +0x1 <sys_exit+0xd8>
      26:	goto +0x33 <sys_exit+0x270>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x88) = w0
      29:	r2 = r10
      30:	r2 += -0x88
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x2b <sys_exit+0x270>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	w1 = 0x0
      37:	*(u32 *)(r10 - 0x88) = w1
      38:	goto +0x22 <sys_exit+0x248>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w9 = *(u32 *)(r0 + 0x0)
      47:	goto +0x1e <sys_exit+0x270>
      48:	call 0x23
      49:	r6 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r6 + 0x40)
      52:	r0 += r1
      53:	r7 = 0x0
      54:	*(u64 *)(r10 - 0x88) = r7
      55:	r1 = r10
      56:	r1 += -0x88
      57:	w2 = 0x8
      58:	r3 = r0
      59:	call 0x71
      60:	r3 = *(u64 *)(r10 - 0x88)
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	*(u64 *)(r10 - 0x88) = r7
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x88
      66:	w2 = 0x8
      67:	call 0x71
      68:	r1 = *(u64 *)(r10 - 0x88)
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	w2 = 0x0
      71:	*(u32 *)(r10 - 0x88) = w2
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x88
      75:	w2 = 0x4
      76:	call 0x71
      77:	w9 = *(u32 *)(r10 - 0x88)
      78:	call 0x8
      79:	*(u32 *)(r10 - 0x88) = w0
      80:	r2 = r10
      81:	r2 += -0x88
      82:	r1 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CALLS
      84:	call 0x1
      85:	if r0 == 0x0 goto +0x3 <sys_exit+0x2c8>
      86:	r1 = *(u64 *)(r0 + 0x0)
      87:	r1 += 0x1
      88:	*(u64 *)(r0 + 0x0) = r1
      89:	r6 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	CONFIG
      91:	w1 = *(u32 *)(r6 + 0x28)
      92:	w1 &= w9
      93:	w2 = *(u32 *)(r6 + 0x30)
      94:	if w1 != w2 goto +0xd9 <sys_exit+0x9c0>
      95:	r1 = 0x0 ll
		00000000000002f8:  R_BPF_64_64	.bss
      97:	r1 = *(u64 *)(r1 + 0x0)
      98:	if r1 != 0x0 goto +0xd5 <sys_exit+0x9c0>
      99:	r1 = 0x0 ll
		0000000000000318:  R_BPF_64_64	CONFIG
     101:	w2 = *(u32 *)(r1 + 0x6c)
     102:	if w2 == 0x0 goto +0x5ab <sys_exit+0x3090>
     103:	w1 = *(u32 *)(r1 + 0x84)
     104:	if w1 == 0x0 goto +0x27 <sys_exit+0x480>
     105:	r1 = 0x0 ll
		0000000000000348:  R_BPF_64_64	CONFIG
     107:	w7 = *(u32 *)(r1 + 0x80)
     108:	w8 = *(u32 *)(r1 + 0x84)
     109:	w1 = *(u32 *)(r1 + 0x70)
     110:	if w1 != 0x0 goto +0xd <sys_exit+0x3e0>
     111:	call 0x23
     112:	r0 += r7
     113:	if w8 == 0x2 goto +0x1 <sys_exit+0x398>
     114:	goto +0x11 <sys_exit+0x420>
     115:	w1 = 0x0
     116:	*(u16 *)(r10 - 0x88) = w1
     117:	r1 = r10
     118:	r1 += -0x88
     119:	w2 = 0x2
     120:	r3 = r0
     121:	call 0x71
     122:	w1 = *(u16 *)(r10 - 0x88)
     123:	goto +0x10 <sys_exit+0x460>
     124:	call 0x9e
     125:	r0 += r7
     126:	if w8 == 0x2 goto +0x1 <sys_exit+0x400>
     127:	goto +0x2 <sys_exit+0x410>
     128:	w1 = *(u16 *)(r0 + 0x0)
     129:	goto +0xa <sys_exit+0x460>
     130:	w1 = *(u32 *)(r0 + 0x0)
     131:	goto +0x8 <sys_exit+0x460>
     132:	w1 = 0x0
     133:	*(u32 *)(r10 - 0x88) = w1
     134:	r1 = r10
     135:	r1 += -0x88
     136:	w2 = 0x4
     137:	r3 = r0
     138:	call 0x71
     139:	w1 = *(u32 *)(r10 - 0x88)
     140:	r2 = 0x0 ll
		0000000000000460:  R_BPF_64_64	CONFIG
     142:	w2 = *(u32 *)(r2 + 0x8c)
     143:	if w1 != w2 goto +0xa8 <sys_exit+0x9c0>
     144:	r3 = 0x0 ll
		0000000000000480:  R_BPF_64_64	CONFIG
     146:	w1 = *(u32 *)(r3 + 0x94)
     147:	if w1 == 0x0 goto +0x27 <sys_exit+0x5d8>
     148:	w8 = *(u32 *)(r3 + 0x90)
     149:	w7 = *(u32 *)(r3 + 0x94)
     150:	w1 = *(u32 *)(r3 + 0x70)
     151:	if w1 != 0x0 goto +0xd <sys_exit+0x528>
     152:	call 0x23
     153:	r0 += r8
     154:	if w7 == 0x2 goto +0x1 <sys_exit+0x4e0>
     155:	goto +0x11 <sys_exit+0x568>
     156:	w1 = 0x0
     157:	*(u16 *)(r10 - 0x88) = w1
     158:	r1 = r10
     159:	r1 += -0x88
     160:	w2 = 0x2
     161:	r3 = r0
     162:	call 0x71
     163:	w1 = *(u16 *)(r10 - 0x88)
     164:	goto +0x10 <sys_exit+0x5a8>
     165:	call 0x9e
     166:	r0 += r8
     167:	if w7 == 0x2 goto +0x1 <sys_exit+0x548>
     168:	goto +0x2 <sys_exit+0x558>
     169:	w1 = *(u16 *)(r0 + 0x0)
     170:	goto +0xa <sys_exit+0x5a8>
     171:	w1 = *(u32 *)(r0 + 0x0)
     172:	goto +0x8 <sys_exit+0x5a8>
     173:	w1 = 0x0
     174:	*(u32 *)(r10 - 0x88) = w1
     175:	r1 = r10
     176:	r1 += -0x88
     177:	w2 = 0x4
     178:	r3 = r0
     179:	call 0x71
     180:	w1 = *(u32 *)(r10 - 0x88)
     181:	r3 = 0x0 ll
		00000000000005a8:  R_BPF_64_64	CONFIG
     183:	r2 = 0x0 ll
		00000000000005b8:  R_BPF_64_64	CONFIG
     185:	w2 = *(u32 *)(r2 + 0x9c)
     186:	if w1 != w2 goto +0x7d <sys_exit+0x9c0>
     187:	w1 = *(u32 *)(r3 + 0xa4)
     188:	if w1 == 0x0 goto +0x27 <sys_exit+0x720>
     189:	r1 = 0x0 ll
		00000000000005e8:  R_BPF_64_64	CONFIG
     191:	w7 = *(u32 *)(r1 + 0xa0)
     192:	w8 = *(u32 *)(r1 + 0xa4)
     193:	w1 = *(u32 *)(r1 + 0x70)
     194:	if w1 != 0x0 goto +0xd <sys_exit+0x680>
     195:	call 0x23
     196:	r0 += r7
     197:	if w8 == 0x2 goto +0x1 <sys_exit+0x638>
     198:	goto +0x11 <sys_exit+0x6c0>
     199:	w1 = 0x0
     200:	*(u16 *)(r10 - 0x88) = w1
     201:	r1 = r10
     202:	r1 += -0x88
     203:	w2 = 0x2
     204:	r3 = r0
     205:	call 0x71
     206:	w1 = *(u16 *)(r10 - 0x88)
     207:	goto +0x10 <sys_exit+0x700>
     208:	call 0x9e
     209:	r0 += r7
     210:	if w8 == 0x2 goto +0x1 <sys_exit+0x6a0>
     211:	goto +0x2 <sys_exit+0x6b0>
     212:	w1 = *(u16 *)(r0 + 0x0)
     213:	goto +0xa <sys_exit+0x700>
     214:	w1 = *(u32 *)(r0 + 0x0)
     215:	goto +0x8 <sys_exit+0x700>
     216:	w1 = 0x0
     217:	*(u32 *)(r10 - 0x88) = w1
     218:	r1 = r10
     219:	r1 += -0x88
     220:	w2 = 0x4
     221:	r3 = r0
     222:	call 0x71
     223:	w1 = *(u32 *)(r10 - 0x88)
     224:	r2 = 0x0 ll
		0000000000000700:  R_BPF_64_64	CONFIG
     226:	w2 = *(u32 *)(r2 + 0xac)
     227:	if w1 != w2 goto +0x54 <sys_exit+0x9c0>
     228:	r3 = 0x0 ll
		0000000000000720:  R_BPF_64_64	CONFIG
     230:	w1 = *(u32 *)(r3 + 0xb4)
     231:	if w1 == 0x0 goto +0x27 <sys_exit+0x878>
     232:	w8 = *(u32 *)(r3 + 0xb0)
     233:	w7 = *(u32 *)(r3 + 0xb4)
     234:	w1 = *(u32 *)(r3 + 0x70)
     235:	if w1 != 0x0 goto +0xd <sys_exit+0x7c8>
     236:	call 0x23
     237:	r0 += r8
     238:	if w7 == 0x2 goto +0x1 <sys_exit+0x780>
     239:	goto +0x11 <sys_exit+0x808>
     240:	w1 = 0x0
     241:	*(u16 *)(r10 - 0x88) = w1
     242:	r1 = r10
     243:	r1 += -0x88
     244:	w2 = 0x2
     245:	r3 = r0
     246:	call 0x71
     247:	w1 = *(u16 *)(r10 - 0x88)
     248:	goto +0x10 <sys_exit+0x848>
     249:	call 0x9e
     250:	r0 += r8
     251:	if w7 == 0x2 goto +0x1 <sys_exit+0x7e8>
     252:	goto +0x2 <sys_exit+0x7f8>
     253:	w1 = *(u16 *)(r0 + 0x0)
     254:	goto +0xa <sys_exit+0x848>
     255:	w1 = *(u32 *)(r0 + 0x0)
     256:	goto +0x8 <sys_exit+0x848>
     257:	w1 = 0x0
     258:	*(u32 *)(r10 - 0x88) = w1
     259:	r1 = r10
     260:	r1 += -0x88
     261:	w2 = 0x4
     262:	r3 = r0
     263:	call 0x71
     264:	w1 = *(u32 *)(r10 - 0x88)
     265:	r3 = 0x0 ll
		0000000000000848:  R_BPF_64_64	CONFIG
     267:	r2 = 0x0 ll
		0000000000000858:  R_BPF_64_64	CONFIG
     269:	w2 = *(u32 *)(r2 + 0xbc)
     270:	if w1 != w2 goto +0x29 <sys_exit+0x9c0>
     271:	w1 = *(u32 *)(r3 + 0xc4)
     272:	if w1 == 0x0 goto +0x501 <sys_exit+0x3090>
     273:	r1 = 0x0 ll
		0000000000000888:  R_BPF_64_64	CONFIG
     275:	w7 = *(u32 *)(r1 + 0xc0)
     276:	w8 = *(u32 *)(r1 + 0xc4)
     277:	w1 = *(u32 *)(r1 + 0x70)
     278:	if w1 != 0x0 goto +0xd <sys_exit+0x920>
     279:	call 0x23
     280:	r0 += r7
     281:	if w8 == 0x2 goto +0x1 <sys_exit+0x8d8>
     282:	goto +0x11 <sys_exit+0x960>
     283:	w1 = 0x0
     284:	*(u16 *)(r10 - 0x88) = w1
     285:	r1 = r10
     286:	r1 += -0x88
     287:	w2 = 0x2
     288:	r3 = r0
     289:	call 0x71
     290:	w1 = *(u16 *)(r10 - 0x88)
     291:	goto +0x10 <sys_exit+0x9a0>
     292:	call 0x9e
     293:	r0 += r7
     294:	if w8 == 0x2 goto +0x1 <sys_exit+0x940>
     295:	goto +0x2 <sys_exit+0x950>
     296:	w1 = *(u16 *)(r0 + 0x0)
     297:	goto +0xa <sys_exit+0x9a0>
     298:	w1 = *(u32 *)(r0 + 0x0)
     299:	goto +0x8 <sys_exit+0x9a0>
     300:	w1 = 0x0
     301:	*(u32 *)(r10 - 0x88) = w1
     302:	r1 = r10
     303:	r1 += -0x88
     304:	w2 = 0x4
     305:	r3 = r0
     306:	call 0x71
     307:	w1 = *(u32 *)(r10 - 0x88)
     308:	r2 = 0x0 ll
		00000000000009a0:  R_BPF_64_64	CONFIG
     310:	w2 = *(u32 *)(r2 + 0xcc)
     311:	if w1 == w2 goto +0x4da <sys_exit+0x3090>
     312:	w1 = *(u32 *)(r6 + 0x24)
     313:	if w1 != 0x2 goto +0x24 <sys_exit+0xaf0>
     314:	call 0x8
     315:	*(u32 *)(r10 - 0x88) = w0
     316:	r2 = r10
     317:	r2 += -0x88
     318:	r1 = 0x0 ll
		00000000000009f0:  R_BPF_64_64	SAMPLES
     320:	call 0x1
     321:	r7 = r0
     322:	if r7 == 0x0 goto +0x4cf <sys_exit+0x3090>
     323:	r1 = *(u64 *)(r10 - 0x90)
     324:	r6 = *(u64 *)(r1 + 0x0)
     325:	r8 = r10
     326:	r8 += -0x88
     327:	r1 = r8
     328:	w2 = 0x0
     329:	r3 = 0x80
     330:	call -0x1
		0000000000000a50:  R_BPF_64_32	memset
     331:	r1 = r8
     332:	w2 = 0x80
     333:	r3 = r6
     334:	call 0x71
     335:	r1 = *(u64 *)(r10 - 0x20)
     336:	if r1 != 0x504c0001 goto +0x4c1 <sys_exit+0x3090>
     337:	r1 = *(u64 *)(r10 - 0x10)
     338:	if r1 != 0x10 goto +0x4bf <sys_exit+0x3090>
     339:	r2 = *(u64 *)(r10 - 0x28)
     340:	r1 = 0x0 ll
		0000000000000aa0:  R_BPF_64_64	CONFIG
     342:	r3 = *(u64 *)(r1 + 0x0)
     343:	if r2 != r3 goto +0x4ba <sys_exit+0x3090>
     344:	w2 = *(u32 *)(r1 + 0x28)
     345:	w2 &= w9
     346:	w1 = *(u32 *)(r7 + 0x10)
     347:	if w1 != 0x0 goto +0x2d1 <sys_exit+0x2168>
     348:	*(u32 *)(r7 + 0x14) = w2
     349:	goto +0x2d4 <sys_exit+0x2190>
     350:	w1 = *(u32 *)(r6 + 0x24)
     351:	if w1 != 0x3 goto +0x15 <sys_exit+0xba8>
     352:	r1 = *(u64 *)(r10 - 0x90)
     353:	r7 = *(u64 *)(r1 + 0x0)
     354:	r8 = r10
     355:	r8 += -0x88
     356:	r1 = r8
     357:	w2 = 0x0
     358:	r3 = 0x80
     359:	call -0x1
		0000000000000b38:  R_BPF_64_32	memset
     360:	r1 = r8
     361:	w2 = 0x80
     362:	r3 = r7
     363:	call 0x71
     364:	r1 = *(u64 *)(r10 - 0x20)
     365:	if r1 != 0x504c0001 goto +0x4a4 <sys_exit+0x3090>
     366:	r1 = *(u64 *)(r10 - 0x10)
     367:	if r1 != 0x10 goto +0x4a2 <sys_exit+0x3090>
     368:	r1 = *(u64 *)(r10 - 0x28)
     369:	r2 = 0x0 ll
		0000000000000b88:  R_BPF_64_64	CONFIG
     371:	r2 = *(u64 *)(r2 + 0x0)
     372:	if r1 != r2 goto +0x49d <sys_exit+0x3090>
     373:	w7 = 0x0
     374:	w1 = *(u32 *)(r6 + 0x28)
     375:	w3 = *(u32 *)(r6 + 0x30)
     376:	if w1 == 0x0 goto +0x25 <sys_exit+0xcf0>
     377:	w4 = w1
     378:	w4 >>= 0x1
     379:	w2 = w1
     380:	w2 |= w4
     381:	w4 = w2
     382:	w4 >>= 0x2
     383:	w2 |= w4
     384:	w4 = w2
     385:	w4 >>= 0x4
     386:	w2 |= w4
     387:	w1 &= w9
     388:	w4 = w2
     389:	w4 >>= 0x8
     390:	w2 |= w4
     391:	w1 -= w3
     392:	w3 = w2
     393:	w3 >>= 0x10
     394:	w2 |= w3
     395:	w2 ^= -0x1
     396:	w3 = w2
     397:	w3 >>= 0x1
     398:	w3 &= 0x55555555
     399:	w2 -= w3
     400:	w3 = w2
     401:	w3 &= 0x33333333
     402:	w2 >>= 0x2
     403:	w2 &= 0x33333333
     404:	w3 += w2
     405:	w2 = w3
     406:	w2 >>= 0x4
     407:	w3 += w2
     408:	w3 &= 0xf0f0f0f
     409:	w3 *= 0x1010101
     410:	w3 >>= 0x18
     411:	w1 <<= w3
     412:	w1 s>>= w3
     413:	w7 = w1
     414:	call 0x23
     415:	*(u64 *)(r10 - 0x88) = r0
     416:	r2 = r10
     417:	r2 += -0x88
     418:	r1 = 0x0 ll
		0000000000000d10:  R_BPF_64_64	TASKS
     420:	call 0x1
     421:	r6 = r0
     422:	if r6 == 0x0 goto +0x1ad <sys_exit+0x1aa0>
     423:	call 0xe
     424:	r1 = *(u64 *)(r6 + 0x10)
     425:	if r1 == r0 goto +0x11 <sys_exit+0xdd8>
     426:	*(u64 *)(r6 + 0x10) = r0
     427:	r1 = r6
     428:	r1 += 0x88
     429:	w2 = 0x0
     430:	r3 = 0x18
     431:	call -0x1
		0000000000000d78:  R_BPF_64_32	memset
     432:	r1 = r6
     433:	r1 += 0xa8
     434:	w2 = 0x0
     435:	r3 = 0x14
     436:	call -0x1
		0000000000000da0:  R_BPF_64_32	memset
     437:	r1 = 0x0
     438:	*(u64 *)(r6 + 0xd0) = r1
     439:	r1 = r6
     440:	w2 = 0x0
     441:	r3 = 0x10
     442:	call -0x1
		0000000000000dd0:  R_BPF_64_32	memset
     443:	r1 = 0x0 ll
		0000000000000dd8:  R_BPF_64_64	AYA_LOG_LEVEL
     445:	w1 = *(u8 *)(r1 + 0x0)
     446:	*(u64 *)(r10 - 0x98) = r6
     447:	if w1 < 0x4 goto +0x1b2 <sys_exit+0x1b90>
     448:	call 0x23
     449:	r8 = r0
     450:	w1 = 0xa0
     451:	*(u16 *)(r10 - 0x2) = w1
     452:	r1 = r10
     453:	r1 += -0x2
     454:	r9 = 0x40
     455:	w1 = *(u16 *)(r10 - 0x2)
     456:	if w1 > 0x40 goto +0x255 <sys_exit+0x20f0>
     457:	r1 = 0x0 ll
		0000000000000e48:  R_BPF_64_64	AYA_LOGS
     459:	r2 = r9
     460:	r3 = 0x0
     461:	call 0x83
     462:	if r0 == 0x0 goto +0x1a2 <sys_exit+0x1b88>
     463:	*(u64 *)(r10 - 0x80) = r9
     464:	*(u64 *)(r10 - 0x88) = r0
     465:	r1 = r10
     466:	r1 += -0x88
     467:	r1 = *(u64 *)(r10 - 0x88)
     468:	r2 = *(u64 *)(r10 - 0x80)
     469:	if r2 < 0x2 goto +0x199 <sys_exit+0x1b78>
     470:	w2 = *(u16 *)(r10 - 0x2)
     471:	*(u8 *)(r1 + 0x0) = w2
     472:	w2 >>= 0x8
     473:	*(u8 *)(r1 + 0x1) = w2
     474:	r1 = *(u64 *)(r10 - 0x88)
     475:	r2 = *(u64 *)(r10 - 0x80)
     476:	if r2 < 0x3 goto +0x192 <sys_exit+0x1b78>
     477:	w2 = 0x0
     478:	*(u8 *)(r1 + 0x2) = w2
     479:	r1 = *(u64 *)(r10 - 0x88)
     480:	r3 = *(u64 *)(r10 - 0x80)
     481:	if r3 < 0x5 goto +0x18d <sys_exit+0x1b78>
     482:	*(u8 *)(r1 + 0x4) = w2
     483:	w2 = 0x17
     484:	*(u8 *)(r1 + 0x3) = w2
     485:	r1 = *(u64 *)(r10 - 0x88)
     486:	r2 = *(u64 *)(r10 - 0x80)
     487:	if r2 < 0x1c goto +0x187 <sys_exit+0x1b78>
     488:	r3 = r1
     489:	r3 += 0x5
     490:	r4 = 0xd12 ll
		0000000000000f50:  R_BPF_64_64	.rodata
     492:	w5 = *(u8 *)(r4 + 0x0)
     493:	*(u8 *)(r3 + 0x0) = w5
     494:	w5 = *(u8 *)(r4 + 0x1)
     495:	*(u8 *)(r3 + 0x1) = w5
     496:	w5 = *(u8 *)(r4 + 0x2)
     497:	*(u8 *)(r3 + 0x2) = w5
     498:	w5 = *(u8 *)(r4 + 0x3)
     499:	*(u8 *)(r3 + 0x3) = w5
     500:	w5 = *(u8 *)(r4 + 0x4)
     501:	*(u8 *)(r3 + 0x4) = w5
     502:	w5 = *(u8 *)(r4 + 0x5)
     503:	*(u8 *)(r3 + 0x5) = w5
     504:	w5 = *(u8 *)(r4 + 0x6)
     505:	*(u8 *)(r3 + 0x6) = w5
     506:	w5 = *(u8 *)(r4 + 0x7)
     507:	*(u8 *)(r3 + 0x7) = w5
     508:	w5 = *(u8 *)(r4 + 0x8)
     509:	*(u8 *)(r3 + 0x8) = w5
     510:	w5 = *(u8 *)(r4 + 0x9)
     511:	*(u8 *)(r3 + 0x9) = w5
     512:	w5 = *(u8 *)(r4 + 0xa)
     513:	*(u8 *)(r3 + 0xa) = w5
     514:	w5 = *(u8 *)(r4 + 0xb)
     515:	*(u8 *)(r3 + 0xb) = w5
     516:	w5 = *(u8 *)(r4 + 0xc)
     517:	*(u8 *)(r3 + 0xc) = w5
     518:	w5 = *(u8 *)(r4 + 0xd)
     519:	*(u8 *)(r3 + 0xd) = w5
     520:	w5 = *(u8 *)(r4 + 0xe)
     521:	*(u8 *)(r3 + 0xe) = w5
     522:	w5 = *(u8 *)(r4 + 0xf)
     523:	*(u8 *)(r3 + 0xf) = w5
     524:	w5 = *(u8 *)(r4 + 0x10)
     525:	*(u8 *)(r3 + 0x10) = w5
     526:	w5 = *(u8 *)(r4 + 0x11)
     527:	*(u8 *)(r3 + 0x11) = w5
     528:	w5 = *(u8 *)(r4 + 0x12)
     529:	*(u8 *)(r3 + 0x12) = w5
     530:	w5 = *(u8 *)(r4 + 0x13)
     531:	*(u8 *)(r3 + 0x13) = w5
     532:	w5 = *(u8 *)(r4 + 0x14)
     533:	*(u8 *)(r3 + 0x14) = w5
     534:	w5 = *(u8 *)(r4 + 0x15)
     535:	*(u8 *)(r3 + 0x15) = w5
     536:	w5 = *(u8 *)(r4 + 0x16)
     537:	*(u8 *)(r3 + 0x16) = w5
     538:	if r2 == 0x1c goto +0x154 <sys_exit+0x1b78>
     539:	w3 = 0x1
     540:	*(u8 *)(r1 + 0x1c) = w3
     541:	if r2 < 0x1f goto +0x151 <sys_exit+0x1b78>
     542:	w4 = 0x0
     543:	*(u8 *)(r1 + 0x1e) = w4
     544:	*(u8 *)(r1 + 0x1d) = w3
     545:	if r2 == 0x1f goto +0x14d <sys_exit+0x1b78>
     546:	w3 = 0x4
     547:	*(u8 *)(r1 + 0x1f) = w3
     548:	if r2 == 0x20 goto +0x14a <sys_exit+0x1b78>
     549:	w3 = 0x2
     550:	*(u8 *)(r1 + 0x20) = w3
     551:	if r2 < 0x23 goto +0x147 <sys_exit+0x1b78>
     552:	w3 = 0x0
     553:	*(u8 *)(r1 + 0x22) = w3
     554:	w3 = 0x17
     555:	*(u8 *)(r1 + 0x21) = w3
     556:	if r2 < 0x3a goto +0x142 <sys_exit+0x1b78>
     557:	r3 = r1
     558:	r3 += 0x23
     559:	r4 = 0xd12 ll
		0000000000001178:  R_BPF_64_64	.rodata
     561:	w5 = *(u8 *)(r4 + 0x0)
     562:	*(u8 *)(r3 + 0x0) = w5
     563:	w5 = *(u8 *)(r4 + 0x1)
     564:	*(u8 *)(r3 + 0x1) = w5
     565:	w5 = *(u8 *)(r4 + 0x2)
     566:	*(u8 *)(r3 + 0x2) = w5
     567:	w5 = *(u8 *)(r4 + 0x3)
     568:	*(u8 *)(r3 + 0x3) = w5
     569:	w5 = *(u8 *)(r4 + 0x4)
     570:	*(u8 *)(r3 + 0x4) = w5
     571:	w5 = *(u8 *)(r4 + 0x5)
     572:	*(u8 *)(r3 + 0x5) = w5
     573:	w5 = *(u8 *)(r4 + 0x6)
     574:	*(u8 *)(r3 + 0x6) = w5
     575:	w5 = *(u8 *)(r4 + 0x7)
     576:	*(u8 *)(r3 + 0x7) = w5
     577:	w5 = *(u8 *)(r4 + 0x8)
     578:	*(u8 *)(r3 + 0x8) = w5
     579:	w5 = *(u8 *)(r4 + 0x9)
     580:	*(u8 *)(r3 + 0x9) = w5
     581:	w5 = *(u8 *)(r4 + 0xa)
     582:	*(u8 *)(r3 + 0xa) = w5
     583:	w5 = *(u8 *)(r4 + 0xb)
     584:	*(u8 *)(r3 + 0xb) = w5
     585:	w5 = *(u8 *)(r4 + 0xc)
     586:	*(u8 *)(r3 + 0xc) = w5
     587:	w5 = *(u8 *)(r4 + 0xd)
     588:	*(u8 *)(r3 + 0xd) = w5
     589:	w5 = *(u8 *)(r4 + 0xe)
     590:	*(u8 *)(r3 + 0xe) = w5
     591:	w5 = *(u8 *)(r4 + 0xf)
     592:	*(u8 *)(r3 + 0xf) = w5
     593:	w5 = *(u8 *)(r4 + 0x10)
     594:	*(u8 *)(r3 + 0x10) = w5
     595:	w5 = *(u8 *)(r4 + 0x11)
     596:	*(u8 *)(r3 + 0x11) = w5
     597:	w5 = *(u8 *)(r4 + 0x12)
     598:	*(u8 *)(r3 + 0x12) = w5
     599:	w5 = *(u8 *)(r4 + 0x13)
     600:	*(u8 *)(r3 + 0x13) = w5
     601:	w5 = *(u8 *)(r4 + 0x14)
     602:	*(u8 *)(r3 + 0x14) = w5
     603:	w5 = *(u8 *)(r4 + 0x15)
     604:	*(u8 *)(r3 + 0x15) = w5
     605:	w5 = *(u8 *)(r4 + 0x16)
     606:	*(u8 *)(r3 + 0x16) = w5
     607:	if r2 == 0x3a goto +0x10f <sys_exit+0x1b78>
     608:	w3 = 0x3
     609:	*(u8 *)(r1 + 0x3a) = w3
     610:	if r2 < 0x3d goto +0x10c <sys_exit+0x1b78>
     611:	w3 = 0x0
     612:	*(u8 *)(r1 + 0x3c) = w3
     613:	w3 = 0x1f
     614:	*(u8 *)(r1 + 0x3b) = w3
     615:	if r2 < 0x5c goto +0x107 <sys_exit+0x1b78>
     616:	r3 = r1
     617:	r3 += 0x3d
     618:	r4 = 0xd29 ll
		0000000000001350:  R_BPF_64_64	.rodata
     620:	w5 = *(u8 *)(r4 + 0x0)
     621:	*(u8 *)(r3 + 0x0) = w5
     622:	w5 = *(u8 *)(r4 + 0x1)
     623:	*(u8 *)(r3 + 0x1) = w5
     624:	w5 = *(u8 *)(r4 + 0x2)
     625:	*(u8 *)(r3 + 0x2) = w5
     626:	w5 = *(u8 *)(r4 + 0x3)
     627:	*(u8 *)(r3 + 0x3) = w5
     628:	w5 = *(u8 *)(r4 + 0x4)
     629:	*(u8 *)(r3 + 0x4) = w5
     630:	w5 = *(u8 *)(r4 + 0x5)
     631:	*(u8 *)(r3 + 0x5) = w5
     632:	w5 = *(u8 *)(r4 + 0x6)
     633:	*(u8 *)(r3 + 0x6) = w5
     634:	w5 = *(u8 *)(r4 + 0x7)
     635:	*(u8 *)(r3 + 0x7) = w5
     636:	w5 = *(u8 *)(r4 + 0x8)
     637:	*(u8 *)(r3 + 0x8) = w5
     638:	w5 = *(u8 *)(r4 + 0x9)
     639:	*(u8 *)(r3 + 0x9) = w5
     640:	w5 = *(u8 *)(r4 + 0xa)
     641:	*(u8 *)(r3 + 0xa) = w5
     642:	w5 = *(u8 *)(r4 + 0xb)
     643:	*(u8 *)(r3 + 0xb) = w5
     644:	w5 = *(u8 *)(r4 + 0xc)
     645:	*(u8 *)(r3 + 0xc) = w5
     646:	w5 = *(u8 *)(r4 + 0xd)
     647:	*(u8 *)(r3 + 0xd) = w5
     648:	w5 = *(u8 *)(r4 + 0xe)
     649:	*(u8 *)(r3 + 0xe) = w5
     650:	w5 = *(u8 *)(r4 + 0xf)
     651:	*(u8 *)(r3 + 0xf) = w5
     652:	w5 = *(u8 *)(r4 + 0x10)
     653:	*(u8 *)(r3 + 0x10) = w5
     654:	w5 = *(u8 *)(r4 + 0x11)
     655:	*(u8 *)(r3 + 0x11) = w5
     656:	w5 = *(u8 *)(r4 + 0x12)
     657:	*(u8 *)(r3 + 0x12) = w5
     658:	w5 = *(u8 *)(r4 + 0x13)
     659:	*(u8 *)(r3 + 0x13) = w5
     660:	w5 = *(u8 *)(r4 + 0x14)
     661:	*(u8 *)(r3 + 0x14) = w5
     662:	w5 = *(u8 *)(r4 + 0x15)
     663:	*(u8 *)(r3 + 0x15) = w5
     664:	w5 = *(u8 *)(r4 + 0x16)
     665:	*(u8 *)(r3 + 0x16) = w5
     666:	w5 = *(u8 *)(r4 + 0x17)
     667:	*(u8 *)(r3 + 0x17) = w5
     668:	w5 = *(u8 *)(r4 + 0x18)
     669:	*(u8 *)(r3 + 0x18) = w5
     670:	w5 = *(u8 *)(r4 + 0x19)
     671:	*(u8 *)(r3 + 0x19) = w5
     672:	w5 = *(u8 *)(r4 + 0x1a)
     673:	*(u8 *)(r3 + 0x1a) = w5
     674:	w5 = *(u8 *)(r4 + 0x1b)
     675:	*(u8 *)(r3 + 0x1b) = w5
     676:	w5 = *(u8 *)(r4 + 0x1c)
     677:	*(u8 *)(r3 + 0x1c) = w5
     678:	w5 = *(u8 *)(r4 + 0x1d)
     679:	*(u8 *)(r3 + 0x1d) = w5
     680:	w5 = *(u8 *)(r4 + 0x1e)
     681:	*(u8 *)(r3 + 0x1e) = w5
     682:	if r2 == 0x5c goto +0xc4 <sys_exit+0x1b78>
     683:	w4 = 0x4
     684:	*(u8 *)(r1 + 0x5c) = w4
     685:	if r2 < 0x5f goto +0xc1 <sys_exit+0x1b78>
     686:	w3 = 0x0
     687:	*(u8 *)(r1 + 0x5e) = w3
     688:	*(u8 *)(r1 + 0x5d) = w4
     689:	if r2 < 0x63 goto +0xbd <sys_exit+0x1b78>
     690:	*(u8 *)(r1 + 0x62) = w3
     691:	*(u8 *)(r1 + 0x61) = w3
     692:	*(u8 *)(r1 + 0x60) = w3
     693:	w3 = 0x4d
     694:	*(u8 *)(r1 + 0x5f) = w3
     695:	if r2 == 0x63 goto +0xb7 <sys_exit+0x1b78>
     696:	w3 = 0x5
     697:	*(u8 *)(r1 + 0x63) = w3
     698:	r3 = r2
     699:	r3 &= -0x2
     700:	if r3 == 0x64 goto +0xb2 <sys_exit+0x1b78>
     701:	w4 = 0x0
     702:	*(u8 *)(r1 + 0x65) = w4
     703:	w5 = 0x4
     704:	*(u8 *)(r1 + 0x64) = w5
     705:	if r2 < 0x6a goto +0xad <sys_exit+0x1b78>
     706:	*(u8 *)(r1 + 0x69) = w4
     707:	*(u8 *)(r1 + 0x68) = w4
     708:	*(u8 *)(r1 + 0x67) = w4
     709:	w4 = 0x6
     710:	*(u8 *)(r1 + 0x66) = w4
     711:	if r2 == 0x6a goto +0xa7 <sys_exit+0x1b78>
     712:	w4 = 0x14
     713:	*(u8 *)(r1 + 0x6a) = w4
     714:	if r2 < 0x6d goto +0xa4 <sys_exit+0x1b78>
     715:	w4 = 0x0
     716:	*(u8 *)(r1 + 0x6c) = w4
     717:	w4 = 0xf
     718:	*(u8 *)(r1 + 0x6b) = w4
     719:	if r2 < 0x7c goto +0x9f <sys_exit+0x1b78>
     720:	r4 = r1
     721:	r4 += 0x6d
     722:	r5 = 0xd48 ll
		0000000000001690:  R_BPF_64_64	.rodata
     724:	w0 = *(u8 *)(r5 + 0x0)
     725:	*(u8 *)(r4 + 0x0) = w0
     726:	w0 = *(u8 *)(r5 + 0x1)
     727:	*(u8 *)(r4 + 0x1) = w0
     728:	w0 = *(u8 *)(r5 + 0x2)
     729:	*(u8 *)(r4 + 0x2) = w0
     730:	w0 = *(u8 *)(r5 + 0x3)
     731:	*(u8 *)(r4 + 0x3) = w0
     732:	w0 = *(u8 *)(r5 + 0x4)
     733:	*(u8 *)(r4 + 0x4) = w0
     734:	w0 = *(u8 *)(r5 + 0x5)
     735:	*(u8 *)(r4 + 0x5) = w0
     736:	w0 = *(u8 *)(r5 + 0x6)
     737:	*(u8 *)(r4 + 0x6) = w0
     738:	w0 = *(u8 *)(r5 + 0x7)
     739:	*(u8 *)(r4 + 0x7) = w0
     740:	w0 = *(u8 *)(r5 + 0x8)
     741:	*(u8 *)(r4 + 0x8) = w0
     742:	w0 = *(u8 *)(r5 + 0x9)
     743:	*(u8 *)(r4 + 0x9) = w0
     744:	w0 = *(u8 *)(r5 + 0xa)
     745:	*(u8 *)(r4 + 0xa) = w0
     746:	w0 = *(u8 *)(r5 + 0xb)
     747:	*(u8 *)(r4 + 0xb) = w0
     748:	w0 = *(u8 *)(r5 + 0xc)
     749:	*(u8 *)(r4 + 0xc) = w0
     750:	w0 = *(u8 *)(r5 + 0xd)
     751:	*(u8 *)(r4 + 0xd) = w0
     752:	w0 = *(u8 *)(r5 + 0xe)
     753:	*(u8 *)(r4 + 0xe) = w0
     754:	if r2 == 0x7c goto +0x7c <sys_exit+0x1b78>
     755:	w4 = 0x0
     756:	*(u8 *)(r1 + 0x7c) = w4
     757:	if r2 < 0x7f goto +0x79 <sys_exit+0x1b78>
     758:	*(u8 *)(r1 + 0x7e) = w4
     759:	w4 = 0x1
     760:	*(u8 *)(r1 + 0x7d) = w4
     761:	if r2 == 0x7f goto +0x75 <sys_exit+0x1b78>
     762:	w4 = 0x2
     763:	*(u8 *)(r1 + 0x7f) = w4
     764:	if r2 == 0x80 goto +0x72 <sys_exit+0x1b78>
     765:	w4 = 0x9
     766:	*(u8 *)(r1 + 0x80) = w4
     767:	if r2 < 0x83 goto +0x6f <sys_exit+0x1b78>
     768:	w4 = 0x0
     769:	*(u8 *)(r1 + 0x82) = w4
     770:	w4 = 0x8
     771:	*(u8 *)(r1 + 0x81) = w4
     772:	if r2 < 0x8b goto +0x6a <sys_exit+0x1b78>
     773:	*(u8 *)(r1 + 0x83) = w8
     774:	r4 = r8
     775:	r4 >>= 0x38
     776:	*(u8 *)(r1 + 0x8a) = w4
     777:	r4 = r8
     778:	r4 >>= 0x30
     779:	*(u8 *)(r1 + 0x89) = w4
     780:	r4 = r8
     781:	r4 >>= 0x28
     782:	*(u8 *)(r1 + 0x88) = w4
     783:	r4 = r8
     784:	r4 >>= 0x20
     785:	*(u8 *)(r1 + 0x87) = w4
     786:	r4 = r8
     787:	r4 >>= 0x18
     788:	*(u8 *)(r1 + 0x86) = w4
     789:	r4 = r8
     790:	r4 >>= 0x10
     791:	*(u8 *)(r1 + 0x85) = w4
     792:	r8 >>= 0x8
     793:	*(u8 *)(r1 + 0x84) = w8
     794:	if r2 == 0x8b goto +0x54 <sys_exit+0x1b78>
     795:	w4 = 0x14
     796:	*(u8 *)(r1 + 0x8b) = w4
     797:	if r3 == 0x8c goto +0x51 <sys_exit+0x1b78>
     798:	w4 = 0x0
     799:	*(u8 *)(r1 + 0x8d) = w4
     800:	w4 = 0x7
     801:	*(u8 *)(r1 + 0x8c) = w4
     802:	if r2 < 0x95 goto +0x4c <sys_exit+0x1b78>
     803:	r4 = r1
     804:	r4 += 0x8e
     805:	r5 = 0xd57 ll
		0000000000001928:  R_BPF_64_64	.rodata
     807:	w0 = *(u8 *)(r5 + 0x0)
     808:	*(u8 *)(r4 + 0x0) = w0
     809:	w0 = *(u8 *)(r5 + 0x1)
     810:	*(u8 *)(r4 + 0x1) = w0
     811:	w0 = *(u8 *)(r5 + 0x2)
     812:	*(u8 *)(r4 + 0x2) = w0
     813:	w0 = *(u8 *)(r5 + 0x3)
     814:	*(u8 *)(r4 + 0x3) = w0
     815:	w0 = *(u8 *)(r5 + 0x4)
     816:	*(u8 *)(r4 + 0x4) = w0
     817:	w0 = *(u8 *)(r5 + 0x5)
     818:	*(u8 *)(r4 + 0x5) = w0
     819:	w0 = *(u8 *)(r5 + 0x6)
     820:	*(u8 *)(r4 + 0x6) = w0
     821:	if r2 == 0x95 goto +0x39 <sys_exit+0x1b78>
     822:	w4 = 0x0
     823:	*(u8 *)(r1 + 0x95) = w4
     824:	if r3 == 0x96 goto +0x36 <sys_exit+0x1b78>
     825:	*(u8 *)(r1 + 0x97) = w4
     826:	w4 = 0x1
     827:	*(u8 *)(r1 + 0x96) = w4
     828:	if r2 < 0x99 goto +0x32 <sys_exit+0x1b78>
     829:	*(u8 *)(r1 + 0x98) = w4
     830:	if r2 == 0x99 goto +0x30 <sys_exit+0x1b78>
     831:	w4 = 0x3
     832:	*(u8 *)(r1 + 0x99) = w4
     833:	if r3 == 0x9a goto +0x2d <sys_exit+0x1b78>
     834:	w3 = 0x0
     835:	*(u8 *)(r1 + 0x9b) = w3
     836:	w3 = 0x4
     837:	*(u8 *)(r1 + 0x9a) = w3
     838:	if r2 < 0xa0 goto +0x28 <sys_exit+0x1b78>
     839:	w2 = w7
     840:	w2 >>= 0x18
     841:	*(u8 *)(r1 + 0x9f) = w2
     842:	w2 = w7
     843:	w2 >>= 0x10
     844:	*(u8 *)(r1 + 0x9e) = w2
     845:	*(u8 *)(r1 + 0x9c) = w7
     846:	w2 = w7
     847:	w2 >>= 0x8
     848:	*(u8 *)(r1 + 0x9d) = w2
     849:	r2 = 0x0
     850:	call 0x84
     851:	goto +0x1d <sys_exit+0x1b88>
     852:	if w7 != 0x0 goto +0x296 <sys_exit+0x2f58>
     853:	r1 = 0x0 ll
		0000000000001aa8:  R_BPF_64_64	CONFIG
     855:	w2 = *(u32 *)(r1 + 0x6c)
     856:	if w2 == 0x0 goto +0x2b9 <sys_exit+0x3090>
     857:	w1 = *(u32 *)(r1 + 0x84)
     858:	if w1 == 0x0 goto +0x1e4 <sys_exit+0x29f8>
     859:	w8 = w7
     860:	r1 = 0x0 ll
		0000000000001ae0:  R_BPF_64_64	CONFIG
     862:	w6 = *(u32 *)(r1 + 0x80)
     863:	w7 = *(u32 *)(r1 + 0x84)
     864:	w1 = *(u32 *)(r1 + 0x70)
     865:	if w1 != 0x0 goto +0x10c <sys_exit+0x2370>
     866:	call 0x23
     867:	r0 += r6
     868:	if w7 == 0x2 goto +0x1 <sys_exit+0x1b30>
     869:	goto +0x1cc <sys_exit+0x2990>
     870:	w1 = 0x0
     871:	*(u16 *)(r10 - 0x88) = w1
     872:	r1 = r10
     873:	r1 += -0x88
     874:	w2 = 0x2
     875:	r3 = r0
     876:	call 0x71
     877:	w1 = *(u16 *)(r10 - 0x88)
     878:	goto +0x1cb <sys_exit+0x29d0>
     879:	r2 = 0x0
     880:	call 0x85
     881:	r6 = *(u64 *)(r10 - 0x98)
     882:	w2 = *(u32 *)(r6 + 0x4)
     883:	w1 = w2
     884:	w1 |= w7
     885:	if w1 s> -0x1 goto +0xa <sys_exit+0x1c00>
     886:	w1 = w7
     887:	if w7 s> 0x0 goto +0xa <sys_exit+0x1c10>
     888:	w1 = w7
     889:	if w2 s< 0x1 goto +0x1 <sys_exit+0x1bd8>
     890:	goto +0x7 <sys_exit+0x1c10>
     891:	w1 = 0x0
     892:	if w7 s>= w2 goto +0x5 <sys_exit+0x1c10>
     893:	w1 = w7
     894:	w1 -= w2
     895:	goto +0x2 <sys_exit+0x1c10>
     896:	w1 = 0x0
     897:	if w7 s> w2 goto -0x5 <sys_exit+0x1be8>
     898:	*(u32 *)(r10 - 0xe0) = w2
     899:	w2 = *(u32 *)(r6 + 0x0)
     900:	w4 = 0x1
     901:	w3 = 0x1
     902:	if w1 s> 0x0 goto +0xa <sys_exit+0x1c88>
     903:	w3 = 0x2
     904:	if w1 s< 0x0 goto +0x8 <sys_exit+0x1c88>
     905:	w4 = 0x0
     906:	w3 = 0x0
     907:	if w2 == 0x0 goto +0x5 <sys_exit+0x1c88>
     908:	if w7 == w2 goto +0x4 <sys_exit+0x1c88>
     909:	w1 = w7
     910:	w1 -= w2
     911:	w3 = 0x3
     912:	w4 = 0x1
     913:	*(u32 *)(r10 - 0xb0) = w3
     914:	*(u32 *)(r10 - 0xb8) = w2
     915:	*(u32 *)(r10 - 0xd8) = w1
     916:	*(u32 *)(r10 - 0xa0) = w7
     917:	w1 = *(u32 *)(r6 + 0xc)
     918:	*(u32 *)(r10 - 0xe8) = w1
     919:	w2 = *(u32 *)(r6 + 0x8)
     920:	w5 = 0x0
     921:	r3 = 0x0 ll
		0000000000001cc8:  R_BPF_64_64	CONFIG
     923:	w1 = *(u32 *)(r3 + 0x6c)
     924:	*(u32 *)(r10 - 0xa8) = w2
     925:	if w1 == 0x0 goto +0x67 <sys_exit+0x2028>
     926:	r9 = 0x0
     927:	r0 = r6
     928:	r0 += 0xa4
     929:	r1 = r9
     930:	r1 <<= 0x2
     931:	r7 = r0
     932:	r7 += r1
     933:	r1 = r9
     934:	r1 <<= 0x4
     935:	r6 = 0x0 ll
		0000000000001d38:  R_BPF_64_64	CONFIG
     937:	r6 += r1
     938:	r6 += 0x70
     939:	if r9 > 0x4 goto +0x59 <sys_exit+0x2028>
     940:	r7 += 0x4
     941:	r9 += 0x1
     942:	w1 = *(u32 *)(r6 + 0x14)
     943:	r6 += 0x10
     944:	if w1 == 0x0 goto -0x6 <sys_exit+0x1d58>
     945:	*(u64 *)(r10 - 0xd0) = r0
     946:	*(u32 *)(r10 - 0xc8) = w5
     947:	*(u32 *)(r10 - 0xc0) = w4
     948:	if r9 != 0x5 goto +0x2 <sys_exit+0x1db8>
     949:	r1 = *(u64 *)(r3 + 0x78)
     950:	if r1 != 0x0 goto +0x1a <sys_exit+0x1e88>
     951:	w8 = *(u32 *)(r6 + 0x0)
     952:	w1 = *(u32 *)(r6 + 0x4)
     953:	*(u32 *)(r10 - 0xf0) = w1
     954:	w1 = *(u32 *)(r3 + 0x70)
     955:	if w1 != 0x0 goto +0xe <sys_exit+0x1e50>
     956:	call 0x23
     957:	r0 += r8
     958:	w1 = *(u32 *)(r10 - 0xf0)
     959:	if w1 == 0x2 goto +0x1 <sys_exit+0x1e08>
     960:	goto +0x2d <sys_exit+0x1f70>
     961:	w1 = 0x0
     962:	*(u16 *)(r10 - 0x88) = w1
     963:	r1 = r10
     964:	r1 += -0x88
     965:	w2 = 0x2
     966:	r3 = r0
     967:	call 0x71
     968:	w8 = *(u16 *)(r10 - 0x88)
     969:	goto +0x2c <sys_exit+0x1fb0>
     970:	call 0x9e
     971:	r0 += r8
     972:	w1 = *(u32 *)(r10 - 0xf0)
     973:	if w1 == 0x2 goto +0x1 <sys_exit+0x1e78>
     974:	goto +0x1d <sys_exit+0x1f60>
     975:	w8 = *(u16 *)(r0 + 0x0)
     976:	goto +0x25 <sys_exit+0x1fb0>
     977:	r1 = 0x0 ll
		0000000000001e88:  R_BPF_64_64	CONFIG
     979:	r3 = *(u64 *)(r1 + 0x78)
     980:	w1 = 0x0
     981:	*(u32 *)(r10 - 0x88) = w1
     982:	r1 = r10
     983:	r1 += -0x88
     984:	w2 = 0x4
     985:	call 0x71
     986:	r3 = 0x0 ll
		0000000000001ed0:  R_BPF_64_64	CONFIG
     988:	w1 = *(u32 *)(r10 - 0x88)
     989:	if w1 != 0x0 goto -0x27 <sys_exit+0x1db8>
     990:	w8 = 0x0
     991:	r1 = *(u64 *)(r10 - 0x98)
     992:	*(u32 *)(r1 + 0xb8) = w8
     993:	*(u32 *)(r10 - 0x88) = w8
     994:	r2 = r10
     995:	r2 += -0x88
     996:	r1 = 0x0 ll
		0000000000001f20:  R_BPF_64_64	LOST
     998:	call 0x1
     999:	if r0 == 0x0 goto +0x10 <sys_exit+0x1fc0>
    1000:	r0 += 0x20
    1001:	r1 = 0x1
    1002:	lock *(u64 *)(r0 + 0x0) += r1
    1003:	goto +0xc <sys_exit+0x1fc0>
    1004:	w8 = *(u32 *)(r0 + 0x0)
    1005:	goto +0x8 <sys_exit+0x1fb0>
    1006:	w1 = 0x0
    1007:	*(u32 *)(r10 - 0x88) = w1
    1008:	r1 = r10
    1009:	r1 += -0x88
    1010:	w2 = 0x4
    1011:	r3 = r0
    1012:	call 0x71
    1013:	w8 = *(u32 *)(r10 - 0x88)
    1014:	w1 = *(u32 *)(r6 + 0xc)
    1015:	w8 -= w1
    1016:	w2 = *(u32 *)(r7 + 0x0)
    1017:	w1 = 0x1
    1018:	if w8 != w2 goto +0x1 <sys_exit+0x1fe0>
    1019:	w1 = 0x0
    1020:	*(u32 *)(r7 + 0x14) = w8
    1021:	w5 = *(u32 *)(r10 - 0xc8)
    1022:	w5 |= w1
    1023:	w2 = *(u32 *)(r10 - 0xa8)
    1024:	w4 = *(u32 *)(r10 - 0xc0)
    1025:	r3 = 0x0 ll
		0000000000002008:  R_BPF_64_64	CONFIG
    1027:	r0 = *(u64 *)(r10 - 0xd0)
    1028:	goto -0x64 <sys_exit+0x1d08>
    1029:	if w2 != 0x0 goto +0x3 <sys_exit+0x2048>
    1030:	w4 |= w5
    1031:	w4 &= 0x1
    1032:	if w4 == 0x0 goto +0x221 <sys_exit+0x3150>
    1033:	r6 = 0x0 ll
		0000000000002048:  R_BPF_64_64	CONFIG
    1035:	w1 = *(u32 *)(r6 + 0x5c)
    1036:	if w1 == 0x0 goto +0x9 <sys_exit+0x20b0>
    1037:	call 0xe
    1038:	r0 >>= 0x20
    1039:	*(u32 *)(r10 - 0x88) = w0
    1040:	r2 = r10
    1041:	r2 += -0x88
    1042:	r1 = 0x0 ll
		0000000000002090:  R_BPF_64_64	PIDS
    1044:	call 0x1
    1045:	if r0 == 0x0 goto +0x214 <sys_exit+0x3150>
    1046:	w6 = *(u32 *)(r6 + 0x58)
    1047:	if w6 == 0x0 goto +0x26d <sys_exit+0x3428>
    1048:	w7 = 0x81
    1049:	call 0x23
    1050:	r8 = r0
    1051:	r9 = 0x0 ll
		00000000000020d8:  R_BPF_64_64	CONFIG
    1053:	goto +0x21f <sys_exit+0x31e8>
    1054:	r9 = 0x80
    1055:	if w1 < 0x81 goto -0x257 <sys_exit+0xe48>
    1056:	r9 = 0x100
    1057:	if w1 < 0x101 goto -0x259 <sys_exit+0xe48>
    1058:	r9 = 0x200
    1059:	if w1 < 0x201 goto -0x25b <sys_exit+0xe48>
    1060:	r9 = 0x400
    1061:	if w1 < 0x401 goto -0x25d <sys_exit+0xe48>
    1062:	r9 = 0x800
    1063:	if w1 < 0x801 goto -0x25f <sys_exit+0xe48>
    1064:	r9 = 0x1000
    1065:	if w1 < 0x1001 goto -0x261 <sys_exit+0xe48>
    1066:	r9 = 0x2000
    1067:	if w1 > 0x2000 goto -0xbb <sys_exit+0x1b88>
    1068:	goto -0x264 <sys_exit+0xe48>
    1069:	w3 = *(u32 *)(r7 + 0x14)
    1070:	if w2 >= w3 goto +0x1 <sys_exit+0x2180>
    1071:	*(u32 *)(r7 + 0x14) = w2
    1072:	w3 = *(u32 *)(r7 + 0x18)
    1073:	if w2 <= w3 goto +0x1 <sys_exit+0x2198>
    1074:	*(u32 *)(r7 + 0x18) = w2
    1075:	*(u32 *)(r7 + 0x1c) = w9
    1076:	w1 += 0x1
    1077:	*(u32 *)(r7 + 0x10) = w1
    1078:	r6 = 0x0 ll
		00000000000021b0:  R_BPF_64_64	CONFIG
    1080:	w1 = *(u32 *)(r6 + 0x84)
    1081:	if w1 != 0x0 goto +0xd <sys_exit+0x2238>
    1082:	w1 = *(u32 *)(r6 + 0x94)
    1083:	if w1 == 0x0 goto +0x63 <sys_exit+0x24f8>
    1084:	r1 = 0x0 ll
		00000000000021e0:  R_BPF_64_64	CONFIG
    1086:	w6 = *(u32 *)(r1 + 0x90)
    1087:	w8 = *(u32 *)(r1 + 0x94)
    1088:	w1 = *(u32 *)(r1 + 0x70)
    1089:	if w1 == 0x0 goto +0x1c <sys_exit+0x22f0>
    1090:	call 0x9e
    1091:	r0 += r6
    1092:	if w8 == 0x2 goto +0x25 <sys_exit+0x2350>
    1093:	w1 = *(u32 *)(r0 + 0x0)
    1094:	goto +0x4b <sys_exit+0x2490>
    1095:	w8 = *(u32 *)(r6 + 0x80)
    1096:	w9 = *(u32 *)(r6 + 0x84)
    1097:	w1 = *(u32 *)(r6 + 0x70)
    1098:	if w1 != 0x0 goto +0xd <sys_exit+0x22c0>
    1099:	call 0x23
    1100:	r0 += r8
    1101:	if w9 == 0x2 goto +0x1 <sys_exit+0x2278>
    1102:	goto +0x25 <sys_exit+0x23a0>
    1103:	w1 = 0x0
    1104:	*(u16 *)(r10 - 0x88) = w1
    1105:	r1 = r10
    1106:	r1 += -0x88
    1107:	w2 = 0x2
    1108:	r3 = r0
    1109:	call 0x71
    1110:	w1 = *(u16 *)(r10 - 0x88)
    1111:	goto +0x24 <sys_exit+0x23e0>
    1112:	call 0x9e
    1113:	r0 += r8
    1114:	if w9 == 0x2 goto +0x1 <sys_exit+0x22e0>
    1115:	goto +0x10 <sys_exit+0x2360>
    1116:	w1 = *(u16 *)(r0 + 0x0)
    1117:	goto +0x1e <sys_exit+0x23e0>
    1118:	call 0x23
    1119:	r0 += r6
    1120:	if w8 == 0x2 goto +0x29 <sys_exit+0x2450>
    1121:	w1 = 0x0
    1122:	*(u32 *)(r10 - 0x88) = w1
    1123:	r1 = r10
    1124:	r1 += -0x88
    1125:	w2 = 0x4
    1126:	r3 = r0
    1127:	call 0x71
    1128:	w1 = *(u32 *)(r10 - 0x88)
    1129:	goto +0x28 <sys_exit+0x2490>
    1130:	w1 = *(u16 *)(r0 + 0x0)
    1131:	goto +0x26 <sys_exit+0x2490>
    1132:	w1 = *(u32 *)(r0 + 0x0)
    1133:	goto +0xe <sys_exit+0x23e0>
    1134:	call 0x9e
    1135:	r0 += r6
    1136:	if w7 == 0x2 goto +0x1 <sys_exit+0x2390>
    1137:	goto +0xbe <sys_exit+0x2980>
    1138:	w1 = *(u16 *)(r0 + 0x0)
    1139:	goto +0xc6 <sys_exit+0x29d0>
    1140:	w1 = 0x0
    1141:	*(u32 *)(r10 - 0x88) = w1
    1142:	r1 = r10
    1143:	r1 += -0x88
    1144:	w2 = 0x4
    1145:	r3 = r0
    1146:	call 0x71
    1147:	w1 = *(u32 *)(r10 - 0x88)
    1148:	w2 = *(u32 *)(r7 + 0xa8)
    1149:	if w2 != 0x0 goto +0x2 <sys_exit+0x2400>
    1150:	*(u32 *)(r7 + 0xac) = w1
    1151:	goto +0x5 <sys_exit+0x2428>
    1152:	w3 = *(u32 *)(r7 + 0xac)
    1153:	if w1 >= w3 goto +0x1 <sys_exit+0x2418>
    1154:	*(u32 *)(r7 + 0xac) = w1
    1155:	w3 = *(u32 *)(r7 + 0xb0)
    1156:	if w1 <= w3 goto +0x1 <sys_exit+0x2430>
    1157:	*(u32 *)(r7 + 0xb0) = w1
    1158:	*(u32 *)(r7 + 0xb4) = w1
    1159:	w2 += 0x1
    1160:	*(u32 *)(r7 + 0xa8) = w2
    1161:	goto -0x50 <sys_exit+0x21d0>
    1162:	w1 = 0x0
    1163:	*(u16 *)(r10 - 0x88) = w1
    1164:	r1 = r10
    1165:	r1 += -0x88
    1166:	w2 = 0x2
    1167:	r3 = r0
    1168:	call 0x71
    1169:	w1 = *(u16 *)(r10 - 0x88)
    1170:	w2 = *(u32 *)(r7 + 0xb8)
    1171:	if w2 != 0x0 goto +0x2 <sys_exit+0x24b0>
    1172:	*(u32 *)(r7 + 0xbc) = w1
    1173:	goto +0x5 <sys_exit+0x24d8>
    1174:	w3 = *(u32 *)(r7 + 0xbc)
    1175:	if w1 >= w3 goto +0x1 <sys_exit+0x24c8>
    1176:	*(u32 *)(r7 + 0xbc) = w1
    1177:	w3 = *(u32 *)(r7 + 0xc0)
    1178:	if w1 <= w3 goto +0x1 <sys_exit+0x24e0>
    1179:	*(u32 *)(r7 + 0xc0) = w1
    1180:	*(u32 *)(r7 + 0xc4) = w1
    1181:	w2 += 0x1
    1182:	*(u32 *)(r7 + 0xb8) = w2
    1183:	r6 = 0x0 ll
		00000000000024f8:  R_BPF_64_64	CONFIG
    1185:	w1 = *(u32 *)(r6 + 0xa4)
    1186:	if w1 == 0x0 goto +0x2c <sys_exit+0x2678>
    1187:	w8 = *(u32 *)(r6 + 0xa0)
    1188:	w9 = *(u32 *)(r6 + 0xa4)
    1189:	w1 = *(u32 *)(r6 + 0x70)
    1190:	if w1 == 0x0 goto +0x5 <sys_exit+0x2560>
    1191:	call 0x9e
    1192:	r0 += r8
    1193:	if w9 == 0x2 goto +0xe <sys_exit+0x25c0>
    1194:	w1 = *(u32 *)(r0 + 0x0)
    1195:	goto +0x16 <sys_exit+0x2610>
    1196:	call 0x23
    1197:	r0 += r8
    1198:	if w9 == 0x2 goto +0xb <sys_exit+0x25d0>
    1199:	w1 = 0x0
    1200:	*(u32 *)(r10 - 0x88) = w1
    1201:	r1 = r10
    1202:	r1 += -0x88
    1203:	w2 = 0x4
    1204:	r3 = r0
    1205:	call 0x71
    1206:	w1 = *(u32 *)(r10 - 0x88)
    1207:	goto +0xa <sys_exit+0x2610>
    1208:	w1 = *(u16 *)(r0 + 0x0)
    1209:	goto +0x8 <sys_exit+0x2610>
    1210:	w1 = 0x0
    1211:	*(u16 *)(r10 - 0x88) = w1
    1212:	r1 = r10
    1213:	r1 += -0x88
    1214:	w2 = 0x2
    1215:	r3 = r0
    1216:	call 0x71
    1217:	w1 = *(u16 *)(r10 - 0x88)
    1218:	w2 = *(u32 *)(r7 + 0xc8)
    1219:	if w2 != 0x0 goto +0x2 <sys_exit+0x2630>
    1220:	*(u32 *)(r7 + 0xcc) = w1
    1221:	goto +0x5 <sys_exit+0x2658>
    1222:	w3 = *(u32 *)(r7 + 0xcc)
    1223:	if w1 >= w3 goto +0x1 <sys_exit+0x2648>
    1224:	*(u32 *)(r7 + 0xcc) = w1
    1225:	w3 = *(u32 *)(r7 + 0xd0)
    1226:	if w1 <= w3 goto +0x1 <sys_exit+0x2660>
    1227:	*(u32 *)(r7 + 0xd0) = w1
    1228:	*(u32 *)(r7 + 0xd4) = w1
    1229:	w2 += 0x1
    1230:	*(u32 *)(r7 + 0xc8) = w2
    1231:	w1 = *(u32 *)(r6 + 0xb4)
    1232:	if w1 == 0x0 goto +0x2e <sys_exit+0x27f8>
    1233:	r1 = 0x0 ll
		0000000000002688:  R_BPF_64_64	CONFIG
    1235:	w6 = *(u32 *)(r1 + 0xb0)
    1236:	w8 = *(u32 *)(r1 + 0xb4)
    1237:	w1 = *(u32 *)(r1 + 0x70)
    1238:	if w1 == 0x0 goto +0x5 <sys_exit+0x26e0>
    1239:	call 0x9e
    1240:	r0 += r6
    1241:	if w8 == 0x2 goto +0xe <sys_exit+0x2740>
    1242:	w1 = *(u32 *)(r0 + 0x0)
    1243:	goto +0x16 <sys_exit+0x2790>
    1244:	call 0x23
    1245:	r0 += r6
    1246:	if w8 == 0x2 goto +0xb <sys_exit+0x2750>
    1247:	w1 = 0x0
    1248:	*(u32 *)(r10 - 0x88) = w1
    1249:	r1 = r10
    1250:	r1 += -0x88
    1251:	w2 = 0x4
    1252:	r3 = r0
    1253:	call 0x71
    1254:	w1 = *(u32 *)(r10 - 0x88)
    1255:	goto +0xa <sys_exit+0x2790>
    1256:	w1 = *(u16 *)(r0 + 0x0)
    1257:	goto +0x8 <sys_exit+0x2790>
    1258:	w1 = 0x0
    1259:	*(u16 *)(r10 - 0x88) = w1
    1260:	r1 = r10
    1261:	r1 += -0x88
    1262:	w2 = 0x2
    1263:	r3 = r0
    1264:	call 0x71
    1265:	w1 = *(u16 *)(r10 - 0x88)
    1266:	w2 = *(u32 *)(r7 + 0xd8)
    1267:	if w2 != 0x0 goto +0x2 <sys_exit+0x27b0>
    1268:	*(u32 *)(r7 + 0xdc) = w1
    1269:	goto +0x5 <sys_exit+0x27d8>
    1270:	w3 = *(u32 *)(r7 + 0xdc)
    1271:	if w1 >= w3 goto +0x1 <sys_exit+0x27c8>
    1272:	*(u32 *)(r7 + 0xdc) = w1
    1273:	w3 = *(u32 *)(r7 + 0xe0)
    1274:	if w1 <= w3 goto +0x1 <sys_exit+0x27e0>
    1275:	*(u32 *)(r7 + 0xe0) = w1
    1276:	*(u32 *)(r7 + 0xe4) = w1
    1277:	w2 += 0x1
    1278:	*(u32 *)(r7 + 0xd8) = w2
    1279:	r1 = 0x0 ll
		00000000000027f8:  R_BPF_64_64	CONFIG
    1281:	w2 = *(u32 *)(r1 + 0xc4)
    1282:	if w2 == 0x0 goto +0x10f <sys_exit+0x3090>
    1283:	w6 = *(u32 *)(r1 + 0xc0)
    1284:	w8 = *(u32 *)(r1 + 0xc4)
    1285:	w1 = *(u32 *)(r1 + 0x70)
    1286:	if w1 == 0x0 goto +0x5 <sys_exit+0x2860>
    1287:	call 0x9e
    1288:	r0 += r6
    1289:	if w8 == 0x2 goto +0xe <sys_exit+0x28c0>
    1290:	w1 = *(u32 *)(r0 + 0x0)
    1291:	goto +0x16 <sys_exit+0x2910>
    1292:	call 0x23
    1293:	r0 += r6
    1294:	if w8 == 0x2 goto +0xb <sys_exit+0x28d0>
    1295:	w1 = 0x0
    1296:	*(u32 *)(r10 - 0x88) = w1
    1297:	r1 = r10
    1298:	r1 += -0x88
    1299:	w2 = 0x4
    1300:	r3 = r0
    1301:	call 0x71
    1302:	w1 = *(u32 *)(r10 - 0x88)
    1303:	goto +0xa <sys_exit+0x2910>
    1304:	w1 = *(u16 *)(r0 + 0x0)
    1305:	goto +0x8 <sys_exit+0x2910>
    1306:	w1 = 0x0
    1307:	*(u16 *)(r10 - 0x88) = w1
    1308:	r1 = r10
    1309:	r1 += -0x88
    1310:	w2 = 0x2
    1311:	r3 = r0
    1312:	call 0x71
    1313:	w1 = *(u16 *)(r10 - 0x88)
    1314:	w2 = *(u32 *)(r7 + 0xe8)
    1315:	if w2 != 0x0 goto +0x2 <sys_exit+0x2930>
    1316:	*(u32 *)(r7 + 0xec) = w1
    1317:	goto +0x5 <sys_exit+0x2958>
    1318:	w3 = *(u32 *)(r7 + 0xec)
    1319:	if w1 >= w3 goto +0x1 <sys_exit+0x2948>
    1320:	*(u32 *)(r7 + 0xec) = w1
    1321:	w3 = *(u32 *)(r7 + 0xf0)
    1322:	if w1 <= w3 goto +0x1 <sys_exit+0x2960>
    1323:	*(u32 *)(r7 + 0xf0) = w1
    1324:	*(u32 *)(r7 + 0xf4) = w1
    1325:	w2 += 0x1
    1326:	*(u32 *)(r7 + 0xe8) = w2
    1327:	goto +0xe2 <sys_exit+0x3090>
    1328:	w1 = *(u32 *)(r0 + 0x0)
    1329:	goto +0x8 <sys_exit+0x29d0>
    1330:	w1 = 0x0
    1331:	*(u32 *)(r10 - 0x88) = w1
    1332:	r1 = r10
    1333:	r1 += -0x88
    1334:	w2 = 0x4
    1335:	r3 = r0
    1336:	call 0x71
    1337:	w1 = *(u32 *)(r10 - 0x88)
    1338:	r2 = 0x0 ll
		00000000000029d0:  R_BPF_64_64	CONFIG
    1340:	w2 = *(u32 *)(r2 + 0x8c)
    1341:	w7 = w8
    1342:	if w1 != w2 goto +0xac <sys_exit+0x2f58>
    1343:	r6 = 0x0 ll
		00000000000029f8:  R_BPF_64_64	CONFIG
    1345:	w1 = *(u32 *)(r6 + 0x94)
    1346:	if w1 == 0x0 goto +0x27 <sys_exit+0x2b50>
    1347:	w9 = w7
    1348:	w7 = *(u32 *)(r6 + 0x90)
    1349:	w8 = *(u32 *)(r6 + 0x94)
    1350:	w1 = *(u32 *)(r6 + 0x70)
    1351:	if w1 != 0x0 goto +0xd <sys_exit+0x2aa8>
    1352:	call 0x23
    1353:	r0 += r7
    1354:	if w8 == 0x2 goto +0x1 <sys_exit+0x2a60>
    1355:	goto +0x11 <sys_exit+0x2ae8>
    1356:	w1 = 0x0
    1357:	*(u16 *)(r10 - 0x88) = w1
    1358:	r1 = r10
    1359:	r1 += -0x88
    1360:	w2 = 0x2
    1361:	r3 = r0
    1362:	call 0x71
    1363:	w1 = *(u16 *)(r10 - 0x88)
    1364:	goto +0x10 <sys_exit+0x2b28>
    1365:	call 0x9e
    1366:	r0 += r7
    1367:	if w8 == 0x2 goto +0x1 <sys_exit+0x2ac8>
    1368:	goto +0x2 <sys_exit+0x2ad8>
    1369:	w1 = *(u16 *)(r0 + 0x0)
    1370:	goto +0xa <sys_exit+0x2b28>
    1371:	w1 = *(u32 *)(r0 + 0x0)
    1372:	goto +0x8 <sys_exit+0x2b28>
    1373:	w1 = 0x0
    1374:	*(u32 *)(r10 - 0x88) = w1
    1375:	r1 = r10
    1376:	r1 += -0x88
    1377:	w2 = 0x4
    1378:	r3 = r0
    1379:	call 0x71
    1380:	w1 = *(u32 *)(r10 - 0x88)
    1381:	w7 = w9
    1382:	r2 = 0x0 ll
		0000000000002b30:  R_BPF_64_64	CONFIG
    1384:	w2 = *(u32 *)(r2 + 0x9c)
    1385:	if w1 != w2 goto +0x81 <sys_exit+0x2f58>
    1386:	w1 = *(u32 *)(r6 + 0xa4)
    1387:	if w1 == 0x0 goto +0x29 <sys_exit+0x2ca8>
    1388:	w8 = w7
    1389:	r1 = 0x0 ll
		0000000000002b68:  R_BPF_64_64	CONFIG
    1391:	w6 = *(u32 *)(r1 + 0xa0)
    1392:	w7 = *(u32 *)(r1 + 0xa4)
    1393:	w1 = *(u32 *)(r1 + 0x70)
    1394:	if w1 != 0x0 goto +0xd <sys_exit+0x2c00>
    1395:	call 0x23
    1396:	r0 += r6
    1397:	if w7 == 0x2 goto +0x1 <sys_exit+0x2bb8>
    1398:	goto +0x11 <sys_exit+0x2c40>
    1399:	w1 = 0x0
    1400:	*(u16 *)(r10 - 0x88) = w1
    1401:	r1 = r10
    1402:	r1 += -0x88
    1403:	w2 = 0x2
    1404:	r3 = r0
    1405:	call 0x71
    1406:	w1 = *(u16 *)(r10 - 0x88)
    1407:	goto +0x10 <sys_exit+0x2c80>
    1408:	call 0x9e
    1409:	r0 += r6
    1410:	if w7 == 0x2 goto +0x1 <sys_exit+0x2c20>
    1411:	goto +0x2 <sys_exit+0x2c30>
    1412:	w1 = *(u16 *)(r0 + 0x0)
    1413:	goto +0xa <sys_exit+0x2c80>
    1414:	w1 = *(u32 *)(r0 + 0x0)
    1415:	goto +0x8 <sys_exit+0x2c80>
    1416:	w1 = 0x0
    1417:	*(u32 *)(r10 - 0x88) = w1
    1418:	r1 = r10
    1419:	r1 += -0x88
    1420:	w2 = 0x4
    1421:	r3 = r0
    1422:	call 0x71
    1423:	w1 = *(u32 *)(r10 - 0x88)
    1424:	r2 = 0x0 ll
		0000000000002c80:  R_BPF_64_64	CONFIG
    1426:	w2 = *(u32 *)(r2 + 0xac)
    1427:	w7 = w8
    1428:	if w1 != w2 goto +0x56 <sys_exit+0x2f58>
    1429:	r6 = 0x0 ll
		0000000000002ca8:  R_BPF_64_64	CONFIG
    1431:	w1 = *(u32 *)(r6 + 0xb4)
    1432:	if w1 == 0x0 goto +0x27 <sys_exit+0x2e00>
    1433:	w9 = w7
    1434:	w7 = *(u32 *)(r6 + 0xb0)
    1435:	w8 = *(u32 *)(r6 + 0xb4)
    1436:	w1 = *(u32 *)(r6 + 0x70)
    1437:	if w1 != 0x0 goto +0xd <sys_exit+0x2d58>
    1438:	call 0x23
    1439:	r0 += r7
    1440:	if w8 == 0x2 goto +0x1 <sys_exit+0x2d10>
    1441:	goto +0x11 <sys_exit+0x2d98>
    1442:	w1 = 0x0
    1443:	*(u16 *)(r10 - 0x88) = w1
    1444:	r1 = r10
    1445:	r1 += -0x88
    1446:	w2 = 0x2
    1447:	r3 = r0
    1448:	call 0x71
    1449:	w1 = *(u16 *)(r10 - 0x88)
    1450:	goto +0x10 <sys_exit+0x2dd8>
    1451:	call 0x9e
    1452:	r0 += r7
    1453:	if w8 == 0x2 goto +0x1 <sys_exit+0x2d78>
    1454:	goto +0x2 <sys_exit+0x2d88>
    1455:	w1 = *(u16 *)(r0 + 0x0)
    1456:	goto +0xa <sys_exit+0x2dd8>
    1457:	w1 = *(u32 *)(r0 + 0x0)
    1458:	goto +0x8 <sys_exit+0x2dd8>
    1459:	w1 = 0x0
    1460:	*(u32 *)(r10 - 0x88) = w1
    1461:	r1 = r10
    1462:	r1 += -0x88
    1463:	w2 = 0x4
    1464:	r3 = r0
    1465:	call 0x71
    1466:	w1 = *(u32 *)(r10 - 0x88)
    1467:	w7 = w9
    1468:	r2 = 0x0 ll
		0000000000002de0:  R_BPF_64_64	CONFIG
    1470:	w2 = *(u32 *)(r2 + 0xbc)
    1471:	if w1 != w2 goto +0x2b <sys_exit+0x2f58>
    1472:	w1 = *(u32 *)(r6 + 0xc4)
    1473:	if w1 == 0x0 goto +0x50 <sys_exit+0x3090>
    1474:	w8 = w7
    1475:	r1 = 0x0 ll
		0000000000002e18:  R_BPF_64_64	CONFIG
    1477:	w6 = *(u32 *)(r1 + 0xc0)
    1478:	w7 = *(u32 *)(r1 + 0xc4)
    1479:	w1 = *(u32 *)(r1 + 0x70)
    1480:	if w1 != 0x0 goto +0xd <sys_exit+0x2eb0>
    1481:	call 0x23
    1482:	r0 += r6
    1483:	if w7 == 0x2 goto +0x1 <sys_exit+0x2e68>
    1484:	goto +0x11 <sys_exit+0x2ef0>
    1485:	w1 = 0x0
    1486:	*(u16 *)(r10 - 0x88) = w1
    1487:	r1 = r10
    1488:	r1 += -0x88
    1489:	w2 = 0x2
    1490:	r3 = r0
    1491:	call 0x71
    1492:	w1 = *(u16 *)(r10 - 0x88)
    1493:	goto +0x10 <sys_exit+0x2f30>
    1494:	call 0x9e
    1495:	r0 += r6
    1496:	if w7 == 0x2 goto +0x1 <sys_exit+0x2ed0>
    1497:	goto +0x2 <sys_exit+0x2ee0>
    1498:	w1 = *(u16 *)(r0 + 0x0)
    1499:	goto +0xa <sys_exit+0x2f30>
    1500:	w1 = *(u32 *)(r0 + 0x0)
    1501:	goto +0x8 <sys_exit+0x2f30>
    1502:	w1 = 0x0
    1503:	*(u32 *)(r10 - 0x88) = w1
    1504:	r1 = r10
    1505:	r1 += -0x88
    1506:	w2 = 0x4
    1507:	r3 = r0
    1508:	call 0x71
    1509:	w1 = *(u32 *)(r10 - 0x88)
    1510:	r2 = 0x0 ll
		0000000000002f30:  R_BPF_64_64	CONFIG
    1512:	w2 = *(u32 *)(r2 + 0xcc)
    1513:	w7 = w8
    1514:	if w1 == w2 goto +0x27 <sys_exit+0x3090>
    1515:	call 0x23
    1516:	*(u64 *)(r10 - 0x88) = r0
    1517:	r2 = r10
    1518:	r2 += -0x88
    1519:	r1 = 0x0 ll
		0000000000002f78:  R_BPF_64_64	TASKS
    1521:	r3 = 0xdb8 ll
		0000000000002f88:  R_BPF_64_64	.rodata
    1523:	r4 = 0x0
    1524:	call 0x2
    1525:	if r0 != 0x0 goto +0x11 <sys_exit+0x3038>
    1526:	r1 = 0x0 ll
		0000000000002fb0:  R_BPF_64_64	.bss
    1528:	r2 = 0x1
    1529:	lock *(u64 *)(r1 + 0x0) += r2
    1530:	call 0x23
    1531:	*(u64 *)(r10 - 0x88) = r0
    1532:	r2 = r10
    1533:	r2 += -0x88
    1534:	r1 = 0x0 ll
		0000000000002ff0:  R_BPF_64_64	TASKS
    1536:	call 0x1
    1537:	r6 = r0
    1538:	if r6 == 0x0 goto +0xf <sys_exit+0x3090>
    1539:	call 0xe
    1540:	r1 = *(u64 *)(r6 + 0x10)
    1541:	if r1 == r0 goto -0x44b <sys_exit+0xdd8>
    1542:	goto -0x45d <sys_exit+0xd50>
    1543:	w1 = 0x0
    1544:	*(u32 *)(r10 - 0x88) = w1
    1545:	r2 = r10
    1546:	r2 += -0x88
    1547:	r1 = 0x0 ll
		0000000000003058:  R_BPF_64_64	LOST
    1549:	call 0x1
    1550:	if r0 == 0x0 goto +0x3 <sys_exit+0x3090>
    1551:	r0 += 0x10
    1552:	r1 = 0x1
    1553:	lock *(u64 *)(r0 + 0x0) += r1
    1554:	w0 = 0x0
    1555:	exit
    1556:	w1 = *(u32 *)(r9 + 0x50)
    1557:	r2 = 0x0
    1558:	*(u64 *)(r10 - 0x88) = r2
    1559:	r8 += r1
    1560:	r1 = r10
    1561:	r1 += -0x88
    1562:	w2 = 0x8
    1563:	r3 = r8
    1564:	call 0x71
    1565:	r8 = *(u64 *)(r10 - 0x88)
    1566:	w1 = *(u32 *)(r9 + 0x54)
    1567:	w2 = 0x0
    1568:	*(u32 *)(r10 - 0x88) = w2
    1569:	r3 = r8
    1570:	r3 += r1
    1571:	r1 = r10
    1572:	r1 += -0x88
    1573:	w2 = 0x4
    1574:	call 0x71
    1575:	w1 = *(u32 *)(r10 - 0x88)
    1576:	if w1 == w6 goto +0x5c <sys_exit+0x3428>
    1577:	if w1 != 0x0 goto +0x13 <sys_exit+0x31e8>
    1578:	r2 = 0x0 ll
		0000000000003150:  R_BPF_64_64	CONFIG
    1580:	w1 = *(u32 *)(r2 + 0x6c)
    1581:	if w1 == 0x0 goto +0x4e <sys_exit+0x33e0>
    1582:	w1 = 0x0
    1583:	w2 = *(u32 *)(r2 + 0x84)
    1584:	w5 = *(u32 *)(r10 - 0xa0)
    1585:	r0 = *(u64 *)(r10 - 0x98)
    1586:	if w2 != 0x0 goto +0x18 <sys_exit+0x3258>
    1587:	r2 = 0x0 ll
		0000000000003198:  R_BPF_64_64	CONFIG
    1589:	w3 = *(u32 *)(r2 + 0x94)
    1590:	if w3 == 0x0 goto +0x1b <sys_exit+0x3290>
    1591:	w4 = *(u32 *)(r0 + 0xc0)
    1592:	*(u32 *)(r0 + 0xac) = w4
    1593:	w3 = 0x1
    1594:	if w4 != 0x0 goto +0x16 <sys_exit+0x3288>
    1595:	w3 = 0x0
    1596:	goto +0x14 <sys_exit+0x3288>
    1597:	w7 += -0x1
    1598:	if w7 != 0x0 goto -0x2b <sys_exit+0x30a0>
    1599:	w1 = 0x0
    1600:	*(u32 *)(r10 - 0x88) = w1
    1601:	r2 = r10
    1602:	r2 += -0x88
    1603:	r1 = 0x0 ll
		0000000000003218:  R_BPF_64_64	LOST
    1605:	call 0x1
    1606:	if r0 == 0x0 goto -0x1d <sys_exit+0x3150>
    1607:	r0 += 0x18
    1608:	r1 = 0x1
    1609:	lock *(u64 *)(r0 + 0x0) += r1
    1610:	goto -0x21 <sys_exit+0x3150>
    1611:	w2 = *(u32 *)(r0 + 0xbc)
    1612:	*(u32 *)(r0 + 0xa8) = w2
    1613:	w1 = 0x1
    1614:	if w2 != 0x0 goto -0x1c <sys_exit+0x3198>
    1615:	w1 = 0x0
    1616:	goto -0x1e <sys_exit+0x3198>
    1617:	w1 |= w3
    1618:	w2 = *(u32 *)(r2 + 0xa4)
    1619:	if w2 == 0x0 goto +0x6 <sys_exit+0x32d0>
    1620:	w3 = *(u32 *)(r0 + 0xc4)
    1621:	*(u32 *)(r0 + 0xb0) = w3
    1622:	w2 = 0x1
    1623:	if w3 != 0x0 goto +0x1 <sys_exit+0x32c8>
    1624:	w2 = 0x0
    1625:	w1 |= w2
    1626:	r2 = 0x0 ll
		00000000000032d0:  R_BPF_64_64	CONFIG
    1628:	w3 = *(u32 *)(r2 + 0xb4)
    1629:	if w3 == 0x0 goto +0x6 <sys_exit+0x3320>
    1630:	w4 = *(u32 *)(r0 + 0xc8)
    1631:	*(u32 *)(r0 + 0xb4) = w4
    1632:	w3 = 0x1
    1633:	if w4 != 0x0 goto +0x1 <sys_exit+0x3318>
    1634:	w3 = 0x0
    1635:	w1 |= w3
    1636:	w2 = *(u32 *)(r2 + 0xc4)
    1637:	if w2 == 0x0 goto +0x6 <sys_exit+0x3360>
    1638:	w3 = *(u32 *)(r0 + 0xcc)
    1639:	*(u32 *)(r0 + 0xb8) = w3
    1640:	w2 = 0x1
    1641:	if w3 != 0x0 goto +0x1 <sys_exit+0x3358>
    1642:	w2 = 0x0
    1643:	w1 |= w2
    1644:	if w5 != 0x0 goto +0x12 <sys_exit+0x33f8>
    1645:	w1 &= 0x1
    1646:	if w1 != 0x0 goto +0x10 <sys_exit+0x33f8>
    1647:	call 0x23
    1648:	*(u64 *)(r10 - 0x88) = r0
    1649:	r2 = r10
    1650:	r2 += -0x88
    1651:	r1 = 0x0 ll
		0000000000003398:  R_BPF_64_64	TASKS
    1653:	call 0x3
    1654:	if r0 != 0x0 goto -0x65 <sys_exit+0x3090>
    1655:	r1 = 0x0 ll
		00000000000033b8:  R_BPF_64_64	.bss
    1657:	r2 = -0x1
    1658:	lock *(u64 *)(r1 + 0x0) += r2
    1659:	goto -0x6a <sys_exit+0x3090>
    1660:	w5 = *(u32 *)(r10 - 0xa0)
    1661:	r0 = *(u64 *)(r10 - 0x98)
    1662:	if w5 == 0x0 goto -0x10 <sys_exit+0x3378>
    1663:	r1 = 0x0
    1664:	*(u64 *)(r0 + 0xd0) = r1
    1665:	*(u64 *)(r0 + 0x8) = r1
    1666:	*(u32 *)(r0 + 0x4) = w5
    1667:	*(u32 *)(r0 + 0x0) = w5
    1668:	goto -0x73 <sys_exit+0x3090>
    1669:	r1 = *(u64 *)(r10 - 0x90)
    1670:	r3 = *(u64 *)(r1 + 0x8)
    1671:	r2 = *(u64 *)(r1 + 0x0)
    1672:	r8 = *(u64 *)(r10 - 0x98)
    1673:	r1 = r8
    1674:	r1 += 0x18
    1675:	call 0x1c8
		0000000000003458:  R_BPF_64_32	.text
    1676:	w7 = *(u32 *)(r10 - 0xa0)
    1677:	w9 = *(u32 *)(r10 - 0xb8)
    1678:	w2 = *(u32 *)(r10 - 0xa8)
    1679:	if w2 == 0x0 goto +0xa <sys_exit+0x34d0>
    1680:	r1 = 0x800000000 ll
    1682:	*(u64 *)(r8 + 0x80) = r1
    1683:	*(u32 *)(r8 + 0x7c) = w2
    1684:	*(u32 *)(r8 + 0x78) = w7
    1685:	*(u32 *)(r8 + 0x74) = w9
    1686:	w1 = 0x4
    1687:	*(u32 *)(r8 + 0x70) = w1
    1688:	r1 = r8
    1689:	call -0x1
		00000000000034c8:  R_BPF_64_32	.text
    1690:	w6 = 0x0
    1691:	w1 = *(u32 *)(r10 - 0xb0)
    1692:	if w1 == 0x3 goto +0x27 <sys_exit+0x3620>
    1693:	if w1 != 0x0 goto +0x29 <sys_exit+0x3638>
    1694:	r1 = 0x0 ll
		00000000000034f0:  R_BPF_64_64	CONFIG
    1696:	w2 = *(u32 *)(r1 + 0x6c)
    1697:	if w2 == 0x0 goto -0x78 <sys_exit+0x3150>
    1698:	w1 = *(u32 *)(r1 + 0x84)
    1699:	r7 = *(u64 *)(r10 - 0x98)
    1700:	if w1 != 0x0 goto +0x10 <sys_exit+0x35a8>
    1701:	r6 = 0x0 ll
		0000000000003528:  R_BPF_64_64	CONFIG
    1703:	w1 = *(u32 *)(r6 + 0x94)
    1704:	if w1 == 0x0 goto +0x54 <sys_exit+0x37e8>
    1705:	w2 = *(u32 *)(r7 + 0xc0)
    1706:	w1 = *(u32 *)(r7 + 0xac)
    1707:	w3 = w2
    1708:	w3 |= w1
    1709:	if w3 s> -0x1 goto +0x3a <sys_exit+0x3740>
    1710:	w3 = w2
    1711:	if w1 s> 0x0 goto +0x3c <sys_exit+0x3760>
    1712:	w3 = w2
    1713:	if w2 s> 0x0 goto +0x3a <sys_exit+0x3760>
    1714:	w3 = 0x0
    1715:	if w2 s>= w1 goto +0x38 <sys_exit+0x3760>
    1716:	goto +0x35 <sys_exit+0x3750>
    1717:	w2 = *(u32 *)(r7 + 0xbc)
    1718:	w1 = *(u32 *)(r7 + 0xa8)
    1719:	w3 = w2
    1720:	w3 |= w1
    1721:	if w3 s> -0x1 goto +0x51 <sys_exit+0x3858>
    1722:	w3 = w2
    1723:	if w1 s> 0x0 goto +0x51 <sys_exit+0x3868>
    1724:	w3 = w2
    1725:	if w2 s< 0x1 goto +0x1 <sys_exit+0x35f8>
    1726:	goto +0x4e <sys_exit+0x3868>
    1727:	w3 = 0x0
    1728:	if w2 s>= w1 goto +0x4c <sys_exit+0x3868>
    1729:	w3 = w2
    1730:	w3 -= w1
    1731:	goto +0x49 <sys_exit+0x3868>
    1732:	w1 = *(u32 *)(r10 - 0xe8)
    1733:	if w1 == 0x0 goto +0x1 <sys_exit+0x3638>
    1734:	w6 = 0x8
    1735:	r1 = 0x0
    1736:	r2 = 0x0 ll
		0000000000003640:  R_BPF_64_64	CONFIG
    1738:	w2 = *(u32 *)(r2 + 0x74)
    1739:	w3 = *(u32 *)(r10 - 0xe0)
    1740:	if w3 != 0x0 goto +0xe <sys_exit+0x36d8>
    1741:	if w2 == 0x0 goto +0xd <sys_exit+0x36d8>
    1742:	call 0x23
    1743:	r1 = 0x0 ll
		0000000000003678:  R_BPF_64_64	CONFIG
    1745:	w1 = *(u32 *)(r1 + 0x74)
    1746:	r2 = 0x0
    1747:	*(u64 *)(r10 - 0x88) = r2
    1748:	r0 += r1
    1749:	r1 = r10
    1750:	r1 += -0x88
    1751:	w2 = 0x8
    1752:	r3 = r0
    1753:	call 0x71
    1754:	r1 = *(u64 *)(r10 - 0x88)
    1755:	*(u32 *)(r8 + 0x84) = w6
    1756:	w2 = 0x0
    1757:	*(u32 *)(r8 + 0x80) = w2
    1758:	w2 = *(u32 *)(r10 - 0xd8)
    1759:	*(u32 *)(r8 + 0x7c) = w2
    1760:	*(u32 *)(r8 + 0x78) = w7
    1761:	*(u32 *)(r8 + 0x74) = w9
    1762:	w2 = *(u32 *)(r10 - 0xb0)
    1763:	*(u32 *)(r8 + 0x70) = w2
    1764:	*(u64 *)(r8 + 0xa0) = r1
    1765:	r1 = r8
    1766:	call -0x1
		0000000000003730:  R_BPF_64_32	.text
    1767:	goto -0x4a <sys_exit+0x34f0>
    1768:	w3 = 0x0
    1769:	if w2 s<= w1 goto +0x2 <sys_exit+0x3760>
    1770:	w3 = w2
    1771:	w3 -= w1
    1772:	w4 = 0x1
    1773:	if w3 s> 0x0 goto +0x7 <sys_exit+0x37a8>
    1774:	w4 = 0x2
    1775:	if w3 s< 0x0 goto +0x5 <sys_exit+0x37a8>
    1776:	if w1 == 0x0 goto +0xc <sys_exit+0x37e8>
    1777:	if w2 == w1 goto +0xb <sys_exit+0x37e8>
    1778:	w3 = w2
    1779:	w3 -= w1
    1780:	w4 = 0x3
    1781:	r5 = 0x2
    1782:	*(u64 *)(r7 + 0x80) = r5
    1783:	*(u32 *)(r7 + 0x7c) = w3
    1784:	*(u32 *)(r7 + 0x78) = w2
    1785:	*(u32 *)(r7 + 0x74) = w1
    1786:	*(u32 *)(r7 + 0x70) = w4
    1787:	r1 = r7
    1788:	call -0x1
		00000000000037e0:  R_BPF_64_32	.text
    1789:	w1 = *(u32 *)(r6 + 0xa4)
    1790:	if w1 == 0x0 goto +0x35 <sys_exit+0x39a0>
    1791:	w2 = *(u32 *)(r7 + 0xc4)
    1792:	w1 = *(u32 *)(r7 + 0xb0)
    1793:	w3 = w2
    1794:	w3 |= w1
    1795:	if w3 s> -0x1 goto +0x1b <sys_exit+0x38f8>
    1796:	w3 = w2
    1797:	if w1 s> 0x0 goto +0x1d <sys_exit+0x3918>
    1798:	w3 = w2
    1799:	if w2 s> 0x0 goto +0x1b <sys_exit+0x3918>
    1800:	w3 = 0x0
    1801:	if w2 s>= w1 goto +0x19 <sys_exit+0x3918>
    1802:	goto +0x16 <sys_exit+0x3908>
    1803:	w3 = 0x0
    1804:	if w2 s> w1 goto -0x4c <sys_exit+0x3608>
    1805:	w4 = 0x1
    1806:	if w3 s> 0x0 goto +0x7 <sys_exit+0x38b0>
    1807:	w4 = 0x2
    1808:	if w3 s< 0x0 goto +0x5 <sys_exit+0x38b0>
    1809:	if w1 == 0x0 goto -0x6d <sys_exit+0x3528>
    1810:	if w2 == w1 goto -0x6e <sys_exit+0x3528>
    1811:	w3 = w2
    1812:	w3 -= w1
    1813:	w4 = 0x3
    1814:	r5 = 0x1
    1815:	*(u64 *)(r7 + 0x80) = r5
    1816:	*(u32 *)(r7 + 0x7c) = w3
    1817:	*(u32 *)(r7 + 0x78) = w2
    1818:	*(u32 *)(r7 + 0x74) = w1
    1819:	*(u32 *)(r7 + 0x70) = w4
    1820:	r1 = r7
    1821:	call -0x1
		00000000000038e8:  R_BPF_64_32	.text
    1822:	goto -0x7a <sys_exit+0x3528>
    1823:	w3 = 0x0
    1824:	if w2 s<= w1 goto +0x2 <sys_exit+0x3918>
    1825:	w3 = w2
    1826:	w3 -= w1
    1827:	w4 = 0x1
    1828:	if w3 s> 0x0 goto +0x7 <sys_exit+0x3960>
    1829:	w4 = 0x2
    1830:	if w3 s< 0x0 goto +0x5 <sys_exit+0x3960>
    1831:	if w1 == 0x0 goto +0xc <sys_exit+0x39a0>
    1832:	if w2 == w1 goto +0xb <sys_exit+0x39a0>
    1833:	w3 = w2
    1834:	w3 -= w1
    1835:	w4 = 0x3
    1836:	r5 = 0x3
    1837:	*(u64 *)(r7 + 0x80) = r5
    1838:	*(u32 *)(r7 + 0x7c) = w3
    1839:	*(u32 *)(r7 + 0x78) = w2
    1840:	*(u32 *)(r7 + 0x74) = w1
    1841:	*(u32 *)(r7 + 0x70) = w4
    1842:	r1 = r7
    1843:	call -0x1
		0000000000003998:  R_BPF_64_32	.text
    1844:	w1 = *(u32 *)(r6 + 0xb4)
    1845:	if w1 == 0x0 goto +0x21 <sys_exit+0x3ab8>
    1846:	w2 = *(u32 *)(r7 + 0xc8)
    1847:	w1 = *(u32 *)(r7 + 0xb4)
    1848:	w3 = w2
    1849:	w3 |= w1
    1850:	if w3 s> -0x1 goto +0x7 <sys_exit+0x3a10>
    1851:	w3 = w2
    1852:	if w1 s> 0x0 goto +0x9 <sys_exit+0x3a30>
    1853:	w3 = w2
    1854:	if w2 s> 0x0 goto +0x7 <sys_exit+0x3a30>
    1855:	w3 = 0x0
    1856:	if w2 s>= w1 goto +0x5 <sys_exit+0x3a30>
    1857:	goto +0x2 <sys_exit+0x3a20>
    1858:	w3 = 0x0
    1859:	if w2 s<= w1 goto +0x2 <sys_exit+0x3a30>
    1860:	w3 = w2
    1861:	w3 -= w1
    1862:	w4 = 0x1
    1863:	if w3 s> 0x0 goto +0x7 <sys_exit+0x3a78>
    1864:	w4 = 0x2
    1865:	if w3 s< 0x0 goto +0x5 <sys_exit+0x3a78>
    1866:	if w1 == 0x0 goto +0xc <sys_exit+0x3ab8>
    1867:	if w2 == w1 goto +0xb <sys_exit+0x3ab8>
    1868:	w3 = w2
    1869:	w3 -= w1
    1870:	w4 = 0x3
    1871:	r5 = 0x4
    1872:	*(u64 *)(r7 + 0x80) = r5
    1873:	*(u32 *)(r7 + 0x7c) = w3
    1874:	*(u32 *)(r7 + 0x78) = w2
    1875:	*(u32 *)(r7 + 0x74) = w1
    1876:	*(u32 *)(r7 + 0x70) = w4
    1877:	r1 = r7
    1878:	call -0x1
		0000000000003ab0:  R_BPF_64_32	.text
    1879:	w1 = *(u32 *)(r6 + 0xc4)
    1880:	if w1 == 0x0 goto -0x12f <sys_exit+0x3150>
    1881:	r1 = *(u64 *)(r10 - 0x98)
    1882:	w2 = *(u32 *)(r1 + 0xcc)
    1883:	w0 = *(u32 *)(r1 + 0xb8)
    1884:	w3 = w2
    1885:	w3 |= w0
    1886:	if w3 s> -0x1 goto +0x7 <sys_exit+0x3b30>
    1887:	w3 = w2
    1888:	if w0 s> 0x0 goto +0x9 <sys_exit+0x3b50>
    1889:	w3 = w2
    1890:	if w2 s> 0x0 goto +0x7 <sys_exit+0x3b50>
    1891:	w3 = 0x0
    1892:	if w2 s>= w0 goto +0x5 <sys_exit+0x3b50>
    1893:	goto +0x2 <sys_exit+0x3b40>
    1894:	w3 = 0x0
    1895:	if w2 s<= w0 goto +0x2 <sys_exit+0x3b50>
    1896:	w3 = w2
    1897:	w3 -= w0
    1898:	w4 = 0x1
    1899:	if w3 s> 0x0 goto +0x8 <sys_exit+0x3ba0>
    1900:	w4 = 0x2
    1901:	if w3 s< 0x0 goto +0x6 <sys_exit+0x3ba0>
    1902:	if w0 == 0x0 goto -0x145 <sys_exit+0x3150>
    1903:	if w2 == w0 goto -0x146 <sys_exit+0x3150>
    1904:	w3 = w2
    1905:	w3 -= w0
    1906:	w4 = 0x3
    1907:	r1 = *(u64 *)(r10 - 0x98)
    1908:	r5 = 0x5
    1909:	*(u64 *)(r1 + 0x80) = r5
    1910:	*(u32 *)(r1 + 0x7c) = w3
    1911:	*(u32 *)(r1 + 0x78) = w2
    1912:	*(u32 *)(r1 + 0x74) = w0
    1913:	*(u32 *)(r1 + 0x70) = w4
    1914:	call -0x1
		0000000000003bd0:  R_BPF_64_32	.text
    1915:	goto -0x152 <sys_exit+0x3150>

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
