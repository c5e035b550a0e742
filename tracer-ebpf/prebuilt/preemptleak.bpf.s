
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
    4962:	r7 = r2
    4963:	r6 = r1
    4964:	r1 = r7
    4965:	r1 >>= 0x9
    4966:	r1 &= 0x3ffc0
    4967:	r2 = 0x0 ll
		0000000000009b38:  R_BPF_64_64	.bss.begun
    4969:	r2 += r1
    4970:	r9 = *(u64 *)(r2 + 0x0)
    4971:	r1 = *(u64 *)(r2 + 0x8)
    4972:	*(u64 *)(r10 - 0x10) = r1
    4973:	r3 = r7
    4974:	r3 += 0x78
    4975:	r1 = r10
    4976:	r1 += -0x8
    4977:	w2 = 0x8
    4978:	call 0x71
    4979:	r8 = *(u64 *)(r10 - 0x8)
    4980:	r1 = r6
    4981:	w2 = 0xe0
    4982:	r3 = 0xd98 ll
		0000000000009bb0:  R_BPF_64_64	.rodata
    4984:	call 0x71
    4985:	r1 = r6
    4986:	r1 += 0x60
    4987:	w2 = 0x80
    4988:	r3 = r7
    4989:	call 0x71
    4990:	r9 ^= r7
    4991:	r1 = 0xffffffffffff ll
    4993:	r9 &= r1
    4994:	call 0x23
    4995:	r1 = 0x0 ll
		0000000000009c18:  R_BPF_64_64	CONFIG
    4997:	w1 = *(u32 *)(r1 + 0x48)
    4998:	r0 += r1
    4999:	r8 <<= 0x20
    5000:	r8 >>= 0x20
    5001:	if r9 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x200>
    5002:	r1 = *(u64 *)(r10 - 0x10)
    5003:	r1 = r10
    5004:	r1 += -0x8
    5005:	w2 = 0x4
    5006:	r3 = r0
    5007:	call 0x71
    5008:	w1 = *(u32 *)(r10 - 0x8)
    5009:	w1 &= 0x2
    5010:	if w1 != 0x0 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x430>
    5011:	r1 = *(u64 *)(r10 - 0x10)
    5012:	r1 &= 0x40000000
    5013:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x1b0>
    5014:	w1 = 0x2
    5015:	*(u32 *)(r6 + 0x4) = w1
    5016:	r4 = *(u64 *)(r6 + 0xa0)
    5017:	r5 = *(u64 *)(r6 + 0xa8)
    5018:	r0 = *(u64 *)(r6 + 0x98)
    5019:	r7 = *(u64 *)(r6 + 0xc0)
    5020:	r2 = *(u64 *)(r6 + 0xc8)
    5021:	r1 = *(u64 *)(r6 + 0xd0)
    5022:	*(u64 *)(r10 - 0x20) = r7
    5023:	r9 = r2
    5024:	*(u64 *)(r10 - 0x18) = r1
    5025:	goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x4e8>
    5026:	r1 = r10
    5027:	r1 += -0x8
    5028:	w2 = 0x4
    5029:	r3 = r0
    5030:	call 0x71
    5031:	w1 = *(u32 *)(r10 - 0x8)
    5032:	w1 &= 0x2
    5033:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x2b8>
    5034:	r1 = r8
    5035:	r1 &= 0x40000000
    5036:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x268>
    5037:	w1 = 0x2
    5038:	*(u32 *)(r6 + 0x4) = w1
    5039:	r4 = *(u64 *)(r6 + 0xa0)
    5040:	r5 = *(u64 *)(r6 + 0xa8)
    5041:	r0 = *(u64 *)(r6 + 0x98)
    5042:	r7 = *(u64 *)(r6 + 0xc0)
    5043:	r2 = *(u64 *)(r6 + 0xc8)
    5044:	r1 = *(u64 *)(r6 + 0xd0)
    5045:	*(u64 *)(r10 - 0x20) = r7
    5046:	r9 = r2
    5047:	*(u64 *)(r10 - 0x18) = r1
    5048:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x370>
    5049:	w1 = 0x1
    5050:	*(u32 *)(r6 + 0x4) = w1
    5051:	r4 = *(u64 *)(r6 + 0x80)
    5052:	r4 <<= 0x20
    5053:	r4 >>= 0x20
    5054:	r5 = *(u64 *)(r6 + 0xd0)
    5055:	*(u64 *)(r10 - 0x18) = r5
    5056:	r5 <<= 0x20
    5057:	r5 >>= 0x20
    5058:	r2 = *(u64 *)(r6 + 0xc8)
    5059:	r0 = r2
    5060:	r0 <<= 0x20
    5061:	r0 >>= 0x20
    5062:	r7 = *(u64 *)(r6 + 0xc0)
    5063:	*(u64 *)(r10 - 0x20) = r7
    5064:	r7 <<= 0x20
    5065:	r7 >>= 0x20
    5066:	r9 = *(u64 *)(r6 + 0xb8)
    5067:	r9 <<= 0x20
    5068:	r9 >>= 0x20
    5069:	r1 = *(u64 *)(r6 + 0x88)
    5070:	r1 <<= 0x20
    5071:	r1 >>= 0x20
    5072:	w3 = 0x2
    5073:	*(u32 *)(r6 + 0x58) = w3
    5074:	*(u64 *)(r6 + 0x30) = r4
    5075:	*(u64 *)(r6 + 0x28) = r5
    5076:	*(u64 *)(r6 + 0x20) = r0
    5077:	*(u64 *)(r6 + 0x18) = r7
    5078:	*(u64 *)(r6 + 0x10) = r9
    5079:	*(u64 *)(r6 + 0x8) = r1
    5080:	w4 = w8
    5081:	w4 &= -0x40000001
    5082:	*(u32 *)(r6 + 0x0) = w4
    5083:	r1 = 0xffffffff ll
    5085:	if r8 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x3e8>
    5086:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x598>
    5087:	w1 = 0x0
    5088:	*(u32 *)(r6 + 0x58) = w1
    5089:	w4 = 0xad
    5090:	w2 = *(u32 *)(r6 + 0x4)
    5091:	if w2 == 0x1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x420>
    5092:	*(u32 *)(r6 + 0x4) = w1
    5093:	w4 = 0xf
    5094:	*(u32 *)(r6 + 0x0) = w4
    5095:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5096:	w1 = 0x1
    5097:	*(u32 *)(r6 + 0x4) = w1
    5098:	r4 = *(u64 *)(r6 + 0x80)
    5099:	r4 <<= 0x20
    5100:	r4 >>= 0x20
    5101:	r5 = *(u64 *)(r6 + 0xd0)
    5102:	*(u64 *)(r10 - 0x18) = r5
    5103:	r5 <<= 0x20
    5104:	r5 >>= 0x20
    5105:	r2 = *(u64 *)(r6 + 0xc8)
    5106:	r0 = r2
    5107:	r0 <<= 0x20
    5108:	r0 >>= 0x20
    5109:	r7 = *(u64 *)(r6 + 0xc0)
    5110:	*(u64 *)(r10 - 0x20) = r7
    5111:	r7 <<= 0x20
    5112:	r7 >>= 0x20
    5113:	r9 = *(u64 *)(r6 + 0xb8)
    5114:	r9 <<= 0x20
    5115:	r9 >>= 0x20
    5116:	r1 = *(u64 *)(r6 + 0x88)
    5117:	r1 <<= 0x20
    5118:	r1 >>= 0x20
    5119:	w3 = 0x2
    5120:	*(u32 *)(r6 + 0x58) = w3
    5121:	*(u64 *)(r6 + 0x30) = r4
    5122:	*(u64 *)(r6 + 0x28) = r5
    5123:	*(u64 *)(r6 + 0x20) = r0
    5124:	*(u64 *)(r6 + 0x18) = r7
    5125:	*(u64 *)(r6 + 0x10) = r9
    5126:	*(u64 *)(r6 + 0x8) = r1
    5127:	r1 = *(u64 *)(r10 - 0x10)
    5128:	w4 = w1
    5129:	w4 &= -0x40000001
    5130:	*(u32 *)(r6 + 0x0) = w4
    5131:	if w1 == w8 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x558>
    5132:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x5f8>
    5133:	if w8 != -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x598>
    5134:	r1 = r6
    5135:	w2 = 0xe0
    5136:	r3 = 0xd98 ll
		000000000000a080:  R_BPF_64_64	.rodata
    5138:	call 0x71
    5139:	w4 = *(u32 *)(r6 + 0x0)
    5140:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5141:	r1 = *(u64 *)(r10 - 0x20)
    5142:	r2 |= r1
    5143:	r1 = *(u64 *)(r10 - 0x18)
    5144:	r2 |= r1
    5145:	if r2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x5c8>
    5146:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5147:	w1 = *(u32 *)(r6 + 0x4)
    5148:	if w1 == 0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x668>
    5149:	if w1 == 0x2 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x680>
    5150:	if w4 == 0x3b goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    5151:	if w4 == 0x142 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    5152:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5153:	w1 = 0x0
    5154:	*(u32 *)(r6 + 0x58) = w1
    5155:	if w8 == -0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5156:	w1 = *(u32 *)(r6 + 0x4)
    5157:	if w1 == 0x2 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5158:	w1 = 0x1
    5159:	w2 = 0x1
    5160:	if w4 != 0x142 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x640>
    5161:	w2 = 0x0
    5162:	if w4 != 0x3b goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x650>
    5163:	w1 = 0x0
    5164:	w1 &= w2
    5165:	*(u32 *)(r6 + 0x4) = w1
    5166:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5167:	if w4 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    5168:	if w4 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    5169:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5170:	if w4 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    5171:	if w4 != 0x208 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    5172:	w1 = 0x0
    5173:	*(u32 *)(r6 + 0x58) = w1
    5174:	if w4 > 0x3ff goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    5175:	w1 = *(u32 *)(r6 + 0x4)
    5176:	r1 <<= 0xa
    5177:	w2 = w4
    5178:	r1 += r2
    5179:	if r1 > 0xbff goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    5180:	r2 = 0x0 ll
		000000000000a1e0:  R_BPF_64_64	SELECTORS
    5182:	r2 += r1
    5183:	w2 = *(u8 *)(r2 + 0x0)
    5184:	if w2 == 0xff goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    5185:	w1 = *(u32 *)(r6 + 0x58)
    5186:	w3 = w1
    5187:	w3 &= 0x2
    5188:	if w3 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    5189:	w2 <<= 0x18
    5190:	w2 s>>= 0x18
    5191:	r3 = r2
    5192:	r3 &= 0x7
    5193:	r3 <<= 0x3
    5194:	r4 = r6
    5195:	r4 += 0x8
    5196:	r5 = r4
    5197:	r5 += r3
    5198:	r3 = *(u64 *)(r5 + 0x0)
    5199:	r3 <<= 0x20
    5200:	r3 >>= 0x20
    5201:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7d0>
    5202:	w2 += 0x1
    5203:	w2 &= 0x7
    5204:	r2 <<= 0x3
    5205:	r4 += r2
    5206:	r2 = *(u64 *)(r4 + 0x0)
    5207:	r2 <<= 0x20
    5208:	r3 <<= 0x20
    5209:	r2 >>= 0x20
    5210:	r2 |= r3
    5211:	r3 = r2
    5212:	*(u64 *)(r6 + 0x50) = r3
    5213:	w1 |= 0x4
    5214:	*(u32 *)(r6 + 0x58) = w1
    5215:	exit

000000000000a300 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send>:
    5216:	r6 = r1
    5217:	w1 = *(u32 *)(r6 + 0x24)
    5218:	w1 &= 0x1f
    5219:	r2 = 0x0 ll
		000000000000a318:  R_BPF_64_64	CONFIG
    5221:	w2 = *(u32 *)(r2 + 0x60)
    5222:	w2 >>= w1
    5223:	w2 &= 0x1
    5224:	if w2 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    5225:	r1 = 0x0 ll
		000000000000a348:  R_BPF_64_64	COUNTS
    5227:	r2 = r6
    5228:	call 0x1
    5229:	if r0 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xc0>
    5230:	r1 = 0x1
    5231:	lock *(u64 *)(r0 + 0x0) += r1
    5232:	r1 = 0x0 ll
		000000000000a380:  R_BPF_64_64	EVENTS
    5234:	r2 = r6
    5235:	r3 = 0x2c8
    5236:	r4 = 0x0
    5237:	call 0x82
    5238:	if r0 s< 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x140>
    5239:	exit
    5240:	r1 = 0x0 ll
		000000000000a3c0:  R_BPF_64_64	COUNTS
    5242:	r2 = r6
    5243:	r3 = 0x0 ll
		000000000000a3d8:  R_BPF_64_64	.rodata.cst8
    5245:	r4 = 0x1
    5246:	call 0x2
    5247:	if r0 == 0x0 goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    5248:	r1 = 0x0 ll
		000000000000a400:  R_BPF_64_64	COUNTS
    5250:	r2 = r6
    5251:	call 0x1
    5252:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x198>
    5253:	r1 = 0x1
    5254:	lock *(u64 *)(r0 + 0x0) += r1
    5255:	goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    5256:	w1 = 0x0
    5257:	*(u32 *)(r10 - 0x8) = w1
    5258:	r2 = r10
    5259:	r2 += -0x8
    5260:	r1 = 0x0 ll
		000000000000a460:  R_BPF_64_64	LOST
    5262:	call 0x1
    5263:	if r0 == 0x0 goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    5264:	r1 = 0x1
    5265:	lock *(u64 *)(r0 + 0x0) += r1
    5266:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    5267:	w1 = 0x0
    5268:	*(u32 *)(r10 - 0x4) = w1
    5269:	r2 = r10
    5270:	r2 += -0x4
    5271:	r1 = 0x0 ll
		000000000000a4b8:  R_BPF_64_64	LOST
    5273:	call 0x1
    5274:	if r0 == 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    5275:	r0 += 0x8
    5276:	r1 = 0x1
    5277:	lock *(u64 *)(r0 + 0x0) += r1
    5278:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>

000000000000a4f8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    5279:	w8 = w2
    5280:	r7 = r1
    5281:	r1 = 0x0 ll
		000000000000a508:  R_BPF_64_64	CONFIG
    5283:	w2 = *(u32 *)(r1 + 0x84)
    5284:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    5285:	r2 = 0x0 ll
		000000000000a528:  R_BPF_64_64	HELD
    5287:	r2 = *(u64 *)(r2 + 0x0)
    5288:	if r2 != 0x0 goto +0x900 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5289:	w2 = *(u32 *)(r1 + 0x28)
    5290:	w2 &= w8
    5291:	w1 = *(u32 *)(r1 + 0x2c)
    5292:	if w2 == w1 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e0>
    5293:	r2 = 0x0 ll
		000000000000a568:  R_BPF_64_64	CONFIG
    5295:	w1 = *(u32 *)(r2 + 0x24)
    5296:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    5297:	call 0x8
    5298:	*(u32 *)(r10 - 0x88) = w0
    5299:	r2 = r10
    5300:	r2 += -0x88
    5301:	r1 = 0x0 ll
		000000000000a5a8:  R_BPF_64_64	SAMPLES
    5303:	call 0x1
    5304:	if r0 == 0x0 goto +0x8f0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5305:	r9 = r0
    5306:	r1 = *(u64 *)(r0 + 0x70)
    5307:	*(u64 *)(r10 - 0x90) = r1
    5308:	r6 = *(u64 *)(r7 + 0x0)
    5309:	r7 = *(u64 *)(r6 + 0x8)
    5310:	call 0xe
    5311:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x110>
    5312:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    5313:	r1 = 0x70726f6f6672756e ll
    5315:	if r7 == r1 goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    5316:	r1 = *(u64 *)(r10 - 0x90)
    5317:	if r1 == r0 goto +0x53c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    5318:	r3 = *(u64 *)(r6 + 0x0)
    5319:	r1 = r10
    5320:	r1 += -0x88
    5321:	w2 = 0x80
    5322:	call 0x71
    5323:	r1 = *(u64 *)(r10 - 0x20)
    5324:	if r1 != 0x504c0001 goto +0x8dc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5325:	r1 = *(u64 *)(r10 - 0x10)
    5326:	if r1 != 0x10 goto +0x8da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5327:	r2 = *(u64 *)(r10 - 0x28)
    5328:	r1 = 0x0 ll
		000000000000a680:  R_BPF_64_64	CONFIG
    5330:	r3 = *(u64 *)(r1 + 0x0)
    5331:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b0>
    5332:	goto +0x8d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5333:	w2 = *(u32 *)(r1 + 0x28)
    5334:	w2 &= w8
    5335:	w1 = *(u32 *)(r9 + 0x0)
    5336:	if w1 != 0x0 goto +0x55d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb8>
    5337:	*(u32 *)(r9 + 0x4) = w2
    5338:	goto +0x560 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    5339:	r1 = 0x8 ll
		000000000000a6d8:  R_BPF_64_64	.bss
    5341:	r1 = *(u64 *)(r1 + 0x0)
    5342:	if r1 != 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5343:	r1 = 0x0 ll
		000000000000a6f8:  R_BPF_64_64	CONFIG
    5345:	w2 = *(u32 *)(r1 + 0x6c)
    5346:	if w2 == 0x0 goto +0x8c6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5347:	r1 = *(u64 *)(r1 + 0xb0)
    5348:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x278>
    5349:	r1 = 0x0 ll
		000000000000a728:  R_BPF_64_64	CONFIG
    5351:	r3 = *(u64 *)(r1 + 0xb0)
    5352:	r1 = r10
    5353:	r1 += -0x88
    5354:	w2 = 0x4
    5355:	call 0x71
    5356:	w1 = *(u32 *)(r10 - 0x88)
    5357:	if w1 == 0x0 goto -0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5358:	r6 = 0x0 ll
		000000000000a770:  R_BPF_64_64	CONFIG
    5360:	w1 = *(u32 *)(r6 + 0xbc)
    5361:	if w1 == 0x0 goto +0x5fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3268>
    5362:	w1 = *(u32 *)(r6 + 0x70)
    5363:	if w1 != 0x0 goto +0x538 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c68>
    5364:	call 0x23
    5365:	r1 = 0x0 ll
		000000000000a7a8:  R_BPF_64_64	CONFIG
    5367:	w2 = *(u32 *)(r1 + 0xb8)
    5368:	r0 += r2
    5369:	w1 = *(u32 *)(r1 + 0xbc)
    5370:	if w1 != 0x2 goto +0x5e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3218>
    5371:	r1 = r10
    5372:	r1 += -0x88
    5373:	w2 = 0x2
    5374:	r3 = r0
    5375:	call 0x71
    5376:	w1 = *(u16 *)(r10 - 0x88)
    5377:	w1 <<= 0x10
    5378:	w1 s>>= 0x10
    5379:	goto +0x5e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3248>
    5380:	w6 = 0x0
    5381:	w1 = *(u32 *)(r2 + 0x28)
    5382:	w3 = *(u32 *)(r2 + 0x2c)
    5383:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    5384:	w4 = w1
    5385:	w4 >>= 0x1
    5386:	w2 = w1
    5387:	w2 |= w4
    5388:	w4 = w2
    5389:	w4 >>= 0x2
    5390:	w2 |= w4
    5391:	w4 = w2
    5392:	w4 >>= 0x4
    5393:	w2 |= w4
    5394:	w1 &= w8
    5395:	w4 = w2
    5396:	w4 >>= 0x8
    5397:	w2 |= w4
    5398:	w1 -= w3
    5399:	w3 = w2
    5400:	w3 >>= 0x10
    5401:	w2 |= w3
    5402:	w2 ^= -0x1
    5403:	w3 = w2
    5404:	w3 >>= 0x1
    5405:	w3 &= 0x55555555
    5406:	w2 -= w3
    5407:	w3 = w2
    5408:	w3 &= 0x33333333
    5409:	w2 >>= 0x2
    5410:	w2 &= 0x33333333
    5411:	w3 += w2
    5412:	w2 = w3
    5413:	w2 >>= 0x4
    5414:	w3 += w2
    5415:	w3 &= 0xf0f0f0f
    5416:	w3 *= 0x1010101
    5417:	w3 >>= 0x18
    5418:	w1 <<= w3
    5419:	w1 s>>= w3
    5420:	w6 = w1
    5421:	call 0x23
    5422:	*(u64 *)(r10 - 0x88) = r0
    5423:	r2 = r10
    5424:	r2 += -0x88
    5425:	r1 = 0x0 ll
		000000000000a988:  R_BPF_64_64	TASKS
    5427:	call 0x1
    5428:	r9 = r0
    5429:	*(u32 *)(r10 - 0x98) = w6
    5430:	if r9 == 0x0 goto +0x1ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1290>
    5431:	call 0xe
    5432:	r1 = *(u64 *)(r9 + 0x18)
    5433:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    5434:	r6 = r0
    5435:	r2 = r0
    5436:	r2 >>= 0x20
    5437:	r0 <<= 0x20
    5438:	r0 >>= 0x20
    5439:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    5440:	r1 >>= 0x20
    5441:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5442:	w1 = *(u32 *)(r9 + 0x8)
    5443:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5444:	w1 = 0x0
    5445:	*(u32 *)(r10 - 0x88) = w1
    5446:	r2 = r10
    5447:	r2 += -0x88
    5448:	r1 = 0x0 ll
		000000000000aa40:  R_BPF_64_64	LOST
    5450:	call 0x1
    5451:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5452:	r0 += 0x10
    5453:	r1 = 0x1
    5454:	lock *(u64 *)(r0 + 0x0) += r1
    5455:	r1 = r9
    5456:	w2 = 0x4a0
    5457:	r3 = 0xe78 ll
		000000000000aa88:  R_BPF_64_64	.rodata
    5459:	call 0x71
    5460:	*(u64 *)(r9 + 0x18) = r6
    5461:	w6 = *(u32 *)(r10 - 0x98)
    5462:	r1 = 0x0 ll
		000000000000aab0:  R_BPF_64_64	AYA_LOG_LEVEL
    5464:	w1 = *(u8 *)(r1 + 0x0)
    5465:	*(u64 *)(r10 - 0x90) = r9
    5466:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    5467:	call 0x23
    5468:	r8 = r0
    5469:	w1 = 0xa1
    5470:	*(u16 *)(r10 - 0x2) = w1
    5471:	r1 = r10
    5472:	r1 += -0x2
    5473:	r9 = 0x40
    5474:	w1 = *(u16 *)(r10 - 0x2)
    5475:	if w1 > 0x40 goto +0x48f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa0>
    5476:	r1 = 0x0 ll
		000000000000ab20:  R_BPF_64_64	AYA_LOGS
    5478:	r2 = r9
    5479:	r3 = 0x0
    5480:	call 0x83
    5481:	if r0 == 0x0 goto +0x1af <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5482:	*(u64 *)(r10 - 0x80) = r9
    5483:	*(u64 *)(r10 - 0x88) = r0
    5484:	r1 = r10
    5485:	r1 += -0x88
    5486:	r1 = *(u64 *)(r10 - 0x88)
    5487:	r2 = *(u64 *)(r10 - 0x80)
    5488:	if r2 < 0x2 goto +0x1a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5489:	w2 = *(u16 *)(r10 - 0x2)
    5490:	*(u8 *)(r1 + 0x0) = w2
    5491:	w2 >>= 0x8
    5492:	*(u8 *)(r1 + 0x1) = w2
    5493:	r1 = *(u64 *)(r10 - 0x88)
    5494:	r2 = *(u64 *)(r10 - 0x80)
    5495:	if r2 < 0x3 goto +0x19f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5496:	w2 = 0x0
    5497:	*(u8 *)(r1 + 0x2) = w2
    5498:	r1 = *(u64 *)(r10 - 0x88)
    5499:	r3 = *(u64 *)(r10 - 0x80)
    5500:	if r3 < 0x5 goto +0x19a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5501:	*(u8 *)(r1 + 0x4) = w2
    5502:	w2 = 0x17
    5503:	*(u8 *)(r1 + 0x3) = w2
    5504:	r1 = *(u64 *)(r10 - 0x88)
    5505:	r2 = *(u64 *)(r10 - 0x80)
    5506:	if r2 < 0x1c goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5507:	r3 = r1
    5508:	r3 += 0x5
    5509:	r4 = 0xd08 ll
		000000000000ac28:  R_BPF_64_64	.rodata
    5511:	w5 = *(u8 *)(r4 + 0x0)
    5512:	*(u8 *)(r3 + 0x0) = w5
    5513:	w5 = *(u8 *)(r4 + 0x1)
    5514:	*(u8 *)(r3 + 0x1) = w5
    5515:	w5 = *(u8 *)(r4 + 0x2)
    5516:	*(u8 *)(r3 + 0x2) = w5
    5517:	w5 = *(u8 *)(r4 + 0x3)
    5518:	*(u8 *)(r3 + 0x3) = w5
    5519:	w5 = *(u8 *)(r4 + 0x4)
    5520:	*(u8 *)(r3 + 0x4) = w5
    5521:	w5 = *(u8 *)(r4 + 0x5)
    5522:	*(u8 *)(r3 + 0x5) = w5
    5523:	w5 = *(u8 *)(r4 + 0x6)
    5524:	*(u8 *)(r3 + 0x6) = w5
    5525:	w5 = *(u8 *)(r4 + 0x7)
    5526:	*(u8 *)(r3 + 0x7) = w5
    5527:	w5 = *(u8 *)(r4 + 0x8)
    5528:	*(u8 *)(r3 + 0x8) = w5
    5529:	w5 = *(u8 *)(r4 + 0x9)
    5530:	*(u8 *)(r3 + 0x9) = w5
    5531:	w5 = *(u8 *)(r4 + 0xa)
    5532:	*(u8 *)(r3 + 0xa) = w5
    5533:	w5 = *(u8 *)(r4 + 0xb)
    5534:	*(u8 *)(r3 + 0xb) = w5
    5535:	w5 = *(u8 *)(r4 + 0xc)
    5536:	*(u8 *)(r3 + 0xc) = w5
    5537:	w5 = *(u8 *)(r4 + 0xd)
    5538:	*(u8 *)(r3 + 0xd) = w5
    5539:	w5 = *(u8 *)(r4 + 0xe)
    5540:	*(u8 *)(r3 + 0xe) = w5
    5541:	w5 = *(u8 *)(r4 + 0xf)
    5542:	*(u8 *)(r3 + 0xf) = w5
    5543:	w5 = *(u8 *)(r4 + 0x10)
    5544:	*(u8 *)(r3 + 0x10) = w5
    5545:	w5 = *(u8 *)(r4 + 0x11)
    5546:	*(u8 *)(r3 + 0x11) = w5
    5547:	w5 = *(u8 *)(r4 + 0x12)
    5548:	*(u8 *)(r3 + 0x12) = w5
    5549:	w5 = *(u8 *)(r4 + 0x13)
    5550:	*(u8 *)(r3 + 0x13) = w5
    5551:	w5 = *(u8 *)(r4 + 0x14)
    5552:	*(u8 *)(r3 + 0x14) = w5
    5553:	w5 = *(u8 *)(r4 + 0x15)
    5554:	*(u8 *)(r3 + 0x15) = w5
    5555:	w5 = *(u8 *)(r4 + 0x16)
    5556:	*(u8 *)(r3 + 0x16) = w5
    5557:	if r2 == 0x1c goto +0x161 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5558:	w3 = 0x1
    5559:	*(u8 *)(r1 + 0x1c) = w3
    5560:	if r2 < 0x1f goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5561:	w4 = 0x0
    5562:	*(u8 *)(r1 + 0x1e) = w4
    5563:	*(u8 *)(r1 + 0x1d) = w3
    5564:	if r2 == 0x1f goto +0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5565:	w3 = 0x4
    5566:	*(u8 *)(r1 + 0x1f) = w3
    5567:	if r2 == 0x20 goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5568:	w3 = 0x2
    5569:	*(u8 *)(r1 + 0x20) = w3
    5570:	if r2 < 0x23 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5571:	w3 = 0x0
    5572:	*(u8 *)(r1 + 0x22) = w3
    5573:	w3 = 0x17
    5574:	*(u8 *)(r1 + 0x21) = w3
    5575:	if r2 < 0x3a goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5576:	r3 = r1
    5577:	r3 += 0x23
    5578:	r4 = 0xd08 ll
		000000000000ae50:  R_BPF_64_64	.rodata
    5580:	w5 = *(u8 *)(r4 + 0x0)
    5581:	*(u8 *)(r3 + 0x0) = w5
    5582:	w5 = *(u8 *)(r4 + 0x1)
    5583:	*(u8 *)(r3 + 0x1) = w5
    5584:	w5 = *(u8 *)(r4 + 0x2)
    5585:	*(u8 *)(r3 + 0x2) = w5
    5586:	w5 = *(u8 *)(r4 + 0x3)
    5587:	*(u8 *)(r3 + 0x3) = w5
    5588:	w5 = *(u8 *)(r4 + 0x4)
    5589:	*(u8 *)(r3 + 0x4) = w5
    5590:	w5 = *(u8 *)(r4 + 0x5)
    5591:	*(u8 *)(r3 + 0x5) = w5
    5592:	w5 = *(u8 *)(r4 + 0x6)
    5593:	*(u8 *)(r3 + 0x6) = w5
    5594:	w5 = *(u8 *)(r4 + 0x7)
    5595:	*(u8 *)(r3 + 0x7) = w5
    5596:	w5 = *(u8 *)(r4 + 0x8)
    5597:	*(u8 *)(r3 + 0x8) = w5
    5598:	w5 = *(u8 *)(r4 + 0x9)
    5599:	*(u8 *)(r3 + 0x9) = w5
    5600:	w5 = *(u8 *)(r4 + 0xa)
    5601:	*(u8 *)(r3 + 0xa) = w5
    5602:	w5 = *(u8 *)(r4 + 0xb)
    5603:	*(u8 *)(r3 + 0xb) = w5
    5604:	w5 = *(u8 *)(r4 + 0xc)
    5605:	*(u8 *)(r3 + 0xc) = w5
    5606:	w5 = *(u8 *)(r4 + 0xd)
    5607:	*(u8 *)(r3 + 0xd) = w5
    5608:	w5 = *(u8 *)(r4 + 0xe)
    5609:	*(u8 *)(r3 + 0xe) = w5
    5610:	w5 = *(u8 *)(r4 + 0xf)
    5611:	*(u8 *)(r3 + 0xf) = w5
    5612:	w5 = *(u8 *)(r4 + 0x10)
    5613:	*(u8 *)(r3 + 0x10) = w5
    5614:	w5 = *(u8 *)(r4 + 0x11)
    5615:	*(u8 *)(r3 + 0x11) = w5
    5616:	w5 = *(u8 *)(r4 + 0x12)
    5617:	*(u8 *)(r3 + 0x12) = w5
    5618:	w5 = *(u8 *)(r4 + 0x13)
    5619:	*(u8 *)(r3 + 0x13) = w5
    5620:	w5 = *(u8 *)(r4 + 0x14)
    5621:	*(u8 *)(r3 + 0x14) = w5
    5622:	w5 = *(u8 *)(r4 + 0x15)
    5623:	*(u8 *)(r3 + 0x15) = w5
    5624:	w5 = *(u8 *)(r4 + 0x16)
    5625:	*(u8 *)(r3 + 0x16) = w5
    5626:	if r2 == 0x3a goto +0x11c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5627:	w3 = 0x3
    5628:	*(u8 *)(r1 + 0x3a) = w3
    5629:	if r2 < 0x3d goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5630:	w3 = 0x0
    5631:	*(u8 *)(r1 + 0x3c) = w3
    5632:	w3 = 0x1f
    5633:	*(u8 *)(r1 + 0x3b) = w3
    5634:	if r2 < 0x5c goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5635:	r3 = r1
    5636:	r3 += 0x3d
    5637:	r4 = 0xd1f ll
		000000000000b028:  R_BPF_64_64	.rodata
    5639:	w5 = *(u8 *)(r4 + 0x0)
    5640:	*(u8 *)(r3 + 0x0) = w5
    5641:	w5 = *(u8 *)(r4 + 0x1)
    5642:	*(u8 *)(r3 + 0x1) = w5
    5643:	w5 = *(u8 *)(r4 + 0x2)
    5644:	*(u8 *)(r3 + 0x2) = w5
    5645:	w5 = *(u8 *)(r4 + 0x3)
    5646:	*(u8 *)(r3 + 0x3) = w5
    5647:	w5 = *(u8 *)(r4 + 0x4)
    5648:	*(u8 *)(r3 + 0x4) = w5
    5649:	w5 = *(u8 *)(r4 + 0x5)
    5650:	*(u8 *)(r3 + 0x5) = w5
    5651:	w5 = *(u8 *)(r4 + 0x6)
    5652:	*(u8 *)(r3 + 0x6) = w5
    5653:	w5 = *(u8 *)(r4 + 0x7)
    5654:	*(u8 *)(r3 + 0x7) = w5
    5655:	w5 = *(u8 *)(r4 + 0x8)
    5656:	*(u8 *)(r3 + 0x8) = w5
    5657:	w5 = *(u8 *)(r4 + 0x9)
    5658:	*(u8 *)(r3 + 0x9) = w5
    5659:	w5 = *(u8 *)(r4 + 0xa)
    5660:	*(u8 *)(r3 + 0xa) = w5
    5661:	w5 = *(u8 *)(r4 + 0xb)
    5662:	*(u8 *)(r3 + 0xb) = w5
    5663:	w5 = *(u8 *)(r4 + 0xc)
    5664:	*(u8 *)(r3 + 0xc) = w5
    5665:	w5 = *(u8 *)(r4 + 0xd)
    5666:	*(u8 *)(r3 + 0xd) = w5
    5667:	w5 = *(u8 *)(r4 + 0xe)
    5668:	*(u8 *)(r3 + 0xe) = w5
    5669:	w5 = *(u8 *)(r4 + 0xf)
    5670:	*(u8 *)(r3 + 0xf) = w5
    5671:	w5 = *(u8 *)(r4 + 0x10)
    5672:	*(u8 *)(r3 + 0x10) = w5
    5673:	w5 = *(u8 *)(r4 + 0x11)
    5674:	*(u8 *)(r3 + 0x11) = w5
    5675:	w5 = *(u8 *)(r4 + 0x12)
    5676:	*(u8 *)(r3 + 0x12) = w5
    5677:	w5 = *(u8 *)(r4 + 0x13)
    5678:	*(u8 *)(r3 + 0x13) = w5
    5679:	w5 = *(u8 *)(r4 + 0x14)
    5680:	*(u8 *)(r3 + 0x14) = w5
    5681:	w5 = *(u8 *)(r4 + 0x15)
    5682:	*(u8 *)(r3 + 0x15) = w5
    5683:	w5 = *(u8 *)(r4 + 0x16)
    5684:	*(u8 *)(r3 + 0x16) = w5
    5685:	w5 = *(u8 *)(r4 + 0x17)
    5686:	*(u8 *)(r3 + 0x17) = w5
    5687:	w5 = *(u8 *)(r4 + 0x18)
    5688:	*(u8 *)(r3 + 0x18) = w5
    5689:	w5 = *(u8 *)(r4 + 0x19)
    5690:	*(u8 *)(r3 + 0x19) = w5
    5691:	w5 = *(u8 *)(r4 + 0x1a)
    5692:	*(u8 *)(r3 + 0x1a) = w5
    5693:	w5 = *(u8 *)(r4 + 0x1b)
    5694:	*(u8 *)(r3 + 0x1b) = w5
    5695:	w5 = *(u8 *)(r4 + 0x1c)
    5696:	*(u8 *)(r3 + 0x1c) = w5
    5697:	w5 = *(u8 *)(r4 + 0x1d)
    5698:	*(u8 *)(r3 + 0x1d) = w5
    5699:	w5 = *(u8 *)(r4 + 0x1e)
    5700:	*(u8 *)(r3 + 0x1e) = w5
    5701:	if r2 == 0x5c goto +0xd1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5702:	w4 = 0x4
    5703:	*(u8 *)(r1 + 0x5c) = w4
    5704:	if r2 < 0x5f goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5705:	w3 = 0x0
    5706:	*(u8 *)(r1 + 0x5e) = w3
    5707:	*(u8 *)(r1 + 0x5d) = w4
    5708:	if r2 < 0x63 goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5709:	*(u8 *)(r1 + 0x62) = w3
    5710:	*(u8 *)(r1 + 0x61) = w3
    5711:	*(u8 *)(r1 + 0x60) = w3
    5712:	w3 = 0x24
    5713:	*(u8 *)(r1 + 0x5f) = w3
    5714:	if r2 == 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5715:	w3 = 0x5
    5716:	*(u8 *)(r1 + 0x63) = w3
    5717:	r3 = r2
    5718:	r3 &= -0x2
    5719:	if r3 == 0x64 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5720:	w4 = 0x0
    5721:	*(u8 *)(r1 + 0x65) = w4
    5722:	w5 = 0x4
    5723:	*(u8 *)(r1 + 0x64) = w5
    5724:	if r2 < 0x6a goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5725:	*(u8 *)(r1 + 0x69) = w4
    5726:	*(u8 *)(r1 + 0x68) = w4
    5727:	*(u8 *)(r1 + 0x67) = w4
    5728:	w4 = 0x6
    5729:	*(u8 *)(r1 + 0x66) = w4
    5730:	if r2 == 0x6a goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5731:	w4 = 0x14
    5732:	*(u8 *)(r1 + 0x6a) = w4
    5733:	if r2 < 0x6d goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5734:	w4 = 0x0
    5735:	*(u8 *)(r1 + 0x6c) = w4
    5736:	w4 = 0x10
    5737:	*(u8 *)(r1 + 0x6b) = w4
    5738:	if r2 < 0x7d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5739:	r4 = r1
    5740:	r4 += 0x6d
    5741:	r5 = 0x0 ll
		000000000000b368:  R_BPF_64_64	.rodata.cst16
    5743:	w0 = *(u8 *)(r5 + 0x0)
    5744:	*(u8 *)(r4 + 0x0) = w0
    5745:	w0 = *(u8 *)(r5 + 0x1)
    5746:	*(u8 *)(r4 + 0x1) = w0
    5747:	w0 = *(u8 *)(r5 + 0x2)
    5748:	*(u8 *)(r4 + 0x2) = w0
    5749:	w0 = *(u8 *)(r5 + 0x3)
    5750:	*(u8 *)(r4 + 0x3) = w0
    5751:	w0 = *(u8 *)(r5 + 0x4)
    5752:	*(u8 *)(r4 + 0x4) = w0
    5753:	w0 = *(u8 *)(r5 + 0x5)
    5754:	*(u8 *)(r4 + 0x5) = w0
    5755:	w0 = *(u8 *)(r5 + 0x6)
    5756:	*(u8 *)(r4 + 0x6) = w0
    5757:	w0 = *(u8 *)(r5 + 0x7)
    5758:	*(u8 *)(r4 + 0x7) = w0
    5759:	w0 = *(u8 *)(r5 + 0x8)
    5760:	*(u8 *)(r4 + 0x8) = w0
    5761:	w0 = *(u8 *)(r5 + 0x9)
    5762:	*(u8 *)(r4 + 0x9) = w0
    5763:	w0 = *(u8 *)(r5 + 0xa)
    5764:	*(u8 *)(r4 + 0xa) = w0
    5765:	w0 = *(u8 *)(r5 + 0xb)
    5766:	*(u8 *)(r4 + 0xb) = w0
    5767:	w0 = *(u8 *)(r5 + 0xc)
    5768:	*(u8 *)(r4 + 0xc) = w0
    5769:	w0 = *(u8 *)(r5 + 0xd)
    5770:	*(u8 *)(r4 + 0xd) = w0
    5771:	w0 = *(u8 *)(r5 + 0xe)
    5772:	*(u8 *)(r4 + 0xe) = w0
    5773:	w0 = *(u8 *)(r5 + 0xf)
    5774:	*(u8 *)(r4 + 0xf) = w0
    5775:	if r2 == 0x7d goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5776:	w4 = 0x0
    5777:	*(u8 *)(r1 + 0x7d) = w4
    5778:	if r3 == 0x7e goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5779:	*(u8 *)(r1 + 0x7f) = w4
    5780:	w4 = 0x1
    5781:	*(u8 *)(r1 + 0x7e) = w4
    5782:	if r2 < 0x81 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5783:	w4 = 0x2
    5784:	*(u8 *)(r1 + 0x80) = w4
    5785:	if r2 == 0x81 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5786:	w4 = 0x9
    5787:	*(u8 *)(r1 + 0x81) = w4
    5788:	if r3 == 0x82 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5789:	w3 = 0x0
    5790:	*(u8 *)(r1 + 0x83) = w3
    5791:	w3 = 0x8
    5792:	*(u8 *)(r1 + 0x82) = w3
    5793:	if r2 < 0x8c goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5794:	*(u8 *)(r1 + 0x84) = w8
    5795:	r3 = r8
    5796:	r3 >>= 0x38
    5797:	*(u8 *)(r1 + 0x8b) = w3
    5798:	r3 = r8
    5799:	r3 >>= 0x30
    5800:	*(u8 *)(r1 + 0x8a) = w3
    5801:	r3 = r8
    5802:	r3 >>= 0x28
    5803:	*(u8 *)(r1 + 0x89) = w3
    5804:	r3 = r8
    5805:	r3 >>= 0x20
    5806:	*(u8 *)(r1 + 0x88) = w3
    5807:	r3 = r8
    5808:	r3 >>= 0x18
    5809:	*(u8 *)(r1 + 0x87) = w3
    5810:	r3 = r8
    5811:	r3 >>= 0x10
    5812:	*(u8 *)(r1 + 0x86) = w3
    5813:	r8 >>= 0x8
    5814:	*(u8 *)(r1 + 0x85) = w8
    5815:	if r2 == 0x8c goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5816:	w3 = 0x14
    5817:	*(u8 *)(r1 + 0x8c) = w3
    5818:	if r2 < 0x8f goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5819:	w3 = 0x0
    5820:	*(u8 *)(r1 + 0x8e) = w3
    5821:	w3 = 0x7
    5822:	*(u8 *)(r1 + 0x8d) = w3
    5823:	if r2 < 0x96 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5824:	r3 = r1
    5825:	r3 += 0x8f
    5826:	r4 = 0xd4d ll
		000000000000b610:  R_BPF_64_64	.rodata
    5828:	w5 = *(u8 *)(r4 + 0x0)
    5829:	*(u8 *)(r3 + 0x0) = w5
    5830:	w5 = *(u8 *)(r4 + 0x1)
    5831:	*(u8 *)(r3 + 0x1) = w5
    5832:	w5 = *(u8 *)(r4 + 0x2)
    5833:	*(u8 *)(r3 + 0x2) = w5
    5834:	w5 = *(u8 *)(r4 + 0x3)
    5835:	*(u8 *)(r3 + 0x3) = w5
    5836:	w5 = *(u8 *)(r4 + 0x4)
    5837:	*(u8 *)(r3 + 0x4) = w5
    5838:	w5 = *(u8 *)(r4 + 0x5)
    5839:	*(u8 *)(r3 + 0x5) = w5
    5840:	w5 = *(u8 *)(r4 + 0x6)
    5841:	*(u8 *)(r3 + 0x6) = w5
    5842:	if r2 == 0x96 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5843:	w3 = 0x0
    5844:	*(u8 *)(r1 + 0x96) = w3
    5845:	if r2 < 0x99 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5846:	*(u8 *)(r1 + 0x98) = w3
    5847:	w3 = 0x1
    5848:	*(u8 *)(r1 + 0x97) = w3
    5849:	if r2 == 0x99 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5850:	*(u8 *)(r1 + 0x99) = w3
    5851:	if r2 == 0x9a goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5852:	w3 = 0x3
    5853:	*(u8 *)(r1 + 0x9a) = w3
    5854:	if r2 < 0x9d goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5855:	w3 = 0x0
    5856:	*(u8 *)(r1 + 0x9c) = w3
    5857:	w3 = 0x4
    5858:	*(u8 *)(r1 + 0x9b) = w3
    5859:	if r2 < 0xa1 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5860:	w2 = w6
    5861:	w2 >>= 0x18
    5862:	*(u8 *)(r1 + 0xa0) = w2
    5863:	w2 = w6
    5864:	w2 >>= 0x10
    5865:	*(u8 *)(r1 + 0x9f) = w2
    5866:	*(u8 *)(r1 + 0x9d) = w6
    5867:	w2 = w6
    5868:	w2 >>= 0x8
    5869:	*(u8 *)(r1 + 0x9e) = w2
    5870:	r2 = 0x0
    5871:	call 0x84
    5872:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5873:	if w6 != 0x0 goto +0x672 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    5874:	r1 = 0x0 ll
		000000000000b790:  R_BPF_64_64	CONFIG
    5876:	w2 = *(u32 *)(r1 + 0x6c)
    5877:	if w2 == 0x0 goto +0x6b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    5878:	r1 = *(u64 *)(r1 + 0xb0)
    5879:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1310>
    5880:	r1 = 0x0 ll
		000000000000b7c0:  R_BPF_64_64	CONFIG
    5882:	r3 = *(u64 *)(r1 + 0xb0)
    5883:	r1 = r10
    5884:	r1 += -0x88
    5885:	w2 = 0x4
    5886:	call 0x71
    5887:	w1 = *(u32 *)(r10 - 0x88)
    5888:	if w1 == 0x0 goto +0x663 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    5889:	r6 = 0x0 ll
		000000000000b808:  R_BPF_64_64	CONFIG
    5891:	w1 = *(u32 *)(r6 + 0xbc)
    5892:	if w1 == 0x0 goto +0x554 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    5893:	w1 = *(u32 *)(r6 + 0x70)
    5894:	if w1 != 0x0 goto +0x3d1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    5895:	call 0x23
    5896:	r1 = 0x0 ll
		000000000000b840:  R_BPF_64_64	CONFIG
    5898:	w2 = *(u32 *)(r1 + 0xb8)
    5899:	r0 += r2
    5900:	w1 = *(u32 *)(r1 + 0xbc)
    5901:	if w1 != 0x2 goto +0x541 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d80>
    5902:	r1 = r10
    5903:	r1 += -0x88
    5904:	w2 = 0x2
    5905:	r3 = r0
    5906:	call 0x71
    5907:	w1 = *(u16 *)(r10 - 0x88)
    5908:	w1 <<= 0x10
    5909:	w1 s>>= 0x10
    5910:	goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db0>
    5911:	r2 = 0x0
    5912:	call 0x85
    5913:	r9 = *(u64 *)(r10 - 0x90)
    5914:	w1 = *(u32 *)(r9 + 0x10)
    5915:	w4 = *(u32 *)(r9 + 0x4)
    5916:	w2 = w4
    5917:	w2 |= w6
    5918:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    5919:	w8 = w6
    5920:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5921:	w8 = w6
    5922:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1428>
    5923:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5924:	w8 = 0x0
    5925:	if w6 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5926:	w8 = w6
    5927:	w8 -= w4
    5928:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    5929:	w8 = 0x0
    5930:	if w6 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1438>
    5931:	w5 = *(u32 *)(r9 + 0x0)
    5932:	w2 = 0x1
    5933:	w3 = 0x1
    5934:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1488>
    5935:	w3 = 0x0
    5936:	w0 = *(u32 *)(r9 + 0x8)
    5937:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14a0>
    5938:	w2 = 0x0
    5939:	w1 = *(u32 *)(r9 + 0xc)
    5940:	w2 |= w3
    5941:	w3 = w5
    5942:	w3 = -w3
    5943:	*(u32 *)(r10 - 0xb8) = w3
    5944:	*(u64 *)(r10 - 0xa8) = r7
    5945:	*(u32 *)(r10 - 0xd0) = w4
    5946:	*(u32 *)(r10 - 0xc0) = w0
    5947:	*(u32 *)(r10 - 0xa0) = w5
    5948:	if w0 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    5949:	if w8 == 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    5950:	w3 = w8
    5951:	w3 ^= w0
    5952:	if w3 s> -0x1 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    5953:	w3 = w0
    5954:	w3 s>>= 0x1f
    5955:	w9 = w0
    5956:	w4 = w0
    5957:	w4 ^= w3
    5958:	w4 -= w3
    5959:	w3 = w8
    5960:	w3 s>>= 0x1f
    5961:	w5 = w8
    5962:	w5 ^= w3
    5963:	w5 -= w3
    5964:	w0 = w5
    5965:	w0 &= 0xff
    5966:	w6 = w4
    5967:	w6 &= 0xff
    5968:	w6 -= w0
    5969:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    5970:	w6 = 0x0
    5971:	w6 += w0
    5972:	w3 = w5
    5973:	w3 >>= 0x18
    5974:	w0 = w4
    5975:	w0 >>= 0x18
    5976:	w0 -= w3
    5977:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    5978:	w0 = 0x0
    5979:	w0 += w3
    5980:	w0 <<= 0x18
    5981:	w0 |= w6
    5982:	w6 = w5
    5983:	w6 >>= 0x8
    5984:	w6 &= 0xff
    5985:	w7 = w4
    5986:	w7 >>= 0x8
    5987:	w7 &= 0xff
    5988:	w7 -= w6
    5989:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    5990:	w7 = 0x0
    5991:	w7 += w6
    5992:	w7 <<= 0x8
    5993:	w0 |= w7
    5994:	w5 >>= 0x10
    5995:	w5 &= 0xff
    5996:	w4 >>= 0x10
    5997:	w4 &= 0xff
    5998:	w4 -= w5
    5999:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1690>
    6000:	w4 = 0x0
    6001:	w4 += w5
    6002:	w4 <<= 0x10
    6003:	w0 |= w4
    6004:	w6 = w0
    6005:	w6 = -w6
    6006:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16c8>
    6007:	w6 = w0
    6008:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    6009:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    6010:	w3 = w6
    6011:	w3 ^= w1
    6012:	if w3 s< 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    6013:	w0 = w9
    6014:	w8 += w0
    6015:	w6 += w1
    6016:	w1 = 0x0
    6017:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1720>
    6018:	w1 = 0x6
    6019:	w5 = 0x1
    6020:	w7 = 0x1
    6021:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1740>
    6022:	w7 = 0x0
    6023:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1750>
    6024:	w5 = 0x0
    6025:	*(u32 *)(r10 - 0xb0) = w1
    6026:	w1 = w6
    6027:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    6028:	w3 = 0x0
    6029:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1780>
    6030:	w3 = 0x6
    6031:	w7 = 0x1
    6032:	w5 = 0x1
    6033:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17a0>
    6034:	w5 = 0x0
    6035:	*(u32 *)(r10 - 0xb0) = w3
    6036:	w8 += w0
    6037:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c0>
    6038:	w7 = 0x0
    6039:	if w0 != 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    6040:	r3 = 0x0 ll
		000000000000bcc0:  R_BPF_64_64	CONFIG
    6042:	w4 = *(u32 *)(r3 + 0x80)
    6043:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f0>
    6044:	w3 = *(u32 *)(r3 + 0x78)
    6045:	w6 = 0x0
    6046:	w2 &= 0x1
    6047:	w0 = 0x0
    6048:	w7 = 0x0
    6049:	w9 = 0x0
    6050:	w5 = 0x0
    6051:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    6052:	w5 = 0x3
    6053:	w0 = 0x8
    6054:	w7 = *(u32 *)(r10 - 0xb8)
    6055:	w9 = *(u32 *)(r10 - 0xa0)
    6056:	r3 = *(u64 *)(r10 - 0x90)
    6057:	w2 = *(u32 *)(r10 - 0xb0)
    6058:	*(u32 *)(r3 + 0x130) = w2
    6059:	*(u32 *)(r3 + 0x12c) = w0
    6060:	*(u32 *)(r3 + 0x124) = w7
    6061:	*(u32 *)(r3 + 0x11c) = w9
    6062:	*(u32 *)(r3 + 0x118) = w5
    6063:	w2 = 0x0
    6064:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    6065:	w2 = 0x8
    6066:	*(u32 *)(r3 + 0x144) = w2
    6067:	w2 = 0x0
    6068:	w4 = *(u32 *)(r10 - 0xa0)
    6069:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c0>
    6070:	w2 = *(u32 *)(r10 - 0x98)
    6071:	*(u32 *)(r3 + 0x138) = w2
    6072:	*(u32 *)(r3 + 0x13c) = w1
    6073:	w2 = 0x0
    6074:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18e8>
    6075:	w2 = w4
    6076:	*(u32 *)(r3 + 0x134) = w2
    6077:	*(u32 *)(r3 + 0x140) = w6
    6078:	*(u32 *)(r3 + 0x128) = w6
    6079:	*(u32 *)(r3 + 0x120) = w6
    6080:	r1 = r3
    6081:	r1 += 0x148
    6082:	w2 = 0x0
    6083:	r3 = 0x18
    6084:	call -0x1
		000000000000be20:  R_BPF_64_32	memset
    6085:	w1 = 0x0
    6086:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1948>
    6087:	w1 = *(u32 *)(r10 - 0x98)
    6088:	w2 = 0x0
    6089:	w3 = *(u32 *)(r10 - 0xa0)
    6090:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    6091:	w2 = w3
    6092:	w9 = 0x0
    6093:	if w8 == 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    6094:	w9 = 0x5
    6095:	goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    6096:	w0 = w9
    6097:	w8 += w0
    6098:	w5 = 0x0
    6099:	w7 = 0x1
    6100:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19b8>
    6101:	w7 = 0x0
    6102:	w3 = 0x6
    6103:	*(u32 *)(r10 - 0xb0) = w3
    6104:	r3 = 0x0 ll
		000000000000bec0:  R_BPF_64_64	CONFIG
    6106:	w4 = *(u32 *)(r3 + 0x80)
    6107:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    6108:	w3 = *(u32 *)(r3 + 0x78)
    6109:	w0 = 0x0
    6110:	w2 &= 0x1
    6111:	w9 = 0x0
    6112:	w3 = 0x0
    6113:	w4 = 0x0
    6114:	w6 = 0x0
    6115:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a48>
    6116:	w6 = 0x3
    6117:	w9 = 0x8
    6118:	w3 = *(u32 *)(r10 - 0xb8)
    6119:	w4 = *(u32 *)(r10 - 0xa0)
    6120:	r2 = *(u64 *)(r10 - 0x90)
    6121:	*(u32 *)(r2 + 0x12c) = w9
    6122:	r9 = r2
    6123:	*(u32 *)(r9 + 0x124) = w3
    6124:	*(u32 *)(r9 + 0x11c) = w4
    6125:	*(u32 *)(r9 + 0x118) = w6
    6126:	*(u32 *)(r9 + 0x128) = w0
    6127:	*(u32 *)(r9 + 0x120) = w0
    6128:	w5 &= 0x1
    6129:	w2 = 0x0
    6130:	w3 = 0x0
    6131:	w4 = 0x0
    6132:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ad0>
    6133:	w0 = 0x8
    6134:	w2 = w1
    6135:	w3 = *(u32 *)(r10 - 0x98)
    6136:	w4 = *(u32 *)(r10 - 0xa0)
    6137:	*(u32 *)(r9 + 0x144) = w0
    6138:	*(u32 *)(r9 + 0x13c) = w2
    6139:	*(u32 *)(r9 + 0x138) = w3
    6140:	*(u32 *)(r9 + 0x134) = w4
    6141:	w1 = *(u32 *)(r10 - 0xb0)
    6142:	*(u32 *)(r9 + 0x130) = w1
    6143:	r1 = r9
    6144:	w9 = 0x0
    6145:	*(u32 *)(r1 + 0x140) = w9
    6146:	r1 += 0x148
    6147:	w2 = 0x0
    6148:	r3 = 0x18
    6149:	call -0x1
		000000000000c028:  R_BPF_64_32	memset
    6150:	w7 &= 0x1
    6151:	w2 = 0x0
    6152:	w1 = 0x0
    6153:	w6 = 0x0
    6154:	if w7 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    6155:	w6 = 0x8
    6156:	w9 = 0x5
    6157:	w2 = *(u32 *)(r10 - 0xa0)
    6158:	w1 = *(u32 *)(r10 - 0x98)
    6159:	r7 = *(u64 *)(r10 - 0x90)
    6160:	w3 = *(u32 *)(r10 - 0x98)
    6161:	*(u32 *)(r7 + 0x17c) = w3
    6162:	*(u32 *)(r7 + 0x178) = w3
    6163:	*(u32 *)(r7 + 0x174) = w6
    6164:	*(u32 *)(r7 + 0x16c) = w8
    6165:	*(u32 *)(r7 + 0x168) = w1
    6166:	*(u32 *)(r7 + 0x164) = w2
    6167:	*(u32 *)(r7 + 0x160) = w9
    6168:	w8 = 0x0
    6169:	*(u32 *)(r7 + 0x170) = w8
    6170:	r1 = r7
    6171:	r1 += 0x180
    6172:	w2 = 0x0
    6173:	r3 = 0x10
    6174:	call -0x1
		000000000000c0f0:  R_BPF_64_32	memset
    6175:	r1 = 0x0 ll
		000000000000c0f8:  R_BPF_64_64	CONFIG
    6177:	w1 = *(u32 *)(r1 + 0x6c)
    6178:	r6 = *(u64 *)(r10 - 0xa8)
    6179:	if w1 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6180:	w1 = 0x0
    6181:	*(u32 *)(r10 - 0xd8) = w1
    6182:	r1 = 0x0 ll
		000000000000c130:  R_BPF_64_64	.bss
    6184:	r1 = *(u64 *)(r1 + 0x0)
    6185:	w4 = 0x0
    6186:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6187:	call 0x23
    6188:	*(u64 *)(r10 - 0x88) = r0
    6189:	r2 = r10
    6190:	r2 += -0x88
    6191:	r1 = 0x0 ll
		000000000000c178:  R_BPF_64_64	CARRIED
    6193:	call 0x1
    6194:	r6 = r0
    6195:	w4 = 0x0
    6196:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6197:	call 0xe
    6198:	r1 = *(u64 *)(r6 + 0x0)
    6199:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d08>
    6200:	r2 = r0
    6201:	r2 >>= 0x20
    6202:	r0 <<= 0x20
    6203:	r0 >>= 0x20
    6204:	w4 = 0x0
    6205:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6206:	r1 >>= 0x20
    6207:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    6208:	w4 = 0x1
    6209:	r8 = 0x0
    6210:	r2 = r7
    6211:	r2 += 0x26c
    6212:	*(u64 *)(r10 - 0xe0) = r6
    6213:	r3 = r6
    6214:	r3 += 0x4
    6215:	r5 = 0x0 ll
		000000000000c238:  R_BPF_64_64	CONFIG
    6217:	w0 = 0x0
    6218:	w1 = 0x0
    6219:	*(u32 *)(r10 - 0x98) = w1
    6220:	r1 = r8
    6221:	r1 <<= 0x2
    6222:	r9 = r2
    6223:	r9 += r1
    6224:	r6 = r3
    6225:	r6 += r1
    6226:	r1 = r8
    6227:	r1 <<= 0x4
    6228:	r7 = 0x0 ll
		000000000000c2a0:  R_BPF_64_64	CONFIG
    6230:	r7 += r1
    6231:	r7 += 0xa8
    6232:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e08>
    6233:	r9 += 0x4
    6234:	r6 += 0x4
    6235:	r8 += 0x1
    6236:	w1 = *(u32 *)(r7 + 0x14)
    6237:	r7 += 0x10
    6238:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e08>
    6239:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e38>
    6240:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    6241:	r6 = *(u64 *)(r10 - 0xa8)
    6242:	r7 = *(u64 *)(r10 - 0x90)
    6243:	w8 = *(u32 *)(r10 - 0x98)
    6244:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6245:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2288>
    6246:	*(u32 *)(r10 - 0xc8) = w4
    6247:	*(u64 *)(r10 - 0xa0) = r2
    6248:	*(u64 *)(r10 - 0xb0) = r3
    6249:	*(u32 *)(r10 - 0xb8) = w0
    6250:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed0>
    6251:	w1 = *(u32 *)(r5 + 0x70)
    6252:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    6253:	call 0x23
    6254:	w1 = *(u32 *)(r7 + 0x0)
    6255:	r0 += r1
    6256:	w1 = *(u32 *)(r7 + 0x4)
    6257:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2040>
    6258:	r1 = r10
    6259:	r1 += -0x88
    6260:	w2 = 0x2
    6261:	r3 = r0
    6262:	call 0x71
    6263:	w2 = *(u16 *)(r10 - 0x88)
    6264:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    6265:	r1 = *(u64 *)(r5 + 0xb0)
    6266:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f28>
    6267:	r3 = *(u64 *)(r5 + 0xb0)
    6268:	r1 = r10
    6269:	r1 += -0x88
    6270:	w2 = 0x4
    6271:	call 0x71
    6272:	r5 = 0x0 ll
		000000000000c400:  R_BPF_64_64	CONFIG
    6274:	w1 = *(u32 *)(r10 - 0x88)
    6275:	if w1 == 0x0 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2160>
    6276:	w1 = *(u32 *)(r5 + 0x70)
    6277:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f78>
    6278:	call 0x23
    6279:	r2 = 0x0 ll
		000000000000c438:  R_BPF_64_64	CONFIG
    6281:	w1 = *(u32 *)(r2 + 0xf8)
    6282:	r0 += r1
    6283:	w1 = *(u32 *)(r2 + 0xfc)
    6284:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2040>
    6285:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e98>
    6286:	w1 = *(u32 *)(r5 + 0xf8)
    6287:	*(u64 *)(r10 - 0xe8) = r1
    6288:	w1 = *(u32 *)(r5 + 0xfc)
    6289:	*(u32 *)(r10 - 0xf0) = w1
    6290:	call 0x9e
    6291:	r1 = *(u64 *)(r10 - 0xe8)
    6292:	r0 += r1
    6293:	w1 = *(u32 *)(r10 - 0xf0)
    6294:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6295:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    6296:	w1 = *(u32 *)(r7 + 0x0)
    6297:	*(u64 *)(r10 - 0xe8) = r1
    6298:	w1 = *(u32 *)(r7 + 0x4)
    6299:	*(u32 *)(r10 - 0xf0) = w1
    6300:	call 0x9e
    6301:	r1 = *(u64 *)(r10 - 0xe8)
    6302:	r0 += r1
    6303:	w1 = *(u32 *)(r10 - 0xf0)
    6304:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6305:	w2 = *(u32 *)(r0 + 0x0)
    6306:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2070>
    6307:	w2 = *(u16 *)(r0 + 0x0)
    6308:	w2 <<= 0x10
    6309:	w2 s>>= 0x10
    6310:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2070>
    6311:	r1 = r10
    6312:	r1 += -0x88
    6313:	w2 = 0x4
    6314:	r3 = r0
    6315:	call 0x71
    6316:	w2 = *(u32 *)(r10 - 0x88)
    6317:	w4 = *(u32 *)(r10 - 0xc8)
    6318:	w1 = *(u32 *)(r7 + 0x8)
    6319:	w2 -= w1
    6320:	w7 = w2
    6321:	*(u32 *)(r9 + 0x14) = w7
    6322:	if w4 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c8>
    6323:	w1 = *(u32 *)(r9 + 0x0)
    6324:	w2 = *(u32 *)(r10 - 0xb8)
    6325:	r5 = 0x0 ll
		000000000000c5a8:  R_BPF_64_64	CONFIG
    6327:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2238>
    6328:	w2 = *(u32 *)(r6 + 0x0)
    6329:	r5 = 0x0 ll
		000000000000c5c8:  R_BPF_64_64	CONFIG
    6331:	w0 = *(u32 *)(r10 - 0xb8)
    6332:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    6333:	w1 = 0x0
    6334:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    6335:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6336:	w1 = w2
    6337:	if w7 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6338:	w1 = 0x0
    6339:	if w7 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e8>
    6340:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6341:	w1 = w2
    6342:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6343:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d8>
    6344:	w1 = 0x0
    6345:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e8>
    6346:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6347:	w7 = 0x0
    6348:	r1 = *(u64 *)(r10 - 0x90)
    6349:	*(u32 *)(r1 + 0x280) = w7
    6350:	*(u32 *)(r10 - 0x88) = w7
    6351:	r2 = r10
    6352:	r2 += -0x88
    6353:	r1 = 0x0 ll
		000000000000c688:  R_BPF_64_64	LOST
    6355:	call 0x1
    6356:	w4 = *(u32 *)(r10 - 0xc8)
    6357:	if r0 == 0x0 goto -0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2090>
    6358:	r0 += 0x20
    6359:	r1 = 0x1
    6360:	lock *(u64 *)(r0 + 0x0) += r1
    6361:	goto -0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2090>
    6362:	w1 = w2
    6363:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6364:	w1 = w7
    6365:	r2 = *(u64 *)(r10 - 0xe0)
    6366:	w2 = *(u32 *)(r2 + 0x1c)
    6367:	w3 = 0x1
    6368:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2218>
    6369:	w3 = 0x0
    6370:	*(u32 *)(r10 - 0xd8) = w3
    6371:	*(u32 *)(r9 + 0x0) = w1
    6372:	w2 = w1
    6373:	w2 |= w0
    6374:	w3 = 0x1
    6375:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2250>
    6376:	w3 = 0x0
    6377:	w1 = *(u32 *)(r10 - 0x98)
    6378:	w1 |= w3
    6379:	*(u32 *)(r10 - 0x98) = w1
    6380:	w0 = w2
    6381:	r2 = *(u64 *)(r10 - 0xa0)
    6382:	r3 = *(u64 *)(r10 - 0xb0)
    6383:	goto -0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    6384:	call 0x23
    6385:	*(u64 *)(r10 - 0x88) = r0
    6386:	r2 = r10
    6387:	r2 += -0x88
    6388:	r1 = 0x0 ll
		000000000000c7a0:  R_BPF_64_64	CARRIED
    6390:	call 0x3
    6391:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e8>
    6392:	r1 = 0x0 ll
		000000000000c7c0:  R_BPF_64_64	.bss
    6394:	r2 = -0x1
    6395:	lock *(u64 *)(r1 + 0x0) += r2
    6396:	call -0x101f
    6397:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6398:	w1 = 0x0
    6399:	*(u32 *)(r10 - 0x88) = w1
    6400:	r2 = r10
    6401:	r2 += -0x88
    6402:	r1 = 0x0 ll
		000000000000c810:  R_BPF_64_64	BROUGHT
    6404:	call 0x1
    6405:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2378>
    6406:	w2 = *(u32 *)(r10 - 0xd8)
    6407:	w2 &= 0x1
    6408:	r1 = 0x8
    6409:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2360>
    6410:	r1 = 0x0
    6411:	r0 += r1
    6412:	r1 = 0x1
    6413:	lock *(u64 *)(r0 + 0x0) += r1
    6414:	w8 &= 0x1
    6415:	w1 = *(u32 *)(r7 + 0x118)
    6416:	w1 |= w8
    6417:	w2 = *(u32 *)(r7 + 0x130)
    6418:	w1 |= w2
    6419:	w2 = *(u32 *)(r7 + 0x148)
    6420:	w1 |= w2
    6421:	w2 = *(u32 *)(r7 + 0x160)
    6422:	w1 |= w2
    6423:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6424:	call -0x103b
    6425:	if w0 != 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    6426:	w6 = 0x0
    6427:	r1 = 0x0 ll
		000000000000c8d8:  R_BPF_64_64	CONFIG
    6429:	w2 = *(u32 *)(r1 + 0x6c)
    6430:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2530>
    6431:	w1 = *(u32 *)(r1 + 0xbc)
    6432:	if w1 != 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2740>
    6433:	r1 = 0x0 ll
		000000000000c908:  R_BPF_64_64	CONFIG
    6435:	w2 = *(u32 *)(r1 + 0xcc)
    6436:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    6437:	w3 = *(u32 *)(r7 + 0x288)
    6438:	*(u32 *)(r7 + 0x274) = w3
    6439:	w2 = 0x1
    6440:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    6441:	w2 = 0x0
    6442:	w6 |= w2
    6443:	w1 = *(u32 *)(r1 + 0xdc)
    6444:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24a0>
    6445:	w2 = *(u32 *)(r7 + 0x28c)
    6446:	*(u32 *)(r7 + 0x278) = w2
    6447:	w1 = 0x1
    6448:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2498>
    6449:	w1 = 0x0
    6450:	w6 |= w1
    6451:	r1 = 0x0 ll
		000000000000c998:  R_BPF_64_64	CONFIG
    6453:	w2 = *(u32 *)(r1 + 0xec)
    6454:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f0>
    6455:	w3 = *(u32 *)(r7 + 0x290)
    6456:	*(u32 *)(r7 + 0x27c) = w3
    6457:	w2 = 0x1
    6458:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    6459:	w2 = 0x0
    6460:	w6 |= w2
    6461:	w1 = *(u32 *)(r1 + 0xfc)
    6462:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2530>
    6463:	w2 = *(u32 *)(r7 + 0x294)
    6464:	*(u32 *)(r7 + 0x280) = w2
    6465:	w1 = 0x1
    6466:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2528>
    6467:	w1 = 0x0
    6468:	w6 |= w1
    6469:	w5 = *(u32 *)(r7 + 0x18c)
    6470:	w3 = *(u32 *)(r7 + 0x188)
    6471:	w4 = *(u32 *)(r7 + 0x184)
    6472:	w8 = *(u32 *)(r7 + 0x180)
    6473:	r1 = r7
    6474:	w9 = *(u32 *)(r1 + 0x17c)
    6475:	w7 = *(u32 *)(r1 + 0x178)
    6476:	w1 = *(u32 *)(r1 + 0x10)
    6477:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e0>
    6478:	*(u32 *)(r10 - 0x98) = w3
    6479:	*(u32 *)(r10 - 0xa0) = w4
    6480:	*(u32 *)(r10 - 0xa8) = w5
    6481:	call 0x23
    6482:	*(u64 *)(r10 - 0x88) = r0
    6483:	r2 = r10
    6484:	r2 += -0x88
    6485:	r1 = 0x0 ll
		000000000000caa8:  R_BPF_64_64	OWED
    6487:	call 0x3
    6488:	w5 = *(u32 *)(r10 - 0xa8)
    6489:	w4 = *(u32 *)(r10 - 0xa0)
    6490:	w3 = *(u32 *)(r10 - 0x98)
    6491:	r1 = 0x100000000 ll
    6493:	r2 = *(u64 *)(r10 - 0x90)
    6494:	*(u64 *)(r2 + 0x268) = r1
    6495:	r1 = 0x0
    6496:	*(u64 *)(r2 + 0x298) = r1
    6497:	*(u64 *)(r2 + 0x258) = r1
    6498:	*(u32 *)(r2 + 0x14) = w5
    6499:	*(u32 *)(r2 + 0x10) = w3
    6500:	*(u32 *)(r2 + 0xc) = w4
    6501:	*(u32 *)(r2 + 0x8) = w8
    6502:	w1 = 0x1
    6503:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2650>
    6504:	w1 = 0x0
    6505:	r2 = *(u64 *)(r10 - 0x90)
    6506:	*(u32 *)(r2 + 0x0) = w7
    6507:	*(u32 *)(r2 + 0x4) = w9
    6508:	if w9 != 0x0 goto +0x43c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6509:	if w8 != 0x0 goto +0x43b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6510:	if w3 != 0x0 goto +0x43a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6511:	w6 |= w1
    6512:	w6 &= 0x1
    6513:	if w6 != 0x0 goto +0x437 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6514:	call 0x23
    6515:	*(u64 *)(r10 - 0x88) = r0
    6516:	r2 = r10
    6517:	r2 += -0x88
    6518:	r1 = 0x0 ll
		000000000000cbb0:  R_BPF_64_64	TASKS
    6520:	call 0x3
    6521:	if r0 != 0x0 goto +0x42f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6522:	r1 = 0x8 ll
		000000000000cbd0:  R_BPF_64_64	.bss
    6524:	r2 = -0x1
    6525:	lock *(u64 *)(r1 + 0x0) += r2
    6526:	r1 = 0x0 ll
		000000000000cbf0:  R_BPF_64_64	EXPECT_ENTER
    6528:	r2 = -0x100000000 ll
    6530:	lock *(u64 *)(r1 + 0x0) += r2
    6531:	r1 = 0x0 ll
		000000000000cc18:  R_BPF_64_64	EXPECT_EXIT
    6533:	lock *(u64 *)(r1 + 0x0) += r2
    6534:	goto +0x422 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6535:	w1 = *(u32 *)(r7 + 0x284)
    6536:	*(u32 *)(r7 + 0x270) = w1
    6537:	w6 = 0x1
    6538:	if w1 != 0x0 goto -0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6539:	w6 = 0x0
    6540:	goto -0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6541:	r8 = r7
    6542:	r8 += 0x20
    6543:	r1 = r8
    6544:	w2 = 0xe0
    6545:	r3 = 0xd98 ll
		000000000000cc88:  R_BPF_64_64	.rodata
    6547:	call 0x71
    6548:	w1 = *(u32 *)(r7 + 0x118)
    6549:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    6550:	w1 = *(u32 *)(r7 + 0x12c)
    6551:	*(u32 *)(r7 + 0x114) = w1
    6552:	w1 = *(u32 *)(r7 + 0x128)
    6553:	*(u32 *)(r7 + 0x110) = w1
    6554:	w1 = *(u32 *)(r7 + 0x124)
    6555:	*(u32 *)(r7 + 0x10c) = w1
    6556:	w1 = *(u32 *)(r7 + 0x120)
    6557:	*(u32 *)(r7 + 0x108) = w1
    6558:	w1 = *(u32 *)(r7 + 0x11c)
    6559:	*(u32 *)(r7 + 0x104) = w1
    6560:	w1 = *(u32 *)(r7 + 0x118)
    6561:	*(u32 *)(r7 + 0x100) = w1
    6562:	r1 = r7
    6563:	call -0x19a4
    6564:	w1 = *(u32 *)(r7 + 0x130)
    6565:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a8>
    6566:	w1 = *(u32 *)(r7 + 0x144)
    6567:	*(u32 *)(r7 + 0x114) = w1
    6568:	w1 = *(u32 *)(r7 + 0x140)
    6569:	*(u32 *)(r7 + 0x110) = w1
    6570:	w1 = *(u32 *)(r7 + 0x13c)
    6571:	*(u32 *)(r7 + 0x10c) = w1
    6572:	w1 = *(u32 *)(r7 + 0x138)
    6573:	*(u32 *)(r7 + 0x108) = w1
    6574:	w1 = *(u32 *)(r7 + 0x134)
    6575:	*(u32 *)(r7 + 0x104) = w1
    6576:	w1 = *(u32 *)(r7 + 0x130)
    6577:	*(u32 *)(r7 + 0x100) = w1
    6578:	r1 = r7
    6579:	call -0x19b4
    6580:	r1 = *(u64 *)(r6 + 0x0)
    6581:	r3 = *(u64 *)(r1 + 0x8)
    6582:	r2 = *(u64 *)(r1 + 0x0)
    6583:	r1 = r8
    6584:	call -0x109b
    6585:	w1 = *(u32 *)(r10 - 0xc0)
    6586:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2978>
    6587:	r1 = 0x0
    6588:	r2 = 0x0 ll
		000000000000cde0:  R_BPF_64_64	CONFIG
    6590:	w2 = *(u32 *)(r2 + 0x74)
    6591:	w3 = *(u32 *)(r10 - 0xd0)
    6592:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    6593:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    6594:	call 0x23
    6595:	r1 = 0x0 ll
		000000000000ce18:  R_BPF_64_64	CONFIG
    6597:	w1 = *(u32 *)(r1 + 0x74)
    6598:	r0 += r1
    6599:	r1 = r10
    6600:	r1 += -0x88
    6601:	w2 = 0x8
    6602:	r3 = r0
    6603:	call 0x71
    6604:	r1 = *(u64 *)(r10 - 0x88)
    6605:	*(u64 *)(r7 + 0x250) = r1
    6606:	w1 = *(u32 *)(r7 + 0x160)
    6607:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f8>
    6608:	w1 = *(u32 *)(r7 + 0x174)
    6609:	*(u32 *)(r7 + 0x114) = w1
    6610:	w1 = *(u32 *)(r7 + 0x170)
    6611:	*(u32 *)(r7 + 0x110) = w1
    6612:	w1 = *(u32 *)(r7 + 0x16c)
    6613:	*(u32 *)(r7 + 0x10c) = w1
    6614:	w1 = *(u32 *)(r7 + 0x168)
    6615:	*(u32 *)(r7 + 0x108) = w1
    6616:	w1 = *(u32 *)(r7 + 0x164)
    6617:	*(u32 *)(r7 + 0x104) = w1
    6618:	w1 = *(u32 *)(r7 + 0x160)
    6619:	*(u32 *)(r7 + 0x100) = w1
    6620:	r1 = r7
    6621:	call -0x19de
    6622:	r1 = 0x0 ll
		000000000000cef0:  R_BPF_64_64	CONFIG
    6624:	w2 = *(u32 *)(r1 + 0x6c)
    6625:	if w2 == 0x0 goto -0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6626:	w1 = *(u32 *)(r1 + 0xbc)
    6627:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    6628:	r6 = 0x0 ll
		000000000000cf20:  R_BPF_64_64	CONFIG
    6630:	w1 = *(u32 *)(r6 + 0xcc)
    6631:	if w1 == 0x0 goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6632:	w2 = *(u32 *)(r7 + 0x288)
    6633:	w1 = *(u32 *)(r7 + 0x274)
    6634:	w3 = w2
    6635:	w3 |= w1
    6636:	if w3 s> -0x1 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    6637:	w3 = w2
    6638:	if w1 s> 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    6639:	w3 = w2
    6640:	if w2 s> 0x0 goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    6641:	if w2 s>= w1 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6642:	goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e00>
    6643:	r9 = 0x80
    6644:	if w1 < 0x81 goto -0x491 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6645:	r9 = 0x100
    6646:	if w1 < 0x101 goto -0x493 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6647:	r9 = 0x200
    6648:	if w1 < 0x201 goto -0x495 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6649:	r9 = 0x400
    6650:	if w1 < 0x401 goto -0x497 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6651:	r9 = 0x800
    6652:	if w1 < 0x801 goto -0x499 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6653:	r9 = 0x1000
    6654:	if w1 < 0x1001 goto -0x49b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6655:	r9 = 0x2000
    6656:	if w1 > 0x2000 goto -0x2e8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    6657:	goto -0x49e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6658:	r1 = 0x0 ll
		000000000000d010:  R_BPF_64_64	CONFIG
    6660:	w2 = *(u32 *)(r1 + 0x28)
    6661:	w2 &= w8
    6662:	w1 = *(u32 *)(r9 + 0x50)
    6663:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    6664:	*(u32 *)(r9 + 0x54) = w2
    6665:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b80>
    6666:	w3 = *(u32 *)(r9 + 0x54)
    6667:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b70>
    6668:	*(u32 *)(r9 + 0x54) = w2
    6669:	w3 = *(u32 *)(r9 + 0x58)
    6670:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6671:	*(u32 *)(r9 + 0x58) = w2
    6672:	*(u32 *)(r9 + 0x5c) = w8
    6673:	w1 += 0x1
    6674:	*(u32 *)(r9 + 0x50) = w1
    6675:	goto +0x395 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    6676:	w2 = *(u32 *)(r7 + 0x284)
    6677:	w1 = *(u32 *)(r7 + 0x270)
    6678:	w3 = w2
    6679:	w3 |= w1
    6680:	if w3 s> -0x1 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    6681:	w3 = w2
    6682:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c10>
    6683:	w3 = w2
    6684:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6685:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c10>
    6686:	if w2 s>= w1 goto -0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6687:	w3 = w2
    6688:	w3 -= w1
    6689:	if w3 == 0x0 goto -0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6690:	r4 = 0x1
    6691:	*(u64 *)(r7 + 0x110) = r4
    6692:	*(u32 *)(r7 + 0x10c) = w3
    6693:	*(u32 *)(r7 + 0x108) = w2
    6694:	*(u32 *)(r7 + 0x104) = w1
    6695:	w1 = 0x5
    6696:	*(u32 *)(r7 + 0x100) = w1
    6697:	r1 = r7
    6698:	call -0x1a2b
    6699:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6700:	r6 = r7
    6701:	r1 = 0x0 ll
		000000000000d168:  R_BPF_64_64	CONFIG
    6703:	w7 = *(u32 *)(r1 + 0xb8)
    6704:	w9 = *(u32 *)(r1 + 0xbc)
    6705:	call 0x9e
    6706:	r0 += r7
    6707:	if w9 == 0x2 goto +0x91 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3130>
    6708:	w1 = *(u32 *)(r0 + 0x0)
    6709:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    6710:	w3 = *(u32 *)(r9 + 0x4)
    6711:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd0>
    6712:	*(u32 *)(r9 + 0x4) = w2
    6713:	w3 = *(u32 *)(r9 + 0x8)
    6714:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce8>
    6715:	*(u32 *)(r9 + 0x8) = w2
    6716:	*(u32 *)(r9 + 0xc) = w8
    6717:	w1 += 0x1
    6718:	*(u32 *)(r9 + 0x0) = w1
    6719:	r6 = 0x0 ll
		000000000000d1f8:  R_BPF_64_64	CONFIG
    6721:	w1 = *(u32 *)(r6 + 0xbc)
    6722:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d78>
    6723:	w1 = *(u32 *)(r6 + 0xcc)
    6724:	if w1 == 0x0 goto +0x126 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3660>
    6725:	w1 = *(u32 *)(r6 + 0x70)
    6726:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3168>
    6727:	w7 = *(u32 *)(r6 + 0xc8)
    6728:	w6 = *(u32 *)(r6 + 0xcc)
    6729:	call 0x9e
    6730:	r0 += r7
    6731:	if w6 == 0x2 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6732:	w1 = *(u32 *)(r0 + 0x0)
    6733:	goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6734:	w1 = *(u32 *)(r6 + 0x70)
    6735:	if w1 != 0x0 goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30e8>
    6736:	call 0x23
    6737:	r1 = 0x0 ll
		000000000000d288:  R_BPF_64_64	CONFIG
    6739:	w2 = *(u32 *)(r1 + 0xb8)
    6740:	r0 += r2
    6741:	w1 = *(u32 *)(r1 + 0xbc)
    6742:	if w1 != 0x2 goto +0xeb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3518>
    6743:	r1 = r10
    6744:	r1 += -0x88
    6745:	w2 = 0x2
    6746:	r3 = r0
    6747:	call 0x71
    6748:	w1 = *(u16 *)(r10 - 0x88)
    6749:	goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    6750:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6751:	w3 = w2
    6752:	w3 -= w1
    6753:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    6754:	r4 = 0x2
    6755:	*(u64 *)(r7 + 0x110) = r4
    6756:	*(u32 *)(r7 + 0x10c) = w3
    6757:	*(u32 *)(r7 + 0x108) = w2
    6758:	*(u32 *)(r7 + 0x104) = w1
    6759:	w1 = 0x5
    6760:	*(u32 *)(r7 + 0x100) = w1
    6761:	r1 = r7
    6762:	call -0x1a6b
    6763:	w1 = *(u32 *)(r6 + 0xdc)
    6764:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6765:	w2 = *(u32 *)(r7 + 0x28c)
    6766:	w1 = *(u32 *)(r7 + 0x278)
    6767:	w3 = w2
    6768:	w3 |= w1
    6769:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    6770:	w3 = w2
    6771:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ef0>
    6772:	w3 = w2
    6773:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ef0>
    6774:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6775:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ee0>
    6776:	if w2 s> w1 goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c00>
    6777:	goto -0x96 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    6778:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6779:	w3 = w2
    6780:	w3 -= w1
    6781:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6782:	r4 = 0x3
    6783:	*(u64 *)(r7 + 0x110) = r4
    6784:	*(u32 *)(r7 + 0x10c) = w3
    6785:	*(u32 *)(r7 + 0x108) = w2
    6786:	*(u32 *)(r7 + 0x104) = w1
    6787:	w1 = 0x5
    6788:	*(u32 *)(r7 + 0x100) = w1
    6789:	r1 = r7
    6790:	call -0x1a87
    6791:	w1 = *(u32 *)(r6 + 0xec)
    6792:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6793:	w2 = *(u32 *)(r7 + 0x290)
    6794:	w1 = *(u32 *)(r7 + 0x27c)
    6795:	w3 = w2
    6796:	w3 |= w1
    6797:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa8>
    6798:	w3 = w2
    6799:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6800:	w3 = w2
    6801:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6802:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6803:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb0>
    6804:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6805:	w3 = w2
    6806:	w3 -= w1
    6807:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3010>
    6808:	r4 = 0x4
    6809:	*(u64 *)(r7 + 0x110) = r4
    6810:	*(u32 *)(r7 + 0x10c) = w3
    6811:	*(u32 *)(r7 + 0x108) = w2
    6812:	*(u32 *)(r7 + 0x104) = w1
    6813:	w1 = 0x5
    6814:	*(u32 *)(r7 + 0x100) = w1
    6815:	r1 = r7
    6816:	call -0x1aa1
    6817:	w1 = *(u32 *)(r6 + 0xfc)
    6818:	if w1 == 0x0 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6819:	w2 = *(u32 *)(r7 + 0x294)
    6820:	w1 = *(u32 *)(r7 + 0x280)
    6821:	w3 = w2
    6822:	w3 |= w1
    6823:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6824:	w3 = w2
    6825:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3090>
    6826:	w3 = w2
    6827:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3090>
    6828:	if w2 s>= w1 goto -0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6829:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3080>
    6830:	if w2 s<= w1 goto -0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6831:	w3 = w2
    6832:	w3 -= w1
    6833:	if w3 == 0x0 goto -0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6834:	r4 = 0x5
    6835:	*(u64 *)(r7 + 0x110) = r4
    6836:	*(u32 *)(r7 + 0x10c) = w3
    6837:	*(u32 *)(r7 + 0x108) = w2
    6838:	*(u32 *)(r7 + 0x104) = w1
    6839:	w1 = 0x5
    6840:	*(u32 *)(r7 + 0x100) = w1
    6841:	r1 = r7
    6842:	call -0x1abb
    6843:	goto -0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6844:	r1 = 0x0 ll
		000000000000d5e0:  R_BPF_64_64	CONFIG
    6846:	w7 = *(u32 *)(r1 + 0xb8)
    6847:	w8 = *(u32 *)(r1 + 0xbc)
    6848:	call 0x9e
    6849:	r0 += r7
    6850:	if w8 == 0x2 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3370>
    6851:	w1 = *(u32 *)(r0 + 0x0)
    6852:	goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3548>
    6853:	w1 = *(u16 *)(r0 + 0x0)
    6854:	w1 <<= 0x10
    6855:	w1 s>>= 0x10
    6856:	r7 = r6
    6857:	r6 = 0x0 ll
		000000000000d648:  R_BPF_64_64	CONFIG
    6859:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3248>
    6860:	call 0x23
    6861:	w1 = *(u32 *)(r6 + 0xc8)
    6862:	r0 += r1
    6863:	w1 = *(u32 *)(r6 + 0xcc)
    6864:	if w1 == 0x2 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b8>
    6865:	r1 = r10
    6866:	r1 += -0x88
    6867:	w2 = 0x4
    6868:	r3 = r0
    6869:	call 0x71
    6870:	w1 = *(u32 *)(r10 - 0x88)
    6871:	goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6872:	r9 = r7
    6873:	r1 = 0x0 ll
		000000000000d6c8:  R_BPF_64_64	CONFIG
    6875:	w7 = *(u32 *)(r1 + 0xb8)
    6876:	w8 = *(u32 *)(r1 + 0xbc)
    6877:	call 0x9e
    6878:	r0 += r7
    6879:	if w8 == 0x2 goto +0x141 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    6880:	w1 = *(u32 *)(r0 + 0x0)
    6881:	goto +0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c28>
    6882:	r1 = r10
    6883:	r1 += -0x88
    6884:	w2 = 0x4
    6885:	r3 = r0
    6886:	call 0x71
    6887:	w1 = *(u32 *)(r10 - 0x88)
    6888:	r2 = 0x0 ll
		000000000000d740:  R_BPF_64_64	CONFIG
    6890:	w2 = *(u32 *)(r2 + 0xc0)
    6891:	if w1 != w2 goto -0x63f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6892:	w1 = *(u32 *)(r6 + 0xcc)
    6893:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33e0>
    6894:	w1 = *(u32 *)(r6 + 0x70)
    6895:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6896:	call 0x23
    6897:	w1 = *(u32 *)(r6 + 0xc8)
    6898:	r0 += r1
    6899:	w1 = *(u32 *)(r6 + 0xcc)
    6900:	if w1 != 0x2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3390>
    6901:	r1 = r10
    6902:	r1 += -0x88
    6903:	w2 = 0x2
    6904:	r3 = r0
    6905:	call 0x71
    6906:	w1 = *(u16 *)(r10 - 0x88)
    6907:	w1 <<= 0x10
    6908:	w1 s>>= 0x10
    6909:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    6910:	r9 = r7
    6911:	w7 = *(u32 *)(r6 + 0xc8)
    6912:	w6 = *(u32 *)(r6 + 0xcc)
    6913:	call 0x9e
    6914:	r0 += r7
    6915:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3338>
    6916:	w1 = *(u32 *)(r0 + 0x0)
    6917:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3350>
    6918:	w1 = *(u16 *)(r0 + 0x0)
    6919:	w1 <<= 0x10
    6920:	w1 s>>= 0x10
    6921:	r7 = r9
    6922:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    6923:	w1 = *(u16 *)(r0 + 0x0)
    6924:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    6925:	w1 = *(u16 *)(r0 + 0x0)
    6926:	w1 <<= 0x10
    6927:	w1 s>>= 0x10
    6928:	goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3548>
    6929:	r1 = r10
    6930:	r1 += -0x88
    6931:	w2 = 0x4
    6932:	r3 = r0
    6933:	call 0x71
    6934:	w1 = *(u32 *)(r10 - 0x88)
    6935:	r2 = 0x0 ll
		000000000000d8b8:  R_BPF_64_64	CONFIG
    6937:	w2 = *(u32 *)(r2 + 0xd0)
    6938:	if w1 != w2 goto -0x66e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6939:	r6 = 0x0 ll
		000000000000d8d8:  R_BPF_64_64	CONFIG
    6941:	w1 = *(u32 *)(r6 + 0xdc)
    6942:	if w1 == 0x0 goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6943:	w1 = *(u32 *)(r6 + 0x70)
    6944:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3490>
    6945:	call 0x23
    6946:	r1 = 0x0 ll
		000000000000d910:  R_BPF_64_64	CONFIG
    6948:	w2 = *(u32 *)(r1 + 0xd8)
    6949:	r0 += r2
    6950:	w1 = *(u32 *)(r1 + 0xdc)
    6951:	if w1 != 0x2 goto +0xfe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c38>
    6952:	r1 = r10
    6953:	r1 += -0x88
    6954:	w2 = 0x2
    6955:	r3 = r0
    6956:	call 0x71
    6957:	w1 = *(u16 *)(r10 - 0x88)
    6958:	w1 <<= 0x10
    6959:	w1 s>>= 0x10
    6960:	goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6961:	r6 = r7
    6962:	r1 = 0x0 ll
		000000000000d990:  R_BPF_64_64	CONFIG
    6964:	w7 = *(u32 *)(r1 + 0xd8)
    6965:	w9 = *(u32 *)(r1 + 0xdc)
    6966:	call 0x9e
    6967:	r0 += r7
    6968:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34e0>
    6969:	w1 = *(u32 *)(r0 + 0x0)
    6970:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    6971:	w1 = *(u16 *)(r0 + 0x0)
    6972:	w1 <<= 0x10
    6973:	w1 s>>= 0x10
    6974:	r7 = r6
    6975:	r6 = 0x0 ll
		000000000000d9f8:  R_BPF_64_64	CONFIG
    6977:	goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6978:	r1 = r10
    6979:	r1 += -0x88
    6980:	w2 = 0x4
    6981:	r3 = r0
    6982:	call 0x71
    6983:	w1 = *(u32 *)(r10 - 0x88)
    6984:	w2 = *(u32 *)(r9 + 0x78)
    6985:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3568>
    6986:	*(u32 *)(r9 + 0x7c) = w1
    6987:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3590>
    6988:	w3 = *(u32 *)(r9 + 0x7c)
    6989:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3580>
    6990:	*(u32 *)(r9 + 0x7c) = w1
    6991:	w3 = *(u32 *)(r9 + 0x80)
    6992:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3598>
    6993:	*(u32 *)(r9 + 0x80) = w1
    6994:	*(u32 *)(r9 + 0x84) = w1
    6995:	w2 += 0x1
    6996:	*(u32 *)(r9 + 0x78) = w2
    6997:	goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d20>
    6998:	r1 = r10
    6999:	r1 += -0x88
    7000:	w2 = 0x2
    7001:	r3 = r0
    7002:	call 0x71
    7003:	w1 = *(u16 *)(r10 - 0x88)
    7004:	w1 <<= 0x10
    7005:	w1 s>>= 0x10
    7006:	w2 = *(u32 *)(r9 + 0x88)
    7007:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3618>
    7008:	*(u32 *)(r9 + 0x8c) = w1
    7009:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    7010:	w3 = *(u32 *)(r9 + 0x8c)
    7011:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    7012:	*(u32 *)(r9 + 0x8c) = w1
    7013:	w3 = *(u32 *)(r9 + 0x90)
    7014:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3648>
    7015:	*(u32 *)(r9 + 0x90) = w1
    7016:	*(u32 *)(r9 + 0x94) = w1
    7017:	w2 += 0x1
    7018:	*(u32 *)(r9 + 0x88) = w2
    7019:	r6 = 0x0 ll
		000000000000db58:  R_BPF_64_64	CONFIG
    7021:	w1 = *(u32 *)(r6 + 0xdc)
    7022:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3800>
    7023:	w1 = *(u32 *)(r6 + 0x70)
    7024:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d8>
    7025:	r1 = 0x0 ll
		000000000000db88:  R_BPF_64_64	CONFIG
    7027:	w7 = *(u32 *)(r1 + 0xd8)
    7028:	w8 = *(u32 *)(r1 + 0xdc)
    7029:	call 0x9e
    7030:	r0 += r7
    7031:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3748>
    7032:	w1 = *(u32 *)(r0 + 0x0)
    7033:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3798>
    7034:	call 0x23
    7035:	r1 = 0x0 ll
		000000000000dbd8:  R_BPF_64_64	CONFIG
    7037:	w2 = *(u32 *)(r1 + 0xd8)
    7038:	r0 += r2
    7039:	w1 = *(u32 *)(r1 + 0xdc)
    7040:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3758>
    7041:	r1 = r10
    7042:	r1 += -0x88
    7043:	w2 = 0x4
    7044:	r3 = r0
    7045:	call 0x71
    7046:	w1 = *(u32 *)(r10 - 0x88)
    7047:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3798>
    7048:	w1 = *(u16 *)(r0 + 0x0)
    7049:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3788>
    7050:	r1 = r10
    7051:	r1 += -0x88
    7052:	w2 = 0x2
    7053:	r3 = r0
    7054:	call 0x71
    7055:	w1 = *(u16 *)(r10 - 0x88)
    7056:	w1 <<= 0x10
    7057:	w1 s>>= 0x10
    7058:	w2 = *(u32 *)(r9 + 0x98)
    7059:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b8>
    7060:	*(u32 *)(r9 + 0x9c) = w1
    7061:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e0>
    7062:	w3 = *(u32 *)(r9 + 0x9c)
    7063:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d0>
    7064:	*(u32 *)(r9 + 0x9c) = w1
    7065:	w3 = *(u32 *)(r9 + 0xa0)
    7066:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e8>
    7067:	*(u32 *)(r9 + 0xa0) = w1
    7068:	*(u32 *)(r9 + 0xa4) = w1
    7069:	w2 += 0x1
    7070:	*(u32 *)(r9 + 0x98) = w2
    7071:	w1 = *(u32 *)(r6 + 0xec)
    7072:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3970>
    7073:	w1 = *(u32 *)(r6 + 0x70)
    7074:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3858>
    7075:	w7 = *(u32 *)(r6 + 0xe8)
    7076:	w6 = *(u32 *)(r6 + 0xec)
    7077:	call 0x9e
    7078:	r0 += r7
    7079:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38b8>
    7080:	w1 = *(u32 *)(r0 + 0x0)
    7081:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3908>
    7082:	call 0x23
    7083:	w1 = *(u32 *)(r6 + 0xe8)
    7084:	r0 += r1
    7085:	w1 = *(u32 *)(r6 + 0xec)
    7086:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7087:	r1 = r10
    7088:	r1 += -0x88
    7089:	w2 = 0x4
    7090:	r3 = r0
    7091:	call 0x71
    7092:	w1 = *(u32 *)(r10 - 0x88)
    7093:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3908>
    7094:	w1 = *(u16 *)(r0 + 0x0)
    7095:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f8>
    7096:	r1 = r10
    7097:	r1 += -0x88
    7098:	w2 = 0x2
    7099:	r3 = r0
    7100:	call 0x71
    7101:	w1 = *(u16 *)(r10 - 0x88)
    7102:	w1 <<= 0x10
    7103:	w1 s>>= 0x10
    7104:	w2 = *(u32 *)(r9 + 0xa8)
    7105:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3928>
    7106:	*(u32 *)(r9 + 0xac) = w1
    7107:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    7108:	w3 = *(u32 *)(r9 + 0xac)
    7109:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    7110:	*(u32 *)(r9 + 0xac) = w1
    7111:	w3 = *(u32 *)(r9 + 0xb0)
    7112:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7113:	*(u32 *)(r9 + 0xb0) = w1
    7114:	*(u32 *)(r9 + 0xb4) = w1
    7115:	w2 += 0x1
    7116:	*(u32 *)(r9 + 0xa8) = w2
    7117:	r6 = 0x0 ll
		000000000000de68:  R_BPF_64_64	CONFIG
    7119:	w1 = *(u32 *)(r6 + 0xfc)
    7120:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    7121:	w1 = *(u32 *)(r6 + 0x70)
    7122:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e8>
    7123:	r1 = 0x0 ll
		000000000000de98:  R_BPF_64_64	CONFIG
    7125:	w7 = *(u32 *)(r1 + 0xf8)
    7126:	w8 = *(u32 *)(r1 + 0xfc)
    7127:	call 0x9e
    7128:	r0 += r7
    7129:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a58>
    7130:	w1 = *(u32 *)(r0 + 0x0)
    7131:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa8>
    7132:	call 0x23
    7133:	r1 = 0x0 ll
		000000000000dee8:  R_BPF_64_64	CONFIG
    7135:	w2 = *(u32 *)(r1 + 0xf8)
    7136:	r0 += r2
    7137:	w1 = *(u32 *)(r1 + 0xfc)
    7138:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a68>
    7139:	r1 = r10
    7140:	r1 += -0x88
    7141:	w2 = 0x4
    7142:	r3 = r0
    7143:	call 0x71
    7144:	w1 = *(u32 *)(r10 - 0x88)
    7145:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa8>
    7146:	w1 = *(u16 *)(r0 + 0x0)
    7147:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    7148:	r1 = r10
    7149:	r1 += -0x88
    7150:	w2 = 0x2
    7151:	r3 = r0
    7152:	call 0x71
    7153:	w1 = *(u16 *)(r10 - 0x88)
    7154:	w1 <<= 0x10
    7155:	w1 s>>= 0x10
    7156:	w2 = *(u32 *)(r9 + 0xb8)
    7157:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac8>
    7158:	*(u32 *)(r9 + 0xbc) = w1
    7159:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    7160:	w3 = *(u32 *)(r9 + 0xbc)
    7161:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    7162:	*(u32 *)(r9 + 0xbc) = w1
    7163:	w3 = *(u32 *)(r9 + 0xc0)
    7164:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af8>
    7165:	*(u32 *)(r9 + 0xc0) = w1
    7166:	*(u32 *)(r9 + 0xc4) = w1
    7167:	w2 += 0x1
    7168:	*(u32 *)(r9 + 0xb8) = w2
    7169:	call 0xe
    7170:	*(u64 *)(r9 + 0x70) = r0
    7171:	w1 = *(u32 *)(r6 + 0x64)
    7172:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc8>
    7173:	call 0x23
    7174:	w1 = *(u32 *)(r6 + 0x40)
    7175:	r0 += r1
    7176:	r1 = r10
    7177:	r1 += -0x88
    7178:	w2 = 0x8
    7179:	r3 = r0
    7180:	call 0x71
    7181:	w1 = *(u32 *)(r6 + 0x44)
    7182:	r3 = *(u64 *)(r10 - 0x88)
    7183:	r3 += r1
    7184:	r1 = r10
    7185:	r1 += -0x88
    7186:	w2 = 0x8
    7187:	call 0x71
    7188:	r1 = *(u64 *)(r6 + 0x8)
    7189:	r2 = *(u64 *)(r10 - 0x88)
    7190:	r1 += r2
    7191:	*(u64 *)(r9 + 0x60) = r1
    7192:	w1 = *(u32 *)(r6 + 0x68)
    7193:	if w1 == 0x0 goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7194:	r1 = 0x504c4b53594d5641 ll
    7196:	call 0x9a
    7197:	w1 = *(u32 *)(r6 + 0x38)
    7198:	r0 += r1
    7199:	*(u64 *)(r9 + 0x68) = r0
    7200:	goto +0x188 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7201:	w1 = *(u16 *)(r0 + 0x0)
    7202:	w1 <<= 0x10
    7203:	w1 s>>= 0x10
    7204:	r7 = r9
    7205:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db0>
    7206:	r1 = r10
    7207:	r1 += -0x88
    7208:	w2 = 0x4
    7209:	r3 = r0
    7210:	call 0x71
    7211:	w1 = *(u32 *)(r10 - 0x88)
    7212:	r2 = 0x0 ll
		000000000000e160:  R_BPF_64_64	CONFIG
    7214:	w2 = *(u32 *)(r2 + 0xe0)
    7215:	if w1 != w2 goto -0x783 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7216:	w1 = *(u32 *)(r6 + 0xec)
    7217:	if w1 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f18>
    7218:	w1 = *(u32 *)(r6 + 0x70)
    7219:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d18>
    7220:	call 0x23
    7221:	w1 = *(u32 *)(r6 + 0xe8)
    7222:	r0 += r1
    7223:	w1 = *(u32 *)(r6 + 0xec)
    7224:	if w1 != 0x2 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec8>
    7225:	r1 = r10
    7226:	r1 += -0x88
    7227:	w2 = 0x2
    7228:	r3 = r0
    7229:	call 0x71
    7230:	w1 = *(u16 *)(r10 - 0x88)
    7231:	w1 <<= 0x10
    7232:	w1 s>>= 0x10
    7233:	goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    7234:	r9 = r7
    7235:	w7 = *(u32 *)(r6 + 0xe8)
    7236:	w6 = *(u32 *)(r6 + 0xec)
    7237:	call 0x9e
    7238:	r0 += r7
    7239:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d58>
    7240:	w1 = *(u32 *)(r0 + 0x0)
    7241:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    7242:	w1 = *(u16 *)(r0 + 0x0)
    7243:	w1 <<= 0x10
    7244:	w1 s>>= 0x10
    7245:	r7 = r9
    7246:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    7247:	r1 = r10
    7248:	r1 += -0x88
    7249:	w2 = 0x4
    7250:	r3 = r0
    7251:	call 0x71
    7252:	w1 = *(u32 *)(r10 - 0x88)
    7253:	r2 = 0x0 ll
		000000000000e2a8:  R_BPF_64_64	CONFIG
    7255:	w2 = *(u32 *)(r2 + 0xc0)
    7256:	if w1 != w2 goto +0x10b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7257:	w1 = *(u32 *)(r6 + 0xcc)
    7258:	if w1 == 0x0 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4090>
    7259:	w1 = *(u32 *)(r6 + 0x70)
    7260:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e60>
    7261:	call 0x23
    7262:	w1 = *(u32 *)(r6 + 0xc8)
    7263:	r0 += r1
    7264:	w1 = *(u32 *)(r6 + 0xcc)
    7265:	if w1 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    7266:	r1 = r10
    7267:	r1 += -0x88
    7268:	w2 = 0x2
    7269:	r3 = r0
    7270:	call 0x71
    7271:	w1 = *(u16 *)(r10 - 0x88)
    7272:	w1 <<= 0x10
    7273:	w1 s>>= 0x10
    7274:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    7275:	r8 = r7
    7276:	w7 = *(u32 *)(r6 + 0xc8)
    7277:	w6 = *(u32 *)(r6 + 0xcc)
    7278:	call 0x9e
    7279:	r0 += r7
    7280:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ea0>
    7281:	w1 = *(u32 *)(r0 + 0x0)
    7282:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb8>
    7283:	w1 = *(u16 *)(r0 + 0x0)
    7284:	w1 <<= 0x10
    7285:	w1 s>>= 0x10
    7286:	r7 = r8
    7287:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    7288:	r1 = r10
    7289:	r1 += -0x88
    7290:	w2 = 0x4
    7291:	r3 = r0
    7292:	call 0x71
    7293:	w1 = *(u32 *)(r10 - 0x88)
    7294:	r2 = 0x0 ll
		000000000000e3f0:  R_BPF_64_64	CONFIG
    7296:	w2 = *(u32 *)(r2 + 0xf0)
    7297:	if w1 != w2 goto -0x7d5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7298:	r1 = 0x0 ll
		000000000000e410:  R_BPF_64_64	CONFIG
    7300:	w2 = *(u32 *)(r1 + 0xfc)
    7301:	if w2 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    7302:	w1 = *(u32 *)(r1 + 0x70)
    7303:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fc8>
    7304:	call 0x23
    7305:	r1 = 0x0 ll
		000000000000e448:  R_BPF_64_64	CONFIG
    7307:	w2 = *(u32 *)(r1 + 0xf8)
    7308:	r0 += r2
    7309:	w1 = *(u32 *)(r1 + 0xfc)
    7310:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b8>
    7311:	r1 = r10
    7312:	r1 += -0x88
    7313:	w2 = 0x2
    7314:	r3 = r0
    7315:	call 0x71
    7316:	w1 = *(u16 *)(r10 - 0x88)
    7317:	w1 <<= 0x10
    7318:	w1 s>>= 0x10
    7319:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e8>
    7320:	r9 = r7
    7321:	r1 = 0x0 ll
		000000000000e4c8:  R_BPF_64_64	CONFIG
    7323:	w6 = *(u32 *)(r1 + 0xf8)
    7324:	w7 = *(u32 *)(r1 + 0xfc)
    7325:	call 0x9e
    7326:	r0 += r6
    7327:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4018>
    7328:	w1 = *(u32 *)(r0 + 0x0)
    7329:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4030>
    7330:	w1 = *(u16 *)(r0 + 0x0)
    7331:	w1 <<= 0x10
    7332:	w1 s>>= 0x10
    7333:	r7 = r9
    7334:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e8>
    7335:	r1 = r10
    7336:	r1 += -0x88
    7337:	w2 = 0x4
    7338:	r3 = r0
    7339:	call 0x71
    7340:	w1 = *(u32 *)(r10 - 0x88)
    7341:	r2 = 0x0 ll
		000000000000e568:  R_BPF_64_64	CONFIG
    7343:	w2 = *(u32 *)(r2 + 0xd0)
    7344:	if w1 != w2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7345:	r6 = 0x0 ll
		000000000000e588:  R_BPF_64_64	CONFIG
    7347:	w1 = *(u32 *)(r6 + 0xdc)
    7348:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42e0>
    7349:	w1 = *(u32 *)(r6 + 0x70)
    7350:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4140>
    7351:	call 0x23
    7352:	r1 = 0x0 ll
		000000000000e5c0:  R_BPF_64_64	CONFIG
    7354:	w2 = *(u32 *)(r1 + 0xd8)
    7355:	r0 += r2
    7356:	w1 = *(u32 *)(r1 + 0xdc)
    7357:	if w1 != 0x2 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4290>
    7358:	r1 = r10
    7359:	r1 += -0x88
    7360:	w2 = 0x2
    7361:	r3 = r0
    7362:	call 0x71
    7363:	w1 = *(u16 *)(r10 - 0x88)
    7364:	w1 <<= 0x10
    7365:	w1 s>>= 0x10
    7366:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    7367:	r9 = r7
    7368:	r1 = 0x0 ll
		000000000000e640:  R_BPF_64_64	CONFIG
    7370:	w7 = *(u32 *)(r1 + 0xd8)
    7371:	w8 = *(u32 *)(r1 + 0xdc)
    7372:	call 0x9e
    7373:	r0 += r7
    7374:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4190>
    7375:	w1 = *(u32 *)(r0 + 0x0)
    7376:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a8>
    7377:	w1 = *(u16 *)(r0 + 0x0)
    7378:	w1 <<= 0x10
    7379:	w1 s>>= 0x10
    7380:	r7 = r9
    7381:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    7382:	r1 = r10
    7383:	r1 += -0x88
    7384:	w2 = 0x4
    7385:	r3 = r0
    7386:	call 0x71
    7387:	w1 = *(u32 *)(r10 - 0x88)
    7388:	r2 = 0x0 ll
		000000000000e6e0:  R_BPF_64_64	CONFIG
    7390:	w2 = *(u32 *)(r2 + 0x100)
    7391:	if w1 != w2 goto -0x833 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7392:	r1 = 0x0 ll
		000000000000e700:  R_BPF_64_64	.bss
    7394:	r1 = *(u64 *)(r1 + 0x0)
    7395:	if r1 == 0x0 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7396:	call 0x23
    7397:	*(u64 *)(r10 - 0x88) = r0
    7398:	r2 = r10
    7399:	r2 += -0x88
    7400:	r1 = 0x0 ll
		000000000000e740:  R_BPF_64_64	CARRIED
    7402:	call 0x3
    7403:	if r0 != 0x0 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7404:	r1 = 0x0 ll
		000000000000e760:  R_BPF_64_64	.bss
    7406:	r2 = -0x1
    7407:	lock *(u64 *)(r1 + 0x0) += r2
    7408:	goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7409:	r1 = r10
    7410:	r1 += -0x88
    7411:	w2 = 0x4
    7412:	r3 = r0
    7413:	call 0x71
    7414:	w1 = *(u32 *)(r10 - 0x88)
    7415:	r2 = 0x0 ll
		000000000000e7b8:  R_BPF_64_64	CONFIG
    7417:	w2 = *(u32 *)(r2 + 0xe0)
    7418:	if w1 != w2 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7419:	w1 = *(u32 *)(r6 + 0xec)
    7420:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    7421:	w1 = *(u32 *)(r6 + 0x70)
    7422:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4370>
    7423:	call 0x23
    7424:	w1 = *(u32 *)(r6 + 0xe8)
    7425:	r0 += r1
    7426:	w1 = *(u32 *)(r6 + 0xec)
    7427:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d8>
    7428:	r1 = r10
    7429:	r1 += -0x88
    7430:	w2 = 0x2
    7431:	r3 = r0
    7432:	call 0x71
    7433:	w1 = *(u16 *)(r10 - 0x88)
    7434:	w1 <<= 0x10
    7435:	w1 s>>= 0x10
    7436:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    7437:	r8 = r7
    7438:	w7 = *(u32 *)(r6 + 0xe8)
    7439:	w6 = *(u32 *)(r6 + 0xec)
    7440:	call 0x9e
    7441:	r0 += r7
    7442:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b0>
    7443:	w1 = *(u32 *)(r0 + 0x0)
    7444:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c8>
    7445:	w1 = *(u16 *)(r0 + 0x0)
    7446:	w1 <<= 0x10
    7447:	w1 s>>= 0x10
    7448:	r7 = r8
    7449:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    7450:	r1 = r10
    7451:	r1 += -0x88
    7452:	w2 = 0x4
    7453:	r3 = r0
    7454:	call 0x71
    7455:	w1 = *(u32 *)(r10 - 0x88)
    7456:	r2 = 0x0 ll
		000000000000e900:  R_BPF_64_64	CONFIG
    7458:	w2 = *(u32 *)(r2 + 0xf0)
    7459:	if w1 != w2 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7460:	r1 = 0x0 ll
		000000000000e920:  R_BPF_64_64	CONFIG
    7462:	w2 = *(u32 *)(r1 + 0xfc)
    7463:	if w2 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45a0>
    7464:	w1 = *(u32 *)(r1 + 0x70)
    7465:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44d8>
    7466:	call 0x23
    7467:	r1 = 0x0 ll
		000000000000e958:  R_BPF_64_64	CONFIG
    7469:	w2 = *(u32 *)(r1 + 0xf8)
    7470:	r0 += r2
    7471:	w1 = *(u32 *)(r1 + 0xfc)
    7472:	if w1 != 0x2 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4550>
    7473:	r1 = r10
    7474:	r1 += -0x88
    7475:	w2 = 0x2
    7476:	r3 = r0
    7477:	call 0x71
    7478:	w1 = *(u16 *)(r10 - 0x88)
    7479:	w1 <<= 0x10
    7480:	w1 s>>= 0x10
    7481:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4580>
    7482:	r8 = r7
    7483:	r1 = 0x0 ll
		000000000000e9d8:  R_BPF_64_64	CONFIG
    7485:	w6 = *(u32 *)(r1 + 0xf8)
    7486:	w7 = *(u32 *)(r1 + 0xfc)
    7487:	call 0x9e
    7488:	r0 += r6
    7489:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4528>
    7490:	w1 = *(u32 *)(r0 + 0x0)
    7491:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4540>
    7492:	w1 = *(u16 *)(r0 + 0x0)
    7493:	w1 <<= 0x10
    7494:	w1 s>>= 0x10
    7495:	r7 = r8
    7496:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4580>
    7497:	r1 = r10
    7498:	r1 += -0x88
    7499:	w2 = 0x4
    7500:	r3 = r0
    7501:	call 0x71
    7502:	w1 = *(u32 *)(r10 - 0x88)
    7503:	r2 = 0x0 ll
		000000000000ea78:  R_BPF_64_64	CONFIG
    7505:	w2 = *(u32 *)(r2 + 0x100)
    7506:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4628>
    7507:	r1 = 0x0 ll
		000000000000ea98:  R_BPF_64_64	.bss
    7509:	r1 = *(u64 *)(r1 + 0x0)
    7510:	if r1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7511:	call 0x23
    7512:	*(u64 *)(r10 - 0x88) = r0
    7513:	r2 = r10
    7514:	r2 += -0x88
    7515:	r1 = 0x0 ll
		000000000000ead8:  R_BPF_64_64	CARRIED
    7517:	call 0x3
    7518:	if r0 != 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7519:	r1 = 0x0 ll
		000000000000eaf8:  R_BPF_64_64	.bss
    7521:	r2 = -0x1
    7522:	lock *(u64 *)(r1 + 0x0) += r2
    7523:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7524:	call 0x23
    7525:	*(u64 *)(r10 - 0x88) = r0
    7526:	r2 = r10
    7527:	r2 += -0x88
    7528:	r1 = 0x0 ll
		000000000000eb40:  R_BPF_64_64	TASKS
    7530:	r3 = 0xe78 ll
		000000000000eb50:  R_BPF_64_64	.rodata
    7532:	r4 = 0x0
    7533:	call 0x2
    7534:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47f8>
    7535:	r1 = 0x8 ll
		000000000000eb78:  R_BPF_64_64	.bss
    7537:	r2 = 0x1
    7538:	lock *(u64 *)(r1 + 0x0) += r2
    7539:	r1 = 0x0 ll
		000000000000eb98:  R_BPF_64_64	EXPECT_ENTER
    7541:	r2 = 0x100000000 ll
    7543:	lock *(u64 *)(r1 + 0x0) += r2
    7544:	r1 = 0x0 ll
		000000000000ebc0:  R_BPF_64_64	EXPECT_EXIT
    7546:	lock *(u64 *)(r1 + 0x0) += r2
    7547:	call 0x23
    7548:	*(u64 *)(r10 - 0x88) = r0
    7549:	r2 = r10
    7550:	r2 += -0x88
    7551:	r1 = 0x0 ll
		000000000000ebf8:  R_BPF_64_64	TASKS
    7553:	call 0x1
    7554:	r9 = r0
    7555:	if r9 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7556:	call 0xe
    7557:	r1 = *(u64 *)(r9 + 0x18)
    7558:	w6 = *(u32 *)(r10 - 0x98)
    7559:	if r1 == r0 goto -0x832 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7560:	r6 = r0
    7561:	r2 = r0
    7562:	r2 >>= 0x20
    7563:	r0 <<= 0x20
    7564:	r0 >>= 0x20
    7565:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    7566:	r1 >>= 0x20
    7567:	if r1 == r2 goto -0x83c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7568:	w1 = *(u32 *)(r9 + 0x8)
    7569:	if w1 == 0x0 goto -0x843 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7570:	w1 = 0x0
    7571:	*(u32 *)(r10 - 0x88) = w1
    7572:	r2 = r10
    7573:	r2 += -0x88
    7574:	r1 = 0x0 ll
		000000000000ecb0:  R_BPF_64_64	LOST
    7576:	call 0x1
    7577:	if r0 == 0x0 goto -0x84b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7578:	r0 += 0x10
    7579:	r1 = 0x1
    7580:	lock *(u64 *)(r0 + 0x0) += r1
    7581:	goto -0x84f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7582:	w1 = 0x0
    7583:	*(u32 *)(r10 - 0x88) = w1
    7584:	r2 = r10
    7585:	r2 += -0x88
    7586:	r1 = 0x0 ll
		000000000000ed10:  R_BPF_64_64	LOST
    7588:	call 0x1
    7589:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4850>
    7590:	r0 += 0x10
    7591:	r1 = 0x1
    7592:	lock *(u64 *)(r0 + 0x0) += r1
    7593:	exit

000000000000ed50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    7594:	w6 = w2
    7595:	r7 = r1
    7596:	r1 = 0x0 ll
		000000000000ed60:  R_BPF_64_64	CONFIG
    7598:	w2 = *(u32 *)(r1 + 0x84)
    7599:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    7600:	r2 = 0x0 ll
		000000000000ed80:  R_BPF_64_64	HELD
    7602:	r2 = *(u64 *)(r2 + 0x0)
    7603:	if r2 != 0x0 goto +0xa71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7604:	w2 = *(u32 *)(r1 + 0x28)
    7605:	w2 &= w6
    7606:	w1 = *(u32 *)(r1 + 0x30)
    7607:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    7608:	r1 = 0x0 ll
		000000000000edc0:  R_BPF_64_64	CONFIG
    7610:	w2 = *(u32 *)(r1 + 0x24)
    7611:	if w2 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c8>
    7612:	call 0x8
    7613:	*(u32 *)(r10 - 0x88) = w0
    7614:	r2 = r10
    7615:	r2 += -0x88
    7616:	r1 = 0x0 ll
		000000000000ee00:  R_BPF_64_64	SAMPLES
    7618:	call 0x1
    7619:	r8 = r0
    7620:	if r8 == 0x0 goto +0xa60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7621:	r1 = *(u64 *)(r7 + 0x0)
    7622:	r3 = *(u64 *)(r1 + 0x0)
    7623:	r1 = r10
    7624:	r1 += -0x88
    7625:	w2 = 0x80
    7626:	call 0x71
    7627:	r1 = *(u64 *)(r10 - 0x20)
    7628:	if r1 != 0x504c0001 goto +0xa58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7629:	r1 = *(u64 *)(r10 - 0x10)
    7630:	if r1 != 0x10 goto +0xa56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7631:	r2 = *(u64 *)(r10 - 0x28)
    7632:	r1 = 0x0 ll
		000000000000ee80:  R_BPF_64_64	CONFIG
    7634:	r3 = *(u64 *)(r1 + 0x0)
    7635:	if r2 != r3 goto +0xa51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7636:	w2 = *(u32 *)(r1 + 0x28)
    7637:	w2 &= w6
    7638:	w1 = *(u32 *)(r8 + 0x10)
    7639:	if w1 != 0x0 goto +0x3a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e88>
    7640:	*(u32 *)(r8 + 0x14) = w2
    7641:	goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    7642:	r1 = 0x8 ll
		000000000000eed0:  R_BPF_64_64	.bss
    7644:	r1 = *(u64 *)(r1 + 0x0)
    7645:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7646:	r1 = 0x0 ll
		000000000000eef0:  R_BPF_64_64	CONFIG
    7648:	w2 = *(u32 *)(r1 + 0x6c)
    7649:	if w2 == 0x0 goto +0xa43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7650:	r1 = *(u64 *)(r1 + 0xb0)
    7651:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7652:	r1 = 0x0 ll
		000000000000ef20:  R_BPF_64_64	CONFIG
    7654:	r3 = *(u64 *)(r1 + 0xb0)
    7655:	r1 = r10
    7656:	r1 += -0x88
    7657:	w2 = 0x4
    7658:	call 0x71
    7659:	w1 = *(u32 *)(r10 - 0x88)
    7660:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7661:	r8 = 0x0 ll
		000000000000ef68:  R_BPF_64_64	CONFIG
    7663:	w1 = *(u32 *)(r8 + 0xbc)
    7664:	if w1 == 0x0 goto +0x6e1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    7665:	w1 = *(u32 *)(r8 + 0x70)
    7666:	if w1 != 0x0 goto +0x3b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    7667:	call 0x23
    7668:	r1 = 0x0 ll
		000000000000efa0:  R_BPF_64_64	CONFIG
    7670:	w2 = *(u32 *)(r1 + 0xb8)
    7671:	r0 += r2
    7672:	w1 = *(u32 *)(r1 + 0xbc)
    7673:	if w1 != 0x2 goto +0x6ce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f0>
    7674:	r1 = r10
    7675:	r1 += -0x88
    7676:	w2 = 0x2
    7677:	r3 = r0
    7678:	call 0x71
    7679:	w1 = *(u16 *)(r10 - 0x88)
    7680:	w1 <<= 0x10
    7681:	w1 s>>= 0x10
    7682:	goto +0x6cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    7683:	w1 = *(u32 *)(r1 + 0x24)
    7684:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x350>
    7685:	r1 = *(u64 *)(r7 + 0x0)
    7686:	r3 = *(u64 *)(r1 + 0x0)
    7687:	r1 = r10
    7688:	r1 += -0x88
    7689:	w2 = 0x80
    7690:	call 0x71
    7691:	r1 = *(u64 *)(r10 - 0x20)
    7692:	if r1 != 0x504c0001 goto +0xa18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7693:	r1 = *(u64 *)(r10 - 0x10)
    7694:	if r1 != 0x10 goto +0xa16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7695:	r1 = *(u64 *)(r10 - 0x28)
    7696:	r2 = 0x0 ll
		000000000000f080:  R_BPF_64_64	CONFIG
    7698:	r2 = *(u64 *)(r2 + 0x0)
    7699:	if r1 != r2 goto +0xa11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    7700:	w4 = 0x0
    7701:	r2 = 0x0 ll
		000000000000f0a8:  R_BPF_64_64	CONFIG
    7703:	w1 = *(u32 *)(r2 + 0x28)
    7704:	w3 = *(u32 *)(r2 + 0x30)
    7705:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a8>
    7706:	w4 = w1
    7707:	w4 >>= 0x1
    7708:	w2 = w1
    7709:	w2 |= w4
    7710:	w4 = w2
    7711:	w4 >>= 0x2
    7712:	w2 |= w4
    7713:	w4 = w2
    7714:	w4 >>= 0x4
    7715:	w2 |= w4
    7716:	w1 &= w6
    7717:	w4 = w2
    7718:	w4 >>= 0x8
    7719:	w2 |= w4
    7720:	w1 -= w3
    7721:	w3 = w2
    7722:	w3 >>= 0x10
    7723:	w2 |= w3
    7724:	w2 ^= -0x1
    7725:	w3 = w2
    7726:	w3 >>= 0x1
    7727:	w3 &= 0x55555555
    7728:	w2 -= w3
    7729:	w3 = w2
    7730:	w3 &= 0x33333333
    7731:	w2 >>= 0x2
    7732:	w2 &= 0x33333333
    7733:	w3 += w2
    7734:	w2 = w3
    7735:	w2 >>= 0x4
    7736:	w3 += w2
    7737:	w3 &= 0xf0f0f0f
    7738:	w3 *= 0x1010101
    7739:	w3 >>= 0x18
    7740:	w1 <<= w3
    7741:	w1 s>>= w3
    7742:	w4 = w1
    7743:	*(u32 *)(r10 - 0xa0) = w4
    7744:	call 0x23
    7745:	*(u64 *)(r10 - 0x88) = r0
    7746:	r2 = r10
    7747:	r2 += -0x88
    7748:	r1 = 0x0 ll
		000000000000f220:  R_BPF_64_64	TASKS
    7750:	call 0x1
    7751:	r8 = r0
    7752:	if r8 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12b8>
    7753:	call 0xe
    7754:	r1 = *(u64 *)(r8 + 0x18)
    7755:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e8>
    7756:	r6 = r0
    7757:	r2 = r0
    7758:	r2 >>= 0x20
    7759:	r0 <<= 0x20
    7760:	r0 >>= 0x20
    7761:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x550>
    7762:	r1 >>= 0x20
    7763:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    7764:	w1 = *(u32 *)(r8 + 0x8)
    7765:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7766:	w1 = 0x0
    7767:	*(u32 *)(r10 - 0x88) = w1
    7768:	r2 = r10
    7769:	r2 += -0x88
    7770:	r1 = 0x0 ll
		000000000000f2d0:  R_BPF_64_64	LOST
    7772:	call 0x1
    7773:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7774:	r0 += 0x10
    7775:	r1 = 0x1
    7776:	lock *(u64 *)(r0 + 0x0) += r1
    7777:	r1 = r8
    7778:	w2 = 0x4a0
    7779:	r3 = 0xe78 ll
		000000000000f318:  R_BPF_64_64	.rodata
    7781:	call 0x71
    7782:	*(u64 *)(r8 + 0x18) = r6
    7783:	*(u64 *)(r10 - 0x90) = r8
    7784:	r1 = 0x0 ll
		000000000000f340:  R_BPF_64_64	AYA_LOG_LEVEL
    7786:	w1 = *(u8 *)(r1 + 0x0)
    7787:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7788:	call 0x23
    7789:	r6 = r0
    7790:	w1 = 0xa0
    7791:	*(u16 *)(r10 - 0x2) = w1
    7792:	r1 = r10
    7793:	r1 += -0x2
    7794:	r9 = 0x40
    7795:	w1 = *(u16 *)(r10 - 0x2)
    7796:	if w1 > 0x40 goto +0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e10>
    7797:	r1 = 0x0 ll
		000000000000f3a8:  R_BPF_64_64	AYA_LOGS
    7799:	r2 = r9
    7800:	r3 = 0x0
    7801:	call 0x83
    7802:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7803:	*(u64 *)(r10 - 0x80) = r9
    7804:	*(u64 *)(r10 - 0x88) = r0
    7805:	r1 = r10
    7806:	r1 += -0x88
    7807:	r1 = *(u64 *)(r10 - 0x88)
    7808:	r2 = *(u64 *)(r10 - 0x80)
    7809:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7810:	w2 = *(u16 *)(r10 - 0x2)
    7811:	*(u8 *)(r1 + 0x0) = w2
    7812:	w2 >>= 0x8
    7813:	*(u8 *)(r1 + 0x1) = w2
    7814:	r1 = *(u64 *)(r10 - 0x88)
    7815:	r2 = *(u64 *)(r10 - 0x80)
    7816:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7817:	w2 = 0x0
    7818:	*(u8 *)(r1 + 0x2) = w2
    7819:	r1 = *(u64 *)(r10 - 0x88)
    7820:	r3 = *(u64 *)(r10 - 0x80)
    7821:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7822:	*(u8 *)(r1 + 0x4) = w2
    7823:	w2 = 0x17
    7824:	*(u8 *)(r1 + 0x3) = w2
    7825:	r1 = *(u64 *)(r10 - 0x88)
    7826:	r2 = *(u64 *)(r10 - 0x80)
    7827:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7828:	r3 = r1
    7829:	r3 += 0x5
    7830:	r4 = 0xd08 ll
		000000000000f4b0:  R_BPF_64_64	.rodata
    7832:	w5 = *(u8 *)(r4 + 0x0)
    7833:	*(u8 *)(r3 + 0x0) = w5
    7834:	w5 = *(u8 *)(r4 + 0x1)
    7835:	*(u8 *)(r3 + 0x1) = w5
    7836:	w5 = *(u8 *)(r4 + 0x2)
    7837:	*(u8 *)(r3 + 0x2) = w5
    7838:	w5 = *(u8 *)(r4 + 0x3)
    7839:	*(u8 *)(r3 + 0x3) = w5
    7840:	w5 = *(u8 *)(r4 + 0x4)
    7841:	*(u8 *)(r3 + 0x4) = w5
    7842:	w5 = *(u8 *)(r4 + 0x5)
    7843:	*(u8 *)(r3 + 0x5) = w5
    7844:	w5 = *(u8 *)(r4 + 0x6)
    7845:	*(u8 *)(r3 + 0x6) = w5
    7846:	w5 = *(u8 *)(r4 + 0x7)
    7847:	*(u8 *)(r3 + 0x7) = w5
    7848:	w5 = *(u8 *)(r4 + 0x8)
    7849:	*(u8 *)(r3 + 0x8) = w5
    7850:	w5 = *(u8 *)(r4 + 0x9)
    7851:	*(u8 *)(r3 + 0x9) = w5
    7852:	w5 = *(u8 *)(r4 + 0xa)
    7853:	*(u8 *)(r3 + 0xa) = w5
    7854:	w5 = *(u8 *)(r4 + 0xb)
    7855:	*(u8 *)(r3 + 0xb) = w5
    7856:	w5 = *(u8 *)(r4 + 0xc)
    7857:	*(u8 *)(r3 + 0xc) = w5
    7858:	w5 = *(u8 *)(r4 + 0xd)
    7859:	*(u8 *)(r3 + 0xd) = w5
    7860:	w5 = *(u8 *)(r4 + 0xe)
    7861:	*(u8 *)(r3 + 0xe) = w5
    7862:	w5 = *(u8 *)(r4 + 0xf)
    7863:	*(u8 *)(r3 + 0xf) = w5
    7864:	w5 = *(u8 *)(r4 + 0x10)
    7865:	*(u8 *)(r3 + 0x10) = w5
    7866:	w5 = *(u8 *)(r4 + 0x11)
    7867:	*(u8 *)(r3 + 0x11) = w5
    7868:	w5 = *(u8 *)(r4 + 0x12)
    7869:	*(u8 *)(r3 + 0x12) = w5
    7870:	w5 = *(u8 *)(r4 + 0x13)
    7871:	*(u8 *)(r3 + 0x13) = w5
    7872:	w5 = *(u8 *)(r4 + 0x14)
    7873:	*(u8 *)(r3 + 0x14) = w5
    7874:	w5 = *(u8 *)(r4 + 0x15)
    7875:	*(u8 *)(r3 + 0x15) = w5
    7876:	w5 = *(u8 *)(r4 + 0x16)
    7877:	*(u8 *)(r3 + 0x16) = w5
    7878:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7879:	w3 = 0x1
    7880:	*(u8 *)(r1 + 0x1c) = w3
    7881:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7882:	w4 = 0x0
    7883:	*(u8 *)(r1 + 0x1e) = w4
    7884:	*(u8 *)(r1 + 0x1d) = w3
    7885:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7886:	w3 = 0x4
    7887:	*(u8 *)(r1 + 0x1f) = w3
    7888:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7889:	w3 = 0x2
    7890:	*(u8 *)(r1 + 0x20) = w3
    7891:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7892:	w3 = 0x0
    7893:	*(u8 *)(r1 + 0x22) = w3
    7894:	w3 = 0x17
    7895:	*(u8 *)(r1 + 0x21) = w3
    7896:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7897:	r3 = r1
    7898:	r3 += 0x23
    7899:	r4 = 0xd08 ll
		000000000000f6d8:  R_BPF_64_64	.rodata
    7901:	w5 = *(u8 *)(r4 + 0x0)
    7902:	*(u8 *)(r3 + 0x0) = w5
    7903:	w5 = *(u8 *)(r4 + 0x1)
    7904:	*(u8 *)(r3 + 0x1) = w5
    7905:	w5 = *(u8 *)(r4 + 0x2)
    7906:	*(u8 *)(r3 + 0x2) = w5
    7907:	w5 = *(u8 *)(r4 + 0x3)
    7908:	*(u8 *)(r3 + 0x3) = w5
    7909:	w5 = *(u8 *)(r4 + 0x4)
    7910:	*(u8 *)(r3 + 0x4) = w5
    7911:	w5 = *(u8 *)(r4 + 0x5)
    7912:	*(u8 *)(r3 + 0x5) = w5
    7913:	w5 = *(u8 *)(r4 + 0x6)
    7914:	*(u8 *)(r3 + 0x6) = w5
    7915:	w5 = *(u8 *)(r4 + 0x7)
    7916:	*(u8 *)(r3 + 0x7) = w5
    7917:	w5 = *(u8 *)(r4 + 0x8)
    7918:	*(u8 *)(r3 + 0x8) = w5
    7919:	w5 = *(u8 *)(r4 + 0x9)
    7920:	*(u8 *)(r3 + 0x9) = w5
    7921:	w5 = *(u8 *)(r4 + 0xa)
    7922:	*(u8 *)(r3 + 0xa) = w5
    7923:	w5 = *(u8 *)(r4 + 0xb)
    7924:	*(u8 *)(r3 + 0xb) = w5
    7925:	w5 = *(u8 *)(r4 + 0xc)
    7926:	*(u8 *)(r3 + 0xc) = w5
    7927:	w5 = *(u8 *)(r4 + 0xd)
    7928:	*(u8 *)(r3 + 0xd) = w5
    7929:	w5 = *(u8 *)(r4 + 0xe)
    7930:	*(u8 *)(r3 + 0xe) = w5
    7931:	w5 = *(u8 *)(r4 + 0xf)
    7932:	*(u8 *)(r3 + 0xf) = w5
    7933:	w5 = *(u8 *)(r4 + 0x10)
    7934:	*(u8 *)(r3 + 0x10) = w5
    7935:	w5 = *(u8 *)(r4 + 0x11)
    7936:	*(u8 *)(r3 + 0x11) = w5
    7937:	w5 = *(u8 *)(r4 + 0x12)
    7938:	*(u8 *)(r3 + 0x12) = w5
    7939:	w5 = *(u8 *)(r4 + 0x13)
    7940:	*(u8 *)(r3 + 0x13) = w5
    7941:	w5 = *(u8 *)(r4 + 0x14)
    7942:	*(u8 *)(r3 + 0x14) = w5
    7943:	w5 = *(u8 *)(r4 + 0x15)
    7944:	*(u8 *)(r3 + 0x15) = w5
    7945:	w5 = *(u8 *)(r4 + 0x16)
    7946:	*(u8 *)(r3 + 0x16) = w5
    7947:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7948:	w3 = 0x3
    7949:	*(u8 *)(r1 + 0x3a) = w3
    7950:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7951:	w3 = 0x0
    7952:	*(u8 *)(r1 + 0x3c) = w3
    7953:	w3 = 0x1f
    7954:	*(u8 *)(r1 + 0x3b) = w3
    7955:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7956:	r3 = r1
    7957:	r3 += 0x3d
    7958:	r4 = 0xd1f ll
		000000000000f8b0:  R_BPF_64_64	.rodata
    7960:	w5 = *(u8 *)(r4 + 0x0)
    7961:	*(u8 *)(r3 + 0x0) = w5
    7962:	w5 = *(u8 *)(r4 + 0x1)
    7963:	*(u8 *)(r3 + 0x1) = w5
    7964:	w5 = *(u8 *)(r4 + 0x2)
    7965:	*(u8 *)(r3 + 0x2) = w5
    7966:	w5 = *(u8 *)(r4 + 0x3)
    7967:	*(u8 *)(r3 + 0x3) = w5
    7968:	w5 = *(u8 *)(r4 + 0x4)
    7969:	*(u8 *)(r3 + 0x4) = w5
    7970:	w5 = *(u8 *)(r4 + 0x5)
    7971:	*(u8 *)(r3 + 0x5) = w5
    7972:	w5 = *(u8 *)(r4 + 0x6)
    7973:	*(u8 *)(r3 + 0x6) = w5
    7974:	w5 = *(u8 *)(r4 + 0x7)
    7975:	*(u8 *)(r3 + 0x7) = w5
    7976:	w5 = *(u8 *)(r4 + 0x8)
    7977:	*(u8 *)(r3 + 0x8) = w5
    7978:	w5 = *(u8 *)(r4 + 0x9)
    7979:	*(u8 *)(r3 + 0x9) = w5
    7980:	w5 = *(u8 *)(r4 + 0xa)
    7981:	*(u8 *)(r3 + 0xa) = w5
    7982:	w5 = *(u8 *)(r4 + 0xb)
    7983:	*(u8 *)(r3 + 0xb) = w5
    7984:	w5 = *(u8 *)(r4 + 0xc)
    7985:	*(u8 *)(r3 + 0xc) = w5
    7986:	w5 = *(u8 *)(r4 + 0xd)
    7987:	*(u8 *)(r3 + 0xd) = w5
    7988:	w5 = *(u8 *)(r4 + 0xe)
    7989:	*(u8 *)(r3 + 0xe) = w5
    7990:	w5 = *(u8 *)(r4 + 0xf)
    7991:	*(u8 *)(r3 + 0xf) = w5
    7992:	w5 = *(u8 *)(r4 + 0x10)
    7993:	*(u8 *)(r3 + 0x10) = w5
    7994:	w5 = *(u8 *)(r4 + 0x11)
    7995:	*(u8 *)(r3 + 0x11) = w5
    7996:	w5 = *(u8 *)(r4 + 0x12)
    7997:	*(u8 *)(r3 + 0x12) = w5
    7998:	w5 = *(u8 *)(r4 + 0x13)
    7999:	*(u8 *)(r3 + 0x13) = w5
    8000:	w5 = *(u8 *)(r4 + 0x14)
    8001:	*(u8 *)(r3 + 0x14) = w5
    8002:	w5 = *(u8 *)(r4 + 0x15)
    8003:	*(u8 *)(r3 + 0x15) = w5
    8004:	w5 = *(u8 *)(r4 + 0x16)
    8005:	*(u8 *)(r3 + 0x16) = w5
    8006:	w5 = *(u8 *)(r4 + 0x17)
    8007:	*(u8 *)(r3 + 0x17) = w5
    8008:	w5 = *(u8 *)(r4 + 0x18)
    8009:	*(u8 *)(r3 + 0x18) = w5
    8010:	w5 = *(u8 *)(r4 + 0x19)
    8011:	*(u8 *)(r3 + 0x19) = w5
    8012:	w5 = *(u8 *)(r4 + 0x1a)
    8013:	*(u8 *)(r3 + 0x1a) = w5
    8014:	w5 = *(u8 *)(r4 + 0x1b)
    8015:	*(u8 *)(r3 + 0x1b) = w5
    8016:	w5 = *(u8 *)(r4 + 0x1c)
    8017:	*(u8 *)(r3 + 0x1c) = w5
    8018:	w5 = *(u8 *)(r4 + 0x1d)
    8019:	*(u8 *)(r3 + 0x1d) = w5
    8020:	w5 = *(u8 *)(r4 + 0x1e)
    8021:	*(u8 *)(r3 + 0x1e) = w5
    8022:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8023:	w4 = 0x4
    8024:	*(u8 *)(r1 + 0x5c) = w4
    8025:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8026:	w3 = 0x0
    8027:	*(u8 *)(r1 + 0x5e) = w3
    8028:	*(u8 *)(r1 + 0x5d) = w4
    8029:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8030:	*(u8 *)(r1 + 0x62) = w3
    8031:	*(u8 *)(r1 + 0x61) = w3
    8032:	*(u8 *)(r1 + 0x60) = w3
    8033:	w3 = 0x44
    8034:	*(u8 *)(r1 + 0x5f) = w3
    8035:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8036:	w3 = 0x5
    8037:	*(u8 *)(r1 + 0x63) = w3
    8038:	r3 = r2
    8039:	r3 &= -0x2
    8040:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8041:	w4 = 0x0
    8042:	*(u8 *)(r1 + 0x65) = w4
    8043:	w5 = 0x4
    8044:	*(u8 *)(r1 + 0x64) = w5
    8045:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8046:	*(u8 *)(r1 + 0x69) = w4
    8047:	*(u8 *)(r1 + 0x68) = w4
    8048:	*(u8 *)(r1 + 0x67) = w4
    8049:	w4 = 0x6
    8050:	*(u8 *)(r1 + 0x66) = w4
    8051:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8052:	w4 = 0x14
    8053:	*(u8 *)(r1 + 0x6a) = w4
    8054:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8055:	w4 = 0x0
    8056:	*(u8 *)(r1 + 0x6c) = w4
    8057:	w4 = 0xf
    8058:	*(u8 *)(r1 + 0x6b) = w4
    8059:	if r2 < 0x7c goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8060:	r4 = r1
    8061:	r4 += 0x6d
    8062:	r5 = 0xd3e ll
		000000000000fbf0:  R_BPF_64_64	.rodata
    8064:	w0 = *(u8 *)(r5 + 0x0)
    8065:	*(u8 *)(r4 + 0x0) = w0
    8066:	w0 = *(u8 *)(r5 + 0x1)
    8067:	*(u8 *)(r4 + 0x1) = w0
    8068:	w0 = *(u8 *)(r5 + 0x2)
    8069:	*(u8 *)(r4 + 0x2) = w0
    8070:	w0 = *(u8 *)(r5 + 0x3)
    8071:	*(u8 *)(r4 + 0x3) = w0
    8072:	w0 = *(u8 *)(r5 + 0x4)
    8073:	*(u8 *)(r4 + 0x4) = w0
    8074:	w0 = *(u8 *)(r5 + 0x5)
    8075:	*(u8 *)(r4 + 0x5) = w0
    8076:	w0 = *(u8 *)(r5 + 0x6)
    8077:	*(u8 *)(r4 + 0x6) = w0
    8078:	w0 = *(u8 *)(r5 + 0x7)
    8079:	*(u8 *)(r4 + 0x7) = w0
    8080:	w0 = *(u8 *)(r5 + 0x8)
    8081:	*(u8 *)(r4 + 0x8) = w0
    8082:	w0 = *(u8 *)(r5 + 0x9)
    8083:	*(u8 *)(r4 + 0x9) = w0
    8084:	w0 = *(u8 *)(r5 + 0xa)
    8085:	*(u8 *)(r4 + 0xa) = w0
    8086:	w0 = *(u8 *)(r5 + 0xb)
    8087:	*(u8 *)(r4 + 0xb) = w0
    8088:	w0 = *(u8 *)(r5 + 0xc)
    8089:	*(u8 *)(r4 + 0xc) = w0
    8090:	w0 = *(u8 *)(r5 + 0xd)
    8091:	*(u8 *)(r4 + 0xd) = w0
    8092:	w0 = *(u8 *)(r5 + 0xe)
    8093:	*(u8 *)(r4 + 0xe) = w0
    8094:	if r2 == 0x7c goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8095:	w4 = 0x0
    8096:	*(u8 *)(r1 + 0x7c) = w4
    8097:	if r2 < 0x7f goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8098:	*(u8 *)(r1 + 0x7e) = w4
    8099:	w4 = 0x1
    8100:	*(u8 *)(r1 + 0x7d) = w4
    8101:	if r2 == 0x7f goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8102:	w4 = 0x2
    8103:	*(u8 *)(r1 + 0x7f) = w4
    8104:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8105:	w4 = 0x9
    8106:	*(u8 *)(r1 + 0x80) = w4
    8107:	if r2 < 0x83 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8108:	w4 = 0x0
    8109:	*(u8 *)(r1 + 0x82) = w4
    8110:	w4 = 0x8
    8111:	*(u8 *)(r1 + 0x81) = w4
    8112:	if r2 < 0x8b goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8113:	*(u8 *)(r1 + 0x83) = w6
    8114:	r4 = r6
    8115:	r4 >>= 0x38
    8116:	*(u8 *)(r1 + 0x8a) = w4
    8117:	r4 = r6
    8118:	r4 >>= 0x30
    8119:	*(u8 *)(r1 + 0x89) = w4
    8120:	r4 = r6
    8121:	r4 >>= 0x28
    8122:	*(u8 *)(r1 + 0x88) = w4
    8123:	r4 = r6
    8124:	r4 >>= 0x20
    8125:	*(u8 *)(r1 + 0x87) = w4
    8126:	r4 = r6
    8127:	r4 >>= 0x18
    8128:	*(u8 *)(r1 + 0x86) = w4
    8129:	r4 = r6
    8130:	r4 >>= 0x10
    8131:	*(u8 *)(r1 + 0x85) = w4
    8132:	r6 >>= 0x8
    8133:	*(u8 *)(r1 + 0x84) = w6
    8134:	if r2 == 0x8b goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8135:	w4 = 0x14
    8136:	*(u8 *)(r1 + 0x8b) = w4
    8137:	if r3 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8138:	w4 = 0x0
    8139:	*(u8 *)(r1 + 0x8d) = w4
    8140:	w4 = 0x7
    8141:	*(u8 *)(r1 + 0x8c) = w4
    8142:	if r2 < 0x95 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8143:	r4 = r1
    8144:	r4 += 0x8e
    8145:	r5 = 0xd4d ll
		000000000000fe88:  R_BPF_64_64	.rodata
    8147:	w0 = *(u8 *)(r5 + 0x0)
    8148:	*(u8 *)(r4 + 0x0) = w0
    8149:	w0 = *(u8 *)(r5 + 0x1)
    8150:	*(u8 *)(r4 + 0x1) = w0
    8151:	w0 = *(u8 *)(r5 + 0x2)
    8152:	*(u8 *)(r4 + 0x2) = w0
    8153:	w0 = *(u8 *)(r5 + 0x3)
    8154:	*(u8 *)(r4 + 0x3) = w0
    8155:	w0 = *(u8 *)(r5 + 0x4)
    8156:	*(u8 *)(r4 + 0x4) = w0
    8157:	w0 = *(u8 *)(r5 + 0x5)
    8158:	*(u8 *)(r4 + 0x5) = w0
    8159:	w0 = *(u8 *)(r5 + 0x6)
    8160:	*(u8 *)(r4 + 0x6) = w0
    8161:	if r2 == 0x95 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8162:	w4 = 0x0
    8163:	*(u8 *)(r1 + 0x95) = w4
    8164:	if r3 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8165:	*(u8 *)(r1 + 0x97) = w4
    8166:	w4 = 0x1
    8167:	*(u8 *)(r1 + 0x96) = w4
    8168:	if r2 < 0x99 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8169:	*(u8 *)(r1 + 0x98) = w4
    8170:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8171:	w4 = 0x3
    8172:	*(u8 *)(r1 + 0x99) = w4
    8173:	if r3 == 0x9a goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8174:	w3 = 0x0
    8175:	*(u8 *)(r1 + 0x9b) = w3
    8176:	w3 = 0x4
    8177:	*(u8 *)(r1 + 0x9a) = w3
    8178:	if r2 < 0xa0 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8179:	w3 = *(u32 *)(r10 - 0xa0)
    8180:	w2 = w3
    8181:	w2 >>= 0x18
    8182:	*(u8 *)(r1 + 0x9f) = w2
    8183:	w2 = w3
    8184:	w2 >>= 0x10
    8185:	*(u8 *)(r1 + 0x9e) = w2
    8186:	*(u8 *)(r1 + 0x9c) = w3
    8187:	w2 = w3
    8188:	w2 >>= 0x8
    8189:	*(u8 *)(r1 + 0x9d) = w2
    8190:	r2 = 0x0
    8191:	call 0x84
    8192:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    8193:	w1 = *(u32 *)(r10 - 0xa0)
    8194:	if w1 != 0x0 goto +0x7de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
    8195:	r1 = 0x0 ll
		0000000000010018:  R_BPF_64_64	CONFIG
    8197:	w2 = *(u32 *)(r1 + 0x6c)
    8198:	if w2 == 0x0 goto +0x81e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    8199:	r1 = *(u64 *)(r1 + 0xb0)
    8200:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1340>
    8201:	r1 = 0x0 ll
		0000000000010048:  R_BPF_64_64	CONFIG
    8203:	r3 = *(u64 *)(r1 + 0xb0)
    8204:	r1 = r10
    8205:	r1 += -0x88
    8206:	w2 = 0x4
    8207:	call 0x71
    8208:	w1 = *(u32 *)(r10 - 0x88)
    8209:	if w1 == 0x0 goto +0x7cf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
    8210:	r6 = 0x0 ll
		0000000000010090:  R_BPF_64_64	CONFIG
    8212:	w1 = *(u32 *)(r6 + 0xbc)
    8213:	if w1 == 0x0 goto +0x71a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c30>
    8214:	w1 = *(u32 *)(r6 + 0x70)
    8215:	if w1 != 0x0 goto +0x646 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45a0>
    8216:	call 0x23
    8217:	r1 = 0x0 ll
		00000000000100c8:  R_BPF_64_64	CONFIG
    8219:	w2 = *(u32 *)(r1 + 0xb8)
    8220:	r0 += r2
    8221:	w1 = *(u32 *)(r1 + 0xbc)
    8222:	if w1 != 0x2 goto +0x707 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4be0>
    8223:	r1 = r10
    8224:	r1 += -0x88
    8225:	w2 = 0x2
    8226:	r3 = r0
    8227:	call 0x71
    8228:	w1 = *(u16 *)(r10 - 0x88)
    8229:	goto +0x6b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4998>
    8230:	r2 = 0x0
    8231:	call 0x85
    8232:	r1 = *(u64 *)(r7 + 0x0)
    8233:	*(u64 *)(r10 - 0xe8) = r1
    8234:	r4 = *(u64 *)(r1 + 0x0)
    8235:	r1 = r4
    8236:	r1 >>= 0x9
    8237:	r1 &= 0x3ffc0
    8238:	r9 = 0x0 ll
		0000000000010170:  R_BPF_64_64	.bss.begun
    8240:	r9 += r1
    8241:	r1 = *(u64 *)(r10 - 0x90)
    8242:	w8 = *(u32 *)(r1 + 0x10)
    8243:	w7 = *(u32 *)(r1 + 0xc)
    8244:	w2 = *(u32 *)(r1 + 0x8)
    8245:	*(u32 *)(r10 - 0x98) = w2
    8246:	w3 = *(u32 *)(r1 + 0x4)
    8247:	w1 = *(u32 *)(r1 + 0x0)
    8248:	*(u32 *)(r10 - 0xa8) = w1
    8249:	r1 = *(u64 *)(r9 + 0x0)
    8250:	*(u64 *)(r10 - 0xc0) = r4
    8251:	r1 ^= r4
    8252:	r2 = 0xffffffffffff ll
    8254:	r1 &= r2
    8255:	r2 = *(u64 *)(r9 + 0x8)
    8256:	*(u32 *)(r10 - 0xb8) = w3
    8257:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    8258:	r1 = 0x0 ll
		0000000000010210:  R_BPF_64_64	CONFIG
    8260:	w6 = *(u32 *)(r1 + 0x8c)
    8261:	if w6 == 0x0 goto +0x68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8262:	call 0x23
    8263:	r0 += r6
    8264:	r1 = r10
    8265:	r1 += -0x88
    8266:	w2 = 0x4
    8267:	r3 = r0
    8268:	call 0x71
    8269:	w3 = *(u32 *)(r10 - 0xb8)
    8270:	w1 = *(u32 *)(r10 - 0x88)
    8271:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8272:	r1 = 0x0 ll
		0000000000010280:  R_BPF_64_64	CONFIG
    8274:	w6 = *(u32 *)(r1 + 0x90)
    8275:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8276:	call 0x23
    8277:	r0 += r6
    8278:	r1 = r10
    8279:	r1 += -0x88
    8280:	w2 = 0x4
    8281:	r3 = r0
    8282:	call 0x71
    8283:	w3 = *(u32 *)(r10 - 0xb8)
    8284:	w1 = *(u32 *)(r10 - 0x88)
    8285:	if w1 != 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8286:	w1 = w3
    8287:	w4 = *(u32 *)(r10 - 0xa0)
    8288:	w1 |= w4
    8289:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d88>
    8290:	w1 = w4
    8291:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    8292:	w1 = w4
    8293:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e8>
    8294:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    8295:	w2 = 0x0
    8296:	w1 = 0x0
    8297:	w6 = 0x0
    8298:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8299:	w1 = w4
    8300:	w1 -= w3
    8301:	w6 = 0x0
    8302:	w2 = 0x0
    8303:	w3 = *(u32 *)(r10 - 0x98)
    8304:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8305:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8306:	w3 = w1
    8307:	w2 = *(u32 *)(r10 - 0x98)
    8308:	w3 ^= w2
    8309:	w2 = 0x1
    8310:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8311:	w3 = *(u32 *)(r10 - 0x98)
    8312:	w4 = w3
    8313:	w4 s>>= 0x1f
    8314:	w3 ^= w4
    8315:	w3 -= w4
    8316:	w5 = w1
    8317:	w5 s>>= 0x1f
    8318:	w4 = w1
    8319:	w4 ^= w5
    8320:	w4 -= w5
    8321:	w0 = w4
    8322:	w0 &= 0xff
    8323:	w5 = w3
    8324:	w5 &= 0xff
    8325:	w5 -= w0
    8326:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    8327:	w5 = 0x0
    8328:	w5 += w0
    8329:	w0 = w4
    8330:	w0 >>= 0x18
    8331:	w6 = w3
    8332:	w6 >>= 0x18
    8333:	w6 -= w0
    8334:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1730>
    8335:	w6 = 0x0
    8336:	w6 += w0
    8337:	w6 <<= 0x18
    8338:	w6 |= w5
    8339:	w5 = w4
    8340:	w5 >>= 0x8
    8341:	w5 &= 0xff
    8342:	w0 = w3
    8343:	w0 >>= 0x8
    8344:	w0 &= 0xff
    8345:	w0 -= w5
    8346:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1790>
    8347:	w0 = 0x0
    8348:	w0 += w5
    8349:	w0 <<= 0x8
    8350:	w6 |= w0
    8351:	w4 >>= 0x10
    8352:	w4 &= 0xff
    8353:	w3 >>= 0x10
    8354:	w3 &= 0xff
    8355:	w3 -= w4
    8356:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e0>
    8357:	w3 = 0x0
    8358:	w3 += w4
    8359:	w3 <<= 0x10
    8360:	w6 |= w3
    8361:	w4 = *(u32 *)(r10 - 0xa0)
    8362:	w3 = *(u32 *)(r10 - 0x98)
    8363:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8364:	w6 = -w6
    8365:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8366:	*(u32 *)(r10 - 0xb0) = w7
    8367:	w1 = w3
    8368:	w2 = *(u32 *)(r10 - 0xa0)
    8369:	w1 |= w2
    8370:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    8371:	w7 = w2
    8372:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8373:	w7 = w2
    8374:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1870>
    8375:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8376:	w7 = 0x0
    8377:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8378:	w7 = w2
    8379:	w7 -= w3
    8380:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8381:	w7 = 0x0
    8382:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1880>
    8383:	w5 = 0x0
    8384:	w1 = 0x1
    8385:	w3 = 0x1
    8386:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    8387:	w3 = 0x0
    8388:	w2 = *(u32 *)(r10 - 0xa8)
    8389:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18e8>
    8390:	w1 = 0x0
    8391:	w2 = *(u32 *)(r10 - 0x98)
    8392:	if w2 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8393:	if w7 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8394:	w2 = w7
    8395:	w4 = *(u32 *)(r10 - 0x98)
    8396:	w2 ^= w4
    8397:	if w2 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8398:	w4 = *(u32 *)(r10 - 0x98)
    8399:	w2 = w4
    8400:	w2 s>>= 0x1f
    8401:	w4 ^= w2
    8402:	w4 -= w2
    8403:	w2 = w7
    8404:	w2 s>>= 0x1f
    8405:	w5 = w7
    8406:	w5 ^= w2
    8407:	w5 -= w2
    8408:	w0 = w5
    8409:	w0 &= 0xff
    8410:	w6 = w4
    8411:	w6 &= 0xff
    8412:	w6 -= w0
    8413:	w2 = 0x0
    8414:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19b0>
    8415:	w6 = 0x0
    8416:	w6 += w0
    8417:	w8 = w5
    8418:	w8 >>= 0x18
    8419:	w0 = w4
    8420:	w0 >>= 0x18
    8421:	w0 -= w8
    8422:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    8423:	w0 = 0x0
    8424:	w0 += w8
    8425:	w0 <<= 0x18
    8426:	w0 |= w6
    8427:	w6 = w5
    8428:	w6 >>= 0x8
    8429:	w6 &= 0xff
    8430:	w8 = w4
    8431:	w8 >>= 0x8
    8432:	w8 &= 0xff
    8433:	w8 -= w6
    8434:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a50>
    8435:	w8 = 0x0
    8436:	w8 += w6
    8437:	w8 <<= 0x8
    8438:	w0 |= w8
    8439:	w5 >>= 0x10
    8440:	w5 &= 0xff
    8441:	w4 >>= 0x10
    8442:	w4 &= 0xff
    8443:	w4 -= w5
    8444:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1aa0>
    8445:	w4 = 0x0
    8446:	w4 += w5
    8447:	w4 <<= 0x10
    8448:	w0 |= w4
    8449:	w5 = w0
    8450:	w5 = -w5
    8451:	w4 = *(u32 *)(r10 - 0x98)
    8452:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    8453:	w5 = w0
    8454:	w4 = *(u32 *)(r10 - 0xb0)
    8455:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8456:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8457:	w4 = 0x6
    8458:	w0 = w5
    8459:	w6 = *(u32 *)(r10 - 0xb0)
    8460:	w0 ^= w6
    8461:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b60>
    8462:	w2 = *(u32 *)(r10 - 0xb0)
    8463:	w5 += w2
    8464:	w4 = 0x0
    8465:	w2 = 0x1
    8466:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b60>
    8467:	w4 = 0x6
    8468:	w2 = 0x0
    8469:	*(u32 *)(r10 - 0xb0) = w5
    8470:	w6 = 0x48
    8471:	w5 = *(u32 *)(r10 - 0x98)
    8472:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    8473:	w6 = 0x40
    8474:	w1 |= w3
    8475:	r3 = 0x0 ll
		00000000000108d8:  R_BPF_64_64	CONFIG
    8477:	w5 = *(u32 *)(r3 + 0x80)
    8478:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bb0>
    8479:	w3 = *(u32 *)(r3 + 0x78)
    8480:	w3 = 0x0
    8481:	w1 &= 0x1
    8482:	w5 = 0x0
    8483:	w0 = 0x0
    8484:	w9 = 0x0
    8485:	w8 = 0x0
    8486:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c28>
    8487:	r1 = *(u64 *)(r10 - 0x90)
    8488:	w1 = *(u32 *)(r1 + 0x10)
    8489:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c08>
    8490:	w5 = 0x8
    8491:	w9 = *(u32 *)(r10 - 0xa8)
    8492:	w0 = w9
    8493:	w0 = -w0
    8494:	w8 = 0x3
    8495:	w1 = *(u32 *)(r10 - 0x98)
    8496:	w7 += w1
    8497:	r1 = *(u64 *)(r10 - 0x90)
    8498:	*(u32 *)(r1 + 0x12c) = w5
    8499:	*(u32 *)(r1 + 0x124) = w0
    8500:	*(u32 *)(r1 + 0x11c) = w9
    8501:	r9 = r1
    8502:	*(u32 *)(r9 + 0x118) = w8
    8503:	*(u32 *)(r9 + 0x128) = w3
    8504:	*(u32 *)(r9 + 0x120) = w3
    8505:	w1 = 0x0
    8506:	w5 = 0x0
    8507:	w0 = 0x0
    8508:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb8>
    8509:	w3 = 0x8
    8510:	w1 = *(u32 *)(r10 - 0xb0)
    8511:	w5 = *(u32 *)(r10 - 0xa0)
    8512:	w0 = *(u32 *)(r10 - 0xa8)
    8513:	*(u32 *)(r9 + 0x144) = w3
    8514:	*(u32 *)(r9 + 0x13c) = w1
    8515:	*(u32 *)(r9 + 0x138) = w5
    8516:	*(u32 *)(r9 + 0x134) = w0
    8517:	*(u32 *)(r9 + 0x130) = w4
    8518:	w8 = 0x0
    8519:	*(u32 *)(r9 + 0x140) = w8
    8520:	r1 = r9
    8521:	r1 += 0x148
    8522:	w2 = 0x0
    8523:	r3 = 0x18
    8524:	call -0x1
		0000000000010a60:  R_BPF_64_32	memset
    8525:	w1 = 0x1
    8526:	*(u32 *)(r10 - 0xb0) = w1
    8527:	w2 = 0x0
    8528:	w3 = 0x0
    8529:	w4 = 0x0
    8530:	w5 = 0x0
    8531:	w0 = *(u32 *)(r10 - 0xa0)
    8532:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8533:	w8 = 0x5
    8534:	w2 = *(u32 *)(r10 - 0xa8)
    8535:	w3 = w0
    8536:	w4 = w7
    8537:	w5 = w6
    8538:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8539:	w2 = 0x0
    8540:	w1 = 0x0
    8541:	w6 = 0x0
    8542:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1608>
    8543:	if w8 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    8544:	w3 = 0x0
    8545:	*(u32 *)(r10 - 0xb0) = w3
    8546:	w3 = *(u32 *)(r10 - 0xa8)
    8547:	if w3 == 0x0 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8548:	w3 = 0x3
    8549:	*(u32 *)(r10 - 0xb0) = w3
    8550:	w3 = 0x0
    8551:	*(u32 *)(r10 - 0x108) = w3
    8552:	w3 = *(u32 *)(r10 - 0xa8)
    8553:	w3 = -w3
    8554:	*(u32 *)(r10 - 0x100) = w3
    8555:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8556:	r9 = 0x80
    8557:	if w1 < 0x81 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8558:	r9 = 0x100
    8559:	if w1 < 0x101 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8560:	r9 = 0x200
    8561:	if w1 < 0x201 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8562:	r9 = 0x400
    8563:	if w1 < 0x401 goto -0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8564:	r9 = 0x800
    8565:	if w1 < 0x801 goto -0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8566:	r9 = 0x1000
    8567:	if w1 < 0x1001 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8568:	r9 = 0x2000
    8569:	if w1 > 0x2000 goto -0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    8570:	goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8571:	w3 = *(u32 *)(r8 + 0x14)
    8572:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    8573:	*(u32 *)(r8 + 0x14) = w2
    8574:	w3 = *(u32 *)(r8 + 0x18)
    8575:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb8>
    8576:	*(u32 *)(r8 + 0x18) = w2
    8577:	*(u32 *)(r8 + 0x1c) = w6
    8578:	w1 += 0x1
    8579:	*(u32 *)(r8 + 0x10) = w1
    8580:	r6 = 0x0 ll
		0000000000010c20:  R_BPF_64_64	CONFIG
    8582:	w1 = *(u32 *)(r6 + 0xbc)
    8583:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f48>
    8584:	w1 = *(u32 *)(r6 + 0xcc)
    8585:	if w1 == 0x0 goto +0x38c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b60>
    8586:	w1 = *(u32 *)(r6 + 0x70)
    8587:	if w1 == 0x0 goto +0x318 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d0>
    8588:	w7 = *(u32 *)(r6 + 0xc8)
    8589:	w6 = *(u32 *)(r6 + 0xcc)
    8590:	call 0x9e
    8591:	r0 += r7
    8592:	if w6 == 0x2 goto +0x31f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    8593:	w1 = *(u32 *)(r0 + 0x0)
    8594:	goto +0x376 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af8>
    8595:	w1 = *(u32 *)(r6 + 0x70)
    8596:	if w1 != 0x0 goto +0x2eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b0>
    8597:	call 0x23
    8598:	r1 = 0x0 ll
		0000000000010cb0:  R_BPF_64_64	CONFIG
    8600:	w2 = *(u32 *)(r1 + 0xb8)
    8601:	r0 += r2
    8602:	w1 = *(u32 *)(r1 + 0xbc)
    8603:	if w1 != 0x2 goto +0x351 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a18>
    8604:	r1 = r10
    8605:	r1 += -0x88
    8606:	w2 = 0x2
    8607:	r3 = r0
    8608:	call 0x71
    8609:	w1 = *(u16 *)(r10 - 0x88)
    8610:	goto +0x310 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3848>
    8611:	r1 = 0x0 ll
		0000000000010d18:  R_BPF_64_64	CONFIG
    8613:	w9 = *(u32 *)(r1 + 0xb8)
    8614:	w8 = *(u32 *)(r1 + 0xbc)
    8615:	call 0x9e
    8616:	r0 += r9
    8617:	if w8 == 0x2 goto +0x2f4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    8618:	w1 = *(u32 *)(r0 + 0x0)
    8619:	goto +0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b8>
    8620:	w3 = 0x0
    8621:	*(u32 *)(r10 - 0xb0) = w3
    8622:	w3 = *(u32 *)(r10 - 0xa8)
    8623:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8624:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8625:	w5 = w4
    8626:	w3 = *(u32 *)(r10 - 0xa8)
    8627:	w5 -= w3
    8628:	w3 = 0x0
    8629:	*(u32 *)(r10 - 0xb0) = w3
    8630:	*(u32 *)(r10 - 0x100) = w5
    8631:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2080>
    8632:	w3 = 0x3
    8633:	*(u32 *)(r10 - 0xb0) = w3
    8634:	*(u32 *)(r10 - 0x108) = w4
    8635:	w5 = w1
    8636:	w3 = *(u32 *)(r10 - 0x98)
    8637:	w5 ^= w3
    8638:	w4 = 0x0
    8639:	w3 = 0x1
    8640:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c0>
    8641:	w3 = 0x0
    8642:	w0 = w6
    8643:	w0 += w1
    8644:	w2 &= w3
    8645:	if w2 != 0x1 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8646:	w2 = *(u32 *)(r10 - 0x98)
    8647:	w3 = w2
    8648:	w3 s>>= 0x1f
    8649:	w2 ^= w3
    8650:	w2 -= w3
    8651:	w3 = w1
    8652:	w3 s>>= 0x1f
    8653:	w1 ^= w3
    8654:	w1 -= w3
    8655:	w3 = w1
    8656:	w3 &= 0xff
    8657:	w4 = w2
    8658:	w4 &= 0xff
    8659:	w4 -= w3
    8660:	w8 = 0x0
    8661:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2168>
    8662:	w4 = 0x0
    8663:	w4 += w3
    8664:	w5 = w1
    8665:	w5 >>= 0x18
    8666:	w3 = w2
    8667:	w3 >>= 0x18
    8668:	w3 -= w5
    8669:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8670:	w3 = 0x0
    8671:	w3 += w5
    8672:	w3 <<= 0x18
    8673:	w3 |= w4
    8674:	w4 = w1
    8675:	w4 >>= 0x8
    8676:	w4 &= 0xff
    8677:	w5 = w2
    8678:	w5 >>= 0x8
    8679:	w5 &= 0xff
    8680:	w5 -= w4
    8681:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    8682:	w5 = 0x0
    8683:	w5 += w4
    8684:	w5 <<= 0x8
    8685:	w3 |= w5
    8686:	w1 >>= 0x10
    8687:	w1 &= 0xff
    8688:	w2 >>= 0x10
    8689:	w2 &= 0xff
    8690:	w2 -= w1
    8691:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    8692:	w2 = 0x0
    8693:	w2 += w1
    8694:	w2 <<= 0x10
    8695:	w3 |= w2
    8696:	w4 = w3
    8697:	w4 = -w4
    8698:	w1 = *(u32 *)(r10 - 0x98)
    8699:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2298>
    8700:	w4 = w3
    8701:	if w7 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8702:	if w3 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8703:	w2 = 0x6
    8704:	w1 = w4
    8705:	w1 ^= w7
    8706:	if w1 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    8707:	w4 += w7
    8708:	w2 = 0x0
    8709:	w8 = 0x1
    8710:	if w4 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    8711:	w2 = 0x6
    8712:	w8 = 0x0
    8713:	w7 = w4
    8714:	*(u32 *)(r10 - 0xd8) = w2
    8715:	*(u32 *)(r10 - 0xd0) = w8
    8716:	w1 = 0x2
    8717:	*(u32 *)(r10 - 0xc8) = w0
    8718:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2330>
    8719:	w1 = 0x1
    8720:	*(u32 *)(r10 - 0xf0) = w1
    8721:	w1 = 0x0
    8722:	*(u32 *)(r10 - 0xe0) = w1
    8723:	r8 = 0x0 ll
		0000000000011098:  R_BPF_64_64	CONFIG
    8725:	w2 = *(u32 *)(r8 + 0x84)
    8726:	if w2 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    8727:	*(u32 *)(r10 - 0xf8) = w6
    8728:	w6 = w7
    8729:	r9 = *(u64 *)(r9 + 0x0)
    8730:	w1 = *(u32 *)(r8 + 0x84)
    8731:	r7 = *(u64 *)(r10 - 0xc0)
    8732:	r2 = r7
    8733:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23f0>
    8734:	call 0x9e
    8735:	r1 = 0x0 ll
		00000000000110f8:  R_BPF_64_64	CONFIG
    8737:	w1 = *(u32 *)(r1 + 0x88)
    8738:	r0 += r1
    8739:	r1 = *(u64 *)(r0 + 0x0)
    8740:	r2 = *(u64 *)(r0 + 0x8)
    8741:	w2 += w1
    8742:	r2 <<= 0x30
    8743:	r2 ^= r7
    8744:	w1 = 0x0
    8745:	w7 = w6
    8746:	w6 = *(u32 *)(r10 - 0xf8)
    8747:	if r9 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    8748:	w1 = 0x20
    8749:	*(u32 *)(r10 - 0xf8) = w1
    8750:	w1 = w7
    8751:	r9 = *(u64 *)(r10 - 0x90)
    8752:	w2 = *(u32 *)(r9 + 0x268)
    8753:	w3 = *(u32 *)(r8 + 0x80)
    8754:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8755:	r3 = 0x0 ll
		0000000000011198:  R_BPF_64_64	CONFIG
    8757:	w3 = *(u32 *)(r3 + 0x78)
    8758:	if w3 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8759:	w3 = -0x80000000
    8760:	*(u32 *)(r10 - 0xe0) = w3
    8761:	w3 = 0x0
    8762:	w4 = 0x0
    8763:	w5 = 0x0
    8764:	w0 = 0x0
    8765:	w8 = 0x0
    8766:	w7 = *(u32 *)(r10 - 0xb0)
    8767:	if w7 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e0>
    8768:	w5 = *(u32 *)(r9 + 0x10)
    8769:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24c8>
    8770:	w4 = 0x8
    8771:	w5 = *(u32 *)(r10 - 0x100)
    8772:	w0 = *(u32 *)(r10 - 0x108)
    8773:	w8 = *(u32 *)(r10 - 0xa8)
    8774:	w2 |= 0x8
    8775:	*(u32 *)(r9 + 0x12c) = w4
    8776:	*(u32 *)(r9 + 0x124) = w5
    8777:	*(u32 *)(r9 + 0x120) = w0
    8778:	*(u32 *)(r9 + 0x11c) = w8
    8779:	w4 = *(u32 *)(r10 - 0xb0)
    8780:	*(u32 *)(r9 + 0x118) = w4
    8781:	*(u32 *)(r9 + 0x128) = w3
    8782:	w5 = 0x0
    8783:	w0 = 0x0
    8784:	w8 = 0x0
    8785:	w4 = *(u32 *)(r10 - 0xd0)
    8786:	if w4 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2568>
    8787:	w3 = w2
    8788:	w5 = w1
    8789:	w0 = *(u32 *)(r10 - 0xa0)
    8790:	w8 = *(u32 *)(r10 - 0xa8)
    8791:	w4 = *(u32 *)(r10 - 0x98)
    8792:	w7 = w4
    8793:	w7 -= w6
    8794:	*(u32 *)(r9 + 0x144) = w3
    8795:	*(u32 *)(r9 + 0x13c) = w5
    8796:	*(u32 *)(r9 + 0x138) = w0
    8797:	*(u32 *)(r9 + 0x134) = w8
    8798:	w1 = *(u32 *)(r10 - 0xd8)
    8799:	*(u32 *)(r9 + 0x130) = w1
    8800:	w5 = 0x0
    8801:	w3 = 0x0
    8802:	*(u32 *)(r10 - 0xb0) = w3
    8803:	*(u32 *)(r9 + 0x140) = w5
    8804:	w0 = 0x0
    8805:	w8 = 0x0
    8806:	if w4 == w6 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2610>
    8807:	w8 = *(u32 *)(r10 - 0xe0)
    8808:	w8 |= w2
    8809:	w3 = 0x4
    8810:	w5 = *(u32 *)(r10 - 0xa0)
    8811:	w0 = *(u32 *)(r10 - 0xa8)
    8812:	*(u32 *)(r9 + 0x15c) = w8
    8813:	*(u32 *)(r9 + 0x154) = w7
    8814:	*(u32 *)(r9 + 0x150) = w5
    8815:	*(u32 *)(r9 + 0x14c) = w0
    8816:	*(u32 *)(r9 + 0x148) = w3
    8817:	w2 = 0x0
    8818:	*(u32 *)(r9 + 0x158) = w2
    8819:	w8 = 0x0
    8820:	w3 = 0x0
    8821:	w4 = 0x0
    8822:	w5 = 0x0
    8823:	w0 = *(u32 *)(r10 - 0xa0)
    8824:	w6 = *(u32 *)(r10 - 0xc8)
    8825:	if w6 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8826:	w8 = *(u32 *)(r10 - 0xf0)
    8827:	w2 = *(u32 *)(r10 - 0xa8)
    8828:	w3 = w0
    8829:	w4 = w6
    8830:	w5 = *(u32 *)(r10 - 0xf8)
    8831:	*(u32 *)(r9 + 0x17c) = w0
    8832:	*(u32 *)(r9 + 0x178) = w0
    8833:	*(u32 *)(r9 + 0x174) = w5
    8834:	*(u32 *)(r9 + 0x16c) = w4
    8835:	*(u32 *)(r9 + 0x168) = w3
    8836:	*(u32 *)(r9 + 0x164) = w2
    8837:	*(u32 *)(r9 + 0x160) = w8
    8838:	w6 = 0x0
    8839:	*(u32 *)(r9 + 0x170) = w6
    8840:	r1 = r9
    8841:	r1 += 0x180
    8842:	w2 = 0x0
    8843:	r3 = 0x10
    8844:	call -0x1
		0000000000011460:  R_BPF_64_32	memset
    8845:	r1 = 0x0 ll
		0000000000011468:  R_BPF_64_64	CONFIG
    8847:	w1 = *(u32 *)(r1 + 0x6c)
    8848:	if w1 == 0x0 goto +0xe7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    8849:	w1 = 0x0
    8850:	*(u32 *)(r10 - 0xf0) = w1
    8851:	r1 = 0x0 ll
		0000000000011498:  R_BPF_64_64	.bss
    8853:	r1 = *(u64 *)(r1 + 0x0)
    8854:	w5 = 0x0
    8855:	if r1 == 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8856:	call 0x23
    8857:	*(u64 *)(r10 - 0x88) = r0
    8858:	r2 = r10
    8859:	r2 += -0x88
    8860:	r1 = 0x0 ll
		00000000000114e0:  R_BPF_64_64	CARRIED
    8862:	call 0x1
    8863:	w5 = 0x0
    8864:	*(u64 *)(r10 - 0xa8) = r0
    8865:	if r0 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8866:	call 0xe
    8867:	r1 = *(u64 *)(r10 - 0xa8)
    8868:	r1 = *(u64 *)(r1 + 0x0)
    8869:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2820>
    8870:	r2 = r0
    8871:	r2 >>= 0x20
    8872:	r0 <<= 0x20
    8873:	r0 >>= 0x20
    8874:	w5 = 0x0
    8875:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8876:	r1 >>= 0x20
    8877:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8878:	w5 = 0x1
    8879:	r8 = 0x0
    8880:	r2 = r9
    8881:	r2 += 0x26c
    8882:	r3 = *(u64 *)(r10 - 0xa8)
    8883:	r3 += 0x4
    8884:	r4 = 0x0 ll
		00000000000115a0:  R_BPF_64_64	CONFIG
    8886:	w0 = 0x0
    8887:	w1 = 0x0
    8888:	*(u32 *)(r10 - 0xa0) = w1
    8889:	r1 = r8
    8890:	r1 <<= 0x2
    8891:	r9 = r2
    8892:	r9 += r1
    8893:	r7 = r3
    8894:	r7 += r1
    8895:	r1 = r8
    8896:	r1 <<= 0x4
    8897:	r6 = 0x0 ll
		0000000000011608:  R_BPF_64_64	CONFIG
    8899:	r6 += r1
    8900:	r6 += 0xa8
    8901:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8902:	r9 += 0x4
    8903:	r7 += 0x4
    8904:	r8 += 0x1
    8905:	w1 = *(u32 *)(r6 + 0x14)
    8906:	r6 += 0x10
    8907:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8908:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8909:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8910:	r9 = *(u64 *)(r10 - 0x90)
    8911:	w6 = *(u32 *)(r10 - 0xa0)
    8912:	if w0 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    8913:	goto +0x88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    8914:	*(u32 *)(r10 - 0xc8) = w5
    8915:	*(u64 *)(r10 - 0xd0) = r2
    8916:	*(u64 *)(r10 - 0xd8) = r3
    8917:	*(u32 *)(r10 - 0xe0) = w0
    8918:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d8>
    8919:	w1 = *(u32 *)(r4 + 0x70)
    8920:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8921:	call 0x23
    8922:	w1 = *(u32 *)(r6 + 0x0)
    8923:	r0 += r1
    8924:	w1 = *(u32 *)(r6 + 0x4)
    8925:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    8926:	r1 = r10
    8927:	r1 += -0x88
    8928:	w2 = 0x2
    8929:	r3 = r0
    8930:	call 0x71
    8931:	w2 = *(u16 *)(r10 - 0x88)
    8932:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    8933:	r1 = *(u64 *)(r4 + 0xb0)
    8934:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a30>
    8935:	r3 = *(u64 *)(r4 + 0xb0)
    8936:	r1 = r10
    8937:	r1 += -0x88
    8938:	w2 = 0x4
    8939:	call 0x71
    8940:	r4 = 0x0 ll
		0000000000011760:  R_BPF_64_64	CONFIG
    8942:	w1 = *(u32 *)(r10 - 0x88)
    8943:	if w1 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c50>
    8944:	w1 = *(u32 *)(r4 + 0x70)
    8945:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a80>
    8946:	call 0x23
    8947:	r2 = 0x0 ll
		0000000000011798:  R_BPF_64_64	CONFIG
    8949:	w1 = *(u32 *)(r2 + 0xf8)
    8950:	r0 += r1
    8951:	w1 = *(u32 *)(r2 + 0xfc)
    8952:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    8953:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8954:	w1 = *(u32 *)(r4 + 0xf8)
    8955:	*(u64 *)(r10 - 0xf8) = r1
    8956:	w1 = *(u32 *)(r4 + 0xfc)
    8957:	*(u32 *)(r10 - 0x100) = w1
    8958:	call 0x9e
    8959:	r1 = *(u64 *)(r10 - 0xf8)
    8960:	r0 += r1
    8961:	w1 = *(u32 *)(r10 - 0x100)
    8962:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    8963:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    8964:	w1 = *(u32 *)(r6 + 0x0)
    8965:	*(u64 *)(r10 - 0xf8) = r1
    8966:	w1 = *(u32 *)(r6 + 0x4)
    8967:	*(u32 *)(r10 - 0x100) = w1
    8968:	call 0x9e
    8969:	r1 = *(u64 *)(r10 - 0xf8)
    8970:	r0 += r1
    8971:	w1 = *(u32 *)(r10 - 0x100)
    8972:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    8973:	w2 = *(u32 *)(r0 + 0x0)
    8974:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    8975:	w2 = *(u16 *)(r0 + 0x0)
    8976:	w2 <<= 0x10
    8977:	w2 s>>= 0x10
    8978:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    8979:	r1 = r10
    8980:	r1 += -0x88
    8981:	w2 = 0x4
    8982:	r3 = r0
    8983:	call 0x71
    8984:	w2 = *(u32 *)(r10 - 0x88)
    8985:	w5 = *(u32 *)(r10 - 0xc8)
    8986:	w1 = *(u32 *)(r6 + 0xc)
    8987:	w2 -= w1
    8988:	w6 = w2
    8989:	*(u32 *)(r9 + 0x14) = w6
    8990:	w4 = *(u32 *)(r10 - 0xa0)
    8991:	if w5 != 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    8992:	w1 = *(u32 *)(r9 + 0x0)
    8993:	w2 = *(u32 *)(r10 - 0xe0)
    8994:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d28>
    8995:	w2 = *(u32 *)(r7 + 0x0)
    8996:	w0 = *(u32 *)(r10 - 0xe0)
    8997:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    8998:	w1 = 0x0
    8999:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    9000:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9001:	w1 = w2
    9002:	if w6 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9003:	w1 = 0x0
    9004:	if w6 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    9005:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9006:	w1 = w2
    9007:	if w6 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9008:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    9009:	w1 = 0x0
    9010:	if w6 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    9011:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9012:	w6 = 0x0
    9013:	r1 = *(u64 *)(r10 - 0x90)
    9014:	*(u32 *)(r1 + 0x280) = w6
    9015:	*(u32 *)(r10 - 0x88) = w6
    9016:	r2 = r10
    9017:	r2 += -0x88
    9018:	r1 = 0x0 ll
		00000000000119d0:  R_BPF_64_64	LOST
    9020:	call 0x1
    9021:	w5 = *(u32 *)(r10 - 0xc8)
    9022:	if r0 == 0x0 goto -0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    9023:	r0 += 0x20
    9024:	r1 = 0x1
    9025:	lock *(u64 *)(r0 + 0x0) += r1
    9026:	goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    9027:	w1 = w2
    9028:	if w6 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9029:	w1 = w6
    9030:	r2 = *(u64 *)(r10 - 0xa8)
    9031:	w2 = *(u32 *)(r2 + 0x1c)
    9032:	w3 = 0x1
    9033:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d08>
    9034:	w3 = 0x0
    9035:	*(u32 *)(r10 - 0xf0) = w3
    9036:	*(u32 *)(r9 + 0x0) = w1
    9037:	w2 = w1
    9038:	w2 |= w0
    9039:	w3 = 0x1
    9040:	if w6 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    9041:	w3 = 0x0
    9042:	w4 |= w3
    9043:	*(u32 *)(r10 - 0xa0) = w4
    9044:	w0 = w2
    9045:	r2 = *(u64 *)(r10 - 0xd0)
    9046:	r3 = *(u64 *)(r10 - 0xd8)
    9047:	r4 = 0x0 ll
		0000000000011ab8:  R_BPF_64_64	CONFIG
    9049:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2878>
    9050:	call 0x23
    9051:	*(u64 *)(r10 - 0x88) = r0
    9052:	r2 = r10
    9053:	r2 += -0x88
    9054:	r1 = 0x0 ll
		0000000000011af0:  R_BPF_64_64	CARRIED
    9056:	call 0x3
    9057:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2de0>
    9058:	r1 = 0x0 ll
		0000000000011b10:  R_BPF_64_64	.bss
    9060:	r2 = -0x1
    9061:	lock *(u64 *)(r1 + 0x0) += r2
    9062:	call -0x1a89
    9063:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    9064:	w1 = 0x0
    9065:	*(u32 *)(r10 - 0x88) = w1
    9066:	r2 = r10
    9067:	r2 += -0x88
    9068:	r1 = 0x0 ll
		0000000000011b60:  R_BPF_64_64	BROUGHT
    9070:	call 0x1
    9071:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    9072:	w2 = *(u32 *)(r10 - 0xf0)
    9073:	w2 &= 0x1
    9074:	r1 = 0x8
    9075:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    9076:	r1 = 0x0
    9077:	r0 += r1
    9078:	r1 = 0x1
    9079:	lock *(u64 *)(r0 + 0x0) += r1
    9080:	w6 &= 0x1
    9081:	w1 = *(u32 *)(r9 + 0x118)
    9082:	w1 |= w6
    9083:	w2 = *(u32 *)(r9 + 0x130)
    9084:	w1 |= w2
    9085:	w2 = *(u32 *)(r9 + 0x148)
    9086:	w1 |= w2
    9087:	w2 = *(u32 *)(r9 + 0x160)
    9088:	w1 |= w2
    9089:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9090:	call -0x1aa5
    9091:	if w0 != 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    9092:	w6 = 0x0
    9093:	r1 = 0x0 ll
		0000000000011c28:  R_BPF_64_64	CONFIG
    9095:	w2 = *(u32 *)(r1 + 0x6c)
    9096:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3028>
    9097:	w1 = *(u32 *)(r1 + 0xbc)
    9098:	if w1 != 0x0 goto +0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3228>
    9099:	r1 = 0x0 ll
		0000000000011c58:  R_BPF_64_64	CONFIG
    9101:	w2 = *(u32 *)(r1 + 0xcc)
    9102:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f58>
    9103:	w3 = *(u32 *)(r9 + 0x288)
    9104:	*(u32 *)(r9 + 0x274) = w3
    9105:	w2 = 0x1
    9106:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    9107:	w2 = 0x0
    9108:	w6 |= w2
    9109:	w1 = *(u32 *)(r1 + 0xdc)
    9110:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f98>
    9111:	w2 = *(u32 *)(r9 + 0x28c)
    9112:	*(u32 *)(r9 + 0x278) = w2
    9113:	w1 = 0x1
    9114:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f90>
    9115:	w1 = 0x0
    9116:	w6 |= w1
    9117:	r1 = 0x0 ll
		0000000000011ce8:  R_BPF_64_64	CONFIG
    9119:	w2 = *(u32 *)(r1 + 0xec)
    9120:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe8>
    9121:	w3 = *(u32 *)(r9 + 0x290)
    9122:	*(u32 *)(r9 + 0x27c) = w3
    9123:	w2 = 0x1
    9124:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    9125:	w2 = 0x0
    9126:	w6 |= w2
    9127:	w1 = *(u32 *)(r1 + 0xfc)
    9128:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3028>
    9129:	w2 = *(u32 *)(r9 + 0x294)
    9130:	*(u32 *)(r9 + 0x280) = w2
    9131:	w1 = 0x1
    9132:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    9133:	w1 = 0x0
    9134:	w6 |= w1
    9135:	w5 = *(u32 *)(r9 + 0x18c)
    9136:	w3 = *(u32 *)(r9 + 0x188)
    9137:	w4 = *(u32 *)(r9 + 0x184)
    9138:	w8 = *(u32 *)(r9 + 0x180)
    9139:	r1 = r9
    9140:	w9 = *(u32 *)(r1 + 0x17c)
    9141:	w7 = *(u32 *)(r1 + 0x178)
    9142:	w1 = *(u32 *)(r1 + 0x10)
    9143:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    9144:	*(u32 *)(r10 - 0x98) = w3
    9145:	*(u32 *)(r10 - 0xa0) = w4
    9146:	*(u32 *)(r10 - 0xa8) = w5
    9147:	call 0x23
    9148:	*(u64 *)(r10 - 0x88) = r0
    9149:	r2 = r10
    9150:	r2 += -0x88
    9151:	r1 = 0x0 ll
		0000000000011df8:  R_BPF_64_64	OWED
    9153:	call 0x3
    9154:	w5 = *(u32 *)(r10 - 0xa8)
    9155:	w4 = *(u32 *)(r10 - 0xa0)
    9156:	w3 = *(u32 *)(r10 - 0x98)
    9157:	r1 = 0x0
    9158:	r2 = *(u64 *)(r10 - 0x90)
    9159:	*(u64 *)(r2 + 0x298) = r1
    9160:	*(u64 *)(r2 + 0x268) = r1
    9161:	*(u64 *)(r2 + 0x258) = r1
    9162:	*(u32 *)(r2 + 0x14) = w5
    9163:	*(u32 *)(r2 + 0x10) = w3
    9164:	*(u32 *)(r2 + 0xc) = w4
    9165:	*(u32 *)(r2 + 0x8) = w8
    9166:	w1 = 0x1
    9167:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    9168:	w1 = 0x0
    9169:	r2 = *(u64 *)(r10 - 0x90)
    9170:	*(u32 *)(r2 + 0x0) = w7
    9171:	*(u32 *)(r2 + 0x4) = w9
    9172:	if w9 != 0x0 goto +0x450 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9173:	if w8 != 0x0 goto +0x44f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9174:	if w3 != 0x0 goto +0x44e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9175:	w6 |= w1
    9176:	w6 &= 0x1
    9177:	if w6 != 0x0 goto +0x44b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9178:	call 0x23
    9179:	*(u64 *)(r10 - 0x88) = r0
    9180:	r2 = r10
    9181:	r2 += -0x88
    9182:	r1 = 0x0 ll
		0000000000011ef0:  R_BPF_64_64	TASKS
    9184:	call 0x3
    9185:	if r0 != 0x0 goto +0x443 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9186:	r1 = 0x8 ll
		0000000000011f10:  R_BPF_64_64	.bss
    9188:	r2 = -0x1
    9189:	lock *(u64 *)(r1 + 0x0) += r2
    9190:	r1 = 0x0 ll
		0000000000011f30:  R_BPF_64_64	EXPECT_ENTER
    9192:	r2 = -0x100000000 ll
    9194:	lock *(u64 *)(r1 + 0x0) += r2
    9195:	r1 = 0x0 ll
		0000000000011f58:  R_BPF_64_64	EXPECT_EXIT
    9197:	lock *(u64 *)(r1 + 0x0) += r2
    9198:	goto +0x436 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9199:	w1 = *(u32 *)(r9 + 0x284)
    9200:	*(u32 *)(r9 + 0x270) = w1
    9201:	w6 = 0x1
    9202:	if w1 != 0x0 goto -0x68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    9203:	w6 = 0x0
    9204:	goto -0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    9205:	r8 = r9
    9206:	r8 += 0x20
    9207:	w1 = *(u32 *)(r10 - 0xb0)
    9208:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c8>
    9209:	r1 = *(u64 *)(r10 - 0xe8)
    9210:	r6 = *(u64 *)(r1 + 0x8)
    9211:	r1 = r8
    9212:	r2 = *(u64 *)(r10 - 0xc0)
    9213:	call -0x109c
    9214:	*(u64 *)(r9 + 0x68) = r6
    9215:	w1 = *(u32 *)(r9 + 0x78)
    9216:	w1 |= 0x1
    9217:	*(u32 *)(r9 + 0x78) = w1
    9218:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f0>
    9219:	r1 = r8
    9220:	w2 = 0xe0
    9221:	r3 = 0xd98 ll
		0000000000012028:  R_BPF_64_64	.rodata
    9223:	call 0x71
    9224:	w1 = *(u32 *)(r9 + 0x118)
    9225:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3370>
    9226:	w1 = *(u32 *)(r9 + 0x12c)
    9227:	*(u32 *)(r9 + 0x114) = w1
    9228:	w1 = *(u32 *)(r9 + 0x128)
    9229:	*(u32 *)(r9 + 0x110) = w1
    9230:	w1 = *(u32 *)(r9 + 0x124)
    9231:	*(u32 *)(r9 + 0x10c) = w1
    9232:	w1 = *(u32 *)(r9 + 0x120)
    9233:	*(u32 *)(r9 + 0x108) = w1
    9234:	w1 = *(u32 *)(r9 + 0x11c)
    9235:	*(u32 *)(r9 + 0x104) = w1
    9236:	w1 = *(u32 *)(r9 + 0x118)
    9237:	*(u32 *)(r9 + 0x100) = w1
    9238:	r1 = r9
    9239:	call -0x2418
    9240:	w1 = *(u32 *)(r9 + 0x130)
    9241:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33f0>
    9242:	w1 = *(u32 *)(r9 + 0x144)
    9243:	*(u32 *)(r9 + 0x114) = w1
    9244:	w1 = *(u32 *)(r9 + 0x140)
    9245:	*(u32 *)(r9 + 0x110) = w1
    9246:	w1 = *(u32 *)(r9 + 0x13c)
    9247:	*(u32 *)(r9 + 0x10c) = w1
    9248:	w1 = *(u32 *)(r9 + 0x138)
    9249:	*(u32 *)(r9 + 0x108) = w1
    9250:	w1 = *(u32 *)(r9 + 0x134)
    9251:	*(u32 *)(r9 + 0x104) = w1
    9252:	w1 = *(u32 *)(r9 + 0x130)
    9253:	*(u32 *)(r9 + 0x100) = w1
    9254:	r1 = r9
    9255:	call -0x2428
    9256:	w1 = *(u32 *)(r9 + 0x148)
    9257:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3470>
    9258:	w1 = *(u32 *)(r9 + 0x15c)
    9259:	*(u32 *)(r9 + 0x114) = w1
    9260:	w1 = *(u32 *)(r9 + 0x158)
    9261:	*(u32 *)(r9 + 0x110) = w1
    9262:	w1 = *(u32 *)(r9 + 0x154)
    9263:	*(u32 *)(r9 + 0x10c) = w1
    9264:	w1 = *(u32 *)(r9 + 0x150)
    9265:	*(u32 *)(r9 + 0x108) = w1
    9266:	w1 = *(u32 *)(r9 + 0x14c)
    9267:	*(u32 *)(r9 + 0x104) = w1
    9268:	w1 = *(u32 *)(r9 + 0x148)
    9269:	*(u32 *)(r9 + 0x100) = w1
    9270:	r1 = r9
    9271:	call -0x2438
    9272:	w1 = *(u32 *)(r10 - 0xb0)
    9273:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3670>
    9274:	w1 = *(u32 *)(r10 - 0x98)
    9275:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3498>
    9276:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3530>
    9277:	r1 = 0x0
    9278:	r2 = 0x0 ll
		00000000000121f0:  R_BPF_64_64	CONFIG
    9280:	w2 = *(u32 *)(r2 + 0x74)
    9281:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3528>
    9282:	w2 = *(u32 *)(r10 - 0xb8)
    9283:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3528>
    9284:	call 0x23
    9285:	r1 = 0x0 ll
		0000000000012228:  R_BPF_64_64	CONFIG
    9287:	w1 = *(u32 *)(r1 + 0x74)
    9288:	r0 += r1
    9289:	r1 = r10
    9290:	r1 += -0x88
    9291:	w2 = 0x8
    9292:	r3 = r0
    9293:	call 0x71
    9294:	r1 = *(u64 *)(r10 - 0x88)
    9295:	*(u64 *)(r9 + 0x250) = r1
    9296:	w1 = *(u32 *)(r9 + 0x160)
    9297:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    9298:	w1 = *(u32 *)(r9 + 0x174)
    9299:	*(u32 *)(r9 + 0x114) = w1
    9300:	w1 = *(u32 *)(r9 + 0x170)
    9301:	*(u32 *)(r9 + 0x110) = w1
    9302:	w1 = *(u32 *)(r9 + 0x16c)
    9303:	*(u32 *)(r9 + 0x10c) = w1
    9304:	w1 = *(u32 *)(r9 + 0x168)
    9305:	*(u32 *)(r9 + 0x108) = w1
    9306:	w1 = *(u32 *)(r9 + 0x164)
    9307:	*(u32 *)(r9 + 0x104) = w1
    9308:	w1 = *(u32 *)(r9 + 0x160)
    9309:	*(u32 *)(r9 + 0x100) = w1
    9310:	r1 = r9
    9311:	call -0x2460
    9312:	r1 = 0x0 ll
		0000000000012300:  R_BPF_64_64	CONFIG
    9314:	w2 = *(u32 *)(r1 + 0x6c)
    9315:	if w2 == 0x0 goto -0xe0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9316:	w1 = *(u32 *)(r1 + 0xbc)
    9317:	if w1 != 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    9318:	r6 = 0x0 ll
		0000000000012330:  R_BPF_64_64	CONFIG
    9320:	w1 = *(u32 *)(r6 + 0xcc)
    9321:	if w1 == 0x0 goto +0x15d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9322:	w2 = *(u32 *)(r9 + 0x288)
    9323:	w1 = *(u32 *)(r9 + 0x274)
    9324:	w3 = w2
    9325:	w3 |= w1
    9326:	w4 = *(u32 *)(r10 - 0xb0)
    9327:	if w4 != 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    9328:	if w3 s> -0x1 goto +0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4018>
    9329:	w3 = w2
    9330:	if w1 s> 0x0 goto +0x13e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9331:	w3 = w2
    9332:	if w2 s> 0x0 goto +0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9333:	w3 = 0x0
    9334:	if w2 s>= w1 goto +0x13a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9335:	goto +0x137 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4028>
    9336:	r2 = *(u64 *)(r10 - 0xc0)
    9337:	if r2 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3788>
    9338:	r1 = r8
    9339:	w2 = 0xe0
    9340:	r3 = 0xd98 ll
		00000000000123e0:  R_BPF_64_64	.rodata
    9342:	call 0x71
    9343:	goto -0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3480>
    9344:	r1 = 0x0 ll
		0000000000012400:  R_BPF_64_64	CONFIG
    9346:	w7 = *(u32 *)(r1 + 0xb8)
    9347:	w9 = *(u32 *)(r1 + 0xbc)
    9348:	call 0x9e
    9349:	r0 += r7
    9350:	if w9 == 0x2 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    9351:	w1 = *(u32 *)(r0 + 0x0)
    9352:	goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a48>
    9353:	w2 = *(u32 *)(r9 + 0x284)
    9354:	w1 = *(u32 *)(r9 + 0x270)
    9355:	w3 = w2
    9356:	w3 |= w1
    9357:	w4 = *(u32 *)(r10 - 0xb0)
    9358:	if w4 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3898>
    9359:	if w3 s> -0x1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    9360:	w3 = w2
    9361:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3770>
    9362:	w3 = w2
    9363:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3758>
    9364:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3770>
    9365:	if w2 s>= w1 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9366:	w3 = w2
    9367:	w3 -= w1
    9368:	w4 = 0x5
    9369:	if w3 == 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9370:	goto +0x213 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4820>
    9371:	r1 = r8
    9372:	call -0x113b
    9373:	goto -0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3480>
    9374:	w1 = *(u16 *)(r0 + 0x0)
    9375:	w1 <<= 0x10
    9376:	w1 s>>= 0x10
    9377:	r8 = 0x0 ll
		0000000000012508:  R_BPF_64_64	CONFIG
    9379:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    9380:	call 0x23
    9381:	w1 = *(u32 *)(r6 + 0xc8)
    9382:	r0 += r1
    9383:	w1 = *(u32 *)(r6 + 0xcc)
    9384:	if w1 == 0x2 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab8>
    9385:	r1 = r10
    9386:	r1 += -0x88
    9387:	w2 = 0x4
    9388:	r3 = r0
    9389:	call 0x71
    9390:	w1 = *(u32 *)(r10 - 0x88)
    9391:	goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af8>
    9392:	w1 = *(u16 *)(r0 + 0x0)
    9393:	goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae8>
    9394:	w1 = *(u16 *)(r0 + 0x0)
    9395:	w1 <<= 0x10
    9396:	w1 s>>= 0x10
    9397:	goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a48>
    9398:	if w3 s> -0x1 goto +0x103 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9399:	w3 = w2
    9400:	if w1 s> 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4098>
    9401:	w3 = w2
    9402:	if w2 s> 0x0 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4098>
    9403:	if w2 s>= w1 goto +0x10b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9404:	goto +0xfe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4088>
    9405:	if w3 s> -0x1 goto +0x120 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a0>
    9406:	w3 = w2
    9407:	if w1 s> 0x0 goto +0x120 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9408:	w3 = w2
    9409:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    9410:	goto +0x11d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9411:	w3 = 0x0
    9412:	if w2 s>= w1 goto +0x11b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9413:	w3 = w2
    9414:	w3 -= w1
    9415:	goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    9416:	r1 = r10
    9417:	r1 += -0x88
    9418:	w2 = 0x4
    9419:	r3 = r0
    9420:	call 0x71
    9421:	w1 = *(u32 *)(r10 - 0x88)
    9422:	r2 = 0x0 ll
		0000000000012670:  R_BPF_64_64	CONFIG
    9424:	w2 = *(u32 *)(r2 + 0xc4)
    9425:	if w1 != w2 goto -0x71a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9426:	w1 = *(u32 *)(r8 + 0xcc)
    9427:	if w1 == 0x0 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4638>
    9428:	w1 = *(u32 *)(r8 + 0x70)
    9429:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    9430:	call 0x23
    9431:	w1 = *(u32 *)(r8 + 0xc8)
    9432:	r0 += r1
    9433:	w1 = *(u32 *)(r8 + 0xcc)
    9434:	if w1 != 0x2 goto +0x18c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45e8>
    9435:	r1 = r10
    9436:	r1 += -0x88
    9437:	w2 = 0x2
    9438:	r3 = r0
    9439:	call 0x71
    9440:	w1 = *(u16 *)(r10 - 0x88)
    9441:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a00>
    9442:	w9 = *(u32 *)(r8 + 0xc8)
    9443:	w8 = *(u32 *)(r8 + 0xcc)
    9444:	call 0x9e
    9445:	r0 += r9
    9446:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    9447:	w1 = *(u32 *)(r0 + 0x0)
    9448:	goto +0x184 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9449:	w1 = *(u16 *)(r0 + 0x0)
    9450:	w1 <<= 0x10
    9451:	w1 s>>= 0x10
    9452:	goto +0x180 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9453:	r1 = r10
    9454:	r1 += -0x88
    9455:	w2 = 0x4
    9456:	r3 = r0
    9457:	call 0x71
    9458:	w1 = *(u32 *)(r10 - 0x88)
    9459:	w2 = *(u32 *)(r8 + 0xc8)
    9460:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a68>
    9461:	*(u32 *)(r8 + 0xcc) = w1
    9462:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a90>
    9463:	w3 = *(u32 *)(r8 + 0xcc)
    9464:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a80>
    9465:	*(u32 *)(r8 + 0xcc) = w1
    9466:	w3 = *(u32 *)(r8 + 0xd0)
    9467:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    9468:	*(u32 *)(r8 + 0xd0) = w1
    9469:	*(u32 *)(r8 + 0xd4) = w1
    9470:	w2 += 0x1
    9471:	*(u32 *)(r8 + 0xc8) = w2
    9472:	goto -0x379 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ef0>
    9473:	r1 = r10
    9474:	r1 += -0x88
    9475:	w2 = 0x2
    9476:	r3 = r0
    9477:	call 0x71
    9478:	w1 = *(u16 *)(r10 - 0x88)
    9479:	w1 <<= 0x10
    9480:	w1 s>>= 0x10
    9481:	w2 = *(u32 *)(r8 + 0xd8)
    9482:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b18>
    9483:	*(u32 *)(r8 + 0xdc) = w1
    9484:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b40>
    9485:	w3 = *(u32 *)(r8 + 0xdc)
    9486:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    9487:	*(u32 *)(r8 + 0xdc) = w1
    9488:	w3 = *(u32 *)(r8 + 0xe0)
    9489:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b48>
    9490:	*(u32 *)(r8 + 0xe0) = w1
    9491:	*(u32 *)(r8 + 0xe4) = w1
    9492:	w2 += 0x1
    9493:	*(u32 *)(r8 + 0xd8) = w2
    9494:	r6 = 0x0 ll
		00000000000128b0:  R_BPF_64_64	CONFIG
    9496:	w1 = *(u32 *)(r6 + 0xdc)
    9497:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d00>
    9498:	w1 = *(u32 *)(r6 + 0x70)
    9499:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bd8>
    9500:	r1 = 0x0 ll
		00000000000128e0:  R_BPF_64_64	CONFIG
    9502:	w7 = *(u32 *)(r1 + 0xd8)
    9503:	w9 = *(u32 *)(r1 + 0xdc)
    9504:	call 0x9e
    9505:	r0 += r7
    9506:	if w9 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c48>
    9507:	w1 = *(u32 *)(r0 + 0x0)
    9508:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c98>
    9509:	call 0x23
    9510:	r1 = 0x0 ll
		0000000000012930:  R_BPF_64_64	CONFIG
    9512:	w2 = *(u32 *)(r1 + 0xd8)
    9513:	r0 += r2
    9514:	w1 = *(u32 *)(r1 + 0xdc)
    9515:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c58>
    9516:	r1 = r10
    9517:	r1 += -0x88
    9518:	w2 = 0x4
    9519:	r3 = r0
    9520:	call 0x71
    9521:	w1 = *(u32 *)(r10 - 0x88)
    9522:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c98>
    9523:	w1 = *(u16 *)(r0 + 0x0)
    9524:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    9525:	r1 = r10
    9526:	r1 += -0x88
    9527:	w2 = 0x2
    9528:	r3 = r0
    9529:	call 0x71
    9530:	w1 = *(u16 *)(r10 - 0x88)
    9531:	w1 <<= 0x10
    9532:	w1 s>>= 0x10
    9533:	w2 = *(u32 *)(r8 + 0xe8)
    9534:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cb8>
    9535:	*(u32 *)(r8 + 0xec) = w1
    9536:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    9537:	w3 = *(u32 *)(r8 + 0xec)
    9538:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cd0>
    9539:	*(u32 *)(r8 + 0xec) = w1
    9540:	w3 = *(u32 *)(r8 + 0xf0)
    9541:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce8>
    9542:	*(u32 *)(r8 + 0xf0) = w1
    9543:	*(u32 *)(r8 + 0xf4) = w1
    9544:	w2 += 0x1
    9545:	*(u32 *)(r8 + 0xe8) = w2
    9546:	w1 = *(u32 *)(r6 + 0xec)
    9547:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e70>
    9548:	w1 = *(u32 *)(r6 + 0x70)
    9549:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d58>
    9550:	w7 = *(u32 *)(r6 + 0xe8)
    9551:	w6 = *(u32 *)(r6 + 0xec)
    9552:	call 0x9e
    9553:	r0 += r7
    9554:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db8>
    9555:	w1 = *(u32 *)(r0 + 0x0)
    9556:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e08>
    9557:	call 0x23
    9558:	w1 = *(u32 *)(r6 + 0xe8)
    9559:	r0 += r1
    9560:	w1 = *(u32 *)(r6 + 0xec)
    9561:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    9562:	r1 = r10
    9563:	r1 += -0x88
    9564:	w2 = 0x4
    9565:	r3 = r0
    9566:	call 0x71
    9567:	w1 = *(u32 *)(r10 - 0x88)
    9568:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e08>
    9569:	w1 = *(u16 *)(r0 + 0x0)
    9570:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    9571:	r1 = r10
    9572:	r1 += -0x88
    9573:	w2 = 0x2
    9574:	r3 = r0
    9575:	call 0x71
    9576:	w1 = *(u16 *)(r10 - 0x88)
    9577:	w1 <<= 0x10
    9578:	w1 s>>= 0x10
    9579:	w2 = *(u32 *)(r8 + 0xf8)
    9580:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e28>
    9581:	*(u32 *)(r8 + 0xfc) = w1
    9582:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e50>
    9583:	w3 = *(u32 *)(r8 + 0xfc)
    9584:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e40>
    9585:	*(u32 *)(r8 + 0xfc) = w1
    9586:	w3 = *(u32 *)(r8 + 0x100)
    9587:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e58>
    9588:	*(u32 *)(r8 + 0x100) = w1
    9589:	*(u32 *)(r8 + 0x104) = w1
    9590:	w2 += 0x1
    9591:	*(u32 *)(r8 + 0xf8) = w2
    9592:	r1 = 0x0 ll
		0000000000012bc0:  R_BPF_64_64	CONFIG
    9594:	w2 = *(u32 *)(r1 + 0xfc)
    9595:	if w2 == 0x0 goto +0x2a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9596:	w1 = *(u32 *)(r1 + 0x70)
    9597:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9598:	r1 = 0x0 ll
		0000000000012bf0:  R_BPF_64_64	CONFIG
    9600:	w6 = *(u32 *)(r1 + 0xf8)
    9601:	w7 = *(u32 *)(r1 + 0xfc)
    9602:	call 0x9e
    9603:	r0 += r6
    9604:	if w7 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    9605:	w1 = *(u32 *)(r0 + 0x0)
    9606:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9607:	call 0x23
    9608:	r1 = 0x0 ll
		0000000000012c40:  R_BPF_64_64	CONFIG
    9610:	w2 = *(u32 *)(r1 + 0xf8)
    9611:	r0 += r2
    9612:	w1 = *(u32 *)(r1 + 0xfc)
    9613:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9614:	r1 = r10
    9615:	r1 += -0x88
    9616:	w2 = 0x4
    9617:	r3 = r0
    9618:	call 0x71
    9619:	w1 = *(u32 *)(r10 - 0x88)
    9620:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9621:	w1 = *(u16 *)(r0 + 0x0)
    9622:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f98>
    9623:	r1 = r10
    9624:	r1 += -0x88
    9625:	w2 = 0x2
    9626:	r3 = r0
    9627:	call 0x71
    9628:	w1 = *(u16 *)(r10 - 0x88)
    9629:	w1 <<= 0x10
    9630:	w1 s>>= 0x10
    9631:	w2 = *(u32 *)(r8 + 0x108)
    9632:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fc8>
    9633:	*(u32 *)(r8 + 0x10c) = w1
    9634:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff0>
    9635:	w3 = *(u32 *)(r8 + 0x10c)
    9636:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fe0>
    9637:	*(u32 *)(r8 + 0x10c) = w1
    9638:	w3 = *(u32 *)(r8 + 0x110)
    9639:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff8>
    9640:	*(u32 *)(r8 + 0x110) = w1
    9641:	*(u32 *)(r8 + 0x114) = w1
    9642:	w2 += 0x1
    9643:	*(u32 *)(r8 + 0x108) = w2
    9644:	goto +0x278 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
    9645:	w3 = 0x0
    9646:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    9647:	w3 = w2
    9648:	w3 -= w1
    9649:	if w1 == 0x0 goto +0xe4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4760>
    9650:	if w3 != 0x0 goto +0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4760>
    9651:	w3 = w2
    9652:	w3 -= w1
    9653:	w4 = 0x3
    9654:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9655:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a8>
    9656:	if w2 s> w1 goto -0x123 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3760>
    9657:	goto -0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9658:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9659:	w3 = w2
    9660:	w3 -= w1
    9661:	w4 = 0x5
    9662:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9663:	r5 = 0x2
    9664:	*(u64 *)(r9 + 0x110) = r5
    9665:	*(u32 *)(r9 + 0x10c) = w3
    9666:	*(u32 *)(r9 + 0x108) = w2
    9667:	*(u32 *)(r9 + 0x104) = w1
    9668:	*(u32 *)(r9 + 0x100) = w4
    9669:	r1 = r9
    9670:	call -0x25c7
    9671:	w1 = *(u32 *)(r6 + 0xdc)
    9672:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9673:	w2 = *(u32 *)(r9 + 0x28c)
    9674:	w1 = *(u32 *)(r9 + 0x278)
    9675:	w3 = w2
    9676:	w3 |= w1
    9677:	w4 = *(u32 *)(r10 - 0xb0)
    9678:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4168>
    9679:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e8>
    9680:	w3 = w2
    9681:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9682:	w3 = w2
    9683:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9684:	w3 = 0x0
    9685:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9686:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41f8>
    9687:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4240>
    9688:	w3 = w2
    9689:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9690:	w3 = w2
    9691:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9692:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9693:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4248>
    9694:	w3 = 0x0
    9695:	if w2 s> w1 goto -0x11b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d8>
    9696:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41c0>
    9697:	if w3 == 0x0 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4800>
    9698:	w4 = 0x2
    9699:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41d8>
    9700:	w4 = 0x1
    9701:	if w3 == 0x0 goto -0x180 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9702:	goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4820>
    9703:	w3 = 0x0
    9704:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4208>
    9705:	w3 = w2
    9706:	w3 -= w1
    9707:	if w1 == 0x0 goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9708:	if w3 != 0x0 goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9709:	w3 = w2
    9710:	w3 -= w1
    9711:	w4 = 0x3
    9712:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9713:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4268>
    9714:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9715:	w3 = w2
    9716:	w3 -= w1
    9717:	w4 = 0x5
    9718:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9719:	r5 = 0x3
    9720:	*(u64 *)(r9 + 0x110) = r5
    9721:	*(u32 *)(r9 + 0x10c) = w3
    9722:	*(u32 *)(r9 + 0x108) = w2
    9723:	*(u32 *)(r9 + 0x104) = w1
    9724:	*(u32 *)(r9 + 0x100) = w4
    9725:	r1 = r9
    9726:	call -0x25ff
    9727:	w1 = *(u32 *)(r6 + 0xec)
    9728:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9729:	w2 = *(u32 *)(r9 + 0x290)
    9730:	w1 = *(u32 *)(r9 + 0x27c)
    9731:	w3 = w2
    9732:	w3 |= w1
    9733:	w4 = *(u32 *)(r10 - 0xb0)
    9734:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4328>
    9735:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4360>
    9736:	w3 = w2
    9737:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9738:	w3 = w2
    9739:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9740:	w3 = 0x0
    9741:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9742:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4370>
    9743:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b8>
    9744:	w3 = w2
    9745:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d0>
    9746:	w3 = w2
    9747:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d0>
    9748:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9749:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c0>
    9750:	w3 = 0x0
    9751:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4380>
    9752:	w3 = w2
    9753:	w3 -= w1
    9754:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9755:	if w3 != 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9756:	w3 = w2
    9757:	w3 -= w1
    9758:	w4 = 0x3
    9759:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9760:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9761:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9762:	w3 = w2
    9763:	w3 -= w1
    9764:	w4 = 0x5
    9765:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9766:	r5 = 0x4
    9767:	*(u64 *)(r9 + 0x110) = r5
    9768:	*(u32 *)(r9 + 0x10c) = w3
    9769:	*(u32 *)(r9 + 0x108) = w2
    9770:	*(u32 *)(r9 + 0x104) = w1
    9771:	*(u32 *)(r9 + 0x100) = w4
    9772:	r1 = r9
    9773:	call -0x262e
    9774:	w1 = *(u32 *)(r6 + 0xfc)
    9775:	if w1 == 0x0 goto -0x2ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9776:	w2 = *(u32 *)(r9 + 0x294)
    9777:	w1 = *(u32 *)(r9 + 0x280)
    9778:	w3 = w2
    9779:	w3 |= w1
    9780:	w4 = *(u32 *)(r10 - 0xb0)
    9781:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a0>
    9782:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44d8>
    9783:	w3 = w2
    9784:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9785:	w3 = w2
    9786:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9787:	w3 = 0x0
    9788:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9789:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e8>
    9790:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9791:	w3 = w2
    9792:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4548>
    9793:	w3 = w2
    9794:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4548>
    9795:	if w2 s>= w1 goto -0x2c0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9796:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4538>
    9797:	w3 = 0x0
    9798:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f8>
    9799:	w3 = w2
    9800:	w3 -= w1
    9801:	if w1 == 0x0 goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9802:	if w3 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9803:	w3 = w2
    9804:	w3 -= w1
    9805:	w4 = 0x3
    9806:	if w3 == 0x0 goto -0x2cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9807:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9808:	if w2 s<= w1 goto -0x2cd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9809:	w3 = w2
    9810:	w3 -= w1
    9811:	w4 = 0x5
    9812:	if w3 == 0x0 goto -0x2d1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9813:	r5 = 0x5
    9814:	*(u64 *)(r9 + 0x110) = r5
    9815:	*(u32 *)(r9 + 0x10c) = w3
    9816:	*(u32 *)(r9 + 0x108) = w2
    9817:	*(u32 *)(r9 + 0x104) = w1
    9818:	*(u32 *)(r9 + 0x100) = w4
    9819:	r1 = r9
    9820:	call -0x265d
    9821:	goto -0x2da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9822:	r1 = 0x0 ll
		00000000000132f0:  R_BPF_64_64	CONFIG
    9824:	w8 = *(u32 *)(r1 + 0xb8)
    9825:	w9 = *(u32 *)(r1 + 0xbc)
    9826:	call 0x9e
    9827:	r0 += r8
    9828:	if w9 == 0x2 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4990>
    9829:	w1 = *(u32 *)(r0 + 0x0)
    9830:	goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c10>
    9831:	r1 = r10
    9832:	r1 += -0x88
    9833:	w2 = 0x4
    9834:	r3 = r0
    9835:	call 0x71
    9836:	w1 = *(u32 *)(r10 - 0x88)
    9837:	r2 = 0x0 ll
		0000000000013368:  R_BPF_64_64	CONFIG
    9839:	w2 = *(u32 *)(r2 + 0xd4)
    9840:	if w1 != w2 goto -0x8b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9841:	r8 = 0x0 ll
		0000000000013388:  R_BPF_64_64	CONFIG
    9843:	w1 = *(u32 *)(r8 + 0xdc)
    9844:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48b8>
    9845:	w1 = *(u32 *)(r8 + 0x70)
    9846:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46e8>
    9847:	call 0x23
    9848:	r1 = 0x0 ll
		00000000000133c0:  R_BPF_64_64	CONFIG
    9850:	w2 = *(u32 *)(r1 + 0xd8)
    9851:	r0 += r2
    9852:	w1 = *(u32 *)(r1 + 0xdc)
    9853:	if w1 != 0x2 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4868>
    9854:	r1 = r10
    9855:	r1 += -0x88
    9856:	w2 = 0x2
    9857:	r3 = r0
    9858:	call 0x71
    9859:	w1 = *(u16 *)(r10 - 0x88)
    9860:	w1 <<= 0x10
    9861:	w1 s>>= 0x10
    9862:	goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4898>
    9863:	r1 = 0x0 ll
		0000000000013438:  R_BPF_64_64	CONFIG
    9865:	w9 = *(u32 *)(r1 + 0xd8)
    9866:	w8 = *(u32 *)(r1 + 0xdc)
    9867:	call 0x9e
    9868:	r0 += r9
    9869:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4730>
    9870:	w1 = *(u32 *)(r0 + 0x0)
    9871:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4748>
    9872:	w1 = *(u16 *)(r0 + 0x0)
    9873:	w1 <<= 0x10
    9874:	w1 s>>= 0x10
    9875:	r8 = 0x0 ll
		0000000000013498:  R_BPF_64_64	CONFIG
    9877:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4898>
    9878:	w4 = 0x2
    9879:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4778>
    9880:	w4 = 0x1
    9881:	if w3 == 0x0 goto -0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    9882:	goto -0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a8>
    9883:	w4 = 0x2
    9884:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a0>
    9885:	w4 = 0x1
    9886:	if w3 == 0x0 goto -0xa0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    9887:	goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4268>
    9888:	w4 = 0x2
    9889:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47c8>
    9890:	w4 = 0x1
    9891:	if w3 == 0x0 goto -0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    9892:	goto -0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9893:	w4 = 0x2
    9894:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47f0>
    9895:	w4 = 0x1
    9896:	if w3 == 0x0 goto -0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9897:	goto -0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9898:	w3 = w2
    9899:	w3 -= w1
    9900:	w4 = 0x3
    9901:	if w3 == 0x0 goto -0x248 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9902:	r5 = 0x1
    9903:	*(u64 *)(r9 + 0x110) = r5
    9904:	*(u32 *)(r9 + 0x10c) = w3
    9905:	*(u32 *)(r9 + 0x108) = w2
    9906:	*(u32 *)(r9 + 0x104) = w1
    9907:	*(u32 *)(r9 + 0x100) = w4
    9908:	r1 = r9
    9909:	call -0x26b6
    9910:	goto -0x251 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    9911:	r1 = r10
    9912:	r1 += -0x88
    9913:	w2 = 0x4
    9914:	r3 = r0
    9915:	call 0x71
    9916:	w1 = *(u32 *)(r10 - 0x88)
    9917:	r2 = 0x0 ll
		00000000000135e8:  R_BPF_64_64	CONFIG
    9919:	w2 = *(u32 *)(r2 + 0xe4)
    9920:	if w1 != w2 goto -0x909 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9921:	w1 = *(u32 *)(r8 + 0xec)
    9922:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a00>
    9923:	w1 = *(u32 *)(r8 + 0x70)
    9924:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4938>
    9925:	call 0x23
    9926:	w1 = *(u32 *)(r8 + 0xe8)
    9927:	r0 += r1
    9928:	w1 = *(u32 *)(r8 + 0xec)
    9929:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49b0>
    9930:	r1 = r10
    9931:	r1 += -0x88
    9932:	w2 = 0x2
    9933:	r3 = r0
    9934:	call 0x71
    9935:	w1 = *(u16 *)(r10 - 0x88)
    9936:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4978>
    9937:	w9 = *(u32 *)(r8 + 0xe8)
    9938:	w8 = *(u32 *)(r8 + 0xec)
    9939:	call 0x9e
    9940:	r0 += r9
    9941:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4970>
    9942:	w1 = *(u32 *)(r0 + 0x0)
    9943:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49e0>
    9944:	w1 = *(u16 *)(r0 + 0x0)
    9945:	w1 <<= 0x10
    9946:	w1 s>>= 0x10
    9947:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49e0>
    9948:	w1 = *(u16 *)(r0 + 0x0)
    9949:	w1 <<= 0x10
    9950:	w1 s>>= 0x10
    9951:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c10>
    9952:	r1 = r10
    9953:	r1 += -0x88
    9954:	w2 = 0x4
    9955:	r3 = r0
    9956:	call 0x71
    9957:	w1 = *(u32 *)(r10 - 0x88)
    9958:	r2 = 0x0 ll
		0000000000013730:  R_BPF_64_64	CONFIG
    9960:	w2 = *(u32 *)(r2 + 0xf4)
    9961:	if w1 != w2 goto -0x932 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9962:	r1 = 0x0 ll
		0000000000013750:  R_BPF_64_64	CONFIG
    9964:	w2 = *(u32 *)(r1 + 0xfc)
    9965:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b58>
    9966:	w1 = *(u32 *)(r1 + 0x70)
    9967:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4aa0>
    9968:	call 0x23
    9969:	r1 = 0x0 ll
		0000000000013788:  R_BPF_64_64	CONFIG
    9971:	w2 = *(u32 *)(r1 + 0xf8)
    9972:	r0 += r2
    9973:	w1 = *(u32 *)(r1 + 0xfc)
    9974:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b08>
    9975:	r1 = r10
    9976:	r1 += -0x88
    9977:	w2 = 0x2
    9978:	r3 = r0
    9979:	call 0x71
    9980:	w1 = *(u16 *)(r10 - 0x88)
    9981:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af0>
    9982:	r1 = 0x0 ll
		00000000000137f0:  R_BPF_64_64	CONFIG
    9984:	w8 = *(u32 *)(r1 + 0xf8)
    9985:	w9 = *(u32 *)(r1 + 0xfc)
    9986:	call 0x9e
    9987:	r0 += r8
    9988:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4ae8>
    9989:	w1 = *(u32 *)(r0 + 0x0)
    9990:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b38>
    9991:	w1 = *(u16 *)(r0 + 0x0)
    9992:	w1 <<= 0x10
    9993:	w1 s>>= 0x10
    9994:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b38>
    9995:	r1 = r10
    9996:	r1 += -0x88
    9997:	w2 = 0x4
    9998:	r3 = r0
    9999:	call 0x71
   10000:	w1 = *(u32 *)(r10 - 0x88)
   10001:	r2 = 0x0 ll
		0000000000013888:  R_BPF_64_64	CONFIG
   10003:	w2 = *(u32 *)(r2 + 0x104)
   10004:	if w1 != w2 goto -0x95d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
   10005:	r1 = 0x0 ll
		00000000000138a8:  R_BPF_64_64	.bss
   10007:	r1 = *(u64 *)(r1 + 0x0)
   10008:	if r1 == 0x0 goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10009:	call 0x23
   10010:	*(u64 *)(r10 - 0x88) = r0
   10011:	r2 = r10
   10012:	r2 += -0x88
   10013:	r1 = 0x0 ll
		00000000000138e8:  R_BPF_64_64	CARRIED
   10015:	call 0x3
   10016:	if r0 != 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10017:	r1 = 0x0 ll
		0000000000013908:  R_BPF_64_64	.bss
   10019:	r2 = -0x1
   10020:	lock *(u64 *)(r1 + 0x0) += r2
   10021:	goto +0xff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10022:	r1 = r10
   10023:	r1 += -0x88
   10024:	w2 = 0x4
   10025:	r3 = r0
   10026:	call 0x71
   10027:	w1 = *(u32 *)(r10 - 0x88)
   10028:	r2 = 0x0 ll
		0000000000013960:  R_BPF_64_64	CONFIG
   10030:	w2 = *(u32 *)(r2 + 0xc4)
   10031:	if w1 != w2 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10032:	w1 = *(u32 *)(r6 + 0xcc)
   10033:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d58>
   10034:	w1 = *(u32 *)(r6 + 0x70)
   10035:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cb0>
   10036:	call 0x23
   10037:	w1 = *(u32 *)(r6 + 0xc8)
   10038:	r0 += r1
   10039:	w1 = *(u32 *)(r6 + 0xcc)
   10040:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d08>
   10041:	r1 = r10
   10042:	r1 += -0x88
   10043:	w2 = 0x2
   10044:	r3 = r0
   10045:	call 0x71
   10046:	w1 = *(u16 *)(r10 - 0x88)
   10047:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cf0>
   10048:	w8 = *(u32 *)(r6 + 0xc8)
   10049:	w6 = *(u32 *)(r6 + 0xcc)
   10050:	call 0x9e
   10051:	r0 += r8
   10052:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4ce8>
   10053:	w1 = *(u32 *)(r0 + 0x0)
   10054:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d38>
   10055:	w1 = *(u16 *)(r0 + 0x0)
   10056:	w1 <<= 0x10
   10057:	w1 s>>= 0x10
   10058:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d38>
   10059:	r1 = r10
   10060:	r1 += -0x88
   10061:	w2 = 0x4
   10062:	r3 = r0
   10063:	call 0x71
   10064:	w1 = *(u32 *)(r10 - 0x88)
   10065:	r2 = 0x0 ll
		0000000000013a88:  R_BPF_64_64	CONFIG
   10067:	w2 = *(u32 *)(r2 + 0xd4)
   10068:	if w1 != w2 goto +0x8c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10069:	r6 = 0x0 ll
		0000000000013aa8:  R_BPF_64_64	CONFIG
   10071:	w1 = *(u32 *)(r6 + 0xdc)
   10072:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4eb0>
   10073:	w1 = *(u32 *)(r6 + 0x70)
   10074:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4df8>
   10075:	call 0x23
   10076:	r1 = 0x0 ll
		0000000000013ae0:  R_BPF_64_64	CONFIG
   10078:	w2 = *(u32 *)(r1 + 0xd8)
   10079:	r0 += r2
   10080:	w1 = *(u32 *)(r1 + 0xdc)
   10081:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e60>
   10082:	r1 = r10
   10083:	r1 += -0x88
   10084:	w2 = 0x2
   10085:	r3 = r0
   10086:	call 0x71
   10087:	w1 = *(u16 *)(r10 - 0x88)
   10088:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e48>
   10089:	r1 = 0x0 ll
		0000000000013b48:  R_BPF_64_64	CONFIG
   10091:	w8 = *(u32 *)(r1 + 0xd8)
   10092:	w9 = *(u32 *)(r1 + 0xdc)
   10093:	call 0x9e
   10094:	r0 += r8
   10095:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e40>
   10096:	w1 = *(u32 *)(r0 + 0x0)
   10097:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e90>
   10098:	w1 = *(u16 *)(r0 + 0x0)
   10099:	w1 <<= 0x10
   10100:	w1 s>>= 0x10
   10101:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e90>
   10102:	r1 = r10
   10103:	r1 += -0x88
   10104:	w2 = 0x4
   10105:	r3 = r0
   10106:	call 0x71
   10107:	w1 = *(u32 *)(r10 - 0x88)
   10108:	r2 = 0x0 ll
		0000000000013be0:  R_BPF_64_64	CONFIG
   10110:	w2 = *(u32 *)(r2 + 0xe4)
   10111:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10112:	w1 = *(u32 *)(r6 + 0xec)
   10113:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fd8>
   10114:	w1 = *(u32 *)(r6 + 0x70)
   10115:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f30>
   10116:	call 0x23
   10117:	w1 = *(u32 *)(r6 + 0xe8)
   10118:	r0 += r1
   10119:	w1 = *(u32 *)(r6 + 0xec)
   10120:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f88>
   10121:	r1 = r10
   10122:	r1 += -0x88
   10123:	w2 = 0x2
   10124:	r3 = r0
   10125:	call 0x71
   10126:	w1 = *(u16 *)(r10 - 0x88)
   10127:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f70>
   10128:	w8 = *(u32 *)(r6 + 0xe8)
   10129:	w6 = *(u32 *)(r6 + 0xec)
   10130:	call 0x9e
   10131:	r0 += r8
   10132:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f68>
   10133:	w1 = *(u32 *)(r0 + 0x0)
   10134:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fb8>
   10135:	w1 = *(u16 *)(r0 + 0x0)
   10136:	w1 <<= 0x10
   10137:	w1 s>>= 0x10
   10138:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fb8>
   10139:	r1 = r10
   10140:	r1 += -0x88
   10141:	w2 = 0x4
   10142:	r3 = r0
   10143:	call 0x71
   10144:	w1 = *(u32 *)(r10 - 0x88)
   10145:	r2 = 0x0 ll
		0000000000013d08:  R_BPF_64_64	CONFIG
   10147:	w2 = *(u32 *)(r2 + 0xf4)
   10148:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10149:	r1 = 0x0 ll
		0000000000013d28:  R_BPF_64_64	CONFIG
   10151:	w2 = *(u32 *)(r1 + 0xfc)
   10152:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5130>
   10153:	w1 = *(u32 *)(r1 + 0x70)
   10154:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5078>
   10155:	call 0x23
   10156:	r1 = 0x0 ll
		0000000000013d60:  R_BPF_64_64	CONFIG
   10158:	w2 = *(u32 *)(r1 + 0xf8)
   10159:	r0 += r2
   10160:	w1 = *(u32 *)(r1 + 0xfc)
   10161:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50e0>
   10162:	r1 = r10
   10163:	r1 += -0x88
   10164:	w2 = 0x2
   10165:	r3 = r0
   10166:	call 0x71
   10167:	w1 = *(u16 *)(r10 - 0x88)
   10168:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50c8>
   10169:	r1 = 0x0 ll
		0000000000013dc8:  R_BPF_64_64	CONFIG
   10171:	w6 = *(u32 *)(r1 + 0xf8)
   10172:	w8 = *(u32 *)(r1 + 0xfc)
   10173:	call 0x9e
   10174:	r0 += r6
   10175:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50c0>
   10176:	w1 = *(u32 *)(r0 + 0x0)
   10177:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5110>
   10178:	w1 = *(u16 *)(r0 + 0x0)
   10179:	w1 <<= 0x10
   10180:	w1 s>>= 0x10
   10181:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5110>
   10182:	r1 = r10
   10183:	r1 += -0x88
   10184:	w2 = 0x4
   10185:	r3 = r0
   10186:	call 0x71
   10187:	w1 = *(u32 *)(r10 - 0x88)
   10188:	r2 = 0x0 ll
		0000000000013e60:  R_BPF_64_64	CONFIG
   10190:	w2 = *(u32 *)(r2 + 0x104)
   10191:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51b8>
   10192:	r1 = 0x0 ll
		0000000000013e80:  R_BPF_64_64	.bss
   10194:	r1 = *(u64 *)(r1 + 0x0)
   10195:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10196:	call 0x23
   10197:	*(u64 *)(r10 - 0x88) = r0
   10198:	r2 = r10
   10199:	r2 += -0x88
   10200:	r1 = 0x0 ll
		0000000000013ec0:  R_BPF_64_64	CARRIED
   10202:	call 0x3
   10203:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10204:	r1 = 0x0 ll
		0000000000013ee0:  R_BPF_64_64	.bss
   10206:	r2 = -0x1
   10207:	lock *(u64 *)(r1 + 0x0) += r2
   10208:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10209:	call 0x23
   10210:	*(u64 *)(r10 - 0x88) = r0
   10211:	r2 = r10
   10212:	r2 += -0x88
   10213:	r1 = 0x0 ll
		0000000000013f28:  R_BPF_64_64	TASKS
   10215:	r3 = 0xe78 ll
		0000000000013f38:  R_BPF_64_64	.rodata
   10217:	r4 = 0x0
   10218:	call 0x2
   10219:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5380>
   10220:	r1 = 0x8 ll
		0000000000013f60:  R_BPF_64_64	.bss
   10222:	r2 = 0x1
   10223:	lock *(u64 *)(r1 + 0x0) += r2
   10224:	r1 = 0x0 ll
		0000000000013f80:  R_BPF_64_64	EXPECT_ENTER
   10226:	r2 = 0x100000000 ll
   10228:	lock *(u64 *)(r1 + 0x0) += r2
   10229:	r1 = 0x0 ll
		0000000000013fa8:  R_BPF_64_64	EXPECT_EXIT
   10231:	lock *(u64 *)(r1 + 0x0) += r2
   10232:	call 0x23
   10233:	*(u64 *)(r10 - 0x88) = r0
   10234:	r2 = r10
   10235:	r2 += -0x88
   10236:	r1 = 0x0 ll
		0000000000013fe0:  R_BPF_64_64	TASKS
   10238:	call 0x1
   10239:	r8 = r0
   10240:	if r8 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10241:	call 0xe
   10242:	r1 = *(u64 *)(r8 + 0x18)
   10243:	if r1 == r0 goto -0x99d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e8>
   10244:	r6 = r0
   10245:	r2 = r0
   10246:	r2 >>= 0x20
   10247:	r0 <<= 0x20
   10248:	r0 >>= 0x20
   10249:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5310>
   10250:	r1 >>= 0x20
   10251:	if r1 == r2 goto -0x9a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
   10252:	w1 = *(u32 *)(r8 + 0x8)
   10253:	if w1 == 0x0 goto -0x9ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10254:	w1 = 0x0
   10255:	*(u32 *)(r10 - 0x88) = w1
   10256:	r2 = r10
   10257:	r2 += -0x88
   10258:	r1 = 0x0 ll
		0000000000014090:  R_BPF_64_64	LOST
   10260:	call 0x1
   10261:	if r0 == 0x0 goto -0x9b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10262:	r0 += 0x10
   10263:	r1 = 0x1
   10264:	lock *(u64 *)(r0 + 0x0) += r1
   10265:	goto -0x9b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10266:	w1 = 0x0
   10267:	*(u32 *)(r10 - 0x88) = w1
   10268:	r2 = r10
   10269:	r2 += -0x88
   10270:	r1 = 0x0 ll
		00000000000140f0:  R_BPF_64_64	LOST
   10272:	call 0x1
   10273:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53d8>
   10274:	r0 += 0x10
   10275:	r1 = 0x1
   10276:	lock *(u64 *)(r0 + 0x0) += r1
   10277:	exit

0000000000014130 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
   10278:	r6 = r1
   10279:	*(u64 *)(r10 - 0x8) = r6
   10280:	r2 = r10
   10281:	r2 += -0x8
   10282:	r1 = 0x0 ll
		0000000000014150:  R_BPF_64_64	OWED
   10284:	call 0x1
   10285:	if r0 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
   10286:	r1 = r0
   10287:	call -0x13d0
   10288:	*(u64 *)(r10 - 0x8) = r6
   10289:	r2 = r10
   10290:	r2 += -0x8
   10291:	r1 = 0x0 ll
		0000000000014198:  R_BPF_64_64	OWED
   10293:	call 0x3
   10294:	exit

00000000000141b8 <memcpy>:
   10295:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
   10296:	r4 = 0x0
   10297:	r5 = r1
   10298:	r5 += r4
   10299:	r0 = r2
   10300:	r0 += r4
   10301:	w0 = *(u8 *)(r0 + 0x0)
   10302:	*(u8 *)(r5 + 0x0) = w0
   10303:	r4 += 0x1
   10304:	if r4 < r3 goto -0x8 <memcpy+0x10>
   10305:	exit

0000000000014210 <memmove>:
   10306:	r4 = r1
   10307:	r4 -= r2
   10308:	if r4 >= r3 goto +0xb <memmove+0x70>
   10309:	r2 += -0x1
   10310:	r1 += -0x1
   10311:	r4 = r1
   10312:	r4 += r3
   10313:	r5 = r2
   10314:	r5 += r3
   10315:	w5 = *(u8 *)(r5 + 0x0)
   10316:	*(u8 *)(r4 + 0x0) = w5
   10317:	r3 += -0x1
   10318:	if r3 != 0x0 goto -0x8 <memmove+0x28>
   10319:	goto +0xa <memmove+0xc0>
   10320:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
   10321:	r4 = 0x0
   10322:	r5 = r1
   10323:	r5 += r4
   10324:	r0 = r2
   10325:	r0 += r4
   10326:	w0 = *(u8 *)(r0 + 0x0)
   10327:	*(u8 *)(r5 + 0x0) = w0
   10328:	r4 += 0x1
   10329:	if r4 < r3 goto -0x8 <memmove+0x80>
   10330:	exit

00000000000142d8 <memset>:
   10331:	if r3 == 0x0 goto +0x6 <memset+0x38>
   10332:	r4 = 0x0
   10333:	r5 = r1
   10334:	r5 += r4
   10335:	*(u8 *)(r5 + 0x0) = w2
   10336:	r4 += 0x1
   10337:	if r4 < r3 goto -0x5 <memset+0x10>
   10338:	exit

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
     288:	r1 = 0x8 ll
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
     312:	r1 = 0x8 ll
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
     393:	r1 = 0x8 ll
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
     417:	r1 = 0x8 ll
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
     287:	r1 = 0x8 ll
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
     311:	r1 = 0x8 ll
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
     308:	r1 = 0x8 ll
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
     347:	r1 = 0x8 ll
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
     287:	r1 = 0x8 ll
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
     311:	r1 = 0x8 ll
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
    1674:	call 0x145f
		0000000000003450:  R_BPF_64_32	.text
    1675:	w1 = 0x0
    1676:	r0 = r8
    1677:	w8 = w9
    1678:	if w9 == 0x0 goto +0x6 <reset_fentry+0x34a8>
    1679:	w1 = 0x6
    1680:	*(u32 *)(r0 + 0x24) = w1
    1681:	*(u32 *)(r0 + 0x20) = w8
    1682:	r1 = r0
    1683:	call 0x145f
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
    1734:	call 0x145f
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
    1674:	call 0x145f
		0000000000003450:  R_BPF_64_32	.text
    1675:	w1 = 0x0
    1676:	r0 = r8
    1677:	w8 = w9
    1678:	if w9 == 0x0 goto +0x6 <reset_kprobe+0x34a8>
    1679:	w1 = 0x6
    1680:	*(u32 *)(r0 + 0x24) = w1
    1681:	*(u32 *)(r0 + 0x20) = w8
    1682:	r1 = r0
    1683:	call 0x145f
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
    1734:	call 0x145f
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
     234:	r1 = 0x8 ll
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
     258:	r1 = 0x8 ll
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
     106:	call 0x149e
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
      92:	call 0x1da9
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
      13:	call 0x2825
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
     288:	r1 = 0x8 ll
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
     312:	r1 = 0x8 ll
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
     233:	r1 = 0x8 ll
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
     257:	r1 = 0x8 ll
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
