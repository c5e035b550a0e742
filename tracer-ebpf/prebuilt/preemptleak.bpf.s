
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
       0:	r6 = r1
       1:	w1 = *(u32 *)(r6 + 0x110)
       2:	*(u64 *)(r10 - 0x40) = r1
       3:	w8 = *(u32 *)(r6 + 0x100)
       4:	w1 = w8
       5:	w1 += -0x3
       6:	if w1 > 0x1 goto +0x8d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4a0>
       7:	w1 = w8
       8:	w1 &= 0x1f
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w2 = *(u32 *)(r2 + 0x60)
      12:	w2 >>= w1
      13:	w2 &= 0x1
      14:	if w2 == 0x0 goto +0xc5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
      15:	r1 = 0x0
      16:	*(u64 *)(r10 - 0x38) = r1
      17:	*(u64 *)(r10 - 0x30) = r1
      18:	w7 = *(u32 *)(r6 + 0x24)
      19:	if w7 > 0xf goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0xc0>
      20:	r1 = r10
      21:	r1 += -0x38
      22:	w2 = 0x10
      23:	call 0x10
      24:	r1 = *(u64 *)(r6 + 0x70)
      25:	*(u64 *)(r10 - 0x50) = r1
      26:	*(u64 *)(r10 - 0x28) = r1
      27:	w9 = *(u32 *)(r6 + 0x20)
      28:	*(u32 *)(r10 - 0x1c) = w7
      29:	*(u32 *)(r10 - 0x20) = w9
      30:	w2 = *(u32 *)(r6 + 0x10c)
      31:	w1 = 0x0
      32:	*(u32 *)(r10 - 0xc) = w1
      33:	r1 = *(u64 *)(r10 - 0x40)
      34:	*(u32 *)(r10 - 0x10) = w1
      35:	*(u32 *)(r10 - 0x14) = w8
      36:	*(u64 *)(r10 - 0x48) = r2
      37:	*(u32 *)(r10 - 0x18) = w2
      38:	r2 = r10
      39:	r2 += -0x38
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	COUNTS
      42:	call 0x1
      43:	if r0 == 0x0 goto +0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
      44:	r1 = 0x1
      45:	lock *(u64 *)(r0 + 0x0) += r1
      46:	r1 = *(u64 *)(r10 - 0x40)
      47:	if w1 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
      48:	w1 = *(u32 *)(r6 + 0x114)
      49:	if w1 s> -0x1 goto +0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x550>
      50:	r1 = 0x0 ll
		0000000000000190:  R_BPF_64_64	EVENTS
      52:	r2 = 0x2c8
      53:	r3 = 0x0
      54:	call 0x83
      55:	r8 = r0
      56:	if r8 == 0x0 goto +0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x650>
      57:	r7 = r8
      58:	call 0xe
      59:	r9 = r0
      60:	r3 = r10
      61:	r3 += -0x38
      62:	r1 = r7
      63:	w2 = 0x30
      64:	call 0x71
      65:	r1 = 0x0
      66:	*(u64 *)(r7 + 0x30) = r1
      67:	*(u64 *)(r7 + 0x38) = r1
      68:	r1 = r8
      69:	r1 += 0x30
      70:	w2 = 0x10
      71:	call 0x10
      72:	call 0x5
      73:	*(u64 *)(r7 + 0x40) = r0
      74:	r1 = *(u64 *)(r6 + 0x28)
      75:	*(u64 *)(r7 + 0x48) = r1
      76:	r1 = *(u64 *)(r6 + 0x30)
      77:	*(u64 *)(r7 + 0x50) = r1
      78:	r1 = *(u64 *)(r6 + 0x38)
      79:	*(u64 *)(r7 + 0x58) = r1
      80:	r1 = *(u64 *)(r6 + 0x40)
      81:	*(u64 *)(r7 + 0x60) = r1
      82:	r1 = *(u64 *)(r6 + 0x48)
      83:	*(u64 *)(r7 + 0x68) = r1
      84:	r1 = *(u64 *)(r6 + 0x50)
      85:	*(u64 *)(r7 + 0x70) = r1
      86:	r1 = *(u64 *)(r6 + 0x68)
      87:	*(u64 *)(r7 + 0x78) = r1
      88:	*(u32 *)(r7 + 0x84) = w9
      89:	r9 >>= 0x20
      90:	*(u32 *)(r7 + 0x80) = w9
      91:	call 0x8
      92:	*(u32 *)(r7 + 0x88) = w0
      93:	w1 = *(u32 *)(r6 + 0x114)
      94:	w1 &= 0x7fffffff
      95:	w2 = *(u32 *)(r6 + 0x78)
      96:	w1 |= w2
      97:	*(u32 *)(r7 + 0x8c) = w1
      98:	w1 = *(u32 *)(r6 + 0x104)
      99:	*(u32 *)(r7 + 0x90) = w1
     100:	w1 = *(u32 *)(r6 + 0x108)
     101:	*(u32 *)(r7 + 0x94) = w1
     102:	w1 = 0x0
     103:	r2 = *(u64 *)(r6 + 0x298)
     104:	*(u32 *)(r7 + 0x9c) = w1
     105:	*(u32 *)(r7 + 0x98) = w2
     106:	r1 = *(u64 *)(r6 + 0x250)
     107:	*(u64 *)(r7 + 0xa0) = r1
     108:	r1 = *(u64 *)(r6 + 0x258)
     109:	*(u64 *)(r7 + 0xa8) = r1
     110:	w1 = *(u32 *)(r6 + 0x100)
     111:	if w1 != 0x3 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x398>
     112:	r1 = *(u64 *)(r6 + 0x260)
     113:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x398>
     114:	*(u64 *)(r7 + 0xa8) = r1
     115:	r2 = *(u64 *)(r10 - 0x40)
     116:	w2 &= 0x7
     117:	r2 *= 0x18
     118:	r1 = r6
     119:	r1 += r2
     120:	r1 += 0x190
     121:	r2 = r8
     122:	r2 += 0xb0
     123:	r3 = *(u64 *)(r1 + 0x0)
     124:	*(u64 *)(r2 + 0x0) = r3
     125:	r3 = *(u64 *)(r1 + 0x8)
     126:	*(u64 *)(r2 + 0x8) = r3
     127:	r3 = *(u64 *)(r1 + 0x10)
     128:	*(u64 *)(r2 + 0x10) = r3
     129:	r8 += 0xc8
     130:	r6 += 0x2a0
     131:	r1 = r8
     132:	w2 = 0x200
     133:	r3 = r6
     134:	call 0x71
     135:	r2 = 0x0
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	CONFIG
     138:	w1 = *(u32 *)(r1 + 0x84)
     139:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x488>
     140:	r1 = 0x0 ll
		0000000000000460:  R_BPF_64_64	HELD
     142:	r1 = *(u64 *)(r1 + 0x0)
     143:	if r1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x488>
     144:	r2 = 0x1
     145:	r1 = r7
     146:	call 0x84
     147:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
     148:	call 0x5
     149:	w1 = -0x1
     150:	if w8 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4c0>
     151:	w1 = *(u32 *)(r6 + 0x20)
     152:	*(u64 *)(r6 + 0x260) = r0
     153:	r2 = *(u64 *)(r10 - 0x40)
     154:	w2 &= 0x7
     155:	r2 *= 0x18
     156:	r3 = r6
     157:	r3 += r2
     158:	w2 = *(u32 *)(r6 + 0x78)
     159:	w4 = *(u32 *)(r6 + 0x24)
     160:	r5 = *(u64 *)(r6 + 0x70)
     161:	*(u64 *)(r3 + 0x190) = r5
     162:	*(u32 *)(r3 + 0x198) = w1
     163:	*(u32 *)(r3 + 0x19c) = w4
     164:	w2 &= 0x4
     165:	w2 |= 0x10
     166:	*(u32 *)(r3 + 0x1a0) = w2
     167:	w1 = 0x0
     168:	*(u32 *)(r3 + 0x1a4) = w1
     169:	goto -0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x38>
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	CONFIG
     172:	w1 = *(u32 *)(r1 + 0x80)
     173:	if w1 == 0x0 goto -0x7c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
     174:	if w8 == 0x3 goto -0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
     175:	if w9 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a8>
     176:	r3 = *(u64 *)(r10 - 0x48)
     177:	r3 <<= 0x20
     178:	r3 s>>= 0x20
     179:	r1 = 0x0 ll
		0000000000000598:  R_BPF_64_64	.rodata.str1.1
     181:	w2 = 0x27
     182:	call 0x6
     183:	goto -0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
     184:	r2 = r10
     185:	r2 += -0x38
     186:	r1 = 0x0 ll
		00000000000005d0:  R_BPF_64_64	COUNTS
     188:	r3 = 0x0 ll
		00000000000005e0:  R_BPF_64_64	.rodata.cst8
     190:	r4 = 0x1
     191:	call 0x2
     192:	if r0 == 0x0 goto -0x93 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
     193:	r2 = r10
     194:	r2 += -0x38
     195:	r1 = 0x0 ll
		0000000000000618:  R_BPF_64_64	COUNTS
     197:	call 0x1
     198:	if r0 == 0x0 goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x718>
     199:	r1 = 0x1
     200:	lock *(u64 *)(r0 + 0x0) += r1
     201:	goto -0x9c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
     202:	w1 = 0x0
     203:	*(u32 *)(r10 - 0x4) = w1
     204:	r2 = r10
     205:	r2 += -0x4
     206:	r1 = 0x0 ll
		0000000000000670:  R_BPF_64_64	LOST
     208:	call 0x1
     209:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
     210:	r1 = 0x1
     211:	lock *(u64 *)(r0 + 0x0) += r1
     212:	exit
     213:	w7 <<= 0x10
     214:	w9 &= 0xffff
     215:	w9 |= w7
     216:	if w8 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x778>
     217:	if w8 == 0x1 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x840>
     218:	if w8 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6e0>
     219:	goto -0xaa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
     220:	r5 = *(u64 *)(r10 - 0x48)
     221:	r5 <<= 0x20
     222:	r5 s>>= 0x20
     223:	r1 = 0x55 ll
		00000000000006f8:  R_BPF_64_64	.rodata.str1.1
     225:	w2 = 0x33
     226:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x870>
     227:	w1 = 0x0
     228:	*(u32 *)(r10 - 0x4) = w1
     229:	r2 = r10
     230:	r2 += -0x4
     231:	r1 = 0x0 ll
		0000000000000738:  R_BPF_64_64	LOST
     233:	call 0x1
     234:	if r0 == 0x0 goto -0xbd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
     235:	r0 += 0x8
     236:	r1 = 0x1
     237:	lock *(u64 *)(r0 + 0x0) += r1
     238:	goto -0xc1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
     239:	if w8 == 0x4 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7d0>
     240:	if w8 == 0x5 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x808>
     241:	if w8 == 0x6 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x798>
     242:	goto -0xc1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
     243:	r5 = *(u64 *)(r10 - 0x48)
     244:	r5 <<= 0x20
     245:	r5 s>>= 0x20
     246:	r1 = 0xb8 ll
		00000000000007b0:  R_BPF_64_64	.rodata.str1.1
     248:	w2 = 0x2f
     249:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x870>
     250:	r5 = *(u64 *)(r10 - 0x48)
     251:	r5 <<= 0x20
     252:	r5 s>>= 0x20
     253:	r1 = 0x88 ll
		00000000000007e8:  R_BPF_64_64	.rodata.str1.1
     255:	w2 = 0x30
     256:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x870>
     257:	r5 = *(u64 *)(r10 - 0x48)
     258:	r5 <<= 0x20
     259:	r5 s>>= 0x20
     260:	r1 = 0xe7 ll
		0000000000000820:  R_BPF_64_64	.rodata.str1.1
     262:	w2 = 0x38
     263:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x870>
     264:	r5 = *(u64 *)(r10 - 0x48)
     265:	r5 <<= 0x20
     266:	r5 s>>= 0x20
     267:	r1 = 0x27 ll
		0000000000000858:  R_BPF_64_64	.rodata.str1.1
     269:	w2 = 0x2e
     270:	r3 = r9
     271:	r4 = *(u64 *)(r10 - 0x50)
     272:	call 0x6
     273:	goto -0xe0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>

0000000000000890 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
     274:	w7 = w2
     275:	r8 = r1
     276:	r6 = 0x0 ll
		00000000000008a0:  R_BPF_64_64	CONFIG
     278:	w1 = *(u32 *)(r6 + 0x28)
     279:	w1 &= w7
     280:	w2 = *(u32 *)(r6 + 0x2c)
     281:	if w1 == w2 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x190>
     282:	w1 = *(u32 *)(r6 + 0x24)
     283:	if w1 != 0x2 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c8>
     284:	call 0x8
     285:	*(u32 *)(r10 - 0x88) = w0
     286:	r2 = r10
     287:	r2 += -0x88
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	SAMPLES
     290:	call 0x1
     291:	r6 = r0
     292:	if r6 == 0x0 goto +0x65f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
     293:	call 0xe
     294:	call 0x8
     295:	w0 &= 0xfff
     296:	r0 <<= 0x6
     297:	r8 = 0x0 ll
		0000000000000948:  R_BPF_64_64	.bss.calls
     299:	r8 += r0
     300:	call 0x9e
     301:	r1 = r0
     302:	call 0xaf
     303:	*(u64 *)(r8 + 0x10) = r0
     304:	r3 = *(u64 *)(r8 + 0x10)
     305:	r1 = r10
     306:	r1 += -0x88
     307:	w2 = 0x80
     308:	call 0x71
     309:	r1 = *(u64 *)(r10 - 0x20)
     310:	if r1 != 0x504c0001 goto +0x64d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
     311:	r1 = *(u64 *)(r10 - 0x10)
     312:	if r1 != 0x10 goto +0x64b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
     313:	r2 = *(u64 *)(r10 - 0x28)
     314:	r1 = 0x0 ll
		00000000000009d0:  R_BPF_64_64	CONFIG
     316:	r3 = *(u64 *)(r1 + 0x0)
     317:	if r2 != r3 goto +0x646 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
     318:	w2 = *(u32 *)(r1 + 0x28)
     319:	w2 &= w7
     320:	w1 = *(u32 *)(r6 + 0x20)
     321:	if w1 != 0x0 goto +0x4ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26f0>
     322:	*(u32 *)(r6 + 0x24) = w2
     323:	goto +0x4b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
     324:	r1 = 0x0 ll
		0000000000000a20:  R_BPF_64_64	.bss
     326:	r1 = *(u64 *)(r1 + 0x0)
     327:	if r1 != 0x0 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	CONFIG
     330:	w2 = *(u32 *)(r1 + 0x6c)
     331:	if w2 == 0x0 goto +0x638 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
     332:	r1 = *(u64 *)(r1 + 0xb0)
     333:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x228>
     334:	r1 = 0x0 ll
		0000000000000a70:  R_BPF_64_64	CONFIG
     336:	r3 = *(u64 *)(r1 + 0xb0)
     337:	r1 = r10
     338:	r1 += -0x88
     339:	w2 = 0x4
     340:	call 0x71
     341:	w1 = *(u32 *)(r10 - 0x88)
     342:	if w1 == 0x0 goto -0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     343:	r3 = 0x0 ll
		0000000000000ab8:  R_BPF_64_64	CONFIG
     345:	w1 = *(u32 *)(r3 + 0xbc)
     346:	*(u64 *)(r10 - 0xb0) = r8
     347:	if w1 == 0x0 goto +0x533 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2be8>
     348:	w9 = *(u32 *)(r3 + 0xb8)
     349:	w8 = *(u32 *)(r3 + 0xbc)
     350:	w1 = *(u32 *)(r3 + 0x70)
     351:	if w1 != 0x0 goto +0x4b2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2800>
     352:	call 0x23
     353:	r0 += r9
     354:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x290>
     355:	goto +0x51e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b80>
     356:	r1 = r10
     357:	r1 += -0x88
     358:	w2 = 0x2
     359:	r3 = r0
     360:	call 0x71
     361:	w1 = *(u16 *)(r10 - 0x88)
     362:	goto +0x4ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2828>
     363:	w9 = 0x0
     364:	r2 = 0x0 ll
		0000000000000b60:  R_BPF_64_64	CONFIG
     366:	w1 = *(u32 *)(r2 + 0x28)
     367:	w3 = *(u32 *)(r2 + 0x2c)
     368:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x420>
     369:	w4 = w1
     370:	w4 >>= 0x1
     371:	w2 = w1
     372:	w2 |= w4
     373:	w4 = w2
     374:	w4 >>= 0x2
     375:	w2 |= w4
     376:	w4 = w2
     377:	w4 >>= 0x4
     378:	w2 |= w4
     379:	w1 &= w7
     380:	w4 = w2
     381:	w4 >>= 0x8
     382:	w2 |= w4
     383:	w1 -= w3
     384:	w3 = w2
     385:	w3 >>= 0x10
     386:	w2 |= w3
     387:	w2 ^= -0x1
     388:	w3 = w2
     389:	w3 >>= 0x1
     390:	w3 &= 0x55555555
     391:	w2 -= w3
     392:	w3 = w2
     393:	w3 &= 0x33333333
     394:	w2 >>= 0x2
     395:	w2 &= 0x33333333
     396:	w3 += w2
     397:	w2 = w3
     398:	w2 >>= 0x4
     399:	w3 += w2
     400:	w3 &= 0xf0f0f0f
     401:	w3 *= 0x1010101
     402:	w3 >>= 0x18
     403:	w1 <<= w3
     404:	w1 s>>= w3
     405:	w9 = w1
     406:	call 0x23
     407:	*(u64 *)(r10 - 0x88) = r0
     408:	r2 = r10
     409:	r2 += -0x88
     410:	r1 = 0x0 ll
		0000000000000cd0:  R_BPF_64_64	TASKS
     412:	call 0x1
     413:	r7 = r0
     414:	*(u32 *)(r10 - 0x98) = w9
     415:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1230>
     416:	call 0xe
     417:	r1 = *(u64 *)(r7 + 0x18)
     418:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x560>
     419:	r6 = r0
     420:	r2 = r0
     421:	r2 >>= 0x20
     422:	r0 <<= 0x20
     423:	r0 >>= 0x20
     424:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c8>
     425:	r1 >>= 0x20
     426:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x558>
     427:	w1 = *(u32 *)(r7 + 0x8)
     428:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
     429:	w1 = 0x0
     430:	*(u32 *)(r10 - 0x88) = w1
     431:	r2 = r10
     432:	r2 += -0x88
     433:	r1 = 0x0 ll
		0000000000000d88:  R_BPF_64_64	LOST
     435:	call 0x1
     436:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
     437:	r0 += 0x10
     438:	r1 = 0x1
     439:	lock *(u64 *)(r0 + 0x0) += r1
     440:	r1 = r7
     441:	w2 = 0x4a0
     442:	r3 = 0xe78 ll
		0000000000000dd0:  R_BPF_64_64	.rodata
     444:	call 0x71
     445:	*(u64 *)(r7 + 0x18) = r6
     446:	*(u64 *)(r10 - 0xb0) = r8
     447:	r1 = 0x0 ll
		0000000000000df8:  R_BPF_64_64	AYA_LOG_LEVEL
     449:	w1 = *(u8 *)(r1 + 0x0)
     450:	*(u64 *)(r10 - 0x90) = r7
     451:	if w1 < 0x4 goto +0x1ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     452:	call 0x23
     453:	r8 = r0
     454:	w1 = 0xa1
     455:	*(u16 *)(r10 - 0x2) = w1
     456:	r1 = r10
     457:	r1 += -0x2
     458:	r9 = 0x40
     459:	w1 = *(u16 *)(r10 - 0x2)
     460:	if w1 > 0x40 goto +0x414 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2678>
     461:	r1 = 0x0 ll
		0000000000000e68:  R_BPF_64_64	AYA_LOGS
     463:	r2 = r9
     464:	r3 = 0x0
     465:	call 0x83
     466:	if r0 == 0x0 goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1350>
     467:	*(u64 *)(r10 - 0x80) = r9
     468:	*(u64 *)(r10 - 0x88) = r0
     469:	r1 = r10
     470:	r1 += -0x88
     471:	r1 = *(u64 *)(r10 - 0x88)
     472:	r2 = *(u64 *)(r10 - 0x80)
     473:	if r2 < 0x2 goto +0x1a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     474:	w2 = *(u16 *)(r10 - 0x2)
     475:	*(u8 *)(r1 + 0x0) = w2
     476:	w2 >>= 0x8
     477:	*(u8 *)(r1 + 0x1) = w2
     478:	r1 = *(u64 *)(r10 - 0x88)
     479:	r2 = *(u64 *)(r10 - 0x80)
     480:	if r2 < 0x3 goto +0x199 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     481:	w2 = 0x0
     482:	*(u8 *)(r1 + 0x2) = w2
     483:	r1 = *(u64 *)(r10 - 0x88)
     484:	r3 = *(u64 *)(r10 - 0x80)
     485:	if r3 < 0x5 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     486:	*(u8 *)(r1 + 0x4) = w2
     487:	w2 = 0x17
     488:	*(u8 *)(r1 + 0x3) = w2
     489:	r1 = *(u64 *)(r10 - 0x88)
     490:	r2 = *(u64 *)(r10 - 0x80)
     491:	if r2 < 0x1c goto +0x18e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     492:	r3 = r1
     493:	r3 += 0x5
     494:	r4 = 0xd08 ll
		0000000000000f70:  R_BPF_64_64	.rodata
     496:	w5 = *(u8 *)(r4 + 0x0)
     497:	*(u8 *)(r3 + 0x0) = w5
     498:	w5 = *(u8 *)(r4 + 0x1)
     499:	*(u8 *)(r3 + 0x1) = w5
     500:	w5 = *(u8 *)(r4 + 0x2)
     501:	*(u8 *)(r3 + 0x2) = w5
     502:	w5 = *(u8 *)(r4 + 0x3)
     503:	*(u8 *)(r3 + 0x3) = w5
     504:	w5 = *(u8 *)(r4 + 0x4)
     505:	*(u8 *)(r3 + 0x4) = w5
     506:	w5 = *(u8 *)(r4 + 0x5)
     507:	*(u8 *)(r3 + 0x5) = w5
     508:	w5 = *(u8 *)(r4 + 0x6)
     509:	*(u8 *)(r3 + 0x6) = w5
     510:	w5 = *(u8 *)(r4 + 0x7)
     511:	*(u8 *)(r3 + 0x7) = w5
     512:	w5 = *(u8 *)(r4 + 0x8)
     513:	*(u8 *)(r3 + 0x8) = w5
     514:	w5 = *(u8 *)(r4 + 0x9)
     515:	*(u8 *)(r3 + 0x9) = w5
     516:	w5 = *(u8 *)(r4 + 0xa)
     517:	*(u8 *)(r3 + 0xa) = w5
     518:	w5 = *(u8 *)(r4 + 0xb)
     519:	*(u8 *)(r3 + 0xb) = w5
     520:	w5 = *(u8 *)(r4 + 0xc)
     521:	*(u8 *)(r3 + 0xc) = w5
     522:	w5 = *(u8 *)(r4 + 0xd)
     523:	*(u8 *)(r3 + 0xd) = w5
     524:	w5 = *(u8 *)(r4 + 0xe)
     525:	*(u8 *)(r3 + 0xe) = w5
     526:	w5 = *(u8 *)(r4 + 0xf)
     527:	*(u8 *)(r3 + 0xf) = w5
     528:	w5 = *(u8 *)(r4 + 0x10)
     529:	*(u8 *)(r3 + 0x10) = w5
     530:	w5 = *(u8 *)(r4 + 0x11)
     531:	*(u8 *)(r3 + 0x11) = w5
     532:	w5 = *(u8 *)(r4 + 0x12)
     533:	*(u8 *)(r3 + 0x12) = w5
     534:	w5 = *(u8 *)(r4 + 0x13)
     535:	*(u8 *)(r3 + 0x13) = w5
     536:	w5 = *(u8 *)(r4 + 0x14)
     537:	*(u8 *)(r3 + 0x14) = w5
     538:	w5 = *(u8 *)(r4 + 0x15)
     539:	*(u8 *)(r3 + 0x15) = w5
     540:	w5 = *(u8 *)(r4 + 0x16)
     541:	*(u8 *)(r3 + 0x16) = w5
     542:	if r2 == 0x1c goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     543:	w3 = 0x1
     544:	*(u8 *)(r1 + 0x1c) = w3
     545:	if r2 < 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     546:	w4 = 0x0
     547:	*(u8 *)(r1 + 0x1e) = w4
     548:	*(u8 *)(r1 + 0x1d) = w3
     549:	if r2 == 0x1f goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     550:	w3 = 0x4
     551:	*(u8 *)(r1 + 0x1f) = w3
     552:	if r2 == 0x20 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     553:	w3 = 0x2
     554:	*(u8 *)(r1 + 0x20) = w3
     555:	if r2 < 0x23 goto +0x14e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     556:	w3 = 0x0
     557:	*(u8 *)(r1 + 0x22) = w3
     558:	w3 = 0x17
     559:	*(u8 *)(r1 + 0x21) = w3
     560:	if r2 < 0x3a goto +0x149 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     561:	r3 = r1
     562:	r3 += 0x23
     563:	r4 = 0xd08 ll
		0000000000001198:  R_BPF_64_64	.rodata
     565:	w5 = *(u8 *)(r4 + 0x0)
     566:	*(u8 *)(r3 + 0x0) = w5
     567:	w5 = *(u8 *)(r4 + 0x1)
     568:	*(u8 *)(r3 + 0x1) = w5
     569:	w5 = *(u8 *)(r4 + 0x2)
     570:	*(u8 *)(r3 + 0x2) = w5
     571:	w5 = *(u8 *)(r4 + 0x3)
     572:	*(u8 *)(r3 + 0x3) = w5
     573:	w5 = *(u8 *)(r4 + 0x4)
     574:	*(u8 *)(r3 + 0x4) = w5
     575:	w5 = *(u8 *)(r4 + 0x5)
     576:	*(u8 *)(r3 + 0x5) = w5
     577:	w5 = *(u8 *)(r4 + 0x6)
     578:	*(u8 *)(r3 + 0x6) = w5
     579:	w5 = *(u8 *)(r4 + 0x7)
     580:	*(u8 *)(r3 + 0x7) = w5
     581:	w5 = *(u8 *)(r4 + 0x8)
     582:	*(u8 *)(r3 + 0x8) = w5
     583:	w5 = *(u8 *)(r4 + 0x9)
     584:	*(u8 *)(r3 + 0x9) = w5
     585:	w5 = *(u8 *)(r4 + 0xa)
     586:	*(u8 *)(r3 + 0xa) = w5
     587:	w5 = *(u8 *)(r4 + 0xb)
     588:	*(u8 *)(r3 + 0xb) = w5
     589:	w5 = *(u8 *)(r4 + 0xc)
     590:	*(u8 *)(r3 + 0xc) = w5
     591:	w5 = *(u8 *)(r4 + 0xd)
     592:	*(u8 *)(r3 + 0xd) = w5
     593:	w5 = *(u8 *)(r4 + 0xe)
     594:	*(u8 *)(r3 + 0xe) = w5
     595:	w5 = *(u8 *)(r4 + 0xf)
     596:	*(u8 *)(r3 + 0xf) = w5
     597:	w5 = *(u8 *)(r4 + 0x10)
     598:	*(u8 *)(r3 + 0x10) = w5
     599:	w5 = *(u8 *)(r4 + 0x11)
     600:	*(u8 *)(r3 + 0x11) = w5
     601:	w5 = *(u8 *)(r4 + 0x12)
     602:	*(u8 *)(r3 + 0x12) = w5
     603:	w5 = *(u8 *)(r4 + 0x13)
     604:	*(u8 *)(r3 + 0x13) = w5
     605:	w5 = *(u8 *)(r4 + 0x14)
     606:	*(u8 *)(r3 + 0x14) = w5
     607:	w5 = *(u8 *)(r4 + 0x15)
     608:	*(u8 *)(r3 + 0x15) = w5
     609:	w5 = *(u8 *)(r4 + 0x16)
     610:	*(u8 *)(r3 + 0x16) = w5
     611:	if r2 == 0x3a goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     612:	w3 = 0x3
     613:	*(u8 *)(r1 + 0x3a) = w3
     614:	if r2 < 0x3d goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     615:	w3 = 0x0
     616:	*(u8 *)(r1 + 0x3c) = w3
     617:	w3 = 0x1f
     618:	*(u8 *)(r1 + 0x3b) = w3
     619:	if r2 < 0x5c goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     620:	r3 = r1
     621:	r3 += 0x3d
     622:	r4 = 0xd1f ll
		0000000000001370:  R_BPF_64_64	.rodata
     624:	w5 = *(u8 *)(r4 + 0x0)
     625:	*(u8 *)(r3 + 0x0) = w5
     626:	w5 = *(u8 *)(r4 + 0x1)
     627:	*(u8 *)(r3 + 0x1) = w5
     628:	w5 = *(u8 *)(r4 + 0x2)
     629:	*(u8 *)(r3 + 0x2) = w5
     630:	w5 = *(u8 *)(r4 + 0x3)
     631:	*(u8 *)(r3 + 0x3) = w5
     632:	w5 = *(u8 *)(r4 + 0x4)
     633:	*(u8 *)(r3 + 0x4) = w5
     634:	w5 = *(u8 *)(r4 + 0x5)
     635:	*(u8 *)(r3 + 0x5) = w5
     636:	w5 = *(u8 *)(r4 + 0x6)
     637:	*(u8 *)(r3 + 0x6) = w5
     638:	w5 = *(u8 *)(r4 + 0x7)
     639:	*(u8 *)(r3 + 0x7) = w5
     640:	w5 = *(u8 *)(r4 + 0x8)
     641:	*(u8 *)(r3 + 0x8) = w5
     642:	w5 = *(u8 *)(r4 + 0x9)
     643:	*(u8 *)(r3 + 0x9) = w5
     644:	w5 = *(u8 *)(r4 + 0xa)
     645:	*(u8 *)(r3 + 0xa) = w5
     646:	w5 = *(u8 *)(r4 + 0xb)
     647:	*(u8 *)(r3 + 0xb) = w5
     648:	w5 = *(u8 *)(r4 + 0xc)
     649:	*(u8 *)(r3 + 0xc) = w5
     650:	w5 = *(u8 *)(r4 + 0xd)
     651:	*(u8 *)(r3 + 0xd) = w5
     652:	w5 = *(u8 *)(r4 + 0xe)
     653:	*(u8 *)(r3 + 0xe) = w5
     654:	w5 = *(u8 *)(r4 + 0xf)
     655:	*(u8 *)(r3 + 0xf) = w5
     656:	w5 = *(u8 *)(r4 + 0x10)
     657:	*(u8 *)(r3 + 0x10) = w5
     658:	w5 = *(u8 *)(r4 + 0x11)
     659:	*(u8 *)(r3 + 0x11) = w5
     660:	w5 = *(u8 *)(r4 + 0x12)
     661:	*(u8 *)(r3 + 0x12) = w5
     662:	w5 = *(u8 *)(r4 + 0x13)
     663:	*(u8 *)(r3 + 0x13) = w5
     664:	w5 = *(u8 *)(r4 + 0x14)
     665:	*(u8 *)(r3 + 0x14) = w5
     666:	w5 = *(u8 *)(r4 + 0x15)
     667:	*(u8 *)(r3 + 0x15) = w5
     668:	w5 = *(u8 *)(r4 + 0x16)
     669:	*(u8 *)(r3 + 0x16) = w5
     670:	w5 = *(u8 *)(r4 + 0x17)
     671:	*(u8 *)(r3 + 0x17) = w5
     672:	w5 = *(u8 *)(r4 + 0x18)
     673:	*(u8 *)(r3 + 0x18) = w5
     674:	w5 = *(u8 *)(r4 + 0x19)
     675:	*(u8 *)(r3 + 0x19) = w5
     676:	w5 = *(u8 *)(r4 + 0x1a)
     677:	*(u8 *)(r3 + 0x1a) = w5
     678:	w5 = *(u8 *)(r4 + 0x1b)
     679:	*(u8 *)(r3 + 0x1b) = w5
     680:	w5 = *(u8 *)(r4 + 0x1c)
     681:	*(u8 *)(r3 + 0x1c) = w5
     682:	w5 = *(u8 *)(r4 + 0x1d)
     683:	*(u8 *)(r3 + 0x1d) = w5
     684:	w5 = *(u8 *)(r4 + 0x1e)
     685:	*(u8 *)(r3 + 0x1e) = w5
     686:	if r2 == 0x5c goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     687:	w4 = 0x4
     688:	*(u8 *)(r1 + 0x5c) = w4
     689:	if r2 < 0x5f goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     690:	w3 = 0x0
     691:	*(u8 *)(r1 + 0x5e) = w3
     692:	*(u8 *)(r1 + 0x5d) = w4
     693:	if r2 < 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     694:	*(u8 *)(r1 + 0x62) = w3
     695:	*(u8 *)(r1 + 0x61) = w3
     696:	*(u8 *)(r1 + 0x60) = w3
     697:	w3 = 0x24
     698:	*(u8 *)(r1 + 0x5f) = w3
     699:	if r2 == 0x63 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     700:	w3 = 0x5
     701:	*(u8 *)(r1 + 0x63) = w3
     702:	if r2 < 0x66 goto +0xbb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     703:	w3 = 0x0
     704:	*(u8 *)(r1 + 0x65) = w3
     705:	*(u8 *)(r1 + 0x64) = w4
     706:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     707:	*(u8 *)(r1 + 0x69) = w3
     708:	*(u8 *)(r1 + 0x68) = w3
     709:	*(u8 *)(r1 + 0x67) = w3
     710:	w3 = 0x6
     711:	*(u8 *)(r1 + 0x66) = w3
     712:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     713:	w3 = 0x14
     714:	*(u8 *)(r1 + 0x6a) = w3
     715:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     716:	w3 = 0x0
     717:	*(u8 *)(r1 + 0x6c) = w3
     718:	w3 = 0x10
     719:	*(u8 *)(r1 + 0x6b) = w3
     720:	if r2 < 0x7d goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     721:	r3 = r1
     722:	r3 += 0x6d
     723:	r4 = 0x0 ll
		0000000000001698:  R_BPF_64_64	.rodata.cst16
     725:	w5 = *(u8 *)(r4 + 0x0)
     726:	*(u8 *)(r3 + 0x0) = w5
     727:	w5 = *(u8 *)(r4 + 0x1)
     728:	*(u8 *)(r3 + 0x1) = w5
     729:	w5 = *(u8 *)(r4 + 0x2)
     730:	*(u8 *)(r3 + 0x2) = w5
     731:	w5 = *(u8 *)(r4 + 0x3)
     732:	*(u8 *)(r3 + 0x3) = w5
     733:	w5 = *(u8 *)(r4 + 0x4)
     734:	*(u8 *)(r3 + 0x4) = w5
     735:	w5 = *(u8 *)(r4 + 0x5)
     736:	*(u8 *)(r3 + 0x5) = w5
     737:	w5 = *(u8 *)(r4 + 0x6)
     738:	*(u8 *)(r3 + 0x6) = w5
     739:	w5 = *(u8 *)(r4 + 0x7)
     740:	*(u8 *)(r3 + 0x7) = w5
     741:	w5 = *(u8 *)(r4 + 0x8)
     742:	*(u8 *)(r3 + 0x8) = w5
     743:	w5 = *(u8 *)(r4 + 0x9)
     744:	*(u8 *)(r3 + 0x9) = w5
     745:	w5 = *(u8 *)(r4 + 0xa)
     746:	*(u8 *)(r3 + 0xa) = w5
     747:	w5 = *(u8 *)(r4 + 0xb)
     748:	*(u8 *)(r3 + 0xb) = w5
     749:	w5 = *(u8 *)(r4 + 0xc)
     750:	*(u8 *)(r3 + 0xc) = w5
     751:	w5 = *(u8 *)(r4 + 0xd)
     752:	*(u8 *)(r3 + 0xd) = w5
     753:	w5 = *(u8 *)(r4 + 0xe)
     754:	*(u8 *)(r3 + 0xe) = w5
     755:	w5 = *(u8 *)(r4 + 0xf)
     756:	*(u8 *)(r3 + 0xf) = w5
     757:	if r2 == 0x7d goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     758:	w3 = 0x0
     759:	*(u8 *)(r1 + 0x7d) = w3
     760:	if r2 < 0x80 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     761:	*(u8 *)(r1 + 0x7f) = w3
     762:	w3 = 0x1
     763:	*(u8 *)(r1 + 0x7e) = w3
     764:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     765:	w3 = 0x2
     766:	*(u8 *)(r1 + 0x80) = w3
     767:	if r2 == 0x81 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     768:	w3 = 0x9
     769:	*(u8 *)(r1 + 0x81) = w3
     770:	if r2 < 0x84 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     771:	w3 = 0x0
     772:	*(u8 *)(r1 + 0x83) = w3
     773:	w3 = 0x8
     774:	*(u8 *)(r1 + 0x82) = w3
     775:	if r2 < 0x8c goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     776:	*(u8 *)(r1 + 0x84) = w8
     777:	r3 = r8
     778:	r3 >>= 0x38
     779:	*(u8 *)(r1 + 0x8b) = w3
     780:	r3 = r8
     781:	r3 >>= 0x30
     782:	*(u8 *)(r1 + 0x8a) = w3
     783:	r3 = r8
     784:	r3 >>= 0x28
     785:	*(u8 *)(r1 + 0x89) = w3
     786:	r3 = r8
     787:	r3 >>= 0x20
     788:	*(u8 *)(r1 + 0x88) = w3
     789:	r3 = r8
     790:	r3 >>= 0x18
     791:	*(u8 *)(r1 + 0x87) = w3
     792:	r3 = r8
     793:	r3 >>= 0x10
     794:	*(u8 *)(r1 + 0x86) = w3
     795:	r8 >>= 0x8
     796:	*(u8 *)(r1 + 0x85) = w8
     797:	if r2 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     798:	w3 = 0x14
     799:	*(u8 *)(r1 + 0x8c) = w3
     800:	if r2 < 0x8f goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     801:	w3 = 0x0
     802:	*(u8 *)(r1 + 0x8e) = w3
     803:	w3 = 0x7
     804:	*(u8 *)(r1 + 0x8d) = w3
     805:	if r2 < 0x96 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     806:	r3 = r1
     807:	r3 += 0x8f
     808:	r4 = 0xd4d ll
		0000000000001940:  R_BPF_64_64	.rodata
     810:	w5 = *(u8 *)(r4 + 0x0)
     811:	*(u8 *)(r3 + 0x0) = w5
     812:	w5 = *(u8 *)(r4 + 0x1)
     813:	*(u8 *)(r3 + 0x1) = w5
     814:	w5 = *(u8 *)(r4 + 0x2)
     815:	*(u8 *)(r3 + 0x2) = w5
     816:	w5 = *(u8 *)(r4 + 0x3)
     817:	*(u8 *)(r3 + 0x3) = w5
     818:	w5 = *(u8 *)(r4 + 0x4)
     819:	*(u8 *)(r3 + 0x4) = w5
     820:	w5 = *(u8 *)(r4 + 0x5)
     821:	*(u8 *)(r3 + 0x5) = w5
     822:	w5 = *(u8 *)(r4 + 0x6)
     823:	*(u8 *)(r3 + 0x6) = w5
     824:	if r2 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     825:	w3 = 0x0
     826:	*(u8 *)(r1 + 0x96) = w3
     827:	if r2 < 0x99 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     828:	*(u8 *)(r1 + 0x98) = w3
     829:	w3 = 0x1
     830:	*(u8 *)(r1 + 0x97) = w3
     831:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     832:	*(u8 *)(r1 + 0x99) = w3
     833:	if r2 < 0x9b goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     834:	w3 = 0x3
     835:	*(u8 *)(r1 + 0x9a) = w3
     836:	if r2 < 0x9d goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     837:	w3 = 0x0
     838:	*(u8 *)(r1 + 0x9c) = w3
     839:	w3 = 0x4
     840:	*(u8 *)(r1 + 0x9b) = w3
     841:	if r2 < 0xa1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1340>
     842:	w3 = *(u32 *)(r10 - 0x98)
     843:	w2 = w3
     844:	w2 >>= 0x18
     845:	*(u8 *)(r1 + 0xa0) = w2
     846:	w2 = w3
     847:	w2 >>= 0x10
     848:	*(u8 *)(r1 + 0x9f) = w2
     849:	*(u8 *)(r1 + 0x9d) = w3
     850:	w2 = w3
     851:	w2 >>= 0x8
     852:	*(u8 *)(r1 + 0x9e) = w2
     853:	r2 = 0x0
     854:	call 0x84
     855:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1350>
     856:	if w9 != 0x0 goto +0x486 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
     857:	r1 = 0x0 ll
		0000000000001ac8:  R_BPF_64_64	CONFIG
     859:	w2 = *(u32 *)(r1 + 0x6c)
     860:	if w2 == 0x0 goto +0x427 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
     861:	r1 = *(u64 *)(r1 + 0xb0)
     862:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12b0>
     863:	r1 = 0x0 ll
		0000000000001af8:  R_BPF_64_64	CONFIG
     865:	r3 = *(u64 *)(r1 + 0xb0)
     866:	r1 = r10
     867:	r1 += -0x88
     868:	w2 = 0x4
     869:	call 0x71
     870:	w1 = *(u32 *)(r10 - 0x88)
     871:	if w1 == 0x0 goto +0x477 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
     872:	w1 = *(u32 *)(r6 + 0xbc)
     873:	if w1 == 0x0 goto +0x3a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fd0>
     874:	r9 = r8
     875:	w7 = *(u32 *)(r6 + 0xb8)
     876:	w8 = *(u32 *)(r6 + 0xbc)
     877:	w1 = *(u32 *)(r6 + 0x70)
     878:	if w1 != 0x0 goto +0x30b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
     879:	call 0x23
     880:	r0 += r7
     881:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     882:	goto +0x38d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f70>
     883:	r1 = r10
     884:	r1 += -0x88
     885:	w2 = 0x2
     886:	r3 = r0
     887:	call 0x71
     888:	w1 = *(u16 *)(r10 - 0x88)
     889:	goto +0x305 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b68>
     890:	r2 = 0x0
     891:	call 0x85
     892:	r7 = *(u64 *)(r10 - 0x90)
     893:	w9 = *(u32 *)(r10 - 0x98)
     894:	w1 = *(u32 *)(r7 + 0x10)
     895:	w4 = *(u32 *)(r7 + 0x4)
     896:	w2 = w4
     897:	w2 |= w9
     898:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13d8>
     899:	w8 = w9
     900:	if w9 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13e8>
     901:	w8 = w9
     902:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
     903:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13e8>
     904:	w8 = 0x0
     905:	if w9 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13e8>
     906:	w8 = w9
     907:	w8 -= w4
     908:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13e8>
     909:	w8 = 0x0
     910:	if w9 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c0>
     911:	w5 = *(u32 *)(r7 + 0x0)
     912:	w2 = 0x1
     913:	w3 = 0x1
     914:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1410>
     915:	w3 = 0x0
     916:	w9 = *(u32 *)(r7 + 0x8)
     917:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1428>
     918:	w2 = 0x0
     919:	w1 = *(u32 *)(r7 + 0xc)
     920:	w2 |= w3
     921:	w3 = w5
     922:	w3 = -w3
     923:	*(u32 *)(r10 - 0xc0) = w3
     924:	*(u32 *)(r10 - 0xc8) = w4
     925:	*(u32 *)(r10 - 0xa8) = w9
     926:	*(u32 *)(r10 - 0xa0) = w5
     927:	if w9 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d8>
     928:	if w8 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d8>
     929:	w3 = w8
     930:	w3 ^= w9
     931:	if w3 s> -0x1 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d8>
     932:	w3 = w9
     933:	w3 s>>= 0x1f
     934:	w4 = w9
     935:	w4 ^= w3
     936:	w4 -= w3
     937:	w3 = w8
     938:	w3 s>>= 0x1f
     939:	w5 = w8
     940:	w5 ^= w3
     941:	w5 -= w3
     942:	w0 = w5
     943:	w0 &= 0xff
     944:	w6 = w4
     945:	w6 &= 0xff
     946:	w6 -= w0
     947:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1518>
     948:	w6 = 0x0
     949:	w6 += w0
     950:	w3 = w5
     951:	w3 >>= 0x18
     952:	w0 = w4
     953:	w0 >>= 0x18
     954:	w0 -= w3
     955:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1558>
     956:	w0 = 0x0
     957:	w0 += w3
     958:	w0 <<= 0x18
     959:	w0 |= w6
     960:	w6 = w5
     961:	w6 >>= 0x8
     962:	w6 &= 0xff
     963:	w7 = w4
     964:	w7 >>= 0x8
     965:	w7 &= 0xff
     966:	w7 -= w6
     967:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15b8>
     968:	w7 = 0x0
     969:	w7 += w6
     970:	w7 <<= 0x8
     971:	w0 |= w7
     972:	w5 >>= 0x10
     973:	w5 &= 0xff
     974:	w4 >>= 0x10
     975:	w4 &= 0xff
     976:	w4 -= w5
     977:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1608>
     978:	w4 = 0x0
     979:	w4 += w5
     980:	w4 <<= 0x10
     981:	w0 |= w4
     982:	w6 = w0
     983:	w6 = -w6
     984:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1640>
     985:	w6 = w0
     986:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1668>
     987:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1668>
     988:	w3 = w6
     989:	w3 ^= w1
     990:	if w3 s< 0x0 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1910>
     991:	w8 += w9
     992:	w6 += w1
     993:	w1 = 0x0
     994:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1690>
     995:	w1 = 0x6
     996:	w5 = 0x1
     997:	w9 = 0x1
     998:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b0>
     999:	w9 = 0x0
    1000:	*(u32 *)(r10 - 0xb8) = w1
    1001:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16c8>
    1002:	w5 = 0x0
    1003:	w1 = w6
    1004:	goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    1005:	w3 = 0x0
    1006:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16f0>
    1007:	w3 = 0x6
    1008:	*(u32 *)(r10 - 0xb8) = w3
    1009:	w9 = 0x1
    1010:	w5 = 0x1
    1011:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1718>
    1012:	w5 = 0x0
    1013:	w3 = *(u32 *)(r10 - 0xa8)
    1014:	w8 += w3
    1015:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1738>
    1016:	w9 = 0x0
    1017:	w3 = *(u32 *)(r10 - 0xa8)
    1018:	if w3 != 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    1019:	r3 = 0x0 ll
		0000000000001fd8:  R_BPF_64_64	CONFIG
    1021:	w4 = *(u32 *)(r3 + 0x80)
    1022:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1770>
    1023:	w3 = *(u32 *)(r3 + 0x78)
    1024:	w6 = 0x0
    1025:	w2 &= 0x1
    1026:	w0 = 0x0
    1027:	w7 = 0x0
    1028:	w9 = 0x0
    1029:	w5 = 0x0
    1030:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17c8>
    1031:	w5 = 0x3
    1032:	w0 = 0x8
    1033:	w7 = *(u32 *)(r10 - 0xc0)
    1034:	w9 = *(u32 *)(r10 - 0xa0)
    1035:	r3 = *(u64 *)(r10 - 0x90)
    1036:	w2 = *(u32 *)(r10 - 0xb8)
    1037:	*(u32 *)(r3 + 0x130) = w2
    1038:	*(u32 *)(r3 + 0x12c) = w0
    1039:	*(u32 *)(r3 + 0x124) = w7
    1040:	*(u32 *)(r3 + 0x11c) = w9
    1041:	*(u32 *)(r3 + 0x118) = w5
    1042:	w2 = 0x0
    1043:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1818>
    1044:	w2 = 0x8
    1045:	*(u32 *)(r3 + 0x144) = w2
    1046:	w2 = 0x0
    1047:	w7 = *(u32 *)(r10 - 0x98)
    1048:	w4 = *(u32 *)(r10 - 0xa0)
    1049:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1848>
    1050:	w2 = w7
    1051:	*(u32 *)(r3 + 0x138) = w2
    1052:	*(u32 *)(r3 + 0x13c) = w1
    1053:	w2 = 0x0
    1054:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    1055:	w2 = w4
    1056:	*(u32 *)(r3 + 0x134) = w2
    1057:	*(u32 *)(r3 + 0x140) = w6
    1058:	*(u32 *)(r3 + 0x128) = w6
    1059:	*(u32 *)(r3 + 0x120) = w6
    1060:	r1 = r3
    1061:	r1 += 0x148
    1062:	w2 = 0x0
    1063:	r3 = 0x18
    1064:	call -0x1
		0000000000002140:  R_BPF_64_32	memset
    1065:	w1 = 0x0
    1066:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18d0>
    1067:	w1 = w7
    1068:	w2 = 0x0
    1069:	w3 = *(u32 *)(r10 - 0xa0)
    1070:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18f0>
    1071:	w2 = w3
    1072:	w7 = 0x0
    1073:	if w8 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
    1074:	w7 = 0x5
    1075:	goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
    1076:	w8 += w9
    1077:	w5 = 0x0
    1078:	w9 = 0x1
    1079:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1938>
    1080:	w9 = 0x0
    1081:	w3 = 0x6
    1082:	*(u32 *)(r10 - 0xb8) = w3
    1083:	r3 = 0x0 ll
		00000000000021d8:  R_BPF_64_64	CONFIG
    1085:	w4 = *(u32 *)(r3 + 0x80)
    1086:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1970>
    1087:	w3 = *(u32 *)(r3 + 0x78)
    1088:	w0 = 0x0
    1089:	w2 &= 0x1
    1090:	w7 = 0x0
    1091:	w3 = 0x0
    1092:	w4 = 0x0
    1093:	w6 = 0x0
    1094:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19c8>
    1095:	w6 = 0x3
    1096:	w7 = 0x8
    1097:	w3 = *(u32 *)(r10 - 0xc0)
    1098:	w4 = *(u32 *)(r10 - 0xa0)
    1099:	r2 = *(u64 *)(r10 - 0x90)
    1100:	*(u32 *)(r2 + 0x12c) = w7
    1101:	*(u32 *)(r2 + 0x124) = w3
    1102:	*(u32 *)(r2 + 0x11c) = w4
    1103:	*(u32 *)(r2 + 0x118) = w6
    1104:	*(u32 *)(r2 + 0x128) = w0
    1105:	*(u32 *)(r2 + 0x120) = w0
    1106:	w5 &= 0x1
    1107:	w2 = 0x0
    1108:	w3 = 0x0
    1109:	w4 = 0x0
    1110:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a48>
    1111:	w0 = 0x8
    1112:	w2 = w1
    1113:	w3 = *(u32 *)(r10 - 0x98)
    1114:	w4 = *(u32 *)(r10 - 0xa0)
    1115:	r1 = *(u64 *)(r10 - 0x90)
    1116:	*(u32 *)(r1 + 0x144) = w0
    1117:	*(u32 *)(r1 + 0x13c) = w2
    1118:	*(u32 *)(r1 + 0x138) = w3
    1119:	*(u32 *)(r1 + 0x134) = w4
    1120:	w2 = *(u32 *)(r10 - 0xb8)
    1121:	*(u32 *)(r1 + 0x130) = w2
    1122:	w7 = 0x0
    1123:	*(u32 *)(r1 + 0x140) = w7
    1124:	r1 += 0x148
    1125:	w2 = 0x0
    1126:	r3 = 0x18
    1127:	call -0x1
		0000000000002338:  R_BPF_64_32	memset
    1128:	w9 &= 0x1
    1129:	w2 = 0x0
    1130:	w1 = 0x0
    1131:	w6 = 0x0
    1132:	if w9 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
    1133:	w6 = 0x8
    1134:	w7 = 0x5
    1135:	w2 = *(u32 *)(r10 - 0xa0)
    1136:	w1 = *(u32 *)(r10 - 0x98)
    1137:	r9 = *(u64 *)(r10 - 0x90)
    1138:	w3 = *(u32 *)(r10 - 0x98)
    1139:	*(u32 *)(r9 + 0x17c) = w3
    1140:	*(u32 *)(r9 + 0x178) = w3
    1141:	*(u32 *)(r9 + 0x174) = w6
    1142:	*(u32 *)(r9 + 0x16c) = w8
    1143:	*(u32 *)(r9 + 0x168) = w1
    1144:	*(u32 *)(r9 + 0x164) = w2
    1145:	*(u32 *)(r9 + 0x160) = w7
    1146:	w7 = 0x0
    1147:	*(u32 *)(r9 + 0x170) = w7
    1148:	r1 = r9
    1149:	r1 += 0x180
    1150:	w2 = 0x0
    1151:	r3 = 0x10
    1152:	call -0x1
		0000000000002400:  R_BPF_64_32	memset
    1153:	r2 = 0x0 ll
		0000000000002408:  R_BPF_64_64	CONFIG
    1155:	w1 = *(u32 *)(r2 + 0x6c)
    1156:	if w1 == 0x0 goto +0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f08>
    1157:	r8 = 0x0
    1158:	r3 = r9
    1159:	r3 += 0x26c
    1160:	r1 = r8
    1161:	r1 <<= 0x2
    1162:	r9 = r3
    1163:	r9 += r1
    1164:	r1 = r8
    1165:	r1 <<= 0x4
    1166:	r6 = 0x0 ll
		0000000000002470:  R_BPF_64_64	CONFIG
    1168:	r6 += r1
    1169:	r6 += 0xa8
    1170:	if r8 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ef8>
    1171:	r9 += 0x4
    1172:	r8 += 0x1
    1173:	w1 = *(u32 *)(r6 + 0x14)
    1174:	r6 += 0x10
    1175:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c00>
    1176:	*(u32 *)(r10 - 0x98) = w7
    1177:	*(u64 *)(r10 - 0xa0) = r3
    1178:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cd0>
    1179:	w7 = *(u32 *)(r6 + 0x0)
    1180:	w1 = *(u32 *)(r6 + 0x4)
    1181:	*(u32 *)(r10 - 0xb8) = w1
    1182:	w1 = *(u32 *)(r2 + 0x70)
    1183:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1df0>
    1184:	call 0x23
    1185:	r0 += r7
    1186:	w1 = *(u32 *)(r10 - 0xb8)
    1187:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
    1188:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    1189:	r1 = r10
    1190:	r1 += -0x88
    1191:	w2 = 0x2
    1192:	r3 = r0
    1193:	call 0x71
    1194:	w7 = *(u16 *)(r10 - 0x88)
    1195:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd8>
    1196:	r1 = *(u64 *)(r2 + 0xb0)
    1197:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d28>
    1198:	r3 = *(u64 *)(r2 + 0xb0)
    1199:	r1 = r10
    1200:	r1 += -0x88
    1201:	w2 = 0x4
    1202:	call 0x71
    1203:	r2 = 0x0 ll
		0000000000002598:  R_BPF_64_64	CONFIG
    1205:	w1 = *(u32 *)(r10 - 0x88)
    1206:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e80>
    1207:	w7 = *(u32 *)(r2 + 0xf8)
    1208:	w1 = *(u32 *)(r2 + 0xfc)
    1209:	*(u32 *)(r10 - 0xb8) = w1
    1210:	w1 = *(u32 *)(r2 + 0x70)
    1211:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1da8>
    1212:	call 0x23
    1213:	r0 += r7
    1214:	w1 = *(u32 *)(r10 - 0xb8)
    1215:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
    1216:	r1 = r10
    1217:	r1 += -0x88
    1218:	w2 = 0x4
    1219:	r3 = r0
    1220:	call 0x71
    1221:	w7 = *(u32 *)(r10 - 0x88)
    1222:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    1223:	call 0x9e
    1224:	r0 += r7
    1225:	w1 = *(u32 *)(r10 - 0xb8)
    1226:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd0>
    1227:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e10>
    1228:	w7 = *(u16 *)(r0 + 0x0)
    1229:	w7 <<= 0x10
    1230:	w7 s>>= 0x10
    1231:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    1232:	call 0x9e
    1233:	r0 += r7
    1234:	w1 = *(u32 *)(r10 - 0xb8)
    1235:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd0>
    1236:	w7 = *(u32 *)(r0 + 0x0)
    1237:	r3 = *(u64 *)(r10 - 0xa0)
    1238:	w1 = *(u32 *)(r6 + 0x8)
    1239:	w7 -= w1
    1240:	w2 = *(u32 *)(r9 + 0x0)
    1241:	w1 = 0x1
    1242:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e50>
    1243:	w1 = 0x0
    1244:	*(u32 *)(r9 + 0x14) = w7
    1245:	w7 = *(u32 *)(r10 - 0x98)
    1246:	w7 |= w1
    1247:	r2 = 0x0 ll
		00000000000026f8:  R_BPF_64_64	CONFIG
    1249:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bb0>
    1250:	w7 = 0x0
    1251:	r1 = *(u64 *)(r10 - 0x90)
    1252:	*(u32 *)(r1 + 0x280) = w7
    1253:	*(u32 *)(r10 - 0x88) = w7
    1254:	r2 = r10
    1255:	r2 += -0x88
    1256:	r1 = 0x0 ll
		0000000000002740:  R_BPF_64_64	LOST
    1258:	call 0x1
    1259:	r3 = *(u64 *)(r10 - 0xa0)
    1260:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e30>
    1261:	r0 += 0x20
    1262:	r1 = 0x1
    1263:	lock *(u64 *)(r0 + 0x0) += r1
    1264:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e30>
    1265:	w7 &= 0x1
    1266:	r9 = *(u64 *)(r10 - 0x90)
    1267:	w1 = *(u32 *)(r9 + 0x118)
    1268:	w1 |= w7
    1269:	w2 = *(u32 *)(r9 + 0x130)
    1270:	w1 |= w2
    1271:	w2 = *(u32 *)(r9 + 0x148)
    1272:	w1 |= w2
    1273:	w2 = *(u32 *)(r9 + 0x160)
    1274:	w1 |= w2
    1275:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1276:	call 0x327
    1277:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f0>
    1278:	w6 = 0x0
    1279:	r1 = 0x0 ll
		00000000000027f8:  R_BPF_64_64	CONFIG
    1281:	w2 = *(u32 *)(r1 + 0x6c)
    1282:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20b8>
    1283:	w1 = *(u32 *)(r1 + 0xbc)
    1284:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22c0>
    1285:	r1 = 0x0 ll
		0000000000002828:  R_BPF_64_64	CONFIG
    1287:	w2 = *(u32 *)(r1 + 0xcc)
    1288:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    1289:	w3 = *(u32 *)(r9 + 0x288)
    1290:	*(u32 *)(r9 + 0x274) = w3
    1291:	w2 = 0x1
    1292:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe0>
    1293:	w2 = 0x0
    1294:	w6 |= w2
    1295:	w1 = *(u32 *)(r1 + 0xdc)
    1296:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    1297:	w2 = *(u32 *)(r9 + 0x28c)
    1298:	*(u32 *)(r9 + 0x278) = w2
    1299:	w1 = 0x1
    1300:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2020>
    1301:	w1 = 0x0
    1302:	w6 |= w1
    1303:	r1 = 0x0 ll
		00000000000028b8:  R_BPF_64_64	CONFIG
    1305:	w2 = *(u32 *)(r1 + 0xec)
    1306:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    1307:	w3 = *(u32 *)(r9 + 0x290)
    1308:	*(u32 *)(r9 + 0x27c) = w3
    1309:	w2 = 0x1
    1310:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2070>
    1311:	w2 = 0x0
    1312:	w6 |= w2
    1313:	w1 = *(u32 *)(r1 + 0xfc)
    1314:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20b8>
    1315:	w2 = *(u32 *)(r9 + 0x294)
    1316:	*(u32 *)(r9 + 0x280) = w2
    1317:	w1 = 0x1
    1318:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20b0>
    1319:	w1 = 0x0
    1320:	w6 |= w1
    1321:	w5 = *(u32 *)(r9 + 0x18c)
    1322:	w3 = *(u32 *)(r9 + 0x188)
    1323:	w4 = *(u32 *)(r9 + 0x184)
    1324:	w8 = *(u32 *)(r9 + 0x180)
    1325:	r1 = r9
    1326:	w9 = *(u32 *)(r1 + 0x17c)
    1327:	w7 = *(u32 *)(r1 + 0x178)
    1328:	w1 = *(u32 *)(r1 + 0x10)
    1329:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2168>
    1330:	*(u32 *)(r10 - 0x98) = w3
    1331:	*(u32 *)(r10 - 0xa0) = w4
    1332:	*(u32 *)(r10 - 0xa8) = w5
    1333:	call 0x23
    1334:	*(u64 *)(r10 - 0x88) = r0
    1335:	r2 = r10
    1336:	r2 += -0x88
    1337:	r1 = 0x0 ll
		00000000000029c8:  R_BPF_64_64	OWED
    1339:	call 0x3
    1340:	w5 = *(u32 *)(r10 - 0xa8)
    1341:	w4 = *(u32 *)(r10 - 0xa0)
    1342:	w3 = *(u32 *)(r10 - 0x98)
    1343:	r1 = 0x0
    1344:	r2 = *(u64 *)(r10 - 0x90)
    1345:	*(u64 *)(r2 + 0x298) = r1
    1346:	*(u64 *)(r2 + 0x258) = r1
    1347:	*(u32 *)(r2 + 0x14) = w5
    1348:	*(u32 *)(r2 + 0x10) = w3
    1349:	*(u32 *)(r2 + 0xc) = w4
    1350:	*(u32 *)(r2 + 0x8) = w8
    1351:	w1 = 0x0
    1352:	*(u32 *)(r2 + 0x268) = w1
    1353:	w1 = 0x1
    1354:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1355:	w1 = 0x0
    1356:	r2 = *(u64 *)(r10 - 0x90)
    1357:	*(u32 *)(r2 + 0x0) = w7
    1358:	*(u32 *)(r2 + 0x4) = w9
    1359:	if w9 != 0x0 goto +0x234 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1360:	if w8 != 0x0 goto +0x233 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1361:	if w3 != 0x0 goto +0x232 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1362:	w6 |= w1
    1363:	w6 &= 0x1
    1364:	if w6 != 0x0 goto +0x22f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1365:	call 0x23
    1366:	*(u64 *)(r10 - 0x88) = r0
    1367:	r2 = r10
    1368:	r2 += -0x88
    1369:	r1 = 0x0 ll
		0000000000002ac8:  R_BPF_64_64	TASKS
    1371:	call 0x3
    1372:	if r0 != 0x0 goto +0x227 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1373:	r1 = 0x0 ll
		0000000000002ae8:  R_BPF_64_64	.bss
    1375:	r2 = -0x1
    1376:	lock *(u64 *)(r1 + 0x0) += r2
    1377:	r1 = 0x0 ll
		0000000000002b08:  R_BPF_64_64	EXPECT_ENTER
    1379:	r2 = -0x100000000 ll
    1381:	lock *(u64 *)(r1 + 0x0) += r2
    1382:	r1 = 0x0 ll
		0000000000002b30:  R_BPF_64_64	EXPECT_EXIT
    1384:	lock *(u64 *)(r1 + 0x0) += r2
    1385:	goto +0x21a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1386:	w1 = *(u32 *)(r9 + 0x284)
    1387:	*(u32 *)(r9 + 0x270) = w1
    1388:	w6 = 0x1
    1389:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f98>
    1390:	w6 = 0x0
    1391:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f98>
    1392:	r8 = r9
    1393:	r8 += 0x20
    1394:	r1 = r8
    1395:	w2 = 0xe0
    1396:	r3 = 0xd98 ll
		0000000000002ba0:  R_BPF_64_64	.rodata
    1398:	call 0x71
    1399:	w1 = *(u32 *)(r9 + 0x118)
    1400:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23a8>
    1401:	w1 = *(u32 *)(r9 + 0x12c)
    1402:	*(u32 *)(r9 + 0x114) = w1
    1403:	w1 = *(u32 *)(r9 + 0x128)
    1404:	*(u32 *)(r9 + 0x110) = w1
    1405:	w1 = *(u32 *)(r9 + 0x124)
    1406:	*(u32 *)(r9 + 0x10c) = w1
    1407:	w1 = *(u32 *)(r9 + 0x120)
    1408:	*(u32 *)(r9 + 0x108) = w1
    1409:	w1 = *(u32 *)(r9 + 0x11c)
    1410:	*(u32 *)(r9 + 0x104) = w1
    1411:	w1 = *(u32 *)(r9 + 0x118)
    1412:	*(u32 *)(r9 + 0x100) = w1
    1413:	r1 = r9
    1414:	call -0x587
    1415:	w1 = *(u32 *)(r9 + 0x130)
    1416:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2428>
    1417:	w1 = *(u32 *)(r9 + 0x144)
    1418:	*(u32 *)(r9 + 0x114) = w1
    1419:	w1 = *(u32 *)(r9 + 0x140)
    1420:	*(u32 *)(r9 + 0x110) = w1
    1421:	w1 = *(u32 *)(r9 + 0x13c)
    1422:	*(u32 *)(r9 + 0x10c) = w1
    1423:	w1 = *(u32 *)(r9 + 0x138)
    1424:	*(u32 *)(r9 + 0x108) = w1
    1425:	w1 = *(u32 *)(r9 + 0x134)
    1426:	*(u32 *)(r9 + 0x104) = w1
    1427:	w1 = *(u32 *)(r9 + 0x130)
    1428:	*(u32 *)(r9 + 0x100) = w1
    1429:	r1 = r9
    1430:	call -0x597
    1431:	call 0x8
    1432:	w0 &= 0xfff
    1433:	r0 <<= 0x6
    1434:	r6 = 0x0 ll
		0000000000002cd0:  R_BPF_64_64	.bss.calls
    1436:	r6 += r0
    1437:	call 0x9e
    1438:	r1 = r0
    1439:	call 0xaf
    1440:	*(u64 *)(r6 + 0x10) = r0
    1441:	r2 = *(u64 *)(r6 + 0x10)
    1442:	r1 = *(u64 *)(r10 - 0xb0)
    1443:	r1 = *(u64 *)(r1 + 0x0)
    1444:	r3 = *(u64 *)(r1 + 0x8)
    1445:	r1 = r8
    1446:	call 0x2bd
    1447:	w1 = *(u32 *)(r10 - 0xa8)
    1448:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2550>
    1449:	r1 = 0x0
    1450:	r2 = 0x0 ll
		0000000000002d50:  R_BPF_64_64	CONFIG
    1452:	w2 = *(u32 *)(r2 + 0x74)
    1453:	w3 = *(u32 *)(r10 - 0xc8)
    1454:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2548>
    1455:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2548>
    1456:	call 0x23
    1457:	r1 = 0x0 ll
		0000000000002d88:  R_BPF_64_64	CONFIG
    1459:	w1 = *(u32 *)(r1 + 0x74)
    1460:	r0 += r1
    1461:	r1 = r10
    1462:	r1 += -0x88
    1463:	w2 = 0x8
    1464:	r3 = r0
    1465:	call 0x71
    1466:	r1 = *(u64 *)(r10 - 0x88)
    1467:	*(u64 *)(r9 + 0x250) = r1
    1468:	w1 = *(u32 *)(r9 + 0x160)
    1469:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25d0>
    1470:	w1 = *(u32 *)(r9 + 0x174)
    1471:	*(u32 *)(r9 + 0x114) = w1
    1472:	w1 = *(u32 *)(r9 + 0x170)
    1473:	*(u32 *)(r9 + 0x110) = w1
    1474:	w1 = *(u32 *)(r9 + 0x16c)
    1475:	*(u32 *)(r9 + 0x10c) = w1
    1476:	w1 = *(u32 *)(r9 + 0x168)
    1477:	*(u32 *)(r9 + 0x108) = w1
    1478:	w1 = *(u32 *)(r9 + 0x164)
    1479:	*(u32 *)(r9 + 0x104) = w1
    1480:	w1 = *(u32 *)(r9 + 0x160)
    1481:	*(u32 *)(r9 + 0x100) = w1
    1482:	r1 = r9
    1483:	call -0x5cc
    1484:	r1 = 0x0 ll
		0000000000002e60:  R_BPF_64_64	CONFIG
    1486:	w2 = *(u32 *)(r1 + 0x6c)
    1487:	if w2 == 0x0 goto -0xd2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1488:	w1 = *(u32 *)(r1 + 0xbc)
    1489:	if w1 != 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2740>
    1490:	r6 = 0x0 ll
		0000000000002e90:  R_BPF_64_64	CONFIG
    1492:	w1 = *(u32 *)(r6 + 0xcc)
    1493:	if w1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a8>
    1494:	w2 = *(u32 *)(r9 + 0x288)
    1495:	w1 = *(u32 *)(r9 + 0x274)
    1496:	w3 = w2
    1497:	w3 |= w1
    1498:	if w3 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2840>
    1499:	w3 = w2
    1500:	if w1 s> 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2858>
    1501:	w3 = w2
    1502:	if w2 s> 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2858>
    1503:	if w2 s>= w1 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a8>
    1504:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2848>
    1505:	r9 = 0x80
    1506:	if w1 < 0x81 goto -0x416 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1507:	r9 = 0x100
    1508:	if w1 < 0x101 goto -0x418 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1509:	r9 = 0x200
    1510:	if w1 < 0x201 goto -0x41a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1511:	r9 = 0x400
    1512:	if w1 < 0x401 goto -0x41c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1513:	r9 = 0x800
    1514:	if w1 < 0x801 goto -0x41e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1515:	r9 = 0x1000
    1516:	if w1 < 0x1001 goto -0x420 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1517:	r9 = 0x2000
    1518:	if w1 > 0x2000 goto -0x273 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1350>
    1519:	goto -0x423 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5d8>
    1520:	w3 = *(u32 *)(r6 + 0x24)
    1521:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2708>
    1522:	*(u32 *)(r6 + 0x24) = w2
    1523:	w3 = *(u32 *)(r6 + 0x28)
    1524:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2720>
    1525:	*(u32 *)(r6 + 0x28) = w2
    1526:	*(u32 *)(r6 + 0x2c) = w7
    1527:	w1 += 0x1
    1528:	*(u32 *)(r6 + 0x20) = w1
    1529:	goto +0x18a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1530:	w2 = *(u32 *)(r9 + 0x284)
    1531:	w1 = *(u32 *)(r9 + 0x270)
    1532:	w3 = w2
    1533:	w3 |= w1
    1534:	if w3 s> -0x1 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2910>
    1535:	w3 = w2
    1536:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27a8>
    1537:	w3 = w2
    1538:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2790>
    1539:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27a8>
    1540:	if w2 s>= w1 goto -0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2600>
    1541:	w3 = w2
    1542:	w3 -= w1
    1543:	if w3 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2600>
    1544:	r4 = 0x1
    1545:	*(u64 *)(r9 + 0x110) = r4
    1546:	*(u32 *)(r9 + 0x10c) = w3
    1547:	*(u32 *)(r9 + 0x108) = w2
    1548:	*(u32 *)(r9 + 0x104) = w1
    1549:	w1 = 0x5
    1550:	*(u32 *)(r9 + 0x100) = w1
    1551:	r1 = r9
    1552:	call -0x611
    1553:	goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2600>
    1554:	call 0x9e
    1555:	r0 += r9
    1556:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2820>
    1557:	goto +0x62 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b30>
    1558:	w1 = *(u16 *)(r0 + 0x0)
    1559:	w1 <<= 0x10
    1560:	w1 s>>= 0x10
    1561:	goto +0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb0>
    1562:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a8>
    1563:	w3 = w2
    1564:	w3 -= w1
    1565:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a8>
    1566:	r4 = 0x2
    1567:	*(u64 *)(r9 + 0x110) = r4
    1568:	*(u32 *)(r9 + 0x10c) = w3
    1569:	*(u32 *)(r9 + 0x108) = w2
    1570:	*(u32 *)(r9 + 0x104) = w1
    1571:	w1 = 0x5
    1572:	*(u32 *)(r9 + 0x100) = w1
    1573:	r1 = r9
    1574:	call -0x627
    1575:	w1 = *(u32 *)(r6 + 0xdc)
    1576:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2988>
    1577:	w2 = *(u32 *)(r9 + 0x28c)
    1578:	w1 = *(u32 *)(r9 + 0x278)
    1579:	w3 = w2
    1580:	w3 |= w1
    1581:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2920>
    1582:	w3 = w2
    1583:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    1584:	w3 = w2
    1585:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    1586:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2988>
    1587:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2928>
    1588:	if w2 s> w1 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    1589:	goto -0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2600>
    1590:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2988>
    1591:	w3 = w2
    1592:	w3 -= w1
    1593:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2988>
    1594:	r4 = 0x3
    1595:	*(u64 *)(r9 + 0x110) = r4
    1596:	*(u32 *)(r9 + 0x10c) = w3
    1597:	*(u32 *)(r9 + 0x108) = w2
    1598:	*(u32 *)(r9 + 0x104) = w1
    1599:	w1 = 0x5
    1600:	*(u32 *)(r9 + 0x100) = w1
    1601:	r1 = r9
    1602:	call -0x643
    1603:	w1 = *(u32 *)(r6 + 0xec)
    1604:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    1605:	w2 = *(u32 *)(r9 + 0x290)
    1606:	w1 = *(u32 *)(r9 + 0x27c)
    1607:	w3 = w2
    1608:	w3 |= w1
    1609:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f0>
    1610:	w3 = w2
    1611:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a08>
    1612:	w3 = w2
    1613:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a08>
    1614:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    1615:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    1616:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    1617:	w3 = w2
    1618:	w3 -= w1
    1619:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    1620:	r4 = 0x4
    1621:	*(u64 *)(r9 + 0x110) = r4
    1622:	*(u32 *)(r9 + 0x10c) = w3
    1623:	*(u32 *)(r9 + 0x108) = w2
    1624:	*(u32 *)(r9 + 0x104) = w1
    1625:	w1 = 0x5
    1626:	*(u32 *)(r9 + 0x100) = w1
    1627:	r1 = r9
    1628:	call -0x65d
    1629:	w1 = *(u32 *)(r6 + 0xfc)
    1630:	if w1 == 0x0 goto -0x161 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1631:	w2 = *(u32 *)(r9 + 0x294)
    1632:	w1 = *(u32 *)(r9 + 0x280)
    1633:	w3 = w2
    1634:	w3 |= w1
    1635:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    1636:	w3 = w2
    1637:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad8>
    1638:	w3 = w2
    1639:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad8>
    1640:	if w2 s>= w1 goto -0x16b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1641:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac8>
    1642:	if w2 s<= w1 goto -0x16d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1643:	w3 = w2
    1644:	w3 -= w1
    1645:	if w3 == 0x0 goto -0x170 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1646:	r4 = 0x5
    1647:	*(u64 *)(r9 + 0x110) = r4
    1648:	*(u32 *)(r9 + 0x10c) = w3
    1649:	*(u32 *)(r9 + 0x108) = w2
    1650:	*(u32 *)(r9 + 0x104) = w1
    1651:	w1 = 0x5
    1652:	*(u32 *)(r9 + 0x100) = w1
    1653:	r1 = r9
    1654:	call -0x677
    1655:	goto -0x17a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1656:	w1 = *(u32 *)(r0 + 0x0)
    1657:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb0>
    1658:	call 0x9e
    1659:	r0 += r7
    1660:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b60>
    1661:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    1662:	w1 = *(u16 *)(r0 + 0x0)
    1663:	w1 <<= 0x10
    1664:	w1 s>>= 0x10
    1665:	goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa0>
    1666:	r1 = r10
    1667:	r1 += -0x88
    1668:	w2 = 0x4
    1669:	r3 = r0
    1670:	call 0x71
    1671:	w1 = *(u32 *)(r10 - 0x88)
    1672:	r3 = 0x0 ll
		0000000000003440:  R_BPF_64_64	CONFIG
    1674:	r2 = 0x0 ll
		0000000000003450:  R_BPF_64_64	CONFIG
    1676:	w2 = *(u32 *)(r2 + 0xc0)
    1677:	r8 = *(u64 *)(r10 - 0xb0)
    1678:	if w1 != w2 goto -0x575 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1679:	w1 = *(u32 *)(r3 + 0xcc)
    1680:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d28>
    1681:	r1 = 0x0 ll
		0000000000003488:  R_BPF_64_64	CONFIG
    1683:	w8 = *(u32 *)(r1 + 0xc8)
    1684:	w9 = *(u32 *)(r1 + 0xcc)
    1685:	w1 = *(u32 *)(r1 + 0x70)
    1686:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c80>
    1687:	call 0x23
    1688:	r0 += r8
    1689:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c48>
    1690:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cd0>
    1691:	r1 = r10
    1692:	r1 += -0x88
    1693:	w2 = 0x2
    1694:	r3 = r0
    1695:	call 0x71
    1696:	w1 = *(u16 *)(r10 - 0x88)
    1697:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    1698:	call 0x9e
    1699:	r0 += r8
    1700:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca0>
    1701:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc0>
    1702:	w1 = *(u16 *)(r0 + 0x0)
    1703:	w1 <<= 0x10
    1704:	w1 s>>= 0x10
    1705:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d00>
    1706:	w1 = *(u32 *)(r0 + 0x0)
    1707:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d00>
    1708:	r1 = r10
    1709:	r1 += -0x88
    1710:	w2 = 0x4
    1711:	r3 = r0
    1712:	call 0x71
    1713:	w1 = *(u32 *)(r10 - 0x88)
    1714:	r8 = *(u64 *)(r10 - 0xb0)
    1715:	r2 = 0x0 ll
		0000000000003598:  R_BPF_64_64	CONFIG
    1717:	w2 = *(u32 *)(r2 + 0xd0)
    1718:	if w1 != w2 goto -0x59d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1719:	r3 = 0x0 ll
		00000000000035b8:  R_BPF_64_64	CONFIG
    1721:	w1 = *(u32 *)(r3 + 0xdc)
    1722:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e88>
    1723:	w9 = *(u32 *)(r3 + 0xd8)
    1724:	w8 = *(u32 *)(r3 + 0xdc)
    1725:	w1 = *(u32 *)(r3 + 0x70)
    1726:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dc0>
    1727:	call 0x23
    1728:	r0 += r9
    1729:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    1730:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e20>
    1731:	r1 = r10
    1732:	r1 += -0x88
    1733:	w2 = 0x2
    1734:	r3 = r0
    1735:	call 0x71
    1736:	w1 = *(u16 *)(r10 - 0x88)
    1737:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de8>
    1738:	call 0x9e
    1739:	r0 += r9
    1740:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de0>
    1741:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e00>
    1742:	w1 = *(u16 *)(r0 + 0x0)
    1743:	w1 <<= 0x10
    1744:	w1 s>>= 0x10
    1745:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e50>
    1746:	w1 = *(u32 *)(r0 + 0x0)
    1747:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e50>
    1748:	w1 = *(u32 *)(r0 + 0x0)
    1749:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa0>
    1750:	r1 = r10
    1751:	r1 += -0x88
    1752:	w2 = 0x4
    1753:	r3 = r0
    1754:	call 0x71
    1755:	w1 = *(u32 *)(r10 - 0x88)
    1756:	r3 = 0x0 ll
		00000000000036e0:  R_BPF_64_64	CONFIG
    1758:	r2 = 0x0 ll
		00000000000036f0:  R_BPF_64_64	CONFIG
    1760:	w2 = *(u32 *)(r2 + 0xe0)
    1761:	r8 = *(u64 *)(r10 - 0xb0)
    1762:	if w1 != w2 goto -0x5c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1763:	w1 = *(u32 *)(r3 + 0xec)
    1764:	if w1 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3110>
    1765:	r1 = 0x0 ll
		0000000000003728:  R_BPF_64_64	CONFIG
    1767:	w8 = *(u32 *)(r1 + 0xe8)
    1768:	w9 = *(u32 *)(r1 + 0xec)
    1769:	w1 = *(u32 *)(r1 + 0x70)
    1770:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f20>
    1771:	call 0x23
    1772:	r0 += r8
    1773:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee8>
    1774:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b8>
    1775:	r1 = r10
    1776:	r1 += -0x88
    1777:	w2 = 0x2
    1778:	r3 = r0
    1779:	call 0x71
    1780:	w1 = *(u16 *)(r10 - 0x88)
    1781:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f48>
    1782:	call 0x9e
    1783:	r0 += r8
    1784:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f40>
    1785:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
    1786:	w1 = *(u16 *)(r0 + 0x0)
    1787:	w1 <<= 0x10
    1788:	w1 s>>= 0x10
    1789:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e8>
    1790:	w1 = *(u32 *)(r0 + 0x0)
    1791:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e8>
    1792:	r1 = r10
    1793:	r1 += -0x88
    1794:	w2 = 0x4
    1795:	r3 = r0
    1796:	call 0x71
    1797:	w1 = *(u32 *)(r10 - 0x88)
    1798:	r2 = 0x0 ll
		0000000000003830:  R_BPF_64_64	CONFIG
    1800:	w2 = *(u32 *)(r2 + 0xc0)
    1801:	r8 = r9
    1802:	w9 = *(u32 *)(r10 - 0x98)
    1803:	if w1 != w2 goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    1804:	w1 = *(u32 *)(r6 + 0xcc)
    1805:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3248>
    1806:	r1 = 0x0 ll
		0000000000003870:  R_BPF_64_64	CONFIG
    1808:	w6 = *(u32 *)(r1 + 0xc8)
    1809:	w7 = *(u32 *)(r1 + 0xcc)
    1810:	w1 = *(u32 *)(r1 + 0x70)
    1811:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3068>
    1812:	call 0x23
    1813:	r0 += r6
    1814:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    1815:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f8>
    1816:	r1 = r10
    1817:	r1 += -0x88
    1818:	w2 = 0x2
    1819:	r3 = r0
    1820:	call 0x71
    1821:	w1 = *(u16 *)(r10 - 0x88)
    1822:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3090>
    1823:	call 0x9e
    1824:	r0 += r6
    1825:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3088>
    1826:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a8>
    1827:	w1 = *(u16 *)(r0 + 0x0)
    1828:	w1 <<= 0x10
    1829:	w1 s>>= 0x10
    1830:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3228>
    1831:	w1 = *(u32 *)(r0 + 0x0)
    1832:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3228>
    1833:	r1 = r10
    1834:	r1 += -0x88
    1835:	w2 = 0x4
    1836:	r3 = r0
    1837:	call 0x71
    1838:	w1 = *(u32 *)(r10 - 0x88)
    1839:	r8 = *(u64 *)(r10 - 0xb0)
    1840:	r2 = 0x0 ll
		0000000000003980:  R_BPF_64_64	CONFIG
    1842:	w2 = *(u32 *)(r2 + 0xf0)
    1843:	if w1 != w2 goto -0x61a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1844:	r1 = 0x0 ll
		00000000000039a0:  R_BPF_64_64	CONFIG
    1846:	w2 = *(u32 *)(r1 + 0xfc)
    1847:	if w2 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1848:	w8 = *(u32 *)(r1 + 0xf8)
    1849:	w9 = *(u32 *)(r1 + 0xfc)
    1850:	w1 = *(u32 *)(r1 + 0x70)
    1851:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a8>
    1852:	call 0x23
    1853:	r0 += r8
    1854:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3170>
    1855:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3338>
    1856:	r1 = r10
    1857:	r1 += -0x88
    1858:	w2 = 0x2
    1859:	r3 = r0
    1860:	call 0x71
    1861:	w1 = *(u16 *)(r10 - 0x88)
    1862:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31d0>
    1863:	call 0x9e
    1864:	r0 += r8
    1865:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31c8>
    1866:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31e8>
    1867:	w1 = *(u16 *)(r0 + 0x0)
    1868:	w1 <<= 0x10
    1869:	w1 s>>= 0x10
    1870:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3368>
    1871:	w1 = *(u32 *)(r0 + 0x0)
    1872:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3368>
    1873:	r1 = r10
    1874:	r1 += -0x88
    1875:	w2 = 0x4
    1876:	r3 = r0
    1877:	call 0x71
    1878:	w1 = *(u32 *)(r10 - 0x88)
    1879:	r2 = 0x0 ll
		0000000000003ab8:  R_BPF_64_64	CONFIG
    1881:	w2 = *(u32 *)(r2 + 0xd0)
    1882:	if w1 != w2 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    1883:	r6 = 0x0 ll
		0000000000003ad8:  R_BPF_64_64	CONFIG
    1885:	w1 = *(u32 *)(r6 + 0xdc)
    1886:	if w1 == 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    1887:	r9 = r8
    1888:	w7 = *(u32 *)(r6 + 0xd8)
    1889:	w8 = *(u32 *)(r6 + 0xdc)
    1890:	w1 = *(u32 *)(r6 + 0x70)
    1891:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e8>
    1892:	call 0x23
    1893:	r0 += r7
    1894:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32b0>
    1895:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3398>
    1896:	r1 = r10
    1897:	r1 += -0x88
    1898:	w2 = 0x2
    1899:	r3 = r0
    1900:	call 0x71
    1901:	w1 = *(u16 *)(r10 - 0x88)
    1902:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3310>
    1903:	call 0x9e
    1904:	r0 += r7
    1905:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3308>
    1906:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    1907:	w1 = *(u16 *)(r0 + 0x0)
    1908:	w1 <<= 0x10
    1909:	w1 s>>= 0x10
    1910:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    1911:	w1 = *(u32 *)(r0 + 0x0)
    1912:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    1913:	r1 = r10
    1914:	r1 += -0x88
    1915:	w2 = 0x4
    1916:	r3 = r0
    1917:	call 0x71
    1918:	w1 = *(u32 *)(r10 - 0x88)
    1919:	r8 = *(u64 *)(r10 - 0xb0)
    1920:	r2 = 0x0 ll
		0000000000003c00:  R_BPF_64_64	CONFIG
    1922:	w2 = *(u32 *)(r2 + 0x100)
    1923:	if w1 != w2 goto -0x66a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1924:	exit
    1925:	r1 = r10
    1926:	r1 += -0x88
    1927:	w2 = 0x4
    1928:	r3 = r0
    1929:	call 0x71
    1930:	w1 = *(u32 *)(r10 - 0x88)
    1931:	r2 = 0x0 ll
		0000000000003c58:  R_BPF_64_64	CONFIG
    1933:	w2 = *(u32 *)(r2 + 0xe0)
    1934:	r8 = r9
    1935:	w9 = *(u32 *)(r10 - 0x98)
    1936:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    1937:	w1 = *(u32 *)(r6 + 0xec)
    1938:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3530>
    1939:	r1 = 0x0 ll
		0000000000003c98:  R_BPF_64_64	CONFIG
    1941:	w6 = *(u32 *)(r1 + 0xe8)
    1942:	w7 = *(u32 *)(r1 + 0xec)
    1943:	w1 = *(u32 *)(r1 + 0x70)
    1944:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3490>
    1945:	call 0x23
    1946:	r0 += r6
    1947:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3458>
    1948:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e0>
    1949:	r1 = r10
    1950:	r1 += -0x88
    1951:	w2 = 0x2
    1952:	r3 = r0
    1953:	call 0x71
    1954:	w1 = *(u16 *)(r10 - 0x88)
    1955:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1956:	call 0x9e
    1957:	r0 += r6
    1958:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b0>
    1959:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d0>
    1960:	w1 = *(u16 *)(r0 + 0x0)
    1961:	w1 <<= 0x10
    1962:	w1 s>>= 0x10
    1963:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3510>
    1964:	w1 = *(u32 *)(r0 + 0x0)
    1965:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3510>
    1966:	r1 = r10
    1967:	r1 += -0x88
    1968:	w2 = 0x4
    1969:	r3 = r0
    1970:	call 0x71
    1971:	w1 = *(u32 *)(r10 - 0x88)
    1972:	r2 = 0x0 ll
		0000000000003da0:  R_BPF_64_64	CONFIG
    1974:	w2 = *(u32 *)(r2 + 0xf0)
    1975:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    1976:	r1 = 0x0 ll
		0000000000003dc0:  R_BPF_64_64	CONFIG
    1978:	w2 = *(u32 *)(r1 + 0xfc)
    1979:	if w2 == 0x0 goto -0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1980:	w6 = *(u32 *)(r1 + 0xf8)
    1981:	w7 = *(u32 *)(r1 + 0xfc)
    1982:	w1 = *(u32 *)(r1 + 0x70)
    1983:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35c8>
    1984:	call 0x23
    1985:	r0 += r6
    1986:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3590>
    1987:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3618>
    1988:	r1 = r10
    1989:	r1 += -0x88
    1990:	w2 = 0x2
    1991:	r3 = r0
    1992:	call 0x71
    1993:	w1 = *(u16 *)(r10 - 0x88)
    1994:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f0>
    1995:	call 0x9e
    1996:	r0 += r6
    1997:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35e8>
    1998:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3608>
    1999:	w1 = *(u16 *)(r0 + 0x0)
    2000:	w1 <<= 0x10
    2001:	w1 s>>= 0x10
    2002:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3648>
    2003:	w1 = *(u32 *)(r0 + 0x0)
    2004:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3648>
    2005:	r1 = r10
    2006:	r1 += -0x88
    2007:	w2 = 0x4
    2008:	r3 = r0
    2009:	call 0x71
    2010:	w1 = *(u32 *)(r10 - 0x88)
    2011:	r2 = 0x0 ll
		0000000000003ed8:  R_BPF_64_64	CONFIG
    2013:	w2 = *(u32 *)(r2 + 0x100)
    2014:	if w1 == w2 goto -0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    2015:	call 0x23
    2016:	*(u64 *)(r10 - 0x88) = r0
    2017:	r2 = r10
    2018:	r2 += -0x88
    2019:	r1 = 0x0 ll
		0000000000003f18:  R_BPF_64_64	TASKS
    2021:	r3 = 0xe78 ll
		0000000000003f28:  R_BPF_64_64	.rodata
    2023:	r4 = 0x0
    2024:	call 0x2
    2025:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3830>
    2026:	r1 = 0x0 ll
		0000000000003f50:  R_BPF_64_64	.bss
    2028:	r2 = 0x1
    2029:	lock *(u64 *)(r1 + 0x0) += r2
    2030:	r1 = 0x0 ll
		0000000000003f70:  R_BPF_64_64	EXPECT_ENTER
    2032:	r2 = 0x100000000 ll
    2034:	lock *(u64 *)(r1 + 0x0) += r2
    2035:	r1 = 0x0 ll
		0000000000003f98:  R_BPF_64_64	EXPECT_EXIT
    2037:	lock *(u64 *)(r1 + 0x0) += r2
    2038:	call 0x23
    2039:	*(u64 *)(r10 - 0x88) = r0
    2040:	r2 = r10
    2041:	r2 += -0x88
    2042:	r1 = 0x0 ll
		0000000000003fd0:  R_BPF_64_64	TASKS
    2044:	call 0x1
    2045:	r7 = r0
    2046:	if r7 == 0x0 goto -0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    2047:	call 0xe
    2048:	r1 = *(u64 *)(r7 + 0x18)
    2049:	if r1 == r0 goto -0x644 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x560>
    2050:	r6 = r0
    2051:	r2 = r0
    2052:	r2 >>= 0x20
    2053:	r0 <<= 0x20
    2054:	r0 >>= 0x20
    2055:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c0>
    2056:	r1 >>= 0x20
    2057:	if r1 == r2 goto -0x64d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x558>
    2058:	w1 = *(u32 *)(r7 + 0x8)
    2059:	if w1 == 0x0 goto -0x654 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
    2060:	w1 = 0x0
    2061:	*(u32 *)(r10 - 0x88) = w1
    2062:	r2 = r10
    2063:	r2 += -0x88
    2064:	r1 = 0x0 ll
		0000000000004080:  R_BPF_64_64	LOST
    2066:	call 0x1
    2067:	if r0 == 0x0 goto -0x65c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
    2068:	r0 += 0x10
    2069:	r1 = 0x1
    2070:	lock *(u64 *)(r0 + 0x0) += r1
    2071:	goto -0x660 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
    2072:	w1 = 0x0
    2073:	*(u32 *)(r10 - 0x88) = w1
    2074:	r2 = r10
    2075:	r2 += -0x88
    2076:	r1 = 0x0 ll
		00000000000040e0:  R_BPF_64_64	LOST
    2078:	call 0x1
    2079:	if r0 == 0x0 goto -0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    2080:	r0 += 0x10
    2081:	r1 = 0x1
    2082:	lock *(u64 *)(r0 + 0x0) += r1
    2083:	goto -0xa0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>

0000000000004120 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    2084:	r6 = 0x0 ll
		0000000000004120:  R_BPF_64_64	CONFIG
    2086:	w1 = *(u32 *)(r6 + 0x5c)
    2087:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    2088:	call 0xe
    2089:	r0 >>= 0x20
    2090:	*(u32 *)(r10 - 0x8) = w0
    2091:	r2 = r10
    2092:	r2 += -0x8
    2093:	r1 = 0x0 ll
		0000000000004168:  R_BPF_64_64	PIDS
    2095:	call 0x1
    2096:	r1 = r0
    2097:	w0 = 0x0
    2098:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2099:	w0 = 0x1
    2100:	w7 = *(u32 *)(r6 + 0x58)
    2101:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2102:	w8 = 0x81
    2103:	call 0x23
    2104:	r6 = r0
    2105:	r9 = 0x0 ll
		00000000000041c8:  R_BPF_64_64	CONFIG
    2107:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    2108:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2109:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    2110:	w0 &= 0x1
    2111:	exit
    2112:	w8 += -0x1
    2113:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    2114:	w1 = 0x0
    2115:	*(u32 *)(r10 - 0x8) = w1
    2116:	r2 = r10
    2117:	r2 += -0x8
    2118:	r1 = 0x0 ll
		0000000000004230:  R_BPF_64_64	LOST
    2120:	call 0x1
    2121:	r1 = r0
    2122:	w0 = 0x0
    2123:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2124:	r1 += 0x18
    2125:	r2 = 0x1
    2126:	lock *(u64 *)(r1 + 0x0) += r2
    2127:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2128:	w1 = *(u32 *)(r9 + 0x50)
    2129:	r6 += r1
    2130:	r1 = r10
    2131:	r1 += -0x8
    2132:	w2 = 0x8
    2133:	r3 = r6
    2134:	call 0x71
    2135:	w1 = *(u32 *)(r9 + 0x54)
    2136:	r6 = *(u64 *)(r10 - 0x8)
    2137:	r3 = r6
    2138:	r3 += r1
    2139:	r1 = r10
    2140:	r1 += -0x8
    2141:	w2 = 0x4
    2142:	call 0x71
    2143:	w0 = 0x1
    2144:	w1 = *(u32 *)(r10 - 0x8)
    2145:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    2146:	w0 = 0x0
    2147:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000004320 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    2148:	r7 = r3
    2149:	r8 = r2
    2150:	r6 = r1
    2151:	w2 = 0xe0
    2152:	r3 = 0xd98 ll
		0000000000004340:  R_BPF_64_64	.rodata
    2154:	call 0x71
    2155:	r1 = r6
    2156:	r1 += 0x60
    2157:	w2 = 0x80
    2158:	r3 = r8
    2159:	call 0x71
    2160:	call 0x23
    2161:	r1 = 0x0 ll
		0000000000004388:  R_BPF_64_64	CONFIG
    2163:	w1 = *(u32 *)(r1 + 0x48)
    2164:	r0 += r1
    2165:	r1 = r10
    2166:	r1 += -0x4
    2167:	w2 = 0x4
    2168:	r3 = r0
    2169:	call 0x71
    2170:	w1 = *(u32 *)(r10 - 0x4)
    2171:	w1 &= 0x2
    2172:	if w1 != 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0xf8>
    2173:	r1 = r7
    2174:	r1 &= 0x40000000
    2175:	if r1 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a8>
    2176:	w1 = *(u32 *)(r6 + 0x4)
    2177:	r1 <<= 0xa
    2178:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1c0>
    2179:	w1 = 0x1
    2180:	*(u32 *)(r6 + 0x4) = w1
    2181:	r1 = 0x400
    2182:	r2 = *(u64 *)(r6 + 0x80)
    2183:	r2 <<= 0x20
    2184:	r2 >>= 0x20
    2185:	r3 = *(u64 *)(r6 + 0xd0)
    2186:	r3 <<= 0x20
    2187:	r3 >>= 0x20
    2188:	r4 = *(u64 *)(r6 + 0xc8)
    2189:	r4 <<= 0x20
    2190:	r4 >>= 0x20
    2191:	r5 = *(u64 *)(r6 + 0xc0)
    2192:	r5 <<= 0x20
    2193:	r5 >>= 0x20
    2194:	r0 = *(u64 *)(r6 + 0xb8)
    2195:	r0 <<= 0x20
    2196:	r0 >>= 0x20
    2197:	r8 = *(u64 *)(r6 + 0x88)
    2198:	r8 <<= 0x20
    2199:	r8 >>= 0x20
    2200:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1f0>
    2201:	w1 = 0x2
    2202:	*(u32 *)(r6 + 0x4) = w1
    2203:	r1 = 0x800
    2204:	r2 = *(u64 *)(r6 + 0xa0)
    2205:	r3 = *(u64 *)(r6 + 0xa8)
    2206:	r4 = *(u64 *)(r6 + 0x98)
    2207:	r5 = *(u64 *)(r6 + 0xc0)
    2208:	r0 = *(u64 *)(r6 + 0xc8)
    2209:	r8 = *(u64 *)(r6 + 0xd0)
    2210:	w9 = 0x2
    2211:	*(u32 *)(r6 + 0x58) = w9
    2212:	*(u64 *)(r6 + 0x30) = r2
    2213:	*(u64 *)(r6 + 0x28) = r3
    2214:	*(u64 *)(r6 + 0x20) = r4
    2215:	*(u64 *)(r6 + 0x18) = r5
    2216:	*(u64 *)(r6 + 0x10) = r0
    2217:	*(u64 *)(r6 + 0x8) = r8
    2218:	w2 = w7
    2219:	w2 &= -0x40000001
    2220:	*(u32 *)(r6 + 0x0) = w2
    2221:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2222:	r2 = 0xbfffffff ll
    2224:	r7 &= r2
    2225:	r1 += r7
    2226:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2227:	r2 = 0x0 ll
		0000000000004598:  R_BPF_64_64	SELECTORS
    2229:	r2 += r1
    2230:	w1 = *(u8 *)(r2 + 0x0)
    2231:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2232:	r2 = r6
    2233:	r2 += 0x8
    2234:	w1 <<= 0x18
    2235:	w1 s>>= 0x18
    2236:	r3 = r1
    2237:	r3 &= 0x7
    2238:	r3 <<= 0x3
    2239:	r4 = r2
    2240:	r4 += r3
    2241:	r3 = *(u64 *)(r4 + 0x0)
    2242:	r3 <<= 0x20
    2243:	r3 >>= 0x20
    2244:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x358>
    2245:	w1 += 0x1
    2246:	w1 &= 0x7
    2247:	r1 <<= 0x3
    2248:	r2 += r1
    2249:	r1 = *(u64 *)(r2 + 0x0)
    2250:	r1 <<= 0x20
    2251:	r3 <<= 0x20
    2252:	r1 >>= 0x20
    2253:	r1 |= r3
    2254:	r3 = r1
    2255:	w1 = 0x6
    2256:	*(u32 *)(r6 + 0x58) = w1
    2257:	*(u64 *)(r6 + 0x50) = r3
    2258:	exit

0000000000004698 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2259:	w7 = w2
    2260:	r9 = r1
    2261:	r6 = 0x0 ll
		00000000000046a8:  R_BPF_64_64	CONFIG
    2263:	w1 = *(u32 *)(r6 + 0x28)
    2264:	w1 &= w7
    2265:	w2 = *(u32 *)(r6 + 0x30)
    2266:	if w1 == w2 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x188>
    2267:	w1 = *(u32 *)(r6 + 0x24)
    2268:	if w1 != 0x2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c0>
    2269:	call 0x8
    2270:	*(u32 *)(r10 - 0x88) = w0
    2271:	r2 = r10
    2272:	r2 += -0x88
    2273:	r1 = 0x0 ll
		0000000000004708:  R_BPF_64_64	SAMPLES
    2275:	call 0x1
    2276:	r6 = r0
    2277:	if r6 == 0x0 goto +0x822 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2278:	call 0x8
    2279:	w0 &= 0xfff
    2280:	r0 <<= 0x6
    2281:	r8 = 0x0 ll
		0000000000004748:  R_BPF_64_64	.bss.calls
    2283:	r8 += r0
    2284:	call 0x9e
    2285:	r1 = r0
    2286:	call 0xaf
    2287:	*(u64 *)(r8 + 0x10) = r0
    2288:	r3 = *(u64 *)(r8 + 0x10)
    2289:	r1 = r10
    2290:	r1 += -0x88
    2291:	w2 = 0x80
    2292:	call 0x71
    2293:	r1 = *(u64 *)(r10 - 0x20)
    2294:	if r1 != 0x504c0001 goto +0x811 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2295:	r1 = *(u64 *)(r10 - 0x10)
    2296:	if r1 != 0x10 goto +0x80f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2297:	r2 = *(u64 *)(r10 - 0x28)
    2298:	r1 = 0x0 ll
		00000000000047d0:  R_BPF_64_64	CONFIG
    2300:	r3 = *(u64 *)(r1 + 0x0)
    2301:	if r2 != r3 goto +0x80a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2302:	w2 = *(u32 *)(r1 + 0x28)
    2303:	w2 &= w7
    2304:	w1 = *(u32 *)(r6 + 0x30)
    2305:	if w1 != 0x0 goto +0x3ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ed0>
    2306:	*(u32 *)(r6 + 0x34) = w2
    2307:	goto +0x3ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ef8>
    2308:	r1 = 0x0 ll
		0000000000004820:  R_BPF_64_64	.bss
    2310:	r1 = *(u64 *)(r1 + 0x0)
    2311:	if r1 != 0x0 goto -0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2312:	r1 = 0x0 ll
		0000000000004840:  R_BPF_64_64	CONFIG
    2314:	w2 = *(u32 *)(r1 + 0x6c)
    2315:	if w2 == 0x0 goto +0x7fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2316:	r1 = *(u64 *)(r1 + 0xb0)
    2317:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x220>
    2318:	r1 = 0x0 ll
		0000000000004870:  R_BPF_64_64	CONFIG
    2320:	r3 = *(u64 *)(r1 + 0xb0)
    2321:	r1 = r10
    2322:	r1 += -0x88
    2323:	w2 = 0x4
    2324:	call 0x71
    2325:	w1 = *(u32 *)(r10 - 0x88)
    2326:	if w1 == 0x0 goto -0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2327:	r3 = 0x0 ll
		00000000000048b8:  R_BPF_64_64	CONFIG
    2329:	w1 = *(u32 *)(r3 + 0xbc)
    2330:	*(u64 *)(r10 - 0xb8) = r9
    2331:	if w1 == 0x0 goto +0x5b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fe0>
    2332:	w9 = *(u32 *)(r3 + 0xb8)
    2333:	w8 = *(u32 *)(r3 + 0xbc)
    2334:	w1 = *(u32 *)(r3 + 0x70)
    2335:	if w1 != 0x0 goto +0x397 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f20>
    2336:	call 0x23
    2337:	r0 += r9
    2338:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x288>
    2339:	goto +0x59e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f78>
    2340:	r1 = r10
    2341:	r1 += -0x88
    2342:	w2 = 0x2
    2343:	r3 = r0
    2344:	call 0x71
    2345:	w1 = *(u16 *)(r10 - 0x88)
    2346:	goto +0x391 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f48>
    2347:	w1 = *(u32 *)(r6 + 0x24)
    2348:	if w1 != 0x3 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x390>
    2349:	call 0x8
    2350:	w0 &= 0xfff
    2351:	r0 <<= 0x6
    2352:	r8 = 0x0 ll
		0000000000004980:  R_BPF_64_64	.bss.calls
    2354:	r8 += r0
    2355:	call 0x9e
    2356:	r1 = r0
    2357:	call 0xaf
    2358:	*(u64 *)(r8 + 0x10) = r0
    2359:	r3 = *(u64 *)(r8 + 0x10)
    2360:	r1 = r10
    2361:	r1 += -0x88
    2362:	w2 = 0x80
    2363:	call 0x71
    2364:	r1 = *(u64 *)(r10 - 0x20)
    2365:	if r1 != 0x504c0001 goto +0x7ca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2366:	r1 = *(u64 *)(r10 - 0x10)
    2367:	if r1 != 0x10 goto +0x7c8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2368:	r1 = *(u64 *)(r10 - 0x28)
    2369:	r2 = 0x0 ll
		0000000000004a08:  R_BPF_64_64	CONFIG
    2371:	r2 = *(u64 *)(r2 + 0x0)
    2372:	if r1 != r2 goto +0x7c3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2373:	w2 = 0x0
    2374:	w1 = *(u32 *)(r6 + 0x28)
    2375:	w3 = *(u32 *)(r6 + 0x30)
    2376:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4d8>
    2377:	w4 = w1
    2378:	w4 >>= 0x1
    2379:	w2 = w1
    2380:	w2 |= w4
    2381:	w4 = w2
    2382:	w4 >>= 0x2
    2383:	w2 |= w4
    2384:	w4 = w2
    2385:	w4 >>= 0x4
    2386:	w2 |= w4
    2387:	w1 &= w7
    2388:	w4 = w2
    2389:	w4 >>= 0x8
    2390:	w2 |= w4
    2391:	w1 -= w3
    2392:	w3 = w2
    2393:	w3 >>= 0x10
    2394:	w2 |= w3
    2395:	w2 ^= -0x1
    2396:	w3 = w2
    2397:	w3 >>= 0x1
    2398:	w3 &= 0x55555555
    2399:	w2 -= w3
    2400:	w3 = w2
    2401:	w3 &= 0x33333333
    2402:	w2 >>= 0x2
    2403:	w2 &= 0x33333333
    2404:	w3 += w2
    2405:	w2 = w3
    2406:	w2 >>= 0x4
    2407:	w3 += w2
    2408:	w3 &= 0xf0f0f0f
    2409:	w3 *= 0x1010101
    2410:	w3 >>= 0x18
    2411:	w1 <<= w3
    2412:	w1 s>>= w3
    2413:	w2 = w1
    2414:	*(u32 *)(r10 - 0xa0) = w2
    2415:	call 0x23
    2416:	*(u64 *)(r10 - 0x88) = r0
    2417:	r2 = r10
    2418:	r2 += -0x88
    2419:	r1 = 0x0 ll
		0000000000004b98:  R_BPF_64_64	TASKS
    2421:	call 0x1
    2422:	r7 = r0
    2423:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e8>
    2424:	call 0xe
    2425:	r1 = *(u64 *)(r7 + 0x18)
    2426:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    2427:	r6 = r0
    2428:	r2 = r0
    2429:	r2 >>= 0x20
    2430:	r0 <<= 0x20
    2431:	r0 >>= 0x20
    2432:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x580>
    2433:	r1 >>= 0x20
    2434:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x610>
    2435:	w1 = *(u32 *)(r7 + 0x8)
    2436:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    2437:	w1 = 0x0
    2438:	*(u32 *)(r10 - 0x88) = w1
    2439:	r2 = r10
    2440:	r2 += -0x88
    2441:	r1 = 0x0 ll
		0000000000004c48:  R_BPF_64_64	LOST
    2443:	call 0x1
    2444:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    2445:	r0 += 0x10
    2446:	r1 = 0x1
    2447:	lock *(u64 *)(r0 + 0x0) += r1
    2448:	r1 = r7
    2449:	w2 = 0x4a0
    2450:	r3 = 0xe78 ll
		0000000000004c90:  R_BPF_64_64	.rodata
    2452:	call 0x71
    2453:	*(u64 *)(r7 + 0x18) = r6
    2454:	*(u64 *)(r10 - 0xb8) = r9
    2455:	r1 = 0x0 ll
		0000000000004cb8:  R_BPF_64_64	AYA_LOG_LEVEL
    2457:	w1 = *(u8 *)(r1 + 0x0)
    2458:	if w1 < 0x4 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    2459:	call 0x23
    2460:	r8 = r0
    2461:	w1 = 0xa0
    2462:	*(u16 *)(r10 - 0x2) = w1
    2463:	r1 = r10
    2464:	r1 += -0x2
    2465:	r9 = 0x40
    2466:	w1 = *(u16 *)(r10 - 0x2)
    2467:	if w1 > 0x40 goto +0x2fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e58>
    2468:	r1 = 0x0 ll
		0000000000004d20:  R_BPF_64_64	AYA_LOGS
    2470:	r2 = r9
    2471:	r3 = 0x0
    2472:	call 0x83
    2473:	if r0 == 0x0 goto +0x1aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    2474:	*(u64 *)(r10 - 0x80) = r9
    2475:	*(u64 *)(r10 - 0x88) = r0
    2476:	r1 = r10
    2477:	r1 += -0x88
    2478:	r1 = *(u64 *)(r10 - 0x88)
    2479:	r2 = *(u64 *)(r10 - 0x80)
    2480:	if r2 < 0x2 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2481:	w2 = *(u16 *)(r10 - 0x2)
    2482:	*(u8 *)(r1 + 0x0) = w2
    2483:	w2 >>= 0x8
    2484:	*(u8 *)(r1 + 0x1) = w2
    2485:	r1 = *(u64 *)(r10 - 0x88)
    2486:	r2 = *(u64 *)(r10 - 0x80)
    2487:	if r2 < 0x3 goto +0x19a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2488:	w2 = 0x0
    2489:	*(u8 *)(r1 + 0x2) = w2
    2490:	r1 = *(u64 *)(r10 - 0x88)
    2491:	r3 = *(u64 *)(r10 - 0x80)
    2492:	if r3 < 0x5 goto +0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2493:	*(u8 *)(r1 + 0x4) = w2
    2494:	w2 = 0x17
    2495:	*(u8 *)(r1 + 0x3) = w2
    2496:	r1 = *(u64 *)(r10 - 0x88)
    2497:	r2 = *(u64 *)(r10 - 0x80)
    2498:	if r2 < 0x1c goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2499:	r3 = r1
    2500:	r3 += 0x5
    2501:	r4 = 0xd08 ll
		0000000000004e28:  R_BPF_64_64	.rodata
    2503:	w5 = *(u8 *)(r4 + 0x0)
    2504:	*(u8 *)(r3 + 0x0) = w5
    2505:	w5 = *(u8 *)(r4 + 0x1)
    2506:	*(u8 *)(r3 + 0x1) = w5
    2507:	w5 = *(u8 *)(r4 + 0x2)
    2508:	*(u8 *)(r3 + 0x2) = w5
    2509:	w5 = *(u8 *)(r4 + 0x3)
    2510:	*(u8 *)(r3 + 0x3) = w5
    2511:	w5 = *(u8 *)(r4 + 0x4)
    2512:	*(u8 *)(r3 + 0x4) = w5
    2513:	w5 = *(u8 *)(r4 + 0x5)
    2514:	*(u8 *)(r3 + 0x5) = w5
    2515:	w5 = *(u8 *)(r4 + 0x6)
    2516:	*(u8 *)(r3 + 0x6) = w5
    2517:	w5 = *(u8 *)(r4 + 0x7)
    2518:	*(u8 *)(r3 + 0x7) = w5
    2519:	w5 = *(u8 *)(r4 + 0x8)
    2520:	*(u8 *)(r3 + 0x8) = w5
    2521:	w5 = *(u8 *)(r4 + 0x9)
    2522:	*(u8 *)(r3 + 0x9) = w5
    2523:	w5 = *(u8 *)(r4 + 0xa)
    2524:	*(u8 *)(r3 + 0xa) = w5
    2525:	w5 = *(u8 *)(r4 + 0xb)
    2526:	*(u8 *)(r3 + 0xb) = w5
    2527:	w5 = *(u8 *)(r4 + 0xc)
    2528:	*(u8 *)(r3 + 0xc) = w5
    2529:	w5 = *(u8 *)(r4 + 0xd)
    2530:	*(u8 *)(r3 + 0xd) = w5
    2531:	w5 = *(u8 *)(r4 + 0xe)
    2532:	*(u8 *)(r3 + 0xe) = w5
    2533:	w5 = *(u8 *)(r4 + 0xf)
    2534:	*(u8 *)(r3 + 0xf) = w5
    2535:	w5 = *(u8 *)(r4 + 0x10)
    2536:	*(u8 *)(r3 + 0x10) = w5
    2537:	w5 = *(u8 *)(r4 + 0x11)
    2538:	*(u8 *)(r3 + 0x11) = w5
    2539:	w5 = *(u8 *)(r4 + 0x12)
    2540:	*(u8 *)(r3 + 0x12) = w5
    2541:	w5 = *(u8 *)(r4 + 0x13)
    2542:	*(u8 *)(r3 + 0x13) = w5
    2543:	w5 = *(u8 *)(r4 + 0x14)
    2544:	*(u8 *)(r3 + 0x14) = w5
    2545:	w5 = *(u8 *)(r4 + 0x15)
    2546:	*(u8 *)(r3 + 0x15) = w5
    2547:	w5 = *(u8 *)(r4 + 0x16)
    2548:	*(u8 *)(r3 + 0x16) = w5
    2549:	if r2 == 0x1c goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2550:	w3 = 0x1
    2551:	*(u8 *)(r1 + 0x1c) = w3
    2552:	if r2 < 0x1f goto +0x159 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2553:	w4 = 0x0
    2554:	*(u8 *)(r1 + 0x1e) = w4
    2555:	*(u8 *)(r1 + 0x1d) = w3
    2556:	if r2 == 0x1f goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2557:	w3 = 0x4
    2558:	*(u8 *)(r1 + 0x1f) = w3
    2559:	if r2 == 0x20 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2560:	w3 = 0x2
    2561:	*(u8 *)(r1 + 0x20) = w3
    2562:	if r2 < 0x23 goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2563:	w3 = 0x0
    2564:	*(u8 *)(r1 + 0x22) = w3
    2565:	w3 = 0x17
    2566:	*(u8 *)(r1 + 0x21) = w3
    2567:	if r2 < 0x3a goto +0x14a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2568:	r3 = r1
    2569:	r3 += 0x23
    2570:	r4 = 0xd08 ll
		0000000000005050:  R_BPF_64_64	.rodata
    2572:	w5 = *(u8 *)(r4 + 0x0)
    2573:	*(u8 *)(r3 + 0x0) = w5
    2574:	w5 = *(u8 *)(r4 + 0x1)
    2575:	*(u8 *)(r3 + 0x1) = w5
    2576:	w5 = *(u8 *)(r4 + 0x2)
    2577:	*(u8 *)(r3 + 0x2) = w5
    2578:	w5 = *(u8 *)(r4 + 0x3)
    2579:	*(u8 *)(r3 + 0x3) = w5
    2580:	w5 = *(u8 *)(r4 + 0x4)
    2581:	*(u8 *)(r3 + 0x4) = w5
    2582:	w5 = *(u8 *)(r4 + 0x5)
    2583:	*(u8 *)(r3 + 0x5) = w5
    2584:	w5 = *(u8 *)(r4 + 0x6)
    2585:	*(u8 *)(r3 + 0x6) = w5
    2586:	w5 = *(u8 *)(r4 + 0x7)
    2587:	*(u8 *)(r3 + 0x7) = w5
    2588:	w5 = *(u8 *)(r4 + 0x8)
    2589:	*(u8 *)(r3 + 0x8) = w5
    2590:	w5 = *(u8 *)(r4 + 0x9)
    2591:	*(u8 *)(r3 + 0x9) = w5
    2592:	w5 = *(u8 *)(r4 + 0xa)
    2593:	*(u8 *)(r3 + 0xa) = w5
    2594:	w5 = *(u8 *)(r4 + 0xb)
    2595:	*(u8 *)(r3 + 0xb) = w5
    2596:	w5 = *(u8 *)(r4 + 0xc)
    2597:	*(u8 *)(r3 + 0xc) = w5
    2598:	w5 = *(u8 *)(r4 + 0xd)
    2599:	*(u8 *)(r3 + 0xd) = w5
    2600:	w5 = *(u8 *)(r4 + 0xe)
    2601:	*(u8 *)(r3 + 0xe) = w5
    2602:	w5 = *(u8 *)(r4 + 0xf)
    2603:	*(u8 *)(r3 + 0xf) = w5
    2604:	w5 = *(u8 *)(r4 + 0x10)
    2605:	*(u8 *)(r3 + 0x10) = w5
    2606:	w5 = *(u8 *)(r4 + 0x11)
    2607:	*(u8 *)(r3 + 0x11) = w5
    2608:	w5 = *(u8 *)(r4 + 0x12)
    2609:	*(u8 *)(r3 + 0x12) = w5
    2610:	w5 = *(u8 *)(r4 + 0x13)
    2611:	*(u8 *)(r3 + 0x13) = w5
    2612:	w5 = *(u8 *)(r4 + 0x14)
    2613:	*(u8 *)(r3 + 0x14) = w5
    2614:	w5 = *(u8 *)(r4 + 0x15)
    2615:	*(u8 *)(r3 + 0x15) = w5
    2616:	w5 = *(u8 *)(r4 + 0x16)
    2617:	*(u8 *)(r3 + 0x16) = w5
    2618:	if r2 == 0x3a goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2619:	w3 = 0x3
    2620:	*(u8 *)(r1 + 0x3a) = w3
    2621:	if r2 < 0x3d goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2622:	w3 = 0x0
    2623:	*(u8 *)(r1 + 0x3c) = w3
    2624:	w3 = 0x1f
    2625:	*(u8 *)(r1 + 0x3b) = w3
    2626:	if r2 < 0x5c goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2627:	r3 = r1
    2628:	r3 += 0x3d
    2629:	r4 = 0xd1f ll
		0000000000005228:  R_BPF_64_64	.rodata
    2631:	w5 = *(u8 *)(r4 + 0x0)
    2632:	*(u8 *)(r3 + 0x0) = w5
    2633:	w5 = *(u8 *)(r4 + 0x1)
    2634:	*(u8 *)(r3 + 0x1) = w5
    2635:	w5 = *(u8 *)(r4 + 0x2)
    2636:	*(u8 *)(r3 + 0x2) = w5
    2637:	w5 = *(u8 *)(r4 + 0x3)
    2638:	*(u8 *)(r3 + 0x3) = w5
    2639:	w5 = *(u8 *)(r4 + 0x4)
    2640:	*(u8 *)(r3 + 0x4) = w5
    2641:	w5 = *(u8 *)(r4 + 0x5)
    2642:	*(u8 *)(r3 + 0x5) = w5
    2643:	w5 = *(u8 *)(r4 + 0x6)
    2644:	*(u8 *)(r3 + 0x6) = w5
    2645:	w5 = *(u8 *)(r4 + 0x7)
    2646:	*(u8 *)(r3 + 0x7) = w5
    2647:	w5 = *(u8 *)(r4 + 0x8)
    2648:	*(u8 *)(r3 + 0x8) = w5
    2649:	w5 = *(u8 *)(r4 + 0x9)
    2650:	*(u8 *)(r3 + 0x9) = w5
    2651:	w5 = *(u8 *)(r4 + 0xa)
    2652:	*(u8 *)(r3 + 0xa) = w5
    2653:	w5 = *(u8 *)(r4 + 0xb)
    2654:	*(u8 *)(r3 + 0xb) = w5
    2655:	w5 = *(u8 *)(r4 + 0xc)
    2656:	*(u8 *)(r3 + 0xc) = w5
    2657:	w5 = *(u8 *)(r4 + 0xd)
    2658:	*(u8 *)(r3 + 0xd) = w5
    2659:	w5 = *(u8 *)(r4 + 0xe)
    2660:	*(u8 *)(r3 + 0xe) = w5
    2661:	w5 = *(u8 *)(r4 + 0xf)
    2662:	*(u8 *)(r3 + 0xf) = w5
    2663:	w5 = *(u8 *)(r4 + 0x10)
    2664:	*(u8 *)(r3 + 0x10) = w5
    2665:	w5 = *(u8 *)(r4 + 0x11)
    2666:	*(u8 *)(r3 + 0x11) = w5
    2667:	w5 = *(u8 *)(r4 + 0x12)
    2668:	*(u8 *)(r3 + 0x12) = w5
    2669:	w5 = *(u8 *)(r4 + 0x13)
    2670:	*(u8 *)(r3 + 0x13) = w5
    2671:	w5 = *(u8 *)(r4 + 0x14)
    2672:	*(u8 *)(r3 + 0x14) = w5
    2673:	w5 = *(u8 *)(r4 + 0x15)
    2674:	*(u8 *)(r3 + 0x15) = w5
    2675:	w5 = *(u8 *)(r4 + 0x16)
    2676:	*(u8 *)(r3 + 0x16) = w5
    2677:	w5 = *(u8 *)(r4 + 0x17)
    2678:	*(u8 *)(r3 + 0x17) = w5
    2679:	w5 = *(u8 *)(r4 + 0x18)
    2680:	*(u8 *)(r3 + 0x18) = w5
    2681:	w5 = *(u8 *)(r4 + 0x19)
    2682:	*(u8 *)(r3 + 0x19) = w5
    2683:	w5 = *(u8 *)(r4 + 0x1a)
    2684:	*(u8 *)(r3 + 0x1a) = w5
    2685:	w5 = *(u8 *)(r4 + 0x1b)
    2686:	*(u8 *)(r3 + 0x1b) = w5
    2687:	w5 = *(u8 *)(r4 + 0x1c)
    2688:	*(u8 *)(r3 + 0x1c) = w5
    2689:	w5 = *(u8 *)(r4 + 0x1d)
    2690:	*(u8 *)(r3 + 0x1d) = w5
    2691:	w5 = *(u8 *)(r4 + 0x1e)
    2692:	*(u8 *)(r3 + 0x1e) = w5
    2693:	if r2 == 0x5c goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2694:	w4 = 0x4
    2695:	*(u8 *)(r1 + 0x5c) = w4
    2696:	if r2 < 0x5f goto +0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2697:	w3 = 0x0
    2698:	*(u8 *)(r1 + 0x5e) = w3
    2699:	*(u8 *)(r1 + 0x5d) = w4
    2700:	if r2 < 0x63 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2701:	*(u8 *)(r1 + 0x62) = w3
    2702:	*(u8 *)(r1 + 0x61) = w3
    2703:	*(u8 *)(r1 + 0x60) = w3
    2704:	w3 = 0x44
    2705:	*(u8 *)(r1 + 0x5f) = w3
    2706:	if r2 == 0x63 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2707:	w3 = 0x5
    2708:	*(u8 *)(r1 + 0x63) = w3
    2709:	r3 = r2
    2710:	r3 &= -0x2
    2711:	if r3 == 0x64 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2712:	w4 = 0x0
    2713:	*(u8 *)(r1 + 0x65) = w4
    2714:	w5 = 0x4
    2715:	*(u8 *)(r1 + 0x64) = w5
    2716:	if r2 < 0x6a goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2717:	*(u8 *)(r1 + 0x69) = w4
    2718:	*(u8 *)(r1 + 0x68) = w4
    2719:	*(u8 *)(r1 + 0x67) = w4
    2720:	w4 = 0x6
    2721:	*(u8 *)(r1 + 0x66) = w4
    2722:	if r2 == 0x6a goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2723:	w4 = 0x14
    2724:	*(u8 *)(r1 + 0x6a) = w4
    2725:	if r2 < 0x6d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2726:	w4 = 0x0
    2727:	*(u8 *)(r1 + 0x6c) = w4
    2728:	w4 = 0xf
    2729:	*(u8 *)(r1 + 0x6b) = w4
    2730:	if r2 < 0x7c goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2731:	r4 = r1
    2732:	r4 += 0x6d
    2733:	r5 = 0xd3e ll
		0000000000005568:  R_BPF_64_64	.rodata
    2735:	w0 = *(u8 *)(r5 + 0x0)
    2736:	*(u8 *)(r4 + 0x0) = w0
    2737:	w0 = *(u8 *)(r5 + 0x1)
    2738:	*(u8 *)(r4 + 0x1) = w0
    2739:	w0 = *(u8 *)(r5 + 0x2)
    2740:	*(u8 *)(r4 + 0x2) = w0
    2741:	w0 = *(u8 *)(r5 + 0x3)
    2742:	*(u8 *)(r4 + 0x3) = w0
    2743:	w0 = *(u8 *)(r5 + 0x4)
    2744:	*(u8 *)(r4 + 0x4) = w0
    2745:	w0 = *(u8 *)(r5 + 0x5)
    2746:	*(u8 *)(r4 + 0x5) = w0
    2747:	w0 = *(u8 *)(r5 + 0x6)
    2748:	*(u8 *)(r4 + 0x6) = w0
    2749:	w0 = *(u8 *)(r5 + 0x7)
    2750:	*(u8 *)(r4 + 0x7) = w0
    2751:	w0 = *(u8 *)(r5 + 0x8)
    2752:	*(u8 *)(r4 + 0x8) = w0
    2753:	w0 = *(u8 *)(r5 + 0x9)
    2754:	*(u8 *)(r4 + 0x9) = w0
    2755:	w0 = *(u8 *)(r5 + 0xa)
    2756:	*(u8 *)(r4 + 0xa) = w0
    2757:	w0 = *(u8 *)(r5 + 0xb)
    2758:	*(u8 *)(r4 + 0xb) = w0
    2759:	w0 = *(u8 *)(r5 + 0xc)
    2760:	*(u8 *)(r4 + 0xc) = w0
    2761:	w0 = *(u8 *)(r5 + 0xd)
    2762:	*(u8 *)(r4 + 0xd) = w0
    2763:	w0 = *(u8 *)(r5 + 0xe)
    2764:	*(u8 *)(r4 + 0xe) = w0
    2765:	if r2 == 0x7c goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2766:	w4 = 0x0
    2767:	*(u8 *)(r1 + 0x7c) = w4
    2768:	if r2 < 0x7f goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2769:	*(u8 *)(r1 + 0x7e) = w4
    2770:	w4 = 0x1
    2771:	*(u8 *)(r1 + 0x7d) = w4
    2772:	if r2 == 0x7f goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2773:	w4 = 0x2
    2774:	*(u8 *)(r1 + 0x7f) = w4
    2775:	if r2 == 0x80 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2776:	w4 = 0x9
    2777:	*(u8 *)(r1 + 0x80) = w4
    2778:	if r2 < 0x83 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2779:	w4 = 0x0
    2780:	*(u8 *)(r1 + 0x82) = w4
    2781:	w4 = 0x8
    2782:	*(u8 *)(r1 + 0x81) = w4
    2783:	if r2 < 0x8b goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2784:	*(u8 *)(r1 + 0x83) = w8
    2785:	r4 = r8
    2786:	r4 >>= 0x38
    2787:	*(u8 *)(r1 + 0x8a) = w4
    2788:	r4 = r8
    2789:	r4 >>= 0x30
    2790:	*(u8 *)(r1 + 0x89) = w4
    2791:	r4 = r8
    2792:	r4 >>= 0x28
    2793:	*(u8 *)(r1 + 0x88) = w4
    2794:	r4 = r8
    2795:	r4 >>= 0x20
    2796:	*(u8 *)(r1 + 0x87) = w4
    2797:	r4 = r8
    2798:	r4 >>= 0x18
    2799:	*(u8 *)(r1 + 0x86) = w4
    2800:	r4 = r8
    2801:	r4 >>= 0x10
    2802:	*(u8 *)(r1 + 0x85) = w4
    2803:	r8 >>= 0x8
    2804:	*(u8 *)(r1 + 0x84) = w8
    2805:	if r2 == 0x8b goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2806:	w4 = 0x14
    2807:	*(u8 *)(r1 + 0x8b) = w4
    2808:	if r3 == 0x8c goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2809:	w4 = 0x0
    2810:	*(u8 *)(r1 + 0x8d) = w4
    2811:	w4 = 0x7
    2812:	*(u8 *)(r1 + 0x8c) = w4
    2813:	if r2 < 0x95 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2814:	r4 = r1
    2815:	r4 += 0x8e
    2816:	r5 = 0xd4d ll
		0000000000005800:  R_BPF_64_64	.rodata
    2818:	w0 = *(u8 *)(r5 + 0x0)
    2819:	*(u8 *)(r4 + 0x0) = w0
    2820:	w0 = *(u8 *)(r5 + 0x1)
    2821:	*(u8 *)(r4 + 0x1) = w0
    2822:	w0 = *(u8 *)(r5 + 0x2)
    2823:	*(u8 *)(r4 + 0x2) = w0
    2824:	w0 = *(u8 *)(r5 + 0x3)
    2825:	*(u8 *)(r4 + 0x3) = w0
    2826:	w0 = *(u8 *)(r5 + 0x4)
    2827:	*(u8 *)(r4 + 0x4) = w0
    2828:	w0 = *(u8 *)(r5 + 0x5)
    2829:	*(u8 *)(r4 + 0x5) = w0
    2830:	w0 = *(u8 *)(r5 + 0x6)
    2831:	*(u8 *)(r4 + 0x6) = w0
    2832:	if r2 == 0x95 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2833:	w4 = 0x0
    2834:	*(u8 *)(r1 + 0x95) = w4
    2835:	if r3 == 0x96 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2836:	*(u8 *)(r1 + 0x97) = w4
    2837:	w4 = 0x1
    2838:	*(u8 *)(r1 + 0x96) = w4
    2839:	if r2 < 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2840:	*(u8 *)(r1 + 0x98) = w4
    2841:	if r2 == 0x99 goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2842:	w4 = 0x3
    2843:	*(u8 *)(r1 + 0x99) = w4
    2844:	if r3 == 0x9a goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2845:	w3 = 0x0
    2846:	*(u8 *)(r1 + 0x9b) = w3
    2847:	w3 = 0x4
    2848:	*(u8 *)(r1 + 0x9a) = w3
    2849:	if r2 < 0xa0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2850:	w3 = *(u32 *)(r10 - 0xa0)
    2851:	w2 = w3
    2852:	w2 >>= 0x18
    2853:	*(u8 *)(r1 + 0x9f) = w2
    2854:	w2 = w3
    2855:	w2 >>= 0x10
    2856:	*(u8 *)(r1 + 0x9e) = w2
    2857:	*(u8 *)(r1 + 0x9c) = w3
    2858:	w2 = w3
    2859:	w2 >>= 0x8
    2860:	*(u8 *)(r1 + 0x9d) = w2
    2861:	r2 = 0x0
    2862:	call 0x84
    2863:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    2864:	w1 = *(u32 *)(r10 - 0xa0)
    2865:	if w1 != 0x0 goto +0x67d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    2866:	r1 = 0x0 ll
		0000000000005990:  R_BPF_64_64	CONFIG
    2868:	w2 = *(u32 *)(r1 + 0x6c)
    2869:	if w2 == 0x0 goto +0x5d2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    2870:	r1 = *(u64 *)(r1 + 0xb0)
    2871:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1370>
    2872:	r1 = 0x0 ll
		00000000000059c0:  R_BPF_64_64	CONFIG
    2874:	r3 = *(u64 *)(r1 + 0xb0)
    2875:	r1 = r10
    2876:	r1 += -0x88
    2877:	w2 = 0x4
    2878:	call 0x71
    2879:	w1 = *(u32 *)(r10 - 0x88)
    2880:	if w1 == 0x0 goto +0x66e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    2881:	w1 = *(u32 *)(r6 + 0xbc)
    2882:	if w1 == 0x0 goto +0x5d0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4200>
    2883:	w7 = *(u32 *)(r6 + 0xb8)
    2884:	w8 = *(u32 *)(r6 + 0xbc)
    2885:	w1 = *(u32 *)(r6 + 0x70)
    2886:	if w1 != 0x0 goto +0x41e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3490>
    2887:	call 0x23
    2888:	r0 += r7
    2889:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c0>
    2890:	goto +0x5be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41b0>
    2891:	r1 = r10
    2892:	r1 += -0x88
    2893:	w2 = 0x2
    2894:	r3 = r0
    2895:	call 0x71
    2896:	w1 = *(u16 *)(r10 - 0x88)
    2897:	goto +0x418 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    2898:	r2 = 0x0
    2899:	call 0x85
    2900:	w8 = *(u32 *)(r7 + 0x10)
    2901:	w1 = *(u32 *)(r7 + 0xc)
    2902:	*(u32 *)(r10 - 0xb0) = w1
    2903:	w1 = *(u32 *)(r7 + 0x8)
    2904:	*(u32 *)(r10 - 0x98) = w1
    2905:	w1 = *(u32 *)(r7 + 0x4)
    2906:	*(u32 *)(r10 - 0xc0) = w1
    2907:	w1 = *(u32 *)(r7 + 0x0)
    2908:	*(u32 *)(r10 - 0xa8) = w1
    2909:	call 0x8
    2910:	w0 &= 0xfff
    2911:	r0 <<= 0x6
    2912:	r6 = 0x0 ll
		0000000000005b00:  R_BPF_64_64	.bss.calls
    2914:	r6 += r0
    2915:	call 0x9e
    2916:	r1 = r0
    2917:	call 0xaf
    2918:	*(u64 *)(r6 + 0x10) = r0
    2919:	r2 = *(u64 *)(r6 + 0x10)
    2920:	r1 = r2
    2921:	r1 >>= 0x9
    2922:	r1 &= 0x3ffc0
    2923:	r9 = 0x0 ll
		0000000000005b58:  R_BPF_64_64	.bss.begun
    2925:	r9 += r1
    2926:	r1 = *(u64 *)(r9 + 0x0)
    2927:	*(u64 *)(r10 - 0xc8) = r2
    2928:	r1 ^= r2
    2929:	r2 = 0xffffffffffff ll
    2931:	r1 &= r2
    2932:	r2 = *(u64 *)(r9 + 0x8)
    2933:	*(u64 *)(r10 - 0x90) = r7
    2934:	if r1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15f0>
    2935:	r1 = 0x0 ll
		0000000000005bb8:  R_BPF_64_64	CONFIG
    2937:	w6 = *(u32 *)(r1 + 0x8c)
    2938:	if w6 == 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1878>
    2939:	call 0x23
    2940:	r0 += r6
    2941:	r1 = r10
    2942:	r1 += -0x88
    2943:	w2 = 0x4
    2944:	r3 = r0
    2945:	call 0x71
    2946:	w1 = *(u32 *)(r10 - 0x88)
    2947:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1878>
    2948:	r1 = 0x0 ll
		0000000000005c20:  R_BPF_64_64	CONFIG
    2950:	w6 = *(u32 *)(r1 + 0x90)
    2951:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1878>
    2952:	call 0x23
    2953:	r0 += r6
    2954:	r1 = r10
    2955:	r1 += -0x88
    2956:	w2 = 0x4
    2957:	r3 = r0
    2958:	call 0x71
    2959:	w1 = *(u32 *)(r10 - 0x88)
    2960:	if w1 != 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1878>
    2961:	w3 = *(u32 *)(r10 - 0xc0)
    2962:	w1 = w3
    2963:	w4 = *(u32 *)(r10 - 0xa0)
    2964:	w1 |= w4
    2965:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1de0>
    2966:	w1 = w4
    2967:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1670>
    2968:	w1 = w4
    2969:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1640>
    2970:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1670>
    2971:	w2 = 0x0
    2972:	w1 = 0x0
    2973:	w6 = 0x0
    2974:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    2975:	w1 = w4
    2976:	w1 -= w3
    2977:	w6 = 0x0
    2978:	w2 = 0x0
    2979:	w3 = *(u32 *)(r10 - 0x98)
    2980:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    2981:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    2982:	w3 = w1
    2983:	w2 = *(u32 *)(r10 - 0x98)
    2984:	w3 ^= w2
    2985:	w2 = 0x1
    2986:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    2987:	w3 = *(u32 *)(r10 - 0x98)
    2988:	w4 = w3
    2989:	w4 s>>= 0x1f
    2990:	w3 ^= w4
    2991:	w3 -= w4
    2992:	w5 = w1
    2993:	w5 s>>= 0x1f
    2994:	w4 = w1
    2995:	w4 ^= w5
    2996:	w4 -= w5
    2997:	w0 = w4
    2998:	w0 &= 0xff
    2999:	w5 = w3
    3000:	w5 &= 0xff
    3001:	w5 -= w0
    3002:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1748>
    3003:	w5 = 0x0
    3004:	w5 += w0
    3005:	w0 = w4
    3006:	w0 >>= 0x18
    3007:	w6 = w3
    3008:	w6 >>= 0x18
    3009:	w6 -= w0
    3010:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1788>
    3011:	w6 = 0x0
    3012:	w6 += w0
    3013:	w6 <<= 0x18
    3014:	w6 |= w5
    3015:	w5 = w4
    3016:	w5 >>= 0x8
    3017:	w5 &= 0xff
    3018:	w0 = w3
    3019:	w0 >>= 0x8
    3020:	w0 &= 0xff
    3021:	w0 -= w5
    3022:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    3023:	w0 = 0x0
    3024:	w0 += w5
    3025:	w0 <<= 0x8
    3026:	w6 |= w0
    3027:	w4 >>= 0x10
    3028:	w4 &= 0xff
    3029:	w3 >>= 0x10
    3030:	w3 &= 0xff
    3031:	w3 -= w4
    3032:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1838>
    3033:	w3 = 0x0
    3034:	w3 += w4
    3035:	w3 <<= 0x10
    3036:	w6 |= w3
    3037:	w4 = *(u32 *)(r10 - 0xa0)
    3038:	w3 = *(u32 *)(r10 - 0x98)
    3039:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    3040:	w6 = -w6
    3041:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    3042:	w3 = *(u32 *)(r10 - 0xc0)
    3043:	w1 = w3
    3044:	w2 = *(u32 *)(r10 - 0xa0)
    3045:	w1 |= w2
    3046:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18f0>
    3047:	w6 = w2
    3048:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    3049:	w6 = w2
    3050:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18c8>
    3051:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    3052:	w6 = 0x0
    3053:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    3054:	w6 = w2
    3055:	w6 -= w3
    3056:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    3057:	w6 = 0x0
    3058:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18d8>
    3059:	w5 = 0x0
    3060:	w1 = 0x1
    3061:	w3 = 0x1
    3062:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3063:	w3 = 0x0
    3064:	w2 = *(u32 *)(r10 - 0xa8)
    3065:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    3066:	w1 = 0x0
    3067:	w2 = *(u32 *)(r10 - 0x98)
    3068:	if w2 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3069:	if w6 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3070:	w2 = w6
    3071:	w4 = *(u32 *)(r10 - 0x98)
    3072:	w2 ^= w4
    3073:	if w2 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3074:	w4 = *(u32 *)(r10 - 0x98)
    3075:	w2 = w4
    3076:	w2 s>>= 0x1f
    3077:	w4 ^= w2
    3078:	w4 -= w2
    3079:	w2 = w6
    3080:	w2 s>>= 0x1f
    3081:	w5 = w6
    3082:	w5 ^= w2
    3083:	w5 -= w2
    3084:	w0 = w5
    3085:	w0 &= 0xff
    3086:	w7 = w4
    3087:	w7 &= 0xff
    3088:	w7 -= w0
    3089:	w2 = 0x0
    3090:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a08>
    3091:	w7 = 0x0
    3092:	w7 += w0
    3093:	w8 = w5
    3094:	w8 >>= 0x18
    3095:	w0 = w4
    3096:	w0 >>= 0x18
    3097:	w0 -= w8
    3098:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a48>
    3099:	w0 = 0x0
    3100:	w0 += w8
    3101:	w0 <<= 0x18
    3102:	w0 |= w7
    3103:	w7 = w5
    3104:	w7 >>= 0x8
    3105:	w7 &= 0xff
    3106:	w8 = w4
    3107:	w8 >>= 0x8
    3108:	w8 &= 0xff
    3109:	w8 -= w7
    3110:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3111:	w8 = 0x0
    3112:	w8 += w7
    3113:	w8 <<= 0x8
    3114:	w0 |= w8
    3115:	w5 >>= 0x10
    3116:	w5 &= 0xff
    3117:	w4 >>= 0x10
    3118:	w4 &= 0xff
    3119:	w4 -= w5
    3120:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
    3121:	w4 = 0x0
    3122:	w4 += w5
    3123:	w4 <<= 0x10
    3124:	w0 |= w4
    3125:	w5 = w0
    3126:	w5 = -w5
    3127:	w4 = *(u32 *)(r10 - 0x98)
    3128:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b38>
    3129:	w5 = w0
    3130:	w4 = *(u32 *)(r10 - 0xb0)
    3131:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3132:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3133:	w4 = 0x6
    3134:	w0 = w5
    3135:	w7 = *(u32 *)(r10 - 0xb0)
    3136:	w0 ^= w7
    3137:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bb8>
    3138:	w2 = *(u32 *)(r10 - 0xb0)
    3139:	w5 += w2
    3140:	w4 = 0x0
    3141:	w2 = 0x1
    3142:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bb8>
    3143:	w4 = 0x6
    3144:	w2 = 0x0
    3145:	*(u32 *)(r10 - 0xb0) = w5
    3146:	w8 = 0x48
    3147:	w5 = *(u32 *)(r10 - 0x98)
    3148:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd8>
    3149:	w8 = 0x40
    3150:	w1 |= w3
    3151:	r3 = 0x0 ll
		0000000000006278:  R_BPF_64_64	CONFIG
    3153:	w5 = *(u32 *)(r3 + 0x80)
    3154:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c08>
    3155:	w3 = *(u32 *)(r3 + 0x78)
    3156:	w3 = 0x0
    3157:	w1 &= 0x1
    3158:	w5 = 0x0
    3159:	w0 = 0x0
    3160:	w9 = 0x0
    3161:	w7 = 0x0
    3162:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c80>
    3163:	r1 = *(u64 *)(r10 - 0x90)
    3164:	w1 = *(u32 *)(r1 + 0x10)
    3165:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c60>
    3166:	w5 = 0x8
    3167:	w9 = *(u32 *)(r10 - 0xa8)
    3168:	w0 = w9
    3169:	w0 = -w0
    3170:	w7 = 0x3
    3171:	w1 = *(u32 *)(r10 - 0x98)
    3172:	w6 += w1
    3173:	r1 = *(u64 *)(r10 - 0x90)
    3174:	*(u32 *)(r1 + 0x12c) = w5
    3175:	*(u32 *)(r1 + 0x124) = w0
    3176:	*(u32 *)(r1 + 0x11c) = w9
    3177:	*(u32 *)(r1 + 0x118) = w7
    3178:	r7 = r1
    3179:	*(u32 *)(r7 + 0x128) = w3
    3180:	*(u32 *)(r7 + 0x120) = w3
    3181:	w1 = 0x0
    3182:	w5 = 0x0
    3183:	w0 = 0x0
    3184:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d10>
    3185:	w3 = 0x8
    3186:	w1 = *(u32 *)(r10 - 0xb0)
    3187:	w5 = *(u32 *)(r10 - 0xa0)
    3188:	w0 = *(u32 *)(r10 - 0xa8)
    3189:	*(u32 *)(r7 + 0x144) = w3
    3190:	*(u32 *)(r7 + 0x13c) = w1
    3191:	*(u32 *)(r7 + 0x138) = w5
    3192:	*(u32 *)(r7 + 0x134) = w0
    3193:	*(u32 *)(r7 + 0x130) = w4
    3194:	r1 = r7
    3195:	w7 = 0x0
    3196:	*(u32 *)(r1 + 0x140) = w7
    3197:	r1 += 0x148
    3198:	w2 = 0x0
    3199:	r3 = 0x18
    3200:	call -0x1
		0000000000006400:  R_BPF_64_32	memset
    3201:	w1 = 0x1
    3202:	*(u32 *)(r10 - 0xb0) = w1
    3203:	w2 = 0x0
    3204:	w3 = 0x0
    3205:	w4 = 0x0
    3206:	w5 = 0x0
    3207:	w0 = *(u32 *)(r10 - 0xa0)
    3208:	if w6 == 0x0 goto +0x10d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2618>
    3209:	w7 = 0x5
    3210:	w2 = *(u32 *)(r10 - 0xa8)
    3211:	w3 = w0
    3212:	w4 = w6
    3213:	w5 = w8
    3214:	goto +0x107 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2618>
    3215:	w2 = 0x0
    3216:	w1 = 0x0
    3217:	w6 = 0x0
    3218:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1660>
    3219:	if w8 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    3220:	w8 = 0x0
    3221:	w3 = *(u32 *)(r10 - 0xa8)
    3222:	if w3 == 0x0 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb8>
    3223:	w8 = 0x3
    3224:	w3 = 0x0
    3225:	*(u32 *)(r10 - 0x108) = w3
    3226:	w3 = *(u32 *)(r10 - 0xa8)
    3227:	w3 = -w3
    3228:	*(u32 *)(r10 - 0x100) = w3
    3229:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb8>
    3230:	r9 = 0x80
    3231:	if w1 < 0x81 goto -0x2fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3232:	r9 = 0x100
    3233:	if w1 < 0x101 goto -0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3234:	r9 = 0x200
    3235:	if w1 < 0x201 goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3236:	r9 = 0x400
    3237:	if w1 < 0x401 goto -0x302 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3238:	r9 = 0x800
    3239:	if w1 < 0x801 goto -0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3240:	r9 = 0x1000
    3241:	if w1 < 0x1001 goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3242:	r9 = 0x2000
    3243:	if w1 > 0x2000 goto -0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    3244:	goto -0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x688>
    3245:	w3 = *(u32 *)(r6 + 0x34)
    3246:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee8>
    3247:	*(u32 *)(r6 + 0x34) = w2
    3248:	w3 = *(u32 *)(r6 + 0x38)
    3249:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f00>
    3250:	*(u32 *)(r6 + 0x38) = w2
    3251:	*(u32 *)(r6 + 0x3c) = w7
    3252:	w1 += 0x1
    3253:	*(u32 *)(r6 + 0x30) = w1
    3254:	goto +0x451 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    3255:	call 0x9e
    3256:	r0 += r9
    3257:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f40>
    3258:	goto +0x205 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f68>
    3259:	w1 = *(u16 *)(r0 + 0x0)
    3260:	w1 <<= 0x10
    3261:	w1 s>>= 0x10
    3262:	goto +0x209 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa8>
    3263:	w8 = 0x0
    3264:	w3 = *(u32 *)(r10 - 0xa8)
    3265:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb8>
    3266:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb8>
    3267:	w5 = w4
    3268:	w3 = *(u32 *)(r10 - 0xa8)
    3269:	w5 -= w3
    3270:	*(u32 *)(r10 - 0x100) = w5
    3271:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb0>
    3272:	w8 = 0x3
    3273:	*(u32 *)(r10 - 0x108) = w4
    3274:	w5 = w1
    3275:	w3 = *(u32 *)(r10 - 0x98)
    3276:	w5 ^= w3
    3277:	w4 = 0x0
    3278:	w3 = 0x1
    3279:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    3280:	w3 = 0x0
    3281:	w0 = w6
    3282:	w0 += w1
    3283:	w2 &= w3
    3284:	if w2 != 0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2210>
    3285:	w2 = *(u32 *)(r10 - 0x98)
    3286:	w3 = w2
    3287:	w3 s>>= 0x1f
    3288:	w2 ^= w3
    3289:	w2 -= w3
    3290:	w3 = w1
    3291:	w3 s>>= 0x1f
    3292:	w1 ^= w3
    3293:	w1 -= w3
    3294:	w3 = w1
    3295:	w3 &= 0xff
    3296:	w4 = w2
    3297:	w4 &= 0xff
    3298:	w4 -= w3
    3299:	w7 = 0x0
    3300:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3301:	w4 = 0x0
    3302:	w4 += w3
    3303:	w5 = w1
    3304:	w5 >>= 0x18
    3305:	w3 = w2
    3306:	w3 >>= 0x18
    3307:	w3 -= w5
    3308:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20d8>
    3309:	w3 = 0x0
    3310:	w3 += w5
    3311:	w3 <<= 0x18
    3312:	w3 |= w4
    3313:	w4 = w1
    3314:	w4 >>= 0x8
    3315:	w4 &= 0xff
    3316:	w5 = w2
    3317:	w5 >>= 0x8
    3318:	w5 &= 0xff
    3319:	w5 -= w4
    3320:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2138>
    3321:	w5 = 0x0
    3322:	w5 += w4
    3323:	w5 <<= 0x8
    3324:	w3 |= w5
    3325:	w1 >>= 0x10
    3326:	w1 &= 0xff
    3327:	w2 >>= 0x10
    3328:	w2 &= 0xff
    3329:	w2 -= w1
    3330:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2188>
    3331:	w2 = 0x0
    3332:	w2 += w1
    3333:	w2 <<= 0x10
    3334:	w3 |= w2
    3335:	w4 = w3
    3336:	w4 = -w4
    3337:	w1 = *(u32 *)(r10 - 0x98)
    3338:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21c8>
    3339:	w4 = w3
    3340:	w1 = *(u32 *)(r10 - 0xb0)
    3341:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2210>
    3342:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2210>
    3343:	w1 = 0x6
    3344:	*(u32 *)(r10 - 0xd0) = w1
    3345:	w1 = w4
    3346:	w2 = *(u32 *)(r10 - 0xb0)
    3347:	w1 ^= w2
    3348:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2260>
    3349:	w1 = *(u32 *)(r10 - 0xb0)
    3350:	w4 += w1
    3351:	w1 = 0x0
    3352:	*(u32 *)(r10 - 0xd0) = w1
    3353:	w7 = 0x1
    3354:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2260>
    3355:	w1 = 0x6
    3356:	*(u32 *)(r10 - 0xd0) = w1
    3357:	w7 = 0x0
    3358:	*(u32 *)(r10 - 0xb0) = w4
    3359:	*(u32 *)(r10 - 0xe8) = w7
    3360:	*(u32 *)(r10 - 0xd8) = w6
    3361:	w6 = 0x2
    3362:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3363:	w6 = 0x1
    3364:	w1 = 0x0
    3365:	*(u32 *)(r10 - 0xf0) = w1
    3366:	r7 = 0x0 ll
		0000000000006930:  R_BPF_64_64	CONFIG
    3368:	w2 = *(u32 *)(r7 + 0x84)
    3369:	*(u32 *)(r10 - 0xe0) = w0
    3370:	if w2 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2370>
    3371:	*(u32 *)(r10 - 0xf8) = w6
    3372:	w6 = w8
    3373:	r9 = *(u64 *)(r9 + 0x0)
    3374:	w1 = *(u32 *)(r7 + 0x84)
    3375:	r8 = *(u64 *)(r10 - 0xc8)
    3376:	r2 = r8
    3377:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2348>
    3378:	call 0x9e
    3379:	r1 = 0x0 ll
		0000000000006998:  R_BPF_64_64	CONFIG
    3381:	w1 = *(u32 *)(r1 + 0x88)
    3382:	r0 += r1
    3383:	r1 = *(u64 *)(r0 + 0x0)
    3384:	r2 = *(u64 *)(r0 + 0x8)
    3385:	w2 += w1
    3386:	r2 <<= 0x30
    3387:	r2 ^= r8
    3388:	w1 = 0x0
    3389:	w8 = w6
    3390:	w6 = *(u32 *)(r10 - 0xf8)
    3391:	if r9 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2370>
    3392:	w1 = 0x20
    3393:	*(u32 *)(r10 - 0xf8) = w1
    3394:	r2 = *(u64 *)(r10 - 0x90)
    3395:	w2 = *(u32 *)(r2 + 0x268)
    3396:	w3 = *(u32 *)(r7 + 0x80)
    3397:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23c8>
    3398:	r3 = 0x0 ll
		0000000000006a30:  R_BPF_64_64	CONFIG
    3400:	w3 = *(u32 *)(r3 + 0x78)
    3401:	if w3 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23c8>
    3402:	w1 = -0x80000000
    3403:	*(u32 *)(r10 - 0xf0) = w1
    3404:	w3 = 0x0
    3405:	w4 = 0x0
    3406:	w5 = 0x0
    3407:	w0 = 0x0
    3408:	w7 = 0x0
    3409:	if w8 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2438>
    3410:	r4 = *(u64 *)(r10 - 0x90)
    3411:	w5 = *(u32 *)(r4 + 0x10)
    3412:	w4 = 0x0
    3413:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2420>
    3414:	w4 = 0x8
    3415:	w5 = *(u32 *)(r10 - 0x100)
    3416:	w0 = *(u32 *)(r10 - 0x108)
    3417:	w7 = *(u32 *)(r10 - 0xa8)
    3418:	w2 |= 0x8
    3419:	r9 = *(u64 *)(r10 - 0x90)
    3420:	*(u32 *)(r9 + 0x12c) = w4
    3421:	*(u32 *)(r9 + 0x124) = w5
    3422:	*(u32 *)(r9 + 0x120) = w0
    3423:	*(u32 *)(r9 + 0x11c) = w7
    3424:	*(u32 *)(r9 + 0x118) = w8
    3425:	*(u32 *)(r9 + 0x128) = w3
    3426:	w5 = 0x0
    3427:	w0 = 0x0
    3428:	w7 = 0x0
    3429:	w1 = *(u32 *)(r10 - 0xe8)
    3430:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24c0>
    3431:	w3 = w2
    3432:	w5 = *(u32 *)(r10 - 0xb0)
    3433:	w0 = *(u32 *)(r10 - 0xa0)
    3434:	w7 = *(u32 *)(r10 - 0xa8)
    3435:	w4 = *(u32 *)(r10 - 0x98)
    3436:	w8 = w4
    3437:	w1 = *(u32 *)(r10 - 0xd8)
    3438:	w8 -= w1
    3439:	r9 = *(u64 *)(r10 - 0x90)
    3440:	*(u32 *)(r9 + 0x144) = w3
    3441:	*(u32 *)(r9 + 0x13c) = w5
    3442:	*(u32 *)(r9 + 0x138) = w0
    3443:	*(u32 *)(r9 + 0x134) = w7
    3444:	w3 = *(u32 *)(r10 - 0xd0)
    3445:	*(u32 *)(r9 + 0x130) = w3
    3446:	w5 = 0x0
    3447:	w3 = 0x0
    3448:	*(u32 *)(r10 - 0xb0) = w3
    3449:	*(u32 *)(r9 + 0x140) = w5
    3450:	w0 = 0x0
    3451:	w7 = 0x0
    3452:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2578>
    3453:	w7 = *(u32 *)(r10 - 0xf0)
    3454:	w7 |= w2
    3455:	w3 = 0x4
    3456:	w5 = *(u32 *)(r10 - 0xa0)
    3457:	w0 = *(u32 *)(r10 - 0xa8)
    3458:	r2 = *(u64 *)(r10 - 0x90)
    3459:	*(u32 *)(r2 + 0x15c) = w7
    3460:	*(u32 *)(r2 + 0x154) = w8
    3461:	*(u32 *)(r2 + 0x150) = w5
    3462:	*(u32 *)(r2 + 0x14c) = w0
    3463:	*(u32 *)(r2 + 0x148) = w3
    3464:	w3 = 0x0
    3465:	*(u32 *)(r2 + 0x158) = w3
    3466:	w7 = 0x0
    3467:	w2 = 0x0
    3468:	w4 = 0x0
    3469:	w5 = 0x0
    3470:	w0 = *(u32 *)(r10 - 0xa0)
    3471:	w1 = *(u32 *)(r10 - 0xe0)
    3472:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2618>
    3473:	w7 = w6
    3474:	w2 = *(u32 *)(r10 - 0xa8)
    3475:	w3 = w0
    3476:	w4 = w1
    3477:	w5 = *(u32 *)(r10 - 0xf8)
    3478:	r1 = *(u64 *)(r10 - 0x90)
    3479:	*(u32 *)(r1 + 0x17c) = w0
    3480:	*(u32 *)(r1 + 0x178) = w0
    3481:	*(u32 *)(r1 + 0x174) = w5
    3482:	*(u32 *)(r1 + 0x16c) = w4
    3483:	*(u32 *)(r1 + 0x168) = w3
    3484:	*(u32 *)(r1 + 0x164) = w2
    3485:	*(u32 *)(r1 + 0x160) = w7
    3486:	r7 = r1
    3487:	w6 = 0x0
    3488:	*(u32 *)(r7 + 0x170) = w6
    3489:	r1 += 0x180
    3490:	w2 = 0x0
    3491:	r3 = 0x10
    3492:	call -0x1
		0000000000006d20:  R_BPF_64_32	memset
    3493:	r2 = 0x0 ll
		0000000000006d28:  R_BPF_64_64	CONFIG
    3495:	w1 = *(u32 *)(r2 + 0x6c)
    3496:	if w1 == 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a38>
    3497:	w1 = 0x0
    3498:	*(u32 *)(r10 - 0xa0) = w1
    3499:	r9 = 0x0
    3500:	r3 = r7
    3501:	r3 += 0x26c
    3502:	r1 = r9
    3503:	r1 <<= 0x2
    3504:	r8 = r3
    3505:	r8 += r1
    3506:	r1 = r9
    3507:	r1 <<= 0x4
    3508:	r6 = 0x0 ll
		0000000000006da0:  R_BPF_64_64	CONFIG
    3510:	r6 += r1
    3511:	r6 += 0xa8
    3512:	if r9 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a28>
    3513:	r8 += 0x4
    3514:	r9 += 0x1
    3515:	w1 = *(u32 *)(r6 + 0x14)
    3516:	r6 += 0x10
    3517:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2728>
    3518:	*(u64 *)(r10 - 0xa8) = r3
    3519:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27f0>
    3520:	w7 = *(u32 *)(r6 + 0x0)
    3521:	w1 = *(u32 *)(r6 + 0x4)
    3522:	*(u32 *)(r10 - 0xd0) = w1
    3523:	w1 = *(u32 *)(r2 + 0x70)
    3524:	if w1 != 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c8>
    3525:	call 0x23
    3526:	r0 += r7
    3527:	w1 = *(u32 *)(r10 - 0xd0)
    3528:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b8>
    3529:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2890>
    3530:	r1 = r10
    3531:	r1 += -0x88
    3532:	w2 = 0x2
    3533:	r3 = r0
    3534:	call 0x71
    3535:	w7 = *(u16 *)(r10 - 0x88)
    3536:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2920>
    3537:	r1 = *(u64 *)(r2 + 0xb0)
    3538:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2848>
    3539:	r3 = *(u64 *)(r2 + 0xb0)
    3540:	r1 = r10
    3541:	r1 += -0x88
    3542:	w2 = 0x4
    3543:	call 0x71
    3544:	r2 = 0x0 ll
		0000000000006ec0:  R_BPF_64_64	CONFIG
    3546:	w1 = *(u32 *)(r10 - 0x88)
    3547:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29b8>
    3548:	w7 = *(u32 *)(r2 + 0xf8)
    3549:	w1 = *(u32 *)(r2 + 0xfc)
    3550:	*(u32 *)(r10 - 0xd0) = w1
    3551:	w1 = *(u32 *)(r2 + 0x70)
    3552:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28f0>
    3553:	call 0x23
    3554:	r0 += r7
    3555:	w1 = *(u32 *)(r10 - 0xd0)
    3556:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b8>
    3557:	r1 = r10
    3558:	r1 += -0x88
    3559:	w2 = 0x4
    3560:	r3 = r0
    3561:	call 0x71
    3562:	w7 = *(u32 *)(r10 - 0x88)
    3563:	goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2940>
    3564:	call 0x9e
    3565:	r0 += r7
    3566:	w1 = *(u32 *)(r10 - 0xd0)
    3567:	if w1 == 0x2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    3568:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    3569:	call 0x9e
    3570:	r0 += r7
    3571:	w1 = *(u32 *)(r10 - 0xd0)
    3572:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    3573:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    3574:	w7 = *(u16 *)(r0 + 0x0)
    3575:	w7 <<= 0x10
    3576:	w7 s>>= 0x10
    3577:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2940>
    3578:	w7 = *(u32 *)(r0 + 0x0)
    3579:	w1 = *(u32 *)(r6 + 0xc)
    3580:	w7 -= w1
    3581:	w2 = *(u32 *)(r8 + 0x0)
    3582:	w1 = 0x1
    3583:	w3 = *(u32 *)(r10 - 0xa0)
    3584:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2978>
    3585:	w1 = 0x0
    3586:	*(u32 *)(r8 + 0x14) = w7
    3587:	w3 |= w1
    3588:	*(u32 *)(r10 - 0xa0) = w3
    3589:	r7 = *(u64 *)(r10 - 0x90)
    3590:	r2 = 0x0 ll
		0000000000007030:  R_BPF_64_64	CONFIG
    3592:	r3 = *(u64 *)(r10 - 0xa8)
    3593:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26d8>
    3594:	w7 = 0x0
    3595:	r1 = *(u64 *)(r10 - 0x90)
    3596:	*(u32 *)(r1 + 0x280) = w7
    3597:	*(u32 *)(r10 - 0x88) = w7
    3598:	r2 = r10
    3599:	r2 += -0x88
    3600:	r1 = 0x0 ll
		0000000000007080:  R_BPF_64_64	LOST
    3602:	call 0x1
    3603:	if r0 == 0x0 goto -0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2950>
    3604:	r0 += 0x20
    3605:	r1 = 0x1
    3606:	lock *(u64 *)(r0 + 0x0) += r1
    3607:	goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2950>
    3608:	w6 = *(u32 *)(r10 - 0xa0)
    3609:	w6 &= 0x1
    3610:	w1 = *(u32 *)(r7 + 0x118)
    3611:	w1 |= w6
    3612:	w2 = *(u32 *)(r7 + 0x130)
    3613:	w1 |= w2
    3614:	w2 = *(u32 *)(r7 + 0x148)
    3615:	w1 |= w2
    3616:	w2 = *(u32 *)(r7 + 0x160)
    3617:	w1 |= w2
    3618:	if w1 == 0x0 goto +0x214 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3619:	call -0x600
    3620:	if w0 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a98>
    3621:	goto +0x211 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3622:	r9 = r7
    3623:	r9 += 0x20
    3624:	w1 = *(u32 *)(r10 - 0xb0)
    3625:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b10>
    3626:	r1 = *(u64 *)(r10 - 0xb8)
    3627:	r1 = *(u64 *)(r1 + 0x0)
    3628:	r6 = *(u64 *)(r1 + 0x10)
    3629:	r1 = r9
    3630:	r2 = *(u64 *)(r10 - 0xc8)
    3631:	call 0x3c4
    3632:	*(u64 *)(r7 + 0x68) = r6
    3633:	w1 = *(u32 *)(r7 + 0x78)
    3634:	w1 |= 0x1
    3635:	*(u32 *)(r7 + 0x78) = w1
    3636:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    3637:	r1 = r9
    3638:	w2 = 0xe0
    3639:	r3 = 0xd98 ll
		00000000000071b8:  R_BPF_64_64	.rodata
    3641:	call 0x71
    3642:	w1 = *(u32 *)(r7 + 0x118)
    3643:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb8>
    3644:	w1 = *(u32 *)(r7 + 0x12c)
    3645:	*(u32 *)(r7 + 0x114) = w1
    3646:	w1 = *(u32 *)(r7 + 0x128)
    3647:	*(u32 *)(r7 + 0x110) = w1
    3648:	w1 = *(u32 *)(r7 + 0x124)
    3649:	*(u32 *)(r7 + 0x10c) = w1
    3650:	w1 = *(u32 *)(r7 + 0x120)
    3651:	*(u32 *)(r7 + 0x108) = w1
    3652:	w1 = *(u32 *)(r7 + 0x11c)
    3653:	*(u32 *)(r7 + 0x104) = w1
    3654:	w1 = *(u32 *)(r7 + 0x118)
    3655:	*(u32 *)(r7 + 0x100) = w1
    3656:	r1 = r7
    3657:	call -0xe4a
    3658:	w1 = *(u32 *)(r7 + 0x130)
    3659:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c38>
    3660:	w1 = *(u32 *)(r7 + 0x144)
    3661:	*(u32 *)(r7 + 0x114) = w1
    3662:	w1 = *(u32 *)(r7 + 0x140)
    3663:	*(u32 *)(r7 + 0x110) = w1
    3664:	w1 = *(u32 *)(r7 + 0x13c)
    3665:	*(u32 *)(r7 + 0x10c) = w1
    3666:	w1 = *(u32 *)(r7 + 0x138)
    3667:	*(u32 *)(r7 + 0x108) = w1
    3668:	w1 = *(u32 *)(r7 + 0x134)
    3669:	*(u32 *)(r7 + 0x104) = w1
    3670:	w1 = *(u32 *)(r7 + 0x130)
    3671:	*(u32 *)(r7 + 0x100) = w1
    3672:	r1 = r7
    3673:	call -0xe5a
    3674:	w1 = *(u32 *)(r7 + 0x148)
    3675:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb8>
    3676:	w1 = *(u32 *)(r7 + 0x15c)
    3677:	*(u32 *)(r7 + 0x114) = w1
    3678:	w1 = *(u32 *)(r7 + 0x158)
    3679:	*(u32 *)(r7 + 0x110) = w1
    3680:	w1 = *(u32 *)(r7 + 0x154)
    3681:	*(u32 *)(r7 + 0x10c) = w1
    3682:	w1 = *(u32 *)(r7 + 0x150)
    3683:	*(u32 *)(r7 + 0x108) = w1
    3684:	w1 = *(u32 *)(r7 + 0x14c)
    3685:	*(u32 *)(r7 + 0x104) = w1
    3686:	w1 = *(u32 *)(r7 + 0x148)
    3687:	*(u32 *)(r7 + 0x100) = w1
    3688:	r1 = r7
    3689:	call -0xe6a
    3690:	w1 = *(u32 *)(r10 - 0xb0)
    3691:	if w1 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2eb0>
    3692:	w1 = *(u32 *)(r10 - 0x98)
    3693:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ce0>
    3694:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d78>
    3695:	r1 = 0x0
    3696:	r2 = 0x0 ll
		0000000000007380:  R_BPF_64_64	CONFIG
    3698:	w2 = *(u32 *)(r2 + 0x74)
    3699:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d70>
    3700:	w2 = *(u32 *)(r10 - 0xc0)
    3701:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d70>
    3702:	call 0x23
    3703:	r1 = 0x0 ll
		00000000000073b8:  R_BPF_64_64	CONFIG
    3705:	w1 = *(u32 *)(r1 + 0x74)
    3706:	r0 += r1
    3707:	r1 = r10
    3708:	r1 += -0x88
    3709:	w2 = 0x8
    3710:	r3 = r0
    3711:	call 0x71
    3712:	r1 = *(u64 *)(r10 - 0x88)
    3713:	*(u64 *)(r7 + 0x250) = r1
    3714:	w1 = *(u32 *)(r7 + 0x160)
    3715:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2df8>
    3716:	w1 = *(u32 *)(r7 + 0x174)
    3717:	*(u32 *)(r7 + 0x114) = w1
    3718:	w1 = *(u32 *)(r7 + 0x170)
    3719:	*(u32 *)(r7 + 0x110) = w1
    3720:	w1 = *(u32 *)(r7 + 0x16c)
    3721:	*(u32 *)(r7 + 0x10c) = w1
    3722:	w1 = *(u32 *)(r7 + 0x168)
    3723:	*(u32 *)(r7 + 0x108) = w1
    3724:	w1 = *(u32 *)(r7 + 0x164)
    3725:	*(u32 *)(r7 + 0x104) = w1
    3726:	w1 = *(u32 *)(r7 + 0x160)
    3727:	*(u32 *)(r7 + 0x100) = w1
    3728:	r1 = r7
    3729:	call -0xe92
    3730:	r1 = 0x0 ll
		0000000000007490:  R_BPF_64_64	CONFIG
    3732:	w2 = *(u32 *)(r1 + 0x6c)
    3733:	if w2 == 0x0 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3734:	w1 = *(u32 *)(r1 + 0xbc)
    3735:	w2 = *(u32 *)(r10 - 0xb0)
    3736:	if w2 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ef0>
    3737:	if w1 == 0x0 goto +0x107 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3670>
    3738:	w2 = *(u32 *)(r7 + 0x284)
    3739:	w1 = *(u32 *)(r7 + 0x270)
    3740:	w3 = w2
    3741:	w3 |= w1
    3742:	if w3 s> -0x1 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c8>
    3743:	w3 = w2
    3744:	if w1 s> 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    3745:	w3 = w2
    3746:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e88>
    3747:	goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    3748:	w3 = 0x0
    3749:	if w2 s>= w1 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    3750:	w3 = w2
    3751:	w3 -= w1
    3752:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    3753:	r2 = *(u64 *)(r10 - 0xc8)
    3754:	if r2 != 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f50>
    3755:	r1 = r9
    3756:	w2 = 0xe0
    3757:	r3 = 0xd98 ll
		0000000000007568:  R_BPF_64_64	.rodata
    3759:	call 0x71
    3760:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc8>
    3761:	if w1 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3178>
    3762:	w2 = *(u32 *)(r7 + 0x284)
    3763:	w1 = *(u32 *)(r7 + 0x270)
    3764:	w3 = w2
    3765:	w3 |= w1
    3766:	if w3 s> -0x1 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3110>
    3767:	w3 = w2
    3768:	if w1 s> 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    3769:	w3 = w2
    3770:	if w2 s> 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    3771:	if w2 s>= w1 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3178>
    3772:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3118>
    3773:	r1 = r9
    3774:	call 0x335
    3775:	goto -0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc8>
    3776:	w1 = *(u32 *)(r0 + 0x0)
    3777:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa8>
    3778:	r1 = r10
    3779:	r1 += -0x88
    3780:	w2 = 0x4
    3781:	r3 = r0
    3782:	call 0x71
    3783:	w1 = *(u32 *)(r10 - 0x88)
    3784:	r9 = *(u64 *)(r10 - 0xb8)
    3785:	r3 = 0x0 ll
		0000000000007648:  R_BPF_64_64	CONFIG
    3787:	r2 = 0x0 ll
		0000000000007658:  R_BPF_64_64	CONFIG
    3789:	w2 = *(u32 *)(r2 + 0xc4)
    3790:	if w1 != w2 goto -0x5f4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3791:	w1 = *(u32 *)(r3 + 0xcc)
    3792:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3528>
    3793:	r1 = 0x0 ll
		0000000000007688:  R_BPF_64_64	CONFIG
    3795:	w8 = *(u32 *)(r1 + 0xc8)
    3796:	w9 = *(u32 *)(r1 + 0xcc)
    3797:	w1 = *(u32 *)(r1 + 0x70)
    3798:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3078>
    3799:	call 0x23
    3800:	r0 += r8
    3801:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3040>
    3802:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d0>
    3803:	r1 = r10
    3804:	r1 += -0x88
    3805:	w2 = 0x2
    3806:	r3 = r0
    3807:	call 0x71
    3808:	w1 = *(u16 *)(r10 - 0x88)
    3809:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    3810:	call 0x9e
    3811:	r0 += r8
    3812:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3098>
    3813:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b8>
    3814:	w1 = *(u16 *)(r0 + 0x0)
    3815:	w1 <<= 0x10
    3816:	w1 s>>= 0x10
    3817:	goto +0x89 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3500>
    3818:	w1 = *(u32 *)(r0 + 0x0)
    3819:	goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3500>
    3820:	w3 = 0x0
    3821:	if w2 s> w1 goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e98>
    3822:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e8>
    3823:	if w3 == 0x0 goto +0xa5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3610>
    3824:	w4 = 0x2
    3825:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    3826:	w4 = 0x1
    3827:	if w3 == 0x0 goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3670>
    3828:	goto +0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3630>
    3829:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3178>
    3830:	w3 = w2
    3831:	w3 -= w1
    3832:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3178>
    3833:	r4 = 0x1
    3834:	*(u64 *)(r7 + 0x110) = r4
    3835:	*(u32 *)(r7 + 0x10c) = w3
    3836:	*(u32 *)(r7 + 0x108) = w2
    3837:	*(u32 *)(r7 + 0x104) = w1
    3838:	w1 = 0x5
    3839:	*(u32 *)(r7 + 0x100) = w1
    3840:	r1 = r7
    3841:	call -0xf02
    3842:	r6 = 0x0 ll
		0000000000007810:  R_BPF_64_64	CONFIG
    3844:	w1 = *(u32 *)(r6 + 0xcc)
    3845:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3846:	w2 = *(u32 *)(r7 + 0x288)
    3847:	w1 = *(u32 *)(r7 + 0x274)
    3848:	w3 = w2
    3849:	w3 |= w1
    3850:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f0>
    3851:	w3 = w2
    3852:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3208>
    3853:	w3 = w2
    3854:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3208>
    3855:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3856:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f8>
    3857:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3858:	w3 = w2
    3859:	w3 -= w1
    3860:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3861:	r4 = 0x2
    3862:	*(u64 *)(r7 + 0x110) = r4
    3863:	*(u32 *)(r7 + 0x10c) = w3
    3864:	*(u32 *)(r7 + 0x108) = w2
    3865:	*(u32 *)(r7 + 0x104) = w1
    3866:	w1 = 0x5
    3867:	*(u32 *)(r7 + 0x100) = w1
    3868:	r1 = r7
    3869:	call -0xf1e
    3870:	w1 = *(u32 *)(r6 + 0xdc)
    3871:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3872:	w2 = *(u32 *)(r7 + 0x28c)
    3873:	w1 = *(u32 *)(r7 + 0x278)
    3874:	w3 = w2
    3875:	w3 |= w1
    3876:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32c0>
    3877:	w3 = w2
    3878:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    3879:	w3 = w2
    3880:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    3881:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3882:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32c8>
    3883:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3884:	w3 = w2
    3885:	w3 -= w1
    3886:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3887:	r4 = 0x3
    3888:	*(u64 *)(r7 + 0x110) = r4
    3889:	*(u32 *)(r7 + 0x10c) = w3
    3890:	*(u32 *)(r7 + 0x108) = w2
    3891:	*(u32 *)(r7 + 0x104) = w1
    3892:	w1 = 0x5
    3893:	*(u32 *)(r7 + 0x100) = w1
    3894:	r1 = r7
    3895:	call -0xf38
    3896:	w1 = *(u32 *)(r6 + 0xec)
    3897:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3898:	w2 = *(u32 *)(r7 + 0x290)
    3899:	w1 = *(u32 *)(r7 + 0x27c)
    3900:	w3 = w2
    3901:	w3 |= w1
    3902:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    3903:	w3 = w2
    3904:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33a8>
    3905:	w3 = w2
    3906:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33a8>
    3907:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3908:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3398>
    3909:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3910:	w3 = w2
    3911:	w3 -= w1
    3912:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3913:	r4 = 0x4
    3914:	*(u64 *)(r7 + 0x110) = r4
    3915:	*(u32 *)(r7 + 0x10c) = w3
    3916:	*(u32 *)(r7 + 0x108) = w2
    3917:	*(u32 *)(r7 + 0x104) = w1
    3918:	w1 = 0x5
    3919:	*(u32 *)(r7 + 0x100) = w1
    3920:	r1 = r7
    3921:	call -0xf52
    3922:	w1 = *(u32 *)(r6 + 0xfc)
    3923:	if w1 == 0x0 goto +0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3924:	w1 = *(u32 *)(r7 + 0x294)
    3925:	w2 = *(u32 *)(r7 + 0x280)
    3926:	w3 = w1
    3927:	w3 |= w2
    3928:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3460>
    3929:	w3 = w1
    3930:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3478>
    3931:	w3 = w1
    3932:	if w1 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3478>
    3933:	if w1 s>= w2 goto +0xd9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3934:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3468>
    3935:	if w1 s<= w2 goto +0xd7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3936:	w3 = w1
    3937:	w3 -= w2
    3938:	w4 = 0x5
    3939:	if w3 == 0x0 goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    3940:	goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ae0>
    3941:	call 0x9e
    3942:	r0 += r7
    3943:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b0>
    3944:	goto +0x16a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4000>
    3945:	w1 = *(u16 *)(r0 + 0x0)
    3946:	w1 <<= 0x10
    3947:	w1 s>>= 0x10
    3948:	goto +0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41e0>
    3949:	r1 = r10
    3950:	r1 += -0x88
    3951:	w2 = 0x4
    3952:	r3 = r0
    3953:	call 0x71
    3954:	w1 = *(u32 *)(r10 - 0x88)
    3955:	r2 = 0x0 ll
		0000000000007b98:  R_BPF_64_64	CONFIG
    3957:	w2 = *(u32 *)(r2 + 0xd4)
    3958:	r9 = *(u64 *)(r10 - 0xb8)
    3959:	if w1 != w2 goto -0x69d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3960:	r3 = 0x0 ll
		0000000000007bc0:  R_BPF_64_64	CONFIG
    3962:	w1 = *(u32 *)(r3 + 0xdc)
    3963:	if w1 == 0x0 goto +0x13a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f18>
    3964:	w9 = *(u32 *)(r3 + 0xd8)
    3965:	w8 = *(u32 *)(r3 + 0xdc)
    3966:	w1 = *(u32 *)(r3 + 0x70)
    3967:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35c0>
    3968:	call 0x23
    3969:	r0 += r9
    3970:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    3971:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3eb0>
    3972:	r1 = r10
    3973:	r1 += -0x88
    3974:	w2 = 0x2
    3975:	r3 = r0
    3976:	call 0x71
    3977:	w1 = *(u16 *)(r10 - 0x88)
    3978:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35e8>
    3979:	call 0x9e
    3980:	r0 += r9
    3981:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35e0>
    3982:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3600>
    3983:	w1 = *(u16 *)(r0 + 0x0)
    3984:	w1 <<= 0x10
    3985:	w1 s>>= 0x10
    3986:	goto +0x11c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    3987:	w1 = *(u32 *)(r0 + 0x0)
    3988:	goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    3989:	w3 = w2
    3990:	w3 -= w1
    3991:	w4 = 0x3
    3992:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3670>
    3993:	r5 = 0x1
    3994:	*(u64 *)(r7 + 0x110) = r5
    3995:	*(u32 *)(r7 + 0x10c) = w3
    3996:	*(u32 *)(r7 + 0x108) = w2
    3997:	*(u32 *)(r7 + 0x104) = w1
    3998:	*(u32 *)(r7 + 0x100) = w4
    3999:	r1 = r7
    4000:	call -0xfa1
    4001:	r6 = 0x0 ll
		0000000000007d08:  R_BPF_64_64	CONFIG
    4003:	w1 = *(u32 *)(r6 + 0xcc)
    4004:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a8>
    4005:	w2 = *(u32 *)(r7 + 0x288)
    4006:	w1 = *(u32 *)(r7 + 0x274)
    4007:	w3 = w2
    4008:	w3 |= w1
    4009:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36f0>
    4010:	w3 = w2
    4011:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3710>
    4012:	w3 = w2
    4013:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3710>
    4014:	w3 = 0x0
    4015:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3710>
    4016:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3700>
    4017:	w3 = 0x0
    4018:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3710>
    4019:	w3 = w2
    4020:	w3 -= w1
    4021:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3748>
    4022:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3748>
    4023:	w3 = w2
    4024:	w3 -= w1
    4025:	w4 = 0x3
    4026:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a8>
    4027:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3768>
    4028:	w4 = 0x2
    4029:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3760>
    4030:	w4 = 0x1
    4031:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a8>
    4032:	r5 = 0x2
    4033:	*(u64 *)(r7 + 0x110) = r5
    4034:	*(u32 *)(r7 + 0x10c) = w3
    4035:	*(u32 *)(r7 + 0x108) = w2
    4036:	*(u32 *)(r7 + 0x104) = w1
    4037:	*(u32 *)(r7 + 0x100) = w4
    4038:	r1 = r7
    4039:	call -0xfc8
    4040:	w1 = *(u32 *)(r6 + 0xdc)
    4041:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38d0>
    4042:	w2 = *(u32 *)(r7 + 0x28c)
    4043:	w1 = *(u32 *)(r7 + 0x278)
    4044:	w3 = w2
    4045:	w3 |= w1
    4046:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3818>
    4047:	w3 = w2
    4048:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3838>
    4049:	w3 = w2
    4050:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3838>
    4051:	w3 = 0x0
    4052:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3838>
    4053:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3828>
    4054:	w3 = 0x0
    4055:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3838>
    4056:	w3 = w2
    4057:	w3 -= w1
    4058:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3870>
    4059:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3870>
    4060:	w3 = w2
    4061:	w3 -= w1
    4062:	w4 = 0x3
    4063:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38d0>
    4064:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3890>
    4065:	w4 = 0x2
    4066:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3888>
    4067:	w4 = 0x1
    4068:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38d0>
    4069:	r5 = 0x3
    4070:	*(u64 *)(r7 + 0x110) = r5
    4071:	*(u32 *)(r7 + 0x10c) = w3
    4072:	*(u32 *)(r7 + 0x108) = w2
    4073:	*(u32 *)(r7 + 0x104) = w1
    4074:	*(u32 *)(r7 + 0x100) = w4
    4075:	r1 = r7
    4076:	call -0xfed
    4077:	w1 = *(u32 *)(r6 + 0xec)
    4078:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39f8>
    4079:	w2 = *(u32 *)(r7 + 0x290)
    4080:	w1 = *(u32 *)(r7 + 0x27c)
    4081:	w3 = w2
    4082:	w3 |= w1
    4083:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3940>
    4084:	w3 = w2
    4085:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3960>
    4086:	w3 = w2
    4087:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3960>
    4088:	w3 = 0x0
    4089:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3960>
    4090:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3950>
    4091:	w3 = 0x0
    4092:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3960>
    4093:	w3 = w2
    4094:	w3 -= w1
    4095:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3998>
    4096:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3998>
    4097:	w3 = w2
    4098:	w3 -= w1
    4099:	w4 = 0x3
    4100:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39f8>
    4101:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b8>
    4102:	w4 = 0x2
    4103:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b0>
    4104:	w4 = 0x1
    4105:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39f8>
    4106:	r5 = 0x4
    4107:	*(u64 *)(r7 + 0x110) = r5
    4108:	*(u32 *)(r7 + 0x10c) = w3
    4109:	*(u32 *)(r7 + 0x108) = w2
    4110:	*(u32 *)(r7 + 0x104) = w1
    4111:	*(u32 *)(r7 + 0x100) = w4
    4112:	r1 = r7
    4113:	call -0x1012
    4114:	w1 = *(u32 *)(r6 + 0xfc)
    4115:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    4116:	w1 = *(u32 *)(r7 + 0x294)
    4117:	w2 = *(u32 *)(r7 + 0x280)
    4118:	w3 = w1
    4119:	w3 |= w2
    4120:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    4121:	w3 = w1
    4122:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4123:	w3 = w1
    4124:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4125:	w3 = 0x0
    4126:	if w1 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4127:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a78>
    4128:	w3 = 0x0
    4129:	if w1 s<= w2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4130:	w3 = w1
    4131:	w3 -= w2
    4132:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac0>
    4133:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac0>
    4134:	w3 = w1
    4135:	w3 -= w2
    4136:	w4 = 0x3
    4137:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    4138:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ae0>
    4139:	w4 = 0x2
    4140:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ad8>
    4141:	w4 = 0x1
    4142:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b20>
    4143:	r5 = 0x5
    4144:	*(u64 *)(r7 + 0x110) = r5
    4145:	*(u32 *)(r7 + 0x10c) = w3
    4146:	*(u32 *)(r7 + 0x108) = w1
    4147:	*(u32 *)(r7 + 0x104) = w2
    4148:	*(u32 *)(r7 + 0x100) = w4
    4149:	r1 = r7
    4150:	call -0x1037
    4151:	w6 = 0x0
    4152:	r1 = 0x0 ll
		00000000000081c0:  R_BPF_64_64	CONFIG
    4154:	w2 = *(u32 *)(r1 + 0x6c)
    4155:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c78>
    4156:	w1 = *(u32 *)(r1 + 0xbc)
    4157:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e80>
    4158:	r1 = 0x0 ll
		00000000000081f0:  R_BPF_64_64	CONFIG
    4160:	w2 = *(u32 *)(r1 + 0xcc)
    4161:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba8>
    4162:	w3 = *(u32 *)(r7 + 0x288)
    4163:	*(u32 *)(r7 + 0x274) = w3
    4164:	w2 = 0x1
    4165:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba0>
    4166:	w2 = 0x0
    4167:	w6 |= w2
    4168:	w1 = *(u32 *)(r1 + 0xdc)
    4169:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3be8>
    4170:	w2 = *(u32 *)(r7 + 0x28c)
    4171:	*(u32 *)(r7 + 0x278) = w2
    4172:	w1 = 0x1
    4173:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3be0>
    4174:	w1 = 0x0
    4175:	w6 |= w1
    4176:	r1 = 0x0 ll
		0000000000008280:  R_BPF_64_64	CONFIG
    4178:	w2 = *(u32 *)(r1 + 0xec)
    4179:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
    4180:	w3 = *(u32 *)(r7 + 0x290)
    4181:	*(u32 *)(r7 + 0x27c) = w3
    4182:	w2 = 0x1
    4183:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
    4184:	w2 = 0x0
    4185:	w6 |= w2
    4186:	w1 = *(u32 *)(r1 + 0xfc)
    4187:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c78>
    4188:	w2 = *(u32 *)(r7 + 0x294)
    4189:	*(u32 *)(r7 + 0x280) = w2
    4190:	w1 = 0x1
    4191:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c70>
    4192:	w1 = 0x0
    4193:	w6 |= w1
    4194:	w5 = *(u32 *)(r7 + 0x18c)
    4195:	w3 = *(u32 *)(r7 + 0x188)
    4196:	w4 = *(u32 *)(r7 + 0x184)
    4197:	w8 = *(u32 *)(r7 + 0x180)
    4198:	w9 = *(u32 *)(r7 + 0x17c)
    4199:	r1 = r7
    4200:	w7 = *(u32 *)(r1 + 0x178)
    4201:	w1 = *(u32 *)(r1 + 0x10)
    4202:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4203:	*(u32 *)(r10 - 0x98) = w3
    4204:	*(u32 *)(r10 - 0xa0) = w4
    4205:	*(u32 *)(r10 - 0xa8) = w5
    4206:	call 0x23
    4207:	*(u64 *)(r10 - 0x88) = r0
    4208:	r2 = r10
    4209:	r2 += -0x88
    4210:	r1 = 0x0 ll
		0000000000008390:  R_BPF_64_64	OWED
    4212:	call 0x3
    4213:	w5 = *(u32 *)(r10 - 0xa8)
    4214:	w4 = *(u32 *)(r10 - 0xa0)
    4215:	w3 = *(u32 *)(r10 - 0x98)
    4216:	r1 = 0x0
    4217:	r2 = *(u64 *)(r10 - 0x90)
    4218:	*(u64 *)(r2 + 0x298) = r1
    4219:	*(u64 *)(r2 + 0x258) = r1
    4220:	*(u32 *)(r2 + 0x14) = w5
    4221:	*(u32 *)(r2 + 0x10) = w3
    4222:	*(u32 *)(r2 + 0xc) = w4
    4223:	*(u32 *)(r2 + 0x8) = w8
    4224:	w1 = 0x0
    4225:	*(u32 *)(r2 + 0x268) = w1
    4226:	w1 = 0x1
    4227:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d90>
    4228:	w1 = 0x0
    4229:	r2 = *(u64 *)(r10 - 0x90)
    4230:	*(u32 *)(r2 + 0x0) = w7
    4231:	*(u32 *)(r2 + 0x4) = w9
    4232:	if w9 != 0x0 goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4233:	if w8 != 0x0 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4234:	if w3 != 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4235:	w6 |= w1
    4236:	w6 &= 0x1
    4237:	if w6 != 0x0 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4238:	call 0x23
    4239:	*(u64 *)(r10 - 0x88) = r0
    4240:	r2 = r10
    4241:	r2 += -0x88
    4242:	r1 = 0x0 ll
		0000000000008490:  R_BPF_64_64	TASKS
    4244:	call 0x3
    4245:	if r0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4246:	r1 = 0x0 ll
		00000000000084b0:  R_BPF_64_64	.bss
    4248:	r2 = -0x1
    4249:	lock *(u64 *)(r1 + 0x0) += r2
    4250:	r1 = 0x0 ll
		00000000000084d0:  R_BPF_64_64	EXPECT_ENTER
    4252:	r2 = -0x100000000 ll
    4254:	lock *(u64 *)(r1 + 0x0) += r2
    4255:	r1 = 0x0 ll
		00000000000084f8:  R_BPF_64_64	EXPECT_EXIT
    4257:	lock *(u64 *)(r1 + 0x0) += r2
    4258:	goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4259:	w1 = *(u32 *)(r7 + 0x284)
    4260:	*(u32 *)(r7 + 0x270) = w1
    4261:	w6 = 0x1
    4262:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b58>
    4263:	w6 = 0x0
    4264:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b58>
    4265:	r1 = r10
    4266:	r1 += -0x88
    4267:	w2 = 0x4
    4268:	r3 = r0
    4269:	call 0x71
    4270:	w1 = *(u32 *)(r10 - 0x88)
    4271:	r9 = *(u64 *)(r10 - 0xb8)
    4272:	r3 = 0x0 ll
		0000000000008580:  R_BPF_64_64	CONFIG
    4274:	r2 = 0x0 ll
		0000000000008590:  R_BPF_64_64	CONFIG
    4276:	w2 = *(u32 *)(r2 + 0xe4)
    4277:	if w1 != w2 goto -0x7db <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4278:	w1 = *(u32 *)(r3 + 0xec)
    4279:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4068>
    4280:	r1 = 0x0 ll
		00000000000085c0:  R_BPF_64_64	CONFIG
    4282:	w8 = *(u32 *)(r1 + 0xe8)
    4283:	w9 = *(u32 *)(r1 + 0xec)
    4284:	w1 = *(u32 *)(r1 + 0x70)
    4285:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fb0>
    4286:	call 0x23
    4287:	r0 += r8
    4288:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4289:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4010>
    4290:	r1 = r10
    4291:	r1 += -0x88
    4292:	w2 = 0x2
    4293:	r3 = r0
    4294:	call 0x71
    4295:	w1 = *(u16 *)(r10 - 0x88)
    4296:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fd8>
    4297:	call 0x9e
    4298:	r0 += r8
    4299:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fd0>
    4300:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ff0>
    4301:	w1 = *(u16 *)(r0 + 0x0)
    4302:	w1 <<= 0x10
    4303:	w1 s>>= 0x10
    4304:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4040>
    4305:	w1 = *(u32 *)(r0 + 0x0)
    4306:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4040>
    4307:	w1 = *(u32 *)(r0 + 0x0)
    4308:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41e0>
    4309:	r1 = r10
    4310:	r1 += -0x88
    4311:	w2 = 0x4
    4312:	r3 = r0
    4313:	call 0x71
    4314:	w1 = *(u32 *)(r10 - 0x88)
    4315:	r2 = 0x0 ll
		00000000000086d8:  R_BPF_64_64	CONFIG
    4317:	w2 = *(u32 *)(r2 + 0xf4)
    4318:	r9 = *(u64 *)(r10 - 0xb8)
    4319:	if w1 != w2 goto -0x805 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4320:	r1 = 0x0 ll
		0000000000008700:  R_BPF_64_64	CONFIG
    4322:	w2 = *(u32 *)(r1 + 0xfc)
    4323:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4324:	w8 = *(u32 *)(r1 + 0xf8)
    4325:	w9 = *(u32 *)(r1 + 0xfc)
    4326:	w1 = *(u32 *)(r1 + 0x70)
    4327:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4100>
    4328:	call 0x23
    4329:	r0 += r8
    4330:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40c8>
    4331:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4150>
    4332:	r1 = r10
    4333:	r1 += -0x88
    4334:	w2 = 0x2
    4335:	r3 = r0
    4336:	call 0x71
    4337:	w1 = *(u16 *)(r10 - 0x88)
    4338:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4128>
    4339:	call 0x9e
    4340:	r0 += r8
    4341:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4120>
    4342:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4140>
    4343:	w1 = *(u16 *)(r0 + 0x0)
    4344:	w1 <<= 0x10
    4345:	w1 s>>= 0x10
    4346:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4180>
    4347:	w1 = *(u32 *)(r0 + 0x0)
    4348:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4180>
    4349:	r1 = r10
    4350:	r1 += -0x88
    4351:	w2 = 0x4
    4352:	r3 = r0
    4353:	call 0x71
    4354:	w1 = *(u32 *)(r10 - 0x88)
    4355:	r2 = 0x0 ll
		0000000000008818:  R_BPF_64_64	CONFIG
    4357:	w2 = *(u32 *)(r2 + 0x104)
    4358:	r9 = *(u64 *)(r10 - 0xb8)
    4359:	if w1 != w2 goto -0x82d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4360:	exit
    4361:	r1 = r10
    4362:	r1 += -0x88
    4363:	w2 = 0x4
    4364:	r3 = r0
    4365:	call 0x71
    4366:	w1 = *(u32 *)(r10 - 0x88)
    4367:	r2 = 0x0 ll
		0000000000008878:  R_BPF_64_64	CONFIG
    4369:	w2 = *(u32 *)(r2 + 0xc4)
    4370:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    4371:	w1 = *(u32 *)(r6 + 0xcc)
    4372:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4338>
    4373:	r1 = 0x0 ll
		00000000000088a8:  R_BPF_64_64	CONFIG
    4375:	w6 = *(u32 *)(r1 + 0xc8)
    4376:	w7 = *(u32 *)(r1 + 0xcc)
    4377:	w1 = *(u32 *)(r1 + 0x70)
    4378:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4298>
    4379:	call 0x23
    4380:	r0 += r6
    4381:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4260>
    4382:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42e8>
    4383:	r1 = r10
    4384:	r1 += -0x88
    4385:	w2 = 0x2
    4386:	r3 = r0
    4387:	call 0x71
    4388:	w1 = *(u16 *)(r10 - 0x88)
    4389:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42c0>
    4390:	call 0x9e
    4391:	r0 += r6
    4392:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42b8>
    4393:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42d8>
    4394:	w1 = *(u16 *)(r0 + 0x0)
    4395:	w1 <<= 0x10
    4396:	w1 s>>= 0x10
    4397:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4318>
    4398:	w1 = *(u32 *)(r0 + 0x0)
    4399:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4318>
    4400:	r1 = r10
    4401:	r1 += -0x88
    4402:	w2 = 0x4
    4403:	r3 = r0
    4404:	call 0x71
    4405:	w1 = *(u32 *)(r10 - 0x88)
    4406:	r2 = 0x0 ll
		00000000000089b0:  R_BPF_64_64	CONFIG
    4408:	w2 = *(u32 *)(r2 + 0xd4)
    4409:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    4410:	r6 = 0x0 ll
		00000000000089d0:  R_BPF_64_64	CONFIG
    4412:	w1 = *(u32 *)(r6 + 0xdc)
    4413:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4470>
    4414:	w7 = *(u32 *)(r6 + 0xd8)
    4415:	w8 = *(u32 *)(r6 + 0xdc)
    4416:	w1 = *(u32 *)(r6 + 0x70)
    4417:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43d0>
    4418:	call 0x23
    4419:	r0 += r7
    4420:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4398>
    4421:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4420>
    4422:	r1 = r10
    4423:	r1 += -0x88
    4424:	w2 = 0x2
    4425:	r3 = r0
    4426:	call 0x71
    4427:	w1 = *(u16 *)(r10 - 0x88)
    4428:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43f8>
    4429:	call 0x9e
    4430:	r0 += r7
    4431:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43f0>
    4432:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4410>
    4433:	w1 = *(u16 *)(r0 + 0x0)
    4434:	w1 <<= 0x10
    4435:	w1 s>>= 0x10
    4436:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4450>
    4437:	w1 = *(u32 *)(r0 + 0x0)
    4438:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4450>
    4439:	r1 = r10
    4440:	r1 += -0x88
    4441:	w2 = 0x4
    4442:	r3 = r0
    4443:	call 0x71
    4444:	w1 = *(u32 *)(r10 - 0x88)
    4445:	r2 = 0x0 ll
		0000000000008ae8:  R_BPF_64_64	CONFIG
    4447:	w2 = *(u32 *)(r2 + 0xe4)
    4448:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    4449:	w1 = *(u32 *)(r6 + 0xec)
    4450:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45a8>
    4451:	r1 = 0x0 ll
		0000000000008b18:  R_BPF_64_64	CONFIG
    4453:	w6 = *(u32 *)(r1 + 0xe8)
    4454:	w7 = *(u32 *)(r1 + 0xec)
    4455:	w1 = *(u32 *)(r1 + 0x70)
    4456:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4508>
    4457:	call 0x23
    4458:	r0 += r6
    4459:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44d0>
    4460:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4558>
    4461:	r1 = r10
    4462:	r1 += -0x88
    4463:	w2 = 0x2
    4464:	r3 = r0
    4465:	call 0x71
    4466:	w1 = *(u16 *)(r10 - 0x88)
    4467:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4530>
    4468:	call 0x9e
    4469:	r0 += r6
    4470:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4528>
    4471:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4548>
    4472:	w1 = *(u16 *)(r0 + 0x0)
    4473:	w1 <<= 0x10
    4474:	w1 s>>= 0x10
    4475:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4588>
    4476:	w1 = *(u32 *)(r0 + 0x0)
    4477:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4588>
    4478:	r1 = r10
    4479:	r1 += -0x88
    4480:	w2 = 0x4
    4481:	r3 = r0
    4482:	call 0x71
    4483:	w1 = *(u32 *)(r10 - 0x88)
    4484:	r2 = 0x0 ll
		0000000000008c20:  R_BPF_64_64	CONFIG
    4486:	w2 = *(u32 *)(r2 + 0xf4)
    4487:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    4488:	r1 = 0x0 ll
		0000000000008c40:  R_BPF_64_64	CONFIG
    4490:	w2 = *(u32 *)(r1 + 0xfc)
    4491:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4492:	w6 = *(u32 *)(r1 + 0xf8)
    4493:	w7 = *(u32 *)(r1 + 0xfc)
    4494:	w1 = *(u32 *)(r1 + 0x70)
    4495:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4640>
    4496:	call 0x23
    4497:	r0 += r6
    4498:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4608>
    4499:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4690>
    4500:	r1 = r10
    4501:	r1 += -0x88
    4502:	w2 = 0x2
    4503:	r3 = r0
    4504:	call 0x71
    4505:	w1 = *(u16 *)(r10 - 0x88)
    4506:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4668>
    4507:	call 0x9e
    4508:	r0 += r6
    4509:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4660>
    4510:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4680>
    4511:	w1 = *(u16 *)(r0 + 0x0)
    4512:	w1 <<= 0x10
    4513:	w1 s>>= 0x10
    4514:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46c0>
    4515:	w1 = *(u32 *)(r0 + 0x0)
    4516:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46c0>
    4517:	r1 = r10
    4518:	r1 += -0x88
    4519:	w2 = 0x4
    4520:	r3 = r0
    4521:	call 0x71
    4522:	w1 = *(u32 *)(r10 - 0x88)
    4523:	r2 = 0x0 ll
		0000000000008d58:  R_BPF_64_64	CONFIG
    4525:	w2 = *(u32 *)(r2 + 0x104)
    4526:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4527:	call 0x23
    4528:	*(u64 *)(r10 - 0x88) = r0
    4529:	r2 = r10
    4530:	r2 += -0x88
    4531:	r1 = 0x0 ll
		0000000000008d98:  R_BPF_64_64	TASKS
    4533:	r3 = 0xe78 ll
		0000000000008da8:  R_BPF_64_64	.rodata
    4535:	r4 = 0x0
    4536:	call 0x2
    4537:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x48a8>
    4538:	r1 = 0x0 ll
		0000000000008dd0:  R_BPF_64_64	.bss
    4540:	r2 = 0x1
    4541:	lock *(u64 *)(r1 + 0x0) += r2
    4542:	r1 = 0x0 ll
		0000000000008df0:  R_BPF_64_64	EXPECT_ENTER
    4544:	r2 = 0x100000000 ll
    4546:	lock *(u64 *)(r1 + 0x0) += r2
    4547:	r1 = 0x0 ll
		0000000000008e18:  R_BPF_64_64	EXPECT_EXIT
    4549:	lock *(u64 *)(r1 + 0x0) += r2
    4550:	call 0x23
    4551:	*(u64 *)(r10 - 0x88) = r0
    4552:	r2 = r10
    4553:	r2 += -0x88
    4554:	r1 = 0x0 ll
		0000000000008e50:  R_BPF_64_64	TASKS
    4556:	call 0x1
    4557:	r7 = r0
    4558:	if r7 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4559:	call 0xe
    4560:	r1 = *(u64 *)(r7 + 0x18)
    4561:	if r1 == r0 goto -0x83c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    4562:	r6 = r0
    4563:	r2 = r0
    4564:	r2 >>= 0x20
    4565:	r0 <<= 0x20
    4566:	r0 >>= 0x20
    4567:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4838>
    4568:	r1 >>= 0x20
    4569:	if r1 == r2 goto -0x845 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x610>
    4570:	w1 = *(u32 *)(r7 + 0x8)
    4571:	if w1 == 0x0 goto -0x84c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    4572:	w1 = 0x0
    4573:	*(u32 *)(r10 - 0x88) = w1
    4574:	r2 = r10
    4575:	r2 += -0x88
    4576:	r1 = 0x0 ll
		0000000000008f00:  R_BPF_64_64	LOST
    4578:	call 0x1
    4579:	if r0 == 0x0 goto -0x854 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    4580:	r0 += 0x10
    4581:	r1 = 0x1
    4582:	lock *(u64 *)(r0 + 0x0) += r1
    4583:	goto -0x858 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    4584:	w1 = 0x0
    4585:	*(u32 *)(r10 - 0x88) = w1
    4586:	r2 = r10
    4587:	r2 += -0x88
    4588:	r1 = 0x0 ll
		0000000000008f60:  R_BPF_64_64	LOST
    4590:	call 0x1
    4591:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4592:	r0 += 0x10
    4593:	r1 = 0x1
    4594:	lock *(u64 *)(r0 + 0x0) += r1
    4595:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>

0000000000008fa0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write>:
    4596:	r7 = r2
    4597:	r6 = r1
    4598:	r1 = r7
    4599:	r1 >>= 0x9
    4600:	r1 &= 0x3ffc0
    4601:	r2 = 0x0 ll
		0000000000008fc8:  R_BPF_64_64	.bss.begun
    4603:	r2 += r1
    4604:	r9 = *(u64 *)(r2 + 0x0)
    4605:	r1 = *(u64 *)(r2 + 0x8)
    4606:	*(u64 *)(r10 - 0x10) = r1
    4607:	r3 = r7
    4608:	r3 += 0x78
    4609:	r1 = r10
    4610:	r1 += -0x8
    4611:	w2 = 0x8
    4612:	call 0x71
    4613:	r8 = *(u64 *)(r10 - 0x8)
    4614:	r1 = r6
    4615:	w2 = 0xe0
    4616:	r3 = 0xd98 ll
		0000000000009040:  R_BPF_64_64	.rodata
    4618:	call 0x71
    4619:	r1 = r6
    4620:	r1 += 0x60
    4621:	w2 = 0x80
    4622:	r3 = r7
    4623:	call 0x71
    4624:	r9 ^= r7
    4625:	r1 = 0xffffffffffff ll
    4627:	r9 &= r1
    4628:	call 0x23
    4629:	r1 = 0x0 ll
		00000000000090a8:  R_BPF_64_64	CONFIG
    4631:	w1 = *(u32 *)(r1 + 0x48)
    4632:	r0 += r1
    4633:	r8 <<= 0x20
    4634:	r8 >>= 0x20
    4635:	if r9 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x200>
    4636:	r1 = *(u64 *)(r10 - 0x10)
    4637:	r1 = r10
    4638:	r1 += -0x8
    4639:	w2 = 0x4
    4640:	r3 = r0
    4641:	call 0x71
    4642:	w1 = *(u32 *)(r10 - 0x8)
    4643:	w1 &= 0x2
    4644:	if w1 != 0x0 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x430>
    4645:	r1 = *(u64 *)(r10 - 0x10)
    4646:	r1 &= 0x40000000
    4647:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x1b0>
    4648:	w1 = 0x2
    4649:	*(u32 *)(r6 + 0x4) = w1
    4650:	r4 = *(u64 *)(r6 + 0xa0)
    4651:	r5 = *(u64 *)(r6 + 0xa8)
    4652:	r0 = *(u64 *)(r6 + 0x98)
    4653:	r7 = *(u64 *)(r6 + 0xc0)
    4654:	r2 = *(u64 *)(r6 + 0xc8)
    4655:	r1 = *(u64 *)(r6 + 0xd0)
    4656:	*(u64 *)(r10 - 0x20) = r7
    4657:	r9 = r2
    4658:	*(u64 *)(r10 - 0x18) = r1
    4659:	goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x4e8>
    4660:	r1 = r10
    4661:	r1 += -0x8
    4662:	w2 = 0x4
    4663:	r3 = r0
    4664:	call 0x71
    4665:	w1 = *(u32 *)(r10 - 0x8)
    4666:	w1 &= 0x2
    4667:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x2b8>
    4668:	r1 = r8
    4669:	r1 &= 0x40000000
    4670:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x268>
    4671:	w1 = 0x2
    4672:	*(u32 *)(r6 + 0x4) = w1
    4673:	r4 = *(u64 *)(r6 + 0xa0)
    4674:	r5 = *(u64 *)(r6 + 0xa8)
    4675:	r0 = *(u64 *)(r6 + 0x98)
    4676:	r7 = *(u64 *)(r6 + 0xc0)
    4677:	r2 = *(u64 *)(r6 + 0xc8)
    4678:	r1 = *(u64 *)(r6 + 0xd0)
    4679:	*(u64 *)(r10 - 0x20) = r7
    4680:	r9 = r2
    4681:	*(u64 *)(r10 - 0x18) = r1
    4682:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x370>
    4683:	w1 = 0x1
    4684:	*(u32 *)(r6 + 0x4) = w1
    4685:	r4 = *(u64 *)(r6 + 0x80)
    4686:	r4 <<= 0x20
    4687:	r4 >>= 0x20
    4688:	r5 = *(u64 *)(r6 + 0xd0)
    4689:	*(u64 *)(r10 - 0x18) = r5
    4690:	r5 <<= 0x20
    4691:	r5 >>= 0x20
    4692:	r2 = *(u64 *)(r6 + 0xc8)
    4693:	r0 = r2
    4694:	r0 <<= 0x20
    4695:	r0 >>= 0x20
    4696:	r7 = *(u64 *)(r6 + 0xc0)
    4697:	*(u64 *)(r10 - 0x20) = r7
    4698:	r7 <<= 0x20
    4699:	r7 >>= 0x20
    4700:	r9 = *(u64 *)(r6 + 0xb8)
    4701:	r9 <<= 0x20
    4702:	r9 >>= 0x20
    4703:	r1 = *(u64 *)(r6 + 0x88)
    4704:	r1 <<= 0x20
    4705:	r1 >>= 0x20
    4706:	w3 = 0x2
    4707:	*(u32 *)(r6 + 0x58) = w3
    4708:	*(u64 *)(r6 + 0x30) = r4
    4709:	*(u64 *)(r6 + 0x28) = r5
    4710:	*(u64 *)(r6 + 0x20) = r0
    4711:	*(u64 *)(r6 + 0x18) = r7
    4712:	*(u64 *)(r6 + 0x10) = r9
    4713:	*(u64 *)(r6 + 0x8) = r1
    4714:	w4 = w8
    4715:	w4 &= -0x40000001
    4716:	*(u32 *)(r6 + 0x0) = w4
    4717:	r1 = 0xffffffff ll
    4719:	if r8 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x3e8>
    4720:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x598>
    4721:	w1 = 0x0
    4722:	*(u32 *)(r6 + 0x58) = w1
    4723:	w4 = 0xad
    4724:	w2 = *(u32 *)(r6 + 0x4)
    4725:	if w2 == 0x1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x420>
    4726:	*(u32 *)(r6 + 0x4) = w1
    4727:	w4 = 0xf
    4728:	*(u32 *)(r6 + 0x0) = w4
    4729:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4730:	w1 = 0x1
    4731:	*(u32 *)(r6 + 0x4) = w1
    4732:	r4 = *(u64 *)(r6 + 0x80)
    4733:	r4 <<= 0x20
    4734:	r4 >>= 0x20
    4735:	r5 = *(u64 *)(r6 + 0xd0)
    4736:	*(u64 *)(r10 - 0x18) = r5
    4737:	r5 <<= 0x20
    4738:	r5 >>= 0x20
    4739:	r2 = *(u64 *)(r6 + 0xc8)
    4740:	r0 = r2
    4741:	r0 <<= 0x20
    4742:	r0 >>= 0x20
    4743:	r7 = *(u64 *)(r6 + 0xc0)
    4744:	*(u64 *)(r10 - 0x20) = r7
    4745:	r7 <<= 0x20
    4746:	r7 >>= 0x20
    4747:	r9 = *(u64 *)(r6 + 0xb8)
    4748:	r9 <<= 0x20
    4749:	r9 >>= 0x20
    4750:	r1 = *(u64 *)(r6 + 0x88)
    4751:	r1 <<= 0x20
    4752:	r1 >>= 0x20
    4753:	w3 = 0x2
    4754:	*(u32 *)(r6 + 0x58) = w3
    4755:	*(u64 *)(r6 + 0x30) = r4
    4756:	*(u64 *)(r6 + 0x28) = r5
    4757:	*(u64 *)(r6 + 0x20) = r0
    4758:	*(u64 *)(r6 + 0x18) = r7
    4759:	*(u64 *)(r6 + 0x10) = r9
    4760:	*(u64 *)(r6 + 0x8) = r1
    4761:	r1 = *(u64 *)(r10 - 0x10)
    4762:	w4 = w1
    4763:	w4 &= -0x40000001
    4764:	*(u32 *)(r6 + 0x0) = w4
    4765:	if w1 == w8 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x558>
    4766:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x5f8>
    4767:	if w8 != -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x598>
    4768:	r1 = r6
    4769:	w2 = 0xe0
    4770:	r3 = 0xd98 ll
		0000000000009510:  R_BPF_64_64	.rodata
    4772:	call 0x71
    4773:	w4 = *(u32 *)(r6 + 0x0)
    4774:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4775:	r1 = *(u64 *)(r10 - 0x20)
    4776:	r2 |= r1
    4777:	r1 = *(u64 *)(r10 - 0x18)
    4778:	r2 |= r1
    4779:	if r2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x5c8>
    4780:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4781:	w1 = *(u32 *)(r6 + 0x4)
    4782:	if w1 == 0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x668>
    4783:	if w1 == 0x2 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x680>
    4784:	if w4 == 0x3b goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4785:	if w4 == 0x142 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4786:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4787:	w1 = 0x0
    4788:	*(u32 *)(r6 + 0x58) = w1
    4789:	if w8 == -0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4790:	w1 = *(u32 *)(r6 + 0x4)
    4791:	if w1 == 0x2 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4792:	w1 = 0x1
    4793:	w2 = 0x1
    4794:	if w4 != 0x142 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x640>
    4795:	w2 = 0x0
    4796:	if w4 != 0x3b goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x650>
    4797:	w1 = 0x0
    4798:	w1 &= w2
    4799:	*(u32 *)(r6 + 0x4) = w1
    4800:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4801:	if w4 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4802:	if w4 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4803:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4804:	if w4 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4805:	if w4 != 0x208 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4806:	w1 = 0x0
    4807:	*(u32 *)(r6 + 0x58) = w1
    4808:	if w4 > 0x3ff goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4809:	w1 = *(u32 *)(r6 + 0x4)
    4810:	r1 <<= 0xa
    4811:	w2 = w4
    4812:	r1 += r2
    4813:	if r1 > 0xbff goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4814:	r2 = 0x0 ll
		0000000000009670:  R_BPF_64_64	SELECTORS
    4816:	r2 += r1
    4817:	w2 = *(u8 *)(r2 + 0x0)
    4818:	if w2 == 0xff goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4819:	w1 = *(u32 *)(r6 + 0x58)
    4820:	w3 = w1
    4821:	w3 &= 0x2
    4822:	if w3 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4823:	w2 <<= 0x18
    4824:	w2 s>>= 0x18
    4825:	r3 = r2
    4826:	r3 &= 0x7
    4827:	r3 <<= 0x3
    4828:	r4 = r6
    4829:	r4 += 0x8
    4830:	r5 = r4
    4831:	r5 += r3
    4832:	r3 = *(u64 *)(r5 + 0x0)
    4833:	r3 <<= 0x20
    4834:	r3 >>= 0x20
    4835:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7d0>
    4836:	w2 += 0x1
    4837:	w2 &= 0x7
    4838:	r2 <<= 0x3
    4839:	r4 += r2
    4840:	r2 = *(u64 *)(r4 + 0x0)
    4841:	r2 <<= 0x20
    4842:	r3 <<= 0x20
    4843:	r2 >>= 0x20
    4844:	r2 |= r3
    4845:	r3 = r2
    4846:	*(u64 *)(r6 + 0x50) = r3
    4847:	w1 |= 0x4
    4848:	*(u32 *)(r6 + 0x58) = w1
    4849:	exit

0000000000009790 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send>:
    4850:	r6 = r1
    4851:	w1 = *(u32 *)(r6 + 0x24)
    4852:	w1 &= 0x1f
    4853:	r2 = 0x0 ll
		00000000000097a8:  R_BPF_64_64	CONFIG
    4855:	w2 = *(u32 *)(r2 + 0x60)
    4856:	w2 >>= w1
    4857:	w2 &= 0x1
    4858:	if w2 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4859:	r1 = 0x0 ll
		00000000000097d8:  R_BPF_64_64	COUNTS
    4861:	r2 = r6
    4862:	call 0x1
    4863:	if r0 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xc0>
    4864:	r1 = 0x1
    4865:	lock *(u64 *)(r0 + 0x0) += r1
    4866:	r1 = 0x0 ll
		0000000000009810:  R_BPF_64_64	EVENTS
    4868:	r2 = r6
    4869:	r3 = 0x2c8
    4870:	r4 = 0x0
    4871:	call 0x82
    4872:	if r0 s< 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x140>
    4873:	exit
    4874:	r1 = 0x0 ll
		0000000000009850:  R_BPF_64_64	COUNTS
    4876:	r2 = r6
    4877:	r3 = 0x0 ll
		0000000000009868:  R_BPF_64_64	.rodata.cst8
    4879:	r4 = 0x1
    4880:	call 0x2
    4881:	if r0 == 0x0 goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4882:	r1 = 0x0 ll
		0000000000009890:  R_BPF_64_64	COUNTS
    4884:	r2 = r6
    4885:	call 0x1
    4886:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x198>
    4887:	r1 = 0x1
    4888:	lock *(u64 *)(r0 + 0x0) += r1
    4889:	goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4890:	w1 = 0x0
    4891:	*(u32 *)(r10 - 0x8) = w1
    4892:	r2 = r10
    4893:	r2 += -0x8
    4894:	r1 = 0x0 ll
		00000000000098f0:  R_BPF_64_64	LOST
    4896:	call 0x1
    4897:	if r0 == 0x0 goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4898:	r1 = 0x1
    4899:	lock *(u64 *)(r0 + 0x0) += r1
    4900:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4901:	w1 = 0x0
    4902:	*(u32 *)(r10 - 0x4) = w1
    4903:	r2 = r10
    4904:	r2 += -0x4
    4905:	r1 = 0x0 ll
		0000000000009948:  R_BPF_64_64	LOST
    4907:	call 0x1
    4908:	if r0 == 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4909:	r0 += 0x8
    4910:	r1 = 0x1
    4911:	lock *(u64 *)(r0 + 0x0) += r1
    4912:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>

0000000000009988 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    4913:	w8 = w2
    4914:	r9 = r1
    4915:	r1 = 0x0 ll
		0000000000009998:  R_BPF_64_64	CONFIG
    4917:	w2 = *(u32 *)(r1 + 0x84)
    4918:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    4919:	r2 = 0x0 ll
		00000000000099b8:  R_BPF_64_64	HELD
    4921:	r2 = *(u64 *)(r2 + 0x0)
    4922:	if r2 != 0x0 goto +0x787 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4923:	w2 = *(u32 *)(r1 + 0x28)
    4924:	w2 &= w8
    4925:	w1 = *(u32 *)(r1 + 0x2c)
    4926:	if w2 == w1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f0>
    4927:	r2 = 0x0 ll
		00000000000099f8:  R_BPF_64_64	CONFIG
    4929:	w1 = *(u32 *)(r2 + 0x24)
    4930:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    4931:	call 0x8
    4932:	*(u32 *)(r10 - 0x88) = w0
    4933:	r2 = r10
    4934:	r2 += -0x88
    4935:	r1 = 0x0 ll
		0000000000009a38:  R_BPF_64_64	SAMPLES
    4937:	call 0x1
    4938:	if r0 == 0x0 goto +0x777 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4939:	*(u32 *)(r10 - 0x90) = w8
    4940:	r1 = r9
    4941:	r8 = r0
    4942:	r9 = *(u64 *)(r0 + 0x70)
    4943:	r6 = *(u64 *)(r1 + 0x0)
    4944:	r7 = *(u64 *)(r6 + 0x8)
    4945:	call 0xe
    4946:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x118>
    4947:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    4948:	r1 = 0x70726f6f6672756e ll
    4950:	if r7 == r1 goto +0x4c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4951:	if r9 == r0 goto +0x4c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4952:	r3 = *(u64 *)(r6 + 0x0)
    4953:	r1 = r10
    4954:	r1 += -0x88
    4955:	w2 = 0x80
    4956:	call 0x71
    4957:	r1 = *(u64 *)(r10 - 0x20)
    4958:	r7 = r8
    4959:	w4 = *(u32 *)(r10 - 0x90)
    4960:	if r1 != 0x504c0001 goto +0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4961:	r1 = *(u64 *)(r10 - 0x10)
    4962:	if r1 != 0x10 goto +0x75f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4963:	r2 = *(u64 *)(r10 - 0x28)
    4964:	r1 = 0x0 ll
		0000000000009b20:  R_BPF_64_64	CONFIG
    4966:	r3 = *(u64 *)(r1 + 0x0)
    4967:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c0>
    4968:	goto +0x759 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4969:	w2 = *(u32 *)(r1 + 0x28)
    4970:	w2 &= w4
    4971:	w1 = *(u32 *)(r7 + 0x0)
    4972:	if w1 != 0x0 goto +0x4e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f8>
    4973:	*(u32 *)(r7 + 0x4) = w2
    4974:	goto +0x4e6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2920>
    4975:	r1 = 0x0 ll
		0000000000009b78:  R_BPF_64_64	.bss
    4977:	r1 = *(u64 *)(r1 + 0x0)
    4978:	if r1 != 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4979:	r1 = 0x0 ll
		0000000000009b98:  R_BPF_64_64	CONFIG
    4981:	w2 = *(u32 *)(r1 + 0x6c)
    4982:	if w2 == 0x0 goto +0x74b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4983:	r1 = *(u64 *)(r1 + 0xb0)
    4984:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x288>
    4985:	r1 = 0x0 ll
		0000000000009bc8:  R_BPF_64_64	CONFIG
    4987:	r3 = *(u64 *)(r1 + 0xb0)
    4988:	r1 = r10
    4989:	r1 += -0x88
    4990:	w2 = 0x4
    4991:	call 0x71
    4992:	w1 = *(u32 *)(r10 - 0x88)
    4993:	if w1 == 0x0 goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4994:	r6 = 0x0 ll
		0000000000009c10:  R_BPF_64_64	CONFIG
    4996:	w1 = *(u32 *)(r6 + 0xbc)
    4997:	*(u64 *)(r10 - 0xa0) = r9
    4998:	if w1 == 0x0 goto +0x577 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e68>
    4999:	w7 = *(u32 *)(r6 + 0xb8)
    5000:	w9 = *(u32 *)(r6 + 0xbc)
    5001:	w1 = *(u32 *)(r6 + 0x70)
    5002:	if w1 != 0x0 goto +0x4bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5003:	call 0x23
    5004:	r0 += r7
    5005:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f0>
    5006:	goto +0x564 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    5007:	r1 = r10
    5008:	r1 += -0x88
    5009:	w2 = 0x2
    5010:	r3 = r0
    5011:	call 0x71
    5012:	w1 = *(u16 *)(r10 - 0x88)
    5013:	goto +0x4b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    5014:	w6 = 0x0
    5015:	w1 = *(u32 *)(r2 + 0x28)
    5016:	w3 = *(u32 *)(r2 + 0x2c)
    5017:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    5018:	w4 = w1
    5019:	w4 >>= 0x1
    5020:	w2 = w1
    5021:	w2 |= w4
    5022:	w4 = w2
    5023:	w4 >>= 0x2
    5024:	w2 |= w4
    5025:	w4 = w2
    5026:	w4 >>= 0x4
    5027:	w2 |= w4
    5028:	w1 &= w8
    5029:	w4 = w2
    5030:	w4 >>= 0x8
    5031:	w2 |= w4
    5032:	w1 -= w3
    5033:	w3 = w2
    5034:	w3 >>= 0x10
    5035:	w2 |= w3
    5036:	w2 ^= -0x1
    5037:	w3 = w2
    5038:	w3 >>= 0x1
    5039:	w3 &= 0x55555555
    5040:	w2 -= w3
    5041:	w3 = w2
    5042:	w3 &= 0x33333333
    5043:	w2 >>= 0x2
    5044:	w2 &= 0x33333333
    5045:	w3 += w2
    5046:	w2 = w3
    5047:	w2 >>= 0x4
    5048:	w3 += w2
    5049:	w3 &= 0xf0f0f0f
    5050:	w3 *= 0x1010101
    5051:	w3 >>= 0x18
    5052:	w1 <<= w3
    5053:	w1 s>>= w3
    5054:	w6 = w1
    5055:	call 0x23
    5056:	*(u64 *)(r10 - 0x88) = r0
    5057:	r2 = r10
    5058:	r2 += -0x88
    5059:	r1 = 0x0 ll
		0000000000009e18:  R_BPF_64_64	TASKS
    5061:	call 0x1
    5062:	r7 = r0
    5063:	*(u32 *)(r10 - 0x98) = w6
    5064:	if r7 == 0x0 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1298>
    5065:	call 0xe
    5066:	r1 = *(u64 *)(r7 + 0x18)
    5067:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    5068:	r6 = r0
    5069:	r2 = r0
    5070:	r2 >>= 0x20
    5071:	r0 <<= 0x20
    5072:	r0 >>= 0x20
    5073:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    5074:	r1 >>= 0x20
    5075:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5076:	w1 = *(u32 *)(r7 + 0x8)
    5077:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5078:	w1 = 0x0
    5079:	*(u32 *)(r10 - 0x88) = w1
    5080:	r2 = r10
    5081:	r2 += -0x88
    5082:	r1 = 0x0 ll
		0000000000009ed0:  R_BPF_64_64	LOST
    5084:	call 0x1
    5085:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5086:	r0 += 0x10
    5087:	r1 = 0x1
    5088:	lock *(u64 *)(r0 + 0x0) += r1
    5089:	r1 = r7
    5090:	w2 = 0x4a0
    5091:	r3 = 0xe78 ll
		0000000000009f18:  R_BPF_64_64	.rodata
    5093:	call 0x71
    5094:	*(u64 *)(r7 + 0x18) = r6
    5095:	w6 = *(u32 *)(r10 - 0x98)
    5096:	r1 = 0x0 ll
		0000000000009f40:  R_BPF_64_64	AYA_LOG_LEVEL
    5098:	w1 = *(u8 *)(r1 + 0x0)
    5099:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5100:	r6 = r9
    5101:	call 0x23
    5102:	r8 = r0
    5103:	w1 = 0xa1
    5104:	*(u16 *)(r10 - 0x2) = w1
    5105:	r1 = r10
    5106:	r1 += -0x2
    5107:	r9 = 0x40
    5108:	w1 = *(u16 *)(r10 - 0x2)
    5109:	if w1 > 0x40 goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26e0>
    5110:	r1 = 0x0 ll
		0000000000009fb0:  R_BPF_64_64	AYA_LOGS
    5112:	r2 = r9
    5113:	r3 = 0x0
    5114:	call 0x83
    5115:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5116:	*(u64 *)(r10 - 0x80) = r9
    5117:	*(u64 *)(r10 - 0x88) = r0
    5118:	r1 = r10
    5119:	r1 += -0x88
    5120:	r1 = *(u64 *)(r10 - 0x88)
    5121:	r2 = *(u64 *)(r10 - 0x80)
    5122:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5123:	w2 = *(u16 *)(r10 - 0x2)
    5124:	*(u8 *)(r1 + 0x0) = w2
    5125:	w2 >>= 0x8
    5126:	*(u8 *)(r1 + 0x1) = w2
    5127:	r1 = *(u64 *)(r10 - 0x88)
    5128:	r2 = *(u64 *)(r10 - 0x80)
    5129:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5130:	w2 = 0x0
    5131:	*(u8 *)(r1 + 0x2) = w2
    5132:	r1 = *(u64 *)(r10 - 0x88)
    5133:	r3 = *(u64 *)(r10 - 0x80)
    5134:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5135:	*(u8 *)(r1 + 0x4) = w2
    5136:	w2 = 0x17
    5137:	*(u8 *)(r1 + 0x3) = w2
    5138:	r1 = *(u64 *)(r10 - 0x88)
    5139:	r2 = *(u64 *)(r10 - 0x80)
    5140:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5141:	r3 = r1
    5142:	r3 += 0x5
    5143:	r4 = 0xd08 ll
		000000000000a0b8:  R_BPF_64_64	.rodata
    5145:	w5 = *(u8 *)(r4 + 0x0)
    5146:	*(u8 *)(r3 + 0x0) = w5
    5147:	w5 = *(u8 *)(r4 + 0x1)
    5148:	*(u8 *)(r3 + 0x1) = w5
    5149:	w5 = *(u8 *)(r4 + 0x2)
    5150:	*(u8 *)(r3 + 0x2) = w5
    5151:	w5 = *(u8 *)(r4 + 0x3)
    5152:	*(u8 *)(r3 + 0x3) = w5
    5153:	w5 = *(u8 *)(r4 + 0x4)
    5154:	*(u8 *)(r3 + 0x4) = w5
    5155:	w5 = *(u8 *)(r4 + 0x5)
    5156:	*(u8 *)(r3 + 0x5) = w5
    5157:	w5 = *(u8 *)(r4 + 0x6)
    5158:	*(u8 *)(r3 + 0x6) = w5
    5159:	w5 = *(u8 *)(r4 + 0x7)
    5160:	*(u8 *)(r3 + 0x7) = w5
    5161:	w5 = *(u8 *)(r4 + 0x8)
    5162:	*(u8 *)(r3 + 0x8) = w5
    5163:	w5 = *(u8 *)(r4 + 0x9)
    5164:	*(u8 *)(r3 + 0x9) = w5
    5165:	w5 = *(u8 *)(r4 + 0xa)
    5166:	*(u8 *)(r3 + 0xa) = w5
    5167:	w5 = *(u8 *)(r4 + 0xb)
    5168:	*(u8 *)(r3 + 0xb) = w5
    5169:	w5 = *(u8 *)(r4 + 0xc)
    5170:	*(u8 *)(r3 + 0xc) = w5
    5171:	w5 = *(u8 *)(r4 + 0xd)
    5172:	*(u8 *)(r3 + 0xd) = w5
    5173:	w5 = *(u8 *)(r4 + 0xe)
    5174:	*(u8 *)(r3 + 0xe) = w5
    5175:	w5 = *(u8 *)(r4 + 0xf)
    5176:	*(u8 *)(r3 + 0xf) = w5
    5177:	w5 = *(u8 *)(r4 + 0x10)
    5178:	*(u8 *)(r3 + 0x10) = w5
    5179:	w5 = *(u8 *)(r4 + 0x11)
    5180:	*(u8 *)(r3 + 0x11) = w5
    5181:	w5 = *(u8 *)(r4 + 0x12)
    5182:	*(u8 *)(r3 + 0x12) = w5
    5183:	w5 = *(u8 *)(r4 + 0x13)
    5184:	*(u8 *)(r3 + 0x13) = w5
    5185:	w5 = *(u8 *)(r4 + 0x14)
    5186:	*(u8 *)(r3 + 0x14) = w5
    5187:	w5 = *(u8 *)(r4 + 0x15)
    5188:	*(u8 *)(r3 + 0x15) = w5
    5189:	w5 = *(u8 *)(r4 + 0x16)
    5190:	*(u8 *)(r3 + 0x16) = w5
    5191:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5192:	w3 = 0x1
    5193:	*(u8 *)(r1 + 0x1c) = w3
    5194:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5195:	w4 = 0x0
    5196:	*(u8 *)(r1 + 0x1e) = w4
    5197:	*(u8 *)(r1 + 0x1d) = w3
    5198:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5199:	w3 = 0x4
    5200:	*(u8 *)(r1 + 0x1f) = w3
    5201:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5202:	w3 = 0x2
    5203:	*(u8 *)(r1 + 0x20) = w3
    5204:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5205:	w3 = 0x0
    5206:	*(u8 *)(r1 + 0x22) = w3
    5207:	w3 = 0x17
    5208:	*(u8 *)(r1 + 0x21) = w3
    5209:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5210:	r3 = r1
    5211:	r3 += 0x23
    5212:	r4 = 0xd08 ll
		000000000000a2e0:  R_BPF_64_64	.rodata
    5214:	w5 = *(u8 *)(r4 + 0x0)
    5215:	*(u8 *)(r3 + 0x0) = w5
    5216:	w5 = *(u8 *)(r4 + 0x1)
    5217:	*(u8 *)(r3 + 0x1) = w5
    5218:	w5 = *(u8 *)(r4 + 0x2)
    5219:	*(u8 *)(r3 + 0x2) = w5
    5220:	w5 = *(u8 *)(r4 + 0x3)
    5221:	*(u8 *)(r3 + 0x3) = w5
    5222:	w5 = *(u8 *)(r4 + 0x4)
    5223:	*(u8 *)(r3 + 0x4) = w5
    5224:	w5 = *(u8 *)(r4 + 0x5)
    5225:	*(u8 *)(r3 + 0x5) = w5
    5226:	w5 = *(u8 *)(r4 + 0x6)
    5227:	*(u8 *)(r3 + 0x6) = w5
    5228:	w5 = *(u8 *)(r4 + 0x7)
    5229:	*(u8 *)(r3 + 0x7) = w5
    5230:	w5 = *(u8 *)(r4 + 0x8)
    5231:	*(u8 *)(r3 + 0x8) = w5
    5232:	w5 = *(u8 *)(r4 + 0x9)
    5233:	*(u8 *)(r3 + 0x9) = w5
    5234:	w5 = *(u8 *)(r4 + 0xa)
    5235:	*(u8 *)(r3 + 0xa) = w5
    5236:	w5 = *(u8 *)(r4 + 0xb)
    5237:	*(u8 *)(r3 + 0xb) = w5
    5238:	w5 = *(u8 *)(r4 + 0xc)
    5239:	*(u8 *)(r3 + 0xc) = w5
    5240:	w5 = *(u8 *)(r4 + 0xd)
    5241:	*(u8 *)(r3 + 0xd) = w5
    5242:	w5 = *(u8 *)(r4 + 0xe)
    5243:	*(u8 *)(r3 + 0xe) = w5
    5244:	w5 = *(u8 *)(r4 + 0xf)
    5245:	*(u8 *)(r3 + 0xf) = w5
    5246:	w5 = *(u8 *)(r4 + 0x10)
    5247:	*(u8 *)(r3 + 0x10) = w5
    5248:	w5 = *(u8 *)(r4 + 0x11)
    5249:	*(u8 *)(r3 + 0x11) = w5
    5250:	w5 = *(u8 *)(r4 + 0x12)
    5251:	*(u8 *)(r3 + 0x12) = w5
    5252:	w5 = *(u8 *)(r4 + 0x13)
    5253:	*(u8 *)(r3 + 0x13) = w5
    5254:	w5 = *(u8 *)(r4 + 0x14)
    5255:	*(u8 *)(r3 + 0x14) = w5
    5256:	w5 = *(u8 *)(r4 + 0x15)
    5257:	*(u8 *)(r3 + 0x15) = w5
    5258:	w5 = *(u8 *)(r4 + 0x16)
    5259:	*(u8 *)(r3 + 0x16) = w5
    5260:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5261:	w3 = 0x3
    5262:	*(u8 *)(r1 + 0x3a) = w3
    5263:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5264:	w3 = 0x0
    5265:	*(u8 *)(r1 + 0x3c) = w3
    5266:	w3 = 0x1f
    5267:	*(u8 *)(r1 + 0x3b) = w3
    5268:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5269:	r3 = r1
    5270:	r3 += 0x3d
    5271:	r4 = 0xd1f ll
		000000000000a4b8:  R_BPF_64_64	.rodata
    5273:	w5 = *(u8 *)(r4 + 0x0)
    5274:	*(u8 *)(r3 + 0x0) = w5
    5275:	w5 = *(u8 *)(r4 + 0x1)
    5276:	*(u8 *)(r3 + 0x1) = w5
    5277:	w5 = *(u8 *)(r4 + 0x2)
    5278:	*(u8 *)(r3 + 0x2) = w5
    5279:	w5 = *(u8 *)(r4 + 0x3)
    5280:	*(u8 *)(r3 + 0x3) = w5
    5281:	w5 = *(u8 *)(r4 + 0x4)
    5282:	*(u8 *)(r3 + 0x4) = w5
    5283:	w5 = *(u8 *)(r4 + 0x5)
    5284:	*(u8 *)(r3 + 0x5) = w5
    5285:	w5 = *(u8 *)(r4 + 0x6)
    5286:	*(u8 *)(r3 + 0x6) = w5
    5287:	w5 = *(u8 *)(r4 + 0x7)
    5288:	*(u8 *)(r3 + 0x7) = w5
    5289:	w5 = *(u8 *)(r4 + 0x8)
    5290:	*(u8 *)(r3 + 0x8) = w5
    5291:	w5 = *(u8 *)(r4 + 0x9)
    5292:	*(u8 *)(r3 + 0x9) = w5
    5293:	w5 = *(u8 *)(r4 + 0xa)
    5294:	*(u8 *)(r3 + 0xa) = w5
    5295:	w5 = *(u8 *)(r4 + 0xb)
    5296:	*(u8 *)(r3 + 0xb) = w5
    5297:	w5 = *(u8 *)(r4 + 0xc)
    5298:	*(u8 *)(r3 + 0xc) = w5
    5299:	w5 = *(u8 *)(r4 + 0xd)
    5300:	*(u8 *)(r3 + 0xd) = w5
    5301:	w5 = *(u8 *)(r4 + 0xe)
    5302:	*(u8 *)(r3 + 0xe) = w5
    5303:	w5 = *(u8 *)(r4 + 0xf)
    5304:	*(u8 *)(r3 + 0xf) = w5
    5305:	w5 = *(u8 *)(r4 + 0x10)
    5306:	*(u8 *)(r3 + 0x10) = w5
    5307:	w5 = *(u8 *)(r4 + 0x11)
    5308:	*(u8 *)(r3 + 0x11) = w5
    5309:	w5 = *(u8 *)(r4 + 0x12)
    5310:	*(u8 *)(r3 + 0x12) = w5
    5311:	w5 = *(u8 *)(r4 + 0x13)
    5312:	*(u8 *)(r3 + 0x13) = w5
    5313:	w5 = *(u8 *)(r4 + 0x14)
    5314:	*(u8 *)(r3 + 0x14) = w5
    5315:	w5 = *(u8 *)(r4 + 0x15)
    5316:	*(u8 *)(r3 + 0x15) = w5
    5317:	w5 = *(u8 *)(r4 + 0x16)
    5318:	*(u8 *)(r3 + 0x16) = w5
    5319:	w5 = *(u8 *)(r4 + 0x17)
    5320:	*(u8 *)(r3 + 0x17) = w5
    5321:	w5 = *(u8 *)(r4 + 0x18)
    5322:	*(u8 *)(r3 + 0x18) = w5
    5323:	w5 = *(u8 *)(r4 + 0x19)
    5324:	*(u8 *)(r3 + 0x19) = w5
    5325:	w5 = *(u8 *)(r4 + 0x1a)
    5326:	*(u8 *)(r3 + 0x1a) = w5
    5327:	w5 = *(u8 *)(r4 + 0x1b)
    5328:	*(u8 *)(r3 + 0x1b) = w5
    5329:	w5 = *(u8 *)(r4 + 0x1c)
    5330:	*(u8 *)(r3 + 0x1c) = w5
    5331:	w5 = *(u8 *)(r4 + 0x1d)
    5332:	*(u8 *)(r3 + 0x1d) = w5
    5333:	w5 = *(u8 *)(r4 + 0x1e)
    5334:	*(u8 *)(r3 + 0x1e) = w5
    5335:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5336:	w4 = 0x4
    5337:	*(u8 *)(r1 + 0x5c) = w4
    5338:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5339:	w3 = 0x0
    5340:	*(u8 *)(r1 + 0x5e) = w3
    5341:	*(u8 *)(r1 + 0x5d) = w4
    5342:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5343:	*(u8 *)(r1 + 0x62) = w3
    5344:	*(u8 *)(r1 + 0x61) = w3
    5345:	*(u8 *)(r1 + 0x60) = w3
    5346:	w3 = 0x24
    5347:	*(u8 *)(r1 + 0x5f) = w3
    5348:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5349:	w3 = 0x5
    5350:	*(u8 *)(r1 + 0x63) = w3
    5351:	r3 = r2
    5352:	r3 &= -0x2
    5353:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5354:	w4 = 0x0
    5355:	*(u8 *)(r1 + 0x65) = w4
    5356:	w5 = 0x4
    5357:	*(u8 *)(r1 + 0x64) = w5
    5358:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5359:	*(u8 *)(r1 + 0x69) = w4
    5360:	*(u8 *)(r1 + 0x68) = w4
    5361:	*(u8 *)(r1 + 0x67) = w4
    5362:	w4 = 0x6
    5363:	*(u8 *)(r1 + 0x66) = w4
    5364:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5365:	w4 = 0x14
    5366:	*(u8 *)(r1 + 0x6a) = w4
    5367:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5368:	w4 = 0x0
    5369:	*(u8 *)(r1 + 0x6c) = w4
    5370:	w4 = 0x10
    5371:	*(u8 *)(r1 + 0x6b) = w4
    5372:	if r2 < 0x7d goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5373:	r4 = r1
    5374:	r4 += 0x6d
    5375:	r5 = 0x0 ll
		000000000000a7f8:  R_BPF_64_64	.rodata.cst16
    5377:	w0 = *(u8 *)(r5 + 0x0)
    5378:	*(u8 *)(r4 + 0x0) = w0
    5379:	w0 = *(u8 *)(r5 + 0x1)
    5380:	*(u8 *)(r4 + 0x1) = w0
    5381:	w0 = *(u8 *)(r5 + 0x2)
    5382:	*(u8 *)(r4 + 0x2) = w0
    5383:	w0 = *(u8 *)(r5 + 0x3)
    5384:	*(u8 *)(r4 + 0x3) = w0
    5385:	w0 = *(u8 *)(r5 + 0x4)
    5386:	*(u8 *)(r4 + 0x4) = w0
    5387:	w0 = *(u8 *)(r5 + 0x5)
    5388:	*(u8 *)(r4 + 0x5) = w0
    5389:	w0 = *(u8 *)(r5 + 0x6)
    5390:	*(u8 *)(r4 + 0x6) = w0
    5391:	w0 = *(u8 *)(r5 + 0x7)
    5392:	*(u8 *)(r4 + 0x7) = w0
    5393:	w0 = *(u8 *)(r5 + 0x8)
    5394:	*(u8 *)(r4 + 0x8) = w0
    5395:	w0 = *(u8 *)(r5 + 0x9)
    5396:	*(u8 *)(r4 + 0x9) = w0
    5397:	w0 = *(u8 *)(r5 + 0xa)
    5398:	*(u8 *)(r4 + 0xa) = w0
    5399:	w0 = *(u8 *)(r5 + 0xb)
    5400:	*(u8 *)(r4 + 0xb) = w0
    5401:	w0 = *(u8 *)(r5 + 0xc)
    5402:	*(u8 *)(r4 + 0xc) = w0
    5403:	w0 = *(u8 *)(r5 + 0xd)
    5404:	*(u8 *)(r4 + 0xd) = w0
    5405:	w0 = *(u8 *)(r5 + 0xe)
    5406:	*(u8 *)(r4 + 0xe) = w0
    5407:	w0 = *(u8 *)(r5 + 0xf)
    5408:	*(u8 *)(r4 + 0xf) = w0
    5409:	if r2 == 0x7d goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5410:	w4 = 0x0
    5411:	*(u8 *)(r1 + 0x7d) = w4
    5412:	if r3 == 0x7e goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5413:	*(u8 *)(r1 + 0x7f) = w4
    5414:	w4 = 0x1
    5415:	*(u8 *)(r1 + 0x7e) = w4
    5416:	if r2 < 0x81 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5417:	w4 = 0x2
    5418:	*(u8 *)(r1 + 0x80) = w4
    5419:	if r2 == 0x81 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5420:	w4 = 0x9
    5421:	*(u8 *)(r1 + 0x81) = w4
    5422:	if r3 == 0x82 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5423:	w3 = 0x0
    5424:	*(u8 *)(r1 + 0x83) = w3
    5425:	w3 = 0x8
    5426:	*(u8 *)(r1 + 0x82) = w3
    5427:	if r2 < 0x8c goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5428:	*(u8 *)(r1 + 0x84) = w8
    5429:	r3 = r8
    5430:	r3 >>= 0x38
    5431:	*(u8 *)(r1 + 0x8b) = w3
    5432:	r3 = r8
    5433:	r3 >>= 0x30
    5434:	*(u8 *)(r1 + 0x8a) = w3
    5435:	r3 = r8
    5436:	r3 >>= 0x28
    5437:	*(u8 *)(r1 + 0x89) = w3
    5438:	r3 = r8
    5439:	r3 >>= 0x20
    5440:	*(u8 *)(r1 + 0x88) = w3
    5441:	r3 = r8
    5442:	r3 >>= 0x18
    5443:	*(u8 *)(r1 + 0x87) = w3
    5444:	r3 = r8
    5445:	r3 >>= 0x10
    5446:	*(u8 *)(r1 + 0x86) = w3
    5447:	r8 >>= 0x8
    5448:	*(u8 *)(r1 + 0x85) = w8
    5449:	if r2 == 0x8c goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5450:	w3 = 0x14
    5451:	*(u8 *)(r1 + 0x8c) = w3
    5452:	if r2 < 0x8f goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5453:	w3 = 0x0
    5454:	*(u8 *)(r1 + 0x8e) = w3
    5455:	w3 = 0x7
    5456:	*(u8 *)(r1 + 0x8d) = w3
    5457:	if r2 < 0x96 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5458:	r3 = r1
    5459:	r3 += 0x8f
    5460:	r4 = 0xd4d ll
		000000000000aaa0:  R_BPF_64_64	.rodata
    5462:	w5 = *(u8 *)(r4 + 0x0)
    5463:	*(u8 *)(r3 + 0x0) = w5
    5464:	w5 = *(u8 *)(r4 + 0x1)
    5465:	*(u8 *)(r3 + 0x1) = w5
    5466:	w5 = *(u8 *)(r4 + 0x2)
    5467:	*(u8 *)(r3 + 0x2) = w5
    5468:	w5 = *(u8 *)(r4 + 0x3)
    5469:	*(u8 *)(r3 + 0x3) = w5
    5470:	w5 = *(u8 *)(r4 + 0x4)
    5471:	*(u8 *)(r3 + 0x4) = w5
    5472:	w5 = *(u8 *)(r4 + 0x5)
    5473:	*(u8 *)(r3 + 0x5) = w5
    5474:	w5 = *(u8 *)(r4 + 0x6)
    5475:	*(u8 *)(r3 + 0x6) = w5
    5476:	if r2 == 0x96 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5477:	w3 = 0x0
    5478:	*(u8 *)(r1 + 0x96) = w3
    5479:	if r2 < 0x99 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5480:	*(u8 *)(r1 + 0x98) = w3
    5481:	w3 = 0x1
    5482:	*(u8 *)(r1 + 0x97) = w3
    5483:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5484:	*(u8 *)(r1 + 0x99) = w3
    5485:	if r2 == 0x9a goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5486:	w3 = 0x3
    5487:	*(u8 *)(r1 + 0x9a) = w3
    5488:	if r2 < 0x9d goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5489:	w3 = 0x0
    5490:	*(u8 *)(r1 + 0x9c) = w3
    5491:	w3 = 0x4
    5492:	*(u8 *)(r1 + 0x9b) = w3
    5493:	if r2 < 0xa1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5494:	w3 = *(u32 *)(r10 - 0x98)
    5495:	w2 = w3
    5496:	w2 >>= 0x18
    5497:	*(u8 *)(r1 + 0xa0) = w2
    5498:	w2 = w3
    5499:	w2 >>= 0x10
    5500:	*(u8 *)(r1 + 0x9f) = w2
    5501:	*(u8 *)(r1 + 0x9d) = w3
    5502:	w2 = w3
    5503:	w2 >>= 0x8
    5504:	*(u8 *)(r1 + 0x9e) = w2
    5505:	r2 = 0x0
    5506:	call 0x84
    5507:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5508:	if w6 != 0x0 goto +0x596 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5509:	r1 = 0x0 ll
		000000000000ac28:  R_BPF_64_64	CONFIG
    5511:	w2 = *(u32 *)(r1 + 0x6c)
    5512:	if w2 == 0x0 goto +0x539 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5513:	r1 = *(u64 *)(r1 + 0xb0)
    5514:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1318>
    5515:	r1 = 0x0 ll
		000000000000ac58:  R_BPF_64_64	CONFIG
    5517:	r3 = *(u64 *)(r1 + 0xb0)
    5518:	r1 = r10
    5519:	r1 += -0x88
    5520:	w2 = 0x4
    5521:	call 0x71
    5522:	w1 = *(u32 *)(r10 - 0x88)
    5523:	if w1 == 0x0 goto +0x587 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5524:	r6 = 0x0 ll
		000000000000aca0:  R_BPF_64_64	CONFIG
    5526:	w1 = *(u32 *)(r6 + 0xbc)
    5527:	if w1 == 0x0 goto +0x4b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    5528:	w7 = *(u32 *)(r6 + 0xb8)
    5529:	w8 = *(u32 *)(r6 + 0xbc)
    5530:	w1 = *(u32 *)(r6 + 0x70)
    5531:	if w1 != 0x0 goto +0x34f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd0>
    5532:	call 0x23
    5533:	r0 += r7
    5534:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1378>
    5535:	goto +0x4a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3890>
    5536:	r1 = r10
    5537:	r1 += -0x88
    5538:	w2 = 0x2
    5539:	r3 = r0
    5540:	call 0x71
    5541:	w1 = *(u16 *)(r10 - 0x88)
    5542:	goto +0x349 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5543:	r2 = 0x0
    5544:	call 0x85
    5545:	r9 = r6
    5546:	w6 = *(u32 *)(r10 - 0x98)
    5547:	w1 = *(u32 *)(r7 + 0x10)
    5548:	w4 = *(u32 *)(r7 + 0x4)
    5549:	w2 = w4
    5550:	w2 |= w6
    5551:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1448>
    5552:	w8 = w6
    5553:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5554:	w8 = w6
    5555:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    5556:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5557:	w8 = 0x0
    5558:	if w6 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5559:	w8 = w6
    5560:	w8 -= w4
    5561:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5562:	w8 = 0x0
    5563:	if w6 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    5564:	w5 = *(u32 *)(r7 + 0x0)
    5565:	w2 = 0x1
    5566:	w3 = 0x1
    5567:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    5568:	w3 = 0x0
    5569:	w0 = *(u32 *)(r7 + 0x8)
    5570:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1498>
    5571:	w2 = 0x0
    5572:	w1 = *(u32 *)(r7 + 0xc)
    5573:	w2 |= w3
    5574:	w3 = w5
    5575:	w3 = -w3
    5576:	*(u32 *)(r10 - 0xb8) = w3
    5577:	*(u64 *)(r10 - 0x90) = r7
    5578:	*(u64 *)(r10 - 0xa0) = r9
    5579:	*(u32 *)(r10 - 0xc8) = w4
    5580:	*(u32 *)(r10 - 0xc0) = w0
    5581:	*(u32 *)(r10 - 0xa8) = w5
    5582:	if w0 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5583:	if w8 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5584:	w3 = w8
    5585:	w3 ^= w0
    5586:	if w3 s> -0x1 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5587:	w3 = w0
    5588:	w3 s>>= 0x1f
    5589:	w9 = w0
    5590:	w4 = w0
    5591:	w4 ^= w3
    5592:	w4 -= w3
    5593:	w3 = w8
    5594:	w3 s>>= 0x1f
    5595:	w5 = w8
    5596:	w5 ^= w3
    5597:	w5 -= w3
    5598:	w0 = w5
    5599:	w0 &= 0xff
    5600:	w6 = w4
    5601:	w6 &= 0xff
    5602:	w6 -= w0
    5603:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    5604:	w6 = 0x0
    5605:	w6 += w0
    5606:	w3 = w5
    5607:	w3 >>= 0x18
    5608:	w0 = w4
    5609:	w0 >>= 0x18
    5610:	w0 -= w3
    5611:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    5612:	w0 = 0x0
    5613:	w0 += w3
    5614:	w0 <<= 0x18
    5615:	w0 |= w6
    5616:	w6 = w5
    5617:	w6 >>= 0x8
    5618:	w6 &= 0xff
    5619:	w7 = w4
    5620:	w7 >>= 0x8
    5621:	w7 &= 0xff
    5622:	w7 -= w6
    5623:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    5624:	w7 = 0x0
    5625:	w7 += w6
    5626:	w7 <<= 0x8
    5627:	w0 |= w7
    5628:	w5 >>= 0x10
    5629:	w5 &= 0xff
    5630:	w4 >>= 0x10
    5631:	w4 &= 0xff
    5632:	w4 -= w5
    5633:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1690>
    5634:	w4 = 0x0
    5635:	w4 += w5
    5636:	w4 <<= 0x10
    5637:	w0 |= w4
    5638:	w6 = w0
    5639:	w6 = -w6
    5640:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16c8>
    5641:	w6 = w0
    5642:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5643:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5644:	w3 = w6
    5645:	w3 ^= w1
    5646:	if w3 s< 0x0 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1990>
    5647:	r3 = *(u64 *)(r10 - 0xa0)
    5648:	w0 = w9
    5649:	w8 += w0
    5650:	w6 += w1
    5651:	w1 = 0x0
    5652:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1728>
    5653:	w1 = 0x6
    5654:	w5 = 0x1
    5655:	w9 = 0x1
    5656:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1748>
    5657:	w9 = 0x0
    5658:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1758>
    5659:	w5 = 0x0
    5660:	*(u32 *)(r10 - 0xb0) = w1
    5661:	w1 = w6
    5662:	goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5663:	w3 = 0x0
    5664:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1788>
    5665:	w3 = 0x6
    5666:	w9 = 0x1
    5667:	w5 = 0x1
    5668:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17a8>
    5669:	w5 = 0x0
    5670:	*(u32 *)(r10 - 0xb0) = w3
    5671:	w8 += w0
    5672:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    5673:	w9 = 0x0
    5674:	if w0 != 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5675:	r3 = 0x0 ll
		000000000000b158:  R_BPF_64_64	CONFIG
    5677:	w4 = *(u32 *)(r3 + 0x80)
    5678:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f8>
    5679:	w3 = *(u32 *)(r3 + 0x78)
    5680:	w6 = 0x0
    5681:	w2 &= 0x1
    5682:	w0 = 0x0
    5683:	w7 = 0x0
    5684:	w9 = 0x0
    5685:	w5 = 0x0
    5686:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    5687:	w5 = 0x3
    5688:	w0 = 0x8
    5689:	w7 = *(u32 *)(r10 - 0xb8)
    5690:	w9 = *(u32 *)(r10 - 0xa8)
    5691:	r3 = *(u64 *)(r10 - 0x90)
    5692:	w2 = *(u32 *)(r10 - 0xb0)
    5693:	*(u32 *)(r3 + 0x130) = w2
    5694:	*(u32 *)(r3 + 0x12c) = w0
    5695:	*(u32 *)(r3 + 0x124) = w7
    5696:	*(u32 *)(r3 + 0x11c) = w9
    5697:	*(u32 *)(r3 + 0x118) = w5
    5698:	w2 = 0x0
    5699:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a0>
    5700:	w2 = 0x8
    5701:	*(u32 *)(r3 + 0x144) = w2
    5702:	w2 = 0x0
    5703:	w4 = *(u32 *)(r10 - 0xa8)
    5704:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c8>
    5705:	w2 = *(u32 *)(r10 - 0x98)
    5706:	*(u32 *)(r3 + 0x138) = w2
    5707:	*(u32 *)(r3 + 0x13c) = w1
    5708:	w2 = 0x0
    5709:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f0>
    5710:	w2 = w4
    5711:	*(u32 *)(r3 + 0x134) = w2
    5712:	*(u32 *)(r3 + 0x140) = w6
    5713:	*(u32 *)(r3 + 0x128) = w6
    5714:	*(u32 *)(r3 + 0x120) = w6
    5715:	r1 = r3
    5716:	r1 += 0x148
    5717:	w2 = 0x0
    5718:	r3 = 0x18
    5719:	call -0x1
		000000000000b2b8:  R_BPF_64_32	memset
    5720:	w1 = 0x0
    5721:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1950>
    5722:	w1 = *(u32 *)(r10 - 0x98)
    5723:	w2 = 0x0
    5724:	w3 = *(u32 *)(r10 - 0xa8)
    5725:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1970>
    5726:	w2 = w3
    5727:	w7 = 0x0
    5728:	if w8 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5729:	w7 = 0x5
    5730:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5731:	r3 = *(u64 *)(r10 - 0xa0)
    5732:	w0 = w9
    5733:	w8 += w0
    5734:	w5 = 0x0
    5735:	w9 = 0x1
    5736:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    5737:	w9 = 0x0
    5738:	w3 = 0x6
    5739:	*(u32 *)(r10 - 0xb0) = w3
    5740:	r3 = 0x0 ll
		000000000000b360:  R_BPF_64_64	CONFIG
    5742:	w4 = *(u32 *)(r3 + 0x80)
    5743:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a00>
    5744:	w3 = *(u32 *)(r3 + 0x78)
    5745:	w0 = 0x0
    5746:	w2 &= 0x1
    5747:	w7 = 0x0
    5748:	w3 = 0x0
    5749:	w4 = 0x0
    5750:	w6 = 0x0
    5751:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    5752:	w6 = 0x3
    5753:	w7 = 0x8
    5754:	w3 = *(u32 *)(r10 - 0xb8)
    5755:	w4 = *(u32 *)(r10 - 0xa8)
    5756:	r2 = *(u64 *)(r10 - 0x90)
    5757:	*(u32 *)(r2 + 0x12c) = w7
    5758:	r7 = r2
    5759:	*(u32 *)(r7 + 0x124) = w3
    5760:	*(u32 *)(r7 + 0x11c) = w4
    5761:	*(u32 *)(r7 + 0x118) = w6
    5762:	*(u32 *)(r7 + 0x128) = w0
    5763:	*(u32 *)(r7 + 0x120) = w0
    5764:	w5 &= 0x1
    5765:	w2 = 0x0
    5766:	w3 = 0x0
    5767:	w4 = 0x0
    5768:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    5769:	w0 = 0x8
    5770:	w2 = w1
    5771:	w3 = *(u32 *)(r10 - 0x98)
    5772:	w4 = *(u32 *)(r10 - 0xa8)
    5773:	*(u32 *)(r7 + 0x144) = w0
    5774:	*(u32 *)(r7 + 0x13c) = w2
    5775:	*(u32 *)(r7 + 0x138) = w3
    5776:	*(u32 *)(r7 + 0x134) = w4
    5777:	w1 = *(u32 *)(r10 - 0xb0)
    5778:	*(u32 *)(r7 + 0x130) = w1
    5779:	r1 = r7
    5780:	w7 = 0x0
    5781:	*(u32 *)(r1 + 0x140) = w7
    5782:	r1 += 0x148
    5783:	w2 = 0x0
    5784:	r3 = 0x18
    5785:	call -0x1
		000000000000b4c8:  R_BPF_64_32	memset
    5786:	w9 &= 0x1
    5787:	w2 = 0x0
    5788:	w1 = 0x0
    5789:	w6 = 0x0
    5790:	if w9 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5791:	w6 = 0x8
    5792:	w7 = 0x5
    5793:	w2 = *(u32 *)(r10 - 0xa8)
    5794:	w1 = *(u32 *)(r10 - 0x98)
    5795:	r3 = *(u64 *)(r10 - 0x90)
    5796:	w4 = *(u32 *)(r10 - 0x98)
    5797:	*(u32 *)(r3 + 0x17c) = w4
    5798:	*(u32 *)(r3 + 0x178) = w4
    5799:	*(u32 *)(r3 + 0x174) = w6
    5800:	*(u32 *)(r3 + 0x16c) = w8
    5801:	*(u32 *)(r3 + 0x168) = w1
    5802:	*(u32 *)(r3 + 0x164) = w2
    5803:	*(u32 *)(r3 + 0x160) = w7
    5804:	r7 = r3
    5805:	w6 = 0x0
    5806:	*(u32 *)(r7 + 0x170) = w6
    5807:	r1 = r7
    5808:	r1 += 0x180
    5809:	w2 = 0x0
    5810:	r3 = 0x10
    5811:	call -0x1
		000000000000b598:  R_BPF_64_32	memset
    5812:	r2 = 0x0 ll
		000000000000b5a0:  R_BPF_64_64	CONFIG
    5814:	w1 = *(u32 *)(r2 + 0x6c)
    5815:	if w1 == 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc0>
    5816:	w1 = 0x0
    5817:	*(u32 *)(r10 - 0x98) = w1
    5818:	r8 = 0x0
    5819:	r3 = r7
    5820:	r3 += 0x26c
    5821:	r1 = r8
    5822:	r1 <<= 0x2
    5823:	r9 = r3
    5824:	r9 += r1
    5825:	r1 = r8
    5826:	r1 <<= 0x4
    5827:	r6 = 0x0 ll
		000000000000b618:  R_BPF_64_64	CONFIG
    5829:	r6 += r1
    5830:	r6 += 0xa8
    5831:	if r8 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5832:	r9 += 0x4
    5833:	r8 += 0x1
    5834:	w1 = *(u32 *)(r6 + 0x14)
    5835:	r6 += 0x10
    5836:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    5837:	*(u64 *)(r10 - 0xa8) = r3
    5838:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    5839:	w7 = *(u32 *)(r6 + 0x0)
    5840:	w1 = *(u32 *)(r6 + 0x4)
    5841:	*(u32 *)(r10 - 0xb0) = w1
    5842:	w1 = *(u32 *)(r2 + 0x70)
    5843:	if w1 != 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    5844:	call 0x23
    5845:	r0 += r7
    5846:	w1 = *(u32 *)(r10 - 0xb0)
    5847:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5848:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e18>
    5849:	r1 = r10
    5850:	r1 += -0x88
    5851:	w2 = 0x2
    5852:	r3 = r0
    5853:	call 0x71
    5854:	w7 = *(u16 *)(r10 - 0x88)
    5855:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    5856:	r1 = *(u64 *)(r2 + 0xb0)
    5857:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    5858:	r3 = *(u64 *)(r2 + 0xb0)
    5859:	r1 = r10
    5860:	r1 += -0x88
    5861:	w2 = 0x4
    5862:	call 0x71
    5863:	r2 = 0x0 ll
		000000000000b738:  R_BPF_64_64	CONFIG
    5865:	w1 = *(u32 *)(r10 - 0x88)
    5866:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f40>
    5867:	w7 = *(u32 *)(r2 + 0xf8)
    5868:	w1 = *(u32 *)(r2 + 0xfc)
    5869:	*(u32 *)(r10 - 0xb0) = w1
    5870:	w1 = *(u32 *)(r2 + 0x70)
    5871:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    5872:	call 0x23
    5873:	r0 += r7
    5874:	w1 = *(u32 *)(r10 - 0xb0)
    5875:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5876:	r1 = r10
    5877:	r1 += -0x88
    5878:	w2 = 0x4
    5879:	r3 = r0
    5880:	call 0x71
    5881:	w7 = *(u32 *)(r10 - 0x88)
    5882:	goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5883:	call 0x9e
    5884:	r0 += r7
    5885:	w1 = *(u32 *)(r10 - 0xb0)
    5886:	if w1 == 0x2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5887:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5888:	call 0x9e
    5889:	r0 += r7
    5890:	w1 = *(u32 *)(r10 - 0xb0)
    5891:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5892:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5893:	w7 = *(u16 *)(r0 + 0x0)
    5894:	w7 <<= 0x10
    5895:	w7 s>>= 0x10
    5896:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5897:	w7 = *(u32 *)(r0 + 0x0)
    5898:	w1 = *(u32 *)(r6 + 0x8)
    5899:	w7 -= w1
    5900:	w2 = *(u32 *)(r9 + 0x0)
    5901:	w1 = 0x1
    5902:	w3 = *(u32 *)(r10 - 0x98)
    5903:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    5904:	w1 = 0x0
    5905:	*(u32 *)(r9 + 0x14) = w7
    5906:	w3 |= w1
    5907:	*(u32 *)(r10 - 0x98) = w3
    5908:	r7 = *(u64 *)(r10 - 0x90)
    5909:	r2 = 0x0 ll
		000000000000b8a8:  R_BPF_64_64	CONFIG
    5911:	r3 = *(u64 *)(r10 - 0xa8)
    5912:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c60>
    5913:	w7 = 0x0
    5914:	r1 = *(u64 *)(r10 - 0x90)
    5915:	*(u32 *)(r1 + 0x280) = w7
    5916:	*(u32 *)(r10 - 0x88) = w7
    5917:	r2 = r10
    5918:	r2 += -0x88
    5919:	r1 = 0x0 ll
		000000000000b8f8:  R_BPF_64_64	LOST
    5921:	call 0x1
    5922:	if r0 == 0x0 goto -0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5923:	r0 += 0x20
    5924:	r1 = 0x1
    5925:	lock *(u64 *)(r0 + 0x0) += r1
    5926:	goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5927:	w6 = *(u32 *)(r10 - 0x98)
    5928:	w6 &= 0x1
    5929:	w1 = *(u32 *)(r7 + 0x118)
    5930:	w1 |= w6
    5931:	w2 = *(u32 *)(r7 + 0x130)
    5932:	w1 |= w2
    5933:	w2 = *(u32 *)(r7 + 0x148)
    5934:	w1 |= w2
    5935:	w2 = *(u32 *)(r7 + 0x160)
    5936:	w1 |= w2
    5937:	r6 = *(u64 *)(r10 - 0xa0)
    5938:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    5939:	call -0xf10
    5940:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b0>
    5941:	w6 = 0x0
    5942:	r1 = 0x0 ll
		000000000000b9b0:  R_BPF_64_64	CONFIG
    5944:	w2 = *(u32 *)(r1 + 0x6c)
    5945:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5946:	w1 = *(u32 *)(r1 + 0xbc)
    5947:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    5948:	r1 = 0x0 ll
		000000000000b9e0:  R_BPF_64_64	CONFIG
    5950:	w2 = *(u32 *)(r1 + 0xcc)
    5951:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a8>
    5952:	w3 = *(u32 *)(r7 + 0x288)
    5953:	*(u32 *)(r7 + 0x274) = w3
    5954:	w2 = 0x1
    5955:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a0>
    5956:	w2 = 0x0
    5957:	w6 |= w2
    5958:	w1 = *(u32 *)(r1 + 0xdc)
    5959:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e8>
    5960:	w2 = *(u32 *)(r7 + 0x28c)
    5961:	*(u32 *)(r7 + 0x278) = w2
    5962:	w1 = 0x1
    5963:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e0>
    5964:	w1 = 0x0
    5965:	w6 |= w1
    5966:	r1 = 0x0 ll
		000000000000ba70:  R_BPF_64_64	CONFIG
    5968:	w2 = *(u32 *)(r1 + 0xec)
    5969:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2138>
    5970:	w3 = *(u32 *)(r7 + 0x290)
    5971:	*(u32 *)(r7 + 0x27c) = w3
    5972:	w2 = 0x1
    5973:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    5974:	w2 = 0x0
    5975:	w6 |= w2
    5976:	w1 = *(u32 *)(r1 + 0xfc)
    5977:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5978:	w2 = *(u32 *)(r7 + 0x294)
    5979:	*(u32 *)(r7 + 0x280) = w2
    5980:	w1 = 0x1
    5981:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    5982:	w1 = 0x0
    5983:	w6 |= w1
    5984:	w5 = *(u32 *)(r7 + 0x18c)
    5985:	w3 = *(u32 *)(r7 + 0x188)
    5986:	w4 = *(u32 *)(r7 + 0x184)
    5987:	w8 = *(u32 *)(r7 + 0x180)
    5988:	w9 = *(u32 *)(r7 + 0x17c)
    5989:	r1 = r7
    5990:	w7 = *(u32 *)(r1 + 0x178)
    5991:	w1 = *(u32 *)(r1 + 0x10)
    5992:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2228>
    5993:	*(u32 *)(r10 - 0x98) = w3
    5994:	*(u32 *)(r10 - 0xa0) = w4
    5995:	*(u32 *)(r10 - 0xa8) = w5
    5996:	call 0x23
    5997:	*(u64 *)(r10 - 0x88) = r0
    5998:	r2 = r10
    5999:	r2 += -0x88
    6000:	r1 = 0x0 ll
		000000000000bb80:  R_BPF_64_64	OWED
    6002:	call 0x3
    6003:	w5 = *(u32 *)(r10 - 0xa8)
    6004:	w4 = *(u32 *)(r10 - 0xa0)
    6005:	w3 = *(u32 *)(r10 - 0x98)
    6006:	r1 = 0x0
    6007:	r2 = *(u64 *)(r10 - 0x90)
    6008:	*(u64 *)(r2 + 0x298) = r1
    6009:	*(u64 *)(r2 + 0x258) = r1
    6010:	*(u32 *)(r2 + 0x14) = w5
    6011:	*(u32 *)(r2 + 0x10) = w3
    6012:	*(u32 *)(r2 + 0xc) = w4
    6013:	*(u32 *)(r2 + 0x8) = w8
    6014:	w1 = 0x0
    6015:	*(u32 *)(r2 + 0x268) = w1
    6016:	w1 = 0x1
    6017:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2290>
    6018:	w1 = 0x0
    6019:	r2 = *(u64 *)(r10 - 0x90)
    6020:	*(u32 *)(r2 + 0x0) = w7
    6021:	*(u32 *)(r2 + 0x4) = w9
    6022:	if w9 != 0x0 goto +0x33b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6023:	if w8 != 0x0 goto +0x33a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6024:	if w3 != 0x0 goto +0x339 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6025:	w6 |= w1
    6026:	w6 &= 0x1
    6027:	if w6 != 0x0 goto +0x336 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6028:	call 0x23
    6029:	*(u64 *)(r10 - 0x88) = r0
    6030:	r2 = r10
    6031:	r2 += -0x88
    6032:	r1 = 0x0 ll
		000000000000bc80:  R_BPF_64_64	TASKS
    6034:	call 0x3
    6035:	if r0 != 0x0 goto +0x32e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6036:	r1 = 0x0 ll
		000000000000bca0:  R_BPF_64_64	.bss
    6038:	r2 = -0x1
    6039:	lock *(u64 *)(r1 + 0x0) += r2
    6040:	r1 = 0x0 ll
		000000000000bcc0:  R_BPF_64_64	EXPECT_ENTER
    6042:	r2 = -0x100000000 ll
    6044:	lock *(u64 *)(r1 + 0x0) += r2
    6045:	r1 = 0x0 ll
		000000000000bce8:  R_BPF_64_64	EXPECT_EXIT
    6047:	lock *(u64 *)(r1 + 0x0) += r2
    6048:	goto +0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6049:	w1 = *(u32 *)(r7 + 0x284)
    6050:	*(u32 *)(r7 + 0x270) = w1
    6051:	w6 = 0x1
    6052:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6053:	w6 = 0x0
    6054:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6055:	r8 = r7
    6056:	r8 += 0x20
    6057:	r1 = r8
    6058:	w2 = 0xe0
    6059:	r3 = 0xd98 ll
		000000000000bd58:  R_BPF_64_64	.rodata
    6061:	call 0x71
    6062:	w1 = *(u32 *)(r7 + 0x118)
    6063:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2468>
    6064:	w1 = *(u32 *)(r7 + 0x12c)
    6065:	*(u32 *)(r7 + 0x114) = w1
    6066:	w1 = *(u32 *)(r7 + 0x128)
    6067:	*(u32 *)(r7 + 0x110) = w1
    6068:	w1 = *(u32 *)(r7 + 0x124)
    6069:	*(u32 *)(r7 + 0x10c) = w1
    6070:	w1 = *(u32 *)(r7 + 0x120)
    6071:	*(u32 *)(r7 + 0x108) = w1
    6072:	w1 = *(u32 *)(r7 + 0x11c)
    6073:	*(u32 *)(r7 + 0x104) = w1
    6074:	w1 = *(u32 *)(r7 + 0x118)
    6075:	*(u32 *)(r7 + 0x100) = w1
    6076:	r1 = r7
    6077:	call -0x17be
    6078:	w1 = *(u32 *)(r7 + 0x130)
    6079:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    6080:	w1 = *(u32 *)(r7 + 0x144)
    6081:	*(u32 *)(r7 + 0x114) = w1
    6082:	w1 = *(u32 *)(r7 + 0x140)
    6083:	*(u32 *)(r7 + 0x110) = w1
    6084:	w1 = *(u32 *)(r7 + 0x13c)
    6085:	*(u32 *)(r7 + 0x10c) = w1
    6086:	w1 = *(u32 *)(r7 + 0x138)
    6087:	*(u32 *)(r7 + 0x108) = w1
    6088:	w1 = *(u32 *)(r7 + 0x134)
    6089:	*(u32 *)(r7 + 0x104) = w1
    6090:	w1 = *(u32 *)(r7 + 0x130)
    6091:	*(u32 *)(r7 + 0x100) = w1
    6092:	r1 = r7
    6093:	call -0x17ce
    6094:	r1 = *(u64 *)(r6 + 0x0)
    6095:	r3 = *(u64 *)(r1 + 0x8)
    6096:	r2 = *(u64 *)(r1 + 0x0)
    6097:	r1 = r8
    6098:	call -0xf6f
    6099:	w1 = *(u32 *)(r10 - 0xc0)
    6100:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b8>
    6101:	r1 = 0x0
    6102:	r2 = 0x0 ll
		000000000000beb0:  R_BPF_64_64	CONFIG
    6104:	w2 = *(u32 *)(r2 + 0x74)
    6105:	w3 = *(u32 *)(r10 - 0xc8)
    6106:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6107:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6108:	call 0x23
    6109:	r1 = 0x0 ll
		000000000000bee8:  R_BPF_64_64	CONFIG
    6111:	w1 = *(u32 *)(r1 + 0x74)
    6112:	r0 += r1
    6113:	r1 = r10
    6114:	r1 += -0x88
    6115:	w2 = 0x8
    6116:	r3 = r0
    6117:	call 0x71
    6118:	r1 = *(u64 *)(r10 - 0x88)
    6119:	*(u64 *)(r7 + 0x250) = r1
    6120:	w1 = *(u32 *)(r7 + 0x160)
    6121:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2638>
    6122:	w1 = *(u32 *)(r7 + 0x174)
    6123:	*(u32 *)(r7 + 0x114) = w1
    6124:	w1 = *(u32 *)(r7 + 0x170)
    6125:	*(u32 *)(r7 + 0x110) = w1
    6126:	w1 = *(u32 *)(r7 + 0x16c)
    6127:	*(u32 *)(r7 + 0x10c) = w1
    6128:	w1 = *(u32 *)(r7 + 0x168)
    6129:	*(u32 *)(r7 + 0x108) = w1
    6130:	w1 = *(u32 *)(r7 + 0x164)
    6131:	*(u32 *)(r7 + 0x104) = w1
    6132:	w1 = *(u32 *)(r7 + 0x160)
    6133:	*(u32 *)(r7 + 0x100) = w1
    6134:	r1 = r7
    6135:	call -0x17f8
    6136:	r1 = 0x0 ll
		000000000000bfc0:  R_BPF_64_64	CONFIG
    6138:	w2 = *(u32 *)(r1 + 0x6c)
    6139:	if w2 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6140:	w1 = *(u32 *)(r1 + 0xbc)
    6141:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27f8>
    6142:	r6 = 0x0 ll
		000000000000bff0:  R_BPF_64_64	CONFIG
    6144:	w1 = *(u32 *)(r6 + 0xcc)
    6145:	if w1 == 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6146:	w2 = *(u32 *)(r7 + 0x288)
    6147:	w1 = *(u32 *)(r7 + 0x274)
    6148:	w3 = w2
    6149:	w3 |= w1
    6150:	if w3 s> -0x1 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a40>
    6151:	w3 = w2
    6152:	if w1 s> 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6153:	w3 = w2
    6154:	if w2 s> 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6155:	if w2 s>= w1 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6156:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    6157:	r9 = 0x80
    6158:	if w1 < 0x81 goto -0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6159:	r9 = 0x100
    6160:	if w1 < 0x101 goto -0x41b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6161:	r9 = 0x200
    6162:	if w1 < 0x201 goto -0x41d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6163:	r9 = 0x400
    6164:	if w1 < 0x401 goto -0x41f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6165:	r9 = 0x800
    6166:	if w1 < 0x801 goto -0x421 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6167:	r9 = 0x1000
    6168:	if w1 < 0x1001 goto -0x423 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6169:	r9 = 0x2000
    6170:	if w1 > 0x2000 goto -0x272 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6171:	goto -0x426 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6172:	r1 = 0x0 ll
		000000000000c0e0:  R_BPF_64_64	CONFIG
    6174:	w2 = *(u32 *)(r1 + 0x28)
    6175:	w1 = *(u32 *)(r10 - 0x90)
    6176:	w2 &= w1
    6177:	w1 = *(u32 *)(r8 + 0x50)
    6178:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    6179:	*(u32 *)(r8 + 0x54) = w2
    6180:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27c8>
    6181:	w3 = *(u32 *)(r8 + 0x54)
    6182:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27b8>
    6183:	*(u32 *)(r8 + 0x54) = w2
    6184:	w3 = *(u32 *)(r8 + 0x58)
    6185:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d0>
    6186:	*(u32 *)(r8 + 0x58) = w2
    6187:	w2 = *(u32 *)(r10 - 0x90)
    6188:	*(u32 *)(r8 + 0x5c) = w2
    6189:	w1 += 0x1
    6190:	*(u32 *)(r8 + 0x50) = w1
    6191:	goto +0x292 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6192:	w2 = *(u32 *)(r7 + 0x284)
    6193:	w1 = *(u32 *)(r7 + 0x270)
    6194:	w3 = w2
    6195:	w3 |= w1
    6196:	if w3 s> -0x1 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    6197:	w3 = w2
    6198:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6199:	w3 = w2
    6200:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2848>
    6201:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6202:	if w2 s>= w1 goto -0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6203:	w3 = w2
    6204:	w3 -= w1
    6205:	if w3 == 0x0 goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6206:	r4 = 0x1
    6207:	*(u64 *)(r7 + 0x110) = r4
    6208:	*(u32 *)(r7 + 0x10c) = w3
    6209:	*(u32 *)(r7 + 0x108) = w2
    6210:	*(u32 *)(r7 + 0x104) = w1
    6211:	w1 = 0x5
    6212:	*(u32 *)(r7 + 0x100) = w1
    6213:	r1 = r7
    6214:	call -0x1847
    6215:	goto -0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6216:	call 0x9e
    6217:	r0 += r7
    6218:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d8>
    6219:	goto +0x93 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d70>
    6220:	w1 = *(u16 *)(r0 + 0x0)
    6221:	w1 <<= 0x10
    6222:	w1 s>>= 0x10
    6223:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6224:	w3 = *(u32 *)(r7 + 0x4)
    6225:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2910>
    6226:	*(u32 *)(r7 + 0x4) = w2
    6227:	w3 = *(u32 *)(r7 + 0x8)
    6228:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    6229:	*(u32 *)(r7 + 0x8) = w2
    6230:	*(u32 *)(r7 + 0xc) = w4
    6231:	w1 += 0x1
    6232:	*(u32 *)(r7 + 0x0) = w1
    6233:	r6 = 0x0 ll
		000000000000c2c8:  R_BPF_64_64	CONFIG
    6235:	w1 = *(u32 *)(r6 + 0xbc)
    6236:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c8>
    6237:	w1 = *(u32 *)(r6 + 0xcc)
    6238:	if w1 == 0x0 goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f0>
    6239:	r1 = 0x0 ll
		000000000000c2f8:  R_BPF_64_64	CONFIG
    6241:	w6 = *(u32 *)(r1 + 0xc8)
    6242:	w8 = *(u32 *)(r1 + 0xcc)
    6243:	w1 = *(u32 *)(r1 + 0x70)
    6244:	if w1 == 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    6245:	call 0x9e
    6246:	r0 += r6
    6247:	if w8 == 0x2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    6248:	w1 = *(u32 *)(r0 + 0x0)
    6249:	goto +0xf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6250:	w8 = *(u32 *)(r6 + 0xb8)
    6251:	w9 = *(u32 *)(r6 + 0xbc)
    6252:	w1 = *(u32 *)(r6 + 0x70)
    6253:	if w1 != 0x0 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6254:	call 0x23
    6255:	r0 += r8
    6256:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    6257:	goto +0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a8>
    6258:	r1 = r10
    6259:	r1 += -0x88
    6260:	w2 = 0x2
    6261:	r3 = r0
    6262:	call 0x71
    6263:	w1 = *(u16 *)(r10 - 0x88)
    6264:	goto +0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d58>
    6265:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6266:	w3 = w2
    6267:	w3 -= w1
    6268:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6269:	r4 = 0x2
    6270:	*(u64 *)(r7 + 0x110) = r4
    6271:	*(u32 *)(r7 + 0x10c) = w3
    6272:	*(u32 *)(r7 + 0x108) = w2
    6273:	*(u32 *)(r7 + 0x104) = w1
    6274:	w1 = 0x5
    6275:	*(u32 *)(r7 + 0x100) = w1
    6276:	r1 = r7
    6277:	call -0x1886
    6278:	w1 = *(u32 *)(r6 + 0xdc)
    6279:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6280:	w2 = *(u32 *)(r7 + 0x28c)
    6281:	w1 = *(u32 *)(r7 + 0x278)
    6282:	w3 = w2
    6283:	w3 |= w1
    6284:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b20>
    6285:	w3 = w2
    6286:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6287:	w3 = w2
    6288:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6289:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6290:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    6291:	if w2 s> w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    6292:	goto -0x97 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6293:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6294:	w3 = w2
    6295:	w3 -= w1
    6296:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6297:	r4 = 0x3
    6298:	*(u64 *)(r7 + 0x110) = r4
    6299:	*(u32 *)(r7 + 0x10c) = w3
    6300:	*(u32 *)(r7 + 0x108) = w2
    6301:	*(u32 *)(r7 + 0x104) = w1
    6302:	w1 = 0x5
    6303:	*(u32 *)(r7 + 0x100) = w1
    6304:	r1 = r7
    6305:	call -0x18a2
    6306:	w1 = *(u32 *)(r6 + 0xec)
    6307:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6308:	w2 = *(u32 *)(r7 + 0x290)
    6309:	w1 = *(u32 *)(r7 + 0x27c)
    6310:	w3 = w2
    6311:	w3 |= w1
    6312:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6313:	w3 = w2
    6314:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6315:	w3 = w2
    6316:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6317:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6318:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6319:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6320:	w3 = w2
    6321:	w3 -= w1
    6322:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6323:	r4 = 0x4
    6324:	*(u64 *)(r7 + 0x110) = r4
    6325:	*(u32 *)(r7 + 0x10c) = w3
    6326:	*(u32 *)(r7 + 0x108) = w2
    6327:	*(u32 *)(r7 + 0x104) = w1
    6328:	w1 = 0x5
    6329:	*(u32 *)(r7 + 0x100) = w1
    6330:	r1 = r7
    6331:	call -0x18bc
    6332:	w1 = *(u32 *)(r6 + 0xfc)
    6333:	if w1 == 0x0 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6334:	w2 = *(u32 *)(r7 + 0x294)
    6335:	w1 = *(u32 *)(r7 + 0x280)
    6336:	w3 = w2
    6337:	w3 |= w1
    6338:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    6339:	w3 = w2
    6340:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6341:	w3 = w2
    6342:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6343:	if w2 s>= w1 goto -0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6344:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    6345:	if w2 s<= w1 goto -0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6346:	w3 = w2
    6347:	w3 -= w1
    6348:	if w3 == 0x0 goto -0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6349:	r4 = 0x5
    6350:	*(u64 *)(r7 + 0x110) = r4
    6351:	*(u32 *)(r7 + 0x10c) = w3
    6352:	*(u32 *)(r7 + 0x108) = w2
    6353:	*(u32 *)(r7 + 0x104) = w1
    6354:	w1 = 0x5
    6355:	*(u32 *)(r7 + 0x100) = w1
    6356:	r1 = r7
    6357:	call -0x18d6
    6358:	goto -0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6359:	call 0x9e
    6360:	r0 += r8
    6361:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    6362:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    6363:	w1 = *(u16 *)(r0 + 0x0)
    6364:	w1 <<= 0x10
    6365:	w1 s>>= 0x10
    6366:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6367:	w1 = *(u32 *)(r0 + 0x0)
    6368:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6369:	call 0x23
    6370:	r0 += r6
    6371:	if w8 == 0x2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    6372:	r1 = r10
    6373:	r1 += -0x88
    6374:	w2 = 0x4
    6375:	r3 = r0
    6376:	call 0x71
    6377:	w1 = *(u32 *)(r10 - 0x88)
    6378:	goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6379:	call 0x9e
    6380:	r0 += r7
    6381:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df0>
    6382:	goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3740>
    6383:	w1 = *(u16 *)(r0 + 0x0)
    6384:	w1 <<= 0x10
    6385:	w1 s>>= 0x10
    6386:	goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6387:	r1 = r10
    6388:	r1 += -0x88
    6389:	w2 = 0x4
    6390:	r3 = r0
    6391:	call 0x71
    6392:	w1 = *(u32 *)(r10 - 0x88)
    6393:	r2 = 0x0 ll
		000000000000c7c8:  R_BPF_64_64	CONFIG
    6395:	w2 = *(u32 *)(r2 + 0xc0)
    6396:	r9 = *(u64 *)(r10 - 0xa0)
    6397:	if w1 != w2 goto -0x5bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6398:	w1 = *(u32 *)(r6 + 0xcc)
    6399:	if w1 == 0x0 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6400:	r1 = 0x0 ll
		000000000000c800:  R_BPF_64_64	CONFIG
    6402:	w6 = *(u32 *)(r1 + 0xc8)
    6403:	w7 = *(u32 *)(r1 + 0xcc)
    6404:	w1 = *(u32 *)(r1 + 0x70)
    6405:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f00>
    6406:	call 0x23
    6407:	r0 += r6
    6408:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    6409:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f70>
    6410:	r1 = r10
    6411:	r1 += -0x88
    6412:	w2 = 0x2
    6413:	r3 = r0
    6414:	call 0x71
    6415:	w1 = *(u16 *)(r10 - 0x88)
    6416:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    6417:	call 0x9e
    6418:	r0 += r6
    6419:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f20>
    6420:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6421:	w1 = *(u16 *)(r0 + 0x0)
    6422:	w1 <<= 0x10
    6423:	w1 s>>= 0x10
    6424:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6425:	w1 = *(u32 *)(r0 + 0x0)
    6426:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6427:	w1 = *(u16 *)(r0 + 0x0)
    6428:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3178>
    6429:	w1 = *(u32 *)(r0 + 0x0)
    6430:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6431:	r1 = r10
    6432:	r1 += -0x88
    6433:	w2 = 0x4
    6434:	r3 = r0
    6435:	call 0x71
    6436:	w1 = *(u32 *)(r10 - 0x88)
    6437:	r2 = 0x0 ll
		000000000000c928:  R_BPF_64_64	CONFIG
    6439:	w2 = *(u32 *)(r2 + 0xd0)
    6440:	if w1 != w2 goto -0x5ea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6441:	r6 = 0x0 ll
		000000000000c948:  R_BPF_64_64	CONFIG
    6443:	w1 = *(u32 *)(r6 + 0xdc)
    6444:	if w1 == 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    6445:	w7 = *(u32 *)(r6 + 0xd8)
    6446:	w9 = *(u32 *)(r6 + 0xdc)
    6447:	w1 = *(u32 *)(r6 + 0x70)
    6448:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3058>
    6449:	call 0x23
    6450:	r0 += r7
    6451:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    6452:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3750>
    6453:	r1 = r10
    6454:	r1 += -0x88
    6455:	w2 = 0x2
    6456:	r3 = r0
    6457:	call 0x71
    6458:	w1 = *(u16 *)(r10 - 0x88)
    6459:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3080>
    6460:	call 0x9e
    6461:	r0 += r7
    6462:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6463:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    6464:	w1 = *(u16 *)(r0 + 0x0)
    6465:	w1 <<= 0x10
    6466:	w1 s>>= 0x10
    6467:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6468:	w1 = *(u32 *)(r0 + 0x0)
    6469:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6470:	r1 = r10
    6471:	r1 += -0x88
    6472:	w2 = 0x4
    6473:	r3 = r0
    6474:	call 0x71
    6475:	w1 = *(u32 *)(r10 - 0x88)
    6476:	w2 = *(u32 *)(r7 + 0x78)
    6477:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    6478:	*(u32 *)(r7 + 0x7c) = w1
    6479:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    6480:	w3 = *(u32 *)(r7 + 0x7c)
    6481:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3110>
    6482:	*(u32 *)(r7 + 0x7c) = w1
    6483:	w3 = *(u32 *)(r7 + 0x80)
    6484:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    6485:	*(u32 *)(r7 + 0x80) = w1
    6486:	*(u32 *)(r7 + 0x84) = w1
    6487:	w2 += 0x1
    6488:	*(u32 *)(r7 + 0x78) = w2
    6489:	goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    6490:	r1 = r10
    6491:	r1 += -0x88
    6492:	w2 = 0x2
    6493:	r3 = r0
    6494:	call 0x71
    6495:	w1 = *(u16 *)(r10 - 0x88)
    6496:	w1 <<= 0x10
    6497:	w1 s>>= 0x10
    6498:	w2 = *(u32 *)(r7 + 0x88)
    6499:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31a8>
    6500:	*(u32 *)(r7 + 0x8c) = w1
    6501:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    6502:	w3 = *(u32 *)(r7 + 0x8c)
    6503:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c0>
    6504:	*(u32 *)(r7 + 0x8c) = w1
    6505:	w3 = *(u32 *)(r7 + 0x90)
    6506:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    6507:	*(u32 *)(r7 + 0x90) = w1
    6508:	*(u32 *)(r7 + 0x94) = w1
    6509:	w2 += 0x1
    6510:	*(u32 *)(r7 + 0x88) = w2
    6511:	r6 = 0x0 ll
		000000000000cb78:  R_BPF_64_64	CONFIG
    6513:	w1 = *(u32 *)(r6 + 0xdc)
    6514:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6515:	w8 = *(u32 *)(r6 + 0xd8)
    6516:	w9 = *(u32 *)(r6 + 0xdc)
    6517:	w1 = *(u32 *)(r6 + 0x70)
    6518:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    6519:	call 0x9e
    6520:	r0 += r8
    6521:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32a8>
    6522:	w1 = *(u32 *)(r0 + 0x0)
    6523:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6524:	call 0x23
    6525:	r0 += r8
    6526:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32b8>
    6527:	r1 = r10
    6528:	r1 += -0x88
    6529:	w2 = 0x4
    6530:	r3 = r0
    6531:	call 0x71
    6532:	w1 = *(u32 *)(r10 - 0x88)
    6533:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6534:	w1 = *(u16 *)(r0 + 0x0)
    6535:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    6536:	r1 = r10
    6537:	r1 += -0x88
    6538:	w2 = 0x2
    6539:	r3 = r0
    6540:	call 0x71
    6541:	w1 = *(u16 *)(r10 - 0x88)
    6542:	w1 <<= 0x10
    6543:	w1 s>>= 0x10
    6544:	w2 = *(u32 *)(r7 + 0x98)
    6545:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3318>
    6546:	*(u32 *)(r7 + 0x9c) = w1
    6547:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3340>
    6548:	w3 = *(u32 *)(r7 + 0x9c)
    6549:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3330>
    6550:	*(u32 *)(r7 + 0x9c) = w1
    6551:	w3 = *(u32 *)(r7 + 0xa0)
    6552:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3348>
    6553:	*(u32 *)(r7 + 0xa0) = w1
    6554:	*(u32 *)(r7 + 0xa4) = w1
    6555:	w2 += 0x1
    6556:	*(u32 *)(r7 + 0x98) = w2
    6557:	w1 = *(u32 *)(r6 + 0xec)
    6558:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d0>
    6559:	r1 = 0x0 ll
		000000000000ccf8:  R_BPF_64_64	CONFIG
    6561:	w6 = *(u32 *)(r1 + 0xe8)
    6562:	w8 = *(u32 *)(r1 + 0xec)
    6563:	w1 = *(u32 *)(r1 + 0x70)
    6564:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    6565:	call 0x9e
    6566:	r0 += r6
    6567:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    6568:	w1 = *(u32 *)(r0 + 0x0)
    6569:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6570:	call 0x23
    6571:	r0 += r6
    6572:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3428>
    6573:	r1 = r10
    6574:	r1 += -0x88
    6575:	w2 = 0x4
    6576:	r3 = r0
    6577:	call 0x71
    6578:	w1 = *(u32 *)(r10 - 0x88)
    6579:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6580:	w1 = *(u16 *)(r0 + 0x0)
    6581:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3458>
    6582:	r1 = r10
    6583:	r1 += -0x88
    6584:	w2 = 0x2
    6585:	r3 = r0
    6586:	call 0x71
    6587:	w1 = *(u16 *)(r10 - 0x88)
    6588:	w1 <<= 0x10
    6589:	w1 s>>= 0x10
    6590:	w2 = *(u32 *)(r7 + 0xa8)
    6591:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    6592:	*(u32 *)(r7 + 0xac) = w1
    6593:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    6594:	w3 = *(u32 *)(r7 + 0xac)
    6595:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    6596:	*(u32 *)(r7 + 0xac) = w1
    6597:	w3 = *(u32 *)(r7 + 0xb0)
    6598:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b8>
    6599:	*(u32 *)(r7 + 0xb0) = w1
    6600:	*(u32 *)(r7 + 0xb4) = w1
    6601:	w2 += 0x1
    6602:	*(u32 *)(r7 + 0xa8) = w2
    6603:	r6 = 0x0 ll
		000000000000ce58:  R_BPF_64_64	CONFIG
    6605:	w1 = *(u32 *)(r6 + 0xfc)
    6606:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    6607:	w8 = *(u32 *)(r6 + 0xf8)
    6608:	w9 = *(u32 *)(r6 + 0xfc)
    6609:	w1 = *(u32 *)(r6 + 0x70)
    6610:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3538>
    6611:	call 0x9e
    6612:	r0 += r8
    6613:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    6614:	w1 = *(u32 *)(r0 + 0x0)
    6615:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6616:	call 0x23
    6617:	r0 += r8
    6618:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3598>
    6619:	r1 = r10
    6620:	r1 += -0x88
    6621:	w2 = 0x4
    6622:	r3 = r0
    6623:	call 0x71
    6624:	w1 = *(u32 *)(r10 - 0x88)
    6625:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6626:	w1 = *(u16 *)(r0 + 0x0)
    6627:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35c8>
    6628:	r1 = r10
    6629:	r1 += -0x88
    6630:	w2 = 0x2
    6631:	r3 = r0
    6632:	call 0x71
    6633:	w1 = *(u16 *)(r10 - 0x88)
    6634:	w1 <<= 0x10
    6635:	w1 s>>= 0x10
    6636:	w2 = *(u32 *)(r7 + 0xb8)
    6637:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6638:	*(u32 *)(r7 + 0xbc) = w1
    6639:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    6640:	w3 = *(u32 *)(r7 + 0xbc)
    6641:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    6642:	*(u32 *)(r7 + 0xbc) = w1
    6643:	w3 = *(u32 *)(r7 + 0xc0)
    6644:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3628>
    6645:	*(u32 *)(r7 + 0xc0) = w1
    6646:	*(u32 *)(r7 + 0xc4) = w1
    6647:	w2 += 0x1
    6648:	*(u32 *)(r7 + 0xb8) = w2
    6649:	call 0xe
    6650:	*(u64 *)(r7 + 0x70) = r0
    6651:	w1 = *(u32 *)(r6 + 0x64)
    6652:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    6653:	call 0x23
    6654:	w1 = *(u32 *)(r6 + 0x40)
    6655:	r0 += r1
    6656:	r1 = r10
    6657:	r1 += -0x88
    6658:	w2 = 0x8
    6659:	r3 = r0
    6660:	call 0x71
    6661:	w1 = *(u32 *)(r6 + 0x44)
    6662:	r3 = *(u64 *)(r10 - 0x88)
    6663:	r3 += r1
    6664:	r1 = r10
    6665:	r1 += -0x88
    6666:	w2 = 0x8
    6667:	call 0x71
    6668:	r1 = *(u64 *)(r6 + 0x8)
    6669:	r2 = *(u64 *)(r10 - 0x88)
    6670:	r1 += r2
    6671:	*(u64 *)(r7 + 0x60) = r1
    6672:	w1 = *(u32 *)(r6 + 0x68)
    6673:	if w1 == 0x0 goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6674:	r1 = 0x504c4b53594d5641 ll
    6676:	call 0x9a
    6677:	w1 = *(u32 *)(r6 + 0x38)
    6678:	r0 += r1
    6679:	*(u64 *)(r7 + 0x68) = r0
    6680:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6681:	w1 = *(u32 *)(r0 + 0x0)
    6682:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6683:	r1 = r10
    6684:	r1 += -0x88
    6685:	w2 = 0x4
    6686:	r3 = r0
    6687:	call 0x71
    6688:	w1 = *(u32 *)(r10 - 0x88)
    6689:	r2 = 0x0 ll
		000000000000d108:  R_BPF_64_64	CONFIG
    6691:	w2 = *(u32 *)(r2 + 0xe0)
    6692:	r9 = *(u64 *)(r10 - 0xa0)
    6693:	if w1 != w2 goto -0x6e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6694:	w1 = *(u32 *)(r6 + 0xec)
    6695:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a18>
    6696:	r1 = 0x0 ll
		000000000000d140:  R_BPF_64_64	CONFIG
    6698:	w6 = *(u32 *)(r1 + 0xe8)
    6699:	w7 = *(u32 *)(r1 + 0xec)
    6700:	w1 = *(u32 *)(r1 + 0x70)
    6701:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    6702:	call 0x23
    6703:	r0 += r6
    6704:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3808>
    6705:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    6706:	r1 = r10
    6707:	r1 += -0x88
    6708:	w2 = 0x2
    6709:	r3 = r0
    6710:	call 0x71
    6711:	w1 = *(u16 *)(r10 - 0x88)
    6712:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    6713:	call 0x9e
    6714:	r0 += r6
    6715:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    6716:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    6717:	w1 = *(u16 *)(r0 + 0x0)
    6718:	w1 <<= 0x10
    6719:	w1 s>>= 0x10
    6720:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6721:	w1 = *(u32 *)(r0 + 0x0)
    6722:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6723:	r1 = r10
    6724:	r1 += -0x88
    6725:	w2 = 0x4
    6726:	r3 = r0
    6727:	call 0x71
    6728:	w1 = *(u32 *)(r10 - 0x88)
    6729:	r2 = 0x0 ll
		000000000000d248:  R_BPF_64_64	CONFIG
    6731:	w2 = *(u32 *)(r2 + 0xc0)
    6732:	if w1 != w2 goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6733:	w1 = *(u32 *)(r6 + 0xcc)
    6734:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    6735:	r1 = 0x0 ll
		000000000000d278:  R_BPF_64_64	CONFIG
    6737:	w6 = *(u32 *)(r1 + 0xc8)
    6738:	w7 = *(u32 *)(r1 + 0xcc)
    6739:	w1 = *(u32 *)(r1 + 0x70)
    6740:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3978>
    6741:	call 0x23
    6742:	r0 += r6
    6743:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    6744:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    6745:	r1 = r10
    6746:	r1 += -0x88
    6747:	w2 = 0x2
    6748:	r3 = r0
    6749:	call 0x71
    6750:	w1 = *(u16 *)(r10 - 0x88)
    6751:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    6752:	call 0x9e
    6753:	r0 += r6
    6754:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3998>
    6755:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b8>
    6756:	w1 = *(u16 *)(r0 + 0x0)
    6757:	w1 <<= 0x10
    6758:	w1 s>>= 0x10
    6759:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6760:	w1 = *(u32 *)(r0 + 0x0)
    6761:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6762:	r1 = r10
    6763:	r1 += -0x88
    6764:	w2 = 0x4
    6765:	r3 = r0
    6766:	call 0x71
    6767:	w1 = *(u32 *)(r10 - 0x88)
    6768:	r2 = 0x0 ll
		000000000000d380:  R_BPF_64_64	CONFIG
    6770:	w2 = *(u32 *)(r2 + 0xf0)
    6771:	if w1 != w2 goto -0x735 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6772:	r1 = 0x0 ll
		000000000000d3a0:  R_BPF_64_64	CONFIG
    6774:	w2 = *(u32 *)(r1 + 0xfc)
    6775:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6776:	w6 = *(u32 *)(r1 + 0xf8)
    6777:	w7 = *(u32 *)(r1 + 0xfc)
    6778:	w1 = *(u32 *)(r1 + 0x70)
    6779:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    6780:	call 0x23
    6781:	r0 += r6
    6782:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a78>
    6783:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c38>
    6784:	r1 = r10
    6785:	r1 += -0x88
    6786:	w2 = 0x2
    6787:	r3 = r0
    6788:	call 0x71
    6789:	w1 = *(u16 *)(r10 - 0x88)
    6790:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad8>
    6791:	call 0x9e
    6792:	r0 += r6
    6793:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad0>
    6794:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    6795:	w1 = *(u16 *)(r0 + 0x0)
    6796:	w1 <<= 0x10
    6797:	w1 s>>= 0x10
    6798:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6799:	w1 = *(u32 *)(r0 + 0x0)
    6800:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6801:	r1 = r10
    6802:	r1 += -0x88
    6803:	w2 = 0x4
    6804:	r3 = r0
    6805:	call 0x71
    6806:	w1 = *(u32 *)(r10 - 0x88)
    6807:	r2 = 0x0 ll
		000000000000d4b8:  R_BPF_64_64	CONFIG
    6809:	w2 = *(u32 *)(r2 + 0xd0)
    6810:	if w1 != w2 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6811:	r6 = 0x0 ll
		000000000000d4d8:  R_BPF_64_64	CONFIG
    6813:	w1 = *(u32 *)(r6 + 0xdc)
    6814:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    6815:	w7 = *(u32 *)(r6 + 0xd8)
    6816:	w8 = *(u32 *)(r6 + 0xdc)
    6817:	w1 = *(u32 *)(r6 + 0x70)
    6818:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    6819:	call 0x23
    6820:	r0 += r7
    6821:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    6822:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c90>
    6823:	r1 = r10
    6824:	r1 += -0x88
    6825:	w2 = 0x2
    6826:	r3 = r0
    6827:	call 0x71
    6828:	w1 = *(u16 *)(r10 - 0x88)
    6829:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    6830:	call 0x9e
    6831:	r0 += r7
    6832:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    6833:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c28>
    6834:	w1 = *(u16 *)(r0 + 0x0)
    6835:	w1 <<= 0x10
    6836:	w1 s>>= 0x10
    6837:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6838:	w1 = *(u32 *)(r0 + 0x0)
    6839:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6840:	r1 = r10
    6841:	r1 += -0x88
    6842:	w2 = 0x4
    6843:	r3 = r0
    6844:	call 0x71
    6845:	w1 = *(u32 *)(r10 - 0x88)
    6846:	r2 = 0x0 ll
		000000000000d5f0:  R_BPF_64_64	CONFIG
    6848:	w2 = *(u32 *)(r2 + 0x100)
    6849:	if w1 != w2 goto -0x783 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6850:	exit
    6851:	r1 = r10
    6852:	r1 += -0x88
    6853:	w2 = 0x4
    6854:	r3 = r0
    6855:	call 0x71
    6856:	w1 = *(u32 *)(r10 - 0x88)
    6857:	r2 = 0x0 ll
		000000000000d648:  R_BPF_64_64	CONFIG
    6859:	w2 = *(u32 *)(r2 + 0xe0)
    6860:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6861:	w1 = *(u32 *)(r6 + 0xec)
    6862:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e18>
    6863:	r1 = 0x0 ll
		000000000000d678:  R_BPF_64_64	CONFIG
    6865:	w6 = *(u32 *)(r1 + 0xe8)
    6866:	w7 = *(u32 *)(r1 + 0xec)
    6867:	w1 = *(u32 *)(r1 + 0x70)
    6868:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d78>
    6869:	call 0x23
    6870:	r0 += r6
    6871:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d40>
    6872:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    6873:	r1 = r10
    6874:	r1 += -0x88
    6875:	w2 = 0x2
    6876:	r3 = r0
    6877:	call 0x71
    6878:	w1 = *(u16 *)(r10 - 0x88)
    6879:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da0>
    6880:	call 0x9e
    6881:	r0 += r6
    6882:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d98>
    6883:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db8>
    6884:	w1 = *(u16 *)(r0 + 0x0)
    6885:	w1 <<= 0x10
    6886:	w1 s>>= 0x10
    6887:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6888:	w1 = *(u32 *)(r0 + 0x0)
    6889:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6890:	r1 = r10
    6891:	r1 += -0x88
    6892:	w2 = 0x4
    6893:	r3 = r0
    6894:	call 0x71
    6895:	w1 = *(u32 *)(r10 - 0x88)
    6896:	r2 = 0x0 ll
		000000000000d780:  R_BPF_64_64	CONFIG
    6898:	w2 = *(u32 *)(r2 + 0xf0)
    6899:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6900:	r1 = 0x0 ll
		000000000000d7a0:  R_BPF_64_64	CONFIG
    6902:	w2 = *(u32 *)(r1 + 0xfc)
    6903:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6904:	w6 = *(u32 *)(r1 + 0xf8)
    6905:	w7 = *(u32 *)(r1 + 0xfc)
    6906:	w1 = *(u32 *)(r1 + 0x70)
    6907:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    6908:	call 0x23
    6909:	r0 += r6
    6910:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e78>
    6911:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f00>
    6912:	r1 = r10
    6913:	r1 += -0x88
    6914:	w2 = 0x2
    6915:	r3 = r0
    6916:	call 0x71
    6917:	w1 = *(u16 *)(r10 - 0x88)
    6918:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed8>
    6919:	call 0x9e
    6920:	r0 += r6
    6921:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed0>
    6922:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    6923:	w1 = *(u16 *)(r0 + 0x0)
    6924:	w1 <<= 0x10
    6925:	w1 s>>= 0x10
    6926:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6927:	w1 = *(u32 *)(r0 + 0x0)
    6928:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6929:	r1 = r10
    6930:	r1 += -0x88
    6931:	w2 = 0x4
    6932:	r3 = r0
    6933:	call 0x71
    6934:	w1 = *(u32 *)(r10 - 0x88)
    6935:	r2 = 0x0 ll
		000000000000d8b8:  R_BPF_64_64	CONFIG
    6937:	w2 = *(u32 *)(r2 + 0x100)
    6938:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6939:	call 0x23
    6940:	*(u64 *)(r10 - 0x88) = r0
    6941:	r2 = r10
    6942:	r2 += -0x88
    6943:	r1 = 0x0 ll
		000000000000d8f8:  R_BPF_64_64	TASKS
    6945:	r3 = 0xe78 ll
		000000000000d908:  R_BPF_64_64	.rodata
    6947:	r4 = 0x0
    6948:	call 0x2
    6949:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4120>
    6950:	r1 = 0x0 ll
		000000000000d930:  R_BPF_64_64	.bss
    6952:	r2 = 0x1
    6953:	lock *(u64 *)(r1 + 0x0) += r2
    6954:	r1 = 0x0 ll
		000000000000d950:  R_BPF_64_64	EXPECT_ENTER
    6956:	r2 = 0x100000000 ll
    6958:	lock *(u64 *)(r1 + 0x0) += r2
    6959:	r1 = 0x0 ll
		000000000000d978:  R_BPF_64_64	EXPECT_EXIT
    6961:	lock *(u64 *)(r1 + 0x0) += r2
    6962:	call 0x23
    6963:	*(u64 *)(r10 - 0x88) = r0
    6964:	r2 = r10
    6965:	r2 += -0x88
    6966:	r1 = 0x0 ll
		000000000000d9b0:  R_BPF_64_64	TASKS
    6968:	call 0x1
    6969:	r7 = r0
    6970:	if r7 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6971:	call 0xe
    6972:	r1 = *(u64 *)(r7 + 0x18)
    6973:	w6 = *(u32 *)(r10 - 0x98)
    6974:	if r1 == r0 goto -0x757 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    6975:	r6 = r0
    6976:	r2 = r0
    6977:	r2 >>= 0x20
    6978:	r0 <<= 0x20
    6979:	r0 >>= 0x20
    6980:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    6981:	r1 >>= 0x20
    6982:	if r1 == r2 goto -0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    6983:	w1 = *(u32 *)(r7 + 0x8)
    6984:	if w1 == 0x0 goto -0x768 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6985:	w1 = 0x0
    6986:	*(u32 *)(r10 - 0x88) = w1
    6987:	r2 = r10
    6988:	r2 += -0x88
    6989:	r1 = 0x0 ll
		000000000000da68:  R_BPF_64_64	LOST
    6991:	call 0x1
    6992:	if r0 == 0x0 goto -0x770 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6993:	r0 += 0x10
    6994:	r1 = 0x1
    6995:	lock *(u64 *)(r0 + 0x0) += r1
    6996:	goto -0x774 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6997:	w1 = 0x0
    6998:	*(u32 *)(r10 - 0x88) = w1
    6999:	r2 = r10
    7000:	r2 += -0x88
    7001:	r1 = 0x0 ll
		000000000000dac8:  R_BPF_64_64	LOST
    7003:	call 0x1
    7004:	if r0 == 0x0 goto -0x9b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    7005:	r0 += 0x10
    7006:	r1 = 0x1
    7007:	lock *(u64 *)(r0 + 0x0) += r1
    7008:	goto -0x9f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>

000000000000db08 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    7009:	w6 = w2
    7010:	r7 = r1
    7011:	r1 = 0x0 ll
		000000000000db18:  R_BPF_64_64	CONFIG
    7013:	w2 = *(u32 *)(r1 + 0x84)
    7014:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    7015:	r2 = 0x0 ll
		000000000000db38:  R_BPF_64_64	HELD
    7017:	r2 = *(u64 *)(r2 + 0x0)
    7018:	if r2 != 0x0 goto +0x8c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7019:	w2 = *(u32 *)(r1 + 0x28)
    7020:	w2 &= w6
    7021:	w1 = *(u32 *)(r1 + 0x30)
    7022:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    7023:	r1 = 0x0 ll
		000000000000db78:  R_BPF_64_64	CONFIG
    7025:	w2 = *(u32 *)(r1 + 0x24)
    7026:	if w2 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b8>
    7027:	call 0x8
    7028:	*(u32 *)(r10 - 0x88) = w0
    7029:	r2 = r10
    7030:	r2 += -0x88
    7031:	r1 = 0x0 ll
		000000000000dbb8:  R_BPF_64_64	SAMPLES
    7033:	call 0x1
    7034:	r8 = r0
    7035:	if r8 == 0x0 goto +0x8b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7036:	r1 = *(u64 *)(r7 + 0x0)
    7037:	r3 = *(u64 *)(r1 + 0x0)
    7038:	r1 = r10
    7039:	r1 += -0x88
    7040:	w2 = 0x80
    7041:	call 0x71
    7042:	r1 = *(u64 *)(r10 - 0x20)
    7043:	if r1 != 0x504c0001 goto +0x8b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7044:	r1 = *(u64 *)(r10 - 0x10)
    7045:	if r1 != 0x10 goto +0x8ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7046:	r2 = *(u64 *)(r10 - 0x28)
    7047:	r1 = 0x0 ll
		000000000000dc38:  R_BPF_64_64	CONFIG
    7049:	r3 = *(u64 *)(r1 + 0x0)
    7050:	if r2 != r3 goto +0x8a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7051:	w2 = *(u32 *)(r1 + 0x28)
    7052:	w2 &= w6
    7053:	w1 = *(u32 *)(r8 + 0x10)
    7054:	if w1 != 0x0 goto +0x39b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    7055:	*(u32 *)(r8 + 0x14) = w2
    7056:	goto +0x39e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    7057:	r1 = 0x0 ll
		000000000000dc88:  R_BPF_64_64	.bss
    7059:	r1 = *(u64 *)(r1 + 0x0)
    7060:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7061:	r1 = 0x0 ll
		000000000000dca8:  R_BPF_64_64	CONFIG
    7063:	w2 = *(u32 *)(r1 + 0x6c)
    7064:	if w2 == 0x0 goto +0x89b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7065:	r1 = *(u64 *)(r1 + 0xb0)
    7066:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7067:	r1 = 0x0 ll
		000000000000dcd8:  R_BPF_64_64	CONFIG
    7069:	r3 = *(u64 *)(r1 + 0xb0)
    7070:	r1 = r10
    7071:	r1 += -0x88
    7072:	w2 = 0x4
    7073:	call 0x71
    7074:	w1 = *(u32 *)(r10 - 0x88)
    7075:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7076:	r8 = 0x0 ll
		000000000000dd20:  R_BPF_64_64	CONFIG
    7078:	w1 = *(u32 *)(r8 + 0xbc)
    7079:	*(u64 *)(r10 - 0x90) = r7
    7080:	if w1 == 0x0 goto +0x65b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3518>
    7081:	w9 = *(u32 *)(r8 + 0xb8)
    7082:	w7 = *(u32 *)(r8 + 0xbc)
    7083:	w1 = *(u32 *)(r8 + 0x70)
    7084:	if w1 != 0x0 goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f90>
    7085:	call 0x23
    7086:	r0 += r9
    7087:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x280>
    7088:	goto +0x648 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34c0>
    7089:	r1 = r10
    7090:	r1 += -0x88
    7091:	w2 = 0x2
    7092:	r3 = r0
    7093:	call 0x71
    7094:	w1 = *(u16 *)(r10 - 0x88)
    7095:	goto +0x3a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb8>
    7096:	w1 = *(u32 *)(r1 + 0x24)
    7097:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x340>
    7098:	r1 = *(u64 *)(r7 + 0x0)
    7099:	r3 = *(u64 *)(r1 + 0x0)
    7100:	r1 = r10
    7101:	r1 += -0x88
    7102:	w2 = 0x80
    7103:	call 0x71
    7104:	r1 = *(u64 *)(r10 - 0x20)
    7105:	if r1 != 0x504c0001 goto +0x872 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7106:	r1 = *(u64 *)(r10 - 0x10)
    7107:	if r1 != 0x10 goto +0x870 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7108:	r1 = *(u64 *)(r10 - 0x28)
    7109:	r2 = 0x0 ll
		000000000000de28:  R_BPF_64_64	CONFIG
    7111:	r2 = *(u64 *)(r2 + 0x0)
    7112:	if r1 != r2 goto +0x86b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7113:	w4 = 0x0
    7114:	r2 = 0x0 ll
		000000000000de50:  R_BPF_64_64	CONFIG
    7116:	w1 = *(u32 *)(r2 + 0x28)
    7117:	w3 = *(u32 *)(r2 + 0x30)
    7118:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x498>
    7119:	w4 = w1
    7120:	w4 >>= 0x1
    7121:	w2 = w1
    7122:	w2 |= w4
    7123:	w4 = w2
    7124:	w4 >>= 0x2
    7125:	w2 |= w4
    7126:	w4 = w2
    7127:	w4 >>= 0x4
    7128:	w2 |= w4
    7129:	w1 &= w6
    7130:	w4 = w2
    7131:	w4 >>= 0x8
    7132:	w2 |= w4
    7133:	w1 -= w3
    7134:	w3 = w2
    7135:	w3 >>= 0x10
    7136:	w2 |= w3
    7137:	w2 ^= -0x1
    7138:	w3 = w2
    7139:	w3 >>= 0x1
    7140:	w3 &= 0x55555555
    7141:	w2 -= w3
    7142:	w3 = w2
    7143:	w3 &= 0x33333333
    7144:	w2 >>= 0x2
    7145:	w2 &= 0x33333333
    7146:	w3 += w2
    7147:	w2 = w3
    7148:	w2 >>= 0x4
    7149:	w3 += w2
    7150:	w3 &= 0xf0f0f0f
    7151:	w3 *= 0x1010101
    7152:	w3 >>= 0x18
    7153:	w1 <<= w3
    7154:	w1 s>>= w3
    7155:	w4 = w1
    7156:	*(u32 *)(r10 - 0x98) = w4
    7157:	call 0x23
    7158:	*(u64 *)(r10 - 0x88) = r0
    7159:	r2 = r10
    7160:	r2 += -0x88
    7161:	r1 = 0x0 ll
		000000000000dfc8:  R_BPF_64_64	TASKS
    7163:	call 0x1
    7164:	r9 = r0
    7165:	if r9 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12a8>
    7166:	call 0xe
    7167:	r1 = *(u64 *)(r9 + 0x18)
    7168:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    7169:	r6 = r0
    7170:	r2 = r0
    7171:	r2 >>= 0x20
    7172:	r0 <<= 0x20
    7173:	r0 >>= 0x20
    7174:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    7175:	r1 >>= 0x20
    7176:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    7177:	w1 = *(u32 *)(r9 + 0x8)
    7178:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7179:	w1 = 0x0
    7180:	*(u32 *)(r10 - 0x88) = w1
    7181:	r2 = r10
    7182:	r2 += -0x88
    7183:	r1 = 0x0 ll
		000000000000e078:  R_BPF_64_64	LOST
    7185:	call 0x1
    7186:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7187:	r0 += 0x10
    7188:	r1 = 0x1
    7189:	lock *(u64 *)(r0 + 0x0) += r1
    7190:	r1 = r9
    7191:	w2 = 0x4a0
    7192:	r3 = 0xe78 ll
		000000000000e0c0:  R_BPF_64_64	.rodata
    7194:	call 0x71
    7195:	*(u64 *)(r9 + 0x18) = r6
    7196:	r1 = 0x0 ll
		000000000000e0e0:  R_BPF_64_64	AYA_LOG_LEVEL
    7198:	w1 = *(u8 *)(r1 + 0x0)
    7199:	*(u64 *)(r10 - 0x90) = r9
    7200:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7201:	call 0x23
    7202:	r6 = r0
    7203:	w1 = 0xa0
    7204:	*(u16 *)(r10 - 0x2) = w1
    7205:	r1 = r10
    7206:	r1 += -0x2
    7207:	r9 = 0x40
    7208:	w1 = *(u16 *)(r10 - 0x2)
    7209:	if w1 > 0x40 goto +0x2f1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    7210:	r1 = 0x0 ll
		000000000000e150:  R_BPF_64_64	AYA_LOGS
    7212:	r2 = r9
    7213:	r3 = 0x0
    7214:	call 0x83
    7215:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7216:	*(u64 *)(r10 - 0x80) = r9
    7217:	*(u64 *)(r10 - 0x88) = r0
    7218:	r1 = r10
    7219:	r1 += -0x88
    7220:	r1 = *(u64 *)(r10 - 0x88)
    7221:	r2 = *(u64 *)(r10 - 0x80)
    7222:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7223:	w2 = *(u16 *)(r10 - 0x2)
    7224:	*(u8 *)(r1 + 0x0) = w2
    7225:	w2 >>= 0x8
    7226:	*(u8 *)(r1 + 0x1) = w2
    7227:	r1 = *(u64 *)(r10 - 0x88)
    7228:	r2 = *(u64 *)(r10 - 0x80)
    7229:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7230:	w2 = 0x0
    7231:	*(u8 *)(r1 + 0x2) = w2
    7232:	r1 = *(u64 *)(r10 - 0x88)
    7233:	r3 = *(u64 *)(r10 - 0x80)
    7234:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7235:	*(u8 *)(r1 + 0x4) = w2
    7236:	w2 = 0x17
    7237:	*(u8 *)(r1 + 0x3) = w2
    7238:	r1 = *(u64 *)(r10 - 0x88)
    7239:	r2 = *(u64 *)(r10 - 0x80)
    7240:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7241:	r3 = r1
    7242:	r3 += 0x5
    7243:	r4 = 0xd08 ll
		000000000000e258:  R_BPF_64_64	.rodata
    7245:	w5 = *(u8 *)(r4 + 0x0)
    7246:	*(u8 *)(r3 + 0x0) = w5
    7247:	w5 = *(u8 *)(r4 + 0x1)
    7248:	*(u8 *)(r3 + 0x1) = w5
    7249:	w5 = *(u8 *)(r4 + 0x2)
    7250:	*(u8 *)(r3 + 0x2) = w5
    7251:	w5 = *(u8 *)(r4 + 0x3)
    7252:	*(u8 *)(r3 + 0x3) = w5
    7253:	w5 = *(u8 *)(r4 + 0x4)
    7254:	*(u8 *)(r3 + 0x4) = w5
    7255:	w5 = *(u8 *)(r4 + 0x5)
    7256:	*(u8 *)(r3 + 0x5) = w5
    7257:	w5 = *(u8 *)(r4 + 0x6)
    7258:	*(u8 *)(r3 + 0x6) = w5
    7259:	w5 = *(u8 *)(r4 + 0x7)
    7260:	*(u8 *)(r3 + 0x7) = w5
    7261:	w5 = *(u8 *)(r4 + 0x8)
    7262:	*(u8 *)(r3 + 0x8) = w5
    7263:	w5 = *(u8 *)(r4 + 0x9)
    7264:	*(u8 *)(r3 + 0x9) = w5
    7265:	w5 = *(u8 *)(r4 + 0xa)
    7266:	*(u8 *)(r3 + 0xa) = w5
    7267:	w5 = *(u8 *)(r4 + 0xb)
    7268:	*(u8 *)(r3 + 0xb) = w5
    7269:	w5 = *(u8 *)(r4 + 0xc)
    7270:	*(u8 *)(r3 + 0xc) = w5
    7271:	w5 = *(u8 *)(r4 + 0xd)
    7272:	*(u8 *)(r3 + 0xd) = w5
    7273:	w5 = *(u8 *)(r4 + 0xe)
    7274:	*(u8 *)(r3 + 0xe) = w5
    7275:	w5 = *(u8 *)(r4 + 0xf)
    7276:	*(u8 *)(r3 + 0xf) = w5
    7277:	w5 = *(u8 *)(r4 + 0x10)
    7278:	*(u8 *)(r3 + 0x10) = w5
    7279:	w5 = *(u8 *)(r4 + 0x11)
    7280:	*(u8 *)(r3 + 0x11) = w5
    7281:	w5 = *(u8 *)(r4 + 0x12)
    7282:	*(u8 *)(r3 + 0x12) = w5
    7283:	w5 = *(u8 *)(r4 + 0x13)
    7284:	*(u8 *)(r3 + 0x13) = w5
    7285:	w5 = *(u8 *)(r4 + 0x14)
    7286:	*(u8 *)(r3 + 0x14) = w5
    7287:	w5 = *(u8 *)(r4 + 0x15)
    7288:	*(u8 *)(r3 + 0x15) = w5
    7289:	w5 = *(u8 *)(r4 + 0x16)
    7290:	*(u8 *)(r3 + 0x16) = w5
    7291:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7292:	w3 = 0x1
    7293:	*(u8 *)(r1 + 0x1c) = w3
    7294:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7295:	w4 = 0x0
    7296:	*(u8 *)(r1 + 0x1e) = w4
    7297:	*(u8 *)(r1 + 0x1d) = w3
    7298:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7299:	w3 = 0x4
    7300:	*(u8 *)(r1 + 0x1f) = w3
    7301:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7302:	w3 = 0x2
    7303:	*(u8 *)(r1 + 0x20) = w3
    7304:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7305:	w3 = 0x0
    7306:	*(u8 *)(r1 + 0x22) = w3
    7307:	w3 = 0x17
    7308:	*(u8 *)(r1 + 0x21) = w3
    7309:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7310:	r3 = r1
    7311:	r3 += 0x23
    7312:	r4 = 0xd08 ll
		000000000000e480:  R_BPF_64_64	.rodata
    7314:	w5 = *(u8 *)(r4 + 0x0)
    7315:	*(u8 *)(r3 + 0x0) = w5
    7316:	w5 = *(u8 *)(r4 + 0x1)
    7317:	*(u8 *)(r3 + 0x1) = w5
    7318:	w5 = *(u8 *)(r4 + 0x2)
    7319:	*(u8 *)(r3 + 0x2) = w5
    7320:	w5 = *(u8 *)(r4 + 0x3)
    7321:	*(u8 *)(r3 + 0x3) = w5
    7322:	w5 = *(u8 *)(r4 + 0x4)
    7323:	*(u8 *)(r3 + 0x4) = w5
    7324:	w5 = *(u8 *)(r4 + 0x5)
    7325:	*(u8 *)(r3 + 0x5) = w5
    7326:	w5 = *(u8 *)(r4 + 0x6)
    7327:	*(u8 *)(r3 + 0x6) = w5
    7328:	w5 = *(u8 *)(r4 + 0x7)
    7329:	*(u8 *)(r3 + 0x7) = w5
    7330:	w5 = *(u8 *)(r4 + 0x8)
    7331:	*(u8 *)(r3 + 0x8) = w5
    7332:	w5 = *(u8 *)(r4 + 0x9)
    7333:	*(u8 *)(r3 + 0x9) = w5
    7334:	w5 = *(u8 *)(r4 + 0xa)
    7335:	*(u8 *)(r3 + 0xa) = w5
    7336:	w5 = *(u8 *)(r4 + 0xb)
    7337:	*(u8 *)(r3 + 0xb) = w5
    7338:	w5 = *(u8 *)(r4 + 0xc)
    7339:	*(u8 *)(r3 + 0xc) = w5
    7340:	w5 = *(u8 *)(r4 + 0xd)
    7341:	*(u8 *)(r3 + 0xd) = w5
    7342:	w5 = *(u8 *)(r4 + 0xe)
    7343:	*(u8 *)(r3 + 0xe) = w5
    7344:	w5 = *(u8 *)(r4 + 0xf)
    7345:	*(u8 *)(r3 + 0xf) = w5
    7346:	w5 = *(u8 *)(r4 + 0x10)
    7347:	*(u8 *)(r3 + 0x10) = w5
    7348:	w5 = *(u8 *)(r4 + 0x11)
    7349:	*(u8 *)(r3 + 0x11) = w5
    7350:	w5 = *(u8 *)(r4 + 0x12)
    7351:	*(u8 *)(r3 + 0x12) = w5
    7352:	w5 = *(u8 *)(r4 + 0x13)
    7353:	*(u8 *)(r3 + 0x13) = w5
    7354:	w5 = *(u8 *)(r4 + 0x14)
    7355:	*(u8 *)(r3 + 0x14) = w5
    7356:	w5 = *(u8 *)(r4 + 0x15)
    7357:	*(u8 *)(r3 + 0x15) = w5
    7358:	w5 = *(u8 *)(r4 + 0x16)
    7359:	*(u8 *)(r3 + 0x16) = w5
    7360:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7361:	w3 = 0x3
    7362:	*(u8 *)(r1 + 0x3a) = w3
    7363:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7364:	w3 = 0x0
    7365:	*(u8 *)(r1 + 0x3c) = w3
    7366:	w3 = 0x1f
    7367:	*(u8 *)(r1 + 0x3b) = w3
    7368:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7369:	r3 = r1
    7370:	r3 += 0x3d
    7371:	r4 = 0xd1f ll
		000000000000e658:  R_BPF_64_64	.rodata
    7373:	w5 = *(u8 *)(r4 + 0x0)
    7374:	*(u8 *)(r3 + 0x0) = w5
    7375:	w5 = *(u8 *)(r4 + 0x1)
    7376:	*(u8 *)(r3 + 0x1) = w5
    7377:	w5 = *(u8 *)(r4 + 0x2)
    7378:	*(u8 *)(r3 + 0x2) = w5
    7379:	w5 = *(u8 *)(r4 + 0x3)
    7380:	*(u8 *)(r3 + 0x3) = w5
    7381:	w5 = *(u8 *)(r4 + 0x4)
    7382:	*(u8 *)(r3 + 0x4) = w5
    7383:	w5 = *(u8 *)(r4 + 0x5)
    7384:	*(u8 *)(r3 + 0x5) = w5
    7385:	w5 = *(u8 *)(r4 + 0x6)
    7386:	*(u8 *)(r3 + 0x6) = w5
    7387:	w5 = *(u8 *)(r4 + 0x7)
    7388:	*(u8 *)(r3 + 0x7) = w5
    7389:	w5 = *(u8 *)(r4 + 0x8)
    7390:	*(u8 *)(r3 + 0x8) = w5
    7391:	w5 = *(u8 *)(r4 + 0x9)
    7392:	*(u8 *)(r3 + 0x9) = w5
    7393:	w5 = *(u8 *)(r4 + 0xa)
    7394:	*(u8 *)(r3 + 0xa) = w5
    7395:	w5 = *(u8 *)(r4 + 0xb)
    7396:	*(u8 *)(r3 + 0xb) = w5
    7397:	w5 = *(u8 *)(r4 + 0xc)
    7398:	*(u8 *)(r3 + 0xc) = w5
    7399:	w5 = *(u8 *)(r4 + 0xd)
    7400:	*(u8 *)(r3 + 0xd) = w5
    7401:	w5 = *(u8 *)(r4 + 0xe)
    7402:	*(u8 *)(r3 + 0xe) = w5
    7403:	w5 = *(u8 *)(r4 + 0xf)
    7404:	*(u8 *)(r3 + 0xf) = w5
    7405:	w5 = *(u8 *)(r4 + 0x10)
    7406:	*(u8 *)(r3 + 0x10) = w5
    7407:	w5 = *(u8 *)(r4 + 0x11)
    7408:	*(u8 *)(r3 + 0x11) = w5
    7409:	w5 = *(u8 *)(r4 + 0x12)
    7410:	*(u8 *)(r3 + 0x12) = w5
    7411:	w5 = *(u8 *)(r4 + 0x13)
    7412:	*(u8 *)(r3 + 0x13) = w5
    7413:	w5 = *(u8 *)(r4 + 0x14)
    7414:	*(u8 *)(r3 + 0x14) = w5
    7415:	w5 = *(u8 *)(r4 + 0x15)
    7416:	*(u8 *)(r3 + 0x15) = w5
    7417:	w5 = *(u8 *)(r4 + 0x16)
    7418:	*(u8 *)(r3 + 0x16) = w5
    7419:	w5 = *(u8 *)(r4 + 0x17)
    7420:	*(u8 *)(r3 + 0x17) = w5
    7421:	w5 = *(u8 *)(r4 + 0x18)
    7422:	*(u8 *)(r3 + 0x18) = w5
    7423:	w5 = *(u8 *)(r4 + 0x19)
    7424:	*(u8 *)(r3 + 0x19) = w5
    7425:	w5 = *(u8 *)(r4 + 0x1a)
    7426:	*(u8 *)(r3 + 0x1a) = w5
    7427:	w5 = *(u8 *)(r4 + 0x1b)
    7428:	*(u8 *)(r3 + 0x1b) = w5
    7429:	w5 = *(u8 *)(r4 + 0x1c)
    7430:	*(u8 *)(r3 + 0x1c) = w5
    7431:	w5 = *(u8 *)(r4 + 0x1d)
    7432:	*(u8 *)(r3 + 0x1d) = w5
    7433:	w5 = *(u8 *)(r4 + 0x1e)
    7434:	*(u8 *)(r3 + 0x1e) = w5
    7435:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7436:	w4 = 0x4
    7437:	*(u8 *)(r1 + 0x5c) = w4
    7438:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7439:	w3 = 0x0
    7440:	*(u8 *)(r1 + 0x5e) = w3
    7441:	*(u8 *)(r1 + 0x5d) = w4
    7442:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7443:	*(u8 *)(r1 + 0x62) = w3
    7444:	*(u8 *)(r1 + 0x61) = w3
    7445:	*(u8 *)(r1 + 0x60) = w3
    7446:	w3 = 0x44
    7447:	*(u8 *)(r1 + 0x5f) = w3
    7448:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7449:	w3 = 0x5
    7450:	*(u8 *)(r1 + 0x63) = w3
    7451:	r3 = r2
    7452:	r3 &= -0x2
    7453:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7454:	w4 = 0x0
    7455:	*(u8 *)(r1 + 0x65) = w4
    7456:	w5 = 0x4
    7457:	*(u8 *)(r1 + 0x64) = w5
    7458:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7459:	*(u8 *)(r1 + 0x69) = w4
    7460:	*(u8 *)(r1 + 0x68) = w4
    7461:	*(u8 *)(r1 + 0x67) = w4
    7462:	w4 = 0x6
    7463:	*(u8 *)(r1 + 0x66) = w4
    7464:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7465:	w4 = 0x14
    7466:	*(u8 *)(r1 + 0x6a) = w4
    7467:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7468:	w4 = 0x0
    7469:	*(u8 *)(r1 + 0x6c) = w4
    7470:	w4 = 0xf
    7471:	*(u8 *)(r1 + 0x6b) = w4
    7472:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7473:	r4 = r1
    7474:	r4 += 0x6d
    7475:	r5 = 0xd3e ll
		000000000000e998:  R_BPF_64_64	.rodata
    7477:	w0 = *(u8 *)(r5 + 0x0)
    7478:	*(u8 *)(r4 + 0x0) = w0
    7479:	w0 = *(u8 *)(r5 + 0x1)
    7480:	*(u8 *)(r4 + 0x1) = w0
    7481:	w0 = *(u8 *)(r5 + 0x2)
    7482:	*(u8 *)(r4 + 0x2) = w0
    7483:	w0 = *(u8 *)(r5 + 0x3)
    7484:	*(u8 *)(r4 + 0x3) = w0
    7485:	w0 = *(u8 *)(r5 + 0x4)
    7486:	*(u8 *)(r4 + 0x4) = w0
    7487:	w0 = *(u8 *)(r5 + 0x5)
    7488:	*(u8 *)(r4 + 0x5) = w0
    7489:	w0 = *(u8 *)(r5 + 0x6)
    7490:	*(u8 *)(r4 + 0x6) = w0
    7491:	w0 = *(u8 *)(r5 + 0x7)
    7492:	*(u8 *)(r4 + 0x7) = w0
    7493:	w0 = *(u8 *)(r5 + 0x8)
    7494:	*(u8 *)(r4 + 0x8) = w0
    7495:	w0 = *(u8 *)(r5 + 0x9)
    7496:	*(u8 *)(r4 + 0x9) = w0
    7497:	w0 = *(u8 *)(r5 + 0xa)
    7498:	*(u8 *)(r4 + 0xa) = w0
    7499:	w0 = *(u8 *)(r5 + 0xb)
    7500:	*(u8 *)(r4 + 0xb) = w0
    7501:	w0 = *(u8 *)(r5 + 0xc)
    7502:	*(u8 *)(r4 + 0xc) = w0
    7503:	w0 = *(u8 *)(r5 + 0xd)
    7504:	*(u8 *)(r4 + 0xd) = w0
    7505:	w0 = *(u8 *)(r5 + 0xe)
    7506:	*(u8 *)(r4 + 0xe) = w0
    7507:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7508:	w4 = 0x0
    7509:	*(u8 *)(r1 + 0x7c) = w4
    7510:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7511:	*(u8 *)(r1 + 0x7e) = w4
    7512:	w4 = 0x1
    7513:	*(u8 *)(r1 + 0x7d) = w4
    7514:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7515:	w4 = 0x2
    7516:	*(u8 *)(r1 + 0x7f) = w4
    7517:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7518:	w4 = 0x9
    7519:	*(u8 *)(r1 + 0x80) = w4
    7520:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7521:	w4 = 0x0
    7522:	*(u8 *)(r1 + 0x82) = w4
    7523:	w4 = 0x8
    7524:	*(u8 *)(r1 + 0x81) = w4
    7525:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7526:	*(u8 *)(r1 + 0x83) = w6
    7527:	r4 = r6
    7528:	r4 >>= 0x38
    7529:	*(u8 *)(r1 + 0x8a) = w4
    7530:	r4 = r6
    7531:	r4 >>= 0x30
    7532:	*(u8 *)(r1 + 0x89) = w4
    7533:	r4 = r6
    7534:	r4 >>= 0x28
    7535:	*(u8 *)(r1 + 0x88) = w4
    7536:	r4 = r6
    7537:	r4 >>= 0x20
    7538:	*(u8 *)(r1 + 0x87) = w4
    7539:	r4 = r6
    7540:	r4 >>= 0x18
    7541:	*(u8 *)(r1 + 0x86) = w4
    7542:	r4 = r6
    7543:	r4 >>= 0x10
    7544:	*(u8 *)(r1 + 0x85) = w4
    7545:	r6 >>= 0x8
    7546:	*(u8 *)(r1 + 0x84) = w6
    7547:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7548:	w4 = 0x14
    7549:	*(u8 *)(r1 + 0x8b) = w4
    7550:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7551:	w4 = 0x0
    7552:	*(u8 *)(r1 + 0x8d) = w4
    7553:	w4 = 0x7
    7554:	*(u8 *)(r1 + 0x8c) = w4
    7555:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7556:	r4 = r1
    7557:	r4 += 0x8e
    7558:	r5 = 0xd4d ll
		000000000000ec30:  R_BPF_64_64	.rodata
    7560:	w0 = *(u8 *)(r5 + 0x0)
    7561:	*(u8 *)(r4 + 0x0) = w0
    7562:	w0 = *(u8 *)(r5 + 0x1)
    7563:	*(u8 *)(r4 + 0x1) = w0
    7564:	w0 = *(u8 *)(r5 + 0x2)
    7565:	*(u8 *)(r4 + 0x2) = w0
    7566:	w0 = *(u8 *)(r5 + 0x3)
    7567:	*(u8 *)(r4 + 0x3) = w0
    7568:	w0 = *(u8 *)(r5 + 0x4)
    7569:	*(u8 *)(r4 + 0x4) = w0
    7570:	w0 = *(u8 *)(r5 + 0x5)
    7571:	*(u8 *)(r4 + 0x5) = w0
    7572:	w0 = *(u8 *)(r5 + 0x6)
    7573:	*(u8 *)(r4 + 0x6) = w0
    7574:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7575:	w4 = 0x0
    7576:	*(u8 *)(r1 + 0x95) = w4
    7577:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7578:	*(u8 *)(r1 + 0x97) = w4
    7579:	w4 = 0x1
    7580:	*(u8 *)(r1 + 0x96) = w4
    7581:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7582:	*(u8 *)(r1 + 0x98) = w4
    7583:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7584:	w4 = 0x3
    7585:	*(u8 *)(r1 + 0x99) = w4
    7586:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7587:	w3 = 0x0
    7588:	*(u8 *)(r1 + 0x9b) = w3
    7589:	w3 = 0x4
    7590:	*(u8 *)(r1 + 0x9a) = w3
    7591:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7592:	w3 = *(u32 *)(r10 - 0x98)
    7593:	w2 = w3
    7594:	w2 >>= 0x18
    7595:	*(u8 *)(r1 + 0x9f) = w2
    7596:	w2 = w3
    7597:	w2 >>= 0x10
    7598:	*(u8 *)(r1 + 0x9e) = w2
    7599:	*(u8 *)(r1 + 0x9c) = w3
    7600:	w2 = w3
    7601:	w2 >>= 0x8
    7602:	*(u8 *)(r1 + 0x9d) = w2
    7603:	r2 = 0x0
    7604:	call 0x84
    7605:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7606:	w1 = *(u32 *)(r10 - 0x98)
    7607:	if w1 != 0x0 goto +0x723 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    7608:	r1 = 0x0 ll
		000000000000edc0:  R_BPF_64_64	CONFIG
    7610:	w2 = *(u32 *)(r1 + 0x6c)
    7611:	if w2 == 0x0 goto +0x678 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7612:	r1 = *(u64 *)(r1 + 0xb0)
    7613:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1330>
    7614:	r1 = 0x0 ll
		000000000000edf0:  R_BPF_64_64	CONFIG
    7616:	r3 = *(u64 *)(r1 + 0xb0)
    7617:	r1 = r10
    7618:	r1 += -0x88
    7619:	w2 = 0x4
    7620:	call 0x71
    7621:	w1 = *(u32 *)(r10 - 0x88)
    7622:	if w1 == 0x0 goto +0x714 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    7623:	r6 = 0x0 ll
		000000000000ee38:  R_BPF_64_64	CONFIG
    7625:	w1 = *(u32 *)(r6 + 0xbc)
    7626:	if w1 == 0x0 goto +0x674 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46f0>
    7627:	w8 = *(u32 *)(r6 + 0xb8)
    7628:	w9 = *(u32 *)(r6 + 0xbc)
    7629:	w1 = *(u32 *)(r6 + 0x70)
    7630:	if w1 != 0x0 goto +0x5b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4128>
    7631:	call 0x23
    7632:	r0 += r8
    7633:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1390>
    7634:	goto +0x662 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46a0>
    7635:	r1 = r10
    7636:	r1 += -0x88
    7637:	w2 = 0x2
    7638:	r3 = r0
    7639:	call 0x71
    7640:	w1 = *(u16 *)(r10 - 0x88)
    7641:	goto +0x5b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4150>
    7642:	r2 = 0x0
    7643:	call 0x85
    7644:	r9 = *(u64 *)(r10 - 0x90)
    7645:	r1 = *(u64 *)(r7 + 0x0)
    7646:	*(u64 *)(r10 - 0xc8) = r1
    7647:	r2 = *(u64 *)(r1 + 0x0)
    7648:	r1 = r2
    7649:	r1 >>= 0x9
    7650:	r1 &= 0x3ffc0
    7651:	r7 = 0x0 ll
		000000000000ef18:  R_BPF_64_64	.bss.begun
    7653:	r7 += r1
    7654:	w8 = *(u32 *)(r9 + 0x10)
    7655:	w1 = *(u32 *)(r9 + 0xc)
    7656:	*(u32 *)(r10 - 0xa8) = w1
    7657:	w1 = *(u32 *)(r9 + 0x8)
    7658:	*(u32 *)(r10 - 0xb0) = w1
    7659:	w3 = *(u32 *)(r9 + 0x4)
    7660:	w1 = *(u32 *)(r9 + 0x0)
    7661:	*(u32 *)(r10 - 0xa0) = w1
    7662:	r1 = *(u64 *)(r7 + 0x0)
    7663:	*(u64 *)(r10 - 0xc0) = r2
    7664:	r1 ^= r2
    7665:	r2 = 0xffffffffffff ll
    7667:	r1 &= r2
    7668:	r2 = *(u64 *)(r7 + 0x8)
    7669:	*(u32 *)(r10 - 0xb8) = w3
    7670:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1590>
    7671:	r1 = 0x0 ll
		000000000000efb8:  R_BPF_64_64	CONFIG
    7673:	w6 = *(u32 *)(r1 + 0x8c)
    7674:	if w6 == 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7675:	call 0x23
    7676:	r0 += r6
    7677:	r1 = r10
    7678:	r1 += -0x88
    7679:	w2 = 0x4
    7680:	r3 = r0
    7681:	call 0x71
    7682:	w3 = *(u32 *)(r10 - 0xb8)
    7683:	w1 = *(u32 *)(r10 - 0x88)
    7684:	if w1 != 0x0 goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7685:	r1 = 0x0 ll
		000000000000f028:  R_BPF_64_64	CONFIG
    7687:	w6 = *(u32 *)(r1 + 0x90)
    7688:	if w6 == 0x0 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7689:	call 0x23
    7690:	r0 += r6
    7691:	r1 = r10
    7692:	r1 += -0x88
    7693:	w2 = 0x4
    7694:	r3 = r0
    7695:	call 0x71
    7696:	w3 = *(u32 *)(r10 - 0xb8)
    7697:	w1 = *(u32 *)(r10 - 0x88)
    7698:	if w1 != 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7699:	w1 = w3
    7700:	w4 = *(u32 *)(r10 - 0x98)
    7701:	w1 |= w4
    7702:	if w1 s> -0x1 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d50>
    7703:	w1 = w4
    7704:	w6 = *(u32 *)(r10 - 0xb0)
    7705:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7706:	w1 = w4
    7707:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    7708:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7709:	w2 = 0x0
    7710:	w1 = 0x0
    7711:	w9 = 0x0
    7712:	if w4 s>= w3 goto +0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7713:	w1 = w4
    7714:	w1 -= w3
    7715:	w9 = 0x0
    7716:	w2 = 0x0
    7717:	if w6 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7718:	if w1 == 0x0 goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7719:	w3 = w1
    7720:	w3 ^= w6
    7721:	w2 = 0x1
    7722:	if w3 s> -0x1 goto +0xe5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7723:	w4 = w6
    7724:	w4 s>>= 0x1f
    7725:	w3 = w6
    7726:	w3 ^= w4
    7727:	w3 -= w4
    7728:	w5 = w1
    7729:	w5 s>>= 0x1f
    7730:	w4 = w1
    7731:	w4 ^= w5
    7732:	w4 -= w5
    7733:	w0 = w4
    7734:	w0 &= 0xff
    7735:	w5 = w3
    7736:	w5 &= 0xff
    7737:	w5 -= w0
    7738:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16d8>
    7739:	w5 = 0x0
    7740:	w5 += w0
    7741:	w0 = w4
    7742:	w0 >>= 0x18
    7743:	w9 = w3
    7744:	w9 >>= 0x18
    7745:	w9 -= w0
    7746:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1718>
    7747:	w9 = 0x0
    7748:	w9 += w0
    7749:	w9 <<= 0x18
    7750:	w9 |= w5
    7751:	w5 = w4
    7752:	w5 >>= 0x8
    7753:	w5 &= 0xff
    7754:	w0 = w3
    7755:	w0 >>= 0x8
    7756:	w0 &= 0xff
    7757:	w0 -= w5
    7758:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1778>
    7759:	w0 = 0x0
    7760:	w0 += w5
    7761:	w0 <<= 0x8
    7762:	w9 |= w0
    7763:	w4 >>= 0x10
    7764:	w4 &= 0xff
    7765:	w3 >>= 0x10
    7766:	w3 &= 0xff
    7767:	w3 -= w4
    7768:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    7769:	w3 = 0x0
    7770:	w3 += w4
    7771:	w3 <<= 0x10
    7772:	w9 |= w3
    7773:	w4 = *(u32 *)(r10 - 0x98)
    7774:	if w6 s> -0x1 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7775:	w9 = -w9
    7776:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7777:	w1 = w3
    7778:	w2 = *(u32 *)(r10 - 0x98)
    7779:	w1 |= w2
    7780:	if w1 s> -0x1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1878>
    7781:	w7 = w2
    7782:	w9 = *(u32 *)(r10 - 0xb0)
    7783:	if w2 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7784:	w7 = w2
    7785:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    7786:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7787:	w7 = 0x0
    7788:	if w2 s>= w3 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7789:	w7 = w2
    7790:	w7 -= w3
    7791:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7792:	w7 = 0x0
    7793:	w9 = *(u32 *)(r10 - 0xb0)
    7794:	if w2 s> w3 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1860>
    7795:	w5 = 0x0
    7796:	w1 = 0x1
    7797:	w3 = 0x1
    7798:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    7799:	w3 = 0x0
    7800:	w2 = *(u32 *)(r10 - 0xa0)
    7801:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    7802:	w1 = 0x0
    7803:	if w9 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7804:	if w7 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7805:	w2 = w7
    7806:	w2 ^= w9
    7807:	if w2 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7808:	w2 = w9
    7809:	w2 s>>= 0x1f
    7810:	w4 = w9
    7811:	w4 ^= w2
    7812:	w4 -= w2
    7813:	w2 = w7
    7814:	w2 s>>= 0x1f
    7815:	w5 = w7
    7816:	w5 ^= w2
    7817:	w5 -= w2
    7818:	w0 = w5
    7819:	w0 &= 0xff
    7820:	w6 = w4
    7821:	w6 &= 0xff
    7822:	w6 -= w0
    7823:	w2 = 0x0
    7824:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    7825:	w6 = 0x0
    7826:	w6 += w0
    7827:	w8 = w5
    7828:	w8 >>= 0x18
    7829:	w0 = w4
    7830:	w0 >>= 0x18
    7831:	w0 -= w8
    7832:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    7833:	w0 = 0x0
    7834:	w0 += w8
    7835:	w0 <<= 0x18
    7836:	w0 |= w6
    7837:	w6 = w5
    7838:	w6 >>= 0x8
    7839:	w6 &= 0xff
    7840:	w8 = w4
    7841:	w8 >>= 0x8
    7842:	w8 &= 0xff
    7843:	w8 -= w6
    7844:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a28>
    7845:	w8 = 0x0
    7846:	w8 += w6
    7847:	w8 <<= 0x8
    7848:	w0 |= w8
    7849:	w5 >>= 0x10
    7850:	w5 &= 0xff
    7851:	w4 >>= 0x10
    7852:	w4 &= 0xff
    7853:	w4 -= w5
    7854:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a78>
    7855:	w4 = 0x0
    7856:	w4 += w5
    7857:	w4 <<= 0x10
    7858:	w0 |= w4
    7859:	w5 = w0
    7860:	w5 = -w5
    7861:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ab0>
    7862:	w5 = w0
    7863:	w4 = *(u32 *)(r10 - 0xa8)
    7864:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7865:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7866:	w4 = 0x6
    7867:	w0 = w5
    7868:	w6 = *(u32 *)(r10 - 0xa8)
    7869:	w0 ^= w6
    7870:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7871:	w2 = *(u32 *)(r10 - 0xa8)
    7872:	w5 += w2
    7873:	w4 = 0x0
    7874:	w2 = 0x1
    7875:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7876:	w4 = 0x6
    7877:	w2 = 0x0
    7878:	*(u32 *)(r10 - 0xa8) = w5
    7879:	w8 = 0x48
    7880:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b48>
    7881:	w8 = 0x40
    7882:	w1 |= w3
    7883:	r3 = 0x0 ll
		000000000000f658:  R_BPF_64_64	CONFIG
    7885:	w5 = *(u32 *)(r3 + 0x80)
    7886:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b78>
    7887:	w3 = *(u32 *)(r3 + 0x78)
    7888:	w3 = 0x0
    7889:	w1 &= 0x1
    7890:	w5 = 0x0
    7891:	w0 = 0x0
    7892:	w9 = 0x0
    7893:	w6 = 0x0
    7894:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7895:	r1 = *(u64 *)(r10 - 0x90)
    7896:	w1 = *(u32 *)(r1 + 0x10)
    7897:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    7898:	w5 = 0x8
    7899:	w9 = *(u32 *)(r10 - 0xa0)
    7900:	w0 = w9
    7901:	w0 = -w0
    7902:	w6 = 0x3
    7903:	w1 = *(u32 *)(r10 - 0xb0)
    7904:	w7 += w1
    7905:	r1 = *(u64 *)(r10 - 0x90)
    7906:	*(u32 *)(r1 + 0x12c) = w5
    7907:	*(u32 *)(r1 + 0x124) = w0
    7908:	*(u32 *)(r1 + 0x11c) = w9
    7909:	r9 = r1
    7910:	*(u32 *)(r9 + 0x118) = w6
    7911:	*(u32 *)(r9 + 0x128) = w3
    7912:	*(u32 *)(r9 + 0x120) = w3
    7913:	w1 = 0x0
    7914:	w5 = 0x0
    7915:	w0 = 0x0
    7916:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    7917:	w3 = 0x8
    7918:	w1 = *(u32 *)(r10 - 0xa8)
    7919:	w5 = *(u32 *)(r10 - 0x98)
    7920:	w0 = *(u32 *)(r10 - 0xa0)
    7921:	*(u32 *)(r9 + 0x144) = w3
    7922:	*(u32 *)(r9 + 0x13c) = w1
    7923:	*(u32 *)(r9 + 0x138) = w5
    7924:	*(u32 *)(r9 + 0x134) = w0
    7925:	*(u32 *)(r9 + 0x130) = w4
    7926:	w6 = 0x0
    7927:	*(u32 *)(r9 + 0x140) = w6
    7928:	r1 = r9
    7929:	r1 += 0x148
    7930:	w2 = 0x0
    7931:	r3 = 0x18
    7932:	call -0x1
		000000000000f7e0:  R_BPF_64_32	memset
    7933:	w1 = 0x1
    7934:	*(u32 *)(r10 - 0xa8) = w1
    7935:	w2 = 0x0
    7936:	w3 = 0x0
    7937:	w4 = 0x0
    7938:	w5 = 0x0
    7939:	w0 = *(u32 *)(r10 - 0x98)
    7940:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7941:	w6 = 0x5
    7942:	w2 = *(u32 *)(r10 - 0xa0)
    7943:	w3 = w0
    7944:	w4 = w7
    7945:	w5 = w8
    7946:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7947:	w2 = 0x0
    7948:	w1 = 0x0
    7949:	w9 = 0x0
    7950:	w6 = *(u32 *)(r10 - 0xb0)
    7951:	if w4 s> w3 goto -0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1600>
    7952:	if w8 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    7953:	w8 = 0x0
    7954:	w3 = *(u32 *)(r10 - 0xa0)
    7955:	if w3 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7956:	w8 = 0x3
    7957:	w3 = 0x0
    7958:	*(u32 *)(r10 - 0x108) = w3
    7959:	w3 = *(u32 *)(r10 - 0xa0)
    7960:	w3 = -w3
    7961:	*(u32 *)(r10 - 0x100) = w3
    7962:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7963:	r9 = 0x80
    7964:	if w1 < 0x81 goto -0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7965:	r9 = 0x100
    7966:	if w1 < 0x101 goto -0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7967:	r9 = 0x200
    7968:	if w1 < 0x201 goto -0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7969:	r9 = 0x400
    7970:	if w1 < 0x401 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7971:	r9 = 0x800
    7972:	if w1 < 0x801 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7973:	r9 = 0x1000
    7974:	if w1 < 0x1001 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7975:	r9 = 0x2000
    7976:	if w1 > 0x2000 goto -0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7977:	goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7978:	w3 = *(u32 *)(r8 + 0x14)
    7979:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e60>
    7980:	*(u32 *)(r8 + 0x14) = w2
    7981:	w3 = *(u32 *)(r8 + 0x18)
    7982:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    7983:	*(u32 *)(r8 + 0x18) = w2
    7984:	*(u32 *)(r8 + 0x1c) = w6
    7985:	w1 += 0x1
    7986:	*(u32 *)(r8 + 0x10) = w1
    7987:	r6 = 0x0 ll
		000000000000f998:  R_BPF_64_64	CONFIG
    7989:	w1 = *(u32 *)(r6 + 0xbc)
    7990:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f18>
    7991:	w1 = *(u32 *)(r6 + 0xcc)
    7992:	if w1 == 0x0 goto +0x311 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3748>
    7993:	r1 = 0x0 ll
		000000000000f9c8:  R_BPF_64_64	CONFIG
    7995:	w6 = *(u32 *)(r1 + 0xc8)
    7996:	w7 = *(u32 *)(r1 + 0xcc)
    7997:	w1 = *(u32 *)(r1 + 0x70)
    7998:	if w1 == 0x0 goto +0x29a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    7999:	call 0x9e
    8000:	r0 += r6
    8001:	if w7 == 0x2 goto +0x2a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3410>
    8002:	w1 = *(u32 *)(r0 + 0x0)
    8003:	goto +0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8004:	w7 = *(u32 *)(r6 + 0xb8)
    8005:	w9 = *(u32 *)(r6 + 0xbc)
    8006:	w1 = *(u32 *)(r6 + 0x70)
    8007:	if w1 != 0x0 goto +0x271 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c0>
    8008:	call 0x23
    8009:	r0 += r7
    8010:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f58>
    8011:	goto +0x2d5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3600>
    8012:	r1 = r10
    8013:	r1 += -0x88
    8014:	w2 = 0x2
    8015:	r3 = r0
    8016:	call 0x71
    8017:	w1 = *(u16 *)(r10 - 0x88)
    8018:	goto +0x26b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    8019:	call 0x9e
    8020:	r0 += r9
    8021:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    8022:	goto +0x280 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    8023:	w1 = *(u16 *)(r0 + 0x0)
    8024:	w1 <<= 0x10
    8025:	w1 s>>= 0x10
    8026:	goto +0x2a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    8027:	w8 = 0x0
    8028:	w3 = *(u32 *)(r10 - 0xa0)
    8029:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    8030:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    8031:	w5 = w4
    8032:	w3 = *(u32 *)(r10 - 0xa0)
    8033:	w5 -= w3
    8034:	*(u32 *)(r10 - 0x100) = w5
    8035:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    8036:	w8 = 0x3
    8037:	*(u32 *)(r10 - 0x108) = w4
    8038:	w5 = w1
    8039:	w5 ^= w6
    8040:	w4 = 0x0
    8041:	w3 = 0x1
    8042:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    8043:	w3 = 0x0
    8044:	w0 = w9
    8045:	w0 += w1
    8046:	w2 &= w3
    8047:	if w2 != 0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8048:	w3 = w6
    8049:	w3 s>>= 0x1f
    8050:	w2 = w6
    8051:	w2 ^= w3
    8052:	w2 -= w3
    8053:	w3 = w1
    8054:	w3 s>>= 0x1f
    8055:	w1 ^= w3
    8056:	w1 -= w3
    8057:	w3 = w1
    8058:	w3 &= 0xff
    8059:	w4 = w2
    8060:	w4 &= 0xff
    8061:	w4 -= w3
    8062:	w5 = 0x0
    8063:	*(u32 *)(r10 - 0xd0) = w5
    8064:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    8065:	w4 = 0x0
    8066:	w4 += w3
    8067:	w5 = w1
    8068:	w5 >>= 0x18
    8069:	w3 = w2
    8070:	w3 >>= 0x18
    8071:	w3 -= w5
    8072:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2148>
    8073:	w3 = 0x0
    8074:	w3 += w5
    8075:	w3 <<= 0x18
    8076:	w3 |= w4
    8077:	w4 = w1
    8078:	w4 >>= 0x8
    8079:	w4 &= 0xff
    8080:	w5 = w2
    8081:	w5 >>= 0x8
    8082:	w5 &= 0xff
    8083:	w5 -= w4
    8084:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8085:	w5 = 0x0
    8086:	w5 += w4
    8087:	w5 <<= 0x8
    8088:	w3 |= w5
    8089:	w1 >>= 0x10
    8090:	w1 &= 0xff
    8091:	w2 >>= 0x10
    8092:	w2 &= 0xff
    8093:	w2 -= w1
    8094:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f8>
    8095:	w2 = 0x0
    8096:	w2 += w1
    8097:	w2 <<= 0x10
    8098:	w3 |= w2
    8099:	w4 = w3
    8100:	w4 = -w4
    8101:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    8102:	w4 = w3
    8103:	w1 = *(u32 *)(r10 - 0xa8)
    8104:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8105:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8106:	w3 = 0x6
    8107:	w1 = w4
    8108:	w2 = *(u32 *)(r10 - 0xa8)
    8109:	w1 ^= w2
    8110:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8111:	w1 = *(u32 *)(r10 - 0xa8)
    8112:	w4 += w1
    8113:	w3 = 0x0
    8114:	w1 = 0x1
    8115:	*(u32 *)(r10 - 0xd0) = w1
    8116:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8117:	w3 = 0x6
    8118:	w1 = 0x0
    8119:	*(u32 *)(r10 - 0xd0) = w1
    8120:	*(u32 *)(r10 - 0xa8) = w4
    8121:	*(u32 *)(r10 - 0xe8) = w3
    8122:	*(u32 *)(r10 - 0xd8) = w9
    8123:	w1 = 0x2
    8124:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e8>
    8125:	w1 = 0x1
    8126:	*(u32 *)(r10 - 0xf0) = w1
    8127:	w9 = 0x0
    8128:	r6 = 0x0 ll
		000000000000fe00:  R_BPF_64_64	CONFIG
    8130:	w2 = *(u32 *)(r6 + 0x84)
    8131:	w1 = 0x0
    8132:	*(u32 *)(r10 - 0xe0) = w0
    8133:	if w2 == 0x0 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8134:	w9 = w8
    8135:	r7 = *(u64 *)(r7 + 0x0)
    8136:	w1 = *(u32 *)(r6 + 0x84)
    8137:	r8 = *(u64 *)(r10 - 0xc0)
    8138:	r2 = r8
    8139:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23a8>
    8140:	call 0x9e
    8141:	r1 = 0x0 ll
		000000000000fe68:  R_BPF_64_64	CONFIG
    8143:	w1 = *(u32 *)(r1 + 0x88)
    8144:	r0 += r1
    8145:	r1 = *(u64 *)(r0 + 0x0)
    8146:	r2 = *(u64 *)(r0 + 0x8)
    8147:	w2 += w1
    8148:	r2 <<= 0x30
    8149:	r2 ^= r8
    8150:	w1 = 0x0
    8151:	w8 = w9
    8152:	w9 = 0x0
    8153:	if r7 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8154:	w1 = 0x20
    8155:	*(u32 *)(r10 - 0xf8) = w1
    8156:	r2 = *(u64 *)(r10 - 0x90)
    8157:	w2 = *(u32 *)(r2 + 0x268)
    8158:	w3 = *(u32 *)(r6 + 0x80)
    8159:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8160:	r3 = 0x0 ll
		000000000000ff00:  R_BPF_64_64	CONFIG
    8162:	w3 = *(u32 *)(r3 + 0x78)
    8163:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8164:	w9 = -0x80000000
    8165:	w3 = 0x0
    8166:	w4 = 0x0
    8167:	w5 = 0x0
    8168:	w0 = 0x0
    8169:	w6 = 0x0
    8170:	if w8 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2490>
    8171:	r4 = *(u64 *)(r10 - 0x90)
    8172:	w5 = *(u32 *)(r4 + 0x10)
    8173:	w4 = 0x0
    8174:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8175:	w4 = 0x8
    8176:	w5 = *(u32 *)(r10 - 0x100)
    8177:	w0 = *(u32 *)(r10 - 0x108)
    8178:	w6 = *(u32 *)(r10 - 0xa0)
    8179:	w2 |= 0x8
    8180:	r7 = *(u64 *)(r10 - 0x90)
    8181:	*(u32 *)(r7 + 0x12c) = w4
    8182:	*(u32 *)(r7 + 0x124) = w5
    8183:	*(u32 *)(r7 + 0x120) = w0
    8184:	*(u32 *)(r7 + 0x11c) = w6
    8185:	*(u32 *)(r7 + 0x118) = w8
    8186:	*(u32 *)(r7 + 0x128) = w3
    8187:	w5 = 0x0
    8188:	w0 = 0x0
    8189:	w6 = 0x0
    8190:	w1 = *(u32 *)(r10 - 0xd0)
    8191:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2518>
    8192:	w3 = w2
    8193:	w5 = *(u32 *)(r10 - 0xa8)
    8194:	w0 = *(u32 *)(r10 - 0x98)
    8195:	w6 = *(u32 *)(r10 - 0xa0)
    8196:	w4 = *(u32 *)(r10 - 0xb0)
    8197:	w8 = w4
    8198:	w1 = *(u32 *)(r10 - 0xd8)
    8199:	w8 -= w1
    8200:	r7 = *(u64 *)(r10 - 0x90)
    8201:	*(u32 *)(r7 + 0x144) = w3
    8202:	*(u32 *)(r7 + 0x13c) = w5
    8203:	*(u32 *)(r7 + 0x138) = w0
    8204:	*(u32 *)(r7 + 0x134) = w6
    8205:	w3 = *(u32 *)(r10 - 0xe8)
    8206:	*(u32 *)(r7 + 0x130) = w3
    8207:	w5 = 0x0
    8208:	w3 = 0x0
    8209:	*(u32 *)(r10 - 0xa8) = w3
    8210:	*(u32 *)(r7 + 0x140) = w5
    8211:	w0 = 0x0
    8212:	w6 = 0x0
    8213:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    8214:	w9 |= w2
    8215:	w3 = 0x4
    8216:	w5 = *(u32 *)(r10 - 0x98)
    8217:	w0 = *(u32 *)(r10 - 0xa0)
    8218:	w6 = w9
    8219:	r9 = *(u64 *)(r10 - 0x90)
    8220:	*(u32 *)(r9 + 0x15c) = w6
    8221:	*(u32 *)(r9 + 0x154) = w8
    8222:	*(u32 *)(r9 + 0x150) = w5
    8223:	*(u32 *)(r9 + 0x14c) = w0
    8224:	*(u32 *)(r9 + 0x148) = w3
    8225:	w2 = 0x0
    8226:	*(u32 *)(r9 + 0x158) = w2
    8227:	w6 = 0x0
    8228:	w3 = 0x0
    8229:	w4 = 0x0
    8230:	w5 = 0x0
    8231:	w0 = *(u32 *)(r10 - 0x98)
    8232:	w1 = *(u32 *)(r10 - 0xe0)
    8233:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    8234:	w6 = *(u32 *)(r10 - 0xf0)
    8235:	w2 = *(u32 *)(r10 - 0xa0)
    8236:	w3 = w0
    8237:	w4 = w1
    8238:	w5 = *(u32 *)(r10 - 0xf8)
    8239:	*(u32 *)(r9 + 0x17c) = w0
    8240:	*(u32 *)(r9 + 0x178) = w0
    8241:	*(u32 *)(r9 + 0x174) = w5
    8242:	*(u32 *)(r9 + 0x16c) = w4
    8243:	*(u32 *)(r9 + 0x168) = w3
    8244:	*(u32 *)(r9 + 0x164) = w2
    8245:	*(u32 *)(r9 + 0x160) = w6
    8246:	w6 = 0x0
    8247:	*(u32 *)(r9 + 0x170) = w6
    8248:	r1 = r9
    8249:	r1 += 0x180
    8250:	w2 = 0x0
    8251:	r3 = 0x10
    8252:	call -0x1
		00000000000101e0:  R_BPF_64_32	memset
    8253:	r2 = 0x0 ll
		00000000000101e8:  R_BPF_64_64	CONFIG
    8255:	w1 = *(u32 *)(r2 + 0x6c)
    8256:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a78>
    8257:	r1 = r9
    8258:	r9 = 0x0
    8259:	r3 = r1
    8260:	r3 += 0x26c
    8261:	r1 = r9
    8262:	r1 <<= 0x2
    8263:	r8 = r3
    8264:	r8 += r1
    8265:	r1 = r9
    8266:	r1 <<= 0x4
    8267:	r7 = 0x0 ll
		0000000000010258:  R_BPF_64_64	CONFIG
    8269:	r7 += r1
    8270:	r7 += 0xa8
    8271:	if r9 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a68>
    8272:	r8 += 0x4
    8273:	r9 += 0x1
    8274:	w1 = *(u32 *)(r7 + 0x14)
    8275:	r7 += 0x10
    8276:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    8277:	*(u32 *)(r10 - 0x98) = w6
    8278:	*(u64 *)(r10 - 0xa0) = r3
    8279:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2840>
    8280:	w6 = *(u32 *)(r7 + 0x0)
    8281:	w1 = *(u32 *)(r7 + 0x4)
    8282:	*(u32 *)(r10 - 0xd0) = w1
    8283:	w1 = *(u32 *)(r2 + 0x70)
    8284:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    8285:	call 0x23
    8286:	r0 += r6
    8287:	w1 = *(u32 *)(r10 - 0xd0)
    8288:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8289:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8290:	r1 = r10
    8291:	r1 += -0x88
    8292:	w2 = 0x2
    8293:	r3 = r0
    8294:	call 0x71
    8295:	w6 = *(u16 *)(r10 - 0x88)
    8296:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2948>
    8297:	r1 = *(u64 *)(r2 + 0xb0)
    8298:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2898>
    8299:	r3 = *(u64 *)(r2 + 0xb0)
    8300:	r1 = r10
    8301:	r1 += -0x88
    8302:	w2 = 0x4
    8303:	call 0x71
    8304:	r2 = 0x0 ll
		0000000000010380:  R_BPF_64_64	CONFIG
    8306:	w1 = *(u32 *)(r10 - 0x88)
    8307:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    8308:	w6 = *(u32 *)(r2 + 0xf8)
    8309:	w1 = *(u32 *)(r2 + 0xfc)
    8310:	*(u32 *)(r10 - 0xd0) = w1
    8311:	w1 = *(u32 *)(r2 + 0x70)
    8312:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8313:	call 0x23
    8314:	r0 += r6
    8315:	w1 = *(u32 *)(r10 - 0xd0)
    8316:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8317:	r1 = r10
    8318:	r1 += -0x88
    8319:	w2 = 0x4
    8320:	r3 = r0
    8321:	call 0x71
    8322:	w6 = *(u32 *)(r10 - 0x88)
    8323:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8324:	call 0x9e
    8325:	r0 += r6
    8326:	w1 = *(u32 *)(r10 - 0xd0)
    8327:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8328:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2980>
    8329:	w6 = *(u16 *)(r0 + 0x0)
    8330:	w6 <<= 0x10
    8331:	w6 s>>= 0x10
    8332:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8333:	call 0x9e
    8334:	r0 += r6
    8335:	w1 = *(u32 *)(r10 - 0xd0)
    8336:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8337:	w6 = *(u32 *)(r0 + 0x0)
    8338:	r3 = *(u64 *)(r10 - 0xa0)
    8339:	w1 = *(u32 *)(r7 + 0xc)
    8340:	w6 -= w1
    8341:	w2 = *(u32 *)(r8 + 0x0)
    8342:	w1 = 0x1
    8343:	if w6 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c0>
    8344:	w1 = 0x0
    8345:	*(u32 *)(r8 + 0x14) = w6
    8346:	w6 = *(u32 *)(r10 - 0x98)
    8347:	w6 |= w1
    8348:	r2 = 0x0 ll
		00000000000104e0:  R_BPF_64_64	CONFIG
    8350:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2720>
    8351:	w6 = 0x0
    8352:	r1 = *(u64 *)(r10 - 0x90)
    8353:	*(u32 *)(r1 + 0x280) = w6
    8354:	*(u32 *)(r10 - 0x88) = w6
    8355:	r2 = r10
    8356:	r2 += -0x88
    8357:	r1 = 0x0 ll
		0000000000010528:  R_BPF_64_64	LOST
    8359:	call 0x1
    8360:	r3 = *(u64 *)(r10 - 0xa0)
    8361:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8362:	r0 += 0x20
    8363:	r1 = 0x1
    8364:	lock *(u64 *)(r0 + 0x0) += r1
    8365:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8366:	w6 &= 0x1
    8367:	r9 = *(u64 *)(r10 - 0x90)
    8368:	w1 = *(u32 *)(r9 + 0x118)
    8369:	w1 |= w6
    8370:	w2 = *(u32 *)(r9 + 0x130)
    8371:	w1 |= w2
    8372:	w2 = *(u32 *)(r9 + 0x148)
    8373:	w1 |= w2
    8374:	w2 = *(u32 *)(r9 + 0x160)
    8375:	w1 |= w2
    8376:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8377:	call -0x1896
    8378:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    8379:	w7 = 0x0
    8380:	r1 = 0x0 ll
		00000000000105e0:  R_BPF_64_64	CONFIG
    8382:	w2 = *(u32 *)(r1 + 0x6c)
    8383:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8384:	w1 = *(u32 *)(r1 + 0xbc)
    8385:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e30>
    8386:	r1 = 0x0 ll
		0000000000010610:  R_BPF_64_64	CONFIG
    8388:	w2 = *(u32 *)(r1 + 0xcc)
    8389:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    8390:	w3 = *(u32 *)(r9 + 0x288)
    8391:	*(u32 *)(r9 + 0x274) = w3
    8392:	w2 = 0x1
    8393:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b50>
    8394:	w2 = 0x0
    8395:	w7 |= w2
    8396:	w1 = *(u32 *)(r1 + 0xdc)
    8397:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    8398:	w2 = *(u32 *)(r9 + 0x28c)
    8399:	*(u32 *)(r9 + 0x278) = w2
    8400:	w1 = 0x1
    8401:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b90>
    8402:	w1 = 0x0
    8403:	w7 |= w1
    8404:	r1 = 0x0 ll
		00000000000106a0:  R_BPF_64_64	CONFIG
    8406:	w2 = *(u32 *)(r1 + 0xec)
    8407:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    8408:	w3 = *(u32 *)(r9 + 0x290)
    8409:	*(u32 *)(r9 + 0x27c) = w3
    8410:	w2 = 0x1
    8411:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be0>
    8412:	w2 = 0x0
    8413:	w7 |= w2
    8414:	w1 = *(u32 *)(r1 + 0xfc)
    8415:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8416:	w2 = *(u32 *)(r9 + 0x294)
    8417:	*(u32 *)(r9 + 0x280) = w2
    8418:	w1 = 0x1
    8419:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    8420:	w1 = 0x0
    8421:	w7 |= w1
    8422:	w5 = *(u32 *)(r9 + 0x18c)
    8423:	w3 = *(u32 *)(r9 + 0x188)
    8424:	w4 = *(u32 *)(r9 + 0x184)
    8425:	w8 = *(u32 *)(r9 + 0x180)
    8426:	r1 = r9
    8427:	w9 = *(u32 *)(r1 + 0x17c)
    8428:	w6 = *(u32 *)(r1 + 0x178)
    8429:	w1 = *(u32 *)(r1 + 0x10)
    8430:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    8431:	*(u32 *)(r10 - 0x98) = w3
    8432:	*(u32 *)(r10 - 0xa0) = w4
    8433:	*(u32 *)(r10 - 0xa8) = w5
    8434:	call 0x23
    8435:	*(u64 *)(r10 - 0x88) = r0
    8436:	r2 = r10
    8437:	r2 += -0x88
    8438:	r1 = 0x0 ll
		00000000000107b0:  R_BPF_64_64	OWED
    8440:	call 0x3
    8441:	w5 = *(u32 *)(r10 - 0xa8)
    8442:	w4 = *(u32 *)(r10 - 0xa0)
    8443:	w3 = *(u32 *)(r10 - 0x98)
    8444:	r1 = 0x0
    8445:	r2 = *(u64 *)(r10 - 0x90)
    8446:	*(u64 *)(r2 + 0x298) = r1
    8447:	*(u64 *)(r2 + 0x258) = r1
    8448:	*(u32 *)(r2 + 0x14) = w5
    8449:	*(u32 *)(r2 + 0x10) = w3
    8450:	*(u32 *)(r2 + 0xc) = w4
    8451:	*(u32 *)(r2 + 0x8) = w8
    8452:	w1 = 0x0
    8453:	*(u32 *)(r2 + 0x268) = w1
    8454:	w1 = 0x1
    8455:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    8456:	w1 = 0x0
    8457:	r2 = *(u64 *)(r10 - 0x90)
    8458:	*(u32 *)(r2 + 0x0) = w6
    8459:	*(u32 *)(r2 + 0x4) = w9
    8460:	if w9 != 0x0 goto +0x327 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8461:	if w8 != 0x0 goto +0x326 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8462:	if w3 != 0x0 goto +0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8463:	w7 |= w1
    8464:	w7 &= 0x1
    8465:	if w7 != 0x0 goto +0x322 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8466:	call 0x23
    8467:	*(u64 *)(r10 - 0x88) = r0
    8468:	r2 = r10
    8469:	r2 += -0x88
    8470:	r1 = 0x0 ll
		00000000000108b0:  R_BPF_64_64	TASKS
    8472:	call 0x3
    8473:	if r0 != 0x0 goto +0x31a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8474:	r1 = 0x0 ll
		00000000000108d0:  R_BPF_64_64	.bss
    8476:	r2 = -0x1
    8477:	lock *(u64 *)(r1 + 0x0) += r2
    8478:	r1 = 0x0 ll
		00000000000108f0:  R_BPF_64_64	EXPECT_ENTER
    8480:	r2 = -0x100000000 ll
    8482:	lock *(u64 *)(r1 + 0x0) += r2
    8483:	r1 = 0x0 ll
		0000000000010918:  R_BPF_64_64	EXPECT_EXIT
    8485:	lock *(u64 *)(r1 + 0x0) += r2
    8486:	goto +0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8487:	w1 = *(u32 *)(r9 + 0x284)
    8488:	*(u32 *)(r9 + 0x270) = w1
    8489:	w7 = 0x1
    8490:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8491:	w7 = 0x0
    8492:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8493:	r8 = r9
    8494:	r8 += 0x20
    8495:	w1 = *(u32 *)(r10 - 0xa8)
    8496:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    8497:	r1 = *(u64 *)(r10 - 0xc8)
    8498:	r6 = *(u64 *)(r1 + 0x8)
    8499:	r1 = r8
    8500:	r7 = *(u64 *)(r10 - 0xc0)
    8501:	r2 = r7
    8502:	call -0xf43
    8503:	*(u64 *)(r9 + 0x68) = r6
    8504:	w1 = *(u32 *)(r9 + 0x78)
    8505:	w1 |= 0x1
    8506:	*(u32 *)(r9 + 0x78) = w1
    8507:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    8508:	r1 = r8
    8509:	w2 = 0xe0
    8510:	r3 = 0xd98 ll
		00000000000109f0:  R_BPF_64_64	.rodata
    8512:	call 0x71
    8513:	r7 = *(u64 *)(r10 - 0xc0)
    8514:	w1 = *(u32 *)(r9 + 0x118)
    8515:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    8516:	w1 = *(u32 *)(r9 + 0x12c)
    8517:	*(u32 *)(r9 + 0x114) = w1
    8518:	w1 = *(u32 *)(r9 + 0x128)
    8519:	*(u32 *)(r9 + 0x110) = w1
    8520:	w1 = *(u32 *)(r9 + 0x124)
    8521:	*(u32 *)(r9 + 0x10c) = w1
    8522:	w1 = *(u32 *)(r9 + 0x120)
    8523:	*(u32 *)(r9 + 0x108) = w1
    8524:	w1 = *(u32 *)(r9 + 0x11c)
    8525:	*(u32 *)(r9 + 0x104) = w1
    8526:	w1 = *(u32 *)(r9 + 0x118)
    8527:	*(u32 *)(r9 + 0x100) = w1
    8528:	r1 = r9
    8529:	call -0x2152
    8530:	w1 = *(u32 *)(r9 + 0x130)
    8531:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    8532:	w1 = *(u32 *)(r9 + 0x144)
    8533:	*(u32 *)(r9 + 0x114) = w1
    8534:	w1 = *(u32 *)(r9 + 0x140)
    8535:	*(u32 *)(r9 + 0x110) = w1
    8536:	w1 = *(u32 *)(r9 + 0x13c)
    8537:	*(u32 *)(r9 + 0x10c) = w1
    8538:	w1 = *(u32 *)(r9 + 0x138)
    8539:	*(u32 *)(r9 + 0x108) = w1
    8540:	w1 = *(u32 *)(r9 + 0x134)
    8541:	*(u32 *)(r9 + 0x104) = w1
    8542:	w1 = *(u32 *)(r9 + 0x130)
    8543:	*(u32 *)(r9 + 0x100) = w1
    8544:	r1 = r9
    8545:	call -0x2162
    8546:	w1 = *(u32 *)(r9 + 0x148)
    8547:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3088>
    8548:	w1 = *(u32 *)(r9 + 0x15c)
    8549:	*(u32 *)(r9 + 0x114) = w1
    8550:	w1 = *(u32 *)(r9 + 0x158)
    8551:	*(u32 *)(r9 + 0x110) = w1
    8552:	w1 = *(u32 *)(r9 + 0x154)
    8553:	*(u32 *)(r9 + 0x10c) = w1
    8554:	w1 = *(u32 *)(r9 + 0x150)
    8555:	*(u32 *)(r9 + 0x108) = w1
    8556:	w1 = *(u32 *)(r9 + 0x14c)
    8557:	*(u32 *)(r9 + 0x104) = w1
    8558:	w1 = *(u32 *)(r9 + 0x148)
    8559:	*(u32 *)(r9 + 0x100) = w1
    8560:	r1 = r9
    8561:	call -0x2172
    8562:	w1 = *(u32 *)(r10 - 0xa8)
    8563:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3288>
    8564:	w1 = *(u32 *)(r10 - 0xb0)
    8565:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    8566:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    8567:	r1 = 0x0
    8568:	r2 = 0x0 ll
		0000000000010bc0:  R_BPF_64_64	CONFIG
    8570:	w2 = *(u32 *)(r2 + 0x74)
    8571:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    8572:	w2 = *(u32 *)(r10 - 0xb8)
    8573:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    8574:	call 0x23
    8575:	r1 = 0x0 ll
		0000000000010bf8:  R_BPF_64_64	CONFIG
    8577:	w1 = *(u32 *)(r1 + 0x74)
    8578:	r0 += r1
    8579:	r1 = r10
    8580:	r1 += -0x88
    8581:	w2 = 0x8
    8582:	r3 = r0
    8583:	call 0x71
    8584:	r1 = *(u64 *)(r10 - 0x88)
    8585:	*(u64 *)(r9 + 0x250) = r1
    8586:	w1 = *(u32 *)(r9 + 0x160)
    8587:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    8588:	w1 = *(u32 *)(r9 + 0x174)
    8589:	*(u32 *)(r9 + 0x114) = w1
    8590:	w1 = *(u32 *)(r9 + 0x170)
    8591:	*(u32 *)(r9 + 0x110) = w1
    8592:	w1 = *(u32 *)(r9 + 0x16c)
    8593:	*(u32 *)(r9 + 0x10c) = w1
    8594:	w1 = *(u32 *)(r9 + 0x168)
    8595:	*(u32 *)(r9 + 0x108) = w1
    8596:	w1 = *(u32 *)(r9 + 0x164)
    8597:	*(u32 *)(r9 + 0x104) = w1
    8598:	w1 = *(u32 *)(r9 + 0x160)
    8599:	*(u32 *)(r9 + 0x100) = w1
    8600:	r1 = r9
    8601:	call -0x219a
    8602:	r1 = 0x0 ll
		0000000000010cd0:  R_BPF_64_64	CONFIG
    8604:	w2 = *(u32 *)(r1 + 0x6c)
    8605:	if w2 == 0x0 goto -0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8606:	w1 = *(u32 *)(r1 + 0xbc)
    8607:	if w1 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3300>
    8608:	r7 = 0x0 ll
		0000000000010d00:  R_BPF_64_64	CONFIG
    8610:	w1 = *(u32 *)(r7 + 0xcc)
    8611:	if w1 == 0x0 goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8612:	w2 = *(u32 *)(r9 + 0x288)
    8613:	w1 = *(u32 *)(r9 + 0x274)
    8614:	w3 = w2
    8615:	w3 |= w1
    8616:	w4 = *(u32 *)(r10 - 0xa8)
    8617:	if w4 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3430>
    8618:	if w3 s> -0x1 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8619:	w3 = w2
    8620:	if w1 s> 0x0 goto +0x12c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8621:	w3 = w2
    8622:	if w2 s> 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8623:	w3 = 0x0
    8624:	if w2 s>= w1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8625:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    8626:	if r7 != 0x0 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3390>
    8627:	r1 = r8
    8628:	w2 = 0xe0
    8629:	r3 = 0xd98 ll
		0000000000010da8:  R_BPF_64_64	.rodata
    8631:	call 0x71
    8632:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8633:	call 0x9e
    8634:	r0 += r7
    8635:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e0>
    8636:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3420>
    8637:	w1 = *(u16 *)(r0 + 0x0)
    8638:	w1 <<= 0x10
    8639:	w1 s>>= 0x10
    8640:	goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8641:	w2 = *(u32 *)(r9 + 0x284)
    8642:	w1 = *(u32 *)(r9 + 0x270)
    8643:	w3 = w2
    8644:	w3 |= w1
    8645:	w4 = *(u32 *)(r10 - 0xa8)
    8646:	if w4 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    8647:	if w3 s> -0x1 goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bf8>
    8648:	w3 = w2
    8649:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    8650:	w3 = w2
    8651:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    8652:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    8653:	if w2 s>= w1 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8654:	w3 = w2
    8655:	w3 -= w1
    8656:	w4 = 0x5
    8657:	if w3 == 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8658:	goto +0x1fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    8659:	r1 = r8
    8660:	r2 = r7
    8661:	call -0xfe2
    8662:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8663:	w1 = *(u32 *)(r0 + 0x0)
    8664:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    8665:	call 0x23
    8666:	r0 += r6
    8667:	if w7 == 0x2 goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36a0>
    8668:	r1 = r10
    8669:	r1 += -0x88
    8670:	w2 = 0x4
    8671:	r3 = r0
    8672:	call 0x71
    8673:	w1 = *(u32 *)(r10 - 0x88)
    8674:	goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8675:	w1 = *(u16 *)(r0 + 0x0)
    8676:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    8677:	w1 = *(u32 *)(r0 + 0x0)
    8678:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8679:	if w3 s> -0x1 goto +0xfa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    8680:	w3 = w2
    8681:	if w1 s> 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    8682:	w3 = w2
    8683:	if w2 s> 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    8684:	if w2 s>= w1 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8685:	goto +0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    8686:	if w3 s> -0x1 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d28>
    8687:	w3 = w2
    8688:	if w1 s> 0x0 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8689:	w3 = w2
    8690:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3498>
    8691:	goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8692:	w3 = 0x0
    8693:	if w2 s>= w1 goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8694:	w3 = w2
    8695:	w3 -= w1
    8696:	goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8697:	r1 = r10
    8698:	r1 += -0x88
    8699:	w2 = 0x4
    8700:	r3 = r0
    8701:	call 0x71
    8702:	w1 = *(u32 *)(r10 - 0x88)
    8703:	r2 = 0x0 ll
		0000000000010ff8:  R_BPF_64_64	CONFIG
    8705:	w2 = *(u32 *)(r2 + 0xc4)
    8706:	r7 = *(u64 *)(r10 - 0x90)
    8707:	if w1 != w2 goto -0x695 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8708:	w1 = *(u32 *)(r8 + 0xcc)
    8709:	if w1 == 0x0 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41c0>
    8710:	r1 = 0x0 ll
		0000000000011030:  R_BPF_64_64	CONFIG
    8712:	w7 = *(u32 *)(r1 + 0xc8)
    8713:	w8 = *(u32 *)(r1 + 0xcc)
    8714:	w1 = *(u32 *)(r1 + 0x70)
    8715:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    8716:	call 0x23
    8717:	r0 += r7
    8718:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3578>
    8719:	goto +0x17e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4168>
    8720:	r1 = r10
    8721:	r1 += -0x88
    8722:	w2 = 0x2
    8723:	r3 = r0
    8724:	call 0x71
    8725:	w1 = *(u16 *)(r10 - 0x88)
    8726:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    8727:	call 0x9e
    8728:	r0 += r7
    8729:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d0>
    8730:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    8731:	w1 = *(u16 *)(r0 + 0x0)
    8732:	w1 <<= 0x10
    8733:	w1 s>>= 0x10
    8734:	goto +0x175 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4198>
    8735:	w1 = *(u32 *)(r0 + 0x0)
    8736:	goto +0x173 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4198>
    8737:	r1 = r10
    8738:	r1 += -0x88
    8739:	w2 = 0x4
    8740:	r3 = r0
    8741:	call 0x71
    8742:	w1 = *(u32 *)(r10 - 0x88)
    8743:	w2 = *(u32 *)(r8 + 0xc8)
    8744:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    8745:	*(u32 *)(r8 + 0xcc) = w1
    8746:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3678>
    8747:	w3 = *(u32 *)(r8 + 0xcc)
    8748:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3668>
    8749:	*(u32 *)(r8 + 0xcc) = w1
    8750:	w3 = *(u32 *)(r8 + 0xd0)
    8751:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3680>
    8752:	*(u32 *)(r8 + 0xd0) = w1
    8753:	*(u32 *)(r8 + 0xd4) = w1
    8754:	w2 += 0x1
    8755:	*(u32 *)(r8 + 0xc8) = w2
    8756:	goto -0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    8757:	r1 = r10
    8758:	r1 += -0x88
    8759:	w2 = 0x2
    8760:	r3 = r0
    8761:	call 0x71
    8762:	w1 = *(u16 *)(r10 - 0x88)
    8763:	w1 <<= 0x10
    8764:	w1 s>>= 0x10
    8765:	w2 = *(u32 *)(r8 + 0xd8)
    8766:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3700>
    8767:	*(u32 *)(r8 + 0xdc) = w1
    8768:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3728>
    8769:	w3 = *(u32 *)(r8 + 0xdc)
    8770:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    8771:	*(u32 *)(r8 + 0xdc) = w1
    8772:	w3 = *(u32 *)(r8 + 0xe0)
    8773:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    8774:	*(u32 *)(r8 + 0xe0) = w1
    8775:	*(u32 *)(r8 + 0xe4) = w1
    8776:	w2 += 0x1
    8777:	*(u32 *)(r8 + 0xd8) = w2
    8778:	r6 = 0x0 ll
		0000000000011250:  R_BPF_64_64	CONFIG
    8780:	w1 = *(u32 *)(r6 + 0xdc)
    8781:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38b8>
    8782:	w7 = *(u32 *)(r6 + 0xd8)
    8783:	w9 = *(u32 *)(r6 + 0xdc)
    8784:	w1 = *(u32 *)(r6 + 0x70)
    8785:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b0>
    8786:	call 0x9e
    8787:	r0 += r7
    8788:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3800>
    8789:	w1 = *(u32 *)(r0 + 0x0)
    8790:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8791:	call 0x23
    8792:	r0 += r7
    8793:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3810>
    8794:	r1 = r10
    8795:	r1 += -0x88
    8796:	w2 = 0x4
    8797:	r3 = r0
    8798:	call 0x71
    8799:	w1 = *(u32 *)(r10 - 0x88)
    8800:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8801:	w1 = *(u16 *)(r0 + 0x0)
    8802:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    8803:	r1 = r10
    8804:	r1 += -0x88
    8805:	w2 = 0x2
    8806:	r3 = r0
    8807:	call 0x71
    8808:	w1 = *(u16 *)(r10 - 0x88)
    8809:	w1 <<= 0x10
    8810:	w1 s>>= 0x10
    8811:	w2 = *(u32 *)(r8 + 0xe8)
    8812:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3870>
    8813:	*(u32 *)(r8 + 0xec) = w1
    8814:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3898>
    8815:	w3 = *(u32 *)(r8 + 0xec)
    8816:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    8817:	*(u32 *)(r8 + 0xec) = w1
    8818:	w3 = *(u32 *)(r8 + 0xf0)
    8819:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38a0>
    8820:	*(u32 *)(r8 + 0xf0) = w1
    8821:	*(u32 *)(r8 + 0xf4) = w1
    8822:	w2 += 0x1
    8823:	*(u32 *)(r8 + 0xe8) = w2
    8824:	w1 = *(u32 *)(r6 + 0xec)
    8825:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a28>
    8826:	r1 = 0x0 ll
		00000000000113d0:  R_BPF_64_64	CONFIG
    8828:	w6 = *(u32 *)(r1 + 0xe8)
    8829:	w7 = *(u32 *)(r1 + 0xec)
    8830:	w1 = *(u32 *)(r1 + 0x70)
    8831:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    8832:	call 0x9e
    8833:	r0 += r6
    8834:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3970>
    8835:	w1 = *(u32 *)(r0 + 0x0)
    8836:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8837:	call 0x23
    8838:	r0 += r6
    8839:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    8840:	r1 = r10
    8841:	r1 += -0x88
    8842:	w2 = 0x4
    8843:	r3 = r0
    8844:	call 0x71
    8845:	w1 = *(u32 *)(r10 - 0x88)
    8846:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8847:	w1 = *(u16 *)(r0 + 0x0)
    8848:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b0>
    8849:	r1 = r10
    8850:	r1 += -0x88
    8851:	w2 = 0x2
    8852:	r3 = r0
    8853:	call 0x71
    8854:	w1 = *(u16 *)(r10 - 0x88)
    8855:	w1 <<= 0x10
    8856:	w1 s>>= 0x10
    8857:	w2 = *(u32 *)(r8 + 0xf8)
    8858:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    8859:	*(u32 *)(r8 + 0xfc) = w1
    8860:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    8861:	w3 = *(u32 *)(r8 + 0xfc)
    8862:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    8863:	*(u32 *)(r8 + 0xfc) = w1
    8864:	w3 = *(u32 *)(r8 + 0x100)
    8865:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a10>
    8866:	*(u32 *)(r8 + 0x100) = w1
    8867:	*(u32 *)(r8 + 0x104) = w1
    8868:	w2 += 0x1
    8869:	*(u32 *)(r8 + 0xf8) = w2
    8870:	r1 = 0x0 ll
		0000000000011530:  R_BPF_64_64	CONFIG
    8872:	w2 = *(u32 *)(r1 + 0xfc)
    8873:	if w2 == 0x0 goto +0x18a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8874:	w6 = *(u32 *)(r1 + 0xf8)
    8875:	w7 = *(u32 *)(r1 + 0xfc)
    8876:	w1 = *(u32 *)(r1 + 0x70)
    8877:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a90>
    8878:	call 0x9e
    8879:	r0 += r6
    8880:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    8881:	w1 = *(u32 *)(r0 + 0x0)
    8882:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8883:	call 0x23
    8884:	r0 += r6
    8885:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    8886:	r1 = r10
    8887:	r1 += -0x88
    8888:	w2 = 0x4
    8889:	r3 = r0
    8890:	call 0x71
    8891:	w1 = *(u32 *)(r10 - 0x88)
    8892:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8893:	w1 = *(u16 *)(r0 + 0x0)
    8894:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    8895:	r1 = r10
    8896:	r1 += -0x88
    8897:	w2 = 0x2
    8898:	r3 = r0
    8899:	call 0x71
    8900:	w1 = *(u16 *)(r10 - 0x88)
    8901:	w1 <<= 0x10
    8902:	w1 s>>= 0x10
    8903:	w2 = *(u32 *)(r8 + 0x108)
    8904:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    8905:	*(u32 *)(r8 + 0x10c) = w1
    8906:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b78>
    8907:	w3 = *(u32 *)(r8 + 0x10c)
    8908:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b68>
    8909:	*(u32 *)(r8 + 0x10c) = w1
    8910:	w3 = *(u32 *)(r8 + 0x110)
    8911:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b80>
    8912:	*(u32 *)(r8 + 0x110) = w1
    8913:	*(u32 *)(r8 + 0x114) = w1
    8914:	w2 += 0x1
    8915:	*(u32 *)(r8 + 0x108) = w2
    8916:	goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8917:	w3 = 0x0
    8918:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8919:	w3 = w2
    8920:	w3 -= w1
    8921:	if w1 == 0x0 goto +0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    8922:	if w3 != 0x0 goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    8923:	w3 = w2
    8924:	w3 -= w1
    8925:	w4 = 0x3
    8926:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8927:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    8928:	if w2 s> w1 goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3368>
    8929:	goto -0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8930:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8931:	w3 = w2
    8932:	w3 -= w1
    8933:	w4 = 0x5
    8934:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8935:	r5 = 0x2
    8936:	*(u64 *)(r9 + 0x110) = r5
    8937:	*(u32 *)(r9 + 0x10c) = w3
    8938:	*(u32 *)(r9 + 0x108) = w2
    8939:	*(u32 *)(r9 + 0x104) = w1
    8940:	*(u32 *)(r9 + 0x100) = w4
    8941:	r1 = r9
    8942:	call -0x22ef
    8943:	w1 = *(u32 *)(r7 + 0xdc)
    8944:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8945:	w2 = *(u32 *)(r9 + 0x28c)
    8946:	w1 = *(u32 *)(r9 + 0x278)
    8947:	w3 = w2
    8948:	w3 |= w1
    8949:	w4 = *(u32 *)(r10 - 0xa8)
    8950:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cf0>
    8951:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8952:	w3 = w2
    8953:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8954:	w3 = w2
    8955:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8956:	w3 = 0x0
    8957:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8958:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d80>
    8959:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    8960:	w3 = w2
    8961:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3de0>
    8962:	w3 = w2
    8963:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3de0>
    8964:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8965:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    8966:	w3 = 0x0
    8967:	if w2 s> w1 goto -0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a8>
    8968:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d48>
    8969:	if w3 == 0x0 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4348>
    8970:	w4 = 0x2
    8971:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d60>
    8972:	w4 = 0x1
    8973:	if w3 == 0x0 goto -0x16e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8974:	goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    8975:	w3 = 0x0
    8976:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8977:	w3 = w2
    8978:	w3 -= w1
    8979:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d0>
    8980:	if w3 != 0x0 goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d0>
    8981:	w3 = w2
    8982:	w3 -= w1
    8983:	w4 = 0x3
    8984:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8985:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    8986:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8987:	w3 = w2
    8988:	w3 -= w1
    8989:	w4 = 0x5
    8990:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8991:	r5 = 0x3
    8992:	*(u64 *)(r9 + 0x110) = r5
    8993:	*(u32 *)(r9 + 0x10c) = w3
    8994:	*(u32 *)(r9 + 0x108) = w2
    8995:	*(u32 *)(r9 + 0x104) = w1
    8996:	*(u32 *)(r9 + 0x100) = w4
    8997:	r1 = r9
    8998:	call -0x2327
    8999:	w1 = *(u32 *)(r7 + 0xec)
    9000:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9001:	w2 = *(u32 *)(r9 + 0x290)
    9002:	w1 = *(u32 *)(r9 + 0x27c)
    9003:	w3 = w2
    9004:	w3 |= w1
    9005:	w4 = *(u32 *)(r10 - 0xa8)
    9006:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    9007:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9008:	w3 = w2
    9009:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9010:	w3 = w2
    9011:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9012:	w3 = 0x0
    9013:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9014:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    9015:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    9016:	w3 = w2
    9017:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    9018:	w3 = w2
    9019:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    9020:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9021:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f48>
    9022:	w3 = 0x0
    9023:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9024:	w3 = w2
    9025:	w3 -= w1
    9026:	if w1 == 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f8>
    9027:	if w3 != 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f8>
    9028:	w3 = w2
    9029:	w3 -= w1
    9030:	w4 = 0x3
    9031:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9032:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9033:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9034:	w3 = w2
    9035:	w3 -= w1
    9036:	w4 = 0x5
    9037:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9038:	r5 = 0x4
    9039:	*(u64 *)(r9 + 0x110) = r5
    9040:	*(u32 *)(r9 + 0x10c) = w3
    9041:	*(u32 *)(r9 + 0x108) = w2
    9042:	*(u32 *)(r9 + 0x104) = w1
    9043:	*(u32 *)(r9 + 0x100) = w4
    9044:	r1 = r9
    9045:	call -0x2356
    9046:	w1 = *(u32 *)(r7 + 0xfc)
    9047:	if w1 == 0x0 goto -0x29d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9048:	w2 = *(u32 *)(r9 + 0x294)
    9049:	w1 = *(u32 *)(r9 + 0x280)
    9050:	w3 = w2
    9051:	w3 |= w1
    9052:	w4 = *(u32 *)(r10 - 0xa8)
    9053:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4028>
    9054:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9055:	w3 = w2
    9056:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9057:	w3 = w2
    9058:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9059:	w3 = 0x0
    9060:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9061:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    9062:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b8>
    9063:	w3 = w2
    9064:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d0>
    9065:	w3 = w2
    9066:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d0>
    9067:	if w2 s>= w1 goto -0x2b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9068:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40c0>
    9069:	w3 = 0x0
    9070:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9071:	w3 = w2
    9072:	w3 -= w1
    9073:	if w1 == 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4320>
    9074:	if w3 != 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4320>
    9075:	w3 = w2
    9076:	w3 -= w1
    9077:	w4 = 0x3
    9078:	if w3 == 0x0 goto -0x2bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9079:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e0>
    9080:	if w2 s<= w1 goto -0x2be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9081:	w3 = w2
    9082:	w3 -= w1
    9083:	w4 = 0x5
    9084:	if w3 == 0x0 goto -0x2c2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9085:	r5 = 0x5
    9086:	*(u64 *)(r9 + 0x110) = r5
    9087:	*(u32 *)(r9 + 0x10c) = w3
    9088:	*(u32 *)(r9 + 0x108) = w2
    9089:	*(u32 *)(r9 + 0x104) = w1
    9090:	*(u32 *)(r9 + 0x100) = w4
    9091:	r1 = r9
    9092:	call -0x2385
    9093:	goto -0x2cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9094:	call 0x9e
    9095:	r0 += r8
    9096:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4148>
    9097:	goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f0>
    9098:	w1 = *(u16 *)(r0 + 0x0)
    9099:	w1 <<= 0x10
    9100:	w1 s>>= 0x10
    9101:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    9102:	r1 = r10
    9103:	r1 += -0x88
    9104:	w2 = 0x4
    9105:	r3 = r0
    9106:	call 0x71
    9107:	w1 = *(u32 *)(r10 - 0x88)
    9108:	r7 = *(u64 *)(r10 - 0x90)
    9109:	r2 = 0x0 ll
		0000000000011ca8:  R_BPF_64_64	CONFIG
    9111:	w2 = *(u32 *)(r2 + 0xd4)
    9112:	if w1 != w2 goto -0x82a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9113:	r8 = 0x0 ll
		0000000000011cc8:  R_BPF_64_64	CONFIG
    9115:	w1 = *(u32 *)(r8 + 0xdc)
    9116:	if w1 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    9117:	w7 = *(u32 *)(r8 + 0xd8)
    9118:	w9 = *(u32 *)(r8 + 0xdc)
    9119:	w1 = *(u32 *)(r8 + 0x70)
    9120:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9121:	call 0x23
    9122:	r0 += r7
    9123:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    9124:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b0>
    9125:	r1 = r10
    9126:	r1 += -0x88
    9127:	w2 = 0x2
    9128:	r3 = r0
    9129:	call 0x71
    9130:	w1 = *(u16 *)(r10 - 0x88)
    9131:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4280>
    9132:	call 0x9e
    9133:	r0 += r7
    9134:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4278>
    9135:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4298>
    9136:	w1 = *(u16 *)(r0 + 0x0)
    9137:	w1 <<= 0x10
    9138:	w1 s>>= 0x10
    9139:	goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9140:	w1 = *(u32 *)(r0 + 0x0)
    9141:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9142:	w4 = 0x2
    9143:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    9144:	w4 = 0x1
    9145:	if w3 == 0x0 goto -0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    9146:	goto -0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    9147:	w4 = 0x2
    9148:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42e8>
    9149:	w4 = 0x1
    9150:	if w3 == 0x0 goto -0x98 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9151:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    9152:	w4 = 0x2
    9153:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4310>
    9154:	w4 = 0x1
    9155:	if w3 == 0x0 goto -0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9156:	goto -0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9157:	w4 = 0x2
    9158:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4338>
    9159:	w4 = 0x1
    9160:	if w3 == 0x0 goto -0x30e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9161:	goto -0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e0>
    9162:	w3 = w2
    9163:	w3 -= w1
    9164:	w4 = 0x3
    9165:	if w3 == 0x0 goto -0x22e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9166:	r5 = 0x1
    9167:	*(u64 *)(r9 + 0x110) = r5
    9168:	*(u32 *)(r9 + 0x10c) = w3
    9169:	*(u32 *)(r9 + 0x108) = w2
    9170:	*(u32 *)(r9 + 0x104) = w1
    9171:	*(u32 *)(r9 + 0x100) = w4
    9172:	r1 = r9
    9173:	call -0x23d6
    9174:	goto -0x237 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9175:	r1 = r10
    9176:	r1 += -0x88
    9177:	w2 = 0x4
    9178:	r3 = r0
    9179:	call 0x71
    9180:	w1 = *(u32 *)(r10 - 0x88)
    9181:	r7 = *(u64 *)(r10 - 0x90)
    9182:	r2 = 0x0 ll
		0000000000011ef0:  R_BPF_64_64	CONFIG
    9184:	w2 = *(u32 *)(r2 + 0xe4)
    9185:	if w1 != w2 goto -0x873 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9186:	w1 = *(u32 *)(r8 + 0xec)
    9187:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9188:	r1 = 0x0 ll
		0000000000011f20:  R_BPF_64_64	CONFIG
    9190:	w7 = *(u32 *)(r1 + 0xe8)
    9191:	w8 = *(u32 *)(r1 + 0xec)
    9192:	w1 = *(u32 *)(r1 + 0x70)
    9193:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a0>
    9194:	call 0x23
    9195:	r0 += r7
    9196:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4468>
    9197:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9198:	r1 = r10
    9199:	r1 += -0x88
    9200:	w2 = 0x2
    9201:	r3 = r0
    9202:	call 0x71
    9203:	w1 = *(u16 *)(r10 - 0x88)
    9204:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c8>
    9205:	call 0x9e
    9206:	r0 += r7
    9207:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c0>
    9208:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e0>
    9209:	w1 = *(u16 *)(r0 + 0x0)
    9210:	w1 <<= 0x10
    9211:	w1 s>>= 0x10
    9212:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9213:	w1 = *(u32 *)(r0 + 0x0)
    9214:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9215:	w1 = *(u32 *)(r0 + 0x0)
    9216:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    9217:	r1 = r10
    9218:	r1 += -0x88
    9219:	w2 = 0x4
    9220:	r3 = r0
    9221:	call 0x71
    9222:	w1 = *(u32 *)(r10 - 0x88)
    9223:	r7 = *(u64 *)(r10 - 0x90)
    9224:	r2 = 0x0 ll
		0000000000012040:  R_BPF_64_64	CONFIG
    9226:	w2 = *(u32 *)(r2 + 0xf4)
    9227:	if w1 != w2 goto -0x89d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9228:	r1 = 0x0 ll
		0000000000012060:  R_BPF_64_64	CONFIG
    9230:	w2 = *(u32 *)(r1 + 0xfc)
    9231:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9232:	w7 = *(u32 *)(r1 + 0xf8)
    9233:	w8 = *(u32 *)(r1 + 0xfc)
    9234:	w1 = *(u32 *)(r1 + 0x70)
    9235:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45f0>
    9236:	call 0x23
    9237:	r0 += r7
    9238:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45b8>
    9239:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4640>
    9240:	r1 = r10
    9241:	r1 += -0x88
    9242:	w2 = 0x2
    9243:	r3 = r0
    9244:	call 0x71
    9245:	w1 = *(u16 *)(r10 - 0x88)
    9246:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9247:	call 0x9e
    9248:	r0 += r7
    9249:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4610>
    9250:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4630>
    9251:	w1 = *(u16 *)(r0 + 0x0)
    9252:	w1 <<= 0x10
    9253:	w1 s>>= 0x10
    9254:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4670>
    9255:	w1 = *(u32 *)(r0 + 0x0)
    9256:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4670>
    9257:	r1 = r10
    9258:	r1 += -0x88
    9259:	w2 = 0x4
    9260:	r3 = r0
    9261:	call 0x71
    9262:	w1 = *(u32 *)(r10 - 0x88)
    9263:	r7 = *(u64 *)(r10 - 0x90)
    9264:	r2 = 0x0 ll
		0000000000012180:  R_BPF_64_64	CONFIG
    9266:	w2 = *(u32 *)(r2 + 0x104)
    9267:	if w1 != w2 goto -0x8c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9268:	exit
    9269:	r1 = r10
    9270:	r1 += -0x88
    9271:	w2 = 0x4
    9272:	r3 = r0
    9273:	call 0x71
    9274:	w1 = *(u32 *)(r10 - 0x88)
    9275:	r2 = 0x0 ll
		00000000000121d8:  R_BPF_64_64	CONFIG
    9277:	w2 = *(u32 *)(r2 + 0xc4)
    9278:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9279:	w1 = *(u32 *)(r6 + 0xcc)
    9280:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4828>
    9281:	r1 = 0x0 ll
		0000000000012208:  R_BPF_64_64	CONFIG
    9283:	w6 = *(u32 *)(r1 + 0xc8)
    9284:	w8 = *(u32 *)(r1 + 0xcc)
    9285:	w1 = *(u32 *)(r1 + 0x70)
    9286:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9287:	call 0x23
    9288:	r0 += r6
    9289:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4750>
    9290:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9291:	r1 = r10
    9292:	r1 += -0x88
    9293:	w2 = 0x2
    9294:	r3 = r0
    9295:	call 0x71
    9296:	w1 = *(u16 *)(r10 - 0x88)
    9297:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9298:	call 0x9e
    9299:	r0 += r6
    9300:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a8>
    9301:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47c8>
    9302:	w1 = *(u16 *)(r0 + 0x0)
    9303:	w1 <<= 0x10
    9304:	w1 s>>= 0x10
    9305:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9306:	w1 = *(u32 *)(r0 + 0x0)
    9307:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9308:	r1 = r10
    9309:	r1 += -0x88
    9310:	w2 = 0x4
    9311:	r3 = r0
    9312:	call 0x71
    9313:	w1 = *(u32 *)(r10 - 0x88)
    9314:	r2 = 0x0 ll
		0000000000012310:  R_BPF_64_64	CONFIG
    9316:	w2 = *(u32 *)(r2 + 0xd4)
    9317:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9318:	r6 = 0x0 ll
		0000000000012330:  R_BPF_64_64	CONFIG
    9320:	w1 = *(u32 *)(r6 + 0xdc)
    9321:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4960>
    9322:	w8 = *(u32 *)(r6 + 0xd8)
    9323:	w9 = *(u32 *)(r6 + 0xdc)
    9324:	w1 = *(u32 *)(r6 + 0x70)
    9325:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48c0>
    9326:	call 0x23
    9327:	r0 += r8
    9328:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4888>
    9329:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4910>
    9330:	r1 = r10
    9331:	r1 += -0x88
    9332:	w2 = 0x2
    9333:	r3 = r0
    9334:	call 0x71
    9335:	w1 = *(u16 *)(r10 - 0x88)
    9336:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e8>
    9337:	call 0x9e
    9338:	r0 += r8
    9339:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e0>
    9340:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4900>
    9341:	w1 = *(u16 *)(r0 + 0x0)
    9342:	w1 <<= 0x10
    9343:	w1 s>>= 0x10
    9344:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9345:	w1 = *(u32 *)(r0 + 0x0)
    9346:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9347:	r1 = r10
    9348:	r1 += -0x88
    9349:	w2 = 0x4
    9350:	r3 = r0
    9351:	call 0x71
    9352:	w1 = *(u32 *)(r10 - 0x88)
    9353:	r2 = 0x0 ll
		0000000000012448:  R_BPF_64_64	CONFIG
    9355:	w2 = *(u32 *)(r2 + 0xe4)
    9356:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9357:	w1 = *(u32 *)(r6 + 0xec)
    9358:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a98>
    9359:	r1 = 0x0 ll
		0000000000012478:  R_BPF_64_64	CONFIG
    9361:	w6 = *(u32 *)(r1 + 0xe8)
    9362:	w8 = *(u32 *)(r1 + 0xec)
    9363:	w1 = *(u32 *)(r1 + 0x70)
    9364:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49f8>
    9365:	call 0x23
    9366:	r0 += r6
    9367:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49c0>
    9368:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a48>
    9369:	r1 = r10
    9370:	r1 += -0x88
    9371:	w2 = 0x2
    9372:	r3 = r0
    9373:	call 0x71
    9374:	w1 = *(u16 *)(r10 - 0x88)
    9375:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a20>
    9376:	call 0x9e
    9377:	r0 += r6
    9378:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a18>
    9379:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a38>
    9380:	w1 = *(u16 *)(r0 + 0x0)
    9381:	w1 <<= 0x10
    9382:	w1 s>>= 0x10
    9383:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9384:	w1 = *(u32 *)(r0 + 0x0)
    9385:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9386:	r1 = r10
    9387:	r1 += -0x88
    9388:	w2 = 0x4
    9389:	r3 = r0
    9390:	call 0x71
    9391:	w1 = *(u32 *)(r10 - 0x88)
    9392:	r2 = 0x0 ll
		0000000000012580:  R_BPF_64_64	CONFIG
    9394:	w2 = *(u32 *)(r2 + 0xf4)
    9395:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9396:	r1 = 0x0 ll
		00000000000125a0:  R_BPF_64_64	CONFIG
    9398:	w2 = *(u32 *)(r1 + 0xfc)
    9399:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9400:	w6 = *(u32 *)(r1 + 0xf8)
    9401:	w8 = *(u32 *)(r1 + 0xfc)
    9402:	w1 = *(u32 *)(r1 + 0x70)
    9403:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b30>
    9404:	call 0x23
    9405:	r0 += r6
    9406:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af8>
    9407:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b80>
    9408:	r1 = r10
    9409:	r1 += -0x88
    9410:	w2 = 0x2
    9411:	r3 = r0
    9412:	call 0x71
    9413:	w1 = *(u16 *)(r10 - 0x88)
    9414:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b58>
    9415:	call 0x9e
    9416:	r0 += r6
    9417:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b50>
    9418:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b70>
    9419:	w1 = *(u16 *)(r0 + 0x0)
    9420:	w1 <<= 0x10
    9421:	w1 s>>= 0x10
    9422:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9423:	w1 = *(u32 *)(r0 + 0x0)
    9424:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9425:	r1 = r10
    9426:	r1 += -0x88
    9427:	w2 = 0x4
    9428:	r3 = r0
    9429:	call 0x71
    9430:	w1 = *(u32 *)(r10 - 0x88)
    9431:	r2 = 0x0 ll
		00000000000126b8:  R_BPF_64_64	CONFIG
    9433:	w2 = *(u32 *)(r2 + 0x104)
    9434:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9435:	call 0x23
    9436:	*(u64 *)(r10 - 0x88) = r0
    9437:	r2 = r10
    9438:	r2 += -0x88
    9439:	r1 = 0x0 ll
		00000000000126f8:  R_BPF_64_64	TASKS
    9441:	r3 = 0xe78 ll
		0000000000012708:  R_BPF_64_64	.rodata
    9443:	r4 = 0x0
    9444:	call 0x2
    9445:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d98>
    9446:	r1 = 0x0 ll
		0000000000012730:  R_BPF_64_64	.bss
    9448:	r2 = 0x1
    9449:	lock *(u64 *)(r1 + 0x0) += r2
    9450:	r1 = 0x0 ll
		0000000000012750:  R_BPF_64_64	EXPECT_ENTER
    9452:	r2 = 0x100000000 ll
    9454:	lock *(u64 *)(r1 + 0x0) += r2
    9455:	r1 = 0x0 ll
		0000000000012778:  R_BPF_64_64	EXPECT_EXIT
    9457:	lock *(u64 *)(r1 + 0x0) += r2
    9458:	call 0x23
    9459:	*(u64 *)(r10 - 0x88) = r0
    9460:	r2 = r10
    9461:	r2 += -0x88
    9462:	r1 = 0x0 ll
		00000000000127b0:  R_BPF_64_64	TASKS
    9464:	call 0x1
    9465:	r9 = r0
    9466:	if r9 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9467:	call 0xe
    9468:	r1 = *(u64 *)(r9 + 0x18)
    9469:	if r1 == r0 goto -0x8e2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    9470:	r6 = r0
    9471:	r2 = r0
    9472:	r2 >>= 0x20
    9473:	r0 <<= 0x20
    9474:	r0 >>= 0x20
    9475:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d28>
    9476:	r1 >>= 0x20
    9477:	if r1 == r2 goto -0x8eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    9478:	w1 = *(u32 *)(r9 + 0x8)
    9479:	if w1 == 0x0 goto -0x8f2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9480:	w1 = 0x0
    9481:	*(u32 *)(r10 - 0x88) = w1
    9482:	r2 = r10
    9483:	r2 += -0x88
    9484:	r1 = 0x0 ll
		0000000000012860:  R_BPF_64_64	LOST
    9486:	call 0x1
    9487:	if r0 == 0x0 goto -0x8fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9488:	r0 += 0x10
    9489:	r1 = 0x1
    9490:	lock *(u64 *)(r0 + 0x0) += r1
    9491:	goto -0x8fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9492:	w1 = 0x0
    9493:	*(u32 *)(r10 - 0x88) = w1
    9494:	r2 = r10
    9495:	r2 += -0x88
    9496:	r1 = 0x0 ll
		00000000000128c0:  R_BPF_64_64	LOST
    9498:	call 0x1
    9499:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9500:	r0 += 0x10
    9501:	r1 = 0x1
    9502:	lock *(u64 *)(r0 + 0x0) += r1
    9503:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>

0000000000012900 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    9504:	r6 = r1
    9505:	*(u64 *)(r10 - 0x8) = r6
    9506:	r2 = r10
    9507:	r2 += -0x8
    9508:	r1 = 0x0 ll
		0000000000012920:  R_BPF_64_64	OWED
    9510:	call 0x1
    9511:	if r0 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    9512:	r1 = r0
    9513:	call -0x1238
    9514:	*(u64 *)(r10 - 0x8) = r6
    9515:	r2 = r10
    9516:	r2 += -0x8
    9517:	r1 = 0x0 ll
		0000000000012968:  R_BPF_64_64	OWED
    9519:	call 0x3
    9520:	exit

0000000000012988 <memcpy>:
    9521:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    9522:	r4 = 0x0
    9523:	r5 = r1
    9524:	r5 += r4
    9525:	r0 = r2
    9526:	r0 += r4
    9527:	w0 = *(u8 *)(r0 + 0x0)
    9528:	*(u8 *)(r5 + 0x0) = w0
    9529:	r4 += 0x1
    9530:	if r4 < r3 goto -0x8 <memcpy+0x10>
    9531:	exit

00000000000129e0 <memmove>:
    9532:	r4 = r1
    9533:	r4 -= r2
    9534:	if r4 >= r3 goto +0xb <memmove+0x70>
    9535:	r2 += -0x1
    9536:	r1 += -0x1
    9537:	r4 = r1
    9538:	r4 += r3
    9539:	r5 = r2
    9540:	r5 += r3
    9541:	w5 = *(u8 *)(r5 + 0x0)
    9542:	*(u8 *)(r4 + 0x0) = w5
    9543:	r3 += -0x1
    9544:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    9545:	goto +0xa <memmove+0xc0>
    9546:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    9547:	r4 = 0x0
    9548:	r5 = r1
    9549:	r5 += r4
    9550:	r0 = r2
    9551:	r0 += r4
    9552:	w0 = *(u8 *)(r0 + 0x0)
    9553:	*(u8 *)(r5 + 0x0) = w0
    9554:	r4 += 0x1
    9555:	if r4 < r3 goto -0x8 <memmove+0x80>
    9556:	exit

0000000000012aa8 <memset>:
    9557:	if r3 == 0x0 goto +0x6 <memset+0x38>
    9558:	r4 = 0x0
    9559:	r5 = r1
    9560:	r5 += r4
    9561:	*(u8 *)(r5 + 0x0) = w2
    9562:	r4 += 0x1
    9563:	if r4 < r3 goto -0x5 <memset+0x10>
    9564:	exit

Disassembly of section raw_tp/csd_function_entry:

0000000000000000 <csd_entry>:
       0:	w7 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <csd_entry+0xb8>
       5:	if w1 == 0x1 goto +0x1e <csd_entry+0x120>
       6:	if w1 == 0x2 goto +0x1 <csd_entry+0x40>
       7:	goto +0x3e <csd_entry+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w7 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <csd_entry+0x230>
      23:	if w1 == 0x3 goto +0x15 <csd_entry+0x168>
      24:	if w1 == 0x4 goto +0x1 <csd_entry+0xd0>
      25:	goto +0x2c <csd_entry+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <csd_entry+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <csd_entry+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w7 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <csd_entry+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w7 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w8 = *(u32 *)(r1 + 0x28)
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	RUNNING
      79:	call 0x1
      80:	r6 = r0
      81:	if r6 == 0x0 goto +0x8 <csd_entry+0x2d0>
      82:	call 0x23
      83:	w1 = 0x0
      84:	*(u32 *)(r6 + 0xbc) = w1
      85:	w8 &= w7
      86:	*(u32 *)(r6 + 0xb8) = w8
      87:	r1 = 0x0
      88:	*(u64 *)(r6 + 0xb0) = r1
      89:	*(u64 *)(r6 + 0xa8) = r0
      90:	w0 = 0x0
      91:	exit

Disassembly of section raw_tp/csd_function_exit:

0000000000000000 <csd_exit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <csd_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <csd_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <csd_exit+0x48>
       8:	goto +0x3e <csd_exit+0x238>
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
      23:	goto +0x2f <csd_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <csd_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <csd_exit+0xd8>
      26:	goto +0x2c <csd_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <csd_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <csd_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <csd_exit+0x238>
      46:	call 0x23
      47:	r7 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r7 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r7 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r7 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x8)
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r1 + 0x28)
      74:	call 0x8
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	r2 = r10
      77:	r2 += -0x8
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	RUNNING
      80:	call 0x1
      81:	if r0 == 0x0 goto +0x11f <csd_exit+0xb88>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0xa8)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0xa8) = r1
      86:	w9 = *(u32 *)(r0 + 0xb8)
      87:	call 0x23
      88:	if w8 == w9 goto +0x118 <csd_exit+0xb88>
      89:	if r7 != r0 goto +0x117 <csd_exit+0xb88>
      90:	w7 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w1 = *(u32 *)(r1 + 0x28)
      94:	if w1 == 0x0 goto +0x25 <csd_exit+0x420>
      95:	w3 = w1
      96:	w3 >>= 0x1
      97:	w2 = w1
      98:	w2 |= w3
      99:	w3 = w2
     100:	w3 >>= 0x2
     101:	w2 |= w3
     102:	w3 = w2
     103:	w3 >>= 0x4
     104:	w2 |= w3
     105:	w1 &= w8
     106:	w3 = w2
     107:	w3 >>= 0x8
     108:	w2 |= w3
     109:	w1 -= w9
     110:	w3 = w2
     111:	w3 >>= 0x10
     112:	w2 |= w3
     113:	w2 ^= -0x1
     114:	w3 = w2
     115:	w3 >>= 0x1
     116:	w3 &= 0x55555555
     117:	w2 -= w3
     118:	w3 = w2
     119:	w3 &= 0x33333333
     120:	w2 >>= 0x2
     121:	w2 &= 0x33333333
     122:	w3 += w2
     123:	w2 = w3
     124:	w2 >>= 0x4
     125:	w3 += w2
     126:	w3 &= 0xf0f0f0f
     127:	w3 *= 0x1010101
     128:	w3 >>= 0x18
     129:	w1 <<= w3
     130:	w1 s>>= w3
     131:	w7 = w1
     132:	r8 = *(u64 *)(r6 + 0x0)
     133:	call 0x23
     134:	*(u64 *)(r10 - 0x8) = r0
     135:	r2 = r10
     136:	r2 += -0x8
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	TASKS
     139:	call 0x1
     140:	r6 = r0
     141:	if r6 == 0x0 goto +0x9f <csd_exit+0x968>
     142:	call 0xe
     143:	r1 = *(u64 *)(r6 + 0x18)
     144:	if r1 == r0 goto +0x1b <csd_exit+0x560>
     145:	r9 = r0
     146:	r2 = r0
     147:	r2 >>= 0x20
     148:	r0 <<= 0x20
     149:	r0 >>= 0x20
     150:	if r0 != r2 goto +0x2 <csd_exit+0x4c8>
     151:	r1 >>= 0x20
     152:	if r1 == r2 goto +0x12 <csd_exit+0x558>
     153:	w1 = *(u32 *)(r6 + 0x8)
     154:	if w1 == 0x0 goto +0xb <csd_exit+0x530>
     155:	w1 = 0x0
     156:	*(u32 *)(r10 - 0x8) = w1
     157:	r2 = r10
     158:	r2 += -0x8
     159:	r1 = 0x0 ll
		00000000000004f8:  R_BPF_64_64	LOST
     161:	call 0x1
     162:	if r0 == 0x0 goto +0x3 <csd_exit+0x530>
     163:	r0 += 0x10
     164:	r1 = 0x1
     165:	lock *(u64 *)(r0 + 0x0) += r1
     166:	r1 = r6
     167:	w2 = 0x4a0
     168:	r3 = 0xe78 ll
		0000000000000540:  R_BPF_64_64	.rodata
     170:	call 0x71
     171:	*(u64 *)(r6 + 0x18) = r9
     172:	w9 = *(u32 *)(r6 + 0x4)
     173:	r1 = r6
     174:	r1 += 0x20
     175:	w2 = 0xe0
     176:	r3 = 0xd98 ll
		0000000000000580:  R_BPF_64_64	.rodata
     178:	call 0x71
     179:	w1 = 0x2
     180:	*(u32 *)(r6 + 0x78) = w1
     181:	*(u64 *)(r6 + 0x70) = r8
     182:	w1 = 0x16
     183:	*(u32 *)(r6 + 0x24) = w1
     184:	r1 = 0x0
     185:	*(u64 *)(r6 + 0x28) = r1
     186:	w1 = *(u32 *)(r6 + 0x4)
     187:	w1 += w7
     188:	*(u32 *)(r6 + 0x4) = w1
     189:	call 0x8
     190:	*(u32 *)(r10 - 0x8) = w0
     191:	r2 = r10
     192:	r2 += -0x8
     193:	r1 = 0x0 ll
		0000000000000608:  R_BPF_64_64	RUNNING
     195:	call 0x1
     196:	if r0 == 0x0 goto +0x2a <csd_exit+0x778>
     197:	w2 = *(u32 *)(r0 + 0x10)
     198:	w2 += w7
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	CONFIG
     201:	w3 = *(u32 *)(r1 + 0x28)
     202:	w2 &= w3
     203:	*(u32 *)(r0 + 0x10) = w2
     204:	w2 = *(u32 *)(r0 + 0x28)
     205:	w2 += w7
     206:	w3 = *(u32 *)(r1 + 0x28)
     207:	w2 &= w3
     208:	*(u32 *)(r0 + 0x28) = w2
     209:	w2 = *(u32 *)(r0 + 0x40)
     210:	w2 += w7
     211:	w3 = *(u32 *)(r1 + 0x28)
     212:	w2 &= w3
     213:	*(u32 *)(r0 + 0x40) = w2
     214:	w2 = *(u32 *)(r0 + 0x58)
     215:	w2 += w7
     216:	w3 = *(u32 *)(r1 + 0x28)
     217:	w2 &= w3
     218:	*(u32 *)(r0 + 0x58) = w2
     219:	w2 = *(u32 *)(r0 + 0x70)
     220:	w2 += w7
     221:	w3 = *(u32 *)(r1 + 0x28)
     222:	w2 &= w3
     223:	*(u32 *)(r0 + 0x70) = w2
     224:	w2 = *(u32 *)(r0 + 0x88)
     225:	w2 += w7
     226:	w3 = *(u32 *)(r1 + 0x28)
     227:	w2 &= w3
     228:	*(u32 *)(r0 + 0x88) = w2
     229:	w2 = *(u32 *)(r0 + 0xa0)
     230:	w2 += w7
     231:	w3 = *(u32 *)(r1 + 0x28)
     232:	w2 &= w3
     233:	*(u32 *)(r0 + 0xa0) = w2
     234:	w2 = *(u32 *)(r0 + 0xb8)
     235:	w2 += w7
     236:	w1 = *(u32 *)(r1 + 0x28)
     237:	w2 &= w1
     238:	*(u32 *)(r0 + 0xb8) = w2
     239:	r1 = 0x0 ll
		0000000000000778:  R_BPF_64_64	CONFIG
     241:	w2 = *(u32 *)(r1 + 0x94)
     242:	if w2 == 0x0 goto +0x1d <csd_exit+0x880>
     243:	r8 = 0x0
     244:	w2 = *(u32 *)(r1 + 0x74)
     245:	r1 = 0x0
     246:	if w2 == 0x0 goto +0xc <csd_exit+0x818>
     247:	if w9 != 0x0 goto +0xb <csd_exit+0x818>
     248:	call 0x23
     249:	r1 = 0x0 ll
		00000000000007c8:  R_BPF_64_64	CONFIG
     251:	w1 = *(u32 *)(r1 + 0x74)
     252:	r0 += r1
     253:	r1 = r10
     254:	r1 += -0x8
     255:	w2 = 0x8
     256:	r3 = r0
     257:	call 0x71
     258:	r1 = *(u64 *)(r10 - 0x8)
     259:	*(u64 *)(r6 + 0x250) = r1
     260:	*(u64 *)(r6 + 0x298) = r8
     261:	*(u64 *)(r6 + 0x110) = r8
     262:	w1 = 0x2
     263:	if w7 s< 0x1 goto +0x1 <csd_exit+0x848>
     264:	w1 = 0x1
     265:	*(u32 *)(r6 + 0x10c) = w7
     266:	*(u32 *)(r6 + 0x108) = w7
     267:	w2 = 0x0
     268:	*(u32 *)(r6 + 0x104) = w2
     269:	*(u32 *)(r6 + 0x100) = w1
     270:	r1 = r6
     271:	call -0x1
		0000000000000878:  R_BPF_64_32	.text
     272:	w1 = *(u32 *)(r6 + 0x4)
     273:	if w1 != 0x0 goto +0x5f <csd_exit+0xb88>
     274:	w1 = *(u32 *)(r6 + 0x8)
     275:	if w1 != 0x0 goto +0x5d <csd_exit+0xb88>
     276:	w1 = *(u32 *)(r6 + 0x10)
     277:	if w1 != 0x0 goto +0x5b <csd_exit+0xb88>
     278:	w1 = *(u32 *)(r6 + 0x0)
     279:	if w1 != 0x0 goto +0x59 <csd_exit+0xb88>
     280:	call 0x23
     281:	*(u64 *)(r10 - 0x8) = r0
     282:	r2 = r10
     283:	r2 += -0x8
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	TASKS
     286:	call 0x3
     287:	if r0 != 0x0 goto +0x51 <csd_exit+0xb88>
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	.bss
     290:	r2 = -0x1
     291:	lock *(u64 *)(r1 + 0x0) += r2
     292:	r1 = 0x0 ll
		0000000000000920:  R_BPF_64_64	EXPECT_ENTER
     294:	r2 = -0x100000000 ll
     296:	lock *(u64 *)(r1 + 0x0) += r2
     297:	r1 = 0x0 ll
		0000000000000948:  R_BPF_64_64	EXPECT_EXIT
     299:	lock *(u64 *)(r1 + 0x0) += r2
     300:	goto +0x44 <csd_exit+0xb88>
     301:	call 0x23
     302:	*(u64 *)(r10 - 0x8) = r0
     303:	r2 = r10
     304:	r2 += -0x8
     305:	r1 = 0x0 ll
		0000000000000988:  R_BPF_64_64	TASKS
     307:	r3 = 0xe78 ll
		0000000000000998:  R_BPF_64_64	.rodata
     309:	r4 = 0x0
     310:	call 0x2
     311:	if r0 != 0x0 goto +0x2e <csd_exit+0xb30>
     312:	r1 = 0x0 ll
		00000000000009c0:  R_BPF_64_64	.bss
     314:	r2 = 0x1
     315:	lock *(u64 *)(r1 + 0x0) += r2
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	EXPECT_ENTER
     318:	r2 = 0x100000000 ll
     320:	lock *(u64 *)(r1 + 0x0) += r2
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	EXPECT_EXIT
     323:	lock *(u64 *)(r1 + 0x0) += r2
     324:	call 0x23
     325:	*(u64 *)(r10 - 0x8) = r0
     326:	r2 = r10
     327:	r2 += -0x8
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	TASKS
     330:	call 0x1
     331:	r6 = r0
     332:	if r6 == 0x0 goto +0x24 <csd_exit+0xb88>
     333:	call 0xe
     334:	r1 = *(u64 *)(r6 + 0x18)
     335:	if r1 == r0 goto -0xa4 <csd_exit+0x560>
     336:	r9 = r0
     337:	r2 = r0
     338:	r2 >>= 0x20
     339:	r0 <<= 0x20
     340:	r0 >>= 0x20
     341:	if r0 != r2 goto +0x2 <csd_exit+0xac0>
     342:	r1 >>= 0x20
     343:	if r1 == r2 goto -0xad <csd_exit+0x558>
     344:	w1 = *(u32 *)(r6 + 0x8)
     345:	if w1 == 0x0 goto -0xb4 <csd_exit+0x530>
     346:	w1 = 0x0
     347:	*(u32 *)(r10 - 0x8) = w1
     348:	r2 = r10
     349:	r2 += -0x8
     350:	r1 = 0x0 ll
		0000000000000af0:  R_BPF_64_64	LOST
     352:	call 0x1
     353:	if r0 == 0x0 goto -0xbc <csd_exit+0x530>
     354:	r0 += 0x10
     355:	r1 = 0x1
     356:	lock *(u64 *)(r0 + 0x0) += r1
     357:	goto -0xc0 <csd_exit+0x530>
     358:	w1 = 0x0
     359:	*(u32 *)(r10 - 0x8) = w1
     360:	r2 = r10
     361:	r2 += -0x8
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	LOST
     364:	call 0x1
     365:	if r0 == 0x0 goto +0x3 <csd_exit+0xb88>
     366:	r0 += 0x10
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	w0 = 0x0
     370:	exit

Disassembly of section tracepoint/raw_syscalls/sys_enter:

0000000000000000 <held_enter>:
       0:	*(u64 *)(r10 - 0x18) = r1
       1:	*(u64 *)(r10 - 0x10) = r1
       2:	w7 = 0x0
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	CONFIG
       5:	w1 = *(u32 *)(r1 + 0x20)
       6:	if w1 s> 0x2 goto +0x12 <held_enter+0xc8>
       7:	if w1 == 0x1 goto +0x1e <held_enter+0x130>
       8:	if w1 == 0x2 goto +0x1 <held_enter+0x50>
       9:	goto +0x3e <held_enter+0x240>
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
      24:	goto +0x2f <held_enter+0x240>
      25:	if w1 == 0x3 goto +0x15 <held_enter+0x178>
      26:	if w1 == 0x4 goto +0x1 <held_enter+0xe0>
      27:	goto +0x2c <held_enter+0x240>
      28:	call 0x8
      29:	*(u32 *)(r10 - 0x8) = w0
      30:	r2 = r10
      31:	r2 += -0x8
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	ADDRESSES
      34:	call 0x1
      35:	if r0 == 0x0 goto +0x24 <held_enter+0x240>
      36:	r3 = *(u64 *)(r0 + 0x0)
      37:	goto +0x1d <held_enter+0x218>
      38:	r1 = 0x504c4b53594d5641 ll
      40:	call 0x9a
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w1 = *(u32 *)(r1 + 0x38)
      44:	r0 += r1
      45:	w7 = *(u32 *)(r0 + 0x0)
      46:	goto +0x19 <held_enter+0x240>
      47:	call 0x23
      48:	r6 = 0x0 ll
		0000000000000180:  R_BPF_64_64	CONFIG
      50:	w1 = *(u32 *)(r6 + 0x40)
      51:	r0 += r1
      52:	r1 = r10
      53:	r1 += -0x8
      54:	w2 = 0x8
      55:	r3 = r0
      56:	call 0x71
      57:	w1 = *(u32 *)(r6 + 0x44)
      58:	r3 = *(u64 *)(r10 - 0x8)
      59:	r3 += r1
      60:	r1 = r10
      61:	r1 += -0x8
      62:	w2 = 0x8
      63:	call 0x71
      64:	r3 = *(u64 *)(r6 + 0x8)
      65:	r1 = *(u64 *)(r10 - 0x8)
      66:	r3 += r1
      67:	r1 = r10
      68:	r1 += -0x8
      69:	w2 = 0x4
      70:	call 0x71
      71:	w7 = *(u32 *)(r10 - 0x8)
      72:	r1 = 0x0 ll
		0000000000000240:  R_BPF_64_64	CONFIG
      74:	w6 = *(u32 *)(r1 + 0x84)
      75:	call 0x8
      76:	w0 &= 0xfff
      77:	r0 <<= 0x6
      78:	r8 = 0x0 ll
		0000000000000270:  R_BPF_64_64	.bss.calls
      80:	r8 += r0
      81:	call 0x9e
      82:	r1 = r0
      83:	call 0xaf
      84:	r3 = 0x0 ll
		00000000000002a0:  R_BPF_64_64	CONFIG
      86:	*(u64 *)(r8 + 0x10) = r0
      87:	w7 -= w6
      88:	r9 = *(u64 *)(r8 + 0x10)
      89:	r1 = r9
      90:	r1 >>= 0x9
      91:	r1 &= 0x3ffc0
      92:	r6 = 0x0 ll
		00000000000002e0:  R_BPF_64_64	.bss.begun
      94:	r6 += r1
      95:	r1 = *(u64 *)(r10 - 0x18)
      96:	r8 = *(u64 *)(r1 + 0x8)
      97:	w1 = *(u32 *)(r3 + 0x84)
      98:	if w1 == 0x0 goto +0xb <held_enter+0x370>
      99:	call 0x9e
     100:	r3 = 0x0 ll
		0000000000000320:  R_BPF_64_64	CONFIG
     102:	w1 = *(u32 *)(r3 + 0x88)
     103:	r0 += r1
     104:	r1 = *(u64 *)(r0 + 0x0)
     105:	r2 = *(u64 *)(r0 + 0x8)
     106:	w2 += w1
     107:	r2 <<= 0x30
     108:	r2 ^= r9
     109:	r9 = r2
     110:	*(u64 *)(r6 + 0x0) = r9
     111:	*(u64 *)(r6 + 0x8) = r8
     112:	w1 = *(u32 *)(r3 + 0x28)
     113:	w1 &= w7
     114:	r2 = 0x0 ll
		0000000000000390:  R_BPF_64_64	EXPECT_ENTER
     116:	r2 = *(u64 *)(r2 + 0x0)
     117:	if r2 == r1 goto +0x4 <held_enter+0x3d0>
     118:	r1 = r10
     119:	r1 += -0x10
     120:	w2 = w7
     121:	call 0x111
		00000000000003c8:  R_BPF_64_32	.text
     122:	w0 = 0x0
     123:	exit

Disassembly of section tracepoint/raw_syscalls/sys_exit:

0000000000000000 <held_exit>:
       0:	*(u64 *)(r10 - 0x10) = r1
       1:	w6 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <held_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <held_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <held_exit+0x48>
       8:	goto +0x3e <held_exit+0x238>
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
      23:	goto +0x2f <held_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <held_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <held_exit+0xd8>
      26:	goto +0x2c <held_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <held_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <held_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w6 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <held_exit+0x238>
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
      71:	r8 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w9 = *(u32 *)(r8 + 0x84)
      74:	call 0x8
      75:	w0 &= 0xfff
      76:	r0 <<= 0x6
      77:	r7 = 0x0 ll
		0000000000000268:  R_BPF_64_64	.bss.calls
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	.bss.calls
      81:	r1 += r0
      82:	r2 = *(u64 *)(r1 + 0x8)
      83:	r2 += 0x1
      84:	*(u64 *)(r1 + 0x8) = r2
      85:	w6 -= w9
      86:	w1 = *(u32 *)(r8 + 0x28)
      87:	w1 &= w6
      88:	r2 = 0x0 ll
		00000000000002c0:  R_BPF_64_64	EXPECT_EXIT
      90:	r2 = *(u64 *)(r2 + 0x0)
      91:	if r2 == r1 goto +0x4 <held_exit+0x300>
      92:	r1 = r10
      93:	r1 += -0x10
      94:	w2 = w6
      95:	call 0x8d2
		00000000000002f8:  R_BPF_64_32	.text
      96:	call 0x8
      97:	w0 &= 0xfff
      98:	r0 <<= 0x6
      99:	r7 += r0
     100:	call 0x9e
     101:	r1 = r0
     102:	call 0xaf
     103:	*(u64 *)(r7 + 0x10) = r0
     104:	r1 = *(u64 *)(r7 + 0x10)
     105:	r1 >>= 0x9
     106:	r1 &= 0x3ffc0
     107:	r2 = 0x0 ll
		0000000000000358:  R_BPF_64_64	.bss.begun
     109:	r2 += r1
     110:	r1 = 0x0
     111:	*(u64 *)(r2 + 0x0) = r1
     112:	w0 = 0x0
     113:	exit

Disassembly of section raw_tp/hrtimer_expire_entry:

0000000000000000 <hrtimer_entry>:
       0:	w8 = 0x0
       1:	r6 = *(u64 *)(r1 + 0x0)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w7 = *(u32 *)(r1 + 0x9c)
       5:	w1 = *(u32 *)(r1 + 0x20)
       6:	if w1 s> 0x2 goto +0x12 <hrtimer_entry+0xc8>
       7:	if w1 == 0x1 goto +0x1e <hrtimer_entry+0x130>
       8:	if w1 == 0x2 goto +0x1 <hrtimer_entry+0x50>
       9:	goto +0x3e <hrtimer_entry+0x240>
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
      23:	w8 = *(u32 *)(r0 + 0x0)
      24:	goto +0x2f <hrtimer_entry+0x240>
      25:	if w1 == 0x3 goto +0x15 <hrtimer_entry+0x178>
      26:	if w1 == 0x4 goto +0x1 <hrtimer_entry+0xe0>
      27:	goto +0x2c <hrtimer_entry+0x240>
      28:	call 0x8
      29:	*(u32 *)(r10 - 0x8) = w0
      30:	r2 = r10
      31:	r2 += -0x8
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	ADDRESSES
      34:	call 0x1
      35:	if r0 == 0x0 goto +0x24 <hrtimer_entry+0x240>
      36:	r3 = *(u64 *)(r0 + 0x0)
      37:	goto +0x1d <hrtimer_entry+0x218>
      38:	r1 = 0x504c4b53594d5641 ll
      40:	call 0x9a
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w1 = *(u32 *)(r1 + 0x38)
      44:	r0 += r1
      45:	w8 = *(u32 *)(r0 + 0x0)
      46:	goto +0x19 <hrtimer_entry+0x240>
      47:	call 0x23
      48:	r8 = 0x0 ll
		0000000000000180:  R_BPF_64_64	CONFIG
      50:	w1 = *(u32 *)(r8 + 0x40)
      51:	r0 += r1
      52:	r1 = r10
      53:	r1 += -0x8
      54:	w2 = 0x8
      55:	r3 = r0
      56:	call 0x71
      57:	w1 = *(u32 *)(r8 + 0x44)
      58:	r3 = *(u64 *)(r10 - 0x8)
      59:	r3 += r1
      60:	r1 = r10
      61:	r1 += -0x8
      62:	w2 = 0x8
      63:	call 0x71
      64:	r3 = *(u64 *)(r8 + 0x8)
      65:	r1 = *(u64 *)(r10 - 0x8)
      66:	r3 += r1
      67:	r1 = r10
      68:	r1 += -0x8
      69:	w2 = 0x4
      70:	call 0x71
      71:	w8 = *(u32 *)(r10 - 0x8)
      72:	r6 += r7
      73:	r9 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w7 = *(u32 *)(r9 + 0x98)
      76:	r1 = r10
      77:	r1 += -0x8
      78:	w2 = 0x8
      79:	r3 = r6
      80:	call 0x71
      81:	w7 &= w8
      82:	r6 = 0x2
      83:	if w7 == 0x0 goto +0x1 <hrtimer_entry+0x2a8>
      84:	r6 = 0x1
      85:	w8 = 0x0
      86:	r7 = *(u64 *)(r10 - 0x8)
      87:	w1 = *(u32 *)(r9 + 0x20)
      88:	if w1 s> 0x2 goto +0x12 <hrtimer_entry+0x358>
      89:	if w1 == 0x1 goto +0x1e <hrtimer_entry+0x3c0>
      90:	if w1 == 0x2 goto +0x1 <hrtimer_entry+0x2e0>
      91:	goto +0x3e <hrtimer_entry+0x4d0>
      92:	call 0x9e
      93:	r2 = 0x0 ll
		00000000000002e8:  R_BPF_64_64	CONFIG
      95:	w1 = *(u32 *)(r2 + 0x40)
      96:	r0 += r1
      97:	r1 = *(u64 *)(r0 + 0x0)
      98:	w3 = *(u32 *)(r2 + 0x44)
      99:	r1 += r3
     100:	r3 = *(u64 *)(r1 + 0x0)
     101:	r1 = *(u64 *)(r2 + 0x8)
     102:	r1 += r3
     103:	w2 = *(u32 *)(r2 + 0x3c)
     104:	call 0x504c4341
     105:	w8 = *(u32 *)(r0 + 0x0)
     106:	goto +0x2f <hrtimer_entry+0x4d0>
     107:	if w1 == 0x3 goto +0x15 <hrtimer_entry+0x408>
     108:	if w1 == 0x4 goto +0x1 <hrtimer_entry+0x370>
     109:	goto +0x2c <hrtimer_entry+0x4d0>
     110:	call 0x8
     111:	*(u32 *)(r10 - 0x8) = w0
     112:	r2 = r10
     113:	r2 += -0x8
     114:	r1 = 0x0 ll
		0000000000000390:  R_BPF_64_64	ADDRESSES
     116:	call 0x1
     117:	if r0 == 0x0 goto +0x24 <hrtimer_entry+0x4d0>
     118:	r3 = *(u64 *)(r0 + 0x0)
     119:	goto +0x1d <hrtimer_entry+0x4a8>
     120:	r1 = 0x504c4b53594d5641 ll
     122:	call 0x9a
     123:	r1 = 0x0 ll
		00000000000003d8:  R_BPF_64_64	CONFIG
     125:	w1 = *(u32 *)(r1 + 0x38)
     126:	r0 += r1
     127:	w8 = *(u32 *)(r0 + 0x0)
     128:	goto +0x19 <hrtimer_entry+0x4d0>
     129:	call 0x23
     130:	r8 = 0x0 ll
		0000000000000410:  R_BPF_64_64	CONFIG
     132:	w1 = *(u32 *)(r8 + 0x40)
     133:	r0 += r1
     134:	r1 = r10
     135:	r1 += -0x8
     136:	w2 = 0x8
     137:	r3 = r0
     138:	call 0x71
     139:	w1 = *(u32 *)(r8 + 0x44)
     140:	r3 = *(u64 *)(r10 - 0x8)
     141:	r3 += r1
     142:	r1 = r10
     143:	r1 += -0x8
     144:	w2 = 0x8
     145:	call 0x71
     146:	r3 = *(u64 *)(r8 + 0x8)
     147:	r1 = *(u64 *)(r10 - 0x8)
     148:	r3 += r1
     149:	r1 = r10
     150:	r1 += -0x8
     151:	w2 = 0x4
     152:	call 0x71
     153:	w8 = *(u32 *)(r10 - 0x8)
     154:	r1 = 0x0 ll
		00000000000004d0:  R_BPF_64_64	CONFIG
     156:	w9 = *(u32 *)(r1 + 0x28)
     157:	call 0x8
     158:	*(u32 *)(r10 - 0x8) = w0
     159:	r2 = r10
     160:	r2 += -0x8
     161:	r1 = 0x0 ll
		0000000000000508:  R_BPF_64_64	RUNNING
     163:	call 0x1
     164:	if r0 == 0x0 goto +0xa <hrtimer_entry+0x578>
     165:	r6 *= 0x18
     166:	r0 += r6
     167:	r6 = r0
     168:	call 0x23
     169:	w1 = 0x0
     170:	*(u32 *)(r6 + 0x14) = w1
     171:	w9 &= w8
     172:	*(u32 *)(r6 + 0x10) = w9
     173:	*(u64 *)(r6 + 0x8) = r7
     174:	*(u64 *)(r6 + 0x0) = r0
     175:	w0 = 0x0
     176:	exit

Disassembly of section raw_tp/hrtimer_expire_exit:

0000000000000000 <hrtimer_exit>:
       0:	w6 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <hrtimer_exit+0xb8>
       5:	if w1 == 0x1 goto +0x1e <hrtimer_exit+0x120>
       6:	if w1 == 0x2 goto +0x1 <hrtimer_exit+0x40>
       7:	goto +0x3e <hrtimer_exit+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w6 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <hrtimer_exit+0x230>
      23:	if w1 == 0x3 goto +0x15 <hrtimer_exit+0x168>
      24:	if w1 == 0x4 goto +0x1 <hrtimer_exit+0xd0>
      25:	goto +0x2c <hrtimer_exit+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <hrtimer_exit+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <hrtimer_exit+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w6 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <hrtimer_exit+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w6 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w2 = *(u32 *)(r1 + 0x98)
      73:	w2 &= w6
      74:	w1 = *(u32 *)(r1 + 0x20)
      75:	if w2 != 0x0 goto +0x14 <hrtimer_exit+0x300>
      76:	w6 = 0x0
      77:	if w1 s> 0x2 goto +0x33 <hrtimer_exit+0x408>
      78:	if w1 == 0x1 goto +0x180 <hrtimer_exit+0xe78>
      79:	if w1 == 0x2 goto +0x1 <hrtimer_exit+0x288>
      80:	goto +0x1a0 <hrtimer_exit+0xf88>
      81:	call 0x9e
      82:	r2 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CONFIG
      84:	w1 = *(u32 *)(r2 + 0x40)
      85:	r0 += r1
      86:	r1 = *(u64 *)(r0 + 0x0)
      87:	w3 = *(u32 *)(r2 + 0x44)
      88:	r1 += r3
      89:	r3 = *(u64 *)(r1 + 0x0)
      90:	r1 = *(u64 *)(r2 + 0x8)
      91:	r1 += r3
      92:	w2 = *(u32 *)(r2 + 0x3c)
      93:	call 0x504c4341
      94:	w6 = *(u32 *)(r0 + 0x0)
      95:	goto +0x191 <hrtimer_exit+0xf88>
      96:	w6 = 0x0
      97:	if w1 s> 0x2 goto +0x12 <hrtimer_exit+0x3a0>
      98:	if w1 == 0x1 goto +0x2b <hrtimer_exit+0x470>
      99:	if w1 == 0x2 goto +0x1 <hrtimer_exit+0x328>
     100:	goto +0x4b <hrtimer_exit+0x580>
     101:	call 0x9e
     102:	r2 = 0x0 ll
		0000000000000330:  R_BPF_64_64	CONFIG
     104:	w1 = *(u32 *)(r2 + 0x40)
     105:	r0 += r1
     106:	r1 = *(u64 *)(r0 + 0x0)
     107:	w3 = *(u32 *)(r2 + 0x44)
     108:	r1 += r3
     109:	r3 = *(u64 *)(r1 + 0x0)
     110:	r1 = *(u64 *)(r2 + 0x8)
     111:	r1 += r3
     112:	w2 = *(u32 *)(r2 + 0x3c)
     113:	call 0x504c4341
     114:	w6 = *(u32 *)(r0 + 0x0)
     115:	goto +0x3c <hrtimer_exit+0x580>
     116:	if w1 == 0x3 goto +0x22 <hrtimer_exit+0x4b8>
     117:	if w1 == 0x4 goto +0x1 <hrtimer_exit+0x3b8>
     118:	goto +0x39 <hrtimer_exit+0x580>
     119:	call 0x8
     120:	*(u32 *)(r10 - 0x8) = w0
     121:	r2 = r10
     122:	r2 += -0x8
     123:	r1 = 0x0 ll
		00000000000003d8:  R_BPF_64_64	ADDRESSES
     125:	call 0x1
     126:	if r0 == 0x0 goto +0x31 <hrtimer_exit+0x580>
     127:	r3 = *(u64 *)(r0 + 0x0)
     128:	goto +0x2a <hrtimer_exit+0x558>
     129:	if w1 == 0x3 goto +0x156 <hrtimer_exit+0xec0>
     130:	if w1 == 0x4 goto +0x1 <hrtimer_exit+0x420>
     131:	goto +0x16d <hrtimer_exit+0xf88>
     132:	call 0x8
     133:	*(u32 *)(r10 - 0x8) = w0
     134:	r2 = r10
     135:	r2 += -0x8
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	ADDRESSES
     138:	call 0x1
     139:	if r0 == 0x0 goto +0x165 <hrtimer_exit+0xf88>
     140:	r3 = *(u64 *)(r0 + 0x0)
     141:	goto +0x15e <hrtimer_exit+0xf60>
     142:	r1 = 0x504c4b53594d5641 ll
     144:	call 0x9a
     145:	r1 = 0x0 ll
		0000000000000488:  R_BPF_64_64	CONFIG
     147:	w1 = *(u32 *)(r1 + 0x38)
     148:	r0 += r1
     149:	w6 = *(u32 *)(r0 + 0x0)
     150:	goto +0x19 <hrtimer_exit+0x580>
     151:	call 0x23
     152:	r6 = 0x0 ll
		00000000000004c0:  R_BPF_64_64	CONFIG
     154:	w1 = *(u32 *)(r6 + 0x40)
     155:	r0 += r1
     156:	r1 = r10
     157:	r1 += -0x8
     158:	w2 = 0x8
     159:	r3 = r0
     160:	call 0x71
     161:	w1 = *(u32 *)(r6 + 0x44)
     162:	r3 = *(u64 *)(r10 - 0x8)
     163:	r3 += r1
     164:	r1 = r10
     165:	r1 += -0x8
     166:	w2 = 0x8
     167:	call 0x71
     168:	r3 = *(u64 *)(r6 + 0x8)
     169:	r1 = *(u64 *)(r10 - 0x8)
     170:	r3 += r1
     171:	r1 = r10
     172:	r1 += -0x8
     173:	w2 = 0x4
     174:	call 0x71
     175:	w6 = *(u32 *)(r10 - 0x8)
     176:	r1 = 0x0 ll
		0000000000000580:  R_BPF_64_64	CONFIG
     178:	w9 = *(u32 *)(r1 + 0x28)
     179:	call 0x8
     180:	*(u32 *)(r10 - 0x8) = w0
     181:	r2 = r10
     182:	r2 += -0x8
     183:	r1 = 0x0 ll
		00000000000005b8:  R_BPF_64_64	RUNNING
     185:	call 0x1
     186:	if r0 == 0x0 goto +0x15b <hrtimer_exit+0x10b0>
     187:	w9 &= w6
     188:	r8 = *(u64 *)(r0 + 0x18)
     189:	r1 = 0x0
     190:	*(u64 *)(r0 + 0x18) = r1
     191:	r7 = *(u64 *)(r0 + 0x20)
     192:	w6 = *(u32 *)(r0 + 0x28)
     193:	call 0x23
     194:	if w9 == w6 goto +0x153 <hrtimer_exit+0x10b0>
     195:	if r8 != r0 goto +0x152 <hrtimer_exit+0x10b0>
     196:	w8 = 0x0
     197:	r1 = 0x0 ll
		0000000000000628:  R_BPF_64_64	CONFIG
     199:	w1 = *(u32 *)(r1 + 0x28)
     200:	if w1 == 0x0 goto +0x25 <hrtimer_exit+0x770>
     201:	w3 = w1
     202:	w3 >>= 0x1
     203:	w2 = w1
     204:	w2 |= w3
     205:	w3 = w2
     206:	w3 >>= 0x2
     207:	w2 |= w3
     208:	w3 = w2
     209:	w3 >>= 0x4
     210:	w2 |= w3
     211:	w1 &= w9
     212:	w3 = w2
     213:	w3 >>= 0x8
     214:	w2 |= w3
     215:	w1 -= w6
     216:	w3 = w2
     217:	w3 >>= 0x10
     218:	w2 |= w3
     219:	w2 ^= -0x1
     220:	w3 = w2
     221:	w3 >>= 0x1
     222:	w3 &= 0x55555555
     223:	w2 -= w3
     224:	w3 = w2
     225:	w3 &= 0x33333333
     226:	w2 >>= 0x2
     227:	w2 &= 0x33333333
     228:	w3 += w2
     229:	w2 = w3
     230:	w2 >>= 0x4
     231:	w3 += w2
     232:	w3 &= 0xf0f0f0f
     233:	w3 *= 0x1010101
     234:	w3 >>= 0x18
     235:	w1 <<= w3
     236:	w1 s>>= w3
     237:	w8 = w1
     238:	call 0x23
     239:	*(u64 *)(r10 - 0x8) = r0
     240:	r2 = r10
     241:	r2 += -0x8
     242:	r1 = 0x0 ll
		0000000000000790:  R_BPF_64_64	TASKS
     244:	call 0x1
     245:	r6 = r0
     246:	if r6 == 0x0 goto +0x9f <hrtimer_exit+0xcb0>
     247:	call 0xe
     248:	r1 = *(u64 *)(r6 + 0x18)
     249:	if r1 == r0 goto +0x1b <hrtimer_exit+0x8a8>
     250:	r9 = r0
     251:	r2 = r0
     252:	r2 >>= 0x20
     253:	r0 <<= 0x20
     254:	r0 >>= 0x20
     255:	if r0 != r2 goto +0x2 <hrtimer_exit+0x810>
     256:	r1 >>= 0x20
     257:	if r1 == r2 goto +0x12 <hrtimer_exit+0x8a0>
     258:	w1 = *(u32 *)(r6 + 0x8)
     259:	if w1 == 0x0 goto +0xb <hrtimer_exit+0x878>
     260:	w1 = 0x0
     261:	*(u32 *)(r10 - 0x8) = w1
     262:	r2 = r10
     263:	r2 += -0x8
     264:	r1 = 0x0 ll
		0000000000000840:  R_BPF_64_64	LOST
     266:	call 0x1
     267:	if r0 == 0x0 goto +0x3 <hrtimer_exit+0x878>
     268:	r0 += 0x10
     269:	r1 = 0x1
     270:	lock *(u64 *)(r0 + 0x0) += r1
     271:	r1 = r6
     272:	w2 = 0x4a0
     273:	r3 = 0xe78 ll
		0000000000000888:  R_BPF_64_64	.rodata
     275:	call 0x71
     276:	*(u64 *)(r6 + 0x18) = r9
     277:	w9 = *(u32 *)(r6 + 0x4)
     278:	r1 = r6
     279:	r1 += 0x20
     280:	w2 = 0xe0
     281:	r3 = 0xd98 ll
		00000000000008c8:  R_BPF_64_64	.rodata
     283:	call 0x71
     284:	w1 = 0x2
     285:	*(u32 *)(r6 + 0x78) = w1
     286:	*(u64 *)(r6 + 0x70) = r7
     287:	w1 = 0x11
     288:	*(u32 *)(r6 + 0x24) = w1
     289:	r1 = 0x0
     290:	*(u64 *)(r6 + 0x28) = r1
     291:	w1 = *(u32 *)(r6 + 0x4)
     292:	w1 += w8
     293:	*(u32 *)(r6 + 0x4) = w1
     294:	call 0x8
     295:	*(u32 *)(r10 - 0x8) = w0
     296:	r2 = r10
     297:	r2 += -0x8
     298:	r1 = 0x0 ll
		0000000000000950:  R_BPF_64_64	RUNNING
     300:	call 0x1
     301:	if r0 == 0x0 goto +0x2a <hrtimer_exit+0xac0>
     302:	w2 = *(u32 *)(r0 + 0x10)
     303:	w2 += w8
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	CONFIG
     306:	w3 = *(u32 *)(r1 + 0x28)
     307:	w2 &= w3
     308:	*(u32 *)(r0 + 0x10) = w2
     309:	w2 = *(u32 *)(r0 + 0x28)
     310:	w2 += w8
     311:	w3 = *(u32 *)(r1 + 0x28)
     312:	w2 &= w3
     313:	*(u32 *)(r0 + 0x28) = w2
     314:	w2 = *(u32 *)(r0 + 0x40)
     315:	w2 += w8
     316:	w3 = *(u32 *)(r1 + 0x28)
     317:	w2 &= w3
     318:	*(u32 *)(r0 + 0x40) = w2
     319:	w2 = *(u32 *)(r0 + 0x58)
     320:	w2 += w8
     321:	w3 = *(u32 *)(r1 + 0x28)
     322:	w2 &= w3
     323:	*(u32 *)(r0 + 0x58) = w2
     324:	w2 = *(u32 *)(r0 + 0x70)
     325:	w2 += w8
     326:	w3 = *(u32 *)(r1 + 0x28)
     327:	w2 &= w3
     328:	*(u32 *)(r0 + 0x70) = w2
     329:	w2 = *(u32 *)(r0 + 0x88)
     330:	w2 += w8
     331:	w3 = *(u32 *)(r1 + 0x28)
     332:	w2 &= w3
     333:	*(u32 *)(r0 + 0x88) = w2
     334:	w2 = *(u32 *)(r0 + 0xa0)
     335:	w2 += w8
     336:	w3 = *(u32 *)(r1 + 0x28)
     337:	w2 &= w3
     338:	*(u32 *)(r0 + 0xa0) = w2
     339:	w2 = *(u32 *)(r0 + 0xb8)
     340:	w2 += w8
     341:	w1 = *(u32 *)(r1 + 0x28)
     342:	w2 &= w1
     343:	*(u32 *)(r0 + 0xb8) = w2
     344:	r1 = 0x0 ll
		0000000000000ac0:  R_BPF_64_64	CONFIG
     346:	w2 = *(u32 *)(r1 + 0x94)
     347:	if w2 == 0x0 goto +0x1d <hrtimer_exit+0xbc8>
     348:	r7 = 0x0
     349:	w2 = *(u32 *)(r1 + 0x74)
     350:	r1 = 0x0
     351:	if w2 == 0x0 goto +0xc <hrtimer_exit+0xb60>
     352:	if w9 != 0x0 goto +0xb <hrtimer_exit+0xb60>
     353:	call 0x23
     354:	r1 = 0x0 ll
		0000000000000b10:  R_BPF_64_64	CONFIG
     356:	w1 = *(u32 *)(r1 + 0x74)
     357:	r0 += r1
     358:	r1 = r10
     359:	r1 += -0x8
     360:	w2 = 0x8
     361:	r3 = r0
     362:	call 0x71
     363:	r1 = *(u64 *)(r10 - 0x8)
     364:	*(u64 *)(r6 + 0x250) = r1
     365:	*(u64 *)(r6 + 0x298) = r7
     366:	*(u64 *)(r6 + 0x110) = r7
     367:	w1 = 0x2
     368:	if w8 s< 0x1 goto +0x1 <hrtimer_exit+0xb90>
     369:	w1 = 0x1
     370:	*(u32 *)(r6 + 0x10c) = w8
     371:	*(u32 *)(r6 + 0x108) = w8
     372:	w2 = 0x0
     373:	*(u32 *)(r6 + 0x104) = w2
     374:	*(u32 *)(r6 + 0x100) = w1
     375:	r1 = r6
     376:	call -0x1
		0000000000000bc0:  R_BPF_64_32	.text
     377:	w1 = *(u32 *)(r6 + 0x4)
     378:	if w1 != 0x0 goto +0x9b <hrtimer_exit+0x10b0>
     379:	w1 = *(u32 *)(r6 + 0x8)
     380:	if w1 != 0x0 goto +0x99 <hrtimer_exit+0x10b0>
     381:	w1 = *(u32 *)(r6 + 0x10)
     382:	if w1 != 0x0 goto +0x97 <hrtimer_exit+0x10b0>
     383:	w1 = *(u32 *)(r6 + 0x0)
     384:	if w1 != 0x0 goto +0x95 <hrtimer_exit+0x10b0>
     385:	call 0x23
     386:	*(u64 *)(r10 - 0x8) = r0
     387:	r2 = r10
     388:	r2 += -0x8
     389:	r1 = 0x0 ll
		0000000000000c28:  R_BPF_64_64	TASKS
     391:	call 0x3
     392:	if r0 != 0x0 goto +0x8d <hrtimer_exit+0x10b0>
     393:	r1 = 0x0 ll
		0000000000000c48:  R_BPF_64_64	.bss
     395:	r2 = -0x1
     396:	lock *(u64 *)(r1 + 0x0) += r2
     397:	r1 = 0x0 ll
		0000000000000c68:  R_BPF_64_64	EXPECT_ENTER
     399:	r2 = -0x100000000 ll
     401:	lock *(u64 *)(r1 + 0x0) += r2
     402:	r1 = 0x0 ll
		0000000000000c90:  R_BPF_64_64	EXPECT_EXIT
     404:	lock *(u64 *)(r1 + 0x0) += r2
     405:	goto +0x80 <hrtimer_exit+0x10b0>
     406:	call 0x23
     407:	*(u64 *)(r10 - 0x8) = r0
     408:	r2 = r10
     409:	r2 += -0x8
     410:	r1 = 0x0 ll
		0000000000000cd0:  R_BPF_64_64	TASKS
     412:	r3 = 0xe78 ll
		0000000000000ce0:  R_BPF_64_64	.rodata
     414:	r4 = 0x0
     415:	call 0x2
     416:	if r0 != 0x0 goto +0x6a <hrtimer_exit+0x1058>
     417:	r1 = 0x0 ll
		0000000000000d08:  R_BPF_64_64	.bss
     419:	r2 = 0x1
     420:	lock *(u64 *)(r1 + 0x0) += r2
     421:	r1 = 0x0 ll
		0000000000000d28:  R_BPF_64_64	EXPECT_ENTER
     423:	r2 = 0x100000000 ll
     425:	lock *(u64 *)(r1 + 0x0) += r2
     426:	r1 = 0x0 ll
		0000000000000d50:  R_BPF_64_64	EXPECT_EXIT
     428:	lock *(u64 *)(r1 + 0x0) += r2
     429:	call 0x23
     430:	*(u64 *)(r10 - 0x8) = r0
     431:	r2 = r10
     432:	r2 += -0x8
     433:	r1 = 0x0 ll
		0000000000000d88:  R_BPF_64_64	TASKS
     435:	call 0x1
     436:	r6 = r0
     437:	if r6 == 0x0 goto +0x60 <hrtimer_exit+0x10b0>
     438:	call 0xe
     439:	r1 = *(u64 *)(r6 + 0x18)
     440:	if r1 == r0 goto -0xa4 <hrtimer_exit+0x8a8>
     441:	r9 = r0
     442:	r2 = r0
     443:	r2 >>= 0x20
     444:	r0 <<= 0x20
     445:	r0 >>= 0x20
     446:	if r0 != r2 goto +0x2 <hrtimer_exit+0xe08>
     447:	r1 >>= 0x20
     448:	if r1 == r2 goto -0xad <hrtimer_exit+0x8a0>
     449:	w1 = *(u32 *)(r6 + 0x8)
     450:	if w1 == 0x0 goto -0xb4 <hrtimer_exit+0x878>
     451:	w1 = 0x0
     452:	*(u32 *)(r10 - 0x8) = w1
     453:	r2 = r10
     454:	r2 += -0x8
     455:	r1 = 0x0 ll
		0000000000000e38:  R_BPF_64_64	LOST
     457:	call 0x1
     458:	if r0 == 0x0 goto -0xbc <hrtimer_exit+0x878>
     459:	r0 += 0x10
     460:	r1 = 0x1
     461:	lock *(u64 *)(r0 + 0x0) += r1
     462:	goto -0xc0 <hrtimer_exit+0x878>
     463:	r1 = 0x504c4b53594d5641 ll
     465:	call 0x9a
     466:	r1 = 0x0 ll
		0000000000000e90:  R_BPF_64_64	CONFIG
     468:	w1 = *(u32 *)(r1 + 0x38)
     469:	r0 += r1
     470:	w6 = *(u32 *)(r0 + 0x0)
     471:	goto +0x19 <hrtimer_exit+0xf88>
     472:	call 0x23
     473:	r6 = 0x0 ll
		0000000000000ec8:  R_BPF_64_64	CONFIG
     475:	w1 = *(u32 *)(r6 + 0x40)
     476:	r0 += r1
     477:	r1 = r10
     478:	r1 += -0x8
     479:	w2 = 0x8
     480:	r3 = r0
     481:	call 0x71
     482:	w1 = *(u32 *)(r6 + 0x44)
     483:	r3 = *(u64 *)(r10 - 0x8)
     484:	r3 += r1
     485:	r1 = r10
     486:	r1 += -0x8
     487:	w2 = 0x8
     488:	call 0x71
     489:	r3 = *(u64 *)(r6 + 0x8)
     490:	r1 = *(u64 *)(r10 - 0x8)
     491:	r3 += r1
     492:	r1 = r10
     493:	r1 += -0x8
     494:	w2 = 0x4
     495:	call 0x71
     496:	w6 = *(u32 *)(r10 - 0x8)
     497:	r1 = 0x0 ll
		0000000000000f88:  R_BPF_64_64	CONFIG
     499:	w9 = *(u32 *)(r1 + 0x28)
     500:	call 0x8
     501:	*(u32 *)(r10 - 0x8) = w0
     502:	r2 = r10
     503:	r2 += -0x8
     504:	r1 = 0x0 ll
		0000000000000fc0:  R_BPF_64_64	RUNNING
     506:	call 0x1
     507:	if r0 == 0x0 goto +0x1a <hrtimer_exit+0x10b0>
     508:	w9 &= w6
     509:	r8 = *(u64 *)(r0 + 0x30)
     510:	r1 = 0x0
     511:	*(u64 *)(r0 + 0x30) = r1
     512:	r7 = *(u64 *)(r0 + 0x38)
     513:	w6 = *(u32 *)(r0 + 0x40)
     514:	call 0x23
     515:	if w9 == w6 goto +0x12 <hrtimer_exit+0x10b0>
     516:	if r8 != r0 goto +0x11 <hrtimer_exit+0x10b0>
     517:	w8 = 0x0
     518:	r1 = 0x0 ll
		0000000000001030:  R_BPF_64_64	CONFIG
     520:	w1 = *(u32 *)(r1 + 0x28)
     521:	if w1 == 0x0 goto -0x11c <hrtimer_exit+0x770>
     522:	goto -0x142 <hrtimer_exit+0x648>
     523:	w1 = 0x0
     524:	*(u32 *)(r10 - 0x8) = w1
     525:	r2 = r10
     526:	r2 += -0x8
     527:	r1 = 0x0 ll
		0000000000001078:  R_BPF_64_64	LOST
     529:	call 0x1
     530:	if r0 == 0x0 goto +0x3 <hrtimer_exit+0x10b0>
     531:	r0 += 0x10
     532:	r1 = 0x1
     533:	lock *(u64 *)(r0 + 0x0) += r1
     534:	w0 = 0x0
     535:	exit

Disassembly of section raw_tp/call_function_exit:

0000000000000000 <ipi_exit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <ipi_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <ipi_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <ipi_exit+0x48>
       8:	goto +0x3e <ipi_exit+0x238>
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
      23:	goto +0x2f <ipi_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <ipi_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <ipi_exit+0xd8>
      26:	goto +0x2c <ipi_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <ipi_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <ipi_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <ipi_exit+0x238>
      46:	call 0x23
      47:	r7 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r7 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r7 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r7 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x8)
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r1 + 0x28)
      74:	call 0x8
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	r2 = r10
      77:	r2 += -0x8
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	RUNNING
      80:	call 0x1
      81:	if r0 == 0x0 goto +0x11f <ipi_exit+0xb88>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0x90)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x90) = r1
      86:	w9 = *(u32 *)(r0 + 0xa0)
      87:	call 0x23
      88:	if w8 == w9 goto +0x118 <ipi_exit+0xb88>
      89:	if r7 != r0 goto +0x117 <ipi_exit+0xb88>
      90:	w7 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w1 = *(u32 *)(r1 + 0x28)
      94:	if w1 == 0x0 goto +0x25 <ipi_exit+0x420>
      95:	w3 = w1
      96:	w3 >>= 0x1
      97:	w2 = w1
      98:	w2 |= w3
      99:	w3 = w2
     100:	w3 >>= 0x2
     101:	w2 |= w3
     102:	w3 = w2
     103:	w3 >>= 0x4
     104:	w2 |= w3
     105:	w1 &= w8
     106:	w3 = w2
     107:	w3 >>= 0x8
     108:	w2 |= w3
     109:	w1 -= w9
     110:	w3 = w2
     111:	w3 >>= 0x10
     112:	w2 |= w3
     113:	w2 ^= -0x1
     114:	w3 = w2
     115:	w3 >>= 0x1
     116:	w3 &= 0x55555555
     117:	w2 -= w3
     118:	w3 = w2
     119:	w3 &= 0x33333333
     120:	w2 >>= 0x2
     121:	w2 &= 0x33333333
     122:	w3 += w2
     123:	w2 = w3
     124:	w2 >>= 0x4
     125:	w3 += w2
     126:	w3 &= 0xf0f0f0f
     127:	w3 *= 0x1010101
     128:	w3 >>= 0x18
     129:	w1 <<= w3
     130:	w1 s>>= w3
     131:	w7 = w1
     132:	r8 = *(u64 *)(r6 + 0x0)
     133:	call 0x23
     134:	*(u64 *)(r10 - 0x8) = r0
     135:	r2 = r10
     136:	r2 += -0x8
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	TASKS
     139:	call 0x1
     140:	r6 = r0
     141:	if r6 == 0x0 goto +0x9f <ipi_exit+0x968>
     142:	call 0xe
     143:	r1 = *(u64 *)(r6 + 0x18)
     144:	if r1 == r0 goto +0x1b <ipi_exit+0x560>
     145:	r9 = r0
     146:	r2 = r0
     147:	r2 >>= 0x20
     148:	r0 <<= 0x20
     149:	r0 >>= 0x20
     150:	if r0 != r2 goto +0x2 <ipi_exit+0x4c8>
     151:	r1 >>= 0x20
     152:	if r1 == r2 goto +0x12 <ipi_exit+0x558>
     153:	w1 = *(u32 *)(r6 + 0x8)
     154:	if w1 == 0x0 goto +0xb <ipi_exit+0x530>
     155:	w1 = 0x0
     156:	*(u32 *)(r10 - 0x8) = w1
     157:	r2 = r10
     158:	r2 += -0x8
     159:	r1 = 0x0 ll
		00000000000004f8:  R_BPF_64_64	LOST
     161:	call 0x1
     162:	if r0 == 0x0 goto +0x3 <ipi_exit+0x530>
     163:	r0 += 0x10
     164:	r1 = 0x1
     165:	lock *(u64 *)(r0 + 0x0) += r1
     166:	r1 = r6
     167:	w2 = 0x4a0
     168:	r3 = 0xe78 ll
		0000000000000540:  R_BPF_64_64	.rodata
     170:	call 0x71
     171:	*(u64 *)(r6 + 0x18) = r9
     172:	w9 = *(u32 *)(r6 + 0x4)
     173:	r1 = r6
     174:	r1 += 0x20
     175:	w2 = 0xe0
     176:	r3 = 0xd98 ll
		0000000000000580:  R_BPF_64_64	.rodata
     178:	call 0x71
     179:	w1 = 0x2
     180:	*(u32 *)(r6 + 0x78) = w1
     181:	r1 = 0x0
     182:	*(u64 *)(r6 + 0x70) = r1
     183:	w1 = 0x16
     184:	*(u32 *)(r6 + 0x24) = w1
     185:	*(u64 *)(r6 + 0x28) = r8
     186:	w1 = *(u32 *)(r6 + 0x4)
     187:	w1 += w7
     188:	*(u32 *)(r6 + 0x4) = w1
     189:	call 0x8
     190:	*(u32 *)(r10 - 0x8) = w0
     191:	r2 = r10
     192:	r2 += -0x8
     193:	r1 = 0x0 ll
		0000000000000608:  R_BPF_64_64	RUNNING
     195:	call 0x1
     196:	if r0 == 0x0 goto +0x2a <ipi_exit+0x778>
     197:	w2 = *(u32 *)(r0 + 0x10)
     198:	w2 += w7
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	CONFIG
     201:	w3 = *(u32 *)(r1 + 0x28)
     202:	w2 &= w3
     203:	*(u32 *)(r0 + 0x10) = w2
     204:	w2 = *(u32 *)(r0 + 0x28)
     205:	w2 += w7
     206:	w3 = *(u32 *)(r1 + 0x28)
     207:	w2 &= w3
     208:	*(u32 *)(r0 + 0x28) = w2
     209:	w2 = *(u32 *)(r0 + 0x40)
     210:	w2 += w7
     211:	w3 = *(u32 *)(r1 + 0x28)
     212:	w2 &= w3
     213:	*(u32 *)(r0 + 0x40) = w2
     214:	w2 = *(u32 *)(r0 + 0x58)
     215:	w2 += w7
     216:	w3 = *(u32 *)(r1 + 0x28)
     217:	w2 &= w3
     218:	*(u32 *)(r0 + 0x58) = w2
     219:	w2 = *(u32 *)(r0 + 0x70)
     220:	w2 += w7
     221:	w3 = *(u32 *)(r1 + 0x28)
     222:	w2 &= w3
     223:	*(u32 *)(r0 + 0x70) = w2
     224:	w2 = *(u32 *)(r0 + 0x88)
     225:	w2 += w7
     226:	w3 = *(u32 *)(r1 + 0x28)
     227:	w2 &= w3
     228:	*(u32 *)(r0 + 0x88) = w2
     229:	w2 = *(u32 *)(r0 + 0xa0)
     230:	w2 += w7
     231:	w3 = *(u32 *)(r1 + 0x28)
     232:	w2 &= w3
     233:	*(u32 *)(r0 + 0xa0) = w2
     234:	w2 = *(u32 *)(r0 + 0xb8)
     235:	w2 += w7
     236:	w1 = *(u32 *)(r1 + 0x28)
     237:	w2 &= w1
     238:	*(u32 *)(r0 + 0xb8) = w2
     239:	r1 = 0x0 ll
		0000000000000778:  R_BPF_64_64	CONFIG
     241:	w2 = *(u32 *)(r1 + 0x94)
     242:	if w2 == 0x0 goto +0x1d <ipi_exit+0x880>
     243:	r8 = 0x0
     244:	w2 = *(u32 *)(r1 + 0x74)
     245:	r1 = 0x0
     246:	if w2 == 0x0 goto +0xc <ipi_exit+0x818>
     247:	if w9 != 0x0 goto +0xb <ipi_exit+0x818>
     248:	call 0x23
     249:	r1 = 0x0 ll
		00000000000007c8:  R_BPF_64_64	CONFIG
     251:	w1 = *(u32 *)(r1 + 0x74)
     252:	r0 += r1
     253:	r1 = r10
     254:	r1 += -0x8
     255:	w2 = 0x8
     256:	r3 = r0
     257:	call 0x71
     258:	r1 = *(u64 *)(r10 - 0x8)
     259:	*(u64 *)(r6 + 0x250) = r1
     260:	*(u64 *)(r6 + 0x298) = r8
     261:	*(u64 *)(r6 + 0x110) = r8
     262:	w1 = 0x2
     263:	if w7 s< 0x1 goto +0x1 <ipi_exit+0x848>
     264:	w1 = 0x1
     265:	*(u32 *)(r6 + 0x10c) = w7
     266:	*(u32 *)(r6 + 0x108) = w7
     267:	w2 = 0x0
     268:	*(u32 *)(r6 + 0x104) = w2
     269:	*(u32 *)(r6 + 0x100) = w1
     270:	r1 = r6
     271:	call -0x1
		0000000000000878:  R_BPF_64_32	.text
     272:	w1 = *(u32 *)(r6 + 0x4)
     273:	if w1 != 0x0 goto +0x5f <ipi_exit+0xb88>
     274:	w1 = *(u32 *)(r6 + 0x8)
     275:	if w1 != 0x0 goto +0x5d <ipi_exit+0xb88>
     276:	w1 = *(u32 *)(r6 + 0x10)
     277:	if w1 != 0x0 goto +0x5b <ipi_exit+0xb88>
     278:	w1 = *(u32 *)(r6 + 0x0)
     279:	if w1 != 0x0 goto +0x59 <ipi_exit+0xb88>
     280:	call 0x23
     281:	*(u64 *)(r10 - 0x8) = r0
     282:	r2 = r10
     283:	r2 += -0x8
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	TASKS
     286:	call 0x3
     287:	if r0 != 0x0 goto +0x51 <ipi_exit+0xb88>
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	.bss
     290:	r2 = -0x1
     291:	lock *(u64 *)(r1 + 0x0) += r2
     292:	r1 = 0x0 ll
		0000000000000920:  R_BPF_64_64	EXPECT_ENTER
     294:	r2 = -0x100000000 ll
     296:	lock *(u64 *)(r1 + 0x0) += r2
     297:	r1 = 0x0 ll
		0000000000000948:  R_BPF_64_64	EXPECT_EXIT
     299:	lock *(u64 *)(r1 + 0x0) += r2
     300:	goto +0x44 <ipi_exit+0xb88>
     301:	call 0x23
     302:	*(u64 *)(r10 - 0x8) = r0
     303:	r2 = r10
     304:	r2 += -0x8
     305:	r1 = 0x0 ll
		0000000000000988:  R_BPF_64_64	TASKS
     307:	r3 = 0xe78 ll
		0000000000000998:  R_BPF_64_64	.rodata
     309:	r4 = 0x0
     310:	call 0x2
     311:	if r0 != 0x0 goto +0x2e <ipi_exit+0xb30>
     312:	r1 = 0x0 ll
		00000000000009c0:  R_BPF_64_64	.bss
     314:	r2 = 0x1
     315:	lock *(u64 *)(r1 + 0x0) += r2
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	EXPECT_ENTER
     318:	r2 = 0x100000000 ll
     320:	lock *(u64 *)(r1 + 0x0) += r2
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	EXPECT_EXIT
     323:	lock *(u64 *)(r1 + 0x0) += r2
     324:	call 0x23
     325:	*(u64 *)(r10 - 0x8) = r0
     326:	r2 = r10
     327:	r2 += -0x8
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	TASKS
     330:	call 0x1
     331:	r6 = r0
     332:	if r6 == 0x0 goto +0x24 <ipi_exit+0xb88>
     333:	call 0xe
     334:	r1 = *(u64 *)(r6 + 0x18)
     335:	if r1 == r0 goto -0xa4 <ipi_exit+0x560>
     336:	r9 = r0
     337:	r2 = r0
     338:	r2 >>= 0x20
     339:	r0 <<= 0x20
     340:	r0 >>= 0x20
     341:	if r0 != r2 goto +0x2 <ipi_exit+0xac0>
     342:	r1 >>= 0x20
     343:	if r1 == r2 goto -0xad <ipi_exit+0x558>
     344:	w1 = *(u32 *)(r6 + 0x8)
     345:	if w1 == 0x0 goto -0xb4 <ipi_exit+0x530>
     346:	w1 = 0x0
     347:	*(u32 *)(r10 - 0x8) = w1
     348:	r2 = r10
     349:	r2 += -0x8
     350:	r1 = 0x0 ll
		0000000000000af0:  R_BPF_64_64	LOST
     352:	call 0x1
     353:	if r0 == 0x0 goto -0xbc <ipi_exit+0x530>
     354:	r0 += 0x10
     355:	r1 = 0x1
     356:	lock *(u64 *)(r0 + 0x0) += r1
     357:	goto -0xc0 <ipi_exit+0x530>
     358:	w1 = 0x0
     359:	*(u32 *)(r10 - 0x8) = w1
     360:	r2 = r10
     361:	r2 += -0x8
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	LOST
     364:	call 0x1
     365:	if r0 == 0x0 goto +0x3 <ipi_exit+0xb88>
     366:	r0 += 0x10
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	w0 = 0x0
     370:	exit

Disassembly of section raw_tp/irq_handler_entry:

0000000000000000 <irq_entry>:
       0:	w7 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <irq_entry+0xb8>
       5:	if w1 == 0x1 goto +0x1e <irq_entry+0x120>
       6:	if w1 == 0x2 goto +0x1 <irq_entry+0x40>
       7:	goto +0x3e <irq_entry+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w7 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <irq_entry+0x230>
      23:	if w1 == 0x3 goto +0x15 <irq_entry+0x168>
      24:	if w1 == 0x4 goto +0x1 <irq_entry+0xd0>
      25:	goto +0x2c <irq_entry+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <irq_entry+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <irq_entry+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w7 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <irq_entry+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w7 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w8 = *(u32 *)(r1 + 0x28)
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	RUNNING
      79:	call 0x1
      80:	r6 = r0
      81:	if r6 == 0x0 goto +0x8 <irq_entry+0x2d0>
      82:	call 0x23
      83:	w1 = 0x0
      84:	*(u32 *)(r6 + 0x14) = w1
      85:	w8 &= w7
      86:	*(u32 *)(r6 + 0x10) = w8
      87:	r1 = 0x0
      88:	*(u64 *)(r6 + 0x8) = r1
      89:	*(u64 *)(r6 + 0x0) = r0
      90:	w0 = 0x0
      91:	exit

Disassembly of section raw_tp/irq_handler_exit:

0000000000000000 <irq_exit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <irq_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <irq_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <irq_exit+0x48>
       8:	goto +0x3e <irq_exit+0x238>
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
      23:	goto +0x2f <irq_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <irq_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <irq_exit+0xd8>
      26:	goto +0x2c <irq_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <irq_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <irq_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <irq_exit+0x238>
      46:	call 0x23
      47:	r7 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r7 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r7 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r7 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x8)
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w9 = *(u32 *)(r1 + 0x28)
      74:	call 0x8
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	r2 = r10
      77:	r2 += -0x8
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	RUNNING
      80:	call 0x1
      81:	if r0 == 0x0 goto +0x140 <irq_exit+0xc90>
      82:	w9 &= w7
      83:	r8 = *(u64 *)(r0 + 0x0)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x0) = r1
      86:	w7 = *(u32 *)(r0 + 0x10)
      87:	call 0x23
      88:	if w9 == w7 goto +0x139 <irq_exit+0xc90>
      89:	if r8 != r0 goto +0x138 <irq_exit+0xc90>
      90:	w8 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w2 = *(u32 *)(r1 + 0x28)
      94:	if w2 == 0x0 goto +0x25 <irq_exit+0x420>
      95:	w4 = w2
      96:	w4 >>= 0x1
      97:	w3 = w2
      98:	w3 |= w4
      99:	w4 = w3
     100:	w4 >>= 0x2
     101:	w3 |= w4
     102:	w4 = w3
     103:	w4 >>= 0x4
     104:	w3 |= w4
     105:	w2 &= w9
     106:	w4 = w3
     107:	w4 >>= 0x8
     108:	w3 |= w4
     109:	w2 -= w7
     110:	w4 = w3
     111:	w4 >>= 0x10
     112:	w3 |= w4
     113:	w3 ^= -0x1
     114:	w4 = w3
     115:	w4 >>= 0x1
     116:	w4 &= 0x55555555
     117:	w3 -= w4
     118:	w4 = w3
     119:	w4 &= 0x33333333
     120:	w3 >>= 0x2
     121:	w3 &= 0x33333333
     122:	w4 += w3
     123:	w3 = w4
     124:	w3 >>= 0x4
     125:	w4 += w3
     126:	w4 &= 0xf0f0f0f
     127:	w4 *= 0x1010101
     128:	w4 >>= 0x18
     129:	w2 <<= w4
     130:	w2 s>>= w4
     131:	w8 = w2
     132:	r7 = *(u64 *)(r6 + 0x8)
     133:	w1 = *(u32 *)(r1 + 0xa8)
     134:	r3 = r7
     135:	r3 += r1
     136:	r1 = r10
     137:	r1 += -0x8
     138:	w2 = 0x8
     139:	call 0x71
     140:	r1 = *(u64 *)(r10 - 0x8)
     141:	*(u64 *)(r10 - 0x10) = r1
     142:	r9 = *(u64 *)(r6 + 0x0)
     143:	call 0x23
     144:	*(u64 *)(r10 - 0x8) = r0
     145:	r2 = r10
     146:	r2 += -0x8
     147:	r1 = 0x0 ll
		0000000000000498:  R_BPF_64_64	TASKS
     149:	call 0x1
     150:	r6 = r0
     151:	if r6 == 0x0 goto +0xb5 <irq_exit+0xa68>
     152:	call 0xe
     153:	r1 = *(u64 *)(r6 + 0x18)
     154:	if r1 == r0 goto +0x1d <irq_exit+0x5c0>
     155:	r3 = r0
     156:	r2 = r0
     157:	r2 >>= 0x20
     158:	r0 <<= 0x20
     159:	r0 >>= 0x20
     160:	if r0 != r2 goto +0x2 <irq_exit+0x518>
     161:	r1 >>= 0x20
     162:	if r1 == r2 goto +0x14 <irq_exit+0x5b8>
     163:	*(u64 *)(r10 - 0x18) = r3
     164:	w1 = *(u32 *)(r6 + 0x8)
     165:	if w1 == 0x0 goto +0xb <irq_exit+0x588>
     166:	w1 = 0x0
     167:	*(u32 *)(r10 - 0x8) = w1
     168:	r2 = r10
     169:	r2 += -0x8
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	LOST
     172:	call 0x1
     173:	if r0 == 0x0 goto +0x3 <irq_exit+0x588>
     174:	r0 += 0x10
     175:	r1 = 0x1
     176:	lock *(u64 *)(r0 + 0x0) += r1
     177:	r1 = r6
     178:	w2 = 0x4a0
     179:	r3 = 0xe78 ll
		0000000000000598:  R_BPF_64_64	.rodata
     181:	call 0x71
     182:	r3 = *(u64 *)(r10 - 0x18)
     183:	*(u64 *)(r6 + 0x18) = r3
     184:	r9 <<= 0x20
     185:	r9 >>= 0x20
     186:	w1 = *(u32 *)(r6 + 0x4)
     187:	*(u32 *)(r10 - 0x18) = w1
     188:	r1 = r6
     189:	r1 += 0x20
     190:	w2 = 0xe0
     191:	r3 = 0xd98 ll
		00000000000005f8:  R_BPF_64_64	.rodata
     193:	call 0x71
     194:	w1 = 0x2
     195:	*(u32 *)(r6 + 0x78) = w1
     196:	r1 = *(u64 *)(r10 - 0x10)
     197:	*(u64 *)(r6 + 0x70) = r1
     198:	w1 = 0x10
     199:	*(u32 *)(r6 + 0x24) = w1
     200:	*(u64 *)(r6 + 0x28) = r9
     201:	if r7 != 0x0 goto +0x1 <irq_exit+0x658>
     202:	goto +0xe <irq_exit+0x6c8>
     203:	r1 = 0x0 ll
		0000000000000658:  R_BPF_64_64	CONFIG
     205:	w1 = *(u32 *)(r1 + 0xac)
     206:	r7 += r1
     207:	r1 = r10
     208:	r1 += -0x8
     209:	w2 = 0x8
     210:	r3 = r7
     211:	call 0x71
     212:	r3 = *(u64 *)(r10 - 0x8)
     213:	r1 = r6
     214:	r1 += 0x30
     215:	w2 = 0x10
     216:	call 0x73
     217:	w1 = *(u32 *)(r6 + 0x4)
     218:	w1 += w8
     219:	*(u32 *)(r6 + 0x4) = w1
     220:	call 0x8
     221:	*(u32 *)(r10 - 0x8) = w0
     222:	r2 = r10
     223:	r2 += -0x8
     224:	r1 = 0x0 ll
		0000000000000700:  R_BPF_64_64	RUNNING
     226:	call 0x1
     227:	if r0 == 0x0 goto +0x2a <irq_exit+0x870>
     228:	w2 = *(u32 *)(r0 + 0x10)
     229:	w2 += w8
     230:	r1 = 0x0 ll
		0000000000000730:  R_BPF_64_64	CONFIG
     232:	w3 = *(u32 *)(r1 + 0x28)
     233:	w2 &= w3
     234:	*(u32 *)(r0 + 0x10) = w2
     235:	w2 = *(u32 *)(r0 + 0x28)
     236:	w2 += w8
     237:	w3 = *(u32 *)(r1 + 0x28)
     238:	w2 &= w3
     239:	*(u32 *)(r0 + 0x28) = w2
     240:	w2 = *(u32 *)(r0 + 0x40)
     241:	w2 += w8
     242:	w3 = *(u32 *)(r1 + 0x28)
     243:	w2 &= w3
     244:	*(u32 *)(r0 + 0x40) = w2
     245:	w2 = *(u32 *)(r0 + 0x58)
     246:	w2 += w8
     247:	w3 = *(u32 *)(r1 + 0x28)
     248:	w2 &= w3
     249:	*(u32 *)(r0 + 0x58) = w2
     250:	w2 = *(u32 *)(r0 + 0x70)
     251:	w2 += w8
     252:	w3 = *(u32 *)(r1 + 0x28)
     253:	w2 &= w3
     254:	*(u32 *)(r0 + 0x70) = w2
     255:	w2 = *(u32 *)(r0 + 0x88)
     256:	w2 += w8
     257:	w3 = *(u32 *)(r1 + 0x28)
     258:	w2 &= w3
     259:	*(u32 *)(r0 + 0x88) = w2
     260:	w2 = *(u32 *)(r0 + 0xa0)
     261:	w2 += w8
     262:	w3 = *(u32 *)(r1 + 0x28)
     263:	w2 &= w3
     264:	*(u32 *)(r0 + 0xa0) = w2
     265:	w2 = *(u32 *)(r0 + 0xb8)
     266:	w2 += w8
     267:	w1 = *(u32 *)(r1 + 0x28)
     268:	w2 &= w1
     269:	*(u32 *)(r0 + 0xb8) = w2
     270:	r1 = 0x0 ll
		0000000000000870:  R_BPF_64_64	CONFIG
     272:	w2 = *(u32 *)(r1 + 0x94)
     273:	if w2 == 0x0 goto +0x1e <irq_exit+0x980>
     274:	r7 = 0x0
     275:	w2 = *(u32 *)(r1 + 0x74)
     276:	r1 = 0x0
     277:	if w2 == 0x0 goto +0xd <irq_exit+0x918>
     278:	w2 = *(u32 *)(r10 - 0x18)
     279:	if w2 != 0x0 goto +0xb <irq_exit+0x918>
     280:	call 0x23
     281:	r1 = 0x0 ll
		00000000000008c8:  R_BPF_64_64	CONFIG
     283:	w1 = *(u32 *)(r1 + 0x74)
     284:	r0 += r1
     285:	r1 = r10
     286:	r1 += -0x8
     287:	w2 = 0x8
     288:	r3 = r0
     289:	call 0x71
     290:	r1 = *(u64 *)(r10 - 0x8)
     291:	*(u64 *)(r6 + 0x250) = r1
     292:	*(u64 *)(r6 + 0x298) = r7
     293:	*(u64 *)(r6 + 0x110) = r7
     294:	w1 = 0x2
     295:	if w8 s< 0x1 goto +0x1 <irq_exit+0x948>
     296:	w1 = 0x1
     297:	*(u32 *)(r6 + 0x10c) = w8
     298:	*(u32 *)(r6 + 0x108) = w8
     299:	w2 = 0x0
     300:	*(u32 *)(r6 + 0x104) = w2
     301:	*(u32 *)(r6 + 0x100) = w1
     302:	r1 = r6
     303:	call -0x1
		0000000000000978:  R_BPF_64_32	.text
     304:	w1 = *(u32 *)(r6 + 0x4)
     305:	if w1 != 0x0 goto +0x60 <irq_exit+0xc90>
     306:	w1 = *(u32 *)(r6 + 0x8)
     307:	if w1 != 0x0 goto +0x5e <irq_exit+0xc90>
     308:	w1 = *(u32 *)(r6 + 0x10)
     309:	if w1 != 0x0 goto +0x5c <irq_exit+0xc90>
     310:	w1 = *(u32 *)(r6 + 0x0)
     311:	if w1 != 0x0 goto +0x5a <irq_exit+0xc90>
     312:	call 0x23
     313:	*(u64 *)(r10 - 0x8) = r0
     314:	r2 = r10
     315:	r2 += -0x8
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	TASKS
     318:	call 0x3
     319:	if r0 != 0x0 goto +0x52 <irq_exit+0xc90>
     320:	r1 = 0x0 ll
		0000000000000a00:  R_BPF_64_64	.bss
     322:	r2 = -0x1
     323:	lock *(u64 *)(r1 + 0x0) += r2
     324:	r1 = 0x0 ll
		0000000000000a20:  R_BPF_64_64	EXPECT_ENTER
     326:	r2 = -0x100000000 ll
     328:	lock *(u64 *)(r1 + 0x0) += r2
     329:	r1 = 0x0 ll
		0000000000000a48:  R_BPF_64_64	EXPECT_EXIT
     331:	lock *(u64 *)(r1 + 0x0) += r2
     332:	goto +0x45 <irq_exit+0xc90>
     333:	call 0x23
     334:	*(u64 *)(r10 - 0x8) = r0
     335:	r2 = r10
     336:	r2 += -0x8
     337:	r1 = 0x0 ll
		0000000000000a88:  R_BPF_64_64	TASKS
     339:	r3 = 0xe78 ll
		0000000000000a98:  R_BPF_64_64	.rodata
     341:	r4 = 0x0
     342:	call 0x2
     343:	if r0 != 0x0 goto +0x2f <irq_exit+0xc38>
     344:	r1 = 0x0 ll
		0000000000000ac0:  R_BPF_64_64	.bss
     346:	r2 = 0x1
     347:	lock *(u64 *)(r1 + 0x0) += r2
     348:	r1 = 0x0 ll
		0000000000000ae0:  R_BPF_64_64	EXPECT_ENTER
     350:	r2 = 0x100000000 ll
     352:	lock *(u64 *)(r1 + 0x0) += r2
     353:	r1 = 0x0 ll
		0000000000000b08:  R_BPF_64_64	EXPECT_EXIT
     355:	lock *(u64 *)(r1 + 0x0) += r2
     356:	call 0x23
     357:	*(u64 *)(r10 - 0x8) = r0
     358:	r2 = r10
     359:	r2 += -0x8
     360:	r1 = 0x0 ll
		0000000000000b40:  R_BPF_64_64	TASKS
     362:	call 0x1
     363:	r6 = r0
     364:	if r6 == 0x0 goto +0x25 <irq_exit+0xc90>
     365:	call 0xe
     366:	r1 = *(u64 *)(r6 + 0x18)
     367:	if r1 == r0 goto -0xb8 <irq_exit+0x5c0>
     368:	r3 = r0
     369:	r2 = r0
     370:	r2 >>= 0x20
     371:	r0 <<= 0x20
     372:	r0 >>= 0x20
     373:	if r0 != r2 goto +0x2 <irq_exit+0xbc0>
     374:	r1 >>= 0x20
     375:	if r1 == r2 goto -0xc1 <irq_exit+0x5b8>
     376:	*(u64 *)(r10 - 0x18) = r3
     377:	w1 = *(u32 *)(r6 + 0x8)
     378:	if w1 == 0x0 goto -0xca <irq_exit+0x588>
     379:	w1 = 0x0
     380:	*(u32 *)(r10 - 0x8) = w1
     381:	r2 = r10
     382:	r2 += -0x8
     383:	r1 = 0x0 ll
		0000000000000bf8:  R_BPF_64_64	LOST
     385:	call 0x1
     386:	if r0 == 0x0 goto -0xd2 <irq_exit+0x588>
     387:	r0 += 0x10
     388:	r1 = 0x1
     389:	lock *(u64 *)(r0 + 0x0) += r1
     390:	goto -0xd6 <irq_exit+0x588>
     391:	w1 = 0x0
     392:	*(u32 *)(r10 - 0x8) = w1
     393:	r2 = r10
     394:	r2 += -0x8
     395:	r1 = 0x0 ll
		0000000000000c58:  R_BPF_64_64	LOST
     397:	call 0x1
     398:	if r0 == 0x0 goto +0x3 <irq_exit+0xc90>
     399:	r0 += 0x10
     400:	r1 = 0x1
     401:	lock *(u64 *)(r0 + 0x0) += r1
     402:	w0 = 0x0
     403:	exit

Disassembly of section raw_tp/irq_work_exit:

0000000000000000 <irq_work_exit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <irq_work_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <irq_work_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <irq_work_exit+0x48>
       8:	goto +0x3e <irq_work_exit+0x238>
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
      23:	goto +0x2f <irq_work_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <irq_work_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <irq_work_exit+0xd8>
      26:	goto +0x2c <irq_work_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <irq_work_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <irq_work_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <irq_work_exit+0x238>
      46:	call 0x23
      47:	r7 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r7 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r7 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r7 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x8)
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r1 + 0x28)
      74:	call 0x8
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	r2 = r10
      77:	r2 += -0x8
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	RUNNING
      80:	call 0x1
      81:	if r0 == 0x0 goto +0x11f <irq_work_exit+0xb88>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0x90)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x90) = r1
      86:	w9 = *(u32 *)(r0 + 0xa0)
      87:	call 0x23
      88:	if w8 == w9 goto +0x118 <irq_work_exit+0xb88>
      89:	if r7 != r0 goto +0x117 <irq_work_exit+0xb88>
      90:	w7 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w1 = *(u32 *)(r1 + 0x28)
      94:	if w1 == 0x0 goto +0x25 <irq_work_exit+0x420>
      95:	w3 = w1
      96:	w3 >>= 0x1
      97:	w2 = w1
      98:	w2 |= w3
      99:	w3 = w2
     100:	w3 >>= 0x2
     101:	w2 |= w3
     102:	w3 = w2
     103:	w3 >>= 0x4
     104:	w2 |= w3
     105:	w1 &= w8
     106:	w3 = w2
     107:	w3 >>= 0x8
     108:	w2 |= w3
     109:	w1 -= w9
     110:	w3 = w2
     111:	w3 >>= 0x10
     112:	w2 |= w3
     113:	w2 ^= -0x1
     114:	w3 = w2
     115:	w3 >>= 0x1
     116:	w3 &= 0x55555555
     117:	w2 -= w3
     118:	w3 = w2
     119:	w3 &= 0x33333333
     120:	w2 >>= 0x2
     121:	w2 &= 0x33333333
     122:	w3 += w2
     123:	w2 = w3
     124:	w2 >>= 0x4
     125:	w3 += w2
     126:	w3 &= 0xf0f0f0f
     127:	w3 *= 0x1010101
     128:	w3 >>= 0x18
     129:	w1 <<= w3
     130:	w1 s>>= w3
     131:	w7 = w1
     132:	r8 = *(u64 *)(r6 + 0x0)
     133:	call 0x23
     134:	*(u64 *)(r10 - 0x8) = r0
     135:	r2 = r10
     136:	r2 += -0x8
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	TASKS
     139:	call 0x1
     140:	r6 = r0
     141:	if r6 == 0x0 goto +0x9f <irq_work_exit+0x968>
     142:	call 0xe
     143:	r1 = *(u64 *)(r6 + 0x18)
     144:	if r1 == r0 goto +0x1b <irq_work_exit+0x560>
     145:	r9 = r0
     146:	r2 = r0
     147:	r2 >>= 0x20
     148:	r0 <<= 0x20
     149:	r0 >>= 0x20
     150:	if r0 != r2 goto +0x2 <irq_work_exit+0x4c8>
     151:	r1 >>= 0x20
     152:	if r1 == r2 goto +0x12 <irq_work_exit+0x558>
     153:	w1 = *(u32 *)(r6 + 0x8)
     154:	if w1 == 0x0 goto +0xb <irq_work_exit+0x530>
     155:	w1 = 0x0
     156:	*(u32 *)(r10 - 0x8) = w1
     157:	r2 = r10
     158:	r2 += -0x8
     159:	r1 = 0x0 ll
		00000000000004f8:  R_BPF_64_64	LOST
     161:	call 0x1
     162:	if r0 == 0x0 goto +0x3 <irq_work_exit+0x530>
     163:	r0 += 0x10
     164:	r1 = 0x1
     165:	lock *(u64 *)(r0 + 0x0) += r1
     166:	r1 = r6
     167:	w2 = 0x4a0
     168:	r3 = 0xe78 ll
		0000000000000540:  R_BPF_64_64	.rodata
     170:	call 0x71
     171:	*(u64 *)(r6 + 0x18) = r9
     172:	w9 = *(u32 *)(r6 + 0x4)
     173:	r1 = r6
     174:	r1 += 0x20
     175:	w2 = 0xe0
     176:	r3 = 0xd98 ll
		0000000000000580:  R_BPF_64_64	.rodata
     178:	call 0x71
     179:	w1 = 0x2
     180:	*(u32 *)(r6 + 0x78) = w1
     181:	r1 = 0x0
     182:	*(u64 *)(r6 + 0x70) = r1
     183:	w1 = 0x17
     184:	*(u32 *)(r6 + 0x24) = w1
     185:	*(u64 *)(r6 + 0x28) = r8
     186:	w1 = *(u32 *)(r6 + 0x4)
     187:	w1 += w7
     188:	*(u32 *)(r6 + 0x4) = w1
     189:	call 0x8
     190:	*(u32 *)(r10 - 0x8) = w0
     191:	r2 = r10
     192:	r2 += -0x8
     193:	r1 = 0x0 ll
		0000000000000608:  R_BPF_64_64	RUNNING
     195:	call 0x1
     196:	if r0 == 0x0 goto +0x2a <irq_work_exit+0x778>
     197:	w2 = *(u32 *)(r0 + 0x10)
     198:	w2 += w7
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	CONFIG
     201:	w3 = *(u32 *)(r1 + 0x28)
     202:	w2 &= w3
     203:	*(u32 *)(r0 + 0x10) = w2
     204:	w2 = *(u32 *)(r0 + 0x28)
     205:	w2 += w7
     206:	w3 = *(u32 *)(r1 + 0x28)
     207:	w2 &= w3
     208:	*(u32 *)(r0 + 0x28) = w2
     209:	w2 = *(u32 *)(r0 + 0x40)
     210:	w2 += w7
     211:	w3 = *(u32 *)(r1 + 0x28)
     212:	w2 &= w3
     213:	*(u32 *)(r0 + 0x40) = w2
     214:	w2 = *(u32 *)(r0 + 0x58)
     215:	w2 += w7
     216:	w3 = *(u32 *)(r1 + 0x28)
     217:	w2 &= w3
     218:	*(u32 *)(r0 + 0x58) = w2
     219:	w2 = *(u32 *)(r0 + 0x70)
     220:	w2 += w7
     221:	w3 = *(u32 *)(r1 + 0x28)
     222:	w2 &= w3
     223:	*(u32 *)(r0 + 0x70) = w2
     224:	w2 = *(u32 *)(r0 + 0x88)
     225:	w2 += w7
     226:	w3 = *(u32 *)(r1 + 0x28)
     227:	w2 &= w3
     228:	*(u32 *)(r0 + 0x88) = w2
     229:	w2 = *(u32 *)(r0 + 0xa0)
     230:	w2 += w7
     231:	w3 = *(u32 *)(r1 + 0x28)
     232:	w2 &= w3
     233:	*(u32 *)(r0 + 0xa0) = w2
     234:	w2 = *(u32 *)(r0 + 0xb8)
     235:	w2 += w7
     236:	w1 = *(u32 *)(r1 + 0x28)
     237:	w2 &= w1
     238:	*(u32 *)(r0 + 0xb8) = w2
     239:	r1 = 0x0 ll
		0000000000000778:  R_BPF_64_64	CONFIG
     241:	w2 = *(u32 *)(r1 + 0x94)
     242:	if w2 == 0x0 goto +0x1d <irq_work_exit+0x880>
     243:	r8 = 0x0
     244:	w2 = *(u32 *)(r1 + 0x74)
     245:	r1 = 0x0
     246:	if w2 == 0x0 goto +0xc <irq_work_exit+0x818>
     247:	if w9 != 0x0 goto +0xb <irq_work_exit+0x818>
     248:	call 0x23
     249:	r1 = 0x0 ll
		00000000000007c8:  R_BPF_64_64	CONFIG
     251:	w1 = *(u32 *)(r1 + 0x74)
     252:	r0 += r1
     253:	r1 = r10
     254:	r1 += -0x8
     255:	w2 = 0x8
     256:	r3 = r0
     257:	call 0x71
     258:	r1 = *(u64 *)(r10 - 0x8)
     259:	*(u64 *)(r6 + 0x250) = r1
     260:	*(u64 *)(r6 + 0x298) = r8
     261:	*(u64 *)(r6 + 0x110) = r8
     262:	w1 = 0x2
     263:	if w7 s< 0x1 goto +0x1 <irq_work_exit+0x848>
     264:	w1 = 0x1
     265:	*(u32 *)(r6 + 0x10c) = w7
     266:	*(u32 *)(r6 + 0x108) = w7
     267:	w2 = 0x0
     268:	*(u32 *)(r6 + 0x104) = w2
     269:	*(u32 *)(r6 + 0x100) = w1
     270:	r1 = r6
     271:	call -0x1
		0000000000000878:  R_BPF_64_32	.text
     272:	w1 = *(u32 *)(r6 + 0x4)
     273:	if w1 != 0x0 goto +0x5f <irq_work_exit+0xb88>
     274:	w1 = *(u32 *)(r6 + 0x8)
     275:	if w1 != 0x0 goto +0x5d <irq_work_exit+0xb88>
     276:	w1 = *(u32 *)(r6 + 0x10)
     277:	if w1 != 0x0 goto +0x5b <irq_work_exit+0xb88>
     278:	w1 = *(u32 *)(r6 + 0x0)
     279:	if w1 != 0x0 goto +0x59 <irq_work_exit+0xb88>
     280:	call 0x23
     281:	*(u64 *)(r10 - 0x8) = r0
     282:	r2 = r10
     283:	r2 += -0x8
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	TASKS
     286:	call 0x3
     287:	if r0 != 0x0 goto +0x51 <irq_work_exit+0xb88>
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	.bss
     290:	r2 = -0x1
     291:	lock *(u64 *)(r1 + 0x0) += r2
     292:	r1 = 0x0 ll
		0000000000000920:  R_BPF_64_64	EXPECT_ENTER
     294:	r2 = -0x100000000 ll
     296:	lock *(u64 *)(r1 + 0x0) += r2
     297:	r1 = 0x0 ll
		0000000000000948:  R_BPF_64_64	EXPECT_EXIT
     299:	lock *(u64 *)(r1 + 0x0) += r2
     300:	goto +0x44 <irq_work_exit+0xb88>
     301:	call 0x23
     302:	*(u64 *)(r10 - 0x8) = r0
     303:	r2 = r10
     304:	r2 += -0x8
     305:	r1 = 0x0 ll
		0000000000000988:  R_BPF_64_64	TASKS
     307:	r3 = 0xe78 ll
		0000000000000998:  R_BPF_64_64	.rodata
     309:	r4 = 0x0
     310:	call 0x2
     311:	if r0 != 0x0 goto +0x2e <irq_work_exit+0xb30>
     312:	r1 = 0x0 ll
		00000000000009c0:  R_BPF_64_64	.bss
     314:	r2 = 0x1
     315:	lock *(u64 *)(r1 + 0x0) += r2
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	EXPECT_ENTER
     318:	r2 = 0x100000000 ll
     320:	lock *(u64 *)(r1 + 0x0) += r2
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	EXPECT_EXIT
     323:	lock *(u64 *)(r1 + 0x0) += r2
     324:	call 0x23
     325:	*(u64 *)(r10 - 0x8) = r0
     326:	r2 = r10
     327:	r2 += -0x8
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	TASKS
     330:	call 0x1
     331:	r6 = r0
     332:	if r6 == 0x0 goto +0x24 <irq_work_exit+0xb88>
     333:	call 0xe
     334:	r1 = *(u64 *)(r6 + 0x18)
     335:	if r1 == r0 goto -0xa4 <irq_work_exit+0x560>
     336:	r9 = r0
     337:	r2 = r0
     338:	r2 >>= 0x20
     339:	r0 <<= 0x20
     340:	r0 >>= 0x20
     341:	if r0 != r2 goto +0x2 <irq_work_exit+0xac0>
     342:	r1 >>= 0x20
     343:	if r1 == r2 goto -0xad <irq_work_exit+0x558>
     344:	w1 = *(u32 *)(r6 + 0x8)
     345:	if w1 == 0x0 goto -0xb4 <irq_work_exit+0x530>
     346:	w1 = 0x0
     347:	*(u32 *)(r10 - 0x8) = w1
     348:	r2 = r10
     349:	r2 += -0x8
     350:	r1 = 0x0 ll
		0000000000000af0:  R_BPF_64_64	LOST
     352:	call 0x1
     353:	if r0 == 0x0 goto -0xbc <irq_work_exit+0x530>
     354:	r0 += 0x10
     355:	r1 = 0x1
     356:	lock *(u64 *)(r0 + 0x0) += r1
     357:	goto -0xc0 <irq_work_exit+0x530>
     358:	w1 = 0x0
     359:	*(u32 *)(r10 - 0x8) = w1
     360:	r2 = r10
     361:	r2 += -0x8
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	LOST
     364:	call 0x1
     365:	if r0 == 0x0 goto +0x3 <irq_work_exit+0xb88>
     366:	r0 += 0x10
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	w0 = 0x0
     370:	exit

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
      83:	if r6 == 0x0 goto +0x67c <reset_fentry+0x3680>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x679 <reset_fentry+0x3680>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x30a <reset_fentry+0x1b38>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x30d <reset_fentry+0x1b60>
      95:	*(u64 *)(r10 - 0x60) = r8
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
     142:	r6 = r0
     143:	w1 = 0x9e
     144:	*(u16 *)(r10 - 0x2) = w1
     145:	r1 = r10
     146:	r1 += -0x2
     147:	r8 = 0x40
     148:	w1 = *(u16 *)(r10 - 0x2)
     149:	if w1 > 0x40 goto +0x2b6 <reset_fentry+0x1a60>
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
     183:	r4 = 0xd54 ll
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
     252:	r4 = 0xd54 ll
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
     311:	r4 = 0xd6b ll
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
     386:	w3 = 0x27
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
     412:	r4 = 0xd8a ll
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
     457:	*(u8 *)(r1 + 0x80) = w6
     458:	r3 = r6
     459:	r3 >>= 0x38
     460:	*(u8 *)(r1 + 0x87) = w3
     461:	r3 = r6
     462:	r3 >>= 0x30
     463:	*(u8 *)(r1 + 0x86) = w3
     464:	r3 = r6
     465:	r3 >>= 0x28
     466:	*(u8 *)(r1 + 0x85) = w3
     467:	r3 = r6
     468:	r3 >>= 0x20
     469:	*(u8 *)(r1 + 0x84) = w3
     470:	r3 = r6
     471:	r3 >>= 0x18
     472:	*(u8 *)(r1 + 0x83) = w3
     473:	r3 = r6
     474:	r3 >>= 0x10
     475:	*(u8 *)(r1 + 0x82) = w3
     476:	r6 >>= 0x8
     477:	*(u8 *)(r1 + 0x81) = w6
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
     542:	r6 = r0
     543:	if r6 == 0x0 goto +0x30 <reset_fentry+0x1280>
     544:	call 0xe
     545:	r1 = *(u64 *)(r6 + 0x18)
     546:	if r1 == r0 goto +0x1b <reset_fentry+0x11f0>
     547:	r7 = r0
     548:	r2 = r0
     549:	r2 >>= 0x20
     550:	r0 <<= 0x20
     551:	r0 >>= 0x20
     552:	if r0 != r2 goto +0x2 <reset_fentry+0x1158>
     553:	r1 >>= 0x20
     554:	if r1 == r2 goto +0x12 <reset_fentry+0x11e8>
     555:	w1 = *(u32 *)(r6 + 0x8)
     556:	if w1 == 0x0 goto +0xb <reset_fentry+0x11c0>
     557:	w1 = 0x0
     558:	*(u32 *)(r10 - 0x38) = w1
     559:	r2 = r10
     560:	r2 += -0x38
     561:	r1 = 0x0 ll
		0000000000001188:  R_BPF_64_64	LOST
     563:	call 0x1
     564:	if r0 == 0x0 goto +0x3 <reset_fentry+0x11c0>
     565:	r0 += 0x10
     566:	r1 = 0x1
     567:	lock *(u64 *)(r0 + 0x0) += r1
     568:	r1 = r6
     569:	w2 = 0x4a0
     570:	r3 = 0xe78 ll
		00000000000011d0:  R_BPF_64_64	.rodata
     572:	call 0x71
     573:	*(u64 *)(r6 + 0x18) = r7
     574:	w4 = *(u32 *)(r6 + 0x10)
     575:	w2 = *(u32 *)(r6 + 0xc)
     576:	w1 = *(u32 *)(r6 + 0x8)
     577:	r7 = *(u64 *)(r6 + 0x0)
     578:	*(u64 *)(r10 - 0x40) = r7
     579:	r7 >>= 0x20
     580:	w3 = w9
     581:	w3 |= w7
     582:	*(u32 *)(r10 - 0x50) = w4
     583:	if w3 s> -0x1 goto +0x1 <reset_fentry+0x1248>
     584:	goto +0x40 <reset_fentry+0x1448>
     585:	if w9 s> w7 goto +0x43 <reset_fentry+0x1468>
     586:	w9 = 0x0
     587:	w8 = 0x1
     588:	if w1 == 0x0 goto +0x1 <reset_fentry+0x1270>
     589:	w8 = 0x0
     590:	w3 = 0x0
     591:	goto +0x7c <reset_fentry+0x1660>
     592:	call 0x23
     593:	*(u64 *)(r10 - 0x38) = r0
     594:	r2 = r10
     595:	r2 += -0x38
     596:	r1 = 0x0 ll
		00000000000012a0:  R_BPF_64_64	TASKS
     598:	r3 = 0xe78 ll
		00000000000012b0:  R_BPF_64_64	.rodata
     600:	r4 = 0x0
     601:	call 0x2
     602:	if r0 != 0x0 goto +0x100 <reset_fentry+0x1ad8>
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
     616:	*(u64 *)(r10 - 0x38) = r0
     617:	r2 = r10
     618:	r2 += -0x38
     619:	r1 = 0x0 ll
		0000000000001358:  R_BPF_64_64	TASKS
     621:	call 0x1
     622:	r6 = r0
     623:	if r6 == 0x0 goto +0x460 <reset_fentry+0x3680>
     624:	call 0xe
     625:	r1 = *(u64 *)(r6 + 0x18)
     626:	if r1 == r0 goto -0x35 <reset_fentry+0x11f0>
     627:	r7 = r0
     628:	r2 = r0
     629:	r2 >>= 0x20
     630:	r0 <<= 0x20
     631:	r0 >>= 0x20
     632:	if r0 != r2 goto +0x2 <reset_fentry+0x13d8>
     633:	r1 >>= 0x20
     634:	if r1 == r2 goto -0x3e <reset_fentry+0x11e8>
     635:	w1 = *(u32 *)(r6 + 0x8)
     636:	if w1 == 0x0 goto -0x45 <reset_fentry+0x11c0>
     637:	w1 = 0x0
     638:	*(u32 *)(r10 - 0x38) = w1
     639:	r2 = r10
     640:	r2 += -0x38
     641:	r1 = 0x0 ll
		0000000000001408:  R_BPF_64_64	LOST
     643:	call 0x1
     644:	if r0 == 0x0 goto -0x4d <reset_fentry+0x11c0>
     645:	r0 += 0x10
     646:	r1 = 0x1
     647:	lock *(u64 *)(r0 + 0x0) += r1
     648:	goto -0x51 <reset_fentry+0x11c0>
     649:	if w9 s> 0x0 goto +0x4 <reset_fentry+0x1470>
     650:	if w7 s< 0x1 goto +0x1 <reset_fentry+0x1460>
     651:	goto +0x2 <reset_fentry+0x1470>
     652:	if w9 s>= w7 goto -0x43 <reset_fentry+0x1250>
     653:	w9 -= w7
     654:	w3 = 0x0
     655:	w8 = 0x1
     656:	if w1 == 0x0 goto +0x1 <reset_fentry+0x1490>
     657:	w8 = 0x0
     658:	if w1 == 0x0 goto +0x39 <reset_fentry+0x1660>
     659:	if w9 == 0x0 goto +0x38 <reset_fentry+0x1660>
     660:	w4 = w9
     661:	w4 ^= w1
     662:	if w4 s> -0x1 goto +0x35 <reset_fentry+0x1660>
     663:	w3 = w1
     664:	w3 s>>= 0x1f
     665:	w4 = w1
     666:	w4 ^= w3
     667:	w4 -= w3
     668:	w3 = w9
     669:	w3 s>>= 0x1f
     670:	w5 = w9
     671:	w5 ^= w3
     672:	w5 -= w3
     673:	w3 = w5
     674:	w3 &= 0xff
     675:	w0 = w4
     676:	w0 &= 0xff
     677:	w0 -= w3
     678:	if w0 s< 0x0 goto +0x1 <reset_fentry+0x1540>
     679:	w0 = 0x0
     680:	w0 += w3
     681:	w8 = w5
     682:	w8 >>= 0x18
     683:	w3 = w4
     684:	w3 >>= 0x18
     685:	w3 -= w8
     686:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x1580>
     687:	w3 = 0x0
     688:	w3 += w8
     689:	w3 <<= 0x18
     690:	w3 |= w0
     691:	w0 = w5
     692:	w0 >>= 0x8
     693:	w0 &= 0xff
     694:	w8 = w4
     695:	w8 >>= 0x8
     696:	w8 &= 0xff
     697:	w8 -= w0
     698:	if w8 s< 0x0 goto +0x1 <reset_fentry+0x15e0>
     699:	w8 = 0x0
     700:	w8 += w0
     701:	w8 <<= 0x8
     702:	w3 |= w8
     703:	w5 >>= 0x10
     704:	w5 &= 0xff
     705:	w4 >>= 0x10
     706:	w4 &= 0xff
     707:	w4 -= w5
     708:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x1630>
     709:	w4 = 0x0
     710:	w4 += w5
     711:	w4 <<= 0x10
     712:	w3 |= w4
     713:	w8 = 0x0
     714:	if w1 s> -0x1 goto +0x1 <reset_fentry+0x1660>
     715:	w3 = -w3
     716:	w5 = w3
     717:	w5 ^= w2
     718:	w4 = 0x0
     719:	w0 = 0x0
     720:	if w5 s< 0x0 goto +0x1 <reset_fentry+0x1690>
     721:	w0 = w3
     722:	if w3 != 0x0 goto +0x1 <reset_fentry+0x16a0>
     723:	w0 = w3
     724:	*(u32 *)(r10 - 0x68) = w8
     725:	if w2 != 0x0 goto +0x1 <reset_fentry+0x16b8>
     726:	w0 = w3
     727:	w0 += w2
     728:	*(u32 *)(r10 - 0x48) = w9
     729:	w2 = w9
     730:	w2 += w1
     731:	*(u32 *)(r6 + 0x14) = w4
     732:	*(u32 *)(r6 + 0x4) = w4
     733:	w8 = *(u32 *)(r10 - 0x50)
     734:	w1 = w8
     735:	w1 += 0x1
     736:	*(u32 *)(r10 - 0x78) = w1
     737:	*(u32 *)(r6 + 0x10) = w1
     738:	*(u64 *)(r10 - 0x58) = r2
     739:	*(u32 *)(r6 + 0x8) = w2
     740:	r1 = *(u64 *)(r10 - 0x40)
     741:	*(u32 *)(r6 + 0x0) = w1
     742:	*(u32 *)(r10 - 0x70) = w0
     743:	*(u32 *)(r6 + 0xc) = w0
     744:	r1 = 0x0 ll
		0000000000001740:  R_BPF_64_64	CONFIG
     746:	w1 = *(u32 *)(r1 + 0x78)
     747:	if w1 != 0x0 goto +0x8 <reset_fentry+0x17a0>
     748:	r3 = 0x0
     749:	if w8 == 0x0 goto +0x1 <reset_fentry+0x1778>
     750:	goto +0x12 <reset_fentry+0x1808>
     751:	call 0x5
     752:	*(u64 *)(r6 + 0x258) = r0
     753:	r3 = 0x0
     754:	w8 = 0x0
     755:	goto +0xa3 <reset_fentry+0x1cb8>
     756:	call 0x8
     757:	w0 &= 0xfff
     758:	r0 <<= 0x6
     759:	r9 = 0x0 ll
		00000000000017b8:  R_BPF_64_64	.bss.calls
     761:	r9 += r0
     762:	call 0x9e
     763:	r1 = r0
     764:	call 0xaf
     765:	*(u64 *)(r9 + 0x10) = r0
     766:	r9 = *(u64 *)(r9 + 0x10)
     767:	r3 = r9
     768:	if w8 == 0x0 goto +0x72 <reset_fentry+0x1b98>
     769:	w9 = *(u32 *)(r10 - 0x48)
     770:	*(u64 *)(r10 - 0x50) = r3
     771:	if w9 == 0x0 goto +0x98 <reset_fentry+0x1ce0>
     772:	w1 = *(u32 *)(r10 - 0x68)
     773:	w1 &= 0x1
     774:	if w1 != 0x0 goto +0x1 <reset_fentry+0x1840>
     775:	goto +0x1d <reset_fentry+0x1928>
     776:	r2 = r6
     777:	r2 += 0x2a0
     778:	r9 = 0x0
     779:	r1 = *(u64 *)(r10 - 0x60)
     780:	w3 = 0x200
     781:	r4 = 0x0
     782:	call 0x43
     783:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1888>
     784:	r0 = 0x0
     785:	r0 >>= 0x3
     786:	*(u64 *)(r6 + 0x298) = r0
     787:	r1 = 0x0 ll
		0000000000001898:  R_BPF_64_64	CONFIG
     789:	w1 = *(u32 *)(r1 + 0x74)
     790:	if r7 != 0x0 goto +0xc <reset_fentry+0x1918>
     791:	if w1 == 0x0 goto +0xb <reset_fentry+0x1918>
     792:	call 0x23
     793:	r1 = 0x0 ll
		00000000000018c8:  R_BPF_64_64	CONFIG
     795:	w1 = *(u32 *)(r1 + 0x74)
     796:	r0 += r1
     797:	r1 = r10
     798:	r1 += -0x38
     799:	w2 = 0x8
     800:	r3 = r0
     801:	call 0x71
     802:	r9 = *(u64 *)(r10 - 0x38)
     803:	*(u64 *)(r6 + 0x250) = r9
     804:	w9 = *(u32 *)(r10 - 0x48)
     805:	call 0x23
     806:	*(u64 *)(r10 - 0x38) = r0
     807:	r2 = r10
     808:	r2 += -0x38
     809:	r1 = 0x0 ll
		0000000000001948:  R_BPF_64_64	WORKS
     811:	call 0x1
     812:	if r0 == 0x0 goto +0x2 <reset_fentry+0x1978>
     813:	r7 = *(u64 *)(r0 + 0x0)
     814:	if r7 != 0x0 goto +0x77 <reset_fentry+0x1d30>
     815:	call 0x23
     816:	r7 = 0x0 ll
		0000000000001980:  R_BPF_64_64	CONFIG
     818:	w1 = *(u32 *)(r7 + 0x4c)
     819:	r0 += r1
     820:	r1 = r10
     821:	r1 += -0x38
     822:	w2 = 0x4
     823:	r3 = r0
     824:	call 0x71
     825:	w7 = *(u32 *)(r7 + 0x7c)
     826:	w1 = *(u32 *)(r10 - 0x38)
     827:	w7 &= w1
     828:	call 0x823
		00000000000019e0:  R_BPF_64_32	.text
     829:	if w7 != 0x0 goto +0x33 <reset_fentry+0x1b88>
     830:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1a00>
     831:	goto +0x390 <reset_fentry+0x3680>
     832:	r7 = r6
     833:	r7 += 0x20
     834:	r2 = *(u64 *)(r10 - 0x50)
     835:	if r2 != 0x0 goto +0x19a <reset_fentry+0x26f0>
     836:	r1 = r7
     837:	w2 = 0xe0
     838:	r3 = 0xd98 ll
		0000000000001a30:  R_BPF_64_64	.rodata
     840:	call 0x71
     841:	w7 = 0x4
     842:	w8 = 0x0
     843:	goto +0x1c3 <reset_fentry+0x2878>
     844:	r8 = 0x80
     845:	if w1 < 0x81 goto -0x2b8 <reset_fentry+0x4b0>
     846:	r8 = 0x100
     847:	if w1 < 0x101 goto -0x2ba <reset_fentry+0x4b0>
     848:	r8 = 0x200
     849:	if w1 < 0x201 goto -0x2bc <reset_fentry+0x4b0>
     850:	r8 = 0x400
     851:	if w1 < 0x401 goto -0x2be <reset_fentry+0x4b0>
     852:	r8 = 0x800
     853:	if w1 < 0x801 goto -0x2c0 <reset_fentry+0x4b0>
     854:	r8 = 0x1000
     855:	if w1 < 0x1001 goto -0x2c2 <reset_fentry+0x4b0>
     856:	r8 = 0x2000
     857:	if w1 > 0x2000 goto -0x143 <reset_fentry+0x10b8>
     858:	goto -0x2c5 <reset_fentry+0x4b0>
     859:	w1 = 0x0
     860:	*(u32 *)(r10 - 0x38) = w1
     861:	r2 = r10
     862:	r2 += -0x38
     863:	r1 = 0x0 ll
		0000000000001af8:  R_BPF_64_64	LOST
     865:	call 0x1
     866:	if r0 == 0x0 goto +0x36d <reset_fentry+0x3680>
     867:	r0 += 0x10
     868:	r1 = 0x1
     869:	lock *(u64 *)(r0 + 0x0) += r1
     870:	goto +0x369 <reset_fentry+0x3680>
     871:	w3 = *(u32 *)(r6 + 0x44)
     872:	if w2 >= w3 goto +0x1 <reset_fentry+0x1b50>
     873:	*(u32 *)(r6 + 0x44) = w2
     874:	w3 = *(u32 *)(r6 + 0x48)
     875:	if w2 <= w3 goto +0x1 <reset_fentry+0x1b68>
     876:	*(u32 *)(r6 + 0x48) = w2
     877:	*(u32 *)(r6 + 0x4c) = w7
     878:	w1 += 0x1
     879:	*(u32 *)(r6 + 0x40) = w1
     880:	goto +0x35f <reset_fentry+0x3680>
     881:	if w0 != 0x0 goto +0x63 <reset_fentry+0x1ea8>
     882:	goto +0x349 <reset_fentry+0x35e0>
     883:	call 0x5
     884:	*(u64 *)(r6 + 0x258) = r0
     885:	r3 = 0x0
     886:	w8 = 0x0
     887:	if r9 == 0x0 goto +0x1f <reset_fentry+0x1cb8>
     888:	r1 = 0x0 ll
		0000000000001bc0:  R_BPF_64_64	CONFIG
     890:	w2 = *(u32 *)(r1 + 0x84)
     891:	r3 = r9
     892:	if w2 == 0x0 goto +0x1a <reset_fentry+0x1cb8>
     893:	r2 = r9
     894:	r2 >>= 0x9
     895:	r2 &= 0x3ffc0
     896:	r3 = 0x0 ll
		0000000000001c00:  R_BPF_64_64	.bss.begun
     898:	r3 += r2
     899:	r4 = *(u64 *)(r3 + 0x0)
     900:	w2 = *(u32 *)(r1 + 0x84)
     901:	r1 = r9
     902:	if w2 == 0x0 goto +0xc <reset_fentry+0x1c98>
     903:	*(u64 *)(r10 - 0x50) = r4
     904:	call 0x9e
     905:	r4 = *(u64 *)(r10 - 0x50)
     906:	r1 = 0x0 ll
		0000000000001c50:  R_BPF_64_64	CONFIG
     908:	w1 = *(u32 *)(r1 + 0x88)
     909:	r0 += r1
     910:	r2 = *(u64 *)(r0 + 0x0)
     911:	r1 = *(u64 *)(r0 + 0x8)
     912:	w1 += w2
     913:	r1 <<= 0x30
     914:	r1 ^= r9
     915:	r3 = r9
     916:	if r4 != r1 goto +0x2 <reset_fentry+0x1cb8>
     917:	w8 = 0x20
     918:	r3 = r9
     919:	*(u32 *)(r6 + 0x268) = w8
     920:	w9 = *(u32 *)(r10 - 0x48)
     921:	*(u64 *)(r10 - 0x50) = r3
     922:	if w9 == 0x0 goto +0x1 <reset_fentry+0x1ce0>
     923:	goto -0x98 <reset_fentry+0x1820>
     924:	call 0x23
     925:	*(u64 *)(r10 - 0x38) = r0
     926:	r2 = r10
     927:	r2 += -0x38
     928:	r1 = 0x0 ll
		0000000000001d00:  R_BPF_64_64	WORKS
     930:	call 0x1
     931:	if r0 == 0x0 goto +0x20 <reset_fentry+0x1e20>
     932:	r7 = *(u64 *)(r0 + 0x0)
     933:	if r7 == 0x0 goto +0x1e <reset_fentry+0x1e20>
     934:	r1 = r6
     935:	r1 += 0x20
     936:	w2 = 0xe0
     937:	r3 = 0xd98 ll
		0000000000001d48:  R_BPF_64_64	.rodata
     939:	call 0x71
     940:	w1 = 0x2
     941:	*(u32 *)(r6 + 0x78) = w1
     942:	*(u64 *)(r6 + 0x70) = r7
     943:	w1 = 0x15
     944:	*(u32 *)(r6 + 0x24) = w1
     945:	r1 = 0x0
     946:	*(u64 *)(r6 + 0x28) = r1
     947:	r1 = 0x0 ll
		0000000000001d98:  R_BPF_64_64	CONFIG
     949:	w1 = *(u32 *)(r1 + 0x94)
     950:	if w1 == 0x0 goto +0x319 <reset_fentry+0x3680>
     951:	w3 = *(u32 *)(r10 - 0x70)
     952:	r2 = *(u64 *)(r10 - 0x58)
     953:	if w2 == 0x0 goto +0x1 <reset_fentry+0x1dd8>
     954:	w3 = w2
     955:	if w3 != 0x0 goto +0x39 <reset_fentry+0x1fa8>
     956:	call 0x23
     957:	*(u64 *)(r10 - 0x38) = r0
     958:	r2 = r10
     959:	r2 += -0x38
     960:	r1 = 0x0 ll
		0000000000001e00:  R_BPF_64_64	OWED
     962:	call 0x3
     963:	goto +0x30c <reset_fentry+0x3680>
     964:	call 0x23
     965:	r7 = 0x0 ll
		0000000000001e28:  R_BPF_64_64	CONFIG
     967:	w1 = *(u32 *)(r7 + 0x4c)
     968:	r0 += r1
     969:	r1 = r10
     970:	r1 += -0x38
     971:	w2 = 0x4
     972:	r3 = r0
     973:	call 0x71
     974:	w1 = *(u32 *)(r7 + 0x7c)
     975:	w2 = *(u32 *)(r10 - 0x38)
     976:	w1 &= w2
     977:	if w1 == 0x0 goto +0x2fe <reset_fentry+0x3680>
     978:	call 0x823
		0000000000001e90:  R_BPF_64_32	.text
     979:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1ea8>
     980:	goto +0x2e7 <reset_fentry+0x35e0>
     981:	call 0x23
     982:	r1 = 0x0 ll
		0000000000001eb0:  R_BPF_64_64	CONFIG
     984:	w1 = *(u32 *)(r1 + 0x4c)
     985:	r0 += r1
     986:	r1 = r10
     987:	r1 += -0x38
     988:	w2 = 0x4
     989:	r3 = r0
     990:	call 0x71
     991:	w9 = 0x1
     992:	w1 = 0x1
     993:	w2 = *(u32 *)(r10 - 0x78)
     994:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1f20>
     995:	w1 = 0x0
     996:	r2 = *(u64 *)(r10 - 0x40)
     997:	r3 = *(u64 *)(r10 - 0x50)
     998:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1f40>
     999:	w9 = 0x0
    1000:	w9 &= w1
    1001:	w1 = *(u32 *)(r10 - 0x38)
    1002:	w1 &= 0x4
    1003:	if w1 == 0x0 goto +0xa8 <reset_fentry+0x24a0>
    1004:	r7 = r6
    1005:	r7 += 0x20
    1006:	if r3 != 0x0 goto +0x94 <reset_fentry+0x2418>
    1007:	r1 = r7
    1008:	w2 = 0xe0
    1009:	r3 = 0xd98 ll
		0000000000001f88:  R_BPF_64_64	.rodata
    1011:	call 0x71
    1012:	goto +0x91 <reset_fentry+0x2430>
    1013:	w1 = 0x6
    1014:	if w2 == 0x0 goto +0x1 <reset_fentry+0x1fc0>
    1015:	w1 = 0x4
    1016:	r2 = 0x800000000 ll
    1018:	*(u64 *)(r6 + 0x110) = r2
    1019:	*(u32 *)(r6 + 0x10c) = w3
    1020:	w7 = 0x0
    1021:	*(u32 *)(r6 + 0x108) = w7
    1022:	r2 = *(u64 *)(r10 - 0x40)
    1023:	*(u32 *)(r6 + 0x104) = w2
    1024:	*(u32 *)(r6 + 0x100) = w1
    1025:	call 0x23
    1026:	*(u64 *)(r10 - 0x38) = r0
    1027:	r2 = r10
    1028:	r2 += -0x38
    1029:	r1 = 0x0 ll
		0000000000002028:  R_BPF_64_64	OWED
    1031:	r3 = 0x1318 ll
		0000000000002038:  R_BPF_64_64	.rodata
    1033:	r4 = 0x0
    1034:	call 0x2
    1035:	if r0 != 0x0 goto +0x6c <reset_fentry+0x23c0>
    1036:	call 0x23
    1037:	*(u64 *)(r10 - 0x38) = r0
    1038:	r2 = r10
    1039:	r2 += -0x38
    1040:	r1 = 0x0 ll
		0000000000002080:  R_BPF_64_64	OWED
    1042:	call 0x1
    1043:	if r0 == 0x0 goto +0x2bc <reset_fentry+0x3680>
    1044:	*(u64 *)(r10 - 0x40) = r0
    1045:	r7 = r0
    1046:	r1 = 0x0
    1047:	*(u64 *)(r10 - 0x38) = r1
    1048:	*(u64 *)(r10 - 0x30) = r1
    1049:	w8 = *(u32 *)(r6 + 0x24)
    1050:	if w8 > 0xf goto +0x4 <reset_fentry+0x20f8>
    1051:	r1 = r10
    1052:	r1 += -0x38
    1053:	w2 = 0x10
    1054:	call 0x10
    1055:	r1 = *(u64 *)(r6 + 0x70)
    1056:	*(u64 *)(r10 - 0x28) = r1
    1057:	w1 = *(u32 *)(r6 + 0x20)
    1058:	*(u32 *)(r10 - 0x1c) = w8
    1059:	*(u32 *)(r10 - 0x20) = w1
    1060:	w1 = *(u32 *)(r6 + 0x10c)
    1061:	*(u32 *)(r10 - 0x18) = w1
    1062:	w1 = *(u32 *)(r6 + 0x100)
    1063:	*(u32 *)(r10 - 0x14) = w1
    1064:	w1 = 0x0
    1065:	w8 = *(u32 *)(r6 + 0x110)
    1066:	*(u32 *)(r10 - 0xc) = w1
    1067:	*(u32 *)(r10 - 0x10) = w8
    1068:	call 0xe
    1069:	r9 = r0
    1070:	r3 = r10
    1071:	r3 += -0x38
    1072:	r1 = r7
    1073:	w2 = 0x30
    1074:	call 0x71
    1075:	r1 = 0x0
    1076:	*(u64 *)(r7 + 0x30) = r1
    1077:	*(u64 *)(r7 + 0x38) = r1
    1078:	r1 = *(u64 *)(r10 - 0x40)
    1079:	r1 += 0x30
    1080:	w2 = 0x10
    1081:	call 0x10
    1082:	call 0x5
    1083:	*(u64 *)(r7 + 0x40) = r0
    1084:	r1 = *(u64 *)(r6 + 0x28)
    1085:	*(u64 *)(r7 + 0x48) = r1
    1086:	r1 = *(u64 *)(r6 + 0x30)
    1087:	*(u64 *)(r7 + 0x50) = r1
    1088:	r1 = *(u64 *)(r6 + 0x38)
    1089:	*(u64 *)(r7 + 0x58) = r1
    1090:	r1 = *(u64 *)(r6 + 0x40)
    1091:	*(u64 *)(r7 + 0x60) = r1
    1092:	r1 = *(u64 *)(r6 + 0x48)
    1093:	*(u64 *)(r7 + 0x68) = r1
    1094:	r1 = *(u64 *)(r6 + 0x50)
    1095:	*(u64 *)(r7 + 0x70) = r1
    1096:	r1 = *(u64 *)(r6 + 0x68)
    1097:	*(u64 *)(r7 + 0x78) = r1
    1098:	*(u32 *)(r7 + 0x84) = w9
    1099:	r9 >>= 0x20
    1100:	*(u32 *)(r7 + 0x80) = w9
    1101:	call 0x8
    1102:	*(u32 *)(r7 + 0x88) = w0
    1103:	w1 = *(u32 *)(r6 + 0x114)
    1104:	w1 &= 0x7fffffff
    1105:	w2 = *(u32 *)(r6 + 0x78)
    1106:	w1 |= w2
    1107:	*(u32 *)(r7 + 0x8c) = w1
    1108:	w1 = *(u32 *)(r6 + 0x104)
    1109:	*(u32 *)(r7 + 0x90) = w1
    1110:	w1 = *(u32 *)(r6 + 0x108)
    1111:	*(u32 *)(r7 + 0x94) = w1
    1112:	r1 = *(u64 *)(r6 + 0x298)
    1113:	w2 = 0x0
    1114:	*(u32 *)(r7 + 0x9c) = w2
    1115:	*(u32 *)(r7 + 0x98) = w1
    1116:	r1 = *(u64 *)(r6 + 0x250)
    1117:	*(u64 *)(r7 + 0xa0) = r1
    1118:	r1 = *(u64 *)(r6 + 0x258)
    1119:	*(u64 *)(r7 + 0xa8) = r1
    1120:	w1 = *(u32 *)(r6 + 0x100)
    1121:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2328>
    1122:	r1 = *(u64 *)(r6 + 0x260)
    1123:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2328>
    1124:	*(u64 *)(r7 + 0xa8) = r1
    1125:	w8 &= 0x7
    1126:	r8 *= 0x18
    1127:	r2 = r6
    1128:	r2 += r8
    1129:	r2 += 0x190
    1130:	r8 = *(u64 *)(r10 - 0x40)
    1131:	r1 = r8
    1132:	r1 += 0xb0
    1133:	r3 = 0x18
    1134:	call -0x1
		0000000000002370:  R_BPF_64_32	memmove
    1135:	r6 += 0x2a0
    1136:	r8 += 0xc8
    1137:	r1 = r8
    1138:	w2 = 0x200
    1139:	r3 = r6
    1140:	call 0x71
    1141:	w1 = 0x1
    1142:	*(u32 *)(r7 + 0x9c) = w1
    1143:	goto +0x258 <reset_fentry+0x3680>
    1144:	*(u32 *)(r10 - 0x38) = w7
    1145:	r2 = r10
    1146:	r2 += -0x38
    1147:	r1 = 0x0 ll
		00000000000023d8:  R_BPF_64_64	LOST
    1149:	call 0x1
    1150:	if r0 == 0x0 goto +0x251 <reset_fentry+0x3680>
    1151:	r0 += 0x10
    1152:	r1 = 0x1
    1153:	lock *(u64 *)(r0 + 0x0) += r1
    1154:	goto +0x24d <reset_fentry+0x3680>
    1155:	r1 = r7
    1156:	r2 = r3
    1157:	call 0x11f3
		0000000000002428:  R_BPF_64_32	.text
    1158:	w1 = *(u32 *)(r6 + 0x20)
    1159:	w2 = *(u32 *)(r6 + 0x24)
    1160:	if w2 != 0x1 goto +0x3 <reset_fentry+0x2460>
    1161:	w8 = 0x1
    1162:	if w1 == 0xfc goto +0x10 <reset_fentry+0x24d8>
    1163:	goto +0x3 <reset_fentry+0x2478>
    1164:	w8 = 0x1
    1165:	if w1 == 0x3c goto +0xd <reset_fentry+0x24d8>
    1166:	if w1 == 0xe7 goto +0xc <reset_fentry+0x24d8>
    1167:	r1 = r7
    1168:	w2 = 0xe0
    1169:	r3 = 0xd98 ll
		0000000000002488:  R_BPF_64_64	.rodata
    1171:	call 0x71
    1172:	r1 = r6
    1173:	r1 += 0x20
    1174:	w2 = 0xe0
    1175:	r3 = 0xd98 ll
		00000000000024b8:  R_BPF_64_64	.rodata
    1177:	call 0x71
    1178:	w8 = 0x0
    1179:	w9 &= 0x1
    1180:	if w9 == 0x0 goto +0xe <reset_fentry+0x2558>
    1181:	r3 = *(u64 *)(r10 - 0x40)
    1182:	w1 = w3
    1183:	w1 = -w1
    1184:	r2 = 0x800000000 ll
    1186:	*(u64 *)(r6 + 0x110) = r2
    1187:	*(u32 *)(r6 + 0x10c) = w1
    1188:	w1 = 0x0
    1189:	*(u32 *)(r6 + 0x108) = w1
    1190:	*(u32 *)(r6 + 0x104) = w3
    1191:	w1 = 0x3
    1192:	*(u32 *)(r6 + 0x100) = w1
    1193:	r1 = r6
    1194:	call -0x1
		0000000000002550:  R_BPF_64_32	.text
    1195:	w9 = 0x4
    1196:	r7 = *(u64 *)(r10 - 0x58)
    1197:	if w8 != 0x0 goto +0x1 <reset_fentry+0x2578>
    1198:	w9 = 0x5
    1199:	if w7 != 0x0 goto +0x13 <reset_fentry+0x2618>
    1200:	call 0x23
    1201:	*(u64 *)(r10 - 0x38) = r0
    1202:	r2 = r10
    1203:	r2 += -0x38
    1204:	r1 = 0x0 ll
		00000000000025a0:  R_BPF_64_64	OWED
    1206:	call 0x1
    1207:	w7 = 0x0
    1208:	if r0 == 0x0 goto +0x16a <reset_fentry+0x3118>
    1209:	w1 = *(u32 *)(r0 + 0x20)
    1210:	if w1 != 0x0 goto +0xe9 <reset_fentry+0x2d20>
    1211:	call 0x23
    1212:	*(u64 *)(r10 - 0x38) = r0
    1213:	r2 = r10
    1214:	r2 += -0x38
    1215:	r1 = 0x0 ll
		00000000000025f8:  R_BPF_64_64	OWED
    1217:	call 0x3
    1218:	goto +0x160 <reset_fentry+0x3118>
    1219:	r1 = 0x0 ll
		0000000000002618:  R_BPF_64_64	CONFIG
    1221:	w1 = *(u32 *)(r1 + 0x80)
    1222:	if w1 == 0x0 goto +0x102 <reset_fentry+0x2e48>
    1223:	w1 = *(u32 *)(r6 + 0x20)
    1224:	if w1 != -0x1 goto +0x8 <reset_fentry+0x2688>
    1225:	r3 = r7
    1226:	r3 <<= 0x20
    1227:	r3 s>>= 0x20
    1228:	r1 = 0x0 ll
		0000000000002660:  R_BPF_64_64	.rodata.str1.1
    1230:	w2 = 0x27
    1231:	call 0x6
    1232:	goto +0xf8 <reset_fentry+0x2e48>
    1233:	r4 = *(u64 *)(r6 + 0x70)
    1234:	w1 &= 0xffff
    1235:	w3 = *(u32 *)(r6 + 0x24)
    1236:	w3 <<= 0x10
    1237:	w3 |= w1
    1238:	r5 = r7
    1239:	r5 <<= 0x20
    1240:	r5 s>>= 0x20
    1241:	if w8 == 0x0 goto +0xeb <reset_fentry+0x2e28>
    1242:	r1 = 0x88 ll
		00000000000026d0:  R_BPF_64_64	.rodata.str1.1
    1244:	w2 = 0x30
    1245:	goto +0xea <reset_fentry+0x2e40>
    1246:	r1 = r7
    1247:	r8 = r2
    1248:	call 0x11f3
		0000000000002700:  R_BPF_64_32	.text
    1249:	w1 = *(u32 *)(r7 + 0x0)
    1250:	if w1 == -0x1 goto +0x2a <reset_fentry+0x2868>
    1251:	r1 = r8
    1252:	r1 >>= 0x9
    1253:	r1 &= 0x3ffc0
    1254:	r2 = 0x0 ll
		0000000000002730:  R_BPF_64_64	.bss.begun
    1256:	r2 += r1
    1257:	r1 = *(u64 *)(r2 + 0x0)
    1258:	r2 = *(u64 *)(r2 + 0x8)
    1259:	r1 ^= r8
    1260:	r2 = 0xffffffffffff ll
    1262:	r1 &= r2
    1263:	w7 = 0x4
    1264:	w8 = 0x0
    1265:	if r1 == 0x0 goto +0x1d <reset_fentry+0x2878>
    1266:	r1 = 0x0 ll
		0000000000002790:  R_BPF_64_64	CONFIG
    1268:	w7 = *(u32 *)(r1 + 0x8c)
    1269:	if w7 == 0x0 goto +0x17 <reset_fentry+0x2868>
    1270:	call 0x23
    1271:	r0 += r7
    1272:	r1 = r10
    1273:	r1 += -0x38
    1274:	w2 = 0x4
    1275:	r3 = r0
    1276:	call 0x71
    1277:	w1 = *(u32 *)(r10 - 0x38)
    1278:	if w1 != 0x0 goto +0xe <reset_fentry+0x2868>
    1279:	r1 = 0x0 ll
		00000000000027f8:  R_BPF_64_64	CONFIG
    1281:	w7 = *(u32 *)(r1 + 0x90)
    1282:	if w7 == 0x0 goto +0xa <reset_fentry+0x2868>
    1283:	call 0x23
    1284:	r0 += r7
    1285:	r1 = r10
    1286:	r1 += -0x38
    1287:	w7 = 0x4
    1288:	w2 = 0x4
    1289:	r3 = r0
    1290:	call 0x71
    1291:	w1 = *(u32 *)(r10 - 0x38)
    1292:	if w1 == 0x0 goto +0x2 <reset_fentry+0x2878>
    1293:	w7 = 0x5
    1294:	w8 = 0x1
    1295:	w3 = *(u32 *)(r10 - 0x70)
    1296:	r1 = *(u64 *)(r10 - 0x58)
    1297:	if w1 == 0x0 goto +0x2 <reset_fentry+0x28a0>
    1298:	r1 = *(u64 *)(r10 - 0x58)
    1299:	w3 = w1
    1300:	if w3 != 0x0 goto +0x8 <reset_fentry+0x28e8>
    1301:	call 0x23
    1302:	*(u64 *)(r10 - 0x38) = r0
    1303:	r2 = r10
    1304:	r2 += -0x38
    1305:	r1 = 0x0 ll
		00000000000028c8:  R_BPF_64_64	OWED
    1307:	call 0x3
    1308:	goto +0x94 <reset_fentry+0x2d88>
    1309:	w1 = 0x6
    1310:	r2 = *(u64 *)(r10 - 0x58)
    1311:	if w2 == 0x0 goto +0x1 <reset_fentry+0x2908>
    1312:	w1 = w7
    1313:	r2 = 0x800000000 ll
    1315:	*(u64 *)(r6 + 0x110) = r2
    1316:	*(u32 *)(r6 + 0x10c) = w3
    1317:	w7 = 0x0
    1318:	*(u32 *)(r6 + 0x108) = w7
    1319:	r2 = *(u64 *)(r10 - 0x40)
    1320:	*(u32 *)(r6 + 0x104) = w2
    1321:	*(u32 *)(r6 + 0x100) = w1
    1322:	call 0x23
    1323:	*(u64 *)(r10 - 0x38) = r0
    1324:	r2 = r10
    1325:	r2 += -0x38
    1326:	r1 = 0x0 ll
		0000000000002970:  R_BPF_64_64	OWED
    1328:	r3 = 0x1318 ll
		0000000000002980:  R_BPF_64_64	.rodata
    1330:	r4 = 0x0
    1331:	call 0x2
    1332:	if r0 != 0x0 goto +0x72 <reset_fentry+0x2d38>
    1333:	call 0x23
    1334:	*(u64 *)(r10 - 0x38) = r0
    1335:	r2 = r10
    1336:	r2 += -0x38
    1337:	r1 = 0x0 ll
		00000000000029c8:  R_BPF_64_64	OWED
    1339:	call 0x1
    1340:	if r0 == 0x0 goto +0x74 <reset_fentry+0x2d88>
    1341:	*(u32 *)(r10 - 0x50) = w8
    1342:	*(u64 *)(r10 - 0x40) = r0
    1343:	r7 = r0
    1344:	r1 = 0x0
    1345:	*(u64 *)(r10 - 0x38) = r1
    1346:	*(u64 *)(r10 - 0x30) = r1
    1347:	w8 = *(u32 *)(r6 + 0x24)
    1348:	if w8 > 0xf goto +0x4 <reset_fentry+0x2a48>
    1349:	r1 = r10
    1350:	r1 += -0x38
    1351:	w2 = 0x10
    1352:	call 0x10
    1353:	r1 = *(u64 *)(r6 + 0x70)
    1354:	*(u64 *)(r10 - 0x28) = r1
    1355:	w1 = *(u32 *)(r6 + 0x20)
    1356:	*(u32 *)(r10 - 0x1c) = w8
    1357:	*(u32 *)(r10 - 0x20) = w1
    1358:	w1 = *(u32 *)(r6 + 0x10c)
    1359:	*(u32 *)(r10 - 0x18) = w1
    1360:	w1 = *(u32 *)(r6 + 0x100)
    1361:	*(u32 *)(r10 - 0x14) = w1
    1362:	w1 = 0x0
    1363:	w9 = *(u32 *)(r6 + 0x110)
    1364:	*(u32 *)(r10 - 0xc) = w1
    1365:	*(u32 *)(r10 - 0x10) = w9
    1366:	call 0xe
    1367:	r8 = r0
    1368:	r3 = r10
    1369:	r3 += -0x38
    1370:	r1 = r7
    1371:	w2 = 0x30
    1372:	call 0x71
    1373:	r1 = 0x0
    1374:	*(u64 *)(r7 + 0x30) = r1
    1375:	*(u64 *)(r7 + 0x38) = r1
    1376:	r1 = *(u64 *)(r10 - 0x40)
    1377:	r1 += 0x30
    1378:	w2 = 0x10
    1379:	call 0x10
    1380:	call 0x5
    1381:	*(u64 *)(r7 + 0x40) = r0
    1382:	r1 = *(u64 *)(r6 + 0x28)
    1383:	*(u64 *)(r7 + 0x48) = r1
    1384:	r1 = *(u64 *)(r6 + 0x30)
    1385:	*(u64 *)(r7 + 0x50) = r1
    1386:	r1 = *(u64 *)(r6 + 0x38)
    1387:	*(u64 *)(r7 + 0x58) = r1
    1388:	r1 = *(u64 *)(r6 + 0x40)
    1389:	*(u64 *)(r7 + 0x60) = r1
    1390:	r1 = *(u64 *)(r6 + 0x48)
    1391:	*(u64 *)(r7 + 0x68) = r1
    1392:	r1 = *(u64 *)(r6 + 0x50)
    1393:	*(u64 *)(r7 + 0x70) = r1
    1394:	r1 = *(u64 *)(r6 + 0x68)
    1395:	*(u64 *)(r7 + 0x78) = r1
    1396:	*(u32 *)(r7 + 0x84) = w8
    1397:	r8 >>= 0x20
    1398:	*(u32 *)(r7 + 0x80) = w8
    1399:	call 0x8
    1400:	*(u32 *)(r7 + 0x88) = w0
    1401:	w1 = *(u32 *)(r6 + 0x114)
    1402:	w1 &= 0x7fffffff
    1403:	w2 = *(u32 *)(r6 + 0x78)
    1404:	w1 |= w2
    1405:	*(u32 *)(r7 + 0x8c) = w1
    1406:	w1 = *(u32 *)(r6 + 0x104)
    1407:	*(u32 *)(r7 + 0x90) = w1
    1408:	w1 = *(u32 *)(r6 + 0x108)
    1409:	*(u32 *)(r7 + 0x94) = w1
    1410:	r1 = *(u64 *)(r6 + 0x298)
    1411:	w2 = 0x0
    1412:	*(u32 *)(r7 + 0x9c) = w2
    1413:	*(u32 *)(r7 + 0x98) = w1
    1414:	r1 = *(u64 *)(r6 + 0x250)
    1415:	*(u64 *)(r7 + 0xa0) = r1
    1416:	r1 = *(u64 *)(r6 + 0x258)
    1417:	*(u64 *)(r7 + 0xa8) = r1
    1418:	w1 = *(u32 *)(r6 + 0x100)
    1419:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2c78>
    1420:	r1 = *(u64 *)(r6 + 0x260)
    1421:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2c78>
    1422:	*(u64 *)(r7 + 0xa8) = r1
    1423:	w9 &= 0x7
    1424:	r9 *= 0x18
    1425:	r2 = r6
    1426:	r2 += r9
    1427:	r2 += 0x190
    1428:	r8 = *(u64 *)(r10 - 0x40)
    1429:	r1 = r8
    1430:	r1 += 0xb0
    1431:	r3 = 0x18
    1432:	call -0x1
		0000000000002cc0:  R_BPF_64_32	memmove
    1433:	r3 = r6
    1434:	r3 += 0x2a0
    1435:	r8 += 0xc8
    1436:	r1 = r8
    1437:	w2 = 0x200
    1438:	call 0x71
    1439:	w1 = 0x0
    1440:	*(u32 *)(r7 + 0x9c) = w1
    1441:	w9 = *(u32 *)(r10 - 0x48)
    1442:	w8 = *(u32 *)(r10 - 0x50)
    1443:	goto +0xd <reset_fentry+0x2d88>
    1444:	r1 = r0
    1445:	call 0x12f1
		0000000000002d28:  R_BPF_64_32	.text
    1446:	goto -0xec <reset_fentry+0x25d8>
    1447:	*(u32 *)(r10 - 0x38) = w7
    1448:	r2 = r10
    1449:	r2 += -0x38
    1450:	r1 = 0x0 ll
		0000000000002d50:  R_BPF_64_64	LOST
    1452:	call 0x1
    1453:	if r0 == 0x0 goto +0x3 <reset_fentry+0x2d88>
    1454:	r0 += 0x10
    1455:	r1 = 0x1
    1456:	lock *(u64 *)(r0 + 0x0) += r1
    1457:	r1 = 0x0 ll
		0000000000002d88:  R_BPF_64_64	CONFIG
    1459:	w2 = *(u32 *)(r1 + 0x80)
    1460:	if w2 == 0x0 goto +0x11b <reset_fentry+0x3680>
    1461:	w1 = *(u32 *)(r1 + 0x78)
    1462:	if w1 == 0x0 goto +0x119 <reset_fentry+0x3680>
    1463:	r1 = 0x0 ll
		0000000000002db8:  R_BPF_64_64	CONFIG
    1465:	w1 = *(u32 *)(r1 + 0x80)
    1466:	if w1 == 0x0 goto +0x115 <reset_fentry+0x3680>
    1467:	w1 = *(u32 *)(r6 + 0x20)
    1468:	if w1 != -0x1 goto +0x11c <reset_fentry+0x36c8>
    1469:	w3 = w9
    1470:	r3 <<= 0x20
    1471:	r3 s>>= 0x20
    1472:	r1 = 0x0 ll
		0000000000002e00:  R_BPF_64_64	.rodata.str1.1
    1474:	w2 = 0x27
    1475:	call 0x6
    1476:	goto +0x10b <reset_fentry+0x3680>
    1477:	r1 = 0xe7 ll
		0000000000002e28:  R_BPF_64_64	.rodata.str1.1
    1479:	w2 = 0x38
    1480:	call 0x6
    1481:	call 0x23
    1482:	*(u64 *)(r10 - 0x38) = r0
    1483:	r2 = r10
    1484:	r2 += -0x38
    1485:	r1 = 0x0 ll
		0000000000002e68:  R_BPF_64_64	OWED
    1487:	call 0x1
    1488:	if r0 == 0x0 goto +0x52 <reset_fentry+0x3118>
    1489:	*(u32 *)(r10 - 0x48) = w9
    1490:	w7 = 0x0
    1491:	w8 = *(u32 *)(r0 + 0x20)
    1492:	if w8 == 0x0 goto +0x44 <reset_fentry+0x30c8>
    1493:	w1 = w8
    1494:	r2 = *(u64 *)(r10 - 0x58)
    1495:	w1 ^= w2
    1496:	w9 = 0x0
    1497:	if w1 s> -0x1 goto +0x37 <reset_fentry+0x3088>
    1498:	w2 = w8
    1499:	w2 s>>= 0x1f
    1500:	w1 = w8
    1501:	w1 ^= w2
    1502:	w1 -= w2
    1503:	r2 = *(u64 *)(r10 - 0x58)
    1504:	w3 = w2
    1505:	w3 s>>= 0x1f
    1506:	w2 ^= w3
    1507:	w2 -= w3
    1508:	w3 = w2
    1509:	w3 &= 0xff
    1510:	w4 = w1
    1511:	w4 &= 0xff
    1512:	w4 -= w3
    1513:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x2f58>
    1514:	w4 = 0x0
    1515:	w4 += w3
    1516:	w5 = w2
    1517:	w5 >>= 0x18
    1518:	w3 = w1
    1519:	w3 >>= 0x18
    1520:	w3 -= w5
    1521:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x2f98>
    1522:	w3 = 0x0
    1523:	w3 += w5
    1524:	w3 <<= 0x18
    1525:	w3 |= w4
    1526:	w4 = w2
    1527:	w4 >>= 0x8
    1528:	w4 &= 0xff
    1529:	w5 = w1
    1530:	w5 >>= 0x8
    1531:	w5 &= 0xff
    1532:	w5 -= w4
    1533:	if w5 s< 0x0 goto +0x1 <reset_fentry+0x2ff8>
    1534:	w5 = 0x0
    1535:	w5 += w4
    1536:	w5 <<= 0x8
    1537:	w3 |= w5
    1538:	w2 >>= 0x10
    1539:	w2 &= 0xff
    1540:	w1 >>= 0x10
    1541:	w1 &= 0xff
    1542:	w1 -= w2
    1543:	if w1 s< 0x0 goto +0x1 <reset_fentry+0x3048>
    1544:	w1 = 0x0
    1545:	w1 += w2
    1546:	w1 <<= 0x10
    1547:	w3 |= w1
    1548:	w9 = w3
    1549:	w9 = -w9
    1550:	if w8 s< 0x0 goto +0x1 <reset_fentry+0x3080>
    1551:	w9 = w3
    1552:	if w8 == w9 goto +0xc1 <reset_fentry+0x3690>
    1553:	w8 -= w9
    1554:	*(u32 *)(r0 + 0x20) = w8
    1555:	r1 = r0
    1556:	r8 = r0
    1557:	call 0x12f1
		00000000000030a8:  R_BPF_64_32	.text
    1558:	r0 = r8
    1559:	w8 = w9
    1560:	if w9 != 0x0 goto +0xb9 <reset_fentry+0x3690>
    1561:	call 0x23
    1562:	*(u64 *)(r10 - 0x38) = r0
    1563:	r2 = r10
    1564:	r2 += -0x38
    1565:	r1 = 0x0 ll
		00000000000030e8:  R_BPF_64_64	OWED
    1567:	call 0x3
    1568:	r1 = *(u64 *)(r10 - 0x58)
    1569:	w7 += w1
    1570:	w9 = *(u32 *)(r10 - 0x48)
    1571:	w3 = *(u32 *)(r10 - 0x70)
    1572:	if w7 == 0x0 goto +0x1 <reset_fentry+0x3130>
    1573:	w3 = w7
    1574:	if w3 != 0x0 goto +0x8 <reset_fentry+0x3178>
    1575:	call 0x23
    1576:	*(u64 *)(r10 - 0x38) = r0
    1577:	r2 = r10
    1578:	r2 += -0x38
    1579:	r1 = 0x0 ll
		0000000000003158:  R_BPF_64_64	OWED
    1581:	call 0x3
    1582:	goto +0x8d <reset_fentry+0x35e0>
    1583:	w1 = 0x6
    1584:	if w7 == 0x0 goto +0x1 <reset_fentry+0x3190>
    1585:	w1 = w9
    1586:	r2 = 0x800000000 ll
    1588:	*(u64 *)(r6 + 0x110) = r2
    1589:	*(u32 *)(r6 + 0x10c) = w3
    1590:	w7 = 0x0
    1591:	*(u32 *)(r6 + 0x108) = w7
    1592:	r2 = *(u64 *)(r10 - 0x40)
    1593:	*(u32 *)(r6 + 0x104) = w2
    1594:	*(u32 *)(r6 + 0x100) = w1
    1595:	call 0x23
    1596:	*(u64 *)(r10 - 0x38) = r0
    1597:	r2 = r10
    1598:	r2 += -0x38
    1599:	r1 = 0x0 ll
		00000000000031f8:  R_BPF_64_64	OWED
    1601:	r3 = 0x1318 ll
		0000000000003208:  R_BPF_64_64	.rodata
    1603:	r4 = 0x0
    1604:	call 0x2
    1605:	if r0 != 0x0 goto +0x6c <reset_fentry+0x3590>
    1606:	call 0x23
    1607:	*(u64 *)(r10 - 0x38) = r0
    1608:	r2 = r10
    1609:	r2 += -0x38
    1610:	r1 = 0x0 ll
		0000000000003250:  R_BPF_64_64	OWED
    1612:	call 0x1
    1613:	if r0 == 0x0 goto +0x6e <reset_fentry+0x35e0>
    1614:	*(u64 *)(r10 - 0x40) = r0
    1615:	r7 = r0
    1616:	r1 = 0x0
    1617:	*(u64 *)(r10 - 0x38) = r1
    1618:	*(u64 *)(r10 - 0x30) = r1
    1619:	w8 = *(u32 *)(r6 + 0x24)
    1620:	if w8 > 0xf goto +0x4 <reset_fentry+0x32c8>
    1621:	r1 = r10
    1622:	r1 += -0x38
    1623:	w2 = 0x10
    1624:	call 0x10
    1625:	r1 = *(u64 *)(r6 + 0x70)
    1626:	*(u64 *)(r10 - 0x28) = r1
    1627:	w1 = *(u32 *)(r6 + 0x20)
    1628:	*(u32 *)(r10 - 0x1c) = w8
    1629:	*(u32 *)(r10 - 0x20) = w1
    1630:	w1 = *(u32 *)(r6 + 0x10c)
    1631:	*(u32 *)(r10 - 0x18) = w1
    1632:	w1 = *(u32 *)(r6 + 0x100)
    1633:	*(u32 *)(r10 - 0x14) = w1
    1634:	w1 = 0x0
    1635:	w8 = *(u32 *)(r6 + 0x110)
    1636:	*(u32 *)(r10 - 0xc) = w1
    1637:	*(u32 *)(r10 - 0x10) = w8
    1638:	call 0xe
    1639:	r9 = r0
    1640:	r3 = r10
    1641:	r3 += -0x38
    1642:	r1 = r7
    1643:	w2 = 0x30
    1644:	call 0x71
    1645:	r1 = 0x0
    1646:	*(u64 *)(r7 + 0x30) = r1
    1647:	*(u64 *)(r7 + 0x38) = r1
    1648:	r1 = *(u64 *)(r10 - 0x40)
    1649:	r1 += 0x30
    1650:	w2 = 0x10
    1651:	call 0x10
    1652:	call 0x5
    1653:	*(u64 *)(r7 + 0x40) = r0
    1654:	r1 = *(u64 *)(r6 + 0x28)
    1655:	*(u64 *)(r7 + 0x48) = r1
    1656:	r1 = *(u64 *)(r6 + 0x30)
    1657:	*(u64 *)(r7 + 0x50) = r1
    1658:	r1 = *(u64 *)(r6 + 0x38)
    1659:	*(u64 *)(r7 + 0x58) = r1
    1660:	r1 = *(u64 *)(r6 + 0x40)
    1661:	*(u64 *)(r7 + 0x60) = r1
    1662:	r1 = *(u64 *)(r6 + 0x48)
    1663:	*(u64 *)(r7 + 0x68) = r1
    1664:	r1 = *(u64 *)(r6 + 0x50)
    1665:	*(u64 *)(r7 + 0x70) = r1
    1666:	r1 = *(u64 *)(r6 + 0x68)
    1667:	*(u64 *)(r7 + 0x78) = r1
    1668:	*(u32 *)(r7 + 0x84) = w9
    1669:	r9 >>= 0x20
    1670:	*(u32 *)(r7 + 0x80) = w9
    1671:	call 0x8
    1672:	*(u32 *)(r7 + 0x88) = w0
    1673:	w1 = *(u32 *)(r6 + 0x114)
    1674:	w1 &= 0x7fffffff
    1675:	w2 = *(u32 *)(r6 + 0x78)
    1676:	w1 |= w2
    1677:	*(u32 *)(r7 + 0x8c) = w1
    1678:	w1 = *(u32 *)(r6 + 0x104)
    1679:	*(u32 *)(r7 + 0x90) = w1
    1680:	w1 = *(u32 *)(r6 + 0x108)
    1681:	*(u32 *)(r7 + 0x94) = w1
    1682:	r1 = *(u64 *)(r6 + 0x298)
    1683:	w2 = 0x0
    1684:	*(u32 *)(r7 + 0x9c) = w2
    1685:	*(u32 *)(r7 + 0x98) = w1
    1686:	r1 = *(u64 *)(r6 + 0x250)
    1687:	*(u64 *)(r7 + 0xa0) = r1
    1688:	r1 = *(u64 *)(r6 + 0x258)
    1689:	*(u64 *)(r7 + 0xa8) = r1
    1690:	w1 = *(u32 *)(r6 + 0x100)
    1691:	if w1 != 0x3 goto +0x3 <reset_fentry+0x34f8>
    1692:	r1 = *(u64 *)(r6 + 0x260)
    1693:	if r1 == 0x0 goto +0x1 <reset_fentry+0x34f8>
    1694:	*(u64 *)(r7 + 0xa8) = r1
    1695:	w8 &= 0x7
    1696:	r8 *= 0x18
    1697:	r2 = r6
    1698:	r2 += r8
    1699:	r2 += 0x190
    1700:	r8 = *(u64 *)(r10 - 0x40)
    1701:	r1 = r8
    1702:	r1 += 0xb0
    1703:	r3 = 0x18
    1704:	call -0x1
		0000000000003540:  R_BPF_64_32	memmove
    1705:	r6 += 0x2a0
    1706:	r8 += 0xc8
    1707:	r1 = r8
    1708:	w2 = 0x200
    1709:	r3 = r6
    1710:	call 0x71
    1711:	w1 = 0x1
    1712:	*(u32 *)(r7 + 0x9c) = w1
    1713:	goto +0xa <reset_fentry+0x35e0>
    1714:	*(u32 *)(r10 - 0x38) = w7
    1715:	r2 = r10
    1716:	r2 += -0x38
    1717:	r1 = 0x0 ll
		00000000000035a8:  R_BPF_64_64	LOST
    1719:	call 0x1
    1720:	if r0 == 0x0 goto +0x3 <reset_fentry+0x35e0>
    1721:	r0 += 0x10
    1722:	r1 = 0x1
    1723:	lock *(u64 *)(r0 + 0x0) += r1
    1724:	call 0x23
    1725:	*(u64 *)(r10 - 0x38) = r0
    1726:	r2 = r10
    1727:	r2 += -0x38
    1728:	r1 = 0x0 ll
		0000000000003600:  R_BPF_64_64	TASKS
    1730:	call 0x3
    1731:	if r0 != 0x0 goto +0xc <reset_fentry+0x3680>
    1732:	r1 = 0x0 ll
		0000000000003620:  R_BPF_64_64	.bss
    1734:	r2 = -0x1
    1735:	lock *(u64 *)(r1 + 0x0) += r2
    1736:	r1 = 0x0 ll
		0000000000003640:  R_BPF_64_64	EXPECT_ENTER
    1738:	r2 = -0x100000000 ll
    1740:	lock *(u64 *)(r1 + 0x0) += r2
    1741:	r1 = 0x0 ll
		0000000000003668:  R_BPF_64_64	EXPECT_EXIT
    1743:	lock *(u64 *)(r1 + 0x0) += r2
    1744:	w0 = 0x0
    1745:	exit
    1746:	w1 = 0x6
    1747:	*(u32 *)(r0 + 0x24) = w1
    1748:	*(u32 *)(r0 + 0x20) = w8
    1749:	r1 = r0
    1750:	call 0x12f1
		00000000000036b0:  R_BPF_64_32	.text
    1751:	w7 = w8
    1752:	goto -0xc0 <reset_fentry+0x30c8>
    1753:	r4 = *(u64 *)(r6 + 0x70)
    1754:	w1 &= 0xffff
    1755:	w3 = *(u32 *)(r6 + 0x24)
    1756:	w3 <<= 0x10
    1757:	w3 |= w1
    1758:	w5 = w9
    1759:	r5 <<= 0x20
    1760:	r5 s>>= 0x20
    1761:	if w8 != 0x0 goto +0x5 <reset_fentry+0x3738>
    1762:	r1 = 0x88 ll
		0000000000003710:  R_BPF_64_64	.rodata.str1.1
    1764:	w2 = 0x30
    1765:	call 0x6
    1766:	goto -0x17 <reset_fentry+0x3680>
    1767:	r1 = 0xe7 ll
		0000000000003738:  R_BPF_64_64	.rodata.str1.1
    1769:	w2 = 0x38
    1770:	call 0x6
    1771:	goto -0x1c <reset_fentry+0x3680>

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
      83:	if r6 == 0x0 goto +0x67c <reset_kprobe+0x3680>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x679 <reset_kprobe+0x3680>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x30a <reset_kprobe+0x1b38>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x30d <reset_kprobe+0x1b60>
      95:	*(u64 *)(r10 - 0x60) = r8
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
     142:	r6 = r0
     143:	w1 = 0x9e
     144:	*(u16 *)(r10 - 0x2) = w1
     145:	r1 = r10
     146:	r1 += -0x2
     147:	r8 = 0x40
     148:	w1 = *(u16 *)(r10 - 0x2)
     149:	if w1 > 0x40 goto +0x2b6 <reset_kprobe+0x1a60>
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
     183:	r4 = 0xd54 ll
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
     252:	r4 = 0xd54 ll
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
     311:	r4 = 0xd6b ll
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
     386:	w3 = 0x27
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
     412:	r4 = 0xd8a ll
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
     457:	*(u8 *)(r1 + 0x80) = w6
     458:	r3 = r6
     459:	r3 >>= 0x38
     460:	*(u8 *)(r1 + 0x87) = w3
     461:	r3 = r6
     462:	r3 >>= 0x30
     463:	*(u8 *)(r1 + 0x86) = w3
     464:	r3 = r6
     465:	r3 >>= 0x28
     466:	*(u8 *)(r1 + 0x85) = w3
     467:	r3 = r6
     468:	r3 >>= 0x20
     469:	*(u8 *)(r1 + 0x84) = w3
     470:	r3 = r6
     471:	r3 >>= 0x18
     472:	*(u8 *)(r1 + 0x83) = w3
     473:	r3 = r6
     474:	r3 >>= 0x10
     475:	*(u8 *)(r1 + 0x82) = w3
     476:	r6 >>= 0x8
     477:	*(u8 *)(r1 + 0x81) = w6
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
     542:	r6 = r0
     543:	if r6 == 0x0 goto +0x30 <reset_kprobe+0x1280>
     544:	call 0xe
     545:	r1 = *(u64 *)(r6 + 0x18)
     546:	if r1 == r0 goto +0x1b <reset_kprobe+0x11f0>
     547:	r7 = r0
     548:	r2 = r0
     549:	r2 >>= 0x20
     550:	r0 <<= 0x20
     551:	r0 >>= 0x20
     552:	if r0 != r2 goto +0x2 <reset_kprobe+0x1158>
     553:	r1 >>= 0x20
     554:	if r1 == r2 goto +0x12 <reset_kprobe+0x11e8>
     555:	w1 = *(u32 *)(r6 + 0x8)
     556:	if w1 == 0x0 goto +0xb <reset_kprobe+0x11c0>
     557:	w1 = 0x0
     558:	*(u32 *)(r10 - 0x38) = w1
     559:	r2 = r10
     560:	r2 += -0x38
     561:	r1 = 0x0 ll
		0000000000001188:  R_BPF_64_64	LOST
     563:	call 0x1
     564:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x11c0>
     565:	r0 += 0x10
     566:	r1 = 0x1
     567:	lock *(u64 *)(r0 + 0x0) += r1
     568:	r1 = r6
     569:	w2 = 0x4a0
     570:	r3 = 0xe78 ll
		00000000000011d0:  R_BPF_64_64	.rodata
     572:	call 0x71
     573:	*(u64 *)(r6 + 0x18) = r7
     574:	w4 = *(u32 *)(r6 + 0x10)
     575:	w2 = *(u32 *)(r6 + 0xc)
     576:	w1 = *(u32 *)(r6 + 0x8)
     577:	r7 = *(u64 *)(r6 + 0x0)
     578:	*(u64 *)(r10 - 0x40) = r7
     579:	r7 >>= 0x20
     580:	w3 = w9
     581:	w3 |= w7
     582:	*(u32 *)(r10 - 0x50) = w4
     583:	if w3 s> -0x1 goto +0x1 <reset_kprobe+0x1248>
     584:	goto +0x40 <reset_kprobe+0x1448>
     585:	if w9 s> w7 goto +0x43 <reset_kprobe+0x1468>
     586:	w9 = 0x0
     587:	w8 = 0x1
     588:	if w1 == 0x0 goto +0x1 <reset_kprobe+0x1270>
     589:	w8 = 0x0
     590:	w3 = 0x0
     591:	goto +0x7c <reset_kprobe+0x1660>
     592:	call 0x23
     593:	*(u64 *)(r10 - 0x38) = r0
     594:	r2 = r10
     595:	r2 += -0x38
     596:	r1 = 0x0 ll
		00000000000012a0:  R_BPF_64_64	TASKS
     598:	r3 = 0xe78 ll
		00000000000012b0:  R_BPF_64_64	.rodata
     600:	r4 = 0x0
     601:	call 0x2
     602:	if r0 != 0x0 goto +0x100 <reset_kprobe+0x1ad8>
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
     616:	*(u64 *)(r10 - 0x38) = r0
     617:	r2 = r10
     618:	r2 += -0x38
     619:	r1 = 0x0 ll
		0000000000001358:  R_BPF_64_64	TASKS
     621:	call 0x1
     622:	r6 = r0
     623:	if r6 == 0x0 goto +0x460 <reset_kprobe+0x3680>
     624:	call 0xe
     625:	r1 = *(u64 *)(r6 + 0x18)
     626:	if r1 == r0 goto -0x35 <reset_kprobe+0x11f0>
     627:	r7 = r0
     628:	r2 = r0
     629:	r2 >>= 0x20
     630:	r0 <<= 0x20
     631:	r0 >>= 0x20
     632:	if r0 != r2 goto +0x2 <reset_kprobe+0x13d8>
     633:	r1 >>= 0x20
     634:	if r1 == r2 goto -0x3e <reset_kprobe+0x11e8>
     635:	w1 = *(u32 *)(r6 + 0x8)
     636:	if w1 == 0x0 goto -0x45 <reset_kprobe+0x11c0>
     637:	w1 = 0x0
     638:	*(u32 *)(r10 - 0x38) = w1
     639:	r2 = r10
     640:	r2 += -0x38
     641:	r1 = 0x0 ll
		0000000000001408:  R_BPF_64_64	LOST
     643:	call 0x1
     644:	if r0 == 0x0 goto -0x4d <reset_kprobe+0x11c0>
     645:	r0 += 0x10
     646:	r1 = 0x1
     647:	lock *(u64 *)(r0 + 0x0) += r1
     648:	goto -0x51 <reset_kprobe+0x11c0>
     649:	if w9 s> 0x0 goto +0x4 <reset_kprobe+0x1470>
     650:	if w7 s< 0x1 goto +0x1 <reset_kprobe+0x1460>
     651:	goto +0x2 <reset_kprobe+0x1470>
     652:	if w9 s>= w7 goto -0x43 <reset_kprobe+0x1250>
     653:	w9 -= w7
     654:	w3 = 0x0
     655:	w8 = 0x1
     656:	if w1 == 0x0 goto +0x1 <reset_kprobe+0x1490>
     657:	w8 = 0x0
     658:	if w1 == 0x0 goto +0x39 <reset_kprobe+0x1660>
     659:	if w9 == 0x0 goto +0x38 <reset_kprobe+0x1660>
     660:	w4 = w9
     661:	w4 ^= w1
     662:	if w4 s> -0x1 goto +0x35 <reset_kprobe+0x1660>
     663:	w3 = w1
     664:	w3 s>>= 0x1f
     665:	w4 = w1
     666:	w4 ^= w3
     667:	w4 -= w3
     668:	w3 = w9
     669:	w3 s>>= 0x1f
     670:	w5 = w9
     671:	w5 ^= w3
     672:	w5 -= w3
     673:	w3 = w5
     674:	w3 &= 0xff
     675:	w0 = w4
     676:	w0 &= 0xff
     677:	w0 -= w3
     678:	if w0 s< 0x0 goto +0x1 <reset_kprobe+0x1540>
     679:	w0 = 0x0
     680:	w0 += w3
     681:	w8 = w5
     682:	w8 >>= 0x18
     683:	w3 = w4
     684:	w3 >>= 0x18
     685:	w3 -= w8
     686:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x1580>
     687:	w3 = 0x0
     688:	w3 += w8
     689:	w3 <<= 0x18
     690:	w3 |= w0
     691:	w0 = w5
     692:	w0 >>= 0x8
     693:	w0 &= 0xff
     694:	w8 = w4
     695:	w8 >>= 0x8
     696:	w8 &= 0xff
     697:	w8 -= w0
     698:	if w8 s< 0x0 goto +0x1 <reset_kprobe+0x15e0>
     699:	w8 = 0x0
     700:	w8 += w0
     701:	w8 <<= 0x8
     702:	w3 |= w8
     703:	w5 >>= 0x10
     704:	w5 &= 0xff
     705:	w4 >>= 0x10
     706:	w4 &= 0xff
     707:	w4 -= w5
     708:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x1630>
     709:	w4 = 0x0
     710:	w4 += w5
     711:	w4 <<= 0x10
     712:	w3 |= w4
     713:	w8 = 0x0
     714:	if w1 s> -0x1 goto +0x1 <reset_kprobe+0x1660>
     715:	w3 = -w3
     716:	w5 = w3
     717:	w5 ^= w2
     718:	w4 = 0x0
     719:	w0 = 0x0
     720:	if w5 s< 0x0 goto +0x1 <reset_kprobe+0x1690>
     721:	w0 = w3
     722:	if w3 != 0x0 goto +0x1 <reset_kprobe+0x16a0>
     723:	w0 = w3
     724:	*(u32 *)(r10 - 0x68) = w8
     725:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x16b8>
     726:	w0 = w3
     727:	w0 += w2
     728:	*(u32 *)(r10 - 0x48) = w9
     729:	w2 = w9
     730:	w2 += w1
     731:	*(u32 *)(r6 + 0x14) = w4
     732:	*(u32 *)(r6 + 0x4) = w4
     733:	w8 = *(u32 *)(r10 - 0x50)
     734:	w1 = w8
     735:	w1 += 0x1
     736:	*(u32 *)(r10 - 0x78) = w1
     737:	*(u32 *)(r6 + 0x10) = w1
     738:	*(u64 *)(r10 - 0x58) = r2
     739:	*(u32 *)(r6 + 0x8) = w2
     740:	r1 = *(u64 *)(r10 - 0x40)
     741:	*(u32 *)(r6 + 0x0) = w1
     742:	*(u32 *)(r10 - 0x70) = w0
     743:	*(u32 *)(r6 + 0xc) = w0
     744:	r1 = 0x0 ll
		0000000000001740:  R_BPF_64_64	CONFIG
     746:	w1 = *(u32 *)(r1 + 0x78)
     747:	if w1 != 0x0 goto +0x8 <reset_kprobe+0x17a0>
     748:	r3 = 0x0
     749:	if w8 == 0x0 goto +0x1 <reset_kprobe+0x1778>
     750:	goto +0x12 <reset_kprobe+0x1808>
     751:	call 0x5
     752:	*(u64 *)(r6 + 0x258) = r0
     753:	r3 = 0x0
     754:	w8 = 0x0
     755:	goto +0xa3 <reset_kprobe+0x1cb8>
     756:	call 0x8
     757:	w0 &= 0xfff
     758:	r0 <<= 0x6
     759:	r9 = 0x0 ll
		00000000000017b8:  R_BPF_64_64	.bss.calls
     761:	r9 += r0
     762:	call 0x9e
     763:	r1 = r0
     764:	call 0xaf
     765:	*(u64 *)(r9 + 0x10) = r0
     766:	r9 = *(u64 *)(r9 + 0x10)
     767:	r3 = r9
     768:	if w8 == 0x0 goto +0x72 <reset_kprobe+0x1b98>
     769:	w9 = *(u32 *)(r10 - 0x48)
     770:	*(u64 *)(r10 - 0x50) = r3
     771:	if w9 == 0x0 goto +0x98 <reset_kprobe+0x1ce0>
     772:	w1 = *(u32 *)(r10 - 0x68)
     773:	w1 &= 0x1
     774:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x1840>
     775:	goto +0x1d <reset_kprobe+0x1928>
     776:	r2 = r6
     777:	r2 += 0x2a0
     778:	r9 = 0x0
     779:	r1 = *(u64 *)(r10 - 0x60)
     780:	w3 = 0x200
     781:	r4 = 0x0
     782:	call 0x43
     783:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1888>
     784:	r0 = 0x0
     785:	r0 >>= 0x3
     786:	*(u64 *)(r6 + 0x298) = r0
     787:	r1 = 0x0 ll
		0000000000001898:  R_BPF_64_64	CONFIG
     789:	w1 = *(u32 *)(r1 + 0x74)
     790:	if r7 != 0x0 goto +0xc <reset_kprobe+0x1918>
     791:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1918>
     792:	call 0x23
     793:	r1 = 0x0 ll
		00000000000018c8:  R_BPF_64_64	CONFIG
     795:	w1 = *(u32 *)(r1 + 0x74)
     796:	r0 += r1
     797:	r1 = r10
     798:	r1 += -0x38
     799:	w2 = 0x8
     800:	r3 = r0
     801:	call 0x71
     802:	r9 = *(u64 *)(r10 - 0x38)
     803:	*(u64 *)(r6 + 0x250) = r9
     804:	w9 = *(u32 *)(r10 - 0x48)
     805:	call 0x23
     806:	*(u64 *)(r10 - 0x38) = r0
     807:	r2 = r10
     808:	r2 += -0x38
     809:	r1 = 0x0 ll
		0000000000001948:  R_BPF_64_64	WORKS
     811:	call 0x1
     812:	if r0 == 0x0 goto +0x2 <reset_kprobe+0x1978>
     813:	r7 = *(u64 *)(r0 + 0x0)
     814:	if r7 != 0x0 goto +0x77 <reset_kprobe+0x1d30>
     815:	call 0x23
     816:	r7 = 0x0 ll
		0000000000001980:  R_BPF_64_64	CONFIG
     818:	w1 = *(u32 *)(r7 + 0x4c)
     819:	r0 += r1
     820:	r1 = r10
     821:	r1 += -0x38
     822:	w2 = 0x4
     823:	r3 = r0
     824:	call 0x71
     825:	w7 = *(u32 *)(r7 + 0x7c)
     826:	w1 = *(u32 *)(r10 - 0x38)
     827:	w7 &= w1
     828:	call 0x823
		00000000000019e0:  R_BPF_64_32	.text
     829:	if w7 != 0x0 goto +0x33 <reset_kprobe+0x1b88>
     830:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1a00>
     831:	goto +0x390 <reset_kprobe+0x3680>
     832:	r7 = r6
     833:	r7 += 0x20
     834:	r2 = *(u64 *)(r10 - 0x50)
     835:	if r2 != 0x0 goto +0x19a <reset_kprobe+0x26f0>
     836:	r1 = r7
     837:	w2 = 0xe0
     838:	r3 = 0xd98 ll
		0000000000001a30:  R_BPF_64_64	.rodata
     840:	call 0x71
     841:	w7 = 0x4
     842:	w8 = 0x0
     843:	goto +0x1c3 <reset_kprobe+0x2878>
     844:	r8 = 0x80
     845:	if w1 < 0x81 goto -0x2b8 <reset_kprobe+0x4b0>
     846:	r8 = 0x100
     847:	if w1 < 0x101 goto -0x2ba <reset_kprobe+0x4b0>
     848:	r8 = 0x200
     849:	if w1 < 0x201 goto -0x2bc <reset_kprobe+0x4b0>
     850:	r8 = 0x400
     851:	if w1 < 0x401 goto -0x2be <reset_kprobe+0x4b0>
     852:	r8 = 0x800
     853:	if w1 < 0x801 goto -0x2c0 <reset_kprobe+0x4b0>
     854:	r8 = 0x1000
     855:	if w1 < 0x1001 goto -0x2c2 <reset_kprobe+0x4b0>
     856:	r8 = 0x2000
     857:	if w1 > 0x2000 goto -0x143 <reset_kprobe+0x10b8>
     858:	goto -0x2c5 <reset_kprobe+0x4b0>
     859:	w1 = 0x0
     860:	*(u32 *)(r10 - 0x38) = w1
     861:	r2 = r10
     862:	r2 += -0x38
     863:	r1 = 0x0 ll
		0000000000001af8:  R_BPF_64_64	LOST
     865:	call 0x1
     866:	if r0 == 0x0 goto +0x36d <reset_kprobe+0x3680>
     867:	r0 += 0x10
     868:	r1 = 0x1
     869:	lock *(u64 *)(r0 + 0x0) += r1
     870:	goto +0x369 <reset_kprobe+0x3680>
     871:	w3 = *(u32 *)(r6 + 0x44)
     872:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1b50>
     873:	*(u32 *)(r6 + 0x44) = w2
     874:	w3 = *(u32 *)(r6 + 0x48)
     875:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1b68>
     876:	*(u32 *)(r6 + 0x48) = w2
     877:	*(u32 *)(r6 + 0x4c) = w7
     878:	w1 += 0x1
     879:	*(u32 *)(r6 + 0x40) = w1
     880:	goto +0x35f <reset_kprobe+0x3680>
     881:	if w0 != 0x0 goto +0x63 <reset_kprobe+0x1ea8>
     882:	goto +0x349 <reset_kprobe+0x35e0>
     883:	call 0x5
     884:	*(u64 *)(r6 + 0x258) = r0
     885:	r3 = 0x0
     886:	w8 = 0x0
     887:	if r9 == 0x0 goto +0x1f <reset_kprobe+0x1cb8>
     888:	r1 = 0x0 ll
		0000000000001bc0:  R_BPF_64_64	CONFIG
     890:	w2 = *(u32 *)(r1 + 0x84)
     891:	r3 = r9
     892:	if w2 == 0x0 goto +0x1a <reset_kprobe+0x1cb8>
     893:	r2 = r9
     894:	r2 >>= 0x9
     895:	r2 &= 0x3ffc0
     896:	r3 = 0x0 ll
		0000000000001c00:  R_BPF_64_64	.bss.begun
     898:	r3 += r2
     899:	r4 = *(u64 *)(r3 + 0x0)
     900:	w2 = *(u32 *)(r1 + 0x84)
     901:	r1 = r9
     902:	if w2 == 0x0 goto +0xc <reset_kprobe+0x1c98>
     903:	*(u64 *)(r10 - 0x50) = r4
     904:	call 0x9e
     905:	r4 = *(u64 *)(r10 - 0x50)
     906:	r1 = 0x0 ll
		0000000000001c50:  R_BPF_64_64	CONFIG
     908:	w1 = *(u32 *)(r1 + 0x88)
     909:	r0 += r1
     910:	r2 = *(u64 *)(r0 + 0x0)
     911:	r1 = *(u64 *)(r0 + 0x8)
     912:	w1 += w2
     913:	r1 <<= 0x30
     914:	r1 ^= r9
     915:	r3 = r9
     916:	if r4 != r1 goto +0x2 <reset_kprobe+0x1cb8>
     917:	w8 = 0x20
     918:	r3 = r9
     919:	*(u32 *)(r6 + 0x268) = w8
     920:	w9 = *(u32 *)(r10 - 0x48)
     921:	*(u64 *)(r10 - 0x50) = r3
     922:	if w9 == 0x0 goto +0x1 <reset_kprobe+0x1ce0>
     923:	goto -0x98 <reset_kprobe+0x1820>
     924:	call 0x23
     925:	*(u64 *)(r10 - 0x38) = r0
     926:	r2 = r10
     927:	r2 += -0x38
     928:	r1 = 0x0 ll
		0000000000001d00:  R_BPF_64_64	WORKS
     930:	call 0x1
     931:	if r0 == 0x0 goto +0x20 <reset_kprobe+0x1e20>
     932:	r7 = *(u64 *)(r0 + 0x0)
     933:	if r7 == 0x0 goto +0x1e <reset_kprobe+0x1e20>
     934:	r1 = r6
     935:	r1 += 0x20
     936:	w2 = 0xe0
     937:	r3 = 0xd98 ll
		0000000000001d48:  R_BPF_64_64	.rodata
     939:	call 0x71
     940:	w1 = 0x2
     941:	*(u32 *)(r6 + 0x78) = w1
     942:	*(u64 *)(r6 + 0x70) = r7
     943:	w1 = 0x15
     944:	*(u32 *)(r6 + 0x24) = w1
     945:	r1 = 0x0
     946:	*(u64 *)(r6 + 0x28) = r1
     947:	r1 = 0x0 ll
		0000000000001d98:  R_BPF_64_64	CONFIG
     949:	w1 = *(u32 *)(r1 + 0x94)
     950:	if w1 == 0x0 goto +0x319 <reset_kprobe+0x3680>
     951:	w3 = *(u32 *)(r10 - 0x70)
     952:	r2 = *(u64 *)(r10 - 0x58)
     953:	if w2 == 0x0 goto +0x1 <reset_kprobe+0x1dd8>
     954:	w3 = w2
     955:	if w3 != 0x0 goto +0x39 <reset_kprobe+0x1fa8>
     956:	call 0x23
     957:	*(u64 *)(r10 - 0x38) = r0
     958:	r2 = r10
     959:	r2 += -0x38
     960:	r1 = 0x0 ll
		0000000000001e00:  R_BPF_64_64	OWED
     962:	call 0x3
     963:	goto +0x30c <reset_kprobe+0x3680>
     964:	call 0x23
     965:	r7 = 0x0 ll
		0000000000001e28:  R_BPF_64_64	CONFIG
     967:	w1 = *(u32 *)(r7 + 0x4c)
     968:	r0 += r1
     969:	r1 = r10
     970:	r1 += -0x38
     971:	w2 = 0x4
     972:	r3 = r0
     973:	call 0x71
     974:	w1 = *(u32 *)(r7 + 0x7c)
     975:	w2 = *(u32 *)(r10 - 0x38)
     976:	w1 &= w2
     977:	if w1 == 0x0 goto +0x2fe <reset_kprobe+0x3680>
     978:	call 0x823
		0000000000001e90:  R_BPF_64_32	.text
     979:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1ea8>
     980:	goto +0x2e7 <reset_kprobe+0x35e0>
     981:	call 0x23
     982:	r1 = 0x0 ll
		0000000000001eb0:  R_BPF_64_64	CONFIG
     984:	w1 = *(u32 *)(r1 + 0x4c)
     985:	r0 += r1
     986:	r1 = r10
     987:	r1 += -0x38
     988:	w2 = 0x4
     989:	r3 = r0
     990:	call 0x71
     991:	w9 = 0x1
     992:	w1 = 0x1
     993:	w2 = *(u32 *)(r10 - 0x78)
     994:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1f20>
     995:	w1 = 0x0
     996:	r2 = *(u64 *)(r10 - 0x40)
     997:	r3 = *(u64 *)(r10 - 0x50)
     998:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1f40>
     999:	w9 = 0x0
    1000:	w9 &= w1
    1001:	w1 = *(u32 *)(r10 - 0x38)
    1002:	w1 &= 0x4
    1003:	if w1 == 0x0 goto +0xa8 <reset_kprobe+0x24a0>
    1004:	r7 = r6
    1005:	r7 += 0x20
    1006:	if r3 != 0x0 goto +0x94 <reset_kprobe+0x2418>
    1007:	r1 = r7
    1008:	w2 = 0xe0
    1009:	r3 = 0xd98 ll
		0000000000001f88:  R_BPF_64_64	.rodata
    1011:	call 0x71
    1012:	goto +0x91 <reset_kprobe+0x2430>
    1013:	w1 = 0x6
    1014:	if w2 == 0x0 goto +0x1 <reset_kprobe+0x1fc0>
    1015:	w1 = 0x4
    1016:	r2 = 0x800000000 ll
    1018:	*(u64 *)(r6 + 0x110) = r2
    1019:	*(u32 *)(r6 + 0x10c) = w3
    1020:	w7 = 0x0
    1021:	*(u32 *)(r6 + 0x108) = w7
    1022:	r2 = *(u64 *)(r10 - 0x40)
    1023:	*(u32 *)(r6 + 0x104) = w2
    1024:	*(u32 *)(r6 + 0x100) = w1
    1025:	call 0x23
    1026:	*(u64 *)(r10 - 0x38) = r0
    1027:	r2 = r10
    1028:	r2 += -0x38
    1029:	r1 = 0x0 ll
		0000000000002028:  R_BPF_64_64	OWED
    1031:	r3 = 0x1318 ll
		0000000000002038:  R_BPF_64_64	.rodata
    1033:	r4 = 0x0
    1034:	call 0x2
    1035:	if r0 != 0x0 goto +0x6c <reset_kprobe+0x23c0>
    1036:	call 0x23
    1037:	*(u64 *)(r10 - 0x38) = r0
    1038:	r2 = r10
    1039:	r2 += -0x38
    1040:	r1 = 0x0 ll
		0000000000002080:  R_BPF_64_64	OWED
    1042:	call 0x1
    1043:	if r0 == 0x0 goto +0x2bc <reset_kprobe+0x3680>
    1044:	*(u64 *)(r10 - 0x40) = r0
    1045:	r7 = r0
    1046:	r1 = 0x0
    1047:	*(u64 *)(r10 - 0x38) = r1
    1048:	*(u64 *)(r10 - 0x30) = r1
    1049:	w8 = *(u32 *)(r6 + 0x24)
    1050:	if w8 > 0xf goto +0x4 <reset_kprobe+0x20f8>
    1051:	r1 = r10
    1052:	r1 += -0x38
    1053:	w2 = 0x10
    1054:	call 0x10
    1055:	r1 = *(u64 *)(r6 + 0x70)
    1056:	*(u64 *)(r10 - 0x28) = r1
    1057:	w1 = *(u32 *)(r6 + 0x20)
    1058:	*(u32 *)(r10 - 0x1c) = w8
    1059:	*(u32 *)(r10 - 0x20) = w1
    1060:	w1 = *(u32 *)(r6 + 0x10c)
    1061:	*(u32 *)(r10 - 0x18) = w1
    1062:	w1 = *(u32 *)(r6 + 0x100)
    1063:	*(u32 *)(r10 - 0x14) = w1
    1064:	w1 = 0x0
    1065:	w8 = *(u32 *)(r6 + 0x110)
    1066:	*(u32 *)(r10 - 0xc) = w1
    1067:	*(u32 *)(r10 - 0x10) = w8
    1068:	call 0xe
    1069:	r9 = r0
    1070:	r3 = r10
    1071:	r3 += -0x38
    1072:	r1 = r7
    1073:	w2 = 0x30
    1074:	call 0x71
    1075:	r1 = 0x0
    1076:	*(u64 *)(r7 + 0x30) = r1
    1077:	*(u64 *)(r7 + 0x38) = r1
    1078:	r1 = *(u64 *)(r10 - 0x40)
    1079:	r1 += 0x30
    1080:	w2 = 0x10
    1081:	call 0x10
    1082:	call 0x5
    1083:	*(u64 *)(r7 + 0x40) = r0
    1084:	r1 = *(u64 *)(r6 + 0x28)
    1085:	*(u64 *)(r7 + 0x48) = r1
    1086:	r1 = *(u64 *)(r6 + 0x30)
    1087:	*(u64 *)(r7 + 0x50) = r1
    1088:	r1 = *(u64 *)(r6 + 0x38)
    1089:	*(u64 *)(r7 + 0x58) = r1
    1090:	r1 = *(u64 *)(r6 + 0x40)
    1091:	*(u64 *)(r7 + 0x60) = r1
    1092:	r1 = *(u64 *)(r6 + 0x48)
    1093:	*(u64 *)(r7 + 0x68) = r1
    1094:	r1 = *(u64 *)(r6 + 0x50)
    1095:	*(u64 *)(r7 + 0x70) = r1
    1096:	r1 = *(u64 *)(r6 + 0x68)
    1097:	*(u64 *)(r7 + 0x78) = r1
    1098:	*(u32 *)(r7 + 0x84) = w9
    1099:	r9 >>= 0x20
    1100:	*(u32 *)(r7 + 0x80) = w9
    1101:	call 0x8
    1102:	*(u32 *)(r7 + 0x88) = w0
    1103:	w1 = *(u32 *)(r6 + 0x114)
    1104:	w1 &= 0x7fffffff
    1105:	w2 = *(u32 *)(r6 + 0x78)
    1106:	w1 |= w2
    1107:	*(u32 *)(r7 + 0x8c) = w1
    1108:	w1 = *(u32 *)(r6 + 0x104)
    1109:	*(u32 *)(r7 + 0x90) = w1
    1110:	w1 = *(u32 *)(r6 + 0x108)
    1111:	*(u32 *)(r7 + 0x94) = w1
    1112:	r1 = *(u64 *)(r6 + 0x298)
    1113:	w2 = 0x0
    1114:	*(u32 *)(r7 + 0x9c) = w2
    1115:	*(u32 *)(r7 + 0x98) = w1
    1116:	r1 = *(u64 *)(r6 + 0x250)
    1117:	*(u64 *)(r7 + 0xa0) = r1
    1118:	r1 = *(u64 *)(r6 + 0x258)
    1119:	*(u64 *)(r7 + 0xa8) = r1
    1120:	w1 = *(u32 *)(r6 + 0x100)
    1121:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2328>
    1122:	r1 = *(u64 *)(r6 + 0x260)
    1123:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2328>
    1124:	*(u64 *)(r7 + 0xa8) = r1
    1125:	w8 &= 0x7
    1126:	r8 *= 0x18
    1127:	r2 = r6
    1128:	r2 += r8
    1129:	r2 += 0x190
    1130:	r8 = *(u64 *)(r10 - 0x40)
    1131:	r1 = r8
    1132:	r1 += 0xb0
    1133:	r3 = 0x18
    1134:	call -0x1
		0000000000002370:  R_BPF_64_32	memmove
    1135:	r6 += 0x2a0
    1136:	r8 += 0xc8
    1137:	r1 = r8
    1138:	w2 = 0x200
    1139:	r3 = r6
    1140:	call 0x71
    1141:	w1 = 0x1
    1142:	*(u32 *)(r7 + 0x9c) = w1
    1143:	goto +0x258 <reset_kprobe+0x3680>
    1144:	*(u32 *)(r10 - 0x38) = w7
    1145:	r2 = r10
    1146:	r2 += -0x38
    1147:	r1 = 0x0 ll
		00000000000023d8:  R_BPF_64_64	LOST
    1149:	call 0x1
    1150:	if r0 == 0x0 goto +0x251 <reset_kprobe+0x3680>
    1151:	r0 += 0x10
    1152:	r1 = 0x1
    1153:	lock *(u64 *)(r0 + 0x0) += r1
    1154:	goto +0x24d <reset_kprobe+0x3680>
    1155:	r1 = r7
    1156:	r2 = r3
    1157:	call 0x11f3
		0000000000002428:  R_BPF_64_32	.text
    1158:	w1 = *(u32 *)(r6 + 0x20)
    1159:	w2 = *(u32 *)(r6 + 0x24)
    1160:	if w2 != 0x1 goto +0x3 <reset_kprobe+0x2460>
    1161:	w8 = 0x1
    1162:	if w1 == 0xfc goto +0x10 <reset_kprobe+0x24d8>
    1163:	goto +0x3 <reset_kprobe+0x2478>
    1164:	w8 = 0x1
    1165:	if w1 == 0x3c goto +0xd <reset_kprobe+0x24d8>
    1166:	if w1 == 0xe7 goto +0xc <reset_kprobe+0x24d8>
    1167:	r1 = r7
    1168:	w2 = 0xe0
    1169:	r3 = 0xd98 ll
		0000000000002488:  R_BPF_64_64	.rodata
    1171:	call 0x71
    1172:	r1 = r6
    1173:	r1 += 0x20
    1174:	w2 = 0xe0
    1175:	r3 = 0xd98 ll
		00000000000024b8:  R_BPF_64_64	.rodata
    1177:	call 0x71
    1178:	w8 = 0x0
    1179:	w9 &= 0x1
    1180:	if w9 == 0x0 goto +0xe <reset_kprobe+0x2558>
    1181:	r3 = *(u64 *)(r10 - 0x40)
    1182:	w1 = w3
    1183:	w1 = -w1
    1184:	r2 = 0x800000000 ll
    1186:	*(u64 *)(r6 + 0x110) = r2
    1187:	*(u32 *)(r6 + 0x10c) = w1
    1188:	w1 = 0x0
    1189:	*(u32 *)(r6 + 0x108) = w1
    1190:	*(u32 *)(r6 + 0x104) = w3
    1191:	w1 = 0x3
    1192:	*(u32 *)(r6 + 0x100) = w1
    1193:	r1 = r6
    1194:	call -0x1
		0000000000002550:  R_BPF_64_32	.text
    1195:	w9 = 0x4
    1196:	r7 = *(u64 *)(r10 - 0x58)
    1197:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x2578>
    1198:	w9 = 0x5
    1199:	if w7 != 0x0 goto +0x13 <reset_kprobe+0x2618>
    1200:	call 0x23
    1201:	*(u64 *)(r10 - 0x38) = r0
    1202:	r2 = r10
    1203:	r2 += -0x38
    1204:	r1 = 0x0 ll
		00000000000025a0:  R_BPF_64_64	OWED
    1206:	call 0x1
    1207:	w7 = 0x0
    1208:	if r0 == 0x0 goto +0x16a <reset_kprobe+0x3118>
    1209:	w1 = *(u32 *)(r0 + 0x20)
    1210:	if w1 != 0x0 goto +0xe9 <reset_kprobe+0x2d20>
    1211:	call 0x23
    1212:	*(u64 *)(r10 - 0x38) = r0
    1213:	r2 = r10
    1214:	r2 += -0x38
    1215:	r1 = 0x0 ll
		00000000000025f8:  R_BPF_64_64	OWED
    1217:	call 0x3
    1218:	goto +0x160 <reset_kprobe+0x3118>
    1219:	r1 = 0x0 ll
		0000000000002618:  R_BPF_64_64	CONFIG
    1221:	w1 = *(u32 *)(r1 + 0x80)
    1222:	if w1 == 0x0 goto +0x102 <reset_kprobe+0x2e48>
    1223:	w1 = *(u32 *)(r6 + 0x20)
    1224:	if w1 != -0x1 goto +0x8 <reset_kprobe+0x2688>
    1225:	r3 = r7
    1226:	r3 <<= 0x20
    1227:	r3 s>>= 0x20
    1228:	r1 = 0x0 ll
		0000000000002660:  R_BPF_64_64	.rodata.str1.1
    1230:	w2 = 0x27
    1231:	call 0x6
    1232:	goto +0xf8 <reset_kprobe+0x2e48>
    1233:	r4 = *(u64 *)(r6 + 0x70)
    1234:	w1 &= 0xffff
    1235:	w3 = *(u32 *)(r6 + 0x24)
    1236:	w3 <<= 0x10
    1237:	w3 |= w1
    1238:	r5 = r7
    1239:	r5 <<= 0x20
    1240:	r5 s>>= 0x20
    1241:	if w8 == 0x0 goto +0xeb <reset_kprobe+0x2e28>
    1242:	r1 = 0x88 ll
		00000000000026d0:  R_BPF_64_64	.rodata.str1.1
    1244:	w2 = 0x30
    1245:	goto +0xea <reset_kprobe+0x2e40>
    1246:	r1 = r7
    1247:	r8 = r2
    1248:	call 0x11f3
		0000000000002700:  R_BPF_64_32	.text
    1249:	w1 = *(u32 *)(r7 + 0x0)
    1250:	if w1 == -0x1 goto +0x2a <reset_kprobe+0x2868>
    1251:	r1 = r8
    1252:	r1 >>= 0x9
    1253:	r1 &= 0x3ffc0
    1254:	r2 = 0x0 ll
		0000000000002730:  R_BPF_64_64	.bss.begun
    1256:	r2 += r1
    1257:	r1 = *(u64 *)(r2 + 0x0)
    1258:	r2 = *(u64 *)(r2 + 0x8)
    1259:	r1 ^= r8
    1260:	r2 = 0xffffffffffff ll
    1262:	r1 &= r2
    1263:	w7 = 0x4
    1264:	w8 = 0x0
    1265:	if r1 == 0x0 goto +0x1d <reset_kprobe+0x2878>
    1266:	r1 = 0x0 ll
		0000000000002790:  R_BPF_64_64	CONFIG
    1268:	w7 = *(u32 *)(r1 + 0x8c)
    1269:	if w7 == 0x0 goto +0x17 <reset_kprobe+0x2868>
    1270:	call 0x23
    1271:	r0 += r7
    1272:	r1 = r10
    1273:	r1 += -0x38
    1274:	w2 = 0x4
    1275:	r3 = r0
    1276:	call 0x71
    1277:	w1 = *(u32 *)(r10 - 0x38)
    1278:	if w1 != 0x0 goto +0xe <reset_kprobe+0x2868>
    1279:	r1 = 0x0 ll
		00000000000027f8:  R_BPF_64_64	CONFIG
    1281:	w7 = *(u32 *)(r1 + 0x90)
    1282:	if w7 == 0x0 goto +0xa <reset_kprobe+0x2868>
    1283:	call 0x23
    1284:	r0 += r7
    1285:	r1 = r10
    1286:	r1 += -0x38
    1287:	w7 = 0x4
    1288:	w2 = 0x4
    1289:	r3 = r0
    1290:	call 0x71
    1291:	w1 = *(u32 *)(r10 - 0x38)
    1292:	if w1 == 0x0 goto +0x2 <reset_kprobe+0x2878>
    1293:	w7 = 0x5
    1294:	w8 = 0x1
    1295:	w3 = *(u32 *)(r10 - 0x70)
    1296:	r1 = *(u64 *)(r10 - 0x58)
    1297:	if w1 == 0x0 goto +0x2 <reset_kprobe+0x28a0>
    1298:	r1 = *(u64 *)(r10 - 0x58)
    1299:	w3 = w1
    1300:	if w3 != 0x0 goto +0x8 <reset_kprobe+0x28e8>
    1301:	call 0x23
    1302:	*(u64 *)(r10 - 0x38) = r0
    1303:	r2 = r10
    1304:	r2 += -0x38
    1305:	r1 = 0x0 ll
		00000000000028c8:  R_BPF_64_64	OWED
    1307:	call 0x3
    1308:	goto +0x94 <reset_kprobe+0x2d88>
    1309:	w1 = 0x6
    1310:	r2 = *(u64 *)(r10 - 0x58)
    1311:	if w2 == 0x0 goto +0x1 <reset_kprobe+0x2908>
    1312:	w1 = w7
    1313:	r2 = 0x800000000 ll
    1315:	*(u64 *)(r6 + 0x110) = r2
    1316:	*(u32 *)(r6 + 0x10c) = w3
    1317:	w7 = 0x0
    1318:	*(u32 *)(r6 + 0x108) = w7
    1319:	r2 = *(u64 *)(r10 - 0x40)
    1320:	*(u32 *)(r6 + 0x104) = w2
    1321:	*(u32 *)(r6 + 0x100) = w1
    1322:	call 0x23
    1323:	*(u64 *)(r10 - 0x38) = r0
    1324:	r2 = r10
    1325:	r2 += -0x38
    1326:	r1 = 0x0 ll
		0000000000002970:  R_BPF_64_64	OWED
    1328:	r3 = 0x1318 ll
		0000000000002980:  R_BPF_64_64	.rodata
    1330:	r4 = 0x0
    1331:	call 0x2
    1332:	if r0 != 0x0 goto +0x72 <reset_kprobe+0x2d38>
    1333:	call 0x23
    1334:	*(u64 *)(r10 - 0x38) = r0
    1335:	r2 = r10
    1336:	r2 += -0x38
    1337:	r1 = 0x0 ll
		00000000000029c8:  R_BPF_64_64	OWED
    1339:	call 0x1
    1340:	if r0 == 0x0 goto +0x74 <reset_kprobe+0x2d88>
    1341:	*(u32 *)(r10 - 0x50) = w8
    1342:	*(u64 *)(r10 - 0x40) = r0
    1343:	r7 = r0
    1344:	r1 = 0x0
    1345:	*(u64 *)(r10 - 0x38) = r1
    1346:	*(u64 *)(r10 - 0x30) = r1
    1347:	w8 = *(u32 *)(r6 + 0x24)
    1348:	if w8 > 0xf goto +0x4 <reset_kprobe+0x2a48>
    1349:	r1 = r10
    1350:	r1 += -0x38
    1351:	w2 = 0x10
    1352:	call 0x10
    1353:	r1 = *(u64 *)(r6 + 0x70)
    1354:	*(u64 *)(r10 - 0x28) = r1
    1355:	w1 = *(u32 *)(r6 + 0x20)
    1356:	*(u32 *)(r10 - 0x1c) = w8
    1357:	*(u32 *)(r10 - 0x20) = w1
    1358:	w1 = *(u32 *)(r6 + 0x10c)
    1359:	*(u32 *)(r10 - 0x18) = w1
    1360:	w1 = *(u32 *)(r6 + 0x100)
    1361:	*(u32 *)(r10 - 0x14) = w1
    1362:	w1 = 0x0
    1363:	w9 = *(u32 *)(r6 + 0x110)
    1364:	*(u32 *)(r10 - 0xc) = w1
    1365:	*(u32 *)(r10 - 0x10) = w9
    1366:	call 0xe
    1367:	r8 = r0
    1368:	r3 = r10
    1369:	r3 += -0x38
    1370:	r1 = r7
    1371:	w2 = 0x30
    1372:	call 0x71
    1373:	r1 = 0x0
    1374:	*(u64 *)(r7 + 0x30) = r1
    1375:	*(u64 *)(r7 + 0x38) = r1
    1376:	r1 = *(u64 *)(r10 - 0x40)
    1377:	r1 += 0x30
    1378:	w2 = 0x10
    1379:	call 0x10
    1380:	call 0x5
    1381:	*(u64 *)(r7 + 0x40) = r0
    1382:	r1 = *(u64 *)(r6 + 0x28)
    1383:	*(u64 *)(r7 + 0x48) = r1
    1384:	r1 = *(u64 *)(r6 + 0x30)
    1385:	*(u64 *)(r7 + 0x50) = r1
    1386:	r1 = *(u64 *)(r6 + 0x38)
    1387:	*(u64 *)(r7 + 0x58) = r1
    1388:	r1 = *(u64 *)(r6 + 0x40)
    1389:	*(u64 *)(r7 + 0x60) = r1
    1390:	r1 = *(u64 *)(r6 + 0x48)
    1391:	*(u64 *)(r7 + 0x68) = r1
    1392:	r1 = *(u64 *)(r6 + 0x50)
    1393:	*(u64 *)(r7 + 0x70) = r1
    1394:	r1 = *(u64 *)(r6 + 0x68)
    1395:	*(u64 *)(r7 + 0x78) = r1
    1396:	*(u32 *)(r7 + 0x84) = w8
    1397:	r8 >>= 0x20
    1398:	*(u32 *)(r7 + 0x80) = w8
    1399:	call 0x8
    1400:	*(u32 *)(r7 + 0x88) = w0
    1401:	w1 = *(u32 *)(r6 + 0x114)
    1402:	w1 &= 0x7fffffff
    1403:	w2 = *(u32 *)(r6 + 0x78)
    1404:	w1 |= w2
    1405:	*(u32 *)(r7 + 0x8c) = w1
    1406:	w1 = *(u32 *)(r6 + 0x104)
    1407:	*(u32 *)(r7 + 0x90) = w1
    1408:	w1 = *(u32 *)(r6 + 0x108)
    1409:	*(u32 *)(r7 + 0x94) = w1
    1410:	r1 = *(u64 *)(r6 + 0x298)
    1411:	w2 = 0x0
    1412:	*(u32 *)(r7 + 0x9c) = w2
    1413:	*(u32 *)(r7 + 0x98) = w1
    1414:	r1 = *(u64 *)(r6 + 0x250)
    1415:	*(u64 *)(r7 + 0xa0) = r1
    1416:	r1 = *(u64 *)(r6 + 0x258)
    1417:	*(u64 *)(r7 + 0xa8) = r1
    1418:	w1 = *(u32 *)(r6 + 0x100)
    1419:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2c78>
    1420:	r1 = *(u64 *)(r6 + 0x260)
    1421:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2c78>
    1422:	*(u64 *)(r7 + 0xa8) = r1
    1423:	w9 &= 0x7
    1424:	r9 *= 0x18
    1425:	r2 = r6
    1426:	r2 += r9
    1427:	r2 += 0x190
    1428:	r8 = *(u64 *)(r10 - 0x40)
    1429:	r1 = r8
    1430:	r1 += 0xb0
    1431:	r3 = 0x18
    1432:	call -0x1
		0000000000002cc0:  R_BPF_64_32	memmove
    1433:	r3 = r6
    1434:	r3 += 0x2a0
    1435:	r8 += 0xc8
    1436:	r1 = r8
    1437:	w2 = 0x200
    1438:	call 0x71
    1439:	w1 = 0x0
    1440:	*(u32 *)(r7 + 0x9c) = w1
    1441:	w9 = *(u32 *)(r10 - 0x48)
    1442:	w8 = *(u32 *)(r10 - 0x50)
    1443:	goto +0xd <reset_kprobe+0x2d88>
    1444:	r1 = r0
    1445:	call 0x12f1
		0000000000002d28:  R_BPF_64_32	.text
    1446:	goto -0xec <reset_kprobe+0x25d8>
    1447:	*(u32 *)(r10 - 0x38) = w7
    1448:	r2 = r10
    1449:	r2 += -0x38
    1450:	r1 = 0x0 ll
		0000000000002d50:  R_BPF_64_64	LOST
    1452:	call 0x1
    1453:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x2d88>
    1454:	r0 += 0x10
    1455:	r1 = 0x1
    1456:	lock *(u64 *)(r0 + 0x0) += r1
    1457:	r1 = 0x0 ll
		0000000000002d88:  R_BPF_64_64	CONFIG
    1459:	w2 = *(u32 *)(r1 + 0x80)
    1460:	if w2 == 0x0 goto +0x11b <reset_kprobe+0x3680>
    1461:	w1 = *(u32 *)(r1 + 0x78)
    1462:	if w1 == 0x0 goto +0x119 <reset_kprobe+0x3680>
    1463:	r1 = 0x0 ll
		0000000000002db8:  R_BPF_64_64	CONFIG
    1465:	w1 = *(u32 *)(r1 + 0x80)
    1466:	if w1 == 0x0 goto +0x115 <reset_kprobe+0x3680>
    1467:	w1 = *(u32 *)(r6 + 0x20)
    1468:	if w1 != -0x1 goto +0x11c <reset_kprobe+0x36c8>
    1469:	w3 = w9
    1470:	r3 <<= 0x20
    1471:	r3 s>>= 0x20
    1472:	r1 = 0x0 ll
		0000000000002e00:  R_BPF_64_64	.rodata.str1.1
    1474:	w2 = 0x27
    1475:	call 0x6
    1476:	goto +0x10b <reset_kprobe+0x3680>
    1477:	r1 = 0xe7 ll
		0000000000002e28:  R_BPF_64_64	.rodata.str1.1
    1479:	w2 = 0x38
    1480:	call 0x6
    1481:	call 0x23
    1482:	*(u64 *)(r10 - 0x38) = r0
    1483:	r2 = r10
    1484:	r2 += -0x38
    1485:	r1 = 0x0 ll
		0000000000002e68:  R_BPF_64_64	OWED
    1487:	call 0x1
    1488:	if r0 == 0x0 goto +0x52 <reset_kprobe+0x3118>
    1489:	*(u32 *)(r10 - 0x48) = w9
    1490:	w7 = 0x0
    1491:	w8 = *(u32 *)(r0 + 0x20)
    1492:	if w8 == 0x0 goto +0x44 <reset_kprobe+0x30c8>
    1493:	w1 = w8
    1494:	r2 = *(u64 *)(r10 - 0x58)
    1495:	w1 ^= w2
    1496:	w9 = 0x0
    1497:	if w1 s> -0x1 goto +0x37 <reset_kprobe+0x3088>
    1498:	w2 = w8
    1499:	w2 s>>= 0x1f
    1500:	w1 = w8
    1501:	w1 ^= w2
    1502:	w1 -= w2
    1503:	r2 = *(u64 *)(r10 - 0x58)
    1504:	w3 = w2
    1505:	w3 s>>= 0x1f
    1506:	w2 ^= w3
    1507:	w2 -= w3
    1508:	w3 = w2
    1509:	w3 &= 0xff
    1510:	w4 = w1
    1511:	w4 &= 0xff
    1512:	w4 -= w3
    1513:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x2f58>
    1514:	w4 = 0x0
    1515:	w4 += w3
    1516:	w5 = w2
    1517:	w5 >>= 0x18
    1518:	w3 = w1
    1519:	w3 >>= 0x18
    1520:	w3 -= w5
    1521:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x2f98>
    1522:	w3 = 0x0
    1523:	w3 += w5
    1524:	w3 <<= 0x18
    1525:	w3 |= w4
    1526:	w4 = w2
    1527:	w4 >>= 0x8
    1528:	w4 &= 0xff
    1529:	w5 = w1
    1530:	w5 >>= 0x8
    1531:	w5 &= 0xff
    1532:	w5 -= w4
    1533:	if w5 s< 0x0 goto +0x1 <reset_kprobe+0x2ff8>
    1534:	w5 = 0x0
    1535:	w5 += w4
    1536:	w5 <<= 0x8
    1537:	w3 |= w5
    1538:	w2 >>= 0x10
    1539:	w2 &= 0xff
    1540:	w1 >>= 0x10
    1541:	w1 &= 0xff
    1542:	w1 -= w2
    1543:	if w1 s< 0x0 goto +0x1 <reset_kprobe+0x3048>
    1544:	w1 = 0x0
    1545:	w1 += w2
    1546:	w1 <<= 0x10
    1547:	w3 |= w1
    1548:	w9 = w3
    1549:	w9 = -w9
    1550:	if w8 s< 0x0 goto +0x1 <reset_kprobe+0x3080>
    1551:	w9 = w3
    1552:	if w8 == w9 goto +0xc1 <reset_kprobe+0x3690>
    1553:	w8 -= w9
    1554:	*(u32 *)(r0 + 0x20) = w8
    1555:	r1 = r0
    1556:	r8 = r0
    1557:	call 0x12f1
		00000000000030a8:  R_BPF_64_32	.text
    1558:	r0 = r8
    1559:	w8 = w9
    1560:	if w9 != 0x0 goto +0xb9 <reset_kprobe+0x3690>
    1561:	call 0x23
    1562:	*(u64 *)(r10 - 0x38) = r0
    1563:	r2 = r10
    1564:	r2 += -0x38
    1565:	r1 = 0x0 ll
		00000000000030e8:  R_BPF_64_64	OWED
    1567:	call 0x3
    1568:	r1 = *(u64 *)(r10 - 0x58)
    1569:	w7 += w1
    1570:	w9 = *(u32 *)(r10 - 0x48)
    1571:	w3 = *(u32 *)(r10 - 0x70)
    1572:	if w7 == 0x0 goto +0x1 <reset_kprobe+0x3130>
    1573:	w3 = w7
    1574:	if w3 != 0x0 goto +0x8 <reset_kprobe+0x3178>
    1575:	call 0x23
    1576:	*(u64 *)(r10 - 0x38) = r0
    1577:	r2 = r10
    1578:	r2 += -0x38
    1579:	r1 = 0x0 ll
		0000000000003158:  R_BPF_64_64	OWED
    1581:	call 0x3
    1582:	goto +0x8d <reset_kprobe+0x35e0>
    1583:	w1 = 0x6
    1584:	if w7 == 0x0 goto +0x1 <reset_kprobe+0x3190>
    1585:	w1 = w9
    1586:	r2 = 0x800000000 ll
    1588:	*(u64 *)(r6 + 0x110) = r2
    1589:	*(u32 *)(r6 + 0x10c) = w3
    1590:	w7 = 0x0
    1591:	*(u32 *)(r6 + 0x108) = w7
    1592:	r2 = *(u64 *)(r10 - 0x40)
    1593:	*(u32 *)(r6 + 0x104) = w2
    1594:	*(u32 *)(r6 + 0x100) = w1
    1595:	call 0x23
    1596:	*(u64 *)(r10 - 0x38) = r0
    1597:	r2 = r10
    1598:	r2 += -0x38
    1599:	r1 = 0x0 ll
		00000000000031f8:  R_BPF_64_64	OWED
    1601:	r3 = 0x1318 ll
		0000000000003208:  R_BPF_64_64	.rodata
    1603:	r4 = 0x0
    1604:	call 0x2
    1605:	if r0 != 0x0 goto +0x6c <reset_kprobe+0x3590>
    1606:	call 0x23
    1607:	*(u64 *)(r10 - 0x38) = r0
    1608:	r2 = r10
    1609:	r2 += -0x38
    1610:	r1 = 0x0 ll
		0000000000003250:  R_BPF_64_64	OWED
    1612:	call 0x1
    1613:	if r0 == 0x0 goto +0x6e <reset_kprobe+0x35e0>
    1614:	*(u64 *)(r10 - 0x40) = r0
    1615:	r7 = r0
    1616:	r1 = 0x0
    1617:	*(u64 *)(r10 - 0x38) = r1
    1618:	*(u64 *)(r10 - 0x30) = r1
    1619:	w8 = *(u32 *)(r6 + 0x24)
    1620:	if w8 > 0xf goto +0x4 <reset_kprobe+0x32c8>
    1621:	r1 = r10
    1622:	r1 += -0x38
    1623:	w2 = 0x10
    1624:	call 0x10
    1625:	r1 = *(u64 *)(r6 + 0x70)
    1626:	*(u64 *)(r10 - 0x28) = r1
    1627:	w1 = *(u32 *)(r6 + 0x20)
    1628:	*(u32 *)(r10 - 0x1c) = w8
    1629:	*(u32 *)(r10 - 0x20) = w1
    1630:	w1 = *(u32 *)(r6 + 0x10c)
    1631:	*(u32 *)(r10 - 0x18) = w1
    1632:	w1 = *(u32 *)(r6 + 0x100)
    1633:	*(u32 *)(r10 - 0x14) = w1
    1634:	w1 = 0x0
    1635:	w8 = *(u32 *)(r6 + 0x110)
    1636:	*(u32 *)(r10 - 0xc) = w1
    1637:	*(u32 *)(r10 - 0x10) = w8
    1638:	call 0xe
    1639:	r9 = r0
    1640:	r3 = r10
    1641:	r3 += -0x38
    1642:	r1 = r7
    1643:	w2 = 0x30
    1644:	call 0x71
    1645:	r1 = 0x0
    1646:	*(u64 *)(r7 + 0x30) = r1
    1647:	*(u64 *)(r7 + 0x38) = r1
    1648:	r1 = *(u64 *)(r10 - 0x40)
    1649:	r1 += 0x30
    1650:	w2 = 0x10
    1651:	call 0x10
    1652:	call 0x5
    1653:	*(u64 *)(r7 + 0x40) = r0
    1654:	r1 = *(u64 *)(r6 + 0x28)
    1655:	*(u64 *)(r7 + 0x48) = r1
    1656:	r1 = *(u64 *)(r6 + 0x30)
    1657:	*(u64 *)(r7 + 0x50) = r1
    1658:	r1 = *(u64 *)(r6 + 0x38)
    1659:	*(u64 *)(r7 + 0x58) = r1
    1660:	r1 = *(u64 *)(r6 + 0x40)
    1661:	*(u64 *)(r7 + 0x60) = r1
    1662:	r1 = *(u64 *)(r6 + 0x48)
    1663:	*(u64 *)(r7 + 0x68) = r1
    1664:	r1 = *(u64 *)(r6 + 0x50)
    1665:	*(u64 *)(r7 + 0x70) = r1
    1666:	r1 = *(u64 *)(r6 + 0x68)
    1667:	*(u64 *)(r7 + 0x78) = r1
    1668:	*(u32 *)(r7 + 0x84) = w9
    1669:	r9 >>= 0x20
    1670:	*(u32 *)(r7 + 0x80) = w9
    1671:	call 0x8
    1672:	*(u32 *)(r7 + 0x88) = w0
    1673:	w1 = *(u32 *)(r6 + 0x114)
    1674:	w1 &= 0x7fffffff
    1675:	w2 = *(u32 *)(r6 + 0x78)
    1676:	w1 |= w2
    1677:	*(u32 *)(r7 + 0x8c) = w1
    1678:	w1 = *(u32 *)(r6 + 0x104)
    1679:	*(u32 *)(r7 + 0x90) = w1
    1680:	w1 = *(u32 *)(r6 + 0x108)
    1681:	*(u32 *)(r7 + 0x94) = w1
    1682:	r1 = *(u64 *)(r6 + 0x298)
    1683:	w2 = 0x0
    1684:	*(u32 *)(r7 + 0x9c) = w2
    1685:	*(u32 *)(r7 + 0x98) = w1
    1686:	r1 = *(u64 *)(r6 + 0x250)
    1687:	*(u64 *)(r7 + 0xa0) = r1
    1688:	r1 = *(u64 *)(r6 + 0x258)
    1689:	*(u64 *)(r7 + 0xa8) = r1
    1690:	w1 = *(u32 *)(r6 + 0x100)
    1691:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x34f8>
    1692:	r1 = *(u64 *)(r6 + 0x260)
    1693:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x34f8>
    1694:	*(u64 *)(r7 + 0xa8) = r1
    1695:	w8 &= 0x7
    1696:	r8 *= 0x18
    1697:	r2 = r6
    1698:	r2 += r8
    1699:	r2 += 0x190
    1700:	r8 = *(u64 *)(r10 - 0x40)
    1701:	r1 = r8
    1702:	r1 += 0xb0
    1703:	r3 = 0x18
    1704:	call -0x1
		0000000000003540:  R_BPF_64_32	memmove
    1705:	r6 += 0x2a0
    1706:	r8 += 0xc8
    1707:	r1 = r8
    1708:	w2 = 0x200
    1709:	r3 = r6
    1710:	call 0x71
    1711:	w1 = 0x1
    1712:	*(u32 *)(r7 + 0x9c) = w1
    1713:	goto +0xa <reset_kprobe+0x35e0>
    1714:	*(u32 *)(r10 - 0x38) = w7
    1715:	r2 = r10
    1716:	r2 += -0x38
    1717:	r1 = 0x0 ll
		00000000000035a8:  R_BPF_64_64	LOST
    1719:	call 0x1
    1720:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x35e0>
    1721:	r0 += 0x10
    1722:	r1 = 0x1
    1723:	lock *(u64 *)(r0 + 0x0) += r1
    1724:	call 0x23
    1725:	*(u64 *)(r10 - 0x38) = r0
    1726:	r2 = r10
    1727:	r2 += -0x38
    1728:	r1 = 0x0 ll
		0000000000003600:  R_BPF_64_64	TASKS
    1730:	call 0x3
    1731:	if r0 != 0x0 goto +0xc <reset_kprobe+0x3680>
    1732:	r1 = 0x0 ll
		0000000000003620:  R_BPF_64_64	.bss
    1734:	r2 = -0x1
    1735:	lock *(u64 *)(r1 + 0x0) += r2
    1736:	r1 = 0x0 ll
		0000000000003640:  R_BPF_64_64	EXPECT_ENTER
    1738:	r2 = -0x100000000 ll
    1740:	lock *(u64 *)(r1 + 0x0) += r2
    1741:	r1 = 0x0 ll
		0000000000003668:  R_BPF_64_64	EXPECT_EXIT
    1743:	lock *(u64 *)(r1 + 0x0) += r2
    1744:	w0 = 0x0
    1745:	exit
    1746:	w1 = 0x6
    1747:	*(u32 *)(r0 + 0x24) = w1
    1748:	*(u32 *)(r0 + 0x20) = w8
    1749:	r1 = r0
    1750:	call 0x12f1
		00000000000036b0:  R_BPF_64_32	.text
    1751:	w7 = w8
    1752:	goto -0xc0 <reset_kprobe+0x30c8>
    1753:	r4 = *(u64 *)(r6 + 0x70)
    1754:	w1 &= 0xffff
    1755:	w3 = *(u32 *)(r6 + 0x24)
    1756:	w3 <<= 0x10
    1757:	w3 |= w1
    1758:	w5 = w9
    1759:	r5 <<= 0x20
    1760:	r5 s>>= 0x20
    1761:	if w8 != 0x0 goto +0x5 <reset_kprobe+0x3738>
    1762:	r1 = 0x88 ll
		0000000000003710:  R_BPF_64_64	.rodata.str1.1
    1764:	w2 = 0x30
    1765:	call 0x6
    1766:	goto -0x17 <reset_kprobe+0x3680>
    1767:	r1 = 0xe7 ll
		0000000000003738:  R_BPF_64_64	.rodata.str1.1
    1769:	w2 = 0x38
    1770:	call 0x6
    1771:	goto -0x1c <reset_kprobe+0x3680>

Disassembly of section raw_tp/softirq_entry:

0000000000000000 <softirq_entry>:
       0:	w7 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <softirq_entry+0xb8>
       5:	if w1 == 0x1 goto +0x1e <softirq_entry+0x120>
       6:	if w1 == 0x2 goto +0x1 <softirq_entry+0x40>
       7:	goto +0x3e <softirq_entry+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w7 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <softirq_entry+0x230>
      23:	if w1 == 0x3 goto +0x15 <softirq_entry+0x168>
      24:	if w1 == 0x4 goto +0x1 <softirq_entry+0xd0>
      25:	goto +0x2c <softirq_entry+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <softirq_entry+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <softirq_entry+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w7 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <softirq_entry+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w7 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w8 = *(u32 *)(r1 + 0x28)
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	RUNNING
      79:	call 0x1
      80:	r6 = r0
      81:	if r6 == 0x0 goto +0x8 <softirq_entry+0x2d0>
      82:	call 0x23
      83:	w1 = 0x0
      84:	*(u32 *)(r6 + 0x8c) = w1
      85:	w8 &= w7
      86:	*(u32 *)(r6 + 0x88) = w8
      87:	r1 = 0x0
      88:	*(u64 *)(r6 + 0x80) = r1
      89:	*(u64 *)(r6 + 0x78) = r0
      90:	w0 = 0x0
      91:	exit

Disassembly of section raw_tp/softirq_exit:

0000000000000000 <softirq_exit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <softirq_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <softirq_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <softirq_exit+0x48>
       8:	goto +0x3e <softirq_exit+0x238>
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
      23:	goto +0x2f <softirq_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <softirq_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <softirq_exit+0xd8>
      26:	goto +0x2c <softirq_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <softirq_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <softirq_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <softirq_exit+0x238>
      46:	call 0x23
      47:	r7 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r7 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r7 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r7 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x8)
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r1 + 0x28)
      74:	call 0x8
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	r2 = r10
      77:	r2 += -0x8
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	RUNNING
      80:	call 0x1
      81:	if r0 == 0x0 goto +0xe9 <softirq_exit+0x9d8>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0x78)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x78) = r1
      86:	w9 = *(u32 *)(r0 + 0x88)
      87:	call 0x23
      88:	if w8 == w9 goto +0xe2 <softirq_exit+0x9d8>
      89:	if r7 != r0 goto +0xe1 <softirq_exit+0x9d8>
      90:	w7 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w1 = *(u32 *)(r1 + 0x28)
      94:	if w1 == 0x0 goto +0x25 <softirq_exit+0x420>
      95:	w3 = w1
      96:	w3 >>= 0x1
      97:	w2 = w1
      98:	w2 |= w3
      99:	w3 = w2
     100:	w3 >>= 0x2
     101:	w2 |= w3
     102:	w3 = w2
     103:	w3 >>= 0x4
     104:	w2 |= w3
     105:	w1 &= w8
     106:	w3 = w2
     107:	w3 >>= 0x8
     108:	w2 |= w3
     109:	w1 -= w9
     110:	w3 = w2
     111:	w3 >>= 0x10
     112:	w2 |= w3
     113:	w2 ^= -0x1
     114:	w3 = w2
     115:	w3 >>= 0x1
     116:	w3 &= 0x55555555
     117:	w2 -= w3
     118:	w3 = w2
     119:	w3 &= 0x33333333
     120:	w2 >>= 0x2
     121:	w2 &= 0x33333333
     122:	w3 += w2
     123:	w2 = w3
     124:	w2 >>= 0x4
     125:	w3 += w2
     126:	w3 &= 0xf0f0f0f
     127:	w3 *= 0x1010101
     128:	w3 >>= 0x18
     129:	w1 <<= w3
     130:	w1 s>>= w3
     131:	w7 = w1
     132:	r8 = *(u64 *)(r6 + 0x0)
     133:	call 0x23
     134:	*(u64 *)(r10 - 0x8) = r0
     135:	r2 = r10
     136:	r2 += -0x8
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	TASKS
     139:	call 0x1
     140:	r6 = r0
     141:	if r6 == 0x0 goto +0x69 <softirq_exit+0x7b8>
     142:	call 0xe
     143:	r1 = *(u64 *)(r6 + 0x18)
     144:	if r1 == r0 goto +0x1b <softirq_exit+0x560>
     145:	r9 = r0
     146:	r2 = r0
     147:	r2 >>= 0x20
     148:	r0 <<= 0x20
     149:	r0 >>= 0x20
     150:	if r0 != r2 goto +0x2 <softirq_exit+0x4c8>
     151:	r1 >>= 0x20
     152:	if r1 == r2 goto +0x12 <softirq_exit+0x558>
     153:	w1 = *(u32 *)(r6 + 0x8)
     154:	if w1 == 0x0 goto +0xb <softirq_exit+0x530>
     155:	w1 = 0x0
     156:	*(u32 *)(r10 - 0x8) = w1
     157:	r2 = r10
     158:	r2 += -0x8
     159:	r1 = 0x0 ll
		00000000000004f8:  R_BPF_64_64	LOST
     161:	call 0x1
     162:	if r0 == 0x0 goto +0x3 <softirq_exit+0x530>
     163:	r0 += 0x10
     164:	r1 = 0x1
     165:	lock *(u64 *)(r0 + 0x0) += r1
     166:	r1 = r6
     167:	w2 = 0x4a0
     168:	r3 = 0xe78 ll
		0000000000000540:  R_BPF_64_64	.rodata
     170:	call 0x71
     171:	*(u64 *)(r6 + 0x18) = r9
     172:	w9 = *(u32 *)(r6 + 0x4)
     173:	r1 = r6
     174:	r1 += 0x20
     175:	w2 = 0xe0
     176:	r3 = 0xd98 ll
		0000000000000580:  R_BPF_64_64	.rodata
     178:	call 0x71
     179:	w1 = 0x2
     180:	*(u32 *)(r6 + 0x78) = w1
     181:	r1 = 0x0
     182:	*(u64 *)(r6 + 0x70) = r1
     183:	w2 = 0x14
     184:	*(u32 *)(r6 + 0x24) = w2
     185:	*(u64 *)(r6 + 0x28) = r8
     186:	r2 = 0x0 ll
		00000000000005d0:  R_BPF_64_64	CONFIG
     188:	w3 = *(u32 *)(r2 + 0x94)
     189:	if w3 == 0x0 goto +0x1c <softirq_exit+0x6d0>
     190:	w2 = *(u32 *)(r2 + 0x74)
     191:	if w2 == 0x0 goto +0xc <softirq_exit+0x660>
     192:	if w9 != 0x0 goto +0xb <softirq_exit+0x660>
     193:	call 0x23
     194:	r1 = 0x0 ll
		0000000000000610:  R_BPF_64_64	CONFIG
     196:	w1 = *(u32 *)(r1 + 0x74)
     197:	r0 += r1
     198:	r1 = r10
     199:	r1 += -0x8
     200:	w2 = 0x8
     201:	r3 = r0
     202:	call 0x71
     203:	r1 = *(u64 *)(r10 - 0x8)
     204:	*(u64 *)(r6 + 0x250) = r1
     205:	r1 = 0x0
     206:	*(u64 *)(r6 + 0x298) = r1
     207:	*(u64 *)(r6 + 0x110) = r1
     208:	w1 = 0x2
     209:	if w7 s< 0x1 goto +0x1 <softirq_exit+0x698>
     210:	w1 = 0x1
     211:	*(u32 *)(r6 + 0x10c) = w7
     212:	*(u32 *)(r6 + 0x108) = w7
     213:	w2 = 0x0
     214:	*(u32 *)(r6 + 0x104) = w2
     215:	*(u32 *)(r6 + 0x100) = w1
     216:	r1 = r6
     217:	call -0x1
		00000000000006c8:  R_BPF_64_32	.text
     218:	w1 = *(u32 *)(r6 + 0x4)
     219:	if w1 != 0x0 goto +0x5f <softirq_exit+0x9d8>
     220:	w1 = *(u32 *)(r6 + 0x8)
     221:	if w1 != 0x0 goto +0x5d <softirq_exit+0x9d8>
     222:	w1 = *(u32 *)(r6 + 0x10)
     223:	if w1 != 0x0 goto +0x5b <softirq_exit+0x9d8>
     224:	w1 = *(u32 *)(r6 + 0x0)
     225:	if w1 != 0x0 goto +0x59 <softirq_exit+0x9d8>
     226:	call 0x23
     227:	*(u64 *)(r10 - 0x8) = r0
     228:	r2 = r10
     229:	r2 += -0x8
     230:	r1 = 0x0 ll
		0000000000000730:  R_BPF_64_64	TASKS
     232:	call 0x3
     233:	if r0 != 0x0 goto +0x51 <softirq_exit+0x9d8>
     234:	r1 = 0x0 ll
		0000000000000750:  R_BPF_64_64	.bss
     236:	r2 = -0x1
     237:	lock *(u64 *)(r1 + 0x0) += r2
     238:	r1 = 0x0 ll
		0000000000000770:  R_BPF_64_64	EXPECT_ENTER
     240:	r2 = -0x100000000 ll
     242:	lock *(u64 *)(r1 + 0x0) += r2
     243:	r1 = 0x0 ll
		0000000000000798:  R_BPF_64_64	EXPECT_EXIT
     245:	lock *(u64 *)(r1 + 0x0) += r2
     246:	goto +0x44 <softirq_exit+0x9d8>
     247:	call 0x23
     248:	*(u64 *)(r10 - 0x8) = r0
     249:	r2 = r10
     250:	r2 += -0x8
     251:	r1 = 0x0 ll
		00000000000007d8:  R_BPF_64_64	TASKS
     253:	r3 = 0xe78 ll
		00000000000007e8:  R_BPF_64_64	.rodata
     255:	r4 = 0x0
     256:	call 0x2
     257:	if r0 != 0x0 goto +0x2e <softirq_exit+0x980>
     258:	r1 = 0x0 ll
		0000000000000810:  R_BPF_64_64	.bss
     260:	r2 = 0x1
     261:	lock *(u64 *)(r1 + 0x0) += r2
     262:	r1 = 0x0 ll
		0000000000000830:  R_BPF_64_64	EXPECT_ENTER
     264:	r2 = 0x100000000 ll
     266:	lock *(u64 *)(r1 + 0x0) += r2
     267:	r1 = 0x0 ll
		0000000000000858:  R_BPF_64_64	EXPECT_EXIT
     269:	lock *(u64 *)(r1 + 0x0) += r2
     270:	call 0x23
     271:	*(u64 *)(r10 - 0x8) = r0
     272:	r2 = r10
     273:	r2 += -0x8
     274:	r1 = 0x0 ll
		0000000000000890:  R_BPF_64_64	TASKS
     276:	call 0x1
     277:	r6 = r0
     278:	if r6 == 0x0 goto +0x24 <softirq_exit+0x9d8>
     279:	call 0xe
     280:	r1 = *(u64 *)(r6 + 0x18)
     281:	if r1 == r0 goto -0x6e <softirq_exit+0x560>
     282:	r9 = r0
     283:	r2 = r0
     284:	r2 >>= 0x20
     285:	r0 <<= 0x20
     286:	r0 >>= 0x20
     287:	if r0 != r2 goto +0x2 <softirq_exit+0x910>
     288:	r1 >>= 0x20
     289:	if r1 == r2 goto -0x77 <softirq_exit+0x558>
     290:	w1 = *(u32 *)(r6 + 0x8)
     291:	if w1 == 0x0 goto -0x7e <softirq_exit+0x530>
     292:	w1 = 0x0
     293:	*(u32 *)(r10 - 0x8) = w1
     294:	r2 = r10
     295:	r2 += -0x8
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	LOST
     298:	call 0x1
     299:	if r0 == 0x0 goto -0x86 <softirq_exit+0x530>
     300:	r0 += 0x10
     301:	r1 = 0x1
     302:	lock *(u64 *)(r0 + 0x0) += r1
     303:	goto -0x8a <softirq_exit+0x530>
     304:	w1 = 0x0
     305:	*(u32 *)(r10 - 0x8) = w1
     306:	r2 = r10
     307:	r2 += -0x8
     308:	r1 = 0x0 ll
		00000000000009a0:  R_BPF_64_64	LOST
     310:	call 0x1
     311:	if r0 == 0x0 goto +0x3 <softirq_exit+0x9d8>
     312:	r0 += 0x10
     313:	r1 = 0x1
     314:	lock *(u64 *)(r0 + 0x0) += r1
     315:	w0 = 0x0
     316:	exit

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
      72:	r8 = *(u64 *)(r6 + 0x0)
      73:	r1 = r8
      74:	r1 >>= 0x9
      75:	r1 &= 0x3ffc0
      76:	r9 = 0x0 ll
		0000000000000260:  R_BPF_64_64	.bss.begun
      78:	r9 += r1
      79:	r6 = *(u64 *)(r6 + 0x8)
      80:	r4 = 0x0 ll
		0000000000000280:  R_BPF_64_64	CONFIG
      82:	w1 = *(u32 *)(r4 + 0x84)
      83:	if w1 == 0x0 goto +0xb <sys_enter+0x2f8>
      84:	call 0x9e
      85:	r4 = 0x0 ll
		00000000000002a8:  R_BPF_64_64	CONFIG
      87:	w1 = *(u32 *)(r4 + 0x88)
      88:	r0 += r1
      89:	r1 = *(u64 *)(r0 + 0x0)
      90:	r3 = *(u64 *)(r0 + 0x8)
      91:	w3 += w1
      92:	r3 <<= 0x30
      93:	r3 ^= r8
      94:	r8 = r3
      95:	*(u64 *)(r9 + 0x0) = r8
      96:	*(u64 *)(r9 + 0x8) = r6
      97:	w1 = *(u32 *)(r4 + 0x28)
      98:	w1 &= w7
      99:	r3 = 0x0 ll
		0000000000000318:  R_BPF_64_64	EXPECT_ENTER
     101:	r3 = *(u64 *)(r3 + 0x0)
     102:	if r3 == r1 goto +0x4 <sys_enter+0x358>
     103:	r1 = r10
     104:	r1 += -0x10
     105:	w2 = w7
     106:	call 0x1330
		0000000000000350:  R_BPF_64_32	.text
     107:	w0 = 0x0
     108:	exit

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
       2:	w7 = 0x0
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	CONFIG
       5:	w1 = *(u32 *)(r1 + 0x20)
       6:	if w1 s> 0x2 goto +0x12 <sys_exit+0xc8>
       7:	if w1 == 0x1 goto +0x1e <sys_exit+0x130>
       8:	if w1 == 0x2 goto +0x1 <sys_exit+0x50>
       9:	goto +0x3e <sys_exit+0x240>
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
      24:	goto +0x2f <sys_exit+0x240>
      25:	if w1 == 0x3 goto +0x15 <sys_exit+0x178>
      26:	if w1 == 0x4 goto +0x1 <sys_exit+0xe0>
      27:	goto +0x2c <sys_exit+0x240>
      28:	call 0x8
      29:	*(u32 *)(r10 - 0x8) = w0
      30:	r2 = r10
      31:	r2 += -0x8
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	ADDRESSES
      34:	call 0x1
      35:	if r0 == 0x0 goto +0x24 <sys_exit+0x240>
      36:	r3 = *(u64 *)(r0 + 0x0)
      37:	goto +0x1d <sys_exit+0x218>
      38:	r1 = 0x504c4b53594d5641 ll
      40:	call 0x9a
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w1 = *(u32 *)(r1 + 0x38)
      44:	r0 += r1
      45:	w7 = *(u32 *)(r0 + 0x0)
      46:	goto +0x19 <sys_exit+0x240>
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
      72:	call 0x8
      73:	w0 &= 0xfff
      74:	r0 <<= 0x6
      75:	r1 = 0x0 ll
		0000000000000258:  R_BPF_64_64	.bss.calls
      77:	r1 += r0
      78:	r2 = *(u64 *)(r1 + 0x0)
      79:	r2 += 0x1
      80:	*(u64 *)(r1 + 0x0) = r2
      81:	r1 = 0x0 ll
		0000000000000288:  R_BPF_64_64	CONFIG
      83:	w1 = *(u32 *)(r1 + 0x28)
      84:	w1 &= w7
      85:	r2 = 0x0 ll
		00000000000002a8:  R_BPF_64_64	EXPECT_EXIT
      87:	r2 = *(u64 *)(r2 + 0x0)
      88:	if r2 == r1 goto +0x4 <sys_exit+0x2e8>
      89:	r1 = r10
      90:	r1 += -0x10
      91:	w2 = w7
      92:	call 0x1b60
		00000000000002e0:  R_BPF_64_32	.text
      93:	r1 = *(u64 *)(r6 + 0x0)
      94:	r1 >>= 0x9
      95:	r1 &= 0x3ffc0
      96:	r2 = 0x0 ll
		0000000000000300:  R_BPF_64_64	.bss.begun
      98:	r2 += r1
      99:	r1 = 0x0
     100:	*(u64 *)(r2 + 0x0) = r1
     101:	w0 = 0x0
     102:	exit

Disassembly of section raw_tp/sched_process_free:

0000000000000000 <task_free>:
       0:	r6 = *(u64 *)(r1 + 0x0)
       1:	r1 = r6
       2:	call 0x251f
		0000000000000010:  R_BPF_64_32	.text
       3:	*(u64 *)(r10 - 0x8) = r6
       4:	r2 = r10
       5:	r2 += -0x8
       6:	r1 = 0x0 ll
		0000000000000030:  R_BPF_64_64	WORKS
       8:	call 0x3
       9:	r1 = 0x0 ll
		0000000000000048:  R_BPF_64_64	.bss
      11:	r1 = *(u64 *)(r1 + 0x0)
      12:	if r1 == 0x0 goto +0x13 <task_free+0x100>
      13:	*(u64 *)(r10 - 0x8) = r6
      14:	r2 = r10
      15:	r2 += -0x8
      16:	r1 = 0x0 ll
		0000000000000080:  R_BPF_64_64	TASKS
      18:	call 0x3
      19:	if r0 != 0x0 goto +0xc <task_free+0x100>
      20:	r1 = 0x0 ll
		00000000000000a0:  R_BPF_64_64	.bss
      22:	r2 = -0x1
      23:	lock *(u64 *)(r1 + 0x0) += r2
      24:	r1 = 0x0 ll
		00000000000000c0:  R_BPF_64_64	EXPECT_ENTER
      26:	r2 = -0x100000000 ll
      28:	lock *(u64 *)(r1 + 0x0) += r2
      29:	r1 = 0x0 ll
		00000000000000e8:  R_BPF_64_64	EXPECT_EXIT
      31:	lock *(u64 *)(r1 + 0x0) += r2
      32:	w0 = 0x0
      33:	exit

Disassembly of section raw_tp/tasklet_entry:

0000000000000000 <tasklet_entry>:
       0:	w7 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <tasklet_entry+0xb8>
       5:	if w1 == 0x1 goto +0x1e <tasklet_entry+0x120>
       6:	if w1 == 0x2 goto +0x1 <tasklet_entry+0x40>
       7:	goto +0x3e <tasklet_entry+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w7 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <tasklet_entry+0x230>
      23:	if w1 == 0x3 goto +0x15 <tasklet_entry+0x168>
      24:	if w1 == 0x4 goto +0x1 <tasklet_entry+0xd0>
      25:	goto +0x2c <tasklet_entry+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <tasklet_entry+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <tasklet_entry+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w7 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <tasklet_entry+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w7 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w8 = *(u32 *)(r1 + 0x28)
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	RUNNING
      79:	call 0x1
      80:	r6 = r0
      81:	if r6 == 0x0 goto +0x8 <tasklet_entry+0x2d0>
      82:	call 0x23
      83:	w1 = 0x0
      84:	*(u32 *)(r6 + 0x74) = w1
      85:	w8 &= w7
      86:	*(u32 *)(r6 + 0x70) = w8
      87:	r1 = 0x0
      88:	*(u64 *)(r6 + 0x68) = r1
      89:	*(u64 *)(r6 + 0x60) = r0
      90:	w0 = 0x0
      91:	exit

Disassembly of section raw_tp/tasklet_exit:

0000000000000000 <tasklet_exit>:
       0:	r6 = r1
       1:	w7 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <tasklet_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <tasklet_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <tasklet_exit+0x48>
       8:	goto +0x3e <tasklet_exit+0x238>
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
      23:	goto +0x2f <tasklet_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <tasklet_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <tasklet_exit+0xd8>
      26:	goto +0x2c <tasklet_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <tasklet_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <tasklet_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w7 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <tasklet_exit+0x238>
      46:	call 0x23
      47:	r7 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r7 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x8
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r7 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x8)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x8
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r7 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x4
      69:	call 0x71
      70:	w7 = *(u32 *)(r10 - 0x8)
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r1 + 0x28)
      74:	call 0x8
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	r2 = r10
      77:	r2 += -0x8
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	RUNNING
      80:	call 0x1
      81:	if r0 == 0x0 goto +0x11f <tasklet_exit+0xb88>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0x60)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x60) = r1
      86:	w9 = *(u32 *)(r0 + 0x70)
      87:	call 0x23
      88:	if w8 == w9 goto +0x118 <tasklet_exit+0xb88>
      89:	if r7 != r0 goto +0x117 <tasklet_exit+0xb88>
      90:	w7 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w1 = *(u32 *)(r1 + 0x28)
      94:	if w1 == 0x0 goto +0x25 <tasklet_exit+0x420>
      95:	w3 = w1
      96:	w3 >>= 0x1
      97:	w2 = w1
      98:	w2 |= w3
      99:	w3 = w2
     100:	w3 >>= 0x2
     101:	w2 |= w3
     102:	w3 = w2
     103:	w3 >>= 0x4
     104:	w2 |= w3
     105:	w1 &= w8
     106:	w3 = w2
     107:	w3 >>= 0x8
     108:	w2 |= w3
     109:	w1 -= w9
     110:	w3 = w2
     111:	w3 >>= 0x10
     112:	w2 |= w3
     113:	w2 ^= -0x1
     114:	w3 = w2
     115:	w3 >>= 0x1
     116:	w3 &= 0x55555555
     117:	w2 -= w3
     118:	w3 = w2
     119:	w3 &= 0x33333333
     120:	w2 >>= 0x2
     121:	w2 &= 0x33333333
     122:	w3 += w2
     123:	w2 = w3
     124:	w2 >>= 0x4
     125:	w3 += w2
     126:	w3 &= 0xf0f0f0f
     127:	w3 *= 0x1010101
     128:	w3 >>= 0x18
     129:	w1 <<= w3
     130:	w1 s>>= w3
     131:	w7 = w1
     132:	r8 = *(u64 *)(r6 + 0x8)
     133:	call 0x23
     134:	*(u64 *)(r10 - 0x8) = r0
     135:	r2 = r10
     136:	r2 += -0x8
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	TASKS
     139:	call 0x1
     140:	r6 = r0
     141:	if r6 == 0x0 goto +0x9f <tasklet_exit+0x968>
     142:	call 0xe
     143:	r1 = *(u64 *)(r6 + 0x18)
     144:	if r1 == r0 goto +0x1b <tasklet_exit+0x560>
     145:	r9 = r0
     146:	r2 = r0
     147:	r2 >>= 0x20
     148:	r0 <<= 0x20
     149:	r0 >>= 0x20
     150:	if r0 != r2 goto +0x2 <tasklet_exit+0x4c8>
     151:	r1 >>= 0x20
     152:	if r1 == r2 goto +0x12 <tasklet_exit+0x558>
     153:	w1 = *(u32 *)(r6 + 0x8)
     154:	if w1 == 0x0 goto +0xb <tasklet_exit+0x530>
     155:	w1 = 0x0
     156:	*(u32 *)(r10 - 0x8) = w1
     157:	r2 = r10
     158:	r2 += -0x8
     159:	r1 = 0x0 ll
		00000000000004f8:  R_BPF_64_64	LOST
     161:	call 0x1
     162:	if r0 == 0x0 goto +0x3 <tasklet_exit+0x530>
     163:	r0 += 0x10
     164:	r1 = 0x1
     165:	lock *(u64 *)(r0 + 0x0) += r1
     166:	r1 = r6
     167:	w2 = 0x4a0
     168:	r3 = 0xe78 ll
		0000000000000540:  R_BPF_64_64	.rodata
     170:	call 0x71
     171:	*(u64 *)(r6 + 0x18) = r9
     172:	w9 = *(u32 *)(r6 + 0x4)
     173:	r1 = r6
     174:	r1 += 0x20
     175:	w2 = 0xe0
     176:	r3 = 0xd98 ll
		0000000000000580:  R_BPF_64_64	.rodata
     178:	call 0x71
     179:	w1 = 0x2
     180:	*(u32 *)(r6 + 0x78) = w1
     181:	*(u64 *)(r6 + 0x70) = r8
     182:	w1 = 0x13
     183:	*(u32 *)(r6 + 0x24) = w1
     184:	r1 = 0x0
     185:	*(u64 *)(r6 + 0x28) = r1
     186:	w1 = *(u32 *)(r6 + 0x4)
     187:	w1 += w7
     188:	*(u32 *)(r6 + 0x4) = w1
     189:	call 0x8
     190:	*(u32 *)(r10 - 0x8) = w0
     191:	r2 = r10
     192:	r2 += -0x8
     193:	r1 = 0x0 ll
		0000000000000608:  R_BPF_64_64	RUNNING
     195:	call 0x1
     196:	if r0 == 0x0 goto +0x2a <tasklet_exit+0x778>
     197:	w2 = *(u32 *)(r0 + 0x10)
     198:	w2 += w7
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	CONFIG
     201:	w3 = *(u32 *)(r1 + 0x28)
     202:	w2 &= w3
     203:	*(u32 *)(r0 + 0x10) = w2
     204:	w2 = *(u32 *)(r0 + 0x28)
     205:	w2 += w7
     206:	w3 = *(u32 *)(r1 + 0x28)
     207:	w2 &= w3
     208:	*(u32 *)(r0 + 0x28) = w2
     209:	w2 = *(u32 *)(r0 + 0x40)
     210:	w2 += w7
     211:	w3 = *(u32 *)(r1 + 0x28)
     212:	w2 &= w3
     213:	*(u32 *)(r0 + 0x40) = w2
     214:	w2 = *(u32 *)(r0 + 0x58)
     215:	w2 += w7
     216:	w3 = *(u32 *)(r1 + 0x28)
     217:	w2 &= w3
     218:	*(u32 *)(r0 + 0x58) = w2
     219:	w2 = *(u32 *)(r0 + 0x70)
     220:	w2 += w7
     221:	w3 = *(u32 *)(r1 + 0x28)
     222:	w2 &= w3
     223:	*(u32 *)(r0 + 0x70) = w2
     224:	w2 = *(u32 *)(r0 + 0x88)
     225:	w2 += w7
     226:	w3 = *(u32 *)(r1 + 0x28)
     227:	w2 &= w3
     228:	*(u32 *)(r0 + 0x88) = w2
     229:	w2 = *(u32 *)(r0 + 0xa0)
     230:	w2 += w7
     231:	w3 = *(u32 *)(r1 + 0x28)
     232:	w2 &= w3
     233:	*(u32 *)(r0 + 0xa0) = w2
     234:	w2 = *(u32 *)(r0 + 0xb8)
     235:	w2 += w7
     236:	w1 = *(u32 *)(r1 + 0x28)
     237:	w2 &= w1
     238:	*(u32 *)(r0 + 0xb8) = w2
     239:	r1 = 0x0 ll
		0000000000000778:  R_BPF_64_64	CONFIG
     241:	w2 = *(u32 *)(r1 + 0x94)
     242:	if w2 == 0x0 goto +0x1d <tasklet_exit+0x880>
     243:	r8 = 0x0
     244:	w2 = *(u32 *)(r1 + 0x74)
     245:	r1 = 0x0
     246:	if w2 == 0x0 goto +0xc <tasklet_exit+0x818>
     247:	if w9 != 0x0 goto +0xb <tasklet_exit+0x818>
     248:	call 0x23
     249:	r1 = 0x0 ll
		00000000000007c8:  R_BPF_64_64	CONFIG
     251:	w1 = *(u32 *)(r1 + 0x74)
     252:	r0 += r1
     253:	r1 = r10
     254:	r1 += -0x8
     255:	w2 = 0x8
     256:	r3 = r0
     257:	call 0x71
     258:	r1 = *(u64 *)(r10 - 0x8)
     259:	*(u64 *)(r6 + 0x250) = r1
     260:	*(u64 *)(r6 + 0x298) = r8
     261:	*(u64 *)(r6 + 0x110) = r8
     262:	w1 = 0x2
     263:	if w7 s< 0x1 goto +0x1 <tasklet_exit+0x848>
     264:	w1 = 0x1
     265:	*(u32 *)(r6 + 0x10c) = w7
     266:	*(u32 *)(r6 + 0x108) = w7
     267:	w2 = 0x0
     268:	*(u32 *)(r6 + 0x104) = w2
     269:	*(u32 *)(r6 + 0x100) = w1
     270:	r1 = r6
     271:	call -0x1
		0000000000000878:  R_BPF_64_32	.text
     272:	w1 = *(u32 *)(r6 + 0x4)
     273:	if w1 != 0x0 goto +0x5f <tasklet_exit+0xb88>
     274:	w1 = *(u32 *)(r6 + 0x8)
     275:	if w1 != 0x0 goto +0x5d <tasklet_exit+0xb88>
     276:	w1 = *(u32 *)(r6 + 0x10)
     277:	if w1 != 0x0 goto +0x5b <tasklet_exit+0xb88>
     278:	w1 = *(u32 *)(r6 + 0x0)
     279:	if w1 != 0x0 goto +0x59 <tasklet_exit+0xb88>
     280:	call 0x23
     281:	*(u64 *)(r10 - 0x8) = r0
     282:	r2 = r10
     283:	r2 += -0x8
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	TASKS
     286:	call 0x3
     287:	if r0 != 0x0 goto +0x51 <tasklet_exit+0xb88>
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	.bss
     290:	r2 = -0x1
     291:	lock *(u64 *)(r1 + 0x0) += r2
     292:	r1 = 0x0 ll
		0000000000000920:  R_BPF_64_64	EXPECT_ENTER
     294:	r2 = -0x100000000 ll
     296:	lock *(u64 *)(r1 + 0x0) += r2
     297:	r1 = 0x0 ll
		0000000000000948:  R_BPF_64_64	EXPECT_EXIT
     299:	lock *(u64 *)(r1 + 0x0) += r2
     300:	goto +0x44 <tasklet_exit+0xb88>
     301:	call 0x23
     302:	*(u64 *)(r10 - 0x8) = r0
     303:	r2 = r10
     304:	r2 += -0x8
     305:	r1 = 0x0 ll
		0000000000000988:  R_BPF_64_64	TASKS
     307:	r3 = 0xe78 ll
		0000000000000998:  R_BPF_64_64	.rodata
     309:	r4 = 0x0
     310:	call 0x2
     311:	if r0 != 0x0 goto +0x2e <tasklet_exit+0xb30>
     312:	r1 = 0x0 ll
		00000000000009c0:  R_BPF_64_64	.bss
     314:	r2 = 0x1
     315:	lock *(u64 *)(r1 + 0x0) += r2
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	EXPECT_ENTER
     318:	r2 = 0x100000000 ll
     320:	lock *(u64 *)(r1 + 0x0) += r2
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	EXPECT_EXIT
     323:	lock *(u64 *)(r1 + 0x0) += r2
     324:	call 0x23
     325:	*(u64 *)(r10 - 0x8) = r0
     326:	r2 = r10
     327:	r2 += -0x8
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	TASKS
     330:	call 0x1
     331:	r6 = r0
     332:	if r6 == 0x0 goto +0x24 <tasklet_exit+0xb88>
     333:	call 0xe
     334:	r1 = *(u64 *)(r6 + 0x18)
     335:	if r1 == r0 goto -0xa4 <tasklet_exit+0x560>
     336:	r9 = r0
     337:	r2 = r0
     338:	r2 >>= 0x20
     339:	r0 <<= 0x20
     340:	r0 >>= 0x20
     341:	if r0 != r2 goto +0x2 <tasklet_exit+0xac0>
     342:	r1 >>= 0x20
     343:	if r1 == r2 goto -0xad <tasklet_exit+0x558>
     344:	w1 = *(u32 *)(r6 + 0x8)
     345:	if w1 == 0x0 goto -0xb4 <tasklet_exit+0x530>
     346:	w1 = 0x0
     347:	*(u32 *)(r10 - 0x8) = w1
     348:	r2 = r10
     349:	r2 += -0x8
     350:	r1 = 0x0 ll
		0000000000000af0:  R_BPF_64_64	LOST
     352:	call 0x1
     353:	if r0 == 0x0 goto -0xbc <tasklet_exit+0x530>
     354:	r0 += 0x10
     355:	r1 = 0x1
     356:	lock *(u64 *)(r0 + 0x0) += r1
     357:	goto -0xc0 <tasklet_exit+0x530>
     358:	w1 = 0x0
     359:	*(u32 *)(r10 - 0x8) = w1
     360:	r2 = r10
     361:	r2 += -0x8
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	LOST
     364:	call 0x1
     365:	if r0 == 0x0 goto +0x3 <tasklet_exit+0xb88>
     366:	r0 += 0x10
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	w0 = 0x0
     370:	exit

Disassembly of section raw_tp/timer_expire_entry:

0000000000000000 <timer_entry>:
       0:	r3 = *(u64 *)(r1 + 0x0)
       1:	r6 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r6 + 0xa0)
       4:	r3 += r1
       5:	r1 = r10
       6:	r1 += -0x8
       7:	w2 = 0x8
       8:	call 0x71
       9:	w8 = 0x0
      10:	r7 = *(u64 *)(r10 - 0x8)
      11:	w1 = *(u32 *)(r6 + 0x20)
      12:	if w1 s> 0x2 goto +0x12 <timer_entry+0xf8>
      13:	if w1 == 0x1 goto +0x1e <timer_entry+0x160>
      14:	if w1 == 0x2 goto +0x1 <timer_entry+0x80>
      15:	goto +0x3c <timer_entry+0x260>
      16:	call 0x9e
      17:	r2 = 0x0 ll
		0000000000000088:  R_BPF_64_64	CONFIG
      19:	w1 = *(u32 *)(r2 + 0x40)
      20:	r0 += r1
      21:	r1 = *(u64 *)(r0 + 0x0)
      22:	w3 = *(u32 *)(r2 + 0x44)
      23:	r1 += r3
      24:	r3 = *(u64 *)(r1 + 0x0)
      25:	r1 = *(u64 *)(r2 + 0x8)
      26:	r1 += r3
      27:	w2 = *(u32 *)(r2 + 0x3c)
      28:	call 0x504c4341
      29:	w8 = *(u32 *)(r0 + 0x0)
      30:	goto +0x2d <timer_entry+0x260>
      31:	if w1 == 0x3 goto +0x15 <timer_entry+0x1a8>
      32:	if w1 == 0x4 goto +0x1 <timer_entry+0x110>
      33:	goto +0x2a <timer_entry+0x260>
      34:	call 0x8
      35:	*(u32 *)(r10 - 0x8) = w0
      36:	r2 = r10
      37:	r2 += -0x8
      38:	r1 = 0x0 ll
		0000000000000130:  R_BPF_64_64	ADDRESSES
      40:	call 0x1
      41:	if r0 == 0x0 goto +0x22 <timer_entry+0x260>
      42:	r3 = *(u64 *)(r0 + 0x0)
      43:	goto +0x1b <timer_entry+0x238>
      44:	r1 = 0x504c4b53594d5641 ll
      46:	call 0x9a
      47:	r1 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r1 + 0x38)
      50:	r0 += r1
      51:	w8 = *(u32 *)(r0 + 0x0)
      52:	goto +0x17 <timer_entry+0x260>
      53:	call 0x23
      54:	w1 = *(u32 *)(r6 + 0x40)
      55:	r0 += r1
      56:	r1 = r10
      57:	r1 += -0x8
      58:	w2 = 0x8
      59:	r3 = r0
      60:	call 0x71
      61:	w1 = *(u32 *)(r6 + 0x44)
      62:	r3 = *(u64 *)(r10 - 0x8)
      63:	r3 += r1
      64:	r1 = r10
      65:	r1 += -0x8
      66:	w2 = 0x8
      67:	call 0x71
      68:	r3 = *(u64 *)(r6 + 0x8)
      69:	r1 = *(u64 *)(r10 - 0x8)
      70:	r3 += r1
      71:	r1 = r10
      72:	r1 += -0x8
      73:	w2 = 0x4
      74:	call 0x71
      75:	w8 = *(u32 *)(r10 - 0x8)
      76:	r1 = 0x0 ll
		0000000000000260:  R_BPF_64_64	CONFIG
      78:	w9 = *(u32 *)(r1 + 0x28)
      79:	call 0x8
      80:	*(u32 *)(r10 - 0x8) = w0
      81:	r2 = r10
      82:	r2 += -0x8
      83:	r1 = 0x0 ll
		0000000000000298:  R_BPF_64_64	RUNNING
      85:	call 0x1
      86:	r6 = r0
      87:	if r6 == 0x0 goto +0x7 <timer_entry+0x2f8>
      88:	call 0x23
      89:	w1 = 0x0
      90:	*(u32 *)(r6 + 0x5c) = w1
      91:	w9 &= w8
      92:	*(u32 *)(r6 + 0x58) = w9
      93:	*(u64 *)(r6 + 0x50) = r7
      94:	*(u64 *)(r6 + 0x48) = r0
      95:	w0 = 0x0
      96:	exit

Disassembly of section raw_tp/timer_expire_exit:

0000000000000000 <timer_exit>:
       0:	w6 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <timer_exit+0xb8>
       5:	if w1 == 0x1 goto +0x1e <timer_exit+0x120>
       6:	if w1 == 0x2 goto +0x1 <timer_exit+0x40>
       7:	goto +0x3e <timer_exit+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w6 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <timer_exit+0x230>
      23:	if w1 == 0x3 goto +0x15 <timer_exit+0x168>
      24:	if w1 == 0x4 goto +0x1 <timer_exit+0xd0>
      25:	goto +0x2c <timer_exit+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <timer_exit+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <timer_exit+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w6 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <timer_exit+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w6 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w9 = *(u32 *)(r1 + 0x28)
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	RUNNING
      79:	call 0x1
      80:	if r0 == 0x0 goto +0xe9 <timer_exit+0x9d0>
      81:	w9 &= w6
      82:	r8 = *(u64 *)(r0 + 0x48)
      83:	r1 = 0x0
      84:	*(u64 *)(r0 + 0x48) = r1
      85:	r7 = *(u64 *)(r0 + 0x50)
      86:	w6 = *(u32 *)(r0 + 0x58)
      87:	call 0x23
      88:	if w9 == w6 goto +0xe1 <timer_exit+0x9d0>
      89:	if r8 != r0 goto +0xe0 <timer_exit+0x9d0>
      90:	w8 = 0x0
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	w1 = *(u32 *)(r1 + 0x28)
      94:	if w1 == 0x0 goto +0x25 <timer_exit+0x420>
      95:	w3 = w1
      96:	w3 >>= 0x1
      97:	w2 = w1
      98:	w2 |= w3
      99:	w3 = w2
     100:	w3 >>= 0x2
     101:	w2 |= w3
     102:	w3 = w2
     103:	w3 >>= 0x4
     104:	w2 |= w3
     105:	w1 &= w9
     106:	w3 = w2
     107:	w3 >>= 0x8
     108:	w2 |= w3
     109:	w1 -= w6
     110:	w3 = w2
     111:	w3 >>= 0x10
     112:	w2 |= w3
     113:	w2 ^= -0x1
     114:	w3 = w2
     115:	w3 >>= 0x1
     116:	w3 &= 0x55555555
     117:	w2 -= w3
     118:	w3 = w2
     119:	w3 &= 0x33333333
     120:	w2 >>= 0x2
     121:	w2 &= 0x33333333
     122:	w3 += w2
     123:	w2 = w3
     124:	w2 >>= 0x4
     125:	w3 += w2
     126:	w3 &= 0xf0f0f0f
     127:	w3 *= 0x1010101
     128:	w3 >>= 0x18
     129:	w1 <<= w3
     130:	w1 s>>= w3
     131:	w8 = w1
     132:	call 0x23
     133:	*(u64 *)(r10 - 0x8) = r0
     134:	r2 = r10
     135:	r2 += -0x8
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	TASKS
     138:	call 0x1
     139:	r6 = r0
     140:	if r6 == 0x0 goto +0x69 <timer_exit+0x7b0>
     141:	call 0xe
     142:	r1 = *(u64 *)(r6 + 0x18)
     143:	if r1 == r0 goto +0x1b <timer_exit+0x558>
     144:	r9 = r0
     145:	r2 = r0
     146:	r2 >>= 0x20
     147:	r0 <<= 0x20
     148:	r0 >>= 0x20
     149:	if r0 != r2 goto +0x2 <timer_exit+0x4c0>
     150:	r1 >>= 0x20
     151:	if r1 == r2 goto +0x12 <timer_exit+0x550>
     152:	w1 = *(u32 *)(r6 + 0x8)
     153:	if w1 == 0x0 goto +0xb <timer_exit+0x528>
     154:	w1 = 0x0
     155:	*(u32 *)(r10 - 0x8) = w1
     156:	r2 = r10
     157:	r2 += -0x8
     158:	r1 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	LOST
     160:	call 0x1
     161:	if r0 == 0x0 goto +0x3 <timer_exit+0x528>
     162:	r0 += 0x10
     163:	r1 = 0x1
     164:	lock *(u64 *)(r0 + 0x0) += r1
     165:	r1 = r6
     166:	w2 = 0x4a0
     167:	r3 = 0xe78 ll
		0000000000000538:  R_BPF_64_64	.rodata
     169:	call 0x71
     170:	*(u64 *)(r6 + 0x18) = r9
     171:	w9 = *(u32 *)(r6 + 0x4)
     172:	r1 = r6
     173:	r1 += 0x20
     174:	w2 = 0xe0
     175:	r3 = 0xd98 ll
		0000000000000578:  R_BPF_64_64	.rodata
     177:	call 0x71
     178:	w1 = 0x2
     179:	*(u32 *)(r6 + 0x78) = w1
     180:	*(u64 *)(r6 + 0x70) = r7
     181:	w1 = 0x12
     182:	*(u32 *)(r6 + 0x24) = w1
     183:	r1 = 0x0
     184:	*(u64 *)(r6 + 0x28) = r1
     185:	r2 = 0x0 ll
		00000000000005c8:  R_BPF_64_64	CONFIG
     187:	w3 = *(u32 *)(r2 + 0x94)
     188:	if w3 == 0x0 goto +0x1c <timer_exit+0x6c8>
     189:	w2 = *(u32 *)(r2 + 0x74)
     190:	if w2 == 0x0 goto +0xc <timer_exit+0x658>
     191:	if w9 != 0x0 goto +0xb <timer_exit+0x658>
     192:	call 0x23
     193:	r1 = 0x0 ll
		0000000000000608:  R_BPF_64_64	CONFIG
     195:	w1 = *(u32 *)(r1 + 0x74)
     196:	r0 += r1
     197:	r1 = r10
     198:	r1 += -0x8
     199:	w2 = 0x8
     200:	r3 = r0
     201:	call 0x71
     202:	r1 = *(u64 *)(r10 - 0x8)
     203:	*(u64 *)(r6 + 0x250) = r1
     204:	r1 = 0x0
     205:	*(u64 *)(r6 + 0x298) = r1
     206:	*(u64 *)(r6 + 0x110) = r1
     207:	w1 = 0x2
     208:	if w8 s< 0x1 goto +0x1 <timer_exit+0x690>
     209:	w1 = 0x1
     210:	*(u32 *)(r6 + 0x10c) = w8
     211:	*(u32 *)(r6 + 0x108) = w8
     212:	w2 = 0x0
     213:	*(u32 *)(r6 + 0x104) = w2
     214:	*(u32 *)(r6 + 0x100) = w1
     215:	r1 = r6
     216:	call -0x1
		00000000000006c0:  R_BPF_64_32	.text
     217:	w1 = *(u32 *)(r6 + 0x4)
     218:	if w1 != 0x0 goto +0x5f <timer_exit+0x9d0>
     219:	w1 = *(u32 *)(r6 + 0x8)
     220:	if w1 != 0x0 goto +0x5d <timer_exit+0x9d0>
     221:	w1 = *(u32 *)(r6 + 0x10)
     222:	if w1 != 0x0 goto +0x5b <timer_exit+0x9d0>
     223:	w1 = *(u32 *)(r6 + 0x0)
     224:	if w1 != 0x0 goto +0x59 <timer_exit+0x9d0>
     225:	call 0x23
     226:	*(u64 *)(r10 - 0x8) = r0
     227:	r2 = r10
     228:	r2 += -0x8
     229:	r1 = 0x0 ll
		0000000000000728:  R_BPF_64_64	TASKS
     231:	call 0x3
     232:	if r0 != 0x0 goto +0x51 <timer_exit+0x9d0>
     233:	r1 = 0x0 ll
		0000000000000748:  R_BPF_64_64	.bss
     235:	r2 = -0x1
     236:	lock *(u64 *)(r1 + 0x0) += r2
     237:	r1 = 0x0 ll
		0000000000000768:  R_BPF_64_64	EXPECT_ENTER
     239:	r2 = -0x100000000 ll
     241:	lock *(u64 *)(r1 + 0x0) += r2
     242:	r1 = 0x0 ll
		0000000000000790:  R_BPF_64_64	EXPECT_EXIT
     244:	lock *(u64 *)(r1 + 0x0) += r2
     245:	goto +0x44 <timer_exit+0x9d0>
     246:	call 0x23
     247:	*(u64 *)(r10 - 0x8) = r0
     248:	r2 = r10
     249:	r2 += -0x8
     250:	r1 = 0x0 ll
		00000000000007d0:  R_BPF_64_64	TASKS
     252:	r3 = 0xe78 ll
		00000000000007e0:  R_BPF_64_64	.rodata
     254:	r4 = 0x0
     255:	call 0x2
     256:	if r0 != 0x0 goto +0x2e <timer_exit+0x978>
     257:	r1 = 0x0 ll
		0000000000000808:  R_BPF_64_64	.bss
     259:	r2 = 0x1
     260:	lock *(u64 *)(r1 + 0x0) += r2
     261:	r1 = 0x0 ll
		0000000000000828:  R_BPF_64_64	EXPECT_ENTER
     263:	r2 = 0x100000000 ll
     265:	lock *(u64 *)(r1 + 0x0) += r2
     266:	r1 = 0x0 ll
		0000000000000850:  R_BPF_64_64	EXPECT_EXIT
     268:	lock *(u64 *)(r1 + 0x0) += r2
     269:	call 0x23
     270:	*(u64 *)(r10 - 0x8) = r0
     271:	r2 = r10
     272:	r2 += -0x8
     273:	r1 = 0x0 ll
		0000000000000888:  R_BPF_64_64	TASKS
     275:	call 0x1
     276:	r6 = r0
     277:	if r6 == 0x0 goto +0x24 <timer_exit+0x9d0>
     278:	call 0xe
     279:	r1 = *(u64 *)(r6 + 0x18)
     280:	if r1 == r0 goto -0x6e <timer_exit+0x558>
     281:	r9 = r0
     282:	r2 = r0
     283:	r2 >>= 0x20
     284:	r0 <<= 0x20
     285:	r0 >>= 0x20
     286:	if r0 != r2 goto +0x2 <timer_exit+0x908>
     287:	r1 >>= 0x20
     288:	if r1 == r2 goto -0x77 <timer_exit+0x550>
     289:	w1 = *(u32 *)(r6 + 0x8)
     290:	if w1 == 0x0 goto -0x7e <timer_exit+0x528>
     291:	w1 = 0x0
     292:	*(u32 *)(r10 - 0x8) = w1
     293:	r2 = r10
     294:	r2 += -0x8
     295:	r1 = 0x0 ll
		0000000000000938:  R_BPF_64_64	LOST
     297:	call 0x1
     298:	if r0 == 0x0 goto -0x86 <timer_exit+0x528>
     299:	r0 += 0x10
     300:	r1 = 0x1
     301:	lock *(u64 *)(r0 + 0x0) += r1
     302:	goto -0x8a <timer_exit+0x528>
     303:	w1 = 0x0
     304:	*(u32 *)(r10 - 0x8) = w1
     305:	r2 = r10
     306:	r2 += -0x8
     307:	r1 = 0x0 ll
		0000000000000998:  R_BPF_64_64	LOST
     309:	call 0x1
     310:	if r0 == 0x0 goto +0x3 <timer_exit+0x9d0>
     311:	r0 += 0x10
     312:	r1 = 0x1
     313:	lock *(u64 *)(r0 + 0x0) += r1
     314:	w0 = 0x0
     315:	exit

Disassembly of section raw_tp/call_function_entry:

0000000000000000 <vector_entry>:
       0:	w7 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <vector_entry+0xb8>
       5:	if w1 == 0x1 goto +0x1e <vector_entry+0x120>
       6:	if w1 == 0x2 goto +0x1 <vector_entry+0x40>
       7:	goto +0x3e <vector_entry+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w7 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <vector_entry+0x230>
      23:	if w1 == 0x3 goto +0x15 <vector_entry+0x168>
      24:	if w1 == 0x4 goto +0x1 <vector_entry+0xd0>
      25:	goto +0x2c <vector_entry+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <vector_entry+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <vector_entry+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w7 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <vector_entry+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w7 = *(u32 *)(r10 - 0x8)
      70:	r1 = 0x0 ll
		0000000000000230:  R_BPF_64_64	CONFIG
      72:	w8 = *(u32 *)(r1 + 0x28)
      73:	call 0x8
      74:	*(u32 *)(r10 - 0x8) = w0
      75:	r2 = r10
      76:	r2 += -0x8
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	RUNNING
      79:	call 0x1
      80:	r6 = r0
      81:	if r6 == 0x0 goto +0x8 <vector_entry+0x2d0>
      82:	call 0x23
      83:	w1 = 0x0
      84:	*(u32 *)(r6 + 0xa4) = w1
      85:	w8 &= w7
      86:	*(u32 *)(r6 + 0xa0) = w8
      87:	r1 = 0x0
      88:	*(u64 *)(r6 + 0x98) = r1
      89:	*(u64 *)(r6 + 0x90) = r0
      90:	w0 = 0x0
      91:	exit

Disassembly of section raw_tp/workqueue_execute_end:

0000000000000000 <work_end>:
       0:	w6 = 0x0
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x20)
       4:	if w1 s> 0x2 goto +0x12 <work_end+0xb8>
       5:	if w1 == 0x1 goto +0x1e <work_end+0x120>
       6:	if w1 == 0x2 goto +0x1 <work_end+0x40>
       7:	goto +0x3e <work_end+0x230>
       8:	call 0x9e
       9:	r2 = 0x0 ll
		0000000000000048:  R_BPF_64_64	CONFIG
      11:	w1 = *(u32 *)(r2 + 0x40)
      12:	r0 += r1
      13:	r1 = *(u64 *)(r0 + 0x0)
      14:	w3 = *(u32 *)(r2 + 0x44)
      15:	r1 += r3
      16:	r3 = *(u64 *)(r1 + 0x0)
      17:	r1 = *(u64 *)(r2 + 0x8)
      18:	r1 += r3
      19:	w2 = *(u32 *)(r2 + 0x3c)
      20:	call 0x504c4341
      21:	w6 = *(u32 *)(r0 + 0x0)
      22:	goto +0x2f <work_end+0x230>
      23:	if w1 == 0x3 goto +0x15 <work_end+0x168>
      24:	if w1 == 0x4 goto +0x1 <work_end+0xd0>
      25:	goto +0x2c <work_end+0x230>
      26:	call 0x8
      27:	*(u32 *)(r10 - 0x8) = w0
      28:	r2 = r10
      29:	r2 += -0x8
      30:	r1 = 0x0 ll
		00000000000000f0:  R_BPF_64_64	ADDRESSES
      32:	call 0x1
      33:	if r0 == 0x0 goto +0x24 <work_end+0x230>
      34:	r3 = *(u64 *)(r0 + 0x0)
      35:	goto +0x1d <work_end+0x208>
      36:	r1 = 0x504c4b53594d5641 ll
      38:	call 0x9a
      39:	r1 = 0x0 ll
		0000000000000138:  R_BPF_64_64	CONFIG
      41:	w1 = *(u32 *)(r1 + 0x38)
      42:	r0 += r1
      43:	w6 = *(u32 *)(r0 + 0x0)
      44:	goto +0x19 <work_end+0x230>
      45:	call 0x23
      46:	r6 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r6 + 0x40)
      49:	r0 += r1
      50:	r1 = r10
      51:	r1 += -0x8
      52:	w2 = 0x8
      53:	r3 = r0
      54:	call 0x71
      55:	w1 = *(u32 *)(r6 + 0x44)
      56:	r3 = *(u64 *)(r10 - 0x8)
      57:	r3 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	call 0x71
      62:	r3 = *(u64 *)(r6 + 0x8)
      63:	r1 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x4
      68:	call 0x71
      69:	w6 = *(u32 *)(r10 - 0x8)
      70:	call 0x23
      71:	*(u64 *)(r10 - 0x8) = r0
      72:	r2 = r10
      73:	r2 += -0x8
      74:	r1 = 0x0 ll
		0000000000000250:  R_BPF_64_64	WORKS
      76:	call 0x1
      77:	if r0 == 0x0 goto +0x29e <work_end+0x1760>
      78:	r8 = *(u64 *)(r0 + 0x0)
      79:	r1 = 0x0
      80:	*(u64 *)(r0 + 0x0) = r1
      81:	if r8 == 0x0 goto +0x29a <work_end+0x1760>
      82:	w3 = *(u32 *)(r0 + 0x8)
      83:	w7 = 0x0
      84:	r1 = 0x0 ll
		00000000000002a0:  R_BPF_64_64	CONFIG
      86:	w1 = *(u32 *)(r1 + 0x28)
      87:	if w1 == 0x0 goto +0x25 <work_end+0x3e8>
      88:	w4 = w1
      89:	w4 >>= 0x1
      90:	w2 = w1
      91:	w2 |= w4
      92:	w4 = w2
      93:	w4 >>= 0x2
      94:	w2 |= w4
      95:	w4 = w2
      96:	w4 >>= 0x4
      97:	w2 |= w4
      98:	w1 &= w6
      99:	w4 = w2
     100:	w4 >>= 0x8
     101:	w2 |= w4
     102:	w1 -= w3
     103:	w3 = w2
     104:	w3 >>= 0x10
     105:	w2 |= w3
     106:	w2 ^= -0x1
     107:	w3 = w2
     108:	w3 >>= 0x1
     109:	w3 &= 0x55555555
     110:	w2 -= w3
     111:	w3 = w2
     112:	w3 &= 0x33333333
     113:	w2 >>= 0x2
     114:	w2 &= 0x33333333
     115:	w3 += w2
     116:	w2 = w3
     117:	w2 >>= 0x4
     118:	w3 += w2
     119:	w3 &= 0xf0f0f0f
     120:	w3 *= 0x1010101
     121:	w3 >>= 0x18
     122:	w1 <<= w3
     123:	w1 s>>= w3
     124:	w7 = w1
     125:	call 0x23
     126:	*(u64 *)(r10 - 0x8) = r0
     127:	r2 = r10
     128:	r2 += -0x8
     129:	r1 = 0x0 ll
		0000000000000408:  R_BPF_64_64	TASKS
     131:	call 0x1
     132:	r6 = r0
     133:	if r6 == 0x0 goto +0x4e <work_end+0x6a0>
     134:	call 0xe
     135:	r1 = *(u64 *)(r6 + 0x18)
     136:	if r1 == r0 goto +0x1b <work_end+0x520>
     137:	r9 = r0
     138:	r2 = r0
     139:	r2 >>= 0x20
     140:	r0 <<= 0x20
     141:	r0 >>= 0x20
     142:	if r0 != r2 goto +0x2 <work_end+0x488>
     143:	r1 >>= 0x20
     144:	if r1 == r2 goto +0x12 <work_end+0x518>
     145:	w1 = *(u32 *)(r6 + 0x8)
     146:	if w1 == 0x0 goto +0xb <work_end+0x4f0>
     147:	w1 = 0x0
     148:	*(u32 *)(r10 - 0x8) = w1
     149:	r2 = r10
     150:	r2 += -0x8
     151:	r1 = 0x0 ll
		00000000000004b8:  R_BPF_64_64	LOST
     153:	call 0x1
     154:	if r0 == 0x0 goto +0x3 <work_end+0x4f0>
     155:	r0 += 0x10
     156:	r1 = 0x1
     157:	lock *(u64 *)(r0 + 0x0) += r1
     158:	r1 = r6
     159:	w2 = 0x4a0
     160:	r3 = 0xe78 ll
		0000000000000500:  R_BPF_64_64	.rodata
     162:	call 0x71
     163:	*(u64 *)(r6 + 0x18) = r9
     164:	r1 = r6
     165:	r1 += 0x20
     166:	w2 = 0xe0
     167:	r3 = 0xd98 ll
		0000000000000538:  R_BPF_64_64	.rodata
     169:	call 0x71
     170:	w1 = 0x2
     171:	*(u32 *)(r6 + 0x78) = w1
     172:	*(u64 *)(r6 + 0x70) = r8
     173:	w1 = 0x15
     174:	*(u32 *)(r6 + 0x24) = w1
     175:	r1 = 0x0
     176:	*(u64 *)(r6 + 0x28) = r1
     177:	w5 = *(u32 *)(r6 + 0x10)
     178:	w1 = *(u32 *)(r6 + 0xc)
     179:	*(u32 *)(r10 - 0x38) = w1
     180:	w9 = *(u32 *)(r6 + 0x8)
     181:	w2 = *(u32 *)(r6 + 0x4)
     182:	w1 = w2
     183:	w1 |= w7
     184:	w3 = *(u32 *)(r6 + 0x0)
     185:	*(u32 *)(r10 - 0x10) = w3
     186:	*(u32 *)(r10 - 0x18) = w7
     187:	*(u32 *)(r10 - 0x40) = w5
     188:	*(u32 *)(r10 - 0x58) = w2
     189:	if w1 s> -0x1 goto +0x1 <work_end+0x5f8>
     190:	goto +0x4f <work_end+0x870>
     191:	if w7 s> w2 goto +0x54 <work_end+0x8a0>
     192:	w3 = 0x0
     193:	w2 = 0x1
     194:	if w9 == 0x0 goto +0x1 <work_end+0x620>
     195:	w2 = 0x0
     196:	w0 = 0x0
     197:	w8 = 0x0
     198:	if w5 == 0x0 goto +0x1 <work_end+0x640>
     199:	goto +0x96 <work_end+0xaf0>
     200:	w4 = 0x0
     201:	w1 = *(u32 *)(r10 - 0x10)
     202:	if w1 == 0x0 goto +0x9c <work_end+0xb38>
     203:	if w0 != 0x0 goto +0x9b <work_end+0xb38>
     204:	w5 = w7
     205:	w1 = *(u32 *)(r10 - 0x10)
     206:	w5 -= w1
     207:	*(u32 *)(r10 - 0x60) = w5
     208:	if w5 == 0x0 goto +0x1 <work_end+0x690>
     209:	w4 = 0x3
     210:	*(u32 *)(r10 - 0x68) = w7
     211:	goto +0x93 <work_end+0xb38>
     212:	if w7 == 0x0 goto +0x217 <work_end+0x1760>
     213:	call 0x23
     214:	*(u64 *)(r10 - 0x8) = r0
     215:	r2 = r10
     216:	r2 += -0x8
     217:	r1 = 0x0 ll
		00000000000006c8:  R_BPF_64_64	TASKS
     219:	r3 = 0xe78 ll
		00000000000006d8:  R_BPF_64_64	.rodata
     221:	r4 = 0x0
     222:	call 0x2
     223:	if r0 != 0x0 goto +0x201 <work_end+0x1708>
     224:	r1 = 0x0 ll
		0000000000000700:  R_BPF_64_64	.bss
     226:	r2 = 0x1
     227:	lock *(u64 *)(r1 + 0x0) += r2
     228:	r1 = 0x0 ll
		0000000000000720:  R_BPF_64_64	EXPECT_ENTER
     230:	r2 = 0x100000000 ll
     232:	lock *(u64 *)(r1 + 0x0) += r2
     233:	r1 = 0x0 ll
		0000000000000748:  R_BPF_64_64	EXPECT_EXIT
     235:	lock *(u64 *)(r1 + 0x0) += r2
     236:	call 0x23
     237:	*(u64 *)(r10 - 0x8) = r0
     238:	r2 = r10
     239:	r2 += -0x8
     240:	r1 = 0x0 ll
		0000000000000780:  R_BPF_64_64	TASKS
     242:	call 0x1
     243:	r6 = r0
     244:	if r6 == 0x0 goto +0x1f7 <work_end+0x1760>
     245:	call 0xe
     246:	r1 = *(u64 *)(r6 + 0x18)
     247:	if r1 == r0 goto -0x54 <work_end+0x520>
     248:	r9 = r0
     249:	r2 = r0
     250:	r2 >>= 0x20
     251:	r0 <<= 0x20
     252:	r0 >>= 0x20
     253:	if r0 != r2 goto +0x2 <work_end+0x800>
     254:	r1 >>= 0x20
     255:	if r1 == r2 goto -0x5d <work_end+0x518>
     256:	w1 = *(u32 *)(r6 + 0x8)
     257:	if w1 == 0x0 goto -0x64 <work_end+0x4f0>
     258:	w1 = 0x0
     259:	*(u32 *)(r10 - 0x8) = w1
     260:	r2 = r10
     261:	r2 += -0x8
     262:	r1 = 0x0 ll
		0000000000000830:  R_BPF_64_64	LOST
     264:	call 0x1
     265:	if r0 == 0x0 goto -0x6c <work_end+0x4f0>
     266:	r0 += 0x10
     267:	r1 = 0x1
     268:	lock *(u64 *)(r0 + 0x0) += r1
     269:	goto -0x70 <work_end+0x4f0>
     270:	w0 = w7
     271:	if w7 s> 0x0 goto +0x6 <work_end+0x8b0>
     272:	w0 = w7
     273:	if w2 s< 0x1 goto +0x1 <work_end+0x898>
     274:	goto +0x3 <work_end+0x8b0>
     275:	if w7 s>= w2 goto -0x54 <work_end+0x600>
     276:	w0 = w7
     277:	w0 -= w2
     278:	w3 = 0x0
     279:	w2 = 0x1
     280:	if w9 == 0x0 goto +0x1 <work_end+0x8d0>
     281:	w2 = 0x0
     282:	w8 = 0x0
     283:	if w9 == 0x0 goto +0x41 <work_end+0xae8>
     284:	if w0 == 0x0 goto +0x40 <work_end+0xae8>
     285:	w1 = w0
     286:	w1 ^= w9
     287:	w2 = 0x0
     288:	w3 = 0x1
     289:	if w1 s> -0x1 goto +0x3b <work_end+0xae8>
     290:	w1 = *(u32 *)(r10 - 0x38)
     291:	w2 = w9
     292:	w2 s>>= 0x1f
     293:	w1 = w9
     294:	w1 ^= w2
     295:	w1 -= w2
     296:	w2 = w0
     297:	w2 s>>= 0x1f
     298:	w5 = w0
     299:	w5 ^= w2
     300:	w5 -= w2
     301:	w4 = w5
     302:	w4 &= 0xff
     303:	w2 = w1
     304:	w2 &= 0xff
     305:	w2 -= w4
     306:	if w2 s< 0x0 goto +0x1 <work_end+0x9a0>
     307:	w2 = 0x0
     308:	w2 += w4
     309:	w7 = w5
     310:	w7 >>= 0x18
     311:	w4 = w1
     312:	w4 >>= 0x18
     313:	w4 -= w7
     314:	if w4 s< 0x0 goto +0x1 <work_end+0x9e0>
     315:	w4 = 0x0
     316:	w4 += w7
     317:	w4 <<= 0x18
     318:	w4 |= w2
     319:	w7 = w4
     320:	w2 = w5
     321:	w2 >>= 0x8
     322:	w2 &= 0xff
     323:	w8 = w1
     324:	w8 >>= 0x8
     325:	w8 &= 0xff
     326:	w8 -= w2
     327:	w4 = *(u32 *)(r10 - 0x38)
     328:	if w8 s< 0x0 goto +0x1 <work_end+0xa50>
     329:	w8 = 0x0
     330:	w8 += w2
     331:	w8 <<= 0x8
     332:	w7 |= w8
     333:	w8 = w7
     334:	w5 >>= 0x10
     335:	w5 &= 0xff
     336:	w1 >>= 0x10
     337:	w1 &= 0xff
     338:	w1 -= w5
     339:	w7 = *(u32 *)(r10 - 0x18)
     340:	if w1 s< 0x0 goto +0x1 <work_end+0xab0>
     341:	w1 = 0x0
     342:	w1 += w5
     343:	w1 <<= 0x10
     344:	w8 |= w1
     345:	w2 = 0x0
     346:	w5 = *(u32 *)(r10 - 0x40)
     347:	if w9 s> -0x1 goto +0x1 <work_end+0xae8>
     348:	w8 = -w8
     349:	if w5 == 0x0 goto -0x96 <work_end+0x640>
     350:	w4 = 0x0
     351:	w1 = *(u32 *)(r10 - 0x10)
     352:	if w1 == 0x0 goto +0x6 <work_end+0xb38>
     353:	w4 = 0x3
     354:	w1 = 0x0
     355:	*(u32 *)(r10 - 0x68) = w1
     356:	w1 = *(u32 *)(r10 - 0x10)
     357:	w1 = -w1
     358:	*(u32 *)(r10 - 0x60) = w1
     359:	*(u32 *)(r10 - 0x28) = w8
     360:	*(u32 *)(r10 - 0x48) = w2
     361:	w2 = w0
     362:	*(u32 *)(r10 - 0x20) = w9
     363:	w2 ^= w9
     364:	w8 = 0x0
     365:	w1 = 0x1
     366:	if w2 s< 0x0 goto +0x1 <work_end+0xb80>
     367:	w1 = 0x0
     368:	w5 = *(u32 *)(r10 - 0x28)
     369:	w5 += w0
     370:	w3 &= w1
     371:	w7 = *(u32 *)(r10 - 0x38)
     372:	if w3 != 0x1 goto +0x3e <work_end+0xd98>
     373:	w9 = *(u32 *)(r10 - 0x20)
     374:	w1 = w9
     375:	w1 s>>= 0x1f
     376:	w9 ^= w1
     377:	w9 -= w1
     378:	w1 = w0
     379:	w1 s>>= 0x1f
     380:	w0 ^= w1
     381:	w0 -= w1
     382:	w1 = w0
     383:	w1 &= 0xff
     384:	w2 = w9
     385:	w2 &= 0xff
     386:	w2 -= w1
     387:	w3 = 0x0
     388:	*(u32 *)(r10 - 0x30) = w3
     389:	if w2 s< 0x0 goto +0x1 <work_end+0xc38>
     390:	w2 = 0x0
     391:	w2 += w1
     392:	w3 = w0
     393:	w3 >>= 0x18
     394:	w1 = w9
     395:	w1 >>= 0x18
     396:	w1 -= w3
     397:	if w1 s< 0x0 goto +0x1 <work_end+0xc78>
     398:	w1 = 0x0
     399:	w1 += w3
     400:	w1 <<= 0x18
     401:	w1 |= w2
     402:	w2 = w0
     403:	w2 >>= 0x8
     404:	w2 &= 0xff
     405:	w8 = w9
     406:	w8 >>= 0x8
     407:	w8 &= 0xff
     408:	w8 -= w2
     409:	if w8 s< 0x0 goto +0x1 <work_end+0xcd8>
     410:	w8 = 0x0
     411:	w8 += w2
     412:	w8 <<= 0x8
     413:	w1 |= w8
     414:	w0 >>= 0x10
     415:	w0 &= 0xff
     416:	w9 >>= 0x10
     417:	w9 &= 0xff
     418:	w9 -= w0
     419:	if w9 s< 0x0 goto +0x1 <work_end+0xd28>
     420:	w9 = 0x0
     421:	w9 += w0
     422:	w9 <<= 0x10
     423:	w1 |= w9
     424:	w8 = w1
     425:	w8 = -w8
     426:	w2 = *(u32 *)(r10 - 0x20)
     427:	if w2 s< 0x0 goto +0x1 <work_end+0xd68>
     428:	w8 = w1
     429:	if w7 == 0x0 goto +0x5 <work_end+0xd98>
     430:	if w1 == 0x0 goto +0x4 <work_end+0xd98>
     431:	w9 = 0x6
     432:	w1 = w8
     433:	w1 ^= w7
     434:	if w1 s< 0x0 goto +0x9 <work_end+0xde0>
     435:	w8 += w7
     436:	w9 = 0x0
     437:	w1 = 0x1
     438:	*(u32 *)(r10 - 0x30) = w1
     439:	if w8 == 0x0 goto +0x4 <work_end+0xde0>
     440:	w9 = 0x6
     441:	w1 = 0x0
     442:	*(u32 *)(r10 - 0x30) = w1
     443:	w7 = w8
     444:	w1 = 0x2
     445:	if w5 s< 0x1 goto +0x1 <work_end+0xdf8>
     446:	w1 = 0x1
     447:	*(u32 *)(r10 - 0x38) = w1
     448:	w1 = w7
     449:	w0 = 0x8
     450:	r2 = 0x0 ll
		0000000000000e10:  R_BPF_64_64	CONFIG
     452:	w3 = *(u32 *)(r2 + 0x80)
     453:	if w3 == 0x0 goto +0x3 <work_end+0xe48>
     454:	w2 = *(u32 *)(r2 + 0x78)
     455:	if w2 == 0x0 goto +0x1 <work_end+0xe48>
     456:	w0 = -0x7ffffff8
     457:	*(u32 *)(r10 - 0x50) = w0
     458:	w8 = 0x0
     459:	w2 = 0x0
     460:	w3 = 0x0
     461:	w0 = 0x0
     462:	w7 = 0x0
     463:	if w4 == 0x0 goto +0x6 <work_end+0xeb0>
     464:	w3 = *(u32 *)(r10 - 0x40)
     465:	if w3 == 0x0 goto +0x1 <work_end+0xe98>
     466:	w2 = 0x8
     467:	w3 = *(u32 *)(r10 - 0x60)
     468:	w0 = *(u32 *)(r10 - 0x68)
     469:	w7 = *(u32 *)(r10 - 0x10)
     470:	*(u32 *)(r6 + 0x12c) = w2
     471:	*(u32 *)(r6 + 0x124) = w3
     472:	*(u32 *)(r6 + 0x120) = w0
     473:	*(u32 *)(r6 + 0x11c) = w7
     474:	*(u32 *)(r6 + 0x118) = w4
     475:	*(u32 *)(r6 + 0x128) = w8
     476:	w0 = 0x0
     477:	w3 = 0x0
     478:	w7 = 0x0
     479:	w2 = *(u32 *)(r10 - 0x30)
     480:	if w2 != 0x0 goto +0x4 <work_end+0xf28>
     481:	w8 = 0x8
     482:	w0 = w1
     483:	w3 = *(u32 *)(r10 - 0x18)
     484:	w7 = *(u32 *)(r10 - 0x10)
     485:	w2 = *(u32 *)(r10 - 0x20)
     486:	w4 = w2
     487:	w1 = *(u32 *)(r10 - 0x28)
     488:	w4 -= w1
     489:	*(u32 *)(r6 + 0x144) = w8
     490:	*(u32 *)(r6 + 0x13c) = w0
     491:	*(u32 *)(r6 + 0x138) = w3
     492:	*(u32 *)(r6 + 0x134) = w7
     493:	*(u32 *)(r6 + 0x130) = w9
     494:	w3 = 0x0
     495:	*(u32 *)(r6 + 0x140) = w3
     496:	w9 = 0x0
     497:	w0 = 0x0
     498:	w8 = 0x0
     499:	w7 = 0x0
     500:	if w2 == w1 goto +0x4 <work_end+0xfc8>
     501:	w8 = 0x4
     502:	w9 = *(u32 *)(r10 - 0x18)
     503:	w0 = *(u32 *)(r10 - 0x10)
     504:	w7 = *(u32 *)(r10 - 0x50)
     505:	r1 = 0x0
     506:	*(u64 *)(r6 + 0x170) = r1
     507:	*(u32 *)(r6 + 0x15c) = w7
     508:	*(u32 *)(r6 + 0x154) = w4
     509:	*(u32 *)(r6 + 0x150) = w9
     510:	*(u32 *)(r6 + 0x14c) = w0
     511:	*(u32 *)(r6 + 0x148) = w8
     512:	w2 = *(u32 *)(r10 - 0x18)
     513:	*(u32 *)(r6 + 0x17c) = w2
     514:	*(u32 *)(r6 + 0x178) = w2
     515:	w1 = 0x0
     516:	if w5 == 0x0 goto +0x1 <work_end+0x1030>
     517:	w1 = w2
     518:	*(u32 *)(r6 + 0x168) = w1
     519:	w1 = 0x0
     520:	if w5 == 0x0 goto +0x1 <work_end+0x1050>
     521:	w1 = *(u32 *)(r10 - 0x10)
     522:	*(u32 *)(r6 + 0x164) = w1
     523:	*(u32 *)(r6 + 0x16c) = w5
     524:	w1 = 0x0
     525:	if w5 == 0x0 goto +0x1 <work_end+0x1078>
     526:	w1 = *(u32 *)(r10 - 0x38)
     527:	*(u32 *)(r6 + 0x160) = w1
     528:	*(u32 *)(r6 + 0x158) = w3
     529:	r1 = r6
     530:	r1 += 0x180
     531:	w2 = 0x0
     532:	r3 = 0x10
     533:	call -0x1
		00000000000010a8:  R_BPF_64_32	memset
     534:	r8 = 0x0 ll
		00000000000010b0:  R_BPF_64_64	CONFIG
     536:	w1 = *(u32 *)(r8 + 0x94)
     537:	if w1 == 0x0 goto +0x56 <work_end+0x1380>
     538:	w1 = *(u32 *)(r6 + 0x118)
     539:	if w1 == 0x0 goto +0xe <work_end+0x1150>
     540:	w1 = *(u32 *)(r6 + 0x12c)
     541:	*(u32 *)(r6 + 0x114) = w1
     542:	w1 = *(u32 *)(r6 + 0x128)
     543:	*(u32 *)(r6 + 0x110) = w1
     544:	w1 = *(u32 *)(r6 + 0x124)
     545:	*(u32 *)(r6 + 0x10c) = w1
     546:	w1 = *(u32 *)(r6 + 0x120)
     547:	*(u32 *)(r6 + 0x108) = w1
     548:	w1 = *(u32 *)(r6 + 0x11c)
     549:	*(u32 *)(r6 + 0x104) = w1
     550:	w1 = *(u32 *)(r6 + 0x118)
     551:	*(u32 *)(r6 + 0x100) = w1
     552:	r1 = r6
     553:	call -0x1
		0000000000001148:  R_BPF_64_32	.text
     554:	w1 = *(u32 *)(r6 + 0x130)
     555:	if w1 == 0x0 goto +0xe <work_end+0x11d0>
     556:	w1 = *(u32 *)(r6 + 0x144)
     557:	*(u32 *)(r6 + 0x114) = w1
     558:	w1 = *(u32 *)(r6 + 0x140)
     559:	*(u32 *)(r6 + 0x110) = w1
     560:	w1 = *(u32 *)(r6 + 0x13c)
     561:	*(u32 *)(r6 + 0x10c) = w1
     562:	w1 = *(u32 *)(r6 + 0x138)
     563:	*(u32 *)(r6 + 0x108) = w1
     564:	w1 = *(u32 *)(r6 + 0x134)
     565:	*(u32 *)(r6 + 0x104) = w1
     566:	w1 = *(u32 *)(r6 + 0x130)
     567:	*(u32 *)(r6 + 0x100) = w1
     568:	r1 = r6
     569:	call -0x1
		00000000000011c8:  R_BPF_64_32	.text
     570:	w1 = *(u32 *)(r6 + 0x148)
     571:	if w1 == 0x0 goto +0xe <work_end+0x1250>
     572:	w1 = *(u32 *)(r6 + 0x15c)
     573:	*(u32 *)(r6 + 0x114) = w1
     574:	w1 = *(u32 *)(r6 + 0x158)
     575:	*(u32 *)(r6 + 0x110) = w1
     576:	w1 = *(u32 *)(r6 + 0x154)
     577:	*(u32 *)(r6 + 0x10c) = w1
     578:	w1 = *(u32 *)(r6 + 0x150)
     579:	*(u32 *)(r6 + 0x108) = w1
     580:	w1 = *(u32 *)(r6 + 0x14c)
     581:	*(u32 *)(r6 + 0x104) = w1
     582:	w1 = *(u32 *)(r6 + 0x148)
     583:	*(u32 *)(r6 + 0x100) = w1
     584:	r1 = r6
     585:	call -0x1
		0000000000001248:  R_BPF_64_32	.text
     586:	w1 = *(u32 *)(r10 - 0x48)
     587:	w1 &= 0x1
     588:	if w1 == 0x0 goto +0x13 <work_end+0x1300>
     589:	r1 = 0x0
     590:	r2 = 0x0 ll
		0000000000001270:  R_BPF_64_64	CONFIG
     592:	w2 = *(u32 *)(r2 + 0x74)
     593:	w3 = *(u32 *)(r10 - 0x58)
     594:	if w3 != 0x0 goto +0xc <work_end+0x12f8>
     595:	if w2 == 0x0 goto +0xb <work_end+0x12f8>
     596:	call 0x23
     597:	r1 = 0x0 ll
		00000000000012a8:  R_BPF_64_64	CONFIG
     599:	w1 = *(u32 *)(r1 + 0x74)
     600:	r0 += r1
     601:	r1 = r10
     602:	r1 += -0x8
     603:	w2 = 0x8
     604:	r3 = r0
     605:	call 0x71
     606:	r1 = *(u64 *)(r10 - 0x8)
     607:	*(u64 *)(r6 + 0x250) = r1
     608:	w1 = *(u32 *)(r6 + 0x160)
     609:	if w1 == 0x0 goto +0xe <work_end+0x1380>
     610:	w1 = *(u32 *)(r6 + 0x174)
     611:	*(u32 *)(r6 + 0x114) = w1
     612:	w1 = *(u32 *)(r6 + 0x170)
     613:	*(u32 *)(r6 + 0x110) = w1
     614:	w1 = *(u32 *)(r6 + 0x16c)
     615:	*(u32 *)(r6 + 0x10c) = w1
     616:	w1 = *(u32 *)(r6 + 0x168)
     617:	*(u32 *)(r6 + 0x108) = w1
     618:	w1 = *(u32 *)(r6 + 0x164)
     619:	*(u32 *)(r6 + 0x104) = w1
     620:	w1 = *(u32 *)(r6 + 0x160)
     621:	*(u32 *)(r6 + 0x100) = w1
     622:	r1 = r6
     623:	call -0x1
		0000000000001378:  R_BPF_64_32	.text
     624:	w7 = 0x0
     625:	w1 = *(u32 *)(r8 + 0x6c)
     626:	if w1 == 0x0 goto +0x28 <work_end+0x14d8>
     627:	r1 = 0x0 ll
		0000000000001398:  R_BPF_64_64	CONFIG
     629:	w2 = *(u32 *)(r1 + 0xbc)
     630:	if w2 != 0x0 goto +0x64 <work_end+0x16d8>
     631:	w1 = *(u32 *)(r1 + 0xcc)
     632:	if w1 == 0x0 goto +0x6 <work_end+0x13f8>
     633:	w2 = *(u32 *)(r6 + 0x288)
     634:	*(u32 *)(r6 + 0x274) = w2
     635:	w1 = 0x1
     636:	if w2 != 0x0 goto +0x1 <work_end+0x13f0>
     637:	w1 = 0x0
     638:	w7 |= w1
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	CONFIG
     641:	w2 = *(u32 *)(r1 + 0xdc)
     642:	if w2 == 0x0 goto +0x6 <work_end+0x1448>
     643:	w3 = *(u32 *)(r6 + 0x28c)
     644:	*(u32 *)(r6 + 0x278) = w3
     645:	w2 = 0x1
     646:	if w3 != 0x0 goto +0x1 <work_end+0x1440>
     647:	w2 = 0x0
     648:	w7 |= w2
     649:	w1 = *(u32 *)(r1 + 0xec)
     650:	if w1 == 0x0 goto +0x6 <work_end+0x1488>
     651:	w2 = *(u32 *)(r6 + 0x290)
     652:	*(u32 *)(r6 + 0x27c) = w2
     653:	w1 = 0x1
     654:	if w2 != 0x0 goto +0x1 <work_end+0x1480>
     655:	w1 = 0x0
     656:	w7 |= w1
     657:	r1 = 0x0 ll
		0000000000001488:  R_BPF_64_64	CONFIG
     659:	w1 = *(u32 *)(r1 + 0xfc)
     660:	if w1 == 0x0 goto +0x6 <work_end+0x14d8>
     661:	w2 = *(u32 *)(r6 + 0x294)
     662:	*(u32 *)(r6 + 0x280) = w2
     663:	w1 = 0x1
     664:	if w2 != 0x0 goto +0x1 <work_end+0x14d0>
     665:	w1 = 0x0
     666:	w7 |= w1
     667:	w5 = *(u32 *)(r6 + 0x18c)
     668:	w2 = *(u32 *)(r6 + 0x188)
     669:	w4 = *(u32 *)(r6 + 0x184)
     670:	w3 = *(u32 *)(r6 + 0x180)
     671:	w8 = *(u32 *)(r6 + 0x17c)
     672:	w9 = *(u32 *)(r6 + 0x178)
     673:	w1 = *(u32 *)(r6 + 0x10)
     674:	if w1 == 0x0 goto +0xf <work_end+0x1590>
     675:	*(u32 *)(r10 - 0x10) = w2
     676:	*(u32 *)(r10 - 0x18) = w3
     677:	*(u32 *)(r10 - 0x20) = w4
     678:	*(u32 *)(r10 - 0x28) = w5
     679:	call 0x23
     680:	*(u64 *)(r10 - 0x8) = r0
     681:	r2 = r10
     682:	r2 += -0x8
     683:	r1 = 0x0 ll
		0000000000001558:  R_BPF_64_64	OWED
     685:	call 0x3
     686:	w5 = *(u32 *)(r10 - 0x28)
     687:	w4 = *(u32 *)(r10 - 0x20)
     688:	w3 = *(u32 *)(r10 - 0x18)
     689:	w2 = *(u32 *)(r10 - 0x10)
     690:	r1 = 0x0
     691:	*(u64 *)(r6 + 0x298) = r1
     692:	*(u64 *)(r6 + 0x258) = r1
     693:	*(u32 *)(r6 + 0x14) = w5
     694:	*(u32 *)(r6 + 0x10) = w2
     695:	*(u32 *)(r6 + 0xc) = w4
     696:	*(u32 *)(r6 + 0x8) = w3
     697:	w1 = 0x0
     698:	*(u32 *)(r6 + 0x268) = w1
     699:	w1 = 0x1
     700:	if w9 != 0x0 goto +0x1 <work_end+0x15f0>
     701:	w1 = 0x0
     702:	*(u32 *)(r6 + 0x0) = w9
     703:	*(u32 *)(r6 + 0x4) = w8
     704:	if w8 != 0x0 goto +0x2b <work_end+0x1760>
     705:	if w3 != 0x0 goto +0x2a <work_end+0x1760>
     706:	if w2 != 0x0 goto +0x29 <work_end+0x1760>
     707:	w7 |= w1
     708:	w7 &= 0x1
     709:	if w7 != 0x0 goto +0x26 <work_end+0x1760>
     710:	call 0x23
     711:	*(u64 *)(r10 - 0x8) = r0
     712:	r2 = r10
     713:	r2 += -0x8
     714:	r1 = 0x0 ll
		0000000000001650:  R_BPF_64_64	TASKS
     716:	call 0x3
     717:	if r0 != 0x0 goto +0x1e <work_end+0x1760>
     718:	r1 = 0x0 ll
		0000000000001670:  R_BPF_64_64	.bss
     720:	r2 = -0x1
     721:	lock *(u64 *)(r1 + 0x0) += r2
     722:	r1 = 0x0 ll
		0000000000001690:  R_BPF_64_64	EXPECT_ENTER
     724:	r2 = -0x100000000 ll
     726:	lock *(u64 *)(r1 + 0x0) += r2
     727:	r1 = 0x0 ll
		00000000000016b8:  R_BPF_64_64	EXPECT_EXIT
     729:	lock *(u64 *)(r1 + 0x0) += r2
     730:	goto +0x11 <work_end+0x1760>
     731:	w2 = *(u32 *)(r6 + 0x284)
     732:	*(u32 *)(r6 + 0x270) = w2
     733:	w7 = 0x1
     734:	if w2 != 0x0 goto -0x68 <work_end+0x13b8>
     735:	w7 = 0x0
     736:	goto -0x6a <work_end+0x13b8>
     737:	w1 = 0x0
     738:	*(u32 *)(r10 - 0x8) = w1
     739:	r2 = r10
     740:	r2 += -0x8
     741:	r1 = 0x0 ll
		0000000000001728:  R_BPF_64_64	LOST
     743:	call 0x1
     744:	if r0 == 0x0 goto +0x3 <work_end+0x1760>
     745:	r0 += 0x10
     746:	r1 = 0x1
     747:	lock *(u64 *)(r0 + 0x0) += r1
     748:	w0 = 0x0
     749:	exit

Disassembly of section raw_tp/workqueue_execute_start:

0000000000000000 <work_start>:
       0:	*(u64 *)(r10 - 0x20) = r1
       1:	w6 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <work_start+0xc0>
       6:	if w1 == 0x1 goto +0x1e <work_start+0x128>
       7:	if w1 == 0x2 goto +0x1 <work_start+0x48>
       8:	goto +0x3e <work_start+0x238>
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
      23:	goto +0x2f <work_start+0x238>
      24:	if w1 == 0x3 goto +0x15 <work_start+0x170>
      25:	if w1 == 0x4 goto +0x1 <work_start+0xd8>
      26:	goto +0x2c <work_start+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x18) = w0
      29:	r2 = r10
      30:	r2 += -0x18
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <work_start+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <work_start+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w6 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <work_start+0x238>
      46:	call 0x23
      47:	r6 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r6 + 0x40)
      50:	r0 += r1
      51:	r1 = r10
      52:	r1 += -0x18
      53:	w2 = 0x8
      54:	r3 = r0
      55:	call 0x71
      56:	w1 = *(u32 *)(r6 + 0x44)
      57:	r3 = *(u64 *)(r10 - 0x18)
      58:	r3 += r1
      59:	r1 = r10
      60:	r1 += -0x18
      61:	w2 = 0x8
      62:	call 0x71
      63:	r3 = *(u64 *)(r6 + 0x8)
      64:	r1 = *(u64 *)(r10 - 0x18)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x18
      68:	w2 = 0x4
      69:	call 0x71
      70:	w6 = *(u32 *)(r10 - 0x18)
      71:	r9 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r9 + 0x28)
      74:	call 0x23
      75:	*(u64 *)(r10 - 0x18) = r0
      76:	w8 &= w6
      77:	r2 = r10
      78:	r2 += -0x18
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	TASKS
      81:	call 0x1
      82:	r7 = r0
      83:	w6 = 0x0
      84:	if r7 == 0x0 goto +0x1f <work_start+0x3a0>
      85:	call 0xe
      86:	r1 = *(u64 *)(r7 + 0x18)
      87:	if r1 == r0 goto +0x1b <work_start+0x398>
      88:	r6 = r0
      89:	r2 = r0
      90:	r2 >>= 0x20
      91:	r0 <<= 0x20
      92:	r0 >>= 0x20
      93:	if r0 != r2 goto +0x2 <work_start+0x300>
      94:	r1 >>= 0x20
      95:	if r1 == r2 goto +0x12 <work_start+0x390>
      96:	w1 = *(u32 *)(r7 + 0x8)
      97:	if w1 == 0x0 goto +0xb <work_start+0x368>
      98:	w1 = 0x0
      99:	*(u32 *)(r10 - 0x18) = w1
     100:	r2 = r10
     101:	r2 += -0x18
     102:	r1 = 0x0 ll
		0000000000000330:  R_BPF_64_64	LOST
     104:	call 0x1
     105:	if r0 == 0x0 goto +0x3 <work_start+0x368>
     106:	r0 += 0x10
     107:	r1 = 0x1
     108:	lock *(u64 *)(r0 + 0x0) += r1
     109:	r1 = r7
     110:	w2 = 0x4a0
     111:	r3 = 0xe78 ll
		0000000000000378:  R_BPF_64_64	.rodata
     113:	call 0x71
     114:	*(u64 *)(r7 + 0x18) = r6
     115:	w6 = *(u32 *)(r7 + 0x4)
     116:	r1 = *(u64 *)(r10 - 0x20)
     117:	r3 = *(u64 *)(r1 + 0x0)
     118:	w1 = *(u32 *)(r9 + 0xa4)
     119:	r3 += r1
     120:	r1 = r10
     121:	r1 += -0x18
     122:	w2 = 0x8
     123:	call 0x71
     124:	w1 = 0x0
     125:	*(u32 *)(r10 - 0xc) = w1
     126:	w8 -= w6
     127:	w1 = *(u32 *)(r9 + 0x28)
     128:	w1 &= w8
     129:	*(u32 *)(r10 - 0x10) = w1
     130:	call 0x23
     131:	*(u64 *)(r10 - 0x8) = r0
     132:	r2 = r10
     133:	r2 += -0x8
     134:	r1 = 0x0 ll
		0000000000000430:  R_BPF_64_64	WORKS
     136:	call 0x1
     137:	if r0 == 0x0 goto +0x8 <work_start+0x490>
     138:	r1 = r10
     139:	r1 += -0x18
     140:	r2 = *(u64 *)(r1 + 0x0)
     141:	*(u64 *)(r0 + 0x0) = r2
     142:	r2 = *(u64 *)(r1 + 0x8)
     143:	*(u64 *)(r0 + 0x8) = r2
     144:	w0 = 0x0
     145:	exit
     146:	call 0x23
     147:	*(u64 *)(r10 - 0x8) = r0
     148:	r2 = r10
     149:	r2 += -0x8
     150:	r3 = r10
     151:	r3 += -0x18
     152:	r1 = 0x0 ll
		00000000000004c0:  R_BPF_64_64	WORKS
     154:	r4 = 0x0
     155:	call 0x2
     156:	if r0 == 0x0 goto -0xd <work_start+0x480>
     157:	w1 = 0x0
     158:	*(u32 *)(r10 - 0x8) = w1
     159:	r2 = r10
     160:	r2 += -0x8
     161:	r1 = 0x0 ll
		0000000000000508:  R_BPF_64_64	LOST
     163:	call 0x1
     164:	if r0 == 0x0 goto -0x15 <work_start+0x480>
     165:	r0 += 0x10
     166:	r1 = 0x1
     167:	lock *(u64 *)(r0 + 0x0) += r1
     168:	goto -0x19 <work_start+0x480>
