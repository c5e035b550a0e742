
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
     283:	if w1 != 0x2 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e0>
     284:	call 0x8
     285:	*(u32 *)(r10 - 0x88) = w0
     286:	r2 = r10
     287:	r2 += -0x88
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	SAMPLES
     290:	call 0x1
     291:	r6 = r0
     292:	if r6 == 0x0 goto +0x7b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
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
     310:	if r1 != 0x504c0001 goto +0x7a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
     311:	r1 = *(u64 *)(r10 - 0x10)
     312:	if r1 != 0x10 goto +0x7a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
     313:	r2 = *(u64 *)(r10 - 0x28)
     314:	r1 = 0x0 ll
		00000000000009d0:  R_BPF_64_64	CONFIG
     316:	r3 = *(u64 *)(r1 + 0x0)
     317:	if r2 != r3 goto +0x79f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
     318:	w2 = *(u32 *)(r1 + 0x28)
     319:	w2 &= w7
     320:	w1 = *(u32 *)(r6 + 0x20)
     321:	if w1 != 0x0 goto +0x52e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
     322:	*(u32 *)(r6 + 0x24) = w2
     323:	goto +0x531 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b18>
     324:	r1 = 0x8 ll
		0000000000000a20:  R_BPF_64_64	.bss
     326:	r1 = *(u64 *)(r1 + 0x0)
     327:	if r1 != 0x0 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	CONFIG
     330:	w2 = *(u32 *)(r1 + 0x6c)
     331:	if w2 == 0x0 goto +0x791 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
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
     343:	r9 = 0x0 ll
		0000000000000ab8:  R_BPF_64_64	CONFIG
     345:	w1 = *(u32 *)(r9 + 0xbc)
     346:	*(u64 *)(r10 - 0xb8) = r8
     347:	if w1 == 0x0 goto +0x5b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3010>
     348:	w1 = *(u32 *)(r9 + 0x70)
     349:	if w1 != 0x0 goto +0x534 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c00>
     350:	call 0x23
     351:	r1 = 0x0 ll
		0000000000000af8:  R_BPF_64_64	CONFIG
     353:	w2 = *(u32 *)(r1 + 0xb8)
     354:	r0 += r2
     355:	w1 = *(u32 *)(r1 + 0xbc)
     356:	if w1 != 0x2 goto +0x5a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc0>
     357:	r1 = r10
     358:	r1 += -0x88
     359:	w2 = 0x2
     360:	r3 = r0
     361:	call 0x71
     362:	w1 = *(u16 *)(r10 - 0x88)
     363:	w1 <<= 0x10
     364:	w1 s>>= 0x10
     365:	goto +0x5a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff0>
     366:	w9 = 0x0
     367:	r2 = 0x0 ll
		0000000000000b78:  R_BPF_64_64	CONFIG
     369:	w1 = *(u32 *)(r2 + 0x28)
     370:	w3 = *(u32 *)(r2 + 0x2c)
     371:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x438>
     372:	w4 = w1
     373:	w4 >>= 0x1
     374:	w2 = w1
     375:	w2 |= w4
     376:	w4 = w2
     377:	w4 >>= 0x2
     378:	w2 |= w4
     379:	w4 = w2
     380:	w4 >>= 0x4
     381:	w2 |= w4
     382:	w1 &= w7
     383:	w4 = w2
     384:	w4 >>= 0x8
     385:	w2 |= w4
     386:	w1 -= w3
     387:	w3 = w2
     388:	w3 >>= 0x10
     389:	w2 |= w3
     390:	w2 ^= -0x1
     391:	w3 = w2
     392:	w3 >>= 0x1
     393:	w3 &= 0x55555555
     394:	w2 -= w3
     395:	w3 = w2
     396:	w3 &= 0x33333333
     397:	w2 >>= 0x2
     398:	w2 &= 0x33333333
     399:	w3 += w2
     400:	w2 = w3
     401:	w2 >>= 0x4
     402:	w3 += w2
     403:	w3 &= 0xf0f0f0f
     404:	w3 *= 0x1010101
     405:	w3 >>= 0x18
     406:	w1 <<= w3
     407:	w1 s>>= w3
     408:	w9 = w1
     409:	call 0x23
     410:	*(u64 *)(r10 - 0x88) = r0
     411:	r2 = r10
     412:	r2 += -0x88
     413:	r1 = 0x0 ll
		0000000000000ce8:  R_BPF_64_64	TASKS
     415:	call 0x1
     416:	r7 = r0
     417:	*(u32 *)(r10 - 0x98) = w9
     418:	if r7 == 0x0 goto +0x1b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1240>
     419:	call 0xe
     420:	r1 = *(u64 *)(r7 + 0x18)
     421:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
     422:	r6 = r0
     423:	r2 = r0
     424:	r2 >>= 0x20
     425:	r0 <<= 0x20
     426:	r0 >>= 0x20
     427:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e0>
     428:	r1 >>= 0x20
     429:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x570>
     430:	w1 = *(u32 *)(r7 + 0x8)
     431:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
     432:	w1 = 0x0
     433:	*(u32 *)(r10 - 0x88) = w1
     434:	r2 = r10
     435:	r2 += -0x88
     436:	r1 = 0x0 ll
		0000000000000da0:  R_BPF_64_64	LOST
     438:	call 0x1
     439:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
     440:	r0 += 0x10
     441:	r1 = 0x1
     442:	lock *(u64 *)(r0 + 0x0) += r1
     443:	r1 = r7
     444:	w2 = 0x4a0
     445:	r3 = 0xe78 ll
		0000000000000de8:  R_BPF_64_64	.rodata
     447:	call 0x71
     448:	*(u64 *)(r7 + 0x18) = r6
     449:	*(u64 *)(r10 - 0xb8) = r8
     450:	r1 = 0x0 ll
		0000000000000e10:  R_BPF_64_64	AYA_LOG_LEVEL
     452:	w1 = *(u8 *)(r1 + 0x0)
     453:	if w1 < 0x4 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1378>
     454:	call 0x23
     455:	r8 = r0
     456:	w1 = 0xa1
     457:	*(u16 *)(r10 - 0x2) = w1
     458:	r1 = r10
     459:	r1 += -0x2
     460:	r9 = 0x40
     461:	w1 = *(u16 *)(r10 - 0x2)
     462:	if w1 > 0x40 goto +0x492 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
     463:	r1 = 0x0 ll
		0000000000000e78:  R_BPF_64_64	AYA_LOGS
     465:	r2 = r9
     466:	r3 = 0x0
     467:	call 0x83
     468:	if r0 == 0x0 goto +0x1ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1370>
     469:	*(u64 *)(r10 - 0x80) = r9
     470:	*(u64 *)(r10 - 0x88) = r0
     471:	r1 = r10
     472:	r1 += -0x88
     473:	r1 = *(u64 *)(r10 - 0x88)
     474:	r2 = *(u64 *)(r10 - 0x80)
     475:	if r2 < 0x2 goto +0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     476:	w2 = *(u16 *)(r10 - 0x2)
     477:	*(u8 *)(r1 + 0x0) = w2
     478:	w2 >>= 0x8
     479:	*(u8 *)(r1 + 0x1) = w2
     480:	r1 = *(u64 *)(r10 - 0x88)
     481:	r2 = *(u64 *)(r10 - 0x80)
     482:	if r2 < 0x3 goto +0x19b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     483:	w2 = 0x0
     484:	*(u8 *)(r1 + 0x2) = w2
     485:	r1 = *(u64 *)(r10 - 0x88)
     486:	r3 = *(u64 *)(r10 - 0x80)
     487:	if r3 < 0x5 goto +0x196 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     488:	*(u8 *)(r1 + 0x4) = w2
     489:	w2 = 0x17
     490:	*(u8 *)(r1 + 0x3) = w2
     491:	r1 = *(u64 *)(r10 - 0x88)
     492:	r2 = *(u64 *)(r10 - 0x80)
     493:	if r2 < 0x1c goto +0x190 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     494:	r3 = r1
     495:	r3 += 0x5
     496:	r4 = 0xd08 ll
		0000000000000f80:  R_BPF_64_64	.rodata
     498:	w5 = *(u8 *)(r4 + 0x0)
     499:	*(u8 *)(r3 + 0x0) = w5
     500:	w5 = *(u8 *)(r4 + 0x1)
     501:	*(u8 *)(r3 + 0x1) = w5
     502:	w5 = *(u8 *)(r4 + 0x2)
     503:	*(u8 *)(r3 + 0x2) = w5
     504:	w5 = *(u8 *)(r4 + 0x3)
     505:	*(u8 *)(r3 + 0x3) = w5
     506:	w5 = *(u8 *)(r4 + 0x4)
     507:	*(u8 *)(r3 + 0x4) = w5
     508:	w5 = *(u8 *)(r4 + 0x5)
     509:	*(u8 *)(r3 + 0x5) = w5
     510:	w5 = *(u8 *)(r4 + 0x6)
     511:	*(u8 *)(r3 + 0x6) = w5
     512:	w5 = *(u8 *)(r4 + 0x7)
     513:	*(u8 *)(r3 + 0x7) = w5
     514:	w5 = *(u8 *)(r4 + 0x8)
     515:	*(u8 *)(r3 + 0x8) = w5
     516:	w5 = *(u8 *)(r4 + 0x9)
     517:	*(u8 *)(r3 + 0x9) = w5
     518:	w5 = *(u8 *)(r4 + 0xa)
     519:	*(u8 *)(r3 + 0xa) = w5
     520:	w5 = *(u8 *)(r4 + 0xb)
     521:	*(u8 *)(r3 + 0xb) = w5
     522:	w5 = *(u8 *)(r4 + 0xc)
     523:	*(u8 *)(r3 + 0xc) = w5
     524:	w5 = *(u8 *)(r4 + 0xd)
     525:	*(u8 *)(r3 + 0xd) = w5
     526:	w5 = *(u8 *)(r4 + 0xe)
     527:	*(u8 *)(r3 + 0xe) = w5
     528:	w5 = *(u8 *)(r4 + 0xf)
     529:	*(u8 *)(r3 + 0xf) = w5
     530:	w5 = *(u8 *)(r4 + 0x10)
     531:	*(u8 *)(r3 + 0x10) = w5
     532:	w5 = *(u8 *)(r4 + 0x11)
     533:	*(u8 *)(r3 + 0x11) = w5
     534:	w5 = *(u8 *)(r4 + 0x12)
     535:	*(u8 *)(r3 + 0x12) = w5
     536:	w5 = *(u8 *)(r4 + 0x13)
     537:	*(u8 *)(r3 + 0x13) = w5
     538:	w5 = *(u8 *)(r4 + 0x14)
     539:	*(u8 *)(r3 + 0x14) = w5
     540:	w5 = *(u8 *)(r4 + 0x15)
     541:	*(u8 *)(r3 + 0x15) = w5
     542:	w5 = *(u8 *)(r4 + 0x16)
     543:	*(u8 *)(r3 + 0x16) = w5
     544:	if r2 == 0x1c goto +0x15d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     545:	w3 = 0x1
     546:	*(u8 *)(r1 + 0x1c) = w3
     547:	if r2 < 0x1f goto +0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     548:	w4 = 0x0
     549:	*(u8 *)(r1 + 0x1e) = w4
     550:	*(u8 *)(r1 + 0x1d) = w3
     551:	if r2 == 0x1f goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     552:	w3 = 0x4
     553:	*(u8 *)(r1 + 0x1f) = w3
     554:	if r2 == 0x20 goto +0x153 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     555:	w3 = 0x2
     556:	*(u8 *)(r1 + 0x20) = w3
     557:	if r2 < 0x23 goto +0x150 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     558:	w3 = 0x0
     559:	*(u8 *)(r1 + 0x22) = w3
     560:	w3 = 0x17
     561:	*(u8 *)(r1 + 0x21) = w3
     562:	if r2 < 0x3a goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     563:	r3 = r1
     564:	r3 += 0x23
     565:	r4 = 0xd08 ll
		00000000000011a8:  R_BPF_64_64	.rodata
     567:	w5 = *(u8 *)(r4 + 0x0)
     568:	*(u8 *)(r3 + 0x0) = w5
     569:	w5 = *(u8 *)(r4 + 0x1)
     570:	*(u8 *)(r3 + 0x1) = w5
     571:	w5 = *(u8 *)(r4 + 0x2)
     572:	*(u8 *)(r3 + 0x2) = w5
     573:	w5 = *(u8 *)(r4 + 0x3)
     574:	*(u8 *)(r3 + 0x3) = w5
     575:	w5 = *(u8 *)(r4 + 0x4)
     576:	*(u8 *)(r3 + 0x4) = w5
     577:	w5 = *(u8 *)(r4 + 0x5)
     578:	*(u8 *)(r3 + 0x5) = w5
     579:	w5 = *(u8 *)(r4 + 0x6)
     580:	*(u8 *)(r3 + 0x6) = w5
     581:	w5 = *(u8 *)(r4 + 0x7)
     582:	*(u8 *)(r3 + 0x7) = w5
     583:	w5 = *(u8 *)(r4 + 0x8)
     584:	*(u8 *)(r3 + 0x8) = w5
     585:	w5 = *(u8 *)(r4 + 0x9)
     586:	*(u8 *)(r3 + 0x9) = w5
     587:	w5 = *(u8 *)(r4 + 0xa)
     588:	*(u8 *)(r3 + 0xa) = w5
     589:	w5 = *(u8 *)(r4 + 0xb)
     590:	*(u8 *)(r3 + 0xb) = w5
     591:	w5 = *(u8 *)(r4 + 0xc)
     592:	*(u8 *)(r3 + 0xc) = w5
     593:	w5 = *(u8 *)(r4 + 0xd)
     594:	*(u8 *)(r3 + 0xd) = w5
     595:	w5 = *(u8 *)(r4 + 0xe)
     596:	*(u8 *)(r3 + 0xe) = w5
     597:	w5 = *(u8 *)(r4 + 0xf)
     598:	*(u8 *)(r3 + 0xf) = w5
     599:	w5 = *(u8 *)(r4 + 0x10)
     600:	*(u8 *)(r3 + 0x10) = w5
     601:	w5 = *(u8 *)(r4 + 0x11)
     602:	*(u8 *)(r3 + 0x11) = w5
     603:	w5 = *(u8 *)(r4 + 0x12)
     604:	*(u8 *)(r3 + 0x12) = w5
     605:	w5 = *(u8 *)(r4 + 0x13)
     606:	*(u8 *)(r3 + 0x13) = w5
     607:	w5 = *(u8 *)(r4 + 0x14)
     608:	*(u8 *)(r3 + 0x14) = w5
     609:	w5 = *(u8 *)(r4 + 0x15)
     610:	*(u8 *)(r3 + 0x15) = w5
     611:	w5 = *(u8 *)(r4 + 0x16)
     612:	*(u8 *)(r3 + 0x16) = w5
     613:	if r2 == 0x3a goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     614:	w3 = 0x3
     615:	*(u8 *)(r1 + 0x3a) = w3
     616:	if r2 < 0x3d goto +0x115 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     617:	w3 = 0x0
     618:	*(u8 *)(r1 + 0x3c) = w3
     619:	w3 = 0x1f
     620:	*(u8 *)(r1 + 0x3b) = w3
     621:	if r2 < 0x5c goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     622:	r3 = r1
     623:	r3 += 0x3d
     624:	r4 = 0xd1f ll
		0000000000001380:  R_BPF_64_64	.rodata
     626:	w5 = *(u8 *)(r4 + 0x0)
     627:	*(u8 *)(r3 + 0x0) = w5
     628:	w5 = *(u8 *)(r4 + 0x1)
     629:	*(u8 *)(r3 + 0x1) = w5
     630:	w5 = *(u8 *)(r4 + 0x2)
     631:	*(u8 *)(r3 + 0x2) = w5
     632:	w5 = *(u8 *)(r4 + 0x3)
     633:	*(u8 *)(r3 + 0x3) = w5
     634:	w5 = *(u8 *)(r4 + 0x4)
     635:	*(u8 *)(r3 + 0x4) = w5
     636:	w5 = *(u8 *)(r4 + 0x5)
     637:	*(u8 *)(r3 + 0x5) = w5
     638:	w5 = *(u8 *)(r4 + 0x6)
     639:	*(u8 *)(r3 + 0x6) = w5
     640:	w5 = *(u8 *)(r4 + 0x7)
     641:	*(u8 *)(r3 + 0x7) = w5
     642:	w5 = *(u8 *)(r4 + 0x8)
     643:	*(u8 *)(r3 + 0x8) = w5
     644:	w5 = *(u8 *)(r4 + 0x9)
     645:	*(u8 *)(r3 + 0x9) = w5
     646:	w5 = *(u8 *)(r4 + 0xa)
     647:	*(u8 *)(r3 + 0xa) = w5
     648:	w5 = *(u8 *)(r4 + 0xb)
     649:	*(u8 *)(r3 + 0xb) = w5
     650:	w5 = *(u8 *)(r4 + 0xc)
     651:	*(u8 *)(r3 + 0xc) = w5
     652:	w5 = *(u8 *)(r4 + 0xd)
     653:	*(u8 *)(r3 + 0xd) = w5
     654:	w5 = *(u8 *)(r4 + 0xe)
     655:	*(u8 *)(r3 + 0xe) = w5
     656:	w5 = *(u8 *)(r4 + 0xf)
     657:	*(u8 *)(r3 + 0xf) = w5
     658:	w5 = *(u8 *)(r4 + 0x10)
     659:	*(u8 *)(r3 + 0x10) = w5
     660:	w5 = *(u8 *)(r4 + 0x11)
     661:	*(u8 *)(r3 + 0x11) = w5
     662:	w5 = *(u8 *)(r4 + 0x12)
     663:	*(u8 *)(r3 + 0x12) = w5
     664:	w5 = *(u8 *)(r4 + 0x13)
     665:	*(u8 *)(r3 + 0x13) = w5
     666:	w5 = *(u8 *)(r4 + 0x14)
     667:	*(u8 *)(r3 + 0x14) = w5
     668:	w5 = *(u8 *)(r4 + 0x15)
     669:	*(u8 *)(r3 + 0x15) = w5
     670:	w5 = *(u8 *)(r4 + 0x16)
     671:	*(u8 *)(r3 + 0x16) = w5
     672:	w5 = *(u8 *)(r4 + 0x17)
     673:	*(u8 *)(r3 + 0x17) = w5
     674:	w5 = *(u8 *)(r4 + 0x18)
     675:	*(u8 *)(r3 + 0x18) = w5
     676:	w5 = *(u8 *)(r4 + 0x19)
     677:	*(u8 *)(r3 + 0x19) = w5
     678:	w5 = *(u8 *)(r4 + 0x1a)
     679:	*(u8 *)(r3 + 0x1a) = w5
     680:	w5 = *(u8 *)(r4 + 0x1b)
     681:	*(u8 *)(r3 + 0x1b) = w5
     682:	w5 = *(u8 *)(r4 + 0x1c)
     683:	*(u8 *)(r3 + 0x1c) = w5
     684:	w5 = *(u8 *)(r4 + 0x1d)
     685:	*(u8 *)(r3 + 0x1d) = w5
     686:	w5 = *(u8 *)(r4 + 0x1e)
     687:	*(u8 *)(r3 + 0x1e) = w5
     688:	if r2 == 0x5c goto +0xcd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     689:	w4 = 0x4
     690:	*(u8 *)(r1 + 0x5c) = w4
     691:	if r2 < 0x5f goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     692:	w3 = 0x0
     693:	*(u8 *)(r1 + 0x5e) = w3
     694:	*(u8 *)(r1 + 0x5d) = w4
     695:	if r2 < 0x63 goto +0xc6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     696:	*(u8 *)(r1 + 0x62) = w3
     697:	*(u8 *)(r1 + 0x61) = w3
     698:	*(u8 *)(r1 + 0x60) = w3
     699:	w3 = 0x24
     700:	*(u8 *)(r1 + 0x5f) = w3
     701:	if r2 == 0x63 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     702:	w3 = 0x5
     703:	*(u8 *)(r1 + 0x63) = w3
     704:	if r2 < 0x66 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     705:	w3 = 0x0
     706:	*(u8 *)(r1 + 0x65) = w3
     707:	*(u8 *)(r1 + 0x64) = w4
     708:	if r2 < 0x6a goto +0xb9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     709:	*(u8 *)(r1 + 0x69) = w3
     710:	*(u8 *)(r1 + 0x68) = w3
     711:	*(u8 *)(r1 + 0x67) = w3
     712:	w3 = 0x6
     713:	*(u8 *)(r1 + 0x66) = w3
     714:	if r2 == 0x6a goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     715:	w3 = 0x14
     716:	*(u8 *)(r1 + 0x6a) = w3
     717:	if r2 < 0x6d goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     718:	w3 = 0x0
     719:	*(u8 *)(r1 + 0x6c) = w3
     720:	w3 = 0x10
     721:	*(u8 *)(r1 + 0x6b) = w3
     722:	if r2 < 0x7d goto +0xab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     723:	r3 = r1
     724:	r3 += 0x6d
     725:	r4 = 0x0 ll
		00000000000016a8:  R_BPF_64_64	.rodata.cst16
     727:	w5 = *(u8 *)(r4 + 0x0)
     728:	*(u8 *)(r3 + 0x0) = w5
     729:	w5 = *(u8 *)(r4 + 0x1)
     730:	*(u8 *)(r3 + 0x1) = w5
     731:	w5 = *(u8 *)(r4 + 0x2)
     732:	*(u8 *)(r3 + 0x2) = w5
     733:	w5 = *(u8 *)(r4 + 0x3)
     734:	*(u8 *)(r3 + 0x3) = w5
     735:	w5 = *(u8 *)(r4 + 0x4)
     736:	*(u8 *)(r3 + 0x4) = w5
     737:	w5 = *(u8 *)(r4 + 0x5)
     738:	*(u8 *)(r3 + 0x5) = w5
     739:	w5 = *(u8 *)(r4 + 0x6)
     740:	*(u8 *)(r3 + 0x6) = w5
     741:	w5 = *(u8 *)(r4 + 0x7)
     742:	*(u8 *)(r3 + 0x7) = w5
     743:	w5 = *(u8 *)(r4 + 0x8)
     744:	*(u8 *)(r3 + 0x8) = w5
     745:	w5 = *(u8 *)(r4 + 0x9)
     746:	*(u8 *)(r3 + 0x9) = w5
     747:	w5 = *(u8 *)(r4 + 0xa)
     748:	*(u8 *)(r3 + 0xa) = w5
     749:	w5 = *(u8 *)(r4 + 0xb)
     750:	*(u8 *)(r3 + 0xb) = w5
     751:	w5 = *(u8 *)(r4 + 0xc)
     752:	*(u8 *)(r3 + 0xc) = w5
     753:	w5 = *(u8 *)(r4 + 0xd)
     754:	*(u8 *)(r3 + 0xd) = w5
     755:	w5 = *(u8 *)(r4 + 0xe)
     756:	*(u8 *)(r3 + 0xe) = w5
     757:	w5 = *(u8 *)(r4 + 0xf)
     758:	*(u8 *)(r3 + 0xf) = w5
     759:	if r2 == 0x7d goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     760:	w3 = 0x0
     761:	*(u8 *)(r1 + 0x7d) = w3
     762:	if r2 < 0x80 goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     763:	*(u8 *)(r1 + 0x7f) = w3
     764:	w3 = 0x1
     765:	*(u8 *)(r1 + 0x7e) = w3
     766:	if r2 == 0x80 goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     767:	w3 = 0x2
     768:	*(u8 *)(r1 + 0x80) = w3
     769:	if r2 == 0x81 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     770:	w3 = 0x9
     771:	*(u8 *)(r1 + 0x81) = w3
     772:	if r2 < 0x84 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     773:	w3 = 0x0
     774:	*(u8 *)(r1 + 0x83) = w3
     775:	w3 = 0x8
     776:	*(u8 *)(r1 + 0x82) = w3
     777:	if r2 < 0x8c goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     778:	*(u8 *)(r1 + 0x84) = w8
     779:	r3 = r8
     780:	r3 >>= 0x38
     781:	*(u8 *)(r1 + 0x8b) = w3
     782:	r3 = r8
     783:	r3 >>= 0x30
     784:	*(u8 *)(r1 + 0x8a) = w3
     785:	r3 = r8
     786:	r3 >>= 0x28
     787:	*(u8 *)(r1 + 0x89) = w3
     788:	r3 = r8
     789:	r3 >>= 0x20
     790:	*(u8 *)(r1 + 0x88) = w3
     791:	r3 = r8
     792:	r3 >>= 0x18
     793:	*(u8 *)(r1 + 0x87) = w3
     794:	r3 = r8
     795:	r3 >>= 0x10
     796:	*(u8 *)(r1 + 0x86) = w3
     797:	r8 >>= 0x8
     798:	*(u8 *)(r1 + 0x85) = w8
     799:	if r2 == 0x8c goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     800:	w3 = 0x14
     801:	*(u8 *)(r1 + 0x8c) = w3
     802:	if r2 < 0x8f goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     803:	w3 = 0x0
     804:	*(u8 *)(r1 + 0x8e) = w3
     805:	w3 = 0x7
     806:	*(u8 *)(r1 + 0x8d) = w3
     807:	if r2 < 0x96 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     808:	r3 = r1
     809:	r3 += 0x8f
     810:	r4 = 0xd4d ll
		0000000000001950:  R_BPF_64_64	.rodata
     812:	w5 = *(u8 *)(r4 + 0x0)
     813:	*(u8 *)(r3 + 0x0) = w5
     814:	w5 = *(u8 *)(r4 + 0x1)
     815:	*(u8 *)(r3 + 0x1) = w5
     816:	w5 = *(u8 *)(r4 + 0x2)
     817:	*(u8 *)(r3 + 0x2) = w5
     818:	w5 = *(u8 *)(r4 + 0x3)
     819:	*(u8 *)(r3 + 0x3) = w5
     820:	w5 = *(u8 *)(r4 + 0x4)
     821:	*(u8 *)(r3 + 0x4) = w5
     822:	w5 = *(u8 *)(r4 + 0x5)
     823:	*(u8 *)(r3 + 0x5) = w5
     824:	w5 = *(u8 *)(r4 + 0x6)
     825:	*(u8 *)(r3 + 0x6) = w5
     826:	if r2 == 0x96 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     827:	w3 = 0x0
     828:	*(u8 *)(r1 + 0x96) = w3
     829:	if r2 < 0x99 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     830:	*(u8 *)(r1 + 0x98) = w3
     831:	w3 = 0x1
     832:	*(u8 *)(r1 + 0x97) = w3
     833:	if r2 == 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     834:	*(u8 *)(r1 + 0x99) = w3
     835:	if r2 < 0x9b goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     836:	w3 = 0x3
     837:	*(u8 *)(r1 + 0x9a) = w3
     838:	if r2 < 0x9d goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     839:	w3 = 0x0
     840:	*(u8 *)(r1 + 0x9c) = w3
     841:	w3 = 0x4
     842:	*(u8 *)(r1 + 0x9b) = w3
     843:	if r2 < 0xa1 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     844:	w3 = *(u32 *)(r10 - 0x98)
     845:	w2 = w3
     846:	w2 >>= 0x18
     847:	*(u8 *)(r1 + 0xa0) = w2
     848:	w2 = w3
     849:	w2 >>= 0x10
     850:	*(u8 *)(r1 + 0x9f) = w2
     851:	*(u8 *)(r1 + 0x9d) = w3
     852:	w2 = w3
     853:	w2 >>= 0x8
     854:	*(u8 *)(r1 + 0x9e) = w2
     855:	r2 = 0x0
     856:	call 0x84
     857:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1370>
     858:	if w9 != 0x0 goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
     859:	r1 = 0x0 ll
		0000000000001ad8:  R_BPF_64_64	CONFIG
     861:	w2 = *(u32 *)(r1 + 0x6c)
     862:	if w2 == 0x0 goto +0x57e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
     863:	r1 = *(u64 *)(r1 + 0xb0)
     864:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12c0>
     865:	r1 = 0x0 ll
		0000000000001b08:  R_BPF_64_64	CONFIG
     867:	r3 = *(u64 *)(r1 + 0xb0)
     868:	r1 = r10
     869:	r1 += -0x88
     870:	w2 = 0x4
     871:	call 0x71
     872:	w1 = *(u32 *)(r10 - 0x88)
     873:	if w1 == 0x0 goto +0x52f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
     874:	w1 = *(u32 *)(r6 + 0xbc)
     875:	if w1 == 0x0 goto +0x42d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3438>
     876:	w1 = *(u32 *)(r6 + 0x70)
     877:	if w1 != 0x0 goto +0x392 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f70>
     878:	call 0x23
     879:	r1 = 0x0 ll
		0000000000001b78:  R_BPF_64_64	CONFIG
     881:	w2 = *(u32 *)(r1 + 0xb8)
     882:	r0 += r2
     883:	w1 = *(u32 *)(r1 + 0xbc)
     884:	if w1 != 0x2 goto +0x41a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e8>
     885:	r1 = r10
     886:	r1 += -0x88
     887:	w2 = 0x2
     888:	r3 = r0
     889:	call 0x71
     890:	w1 = *(u16 *)(r10 - 0x88)
     891:	w1 <<= 0x10
     892:	w1 s>>= 0x10
     893:	goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3418>
     894:	r2 = 0x0
     895:	call 0x85
     896:	w9 = *(u32 *)(r10 - 0x98)
     897:	w1 = *(u32 *)(r7 + 0x10)
     898:	w4 = *(u32 *)(r7 + 0x4)
     899:	w2 = w4
     900:	w2 |= w9
     901:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f0>
     902:	w8 = w9
     903:	if w9 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1400>
     904:	w8 = w9
     905:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c8>
     906:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1400>
     907:	w8 = 0x0
     908:	if w9 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1400>
     909:	w8 = w9
     910:	w8 -= w4
     911:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1400>
     912:	w8 = 0x0
     913:	if w9 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13d8>
     914:	w5 = *(u32 *)(r7 + 0x0)
     915:	w2 = 0x1
     916:	w3 = 0x1
     917:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1428>
     918:	w3 = 0x0
     919:	w9 = *(u32 *)(r7 + 0x8)
     920:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
     921:	w2 = 0x0
     922:	w1 = *(u32 *)(r7 + 0xc)
     923:	w2 |= w3
     924:	w3 = w5
     925:	w3 = -w3
     926:	*(u32 *)(r10 - 0xc0) = w3
     927:	*(u64 *)(r10 - 0x90) = r7
     928:	*(u32 *)(r10 - 0xa8) = w9
     929:	*(u32 *)(r10 - 0xd0) = w4
     930:	*(u32 *)(r10 - 0xa0) = w5
     931:	if w9 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16f8>
     932:	if w8 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16f8>
     933:	w3 = w8
     934:	w3 ^= w9
     935:	if w3 s> -0x1 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16f8>
     936:	w3 = w9
     937:	w3 s>>= 0x1f
     938:	w4 = w9
     939:	w4 ^= w3
     940:	w4 -= w3
     941:	w3 = w8
     942:	w3 s>>= 0x1f
     943:	w5 = w8
     944:	w5 ^= w3
     945:	w5 -= w3
     946:	w0 = w5
     947:	w0 &= 0xff
     948:	w6 = w4
     949:	w6 &= 0xff
     950:	w6 -= w0
     951:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1538>
     952:	w6 = 0x0
     953:	w6 += w0
     954:	w3 = w5
     955:	w3 >>= 0x18
     956:	w0 = w4
     957:	w0 >>= 0x18
     958:	w0 -= w3
     959:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1578>
     960:	w0 = 0x0
     961:	w0 += w3
     962:	w0 <<= 0x18
     963:	w0 |= w6
     964:	w6 = w5
     965:	w6 >>= 0x8
     966:	w6 &= 0xff
     967:	w7 = w4
     968:	w7 >>= 0x8
     969:	w7 &= 0xff
     970:	w7 -= w6
     971:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15d8>
     972:	w7 = 0x0
     973:	w7 += w6
     974:	w7 <<= 0x8
     975:	w0 |= w7
     976:	w5 >>= 0x10
     977:	w5 &= 0xff
     978:	w4 >>= 0x10
     979:	w4 &= 0xff
     980:	w4 -= w5
     981:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1628>
     982:	w4 = 0x0
     983:	w4 += w5
     984:	w4 <<= 0x10
     985:	w0 |= w4
     986:	w6 = w0
     987:	w6 = -w6
     988:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1660>
     989:	w6 = w0
     990:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1688>
     991:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1688>
     992:	w3 = w6
     993:	w3 ^= w1
     994:	if w3 s< 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1920>
     995:	w8 += w9
     996:	w6 += w1
     997:	w1 = 0x0
     998:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b0>
     999:	w1 = 0x6
    1000:	w5 = 0x1
    1001:	w7 = 0x1
    1002:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d0>
    1003:	w7 = 0x0
    1004:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16e0>
    1005:	w5 = 0x0
    1006:	*(u32 *)(r10 - 0xb0) = w1
    1007:	w1 = w6
    1008:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1958>
    1009:	w3 = 0x0
    1010:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1710>
    1011:	w3 = 0x6
    1012:	w7 = 0x1
    1013:	w5 = 0x1
    1014:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1730>
    1015:	w5 = 0x0
    1016:	*(u32 *)(r10 - 0xb0) = w3
    1017:	w8 += w9
    1018:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1750>
    1019:	w7 = 0x0
    1020:	if w9 != 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1958>
    1021:	r3 = 0x0 ll
		0000000000001fe8:  R_BPF_64_64	CONFIG
    1023:	w4 = *(u32 *)(r3 + 0x80)
    1024:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1780>
    1025:	w3 = *(u32 *)(r3 + 0x78)
    1026:	w6 = 0x0
    1027:	w2 &= 0x1
    1028:	w0 = 0x0
    1029:	w7 = 0x0
    1030:	w9 = 0x0
    1031:	w5 = 0x0
    1032:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17d8>
    1033:	w5 = 0x3
    1034:	w0 = 0x8
    1035:	w7 = *(u32 *)(r10 - 0xc0)
    1036:	w9 = *(u32 *)(r10 - 0xa0)
    1037:	r3 = *(u64 *)(r10 - 0x90)
    1038:	w2 = *(u32 *)(r10 - 0xb0)
    1039:	*(u32 *)(r3 + 0x130) = w2
    1040:	*(u32 *)(r3 + 0x12c) = w0
    1041:	*(u32 *)(r3 + 0x124) = w7
    1042:	*(u32 *)(r3 + 0x11c) = w9
    1043:	*(u32 *)(r3 + 0x118) = w5
    1044:	w2 = 0x0
    1045:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1828>
    1046:	w2 = 0x8
    1047:	*(u32 *)(r3 + 0x144) = w2
    1048:	w2 = 0x0
    1049:	w7 = *(u32 *)(r10 - 0x98)
    1050:	w4 = *(u32 *)(r10 - 0xa0)
    1051:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1858>
    1052:	w2 = w7
    1053:	*(u32 *)(r3 + 0x138) = w2
    1054:	*(u32 *)(r3 + 0x13c) = w1
    1055:	w2 = 0x0
    1056:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1880>
    1057:	w2 = w4
    1058:	*(u32 *)(r3 + 0x134) = w2
    1059:	*(u32 *)(r3 + 0x140) = w6
    1060:	*(u32 *)(r3 + 0x128) = w6
    1061:	*(u32 *)(r3 + 0x120) = w6
    1062:	r1 = r3
    1063:	r1 += 0x148
    1064:	w2 = 0x0
    1065:	r3 = 0x18
    1066:	call -0x1
		0000000000002150:  R_BPF_64_32	memset
    1067:	w1 = 0x0
    1068:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18e0>
    1069:	w1 = w7
    1070:	w2 = 0x0
    1071:	w3 = *(u32 *)(r10 - 0xa0)
    1072:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    1073:	w2 = w3
    1074:	w9 = 0x0
    1075:	if w8 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b08>
    1076:	w9 = 0x5
    1077:	goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b08>
    1078:	w8 += w9
    1079:	w5 = 0x0
    1080:	w7 = 0x1
    1081:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    1082:	w7 = 0x0
    1083:	w3 = 0x6
    1084:	*(u32 *)(r10 - 0xb0) = w3
    1085:	r3 = 0x0 ll
		00000000000021e8:  R_BPF_64_64	CONFIG
    1087:	w4 = *(u32 *)(r3 + 0x80)
    1088:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1980>
    1089:	w3 = *(u32 *)(r3 + 0x78)
    1090:	w0 = 0x0
    1091:	w2 &= 0x1
    1092:	w9 = 0x0
    1093:	w3 = 0x0
    1094:	w4 = 0x0
    1095:	w6 = 0x0
    1096:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19d8>
    1097:	w6 = 0x3
    1098:	w9 = 0x8
    1099:	w3 = *(u32 *)(r10 - 0xc0)
    1100:	w4 = *(u32 *)(r10 - 0xa0)
    1101:	r2 = *(u64 *)(r10 - 0x90)
    1102:	*(u32 *)(r2 + 0x12c) = w9
    1103:	*(u32 *)(r2 + 0x124) = w3
    1104:	*(u32 *)(r2 + 0x11c) = w4
    1105:	*(u32 *)(r2 + 0x118) = w6
    1106:	*(u32 *)(r2 + 0x128) = w0
    1107:	*(u32 *)(r2 + 0x120) = w0
    1108:	w5 &= 0x1
    1109:	w2 = 0x0
    1110:	w3 = 0x0
    1111:	w4 = 0x0
    1112:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a58>
    1113:	w0 = 0x8
    1114:	w2 = w1
    1115:	w3 = *(u32 *)(r10 - 0x98)
    1116:	w4 = *(u32 *)(r10 - 0xa0)
    1117:	r1 = *(u64 *)(r10 - 0x90)
    1118:	*(u32 *)(r1 + 0x144) = w0
    1119:	*(u32 *)(r1 + 0x13c) = w2
    1120:	*(u32 *)(r1 + 0x138) = w3
    1121:	*(u32 *)(r1 + 0x134) = w4
    1122:	w2 = *(u32 *)(r10 - 0xb0)
    1123:	*(u32 *)(r1 + 0x130) = w2
    1124:	w9 = 0x0
    1125:	*(u32 *)(r1 + 0x140) = w9
    1126:	r1 += 0x148
    1127:	w2 = 0x0
    1128:	r3 = 0x18
    1129:	call -0x1
		0000000000002348:  R_BPF_64_32	memset
    1130:	w7 &= 0x1
    1131:	w2 = 0x0
    1132:	w1 = 0x0
    1133:	w6 = 0x0
    1134:	if w7 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b08>
    1135:	w6 = 0x8
    1136:	w9 = 0x5
    1137:	w2 = *(u32 *)(r10 - 0xa0)
    1138:	w1 = *(u32 *)(r10 - 0x98)
    1139:	r7 = *(u64 *)(r10 - 0x90)
    1140:	w3 = *(u32 *)(r10 - 0x98)
    1141:	*(u32 *)(r7 + 0x17c) = w3
    1142:	*(u32 *)(r7 + 0x178) = w3
    1143:	*(u32 *)(r7 + 0x174) = w6
    1144:	*(u32 *)(r7 + 0x16c) = w8
    1145:	*(u32 *)(r7 + 0x168) = w1
    1146:	*(u32 *)(r7 + 0x164) = w2
    1147:	*(u32 *)(r7 + 0x160) = w9
    1148:	w6 = 0x0
    1149:	*(u32 *)(r7 + 0x170) = w6
    1150:	r1 = r7
    1151:	r1 += 0x180
    1152:	w2 = 0x0
    1153:	r3 = 0x10
    1154:	call -0x1
		0000000000002410:  R_BPF_64_32	memset
    1155:	r1 = 0x0 ll
		0000000000002418:  R_BPF_64_64	CONFIG
    1157:	w1 = *(u32 *)(r1 + 0x6c)
    1158:	w9 = *(u32 *)(r10 - 0xa8)
    1159:	if w1 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2300>
    1160:	w1 = 0x0
    1161:	*(u32 *)(r10 - 0xd8) = w1
    1162:	r1 = 0x0 ll
		0000000000002450:  R_BPF_64_64	.bss
    1164:	r1 = *(u64 *)(r1 + 0x0)
    1165:	w5 = 0x0
    1166:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
    1167:	call 0x23
    1168:	*(u64 *)(r10 - 0x88) = r0
    1169:	r2 = r10
    1170:	r2 += -0x88
    1171:	r1 = 0x0 ll
		0000000000002498:  R_BPF_64_64	CARRIED
    1173:	call 0x1
    1174:	r6 = r0
    1175:	w5 = 0x0
    1176:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
    1177:	call 0xe
    1178:	r1 = *(u64 *)(r6 + 0x0)
    1179:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c90>
    1180:	r2 = r0
    1181:	r2 >>= 0x20
    1182:	r0 <<= 0x20
    1183:	r0 >>= 0x20
    1184:	w5 = 0x0
    1185:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
    1186:	r1 >>= 0x20
    1187:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
    1188:	w5 = 0x1
    1189:	r8 = 0x0
    1190:	r2 = r7
    1191:	r2 += 0x26c
    1192:	*(u64 *)(r10 - 0xe0) = r6
    1193:	r3 = r6
    1194:	r3 += 0x4
    1195:	r4 = 0x0 ll
		0000000000002558:  R_BPF_64_64	CONFIG
    1197:	w0 = 0x0
    1198:	w1 = 0x0
    1199:	*(u32 *)(r10 - 0x98) = w1
    1200:	r1 = r8
    1201:	r1 <<= 0x2
    1202:	r9 = r2
    1203:	r9 += r1
    1204:	r6 = r3
    1205:	r6 += r1
    1206:	r1 = r8
    1207:	r1 <<= 0x4
    1208:	r7 = 0x0 ll
		00000000000025c0:  R_BPF_64_64	CONFIG
    1210:	r7 += r1
    1211:	r7 += 0xa8
    1212:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d90>
    1213:	r9 += 0x4
    1214:	r6 += 0x4
    1215:	r8 += 0x1
    1216:	w1 = *(u32 *)(r7 + 0x14)
    1217:	r7 += 0x10
    1218:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d90>
    1219:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dc0>
    1220:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d58>
    1221:	r7 = *(u64 *)(r10 - 0x90)
    1222:	w9 = *(u32 *)(r10 - 0xa8)
    1223:	w6 = *(u32 *)(r10 - 0x98)
    1224:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2300>
    1225:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2210>
    1226:	*(u32 *)(r10 - 0xc8) = w5
    1227:	*(u64 *)(r10 - 0xa0) = r2
    1228:	*(u64 *)(r10 - 0xb0) = r3
    1229:	*(u32 *)(r10 - 0xc0) = w0
    1230:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e58>
    1231:	w1 = *(u32 *)(r4 + 0x70)
    1232:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f50>
    1233:	call 0x23
    1234:	w1 = *(u32 *)(r7 + 0x0)
    1235:	r0 += r1
    1236:	w1 = *(u32 *)(r7 + 0x4)
    1237:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fc8>
    1238:	r1 = r10
    1239:	r1 += -0x88
    1240:	w2 = 0x2
    1241:	r3 = r0
    1242:	call 0x71
    1243:	w2 = *(u16 *)(r10 - 0x88)
    1244:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb0>
    1245:	r1 = *(u64 *)(r4 + 0xb0)
    1246:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1eb0>
    1247:	r3 = *(u64 *)(r4 + 0xb0)
    1248:	r1 = r10
    1249:	r1 += -0x88
    1250:	w2 = 0x4
    1251:	call 0x71
    1252:	r4 = 0x0 ll
		0000000000002720:  R_BPF_64_64	CONFIG
    1254:	w1 = *(u32 *)(r10 - 0x88)
    1255:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20e0>
    1256:	w1 = *(u32 *)(r4 + 0x70)
    1257:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f00>
    1258:	call 0x23
    1259:	r2 = 0x0 ll
		0000000000002758:  R_BPF_64_64	CONFIG
    1261:	w1 = *(u32 *)(r2 + 0xf8)
    1262:	r0 += r1
    1263:	w1 = *(u32 *)(r2 + 0xfc)
    1264:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fc8>
    1265:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e20>
    1266:	w1 = *(u32 *)(r4 + 0xf8)
    1267:	*(u64 *)(r10 - 0xe8) = r1
    1268:	w1 = *(u32 *)(r4 + 0xfc)
    1269:	*(u32 *)(r10 - 0xf0) = w1
    1270:	call 0x9e
    1271:	r1 = *(u64 *)(r10 - 0xe8)
    1272:	r0 += r1
    1273:	w1 = *(u32 *)(r10 - 0xf0)
    1274:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    1275:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f98>
    1276:	w1 = *(u32 *)(r7 + 0x0)
    1277:	*(u64 *)(r10 - 0xe8) = r1
    1278:	w1 = *(u32 *)(r7 + 0x4)
    1279:	*(u32 *)(r10 - 0xf0) = w1
    1280:	call 0x9e
    1281:	r1 = *(u64 *)(r10 - 0xe8)
    1282:	r0 += r1
    1283:	w1 = *(u32 *)(r10 - 0xf0)
    1284:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    1285:	w2 = *(u32 *)(r0 + 0x0)
    1286:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff8>
    1287:	w2 = *(u16 *)(r0 + 0x0)
    1288:	w2 <<= 0x10
    1289:	w2 s>>= 0x10
    1290:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff8>
    1291:	r1 = r10
    1292:	r1 += -0x88
    1293:	w2 = 0x4
    1294:	r3 = r0
    1295:	call 0x71
    1296:	w2 = *(u32 *)(r10 - 0x88)
    1297:	w5 = *(u32 *)(r10 - 0xc8)
    1298:	w1 = *(u32 *)(r7 + 0x8)
    1299:	w2 -= w1
    1300:	w7 = w2
    1301:	*(u32 *)(r9 + 0x14) = w7
    1302:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2048>
    1303:	w1 = *(u32 *)(r9 + 0x0)
    1304:	w2 = *(u32 *)(r10 - 0xc0)
    1305:	w4 = *(u32 *)(r10 - 0x98)
    1306:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b8>
    1307:	w2 = *(u32 *)(r6 + 0x0)
    1308:	w0 = *(u32 *)(r10 - 0xc0)
    1309:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20a8>
    1310:	w1 = 0x0
    1311:	w4 = *(u32 *)(r10 - 0x98)
    1312:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2080>
    1313:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1314:	w1 = w2
    1315:	if w7 s< w2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1316:	w1 = 0x0
    1317:	if w7 s< 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2168>
    1318:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1319:	w1 = w2
    1320:	w4 = *(u32 *)(r10 - 0x98)
    1321:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1322:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2158>
    1323:	w1 = 0x0
    1324:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2168>
    1325:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1326:	w7 = 0x0
    1327:	r1 = *(u64 *)(r10 - 0x90)
    1328:	*(u32 *)(r1 + 0x280) = w7
    1329:	*(u32 *)(r10 - 0x88) = w7
    1330:	r2 = r10
    1331:	r2 += -0x88
    1332:	r1 = 0x0 ll
		00000000000029a0:  R_BPF_64_64	LOST
    1334:	call 0x1
    1335:	w5 = *(u32 *)(r10 - 0xc8)
    1336:	if r0 == 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2018>
    1337:	r0 += 0x20
    1338:	r1 = 0x1
    1339:	lock *(u64 *)(r0 + 0x0) += r1
    1340:	goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2018>
    1341:	w1 = w2
    1342:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1343:	w1 = w7
    1344:	r2 = *(u64 *)(r10 - 0xe0)
    1345:	w2 = *(u32 *)(r2 + 0x1c)
    1346:	w3 = 0x1
    1347:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2198>
    1348:	w3 = 0x0
    1349:	*(u32 *)(r10 - 0xd8) = w3
    1350:	*(u32 *)(r9 + 0x0) = w1
    1351:	w2 = w1
    1352:	w2 |= w0
    1353:	w3 = 0x1
    1354:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1355:	w3 = 0x0
    1356:	w4 |= w3
    1357:	*(u32 *)(r10 - 0x98) = w4
    1358:	w0 = w2
    1359:	r2 = *(u64 *)(r10 - 0xa0)
    1360:	r3 = *(u64 *)(r10 - 0xb0)
    1361:	r4 = 0x0 ll
		0000000000002a88:  R_BPF_64_64	CONFIG
    1363:	goto -0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cf0>
    1364:	call 0x23
    1365:	*(u64 *)(r10 - 0x88) = r0
    1366:	r2 = r10
    1367:	r2 += -0x88
    1368:	r1 = 0x0 ll
		0000000000002ac0:  R_BPF_64_64	CARRIED
    1370:	call 0x3
    1371:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2270>
    1372:	r1 = 0x0 ll
		0000000000002ae0:  R_BPF_64_64	.bss
    1374:	r2 = -0x1
    1375:	lock *(u64 *)(r1 + 0x0) += r2
    1376:	call 0x37d
    1377:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2300>
    1378:	w1 = 0x0
    1379:	*(u32 *)(r10 - 0x88) = w1
    1380:	r2 = r10
    1381:	r2 += -0x88
    1382:	r1 = 0x0 ll
		0000000000002b30:  R_BPF_64_64	BROUGHT
    1384:	call 0x1
    1385:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2300>
    1386:	w2 = *(u32 *)(r10 - 0xd8)
    1387:	w2 &= 0x1
    1388:	r1 = 0x8
    1389:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22e8>
    1390:	r1 = 0x0
    1391:	r0 += r1
    1392:	r1 = 0x1
    1393:	lock *(u64 *)(r0 + 0x0) += r1
    1394:	w6 &= 0x1
    1395:	w1 = *(u32 *)(r7 + 0x118)
    1396:	w1 |= w6
    1397:	w2 = *(u32 *)(r7 + 0x130)
    1398:	w1 |= w2
    1399:	w2 = *(u32 *)(r7 + 0x148)
    1400:	w1 |= w2
    1401:	w2 = *(u32 *)(r7 + 0x160)
    1402:	w1 |= w2
    1403:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1404:	call 0x361
    1405:	if w0 != 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26f8>
    1406:	w6 = 0x0
    1407:	r1 = 0x0 ll
		0000000000002bf8:  R_BPF_64_64	CONFIG
    1409:	w2 = *(u32 *)(r1 + 0x6c)
    1410:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b8>
    1411:	w1 = *(u32 *)(r1 + 0xbc)
    1412:	if w1 != 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26c8>
    1413:	r1 = 0x0 ll
		0000000000002c28:  R_BPF_64_64	CONFIG
    1415:	w2 = *(u32 *)(r1 + 0xcc)
    1416:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23e8>
    1417:	w3 = *(u32 *)(r7 + 0x288)
    1418:	*(u32 *)(r7 + 0x274) = w3
    1419:	w2 = 0x1
    1420:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23e0>
    1421:	w2 = 0x0
    1422:	w6 |= w2
    1423:	w1 = *(u32 *)(r1 + 0xdc)
    1424:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2428>
    1425:	w2 = *(u32 *)(r7 + 0x28c)
    1426:	*(u32 *)(r7 + 0x278) = w2
    1427:	w1 = 0x1
    1428:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2420>
    1429:	w1 = 0x0
    1430:	w6 |= w1
    1431:	r1 = 0x0 ll
		0000000000002cb8:  R_BPF_64_64	CONFIG
    1433:	w2 = *(u32 *)(r1 + 0xec)
    1434:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2478>
    1435:	w3 = *(u32 *)(r7 + 0x290)
    1436:	*(u32 *)(r7 + 0x27c) = w3
    1437:	w2 = 0x1
    1438:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2470>
    1439:	w2 = 0x0
    1440:	w6 |= w2
    1441:	w1 = *(u32 *)(r1 + 0xfc)
    1442:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b8>
    1443:	w2 = *(u32 *)(r7 + 0x294)
    1444:	*(u32 *)(r7 + 0x280) = w2
    1445:	w1 = 0x1
    1446:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    1447:	w1 = 0x0
    1448:	w6 |= w1
    1449:	w5 = *(u32 *)(r7 + 0x18c)
    1450:	w3 = *(u32 *)(r7 + 0x188)
    1451:	w4 = *(u32 *)(r7 + 0x184)
    1452:	w8 = *(u32 *)(r7 + 0x180)
    1453:	w9 = *(u32 *)(r7 + 0x17c)
    1454:	r1 = r7
    1455:	w7 = *(u32 *)(r1 + 0x178)
    1456:	w1 = *(u32 *)(r1 + 0x10)
    1457:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2568>
    1458:	*(u32 *)(r10 - 0x98) = w3
    1459:	*(u32 *)(r10 - 0xa0) = w4
    1460:	*(u32 *)(r10 - 0xa8) = w5
    1461:	call 0x23
    1462:	*(u64 *)(r10 - 0x88) = r0
    1463:	r2 = r10
    1464:	r2 += -0x88
    1465:	r1 = 0x0 ll
		0000000000002dc8:  R_BPF_64_64	OWED
    1467:	call 0x3
    1468:	w5 = *(u32 *)(r10 - 0xa8)
    1469:	w4 = *(u32 *)(r10 - 0xa0)
    1470:	w3 = *(u32 *)(r10 - 0x98)
    1471:	r1 = 0x100000000 ll
    1473:	r2 = *(u64 *)(r10 - 0x90)
    1474:	*(u64 *)(r2 + 0x268) = r1
    1475:	r1 = 0x0
    1476:	*(u64 *)(r2 + 0x298) = r1
    1477:	*(u64 *)(r2 + 0x258) = r1
    1478:	*(u32 *)(r2 + 0x14) = w5
    1479:	*(u32 *)(r2 + 0x10) = w3
    1480:	*(u32 *)(r2 + 0xc) = w4
    1481:	*(u32 *)(r2 + 0x8) = w8
    1482:	w1 = 0x1
    1483:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25d8>
    1484:	w1 = 0x0
    1485:	r2 = *(u64 *)(r10 - 0x90)
    1486:	*(u32 *)(r2 + 0x0) = w7
    1487:	*(u32 *)(r2 + 0x4) = w9
    1488:	if w9 != 0x0 goto +0x30c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1489:	if w8 != 0x0 goto +0x30b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1490:	if w3 != 0x0 goto +0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1491:	w6 |= w1
    1492:	w6 &= 0x1
    1493:	if w6 != 0x0 goto +0x307 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1494:	call 0x23
    1495:	*(u64 *)(r10 - 0x88) = r0
    1496:	r2 = r10
    1497:	r2 += -0x88
    1498:	r1 = 0x0 ll
		0000000000002ed0:  R_BPF_64_64	TASKS
    1500:	call 0x3
    1501:	if r0 != 0x0 goto +0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1502:	r1 = 0x8 ll
		0000000000002ef0:  R_BPF_64_64	.bss
    1504:	r2 = -0x1
    1505:	lock *(u64 *)(r1 + 0x0) += r2
    1506:	r1 = 0x0 ll
		0000000000002f10:  R_BPF_64_64	EXPECT_ENTER
    1508:	r2 = -0x100000000 ll
    1510:	lock *(u64 *)(r1 + 0x0) += r2
    1511:	r1 = 0x0 ll
		0000000000002f38:  R_BPF_64_64	EXPECT_EXIT
    1513:	lock *(u64 *)(r1 + 0x0) += r2
    1514:	goto +0x2f2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1515:	w1 = *(u32 *)(r7 + 0x284)
    1516:	*(u32 *)(r7 + 0x270) = w1
    1517:	w6 = 0x1
    1518:	if w1 != 0x0 goto -0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2398>
    1519:	w6 = 0x0
    1520:	goto -0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2398>
    1521:	r8 = r7
    1522:	r8 += 0x20
    1523:	r1 = r8
    1524:	w2 = 0xe0
    1525:	r3 = 0xd98 ll
		0000000000002fa8:  R_BPF_64_64	.rodata
    1527:	call 0x71
    1528:	w1 = *(u32 *)(r7 + 0x118)
    1529:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b0>
    1530:	w1 = *(u32 *)(r7 + 0x12c)
    1531:	*(u32 *)(r7 + 0x114) = w1
    1532:	w1 = *(u32 *)(r7 + 0x128)
    1533:	*(u32 *)(r7 + 0x110) = w1
    1534:	w1 = *(u32 *)(r7 + 0x124)
    1535:	*(u32 *)(r7 + 0x10c) = w1
    1536:	w1 = *(u32 *)(r7 + 0x120)
    1537:	*(u32 *)(r7 + 0x108) = w1
    1538:	w1 = *(u32 *)(r7 + 0x11c)
    1539:	*(u32 *)(r7 + 0x104) = w1
    1540:	w1 = *(u32 *)(r7 + 0x118)
    1541:	*(u32 *)(r7 + 0x100) = w1
    1542:	r1 = r7
    1543:	call -0x608
    1544:	w1 = *(u32 *)(r7 + 0x130)
    1545:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    1546:	w1 = *(u32 *)(r7 + 0x144)
    1547:	*(u32 *)(r7 + 0x114) = w1
    1548:	w1 = *(u32 *)(r7 + 0x140)
    1549:	*(u32 *)(r7 + 0x110) = w1
    1550:	w1 = *(u32 *)(r7 + 0x13c)
    1551:	*(u32 *)(r7 + 0x10c) = w1
    1552:	w1 = *(u32 *)(r7 + 0x138)
    1553:	*(u32 *)(r7 + 0x108) = w1
    1554:	w1 = *(u32 *)(r7 + 0x134)
    1555:	*(u32 *)(r7 + 0x104) = w1
    1556:	w1 = *(u32 *)(r7 + 0x130)
    1557:	*(u32 *)(r7 + 0x100) = w1
    1558:	r1 = r7
    1559:	call -0x618
    1560:	call 0x8
    1561:	w0 &= 0xfff
    1562:	r0 <<= 0x6
    1563:	r6 = 0x0 ll
		00000000000030d8:  R_BPF_64_64	.bss.calls
    1565:	r6 += r0
    1566:	call 0x9e
    1567:	r1 = r0
    1568:	call 0xaf
    1569:	*(u64 *)(r6 + 0x10) = r0
    1570:	r2 = *(u64 *)(r6 + 0x10)
    1571:	r1 = *(u64 *)(r10 - 0xb8)
    1572:	r1 = *(u64 *)(r1 + 0x0)
    1573:	r3 = *(u64 *)(r1 + 0x8)
    1574:	r1 = r8
    1575:	call 0x2f6
    1576:	if w9 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2950>
    1577:	r1 = 0x0
    1578:	r2 = 0x0 ll
		0000000000003150:  R_BPF_64_64	CONFIG
    1580:	w2 = *(u32 *)(r2 + 0x74)
    1581:	w3 = *(u32 *)(r10 - 0xd0)
    1582:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2948>
    1583:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2948>
    1584:	call 0x23
    1585:	r1 = 0x0 ll
		0000000000003188:  R_BPF_64_64	CONFIG
    1587:	w1 = *(u32 *)(r1 + 0x74)
    1588:	r0 += r1
    1589:	r1 = r10
    1590:	r1 += -0x88
    1591:	w2 = 0x8
    1592:	r3 = r0
    1593:	call 0x71
    1594:	r1 = *(u64 *)(r10 - 0x88)
    1595:	*(u64 *)(r7 + 0x250) = r1
    1596:	w1 = *(u32 *)(r7 + 0x160)
    1597:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29d0>
    1598:	w1 = *(u32 *)(r7 + 0x174)
    1599:	*(u32 *)(r7 + 0x114) = w1
    1600:	w1 = *(u32 *)(r7 + 0x170)
    1601:	*(u32 *)(r7 + 0x110) = w1
    1602:	w1 = *(u32 *)(r7 + 0x16c)
    1603:	*(u32 *)(r7 + 0x10c) = w1
    1604:	w1 = *(u32 *)(r7 + 0x168)
    1605:	*(u32 *)(r7 + 0x108) = w1
    1606:	w1 = *(u32 *)(r7 + 0x164)
    1607:	*(u32 *)(r7 + 0x104) = w1
    1608:	w1 = *(u32 *)(r7 + 0x160)
    1609:	*(u32 *)(r7 + 0x100) = w1
    1610:	r1 = r7
    1611:	call -0x64c
    1612:	r1 = 0x0 ll
		0000000000003260:  R_BPF_64_64	CONFIG
    1614:	w2 = *(u32 *)(r1 + 0x6c)
    1615:	if w2 == 0x0 goto -0xd2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1616:	w1 = *(u32 *)(r1 + 0xbc)
    1617:	if w1 != 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    1618:	r6 = 0x0 ll
		0000000000003290:  R_BPF_64_64	CONFIG
    1620:	w1 = *(u32 *)(r6 + 0xcc)
    1621:	if w1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb0>
    1622:	w2 = *(u32 *)(r7 + 0x288)
    1623:	w1 = *(u32 *)(r7 + 0x274)
    1624:	w3 = w2
    1625:	w3 |= w1
    1626:	if w3 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c48>
    1627:	w3 = w2
    1628:	if w1 s> 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c60>
    1629:	w3 = w2
    1630:	if w2 s> 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c60>
    1631:	if w2 s>= w1 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb0>
    1632:	goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c50>
    1633:	r9 = 0x80
    1634:	if w1 < 0x81 goto -0x494 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1635:	r9 = 0x100
    1636:	if w1 < 0x101 goto -0x496 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1637:	r9 = 0x200
    1638:	if w1 < 0x201 goto -0x498 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1639:	r9 = 0x400
    1640:	if w1 < 0x401 goto -0x49a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1641:	r9 = 0x800
    1642:	if w1 < 0x801 goto -0x49c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1643:	r9 = 0x1000
    1644:	if w1 < 0x1001 goto -0x49e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1645:	r9 = 0x2000
    1646:	if w1 > 0x2000 goto -0x2ef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1370>
    1647:	goto -0x4a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1648:	w3 = *(u32 *)(r6 + 0x24)
    1649:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b08>
    1650:	*(u32 *)(r6 + 0x24) = w2
    1651:	w3 = *(u32 *)(r6 + 0x28)
    1652:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b20>
    1653:	*(u32 *)(r6 + 0x28) = w2
    1654:	*(u32 *)(r6 + 0x2c) = w7
    1655:	w1 += 0x1
    1656:	*(u32 *)(r6 + 0x20) = w1
    1657:	goto +0x263 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    1658:	w2 = *(u32 *)(r7 + 0x284)
    1659:	w1 = *(u32 *)(r7 + 0x270)
    1660:	w3 = w2
    1661:	w3 |= w1
    1662:	if w3 s> -0x1 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d18>
    1663:	w3 = w2
    1664:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba8>
    1665:	w3 = w2
    1666:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b90>
    1667:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba8>
    1668:	if w2 s>= w1 goto -0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a00>
    1669:	w3 = w2
    1670:	w3 -= w1
    1671:	if w3 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a00>
    1672:	r4 = 0x1
    1673:	*(u64 *)(r7 + 0x110) = r4
    1674:	*(u32 *)(r7 + 0x10c) = w3
    1675:	*(u32 *)(r7 + 0x108) = w2
    1676:	*(u32 *)(r7 + 0x104) = w1
    1677:	w1 = 0x5
    1678:	*(u32 *)(r7 + 0x100) = w1
    1679:	r1 = r7
    1680:	call -0x691
    1681:	goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a00>
    1682:	r1 = 0x0 ll
		0000000000003490:  R_BPF_64_64	CONFIG
    1684:	w9 = *(u32 *)(r1 + 0xb8)
    1685:	w8 = *(u32 *)(r1 + 0xbc)
    1686:	call 0x9e
    1687:	r0 += r9
    1688:	if w8 == 0x2 goto +0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f38>
    1689:	w1 = *(u32 *)(r0 + 0x0)
    1690:	goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f50>
    1691:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb0>
    1692:	w3 = w2
    1693:	w3 -= w1
    1694:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb0>
    1695:	r4 = 0x2
    1696:	*(u64 *)(r7 + 0x110) = r4
    1697:	*(u32 *)(r7 + 0x10c) = w3
    1698:	*(u32 *)(r7 + 0x108) = w2
    1699:	*(u32 *)(r7 + 0x104) = w1
    1700:	w1 = 0x5
    1701:	*(u32 *)(r7 + 0x100) = w1
    1702:	r1 = r7
    1703:	call -0x6a8
    1704:	w1 = *(u32 *)(r6 + 0xdc)
    1705:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d90>
    1706:	w2 = *(u32 *)(r7 + 0x28c)
    1707:	w1 = *(u32 *)(r7 + 0x278)
    1708:	w3 = w2
    1709:	w3 |= w1
    1710:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d28>
    1711:	w3 = w2
    1712:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d40>
    1713:	w3 = w2
    1714:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d40>
    1715:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d90>
    1716:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    1717:	if w2 s> w1 goto -0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b98>
    1718:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a00>
    1719:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d90>
    1720:	w3 = w2
    1721:	w3 -= w1
    1722:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d90>
    1723:	r4 = 0x3
    1724:	*(u64 *)(r7 + 0x110) = r4
    1725:	*(u32 *)(r7 + 0x10c) = w3
    1726:	*(u32 *)(r7 + 0x108) = w2
    1727:	*(u32 *)(r7 + 0x104) = w1
    1728:	w1 = 0x5
    1729:	*(u32 *)(r7 + 0x100) = w1
    1730:	r1 = r7
    1731:	call -0x6c4
    1732:	w1 = *(u32 *)(r6 + 0xec)
    1733:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e60>
    1734:	w2 = *(u32 *)(r7 + 0x290)
    1735:	w1 = *(u32 *)(r7 + 0x27c)
    1736:	w3 = w2
    1737:	w3 |= w1
    1738:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2df8>
    1739:	w3 = w2
    1740:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    1741:	w3 = w2
    1742:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    1743:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e60>
    1744:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e00>
    1745:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e60>
    1746:	w3 = w2
    1747:	w3 -= w1
    1748:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e60>
    1749:	r4 = 0x4
    1750:	*(u64 *)(r7 + 0x110) = r4
    1751:	*(u32 *)(r7 + 0x10c) = w3
    1752:	*(u32 *)(r7 + 0x108) = w2
    1753:	*(u32 *)(r7 + 0x104) = w1
    1754:	w1 = 0x5
    1755:	*(u32 *)(r7 + 0x100) = w1
    1756:	r1 = r7
    1757:	call -0x6de
    1758:	w1 = *(u32 *)(r6 + 0xfc)
    1759:	if w1 == 0x0 goto -0x162 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1760:	w2 = *(u32 *)(r7 + 0x294)
    1761:	w1 = *(u32 *)(r7 + 0x280)
    1762:	w3 = w2
    1763:	w3 |= w1
    1764:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec8>
    1765:	w3 = w2
    1766:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee0>
    1767:	w3 = w2
    1768:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee0>
    1769:	if w2 s>= w1 goto -0x16c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1770:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    1771:	if w2 s<= w1 goto -0x16e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1772:	w3 = w2
    1773:	w3 -= w1
    1774:	if w3 == 0x0 goto -0x171 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1775:	r4 = 0x5
    1776:	*(u64 *)(r7 + 0x110) = r4
    1777:	*(u32 *)(r7 + 0x10c) = w3
    1778:	*(u32 *)(r7 + 0x108) = w2
    1779:	*(u32 *)(r7 + 0x104) = w1
    1780:	w1 = 0x5
    1781:	*(u32 *)(r7 + 0x100) = w1
    1782:	r1 = r7
    1783:	call -0x6f8
    1784:	goto -0x17b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1785:	w1 = *(u16 *)(r0 + 0x0)
    1786:	w1 <<= 0x10
    1787:	w1 s>>= 0x10
    1788:	r8 = *(u64 *)(r10 - 0xb8)
    1789:	r9 = 0x0 ll
		00000000000037e8:  R_BPF_64_64	CONFIG
    1791:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff0>
    1792:	r9 = r8
    1793:	r1 = 0x0 ll
		0000000000003808:  R_BPF_64_64	CONFIG
    1795:	w7 = *(u32 *)(r1 + 0xb8)
    1796:	w8 = *(u32 *)(r1 + 0xbc)
    1797:	call 0x9e
    1798:	r0 += r7
    1799:	if w8 == 0x2 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3280>
    1800:	w1 = *(u32 *)(r0 + 0x0)
    1801:	goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3298>
    1802:	r1 = r10
    1803:	r1 += -0x88
    1804:	w2 = 0x4
    1805:	r3 = r0
    1806:	call 0x71
    1807:	w1 = *(u32 *)(r10 - 0x88)
    1808:	r2 = 0x0 ll
		0000000000003880:  R_BPF_64_64	CONFIG
    1810:	w2 = *(u32 *)(r2 + 0xc0)
    1811:	if w1 != w2 goto -0x5fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1812:	w1 = *(u32 *)(r9 + 0xcc)
    1813:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    1814:	r8 = 0x0 ll
		00000000000038b0:  R_BPF_64_64	CONFIG
    1816:	w1 = *(u32 *)(r8 + 0x70)
    1817:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    1818:	call 0x23
    1819:	w1 = *(u32 *)(r8 + 0xc8)
    1820:	r0 += r1
    1821:	w1 = *(u32 *)(r8 + 0xcc)
    1822:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30f8>
    1823:	r1 = r10
    1824:	r1 += -0x88
    1825:	w2 = 0x2
    1826:	r3 = r0
    1827:	call 0x71
    1828:	w1 = *(u16 *)(r10 - 0x88)
    1829:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e0>
    1830:	w9 = *(u32 *)(r8 + 0xc8)
    1831:	w8 = *(u32 *)(r8 + 0xcc)
    1832:	call 0x9e
    1833:	r0 += r9
    1834:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    1835:	w1 = *(u32 *)(r0 + 0x0)
    1836:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    1837:	w1 = *(u16 *)(r0 + 0x0)
    1838:	w1 <<= 0x10
    1839:	w1 s>>= 0x10
    1840:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    1841:	r1 = r10
    1842:	r1 += -0x88
    1843:	w2 = 0x4
    1844:	r3 = r0
    1845:	call 0x71
    1846:	w1 = *(u32 *)(r10 - 0x88)
    1847:	r8 = *(u64 *)(r10 - 0xb8)
    1848:	r2 = 0x0 ll
		00000000000039c0:  R_BPF_64_64	CONFIG
    1850:	w2 = *(u32 *)(r2 + 0xd0)
    1851:	if w1 != w2 goto -0x622 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1852:	r9 = 0x0 ll
		00000000000039e0:  R_BPF_64_64	CONFIG
    1854:	w1 = *(u32 *)(r9 + 0xdc)
    1855:	if w1 == 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3300>
    1856:	w1 = *(u32 *)(r9 + 0x70)
    1857:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3200>
    1858:	call 0x23
    1859:	r1 = 0x0 ll
		0000000000003a18:  R_BPF_64_64	CONFIG
    1861:	w2 = *(u32 *)(r1 + 0xd8)
    1862:	r0 += r2
    1863:	w1 = *(u32 *)(r1 + 0xdc)
    1864:	if w1 != 0x2 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32b0>
    1865:	r1 = r10
    1866:	r1 += -0x88
    1867:	w2 = 0x2
    1868:	r3 = r0
    1869:	call 0x71
    1870:	w1 = *(u16 *)(r10 - 0x88)
    1871:	w1 <<= 0x10
    1872:	w1 s>>= 0x10
    1873:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e0>
    1874:	r1 = 0x0 ll
		0000000000003a90:  R_BPF_64_64	CONFIG
    1876:	w9 = *(u32 *)(r1 + 0xd8)
    1877:	w8 = *(u32 *)(r1 + 0xdc)
    1878:	call 0x9e
    1879:	r0 += r9
    1880:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3248>
    1881:	w1 = *(u32 *)(r0 + 0x0)
    1882:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3260>
    1883:	w1 = *(u16 *)(r0 + 0x0)
    1884:	w1 <<= 0x10
    1885:	w1 s>>= 0x10
    1886:	r8 = *(u64 *)(r10 - 0xb8)
    1887:	r9 = 0x0 ll
		0000000000003af8:  R_BPF_64_64	CONFIG
    1889:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e0>
    1890:	w1 = *(u16 *)(r0 + 0x0)
    1891:	w1 <<= 0x10
    1892:	w1 s>>= 0x10
    1893:	r8 = r9
    1894:	w9 = *(u32 *)(r10 - 0x98)
    1895:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3418>
    1896:	r1 = r10
    1897:	r1 += -0x88
    1898:	w2 = 0x4
    1899:	r3 = r0
    1900:	call 0x71
    1901:	w1 = *(u32 *)(r10 - 0x88)
    1902:	r2 = 0x0 ll
		0000000000003b70:  R_BPF_64_64	CONFIG
    1904:	w2 = *(u32 *)(r2 + 0xe0)
    1905:	if w1 != w2 goto -0x658 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1906:	w1 = *(u32 *)(r9 + 0xec)
    1907:	if w1 == 0x0 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3568>
    1908:	r8 = 0x0 ll
		0000000000003ba0:  R_BPF_64_64	CONFIG
    1910:	w1 = *(u32 *)(r8 + 0x70)
    1911:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    1912:	call 0x23
    1913:	w1 = *(u32 *)(r8 + 0xe8)
    1914:	r0 += r1
    1915:	w1 = *(u32 *)(r8 + 0xec)
    1916:	if w1 != 0x2 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3510>
    1917:	r1 = r10
    1918:	r1 += -0x88
    1919:	w2 = 0x2
    1920:	r3 = r0
    1921:	call 0x71
    1922:	w1 = *(u16 *)(r10 - 0x88)
    1923:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33d0>
    1924:	w9 = *(u32 *)(r8 + 0xe8)
    1925:	w8 = *(u32 *)(r8 + 0xec)
    1926:	call 0x9e
    1927:	r0 += r9
    1928:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    1929:	w1 = *(u32 *)(r0 + 0x0)
    1930:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3540>
    1931:	w1 = *(u16 *)(r0 + 0x0)
    1932:	w1 <<= 0x10
    1933:	w1 s>>= 0x10
    1934:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3540>
    1935:	r1 = r10
    1936:	r1 += -0x88
    1937:	w2 = 0x4
    1938:	r3 = r0
    1939:	call 0x71
    1940:	w1 = *(u32 *)(r10 - 0x88)
    1941:	r2 = 0x0 ll
		0000000000003ca8:  R_BPF_64_64	CONFIG
    1943:	w2 = *(u32 *)(r2 + 0xc0)
    1944:	if w1 != w2 goto +0x100 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
    1945:	w1 = *(u32 *)(r6 + 0xcc)
    1946:	if w1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1947:	w1 = *(u32 *)(r6 + 0x70)
    1948:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1949:	call 0x23
    1950:	w1 = *(u32 *)(r6 + 0xc8)
    1951:	r0 += r1
    1952:	w1 = *(u32 *)(r6 + 0xcc)
    1953:	if w1 != 0x2 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3688>
    1954:	r1 = r10
    1955:	r1 += -0x88
    1956:	w2 = 0x2
    1957:	r3 = r0
    1958:	call 0x71
    1959:	w1 = *(u16 *)(r10 - 0x88)
    1960:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34f8>
    1961:	w7 = *(u32 *)(r6 + 0xc8)
    1962:	w6 = *(u32 *)(r6 + 0xcc)
    1963:	call 0x9e
    1964:	r0 += r7
    1965:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34f0>
    1966:	w1 = *(u32 *)(r0 + 0x0)
    1967:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36b8>
    1968:	w1 = *(u16 *)(r0 + 0x0)
    1969:	w1 <<= 0x10
    1970:	w1 s>>= 0x10
    1971:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36b8>
    1972:	r1 = r10
    1973:	r1 += -0x88
    1974:	w2 = 0x4
    1975:	r3 = r0
    1976:	call 0x71
    1977:	w1 = *(u32 *)(r10 - 0x88)
    1978:	r8 = *(u64 *)(r10 - 0xb8)
    1979:	r2 = 0x0 ll
		0000000000003dd8:  R_BPF_64_64	CONFIG
    1981:	w2 = *(u32 *)(r2 + 0xf0)
    1982:	if w1 != w2 goto -0x6a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1983:	r1 = 0x0 ll
		0000000000003df8:  R_BPF_64_64	CONFIG
    1985:	w2 = *(u32 *)(r1 + 0xfc)
    1986:	if w2 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3858>
    1987:	w1 = *(u32 *)(r1 + 0x70)
    1988:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3618>
    1989:	call 0x23
    1990:	r1 = 0x0 ll
		0000000000003e30:  R_BPF_64_64	CONFIG
    1992:	w2 = *(u32 *)(r1 + 0xf8)
    1993:	r0 += r2
    1994:	w1 = *(u32 *)(r1 + 0xfc)
    1995:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    1996:	r1 = r10
    1997:	r1 += -0x88
    1998:	w2 = 0x2
    1999:	r3 = r0
    2000:	call 0x71
    2001:	w1 = *(u16 *)(r10 - 0x88)
    2002:	w1 <<= 0x10
    2003:	w1 s>>= 0x10
    2004:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3838>
    2005:	r1 = 0x0 ll
		0000000000003ea8:  R_BPF_64_64	CONFIG
    2007:	w8 = *(u32 *)(r1 + 0xf8)
    2008:	w9 = *(u32 *)(r1 + 0xfc)
    2009:	call 0x9e
    2010:	r0 += r8
    2011:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3660>
    2012:	w1 = *(u32 *)(r0 + 0x0)
    2013:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3678>
    2014:	w1 = *(u16 *)(r0 + 0x0)
    2015:	w1 <<= 0x10
    2016:	w1 s>>= 0x10
    2017:	r8 = *(u64 *)(r10 - 0xb8)
    2018:	goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3838>
    2019:	r1 = r10
    2020:	r1 += -0x88
    2021:	w2 = 0x4
    2022:	r3 = r0
    2023:	call 0x71
    2024:	w1 = *(u32 *)(r10 - 0x88)
    2025:	r2 = 0x0 ll
		0000000000003f48:  R_BPF_64_64	CONFIG
    2027:	w2 = *(u32 *)(r2 + 0xd0)
    2028:	if w1 != w2 goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
    2029:	r6 = 0x0 ll
		0000000000003f68:  R_BPF_64_64	CONFIG
    2031:	w1 = *(u32 *)(r6 + 0xdc)
    2032:	if w1 == 0x0 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3930>
    2033:	w1 = *(u32 *)(r6 + 0x70)
    2034:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3788>
    2035:	call 0x23
    2036:	r1 = 0x0 ll
		0000000000003fa0:  R_BPF_64_64	CONFIG
    2038:	w2 = *(u32 *)(r1 + 0xd8)
    2039:	r0 += r2
    2040:	w1 = *(u32 *)(r1 + 0xdc)
    2041:	if w1 != 0x2 goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e0>
    2042:	r1 = r10
    2043:	r1 += -0x88
    2044:	w2 = 0x2
    2045:	r3 = r0
    2046:	call 0x71
    2047:	w1 = *(u16 *)(r10 - 0x88)
    2048:	w1 <<= 0x10
    2049:	w1 s>>= 0x10
    2050:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3910>
    2051:	r9 = r8
    2052:	r1 = 0x0 ll
		0000000000004020:  R_BPF_64_64	CONFIG
    2054:	w7 = *(u32 *)(r1 + 0xd8)
    2055:	w8 = *(u32 *)(r1 + 0xdc)
    2056:	call 0x9e
    2057:	r0 += r7
    2058:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37d8>
    2059:	w1 = *(u32 *)(r0 + 0x0)
    2060:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37f0>
    2061:	w1 = *(u16 *)(r0 + 0x0)
    2062:	w1 <<= 0x10
    2063:	w1 s>>= 0x10
    2064:	r8 = r9
    2065:	w9 = *(u32 *)(r10 - 0x98)
    2066:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3910>
    2067:	r1 = r10
    2068:	r1 += -0x88
    2069:	w2 = 0x4
    2070:	r3 = r0
    2071:	call 0x71
    2072:	w1 = *(u32 *)(r10 - 0x88)
    2073:	r2 = 0x0 ll
		00000000000040c8:  R_BPF_64_64	CONFIG
    2075:	w2 = *(u32 *)(r2 + 0x100)
    2076:	if w1 != w2 goto -0x703 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2077:	r1 = 0x0 ll
		00000000000040e8:  R_BPF_64_64	.bss
    2079:	r1 = *(u64 *)(r1 + 0x0)
    2080:	if r1 == 0x0 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2081:	call 0x23
    2082:	*(u64 *)(r10 - 0x88) = r0
    2083:	r2 = r10
    2084:	r2 += -0x88
    2085:	r1 = 0x0 ll
		0000000000004128:  R_BPF_64_64	CARRIED
    2087:	call 0x3
    2088:	if r0 != 0x0 goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2089:	r1 = 0x0 ll
		0000000000004148:  R_BPF_64_64	.bss
    2091:	r2 = -0x1
    2092:	lock *(u64 *)(r1 + 0x0) += r2
    2093:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2094:	r1 = r10
    2095:	r1 += -0x88
    2096:	w2 = 0x4
    2097:	r3 = r0
    2098:	call 0x71
    2099:	w1 = *(u32 *)(r10 - 0x88)
    2100:	r2 = 0x0 ll
		00000000000041a0:  R_BPF_64_64	CONFIG
    2102:	w2 = *(u32 *)(r2 + 0xe0)
    2103:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
    2104:	w1 = *(u32 *)(r6 + 0xec)
    2105:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a58>
    2106:	w1 = *(u32 *)(r6 + 0x70)
    2107:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b0>
    2108:	call 0x23
    2109:	w1 = *(u32 *)(r6 + 0xe8)
    2110:	r0 += r1
    2111:	w1 = *(u32 *)(r6 + 0xec)
    2112:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a08>
    2113:	r1 = r10
    2114:	r1 += -0x88
    2115:	w2 = 0x2
    2116:	r3 = r0
    2117:	call 0x71
    2118:	w1 = *(u16 *)(r10 - 0x88)
    2119:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39f0>
    2120:	w7 = *(u32 *)(r6 + 0xe8)
    2121:	w6 = *(u32 *)(r6 + 0xec)
    2122:	call 0x9e
    2123:	r0 += r7
    2124:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39e8>
    2125:	w1 = *(u32 *)(r0 + 0x0)
    2126:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a38>
    2127:	w1 = *(u16 *)(r0 + 0x0)
    2128:	w1 <<= 0x10
    2129:	w1 s>>= 0x10
    2130:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a38>
    2131:	r1 = r10
    2132:	r1 += -0x88
    2133:	w2 = 0x4
    2134:	r3 = r0
    2135:	call 0x71
    2136:	w1 = *(u32 *)(r10 - 0x88)
    2137:	r2 = 0x0 ll
		00000000000042c8:  R_BPF_64_64	CONFIG
    2139:	w2 = *(u32 *)(r2 + 0xf0)
    2140:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
    2141:	r1 = 0x0 ll
		00000000000042e8:  R_BPF_64_64	CONFIG
    2143:	w2 = *(u32 *)(r1 + 0xfc)
    2144:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bb0>
    2145:	w1 = *(u32 *)(r1 + 0x70)
    2146:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3af8>
    2147:	call 0x23
    2148:	r1 = 0x0 ll
		0000000000004320:  R_BPF_64_64	CONFIG
    2150:	w2 = *(u32 *)(r1 + 0xf8)
    2151:	r0 += r2
    2152:	w1 = *(u32 *)(r1 + 0xfc)
    2153:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b60>
    2154:	r1 = r10
    2155:	r1 += -0x88
    2156:	w2 = 0x2
    2157:	r3 = r0
    2158:	call 0x71
    2159:	w1 = *(u16 *)(r10 - 0x88)
    2160:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b48>
    2161:	r1 = 0x0 ll
		0000000000004388:  R_BPF_64_64	CONFIG
    2163:	w6 = *(u32 *)(r1 + 0xf8)
    2164:	w7 = *(u32 *)(r1 + 0xfc)
    2165:	call 0x9e
    2166:	r0 += r6
    2167:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b40>
    2168:	w1 = *(u32 *)(r0 + 0x0)
    2169:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b90>
    2170:	w1 = *(u16 *)(r0 + 0x0)
    2171:	w1 <<= 0x10
    2172:	w1 s>>= 0x10
    2173:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b90>
    2174:	r1 = r10
    2175:	r1 += -0x88
    2176:	w2 = 0x4
    2177:	r3 = r0
    2178:	call 0x71
    2179:	w1 = *(u32 *)(r10 - 0x88)
    2180:	r2 = 0x0 ll
		0000000000004420:  R_BPF_64_64	CONFIG
    2182:	w2 = *(u32 *)(r2 + 0x100)
    2183:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c38>
    2184:	r1 = 0x0 ll
		0000000000004440:  R_BPF_64_64	.bss
    2186:	r1 = *(u64 *)(r1 + 0x0)
    2187:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2188:	call 0x23
    2189:	*(u64 *)(r10 - 0x88) = r0
    2190:	r2 = r10
    2191:	r2 += -0x88
    2192:	r1 = 0x0 ll
		0000000000004480:  R_BPF_64_64	CARRIED
    2194:	call 0x3
    2195:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2196:	r1 = 0x0 ll
		00000000000044a0:  R_BPF_64_64	.bss
    2198:	r2 = -0x1
    2199:	lock *(u64 *)(r1 + 0x0) += r2
    2200:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2201:	call 0x23
    2202:	*(u64 *)(r10 - 0x88) = r0
    2203:	r2 = r10
    2204:	r2 += -0x88
    2205:	r1 = 0x0 ll
		00000000000044e8:  R_BPF_64_64	TASKS
    2207:	r3 = 0xe78 ll
		00000000000044f8:  R_BPF_64_64	.rodata
    2209:	r4 = 0x0
    2210:	call 0x2
    2211:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e00>
    2212:	r1 = 0x8 ll
		0000000000004520:  R_BPF_64_64	.bss
    2214:	r2 = 0x1
    2215:	lock *(u64 *)(r1 + 0x0) += r2
    2216:	r1 = 0x0 ll
		0000000000004540:  R_BPF_64_64	EXPECT_ENTER
    2218:	r2 = 0x100000000 ll
    2220:	lock *(u64 *)(r1 + 0x0) += r2
    2221:	r1 = 0x0 ll
		0000000000004568:  R_BPF_64_64	EXPECT_EXIT
    2223:	lock *(u64 *)(r1 + 0x0) += r2
    2224:	call 0x23
    2225:	*(u64 *)(r10 - 0x88) = r0
    2226:	r2 = r10
    2227:	r2 += -0x88
    2228:	r1 = 0x0 ll
		00000000000045a0:  R_BPF_64_64	TASKS
    2230:	call 0x1
    2231:	r7 = r0
    2232:	if r7 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2233:	call 0xe
    2234:	r1 = *(u64 *)(r7 + 0x18)
    2235:	if r1 == r0 goto -0x6fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2236:	r6 = r0
    2237:	r2 = r0
    2238:	r2 >>= 0x20
    2239:	r0 <<= 0x20
    2240:	r0 >>= 0x20
    2241:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d90>
    2242:	r1 >>= 0x20
    2243:	if r1 == r2 goto -0x704 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x570>
    2244:	w1 = *(u32 *)(r7 + 0x8)
    2245:	if w1 == 0x0 goto -0x70b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
    2246:	w1 = 0x0
    2247:	*(u32 *)(r10 - 0x88) = w1
    2248:	r2 = r10
    2249:	r2 += -0x88
    2250:	r1 = 0x0 ll
		0000000000004650:  R_BPF_64_64	LOST
    2252:	call 0x1
    2253:	if r0 == 0x0 goto -0x713 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
    2254:	r0 += 0x10
    2255:	r1 = 0x1
    2256:	lock *(u64 *)(r0 + 0x0) += r1
    2257:	goto -0x717 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
    2258:	w1 = 0x0
    2259:	*(u32 *)(r10 - 0x88) = w1
    2260:	r2 = r10
    2261:	r2 += -0x88
    2262:	r1 = 0x0 ll
		00000000000046b0:  R_BPF_64_64	LOST
    2264:	call 0x1
    2265:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e58>
    2266:	r0 += 0x10
    2267:	r1 = 0x1
    2268:	lock *(u64 *)(r0 + 0x0) += r1
    2269:	exit

00000000000046f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    2270:	r6 = 0x0 ll
		00000000000046f0:  R_BPF_64_64	CONFIG
    2272:	w1 = *(u32 *)(r6 + 0x5c)
    2273:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    2274:	call 0xe
    2275:	r0 >>= 0x20
    2276:	*(u32 *)(r10 - 0x8) = w0
    2277:	r2 = r10
    2278:	r2 += -0x8
    2279:	r1 = 0x0 ll
		0000000000004738:  R_BPF_64_64	PIDS
    2281:	call 0x1
    2282:	r1 = r0
    2283:	w0 = 0x0
    2284:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2285:	w0 = 0x1
    2286:	w7 = *(u32 *)(r6 + 0x58)
    2287:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2288:	w8 = 0x81
    2289:	call 0x23
    2290:	r6 = r0
    2291:	r9 = 0x0 ll
		0000000000004798:  R_BPF_64_64	CONFIG
    2293:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    2294:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2295:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    2296:	w0 &= 0x1
    2297:	exit
    2298:	w8 += -0x1
    2299:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    2300:	w1 = 0x0
    2301:	*(u32 *)(r10 - 0x8) = w1
    2302:	r2 = r10
    2303:	r2 += -0x8
    2304:	r1 = 0x0 ll
		0000000000004800:  R_BPF_64_64	LOST
    2306:	call 0x1
    2307:	r1 = r0
    2308:	w0 = 0x0
    2309:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2310:	r1 += 0x18
    2311:	r2 = 0x1
    2312:	lock *(u64 *)(r1 + 0x0) += r2
    2313:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2314:	w1 = *(u32 *)(r9 + 0x50)
    2315:	r6 += r1
    2316:	r1 = r10
    2317:	r1 += -0x8
    2318:	w2 = 0x8
    2319:	r3 = r6
    2320:	call 0x71
    2321:	w1 = *(u32 *)(r9 + 0x54)
    2322:	r6 = *(u64 *)(r10 - 0x8)
    2323:	r3 = r6
    2324:	r3 += r1
    2325:	r1 = r10
    2326:	r1 += -0x8
    2327:	w2 = 0x4
    2328:	call 0x71
    2329:	w0 = 0x1
    2330:	w1 = *(u32 *)(r10 - 0x8)
    2331:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    2332:	w0 = 0x0
    2333:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

00000000000048f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    2334:	r7 = r3
    2335:	r8 = r2
    2336:	r6 = r1
    2337:	w2 = 0xe0
    2338:	r3 = 0xd98 ll
		0000000000004910:  R_BPF_64_64	.rodata
    2340:	call 0x71
    2341:	r1 = r6
    2342:	r1 += 0x60
    2343:	w2 = 0x80
    2344:	r3 = r8
    2345:	call 0x71
    2346:	call 0x23
    2347:	r1 = 0x0 ll
		0000000000004958:  R_BPF_64_64	CONFIG
    2349:	w1 = *(u32 *)(r1 + 0x48)
    2350:	r0 += r1
    2351:	r1 = r10
    2352:	r1 += -0x4
    2353:	w2 = 0x4
    2354:	r3 = r0
    2355:	call 0x71
    2356:	w1 = *(u32 *)(r10 - 0x4)
    2357:	w1 &= 0x2
    2358:	if w1 != 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0xf8>
    2359:	r1 = r7
    2360:	r1 &= 0x40000000
    2361:	if r1 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a8>
    2362:	w1 = *(u32 *)(r6 + 0x4)
    2363:	r1 <<= 0xa
    2364:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1c0>
    2365:	w1 = 0x1
    2366:	*(u32 *)(r6 + 0x4) = w1
    2367:	r1 = 0x400
    2368:	r2 = *(u64 *)(r6 + 0x80)
    2369:	r2 <<= 0x20
    2370:	r2 >>= 0x20
    2371:	r3 = *(u64 *)(r6 + 0xd0)
    2372:	r3 <<= 0x20
    2373:	r3 >>= 0x20
    2374:	r4 = *(u64 *)(r6 + 0xc8)
    2375:	r4 <<= 0x20
    2376:	r4 >>= 0x20
    2377:	r5 = *(u64 *)(r6 + 0xc0)
    2378:	r5 <<= 0x20
    2379:	r5 >>= 0x20
    2380:	r0 = *(u64 *)(r6 + 0xb8)
    2381:	r0 <<= 0x20
    2382:	r0 >>= 0x20
    2383:	r8 = *(u64 *)(r6 + 0x88)
    2384:	r8 <<= 0x20
    2385:	r8 >>= 0x20
    2386:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1f0>
    2387:	w1 = 0x2
    2388:	*(u32 *)(r6 + 0x4) = w1
    2389:	r1 = 0x800
    2390:	r2 = *(u64 *)(r6 + 0xa0)
    2391:	r3 = *(u64 *)(r6 + 0xa8)
    2392:	r4 = *(u64 *)(r6 + 0x98)
    2393:	r5 = *(u64 *)(r6 + 0xc0)
    2394:	r0 = *(u64 *)(r6 + 0xc8)
    2395:	r8 = *(u64 *)(r6 + 0xd0)
    2396:	w9 = 0x2
    2397:	*(u32 *)(r6 + 0x58) = w9
    2398:	*(u64 *)(r6 + 0x30) = r2
    2399:	*(u64 *)(r6 + 0x28) = r3
    2400:	*(u64 *)(r6 + 0x20) = r4
    2401:	*(u64 *)(r6 + 0x18) = r5
    2402:	*(u64 *)(r6 + 0x10) = r0
    2403:	*(u64 *)(r6 + 0x8) = r8
    2404:	w2 = w7
    2405:	w2 &= -0x40000001
    2406:	*(u32 *)(r6 + 0x0) = w2
    2407:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2408:	r2 = 0xbfffffff ll
    2410:	r7 &= r2
    2411:	r1 += r7
    2412:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2413:	r2 = 0x0 ll
		0000000000004b68:  R_BPF_64_64	SELECTORS
    2415:	r2 += r1
    2416:	w1 = *(u8 *)(r2 + 0x0)
    2417:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2418:	r2 = r6
    2419:	r2 += 0x8
    2420:	w1 <<= 0x18
    2421:	w1 s>>= 0x18
    2422:	r3 = r1
    2423:	r3 &= 0x7
    2424:	r3 <<= 0x3
    2425:	r4 = r2
    2426:	r4 += r3
    2427:	r3 = *(u64 *)(r4 + 0x0)
    2428:	r3 <<= 0x20
    2429:	r3 >>= 0x20
    2430:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x358>
    2431:	w1 += 0x1
    2432:	w1 &= 0x7
    2433:	r1 <<= 0x3
    2434:	r2 += r1
    2435:	r1 = *(u64 *)(r2 + 0x0)
    2436:	r1 <<= 0x20
    2437:	r3 <<= 0x20
    2438:	r1 >>= 0x20
    2439:	r1 |= r3
    2440:	r3 = r1
    2441:	w1 = 0x6
    2442:	*(u32 *)(r6 + 0x58) = w1
    2443:	*(u64 *)(r6 + 0x50) = r3
    2444:	exit

0000000000004c68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2445:	w7 = w2
    2446:	r9 = r1
    2447:	r6 = 0x0 ll
		0000000000004c78:  R_BPF_64_64	CONFIG
    2449:	w1 = *(u32 *)(r6 + 0x28)
    2450:	w1 &= w7
    2451:	w2 = *(u32 *)(r6 + 0x30)
    2452:	if w1 == w2 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x188>
    2453:	w1 = *(u32 *)(r6 + 0x24)
    2454:	if w1 != 0x2 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d8>
    2455:	call 0x8
    2456:	*(u32 *)(r10 - 0x88) = w0
    2457:	r2 = r10
    2458:	r2 += -0x88
    2459:	r1 = 0x0 ll
		0000000000004cd8:  R_BPF_64_64	SAMPLES
    2461:	call 0x1
    2462:	r6 = r0
    2463:	if r6 == 0x0 goto +0x9c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2464:	call 0x8
    2465:	w0 &= 0xfff
    2466:	r0 <<= 0x6
    2467:	r8 = 0x0 ll
		0000000000004d18:  R_BPF_64_64	.bss.calls
    2469:	r8 += r0
    2470:	call 0x9e
    2471:	r1 = r0
    2472:	call 0xaf
    2473:	*(u64 *)(r8 + 0x10) = r0
    2474:	r3 = *(u64 *)(r8 + 0x10)
    2475:	r1 = r10
    2476:	r1 += -0x88
    2477:	w2 = 0x80
    2478:	call 0x71
    2479:	r1 = *(u64 *)(r10 - 0x20)
    2480:	if r1 != 0x504c0001 goto +0x9b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2481:	r1 = *(u64 *)(r10 - 0x10)
    2482:	if r1 != 0x10 goto +0x9ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2483:	r2 = *(u64 *)(r10 - 0x28)
    2484:	r1 = 0x0 ll
		0000000000004da0:  R_BPF_64_64	CONFIG
    2486:	r3 = *(u64 *)(r1 + 0x0)
    2487:	if r2 != r3 goto +0x9a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2488:	w2 = *(u32 *)(r1 + 0x28)
    2489:	w2 &= w7
    2490:	w1 = *(u32 *)(r6 + 0x30)
    2491:	if w1 != 0x0 goto +0x3b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f10>
    2492:	*(u32 *)(r6 + 0x34) = w2
    2493:	goto +0x3b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f38>
    2494:	r1 = 0x8 ll
		0000000000004df0:  R_BPF_64_64	.bss
    2496:	r1 = *(u64 *)(r1 + 0x0)
    2497:	if r1 != 0x0 goto -0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2498:	r1 = 0x0 ll
		0000000000004e10:  R_BPF_64_64	CONFIG
    2500:	w2 = *(u32 *)(r1 + 0x6c)
    2501:	if w2 == 0x0 goto +0x99b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2502:	r1 = *(u64 *)(r1 + 0xb0)
    2503:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x220>
    2504:	r1 = 0x0 ll
		0000000000004e40:  R_BPF_64_64	CONFIG
    2506:	r3 = *(u64 *)(r1 + 0xb0)
    2507:	r1 = r10
    2508:	r1 += -0x88
    2509:	w2 = 0x4
    2510:	call 0x71
    2511:	w1 = *(u32 *)(r10 - 0x88)
    2512:	if w1 == 0x0 goto -0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2513:	r8 = 0x0 ll
		0000000000004e88:  R_BPF_64_64	CONFIG
    2515:	w1 = *(u32 *)(r8 + 0xbc)
    2516:	*(u64 *)(r10 - 0xb8) = r9
    2517:	if w1 == 0x0 goto +0x634 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e8>
    2518:	w1 = *(u32 *)(r8 + 0x70)
    2519:	if w1 != 0x0 goto +0x3a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    2520:	call 0x23
    2521:	r1 = 0x0 ll
		0000000000004ec8:  R_BPF_64_64	CONFIG
    2523:	w2 = *(u32 *)(r1 + 0xb8)
    2524:	r0 += r2
    2525:	w1 = *(u32 *)(r1 + 0xbc)
    2526:	if w1 != 0x2 goto +0x621 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3398>
    2527:	r1 = r10
    2528:	r1 += -0x88
    2529:	w2 = 0x2
    2530:	r3 = r0
    2531:	call 0x71
    2532:	w1 = *(u16 *)(r10 - 0x88)
    2533:	w1 <<= 0x10
    2534:	w1 s>>= 0x10
    2535:	goto +0x61e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    2536:	w1 = *(u32 *)(r6 + 0x24)
    2537:	if w1 != 0x3 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a8>
    2538:	call 0x8
    2539:	w0 &= 0xfff
    2540:	r0 <<= 0x6
    2541:	r8 = 0x0 ll
		0000000000004f68:  R_BPF_64_64	.bss.calls
    2543:	r8 += r0
    2544:	call 0x9e
    2545:	r1 = r0
    2546:	call 0xaf
    2547:	*(u64 *)(r8 + 0x10) = r0
    2548:	r3 = *(u64 *)(r8 + 0x10)
    2549:	r1 = r10
    2550:	r1 += -0x88
    2551:	w2 = 0x80
    2552:	call 0x71
    2553:	r1 = *(u64 *)(r10 - 0x20)
    2554:	if r1 != 0x504c0001 goto +0x966 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2555:	r1 = *(u64 *)(r10 - 0x10)
    2556:	if r1 != 0x10 goto +0x964 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2557:	r1 = *(u64 *)(r10 - 0x28)
    2558:	r2 = 0x0 ll
		0000000000004ff0:  R_BPF_64_64	CONFIG
    2560:	r2 = *(u64 *)(r2 + 0x0)
    2561:	if r1 != r2 goto +0x95f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    2562:	w2 = 0x0
    2563:	w1 = *(u32 *)(r6 + 0x28)
    2564:	w3 = *(u32 *)(r6 + 0x30)
    2565:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f0>
    2566:	w4 = w1
    2567:	w4 >>= 0x1
    2568:	w2 = w1
    2569:	w2 |= w4
    2570:	w4 = w2
    2571:	w4 >>= 0x2
    2572:	w2 |= w4
    2573:	w4 = w2
    2574:	w4 >>= 0x4
    2575:	w2 |= w4
    2576:	w1 &= w7
    2577:	w4 = w2
    2578:	w4 >>= 0x8
    2579:	w2 |= w4
    2580:	w1 -= w3
    2581:	w3 = w2
    2582:	w3 >>= 0x10
    2583:	w2 |= w3
    2584:	w2 ^= -0x1
    2585:	w3 = w2
    2586:	w3 >>= 0x1
    2587:	w3 &= 0x55555555
    2588:	w2 -= w3
    2589:	w3 = w2
    2590:	w3 &= 0x33333333
    2591:	w2 >>= 0x2
    2592:	w2 &= 0x33333333
    2593:	w3 += w2
    2594:	w2 = w3
    2595:	w2 >>= 0x4
    2596:	w3 += w2
    2597:	w3 &= 0xf0f0f0f
    2598:	w3 *= 0x1010101
    2599:	w3 >>= 0x18
    2600:	w1 <<= w3
    2601:	w1 s>>= w3
    2602:	w2 = w1
    2603:	*(u32 *)(r10 - 0xa0) = w2
    2604:	call 0x23
    2605:	*(u64 *)(r10 - 0x88) = r0
    2606:	r2 = r10
    2607:	r2 += -0x88
    2608:	r1 = 0x0 ll
		0000000000005180:  R_BPF_64_64	TASKS
    2610:	call 0x1
    2611:	r7 = r0
    2612:	if r7 == 0x0 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
    2613:	call 0xe
    2614:	r1 = *(u64 *)(r7 + 0x18)
    2615:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    2616:	r6 = r0
    2617:	r2 = r0
    2618:	r2 >>= 0x20
    2619:	r0 <<= 0x20
    2620:	r0 >>= 0x20
    2621:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    2622:	r1 >>= 0x20
    2623:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x628>
    2624:	w1 = *(u32 *)(r7 + 0x8)
    2625:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    2626:	w1 = 0x0
    2627:	*(u32 *)(r10 - 0x88) = w1
    2628:	r2 = r10
    2629:	r2 += -0x88
    2630:	r1 = 0x0 ll
		0000000000005230:  R_BPF_64_64	LOST
    2632:	call 0x1
    2633:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    2634:	r0 += 0x10
    2635:	r1 = 0x1
    2636:	lock *(u64 *)(r0 + 0x0) += r1
    2637:	r1 = r7
    2638:	w2 = 0x4a0
    2639:	r3 = 0xe78 ll
		0000000000005278:  R_BPF_64_64	.rodata
    2641:	call 0x71
    2642:	*(u64 *)(r7 + 0x18) = r6
    2643:	*(u64 *)(r10 - 0xb8) = r9
    2644:	r1 = 0x0 ll
		00000000000052a0:  R_BPF_64_64	AYA_LOG_LEVEL
    2646:	w1 = *(u8 *)(r1 + 0x0)
    2647:	*(u64 *)(r10 - 0x90) = r7
    2648:	if w1 < 0x4 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1438>
    2649:	call 0x23
    2650:	r8 = r0
    2651:	w1 = 0xa0
    2652:	*(u16 *)(r10 - 0x2) = w1
    2653:	r1 = r10
    2654:	r1 += -0x2
    2655:	r9 = 0x40
    2656:	w1 = *(u16 *)(r10 - 0x2)
    2657:	if w1 > 0x40 goto +0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e98>
    2658:	r1 = 0x0 ll
		0000000000005310:  R_BPF_64_64	AYA_LOGS
    2660:	r2 = r9
    2661:	r3 = 0x0
    2662:	call 0x83
    2663:	if r0 == 0x0 goto +0x1ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2664:	*(u64 *)(r10 - 0x80) = r9
    2665:	*(u64 *)(r10 - 0x88) = r0
    2666:	r1 = r10
    2667:	r1 += -0x88
    2668:	r1 = *(u64 *)(r10 - 0x88)
    2669:	r2 = *(u64 *)(r10 - 0x80)
    2670:	if r2 < 0x2 goto +0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2671:	w2 = *(u16 *)(r10 - 0x2)
    2672:	*(u8 *)(r1 + 0x0) = w2
    2673:	w2 >>= 0x8
    2674:	*(u8 *)(r1 + 0x1) = w2
    2675:	r1 = *(u64 *)(r10 - 0x88)
    2676:	r2 = *(u64 *)(r10 - 0x80)
    2677:	if r2 < 0x3 goto +0x19b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2678:	w2 = 0x0
    2679:	*(u8 *)(r1 + 0x2) = w2
    2680:	r1 = *(u64 *)(r10 - 0x88)
    2681:	r3 = *(u64 *)(r10 - 0x80)
    2682:	if r3 < 0x5 goto +0x196 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2683:	*(u8 *)(r1 + 0x4) = w2
    2684:	w2 = 0x17
    2685:	*(u8 *)(r1 + 0x3) = w2
    2686:	r1 = *(u64 *)(r10 - 0x88)
    2687:	r2 = *(u64 *)(r10 - 0x80)
    2688:	if r2 < 0x1c goto +0x190 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2689:	r3 = r1
    2690:	r3 += 0x5
    2691:	r4 = 0xd08 ll
		0000000000005418:  R_BPF_64_64	.rodata
    2693:	w5 = *(u8 *)(r4 + 0x0)
    2694:	*(u8 *)(r3 + 0x0) = w5
    2695:	w5 = *(u8 *)(r4 + 0x1)
    2696:	*(u8 *)(r3 + 0x1) = w5
    2697:	w5 = *(u8 *)(r4 + 0x2)
    2698:	*(u8 *)(r3 + 0x2) = w5
    2699:	w5 = *(u8 *)(r4 + 0x3)
    2700:	*(u8 *)(r3 + 0x3) = w5
    2701:	w5 = *(u8 *)(r4 + 0x4)
    2702:	*(u8 *)(r3 + 0x4) = w5
    2703:	w5 = *(u8 *)(r4 + 0x5)
    2704:	*(u8 *)(r3 + 0x5) = w5
    2705:	w5 = *(u8 *)(r4 + 0x6)
    2706:	*(u8 *)(r3 + 0x6) = w5
    2707:	w5 = *(u8 *)(r4 + 0x7)
    2708:	*(u8 *)(r3 + 0x7) = w5
    2709:	w5 = *(u8 *)(r4 + 0x8)
    2710:	*(u8 *)(r3 + 0x8) = w5
    2711:	w5 = *(u8 *)(r4 + 0x9)
    2712:	*(u8 *)(r3 + 0x9) = w5
    2713:	w5 = *(u8 *)(r4 + 0xa)
    2714:	*(u8 *)(r3 + 0xa) = w5
    2715:	w5 = *(u8 *)(r4 + 0xb)
    2716:	*(u8 *)(r3 + 0xb) = w5
    2717:	w5 = *(u8 *)(r4 + 0xc)
    2718:	*(u8 *)(r3 + 0xc) = w5
    2719:	w5 = *(u8 *)(r4 + 0xd)
    2720:	*(u8 *)(r3 + 0xd) = w5
    2721:	w5 = *(u8 *)(r4 + 0xe)
    2722:	*(u8 *)(r3 + 0xe) = w5
    2723:	w5 = *(u8 *)(r4 + 0xf)
    2724:	*(u8 *)(r3 + 0xf) = w5
    2725:	w5 = *(u8 *)(r4 + 0x10)
    2726:	*(u8 *)(r3 + 0x10) = w5
    2727:	w5 = *(u8 *)(r4 + 0x11)
    2728:	*(u8 *)(r3 + 0x11) = w5
    2729:	w5 = *(u8 *)(r4 + 0x12)
    2730:	*(u8 *)(r3 + 0x12) = w5
    2731:	w5 = *(u8 *)(r4 + 0x13)
    2732:	*(u8 *)(r3 + 0x13) = w5
    2733:	w5 = *(u8 *)(r4 + 0x14)
    2734:	*(u8 *)(r3 + 0x14) = w5
    2735:	w5 = *(u8 *)(r4 + 0x15)
    2736:	*(u8 *)(r3 + 0x15) = w5
    2737:	w5 = *(u8 *)(r4 + 0x16)
    2738:	*(u8 *)(r3 + 0x16) = w5
    2739:	if r2 == 0x1c goto +0x15d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2740:	w3 = 0x1
    2741:	*(u8 *)(r1 + 0x1c) = w3
    2742:	if r2 < 0x1f goto +0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2743:	w4 = 0x0
    2744:	*(u8 *)(r1 + 0x1e) = w4
    2745:	*(u8 *)(r1 + 0x1d) = w3
    2746:	if r2 == 0x1f goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2747:	w3 = 0x4
    2748:	*(u8 *)(r1 + 0x1f) = w3
    2749:	if r2 == 0x20 goto +0x153 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2750:	w3 = 0x2
    2751:	*(u8 *)(r1 + 0x20) = w3
    2752:	if r2 < 0x23 goto +0x150 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2753:	w3 = 0x0
    2754:	*(u8 *)(r1 + 0x22) = w3
    2755:	w3 = 0x17
    2756:	*(u8 *)(r1 + 0x21) = w3
    2757:	if r2 < 0x3a goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2758:	r3 = r1
    2759:	r3 += 0x23
    2760:	r4 = 0xd08 ll
		0000000000005640:  R_BPF_64_64	.rodata
    2762:	w5 = *(u8 *)(r4 + 0x0)
    2763:	*(u8 *)(r3 + 0x0) = w5
    2764:	w5 = *(u8 *)(r4 + 0x1)
    2765:	*(u8 *)(r3 + 0x1) = w5
    2766:	w5 = *(u8 *)(r4 + 0x2)
    2767:	*(u8 *)(r3 + 0x2) = w5
    2768:	w5 = *(u8 *)(r4 + 0x3)
    2769:	*(u8 *)(r3 + 0x3) = w5
    2770:	w5 = *(u8 *)(r4 + 0x4)
    2771:	*(u8 *)(r3 + 0x4) = w5
    2772:	w5 = *(u8 *)(r4 + 0x5)
    2773:	*(u8 *)(r3 + 0x5) = w5
    2774:	w5 = *(u8 *)(r4 + 0x6)
    2775:	*(u8 *)(r3 + 0x6) = w5
    2776:	w5 = *(u8 *)(r4 + 0x7)
    2777:	*(u8 *)(r3 + 0x7) = w5
    2778:	w5 = *(u8 *)(r4 + 0x8)
    2779:	*(u8 *)(r3 + 0x8) = w5
    2780:	w5 = *(u8 *)(r4 + 0x9)
    2781:	*(u8 *)(r3 + 0x9) = w5
    2782:	w5 = *(u8 *)(r4 + 0xa)
    2783:	*(u8 *)(r3 + 0xa) = w5
    2784:	w5 = *(u8 *)(r4 + 0xb)
    2785:	*(u8 *)(r3 + 0xb) = w5
    2786:	w5 = *(u8 *)(r4 + 0xc)
    2787:	*(u8 *)(r3 + 0xc) = w5
    2788:	w5 = *(u8 *)(r4 + 0xd)
    2789:	*(u8 *)(r3 + 0xd) = w5
    2790:	w5 = *(u8 *)(r4 + 0xe)
    2791:	*(u8 *)(r3 + 0xe) = w5
    2792:	w5 = *(u8 *)(r4 + 0xf)
    2793:	*(u8 *)(r3 + 0xf) = w5
    2794:	w5 = *(u8 *)(r4 + 0x10)
    2795:	*(u8 *)(r3 + 0x10) = w5
    2796:	w5 = *(u8 *)(r4 + 0x11)
    2797:	*(u8 *)(r3 + 0x11) = w5
    2798:	w5 = *(u8 *)(r4 + 0x12)
    2799:	*(u8 *)(r3 + 0x12) = w5
    2800:	w5 = *(u8 *)(r4 + 0x13)
    2801:	*(u8 *)(r3 + 0x13) = w5
    2802:	w5 = *(u8 *)(r4 + 0x14)
    2803:	*(u8 *)(r3 + 0x14) = w5
    2804:	w5 = *(u8 *)(r4 + 0x15)
    2805:	*(u8 *)(r3 + 0x15) = w5
    2806:	w5 = *(u8 *)(r4 + 0x16)
    2807:	*(u8 *)(r3 + 0x16) = w5
    2808:	if r2 == 0x3a goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2809:	w3 = 0x3
    2810:	*(u8 *)(r1 + 0x3a) = w3
    2811:	if r2 < 0x3d goto +0x115 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2812:	w3 = 0x0
    2813:	*(u8 *)(r1 + 0x3c) = w3
    2814:	w3 = 0x1f
    2815:	*(u8 *)(r1 + 0x3b) = w3
    2816:	if r2 < 0x5c goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2817:	r3 = r1
    2818:	r3 += 0x3d
    2819:	r4 = 0xd1f ll
		0000000000005818:  R_BPF_64_64	.rodata
    2821:	w5 = *(u8 *)(r4 + 0x0)
    2822:	*(u8 *)(r3 + 0x0) = w5
    2823:	w5 = *(u8 *)(r4 + 0x1)
    2824:	*(u8 *)(r3 + 0x1) = w5
    2825:	w5 = *(u8 *)(r4 + 0x2)
    2826:	*(u8 *)(r3 + 0x2) = w5
    2827:	w5 = *(u8 *)(r4 + 0x3)
    2828:	*(u8 *)(r3 + 0x3) = w5
    2829:	w5 = *(u8 *)(r4 + 0x4)
    2830:	*(u8 *)(r3 + 0x4) = w5
    2831:	w5 = *(u8 *)(r4 + 0x5)
    2832:	*(u8 *)(r3 + 0x5) = w5
    2833:	w5 = *(u8 *)(r4 + 0x6)
    2834:	*(u8 *)(r3 + 0x6) = w5
    2835:	w5 = *(u8 *)(r4 + 0x7)
    2836:	*(u8 *)(r3 + 0x7) = w5
    2837:	w5 = *(u8 *)(r4 + 0x8)
    2838:	*(u8 *)(r3 + 0x8) = w5
    2839:	w5 = *(u8 *)(r4 + 0x9)
    2840:	*(u8 *)(r3 + 0x9) = w5
    2841:	w5 = *(u8 *)(r4 + 0xa)
    2842:	*(u8 *)(r3 + 0xa) = w5
    2843:	w5 = *(u8 *)(r4 + 0xb)
    2844:	*(u8 *)(r3 + 0xb) = w5
    2845:	w5 = *(u8 *)(r4 + 0xc)
    2846:	*(u8 *)(r3 + 0xc) = w5
    2847:	w5 = *(u8 *)(r4 + 0xd)
    2848:	*(u8 *)(r3 + 0xd) = w5
    2849:	w5 = *(u8 *)(r4 + 0xe)
    2850:	*(u8 *)(r3 + 0xe) = w5
    2851:	w5 = *(u8 *)(r4 + 0xf)
    2852:	*(u8 *)(r3 + 0xf) = w5
    2853:	w5 = *(u8 *)(r4 + 0x10)
    2854:	*(u8 *)(r3 + 0x10) = w5
    2855:	w5 = *(u8 *)(r4 + 0x11)
    2856:	*(u8 *)(r3 + 0x11) = w5
    2857:	w5 = *(u8 *)(r4 + 0x12)
    2858:	*(u8 *)(r3 + 0x12) = w5
    2859:	w5 = *(u8 *)(r4 + 0x13)
    2860:	*(u8 *)(r3 + 0x13) = w5
    2861:	w5 = *(u8 *)(r4 + 0x14)
    2862:	*(u8 *)(r3 + 0x14) = w5
    2863:	w5 = *(u8 *)(r4 + 0x15)
    2864:	*(u8 *)(r3 + 0x15) = w5
    2865:	w5 = *(u8 *)(r4 + 0x16)
    2866:	*(u8 *)(r3 + 0x16) = w5
    2867:	w5 = *(u8 *)(r4 + 0x17)
    2868:	*(u8 *)(r3 + 0x17) = w5
    2869:	w5 = *(u8 *)(r4 + 0x18)
    2870:	*(u8 *)(r3 + 0x18) = w5
    2871:	w5 = *(u8 *)(r4 + 0x19)
    2872:	*(u8 *)(r3 + 0x19) = w5
    2873:	w5 = *(u8 *)(r4 + 0x1a)
    2874:	*(u8 *)(r3 + 0x1a) = w5
    2875:	w5 = *(u8 *)(r4 + 0x1b)
    2876:	*(u8 *)(r3 + 0x1b) = w5
    2877:	w5 = *(u8 *)(r4 + 0x1c)
    2878:	*(u8 *)(r3 + 0x1c) = w5
    2879:	w5 = *(u8 *)(r4 + 0x1d)
    2880:	*(u8 *)(r3 + 0x1d) = w5
    2881:	w5 = *(u8 *)(r4 + 0x1e)
    2882:	*(u8 *)(r3 + 0x1e) = w5
    2883:	if r2 == 0x5c goto +0xcd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2884:	w4 = 0x4
    2885:	*(u8 *)(r1 + 0x5c) = w4
    2886:	if r2 < 0x5f goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2887:	w3 = 0x0
    2888:	*(u8 *)(r1 + 0x5e) = w3
    2889:	*(u8 *)(r1 + 0x5d) = w4
    2890:	if r2 < 0x63 goto +0xc6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2891:	*(u8 *)(r1 + 0x62) = w3
    2892:	*(u8 *)(r1 + 0x61) = w3
    2893:	*(u8 *)(r1 + 0x60) = w3
    2894:	w3 = 0x44
    2895:	*(u8 *)(r1 + 0x5f) = w3
    2896:	if r2 == 0x63 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2897:	w3 = 0x5
    2898:	*(u8 *)(r1 + 0x63) = w3
    2899:	r3 = r2
    2900:	r3 &= -0x2
    2901:	if r3 == 0x64 goto +0xbb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2902:	w4 = 0x0
    2903:	*(u8 *)(r1 + 0x65) = w4
    2904:	w5 = 0x4
    2905:	*(u8 *)(r1 + 0x64) = w5
    2906:	if r2 < 0x6a goto +0xb6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2907:	*(u8 *)(r1 + 0x69) = w4
    2908:	*(u8 *)(r1 + 0x68) = w4
    2909:	*(u8 *)(r1 + 0x67) = w4
    2910:	w4 = 0x6
    2911:	*(u8 *)(r1 + 0x66) = w4
    2912:	if r2 == 0x6a goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2913:	w4 = 0x14
    2914:	*(u8 *)(r1 + 0x6a) = w4
    2915:	if r2 < 0x6d goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2916:	w4 = 0x0
    2917:	*(u8 *)(r1 + 0x6c) = w4
    2918:	w4 = 0xf
    2919:	*(u8 *)(r1 + 0x6b) = w4
    2920:	if r2 < 0x7c goto +0xa8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2921:	r4 = r1
    2922:	r4 += 0x6d
    2923:	r5 = 0xd3e ll
		0000000000005b58:  R_BPF_64_64	.rodata
    2925:	w0 = *(u8 *)(r5 + 0x0)
    2926:	*(u8 *)(r4 + 0x0) = w0
    2927:	w0 = *(u8 *)(r5 + 0x1)
    2928:	*(u8 *)(r4 + 0x1) = w0
    2929:	w0 = *(u8 *)(r5 + 0x2)
    2930:	*(u8 *)(r4 + 0x2) = w0
    2931:	w0 = *(u8 *)(r5 + 0x3)
    2932:	*(u8 *)(r4 + 0x3) = w0
    2933:	w0 = *(u8 *)(r5 + 0x4)
    2934:	*(u8 *)(r4 + 0x4) = w0
    2935:	w0 = *(u8 *)(r5 + 0x5)
    2936:	*(u8 *)(r4 + 0x5) = w0
    2937:	w0 = *(u8 *)(r5 + 0x6)
    2938:	*(u8 *)(r4 + 0x6) = w0
    2939:	w0 = *(u8 *)(r5 + 0x7)
    2940:	*(u8 *)(r4 + 0x7) = w0
    2941:	w0 = *(u8 *)(r5 + 0x8)
    2942:	*(u8 *)(r4 + 0x8) = w0
    2943:	w0 = *(u8 *)(r5 + 0x9)
    2944:	*(u8 *)(r4 + 0x9) = w0
    2945:	w0 = *(u8 *)(r5 + 0xa)
    2946:	*(u8 *)(r4 + 0xa) = w0
    2947:	w0 = *(u8 *)(r5 + 0xb)
    2948:	*(u8 *)(r4 + 0xb) = w0
    2949:	w0 = *(u8 *)(r5 + 0xc)
    2950:	*(u8 *)(r4 + 0xc) = w0
    2951:	w0 = *(u8 *)(r5 + 0xd)
    2952:	*(u8 *)(r4 + 0xd) = w0
    2953:	w0 = *(u8 *)(r5 + 0xe)
    2954:	*(u8 *)(r4 + 0xe) = w0
    2955:	if r2 == 0x7c goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2956:	w4 = 0x0
    2957:	*(u8 *)(r1 + 0x7c) = w4
    2958:	if r2 < 0x7f goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2959:	*(u8 *)(r1 + 0x7e) = w4
    2960:	w4 = 0x1
    2961:	*(u8 *)(r1 + 0x7d) = w4
    2962:	if r2 == 0x7f goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2963:	w4 = 0x2
    2964:	*(u8 *)(r1 + 0x7f) = w4
    2965:	if r2 == 0x80 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2966:	w4 = 0x9
    2967:	*(u8 *)(r1 + 0x80) = w4
    2968:	if r2 < 0x83 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2969:	w4 = 0x0
    2970:	*(u8 *)(r1 + 0x82) = w4
    2971:	w4 = 0x8
    2972:	*(u8 *)(r1 + 0x81) = w4
    2973:	if r2 < 0x8b goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2974:	*(u8 *)(r1 + 0x83) = w8
    2975:	r4 = r8
    2976:	r4 >>= 0x38
    2977:	*(u8 *)(r1 + 0x8a) = w4
    2978:	r4 = r8
    2979:	r4 >>= 0x30
    2980:	*(u8 *)(r1 + 0x89) = w4
    2981:	r4 = r8
    2982:	r4 >>= 0x28
    2983:	*(u8 *)(r1 + 0x88) = w4
    2984:	r4 = r8
    2985:	r4 >>= 0x20
    2986:	*(u8 *)(r1 + 0x87) = w4
    2987:	r4 = r8
    2988:	r4 >>= 0x18
    2989:	*(u8 *)(r1 + 0x86) = w4
    2990:	r4 = r8
    2991:	r4 >>= 0x10
    2992:	*(u8 *)(r1 + 0x85) = w4
    2993:	r8 >>= 0x8
    2994:	*(u8 *)(r1 + 0x84) = w8
    2995:	if r2 == 0x8b goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2996:	w4 = 0x14
    2997:	*(u8 *)(r1 + 0x8b) = w4
    2998:	if r3 == 0x8c goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2999:	w4 = 0x0
    3000:	*(u8 *)(r1 + 0x8d) = w4
    3001:	w4 = 0x7
    3002:	*(u8 *)(r1 + 0x8c) = w4
    3003:	if r2 < 0x95 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3004:	r4 = r1
    3005:	r4 += 0x8e
    3006:	r5 = 0xd4d ll
		0000000000005df0:  R_BPF_64_64	.rodata
    3008:	w0 = *(u8 *)(r5 + 0x0)
    3009:	*(u8 *)(r4 + 0x0) = w0
    3010:	w0 = *(u8 *)(r5 + 0x1)
    3011:	*(u8 *)(r4 + 0x1) = w0
    3012:	w0 = *(u8 *)(r5 + 0x2)
    3013:	*(u8 *)(r4 + 0x2) = w0
    3014:	w0 = *(u8 *)(r5 + 0x3)
    3015:	*(u8 *)(r4 + 0x3) = w0
    3016:	w0 = *(u8 *)(r5 + 0x4)
    3017:	*(u8 *)(r4 + 0x4) = w0
    3018:	w0 = *(u8 *)(r5 + 0x5)
    3019:	*(u8 *)(r4 + 0x5) = w0
    3020:	w0 = *(u8 *)(r5 + 0x6)
    3021:	*(u8 *)(r4 + 0x6) = w0
    3022:	if r2 == 0x95 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3023:	w4 = 0x0
    3024:	*(u8 *)(r1 + 0x95) = w4
    3025:	if r3 == 0x96 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3026:	*(u8 *)(r1 + 0x97) = w4
    3027:	w4 = 0x1
    3028:	*(u8 *)(r1 + 0x96) = w4
    3029:	if r2 < 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3030:	*(u8 *)(r1 + 0x98) = w4
    3031:	if r2 == 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3032:	w4 = 0x3
    3033:	*(u8 *)(r1 + 0x99) = w4
    3034:	if r3 == 0x9a goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3035:	w3 = 0x0
    3036:	*(u8 *)(r1 + 0x9b) = w3
    3037:	w3 = 0x4
    3038:	*(u8 *)(r1 + 0x9a) = w3
    3039:	if r2 < 0xa0 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3040:	w3 = *(u32 *)(r10 - 0xa0)
    3041:	w2 = w3
    3042:	w2 >>= 0x18
    3043:	*(u8 *)(r1 + 0x9f) = w2
    3044:	w2 = w3
    3045:	w2 >>= 0x10
    3046:	*(u8 *)(r1 + 0x9e) = w2
    3047:	*(u8 *)(r1 + 0x9c) = w3
    3048:	w2 = w3
    3049:	w2 >>= 0x8
    3050:	*(u8 *)(r1 + 0x9d) = w2
    3051:	r2 = 0x0
    3052:	call 0x84
    3053:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    3054:	w1 = *(u32 *)(r10 - 0xa0)
    3055:	if w1 != 0x0 goto +0x72d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    3056:	r1 = 0x0 ll
		0000000000005f80:  R_BPF_64_64	CONFIG
    3058:	w2 = *(u32 *)(r1 + 0x6c)
    3059:	if w2 == 0x0 goto +0x76d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    3060:	r1 = *(u64 *)(r1 + 0xb0)
    3061:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    3062:	r1 = 0x0 ll
		0000000000005fb0:  R_BPF_64_64	CONFIG
    3064:	r3 = *(u64 *)(r1 + 0xb0)
    3065:	r1 = r10
    3066:	r1 += -0x88
    3067:	w2 = 0x4
    3068:	call 0x71
    3069:	w1 = *(u32 *)(r10 - 0x88)
    3070:	if w1 == 0x0 goto +0x71e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    3071:	w1 = *(u32 *)(r6 + 0xbc)
    3072:	if w1 == 0x0 goto +0x66b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46f8>
    3073:	w1 = *(u32 *)(r6 + 0x70)
    3074:	if w1 != 0x0 goto +0x49e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38a0>
    3075:	call 0x23
    3076:	r1 = 0x0 ll
		0000000000006020:  R_BPF_64_64	CONFIG
    3078:	w2 = *(u32 *)(r1 + 0xb8)
    3079:	r0 += r2
    3080:	w1 = *(u32 *)(r1 + 0xbc)
    3081:	if w1 != 0x2 goto +0x658 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46a8>
    3082:	r1 = r10
    3083:	r1 += -0x88
    3084:	w2 = 0x2
    3085:	r3 = r0
    3086:	call 0x71
    3087:	w1 = *(u16 *)(r10 - 0x88)
    3088:	goto +0x605 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4448>
    3089:	r2 = 0x0
    3090:	call 0x85
    3091:	r7 = *(u64 *)(r10 - 0x90)
    3092:	w9 = *(u32 *)(r7 + 0x10)
    3093:	w1 = *(u32 *)(r7 + 0xc)
    3094:	*(u32 *)(r10 - 0xc0) = w1
    3095:	w1 = *(u32 *)(r7 + 0x8)
    3096:	*(u32 *)(r10 - 0x98) = w1
    3097:	w1 = *(u32 *)(r7 + 0x4)
    3098:	*(u32 *)(r10 - 0xb0) = w1
    3099:	w1 = *(u32 *)(r7 + 0x0)
    3100:	*(u32 *)(r10 - 0xa8) = w1
    3101:	call 0x8
    3102:	w0 &= 0xfff
    3103:	r0 <<= 0x6
    3104:	r6 = 0x0 ll
		0000000000006100:  R_BPF_64_64	.bss.calls
    3106:	r6 += r0
    3107:	call 0x9e
    3108:	r1 = r0
    3109:	call 0xaf
    3110:	*(u64 *)(r6 + 0x10) = r0
    3111:	r2 = *(u64 *)(r6 + 0x10)
    3112:	r1 = r2
    3113:	r1 >>= 0x9
    3114:	r1 &= 0x3ffc0
    3115:	r8 = 0x0 ll
		0000000000006158:  R_BPF_64_64	.bss.begun
    3117:	r8 += r1
    3118:	r1 = *(u64 *)(r8 + 0x0)
    3119:	*(u64 *)(r10 - 0xc8) = r2
    3120:	r1 ^= r2
    3121:	r2 = 0xffffffffffff ll
    3123:	r1 &= r2
    3124:	r2 = *(u64 *)(r8 + 0x8)
    3125:	if r1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1618>
    3126:	r1 = 0x0 ll
		00000000000061b0:  R_BPF_64_64	CONFIG
    3128:	w6 = *(u32 *)(r1 + 0x8c)
    3129:	if w6 == 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3130:	call 0x23
    3131:	r0 += r6
    3132:	r1 = r10
    3133:	r1 += -0x88
    3134:	w2 = 0x4
    3135:	r3 = r0
    3136:	call 0x71
    3137:	w1 = *(u32 *)(r10 - 0x88)
    3138:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3139:	r1 = 0x0 ll
		0000000000006218:  R_BPF_64_64	CONFIG
    3141:	w6 = *(u32 *)(r1 + 0x90)
    3142:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3143:	call 0x23
    3144:	r0 += r6
    3145:	r1 = r10
    3146:	r1 += -0x88
    3147:	w2 = 0x4
    3148:	r3 = r0
    3149:	call 0x71
    3150:	w1 = *(u32 *)(r10 - 0x88)
    3151:	if w1 != 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3152:	w3 = *(u32 *)(r10 - 0xb0)
    3153:	w1 = w3
    3154:	w4 = *(u32 *)(r10 - 0xa0)
    3155:	w1 |= w4
    3156:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e08>
    3157:	w1 = w4
    3158:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1698>
    3159:	w1 = w4
    3160:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1668>
    3161:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1698>
    3162:	w2 = 0x0
    3163:	w1 = 0x0
    3164:	w6 = 0x0
    3165:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3166:	w1 = w4
    3167:	w1 -= w3
    3168:	w6 = 0x0
    3169:	w2 = 0x0
    3170:	w3 = *(u32 *)(r10 - 0x98)
    3171:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3172:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3173:	w3 = w1
    3174:	w2 = *(u32 *)(r10 - 0x98)
    3175:	w3 ^= w2
    3176:	w2 = 0x1
    3177:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3178:	w3 = *(u32 *)(r10 - 0x98)
    3179:	w4 = w3
    3180:	w4 s>>= 0x1f
    3181:	w3 ^= w4
    3182:	w3 -= w4
    3183:	w5 = w1
    3184:	w5 s>>= 0x1f
    3185:	w4 = w1
    3186:	w4 ^= w5
    3187:	w4 -= w5
    3188:	w0 = w4
    3189:	w0 &= 0xff
    3190:	w5 = w3
    3191:	w5 &= 0xff
    3192:	w5 -= w0
    3193:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1770>
    3194:	w5 = 0x0
    3195:	w5 += w0
    3196:	w0 = w4
    3197:	w0 >>= 0x18
    3198:	w6 = w3
    3199:	w6 >>= 0x18
    3200:	w6 -= w0
    3201:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b0>
    3202:	w6 = 0x0
    3203:	w6 += w0
    3204:	w6 <<= 0x18
    3205:	w6 |= w5
    3206:	w5 = w4
    3207:	w5 >>= 0x8
    3208:	w5 &= 0xff
    3209:	w0 = w3
    3210:	w0 >>= 0x8
    3211:	w0 &= 0xff
    3212:	w0 -= w5
    3213:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1810>
    3214:	w0 = 0x0
    3215:	w0 += w5
    3216:	w0 <<= 0x8
    3217:	w6 |= w0
    3218:	w4 >>= 0x10
    3219:	w4 &= 0xff
    3220:	w3 >>= 0x10
    3221:	w3 &= 0xff
    3222:	w3 -= w4
    3223:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1860>
    3224:	w3 = 0x0
    3225:	w3 += w4
    3226:	w3 <<= 0x10
    3227:	w6 |= w3
    3228:	w4 = *(u32 *)(r10 - 0xa0)
    3229:	w3 = *(u32 *)(r10 - 0x98)
    3230:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3231:	w6 = -w6
    3232:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3233:	w3 = *(u32 *)(r10 - 0xb0)
    3234:	w1 = w3
    3235:	w2 = *(u32 *)(r10 - 0xa0)
    3236:	w1 |= w2
    3237:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1918>
    3238:	w6 = w2
    3239:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3240:	w6 = w2
    3241:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18f0>
    3242:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3243:	w6 = 0x0
    3244:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3245:	w6 = w2
    3246:	w6 -= w3
    3247:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3248:	w6 = 0x0
    3249:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    3250:	w5 = 0x0
    3251:	w1 = 0x1
    3252:	w3 = 0x1
    3253:	if w9 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1950>
    3254:	w3 = 0x0
    3255:	w2 = *(u32 *)(r10 - 0xa8)
    3256:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1968>
    3257:	w1 = 0x0
    3258:	w2 = *(u32 *)(r10 - 0x98)
    3259:	w9 = *(u32 *)(r10 - 0xc0)
    3260:	if w2 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3261:	if w6 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3262:	w2 = w6
    3263:	w4 = *(u32 *)(r10 - 0x98)
    3264:	w2 ^= w4
    3265:	if w2 s> -0x1 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3266:	w4 = *(u32 *)(r10 - 0x98)
    3267:	w2 = w4
    3268:	w2 s>>= 0x1f
    3269:	w4 ^= w2
    3270:	w4 -= w2
    3271:	w2 = w6
    3272:	w2 s>>= 0x1f
    3273:	w5 = w6
    3274:	w5 ^= w2
    3275:	w5 -= w2
    3276:	w0 = w5
    3277:	w0 &= 0xff
    3278:	w7 = w4
    3279:	w7 &= 0xff
    3280:	w7 -= w0
    3281:	w2 = 0x0
    3282:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a38>
    3283:	w7 = 0x0
    3284:	w7 += w0
    3285:	w8 = w5
    3286:	w8 >>= 0x18
    3287:	w0 = w4
    3288:	w0 >>= 0x18
    3289:	w0 -= w8
    3290:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a78>
    3291:	w0 = 0x0
    3292:	w0 += w8
    3293:	w0 <<= 0x18
    3294:	w0 |= w7
    3295:	w7 = w5
    3296:	w7 >>= 0x8
    3297:	w7 &= 0xff
    3298:	w8 = w4
    3299:	w8 >>= 0x8
    3300:	w8 &= 0xff
    3301:	w8 -= w7
    3302:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ad8>
    3303:	w8 = 0x0
    3304:	w8 += w7
    3305:	w8 <<= 0x8
    3306:	w0 |= w8
    3307:	w5 >>= 0x10
    3308:	w5 &= 0xff
    3309:	w4 >>= 0x10
    3310:	w4 &= 0xff
    3311:	w4 -= w5
    3312:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b28>
    3313:	w4 = 0x0
    3314:	w4 += w5
    3315:	w4 <<= 0x10
    3316:	w0 |= w4
    3317:	w5 = w0
    3318:	w5 = -w5
    3319:	w4 = *(u32 *)(r10 - 0x98)
    3320:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b68>
    3321:	w5 = w0
    3322:	if w9 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3323:	if w0 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3324:	w4 = 0x6
    3325:	w0 = w5
    3326:	w0 ^= w9
    3327:	if w0 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd0>
    3328:	w5 += w9
    3329:	w4 = 0x0
    3330:	w2 = 0x1
    3331:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd0>
    3332:	w4 = 0x6
    3333:	w2 = 0x0
    3334:	w9 = w5
    3335:	w0 = 0x48
    3336:	w5 = *(u32 *)(r10 - 0x98)
    3337:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf0>
    3338:	w0 = 0x40
    3339:	*(u32 *)(r10 - 0xd0) = w0
    3340:	w7 = w9
    3341:	w1 |= w3
    3342:	r3 = 0x0 ll
		0000000000006870:  R_BPF_64_64	CONFIG
    3344:	w5 = *(u32 *)(r3 + 0x80)
    3345:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c30>
    3346:	w3 = *(u32 *)(r3 + 0x78)
    3347:	w3 = 0x0
    3348:	w1 &= 0x1
    3349:	w5 = 0x0
    3350:	w0 = 0x0
    3351:	w9 = 0x0
    3352:	w8 = 0x0
    3353:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca8>
    3354:	r1 = *(u64 *)(r10 - 0x90)
    3355:	w1 = *(u32 *)(r1 + 0x10)
    3356:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c88>
    3357:	w5 = 0x8
    3358:	w9 = *(u32 *)(r10 - 0xa8)
    3359:	w0 = w9
    3360:	w0 = -w0
    3361:	w8 = 0x3
    3362:	w1 = *(u32 *)(r10 - 0x98)
    3363:	w6 += w1
    3364:	r1 = *(u64 *)(r10 - 0x90)
    3365:	*(u32 *)(r1 + 0x12c) = w5
    3366:	*(u32 *)(r1 + 0x124) = w0
    3367:	*(u32 *)(r1 + 0x11c) = w9
    3368:	*(u32 *)(r1 + 0x118) = w8
    3369:	r8 = r1
    3370:	*(u32 *)(r8 + 0x128) = w3
    3371:	*(u32 *)(r8 + 0x120) = w3
    3372:	w1 = 0x0
    3373:	w5 = 0x0
    3374:	w0 = 0x0
    3375:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d38>
    3376:	w3 = 0x8
    3377:	w1 = w7
    3378:	w5 = *(u32 *)(r10 - 0xa0)
    3379:	w0 = *(u32 *)(r10 - 0xa8)
    3380:	*(u32 *)(r8 + 0x144) = w3
    3381:	*(u32 *)(r8 + 0x13c) = w1
    3382:	*(u32 *)(r8 + 0x138) = w5
    3383:	*(u32 *)(r8 + 0x134) = w0
    3384:	*(u32 *)(r8 + 0x130) = w4
    3385:	r1 = r8
    3386:	w8 = 0x0
    3387:	*(u32 *)(r1 + 0x140) = w8
    3388:	r1 += 0x148
    3389:	w2 = 0x0
    3390:	r3 = 0x18
    3391:	call -0x1
		00000000000069f8:  R_BPF_64_32	memset
    3392:	w1 = 0x1
    3393:	*(u32 *)(r10 - 0xc0) = w1
    3394:	w2 = 0x0
    3395:	w3 = 0x0
    3396:	w4 = 0x0
    3397:	w5 = 0x0
    3398:	w0 = *(u32 *)(r10 - 0xa0)
    3399:	if w6 == 0x0 goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    3400:	w8 = 0x5
    3401:	w2 = *(u32 *)(r10 - 0xa8)
    3402:	w3 = w0
    3403:	w4 = w6
    3404:	w5 = *(u32 *)(r10 - 0xd0)
    3405:	goto +0x108 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    3406:	w2 = 0x0
    3407:	w1 = 0x0
    3408:	w6 = 0x0
    3409:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1688>
    3410:	if w9 == 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    3411:	w3 = 0x0
    3412:	*(u32 *)(r10 - 0xd0) = w3
    3413:	w3 = *(u32 *)(r10 - 0xa8)
    3414:	w9 = *(u32 *)(r10 - 0xc0)
    3415:	if w3 == 0x0 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3416:	w3 = 0x3
    3417:	*(u32 *)(r10 - 0xd0) = w3
    3418:	w3 = 0x0
    3419:	*(u32 *)(r10 - 0x108) = w3
    3420:	w3 = *(u32 *)(r10 - 0xa8)
    3421:	w3 = -w3
    3422:	*(u32 *)(r10 - 0x100) = w3
    3423:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3424:	r9 = 0x80
    3425:	if w1 < 0x81 goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3426:	r9 = 0x100
    3427:	if w1 < 0x101 goto -0x302 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3428:	r9 = 0x200
    3429:	if w1 < 0x201 goto -0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3430:	r9 = 0x400
    3431:	if w1 < 0x401 goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3432:	r9 = 0x800
    3433:	if w1 < 0x801 goto -0x308 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3434:	r9 = 0x1000
    3435:	if w1 < 0x1001 goto -0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3436:	r9 = 0x2000
    3437:	if w1 > 0x2000 goto -0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    3438:	goto -0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3439:	w3 = *(u32 *)(r6 + 0x34)
    3440:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    3441:	*(u32 *)(r6 + 0x34) = w2
    3442:	w3 = *(u32 *)(r6 + 0x38)
    3443:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f40>
    3444:	*(u32 *)(r6 + 0x38) = w2
    3445:	*(u32 *)(r6 + 0x3c) = w7
    3446:	w1 += 0x1
    3447:	*(u32 *)(r6 + 0x30) = w1
    3448:	goto +0x5e8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    3449:	r1 = 0x0 ll
		0000000000006bc8:  R_BPF_64_64	CONFIG
    3451:	w9 = *(u32 *)(r1 + 0xb8)
    3452:	w8 = *(u32 *)(r1 + 0xbc)
    3453:	call 0x9e
    3454:	r0 += r9
    3455:	if w8 == 0x2 goto +0x279 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3360>
    3456:	w1 = *(u32 *)(r0 + 0x0)
    3457:	goto +0x27a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3458:	w3 = 0x0
    3459:	*(u32 *)(r10 - 0xd0) = w3
    3460:	w3 = *(u32 *)(r10 - 0xa8)
    3461:	w9 = *(u32 *)(r10 - 0xc0)
    3462:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3463:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3464:	w5 = w4
    3465:	w3 = *(u32 *)(r10 - 0xa8)
    3466:	w5 -= w3
    3467:	w3 = 0x0
    3468:	*(u32 *)(r10 - 0xd0) = w3
    3469:	*(u32 *)(r10 - 0x100) = w5
    3470:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2020>
    3471:	w3 = 0x3
    3472:	*(u32 *)(r10 - 0xd0) = w3
    3473:	*(u32 *)(r10 - 0x108) = w4
    3474:	w5 = w1
    3475:	w3 = *(u32 *)(r10 - 0x98)
    3476:	w5 ^= w3
    3477:	w4 = 0x0
    3478:	w3 = 0x1
    3479:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2060>
    3480:	w3 = 0x0
    3481:	w0 = w6
    3482:	w0 += w1
    3483:	w2 &= w3
    3484:	if w2 != 0x1 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2268>
    3485:	w2 = *(u32 *)(r10 - 0x98)
    3486:	w3 = w2
    3487:	w3 s>>= 0x1f
    3488:	w2 ^= w3
    3489:	w2 -= w3
    3490:	w3 = w1
    3491:	w3 s>>= 0x1f
    3492:	w1 ^= w3
    3493:	w1 -= w3
    3494:	w3 = w1
    3495:	w3 &= 0xff
    3496:	w4 = w2
    3497:	w4 &= 0xff
    3498:	w4 -= w3
    3499:	w7 = 0x0
    3500:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2108>
    3501:	w4 = 0x0
    3502:	w4 += w3
    3503:	w5 = w1
    3504:	w5 >>= 0x18
    3505:	w3 = w2
    3506:	w3 >>= 0x18
    3507:	w3 -= w5
    3508:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2148>
    3509:	w3 = 0x0
    3510:	w3 += w5
    3511:	w3 <<= 0x18
    3512:	w3 |= w4
    3513:	w4 = w1
    3514:	w4 >>= 0x8
    3515:	w4 &= 0xff
    3516:	w5 = w2
    3517:	w5 >>= 0x8
    3518:	w5 &= 0xff
    3519:	w5 -= w4
    3520:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21a8>
    3521:	w5 = 0x0
    3522:	w5 += w4
    3523:	w5 <<= 0x8
    3524:	w3 |= w5
    3525:	w1 >>= 0x10
    3526:	w1 &= 0xff
    3527:	w2 >>= 0x10
    3528:	w2 &= 0xff
    3529:	w2 -= w1
    3530:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21f8>
    3531:	w2 = 0x0
    3532:	w2 += w1
    3533:	w2 <<= 0x10
    3534:	w3 |= w2
    3535:	w4 = w3
    3536:	w4 = -w4
    3537:	w1 = *(u32 *)(r10 - 0x98)
    3538:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2238>
    3539:	w4 = w3
    3540:	if w9 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2268>
    3541:	if w3 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2268>
    3542:	w2 = 0x6
    3543:	w1 = w4
    3544:	w1 ^= w9
    3545:	if w1 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22a0>
    3546:	w4 += w9
    3547:	w2 = 0x0
    3548:	w7 = 0x1
    3549:	if w4 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22a0>
    3550:	w2 = 0x6
    3551:	w7 = 0x0
    3552:	w9 = w4
    3553:	*(u32 *)(r10 - 0xe0) = w2
    3554:	*(u32 *)(r10 - 0xc0) = w7
    3555:	w1 = 0x2
    3556:	*(u32 *)(r10 - 0xd8) = w0
    3557:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22d0>
    3558:	w1 = 0x1
    3559:	*(u32 *)(r10 - 0xf0) = w1
    3560:	w1 = 0x0
    3561:	*(u32 *)(r10 - 0xe8) = w1
    3562:	r7 = 0x0 ll
		0000000000006f50:  R_BPF_64_64	CONFIG
    3564:	w2 = *(u32 *)(r7 + 0x84)
    3565:	if w2 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3566:	*(u32 *)(r10 - 0xf8) = w6
    3567:	w6 = w9
    3568:	r8 = *(u64 *)(r8 + 0x0)
    3569:	w1 = *(u32 *)(r7 + 0x84)
    3570:	r9 = *(u64 *)(r10 - 0xc8)
    3571:	r2 = r9
    3572:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    3573:	call 0x9e
    3574:	r1 = 0x0 ll
		0000000000006fb0:  R_BPF_64_64	CONFIG
    3576:	w1 = *(u32 *)(r1 + 0x88)
    3577:	r0 += r1
    3578:	r1 = *(u64 *)(r0 + 0x0)
    3579:	r2 = *(u64 *)(r0 + 0x8)
    3580:	w2 += w1
    3581:	r2 <<= 0x30
    3582:	r2 ^= r9
    3583:	w1 = 0x0
    3584:	w9 = w6
    3585:	w6 = *(u32 *)(r10 - 0xf8)
    3586:	if r8 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3587:	w1 = 0x20
    3588:	*(u32 *)(r10 - 0xf8) = w1
    3589:	w1 = w9
    3590:	r8 = *(u64 *)(r10 - 0x90)
    3591:	w2 = *(u32 *)(r8 + 0x268)
    3592:	w3 = *(u32 *)(r7 + 0x80)
    3593:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2418>
    3594:	r3 = 0x0 ll
		0000000000007050:  R_BPF_64_64	CONFIG
    3596:	w3 = *(u32 *)(r3 + 0x78)
    3597:	if w3 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2418>
    3598:	w3 = -0x80000000
    3599:	*(u32 *)(r10 - 0xe8) = w3
    3600:	w3 = 0x0
    3601:	w4 = 0x0
    3602:	w5 = 0x0
    3603:	w0 = 0x0
    3604:	w7 = 0x0
    3605:	w9 = *(u32 *)(r10 - 0xd0)
    3606:	if w9 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2480>
    3607:	w5 = *(u32 *)(r8 + 0x10)
    3608:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2468>
    3609:	w4 = 0x8
    3610:	w5 = *(u32 *)(r10 - 0x100)
    3611:	w0 = *(u32 *)(r10 - 0x108)
    3612:	w7 = *(u32 *)(r10 - 0xa8)
    3613:	w2 |= 0x8
    3614:	*(u32 *)(r8 + 0x12c) = w4
    3615:	*(u32 *)(r8 + 0x124) = w5
    3616:	*(u32 *)(r8 + 0x120) = w0
    3617:	*(u32 *)(r8 + 0x11c) = w7
    3618:	w4 = *(u32 *)(r10 - 0xd0)
    3619:	*(u32 *)(r8 + 0x118) = w4
    3620:	*(u32 *)(r8 + 0x128) = w3
    3621:	w5 = 0x0
    3622:	w0 = 0x0
    3623:	w7 = 0x0
    3624:	w4 = *(u32 *)(r10 - 0xc0)
    3625:	if w4 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2508>
    3626:	w3 = w2
    3627:	w5 = w1
    3628:	w0 = *(u32 *)(r10 - 0xa0)
    3629:	w7 = *(u32 *)(r10 - 0xa8)
    3630:	w4 = *(u32 *)(r10 - 0x98)
    3631:	w9 = w4
    3632:	w9 -= w6
    3633:	*(u32 *)(r8 + 0x144) = w3
    3634:	*(u32 *)(r8 + 0x13c) = w5
    3635:	*(u32 *)(r8 + 0x138) = w0
    3636:	*(u32 *)(r8 + 0x134) = w7
    3637:	w1 = *(u32 *)(r10 - 0xe0)
    3638:	*(u32 *)(r8 + 0x130) = w1
    3639:	w5 = 0x0
    3640:	w3 = 0x0
    3641:	*(u32 *)(r10 - 0xc0) = w3
    3642:	*(u32 *)(r8 + 0x140) = w5
    3643:	w0 = 0x0
    3644:	w7 = 0x0
    3645:	if w4 == w6 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25b0>
    3646:	w7 = *(u32 *)(r10 - 0xe8)
    3647:	w7 |= w2
    3648:	w3 = 0x4
    3649:	w5 = *(u32 *)(r10 - 0xa0)
    3650:	w0 = *(u32 *)(r10 - 0xa8)
    3651:	*(u32 *)(r8 + 0x15c) = w7
    3652:	*(u32 *)(r8 + 0x154) = w9
    3653:	*(u32 *)(r8 + 0x150) = w5
    3654:	*(u32 *)(r8 + 0x14c) = w0
    3655:	*(u32 *)(r8 + 0x148) = w3
    3656:	w2 = 0x0
    3657:	*(u32 *)(r8 + 0x158) = w2
    3658:	w8 = 0x0
    3659:	w3 = 0x0
    3660:	w4 = 0x0
    3661:	w5 = 0x0
    3662:	w0 = *(u32 *)(r10 - 0xa0)
    3663:	w6 = *(u32 *)(r10 - 0xd8)
    3664:	if w6 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    3665:	w8 = *(u32 *)(r10 - 0xf0)
    3666:	w2 = *(u32 *)(r10 - 0xa8)
    3667:	w3 = w0
    3668:	w4 = w6
    3669:	w5 = *(u32 *)(r10 - 0xf8)
    3670:	r7 = *(u64 *)(r10 - 0x90)
    3671:	*(u32 *)(r7 + 0x17c) = w0
    3672:	*(u32 *)(r7 + 0x178) = w0
    3673:	*(u32 *)(r7 + 0x174) = w5
    3674:	*(u32 *)(r7 + 0x16c) = w4
    3675:	*(u32 *)(r7 + 0x168) = w3
    3676:	*(u32 *)(r7 + 0x164) = w2
    3677:	*(u32 *)(r7 + 0x160) = w8
    3678:	w6 = 0x0
    3679:	*(u32 *)(r7 + 0x170) = w6
    3680:	r1 = r7
    3681:	r1 += 0x180
    3682:	w2 = 0x0
    3683:	r3 = 0x10
    3684:	call -0x1
		0000000000007320:  R_BPF_64_32	memset
    3685:	r1 = 0x0 ll
		0000000000007328:  R_BPF_64_64	CONFIG
    3687:	w1 = *(u32 *)(r1 + 0x6c)
    3688:	if w1 == 0x0 goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3689:	w1 = 0x0
    3690:	*(u32 *)(r10 - 0xe8) = w1
    3691:	r1 = 0x0 ll
		0000000000007358:  R_BPF_64_64	.bss
    3693:	r1 = *(u64 *)(r1 + 0x0)
    3694:	w5 = 0x0
    3695:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3696:	call 0x23
    3697:	*(u64 *)(r10 - 0x88) = r0
    3698:	r2 = r10
    3699:	r2 += -0x88
    3700:	r1 = 0x0 ll
		00000000000073a0:  R_BPF_64_64	CARRIED
    3702:	call 0x1
    3703:	r6 = r0
    3704:	w5 = 0x0
    3705:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3706:	call 0xe
    3707:	r1 = *(u64 *)(r6 + 0x0)
    3708:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c0>
    3709:	r2 = r0
    3710:	r2 >>= 0x20
    3711:	r0 <<= 0x20
    3712:	r0 >>= 0x20
    3713:	w5 = 0x0
    3714:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3715:	r1 >>= 0x20
    3716:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3717:	w5 = 0x1
    3718:	r9 = 0x0
    3719:	r2 = r7
    3720:	r2 += 0x26c
    3721:	*(u64 *)(r10 - 0xf0) = r6
    3722:	r3 = r6
    3723:	r3 += 0x4
    3724:	r4 = 0x0 ll
		0000000000007460:  R_BPF_64_64	CONFIG
    3726:	w0 = 0x0
    3727:	w1 = 0x0
    3728:	*(u32 *)(r10 - 0xa0) = w1
    3729:	r1 = r9
    3730:	r1 <<= 0x2
    3731:	r8 = r2
    3732:	r8 += r1
    3733:	r6 = r3
    3734:	r6 += r1
    3735:	r1 = r9
    3736:	r1 <<= 0x4
    3737:	r7 = 0x0 ll
		00000000000074c8:  R_BPF_64_64	CONFIG
    3739:	r7 += r1
    3740:	r7 += 0xa8
    3741:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3742:	r8 += 0x4
    3743:	r6 += 0x4
    3744:	r9 += 0x1
    3745:	w1 = *(u32 *)(r7 + 0x14)
    3746:	r7 += 0x10
    3747:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3748:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28e8>
    3749:	if r9 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2888>
    3750:	r7 = *(u64 *)(r10 - 0x90)
    3751:	w6 = *(u32 *)(r10 - 0xa0)
    3752:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3753:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d38>
    3754:	*(u32 *)(r10 - 0xa8) = w5
    3755:	*(u64 *)(r10 - 0xd0) = r2
    3756:	*(u64 *)(r10 - 0xd8) = r3
    3757:	*(u32 *)(r10 - 0xe0) = w0
    3758:	if r9 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2980>
    3759:	w1 = *(u32 *)(r4 + 0x70)
    3760:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
    3761:	call 0x23
    3762:	w1 = *(u32 *)(r7 + 0x0)
    3763:	r0 += r1
    3764:	w1 = *(u32 *)(r7 + 0x4)
    3765:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
    3766:	r1 = r10
    3767:	r1 += -0x88
    3768:	w2 = 0x2
    3769:	r3 = r0
    3770:	call 0x71
    3771:	w2 = *(u16 *)(r10 - 0x88)
    3772:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad8>
    3773:	r1 = *(u64 *)(r4 + 0xb0)
    3774:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29d8>
    3775:	r3 = *(u64 *)(r4 + 0xb0)
    3776:	r1 = r10
    3777:	r1 += -0x88
    3778:	w2 = 0x4
    3779:	call 0x71
    3780:	r4 = 0x0 ll
		0000000000007620:  R_BPF_64_64	CONFIG
    3782:	w1 = *(u32 *)(r10 - 0x88)
    3783:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c08>
    3784:	w1 = *(u32 *)(r4 + 0x70)
    3785:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a28>
    3786:	call 0x23
    3787:	r2 = 0x0 ll
		0000000000007658:  R_BPF_64_64	CONFIG
    3789:	w1 = *(u32 *)(r2 + 0xf8)
    3790:	r0 += r1
    3791:	w1 = *(u32 *)(r2 + 0xfc)
    3792:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
    3793:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2948>
    3794:	w1 = *(u32 *)(r4 + 0xf8)
    3795:	*(u64 *)(r10 - 0xf8) = r1
    3796:	w1 = *(u32 *)(r4 + 0xfc)
    3797:	*(u32 *)(r10 - 0x100) = w1
    3798:	call 0x9e
    3799:	r1 = *(u64 *)(r10 - 0xf8)
    3800:	r0 += r1
    3801:	w1 = *(u32 *)(r10 - 0x100)
    3802:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad0>
    3803:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3804:	w1 = *(u32 *)(r7 + 0x0)
    3805:	*(u64 *)(r10 - 0xf8) = r1
    3806:	w1 = *(u32 *)(r7 + 0x4)
    3807:	*(u32 *)(r10 - 0x100) = w1
    3808:	call 0x9e
    3809:	r1 = *(u64 *)(r10 - 0xf8)
    3810:	r0 += r1
    3811:	w1 = *(u32 *)(r10 - 0x100)
    3812:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad0>
    3813:	w2 = *(u32 *)(r0 + 0x0)
    3814:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b20>
    3815:	w2 = *(u16 *)(r0 + 0x0)
    3816:	w2 <<= 0x10
    3817:	w2 s>>= 0x10
    3818:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b20>
    3819:	r1 = r10
    3820:	r1 += -0x88
    3821:	w2 = 0x4
    3822:	r3 = r0
    3823:	call 0x71
    3824:	w2 = *(u32 *)(r10 - 0x88)
    3825:	w5 = *(u32 *)(r10 - 0xa8)
    3826:	w1 = *(u32 *)(r7 + 0xc)
    3827:	w2 -= w1
    3828:	w7 = w2
    3829:	*(u32 *)(r8 + 0x14) = w7
    3830:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b70>
    3831:	w1 = *(u32 *)(r8 + 0x0)
    3832:	w2 = *(u32 *)(r10 - 0xe0)
    3833:	w4 = *(u32 *)(r10 - 0xa0)
    3834:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ce0>
    3835:	w2 = *(u32 *)(r6 + 0x0)
    3836:	w0 = *(u32 *)(r10 - 0xe0)
    3837:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bd0>
    3838:	w1 = 0x0
    3839:	w4 = *(u32 *)(r10 - 0xa0)
    3840:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba8>
    3841:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3842:	w1 = w2
    3843:	if w7 s< w2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3844:	w1 = 0x0
    3845:	if w7 s< 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    3846:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3847:	w1 = w2
    3848:	w4 = *(u32 *)(r10 - 0xa0)
    3849:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3850:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c80>
    3851:	w1 = 0x0
    3852:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    3853:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3854:	w7 = 0x0
    3855:	r1 = *(u64 *)(r10 - 0x90)
    3856:	*(u32 *)(r1 + 0x280) = w7
    3857:	*(u32 *)(r10 - 0x88) = w7
    3858:	r2 = r10
    3859:	r2 += -0x88
    3860:	r1 = 0x0 ll
		00000000000078a0:  R_BPF_64_64	LOST
    3862:	call 0x1
    3863:	w5 = *(u32 *)(r10 - 0xa8)
    3864:	if r0 == 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    3865:	r0 += 0x20
    3866:	r1 = 0x1
    3867:	lock *(u64 *)(r0 + 0x0) += r1
    3868:	goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    3869:	w1 = w2
    3870:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3871:	w1 = w7
    3872:	r2 = *(u64 *)(r10 - 0xf0)
    3873:	w2 = *(u32 *)(r2 + 0x1c)
    3874:	w3 = 0x1
    3875:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc0>
    3876:	w3 = 0x0
    3877:	*(u32 *)(r10 - 0xe8) = w3
    3878:	*(u32 *)(r8 + 0x0) = w1
    3879:	w2 = w1
    3880:	w2 |= w0
    3881:	w3 = 0x1
    3882:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cf8>
    3883:	w3 = 0x0
    3884:	w4 |= w3
    3885:	*(u32 *)(r10 - 0xa0) = w4
    3886:	w0 = w2
    3887:	r2 = *(u64 *)(r10 - 0xd0)
    3888:	r3 = *(u64 *)(r10 - 0xd8)
    3889:	r4 = 0x0 ll
		0000000000007988:  R_BPF_64_64	CONFIG
    3891:	goto -0xa3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2820>
    3892:	call 0x23
    3893:	*(u64 *)(r10 - 0x88) = r0
    3894:	r2 = r10
    3895:	r2 += -0x88
    3896:	r1 = 0x0 ll
		00000000000079c0:  R_BPF_64_64	CARRIED
    3898:	call 0x3
    3899:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d98>
    3900:	r1 = 0x0 ll
		00000000000079e0:  R_BPF_64_64	.bss
    3902:	r2 = -0x1
    3903:	lock *(u64 *)(r1 + 0x0) += r2
    3904:	call -0x663
    3905:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3906:	w1 = 0x0
    3907:	*(u32 *)(r10 - 0x88) = w1
    3908:	r2 = r10
    3909:	r2 += -0x88
    3910:	r1 = 0x0 ll
		0000000000007a30:  R_BPF_64_64	BROUGHT
    3912:	call 0x1
    3913:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3914:	w2 = *(u32 *)(r10 - 0xe8)
    3915:	w2 &= 0x1
    3916:	r1 = 0x8
    3917:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    3918:	r1 = 0x0
    3919:	r0 += r1
    3920:	r1 = 0x1
    3921:	lock *(u64 *)(r0 + 0x0) += r1
    3922:	w6 &= 0x1
    3923:	w1 = *(u32 *)(r7 + 0x118)
    3924:	w1 |= w6
    3925:	w2 = *(u32 *)(r7 + 0x130)
    3926:	w1 |= w2
    3927:	w2 = *(u32 *)(r7 + 0x148)
    3928:	w1 |= w2
    3929:	w2 = *(u32 *)(r7 + 0x160)
    3930:	w1 |= w2
    3931:	if w1 == 0x0 goto +0x220 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    3932:	call -0x67f
    3933:	if w0 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e90>
    3934:	goto +0x21d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    3935:	r9 = r7
    3936:	r9 += 0x20
    3937:	w1 = *(u32 *)(r10 - 0xc0)
    3938:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f08>
    3939:	r1 = *(u64 *)(r10 - 0xb8)
    3940:	r1 = *(u64 *)(r1 + 0x0)
    3941:	r6 = *(u64 *)(r1 + 0x10)
    3942:	r1 = r9
    3943:	r2 = *(u64 *)(r10 - 0xc8)
    3944:	call 0x3f9
    3945:	*(u64 *)(r7 + 0x68) = r6
    3946:	w1 = *(u32 *)(r7 + 0x78)
    3947:	w1 |= 0x1
    3948:	*(u32 *)(r7 + 0x78) = w1
    3949:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f30>
    3950:	r1 = r9
    3951:	w2 = 0xe0
    3952:	r3 = 0xd98 ll
		0000000000007b80:  R_BPF_64_64	.rodata
    3954:	call 0x71
    3955:	w1 = *(u32 *)(r7 + 0x118)
    3956:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb0>
    3957:	w1 = *(u32 *)(r7 + 0x12c)
    3958:	*(u32 *)(r7 + 0x114) = w1
    3959:	w1 = *(u32 *)(r7 + 0x128)
    3960:	*(u32 *)(r7 + 0x110) = w1
    3961:	w1 = *(u32 *)(r7 + 0x124)
    3962:	*(u32 *)(r7 + 0x10c) = w1
    3963:	w1 = *(u32 *)(r7 + 0x120)
    3964:	*(u32 *)(r7 + 0x108) = w1
    3965:	w1 = *(u32 *)(r7 + 0x11c)
    3966:	*(u32 *)(r7 + 0x104) = w1
    3967:	w1 = *(u32 *)(r7 + 0x118)
    3968:	*(u32 *)(r7 + 0x100) = w1
    3969:	r1 = r7
    3970:	call -0xf83
    3971:	w1 = *(u32 *)(r7 + 0x130)
    3972:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    3973:	w1 = *(u32 *)(r7 + 0x144)
    3974:	*(u32 *)(r7 + 0x114) = w1
    3975:	w1 = *(u32 *)(r7 + 0x140)
    3976:	*(u32 *)(r7 + 0x110) = w1
    3977:	w1 = *(u32 *)(r7 + 0x13c)
    3978:	*(u32 *)(r7 + 0x10c) = w1
    3979:	w1 = *(u32 *)(r7 + 0x138)
    3980:	*(u32 *)(r7 + 0x108) = w1
    3981:	w1 = *(u32 *)(r7 + 0x134)
    3982:	*(u32 *)(r7 + 0x104) = w1
    3983:	w1 = *(u32 *)(r7 + 0x130)
    3984:	*(u32 *)(r7 + 0x100) = w1
    3985:	r1 = r7
    3986:	call -0xf93
    3987:	w1 = *(u32 *)(r7 + 0x148)
    3988:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b0>
    3989:	w1 = *(u32 *)(r7 + 0x15c)
    3990:	*(u32 *)(r7 + 0x114) = w1
    3991:	w1 = *(u32 *)(r7 + 0x158)
    3992:	*(u32 *)(r7 + 0x110) = w1
    3993:	w1 = *(u32 *)(r7 + 0x154)
    3994:	*(u32 *)(r7 + 0x10c) = w1
    3995:	w1 = *(u32 *)(r7 + 0x150)
    3996:	*(u32 *)(r7 + 0x108) = w1
    3997:	w1 = *(u32 *)(r7 + 0x14c)
    3998:	*(u32 *)(r7 + 0x104) = w1
    3999:	w1 = *(u32 *)(r7 + 0x148)
    4000:	*(u32 *)(r7 + 0x100) = w1
    4001:	r1 = r7
    4002:	call -0xfa3
    4003:	w1 = *(u32 *)(r10 - 0xc0)
    4004:	if w1 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a8>
    4005:	w1 = *(u32 *)(r10 - 0x98)
    4006:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    4007:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3170>
    4008:	r1 = 0x0
    4009:	r2 = 0x0 ll
		0000000000007d48:  R_BPF_64_64	CONFIG
    4011:	w2 = *(u32 *)(r2 + 0x74)
    4012:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3168>
    4013:	w2 = *(u32 *)(r10 - 0xb0)
    4014:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3168>
    4015:	call 0x23
    4016:	r1 = 0x0 ll
		0000000000007d80:  R_BPF_64_64	CONFIG
    4018:	w1 = *(u32 *)(r1 + 0x74)
    4019:	r0 += r1
    4020:	r1 = r10
    4021:	r1 += -0x88
    4022:	w2 = 0x8
    4023:	r3 = r0
    4024:	call 0x71
    4025:	r1 = *(u64 *)(r10 - 0x88)
    4026:	*(u64 *)(r7 + 0x250) = r1
    4027:	w1 = *(u32 *)(r7 + 0x160)
    4028:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f0>
    4029:	w1 = *(u32 *)(r7 + 0x174)
    4030:	*(u32 *)(r7 + 0x114) = w1
    4031:	w1 = *(u32 *)(r7 + 0x170)
    4032:	*(u32 *)(r7 + 0x110) = w1
    4033:	w1 = *(u32 *)(r7 + 0x16c)
    4034:	*(u32 *)(r7 + 0x10c) = w1
    4035:	w1 = *(u32 *)(r7 + 0x168)
    4036:	*(u32 *)(r7 + 0x108) = w1
    4037:	w1 = *(u32 *)(r7 + 0x164)
    4038:	*(u32 *)(r7 + 0x104) = w1
    4039:	w1 = *(u32 *)(r7 + 0x160)
    4040:	*(u32 *)(r7 + 0x100) = w1
    4041:	r1 = r7
    4042:	call -0xfcb
    4043:	r1 = 0x0 ll
		0000000000007e58:  R_BPF_64_64	CONFIG
    4045:	w2 = *(u32 *)(r1 + 0x6c)
    4046:	if w2 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4047:	w1 = *(u32 *)(r1 + 0xbc)
    4048:	w2 = *(u32 *)(r10 - 0xc0)
    4049:	if w2 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e8>
    4050:	if w1 == 0x0 goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac8>
    4051:	w2 = *(u32 *)(r7 + 0x284)
    4052:	w1 = *(u32 *)(r7 + 0x270)
    4053:	w3 = w2
    4054:	w3 |= w1
    4055:	if w3 s> -0x1 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d8>
    4056:	w3 = w2
    4057:	if w1 s> 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4058:	w3 = w2
    4059:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3280>
    4060:	goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4061:	w3 = 0x0
    4062:	if w2 s>= w1 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4063:	w3 = w2
    4064:	w3 -= w1
    4065:	goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4066:	r2 = *(u64 *)(r10 - 0xc8)
    4067:	if r2 != 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3348>
    4068:	r1 = r9
    4069:	w2 = 0xe0
    4070:	r3 = 0xd98 ll
		0000000000007f30:  R_BPF_64_64	.rodata
    4072:	call 0x71
    4073:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    4074:	if w1 == 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4075:	w2 = *(u32 *)(r7 + 0x284)
    4076:	w1 = *(u32 *)(r7 + 0x270)
    4077:	w3 = w2
    4078:	w3 |= w1
    4079:	if w3 s> -0x1 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3520>
    4080:	w3 = w2
    4081:	if w1 s> 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3538>
    4082:	w3 = w2
    4083:	if w2 s> 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3538>
    4084:	if w2 s>= w1 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4085:	goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3528>
    4086:	r1 = r9
    4087:	call 0x36a
    4088:	goto -0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    4089:	w1 = *(u16 *)(r0 + 0x0)
    4090:	w1 <<= 0x10
    4091:	w1 s>>= 0x10
    4092:	r9 = *(u64 *)(r10 - 0xb8)
    4093:	r8 = 0x0 ll
		0000000000007fe8:  R_BPF_64_64	CONFIG
    4095:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    4096:	r1 = r10
    4097:	r1 += -0x88
    4098:	w2 = 0x4
    4099:	r3 = r0
    4100:	call 0x71
    4101:	w1 = *(u32 *)(r10 - 0x88)
    4102:	r2 = 0x0 ll
		0000000000008030:  R_BPF_64_64	CONFIG
    4104:	w2 = *(u32 *)(r2 + 0xc4)
    4105:	if w1 != w2 goto -0x675 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4106:	w1 = *(u32 *)(r8 + 0xcc)
    4107:	if w1 == 0x0 goto +0xa8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3938>
    4108:	w1 = *(u32 *)(r8 + 0x70)
    4109:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3478>
    4110:	call 0x23
    4111:	w1 = *(u32 *)(r8 + 0xc8)
    4112:	r0 += r1
    4113:	w1 = *(u32 *)(r8 + 0xcc)
    4114:	if w1 != 0x2 goto +0x97 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e8>
    4115:	r1 = r10
    4116:	r1 += -0x88
    4117:	w2 = 0x2
    4118:	r3 = r0
    4119:	call 0x71
    4120:	w1 = *(u16 *)(r10 - 0x88)
    4121:	w1 <<= 0x10
    4122:	w1 s>>= 0x10
    4123:	goto +0x94 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3918>
    4124:	w9 = *(u32 *)(r8 + 0xc8)
    4125:	w8 = *(u32 *)(r8 + 0xcc)
    4126:	call 0x9e
    4127:	r0 += r9
    4128:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b0>
    4129:	w1 = *(u32 *)(r0 + 0x0)
    4130:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34c8>
    4131:	w1 = *(u16 *)(r0 + 0x0)
    4132:	w1 <<= 0x10
    4133:	w1 s>>= 0x10
    4134:	r9 = *(u64 *)(r10 - 0xb8)
    4135:	goto +0x88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3918>
    4136:	w3 = 0x0
    4137:	if w2 s> w1 goto -0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3290>
    4138:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34f8>
    4139:	if w3 == 0x0 goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    4140:	w4 = 0x2
    4141:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3510>
    4142:	w4 = 0x1
    4143:	if w3 == 0x0 goto +0xb6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac8>
    4144:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4145:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4146:	w3 = w2
    4147:	w3 -= w1
    4148:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4149:	r4 = 0x1
    4150:	*(u64 *)(r7 + 0x110) = r4
    4151:	*(u32 *)(r7 + 0x10c) = w3
    4152:	*(u32 *)(r7 + 0x108) = w2
    4153:	*(u32 *)(r7 + 0x104) = w1
    4154:	w1 = 0x5
    4155:	*(u32 *)(r7 + 0x100) = w1
    4156:	r1 = r7
    4157:	call -0x103e
    4158:	r6 = 0x0 ll
		00000000000081f0:  R_BPF_64_64	CONFIG
    4160:	w1 = *(u32 *)(r6 + 0xcc)
    4161:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4162:	w2 = *(u32 *)(r7 + 0x288)
    4163:	w1 = *(u32 *)(r7 + 0x274)
    4164:	w3 = w2
    4165:	w3 |= w1
    4166:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3600>
    4167:	w3 = w2
    4168:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3618>
    4169:	w3 = w2
    4170:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3618>
    4171:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4172:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3608>
    4173:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4174:	w3 = w2
    4175:	w3 -= w1
    4176:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4177:	r4 = 0x2
    4178:	*(u64 *)(r7 + 0x110) = r4
    4179:	*(u32 *)(r7 + 0x10c) = w3
    4180:	*(u32 *)(r7 + 0x108) = w2
    4181:	*(u32 *)(r7 + 0x104) = w1
    4182:	w1 = 0x5
    4183:	*(u32 *)(r7 + 0x100) = w1
    4184:	r1 = r7
    4185:	call -0x105a
    4186:	w1 = *(u32 *)(r6 + 0xdc)
    4187:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4188:	w2 = *(u32 *)(r7 + 0x28c)
    4189:	w1 = *(u32 *)(r7 + 0x278)
    4190:	w3 = w2
    4191:	w3 |= w1
    4192:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d0>
    4193:	w3 = w2
    4194:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36e8>
    4195:	w3 = w2
    4196:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36e8>
    4197:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4198:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    4199:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4200:	w3 = w2
    4201:	w3 -= w1
    4202:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4203:	r4 = 0x3
    4204:	*(u64 *)(r7 + 0x110) = r4
    4205:	*(u32 *)(r7 + 0x10c) = w3
    4206:	*(u32 *)(r7 + 0x108) = w2
    4207:	*(u32 *)(r7 + 0x104) = w1
    4208:	w1 = 0x5
    4209:	*(u32 *)(r7 + 0x100) = w1
    4210:	r1 = r7
    4211:	call -0x1074
    4212:	w1 = *(u32 *)(r6 + 0xec)
    4213:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4214:	w2 = *(u32 *)(r7 + 0x290)
    4215:	w1 = *(u32 *)(r7 + 0x27c)
    4216:	w3 = w2
    4217:	w3 |= w1
    4218:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a0>
    4219:	w3 = w2
    4220:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4221:	w3 = w2
    4222:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4223:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4224:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a8>
    4225:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4226:	w3 = w2
    4227:	w3 -= w1
    4228:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4229:	r4 = 0x4
    4230:	*(u64 *)(r7 + 0x110) = r4
    4231:	*(u32 *)(r7 + 0x10c) = w3
    4232:	*(u32 *)(r7 + 0x108) = w2
    4233:	*(u32 *)(r7 + 0x104) = w1
    4234:	w1 = 0x5
    4235:	*(u32 *)(r7 + 0x100) = w1
    4236:	r1 = r7
    4237:	call -0x108e
    4238:	w1 = *(u32 *)(r6 + 0xfc)
    4239:	if w1 == 0x0 goto +0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4240:	w1 = *(u32 *)(r7 + 0x294)
    4241:	w2 = *(u32 *)(r7 + 0x280)
    4242:	w3 = w1
    4243:	w3 |= w2
    4244:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3870>
    4245:	w3 = w1
    4246:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3888>
    4247:	w3 = w1
    4248:	if w1 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3888>
    4249:	if w1 s>= w2 goto +0xe2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4250:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3878>
    4251:	if w1 s<= w2 goto +0xe0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4252:	w3 = w1
    4253:	w3 -= w2
    4254:	w4 = 0x5
    4255:	if w3 == 0x0 goto +0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4256:	goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f38>
    4257:	r1 = 0x0 ll
		0000000000008508:  R_BPF_64_64	CONFIG
    4259:	w7 = *(u32 *)(r1 + 0xb8)
    4260:	w8 = *(u32 *)(r1 + 0xbc)
    4261:	call 0x9e
    4262:	r0 += r7
    4263:	if w8 == 0x2 goto +0x16d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4440>
    4264:	w1 = *(u32 *)(r0 + 0x0)
    4265:	goto +0x1be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46d8>
    4266:	r1 = r10
    4267:	r1 += -0x88
    4268:	w2 = 0x4
    4269:	r3 = r0
    4270:	call 0x71
    4271:	w1 = *(u32 *)(r10 - 0x88)
    4272:	r2 = 0x0 ll
		0000000000008580:  R_BPF_64_64	CONFIG
    4274:	w2 = *(u32 *)(r2 + 0xd4)
    4275:	if w1 != w2 goto -0x71f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4276:	r8 = 0x0 ll
		00000000000085a0:  R_BPF_64_64	CONFIG
    4278:	w1 = *(u32 *)(r8 + 0xdc)
    4279:	if w1 == 0x0 goto +0x13f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4350>
    4280:	w1 = *(u32 *)(r8 + 0x70)
    4281:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39e8>
    4282:	call 0x23
    4283:	r1 = 0x0 ll
		00000000000085d8:  R_BPF_64_64	CONFIG
    4285:	w2 = *(u32 *)(r1 + 0xd8)
    4286:	r0 += r2
    4287:	w1 = *(u32 *)(r1 + 0xdc)
    4288:	if w1 != 0x2 goto +0x12c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4300>
    4289:	r1 = r10
    4290:	r1 += -0x88
    4291:	w2 = 0x2
    4292:	r3 = r0
    4293:	call 0x71
    4294:	w1 = *(u16 *)(r10 - 0x88)
    4295:	w1 <<= 0x10
    4296:	w1 s>>= 0x10
    4297:	goto +0x129 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4330>
    4298:	r1 = 0x0 ll
		0000000000008650:  R_BPF_64_64	CONFIG
    4300:	w9 = *(u32 *)(r1 + 0xd8)
    4301:	w8 = *(u32 *)(r1 + 0xdc)
    4302:	call 0x9e
    4303:	r0 += r9
    4304:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a30>
    4305:	w1 = *(u32 *)(r0 + 0x0)
    4306:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a48>
    4307:	w1 = *(u16 *)(r0 + 0x0)
    4308:	w1 <<= 0x10
    4309:	w1 s>>= 0x10
    4310:	r9 = *(u64 *)(r10 - 0xb8)
    4311:	r8 = 0x0 ll
		00000000000086b8:  R_BPF_64_64	CONFIG
    4313:	goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4330>
    4314:	w3 = w2
    4315:	w3 -= w1
    4316:	w4 = 0x3
    4317:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac8>
    4318:	r5 = 0x1
    4319:	*(u64 *)(r7 + 0x110) = r5
    4320:	*(u32 *)(r7 + 0x10c) = w3
    4321:	*(u32 *)(r7 + 0x108) = w2
    4322:	*(u32 *)(r7 + 0x104) = w1
    4323:	*(u32 *)(r7 + 0x100) = w4
    4324:	r1 = r7
    4325:	call -0x10e6
    4326:	r6 = 0x0 ll
		0000000000008730:  R_BPF_64_64	CONFIG
    4328:	w1 = *(u32 *)(r6 + 0xcc)
    4329:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c00>
    4330:	w2 = *(u32 *)(r7 + 0x288)
    4331:	w1 = *(u32 *)(r7 + 0x274)
    4332:	w3 = w2
    4333:	w3 |= w1
    4334:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b48>
    4335:	w3 = w2
    4336:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4337:	w3 = w2
    4338:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4339:	w3 = 0x0
    4340:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4341:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b58>
    4342:	w3 = 0x0
    4343:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4344:	w3 = w2
    4345:	w3 -= w1
    4346:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba0>
    4347:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba0>
    4348:	w3 = w2
    4349:	w3 -= w1
    4350:	w4 = 0x3
    4351:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c00>
    4352:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bc0>
    4353:	w4 = 0x2
    4354:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bb8>
    4355:	w4 = 0x1
    4356:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c00>
    4357:	r5 = 0x2
    4358:	*(u64 *)(r7 + 0x110) = r5
    4359:	*(u32 *)(r7 + 0x10c) = w3
    4360:	*(u32 *)(r7 + 0x108) = w2
    4361:	*(u32 *)(r7 + 0x104) = w1
    4362:	*(u32 *)(r7 + 0x100) = w4
    4363:	r1 = r7
    4364:	call -0x110d
    4365:	w1 = *(u32 *)(r6 + 0xdc)
    4366:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4367:	w2 = *(u32 *)(r7 + 0x28c)
    4368:	w1 = *(u32 *)(r7 + 0x278)
    4369:	w3 = w2
    4370:	w3 |= w1
    4371:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c70>
    4372:	w3 = w2
    4373:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4374:	w3 = w2
    4375:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4376:	w3 = 0x0
    4377:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4378:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c80>
    4379:	w3 = 0x0
    4380:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4381:	w3 = w2
    4382:	w3 -= w1
    4383:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3cc8>
    4384:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3cc8>
    4385:	w3 = w2
    4386:	w3 -= w1
    4387:	w4 = 0x3
    4388:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4389:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ce8>
    4390:	w4 = 0x2
    4391:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ce0>
    4392:	w4 = 0x1
    4393:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4394:	r5 = 0x3
    4395:	*(u64 *)(r7 + 0x110) = r5
    4396:	*(u32 *)(r7 + 0x10c) = w3
    4397:	*(u32 *)(r7 + 0x108) = w2
    4398:	*(u32 *)(r7 + 0x104) = w1
    4399:	*(u32 *)(r7 + 0x100) = w4
    4400:	r1 = r7
    4401:	call -0x1132
    4402:	w1 = *(u32 *)(r6 + 0xec)
    4403:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    4404:	w2 = *(u32 *)(r7 + 0x290)
    4405:	w1 = *(u32 *)(r7 + 0x27c)
    4406:	w3 = w2
    4407:	w3 |= w1
    4408:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d98>
    4409:	w3 = w2
    4410:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4411:	w3 = w2
    4412:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4413:	w3 = 0x0
    4414:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4415:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3da8>
    4416:	w3 = 0x0
    4417:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4418:	w3 = w2
    4419:	w3 -= w1
    4420:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3df0>
    4421:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3df0>
    4422:	w3 = w2
    4423:	w3 -= w1
    4424:	w4 = 0x3
    4425:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    4426:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e10>
    4427:	w4 = 0x2
    4428:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e08>
    4429:	w4 = 0x1
    4430:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    4431:	r5 = 0x4
    4432:	*(u64 *)(r7 + 0x110) = r5
    4433:	*(u32 *)(r7 + 0x10c) = w3
    4434:	*(u32 *)(r7 + 0x108) = w2
    4435:	*(u32 *)(r7 + 0x104) = w1
    4436:	*(u32 *)(r7 + 0x100) = w4
    4437:	r1 = r7
    4438:	call -0x1157
    4439:	w1 = *(u32 *)(r6 + 0xfc)
    4440:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4441:	w1 = *(u32 *)(r7 + 0x294)
    4442:	w2 = *(u32 *)(r7 + 0x280)
    4443:	w3 = w1
    4444:	w3 |= w2
    4445:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ec0>
    4446:	w3 = w1
    4447:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4448:	w3 = w1
    4449:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4450:	w3 = 0x0
    4451:	if w1 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4452:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ed0>
    4453:	w3 = 0x0
    4454:	if w1 s<= w2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4455:	w3 = w1
    4456:	w3 -= w2
    4457:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f18>
    4458:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f18>
    4459:	w3 = w1
    4460:	w3 -= w2
    4461:	w4 = 0x3
    4462:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4463:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f38>
    4464:	w4 = 0x2
    4465:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f30>
    4466:	w4 = 0x1
    4467:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4468:	r5 = 0x5
    4469:	*(u64 *)(r7 + 0x110) = r5
    4470:	*(u32 *)(r7 + 0x10c) = w3
    4471:	*(u32 *)(r7 + 0x108) = w1
    4472:	*(u32 *)(r7 + 0x104) = w2
    4473:	*(u32 *)(r7 + 0x100) = w4
    4474:	r1 = r7
    4475:	call -0x117c
    4476:	w6 = 0x0
    4477:	r1 = 0x0 ll
		0000000000008be8:  R_BPF_64_64	CONFIG
    4479:	w2 = *(u32 *)(r1 + 0x6c)
    4480:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d0>
    4481:	w1 = *(u32 *)(r1 + 0xbc)
    4482:	if w1 != 0x0 goto +0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42d0>
    4483:	r1 = 0x0 ll
		0000000000008c18:  R_BPF_64_64	CONFIG
    4485:	w2 = *(u32 *)(r1 + 0xcc)
    4486:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4000>
    4487:	w3 = *(u32 *)(r7 + 0x288)
    4488:	*(u32 *)(r7 + 0x274) = w3
    4489:	w2 = 0x1
    4490:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ff8>
    4491:	w2 = 0x0
    4492:	w6 |= w2
    4493:	w1 = *(u32 *)(r1 + 0xdc)
    4494:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4040>
    4495:	w2 = *(u32 *)(r7 + 0x28c)
    4496:	*(u32 *)(r7 + 0x278) = w2
    4497:	w1 = 0x1
    4498:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4038>
    4499:	w1 = 0x0
    4500:	w6 |= w1
    4501:	r1 = 0x0 ll
		0000000000008ca8:  R_BPF_64_64	CONFIG
    4503:	w2 = *(u32 *)(r1 + 0xec)
    4504:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4090>
    4505:	w3 = *(u32 *)(r7 + 0x290)
    4506:	*(u32 *)(r7 + 0x27c) = w3
    4507:	w2 = 0x1
    4508:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4088>
    4509:	w2 = 0x0
    4510:	w6 |= w2
    4511:	w1 = *(u32 *)(r1 + 0xfc)
    4512:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d0>
    4513:	w2 = *(u32 *)(r7 + 0x294)
    4514:	*(u32 *)(r7 + 0x280) = w2
    4515:	w1 = 0x1
    4516:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40c8>
    4517:	w1 = 0x0
    4518:	w6 |= w1
    4519:	w5 = *(u32 *)(r7 + 0x18c)
    4520:	w3 = *(u32 *)(r7 + 0x188)
    4521:	w4 = *(u32 *)(r7 + 0x184)
    4522:	r1 = r7
    4523:	w8 = *(u32 *)(r1 + 0x180)
    4524:	w9 = *(u32 *)(r1 + 0x17c)
    4525:	w7 = *(u32 *)(r1 + 0x178)
    4526:	w1 = *(u32 *)(r1 + 0x10)
    4527:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4180>
    4528:	*(u32 *)(r10 - 0x98) = w3
    4529:	*(u32 *)(r10 - 0xa0) = w4
    4530:	*(u32 *)(r10 - 0xa8) = w5
    4531:	call 0x23
    4532:	*(u64 *)(r10 - 0x88) = r0
    4533:	r2 = r10
    4534:	r2 += -0x88
    4535:	r1 = 0x0 ll
		0000000000008db8:  R_BPF_64_64	OWED
    4537:	call 0x3
    4538:	w5 = *(u32 *)(r10 - 0xa8)
    4539:	w4 = *(u32 *)(r10 - 0xa0)
    4540:	w3 = *(u32 *)(r10 - 0x98)
    4541:	r1 = 0x0
    4542:	r2 = *(u64 *)(r10 - 0x90)
    4543:	*(u64 *)(r2 + 0x298) = r1
    4544:	*(u64 *)(r2 + 0x268) = r1
    4545:	*(u64 *)(r2 + 0x258) = r1
    4546:	*(u32 *)(r2 + 0x14) = w5
    4547:	*(u32 *)(r2 + 0x10) = w3
    4548:	*(u32 *)(r2 + 0xc) = w4
    4549:	*(u32 *)(r2 + 0x8) = w8
    4550:	w1 = 0x1
    4551:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41e0>
    4552:	w1 = 0x0
    4553:	r2 = *(u64 *)(r10 - 0x90)
    4554:	*(u32 *)(r2 + 0x0) = w7
    4555:	*(u32 *)(r2 + 0x4) = w9
    4556:	if w9 != 0x0 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4557:	if w8 != 0x0 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4558:	if w3 != 0x0 goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4559:	w6 |= w1
    4560:	w6 &= 0x1
    4561:	if w6 != 0x0 goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4562:	call 0x23
    4563:	*(u64 *)(r10 - 0x88) = r0
    4564:	r2 = r10
    4565:	r2 += -0x88
    4566:	r1 = 0x0 ll
		0000000000008eb0:  R_BPF_64_64	TASKS
    4568:	call 0x3
    4569:	if r0 != 0x0 goto +0x187 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4570:	r1 = 0x8 ll
		0000000000008ed0:  R_BPF_64_64	.bss
    4572:	r2 = -0x1
    4573:	lock *(u64 *)(r1 + 0x0) += r2
    4574:	r1 = 0x0 ll
		0000000000008ef0:  R_BPF_64_64	EXPECT_ENTER
    4576:	r2 = -0x100000000 ll
    4578:	lock *(u64 *)(r1 + 0x0) += r2
    4579:	r1 = 0x0 ll
		0000000000008f18:  R_BPF_64_64	EXPECT_EXIT
    4581:	lock *(u64 *)(r1 + 0x0) += r2
    4582:	goto +0x17a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4583:	w1 = *(u32 *)(r7 + 0x284)
    4584:	*(u32 *)(r7 + 0x270) = w1
    4585:	w6 = 0x1
    4586:	if w1 != 0x0 goto -0x68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fb0>
    4587:	w6 = 0x0
    4588:	goto -0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fb0>
    4589:	r1 = r10
    4590:	r1 += -0x88
    4591:	w2 = 0x4
    4592:	r3 = r0
    4593:	call 0x71
    4594:	w1 = *(u32 *)(r10 - 0x88)
    4595:	r2 = 0x0 ll
		0000000000008f98:  R_BPF_64_64	CONFIG
    4597:	w2 = *(u32 *)(r2 + 0xe4)
    4598:	if w1 != w2 goto -0x862 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4599:	w1 = *(u32 *)(r8 + 0xec)
    4600:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44b0>
    4601:	w1 = *(u32 *)(r8 + 0x70)
    4602:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43e0>
    4603:	call 0x23
    4604:	w1 = *(u32 *)(r8 + 0xe8)
    4605:	r0 += r1
    4606:	w1 = *(u32 *)(r8 + 0xec)
    4607:	if w1 != 0x2 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4460>
    4608:	r1 = r10
    4609:	r1 += -0x88
    4610:	w2 = 0x2
    4611:	r3 = r0
    4612:	call 0x71
    4613:	w1 = *(u16 *)(r10 - 0x88)
    4614:	w1 <<= 0x10
    4615:	w1 s>>= 0x10
    4616:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4490>
    4617:	w9 = *(u32 *)(r8 + 0xe8)
    4618:	w8 = *(u32 *)(r8 + 0xec)
    4619:	call 0x9e
    4620:	r0 += r9
    4621:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4418>
    4622:	w1 = *(u32 *)(r0 + 0x0)
    4623:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4430>
    4624:	w1 = *(u16 *)(r0 + 0x0)
    4625:	w1 <<= 0x10
    4626:	w1 s>>= 0x10
    4627:	r9 = *(u64 *)(r10 - 0xb8)
    4628:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4490>
    4629:	w1 = *(u16 *)(r0 + 0x0)
    4630:	w1 <<= 0x10
    4631:	w1 s>>= 0x10
    4632:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46d8>
    4633:	r1 = r10
    4634:	r1 += -0x88
    4635:	w2 = 0x4
    4636:	r3 = r0
    4637:	call 0x71
    4638:	w1 = *(u32 *)(r10 - 0x88)
    4639:	r2 = 0x0 ll
		00000000000090f8:  R_BPF_64_64	CONFIG
    4641:	w2 = *(u32 *)(r2 + 0xf4)
    4642:	if w1 != w2 goto -0x88e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4643:	r1 = 0x0 ll
		0000000000009118:  R_BPF_64_64	CONFIG
    4645:	w2 = *(u32 *)(r1 + 0xfc)
    4646:	if w2 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4620>
    4647:	w1 = *(u32 *)(r1 + 0x70)
    4648:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4560>
    4649:	call 0x23
    4650:	r1 = 0x0 ll
		0000000000009150:  R_BPF_64_64	CONFIG
    4652:	w2 = *(u32 *)(r1 + 0xf8)
    4653:	r0 += r2
    4654:	w1 = *(u32 *)(r1 + 0xfc)
    4655:	if w1 != 0x2 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45d0>
    4656:	r1 = r10
    4657:	r1 += -0x88
    4658:	w2 = 0x2
    4659:	r3 = r0
    4660:	call 0x71
    4661:	w1 = *(u16 *)(r10 - 0x88)
    4662:	w1 <<= 0x10
    4663:	w1 s>>= 0x10
    4664:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4600>
    4665:	r1 = 0x0 ll
		00000000000091c8:  R_BPF_64_64	CONFIG
    4667:	w8 = *(u32 *)(r1 + 0xf8)
    4668:	w9 = *(u32 *)(r1 + 0xfc)
    4669:	call 0x9e
    4670:	r0 += r8
    4671:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45a8>
    4672:	w1 = *(u32 *)(r0 + 0x0)
    4673:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45c0>
    4674:	w1 = *(u16 *)(r0 + 0x0)
    4675:	w1 <<= 0x10
    4676:	w1 s>>= 0x10
    4677:	r9 = *(u64 *)(r10 - 0xb8)
    4678:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4600>
    4679:	r1 = r10
    4680:	r1 += -0x88
    4681:	w2 = 0x4
    4682:	r3 = r0
    4683:	call 0x71
    4684:	w1 = *(u32 *)(r10 - 0x88)
    4685:	r2 = 0x0 ll
		0000000000009268:  R_BPF_64_64	CONFIG
    4687:	w2 = *(u32 *)(r2 + 0x104)
    4688:	if w1 != w2 goto -0x8bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4689:	r1 = 0x0 ll
		0000000000009288:  R_BPF_64_64	.bss
    4691:	r1 = *(u64 *)(r1 + 0x0)
    4692:	if r1 == 0x0 goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4693:	call 0x23
    4694:	*(u64 *)(r10 - 0x88) = r0
    4695:	r2 = r10
    4696:	r2 += -0x88
    4697:	r1 = 0x0 ll
		00000000000092c8:  R_BPF_64_64	CARRIED
    4699:	call 0x3
    4700:	if r0 != 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4701:	r1 = 0x0 ll
		00000000000092e8:  R_BPF_64_64	.bss
    4703:	r2 = -0x1
    4704:	lock *(u64 *)(r1 + 0x0) += r2
    4705:	goto +0xff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4706:	r1 = r10
    4707:	r1 += -0x88
    4708:	w2 = 0x4
    4709:	r3 = r0
    4710:	call 0x71
    4711:	w1 = *(u32 *)(r10 - 0x88)
    4712:	r2 = 0x0 ll
		0000000000009340:  R_BPF_64_64	CONFIG
    4714:	w2 = *(u32 *)(r2 + 0xc4)
    4715:	if w1 != w2 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    4716:	w1 = *(u32 *)(r6 + 0xcc)
    4717:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4820>
    4718:	w1 = *(u32 *)(r6 + 0x70)
    4719:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4778>
    4720:	call 0x23
    4721:	w1 = *(u32 *)(r6 + 0xc8)
    4722:	r0 += r1
    4723:	w1 = *(u32 *)(r6 + 0xcc)
    4724:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47d0>
    4725:	r1 = r10
    4726:	r1 += -0x88
    4727:	w2 = 0x2
    4728:	r3 = r0
    4729:	call 0x71
    4730:	w1 = *(u16 *)(r10 - 0x88)
    4731:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47b8>
    4732:	w7 = *(u32 *)(r6 + 0xc8)
    4733:	w6 = *(u32 *)(r6 + 0xcc)
    4734:	call 0x9e
    4735:	r0 += r7
    4736:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47b0>
    4737:	w1 = *(u32 *)(r0 + 0x0)
    4738:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4800>
    4739:	w1 = *(u16 *)(r0 + 0x0)
    4740:	w1 <<= 0x10
    4741:	w1 s>>= 0x10
    4742:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4800>
    4743:	r1 = r10
    4744:	r1 += -0x88
    4745:	w2 = 0x4
    4746:	r3 = r0
    4747:	call 0x71
    4748:	w1 = *(u32 *)(r10 - 0x88)
    4749:	r2 = 0x0 ll
		0000000000009468:  R_BPF_64_64	CONFIG
    4751:	w2 = *(u32 *)(r2 + 0xd4)
    4752:	if w1 != w2 goto +0x8c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    4753:	r6 = 0x0 ll
		0000000000009488:  R_BPF_64_64	CONFIG
    4755:	w1 = *(u32 *)(r6 + 0xdc)
    4756:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4978>
    4757:	w1 = *(u32 *)(r6 + 0x70)
    4758:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x48c0>
    4759:	call 0x23
    4760:	r1 = 0x0 ll
		00000000000094c0:  R_BPF_64_64	CONFIG
    4762:	w2 = *(u32 *)(r1 + 0xd8)
    4763:	r0 += r2
    4764:	w1 = *(u32 *)(r1 + 0xdc)
    4765:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4928>
    4766:	r1 = r10
    4767:	r1 += -0x88
    4768:	w2 = 0x2
    4769:	r3 = r0
    4770:	call 0x71
    4771:	w1 = *(u16 *)(r10 - 0x88)
    4772:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4910>
    4773:	r1 = 0x0 ll
		0000000000009528:  R_BPF_64_64	CONFIG
    4775:	w7 = *(u32 *)(r1 + 0xd8)
    4776:	w8 = *(u32 *)(r1 + 0xdc)
    4777:	call 0x9e
    4778:	r0 += r7
    4779:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4908>
    4780:	w1 = *(u32 *)(r0 + 0x0)
    4781:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4958>
    4782:	w1 = *(u16 *)(r0 + 0x0)
    4783:	w1 <<= 0x10
    4784:	w1 s>>= 0x10
    4785:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4958>
    4786:	r1 = r10
    4787:	r1 += -0x88
    4788:	w2 = 0x4
    4789:	r3 = r0
    4790:	call 0x71
    4791:	w1 = *(u32 *)(r10 - 0x88)
    4792:	r2 = 0x0 ll
		00000000000095c0:  R_BPF_64_64	CONFIG
    4794:	w2 = *(u32 *)(r2 + 0xe4)
    4795:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    4796:	w1 = *(u32 *)(r6 + 0xec)
    4797:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4aa0>
    4798:	w1 = *(u32 *)(r6 + 0x70)
    4799:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x49f8>
    4800:	call 0x23
    4801:	w1 = *(u32 *)(r6 + 0xe8)
    4802:	r0 += r1
    4803:	w1 = *(u32 *)(r6 + 0xec)
    4804:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a50>
    4805:	r1 = r10
    4806:	r1 += -0x88
    4807:	w2 = 0x2
    4808:	r3 = r0
    4809:	call 0x71
    4810:	w1 = *(u16 *)(r10 - 0x88)
    4811:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a38>
    4812:	w7 = *(u32 *)(r6 + 0xe8)
    4813:	w6 = *(u32 *)(r6 + 0xec)
    4814:	call 0x9e
    4815:	r0 += r7
    4816:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a30>
    4817:	w1 = *(u32 *)(r0 + 0x0)
    4818:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a80>
    4819:	w1 = *(u16 *)(r0 + 0x0)
    4820:	w1 <<= 0x10
    4821:	w1 s>>= 0x10
    4822:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a80>
    4823:	r1 = r10
    4824:	r1 += -0x88
    4825:	w2 = 0x4
    4826:	r3 = r0
    4827:	call 0x71
    4828:	w1 = *(u32 *)(r10 - 0x88)
    4829:	r2 = 0x0 ll
		00000000000096e8:  R_BPF_64_64	CONFIG
    4831:	w2 = *(u32 *)(r2 + 0xf4)
    4832:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    4833:	r1 = 0x0 ll
		0000000000009708:  R_BPF_64_64	CONFIG
    4835:	w2 = *(u32 *)(r1 + 0xfc)
    4836:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4bf8>
    4837:	w1 = *(u32 *)(r1 + 0x70)
    4838:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4b40>
    4839:	call 0x23
    4840:	r1 = 0x0 ll
		0000000000009740:  R_BPF_64_64	CONFIG
    4842:	w2 = *(u32 *)(r1 + 0xf8)
    4843:	r0 += r2
    4844:	w1 = *(u32 *)(r1 + 0xfc)
    4845:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ba8>
    4846:	r1 = r10
    4847:	r1 += -0x88
    4848:	w2 = 0x2
    4849:	r3 = r0
    4850:	call 0x71
    4851:	w1 = *(u16 *)(r10 - 0x88)
    4852:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4b90>
    4853:	r1 = 0x0 ll
		00000000000097a8:  R_BPF_64_64	CONFIG
    4855:	w6 = *(u32 *)(r1 + 0xf8)
    4856:	w7 = *(u32 *)(r1 + 0xfc)
    4857:	call 0x9e
    4858:	r0 += r6
    4859:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4b88>
    4860:	w1 = *(u32 *)(r0 + 0x0)
    4861:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4bd8>
    4862:	w1 = *(u16 *)(r0 + 0x0)
    4863:	w1 <<= 0x10
    4864:	w1 s>>= 0x10
    4865:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4bd8>
    4866:	r1 = r10
    4867:	r1 += -0x88
    4868:	w2 = 0x4
    4869:	r3 = r0
    4870:	call 0x71
    4871:	w1 = *(u32 *)(r10 - 0x88)
    4872:	r2 = 0x0 ll
		0000000000009840:  R_BPF_64_64	CONFIG
    4874:	w2 = *(u32 *)(r2 + 0x104)
    4875:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c80>
    4876:	r1 = 0x0 ll
		0000000000009860:  R_BPF_64_64	.bss
    4878:	r1 = *(u64 *)(r1 + 0x0)
    4879:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4880:	call 0x23
    4881:	*(u64 *)(r10 - 0x88) = r0
    4882:	r2 = r10
    4883:	r2 += -0x88
    4884:	r1 = 0x0 ll
		00000000000098a0:  R_BPF_64_64	CARRIED
    4886:	call 0x3
    4887:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4888:	r1 = 0x0 ll
		00000000000098c0:  R_BPF_64_64	.bss
    4890:	r2 = -0x1
    4891:	lock *(u64 *)(r1 + 0x0) += r2
    4892:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4893:	call 0x23
    4894:	*(u64 *)(r10 - 0x88) = r0
    4895:	r2 = r10
    4896:	r2 += -0x88
    4897:	r1 = 0x0 ll
		0000000000009908:  R_BPF_64_64	TASKS
    4899:	r3 = 0xe78 ll
		0000000000009918:  R_BPF_64_64	.rodata
    4901:	r4 = 0x0
    4902:	call 0x2
    4903:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e48>
    4904:	r1 = 0x8 ll
		0000000000009940:  R_BPF_64_64	.bss
    4906:	r2 = 0x1
    4907:	lock *(u64 *)(r1 + 0x0) += r2
    4908:	r1 = 0x0 ll
		0000000000009960:  R_BPF_64_64	EXPECT_ENTER
    4910:	r2 = 0x100000000 ll
    4912:	lock *(u64 *)(r1 + 0x0) += r2
    4913:	r1 = 0x0 ll
		0000000000009988:  R_BPF_64_64	EXPECT_EXIT
    4915:	lock *(u64 *)(r1 + 0x0) += r2
    4916:	call 0x23
    4917:	*(u64 *)(r10 - 0x88) = r0
    4918:	r2 = r10
    4919:	r2 += -0x88
    4920:	r1 = 0x0 ll
		00000000000099c0:  R_BPF_64_64	TASKS
    4922:	call 0x1
    4923:	r7 = r0
    4924:	if r7 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4925:	call 0xe
    4926:	r1 = *(u64 *)(r7 + 0x18)
    4927:	if r1 == r0 goto -0x8ed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    4928:	r6 = r0
    4929:	r2 = r0
    4930:	r2 >>= 0x20
    4931:	r0 <<= 0x20
    4932:	r0 >>= 0x20
    4933:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4dd8>
    4934:	r1 >>= 0x20
    4935:	if r1 == r2 goto -0x8f6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x628>
    4936:	w1 = *(u32 *)(r7 + 0x8)
    4937:	if w1 == 0x0 goto -0x8fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    4938:	w1 = 0x0
    4939:	*(u32 *)(r10 - 0x88) = w1
    4940:	r2 = r10
    4941:	r2 += -0x88
    4942:	r1 = 0x0 ll
		0000000000009a70:  R_BPF_64_64	LOST
    4944:	call 0x1
    4945:	if r0 == 0x0 goto -0x905 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    4946:	r0 += 0x10
    4947:	r1 = 0x1
    4948:	lock *(u64 *)(r0 + 0x0) += r1
    4949:	goto -0x909 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    4950:	w1 = 0x0
    4951:	*(u32 *)(r10 - 0x88) = w1
    4952:	r2 = r10
    4953:	r2 += -0x88
    4954:	r1 = 0x0 ll
		0000000000009ad0:  R_BPF_64_64	LOST
    4956:	call 0x1
    4957:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea0>
    4958:	r0 += 0x10
    4959:	r1 = 0x1
    4960:	lock *(u64 *)(r0 + 0x0) += r1
    4961:	exit

0000000000009b10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write>:
    4962:	r9 = r2
    4963:	r6 = r1
    4964:	r1 = r9
    4965:	r1 >>= 0x9
    4966:	r1 &= 0x3ffc0
    4967:	r2 = 0x0 ll
		0000000000009b38:  R_BPF_64_64	.bss.begun
    4969:	r2 += r1
    4970:	r8 = *(u64 *)(r2 + 0x0)
    4971:	*(u64 *)(r10 - 0x30) = r2
    4972:	r1 = *(u64 *)(r2 + 0x8)
    4973:	*(u64 *)(r10 - 0x18) = r1
    4974:	r3 = r9
    4975:	r3 += 0x78
    4976:	r1 = r10
    4977:	r1 += -0x8
    4978:	w2 = 0x8
    4979:	call 0x71
    4980:	r7 = *(u64 *)(r10 - 0x8)
    4981:	r1 = r6
    4982:	w2 = 0xe0
    4983:	r3 = 0xd98 ll
		0000000000009bb8:  R_BPF_64_64	.rodata
    4985:	call 0x71
    4986:	r1 = r6
    4987:	r1 += 0x60
    4988:	w2 = 0x80
    4989:	r3 = r9
    4990:	call 0x71
    4991:	*(u64 *)(r10 - 0x28) = r9
    4992:	r8 ^= r9
    4993:	r1 = 0xffffffffffff ll
    4995:	r8 &= r1
    4996:	call 0x23
    4997:	r1 = 0x0 ll
		0000000000009c28:  R_BPF_64_64	CONFIG
    4999:	w1 = *(u32 *)(r1 + 0x48)
    5000:	r0 += r1
    5001:	r7 <<= 0x20
    5002:	r7 >>= 0x20
    5003:	*(u64 *)(r10 - 0x10) = r7
    5004:	if r8 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x218>
    5005:	r1 = *(u64 *)(r10 - 0x18)
    5006:	r1 = r10
    5007:	r1 += -0x8
    5008:	w2 = 0x4
    5009:	r3 = r0
    5010:	call 0x71
    5011:	w1 = *(u32 *)(r10 - 0x8)
    5012:	w1 &= 0x2
    5013:	if w1 != 0x0 goto +0x79 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x568>
    5014:	r1 = *(u64 *)(r10 - 0x18)
    5015:	r1 &= 0x40000000
    5016:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x1c8>
    5017:	w1 = 0x2
    5018:	*(u32 *)(r6 + 0x4) = w1
    5019:	r4 = *(u64 *)(r6 + 0xa0)
    5020:	r5 = *(u64 *)(r6 + 0xa8)
    5021:	r0 = *(u64 *)(r6 + 0x98)
    5022:	r7 = *(u64 *)(r6 + 0xc0)
    5023:	r8 = *(u64 *)(r6 + 0xc8)
    5024:	r9 = *(u64 *)(r6 + 0xd0)
    5025:	*(u64 *)(r10 - 0x20) = r7
    5026:	*(u64 *)(r10 - 0x28) = r8
    5027:	r2 = r9
    5028:	goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x620>
    5029:	r1 = r10
    5030:	r1 += -0x8
    5031:	w2 = 0x4
    5032:	r3 = r0
    5033:	call 0x71
    5034:	w1 = *(u32 *)(r10 - 0x8)
    5035:	w1 &= 0x2
    5036:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x2d0>
    5037:	r1 = *(u64 *)(r10 - 0x10)
    5038:	r1 &= 0x40000000
    5039:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x280>
    5040:	w1 = 0x2
    5041:	*(u32 *)(r6 + 0x4) = w1
    5042:	r4 = *(u64 *)(r6 + 0xa0)
    5043:	r5 = *(u64 *)(r6 + 0xa8)
    5044:	r0 = *(u64 *)(r6 + 0x98)
    5045:	r8 = *(u64 *)(r6 + 0xc0)
    5046:	r7 = *(u64 *)(r6 + 0xc8)
    5047:	r9 = *(u64 *)(r6 + 0xd0)
    5048:	*(u64 *)(r10 - 0x20) = r8
    5049:	r2 = r7
    5050:	r3 = r9
    5051:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x388>
    5052:	w1 = 0x1
    5053:	*(u32 *)(r6 + 0x4) = w1
    5054:	r4 = *(u64 *)(r6 + 0x80)
    5055:	r4 <<= 0x20
    5056:	r4 >>= 0x20
    5057:	r9 = *(u64 *)(r6 + 0xd0)
    5058:	r5 = r9
    5059:	r5 <<= 0x20
    5060:	r5 >>= 0x20
    5061:	r7 = *(u64 *)(r6 + 0xc8)
    5062:	r0 = r7
    5063:	r0 <<= 0x20
    5064:	r0 >>= 0x20
    5065:	r8 = *(u64 *)(r6 + 0xc0)
    5066:	*(u64 *)(r10 - 0x20) = r8
    5067:	r8 <<= 0x20
    5068:	r8 >>= 0x20
    5069:	r2 = *(u64 *)(r6 + 0xb8)
    5070:	r2 <<= 0x20
    5071:	r2 >>= 0x20
    5072:	r3 = *(u64 *)(r6 + 0x88)
    5073:	r3 <<= 0x20
    5074:	r3 >>= 0x20
    5075:	w1 = 0x2
    5076:	*(u32 *)(r6 + 0x58) = w1
    5077:	*(u64 *)(r6 + 0x30) = r4
    5078:	*(u64 *)(r6 + 0x28) = r5
    5079:	*(u64 *)(r6 + 0x20) = r0
    5080:	*(u64 *)(r6 + 0x18) = r8
    5081:	*(u64 *)(r6 + 0x10) = r2
    5082:	*(u64 *)(r6 + 0x8) = r3
    5083:	r2 = *(u64 *)(r10 - 0x10)
    5084:	w4 = w2
    5085:	w4 &= -0x40000001
    5086:	*(u32 *)(r6 + 0x0) = w4
    5087:	r1 = 0xffffffff ll
    5089:	if r2 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x408>
    5090:	goto +0x54 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a8>
    5091:	r2 = *(u64 *)(r10 - 0x30)
    5092:	r1 = *(u64 *)(r2 + 0x0)
    5093:	r2 = *(u64 *)(r2 + 0x8)
    5094:	r2 = *(u64 *)(r10 - 0x28)
    5095:	r1 ^= r2
    5096:	r2 = 0xffffffffffff ll
    5098:	r1 &= r2
    5099:	if r1 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x520>
    5100:	r1 = 0x0 ll
		0000000000009f60:  R_BPF_64_64	CONFIG
    5102:	w7 = *(u32 *)(r1 + 0x8c)
    5103:	if w7 == 0x0 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5104:	call 0x23
    5105:	r0 += r7
    5106:	r1 = r10
    5107:	r1 += -0x8
    5108:	w2 = 0x4
    5109:	r3 = r0
    5110:	call 0x71
    5111:	w1 = *(u32 *)(r10 - 0x8)
    5112:	if w1 != 0x0 goto +0x5e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5113:	r1 = 0x0 ll
		0000000000009fc8:  R_BPF_64_64	CONFIG
    5115:	w7 = *(u32 *)(r1 + 0x90)
    5116:	if w7 == 0x0 goto +0x5a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5117:	call 0x23
    5118:	r0 += r7
    5119:	r1 = r10
    5120:	r1 += -0x8
    5121:	w2 = 0x4
    5122:	r3 = r0
    5123:	call 0x71
    5124:	w1 = *(u32 *)(r10 - 0x8)
    5125:	if w1 != 0x0 goto +0x51 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5126:	w2 = 0x0
    5127:	*(u32 *)(r6 + 0x58) = w2
    5128:	w1 = 0xad
    5129:	w3 = *(u32 *)(r6 + 0x4)
    5130:	if w3 == 0x1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x558>
    5131:	*(u32 *)(r6 + 0x4) = w2
    5132:	w1 = 0xf
    5133:	*(u32 *)(r6 + 0x0) = w1
    5134:	goto +0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5135:	w1 = 0x1
    5136:	*(u32 *)(r6 + 0x4) = w1
    5137:	r4 = *(u64 *)(r6 + 0x80)
    5138:	r4 <<= 0x20
    5139:	r4 >>= 0x20
    5140:	r9 = *(u64 *)(r6 + 0xd0)
    5141:	r5 = r9
    5142:	r5 <<= 0x20
    5143:	r5 >>= 0x20
    5144:	r0 = *(u64 *)(r6 + 0xc8)
    5145:	*(u64 *)(r10 - 0x28) = r0
    5146:	r0 <<= 0x20
    5147:	r0 >>= 0x20
    5148:	r7 = *(u64 *)(r6 + 0xc0)
    5149:	*(u64 *)(r10 - 0x20) = r7
    5150:	r7 <<= 0x20
    5151:	r7 >>= 0x20
    5152:	r8 = *(u64 *)(r6 + 0xb8)
    5153:	r8 <<= 0x20
    5154:	r8 >>= 0x20
    5155:	r2 = *(u64 *)(r6 + 0x88)
    5156:	r2 <<= 0x20
    5157:	r2 >>= 0x20
    5158:	w3 = 0x2
    5159:	*(u32 *)(r6 + 0x58) = w3
    5160:	*(u64 *)(r6 + 0x30) = r4
    5161:	*(u64 *)(r6 + 0x28) = r5
    5162:	*(u64 *)(r6 + 0x20) = r0
    5163:	*(u64 *)(r6 + 0x18) = r7
    5164:	*(u64 *)(r6 + 0x10) = r8
    5165:	*(u64 *)(r6 + 0x8) = r2
    5166:	r1 = *(u64 *)(r10 - 0x18)
    5167:	w4 = w1
    5168:	w4 &= -0x40000001
    5169:	*(u32 *)(r6 + 0x0) = w4
    5170:	r2 = *(u64 *)(r10 - 0x10)
    5171:	if w1 == w2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x698>
    5172:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x700>
    5173:	r7 = *(u64 *)(r10 - 0x28)
    5174:	if w2 == -0x1 goto +0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5175:	r1 = *(u64 *)(r10 - 0x20)
    5176:	r7 |= r1
    5177:	r7 |= r9
    5178:	if r7 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6d0>
    5179:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5180:	w1 = *(u32 *)(r6 + 0x4)
    5181:	if w1 == 0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x770>
    5182:	if w1 == 0x2 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x788>
    5183:	if w4 == 0x3b goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    5184:	if w4 == 0x142 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    5185:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5186:	w1 = 0x0
    5187:	*(u32 *)(r6 + 0x58) = w1
    5188:	if w2 == -0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5189:	w1 = *(u32 *)(r6 + 0x4)
    5190:	if w1 == 0x2 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5191:	w1 = 0x1
    5192:	w2 = 0x1
    5193:	if w4 != 0x142 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x748>
    5194:	w2 = 0x0
    5195:	if w4 != 0x3b goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x758>
    5196:	w1 = 0x0
    5197:	w1 &= w2
    5198:	*(u32 *)(r6 + 0x4) = w1
    5199:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5200:	if w4 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    5201:	if w4 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    5202:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5203:	if w4 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x798>
    5204:	if w4 != 0x208 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7a8>
    5205:	w1 = 0x0
    5206:	*(u32 *)(r6 + 0x58) = w1
    5207:	w2 = *(u32 *)(r6 + 0x0)
    5208:	if w2 > 0x3ff goto +0x27 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    5209:	w1 = *(u32 *)(r6 + 0x4)
    5210:	r1 <<= 0xa
    5211:	r1 += r2
    5212:	if r1 > 0xbff goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    5213:	r2 = 0x0 ll
		000000000000a2e8:  R_BPF_64_64	SELECTORS
    5215:	r2 += r1
    5216:	w2 = *(u8 *)(r2 + 0x0)
    5217:	if w2 == 0xff goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    5218:	w1 = *(u32 *)(r6 + 0x58)
    5219:	w3 = w1
    5220:	w3 &= 0x2
    5221:	if w3 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8f0>
    5222:	w2 <<= 0x18
    5223:	w2 s>>= 0x18
    5224:	r3 = r2
    5225:	r3 &= 0x7
    5226:	r3 <<= 0x3
    5227:	r4 = r6
    5228:	r4 += 0x8
    5229:	r5 = r4
    5230:	r5 += r3
    5231:	r3 = *(u64 *)(r5 + 0x0)
    5232:	r3 <<= 0x20
    5233:	r3 >>= 0x20
    5234:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x8d8>
    5235:	w2 += 0x1
    5236:	w2 &= 0x7
    5237:	r2 <<= 0x3
    5238:	r4 += r2
    5239:	r2 = *(u64 *)(r4 + 0x0)
    5240:	r2 <<= 0x20
    5241:	r3 <<= 0x20
    5242:	r2 >>= 0x20
    5243:	r2 |= r3
    5244:	r3 = r2
    5245:	*(u64 *)(r6 + 0x50) = r3
    5246:	w1 |= 0x4
    5247:	*(u32 *)(r6 + 0x58) = w1
    5248:	exit

000000000000a408 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send>:
    5249:	r6 = r1
    5250:	w1 = *(u32 *)(r6 + 0x24)
    5251:	w1 &= 0x1f
    5252:	r2 = 0x0 ll
		000000000000a420:  R_BPF_64_64	CONFIG
    5254:	w2 = *(u32 *)(r2 + 0x60)
    5255:	w2 >>= w1
    5256:	w2 &= 0x1
    5257:	if w2 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    5258:	r1 = 0x0 ll
		000000000000a450:  R_BPF_64_64	COUNTS
    5260:	r2 = r6
    5261:	call 0x1
    5262:	if r0 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xc0>
    5263:	r1 = 0x1
    5264:	lock *(u64 *)(r0 + 0x0) += r1
    5265:	r1 = 0x0 ll
		000000000000a488:  R_BPF_64_64	EVENTS
    5267:	r2 = r6
    5268:	r3 = 0x2c8
    5269:	r4 = 0x0
    5270:	call 0x82
    5271:	if r0 s< 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x140>
    5272:	exit
    5273:	r1 = 0x0 ll
		000000000000a4c8:  R_BPF_64_64	COUNTS
    5275:	r2 = r6
    5276:	r3 = 0x0 ll
		000000000000a4e0:  R_BPF_64_64	.rodata.cst8
    5278:	r4 = 0x1
    5279:	call 0x2
    5280:	if r0 == 0x0 goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    5281:	r1 = 0x0 ll
		000000000000a508:  R_BPF_64_64	COUNTS
    5283:	r2 = r6
    5284:	call 0x1
    5285:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x198>
    5286:	r1 = 0x1
    5287:	lock *(u64 *)(r0 + 0x0) += r1
    5288:	goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    5289:	w1 = 0x0
    5290:	*(u32 *)(r10 - 0x8) = w1
    5291:	r2 = r10
    5292:	r2 += -0x8
    5293:	r1 = 0x0 ll
		000000000000a568:  R_BPF_64_64	LOST
    5295:	call 0x1
    5296:	if r0 == 0x0 goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    5297:	r1 = 0x1
    5298:	lock *(u64 *)(r0 + 0x0) += r1
    5299:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    5300:	w1 = 0x0
    5301:	*(u32 *)(r10 - 0x4) = w1
    5302:	r2 = r10
    5303:	r2 += -0x4
    5304:	r1 = 0x0 ll
		000000000000a5c0:  R_BPF_64_64	LOST
    5306:	call 0x1
    5307:	if r0 == 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    5308:	r0 += 0x8
    5309:	r1 = 0x1
    5310:	lock *(u64 *)(r0 + 0x0) += r1
    5311:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>

000000000000a600 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    5312:	w8 = w2
    5313:	r7 = r1
    5314:	r1 = 0x0 ll
		000000000000a610:  R_BPF_64_64	CONFIG
    5316:	w2 = *(u32 *)(r1 + 0x84)
    5317:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    5318:	r2 = 0x0 ll
		000000000000a630:  R_BPF_64_64	HELD
    5320:	r2 = *(u64 *)(r2 + 0x0)
    5321:	if r2 != 0x0 goto +0x900 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5322:	w2 = *(u32 *)(r1 + 0x28)
    5323:	w2 &= w8
    5324:	w1 = *(u32 *)(r1 + 0x2c)
    5325:	if w2 == w1 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e0>
    5326:	r2 = 0x0 ll
		000000000000a670:  R_BPF_64_64	CONFIG
    5328:	w1 = *(u32 *)(r2 + 0x24)
    5329:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    5330:	call 0x8
    5331:	*(u32 *)(r10 - 0x88) = w0
    5332:	r2 = r10
    5333:	r2 += -0x88
    5334:	r1 = 0x0 ll
		000000000000a6b0:  R_BPF_64_64	SAMPLES
    5336:	call 0x1
    5337:	if r0 == 0x0 goto +0x8f0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5338:	r9 = r0
    5339:	r1 = *(u64 *)(r0 + 0x70)
    5340:	*(u64 *)(r10 - 0x90) = r1
    5341:	r6 = *(u64 *)(r7 + 0x0)
    5342:	r7 = *(u64 *)(r6 + 0x8)
    5343:	call 0xe
    5344:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x110>
    5345:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    5346:	r1 = 0x70726f6f6672756e ll
    5348:	if r7 == r1 goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    5349:	r1 = *(u64 *)(r10 - 0x90)
    5350:	if r1 == r0 goto +0x53c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    5351:	r3 = *(u64 *)(r6 + 0x0)
    5352:	r1 = r10
    5353:	r1 += -0x88
    5354:	w2 = 0x80
    5355:	call 0x71
    5356:	r1 = *(u64 *)(r10 - 0x20)
    5357:	if r1 != 0x504c0001 goto +0x8dc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5358:	r1 = *(u64 *)(r10 - 0x10)
    5359:	if r1 != 0x10 goto +0x8da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5360:	r2 = *(u64 *)(r10 - 0x28)
    5361:	r1 = 0x0 ll
		000000000000a788:  R_BPF_64_64	CONFIG
    5363:	r3 = *(u64 *)(r1 + 0x0)
    5364:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b0>
    5365:	goto +0x8d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5366:	w2 = *(u32 *)(r1 + 0x28)
    5367:	w2 &= w8
    5368:	w1 = *(u32 *)(r9 + 0x0)
    5369:	if w1 != 0x0 goto +0x55d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb8>
    5370:	*(u32 *)(r9 + 0x4) = w2
    5371:	goto +0x560 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    5372:	r1 = 0x8 ll
		000000000000a7e0:  R_BPF_64_64	.bss
    5374:	r1 = *(u64 *)(r1 + 0x0)
    5375:	if r1 != 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5376:	r1 = 0x0 ll
		000000000000a800:  R_BPF_64_64	CONFIG
    5378:	w2 = *(u32 *)(r1 + 0x6c)
    5379:	if w2 == 0x0 goto +0x8c6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5380:	r1 = *(u64 *)(r1 + 0xb0)
    5381:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x278>
    5382:	r1 = 0x0 ll
		000000000000a830:  R_BPF_64_64	CONFIG
    5384:	r3 = *(u64 *)(r1 + 0xb0)
    5385:	r1 = r10
    5386:	r1 += -0x88
    5387:	w2 = 0x4
    5388:	call 0x71
    5389:	w1 = *(u32 *)(r10 - 0x88)
    5390:	if w1 == 0x0 goto -0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5391:	r6 = 0x0 ll
		000000000000a878:  R_BPF_64_64	CONFIG
    5393:	w1 = *(u32 *)(r6 + 0xbc)
    5394:	if w1 == 0x0 goto +0x5fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3268>
    5395:	w1 = *(u32 *)(r6 + 0x70)
    5396:	if w1 != 0x0 goto +0x538 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c68>
    5397:	call 0x23
    5398:	r1 = 0x0 ll
		000000000000a8b0:  R_BPF_64_64	CONFIG
    5400:	w2 = *(u32 *)(r1 + 0xb8)
    5401:	r0 += r2
    5402:	w1 = *(u32 *)(r1 + 0xbc)
    5403:	if w1 != 0x2 goto +0x5e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3218>
    5404:	r1 = r10
    5405:	r1 += -0x88
    5406:	w2 = 0x2
    5407:	r3 = r0
    5408:	call 0x71
    5409:	w1 = *(u16 *)(r10 - 0x88)
    5410:	w1 <<= 0x10
    5411:	w1 s>>= 0x10
    5412:	goto +0x5e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3248>
    5413:	w6 = 0x0
    5414:	w1 = *(u32 *)(r2 + 0x28)
    5415:	w3 = *(u32 *)(r2 + 0x2c)
    5416:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    5417:	w4 = w1
    5418:	w4 >>= 0x1
    5419:	w2 = w1
    5420:	w2 |= w4
    5421:	w4 = w2
    5422:	w4 >>= 0x2
    5423:	w2 |= w4
    5424:	w4 = w2
    5425:	w4 >>= 0x4
    5426:	w2 |= w4
    5427:	w1 &= w8
    5428:	w4 = w2
    5429:	w4 >>= 0x8
    5430:	w2 |= w4
    5431:	w1 -= w3
    5432:	w3 = w2
    5433:	w3 >>= 0x10
    5434:	w2 |= w3
    5435:	w2 ^= -0x1
    5436:	w3 = w2
    5437:	w3 >>= 0x1
    5438:	w3 &= 0x55555555
    5439:	w2 -= w3
    5440:	w3 = w2
    5441:	w3 &= 0x33333333
    5442:	w2 >>= 0x2
    5443:	w2 &= 0x33333333
    5444:	w3 += w2
    5445:	w2 = w3
    5446:	w2 >>= 0x4
    5447:	w3 += w2
    5448:	w3 &= 0xf0f0f0f
    5449:	w3 *= 0x1010101
    5450:	w3 >>= 0x18
    5451:	w1 <<= w3
    5452:	w1 s>>= w3
    5453:	w6 = w1
    5454:	call 0x23
    5455:	*(u64 *)(r10 - 0x88) = r0
    5456:	r2 = r10
    5457:	r2 += -0x88
    5458:	r1 = 0x0 ll
		000000000000aa90:  R_BPF_64_64	TASKS
    5460:	call 0x1
    5461:	r9 = r0
    5462:	*(u32 *)(r10 - 0x98) = w6
    5463:	if r9 == 0x0 goto +0x1ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1290>
    5464:	call 0xe
    5465:	r1 = *(u64 *)(r9 + 0x18)
    5466:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    5467:	r6 = r0
    5468:	r2 = r0
    5469:	r2 >>= 0x20
    5470:	r0 <<= 0x20
    5471:	r0 >>= 0x20
    5472:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    5473:	r1 >>= 0x20
    5474:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5475:	w1 = *(u32 *)(r9 + 0x8)
    5476:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5477:	w1 = 0x0
    5478:	*(u32 *)(r10 - 0x88) = w1
    5479:	r2 = r10
    5480:	r2 += -0x88
    5481:	r1 = 0x0 ll
		000000000000ab48:  R_BPF_64_64	LOST
    5483:	call 0x1
    5484:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5485:	r0 += 0x10
    5486:	r1 = 0x1
    5487:	lock *(u64 *)(r0 + 0x0) += r1
    5488:	r1 = r9
    5489:	w2 = 0x4a0
    5490:	r3 = 0xe78 ll
		000000000000ab90:  R_BPF_64_64	.rodata
    5492:	call 0x71
    5493:	*(u64 *)(r9 + 0x18) = r6
    5494:	w6 = *(u32 *)(r10 - 0x98)
    5495:	r1 = 0x0 ll
		000000000000abb8:  R_BPF_64_64	AYA_LOG_LEVEL
    5497:	w1 = *(u8 *)(r1 + 0x0)
    5498:	*(u64 *)(r10 - 0x90) = r9
    5499:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    5500:	call 0x23
    5501:	r8 = r0
    5502:	w1 = 0xa1
    5503:	*(u16 *)(r10 - 0x2) = w1
    5504:	r1 = r10
    5505:	r1 += -0x2
    5506:	r9 = 0x40
    5507:	w1 = *(u16 *)(r10 - 0x2)
    5508:	if w1 > 0x40 goto +0x48f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa0>
    5509:	r1 = 0x0 ll
		000000000000ac28:  R_BPF_64_64	AYA_LOGS
    5511:	r2 = r9
    5512:	r3 = 0x0
    5513:	call 0x83
    5514:	if r0 == 0x0 goto +0x1af <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5515:	*(u64 *)(r10 - 0x80) = r9
    5516:	*(u64 *)(r10 - 0x88) = r0
    5517:	r1 = r10
    5518:	r1 += -0x88
    5519:	r1 = *(u64 *)(r10 - 0x88)
    5520:	r2 = *(u64 *)(r10 - 0x80)
    5521:	if r2 < 0x2 goto +0x1a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5522:	w2 = *(u16 *)(r10 - 0x2)
    5523:	*(u8 *)(r1 + 0x0) = w2
    5524:	w2 >>= 0x8
    5525:	*(u8 *)(r1 + 0x1) = w2
    5526:	r1 = *(u64 *)(r10 - 0x88)
    5527:	r2 = *(u64 *)(r10 - 0x80)
    5528:	if r2 < 0x3 goto +0x19f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5529:	w2 = 0x0
    5530:	*(u8 *)(r1 + 0x2) = w2
    5531:	r1 = *(u64 *)(r10 - 0x88)
    5532:	r3 = *(u64 *)(r10 - 0x80)
    5533:	if r3 < 0x5 goto +0x19a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5534:	*(u8 *)(r1 + 0x4) = w2
    5535:	w2 = 0x17
    5536:	*(u8 *)(r1 + 0x3) = w2
    5537:	r1 = *(u64 *)(r10 - 0x88)
    5538:	r2 = *(u64 *)(r10 - 0x80)
    5539:	if r2 < 0x1c goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5540:	r3 = r1
    5541:	r3 += 0x5
    5542:	r4 = 0xd08 ll
		000000000000ad30:  R_BPF_64_64	.rodata
    5544:	w5 = *(u8 *)(r4 + 0x0)
    5545:	*(u8 *)(r3 + 0x0) = w5
    5546:	w5 = *(u8 *)(r4 + 0x1)
    5547:	*(u8 *)(r3 + 0x1) = w5
    5548:	w5 = *(u8 *)(r4 + 0x2)
    5549:	*(u8 *)(r3 + 0x2) = w5
    5550:	w5 = *(u8 *)(r4 + 0x3)
    5551:	*(u8 *)(r3 + 0x3) = w5
    5552:	w5 = *(u8 *)(r4 + 0x4)
    5553:	*(u8 *)(r3 + 0x4) = w5
    5554:	w5 = *(u8 *)(r4 + 0x5)
    5555:	*(u8 *)(r3 + 0x5) = w5
    5556:	w5 = *(u8 *)(r4 + 0x6)
    5557:	*(u8 *)(r3 + 0x6) = w5
    5558:	w5 = *(u8 *)(r4 + 0x7)
    5559:	*(u8 *)(r3 + 0x7) = w5
    5560:	w5 = *(u8 *)(r4 + 0x8)
    5561:	*(u8 *)(r3 + 0x8) = w5
    5562:	w5 = *(u8 *)(r4 + 0x9)
    5563:	*(u8 *)(r3 + 0x9) = w5
    5564:	w5 = *(u8 *)(r4 + 0xa)
    5565:	*(u8 *)(r3 + 0xa) = w5
    5566:	w5 = *(u8 *)(r4 + 0xb)
    5567:	*(u8 *)(r3 + 0xb) = w5
    5568:	w5 = *(u8 *)(r4 + 0xc)
    5569:	*(u8 *)(r3 + 0xc) = w5
    5570:	w5 = *(u8 *)(r4 + 0xd)
    5571:	*(u8 *)(r3 + 0xd) = w5
    5572:	w5 = *(u8 *)(r4 + 0xe)
    5573:	*(u8 *)(r3 + 0xe) = w5
    5574:	w5 = *(u8 *)(r4 + 0xf)
    5575:	*(u8 *)(r3 + 0xf) = w5
    5576:	w5 = *(u8 *)(r4 + 0x10)
    5577:	*(u8 *)(r3 + 0x10) = w5
    5578:	w5 = *(u8 *)(r4 + 0x11)
    5579:	*(u8 *)(r3 + 0x11) = w5
    5580:	w5 = *(u8 *)(r4 + 0x12)
    5581:	*(u8 *)(r3 + 0x12) = w5
    5582:	w5 = *(u8 *)(r4 + 0x13)
    5583:	*(u8 *)(r3 + 0x13) = w5
    5584:	w5 = *(u8 *)(r4 + 0x14)
    5585:	*(u8 *)(r3 + 0x14) = w5
    5586:	w5 = *(u8 *)(r4 + 0x15)
    5587:	*(u8 *)(r3 + 0x15) = w5
    5588:	w5 = *(u8 *)(r4 + 0x16)
    5589:	*(u8 *)(r3 + 0x16) = w5
    5590:	if r2 == 0x1c goto +0x161 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5591:	w3 = 0x1
    5592:	*(u8 *)(r1 + 0x1c) = w3
    5593:	if r2 < 0x1f goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5594:	w4 = 0x0
    5595:	*(u8 *)(r1 + 0x1e) = w4
    5596:	*(u8 *)(r1 + 0x1d) = w3
    5597:	if r2 == 0x1f goto +0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5598:	w3 = 0x4
    5599:	*(u8 *)(r1 + 0x1f) = w3
    5600:	if r2 == 0x20 goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5601:	w3 = 0x2
    5602:	*(u8 *)(r1 + 0x20) = w3
    5603:	if r2 < 0x23 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5604:	w3 = 0x0
    5605:	*(u8 *)(r1 + 0x22) = w3
    5606:	w3 = 0x17
    5607:	*(u8 *)(r1 + 0x21) = w3
    5608:	if r2 < 0x3a goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5609:	r3 = r1
    5610:	r3 += 0x23
    5611:	r4 = 0xd08 ll
		000000000000af58:  R_BPF_64_64	.rodata
    5613:	w5 = *(u8 *)(r4 + 0x0)
    5614:	*(u8 *)(r3 + 0x0) = w5
    5615:	w5 = *(u8 *)(r4 + 0x1)
    5616:	*(u8 *)(r3 + 0x1) = w5
    5617:	w5 = *(u8 *)(r4 + 0x2)
    5618:	*(u8 *)(r3 + 0x2) = w5
    5619:	w5 = *(u8 *)(r4 + 0x3)
    5620:	*(u8 *)(r3 + 0x3) = w5
    5621:	w5 = *(u8 *)(r4 + 0x4)
    5622:	*(u8 *)(r3 + 0x4) = w5
    5623:	w5 = *(u8 *)(r4 + 0x5)
    5624:	*(u8 *)(r3 + 0x5) = w5
    5625:	w5 = *(u8 *)(r4 + 0x6)
    5626:	*(u8 *)(r3 + 0x6) = w5
    5627:	w5 = *(u8 *)(r4 + 0x7)
    5628:	*(u8 *)(r3 + 0x7) = w5
    5629:	w5 = *(u8 *)(r4 + 0x8)
    5630:	*(u8 *)(r3 + 0x8) = w5
    5631:	w5 = *(u8 *)(r4 + 0x9)
    5632:	*(u8 *)(r3 + 0x9) = w5
    5633:	w5 = *(u8 *)(r4 + 0xa)
    5634:	*(u8 *)(r3 + 0xa) = w5
    5635:	w5 = *(u8 *)(r4 + 0xb)
    5636:	*(u8 *)(r3 + 0xb) = w5
    5637:	w5 = *(u8 *)(r4 + 0xc)
    5638:	*(u8 *)(r3 + 0xc) = w5
    5639:	w5 = *(u8 *)(r4 + 0xd)
    5640:	*(u8 *)(r3 + 0xd) = w5
    5641:	w5 = *(u8 *)(r4 + 0xe)
    5642:	*(u8 *)(r3 + 0xe) = w5
    5643:	w5 = *(u8 *)(r4 + 0xf)
    5644:	*(u8 *)(r3 + 0xf) = w5
    5645:	w5 = *(u8 *)(r4 + 0x10)
    5646:	*(u8 *)(r3 + 0x10) = w5
    5647:	w5 = *(u8 *)(r4 + 0x11)
    5648:	*(u8 *)(r3 + 0x11) = w5
    5649:	w5 = *(u8 *)(r4 + 0x12)
    5650:	*(u8 *)(r3 + 0x12) = w5
    5651:	w5 = *(u8 *)(r4 + 0x13)
    5652:	*(u8 *)(r3 + 0x13) = w5
    5653:	w5 = *(u8 *)(r4 + 0x14)
    5654:	*(u8 *)(r3 + 0x14) = w5
    5655:	w5 = *(u8 *)(r4 + 0x15)
    5656:	*(u8 *)(r3 + 0x15) = w5
    5657:	w5 = *(u8 *)(r4 + 0x16)
    5658:	*(u8 *)(r3 + 0x16) = w5
    5659:	if r2 == 0x3a goto +0x11c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5660:	w3 = 0x3
    5661:	*(u8 *)(r1 + 0x3a) = w3
    5662:	if r2 < 0x3d goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5663:	w3 = 0x0
    5664:	*(u8 *)(r1 + 0x3c) = w3
    5665:	w3 = 0x1f
    5666:	*(u8 *)(r1 + 0x3b) = w3
    5667:	if r2 < 0x5c goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5668:	r3 = r1
    5669:	r3 += 0x3d
    5670:	r4 = 0xd1f ll
		000000000000b130:  R_BPF_64_64	.rodata
    5672:	w5 = *(u8 *)(r4 + 0x0)
    5673:	*(u8 *)(r3 + 0x0) = w5
    5674:	w5 = *(u8 *)(r4 + 0x1)
    5675:	*(u8 *)(r3 + 0x1) = w5
    5676:	w5 = *(u8 *)(r4 + 0x2)
    5677:	*(u8 *)(r3 + 0x2) = w5
    5678:	w5 = *(u8 *)(r4 + 0x3)
    5679:	*(u8 *)(r3 + 0x3) = w5
    5680:	w5 = *(u8 *)(r4 + 0x4)
    5681:	*(u8 *)(r3 + 0x4) = w5
    5682:	w5 = *(u8 *)(r4 + 0x5)
    5683:	*(u8 *)(r3 + 0x5) = w5
    5684:	w5 = *(u8 *)(r4 + 0x6)
    5685:	*(u8 *)(r3 + 0x6) = w5
    5686:	w5 = *(u8 *)(r4 + 0x7)
    5687:	*(u8 *)(r3 + 0x7) = w5
    5688:	w5 = *(u8 *)(r4 + 0x8)
    5689:	*(u8 *)(r3 + 0x8) = w5
    5690:	w5 = *(u8 *)(r4 + 0x9)
    5691:	*(u8 *)(r3 + 0x9) = w5
    5692:	w5 = *(u8 *)(r4 + 0xa)
    5693:	*(u8 *)(r3 + 0xa) = w5
    5694:	w5 = *(u8 *)(r4 + 0xb)
    5695:	*(u8 *)(r3 + 0xb) = w5
    5696:	w5 = *(u8 *)(r4 + 0xc)
    5697:	*(u8 *)(r3 + 0xc) = w5
    5698:	w5 = *(u8 *)(r4 + 0xd)
    5699:	*(u8 *)(r3 + 0xd) = w5
    5700:	w5 = *(u8 *)(r4 + 0xe)
    5701:	*(u8 *)(r3 + 0xe) = w5
    5702:	w5 = *(u8 *)(r4 + 0xf)
    5703:	*(u8 *)(r3 + 0xf) = w5
    5704:	w5 = *(u8 *)(r4 + 0x10)
    5705:	*(u8 *)(r3 + 0x10) = w5
    5706:	w5 = *(u8 *)(r4 + 0x11)
    5707:	*(u8 *)(r3 + 0x11) = w5
    5708:	w5 = *(u8 *)(r4 + 0x12)
    5709:	*(u8 *)(r3 + 0x12) = w5
    5710:	w5 = *(u8 *)(r4 + 0x13)
    5711:	*(u8 *)(r3 + 0x13) = w5
    5712:	w5 = *(u8 *)(r4 + 0x14)
    5713:	*(u8 *)(r3 + 0x14) = w5
    5714:	w5 = *(u8 *)(r4 + 0x15)
    5715:	*(u8 *)(r3 + 0x15) = w5
    5716:	w5 = *(u8 *)(r4 + 0x16)
    5717:	*(u8 *)(r3 + 0x16) = w5
    5718:	w5 = *(u8 *)(r4 + 0x17)
    5719:	*(u8 *)(r3 + 0x17) = w5
    5720:	w5 = *(u8 *)(r4 + 0x18)
    5721:	*(u8 *)(r3 + 0x18) = w5
    5722:	w5 = *(u8 *)(r4 + 0x19)
    5723:	*(u8 *)(r3 + 0x19) = w5
    5724:	w5 = *(u8 *)(r4 + 0x1a)
    5725:	*(u8 *)(r3 + 0x1a) = w5
    5726:	w5 = *(u8 *)(r4 + 0x1b)
    5727:	*(u8 *)(r3 + 0x1b) = w5
    5728:	w5 = *(u8 *)(r4 + 0x1c)
    5729:	*(u8 *)(r3 + 0x1c) = w5
    5730:	w5 = *(u8 *)(r4 + 0x1d)
    5731:	*(u8 *)(r3 + 0x1d) = w5
    5732:	w5 = *(u8 *)(r4 + 0x1e)
    5733:	*(u8 *)(r3 + 0x1e) = w5
    5734:	if r2 == 0x5c goto +0xd1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5735:	w4 = 0x4
    5736:	*(u8 *)(r1 + 0x5c) = w4
    5737:	if r2 < 0x5f goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5738:	w3 = 0x0
    5739:	*(u8 *)(r1 + 0x5e) = w3
    5740:	*(u8 *)(r1 + 0x5d) = w4
    5741:	if r2 < 0x63 goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5742:	*(u8 *)(r1 + 0x62) = w3
    5743:	*(u8 *)(r1 + 0x61) = w3
    5744:	*(u8 *)(r1 + 0x60) = w3
    5745:	w3 = 0x24
    5746:	*(u8 *)(r1 + 0x5f) = w3
    5747:	if r2 == 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5748:	w3 = 0x5
    5749:	*(u8 *)(r1 + 0x63) = w3
    5750:	r3 = r2
    5751:	r3 &= -0x2
    5752:	if r3 == 0x64 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5753:	w4 = 0x0
    5754:	*(u8 *)(r1 + 0x65) = w4
    5755:	w5 = 0x4
    5756:	*(u8 *)(r1 + 0x64) = w5
    5757:	if r2 < 0x6a goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5758:	*(u8 *)(r1 + 0x69) = w4
    5759:	*(u8 *)(r1 + 0x68) = w4
    5760:	*(u8 *)(r1 + 0x67) = w4
    5761:	w4 = 0x6
    5762:	*(u8 *)(r1 + 0x66) = w4
    5763:	if r2 == 0x6a goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5764:	w4 = 0x14
    5765:	*(u8 *)(r1 + 0x6a) = w4
    5766:	if r2 < 0x6d goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5767:	w4 = 0x0
    5768:	*(u8 *)(r1 + 0x6c) = w4
    5769:	w4 = 0x10
    5770:	*(u8 *)(r1 + 0x6b) = w4
    5771:	if r2 < 0x7d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5772:	r4 = r1
    5773:	r4 += 0x6d
    5774:	r5 = 0x0 ll
		000000000000b470:  R_BPF_64_64	.rodata.cst16
    5776:	w0 = *(u8 *)(r5 + 0x0)
    5777:	*(u8 *)(r4 + 0x0) = w0
    5778:	w0 = *(u8 *)(r5 + 0x1)
    5779:	*(u8 *)(r4 + 0x1) = w0
    5780:	w0 = *(u8 *)(r5 + 0x2)
    5781:	*(u8 *)(r4 + 0x2) = w0
    5782:	w0 = *(u8 *)(r5 + 0x3)
    5783:	*(u8 *)(r4 + 0x3) = w0
    5784:	w0 = *(u8 *)(r5 + 0x4)
    5785:	*(u8 *)(r4 + 0x4) = w0
    5786:	w0 = *(u8 *)(r5 + 0x5)
    5787:	*(u8 *)(r4 + 0x5) = w0
    5788:	w0 = *(u8 *)(r5 + 0x6)
    5789:	*(u8 *)(r4 + 0x6) = w0
    5790:	w0 = *(u8 *)(r5 + 0x7)
    5791:	*(u8 *)(r4 + 0x7) = w0
    5792:	w0 = *(u8 *)(r5 + 0x8)
    5793:	*(u8 *)(r4 + 0x8) = w0
    5794:	w0 = *(u8 *)(r5 + 0x9)
    5795:	*(u8 *)(r4 + 0x9) = w0
    5796:	w0 = *(u8 *)(r5 + 0xa)
    5797:	*(u8 *)(r4 + 0xa) = w0
    5798:	w0 = *(u8 *)(r5 + 0xb)
    5799:	*(u8 *)(r4 + 0xb) = w0
    5800:	w0 = *(u8 *)(r5 + 0xc)
    5801:	*(u8 *)(r4 + 0xc) = w0
    5802:	w0 = *(u8 *)(r5 + 0xd)
    5803:	*(u8 *)(r4 + 0xd) = w0
    5804:	w0 = *(u8 *)(r5 + 0xe)
    5805:	*(u8 *)(r4 + 0xe) = w0
    5806:	w0 = *(u8 *)(r5 + 0xf)
    5807:	*(u8 *)(r4 + 0xf) = w0
    5808:	if r2 == 0x7d goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5809:	w4 = 0x0
    5810:	*(u8 *)(r1 + 0x7d) = w4
    5811:	if r3 == 0x7e goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5812:	*(u8 *)(r1 + 0x7f) = w4
    5813:	w4 = 0x1
    5814:	*(u8 *)(r1 + 0x7e) = w4
    5815:	if r2 < 0x81 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5816:	w4 = 0x2
    5817:	*(u8 *)(r1 + 0x80) = w4
    5818:	if r2 == 0x81 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5819:	w4 = 0x9
    5820:	*(u8 *)(r1 + 0x81) = w4
    5821:	if r3 == 0x82 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5822:	w3 = 0x0
    5823:	*(u8 *)(r1 + 0x83) = w3
    5824:	w3 = 0x8
    5825:	*(u8 *)(r1 + 0x82) = w3
    5826:	if r2 < 0x8c goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5827:	*(u8 *)(r1 + 0x84) = w8
    5828:	r3 = r8
    5829:	r3 >>= 0x38
    5830:	*(u8 *)(r1 + 0x8b) = w3
    5831:	r3 = r8
    5832:	r3 >>= 0x30
    5833:	*(u8 *)(r1 + 0x8a) = w3
    5834:	r3 = r8
    5835:	r3 >>= 0x28
    5836:	*(u8 *)(r1 + 0x89) = w3
    5837:	r3 = r8
    5838:	r3 >>= 0x20
    5839:	*(u8 *)(r1 + 0x88) = w3
    5840:	r3 = r8
    5841:	r3 >>= 0x18
    5842:	*(u8 *)(r1 + 0x87) = w3
    5843:	r3 = r8
    5844:	r3 >>= 0x10
    5845:	*(u8 *)(r1 + 0x86) = w3
    5846:	r8 >>= 0x8
    5847:	*(u8 *)(r1 + 0x85) = w8
    5848:	if r2 == 0x8c goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5849:	w3 = 0x14
    5850:	*(u8 *)(r1 + 0x8c) = w3
    5851:	if r2 < 0x8f goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5852:	w3 = 0x0
    5853:	*(u8 *)(r1 + 0x8e) = w3
    5854:	w3 = 0x7
    5855:	*(u8 *)(r1 + 0x8d) = w3
    5856:	if r2 < 0x96 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5857:	r3 = r1
    5858:	r3 += 0x8f
    5859:	r4 = 0xd4d ll
		000000000000b718:  R_BPF_64_64	.rodata
    5861:	w5 = *(u8 *)(r4 + 0x0)
    5862:	*(u8 *)(r3 + 0x0) = w5
    5863:	w5 = *(u8 *)(r4 + 0x1)
    5864:	*(u8 *)(r3 + 0x1) = w5
    5865:	w5 = *(u8 *)(r4 + 0x2)
    5866:	*(u8 *)(r3 + 0x2) = w5
    5867:	w5 = *(u8 *)(r4 + 0x3)
    5868:	*(u8 *)(r3 + 0x3) = w5
    5869:	w5 = *(u8 *)(r4 + 0x4)
    5870:	*(u8 *)(r3 + 0x4) = w5
    5871:	w5 = *(u8 *)(r4 + 0x5)
    5872:	*(u8 *)(r3 + 0x5) = w5
    5873:	w5 = *(u8 *)(r4 + 0x6)
    5874:	*(u8 *)(r3 + 0x6) = w5
    5875:	if r2 == 0x96 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5876:	w3 = 0x0
    5877:	*(u8 *)(r1 + 0x96) = w3
    5878:	if r2 < 0x99 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5879:	*(u8 *)(r1 + 0x98) = w3
    5880:	w3 = 0x1
    5881:	*(u8 *)(r1 + 0x97) = w3
    5882:	if r2 == 0x99 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5883:	*(u8 *)(r1 + 0x99) = w3
    5884:	if r2 == 0x9a goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5885:	w3 = 0x3
    5886:	*(u8 *)(r1 + 0x9a) = w3
    5887:	if r2 < 0x9d goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5888:	w3 = 0x0
    5889:	*(u8 *)(r1 + 0x9c) = w3
    5890:	w3 = 0x4
    5891:	*(u8 *)(r1 + 0x9b) = w3
    5892:	if r2 < 0xa1 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5893:	w2 = w6
    5894:	w2 >>= 0x18
    5895:	*(u8 *)(r1 + 0xa0) = w2
    5896:	w2 = w6
    5897:	w2 >>= 0x10
    5898:	*(u8 *)(r1 + 0x9f) = w2
    5899:	*(u8 *)(r1 + 0x9d) = w6
    5900:	w2 = w6
    5901:	w2 >>= 0x8
    5902:	*(u8 *)(r1 + 0x9e) = w2
    5903:	r2 = 0x0
    5904:	call 0x84
    5905:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5906:	if w6 != 0x0 goto +0x672 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    5907:	r1 = 0x0 ll
		000000000000b898:  R_BPF_64_64	CONFIG
    5909:	w2 = *(u32 *)(r1 + 0x6c)
    5910:	if w2 == 0x0 goto +0x6b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5911:	r1 = *(u64 *)(r1 + 0xb0)
    5912:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1310>
    5913:	r1 = 0x0 ll
		000000000000b8c8:  R_BPF_64_64	CONFIG
    5915:	r3 = *(u64 *)(r1 + 0xb0)
    5916:	r1 = r10
    5917:	r1 += -0x88
    5918:	w2 = 0x4
    5919:	call 0x71
    5920:	w1 = *(u32 *)(r10 - 0x88)
    5921:	if w1 == 0x0 goto +0x663 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    5922:	r6 = 0x0 ll
		000000000000b910:  R_BPF_64_64	CONFIG
    5924:	w1 = *(u32 *)(r6 + 0xbc)
    5925:	if w1 == 0x0 goto +0x554 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    5926:	w1 = *(u32 *)(r6 + 0x70)
    5927:	if w1 != 0x0 goto +0x3d1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    5928:	call 0x23
    5929:	r1 = 0x0 ll
		000000000000b948:  R_BPF_64_64	CONFIG
    5931:	w2 = *(u32 *)(r1 + 0xb8)
    5932:	r0 += r2
    5933:	w1 = *(u32 *)(r1 + 0xbc)
    5934:	if w1 != 0x2 goto +0x541 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d80>
    5935:	r1 = r10
    5936:	r1 += -0x88
    5937:	w2 = 0x2
    5938:	r3 = r0
    5939:	call 0x71
    5940:	w1 = *(u16 *)(r10 - 0x88)
    5941:	w1 <<= 0x10
    5942:	w1 s>>= 0x10
    5943:	goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db0>
    5944:	r2 = 0x0
    5945:	call 0x85
    5946:	r9 = *(u64 *)(r10 - 0x90)
    5947:	w1 = *(u32 *)(r9 + 0x10)
    5948:	w4 = *(u32 *)(r9 + 0x4)
    5949:	w2 = w4
    5950:	w2 |= w6
    5951:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    5952:	w8 = w6
    5953:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5954:	w8 = w6
    5955:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1428>
    5956:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5957:	w8 = 0x0
    5958:	if w6 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5959:	w8 = w6
    5960:	w8 -= w4
    5961:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5962:	w8 = 0x0
    5963:	if w6 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1438>
    5964:	w5 = *(u32 *)(r9 + 0x0)
    5965:	w2 = 0x1
    5966:	w3 = 0x1
    5967:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1488>
    5968:	w3 = 0x0
    5969:	w0 = *(u32 *)(r9 + 0x8)
    5970:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14a0>
    5971:	w2 = 0x0
    5972:	w1 = *(u32 *)(r9 + 0xc)
    5973:	w2 |= w3
    5974:	w3 = w5
    5975:	w3 = -w3
    5976:	*(u32 *)(r10 - 0xb8) = w3
    5977:	*(u64 *)(r10 - 0xa8) = r7
    5978:	*(u32 *)(r10 - 0xd0) = w4
    5979:	*(u32 *)(r10 - 0xc0) = w0
    5980:	*(u32 *)(r10 - 0xa0) = w5
    5981:	if w0 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    5982:	if w8 == 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    5983:	w3 = w8
    5984:	w3 ^= w0
    5985:	if w3 s> -0x1 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    5986:	w3 = w0
    5987:	w3 s>>= 0x1f
    5988:	w9 = w0
    5989:	w4 = w0
    5990:	w4 ^= w3
    5991:	w4 -= w3
    5992:	w3 = w8
    5993:	w3 s>>= 0x1f
    5994:	w5 = w8
    5995:	w5 ^= w3
    5996:	w5 -= w3
    5997:	w0 = w5
    5998:	w0 &= 0xff
    5999:	w6 = w4
    6000:	w6 &= 0xff
    6001:	w6 -= w0
    6002:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    6003:	w6 = 0x0
    6004:	w6 += w0
    6005:	w3 = w5
    6006:	w3 >>= 0x18
    6007:	w0 = w4
    6008:	w0 >>= 0x18
    6009:	w0 -= w3
    6010:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    6011:	w0 = 0x0
    6012:	w0 += w3
    6013:	w0 <<= 0x18
    6014:	w0 |= w6
    6015:	w6 = w5
    6016:	w6 >>= 0x8
    6017:	w6 &= 0xff
    6018:	w7 = w4
    6019:	w7 >>= 0x8
    6020:	w7 &= 0xff
    6021:	w7 -= w6
    6022:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    6023:	w7 = 0x0
    6024:	w7 += w6
    6025:	w7 <<= 0x8
    6026:	w0 |= w7
    6027:	w5 >>= 0x10
    6028:	w5 &= 0xff
    6029:	w4 >>= 0x10
    6030:	w4 &= 0xff
    6031:	w4 -= w5
    6032:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1690>
    6033:	w4 = 0x0
    6034:	w4 += w5
    6035:	w4 <<= 0x10
    6036:	w0 |= w4
    6037:	w6 = w0
    6038:	w6 = -w6
    6039:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16c8>
    6040:	w6 = w0
    6041:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    6042:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    6043:	w3 = w6
    6044:	w3 ^= w1
    6045:	if w3 s< 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    6046:	w0 = w9
    6047:	w8 += w0
    6048:	w6 += w1
    6049:	w1 = 0x0
    6050:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1720>
    6051:	w1 = 0x6
    6052:	w5 = 0x1
    6053:	w7 = 0x1
    6054:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1740>
    6055:	w7 = 0x0
    6056:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1750>
    6057:	w5 = 0x0
    6058:	*(u32 *)(r10 - 0xb0) = w1
    6059:	w1 = w6
    6060:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    6061:	w3 = 0x0
    6062:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1780>
    6063:	w3 = 0x6
    6064:	w7 = 0x1
    6065:	w5 = 0x1
    6066:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17a0>
    6067:	w5 = 0x0
    6068:	*(u32 *)(r10 - 0xb0) = w3
    6069:	w8 += w0
    6070:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c0>
    6071:	w7 = 0x0
    6072:	if w0 != 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    6073:	r3 = 0x0 ll
		000000000000bdc8:  R_BPF_64_64	CONFIG
    6075:	w4 = *(u32 *)(r3 + 0x80)
    6076:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f0>
    6077:	w3 = *(u32 *)(r3 + 0x78)
    6078:	w6 = 0x0
    6079:	w2 &= 0x1
    6080:	w0 = 0x0
    6081:	w7 = 0x0
    6082:	w9 = 0x0
    6083:	w5 = 0x0
    6084:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    6085:	w5 = 0x3
    6086:	w0 = 0x8
    6087:	w7 = *(u32 *)(r10 - 0xb8)
    6088:	w9 = *(u32 *)(r10 - 0xa0)
    6089:	r3 = *(u64 *)(r10 - 0x90)
    6090:	w2 = *(u32 *)(r10 - 0xb0)
    6091:	*(u32 *)(r3 + 0x130) = w2
    6092:	*(u32 *)(r3 + 0x12c) = w0
    6093:	*(u32 *)(r3 + 0x124) = w7
    6094:	*(u32 *)(r3 + 0x11c) = w9
    6095:	*(u32 *)(r3 + 0x118) = w5
    6096:	w2 = 0x0
    6097:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    6098:	w2 = 0x8
    6099:	*(u32 *)(r3 + 0x144) = w2
    6100:	w2 = 0x0
    6101:	w4 = *(u32 *)(r10 - 0xa0)
    6102:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c0>
    6103:	w2 = *(u32 *)(r10 - 0x98)
    6104:	*(u32 *)(r3 + 0x138) = w2
    6105:	*(u32 *)(r3 + 0x13c) = w1
    6106:	w2 = 0x0
    6107:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18e8>
    6108:	w2 = w4
    6109:	*(u32 *)(r3 + 0x134) = w2
    6110:	*(u32 *)(r3 + 0x140) = w6
    6111:	*(u32 *)(r3 + 0x128) = w6
    6112:	*(u32 *)(r3 + 0x120) = w6
    6113:	r1 = r3
    6114:	r1 += 0x148
    6115:	w2 = 0x0
    6116:	r3 = 0x18
    6117:	call -0x1
		000000000000bf28:  R_BPF_64_32	memset
    6118:	w1 = 0x0
    6119:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1948>
    6120:	w1 = *(u32 *)(r10 - 0x98)
    6121:	w2 = 0x0
    6122:	w3 = *(u32 *)(r10 - 0xa0)
    6123:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    6124:	w2 = w3
    6125:	w9 = 0x0
    6126:	if w8 == 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    6127:	w9 = 0x5
    6128:	goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    6129:	w0 = w9
    6130:	w8 += w0
    6131:	w5 = 0x0
    6132:	w7 = 0x1
    6133:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19b8>
    6134:	w7 = 0x0
    6135:	w3 = 0x6
    6136:	*(u32 *)(r10 - 0xb0) = w3
    6137:	r3 = 0x0 ll
		000000000000bfc8:  R_BPF_64_64	CONFIG
    6139:	w4 = *(u32 *)(r3 + 0x80)
    6140:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    6141:	w3 = *(u32 *)(r3 + 0x78)
    6142:	w0 = 0x0
    6143:	w2 &= 0x1
    6144:	w9 = 0x0
    6145:	w3 = 0x0
    6146:	w4 = 0x0
    6147:	w6 = 0x0
    6148:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a48>
    6149:	w6 = 0x3
    6150:	w9 = 0x8
    6151:	w3 = *(u32 *)(r10 - 0xb8)
    6152:	w4 = *(u32 *)(r10 - 0xa0)
    6153:	r2 = *(u64 *)(r10 - 0x90)
    6154:	*(u32 *)(r2 + 0x12c) = w9
    6155:	r9 = r2
    6156:	*(u32 *)(r9 + 0x124) = w3
    6157:	*(u32 *)(r9 + 0x11c) = w4
    6158:	*(u32 *)(r9 + 0x118) = w6
    6159:	*(u32 *)(r9 + 0x128) = w0
    6160:	*(u32 *)(r9 + 0x120) = w0
    6161:	w5 &= 0x1
    6162:	w2 = 0x0
    6163:	w3 = 0x0
    6164:	w4 = 0x0
    6165:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ad0>
    6166:	w0 = 0x8
    6167:	w2 = w1
    6168:	w3 = *(u32 *)(r10 - 0x98)
    6169:	w4 = *(u32 *)(r10 - 0xa0)
    6170:	*(u32 *)(r9 + 0x144) = w0
    6171:	*(u32 *)(r9 + 0x13c) = w2
    6172:	*(u32 *)(r9 + 0x138) = w3
    6173:	*(u32 *)(r9 + 0x134) = w4
    6174:	w1 = *(u32 *)(r10 - 0xb0)
    6175:	*(u32 *)(r9 + 0x130) = w1
    6176:	r1 = r9
    6177:	w9 = 0x0
    6178:	*(u32 *)(r1 + 0x140) = w9
    6179:	r1 += 0x148
    6180:	w2 = 0x0
    6181:	r3 = 0x18
    6182:	call -0x1
		000000000000c130:  R_BPF_64_32	memset
    6183:	w7 &= 0x1
    6184:	w2 = 0x0
    6185:	w1 = 0x0
    6186:	w6 = 0x0
    6187:	if w7 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    6188:	w6 = 0x8
    6189:	w9 = 0x5
    6190:	w2 = *(u32 *)(r10 - 0xa0)
    6191:	w1 = *(u32 *)(r10 - 0x98)
    6192:	r7 = *(u64 *)(r10 - 0x90)
    6193:	w3 = *(u32 *)(r10 - 0x98)
    6194:	*(u32 *)(r7 + 0x17c) = w3
    6195:	*(u32 *)(r7 + 0x178) = w3
    6196:	*(u32 *)(r7 + 0x174) = w6
    6197:	*(u32 *)(r7 + 0x16c) = w8
    6198:	*(u32 *)(r7 + 0x168) = w1
    6199:	*(u32 *)(r7 + 0x164) = w2
    6200:	*(u32 *)(r7 + 0x160) = w9
    6201:	w8 = 0x0
    6202:	*(u32 *)(r7 + 0x170) = w8
    6203:	r1 = r7
    6204:	r1 += 0x180
    6205:	w2 = 0x0
    6206:	r3 = 0x10
    6207:	call -0x1
		000000000000c1f8:  R_BPF_64_32	memset
    6208:	r1 = 0x0 ll
		000000000000c200:  R_BPF_64_64	CONFIG
    6210:	w1 = *(u32 *)(r1 + 0x6c)
    6211:	r6 = *(u64 *)(r10 - 0xa8)
    6212:	if w1 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6213:	w1 = 0x0
    6214:	*(u32 *)(r10 - 0xd8) = w1
    6215:	r1 = 0x0 ll
		000000000000c238:  R_BPF_64_64	.bss
    6217:	r1 = *(u64 *)(r1 + 0x0)
    6218:	w4 = 0x0
    6219:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6220:	call 0x23
    6221:	*(u64 *)(r10 - 0x88) = r0
    6222:	r2 = r10
    6223:	r2 += -0x88
    6224:	r1 = 0x0 ll
		000000000000c280:  R_BPF_64_64	CARRIED
    6226:	call 0x1
    6227:	r6 = r0
    6228:	w4 = 0x0
    6229:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6230:	call 0xe
    6231:	r1 = *(u64 *)(r6 + 0x0)
    6232:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d08>
    6233:	r2 = r0
    6234:	r2 >>= 0x20
    6235:	r0 <<= 0x20
    6236:	r0 >>= 0x20
    6237:	w4 = 0x0
    6238:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6239:	r1 >>= 0x20
    6240:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6241:	w4 = 0x1
    6242:	r8 = 0x0
    6243:	r2 = r7
    6244:	r2 += 0x26c
    6245:	*(u64 *)(r10 - 0xe0) = r6
    6246:	r3 = r6
    6247:	r3 += 0x4
    6248:	r5 = 0x0 ll
		000000000000c340:  R_BPF_64_64	CONFIG
    6250:	w0 = 0x0
    6251:	w1 = 0x0
    6252:	*(u32 *)(r10 - 0x98) = w1
    6253:	r1 = r8
    6254:	r1 <<= 0x2
    6255:	r9 = r2
    6256:	r9 += r1
    6257:	r6 = r3
    6258:	r6 += r1
    6259:	r1 = r8
    6260:	r1 <<= 0x4
    6261:	r7 = 0x0 ll
		000000000000c3a8:  R_BPF_64_64	CONFIG
    6263:	r7 += r1
    6264:	r7 += 0xa8
    6265:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e08>
    6266:	r9 += 0x4
    6267:	r6 += 0x4
    6268:	r8 += 0x1
    6269:	w1 = *(u32 *)(r7 + 0x14)
    6270:	r7 += 0x10
    6271:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e08>
    6272:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e38>
    6273:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    6274:	r6 = *(u64 *)(r10 - 0xa8)
    6275:	r7 = *(u64 *)(r10 - 0x90)
    6276:	w8 = *(u32 *)(r10 - 0x98)
    6277:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6278:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2288>
    6279:	*(u32 *)(r10 - 0xc8) = w4
    6280:	*(u64 *)(r10 - 0xa0) = r2
    6281:	*(u64 *)(r10 - 0xb0) = r3
    6282:	*(u32 *)(r10 - 0xb8) = w0
    6283:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed0>
    6284:	w1 = *(u32 *)(r5 + 0x70)
    6285:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    6286:	call 0x23
    6287:	w1 = *(u32 *)(r7 + 0x0)
    6288:	r0 += r1
    6289:	w1 = *(u32 *)(r7 + 0x4)
    6290:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2040>
    6291:	r1 = r10
    6292:	r1 += -0x88
    6293:	w2 = 0x2
    6294:	r3 = r0
    6295:	call 0x71
    6296:	w2 = *(u16 *)(r10 - 0x88)
    6297:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    6298:	r1 = *(u64 *)(r5 + 0xb0)
    6299:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f28>
    6300:	r3 = *(u64 *)(r5 + 0xb0)
    6301:	r1 = r10
    6302:	r1 += -0x88
    6303:	w2 = 0x4
    6304:	call 0x71
    6305:	r5 = 0x0 ll
		000000000000c508:  R_BPF_64_64	CONFIG
    6307:	w1 = *(u32 *)(r10 - 0x88)
    6308:	if w1 == 0x0 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2160>
    6309:	w1 = *(u32 *)(r5 + 0x70)
    6310:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f78>
    6311:	call 0x23
    6312:	r2 = 0x0 ll
		000000000000c540:  R_BPF_64_64	CONFIG
    6314:	w1 = *(u32 *)(r2 + 0xf8)
    6315:	r0 += r1
    6316:	w1 = *(u32 *)(r2 + 0xfc)
    6317:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2040>
    6318:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e98>
    6319:	w1 = *(u32 *)(r5 + 0xf8)
    6320:	*(u64 *)(r10 - 0xe8) = r1
    6321:	w1 = *(u32 *)(r5 + 0xfc)
    6322:	*(u32 *)(r10 - 0xf0) = w1
    6323:	call 0x9e
    6324:	r1 = *(u64 *)(r10 - 0xe8)
    6325:	r0 += r1
    6326:	w1 = *(u32 *)(r10 - 0xf0)
    6327:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6328:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    6329:	w1 = *(u32 *)(r7 + 0x0)
    6330:	*(u64 *)(r10 - 0xe8) = r1
    6331:	w1 = *(u32 *)(r7 + 0x4)
    6332:	*(u32 *)(r10 - 0xf0) = w1
    6333:	call 0x9e
    6334:	r1 = *(u64 *)(r10 - 0xe8)
    6335:	r0 += r1
    6336:	w1 = *(u32 *)(r10 - 0xf0)
    6337:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6338:	w2 = *(u32 *)(r0 + 0x0)
    6339:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2070>
    6340:	w2 = *(u16 *)(r0 + 0x0)
    6341:	w2 <<= 0x10
    6342:	w2 s>>= 0x10
    6343:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2070>
    6344:	r1 = r10
    6345:	r1 += -0x88
    6346:	w2 = 0x4
    6347:	r3 = r0
    6348:	call 0x71
    6349:	w2 = *(u32 *)(r10 - 0x88)
    6350:	w4 = *(u32 *)(r10 - 0xc8)
    6351:	w1 = *(u32 *)(r7 + 0x8)
    6352:	w2 -= w1
    6353:	w7 = w2
    6354:	*(u32 *)(r9 + 0x14) = w7
    6355:	if w4 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c8>
    6356:	w1 = *(u32 *)(r9 + 0x0)
    6357:	w2 = *(u32 *)(r10 - 0xb8)
    6358:	r5 = 0x0 ll
		000000000000c6b0:  R_BPF_64_64	CONFIG
    6360:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2238>
    6361:	w2 = *(u32 *)(r6 + 0x0)
    6362:	r5 = 0x0 ll
		000000000000c6d0:  R_BPF_64_64	CONFIG
    6364:	w0 = *(u32 *)(r10 - 0xb8)
    6365:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    6366:	w1 = 0x0
    6367:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    6368:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6369:	w1 = w2
    6370:	if w7 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6371:	w1 = 0x0
    6372:	if w7 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e8>
    6373:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6374:	w1 = w2
    6375:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6376:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d8>
    6377:	w1 = 0x0
    6378:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e8>
    6379:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6380:	w7 = 0x0
    6381:	r1 = *(u64 *)(r10 - 0x90)
    6382:	*(u32 *)(r1 + 0x280) = w7
    6383:	*(u32 *)(r10 - 0x88) = w7
    6384:	r2 = r10
    6385:	r2 += -0x88
    6386:	r1 = 0x0 ll
		000000000000c790:  R_BPF_64_64	LOST
    6388:	call 0x1
    6389:	w4 = *(u32 *)(r10 - 0xc8)
    6390:	if r0 == 0x0 goto -0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2090>
    6391:	r0 += 0x20
    6392:	r1 = 0x1
    6393:	lock *(u64 *)(r0 + 0x0) += r1
    6394:	goto -0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2090>
    6395:	w1 = w2
    6396:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6397:	w1 = w7
    6398:	r2 = *(u64 *)(r10 - 0xe0)
    6399:	w2 = *(u32 *)(r2 + 0x1c)
    6400:	w3 = 0x1
    6401:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2218>
    6402:	w3 = 0x0
    6403:	*(u32 *)(r10 - 0xd8) = w3
    6404:	*(u32 *)(r9 + 0x0) = w1
    6405:	w2 = w1
    6406:	w2 |= w0
    6407:	w3 = 0x1
    6408:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2250>
    6409:	w3 = 0x0
    6410:	w1 = *(u32 *)(r10 - 0x98)
    6411:	w1 |= w3
    6412:	*(u32 *)(r10 - 0x98) = w1
    6413:	w0 = w2
    6414:	r2 = *(u64 *)(r10 - 0xa0)
    6415:	r3 = *(u64 *)(r10 - 0xb0)
    6416:	goto -0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    6417:	call 0x23
    6418:	*(u64 *)(r10 - 0x88) = r0
    6419:	r2 = r10
    6420:	r2 += -0x88
    6421:	r1 = 0x0 ll
		000000000000c8a8:  R_BPF_64_64	CARRIED
    6423:	call 0x3
    6424:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e8>
    6425:	r1 = 0x0 ll
		000000000000c8c8:  R_BPF_64_64	.bss
    6427:	r2 = -0x1
    6428:	lock *(u64 *)(r1 + 0x0) += r2
    6429:	call -0x1040
    6430:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6431:	w1 = 0x0
    6432:	*(u32 *)(r10 - 0x88) = w1
    6433:	r2 = r10
    6434:	r2 += -0x88
    6435:	r1 = 0x0 ll
		000000000000c918:  R_BPF_64_64	BROUGHT
    6437:	call 0x1
    6438:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6439:	w2 = *(u32 *)(r10 - 0xd8)
    6440:	w2 &= 0x1
    6441:	r1 = 0x8
    6442:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2360>
    6443:	r1 = 0x0
    6444:	r0 += r1
    6445:	r1 = 0x1
    6446:	lock *(u64 *)(r0 + 0x0) += r1
    6447:	w8 &= 0x1
    6448:	w1 = *(u32 *)(r7 + 0x118)
    6449:	w1 |= w8
    6450:	w2 = *(u32 *)(r7 + 0x130)
    6451:	w1 |= w2
    6452:	w2 = *(u32 *)(r7 + 0x148)
    6453:	w1 |= w2
    6454:	w2 = *(u32 *)(r7 + 0x160)
    6455:	w1 |= w2
    6456:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6457:	call -0x105c
    6458:	if w0 != 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    6459:	w6 = 0x0
    6460:	r1 = 0x0 ll
		000000000000c9e0:  R_BPF_64_64	CONFIG
    6462:	w2 = *(u32 *)(r1 + 0x6c)
    6463:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2530>
    6464:	w1 = *(u32 *)(r1 + 0xbc)
    6465:	if w1 != 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2740>
    6466:	r1 = 0x0 ll
		000000000000ca10:  R_BPF_64_64	CONFIG
    6468:	w2 = *(u32 *)(r1 + 0xcc)
    6469:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    6470:	w3 = *(u32 *)(r7 + 0x288)
    6471:	*(u32 *)(r7 + 0x274) = w3
    6472:	w2 = 0x1
    6473:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    6474:	w2 = 0x0
    6475:	w6 |= w2
    6476:	w1 = *(u32 *)(r1 + 0xdc)
    6477:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24a0>
    6478:	w2 = *(u32 *)(r7 + 0x28c)
    6479:	*(u32 *)(r7 + 0x278) = w2
    6480:	w1 = 0x1
    6481:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2498>
    6482:	w1 = 0x0
    6483:	w6 |= w1
    6484:	r1 = 0x0 ll
		000000000000caa0:  R_BPF_64_64	CONFIG
    6486:	w2 = *(u32 *)(r1 + 0xec)
    6487:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f0>
    6488:	w3 = *(u32 *)(r7 + 0x290)
    6489:	*(u32 *)(r7 + 0x27c) = w3
    6490:	w2 = 0x1
    6491:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    6492:	w2 = 0x0
    6493:	w6 |= w2
    6494:	w1 = *(u32 *)(r1 + 0xfc)
    6495:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2530>
    6496:	w2 = *(u32 *)(r7 + 0x294)
    6497:	*(u32 *)(r7 + 0x280) = w2
    6498:	w1 = 0x1
    6499:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2528>
    6500:	w1 = 0x0
    6501:	w6 |= w1
    6502:	w5 = *(u32 *)(r7 + 0x18c)
    6503:	w3 = *(u32 *)(r7 + 0x188)
    6504:	w4 = *(u32 *)(r7 + 0x184)
    6505:	w8 = *(u32 *)(r7 + 0x180)
    6506:	r1 = r7
    6507:	w9 = *(u32 *)(r1 + 0x17c)
    6508:	w7 = *(u32 *)(r1 + 0x178)
    6509:	w1 = *(u32 *)(r1 + 0x10)
    6510:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e0>
    6511:	*(u32 *)(r10 - 0x98) = w3
    6512:	*(u32 *)(r10 - 0xa0) = w4
    6513:	*(u32 *)(r10 - 0xa8) = w5
    6514:	call 0x23
    6515:	*(u64 *)(r10 - 0x88) = r0
    6516:	r2 = r10
    6517:	r2 += -0x88
    6518:	r1 = 0x0 ll
		000000000000cbb0:  R_BPF_64_64	OWED
    6520:	call 0x3
    6521:	w5 = *(u32 *)(r10 - 0xa8)
    6522:	w4 = *(u32 *)(r10 - 0xa0)
    6523:	w3 = *(u32 *)(r10 - 0x98)
    6524:	r1 = 0x100000000 ll
    6526:	r2 = *(u64 *)(r10 - 0x90)
    6527:	*(u64 *)(r2 + 0x268) = r1
    6528:	r1 = 0x0
    6529:	*(u64 *)(r2 + 0x298) = r1
    6530:	*(u64 *)(r2 + 0x258) = r1
    6531:	*(u32 *)(r2 + 0x14) = w5
    6532:	*(u32 *)(r2 + 0x10) = w3
    6533:	*(u32 *)(r2 + 0xc) = w4
    6534:	*(u32 *)(r2 + 0x8) = w8
    6535:	w1 = 0x1
    6536:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2650>
    6537:	w1 = 0x0
    6538:	r2 = *(u64 *)(r10 - 0x90)
    6539:	*(u32 *)(r2 + 0x0) = w7
    6540:	*(u32 *)(r2 + 0x4) = w9
    6541:	if w9 != 0x0 goto +0x43c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6542:	if w8 != 0x0 goto +0x43b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6543:	if w3 != 0x0 goto +0x43a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6544:	w6 |= w1
    6545:	w6 &= 0x1
    6546:	if w6 != 0x0 goto +0x437 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6547:	call 0x23
    6548:	*(u64 *)(r10 - 0x88) = r0
    6549:	r2 = r10
    6550:	r2 += -0x88
    6551:	r1 = 0x0 ll
		000000000000ccb8:  R_BPF_64_64	TASKS
    6553:	call 0x3
    6554:	if r0 != 0x0 goto +0x42f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6555:	r1 = 0x8 ll
		000000000000ccd8:  R_BPF_64_64	.bss
    6557:	r2 = -0x1
    6558:	lock *(u64 *)(r1 + 0x0) += r2
    6559:	r1 = 0x0 ll
		000000000000ccf8:  R_BPF_64_64	EXPECT_ENTER
    6561:	r2 = -0x100000000 ll
    6563:	lock *(u64 *)(r1 + 0x0) += r2
    6564:	r1 = 0x0 ll
		000000000000cd20:  R_BPF_64_64	EXPECT_EXIT
    6566:	lock *(u64 *)(r1 + 0x0) += r2
    6567:	goto +0x422 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6568:	w1 = *(u32 *)(r7 + 0x284)
    6569:	*(u32 *)(r7 + 0x270) = w1
    6570:	w6 = 0x1
    6571:	if w1 != 0x0 goto -0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6572:	w6 = 0x0
    6573:	goto -0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6574:	r8 = r7
    6575:	r8 += 0x20
    6576:	r1 = r8
    6577:	w2 = 0xe0
    6578:	r3 = 0xd98 ll
		000000000000cd90:  R_BPF_64_64	.rodata
    6580:	call 0x71
    6581:	w1 = *(u32 *)(r7 + 0x118)
    6582:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    6583:	w1 = *(u32 *)(r7 + 0x12c)
    6584:	*(u32 *)(r7 + 0x114) = w1
    6585:	w1 = *(u32 *)(r7 + 0x128)
    6586:	*(u32 *)(r7 + 0x110) = w1
    6587:	w1 = *(u32 *)(r7 + 0x124)
    6588:	*(u32 *)(r7 + 0x10c) = w1
    6589:	w1 = *(u32 *)(r7 + 0x120)
    6590:	*(u32 *)(r7 + 0x108) = w1
    6591:	w1 = *(u32 *)(r7 + 0x11c)
    6592:	*(u32 *)(r7 + 0x104) = w1
    6593:	w1 = *(u32 *)(r7 + 0x118)
    6594:	*(u32 *)(r7 + 0x100) = w1
    6595:	r1 = r7
    6596:	call -0x19c5
    6597:	w1 = *(u32 *)(r7 + 0x130)
    6598:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a8>
    6599:	w1 = *(u32 *)(r7 + 0x144)
    6600:	*(u32 *)(r7 + 0x114) = w1
    6601:	w1 = *(u32 *)(r7 + 0x140)
    6602:	*(u32 *)(r7 + 0x110) = w1
    6603:	w1 = *(u32 *)(r7 + 0x13c)
    6604:	*(u32 *)(r7 + 0x10c) = w1
    6605:	w1 = *(u32 *)(r7 + 0x138)
    6606:	*(u32 *)(r7 + 0x108) = w1
    6607:	w1 = *(u32 *)(r7 + 0x134)
    6608:	*(u32 *)(r7 + 0x104) = w1
    6609:	w1 = *(u32 *)(r7 + 0x130)
    6610:	*(u32 *)(r7 + 0x100) = w1
    6611:	r1 = r7
    6612:	call -0x19d5
    6613:	r1 = *(u64 *)(r6 + 0x0)
    6614:	r3 = *(u64 *)(r1 + 0x8)
    6615:	r2 = *(u64 *)(r1 + 0x0)
    6616:	r1 = r8
    6617:	call -0x10bc
    6618:	w1 = *(u32 *)(r10 - 0xc0)
    6619:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2978>
    6620:	r1 = 0x0
    6621:	r2 = 0x0 ll
		000000000000cee8:  R_BPF_64_64	CONFIG
    6623:	w2 = *(u32 *)(r2 + 0x74)
    6624:	w3 = *(u32 *)(r10 - 0xd0)
    6625:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    6626:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    6627:	call 0x23
    6628:	r1 = 0x0 ll
		000000000000cf20:  R_BPF_64_64	CONFIG
    6630:	w1 = *(u32 *)(r1 + 0x74)
    6631:	r0 += r1
    6632:	r1 = r10
    6633:	r1 += -0x88
    6634:	w2 = 0x8
    6635:	r3 = r0
    6636:	call 0x71
    6637:	r1 = *(u64 *)(r10 - 0x88)
    6638:	*(u64 *)(r7 + 0x250) = r1
    6639:	w1 = *(u32 *)(r7 + 0x160)
    6640:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f8>
    6641:	w1 = *(u32 *)(r7 + 0x174)
    6642:	*(u32 *)(r7 + 0x114) = w1
    6643:	w1 = *(u32 *)(r7 + 0x170)
    6644:	*(u32 *)(r7 + 0x110) = w1
    6645:	w1 = *(u32 *)(r7 + 0x16c)
    6646:	*(u32 *)(r7 + 0x10c) = w1
    6647:	w1 = *(u32 *)(r7 + 0x168)
    6648:	*(u32 *)(r7 + 0x108) = w1
    6649:	w1 = *(u32 *)(r7 + 0x164)
    6650:	*(u32 *)(r7 + 0x104) = w1
    6651:	w1 = *(u32 *)(r7 + 0x160)
    6652:	*(u32 *)(r7 + 0x100) = w1
    6653:	r1 = r7
    6654:	call -0x19ff
    6655:	r1 = 0x0 ll
		000000000000cff8:  R_BPF_64_64	CONFIG
    6657:	w2 = *(u32 *)(r1 + 0x6c)
    6658:	if w2 == 0x0 goto -0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6659:	w1 = *(u32 *)(r1 + 0xbc)
    6660:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    6661:	r6 = 0x0 ll
		000000000000d028:  R_BPF_64_64	CONFIG
    6663:	w1 = *(u32 *)(r6 + 0xcc)
    6664:	if w1 == 0x0 goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6665:	w2 = *(u32 *)(r7 + 0x288)
    6666:	w1 = *(u32 *)(r7 + 0x274)
    6667:	w3 = w2
    6668:	w3 |= w1
    6669:	if w3 s> -0x1 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    6670:	w3 = w2
    6671:	if w1 s> 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    6672:	w3 = w2
    6673:	if w2 s> 0x0 goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    6674:	if w2 s>= w1 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6675:	goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e00>
    6676:	r9 = 0x80
    6677:	if w1 < 0x81 goto -0x491 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6678:	r9 = 0x100
    6679:	if w1 < 0x101 goto -0x493 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6680:	r9 = 0x200
    6681:	if w1 < 0x201 goto -0x495 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6682:	r9 = 0x400
    6683:	if w1 < 0x401 goto -0x497 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6684:	r9 = 0x800
    6685:	if w1 < 0x801 goto -0x499 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6686:	r9 = 0x1000
    6687:	if w1 < 0x1001 goto -0x49b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6688:	r9 = 0x2000
    6689:	if w1 > 0x2000 goto -0x2e8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    6690:	goto -0x49e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6691:	r1 = 0x0 ll
		000000000000d118:  R_BPF_64_64	CONFIG
    6693:	w2 = *(u32 *)(r1 + 0x28)
    6694:	w2 &= w8
    6695:	w1 = *(u32 *)(r9 + 0x50)
    6696:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    6697:	*(u32 *)(r9 + 0x54) = w2
    6698:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b80>
    6699:	w3 = *(u32 *)(r9 + 0x54)
    6700:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b70>
    6701:	*(u32 *)(r9 + 0x54) = w2
    6702:	w3 = *(u32 *)(r9 + 0x58)
    6703:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6704:	*(u32 *)(r9 + 0x58) = w2
    6705:	*(u32 *)(r9 + 0x5c) = w8
    6706:	w1 += 0x1
    6707:	*(u32 *)(r9 + 0x50) = w1
    6708:	goto +0x395 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6709:	w2 = *(u32 *)(r7 + 0x284)
    6710:	w1 = *(u32 *)(r7 + 0x270)
    6711:	w3 = w2
    6712:	w3 |= w1
    6713:	if w3 s> -0x1 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    6714:	w3 = w2
    6715:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c10>
    6716:	w3 = w2
    6717:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6718:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c10>
    6719:	if w2 s>= w1 goto -0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6720:	w3 = w2
    6721:	w3 -= w1
    6722:	if w3 == 0x0 goto -0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6723:	r4 = 0x1
    6724:	*(u64 *)(r7 + 0x110) = r4
    6725:	*(u32 *)(r7 + 0x10c) = w3
    6726:	*(u32 *)(r7 + 0x108) = w2
    6727:	*(u32 *)(r7 + 0x104) = w1
    6728:	w1 = 0x5
    6729:	*(u32 *)(r7 + 0x100) = w1
    6730:	r1 = r7
    6731:	call -0x1a4c
    6732:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6733:	r6 = r7
    6734:	r1 = 0x0 ll
		000000000000d270:  R_BPF_64_64	CONFIG
    6736:	w7 = *(u32 *)(r1 + 0xb8)
    6737:	w9 = *(u32 *)(r1 + 0xbc)
    6738:	call 0x9e
    6739:	r0 += r7
    6740:	if w9 == 0x2 goto +0x91 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3130>
    6741:	w1 = *(u32 *)(r0 + 0x0)
    6742:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    6743:	w3 = *(u32 *)(r9 + 0x4)
    6744:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd0>
    6745:	*(u32 *)(r9 + 0x4) = w2
    6746:	w3 = *(u32 *)(r9 + 0x8)
    6747:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce8>
    6748:	*(u32 *)(r9 + 0x8) = w2
    6749:	*(u32 *)(r9 + 0xc) = w8
    6750:	w1 += 0x1
    6751:	*(u32 *)(r9 + 0x0) = w1
    6752:	r6 = 0x0 ll
		000000000000d300:  R_BPF_64_64	CONFIG
    6754:	w1 = *(u32 *)(r6 + 0xbc)
    6755:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d78>
    6756:	w1 = *(u32 *)(r6 + 0xcc)
    6757:	if w1 == 0x0 goto +0x126 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3660>
    6758:	w1 = *(u32 *)(r6 + 0x70)
    6759:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3168>
    6760:	w7 = *(u32 *)(r6 + 0xc8)
    6761:	w6 = *(u32 *)(r6 + 0xcc)
    6762:	call 0x9e
    6763:	r0 += r7
    6764:	if w6 == 0x2 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6765:	w1 = *(u32 *)(r0 + 0x0)
    6766:	goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6767:	w1 = *(u32 *)(r6 + 0x70)
    6768:	if w1 != 0x0 goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30e8>
    6769:	call 0x23
    6770:	r1 = 0x0 ll
		000000000000d390:  R_BPF_64_64	CONFIG
    6772:	w2 = *(u32 *)(r1 + 0xb8)
    6773:	r0 += r2
    6774:	w1 = *(u32 *)(r1 + 0xbc)
    6775:	if w1 != 0x2 goto +0xeb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3518>
    6776:	r1 = r10
    6777:	r1 += -0x88
    6778:	w2 = 0x2
    6779:	r3 = r0
    6780:	call 0x71
    6781:	w1 = *(u16 *)(r10 - 0x88)
    6782:	goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    6783:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6784:	w3 = w2
    6785:	w3 -= w1
    6786:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6787:	r4 = 0x2
    6788:	*(u64 *)(r7 + 0x110) = r4
    6789:	*(u32 *)(r7 + 0x10c) = w3
    6790:	*(u32 *)(r7 + 0x108) = w2
    6791:	*(u32 *)(r7 + 0x104) = w1
    6792:	w1 = 0x5
    6793:	*(u32 *)(r7 + 0x100) = w1
    6794:	r1 = r7
    6795:	call -0x1a8c
    6796:	w1 = *(u32 *)(r6 + 0xdc)
    6797:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6798:	w2 = *(u32 *)(r7 + 0x28c)
    6799:	w1 = *(u32 *)(r7 + 0x278)
    6800:	w3 = w2
    6801:	w3 |= w1
    6802:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    6803:	w3 = w2
    6804:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ef0>
    6805:	w3 = w2
    6806:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ef0>
    6807:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6808:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ee0>
    6809:	if w2 s> w1 goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c00>
    6810:	goto -0x96 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6811:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6812:	w3 = w2
    6813:	w3 -= w1
    6814:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6815:	r4 = 0x3
    6816:	*(u64 *)(r7 + 0x110) = r4
    6817:	*(u32 *)(r7 + 0x10c) = w3
    6818:	*(u32 *)(r7 + 0x108) = w2
    6819:	*(u32 *)(r7 + 0x104) = w1
    6820:	w1 = 0x5
    6821:	*(u32 *)(r7 + 0x100) = w1
    6822:	r1 = r7
    6823:	call -0x1aa8
    6824:	w1 = *(u32 *)(r6 + 0xec)
    6825:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6826:	w2 = *(u32 *)(r7 + 0x290)
    6827:	w1 = *(u32 *)(r7 + 0x27c)
    6828:	w3 = w2
    6829:	w3 |= w1
    6830:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa8>
    6831:	w3 = w2
    6832:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6833:	w3 = w2
    6834:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6835:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6836:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb0>
    6837:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6838:	w3 = w2
    6839:	w3 -= w1
    6840:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6841:	r4 = 0x4
    6842:	*(u64 *)(r7 + 0x110) = r4
    6843:	*(u32 *)(r7 + 0x10c) = w3
    6844:	*(u32 *)(r7 + 0x108) = w2
    6845:	*(u32 *)(r7 + 0x104) = w1
    6846:	w1 = 0x5
    6847:	*(u32 *)(r7 + 0x100) = w1
    6848:	r1 = r7
    6849:	call -0x1ac2
    6850:	w1 = *(u32 *)(r6 + 0xfc)
    6851:	if w1 == 0x0 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6852:	w2 = *(u32 *)(r7 + 0x294)
    6853:	w1 = *(u32 *)(r7 + 0x280)
    6854:	w3 = w2
    6855:	w3 |= w1
    6856:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6857:	w3 = w2
    6858:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3090>
    6859:	w3 = w2
    6860:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3090>
    6861:	if w2 s>= w1 goto -0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6862:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3080>
    6863:	if w2 s<= w1 goto -0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6864:	w3 = w2
    6865:	w3 -= w1
    6866:	if w3 == 0x0 goto -0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6867:	r4 = 0x5
    6868:	*(u64 *)(r7 + 0x110) = r4
    6869:	*(u32 *)(r7 + 0x10c) = w3
    6870:	*(u32 *)(r7 + 0x108) = w2
    6871:	*(u32 *)(r7 + 0x104) = w1
    6872:	w1 = 0x5
    6873:	*(u32 *)(r7 + 0x100) = w1
    6874:	r1 = r7
    6875:	call -0x1adc
    6876:	goto -0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6877:	r1 = 0x0 ll
		000000000000d6e8:  R_BPF_64_64	CONFIG
    6879:	w7 = *(u32 *)(r1 + 0xb8)
    6880:	w8 = *(u32 *)(r1 + 0xbc)
    6881:	call 0x9e
    6882:	r0 += r7
    6883:	if w8 == 0x2 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3370>
    6884:	w1 = *(u32 *)(r0 + 0x0)
    6885:	goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3548>
    6886:	w1 = *(u16 *)(r0 + 0x0)
    6887:	w1 <<= 0x10
    6888:	w1 s>>= 0x10
    6889:	r7 = r6
    6890:	r6 = 0x0 ll
		000000000000d750:  R_BPF_64_64	CONFIG
    6892:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3248>
    6893:	call 0x23
    6894:	w1 = *(u32 *)(r6 + 0xc8)
    6895:	r0 += r1
    6896:	w1 = *(u32 *)(r6 + 0xcc)
    6897:	if w1 == 0x2 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b8>
    6898:	r1 = r10
    6899:	r1 += -0x88
    6900:	w2 = 0x4
    6901:	r3 = r0
    6902:	call 0x71
    6903:	w1 = *(u32 *)(r10 - 0x88)
    6904:	goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6905:	r9 = r7
    6906:	r1 = 0x0 ll
		000000000000d7d0:  R_BPF_64_64	CONFIG
    6908:	w7 = *(u32 *)(r1 + 0xb8)
    6909:	w8 = *(u32 *)(r1 + 0xbc)
    6910:	call 0x9e
    6911:	r0 += r7
    6912:	if w8 == 0x2 goto +0x141 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    6913:	w1 = *(u32 *)(r0 + 0x0)
    6914:	goto +0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c28>
    6915:	r1 = r10
    6916:	r1 += -0x88
    6917:	w2 = 0x4
    6918:	r3 = r0
    6919:	call 0x71
    6920:	w1 = *(u32 *)(r10 - 0x88)
    6921:	r2 = 0x0 ll
		000000000000d848:  R_BPF_64_64	CONFIG
    6923:	w2 = *(u32 *)(r2 + 0xc0)
    6924:	if w1 != w2 goto -0x63f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6925:	w1 = *(u32 *)(r6 + 0xcc)
    6926:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33e0>
    6927:	w1 = *(u32 *)(r6 + 0x70)
    6928:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6929:	call 0x23
    6930:	w1 = *(u32 *)(r6 + 0xc8)
    6931:	r0 += r1
    6932:	w1 = *(u32 *)(r6 + 0xcc)
    6933:	if w1 != 0x2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3390>
    6934:	r1 = r10
    6935:	r1 += -0x88
    6936:	w2 = 0x2
    6937:	r3 = r0
    6938:	call 0x71
    6939:	w1 = *(u16 *)(r10 - 0x88)
    6940:	w1 <<= 0x10
    6941:	w1 s>>= 0x10
    6942:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    6943:	r9 = r7
    6944:	w7 = *(u32 *)(r6 + 0xc8)
    6945:	w6 = *(u32 *)(r6 + 0xcc)
    6946:	call 0x9e
    6947:	r0 += r7
    6948:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3338>
    6949:	w1 = *(u32 *)(r0 + 0x0)
    6950:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3350>
    6951:	w1 = *(u16 *)(r0 + 0x0)
    6952:	w1 <<= 0x10
    6953:	w1 s>>= 0x10
    6954:	r7 = r9
    6955:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    6956:	w1 = *(u16 *)(r0 + 0x0)
    6957:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    6958:	w1 = *(u16 *)(r0 + 0x0)
    6959:	w1 <<= 0x10
    6960:	w1 s>>= 0x10
    6961:	goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3548>
    6962:	r1 = r10
    6963:	r1 += -0x88
    6964:	w2 = 0x4
    6965:	r3 = r0
    6966:	call 0x71
    6967:	w1 = *(u32 *)(r10 - 0x88)
    6968:	r2 = 0x0 ll
		000000000000d9c0:  R_BPF_64_64	CONFIG
    6970:	w2 = *(u32 *)(r2 + 0xd0)
    6971:	if w1 != w2 goto -0x66e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6972:	r6 = 0x0 ll
		000000000000d9e0:  R_BPF_64_64	CONFIG
    6974:	w1 = *(u32 *)(r6 + 0xdc)
    6975:	if w1 == 0x0 goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6976:	w1 = *(u32 *)(r6 + 0x70)
    6977:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3490>
    6978:	call 0x23
    6979:	r1 = 0x0 ll
		000000000000da18:  R_BPF_64_64	CONFIG
    6981:	w2 = *(u32 *)(r1 + 0xd8)
    6982:	r0 += r2
    6983:	w1 = *(u32 *)(r1 + 0xdc)
    6984:	if w1 != 0x2 goto +0xfe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c38>
    6985:	r1 = r10
    6986:	r1 += -0x88
    6987:	w2 = 0x2
    6988:	r3 = r0
    6989:	call 0x71
    6990:	w1 = *(u16 *)(r10 - 0x88)
    6991:	w1 <<= 0x10
    6992:	w1 s>>= 0x10
    6993:	goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6994:	r6 = r7
    6995:	r1 = 0x0 ll
		000000000000da98:  R_BPF_64_64	CONFIG
    6997:	w7 = *(u32 *)(r1 + 0xd8)
    6998:	w9 = *(u32 *)(r1 + 0xdc)
    6999:	call 0x9e
    7000:	r0 += r7
    7001:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34e0>
    7002:	w1 = *(u32 *)(r0 + 0x0)
    7003:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7004:	w1 = *(u16 *)(r0 + 0x0)
    7005:	w1 <<= 0x10
    7006:	w1 s>>= 0x10
    7007:	r7 = r6
    7008:	r6 = 0x0 ll
		000000000000db00:  R_BPF_64_64	CONFIG
    7010:	goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    7011:	r1 = r10
    7012:	r1 += -0x88
    7013:	w2 = 0x4
    7014:	r3 = r0
    7015:	call 0x71
    7016:	w1 = *(u32 *)(r10 - 0x88)
    7017:	w2 = *(u32 *)(r9 + 0x78)
    7018:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3568>
    7019:	*(u32 *)(r9 + 0x7c) = w1
    7020:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3590>
    7021:	w3 = *(u32 *)(r9 + 0x7c)
    7022:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3580>
    7023:	*(u32 *)(r9 + 0x7c) = w1
    7024:	w3 = *(u32 *)(r9 + 0x80)
    7025:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3598>
    7026:	*(u32 *)(r9 + 0x80) = w1
    7027:	*(u32 *)(r9 + 0x84) = w1
    7028:	w2 += 0x1
    7029:	*(u32 *)(r9 + 0x78) = w2
    7030:	goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d20>
    7031:	r1 = r10
    7032:	r1 += -0x88
    7033:	w2 = 0x2
    7034:	r3 = r0
    7035:	call 0x71
    7036:	w1 = *(u16 *)(r10 - 0x88)
    7037:	w1 <<= 0x10
    7038:	w1 s>>= 0x10
    7039:	w2 = *(u32 *)(r9 + 0x88)
    7040:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3618>
    7041:	*(u32 *)(r9 + 0x8c) = w1
    7042:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    7043:	w3 = *(u32 *)(r9 + 0x8c)
    7044:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    7045:	*(u32 *)(r9 + 0x8c) = w1
    7046:	w3 = *(u32 *)(r9 + 0x90)
    7047:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3648>
    7048:	*(u32 *)(r9 + 0x90) = w1
    7049:	*(u32 *)(r9 + 0x94) = w1
    7050:	w2 += 0x1
    7051:	*(u32 *)(r9 + 0x88) = w2
    7052:	r6 = 0x0 ll
		000000000000dc60:  R_BPF_64_64	CONFIG
    7054:	w1 = *(u32 *)(r6 + 0xdc)
    7055:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3800>
    7056:	w1 = *(u32 *)(r6 + 0x70)
    7057:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d8>
    7058:	r1 = 0x0 ll
		000000000000dc90:  R_BPF_64_64	CONFIG
    7060:	w7 = *(u32 *)(r1 + 0xd8)
    7061:	w8 = *(u32 *)(r1 + 0xdc)
    7062:	call 0x9e
    7063:	r0 += r7
    7064:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3748>
    7065:	w1 = *(u32 *)(r0 + 0x0)
    7066:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3798>
    7067:	call 0x23
    7068:	r1 = 0x0 ll
		000000000000dce0:  R_BPF_64_64	CONFIG
    7070:	w2 = *(u32 *)(r1 + 0xd8)
    7071:	r0 += r2
    7072:	w1 = *(u32 *)(r1 + 0xdc)
    7073:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3758>
    7074:	r1 = r10
    7075:	r1 += -0x88
    7076:	w2 = 0x4
    7077:	r3 = r0
    7078:	call 0x71
    7079:	w1 = *(u32 *)(r10 - 0x88)
    7080:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3798>
    7081:	w1 = *(u16 *)(r0 + 0x0)
    7082:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3788>
    7083:	r1 = r10
    7084:	r1 += -0x88
    7085:	w2 = 0x2
    7086:	r3 = r0
    7087:	call 0x71
    7088:	w1 = *(u16 *)(r10 - 0x88)
    7089:	w1 <<= 0x10
    7090:	w1 s>>= 0x10
    7091:	w2 = *(u32 *)(r9 + 0x98)
    7092:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b8>
    7093:	*(u32 *)(r9 + 0x9c) = w1
    7094:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e0>
    7095:	w3 = *(u32 *)(r9 + 0x9c)
    7096:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d0>
    7097:	*(u32 *)(r9 + 0x9c) = w1
    7098:	w3 = *(u32 *)(r9 + 0xa0)
    7099:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e8>
    7100:	*(u32 *)(r9 + 0xa0) = w1
    7101:	*(u32 *)(r9 + 0xa4) = w1
    7102:	w2 += 0x1
    7103:	*(u32 *)(r9 + 0x98) = w2
    7104:	w1 = *(u32 *)(r6 + 0xec)
    7105:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3970>
    7106:	w1 = *(u32 *)(r6 + 0x70)
    7107:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3858>
    7108:	w7 = *(u32 *)(r6 + 0xe8)
    7109:	w6 = *(u32 *)(r6 + 0xec)
    7110:	call 0x9e
    7111:	r0 += r7
    7112:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38b8>
    7113:	w1 = *(u32 *)(r0 + 0x0)
    7114:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3908>
    7115:	call 0x23
    7116:	w1 = *(u32 *)(r6 + 0xe8)
    7117:	r0 += r1
    7118:	w1 = *(u32 *)(r6 + 0xec)
    7119:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7120:	r1 = r10
    7121:	r1 += -0x88
    7122:	w2 = 0x4
    7123:	r3 = r0
    7124:	call 0x71
    7125:	w1 = *(u32 *)(r10 - 0x88)
    7126:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3908>
    7127:	w1 = *(u16 *)(r0 + 0x0)
    7128:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f8>
    7129:	r1 = r10
    7130:	r1 += -0x88
    7131:	w2 = 0x2
    7132:	r3 = r0
    7133:	call 0x71
    7134:	w1 = *(u16 *)(r10 - 0x88)
    7135:	w1 <<= 0x10
    7136:	w1 s>>= 0x10
    7137:	w2 = *(u32 *)(r9 + 0xa8)
    7138:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3928>
    7139:	*(u32 *)(r9 + 0xac) = w1
    7140:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    7141:	w3 = *(u32 *)(r9 + 0xac)
    7142:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    7143:	*(u32 *)(r9 + 0xac) = w1
    7144:	w3 = *(u32 *)(r9 + 0xb0)
    7145:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7146:	*(u32 *)(r9 + 0xb0) = w1
    7147:	*(u32 *)(r9 + 0xb4) = w1
    7148:	w2 += 0x1
    7149:	*(u32 *)(r9 + 0xa8) = w2
    7150:	r6 = 0x0 ll
		000000000000df70:  R_BPF_64_64	CONFIG
    7152:	w1 = *(u32 *)(r6 + 0xfc)
    7153:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    7154:	w1 = *(u32 *)(r6 + 0x70)
    7155:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e8>
    7156:	r1 = 0x0 ll
		000000000000dfa0:  R_BPF_64_64	CONFIG
    7158:	w7 = *(u32 *)(r1 + 0xf8)
    7159:	w8 = *(u32 *)(r1 + 0xfc)
    7160:	call 0x9e
    7161:	r0 += r7
    7162:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a58>
    7163:	w1 = *(u32 *)(r0 + 0x0)
    7164:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa8>
    7165:	call 0x23
    7166:	r1 = 0x0 ll
		000000000000dff0:  R_BPF_64_64	CONFIG
    7168:	w2 = *(u32 *)(r1 + 0xf8)
    7169:	r0 += r2
    7170:	w1 = *(u32 *)(r1 + 0xfc)
    7171:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a68>
    7172:	r1 = r10
    7173:	r1 += -0x88
    7174:	w2 = 0x4
    7175:	r3 = r0
    7176:	call 0x71
    7177:	w1 = *(u32 *)(r10 - 0x88)
    7178:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa8>
    7179:	w1 = *(u16 *)(r0 + 0x0)
    7180:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    7181:	r1 = r10
    7182:	r1 += -0x88
    7183:	w2 = 0x2
    7184:	r3 = r0
    7185:	call 0x71
    7186:	w1 = *(u16 *)(r10 - 0x88)
    7187:	w1 <<= 0x10
    7188:	w1 s>>= 0x10
    7189:	w2 = *(u32 *)(r9 + 0xb8)
    7190:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac8>
    7191:	*(u32 *)(r9 + 0xbc) = w1
    7192:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    7193:	w3 = *(u32 *)(r9 + 0xbc)
    7194:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    7195:	*(u32 *)(r9 + 0xbc) = w1
    7196:	w3 = *(u32 *)(r9 + 0xc0)
    7197:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af8>
    7198:	*(u32 *)(r9 + 0xc0) = w1
    7199:	*(u32 *)(r9 + 0xc4) = w1
    7200:	w2 += 0x1
    7201:	*(u32 *)(r9 + 0xb8) = w2
    7202:	call 0xe
    7203:	*(u64 *)(r9 + 0x70) = r0
    7204:	w1 = *(u32 *)(r6 + 0x64)
    7205:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc8>
    7206:	call 0x23
    7207:	w1 = *(u32 *)(r6 + 0x40)
    7208:	r0 += r1
    7209:	r1 = r10
    7210:	r1 += -0x88
    7211:	w2 = 0x8
    7212:	r3 = r0
    7213:	call 0x71
    7214:	w1 = *(u32 *)(r6 + 0x44)
    7215:	r3 = *(u64 *)(r10 - 0x88)
    7216:	r3 += r1
    7217:	r1 = r10
    7218:	r1 += -0x88
    7219:	w2 = 0x8
    7220:	call 0x71
    7221:	r1 = *(u64 *)(r6 + 0x8)
    7222:	r2 = *(u64 *)(r10 - 0x88)
    7223:	r1 += r2
    7224:	*(u64 *)(r9 + 0x60) = r1
    7225:	w1 = *(u32 *)(r6 + 0x68)
    7226:	if w1 == 0x0 goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7227:	r1 = 0x504c4b53594d5641 ll
    7229:	call 0x9a
    7230:	w1 = *(u32 *)(r6 + 0x38)
    7231:	r0 += r1
    7232:	*(u64 *)(r9 + 0x68) = r0
    7233:	goto +0x188 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7234:	w1 = *(u16 *)(r0 + 0x0)
    7235:	w1 <<= 0x10
    7236:	w1 s>>= 0x10
    7237:	r7 = r9
    7238:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db0>
    7239:	r1 = r10
    7240:	r1 += -0x88
    7241:	w2 = 0x4
    7242:	r3 = r0
    7243:	call 0x71
    7244:	w1 = *(u32 *)(r10 - 0x88)
    7245:	r2 = 0x0 ll
		000000000000e268:  R_BPF_64_64	CONFIG
    7247:	w2 = *(u32 *)(r2 + 0xe0)
    7248:	if w1 != w2 goto -0x783 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7249:	w1 = *(u32 *)(r6 + 0xec)
    7250:	if w1 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f18>
    7251:	w1 = *(u32 *)(r6 + 0x70)
    7252:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d18>
    7253:	call 0x23
    7254:	w1 = *(u32 *)(r6 + 0xe8)
    7255:	r0 += r1
    7256:	w1 = *(u32 *)(r6 + 0xec)
    7257:	if w1 != 0x2 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec8>
    7258:	r1 = r10
    7259:	r1 += -0x88
    7260:	w2 = 0x2
    7261:	r3 = r0
    7262:	call 0x71
    7263:	w1 = *(u16 *)(r10 - 0x88)
    7264:	w1 <<= 0x10
    7265:	w1 s>>= 0x10
    7266:	goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    7267:	r9 = r7
    7268:	w7 = *(u32 *)(r6 + 0xe8)
    7269:	w6 = *(u32 *)(r6 + 0xec)
    7270:	call 0x9e
    7271:	r0 += r7
    7272:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d58>
    7273:	w1 = *(u32 *)(r0 + 0x0)
    7274:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    7275:	w1 = *(u16 *)(r0 + 0x0)
    7276:	w1 <<= 0x10
    7277:	w1 s>>= 0x10
    7278:	r7 = r9
    7279:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    7280:	r1 = r10
    7281:	r1 += -0x88
    7282:	w2 = 0x4
    7283:	r3 = r0
    7284:	call 0x71
    7285:	w1 = *(u32 *)(r10 - 0x88)
    7286:	r2 = 0x0 ll
		000000000000e3b0:  R_BPF_64_64	CONFIG
    7288:	w2 = *(u32 *)(r2 + 0xc0)
    7289:	if w1 != w2 goto +0x10b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7290:	w1 = *(u32 *)(r6 + 0xcc)
    7291:	if w1 == 0x0 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4090>
    7292:	w1 = *(u32 *)(r6 + 0x70)
    7293:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e60>
    7294:	call 0x23
    7295:	w1 = *(u32 *)(r6 + 0xc8)
    7296:	r0 += r1
    7297:	w1 = *(u32 *)(r6 + 0xcc)
    7298:	if w1 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    7299:	r1 = r10
    7300:	r1 += -0x88
    7301:	w2 = 0x2
    7302:	r3 = r0
    7303:	call 0x71
    7304:	w1 = *(u16 *)(r10 - 0x88)
    7305:	w1 <<= 0x10
    7306:	w1 s>>= 0x10
    7307:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    7308:	r8 = r7
    7309:	w7 = *(u32 *)(r6 + 0xc8)
    7310:	w6 = *(u32 *)(r6 + 0xcc)
    7311:	call 0x9e
    7312:	r0 += r7
    7313:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ea0>
    7314:	w1 = *(u32 *)(r0 + 0x0)
    7315:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb8>
    7316:	w1 = *(u16 *)(r0 + 0x0)
    7317:	w1 <<= 0x10
    7318:	w1 s>>= 0x10
    7319:	r7 = r8
    7320:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    7321:	r1 = r10
    7322:	r1 += -0x88
    7323:	w2 = 0x4
    7324:	r3 = r0
    7325:	call 0x71
    7326:	w1 = *(u32 *)(r10 - 0x88)
    7327:	r2 = 0x0 ll
		000000000000e4f8:  R_BPF_64_64	CONFIG
    7329:	w2 = *(u32 *)(r2 + 0xf0)
    7330:	if w1 != w2 goto -0x7d5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7331:	r1 = 0x0 ll
		000000000000e518:  R_BPF_64_64	CONFIG
    7333:	w2 = *(u32 *)(r1 + 0xfc)
    7334:	if w2 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    7335:	w1 = *(u32 *)(r1 + 0x70)
    7336:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fc8>
    7337:	call 0x23
    7338:	r1 = 0x0 ll
		000000000000e550:  R_BPF_64_64	CONFIG
    7340:	w2 = *(u32 *)(r1 + 0xf8)
    7341:	r0 += r2
    7342:	w1 = *(u32 *)(r1 + 0xfc)
    7343:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b8>
    7344:	r1 = r10
    7345:	r1 += -0x88
    7346:	w2 = 0x2
    7347:	r3 = r0
    7348:	call 0x71
    7349:	w1 = *(u16 *)(r10 - 0x88)
    7350:	w1 <<= 0x10
    7351:	w1 s>>= 0x10
    7352:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e8>
    7353:	r9 = r7
    7354:	r1 = 0x0 ll
		000000000000e5d0:  R_BPF_64_64	CONFIG
    7356:	w6 = *(u32 *)(r1 + 0xf8)
    7357:	w7 = *(u32 *)(r1 + 0xfc)
    7358:	call 0x9e
    7359:	r0 += r6
    7360:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4018>
    7361:	w1 = *(u32 *)(r0 + 0x0)
    7362:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4030>
    7363:	w1 = *(u16 *)(r0 + 0x0)
    7364:	w1 <<= 0x10
    7365:	w1 s>>= 0x10
    7366:	r7 = r9
    7367:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e8>
    7368:	r1 = r10
    7369:	r1 += -0x88
    7370:	w2 = 0x4
    7371:	r3 = r0
    7372:	call 0x71
    7373:	w1 = *(u32 *)(r10 - 0x88)
    7374:	r2 = 0x0 ll
		000000000000e670:  R_BPF_64_64	CONFIG
    7376:	w2 = *(u32 *)(r2 + 0xd0)
    7377:	if w1 != w2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7378:	r6 = 0x0 ll
		000000000000e690:  R_BPF_64_64	CONFIG
    7380:	w1 = *(u32 *)(r6 + 0xdc)
    7381:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42e0>
    7382:	w1 = *(u32 *)(r6 + 0x70)
    7383:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4140>
    7384:	call 0x23
    7385:	r1 = 0x0 ll
		000000000000e6c8:  R_BPF_64_64	CONFIG
    7387:	w2 = *(u32 *)(r1 + 0xd8)
    7388:	r0 += r2
    7389:	w1 = *(u32 *)(r1 + 0xdc)
    7390:	if w1 != 0x2 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4290>
    7391:	r1 = r10
    7392:	r1 += -0x88
    7393:	w2 = 0x2
    7394:	r3 = r0
    7395:	call 0x71
    7396:	w1 = *(u16 *)(r10 - 0x88)
    7397:	w1 <<= 0x10
    7398:	w1 s>>= 0x10
    7399:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    7400:	r9 = r7
    7401:	r1 = 0x0 ll
		000000000000e748:  R_BPF_64_64	CONFIG
    7403:	w7 = *(u32 *)(r1 + 0xd8)
    7404:	w8 = *(u32 *)(r1 + 0xdc)
    7405:	call 0x9e
    7406:	r0 += r7
    7407:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4190>
    7408:	w1 = *(u32 *)(r0 + 0x0)
    7409:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a8>
    7410:	w1 = *(u16 *)(r0 + 0x0)
    7411:	w1 <<= 0x10
    7412:	w1 s>>= 0x10
    7413:	r7 = r9
    7414:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    7415:	r1 = r10
    7416:	r1 += -0x88
    7417:	w2 = 0x4
    7418:	r3 = r0
    7419:	call 0x71
    7420:	w1 = *(u32 *)(r10 - 0x88)
    7421:	r2 = 0x0 ll
		000000000000e7e8:  R_BPF_64_64	CONFIG
    7423:	w2 = *(u32 *)(r2 + 0x100)
    7424:	if w1 != w2 goto -0x833 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7425:	r1 = 0x0 ll
		000000000000e808:  R_BPF_64_64	.bss
    7427:	r1 = *(u64 *)(r1 + 0x0)
    7428:	if r1 == 0x0 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7429:	call 0x23
    7430:	*(u64 *)(r10 - 0x88) = r0
    7431:	r2 = r10
    7432:	r2 += -0x88
    7433:	r1 = 0x0 ll
		000000000000e848:  R_BPF_64_64	CARRIED
    7435:	call 0x3
    7436:	if r0 != 0x0 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7437:	r1 = 0x0 ll
		000000000000e868:  R_BPF_64_64	.bss
    7439:	r2 = -0x1
    7440:	lock *(u64 *)(r1 + 0x0) += r2
    7441:	goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7442:	r1 = r10
    7443:	r1 += -0x88
    7444:	w2 = 0x4
    7445:	r3 = r0
    7446:	call 0x71
    7447:	w1 = *(u32 *)(r10 - 0x88)
    7448:	r2 = 0x0 ll
		000000000000e8c0:  R_BPF_64_64	CONFIG
    7450:	w2 = *(u32 *)(r2 + 0xe0)
    7451:	if w1 != w2 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7452:	w1 = *(u32 *)(r6 + 0xec)
    7453:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    7454:	w1 = *(u32 *)(r6 + 0x70)
    7455:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4370>
    7456:	call 0x23
    7457:	w1 = *(u32 *)(r6 + 0xe8)
    7458:	r0 += r1
    7459:	w1 = *(u32 *)(r6 + 0xec)
    7460:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d8>
    7461:	r1 = r10
    7462:	r1 += -0x88
    7463:	w2 = 0x2
    7464:	r3 = r0
    7465:	call 0x71
    7466:	w1 = *(u16 *)(r10 - 0x88)
    7467:	w1 <<= 0x10
    7468:	w1 s>>= 0x10
    7469:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    7470:	r8 = r7
    7471:	w7 = *(u32 *)(r6 + 0xe8)
    7472:	w6 = *(u32 *)(r6 + 0xec)
    7473:	call 0x9e
    7474:	r0 += r7
    7475:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b0>
    7476:	w1 = *(u32 *)(r0 + 0x0)
    7477:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c8>
    7478:	w1 = *(u16 *)(r0 + 0x0)
    7479:	w1 <<= 0x10
    7480:	w1 s>>= 0x10
    7481:	r7 = r8
    7482:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    7483:	r1 = r10
    7484:	r1 += -0x88
    7485:	w2 = 0x4
    7486:	r3 = r0
    7487:	call 0x71
    7488:	w1 = *(u32 *)(r10 - 0x88)
    7489:	r2 = 0x0 ll
		000000000000ea08:  R_BPF_64_64	CONFIG
    7491:	w2 = *(u32 *)(r2 + 0xf0)
    7492:	if w1 != w2 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7493:	r1 = 0x0 ll
		000000000000ea28:  R_BPF_64_64	CONFIG
    7495:	w2 = *(u32 *)(r1 + 0xfc)
    7496:	if w2 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45a0>
    7497:	w1 = *(u32 *)(r1 + 0x70)
    7498:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44d8>
    7499:	call 0x23
    7500:	r1 = 0x0 ll
		000000000000ea60:  R_BPF_64_64	CONFIG
    7502:	w2 = *(u32 *)(r1 + 0xf8)
    7503:	r0 += r2
    7504:	w1 = *(u32 *)(r1 + 0xfc)
    7505:	if w1 != 0x2 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4550>
    7506:	r1 = r10
    7507:	r1 += -0x88
    7508:	w2 = 0x2
    7509:	r3 = r0
    7510:	call 0x71
    7511:	w1 = *(u16 *)(r10 - 0x88)
    7512:	w1 <<= 0x10
    7513:	w1 s>>= 0x10
    7514:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4580>
    7515:	r8 = r7
    7516:	r1 = 0x0 ll
		000000000000eae0:  R_BPF_64_64	CONFIG
    7518:	w6 = *(u32 *)(r1 + 0xf8)
    7519:	w7 = *(u32 *)(r1 + 0xfc)
    7520:	call 0x9e
    7521:	r0 += r6
    7522:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4528>
    7523:	w1 = *(u32 *)(r0 + 0x0)
    7524:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4540>
    7525:	w1 = *(u16 *)(r0 + 0x0)
    7526:	w1 <<= 0x10
    7527:	w1 s>>= 0x10
    7528:	r7 = r8
    7529:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4580>
    7530:	r1 = r10
    7531:	r1 += -0x88
    7532:	w2 = 0x4
    7533:	r3 = r0
    7534:	call 0x71
    7535:	w1 = *(u32 *)(r10 - 0x88)
    7536:	r2 = 0x0 ll
		000000000000eb80:  R_BPF_64_64	CONFIG
    7538:	w2 = *(u32 *)(r2 + 0x100)
    7539:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7540:	r1 = 0x0 ll
		000000000000eba0:  R_BPF_64_64	.bss
    7542:	r1 = *(u64 *)(r1 + 0x0)
    7543:	if r1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7544:	call 0x23
    7545:	*(u64 *)(r10 - 0x88) = r0
    7546:	r2 = r10
    7547:	r2 += -0x88
    7548:	r1 = 0x0 ll
		000000000000ebe0:  R_BPF_64_64	CARRIED
    7550:	call 0x3
    7551:	if r0 != 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7552:	r1 = 0x0 ll
		000000000000ec00:  R_BPF_64_64	.bss
    7554:	r2 = -0x1
    7555:	lock *(u64 *)(r1 + 0x0) += r2
    7556:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7557:	call 0x23
    7558:	*(u64 *)(r10 - 0x88) = r0
    7559:	r2 = r10
    7560:	r2 += -0x88
    7561:	r1 = 0x0 ll
		000000000000ec48:  R_BPF_64_64	TASKS
    7563:	r3 = 0xe78 ll
		000000000000ec58:  R_BPF_64_64	.rodata
    7565:	r4 = 0x0
    7566:	call 0x2
    7567:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47f8>
    7568:	r1 = 0x8 ll
		000000000000ec80:  R_BPF_64_64	.bss
    7570:	r2 = 0x1
    7571:	lock *(u64 *)(r1 + 0x0) += r2
    7572:	r1 = 0x0 ll
		000000000000eca0:  R_BPF_64_64	EXPECT_ENTER
    7574:	r2 = 0x100000000 ll
    7576:	lock *(u64 *)(r1 + 0x0) += r2
    7577:	r1 = 0x0 ll
		000000000000ecc8:  R_BPF_64_64	EXPECT_EXIT
    7579:	lock *(u64 *)(r1 + 0x0) += r2
    7580:	call 0x23
    7581:	*(u64 *)(r10 - 0x88) = r0
    7582:	r2 = r10
    7583:	r2 += -0x88
    7584:	r1 = 0x0 ll
		000000000000ed00:  R_BPF_64_64	TASKS
    7586:	call 0x1
    7587:	r9 = r0
    7588:	if r9 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7589:	call 0xe
    7590:	r1 = *(u64 *)(r9 + 0x18)
    7591:	w6 = *(u32 *)(r10 - 0x98)
    7592:	if r1 == r0 goto -0x832 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7593:	r6 = r0
    7594:	r2 = r0
    7595:	r2 >>= 0x20
    7596:	r0 <<= 0x20
    7597:	r0 >>= 0x20
    7598:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    7599:	r1 >>= 0x20
    7600:	if r1 == r2 goto -0x83c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7601:	w1 = *(u32 *)(r9 + 0x8)
    7602:	if w1 == 0x0 goto -0x843 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7603:	w1 = 0x0
    7604:	*(u32 *)(r10 - 0x88) = w1
    7605:	r2 = r10
    7606:	r2 += -0x88
    7607:	r1 = 0x0 ll
		000000000000edb8:  R_BPF_64_64	LOST
    7609:	call 0x1
    7610:	if r0 == 0x0 goto -0x84b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7611:	r0 += 0x10
    7612:	r1 = 0x1
    7613:	lock *(u64 *)(r0 + 0x0) += r1
    7614:	goto -0x84f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7615:	w1 = 0x0
    7616:	*(u32 *)(r10 - 0x88) = w1
    7617:	r2 = r10
    7618:	r2 += -0x88
    7619:	r1 = 0x0 ll
		000000000000ee18:  R_BPF_64_64	LOST
    7621:	call 0x1
    7622:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7623:	r0 += 0x10
    7624:	r1 = 0x1
    7625:	lock *(u64 *)(r0 + 0x0) += r1
    7626:	exit

000000000000ee58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    7627:	w6 = w2
    7628:	r7 = r1
    7629:	r1 = 0x0 ll
		000000000000ee68:  R_BPF_64_64	CONFIG
    7631:	w2 = *(u32 *)(r1 + 0x84)
    7632:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    7633:	r2 = 0x0 ll
		000000000000ee88:  R_BPF_64_64	HELD
    7635:	r2 = *(u64 *)(r2 + 0x0)
    7636:	if r2 != 0x0 goto +0xa71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7637:	w2 = *(u32 *)(r1 + 0x28)
    7638:	w2 &= w6
    7639:	w1 = *(u32 *)(r1 + 0x30)
    7640:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    7641:	r1 = 0x0 ll
		000000000000eec8:  R_BPF_64_64	CONFIG
    7643:	w2 = *(u32 *)(r1 + 0x24)
    7644:	if w2 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c8>
    7645:	call 0x8
    7646:	*(u32 *)(r10 - 0x88) = w0
    7647:	r2 = r10
    7648:	r2 += -0x88
    7649:	r1 = 0x0 ll
		000000000000ef08:  R_BPF_64_64	SAMPLES
    7651:	call 0x1
    7652:	r8 = r0
    7653:	if r8 == 0x0 goto +0xa60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7654:	r1 = *(u64 *)(r7 + 0x0)
    7655:	r3 = *(u64 *)(r1 + 0x0)
    7656:	r1 = r10
    7657:	r1 += -0x88
    7658:	w2 = 0x80
    7659:	call 0x71
    7660:	r1 = *(u64 *)(r10 - 0x20)
    7661:	if r1 != 0x504c0001 goto +0xa58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7662:	r1 = *(u64 *)(r10 - 0x10)
    7663:	if r1 != 0x10 goto +0xa56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7664:	r2 = *(u64 *)(r10 - 0x28)
    7665:	r1 = 0x0 ll
		000000000000ef88:  R_BPF_64_64	CONFIG
    7667:	r3 = *(u64 *)(r1 + 0x0)
    7668:	if r2 != r3 goto +0xa51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7669:	w2 = *(u32 *)(r1 + 0x28)
    7670:	w2 &= w6
    7671:	w1 = *(u32 *)(r8 + 0x10)
    7672:	if w1 != 0x0 goto +0x3a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e88>
    7673:	*(u32 *)(r8 + 0x14) = w2
    7674:	goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    7675:	r1 = 0x8 ll
		000000000000efd8:  R_BPF_64_64	.bss
    7677:	r1 = *(u64 *)(r1 + 0x0)
    7678:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7679:	r1 = 0x0 ll
		000000000000eff8:  R_BPF_64_64	CONFIG
    7681:	w2 = *(u32 *)(r1 + 0x6c)
    7682:	if w2 == 0x0 goto +0xa43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7683:	r1 = *(u64 *)(r1 + 0xb0)
    7684:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7685:	r1 = 0x0 ll
		000000000000f028:  R_BPF_64_64	CONFIG
    7687:	r3 = *(u64 *)(r1 + 0xb0)
    7688:	r1 = r10
    7689:	r1 += -0x88
    7690:	w2 = 0x4
    7691:	call 0x71
    7692:	w1 = *(u32 *)(r10 - 0x88)
    7693:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7694:	r8 = 0x0 ll
		000000000000f070:  R_BPF_64_64	CONFIG
    7696:	w1 = *(u32 *)(r8 + 0xbc)
    7697:	if w1 == 0x0 goto +0x6e1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    7698:	w1 = *(u32 *)(r8 + 0x70)
    7699:	if w1 != 0x0 goto +0x3b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    7700:	call 0x23
    7701:	r1 = 0x0 ll
		000000000000f0a8:  R_BPF_64_64	CONFIG
    7703:	w2 = *(u32 *)(r1 + 0xb8)
    7704:	r0 += r2
    7705:	w1 = *(u32 *)(r1 + 0xbc)
    7706:	if w1 != 0x2 goto +0x6ce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f0>
    7707:	r1 = r10
    7708:	r1 += -0x88
    7709:	w2 = 0x2
    7710:	r3 = r0
    7711:	call 0x71
    7712:	w1 = *(u16 *)(r10 - 0x88)
    7713:	w1 <<= 0x10
    7714:	w1 s>>= 0x10
    7715:	goto +0x6cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    7716:	w1 = *(u32 *)(r1 + 0x24)
    7717:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x350>
    7718:	r1 = *(u64 *)(r7 + 0x0)
    7719:	r3 = *(u64 *)(r1 + 0x0)
    7720:	r1 = r10
    7721:	r1 += -0x88
    7722:	w2 = 0x80
    7723:	call 0x71
    7724:	r1 = *(u64 *)(r10 - 0x20)
    7725:	if r1 != 0x504c0001 goto +0xa18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7726:	r1 = *(u64 *)(r10 - 0x10)
    7727:	if r1 != 0x10 goto +0xa16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7728:	r1 = *(u64 *)(r10 - 0x28)
    7729:	r2 = 0x0 ll
		000000000000f188:  R_BPF_64_64	CONFIG
    7731:	r2 = *(u64 *)(r2 + 0x0)
    7732:	if r1 != r2 goto +0xa11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7733:	w4 = 0x0
    7734:	r2 = 0x0 ll
		000000000000f1b0:  R_BPF_64_64	CONFIG
    7736:	w1 = *(u32 *)(r2 + 0x28)
    7737:	w3 = *(u32 *)(r2 + 0x30)
    7738:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a8>
    7739:	w4 = w1
    7740:	w4 >>= 0x1
    7741:	w2 = w1
    7742:	w2 |= w4
    7743:	w4 = w2
    7744:	w4 >>= 0x2
    7745:	w2 |= w4
    7746:	w4 = w2
    7747:	w4 >>= 0x4
    7748:	w2 |= w4
    7749:	w1 &= w6
    7750:	w4 = w2
    7751:	w4 >>= 0x8
    7752:	w2 |= w4
    7753:	w1 -= w3
    7754:	w3 = w2
    7755:	w3 >>= 0x10
    7756:	w2 |= w3
    7757:	w2 ^= -0x1
    7758:	w3 = w2
    7759:	w3 >>= 0x1
    7760:	w3 &= 0x55555555
    7761:	w2 -= w3
    7762:	w3 = w2
    7763:	w3 &= 0x33333333
    7764:	w2 >>= 0x2
    7765:	w2 &= 0x33333333
    7766:	w3 += w2
    7767:	w2 = w3
    7768:	w2 >>= 0x4
    7769:	w3 += w2
    7770:	w3 &= 0xf0f0f0f
    7771:	w3 *= 0x1010101
    7772:	w3 >>= 0x18
    7773:	w1 <<= w3
    7774:	w1 s>>= w3
    7775:	w4 = w1
    7776:	*(u32 *)(r10 - 0xa0) = w4
    7777:	call 0x23
    7778:	*(u64 *)(r10 - 0x88) = r0
    7779:	r2 = r10
    7780:	r2 += -0x88
    7781:	r1 = 0x0 ll
		000000000000f328:  R_BPF_64_64	TASKS
    7783:	call 0x1
    7784:	r8 = r0
    7785:	if r8 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12b8>
    7786:	call 0xe
    7787:	r1 = *(u64 *)(r8 + 0x18)
    7788:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e8>
    7789:	r6 = r0
    7790:	r2 = r0
    7791:	r2 >>= 0x20
    7792:	r0 <<= 0x20
    7793:	r0 >>= 0x20
    7794:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x550>
    7795:	r1 >>= 0x20
    7796:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    7797:	w1 = *(u32 *)(r8 + 0x8)
    7798:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7799:	w1 = 0x0
    7800:	*(u32 *)(r10 - 0x88) = w1
    7801:	r2 = r10
    7802:	r2 += -0x88
    7803:	r1 = 0x0 ll
		000000000000f3d8:  R_BPF_64_64	LOST
    7805:	call 0x1
    7806:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7807:	r0 += 0x10
    7808:	r1 = 0x1
    7809:	lock *(u64 *)(r0 + 0x0) += r1
    7810:	r1 = r8
    7811:	w2 = 0x4a0
    7812:	r3 = 0xe78 ll
		000000000000f420:  R_BPF_64_64	.rodata
    7814:	call 0x71
    7815:	*(u64 *)(r8 + 0x18) = r6
    7816:	*(u64 *)(r10 - 0x90) = r8
    7817:	r1 = 0x0 ll
		000000000000f448:  R_BPF_64_64	AYA_LOG_LEVEL
    7819:	w1 = *(u8 *)(r1 + 0x0)
    7820:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7821:	call 0x23
    7822:	r6 = r0
    7823:	w1 = 0xa0
    7824:	*(u16 *)(r10 - 0x2) = w1
    7825:	r1 = r10
    7826:	r1 += -0x2
    7827:	r9 = 0x40
    7828:	w1 = *(u16 *)(r10 - 0x2)
    7829:	if w1 > 0x40 goto +0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e10>
    7830:	r1 = 0x0 ll
		000000000000f4b0:  R_BPF_64_64	AYA_LOGS
    7832:	r2 = r9
    7833:	r3 = 0x0
    7834:	call 0x83
    7835:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7836:	*(u64 *)(r10 - 0x80) = r9
    7837:	*(u64 *)(r10 - 0x88) = r0
    7838:	r1 = r10
    7839:	r1 += -0x88
    7840:	r1 = *(u64 *)(r10 - 0x88)
    7841:	r2 = *(u64 *)(r10 - 0x80)
    7842:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7843:	w2 = *(u16 *)(r10 - 0x2)
    7844:	*(u8 *)(r1 + 0x0) = w2
    7845:	w2 >>= 0x8
    7846:	*(u8 *)(r1 + 0x1) = w2
    7847:	r1 = *(u64 *)(r10 - 0x88)
    7848:	r2 = *(u64 *)(r10 - 0x80)
    7849:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7850:	w2 = 0x0
    7851:	*(u8 *)(r1 + 0x2) = w2
    7852:	r1 = *(u64 *)(r10 - 0x88)
    7853:	r3 = *(u64 *)(r10 - 0x80)
    7854:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7855:	*(u8 *)(r1 + 0x4) = w2
    7856:	w2 = 0x17
    7857:	*(u8 *)(r1 + 0x3) = w2
    7858:	r1 = *(u64 *)(r10 - 0x88)
    7859:	r2 = *(u64 *)(r10 - 0x80)
    7860:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7861:	r3 = r1
    7862:	r3 += 0x5
    7863:	r4 = 0xd08 ll
		000000000000f5b8:  R_BPF_64_64	.rodata
    7865:	w5 = *(u8 *)(r4 + 0x0)
    7866:	*(u8 *)(r3 + 0x0) = w5
    7867:	w5 = *(u8 *)(r4 + 0x1)
    7868:	*(u8 *)(r3 + 0x1) = w5
    7869:	w5 = *(u8 *)(r4 + 0x2)
    7870:	*(u8 *)(r3 + 0x2) = w5
    7871:	w5 = *(u8 *)(r4 + 0x3)
    7872:	*(u8 *)(r3 + 0x3) = w5
    7873:	w5 = *(u8 *)(r4 + 0x4)
    7874:	*(u8 *)(r3 + 0x4) = w5
    7875:	w5 = *(u8 *)(r4 + 0x5)
    7876:	*(u8 *)(r3 + 0x5) = w5
    7877:	w5 = *(u8 *)(r4 + 0x6)
    7878:	*(u8 *)(r3 + 0x6) = w5
    7879:	w5 = *(u8 *)(r4 + 0x7)
    7880:	*(u8 *)(r3 + 0x7) = w5
    7881:	w5 = *(u8 *)(r4 + 0x8)
    7882:	*(u8 *)(r3 + 0x8) = w5
    7883:	w5 = *(u8 *)(r4 + 0x9)
    7884:	*(u8 *)(r3 + 0x9) = w5
    7885:	w5 = *(u8 *)(r4 + 0xa)
    7886:	*(u8 *)(r3 + 0xa) = w5
    7887:	w5 = *(u8 *)(r4 + 0xb)
    7888:	*(u8 *)(r3 + 0xb) = w5
    7889:	w5 = *(u8 *)(r4 + 0xc)
    7890:	*(u8 *)(r3 + 0xc) = w5
    7891:	w5 = *(u8 *)(r4 + 0xd)
    7892:	*(u8 *)(r3 + 0xd) = w5
    7893:	w5 = *(u8 *)(r4 + 0xe)
    7894:	*(u8 *)(r3 + 0xe) = w5
    7895:	w5 = *(u8 *)(r4 + 0xf)
    7896:	*(u8 *)(r3 + 0xf) = w5
    7897:	w5 = *(u8 *)(r4 + 0x10)
    7898:	*(u8 *)(r3 + 0x10) = w5
    7899:	w5 = *(u8 *)(r4 + 0x11)
    7900:	*(u8 *)(r3 + 0x11) = w5
    7901:	w5 = *(u8 *)(r4 + 0x12)
    7902:	*(u8 *)(r3 + 0x12) = w5
    7903:	w5 = *(u8 *)(r4 + 0x13)
    7904:	*(u8 *)(r3 + 0x13) = w5
    7905:	w5 = *(u8 *)(r4 + 0x14)
    7906:	*(u8 *)(r3 + 0x14) = w5
    7907:	w5 = *(u8 *)(r4 + 0x15)
    7908:	*(u8 *)(r3 + 0x15) = w5
    7909:	w5 = *(u8 *)(r4 + 0x16)
    7910:	*(u8 *)(r3 + 0x16) = w5
    7911:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7912:	w3 = 0x1
    7913:	*(u8 *)(r1 + 0x1c) = w3
    7914:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7915:	w4 = 0x0
    7916:	*(u8 *)(r1 + 0x1e) = w4
    7917:	*(u8 *)(r1 + 0x1d) = w3
    7918:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7919:	w3 = 0x4
    7920:	*(u8 *)(r1 + 0x1f) = w3
    7921:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7922:	w3 = 0x2
    7923:	*(u8 *)(r1 + 0x20) = w3
    7924:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7925:	w3 = 0x0
    7926:	*(u8 *)(r1 + 0x22) = w3
    7927:	w3 = 0x17
    7928:	*(u8 *)(r1 + 0x21) = w3
    7929:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7930:	r3 = r1
    7931:	r3 += 0x23
    7932:	r4 = 0xd08 ll
		000000000000f7e0:  R_BPF_64_64	.rodata
    7934:	w5 = *(u8 *)(r4 + 0x0)
    7935:	*(u8 *)(r3 + 0x0) = w5
    7936:	w5 = *(u8 *)(r4 + 0x1)
    7937:	*(u8 *)(r3 + 0x1) = w5
    7938:	w5 = *(u8 *)(r4 + 0x2)
    7939:	*(u8 *)(r3 + 0x2) = w5
    7940:	w5 = *(u8 *)(r4 + 0x3)
    7941:	*(u8 *)(r3 + 0x3) = w5
    7942:	w5 = *(u8 *)(r4 + 0x4)
    7943:	*(u8 *)(r3 + 0x4) = w5
    7944:	w5 = *(u8 *)(r4 + 0x5)
    7945:	*(u8 *)(r3 + 0x5) = w5
    7946:	w5 = *(u8 *)(r4 + 0x6)
    7947:	*(u8 *)(r3 + 0x6) = w5
    7948:	w5 = *(u8 *)(r4 + 0x7)
    7949:	*(u8 *)(r3 + 0x7) = w5
    7950:	w5 = *(u8 *)(r4 + 0x8)
    7951:	*(u8 *)(r3 + 0x8) = w5
    7952:	w5 = *(u8 *)(r4 + 0x9)
    7953:	*(u8 *)(r3 + 0x9) = w5
    7954:	w5 = *(u8 *)(r4 + 0xa)
    7955:	*(u8 *)(r3 + 0xa) = w5
    7956:	w5 = *(u8 *)(r4 + 0xb)
    7957:	*(u8 *)(r3 + 0xb) = w5
    7958:	w5 = *(u8 *)(r4 + 0xc)
    7959:	*(u8 *)(r3 + 0xc) = w5
    7960:	w5 = *(u8 *)(r4 + 0xd)
    7961:	*(u8 *)(r3 + 0xd) = w5
    7962:	w5 = *(u8 *)(r4 + 0xe)
    7963:	*(u8 *)(r3 + 0xe) = w5
    7964:	w5 = *(u8 *)(r4 + 0xf)
    7965:	*(u8 *)(r3 + 0xf) = w5
    7966:	w5 = *(u8 *)(r4 + 0x10)
    7967:	*(u8 *)(r3 + 0x10) = w5
    7968:	w5 = *(u8 *)(r4 + 0x11)
    7969:	*(u8 *)(r3 + 0x11) = w5
    7970:	w5 = *(u8 *)(r4 + 0x12)
    7971:	*(u8 *)(r3 + 0x12) = w5
    7972:	w5 = *(u8 *)(r4 + 0x13)
    7973:	*(u8 *)(r3 + 0x13) = w5
    7974:	w5 = *(u8 *)(r4 + 0x14)
    7975:	*(u8 *)(r3 + 0x14) = w5
    7976:	w5 = *(u8 *)(r4 + 0x15)
    7977:	*(u8 *)(r3 + 0x15) = w5
    7978:	w5 = *(u8 *)(r4 + 0x16)
    7979:	*(u8 *)(r3 + 0x16) = w5
    7980:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7981:	w3 = 0x3
    7982:	*(u8 *)(r1 + 0x3a) = w3
    7983:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7984:	w3 = 0x0
    7985:	*(u8 *)(r1 + 0x3c) = w3
    7986:	w3 = 0x1f
    7987:	*(u8 *)(r1 + 0x3b) = w3
    7988:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7989:	r3 = r1
    7990:	r3 += 0x3d
    7991:	r4 = 0xd1f ll
		000000000000f9b8:  R_BPF_64_64	.rodata
    7993:	w5 = *(u8 *)(r4 + 0x0)
    7994:	*(u8 *)(r3 + 0x0) = w5
    7995:	w5 = *(u8 *)(r4 + 0x1)
    7996:	*(u8 *)(r3 + 0x1) = w5
    7997:	w5 = *(u8 *)(r4 + 0x2)
    7998:	*(u8 *)(r3 + 0x2) = w5
    7999:	w5 = *(u8 *)(r4 + 0x3)
    8000:	*(u8 *)(r3 + 0x3) = w5
    8001:	w5 = *(u8 *)(r4 + 0x4)
    8002:	*(u8 *)(r3 + 0x4) = w5
    8003:	w5 = *(u8 *)(r4 + 0x5)
    8004:	*(u8 *)(r3 + 0x5) = w5
    8005:	w5 = *(u8 *)(r4 + 0x6)
    8006:	*(u8 *)(r3 + 0x6) = w5
    8007:	w5 = *(u8 *)(r4 + 0x7)
    8008:	*(u8 *)(r3 + 0x7) = w5
    8009:	w5 = *(u8 *)(r4 + 0x8)
    8010:	*(u8 *)(r3 + 0x8) = w5
    8011:	w5 = *(u8 *)(r4 + 0x9)
    8012:	*(u8 *)(r3 + 0x9) = w5
    8013:	w5 = *(u8 *)(r4 + 0xa)
    8014:	*(u8 *)(r3 + 0xa) = w5
    8015:	w5 = *(u8 *)(r4 + 0xb)
    8016:	*(u8 *)(r3 + 0xb) = w5
    8017:	w5 = *(u8 *)(r4 + 0xc)
    8018:	*(u8 *)(r3 + 0xc) = w5
    8019:	w5 = *(u8 *)(r4 + 0xd)
    8020:	*(u8 *)(r3 + 0xd) = w5
    8021:	w5 = *(u8 *)(r4 + 0xe)
    8022:	*(u8 *)(r3 + 0xe) = w5
    8023:	w5 = *(u8 *)(r4 + 0xf)
    8024:	*(u8 *)(r3 + 0xf) = w5
    8025:	w5 = *(u8 *)(r4 + 0x10)
    8026:	*(u8 *)(r3 + 0x10) = w5
    8027:	w5 = *(u8 *)(r4 + 0x11)
    8028:	*(u8 *)(r3 + 0x11) = w5
    8029:	w5 = *(u8 *)(r4 + 0x12)
    8030:	*(u8 *)(r3 + 0x12) = w5
    8031:	w5 = *(u8 *)(r4 + 0x13)
    8032:	*(u8 *)(r3 + 0x13) = w5
    8033:	w5 = *(u8 *)(r4 + 0x14)
    8034:	*(u8 *)(r3 + 0x14) = w5
    8035:	w5 = *(u8 *)(r4 + 0x15)
    8036:	*(u8 *)(r3 + 0x15) = w5
    8037:	w5 = *(u8 *)(r4 + 0x16)
    8038:	*(u8 *)(r3 + 0x16) = w5
    8039:	w5 = *(u8 *)(r4 + 0x17)
    8040:	*(u8 *)(r3 + 0x17) = w5
    8041:	w5 = *(u8 *)(r4 + 0x18)
    8042:	*(u8 *)(r3 + 0x18) = w5
    8043:	w5 = *(u8 *)(r4 + 0x19)
    8044:	*(u8 *)(r3 + 0x19) = w5
    8045:	w5 = *(u8 *)(r4 + 0x1a)
    8046:	*(u8 *)(r3 + 0x1a) = w5
    8047:	w5 = *(u8 *)(r4 + 0x1b)
    8048:	*(u8 *)(r3 + 0x1b) = w5
    8049:	w5 = *(u8 *)(r4 + 0x1c)
    8050:	*(u8 *)(r3 + 0x1c) = w5
    8051:	w5 = *(u8 *)(r4 + 0x1d)
    8052:	*(u8 *)(r3 + 0x1d) = w5
    8053:	w5 = *(u8 *)(r4 + 0x1e)
    8054:	*(u8 *)(r3 + 0x1e) = w5
    8055:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8056:	w4 = 0x4
    8057:	*(u8 *)(r1 + 0x5c) = w4
    8058:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8059:	w3 = 0x0
    8060:	*(u8 *)(r1 + 0x5e) = w3
    8061:	*(u8 *)(r1 + 0x5d) = w4
    8062:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8063:	*(u8 *)(r1 + 0x62) = w3
    8064:	*(u8 *)(r1 + 0x61) = w3
    8065:	*(u8 *)(r1 + 0x60) = w3
    8066:	w3 = 0x44
    8067:	*(u8 *)(r1 + 0x5f) = w3
    8068:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8069:	w3 = 0x5
    8070:	*(u8 *)(r1 + 0x63) = w3
    8071:	r3 = r2
    8072:	r3 &= -0x2
    8073:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8074:	w4 = 0x0
    8075:	*(u8 *)(r1 + 0x65) = w4
    8076:	w5 = 0x4
    8077:	*(u8 *)(r1 + 0x64) = w5
    8078:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8079:	*(u8 *)(r1 + 0x69) = w4
    8080:	*(u8 *)(r1 + 0x68) = w4
    8081:	*(u8 *)(r1 + 0x67) = w4
    8082:	w4 = 0x6
    8083:	*(u8 *)(r1 + 0x66) = w4
    8084:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8085:	w4 = 0x14
    8086:	*(u8 *)(r1 + 0x6a) = w4
    8087:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8088:	w4 = 0x0
    8089:	*(u8 *)(r1 + 0x6c) = w4
    8090:	w4 = 0xf
    8091:	*(u8 *)(r1 + 0x6b) = w4
    8092:	if r2 < 0x7c goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8093:	r4 = r1
    8094:	r4 += 0x6d
    8095:	r5 = 0xd3e ll
		000000000000fcf8:  R_BPF_64_64	.rodata
    8097:	w0 = *(u8 *)(r5 + 0x0)
    8098:	*(u8 *)(r4 + 0x0) = w0
    8099:	w0 = *(u8 *)(r5 + 0x1)
    8100:	*(u8 *)(r4 + 0x1) = w0
    8101:	w0 = *(u8 *)(r5 + 0x2)
    8102:	*(u8 *)(r4 + 0x2) = w0
    8103:	w0 = *(u8 *)(r5 + 0x3)
    8104:	*(u8 *)(r4 + 0x3) = w0
    8105:	w0 = *(u8 *)(r5 + 0x4)
    8106:	*(u8 *)(r4 + 0x4) = w0
    8107:	w0 = *(u8 *)(r5 + 0x5)
    8108:	*(u8 *)(r4 + 0x5) = w0
    8109:	w0 = *(u8 *)(r5 + 0x6)
    8110:	*(u8 *)(r4 + 0x6) = w0
    8111:	w0 = *(u8 *)(r5 + 0x7)
    8112:	*(u8 *)(r4 + 0x7) = w0
    8113:	w0 = *(u8 *)(r5 + 0x8)
    8114:	*(u8 *)(r4 + 0x8) = w0
    8115:	w0 = *(u8 *)(r5 + 0x9)
    8116:	*(u8 *)(r4 + 0x9) = w0
    8117:	w0 = *(u8 *)(r5 + 0xa)
    8118:	*(u8 *)(r4 + 0xa) = w0
    8119:	w0 = *(u8 *)(r5 + 0xb)
    8120:	*(u8 *)(r4 + 0xb) = w0
    8121:	w0 = *(u8 *)(r5 + 0xc)
    8122:	*(u8 *)(r4 + 0xc) = w0
    8123:	w0 = *(u8 *)(r5 + 0xd)
    8124:	*(u8 *)(r4 + 0xd) = w0
    8125:	w0 = *(u8 *)(r5 + 0xe)
    8126:	*(u8 *)(r4 + 0xe) = w0
    8127:	if r2 == 0x7c goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8128:	w4 = 0x0
    8129:	*(u8 *)(r1 + 0x7c) = w4
    8130:	if r2 < 0x7f goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8131:	*(u8 *)(r1 + 0x7e) = w4
    8132:	w4 = 0x1
    8133:	*(u8 *)(r1 + 0x7d) = w4
    8134:	if r2 == 0x7f goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8135:	w4 = 0x2
    8136:	*(u8 *)(r1 + 0x7f) = w4
    8137:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8138:	w4 = 0x9
    8139:	*(u8 *)(r1 + 0x80) = w4
    8140:	if r2 < 0x83 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8141:	w4 = 0x0
    8142:	*(u8 *)(r1 + 0x82) = w4
    8143:	w4 = 0x8
    8144:	*(u8 *)(r1 + 0x81) = w4
    8145:	if r2 < 0x8b goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8146:	*(u8 *)(r1 + 0x83) = w6
    8147:	r4 = r6
    8148:	r4 >>= 0x38
    8149:	*(u8 *)(r1 + 0x8a) = w4
    8150:	r4 = r6
    8151:	r4 >>= 0x30
    8152:	*(u8 *)(r1 + 0x89) = w4
    8153:	r4 = r6
    8154:	r4 >>= 0x28
    8155:	*(u8 *)(r1 + 0x88) = w4
    8156:	r4 = r6
    8157:	r4 >>= 0x20
    8158:	*(u8 *)(r1 + 0x87) = w4
    8159:	r4 = r6
    8160:	r4 >>= 0x18
    8161:	*(u8 *)(r1 + 0x86) = w4
    8162:	r4 = r6
    8163:	r4 >>= 0x10
    8164:	*(u8 *)(r1 + 0x85) = w4
    8165:	r6 >>= 0x8
    8166:	*(u8 *)(r1 + 0x84) = w6
    8167:	if r2 == 0x8b goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8168:	w4 = 0x14
    8169:	*(u8 *)(r1 + 0x8b) = w4
    8170:	if r3 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8171:	w4 = 0x0
    8172:	*(u8 *)(r1 + 0x8d) = w4
    8173:	w4 = 0x7
    8174:	*(u8 *)(r1 + 0x8c) = w4
    8175:	if r2 < 0x95 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8176:	r4 = r1
    8177:	r4 += 0x8e
    8178:	r5 = 0xd4d ll
		000000000000ff90:  R_BPF_64_64	.rodata
    8180:	w0 = *(u8 *)(r5 + 0x0)
    8181:	*(u8 *)(r4 + 0x0) = w0
    8182:	w0 = *(u8 *)(r5 + 0x1)
    8183:	*(u8 *)(r4 + 0x1) = w0
    8184:	w0 = *(u8 *)(r5 + 0x2)
    8185:	*(u8 *)(r4 + 0x2) = w0
    8186:	w0 = *(u8 *)(r5 + 0x3)
    8187:	*(u8 *)(r4 + 0x3) = w0
    8188:	w0 = *(u8 *)(r5 + 0x4)
    8189:	*(u8 *)(r4 + 0x4) = w0
    8190:	w0 = *(u8 *)(r5 + 0x5)
    8191:	*(u8 *)(r4 + 0x5) = w0
    8192:	w0 = *(u8 *)(r5 + 0x6)
    8193:	*(u8 *)(r4 + 0x6) = w0
    8194:	if r2 == 0x95 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8195:	w4 = 0x0
    8196:	*(u8 *)(r1 + 0x95) = w4
    8197:	if r3 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8198:	*(u8 *)(r1 + 0x97) = w4
    8199:	w4 = 0x1
    8200:	*(u8 *)(r1 + 0x96) = w4
    8201:	if r2 < 0x99 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8202:	*(u8 *)(r1 + 0x98) = w4
    8203:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8204:	w4 = 0x3
    8205:	*(u8 *)(r1 + 0x99) = w4
    8206:	if r3 == 0x9a goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8207:	w3 = 0x0
    8208:	*(u8 *)(r1 + 0x9b) = w3
    8209:	w3 = 0x4
    8210:	*(u8 *)(r1 + 0x9a) = w3
    8211:	if r2 < 0xa0 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8212:	w3 = *(u32 *)(r10 - 0xa0)
    8213:	w2 = w3
    8214:	w2 >>= 0x18
    8215:	*(u8 *)(r1 + 0x9f) = w2
    8216:	w2 = w3
    8217:	w2 >>= 0x10
    8218:	*(u8 *)(r1 + 0x9e) = w2
    8219:	*(u8 *)(r1 + 0x9c) = w3
    8220:	w2 = w3
    8221:	w2 >>= 0x8
    8222:	*(u8 *)(r1 + 0x9d) = w2
    8223:	r2 = 0x0
    8224:	call 0x84
    8225:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    8226:	w1 = *(u32 *)(r10 - 0xa0)
    8227:	if w1 != 0x0 goto +0x7de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
    8228:	r1 = 0x0 ll
		0000000000010120:  R_BPF_64_64	CONFIG
    8230:	w2 = *(u32 *)(r1 + 0x6c)
    8231:	if w2 == 0x0 goto +0x81e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    8232:	r1 = *(u64 *)(r1 + 0xb0)
    8233:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1340>
    8234:	r1 = 0x0 ll
		0000000000010150:  R_BPF_64_64	CONFIG
    8236:	r3 = *(u64 *)(r1 + 0xb0)
    8237:	r1 = r10
    8238:	r1 += -0x88
    8239:	w2 = 0x4
    8240:	call 0x71
    8241:	w1 = *(u32 *)(r10 - 0x88)
    8242:	if w1 == 0x0 goto +0x7cf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
    8243:	r6 = 0x0 ll
		0000000000010198:  R_BPF_64_64	CONFIG
    8245:	w1 = *(u32 *)(r6 + 0xbc)
    8246:	if w1 == 0x0 goto +0x71a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c30>
    8247:	w1 = *(u32 *)(r6 + 0x70)
    8248:	if w1 != 0x0 goto +0x646 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45a0>
    8249:	call 0x23
    8250:	r1 = 0x0 ll
		00000000000101d0:  R_BPF_64_64	CONFIG
    8252:	w2 = *(u32 *)(r1 + 0xb8)
    8253:	r0 += r2
    8254:	w1 = *(u32 *)(r1 + 0xbc)
    8255:	if w1 != 0x2 goto +0x707 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4be0>
    8256:	r1 = r10
    8257:	r1 += -0x88
    8258:	w2 = 0x2
    8259:	r3 = r0
    8260:	call 0x71
    8261:	w1 = *(u16 *)(r10 - 0x88)
    8262:	goto +0x6b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4998>
    8263:	r2 = 0x0
    8264:	call 0x85
    8265:	r1 = *(u64 *)(r7 + 0x0)
    8266:	*(u64 *)(r10 - 0xe8) = r1
    8267:	r4 = *(u64 *)(r1 + 0x0)
    8268:	r1 = r4
    8269:	r1 >>= 0x9
    8270:	r1 &= 0x3ffc0
    8271:	r9 = 0x0 ll
		0000000000010278:  R_BPF_64_64	.bss.begun
    8273:	r9 += r1
    8274:	r1 = *(u64 *)(r10 - 0x90)
    8275:	w8 = *(u32 *)(r1 + 0x10)
    8276:	w7 = *(u32 *)(r1 + 0xc)
    8277:	w2 = *(u32 *)(r1 + 0x8)
    8278:	*(u32 *)(r10 - 0x98) = w2
    8279:	w3 = *(u32 *)(r1 + 0x4)
    8280:	w1 = *(u32 *)(r1 + 0x0)
    8281:	*(u32 *)(r10 - 0xa8) = w1
    8282:	r1 = *(u64 *)(r9 + 0x0)
    8283:	*(u64 *)(r10 - 0xc0) = r4
    8284:	r1 ^= r4
    8285:	r2 = 0xffffffffffff ll
    8287:	r1 &= r2
    8288:	r2 = *(u64 *)(r9 + 0x8)
    8289:	*(u32 *)(r10 - 0xb8) = w3
    8290:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    8291:	r1 = 0x0 ll
		0000000000010318:  R_BPF_64_64	CONFIG
    8293:	w6 = *(u32 *)(r1 + 0x8c)
    8294:	if w6 == 0x0 goto +0x68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8295:	call 0x23
    8296:	r0 += r6
    8297:	r1 = r10
    8298:	r1 += -0x88
    8299:	w2 = 0x4
    8300:	r3 = r0
    8301:	call 0x71
    8302:	w3 = *(u32 *)(r10 - 0xb8)
    8303:	w1 = *(u32 *)(r10 - 0x88)
    8304:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8305:	r1 = 0x0 ll
		0000000000010388:  R_BPF_64_64	CONFIG
    8307:	w6 = *(u32 *)(r1 + 0x90)
    8308:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8309:	call 0x23
    8310:	r0 += r6
    8311:	r1 = r10
    8312:	r1 += -0x88
    8313:	w2 = 0x4
    8314:	r3 = r0
    8315:	call 0x71
    8316:	w3 = *(u32 *)(r10 - 0xb8)
    8317:	w1 = *(u32 *)(r10 - 0x88)
    8318:	if w1 != 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8319:	w1 = w3
    8320:	w4 = *(u32 *)(r10 - 0xa0)
    8321:	w1 |= w4
    8322:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d88>
    8323:	w1 = w4
    8324:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    8325:	w1 = w4
    8326:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e8>
    8327:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    8328:	w2 = 0x0
    8329:	w1 = 0x0
    8330:	w6 = 0x0
    8331:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8332:	w1 = w4
    8333:	w1 -= w3
    8334:	w6 = 0x0
    8335:	w2 = 0x0
    8336:	w3 = *(u32 *)(r10 - 0x98)
    8337:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8338:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8339:	w3 = w1
    8340:	w2 = *(u32 *)(r10 - 0x98)
    8341:	w3 ^= w2
    8342:	w2 = 0x1
    8343:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8344:	w3 = *(u32 *)(r10 - 0x98)
    8345:	w4 = w3
    8346:	w4 s>>= 0x1f
    8347:	w3 ^= w4
    8348:	w3 -= w4
    8349:	w5 = w1
    8350:	w5 s>>= 0x1f
    8351:	w4 = w1
    8352:	w4 ^= w5
    8353:	w4 -= w5
    8354:	w0 = w4
    8355:	w0 &= 0xff
    8356:	w5 = w3
    8357:	w5 &= 0xff
    8358:	w5 -= w0
    8359:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    8360:	w5 = 0x0
    8361:	w5 += w0
    8362:	w0 = w4
    8363:	w0 >>= 0x18
    8364:	w6 = w3
    8365:	w6 >>= 0x18
    8366:	w6 -= w0
    8367:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1730>
    8368:	w6 = 0x0
    8369:	w6 += w0
    8370:	w6 <<= 0x18
    8371:	w6 |= w5
    8372:	w5 = w4
    8373:	w5 >>= 0x8
    8374:	w5 &= 0xff
    8375:	w0 = w3
    8376:	w0 >>= 0x8
    8377:	w0 &= 0xff
    8378:	w0 -= w5
    8379:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1790>
    8380:	w0 = 0x0
    8381:	w0 += w5
    8382:	w0 <<= 0x8
    8383:	w6 |= w0
    8384:	w4 >>= 0x10
    8385:	w4 &= 0xff
    8386:	w3 >>= 0x10
    8387:	w3 &= 0xff
    8388:	w3 -= w4
    8389:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e0>
    8390:	w3 = 0x0
    8391:	w3 += w4
    8392:	w3 <<= 0x10
    8393:	w6 |= w3
    8394:	w4 = *(u32 *)(r10 - 0xa0)
    8395:	w3 = *(u32 *)(r10 - 0x98)
    8396:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8397:	w6 = -w6
    8398:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8399:	*(u32 *)(r10 - 0xb0) = w7
    8400:	w1 = w3
    8401:	w2 = *(u32 *)(r10 - 0xa0)
    8402:	w1 |= w2
    8403:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    8404:	w7 = w2
    8405:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8406:	w7 = w2
    8407:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1870>
    8408:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8409:	w7 = 0x0
    8410:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8411:	w7 = w2
    8412:	w7 -= w3
    8413:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8414:	w7 = 0x0
    8415:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1880>
    8416:	w5 = 0x0
    8417:	w1 = 0x1
    8418:	w3 = 0x1
    8419:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    8420:	w3 = 0x0
    8421:	w2 = *(u32 *)(r10 - 0xa8)
    8422:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18e8>
    8423:	w1 = 0x0
    8424:	w2 = *(u32 *)(r10 - 0x98)
    8425:	if w2 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8426:	if w7 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8427:	w2 = w7
    8428:	w4 = *(u32 *)(r10 - 0x98)
    8429:	w2 ^= w4
    8430:	if w2 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8431:	w4 = *(u32 *)(r10 - 0x98)
    8432:	w2 = w4
    8433:	w2 s>>= 0x1f
    8434:	w4 ^= w2
    8435:	w4 -= w2
    8436:	w2 = w7
    8437:	w2 s>>= 0x1f
    8438:	w5 = w7
    8439:	w5 ^= w2
    8440:	w5 -= w2
    8441:	w0 = w5
    8442:	w0 &= 0xff
    8443:	w6 = w4
    8444:	w6 &= 0xff
    8445:	w6 -= w0
    8446:	w2 = 0x0
    8447:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19b0>
    8448:	w6 = 0x0
    8449:	w6 += w0
    8450:	w8 = w5
    8451:	w8 >>= 0x18
    8452:	w0 = w4
    8453:	w0 >>= 0x18
    8454:	w0 -= w8
    8455:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    8456:	w0 = 0x0
    8457:	w0 += w8
    8458:	w0 <<= 0x18
    8459:	w0 |= w6
    8460:	w6 = w5
    8461:	w6 >>= 0x8
    8462:	w6 &= 0xff
    8463:	w8 = w4
    8464:	w8 >>= 0x8
    8465:	w8 &= 0xff
    8466:	w8 -= w6
    8467:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a50>
    8468:	w8 = 0x0
    8469:	w8 += w6
    8470:	w8 <<= 0x8
    8471:	w0 |= w8
    8472:	w5 >>= 0x10
    8473:	w5 &= 0xff
    8474:	w4 >>= 0x10
    8475:	w4 &= 0xff
    8476:	w4 -= w5
    8477:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1aa0>
    8478:	w4 = 0x0
    8479:	w4 += w5
    8480:	w4 <<= 0x10
    8481:	w0 |= w4
    8482:	w5 = w0
    8483:	w5 = -w5
    8484:	w4 = *(u32 *)(r10 - 0x98)
    8485:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    8486:	w5 = w0
    8487:	w4 = *(u32 *)(r10 - 0xb0)
    8488:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8489:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8490:	w4 = 0x6
    8491:	w0 = w5
    8492:	w6 = *(u32 *)(r10 - 0xb0)
    8493:	w0 ^= w6
    8494:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b60>
    8495:	w2 = *(u32 *)(r10 - 0xb0)
    8496:	w5 += w2
    8497:	w4 = 0x0
    8498:	w2 = 0x1
    8499:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b60>
    8500:	w4 = 0x6
    8501:	w2 = 0x0
    8502:	*(u32 *)(r10 - 0xb0) = w5
    8503:	w6 = 0x48
    8504:	w5 = *(u32 *)(r10 - 0x98)
    8505:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    8506:	w6 = 0x40
    8507:	w1 |= w3
    8508:	r3 = 0x0 ll
		00000000000109e0:  R_BPF_64_64	CONFIG
    8510:	w5 = *(u32 *)(r3 + 0x80)
    8511:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bb0>
    8512:	w3 = *(u32 *)(r3 + 0x78)
    8513:	w3 = 0x0
    8514:	w1 &= 0x1
    8515:	w5 = 0x0
    8516:	w0 = 0x0
    8517:	w9 = 0x0
    8518:	w8 = 0x0
    8519:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c28>
    8520:	r1 = *(u64 *)(r10 - 0x90)
    8521:	w1 = *(u32 *)(r1 + 0x10)
    8522:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c08>
    8523:	w5 = 0x8
    8524:	w9 = *(u32 *)(r10 - 0xa8)
    8525:	w0 = w9
    8526:	w0 = -w0
    8527:	w8 = 0x3
    8528:	w1 = *(u32 *)(r10 - 0x98)
    8529:	w7 += w1
    8530:	r1 = *(u64 *)(r10 - 0x90)
    8531:	*(u32 *)(r1 + 0x12c) = w5
    8532:	*(u32 *)(r1 + 0x124) = w0
    8533:	*(u32 *)(r1 + 0x11c) = w9
    8534:	r9 = r1
    8535:	*(u32 *)(r9 + 0x118) = w8
    8536:	*(u32 *)(r9 + 0x128) = w3
    8537:	*(u32 *)(r9 + 0x120) = w3
    8538:	w1 = 0x0
    8539:	w5 = 0x0
    8540:	w0 = 0x0
    8541:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb8>
    8542:	w3 = 0x8
    8543:	w1 = *(u32 *)(r10 - 0xb0)
    8544:	w5 = *(u32 *)(r10 - 0xa0)
    8545:	w0 = *(u32 *)(r10 - 0xa8)
    8546:	*(u32 *)(r9 + 0x144) = w3
    8547:	*(u32 *)(r9 + 0x13c) = w1
    8548:	*(u32 *)(r9 + 0x138) = w5
    8549:	*(u32 *)(r9 + 0x134) = w0
    8550:	*(u32 *)(r9 + 0x130) = w4
    8551:	w8 = 0x0
    8552:	*(u32 *)(r9 + 0x140) = w8
    8553:	r1 = r9
    8554:	r1 += 0x148
    8555:	w2 = 0x0
    8556:	r3 = 0x18
    8557:	call -0x1
		0000000000010b68:  R_BPF_64_32	memset
    8558:	w1 = 0x1
    8559:	*(u32 *)(r10 - 0xb0) = w1
    8560:	w2 = 0x0
    8561:	w3 = 0x0
    8562:	w4 = 0x0
    8563:	w5 = 0x0
    8564:	w0 = *(u32 *)(r10 - 0xa0)
    8565:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8566:	w8 = 0x5
    8567:	w2 = *(u32 *)(r10 - 0xa8)
    8568:	w3 = w0
    8569:	w4 = w7
    8570:	w5 = w6
    8571:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8572:	w2 = 0x0
    8573:	w1 = 0x0
    8574:	w6 = 0x0
    8575:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1608>
    8576:	if w8 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    8577:	w3 = 0x0
    8578:	*(u32 *)(r10 - 0xb0) = w3
    8579:	w3 = *(u32 *)(r10 - 0xa8)
    8580:	if w3 == 0x0 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8581:	w3 = 0x3
    8582:	*(u32 *)(r10 - 0xb0) = w3
    8583:	w3 = 0x0
    8584:	*(u32 *)(r10 - 0x108) = w3
    8585:	w3 = *(u32 *)(r10 - 0xa8)
    8586:	w3 = -w3
    8587:	*(u32 *)(r10 - 0x100) = w3
    8588:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8589:	r9 = 0x80
    8590:	if w1 < 0x81 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8591:	r9 = 0x100
    8592:	if w1 < 0x101 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8593:	r9 = 0x200
    8594:	if w1 < 0x201 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8595:	r9 = 0x400
    8596:	if w1 < 0x401 goto -0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8597:	r9 = 0x800
    8598:	if w1 < 0x801 goto -0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8599:	r9 = 0x1000
    8600:	if w1 < 0x1001 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8601:	r9 = 0x2000
    8602:	if w1 > 0x2000 goto -0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    8603:	goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8604:	w3 = *(u32 *)(r8 + 0x14)
    8605:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    8606:	*(u32 *)(r8 + 0x14) = w2
    8607:	w3 = *(u32 *)(r8 + 0x18)
    8608:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb8>
    8609:	*(u32 *)(r8 + 0x18) = w2
    8610:	*(u32 *)(r8 + 0x1c) = w6
    8611:	w1 += 0x1
    8612:	*(u32 *)(r8 + 0x10) = w1
    8613:	r6 = 0x0 ll
		0000000000010d28:  R_BPF_64_64	CONFIG
    8615:	w1 = *(u32 *)(r6 + 0xbc)
    8616:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f48>
    8617:	w1 = *(u32 *)(r6 + 0xcc)
    8618:	if w1 == 0x0 goto +0x38c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b60>
    8619:	w1 = *(u32 *)(r6 + 0x70)
    8620:	if w1 == 0x0 goto +0x318 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d0>
    8621:	w7 = *(u32 *)(r6 + 0xc8)
    8622:	w6 = *(u32 *)(r6 + 0xcc)
    8623:	call 0x9e
    8624:	r0 += r7
    8625:	if w6 == 0x2 goto +0x31f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    8626:	w1 = *(u32 *)(r0 + 0x0)
    8627:	goto +0x376 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af8>
    8628:	w1 = *(u32 *)(r6 + 0x70)
    8629:	if w1 != 0x0 goto +0x2eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b0>
    8630:	call 0x23
    8631:	r1 = 0x0 ll
		0000000000010db8:  R_BPF_64_64	CONFIG
    8633:	w2 = *(u32 *)(r1 + 0xb8)
    8634:	r0 += r2
    8635:	w1 = *(u32 *)(r1 + 0xbc)
    8636:	if w1 != 0x2 goto +0x351 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a18>
    8637:	r1 = r10
    8638:	r1 += -0x88
    8639:	w2 = 0x2
    8640:	r3 = r0
    8641:	call 0x71
    8642:	w1 = *(u16 *)(r10 - 0x88)
    8643:	goto +0x310 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3848>
    8644:	r1 = 0x0 ll
		0000000000010e20:  R_BPF_64_64	CONFIG
    8646:	w9 = *(u32 *)(r1 + 0xb8)
    8647:	w8 = *(u32 *)(r1 + 0xbc)
    8648:	call 0x9e
    8649:	r0 += r9
    8650:	if w8 == 0x2 goto +0x2f4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    8651:	w1 = *(u32 *)(r0 + 0x0)
    8652:	goto +0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b8>
    8653:	w3 = 0x0
    8654:	*(u32 *)(r10 - 0xb0) = w3
    8655:	w3 = *(u32 *)(r10 - 0xa8)
    8656:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8657:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8658:	w5 = w4
    8659:	w3 = *(u32 *)(r10 - 0xa8)
    8660:	w5 -= w3
    8661:	w3 = 0x0
    8662:	*(u32 *)(r10 - 0xb0) = w3
    8663:	*(u32 *)(r10 - 0x100) = w5
    8664:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2080>
    8665:	w3 = 0x3
    8666:	*(u32 *)(r10 - 0xb0) = w3
    8667:	*(u32 *)(r10 - 0x108) = w4
    8668:	w5 = w1
    8669:	w3 = *(u32 *)(r10 - 0x98)
    8670:	w5 ^= w3
    8671:	w4 = 0x0
    8672:	w3 = 0x1
    8673:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c0>
    8674:	w3 = 0x0
    8675:	w0 = w6
    8676:	w0 += w1
    8677:	w2 &= w3
    8678:	if w2 != 0x1 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8679:	w2 = *(u32 *)(r10 - 0x98)
    8680:	w3 = w2
    8681:	w3 s>>= 0x1f
    8682:	w2 ^= w3
    8683:	w2 -= w3
    8684:	w3 = w1
    8685:	w3 s>>= 0x1f
    8686:	w1 ^= w3
    8687:	w1 -= w3
    8688:	w3 = w1
    8689:	w3 &= 0xff
    8690:	w4 = w2
    8691:	w4 &= 0xff
    8692:	w4 -= w3
    8693:	w8 = 0x0
    8694:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2168>
    8695:	w4 = 0x0
    8696:	w4 += w3
    8697:	w5 = w1
    8698:	w5 >>= 0x18
    8699:	w3 = w2
    8700:	w3 >>= 0x18
    8701:	w3 -= w5
    8702:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8703:	w3 = 0x0
    8704:	w3 += w5
    8705:	w3 <<= 0x18
    8706:	w3 |= w4
    8707:	w4 = w1
    8708:	w4 >>= 0x8
    8709:	w4 &= 0xff
    8710:	w5 = w2
    8711:	w5 >>= 0x8
    8712:	w5 &= 0xff
    8713:	w5 -= w4
    8714:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    8715:	w5 = 0x0
    8716:	w5 += w4
    8717:	w5 <<= 0x8
    8718:	w3 |= w5
    8719:	w1 >>= 0x10
    8720:	w1 &= 0xff
    8721:	w2 >>= 0x10
    8722:	w2 &= 0xff
    8723:	w2 -= w1
    8724:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    8725:	w2 = 0x0
    8726:	w2 += w1
    8727:	w2 <<= 0x10
    8728:	w3 |= w2
    8729:	w4 = w3
    8730:	w4 = -w4
    8731:	w1 = *(u32 *)(r10 - 0x98)
    8732:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2298>
    8733:	w4 = w3
    8734:	if w7 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8735:	if w3 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8736:	w2 = 0x6
    8737:	w1 = w4
    8738:	w1 ^= w7
    8739:	if w1 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    8740:	w4 += w7
    8741:	w2 = 0x0
    8742:	w8 = 0x1
    8743:	if w4 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    8744:	w2 = 0x6
    8745:	w8 = 0x0
    8746:	w7 = w4
    8747:	*(u32 *)(r10 - 0xd8) = w2
    8748:	*(u32 *)(r10 - 0xd0) = w8
    8749:	w1 = 0x2
    8750:	*(u32 *)(r10 - 0xc8) = w0
    8751:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2330>
    8752:	w1 = 0x1
    8753:	*(u32 *)(r10 - 0xf0) = w1
    8754:	w1 = 0x0
    8755:	*(u32 *)(r10 - 0xe0) = w1
    8756:	r8 = 0x0 ll
		00000000000111a0:  R_BPF_64_64	CONFIG
    8758:	w2 = *(u32 *)(r8 + 0x84)
    8759:	if w2 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    8760:	*(u32 *)(r10 - 0xf8) = w6
    8761:	w6 = w7
    8762:	r9 = *(u64 *)(r9 + 0x0)
    8763:	w1 = *(u32 *)(r8 + 0x84)
    8764:	r7 = *(u64 *)(r10 - 0xc0)
    8765:	r2 = r7
    8766:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23f0>
    8767:	call 0x9e
    8768:	r1 = 0x0 ll
		0000000000011200:  R_BPF_64_64	CONFIG
    8770:	w1 = *(u32 *)(r1 + 0x88)
    8771:	r0 += r1
    8772:	r1 = *(u64 *)(r0 + 0x0)
    8773:	r2 = *(u64 *)(r0 + 0x8)
    8774:	w2 += w1
    8775:	r2 <<= 0x30
    8776:	r2 ^= r7
    8777:	w1 = 0x0
    8778:	w7 = w6
    8779:	w6 = *(u32 *)(r10 - 0xf8)
    8780:	if r9 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    8781:	w1 = 0x20
    8782:	*(u32 *)(r10 - 0xf8) = w1
    8783:	w1 = w7
    8784:	r9 = *(u64 *)(r10 - 0x90)
    8785:	w2 = *(u32 *)(r9 + 0x268)
    8786:	w3 = *(u32 *)(r8 + 0x80)
    8787:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8788:	r3 = 0x0 ll
		00000000000112a0:  R_BPF_64_64	CONFIG
    8790:	w3 = *(u32 *)(r3 + 0x78)
    8791:	if w3 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8792:	w3 = -0x80000000
    8793:	*(u32 *)(r10 - 0xe0) = w3
    8794:	w3 = 0x0
    8795:	w4 = 0x0
    8796:	w5 = 0x0
    8797:	w0 = 0x0
    8798:	w8 = 0x0
    8799:	w7 = *(u32 *)(r10 - 0xb0)
    8800:	if w7 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e0>
    8801:	w5 = *(u32 *)(r9 + 0x10)
    8802:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24c8>
    8803:	w4 = 0x8
    8804:	w5 = *(u32 *)(r10 - 0x100)
    8805:	w0 = *(u32 *)(r10 - 0x108)
    8806:	w8 = *(u32 *)(r10 - 0xa8)
    8807:	w2 |= 0x8
    8808:	*(u32 *)(r9 + 0x12c) = w4
    8809:	*(u32 *)(r9 + 0x124) = w5
    8810:	*(u32 *)(r9 + 0x120) = w0
    8811:	*(u32 *)(r9 + 0x11c) = w8
    8812:	w4 = *(u32 *)(r10 - 0xb0)
    8813:	*(u32 *)(r9 + 0x118) = w4
    8814:	*(u32 *)(r9 + 0x128) = w3
    8815:	w5 = 0x0
    8816:	w0 = 0x0
    8817:	w8 = 0x0
    8818:	w4 = *(u32 *)(r10 - 0xd0)
    8819:	if w4 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2568>
    8820:	w3 = w2
    8821:	w5 = w1
    8822:	w0 = *(u32 *)(r10 - 0xa0)
    8823:	w8 = *(u32 *)(r10 - 0xa8)
    8824:	w4 = *(u32 *)(r10 - 0x98)
    8825:	w7 = w4
    8826:	w7 -= w6
    8827:	*(u32 *)(r9 + 0x144) = w3
    8828:	*(u32 *)(r9 + 0x13c) = w5
    8829:	*(u32 *)(r9 + 0x138) = w0
    8830:	*(u32 *)(r9 + 0x134) = w8
    8831:	w1 = *(u32 *)(r10 - 0xd8)
    8832:	*(u32 *)(r9 + 0x130) = w1
    8833:	w5 = 0x0
    8834:	w3 = 0x0
    8835:	*(u32 *)(r10 - 0xb0) = w3
    8836:	*(u32 *)(r9 + 0x140) = w5
    8837:	w0 = 0x0
    8838:	w8 = 0x0
    8839:	if w4 == w6 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2610>
    8840:	w8 = *(u32 *)(r10 - 0xe0)
    8841:	w8 |= w2
    8842:	w3 = 0x4
    8843:	w5 = *(u32 *)(r10 - 0xa0)
    8844:	w0 = *(u32 *)(r10 - 0xa8)
    8845:	*(u32 *)(r9 + 0x15c) = w8
    8846:	*(u32 *)(r9 + 0x154) = w7
    8847:	*(u32 *)(r9 + 0x150) = w5
    8848:	*(u32 *)(r9 + 0x14c) = w0
    8849:	*(u32 *)(r9 + 0x148) = w3
    8850:	w2 = 0x0
    8851:	*(u32 *)(r9 + 0x158) = w2
    8852:	w8 = 0x0
    8853:	w3 = 0x0
    8854:	w4 = 0x0
    8855:	w5 = 0x0
    8856:	w0 = *(u32 *)(r10 - 0xa0)
    8857:	w6 = *(u32 *)(r10 - 0xc8)
    8858:	if w6 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8859:	w8 = *(u32 *)(r10 - 0xf0)
    8860:	w2 = *(u32 *)(r10 - 0xa8)
    8861:	w3 = w0
    8862:	w4 = w6
    8863:	w5 = *(u32 *)(r10 - 0xf8)
    8864:	*(u32 *)(r9 + 0x17c) = w0
    8865:	*(u32 *)(r9 + 0x178) = w0
    8866:	*(u32 *)(r9 + 0x174) = w5
    8867:	*(u32 *)(r9 + 0x16c) = w4
    8868:	*(u32 *)(r9 + 0x168) = w3
    8869:	*(u32 *)(r9 + 0x164) = w2
    8870:	*(u32 *)(r9 + 0x160) = w8
    8871:	w6 = 0x0
    8872:	*(u32 *)(r9 + 0x170) = w6
    8873:	r1 = r9
    8874:	r1 += 0x180
    8875:	w2 = 0x0
    8876:	r3 = 0x10
    8877:	call -0x1
		0000000000011568:  R_BPF_64_32	memset
    8878:	r1 = 0x0 ll
		0000000000011570:  R_BPF_64_64	CONFIG
    8880:	w1 = *(u32 *)(r1 + 0x6c)
    8881:	if w1 == 0x0 goto +0xe7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    8882:	w1 = 0x0
    8883:	*(u32 *)(r10 - 0xf0) = w1
    8884:	r1 = 0x0 ll
		00000000000115a0:  R_BPF_64_64	.bss
    8886:	r1 = *(u64 *)(r1 + 0x0)
    8887:	w5 = 0x0
    8888:	if r1 == 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8889:	call 0x23
    8890:	*(u64 *)(r10 - 0x88) = r0
    8891:	r2 = r10
    8892:	r2 += -0x88
    8893:	r1 = 0x0 ll
		00000000000115e8:  R_BPF_64_64	CARRIED
    8895:	call 0x1
    8896:	w5 = 0x0
    8897:	*(u64 *)(r10 - 0xa8) = r0
    8898:	if r0 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8899:	call 0xe
    8900:	r1 = *(u64 *)(r10 - 0xa8)
    8901:	r1 = *(u64 *)(r1 + 0x0)
    8902:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2820>
    8903:	r2 = r0
    8904:	r2 >>= 0x20
    8905:	r0 <<= 0x20
    8906:	r0 >>= 0x20
    8907:	w5 = 0x0
    8908:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8909:	r1 >>= 0x20
    8910:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8911:	w5 = 0x1
    8912:	r8 = 0x0
    8913:	r2 = r9
    8914:	r2 += 0x26c
    8915:	r3 = *(u64 *)(r10 - 0xa8)
    8916:	r3 += 0x4
    8917:	r4 = 0x0 ll
		00000000000116a8:  R_BPF_64_64	CONFIG
    8919:	w0 = 0x0
    8920:	w1 = 0x0
    8921:	*(u32 *)(r10 - 0xa0) = w1
    8922:	r1 = r8
    8923:	r1 <<= 0x2
    8924:	r9 = r2
    8925:	r9 += r1
    8926:	r7 = r3
    8927:	r7 += r1
    8928:	r1 = r8
    8929:	r1 <<= 0x4
    8930:	r6 = 0x0 ll
		0000000000011710:  R_BPF_64_64	CONFIG
    8932:	r6 += r1
    8933:	r6 += 0xa8
    8934:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8935:	r9 += 0x4
    8936:	r7 += 0x4
    8937:	r8 += 0x1
    8938:	w1 = *(u32 *)(r6 + 0x14)
    8939:	r6 += 0x10
    8940:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8941:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8942:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8943:	r9 = *(u64 *)(r10 - 0x90)
    8944:	w6 = *(u32 *)(r10 - 0xa0)
    8945:	if w0 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    8946:	goto +0x88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    8947:	*(u32 *)(r10 - 0xc8) = w5
    8948:	*(u64 *)(r10 - 0xd0) = r2
    8949:	*(u64 *)(r10 - 0xd8) = r3
    8950:	*(u32 *)(r10 - 0xe0) = w0
    8951:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d8>
    8952:	w1 = *(u32 *)(r4 + 0x70)
    8953:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8954:	call 0x23
    8955:	w1 = *(u32 *)(r6 + 0x0)
    8956:	r0 += r1
    8957:	w1 = *(u32 *)(r6 + 0x4)
    8958:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    8959:	r1 = r10
    8960:	r1 += -0x88
    8961:	w2 = 0x2
    8962:	r3 = r0
    8963:	call 0x71
    8964:	w2 = *(u16 *)(r10 - 0x88)
    8965:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    8966:	r1 = *(u64 *)(r4 + 0xb0)
    8967:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a30>
    8968:	r3 = *(u64 *)(r4 + 0xb0)
    8969:	r1 = r10
    8970:	r1 += -0x88
    8971:	w2 = 0x4
    8972:	call 0x71
    8973:	r4 = 0x0 ll
		0000000000011868:  R_BPF_64_64	CONFIG
    8975:	w1 = *(u32 *)(r10 - 0x88)
    8976:	if w1 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c50>
    8977:	w1 = *(u32 *)(r4 + 0x70)
    8978:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a80>
    8979:	call 0x23
    8980:	r2 = 0x0 ll
		00000000000118a0:  R_BPF_64_64	CONFIG
    8982:	w1 = *(u32 *)(r2 + 0xf8)
    8983:	r0 += r1
    8984:	w1 = *(u32 *)(r2 + 0xfc)
    8985:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    8986:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8987:	w1 = *(u32 *)(r4 + 0xf8)
    8988:	*(u64 *)(r10 - 0xf8) = r1
    8989:	w1 = *(u32 *)(r4 + 0xfc)
    8990:	*(u32 *)(r10 - 0x100) = w1
    8991:	call 0x9e
    8992:	r1 = *(u64 *)(r10 - 0xf8)
    8993:	r0 += r1
    8994:	w1 = *(u32 *)(r10 - 0x100)
    8995:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    8996:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    8997:	w1 = *(u32 *)(r6 + 0x0)
    8998:	*(u64 *)(r10 - 0xf8) = r1
    8999:	w1 = *(u32 *)(r6 + 0x4)
    9000:	*(u32 *)(r10 - 0x100) = w1
    9001:	call 0x9e
    9002:	r1 = *(u64 *)(r10 - 0xf8)
    9003:	r0 += r1
    9004:	w1 = *(u32 *)(r10 - 0x100)
    9005:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    9006:	w2 = *(u32 *)(r0 + 0x0)
    9007:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    9008:	w2 = *(u16 *)(r0 + 0x0)
    9009:	w2 <<= 0x10
    9010:	w2 s>>= 0x10
    9011:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    9012:	r1 = r10
    9013:	r1 += -0x88
    9014:	w2 = 0x4
    9015:	r3 = r0
    9016:	call 0x71
    9017:	w2 = *(u32 *)(r10 - 0x88)
    9018:	w5 = *(u32 *)(r10 - 0xc8)
    9019:	w1 = *(u32 *)(r6 + 0xc)
    9020:	w2 -= w1
    9021:	w6 = w2
    9022:	*(u32 *)(r9 + 0x14) = w6
    9023:	w4 = *(u32 *)(r10 - 0xa0)
    9024:	if w5 != 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    9025:	w1 = *(u32 *)(r9 + 0x0)
    9026:	w2 = *(u32 *)(r10 - 0xe0)
    9027:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d28>
    9028:	w2 = *(u32 *)(r7 + 0x0)
    9029:	w0 = *(u32 *)(r10 - 0xe0)
    9030:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    9031:	w1 = 0x0
    9032:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    9033:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9034:	w1 = w2
    9035:	if w6 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9036:	w1 = 0x0
    9037:	if w6 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    9038:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9039:	w1 = w2
    9040:	if w6 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9041:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    9042:	w1 = 0x0
    9043:	if w6 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    9044:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9045:	w6 = 0x0
    9046:	r1 = *(u64 *)(r10 - 0x90)
    9047:	*(u32 *)(r1 + 0x280) = w6
    9048:	*(u32 *)(r10 - 0x88) = w6
    9049:	r2 = r10
    9050:	r2 += -0x88
    9051:	r1 = 0x0 ll
		0000000000011ad8:  R_BPF_64_64	LOST
    9053:	call 0x1
    9054:	w5 = *(u32 *)(r10 - 0xc8)
    9055:	if r0 == 0x0 goto -0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    9056:	r0 += 0x20
    9057:	r1 = 0x1
    9058:	lock *(u64 *)(r0 + 0x0) += r1
    9059:	goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    9060:	w1 = w2
    9061:	if w6 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9062:	w1 = w6
    9063:	r2 = *(u64 *)(r10 - 0xa8)
    9064:	w2 = *(u32 *)(r2 + 0x1c)
    9065:	w3 = 0x1
    9066:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d08>
    9067:	w3 = 0x0
    9068:	*(u32 *)(r10 - 0xf0) = w3
    9069:	*(u32 *)(r9 + 0x0) = w1
    9070:	w2 = w1
    9071:	w2 |= w0
    9072:	w3 = 0x1
    9073:	if w6 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    9074:	w3 = 0x0
    9075:	w4 |= w3
    9076:	*(u32 *)(r10 - 0xa0) = w4
    9077:	w0 = w2
    9078:	r2 = *(u64 *)(r10 - 0xd0)
    9079:	r3 = *(u64 *)(r10 - 0xd8)
    9080:	r4 = 0x0 ll
		0000000000011bc0:  R_BPF_64_64	CONFIG
    9082:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2878>
    9083:	call 0x23
    9084:	*(u64 *)(r10 - 0x88) = r0
    9085:	r2 = r10
    9086:	r2 += -0x88
    9087:	r1 = 0x0 ll
		0000000000011bf8:  R_BPF_64_64	CARRIED
    9089:	call 0x3
    9090:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2de0>
    9091:	r1 = 0x0 ll
		0000000000011c18:  R_BPF_64_64	.bss
    9093:	r2 = -0x1
    9094:	lock *(u64 *)(r1 + 0x0) += r2
    9095:	call -0x1aaa
    9096:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    9097:	w1 = 0x0
    9098:	*(u32 *)(r10 - 0x88) = w1
    9099:	r2 = r10
    9100:	r2 += -0x88
    9101:	r1 = 0x0 ll
		0000000000011c68:  R_BPF_64_64	BROUGHT
    9103:	call 0x1
    9104:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    9105:	w2 = *(u32 *)(r10 - 0xf0)
    9106:	w2 &= 0x1
    9107:	r1 = 0x8
    9108:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    9109:	r1 = 0x0
    9110:	r0 += r1
    9111:	r1 = 0x1
    9112:	lock *(u64 *)(r0 + 0x0) += r1
    9113:	w6 &= 0x1
    9114:	w1 = *(u32 *)(r9 + 0x118)
    9115:	w1 |= w6
    9116:	w2 = *(u32 *)(r9 + 0x130)
    9117:	w1 |= w2
    9118:	w2 = *(u32 *)(r9 + 0x148)
    9119:	w1 |= w2
    9120:	w2 = *(u32 *)(r9 + 0x160)
    9121:	w1 |= w2
    9122:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9123:	call -0x1ac6
    9124:	if w0 != 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    9125:	w6 = 0x0
    9126:	r1 = 0x0 ll
		0000000000011d30:  R_BPF_64_64	CONFIG
    9128:	w2 = *(u32 *)(r1 + 0x6c)
    9129:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3028>
    9130:	w1 = *(u32 *)(r1 + 0xbc)
    9131:	if w1 != 0x0 goto +0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3228>
    9132:	r1 = 0x0 ll
		0000000000011d60:  R_BPF_64_64	CONFIG
    9134:	w2 = *(u32 *)(r1 + 0xcc)
    9135:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f58>
    9136:	w3 = *(u32 *)(r9 + 0x288)
    9137:	*(u32 *)(r9 + 0x274) = w3
    9138:	w2 = 0x1
    9139:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    9140:	w2 = 0x0
    9141:	w6 |= w2
    9142:	w1 = *(u32 *)(r1 + 0xdc)
    9143:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f98>
    9144:	w2 = *(u32 *)(r9 + 0x28c)
    9145:	*(u32 *)(r9 + 0x278) = w2
    9146:	w1 = 0x1
    9147:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f90>
    9148:	w1 = 0x0
    9149:	w6 |= w1
    9150:	r1 = 0x0 ll
		0000000000011df0:  R_BPF_64_64	CONFIG
    9152:	w2 = *(u32 *)(r1 + 0xec)
    9153:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe8>
    9154:	w3 = *(u32 *)(r9 + 0x290)
    9155:	*(u32 *)(r9 + 0x27c) = w3
    9156:	w2 = 0x1
    9157:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    9158:	w2 = 0x0
    9159:	w6 |= w2
    9160:	w1 = *(u32 *)(r1 + 0xfc)
    9161:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3028>
    9162:	w2 = *(u32 *)(r9 + 0x294)
    9163:	*(u32 *)(r9 + 0x280) = w2
    9164:	w1 = 0x1
    9165:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    9166:	w1 = 0x0
    9167:	w6 |= w1
    9168:	w5 = *(u32 *)(r9 + 0x18c)
    9169:	w3 = *(u32 *)(r9 + 0x188)
    9170:	w4 = *(u32 *)(r9 + 0x184)
    9171:	w8 = *(u32 *)(r9 + 0x180)
    9172:	r1 = r9
    9173:	w9 = *(u32 *)(r1 + 0x17c)
    9174:	w7 = *(u32 *)(r1 + 0x178)
    9175:	w1 = *(u32 *)(r1 + 0x10)
    9176:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    9177:	*(u32 *)(r10 - 0x98) = w3
    9178:	*(u32 *)(r10 - 0xa0) = w4
    9179:	*(u32 *)(r10 - 0xa8) = w5
    9180:	call 0x23
    9181:	*(u64 *)(r10 - 0x88) = r0
    9182:	r2 = r10
    9183:	r2 += -0x88
    9184:	r1 = 0x0 ll
		0000000000011f00:  R_BPF_64_64	OWED
    9186:	call 0x3
    9187:	w5 = *(u32 *)(r10 - 0xa8)
    9188:	w4 = *(u32 *)(r10 - 0xa0)
    9189:	w3 = *(u32 *)(r10 - 0x98)
    9190:	r1 = 0x0
    9191:	r2 = *(u64 *)(r10 - 0x90)
    9192:	*(u64 *)(r2 + 0x298) = r1
    9193:	*(u64 *)(r2 + 0x268) = r1
    9194:	*(u64 *)(r2 + 0x258) = r1
    9195:	*(u32 *)(r2 + 0x14) = w5
    9196:	*(u32 *)(r2 + 0x10) = w3
    9197:	*(u32 *)(r2 + 0xc) = w4
    9198:	*(u32 *)(r2 + 0x8) = w8
    9199:	w1 = 0x1
    9200:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    9201:	w1 = 0x0
    9202:	r2 = *(u64 *)(r10 - 0x90)
    9203:	*(u32 *)(r2 + 0x0) = w7
    9204:	*(u32 *)(r2 + 0x4) = w9
    9205:	if w9 != 0x0 goto +0x450 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9206:	if w8 != 0x0 goto +0x44f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9207:	if w3 != 0x0 goto +0x44e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9208:	w6 |= w1
    9209:	w6 &= 0x1
    9210:	if w6 != 0x0 goto +0x44b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9211:	call 0x23
    9212:	*(u64 *)(r10 - 0x88) = r0
    9213:	r2 = r10
    9214:	r2 += -0x88
    9215:	r1 = 0x0 ll
		0000000000011ff8:  R_BPF_64_64	TASKS
    9217:	call 0x3
    9218:	if r0 != 0x0 goto +0x443 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9219:	r1 = 0x8 ll
		0000000000012018:  R_BPF_64_64	.bss
    9221:	r2 = -0x1
    9222:	lock *(u64 *)(r1 + 0x0) += r2
    9223:	r1 = 0x0 ll
		0000000000012038:  R_BPF_64_64	EXPECT_ENTER
    9225:	r2 = -0x100000000 ll
    9227:	lock *(u64 *)(r1 + 0x0) += r2
    9228:	r1 = 0x0 ll
		0000000000012060:  R_BPF_64_64	EXPECT_EXIT
    9230:	lock *(u64 *)(r1 + 0x0) += r2
    9231:	goto +0x436 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9232:	w1 = *(u32 *)(r9 + 0x284)
    9233:	*(u32 *)(r9 + 0x270) = w1
    9234:	w6 = 0x1
    9235:	if w1 != 0x0 goto -0x68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    9236:	w6 = 0x0
    9237:	goto -0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    9238:	r8 = r9
    9239:	r8 += 0x20
    9240:	w1 = *(u32 *)(r10 - 0xb0)
    9241:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c8>
    9242:	r1 = *(u64 *)(r10 - 0xe8)
    9243:	r6 = *(u64 *)(r1 + 0x8)
    9244:	r1 = r8
    9245:	r2 = *(u64 *)(r10 - 0xc0)
    9246:	call -0x10bd
    9247:	*(u64 *)(r9 + 0x68) = r6
    9248:	w1 = *(u32 *)(r9 + 0x78)
    9249:	w1 |= 0x1
    9250:	*(u32 *)(r9 + 0x78) = w1
    9251:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f0>
    9252:	r1 = r8
    9253:	w2 = 0xe0
    9254:	r3 = 0xd98 ll
		0000000000012130:  R_BPF_64_64	.rodata
    9256:	call 0x71
    9257:	w1 = *(u32 *)(r9 + 0x118)
    9258:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3370>
    9259:	w1 = *(u32 *)(r9 + 0x12c)
    9260:	*(u32 *)(r9 + 0x114) = w1
    9261:	w1 = *(u32 *)(r9 + 0x128)
    9262:	*(u32 *)(r9 + 0x110) = w1
    9263:	w1 = *(u32 *)(r9 + 0x124)
    9264:	*(u32 *)(r9 + 0x10c) = w1
    9265:	w1 = *(u32 *)(r9 + 0x120)
    9266:	*(u32 *)(r9 + 0x108) = w1
    9267:	w1 = *(u32 *)(r9 + 0x11c)
    9268:	*(u32 *)(r9 + 0x104) = w1
    9269:	w1 = *(u32 *)(r9 + 0x118)
    9270:	*(u32 *)(r9 + 0x100) = w1
    9271:	r1 = r9
    9272:	call -0x2439
    9273:	w1 = *(u32 *)(r9 + 0x130)
    9274:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33f0>
    9275:	w1 = *(u32 *)(r9 + 0x144)
    9276:	*(u32 *)(r9 + 0x114) = w1
    9277:	w1 = *(u32 *)(r9 + 0x140)
    9278:	*(u32 *)(r9 + 0x110) = w1
    9279:	w1 = *(u32 *)(r9 + 0x13c)
    9280:	*(u32 *)(r9 + 0x10c) = w1
    9281:	w1 = *(u32 *)(r9 + 0x138)
    9282:	*(u32 *)(r9 + 0x108) = w1
    9283:	w1 = *(u32 *)(r9 + 0x134)
    9284:	*(u32 *)(r9 + 0x104) = w1
    9285:	w1 = *(u32 *)(r9 + 0x130)
    9286:	*(u32 *)(r9 + 0x100) = w1
    9287:	r1 = r9
    9288:	call -0x2449
    9289:	w1 = *(u32 *)(r9 + 0x148)
    9290:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3470>
    9291:	w1 = *(u32 *)(r9 + 0x15c)
    9292:	*(u32 *)(r9 + 0x114) = w1
    9293:	w1 = *(u32 *)(r9 + 0x158)
    9294:	*(u32 *)(r9 + 0x110) = w1
    9295:	w1 = *(u32 *)(r9 + 0x154)
    9296:	*(u32 *)(r9 + 0x10c) = w1
    9297:	w1 = *(u32 *)(r9 + 0x150)
    9298:	*(u32 *)(r9 + 0x108) = w1
    9299:	w1 = *(u32 *)(r9 + 0x14c)
    9300:	*(u32 *)(r9 + 0x104) = w1
    9301:	w1 = *(u32 *)(r9 + 0x148)
    9302:	*(u32 *)(r9 + 0x100) = w1
    9303:	r1 = r9
    9304:	call -0x2459
    9305:	w1 = *(u32 *)(r10 - 0xb0)
    9306:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3670>
    9307:	w1 = *(u32 *)(r10 - 0x98)
    9308:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3498>
    9309:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3530>
    9310:	r1 = 0x0
    9311:	r2 = 0x0 ll
		00000000000122f8:  R_BPF_64_64	CONFIG
    9313:	w2 = *(u32 *)(r2 + 0x74)
    9314:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3528>
    9315:	w2 = *(u32 *)(r10 - 0xb8)
    9316:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3528>
    9317:	call 0x23
    9318:	r1 = 0x0 ll
		0000000000012330:  R_BPF_64_64	CONFIG
    9320:	w1 = *(u32 *)(r1 + 0x74)
    9321:	r0 += r1
    9322:	r1 = r10
    9323:	r1 += -0x88
    9324:	w2 = 0x8
    9325:	r3 = r0
    9326:	call 0x71
    9327:	r1 = *(u64 *)(r10 - 0x88)
    9328:	*(u64 *)(r9 + 0x250) = r1
    9329:	w1 = *(u32 *)(r9 + 0x160)
    9330:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    9331:	w1 = *(u32 *)(r9 + 0x174)
    9332:	*(u32 *)(r9 + 0x114) = w1
    9333:	w1 = *(u32 *)(r9 + 0x170)
    9334:	*(u32 *)(r9 + 0x110) = w1
    9335:	w1 = *(u32 *)(r9 + 0x16c)
    9336:	*(u32 *)(r9 + 0x10c) = w1
    9337:	w1 = *(u32 *)(r9 + 0x168)
    9338:	*(u32 *)(r9 + 0x108) = w1
    9339:	w1 = *(u32 *)(r9 + 0x164)
    9340:	*(u32 *)(r9 + 0x104) = w1
    9341:	w1 = *(u32 *)(r9 + 0x160)
    9342:	*(u32 *)(r9 + 0x100) = w1
    9343:	r1 = r9
    9344:	call -0x2481
    9345:	r1 = 0x0 ll
		0000000000012408:  R_BPF_64_64	CONFIG
    9347:	w2 = *(u32 *)(r1 + 0x6c)
    9348:	if w2 == 0x0 goto -0xe0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9349:	w1 = *(u32 *)(r1 + 0xbc)
    9350:	if w1 != 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    9351:	r6 = 0x0 ll
		0000000000012438:  R_BPF_64_64	CONFIG
    9353:	w1 = *(u32 *)(r6 + 0xcc)
    9354:	if w1 == 0x0 goto +0x15d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9355:	w2 = *(u32 *)(r9 + 0x288)
    9356:	w1 = *(u32 *)(r9 + 0x274)
    9357:	w3 = w2
    9358:	w3 |= w1
    9359:	w4 = *(u32 *)(r10 - 0xb0)
    9360:	if w4 != 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    9361:	if w3 s> -0x1 goto +0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4018>
    9362:	w3 = w2
    9363:	if w1 s> 0x0 goto +0x13e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9364:	w3 = w2
    9365:	if w2 s> 0x0 goto +0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9366:	w3 = 0x0
    9367:	if w2 s>= w1 goto +0x13a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9368:	goto +0x137 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4028>
    9369:	r2 = *(u64 *)(r10 - 0xc0)
    9370:	if r2 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3788>
    9371:	r1 = r8
    9372:	w2 = 0xe0
    9373:	r3 = 0xd98 ll
		00000000000124e8:  R_BPF_64_64	.rodata
    9375:	call 0x71
    9376:	goto -0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3480>
    9377:	r1 = 0x0 ll
		0000000000012508:  R_BPF_64_64	CONFIG
    9379:	w7 = *(u32 *)(r1 + 0xb8)
    9380:	w9 = *(u32 *)(r1 + 0xbc)
    9381:	call 0x9e
    9382:	r0 += r7
    9383:	if w9 == 0x2 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    9384:	w1 = *(u32 *)(r0 + 0x0)
    9385:	goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a48>
    9386:	w2 = *(u32 *)(r9 + 0x284)
    9387:	w1 = *(u32 *)(r9 + 0x270)
    9388:	w3 = w2
    9389:	w3 |= w1
    9390:	w4 = *(u32 *)(r10 - 0xb0)
    9391:	if w4 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3898>
    9392:	if w3 s> -0x1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    9393:	w3 = w2
    9394:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3770>
    9395:	w3 = w2
    9396:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3758>
    9397:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3770>
    9398:	if w2 s>= w1 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9399:	w3 = w2
    9400:	w3 -= w1
    9401:	w4 = 0x5
    9402:	if w3 == 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9403:	goto +0x213 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4820>
    9404:	r1 = r8
    9405:	call -0x115c
    9406:	goto -0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3480>
    9407:	w1 = *(u16 *)(r0 + 0x0)
    9408:	w1 <<= 0x10
    9409:	w1 s>>= 0x10
    9410:	r8 = 0x0 ll
		0000000000012610:  R_BPF_64_64	CONFIG
    9412:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    9413:	call 0x23
    9414:	w1 = *(u32 *)(r6 + 0xc8)
    9415:	r0 += r1
    9416:	w1 = *(u32 *)(r6 + 0xcc)
    9417:	if w1 == 0x2 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab8>
    9418:	r1 = r10
    9419:	r1 += -0x88
    9420:	w2 = 0x4
    9421:	r3 = r0
    9422:	call 0x71
    9423:	w1 = *(u32 *)(r10 - 0x88)
    9424:	goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af8>
    9425:	w1 = *(u16 *)(r0 + 0x0)
    9426:	goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae8>
    9427:	w1 = *(u16 *)(r0 + 0x0)
    9428:	w1 <<= 0x10
    9429:	w1 s>>= 0x10
    9430:	goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a48>
    9431:	if w3 s> -0x1 goto +0x103 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9432:	w3 = w2
    9433:	if w1 s> 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4098>
    9434:	w3 = w2
    9435:	if w2 s> 0x0 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4098>
    9436:	if w2 s>= w1 goto +0x10b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9437:	goto +0xfe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4088>
    9438:	if w3 s> -0x1 goto +0x120 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a0>
    9439:	w3 = w2
    9440:	if w1 s> 0x0 goto +0x120 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9441:	w3 = w2
    9442:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    9443:	goto +0x11d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9444:	w3 = 0x0
    9445:	if w2 s>= w1 goto +0x11b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9446:	w3 = w2
    9447:	w3 -= w1
    9448:	goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9449:	r1 = r10
    9450:	r1 += -0x88
    9451:	w2 = 0x4
    9452:	r3 = r0
    9453:	call 0x71
    9454:	w1 = *(u32 *)(r10 - 0x88)
    9455:	r2 = 0x0 ll
		0000000000012778:  R_BPF_64_64	CONFIG
    9457:	w2 = *(u32 *)(r2 + 0xc4)
    9458:	if w1 != w2 goto -0x71a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9459:	w1 = *(u32 *)(r8 + 0xcc)
    9460:	if w1 == 0x0 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4638>
    9461:	w1 = *(u32 *)(r8 + 0x70)
    9462:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    9463:	call 0x23
    9464:	w1 = *(u32 *)(r8 + 0xc8)
    9465:	r0 += r1
    9466:	w1 = *(u32 *)(r8 + 0xcc)
    9467:	if w1 != 0x2 goto +0x18c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45e8>
    9468:	r1 = r10
    9469:	r1 += -0x88
    9470:	w2 = 0x2
    9471:	r3 = r0
    9472:	call 0x71
    9473:	w1 = *(u16 *)(r10 - 0x88)
    9474:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a00>
    9475:	w9 = *(u32 *)(r8 + 0xc8)
    9476:	w8 = *(u32 *)(r8 + 0xcc)
    9477:	call 0x9e
    9478:	r0 += r9
    9479:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    9480:	w1 = *(u32 *)(r0 + 0x0)
    9481:	goto +0x184 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9482:	w1 = *(u16 *)(r0 + 0x0)
    9483:	w1 <<= 0x10
    9484:	w1 s>>= 0x10
    9485:	goto +0x180 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9486:	r1 = r10
    9487:	r1 += -0x88
    9488:	w2 = 0x4
    9489:	r3 = r0
    9490:	call 0x71
    9491:	w1 = *(u32 *)(r10 - 0x88)
    9492:	w2 = *(u32 *)(r8 + 0xc8)
    9493:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a68>
    9494:	*(u32 *)(r8 + 0xcc) = w1
    9495:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a90>
    9496:	w3 = *(u32 *)(r8 + 0xcc)
    9497:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a80>
    9498:	*(u32 *)(r8 + 0xcc) = w1
    9499:	w3 = *(u32 *)(r8 + 0xd0)
    9500:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    9501:	*(u32 *)(r8 + 0xd0) = w1
    9502:	*(u32 *)(r8 + 0xd4) = w1
    9503:	w2 += 0x1
    9504:	*(u32 *)(r8 + 0xc8) = w2
    9505:	goto -0x379 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ef0>
    9506:	r1 = r10
    9507:	r1 += -0x88
    9508:	w2 = 0x2
    9509:	r3 = r0
    9510:	call 0x71
    9511:	w1 = *(u16 *)(r10 - 0x88)
    9512:	w1 <<= 0x10
    9513:	w1 s>>= 0x10
    9514:	w2 = *(u32 *)(r8 + 0xd8)
    9515:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b18>
    9516:	*(u32 *)(r8 + 0xdc) = w1
    9517:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b40>
    9518:	w3 = *(u32 *)(r8 + 0xdc)
    9519:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    9520:	*(u32 *)(r8 + 0xdc) = w1
    9521:	w3 = *(u32 *)(r8 + 0xe0)
    9522:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b48>
    9523:	*(u32 *)(r8 + 0xe0) = w1
    9524:	*(u32 *)(r8 + 0xe4) = w1
    9525:	w2 += 0x1
    9526:	*(u32 *)(r8 + 0xd8) = w2
    9527:	r6 = 0x0 ll
		00000000000129b8:  R_BPF_64_64	CONFIG
    9529:	w1 = *(u32 *)(r6 + 0xdc)
    9530:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d00>
    9531:	w1 = *(u32 *)(r6 + 0x70)
    9532:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bd8>
    9533:	r1 = 0x0 ll
		00000000000129e8:  R_BPF_64_64	CONFIG
    9535:	w7 = *(u32 *)(r1 + 0xd8)
    9536:	w9 = *(u32 *)(r1 + 0xdc)
    9537:	call 0x9e
    9538:	r0 += r7
    9539:	if w9 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c48>
    9540:	w1 = *(u32 *)(r0 + 0x0)
    9541:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c98>
    9542:	call 0x23
    9543:	r1 = 0x0 ll
		0000000000012a38:  R_BPF_64_64	CONFIG
    9545:	w2 = *(u32 *)(r1 + 0xd8)
    9546:	r0 += r2
    9547:	w1 = *(u32 *)(r1 + 0xdc)
    9548:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c58>
    9549:	r1 = r10
    9550:	r1 += -0x88
    9551:	w2 = 0x4
    9552:	r3 = r0
    9553:	call 0x71
    9554:	w1 = *(u32 *)(r10 - 0x88)
    9555:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c98>
    9556:	w1 = *(u16 *)(r0 + 0x0)
    9557:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    9558:	r1 = r10
    9559:	r1 += -0x88
    9560:	w2 = 0x2
    9561:	r3 = r0
    9562:	call 0x71
    9563:	w1 = *(u16 *)(r10 - 0x88)
    9564:	w1 <<= 0x10
    9565:	w1 s>>= 0x10
    9566:	w2 = *(u32 *)(r8 + 0xe8)
    9567:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cb8>
    9568:	*(u32 *)(r8 + 0xec) = w1
    9569:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    9570:	w3 = *(u32 *)(r8 + 0xec)
    9571:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cd0>
    9572:	*(u32 *)(r8 + 0xec) = w1
    9573:	w3 = *(u32 *)(r8 + 0xf0)
    9574:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce8>
    9575:	*(u32 *)(r8 + 0xf0) = w1
    9576:	*(u32 *)(r8 + 0xf4) = w1
    9577:	w2 += 0x1
    9578:	*(u32 *)(r8 + 0xe8) = w2
    9579:	w1 = *(u32 *)(r6 + 0xec)
    9580:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e70>
    9581:	w1 = *(u32 *)(r6 + 0x70)
    9582:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d58>
    9583:	w7 = *(u32 *)(r6 + 0xe8)
    9584:	w6 = *(u32 *)(r6 + 0xec)
    9585:	call 0x9e
    9586:	r0 += r7
    9587:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db8>
    9588:	w1 = *(u32 *)(r0 + 0x0)
    9589:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e08>
    9590:	call 0x23
    9591:	w1 = *(u32 *)(r6 + 0xe8)
    9592:	r0 += r1
    9593:	w1 = *(u32 *)(r6 + 0xec)
    9594:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    9595:	r1 = r10
    9596:	r1 += -0x88
    9597:	w2 = 0x4
    9598:	r3 = r0
    9599:	call 0x71
    9600:	w1 = *(u32 *)(r10 - 0x88)
    9601:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e08>
    9602:	w1 = *(u16 *)(r0 + 0x0)
    9603:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    9604:	r1 = r10
    9605:	r1 += -0x88
    9606:	w2 = 0x2
    9607:	r3 = r0
    9608:	call 0x71
    9609:	w1 = *(u16 *)(r10 - 0x88)
    9610:	w1 <<= 0x10
    9611:	w1 s>>= 0x10
    9612:	w2 = *(u32 *)(r8 + 0xf8)
    9613:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e28>
    9614:	*(u32 *)(r8 + 0xfc) = w1
    9615:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e50>
    9616:	w3 = *(u32 *)(r8 + 0xfc)
    9617:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e40>
    9618:	*(u32 *)(r8 + 0xfc) = w1
    9619:	w3 = *(u32 *)(r8 + 0x100)
    9620:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e58>
    9621:	*(u32 *)(r8 + 0x100) = w1
    9622:	*(u32 *)(r8 + 0x104) = w1
    9623:	w2 += 0x1
    9624:	*(u32 *)(r8 + 0xf8) = w2
    9625:	r1 = 0x0 ll
		0000000000012cc8:  R_BPF_64_64	CONFIG
    9627:	w2 = *(u32 *)(r1 + 0xfc)
    9628:	if w2 == 0x0 goto +0x2a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9629:	w1 = *(u32 *)(r1 + 0x70)
    9630:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9631:	r1 = 0x0 ll
		0000000000012cf8:  R_BPF_64_64	CONFIG
    9633:	w6 = *(u32 *)(r1 + 0xf8)
    9634:	w7 = *(u32 *)(r1 + 0xfc)
    9635:	call 0x9e
    9636:	r0 += r6
    9637:	if w7 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    9638:	w1 = *(u32 *)(r0 + 0x0)
    9639:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9640:	call 0x23
    9641:	r1 = 0x0 ll
		0000000000012d48:  R_BPF_64_64	CONFIG
    9643:	w2 = *(u32 *)(r1 + 0xf8)
    9644:	r0 += r2
    9645:	w1 = *(u32 *)(r1 + 0xfc)
    9646:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9647:	r1 = r10
    9648:	r1 += -0x88
    9649:	w2 = 0x4
    9650:	r3 = r0
    9651:	call 0x71
    9652:	w1 = *(u32 *)(r10 - 0x88)
    9653:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9654:	w1 = *(u16 *)(r0 + 0x0)
    9655:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f98>
    9656:	r1 = r10
    9657:	r1 += -0x88
    9658:	w2 = 0x2
    9659:	r3 = r0
    9660:	call 0x71
    9661:	w1 = *(u16 *)(r10 - 0x88)
    9662:	w1 <<= 0x10
    9663:	w1 s>>= 0x10
    9664:	w2 = *(u32 *)(r8 + 0x108)
    9665:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fc8>
    9666:	*(u32 *)(r8 + 0x10c) = w1
    9667:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff0>
    9668:	w3 = *(u32 *)(r8 + 0x10c)
    9669:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fe0>
    9670:	*(u32 *)(r8 + 0x10c) = w1
    9671:	w3 = *(u32 *)(r8 + 0x110)
    9672:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff8>
    9673:	*(u32 *)(r8 + 0x110) = w1
    9674:	*(u32 *)(r8 + 0x114) = w1
    9675:	w2 += 0x1
    9676:	*(u32 *)(r8 + 0x108) = w2
    9677:	goto +0x278 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9678:	w3 = 0x0
    9679:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9680:	w3 = w2
    9681:	w3 -= w1
    9682:	if w1 == 0x0 goto +0xe4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4760>
    9683:	if w3 != 0x0 goto +0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4760>
    9684:	w3 = w2
    9685:	w3 -= w1
    9686:	w4 = 0x3
    9687:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9688:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a8>
    9689:	if w2 s> w1 goto -0x123 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3760>
    9690:	goto -0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9691:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9692:	w3 = w2
    9693:	w3 -= w1
    9694:	w4 = 0x5
    9695:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9696:	r5 = 0x2
    9697:	*(u64 *)(r9 + 0x110) = r5
    9698:	*(u32 *)(r9 + 0x10c) = w3
    9699:	*(u32 *)(r9 + 0x108) = w2
    9700:	*(u32 *)(r9 + 0x104) = w1
    9701:	*(u32 *)(r9 + 0x100) = w4
    9702:	r1 = r9
    9703:	call -0x25e8
    9704:	w1 = *(u32 *)(r6 + 0xdc)
    9705:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9706:	w2 = *(u32 *)(r9 + 0x28c)
    9707:	w1 = *(u32 *)(r9 + 0x278)
    9708:	w3 = w2
    9709:	w3 |= w1
    9710:	w4 = *(u32 *)(r10 - 0xb0)
    9711:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4168>
    9712:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e8>
    9713:	w3 = w2
    9714:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9715:	w3 = w2
    9716:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9717:	w3 = 0x0
    9718:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9719:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41f8>
    9720:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4240>
    9721:	w3 = w2
    9722:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9723:	w3 = w2
    9724:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9725:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9726:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4248>
    9727:	w3 = 0x0
    9728:	if w2 s> w1 goto -0x11b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d8>
    9729:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41c0>
    9730:	if w3 == 0x0 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4800>
    9731:	w4 = 0x2
    9732:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41d8>
    9733:	w4 = 0x1
    9734:	if w3 == 0x0 goto -0x180 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9735:	goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4820>
    9736:	w3 = 0x0
    9737:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9738:	w3 = w2
    9739:	w3 -= w1
    9740:	if w1 == 0x0 goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9741:	if w3 != 0x0 goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9742:	w3 = w2
    9743:	w3 -= w1
    9744:	w4 = 0x3
    9745:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9746:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4268>
    9747:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9748:	w3 = w2
    9749:	w3 -= w1
    9750:	w4 = 0x5
    9751:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9752:	r5 = 0x3
    9753:	*(u64 *)(r9 + 0x110) = r5
    9754:	*(u32 *)(r9 + 0x10c) = w3
    9755:	*(u32 *)(r9 + 0x108) = w2
    9756:	*(u32 *)(r9 + 0x104) = w1
    9757:	*(u32 *)(r9 + 0x100) = w4
    9758:	r1 = r9
    9759:	call -0x2620
    9760:	w1 = *(u32 *)(r6 + 0xec)
    9761:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9762:	w2 = *(u32 *)(r9 + 0x290)
    9763:	w1 = *(u32 *)(r9 + 0x27c)
    9764:	w3 = w2
    9765:	w3 |= w1
    9766:	w4 = *(u32 *)(r10 - 0xb0)
    9767:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4328>
    9768:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4360>
    9769:	w3 = w2
    9770:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9771:	w3 = w2
    9772:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9773:	w3 = 0x0
    9774:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9775:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4370>
    9776:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b8>
    9777:	w3 = w2
    9778:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d0>
    9779:	w3 = w2
    9780:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d0>
    9781:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9782:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c0>
    9783:	w3 = 0x0
    9784:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9785:	w3 = w2
    9786:	w3 -= w1
    9787:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9788:	if w3 != 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9789:	w3 = w2
    9790:	w3 -= w1
    9791:	w4 = 0x3
    9792:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9793:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9794:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9795:	w3 = w2
    9796:	w3 -= w1
    9797:	w4 = 0x5
    9798:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9799:	r5 = 0x4
    9800:	*(u64 *)(r9 + 0x110) = r5
    9801:	*(u32 *)(r9 + 0x10c) = w3
    9802:	*(u32 *)(r9 + 0x108) = w2
    9803:	*(u32 *)(r9 + 0x104) = w1
    9804:	*(u32 *)(r9 + 0x100) = w4
    9805:	r1 = r9
    9806:	call -0x264f
    9807:	w1 = *(u32 *)(r6 + 0xfc)
    9808:	if w1 == 0x0 goto -0x2ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9809:	w2 = *(u32 *)(r9 + 0x294)
    9810:	w1 = *(u32 *)(r9 + 0x280)
    9811:	w3 = w2
    9812:	w3 |= w1
    9813:	w4 = *(u32 *)(r10 - 0xb0)
    9814:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a0>
    9815:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44d8>
    9816:	w3 = w2
    9817:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9818:	w3 = w2
    9819:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9820:	w3 = 0x0
    9821:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9822:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e8>
    9823:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9824:	w3 = w2
    9825:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4548>
    9826:	w3 = w2
    9827:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4548>
    9828:	if w2 s>= w1 goto -0x2c0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9829:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4538>
    9830:	w3 = 0x0
    9831:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9832:	w3 = w2
    9833:	w3 -= w1
    9834:	if w1 == 0x0 goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9835:	if w3 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9836:	w3 = w2
    9837:	w3 -= w1
    9838:	w4 = 0x3
    9839:	if w3 == 0x0 goto -0x2cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9840:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9841:	if w2 s<= w1 goto -0x2cd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9842:	w3 = w2
    9843:	w3 -= w1
    9844:	w4 = 0x5
    9845:	if w3 == 0x0 goto -0x2d1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9846:	r5 = 0x5
    9847:	*(u64 *)(r9 + 0x110) = r5
    9848:	*(u32 *)(r9 + 0x10c) = w3
    9849:	*(u32 *)(r9 + 0x108) = w2
    9850:	*(u32 *)(r9 + 0x104) = w1
    9851:	*(u32 *)(r9 + 0x100) = w4
    9852:	r1 = r9
    9853:	call -0x267e
    9854:	goto -0x2da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9855:	r1 = 0x0 ll
		00000000000133f8:  R_BPF_64_64	CONFIG
    9857:	w8 = *(u32 *)(r1 + 0xb8)
    9858:	w9 = *(u32 *)(r1 + 0xbc)
    9859:	call 0x9e
    9860:	r0 += r8
    9861:	if w9 == 0x2 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4990>
    9862:	w1 = *(u32 *)(r0 + 0x0)
    9863:	goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c10>
    9864:	r1 = r10
    9865:	r1 += -0x88
    9866:	w2 = 0x4
    9867:	r3 = r0
    9868:	call 0x71
    9869:	w1 = *(u32 *)(r10 - 0x88)
    9870:	r2 = 0x0 ll
		0000000000013470:  R_BPF_64_64	CONFIG
    9872:	w2 = *(u32 *)(r2 + 0xd4)
    9873:	if w1 != w2 goto -0x8b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9874:	r8 = 0x0 ll
		0000000000013490:  R_BPF_64_64	CONFIG
    9876:	w1 = *(u32 *)(r8 + 0xdc)
    9877:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48b8>
    9878:	w1 = *(u32 *)(r8 + 0x70)
    9879:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46e8>
    9880:	call 0x23
    9881:	r1 = 0x0 ll
		00000000000134c8:  R_BPF_64_64	CONFIG
    9883:	w2 = *(u32 *)(r1 + 0xd8)
    9884:	r0 += r2
    9885:	w1 = *(u32 *)(r1 + 0xdc)
    9886:	if w1 != 0x2 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4868>
    9887:	r1 = r10
    9888:	r1 += -0x88
    9889:	w2 = 0x2
    9890:	r3 = r0
    9891:	call 0x71
    9892:	w1 = *(u16 *)(r10 - 0x88)
    9893:	w1 <<= 0x10
    9894:	w1 s>>= 0x10
    9895:	goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4898>
    9896:	r1 = 0x0 ll
		0000000000013540:  R_BPF_64_64	CONFIG
    9898:	w9 = *(u32 *)(r1 + 0xd8)
    9899:	w8 = *(u32 *)(r1 + 0xdc)
    9900:	call 0x9e
    9901:	r0 += r9
    9902:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4730>
    9903:	w1 = *(u32 *)(r0 + 0x0)
    9904:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4748>
    9905:	w1 = *(u16 *)(r0 + 0x0)
    9906:	w1 <<= 0x10
    9907:	w1 s>>= 0x10
    9908:	r8 = 0x0 ll
		00000000000135a0:  R_BPF_64_64	CONFIG
    9910:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4898>
    9911:	w4 = 0x2
    9912:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4778>
    9913:	w4 = 0x1
    9914:	if w3 == 0x0 goto -0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9915:	goto -0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a8>
    9916:	w4 = 0x2
    9917:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a0>
    9918:	w4 = 0x1
    9919:	if w3 == 0x0 goto -0xa0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9920:	goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4268>
    9921:	w4 = 0x2
    9922:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47c8>
    9923:	w4 = 0x1
    9924:	if w3 == 0x0 goto -0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9925:	goto -0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9926:	w4 = 0x2
    9927:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47f0>
    9928:	w4 = 0x1
    9929:	if w3 == 0x0 goto -0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9930:	goto -0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9931:	w3 = w2
    9932:	w3 -= w1
    9933:	w4 = 0x3
    9934:	if w3 == 0x0 goto -0x248 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9935:	r5 = 0x1
    9936:	*(u64 *)(r9 + 0x110) = r5
    9937:	*(u32 *)(r9 + 0x10c) = w3
    9938:	*(u32 *)(r9 + 0x108) = w2
    9939:	*(u32 *)(r9 + 0x104) = w1
    9940:	*(u32 *)(r9 + 0x100) = w4
    9941:	r1 = r9
    9942:	call -0x26d7
    9943:	goto -0x251 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9944:	r1 = r10
    9945:	r1 += -0x88
    9946:	w2 = 0x4
    9947:	r3 = r0
    9948:	call 0x71
    9949:	w1 = *(u32 *)(r10 - 0x88)
    9950:	r2 = 0x0 ll
		00000000000136f0:  R_BPF_64_64	CONFIG
    9952:	w2 = *(u32 *)(r2 + 0xe4)
    9953:	if w1 != w2 goto -0x909 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9954:	w1 = *(u32 *)(r8 + 0xec)
    9955:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a00>
    9956:	w1 = *(u32 *)(r8 + 0x70)
    9957:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4938>
    9958:	call 0x23
    9959:	w1 = *(u32 *)(r8 + 0xe8)
    9960:	r0 += r1
    9961:	w1 = *(u32 *)(r8 + 0xec)
    9962:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49b0>
    9963:	r1 = r10
    9964:	r1 += -0x88
    9965:	w2 = 0x2
    9966:	r3 = r0
    9967:	call 0x71
    9968:	w1 = *(u16 *)(r10 - 0x88)
    9969:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4978>
    9970:	w9 = *(u32 *)(r8 + 0xe8)
    9971:	w8 = *(u32 *)(r8 + 0xec)
    9972:	call 0x9e
    9973:	r0 += r9
    9974:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4970>
    9975:	w1 = *(u32 *)(r0 + 0x0)
    9976:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49e0>
    9977:	w1 = *(u16 *)(r0 + 0x0)
    9978:	w1 <<= 0x10
    9979:	w1 s>>= 0x10
    9980:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49e0>
    9981:	w1 = *(u16 *)(r0 + 0x0)
    9982:	w1 <<= 0x10
    9983:	w1 s>>= 0x10
    9984:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c10>
    9985:	r1 = r10
    9986:	r1 += -0x88
    9987:	w2 = 0x4
    9988:	r3 = r0
    9989:	call 0x71
    9990:	w1 = *(u32 *)(r10 - 0x88)
    9991:	r2 = 0x0 ll
		0000000000013838:  R_BPF_64_64	CONFIG
    9993:	w2 = *(u32 *)(r2 + 0xf4)
    9994:	if w1 != w2 goto -0x932 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9995:	r1 = 0x0 ll
		0000000000013858:  R_BPF_64_64	CONFIG
    9997:	w2 = *(u32 *)(r1 + 0xfc)
    9998:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b58>
    9999:	w1 = *(u32 *)(r1 + 0x70)
   10000:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4aa0>
   10001:	call 0x23
   10002:	r1 = 0x0 ll
		0000000000013890:  R_BPF_64_64	CONFIG
   10004:	w2 = *(u32 *)(r1 + 0xf8)
   10005:	r0 += r2
   10006:	w1 = *(u32 *)(r1 + 0xfc)
   10007:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b08>
   10008:	r1 = r10
   10009:	r1 += -0x88
   10010:	w2 = 0x2
   10011:	r3 = r0
   10012:	call 0x71
   10013:	w1 = *(u16 *)(r10 - 0x88)
   10014:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af0>
   10015:	r1 = 0x0 ll
		00000000000138f8:  R_BPF_64_64	CONFIG
   10017:	w8 = *(u32 *)(r1 + 0xf8)
   10018:	w9 = *(u32 *)(r1 + 0xfc)
   10019:	call 0x9e
   10020:	r0 += r8
   10021:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4ae8>
   10022:	w1 = *(u32 *)(r0 + 0x0)
   10023:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b38>
   10024:	w1 = *(u16 *)(r0 + 0x0)
   10025:	w1 <<= 0x10
   10026:	w1 s>>= 0x10
   10027:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b38>
   10028:	r1 = r10
   10029:	r1 += -0x88
   10030:	w2 = 0x4
   10031:	r3 = r0
   10032:	call 0x71
   10033:	w1 = *(u32 *)(r10 - 0x88)
   10034:	r2 = 0x0 ll
		0000000000013990:  R_BPF_64_64	CONFIG
   10036:	w2 = *(u32 *)(r2 + 0x104)
   10037:	if w1 != w2 goto -0x95d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
   10038:	r1 = 0x0 ll
		00000000000139b0:  R_BPF_64_64	.bss
   10040:	r1 = *(u64 *)(r1 + 0x0)
   10041:	if r1 == 0x0 goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10042:	call 0x23
   10043:	*(u64 *)(r10 - 0x88) = r0
   10044:	r2 = r10
   10045:	r2 += -0x88
   10046:	r1 = 0x0 ll
		00000000000139f0:  R_BPF_64_64	CARRIED
   10048:	call 0x3
   10049:	if r0 != 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10050:	r1 = 0x0 ll
		0000000000013a10:  R_BPF_64_64	.bss
   10052:	r2 = -0x1
   10053:	lock *(u64 *)(r1 + 0x0) += r2
   10054:	goto +0xff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10055:	r1 = r10
   10056:	r1 += -0x88
   10057:	w2 = 0x4
   10058:	r3 = r0
   10059:	call 0x71
   10060:	w1 = *(u32 *)(r10 - 0x88)
   10061:	r2 = 0x0 ll
		0000000000013a68:  R_BPF_64_64	CONFIG
   10063:	w2 = *(u32 *)(r2 + 0xc4)
   10064:	if w1 != w2 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10065:	w1 = *(u32 *)(r6 + 0xcc)
   10066:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d58>
   10067:	w1 = *(u32 *)(r6 + 0x70)
   10068:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cb0>
   10069:	call 0x23
   10070:	w1 = *(u32 *)(r6 + 0xc8)
   10071:	r0 += r1
   10072:	w1 = *(u32 *)(r6 + 0xcc)
   10073:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d08>
   10074:	r1 = r10
   10075:	r1 += -0x88
   10076:	w2 = 0x2
   10077:	r3 = r0
   10078:	call 0x71
   10079:	w1 = *(u16 *)(r10 - 0x88)
   10080:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cf0>
   10081:	w8 = *(u32 *)(r6 + 0xc8)
   10082:	w6 = *(u32 *)(r6 + 0xcc)
   10083:	call 0x9e
   10084:	r0 += r8
   10085:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4ce8>
   10086:	w1 = *(u32 *)(r0 + 0x0)
   10087:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d38>
   10088:	w1 = *(u16 *)(r0 + 0x0)
   10089:	w1 <<= 0x10
   10090:	w1 s>>= 0x10
   10091:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d38>
   10092:	r1 = r10
   10093:	r1 += -0x88
   10094:	w2 = 0x4
   10095:	r3 = r0
   10096:	call 0x71
   10097:	w1 = *(u32 *)(r10 - 0x88)
   10098:	r2 = 0x0 ll
		0000000000013b90:  R_BPF_64_64	CONFIG
   10100:	w2 = *(u32 *)(r2 + 0xd4)
   10101:	if w1 != w2 goto +0x8c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10102:	r6 = 0x0 ll
		0000000000013bb0:  R_BPF_64_64	CONFIG
   10104:	w1 = *(u32 *)(r6 + 0xdc)
   10105:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4eb0>
   10106:	w1 = *(u32 *)(r6 + 0x70)
   10107:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4df8>
   10108:	call 0x23
   10109:	r1 = 0x0 ll
		0000000000013be8:  R_BPF_64_64	CONFIG
   10111:	w2 = *(u32 *)(r1 + 0xd8)
   10112:	r0 += r2
   10113:	w1 = *(u32 *)(r1 + 0xdc)
   10114:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e60>
   10115:	r1 = r10
   10116:	r1 += -0x88
   10117:	w2 = 0x2
   10118:	r3 = r0
   10119:	call 0x71
   10120:	w1 = *(u16 *)(r10 - 0x88)
   10121:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e48>
   10122:	r1 = 0x0 ll
		0000000000013c50:  R_BPF_64_64	CONFIG
   10124:	w8 = *(u32 *)(r1 + 0xd8)
   10125:	w9 = *(u32 *)(r1 + 0xdc)
   10126:	call 0x9e
   10127:	r0 += r8
   10128:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e40>
   10129:	w1 = *(u32 *)(r0 + 0x0)
   10130:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e90>
   10131:	w1 = *(u16 *)(r0 + 0x0)
   10132:	w1 <<= 0x10
   10133:	w1 s>>= 0x10
   10134:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e90>
   10135:	r1 = r10
   10136:	r1 += -0x88
   10137:	w2 = 0x4
   10138:	r3 = r0
   10139:	call 0x71
   10140:	w1 = *(u32 *)(r10 - 0x88)
   10141:	r2 = 0x0 ll
		0000000000013ce8:  R_BPF_64_64	CONFIG
   10143:	w2 = *(u32 *)(r2 + 0xe4)
   10144:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10145:	w1 = *(u32 *)(r6 + 0xec)
   10146:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fd8>
   10147:	w1 = *(u32 *)(r6 + 0x70)
   10148:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f30>
   10149:	call 0x23
   10150:	w1 = *(u32 *)(r6 + 0xe8)
   10151:	r0 += r1
   10152:	w1 = *(u32 *)(r6 + 0xec)
   10153:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f88>
   10154:	r1 = r10
   10155:	r1 += -0x88
   10156:	w2 = 0x2
   10157:	r3 = r0
   10158:	call 0x71
   10159:	w1 = *(u16 *)(r10 - 0x88)
   10160:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f70>
   10161:	w8 = *(u32 *)(r6 + 0xe8)
   10162:	w6 = *(u32 *)(r6 + 0xec)
   10163:	call 0x9e
   10164:	r0 += r8
   10165:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f68>
   10166:	w1 = *(u32 *)(r0 + 0x0)
   10167:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fb8>
   10168:	w1 = *(u16 *)(r0 + 0x0)
   10169:	w1 <<= 0x10
   10170:	w1 s>>= 0x10
   10171:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fb8>
   10172:	r1 = r10
   10173:	r1 += -0x88
   10174:	w2 = 0x4
   10175:	r3 = r0
   10176:	call 0x71
   10177:	w1 = *(u32 *)(r10 - 0x88)
   10178:	r2 = 0x0 ll
		0000000000013e10:  R_BPF_64_64	CONFIG
   10180:	w2 = *(u32 *)(r2 + 0xf4)
   10181:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10182:	r1 = 0x0 ll
		0000000000013e30:  R_BPF_64_64	CONFIG
   10184:	w2 = *(u32 *)(r1 + 0xfc)
   10185:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5130>
   10186:	w1 = *(u32 *)(r1 + 0x70)
   10187:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5078>
   10188:	call 0x23
   10189:	r1 = 0x0 ll
		0000000000013e68:  R_BPF_64_64	CONFIG
   10191:	w2 = *(u32 *)(r1 + 0xf8)
   10192:	r0 += r2
   10193:	w1 = *(u32 *)(r1 + 0xfc)
   10194:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50e0>
   10195:	r1 = r10
   10196:	r1 += -0x88
   10197:	w2 = 0x2
   10198:	r3 = r0
   10199:	call 0x71
   10200:	w1 = *(u16 *)(r10 - 0x88)
   10201:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50c8>
   10202:	r1 = 0x0 ll
		0000000000013ed0:  R_BPF_64_64	CONFIG
   10204:	w6 = *(u32 *)(r1 + 0xf8)
   10205:	w8 = *(u32 *)(r1 + 0xfc)
   10206:	call 0x9e
   10207:	r0 += r6
   10208:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50c0>
   10209:	w1 = *(u32 *)(r0 + 0x0)
   10210:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5110>
   10211:	w1 = *(u16 *)(r0 + 0x0)
   10212:	w1 <<= 0x10
   10213:	w1 s>>= 0x10
   10214:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5110>
   10215:	r1 = r10
   10216:	r1 += -0x88
   10217:	w2 = 0x4
   10218:	r3 = r0
   10219:	call 0x71
   10220:	w1 = *(u32 *)(r10 - 0x88)
   10221:	r2 = 0x0 ll
		0000000000013f68:  R_BPF_64_64	CONFIG
   10223:	w2 = *(u32 *)(r2 + 0x104)
   10224:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10225:	r1 = 0x0 ll
		0000000000013f88:  R_BPF_64_64	.bss
   10227:	r1 = *(u64 *)(r1 + 0x0)
   10228:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10229:	call 0x23
   10230:	*(u64 *)(r10 - 0x88) = r0
   10231:	r2 = r10
   10232:	r2 += -0x88
   10233:	r1 = 0x0 ll
		0000000000013fc8:  R_BPF_64_64	CARRIED
   10235:	call 0x3
   10236:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10237:	r1 = 0x0 ll
		0000000000013fe8:  R_BPF_64_64	.bss
   10239:	r2 = -0x1
   10240:	lock *(u64 *)(r1 + 0x0) += r2
   10241:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10242:	call 0x23
   10243:	*(u64 *)(r10 - 0x88) = r0
   10244:	r2 = r10
   10245:	r2 += -0x88
   10246:	r1 = 0x0 ll
		0000000000014030:  R_BPF_64_64	TASKS
   10248:	r3 = 0xe78 ll
		0000000000014040:  R_BPF_64_64	.rodata
   10250:	r4 = 0x0
   10251:	call 0x2
   10252:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5380>
   10253:	r1 = 0x8 ll
		0000000000014068:  R_BPF_64_64	.bss
   10255:	r2 = 0x1
   10256:	lock *(u64 *)(r1 + 0x0) += r2
   10257:	r1 = 0x0 ll
		0000000000014088:  R_BPF_64_64	EXPECT_ENTER
   10259:	r2 = 0x100000000 ll
   10261:	lock *(u64 *)(r1 + 0x0) += r2
   10262:	r1 = 0x0 ll
		00000000000140b0:  R_BPF_64_64	EXPECT_EXIT
   10264:	lock *(u64 *)(r1 + 0x0) += r2
   10265:	call 0x23
   10266:	*(u64 *)(r10 - 0x88) = r0
   10267:	r2 = r10
   10268:	r2 += -0x88
   10269:	r1 = 0x0 ll
		00000000000140e8:  R_BPF_64_64	TASKS
   10271:	call 0x1
   10272:	r8 = r0
   10273:	if r8 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10274:	call 0xe
   10275:	r1 = *(u64 *)(r8 + 0x18)
   10276:	if r1 == r0 goto -0x99d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e8>
   10277:	r6 = r0
   10278:	r2 = r0
   10279:	r2 >>= 0x20
   10280:	r0 <<= 0x20
   10281:	r0 >>= 0x20
   10282:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5310>
   10283:	r1 >>= 0x20
   10284:	if r1 == r2 goto -0x9a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
   10285:	w1 = *(u32 *)(r8 + 0x8)
   10286:	if w1 == 0x0 goto -0x9ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10287:	w1 = 0x0
   10288:	*(u32 *)(r10 - 0x88) = w1
   10289:	r2 = r10
   10290:	r2 += -0x88
   10291:	r1 = 0x0 ll
		0000000000014198:  R_BPF_64_64	LOST
   10293:	call 0x1
   10294:	if r0 == 0x0 goto -0x9b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10295:	r0 += 0x10
   10296:	r1 = 0x1
   10297:	lock *(u64 *)(r0 + 0x0) += r1
   10298:	goto -0x9b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10299:	w1 = 0x0
   10300:	*(u32 *)(r10 - 0x88) = w1
   10301:	r2 = r10
   10302:	r2 += -0x88
   10303:	r1 = 0x0 ll
		00000000000141f8:  R_BPF_64_64	LOST
   10305:	call 0x1
   10306:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10307:	r0 += 0x10
   10308:	r1 = 0x1
   10309:	lock *(u64 *)(r0 + 0x0) += r1
   10310:	exit

0000000000014238 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
   10311:	r6 = r1
   10312:	*(u64 *)(r10 - 0x8) = r6
   10313:	r2 = r10
   10314:	r2 += -0x8
   10315:	r1 = 0x0 ll
		0000000000014258:  R_BPF_64_64	OWED
   10317:	call 0x1
   10318:	if r0 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
   10319:	r1 = r0
   10320:	call -0x13d0
   10321:	*(u64 *)(r10 - 0x8) = r6
   10322:	r2 = r10
   10323:	r2 += -0x8
   10324:	r1 = 0x0 ll
		00000000000142a0:  R_BPF_64_64	OWED
   10326:	call 0x3
   10327:	exit

00000000000142c0 <memcpy>:
   10328:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
   10329:	r4 = 0x0
   10330:	r5 = r1
   10331:	r5 += r4
   10332:	r0 = r2
   10333:	r0 += r4
   10334:	w0 = *(u8 *)(r0 + 0x0)
   10335:	*(u8 *)(r5 + 0x0) = w0
   10336:	r4 += 0x1
   10337:	if r4 < r3 goto -0x8 <memcpy+0x10>
   10338:	exit

0000000000014318 <memmove>:
   10339:	r4 = r1
   10340:	r4 -= r2
   10341:	if r4 >= r3 goto +0xb <memmove+0x70>
   10342:	r2 += -0x1
   10343:	r1 += -0x1
   10344:	r4 = r1
   10345:	r4 += r3
   10346:	r5 = r2
   10347:	r5 += r3
   10348:	w5 = *(u8 *)(r5 + 0x0)
   10349:	*(u8 *)(r4 + 0x0) = w5
   10350:	r3 += -0x1
   10351:	if r3 != 0x0 goto -0x8 <memmove+0x28>
   10352:	goto +0xa <memmove+0xc0>
   10353:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
   10354:	r4 = 0x0
   10355:	r5 = r1
   10356:	r5 += r4
   10357:	r0 = r2
   10358:	r0 += r4
   10359:	w0 = *(u8 *)(r0 + 0x0)
   10360:	*(u8 *)(r5 + 0x0) = w0
   10361:	r4 += 0x1
   10362:	if r4 < r3 goto -0x8 <memmove+0x80>
   10363:	exit

00000000000143e0 <memset>:
   10364:	if r3 == 0x0 goto +0x6 <memset+0x38>
   10365:	r4 = 0x0
   10366:	r5 = r1
   10367:	r5 += r4
   10368:	*(u8 *)(r5 + 0x0) = w2
   10369:	r4 += 0x1
   10370:	if r4 < r3 goto -0x5 <memset+0x10>
   10371:	exit

Disassembly of section raw_tp/csd_function_entry:

0000000000000000 <csd_entry>:
       0:	w8 = 0x0
       1:	r7 = *(u64 *)(r1 + 0x0)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <csd_entry+0xc0>
       6:	if w1 == 0x1 goto +0x1e <csd_entry+0x128>
       7:	if w1 == 0x2 goto +0x1 <csd_entry+0x48>
       8:	goto +0x3e <csd_entry+0x238>
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
      22:	w8 = *(u32 *)(r0 + 0x0)
      23:	goto +0x2f <csd_entry+0x238>
      24:	if w1 == 0x3 goto +0x15 <csd_entry+0x170>
      25:	if w1 == 0x4 goto +0x1 <csd_entry+0xd8>
      26:	goto +0x2c <csd_entry+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <csd_entry+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <csd_entry+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w8 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <csd_entry+0x238>
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
      70:	w8 = *(u32 *)(r10 - 0x8)
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
      81:	r6 = r0
      82:	if r6 == 0x0 goto +0x9 <csd_entry+0x2e0>
      83:	call 0x23
      84:	w1 = 0x0
      85:	*(u32 *)(r6 + 0xfc) = w1
      86:	w9 &= w8
      87:	*(u32 *)(r6 + 0xf8) = w9
      88:	r1 = 0x0
      89:	*(u64 *)(r6 + 0xf0) = r1
      90:	*(u64 *)(r6 + 0xe8) = r7
      91:	*(u64 *)(r6 + 0xe0) = r0
      92:	w0 = 0x0
      93:	exit

Disassembly of section raw_tp/csd_function_exit:

0000000000000000 <csd_exit>:
       0:	w8 = 0x0
       1:	*(u64 *)(r10 - 0x18) = r1
       2:	r1 = *(u64 *)(r1 + 0x0)
       3:	*(u64 *)(r10 - 0x10) = r1
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	CONFIG
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x12 <csd_exit+0xd0>
       8:	if w1 == 0x1 goto +0x1e <csd_exit+0x138>
       9:	if w1 == 0x2 goto +0x1 <csd_exit+0x58>
      10:	goto +0x3e <csd_exit+0x248>
      11:	call 0x9e
      12:	r2 = 0x0 ll
		0000000000000060:  R_BPF_64_64	CONFIG
      14:	w1 = *(u32 *)(r2 + 0x40)
      15:	r0 += r1
      16:	r1 = *(u64 *)(r0 + 0x0)
      17:	w3 = *(u32 *)(r2 + 0x44)
      18:	r1 += r3
      19:	r3 = *(u64 *)(r1 + 0x0)
      20:	r1 = *(u64 *)(r2 + 0x8)
      21:	r1 += r3
      22:	w2 = *(u32 *)(r2 + 0x3c)
      23:	call 0x504c4341
      24:	w8 = *(u32 *)(r0 + 0x0)
      25:	goto +0x2f <csd_exit+0x248>
      26:	if w1 == 0x3 goto +0x15 <csd_exit+0x180>
      27:	if w1 == 0x4 goto +0x1 <csd_exit+0xe8>
      28:	goto +0x2c <csd_exit+0x248>
      29:	call 0x8
      30:	*(u32 *)(r10 - 0x8) = w0
      31:	r2 = r10
      32:	r2 += -0x8
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	ADDRESSES
      35:	call 0x1
      36:	if r0 == 0x0 goto +0x24 <csd_exit+0x248>
      37:	r3 = *(u64 *)(r0 + 0x0)
      38:	goto +0x1d <csd_exit+0x220>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w8 = *(u32 *)(r0 + 0x0)
      47:	goto +0x19 <csd_exit+0x248>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r1 = r10
      54:	r1 += -0x8
      55:	w2 = 0x8
      56:	r3 = r0
      57:	call 0x71
      58:	w1 = *(u32 *)(r7 + 0x44)
      59:	r3 = *(u64 *)(r10 - 0x8)
      60:	r3 += r1
      61:	r1 = r10
      62:	r1 += -0x8
      63:	w2 = 0x8
      64:	call 0x71
      65:	r3 = *(u64 *)(r7 + 0x8)
      66:	r1 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x4
      71:	call 0x71
      72:	w8 = *(u32 *)(r10 - 0x8)
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	call 0x8
      77:	*(u32 *)(r10 - 0x8) = w0
      78:	r2 = r10
      79:	r2 += -0x8
      80:	r1 = 0x0 ll
		0000000000000280:  R_BPF_64_64	RUNNING
      82:	call 0x1
      83:	if r0 == 0x0 goto +0x129 <csd_exit+0xbe8>
      84:	w1 = *(u32 *)(r0 + 0xf8)
      85:	*(u32 *)(r10 - 0x20) = w1
      86:	r6 = *(u64 *)(r0 + 0xe8)
      87:	r7 = *(u64 *)(r0 + 0xe0)
      88:	r0 += 0xe0
      89:	r1 = r0
      90:	w2 = 0x0
      91:	r3 = 0x10
      92:	call -0x1
		00000000000002e0:  R_BPF_64_32	memset
      93:	call 0x23
      94:	if r7 != r0 goto +0x11e <csd_exit+0xbe8>
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	if r6 != r1 goto +0x11c <csd_exit+0xbe8>
      97:	w9 &= w8
      98:	w1 = *(u32 *)(r10 - 0x20)
      99:	if w9 == w1 goto +0x119 <csd_exit+0xbe8>
     100:	w8 = 0x0
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r1 + 0x28)
     104:	if w1 == 0x0 goto +0x26 <csd_exit+0x478>
     105:	w3 = w1
     106:	w3 >>= 0x1
     107:	w2 = w1
     108:	w2 |= w3
     109:	w3 = w2
     110:	w3 >>= 0x2
     111:	w2 |= w3
     112:	w3 = w2
     113:	w3 >>= 0x4
     114:	w2 |= w3
     115:	w1 &= w9
     116:	w3 = w2
     117:	w3 >>= 0x8
     118:	w2 |= w3
     119:	w3 = *(u32 *)(r10 - 0x20)
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
     142:	w8 = w1
     143:	r1 = *(u64 *)(r10 - 0x18)
     144:	r7 = *(u64 *)(r1 + 0x0)
     145:	call 0x23
     146:	*(u64 *)(r10 - 0x8) = r0
     147:	r2 = r10
     148:	r2 += -0x8
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	TASKS
     151:	call 0x1
     152:	r6 = r0
     153:	if r6 == 0x0 goto +0x9f <csd_exit+0x9c8>
     154:	call 0xe
     155:	r1 = *(u64 *)(r6 + 0x18)
     156:	if r1 == r0 goto +0x1b <csd_exit+0x5c0>
     157:	r9 = r0
     158:	r2 = r0
     159:	r2 >>= 0x20
     160:	r0 <<= 0x20
     161:	r0 >>= 0x20
     162:	if r0 != r2 goto +0x2 <csd_exit+0x528>
     163:	r1 >>= 0x20
     164:	if r1 == r2 goto +0x12 <csd_exit+0x5b8>
     165:	w1 = *(u32 *)(r6 + 0x8)
     166:	if w1 == 0x0 goto +0xb <csd_exit+0x590>
     167:	w1 = 0x0
     168:	*(u32 *)(r10 - 0x8) = w1
     169:	r2 = r10
     170:	r2 += -0x8
     171:	r1 = 0x0 ll
		0000000000000558:  R_BPF_64_64	LOST
     173:	call 0x1
     174:	if r0 == 0x0 goto +0x3 <csd_exit+0x590>
     175:	r0 += 0x10
     176:	r1 = 0x1
     177:	lock *(u64 *)(r0 + 0x0) += r1
     178:	r1 = r6
     179:	w2 = 0x4a0
     180:	r3 = 0xe78 ll
		00000000000005a0:  R_BPF_64_64	.rodata
     182:	call 0x71
     183:	*(u64 *)(r6 + 0x18) = r9
     184:	w9 = *(u32 *)(r6 + 0x4)
     185:	r1 = r6
     186:	r1 += 0x20
     187:	w2 = 0xe0
     188:	r3 = 0xd98 ll
		00000000000005e0:  R_BPF_64_64	.rodata
     190:	call 0x71
     191:	w1 = 0x2
     192:	*(u32 *)(r6 + 0x78) = w1
     193:	*(u64 *)(r6 + 0x70) = r7
     194:	w1 = 0x16
     195:	*(u32 *)(r6 + 0x24) = w1
     196:	r1 = 0x0
     197:	*(u64 *)(r6 + 0x28) = r1
     198:	w1 = *(u32 *)(r6 + 0x4)
     199:	w1 += w8
     200:	*(u32 *)(r6 + 0x4) = w1
     201:	call 0x8
     202:	*(u32 *)(r10 - 0x8) = w0
     203:	r2 = r10
     204:	r2 += -0x8
     205:	r1 = 0x0 ll
		0000000000000668:  R_BPF_64_64	RUNNING
     207:	call 0x1
     208:	if r0 == 0x0 goto +0x2a <csd_exit+0x7d8>
     209:	w2 = *(u32 *)(r0 + 0x18)
     210:	w2 += w8
     211:	r1 = 0x0 ll
		0000000000000698:  R_BPF_64_64	CONFIG
     213:	w3 = *(u32 *)(r1 + 0x28)
     214:	w2 &= w3
     215:	*(u32 *)(r0 + 0x18) = w2
     216:	w2 = *(u32 *)(r0 + 0x38)
     217:	w2 += w8
     218:	w3 = *(u32 *)(r1 + 0x28)
     219:	w2 &= w3
     220:	*(u32 *)(r0 + 0x38) = w2
     221:	w2 = *(u32 *)(r0 + 0x58)
     222:	w2 += w8
     223:	w3 = *(u32 *)(r1 + 0x28)
     224:	w2 &= w3
     225:	*(u32 *)(r0 + 0x58) = w2
     226:	w2 = *(u32 *)(r0 + 0x78)
     227:	w2 += w8
     228:	w3 = *(u32 *)(r1 + 0x28)
     229:	w2 &= w3
     230:	*(u32 *)(r0 + 0x78) = w2
     231:	w2 = *(u32 *)(r0 + 0x98)
     232:	w2 += w8
     233:	w3 = *(u32 *)(r1 + 0x28)
     234:	w2 &= w3
     235:	*(u32 *)(r0 + 0x98) = w2
     236:	w2 = *(u32 *)(r0 + 0xb8)
     237:	w2 += w8
     238:	w3 = *(u32 *)(r1 + 0x28)
     239:	w2 &= w3
     240:	*(u32 *)(r0 + 0xb8) = w2
     241:	w2 = *(u32 *)(r0 + 0xd8)
     242:	w2 += w8
     243:	w3 = *(u32 *)(r1 + 0x28)
     244:	w2 &= w3
     245:	*(u32 *)(r0 + 0xd8) = w2
     246:	w2 = *(u32 *)(r0 + 0xf8)
     247:	w2 += w8
     248:	w1 = *(u32 *)(r1 + 0x28)
     249:	w2 &= w1
     250:	*(u32 *)(r0 + 0xf8) = w2
     251:	r1 = 0x0 ll
		00000000000007d8:  R_BPF_64_64	CONFIG
     253:	w2 = *(u32 *)(r1 + 0x94)
     254:	if w2 == 0x0 goto +0x1d <csd_exit+0x8e0>
     255:	r7 = 0x0
     256:	w2 = *(u32 *)(r1 + 0x74)
     257:	r1 = 0x0
     258:	if w2 == 0x0 goto +0xc <csd_exit+0x878>
     259:	if w9 != 0x0 goto +0xb <csd_exit+0x878>
     260:	call 0x23
     261:	r1 = 0x0 ll
		0000000000000828:  R_BPF_64_64	CONFIG
     263:	w1 = *(u32 *)(r1 + 0x74)
     264:	r0 += r1
     265:	r1 = r10
     266:	r1 += -0x8
     267:	w2 = 0x8
     268:	r3 = r0
     269:	call 0x71
     270:	r1 = *(u64 *)(r10 - 0x8)
     271:	*(u64 *)(r6 + 0x250) = r1
     272:	*(u64 *)(r6 + 0x298) = r7
     273:	*(u64 *)(r6 + 0x110) = r7
     274:	w1 = 0x2
     275:	if w8 s< 0x1 goto +0x1 <csd_exit+0x8a8>
     276:	w1 = 0x1
     277:	*(u32 *)(r6 + 0x10c) = w8
     278:	*(u32 *)(r6 + 0x108) = w8
     279:	w2 = 0x0
     280:	*(u32 *)(r6 + 0x104) = w2
     281:	*(u32 *)(r6 + 0x100) = w1
     282:	r1 = r6
     283:	call -0x1
		00000000000008d8:  R_BPF_64_32	.text
     284:	w1 = *(u32 *)(r6 + 0x4)
     285:	if w1 != 0x0 goto +0x5f <csd_exit+0xbe8>
     286:	w1 = *(u32 *)(r6 + 0x8)
     287:	if w1 != 0x0 goto +0x5d <csd_exit+0xbe8>
     288:	w1 = *(u32 *)(r6 + 0x10)
     289:	if w1 != 0x0 goto +0x5b <csd_exit+0xbe8>
     290:	w1 = *(u32 *)(r6 + 0x0)
     291:	if w1 != 0x0 goto +0x59 <csd_exit+0xbe8>
     292:	call 0x23
     293:	*(u64 *)(r10 - 0x8) = r0
     294:	r2 = r10
     295:	r2 += -0x8
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	TASKS
     298:	call 0x3
     299:	if r0 != 0x0 goto +0x51 <csd_exit+0xbe8>
     300:	r1 = 0x8 ll
		0000000000000960:  R_BPF_64_64	.bss
     302:	r2 = -0x1
     303:	lock *(u64 *)(r1 + 0x0) += r2
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	EXPECT_ENTER
     306:	r2 = -0x100000000 ll
     308:	lock *(u64 *)(r1 + 0x0) += r2
     309:	r1 = 0x0 ll
		00000000000009a8:  R_BPF_64_64	EXPECT_EXIT
     311:	lock *(u64 *)(r1 + 0x0) += r2
     312:	goto +0x44 <csd_exit+0xbe8>
     313:	call 0x23
     314:	*(u64 *)(r10 - 0x8) = r0
     315:	r2 = r10
     316:	r2 += -0x8
     317:	r1 = 0x0 ll
		00000000000009e8:  R_BPF_64_64	TASKS
     319:	r3 = 0xe78 ll
		00000000000009f8:  R_BPF_64_64	.rodata
     321:	r4 = 0x0
     322:	call 0x2
     323:	if r0 != 0x0 goto +0x2e <csd_exit+0xb90>
     324:	r1 = 0x8 ll
		0000000000000a20:  R_BPF_64_64	.bss
     326:	r2 = 0x1
     327:	lock *(u64 *)(r1 + 0x0) += r2
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	EXPECT_ENTER
     330:	r2 = 0x100000000 ll
     332:	lock *(u64 *)(r1 + 0x0) += r2
     333:	r1 = 0x0 ll
		0000000000000a68:  R_BPF_64_64	EXPECT_EXIT
     335:	lock *(u64 *)(r1 + 0x0) += r2
     336:	call 0x23
     337:	*(u64 *)(r10 - 0x8) = r0
     338:	r2 = r10
     339:	r2 += -0x8
     340:	r1 = 0x0 ll
		0000000000000aa0:  R_BPF_64_64	TASKS
     342:	call 0x1
     343:	r6 = r0
     344:	if r6 == 0x0 goto +0x24 <csd_exit+0xbe8>
     345:	call 0xe
     346:	r1 = *(u64 *)(r6 + 0x18)
     347:	if r1 == r0 goto -0xa4 <csd_exit+0x5c0>
     348:	r9 = r0
     349:	r2 = r0
     350:	r2 >>= 0x20
     351:	r0 <<= 0x20
     352:	r0 >>= 0x20
     353:	if r0 != r2 goto +0x2 <csd_exit+0xb20>
     354:	r1 >>= 0x20
     355:	if r1 == r2 goto -0xad <csd_exit+0x5b8>
     356:	w1 = *(u32 *)(r6 + 0x8)
     357:	if w1 == 0x0 goto -0xb4 <csd_exit+0x590>
     358:	w1 = 0x0
     359:	*(u32 *)(r10 - 0x8) = w1
     360:	r2 = r10
     361:	r2 += -0x8
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	LOST
     364:	call 0x1
     365:	if r0 == 0x0 goto -0xbc <csd_exit+0x590>
     366:	r0 += 0x10
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	goto -0xc0 <csd_exit+0x590>
     370:	w1 = 0x0
     371:	*(u32 *)(r10 - 0x8) = w1
     372:	r2 = r10
     373:	r2 += -0x8
     374:	r1 = 0x0 ll
		0000000000000bb0:  R_BPF_64_64	LOST
     376:	call 0x1
     377:	if r0 == 0x0 goto +0x3 <csd_exit+0xbe8>
     378:	r0 += 0x10
     379:	r1 = 0x1
     380:	lock *(u64 *)(r0 + 0x0) += r1
     381:	w0 = 0x0
     382:	exit

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
      95:	call 0x98c
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
       0:	r2 = r1
       1:	w9 = 0x0
       2:	r6 = *(u64 *)(r2 + 0x0)
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	CONFIG
       5:	w8 = *(u32 *)(r1 + 0x9c)
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x14 <hrtimer_entry+0xe0>
       8:	if w1 == 0x1 goto +0x22 <hrtimer_entry+0x158>
       9:	if w1 == 0x2 goto +0x1 <hrtimer_entry+0x58>
      10:	goto +0x46 <hrtimer_entry+0x288>
      11:	r7 = r2
      12:	call 0x9e
      13:	r2 = 0x0 ll
		0000000000000068:  R_BPF_64_64	CONFIG
      15:	w1 = *(u32 *)(r2 + 0x40)
      16:	r0 += r1
      17:	r1 = *(u64 *)(r0 + 0x0)
      18:	w3 = *(u32 *)(r2 + 0x44)
      19:	r1 += r3
      20:	r3 = *(u64 *)(r1 + 0x0)
      21:	r1 = *(u64 *)(r2 + 0x8)
      22:	r1 += r3
      23:	w2 = *(u32 *)(r2 + 0x3c)
      24:	call 0x504c4341
      25:	r2 = r7
      26:	w9 = *(u32 *)(r0 + 0x0)
      27:	goto +0x35 <hrtimer_entry+0x288>
      28:	if w1 == 0x3 goto +0x19 <hrtimer_entry+0x1b0>
      29:	if w1 == 0x4 goto +0x1 <hrtimer_entry+0xf8>
      30:	goto +0x32 <hrtimer_entry+0x288>
      31:	r7 = r2
      32:	call 0x8
      33:	*(u32 *)(r10 - 0x8) = w0
      34:	r2 = r10
      35:	r2 += -0x8
      36:	r1 = 0x0 ll
		0000000000000120:  R_BPF_64_64	ADDRESSES
      38:	call 0x1
      39:	r2 = r7
      40:	if r0 == 0x0 goto +0x28 <hrtimer_entry+0x288>
      41:	r3 = *(u64 *)(r0 + 0x0)
      42:	goto +0x20 <hrtimer_entry+0x258>
      43:	r1 = 0x504c4b53594d5641 ll
      45:	r7 = r2
      46:	call 0x9a
      47:	r2 = r7
      48:	r1 = 0x0 ll
		0000000000000180:  R_BPF_64_64	CONFIG
      50:	w1 = *(u32 *)(r1 + 0x38)
      51:	r0 += r1
      52:	w9 = *(u32 *)(r0 + 0x0)
      53:	goto +0x1b <hrtimer_entry+0x288>
      54:	r7 = r2
      55:	call 0x23
      56:	r9 = 0x0 ll
		00000000000001c0:  R_BPF_64_64	CONFIG
      58:	w1 = *(u32 *)(r9 + 0x40)
      59:	r0 += r1
      60:	r1 = r10
      61:	r1 += -0x8
      62:	w2 = 0x8
      63:	r3 = r0
      64:	call 0x71
      65:	w1 = *(u32 *)(r9 + 0x44)
      66:	r3 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x8
      71:	call 0x71
      72:	r3 = *(u64 *)(r9 + 0x8)
      73:	r1 = *(u64 *)(r10 - 0x8)
      74:	r3 += r1
      75:	r1 = r10
      76:	r1 += -0x8
      77:	w2 = 0x4
      78:	call 0x71
      79:	r2 = r7
      80:	w9 = *(u32 *)(r10 - 0x8)
      81:	r6 += r8
      82:	r8 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CONFIG
      84:	w7 = *(u32 *)(r8 + 0x98)
      85:	r1 = *(u64 *)(r2 + 0x0)
      86:	*(u64 *)(r10 - 0x10) = r1
      87:	r1 = r10
      88:	r1 += -0x8
      89:	w2 = 0x8
      90:	r3 = r6
      91:	call 0x71
      92:	w7 &= w9
      93:	r6 = 0x2
      94:	if w7 == 0x0 goto +0x1 <hrtimer_entry+0x300>
      95:	r6 = 0x1
      96:	w9 = 0x0
      97:	r1 = *(u64 *)(r10 - 0x8)
      98:	*(u64 *)(r10 - 0x18) = r1
      99:	w1 = *(u32 *)(r8 + 0x20)
     100:	if w1 s> 0x2 goto +0x12 <hrtimer_entry+0x3b8>
     101:	if w1 == 0x1 goto +0x1e <hrtimer_entry+0x420>
     102:	if w1 == 0x2 goto +0x1 <hrtimer_entry+0x340>
     103:	goto +0x3e <hrtimer_entry+0x530>
     104:	call 0x9e
     105:	r2 = 0x0 ll
		0000000000000348:  R_BPF_64_64	CONFIG
     107:	w1 = *(u32 *)(r2 + 0x40)
     108:	r0 += r1
     109:	r1 = *(u64 *)(r0 + 0x0)
     110:	w3 = *(u32 *)(r2 + 0x44)
     111:	r1 += r3
     112:	r3 = *(u64 *)(r1 + 0x0)
     113:	r1 = *(u64 *)(r2 + 0x8)
     114:	r1 += r3
     115:	w2 = *(u32 *)(r2 + 0x3c)
     116:	call 0x504c4341
     117:	w9 = *(u32 *)(r0 + 0x0)
     118:	goto +0x2f <hrtimer_entry+0x530>
     119:	if w1 == 0x3 goto +0x15 <hrtimer_entry+0x468>
     120:	if w1 == 0x4 goto +0x1 <hrtimer_entry+0x3d0>
     121:	goto +0x2c <hrtimer_entry+0x530>
     122:	call 0x8
     123:	*(u32 *)(r10 - 0x8) = w0
     124:	r2 = r10
     125:	r2 += -0x8
     126:	r1 = 0x0 ll
		00000000000003f0:  R_BPF_64_64	ADDRESSES
     128:	call 0x1
     129:	if r0 == 0x0 goto +0x24 <hrtimer_entry+0x530>
     130:	r3 = *(u64 *)(r0 + 0x0)
     131:	goto +0x1d <hrtimer_entry+0x508>
     132:	r1 = 0x504c4b53594d5641 ll
     134:	call 0x9a
     135:	r1 = 0x0 ll
		0000000000000438:  R_BPF_64_64	CONFIG
     137:	w1 = *(u32 *)(r1 + 0x38)
     138:	r0 += r1
     139:	w9 = *(u32 *)(r0 + 0x0)
     140:	goto +0x19 <hrtimer_entry+0x530>
     141:	call 0x23
     142:	r7 = 0x0 ll
		0000000000000470:  R_BPF_64_64	CONFIG
     144:	w1 = *(u32 *)(r7 + 0x40)
     145:	r0 += r1
     146:	r1 = r10
     147:	r1 += -0x8
     148:	w2 = 0x8
     149:	r3 = r0
     150:	call 0x71
     151:	w1 = *(u32 *)(r7 + 0x44)
     152:	r3 = *(u64 *)(r10 - 0x8)
     153:	r3 += r1
     154:	r1 = r10
     155:	r1 += -0x8
     156:	w2 = 0x8
     157:	call 0x71
     158:	r3 = *(u64 *)(r7 + 0x8)
     159:	r1 = *(u64 *)(r10 - 0x8)
     160:	r3 += r1
     161:	r1 = r10
     162:	r1 += -0x8
     163:	w2 = 0x4
     164:	call 0x71
     165:	w9 = *(u32 *)(r10 - 0x8)
     166:	r1 = 0x0 ll
		0000000000000530:  R_BPF_64_64	CONFIG
     168:	w7 = *(u32 *)(r1 + 0x28)
     169:	call 0x8
     170:	*(u32 *)(r10 - 0x8) = w0
     171:	r2 = r10
     172:	r2 += -0x8
     173:	r1 = 0x0 ll
		0000000000000568:  R_BPF_64_64	RUNNING
     175:	call 0x1
     176:	if r0 == 0x0 goto +0xd <hrtimer_entry+0x5f0>
     177:	r6 <<= 0x5
     178:	r0 += r6
     179:	r6 = r0
     180:	call 0x23
     181:	w1 = 0x0
     182:	*(u32 *)(r6 + 0x1c) = w1
     183:	w7 &= w9
     184:	*(u32 *)(r6 + 0x18) = w7
     185:	r1 = *(u64 *)(r10 - 0x18)
     186:	*(u64 *)(r6 + 0x10) = r1
     187:	r1 = *(u64 *)(r10 - 0x10)
     188:	*(u64 *)(r6 + 0x8) = r1
     189:	*(u64 *)(r6 + 0x0) = r0
     190:	w0 = 0x0
     191:	exit

Disassembly of section raw_tp/hrtimer_expire_exit:

0000000000000000 <hrtimer_exit>:
       0:	r6 = *(u64 *)(r1 + 0x0)
       1:	call 0x8
       2:	*(u32 *)(r10 - 0x8) = w0
       3:	r2 = r10
       4:	r2 += -0x8
       5:	r1 = 0x0 ll
		0000000000000028:  R_BPF_64_64	RUNNING
       7:	call 0x1
       8:	r2 = 0x0
       9:	if r0 == 0x0 goto +0x1 <hrtimer_exit+0x58>
      10:	r2 = *(u64 *)(r0 + 0x28)
      11:	r1 = 0x0 ll
		0000000000000058:  R_BPF_64_64	CONFIG
      13:	w1 = *(u32 *)(r1 + 0x20)
      14:	*(u64 *)(r10 - 0x10) = r6
      15:	if r2 == r6 goto +0x14 <hrtimer_exit+0x120>
      16:	w8 = 0x0
      17:	if w1 s> 0x2 goto +0x26 <hrtimer_exit+0x1c0>
      18:	if w1 == 0x1 goto +0x3f <hrtimer_exit+0x290>
      19:	if w1 == 0x2 goto +0x1 <hrtimer_exit+0xa8>
      20:	goto +0x68 <hrtimer_exit+0x3e8>
      21:	call 0x9e
      22:	r2 = 0x0 ll
		00000000000000b0:  R_BPF_64_64	CONFIG
      24:	w1 = *(u32 *)(r2 + 0x40)
      25:	r0 += r1
      26:	r1 = *(u64 *)(r0 + 0x0)
      27:	w3 = *(u32 *)(r2 + 0x44)
      28:	r1 += r3
      29:	r3 = *(u64 *)(r1 + 0x0)
      30:	r1 = *(u64 *)(r2 + 0x8)
      31:	r1 += r3
      32:	w2 = *(u32 *)(r2 + 0x3c)
      33:	call 0x504c4341
      34:	w8 = *(u32 *)(r0 + 0x0)
      35:	goto +0x59 <hrtimer_exit+0x3e8>
      36:	w8 = 0x0
      37:	if w1 s> 0x2 goto +0x1f <hrtimer_exit+0x228>
      38:	if w1 == 0x1 goto +0x34 <hrtimer_exit+0x2d8>
      39:	if w1 == 0x2 goto +0x1 <hrtimer_exit+0x148>
      40:	goto +0x90 <hrtimer_exit+0x5c8>
      41:	call 0x9e
      42:	r2 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r2 + 0x40)
      45:	r0 += r1
      46:	r1 = *(u64 *)(r0 + 0x0)
      47:	w3 = *(u32 *)(r2 + 0x44)
      48:	r1 += r3
      49:	r3 = *(u64 *)(r1 + 0x0)
      50:	r1 = *(u64 *)(r2 + 0x8)
      51:	r1 += r3
      52:	w2 = *(u32 *)(r2 + 0x3c)
      53:	call 0x504c4341
      54:	w8 = *(u32 *)(r0 + 0x0)
      55:	goto +0x81 <hrtimer_exit+0x5c8>
      56:	if w1 == 0x3 goto +0x2b <hrtimer_exit+0x320>
      57:	if w1 == 0x4 goto +0x1 <hrtimer_exit+0x1d8>
      58:	goto +0x42 <hrtimer_exit+0x3e8>
      59:	call 0x8
      60:	*(u32 *)(r10 - 0x8) = w0
      61:	r2 = r10
      62:	r2 += -0x8
      63:	r1 = 0x0 ll
		00000000000001f8:  R_BPF_64_64	ADDRESSES
      65:	call 0x1
      66:	if r0 == 0x0 goto +0x3a <hrtimer_exit+0x3e8>
      67:	r3 = *(u64 *)(r0 + 0x0)
      68:	goto +0x33 <hrtimer_exit+0x3c0>
      69:	if w1 == 0x3 goto +0x5a <hrtimer_exit+0x500>
      70:	if w1 == 0x4 goto +0x1 <hrtimer_exit+0x240>
      71:	goto +0x71 <hrtimer_exit+0x5c8>
      72:	call 0x8
      73:	*(u32 *)(r10 - 0x8) = w0
      74:	r2 = r10
      75:	r2 += -0x8
      76:	r1 = 0x0 ll
		0000000000000260:  R_BPF_64_64	ADDRESSES
      78:	call 0x1
      79:	if r0 == 0x0 goto +0x69 <hrtimer_exit+0x5c8>
      80:	r3 = *(u64 *)(r0 + 0x0)
      81:	goto +0x62 <hrtimer_exit+0x5a0>
      82:	r1 = 0x504c4b53594d5641 ll
      84:	call 0x9a
      85:	r1 = 0x0 ll
		00000000000002a8:  R_BPF_64_64	CONFIG
      87:	w1 = *(u32 *)(r1 + 0x38)
      88:	r0 += r1
      89:	w8 = *(u32 *)(r0 + 0x0)
      90:	goto +0x22 <hrtimer_exit+0x3e8>
      91:	r1 = 0x504c4b53594d5641 ll
      93:	call 0x9a
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	CONFIG
      96:	w1 = *(u32 *)(r1 + 0x38)
      97:	r0 += r1
      98:	w8 = *(u32 *)(r0 + 0x0)
      99:	goto +0x55 <hrtimer_exit+0x5c8>
     100:	call 0x23
     101:	r7 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r7 + 0x40)
     104:	r0 += r1
     105:	r1 = r10
     106:	r1 += -0x8
     107:	w2 = 0x8
     108:	r3 = r0
     109:	call 0x71
     110:	w1 = *(u32 *)(r7 + 0x44)
     111:	r3 = *(u64 *)(r10 - 0x8)
     112:	r3 += r1
     113:	r1 = r10
     114:	r1 += -0x8
     115:	w2 = 0x8
     116:	call 0x71
     117:	r3 = *(u64 *)(r7 + 0x8)
     118:	r1 = *(u64 *)(r10 - 0x8)
     119:	r3 += r1
     120:	r1 = r10
     121:	r1 += -0x8
     122:	w2 = 0x4
     123:	call 0x71
     124:	w8 = *(u32 *)(r10 - 0x8)
     125:	r1 = 0x0 ll
		00000000000003e8:  R_BPF_64_64	CONFIG
     127:	w9 = *(u32 *)(r1 + 0x28)
     128:	call 0x8
     129:	*(u32 *)(r10 - 0x8) = w0
     130:	r2 = r10
     131:	r2 += -0x8
     132:	r1 = 0x0 ll
		0000000000000420:  R_BPF_64_64	RUNNING
     134:	call 0x1
     135:	if r0 == 0x0 goto +0x166 <hrtimer_exit+0xf70>
     136:	w1 = *(u32 *)(r0 + 0x58)
     137:	*(u32 *)(r10 - 0x20) = w1
     138:	r1 = *(u64 *)(r0 + 0x50)
     139:	*(u64 *)(r10 - 0x18) = r1
     140:	r6 = *(u64 *)(r0 + 0x48)
     141:	r7 = *(u64 *)(r0 + 0x40)
     142:	r0 += 0x40
     143:	r1 = r0
     144:	w2 = 0x0
     145:	r3 = 0x10
     146:	call -0x1
		0000000000000490:  R_BPF_64_32	memset
     147:	call 0x23
     148:	if r7 != r0 goto +0x159 <hrtimer_exit+0xf70>
     149:	r1 = *(u64 *)(r10 - 0x10)
     150:	if r6 != r1 goto +0x157 <hrtimer_exit+0xf70>
     151:	w9 &= w8
     152:	w1 = *(u32 *)(r10 - 0x20)
     153:	if w9 == w1 goto +0x154 <hrtimer_exit+0xf70>
     154:	w8 = 0x0
     155:	r1 = 0x0 ll
		00000000000004d8:  R_BPF_64_64	CONFIG
     157:	w1 = *(u32 *)(r1 + 0x28)
     158:	if w1 == 0x0 goto +0x62 <hrtimer_exit+0x808>
     159:	goto +0x3b <hrtimer_exit+0x6d8>
     160:	call 0x23
     161:	r7 = 0x0 ll
		0000000000000508:  R_BPF_64_64	CONFIG
     163:	w1 = *(u32 *)(r7 + 0x40)
     164:	r0 += r1
     165:	r1 = r10
     166:	r1 += -0x8
     167:	w2 = 0x8
     168:	r3 = r0
     169:	call 0x71
     170:	w1 = *(u32 *)(r7 + 0x44)
     171:	r3 = *(u64 *)(r10 - 0x8)
     172:	r3 += r1
     173:	r1 = r10
     174:	r1 += -0x8
     175:	w2 = 0x8
     176:	call 0x71
     177:	r3 = *(u64 *)(r7 + 0x8)
     178:	r1 = *(u64 *)(r10 - 0x8)
     179:	r3 += r1
     180:	r1 = r10
     181:	r1 += -0x8
     182:	w2 = 0x4
     183:	call 0x71
     184:	w8 = *(u32 *)(r10 - 0x8)
     185:	r1 = 0x0 ll
		00000000000005c8:  R_BPF_64_64	CONFIG
     187:	w9 = *(u32 *)(r1 + 0x28)
     188:	call 0x8
     189:	*(u32 *)(r10 - 0x8) = w0
     190:	r2 = r10
     191:	r2 += -0x8
     192:	r1 = 0x0 ll
		0000000000000600:  R_BPF_64_64	RUNNING
     194:	call 0x1
     195:	if r0 == 0x0 goto +0x12a <hrtimer_exit+0xf70>
     196:	w1 = *(u32 *)(r0 + 0x38)
     197:	*(u32 *)(r10 - 0x20) = w1
     198:	r1 = *(u64 *)(r0 + 0x30)
     199:	*(u64 *)(r10 - 0x18) = r1
     200:	r6 = *(u64 *)(r0 + 0x28)
     201:	r7 = *(u64 *)(r0 + 0x20)
     202:	r0 += 0x20
     203:	r1 = r0
     204:	w2 = 0x0
     205:	r3 = 0x10
     206:	call -0x1
		0000000000000670:  R_BPF_64_32	memset
     207:	call 0x23
     208:	if r7 != r0 goto +0x11d <hrtimer_exit+0xf70>
     209:	r1 = *(u64 *)(r10 - 0x10)
     210:	if r6 != r1 goto +0x11b <hrtimer_exit+0xf70>
     211:	w9 &= w8
     212:	w1 = *(u32 *)(r10 - 0x20)
     213:	if w9 == w1 goto +0x118 <hrtimer_exit+0xf70>
     214:	w8 = 0x0
     215:	r1 = 0x0 ll
		00000000000006b8:  R_BPF_64_64	CONFIG
     217:	w1 = *(u32 *)(r1 + 0x28)
     218:	if w1 == 0x0 goto +0x26 <hrtimer_exit+0x808>
     219:	w3 = w1
     220:	w3 >>= 0x1
     221:	w2 = w1
     222:	w2 |= w3
     223:	w3 = w2
     224:	w3 >>= 0x2
     225:	w2 |= w3
     226:	w3 = w2
     227:	w3 >>= 0x4
     228:	w2 |= w3
     229:	w1 &= w9
     230:	w3 = w2
     231:	w3 >>= 0x8
     232:	w2 |= w3
     233:	w3 = *(u32 *)(r10 - 0x20)
     234:	w1 -= w3
     235:	w3 = w2
     236:	w3 >>= 0x10
     237:	w2 |= w3
     238:	w2 ^= -0x1
     239:	w3 = w2
     240:	w3 >>= 0x1
     241:	w3 &= 0x55555555
     242:	w2 -= w3
     243:	w3 = w2
     244:	w3 &= 0x33333333
     245:	w2 >>= 0x2
     246:	w2 &= 0x33333333
     247:	w3 += w2
     248:	w2 = w3
     249:	w2 >>= 0x4
     250:	w3 += w2
     251:	w3 &= 0xf0f0f0f
     252:	w3 *= 0x1010101
     253:	w3 >>= 0x18
     254:	w1 <<= w3
     255:	w1 s>>= w3
     256:	w8 = w1
     257:	call 0x23
     258:	*(u64 *)(r10 - 0x8) = r0
     259:	r2 = r10
     260:	r2 += -0x8
     261:	r1 = 0x0 ll
		0000000000000828:  R_BPF_64_64	TASKS
     263:	call 0x1
     264:	r6 = r0
     265:	if r6 == 0x0 goto +0xa0 <hrtimer_exit+0xd50>
     266:	call 0xe
     267:	r1 = *(u64 *)(r6 + 0x18)
     268:	if r1 == r0 goto +0x1b <hrtimer_exit+0x940>
     269:	r7 = r0
     270:	r2 = r0
     271:	r2 >>= 0x20
     272:	r0 <<= 0x20
     273:	r0 >>= 0x20
     274:	if r0 != r2 goto +0x2 <hrtimer_exit+0x8a8>
     275:	r1 >>= 0x20
     276:	if r1 == r2 goto +0x12 <hrtimer_exit+0x938>
     277:	w1 = *(u32 *)(r6 + 0x8)
     278:	if w1 == 0x0 goto +0xb <hrtimer_exit+0x910>
     279:	w1 = 0x0
     280:	*(u32 *)(r10 - 0x8) = w1
     281:	r2 = r10
     282:	r2 += -0x8
     283:	r1 = 0x0 ll
		00000000000008d8:  R_BPF_64_64	LOST
     285:	call 0x1
     286:	if r0 == 0x0 goto +0x3 <hrtimer_exit+0x910>
     287:	r0 += 0x10
     288:	r1 = 0x1
     289:	lock *(u64 *)(r0 + 0x0) += r1
     290:	r1 = r6
     291:	w2 = 0x4a0
     292:	r3 = 0xe78 ll
		0000000000000920:  R_BPF_64_64	.rodata
     294:	call 0x71
     295:	*(u64 *)(r6 + 0x18) = r7
     296:	w9 = *(u32 *)(r6 + 0x4)
     297:	r1 = r6
     298:	r1 += 0x20
     299:	w2 = 0xe0
     300:	r3 = 0xd98 ll
		0000000000000960:  R_BPF_64_64	.rodata
     302:	call 0x71
     303:	w1 = 0x2
     304:	*(u32 *)(r6 + 0x78) = w1
     305:	r1 = *(u64 *)(r10 - 0x18)
     306:	*(u64 *)(r6 + 0x70) = r1
     307:	w1 = 0x11
     308:	*(u32 *)(r6 + 0x24) = w1
     309:	r1 = 0x0
     310:	*(u64 *)(r6 + 0x28) = r1
     311:	w1 = *(u32 *)(r6 + 0x4)
     312:	w1 += w8
     313:	*(u32 *)(r6 + 0x4) = w1
     314:	call 0x8
     315:	*(u32 *)(r10 - 0x8) = w0
     316:	r2 = r10
     317:	r2 += -0x8
     318:	r1 = 0x0 ll
		00000000000009f0:  R_BPF_64_64	RUNNING
     320:	call 0x1
     321:	if r0 == 0x0 goto +0x2a <hrtimer_exit+0xb60>
     322:	w2 = *(u32 *)(r0 + 0x18)
     323:	w2 += w8
     324:	r1 = 0x0 ll
		0000000000000a20:  R_BPF_64_64	CONFIG
     326:	w3 = *(u32 *)(r1 + 0x28)
     327:	w2 &= w3
     328:	*(u32 *)(r0 + 0x18) = w2
     329:	w2 = *(u32 *)(r0 + 0x38)
     330:	w2 += w8
     331:	w3 = *(u32 *)(r1 + 0x28)
     332:	w2 &= w3
     333:	*(u32 *)(r0 + 0x38) = w2
     334:	w2 = *(u32 *)(r0 + 0x58)
     335:	w2 += w8
     336:	w3 = *(u32 *)(r1 + 0x28)
     337:	w2 &= w3
     338:	*(u32 *)(r0 + 0x58) = w2
     339:	w2 = *(u32 *)(r0 + 0x78)
     340:	w2 += w8
     341:	w3 = *(u32 *)(r1 + 0x28)
     342:	w2 &= w3
     343:	*(u32 *)(r0 + 0x78) = w2
     344:	w2 = *(u32 *)(r0 + 0x98)
     345:	w2 += w8
     346:	w3 = *(u32 *)(r1 + 0x28)
     347:	w2 &= w3
     348:	*(u32 *)(r0 + 0x98) = w2
     349:	w2 = *(u32 *)(r0 + 0xb8)
     350:	w2 += w8
     351:	w3 = *(u32 *)(r1 + 0x28)
     352:	w2 &= w3
     353:	*(u32 *)(r0 + 0xb8) = w2
     354:	w2 = *(u32 *)(r0 + 0xd8)
     355:	w2 += w8
     356:	w3 = *(u32 *)(r1 + 0x28)
     357:	w2 &= w3
     358:	*(u32 *)(r0 + 0xd8) = w2
     359:	w2 = *(u32 *)(r0 + 0xf8)
     360:	w2 += w8
     361:	w1 = *(u32 *)(r1 + 0x28)
     362:	w2 &= w1
     363:	*(u32 *)(r0 + 0xf8) = w2
     364:	r1 = 0x0 ll
		0000000000000b60:  R_BPF_64_64	CONFIG
     366:	w2 = *(u32 *)(r1 + 0x94)
     367:	if w2 == 0x0 goto +0x1d <hrtimer_exit+0xc68>
     368:	r7 = 0x0
     369:	w2 = *(u32 *)(r1 + 0x74)
     370:	r1 = 0x0
     371:	if w2 == 0x0 goto +0xc <hrtimer_exit+0xc00>
     372:	if w9 != 0x0 goto +0xb <hrtimer_exit+0xc00>
     373:	call 0x23
     374:	r1 = 0x0 ll
		0000000000000bb0:  R_BPF_64_64	CONFIG
     376:	w1 = *(u32 *)(r1 + 0x74)
     377:	r0 += r1
     378:	r1 = r10
     379:	r1 += -0x8
     380:	w2 = 0x8
     381:	r3 = r0
     382:	call 0x71
     383:	r1 = *(u64 *)(r10 - 0x8)
     384:	*(u64 *)(r6 + 0x250) = r1
     385:	*(u64 *)(r6 + 0x298) = r7
     386:	*(u64 *)(r6 + 0x110) = r7
     387:	w1 = 0x2
     388:	if w8 s< 0x1 goto +0x1 <hrtimer_exit+0xc30>
     389:	w1 = 0x1
     390:	*(u32 *)(r6 + 0x10c) = w8
     391:	*(u32 *)(r6 + 0x108) = w8
     392:	w2 = 0x0
     393:	*(u32 *)(r6 + 0x104) = w2
     394:	*(u32 *)(r6 + 0x100) = w1
     395:	r1 = r6
     396:	call -0x1
		0000000000000c60:  R_BPF_64_32	.text
     397:	w1 = *(u32 *)(r6 + 0x4)
     398:	if w1 != 0x0 goto +0x5f <hrtimer_exit+0xf70>
     399:	w1 = *(u32 *)(r6 + 0x8)
     400:	if w1 != 0x0 goto +0x5d <hrtimer_exit+0xf70>
     401:	w1 = *(u32 *)(r6 + 0x10)
     402:	if w1 != 0x0 goto +0x5b <hrtimer_exit+0xf70>
     403:	w1 = *(u32 *)(r6 + 0x0)
     404:	if w1 != 0x0 goto +0x59 <hrtimer_exit+0xf70>
     405:	call 0x23
     406:	*(u64 *)(r10 - 0x8) = r0
     407:	r2 = r10
     408:	r2 += -0x8
     409:	r1 = 0x0 ll
		0000000000000cc8:  R_BPF_64_64	TASKS
     411:	call 0x3
     412:	if r0 != 0x0 goto +0x51 <hrtimer_exit+0xf70>
     413:	r1 = 0x8 ll
		0000000000000ce8:  R_BPF_64_64	.bss
     415:	r2 = -0x1
     416:	lock *(u64 *)(r1 + 0x0) += r2
     417:	r1 = 0x0 ll
		0000000000000d08:  R_BPF_64_64	EXPECT_ENTER
     419:	r2 = -0x100000000 ll
     421:	lock *(u64 *)(r1 + 0x0) += r2
     422:	r1 = 0x0 ll
		0000000000000d30:  R_BPF_64_64	EXPECT_EXIT
     424:	lock *(u64 *)(r1 + 0x0) += r2
     425:	goto +0x44 <hrtimer_exit+0xf70>
     426:	call 0x23
     427:	*(u64 *)(r10 - 0x8) = r0
     428:	r2 = r10
     429:	r2 += -0x8
     430:	r1 = 0x0 ll
		0000000000000d70:  R_BPF_64_64	TASKS
     432:	r3 = 0xe78 ll
		0000000000000d80:  R_BPF_64_64	.rodata
     434:	r4 = 0x0
     435:	call 0x2
     436:	if r0 != 0x0 goto +0x2e <hrtimer_exit+0xf18>
     437:	r1 = 0x8 ll
		0000000000000da8:  R_BPF_64_64	.bss
     439:	r2 = 0x1
     440:	lock *(u64 *)(r1 + 0x0) += r2
     441:	r1 = 0x0 ll
		0000000000000dc8:  R_BPF_64_64	EXPECT_ENTER
     443:	r2 = 0x100000000 ll
     445:	lock *(u64 *)(r1 + 0x0) += r2
     446:	r1 = 0x0 ll
		0000000000000df0:  R_BPF_64_64	EXPECT_EXIT
     448:	lock *(u64 *)(r1 + 0x0) += r2
     449:	call 0x23
     450:	*(u64 *)(r10 - 0x8) = r0
     451:	r2 = r10
     452:	r2 += -0x8
     453:	r1 = 0x0 ll
		0000000000000e28:  R_BPF_64_64	TASKS
     455:	call 0x1
     456:	r6 = r0
     457:	if r6 == 0x0 goto +0x24 <hrtimer_exit+0xf70>
     458:	call 0xe
     459:	r1 = *(u64 *)(r6 + 0x18)
     460:	if r1 == r0 goto -0xa5 <hrtimer_exit+0x940>
     461:	r7 = r0
     462:	r2 = r0
     463:	r2 >>= 0x20
     464:	r0 <<= 0x20
     465:	r0 >>= 0x20
     466:	if r0 != r2 goto +0x2 <hrtimer_exit+0xea8>
     467:	r1 >>= 0x20
     468:	if r1 == r2 goto -0xae <hrtimer_exit+0x938>
     469:	w1 = *(u32 *)(r6 + 0x8)
     470:	if w1 == 0x0 goto -0xb5 <hrtimer_exit+0x910>
     471:	w1 = 0x0
     472:	*(u32 *)(r10 - 0x8) = w1
     473:	r2 = r10
     474:	r2 += -0x8
     475:	r1 = 0x0 ll
		0000000000000ed8:  R_BPF_64_64	LOST
     477:	call 0x1
     478:	if r0 == 0x0 goto -0xbd <hrtimer_exit+0x910>
     479:	r0 += 0x10
     480:	r1 = 0x1
     481:	lock *(u64 *)(r0 + 0x0) += r1
     482:	goto -0xc1 <hrtimer_exit+0x910>
     483:	w1 = 0x0
     484:	*(u32 *)(r10 - 0x8) = w1
     485:	r2 = r10
     486:	r2 += -0x8
     487:	r1 = 0x0 ll
		0000000000000f38:  R_BPF_64_64	LOST
     489:	call 0x1
     490:	if r0 == 0x0 goto +0x3 <hrtimer_exit+0xf70>
     491:	r0 += 0x10
     492:	r1 = 0x1
     493:	lock *(u64 *)(r0 + 0x0) += r1
     494:	w0 = 0x0
     495:	exit

Disassembly of section raw_tp/call_function_exit:

0000000000000000 <ipi_exit>:
       0:	w8 = 0x0
       1:	*(u64 *)(r10 - 0x18) = r1
       2:	r1 = *(u64 *)(r1 + 0x0)
       3:	*(u64 *)(r10 - 0x10) = r1
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	CONFIG
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x12 <ipi_exit+0xd0>
       8:	if w1 == 0x1 goto +0x1e <ipi_exit+0x138>
       9:	if w1 == 0x2 goto +0x1 <ipi_exit+0x58>
      10:	goto +0x3e <ipi_exit+0x248>
      11:	call 0x9e
      12:	r2 = 0x0 ll
		0000000000000060:  R_BPF_64_64	CONFIG
      14:	w1 = *(u32 *)(r2 + 0x40)
      15:	r0 += r1
      16:	r1 = *(u64 *)(r0 + 0x0)
      17:	w3 = *(u32 *)(r2 + 0x44)
      18:	r1 += r3
      19:	r3 = *(u64 *)(r1 + 0x0)
      20:	r1 = *(u64 *)(r2 + 0x8)
      21:	r1 += r3
      22:	w2 = *(u32 *)(r2 + 0x3c)
      23:	call 0x504c4341
      24:	w8 = *(u32 *)(r0 + 0x0)
      25:	goto +0x2f <ipi_exit+0x248>
      26:	if w1 == 0x3 goto +0x15 <ipi_exit+0x180>
      27:	if w1 == 0x4 goto +0x1 <ipi_exit+0xe8>
      28:	goto +0x2c <ipi_exit+0x248>
      29:	call 0x8
      30:	*(u32 *)(r10 - 0x8) = w0
      31:	r2 = r10
      32:	r2 += -0x8
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	ADDRESSES
      35:	call 0x1
      36:	if r0 == 0x0 goto +0x24 <ipi_exit+0x248>
      37:	r3 = *(u64 *)(r0 + 0x0)
      38:	goto +0x1d <ipi_exit+0x220>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w8 = *(u32 *)(r0 + 0x0)
      47:	goto +0x19 <ipi_exit+0x248>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r1 = r10
      54:	r1 += -0x8
      55:	w2 = 0x8
      56:	r3 = r0
      57:	call 0x71
      58:	w1 = *(u32 *)(r7 + 0x44)
      59:	r3 = *(u64 *)(r10 - 0x8)
      60:	r3 += r1
      61:	r1 = r10
      62:	r1 += -0x8
      63:	w2 = 0x8
      64:	call 0x71
      65:	r3 = *(u64 *)(r7 + 0x8)
      66:	r1 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x4
      71:	call 0x71
      72:	w8 = *(u32 *)(r10 - 0x8)
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	call 0x8
      77:	*(u32 *)(r10 - 0x8) = w0
      78:	r2 = r10
      79:	r2 += -0x8
      80:	r1 = 0x0 ll
		0000000000000280:  R_BPF_64_64	RUNNING
      82:	call 0x1
      83:	if r0 == 0x0 goto +0x128 <ipi_exit+0xbe0>
      84:	w1 = *(u32 *)(r0 + 0xd8)
      85:	*(u32 *)(r10 - 0x20) = w1
      86:	r6 = *(u64 *)(r0 + 0xc8)
      87:	r7 = *(u64 *)(r0 + 0xc0)
      88:	r0 += 0xc0
      89:	r1 = r0
      90:	w2 = 0x0
      91:	r3 = 0x10
      92:	call -0x1
		00000000000002e0:  R_BPF_64_32	memset
      93:	call 0x23
      94:	if r7 != r0 goto +0x11d <ipi_exit+0xbe0>
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	if r6 != r1 goto +0x11b <ipi_exit+0xbe0>
      97:	w9 &= w8
      98:	w1 = *(u32 *)(r10 - 0x20)
      99:	if w9 == w1 goto +0x118 <ipi_exit+0xbe0>
     100:	w8 = 0x0
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r1 + 0x28)
     104:	if w1 == 0x0 goto +0x26 <ipi_exit+0x478>
     105:	w3 = w1
     106:	w3 >>= 0x1
     107:	w2 = w1
     108:	w2 |= w3
     109:	w3 = w2
     110:	w3 >>= 0x2
     111:	w2 |= w3
     112:	w3 = w2
     113:	w3 >>= 0x4
     114:	w2 |= w3
     115:	w1 &= w9
     116:	w3 = w2
     117:	w3 >>= 0x8
     118:	w2 |= w3
     119:	w3 = *(u32 *)(r10 - 0x20)
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
     142:	w8 = w1
     143:	r1 = *(u64 *)(r10 - 0x18)
     144:	r7 = *(u64 *)(r1 + 0x0)
     145:	call 0x23
     146:	*(u64 *)(r10 - 0x8) = r0
     147:	r2 = r10
     148:	r2 += -0x8
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	TASKS
     151:	call 0x1
     152:	r6 = r0
     153:	if r6 == 0x0 goto +0x9e <ipi_exit+0x9c0>
     154:	call 0xe
     155:	r1 = *(u64 *)(r6 + 0x18)
     156:	if r1 == r0 goto +0x1b <ipi_exit+0x5c0>
     157:	r9 = r0
     158:	r2 = r0
     159:	r2 >>= 0x20
     160:	r0 <<= 0x20
     161:	r0 >>= 0x20
     162:	if r0 != r2 goto +0x2 <ipi_exit+0x528>
     163:	r1 >>= 0x20
     164:	if r1 == r2 goto +0x12 <ipi_exit+0x5b8>
     165:	w1 = *(u32 *)(r6 + 0x8)
     166:	if w1 == 0x0 goto +0xb <ipi_exit+0x590>
     167:	w1 = 0x0
     168:	*(u32 *)(r10 - 0x8) = w1
     169:	r2 = r10
     170:	r2 += -0x8
     171:	r1 = 0x0 ll
		0000000000000558:  R_BPF_64_64	LOST
     173:	call 0x1
     174:	if r0 == 0x0 goto +0x3 <ipi_exit+0x590>
     175:	r0 += 0x10
     176:	r1 = 0x1
     177:	lock *(u64 *)(r0 + 0x0) += r1
     178:	r1 = r6
     179:	w2 = 0x4a0
     180:	r3 = 0xe78 ll
		00000000000005a0:  R_BPF_64_64	.rodata
     182:	call 0x71
     183:	*(u64 *)(r6 + 0x18) = r9
     184:	w9 = *(u32 *)(r6 + 0x4)
     185:	r1 = r6
     186:	r1 += 0x20
     187:	w2 = 0xe0
     188:	r3 = 0xd98 ll
		00000000000005e0:  R_BPF_64_64	.rodata
     190:	call 0x71
     191:	w1 = 0x2
     192:	*(u32 *)(r6 + 0x78) = w1
     193:	w1 = 0x16
     194:	*(u32 *)(r6 + 0x24) = w1
     195:	*(u64 *)(r6 + 0x70) = r7
     196:	*(u64 *)(r6 + 0x28) = r7
     197:	w1 = *(u32 *)(r6 + 0x4)
     198:	w1 += w8
     199:	*(u32 *)(r6 + 0x4) = w1
     200:	call 0x8
     201:	*(u32 *)(r10 - 0x8) = w0
     202:	r2 = r10
     203:	r2 += -0x8
     204:	r1 = 0x0 ll
		0000000000000660:  R_BPF_64_64	RUNNING
     206:	call 0x1
     207:	if r0 == 0x0 goto +0x2a <ipi_exit+0x7d0>
     208:	w2 = *(u32 *)(r0 + 0x18)
     209:	w2 += w8
     210:	r1 = 0x0 ll
		0000000000000690:  R_BPF_64_64	CONFIG
     212:	w3 = *(u32 *)(r1 + 0x28)
     213:	w2 &= w3
     214:	*(u32 *)(r0 + 0x18) = w2
     215:	w2 = *(u32 *)(r0 + 0x38)
     216:	w2 += w8
     217:	w3 = *(u32 *)(r1 + 0x28)
     218:	w2 &= w3
     219:	*(u32 *)(r0 + 0x38) = w2
     220:	w2 = *(u32 *)(r0 + 0x58)
     221:	w2 += w8
     222:	w3 = *(u32 *)(r1 + 0x28)
     223:	w2 &= w3
     224:	*(u32 *)(r0 + 0x58) = w2
     225:	w2 = *(u32 *)(r0 + 0x78)
     226:	w2 += w8
     227:	w3 = *(u32 *)(r1 + 0x28)
     228:	w2 &= w3
     229:	*(u32 *)(r0 + 0x78) = w2
     230:	w2 = *(u32 *)(r0 + 0x98)
     231:	w2 += w8
     232:	w3 = *(u32 *)(r1 + 0x28)
     233:	w2 &= w3
     234:	*(u32 *)(r0 + 0x98) = w2
     235:	w2 = *(u32 *)(r0 + 0xb8)
     236:	w2 += w8
     237:	w3 = *(u32 *)(r1 + 0x28)
     238:	w2 &= w3
     239:	*(u32 *)(r0 + 0xb8) = w2
     240:	w2 = *(u32 *)(r0 + 0xd8)
     241:	w2 += w8
     242:	w3 = *(u32 *)(r1 + 0x28)
     243:	w2 &= w3
     244:	*(u32 *)(r0 + 0xd8) = w2
     245:	w2 = *(u32 *)(r0 + 0xf8)
     246:	w2 += w8
     247:	w1 = *(u32 *)(r1 + 0x28)
     248:	w2 &= w1
     249:	*(u32 *)(r0 + 0xf8) = w2
     250:	r1 = 0x0 ll
		00000000000007d0:  R_BPF_64_64	CONFIG
     252:	w2 = *(u32 *)(r1 + 0x94)
     253:	if w2 == 0x0 goto +0x1d <ipi_exit+0x8d8>
     254:	r7 = 0x0
     255:	w2 = *(u32 *)(r1 + 0x74)
     256:	r1 = 0x0
     257:	if w2 == 0x0 goto +0xc <ipi_exit+0x870>
     258:	if w9 != 0x0 goto +0xb <ipi_exit+0x870>
     259:	call 0x23
     260:	r1 = 0x0 ll
		0000000000000820:  R_BPF_64_64	CONFIG
     262:	w1 = *(u32 *)(r1 + 0x74)
     263:	r0 += r1
     264:	r1 = r10
     265:	r1 += -0x8
     266:	w2 = 0x8
     267:	r3 = r0
     268:	call 0x71
     269:	r1 = *(u64 *)(r10 - 0x8)
     270:	*(u64 *)(r6 + 0x250) = r1
     271:	*(u64 *)(r6 + 0x298) = r7
     272:	*(u64 *)(r6 + 0x110) = r7
     273:	w1 = 0x2
     274:	if w8 s< 0x1 goto +0x1 <ipi_exit+0x8a0>
     275:	w1 = 0x1
     276:	*(u32 *)(r6 + 0x10c) = w8
     277:	*(u32 *)(r6 + 0x108) = w8
     278:	w2 = 0x0
     279:	*(u32 *)(r6 + 0x104) = w2
     280:	*(u32 *)(r6 + 0x100) = w1
     281:	r1 = r6
     282:	call -0x1
		00000000000008d0:  R_BPF_64_32	.text
     283:	w1 = *(u32 *)(r6 + 0x4)
     284:	if w1 != 0x0 goto +0x5f <ipi_exit+0xbe0>
     285:	w1 = *(u32 *)(r6 + 0x8)
     286:	if w1 != 0x0 goto +0x5d <ipi_exit+0xbe0>
     287:	w1 = *(u32 *)(r6 + 0x10)
     288:	if w1 != 0x0 goto +0x5b <ipi_exit+0xbe0>
     289:	w1 = *(u32 *)(r6 + 0x0)
     290:	if w1 != 0x0 goto +0x59 <ipi_exit+0xbe0>
     291:	call 0x23
     292:	*(u64 *)(r10 - 0x8) = r0
     293:	r2 = r10
     294:	r2 += -0x8
     295:	r1 = 0x0 ll
		0000000000000938:  R_BPF_64_64	TASKS
     297:	call 0x3
     298:	if r0 != 0x0 goto +0x51 <ipi_exit+0xbe0>
     299:	r1 = 0x8 ll
		0000000000000958:  R_BPF_64_64	.bss
     301:	r2 = -0x1
     302:	lock *(u64 *)(r1 + 0x0) += r2
     303:	r1 = 0x0 ll
		0000000000000978:  R_BPF_64_64	EXPECT_ENTER
     305:	r2 = -0x100000000 ll
     307:	lock *(u64 *)(r1 + 0x0) += r2
     308:	r1 = 0x0 ll
		00000000000009a0:  R_BPF_64_64	EXPECT_EXIT
     310:	lock *(u64 *)(r1 + 0x0) += r2
     311:	goto +0x44 <ipi_exit+0xbe0>
     312:	call 0x23
     313:	*(u64 *)(r10 - 0x8) = r0
     314:	r2 = r10
     315:	r2 += -0x8
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	TASKS
     318:	r3 = 0xe78 ll
		00000000000009f0:  R_BPF_64_64	.rodata
     320:	r4 = 0x0
     321:	call 0x2
     322:	if r0 != 0x0 goto +0x2e <ipi_exit+0xb88>
     323:	r1 = 0x8 ll
		0000000000000a18:  R_BPF_64_64	.bss
     325:	r2 = 0x1
     326:	lock *(u64 *)(r1 + 0x0) += r2
     327:	r1 = 0x0 ll
		0000000000000a38:  R_BPF_64_64	EXPECT_ENTER
     329:	r2 = 0x100000000 ll
     331:	lock *(u64 *)(r1 + 0x0) += r2
     332:	r1 = 0x0 ll
		0000000000000a60:  R_BPF_64_64	EXPECT_EXIT
     334:	lock *(u64 *)(r1 + 0x0) += r2
     335:	call 0x23
     336:	*(u64 *)(r10 - 0x8) = r0
     337:	r2 = r10
     338:	r2 += -0x8
     339:	r1 = 0x0 ll
		0000000000000a98:  R_BPF_64_64	TASKS
     341:	call 0x1
     342:	r6 = r0
     343:	if r6 == 0x0 goto +0x24 <ipi_exit+0xbe0>
     344:	call 0xe
     345:	r1 = *(u64 *)(r6 + 0x18)
     346:	if r1 == r0 goto -0xa3 <ipi_exit+0x5c0>
     347:	r9 = r0
     348:	r2 = r0
     349:	r2 >>= 0x20
     350:	r0 <<= 0x20
     351:	r0 >>= 0x20
     352:	if r0 != r2 goto +0x2 <ipi_exit+0xb18>
     353:	r1 >>= 0x20
     354:	if r1 == r2 goto -0xac <ipi_exit+0x5b8>
     355:	w1 = *(u32 *)(r6 + 0x8)
     356:	if w1 == 0x0 goto -0xb3 <ipi_exit+0x590>
     357:	w1 = 0x0
     358:	*(u32 *)(r10 - 0x8) = w1
     359:	r2 = r10
     360:	r2 += -0x8
     361:	r1 = 0x0 ll
		0000000000000b48:  R_BPF_64_64	LOST
     363:	call 0x1
     364:	if r0 == 0x0 goto -0xbb <ipi_exit+0x590>
     365:	r0 += 0x10
     366:	r1 = 0x1
     367:	lock *(u64 *)(r0 + 0x0) += r1
     368:	goto -0xbf <ipi_exit+0x590>
     369:	w1 = 0x0
     370:	*(u32 *)(r10 - 0x8) = w1
     371:	r2 = r10
     372:	r2 += -0x8
     373:	r1 = 0x0 ll
		0000000000000ba8:  R_BPF_64_64	LOST
     375:	call 0x1
     376:	if r0 == 0x0 goto +0x3 <ipi_exit+0xbe0>
     377:	r0 += 0x10
     378:	r1 = 0x1
     379:	lock *(u64 *)(r0 + 0x0) += r1
     380:	w0 = 0x0
     381:	exit

Disassembly of section raw_tp/irq_handler_entry:

0000000000000000 <irq_entry>:
       0:	w8 = 0x0
       1:	r7 = *(u64 *)(r1 + 0x8)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <irq_entry+0xc0>
       6:	if w1 == 0x1 goto +0x1e <irq_entry+0x128>
       7:	if w1 == 0x2 goto +0x1 <irq_entry+0x48>
       8:	goto +0x3e <irq_entry+0x238>
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
      22:	w8 = *(u32 *)(r0 + 0x0)
      23:	goto +0x2f <irq_entry+0x238>
      24:	if w1 == 0x3 goto +0x15 <irq_entry+0x170>
      25:	if w1 == 0x4 goto +0x1 <irq_entry+0xd8>
      26:	goto +0x2c <irq_entry+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <irq_entry+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <irq_entry+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w8 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <irq_entry+0x238>
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
      70:	w8 = *(u32 *)(r10 - 0x8)
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
      81:	r6 = r0
      82:	if r6 == 0x0 goto +0x9 <irq_entry+0x2e0>
      83:	call 0x23
      84:	w1 = 0x0
      85:	*(u32 *)(r6 + 0x1c) = w1
      86:	w9 &= w8
      87:	*(u32 *)(r6 + 0x18) = w9
      88:	r1 = 0x0
      89:	*(u64 *)(r6 + 0x10) = r1
      90:	*(u64 *)(r6 + 0x8) = r7
      91:	*(u64 *)(r6 + 0x0) = r0
      92:	w0 = 0x0
      93:	exit

Disassembly of section raw_tp/irq_handler_exit:

0000000000000000 <irq_exit>:
       0:	w8 = 0x0
       1:	*(u64 *)(r10 - 0x18) = r1
       2:	r1 = *(u64 *)(r1 + 0x8)
       3:	*(u64 *)(r10 - 0x10) = r1
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	CONFIG
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x12 <irq_exit+0xd0>
       8:	if w1 == 0x1 goto +0x1e <irq_exit+0x138>
       9:	if w1 == 0x2 goto +0x1 <irq_exit+0x58>
      10:	goto +0x3e <irq_exit+0x248>
      11:	call 0x9e
      12:	r2 = 0x0 ll
		0000000000000060:  R_BPF_64_64	CONFIG
      14:	w1 = *(u32 *)(r2 + 0x40)
      15:	r0 += r1
      16:	r1 = *(u64 *)(r0 + 0x0)
      17:	w3 = *(u32 *)(r2 + 0x44)
      18:	r1 += r3
      19:	r3 = *(u64 *)(r1 + 0x0)
      20:	r1 = *(u64 *)(r2 + 0x8)
      21:	r1 += r3
      22:	w2 = *(u32 *)(r2 + 0x3c)
      23:	call 0x504c4341
      24:	w8 = *(u32 *)(r0 + 0x0)
      25:	goto +0x2f <irq_exit+0x248>
      26:	if w1 == 0x3 goto +0x15 <irq_exit+0x180>
      27:	if w1 == 0x4 goto +0x1 <irq_exit+0xe8>
      28:	goto +0x2c <irq_exit+0x248>
      29:	call 0x8
      30:	*(u32 *)(r10 - 0x8) = w0
      31:	r2 = r10
      32:	r2 += -0x8
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	ADDRESSES
      35:	call 0x1
      36:	if r0 == 0x0 goto +0x24 <irq_exit+0x248>
      37:	r3 = *(u64 *)(r0 + 0x0)
      38:	goto +0x1d <irq_exit+0x220>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w8 = *(u32 *)(r0 + 0x0)
      47:	goto +0x19 <irq_exit+0x248>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r1 = r10
      54:	r1 += -0x8
      55:	w2 = 0x8
      56:	r3 = r0
      57:	call 0x71
      58:	w1 = *(u32 *)(r7 + 0x44)
      59:	r3 = *(u64 *)(r10 - 0x8)
      60:	r3 += r1
      61:	r1 = r10
      62:	r1 += -0x8
      63:	w2 = 0x8
      64:	call 0x71
      65:	r3 = *(u64 *)(r7 + 0x8)
      66:	r1 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x4
      71:	call 0x71
      72:	w8 = *(u32 *)(r10 - 0x8)
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	call 0x8
      77:	*(u32 *)(r10 - 0x8) = w0
      78:	r2 = r10
      79:	r2 += -0x8
      80:	r1 = 0x0 ll
		0000000000000280:  R_BPF_64_64	RUNNING
      82:	call 0x1
      83:	if r0 == 0x0 goto +0x14c <irq_exit+0xd00>
      84:	w1 = *(u32 *)(r0 + 0x18)
      85:	*(u32 *)(r10 - 0x20) = w1
      86:	r6 = *(u64 *)(r0 + 0x8)
      87:	r7 = *(u64 *)(r0 + 0x0)
      88:	r1 = r0
      89:	w2 = 0x0
      90:	r3 = 0x10
      91:	call -0x1
		00000000000002d8:  R_BPF_64_32	memset
      92:	call 0x23
      93:	if r7 != r0 goto +0x142 <irq_exit+0xd00>
      94:	r1 = *(u64 *)(r10 - 0x10)
      95:	if r6 != r1 goto +0x140 <irq_exit+0xd00>
      96:	w9 &= w8
      97:	w1 = *(u32 *)(r10 - 0x20)
      98:	if w9 == w1 goto +0x13d <irq_exit+0xd00>
      99:	w8 = 0x0
     100:	r1 = 0x0 ll
		0000000000000320:  R_BPF_64_64	CONFIG
     102:	w2 = *(u32 *)(r1 + 0x28)
     103:	if w2 == 0x0 goto +0x26 <irq_exit+0x470>
     104:	w4 = w2
     105:	w4 >>= 0x1
     106:	w3 = w2
     107:	w3 |= w4
     108:	w4 = w3
     109:	w4 >>= 0x2
     110:	w3 |= w4
     111:	w4 = w3
     112:	w4 >>= 0x4
     113:	w3 |= w4
     114:	w2 &= w9
     115:	w4 = w3
     116:	w4 >>= 0x8
     117:	w3 |= w4
     118:	w4 = *(u32 *)(r10 - 0x20)
     119:	w2 -= w4
     120:	w4 = w3
     121:	w4 >>= 0x10
     122:	w3 |= w4
     123:	w3 ^= -0x1
     124:	w4 = w3
     125:	w4 >>= 0x1
     126:	w4 &= 0x55555555
     127:	w3 -= w4
     128:	w4 = w3
     129:	w4 &= 0x33333333
     130:	w3 >>= 0x2
     131:	w3 &= 0x33333333
     132:	w4 += w3
     133:	w3 = w4
     134:	w3 >>= 0x4
     135:	w4 += w3
     136:	w4 &= 0xf0f0f0f
     137:	w4 *= 0x1010101
     138:	w4 >>= 0x18
     139:	w2 <<= w4
     140:	w2 s>>= w4
     141:	w8 = w2
     142:	r6 = *(u64 *)(r10 - 0x18)
     143:	r7 = *(u64 *)(r6 + 0x8)
     144:	w1 = *(u32 *)(r1 + 0xa8)
     145:	r3 = r7
     146:	r3 += r1
     147:	r1 = r10
     148:	r1 += -0x8
     149:	w2 = 0x8
     150:	call 0x71
     151:	r1 = *(u64 *)(r10 - 0x8)
     152:	*(u64 *)(r10 - 0x10) = r1
     153:	r9 = *(u64 *)(r6 + 0x0)
     154:	call 0x23
     155:	*(u64 *)(r10 - 0x8) = r0
     156:	r2 = r10
     157:	r2 += -0x8
     158:	r1 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	TASKS
     160:	call 0x1
     161:	r6 = r0
     162:	if r6 == 0x0 goto +0xb8 <irq_exit+0xad8>
     163:	call 0xe
     164:	r1 = *(u64 *)(r6 + 0x18)
     165:	if r1 == r0 goto +0x1d <irq_exit+0x618>
     166:	r3 = r0
     167:	r2 = r0
     168:	r2 >>= 0x20
     169:	r0 <<= 0x20
     170:	r0 >>= 0x20
     171:	if r0 != r2 goto +0x2 <irq_exit+0x570>
     172:	r1 >>= 0x20
     173:	if r1 == r2 goto +0x14 <irq_exit+0x610>
     174:	*(u64 *)(r10 - 0x18) = r3
     175:	w1 = *(u32 *)(r6 + 0x8)
     176:	if w1 == 0x0 goto +0xb <irq_exit+0x5e0>
     177:	w1 = 0x0
     178:	*(u32 *)(r10 - 0x8) = w1
     179:	r2 = r10
     180:	r2 += -0x8
     181:	r1 = 0x0 ll
		00000000000005a8:  R_BPF_64_64	LOST
     183:	call 0x1
     184:	if r0 == 0x0 goto +0x3 <irq_exit+0x5e0>
     185:	r0 += 0x10
     186:	r1 = 0x1
     187:	lock *(u64 *)(r0 + 0x0) += r1
     188:	r1 = r6
     189:	w2 = 0x4a0
     190:	r3 = 0xe78 ll
		00000000000005f0:  R_BPF_64_64	.rodata
     192:	call 0x71
     193:	r3 = *(u64 *)(r10 - 0x18)
     194:	*(u64 *)(r6 + 0x18) = r3
     195:	r9 <<= 0x20
     196:	r9 >>= 0x20
     197:	w1 = *(u32 *)(r6 + 0x4)
     198:	*(u32 *)(r10 - 0x18) = w1
     199:	r1 = r6
     200:	r1 += 0x20
     201:	w2 = 0xe0
     202:	r3 = 0xd98 ll
		0000000000000650:  R_BPF_64_64	.rodata
     204:	call 0x71
     205:	w1 = 0x2
     206:	*(u32 *)(r6 + 0x78) = w1
     207:	r1 = r9
     208:	r2 = *(u64 *)(r10 - 0x10)
     209:	if r2 == 0x0 goto +0x1 <irq_exit+0x698>
     210:	r1 = r2
     211:	*(u64 *)(r6 + 0x70) = r1
     212:	w1 = 0x10
     213:	*(u32 *)(r6 + 0x24) = w1
     214:	*(u64 *)(r6 + 0x28) = r9
     215:	if r7 != 0x0 goto +0x74 <irq_exit+0xa60>
     216:	w1 = *(u32 *)(r6 + 0x4)
     217:	w1 += w8
     218:	*(u32 *)(r6 + 0x4) = w1
     219:	call 0x8
     220:	*(u32 *)(r10 - 0x8) = w0
     221:	r2 = r10
     222:	r2 += -0x8
     223:	r1 = 0x0 ll
		00000000000006f8:  R_BPF_64_64	RUNNING
     225:	call 0x1
     226:	if r0 == 0x0 goto +0x2a <irq_exit+0x868>
     227:	w2 = *(u32 *)(r0 + 0x18)
     228:	w2 += w8
     229:	r1 = 0x0 ll
		0000000000000728:  R_BPF_64_64	CONFIG
     231:	w3 = *(u32 *)(r1 + 0x28)
     232:	w2 &= w3
     233:	*(u32 *)(r0 + 0x18) = w2
     234:	w2 = *(u32 *)(r0 + 0x38)
     235:	w2 += w8
     236:	w3 = *(u32 *)(r1 + 0x28)
     237:	w2 &= w3
     238:	*(u32 *)(r0 + 0x38) = w2
     239:	w2 = *(u32 *)(r0 + 0x58)
     240:	w2 += w8
     241:	w3 = *(u32 *)(r1 + 0x28)
     242:	w2 &= w3
     243:	*(u32 *)(r0 + 0x58) = w2
     244:	w2 = *(u32 *)(r0 + 0x78)
     245:	w2 += w8
     246:	w3 = *(u32 *)(r1 + 0x28)
     247:	w2 &= w3
     248:	*(u32 *)(r0 + 0x78) = w2
     249:	w2 = *(u32 *)(r0 + 0x98)
     250:	w2 += w8
     251:	w3 = *(u32 *)(r1 + 0x28)
     252:	w2 &= w3
     253:	*(u32 *)(r0 + 0x98) = w2
     254:	w2 = *(u32 *)(r0 + 0xb8)
     255:	w2 += w8
     256:	w3 = *(u32 *)(r1 + 0x28)
     257:	w2 &= w3
     258:	*(u32 *)(r0 + 0xb8) = w2
     259:	w2 = *(u32 *)(r0 + 0xd8)
     260:	w2 += w8
     261:	w3 = *(u32 *)(r1 + 0x28)
     262:	w2 &= w3
     263:	*(u32 *)(r0 + 0xd8) = w2
     264:	w2 = *(u32 *)(r0 + 0xf8)
     265:	w2 += w8
     266:	w1 = *(u32 *)(r1 + 0x28)
     267:	w2 &= w1
     268:	*(u32 *)(r0 + 0xf8) = w2
     269:	r1 = 0x0 ll
		0000000000000868:  R_BPF_64_64	CONFIG
     271:	w2 = *(u32 *)(r1 + 0x94)
     272:	if w2 == 0x0 goto +0x1e <irq_exit+0x978>
     273:	r7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0x74)
     275:	r1 = 0x0
     276:	if w2 == 0x0 goto +0xd <irq_exit+0x910>
     277:	w2 = *(u32 *)(r10 - 0x18)
     278:	if w2 != 0x0 goto +0xb <irq_exit+0x910>
     279:	call 0x23
     280:	r1 = 0x0 ll
		00000000000008c0:  R_BPF_64_64	CONFIG
     282:	w1 = *(u32 *)(r1 + 0x74)
     283:	r0 += r1
     284:	r1 = r10
     285:	r1 += -0x8
     286:	w2 = 0x8
     287:	r3 = r0
     288:	call 0x71
     289:	r1 = *(u64 *)(r10 - 0x8)
     290:	*(u64 *)(r6 + 0x250) = r1
     291:	*(u64 *)(r6 + 0x298) = r7
     292:	*(u64 *)(r6 + 0x110) = r7
     293:	w1 = 0x2
     294:	if w8 s< 0x1 goto +0x1 <irq_exit+0x940>
     295:	w1 = 0x1
     296:	*(u32 *)(r6 + 0x10c) = w8
     297:	*(u32 *)(r6 + 0x108) = w8
     298:	w2 = 0x0
     299:	*(u32 *)(r6 + 0x104) = w2
     300:	*(u32 *)(r6 + 0x100) = w1
     301:	r1 = r6
     302:	call -0x1
		0000000000000970:  R_BPF_64_32	.text
     303:	w1 = *(u32 *)(r6 + 0x4)
     304:	if w1 != 0x0 goto +0x6f <irq_exit+0xd00>
     305:	w1 = *(u32 *)(r6 + 0x8)
     306:	if w1 != 0x0 goto +0x6d <irq_exit+0xd00>
     307:	w1 = *(u32 *)(r6 + 0x10)
     308:	if w1 != 0x0 goto +0x6b <irq_exit+0xd00>
     309:	w1 = *(u32 *)(r6 + 0x0)
     310:	if w1 != 0x0 goto +0x69 <irq_exit+0xd00>
     311:	call 0x23
     312:	*(u64 *)(r10 - 0x8) = r0
     313:	r2 = r10
     314:	r2 += -0x8
     315:	r1 = 0x0 ll
		00000000000009d8:  R_BPF_64_64	TASKS
     317:	call 0x3
     318:	if r0 != 0x0 goto +0x61 <irq_exit+0xd00>
     319:	r1 = 0x8 ll
		00000000000009f8:  R_BPF_64_64	.bss
     321:	r2 = -0x1
     322:	lock *(u64 *)(r1 + 0x0) += r2
     323:	r1 = 0x0 ll
		0000000000000a18:  R_BPF_64_64	EXPECT_ENTER
     325:	r2 = -0x100000000 ll
     327:	lock *(u64 *)(r1 + 0x0) += r2
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	EXPECT_EXIT
     330:	lock *(u64 *)(r1 + 0x0) += r2
     331:	goto +0x54 <irq_exit+0xd00>
     332:	r1 = 0x0 ll
		0000000000000a60:  R_BPF_64_64	CONFIG
     334:	w1 = *(u32 *)(r1 + 0xac)
     335:	r7 += r1
     336:	r1 = r10
     337:	r1 += -0x8
     338:	w2 = 0x8
     339:	r3 = r7
     340:	call 0x71
     341:	r3 = *(u64 *)(r10 - 0x8)
     342:	r1 = r6
     343:	r1 += 0x30
     344:	w2 = 0x10
     345:	call 0x73
     346:	goto -0x83 <irq_exit+0x6c0>
     347:	call 0x23
     348:	*(u64 *)(r10 - 0x8) = r0
     349:	r2 = r10
     350:	r2 += -0x8
     351:	r1 = 0x0 ll
		0000000000000af8:  R_BPF_64_64	TASKS
     353:	r3 = 0xe78 ll
		0000000000000b08:  R_BPF_64_64	.rodata
     355:	r4 = 0x0
     356:	call 0x2
     357:	if r0 != 0x0 goto +0x2f <irq_exit+0xca8>
     358:	r1 = 0x8 ll
		0000000000000b30:  R_BPF_64_64	.bss
     360:	r2 = 0x1
     361:	lock *(u64 *)(r1 + 0x0) += r2
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	EXPECT_ENTER
     364:	r2 = 0x100000000 ll
     366:	lock *(u64 *)(r1 + 0x0) += r2
     367:	r1 = 0x0 ll
		0000000000000b78:  R_BPF_64_64	EXPECT_EXIT
     369:	lock *(u64 *)(r1 + 0x0) += r2
     370:	call 0x23
     371:	*(u64 *)(r10 - 0x8) = r0
     372:	r2 = r10
     373:	r2 += -0x8
     374:	r1 = 0x0 ll
		0000000000000bb0:  R_BPF_64_64	TASKS
     376:	call 0x1
     377:	r6 = r0
     378:	if r6 == 0x0 goto +0x25 <irq_exit+0xd00>
     379:	call 0xe
     380:	r1 = *(u64 *)(r6 + 0x18)
     381:	if r1 == r0 goto -0xbb <irq_exit+0x618>
     382:	r3 = r0
     383:	r2 = r0
     384:	r2 >>= 0x20
     385:	r0 <<= 0x20
     386:	r0 >>= 0x20
     387:	if r0 != r2 goto +0x2 <irq_exit+0xc30>
     388:	r1 >>= 0x20
     389:	if r1 == r2 goto -0xc4 <irq_exit+0x610>
     390:	*(u64 *)(r10 - 0x18) = r3
     391:	w1 = *(u32 *)(r6 + 0x8)
     392:	if w1 == 0x0 goto -0xcd <irq_exit+0x5e0>
     393:	w1 = 0x0
     394:	*(u32 *)(r10 - 0x8) = w1
     395:	r2 = r10
     396:	r2 += -0x8
     397:	r1 = 0x0 ll
		0000000000000c68:  R_BPF_64_64	LOST
     399:	call 0x1
     400:	if r0 == 0x0 goto -0xd5 <irq_exit+0x5e0>
     401:	r0 += 0x10
     402:	r1 = 0x1
     403:	lock *(u64 *)(r0 + 0x0) += r1
     404:	goto -0xd9 <irq_exit+0x5e0>
     405:	w1 = 0x0
     406:	*(u32 *)(r10 - 0x8) = w1
     407:	r2 = r10
     408:	r2 += -0x8
     409:	r1 = 0x0 ll
		0000000000000cc8:  R_BPF_64_64	LOST
     411:	call 0x1
     412:	if r0 == 0x0 goto +0x3 <irq_exit+0xd00>
     413:	r0 += 0x10
     414:	r1 = 0x1
     415:	lock *(u64 *)(r0 + 0x0) += r1
     416:	w0 = 0x0
     417:	exit

Disassembly of section raw_tp/irq_work_exit:

0000000000000000 <irq_work_exit>:
       0:	w8 = 0x0
       1:	*(u64 *)(r10 - 0x18) = r1
       2:	r1 = *(u64 *)(r1 + 0x0)
       3:	*(u64 *)(r10 - 0x10) = r1
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	CONFIG
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x12 <irq_work_exit+0xd0>
       8:	if w1 == 0x1 goto +0x1e <irq_work_exit+0x138>
       9:	if w1 == 0x2 goto +0x1 <irq_work_exit+0x58>
      10:	goto +0x3e <irq_work_exit+0x248>
      11:	call 0x9e
      12:	r2 = 0x0 ll
		0000000000000060:  R_BPF_64_64	CONFIG
      14:	w1 = *(u32 *)(r2 + 0x40)
      15:	r0 += r1
      16:	r1 = *(u64 *)(r0 + 0x0)
      17:	w3 = *(u32 *)(r2 + 0x44)
      18:	r1 += r3
      19:	r3 = *(u64 *)(r1 + 0x0)
      20:	r1 = *(u64 *)(r2 + 0x8)
      21:	r1 += r3
      22:	w2 = *(u32 *)(r2 + 0x3c)
      23:	call 0x504c4341
      24:	w8 = *(u32 *)(r0 + 0x0)
      25:	goto +0x2f <irq_work_exit+0x248>
      26:	if w1 == 0x3 goto +0x15 <irq_work_exit+0x180>
      27:	if w1 == 0x4 goto +0x1 <irq_work_exit+0xe8>
      28:	goto +0x2c <irq_work_exit+0x248>
      29:	call 0x8
      30:	*(u32 *)(r10 - 0x8) = w0
      31:	r2 = r10
      32:	r2 += -0x8
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	ADDRESSES
      35:	call 0x1
      36:	if r0 == 0x0 goto +0x24 <irq_work_exit+0x248>
      37:	r3 = *(u64 *)(r0 + 0x0)
      38:	goto +0x1d <irq_work_exit+0x220>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w8 = *(u32 *)(r0 + 0x0)
      47:	goto +0x19 <irq_work_exit+0x248>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r1 = r10
      54:	r1 += -0x8
      55:	w2 = 0x8
      56:	r3 = r0
      57:	call 0x71
      58:	w1 = *(u32 *)(r7 + 0x44)
      59:	r3 = *(u64 *)(r10 - 0x8)
      60:	r3 += r1
      61:	r1 = r10
      62:	r1 += -0x8
      63:	w2 = 0x8
      64:	call 0x71
      65:	r3 = *(u64 *)(r7 + 0x8)
      66:	r1 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x4
      71:	call 0x71
      72:	w8 = *(u32 *)(r10 - 0x8)
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	call 0x8
      77:	*(u32 *)(r10 - 0x8) = w0
      78:	r2 = r10
      79:	r2 += -0x8
      80:	r1 = 0x0 ll
		0000000000000280:  R_BPF_64_64	RUNNING
      82:	call 0x1
      83:	if r0 == 0x0 goto +0x128 <irq_work_exit+0xbe0>
      84:	w1 = *(u32 *)(r0 + 0xd8)
      85:	*(u32 *)(r10 - 0x20) = w1
      86:	r6 = *(u64 *)(r0 + 0xc8)
      87:	r7 = *(u64 *)(r0 + 0xc0)
      88:	r0 += 0xc0
      89:	r1 = r0
      90:	w2 = 0x0
      91:	r3 = 0x10
      92:	call -0x1
		00000000000002e0:  R_BPF_64_32	memset
      93:	call 0x23
      94:	if r7 != r0 goto +0x11d <irq_work_exit+0xbe0>
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	if r6 != r1 goto +0x11b <irq_work_exit+0xbe0>
      97:	w9 &= w8
      98:	w1 = *(u32 *)(r10 - 0x20)
      99:	if w9 == w1 goto +0x118 <irq_work_exit+0xbe0>
     100:	w8 = 0x0
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r1 + 0x28)
     104:	if w1 == 0x0 goto +0x26 <irq_work_exit+0x478>
     105:	w3 = w1
     106:	w3 >>= 0x1
     107:	w2 = w1
     108:	w2 |= w3
     109:	w3 = w2
     110:	w3 >>= 0x2
     111:	w2 |= w3
     112:	w3 = w2
     113:	w3 >>= 0x4
     114:	w2 |= w3
     115:	w1 &= w9
     116:	w3 = w2
     117:	w3 >>= 0x8
     118:	w2 |= w3
     119:	w3 = *(u32 *)(r10 - 0x20)
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
     142:	w8 = w1
     143:	r1 = *(u64 *)(r10 - 0x18)
     144:	r7 = *(u64 *)(r1 + 0x0)
     145:	call 0x23
     146:	*(u64 *)(r10 - 0x8) = r0
     147:	r2 = r10
     148:	r2 += -0x8
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	TASKS
     151:	call 0x1
     152:	r6 = r0
     153:	if r6 == 0x0 goto +0x9e <irq_work_exit+0x9c0>
     154:	call 0xe
     155:	r1 = *(u64 *)(r6 + 0x18)
     156:	if r1 == r0 goto +0x1b <irq_work_exit+0x5c0>
     157:	r9 = r0
     158:	r2 = r0
     159:	r2 >>= 0x20
     160:	r0 <<= 0x20
     161:	r0 >>= 0x20
     162:	if r0 != r2 goto +0x2 <irq_work_exit+0x528>
     163:	r1 >>= 0x20
     164:	if r1 == r2 goto +0x12 <irq_work_exit+0x5b8>
     165:	w1 = *(u32 *)(r6 + 0x8)
     166:	if w1 == 0x0 goto +0xb <irq_work_exit+0x590>
     167:	w1 = 0x0
     168:	*(u32 *)(r10 - 0x8) = w1
     169:	r2 = r10
     170:	r2 += -0x8
     171:	r1 = 0x0 ll
		0000000000000558:  R_BPF_64_64	LOST
     173:	call 0x1
     174:	if r0 == 0x0 goto +0x3 <irq_work_exit+0x590>
     175:	r0 += 0x10
     176:	r1 = 0x1
     177:	lock *(u64 *)(r0 + 0x0) += r1
     178:	r1 = r6
     179:	w2 = 0x4a0
     180:	r3 = 0xe78 ll
		00000000000005a0:  R_BPF_64_64	.rodata
     182:	call 0x71
     183:	*(u64 *)(r6 + 0x18) = r9
     184:	w9 = *(u32 *)(r6 + 0x4)
     185:	r1 = r6
     186:	r1 += 0x20
     187:	w2 = 0xe0
     188:	r3 = 0xd98 ll
		00000000000005e0:  R_BPF_64_64	.rodata
     190:	call 0x71
     191:	w1 = 0x2
     192:	*(u32 *)(r6 + 0x78) = w1
     193:	w1 = 0x17
     194:	*(u32 *)(r6 + 0x24) = w1
     195:	*(u64 *)(r6 + 0x70) = r7
     196:	*(u64 *)(r6 + 0x28) = r7
     197:	w1 = *(u32 *)(r6 + 0x4)
     198:	w1 += w8
     199:	*(u32 *)(r6 + 0x4) = w1
     200:	call 0x8
     201:	*(u32 *)(r10 - 0x8) = w0
     202:	r2 = r10
     203:	r2 += -0x8
     204:	r1 = 0x0 ll
		0000000000000660:  R_BPF_64_64	RUNNING
     206:	call 0x1
     207:	if r0 == 0x0 goto +0x2a <irq_work_exit+0x7d0>
     208:	w2 = *(u32 *)(r0 + 0x18)
     209:	w2 += w8
     210:	r1 = 0x0 ll
		0000000000000690:  R_BPF_64_64	CONFIG
     212:	w3 = *(u32 *)(r1 + 0x28)
     213:	w2 &= w3
     214:	*(u32 *)(r0 + 0x18) = w2
     215:	w2 = *(u32 *)(r0 + 0x38)
     216:	w2 += w8
     217:	w3 = *(u32 *)(r1 + 0x28)
     218:	w2 &= w3
     219:	*(u32 *)(r0 + 0x38) = w2
     220:	w2 = *(u32 *)(r0 + 0x58)
     221:	w2 += w8
     222:	w3 = *(u32 *)(r1 + 0x28)
     223:	w2 &= w3
     224:	*(u32 *)(r0 + 0x58) = w2
     225:	w2 = *(u32 *)(r0 + 0x78)
     226:	w2 += w8
     227:	w3 = *(u32 *)(r1 + 0x28)
     228:	w2 &= w3
     229:	*(u32 *)(r0 + 0x78) = w2
     230:	w2 = *(u32 *)(r0 + 0x98)
     231:	w2 += w8
     232:	w3 = *(u32 *)(r1 + 0x28)
     233:	w2 &= w3
     234:	*(u32 *)(r0 + 0x98) = w2
     235:	w2 = *(u32 *)(r0 + 0xb8)
     236:	w2 += w8
     237:	w3 = *(u32 *)(r1 + 0x28)
     238:	w2 &= w3
     239:	*(u32 *)(r0 + 0xb8) = w2
     240:	w2 = *(u32 *)(r0 + 0xd8)
     241:	w2 += w8
     242:	w3 = *(u32 *)(r1 + 0x28)
     243:	w2 &= w3
     244:	*(u32 *)(r0 + 0xd8) = w2
     245:	w2 = *(u32 *)(r0 + 0xf8)
     246:	w2 += w8
     247:	w1 = *(u32 *)(r1 + 0x28)
     248:	w2 &= w1
     249:	*(u32 *)(r0 + 0xf8) = w2
     250:	r1 = 0x0 ll
		00000000000007d0:  R_BPF_64_64	CONFIG
     252:	w2 = *(u32 *)(r1 + 0x94)
     253:	if w2 == 0x0 goto +0x1d <irq_work_exit+0x8d8>
     254:	r7 = 0x0
     255:	w2 = *(u32 *)(r1 + 0x74)
     256:	r1 = 0x0
     257:	if w2 == 0x0 goto +0xc <irq_work_exit+0x870>
     258:	if w9 != 0x0 goto +0xb <irq_work_exit+0x870>
     259:	call 0x23
     260:	r1 = 0x0 ll
		0000000000000820:  R_BPF_64_64	CONFIG
     262:	w1 = *(u32 *)(r1 + 0x74)
     263:	r0 += r1
     264:	r1 = r10
     265:	r1 += -0x8
     266:	w2 = 0x8
     267:	r3 = r0
     268:	call 0x71
     269:	r1 = *(u64 *)(r10 - 0x8)
     270:	*(u64 *)(r6 + 0x250) = r1
     271:	*(u64 *)(r6 + 0x298) = r7
     272:	*(u64 *)(r6 + 0x110) = r7
     273:	w1 = 0x2
     274:	if w8 s< 0x1 goto +0x1 <irq_work_exit+0x8a0>
     275:	w1 = 0x1
     276:	*(u32 *)(r6 + 0x10c) = w8
     277:	*(u32 *)(r6 + 0x108) = w8
     278:	w2 = 0x0
     279:	*(u32 *)(r6 + 0x104) = w2
     280:	*(u32 *)(r6 + 0x100) = w1
     281:	r1 = r6
     282:	call -0x1
		00000000000008d0:  R_BPF_64_32	.text
     283:	w1 = *(u32 *)(r6 + 0x4)
     284:	if w1 != 0x0 goto +0x5f <irq_work_exit+0xbe0>
     285:	w1 = *(u32 *)(r6 + 0x8)
     286:	if w1 != 0x0 goto +0x5d <irq_work_exit+0xbe0>
     287:	w1 = *(u32 *)(r6 + 0x10)
     288:	if w1 != 0x0 goto +0x5b <irq_work_exit+0xbe0>
     289:	w1 = *(u32 *)(r6 + 0x0)
     290:	if w1 != 0x0 goto +0x59 <irq_work_exit+0xbe0>
     291:	call 0x23
     292:	*(u64 *)(r10 - 0x8) = r0
     293:	r2 = r10
     294:	r2 += -0x8
     295:	r1 = 0x0 ll
		0000000000000938:  R_BPF_64_64	TASKS
     297:	call 0x3
     298:	if r0 != 0x0 goto +0x51 <irq_work_exit+0xbe0>
     299:	r1 = 0x8 ll
		0000000000000958:  R_BPF_64_64	.bss
     301:	r2 = -0x1
     302:	lock *(u64 *)(r1 + 0x0) += r2
     303:	r1 = 0x0 ll
		0000000000000978:  R_BPF_64_64	EXPECT_ENTER
     305:	r2 = -0x100000000 ll
     307:	lock *(u64 *)(r1 + 0x0) += r2
     308:	r1 = 0x0 ll
		00000000000009a0:  R_BPF_64_64	EXPECT_EXIT
     310:	lock *(u64 *)(r1 + 0x0) += r2
     311:	goto +0x44 <irq_work_exit+0xbe0>
     312:	call 0x23
     313:	*(u64 *)(r10 - 0x8) = r0
     314:	r2 = r10
     315:	r2 += -0x8
     316:	r1 = 0x0 ll
		00000000000009e0:  R_BPF_64_64	TASKS
     318:	r3 = 0xe78 ll
		00000000000009f0:  R_BPF_64_64	.rodata
     320:	r4 = 0x0
     321:	call 0x2
     322:	if r0 != 0x0 goto +0x2e <irq_work_exit+0xb88>
     323:	r1 = 0x8 ll
		0000000000000a18:  R_BPF_64_64	.bss
     325:	r2 = 0x1
     326:	lock *(u64 *)(r1 + 0x0) += r2
     327:	r1 = 0x0 ll
		0000000000000a38:  R_BPF_64_64	EXPECT_ENTER
     329:	r2 = 0x100000000 ll
     331:	lock *(u64 *)(r1 + 0x0) += r2
     332:	r1 = 0x0 ll
		0000000000000a60:  R_BPF_64_64	EXPECT_EXIT
     334:	lock *(u64 *)(r1 + 0x0) += r2
     335:	call 0x23
     336:	*(u64 *)(r10 - 0x8) = r0
     337:	r2 = r10
     338:	r2 += -0x8
     339:	r1 = 0x0 ll
		0000000000000a98:  R_BPF_64_64	TASKS
     341:	call 0x1
     342:	r6 = r0
     343:	if r6 == 0x0 goto +0x24 <irq_work_exit+0xbe0>
     344:	call 0xe
     345:	r1 = *(u64 *)(r6 + 0x18)
     346:	if r1 == r0 goto -0xa3 <irq_work_exit+0x5c0>
     347:	r9 = r0
     348:	r2 = r0
     349:	r2 >>= 0x20
     350:	r0 <<= 0x20
     351:	r0 >>= 0x20
     352:	if r0 != r2 goto +0x2 <irq_work_exit+0xb18>
     353:	r1 >>= 0x20
     354:	if r1 == r2 goto -0xac <irq_work_exit+0x5b8>
     355:	w1 = *(u32 *)(r6 + 0x8)
     356:	if w1 == 0x0 goto -0xb3 <irq_work_exit+0x590>
     357:	w1 = 0x0
     358:	*(u32 *)(r10 - 0x8) = w1
     359:	r2 = r10
     360:	r2 += -0x8
     361:	r1 = 0x0 ll
		0000000000000b48:  R_BPF_64_64	LOST
     363:	call 0x1
     364:	if r0 == 0x0 goto -0xbb <irq_work_exit+0x590>
     365:	r0 += 0x10
     366:	r1 = 0x1
     367:	lock *(u64 *)(r0 + 0x0) += r1
     368:	goto -0xbf <irq_work_exit+0x590>
     369:	w1 = 0x0
     370:	*(u32 *)(r10 - 0x8) = w1
     371:	r2 = r10
     372:	r2 += -0x8
     373:	r1 = 0x0 ll
		0000000000000ba8:  R_BPF_64_64	LOST
     375:	call 0x1
     376:	if r0 == 0x0 goto +0x3 <irq_work_exit+0xbe0>
     377:	r0 += 0x10
     378:	r1 = 0x1
     379:	lock *(u64 *)(r0 + 0x0) += r1
     380:	w0 = 0x0
     381:	exit

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
      83:	if r6 == 0x0 goto +0x66c <reset_fentry+0x3600>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x669 <reset_fentry+0x3600>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x2b1 <reset_fentry+0x1870>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x2b4 <reset_fentry+0x1898>
      95:	*(u64 *)(r10 - 0x50) = r8
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
     149:	if w1 > 0x40 goto +0x25d <reset_fentry+0x1798>
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
     574:	w7 = *(u32 *)(r6 + 0x10)
     575:	w2 = *(u32 *)(r6 + 0xc)
     576:	w1 = *(u32 *)(r6 + 0x8)
     577:	w5 = *(u32 *)(r6 + 0x4)
     578:	w3 = w5
     579:	w3 |= w9
     580:	w4 = *(u32 *)(r6 + 0x0)
     581:	*(u32 *)(r10 - 0x48) = w4
     582:	*(u32 *)(r10 - 0x60) = w5
     583:	if w3 s> -0x1 goto +0x1 <reset_fentry+0x1248>
     584:	goto +0x40 <reset_fentry+0x1448>
     585:	if w9 s> w5 goto +0x43 <reset_fentry+0x1468>
     586:	w9 = 0x0
     587:	w8 = 0x1
     588:	if w1 == 0x0 goto +0x1 <reset_fentry+0x1270>
     589:	w8 = 0x0
     590:	w3 = 0x0
     591:	goto +0x7e <reset_fentry+0x1670>
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
     602:	if r0 != 0x0 goto +0xa7 <reset_fentry+0x1810>
     603:	r1 = 0x8 ll
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
     623:	if r6 == 0x0 goto +0x450 <reset_fentry+0x3600>
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
     650:	if w5 s< 0x1 goto +0x1 <reset_fentry+0x1460>
     651:	goto +0x2 <reset_fentry+0x1470>
     652:	if w9 s>= w5 goto -0x43 <reset_fentry+0x1250>
     653:	w9 -= w5
     654:	w3 = 0x0
     655:	w8 = 0x1
     656:	if w1 == 0x0 goto +0x1 <reset_fentry+0x1490>
     657:	w8 = 0x0
     658:	if w1 == 0x0 goto +0x3b <reset_fentry+0x1670>
     659:	if w9 == 0x0 goto +0x3a <reset_fentry+0x1670>
     660:	w4 = w9
     661:	w4 ^= w1
     662:	if w4 s> -0x1 goto +0x37 <reset_fentry+0x1670>
     663:	*(u32 *)(r10 - 0x40) = w7
     664:	w3 = w1
     665:	w3 s>>= 0x1f
     666:	w4 = w1
     667:	w4 ^= w3
     668:	w4 -= w3
     669:	w3 = w9
     670:	w3 s>>= 0x1f
     671:	w5 = w9
     672:	w5 ^= w3
     673:	w5 -= w3
     674:	w3 = w5
     675:	w3 &= 0xff
     676:	w0 = w4
     677:	w0 &= 0xff
     678:	w0 -= w3
     679:	w8 = 0x0
     680:	if w0 s< 0x0 goto +0x1 <reset_fentry+0x1550>
     681:	w0 = 0x0
     682:	w0 += w3
     683:	w7 = w5
     684:	w7 >>= 0x18
     685:	w3 = w4
     686:	w3 >>= 0x18
     687:	w3 -= w7
     688:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x1590>
     689:	w3 = 0x0
     690:	w3 += w7
     691:	w3 <<= 0x18
     692:	w3 |= w0
     693:	w0 = w5
     694:	w0 >>= 0x8
     695:	w0 &= 0xff
     696:	w7 = w4
     697:	w7 >>= 0x8
     698:	w7 &= 0xff
     699:	w7 -= w0
     700:	if w7 s< 0x0 goto +0x1 <reset_fentry+0x15f0>
     701:	w7 = 0x0
     702:	w7 += w0
     703:	w7 <<= 0x8
     704:	w3 |= w7
     705:	w5 >>= 0x10
     706:	w5 &= 0xff
     707:	w4 >>= 0x10
     708:	w4 &= 0xff
     709:	w4 -= w5
     710:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x1640>
     711:	w4 = 0x0
     712:	w4 += w5
     713:	w4 <<= 0x10
     714:	w3 |= w4
     715:	w7 = *(u32 *)(r10 - 0x40)
     716:	if w1 s> -0x1 goto +0x1 <reset_fentry+0x1670>
     717:	w3 = -w3
     718:	w5 = w3
     719:	w5 ^= w2
     720:	w4 = 0x0
     721:	w0 = 0x0
     722:	if w5 s< 0x0 goto +0x1 <reset_fentry+0x16a0>
     723:	w0 = w3
     724:	if w3 != 0x0 goto +0x1 <reset_fentry+0x16b0>
     725:	w0 = w3
     726:	if w2 != 0x0 goto +0x1 <reset_fentry+0x16c0>
     727:	w0 = w3
     728:	*(u32 *)(r6 + 0x14) = w4
     729:	*(u32 *)(r6 + 0x4) = w4
     730:	w0 += w2
     731:	*(u32 *)(r10 - 0x40) = w9
     732:	w2 = w9
     733:	w2 += w1
     734:	w1 = w7
     735:	w1 += 0x1
     736:	*(u32 *)(r10 - 0x78) = w1
     737:	*(u32 *)(r6 + 0x10) = w1
     738:	*(u64 *)(r10 - 0x58) = r2
     739:	*(u32 *)(r6 + 0x8) = w2
     740:	*(u32 *)(r10 - 0x70) = w0
     741:	*(u32 *)(r6 + 0xc) = w0
     742:	r1 = 0x0 ll
		0000000000001730:  R_BPF_64_64	CONFIG
     744:	w1 = *(u32 *)(r1 + 0x78)
     745:	if w1 != 0x0 goto +0x2e <reset_fentry+0x18c0>
     746:	r3 = 0x0
     747:	w1 = 0x0
     748:	if w7 == 0x0 goto +0x1 <reset_fentry+0x1770>
     749:	goto +0x39 <reset_fentry+0x1938>
     750:	call 0x5
     751:	*(u64 *)(r6 + 0x258) = r0
     752:	r3 = 0x0
     753:	w9 = 0x0
     754:	goto +0xe6 <reset_fentry+0x1ec8>
     755:	r8 = 0x80
     756:	if w1 < 0x81 goto -0x25f <reset_fentry+0x4b0>
     757:	r8 = 0x100
     758:	if w1 < 0x101 goto -0x261 <reset_fentry+0x4b0>
     759:	r8 = 0x200
     760:	if w1 < 0x201 goto -0x263 <reset_fentry+0x4b0>
     761:	r8 = 0x400
     762:	if w1 < 0x401 goto -0x265 <reset_fentry+0x4b0>
     763:	r8 = 0x800
     764:	if w1 < 0x801 goto -0x267 <reset_fentry+0x4b0>
     765:	r8 = 0x1000
     766:	if w1 < 0x1001 goto -0x269 <reset_fentry+0x4b0>
     767:	r8 = 0x2000
     768:	if w1 > 0x2000 goto -0xea <reset_fentry+0x10b8>
     769:	goto -0x26c <reset_fentry+0x4b0>
     770:	w1 = 0x0
     771:	*(u32 *)(r10 - 0x38) = w1
     772:	r2 = r10
     773:	r2 += -0x38
     774:	r1 = 0x0 ll
		0000000000001830:  R_BPF_64_64	LOST
     776:	call 0x1
     777:	if r0 == 0x0 goto +0x3b6 <reset_fentry+0x3600>
     778:	r0 += 0x10
     779:	r1 = 0x1
     780:	lock *(u64 *)(r0 + 0x0) += r1
     781:	goto +0x3b2 <reset_fentry+0x3600>
     782:	w3 = *(u32 *)(r6 + 0x44)
     783:	if w2 >= w3 goto +0x1 <reset_fentry+0x1888>
     784:	*(u32 *)(r6 + 0x44) = w2
     785:	w3 = *(u32 *)(r6 + 0x48)
     786:	if w2 <= w3 goto +0x1 <reset_fentry+0x18a0>
     787:	*(u32 *)(r6 + 0x48) = w2
     788:	*(u32 *)(r6 + 0x4c) = w7
     789:	w1 += 0x1
     790:	*(u32 *)(r6 + 0x40) = w1
     791:	goto +0x3a8 <reset_fentry+0x3600>
     792:	call 0x8
     793:	w0 &= 0xfff
     794:	r0 <<= 0x6
     795:	w9 = w7
     796:	r7 = 0x0 ll
		00000000000018e0:  R_BPF_64_64	.bss.calls
     798:	r7 += r0
     799:	call 0x9e
     800:	r1 = r0
     801:	call 0xaf
     802:	*(u64 *)(r7 + 0x10) = r0
     803:	w1 = 0x0
     804:	r7 = *(u64 *)(r7 + 0x10)
     805:	r3 = r7
     806:	if w9 == 0x0 goto +0x8e <reset_fentry+0x1da8>
     807:	w9 = w1
     808:	w1 = 0x1
     809:	w2 = *(u32 *)(r10 - 0x40)
     810:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1960>
     811:	w1 = 0x0
     812:	*(u64 *)(r10 - 0x68) = r3
     813:	w8 &= w1
     814:	w8 &= 0x1
     815:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1988>
     816:	goto +0x1d <reset_fentry+0x1a70>
     817:	r2 = r6
     818:	r2 += 0x2a0
     819:	r7 = 0x0
     820:	r1 = *(u64 *)(r10 - 0x50)
     821:	w3 = 0x200
     822:	r4 = 0x0
     823:	call 0x43
     824:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x19d0>
     825:	r0 = 0x0
     826:	r0 >>= 0x3
     827:	*(u64 *)(r6 + 0x298) = r0
     828:	r1 = 0x0 ll
		00000000000019e0:  R_BPF_64_64	CONFIG
     830:	w1 = *(u32 *)(r1 + 0x74)
     831:	w2 = *(u32 *)(r10 - 0x60)
     832:	if w2 != 0x0 goto +0xc <reset_fentry+0x1a68>
     833:	if w1 == 0x0 goto +0xb <reset_fentry+0x1a68>
     834:	call 0x23
     835:	r1 = 0x0 ll
		0000000000001a18:  R_BPF_64_64	CONFIG
     837:	w1 = *(u32 *)(r1 + 0x74)
     838:	r0 += r1
     839:	r1 = r10
     840:	r1 += -0x38
     841:	w2 = 0x8
     842:	r3 = r0
     843:	call 0x71
     844:	r7 = *(u64 *)(r10 - 0x38)
     845:	*(u64 *)(r6 + 0x250) = r7
     846:	call 0x23
     847:	*(u64 *)(r10 - 0x38) = r0
     848:	r2 = r10
     849:	r2 += -0x38
     850:	r1 = 0x0 ll
		0000000000001a90:  R_BPF_64_64	WORKS
     852:	call 0x1
     853:	if r0 == 0x0 goto +0x22 <reset_fentry+0x1bc0>
     854:	r7 = *(u64 *)(r0 + 0x0)
     855:	if r7 == 0x0 goto +0x20 <reset_fentry+0x1bc0>
     856:	r1 = r6
     857:	r1 += 0x20
     858:	w2 = 0xe0
     859:	r3 = 0xd98 ll
		0000000000001ad8:  R_BPF_64_64	.rodata
     861:	call 0x71
     862:	w1 = 0x2
     863:	*(u32 *)(r6 + 0x78) = w1
     864:	*(u64 *)(r6 + 0x70) = r7
     865:	w1 = 0x15
     866:	*(u32 *)(r6 + 0x24) = w1
     867:	r1 = 0x0
     868:	*(u64 *)(r6 + 0x28) = r1
     869:	r1 = 0x0 ll
		0000000000001b28:  R_BPF_64_64	CONFIG
     871:	w1 = *(u32 *)(r1 + 0x94)
     872:	if w1 == 0x0 goto +0x357 <reset_fentry+0x3600>
     873:	w1 = 0x4
     874:	r3 = *(u64 *)(r10 - 0x58)
     875:	if w3 != 0x0 goto +0x70 <reset_fentry+0x1ee0>
     876:	w1 = 0x6
     877:	w2 = *(u32 *)(r10 - 0x70)
     878:	w3 = w2
     879:	if w2 != 0x0 goto +0x6c <reset_fentry+0x1ee0>
     880:	call 0x23
     881:	*(u64 *)(r10 - 0x38) = r0
     882:	r2 = r10
     883:	r2 += -0x38
     884:	r1 = 0x0 ll
		0000000000001ba0:  R_BPF_64_64	OWED
     886:	call 0x3
     887:	goto +0x348 <reset_fentry+0x3600>
     888:	call 0x23
     889:	r7 = 0x0 ll
		0000000000001bc8:  R_BPF_64_64	CONFIG
     891:	w1 = *(u32 *)(r7 + 0x4c)
     892:	r0 += r1
     893:	r1 = r10
     894:	r1 += -0x38
     895:	w2 = 0x4
     896:	r3 = r0
     897:	call 0x71
     898:	w7 = *(u32 *)(r7 + 0x7c)
     899:	w1 = *(u32 *)(r10 - 0x38)
     900:	w7 &= w1
     901:	if w9 != 0x0 goto +0x1 <reset_fentry+0x1c38>
     902:	goto +0x8 <reset_fentry+0x1c78>
     903:	w1 = *(u32 *)(r10 - 0x40)
     904:	w2 = *(u32 *)(r10 - 0x48)
     905:	w1 |= w2
     906:	if w1 == 0x0 goto +0x6 <reset_fentry+0x1c88>
     907:	call 0x8dd
		0000000000001c58:  R_BPF_64_32	.text
     908:	if w7 == 0x0 goto +0xcf <reset_fentry+0x22e0>
     909:	if w0 != 0x0 goto +0x7 <reset_fentry+0x1ca8>
     910:	goto +0x31d <reset_fentry+0x3560>
     911:	w1 = *(u32 *)(r10 - 0x40)
     912:	if w1 != 0x0 goto -0x6 <reset_fentry+0x1c58>
     913:	if w7 == 0x0 goto +0x32e <reset_fentry+0x3600>
     914:	call 0x8dd
		0000000000001c90:  R_BPF_64_32	.text
     915:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1ca8>
     916:	goto +0x317 <reset_fentry+0x3560>
     917:	call 0x23
     918:	r1 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w1 = *(u32 *)(r1 + 0x4c)
     921:	r0 += r1
     922:	r1 = r10
     923:	r1 += -0x38
     924:	w2 = 0x4
     925:	r3 = r0
     926:	call 0x71
     927:	w7 = 0x1
     928:	w1 = 0x1
     929:	w2 = *(u32 *)(r10 - 0x78)
     930:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1d20>
     931:	w1 = 0x0
     932:	w2 = *(u32 *)(r10 - 0x48)
     933:	r3 = *(u64 *)(r10 - 0x68)
     934:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1d40>
     935:	w7 = 0x0
     936:	w7 &= w1
     937:	w1 = *(u32 *)(r10 - 0x38)
     938:	w1 &= 0x4
     939:	if w1 == 0x0 goto +0xdc <reset_fentry+0x2440>
     940:	r9 = r6
     941:	r9 += 0x20
     942:	if r3 != 0x0 goto +0xc8 <reset_fentry+0x23b8>
     943:	r1 = r9
     944:	w2 = 0xe0
     945:	r3 = 0xd98 ll
		0000000000001d88:  R_BPF_64_64	.rodata
     947:	call 0x71
     948:	goto +0xc5 <reset_fentry+0x23d0>
     949:	call 0x5
     950:	*(u64 *)(r6 + 0x258) = r0
     951:	r3 = 0x0
     952:	w9 = 0x0
     953:	if r7 == 0x0 goto +0x1f <reset_fentry+0x1ec8>
     954:	r1 = 0x0 ll
		0000000000001dd0:  R_BPF_64_64	CONFIG
     956:	w2 = *(u32 *)(r1 + 0x84)
     957:	r3 = r7
     958:	if w2 == 0x0 goto +0x1a <reset_fentry+0x1ec8>
     959:	r2 = r7
     960:	r2 >>= 0x9
     961:	r2 &= 0x3ffc0
     962:	r3 = 0x0 ll
		0000000000001e10:  R_BPF_64_64	.bss.begun
     964:	r3 += r2
     965:	r4 = *(u64 *)(r3 + 0x0)
     966:	w2 = *(u32 *)(r1 + 0x84)
     967:	r1 = r7
     968:	if w2 == 0x0 goto +0xc <reset_fentry+0x1ea8>
     969:	*(u64 *)(r10 - 0x68) = r4
     970:	call 0x9e
     971:	r4 = *(u64 *)(r10 - 0x68)
     972:	r1 = 0x0 ll
		0000000000001e60:  R_BPF_64_64	CONFIG
     974:	w1 = *(u32 *)(r1 + 0x88)
     975:	r0 += r1
     976:	r2 = *(u64 *)(r0 + 0x0)
     977:	r1 = *(u64 *)(r0 + 0x8)
     978:	w1 += w2
     979:	r1 <<= 0x30
     980:	r1 ^= r7
     981:	r3 = r7
     982:	if r4 != r1 goto +0x2 <reset_fentry+0x1ec8>
     983:	w9 = 0x20
     984:	r3 = r7
     985:	*(u32 *)(r6 + 0x268) = w9
     986:	w1 = 0x1
     987:	goto -0xb5 <reset_fentry+0x1938>
     988:	r2 = 0x800000000 ll
     990:	*(u64 *)(r6 + 0x110) = r2
     991:	*(u32 *)(r6 + 0x10c) = w3
     992:	w7 = 0x0
     993:	*(u32 *)(r6 + 0x108) = w7
     994:	w2 = *(u32 *)(r10 - 0x48)
     995:	*(u32 *)(r6 + 0x104) = w2
     996:	*(u32 *)(r6 + 0x100) = w1
     997:	call 0x23
     998:	*(u64 *)(r10 - 0x38) = r0
     999:	r2 = r10
    1000:	r2 += -0x38
    1001:	r1 = 0x0 ll
		0000000000001f48:  R_BPF_64_64	OWED
    1003:	r3 = 0x1318 ll
		0000000000001f58:  R_BPF_64_64	.rodata
    1005:	r4 = 0x0
    1006:	call 0x2
    1007:	if r0 != 0x0 goto +0x7c <reset_fentry+0x2360>
    1008:	call 0x23
    1009:	*(u64 *)(r10 - 0x38) = r0
    1010:	r2 = r10
    1011:	r2 += -0x38
    1012:	r1 = 0x0 ll
		0000000000001fa0:  R_BPF_64_64	OWED
    1014:	call 0x1
    1015:	if r0 == 0x0 goto +0x2c8 <reset_fentry+0x3600>
    1016:	*(u64 *)(r10 - 0x40) = r0
    1017:	r7 = r0
    1018:	r1 = 0x0
    1019:	*(u64 *)(r10 - 0x38) = r1
    1020:	*(u64 *)(r10 - 0x30) = r1
    1021:	w8 = *(u32 *)(r6 + 0x24)
    1022:	if w8 > 0xf goto +0x4 <reset_fentry+0x2018>
    1023:	r1 = r10
    1024:	r1 += -0x38
    1025:	w2 = 0x10
    1026:	call 0x10
    1027:	r1 = *(u64 *)(r6 + 0x70)
    1028:	*(u64 *)(r10 - 0x28) = r1
    1029:	w1 = *(u32 *)(r6 + 0x20)
    1030:	*(u32 *)(r10 - 0x1c) = w8
    1031:	*(u32 *)(r10 - 0x20) = w1
    1032:	w1 = *(u32 *)(r6 + 0x10c)
    1033:	*(u32 *)(r10 - 0x18) = w1
    1034:	w1 = *(u32 *)(r6 + 0x100)
    1035:	*(u32 *)(r10 - 0x14) = w1
    1036:	w1 = 0x0
    1037:	w8 = *(u32 *)(r6 + 0x110)
    1038:	*(u32 *)(r10 - 0xc) = w1
    1039:	*(u32 *)(r10 - 0x10) = w8
    1040:	call 0xe
    1041:	r9 = r0
    1042:	r3 = r10
    1043:	r3 += -0x38
    1044:	r1 = r7
    1045:	w2 = 0x30
    1046:	call 0x71
    1047:	r1 = 0x0
    1048:	*(u64 *)(r7 + 0x30) = r1
    1049:	*(u64 *)(r7 + 0x38) = r1
    1050:	r1 = *(u64 *)(r10 - 0x40)
    1051:	r1 += 0x30
    1052:	w2 = 0x10
    1053:	call 0x10
    1054:	call 0x5
    1055:	*(u64 *)(r7 + 0x40) = r0
    1056:	r1 = *(u64 *)(r6 + 0x28)
    1057:	*(u64 *)(r7 + 0x48) = r1
    1058:	r1 = *(u64 *)(r6 + 0x30)
    1059:	*(u64 *)(r7 + 0x50) = r1
    1060:	r1 = *(u64 *)(r6 + 0x38)
    1061:	*(u64 *)(r7 + 0x58) = r1
    1062:	r1 = *(u64 *)(r6 + 0x40)
    1063:	*(u64 *)(r7 + 0x60) = r1
    1064:	r1 = *(u64 *)(r6 + 0x48)
    1065:	*(u64 *)(r7 + 0x68) = r1
    1066:	r1 = *(u64 *)(r6 + 0x50)
    1067:	*(u64 *)(r7 + 0x70) = r1
    1068:	r1 = *(u64 *)(r6 + 0x68)
    1069:	*(u64 *)(r7 + 0x78) = r1
    1070:	*(u32 *)(r7 + 0x84) = w9
    1071:	r9 >>= 0x20
    1072:	*(u32 *)(r7 + 0x80) = w9
    1073:	call 0x8
    1074:	*(u32 *)(r7 + 0x88) = w0
    1075:	w1 = *(u32 *)(r6 + 0x114)
    1076:	w1 &= 0x7fffffff
    1077:	w2 = *(u32 *)(r6 + 0x78)
    1078:	w1 |= w2
    1079:	*(u32 *)(r7 + 0x8c) = w1
    1080:	w1 = *(u32 *)(r6 + 0x104)
    1081:	*(u32 *)(r7 + 0x90) = w1
    1082:	w1 = *(u32 *)(r6 + 0x108)
    1083:	*(u32 *)(r7 + 0x94) = w1
    1084:	r1 = *(u64 *)(r6 + 0x298)
    1085:	w2 = 0x0
    1086:	*(u32 *)(r7 + 0x9c) = w2
    1087:	*(u32 *)(r7 + 0x98) = w1
    1088:	r1 = *(u64 *)(r6 + 0x250)
    1089:	*(u64 *)(r7 + 0xa0) = r1
    1090:	r1 = *(u64 *)(r6 + 0x258)
    1091:	*(u64 *)(r7 + 0xa8) = r1
    1092:	w1 = *(u32 *)(r6 + 0x100)
    1093:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2248>
    1094:	r1 = *(u64 *)(r6 + 0x260)
    1095:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2248>
    1096:	*(u64 *)(r7 + 0xa8) = r1
    1097:	w8 &= 0x7
    1098:	r8 *= 0x18
    1099:	r2 = r6
    1100:	r2 += r8
    1101:	r2 += 0x190
    1102:	r8 = *(u64 *)(r10 - 0x40)
    1103:	r1 = r8
    1104:	r1 += 0xb0
    1105:	r3 = 0x18
    1106:	call -0x1
		0000000000002290:  R_BPF_64_32	memmove
    1107:	r6 += 0x2a0
    1108:	r8 += 0xc8
    1109:	r1 = r8
    1110:	w2 = 0x200
    1111:	r3 = r6
    1112:	call 0x71
    1113:	w1 = 0x1
    1114:	*(u32 *)(r7 + 0x9c) = w1
    1115:	goto +0x264 <reset_fentry+0x3600>
    1116:	w9 = *(u32 *)(r10 - 0x40)
    1117:	if w0 != 0x0 goto +0x1 <reset_fentry+0x22f8>
    1118:	goto +0x261 <reset_fentry+0x3600>
    1119:	r8 = r6
    1120:	r8 += 0x20
    1121:	r2 = *(u64 *)(r10 - 0x68)
    1122:	*(u64 *)(r10 - 0x50) = r8
    1123:	if r2 != 0x0 goto +0x6d <reset_fentry+0x2688>
    1124:	r1 = r8
    1125:	w2 = 0xe0
    1126:	r3 = 0xd98 ll
		0000000000002330:  R_BPF_64_64	.rodata
    1128:	call 0x71
    1129:	w7 = 0x4
    1130:	w8 = 0x0
    1131:	goto +0x96 <reset_fentry+0x2810>
    1132:	*(u32 *)(r10 - 0x38) = w7
    1133:	r2 = r10
    1134:	r2 += -0x38
    1135:	r1 = 0x0 ll
		0000000000002378:  R_BPF_64_64	LOST
    1137:	call 0x1
    1138:	if r0 == 0x0 goto +0x24d <reset_fentry+0x3600>
    1139:	r0 += 0x10
    1140:	r1 = 0x1
    1141:	lock *(u64 *)(r0 + 0x0) += r1
    1142:	goto +0x249 <reset_fentry+0x3600>
    1143:	r1 = r9
    1144:	r2 = r3
    1145:	call 0x1361
		00000000000023c8:  R_BPF_64_32	.text
    1146:	w1 = *(u32 *)(r6 + 0x20)
    1147:	w2 = *(u32 *)(r6 + 0x24)
    1148:	if w2 != 0x1 goto +0x3 <reset_fentry+0x2400>
    1149:	w8 = 0x1
    1150:	if w1 == 0xfc goto +0x10 <reset_fentry+0x2478>
    1151:	goto +0x3 <reset_fentry+0x2418>
    1152:	w8 = 0x1
    1153:	if w1 == 0x3c goto +0xd <reset_fentry+0x2478>
    1154:	if w1 == 0xe7 goto +0xc <reset_fentry+0x2478>
    1155:	r1 = r9
    1156:	w2 = 0xe0
    1157:	r3 = 0xd98 ll
		0000000000002428:  R_BPF_64_64	.rodata
    1159:	call 0x71
    1160:	r1 = r6
    1161:	r1 += 0x20
    1162:	w2 = 0xe0
    1163:	r3 = 0xd98 ll
		0000000000002458:  R_BPF_64_64	.rodata
    1165:	call 0x71
    1166:	w8 = 0x0
    1167:	w7 &= 0x1
    1168:	if w7 == 0x0 goto +0xe <reset_fentry+0x24f8>
    1169:	w3 = *(u32 *)(r10 - 0x48)
    1170:	w1 = w3
    1171:	w1 = -w1
    1172:	r2 = 0x800000000 ll
    1174:	*(u64 *)(r6 + 0x110) = r2
    1175:	*(u32 *)(r6 + 0x10c) = w1
    1176:	w1 = 0x0
    1177:	*(u32 *)(r6 + 0x108) = w1
    1178:	*(u32 *)(r6 + 0x104) = w3
    1179:	w1 = 0x3
    1180:	*(u32 *)(r6 + 0x100) = w1
    1181:	r1 = r6
    1182:	call -0x1
		00000000000024f0:  R_BPF_64_32	.text
    1183:	w7 = 0x4
    1184:	r9 = *(u64 *)(r10 - 0x58)
    1185:	if w8 != 0x0 goto +0x1 <reset_fentry+0x2518>
    1186:	w7 = 0x5
    1187:	if w9 != 0x0 goto +0x12 <reset_fentry+0x25b0>
    1188:	call 0x23
    1189:	*(u64 *)(r10 - 0x38) = r0
    1190:	r2 = r10
    1191:	r2 += -0x38
    1192:	r1 = 0x0 ll
		0000000000002540:  R_BPF_64_64	OWED
    1194:	call 0x1
    1195:	if r0 == 0x0 goto +0x1f5 <reset_fentry+0x3508>
    1196:	w1 = *(u32 *)(r0 + 0x24)
    1197:	if w1 != 0x3 goto +0x214 <reset_fentry+0x3610>
    1198:	call 0x23
    1199:	*(u64 *)(r10 - 0x38) = r0
    1200:	r2 = r10
    1201:	r2 += -0x38
    1202:	r1 = 0x0 ll
		0000000000002590:  R_BPF_64_64	OWED
    1204:	call 0x3
    1205:	goto +0x1eb <reset_fentry+0x3508>
    1206:	r1 = 0x0 ll
		00000000000025b0:  R_BPF_64_64	CONFIG
    1208:	w1 = *(u32 *)(r1 + 0x80)
    1209:	if w1 == 0x0 goto +0xf1 <reset_fentry+0x2d58>
    1210:	w1 = *(u32 *)(r6 + 0x20)
    1211:	if w1 != -0x1 goto +0x8 <reset_fentry+0x2620>
    1212:	r3 = r9
    1213:	r3 <<= 0x20
    1214:	r3 s>>= 0x20
    1215:	r1 = 0x0 ll
		00000000000025f8:  R_BPF_64_64	.rodata.str1.1
    1217:	w2 = 0x27
    1218:	call 0x6
    1219:	goto +0xe7 <reset_fentry+0x2d58>
    1220:	r4 = *(u64 *)(r6 + 0x70)
    1221:	w1 &= 0xffff
    1222:	w3 = *(u32 *)(r6 + 0x24)
    1223:	w3 <<= 0x10
    1224:	w3 |= w1
    1225:	r5 = r9
    1226:	r5 <<= 0x20
    1227:	r5 s>>= 0x20
    1228:	if w8 == 0x0 goto +0xda <reset_fentry+0x2d38>
    1229:	r1 = 0x88 ll
		0000000000002668:  R_BPF_64_64	.rodata.str1.1
    1231:	w2 = 0x30
    1232:	goto +0xd9 <reset_fentry+0x2d50>
    1233:	r1 = r8
    1234:	r7 = r2
    1235:	call 0x1361
		0000000000002698:  R_BPF_64_32	.text
    1236:	w1 = *(u32 *)(r8 + 0x0)
    1237:	if w1 == -0x1 goto +0x2a <reset_fentry+0x2800>
    1238:	r1 = r7
    1239:	r1 >>= 0x9
    1240:	r1 &= 0x3ffc0
    1241:	r2 = 0x0 ll
		00000000000026c8:  R_BPF_64_64	.bss.begun
    1243:	r2 += r1
    1244:	r1 = *(u64 *)(r2 + 0x0)
    1245:	r2 = *(u64 *)(r2 + 0x8)
    1246:	r1 ^= r7
    1247:	r2 = 0xffffffffffff ll
    1249:	r1 &= r2
    1250:	w7 = 0x4
    1251:	w8 = 0x0
    1252:	if r1 == 0x0 goto +0x1d <reset_fentry+0x2810>
    1253:	r1 = 0x0 ll
		0000000000002728:  R_BPF_64_64	CONFIG
    1255:	w7 = *(u32 *)(r1 + 0x8c)
    1256:	if w7 == 0x0 goto +0x17 <reset_fentry+0x2800>
    1257:	call 0x23
    1258:	r0 += r7
    1259:	r1 = r10
    1260:	r1 += -0x38
    1261:	w2 = 0x4
    1262:	r3 = r0
    1263:	call 0x71
    1264:	w1 = *(u32 *)(r10 - 0x38)
    1265:	if w1 != 0x0 goto +0xe <reset_fentry+0x2800>
    1266:	r1 = 0x0 ll
		0000000000002790:  R_BPF_64_64	CONFIG
    1268:	w7 = *(u32 *)(r1 + 0x90)
    1269:	if w7 == 0x0 goto +0xa <reset_fentry+0x2800>
    1270:	call 0x23
    1271:	r0 += r7
    1272:	r1 = r10
    1273:	r1 += -0x38
    1274:	w7 = 0x4
    1275:	w2 = 0x4
    1276:	r3 = r0
    1277:	call 0x71
    1278:	w1 = *(u32 *)(r10 - 0x38)
    1279:	if w1 == 0x0 goto +0x2 <reset_fentry+0x2810>
    1280:	w7 = 0x5
    1281:	w8 = 0x1
    1282:	w1 = *(u32 *)(r6 + 0x26c)
    1283:	r3 = *(u64 *)(r10 - 0x58)
    1284:	w2 = w3
    1285:	w2 |= w1
    1286:	*(u32 *)(r10 - 0x60) = w8
    1287:	if w2 == 0x0 goto +0x99 <reset_fentry+0x2d08>
    1288:	if w3 != 0x0 goto +0xa <reset_fentry+0x2898>
    1289:	w7 = 0x6
    1290:	w1 = *(u32 *)(r10 - 0x70)
    1291:	w3 = w1
    1292:	if w1 == 0x0 goto +0x1 <reset_fentry+0x2870>
    1293:	goto +0x5 <reset_fentry+0x2898>
    1294:	w7 = 0x3
    1295:	w1 = *(u32 *)(r10 - 0x48)
    1296:	w3 = w1
    1297:	w3 = -w3
    1298:	if w1 == 0x0 goto +0x1b5 <reset_fentry+0x3640>
    1299:	r1 = 0x800000000 ll
    1301:	*(u64 *)(r6 + 0x110) = r1
    1302:	*(u32 *)(r6 + 0x10c) = w3
    1303:	w8 = 0x0
    1304:	*(u32 *)(r6 + 0x108) = w8
    1305:	w1 = *(u32 *)(r10 - 0x48)
    1306:	*(u32 *)(r6 + 0x104) = w1
    1307:	*(u32 *)(r6 + 0x100) = w7
    1308:	call 0x23
    1309:	*(u64 *)(r10 - 0x38) = r0
    1310:	r2 = r10
    1311:	r2 += -0x38
    1312:	r1 = 0x0 ll
		0000000000002900:  R_BPF_64_64	OWED
    1314:	r3 = 0x1318 ll
		0000000000002910:  R_BPF_64_64	.rodata
    1316:	r4 = 0x0
    1317:	call 0x2
    1318:	if r0 != 0x0 goto +0x6e <reset_fentry+0x2ca8>
    1319:	call 0x23
    1320:	*(u64 *)(r10 - 0x38) = r0
    1321:	r2 = r10
    1322:	r2 += -0x38
    1323:	r1 = 0x0 ll
		0000000000002958:  R_BPF_64_64	OWED
    1325:	call 0x1
    1326:	if r0 == 0x0 goto +0x64 <reset_fentry+0x2c98>
    1327:	*(u64 *)(r10 - 0x48) = r0
    1328:	r7 = r0
    1329:	r1 = 0x0
    1330:	*(u64 *)(r10 - 0x38) = r1
    1331:	*(u64 *)(r10 - 0x30) = r1
    1332:	w8 = *(u32 *)(r6 + 0x24)
    1333:	if w8 > 0xf goto +0x4 <reset_fentry+0x29d0>
    1334:	r1 = r10
    1335:	r1 += -0x38
    1336:	w2 = 0x10
    1337:	call 0x10
    1338:	r1 = *(u64 *)(r6 + 0x70)
    1339:	*(u64 *)(r10 - 0x28) = r1
    1340:	w1 = *(u32 *)(r6 + 0x20)
    1341:	*(u32 *)(r10 - 0x1c) = w8
    1342:	*(u32 *)(r10 - 0x20) = w1
    1343:	w1 = *(u32 *)(r6 + 0x10c)
    1344:	*(u32 *)(r10 - 0x18) = w1
    1345:	w1 = *(u32 *)(r6 + 0x100)
    1346:	*(u32 *)(r10 - 0x14) = w1
    1347:	w1 = 0x0
    1348:	w9 = *(u32 *)(r6 + 0x110)
    1349:	*(u32 *)(r10 - 0xc) = w1
    1350:	*(u32 *)(r10 - 0x10) = w9
    1351:	call 0xe
    1352:	r8 = r0
    1353:	r3 = r10
    1354:	r3 += -0x38
    1355:	r1 = r7
    1356:	w2 = 0x30
    1357:	call 0x71
    1358:	r1 = 0x0
    1359:	*(u64 *)(r7 + 0x30) = r1
    1360:	*(u64 *)(r7 + 0x38) = r1
    1361:	r1 = *(u64 *)(r10 - 0x48)
    1362:	r1 += 0x30
    1363:	w2 = 0x10
    1364:	call 0x10
    1365:	call 0x5
    1366:	*(u64 *)(r7 + 0x40) = r0
    1367:	r1 = *(u64 *)(r6 + 0x28)
    1368:	*(u64 *)(r7 + 0x48) = r1
    1369:	r1 = *(u64 *)(r6 + 0x30)
    1370:	*(u64 *)(r7 + 0x50) = r1
    1371:	r1 = *(u64 *)(r6 + 0x38)
    1372:	*(u64 *)(r7 + 0x58) = r1
    1373:	r1 = *(u64 *)(r6 + 0x40)
    1374:	*(u64 *)(r7 + 0x60) = r1
    1375:	r1 = *(u64 *)(r6 + 0x48)
    1376:	*(u64 *)(r7 + 0x68) = r1
    1377:	r1 = *(u64 *)(r6 + 0x50)
    1378:	*(u64 *)(r7 + 0x70) = r1
    1379:	r1 = *(u64 *)(r6 + 0x68)
    1380:	*(u64 *)(r7 + 0x78) = r1
    1381:	*(u32 *)(r7 + 0x84) = w8
    1382:	r8 >>= 0x20
    1383:	*(u32 *)(r7 + 0x80) = w8
    1384:	call 0x8
    1385:	*(u32 *)(r7 + 0x88) = w0
    1386:	w1 = *(u32 *)(r6 + 0x114)
    1387:	w1 &= 0x7fffffff
    1388:	w2 = *(u32 *)(r6 + 0x78)
    1389:	w1 |= w2
    1390:	*(u32 *)(r7 + 0x8c) = w1
    1391:	w1 = *(u32 *)(r6 + 0x104)
    1392:	*(u32 *)(r7 + 0x90) = w1
    1393:	w1 = *(u32 *)(r6 + 0x108)
    1394:	*(u32 *)(r7 + 0x94) = w1
    1395:	r1 = *(u64 *)(r6 + 0x298)
    1396:	w2 = 0x0
    1397:	*(u32 *)(r7 + 0x9c) = w2
    1398:	*(u32 *)(r7 + 0x98) = w1
    1399:	r1 = *(u64 *)(r6 + 0x250)
    1400:	*(u64 *)(r7 + 0xa0) = r1
    1401:	r1 = *(u64 *)(r6 + 0x258)
    1402:	*(u64 *)(r7 + 0xa8) = r1
    1403:	w1 = *(u32 *)(r6 + 0x100)
    1404:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2c00>
    1405:	r1 = *(u64 *)(r6 + 0x260)
    1406:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2c00>
    1407:	*(u64 *)(r7 + 0xa8) = r1
    1408:	w9 &= 0x7
    1409:	r9 *= 0x18
    1410:	r2 = r6
    1411:	r2 += r9
    1412:	r2 += 0x190
    1413:	r8 = *(u64 *)(r10 - 0x48)
    1414:	r1 = r8
    1415:	r1 += 0xb0
    1416:	r3 = 0x18
    1417:	call -0x1
		0000000000002c48:  R_BPF_64_32	memmove
    1418:	r3 = r6
    1419:	r3 += 0x2a0
    1420:	r8 += 0xc8
    1421:	r1 = r8
    1422:	w2 = 0x200
    1423:	call 0x71
    1424:	w1 = 0x0
    1425:	*(u32 *)(r7 + 0x9c) = w1
    1426:	w9 = *(u32 *)(r10 - 0x40)
    1427:	if w9 == 0x0 goto +0x12c <reset_fentry+0x3600>
    1428:	goto +0x13b <reset_fentry+0x3680>
    1429:	*(u32 *)(r10 - 0x38) = w8
    1430:	r2 = r10
    1431:	r2 += -0x38
    1432:	r1 = 0x0 ll
		0000000000002cc0:  R_BPF_64_64	LOST
    1434:	call 0x1
    1435:	if r0 == 0x0 goto -0x9 <reset_fentry+0x2c98>
    1436:	r0 += 0x10
    1437:	r1 = 0x1
    1438:	lock *(u64 *)(r0 + 0x0) += r1
    1439:	if w9 == 0x0 goto +0x120 <reset_fentry+0x3600>
    1440:	goto +0x12f <reset_fentry+0x3680>
    1441:	r1 = *(u64 *)(r10 - 0x50)
    1442:	w2 = 0xe0
    1443:	r3 = 0xd98 ll
		0000000000002d18:  R_BPF_64_64	.rodata
    1445:	call 0x71
    1446:	goto -0x9e <reset_fentry+0x2848>
    1447:	r1 = 0xe7 ll
		0000000000002d38:  R_BPF_64_64	.rodata.str1.1
    1449:	w2 = 0x38
    1450:	call 0x6
    1451:	call 0x23
    1452:	*(u64 *)(r10 - 0x38) = r0
    1453:	r2 = r10
    1454:	r2 += -0x38
    1455:	r1 = 0x0 ll
		0000000000002d78:  R_BPF_64_64	OWED
    1457:	call 0x1
    1458:	if r0 == 0x0 goto +0x9 <reset_fentry+0x2de0>
    1459:	w1 = *(u32 *)(r0 + 0x24)
    1460:	if w1 != 0x3 goto +0x92 <reset_fentry+0x3238>
    1461:	call 0x23
    1462:	*(u64 *)(r10 - 0x38) = r0
    1463:	r2 = r10
    1464:	r2 += -0x38
    1465:	r1 = 0x0 ll
		0000000000002dc8:  R_BPF_64_64	OWED
    1467:	call 0x3
    1468:	r1 = 0x800000000 ll
    1470:	*(u64 *)(r6 + 0x110) = r1
    1471:	*(u32 *)(r6 + 0x10c) = w9
    1472:	w8 = 0x0
    1473:	*(u32 *)(r6 + 0x108) = w8
    1474:	w1 = *(u32 *)(r10 - 0x48)
    1475:	*(u32 *)(r6 + 0x104) = w1
    1476:	*(u32 *)(r6 + 0x100) = w7
    1477:	call 0x23
    1478:	*(u64 *)(r10 - 0x38) = r0
    1479:	r2 = r10
    1480:	r2 += -0x38
    1481:	r1 = 0x0 ll
		0000000000002e48:  R_BPF_64_64	OWED
    1483:	r3 = 0x1318 ll
		0000000000002e58:  R_BPF_64_64	.rodata
    1485:	r4 = 0x0
    1486:	call 0x2
    1487:	if r0 != 0x0 goto +0x6c <reset_fentry+0x31e0>
    1488:	call 0x23
    1489:	*(u64 *)(r10 - 0x38) = r0
    1490:	r2 = r10
    1491:	r2 += -0x38
    1492:	r1 = 0x0 ll
		0000000000002ea0:  R_BPF_64_64	OWED
    1494:	call 0x1
    1495:	if r0 == 0x0 goto +0xd4 <reset_fentry+0x3560>
    1496:	*(u64 *)(r10 - 0x40) = r0
    1497:	r7 = r0
    1498:	r1 = 0x0
    1499:	*(u64 *)(r10 - 0x38) = r1
    1500:	*(u64 *)(r10 - 0x30) = r1
    1501:	w8 = *(u32 *)(r6 + 0x24)
    1502:	if w8 > 0xf goto +0x4 <reset_fentry+0x2f18>
    1503:	r1 = r10
    1504:	r1 += -0x38
    1505:	w2 = 0x10
    1506:	call 0x10
    1507:	r1 = *(u64 *)(r6 + 0x70)
    1508:	*(u64 *)(r10 - 0x28) = r1
    1509:	w1 = *(u32 *)(r6 + 0x20)
    1510:	*(u32 *)(r10 - 0x1c) = w8
    1511:	*(u32 *)(r10 - 0x20) = w1
    1512:	w1 = *(u32 *)(r6 + 0x10c)
    1513:	*(u32 *)(r10 - 0x18) = w1
    1514:	w1 = *(u32 *)(r6 + 0x100)
    1515:	*(u32 *)(r10 - 0x14) = w1
    1516:	w1 = 0x0
    1517:	w8 = *(u32 *)(r6 + 0x110)
    1518:	*(u32 *)(r10 - 0xc) = w1
    1519:	*(u32 *)(r10 - 0x10) = w8
    1520:	call 0xe
    1521:	r9 = r0
    1522:	r3 = r10
    1523:	r3 += -0x38
    1524:	r1 = r7
    1525:	w2 = 0x30
    1526:	call 0x71
    1527:	r1 = 0x0
    1528:	*(u64 *)(r7 + 0x30) = r1
    1529:	*(u64 *)(r7 + 0x38) = r1
    1530:	r1 = *(u64 *)(r10 - 0x40)
    1531:	r1 += 0x30
    1532:	w2 = 0x10
    1533:	call 0x10
    1534:	call 0x5
    1535:	*(u64 *)(r7 + 0x40) = r0
    1536:	r1 = *(u64 *)(r6 + 0x28)
    1537:	*(u64 *)(r7 + 0x48) = r1
    1538:	r1 = *(u64 *)(r6 + 0x30)
    1539:	*(u64 *)(r7 + 0x50) = r1
    1540:	r1 = *(u64 *)(r6 + 0x38)
    1541:	*(u64 *)(r7 + 0x58) = r1
    1542:	r1 = *(u64 *)(r6 + 0x40)
    1543:	*(u64 *)(r7 + 0x60) = r1
    1544:	r1 = *(u64 *)(r6 + 0x48)
    1545:	*(u64 *)(r7 + 0x68) = r1
    1546:	r1 = *(u64 *)(r6 + 0x50)
    1547:	*(u64 *)(r7 + 0x70) = r1
    1548:	r1 = *(u64 *)(r6 + 0x68)
    1549:	*(u64 *)(r7 + 0x78) = r1
    1550:	*(u32 *)(r7 + 0x84) = w9
    1551:	r9 >>= 0x20
    1552:	*(u32 *)(r7 + 0x80) = w9
    1553:	call 0x8
    1554:	*(u32 *)(r7 + 0x88) = w0
    1555:	w1 = *(u32 *)(r6 + 0x114)
    1556:	w1 &= 0x7fffffff
    1557:	w2 = *(u32 *)(r6 + 0x78)
    1558:	w1 |= w2
    1559:	*(u32 *)(r7 + 0x8c) = w1
    1560:	w1 = *(u32 *)(r6 + 0x104)
    1561:	*(u32 *)(r7 + 0x90) = w1
    1562:	w1 = *(u32 *)(r6 + 0x108)
    1563:	*(u32 *)(r7 + 0x94) = w1
    1564:	r1 = *(u64 *)(r6 + 0x298)
    1565:	w2 = 0x0
    1566:	*(u32 *)(r7 + 0x9c) = w2
    1567:	*(u32 *)(r7 + 0x98) = w1
    1568:	r1 = *(u64 *)(r6 + 0x250)
    1569:	*(u64 *)(r7 + 0xa0) = r1
    1570:	r1 = *(u64 *)(r6 + 0x258)
    1571:	*(u64 *)(r7 + 0xa8) = r1
    1572:	w1 = *(u32 *)(r6 + 0x100)
    1573:	if w1 != 0x3 goto +0x3 <reset_fentry+0x3148>
    1574:	r1 = *(u64 *)(r6 + 0x260)
    1575:	if r1 == 0x0 goto +0x1 <reset_fentry+0x3148>
    1576:	*(u64 *)(r7 + 0xa8) = r1
    1577:	w8 &= 0x7
    1578:	r8 *= 0x18
    1579:	r2 = r6
    1580:	r2 += r8
    1581:	r2 += 0x190
    1582:	r8 = *(u64 *)(r10 - 0x40)
    1583:	r1 = r8
    1584:	r1 += 0xb0
    1585:	r3 = 0x18
    1586:	call -0x1
		0000000000003190:  R_BPF_64_32	memmove
    1587:	r6 += 0x2a0
    1588:	r8 += 0xc8
    1589:	r1 = r8
    1590:	w2 = 0x200
    1591:	r3 = r6
    1592:	call 0x71
    1593:	w1 = 0x1
    1594:	*(u32 *)(r7 + 0x9c) = w1
    1595:	goto +0x70 <reset_fentry+0x3560>
    1596:	*(u32 *)(r10 - 0x38) = w8
    1597:	r2 = r10
    1598:	r2 += -0x38
    1599:	r1 = 0x0 ll
		00000000000031f8:  R_BPF_64_64	LOST
    1601:	call 0x1
    1602:	if r0 == 0x0 goto +0x69 <reset_fentry+0x3560>
    1603:	r0 += 0x10
    1604:	r1 = 0x1
    1605:	lock *(u64 *)(r0 + 0x0) += r1
    1606:	goto +0x65 <reset_fentry+0x3560>
    1607:	w1 = 0x0
    1608:	w8 = *(u32 *)(r0 + 0x20)
    1609:	if w8 == 0x0 goto +0x4b <reset_fentry+0x34a8>
    1610:	w1 = w8
    1611:	r2 = *(u64 *)(r10 - 0x58)
    1612:	w1 ^= w2
    1613:	w9 = 0x0
    1614:	if w1 s> -0x1 goto +0x37 <reset_fentry+0x3430>
    1615:	w2 = w8
    1616:	w2 s>>= 0x1f
    1617:	w1 = w8
    1618:	w1 ^= w2
    1619:	w1 -= w2
    1620:	r2 = *(u64 *)(r10 - 0x58)
    1621:	w3 = w2
    1622:	w3 s>>= 0x1f
    1623:	w2 ^= w3
    1624:	w2 -= w3
    1625:	w3 = w2
    1626:	w3 &= 0xff
    1627:	w4 = w1
    1628:	w4 &= 0xff
    1629:	w4 -= w3
    1630:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x3300>
    1631:	w4 = 0x0
    1632:	w4 += w3
    1633:	w5 = w2
    1634:	w5 >>= 0x18
    1635:	w3 = w1
    1636:	w3 >>= 0x18
    1637:	w3 -= w5
    1638:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x3340>
    1639:	w3 = 0x0
    1640:	w3 += w5
    1641:	w3 <<= 0x18
    1642:	w3 |= w4
    1643:	w4 = w2
    1644:	w4 >>= 0x8
    1645:	w4 &= 0xff
    1646:	w5 = w1
    1647:	w5 >>= 0x8
    1648:	w5 &= 0xff
    1649:	w5 -= w4
    1650:	if w5 s< 0x0 goto +0x1 <reset_fentry+0x33a0>
    1651:	w5 = 0x0
    1652:	w5 += w4
    1653:	w5 <<= 0x8
    1654:	w3 |= w5
    1655:	w2 >>= 0x10
    1656:	w2 &= 0xff
    1657:	w1 >>= 0x10
    1658:	w1 &= 0xff
    1659:	w1 -= w2
    1660:	if w1 s< 0x0 goto +0x1 <reset_fentry+0x33f0>
    1661:	w1 = 0x0
    1662:	w1 += w2
    1663:	w1 <<= 0x10
    1664:	w3 |= w1
    1665:	w9 = w3
    1666:	w9 = -w9
    1667:	if w8 s< 0x0 goto +0x1 <reset_fentry+0x3428>
    1668:	w9 = w3
    1669:	if w8 == w9 goto +0x9 <reset_fentry+0x3478>
    1670:	w8 -= w9
    1671:	*(u32 *)(r0 + 0x20) = w8
    1672:	r1 = r0
    1673:	r8 = r0
    1674:	call 0x1480
		0000000000003450:  R_BPF_64_32	.text
    1675:	w1 = 0x0
    1676:	r0 = r8
    1677:	w8 = w9
    1678:	if w9 == 0x0 goto +0x6 <reset_fentry+0x34a8>
    1679:	w1 = 0x6
    1680:	*(u32 *)(r0 + 0x24) = w1
    1681:	*(u32 *)(r0 + 0x20) = w8
    1682:	r1 = r0
    1683:	call 0x1480
		0000000000003498:  R_BPF_64_32	.text
    1684:	w1 = w8
    1685:	w8 = w1
    1686:	call 0x23
    1687:	*(u64 *)(r10 - 0x38) = r0
    1688:	r2 = r10
    1689:	r2 += -0x38
    1690:	r1 = 0x0 ll
		00000000000034d0:  R_BPF_64_64	OWED
    1692:	call 0x3
    1693:	r1 = *(u64 *)(r10 - 0x58)
    1694:	w8 += w1
    1695:	w9 = w8
    1696:	if w8 != 0x0 goto -0xe5 <reset_fentry+0x2de0>
    1697:	w7 = 0x6
    1698:	w1 = *(u32 *)(r10 - 0x70)
    1699:	w9 = w1
    1700:	if w1 != 0x0 goto -0xe9 <reset_fentry+0x2de0>
    1701:	call 0x23
    1702:	*(u64 *)(r10 - 0x38) = r0
    1703:	r2 = r10
    1704:	r2 += -0x38
    1705:	r1 = 0x0 ll
		0000000000003548:  R_BPF_64_64	OWED
    1707:	call 0x3
    1708:	call 0x23
    1709:	*(u64 *)(r10 - 0x38) = r0
    1710:	r2 = r10
    1711:	r2 += -0x38
    1712:	r1 = 0x0 ll
		0000000000003580:  R_BPF_64_64	TASKS
    1714:	call 0x3
    1715:	if r0 != 0x0 goto +0xc <reset_fentry+0x3600>
    1716:	r1 = 0x8 ll
		00000000000035a0:  R_BPF_64_64	.bss
    1718:	r2 = -0x1
    1719:	lock *(u64 *)(r1 + 0x0) += r2
    1720:	r1 = 0x0 ll
		00000000000035c0:  R_BPF_64_64	EXPECT_ENTER
    1722:	r2 = -0x100000000 ll
    1724:	lock *(u64 *)(r1 + 0x0) += r2
    1725:	r1 = 0x0 ll
		00000000000035e8:  R_BPF_64_64	EXPECT_EXIT
    1727:	lock *(u64 *)(r1 + 0x0) += r2
    1728:	w0 = 0x0
    1729:	exit
    1730:	w1 = *(u32 *)(r0 + 0x20)
    1731:	if w1 != 0x0 goto +0x1 <reset_fentry+0x3628>
    1732:	goto -0x217 <reset_fentry+0x2570>
    1733:	r1 = r0
    1734:	call 0x1480
		0000000000003630:  R_BPF_64_32	.text
    1735:	goto -0x21a <reset_fentry+0x2570>
    1736:	call 0x23
    1737:	*(u64 *)(r10 - 0x38) = r0
    1738:	r2 = r10
    1739:	r2 += -0x38
    1740:	r1 = 0x0 ll
		0000000000003660:  R_BPF_64_64	OWED
    1742:	call 0x3
    1743:	if w9 == 0x0 goto -0x10 <reset_fentry+0x3600>
    1744:	r1 = 0x0 ll
		0000000000003680:  R_BPF_64_64	CONFIG
    1746:	w2 = *(u32 *)(r1 + 0x80)
    1747:	if w2 == 0x0 goto -0x14 <reset_fentry+0x3600>
    1748:	w1 = *(u32 *)(r1 + 0x78)
    1749:	if w1 == 0x0 goto -0x16 <reset_fentry+0x3600>
    1750:	r1 = 0x0 ll
		00000000000036b0:  R_BPF_64_64	CONFIG
    1752:	w1 = *(u32 *)(r1 + 0x80)
    1753:	if w1 == 0x0 goto -0x1a <reset_fentry+0x3600>
    1754:	w1 = *(u32 *)(r6 + 0x20)
    1755:	if w1 != -0x1 goto +0x8 <reset_fentry+0x3720>
    1756:	w3 = w9
    1757:	r3 <<= 0x20
    1758:	r3 s>>= 0x20
    1759:	r1 = 0x0 ll
		00000000000036f8:  R_BPF_64_64	.rodata.str1.1
    1761:	w2 = 0x27
    1762:	call 0x6
    1763:	goto -0x24 <reset_fentry+0x3600>
    1764:	r4 = *(u64 *)(r6 + 0x70)
    1765:	w1 &= 0xffff
    1766:	w3 = *(u32 *)(r6 + 0x24)
    1767:	w3 <<= 0x10
    1768:	w3 |= w1
    1769:	w5 = w9
    1770:	r5 <<= 0x20
    1771:	r5 s>>= 0x20
    1772:	w1 = *(u32 *)(r10 - 0x60)
    1773:	if w1 != 0x0 goto +0x5 <reset_fentry+0x3798>
    1774:	r1 = 0x88 ll
		0000000000003770:  R_BPF_64_64	.rodata.str1.1
    1776:	w2 = 0x30
    1777:	call 0x6
    1778:	goto -0x33 <reset_fentry+0x3600>
    1779:	r1 = 0xe7 ll
		0000000000003798:  R_BPF_64_64	.rodata.str1.1
    1781:	w2 = 0x38
    1782:	call 0x6
    1783:	goto -0x38 <reset_fentry+0x3600>

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
      83:	if r6 == 0x0 goto +0x66c <reset_kprobe+0x3600>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x669 <reset_kprobe+0x3600>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x2b1 <reset_kprobe+0x1870>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x2b4 <reset_kprobe+0x1898>
      95:	*(u64 *)(r10 - 0x50) = r8
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
     149:	if w1 > 0x40 goto +0x25d <reset_kprobe+0x1798>
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
     574:	w7 = *(u32 *)(r6 + 0x10)
     575:	w2 = *(u32 *)(r6 + 0xc)
     576:	w1 = *(u32 *)(r6 + 0x8)
     577:	w5 = *(u32 *)(r6 + 0x4)
     578:	w3 = w5
     579:	w3 |= w9
     580:	w4 = *(u32 *)(r6 + 0x0)
     581:	*(u32 *)(r10 - 0x48) = w4
     582:	*(u32 *)(r10 - 0x60) = w5
     583:	if w3 s> -0x1 goto +0x1 <reset_kprobe+0x1248>
     584:	goto +0x40 <reset_kprobe+0x1448>
     585:	if w9 s> w5 goto +0x43 <reset_kprobe+0x1468>
     586:	w9 = 0x0
     587:	w8 = 0x1
     588:	if w1 == 0x0 goto +0x1 <reset_kprobe+0x1270>
     589:	w8 = 0x0
     590:	w3 = 0x0
     591:	goto +0x7e <reset_kprobe+0x1670>
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
     602:	if r0 != 0x0 goto +0xa7 <reset_kprobe+0x1810>
     603:	r1 = 0x8 ll
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
     623:	if r6 == 0x0 goto +0x450 <reset_kprobe+0x3600>
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
     650:	if w5 s< 0x1 goto +0x1 <reset_kprobe+0x1460>
     651:	goto +0x2 <reset_kprobe+0x1470>
     652:	if w9 s>= w5 goto -0x43 <reset_kprobe+0x1250>
     653:	w9 -= w5
     654:	w3 = 0x0
     655:	w8 = 0x1
     656:	if w1 == 0x0 goto +0x1 <reset_kprobe+0x1490>
     657:	w8 = 0x0
     658:	if w1 == 0x0 goto +0x3b <reset_kprobe+0x1670>
     659:	if w9 == 0x0 goto +0x3a <reset_kprobe+0x1670>
     660:	w4 = w9
     661:	w4 ^= w1
     662:	if w4 s> -0x1 goto +0x37 <reset_kprobe+0x1670>
     663:	*(u32 *)(r10 - 0x40) = w7
     664:	w3 = w1
     665:	w3 s>>= 0x1f
     666:	w4 = w1
     667:	w4 ^= w3
     668:	w4 -= w3
     669:	w3 = w9
     670:	w3 s>>= 0x1f
     671:	w5 = w9
     672:	w5 ^= w3
     673:	w5 -= w3
     674:	w3 = w5
     675:	w3 &= 0xff
     676:	w0 = w4
     677:	w0 &= 0xff
     678:	w0 -= w3
     679:	w8 = 0x0
     680:	if w0 s< 0x0 goto +0x1 <reset_kprobe+0x1550>
     681:	w0 = 0x0
     682:	w0 += w3
     683:	w7 = w5
     684:	w7 >>= 0x18
     685:	w3 = w4
     686:	w3 >>= 0x18
     687:	w3 -= w7
     688:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x1590>
     689:	w3 = 0x0
     690:	w3 += w7
     691:	w3 <<= 0x18
     692:	w3 |= w0
     693:	w0 = w5
     694:	w0 >>= 0x8
     695:	w0 &= 0xff
     696:	w7 = w4
     697:	w7 >>= 0x8
     698:	w7 &= 0xff
     699:	w7 -= w0
     700:	if w7 s< 0x0 goto +0x1 <reset_kprobe+0x15f0>
     701:	w7 = 0x0
     702:	w7 += w0
     703:	w7 <<= 0x8
     704:	w3 |= w7
     705:	w5 >>= 0x10
     706:	w5 &= 0xff
     707:	w4 >>= 0x10
     708:	w4 &= 0xff
     709:	w4 -= w5
     710:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x1640>
     711:	w4 = 0x0
     712:	w4 += w5
     713:	w4 <<= 0x10
     714:	w3 |= w4
     715:	w7 = *(u32 *)(r10 - 0x40)
     716:	if w1 s> -0x1 goto +0x1 <reset_kprobe+0x1670>
     717:	w3 = -w3
     718:	w5 = w3
     719:	w5 ^= w2
     720:	w4 = 0x0
     721:	w0 = 0x0
     722:	if w5 s< 0x0 goto +0x1 <reset_kprobe+0x16a0>
     723:	w0 = w3
     724:	if w3 != 0x0 goto +0x1 <reset_kprobe+0x16b0>
     725:	w0 = w3
     726:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x16c0>
     727:	w0 = w3
     728:	*(u32 *)(r6 + 0x14) = w4
     729:	*(u32 *)(r6 + 0x4) = w4
     730:	w0 += w2
     731:	*(u32 *)(r10 - 0x40) = w9
     732:	w2 = w9
     733:	w2 += w1
     734:	w1 = w7
     735:	w1 += 0x1
     736:	*(u32 *)(r10 - 0x78) = w1
     737:	*(u32 *)(r6 + 0x10) = w1
     738:	*(u64 *)(r10 - 0x58) = r2
     739:	*(u32 *)(r6 + 0x8) = w2
     740:	*(u32 *)(r10 - 0x70) = w0
     741:	*(u32 *)(r6 + 0xc) = w0
     742:	r1 = 0x0 ll
		0000000000001730:  R_BPF_64_64	CONFIG
     744:	w1 = *(u32 *)(r1 + 0x78)
     745:	if w1 != 0x0 goto +0x2e <reset_kprobe+0x18c0>
     746:	r3 = 0x0
     747:	w1 = 0x0
     748:	if w7 == 0x0 goto +0x1 <reset_kprobe+0x1770>
     749:	goto +0x39 <reset_kprobe+0x1938>
     750:	call 0x5
     751:	*(u64 *)(r6 + 0x258) = r0
     752:	r3 = 0x0
     753:	w9 = 0x0
     754:	goto +0xe6 <reset_kprobe+0x1ec8>
     755:	r8 = 0x80
     756:	if w1 < 0x81 goto -0x25f <reset_kprobe+0x4b0>
     757:	r8 = 0x100
     758:	if w1 < 0x101 goto -0x261 <reset_kprobe+0x4b0>
     759:	r8 = 0x200
     760:	if w1 < 0x201 goto -0x263 <reset_kprobe+0x4b0>
     761:	r8 = 0x400
     762:	if w1 < 0x401 goto -0x265 <reset_kprobe+0x4b0>
     763:	r8 = 0x800
     764:	if w1 < 0x801 goto -0x267 <reset_kprobe+0x4b0>
     765:	r8 = 0x1000
     766:	if w1 < 0x1001 goto -0x269 <reset_kprobe+0x4b0>
     767:	r8 = 0x2000
     768:	if w1 > 0x2000 goto -0xea <reset_kprobe+0x10b8>
     769:	goto -0x26c <reset_kprobe+0x4b0>
     770:	w1 = 0x0
     771:	*(u32 *)(r10 - 0x38) = w1
     772:	r2 = r10
     773:	r2 += -0x38
     774:	r1 = 0x0 ll
		0000000000001830:  R_BPF_64_64	LOST
     776:	call 0x1
     777:	if r0 == 0x0 goto +0x3b6 <reset_kprobe+0x3600>
     778:	r0 += 0x10
     779:	r1 = 0x1
     780:	lock *(u64 *)(r0 + 0x0) += r1
     781:	goto +0x3b2 <reset_kprobe+0x3600>
     782:	w3 = *(u32 *)(r6 + 0x44)
     783:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1888>
     784:	*(u32 *)(r6 + 0x44) = w2
     785:	w3 = *(u32 *)(r6 + 0x48)
     786:	if w2 <= w3 goto +0x1 <reset_kprobe+0x18a0>
     787:	*(u32 *)(r6 + 0x48) = w2
     788:	*(u32 *)(r6 + 0x4c) = w7
     789:	w1 += 0x1
     790:	*(u32 *)(r6 + 0x40) = w1
     791:	goto +0x3a8 <reset_kprobe+0x3600>
     792:	call 0x8
     793:	w0 &= 0xfff
     794:	r0 <<= 0x6
     795:	w9 = w7
     796:	r7 = 0x0 ll
		00000000000018e0:  R_BPF_64_64	.bss.calls
     798:	r7 += r0
     799:	call 0x9e
     800:	r1 = r0
     801:	call 0xaf
     802:	*(u64 *)(r7 + 0x10) = r0
     803:	w1 = 0x0
     804:	r7 = *(u64 *)(r7 + 0x10)
     805:	r3 = r7
     806:	if w9 == 0x0 goto +0x8e <reset_kprobe+0x1da8>
     807:	w9 = w1
     808:	w1 = 0x1
     809:	w2 = *(u32 *)(r10 - 0x40)
     810:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1960>
     811:	w1 = 0x0
     812:	*(u64 *)(r10 - 0x68) = r3
     813:	w8 &= w1
     814:	w8 &= 0x1
     815:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1988>
     816:	goto +0x1d <reset_kprobe+0x1a70>
     817:	r2 = r6
     818:	r2 += 0x2a0
     819:	r7 = 0x0
     820:	r1 = *(u64 *)(r10 - 0x50)
     821:	w3 = 0x200
     822:	r4 = 0x0
     823:	call 0x43
     824:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x19d0>
     825:	r0 = 0x0
     826:	r0 >>= 0x3
     827:	*(u64 *)(r6 + 0x298) = r0
     828:	r1 = 0x0 ll
		00000000000019e0:  R_BPF_64_64	CONFIG
     830:	w1 = *(u32 *)(r1 + 0x74)
     831:	w2 = *(u32 *)(r10 - 0x60)
     832:	if w2 != 0x0 goto +0xc <reset_kprobe+0x1a68>
     833:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1a68>
     834:	call 0x23
     835:	r1 = 0x0 ll
		0000000000001a18:  R_BPF_64_64	CONFIG
     837:	w1 = *(u32 *)(r1 + 0x74)
     838:	r0 += r1
     839:	r1 = r10
     840:	r1 += -0x38
     841:	w2 = 0x8
     842:	r3 = r0
     843:	call 0x71
     844:	r7 = *(u64 *)(r10 - 0x38)
     845:	*(u64 *)(r6 + 0x250) = r7
     846:	call 0x23
     847:	*(u64 *)(r10 - 0x38) = r0
     848:	r2 = r10
     849:	r2 += -0x38
     850:	r1 = 0x0 ll
		0000000000001a90:  R_BPF_64_64	WORKS
     852:	call 0x1
     853:	if r0 == 0x0 goto +0x22 <reset_kprobe+0x1bc0>
     854:	r7 = *(u64 *)(r0 + 0x0)
     855:	if r7 == 0x0 goto +0x20 <reset_kprobe+0x1bc0>
     856:	r1 = r6
     857:	r1 += 0x20
     858:	w2 = 0xe0
     859:	r3 = 0xd98 ll
		0000000000001ad8:  R_BPF_64_64	.rodata
     861:	call 0x71
     862:	w1 = 0x2
     863:	*(u32 *)(r6 + 0x78) = w1
     864:	*(u64 *)(r6 + 0x70) = r7
     865:	w1 = 0x15
     866:	*(u32 *)(r6 + 0x24) = w1
     867:	r1 = 0x0
     868:	*(u64 *)(r6 + 0x28) = r1
     869:	r1 = 0x0 ll
		0000000000001b28:  R_BPF_64_64	CONFIG
     871:	w1 = *(u32 *)(r1 + 0x94)
     872:	if w1 == 0x0 goto +0x357 <reset_kprobe+0x3600>
     873:	w1 = 0x4
     874:	r3 = *(u64 *)(r10 - 0x58)
     875:	if w3 != 0x0 goto +0x70 <reset_kprobe+0x1ee0>
     876:	w1 = 0x6
     877:	w2 = *(u32 *)(r10 - 0x70)
     878:	w3 = w2
     879:	if w2 != 0x0 goto +0x6c <reset_kprobe+0x1ee0>
     880:	call 0x23
     881:	*(u64 *)(r10 - 0x38) = r0
     882:	r2 = r10
     883:	r2 += -0x38
     884:	r1 = 0x0 ll
		0000000000001ba0:  R_BPF_64_64	OWED
     886:	call 0x3
     887:	goto +0x348 <reset_kprobe+0x3600>
     888:	call 0x23
     889:	r7 = 0x0 ll
		0000000000001bc8:  R_BPF_64_64	CONFIG
     891:	w1 = *(u32 *)(r7 + 0x4c)
     892:	r0 += r1
     893:	r1 = r10
     894:	r1 += -0x38
     895:	w2 = 0x4
     896:	r3 = r0
     897:	call 0x71
     898:	w7 = *(u32 *)(r7 + 0x7c)
     899:	w1 = *(u32 *)(r10 - 0x38)
     900:	w7 &= w1
     901:	if w9 != 0x0 goto +0x1 <reset_kprobe+0x1c38>
     902:	goto +0x8 <reset_kprobe+0x1c78>
     903:	w1 = *(u32 *)(r10 - 0x40)
     904:	w2 = *(u32 *)(r10 - 0x48)
     905:	w1 |= w2
     906:	if w1 == 0x0 goto +0x6 <reset_kprobe+0x1c88>
     907:	call 0x8dd
		0000000000001c58:  R_BPF_64_32	.text
     908:	if w7 == 0x0 goto +0xcf <reset_kprobe+0x22e0>
     909:	if w0 != 0x0 goto +0x7 <reset_kprobe+0x1ca8>
     910:	goto +0x31d <reset_kprobe+0x3560>
     911:	w1 = *(u32 *)(r10 - 0x40)
     912:	if w1 != 0x0 goto -0x6 <reset_kprobe+0x1c58>
     913:	if w7 == 0x0 goto +0x32e <reset_kprobe+0x3600>
     914:	call 0x8dd
		0000000000001c90:  R_BPF_64_32	.text
     915:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1ca8>
     916:	goto +0x317 <reset_kprobe+0x3560>
     917:	call 0x23
     918:	r1 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w1 = *(u32 *)(r1 + 0x4c)
     921:	r0 += r1
     922:	r1 = r10
     923:	r1 += -0x38
     924:	w2 = 0x4
     925:	r3 = r0
     926:	call 0x71
     927:	w7 = 0x1
     928:	w1 = 0x1
     929:	w2 = *(u32 *)(r10 - 0x78)
     930:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1d20>
     931:	w1 = 0x0
     932:	w2 = *(u32 *)(r10 - 0x48)
     933:	r3 = *(u64 *)(r10 - 0x68)
     934:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1d40>
     935:	w7 = 0x0
     936:	w7 &= w1
     937:	w1 = *(u32 *)(r10 - 0x38)
     938:	w1 &= 0x4
     939:	if w1 == 0x0 goto +0xdc <reset_kprobe+0x2440>
     940:	r9 = r6
     941:	r9 += 0x20
     942:	if r3 != 0x0 goto +0xc8 <reset_kprobe+0x23b8>
     943:	r1 = r9
     944:	w2 = 0xe0
     945:	r3 = 0xd98 ll
		0000000000001d88:  R_BPF_64_64	.rodata
     947:	call 0x71
     948:	goto +0xc5 <reset_kprobe+0x23d0>
     949:	call 0x5
     950:	*(u64 *)(r6 + 0x258) = r0
     951:	r3 = 0x0
     952:	w9 = 0x0
     953:	if r7 == 0x0 goto +0x1f <reset_kprobe+0x1ec8>
     954:	r1 = 0x0 ll
		0000000000001dd0:  R_BPF_64_64	CONFIG
     956:	w2 = *(u32 *)(r1 + 0x84)
     957:	r3 = r7
     958:	if w2 == 0x0 goto +0x1a <reset_kprobe+0x1ec8>
     959:	r2 = r7
     960:	r2 >>= 0x9
     961:	r2 &= 0x3ffc0
     962:	r3 = 0x0 ll
		0000000000001e10:  R_BPF_64_64	.bss.begun
     964:	r3 += r2
     965:	r4 = *(u64 *)(r3 + 0x0)
     966:	w2 = *(u32 *)(r1 + 0x84)
     967:	r1 = r7
     968:	if w2 == 0x0 goto +0xc <reset_kprobe+0x1ea8>
     969:	*(u64 *)(r10 - 0x68) = r4
     970:	call 0x9e
     971:	r4 = *(u64 *)(r10 - 0x68)
     972:	r1 = 0x0 ll
		0000000000001e60:  R_BPF_64_64	CONFIG
     974:	w1 = *(u32 *)(r1 + 0x88)
     975:	r0 += r1
     976:	r2 = *(u64 *)(r0 + 0x0)
     977:	r1 = *(u64 *)(r0 + 0x8)
     978:	w1 += w2
     979:	r1 <<= 0x30
     980:	r1 ^= r7
     981:	r3 = r7
     982:	if r4 != r1 goto +0x2 <reset_kprobe+0x1ec8>
     983:	w9 = 0x20
     984:	r3 = r7
     985:	*(u32 *)(r6 + 0x268) = w9
     986:	w1 = 0x1
     987:	goto -0xb5 <reset_kprobe+0x1938>
     988:	r2 = 0x800000000 ll
     990:	*(u64 *)(r6 + 0x110) = r2
     991:	*(u32 *)(r6 + 0x10c) = w3
     992:	w7 = 0x0
     993:	*(u32 *)(r6 + 0x108) = w7
     994:	w2 = *(u32 *)(r10 - 0x48)
     995:	*(u32 *)(r6 + 0x104) = w2
     996:	*(u32 *)(r6 + 0x100) = w1
     997:	call 0x23
     998:	*(u64 *)(r10 - 0x38) = r0
     999:	r2 = r10
    1000:	r2 += -0x38
    1001:	r1 = 0x0 ll
		0000000000001f48:  R_BPF_64_64	OWED
    1003:	r3 = 0x1318 ll
		0000000000001f58:  R_BPF_64_64	.rodata
    1005:	r4 = 0x0
    1006:	call 0x2
    1007:	if r0 != 0x0 goto +0x7c <reset_kprobe+0x2360>
    1008:	call 0x23
    1009:	*(u64 *)(r10 - 0x38) = r0
    1010:	r2 = r10
    1011:	r2 += -0x38
    1012:	r1 = 0x0 ll
		0000000000001fa0:  R_BPF_64_64	OWED
    1014:	call 0x1
    1015:	if r0 == 0x0 goto +0x2c8 <reset_kprobe+0x3600>
    1016:	*(u64 *)(r10 - 0x40) = r0
    1017:	r7 = r0
    1018:	r1 = 0x0
    1019:	*(u64 *)(r10 - 0x38) = r1
    1020:	*(u64 *)(r10 - 0x30) = r1
    1021:	w8 = *(u32 *)(r6 + 0x24)
    1022:	if w8 > 0xf goto +0x4 <reset_kprobe+0x2018>
    1023:	r1 = r10
    1024:	r1 += -0x38
    1025:	w2 = 0x10
    1026:	call 0x10
    1027:	r1 = *(u64 *)(r6 + 0x70)
    1028:	*(u64 *)(r10 - 0x28) = r1
    1029:	w1 = *(u32 *)(r6 + 0x20)
    1030:	*(u32 *)(r10 - 0x1c) = w8
    1031:	*(u32 *)(r10 - 0x20) = w1
    1032:	w1 = *(u32 *)(r6 + 0x10c)
    1033:	*(u32 *)(r10 - 0x18) = w1
    1034:	w1 = *(u32 *)(r6 + 0x100)
    1035:	*(u32 *)(r10 - 0x14) = w1
    1036:	w1 = 0x0
    1037:	w8 = *(u32 *)(r6 + 0x110)
    1038:	*(u32 *)(r10 - 0xc) = w1
    1039:	*(u32 *)(r10 - 0x10) = w8
    1040:	call 0xe
    1041:	r9 = r0
    1042:	r3 = r10
    1043:	r3 += -0x38
    1044:	r1 = r7
    1045:	w2 = 0x30
    1046:	call 0x71
    1047:	r1 = 0x0
    1048:	*(u64 *)(r7 + 0x30) = r1
    1049:	*(u64 *)(r7 + 0x38) = r1
    1050:	r1 = *(u64 *)(r10 - 0x40)
    1051:	r1 += 0x30
    1052:	w2 = 0x10
    1053:	call 0x10
    1054:	call 0x5
    1055:	*(u64 *)(r7 + 0x40) = r0
    1056:	r1 = *(u64 *)(r6 + 0x28)
    1057:	*(u64 *)(r7 + 0x48) = r1
    1058:	r1 = *(u64 *)(r6 + 0x30)
    1059:	*(u64 *)(r7 + 0x50) = r1
    1060:	r1 = *(u64 *)(r6 + 0x38)
    1061:	*(u64 *)(r7 + 0x58) = r1
    1062:	r1 = *(u64 *)(r6 + 0x40)
    1063:	*(u64 *)(r7 + 0x60) = r1
    1064:	r1 = *(u64 *)(r6 + 0x48)
    1065:	*(u64 *)(r7 + 0x68) = r1
    1066:	r1 = *(u64 *)(r6 + 0x50)
    1067:	*(u64 *)(r7 + 0x70) = r1
    1068:	r1 = *(u64 *)(r6 + 0x68)
    1069:	*(u64 *)(r7 + 0x78) = r1
    1070:	*(u32 *)(r7 + 0x84) = w9
    1071:	r9 >>= 0x20
    1072:	*(u32 *)(r7 + 0x80) = w9
    1073:	call 0x8
    1074:	*(u32 *)(r7 + 0x88) = w0
    1075:	w1 = *(u32 *)(r6 + 0x114)
    1076:	w1 &= 0x7fffffff
    1077:	w2 = *(u32 *)(r6 + 0x78)
    1078:	w1 |= w2
    1079:	*(u32 *)(r7 + 0x8c) = w1
    1080:	w1 = *(u32 *)(r6 + 0x104)
    1081:	*(u32 *)(r7 + 0x90) = w1
    1082:	w1 = *(u32 *)(r6 + 0x108)
    1083:	*(u32 *)(r7 + 0x94) = w1
    1084:	r1 = *(u64 *)(r6 + 0x298)
    1085:	w2 = 0x0
    1086:	*(u32 *)(r7 + 0x9c) = w2
    1087:	*(u32 *)(r7 + 0x98) = w1
    1088:	r1 = *(u64 *)(r6 + 0x250)
    1089:	*(u64 *)(r7 + 0xa0) = r1
    1090:	r1 = *(u64 *)(r6 + 0x258)
    1091:	*(u64 *)(r7 + 0xa8) = r1
    1092:	w1 = *(u32 *)(r6 + 0x100)
    1093:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2248>
    1094:	r1 = *(u64 *)(r6 + 0x260)
    1095:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2248>
    1096:	*(u64 *)(r7 + 0xa8) = r1
    1097:	w8 &= 0x7
    1098:	r8 *= 0x18
    1099:	r2 = r6
    1100:	r2 += r8
    1101:	r2 += 0x190
    1102:	r8 = *(u64 *)(r10 - 0x40)
    1103:	r1 = r8
    1104:	r1 += 0xb0
    1105:	r3 = 0x18
    1106:	call -0x1
		0000000000002290:  R_BPF_64_32	memmove
    1107:	r6 += 0x2a0
    1108:	r8 += 0xc8
    1109:	r1 = r8
    1110:	w2 = 0x200
    1111:	r3 = r6
    1112:	call 0x71
    1113:	w1 = 0x1
    1114:	*(u32 *)(r7 + 0x9c) = w1
    1115:	goto +0x264 <reset_kprobe+0x3600>
    1116:	w9 = *(u32 *)(r10 - 0x40)
    1117:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x22f8>
    1118:	goto +0x261 <reset_kprobe+0x3600>
    1119:	r8 = r6
    1120:	r8 += 0x20
    1121:	r2 = *(u64 *)(r10 - 0x68)
    1122:	*(u64 *)(r10 - 0x50) = r8
    1123:	if r2 != 0x0 goto +0x6d <reset_kprobe+0x2688>
    1124:	r1 = r8
    1125:	w2 = 0xe0
    1126:	r3 = 0xd98 ll
		0000000000002330:  R_BPF_64_64	.rodata
    1128:	call 0x71
    1129:	w7 = 0x4
    1130:	w8 = 0x0
    1131:	goto +0x96 <reset_kprobe+0x2810>
    1132:	*(u32 *)(r10 - 0x38) = w7
    1133:	r2 = r10
    1134:	r2 += -0x38
    1135:	r1 = 0x0 ll
		0000000000002378:  R_BPF_64_64	LOST
    1137:	call 0x1
    1138:	if r0 == 0x0 goto +0x24d <reset_kprobe+0x3600>
    1139:	r0 += 0x10
    1140:	r1 = 0x1
    1141:	lock *(u64 *)(r0 + 0x0) += r1
    1142:	goto +0x249 <reset_kprobe+0x3600>
    1143:	r1 = r9
    1144:	r2 = r3
    1145:	call 0x1361
		00000000000023c8:  R_BPF_64_32	.text
    1146:	w1 = *(u32 *)(r6 + 0x20)
    1147:	w2 = *(u32 *)(r6 + 0x24)
    1148:	if w2 != 0x1 goto +0x3 <reset_kprobe+0x2400>
    1149:	w8 = 0x1
    1150:	if w1 == 0xfc goto +0x10 <reset_kprobe+0x2478>
    1151:	goto +0x3 <reset_kprobe+0x2418>
    1152:	w8 = 0x1
    1153:	if w1 == 0x3c goto +0xd <reset_kprobe+0x2478>
    1154:	if w1 == 0xe7 goto +0xc <reset_kprobe+0x2478>
    1155:	r1 = r9
    1156:	w2 = 0xe0
    1157:	r3 = 0xd98 ll
		0000000000002428:  R_BPF_64_64	.rodata
    1159:	call 0x71
    1160:	r1 = r6
    1161:	r1 += 0x20
    1162:	w2 = 0xe0
    1163:	r3 = 0xd98 ll
		0000000000002458:  R_BPF_64_64	.rodata
    1165:	call 0x71
    1166:	w8 = 0x0
    1167:	w7 &= 0x1
    1168:	if w7 == 0x0 goto +0xe <reset_kprobe+0x24f8>
    1169:	w3 = *(u32 *)(r10 - 0x48)
    1170:	w1 = w3
    1171:	w1 = -w1
    1172:	r2 = 0x800000000 ll
    1174:	*(u64 *)(r6 + 0x110) = r2
    1175:	*(u32 *)(r6 + 0x10c) = w1
    1176:	w1 = 0x0
    1177:	*(u32 *)(r6 + 0x108) = w1
    1178:	*(u32 *)(r6 + 0x104) = w3
    1179:	w1 = 0x3
    1180:	*(u32 *)(r6 + 0x100) = w1
    1181:	r1 = r6
    1182:	call -0x1
		00000000000024f0:  R_BPF_64_32	.text
    1183:	w7 = 0x4
    1184:	r9 = *(u64 *)(r10 - 0x58)
    1185:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x2518>
    1186:	w7 = 0x5
    1187:	if w9 != 0x0 goto +0x12 <reset_kprobe+0x25b0>
    1188:	call 0x23
    1189:	*(u64 *)(r10 - 0x38) = r0
    1190:	r2 = r10
    1191:	r2 += -0x38
    1192:	r1 = 0x0 ll
		0000000000002540:  R_BPF_64_64	OWED
    1194:	call 0x1
    1195:	if r0 == 0x0 goto +0x1f5 <reset_kprobe+0x3508>
    1196:	w1 = *(u32 *)(r0 + 0x24)
    1197:	if w1 != 0x3 goto +0x214 <reset_kprobe+0x3610>
    1198:	call 0x23
    1199:	*(u64 *)(r10 - 0x38) = r0
    1200:	r2 = r10
    1201:	r2 += -0x38
    1202:	r1 = 0x0 ll
		0000000000002590:  R_BPF_64_64	OWED
    1204:	call 0x3
    1205:	goto +0x1eb <reset_kprobe+0x3508>
    1206:	r1 = 0x0 ll
		00000000000025b0:  R_BPF_64_64	CONFIG
    1208:	w1 = *(u32 *)(r1 + 0x80)
    1209:	if w1 == 0x0 goto +0xf1 <reset_kprobe+0x2d58>
    1210:	w1 = *(u32 *)(r6 + 0x20)
    1211:	if w1 != -0x1 goto +0x8 <reset_kprobe+0x2620>
    1212:	r3 = r9
    1213:	r3 <<= 0x20
    1214:	r3 s>>= 0x20
    1215:	r1 = 0x0 ll
		00000000000025f8:  R_BPF_64_64	.rodata.str1.1
    1217:	w2 = 0x27
    1218:	call 0x6
    1219:	goto +0xe7 <reset_kprobe+0x2d58>
    1220:	r4 = *(u64 *)(r6 + 0x70)
    1221:	w1 &= 0xffff
    1222:	w3 = *(u32 *)(r6 + 0x24)
    1223:	w3 <<= 0x10
    1224:	w3 |= w1
    1225:	r5 = r9
    1226:	r5 <<= 0x20
    1227:	r5 s>>= 0x20
    1228:	if w8 == 0x0 goto +0xda <reset_kprobe+0x2d38>
    1229:	r1 = 0x88 ll
		0000000000002668:  R_BPF_64_64	.rodata.str1.1
    1231:	w2 = 0x30
    1232:	goto +0xd9 <reset_kprobe+0x2d50>
    1233:	r1 = r8
    1234:	r7 = r2
    1235:	call 0x1361
		0000000000002698:  R_BPF_64_32	.text
    1236:	w1 = *(u32 *)(r8 + 0x0)
    1237:	if w1 == -0x1 goto +0x2a <reset_kprobe+0x2800>
    1238:	r1 = r7
    1239:	r1 >>= 0x9
    1240:	r1 &= 0x3ffc0
    1241:	r2 = 0x0 ll
		00000000000026c8:  R_BPF_64_64	.bss.begun
    1243:	r2 += r1
    1244:	r1 = *(u64 *)(r2 + 0x0)
    1245:	r2 = *(u64 *)(r2 + 0x8)
    1246:	r1 ^= r7
    1247:	r2 = 0xffffffffffff ll
    1249:	r1 &= r2
    1250:	w7 = 0x4
    1251:	w8 = 0x0
    1252:	if r1 == 0x0 goto +0x1d <reset_kprobe+0x2810>
    1253:	r1 = 0x0 ll
		0000000000002728:  R_BPF_64_64	CONFIG
    1255:	w7 = *(u32 *)(r1 + 0x8c)
    1256:	if w7 == 0x0 goto +0x17 <reset_kprobe+0x2800>
    1257:	call 0x23
    1258:	r0 += r7
    1259:	r1 = r10
    1260:	r1 += -0x38
    1261:	w2 = 0x4
    1262:	r3 = r0
    1263:	call 0x71
    1264:	w1 = *(u32 *)(r10 - 0x38)
    1265:	if w1 != 0x0 goto +0xe <reset_kprobe+0x2800>
    1266:	r1 = 0x0 ll
		0000000000002790:  R_BPF_64_64	CONFIG
    1268:	w7 = *(u32 *)(r1 + 0x90)
    1269:	if w7 == 0x0 goto +0xa <reset_kprobe+0x2800>
    1270:	call 0x23
    1271:	r0 += r7
    1272:	r1 = r10
    1273:	r1 += -0x38
    1274:	w7 = 0x4
    1275:	w2 = 0x4
    1276:	r3 = r0
    1277:	call 0x71
    1278:	w1 = *(u32 *)(r10 - 0x38)
    1279:	if w1 == 0x0 goto +0x2 <reset_kprobe+0x2810>
    1280:	w7 = 0x5
    1281:	w8 = 0x1
    1282:	w1 = *(u32 *)(r6 + 0x26c)
    1283:	r3 = *(u64 *)(r10 - 0x58)
    1284:	w2 = w3
    1285:	w2 |= w1
    1286:	*(u32 *)(r10 - 0x60) = w8
    1287:	if w2 == 0x0 goto +0x99 <reset_kprobe+0x2d08>
    1288:	if w3 != 0x0 goto +0xa <reset_kprobe+0x2898>
    1289:	w7 = 0x6
    1290:	w1 = *(u32 *)(r10 - 0x70)
    1291:	w3 = w1
    1292:	if w1 == 0x0 goto +0x1 <reset_kprobe+0x2870>
    1293:	goto +0x5 <reset_kprobe+0x2898>
    1294:	w7 = 0x3
    1295:	w1 = *(u32 *)(r10 - 0x48)
    1296:	w3 = w1
    1297:	w3 = -w3
    1298:	if w1 == 0x0 goto +0x1b5 <reset_kprobe+0x3640>
    1299:	r1 = 0x800000000 ll
    1301:	*(u64 *)(r6 + 0x110) = r1
    1302:	*(u32 *)(r6 + 0x10c) = w3
    1303:	w8 = 0x0
    1304:	*(u32 *)(r6 + 0x108) = w8
    1305:	w1 = *(u32 *)(r10 - 0x48)
    1306:	*(u32 *)(r6 + 0x104) = w1
    1307:	*(u32 *)(r6 + 0x100) = w7
    1308:	call 0x23
    1309:	*(u64 *)(r10 - 0x38) = r0
    1310:	r2 = r10
    1311:	r2 += -0x38
    1312:	r1 = 0x0 ll
		0000000000002900:  R_BPF_64_64	OWED
    1314:	r3 = 0x1318 ll
		0000000000002910:  R_BPF_64_64	.rodata
    1316:	r4 = 0x0
    1317:	call 0x2
    1318:	if r0 != 0x0 goto +0x6e <reset_kprobe+0x2ca8>
    1319:	call 0x23
    1320:	*(u64 *)(r10 - 0x38) = r0
    1321:	r2 = r10
    1322:	r2 += -0x38
    1323:	r1 = 0x0 ll
		0000000000002958:  R_BPF_64_64	OWED
    1325:	call 0x1
    1326:	if r0 == 0x0 goto +0x64 <reset_kprobe+0x2c98>
    1327:	*(u64 *)(r10 - 0x48) = r0
    1328:	r7 = r0
    1329:	r1 = 0x0
    1330:	*(u64 *)(r10 - 0x38) = r1
    1331:	*(u64 *)(r10 - 0x30) = r1
    1332:	w8 = *(u32 *)(r6 + 0x24)
    1333:	if w8 > 0xf goto +0x4 <reset_kprobe+0x29d0>
    1334:	r1 = r10
    1335:	r1 += -0x38
    1336:	w2 = 0x10
    1337:	call 0x10
    1338:	r1 = *(u64 *)(r6 + 0x70)
    1339:	*(u64 *)(r10 - 0x28) = r1
    1340:	w1 = *(u32 *)(r6 + 0x20)
    1341:	*(u32 *)(r10 - 0x1c) = w8
    1342:	*(u32 *)(r10 - 0x20) = w1
    1343:	w1 = *(u32 *)(r6 + 0x10c)
    1344:	*(u32 *)(r10 - 0x18) = w1
    1345:	w1 = *(u32 *)(r6 + 0x100)
    1346:	*(u32 *)(r10 - 0x14) = w1
    1347:	w1 = 0x0
    1348:	w9 = *(u32 *)(r6 + 0x110)
    1349:	*(u32 *)(r10 - 0xc) = w1
    1350:	*(u32 *)(r10 - 0x10) = w9
    1351:	call 0xe
    1352:	r8 = r0
    1353:	r3 = r10
    1354:	r3 += -0x38
    1355:	r1 = r7
    1356:	w2 = 0x30
    1357:	call 0x71
    1358:	r1 = 0x0
    1359:	*(u64 *)(r7 + 0x30) = r1
    1360:	*(u64 *)(r7 + 0x38) = r1
    1361:	r1 = *(u64 *)(r10 - 0x48)
    1362:	r1 += 0x30
    1363:	w2 = 0x10
    1364:	call 0x10
    1365:	call 0x5
    1366:	*(u64 *)(r7 + 0x40) = r0
    1367:	r1 = *(u64 *)(r6 + 0x28)
    1368:	*(u64 *)(r7 + 0x48) = r1
    1369:	r1 = *(u64 *)(r6 + 0x30)
    1370:	*(u64 *)(r7 + 0x50) = r1
    1371:	r1 = *(u64 *)(r6 + 0x38)
    1372:	*(u64 *)(r7 + 0x58) = r1
    1373:	r1 = *(u64 *)(r6 + 0x40)
    1374:	*(u64 *)(r7 + 0x60) = r1
    1375:	r1 = *(u64 *)(r6 + 0x48)
    1376:	*(u64 *)(r7 + 0x68) = r1
    1377:	r1 = *(u64 *)(r6 + 0x50)
    1378:	*(u64 *)(r7 + 0x70) = r1
    1379:	r1 = *(u64 *)(r6 + 0x68)
    1380:	*(u64 *)(r7 + 0x78) = r1
    1381:	*(u32 *)(r7 + 0x84) = w8
    1382:	r8 >>= 0x20
    1383:	*(u32 *)(r7 + 0x80) = w8
    1384:	call 0x8
    1385:	*(u32 *)(r7 + 0x88) = w0
    1386:	w1 = *(u32 *)(r6 + 0x114)
    1387:	w1 &= 0x7fffffff
    1388:	w2 = *(u32 *)(r6 + 0x78)
    1389:	w1 |= w2
    1390:	*(u32 *)(r7 + 0x8c) = w1
    1391:	w1 = *(u32 *)(r6 + 0x104)
    1392:	*(u32 *)(r7 + 0x90) = w1
    1393:	w1 = *(u32 *)(r6 + 0x108)
    1394:	*(u32 *)(r7 + 0x94) = w1
    1395:	r1 = *(u64 *)(r6 + 0x298)
    1396:	w2 = 0x0
    1397:	*(u32 *)(r7 + 0x9c) = w2
    1398:	*(u32 *)(r7 + 0x98) = w1
    1399:	r1 = *(u64 *)(r6 + 0x250)
    1400:	*(u64 *)(r7 + 0xa0) = r1
    1401:	r1 = *(u64 *)(r6 + 0x258)
    1402:	*(u64 *)(r7 + 0xa8) = r1
    1403:	w1 = *(u32 *)(r6 + 0x100)
    1404:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2c00>
    1405:	r1 = *(u64 *)(r6 + 0x260)
    1406:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2c00>
    1407:	*(u64 *)(r7 + 0xa8) = r1
    1408:	w9 &= 0x7
    1409:	r9 *= 0x18
    1410:	r2 = r6
    1411:	r2 += r9
    1412:	r2 += 0x190
    1413:	r8 = *(u64 *)(r10 - 0x48)
    1414:	r1 = r8
    1415:	r1 += 0xb0
    1416:	r3 = 0x18
    1417:	call -0x1
		0000000000002c48:  R_BPF_64_32	memmove
    1418:	r3 = r6
    1419:	r3 += 0x2a0
    1420:	r8 += 0xc8
    1421:	r1 = r8
    1422:	w2 = 0x200
    1423:	call 0x71
    1424:	w1 = 0x0
    1425:	*(u32 *)(r7 + 0x9c) = w1
    1426:	w9 = *(u32 *)(r10 - 0x40)
    1427:	if w9 == 0x0 goto +0x12c <reset_kprobe+0x3600>
    1428:	goto +0x13b <reset_kprobe+0x3680>
    1429:	*(u32 *)(r10 - 0x38) = w8
    1430:	r2 = r10
    1431:	r2 += -0x38
    1432:	r1 = 0x0 ll
		0000000000002cc0:  R_BPF_64_64	LOST
    1434:	call 0x1
    1435:	if r0 == 0x0 goto -0x9 <reset_kprobe+0x2c98>
    1436:	r0 += 0x10
    1437:	r1 = 0x1
    1438:	lock *(u64 *)(r0 + 0x0) += r1
    1439:	if w9 == 0x0 goto +0x120 <reset_kprobe+0x3600>
    1440:	goto +0x12f <reset_kprobe+0x3680>
    1441:	r1 = *(u64 *)(r10 - 0x50)
    1442:	w2 = 0xe0
    1443:	r3 = 0xd98 ll
		0000000000002d18:  R_BPF_64_64	.rodata
    1445:	call 0x71
    1446:	goto -0x9e <reset_kprobe+0x2848>
    1447:	r1 = 0xe7 ll
		0000000000002d38:  R_BPF_64_64	.rodata.str1.1
    1449:	w2 = 0x38
    1450:	call 0x6
    1451:	call 0x23
    1452:	*(u64 *)(r10 - 0x38) = r0
    1453:	r2 = r10
    1454:	r2 += -0x38
    1455:	r1 = 0x0 ll
		0000000000002d78:  R_BPF_64_64	OWED
    1457:	call 0x1
    1458:	if r0 == 0x0 goto +0x9 <reset_kprobe+0x2de0>
    1459:	w1 = *(u32 *)(r0 + 0x24)
    1460:	if w1 != 0x3 goto +0x92 <reset_kprobe+0x3238>
    1461:	call 0x23
    1462:	*(u64 *)(r10 - 0x38) = r0
    1463:	r2 = r10
    1464:	r2 += -0x38
    1465:	r1 = 0x0 ll
		0000000000002dc8:  R_BPF_64_64	OWED
    1467:	call 0x3
    1468:	r1 = 0x800000000 ll
    1470:	*(u64 *)(r6 + 0x110) = r1
    1471:	*(u32 *)(r6 + 0x10c) = w9
    1472:	w8 = 0x0
    1473:	*(u32 *)(r6 + 0x108) = w8
    1474:	w1 = *(u32 *)(r10 - 0x48)
    1475:	*(u32 *)(r6 + 0x104) = w1
    1476:	*(u32 *)(r6 + 0x100) = w7
    1477:	call 0x23
    1478:	*(u64 *)(r10 - 0x38) = r0
    1479:	r2 = r10
    1480:	r2 += -0x38
    1481:	r1 = 0x0 ll
		0000000000002e48:  R_BPF_64_64	OWED
    1483:	r3 = 0x1318 ll
		0000000000002e58:  R_BPF_64_64	.rodata
    1485:	r4 = 0x0
    1486:	call 0x2
    1487:	if r0 != 0x0 goto +0x6c <reset_kprobe+0x31e0>
    1488:	call 0x23
    1489:	*(u64 *)(r10 - 0x38) = r0
    1490:	r2 = r10
    1491:	r2 += -0x38
    1492:	r1 = 0x0 ll
		0000000000002ea0:  R_BPF_64_64	OWED
    1494:	call 0x1
    1495:	if r0 == 0x0 goto +0xd4 <reset_kprobe+0x3560>
    1496:	*(u64 *)(r10 - 0x40) = r0
    1497:	r7 = r0
    1498:	r1 = 0x0
    1499:	*(u64 *)(r10 - 0x38) = r1
    1500:	*(u64 *)(r10 - 0x30) = r1
    1501:	w8 = *(u32 *)(r6 + 0x24)
    1502:	if w8 > 0xf goto +0x4 <reset_kprobe+0x2f18>
    1503:	r1 = r10
    1504:	r1 += -0x38
    1505:	w2 = 0x10
    1506:	call 0x10
    1507:	r1 = *(u64 *)(r6 + 0x70)
    1508:	*(u64 *)(r10 - 0x28) = r1
    1509:	w1 = *(u32 *)(r6 + 0x20)
    1510:	*(u32 *)(r10 - 0x1c) = w8
    1511:	*(u32 *)(r10 - 0x20) = w1
    1512:	w1 = *(u32 *)(r6 + 0x10c)
    1513:	*(u32 *)(r10 - 0x18) = w1
    1514:	w1 = *(u32 *)(r6 + 0x100)
    1515:	*(u32 *)(r10 - 0x14) = w1
    1516:	w1 = 0x0
    1517:	w8 = *(u32 *)(r6 + 0x110)
    1518:	*(u32 *)(r10 - 0xc) = w1
    1519:	*(u32 *)(r10 - 0x10) = w8
    1520:	call 0xe
    1521:	r9 = r0
    1522:	r3 = r10
    1523:	r3 += -0x38
    1524:	r1 = r7
    1525:	w2 = 0x30
    1526:	call 0x71
    1527:	r1 = 0x0
    1528:	*(u64 *)(r7 + 0x30) = r1
    1529:	*(u64 *)(r7 + 0x38) = r1
    1530:	r1 = *(u64 *)(r10 - 0x40)
    1531:	r1 += 0x30
    1532:	w2 = 0x10
    1533:	call 0x10
    1534:	call 0x5
    1535:	*(u64 *)(r7 + 0x40) = r0
    1536:	r1 = *(u64 *)(r6 + 0x28)
    1537:	*(u64 *)(r7 + 0x48) = r1
    1538:	r1 = *(u64 *)(r6 + 0x30)
    1539:	*(u64 *)(r7 + 0x50) = r1
    1540:	r1 = *(u64 *)(r6 + 0x38)
    1541:	*(u64 *)(r7 + 0x58) = r1
    1542:	r1 = *(u64 *)(r6 + 0x40)
    1543:	*(u64 *)(r7 + 0x60) = r1
    1544:	r1 = *(u64 *)(r6 + 0x48)
    1545:	*(u64 *)(r7 + 0x68) = r1
    1546:	r1 = *(u64 *)(r6 + 0x50)
    1547:	*(u64 *)(r7 + 0x70) = r1
    1548:	r1 = *(u64 *)(r6 + 0x68)
    1549:	*(u64 *)(r7 + 0x78) = r1
    1550:	*(u32 *)(r7 + 0x84) = w9
    1551:	r9 >>= 0x20
    1552:	*(u32 *)(r7 + 0x80) = w9
    1553:	call 0x8
    1554:	*(u32 *)(r7 + 0x88) = w0
    1555:	w1 = *(u32 *)(r6 + 0x114)
    1556:	w1 &= 0x7fffffff
    1557:	w2 = *(u32 *)(r6 + 0x78)
    1558:	w1 |= w2
    1559:	*(u32 *)(r7 + 0x8c) = w1
    1560:	w1 = *(u32 *)(r6 + 0x104)
    1561:	*(u32 *)(r7 + 0x90) = w1
    1562:	w1 = *(u32 *)(r6 + 0x108)
    1563:	*(u32 *)(r7 + 0x94) = w1
    1564:	r1 = *(u64 *)(r6 + 0x298)
    1565:	w2 = 0x0
    1566:	*(u32 *)(r7 + 0x9c) = w2
    1567:	*(u32 *)(r7 + 0x98) = w1
    1568:	r1 = *(u64 *)(r6 + 0x250)
    1569:	*(u64 *)(r7 + 0xa0) = r1
    1570:	r1 = *(u64 *)(r6 + 0x258)
    1571:	*(u64 *)(r7 + 0xa8) = r1
    1572:	w1 = *(u32 *)(r6 + 0x100)
    1573:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x3148>
    1574:	r1 = *(u64 *)(r6 + 0x260)
    1575:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x3148>
    1576:	*(u64 *)(r7 + 0xa8) = r1
    1577:	w8 &= 0x7
    1578:	r8 *= 0x18
    1579:	r2 = r6
    1580:	r2 += r8
    1581:	r2 += 0x190
    1582:	r8 = *(u64 *)(r10 - 0x40)
    1583:	r1 = r8
    1584:	r1 += 0xb0
    1585:	r3 = 0x18
    1586:	call -0x1
		0000000000003190:  R_BPF_64_32	memmove
    1587:	r6 += 0x2a0
    1588:	r8 += 0xc8
    1589:	r1 = r8
    1590:	w2 = 0x200
    1591:	r3 = r6
    1592:	call 0x71
    1593:	w1 = 0x1
    1594:	*(u32 *)(r7 + 0x9c) = w1
    1595:	goto +0x70 <reset_kprobe+0x3560>
    1596:	*(u32 *)(r10 - 0x38) = w8
    1597:	r2 = r10
    1598:	r2 += -0x38
    1599:	r1 = 0x0 ll
		00000000000031f8:  R_BPF_64_64	LOST
    1601:	call 0x1
    1602:	if r0 == 0x0 goto +0x69 <reset_kprobe+0x3560>
    1603:	r0 += 0x10
    1604:	r1 = 0x1
    1605:	lock *(u64 *)(r0 + 0x0) += r1
    1606:	goto +0x65 <reset_kprobe+0x3560>
    1607:	w1 = 0x0
    1608:	w8 = *(u32 *)(r0 + 0x20)
    1609:	if w8 == 0x0 goto +0x4b <reset_kprobe+0x34a8>
    1610:	w1 = w8
    1611:	r2 = *(u64 *)(r10 - 0x58)
    1612:	w1 ^= w2
    1613:	w9 = 0x0
    1614:	if w1 s> -0x1 goto +0x37 <reset_kprobe+0x3430>
    1615:	w2 = w8
    1616:	w2 s>>= 0x1f
    1617:	w1 = w8
    1618:	w1 ^= w2
    1619:	w1 -= w2
    1620:	r2 = *(u64 *)(r10 - 0x58)
    1621:	w3 = w2
    1622:	w3 s>>= 0x1f
    1623:	w2 ^= w3
    1624:	w2 -= w3
    1625:	w3 = w2
    1626:	w3 &= 0xff
    1627:	w4 = w1
    1628:	w4 &= 0xff
    1629:	w4 -= w3
    1630:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x3300>
    1631:	w4 = 0x0
    1632:	w4 += w3
    1633:	w5 = w2
    1634:	w5 >>= 0x18
    1635:	w3 = w1
    1636:	w3 >>= 0x18
    1637:	w3 -= w5
    1638:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x3340>
    1639:	w3 = 0x0
    1640:	w3 += w5
    1641:	w3 <<= 0x18
    1642:	w3 |= w4
    1643:	w4 = w2
    1644:	w4 >>= 0x8
    1645:	w4 &= 0xff
    1646:	w5 = w1
    1647:	w5 >>= 0x8
    1648:	w5 &= 0xff
    1649:	w5 -= w4
    1650:	if w5 s< 0x0 goto +0x1 <reset_kprobe+0x33a0>
    1651:	w5 = 0x0
    1652:	w5 += w4
    1653:	w5 <<= 0x8
    1654:	w3 |= w5
    1655:	w2 >>= 0x10
    1656:	w2 &= 0xff
    1657:	w1 >>= 0x10
    1658:	w1 &= 0xff
    1659:	w1 -= w2
    1660:	if w1 s< 0x0 goto +0x1 <reset_kprobe+0x33f0>
    1661:	w1 = 0x0
    1662:	w1 += w2
    1663:	w1 <<= 0x10
    1664:	w3 |= w1
    1665:	w9 = w3
    1666:	w9 = -w9
    1667:	if w8 s< 0x0 goto +0x1 <reset_kprobe+0x3428>
    1668:	w9 = w3
    1669:	if w8 == w9 goto +0x9 <reset_kprobe+0x3478>
    1670:	w8 -= w9
    1671:	*(u32 *)(r0 + 0x20) = w8
    1672:	r1 = r0
    1673:	r8 = r0
    1674:	call 0x1480
		0000000000003450:  R_BPF_64_32	.text
    1675:	w1 = 0x0
    1676:	r0 = r8
    1677:	w8 = w9
    1678:	if w9 == 0x0 goto +0x6 <reset_kprobe+0x34a8>
    1679:	w1 = 0x6
    1680:	*(u32 *)(r0 + 0x24) = w1
    1681:	*(u32 *)(r0 + 0x20) = w8
    1682:	r1 = r0
    1683:	call 0x1480
		0000000000003498:  R_BPF_64_32	.text
    1684:	w1 = w8
    1685:	w8 = w1
    1686:	call 0x23
    1687:	*(u64 *)(r10 - 0x38) = r0
    1688:	r2 = r10
    1689:	r2 += -0x38
    1690:	r1 = 0x0 ll
		00000000000034d0:  R_BPF_64_64	OWED
    1692:	call 0x3
    1693:	r1 = *(u64 *)(r10 - 0x58)
    1694:	w8 += w1
    1695:	w9 = w8
    1696:	if w8 != 0x0 goto -0xe5 <reset_kprobe+0x2de0>
    1697:	w7 = 0x6
    1698:	w1 = *(u32 *)(r10 - 0x70)
    1699:	w9 = w1
    1700:	if w1 != 0x0 goto -0xe9 <reset_kprobe+0x2de0>
    1701:	call 0x23
    1702:	*(u64 *)(r10 - 0x38) = r0
    1703:	r2 = r10
    1704:	r2 += -0x38
    1705:	r1 = 0x0 ll
		0000000000003548:  R_BPF_64_64	OWED
    1707:	call 0x3
    1708:	call 0x23
    1709:	*(u64 *)(r10 - 0x38) = r0
    1710:	r2 = r10
    1711:	r2 += -0x38
    1712:	r1 = 0x0 ll
		0000000000003580:  R_BPF_64_64	TASKS
    1714:	call 0x3
    1715:	if r0 != 0x0 goto +0xc <reset_kprobe+0x3600>
    1716:	r1 = 0x8 ll
		00000000000035a0:  R_BPF_64_64	.bss
    1718:	r2 = -0x1
    1719:	lock *(u64 *)(r1 + 0x0) += r2
    1720:	r1 = 0x0 ll
		00000000000035c0:  R_BPF_64_64	EXPECT_ENTER
    1722:	r2 = -0x100000000 ll
    1724:	lock *(u64 *)(r1 + 0x0) += r2
    1725:	r1 = 0x0 ll
		00000000000035e8:  R_BPF_64_64	EXPECT_EXIT
    1727:	lock *(u64 *)(r1 + 0x0) += r2
    1728:	w0 = 0x0
    1729:	exit
    1730:	w1 = *(u32 *)(r0 + 0x20)
    1731:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x3628>
    1732:	goto -0x217 <reset_kprobe+0x2570>
    1733:	r1 = r0
    1734:	call 0x1480
		0000000000003630:  R_BPF_64_32	.text
    1735:	goto -0x21a <reset_kprobe+0x2570>
    1736:	call 0x23
    1737:	*(u64 *)(r10 - 0x38) = r0
    1738:	r2 = r10
    1739:	r2 += -0x38
    1740:	r1 = 0x0 ll
		0000000000003660:  R_BPF_64_64	OWED
    1742:	call 0x3
    1743:	if w9 == 0x0 goto -0x10 <reset_kprobe+0x3600>
    1744:	r1 = 0x0 ll
		0000000000003680:  R_BPF_64_64	CONFIG
    1746:	w2 = *(u32 *)(r1 + 0x80)
    1747:	if w2 == 0x0 goto -0x14 <reset_kprobe+0x3600>
    1748:	w1 = *(u32 *)(r1 + 0x78)
    1749:	if w1 == 0x0 goto -0x16 <reset_kprobe+0x3600>
    1750:	r1 = 0x0 ll
		00000000000036b0:  R_BPF_64_64	CONFIG
    1752:	w1 = *(u32 *)(r1 + 0x80)
    1753:	if w1 == 0x0 goto -0x1a <reset_kprobe+0x3600>
    1754:	w1 = *(u32 *)(r6 + 0x20)
    1755:	if w1 != -0x1 goto +0x8 <reset_kprobe+0x3720>
    1756:	w3 = w9
    1757:	r3 <<= 0x20
    1758:	r3 s>>= 0x20
    1759:	r1 = 0x0 ll
		00000000000036f8:  R_BPF_64_64	.rodata.str1.1
    1761:	w2 = 0x27
    1762:	call 0x6
    1763:	goto -0x24 <reset_kprobe+0x3600>
    1764:	r4 = *(u64 *)(r6 + 0x70)
    1765:	w1 &= 0xffff
    1766:	w3 = *(u32 *)(r6 + 0x24)
    1767:	w3 <<= 0x10
    1768:	w3 |= w1
    1769:	w5 = w9
    1770:	r5 <<= 0x20
    1771:	r5 s>>= 0x20
    1772:	w1 = *(u32 *)(r10 - 0x60)
    1773:	if w1 != 0x0 goto +0x5 <reset_kprobe+0x3798>
    1774:	r1 = 0x88 ll
		0000000000003770:  R_BPF_64_64	.rodata.str1.1
    1776:	w2 = 0x30
    1777:	call 0x6
    1778:	goto -0x33 <reset_kprobe+0x3600>
    1779:	r1 = 0xe7 ll
		0000000000003798:  R_BPF_64_64	.rodata.str1.1
    1781:	w2 = 0x38
    1782:	call 0x6
    1783:	goto -0x38 <reset_kprobe+0x3600>

Disassembly of section raw_tp/softirq_entry:

0000000000000000 <softirq_entry>:
       0:	w8 = 0x0
       1:	r7 = *(u64 *)(r1 + 0x0)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <softirq_entry+0xc0>
       6:	if w1 == 0x1 goto +0x1e <softirq_entry+0x128>
       7:	if w1 == 0x2 goto +0x1 <softirq_entry+0x48>
       8:	goto +0x3e <softirq_entry+0x238>
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
      22:	w8 = *(u32 *)(r0 + 0x0)
      23:	goto +0x2f <softirq_entry+0x238>
      24:	if w1 == 0x3 goto +0x15 <softirq_entry+0x170>
      25:	if w1 == 0x4 goto +0x1 <softirq_entry+0xd8>
      26:	goto +0x2c <softirq_entry+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <softirq_entry+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <softirq_entry+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w8 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <softirq_entry+0x238>
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
      70:	w8 = *(u32 *)(r10 - 0x8)
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
      81:	r6 = r0
      82:	if r6 == 0x0 goto +0x9 <softirq_entry+0x2e0>
      83:	call 0x23
      84:	w1 = 0x0
      85:	*(u32 *)(r6 + 0xbc) = w1
      86:	w9 &= w8
      87:	*(u32 *)(r6 + 0xb8) = w9
      88:	r1 = 0x0
      89:	*(u64 *)(r6 + 0xb0) = r1
      90:	*(u64 *)(r6 + 0xa8) = r7
      91:	*(u64 *)(r6 + 0xa0) = r0
      92:	w0 = 0x0
      93:	exit

Disassembly of section raw_tp/softirq_exit:

0000000000000000 <softirq_exit>:
       0:	w8 = 0x0
       1:	*(u64 *)(r10 - 0x18) = r1
       2:	r1 = *(u64 *)(r1 + 0x0)
       3:	*(u64 *)(r10 - 0x10) = r1
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	CONFIG
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x12 <softirq_exit+0xd0>
       8:	if w1 == 0x1 goto +0x1e <softirq_exit+0x138>
       9:	if w1 == 0x2 goto +0x1 <softirq_exit+0x58>
      10:	goto +0x3e <softirq_exit+0x248>
      11:	call 0x9e
      12:	r2 = 0x0 ll
		0000000000000060:  R_BPF_64_64	CONFIG
      14:	w1 = *(u32 *)(r2 + 0x40)
      15:	r0 += r1
      16:	r1 = *(u64 *)(r0 + 0x0)
      17:	w3 = *(u32 *)(r2 + 0x44)
      18:	r1 += r3
      19:	r3 = *(u64 *)(r1 + 0x0)
      20:	r1 = *(u64 *)(r2 + 0x8)
      21:	r1 += r3
      22:	w2 = *(u32 *)(r2 + 0x3c)
      23:	call 0x504c4341
      24:	w8 = *(u32 *)(r0 + 0x0)
      25:	goto +0x2f <softirq_exit+0x248>
      26:	if w1 == 0x3 goto +0x15 <softirq_exit+0x180>
      27:	if w1 == 0x4 goto +0x1 <softirq_exit+0xe8>
      28:	goto +0x2c <softirq_exit+0x248>
      29:	call 0x8
      30:	*(u32 *)(r10 - 0x8) = w0
      31:	r2 = r10
      32:	r2 += -0x8
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	ADDRESSES
      35:	call 0x1
      36:	if r0 == 0x0 goto +0x24 <softirq_exit+0x248>
      37:	r3 = *(u64 *)(r0 + 0x0)
      38:	goto +0x1d <softirq_exit+0x220>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w8 = *(u32 *)(r0 + 0x0)
      47:	goto +0x19 <softirq_exit+0x248>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r1 = r10
      54:	r1 += -0x8
      55:	w2 = 0x8
      56:	r3 = r0
      57:	call 0x71
      58:	w1 = *(u32 *)(r7 + 0x44)
      59:	r3 = *(u64 *)(r10 - 0x8)
      60:	r3 += r1
      61:	r1 = r10
      62:	r1 += -0x8
      63:	w2 = 0x8
      64:	call 0x71
      65:	r3 = *(u64 *)(r7 + 0x8)
      66:	r1 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x4
      71:	call 0x71
      72:	w8 = *(u32 *)(r10 - 0x8)
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	call 0x8
      77:	*(u32 *)(r10 - 0x8) = w0
      78:	r2 = r10
      79:	r2 += -0x8
      80:	r1 = 0x0 ll
		0000000000000280:  R_BPF_64_64	RUNNING
      82:	call 0x1
      83:	if r0 == 0x0 goto +0xf5 <softirq_exit+0xa48>
      84:	w1 = *(u32 *)(r0 + 0xb8)
      85:	*(u32 *)(r10 - 0x20) = w1
      86:	r6 = *(u64 *)(r0 + 0xa8)
      87:	r7 = *(u64 *)(r0 + 0xa0)
      88:	r0 += 0xa0
      89:	r1 = r0
      90:	w2 = 0x0
      91:	r3 = 0x10
      92:	call -0x1
		00000000000002e0:  R_BPF_64_32	memset
      93:	call 0x23
      94:	if r7 != r0 goto +0xea <softirq_exit+0xa48>
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	if r6 != r1 goto +0xe8 <softirq_exit+0xa48>
      97:	w9 &= w8
      98:	w1 = *(u32 *)(r10 - 0x20)
      99:	if w9 == w1 goto +0xe5 <softirq_exit+0xa48>
     100:	w2 = 0x0
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r1 + 0x28)
     104:	if w1 == 0x0 goto +0x26 <softirq_exit+0x478>
     105:	w3 = w1
     106:	w3 >>= 0x1
     107:	w2 = w1
     108:	w2 |= w3
     109:	w3 = w2
     110:	w3 >>= 0x2
     111:	w2 |= w3
     112:	w3 = w2
     113:	w3 >>= 0x4
     114:	w2 |= w3
     115:	w1 &= w9
     116:	w3 = w2
     117:	w3 >>= 0x8
     118:	w2 |= w3
     119:	w3 = *(u32 *)(r10 - 0x20)
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
     142:	w2 = w1
     143:	*(u32 *)(r10 - 0x10) = w2
     144:	r1 = *(u64 *)(r10 - 0x18)
     145:	r8 = *(u64 *)(r1 + 0x0)
     146:	call 0x23
     147:	*(u64 *)(r10 - 0x8) = r0
     148:	r2 = r10
     149:	r2 += -0x8
     150:	r1 = 0x0 ll
		00000000000004b0:  R_BPF_64_64	TASKS
     152:	call 0x1
     153:	r6 = r0
     154:	if r6 == 0x0 goto +0x6a <softirq_exit+0x828>
     155:	call 0xe
     156:	r1 = *(u64 *)(r6 + 0x18)
     157:	if r1 == r0 goto +0x1b <softirq_exit+0x5c8>
     158:	r7 = r0
     159:	r2 = r0
     160:	r2 >>= 0x20
     161:	r0 <<= 0x20
     162:	r0 >>= 0x20
     163:	if r0 != r2 goto +0x2 <softirq_exit+0x530>
     164:	r1 >>= 0x20
     165:	if r1 == r2 goto +0x12 <softirq_exit+0x5c0>
     166:	w1 = *(u32 *)(r6 + 0x8)
     167:	if w1 == 0x0 goto +0xb <softirq_exit+0x598>
     168:	w1 = 0x0
     169:	*(u32 *)(r10 - 0x8) = w1
     170:	r2 = r10
     171:	r2 += -0x8
     172:	r1 = 0x0 ll
		0000000000000560:  R_BPF_64_64	LOST
     174:	call 0x1
     175:	if r0 == 0x0 goto +0x3 <softirq_exit+0x598>
     176:	r0 += 0x10
     177:	r1 = 0x1
     178:	lock *(u64 *)(r0 + 0x0) += r1
     179:	r1 = r6
     180:	w2 = 0x4a0
     181:	r3 = 0xe78 ll
		00000000000005a8:  R_BPF_64_64	.rodata
     183:	call 0x71
     184:	*(u64 *)(r6 + 0x18) = r7
     185:	w9 = *(u32 *)(r6 + 0x4)
     186:	r1 = r6
     187:	r1 += 0x20
     188:	w2 = 0xe0
     189:	r3 = 0xd98 ll
		00000000000005e8:  R_BPF_64_64	.rodata
     191:	call 0x71
     192:	w1 = 0x2
     193:	*(u32 *)(r6 + 0x78) = w1
     194:	w1 = 0x14
     195:	*(u32 *)(r6 + 0x24) = w1
     196:	*(u64 *)(r6 + 0x70) = r8
     197:	*(u64 *)(r6 + 0x28) = r8
     198:	r1 = 0x0 ll
		0000000000000630:  R_BPF_64_64	CONFIG
     200:	w2 = *(u32 *)(r1 + 0x94)
     201:	if w2 == 0x0 goto +0x1e <softirq_exit+0x740>
     202:	r7 = 0x0
     203:	w2 = *(u32 *)(r1 + 0x74)
     204:	r1 = 0x0
     205:	if w2 == 0x0 goto +0xc <softirq_exit+0x6d0>
     206:	if w9 != 0x0 goto +0xb <softirq_exit+0x6d0>
     207:	call 0x23
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	CONFIG
     210:	w1 = *(u32 *)(r1 + 0x74)
     211:	r0 += r1
     212:	r1 = r10
     213:	r1 += -0x8
     214:	w2 = 0x8
     215:	r3 = r0
     216:	call 0x71
     217:	r1 = *(u64 *)(r10 - 0x8)
     218:	*(u64 *)(r6 + 0x250) = r1
     219:	*(u64 *)(r6 + 0x298) = r7
     220:	*(u64 *)(r6 + 0x110) = r7
     221:	w1 = 0x2
     222:	w2 = *(u32 *)(r10 - 0x10)
     223:	if w2 s< 0x1 goto +0x1 <softirq_exit+0x708>
     224:	w1 = 0x1
     225:	*(u32 *)(r6 + 0x10c) = w2
     226:	*(u32 *)(r6 + 0x108) = w2
     227:	w2 = 0x0
     228:	*(u32 *)(r6 + 0x104) = w2
     229:	*(u32 *)(r6 + 0x100) = w1
     230:	r1 = r6
     231:	call -0x1
		0000000000000738:  R_BPF_64_32	.text
     232:	w1 = *(u32 *)(r6 + 0x4)
     233:	if w1 != 0x0 goto +0x5f <softirq_exit+0xa48>
     234:	w1 = *(u32 *)(r6 + 0x8)
     235:	if w1 != 0x0 goto +0x5d <softirq_exit+0xa48>
     236:	w1 = *(u32 *)(r6 + 0x10)
     237:	if w1 != 0x0 goto +0x5b <softirq_exit+0xa48>
     238:	w1 = *(u32 *)(r6 + 0x0)
     239:	if w1 != 0x0 goto +0x59 <softirq_exit+0xa48>
     240:	call 0x23
     241:	*(u64 *)(r10 - 0x8) = r0
     242:	r2 = r10
     243:	r2 += -0x8
     244:	r1 = 0x0 ll
		00000000000007a0:  R_BPF_64_64	TASKS
     246:	call 0x3
     247:	if r0 != 0x0 goto +0x51 <softirq_exit+0xa48>
     248:	r1 = 0x8 ll
		00000000000007c0:  R_BPF_64_64	.bss
     250:	r2 = -0x1
     251:	lock *(u64 *)(r1 + 0x0) += r2
     252:	r1 = 0x0 ll
		00000000000007e0:  R_BPF_64_64	EXPECT_ENTER
     254:	r2 = -0x100000000 ll
     256:	lock *(u64 *)(r1 + 0x0) += r2
     257:	r1 = 0x0 ll
		0000000000000808:  R_BPF_64_64	EXPECT_EXIT
     259:	lock *(u64 *)(r1 + 0x0) += r2
     260:	goto +0x44 <softirq_exit+0xa48>
     261:	call 0x23
     262:	*(u64 *)(r10 - 0x8) = r0
     263:	r2 = r10
     264:	r2 += -0x8
     265:	r1 = 0x0 ll
		0000000000000848:  R_BPF_64_64	TASKS
     267:	r3 = 0xe78 ll
		0000000000000858:  R_BPF_64_64	.rodata
     269:	r4 = 0x0
     270:	call 0x2
     271:	if r0 != 0x0 goto +0x2e <softirq_exit+0x9f0>
     272:	r1 = 0x8 ll
		0000000000000880:  R_BPF_64_64	.bss
     274:	r2 = 0x1
     275:	lock *(u64 *)(r1 + 0x0) += r2
     276:	r1 = 0x0 ll
		00000000000008a0:  R_BPF_64_64	EXPECT_ENTER
     278:	r2 = 0x100000000 ll
     280:	lock *(u64 *)(r1 + 0x0) += r2
     281:	r1 = 0x0 ll
		00000000000008c8:  R_BPF_64_64	EXPECT_EXIT
     283:	lock *(u64 *)(r1 + 0x0) += r2
     284:	call 0x23
     285:	*(u64 *)(r10 - 0x8) = r0
     286:	r2 = r10
     287:	r2 += -0x8
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	TASKS
     290:	call 0x1
     291:	r6 = r0
     292:	if r6 == 0x0 goto +0x24 <softirq_exit+0xa48>
     293:	call 0xe
     294:	r1 = *(u64 *)(r6 + 0x18)
     295:	if r1 == r0 goto -0x6f <softirq_exit+0x5c8>
     296:	r7 = r0
     297:	r2 = r0
     298:	r2 >>= 0x20
     299:	r0 <<= 0x20
     300:	r0 >>= 0x20
     301:	if r0 != r2 goto +0x2 <softirq_exit+0x980>
     302:	r1 >>= 0x20
     303:	if r1 == r2 goto -0x78 <softirq_exit+0x5c0>
     304:	w1 = *(u32 *)(r6 + 0x8)
     305:	if w1 == 0x0 goto -0x7f <softirq_exit+0x598>
     306:	w1 = 0x0
     307:	*(u32 *)(r10 - 0x8) = w1
     308:	r2 = r10
     309:	r2 += -0x8
     310:	r1 = 0x0 ll
		00000000000009b0:  R_BPF_64_64	LOST
     312:	call 0x1
     313:	if r0 == 0x0 goto -0x87 <softirq_exit+0x598>
     314:	r0 += 0x10
     315:	r1 = 0x1
     316:	lock *(u64 *)(r0 + 0x0) += r1
     317:	goto -0x8b <softirq_exit+0x598>
     318:	w1 = 0x0
     319:	*(u32 *)(r10 - 0x8) = w1
     320:	r2 = r10
     321:	r2 += -0x8
     322:	r1 = 0x0 ll
		0000000000000a10:  R_BPF_64_64	LOST
     324:	call 0x1
     325:	if r0 == 0x0 goto +0x3 <softirq_exit+0xa48>
     326:	r0 += 0x10
     327:	r1 = 0x1
     328:	lock *(u64 *)(r0 + 0x0) += r1
     329:	w0 = 0x0
     330:	exit

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
     106:	call 0x14bf
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
      92:	call 0x1dca
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

Disassembly of section raw_tp/sched_process_fork:

0000000000000000 <task_born>:
       0:	r6 = *(u64 *)(r1 + 0x8)
       1:	r8 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r8 + 0x54)
       4:	r3 = r6
       5:	r3 += r1
       6:	r3 += -0x4
       7:	r1 = r10
       8:	r1 += -0x28
       9:	w2 = 0x8
      10:	call 0x71
      11:	r1 = r10
      12:	r1 += -0x20
      13:	w7 = 0x0
      14:	w2 = 0x0
      15:	r3 = 0x14
      16:	call -0x1
		0000000000000080:  R_BPF_64_32	memset
      17:	w1 = 0x1
      18:	*(u32 *)(r10 - 0xc) = w1
      19:	w1 = *(u32 *)(r8 + 0xbc)
      20:	if w1 == 0x0 goto +0x13 <task_born+0x140>
      21:	w1 = *(u32 *)(r8 + 0xb8)
      22:	r3 = r6
      23:	r3 += r1
      24:	w1 = *(u32 *)(r8 + 0xbc)
      25:	if w1 != 0x2 goto +0x8 <task_born+0x110>
      26:	r1 = r10
      27:	r1 += -0x8
      28:	w2 = 0x2
      29:	call 0x71
      30:	w7 = *(u16 *)(r10 - 0x8)
      31:	w7 <<= 0x10
      32:	w7 s>>= 0x10
      33:	goto +0x5 <task_born+0x138>
      34:	r1 = r10
      35:	r1 += -0x8
      36:	w2 = 0x4
      37:	call 0x71
      38:	w7 = *(u32 *)(r10 - 0x8)
      39:	*(u32 *)(r10 - 0x20) = w7
      40:	w1 = *(u32 *)(r8 + 0xcc)
      41:	if w1 == 0x0 goto +0x17 <task_born+0x208>
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w2 = *(u32 *)(r1 + 0xc8)
      45:	r3 = r6
      46:	r3 += r2
      47:	w1 = *(u32 *)(r1 + 0xcc)
      48:	if w1 == 0x2 goto +0x6 <task_born+0x1b8>
      49:	r1 = r10
      50:	r1 += -0x8
      51:	w2 = 0x4
      52:	call 0x71
      53:	w1 = *(u32 *)(r10 - 0x8)
      54:	goto +0x7 <task_born+0x1f0>
      55:	r1 = r10
      56:	r1 += -0x8
      57:	w2 = 0x2
      58:	call 0x71
      59:	w1 = *(u16 *)(r10 - 0x8)
      60:	w1 <<= 0x10
      61:	w1 s>>= 0x10
      62:	*(u32 *)(r10 - 0x1c) = w1
      63:	w1 |= w7
      64:	w7 = w1
      65:	w1 = *(u32 *)(r8 + 0xdc)
      66:	if w1 == 0x0 goto +0x15 <task_born+0x2c0>
      67:	w1 = *(u32 *)(r8 + 0xd8)
      68:	r3 = r6
      69:	r3 += r1
      70:	w1 = *(u32 *)(r8 + 0xdc)
      71:	if w1 == 0x2 goto +0x6 <task_born+0x270>
      72:	r1 = r10
      73:	r1 += -0x8
      74:	w2 = 0x4
      75:	call 0x71
      76:	w1 = *(u32 *)(r10 - 0x8)
      77:	goto +0x7 <task_born+0x2a8>
      78:	r1 = r10
      79:	r1 += -0x8
      80:	w2 = 0x2
      81:	call 0x71
      82:	w1 = *(u16 *)(r10 - 0x8)
      83:	w1 <<= 0x10
      84:	w1 s>>= 0x10
      85:	*(u32 *)(r10 - 0x18) = w1
      86:	w1 |= w7
      87:	w7 = w1
      88:	w1 = *(u32 *)(r8 + 0xec)
      89:	if w1 == 0x0 goto +0x17 <task_born+0x388>
      90:	r1 = 0x0 ll
		00000000000002d0:  R_BPF_64_64	CONFIG
      92:	w2 = *(u32 *)(r1 + 0xe8)
      93:	r3 = r6
      94:	r3 += r2
      95:	w1 = *(u32 *)(r1 + 0xec)
      96:	if w1 == 0x2 goto +0x6 <task_born+0x338>
      97:	r1 = r10
      98:	r1 += -0x8
      99:	w2 = 0x4
     100:	call 0x71
     101:	w1 = *(u32 *)(r10 - 0x8)
     102:	goto +0x7 <task_born+0x370>
     103:	r1 = r10
     104:	r1 += -0x8
     105:	w2 = 0x2
     106:	call 0x71
     107:	w1 = *(u16 *)(r10 - 0x8)
     108:	w1 <<= 0x10
     109:	w1 s>>= 0x10
     110:	*(u32 *)(r10 - 0x14) = w1
     111:	w1 |= w7
     112:	w7 = w1
     113:	r1 = 0x0 ll
		0000000000000388:  R_BPF_64_64	CONFIG
     115:	w2 = *(u32 *)(r1 + 0xfc)
     116:	if w2 == 0x0 goto +0x15 <task_born+0x450>
     117:	w2 = *(u32 *)(r1 + 0xf8)
     118:	r3 = r6
     119:	r3 += r2
     120:	w1 = *(u32 *)(r1 + 0xfc)
     121:	if w1 == 0x2 goto +0x6 <task_born+0x400>
     122:	r1 = r10
     123:	r1 += -0x8
     124:	w2 = 0x4
     125:	call 0x71
     126:	w1 = *(u32 *)(r10 - 0x8)
     127:	goto +0x7 <task_born+0x438>
     128:	r1 = r10
     129:	r1 += -0x8
     130:	w2 = 0x2
     131:	call 0x71
     132:	w1 = *(u16 *)(r10 - 0x8)
     133:	w1 <<= 0x10
     134:	w1 s>>= 0x10
     135:	*(u32 *)(r10 - 0x10) = w1
     136:	w1 |= w7
     137:	w7 = w1
     138:	if w7 != 0x0 goto +0x2 <task_born+0x468>
     139:	w0 = 0x0
     140:	exit
     141:	*(u64 *)(r10 - 0x8) = r6
     142:	r2 = r10
     143:	r2 += -0x8
     144:	r3 = r10
     145:	r3 += -0x28
     146:	r7 = 0x1
     147:	r1 = 0x0 ll
		0000000000000498:  R_BPF_64_64	CARRIED
     149:	r4 = 0x1
     150:	call 0x2
     151:	if r0 != 0x0 goto +0x4 <task_born+0x4e0>
     152:	r1 = 0x0 ll
		00000000000004c0:  R_BPF_64_64	.bss
     154:	lock *(u64 *)(r1 + 0x0) += r7
     155:	goto -0x11 <task_born+0x458>
     156:	*(u64 *)(r10 - 0x8) = r6
     157:	r2 = r10
     158:	r2 += -0x8
     159:	r3 = r10
     160:	r3 += -0x28
     161:	r1 = 0x0 ll
		0000000000000508:  R_BPF_64_64	CARRIED
     163:	r4 = 0x0
     164:	call 0x2
     165:	if r0 == 0x0 goto -0x1b <task_born+0x458>
     166:	w1 = 0x0
     167:	*(u32 *)(r10 - 0x8) = w1
     168:	r2 = r10
     169:	r2 += -0x8
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	LOST
     172:	call 0x1
     173:	if r0 == 0x0 goto -0x23 <task_born+0x458>
     174:	r0 += 0x10
     175:	r1 = 0x1
     176:	lock *(u64 *)(r0 + 0x0) += r1
     177:	goto -0x27 <task_born+0x458>

Disassembly of section raw_tp/sched_process_free:

0000000000000000 <task_free>:
       0:	r6 = *(u64 *)(r1 + 0x0)
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r1 + 0x6c)
       4:	if w1 == 0x0 goto +0x7 <task_free+0x60>
       5:	*(u64 *)(r10 - 0x8) = r6
       6:	r2 = r10
       7:	r2 += -0x8
       8:	r1 = 0x0 ll
		0000000000000040:  R_BPF_64_64	CARRIED
      10:	call 0x3
      11:	if r0 == 0x0 goto +0x21 <task_free+0x168>
      12:	r1 = r6
      13:	call 0x2846
		0000000000000068:  R_BPF_64_32	.text
      14:	*(u64 *)(r10 - 0x8) = r6
      15:	r2 = r10
      16:	r2 += -0x8
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	WORKS
      19:	call 0x3
      20:	r1 = 0x8 ll
		00000000000000a0:  R_BPF_64_64	.bss
      22:	r1 = *(u64 *)(r1 + 0x0)
      23:	if r1 == 0x0 goto +0x13 <task_free+0x158>
      24:	*(u64 *)(r10 - 0x8) = r6
      25:	r2 = r10
      26:	r2 += -0x8
      27:	r1 = 0x0 ll
		00000000000000d8:  R_BPF_64_64	TASKS
      29:	call 0x3
      30:	if r0 != 0x0 goto +0xc <task_free+0x158>
      31:	r1 = 0x8 ll
		00000000000000f8:  R_BPF_64_64	.bss
      33:	r2 = -0x1
      34:	lock *(u64 *)(r1 + 0x0) += r2
      35:	r1 = 0x0 ll
		0000000000000118:  R_BPF_64_64	EXPECT_ENTER
      37:	r2 = -0x100000000 ll
      39:	lock *(u64 *)(r1 + 0x0) += r2
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	EXPECT_EXIT
      42:	lock *(u64 *)(r1 + 0x0) += r2
      43:	w0 = 0x0
      44:	exit
      45:	r1 = 0x0 ll
		0000000000000168:  R_BPF_64_64	.bss
      47:	r2 = -0x1
      48:	lock *(u64 *)(r1 + 0x0) += r2
      49:	goto -0x26 <task_free+0x60>

Disassembly of section iter/task:

0000000000000000 <task_was_there>:
       0:	r6 = *(u64 *)(r1 + 0x8)
       1:	if r6 == 0x0 goto +0xac <task_was_there+0x570>
       2:	r8 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r8 + 0x54)
       5:	r3 = r6
       6:	r3 += r1
       7:	r3 += -0x4
       8:	r1 = r10
       9:	r1 += -0x28
      10:	w2 = 0x8
      11:	call 0x71
      12:	r1 = r10
      13:	r1 += -0x20
      14:	w7 = 0x0
      15:	w2 = 0x0
      16:	r3 = 0x18
      17:	call -0x1
		0000000000000088:  R_BPF_64_32	memset
      18:	w1 = *(u32 *)(r8 + 0xbc)
      19:	if w1 == 0x0 goto +0x13 <task_was_there+0x138>
      20:	w1 = *(u32 *)(r8 + 0xb8)
      21:	r3 = r6
      22:	r3 += r1
      23:	w1 = *(u32 *)(r8 + 0xbc)
      24:	if w1 != 0x2 goto +0x8 <task_was_there+0x108>
      25:	r1 = r10
      26:	r1 += -0x8
      27:	w2 = 0x2
      28:	call 0x71
      29:	w7 = *(u16 *)(r10 - 0x8)
      30:	w7 <<= 0x10
      31:	w7 s>>= 0x10
      32:	goto +0x5 <task_was_there+0x130>
      33:	r1 = r10
      34:	r1 += -0x8
      35:	w2 = 0x4
      36:	call 0x71
      37:	w7 = *(u32 *)(r10 - 0x8)
      38:	*(u32 *)(r10 - 0x20) = w7
      39:	w1 = *(u32 *)(r8 + 0xcc)
      40:	if w1 == 0x0 goto +0x17 <task_was_there+0x200>
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w2 = *(u32 *)(r1 + 0xc8)
      44:	r3 = r6
      45:	r3 += r2
      46:	w1 = *(u32 *)(r1 + 0xcc)
      47:	if w1 == 0x2 goto +0x6 <task_was_there+0x1b0>
      48:	r1 = r10
      49:	r1 += -0x8
      50:	w2 = 0x4
      51:	call 0x71
      52:	w1 = *(u32 *)(r10 - 0x8)
      53:	goto +0x7 <task_was_there+0x1e8>
      54:	r1 = r10
      55:	r1 += -0x8
      56:	w2 = 0x2
      57:	call 0x71
      58:	w1 = *(u16 *)(r10 - 0x8)
      59:	w1 <<= 0x10
      60:	w1 s>>= 0x10
      61:	*(u32 *)(r10 - 0x1c) = w1
      62:	w1 |= w7
      63:	w7 = w1
      64:	w1 = *(u32 *)(r8 + 0xdc)
      65:	if w1 == 0x0 goto +0x15 <task_was_there+0x2b8>
      66:	w1 = *(u32 *)(r8 + 0xd8)
      67:	r3 = r6
      68:	r3 += r1
      69:	w1 = *(u32 *)(r8 + 0xdc)
      70:	if w1 == 0x2 goto +0x6 <task_was_there+0x268>
      71:	r1 = r10
      72:	r1 += -0x8
      73:	w2 = 0x4
      74:	call 0x71
      75:	w1 = *(u32 *)(r10 - 0x8)
      76:	goto +0x7 <task_was_there+0x2a0>
      77:	r1 = r10
      78:	r1 += -0x8
      79:	w2 = 0x2
      80:	call 0x71
      81:	w1 = *(u16 *)(r10 - 0x8)
      82:	w1 <<= 0x10
      83:	w1 s>>= 0x10
      84:	*(u32 *)(r10 - 0x18) = w1
      85:	w1 |= w7
      86:	w7 = w1
      87:	w1 = *(u32 *)(r8 + 0xec)
      88:	if w1 == 0x0 goto +0x17 <task_was_there+0x380>
      89:	r1 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	CONFIG
      91:	w2 = *(u32 *)(r1 + 0xe8)
      92:	r3 = r6
      93:	r3 += r2
      94:	w1 = *(u32 *)(r1 + 0xec)
      95:	if w1 == 0x2 goto +0x6 <task_was_there+0x330>
      96:	r1 = r10
      97:	r1 += -0x8
      98:	w2 = 0x4
      99:	call 0x71
     100:	w1 = *(u32 *)(r10 - 0x8)
     101:	goto +0x7 <task_was_there+0x368>
     102:	r1 = r10
     103:	r1 += -0x8
     104:	w2 = 0x2
     105:	call 0x71
     106:	w1 = *(u16 *)(r10 - 0x8)
     107:	w1 <<= 0x10
     108:	w1 s>>= 0x10
     109:	*(u32 *)(r10 - 0x14) = w1
     110:	w1 |= w7
     111:	w7 = w1
     112:	r1 = 0x0 ll
		0000000000000380:  R_BPF_64_64	CONFIG
     114:	w2 = *(u32 *)(r1 + 0xfc)
     115:	if w2 == 0x0 goto +0x15 <task_was_there+0x448>
     116:	w2 = *(u32 *)(r1 + 0xf8)
     117:	r3 = r6
     118:	r3 += r2
     119:	w1 = *(u32 *)(r1 + 0xfc)
     120:	if w1 == 0x2 goto +0x6 <task_was_there+0x3f8>
     121:	r1 = r10
     122:	r1 += -0x8
     123:	w2 = 0x4
     124:	call 0x71
     125:	w1 = *(u32 *)(r10 - 0x8)
     126:	goto +0x7 <task_was_there+0x430>
     127:	r1 = r10
     128:	r1 += -0x8
     129:	w2 = 0x2
     130:	call 0x71
     131:	w1 = *(u16 *)(r10 - 0x8)
     132:	w1 <<= 0x10
     133:	w1 s>>= 0x10
     134:	*(u32 *)(r10 - 0x10) = w1
     135:	w1 |= w7
     136:	w7 = w1
     137:	if w7 == 0x0 goto +0x24 <task_was_there+0x570>
     138:	*(u64 *)(r10 - 0x8) = r6
     139:	r2 = r10
     140:	r2 += -0x8
     141:	r3 = r10
     142:	r3 += -0x28
     143:	r7 = 0x1
     144:	r1 = 0x0 ll
		0000000000000480:  R_BPF_64_64	CARRIED
     146:	r4 = 0x1
     147:	call 0x2
     148:	if r0 != 0x0 goto +0x4 <task_was_there+0x4c8>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	.bss
     151:	lock *(u64 *)(r1 + 0x0) += r7
     152:	goto +0x15 <task_was_there+0x570>
     153:	*(u64 *)(r10 - 0x8) = r6
     154:	r2 = r10
     155:	r2 += -0x8
     156:	r3 = r10
     157:	r3 += -0x28
     158:	r1 = 0x0 ll
		00000000000004f0:  R_BPF_64_64	CARRIED
     160:	r4 = 0x0
     161:	call 0x2
     162:	if r0 == 0x0 goto +0xb <task_was_there+0x570>
     163:	w1 = 0x0
     164:	*(u32 *)(r10 - 0x8) = w1
     165:	r2 = r10
     166:	r2 += -0x8
     167:	r1 = 0x0 ll
		0000000000000538:  R_BPF_64_64	LOST
     169:	call 0x1
     170:	if r0 == 0x0 goto +0x3 <task_was_there+0x570>
     171:	r0 += 0x10
     172:	r1 = 0x1
     173:	lock *(u64 *)(r0 + 0x0) += r1
     174:	w0 = 0x0
     175:	exit

Disassembly of section raw_tp/tasklet_entry:

0000000000000000 <tasklet_entry>:
       0:	w8 = 0x0
       1:	r7 = *(u64 *)(r1 + 0x0)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <tasklet_entry+0xc0>
       6:	if w1 == 0x1 goto +0x1e <tasklet_entry+0x128>
       7:	if w1 == 0x2 goto +0x1 <tasklet_entry+0x48>
       8:	goto +0x3e <tasklet_entry+0x238>
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
      22:	w8 = *(u32 *)(r0 + 0x0)
      23:	goto +0x2f <tasklet_entry+0x238>
      24:	if w1 == 0x3 goto +0x15 <tasklet_entry+0x170>
      25:	if w1 == 0x4 goto +0x1 <tasklet_entry+0xd8>
      26:	goto +0x2c <tasklet_entry+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <tasklet_entry+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <tasklet_entry+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w8 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <tasklet_entry+0x238>
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
      70:	w8 = *(u32 *)(r10 - 0x8)
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
      81:	r6 = r0
      82:	if r6 == 0x0 goto +0x9 <tasklet_entry+0x2e0>
      83:	call 0x23
      84:	w1 = 0x0
      85:	*(u32 *)(r6 + 0x9c) = w1
      86:	w9 &= w8
      87:	*(u32 *)(r6 + 0x98) = w9
      88:	r1 = 0x0
      89:	*(u64 *)(r6 + 0x90) = r1
      90:	*(u64 *)(r6 + 0x88) = r7
      91:	*(u64 *)(r6 + 0x80) = r0
      92:	w0 = 0x0
      93:	exit

Disassembly of section raw_tp/tasklet_exit:

0000000000000000 <tasklet_exit>:
       0:	w8 = 0x0
       1:	*(u64 *)(r10 - 0x18) = r1
       2:	r1 = *(u64 *)(r1 + 0x0)
       3:	*(u64 *)(r10 - 0x10) = r1
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	CONFIG
       6:	w1 = *(u32 *)(r1 + 0x20)
       7:	if w1 s> 0x2 goto +0x12 <tasklet_exit+0xd0>
       8:	if w1 == 0x1 goto +0x1e <tasklet_exit+0x138>
       9:	if w1 == 0x2 goto +0x1 <tasklet_exit+0x58>
      10:	goto +0x3e <tasklet_exit+0x248>
      11:	call 0x9e
      12:	r2 = 0x0 ll
		0000000000000060:  R_BPF_64_64	CONFIG
      14:	w1 = *(u32 *)(r2 + 0x40)
      15:	r0 += r1
      16:	r1 = *(u64 *)(r0 + 0x0)
      17:	w3 = *(u32 *)(r2 + 0x44)
      18:	r1 += r3
      19:	r3 = *(u64 *)(r1 + 0x0)
      20:	r1 = *(u64 *)(r2 + 0x8)
      21:	r1 += r3
      22:	w2 = *(u32 *)(r2 + 0x3c)
      23:	call 0x504c4341
      24:	w8 = *(u32 *)(r0 + 0x0)
      25:	goto +0x2f <tasklet_exit+0x248>
      26:	if w1 == 0x3 goto +0x15 <tasklet_exit+0x180>
      27:	if w1 == 0x4 goto +0x1 <tasklet_exit+0xe8>
      28:	goto +0x2c <tasklet_exit+0x248>
      29:	call 0x8
      30:	*(u32 *)(r10 - 0x8) = w0
      31:	r2 = r10
      32:	r2 += -0x8
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	ADDRESSES
      35:	call 0x1
      36:	if r0 == 0x0 goto +0x24 <tasklet_exit+0x248>
      37:	r3 = *(u64 *)(r0 + 0x0)
      38:	goto +0x1d <tasklet_exit+0x220>
      39:	r1 = 0x504c4b53594d5641 ll
      41:	call 0x9a
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w1 = *(u32 *)(r1 + 0x38)
      45:	r0 += r1
      46:	w8 = *(u32 *)(r0 + 0x0)
      47:	goto +0x19 <tasklet_exit+0x248>
      48:	call 0x23
      49:	r7 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r7 + 0x40)
      52:	r0 += r1
      53:	r1 = r10
      54:	r1 += -0x8
      55:	w2 = 0x8
      56:	r3 = r0
      57:	call 0x71
      58:	w1 = *(u32 *)(r7 + 0x44)
      59:	r3 = *(u64 *)(r10 - 0x8)
      60:	r3 += r1
      61:	r1 = r10
      62:	r1 += -0x8
      63:	w2 = 0x8
      64:	call 0x71
      65:	r3 = *(u64 *)(r7 + 0x8)
      66:	r1 = *(u64 *)(r10 - 0x8)
      67:	r3 += r1
      68:	r1 = r10
      69:	r1 += -0x8
      70:	w2 = 0x4
      71:	call 0x71
      72:	w8 = *(u32 *)(r10 - 0x8)
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	CONFIG
      75:	w9 = *(u32 *)(r1 + 0x28)
      76:	call 0x8
      77:	*(u32 *)(r10 - 0x8) = w0
      78:	r2 = r10
      79:	r2 += -0x8
      80:	r1 = 0x0 ll
		0000000000000280:  R_BPF_64_64	RUNNING
      82:	call 0x1
      83:	if r0 == 0x0 goto +0x129 <tasklet_exit+0xbe8>
      84:	w1 = *(u32 *)(r0 + 0x98)
      85:	*(u32 *)(r10 - 0x20) = w1
      86:	r6 = *(u64 *)(r0 + 0x88)
      87:	r7 = *(u64 *)(r0 + 0x80)
      88:	r0 += 0x80
      89:	r1 = r0
      90:	w2 = 0x0
      91:	r3 = 0x10
      92:	call -0x1
		00000000000002e0:  R_BPF_64_32	memset
      93:	call 0x23
      94:	if r7 != r0 goto +0x11e <tasklet_exit+0xbe8>
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	if r6 != r1 goto +0x11c <tasklet_exit+0xbe8>
      97:	w9 &= w8
      98:	w1 = *(u32 *)(r10 - 0x20)
      99:	if w9 == w1 goto +0x119 <tasklet_exit+0xbe8>
     100:	w8 = 0x0
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r1 + 0x28)
     104:	if w1 == 0x0 goto +0x26 <tasklet_exit+0x478>
     105:	w3 = w1
     106:	w3 >>= 0x1
     107:	w2 = w1
     108:	w2 |= w3
     109:	w3 = w2
     110:	w3 >>= 0x2
     111:	w2 |= w3
     112:	w3 = w2
     113:	w3 >>= 0x4
     114:	w2 |= w3
     115:	w1 &= w9
     116:	w3 = w2
     117:	w3 >>= 0x8
     118:	w2 |= w3
     119:	w3 = *(u32 *)(r10 - 0x20)
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
     142:	w8 = w1
     143:	r1 = *(u64 *)(r10 - 0x18)
     144:	r7 = *(u64 *)(r1 + 0x8)
     145:	call 0x23
     146:	*(u64 *)(r10 - 0x8) = r0
     147:	r2 = r10
     148:	r2 += -0x8
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	TASKS
     151:	call 0x1
     152:	r6 = r0
     153:	if r6 == 0x0 goto +0x9f <tasklet_exit+0x9c8>
     154:	call 0xe
     155:	r1 = *(u64 *)(r6 + 0x18)
     156:	if r1 == r0 goto +0x1b <tasklet_exit+0x5c0>
     157:	r9 = r0
     158:	r2 = r0
     159:	r2 >>= 0x20
     160:	r0 <<= 0x20
     161:	r0 >>= 0x20
     162:	if r0 != r2 goto +0x2 <tasklet_exit+0x528>
     163:	r1 >>= 0x20
     164:	if r1 == r2 goto +0x12 <tasklet_exit+0x5b8>
     165:	w1 = *(u32 *)(r6 + 0x8)
     166:	if w1 == 0x0 goto +0xb <tasklet_exit+0x590>
     167:	w1 = 0x0
     168:	*(u32 *)(r10 - 0x8) = w1
     169:	r2 = r10
     170:	r2 += -0x8
     171:	r1 = 0x0 ll
		0000000000000558:  R_BPF_64_64	LOST
     173:	call 0x1
     174:	if r0 == 0x0 goto +0x3 <tasklet_exit+0x590>
     175:	r0 += 0x10
     176:	r1 = 0x1
     177:	lock *(u64 *)(r0 + 0x0) += r1
     178:	r1 = r6
     179:	w2 = 0x4a0
     180:	r3 = 0xe78 ll
		00000000000005a0:  R_BPF_64_64	.rodata
     182:	call 0x71
     183:	*(u64 *)(r6 + 0x18) = r9
     184:	w9 = *(u32 *)(r6 + 0x4)
     185:	r1 = r6
     186:	r1 += 0x20
     187:	w2 = 0xe0
     188:	r3 = 0xd98 ll
		00000000000005e0:  R_BPF_64_64	.rodata
     190:	call 0x71
     191:	w1 = 0x2
     192:	*(u32 *)(r6 + 0x78) = w1
     193:	*(u64 *)(r6 + 0x70) = r7
     194:	w1 = 0x13
     195:	*(u32 *)(r6 + 0x24) = w1
     196:	r1 = 0x0
     197:	*(u64 *)(r6 + 0x28) = r1
     198:	w1 = *(u32 *)(r6 + 0x4)
     199:	w1 += w8
     200:	*(u32 *)(r6 + 0x4) = w1
     201:	call 0x8
     202:	*(u32 *)(r10 - 0x8) = w0
     203:	r2 = r10
     204:	r2 += -0x8
     205:	r1 = 0x0 ll
		0000000000000668:  R_BPF_64_64	RUNNING
     207:	call 0x1
     208:	if r0 == 0x0 goto +0x2a <tasklet_exit+0x7d8>
     209:	w2 = *(u32 *)(r0 + 0x18)
     210:	w2 += w8
     211:	r1 = 0x0 ll
		0000000000000698:  R_BPF_64_64	CONFIG
     213:	w3 = *(u32 *)(r1 + 0x28)
     214:	w2 &= w3
     215:	*(u32 *)(r0 + 0x18) = w2
     216:	w2 = *(u32 *)(r0 + 0x38)
     217:	w2 += w8
     218:	w3 = *(u32 *)(r1 + 0x28)
     219:	w2 &= w3
     220:	*(u32 *)(r0 + 0x38) = w2
     221:	w2 = *(u32 *)(r0 + 0x58)
     222:	w2 += w8
     223:	w3 = *(u32 *)(r1 + 0x28)
     224:	w2 &= w3
     225:	*(u32 *)(r0 + 0x58) = w2
     226:	w2 = *(u32 *)(r0 + 0x78)
     227:	w2 += w8
     228:	w3 = *(u32 *)(r1 + 0x28)
     229:	w2 &= w3
     230:	*(u32 *)(r0 + 0x78) = w2
     231:	w2 = *(u32 *)(r0 + 0x98)
     232:	w2 += w8
     233:	w3 = *(u32 *)(r1 + 0x28)
     234:	w2 &= w3
     235:	*(u32 *)(r0 + 0x98) = w2
     236:	w2 = *(u32 *)(r0 + 0xb8)
     237:	w2 += w8
     238:	w3 = *(u32 *)(r1 + 0x28)
     239:	w2 &= w3
     240:	*(u32 *)(r0 + 0xb8) = w2
     241:	w2 = *(u32 *)(r0 + 0xd8)
     242:	w2 += w8
     243:	w3 = *(u32 *)(r1 + 0x28)
     244:	w2 &= w3
     245:	*(u32 *)(r0 + 0xd8) = w2
     246:	w2 = *(u32 *)(r0 + 0xf8)
     247:	w2 += w8
     248:	w1 = *(u32 *)(r1 + 0x28)
     249:	w2 &= w1
     250:	*(u32 *)(r0 + 0xf8) = w2
     251:	r1 = 0x0 ll
		00000000000007d8:  R_BPF_64_64	CONFIG
     253:	w2 = *(u32 *)(r1 + 0x94)
     254:	if w2 == 0x0 goto +0x1d <tasklet_exit+0x8e0>
     255:	r7 = 0x0
     256:	w2 = *(u32 *)(r1 + 0x74)
     257:	r1 = 0x0
     258:	if w2 == 0x0 goto +0xc <tasklet_exit+0x878>
     259:	if w9 != 0x0 goto +0xb <tasklet_exit+0x878>
     260:	call 0x23
     261:	r1 = 0x0 ll
		0000000000000828:  R_BPF_64_64	CONFIG
     263:	w1 = *(u32 *)(r1 + 0x74)
     264:	r0 += r1
     265:	r1 = r10
     266:	r1 += -0x8
     267:	w2 = 0x8
     268:	r3 = r0
     269:	call 0x71
     270:	r1 = *(u64 *)(r10 - 0x8)
     271:	*(u64 *)(r6 + 0x250) = r1
     272:	*(u64 *)(r6 + 0x298) = r7
     273:	*(u64 *)(r6 + 0x110) = r7
     274:	w1 = 0x2
     275:	if w8 s< 0x1 goto +0x1 <tasklet_exit+0x8a8>
     276:	w1 = 0x1
     277:	*(u32 *)(r6 + 0x10c) = w8
     278:	*(u32 *)(r6 + 0x108) = w8
     279:	w2 = 0x0
     280:	*(u32 *)(r6 + 0x104) = w2
     281:	*(u32 *)(r6 + 0x100) = w1
     282:	r1 = r6
     283:	call -0x1
		00000000000008d8:  R_BPF_64_32	.text
     284:	w1 = *(u32 *)(r6 + 0x4)
     285:	if w1 != 0x0 goto +0x5f <tasklet_exit+0xbe8>
     286:	w1 = *(u32 *)(r6 + 0x8)
     287:	if w1 != 0x0 goto +0x5d <tasklet_exit+0xbe8>
     288:	w1 = *(u32 *)(r6 + 0x10)
     289:	if w1 != 0x0 goto +0x5b <tasklet_exit+0xbe8>
     290:	w1 = *(u32 *)(r6 + 0x0)
     291:	if w1 != 0x0 goto +0x59 <tasklet_exit+0xbe8>
     292:	call 0x23
     293:	*(u64 *)(r10 - 0x8) = r0
     294:	r2 = r10
     295:	r2 += -0x8
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	TASKS
     298:	call 0x3
     299:	if r0 != 0x0 goto +0x51 <tasklet_exit+0xbe8>
     300:	r1 = 0x8 ll
		0000000000000960:  R_BPF_64_64	.bss
     302:	r2 = -0x1
     303:	lock *(u64 *)(r1 + 0x0) += r2
     304:	r1 = 0x0 ll
		0000000000000980:  R_BPF_64_64	EXPECT_ENTER
     306:	r2 = -0x100000000 ll
     308:	lock *(u64 *)(r1 + 0x0) += r2
     309:	r1 = 0x0 ll
		00000000000009a8:  R_BPF_64_64	EXPECT_EXIT
     311:	lock *(u64 *)(r1 + 0x0) += r2
     312:	goto +0x44 <tasklet_exit+0xbe8>
     313:	call 0x23
     314:	*(u64 *)(r10 - 0x8) = r0
     315:	r2 = r10
     316:	r2 += -0x8
     317:	r1 = 0x0 ll
		00000000000009e8:  R_BPF_64_64	TASKS
     319:	r3 = 0xe78 ll
		00000000000009f8:  R_BPF_64_64	.rodata
     321:	r4 = 0x0
     322:	call 0x2
     323:	if r0 != 0x0 goto +0x2e <tasklet_exit+0xb90>
     324:	r1 = 0x8 ll
		0000000000000a20:  R_BPF_64_64	.bss
     326:	r2 = 0x1
     327:	lock *(u64 *)(r1 + 0x0) += r2
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	EXPECT_ENTER
     330:	r2 = 0x100000000 ll
     332:	lock *(u64 *)(r1 + 0x0) += r2
     333:	r1 = 0x0 ll
		0000000000000a68:  R_BPF_64_64	EXPECT_EXIT
     335:	lock *(u64 *)(r1 + 0x0) += r2
     336:	call 0x23
     337:	*(u64 *)(r10 - 0x8) = r0
     338:	r2 = r10
     339:	r2 += -0x8
     340:	r1 = 0x0 ll
		0000000000000aa0:  R_BPF_64_64	TASKS
     342:	call 0x1
     343:	r6 = r0
     344:	if r6 == 0x0 goto +0x24 <tasklet_exit+0xbe8>
     345:	call 0xe
     346:	r1 = *(u64 *)(r6 + 0x18)
     347:	if r1 == r0 goto -0xa4 <tasklet_exit+0x5c0>
     348:	r9 = r0
     349:	r2 = r0
     350:	r2 >>= 0x20
     351:	r0 <<= 0x20
     352:	r0 >>= 0x20
     353:	if r0 != r2 goto +0x2 <tasklet_exit+0xb20>
     354:	r1 >>= 0x20
     355:	if r1 == r2 goto -0xad <tasklet_exit+0x5b8>
     356:	w1 = *(u32 *)(r6 + 0x8)
     357:	if w1 == 0x0 goto -0xb4 <tasklet_exit+0x590>
     358:	w1 = 0x0
     359:	*(u32 *)(r10 - 0x8) = w1
     360:	r2 = r10
     361:	r2 += -0x8
     362:	r1 = 0x0 ll
		0000000000000b50:  R_BPF_64_64	LOST
     364:	call 0x1
     365:	if r0 == 0x0 goto -0xbc <tasklet_exit+0x590>
     366:	r0 += 0x10
     367:	r1 = 0x1
     368:	lock *(u64 *)(r0 + 0x0) += r1
     369:	goto -0xc0 <tasklet_exit+0x590>
     370:	w1 = 0x0
     371:	*(u32 *)(r10 - 0x8) = w1
     372:	r2 = r10
     373:	r2 += -0x8
     374:	r1 = 0x0 ll
		0000000000000bb0:  R_BPF_64_64	LOST
     376:	call 0x1
     377:	if r0 == 0x0 goto +0x3 <tasklet_exit+0xbe8>
     378:	r0 += 0x10
     379:	r1 = 0x1
     380:	lock *(u64 *)(r0 + 0x0) += r1
     381:	w0 = 0x0
     382:	exit

Disassembly of section raw_tp/timer_expire_entry:

0000000000000000 <timer_entry>:
       0:	r7 = *(u64 *)(r1 + 0x0)
       1:	r6 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w1 = *(u32 *)(r6 + 0xa0)
       4:	r3 = r7
       5:	r3 += r1
       6:	r1 = r10
       7:	r1 += -0x8
       8:	w2 = 0x8
       9:	call 0x71
      10:	w9 = 0x0
      11:	r1 = *(u64 *)(r10 - 0x8)
      12:	*(u64 *)(r10 - 0x10) = r1
      13:	w1 = *(u32 *)(r6 + 0x20)
      14:	if w1 s> 0x2 goto +0x12 <timer_entry+0x108>
      15:	if w1 == 0x1 goto +0x1e <timer_entry+0x170>
      16:	if w1 == 0x2 goto +0x1 <timer_entry+0x90>
      17:	goto +0x3c <timer_entry+0x270>
      18:	call 0x9e
      19:	r2 = 0x0 ll
		0000000000000098:  R_BPF_64_64	CONFIG
      21:	w1 = *(u32 *)(r2 + 0x40)
      22:	r0 += r1
      23:	r1 = *(u64 *)(r0 + 0x0)
      24:	w3 = *(u32 *)(r2 + 0x44)
      25:	r1 += r3
      26:	r3 = *(u64 *)(r1 + 0x0)
      27:	r1 = *(u64 *)(r2 + 0x8)
      28:	r1 += r3
      29:	w2 = *(u32 *)(r2 + 0x3c)
      30:	call 0x504c4341
      31:	w9 = *(u32 *)(r0 + 0x0)
      32:	goto +0x2d <timer_entry+0x270>
      33:	if w1 == 0x3 goto +0x15 <timer_entry+0x1b8>
      34:	if w1 == 0x4 goto +0x1 <timer_entry+0x120>
      35:	goto +0x2a <timer_entry+0x270>
      36:	call 0x8
      37:	*(u32 *)(r10 - 0x8) = w0
      38:	r2 = r10
      39:	r2 += -0x8
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	ADDRESSES
      42:	call 0x1
      43:	if r0 == 0x0 goto +0x22 <timer_entry+0x270>
      44:	r3 = *(u64 *)(r0 + 0x0)
      45:	goto +0x1b <timer_entry+0x248>
      46:	r1 = 0x504c4b53594d5641 ll
      48:	call 0x9a
      49:	r1 = 0x0 ll
		0000000000000188:  R_BPF_64_64	CONFIG
      51:	w1 = *(u32 *)(r1 + 0x38)
      52:	r0 += r1
      53:	w9 = *(u32 *)(r0 + 0x0)
      54:	goto +0x17 <timer_entry+0x270>
      55:	call 0x23
      56:	w1 = *(u32 *)(r6 + 0x40)
      57:	r0 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	r3 = r0
      62:	call 0x71
      63:	w1 = *(u32 *)(r6 + 0x44)
      64:	r3 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x8
      69:	call 0x71
      70:	r3 = *(u64 *)(r6 + 0x8)
      71:	r1 = *(u64 *)(r10 - 0x8)
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x8
      75:	w2 = 0x4
      76:	call 0x71
      77:	w9 = *(u32 *)(r10 - 0x8)
      78:	r1 = 0x0 ll
		0000000000000270:  R_BPF_64_64	CONFIG
      80:	w8 = *(u32 *)(r1 + 0x28)
      81:	call 0x8
      82:	*(u32 *)(r10 - 0x8) = w0
      83:	r2 = r10
      84:	r2 += -0x8
      85:	r1 = 0x0 ll
		00000000000002a8:  R_BPF_64_64	RUNNING
      87:	call 0x1
      88:	r6 = r0
      89:	if r6 == 0x0 goto +0x9 <timer_entry+0x318>
      90:	call 0x23
      91:	w1 = 0x0
      92:	*(u32 *)(r6 + 0x7c) = w1
      93:	w8 &= w9
      94:	*(u32 *)(r6 + 0x78) = w8
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	*(u64 *)(r6 + 0x70) = r1
      97:	*(u64 *)(r6 + 0x68) = r7
      98:	*(u64 *)(r6 + 0x60) = r0
      99:	w0 = 0x0
     100:	exit

Disassembly of section raw_tp/timer_expire_exit:

0000000000000000 <timer_exit>:
       0:	w8 = 0x0
       1:	r1 = *(u64 *)(r1 + 0x0)
       2:	*(u64 *)(r10 - 0x10) = r1
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	CONFIG
       5:	w1 = *(u32 *)(r1 + 0x20)
       6:	if w1 s> 0x2 goto +0x12 <timer_exit+0xc8>
       7:	if w1 == 0x1 goto +0x1e <timer_exit+0x130>
       8:	if w1 == 0x2 goto +0x1 <timer_exit+0x50>
       9:	goto +0x3e <timer_exit+0x240>
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
      24:	goto +0x2f <timer_exit+0x240>
      25:	if w1 == 0x3 goto +0x15 <timer_exit+0x178>
      26:	if w1 == 0x4 goto +0x1 <timer_exit+0xe0>
      27:	goto +0x2c <timer_exit+0x240>
      28:	call 0x8
      29:	*(u32 *)(r10 - 0x8) = w0
      30:	r2 = r10
      31:	r2 += -0x8
      32:	r1 = 0x0 ll
		0000000000000100:  R_BPF_64_64	ADDRESSES
      34:	call 0x1
      35:	if r0 == 0x0 goto +0x24 <timer_exit+0x240>
      36:	r3 = *(u64 *)(r0 + 0x0)
      37:	goto +0x1d <timer_exit+0x218>
      38:	r1 = 0x504c4b53594d5641 ll
      40:	call 0x9a
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w1 = *(u32 *)(r1 + 0x38)
      44:	r0 += r1
      45:	w8 = *(u32 *)(r0 + 0x0)
      46:	goto +0x19 <timer_exit+0x240>
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
      71:	w8 = *(u32 *)(r10 - 0x8)
      72:	r1 = 0x0 ll
		0000000000000240:  R_BPF_64_64	CONFIG
      74:	w9 = *(u32 *)(r1 + 0x28)
      75:	call 0x8
      76:	*(u32 *)(r10 - 0x8) = w0
      77:	r2 = r10
      78:	r2 += -0x8
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	RUNNING
      81:	call 0x1
      82:	if r0 == 0x0 goto +0xf4 <timer_exit+0xa38>
      83:	w1 = *(u32 *)(r0 + 0x78)
      84:	*(u32 *)(r10 - 0x18) = w1
      85:	r1 = *(u64 *)(r0 + 0x70)
      86:	*(u64 *)(r10 - 0x20) = r1
      87:	r6 = *(u64 *)(r0 + 0x68)
      88:	r7 = *(u64 *)(r0 + 0x60)
      89:	r0 += 0x60
      90:	r1 = r0
      91:	w2 = 0x0
      92:	r3 = 0x10
      93:	call -0x1
		00000000000002e8:  R_BPF_64_32	memset
      94:	call 0x23
      95:	if r7 != r0 goto +0xe7 <timer_exit+0xa38>
      96:	r1 = *(u64 *)(r10 - 0x10)
      97:	if r6 != r1 goto +0xe5 <timer_exit+0xa38>
      98:	w9 &= w8
      99:	w1 = *(u32 *)(r10 - 0x18)
     100:	if w9 == w1 goto +0xe2 <timer_exit+0xa38>
     101:	w8 = 0x0
     102:	r1 = 0x0 ll
		0000000000000330:  R_BPF_64_64	CONFIG
     104:	w1 = *(u32 *)(r1 + 0x28)
     105:	if w1 == 0x0 goto +0x26 <timer_exit+0x480>
     106:	w3 = w1
     107:	w3 >>= 0x1
     108:	w2 = w1
     109:	w2 |= w3
     110:	w3 = w2
     111:	w3 >>= 0x2
     112:	w2 |= w3
     113:	w3 = w2
     114:	w3 >>= 0x4
     115:	w2 |= w3
     116:	w1 &= w9
     117:	w3 = w2
     118:	w3 >>= 0x8
     119:	w2 |= w3
     120:	w3 = *(u32 *)(r10 - 0x18)
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
     143:	w8 = w1
     144:	call 0x23
     145:	*(u64 *)(r10 - 0x8) = r0
     146:	r2 = r10
     147:	r2 += -0x8
     148:	r1 = 0x0 ll
		00000000000004a0:  R_BPF_64_64	TASKS
     150:	call 0x1
     151:	r6 = r0
     152:	if r6 == 0x0 goto +0x6a <timer_exit+0x818>
     153:	call 0xe
     154:	r1 = *(u64 *)(r6 + 0x18)
     155:	if r1 == r0 goto +0x1b <timer_exit+0x5b8>
     156:	r7 = r0
     157:	r2 = r0
     158:	r2 >>= 0x20
     159:	r0 <<= 0x20
     160:	r0 >>= 0x20
     161:	if r0 != r2 goto +0x2 <timer_exit+0x520>
     162:	r1 >>= 0x20
     163:	if r1 == r2 goto +0x12 <timer_exit+0x5b0>
     164:	w1 = *(u32 *)(r6 + 0x8)
     165:	if w1 == 0x0 goto +0xb <timer_exit+0x588>
     166:	w1 = 0x0
     167:	*(u32 *)(r10 - 0x8) = w1
     168:	r2 = r10
     169:	r2 += -0x8
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	LOST
     172:	call 0x1
     173:	if r0 == 0x0 goto +0x3 <timer_exit+0x588>
     174:	r0 += 0x10
     175:	r1 = 0x1
     176:	lock *(u64 *)(r0 + 0x0) += r1
     177:	r1 = r6
     178:	w2 = 0x4a0
     179:	r3 = 0xe78 ll
		0000000000000598:  R_BPF_64_64	.rodata
     181:	call 0x71
     182:	*(u64 *)(r6 + 0x18) = r7
     183:	w7 = *(u32 *)(r6 + 0x4)
     184:	r1 = r6
     185:	r1 += 0x20
     186:	w2 = 0xe0
     187:	r3 = 0xd98 ll
		00000000000005d8:  R_BPF_64_64	.rodata
     189:	call 0x71
     190:	w1 = 0x2
     191:	*(u32 *)(r6 + 0x78) = w1
     192:	r1 = *(u64 *)(r10 - 0x20)
     193:	*(u64 *)(r6 + 0x70) = r1
     194:	w1 = 0x12
     195:	*(u32 *)(r6 + 0x24) = w1
     196:	r1 = 0x0
     197:	*(u64 *)(r6 + 0x28) = r1
     198:	r2 = 0x0 ll
		0000000000000630:  R_BPF_64_64	CONFIG
     200:	w3 = *(u32 *)(r2 + 0x94)
     201:	if w3 == 0x0 goto +0x1c <timer_exit+0x730>
     202:	w2 = *(u32 *)(r2 + 0x74)
     203:	if w2 == 0x0 goto +0xc <timer_exit+0x6c0>
     204:	if w7 != 0x0 goto +0xb <timer_exit+0x6c0>
     205:	call 0x23
     206:	r1 = 0x0 ll
		0000000000000670:  R_BPF_64_64	CONFIG
     208:	w1 = *(u32 *)(r1 + 0x74)
     209:	r0 += r1
     210:	r1 = r10
     211:	r1 += -0x8
     212:	w2 = 0x8
     213:	r3 = r0
     214:	call 0x71
     215:	r1 = *(u64 *)(r10 - 0x8)
     216:	*(u64 *)(r6 + 0x250) = r1
     217:	r1 = 0x0
     218:	*(u64 *)(r6 + 0x298) = r1
     219:	*(u64 *)(r6 + 0x110) = r1
     220:	w1 = 0x2
     221:	if w8 s< 0x1 goto +0x1 <timer_exit+0x6f8>
     222:	w1 = 0x1
     223:	*(u32 *)(r6 + 0x10c) = w8
     224:	*(u32 *)(r6 + 0x108) = w8
     225:	w2 = 0x0
     226:	*(u32 *)(r6 + 0x104) = w2
     227:	*(u32 *)(r6 + 0x100) = w1
     228:	r1 = r6
     229:	call -0x1
		0000000000000728:  R_BPF_64_32	.text
     230:	w1 = *(u32 *)(r6 + 0x4)
     231:	if w1 != 0x0 goto +0x5f <timer_exit+0xa38>
     232:	w1 = *(u32 *)(r6 + 0x8)
     233:	if w1 != 0x0 goto +0x5d <timer_exit+0xa38>
     234:	w1 = *(u32 *)(r6 + 0x10)
     235:	if w1 != 0x0 goto +0x5b <timer_exit+0xa38>
     236:	w1 = *(u32 *)(r6 + 0x0)
     237:	if w1 != 0x0 goto +0x59 <timer_exit+0xa38>
     238:	call 0x23
     239:	*(u64 *)(r10 - 0x8) = r0
     240:	r2 = r10
     241:	r2 += -0x8
     242:	r1 = 0x0 ll
		0000000000000790:  R_BPF_64_64	TASKS
     244:	call 0x3
     245:	if r0 != 0x0 goto +0x51 <timer_exit+0xa38>
     246:	r1 = 0x8 ll
		00000000000007b0:  R_BPF_64_64	.bss
     248:	r2 = -0x1
     249:	lock *(u64 *)(r1 + 0x0) += r2
     250:	r1 = 0x0 ll
		00000000000007d0:  R_BPF_64_64	EXPECT_ENTER
     252:	r2 = -0x100000000 ll
     254:	lock *(u64 *)(r1 + 0x0) += r2
     255:	r1 = 0x0 ll
		00000000000007f8:  R_BPF_64_64	EXPECT_EXIT
     257:	lock *(u64 *)(r1 + 0x0) += r2
     258:	goto +0x44 <timer_exit+0xa38>
     259:	call 0x23
     260:	*(u64 *)(r10 - 0x8) = r0
     261:	r2 = r10
     262:	r2 += -0x8
     263:	r1 = 0x0 ll
		0000000000000838:  R_BPF_64_64	TASKS
     265:	r3 = 0xe78 ll
		0000000000000848:  R_BPF_64_64	.rodata
     267:	r4 = 0x0
     268:	call 0x2
     269:	if r0 != 0x0 goto +0x2e <timer_exit+0x9e0>
     270:	r1 = 0x8 ll
		0000000000000870:  R_BPF_64_64	.bss
     272:	r2 = 0x1
     273:	lock *(u64 *)(r1 + 0x0) += r2
     274:	r1 = 0x0 ll
		0000000000000890:  R_BPF_64_64	EXPECT_ENTER
     276:	r2 = 0x100000000 ll
     278:	lock *(u64 *)(r1 + 0x0) += r2
     279:	r1 = 0x0 ll
		00000000000008b8:  R_BPF_64_64	EXPECT_EXIT
     281:	lock *(u64 *)(r1 + 0x0) += r2
     282:	call 0x23
     283:	*(u64 *)(r10 - 0x8) = r0
     284:	r2 = r10
     285:	r2 += -0x8
     286:	r1 = 0x0 ll
		00000000000008f0:  R_BPF_64_64	TASKS
     288:	call 0x1
     289:	r6 = r0
     290:	if r6 == 0x0 goto +0x24 <timer_exit+0xa38>
     291:	call 0xe
     292:	r1 = *(u64 *)(r6 + 0x18)
     293:	if r1 == r0 goto -0x6f <timer_exit+0x5b8>
     294:	r7 = r0
     295:	r2 = r0
     296:	r2 >>= 0x20
     297:	r0 <<= 0x20
     298:	r0 >>= 0x20
     299:	if r0 != r2 goto +0x2 <timer_exit+0x970>
     300:	r1 >>= 0x20
     301:	if r1 == r2 goto -0x78 <timer_exit+0x5b0>
     302:	w1 = *(u32 *)(r6 + 0x8)
     303:	if w1 == 0x0 goto -0x7f <timer_exit+0x588>
     304:	w1 = 0x0
     305:	*(u32 *)(r10 - 0x8) = w1
     306:	r2 = r10
     307:	r2 += -0x8
     308:	r1 = 0x0 ll
		00000000000009a0:  R_BPF_64_64	LOST
     310:	call 0x1
     311:	if r0 == 0x0 goto -0x87 <timer_exit+0x588>
     312:	r0 += 0x10
     313:	r1 = 0x1
     314:	lock *(u64 *)(r0 + 0x0) += r1
     315:	goto -0x8b <timer_exit+0x588>
     316:	w1 = 0x0
     317:	*(u32 *)(r10 - 0x8) = w1
     318:	r2 = r10
     319:	r2 += -0x8
     320:	r1 = 0x0 ll
		0000000000000a00:  R_BPF_64_64	LOST
     322:	call 0x1
     323:	if r0 == 0x0 goto +0x3 <timer_exit+0xa38>
     324:	r0 += 0x10
     325:	r1 = 0x1
     326:	lock *(u64 *)(r0 + 0x0) += r1
     327:	w0 = 0x0
     328:	exit

Disassembly of section raw_tp/call_function_entry:

0000000000000000 <vector_entry>:
       0:	w8 = 0x0
       1:	r7 = *(u64 *)(r1 + 0x0)
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <vector_entry+0xc0>
       6:	if w1 == 0x1 goto +0x1e <vector_entry+0x128>
       7:	if w1 == 0x2 goto +0x1 <vector_entry+0x48>
       8:	goto +0x3e <vector_entry+0x238>
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
      22:	w8 = *(u32 *)(r0 + 0x0)
      23:	goto +0x2f <vector_entry+0x238>
      24:	if w1 == 0x3 goto +0x15 <vector_entry+0x170>
      25:	if w1 == 0x4 goto +0x1 <vector_entry+0xd8>
      26:	goto +0x2c <vector_entry+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <vector_entry+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <vector_entry+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w8 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <vector_entry+0x238>
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
      70:	w8 = *(u32 *)(r10 - 0x8)
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
      81:	r6 = r0
      82:	if r6 == 0x0 goto +0x9 <vector_entry+0x2e0>
      83:	call 0x23
      84:	w1 = 0x0
      85:	*(u32 *)(r6 + 0xdc) = w1
      86:	w9 &= w8
      87:	*(u32 *)(r6 + 0xd8) = w9
      88:	r1 = 0x0
      89:	*(u64 *)(r6 + 0xd0) = r1
      90:	*(u64 *)(r6 + 0xc8) = r7
      91:	*(u64 *)(r6 + 0xc0) = r0
      92:	w0 = 0x0
      93:	exit

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
      77:	if r0 == 0x0 goto +0x29d <work_end+0x1758>
      78:	r8 = *(u64 *)(r0 + 0x0)
      79:	r1 = 0x0
      80:	*(u64 *)(r0 + 0x0) = r1
      81:	if r8 == 0x0 goto +0x299 <work_end+0x1758>
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
     212:	if w7 == 0x0 goto +0x216 <work_end+0x1758>
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
     223:	if r0 != 0x0 goto +0x200 <work_end+0x1700>
     224:	r1 = 0x8 ll
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
     244:	if r6 == 0x0 goto +0x1f6 <work_end+0x1758>
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
     630:	if w2 != 0x0 goto +0x63 <work_end+0x16d0>
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
     692:	*(u64 *)(r6 + 0x268) = r1
     693:	*(u64 *)(r6 + 0x258) = r1
     694:	*(u32 *)(r6 + 0x14) = w5
     695:	*(u32 *)(r6 + 0x10) = w2
     696:	*(u32 *)(r6 + 0xc) = w4
     697:	*(u32 *)(r6 + 0x8) = w3
     698:	w1 = 0x1
     699:	if w9 != 0x0 goto +0x1 <work_end+0x15e8>
     700:	w1 = 0x0
     701:	*(u32 *)(r6 + 0x0) = w9
     702:	*(u32 *)(r6 + 0x4) = w8
     703:	if w8 != 0x0 goto +0x2b <work_end+0x1758>
     704:	if w3 != 0x0 goto +0x2a <work_end+0x1758>
     705:	if w2 != 0x0 goto +0x29 <work_end+0x1758>
     706:	w7 |= w1
     707:	w7 &= 0x1
     708:	if w7 != 0x0 goto +0x26 <work_end+0x1758>
     709:	call 0x23
     710:	*(u64 *)(r10 - 0x8) = r0
     711:	r2 = r10
     712:	r2 += -0x8
     713:	r1 = 0x0 ll
		0000000000001648:  R_BPF_64_64	TASKS
     715:	call 0x3
     716:	if r0 != 0x0 goto +0x1e <work_end+0x1758>
     717:	r1 = 0x8 ll
		0000000000001668:  R_BPF_64_64	.bss
     719:	r2 = -0x1
     720:	lock *(u64 *)(r1 + 0x0) += r2
     721:	r1 = 0x0 ll
		0000000000001688:  R_BPF_64_64	EXPECT_ENTER
     723:	r2 = -0x100000000 ll
     725:	lock *(u64 *)(r1 + 0x0) += r2
     726:	r1 = 0x0 ll
		00000000000016b0:  R_BPF_64_64	EXPECT_EXIT
     728:	lock *(u64 *)(r1 + 0x0) += r2
     729:	goto +0x11 <work_end+0x1758>
     730:	w2 = *(u32 *)(r6 + 0x284)
     731:	*(u32 *)(r6 + 0x270) = w2
     732:	w7 = 0x1
     733:	if w2 != 0x0 goto -0x67 <work_end+0x13b8>
     734:	w7 = 0x0
     735:	goto -0x69 <work_end+0x13b8>
     736:	w1 = 0x0
     737:	*(u32 *)(r10 - 0x8) = w1
     738:	r2 = r10
     739:	r2 += -0x8
     740:	r1 = 0x0 ll
		0000000000001720:  R_BPF_64_64	LOST
     742:	call 0x1
     743:	if r0 == 0x0 goto +0x3 <work_end+0x1758>
     744:	r0 += 0x10
     745:	r1 = 0x1
     746:	lock *(u64 *)(r0 + 0x0) += r1
     747:	w0 = 0x0
     748:	exit

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
