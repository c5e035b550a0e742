
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
    4596:	r9 = r2
    4597:	r6 = r1
    4598:	r1 = r9
    4599:	r1 >>= 0x9
    4600:	r1 &= 0x3ffc0
    4601:	r2 = 0x0 ll
		0000000000008fc8:  R_BPF_64_64	.bss.begun
    4603:	r2 += r1
    4604:	r8 = *(u64 *)(r2 + 0x0)
    4605:	*(u64 *)(r10 - 0x30) = r2
    4606:	r1 = *(u64 *)(r2 + 0x8)
    4607:	*(u64 *)(r10 - 0x18) = r1
    4608:	r3 = r9
    4609:	r3 += 0x78
    4610:	r1 = r10
    4611:	r1 += -0x8
    4612:	w2 = 0x8
    4613:	call 0x71
    4614:	r7 = *(u64 *)(r10 - 0x8)
    4615:	r1 = r6
    4616:	w2 = 0xe0
    4617:	r3 = 0xd98 ll
		0000000000009048:  R_BPF_64_64	.rodata
    4619:	call 0x71
    4620:	r1 = r6
    4621:	r1 += 0x60
    4622:	w2 = 0x80
    4623:	r3 = r9
    4624:	call 0x71
    4625:	*(u64 *)(r10 - 0x28) = r9
    4626:	r8 ^= r9
    4627:	r1 = 0xffffffffffff ll
    4629:	r8 &= r1
    4630:	call 0x23
    4631:	r1 = 0x0 ll
		00000000000090b8:  R_BPF_64_64	CONFIG
    4633:	w1 = *(u32 *)(r1 + 0x48)
    4634:	r0 += r1
    4635:	r7 <<= 0x20
    4636:	r7 >>= 0x20
    4637:	*(u64 *)(r10 - 0x10) = r7
    4638:	if r8 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x218>
    4639:	r1 = *(u64 *)(r10 - 0x18)
    4640:	r1 = r10
    4641:	r1 += -0x8
    4642:	w2 = 0x4
    4643:	r3 = r0
    4644:	call 0x71
    4645:	w1 = *(u32 *)(r10 - 0x8)
    4646:	w1 &= 0x2
    4647:	if w1 != 0x0 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x568>
    4648:	r1 = *(u64 *)(r10 - 0x18)
    4649:	r1 &= 0x40000000
    4650:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x1c8>
    4651:	w1 = 0x2
    4652:	*(u32 *)(r6 + 0x4) = w1
    4653:	r4 = *(u64 *)(r6 + 0xa0)
    4654:	r5 = *(u64 *)(r6 + 0xa8)
    4655:	r0 = *(u64 *)(r6 + 0x98)
    4656:	r7 = *(u64 *)(r6 + 0xc0)
    4657:	r8 = *(u64 *)(r6 + 0xc8)
    4658:	r9 = *(u64 *)(r6 + 0xd0)
    4659:	*(u64 *)(r10 - 0x20) = r7
    4660:	*(u64 *)(r10 - 0x28) = r8
    4661:	r2 = r9
    4662:	goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x620>
    4663:	r1 = r10
    4664:	r1 += -0x8
    4665:	w2 = 0x4
    4666:	r3 = r0
    4667:	call 0x71
    4668:	w1 = *(u32 *)(r10 - 0x8)
    4669:	w1 &= 0x2
    4670:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x2d0>
    4671:	r1 = *(u64 *)(r10 - 0x10)
    4672:	r1 &= 0x40000000
    4673:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x280>
    4674:	w1 = 0x2
    4675:	*(u32 *)(r6 + 0x4) = w1
    4676:	r4 = *(u64 *)(r6 + 0xa0)
    4677:	r5 = *(u64 *)(r6 + 0xa8)
    4678:	r0 = *(u64 *)(r6 + 0x98)
    4679:	r8 = *(u64 *)(r6 + 0xc0)
    4680:	r7 = *(u64 *)(r6 + 0xc8)
    4681:	r9 = *(u64 *)(r6 + 0xd0)
    4682:	*(u64 *)(r10 - 0x20) = r8
    4683:	r2 = r7
    4684:	r3 = r9
    4685:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x388>
    4686:	w1 = 0x1
    4687:	*(u32 *)(r6 + 0x4) = w1
    4688:	r4 = *(u64 *)(r6 + 0x80)
    4689:	r4 <<= 0x20
    4690:	r4 >>= 0x20
    4691:	r9 = *(u64 *)(r6 + 0xd0)
    4692:	r5 = r9
    4693:	r5 <<= 0x20
    4694:	r5 >>= 0x20
    4695:	r7 = *(u64 *)(r6 + 0xc8)
    4696:	r0 = r7
    4697:	r0 <<= 0x20
    4698:	r0 >>= 0x20
    4699:	r8 = *(u64 *)(r6 + 0xc0)
    4700:	*(u64 *)(r10 - 0x20) = r8
    4701:	r8 <<= 0x20
    4702:	r8 >>= 0x20
    4703:	r2 = *(u64 *)(r6 + 0xb8)
    4704:	r2 <<= 0x20
    4705:	r2 >>= 0x20
    4706:	r3 = *(u64 *)(r6 + 0x88)
    4707:	r3 <<= 0x20
    4708:	r3 >>= 0x20
    4709:	w1 = 0x2
    4710:	*(u32 *)(r6 + 0x58) = w1
    4711:	*(u64 *)(r6 + 0x30) = r4
    4712:	*(u64 *)(r6 + 0x28) = r5
    4713:	*(u64 *)(r6 + 0x20) = r0
    4714:	*(u64 *)(r6 + 0x18) = r8
    4715:	*(u64 *)(r6 + 0x10) = r2
    4716:	*(u64 *)(r6 + 0x8) = r3
    4717:	r2 = *(u64 *)(r10 - 0x10)
    4718:	w4 = w2
    4719:	w4 &= -0x40000001
    4720:	*(u32 *)(r6 + 0x0) = w4
    4721:	r1 = 0xffffffff ll
    4723:	if r2 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x408>
    4724:	goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a8>
    4725:	r2 = *(u64 *)(r10 - 0x30)
    4726:	r1 = *(u64 *)(r2 + 0x0)
    4727:	r2 = *(u64 *)(r2 + 0x8)
    4728:	r2 = *(u64 *)(r10 - 0x28)
    4729:	r1 ^= r2
    4730:	r2 = 0xffffffffffff ll
    4732:	r1 &= r2
    4733:	if r1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x520>
    4734:	r1 = 0x0 ll
		00000000000093f0:  R_BPF_64_64	CONFIG
    4736:	w7 = *(u32 *)(r1 + 0x8c)
    4737:	if w7 == 0x0 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4738:	call 0x23
    4739:	r0 += r7
    4740:	r1 = r10
    4741:	r1 += -0x8
    4742:	w2 = 0x4
    4743:	r3 = r0
    4744:	call 0x71
    4745:	w1 = *(u32 *)(r10 - 0x8)
    4746:	if w1 != 0x0 goto +0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4747:	r1 = 0x0 ll
		0000000000009458:  R_BPF_64_64	CONFIG
    4749:	w7 = *(u32 *)(r1 + 0x90)
    4750:	if w7 == 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4751:	call 0x23
    4752:	r0 += r7
    4753:	r1 = r10
    4754:	r1 += -0x8
    4755:	w2 = 0x4
    4756:	r3 = r0
    4757:	call 0x71
    4758:	w1 = *(u32 *)(r10 - 0x8)
    4759:	if w1 != 0x0 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4760:	w2 = 0x0
    4761:	*(u32 *)(r6 + 0x58) = w2
    4762:	w1 = 0xad
    4763:	w3 = *(u32 *)(r6 + 0x4)
    4764:	if w3 == 0x1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x558>
    4765:	*(u32 *)(r6 + 0x4) = w2
    4766:	w1 = 0xf
    4767:	*(u32 *)(r6 + 0x0) = w1
    4768:	goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4769:	w1 = 0x1
    4770:	*(u32 *)(r6 + 0x4) = w1
    4771:	r4 = *(u64 *)(r6 + 0x80)
    4772:	r4 <<= 0x20
    4773:	r4 >>= 0x20
    4774:	r9 = *(u64 *)(r6 + 0xd0)
    4775:	r5 = r9
    4776:	r5 <<= 0x20
    4777:	r5 >>= 0x20
    4778:	r0 = *(u64 *)(r6 + 0xc8)
    4779:	*(u64 *)(r10 - 0x28) = r0
    4780:	r0 <<= 0x20
    4781:	r0 >>= 0x20
    4782:	r7 = *(u64 *)(r6 + 0xc0)
    4783:	*(u64 *)(r10 - 0x20) = r7
    4784:	r7 <<= 0x20
    4785:	r7 >>= 0x20
    4786:	r8 = *(u64 *)(r6 + 0xb8)
    4787:	r8 <<= 0x20
    4788:	r8 >>= 0x20
    4789:	r2 = *(u64 *)(r6 + 0x88)
    4790:	r2 <<= 0x20
    4791:	r2 >>= 0x20
    4792:	w3 = 0x2
    4793:	*(u32 *)(r6 + 0x58) = w3
    4794:	*(u64 *)(r6 + 0x30) = r4
    4795:	*(u64 *)(r6 + 0x28) = r5
    4796:	*(u64 *)(r6 + 0x20) = r0
    4797:	*(u64 *)(r6 + 0x18) = r7
    4798:	*(u64 *)(r6 + 0x10) = r8
    4799:	*(u64 *)(r6 + 0x8) = r2
    4800:	r1 = *(u64 *)(r10 - 0x18)
    4801:	w4 = w1
    4802:	w4 &= -0x40000001
    4803:	*(u32 *)(r6 + 0x0) = w4
    4804:	r2 = *(u64 *)(r10 - 0x10)
    4805:	if w1 == w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x698>
    4806:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x700>
    4807:	r7 = *(u64 *)(r10 - 0x28)
    4808:	if w2 == -0x1 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4809:	r1 = *(u64 *)(r10 - 0x20)
    4810:	r7 |= r1
    4811:	r7 |= r9
    4812:	if r7 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6d0>
    4813:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4814:	w1 = *(u32 *)(r6 + 0x4)
    4815:	if w1 == 0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x770>
    4816:	if w1 == 0x2 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x788>
    4817:	if w4 == 0x3b goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    4818:	if w4 == 0x142 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    4819:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4820:	w1 = 0x0
    4821:	*(u32 *)(r6 + 0x58) = w1
    4822:	if w2 == -0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4823:	w1 = *(u32 *)(r6 + 0x4)
    4824:	if w1 == 0x2 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4825:	w1 = 0x1
    4826:	w2 = 0x1
    4827:	if w4 != 0x142 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x748>
    4828:	w2 = 0x0
    4829:	if w4 != 0x3b goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x758>
    4830:	w1 = 0x0
    4831:	w1 &= w2
    4832:	*(u32 *)(r6 + 0x4) = w1
    4833:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4834:	if w4 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    4835:	if w4 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    4836:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4837:	if w4 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    4838:	if w4 != 0x208 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    4839:	w1 = 0x0
    4840:	*(u32 *)(r6 + 0x58) = w1
    4841:	w2 = *(u32 *)(r6 + 0x0)
    4842:	if w2 > 0x3ff goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    4843:	w1 = *(u32 *)(r6 + 0x4)
    4844:	r1 <<= 0xa
    4845:	r1 += r2
    4846:	if r1 > 0xbff goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    4847:	r2 = 0x0 ll
		0000000000009778:  R_BPF_64_64	SELECTORS
    4849:	r2 += r1
    4850:	w2 = *(u8 *)(r2 + 0x0)
    4851:	if w2 == 0xff goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    4852:	w1 = *(u32 *)(r6 + 0x58)
    4853:	w3 = w1
    4854:	w3 &= 0x2
    4855:	if w3 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    4856:	w2 <<= 0x18
    4857:	w2 s>>= 0x18
    4858:	r3 = r2
    4859:	r3 &= 0x7
    4860:	r3 <<= 0x3
    4861:	r4 = r6
    4862:	r4 += 0x8
    4863:	r5 = r4
    4864:	r5 += r3
    4865:	r3 = *(u64 *)(r5 + 0x0)
    4866:	r3 <<= 0x20
    4867:	r3 >>= 0x20
    4868:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8d8>
    4869:	w2 += 0x1
    4870:	w2 &= 0x7
    4871:	r2 <<= 0x3
    4872:	r4 += r2
    4873:	r2 = *(u64 *)(r4 + 0x0)
    4874:	r2 <<= 0x20
    4875:	r3 <<= 0x20
    4876:	r2 >>= 0x20
    4877:	r2 |= r3
    4878:	r3 = r2
    4879:	*(u64 *)(r6 + 0x50) = r3
    4880:	w1 |= 0x4
    4881:	*(u32 *)(r6 + 0x58) = w1
    4882:	exit

0000000000009898 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send>:
    4883:	r6 = r1
    4884:	w1 = *(u32 *)(r6 + 0x24)
    4885:	w1 &= 0x1f
    4886:	r2 = 0x0 ll
		00000000000098b0:  R_BPF_64_64	CONFIG
    4888:	w2 = *(u32 *)(r2 + 0x60)
    4889:	w2 >>= w1
    4890:	w2 &= 0x1
    4891:	if w2 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4892:	r1 = 0x0 ll
		00000000000098e0:  R_BPF_64_64	COUNTS
    4894:	r2 = r6
    4895:	call 0x1
    4896:	if r0 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xc0>
    4897:	r1 = 0x1
    4898:	lock *(u64 *)(r0 + 0x0) += r1
    4899:	r1 = 0x0 ll
		0000000000009918:  R_BPF_64_64	EVENTS
    4901:	r2 = r6
    4902:	r3 = 0x2c8
    4903:	r4 = 0x0
    4904:	call 0x82
    4905:	if r0 s< 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x140>
    4906:	exit
    4907:	r1 = 0x0 ll
		0000000000009958:  R_BPF_64_64	COUNTS
    4909:	r2 = r6
    4910:	r3 = 0x0 ll
		0000000000009970:  R_BPF_64_64	.rodata.cst8
    4912:	r4 = 0x1
    4913:	call 0x2
    4914:	if r0 == 0x0 goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4915:	r1 = 0x0 ll
		0000000000009998:  R_BPF_64_64	COUNTS
    4917:	r2 = r6
    4918:	call 0x1
    4919:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x198>
    4920:	r1 = 0x1
    4921:	lock *(u64 *)(r0 + 0x0) += r1
    4922:	goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4923:	w1 = 0x0
    4924:	*(u32 *)(r10 - 0x8) = w1
    4925:	r2 = r10
    4926:	r2 += -0x8
    4927:	r1 = 0x0 ll
		00000000000099f8:  R_BPF_64_64	LOST
    4929:	call 0x1
    4930:	if r0 == 0x0 goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4931:	r1 = 0x1
    4932:	lock *(u64 *)(r0 + 0x0) += r1
    4933:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4934:	w1 = 0x0
    4935:	*(u32 *)(r10 - 0x4) = w1
    4936:	r2 = r10
    4937:	r2 += -0x4
    4938:	r1 = 0x0 ll
		0000000000009a50:  R_BPF_64_64	LOST
    4940:	call 0x1
    4941:	if r0 == 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4942:	r0 += 0x8
    4943:	r1 = 0x1
    4944:	lock *(u64 *)(r0 + 0x0) += r1
    4945:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>

0000000000009a90 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    4946:	w8 = w2
    4947:	r9 = r1
    4948:	r1 = 0x0 ll
		0000000000009aa0:  R_BPF_64_64	CONFIG
    4950:	w2 = *(u32 *)(r1 + 0x84)
    4951:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    4952:	r2 = 0x0 ll
		0000000000009ac0:  R_BPF_64_64	HELD
    4954:	r2 = *(u64 *)(r2 + 0x0)
    4955:	if r2 != 0x0 goto +0x787 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4956:	w2 = *(u32 *)(r1 + 0x28)
    4957:	w2 &= w8
    4958:	w1 = *(u32 *)(r1 + 0x2c)
    4959:	if w2 == w1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f0>
    4960:	r2 = 0x0 ll
		0000000000009b00:  R_BPF_64_64	CONFIG
    4962:	w1 = *(u32 *)(r2 + 0x24)
    4963:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    4964:	call 0x8
    4965:	*(u32 *)(r10 - 0x88) = w0
    4966:	r2 = r10
    4967:	r2 += -0x88
    4968:	r1 = 0x0 ll
		0000000000009b40:  R_BPF_64_64	SAMPLES
    4970:	call 0x1
    4971:	if r0 == 0x0 goto +0x777 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4972:	*(u32 *)(r10 - 0x90) = w8
    4973:	r1 = r9
    4974:	r8 = r0
    4975:	r9 = *(u64 *)(r0 + 0x70)
    4976:	r6 = *(u64 *)(r1 + 0x0)
    4977:	r7 = *(u64 *)(r6 + 0x8)
    4978:	call 0xe
    4979:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x118>
    4980:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    4981:	r1 = 0x70726f6f6672756e ll
    4983:	if r7 == r1 goto +0x4c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4984:	if r9 == r0 goto +0x4c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4985:	r3 = *(u64 *)(r6 + 0x0)
    4986:	r1 = r10
    4987:	r1 += -0x88
    4988:	w2 = 0x80
    4989:	call 0x71
    4990:	r1 = *(u64 *)(r10 - 0x20)
    4991:	r7 = r8
    4992:	w4 = *(u32 *)(r10 - 0x90)
    4993:	if r1 != 0x504c0001 goto +0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4994:	r1 = *(u64 *)(r10 - 0x10)
    4995:	if r1 != 0x10 goto +0x75f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4996:	r2 = *(u64 *)(r10 - 0x28)
    4997:	r1 = 0x0 ll
		0000000000009c28:  R_BPF_64_64	CONFIG
    4999:	r3 = *(u64 *)(r1 + 0x0)
    5000:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c0>
    5001:	goto +0x759 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5002:	w2 = *(u32 *)(r1 + 0x28)
    5003:	w2 &= w4
    5004:	w1 = *(u32 *)(r7 + 0x0)
    5005:	if w1 != 0x0 goto +0x4e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f8>
    5006:	*(u32 *)(r7 + 0x4) = w2
    5007:	goto +0x4e6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2920>
    5008:	r1 = 0x0 ll
		0000000000009c80:  R_BPF_64_64	.bss
    5010:	r1 = *(u64 *)(r1 + 0x0)
    5011:	if r1 != 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5012:	r1 = 0x0 ll
		0000000000009ca0:  R_BPF_64_64	CONFIG
    5014:	w2 = *(u32 *)(r1 + 0x6c)
    5015:	if w2 == 0x0 goto +0x74b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5016:	r1 = *(u64 *)(r1 + 0xb0)
    5017:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x288>
    5018:	r1 = 0x0 ll
		0000000000009cd0:  R_BPF_64_64	CONFIG
    5020:	r3 = *(u64 *)(r1 + 0xb0)
    5021:	r1 = r10
    5022:	r1 += -0x88
    5023:	w2 = 0x4
    5024:	call 0x71
    5025:	w1 = *(u32 *)(r10 - 0x88)
    5026:	if w1 == 0x0 goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5027:	r6 = 0x0 ll
		0000000000009d18:  R_BPF_64_64	CONFIG
    5029:	w1 = *(u32 *)(r6 + 0xbc)
    5030:	*(u64 *)(r10 - 0xa0) = r9
    5031:	if w1 == 0x0 goto +0x577 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e68>
    5032:	w7 = *(u32 *)(r6 + 0xb8)
    5033:	w9 = *(u32 *)(r6 + 0xbc)
    5034:	w1 = *(u32 *)(r6 + 0x70)
    5035:	if w1 != 0x0 goto +0x4bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5036:	call 0x23
    5037:	r0 += r7
    5038:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f0>
    5039:	goto +0x564 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    5040:	r1 = r10
    5041:	r1 += -0x88
    5042:	w2 = 0x2
    5043:	r3 = r0
    5044:	call 0x71
    5045:	w1 = *(u16 *)(r10 - 0x88)
    5046:	goto +0x4b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    5047:	w6 = 0x0
    5048:	w1 = *(u32 *)(r2 + 0x28)
    5049:	w3 = *(u32 *)(r2 + 0x2c)
    5050:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    5051:	w4 = w1
    5052:	w4 >>= 0x1
    5053:	w2 = w1
    5054:	w2 |= w4
    5055:	w4 = w2
    5056:	w4 >>= 0x2
    5057:	w2 |= w4
    5058:	w4 = w2
    5059:	w4 >>= 0x4
    5060:	w2 |= w4
    5061:	w1 &= w8
    5062:	w4 = w2
    5063:	w4 >>= 0x8
    5064:	w2 |= w4
    5065:	w1 -= w3
    5066:	w3 = w2
    5067:	w3 >>= 0x10
    5068:	w2 |= w3
    5069:	w2 ^= -0x1
    5070:	w3 = w2
    5071:	w3 >>= 0x1
    5072:	w3 &= 0x55555555
    5073:	w2 -= w3
    5074:	w3 = w2
    5075:	w3 &= 0x33333333
    5076:	w2 >>= 0x2
    5077:	w2 &= 0x33333333
    5078:	w3 += w2
    5079:	w2 = w3
    5080:	w2 >>= 0x4
    5081:	w3 += w2
    5082:	w3 &= 0xf0f0f0f
    5083:	w3 *= 0x1010101
    5084:	w3 >>= 0x18
    5085:	w1 <<= w3
    5086:	w1 s>>= w3
    5087:	w6 = w1
    5088:	call 0x23
    5089:	*(u64 *)(r10 - 0x88) = r0
    5090:	r2 = r10
    5091:	r2 += -0x88
    5092:	r1 = 0x0 ll
		0000000000009f20:  R_BPF_64_64	TASKS
    5094:	call 0x1
    5095:	r7 = r0
    5096:	*(u32 *)(r10 - 0x98) = w6
    5097:	if r7 == 0x0 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1298>
    5098:	call 0xe
    5099:	r1 = *(u64 *)(r7 + 0x18)
    5100:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    5101:	r6 = r0
    5102:	r2 = r0
    5103:	r2 >>= 0x20
    5104:	r0 <<= 0x20
    5105:	r0 >>= 0x20
    5106:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    5107:	r1 >>= 0x20
    5108:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5109:	w1 = *(u32 *)(r7 + 0x8)
    5110:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5111:	w1 = 0x0
    5112:	*(u32 *)(r10 - 0x88) = w1
    5113:	r2 = r10
    5114:	r2 += -0x88
    5115:	r1 = 0x0 ll
		0000000000009fd8:  R_BPF_64_64	LOST
    5117:	call 0x1
    5118:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5119:	r0 += 0x10
    5120:	r1 = 0x1
    5121:	lock *(u64 *)(r0 + 0x0) += r1
    5122:	r1 = r7
    5123:	w2 = 0x4a0
    5124:	r3 = 0xe78 ll
		000000000000a020:  R_BPF_64_64	.rodata
    5126:	call 0x71
    5127:	*(u64 *)(r7 + 0x18) = r6
    5128:	w6 = *(u32 *)(r10 - 0x98)
    5129:	r1 = 0x0 ll
		000000000000a048:  R_BPF_64_64	AYA_LOG_LEVEL
    5131:	w1 = *(u8 *)(r1 + 0x0)
    5132:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5133:	r6 = r9
    5134:	call 0x23
    5135:	r8 = r0
    5136:	w1 = 0xa1
    5137:	*(u16 *)(r10 - 0x2) = w1
    5138:	r1 = r10
    5139:	r1 += -0x2
    5140:	r9 = 0x40
    5141:	w1 = *(u16 *)(r10 - 0x2)
    5142:	if w1 > 0x40 goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26e0>
    5143:	r1 = 0x0 ll
		000000000000a0b8:  R_BPF_64_64	AYA_LOGS
    5145:	r2 = r9
    5146:	r3 = 0x0
    5147:	call 0x83
    5148:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5149:	*(u64 *)(r10 - 0x80) = r9
    5150:	*(u64 *)(r10 - 0x88) = r0
    5151:	r1 = r10
    5152:	r1 += -0x88
    5153:	r1 = *(u64 *)(r10 - 0x88)
    5154:	r2 = *(u64 *)(r10 - 0x80)
    5155:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5156:	w2 = *(u16 *)(r10 - 0x2)
    5157:	*(u8 *)(r1 + 0x0) = w2
    5158:	w2 >>= 0x8
    5159:	*(u8 *)(r1 + 0x1) = w2
    5160:	r1 = *(u64 *)(r10 - 0x88)
    5161:	r2 = *(u64 *)(r10 - 0x80)
    5162:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5163:	w2 = 0x0
    5164:	*(u8 *)(r1 + 0x2) = w2
    5165:	r1 = *(u64 *)(r10 - 0x88)
    5166:	r3 = *(u64 *)(r10 - 0x80)
    5167:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5168:	*(u8 *)(r1 + 0x4) = w2
    5169:	w2 = 0x17
    5170:	*(u8 *)(r1 + 0x3) = w2
    5171:	r1 = *(u64 *)(r10 - 0x88)
    5172:	r2 = *(u64 *)(r10 - 0x80)
    5173:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5174:	r3 = r1
    5175:	r3 += 0x5
    5176:	r4 = 0xd08 ll
		000000000000a1c0:  R_BPF_64_64	.rodata
    5178:	w5 = *(u8 *)(r4 + 0x0)
    5179:	*(u8 *)(r3 + 0x0) = w5
    5180:	w5 = *(u8 *)(r4 + 0x1)
    5181:	*(u8 *)(r3 + 0x1) = w5
    5182:	w5 = *(u8 *)(r4 + 0x2)
    5183:	*(u8 *)(r3 + 0x2) = w5
    5184:	w5 = *(u8 *)(r4 + 0x3)
    5185:	*(u8 *)(r3 + 0x3) = w5
    5186:	w5 = *(u8 *)(r4 + 0x4)
    5187:	*(u8 *)(r3 + 0x4) = w5
    5188:	w5 = *(u8 *)(r4 + 0x5)
    5189:	*(u8 *)(r3 + 0x5) = w5
    5190:	w5 = *(u8 *)(r4 + 0x6)
    5191:	*(u8 *)(r3 + 0x6) = w5
    5192:	w5 = *(u8 *)(r4 + 0x7)
    5193:	*(u8 *)(r3 + 0x7) = w5
    5194:	w5 = *(u8 *)(r4 + 0x8)
    5195:	*(u8 *)(r3 + 0x8) = w5
    5196:	w5 = *(u8 *)(r4 + 0x9)
    5197:	*(u8 *)(r3 + 0x9) = w5
    5198:	w5 = *(u8 *)(r4 + 0xa)
    5199:	*(u8 *)(r3 + 0xa) = w5
    5200:	w5 = *(u8 *)(r4 + 0xb)
    5201:	*(u8 *)(r3 + 0xb) = w5
    5202:	w5 = *(u8 *)(r4 + 0xc)
    5203:	*(u8 *)(r3 + 0xc) = w5
    5204:	w5 = *(u8 *)(r4 + 0xd)
    5205:	*(u8 *)(r3 + 0xd) = w5
    5206:	w5 = *(u8 *)(r4 + 0xe)
    5207:	*(u8 *)(r3 + 0xe) = w5
    5208:	w5 = *(u8 *)(r4 + 0xf)
    5209:	*(u8 *)(r3 + 0xf) = w5
    5210:	w5 = *(u8 *)(r4 + 0x10)
    5211:	*(u8 *)(r3 + 0x10) = w5
    5212:	w5 = *(u8 *)(r4 + 0x11)
    5213:	*(u8 *)(r3 + 0x11) = w5
    5214:	w5 = *(u8 *)(r4 + 0x12)
    5215:	*(u8 *)(r3 + 0x12) = w5
    5216:	w5 = *(u8 *)(r4 + 0x13)
    5217:	*(u8 *)(r3 + 0x13) = w5
    5218:	w5 = *(u8 *)(r4 + 0x14)
    5219:	*(u8 *)(r3 + 0x14) = w5
    5220:	w5 = *(u8 *)(r4 + 0x15)
    5221:	*(u8 *)(r3 + 0x15) = w5
    5222:	w5 = *(u8 *)(r4 + 0x16)
    5223:	*(u8 *)(r3 + 0x16) = w5
    5224:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5225:	w3 = 0x1
    5226:	*(u8 *)(r1 + 0x1c) = w3
    5227:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5228:	w4 = 0x0
    5229:	*(u8 *)(r1 + 0x1e) = w4
    5230:	*(u8 *)(r1 + 0x1d) = w3
    5231:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5232:	w3 = 0x4
    5233:	*(u8 *)(r1 + 0x1f) = w3
    5234:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5235:	w3 = 0x2
    5236:	*(u8 *)(r1 + 0x20) = w3
    5237:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5238:	w3 = 0x0
    5239:	*(u8 *)(r1 + 0x22) = w3
    5240:	w3 = 0x17
    5241:	*(u8 *)(r1 + 0x21) = w3
    5242:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5243:	r3 = r1
    5244:	r3 += 0x23
    5245:	r4 = 0xd08 ll
		000000000000a3e8:  R_BPF_64_64	.rodata
    5247:	w5 = *(u8 *)(r4 + 0x0)
    5248:	*(u8 *)(r3 + 0x0) = w5
    5249:	w5 = *(u8 *)(r4 + 0x1)
    5250:	*(u8 *)(r3 + 0x1) = w5
    5251:	w5 = *(u8 *)(r4 + 0x2)
    5252:	*(u8 *)(r3 + 0x2) = w5
    5253:	w5 = *(u8 *)(r4 + 0x3)
    5254:	*(u8 *)(r3 + 0x3) = w5
    5255:	w5 = *(u8 *)(r4 + 0x4)
    5256:	*(u8 *)(r3 + 0x4) = w5
    5257:	w5 = *(u8 *)(r4 + 0x5)
    5258:	*(u8 *)(r3 + 0x5) = w5
    5259:	w5 = *(u8 *)(r4 + 0x6)
    5260:	*(u8 *)(r3 + 0x6) = w5
    5261:	w5 = *(u8 *)(r4 + 0x7)
    5262:	*(u8 *)(r3 + 0x7) = w5
    5263:	w5 = *(u8 *)(r4 + 0x8)
    5264:	*(u8 *)(r3 + 0x8) = w5
    5265:	w5 = *(u8 *)(r4 + 0x9)
    5266:	*(u8 *)(r3 + 0x9) = w5
    5267:	w5 = *(u8 *)(r4 + 0xa)
    5268:	*(u8 *)(r3 + 0xa) = w5
    5269:	w5 = *(u8 *)(r4 + 0xb)
    5270:	*(u8 *)(r3 + 0xb) = w5
    5271:	w5 = *(u8 *)(r4 + 0xc)
    5272:	*(u8 *)(r3 + 0xc) = w5
    5273:	w5 = *(u8 *)(r4 + 0xd)
    5274:	*(u8 *)(r3 + 0xd) = w5
    5275:	w5 = *(u8 *)(r4 + 0xe)
    5276:	*(u8 *)(r3 + 0xe) = w5
    5277:	w5 = *(u8 *)(r4 + 0xf)
    5278:	*(u8 *)(r3 + 0xf) = w5
    5279:	w5 = *(u8 *)(r4 + 0x10)
    5280:	*(u8 *)(r3 + 0x10) = w5
    5281:	w5 = *(u8 *)(r4 + 0x11)
    5282:	*(u8 *)(r3 + 0x11) = w5
    5283:	w5 = *(u8 *)(r4 + 0x12)
    5284:	*(u8 *)(r3 + 0x12) = w5
    5285:	w5 = *(u8 *)(r4 + 0x13)
    5286:	*(u8 *)(r3 + 0x13) = w5
    5287:	w5 = *(u8 *)(r4 + 0x14)
    5288:	*(u8 *)(r3 + 0x14) = w5
    5289:	w5 = *(u8 *)(r4 + 0x15)
    5290:	*(u8 *)(r3 + 0x15) = w5
    5291:	w5 = *(u8 *)(r4 + 0x16)
    5292:	*(u8 *)(r3 + 0x16) = w5
    5293:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5294:	w3 = 0x3
    5295:	*(u8 *)(r1 + 0x3a) = w3
    5296:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5297:	w3 = 0x0
    5298:	*(u8 *)(r1 + 0x3c) = w3
    5299:	w3 = 0x1f
    5300:	*(u8 *)(r1 + 0x3b) = w3
    5301:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5302:	r3 = r1
    5303:	r3 += 0x3d
    5304:	r4 = 0xd1f ll
		000000000000a5c0:  R_BPF_64_64	.rodata
    5306:	w5 = *(u8 *)(r4 + 0x0)
    5307:	*(u8 *)(r3 + 0x0) = w5
    5308:	w5 = *(u8 *)(r4 + 0x1)
    5309:	*(u8 *)(r3 + 0x1) = w5
    5310:	w5 = *(u8 *)(r4 + 0x2)
    5311:	*(u8 *)(r3 + 0x2) = w5
    5312:	w5 = *(u8 *)(r4 + 0x3)
    5313:	*(u8 *)(r3 + 0x3) = w5
    5314:	w5 = *(u8 *)(r4 + 0x4)
    5315:	*(u8 *)(r3 + 0x4) = w5
    5316:	w5 = *(u8 *)(r4 + 0x5)
    5317:	*(u8 *)(r3 + 0x5) = w5
    5318:	w5 = *(u8 *)(r4 + 0x6)
    5319:	*(u8 *)(r3 + 0x6) = w5
    5320:	w5 = *(u8 *)(r4 + 0x7)
    5321:	*(u8 *)(r3 + 0x7) = w5
    5322:	w5 = *(u8 *)(r4 + 0x8)
    5323:	*(u8 *)(r3 + 0x8) = w5
    5324:	w5 = *(u8 *)(r4 + 0x9)
    5325:	*(u8 *)(r3 + 0x9) = w5
    5326:	w5 = *(u8 *)(r4 + 0xa)
    5327:	*(u8 *)(r3 + 0xa) = w5
    5328:	w5 = *(u8 *)(r4 + 0xb)
    5329:	*(u8 *)(r3 + 0xb) = w5
    5330:	w5 = *(u8 *)(r4 + 0xc)
    5331:	*(u8 *)(r3 + 0xc) = w5
    5332:	w5 = *(u8 *)(r4 + 0xd)
    5333:	*(u8 *)(r3 + 0xd) = w5
    5334:	w5 = *(u8 *)(r4 + 0xe)
    5335:	*(u8 *)(r3 + 0xe) = w5
    5336:	w5 = *(u8 *)(r4 + 0xf)
    5337:	*(u8 *)(r3 + 0xf) = w5
    5338:	w5 = *(u8 *)(r4 + 0x10)
    5339:	*(u8 *)(r3 + 0x10) = w5
    5340:	w5 = *(u8 *)(r4 + 0x11)
    5341:	*(u8 *)(r3 + 0x11) = w5
    5342:	w5 = *(u8 *)(r4 + 0x12)
    5343:	*(u8 *)(r3 + 0x12) = w5
    5344:	w5 = *(u8 *)(r4 + 0x13)
    5345:	*(u8 *)(r3 + 0x13) = w5
    5346:	w5 = *(u8 *)(r4 + 0x14)
    5347:	*(u8 *)(r3 + 0x14) = w5
    5348:	w5 = *(u8 *)(r4 + 0x15)
    5349:	*(u8 *)(r3 + 0x15) = w5
    5350:	w5 = *(u8 *)(r4 + 0x16)
    5351:	*(u8 *)(r3 + 0x16) = w5
    5352:	w5 = *(u8 *)(r4 + 0x17)
    5353:	*(u8 *)(r3 + 0x17) = w5
    5354:	w5 = *(u8 *)(r4 + 0x18)
    5355:	*(u8 *)(r3 + 0x18) = w5
    5356:	w5 = *(u8 *)(r4 + 0x19)
    5357:	*(u8 *)(r3 + 0x19) = w5
    5358:	w5 = *(u8 *)(r4 + 0x1a)
    5359:	*(u8 *)(r3 + 0x1a) = w5
    5360:	w5 = *(u8 *)(r4 + 0x1b)
    5361:	*(u8 *)(r3 + 0x1b) = w5
    5362:	w5 = *(u8 *)(r4 + 0x1c)
    5363:	*(u8 *)(r3 + 0x1c) = w5
    5364:	w5 = *(u8 *)(r4 + 0x1d)
    5365:	*(u8 *)(r3 + 0x1d) = w5
    5366:	w5 = *(u8 *)(r4 + 0x1e)
    5367:	*(u8 *)(r3 + 0x1e) = w5
    5368:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5369:	w4 = 0x4
    5370:	*(u8 *)(r1 + 0x5c) = w4
    5371:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5372:	w3 = 0x0
    5373:	*(u8 *)(r1 + 0x5e) = w3
    5374:	*(u8 *)(r1 + 0x5d) = w4
    5375:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5376:	*(u8 *)(r1 + 0x62) = w3
    5377:	*(u8 *)(r1 + 0x61) = w3
    5378:	*(u8 *)(r1 + 0x60) = w3
    5379:	w3 = 0x24
    5380:	*(u8 *)(r1 + 0x5f) = w3
    5381:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5382:	w3 = 0x5
    5383:	*(u8 *)(r1 + 0x63) = w3
    5384:	r3 = r2
    5385:	r3 &= -0x2
    5386:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5387:	w4 = 0x0
    5388:	*(u8 *)(r1 + 0x65) = w4
    5389:	w5 = 0x4
    5390:	*(u8 *)(r1 + 0x64) = w5
    5391:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5392:	*(u8 *)(r1 + 0x69) = w4
    5393:	*(u8 *)(r1 + 0x68) = w4
    5394:	*(u8 *)(r1 + 0x67) = w4
    5395:	w4 = 0x6
    5396:	*(u8 *)(r1 + 0x66) = w4
    5397:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5398:	w4 = 0x14
    5399:	*(u8 *)(r1 + 0x6a) = w4
    5400:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5401:	w4 = 0x0
    5402:	*(u8 *)(r1 + 0x6c) = w4
    5403:	w4 = 0x10
    5404:	*(u8 *)(r1 + 0x6b) = w4
    5405:	if r2 < 0x7d goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5406:	r4 = r1
    5407:	r4 += 0x6d
    5408:	r5 = 0x0 ll
		000000000000a900:  R_BPF_64_64	.rodata.cst16
    5410:	w0 = *(u8 *)(r5 + 0x0)
    5411:	*(u8 *)(r4 + 0x0) = w0
    5412:	w0 = *(u8 *)(r5 + 0x1)
    5413:	*(u8 *)(r4 + 0x1) = w0
    5414:	w0 = *(u8 *)(r5 + 0x2)
    5415:	*(u8 *)(r4 + 0x2) = w0
    5416:	w0 = *(u8 *)(r5 + 0x3)
    5417:	*(u8 *)(r4 + 0x3) = w0
    5418:	w0 = *(u8 *)(r5 + 0x4)
    5419:	*(u8 *)(r4 + 0x4) = w0
    5420:	w0 = *(u8 *)(r5 + 0x5)
    5421:	*(u8 *)(r4 + 0x5) = w0
    5422:	w0 = *(u8 *)(r5 + 0x6)
    5423:	*(u8 *)(r4 + 0x6) = w0
    5424:	w0 = *(u8 *)(r5 + 0x7)
    5425:	*(u8 *)(r4 + 0x7) = w0
    5426:	w0 = *(u8 *)(r5 + 0x8)
    5427:	*(u8 *)(r4 + 0x8) = w0
    5428:	w0 = *(u8 *)(r5 + 0x9)
    5429:	*(u8 *)(r4 + 0x9) = w0
    5430:	w0 = *(u8 *)(r5 + 0xa)
    5431:	*(u8 *)(r4 + 0xa) = w0
    5432:	w0 = *(u8 *)(r5 + 0xb)
    5433:	*(u8 *)(r4 + 0xb) = w0
    5434:	w0 = *(u8 *)(r5 + 0xc)
    5435:	*(u8 *)(r4 + 0xc) = w0
    5436:	w0 = *(u8 *)(r5 + 0xd)
    5437:	*(u8 *)(r4 + 0xd) = w0
    5438:	w0 = *(u8 *)(r5 + 0xe)
    5439:	*(u8 *)(r4 + 0xe) = w0
    5440:	w0 = *(u8 *)(r5 + 0xf)
    5441:	*(u8 *)(r4 + 0xf) = w0
    5442:	if r2 == 0x7d goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5443:	w4 = 0x0
    5444:	*(u8 *)(r1 + 0x7d) = w4
    5445:	if r3 == 0x7e goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5446:	*(u8 *)(r1 + 0x7f) = w4
    5447:	w4 = 0x1
    5448:	*(u8 *)(r1 + 0x7e) = w4
    5449:	if r2 < 0x81 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5450:	w4 = 0x2
    5451:	*(u8 *)(r1 + 0x80) = w4
    5452:	if r2 == 0x81 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5453:	w4 = 0x9
    5454:	*(u8 *)(r1 + 0x81) = w4
    5455:	if r3 == 0x82 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5456:	w3 = 0x0
    5457:	*(u8 *)(r1 + 0x83) = w3
    5458:	w3 = 0x8
    5459:	*(u8 *)(r1 + 0x82) = w3
    5460:	if r2 < 0x8c goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5461:	*(u8 *)(r1 + 0x84) = w8
    5462:	r3 = r8
    5463:	r3 >>= 0x38
    5464:	*(u8 *)(r1 + 0x8b) = w3
    5465:	r3 = r8
    5466:	r3 >>= 0x30
    5467:	*(u8 *)(r1 + 0x8a) = w3
    5468:	r3 = r8
    5469:	r3 >>= 0x28
    5470:	*(u8 *)(r1 + 0x89) = w3
    5471:	r3 = r8
    5472:	r3 >>= 0x20
    5473:	*(u8 *)(r1 + 0x88) = w3
    5474:	r3 = r8
    5475:	r3 >>= 0x18
    5476:	*(u8 *)(r1 + 0x87) = w3
    5477:	r3 = r8
    5478:	r3 >>= 0x10
    5479:	*(u8 *)(r1 + 0x86) = w3
    5480:	r8 >>= 0x8
    5481:	*(u8 *)(r1 + 0x85) = w8
    5482:	if r2 == 0x8c goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5483:	w3 = 0x14
    5484:	*(u8 *)(r1 + 0x8c) = w3
    5485:	if r2 < 0x8f goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5486:	w3 = 0x0
    5487:	*(u8 *)(r1 + 0x8e) = w3
    5488:	w3 = 0x7
    5489:	*(u8 *)(r1 + 0x8d) = w3
    5490:	if r2 < 0x96 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5491:	r3 = r1
    5492:	r3 += 0x8f
    5493:	r4 = 0xd4d ll
		000000000000aba8:  R_BPF_64_64	.rodata
    5495:	w5 = *(u8 *)(r4 + 0x0)
    5496:	*(u8 *)(r3 + 0x0) = w5
    5497:	w5 = *(u8 *)(r4 + 0x1)
    5498:	*(u8 *)(r3 + 0x1) = w5
    5499:	w5 = *(u8 *)(r4 + 0x2)
    5500:	*(u8 *)(r3 + 0x2) = w5
    5501:	w5 = *(u8 *)(r4 + 0x3)
    5502:	*(u8 *)(r3 + 0x3) = w5
    5503:	w5 = *(u8 *)(r4 + 0x4)
    5504:	*(u8 *)(r3 + 0x4) = w5
    5505:	w5 = *(u8 *)(r4 + 0x5)
    5506:	*(u8 *)(r3 + 0x5) = w5
    5507:	w5 = *(u8 *)(r4 + 0x6)
    5508:	*(u8 *)(r3 + 0x6) = w5
    5509:	if r2 == 0x96 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5510:	w3 = 0x0
    5511:	*(u8 *)(r1 + 0x96) = w3
    5512:	if r2 < 0x99 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5513:	*(u8 *)(r1 + 0x98) = w3
    5514:	w3 = 0x1
    5515:	*(u8 *)(r1 + 0x97) = w3
    5516:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5517:	*(u8 *)(r1 + 0x99) = w3
    5518:	if r2 == 0x9a goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5519:	w3 = 0x3
    5520:	*(u8 *)(r1 + 0x9a) = w3
    5521:	if r2 < 0x9d goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5522:	w3 = 0x0
    5523:	*(u8 *)(r1 + 0x9c) = w3
    5524:	w3 = 0x4
    5525:	*(u8 *)(r1 + 0x9b) = w3
    5526:	if r2 < 0xa1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5527:	w3 = *(u32 *)(r10 - 0x98)
    5528:	w2 = w3
    5529:	w2 >>= 0x18
    5530:	*(u8 *)(r1 + 0xa0) = w2
    5531:	w2 = w3
    5532:	w2 >>= 0x10
    5533:	*(u8 *)(r1 + 0x9f) = w2
    5534:	*(u8 *)(r1 + 0x9d) = w3
    5535:	w2 = w3
    5536:	w2 >>= 0x8
    5537:	*(u8 *)(r1 + 0x9e) = w2
    5538:	r2 = 0x0
    5539:	call 0x84
    5540:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5541:	if w6 != 0x0 goto +0x596 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5542:	r1 = 0x0 ll
		000000000000ad30:  R_BPF_64_64	CONFIG
    5544:	w2 = *(u32 *)(r1 + 0x6c)
    5545:	if w2 == 0x0 goto +0x539 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5546:	r1 = *(u64 *)(r1 + 0xb0)
    5547:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1318>
    5548:	r1 = 0x0 ll
		000000000000ad60:  R_BPF_64_64	CONFIG
    5550:	r3 = *(u64 *)(r1 + 0xb0)
    5551:	r1 = r10
    5552:	r1 += -0x88
    5553:	w2 = 0x4
    5554:	call 0x71
    5555:	w1 = *(u32 *)(r10 - 0x88)
    5556:	if w1 == 0x0 goto +0x587 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5557:	r6 = 0x0 ll
		000000000000ada8:  R_BPF_64_64	CONFIG
    5559:	w1 = *(u32 *)(r6 + 0xbc)
    5560:	if w1 == 0x0 goto +0x4b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    5561:	w7 = *(u32 *)(r6 + 0xb8)
    5562:	w8 = *(u32 *)(r6 + 0xbc)
    5563:	w1 = *(u32 *)(r6 + 0x70)
    5564:	if w1 != 0x0 goto +0x34f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd0>
    5565:	call 0x23
    5566:	r0 += r7
    5567:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1378>
    5568:	goto +0x4a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3890>
    5569:	r1 = r10
    5570:	r1 += -0x88
    5571:	w2 = 0x2
    5572:	r3 = r0
    5573:	call 0x71
    5574:	w1 = *(u16 *)(r10 - 0x88)
    5575:	goto +0x349 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5576:	r2 = 0x0
    5577:	call 0x85
    5578:	r9 = r6
    5579:	w6 = *(u32 *)(r10 - 0x98)
    5580:	w1 = *(u32 *)(r7 + 0x10)
    5581:	w4 = *(u32 *)(r7 + 0x4)
    5582:	w2 = w4
    5583:	w2 |= w6
    5584:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1448>
    5585:	w8 = w6
    5586:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5587:	w8 = w6
    5588:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    5589:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5590:	w8 = 0x0
    5591:	if w6 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5592:	w8 = w6
    5593:	w8 -= w4
    5594:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5595:	w8 = 0x0
    5596:	if w6 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    5597:	w5 = *(u32 *)(r7 + 0x0)
    5598:	w2 = 0x1
    5599:	w3 = 0x1
    5600:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    5601:	w3 = 0x0
    5602:	w0 = *(u32 *)(r7 + 0x8)
    5603:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1498>
    5604:	w2 = 0x0
    5605:	w1 = *(u32 *)(r7 + 0xc)
    5606:	w2 |= w3
    5607:	w3 = w5
    5608:	w3 = -w3
    5609:	*(u32 *)(r10 - 0xb8) = w3
    5610:	*(u64 *)(r10 - 0x90) = r7
    5611:	*(u64 *)(r10 - 0xa0) = r9
    5612:	*(u32 *)(r10 - 0xc8) = w4
    5613:	*(u32 *)(r10 - 0xc0) = w0
    5614:	*(u32 *)(r10 - 0xa8) = w5
    5615:	if w0 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5616:	if w8 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5617:	w3 = w8
    5618:	w3 ^= w0
    5619:	if w3 s> -0x1 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5620:	w3 = w0
    5621:	w3 s>>= 0x1f
    5622:	w9 = w0
    5623:	w4 = w0
    5624:	w4 ^= w3
    5625:	w4 -= w3
    5626:	w3 = w8
    5627:	w3 s>>= 0x1f
    5628:	w5 = w8
    5629:	w5 ^= w3
    5630:	w5 -= w3
    5631:	w0 = w5
    5632:	w0 &= 0xff
    5633:	w6 = w4
    5634:	w6 &= 0xff
    5635:	w6 -= w0
    5636:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    5637:	w6 = 0x0
    5638:	w6 += w0
    5639:	w3 = w5
    5640:	w3 >>= 0x18
    5641:	w0 = w4
    5642:	w0 >>= 0x18
    5643:	w0 -= w3
    5644:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    5645:	w0 = 0x0
    5646:	w0 += w3
    5647:	w0 <<= 0x18
    5648:	w0 |= w6
    5649:	w6 = w5
    5650:	w6 >>= 0x8
    5651:	w6 &= 0xff
    5652:	w7 = w4
    5653:	w7 >>= 0x8
    5654:	w7 &= 0xff
    5655:	w7 -= w6
    5656:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    5657:	w7 = 0x0
    5658:	w7 += w6
    5659:	w7 <<= 0x8
    5660:	w0 |= w7
    5661:	w5 >>= 0x10
    5662:	w5 &= 0xff
    5663:	w4 >>= 0x10
    5664:	w4 &= 0xff
    5665:	w4 -= w5
    5666:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1690>
    5667:	w4 = 0x0
    5668:	w4 += w5
    5669:	w4 <<= 0x10
    5670:	w0 |= w4
    5671:	w6 = w0
    5672:	w6 = -w6
    5673:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16c8>
    5674:	w6 = w0
    5675:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5676:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5677:	w3 = w6
    5678:	w3 ^= w1
    5679:	if w3 s< 0x0 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1990>
    5680:	r3 = *(u64 *)(r10 - 0xa0)
    5681:	w0 = w9
    5682:	w8 += w0
    5683:	w6 += w1
    5684:	w1 = 0x0
    5685:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1728>
    5686:	w1 = 0x6
    5687:	w5 = 0x1
    5688:	w9 = 0x1
    5689:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1748>
    5690:	w9 = 0x0
    5691:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1758>
    5692:	w5 = 0x0
    5693:	*(u32 *)(r10 - 0xb0) = w1
    5694:	w1 = w6
    5695:	goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5696:	w3 = 0x0
    5697:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1788>
    5698:	w3 = 0x6
    5699:	w9 = 0x1
    5700:	w5 = 0x1
    5701:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17a8>
    5702:	w5 = 0x0
    5703:	*(u32 *)(r10 - 0xb0) = w3
    5704:	w8 += w0
    5705:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    5706:	w9 = 0x0
    5707:	if w0 != 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5708:	r3 = 0x0 ll
		000000000000b260:  R_BPF_64_64	CONFIG
    5710:	w4 = *(u32 *)(r3 + 0x80)
    5711:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f8>
    5712:	w3 = *(u32 *)(r3 + 0x78)
    5713:	w6 = 0x0
    5714:	w2 &= 0x1
    5715:	w0 = 0x0
    5716:	w7 = 0x0
    5717:	w9 = 0x0
    5718:	w5 = 0x0
    5719:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    5720:	w5 = 0x3
    5721:	w0 = 0x8
    5722:	w7 = *(u32 *)(r10 - 0xb8)
    5723:	w9 = *(u32 *)(r10 - 0xa8)
    5724:	r3 = *(u64 *)(r10 - 0x90)
    5725:	w2 = *(u32 *)(r10 - 0xb0)
    5726:	*(u32 *)(r3 + 0x130) = w2
    5727:	*(u32 *)(r3 + 0x12c) = w0
    5728:	*(u32 *)(r3 + 0x124) = w7
    5729:	*(u32 *)(r3 + 0x11c) = w9
    5730:	*(u32 *)(r3 + 0x118) = w5
    5731:	w2 = 0x0
    5732:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a0>
    5733:	w2 = 0x8
    5734:	*(u32 *)(r3 + 0x144) = w2
    5735:	w2 = 0x0
    5736:	w4 = *(u32 *)(r10 - 0xa8)
    5737:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c8>
    5738:	w2 = *(u32 *)(r10 - 0x98)
    5739:	*(u32 *)(r3 + 0x138) = w2
    5740:	*(u32 *)(r3 + 0x13c) = w1
    5741:	w2 = 0x0
    5742:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f0>
    5743:	w2 = w4
    5744:	*(u32 *)(r3 + 0x134) = w2
    5745:	*(u32 *)(r3 + 0x140) = w6
    5746:	*(u32 *)(r3 + 0x128) = w6
    5747:	*(u32 *)(r3 + 0x120) = w6
    5748:	r1 = r3
    5749:	r1 += 0x148
    5750:	w2 = 0x0
    5751:	r3 = 0x18
    5752:	call -0x1
		000000000000b3c0:  R_BPF_64_32	memset
    5753:	w1 = 0x0
    5754:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1950>
    5755:	w1 = *(u32 *)(r10 - 0x98)
    5756:	w2 = 0x0
    5757:	w3 = *(u32 *)(r10 - 0xa8)
    5758:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1970>
    5759:	w2 = w3
    5760:	w7 = 0x0
    5761:	if w8 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5762:	w7 = 0x5
    5763:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5764:	r3 = *(u64 *)(r10 - 0xa0)
    5765:	w0 = w9
    5766:	w8 += w0
    5767:	w5 = 0x0
    5768:	w9 = 0x1
    5769:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    5770:	w9 = 0x0
    5771:	w3 = 0x6
    5772:	*(u32 *)(r10 - 0xb0) = w3
    5773:	r3 = 0x0 ll
		000000000000b468:  R_BPF_64_64	CONFIG
    5775:	w4 = *(u32 *)(r3 + 0x80)
    5776:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a00>
    5777:	w3 = *(u32 *)(r3 + 0x78)
    5778:	w0 = 0x0
    5779:	w2 &= 0x1
    5780:	w7 = 0x0
    5781:	w3 = 0x0
    5782:	w4 = 0x0
    5783:	w6 = 0x0
    5784:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    5785:	w6 = 0x3
    5786:	w7 = 0x8
    5787:	w3 = *(u32 *)(r10 - 0xb8)
    5788:	w4 = *(u32 *)(r10 - 0xa8)
    5789:	r2 = *(u64 *)(r10 - 0x90)
    5790:	*(u32 *)(r2 + 0x12c) = w7
    5791:	r7 = r2
    5792:	*(u32 *)(r7 + 0x124) = w3
    5793:	*(u32 *)(r7 + 0x11c) = w4
    5794:	*(u32 *)(r7 + 0x118) = w6
    5795:	*(u32 *)(r7 + 0x128) = w0
    5796:	*(u32 *)(r7 + 0x120) = w0
    5797:	w5 &= 0x1
    5798:	w2 = 0x0
    5799:	w3 = 0x0
    5800:	w4 = 0x0
    5801:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    5802:	w0 = 0x8
    5803:	w2 = w1
    5804:	w3 = *(u32 *)(r10 - 0x98)
    5805:	w4 = *(u32 *)(r10 - 0xa8)
    5806:	*(u32 *)(r7 + 0x144) = w0
    5807:	*(u32 *)(r7 + 0x13c) = w2
    5808:	*(u32 *)(r7 + 0x138) = w3
    5809:	*(u32 *)(r7 + 0x134) = w4
    5810:	w1 = *(u32 *)(r10 - 0xb0)
    5811:	*(u32 *)(r7 + 0x130) = w1
    5812:	r1 = r7
    5813:	w7 = 0x0
    5814:	*(u32 *)(r1 + 0x140) = w7
    5815:	r1 += 0x148
    5816:	w2 = 0x0
    5817:	r3 = 0x18
    5818:	call -0x1
		000000000000b5d0:  R_BPF_64_32	memset
    5819:	w9 &= 0x1
    5820:	w2 = 0x0
    5821:	w1 = 0x0
    5822:	w6 = 0x0
    5823:	if w9 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5824:	w6 = 0x8
    5825:	w7 = 0x5
    5826:	w2 = *(u32 *)(r10 - 0xa8)
    5827:	w1 = *(u32 *)(r10 - 0x98)
    5828:	r3 = *(u64 *)(r10 - 0x90)
    5829:	w4 = *(u32 *)(r10 - 0x98)
    5830:	*(u32 *)(r3 + 0x17c) = w4
    5831:	*(u32 *)(r3 + 0x178) = w4
    5832:	*(u32 *)(r3 + 0x174) = w6
    5833:	*(u32 *)(r3 + 0x16c) = w8
    5834:	*(u32 *)(r3 + 0x168) = w1
    5835:	*(u32 *)(r3 + 0x164) = w2
    5836:	*(u32 *)(r3 + 0x160) = w7
    5837:	r7 = r3
    5838:	w6 = 0x0
    5839:	*(u32 *)(r7 + 0x170) = w6
    5840:	r1 = r7
    5841:	r1 += 0x180
    5842:	w2 = 0x0
    5843:	r3 = 0x10
    5844:	call -0x1
		000000000000b6a0:  R_BPF_64_32	memset
    5845:	r2 = 0x0 ll
		000000000000b6a8:  R_BPF_64_64	CONFIG
    5847:	w1 = *(u32 *)(r2 + 0x6c)
    5848:	if w1 == 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc0>
    5849:	w1 = 0x0
    5850:	*(u32 *)(r10 - 0x98) = w1
    5851:	r8 = 0x0
    5852:	r3 = r7
    5853:	r3 += 0x26c
    5854:	r1 = r8
    5855:	r1 <<= 0x2
    5856:	r9 = r3
    5857:	r9 += r1
    5858:	r1 = r8
    5859:	r1 <<= 0x4
    5860:	r6 = 0x0 ll
		000000000000b720:  R_BPF_64_64	CONFIG
    5862:	r6 += r1
    5863:	r6 += 0xa8
    5864:	if r8 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5865:	r9 += 0x4
    5866:	r8 += 0x1
    5867:	w1 = *(u32 *)(r6 + 0x14)
    5868:	r6 += 0x10
    5869:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    5870:	*(u64 *)(r10 - 0xa8) = r3
    5871:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    5872:	w7 = *(u32 *)(r6 + 0x0)
    5873:	w1 = *(u32 *)(r6 + 0x4)
    5874:	*(u32 *)(r10 - 0xb0) = w1
    5875:	w1 = *(u32 *)(r2 + 0x70)
    5876:	if w1 != 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    5877:	call 0x23
    5878:	r0 += r7
    5879:	w1 = *(u32 *)(r10 - 0xb0)
    5880:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5881:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e18>
    5882:	r1 = r10
    5883:	r1 += -0x88
    5884:	w2 = 0x2
    5885:	r3 = r0
    5886:	call 0x71
    5887:	w7 = *(u16 *)(r10 - 0x88)
    5888:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    5889:	r1 = *(u64 *)(r2 + 0xb0)
    5890:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    5891:	r3 = *(u64 *)(r2 + 0xb0)
    5892:	r1 = r10
    5893:	r1 += -0x88
    5894:	w2 = 0x4
    5895:	call 0x71
    5896:	r2 = 0x0 ll
		000000000000b840:  R_BPF_64_64	CONFIG
    5898:	w1 = *(u32 *)(r10 - 0x88)
    5899:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f40>
    5900:	w7 = *(u32 *)(r2 + 0xf8)
    5901:	w1 = *(u32 *)(r2 + 0xfc)
    5902:	*(u32 *)(r10 - 0xb0) = w1
    5903:	w1 = *(u32 *)(r2 + 0x70)
    5904:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    5905:	call 0x23
    5906:	r0 += r7
    5907:	w1 = *(u32 *)(r10 - 0xb0)
    5908:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5909:	r1 = r10
    5910:	r1 += -0x88
    5911:	w2 = 0x4
    5912:	r3 = r0
    5913:	call 0x71
    5914:	w7 = *(u32 *)(r10 - 0x88)
    5915:	goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5916:	call 0x9e
    5917:	r0 += r7
    5918:	w1 = *(u32 *)(r10 - 0xb0)
    5919:	if w1 == 0x2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5920:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5921:	call 0x9e
    5922:	r0 += r7
    5923:	w1 = *(u32 *)(r10 - 0xb0)
    5924:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5925:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5926:	w7 = *(u16 *)(r0 + 0x0)
    5927:	w7 <<= 0x10
    5928:	w7 s>>= 0x10
    5929:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5930:	w7 = *(u32 *)(r0 + 0x0)
    5931:	w1 = *(u32 *)(r6 + 0x8)
    5932:	w7 -= w1
    5933:	w2 = *(u32 *)(r9 + 0x0)
    5934:	w1 = 0x1
    5935:	w3 = *(u32 *)(r10 - 0x98)
    5936:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    5937:	w1 = 0x0
    5938:	*(u32 *)(r9 + 0x14) = w7
    5939:	w3 |= w1
    5940:	*(u32 *)(r10 - 0x98) = w3
    5941:	r7 = *(u64 *)(r10 - 0x90)
    5942:	r2 = 0x0 ll
		000000000000b9b0:  R_BPF_64_64	CONFIG
    5944:	r3 = *(u64 *)(r10 - 0xa8)
    5945:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c60>
    5946:	w7 = 0x0
    5947:	r1 = *(u64 *)(r10 - 0x90)
    5948:	*(u32 *)(r1 + 0x280) = w7
    5949:	*(u32 *)(r10 - 0x88) = w7
    5950:	r2 = r10
    5951:	r2 += -0x88
    5952:	r1 = 0x0 ll
		000000000000ba00:  R_BPF_64_64	LOST
    5954:	call 0x1
    5955:	if r0 == 0x0 goto -0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5956:	r0 += 0x20
    5957:	r1 = 0x1
    5958:	lock *(u64 *)(r0 + 0x0) += r1
    5959:	goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5960:	w6 = *(u32 *)(r10 - 0x98)
    5961:	w6 &= 0x1
    5962:	w1 = *(u32 *)(r7 + 0x118)
    5963:	w1 |= w6
    5964:	w2 = *(u32 *)(r7 + 0x130)
    5965:	w1 |= w2
    5966:	w2 = *(u32 *)(r7 + 0x148)
    5967:	w1 |= w2
    5968:	w2 = *(u32 *)(r7 + 0x160)
    5969:	w1 |= w2
    5970:	r6 = *(u64 *)(r10 - 0xa0)
    5971:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    5972:	call -0xf31
    5973:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b0>
    5974:	w6 = 0x0
    5975:	r1 = 0x0 ll
		000000000000bab8:  R_BPF_64_64	CONFIG
    5977:	w2 = *(u32 *)(r1 + 0x6c)
    5978:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5979:	w1 = *(u32 *)(r1 + 0xbc)
    5980:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    5981:	r1 = 0x0 ll
		000000000000bae8:  R_BPF_64_64	CONFIG
    5983:	w2 = *(u32 *)(r1 + 0xcc)
    5984:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a8>
    5985:	w3 = *(u32 *)(r7 + 0x288)
    5986:	*(u32 *)(r7 + 0x274) = w3
    5987:	w2 = 0x1
    5988:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a0>
    5989:	w2 = 0x0
    5990:	w6 |= w2
    5991:	w1 = *(u32 *)(r1 + 0xdc)
    5992:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e8>
    5993:	w2 = *(u32 *)(r7 + 0x28c)
    5994:	*(u32 *)(r7 + 0x278) = w2
    5995:	w1 = 0x1
    5996:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e0>
    5997:	w1 = 0x0
    5998:	w6 |= w1
    5999:	r1 = 0x0 ll
		000000000000bb78:  R_BPF_64_64	CONFIG
    6001:	w2 = *(u32 *)(r1 + 0xec)
    6002:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2138>
    6003:	w3 = *(u32 *)(r7 + 0x290)
    6004:	*(u32 *)(r7 + 0x27c) = w3
    6005:	w2 = 0x1
    6006:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    6007:	w2 = 0x0
    6008:	w6 |= w2
    6009:	w1 = *(u32 *)(r1 + 0xfc)
    6010:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    6011:	w2 = *(u32 *)(r7 + 0x294)
    6012:	*(u32 *)(r7 + 0x280) = w2
    6013:	w1 = 0x1
    6014:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    6015:	w1 = 0x0
    6016:	w6 |= w1
    6017:	w5 = *(u32 *)(r7 + 0x18c)
    6018:	w3 = *(u32 *)(r7 + 0x188)
    6019:	w4 = *(u32 *)(r7 + 0x184)
    6020:	w8 = *(u32 *)(r7 + 0x180)
    6021:	w9 = *(u32 *)(r7 + 0x17c)
    6022:	r1 = r7
    6023:	w7 = *(u32 *)(r1 + 0x178)
    6024:	w1 = *(u32 *)(r1 + 0x10)
    6025:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2228>
    6026:	*(u32 *)(r10 - 0x98) = w3
    6027:	*(u32 *)(r10 - 0xa0) = w4
    6028:	*(u32 *)(r10 - 0xa8) = w5
    6029:	call 0x23
    6030:	*(u64 *)(r10 - 0x88) = r0
    6031:	r2 = r10
    6032:	r2 += -0x88
    6033:	r1 = 0x0 ll
		000000000000bc88:  R_BPF_64_64	OWED
    6035:	call 0x3
    6036:	w5 = *(u32 *)(r10 - 0xa8)
    6037:	w4 = *(u32 *)(r10 - 0xa0)
    6038:	w3 = *(u32 *)(r10 - 0x98)
    6039:	r1 = 0x0
    6040:	r2 = *(u64 *)(r10 - 0x90)
    6041:	*(u64 *)(r2 + 0x298) = r1
    6042:	*(u64 *)(r2 + 0x258) = r1
    6043:	*(u32 *)(r2 + 0x14) = w5
    6044:	*(u32 *)(r2 + 0x10) = w3
    6045:	*(u32 *)(r2 + 0xc) = w4
    6046:	*(u32 *)(r2 + 0x8) = w8
    6047:	w1 = 0x0
    6048:	*(u32 *)(r2 + 0x268) = w1
    6049:	w1 = 0x1
    6050:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2290>
    6051:	w1 = 0x0
    6052:	r2 = *(u64 *)(r10 - 0x90)
    6053:	*(u32 *)(r2 + 0x0) = w7
    6054:	*(u32 *)(r2 + 0x4) = w9
    6055:	if w9 != 0x0 goto +0x33b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6056:	if w8 != 0x0 goto +0x33a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6057:	if w3 != 0x0 goto +0x339 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6058:	w6 |= w1
    6059:	w6 &= 0x1
    6060:	if w6 != 0x0 goto +0x336 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6061:	call 0x23
    6062:	*(u64 *)(r10 - 0x88) = r0
    6063:	r2 = r10
    6064:	r2 += -0x88
    6065:	r1 = 0x0 ll
		000000000000bd88:  R_BPF_64_64	TASKS
    6067:	call 0x3
    6068:	if r0 != 0x0 goto +0x32e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6069:	r1 = 0x0 ll
		000000000000bda8:  R_BPF_64_64	.bss
    6071:	r2 = -0x1
    6072:	lock *(u64 *)(r1 + 0x0) += r2
    6073:	r1 = 0x0 ll
		000000000000bdc8:  R_BPF_64_64	EXPECT_ENTER
    6075:	r2 = -0x100000000 ll
    6077:	lock *(u64 *)(r1 + 0x0) += r2
    6078:	r1 = 0x0 ll
		000000000000bdf0:  R_BPF_64_64	EXPECT_EXIT
    6080:	lock *(u64 *)(r1 + 0x0) += r2
    6081:	goto +0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6082:	w1 = *(u32 *)(r7 + 0x284)
    6083:	*(u32 *)(r7 + 0x270) = w1
    6084:	w6 = 0x1
    6085:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6086:	w6 = 0x0
    6087:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6088:	r8 = r7
    6089:	r8 += 0x20
    6090:	r1 = r8
    6091:	w2 = 0xe0
    6092:	r3 = 0xd98 ll
		000000000000be60:  R_BPF_64_64	.rodata
    6094:	call 0x71
    6095:	w1 = *(u32 *)(r7 + 0x118)
    6096:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2468>
    6097:	w1 = *(u32 *)(r7 + 0x12c)
    6098:	*(u32 *)(r7 + 0x114) = w1
    6099:	w1 = *(u32 *)(r7 + 0x128)
    6100:	*(u32 *)(r7 + 0x110) = w1
    6101:	w1 = *(u32 *)(r7 + 0x124)
    6102:	*(u32 *)(r7 + 0x10c) = w1
    6103:	w1 = *(u32 *)(r7 + 0x120)
    6104:	*(u32 *)(r7 + 0x108) = w1
    6105:	w1 = *(u32 *)(r7 + 0x11c)
    6106:	*(u32 *)(r7 + 0x104) = w1
    6107:	w1 = *(u32 *)(r7 + 0x118)
    6108:	*(u32 *)(r7 + 0x100) = w1
    6109:	r1 = r7
    6110:	call -0x17df
    6111:	w1 = *(u32 *)(r7 + 0x130)
    6112:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    6113:	w1 = *(u32 *)(r7 + 0x144)
    6114:	*(u32 *)(r7 + 0x114) = w1
    6115:	w1 = *(u32 *)(r7 + 0x140)
    6116:	*(u32 *)(r7 + 0x110) = w1
    6117:	w1 = *(u32 *)(r7 + 0x13c)
    6118:	*(u32 *)(r7 + 0x10c) = w1
    6119:	w1 = *(u32 *)(r7 + 0x138)
    6120:	*(u32 *)(r7 + 0x108) = w1
    6121:	w1 = *(u32 *)(r7 + 0x134)
    6122:	*(u32 *)(r7 + 0x104) = w1
    6123:	w1 = *(u32 *)(r7 + 0x130)
    6124:	*(u32 *)(r7 + 0x100) = w1
    6125:	r1 = r7
    6126:	call -0x17ef
    6127:	r1 = *(u64 *)(r6 + 0x0)
    6128:	r3 = *(u64 *)(r1 + 0x8)
    6129:	r2 = *(u64 *)(r1 + 0x0)
    6130:	r1 = r8
    6131:	call -0xf90
    6132:	w1 = *(u32 *)(r10 - 0xc0)
    6133:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b8>
    6134:	r1 = 0x0
    6135:	r2 = 0x0 ll
		000000000000bfb8:  R_BPF_64_64	CONFIG
    6137:	w2 = *(u32 *)(r2 + 0x74)
    6138:	w3 = *(u32 *)(r10 - 0xc8)
    6139:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6140:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6141:	call 0x23
    6142:	r1 = 0x0 ll
		000000000000bff0:  R_BPF_64_64	CONFIG
    6144:	w1 = *(u32 *)(r1 + 0x74)
    6145:	r0 += r1
    6146:	r1 = r10
    6147:	r1 += -0x88
    6148:	w2 = 0x8
    6149:	r3 = r0
    6150:	call 0x71
    6151:	r1 = *(u64 *)(r10 - 0x88)
    6152:	*(u64 *)(r7 + 0x250) = r1
    6153:	w1 = *(u32 *)(r7 + 0x160)
    6154:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2638>
    6155:	w1 = *(u32 *)(r7 + 0x174)
    6156:	*(u32 *)(r7 + 0x114) = w1
    6157:	w1 = *(u32 *)(r7 + 0x170)
    6158:	*(u32 *)(r7 + 0x110) = w1
    6159:	w1 = *(u32 *)(r7 + 0x16c)
    6160:	*(u32 *)(r7 + 0x10c) = w1
    6161:	w1 = *(u32 *)(r7 + 0x168)
    6162:	*(u32 *)(r7 + 0x108) = w1
    6163:	w1 = *(u32 *)(r7 + 0x164)
    6164:	*(u32 *)(r7 + 0x104) = w1
    6165:	w1 = *(u32 *)(r7 + 0x160)
    6166:	*(u32 *)(r7 + 0x100) = w1
    6167:	r1 = r7
    6168:	call -0x1819
    6169:	r1 = 0x0 ll
		000000000000c0c8:  R_BPF_64_64	CONFIG
    6171:	w2 = *(u32 *)(r1 + 0x6c)
    6172:	if w2 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6173:	w1 = *(u32 *)(r1 + 0xbc)
    6174:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27f8>
    6175:	r6 = 0x0 ll
		000000000000c0f8:  R_BPF_64_64	CONFIG
    6177:	w1 = *(u32 *)(r6 + 0xcc)
    6178:	if w1 == 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6179:	w2 = *(u32 *)(r7 + 0x288)
    6180:	w1 = *(u32 *)(r7 + 0x274)
    6181:	w3 = w2
    6182:	w3 |= w1
    6183:	if w3 s> -0x1 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a40>
    6184:	w3 = w2
    6185:	if w1 s> 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6186:	w3 = w2
    6187:	if w2 s> 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6188:	if w2 s>= w1 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6189:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    6190:	r9 = 0x80
    6191:	if w1 < 0x81 goto -0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6192:	r9 = 0x100
    6193:	if w1 < 0x101 goto -0x41b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6194:	r9 = 0x200
    6195:	if w1 < 0x201 goto -0x41d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6196:	r9 = 0x400
    6197:	if w1 < 0x401 goto -0x41f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6198:	r9 = 0x800
    6199:	if w1 < 0x801 goto -0x421 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6200:	r9 = 0x1000
    6201:	if w1 < 0x1001 goto -0x423 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6202:	r9 = 0x2000
    6203:	if w1 > 0x2000 goto -0x272 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6204:	goto -0x426 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6205:	r1 = 0x0 ll
		000000000000c1e8:  R_BPF_64_64	CONFIG
    6207:	w2 = *(u32 *)(r1 + 0x28)
    6208:	w1 = *(u32 *)(r10 - 0x90)
    6209:	w2 &= w1
    6210:	w1 = *(u32 *)(r8 + 0x50)
    6211:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    6212:	*(u32 *)(r8 + 0x54) = w2
    6213:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27c8>
    6214:	w3 = *(u32 *)(r8 + 0x54)
    6215:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27b8>
    6216:	*(u32 *)(r8 + 0x54) = w2
    6217:	w3 = *(u32 *)(r8 + 0x58)
    6218:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d0>
    6219:	*(u32 *)(r8 + 0x58) = w2
    6220:	w2 = *(u32 *)(r10 - 0x90)
    6221:	*(u32 *)(r8 + 0x5c) = w2
    6222:	w1 += 0x1
    6223:	*(u32 *)(r8 + 0x50) = w1
    6224:	goto +0x292 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6225:	w2 = *(u32 *)(r7 + 0x284)
    6226:	w1 = *(u32 *)(r7 + 0x270)
    6227:	w3 = w2
    6228:	w3 |= w1
    6229:	if w3 s> -0x1 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    6230:	w3 = w2
    6231:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6232:	w3 = w2
    6233:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2848>
    6234:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6235:	if w2 s>= w1 goto -0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6236:	w3 = w2
    6237:	w3 -= w1
    6238:	if w3 == 0x0 goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6239:	r4 = 0x1
    6240:	*(u64 *)(r7 + 0x110) = r4
    6241:	*(u32 *)(r7 + 0x10c) = w3
    6242:	*(u32 *)(r7 + 0x108) = w2
    6243:	*(u32 *)(r7 + 0x104) = w1
    6244:	w1 = 0x5
    6245:	*(u32 *)(r7 + 0x100) = w1
    6246:	r1 = r7
    6247:	call -0x1868
    6248:	goto -0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6249:	call 0x9e
    6250:	r0 += r7
    6251:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d8>
    6252:	goto +0x93 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d70>
    6253:	w1 = *(u16 *)(r0 + 0x0)
    6254:	w1 <<= 0x10
    6255:	w1 s>>= 0x10
    6256:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6257:	w3 = *(u32 *)(r7 + 0x4)
    6258:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2910>
    6259:	*(u32 *)(r7 + 0x4) = w2
    6260:	w3 = *(u32 *)(r7 + 0x8)
    6261:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    6262:	*(u32 *)(r7 + 0x8) = w2
    6263:	*(u32 *)(r7 + 0xc) = w4
    6264:	w1 += 0x1
    6265:	*(u32 *)(r7 + 0x0) = w1
    6266:	r6 = 0x0 ll
		000000000000c3d0:  R_BPF_64_64	CONFIG
    6268:	w1 = *(u32 *)(r6 + 0xbc)
    6269:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c8>
    6270:	w1 = *(u32 *)(r6 + 0xcc)
    6271:	if w1 == 0x0 goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f0>
    6272:	r1 = 0x0 ll
		000000000000c400:  R_BPF_64_64	CONFIG
    6274:	w6 = *(u32 *)(r1 + 0xc8)
    6275:	w8 = *(u32 *)(r1 + 0xcc)
    6276:	w1 = *(u32 *)(r1 + 0x70)
    6277:	if w1 == 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    6278:	call 0x9e
    6279:	r0 += r6
    6280:	if w8 == 0x2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    6281:	w1 = *(u32 *)(r0 + 0x0)
    6282:	goto +0xf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6283:	w8 = *(u32 *)(r6 + 0xb8)
    6284:	w9 = *(u32 *)(r6 + 0xbc)
    6285:	w1 = *(u32 *)(r6 + 0x70)
    6286:	if w1 != 0x0 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6287:	call 0x23
    6288:	r0 += r8
    6289:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    6290:	goto +0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a8>
    6291:	r1 = r10
    6292:	r1 += -0x88
    6293:	w2 = 0x2
    6294:	r3 = r0
    6295:	call 0x71
    6296:	w1 = *(u16 *)(r10 - 0x88)
    6297:	goto +0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d58>
    6298:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6299:	w3 = w2
    6300:	w3 -= w1
    6301:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6302:	r4 = 0x2
    6303:	*(u64 *)(r7 + 0x110) = r4
    6304:	*(u32 *)(r7 + 0x10c) = w3
    6305:	*(u32 *)(r7 + 0x108) = w2
    6306:	*(u32 *)(r7 + 0x104) = w1
    6307:	w1 = 0x5
    6308:	*(u32 *)(r7 + 0x100) = w1
    6309:	r1 = r7
    6310:	call -0x18a7
    6311:	w1 = *(u32 *)(r6 + 0xdc)
    6312:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6313:	w2 = *(u32 *)(r7 + 0x28c)
    6314:	w1 = *(u32 *)(r7 + 0x278)
    6315:	w3 = w2
    6316:	w3 |= w1
    6317:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b20>
    6318:	w3 = w2
    6319:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6320:	w3 = w2
    6321:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6322:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6323:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    6324:	if w2 s> w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    6325:	goto -0x97 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6326:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6327:	w3 = w2
    6328:	w3 -= w1
    6329:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6330:	r4 = 0x3
    6331:	*(u64 *)(r7 + 0x110) = r4
    6332:	*(u32 *)(r7 + 0x10c) = w3
    6333:	*(u32 *)(r7 + 0x108) = w2
    6334:	*(u32 *)(r7 + 0x104) = w1
    6335:	w1 = 0x5
    6336:	*(u32 *)(r7 + 0x100) = w1
    6337:	r1 = r7
    6338:	call -0x18c3
    6339:	w1 = *(u32 *)(r6 + 0xec)
    6340:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6341:	w2 = *(u32 *)(r7 + 0x290)
    6342:	w1 = *(u32 *)(r7 + 0x27c)
    6343:	w3 = w2
    6344:	w3 |= w1
    6345:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6346:	w3 = w2
    6347:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6348:	w3 = w2
    6349:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6350:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6351:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6352:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6353:	w3 = w2
    6354:	w3 -= w1
    6355:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6356:	r4 = 0x4
    6357:	*(u64 *)(r7 + 0x110) = r4
    6358:	*(u32 *)(r7 + 0x10c) = w3
    6359:	*(u32 *)(r7 + 0x108) = w2
    6360:	*(u32 *)(r7 + 0x104) = w1
    6361:	w1 = 0x5
    6362:	*(u32 *)(r7 + 0x100) = w1
    6363:	r1 = r7
    6364:	call -0x18dd
    6365:	w1 = *(u32 *)(r6 + 0xfc)
    6366:	if w1 == 0x0 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6367:	w2 = *(u32 *)(r7 + 0x294)
    6368:	w1 = *(u32 *)(r7 + 0x280)
    6369:	w3 = w2
    6370:	w3 |= w1
    6371:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    6372:	w3 = w2
    6373:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6374:	w3 = w2
    6375:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6376:	if w2 s>= w1 goto -0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6377:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    6378:	if w2 s<= w1 goto -0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6379:	w3 = w2
    6380:	w3 -= w1
    6381:	if w3 == 0x0 goto -0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6382:	r4 = 0x5
    6383:	*(u64 *)(r7 + 0x110) = r4
    6384:	*(u32 *)(r7 + 0x10c) = w3
    6385:	*(u32 *)(r7 + 0x108) = w2
    6386:	*(u32 *)(r7 + 0x104) = w1
    6387:	w1 = 0x5
    6388:	*(u32 *)(r7 + 0x100) = w1
    6389:	r1 = r7
    6390:	call -0x18f7
    6391:	goto -0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6392:	call 0x9e
    6393:	r0 += r8
    6394:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    6395:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    6396:	w1 = *(u16 *)(r0 + 0x0)
    6397:	w1 <<= 0x10
    6398:	w1 s>>= 0x10
    6399:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6400:	w1 = *(u32 *)(r0 + 0x0)
    6401:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6402:	call 0x23
    6403:	r0 += r6
    6404:	if w8 == 0x2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    6405:	r1 = r10
    6406:	r1 += -0x88
    6407:	w2 = 0x4
    6408:	r3 = r0
    6409:	call 0x71
    6410:	w1 = *(u32 *)(r10 - 0x88)
    6411:	goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6412:	call 0x9e
    6413:	r0 += r7
    6414:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df0>
    6415:	goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3740>
    6416:	w1 = *(u16 *)(r0 + 0x0)
    6417:	w1 <<= 0x10
    6418:	w1 s>>= 0x10
    6419:	goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6420:	r1 = r10
    6421:	r1 += -0x88
    6422:	w2 = 0x4
    6423:	r3 = r0
    6424:	call 0x71
    6425:	w1 = *(u32 *)(r10 - 0x88)
    6426:	r2 = 0x0 ll
		000000000000c8d0:  R_BPF_64_64	CONFIG
    6428:	w2 = *(u32 *)(r2 + 0xc0)
    6429:	r9 = *(u64 *)(r10 - 0xa0)
    6430:	if w1 != w2 goto -0x5bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6431:	w1 = *(u32 *)(r6 + 0xcc)
    6432:	if w1 == 0x0 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6433:	r1 = 0x0 ll
		000000000000c908:  R_BPF_64_64	CONFIG
    6435:	w6 = *(u32 *)(r1 + 0xc8)
    6436:	w7 = *(u32 *)(r1 + 0xcc)
    6437:	w1 = *(u32 *)(r1 + 0x70)
    6438:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f00>
    6439:	call 0x23
    6440:	r0 += r6
    6441:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    6442:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f70>
    6443:	r1 = r10
    6444:	r1 += -0x88
    6445:	w2 = 0x2
    6446:	r3 = r0
    6447:	call 0x71
    6448:	w1 = *(u16 *)(r10 - 0x88)
    6449:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    6450:	call 0x9e
    6451:	r0 += r6
    6452:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f20>
    6453:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6454:	w1 = *(u16 *)(r0 + 0x0)
    6455:	w1 <<= 0x10
    6456:	w1 s>>= 0x10
    6457:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6458:	w1 = *(u32 *)(r0 + 0x0)
    6459:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6460:	w1 = *(u16 *)(r0 + 0x0)
    6461:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3178>
    6462:	w1 = *(u32 *)(r0 + 0x0)
    6463:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6464:	r1 = r10
    6465:	r1 += -0x88
    6466:	w2 = 0x4
    6467:	r3 = r0
    6468:	call 0x71
    6469:	w1 = *(u32 *)(r10 - 0x88)
    6470:	r2 = 0x0 ll
		000000000000ca30:  R_BPF_64_64	CONFIG
    6472:	w2 = *(u32 *)(r2 + 0xd0)
    6473:	if w1 != w2 goto -0x5ea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6474:	r6 = 0x0 ll
		000000000000ca50:  R_BPF_64_64	CONFIG
    6476:	w1 = *(u32 *)(r6 + 0xdc)
    6477:	if w1 == 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    6478:	w7 = *(u32 *)(r6 + 0xd8)
    6479:	w9 = *(u32 *)(r6 + 0xdc)
    6480:	w1 = *(u32 *)(r6 + 0x70)
    6481:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3058>
    6482:	call 0x23
    6483:	r0 += r7
    6484:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    6485:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3750>
    6486:	r1 = r10
    6487:	r1 += -0x88
    6488:	w2 = 0x2
    6489:	r3 = r0
    6490:	call 0x71
    6491:	w1 = *(u16 *)(r10 - 0x88)
    6492:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3080>
    6493:	call 0x9e
    6494:	r0 += r7
    6495:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6496:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    6497:	w1 = *(u16 *)(r0 + 0x0)
    6498:	w1 <<= 0x10
    6499:	w1 s>>= 0x10
    6500:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6501:	w1 = *(u32 *)(r0 + 0x0)
    6502:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6503:	r1 = r10
    6504:	r1 += -0x88
    6505:	w2 = 0x4
    6506:	r3 = r0
    6507:	call 0x71
    6508:	w1 = *(u32 *)(r10 - 0x88)
    6509:	w2 = *(u32 *)(r7 + 0x78)
    6510:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    6511:	*(u32 *)(r7 + 0x7c) = w1
    6512:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    6513:	w3 = *(u32 *)(r7 + 0x7c)
    6514:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3110>
    6515:	*(u32 *)(r7 + 0x7c) = w1
    6516:	w3 = *(u32 *)(r7 + 0x80)
    6517:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    6518:	*(u32 *)(r7 + 0x80) = w1
    6519:	*(u32 *)(r7 + 0x84) = w1
    6520:	w2 += 0x1
    6521:	*(u32 *)(r7 + 0x78) = w2
    6522:	goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    6523:	r1 = r10
    6524:	r1 += -0x88
    6525:	w2 = 0x2
    6526:	r3 = r0
    6527:	call 0x71
    6528:	w1 = *(u16 *)(r10 - 0x88)
    6529:	w1 <<= 0x10
    6530:	w1 s>>= 0x10
    6531:	w2 = *(u32 *)(r7 + 0x88)
    6532:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31a8>
    6533:	*(u32 *)(r7 + 0x8c) = w1
    6534:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    6535:	w3 = *(u32 *)(r7 + 0x8c)
    6536:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c0>
    6537:	*(u32 *)(r7 + 0x8c) = w1
    6538:	w3 = *(u32 *)(r7 + 0x90)
    6539:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    6540:	*(u32 *)(r7 + 0x90) = w1
    6541:	*(u32 *)(r7 + 0x94) = w1
    6542:	w2 += 0x1
    6543:	*(u32 *)(r7 + 0x88) = w2
    6544:	r6 = 0x0 ll
		000000000000cc80:  R_BPF_64_64	CONFIG
    6546:	w1 = *(u32 *)(r6 + 0xdc)
    6547:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6548:	w8 = *(u32 *)(r6 + 0xd8)
    6549:	w9 = *(u32 *)(r6 + 0xdc)
    6550:	w1 = *(u32 *)(r6 + 0x70)
    6551:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    6552:	call 0x9e
    6553:	r0 += r8
    6554:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32a8>
    6555:	w1 = *(u32 *)(r0 + 0x0)
    6556:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6557:	call 0x23
    6558:	r0 += r8
    6559:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32b8>
    6560:	r1 = r10
    6561:	r1 += -0x88
    6562:	w2 = 0x4
    6563:	r3 = r0
    6564:	call 0x71
    6565:	w1 = *(u32 *)(r10 - 0x88)
    6566:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6567:	w1 = *(u16 *)(r0 + 0x0)
    6568:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    6569:	r1 = r10
    6570:	r1 += -0x88
    6571:	w2 = 0x2
    6572:	r3 = r0
    6573:	call 0x71
    6574:	w1 = *(u16 *)(r10 - 0x88)
    6575:	w1 <<= 0x10
    6576:	w1 s>>= 0x10
    6577:	w2 = *(u32 *)(r7 + 0x98)
    6578:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3318>
    6579:	*(u32 *)(r7 + 0x9c) = w1
    6580:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3340>
    6581:	w3 = *(u32 *)(r7 + 0x9c)
    6582:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3330>
    6583:	*(u32 *)(r7 + 0x9c) = w1
    6584:	w3 = *(u32 *)(r7 + 0xa0)
    6585:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3348>
    6586:	*(u32 *)(r7 + 0xa0) = w1
    6587:	*(u32 *)(r7 + 0xa4) = w1
    6588:	w2 += 0x1
    6589:	*(u32 *)(r7 + 0x98) = w2
    6590:	w1 = *(u32 *)(r6 + 0xec)
    6591:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d0>
    6592:	r1 = 0x0 ll
		000000000000ce00:  R_BPF_64_64	CONFIG
    6594:	w6 = *(u32 *)(r1 + 0xe8)
    6595:	w8 = *(u32 *)(r1 + 0xec)
    6596:	w1 = *(u32 *)(r1 + 0x70)
    6597:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    6598:	call 0x9e
    6599:	r0 += r6
    6600:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    6601:	w1 = *(u32 *)(r0 + 0x0)
    6602:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6603:	call 0x23
    6604:	r0 += r6
    6605:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3428>
    6606:	r1 = r10
    6607:	r1 += -0x88
    6608:	w2 = 0x4
    6609:	r3 = r0
    6610:	call 0x71
    6611:	w1 = *(u32 *)(r10 - 0x88)
    6612:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6613:	w1 = *(u16 *)(r0 + 0x0)
    6614:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3458>
    6615:	r1 = r10
    6616:	r1 += -0x88
    6617:	w2 = 0x2
    6618:	r3 = r0
    6619:	call 0x71
    6620:	w1 = *(u16 *)(r10 - 0x88)
    6621:	w1 <<= 0x10
    6622:	w1 s>>= 0x10
    6623:	w2 = *(u32 *)(r7 + 0xa8)
    6624:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    6625:	*(u32 *)(r7 + 0xac) = w1
    6626:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    6627:	w3 = *(u32 *)(r7 + 0xac)
    6628:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    6629:	*(u32 *)(r7 + 0xac) = w1
    6630:	w3 = *(u32 *)(r7 + 0xb0)
    6631:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b8>
    6632:	*(u32 *)(r7 + 0xb0) = w1
    6633:	*(u32 *)(r7 + 0xb4) = w1
    6634:	w2 += 0x1
    6635:	*(u32 *)(r7 + 0xa8) = w2
    6636:	r6 = 0x0 ll
		000000000000cf60:  R_BPF_64_64	CONFIG
    6638:	w1 = *(u32 *)(r6 + 0xfc)
    6639:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    6640:	w8 = *(u32 *)(r6 + 0xf8)
    6641:	w9 = *(u32 *)(r6 + 0xfc)
    6642:	w1 = *(u32 *)(r6 + 0x70)
    6643:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3538>
    6644:	call 0x9e
    6645:	r0 += r8
    6646:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    6647:	w1 = *(u32 *)(r0 + 0x0)
    6648:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6649:	call 0x23
    6650:	r0 += r8
    6651:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3598>
    6652:	r1 = r10
    6653:	r1 += -0x88
    6654:	w2 = 0x4
    6655:	r3 = r0
    6656:	call 0x71
    6657:	w1 = *(u32 *)(r10 - 0x88)
    6658:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6659:	w1 = *(u16 *)(r0 + 0x0)
    6660:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35c8>
    6661:	r1 = r10
    6662:	r1 += -0x88
    6663:	w2 = 0x2
    6664:	r3 = r0
    6665:	call 0x71
    6666:	w1 = *(u16 *)(r10 - 0x88)
    6667:	w1 <<= 0x10
    6668:	w1 s>>= 0x10
    6669:	w2 = *(u32 *)(r7 + 0xb8)
    6670:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6671:	*(u32 *)(r7 + 0xbc) = w1
    6672:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    6673:	w3 = *(u32 *)(r7 + 0xbc)
    6674:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    6675:	*(u32 *)(r7 + 0xbc) = w1
    6676:	w3 = *(u32 *)(r7 + 0xc0)
    6677:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3628>
    6678:	*(u32 *)(r7 + 0xc0) = w1
    6679:	*(u32 *)(r7 + 0xc4) = w1
    6680:	w2 += 0x1
    6681:	*(u32 *)(r7 + 0xb8) = w2
    6682:	call 0xe
    6683:	*(u64 *)(r7 + 0x70) = r0
    6684:	w1 = *(u32 *)(r6 + 0x64)
    6685:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    6686:	call 0x23
    6687:	w1 = *(u32 *)(r6 + 0x40)
    6688:	r0 += r1
    6689:	r1 = r10
    6690:	r1 += -0x88
    6691:	w2 = 0x8
    6692:	r3 = r0
    6693:	call 0x71
    6694:	w1 = *(u32 *)(r6 + 0x44)
    6695:	r3 = *(u64 *)(r10 - 0x88)
    6696:	r3 += r1
    6697:	r1 = r10
    6698:	r1 += -0x88
    6699:	w2 = 0x8
    6700:	call 0x71
    6701:	r1 = *(u64 *)(r6 + 0x8)
    6702:	r2 = *(u64 *)(r10 - 0x88)
    6703:	r1 += r2
    6704:	*(u64 *)(r7 + 0x60) = r1
    6705:	w1 = *(u32 *)(r6 + 0x68)
    6706:	if w1 == 0x0 goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6707:	r1 = 0x504c4b53594d5641 ll
    6709:	call 0x9a
    6710:	w1 = *(u32 *)(r6 + 0x38)
    6711:	r0 += r1
    6712:	*(u64 *)(r7 + 0x68) = r0
    6713:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6714:	w1 = *(u32 *)(r0 + 0x0)
    6715:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6716:	r1 = r10
    6717:	r1 += -0x88
    6718:	w2 = 0x4
    6719:	r3 = r0
    6720:	call 0x71
    6721:	w1 = *(u32 *)(r10 - 0x88)
    6722:	r2 = 0x0 ll
		000000000000d210:  R_BPF_64_64	CONFIG
    6724:	w2 = *(u32 *)(r2 + 0xe0)
    6725:	r9 = *(u64 *)(r10 - 0xa0)
    6726:	if w1 != w2 goto -0x6e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6727:	w1 = *(u32 *)(r6 + 0xec)
    6728:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a18>
    6729:	r1 = 0x0 ll
		000000000000d248:  R_BPF_64_64	CONFIG
    6731:	w6 = *(u32 *)(r1 + 0xe8)
    6732:	w7 = *(u32 *)(r1 + 0xec)
    6733:	w1 = *(u32 *)(r1 + 0x70)
    6734:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    6735:	call 0x23
    6736:	r0 += r6
    6737:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3808>
    6738:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    6739:	r1 = r10
    6740:	r1 += -0x88
    6741:	w2 = 0x2
    6742:	r3 = r0
    6743:	call 0x71
    6744:	w1 = *(u16 *)(r10 - 0x88)
    6745:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    6746:	call 0x9e
    6747:	r0 += r6
    6748:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    6749:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    6750:	w1 = *(u16 *)(r0 + 0x0)
    6751:	w1 <<= 0x10
    6752:	w1 s>>= 0x10
    6753:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6754:	w1 = *(u32 *)(r0 + 0x0)
    6755:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6756:	r1 = r10
    6757:	r1 += -0x88
    6758:	w2 = 0x4
    6759:	r3 = r0
    6760:	call 0x71
    6761:	w1 = *(u32 *)(r10 - 0x88)
    6762:	r2 = 0x0 ll
		000000000000d350:  R_BPF_64_64	CONFIG
    6764:	w2 = *(u32 *)(r2 + 0xc0)
    6765:	if w1 != w2 goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6766:	w1 = *(u32 *)(r6 + 0xcc)
    6767:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    6768:	r1 = 0x0 ll
		000000000000d380:  R_BPF_64_64	CONFIG
    6770:	w6 = *(u32 *)(r1 + 0xc8)
    6771:	w7 = *(u32 *)(r1 + 0xcc)
    6772:	w1 = *(u32 *)(r1 + 0x70)
    6773:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3978>
    6774:	call 0x23
    6775:	r0 += r6
    6776:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    6777:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    6778:	r1 = r10
    6779:	r1 += -0x88
    6780:	w2 = 0x2
    6781:	r3 = r0
    6782:	call 0x71
    6783:	w1 = *(u16 *)(r10 - 0x88)
    6784:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    6785:	call 0x9e
    6786:	r0 += r6
    6787:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3998>
    6788:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b8>
    6789:	w1 = *(u16 *)(r0 + 0x0)
    6790:	w1 <<= 0x10
    6791:	w1 s>>= 0x10
    6792:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6793:	w1 = *(u32 *)(r0 + 0x0)
    6794:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6795:	r1 = r10
    6796:	r1 += -0x88
    6797:	w2 = 0x4
    6798:	r3 = r0
    6799:	call 0x71
    6800:	w1 = *(u32 *)(r10 - 0x88)
    6801:	r2 = 0x0 ll
		000000000000d488:  R_BPF_64_64	CONFIG
    6803:	w2 = *(u32 *)(r2 + 0xf0)
    6804:	if w1 != w2 goto -0x735 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6805:	r1 = 0x0 ll
		000000000000d4a8:  R_BPF_64_64	CONFIG
    6807:	w2 = *(u32 *)(r1 + 0xfc)
    6808:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6809:	w6 = *(u32 *)(r1 + 0xf8)
    6810:	w7 = *(u32 *)(r1 + 0xfc)
    6811:	w1 = *(u32 *)(r1 + 0x70)
    6812:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    6813:	call 0x23
    6814:	r0 += r6
    6815:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a78>
    6816:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c38>
    6817:	r1 = r10
    6818:	r1 += -0x88
    6819:	w2 = 0x2
    6820:	r3 = r0
    6821:	call 0x71
    6822:	w1 = *(u16 *)(r10 - 0x88)
    6823:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad8>
    6824:	call 0x9e
    6825:	r0 += r6
    6826:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad0>
    6827:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    6828:	w1 = *(u16 *)(r0 + 0x0)
    6829:	w1 <<= 0x10
    6830:	w1 s>>= 0x10
    6831:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6832:	w1 = *(u32 *)(r0 + 0x0)
    6833:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6834:	r1 = r10
    6835:	r1 += -0x88
    6836:	w2 = 0x4
    6837:	r3 = r0
    6838:	call 0x71
    6839:	w1 = *(u32 *)(r10 - 0x88)
    6840:	r2 = 0x0 ll
		000000000000d5c0:  R_BPF_64_64	CONFIG
    6842:	w2 = *(u32 *)(r2 + 0xd0)
    6843:	if w1 != w2 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6844:	r6 = 0x0 ll
		000000000000d5e0:  R_BPF_64_64	CONFIG
    6846:	w1 = *(u32 *)(r6 + 0xdc)
    6847:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    6848:	w7 = *(u32 *)(r6 + 0xd8)
    6849:	w8 = *(u32 *)(r6 + 0xdc)
    6850:	w1 = *(u32 *)(r6 + 0x70)
    6851:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    6852:	call 0x23
    6853:	r0 += r7
    6854:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    6855:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c90>
    6856:	r1 = r10
    6857:	r1 += -0x88
    6858:	w2 = 0x2
    6859:	r3 = r0
    6860:	call 0x71
    6861:	w1 = *(u16 *)(r10 - 0x88)
    6862:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    6863:	call 0x9e
    6864:	r0 += r7
    6865:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    6866:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c28>
    6867:	w1 = *(u16 *)(r0 + 0x0)
    6868:	w1 <<= 0x10
    6869:	w1 s>>= 0x10
    6870:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6871:	w1 = *(u32 *)(r0 + 0x0)
    6872:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6873:	r1 = r10
    6874:	r1 += -0x88
    6875:	w2 = 0x4
    6876:	r3 = r0
    6877:	call 0x71
    6878:	w1 = *(u32 *)(r10 - 0x88)
    6879:	r2 = 0x0 ll
		000000000000d6f8:  R_BPF_64_64	CONFIG
    6881:	w2 = *(u32 *)(r2 + 0x100)
    6882:	if w1 != w2 goto -0x783 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6883:	exit
    6884:	r1 = r10
    6885:	r1 += -0x88
    6886:	w2 = 0x4
    6887:	r3 = r0
    6888:	call 0x71
    6889:	w1 = *(u32 *)(r10 - 0x88)
    6890:	r2 = 0x0 ll
		000000000000d750:  R_BPF_64_64	CONFIG
    6892:	w2 = *(u32 *)(r2 + 0xe0)
    6893:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6894:	w1 = *(u32 *)(r6 + 0xec)
    6895:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e18>
    6896:	r1 = 0x0 ll
		000000000000d780:  R_BPF_64_64	CONFIG
    6898:	w6 = *(u32 *)(r1 + 0xe8)
    6899:	w7 = *(u32 *)(r1 + 0xec)
    6900:	w1 = *(u32 *)(r1 + 0x70)
    6901:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d78>
    6902:	call 0x23
    6903:	r0 += r6
    6904:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d40>
    6905:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    6906:	r1 = r10
    6907:	r1 += -0x88
    6908:	w2 = 0x2
    6909:	r3 = r0
    6910:	call 0x71
    6911:	w1 = *(u16 *)(r10 - 0x88)
    6912:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da0>
    6913:	call 0x9e
    6914:	r0 += r6
    6915:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d98>
    6916:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db8>
    6917:	w1 = *(u16 *)(r0 + 0x0)
    6918:	w1 <<= 0x10
    6919:	w1 s>>= 0x10
    6920:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6921:	w1 = *(u32 *)(r0 + 0x0)
    6922:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6923:	r1 = r10
    6924:	r1 += -0x88
    6925:	w2 = 0x4
    6926:	r3 = r0
    6927:	call 0x71
    6928:	w1 = *(u32 *)(r10 - 0x88)
    6929:	r2 = 0x0 ll
		000000000000d888:  R_BPF_64_64	CONFIG
    6931:	w2 = *(u32 *)(r2 + 0xf0)
    6932:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6933:	r1 = 0x0 ll
		000000000000d8a8:  R_BPF_64_64	CONFIG
    6935:	w2 = *(u32 *)(r1 + 0xfc)
    6936:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6937:	w6 = *(u32 *)(r1 + 0xf8)
    6938:	w7 = *(u32 *)(r1 + 0xfc)
    6939:	w1 = *(u32 *)(r1 + 0x70)
    6940:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    6941:	call 0x23
    6942:	r0 += r6
    6943:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e78>
    6944:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f00>
    6945:	r1 = r10
    6946:	r1 += -0x88
    6947:	w2 = 0x2
    6948:	r3 = r0
    6949:	call 0x71
    6950:	w1 = *(u16 *)(r10 - 0x88)
    6951:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed8>
    6952:	call 0x9e
    6953:	r0 += r6
    6954:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed0>
    6955:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    6956:	w1 = *(u16 *)(r0 + 0x0)
    6957:	w1 <<= 0x10
    6958:	w1 s>>= 0x10
    6959:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6960:	w1 = *(u32 *)(r0 + 0x0)
    6961:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6962:	r1 = r10
    6963:	r1 += -0x88
    6964:	w2 = 0x4
    6965:	r3 = r0
    6966:	call 0x71
    6967:	w1 = *(u32 *)(r10 - 0x88)
    6968:	r2 = 0x0 ll
		000000000000d9c0:  R_BPF_64_64	CONFIG
    6970:	w2 = *(u32 *)(r2 + 0x100)
    6971:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6972:	call 0x23
    6973:	*(u64 *)(r10 - 0x88) = r0
    6974:	r2 = r10
    6975:	r2 += -0x88
    6976:	r1 = 0x0 ll
		000000000000da00:  R_BPF_64_64	TASKS
    6978:	r3 = 0xe78 ll
		000000000000da10:  R_BPF_64_64	.rodata
    6980:	r4 = 0x0
    6981:	call 0x2
    6982:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4120>
    6983:	r1 = 0x0 ll
		000000000000da38:  R_BPF_64_64	.bss
    6985:	r2 = 0x1
    6986:	lock *(u64 *)(r1 + 0x0) += r2
    6987:	r1 = 0x0 ll
		000000000000da58:  R_BPF_64_64	EXPECT_ENTER
    6989:	r2 = 0x100000000 ll
    6991:	lock *(u64 *)(r1 + 0x0) += r2
    6992:	r1 = 0x0 ll
		000000000000da80:  R_BPF_64_64	EXPECT_EXIT
    6994:	lock *(u64 *)(r1 + 0x0) += r2
    6995:	call 0x23
    6996:	*(u64 *)(r10 - 0x88) = r0
    6997:	r2 = r10
    6998:	r2 += -0x88
    6999:	r1 = 0x0 ll
		000000000000dab8:  R_BPF_64_64	TASKS
    7001:	call 0x1
    7002:	r7 = r0
    7003:	if r7 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    7004:	call 0xe
    7005:	r1 = *(u64 *)(r7 + 0x18)
    7006:	w6 = *(u32 *)(r10 - 0x98)
    7007:	if r1 == r0 goto -0x757 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7008:	r6 = r0
    7009:	r2 = r0
    7010:	r2 >>= 0x20
    7011:	r0 <<= 0x20
    7012:	r0 >>= 0x20
    7013:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    7014:	r1 >>= 0x20
    7015:	if r1 == r2 goto -0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7016:	w1 = *(u32 *)(r7 + 0x8)
    7017:	if w1 == 0x0 goto -0x768 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7018:	w1 = 0x0
    7019:	*(u32 *)(r10 - 0x88) = w1
    7020:	r2 = r10
    7021:	r2 += -0x88
    7022:	r1 = 0x0 ll
		000000000000db70:  R_BPF_64_64	LOST
    7024:	call 0x1
    7025:	if r0 == 0x0 goto -0x770 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7026:	r0 += 0x10
    7027:	r1 = 0x1
    7028:	lock *(u64 *)(r0 + 0x0) += r1
    7029:	goto -0x774 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7030:	w1 = 0x0
    7031:	*(u32 *)(r10 - 0x88) = w1
    7032:	r2 = r10
    7033:	r2 += -0x88
    7034:	r1 = 0x0 ll
		000000000000dbd0:  R_BPF_64_64	LOST
    7036:	call 0x1
    7037:	if r0 == 0x0 goto -0x9b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    7038:	r0 += 0x10
    7039:	r1 = 0x1
    7040:	lock *(u64 *)(r0 + 0x0) += r1
    7041:	goto -0x9f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>

000000000000dc10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    7042:	w6 = w2
    7043:	r7 = r1
    7044:	r1 = 0x0 ll
		000000000000dc20:  R_BPF_64_64	CONFIG
    7046:	w2 = *(u32 *)(r1 + 0x84)
    7047:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    7048:	r2 = 0x0 ll
		000000000000dc40:  R_BPF_64_64	HELD
    7050:	r2 = *(u64 *)(r2 + 0x0)
    7051:	if r2 != 0x0 goto +0x8c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7052:	w2 = *(u32 *)(r1 + 0x28)
    7053:	w2 &= w6
    7054:	w1 = *(u32 *)(r1 + 0x30)
    7055:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    7056:	r1 = 0x0 ll
		000000000000dc80:  R_BPF_64_64	CONFIG
    7058:	w2 = *(u32 *)(r1 + 0x24)
    7059:	if w2 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b8>
    7060:	call 0x8
    7061:	*(u32 *)(r10 - 0x88) = w0
    7062:	r2 = r10
    7063:	r2 += -0x88
    7064:	r1 = 0x0 ll
		000000000000dcc0:  R_BPF_64_64	SAMPLES
    7066:	call 0x1
    7067:	r8 = r0
    7068:	if r8 == 0x0 goto +0x8b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7069:	r1 = *(u64 *)(r7 + 0x0)
    7070:	r3 = *(u64 *)(r1 + 0x0)
    7071:	r1 = r10
    7072:	r1 += -0x88
    7073:	w2 = 0x80
    7074:	call 0x71
    7075:	r1 = *(u64 *)(r10 - 0x20)
    7076:	if r1 != 0x504c0001 goto +0x8b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7077:	r1 = *(u64 *)(r10 - 0x10)
    7078:	if r1 != 0x10 goto +0x8ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7079:	r2 = *(u64 *)(r10 - 0x28)
    7080:	r1 = 0x0 ll
		000000000000dd40:  R_BPF_64_64	CONFIG
    7082:	r3 = *(u64 *)(r1 + 0x0)
    7083:	if r2 != r3 goto +0x8a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7084:	w2 = *(u32 *)(r1 + 0x28)
    7085:	w2 &= w6
    7086:	w1 = *(u32 *)(r8 + 0x10)
    7087:	if w1 != 0x0 goto +0x39b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    7088:	*(u32 *)(r8 + 0x14) = w2
    7089:	goto +0x39e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    7090:	r1 = 0x0 ll
		000000000000dd90:  R_BPF_64_64	.bss
    7092:	r1 = *(u64 *)(r1 + 0x0)
    7093:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7094:	r1 = 0x0 ll
		000000000000ddb0:  R_BPF_64_64	CONFIG
    7096:	w2 = *(u32 *)(r1 + 0x6c)
    7097:	if w2 == 0x0 goto +0x89b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7098:	r1 = *(u64 *)(r1 + 0xb0)
    7099:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7100:	r1 = 0x0 ll
		000000000000dde0:  R_BPF_64_64	CONFIG
    7102:	r3 = *(u64 *)(r1 + 0xb0)
    7103:	r1 = r10
    7104:	r1 += -0x88
    7105:	w2 = 0x4
    7106:	call 0x71
    7107:	w1 = *(u32 *)(r10 - 0x88)
    7108:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7109:	r8 = 0x0 ll
		000000000000de28:  R_BPF_64_64	CONFIG
    7111:	w1 = *(u32 *)(r8 + 0xbc)
    7112:	*(u64 *)(r10 - 0x90) = r7
    7113:	if w1 == 0x0 goto +0x65b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3518>
    7114:	w9 = *(u32 *)(r8 + 0xb8)
    7115:	w7 = *(u32 *)(r8 + 0xbc)
    7116:	w1 = *(u32 *)(r8 + 0x70)
    7117:	if w1 != 0x0 goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f90>
    7118:	call 0x23
    7119:	r0 += r9
    7120:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x280>
    7121:	goto +0x648 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34c0>
    7122:	r1 = r10
    7123:	r1 += -0x88
    7124:	w2 = 0x2
    7125:	r3 = r0
    7126:	call 0x71
    7127:	w1 = *(u16 *)(r10 - 0x88)
    7128:	goto +0x3a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb8>
    7129:	w1 = *(u32 *)(r1 + 0x24)
    7130:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x340>
    7131:	r1 = *(u64 *)(r7 + 0x0)
    7132:	r3 = *(u64 *)(r1 + 0x0)
    7133:	r1 = r10
    7134:	r1 += -0x88
    7135:	w2 = 0x80
    7136:	call 0x71
    7137:	r1 = *(u64 *)(r10 - 0x20)
    7138:	if r1 != 0x504c0001 goto +0x872 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7139:	r1 = *(u64 *)(r10 - 0x10)
    7140:	if r1 != 0x10 goto +0x870 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7141:	r1 = *(u64 *)(r10 - 0x28)
    7142:	r2 = 0x0 ll
		000000000000df30:  R_BPF_64_64	CONFIG
    7144:	r2 = *(u64 *)(r2 + 0x0)
    7145:	if r1 != r2 goto +0x86b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7146:	w4 = 0x0
    7147:	r2 = 0x0 ll
		000000000000df58:  R_BPF_64_64	CONFIG
    7149:	w1 = *(u32 *)(r2 + 0x28)
    7150:	w3 = *(u32 *)(r2 + 0x30)
    7151:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x498>
    7152:	w4 = w1
    7153:	w4 >>= 0x1
    7154:	w2 = w1
    7155:	w2 |= w4
    7156:	w4 = w2
    7157:	w4 >>= 0x2
    7158:	w2 |= w4
    7159:	w4 = w2
    7160:	w4 >>= 0x4
    7161:	w2 |= w4
    7162:	w1 &= w6
    7163:	w4 = w2
    7164:	w4 >>= 0x8
    7165:	w2 |= w4
    7166:	w1 -= w3
    7167:	w3 = w2
    7168:	w3 >>= 0x10
    7169:	w2 |= w3
    7170:	w2 ^= -0x1
    7171:	w3 = w2
    7172:	w3 >>= 0x1
    7173:	w3 &= 0x55555555
    7174:	w2 -= w3
    7175:	w3 = w2
    7176:	w3 &= 0x33333333
    7177:	w2 >>= 0x2
    7178:	w2 &= 0x33333333
    7179:	w3 += w2
    7180:	w2 = w3
    7181:	w2 >>= 0x4
    7182:	w3 += w2
    7183:	w3 &= 0xf0f0f0f
    7184:	w3 *= 0x1010101
    7185:	w3 >>= 0x18
    7186:	w1 <<= w3
    7187:	w1 s>>= w3
    7188:	w4 = w1
    7189:	*(u32 *)(r10 - 0x98) = w4
    7190:	call 0x23
    7191:	*(u64 *)(r10 - 0x88) = r0
    7192:	r2 = r10
    7193:	r2 += -0x88
    7194:	r1 = 0x0 ll
		000000000000e0d0:  R_BPF_64_64	TASKS
    7196:	call 0x1
    7197:	r9 = r0
    7198:	if r9 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12a8>
    7199:	call 0xe
    7200:	r1 = *(u64 *)(r9 + 0x18)
    7201:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    7202:	r6 = r0
    7203:	r2 = r0
    7204:	r2 >>= 0x20
    7205:	r0 <<= 0x20
    7206:	r0 >>= 0x20
    7207:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    7208:	r1 >>= 0x20
    7209:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    7210:	w1 = *(u32 *)(r9 + 0x8)
    7211:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7212:	w1 = 0x0
    7213:	*(u32 *)(r10 - 0x88) = w1
    7214:	r2 = r10
    7215:	r2 += -0x88
    7216:	r1 = 0x0 ll
		000000000000e180:  R_BPF_64_64	LOST
    7218:	call 0x1
    7219:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7220:	r0 += 0x10
    7221:	r1 = 0x1
    7222:	lock *(u64 *)(r0 + 0x0) += r1
    7223:	r1 = r9
    7224:	w2 = 0x4a0
    7225:	r3 = 0xe78 ll
		000000000000e1c8:  R_BPF_64_64	.rodata
    7227:	call 0x71
    7228:	*(u64 *)(r9 + 0x18) = r6
    7229:	r1 = 0x0 ll
		000000000000e1e8:  R_BPF_64_64	AYA_LOG_LEVEL
    7231:	w1 = *(u8 *)(r1 + 0x0)
    7232:	*(u64 *)(r10 - 0x90) = r9
    7233:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7234:	call 0x23
    7235:	r6 = r0
    7236:	w1 = 0xa0
    7237:	*(u16 *)(r10 - 0x2) = w1
    7238:	r1 = r10
    7239:	r1 += -0x2
    7240:	r9 = 0x40
    7241:	w1 = *(u16 *)(r10 - 0x2)
    7242:	if w1 > 0x40 goto +0x2f1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    7243:	r1 = 0x0 ll
		000000000000e258:  R_BPF_64_64	AYA_LOGS
    7245:	r2 = r9
    7246:	r3 = 0x0
    7247:	call 0x83
    7248:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7249:	*(u64 *)(r10 - 0x80) = r9
    7250:	*(u64 *)(r10 - 0x88) = r0
    7251:	r1 = r10
    7252:	r1 += -0x88
    7253:	r1 = *(u64 *)(r10 - 0x88)
    7254:	r2 = *(u64 *)(r10 - 0x80)
    7255:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7256:	w2 = *(u16 *)(r10 - 0x2)
    7257:	*(u8 *)(r1 + 0x0) = w2
    7258:	w2 >>= 0x8
    7259:	*(u8 *)(r1 + 0x1) = w2
    7260:	r1 = *(u64 *)(r10 - 0x88)
    7261:	r2 = *(u64 *)(r10 - 0x80)
    7262:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7263:	w2 = 0x0
    7264:	*(u8 *)(r1 + 0x2) = w2
    7265:	r1 = *(u64 *)(r10 - 0x88)
    7266:	r3 = *(u64 *)(r10 - 0x80)
    7267:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7268:	*(u8 *)(r1 + 0x4) = w2
    7269:	w2 = 0x17
    7270:	*(u8 *)(r1 + 0x3) = w2
    7271:	r1 = *(u64 *)(r10 - 0x88)
    7272:	r2 = *(u64 *)(r10 - 0x80)
    7273:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7274:	r3 = r1
    7275:	r3 += 0x5
    7276:	r4 = 0xd08 ll
		000000000000e360:  R_BPF_64_64	.rodata
    7278:	w5 = *(u8 *)(r4 + 0x0)
    7279:	*(u8 *)(r3 + 0x0) = w5
    7280:	w5 = *(u8 *)(r4 + 0x1)
    7281:	*(u8 *)(r3 + 0x1) = w5
    7282:	w5 = *(u8 *)(r4 + 0x2)
    7283:	*(u8 *)(r3 + 0x2) = w5
    7284:	w5 = *(u8 *)(r4 + 0x3)
    7285:	*(u8 *)(r3 + 0x3) = w5
    7286:	w5 = *(u8 *)(r4 + 0x4)
    7287:	*(u8 *)(r3 + 0x4) = w5
    7288:	w5 = *(u8 *)(r4 + 0x5)
    7289:	*(u8 *)(r3 + 0x5) = w5
    7290:	w5 = *(u8 *)(r4 + 0x6)
    7291:	*(u8 *)(r3 + 0x6) = w5
    7292:	w5 = *(u8 *)(r4 + 0x7)
    7293:	*(u8 *)(r3 + 0x7) = w5
    7294:	w5 = *(u8 *)(r4 + 0x8)
    7295:	*(u8 *)(r3 + 0x8) = w5
    7296:	w5 = *(u8 *)(r4 + 0x9)
    7297:	*(u8 *)(r3 + 0x9) = w5
    7298:	w5 = *(u8 *)(r4 + 0xa)
    7299:	*(u8 *)(r3 + 0xa) = w5
    7300:	w5 = *(u8 *)(r4 + 0xb)
    7301:	*(u8 *)(r3 + 0xb) = w5
    7302:	w5 = *(u8 *)(r4 + 0xc)
    7303:	*(u8 *)(r3 + 0xc) = w5
    7304:	w5 = *(u8 *)(r4 + 0xd)
    7305:	*(u8 *)(r3 + 0xd) = w5
    7306:	w5 = *(u8 *)(r4 + 0xe)
    7307:	*(u8 *)(r3 + 0xe) = w5
    7308:	w5 = *(u8 *)(r4 + 0xf)
    7309:	*(u8 *)(r3 + 0xf) = w5
    7310:	w5 = *(u8 *)(r4 + 0x10)
    7311:	*(u8 *)(r3 + 0x10) = w5
    7312:	w5 = *(u8 *)(r4 + 0x11)
    7313:	*(u8 *)(r3 + 0x11) = w5
    7314:	w5 = *(u8 *)(r4 + 0x12)
    7315:	*(u8 *)(r3 + 0x12) = w5
    7316:	w5 = *(u8 *)(r4 + 0x13)
    7317:	*(u8 *)(r3 + 0x13) = w5
    7318:	w5 = *(u8 *)(r4 + 0x14)
    7319:	*(u8 *)(r3 + 0x14) = w5
    7320:	w5 = *(u8 *)(r4 + 0x15)
    7321:	*(u8 *)(r3 + 0x15) = w5
    7322:	w5 = *(u8 *)(r4 + 0x16)
    7323:	*(u8 *)(r3 + 0x16) = w5
    7324:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7325:	w3 = 0x1
    7326:	*(u8 *)(r1 + 0x1c) = w3
    7327:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7328:	w4 = 0x0
    7329:	*(u8 *)(r1 + 0x1e) = w4
    7330:	*(u8 *)(r1 + 0x1d) = w3
    7331:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7332:	w3 = 0x4
    7333:	*(u8 *)(r1 + 0x1f) = w3
    7334:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7335:	w3 = 0x2
    7336:	*(u8 *)(r1 + 0x20) = w3
    7337:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7338:	w3 = 0x0
    7339:	*(u8 *)(r1 + 0x22) = w3
    7340:	w3 = 0x17
    7341:	*(u8 *)(r1 + 0x21) = w3
    7342:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7343:	r3 = r1
    7344:	r3 += 0x23
    7345:	r4 = 0xd08 ll
		000000000000e588:  R_BPF_64_64	.rodata
    7347:	w5 = *(u8 *)(r4 + 0x0)
    7348:	*(u8 *)(r3 + 0x0) = w5
    7349:	w5 = *(u8 *)(r4 + 0x1)
    7350:	*(u8 *)(r3 + 0x1) = w5
    7351:	w5 = *(u8 *)(r4 + 0x2)
    7352:	*(u8 *)(r3 + 0x2) = w5
    7353:	w5 = *(u8 *)(r4 + 0x3)
    7354:	*(u8 *)(r3 + 0x3) = w5
    7355:	w5 = *(u8 *)(r4 + 0x4)
    7356:	*(u8 *)(r3 + 0x4) = w5
    7357:	w5 = *(u8 *)(r4 + 0x5)
    7358:	*(u8 *)(r3 + 0x5) = w5
    7359:	w5 = *(u8 *)(r4 + 0x6)
    7360:	*(u8 *)(r3 + 0x6) = w5
    7361:	w5 = *(u8 *)(r4 + 0x7)
    7362:	*(u8 *)(r3 + 0x7) = w5
    7363:	w5 = *(u8 *)(r4 + 0x8)
    7364:	*(u8 *)(r3 + 0x8) = w5
    7365:	w5 = *(u8 *)(r4 + 0x9)
    7366:	*(u8 *)(r3 + 0x9) = w5
    7367:	w5 = *(u8 *)(r4 + 0xa)
    7368:	*(u8 *)(r3 + 0xa) = w5
    7369:	w5 = *(u8 *)(r4 + 0xb)
    7370:	*(u8 *)(r3 + 0xb) = w5
    7371:	w5 = *(u8 *)(r4 + 0xc)
    7372:	*(u8 *)(r3 + 0xc) = w5
    7373:	w5 = *(u8 *)(r4 + 0xd)
    7374:	*(u8 *)(r3 + 0xd) = w5
    7375:	w5 = *(u8 *)(r4 + 0xe)
    7376:	*(u8 *)(r3 + 0xe) = w5
    7377:	w5 = *(u8 *)(r4 + 0xf)
    7378:	*(u8 *)(r3 + 0xf) = w5
    7379:	w5 = *(u8 *)(r4 + 0x10)
    7380:	*(u8 *)(r3 + 0x10) = w5
    7381:	w5 = *(u8 *)(r4 + 0x11)
    7382:	*(u8 *)(r3 + 0x11) = w5
    7383:	w5 = *(u8 *)(r4 + 0x12)
    7384:	*(u8 *)(r3 + 0x12) = w5
    7385:	w5 = *(u8 *)(r4 + 0x13)
    7386:	*(u8 *)(r3 + 0x13) = w5
    7387:	w5 = *(u8 *)(r4 + 0x14)
    7388:	*(u8 *)(r3 + 0x14) = w5
    7389:	w5 = *(u8 *)(r4 + 0x15)
    7390:	*(u8 *)(r3 + 0x15) = w5
    7391:	w5 = *(u8 *)(r4 + 0x16)
    7392:	*(u8 *)(r3 + 0x16) = w5
    7393:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7394:	w3 = 0x3
    7395:	*(u8 *)(r1 + 0x3a) = w3
    7396:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7397:	w3 = 0x0
    7398:	*(u8 *)(r1 + 0x3c) = w3
    7399:	w3 = 0x1f
    7400:	*(u8 *)(r1 + 0x3b) = w3
    7401:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7402:	r3 = r1
    7403:	r3 += 0x3d
    7404:	r4 = 0xd1f ll
		000000000000e760:  R_BPF_64_64	.rodata
    7406:	w5 = *(u8 *)(r4 + 0x0)
    7407:	*(u8 *)(r3 + 0x0) = w5
    7408:	w5 = *(u8 *)(r4 + 0x1)
    7409:	*(u8 *)(r3 + 0x1) = w5
    7410:	w5 = *(u8 *)(r4 + 0x2)
    7411:	*(u8 *)(r3 + 0x2) = w5
    7412:	w5 = *(u8 *)(r4 + 0x3)
    7413:	*(u8 *)(r3 + 0x3) = w5
    7414:	w5 = *(u8 *)(r4 + 0x4)
    7415:	*(u8 *)(r3 + 0x4) = w5
    7416:	w5 = *(u8 *)(r4 + 0x5)
    7417:	*(u8 *)(r3 + 0x5) = w5
    7418:	w5 = *(u8 *)(r4 + 0x6)
    7419:	*(u8 *)(r3 + 0x6) = w5
    7420:	w5 = *(u8 *)(r4 + 0x7)
    7421:	*(u8 *)(r3 + 0x7) = w5
    7422:	w5 = *(u8 *)(r4 + 0x8)
    7423:	*(u8 *)(r3 + 0x8) = w5
    7424:	w5 = *(u8 *)(r4 + 0x9)
    7425:	*(u8 *)(r3 + 0x9) = w5
    7426:	w5 = *(u8 *)(r4 + 0xa)
    7427:	*(u8 *)(r3 + 0xa) = w5
    7428:	w5 = *(u8 *)(r4 + 0xb)
    7429:	*(u8 *)(r3 + 0xb) = w5
    7430:	w5 = *(u8 *)(r4 + 0xc)
    7431:	*(u8 *)(r3 + 0xc) = w5
    7432:	w5 = *(u8 *)(r4 + 0xd)
    7433:	*(u8 *)(r3 + 0xd) = w5
    7434:	w5 = *(u8 *)(r4 + 0xe)
    7435:	*(u8 *)(r3 + 0xe) = w5
    7436:	w5 = *(u8 *)(r4 + 0xf)
    7437:	*(u8 *)(r3 + 0xf) = w5
    7438:	w5 = *(u8 *)(r4 + 0x10)
    7439:	*(u8 *)(r3 + 0x10) = w5
    7440:	w5 = *(u8 *)(r4 + 0x11)
    7441:	*(u8 *)(r3 + 0x11) = w5
    7442:	w5 = *(u8 *)(r4 + 0x12)
    7443:	*(u8 *)(r3 + 0x12) = w5
    7444:	w5 = *(u8 *)(r4 + 0x13)
    7445:	*(u8 *)(r3 + 0x13) = w5
    7446:	w5 = *(u8 *)(r4 + 0x14)
    7447:	*(u8 *)(r3 + 0x14) = w5
    7448:	w5 = *(u8 *)(r4 + 0x15)
    7449:	*(u8 *)(r3 + 0x15) = w5
    7450:	w5 = *(u8 *)(r4 + 0x16)
    7451:	*(u8 *)(r3 + 0x16) = w5
    7452:	w5 = *(u8 *)(r4 + 0x17)
    7453:	*(u8 *)(r3 + 0x17) = w5
    7454:	w5 = *(u8 *)(r4 + 0x18)
    7455:	*(u8 *)(r3 + 0x18) = w5
    7456:	w5 = *(u8 *)(r4 + 0x19)
    7457:	*(u8 *)(r3 + 0x19) = w5
    7458:	w5 = *(u8 *)(r4 + 0x1a)
    7459:	*(u8 *)(r3 + 0x1a) = w5
    7460:	w5 = *(u8 *)(r4 + 0x1b)
    7461:	*(u8 *)(r3 + 0x1b) = w5
    7462:	w5 = *(u8 *)(r4 + 0x1c)
    7463:	*(u8 *)(r3 + 0x1c) = w5
    7464:	w5 = *(u8 *)(r4 + 0x1d)
    7465:	*(u8 *)(r3 + 0x1d) = w5
    7466:	w5 = *(u8 *)(r4 + 0x1e)
    7467:	*(u8 *)(r3 + 0x1e) = w5
    7468:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7469:	w4 = 0x4
    7470:	*(u8 *)(r1 + 0x5c) = w4
    7471:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7472:	w3 = 0x0
    7473:	*(u8 *)(r1 + 0x5e) = w3
    7474:	*(u8 *)(r1 + 0x5d) = w4
    7475:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7476:	*(u8 *)(r1 + 0x62) = w3
    7477:	*(u8 *)(r1 + 0x61) = w3
    7478:	*(u8 *)(r1 + 0x60) = w3
    7479:	w3 = 0x44
    7480:	*(u8 *)(r1 + 0x5f) = w3
    7481:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7482:	w3 = 0x5
    7483:	*(u8 *)(r1 + 0x63) = w3
    7484:	r3 = r2
    7485:	r3 &= -0x2
    7486:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7487:	w4 = 0x0
    7488:	*(u8 *)(r1 + 0x65) = w4
    7489:	w5 = 0x4
    7490:	*(u8 *)(r1 + 0x64) = w5
    7491:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7492:	*(u8 *)(r1 + 0x69) = w4
    7493:	*(u8 *)(r1 + 0x68) = w4
    7494:	*(u8 *)(r1 + 0x67) = w4
    7495:	w4 = 0x6
    7496:	*(u8 *)(r1 + 0x66) = w4
    7497:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7498:	w4 = 0x14
    7499:	*(u8 *)(r1 + 0x6a) = w4
    7500:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7501:	w4 = 0x0
    7502:	*(u8 *)(r1 + 0x6c) = w4
    7503:	w4 = 0xf
    7504:	*(u8 *)(r1 + 0x6b) = w4
    7505:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7506:	r4 = r1
    7507:	r4 += 0x6d
    7508:	r5 = 0xd3e ll
		000000000000eaa0:  R_BPF_64_64	.rodata
    7510:	w0 = *(u8 *)(r5 + 0x0)
    7511:	*(u8 *)(r4 + 0x0) = w0
    7512:	w0 = *(u8 *)(r5 + 0x1)
    7513:	*(u8 *)(r4 + 0x1) = w0
    7514:	w0 = *(u8 *)(r5 + 0x2)
    7515:	*(u8 *)(r4 + 0x2) = w0
    7516:	w0 = *(u8 *)(r5 + 0x3)
    7517:	*(u8 *)(r4 + 0x3) = w0
    7518:	w0 = *(u8 *)(r5 + 0x4)
    7519:	*(u8 *)(r4 + 0x4) = w0
    7520:	w0 = *(u8 *)(r5 + 0x5)
    7521:	*(u8 *)(r4 + 0x5) = w0
    7522:	w0 = *(u8 *)(r5 + 0x6)
    7523:	*(u8 *)(r4 + 0x6) = w0
    7524:	w0 = *(u8 *)(r5 + 0x7)
    7525:	*(u8 *)(r4 + 0x7) = w0
    7526:	w0 = *(u8 *)(r5 + 0x8)
    7527:	*(u8 *)(r4 + 0x8) = w0
    7528:	w0 = *(u8 *)(r5 + 0x9)
    7529:	*(u8 *)(r4 + 0x9) = w0
    7530:	w0 = *(u8 *)(r5 + 0xa)
    7531:	*(u8 *)(r4 + 0xa) = w0
    7532:	w0 = *(u8 *)(r5 + 0xb)
    7533:	*(u8 *)(r4 + 0xb) = w0
    7534:	w0 = *(u8 *)(r5 + 0xc)
    7535:	*(u8 *)(r4 + 0xc) = w0
    7536:	w0 = *(u8 *)(r5 + 0xd)
    7537:	*(u8 *)(r4 + 0xd) = w0
    7538:	w0 = *(u8 *)(r5 + 0xe)
    7539:	*(u8 *)(r4 + 0xe) = w0
    7540:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7541:	w4 = 0x0
    7542:	*(u8 *)(r1 + 0x7c) = w4
    7543:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7544:	*(u8 *)(r1 + 0x7e) = w4
    7545:	w4 = 0x1
    7546:	*(u8 *)(r1 + 0x7d) = w4
    7547:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7548:	w4 = 0x2
    7549:	*(u8 *)(r1 + 0x7f) = w4
    7550:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7551:	w4 = 0x9
    7552:	*(u8 *)(r1 + 0x80) = w4
    7553:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7554:	w4 = 0x0
    7555:	*(u8 *)(r1 + 0x82) = w4
    7556:	w4 = 0x8
    7557:	*(u8 *)(r1 + 0x81) = w4
    7558:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7559:	*(u8 *)(r1 + 0x83) = w6
    7560:	r4 = r6
    7561:	r4 >>= 0x38
    7562:	*(u8 *)(r1 + 0x8a) = w4
    7563:	r4 = r6
    7564:	r4 >>= 0x30
    7565:	*(u8 *)(r1 + 0x89) = w4
    7566:	r4 = r6
    7567:	r4 >>= 0x28
    7568:	*(u8 *)(r1 + 0x88) = w4
    7569:	r4 = r6
    7570:	r4 >>= 0x20
    7571:	*(u8 *)(r1 + 0x87) = w4
    7572:	r4 = r6
    7573:	r4 >>= 0x18
    7574:	*(u8 *)(r1 + 0x86) = w4
    7575:	r4 = r6
    7576:	r4 >>= 0x10
    7577:	*(u8 *)(r1 + 0x85) = w4
    7578:	r6 >>= 0x8
    7579:	*(u8 *)(r1 + 0x84) = w6
    7580:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7581:	w4 = 0x14
    7582:	*(u8 *)(r1 + 0x8b) = w4
    7583:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7584:	w4 = 0x0
    7585:	*(u8 *)(r1 + 0x8d) = w4
    7586:	w4 = 0x7
    7587:	*(u8 *)(r1 + 0x8c) = w4
    7588:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7589:	r4 = r1
    7590:	r4 += 0x8e
    7591:	r5 = 0xd4d ll
		000000000000ed38:  R_BPF_64_64	.rodata
    7593:	w0 = *(u8 *)(r5 + 0x0)
    7594:	*(u8 *)(r4 + 0x0) = w0
    7595:	w0 = *(u8 *)(r5 + 0x1)
    7596:	*(u8 *)(r4 + 0x1) = w0
    7597:	w0 = *(u8 *)(r5 + 0x2)
    7598:	*(u8 *)(r4 + 0x2) = w0
    7599:	w0 = *(u8 *)(r5 + 0x3)
    7600:	*(u8 *)(r4 + 0x3) = w0
    7601:	w0 = *(u8 *)(r5 + 0x4)
    7602:	*(u8 *)(r4 + 0x4) = w0
    7603:	w0 = *(u8 *)(r5 + 0x5)
    7604:	*(u8 *)(r4 + 0x5) = w0
    7605:	w0 = *(u8 *)(r5 + 0x6)
    7606:	*(u8 *)(r4 + 0x6) = w0
    7607:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7608:	w4 = 0x0
    7609:	*(u8 *)(r1 + 0x95) = w4
    7610:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7611:	*(u8 *)(r1 + 0x97) = w4
    7612:	w4 = 0x1
    7613:	*(u8 *)(r1 + 0x96) = w4
    7614:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7615:	*(u8 *)(r1 + 0x98) = w4
    7616:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7617:	w4 = 0x3
    7618:	*(u8 *)(r1 + 0x99) = w4
    7619:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7620:	w3 = 0x0
    7621:	*(u8 *)(r1 + 0x9b) = w3
    7622:	w3 = 0x4
    7623:	*(u8 *)(r1 + 0x9a) = w3
    7624:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7625:	w3 = *(u32 *)(r10 - 0x98)
    7626:	w2 = w3
    7627:	w2 >>= 0x18
    7628:	*(u8 *)(r1 + 0x9f) = w2
    7629:	w2 = w3
    7630:	w2 >>= 0x10
    7631:	*(u8 *)(r1 + 0x9e) = w2
    7632:	*(u8 *)(r1 + 0x9c) = w3
    7633:	w2 = w3
    7634:	w2 >>= 0x8
    7635:	*(u8 *)(r1 + 0x9d) = w2
    7636:	r2 = 0x0
    7637:	call 0x84
    7638:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7639:	w1 = *(u32 *)(r10 - 0x98)
    7640:	if w1 != 0x0 goto +0x723 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    7641:	r1 = 0x0 ll
		000000000000eec8:  R_BPF_64_64	CONFIG
    7643:	w2 = *(u32 *)(r1 + 0x6c)
    7644:	if w2 == 0x0 goto +0x678 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7645:	r1 = *(u64 *)(r1 + 0xb0)
    7646:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1330>
    7647:	r1 = 0x0 ll
		000000000000eef8:  R_BPF_64_64	CONFIG
    7649:	r3 = *(u64 *)(r1 + 0xb0)
    7650:	r1 = r10
    7651:	r1 += -0x88
    7652:	w2 = 0x4
    7653:	call 0x71
    7654:	w1 = *(u32 *)(r10 - 0x88)
    7655:	if w1 == 0x0 goto +0x714 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    7656:	r6 = 0x0 ll
		000000000000ef40:  R_BPF_64_64	CONFIG
    7658:	w1 = *(u32 *)(r6 + 0xbc)
    7659:	if w1 == 0x0 goto +0x674 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46f0>
    7660:	w8 = *(u32 *)(r6 + 0xb8)
    7661:	w9 = *(u32 *)(r6 + 0xbc)
    7662:	w1 = *(u32 *)(r6 + 0x70)
    7663:	if w1 != 0x0 goto +0x5b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4128>
    7664:	call 0x23
    7665:	r0 += r8
    7666:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1390>
    7667:	goto +0x662 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46a0>
    7668:	r1 = r10
    7669:	r1 += -0x88
    7670:	w2 = 0x2
    7671:	r3 = r0
    7672:	call 0x71
    7673:	w1 = *(u16 *)(r10 - 0x88)
    7674:	goto +0x5b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4150>
    7675:	r2 = 0x0
    7676:	call 0x85
    7677:	r9 = *(u64 *)(r10 - 0x90)
    7678:	r1 = *(u64 *)(r7 + 0x0)
    7679:	*(u64 *)(r10 - 0xc8) = r1
    7680:	r2 = *(u64 *)(r1 + 0x0)
    7681:	r1 = r2
    7682:	r1 >>= 0x9
    7683:	r1 &= 0x3ffc0
    7684:	r7 = 0x0 ll
		000000000000f020:  R_BPF_64_64	.bss.begun
    7686:	r7 += r1
    7687:	w8 = *(u32 *)(r9 + 0x10)
    7688:	w1 = *(u32 *)(r9 + 0xc)
    7689:	*(u32 *)(r10 - 0xa8) = w1
    7690:	w1 = *(u32 *)(r9 + 0x8)
    7691:	*(u32 *)(r10 - 0xb0) = w1
    7692:	w3 = *(u32 *)(r9 + 0x4)
    7693:	w1 = *(u32 *)(r9 + 0x0)
    7694:	*(u32 *)(r10 - 0xa0) = w1
    7695:	r1 = *(u64 *)(r7 + 0x0)
    7696:	*(u64 *)(r10 - 0xc0) = r2
    7697:	r1 ^= r2
    7698:	r2 = 0xffffffffffff ll
    7700:	r1 &= r2
    7701:	r2 = *(u64 *)(r7 + 0x8)
    7702:	*(u32 *)(r10 - 0xb8) = w3
    7703:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1590>
    7704:	r1 = 0x0 ll
		000000000000f0c0:  R_BPF_64_64	CONFIG
    7706:	w6 = *(u32 *)(r1 + 0x8c)
    7707:	if w6 == 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7708:	call 0x23
    7709:	r0 += r6
    7710:	r1 = r10
    7711:	r1 += -0x88
    7712:	w2 = 0x4
    7713:	r3 = r0
    7714:	call 0x71
    7715:	w3 = *(u32 *)(r10 - 0xb8)
    7716:	w1 = *(u32 *)(r10 - 0x88)
    7717:	if w1 != 0x0 goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7718:	r1 = 0x0 ll
		000000000000f130:  R_BPF_64_64	CONFIG
    7720:	w6 = *(u32 *)(r1 + 0x90)
    7721:	if w6 == 0x0 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7722:	call 0x23
    7723:	r0 += r6
    7724:	r1 = r10
    7725:	r1 += -0x88
    7726:	w2 = 0x4
    7727:	r3 = r0
    7728:	call 0x71
    7729:	w3 = *(u32 *)(r10 - 0xb8)
    7730:	w1 = *(u32 *)(r10 - 0x88)
    7731:	if w1 != 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7732:	w1 = w3
    7733:	w4 = *(u32 *)(r10 - 0x98)
    7734:	w1 |= w4
    7735:	if w1 s> -0x1 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d50>
    7736:	w1 = w4
    7737:	w6 = *(u32 *)(r10 - 0xb0)
    7738:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7739:	w1 = w4
    7740:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    7741:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7742:	w2 = 0x0
    7743:	w1 = 0x0
    7744:	w9 = 0x0
    7745:	if w4 s>= w3 goto +0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7746:	w1 = w4
    7747:	w1 -= w3
    7748:	w9 = 0x0
    7749:	w2 = 0x0
    7750:	if w6 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7751:	if w1 == 0x0 goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7752:	w3 = w1
    7753:	w3 ^= w6
    7754:	w2 = 0x1
    7755:	if w3 s> -0x1 goto +0xe5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7756:	w4 = w6
    7757:	w4 s>>= 0x1f
    7758:	w3 = w6
    7759:	w3 ^= w4
    7760:	w3 -= w4
    7761:	w5 = w1
    7762:	w5 s>>= 0x1f
    7763:	w4 = w1
    7764:	w4 ^= w5
    7765:	w4 -= w5
    7766:	w0 = w4
    7767:	w0 &= 0xff
    7768:	w5 = w3
    7769:	w5 &= 0xff
    7770:	w5 -= w0
    7771:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16d8>
    7772:	w5 = 0x0
    7773:	w5 += w0
    7774:	w0 = w4
    7775:	w0 >>= 0x18
    7776:	w9 = w3
    7777:	w9 >>= 0x18
    7778:	w9 -= w0
    7779:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1718>
    7780:	w9 = 0x0
    7781:	w9 += w0
    7782:	w9 <<= 0x18
    7783:	w9 |= w5
    7784:	w5 = w4
    7785:	w5 >>= 0x8
    7786:	w5 &= 0xff
    7787:	w0 = w3
    7788:	w0 >>= 0x8
    7789:	w0 &= 0xff
    7790:	w0 -= w5
    7791:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1778>
    7792:	w0 = 0x0
    7793:	w0 += w5
    7794:	w0 <<= 0x8
    7795:	w9 |= w0
    7796:	w4 >>= 0x10
    7797:	w4 &= 0xff
    7798:	w3 >>= 0x10
    7799:	w3 &= 0xff
    7800:	w3 -= w4
    7801:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    7802:	w3 = 0x0
    7803:	w3 += w4
    7804:	w3 <<= 0x10
    7805:	w9 |= w3
    7806:	w4 = *(u32 *)(r10 - 0x98)
    7807:	if w6 s> -0x1 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7808:	w9 = -w9
    7809:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7810:	w1 = w3
    7811:	w2 = *(u32 *)(r10 - 0x98)
    7812:	w1 |= w2
    7813:	if w1 s> -0x1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1878>
    7814:	w7 = w2
    7815:	w9 = *(u32 *)(r10 - 0xb0)
    7816:	if w2 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7817:	w7 = w2
    7818:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    7819:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7820:	w7 = 0x0
    7821:	if w2 s>= w3 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7822:	w7 = w2
    7823:	w7 -= w3
    7824:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7825:	w7 = 0x0
    7826:	w9 = *(u32 *)(r10 - 0xb0)
    7827:	if w2 s> w3 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1860>
    7828:	w5 = 0x0
    7829:	w1 = 0x1
    7830:	w3 = 0x1
    7831:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    7832:	w3 = 0x0
    7833:	w2 = *(u32 *)(r10 - 0xa0)
    7834:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    7835:	w1 = 0x0
    7836:	if w9 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7837:	if w7 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7838:	w2 = w7
    7839:	w2 ^= w9
    7840:	if w2 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7841:	w2 = w9
    7842:	w2 s>>= 0x1f
    7843:	w4 = w9
    7844:	w4 ^= w2
    7845:	w4 -= w2
    7846:	w2 = w7
    7847:	w2 s>>= 0x1f
    7848:	w5 = w7
    7849:	w5 ^= w2
    7850:	w5 -= w2
    7851:	w0 = w5
    7852:	w0 &= 0xff
    7853:	w6 = w4
    7854:	w6 &= 0xff
    7855:	w6 -= w0
    7856:	w2 = 0x0
    7857:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    7858:	w6 = 0x0
    7859:	w6 += w0
    7860:	w8 = w5
    7861:	w8 >>= 0x18
    7862:	w0 = w4
    7863:	w0 >>= 0x18
    7864:	w0 -= w8
    7865:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    7866:	w0 = 0x0
    7867:	w0 += w8
    7868:	w0 <<= 0x18
    7869:	w0 |= w6
    7870:	w6 = w5
    7871:	w6 >>= 0x8
    7872:	w6 &= 0xff
    7873:	w8 = w4
    7874:	w8 >>= 0x8
    7875:	w8 &= 0xff
    7876:	w8 -= w6
    7877:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a28>
    7878:	w8 = 0x0
    7879:	w8 += w6
    7880:	w8 <<= 0x8
    7881:	w0 |= w8
    7882:	w5 >>= 0x10
    7883:	w5 &= 0xff
    7884:	w4 >>= 0x10
    7885:	w4 &= 0xff
    7886:	w4 -= w5
    7887:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a78>
    7888:	w4 = 0x0
    7889:	w4 += w5
    7890:	w4 <<= 0x10
    7891:	w0 |= w4
    7892:	w5 = w0
    7893:	w5 = -w5
    7894:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ab0>
    7895:	w5 = w0
    7896:	w4 = *(u32 *)(r10 - 0xa8)
    7897:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7898:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7899:	w4 = 0x6
    7900:	w0 = w5
    7901:	w6 = *(u32 *)(r10 - 0xa8)
    7902:	w0 ^= w6
    7903:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7904:	w2 = *(u32 *)(r10 - 0xa8)
    7905:	w5 += w2
    7906:	w4 = 0x0
    7907:	w2 = 0x1
    7908:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7909:	w4 = 0x6
    7910:	w2 = 0x0
    7911:	*(u32 *)(r10 - 0xa8) = w5
    7912:	w8 = 0x48
    7913:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b48>
    7914:	w8 = 0x40
    7915:	w1 |= w3
    7916:	r3 = 0x0 ll
		000000000000f760:  R_BPF_64_64	CONFIG
    7918:	w5 = *(u32 *)(r3 + 0x80)
    7919:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b78>
    7920:	w3 = *(u32 *)(r3 + 0x78)
    7921:	w3 = 0x0
    7922:	w1 &= 0x1
    7923:	w5 = 0x0
    7924:	w0 = 0x0
    7925:	w9 = 0x0
    7926:	w6 = 0x0
    7927:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7928:	r1 = *(u64 *)(r10 - 0x90)
    7929:	w1 = *(u32 *)(r1 + 0x10)
    7930:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    7931:	w5 = 0x8
    7932:	w9 = *(u32 *)(r10 - 0xa0)
    7933:	w0 = w9
    7934:	w0 = -w0
    7935:	w6 = 0x3
    7936:	w1 = *(u32 *)(r10 - 0xb0)
    7937:	w7 += w1
    7938:	r1 = *(u64 *)(r10 - 0x90)
    7939:	*(u32 *)(r1 + 0x12c) = w5
    7940:	*(u32 *)(r1 + 0x124) = w0
    7941:	*(u32 *)(r1 + 0x11c) = w9
    7942:	r9 = r1
    7943:	*(u32 *)(r9 + 0x118) = w6
    7944:	*(u32 *)(r9 + 0x128) = w3
    7945:	*(u32 *)(r9 + 0x120) = w3
    7946:	w1 = 0x0
    7947:	w5 = 0x0
    7948:	w0 = 0x0
    7949:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    7950:	w3 = 0x8
    7951:	w1 = *(u32 *)(r10 - 0xa8)
    7952:	w5 = *(u32 *)(r10 - 0x98)
    7953:	w0 = *(u32 *)(r10 - 0xa0)
    7954:	*(u32 *)(r9 + 0x144) = w3
    7955:	*(u32 *)(r9 + 0x13c) = w1
    7956:	*(u32 *)(r9 + 0x138) = w5
    7957:	*(u32 *)(r9 + 0x134) = w0
    7958:	*(u32 *)(r9 + 0x130) = w4
    7959:	w6 = 0x0
    7960:	*(u32 *)(r9 + 0x140) = w6
    7961:	r1 = r9
    7962:	r1 += 0x148
    7963:	w2 = 0x0
    7964:	r3 = 0x18
    7965:	call -0x1
		000000000000f8e8:  R_BPF_64_32	memset
    7966:	w1 = 0x1
    7967:	*(u32 *)(r10 - 0xa8) = w1
    7968:	w2 = 0x0
    7969:	w3 = 0x0
    7970:	w4 = 0x0
    7971:	w5 = 0x0
    7972:	w0 = *(u32 *)(r10 - 0x98)
    7973:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7974:	w6 = 0x5
    7975:	w2 = *(u32 *)(r10 - 0xa0)
    7976:	w3 = w0
    7977:	w4 = w7
    7978:	w5 = w8
    7979:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7980:	w2 = 0x0
    7981:	w1 = 0x0
    7982:	w9 = 0x0
    7983:	w6 = *(u32 *)(r10 - 0xb0)
    7984:	if w4 s> w3 goto -0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1600>
    7985:	if w8 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    7986:	w8 = 0x0
    7987:	w3 = *(u32 *)(r10 - 0xa0)
    7988:	if w3 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7989:	w8 = 0x3
    7990:	w3 = 0x0
    7991:	*(u32 *)(r10 - 0x108) = w3
    7992:	w3 = *(u32 *)(r10 - 0xa0)
    7993:	w3 = -w3
    7994:	*(u32 *)(r10 - 0x100) = w3
    7995:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7996:	r9 = 0x80
    7997:	if w1 < 0x81 goto -0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7998:	r9 = 0x100
    7999:	if w1 < 0x101 goto -0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    8000:	r9 = 0x200
    8001:	if w1 < 0x201 goto -0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    8002:	r9 = 0x400
    8003:	if w1 < 0x401 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    8004:	r9 = 0x800
    8005:	if w1 < 0x801 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    8006:	r9 = 0x1000
    8007:	if w1 < 0x1001 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    8008:	r9 = 0x2000
    8009:	if w1 > 0x2000 goto -0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    8010:	goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    8011:	w3 = *(u32 *)(r8 + 0x14)
    8012:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e60>
    8013:	*(u32 *)(r8 + 0x14) = w2
    8014:	w3 = *(u32 *)(r8 + 0x18)
    8015:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    8016:	*(u32 *)(r8 + 0x18) = w2
    8017:	*(u32 *)(r8 + 0x1c) = w6
    8018:	w1 += 0x1
    8019:	*(u32 *)(r8 + 0x10) = w1
    8020:	r6 = 0x0 ll
		000000000000faa0:  R_BPF_64_64	CONFIG
    8022:	w1 = *(u32 *)(r6 + 0xbc)
    8023:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f18>
    8024:	w1 = *(u32 *)(r6 + 0xcc)
    8025:	if w1 == 0x0 goto +0x311 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3748>
    8026:	r1 = 0x0 ll
		000000000000fad0:  R_BPF_64_64	CONFIG
    8028:	w6 = *(u32 *)(r1 + 0xc8)
    8029:	w7 = *(u32 *)(r1 + 0xcc)
    8030:	w1 = *(u32 *)(r1 + 0x70)
    8031:	if w1 == 0x0 goto +0x29a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    8032:	call 0x9e
    8033:	r0 += r6
    8034:	if w7 == 0x2 goto +0x2a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3410>
    8035:	w1 = *(u32 *)(r0 + 0x0)
    8036:	goto +0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8037:	w7 = *(u32 *)(r6 + 0xb8)
    8038:	w9 = *(u32 *)(r6 + 0xbc)
    8039:	w1 = *(u32 *)(r6 + 0x70)
    8040:	if w1 != 0x0 goto +0x271 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c0>
    8041:	call 0x23
    8042:	r0 += r7
    8043:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f58>
    8044:	goto +0x2d5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3600>
    8045:	r1 = r10
    8046:	r1 += -0x88
    8047:	w2 = 0x2
    8048:	r3 = r0
    8049:	call 0x71
    8050:	w1 = *(u16 *)(r10 - 0x88)
    8051:	goto +0x26b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    8052:	call 0x9e
    8053:	r0 += r9
    8054:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    8055:	goto +0x280 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    8056:	w1 = *(u16 *)(r0 + 0x0)
    8057:	w1 <<= 0x10
    8058:	w1 s>>= 0x10
    8059:	goto +0x2a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    8060:	w8 = 0x0
    8061:	w3 = *(u32 *)(r10 - 0xa0)
    8062:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    8063:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    8064:	w5 = w4
    8065:	w3 = *(u32 *)(r10 - 0xa0)
    8066:	w5 -= w3
    8067:	*(u32 *)(r10 - 0x100) = w5
    8068:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    8069:	w8 = 0x3
    8070:	*(u32 *)(r10 - 0x108) = w4
    8071:	w5 = w1
    8072:	w5 ^= w6
    8073:	w4 = 0x0
    8074:	w3 = 0x1
    8075:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    8076:	w3 = 0x0
    8077:	w0 = w9
    8078:	w0 += w1
    8079:	w2 &= w3
    8080:	if w2 != 0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8081:	w3 = w6
    8082:	w3 s>>= 0x1f
    8083:	w2 = w6
    8084:	w2 ^= w3
    8085:	w2 -= w3
    8086:	w3 = w1
    8087:	w3 s>>= 0x1f
    8088:	w1 ^= w3
    8089:	w1 -= w3
    8090:	w3 = w1
    8091:	w3 &= 0xff
    8092:	w4 = w2
    8093:	w4 &= 0xff
    8094:	w4 -= w3
    8095:	w5 = 0x0
    8096:	*(u32 *)(r10 - 0xd0) = w5
    8097:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    8098:	w4 = 0x0
    8099:	w4 += w3
    8100:	w5 = w1
    8101:	w5 >>= 0x18
    8102:	w3 = w2
    8103:	w3 >>= 0x18
    8104:	w3 -= w5
    8105:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2148>
    8106:	w3 = 0x0
    8107:	w3 += w5
    8108:	w3 <<= 0x18
    8109:	w3 |= w4
    8110:	w4 = w1
    8111:	w4 >>= 0x8
    8112:	w4 &= 0xff
    8113:	w5 = w2
    8114:	w5 >>= 0x8
    8115:	w5 &= 0xff
    8116:	w5 -= w4
    8117:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8118:	w5 = 0x0
    8119:	w5 += w4
    8120:	w5 <<= 0x8
    8121:	w3 |= w5
    8122:	w1 >>= 0x10
    8123:	w1 &= 0xff
    8124:	w2 >>= 0x10
    8125:	w2 &= 0xff
    8126:	w2 -= w1
    8127:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f8>
    8128:	w2 = 0x0
    8129:	w2 += w1
    8130:	w2 <<= 0x10
    8131:	w3 |= w2
    8132:	w4 = w3
    8133:	w4 = -w4
    8134:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    8135:	w4 = w3
    8136:	w1 = *(u32 *)(r10 - 0xa8)
    8137:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8138:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8139:	w3 = 0x6
    8140:	w1 = w4
    8141:	w2 = *(u32 *)(r10 - 0xa8)
    8142:	w1 ^= w2
    8143:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8144:	w1 = *(u32 *)(r10 - 0xa8)
    8145:	w4 += w1
    8146:	w3 = 0x0
    8147:	w1 = 0x1
    8148:	*(u32 *)(r10 - 0xd0) = w1
    8149:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8150:	w3 = 0x6
    8151:	w1 = 0x0
    8152:	*(u32 *)(r10 - 0xd0) = w1
    8153:	*(u32 *)(r10 - 0xa8) = w4
    8154:	*(u32 *)(r10 - 0xe8) = w3
    8155:	*(u32 *)(r10 - 0xd8) = w9
    8156:	w1 = 0x2
    8157:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e8>
    8158:	w1 = 0x1
    8159:	*(u32 *)(r10 - 0xf0) = w1
    8160:	w9 = 0x0
    8161:	r6 = 0x0 ll
		000000000000ff08:  R_BPF_64_64	CONFIG
    8163:	w2 = *(u32 *)(r6 + 0x84)
    8164:	w1 = 0x0
    8165:	*(u32 *)(r10 - 0xe0) = w0
    8166:	if w2 == 0x0 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8167:	w9 = w8
    8168:	r7 = *(u64 *)(r7 + 0x0)
    8169:	w1 = *(u32 *)(r6 + 0x84)
    8170:	r8 = *(u64 *)(r10 - 0xc0)
    8171:	r2 = r8
    8172:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23a8>
    8173:	call 0x9e
    8174:	r1 = 0x0 ll
		000000000000ff70:  R_BPF_64_64	CONFIG
    8176:	w1 = *(u32 *)(r1 + 0x88)
    8177:	r0 += r1
    8178:	r1 = *(u64 *)(r0 + 0x0)
    8179:	r2 = *(u64 *)(r0 + 0x8)
    8180:	w2 += w1
    8181:	r2 <<= 0x30
    8182:	r2 ^= r8
    8183:	w1 = 0x0
    8184:	w8 = w9
    8185:	w9 = 0x0
    8186:	if r7 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8187:	w1 = 0x20
    8188:	*(u32 *)(r10 - 0xf8) = w1
    8189:	r2 = *(u64 *)(r10 - 0x90)
    8190:	w2 = *(u32 *)(r2 + 0x268)
    8191:	w3 = *(u32 *)(r6 + 0x80)
    8192:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8193:	r3 = 0x0 ll
		0000000000010008:  R_BPF_64_64	CONFIG
    8195:	w3 = *(u32 *)(r3 + 0x78)
    8196:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8197:	w9 = -0x80000000
    8198:	w3 = 0x0
    8199:	w4 = 0x0
    8200:	w5 = 0x0
    8201:	w0 = 0x0
    8202:	w6 = 0x0
    8203:	if w8 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2490>
    8204:	r4 = *(u64 *)(r10 - 0x90)
    8205:	w5 = *(u32 *)(r4 + 0x10)
    8206:	w4 = 0x0
    8207:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8208:	w4 = 0x8
    8209:	w5 = *(u32 *)(r10 - 0x100)
    8210:	w0 = *(u32 *)(r10 - 0x108)
    8211:	w6 = *(u32 *)(r10 - 0xa0)
    8212:	w2 |= 0x8
    8213:	r7 = *(u64 *)(r10 - 0x90)
    8214:	*(u32 *)(r7 + 0x12c) = w4
    8215:	*(u32 *)(r7 + 0x124) = w5
    8216:	*(u32 *)(r7 + 0x120) = w0
    8217:	*(u32 *)(r7 + 0x11c) = w6
    8218:	*(u32 *)(r7 + 0x118) = w8
    8219:	*(u32 *)(r7 + 0x128) = w3
    8220:	w5 = 0x0
    8221:	w0 = 0x0
    8222:	w6 = 0x0
    8223:	w1 = *(u32 *)(r10 - 0xd0)
    8224:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2518>
    8225:	w3 = w2
    8226:	w5 = *(u32 *)(r10 - 0xa8)
    8227:	w0 = *(u32 *)(r10 - 0x98)
    8228:	w6 = *(u32 *)(r10 - 0xa0)
    8229:	w4 = *(u32 *)(r10 - 0xb0)
    8230:	w8 = w4
    8231:	w1 = *(u32 *)(r10 - 0xd8)
    8232:	w8 -= w1
    8233:	r7 = *(u64 *)(r10 - 0x90)
    8234:	*(u32 *)(r7 + 0x144) = w3
    8235:	*(u32 *)(r7 + 0x13c) = w5
    8236:	*(u32 *)(r7 + 0x138) = w0
    8237:	*(u32 *)(r7 + 0x134) = w6
    8238:	w3 = *(u32 *)(r10 - 0xe8)
    8239:	*(u32 *)(r7 + 0x130) = w3
    8240:	w5 = 0x0
    8241:	w3 = 0x0
    8242:	*(u32 *)(r10 - 0xa8) = w3
    8243:	*(u32 *)(r7 + 0x140) = w5
    8244:	w0 = 0x0
    8245:	w6 = 0x0
    8246:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    8247:	w9 |= w2
    8248:	w3 = 0x4
    8249:	w5 = *(u32 *)(r10 - 0x98)
    8250:	w0 = *(u32 *)(r10 - 0xa0)
    8251:	w6 = w9
    8252:	r9 = *(u64 *)(r10 - 0x90)
    8253:	*(u32 *)(r9 + 0x15c) = w6
    8254:	*(u32 *)(r9 + 0x154) = w8
    8255:	*(u32 *)(r9 + 0x150) = w5
    8256:	*(u32 *)(r9 + 0x14c) = w0
    8257:	*(u32 *)(r9 + 0x148) = w3
    8258:	w2 = 0x0
    8259:	*(u32 *)(r9 + 0x158) = w2
    8260:	w6 = 0x0
    8261:	w3 = 0x0
    8262:	w4 = 0x0
    8263:	w5 = 0x0
    8264:	w0 = *(u32 *)(r10 - 0x98)
    8265:	w1 = *(u32 *)(r10 - 0xe0)
    8266:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    8267:	w6 = *(u32 *)(r10 - 0xf0)
    8268:	w2 = *(u32 *)(r10 - 0xa0)
    8269:	w3 = w0
    8270:	w4 = w1
    8271:	w5 = *(u32 *)(r10 - 0xf8)
    8272:	*(u32 *)(r9 + 0x17c) = w0
    8273:	*(u32 *)(r9 + 0x178) = w0
    8274:	*(u32 *)(r9 + 0x174) = w5
    8275:	*(u32 *)(r9 + 0x16c) = w4
    8276:	*(u32 *)(r9 + 0x168) = w3
    8277:	*(u32 *)(r9 + 0x164) = w2
    8278:	*(u32 *)(r9 + 0x160) = w6
    8279:	w6 = 0x0
    8280:	*(u32 *)(r9 + 0x170) = w6
    8281:	r1 = r9
    8282:	r1 += 0x180
    8283:	w2 = 0x0
    8284:	r3 = 0x10
    8285:	call -0x1
		00000000000102e8:  R_BPF_64_32	memset
    8286:	r2 = 0x0 ll
		00000000000102f0:  R_BPF_64_64	CONFIG
    8288:	w1 = *(u32 *)(r2 + 0x6c)
    8289:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a78>
    8290:	r1 = r9
    8291:	r9 = 0x0
    8292:	r3 = r1
    8293:	r3 += 0x26c
    8294:	r1 = r9
    8295:	r1 <<= 0x2
    8296:	r8 = r3
    8297:	r8 += r1
    8298:	r1 = r9
    8299:	r1 <<= 0x4
    8300:	r7 = 0x0 ll
		0000000000010360:  R_BPF_64_64	CONFIG
    8302:	r7 += r1
    8303:	r7 += 0xa8
    8304:	if r9 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a68>
    8305:	r8 += 0x4
    8306:	r9 += 0x1
    8307:	w1 = *(u32 *)(r7 + 0x14)
    8308:	r7 += 0x10
    8309:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    8310:	*(u32 *)(r10 - 0x98) = w6
    8311:	*(u64 *)(r10 - 0xa0) = r3
    8312:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2840>
    8313:	w6 = *(u32 *)(r7 + 0x0)
    8314:	w1 = *(u32 *)(r7 + 0x4)
    8315:	*(u32 *)(r10 - 0xd0) = w1
    8316:	w1 = *(u32 *)(r2 + 0x70)
    8317:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    8318:	call 0x23
    8319:	r0 += r6
    8320:	w1 = *(u32 *)(r10 - 0xd0)
    8321:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8322:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8323:	r1 = r10
    8324:	r1 += -0x88
    8325:	w2 = 0x2
    8326:	r3 = r0
    8327:	call 0x71
    8328:	w6 = *(u16 *)(r10 - 0x88)
    8329:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2948>
    8330:	r1 = *(u64 *)(r2 + 0xb0)
    8331:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2898>
    8332:	r3 = *(u64 *)(r2 + 0xb0)
    8333:	r1 = r10
    8334:	r1 += -0x88
    8335:	w2 = 0x4
    8336:	call 0x71
    8337:	r2 = 0x0 ll
		0000000000010488:  R_BPF_64_64	CONFIG
    8339:	w1 = *(u32 *)(r10 - 0x88)
    8340:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    8341:	w6 = *(u32 *)(r2 + 0xf8)
    8342:	w1 = *(u32 *)(r2 + 0xfc)
    8343:	*(u32 *)(r10 - 0xd0) = w1
    8344:	w1 = *(u32 *)(r2 + 0x70)
    8345:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8346:	call 0x23
    8347:	r0 += r6
    8348:	w1 = *(u32 *)(r10 - 0xd0)
    8349:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8350:	r1 = r10
    8351:	r1 += -0x88
    8352:	w2 = 0x4
    8353:	r3 = r0
    8354:	call 0x71
    8355:	w6 = *(u32 *)(r10 - 0x88)
    8356:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8357:	call 0x9e
    8358:	r0 += r6
    8359:	w1 = *(u32 *)(r10 - 0xd0)
    8360:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8361:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2980>
    8362:	w6 = *(u16 *)(r0 + 0x0)
    8363:	w6 <<= 0x10
    8364:	w6 s>>= 0x10
    8365:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8366:	call 0x9e
    8367:	r0 += r6
    8368:	w1 = *(u32 *)(r10 - 0xd0)
    8369:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8370:	w6 = *(u32 *)(r0 + 0x0)
    8371:	r3 = *(u64 *)(r10 - 0xa0)
    8372:	w1 = *(u32 *)(r7 + 0xc)
    8373:	w6 -= w1
    8374:	w2 = *(u32 *)(r8 + 0x0)
    8375:	w1 = 0x1
    8376:	if w6 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c0>
    8377:	w1 = 0x0
    8378:	*(u32 *)(r8 + 0x14) = w6
    8379:	w6 = *(u32 *)(r10 - 0x98)
    8380:	w6 |= w1
    8381:	r2 = 0x0 ll
		00000000000105e8:  R_BPF_64_64	CONFIG
    8383:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2720>
    8384:	w6 = 0x0
    8385:	r1 = *(u64 *)(r10 - 0x90)
    8386:	*(u32 *)(r1 + 0x280) = w6
    8387:	*(u32 *)(r10 - 0x88) = w6
    8388:	r2 = r10
    8389:	r2 += -0x88
    8390:	r1 = 0x0 ll
		0000000000010630:  R_BPF_64_64	LOST
    8392:	call 0x1
    8393:	r3 = *(u64 *)(r10 - 0xa0)
    8394:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8395:	r0 += 0x20
    8396:	r1 = 0x1
    8397:	lock *(u64 *)(r0 + 0x0) += r1
    8398:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8399:	w6 &= 0x1
    8400:	r9 = *(u64 *)(r10 - 0x90)
    8401:	w1 = *(u32 *)(r9 + 0x118)
    8402:	w1 |= w6
    8403:	w2 = *(u32 *)(r9 + 0x130)
    8404:	w1 |= w2
    8405:	w2 = *(u32 *)(r9 + 0x148)
    8406:	w1 |= w2
    8407:	w2 = *(u32 *)(r9 + 0x160)
    8408:	w1 |= w2
    8409:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8410:	call -0x18b7
    8411:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    8412:	w7 = 0x0
    8413:	r1 = 0x0 ll
		00000000000106e8:  R_BPF_64_64	CONFIG
    8415:	w2 = *(u32 *)(r1 + 0x6c)
    8416:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8417:	w1 = *(u32 *)(r1 + 0xbc)
    8418:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e30>
    8419:	r1 = 0x0 ll
		0000000000010718:  R_BPF_64_64	CONFIG
    8421:	w2 = *(u32 *)(r1 + 0xcc)
    8422:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    8423:	w3 = *(u32 *)(r9 + 0x288)
    8424:	*(u32 *)(r9 + 0x274) = w3
    8425:	w2 = 0x1
    8426:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b50>
    8427:	w2 = 0x0
    8428:	w7 |= w2
    8429:	w1 = *(u32 *)(r1 + 0xdc)
    8430:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    8431:	w2 = *(u32 *)(r9 + 0x28c)
    8432:	*(u32 *)(r9 + 0x278) = w2
    8433:	w1 = 0x1
    8434:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b90>
    8435:	w1 = 0x0
    8436:	w7 |= w1
    8437:	r1 = 0x0 ll
		00000000000107a8:  R_BPF_64_64	CONFIG
    8439:	w2 = *(u32 *)(r1 + 0xec)
    8440:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    8441:	w3 = *(u32 *)(r9 + 0x290)
    8442:	*(u32 *)(r9 + 0x27c) = w3
    8443:	w2 = 0x1
    8444:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be0>
    8445:	w2 = 0x0
    8446:	w7 |= w2
    8447:	w1 = *(u32 *)(r1 + 0xfc)
    8448:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8449:	w2 = *(u32 *)(r9 + 0x294)
    8450:	*(u32 *)(r9 + 0x280) = w2
    8451:	w1 = 0x1
    8452:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    8453:	w1 = 0x0
    8454:	w7 |= w1
    8455:	w5 = *(u32 *)(r9 + 0x18c)
    8456:	w3 = *(u32 *)(r9 + 0x188)
    8457:	w4 = *(u32 *)(r9 + 0x184)
    8458:	w8 = *(u32 *)(r9 + 0x180)
    8459:	r1 = r9
    8460:	w9 = *(u32 *)(r1 + 0x17c)
    8461:	w6 = *(u32 *)(r1 + 0x178)
    8462:	w1 = *(u32 *)(r1 + 0x10)
    8463:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    8464:	*(u32 *)(r10 - 0x98) = w3
    8465:	*(u32 *)(r10 - 0xa0) = w4
    8466:	*(u32 *)(r10 - 0xa8) = w5
    8467:	call 0x23
    8468:	*(u64 *)(r10 - 0x88) = r0
    8469:	r2 = r10
    8470:	r2 += -0x88
    8471:	r1 = 0x0 ll
		00000000000108b8:  R_BPF_64_64	OWED
    8473:	call 0x3
    8474:	w5 = *(u32 *)(r10 - 0xa8)
    8475:	w4 = *(u32 *)(r10 - 0xa0)
    8476:	w3 = *(u32 *)(r10 - 0x98)
    8477:	r1 = 0x0
    8478:	r2 = *(u64 *)(r10 - 0x90)
    8479:	*(u64 *)(r2 + 0x298) = r1
    8480:	*(u64 *)(r2 + 0x258) = r1
    8481:	*(u32 *)(r2 + 0x14) = w5
    8482:	*(u32 *)(r2 + 0x10) = w3
    8483:	*(u32 *)(r2 + 0xc) = w4
    8484:	*(u32 *)(r2 + 0x8) = w8
    8485:	w1 = 0x0
    8486:	*(u32 *)(r2 + 0x268) = w1
    8487:	w1 = 0x1
    8488:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    8489:	w1 = 0x0
    8490:	r2 = *(u64 *)(r10 - 0x90)
    8491:	*(u32 *)(r2 + 0x0) = w6
    8492:	*(u32 *)(r2 + 0x4) = w9
    8493:	if w9 != 0x0 goto +0x327 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8494:	if w8 != 0x0 goto +0x326 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8495:	if w3 != 0x0 goto +0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8496:	w7 |= w1
    8497:	w7 &= 0x1
    8498:	if w7 != 0x0 goto +0x322 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8499:	call 0x23
    8500:	*(u64 *)(r10 - 0x88) = r0
    8501:	r2 = r10
    8502:	r2 += -0x88
    8503:	r1 = 0x0 ll
		00000000000109b8:  R_BPF_64_64	TASKS
    8505:	call 0x3
    8506:	if r0 != 0x0 goto +0x31a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8507:	r1 = 0x0 ll
		00000000000109d8:  R_BPF_64_64	.bss
    8509:	r2 = -0x1
    8510:	lock *(u64 *)(r1 + 0x0) += r2
    8511:	r1 = 0x0 ll
		00000000000109f8:  R_BPF_64_64	EXPECT_ENTER
    8513:	r2 = -0x100000000 ll
    8515:	lock *(u64 *)(r1 + 0x0) += r2
    8516:	r1 = 0x0 ll
		0000000000010a20:  R_BPF_64_64	EXPECT_EXIT
    8518:	lock *(u64 *)(r1 + 0x0) += r2
    8519:	goto +0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8520:	w1 = *(u32 *)(r9 + 0x284)
    8521:	*(u32 *)(r9 + 0x270) = w1
    8522:	w7 = 0x1
    8523:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8524:	w7 = 0x0
    8525:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8526:	r8 = r9
    8527:	r8 += 0x20
    8528:	w1 = *(u32 *)(r10 - 0xa8)
    8529:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    8530:	r1 = *(u64 *)(r10 - 0xc8)
    8531:	r6 = *(u64 *)(r1 + 0x8)
    8532:	r1 = r8
    8533:	r7 = *(u64 *)(r10 - 0xc0)
    8534:	r2 = r7
    8535:	call -0xf64
    8536:	*(u64 *)(r9 + 0x68) = r6
    8537:	w1 = *(u32 *)(r9 + 0x78)
    8538:	w1 |= 0x1
    8539:	*(u32 *)(r9 + 0x78) = w1
    8540:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    8541:	r1 = r8
    8542:	w2 = 0xe0
    8543:	r3 = 0xd98 ll
		0000000000010af8:  R_BPF_64_64	.rodata
    8545:	call 0x71
    8546:	r7 = *(u64 *)(r10 - 0xc0)
    8547:	w1 = *(u32 *)(r9 + 0x118)
    8548:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    8549:	w1 = *(u32 *)(r9 + 0x12c)
    8550:	*(u32 *)(r9 + 0x114) = w1
    8551:	w1 = *(u32 *)(r9 + 0x128)
    8552:	*(u32 *)(r9 + 0x110) = w1
    8553:	w1 = *(u32 *)(r9 + 0x124)
    8554:	*(u32 *)(r9 + 0x10c) = w1
    8555:	w1 = *(u32 *)(r9 + 0x120)
    8556:	*(u32 *)(r9 + 0x108) = w1
    8557:	w1 = *(u32 *)(r9 + 0x11c)
    8558:	*(u32 *)(r9 + 0x104) = w1
    8559:	w1 = *(u32 *)(r9 + 0x118)
    8560:	*(u32 *)(r9 + 0x100) = w1
    8561:	r1 = r9
    8562:	call -0x2173
    8563:	w1 = *(u32 *)(r9 + 0x130)
    8564:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    8565:	w1 = *(u32 *)(r9 + 0x144)
    8566:	*(u32 *)(r9 + 0x114) = w1
    8567:	w1 = *(u32 *)(r9 + 0x140)
    8568:	*(u32 *)(r9 + 0x110) = w1
    8569:	w1 = *(u32 *)(r9 + 0x13c)
    8570:	*(u32 *)(r9 + 0x10c) = w1
    8571:	w1 = *(u32 *)(r9 + 0x138)
    8572:	*(u32 *)(r9 + 0x108) = w1
    8573:	w1 = *(u32 *)(r9 + 0x134)
    8574:	*(u32 *)(r9 + 0x104) = w1
    8575:	w1 = *(u32 *)(r9 + 0x130)
    8576:	*(u32 *)(r9 + 0x100) = w1
    8577:	r1 = r9
    8578:	call -0x2183
    8579:	w1 = *(u32 *)(r9 + 0x148)
    8580:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3088>
    8581:	w1 = *(u32 *)(r9 + 0x15c)
    8582:	*(u32 *)(r9 + 0x114) = w1
    8583:	w1 = *(u32 *)(r9 + 0x158)
    8584:	*(u32 *)(r9 + 0x110) = w1
    8585:	w1 = *(u32 *)(r9 + 0x154)
    8586:	*(u32 *)(r9 + 0x10c) = w1
    8587:	w1 = *(u32 *)(r9 + 0x150)
    8588:	*(u32 *)(r9 + 0x108) = w1
    8589:	w1 = *(u32 *)(r9 + 0x14c)
    8590:	*(u32 *)(r9 + 0x104) = w1
    8591:	w1 = *(u32 *)(r9 + 0x148)
    8592:	*(u32 *)(r9 + 0x100) = w1
    8593:	r1 = r9
    8594:	call -0x2193
    8595:	w1 = *(u32 *)(r10 - 0xa8)
    8596:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3288>
    8597:	w1 = *(u32 *)(r10 - 0xb0)
    8598:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    8599:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    8600:	r1 = 0x0
    8601:	r2 = 0x0 ll
		0000000000010cc8:  R_BPF_64_64	CONFIG
    8603:	w2 = *(u32 *)(r2 + 0x74)
    8604:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    8605:	w2 = *(u32 *)(r10 - 0xb8)
    8606:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    8607:	call 0x23
    8608:	r1 = 0x0 ll
		0000000000010d00:  R_BPF_64_64	CONFIG
    8610:	w1 = *(u32 *)(r1 + 0x74)
    8611:	r0 += r1
    8612:	r1 = r10
    8613:	r1 += -0x88
    8614:	w2 = 0x8
    8615:	r3 = r0
    8616:	call 0x71
    8617:	r1 = *(u64 *)(r10 - 0x88)
    8618:	*(u64 *)(r9 + 0x250) = r1
    8619:	w1 = *(u32 *)(r9 + 0x160)
    8620:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    8621:	w1 = *(u32 *)(r9 + 0x174)
    8622:	*(u32 *)(r9 + 0x114) = w1
    8623:	w1 = *(u32 *)(r9 + 0x170)
    8624:	*(u32 *)(r9 + 0x110) = w1
    8625:	w1 = *(u32 *)(r9 + 0x16c)
    8626:	*(u32 *)(r9 + 0x10c) = w1
    8627:	w1 = *(u32 *)(r9 + 0x168)
    8628:	*(u32 *)(r9 + 0x108) = w1
    8629:	w1 = *(u32 *)(r9 + 0x164)
    8630:	*(u32 *)(r9 + 0x104) = w1
    8631:	w1 = *(u32 *)(r9 + 0x160)
    8632:	*(u32 *)(r9 + 0x100) = w1
    8633:	r1 = r9
    8634:	call -0x21bb
    8635:	r1 = 0x0 ll
		0000000000010dd8:  R_BPF_64_64	CONFIG
    8637:	w2 = *(u32 *)(r1 + 0x6c)
    8638:	if w2 == 0x0 goto -0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8639:	w1 = *(u32 *)(r1 + 0xbc)
    8640:	if w1 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3300>
    8641:	r7 = 0x0 ll
		0000000000010e08:  R_BPF_64_64	CONFIG
    8643:	w1 = *(u32 *)(r7 + 0xcc)
    8644:	if w1 == 0x0 goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8645:	w2 = *(u32 *)(r9 + 0x288)
    8646:	w1 = *(u32 *)(r9 + 0x274)
    8647:	w3 = w2
    8648:	w3 |= w1
    8649:	w4 = *(u32 *)(r10 - 0xa8)
    8650:	if w4 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3430>
    8651:	if w3 s> -0x1 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8652:	w3 = w2
    8653:	if w1 s> 0x0 goto +0x12c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8654:	w3 = w2
    8655:	if w2 s> 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8656:	w3 = 0x0
    8657:	if w2 s>= w1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8658:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    8659:	if r7 != 0x0 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3390>
    8660:	r1 = r8
    8661:	w2 = 0xe0
    8662:	r3 = 0xd98 ll
		0000000000010eb0:  R_BPF_64_64	.rodata
    8664:	call 0x71
    8665:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8666:	call 0x9e
    8667:	r0 += r7
    8668:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e0>
    8669:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3420>
    8670:	w1 = *(u16 *)(r0 + 0x0)
    8671:	w1 <<= 0x10
    8672:	w1 s>>= 0x10
    8673:	goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8674:	w2 = *(u32 *)(r9 + 0x284)
    8675:	w1 = *(u32 *)(r9 + 0x270)
    8676:	w3 = w2
    8677:	w3 |= w1
    8678:	w4 = *(u32 *)(r10 - 0xa8)
    8679:	if w4 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    8680:	if w3 s> -0x1 goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bf8>
    8681:	w3 = w2
    8682:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    8683:	w3 = w2
    8684:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    8685:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    8686:	if w2 s>= w1 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8687:	w3 = w2
    8688:	w3 -= w1
    8689:	w4 = 0x5
    8690:	if w3 == 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8691:	goto +0x1fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    8692:	r1 = r8
    8693:	r2 = r7
    8694:	call -0x1003
    8695:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8696:	w1 = *(u32 *)(r0 + 0x0)
    8697:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    8698:	call 0x23
    8699:	r0 += r6
    8700:	if w7 == 0x2 goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36a0>
    8701:	r1 = r10
    8702:	r1 += -0x88
    8703:	w2 = 0x4
    8704:	r3 = r0
    8705:	call 0x71
    8706:	w1 = *(u32 *)(r10 - 0x88)
    8707:	goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8708:	w1 = *(u16 *)(r0 + 0x0)
    8709:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    8710:	w1 = *(u32 *)(r0 + 0x0)
    8711:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8712:	if w3 s> -0x1 goto +0xfa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    8713:	w3 = w2
    8714:	if w1 s> 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    8715:	w3 = w2
    8716:	if w2 s> 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    8717:	if w2 s>= w1 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8718:	goto +0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    8719:	if w3 s> -0x1 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d28>
    8720:	w3 = w2
    8721:	if w1 s> 0x0 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8722:	w3 = w2
    8723:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3498>
    8724:	goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8725:	w3 = 0x0
    8726:	if w2 s>= w1 goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8727:	w3 = w2
    8728:	w3 -= w1
    8729:	goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8730:	r1 = r10
    8731:	r1 += -0x88
    8732:	w2 = 0x4
    8733:	r3 = r0
    8734:	call 0x71
    8735:	w1 = *(u32 *)(r10 - 0x88)
    8736:	r2 = 0x0 ll
		0000000000011100:  R_BPF_64_64	CONFIG
    8738:	w2 = *(u32 *)(r2 + 0xc4)
    8739:	r7 = *(u64 *)(r10 - 0x90)
    8740:	if w1 != w2 goto -0x695 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8741:	w1 = *(u32 *)(r8 + 0xcc)
    8742:	if w1 == 0x0 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41c0>
    8743:	r1 = 0x0 ll
		0000000000011138:  R_BPF_64_64	CONFIG
    8745:	w7 = *(u32 *)(r1 + 0xc8)
    8746:	w8 = *(u32 *)(r1 + 0xcc)
    8747:	w1 = *(u32 *)(r1 + 0x70)
    8748:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    8749:	call 0x23
    8750:	r0 += r7
    8751:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3578>
    8752:	goto +0x17e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4168>
    8753:	r1 = r10
    8754:	r1 += -0x88
    8755:	w2 = 0x2
    8756:	r3 = r0
    8757:	call 0x71
    8758:	w1 = *(u16 *)(r10 - 0x88)
    8759:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    8760:	call 0x9e
    8761:	r0 += r7
    8762:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d0>
    8763:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    8764:	w1 = *(u16 *)(r0 + 0x0)
    8765:	w1 <<= 0x10
    8766:	w1 s>>= 0x10
    8767:	goto +0x175 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4198>
    8768:	w1 = *(u32 *)(r0 + 0x0)
    8769:	goto +0x173 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4198>
    8770:	r1 = r10
    8771:	r1 += -0x88
    8772:	w2 = 0x4
    8773:	r3 = r0
    8774:	call 0x71
    8775:	w1 = *(u32 *)(r10 - 0x88)
    8776:	w2 = *(u32 *)(r8 + 0xc8)
    8777:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    8778:	*(u32 *)(r8 + 0xcc) = w1
    8779:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3678>
    8780:	w3 = *(u32 *)(r8 + 0xcc)
    8781:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3668>
    8782:	*(u32 *)(r8 + 0xcc) = w1
    8783:	w3 = *(u32 *)(r8 + 0xd0)
    8784:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3680>
    8785:	*(u32 *)(r8 + 0xd0) = w1
    8786:	*(u32 *)(r8 + 0xd4) = w1
    8787:	w2 += 0x1
    8788:	*(u32 *)(r8 + 0xc8) = w2
    8789:	goto -0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    8790:	r1 = r10
    8791:	r1 += -0x88
    8792:	w2 = 0x2
    8793:	r3 = r0
    8794:	call 0x71
    8795:	w1 = *(u16 *)(r10 - 0x88)
    8796:	w1 <<= 0x10
    8797:	w1 s>>= 0x10
    8798:	w2 = *(u32 *)(r8 + 0xd8)
    8799:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3700>
    8800:	*(u32 *)(r8 + 0xdc) = w1
    8801:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3728>
    8802:	w3 = *(u32 *)(r8 + 0xdc)
    8803:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    8804:	*(u32 *)(r8 + 0xdc) = w1
    8805:	w3 = *(u32 *)(r8 + 0xe0)
    8806:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    8807:	*(u32 *)(r8 + 0xe0) = w1
    8808:	*(u32 *)(r8 + 0xe4) = w1
    8809:	w2 += 0x1
    8810:	*(u32 *)(r8 + 0xd8) = w2
    8811:	r6 = 0x0 ll
		0000000000011358:  R_BPF_64_64	CONFIG
    8813:	w1 = *(u32 *)(r6 + 0xdc)
    8814:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38b8>
    8815:	w7 = *(u32 *)(r6 + 0xd8)
    8816:	w9 = *(u32 *)(r6 + 0xdc)
    8817:	w1 = *(u32 *)(r6 + 0x70)
    8818:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b0>
    8819:	call 0x9e
    8820:	r0 += r7
    8821:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3800>
    8822:	w1 = *(u32 *)(r0 + 0x0)
    8823:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8824:	call 0x23
    8825:	r0 += r7
    8826:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3810>
    8827:	r1 = r10
    8828:	r1 += -0x88
    8829:	w2 = 0x4
    8830:	r3 = r0
    8831:	call 0x71
    8832:	w1 = *(u32 *)(r10 - 0x88)
    8833:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8834:	w1 = *(u16 *)(r0 + 0x0)
    8835:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    8836:	r1 = r10
    8837:	r1 += -0x88
    8838:	w2 = 0x2
    8839:	r3 = r0
    8840:	call 0x71
    8841:	w1 = *(u16 *)(r10 - 0x88)
    8842:	w1 <<= 0x10
    8843:	w1 s>>= 0x10
    8844:	w2 = *(u32 *)(r8 + 0xe8)
    8845:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3870>
    8846:	*(u32 *)(r8 + 0xec) = w1
    8847:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3898>
    8848:	w3 = *(u32 *)(r8 + 0xec)
    8849:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    8850:	*(u32 *)(r8 + 0xec) = w1
    8851:	w3 = *(u32 *)(r8 + 0xf0)
    8852:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38a0>
    8853:	*(u32 *)(r8 + 0xf0) = w1
    8854:	*(u32 *)(r8 + 0xf4) = w1
    8855:	w2 += 0x1
    8856:	*(u32 *)(r8 + 0xe8) = w2
    8857:	w1 = *(u32 *)(r6 + 0xec)
    8858:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a28>
    8859:	r1 = 0x0 ll
		00000000000114d8:  R_BPF_64_64	CONFIG
    8861:	w6 = *(u32 *)(r1 + 0xe8)
    8862:	w7 = *(u32 *)(r1 + 0xec)
    8863:	w1 = *(u32 *)(r1 + 0x70)
    8864:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    8865:	call 0x9e
    8866:	r0 += r6
    8867:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3970>
    8868:	w1 = *(u32 *)(r0 + 0x0)
    8869:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8870:	call 0x23
    8871:	r0 += r6
    8872:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    8873:	r1 = r10
    8874:	r1 += -0x88
    8875:	w2 = 0x4
    8876:	r3 = r0
    8877:	call 0x71
    8878:	w1 = *(u32 *)(r10 - 0x88)
    8879:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8880:	w1 = *(u16 *)(r0 + 0x0)
    8881:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b0>
    8882:	r1 = r10
    8883:	r1 += -0x88
    8884:	w2 = 0x2
    8885:	r3 = r0
    8886:	call 0x71
    8887:	w1 = *(u16 *)(r10 - 0x88)
    8888:	w1 <<= 0x10
    8889:	w1 s>>= 0x10
    8890:	w2 = *(u32 *)(r8 + 0xf8)
    8891:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    8892:	*(u32 *)(r8 + 0xfc) = w1
    8893:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    8894:	w3 = *(u32 *)(r8 + 0xfc)
    8895:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    8896:	*(u32 *)(r8 + 0xfc) = w1
    8897:	w3 = *(u32 *)(r8 + 0x100)
    8898:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a10>
    8899:	*(u32 *)(r8 + 0x100) = w1
    8900:	*(u32 *)(r8 + 0x104) = w1
    8901:	w2 += 0x1
    8902:	*(u32 *)(r8 + 0xf8) = w2
    8903:	r1 = 0x0 ll
		0000000000011638:  R_BPF_64_64	CONFIG
    8905:	w2 = *(u32 *)(r1 + 0xfc)
    8906:	if w2 == 0x0 goto +0x18a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8907:	w6 = *(u32 *)(r1 + 0xf8)
    8908:	w7 = *(u32 *)(r1 + 0xfc)
    8909:	w1 = *(u32 *)(r1 + 0x70)
    8910:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a90>
    8911:	call 0x9e
    8912:	r0 += r6
    8913:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    8914:	w1 = *(u32 *)(r0 + 0x0)
    8915:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8916:	call 0x23
    8917:	r0 += r6
    8918:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    8919:	r1 = r10
    8920:	r1 += -0x88
    8921:	w2 = 0x4
    8922:	r3 = r0
    8923:	call 0x71
    8924:	w1 = *(u32 *)(r10 - 0x88)
    8925:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8926:	w1 = *(u16 *)(r0 + 0x0)
    8927:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    8928:	r1 = r10
    8929:	r1 += -0x88
    8930:	w2 = 0x2
    8931:	r3 = r0
    8932:	call 0x71
    8933:	w1 = *(u16 *)(r10 - 0x88)
    8934:	w1 <<= 0x10
    8935:	w1 s>>= 0x10
    8936:	w2 = *(u32 *)(r8 + 0x108)
    8937:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    8938:	*(u32 *)(r8 + 0x10c) = w1
    8939:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b78>
    8940:	w3 = *(u32 *)(r8 + 0x10c)
    8941:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b68>
    8942:	*(u32 *)(r8 + 0x10c) = w1
    8943:	w3 = *(u32 *)(r8 + 0x110)
    8944:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b80>
    8945:	*(u32 *)(r8 + 0x110) = w1
    8946:	*(u32 *)(r8 + 0x114) = w1
    8947:	w2 += 0x1
    8948:	*(u32 *)(r8 + 0x108) = w2
    8949:	goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8950:	w3 = 0x0
    8951:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8952:	w3 = w2
    8953:	w3 -= w1
    8954:	if w1 == 0x0 goto +0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    8955:	if w3 != 0x0 goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    8956:	w3 = w2
    8957:	w3 -= w1
    8958:	w4 = 0x3
    8959:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8960:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    8961:	if w2 s> w1 goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3368>
    8962:	goto -0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8963:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8964:	w3 = w2
    8965:	w3 -= w1
    8966:	w4 = 0x5
    8967:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8968:	r5 = 0x2
    8969:	*(u64 *)(r9 + 0x110) = r5
    8970:	*(u32 *)(r9 + 0x10c) = w3
    8971:	*(u32 *)(r9 + 0x108) = w2
    8972:	*(u32 *)(r9 + 0x104) = w1
    8973:	*(u32 *)(r9 + 0x100) = w4
    8974:	r1 = r9
    8975:	call -0x2310
    8976:	w1 = *(u32 *)(r7 + 0xdc)
    8977:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8978:	w2 = *(u32 *)(r9 + 0x28c)
    8979:	w1 = *(u32 *)(r9 + 0x278)
    8980:	w3 = w2
    8981:	w3 |= w1
    8982:	w4 = *(u32 *)(r10 - 0xa8)
    8983:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cf0>
    8984:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8985:	w3 = w2
    8986:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8987:	w3 = w2
    8988:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8989:	w3 = 0x0
    8990:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8991:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d80>
    8992:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    8993:	w3 = w2
    8994:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3de0>
    8995:	w3 = w2
    8996:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3de0>
    8997:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8998:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    8999:	w3 = 0x0
    9000:	if w2 s> w1 goto -0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a8>
    9001:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d48>
    9002:	if w3 == 0x0 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4348>
    9003:	w4 = 0x2
    9004:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d60>
    9005:	w4 = 0x1
    9006:	if w3 == 0x0 goto -0x16e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9007:	goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    9008:	w3 = 0x0
    9009:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    9010:	w3 = w2
    9011:	w3 -= w1
    9012:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d0>
    9013:	if w3 != 0x0 goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d0>
    9014:	w3 = w2
    9015:	w3 -= w1
    9016:	w4 = 0x3
    9017:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9018:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    9019:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9020:	w3 = w2
    9021:	w3 -= w1
    9022:	w4 = 0x5
    9023:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9024:	r5 = 0x3
    9025:	*(u64 *)(r9 + 0x110) = r5
    9026:	*(u32 *)(r9 + 0x10c) = w3
    9027:	*(u32 *)(r9 + 0x108) = w2
    9028:	*(u32 *)(r9 + 0x104) = w1
    9029:	*(u32 *)(r9 + 0x100) = w4
    9030:	r1 = r9
    9031:	call -0x2348
    9032:	w1 = *(u32 *)(r7 + 0xec)
    9033:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9034:	w2 = *(u32 *)(r9 + 0x290)
    9035:	w1 = *(u32 *)(r9 + 0x27c)
    9036:	w3 = w2
    9037:	w3 |= w1
    9038:	w4 = *(u32 *)(r10 - 0xa8)
    9039:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    9040:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9041:	w3 = w2
    9042:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9043:	w3 = w2
    9044:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9045:	w3 = 0x0
    9046:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9047:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    9048:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    9049:	w3 = w2
    9050:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    9051:	w3 = w2
    9052:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    9053:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9054:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f48>
    9055:	w3 = 0x0
    9056:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    9057:	w3 = w2
    9058:	w3 -= w1
    9059:	if w1 == 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f8>
    9060:	if w3 != 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f8>
    9061:	w3 = w2
    9062:	w3 -= w1
    9063:	w4 = 0x3
    9064:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9065:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9066:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9067:	w3 = w2
    9068:	w3 -= w1
    9069:	w4 = 0x5
    9070:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9071:	r5 = 0x4
    9072:	*(u64 *)(r9 + 0x110) = r5
    9073:	*(u32 *)(r9 + 0x10c) = w3
    9074:	*(u32 *)(r9 + 0x108) = w2
    9075:	*(u32 *)(r9 + 0x104) = w1
    9076:	*(u32 *)(r9 + 0x100) = w4
    9077:	r1 = r9
    9078:	call -0x2377
    9079:	w1 = *(u32 *)(r7 + 0xfc)
    9080:	if w1 == 0x0 goto -0x29d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9081:	w2 = *(u32 *)(r9 + 0x294)
    9082:	w1 = *(u32 *)(r9 + 0x280)
    9083:	w3 = w2
    9084:	w3 |= w1
    9085:	w4 = *(u32 *)(r10 - 0xa8)
    9086:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4028>
    9087:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9088:	w3 = w2
    9089:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9090:	w3 = w2
    9091:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9092:	w3 = 0x0
    9093:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9094:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    9095:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b8>
    9096:	w3 = w2
    9097:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d0>
    9098:	w3 = w2
    9099:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d0>
    9100:	if w2 s>= w1 goto -0x2b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9101:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40c0>
    9102:	w3 = 0x0
    9103:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9104:	w3 = w2
    9105:	w3 -= w1
    9106:	if w1 == 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4320>
    9107:	if w3 != 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4320>
    9108:	w3 = w2
    9109:	w3 -= w1
    9110:	w4 = 0x3
    9111:	if w3 == 0x0 goto -0x2bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9112:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e0>
    9113:	if w2 s<= w1 goto -0x2be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9114:	w3 = w2
    9115:	w3 -= w1
    9116:	w4 = 0x5
    9117:	if w3 == 0x0 goto -0x2c2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9118:	r5 = 0x5
    9119:	*(u64 *)(r9 + 0x110) = r5
    9120:	*(u32 *)(r9 + 0x10c) = w3
    9121:	*(u32 *)(r9 + 0x108) = w2
    9122:	*(u32 *)(r9 + 0x104) = w1
    9123:	*(u32 *)(r9 + 0x100) = w4
    9124:	r1 = r9
    9125:	call -0x23a6
    9126:	goto -0x2cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9127:	call 0x9e
    9128:	r0 += r8
    9129:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4148>
    9130:	goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f0>
    9131:	w1 = *(u16 *)(r0 + 0x0)
    9132:	w1 <<= 0x10
    9133:	w1 s>>= 0x10
    9134:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    9135:	r1 = r10
    9136:	r1 += -0x88
    9137:	w2 = 0x4
    9138:	r3 = r0
    9139:	call 0x71
    9140:	w1 = *(u32 *)(r10 - 0x88)
    9141:	r7 = *(u64 *)(r10 - 0x90)
    9142:	r2 = 0x0 ll
		0000000000011db0:  R_BPF_64_64	CONFIG
    9144:	w2 = *(u32 *)(r2 + 0xd4)
    9145:	if w1 != w2 goto -0x82a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9146:	r8 = 0x0 ll
		0000000000011dd0:  R_BPF_64_64	CONFIG
    9148:	w1 = *(u32 *)(r8 + 0xdc)
    9149:	if w1 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    9150:	w7 = *(u32 *)(r8 + 0xd8)
    9151:	w9 = *(u32 *)(r8 + 0xdc)
    9152:	w1 = *(u32 *)(r8 + 0x70)
    9153:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9154:	call 0x23
    9155:	r0 += r7
    9156:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    9157:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b0>
    9158:	r1 = r10
    9159:	r1 += -0x88
    9160:	w2 = 0x2
    9161:	r3 = r0
    9162:	call 0x71
    9163:	w1 = *(u16 *)(r10 - 0x88)
    9164:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4280>
    9165:	call 0x9e
    9166:	r0 += r7
    9167:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4278>
    9168:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4298>
    9169:	w1 = *(u16 *)(r0 + 0x0)
    9170:	w1 <<= 0x10
    9171:	w1 s>>= 0x10
    9172:	goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9173:	w1 = *(u32 *)(r0 + 0x0)
    9174:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9175:	w4 = 0x2
    9176:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    9177:	w4 = 0x1
    9178:	if w3 == 0x0 goto -0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    9179:	goto -0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    9180:	w4 = 0x2
    9181:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42e8>
    9182:	w4 = 0x1
    9183:	if w3 == 0x0 goto -0x98 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9184:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    9185:	w4 = 0x2
    9186:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4310>
    9187:	w4 = 0x1
    9188:	if w3 == 0x0 goto -0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9189:	goto -0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9190:	w4 = 0x2
    9191:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4338>
    9192:	w4 = 0x1
    9193:	if w3 == 0x0 goto -0x30e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9194:	goto -0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e0>
    9195:	w3 = w2
    9196:	w3 -= w1
    9197:	w4 = 0x3
    9198:	if w3 == 0x0 goto -0x22e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9199:	r5 = 0x1
    9200:	*(u64 *)(r9 + 0x110) = r5
    9201:	*(u32 *)(r9 + 0x10c) = w3
    9202:	*(u32 *)(r9 + 0x108) = w2
    9203:	*(u32 *)(r9 + 0x104) = w1
    9204:	*(u32 *)(r9 + 0x100) = w4
    9205:	r1 = r9
    9206:	call -0x23f7
    9207:	goto -0x237 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9208:	r1 = r10
    9209:	r1 += -0x88
    9210:	w2 = 0x4
    9211:	r3 = r0
    9212:	call 0x71
    9213:	w1 = *(u32 *)(r10 - 0x88)
    9214:	r7 = *(u64 *)(r10 - 0x90)
    9215:	r2 = 0x0 ll
		0000000000011ff8:  R_BPF_64_64	CONFIG
    9217:	w2 = *(u32 *)(r2 + 0xe4)
    9218:	if w1 != w2 goto -0x873 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9219:	w1 = *(u32 *)(r8 + 0xec)
    9220:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9221:	r1 = 0x0 ll
		0000000000012028:  R_BPF_64_64	CONFIG
    9223:	w7 = *(u32 *)(r1 + 0xe8)
    9224:	w8 = *(u32 *)(r1 + 0xec)
    9225:	w1 = *(u32 *)(r1 + 0x70)
    9226:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a0>
    9227:	call 0x23
    9228:	r0 += r7
    9229:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4468>
    9230:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9231:	r1 = r10
    9232:	r1 += -0x88
    9233:	w2 = 0x2
    9234:	r3 = r0
    9235:	call 0x71
    9236:	w1 = *(u16 *)(r10 - 0x88)
    9237:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c8>
    9238:	call 0x9e
    9239:	r0 += r7
    9240:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c0>
    9241:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e0>
    9242:	w1 = *(u16 *)(r0 + 0x0)
    9243:	w1 <<= 0x10
    9244:	w1 s>>= 0x10
    9245:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9246:	w1 = *(u32 *)(r0 + 0x0)
    9247:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9248:	w1 = *(u32 *)(r0 + 0x0)
    9249:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    9250:	r1 = r10
    9251:	r1 += -0x88
    9252:	w2 = 0x4
    9253:	r3 = r0
    9254:	call 0x71
    9255:	w1 = *(u32 *)(r10 - 0x88)
    9256:	r7 = *(u64 *)(r10 - 0x90)
    9257:	r2 = 0x0 ll
		0000000000012148:  R_BPF_64_64	CONFIG
    9259:	w2 = *(u32 *)(r2 + 0xf4)
    9260:	if w1 != w2 goto -0x89d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9261:	r1 = 0x0 ll
		0000000000012168:  R_BPF_64_64	CONFIG
    9263:	w2 = *(u32 *)(r1 + 0xfc)
    9264:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9265:	w7 = *(u32 *)(r1 + 0xf8)
    9266:	w8 = *(u32 *)(r1 + 0xfc)
    9267:	w1 = *(u32 *)(r1 + 0x70)
    9268:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45f0>
    9269:	call 0x23
    9270:	r0 += r7
    9271:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45b8>
    9272:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4640>
    9273:	r1 = r10
    9274:	r1 += -0x88
    9275:	w2 = 0x2
    9276:	r3 = r0
    9277:	call 0x71
    9278:	w1 = *(u16 *)(r10 - 0x88)
    9279:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9280:	call 0x9e
    9281:	r0 += r7
    9282:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4610>
    9283:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4630>
    9284:	w1 = *(u16 *)(r0 + 0x0)
    9285:	w1 <<= 0x10
    9286:	w1 s>>= 0x10
    9287:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4670>
    9288:	w1 = *(u32 *)(r0 + 0x0)
    9289:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4670>
    9290:	r1 = r10
    9291:	r1 += -0x88
    9292:	w2 = 0x4
    9293:	r3 = r0
    9294:	call 0x71
    9295:	w1 = *(u32 *)(r10 - 0x88)
    9296:	r7 = *(u64 *)(r10 - 0x90)
    9297:	r2 = 0x0 ll
		0000000000012288:  R_BPF_64_64	CONFIG
    9299:	w2 = *(u32 *)(r2 + 0x104)
    9300:	if w1 != w2 goto -0x8c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9301:	exit
    9302:	r1 = r10
    9303:	r1 += -0x88
    9304:	w2 = 0x4
    9305:	r3 = r0
    9306:	call 0x71
    9307:	w1 = *(u32 *)(r10 - 0x88)
    9308:	r2 = 0x0 ll
		00000000000122e0:  R_BPF_64_64	CONFIG
    9310:	w2 = *(u32 *)(r2 + 0xc4)
    9311:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9312:	w1 = *(u32 *)(r6 + 0xcc)
    9313:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4828>
    9314:	r1 = 0x0 ll
		0000000000012310:  R_BPF_64_64	CONFIG
    9316:	w6 = *(u32 *)(r1 + 0xc8)
    9317:	w8 = *(u32 *)(r1 + 0xcc)
    9318:	w1 = *(u32 *)(r1 + 0x70)
    9319:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9320:	call 0x23
    9321:	r0 += r6
    9322:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4750>
    9323:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9324:	r1 = r10
    9325:	r1 += -0x88
    9326:	w2 = 0x2
    9327:	r3 = r0
    9328:	call 0x71
    9329:	w1 = *(u16 *)(r10 - 0x88)
    9330:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9331:	call 0x9e
    9332:	r0 += r6
    9333:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a8>
    9334:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47c8>
    9335:	w1 = *(u16 *)(r0 + 0x0)
    9336:	w1 <<= 0x10
    9337:	w1 s>>= 0x10
    9338:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9339:	w1 = *(u32 *)(r0 + 0x0)
    9340:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9341:	r1 = r10
    9342:	r1 += -0x88
    9343:	w2 = 0x4
    9344:	r3 = r0
    9345:	call 0x71
    9346:	w1 = *(u32 *)(r10 - 0x88)
    9347:	r2 = 0x0 ll
		0000000000012418:  R_BPF_64_64	CONFIG
    9349:	w2 = *(u32 *)(r2 + 0xd4)
    9350:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9351:	r6 = 0x0 ll
		0000000000012438:  R_BPF_64_64	CONFIG
    9353:	w1 = *(u32 *)(r6 + 0xdc)
    9354:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4960>
    9355:	w8 = *(u32 *)(r6 + 0xd8)
    9356:	w9 = *(u32 *)(r6 + 0xdc)
    9357:	w1 = *(u32 *)(r6 + 0x70)
    9358:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48c0>
    9359:	call 0x23
    9360:	r0 += r8
    9361:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4888>
    9362:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4910>
    9363:	r1 = r10
    9364:	r1 += -0x88
    9365:	w2 = 0x2
    9366:	r3 = r0
    9367:	call 0x71
    9368:	w1 = *(u16 *)(r10 - 0x88)
    9369:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e8>
    9370:	call 0x9e
    9371:	r0 += r8
    9372:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e0>
    9373:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4900>
    9374:	w1 = *(u16 *)(r0 + 0x0)
    9375:	w1 <<= 0x10
    9376:	w1 s>>= 0x10
    9377:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9378:	w1 = *(u32 *)(r0 + 0x0)
    9379:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9380:	r1 = r10
    9381:	r1 += -0x88
    9382:	w2 = 0x4
    9383:	r3 = r0
    9384:	call 0x71
    9385:	w1 = *(u32 *)(r10 - 0x88)
    9386:	r2 = 0x0 ll
		0000000000012550:  R_BPF_64_64	CONFIG
    9388:	w2 = *(u32 *)(r2 + 0xe4)
    9389:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9390:	w1 = *(u32 *)(r6 + 0xec)
    9391:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a98>
    9392:	r1 = 0x0 ll
		0000000000012580:  R_BPF_64_64	CONFIG
    9394:	w6 = *(u32 *)(r1 + 0xe8)
    9395:	w8 = *(u32 *)(r1 + 0xec)
    9396:	w1 = *(u32 *)(r1 + 0x70)
    9397:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49f8>
    9398:	call 0x23
    9399:	r0 += r6
    9400:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49c0>
    9401:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a48>
    9402:	r1 = r10
    9403:	r1 += -0x88
    9404:	w2 = 0x2
    9405:	r3 = r0
    9406:	call 0x71
    9407:	w1 = *(u16 *)(r10 - 0x88)
    9408:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a20>
    9409:	call 0x9e
    9410:	r0 += r6
    9411:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a18>
    9412:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a38>
    9413:	w1 = *(u16 *)(r0 + 0x0)
    9414:	w1 <<= 0x10
    9415:	w1 s>>= 0x10
    9416:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9417:	w1 = *(u32 *)(r0 + 0x0)
    9418:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9419:	r1 = r10
    9420:	r1 += -0x88
    9421:	w2 = 0x4
    9422:	r3 = r0
    9423:	call 0x71
    9424:	w1 = *(u32 *)(r10 - 0x88)
    9425:	r2 = 0x0 ll
		0000000000012688:  R_BPF_64_64	CONFIG
    9427:	w2 = *(u32 *)(r2 + 0xf4)
    9428:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9429:	r1 = 0x0 ll
		00000000000126a8:  R_BPF_64_64	CONFIG
    9431:	w2 = *(u32 *)(r1 + 0xfc)
    9432:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9433:	w6 = *(u32 *)(r1 + 0xf8)
    9434:	w8 = *(u32 *)(r1 + 0xfc)
    9435:	w1 = *(u32 *)(r1 + 0x70)
    9436:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b30>
    9437:	call 0x23
    9438:	r0 += r6
    9439:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af8>
    9440:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b80>
    9441:	r1 = r10
    9442:	r1 += -0x88
    9443:	w2 = 0x2
    9444:	r3 = r0
    9445:	call 0x71
    9446:	w1 = *(u16 *)(r10 - 0x88)
    9447:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b58>
    9448:	call 0x9e
    9449:	r0 += r6
    9450:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b50>
    9451:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b70>
    9452:	w1 = *(u16 *)(r0 + 0x0)
    9453:	w1 <<= 0x10
    9454:	w1 s>>= 0x10
    9455:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9456:	w1 = *(u32 *)(r0 + 0x0)
    9457:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9458:	r1 = r10
    9459:	r1 += -0x88
    9460:	w2 = 0x4
    9461:	r3 = r0
    9462:	call 0x71
    9463:	w1 = *(u32 *)(r10 - 0x88)
    9464:	r2 = 0x0 ll
		00000000000127c0:  R_BPF_64_64	CONFIG
    9466:	w2 = *(u32 *)(r2 + 0x104)
    9467:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9468:	call 0x23
    9469:	*(u64 *)(r10 - 0x88) = r0
    9470:	r2 = r10
    9471:	r2 += -0x88
    9472:	r1 = 0x0 ll
		0000000000012800:  R_BPF_64_64	TASKS
    9474:	r3 = 0xe78 ll
		0000000000012810:  R_BPF_64_64	.rodata
    9476:	r4 = 0x0
    9477:	call 0x2
    9478:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d98>
    9479:	r1 = 0x0 ll
		0000000000012838:  R_BPF_64_64	.bss
    9481:	r2 = 0x1
    9482:	lock *(u64 *)(r1 + 0x0) += r2
    9483:	r1 = 0x0 ll
		0000000000012858:  R_BPF_64_64	EXPECT_ENTER
    9485:	r2 = 0x100000000 ll
    9487:	lock *(u64 *)(r1 + 0x0) += r2
    9488:	r1 = 0x0 ll
		0000000000012880:  R_BPF_64_64	EXPECT_EXIT
    9490:	lock *(u64 *)(r1 + 0x0) += r2
    9491:	call 0x23
    9492:	*(u64 *)(r10 - 0x88) = r0
    9493:	r2 = r10
    9494:	r2 += -0x88
    9495:	r1 = 0x0 ll
		00000000000128b8:  R_BPF_64_64	TASKS
    9497:	call 0x1
    9498:	r9 = r0
    9499:	if r9 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9500:	call 0xe
    9501:	r1 = *(u64 *)(r9 + 0x18)
    9502:	if r1 == r0 goto -0x8e2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    9503:	r6 = r0
    9504:	r2 = r0
    9505:	r2 >>= 0x20
    9506:	r0 <<= 0x20
    9507:	r0 >>= 0x20
    9508:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d28>
    9509:	r1 >>= 0x20
    9510:	if r1 == r2 goto -0x8eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    9511:	w1 = *(u32 *)(r9 + 0x8)
    9512:	if w1 == 0x0 goto -0x8f2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9513:	w1 = 0x0
    9514:	*(u32 *)(r10 - 0x88) = w1
    9515:	r2 = r10
    9516:	r2 += -0x88
    9517:	r1 = 0x0 ll
		0000000000012968:  R_BPF_64_64	LOST
    9519:	call 0x1
    9520:	if r0 == 0x0 goto -0x8fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9521:	r0 += 0x10
    9522:	r1 = 0x1
    9523:	lock *(u64 *)(r0 + 0x0) += r1
    9524:	goto -0x8fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9525:	w1 = 0x0
    9526:	*(u32 *)(r10 - 0x88) = w1
    9527:	r2 = r10
    9528:	r2 += -0x88
    9529:	r1 = 0x0 ll
		00000000000129c8:  R_BPF_64_64	LOST
    9531:	call 0x1
    9532:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9533:	r0 += 0x10
    9534:	r1 = 0x1
    9535:	lock *(u64 *)(r0 + 0x0) += r1
    9536:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>

0000000000012a08 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    9537:	r6 = r1
    9538:	*(u64 *)(r10 - 0x8) = r6
    9539:	r2 = r10
    9540:	r2 += -0x8
    9541:	r1 = 0x0 ll
		0000000000012a28:  R_BPF_64_64	OWED
    9543:	call 0x1
    9544:	if r0 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    9545:	r1 = r0
    9546:	call -0x1238
    9547:	*(u64 *)(r10 - 0x8) = r6
    9548:	r2 = r10
    9549:	r2 += -0x8
    9550:	r1 = 0x0 ll
		0000000000012a70:  R_BPF_64_64	OWED
    9552:	call 0x3
    9553:	exit

0000000000012a90 <memcpy>:
    9554:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    9555:	r4 = 0x0
    9556:	r5 = r1
    9557:	r5 += r4
    9558:	r0 = r2
    9559:	r0 += r4
    9560:	w0 = *(u8 *)(r0 + 0x0)
    9561:	*(u8 *)(r5 + 0x0) = w0
    9562:	r4 += 0x1
    9563:	if r4 < r3 goto -0x8 <memcpy+0x10>
    9564:	exit

0000000000012ae8 <memmove>:
    9565:	r4 = r1
    9566:	r4 -= r2
    9567:	if r4 >= r3 goto +0xb <memmove+0x70>
    9568:	r2 += -0x1
    9569:	r1 += -0x1
    9570:	r4 = r1
    9571:	r4 += r3
    9572:	r5 = r2
    9573:	r5 += r3
    9574:	w5 = *(u8 *)(r5 + 0x0)
    9575:	*(u8 *)(r4 + 0x0) = w5
    9576:	r3 += -0x1
    9577:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    9578:	goto +0xa <memmove+0xc0>
    9579:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    9580:	r4 = 0x0
    9581:	r5 = r1
    9582:	r5 += r4
    9583:	r0 = r2
    9584:	r0 += r4
    9585:	w0 = *(u8 *)(r0 + 0x0)
    9586:	*(u8 *)(r5 + 0x0) = w0
    9587:	r4 += 0x1
    9588:	if r4 < r3 goto -0x8 <memmove+0x80>
    9589:	exit

0000000000012bb0 <memset>:
    9590:	if r3 == 0x0 goto +0x6 <memset+0x38>
    9591:	r4 = 0x0
    9592:	r5 = r1
    9593:	r5 += r4
    9594:	*(u8 *)(r5 + 0x0) = w2
    9595:	r4 += 0x1
    9596:	if r4 < r3 goto -0x5 <memset+0x10>
    9597:	exit

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
      81:	if r0 == 0x0 goto +0x11e <ipi_exit+0xb80>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0x90)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x90) = r1
      86:	w9 = *(u32 *)(r0 + 0xa0)
      87:	call 0x23
      88:	if w8 == w9 goto +0x117 <ipi_exit+0xb80>
      89:	if r7 != r0 goto +0x116 <ipi_exit+0xb80>
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
     141:	if r6 == 0x0 goto +0x9e <ipi_exit+0x960>
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
     181:	w1 = 0x16
     182:	*(u32 *)(r6 + 0x24) = w1
     183:	*(u64 *)(r6 + 0x70) = r8
     184:	*(u64 *)(r6 + 0x28) = r8
     185:	w1 = *(u32 *)(r6 + 0x4)
     186:	w1 += w7
     187:	*(u32 *)(r6 + 0x4) = w1
     188:	call 0x8
     189:	*(u32 *)(r10 - 0x8) = w0
     190:	r2 = r10
     191:	r2 += -0x8
     192:	r1 = 0x0 ll
		0000000000000600:  R_BPF_64_64	RUNNING
     194:	call 0x1
     195:	if r0 == 0x0 goto +0x2a <ipi_exit+0x770>
     196:	w2 = *(u32 *)(r0 + 0x10)
     197:	w2 += w7
     198:	r1 = 0x0 ll
		0000000000000630:  R_BPF_64_64	CONFIG
     200:	w3 = *(u32 *)(r1 + 0x28)
     201:	w2 &= w3
     202:	*(u32 *)(r0 + 0x10) = w2
     203:	w2 = *(u32 *)(r0 + 0x28)
     204:	w2 += w7
     205:	w3 = *(u32 *)(r1 + 0x28)
     206:	w2 &= w3
     207:	*(u32 *)(r0 + 0x28) = w2
     208:	w2 = *(u32 *)(r0 + 0x40)
     209:	w2 += w7
     210:	w3 = *(u32 *)(r1 + 0x28)
     211:	w2 &= w3
     212:	*(u32 *)(r0 + 0x40) = w2
     213:	w2 = *(u32 *)(r0 + 0x58)
     214:	w2 += w7
     215:	w3 = *(u32 *)(r1 + 0x28)
     216:	w2 &= w3
     217:	*(u32 *)(r0 + 0x58) = w2
     218:	w2 = *(u32 *)(r0 + 0x70)
     219:	w2 += w7
     220:	w3 = *(u32 *)(r1 + 0x28)
     221:	w2 &= w3
     222:	*(u32 *)(r0 + 0x70) = w2
     223:	w2 = *(u32 *)(r0 + 0x88)
     224:	w2 += w7
     225:	w3 = *(u32 *)(r1 + 0x28)
     226:	w2 &= w3
     227:	*(u32 *)(r0 + 0x88) = w2
     228:	w2 = *(u32 *)(r0 + 0xa0)
     229:	w2 += w7
     230:	w3 = *(u32 *)(r1 + 0x28)
     231:	w2 &= w3
     232:	*(u32 *)(r0 + 0xa0) = w2
     233:	w2 = *(u32 *)(r0 + 0xb8)
     234:	w2 += w7
     235:	w1 = *(u32 *)(r1 + 0x28)
     236:	w2 &= w1
     237:	*(u32 *)(r0 + 0xb8) = w2
     238:	r1 = 0x0 ll
		0000000000000770:  R_BPF_64_64	CONFIG
     240:	w2 = *(u32 *)(r1 + 0x94)
     241:	if w2 == 0x0 goto +0x1d <ipi_exit+0x878>
     242:	r8 = 0x0
     243:	w2 = *(u32 *)(r1 + 0x74)
     244:	r1 = 0x0
     245:	if w2 == 0x0 goto +0xc <ipi_exit+0x810>
     246:	if w9 != 0x0 goto +0xb <ipi_exit+0x810>
     247:	call 0x23
     248:	r1 = 0x0 ll
		00000000000007c0:  R_BPF_64_64	CONFIG
     250:	w1 = *(u32 *)(r1 + 0x74)
     251:	r0 += r1
     252:	r1 = r10
     253:	r1 += -0x8
     254:	w2 = 0x8
     255:	r3 = r0
     256:	call 0x71
     257:	r1 = *(u64 *)(r10 - 0x8)
     258:	*(u64 *)(r6 + 0x250) = r1
     259:	*(u64 *)(r6 + 0x298) = r8
     260:	*(u64 *)(r6 + 0x110) = r8
     261:	w1 = 0x2
     262:	if w7 s< 0x1 goto +0x1 <ipi_exit+0x840>
     263:	w1 = 0x1
     264:	*(u32 *)(r6 + 0x10c) = w7
     265:	*(u32 *)(r6 + 0x108) = w7
     266:	w2 = 0x0
     267:	*(u32 *)(r6 + 0x104) = w2
     268:	*(u32 *)(r6 + 0x100) = w1
     269:	r1 = r6
     270:	call -0x1
		0000000000000870:  R_BPF_64_32	.text
     271:	w1 = *(u32 *)(r6 + 0x4)
     272:	if w1 != 0x0 goto +0x5f <ipi_exit+0xb80>
     273:	w1 = *(u32 *)(r6 + 0x8)
     274:	if w1 != 0x0 goto +0x5d <ipi_exit+0xb80>
     275:	w1 = *(u32 *)(r6 + 0x10)
     276:	if w1 != 0x0 goto +0x5b <ipi_exit+0xb80>
     277:	w1 = *(u32 *)(r6 + 0x0)
     278:	if w1 != 0x0 goto +0x59 <ipi_exit+0xb80>
     279:	call 0x23
     280:	*(u64 *)(r10 - 0x8) = r0
     281:	r2 = r10
     282:	r2 += -0x8
     283:	r1 = 0x0 ll
		00000000000008d8:  R_BPF_64_64	TASKS
     285:	call 0x3
     286:	if r0 != 0x0 goto +0x51 <ipi_exit+0xb80>
     287:	r1 = 0x0 ll
		00000000000008f8:  R_BPF_64_64	.bss
     289:	r2 = -0x1
     290:	lock *(u64 *)(r1 + 0x0) += r2
     291:	r1 = 0x0 ll
		0000000000000918:  R_BPF_64_64	EXPECT_ENTER
     293:	r2 = -0x100000000 ll
     295:	lock *(u64 *)(r1 + 0x0) += r2
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	EXPECT_EXIT
     298:	lock *(u64 *)(r1 + 0x0) += r2
     299:	goto +0x44 <ipi_exit+0xb80>
     300:	call 0x23
     301:	*(u64 *)(r10 - 0x8) = r0
     302:	r2 = r10
     303:	r2 += -0x8
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	TASKS
     306:	r3 = 0xe78 ll
		0000000000000990:  R_BPF_64_64	.rodata
     308:	r4 = 0x0
     309:	call 0x2
     310:	if r0 != 0x0 goto +0x2e <ipi_exit+0xb28>
     311:	r1 = 0x0 ll
		00000000000009b8:  R_BPF_64_64	.bss
     313:	r2 = 0x1
     314:	lock *(u64 *)(r1 + 0x0) += r2
     315:	r1 = 0x0 ll
		00000000000009d8:  R_BPF_64_64	EXPECT_ENTER
     317:	r2 = 0x100000000 ll
     319:	lock *(u64 *)(r1 + 0x0) += r2
     320:	r1 = 0x0 ll
		0000000000000a00:  R_BPF_64_64	EXPECT_EXIT
     322:	lock *(u64 *)(r1 + 0x0) += r2
     323:	call 0x23
     324:	*(u64 *)(r10 - 0x8) = r0
     325:	r2 = r10
     326:	r2 += -0x8
     327:	r1 = 0x0 ll
		0000000000000a38:  R_BPF_64_64	TASKS
     329:	call 0x1
     330:	r6 = r0
     331:	if r6 == 0x0 goto +0x24 <ipi_exit+0xb80>
     332:	call 0xe
     333:	r1 = *(u64 *)(r6 + 0x18)
     334:	if r1 == r0 goto -0xa3 <ipi_exit+0x560>
     335:	r9 = r0
     336:	r2 = r0
     337:	r2 >>= 0x20
     338:	r0 <<= 0x20
     339:	r0 >>= 0x20
     340:	if r0 != r2 goto +0x2 <ipi_exit+0xab8>
     341:	r1 >>= 0x20
     342:	if r1 == r2 goto -0xac <ipi_exit+0x558>
     343:	w1 = *(u32 *)(r6 + 0x8)
     344:	if w1 == 0x0 goto -0xb3 <ipi_exit+0x530>
     345:	w1 = 0x0
     346:	*(u32 *)(r10 - 0x8) = w1
     347:	r2 = r10
     348:	r2 += -0x8
     349:	r1 = 0x0 ll
		0000000000000ae8:  R_BPF_64_64	LOST
     351:	call 0x1
     352:	if r0 == 0x0 goto -0xbb <ipi_exit+0x530>
     353:	r0 += 0x10
     354:	r1 = 0x1
     355:	lock *(u64 *)(r0 + 0x0) += r1
     356:	goto -0xbf <ipi_exit+0x530>
     357:	w1 = 0x0
     358:	*(u32 *)(r10 - 0x8) = w1
     359:	r2 = r10
     360:	r2 += -0x8
     361:	r1 = 0x0 ll
		0000000000000b48:  R_BPF_64_64	LOST
     363:	call 0x1
     364:	if r0 == 0x0 goto +0x3 <ipi_exit+0xb80>
     365:	r0 += 0x10
     366:	r1 = 0x1
     367:	lock *(u64 *)(r0 + 0x0) += r1
     368:	w0 = 0x0
     369:	exit

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
      81:	if r0 == 0x0 goto +0x143 <irq_exit+0xca8>
      82:	w9 &= w7
      83:	r8 = *(u64 *)(r0 + 0x0)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x0) = r1
      86:	w7 = *(u32 *)(r0 + 0x10)
      87:	call 0x23
      88:	if w9 == w7 goto +0x13c <irq_exit+0xca8>
      89:	if r8 != r0 goto +0x13b <irq_exit+0xca8>
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
     151:	if r6 == 0x0 goto +0xb8 <irq_exit+0xa80>
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
     196:	r1 = r9
     197:	r2 = *(u64 *)(r10 - 0x10)
     198:	if r2 == 0x0 goto +0x1 <irq_exit+0x640>
     199:	r1 = r2
     200:	*(u64 *)(r6 + 0x70) = r1
     201:	w1 = 0x10
     202:	*(u32 *)(r6 + 0x24) = w1
     203:	*(u64 *)(r6 + 0x28) = r9
     204:	if r7 != 0x0 goto +0x74 <irq_exit+0xa08>
     205:	w1 = *(u32 *)(r6 + 0x4)
     206:	w1 += w8
     207:	*(u32 *)(r6 + 0x4) = w1
     208:	call 0x8
     209:	*(u32 *)(r10 - 0x8) = w0
     210:	r2 = r10
     211:	r2 += -0x8
     212:	r1 = 0x0 ll
		00000000000006a0:  R_BPF_64_64	RUNNING
     214:	call 0x1
     215:	if r0 == 0x0 goto +0x2a <irq_exit+0x810>
     216:	w2 = *(u32 *)(r0 + 0x10)
     217:	w2 += w8
     218:	r1 = 0x0 ll
		00000000000006d0:  R_BPF_64_64	CONFIG
     220:	w3 = *(u32 *)(r1 + 0x28)
     221:	w2 &= w3
     222:	*(u32 *)(r0 + 0x10) = w2
     223:	w2 = *(u32 *)(r0 + 0x28)
     224:	w2 += w8
     225:	w3 = *(u32 *)(r1 + 0x28)
     226:	w2 &= w3
     227:	*(u32 *)(r0 + 0x28) = w2
     228:	w2 = *(u32 *)(r0 + 0x40)
     229:	w2 += w8
     230:	w3 = *(u32 *)(r1 + 0x28)
     231:	w2 &= w3
     232:	*(u32 *)(r0 + 0x40) = w2
     233:	w2 = *(u32 *)(r0 + 0x58)
     234:	w2 += w8
     235:	w3 = *(u32 *)(r1 + 0x28)
     236:	w2 &= w3
     237:	*(u32 *)(r0 + 0x58) = w2
     238:	w2 = *(u32 *)(r0 + 0x70)
     239:	w2 += w8
     240:	w3 = *(u32 *)(r1 + 0x28)
     241:	w2 &= w3
     242:	*(u32 *)(r0 + 0x70) = w2
     243:	w2 = *(u32 *)(r0 + 0x88)
     244:	w2 += w8
     245:	w3 = *(u32 *)(r1 + 0x28)
     246:	w2 &= w3
     247:	*(u32 *)(r0 + 0x88) = w2
     248:	w2 = *(u32 *)(r0 + 0xa0)
     249:	w2 += w8
     250:	w3 = *(u32 *)(r1 + 0x28)
     251:	w2 &= w3
     252:	*(u32 *)(r0 + 0xa0) = w2
     253:	w2 = *(u32 *)(r0 + 0xb8)
     254:	w2 += w8
     255:	w1 = *(u32 *)(r1 + 0x28)
     256:	w2 &= w1
     257:	*(u32 *)(r0 + 0xb8) = w2
     258:	r1 = 0x0 ll
		0000000000000810:  R_BPF_64_64	CONFIG
     260:	w2 = *(u32 *)(r1 + 0x94)
     261:	if w2 == 0x0 goto +0x1e <irq_exit+0x920>
     262:	r7 = 0x0
     263:	w2 = *(u32 *)(r1 + 0x74)
     264:	r1 = 0x0
     265:	if w2 == 0x0 goto +0xd <irq_exit+0x8b8>
     266:	w2 = *(u32 *)(r10 - 0x18)
     267:	if w2 != 0x0 goto +0xb <irq_exit+0x8b8>
     268:	call 0x23
     269:	r1 = 0x0 ll
		0000000000000868:  R_BPF_64_64	CONFIG
     271:	w1 = *(u32 *)(r1 + 0x74)
     272:	r0 += r1
     273:	r1 = r10
     274:	r1 += -0x8
     275:	w2 = 0x8
     276:	r3 = r0
     277:	call 0x71
     278:	r1 = *(u64 *)(r10 - 0x8)
     279:	*(u64 *)(r6 + 0x250) = r1
     280:	*(u64 *)(r6 + 0x298) = r7
     281:	*(u64 *)(r6 + 0x110) = r7
     282:	w1 = 0x2
     283:	if w8 s< 0x1 goto +0x1 <irq_exit+0x8e8>
     284:	w1 = 0x1
     285:	*(u32 *)(r6 + 0x10c) = w8
     286:	*(u32 *)(r6 + 0x108) = w8
     287:	w2 = 0x0
     288:	*(u32 *)(r6 + 0x104) = w2
     289:	*(u32 *)(r6 + 0x100) = w1
     290:	r1 = r6
     291:	call -0x1
		0000000000000918:  R_BPF_64_32	.text
     292:	w1 = *(u32 *)(r6 + 0x4)
     293:	if w1 != 0x0 goto +0x6f <irq_exit+0xca8>
     294:	w1 = *(u32 *)(r6 + 0x8)
     295:	if w1 != 0x0 goto +0x6d <irq_exit+0xca8>
     296:	w1 = *(u32 *)(r6 + 0x10)
     297:	if w1 != 0x0 goto +0x6b <irq_exit+0xca8>
     298:	w1 = *(u32 *)(r6 + 0x0)
     299:	if w1 != 0x0 goto +0x69 <irq_exit+0xca8>
     300:	call 0x23
     301:	*(u64 *)(r10 - 0x8) = r0
     302:	r2 = r10
     303:	r2 += -0x8
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	TASKS
     306:	call 0x3
     307:	if r0 != 0x0 goto +0x61 <irq_exit+0xca8>
     308:	r1 = 0x0 ll
		00000000000009a0:  R_BPF_64_64	.bss
     310:	r2 = -0x1
     311:	lock *(u64 *)(r1 + 0x0) += r2
     312:	r1 = 0x0 ll
		00000000000009c0:  R_BPF_64_64	EXPECT_ENTER
     314:	r2 = -0x100000000 ll
     316:	lock *(u64 *)(r1 + 0x0) += r2
     317:	r1 = 0x0 ll
		00000000000009e8:  R_BPF_64_64	EXPECT_EXIT
     319:	lock *(u64 *)(r1 + 0x0) += r2
     320:	goto +0x54 <irq_exit+0xca8>
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	CONFIG
     323:	w1 = *(u32 *)(r1 + 0xac)
     324:	r7 += r1
     325:	r1 = r10
     326:	r1 += -0x8
     327:	w2 = 0x8
     328:	r3 = r7
     329:	call 0x71
     330:	r3 = *(u64 *)(r10 - 0x8)
     331:	r1 = r6
     332:	r1 += 0x30
     333:	w2 = 0x10
     334:	call 0x73
     335:	goto -0x83 <irq_exit+0x668>
     336:	call 0x23
     337:	*(u64 *)(r10 - 0x8) = r0
     338:	r2 = r10
     339:	r2 += -0x8
     340:	r1 = 0x0 ll
		0000000000000aa0:  R_BPF_64_64	TASKS
     342:	r3 = 0xe78 ll
		0000000000000ab0:  R_BPF_64_64	.rodata
     344:	r4 = 0x0
     345:	call 0x2
     346:	if r0 != 0x0 goto +0x2f <irq_exit+0xc50>
     347:	r1 = 0x0 ll
		0000000000000ad8:  R_BPF_64_64	.bss
     349:	r2 = 0x1
     350:	lock *(u64 *)(r1 + 0x0) += r2
     351:	r1 = 0x0 ll
		0000000000000af8:  R_BPF_64_64	EXPECT_ENTER
     353:	r2 = 0x100000000 ll
     355:	lock *(u64 *)(r1 + 0x0) += r2
     356:	r1 = 0x0 ll
		0000000000000b20:  R_BPF_64_64	EXPECT_EXIT
     358:	lock *(u64 *)(r1 + 0x0) += r2
     359:	call 0x23
     360:	*(u64 *)(r10 - 0x8) = r0
     361:	r2 = r10
     362:	r2 += -0x8
     363:	r1 = 0x0 ll
		0000000000000b58:  R_BPF_64_64	TASKS
     365:	call 0x1
     366:	r6 = r0
     367:	if r6 == 0x0 goto +0x25 <irq_exit+0xca8>
     368:	call 0xe
     369:	r1 = *(u64 *)(r6 + 0x18)
     370:	if r1 == r0 goto -0xbb <irq_exit+0x5c0>
     371:	r3 = r0
     372:	r2 = r0
     373:	r2 >>= 0x20
     374:	r0 <<= 0x20
     375:	r0 >>= 0x20
     376:	if r0 != r2 goto +0x2 <irq_exit+0xbd8>
     377:	r1 >>= 0x20
     378:	if r1 == r2 goto -0xc4 <irq_exit+0x5b8>
     379:	*(u64 *)(r10 - 0x18) = r3
     380:	w1 = *(u32 *)(r6 + 0x8)
     381:	if w1 == 0x0 goto -0xcd <irq_exit+0x588>
     382:	w1 = 0x0
     383:	*(u32 *)(r10 - 0x8) = w1
     384:	r2 = r10
     385:	r2 += -0x8
     386:	r1 = 0x0 ll
		0000000000000c10:  R_BPF_64_64	LOST
     388:	call 0x1
     389:	if r0 == 0x0 goto -0xd5 <irq_exit+0x588>
     390:	r0 += 0x10
     391:	r1 = 0x1
     392:	lock *(u64 *)(r0 + 0x0) += r1
     393:	goto -0xd9 <irq_exit+0x588>
     394:	w1 = 0x0
     395:	*(u32 *)(r10 - 0x8) = w1
     396:	r2 = r10
     397:	r2 += -0x8
     398:	r1 = 0x0 ll
		0000000000000c70:  R_BPF_64_64	LOST
     400:	call 0x1
     401:	if r0 == 0x0 goto +0x3 <irq_exit+0xca8>
     402:	r0 += 0x10
     403:	r1 = 0x1
     404:	lock *(u64 *)(r0 + 0x0) += r1
     405:	w0 = 0x0
     406:	exit

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
      81:	if r0 == 0x0 goto +0x11e <irq_work_exit+0xb80>
      82:	w8 &= w7
      83:	r7 = *(u64 *)(r0 + 0x90)
      84:	r1 = 0x0
      85:	*(u64 *)(r0 + 0x90) = r1
      86:	w9 = *(u32 *)(r0 + 0xa0)
      87:	call 0x23
      88:	if w8 == w9 goto +0x117 <irq_work_exit+0xb80>
      89:	if r7 != r0 goto +0x116 <irq_work_exit+0xb80>
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
     141:	if r6 == 0x0 goto +0x9e <irq_work_exit+0x960>
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
     181:	w1 = 0x17
     182:	*(u32 *)(r6 + 0x24) = w1
     183:	*(u64 *)(r6 + 0x70) = r8
     184:	*(u64 *)(r6 + 0x28) = r8
     185:	w1 = *(u32 *)(r6 + 0x4)
     186:	w1 += w7
     187:	*(u32 *)(r6 + 0x4) = w1
     188:	call 0x8
     189:	*(u32 *)(r10 - 0x8) = w0
     190:	r2 = r10
     191:	r2 += -0x8
     192:	r1 = 0x0 ll
		0000000000000600:  R_BPF_64_64	RUNNING
     194:	call 0x1
     195:	if r0 == 0x0 goto +0x2a <irq_work_exit+0x770>
     196:	w2 = *(u32 *)(r0 + 0x10)
     197:	w2 += w7
     198:	r1 = 0x0 ll
		0000000000000630:  R_BPF_64_64	CONFIG
     200:	w3 = *(u32 *)(r1 + 0x28)
     201:	w2 &= w3
     202:	*(u32 *)(r0 + 0x10) = w2
     203:	w2 = *(u32 *)(r0 + 0x28)
     204:	w2 += w7
     205:	w3 = *(u32 *)(r1 + 0x28)
     206:	w2 &= w3
     207:	*(u32 *)(r0 + 0x28) = w2
     208:	w2 = *(u32 *)(r0 + 0x40)
     209:	w2 += w7
     210:	w3 = *(u32 *)(r1 + 0x28)
     211:	w2 &= w3
     212:	*(u32 *)(r0 + 0x40) = w2
     213:	w2 = *(u32 *)(r0 + 0x58)
     214:	w2 += w7
     215:	w3 = *(u32 *)(r1 + 0x28)
     216:	w2 &= w3
     217:	*(u32 *)(r0 + 0x58) = w2
     218:	w2 = *(u32 *)(r0 + 0x70)
     219:	w2 += w7
     220:	w3 = *(u32 *)(r1 + 0x28)
     221:	w2 &= w3
     222:	*(u32 *)(r0 + 0x70) = w2
     223:	w2 = *(u32 *)(r0 + 0x88)
     224:	w2 += w7
     225:	w3 = *(u32 *)(r1 + 0x28)
     226:	w2 &= w3
     227:	*(u32 *)(r0 + 0x88) = w2
     228:	w2 = *(u32 *)(r0 + 0xa0)
     229:	w2 += w7
     230:	w3 = *(u32 *)(r1 + 0x28)
     231:	w2 &= w3
     232:	*(u32 *)(r0 + 0xa0) = w2
     233:	w2 = *(u32 *)(r0 + 0xb8)
     234:	w2 += w7
     235:	w1 = *(u32 *)(r1 + 0x28)
     236:	w2 &= w1
     237:	*(u32 *)(r0 + 0xb8) = w2
     238:	r1 = 0x0 ll
		0000000000000770:  R_BPF_64_64	CONFIG
     240:	w2 = *(u32 *)(r1 + 0x94)
     241:	if w2 == 0x0 goto +0x1d <irq_work_exit+0x878>
     242:	r8 = 0x0
     243:	w2 = *(u32 *)(r1 + 0x74)
     244:	r1 = 0x0
     245:	if w2 == 0x0 goto +0xc <irq_work_exit+0x810>
     246:	if w9 != 0x0 goto +0xb <irq_work_exit+0x810>
     247:	call 0x23
     248:	r1 = 0x0 ll
		00000000000007c0:  R_BPF_64_64	CONFIG
     250:	w1 = *(u32 *)(r1 + 0x74)
     251:	r0 += r1
     252:	r1 = r10
     253:	r1 += -0x8
     254:	w2 = 0x8
     255:	r3 = r0
     256:	call 0x71
     257:	r1 = *(u64 *)(r10 - 0x8)
     258:	*(u64 *)(r6 + 0x250) = r1
     259:	*(u64 *)(r6 + 0x298) = r8
     260:	*(u64 *)(r6 + 0x110) = r8
     261:	w1 = 0x2
     262:	if w7 s< 0x1 goto +0x1 <irq_work_exit+0x840>
     263:	w1 = 0x1
     264:	*(u32 *)(r6 + 0x10c) = w7
     265:	*(u32 *)(r6 + 0x108) = w7
     266:	w2 = 0x0
     267:	*(u32 *)(r6 + 0x104) = w2
     268:	*(u32 *)(r6 + 0x100) = w1
     269:	r1 = r6
     270:	call -0x1
		0000000000000870:  R_BPF_64_32	.text
     271:	w1 = *(u32 *)(r6 + 0x4)
     272:	if w1 != 0x0 goto +0x5f <irq_work_exit+0xb80>
     273:	w1 = *(u32 *)(r6 + 0x8)
     274:	if w1 != 0x0 goto +0x5d <irq_work_exit+0xb80>
     275:	w1 = *(u32 *)(r6 + 0x10)
     276:	if w1 != 0x0 goto +0x5b <irq_work_exit+0xb80>
     277:	w1 = *(u32 *)(r6 + 0x0)
     278:	if w1 != 0x0 goto +0x59 <irq_work_exit+0xb80>
     279:	call 0x23
     280:	*(u64 *)(r10 - 0x8) = r0
     281:	r2 = r10
     282:	r2 += -0x8
     283:	r1 = 0x0 ll
		00000000000008d8:  R_BPF_64_64	TASKS
     285:	call 0x3
     286:	if r0 != 0x0 goto +0x51 <irq_work_exit+0xb80>
     287:	r1 = 0x0 ll
		00000000000008f8:  R_BPF_64_64	.bss
     289:	r2 = -0x1
     290:	lock *(u64 *)(r1 + 0x0) += r2
     291:	r1 = 0x0 ll
		0000000000000918:  R_BPF_64_64	EXPECT_ENTER
     293:	r2 = -0x100000000 ll
     295:	lock *(u64 *)(r1 + 0x0) += r2
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	EXPECT_EXIT
     298:	lock *(u64 *)(r1 + 0x0) += r2
     299:	goto +0x44 <irq_work_exit+0xb80>
     300:	call 0x23
     301:	*(u64 *)(r10 - 0x8) = r0
     302:	r2 = r10
     303:	r2 += -0x8
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	TASKS
     306:	r3 = 0xe78 ll
		0000000000000990:  R_BPF_64_64	.rodata
     308:	r4 = 0x0
     309:	call 0x2
     310:	if r0 != 0x0 goto +0x2e <irq_work_exit+0xb28>
     311:	r1 = 0x0 ll
		00000000000009b8:  R_BPF_64_64	.bss
     313:	r2 = 0x1
     314:	lock *(u64 *)(r1 + 0x0) += r2
     315:	r1 = 0x0 ll
		00000000000009d8:  R_BPF_64_64	EXPECT_ENTER
     317:	r2 = 0x100000000 ll
     319:	lock *(u64 *)(r1 + 0x0) += r2
     320:	r1 = 0x0 ll
		0000000000000a00:  R_BPF_64_64	EXPECT_EXIT
     322:	lock *(u64 *)(r1 + 0x0) += r2
     323:	call 0x23
     324:	*(u64 *)(r10 - 0x8) = r0
     325:	r2 = r10
     326:	r2 += -0x8
     327:	r1 = 0x0 ll
		0000000000000a38:  R_BPF_64_64	TASKS
     329:	call 0x1
     330:	r6 = r0
     331:	if r6 == 0x0 goto +0x24 <irq_work_exit+0xb80>
     332:	call 0xe
     333:	r1 = *(u64 *)(r6 + 0x18)
     334:	if r1 == r0 goto -0xa3 <irq_work_exit+0x560>
     335:	r9 = r0
     336:	r2 = r0
     337:	r2 >>= 0x20
     338:	r0 <<= 0x20
     339:	r0 >>= 0x20
     340:	if r0 != r2 goto +0x2 <irq_work_exit+0xab8>
     341:	r1 >>= 0x20
     342:	if r1 == r2 goto -0xac <irq_work_exit+0x558>
     343:	w1 = *(u32 *)(r6 + 0x8)
     344:	if w1 == 0x0 goto -0xb3 <irq_work_exit+0x530>
     345:	w1 = 0x0
     346:	*(u32 *)(r10 - 0x8) = w1
     347:	r2 = r10
     348:	r2 += -0x8
     349:	r1 = 0x0 ll
		0000000000000ae8:  R_BPF_64_64	LOST
     351:	call 0x1
     352:	if r0 == 0x0 goto -0xbb <irq_work_exit+0x530>
     353:	r0 += 0x10
     354:	r1 = 0x1
     355:	lock *(u64 *)(r0 + 0x0) += r1
     356:	goto -0xbf <irq_work_exit+0x530>
     357:	w1 = 0x0
     358:	*(u32 *)(r10 - 0x8) = w1
     359:	r2 = r10
     360:	r2 += -0x8
     361:	r1 = 0x0 ll
		0000000000000b48:  R_BPF_64_64	LOST
     363:	call 0x1
     364:	if r0 == 0x0 goto +0x3 <irq_work_exit+0xb80>
     365:	r0 += 0x10
     366:	r1 = 0x1
     367:	lock *(u64 *)(r0 + 0x0) += r1
     368:	w0 = 0x0
     369:	exit

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
    1445:	call 0x1312
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
    1557:	call 0x1312
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
    1750:	call 0x1312
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
    1445:	call 0x1312
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
    1557:	call 0x1312
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
    1750:	call 0x1312
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
     181:	w1 = 0x14
     182:	*(u32 *)(r6 + 0x24) = w1
     183:	*(u64 *)(r6 + 0x70) = r8
     184:	*(u64 *)(r6 + 0x28) = r8
     185:	r1 = 0x0 ll
		00000000000005c8:  R_BPF_64_64	CONFIG
     187:	w2 = *(u32 *)(r1 + 0x94)
     188:	if w2 == 0x0 goto +0x1d <softirq_exit+0x6d0>
     189:	r8 = 0x0
     190:	w2 = *(u32 *)(r1 + 0x74)
     191:	r1 = 0x0
     192:	if w2 == 0x0 goto +0xc <softirq_exit+0x668>
     193:	if w9 != 0x0 goto +0xb <softirq_exit+0x668>
     194:	call 0x23
     195:	r1 = 0x0 ll
		0000000000000618:  R_BPF_64_64	CONFIG
     197:	w1 = *(u32 *)(r1 + 0x74)
     198:	r0 += r1
     199:	r1 = r10
     200:	r1 += -0x8
     201:	w2 = 0x8
     202:	r3 = r0
     203:	call 0x71
     204:	r1 = *(u64 *)(r10 - 0x8)
     205:	*(u64 *)(r6 + 0x250) = r1
     206:	*(u64 *)(r6 + 0x298) = r8
     207:	*(u64 *)(r6 + 0x110) = r8
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
     106:	call 0x1351
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
      92:	call 0x1b81
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
       2:	call 0x2540
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
