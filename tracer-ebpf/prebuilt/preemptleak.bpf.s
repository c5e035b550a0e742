
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
     292:	if r6 == 0x0 goto +0x7b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
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
     310:	if r1 != 0x504c0001 goto +0x7a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
     311:	r1 = *(u64 *)(r10 - 0x10)
     312:	if r1 != 0x10 goto +0x7a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
     313:	r2 = *(u64 *)(r10 - 0x28)
     314:	r1 = 0x0 ll
		00000000000009d0:  R_BPF_64_64	CONFIG
     316:	r3 = *(u64 *)(r1 + 0x0)
     317:	if r2 != r3 goto +0x79e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
     318:	w2 = *(u32 *)(r1 + 0x28)
     319:	w2 &= w7
     320:	w1 = *(u32 *)(r6 + 0x20)
     321:	if w1 != 0x0 goto +0x52d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ae8>
     322:	*(u32 *)(r6 + 0x24) = w2
     323:	goto +0x530 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b10>
     324:	r1 = 0x8 ll
		0000000000000a20:  R_BPF_64_64	.bss
     326:	r1 = *(u64 *)(r1 + 0x0)
     327:	if r1 != 0x0 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	CONFIG
     330:	w2 = *(u32 *)(r1 + 0x6c)
     331:	if w2 == 0x0 goto +0x790 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
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
     347:	if w1 == 0x0 goto +0x5b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3008>
     348:	w1 = *(u32 *)(r9 + 0x70)
     349:	if w1 != 0x0 goto +0x533 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
     350:	call 0x23
     351:	r1 = 0x0 ll
		0000000000000af8:  R_BPF_64_64	CONFIG
     353:	w2 = *(u32 *)(r1 + 0xb8)
     354:	r0 += r2
     355:	w1 = *(u32 *)(r1 + 0xbc)
     356:	if w1 != 0x2 goto +0x5a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb8>
     357:	r1 = r10
     358:	r1 += -0x88
     359:	w2 = 0x2
     360:	r3 = r0
     361:	call 0x71
     362:	w1 = *(u16 *)(r10 - 0x88)
     363:	w1 <<= 0x10
     364:	w1 s>>= 0x10
     365:	goto +0x5a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fe8>
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
     462:	if w1 > 0x40 goto +0x491 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a70>
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
     858:	if w9 != 0x0 goto +0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
     859:	r1 = 0x0 ll
		0000000000001ad8:  R_BPF_64_64	CONFIG
     861:	w2 = *(u32 *)(r1 + 0x6c)
     862:	if w2 == 0x0 goto +0x57d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
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
     873:	if w1 == 0x0 goto +0x52e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
     874:	w1 = *(u32 *)(r6 + 0xbc)
     875:	if w1 == 0x0 goto +0x42c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3430>
     876:	w1 = *(u32 *)(r6 + 0x70)
     877:	if w1 != 0x0 goto +0x391 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f68>
     878:	call 0x23
     879:	r1 = 0x0 ll
		0000000000001b78:  R_BPF_64_64	CONFIG
     881:	w2 = *(u32 *)(r1 + 0xb8)
     882:	r0 += r2
     883:	w1 = *(u32 *)(r1 + 0xbc)
     884:	if w1 != 0x2 goto +0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e0>
     885:	r1 = r10
     886:	r1 += -0x88
     887:	w2 = 0x2
     888:	r3 = r0
     889:	call 0x71
     890:	w1 = *(u16 *)(r10 - 0x88)
     891:	w1 <<= 0x10
     892:	w1 s>>= 0x10
     893:	goto +0x416 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3410>
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
    1376:	call 0x37c
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
    1404:	call 0x360
    1405:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26f0>
    1406:	w6 = 0x0
    1407:	r1 = 0x0 ll
		0000000000002bf8:  R_BPF_64_64	CONFIG
    1409:	w2 = *(u32 *)(r1 + 0x6c)
    1410:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b8>
    1411:	w1 = *(u32 *)(r1 + 0xbc)
    1412:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26c0>
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
    1471:	r1 = 0x0
    1472:	r2 = *(u64 *)(r10 - 0x90)
    1473:	*(u64 *)(r2 + 0x298) = r1
    1474:	*(u64 *)(r2 + 0x258) = r1
    1475:	*(u32 *)(r2 + 0x14) = w5
    1476:	*(u32 *)(r2 + 0x10) = w3
    1477:	*(u32 *)(r2 + 0xc) = w4
    1478:	*(u32 *)(r2 + 0x8) = w8
    1479:	w1 = 0x0
    1480:	*(u32 *)(r2 + 0x268) = w1
    1481:	w1 = 0x1
    1482:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25d0>
    1483:	w1 = 0x0
    1484:	r2 = *(u64 *)(r10 - 0x90)
    1485:	*(u32 *)(r2 + 0x0) = w7
    1486:	*(u32 *)(r2 + 0x4) = w9
    1487:	if w9 != 0x0 goto +0x30c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1488:	if w8 != 0x0 goto +0x30b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1489:	if w3 != 0x0 goto +0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1490:	w6 |= w1
    1491:	w6 &= 0x1
    1492:	if w6 != 0x0 goto +0x307 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1493:	call 0x23
    1494:	*(u64 *)(r10 - 0x88) = r0
    1495:	r2 = r10
    1496:	r2 += -0x88
    1497:	r1 = 0x0 ll
		0000000000002ec8:  R_BPF_64_64	TASKS
    1499:	call 0x3
    1500:	if r0 != 0x0 goto +0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1501:	r1 = 0x8 ll
		0000000000002ee8:  R_BPF_64_64	.bss
    1503:	r2 = -0x1
    1504:	lock *(u64 *)(r1 + 0x0) += r2
    1505:	r1 = 0x0 ll
		0000000000002f08:  R_BPF_64_64	EXPECT_ENTER
    1507:	r2 = -0x100000000 ll
    1509:	lock *(u64 *)(r1 + 0x0) += r2
    1510:	r1 = 0x0 ll
		0000000000002f30:  R_BPF_64_64	EXPECT_EXIT
    1512:	lock *(u64 *)(r1 + 0x0) += r2
    1513:	goto +0x2f2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1514:	w1 = *(u32 *)(r7 + 0x284)
    1515:	*(u32 *)(r7 + 0x270) = w1
    1516:	w6 = 0x1
    1517:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2398>
    1518:	w6 = 0x0
    1519:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2398>
    1520:	r8 = r7
    1521:	r8 += 0x20
    1522:	r1 = r8
    1523:	w2 = 0xe0
    1524:	r3 = 0xd98 ll
		0000000000002fa0:  R_BPF_64_64	.rodata
    1526:	call 0x71
    1527:	w1 = *(u32 *)(r7 + 0x118)
    1528:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27a8>
    1529:	w1 = *(u32 *)(r7 + 0x12c)
    1530:	*(u32 *)(r7 + 0x114) = w1
    1531:	w1 = *(u32 *)(r7 + 0x128)
    1532:	*(u32 *)(r7 + 0x110) = w1
    1533:	w1 = *(u32 *)(r7 + 0x124)
    1534:	*(u32 *)(r7 + 0x10c) = w1
    1535:	w1 = *(u32 *)(r7 + 0x120)
    1536:	*(u32 *)(r7 + 0x108) = w1
    1537:	w1 = *(u32 *)(r7 + 0x11c)
    1538:	*(u32 *)(r7 + 0x104) = w1
    1539:	w1 = *(u32 *)(r7 + 0x118)
    1540:	*(u32 *)(r7 + 0x100) = w1
    1541:	r1 = r7
    1542:	call -0x607
    1543:	w1 = *(u32 *)(r7 + 0x130)
    1544:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2828>
    1545:	w1 = *(u32 *)(r7 + 0x144)
    1546:	*(u32 *)(r7 + 0x114) = w1
    1547:	w1 = *(u32 *)(r7 + 0x140)
    1548:	*(u32 *)(r7 + 0x110) = w1
    1549:	w1 = *(u32 *)(r7 + 0x13c)
    1550:	*(u32 *)(r7 + 0x10c) = w1
    1551:	w1 = *(u32 *)(r7 + 0x138)
    1552:	*(u32 *)(r7 + 0x108) = w1
    1553:	w1 = *(u32 *)(r7 + 0x134)
    1554:	*(u32 *)(r7 + 0x104) = w1
    1555:	w1 = *(u32 *)(r7 + 0x130)
    1556:	*(u32 *)(r7 + 0x100) = w1
    1557:	r1 = r7
    1558:	call -0x617
    1559:	call 0x8
    1560:	w0 &= 0xfff
    1561:	r0 <<= 0x6
    1562:	r6 = 0x0 ll
		00000000000030d0:  R_BPF_64_64	.bss.calls
    1564:	r6 += r0
    1565:	call 0x9e
    1566:	r1 = r0
    1567:	call 0xaf
    1568:	*(u64 *)(r6 + 0x10) = r0
    1569:	r2 = *(u64 *)(r6 + 0x10)
    1570:	r1 = *(u64 *)(r10 - 0xb8)
    1571:	r1 = *(u64 *)(r1 + 0x0)
    1572:	r3 = *(u64 *)(r1 + 0x8)
    1573:	r1 = r8
    1574:	call 0x2f6
    1575:	if w9 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2948>
    1576:	r1 = 0x0
    1577:	r2 = 0x0 ll
		0000000000003148:  R_BPF_64_64	CONFIG
    1579:	w2 = *(u32 *)(r2 + 0x74)
    1580:	w3 = *(u32 *)(r10 - 0xd0)
    1581:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2940>
    1582:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2940>
    1583:	call 0x23
    1584:	r1 = 0x0 ll
		0000000000003180:  R_BPF_64_64	CONFIG
    1586:	w1 = *(u32 *)(r1 + 0x74)
    1587:	r0 += r1
    1588:	r1 = r10
    1589:	r1 += -0x88
    1590:	w2 = 0x8
    1591:	r3 = r0
    1592:	call 0x71
    1593:	r1 = *(u64 *)(r10 - 0x88)
    1594:	*(u64 *)(r7 + 0x250) = r1
    1595:	w1 = *(u32 *)(r7 + 0x160)
    1596:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29c8>
    1597:	w1 = *(u32 *)(r7 + 0x174)
    1598:	*(u32 *)(r7 + 0x114) = w1
    1599:	w1 = *(u32 *)(r7 + 0x170)
    1600:	*(u32 *)(r7 + 0x110) = w1
    1601:	w1 = *(u32 *)(r7 + 0x16c)
    1602:	*(u32 *)(r7 + 0x10c) = w1
    1603:	w1 = *(u32 *)(r7 + 0x168)
    1604:	*(u32 *)(r7 + 0x108) = w1
    1605:	w1 = *(u32 *)(r7 + 0x164)
    1606:	*(u32 *)(r7 + 0x104) = w1
    1607:	w1 = *(u32 *)(r7 + 0x160)
    1608:	*(u32 *)(r7 + 0x100) = w1
    1609:	r1 = r7
    1610:	call -0x64b
    1611:	r1 = 0x0 ll
		0000000000003258:  R_BPF_64_64	CONFIG
    1613:	w2 = *(u32 *)(r1 + 0x6c)
    1614:	if w2 == 0x0 goto -0xd1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1615:	w1 = *(u32 *)(r1 + 0xbc)
    1616:	if w1 != 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    1617:	r6 = 0x0 ll
		0000000000003288:  R_BPF_64_64	CONFIG
    1619:	w1 = *(u32 *)(r6 + 0xcc)
    1620:	if w1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    1621:	w2 = *(u32 *)(r7 + 0x288)
    1622:	w1 = *(u32 *)(r7 + 0x274)
    1623:	w3 = w2
    1624:	w3 |= w1
    1625:	if w3 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c40>
    1626:	w3 = w2
    1627:	if w1 s> 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c58>
    1628:	w3 = w2
    1629:	if w2 s> 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c58>
    1630:	if w2 s>= w1 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    1631:	goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c48>
    1632:	r9 = 0x80
    1633:	if w1 < 0x81 goto -0x493 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1634:	r9 = 0x100
    1635:	if w1 < 0x101 goto -0x495 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1636:	r9 = 0x200
    1637:	if w1 < 0x201 goto -0x497 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1638:	r9 = 0x400
    1639:	if w1 < 0x401 goto -0x499 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1640:	r9 = 0x800
    1641:	if w1 < 0x801 goto -0x49b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1642:	r9 = 0x1000
    1643:	if w1 < 0x1001 goto -0x49d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1644:	r9 = 0x2000
    1645:	if w1 > 0x2000 goto -0x2ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1370>
    1646:	goto -0x4a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5e8>
    1647:	w3 = *(u32 *)(r6 + 0x24)
    1648:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b00>
    1649:	*(u32 *)(r6 + 0x24) = w2
    1650:	w3 = *(u32 *)(r6 + 0x28)
    1651:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b18>
    1652:	*(u32 *)(r6 + 0x28) = w2
    1653:	*(u32 *)(r6 + 0x2c) = w7
    1654:	w1 += 0x1
    1655:	*(u32 *)(r6 + 0x20) = w1
    1656:	goto +0x263 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    1657:	w2 = *(u32 *)(r7 + 0x284)
    1658:	w1 = *(u32 *)(r7 + 0x270)
    1659:	w3 = w2
    1660:	w3 |= w1
    1661:	if w3 s> -0x1 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d10>
    1662:	w3 = w2
    1663:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba0>
    1664:	w3 = w2
    1665:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b88>
    1666:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba0>
    1667:	if w2 s>= w1 goto -0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    1668:	w3 = w2
    1669:	w3 -= w1
    1670:	if w3 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    1671:	r4 = 0x1
    1672:	*(u64 *)(r7 + 0x110) = r4
    1673:	*(u32 *)(r7 + 0x10c) = w3
    1674:	*(u32 *)(r7 + 0x108) = w2
    1675:	*(u32 *)(r7 + 0x104) = w1
    1676:	w1 = 0x5
    1677:	*(u32 *)(r7 + 0x100) = w1
    1678:	r1 = r7
    1679:	call -0x690
    1680:	goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    1681:	r1 = 0x0 ll
		0000000000003488:  R_BPF_64_64	CONFIG
    1683:	w9 = *(u32 *)(r1 + 0xb8)
    1684:	w8 = *(u32 *)(r1 + 0xbc)
    1685:	call 0x9e
    1686:	r0 += r9
    1687:	if w8 == 0x2 goto +0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f30>
    1688:	w1 = *(u32 *)(r0 + 0x0)
    1689:	goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f48>
    1690:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    1691:	w3 = w2
    1692:	w3 -= w1
    1693:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    1694:	r4 = 0x2
    1695:	*(u64 *)(r7 + 0x110) = r4
    1696:	*(u32 *)(r7 + 0x10c) = w3
    1697:	*(u32 *)(r7 + 0x108) = w2
    1698:	*(u32 *)(r7 + 0x104) = w1
    1699:	w1 = 0x5
    1700:	*(u32 *)(r7 + 0x100) = w1
    1701:	r1 = r7
    1702:	call -0x6a7
    1703:	w1 = *(u32 *)(r6 + 0xdc)
    1704:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    1705:	w2 = *(u32 *)(r7 + 0x28c)
    1706:	w1 = *(u32 *)(r7 + 0x278)
    1707:	w3 = w2
    1708:	w3 |= w1
    1709:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d20>
    1710:	w3 = w2
    1711:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d38>
    1712:	w3 = w2
    1713:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d38>
    1714:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    1715:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d28>
    1716:	if w2 s> w1 goto -0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b90>
    1717:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    1718:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    1719:	w3 = w2
    1720:	w3 -= w1
    1721:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    1722:	r4 = 0x3
    1723:	*(u64 *)(r7 + 0x110) = r4
    1724:	*(u32 *)(r7 + 0x10c) = w3
    1725:	*(u32 *)(r7 + 0x108) = w2
    1726:	*(u32 *)(r7 + 0x104) = w1
    1727:	w1 = 0x5
    1728:	*(u32 *)(r7 + 0x100) = w1
    1729:	r1 = r7
    1730:	call -0x6c3
    1731:	w1 = *(u32 *)(r6 + 0xec)
    1732:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e58>
    1733:	w2 = *(u32 *)(r7 + 0x290)
    1734:	w1 = *(u32 *)(r7 + 0x27c)
    1735:	w3 = w2
    1736:	w3 |= w1
    1737:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2df0>
    1738:	w3 = w2
    1739:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e08>
    1740:	w3 = w2
    1741:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e08>
    1742:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e58>
    1743:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2df8>
    1744:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e58>
    1745:	w3 = w2
    1746:	w3 -= w1
    1747:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e58>
    1748:	r4 = 0x4
    1749:	*(u64 *)(r7 + 0x110) = r4
    1750:	*(u32 *)(r7 + 0x10c) = w3
    1751:	*(u32 *)(r7 + 0x108) = w2
    1752:	*(u32 *)(r7 + 0x104) = w1
    1753:	w1 = 0x5
    1754:	*(u32 *)(r7 + 0x100) = w1
    1755:	r1 = r7
    1756:	call -0x6dd
    1757:	w1 = *(u32 *)(r6 + 0xfc)
    1758:	if w1 == 0x0 goto -0x161 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1759:	w2 = *(u32 *)(r7 + 0x294)
    1760:	w1 = *(u32 *)(r7 + 0x280)
    1761:	w3 = w2
    1762:	w3 |= w1
    1763:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec0>
    1764:	w3 = w2
    1765:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed8>
    1766:	w3 = w2
    1767:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed8>
    1768:	if w2 s>= w1 goto -0x16b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1769:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec8>
    1770:	if w2 s<= w1 goto -0x16d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1771:	w3 = w2
    1772:	w3 -= w1
    1773:	if w3 == 0x0 goto -0x170 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1774:	r4 = 0x5
    1775:	*(u64 *)(r7 + 0x110) = r4
    1776:	*(u32 *)(r7 + 0x10c) = w3
    1777:	*(u32 *)(r7 + 0x108) = w2
    1778:	*(u32 *)(r7 + 0x104) = w1
    1779:	w1 = 0x5
    1780:	*(u32 *)(r7 + 0x100) = w1
    1781:	r1 = r7
    1782:	call -0x6f7
    1783:	goto -0x17a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1784:	w1 = *(u16 *)(r0 + 0x0)
    1785:	w1 <<= 0x10
    1786:	w1 s>>= 0x10
    1787:	r8 = *(u64 *)(r10 - 0xb8)
    1788:	r9 = 0x0 ll
		00000000000037e0:  R_BPF_64_64	CONFIG
    1790:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fe8>
    1791:	r9 = r8
    1792:	r1 = 0x0 ll
		0000000000003800:  R_BPF_64_64	CONFIG
    1794:	w7 = *(u32 *)(r1 + 0xb8)
    1795:	w8 = *(u32 *)(r1 + 0xbc)
    1796:	call 0x9e
    1797:	r0 += r7
    1798:	if w8 == 0x2 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3278>
    1799:	w1 = *(u32 *)(r0 + 0x0)
    1800:	goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3290>
    1801:	r1 = r10
    1802:	r1 += -0x88
    1803:	w2 = 0x4
    1804:	r3 = r0
    1805:	call 0x71
    1806:	w1 = *(u32 *)(r10 - 0x88)
    1807:	r2 = 0x0 ll
		0000000000003878:  R_BPF_64_64	CONFIG
    1809:	w2 = *(u32 *)(r2 + 0xc0)
    1810:	if w1 != w2 goto -0x5f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1811:	w1 = *(u32 *)(r9 + 0xcc)
    1812:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3148>
    1813:	r8 = 0x0 ll
		00000000000038a8:  R_BPF_64_64	CONFIG
    1815:	w1 = *(u32 *)(r8 + 0x70)
    1816:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3098>
    1817:	call 0x23
    1818:	w1 = *(u32 *)(r8 + 0xc8)
    1819:	r0 += r1
    1820:	w1 = *(u32 *)(r8 + 0xcc)
    1821:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30f0>
    1822:	r1 = r10
    1823:	r1 += -0x88
    1824:	w2 = 0x2
    1825:	r3 = r0
    1826:	call 0x71
    1827:	w1 = *(u16 *)(r10 - 0x88)
    1828:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    1829:	w9 = *(u32 *)(r8 + 0xc8)
    1830:	w8 = *(u32 *)(r8 + 0xcc)
    1831:	call 0x9e
    1832:	r0 += r9
    1833:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d0>
    1834:	w1 = *(u32 *)(r0 + 0x0)
    1835:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3120>
    1836:	w1 = *(u16 *)(r0 + 0x0)
    1837:	w1 <<= 0x10
    1838:	w1 s>>= 0x10
    1839:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3120>
    1840:	r1 = r10
    1841:	r1 += -0x88
    1842:	w2 = 0x4
    1843:	r3 = r0
    1844:	call 0x71
    1845:	w1 = *(u32 *)(r10 - 0x88)
    1846:	r8 = *(u64 *)(r10 - 0xb8)
    1847:	r2 = 0x0 ll
		00000000000039b8:  R_BPF_64_64	CONFIG
    1849:	w2 = *(u32 *)(r2 + 0xd0)
    1850:	if w1 != w2 goto -0x621 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1851:	r9 = 0x0 ll
		00000000000039d8:  R_BPF_64_64	CONFIG
    1853:	w1 = *(u32 *)(r9 + 0xdc)
    1854:	if w1 == 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32f8>
    1855:	w1 = *(u32 *)(r9 + 0x70)
    1856:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f8>
    1857:	call 0x23
    1858:	r1 = 0x0 ll
		0000000000003a10:  R_BPF_64_64	CONFIG
    1860:	w2 = *(u32 *)(r1 + 0xd8)
    1861:	r0 += r2
    1862:	w1 = *(u32 *)(r1 + 0xdc)
    1863:	if w1 != 0x2 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a8>
    1864:	r1 = r10
    1865:	r1 += -0x88
    1866:	w2 = 0x2
    1867:	r3 = r0
    1868:	call 0x71
    1869:	w1 = *(u16 *)(r10 - 0x88)
    1870:	w1 <<= 0x10
    1871:	w1 s>>= 0x10
    1872:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    1873:	r1 = 0x0 ll
		0000000000003a88:  R_BPF_64_64	CONFIG
    1875:	w9 = *(u32 *)(r1 + 0xd8)
    1876:	w8 = *(u32 *)(r1 + 0xdc)
    1877:	call 0x9e
    1878:	r0 += r9
    1879:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3240>
    1880:	w1 = *(u32 *)(r0 + 0x0)
    1881:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    1882:	w1 = *(u16 *)(r0 + 0x0)
    1883:	w1 <<= 0x10
    1884:	w1 s>>= 0x10
    1885:	r8 = *(u64 *)(r10 - 0xb8)
    1886:	r9 = 0x0 ll
		0000000000003af0:  R_BPF_64_64	CONFIG
    1888:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    1889:	w1 = *(u16 *)(r0 + 0x0)
    1890:	w1 <<= 0x10
    1891:	w1 s>>= 0x10
    1892:	r8 = r9
    1893:	w9 = *(u32 *)(r10 - 0x98)
    1894:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3410>
    1895:	r1 = r10
    1896:	r1 += -0x88
    1897:	w2 = 0x4
    1898:	r3 = r0
    1899:	call 0x71
    1900:	w1 = *(u32 *)(r10 - 0x88)
    1901:	r2 = 0x0 ll
		0000000000003b68:  R_BPF_64_64	CONFIG
    1903:	w2 = *(u32 *)(r2 + 0xe0)
    1904:	if w1 != w2 goto -0x657 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1905:	w1 = *(u32 *)(r9 + 0xec)
    1906:	if w1 == 0x0 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3560>
    1907:	r8 = 0x0 ll
		0000000000003b98:  R_BPF_64_64	CONFIG
    1909:	w1 = *(u32 *)(r8 + 0x70)
    1910:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3388>
    1911:	call 0x23
    1912:	w1 = *(u32 *)(r8 + 0xe8)
    1913:	r0 += r1
    1914:	w1 = *(u32 *)(r8 + 0xec)
    1915:	if w1 != 0x2 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3508>
    1916:	r1 = r10
    1917:	r1 += -0x88
    1918:	w2 = 0x2
    1919:	r3 = r0
    1920:	call 0x71
    1921:	w1 = *(u16 *)(r10 - 0x88)
    1922:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    1923:	w9 = *(u32 *)(r8 + 0xe8)
    1924:	w8 = *(u32 *)(r8 + 0xec)
    1925:	call 0x9e
    1926:	r0 += r9
    1927:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c0>
    1928:	w1 = *(u32 *)(r0 + 0x0)
    1929:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3538>
    1930:	w1 = *(u16 *)(r0 + 0x0)
    1931:	w1 <<= 0x10
    1932:	w1 s>>= 0x10
    1933:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3538>
    1934:	r1 = r10
    1935:	r1 += -0x88
    1936:	w2 = 0x4
    1937:	r3 = r0
    1938:	call 0x71
    1939:	w1 = *(u32 *)(r10 - 0x88)
    1940:	r2 = 0x0 ll
		0000000000003ca0:  R_BPF_64_64	CONFIG
    1942:	w2 = *(u32 *)(r2 + 0xc0)
    1943:	if w1 != w2 goto +0x100 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
    1944:	w1 = *(u32 *)(r6 + 0xcc)
    1945:	if w1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d0>
    1946:	w1 = *(u32 *)(r6 + 0x70)
    1947:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b0>
    1948:	call 0x23
    1949:	w1 = *(u32 *)(r6 + 0xc8)
    1950:	r0 += r1
    1951:	w1 = *(u32 *)(r6 + 0xcc)
    1952:	if w1 != 0x2 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3680>
    1953:	r1 = r10
    1954:	r1 += -0x88
    1955:	w2 = 0x2
    1956:	r3 = r0
    1957:	call 0x71
    1958:	w1 = *(u16 *)(r10 - 0x88)
    1959:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34f0>
    1960:	w7 = *(u32 *)(r6 + 0xc8)
    1961:	w6 = *(u32 *)(r6 + 0xcc)
    1962:	call 0x9e
    1963:	r0 += r7
    1964:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    1965:	w1 = *(u32 *)(r0 + 0x0)
    1966:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36b0>
    1967:	w1 = *(u16 *)(r0 + 0x0)
    1968:	w1 <<= 0x10
    1969:	w1 s>>= 0x10
    1970:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36b0>
    1971:	r1 = r10
    1972:	r1 += -0x88
    1973:	w2 = 0x4
    1974:	r3 = r0
    1975:	call 0x71
    1976:	w1 = *(u32 *)(r10 - 0x88)
    1977:	r8 = *(u64 *)(r10 - 0xb8)
    1978:	r2 = 0x0 ll
		0000000000003dd0:  R_BPF_64_64	CONFIG
    1980:	w2 = *(u32 *)(r2 + 0xf0)
    1981:	if w1 != w2 goto -0x6a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1982:	r1 = 0x0 ll
		0000000000003df0:  R_BPF_64_64	CONFIG
    1984:	w2 = *(u32 *)(r1 + 0xfc)
    1985:	if w2 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3850>
    1986:	w1 = *(u32 *)(r1 + 0x70)
    1987:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3610>
    1988:	call 0x23
    1989:	r1 = 0x0 ll
		0000000000003e28:  R_BPF_64_64	CONFIG
    1991:	w2 = *(u32 *)(r1 + 0xf8)
    1992:	r0 += r2
    1993:	w1 = *(u32 *)(r1 + 0xfc)
    1994:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3800>
    1995:	r1 = r10
    1996:	r1 += -0x88
    1997:	w2 = 0x2
    1998:	r3 = r0
    1999:	call 0x71
    2000:	w1 = *(u16 *)(r10 - 0x88)
    2001:	w1 <<= 0x10
    2002:	w1 s>>= 0x10
    2003:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3830>
    2004:	r1 = 0x0 ll
		0000000000003ea0:  R_BPF_64_64	CONFIG
    2006:	w8 = *(u32 *)(r1 + 0xf8)
    2007:	w9 = *(u32 *)(r1 + 0xfc)
    2008:	call 0x9e
    2009:	r0 += r8
    2010:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3658>
    2011:	w1 = *(u32 *)(r0 + 0x0)
    2012:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3670>
    2013:	w1 = *(u16 *)(r0 + 0x0)
    2014:	w1 <<= 0x10
    2015:	w1 s>>= 0x10
    2016:	r8 = *(u64 *)(r10 - 0xb8)
    2017:	goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3830>
    2018:	r1 = r10
    2019:	r1 += -0x88
    2020:	w2 = 0x4
    2021:	r3 = r0
    2022:	call 0x71
    2023:	w1 = *(u32 *)(r10 - 0x88)
    2024:	r2 = 0x0 ll
		0000000000003f40:  R_BPF_64_64	CONFIG
    2026:	w2 = *(u32 *)(r2 + 0xd0)
    2027:	if w1 != w2 goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
    2028:	r6 = 0x0 ll
		0000000000003f60:  R_BPF_64_64	CONFIG
    2030:	w1 = *(u32 *)(r6 + 0xdc)
    2031:	if w1 == 0x0 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3928>
    2032:	w1 = *(u32 *)(r6 + 0x70)
    2033:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3780>
    2034:	call 0x23
    2035:	r1 = 0x0 ll
		0000000000003f98:  R_BPF_64_64	CONFIG
    2037:	w2 = *(u32 *)(r1 + 0xd8)
    2038:	r0 += r2
    2039:	w1 = *(u32 *)(r1 + 0xdc)
    2040:	if w1 != 0x2 goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38d8>
    2041:	r1 = r10
    2042:	r1 += -0x88
    2043:	w2 = 0x2
    2044:	r3 = r0
    2045:	call 0x71
    2046:	w1 = *(u16 *)(r10 - 0x88)
    2047:	w1 <<= 0x10
    2048:	w1 s>>= 0x10
    2049:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3908>
    2050:	r9 = r8
    2051:	r1 = 0x0 ll
		0000000000004018:  R_BPF_64_64	CONFIG
    2053:	w7 = *(u32 *)(r1 + 0xd8)
    2054:	w8 = *(u32 *)(r1 + 0xdc)
    2055:	call 0x9e
    2056:	r0 += r7
    2057:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37d0>
    2058:	w1 = *(u32 *)(r0 + 0x0)
    2059:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37e8>
    2060:	w1 = *(u16 *)(r0 + 0x0)
    2061:	w1 <<= 0x10
    2062:	w1 s>>= 0x10
    2063:	r8 = r9
    2064:	w9 = *(u32 *)(r10 - 0x98)
    2065:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3908>
    2066:	r1 = r10
    2067:	r1 += -0x88
    2068:	w2 = 0x4
    2069:	r3 = r0
    2070:	call 0x71
    2071:	w1 = *(u32 *)(r10 - 0x88)
    2072:	r2 = 0x0 ll
		00000000000040c0:  R_BPF_64_64	CONFIG
    2074:	w2 = *(u32 *)(r2 + 0x100)
    2075:	if w1 != w2 goto -0x702 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2076:	r1 = 0x0 ll
		00000000000040e0:  R_BPF_64_64	.bss
    2078:	r1 = *(u64 *)(r1 + 0x0)
    2079:	if r1 == 0x0 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2080:	call 0x23
    2081:	*(u64 *)(r10 - 0x88) = r0
    2082:	r2 = r10
    2083:	r2 += -0x88
    2084:	r1 = 0x0 ll
		0000000000004120:  R_BPF_64_64	CARRIED
    2086:	call 0x3
    2087:	if r0 != 0x0 goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2088:	r1 = 0x0 ll
		0000000000004140:  R_BPF_64_64	.bss
    2090:	r2 = -0x1
    2091:	lock *(u64 *)(r1 + 0x0) += r2
    2092:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2093:	r1 = r10
    2094:	r1 += -0x88
    2095:	w2 = 0x4
    2096:	r3 = r0
    2097:	call 0x71
    2098:	w1 = *(u32 *)(r10 - 0x88)
    2099:	r2 = 0x0 ll
		0000000000004198:  R_BPF_64_64	CONFIG
    2101:	w2 = *(u32 *)(r2 + 0xe0)
    2102:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
    2103:	w1 = *(u32 *)(r6 + 0xec)
    2104:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    2105:	w1 = *(u32 *)(r6 + 0x70)
    2106:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39a8>
    2107:	call 0x23
    2108:	w1 = *(u32 *)(r6 + 0xe8)
    2109:	r0 += r1
    2110:	w1 = *(u32 *)(r6 + 0xec)
    2111:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a00>
    2112:	r1 = r10
    2113:	r1 += -0x88
    2114:	w2 = 0x2
    2115:	r3 = r0
    2116:	call 0x71
    2117:	w1 = *(u16 *)(r10 - 0x88)
    2118:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39e8>
    2119:	w7 = *(u32 *)(r6 + 0xe8)
    2120:	w6 = *(u32 *)(r6 + 0xec)
    2121:	call 0x9e
    2122:	r0 += r7
    2123:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39e0>
    2124:	w1 = *(u32 *)(r0 + 0x0)
    2125:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a30>
    2126:	w1 = *(u16 *)(r0 + 0x0)
    2127:	w1 <<= 0x10
    2128:	w1 s>>= 0x10
    2129:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a30>
    2130:	r1 = r10
    2131:	r1 += -0x88
    2132:	w2 = 0x4
    2133:	r3 = r0
    2134:	call 0x71
    2135:	w1 = *(u32 *)(r10 - 0x88)
    2136:	r2 = 0x0 ll
		00000000000042c0:  R_BPF_64_64	CONFIG
    2138:	w2 = *(u32 *)(r2 + 0xf0)
    2139:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
    2140:	r1 = 0x0 ll
		00000000000042e0:  R_BPF_64_64	CONFIG
    2142:	w2 = *(u32 *)(r1 + 0xfc)
    2143:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba8>
    2144:	w1 = *(u32 *)(r1 + 0x70)
    2145:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3af0>
    2146:	call 0x23
    2147:	r1 = 0x0 ll
		0000000000004318:  R_BPF_64_64	CONFIG
    2149:	w2 = *(u32 *)(r1 + 0xf8)
    2150:	r0 += r2
    2151:	w1 = *(u32 *)(r1 + 0xfc)
    2152:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b58>
    2153:	r1 = r10
    2154:	r1 += -0x88
    2155:	w2 = 0x2
    2156:	r3 = r0
    2157:	call 0x71
    2158:	w1 = *(u16 *)(r10 - 0x88)
    2159:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b40>
    2160:	r1 = 0x0 ll
		0000000000004380:  R_BPF_64_64	CONFIG
    2162:	w6 = *(u32 *)(r1 + 0xf8)
    2163:	w7 = *(u32 *)(r1 + 0xfc)
    2164:	call 0x9e
    2165:	r0 += r6
    2166:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b38>
    2167:	w1 = *(u32 *)(r0 + 0x0)
    2168:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b88>
    2169:	w1 = *(u16 *)(r0 + 0x0)
    2170:	w1 <<= 0x10
    2171:	w1 s>>= 0x10
    2172:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b88>
    2173:	r1 = r10
    2174:	r1 += -0x88
    2175:	w2 = 0x4
    2176:	r3 = r0
    2177:	call 0x71
    2178:	w1 = *(u32 *)(r10 - 0x88)
    2179:	r2 = 0x0 ll
		0000000000004418:  R_BPF_64_64	CONFIG
    2181:	w2 = *(u32 *)(r2 + 0x100)
    2182:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c30>
    2183:	r1 = 0x0 ll
		0000000000004438:  R_BPF_64_64	.bss
    2185:	r1 = *(u64 *)(r1 + 0x0)
    2186:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2187:	call 0x23
    2188:	*(u64 *)(r10 - 0x88) = r0
    2189:	r2 = r10
    2190:	r2 += -0x88
    2191:	r1 = 0x0 ll
		0000000000004478:  R_BPF_64_64	CARRIED
    2193:	call 0x3
    2194:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2195:	r1 = 0x0 ll
		0000000000004498:  R_BPF_64_64	.bss
    2197:	r2 = -0x1
    2198:	lock *(u64 *)(r1 + 0x0) += r2
    2199:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2200:	call 0x23
    2201:	*(u64 *)(r10 - 0x88) = r0
    2202:	r2 = r10
    2203:	r2 += -0x88
    2204:	r1 = 0x0 ll
		00000000000044e0:  R_BPF_64_64	TASKS
    2206:	r3 = 0xe78 ll
		00000000000044f0:  R_BPF_64_64	.rodata
    2208:	r4 = 0x0
    2209:	call 0x2
    2210:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3df8>
    2211:	r1 = 0x8 ll
		0000000000004518:  R_BPF_64_64	.bss
    2213:	r2 = 0x1
    2214:	lock *(u64 *)(r1 + 0x0) += r2
    2215:	r1 = 0x0 ll
		0000000000004538:  R_BPF_64_64	EXPECT_ENTER
    2217:	r2 = 0x100000000 ll
    2219:	lock *(u64 *)(r1 + 0x0) += r2
    2220:	r1 = 0x0 ll
		0000000000004560:  R_BPF_64_64	EXPECT_EXIT
    2222:	lock *(u64 *)(r1 + 0x0) += r2
    2223:	call 0x23
    2224:	*(u64 *)(r10 - 0x88) = r0
    2225:	r2 = r10
    2226:	r2 += -0x88
    2227:	r1 = 0x0 ll
		0000000000004598:  R_BPF_64_64	TASKS
    2229:	call 0x1
    2230:	r7 = r0
    2231:	if r7 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2232:	call 0xe
    2233:	r1 = *(u64 *)(r7 + 0x18)
    2234:	if r1 == r0 goto -0x6fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2235:	r6 = r0
    2236:	r2 = r0
    2237:	r2 >>= 0x20
    2238:	r0 <<= 0x20
    2239:	r0 >>= 0x20
    2240:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d88>
    2241:	r1 >>= 0x20
    2242:	if r1 == r2 goto -0x703 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x570>
    2243:	w1 = *(u32 *)(r7 + 0x8)
    2244:	if w1 == 0x0 goto -0x70a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
    2245:	w1 = 0x0
    2246:	*(u32 *)(r10 - 0x88) = w1
    2247:	r2 = r10
    2248:	r2 += -0x88
    2249:	r1 = 0x0 ll
		0000000000004648:  R_BPF_64_64	LOST
    2251:	call 0x1
    2252:	if r0 == 0x0 goto -0x712 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
    2253:	r0 += 0x10
    2254:	r1 = 0x1
    2255:	lock *(u64 *)(r0 + 0x0) += r1
    2256:	goto -0x716 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x548>
    2257:	w1 = 0x0
    2258:	*(u32 *)(r10 - 0x88) = w1
    2259:	r2 = r10
    2260:	r2 += -0x88
    2261:	r1 = 0x0 ll
		00000000000046a8:  R_BPF_64_64	LOST
    2263:	call 0x1
    2264:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    2265:	r0 += 0x10
    2266:	r1 = 0x1
    2267:	lock *(u64 *)(r0 + 0x0) += r1
    2268:	exit

00000000000046e8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    2269:	r6 = 0x0 ll
		00000000000046e8:  R_BPF_64_64	CONFIG
    2271:	w1 = *(u32 *)(r6 + 0x5c)
    2272:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    2273:	call 0xe
    2274:	r0 >>= 0x20
    2275:	*(u32 *)(r10 - 0x8) = w0
    2276:	r2 = r10
    2277:	r2 += -0x8
    2278:	r1 = 0x0 ll
		0000000000004730:  R_BPF_64_64	PIDS
    2280:	call 0x1
    2281:	r1 = r0
    2282:	w0 = 0x0
    2283:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2284:	w0 = 0x1
    2285:	w7 = *(u32 *)(r6 + 0x58)
    2286:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2287:	w8 = 0x81
    2288:	call 0x23
    2289:	r6 = r0
    2290:	r9 = 0x0 ll
		0000000000004790:  R_BPF_64_64	CONFIG
    2292:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    2293:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2294:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    2295:	w0 &= 0x1
    2296:	exit
    2297:	w8 += -0x1
    2298:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    2299:	w1 = 0x0
    2300:	*(u32 *)(r10 - 0x8) = w1
    2301:	r2 = r10
    2302:	r2 += -0x8
    2303:	r1 = 0x0 ll
		00000000000047f8:  R_BPF_64_64	LOST
    2305:	call 0x1
    2306:	r1 = r0
    2307:	w0 = 0x0
    2308:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2309:	r1 += 0x18
    2310:	r2 = 0x1
    2311:	lock *(u64 *)(r1 + 0x0) += r2
    2312:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    2313:	w1 = *(u32 *)(r9 + 0x50)
    2314:	r6 += r1
    2315:	r1 = r10
    2316:	r1 += -0x8
    2317:	w2 = 0x8
    2318:	r3 = r6
    2319:	call 0x71
    2320:	w1 = *(u32 *)(r9 + 0x54)
    2321:	r6 = *(u64 *)(r10 - 0x8)
    2322:	r3 = r6
    2323:	r3 += r1
    2324:	r1 = r10
    2325:	r1 += -0x8
    2326:	w2 = 0x4
    2327:	call 0x71
    2328:	w0 = 0x1
    2329:	w1 = *(u32 *)(r10 - 0x8)
    2330:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    2331:	w0 = 0x0
    2332:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

00000000000048e8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    2333:	r7 = r3
    2334:	r8 = r2
    2335:	r6 = r1
    2336:	w2 = 0xe0
    2337:	r3 = 0xd98 ll
		0000000000004908:  R_BPF_64_64	.rodata
    2339:	call 0x71
    2340:	r1 = r6
    2341:	r1 += 0x60
    2342:	w2 = 0x80
    2343:	r3 = r8
    2344:	call 0x71
    2345:	call 0x23
    2346:	r1 = 0x0 ll
		0000000000004950:  R_BPF_64_64	CONFIG
    2348:	w1 = *(u32 *)(r1 + 0x48)
    2349:	r0 += r1
    2350:	r1 = r10
    2351:	r1 += -0x4
    2352:	w2 = 0x4
    2353:	r3 = r0
    2354:	call 0x71
    2355:	w1 = *(u32 *)(r10 - 0x4)
    2356:	w1 &= 0x2
    2357:	if w1 != 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0xf8>
    2358:	r1 = r7
    2359:	r1 &= 0x40000000
    2360:	if r1 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a8>
    2361:	w1 = *(u32 *)(r6 + 0x4)
    2362:	r1 <<= 0xa
    2363:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1c0>
    2364:	w1 = 0x1
    2365:	*(u32 *)(r6 + 0x4) = w1
    2366:	r1 = 0x400
    2367:	r2 = *(u64 *)(r6 + 0x80)
    2368:	r2 <<= 0x20
    2369:	r2 >>= 0x20
    2370:	r3 = *(u64 *)(r6 + 0xd0)
    2371:	r3 <<= 0x20
    2372:	r3 >>= 0x20
    2373:	r4 = *(u64 *)(r6 + 0xc8)
    2374:	r4 <<= 0x20
    2375:	r4 >>= 0x20
    2376:	r5 = *(u64 *)(r6 + 0xc0)
    2377:	r5 <<= 0x20
    2378:	r5 >>= 0x20
    2379:	r0 = *(u64 *)(r6 + 0xb8)
    2380:	r0 <<= 0x20
    2381:	r0 >>= 0x20
    2382:	r8 = *(u64 *)(r6 + 0x88)
    2383:	r8 <<= 0x20
    2384:	r8 >>= 0x20
    2385:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1f0>
    2386:	w1 = 0x2
    2387:	*(u32 *)(r6 + 0x4) = w1
    2388:	r1 = 0x800
    2389:	r2 = *(u64 *)(r6 + 0xa0)
    2390:	r3 = *(u64 *)(r6 + 0xa8)
    2391:	r4 = *(u64 *)(r6 + 0x98)
    2392:	r5 = *(u64 *)(r6 + 0xc0)
    2393:	r0 = *(u64 *)(r6 + 0xc8)
    2394:	r8 = *(u64 *)(r6 + 0xd0)
    2395:	w9 = 0x2
    2396:	*(u32 *)(r6 + 0x58) = w9
    2397:	*(u64 *)(r6 + 0x30) = r2
    2398:	*(u64 *)(r6 + 0x28) = r3
    2399:	*(u64 *)(r6 + 0x20) = r4
    2400:	*(u64 *)(r6 + 0x18) = r5
    2401:	*(u64 *)(r6 + 0x10) = r0
    2402:	*(u64 *)(r6 + 0x8) = r8
    2403:	w2 = w7
    2404:	w2 &= -0x40000001
    2405:	*(u32 *)(r6 + 0x0) = w2
    2406:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2407:	r2 = 0xbfffffff ll
    2409:	r7 &= r2
    2410:	r1 += r7
    2411:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2412:	r2 = 0x0 ll
		0000000000004b60:  R_BPF_64_64	SELECTORS
    2414:	r2 += r1
    2415:	w1 = *(u8 *)(r2 + 0x0)
    2416:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2417:	r2 = r6
    2418:	r2 += 0x8
    2419:	w1 <<= 0x18
    2420:	w1 s>>= 0x18
    2421:	r3 = r1
    2422:	r3 &= 0x7
    2423:	r3 <<= 0x3
    2424:	r4 = r2
    2425:	r4 += r3
    2426:	r3 = *(u64 *)(r4 + 0x0)
    2427:	r3 <<= 0x20
    2428:	r3 >>= 0x20
    2429:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x358>
    2430:	w1 += 0x1
    2431:	w1 &= 0x7
    2432:	r1 <<= 0x3
    2433:	r2 += r1
    2434:	r1 = *(u64 *)(r2 + 0x0)
    2435:	r1 <<= 0x20
    2436:	r3 <<= 0x20
    2437:	r1 >>= 0x20
    2438:	r1 |= r3
    2439:	r3 = r1
    2440:	w1 = 0x6
    2441:	*(u32 *)(r6 + 0x58) = w1
    2442:	*(u64 *)(r6 + 0x50) = r3
    2443:	exit

0000000000004c60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2444:	w7 = w2
    2445:	r9 = r1
    2446:	r6 = 0x0 ll
		0000000000004c70:  R_BPF_64_64	CONFIG
    2448:	w1 = *(u32 *)(r6 + 0x28)
    2449:	w1 &= w7
    2450:	w2 = *(u32 *)(r6 + 0x30)
    2451:	if w1 == w2 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x188>
    2452:	w1 = *(u32 *)(r6 + 0x24)
    2453:	if w1 != 0x2 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d8>
    2454:	call 0x8
    2455:	*(u32 *)(r10 - 0x88) = w0
    2456:	r2 = r10
    2457:	r2 += -0x88
    2458:	r1 = 0x0 ll
		0000000000004cd0:  R_BPF_64_64	SAMPLES
    2460:	call 0x1
    2461:	r6 = r0
    2462:	if r6 == 0x0 goto +0x9c2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2463:	call 0x8
    2464:	w0 &= 0xfff
    2465:	r0 <<= 0x6
    2466:	r8 = 0x0 ll
		0000000000004d10:  R_BPF_64_64	.bss.calls
    2468:	r8 += r0
    2469:	call 0x9e
    2470:	r1 = r0
    2471:	call 0xaf
    2472:	*(u64 *)(r8 + 0x10) = r0
    2473:	r3 = *(u64 *)(r8 + 0x10)
    2474:	r1 = r10
    2475:	r1 += -0x88
    2476:	w2 = 0x80
    2477:	call 0x71
    2478:	r1 = *(u64 *)(r10 - 0x20)
    2479:	if r1 != 0x504c0001 goto +0x9b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2480:	r1 = *(u64 *)(r10 - 0x10)
    2481:	if r1 != 0x10 goto +0x9af <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2482:	r2 = *(u64 *)(r10 - 0x28)
    2483:	r1 = 0x0 ll
		0000000000004d98:  R_BPF_64_64	CONFIG
    2485:	r3 = *(u64 *)(r1 + 0x0)
    2486:	if r2 != r3 goto +0x9aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2487:	w2 = *(u32 *)(r1 + 0x28)
    2488:	w2 &= w7
    2489:	w1 = *(u32 *)(r6 + 0x30)
    2490:	if w1 != 0x0 goto +0x3b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f10>
    2491:	*(u32 *)(r6 + 0x34) = w2
    2492:	goto +0x3b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f38>
    2493:	r1 = 0x8 ll
		0000000000004de8:  R_BPF_64_64	.bss
    2495:	r1 = *(u64 *)(r1 + 0x0)
    2496:	if r1 != 0x0 goto -0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2497:	r1 = 0x0 ll
		0000000000004e08:  R_BPF_64_64	CONFIG
    2499:	w2 = *(u32 *)(r1 + 0x6c)
    2500:	if w2 == 0x0 goto +0x99c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2501:	r1 = *(u64 *)(r1 + 0xb0)
    2502:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x220>
    2503:	r1 = 0x0 ll
		0000000000004e38:  R_BPF_64_64	CONFIG
    2505:	r3 = *(u64 *)(r1 + 0xb0)
    2506:	r1 = r10
    2507:	r1 += -0x88
    2508:	w2 = 0x4
    2509:	call 0x71
    2510:	w1 = *(u32 *)(r10 - 0x88)
    2511:	if w1 == 0x0 goto -0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2512:	r8 = 0x0 ll
		0000000000004e80:  R_BPF_64_64	CONFIG
    2514:	w1 = *(u32 *)(r8 + 0xbc)
    2515:	*(u64 *)(r10 - 0xb8) = r9
    2516:	if w1 == 0x0 goto +0x634 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e8>
    2517:	w1 = *(u32 *)(r8 + 0x70)
    2518:	if w1 != 0x0 goto +0x3a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    2519:	call 0x23
    2520:	r1 = 0x0 ll
		0000000000004ec0:  R_BPF_64_64	CONFIG
    2522:	w2 = *(u32 *)(r1 + 0xb8)
    2523:	r0 += r2
    2524:	w1 = *(u32 *)(r1 + 0xbc)
    2525:	if w1 != 0x2 goto +0x621 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3398>
    2526:	r1 = r10
    2527:	r1 += -0x88
    2528:	w2 = 0x2
    2529:	r3 = r0
    2530:	call 0x71
    2531:	w1 = *(u16 *)(r10 - 0x88)
    2532:	w1 <<= 0x10
    2533:	w1 s>>= 0x10
    2534:	goto +0x61e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    2535:	w1 = *(u32 *)(r6 + 0x24)
    2536:	if w1 != 0x3 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a8>
    2537:	call 0x8
    2538:	w0 &= 0xfff
    2539:	r0 <<= 0x6
    2540:	r8 = 0x0 ll
		0000000000004f60:  R_BPF_64_64	.bss.calls
    2542:	r8 += r0
    2543:	call 0x9e
    2544:	r1 = r0
    2545:	call 0xaf
    2546:	*(u64 *)(r8 + 0x10) = r0
    2547:	r3 = *(u64 *)(r8 + 0x10)
    2548:	r1 = r10
    2549:	r1 += -0x88
    2550:	w2 = 0x80
    2551:	call 0x71
    2552:	r1 = *(u64 *)(r10 - 0x20)
    2553:	if r1 != 0x504c0001 goto +0x967 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2554:	r1 = *(u64 *)(r10 - 0x10)
    2555:	if r1 != 0x10 goto +0x965 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2556:	r1 = *(u64 *)(r10 - 0x28)
    2557:	r2 = 0x0 ll
		0000000000004fe8:  R_BPF_64_64	CONFIG
    2559:	r2 = *(u64 *)(r2 + 0x0)
    2560:	if r1 != r2 goto +0x960 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    2561:	w2 = 0x0
    2562:	w1 = *(u32 *)(r6 + 0x28)
    2563:	w3 = *(u32 *)(r6 + 0x30)
    2564:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f0>
    2565:	w4 = w1
    2566:	w4 >>= 0x1
    2567:	w2 = w1
    2568:	w2 |= w4
    2569:	w4 = w2
    2570:	w4 >>= 0x2
    2571:	w2 |= w4
    2572:	w4 = w2
    2573:	w4 >>= 0x4
    2574:	w2 |= w4
    2575:	w1 &= w7
    2576:	w4 = w2
    2577:	w4 >>= 0x8
    2578:	w2 |= w4
    2579:	w1 -= w3
    2580:	w3 = w2
    2581:	w3 >>= 0x10
    2582:	w2 |= w3
    2583:	w2 ^= -0x1
    2584:	w3 = w2
    2585:	w3 >>= 0x1
    2586:	w3 &= 0x55555555
    2587:	w2 -= w3
    2588:	w3 = w2
    2589:	w3 &= 0x33333333
    2590:	w2 >>= 0x2
    2591:	w2 &= 0x33333333
    2592:	w3 += w2
    2593:	w2 = w3
    2594:	w2 >>= 0x4
    2595:	w3 += w2
    2596:	w3 &= 0xf0f0f0f
    2597:	w3 *= 0x1010101
    2598:	w3 >>= 0x18
    2599:	w1 <<= w3
    2600:	w1 s>>= w3
    2601:	w2 = w1
    2602:	*(u32 *)(r10 - 0xa0) = w2
    2603:	call 0x23
    2604:	*(u64 *)(r10 - 0x88) = r0
    2605:	r2 = r10
    2606:	r2 += -0x88
    2607:	r1 = 0x0 ll
		0000000000005178:  R_BPF_64_64	TASKS
    2609:	call 0x1
    2610:	r7 = r0
    2611:	if r7 == 0x0 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
    2612:	call 0xe
    2613:	r1 = *(u64 *)(r7 + 0x18)
    2614:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    2615:	r6 = r0
    2616:	r2 = r0
    2617:	r2 >>= 0x20
    2618:	r0 <<= 0x20
    2619:	r0 >>= 0x20
    2620:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    2621:	r1 >>= 0x20
    2622:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x628>
    2623:	w1 = *(u32 *)(r7 + 0x8)
    2624:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    2625:	w1 = 0x0
    2626:	*(u32 *)(r10 - 0x88) = w1
    2627:	r2 = r10
    2628:	r2 += -0x88
    2629:	r1 = 0x0 ll
		0000000000005228:  R_BPF_64_64	LOST
    2631:	call 0x1
    2632:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    2633:	r0 += 0x10
    2634:	r1 = 0x1
    2635:	lock *(u64 *)(r0 + 0x0) += r1
    2636:	r1 = r7
    2637:	w2 = 0x4a0
    2638:	r3 = 0xe78 ll
		0000000000005270:  R_BPF_64_64	.rodata
    2640:	call 0x71
    2641:	*(u64 *)(r7 + 0x18) = r6
    2642:	*(u64 *)(r10 - 0xb8) = r9
    2643:	r1 = 0x0 ll
		0000000000005298:  R_BPF_64_64	AYA_LOG_LEVEL
    2645:	w1 = *(u8 *)(r1 + 0x0)
    2646:	*(u64 *)(r10 - 0x90) = r7
    2647:	if w1 < 0x4 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1438>
    2648:	call 0x23
    2649:	r8 = r0
    2650:	w1 = 0xa0
    2651:	*(u16 *)(r10 - 0x2) = w1
    2652:	r1 = r10
    2653:	r1 += -0x2
    2654:	r9 = 0x40
    2655:	w1 = *(u16 *)(r10 - 0x2)
    2656:	if w1 > 0x40 goto +0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e98>
    2657:	r1 = 0x0 ll
		0000000000005308:  R_BPF_64_64	AYA_LOGS
    2659:	r2 = r9
    2660:	r3 = 0x0
    2661:	call 0x83
    2662:	if r0 == 0x0 goto +0x1ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2663:	*(u64 *)(r10 - 0x80) = r9
    2664:	*(u64 *)(r10 - 0x88) = r0
    2665:	r1 = r10
    2666:	r1 += -0x88
    2667:	r1 = *(u64 *)(r10 - 0x88)
    2668:	r2 = *(u64 *)(r10 - 0x80)
    2669:	if r2 < 0x2 goto +0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2670:	w2 = *(u16 *)(r10 - 0x2)
    2671:	*(u8 *)(r1 + 0x0) = w2
    2672:	w2 >>= 0x8
    2673:	*(u8 *)(r1 + 0x1) = w2
    2674:	r1 = *(u64 *)(r10 - 0x88)
    2675:	r2 = *(u64 *)(r10 - 0x80)
    2676:	if r2 < 0x3 goto +0x19b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2677:	w2 = 0x0
    2678:	*(u8 *)(r1 + 0x2) = w2
    2679:	r1 = *(u64 *)(r10 - 0x88)
    2680:	r3 = *(u64 *)(r10 - 0x80)
    2681:	if r3 < 0x5 goto +0x196 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2682:	*(u8 *)(r1 + 0x4) = w2
    2683:	w2 = 0x17
    2684:	*(u8 *)(r1 + 0x3) = w2
    2685:	r1 = *(u64 *)(r10 - 0x88)
    2686:	r2 = *(u64 *)(r10 - 0x80)
    2687:	if r2 < 0x1c goto +0x190 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2688:	r3 = r1
    2689:	r3 += 0x5
    2690:	r4 = 0xd08 ll
		0000000000005410:  R_BPF_64_64	.rodata
    2692:	w5 = *(u8 *)(r4 + 0x0)
    2693:	*(u8 *)(r3 + 0x0) = w5
    2694:	w5 = *(u8 *)(r4 + 0x1)
    2695:	*(u8 *)(r3 + 0x1) = w5
    2696:	w5 = *(u8 *)(r4 + 0x2)
    2697:	*(u8 *)(r3 + 0x2) = w5
    2698:	w5 = *(u8 *)(r4 + 0x3)
    2699:	*(u8 *)(r3 + 0x3) = w5
    2700:	w5 = *(u8 *)(r4 + 0x4)
    2701:	*(u8 *)(r3 + 0x4) = w5
    2702:	w5 = *(u8 *)(r4 + 0x5)
    2703:	*(u8 *)(r3 + 0x5) = w5
    2704:	w5 = *(u8 *)(r4 + 0x6)
    2705:	*(u8 *)(r3 + 0x6) = w5
    2706:	w5 = *(u8 *)(r4 + 0x7)
    2707:	*(u8 *)(r3 + 0x7) = w5
    2708:	w5 = *(u8 *)(r4 + 0x8)
    2709:	*(u8 *)(r3 + 0x8) = w5
    2710:	w5 = *(u8 *)(r4 + 0x9)
    2711:	*(u8 *)(r3 + 0x9) = w5
    2712:	w5 = *(u8 *)(r4 + 0xa)
    2713:	*(u8 *)(r3 + 0xa) = w5
    2714:	w5 = *(u8 *)(r4 + 0xb)
    2715:	*(u8 *)(r3 + 0xb) = w5
    2716:	w5 = *(u8 *)(r4 + 0xc)
    2717:	*(u8 *)(r3 + 0xc) = w5
    2718:	w5 = *(u8 *)(r4 + 0xd)
    2719:	*(u8 *)(r3 + 0xd) = w5
    2720:	w5 = *(u8 *)(r4 + 0xe)
    2721:	*(u8 *)(r3 + 0xe) = w5
    2722:	w5 = *(u8 *)(r4 + 0xf)
    2723:	*(u8 *)(r3 + 0xf) = w5
    2724:	w5 = *(u8 *)(r4 + 0x10)
    2725:	*(u8 *)(r3 + 0x10) = w5
    2726:	w5 = *(u8 *)(r4 + 0x11)
    2727:	*(u8 *)(r3 + 0x11) = w5
    2728:	w5 = *(u8 *)(r4 + 0x12)
    2729:	*(u8 *)(r3 + 0x12) = w5
    2730:	w5 = *(u8 *)(r4 + 0x13)
    2731:	*(u8 *)(r3 + 0x13) = w5
    2732:	w5 = *(u8 *)(r4 + 0x14)
    2733:	*(u8 *)(r3 + 0x14) = w5
    2734:	w5 = *(u8 *)(r4 + 0x15)
    2735:	*(u8 *)(r3 + 0x15) = w5
    2736:	w5 = *(u8 *)(r4 + 0x16)
    2737:	*(u8 *)(r3 + 0x16) = w5
    2738:	if r2 == 0x1c goto +0x15d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2739:	w3 = 0x1
    2740:	*(u8 *)(r1 + 0x1c) = w3
    2741:	if r2 < 0x1f goto +0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2742:	w4 = 0x0
    2743:	*(u8 *)(r1 + 0x1e) = w4
    2744:	*(u8 *)(r1 + 0x1d) = w3
    2745:	if r2 == 0x1f goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2746:	w3 = 0x4
    2747:	*(u8 *)(r1 + 0x1f) = w3
    2748:	if r2 == 0x20 goto +0x153 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2749:	w3 = 0x2
    2750:	*(u8 *)(r1 + 0x20) = w3
    2751:	if r2 < 0x23 goto +0x150 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2752:	w3 = 0x0
    2753:	*(u8 *)(r1 + 0x22) = w3
    2754:	w3 = 0x17
    2755:	*(u8 *)(r1 + 0x21) = w3
    2756:	if r2 < 0x3a goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2757:	r3 = r1
    2758:	r3 += 0x23
    2759:	r4 = 0xd08 ll
		0000000000005638:  R_BPF_64_64	.rodata
    2761:	w5 = *(u8 *)(r4 + 0x0)
    2762:	*(u8 *)(r3 + 0x0) = w5
    2763:	w5 = *(u8 *)(r4 + 0x1)
    2764:	*(u8 *)(r3 + 0x1) = w5
    2765:	w5 = *(u8 *)(r4 + 0x2)
    2766:	*(u8 *)(r3 + 0x2) = w5
    2767:	w5 = *(u8 *)(r4 + 0x3)
    2768:	*(u8 *)(r3 + 0x3) = w5
    2769:	w5 = *(u8 *)(r4 + 0x4)
    2770:	*(u8 *)(r3 + 0x4) = w5
    2771:	w5 = *(u8 *)(r4 + 0x5)
    2772:	*(u8 *)(r3 + 0x5) = w5
    2773:	w5 = *(u8 *)(r4 + 0x6)
    2774:	*(u8 *)(r3 + 0x6) = w5
    2775:	w5 = *(u8 *)(r4 + 0x7)
    2776:	*(u8 *)(r3 + 0x7) = w5
    2777:	w5 = *(u8 *)(r4 + 0x8)
    2778:	*(u8 *)(r3 + 0x8) = w5
    2779:	w5 = *(u8 *)(r4 + 0x9)
    2780:	*(u8 *)(r3 + 0x9) = w5
    2781:	w5 = *(u8 *)(r4 + 0xa)
    2782:	*(u8 *)(r3 + 0xa) = w5
    2783:	w5 = *(u8 *)(r4 + 0xb)
    2784:	*(u8 *)(r3 + 0xb) = w5
    2785:	w5 = *(u8 *)(r4 + 0xc)
    2786:	*(u8 *)(r3 + 0xc) = w5
    2787:	w5 = *(u8 *)(r4 + 0xd)
    2788:	*(u8 *)(r3 + 0xd) = w5
    2789:	w5 = *(u8 *)(r4 + 0xe)
    2790:	*(u8 *)(r3 + 0xe) = w5
    2791:	w5 = *(u8 *)(r4 + 0xf)
    2792:	*(u8 *)(r3 + 0xf) = w5
    2793:	w5 = *(u8 *)(r4 + 0x10)
    2794:	*(u8 *)(r3 + 0x10) = w5
    2795:	w5 = *(u8 *)(r4 + 0x11)
    2796:	*(u8 *)(r3 + 0x11) = w5
    2797:	w5 = *(u8 *)(r4 + 0x12)
    2798:	*(u8 *)(r3 + 0x12) = w5
    2799:	w5 = *(u8 *)(r4 + 0x13)
    2800:	*(u8 *)(r3 + 0x13) = w5
    2801:	w5 = *(u8 *)(r4 + 0x14)
    2802:	*(u8 *)(r3 + 0x14) = w5
    2803:	w5 = *(u8 *)(r4 + 0x15)
    2804:	*(u8 *)(r3 + 0x15) = w5
    2805:	w5 = *(u8 *)(r4 + 0x16)
    2806:	*(u8 *)(r3 + 0x16) = w5
    2807:	if r2 == 0x3a goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2808:	w3 = 0x3
    2809:	*(u8 *)(r1 + 0x3a) = w3
    2810:	if r2 < 0x3d goto +0x115 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2811:	w3 = 0x0
    2812:	*(u8 *)(r1 + 0x3c) = w3
    2813:	w3 = 0x1f
    2814:	*(u8 *)(r1 + 0x3b) = w3
    2815:	if r2 < 0x5c goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2816:	r3 = r1
    2817:	r3 += 0x3d
    2818:	r4 = 0xd1f ll
		0000000000005810:  R_BPF_64_64	.rodata
    2820:	w5 = *(u8 *)(r4 + 0x0)
    2821:	*(u8 *)(r3 + 0x0) = w5
    2822:	w5 = *(u8 *)(r4 + 0x1)
    2823:	*(u8 *)(r3 + 0x1) = w5
    2824:	w5 = *(u8 *)(r4 + 0x2)
    2825:	*(u8 *)(r3 + 0x2) = w5
    2826:	w5 = *(u8 *)(r4 + 0x3)
    2827:	*(u8 *)(r3 + 0x3) = w5
    2828:	w5 = *(u8 *)(r4 + 0x4)
    2829:	*(u8 *)(r3 + 0x4) = w5
    2830:	w5 = *(u8 *)(r4 + 0x5)
    2831:	*(u8 *)(r3 + 0x5) = w5
    2832:	w5 = *(u8 *)(r4 + 0x6)
    2833:	*(u8 *)(r3 + 0x6) = w5
    2834:	w5 = *(u8 *)(r4 + 0x7)
    2835:	*(u8 *)(r3 + 0x7) = w5
    2836:	w5 = *(u8 *)(r4 + 0x8)
    2837:	*(u8 *)(r3 + 0x8) = w5
    2838:	w5 = *(u8 *)(r4 + 0x9)
    2839:	*(u8 *)(r3 + 0x9) = w5
    2840:	w5 = *(u8 *)(r4 + 0xa)
    2841:	*(u8 *)(r3 + 0xa) = w5
    2842:	w5 = *(u8 *)(r4 + 0xb)
    2843:	*(u8 *)(r3 + 0xb) = w5
    2844:	w5 = *(u8 *)(r4 + 0xc)
    2845:	*(u8 *)(r3 + 0xc) = w5
    2846:	w5 = *(u8 *)(r4 + 0xd)
    2847:	*(u8 *)(r3 + 0xd) = w5
    2848:	w5 = *(u8 *)(r4 + 0xe)
    2849:	*(u8 *)(r3 + 0xe) = w5
    2850:	w5 = *(u8 *)(r4 + 0xf)
    2851:	*(u8 *)(r3 + 0xf) = w5
    2852:	w5 = *(u8 *)(r4 + 0x10)
    2853:	*(u8 *)(r3 + 0x10) = w5
    2854:	w5 = *(u8 *)(r4 + 0x11)
    2855:	*(u8 *)(r3 + 0x11) = w5
    2856:	w5 = *(u8 *)(r4 + 0x12)
    2857:	*(u8 *)(r3 + 0x12) = w5
    2858:	w5 = *(u8 *)(r4 + 0x13)
    2859:	*(u8 *)(r3 + 0x13) = w5
    2860:	w5 = *(u8 *)(r4 + 0x14)
    2861:	*(u8 *)(r3 + 0x14) = w5
    2862:	w5 = *(u8 *)(r4 + 0x15)
    2863:	*(u8 *)(r3 + 0x15) = w5
    2864:	w5 = *(u8 *)(r4 + 0x16)
    2865:	*(u8 *)(r3 + 0x16) = w5
    2866:	w5 = *(u8 *)(r4 + 0x17)
    2867:	*(u8 *)(r3 + 0x17) = w5
    2868:	w5 = *(u8 *)(r4 + 0x18)
    2869:	*(u8 *)(r3 + 0x18) = w5
    2870:	w5 = *(u8 *)(r4 + 0x19)
    2871:	*(u8 *)(r3 + 0x19) = w5
    2872:	w5 = *(u8 *)(r4 + 0x1a)
    2873:	*(u8 *)(r3 + 0x1a) = w5
    2874:	w5 = *(u8 *)(r4 + 0x1b)
    2875:	*(u8 *)(r3 + 0x1b) = w5
    2876:	w5 = *(u8 *)(r4 + 0x1c)
    2877:	*(u8 *)(r3 + 0x1c) = w5
    2878:	w5 = *(u8 *)(r4 + 0x1d)
    2879:	*(u8 *)(r3 + 0x1d) = w5
    2880:	w5 = *(u8 *)(r4 + 0x1e)
    2881:	*(u8 *)(r3 + 0x1e) = w5
    2882:	if r2 == 0x5c goto +0xcd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2883:	w4 = 0x4
    2884:	*(u8 *)(r1 + 0x5c) = w4
    2885:	if r2 < 0x5f goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2886:	w3 = 0x0
    2887:	*(u8 *)(r1 + 0x5e) = w3
    2888:	*(u8 *)(r1 + 0x5d) = w4
    2889:	if r2 < 0x63 goto +0xc6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2890:	*(u8 *)(r1 + 0x62) = w3
    2891:	*(u8 *)(r1 + 0x61) = w3
    2892:	*(u8 *)(r1 + 0x60) = w3
    2893:	w3 = 0x44
    2894:	*(u8 *)(r1 + 0x5f) = w3
    2895:	if r2 == 0x63 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2896:	w3 = 0x5
    2897:	*(u8 *)(r1 + 0x63) = w3
    2898:	r3 = r2
    2899:	r3 &= -0x2
    2900:	if r3 == 0x64 goto +0xbb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2901:	w4 = 0x0
    2902:	*(u8 *)(r1 + 0x65) = w4
    2903:	w5 = 0x4
    2904:	*(u8 *)(r1 + 0x64) = w5
    2905:	if r2 < 0x6a goto +0xb6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2906:	*(u8 *)(r1 + 0x69) = w4
    2907:	*(u8 *)(r1 + 0x68) = w4
    2908:	*(u8 *)(r1 + 0x67) = w4
    2909:	w4 = 0x6
    2910:	*(u8 *)(r1 + 0x66) = w4
    2911:	if r2 == 0x6a goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2912:	w4 = 0x14
    2913:	*(u8 *)(r1 + 0x6a) = w4
    2914:	if r2 < 0x6d goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2915:	w4 = 0x0
    2916:	*(u8 *)(r1 + 0x6c) = w4
    2917:	w4 = 0xf
    2918:	*(u8 *)(r1 + 0x6b) = w4
    2919:	if r2 < 0x7c goto +0xa8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2920:	r4 = r1
    2921:	r4 += 0x6d
    2922:	r5 = 0xd3e ll
		0000000000005b50:  R_BPF_64_64	.rodata
    2924:	w0 = *(u8 *)(r5 + 0x0)
    2925:	*(u8 *)(r4 + 0x0) = w0
    2926:	w0 = *(u8 *)(r5 + 0x1)
    2927:	*(u8 *)(r4 + 0x1) = w0
    2928:	w0 = *(u8 *)(r5 + 0x2)
    2929:	*(u8 *)(r4 + 0x2) = w0
    2930:	w0 = *(u8 *)(r5 + 0x3)
    2931:	*(u8 *)(r4 + 0x3) = w0
    2932:	w0 = *(u8 *)(r5 + 0x4)
    2933:	*(u8 *)(r4 + 0x4) = w0
    2934:	w0 = *(u8 *)(r5 + 0x5)
    2935:	*(u8 *)(r4 + 0x5) = w0
    2936:	w0 = *(u8 *)(r5 + 0x6)
    2937:	*(u8 *)(r4 + 0x6) = w0
    2938:	w0 = *(u8 *)(r5 + 0x7)
    2939:	*(u8 *)(r4 + 0x7) = w0
    2940:	w0 = *(u8 *)(r5 + 0x8)
    2941:	*(u8 *)(r4 + 0x8) = w0
    2942:	w0 = *(u8 *)(r5 + 0x9)
    2943:	*(u8 *)(r4 + 0x9) = w0
    2944:	w0 = *(u8 *)(r5 + 0xa)
    2945:	*(u8 *)(r4 + 0xa) = w0
    2946:	w0 = *(u8 *)(r5 + 0xb)
    2947:	*(u8 *)(r4 + 0xb) = w0
    2948:	w0 = *(u8 *)(r5 + 0xc)
    2949:	*(u8 *)(r4 + 0xc) = w0
    2950:	w0 = *(u8 *)(r5 + 0xd)
    2951:	*(u8 *)(r4 + 0xd) = w0
    2952:	w0 = *(u8 *)(r5 + 0xe)
    2953:	*(u8 *)(r4 + 0xe) = w0
    2954:	if r2 == 0x7c goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2955:	w4 = 0x0
    2956:	*(u8 *)(r1 + 0x7c) = w4
    2957:	if r2 < 0x7f goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2958:	*(u8 *)(r1 + 0x7e) = w4
    2959:	w4 = 0x1
    2960:	*(u8 *)(r1 + 0x7d) = w4
    2961:	if r2 == 0x7f goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2962:	w4 = 0x2
    2963:	*(u8 *)(r1 + 0x7f) = w4
    2964:	if r2 == 0x80 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2965:	w4 = 0x9
    2966:	*(u8 *)(r1 + 0x80) = w4
    2967:	if r2 < 0x83 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2968:	w4 = 0x0
    2969:	*(u8 *)(r1 + 0x82) = w4
    2970:	w4 = 0x8
    2971:	*(u8 *)(r1 + 0x81) = w4
    2972:	if r2 < 0x8b goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2973:	*(u8 *)(r1 + 0x83) = w8
    2974:	r4 = r8
    2975:	r4 >>= 0x38
    2976:	*(u8 *)(r1 + 0x8a) = w4
    2977:	r4 = r8
    2978:	r4 >>= 0x30
    2979:	*(u8 *)(r1 + 0x89) = w4
    2980:	r4 = r8
    2981:	r4 >>= 0x28
    2982:	*(u8 *)(r1 + 0x88) = w4
    2983:	r4 = r8
    2984:	r4 >>= 0x20
    2985:	*(u8 *)(r1 + 0x87) = w4
    2986:	r4 = r8
    2987:	r4 >>= 0x18
    2988:	*(u8 *)(r1 + 0x86) = w4
    2989:	r4 = r8
    2990:	r4 >>= 0x10
    2991:	*(u8 *)(r1 + 0x85) = w4
    2992:	r8 >>= 0x8
    2993:	*(u8 *)(r1 + 0x84) = w8
    2994:	if r2 == 0x8b goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2995:	w4 = 0x14
    2996:	*(u8 *)(r1 + 0x8b) = w4
    2997:	if r3 == 0x8c goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2998:	w4 = 0x0
    2999:	*(u8 *)(r1 + 0x8d) = w4
    3000:	w4 = 0x7
    3001:	*(u8 *)(r1 + 0x8c) = w4
    3002:	if r2 < 0x95 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3003:	r4 = r1
    3004:	r4 += 0x8e
    3005:	r5 = 0xd4d ll
		0000000000005de8:  R_BPF_64_64	.rodata
    3007:	w0 = *(u8 *)(r5 + 0x0)
    3008:	*(u8 *)(r4 + 0x0) = w0
    3009:	w0 = *(u8 *)(r5 + 0x1)
    3010:	*(u8 *)(r4 + 0x1) = w0
    3011:	w0 = *(u8 *)(r5 + 0x2)
    3012:	*(u8 *)(r4 + 0x2) = w0
    3013:	w0 = *(u8 *)(r5 + 0x3)
    3014:	*(u8 *)(r4 + 0x3) = w0
    3015:	w0 = *(u8 *)(r5 + 0x4)
    3016:	*(u8 *)(r4 + 0x4) = w0
    3017:	w0 = *(u8 *)(r5 + 0x5)
    3018:	*(u8 *)(r4 + 0x5) = w0
    3019:	w0 = *(u8 *)(r5 + 0x6)
    3020:	*(u8 *)(r4 + 0x6) = w0
    3021:	if r2 == 0x95 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3022:	w4 = 0x0
    3023:	*(u8 *)(r1 + 0x95) = w4
    3024:	if r3 == 0x96 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3025:	*(u8 *)(r1 + 0x97) = w4
    3026:	w4 = 0x1
    3027:	*(u8 *)(r1 + 0x96) = w4
    3028:	if r2 < 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3029:	*(u8 *)(r1 + 0x98) = w4
    3030:	if r2 == 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3031:	w4 = 0x3
    3032:	*(u8 *)(r1 + 0x99) = w4
    3033:	if r3 == 0x9a goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3034:	w3 = 0x0
    3035:	*(u8 *)(r1 + 0x9b) = w3
    3036:	w3 = 0x4
    3037:	*(u8 *)(r1 + 0x9a) = w3
    3038:	if r2 < 0xa0 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    3039:	w3 = *(u32 *)(r10 - 0xa0)
    3040:	w2 = w3
    3041:	w2 >>= 0x18
    3042:	*(u8 *)(r1 + 0x9f) = w2
    3043:	w2 = w3
    3044:	w2 >>= 0x10
    3045:	*(u8 *)(r1 + 0x9e) = w2
    3046:	*(u8 *)(r1 + 0x9c) = w3
    3047:	w2 = w3
    3048:	w2 >>= 0x8
    3049:	*(u8 *)(r1 + 0x9d) = w2
    3050:	r2 = 0x0
    3051:	call 0x84
    3052:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    3053:	w1 = *(u32 *)(r10 - 0xa0)
    3054:	if w1 != 0x0 goto +0x72e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    3055:	r1 = 0x0 ll
		0000000000005f78:  R_BPF_64_64	CONFIG
    3057:	w2 = *(u32 *)(r1 + 0x6c)
    3058:	if w2 == 0x0 goto +0x76e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    3059:	r1 = *(u64 *)(r1 + 0xb0)
    3060:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    3061:	r1 = 0x0 ll
		0000000000005fa8:  R_BPF_64_64	CONFIG
    3063:	r3 = *(u64 *)(r1 + 0xb0)
    3064:	r1 = r10
    3065:	r1 += -0x88
    3066:	w2 = 0x4
    3067:	call 0x71
    3068:	w1 = *(u32 *)(r10 - 0x88)
    3069:	if w1 == 0x0 goto +0x71f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    3070:	w1 = *(u32 *)(r6 + 0xbc)
    3071:	if w1 == 0x0 goto +0x66c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4700>
    3072:	w1 = *(u32 *)(r6 + 0x70)
    3073:	if w1 != 0x0 goto +0x49e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38a0>
    3074:	call 0x23
    3075:	r1 = 0x0 ll
		0000000000006018:  R_BPF_64_64	CONFIG
    3077:	w2 = *(u32 *)(r1 + 0xb8)
    3078:	r0 += r2
    3079:	w1 = *(u32 *)(r1 + 0xbc)
    3080:	if w1 != 0x2 goto +0x659 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46b0>
    3081:	r1 = r10
    3082:	r1 += -0x88
    3083:	w2 = 0x2
    3084:	r3 = r0
    3085:	call 0x71
    3086:	w1 = *(u16 *)(r10 - 0x88)
    3087:	goto +0x606 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4450>
    3088:	r2 = 0x0
    3089:	call 0x85
    3090:	r7 = *(u64 *)(r10 - 0x90)
    3091:	w9 = *(u32 *)(r7 + 0x10)
    3092:	w1 = *(u32 *)(r7 + 0xc)
    3093:	*(u32 *)(r10 - 0xc0) = w1
    3094:	w1 = *(u32 *)(r7 + 0x8)
    3095:	*(u32 *)(r10 - 0x98) = w1
    3096:	w1 = *(u32 *)(r7 + 0x4)
    3097:	*(u32 *)(r10 - 0xb0) = w1
    3098:	w1 = *(u32 *)(r7 + 0x0)
    3099:	*(u32 *)(r10 - 0xa8) = w1
    3100:	call 0x8
    3101:	w0 &= 0xfff
    3102:	r0 <<= 0x6
    3103:	r6 = 0x0 ll
		00000000000060f8:  R_BPF_64_64	.bss.calls
    3105:	r6 += r0
    3106:	call 0x9e
    3107:	r1 = r0
    3108:	call 0xaf
    3109:	*(u64 *)(r6 + 0x10) = r0
    3110:	r2 = *(u64 *)(r6 + 0x10)
    3111:	r1 = r2
    3112:	r1 >>= 0x9
    3113:	r1 &= 0x3ffc0
    3114:	r8 = 0x0 ll
		0000000000006150:  R_BPF_64_64	.bss.begun
    3116:	r8 += r1
    3117:	r1 = *(u64 *)(r8 + 0x0)
    3118:	*(u64 *)(r10 - 0xc8) = r2
    3119:	r1 ^= r2
    3120:	r2 = 0xffffffffffff ll
    3122:	r1 &= r2
    3123:	r2 = *(u64 *)(r8 + 0x8)
    3124:	if r1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1618>
    3125:	r1 = 0x0 ll
		00000000000061a8:  R_BPF_64_64	CONFIG
    3127:	w6 = *(u32 *)(r1 + 0x8c)
    3128:	if w6 == 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3129:	call 0x23
    3130:	r0 += r6
    3131:	r1 = r10
    3132:	r1 += -0x88
    3133:	w2 = 0x4
    3134:	r3 = r0
    3135:	call 0x71
    3136:	w1 = *(u32 *)(r10 - 0x88)
    3137:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3138:	r1 = 0x0 ll
		0000000000006210:  R_BPF_64_64	CONFIG
    3140:	w6 = *(u32 *)(r1 + 0x90)
    3141:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3142:	call 0x23
    3143:	r0 += r6
    3144:	r1 = r10
    3145:	r1 += -0x88
    3146:	w2 = 0x4
    3147:	r3 = r0
    3148:	call 0x71
    3149:	w1 = *(u32 *)(r10 - 0x88)
    3150:	if w1 != 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    3151:	w3 = *(u32 *)(r10 - 0xb0)
    3152:	w1 = w3
    3153:	w4 = *(u32 *)(r10 - 0xa0)
    3154:	w1 |= w4
    3155:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e08>
    3156:	w1 = w4
    3157:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1698>
    3158:	w1 = w4
    3159:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1668>
    3160:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1698>
    3161:	w2 = 0x0
    3162:	w1 = 0x0
    3163:	w6 = 0x0
    3164:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3165:	w1 = w4
    3166:	w1 -= w3
    3167:	w6 = 0x0
    3168:	w2 = 0x0
    3169:	w3 = *(u32 *)(r10 - 0x98)
    3170:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3171:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3172:	w3 = w1
    3173:	w2 = *(u32 *)(r10 - 0x98)
    3174:	w3 ^= w2
    3175:	w2 = 0x1
    3176:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3177:	w3 = *(u32 *)(r10 - 0x98)
    3178:	w4 = w3
    3179:	w4 s>>= 0x1f
    3180:	w3 ^= w4
    3181:	w3 -= w4
    3182:	w5 = w1
    3183:	w5 s>>= 0x1f
    3184:	w4 = w1
    3185:	w4 ^= w5
    3186:	w4 -= w5
    3187:	w0 = w4
    3188:	w0 &= 0xff
    3189:	w5 = w3
    3190:	w5 &= 0xff
    3191:	w5 -= w0
    3192:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1770>
    3193:	w5 = 0x0
    3194:	w5 += w0
    3195:	w0 = w4
    3196:	w0 >>= 0x18
    3197:	w6 = w3
    3198:	w6 >>= 0x18
    3199:	w6 -= w0
    3200:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b0>
    3201:	w6 = 0x0
    3202:	w6 += w0
    3203:	w6 <<= 0x18
    3204:	w6 |= w5
    3205:	w5 = w4
    3206:	w5 >>= 0x8
    3207:	w5 &= 0xff
    3208:	w0 = w3
    3209:	w0 >>= 0x8
    3210:	w0 &= 0xff
    3211:	w0 -= w5
    3212:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1810>
    3213:	w0 = 0x0
    3214:	w0 += w5
    3215:	w0 <<= 0x8
    3216:	w6 |= w0
    3217:	w4 >>= 0x10
    3218:	w4 &= 0xff
    3219:	w3 >>= 0x10
    3220:	w3 &= 0xff
    3221:	w3 -= w4
    3222:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1860>
    3223:	w3 = 0x0
    3224:	w3 += w4
    3225:	w3 <<= 0x10
    3226:	w6 |= w3
    3227:	w4 = *(u32 *)(r10 - 0xa0)
    3228:	w3 = *(u32 *)(r10 - 0x98)
    3229:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3230:	w6 = -w6
    3231:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
    3232:	w3 = *(u32 *)(r10 - 0xb0)
    3233:	w1 = w3
    3234:	w2 = *(u32 *)(r10 - 0xa0)
    3235:	w1 |= w2
    3236:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1918>
    3237:	w6 = w2
    3238:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3239:	w6 = w2
    3240:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18f0>
    3241:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3242:	w6 = 0x0
    3243:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3244:	w6 = w2
    3245:	w6 -= w3
    3246:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1928>
    3247:	w6 = 0x0
    3248:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    3249:	w5 = 0x0
    3250:	w1 = 0x1
    3251:	w3 = 0x1
    3252:	if w9 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1950>
    3253:	w3 = 0x0
    3254:	w2 = *(u32 *)(r10 - 0xa8)
    3255:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1968>
    3256:	w1 = 0x0
    3257:	w2 = *(u32 *)(r10 - 0x98)
    3258:	w9 = *(u32 *)(r10 - 0xc0)
    3259:	if w2 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3260:	if w6 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3261:	w2 = w6
    3262:	w4 = *(u32 *)(r10 - 0x98)
    3263:	w2 ^= w4
    3264:	if w2 s> -0x1 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3265:	w4 = *(u32 *)(r10 - 0x98)
    3266:	w2 = w4
    3267:	w2 s>>= 0x1f
    3268:	w4 ^= w2
    3269:	w4 -= w2
    3270:	w2 = w6
    3271:	w2 s>>= 0x1f
    3272:	w5 = w6
    3273:	w5 ^= w2
    3274:	w5 -= w2
    3275:	w0 = w5
    3276:	w0 &= 0xff
    3277:	w7 = w4
    3278:	w7 &= 0xff
    3279:	w7 -= w0
    3280:	w2 = 0x0
    3281:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a38>
    3282:	w7 = 0x0
    3283:	w7 += w0
    3284:	w8 = w5
    3285:	w8 >>= 0x18
    3286:	w0 = w4
    3287:	w0 >>= 0x18
    3288:	w0 -= w8
    3289:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a78>
    3290:	w0 = 0x0
    3291:	w0 += w8
    3292:	w0 <<= 0x18
    3293:	w0 |= w7
    3294:	w7 = w5
    3295:	w7 >>= 0x8
    3296:	w7 &= 0xff
    3297:	w8 = w4
    3298:	w8 >>= 0x8
    3299:	w8 &= 0xff
    3300:	w8 -= w7
    3301:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ad8>
    3302:	w8 = 0x0
    3303:	w8 += w7
    3304:	w8 <<= 0x8
    3305:	w0 |= w8
    3306:	w5 >>= 0x10
    3307:	w5 &= 0xff
    3308:	w4 >>= 0x10
    3309:	w4 &= 0xff
    3310:	w4 -= w5
    3311:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b28>
    3312:	w4 = 0x0
    3313:	w4 += w5
    3314:	w4 <<= 0x10
    3315:	w0 |= w4
    3316:	w5 = w0
    3317:	w5 = -w5
    3318:	w4 = *(u32 *)(r10 - 0x98)
    3319:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b68>
    3320:	w5 = w0
    3321:	if w9 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3322:	if w0 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
    3323:	w4 = 0x6
    3324:	w0 = w5
    3325:	w0 ^= w9
    3326:	if w0 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd0>
    3327:	w5 += w9
    3328:	w4 = 0x0
    3329:	w2 = 0x1
    3330:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd0>
    3331:	w4 = 0x6
    3332:	w2 = 0x0
    3333:	w9 = w5
    3334:	w0 = 0x48
    3335:	w5 = *(u32 *)(r10 - 0x98)
    3336:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf0>
    3337:	w0 = 0x40
    3338:	*(u32 *)(r10 - 0xd0) = w0
    3339:	w7 = w9
    3340:	w1 |= w3
    3341:	r3 = 0x0 ll
		0000000000006868:  R_BPF_64_64	CONFIG
    3343:	w5 = *(u32 *)(r3 + 0x80)
    3344:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c30>
    3345:	w3 = *(u32 *)(r3 + 0x78)
    3346:	w3 = 0x0
    3347:	w1 &= 0x1
    3348:	w5 = 0x0
    3349:	w0 = 0x0
    3350:	w9 = 0x0
    3351:	w8 = 0x0
    3352:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca8>
    3353:	r1 = *(u64 *)(r10 - 0x90)
    3354:	w1 = *(u32 *)(r1 + 0x10)
    3355:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c88>
    3356:	w5 = 0x8
    3357:	w9 = *(u32 *)(r10 - 0xa8)
    3358:	w0 = w9
    3359:	w0 = -w0
    3360:	w8 = 0x3
    3361:	w1 = *(u32 *)(r10 - 0x98)
    3362:	w6 += w1
    3363:	r1 = *(u64 *)(r10 - 0x90)
    3364:	*(u32 *)(r1 + 0x12c) = w5
    3365:	*(u32 *)(r1 + 0x124) = w0
    3366:	*(u32 *)(r1 + 0x11c) = w9
    3367:	*(u32 *)(r1 + 0x118) = w8
    3368:	r8 = r1
    3369:	*(u32 *)(r8 + 0x128) = w3
    3370:	*(u32 *)(r8 + 0x120) = w3
    3371:	w1 = 0x0
    3372:	w5 = 0x0
    3373:	w0 = 0x0
    3374:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d38>
    3375:	w3 = 0x8
    3376:	w1 = w7
    3377:	w5 = *(u32 *)(r10 - 0xa0)
    3378:	w0 = *(u32 *)(r10 - 0xa8)
    3379:	*(u32 *)(r8 + 0x144) = w3
    3380:	*(u32 *)(r8 + 0x13c) = w1
    3381:	*(u32 *)(r8 + 0x138) = w5
    3382:	*(u32 *)(r8 + 0x134) = w0
    3383:	*(u32 *)(r8 + 0x130) = w4
    3384:	r1 = r8
    3385:	w8 = 0x0
    3386:	*(u32 *)(r1 + 0x140) = w8
    3387:	r1 += 0x148
    3388:	w2 = 0x0
    3389:	r3 = 0x18
    3390:	call -0x1
		00000000000069f0:  R_BPF_64_32	memset
    3391:	w1 = 0x1
    3392:	*(u32 *)(r10 - 0xc0) = w1
    3393:	w2 = 0x0
    3394:	w3 = 0x0
    3395:	w4 = 0x0
    3396:	w5 = 0x0
    3397:	w0 = *(u32 *)(r10 - 0xa0)
    3398:	if w6 == 0x0 goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    3399:	w8 = 0x5
    3400:	w2 = *(u32 *)(r10 - 0xa8)
    3401:	w3 = w0
    3402:	w4 = w6
    3403:	w5 = *(u32 *)(r10 - 0xd0)
    3404:	goto +0x108 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    3405:	w2 = 0x0
    3406:	w1 = 0x0
    3407:	w6 = 0x0
    3408:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1688>
    3409:	if w9 == 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    3410:	w3 = 0x0
    3411:	*(u32 *)(r10 - 0xd0) = w3
    3412:	w3 = *(u32 *)(r10 - 0xa8)
    3413:	w9 = *(u32 *)(r10 - 0xc0)
    3414:	if w3 == 0x0 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3415:	w3 = 0x3
    3416:	*(u32 *)(r10 - 0xd0) = w3
    3417:	w3 = 0x0
    3418:	*(u32 *)(r10 - 0x108) = w3
    3419:	w3 = *(u32 *)(r10 - 0xa8)
    3420:	w3 = -w3
    3421:	*(u32 *)(r10 - 0x100) = w3
    3422:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3423:	r9 = 0x80
    3424:	if w1 < 0x81 goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3425:	r9 = 0x100
    3426:	if w1 < 0x101 goto -0x302 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3427:	r9 = 0x200
    3428:	if w1 < 0x201 goto -0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3429:	r9 = 0x400
    3430:	if w1 < 0x401 goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3431:	r9 = 0x800
    3432:	if w1 < 0x801 goto -0x308 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3433:	r9 = 0x1000
    3434:	if w1 < 0x1001 goto -0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3435:	r9 = 0x2000
    3436:	if w1 > 0x2000 goto -0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    3437:	goto -0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x6a8>
    3438:	w3 = *(u32 *)(r6 + 0x34)
    3439:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    3440:	*(u32 *)(r6 + 0x34) = w2
    3441:	w3 = *(u32 *)(r6 + 0x38)
    3442:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f40>
    3443:	*(u32 *)(r6 + 0x38) = w2
    3444:	*(u32 *)(r6 + 0x3c) = w7
    3445:	w1 += 0x1
    3446:	*(u32 *)(r6 + 0x30) = w1
    3447:	goto +0x5e9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    3448:	r1 = 0x0 ll
		0000000000006bc0:  R_BPF_64_64	CONFIG
    3450:	w9 = *(u32 *)(r1 + 0xb8)
    3451:	w8 = *(u32 *)(r1 + 0xbc)
    3452:	call 0x9e
    3453:	r0 += r9
    3454:	if w8 == 0x2 goto +0x279 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3360>
    3455:	w1 = *(u32 *)(r0 + 0x0)
    3456:	goto +0x27a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3457:	w3 = 0x0
    3458:	*(u32 *)(r10 - 0xd0) = w3
    3459:	w3 = *(u32 *)(r10 - 0xa8)
    3460:	w9 = *(u32 *)(r10 - 0xc0)
    3461:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3462:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    3463:	w5 = w4
    3464:	w3 = *(u32 *)(r10 - 0xa8)
    3465:	w5 -= w3
    3466:	w3 = 0x0
    3467:	*(u32 *)(r10 - 0xd0) = w3
    3468:	*(u32 *)(r10 - 0x100) = w5
    3469:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2020>
    3470:	w3 = 0x3
    3471:	*(u32 *)(r10 - 0xd0) = w3
    3472:	*(u32 *)(r10 - 0x108) = w4
    3473:	w5 = w1
    3474:	w3 = *(u32 *)(r10 - 0x98)
    3475:	w5 ^= w3
    3476:	w4 = 0x0
    3477:	w3 = 0x1
    3478:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2060>
    3479:	w3 = 0x0
    3480:	w0 = w6
    3481:	w0 += w1
    3482:	w2 &= w3
    3483:	if w2 != 0x1 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2268>
    3484:	w2 = *(u32 *)(r10 - 0x98)
    3485:	w3 = w2
    3486:	w3 s>>= 0x1f
    3487:	w2 ^= w3
    3488:	w2 -= w3
    3489:	w3 = w1
    3490:	w3 s>>= 0x1f
    3491:	w1 ^= w3
    3492:	w1 -= w3
    3493:	w3 = w1
    3494:	w3 &= 0xff
    3495:	w4 = w2
    3496:	w4 &= 0xff
    3497:	w4 -= w3
    3498:	w7 = 0x0
    3499:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2108>
    3500:	w4 = 0x0
    3501:	w4 += w3
    3502:	w5 = w1
    3503:	w5 >>= 0x18
    3504:	w3 = w2
    3505:	w3 >>= 0x18
    3506:	w3 -= w5
    3507:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2148>
    3508:	w3 = 0x0
    3509:	w3 += w5
    3510:	w3 <<= 0x18
    3511:	w3 |= w4
    3512:	w4 = w1
    3513:	w4 >>= 0x8
    3514:	w4 &= 0xff
    3515:	w5 = w2
    3516:	w5 >>= 0x8
    3517:	w5 &= 0xff
    3518:	w5 -= w4
    3519:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21a8>
    3520:	w5 = 0x0
    3521:	w5 += w4
    3522:	w5 <<= 0x8
    3523:	w3 |= w5
    3524:	w1 >>= 0x10
    3525:	w1 &= 0xff
    3526:	w2 >>= 0x10
    3527:	w2 &= 0xff
    3528:	w2 -= w1
    3529:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21f8>
    3530:	w2 = 0x0
    3531:	w2 += w1
    3532:	w2 <<= 0x10
    3533:	w3 |= w2
    3534:	w4 = w3
    3535:	w4 = -w4
    3536:	w1 = *(u32 *)(r10 - 0x98)
    3537:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2238>
    3538:	w4 = w3
    3539:	if w9 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2268>
    3540:	if w3 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2268>
    3541:	w2 = 0x6
    3542:	w1 = w4
    3543:	w1 ^= w9
    3544:	if w1 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22a0>
    3545:	w4 += w9
    3546:	w2 = 0x0
    3547:	w7 = 0x1
    3548:	if w4 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22a0>
    3549:	w2 = 0x6
    3550:	w7 = 0x0
    3551:	w9 = w4
    3552:	*(u32 *)(r10 - 0xe0) = w2
    3553:	*(u32 *)(r10 - 0xc0) = w7
    3554:	w1 = 0x2
    3555:	*(u32 *)(r10 - 0xd8) = w0
    3556:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22d0>
    3557:	w1 = 0x1
    3558:	*(u32 *)(r10 - 0xf0) = w1
    3559:	w1 = 0x0
    3560:	*(u32 *)(r10 - 0xe8) = w1
    3561:	r7 = 0x0 ll
		0000000000006f48:  R_BPF_64_64	CONFIG
    3563:	w2 = *(u32 *)(r7 + 0x84)
    3564:	if w2 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3565:	*(u32 *)(r10 - 0xf8) = w6
    3566:	w6 = w9
    3567:	r8 = *(u64 *)(r8 + 0x0)
    3568:	w1 = *(u32 *)(r7 + 0x84)
    3569:	r9 = *(u64 *)(r10 - 0xc8)
    3570:	r2 = r9
    3571:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    3572:	call 0x9e
    3573:	r1 = 0x0 ll
		0000000000006fa8:  R_BPF_64_64	CONFIG
    3575:	w1 = *(u32 *)(r1 + 0x88)
    3576:	r0 += r1
    3577:	r1 = *(u64 *)(r0 + 0x0)
    3578:	r2 = *(u64 *)(r0 + 0x8)
    3579:	w2 += w1
    3580:	r2 <<= 0x30
    3581:	r2 ^= r9
    3582:	w1 = 0x0
    3583:	w9 = w6
    3584:	w6 = *(u32 *)(r10 - 0xf8)
    3585:	if r8 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3586:	w1 = 0x20
    3587:	*(u32 *)(r10 - 0xf8) = w1
    3588:	w1 = w9
    3589:	r8 = *(u64 *)(r10 - 0x90)
    3590:	w2 = *(u32 *)(r8 + 0x268)
    3591:	w3 = *(u32 *)(r7 + 0x80)
    3592:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2418>
    3593:	r3 = 0x0 ll
		0000000000007048:  R_BPF_64_64	CONFIG
    3595:	w3 = *(u32 *)(r3 + 0x78)
    3596:	if w3 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2418>
    3597:	w3 = -0x80000000
    3598:	*(u32 *)(r10 - 0xe8) = w3
    3599:	w3 = 0x0
    3600:	w4 = 0x0
    3601:	w5 = 0x0
    3602:	w0 = 0x0
    3603:	w7 = 0x0
    3604:	w9 = *(u32 *)(r10 - 0xd0)
    3605:	if w9 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2480>
    3606:	w5 = *(u32 *)(r8 + 0x10)
    3607:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2468>
    3608:	w4 = 0x8
    3609:	w5 = *(u32 *)(r10 - 0x100)
    3610:	w0 = *(u32 *)(r10 - 0x108)
    3611:	w7 = *(u32 *)(r10 - 0xa8)
    3612:	w2 |= 0x8
    3613:	*(u32 *)(r8 + 0x12c) = w4
    3614:	*(u32 *)(r8 + 0x124) = w5
    3615:	*(u32 *)(r8 + 0x120) = w0
    3616:	*(u32 *)(r8 + 0x11c) = w7
    3617:	w4 = *(u32 *)(r10 - 0xd0)
    3618:	*(u32 *)(r8 + 0x118) = w4
    3619:	*(u32 *)(r8 + 0x128) = w3
    3620:	w5 = 0x0
    3621:	w0 = 0x0
    3622:	w7 = 0x0
    3623:	w4 = *(u32 *)(r10 - 0xc0)
    3624:	if w4 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2508>
    3625:	w3 = w2
    3626:	w5 = w1
    3627:	w0 = *(u32 *)(r10 - 0xa0)
    3628:	w7 = *(u32 *)(r10 - 0xa8)
    3629:	w4 = *(u32 *)(r10 - 0x98)
    3630:	w9 = w4
    3631:	w9 -= w6
    3632:	*(u32 *)(r8 + 0x144) = w3
    3633:	*(u32 *)(r8 + 0x13c) = w5
    3634:	*(u32 *)(r8 + 0x138) = w0
    3635:	*(u32 *)(r8 + 0x134) = w7
    3636:	w1 = *(u32 *)(r10 - 0xe0)
    3637:	*(u32 *)(r8 + 0x130) = w1
    3638:	w5 = 0x0
    3639:	w3 = 0x0
    3640:	*(u32 *)(r10 - 0xc0) = w3
    3641:	*(u32 *)(r8 + 0x140) = w5
    3642:	w0 = 0x0
    3643:	w7 = 0x0
    3644:	if w4 == w6 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25b0>
    3645:	w7 = *(u32 *)(r10 - 0xe8)
    3646:	w7 |= w2
    3647:	w3 = 0x4
    3648:	w5 = *(u32 *)(r10 - 0xa0)
    3649:	w0 = *(u32 *)(r10 - 0xa8)
    3650:	*(u32 *)(r8 + 0x15c) = w7
    3651:	*(u32 *)(r8 + 0x154) = w9
    3652:	*(u32 *)(r8 + 0x150) = w5
    3653:	*(u32 *)(r8 + 0x14c) = w0
    3654:	*(u32 *)(r8 + 0x148) = w3
    3655:	w2 = 0x0
    3656:	*(u32 *)(r8 + 0x158) = w2
    3657:	w8 = 0x0
    3658:	w3 = 0x0
    3659:	w4 = 0x0
    3660:	w5 = 0x0
    3661:	w0 = *(u32 *)(r10 - 0xa0)
    3662:	w6 = *(u32 *)(r10 - 0xd8)
    3663:	if w6 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    3664:	w8 = *(u32 *)(r10 - 0xf0)
    3665:	w2 = *(u32 *)(r10 - 0xa8)
    3666:	w3 = w0
    3667:	w4 = w6
    3668:	w5 = *(u32 *)(r10 - 0xf8)
    3669:	r7 = *(u64 *)(r10 - 0x90)
    3670:	*(u32 *)(r7 + 0x17c) = w0
    3671:	*(u32 *)(r7 + 0x178) = w0
    3672:	*(u32 *)(r7 + 0x174) = w5
    3673:	*(u32 *)(r7 + 0x16c) = w4
    3674:	*(u32 *)(r7 + 0x168) = w3
    3675:	*(u32 *)(r7 + 0x164) = w2
    3676:	*(u32 *)(r7 + 0x160) = w8
    3677:	w6 = 0x0
    3678:	*(u32 *)(r7 + 0x170) = w6
    3679:	r1 = r7
    3680:	r1 += 0x180
    3681:	w2 = 0x0
    3682:	r3 = 0x10
    3683:	call -0x1
		0000000000007318:  R_BPF_64_32	memset
    3684:	r1 = 0x0 ll
		0000000000007320:  R_BPF_64_64	CONFIG
    3686:	w1 = *(u32 *)(r1 + 0x6c)
    3687:	if w1 == 0x0 goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3688:	w1 = 0x0
    3689:	*(u32 *)(r10 - 0xe8) = w1
    3690:	r1 = 0x0 ll
		0000000000007350:  R_BPF_64_64	.bss
    3692:	r1 = *(u64 *)(r1 + 0x0)
    3693:	w5 = 0x0
    3694:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3695:	call 0x23
    3696:	*(u64 *)(r10 - 0x88) = r0
    3697:	r2 = r10
    3698:	r2 += -0x88
    3699:	r1 = 0x0 ll
		0000000000007398:  R_BPF_64_64	CARRIED
    3701:	call 0x1
    3702:	r6 = r0
    3703:	w5 = 0x0
    3704:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3705:	call 0xe
    3706:	r1 = *(u64 *)(r6 + 0x0)
    3707:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c0>
    3708:	r2 = r0
    3709:	r2 >>= 0x20
    3710:	r0 <<= 0x20
    3711:	r0 >>= 0x20
    3712:	w5 = 0x0
    3713:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3714:	r1 >>= 0x20
    3715:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c8>
    3716:	w5 = 0x1
    3717:	r9 = 0x0
    3718:	r2 = r7
    3719:	r2 += 0x26c
    3720:	*(u64 *)(r10 - 0xf0) = r6
    3721:	r3 = r6
    3722:	r3 += 0x4
    3723:	r4 = 0x0 ll
		0000000000007458:  R_BPF_64_64	CONFIG
    3725:	w0 = 0x0
    3726:	w1 = 0x0
    3727:	*(u32 *)(r10 - 0xa0) = w1
    3728:	r1 = r9
    3729:	r1 <<= 0x2
    3730:	r8 = r2
    3731:	r8 += r1
    3732:	r6 = r3
    3733:	r6 += r1
    3734:	r1 = r9
    3735:	r1 <<= 0x4
    3736:	r7 = 0x0 ll
		00000000000074c0:  R_BPF_64_64	CONFIG
    3738:	r7 += r1
    3739:	r7 += 0xa8
    3740:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3741:	r8 += 0x4
    3742:	r6 += 0x4
    3743:	r9 += 0x1
    3744:	w1 = *(u32 *)(r7 + 0x14)
    3745:	r7 += 0x10
    3746:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3747:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28e8>
    3748:	if r9 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2888>
    3749:	r7 = *(u64 *)(r10 - 0x90)
    3750:	w6 = *(u32 *)(r10 - 0xa0)
    3751:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3752:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d38>
    3753:	*(u32 *)(r10 - 0xa8) = w5
    3754:	*(u64 *)(r10 - 0xd0) = r2
    3755:	*(u64 *)(r10 - 0xd8) = r3
    3756:	*(u32 *)(r10 - 0xe0) = w0
    3757:	if r9 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2980>
    3758:	w1 = *(u32 *)(r4 + 0x70)
    3759:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
    3760:	call 0x23
    3761:	w1 = *(u32 *)(r7 + 0x0)
    3762:	r0 += r1
    3763:	w1 = *(u32 *)(r7 + 0x4)
    3764:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
    3765:	r1 = r10
    3766:	r1 += -0x88
    3767:	w2 = 0x2
    3768:	r3 = r0
    3769:	call 0x71
    3770:	w2 = *(u16 *)(r10 - 0x88)
    3771:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad8>
    3772:	r1 = *(u64 *)(r4 + 0xb0)
    3773:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29d8>
    3774:	r3 = *(u64 *)(r4 + 0xb0)
    3775:	r1 = r10
    3776:	r1 += -0x88
    3777:	w2 = 0x4
    3778:	call 0x71
    3779:	r4 = 0x0 ll
		0000000000007618:  R_BPF_64_64	CONFIG
    3781:	w1 = *(u32 *)(r10 - 0x88)
    3782:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c08>
    3783:	w1 = *(u32 *)(r4 + 0x70)
    3784:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a28>
    3785:	call 0x23
    3786:	r2 = 0x0 ll
		0000000000007650:  R_BPF_64_64	CONFIG
    3788:	w1 = *(u32 *)(r2 + 0xf8)
    3789:	r0 += r1
    3790:	w1 = *(u32 *)(r2 + 0xfc)
    3791:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
    3792:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2948>
    3793:	w1 = *(u32 *)(r4 + 0xf8)
    3794:	*(u64 *)(r10 - 0xf8) = r1
    3795:	w1 = *(u32 *)(r4 + 0xfc)
    3796:	*(u32 *)(r10 - 0x100) = w1
    3797:	call 0x9e
    3798:	r1 = *(u64 *)(r10 - 0xf8)
    3799:	r0 += r1
    3800:	w1 = *(u32 *)(r10 - 0x100)
    3801:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad0>
    3802:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3803:	w1 = *(u32 *)(r7 + 0x0)
    3804:	*(u64 *)(r10 - 0xf8) = r1
    3805:	w1 = *(u32 *)(r7 + 0x4)
    3806:	*(u32 *)(r10 - 0x100) = w1
    3807:	call 0x9e
    3808:	r1 = *(u64 *)(r10 - 0xf8)
    3809:	r0 += r1
    3810:	w1 = *(u32 *)(r10 - 0x100)
    3811:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad0>
    3812:	w2 = *(u32 *)(r0 + 0x0)
    3813:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b20>
    3814:	w2 = *(u16 *)(r0 + 0x0)
    3815:	w2 <<= 0x10
    3816:	w2 s>>= 0x10
    3817:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b20>
    3818:	r1 = r10
    3819:	r1 += -0x88
    3820:	w2 = 0x4
    3821:	r3 = r0
    3822:	call 0x71
    3823:	w2 = *(u32 *)(r10 - 0x88)
    3824:	w5 = *(u32 *)(r10 - 0xa8)
    3825:	w1 = *(u32 *)(r7 + 0xc)
    3826:	w2 -= w1
    3827:	w7 = w2
    3828:	*(u32 *)(r8 + 0x14) = w7
    3829:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b70>
    3830:	w1 = *(u32 *)(r8 + 0x0)
    3831:	w2 = *(u32 *)(r10 - 0xe0)
    3832:	w4 = *(u32 *)(r10 - 0xa0)
    3833:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ce0>
    3834:	w2 = *(u32 *)(r6 + 0x0)
    3835:	w0 = *(u32 *)(r10 - 0xe0)
    3836:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bd0>
    3837:	w1 = 0x0
    3838:	w4 = *(u32 *)(r10 - 0xa0)
    3839:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba8>
    3840:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3841:	w1 = w2
    3842:	if w7 s< w2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3843:	w1 = 0x0
    3844:	if w7 s< 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    3845:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3846:	w1 = w2
    3847:	w4 = *(u32 *)(r10 - 0xa0)
    3848:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3849:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c80>
    3850:	w1 = 0x0
    3851:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    3852:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3853:	w7 = 0x0
    3854:	r1 = *(u64 *)(r10 - 0x90)
    3855:	*(u32 *)(r1 + 0x280) = w7
    3856:	*(u32 *)(r10 - 0x88) = w7
    3857:	r2 = r10
    3858:	r2 += -0x88
    3859:	r1 = 0x0 ll
		0000000000007898:  R_BPF_64_64	LOST
    3861:	call 0x1
    3862:	w5 = *(u32 *)(r10 - 0xa8)
    3863:	if r0 == 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    3864:	r0 += 0x20
    3865:	r1 = 0x1
    3866:	lock *(u64 *)(r0 + 0x0) += r1
    3867:	goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    3868:	w1 = w2
    3869:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    3870:	w1 = w7
    3871:	r2 = *(u64 *)(r10 - 0xf0)
    3872:	w2 = *(u32 *)(r2 + 0x1c)
    3873:	w3 = 0x1
    3874:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc0>
    3875:	w3 = 0x0
    3876:	*(u32 *)(r10 - 0xe8) = w3
    3877:	*(u32 *)(r8 + 0x0) = w1
    3878:	w2 = w1
    3879:	w2 |= w0
    3880:	w3 = 0x1
    3881:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cf8>
    3882:	w3 = 0x0
    3883:	w4 |= w3
    3884:	*(u32 *)(r10 - 0xa0) = w4
    3885:	w0 = w2
    3886:	r2 = *(u64 *)(r10 - 0xd0)
    3887:	r3 = *(u64 *)(r10 - 0xd8)
    3888:	r4 = 0x0 ll
		0000000000007980:  R_BPF_64_64	CONFIG
    3890:	goto -0xa3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2820>
    3891:	call 0x23
    3892:	*(u64 *)(r10 - 0x88) = r0
    3893:	r2 = r10
    3894:	r2 += -0x88
    3895:	r1 = 0x0 ll
		00000000000079b8:  R_BPF_64_64	CARRIED
    3897:	call 0x3
    3898:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d98>
    3899:	r1 = 0x0 ll
		00000000000079d8:  R_BPF_64_64	.bss
    3901:	r2 = -0x1
    3902:	lock *(u64 *)(r1 + 0x0) += r2
    3903:	call -0x663
    3904:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3905:	w1 = 0x0
    3906:	*(u32 *)(r10 - 0x88) = w1
    3907:	r2 = r10
    3908:	r2 += -0x88
    3909:	r1 = 0x0 ll
		0000000000007a28:  R_BPF_64_64	BROUGHT
    3911:	call 0x1
    3912:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    3913:	w2 = *(u32 *)(r10 - 0xe8)
    3914:	w2 &= 0x1
    3915:	r1 = 0x8
    3916:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    3917:	r1 = 0x0
    3918:	r0 += r1
    3919:	r1 = 0x1
    3920:	lock *(u64 *)(r0 + 0x0) += r1
    3921:	w6 &= 0x1
    3922:	w1 = *(u32 *)(r7 + 0x118)
    3923:	w1 |= w6
    3924:	w2 = *(u32 *)(r7 + 0x130)
    3925:	w1 |= w2
    3926:	w2 = *(u32 *)(r7 + 0x148)
    3927:	w1 |= w2
    3928:	w2 = *(u32 *)(r7 + 0x160)
    3929:	w1 |= w2
    3930:	if w1 == 0x0 goto +0x220 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    3931:	call -0x67f
    3932:	if w0 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e90>
    3933:	goto +0x21d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    3934:	r9 = r7
    3935:	r9 += 0x20
    3936:	w1 = *(u32 *)(r10 - 0xc0)
    3937:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f08>
    3938:	r1 = *(u64 *)(r10 - 0xb8)
    3939:	r1 = *(u64 *)(r1 + 0x0)
    3940:	r6 = *(u64 *)(r1 + 0x10)
    3941:	r1 = r9
    3942:	r2 = *(u64 *)(r10 - 0xc8)
    3943:	call 0x3fa
    3944:	*(u64 *)(r7 + 0x68) = r6
    3945:	w1 = *(u32 *)(r7 + 0x78)
    3946:	w1 |= 0x1
    3947:	*(u32 *)(r7 + 0x78) = w1
    3948:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f30>
    3949:	r1 = r9
    3950:	w2 = 0xe0
    3951:	r3 = 0xd98 ll
		0000000000007b78:  R_BPF_64_64	.rodata
    3953:	call 0x71
    3954:	w1 = *(u32 *)(r7 + 0x118)
    3955:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb0>
    3956:	w1 = *(u32 *)(r7 + 0x12c)
    3957:	*(u32 *)(r7 + 0x114) = w1
    3958:	w1 = *(u32 *)(r7 + 0x128)
    3959:	*(u32 *)(r7 + 0x110) = w1
    3960:	w1 = *(u32 *)(r7 + 0x124)
    3961:	*(u32 *)(r7 + 0x10c) = w1
    3962:	w1 = *(u32 *)(r7 + 0x120)
    3963:	*(u32 *)(r7 + 0x108) = w1
    3964:	w1 = *(u32 *)(r7 + 0x11c)
    3965:	*(u32 *)(r7 + 0x104) = w1
    3966:	w1 = *(u32 *)(r7 + 0x118)
    3967:	*(u32 *)(r7 + 0x100) = w1
    3968:	r1 = r7
    3969:	call -0xf82
    3970:	w1 = *(u32 *)(r7 + 0x130)
    3971:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    3972:	w1 = *(u32 *)(r7 + 0x144)
    3973:	*(u32 *)(r7 + 0x114) = w1
    3974:	w1 = *(u32 *)(r7 + 0x140)
    3975:	*(u32 *)(r7 + 0x110) = w1
    3976:	w1 = *(u32 *)(r7 + 0x13c)
    3977:	*(u32 *)(r7 + 0x10c) = w1
    3978:	w1 = *(u32 *)(r7 + 0x138)
    3979:	*(u32 *)(r7 + 0x108) = w1
    3980:	w1 = *(u32 *)(r7 + 0x134)
    3981:	*(u32 *)(r7 + 0x104) = w1
    3982:	w1 = *(u32 *)(r7 + 0x130)
    3983:	*(u32 *)(r7 + 0x100) = w1
    3984:	r1 = r7
    3985:	call -0xf92
    3986:	w1 = *(u32 *)(r7 + 0x148)
    3987:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b0>
    3988:	w1 = *(u32 *)(r7 + 0x15c)
    3989:	*(u32 *)(r7 + 0x114) = w1
    3990:	w1 = *(u32 *)(r7 + 0x158)
    3991:	*(u32 *)(r7 + 0x110) = w1
    3992:	w1 = *(u32 *)(r7 + 0x154)
    3993:	*(u32 *)(r7 + 0x10c) = w1
    3994:	w1 = *(u32 *)(r7 + 0x150)
    3995:	*(u32 *)(r7 + 0x108) = w1
    3996:	w1 = *(u32 *)(r7 + 0x14c)
    3997:	*(u32 *)(r7 + 0x104) = w1
    3998:	w1 = *(u32 *)(r7 + 0x148)
    3999:	*(u32 *)(r7 + 0x100) = w1
    4000:	r1 = r7
    4001:	call -0xfa2
    4002:	w1 = *(u32 *)(r10 - 0xc0)
    4003:	if w1 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a8>
    4004:	w1 = *(u32 *)(r10 - 0x98)
    4005:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    4006:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3170>
    4007:	r1 = 0x0
    4008:	r2 = 0x0 ll
		0000000000007d40:  R_BPF_64_64	CONFIG
    4010:	w2 = *(u32 *)(r2 + 0x74)
    4011:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3168>
    4012:	w2 = *(u32 *)(r10 - 0xb0)
    4013:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3168>
    4014:	call 0x23
    4015:	r1 = 0x0 ll
		0000000000007d78:  R_BPF_64_64	CONFIG
    4017:	w1 = *(u32 *)(r1 + 0x74)
    4018:	r0 += r1
    4019:	r1 = r10
    4020:	r1 += -0x88
    4021:	w2 = 0x8
    4022:	r3 = r0
    4023:	call 0x71
    4024:	r1 = *(u64 *)(r10 - 0x88)
    4025:	*(u64 *)(r7 + 0x250) = r1
    4026:	w1 = *(u32 *)(r7 + 0x160)
    4027:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f0>
    4028:	w1 = *(u32 *)(r7 + 0x174)
    4029:	*(u32 *)(r7 + 0x114) = w1
    4030:	w1 = *(u32 *)(r7 + 0x170)
    4031:	*(u32 *)(r7 + 0x110) = w1
    4032:	w1 = *(u32 *)(r7 + 0x16c)
    4033:	*(u32 *)(r7 + 0x10c) = w1
    4034:	w1 = *(u32 *)(r7 + 0x168)
    4035:	*(u32 *)(r7 + 0x108) = w1
    4036:	w1 = *(u32 *)(r7 + 0x164)
    4037:	*(u32 *)(r7 + 0x104) = w1
    4038:	w1 = *(u32 *)(r7 + 0x160)
    4039:	*(u32 *)(r7 + 0x100) = w1
    4040:	r1 = r7
    4041:	call -0xfca
    4042:	r1 = 0x0 ll
		0000000000007e50:  R_BPF_64_64	CONFIG
    4044:	w2 = *(u32 *)(r1 + 0x6c)
    4045:	if w2 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4046:	w1 = *(u32 *)(r1 + 0xbc)
    4047:	w2 = *(u32 *)(r10 - 0xc0)
    4048:	if w2 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e8>
    4049:	if w1 == 0x0 goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac8>
    4050:	w2 = *(u32 *)(r7 + 0x284)
    4051:	w1 = *(u32 *)(r7 + 0x270)
    4052:	w3 = w2
    4053:	w3 |= w1
    4054:	if w3 s> -0x1 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d8>
    4055:	w3 = w2
    4056:	if w1 s> 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4057:	w3 = w2
    4058:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3280>
    4059:	goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4060:	w3 = 0x0
    4061:	if w2 s>= w1 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4062:	w3 = w2
    4063:	w3 -= w1
    4064:	goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34e8>
    4065:	r2 = *(u64 *)(r10 - 0xc8)
    4066:	if r2 != 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3348>
    4067:	r1 = r9
    4068:	w2 = 0xe0
    4069:	r3 = 0xd98 ll
		0000000000007f28:  R_BPF_64_64	.rodata
    4071:	call 0x71
    4072:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    4073:	if w1 == 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4074:	w2 = *(u32 *)(r7 + 0x284)
    4075:	w1 = *(u32 *)(r7 + 0x270)
    4076:	w3 = w2
    4077:	w3 |= w1
    4078:	if w3 s> -0x1 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3520>
    4079:	w3 = w2
    4080:	if w1 s> 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3538>
    4081:	w3 = w2
    4082:	if w2 s> 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3538>
    4083:	if w2 s>= w1 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4084:	goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3528>
    4085:	r1 = r9
    4086:	call 0x36b
    4087:	goto -0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    4088:	w1 = *(u16 *)(r0 + 0x0)
    4089:	w1 <<= 0x10
    4090:	w1 s>>= 0x10
    4091:	r9 = *(u64 *)(r10 - 0xb8)
    4092:	r8 = 0x0 ll
		0000000000007fe0:  R_BPF_64_64	CONFIG
    4094:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    4095:	r1 = r10
    4096:	r1 += -0x88
    4097:	w2 = 0x4
    4098:	r3 = r0
    4099:	call 0x71
    4100:	w1 = *(u32 *)(r10 - 0x88)
    4101:	r2 = 0x0 ll
		0000000000008028:  R_BPF_64_64	CONFIG
    4103:	w2 = *(u32 *)(r2 + 0xc4)
    4104:	if w1 != w2 goto -0x675 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4105:	w1 = *(u32 *)(r8 + 0xcc)
    4106:	if w1 == 0x0 goto +0xa8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3938>
    4107:	w1 = *(u32 *)(r8 + 0x70)
    4108:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3478>
    4109:	call 0x23
    4110:	w1 = *(u32 *)(r8 + 0xc8)
    4111:	r0 += r1
    4112:	w1 = *(u32 *)(r8 + 0xcc)
    4113:	if w1 != 0x2 goto +0x97 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e8>
    4114:	r1 = r10
    4115:	r1 += -0x88
    4116:	w2 = 0x2
    4117:	r3 = r0
    4118:	call 0x71
    4119:	w1 = *(u16 *)(r10 - 0x88)
    4120:	w1 <<= 0x10
    4121:	w1 s>>= 0x10
    4122:	goto +0x94 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3918>
    4123:	w9 = *(u32 *)(r8 + 0xc8)
    4124:	w8 = *(u32 *)(r8 + 0xcc)
    4125:	call 0x9e
    4126:	r0 += r9
    4127:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b0>
    4128:	w1 = *(u32 *)(r0 + 0x0)
    4129:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34c8>
    4130:	w1 = *(u16 *)(r0 + 0x0)
    4131:	w1 <<= 0x10
    4132:	w1 s>>= 0x10
    4133:	r9 = *(u64 *)(r10 - 0xb8)
    4134:	goto +0x88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3918>
    4135:	w3 = 0x0
    4136:	if w2 s> w1 goto -0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3290>
    4137:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34f8>
    4138:	if w3 == 0x0 goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    4139:	w4 = 0x2
    4140:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3510>
    4141:	w4 = 0x1
    4142:	if w3 == 0x0 goto +0xb6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac8>
    4143:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4144:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4145:	w3 = w2
    4146:	w3 -= w1
    4147:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3588>
    4148:	r4 = 0x1
    4149:	*(u64 *)(r7 + 0x110) = r4
    4150:	*(u32 *)(r7 + 0x10c) = w3
    4151:	*(u32 *)(r7 + 0x108) = w2
    4152:	*(u32 *)(r7 + 0x104) = w1
    4153:	w1 = 0x5
    4154:	*(u32 *)(r7 + 0x100) = w1
    4155:	r1 = r7
    4156:	call -0x103d
    4157:	r6 = 0x0 ll
		00000000000081e8:  R_BPF_64_64	CONFIG
    4159:	w1 = *(u32 *)(r6 + 0xcc)
    4160:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4161:	w2 = *(u32 *)(r7 + 0x288)
    4162:	w1 = *(u32 *)(r7 + 0x274)
    4163:	w3 = w2
    4164:	w3 |= w1
    4165:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3600>
    4166:	w3 = w2
    4167:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3618>
    4168:	w3 = w2
    4169:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3618>
    4170:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4171:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3608>
    4172:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4173:	w3 = w2
    4174:	w3 -= w1
    4175:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3668>
    4176:	r4 = 0x2
    4177:	*(u64 *)(r7 + 0x110) = r4
    4178:	*(u32 *)(r7 + 0x10c) = w3
    4179:	*(u32 *)(r7 + 0x108) = w2
    4180:	*(u32 *)(r7 + 0x104) = w1
    4181:	w1 = 0x5
    4182:	*(u32 *)(r7 + 0x100) = w1
    4183:	r1 = r7
    4184:	call -0x1059
    4185:	w1 = *(u32 *)(r6 + 0xdc)
    4186:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4187:	w2 = *(u32 *)(r7 + 0x28c)
    4188:	w1 = *(u32 *)(r7 + 0x278)
    4189:	w3 = w2
    4190:	w3 |= w1
    4191:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d0>
    4192:	w3 = w2
    4193:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36e8>
    4194:	w3 = w2
    4195:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36e8>
    4196:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4197:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    4198:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4199:	w3 = w2
    4200:	w3 -= w1
    4201:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3738>
    4202:	r4 = 0x3
    4203:	*(u64 *)(r7 + 0x110) = r4
    4204:	*(u32 *)(r7 + 0x10c) = w3
    4205:	*(u32 *)(r7 + 0x108) = w2
    4206:	*(u32 *)(r7 + 0x104) = w1
    4207:	w1 = 0x5
    4208:	*(u32 *)(r7 + 0x100) = w1
    4209:	r1 = r7
    4210:	call -0x1073
    4211:	w1 = *(u32 *)(r6 + 0xec)
    4212:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4213:	w2 = *(u32 *)(r7 + 0x290)
    4214:	w1 = *(u32 *)(r7 + 0x27c)
    4215:	w3 = w2
    4216:	w3 |= w1
    4217:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a0>
    4218:	w3 = w2
    4219:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4220:	w3 = w2
    4221:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4222:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4223:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a8>
    4224:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4225:	w3 = w2
    4226:	w3 -= w1
    4227:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3808>
    4228:	r4 = 0x4
    4229:	*(u64 *)(r7 + 0x110) = r4
    4230:	*(u32 *)(r7 + 0x10c) = w3
    4231:	*(u32 *)(r7 + 0x108) = w2
    4232:	*(u32 *)(r7 + 0x104) = w1
    4233:	w1 = 0x5
    4234:	*(u32 *)(r7 + 0x100) = w1
    4235:	r1 = r7
    4236:	call -0x108d
    4237:	w1 = *(u32 *)(r6 + 0xfc)
    4238:	if w1 == 0x0 goto +0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4239:	w1 = *(u32 *)(r7 + 0x294)
    4240:	w2 = *(u32 *)(r7 + 0x280)
    4241:	w3 = w1
    4242:	w3 |= w2
    4243:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3870>
    4244:	w3 = w1
    4245:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3888>
    4246:	w3 = w1
    4247:	if w1 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3888>
    4248:	if w1 s>= w2 goto +0xe2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4249:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3878>
    4250:	if w1 s<= w2 goto +0xe0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4251:	w3 = w1
    4252:	w3 -= w2
    4253:	w4 = 0x5
    4254:	if w3 == 0x0 goto +0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4255:	goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f38>
    4256:	r1 = 0x0 ll
		0000000000008500:  R_BPF_64_64	CONFIG
    4258:	w7 = *(u32 *)(r1 + 0xb8)
    4259:	w8 = *(u32 *)(r1 + 0xbc)
    4260:	call 0x9e
    4261:	r0 += r7
    4262:	if w8 == 0x2 goto +0x16e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4448>
    4263:	w1 = *(u32 *)(r0 + 0x0)
    4264:	goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    4265:	r1 = r10
    4266:	r1 += -0x88
    4267:	w2 = 0x4
    4268:	r3 = r0
    4269:	call 0x71
    4270:	w1 = *(u32 *)(r10 - 0x88)
    4271:	r2 = 0x0 ll
		0000000000008578:  R_BPF_64_64	CONFIG
    4273:	w2 = *(u32 *)(r2 + 0xd4)
    4274:	if w1 != w2 goto -0x71f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4275:	r8 = 0x0 ll
		0000000000008598:  R_BPF_64_64	CONFIG
    4277:	w1 = *(u32 *)(r8 + 0xdc)
    4278:	if w1 == 0x0 goto +0x140 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4358>
    4279:	w1 = *(u32 *)(r8 + 0x70)
    4280:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39e8>
    4281:	call 0x23
    4282:	r1 = 0x0 ll
		00000000000085d0:  R_BPF_64_64	CONFIG
    4284:	w2 = *(u32 *)(r1 + 0xd8)
    4285:	r0 += r2
    4286:	w1 = *(u32 *)(r1 + 0xdc)
    4287:	if w1 != 0x2 goto +0x12d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4308>
    4288:	r1 = r10
    4289:	r1 += -0x88
    4290:	w2 = 0x2
    4291:	r3 = r0
    4292:	call 0x71
    4293:	w1 = *(u16 *)(r10 - 0x88)
    4294:	w1 <<= 0x10
    4295:	w1 s>>= 0x10
    4296:	goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4338>
    4297:	r1 = 0x0 ll
		0000000000008648:  R_BPF_64_64	CONFIG
    4299:	w9 = *(u32 *)(r1 + 0xd8)
    4300:	w8 = *(u32 *)(r1 + 0xdc)
    4301:	call 0x9e
    4302:	r0 += r9
    4303:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a30>
    4304:	w1 = *(u32 *)(r0 + 0x0)
    4305:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a48>
    4306:	w1 = *(u16 *)(r0 + 0x0)
    4307:	w1 <<= 0x10
    4308:	w1 s>>= 0x10
    4309:	r9 = *(u64 *)(r10 - 0xb8)
    4310:	r8 = 0x0 ll
		00000000000086b0:  R_BPF_64_64	CONFIG
    4312:	goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4338>
    4313:	w3 = w2
    4314:	w3 -= w1
    4315:	w4 = 0x3
    4316:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ac8>
    4317:	r5 = 0x1
    4318:	*(u64 *)(r7 + 0x110) = r5
    4319:	*(u32 *)(r7 + 0x10c) = w3
    4320:	*(u32 *)(r7 + 0x108) = w2
    4321:	*(u32 *)(r7 + 0x104) = w1
    4322:	*(u32 *)(r7 + 0x100) = w4
    4323:	r1 = r7
    4324:	call -0x10e5
    4325:	r6 = 0x0 ll
		0000000000008728:  R_BPF_64_64	CONFIG
    4327:	w1 = *(u32 *)(r6 + 0xcc)
    4328:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c00>
    4329:	w2 = *(u32 *)(r7 + 0x288)
    4330:	w1 = *(u32 *)(r7 + 0x274)
    4331:	w3 = w2
    4332:	w3 |= w1
    4333:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b48>
    4334:	w3 = w2
    4335:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4336:	w3 = w2
    4337:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4338:	w3 = 0x0
    4339:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4340:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b58>
    4341:	w3 = 0x0
    4342:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4343:	w3 = w2
    4344:	w3 -= w1
    4345:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba0>
    4346:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba0>
    4347:	w3 = w2
    4348:	w3 -= w1
    4349:	w4 = 0x3
    4350:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c00>
    4351:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bc0>
    4352:	w4 = 0x2
    4353:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bb8>
    4354:	w4 = 0x1
    4355:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c00>
    4356:	r5 = 0x2
    4357:	*(u64 *)(r7 + 0x110) = r5
    4358:	*(u32 *)(r7 + 0x10c) = w3
    4359:	*(u32 *)(r7 + 0x108) = w2
    4360:	*(u32 *)(r7 + 0x104) = w1
    4361:	*(u32 *)(r7 + 0x100) = w4
    4362:	r1 = r7
    4363:	call -0x110c
    4364:	w1 = *(u32 *)(r6 + 0xdc)
    4365:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4366:	w2 = *(u32 *)(r7 + 0x28c)
    4367:	w1 = *(u32 *)(r7 + 0x278)
    4368:	w3 = w2
    4369:	w3 |= w1
    4370:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c70>
    4371:	w3 = w2
    4372:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4373:	w3 = w2
    4374:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4375:	w3 = 0x0
    4376:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4377:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c80>
    4378:	w3 = 0x0
    4379:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c90>
    4380:	w3 = w2
    4381:	w3 -= w1
    4382:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3cc8>
    4383:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3cc8>
    4384:	w3 = w2
    4385:	w3 -= w1
    4386:	w4 = 0x3
    4387:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4388:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ce8>
    4389:	w4 = 0x2
    4390:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ce0>
    4391:	w4 = 0x1
    4392:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d28>
    4393:	r5 = 0x3
    4394:	*(u64 *)(r7 + 0x110) = r5
    4395:	*(u32 *)(r7 + 0x10c) = w3
    4396:	*(u32 *)(r7 + 0x108) = w2
    4397:	*(u32 *)(r7 + 0x104) = w1
    4398:	*(u32 *)(r7 + 0x100) = w4
    4399:	r1 = r7
    4400:	call -0x1131
    4401:	w1 = *(u32 *)(r6 + 0xec)
    4402:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    4403:	w2 = *(u32 *)(r7 + 0x290)
    4404:	w1 = *(u32 *)(r7 + 0x27c)
    4405:	w3 = w2
    4406:	w3 |= w1
    4407:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3d98>
    4408:	w3 = w2
    4409:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4410:	w3 = w2
    4411:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4412:	w3 = 0x0
    4413:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4414:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3da8>
    4415:	w3 = 0x0
    4416:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db8>
    4417:	w3 = w2
    4418:	w3 -= w1
    4419:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3df0>
    4420:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3df0>
    4421:	w3 = w2
    4422:	w3 -= w1
    4423:	w4 = 0x3
    4424:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    4425:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e10>
    4426:	w4 = 0x2
    4427:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e08>
    4428:	w4 = 0x1
    4429:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e50>
    4430:	r5 = 0x4
    4431:	*(u64 *)(r7 + 0x110) = r5
    4432:	*(u32 *)(r7 + 0x10c) = w3
    4433:	*(u32 *)(r7 + 0x108) = w2
    4434:	*(u32 *)(r7 + 0x104) = w1
    4435:	*(u32 *)(r7 + 0x100) = w4
    4436:	r1 = r7
    4437:	call -0x1156
    4438:	w1 = *(u32 *)(r6 + 0xfc)
    4439:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4440:	w1 = *(u32 *)(r7 + 0x294)
    4441:	w2 = *(u32 *)(r7 + 0x280)
    4442:	w3 = w1
    4443:	w3 |= w2
    4444:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ec0>
    4445:	w3 = w1
    4446:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4447:	w3 = w1
    4448:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4449:	w3 = 0x0
    4450:	if w1 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4451:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ed0>
    4452:	w3 = 0x0
    4453:	if w1 s<= w2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4454:	w3 = w1
    4455:	w3 -= w2
    4456:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f18>
    4457:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f18>
    4458:	w3 = w1
    4459:	w3 -= w2
    4460:	w4 = 0x3
    4461:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4462:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f38>
    4463:	w4 = 0x2
    4464:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f30>
    4465:	w4 = 0x1
    4466:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f78>
    4467:	r5 = 0x5
    4468:	*(u64 *)(r7 + 0x110) = r5
    4469:	*(u32 *)(r7 + 0x10c) = w3
    4470:	*(u32 *)(r7 + 0x108) = w1
    4471:	*(u32 *)(r7 + 0x104) = w2
    4472:	*(u32 *)(r7 + 0x100) = w4
    4473:	r1 = r7
    4474:	call -0x117b
    4475:	w6 = 0x0
    4476:	r1 = 0x0 ll
		0000000000008be0:  R_BPF_64_64	CONFIG
    4478:	w2 = *(u32 *)(r1 + 0x6c)
    4479:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d0>
    4480:	w1 = *(u32 *)(r1 + 0xbc)
    4481:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42d8>
    4482:	r1 = 0x0 ll
		0000000000008c10:  R_BPF_64_64	CONFIG
    4484:	w2 = *(u32 *)(r1 + 0xcc)
    4485:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4000>
    4486:	w3 = *(u32 *)(r7 + 0x288)
    4487:	*(u32 *)(r7 + 0x274) = w3
    4488:	w2 = 0x1
    4489:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ff8>
    4490:	w2 = 0x0
    4491:	w6 |= w2
    4492:	w1 = *(u32 *)(r1 + 0xdc)
    4493:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4040>
    4494:	w2 = *(u32 *)(r7 + 0x28c)
    4495:	*(u32 *)(r7 + 0x278) = w2
    4496:	w1 = 0x1
    4497:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4038>
    4498:	w1 = 0x0
    4499:	w6 |= w1
    4500:	r1 = 0x0 ll
		0000000000008ca0:  R_BPF_64_64	CONFIG
    4502:	w2 = *(u32 *)(r1 + 0xec)
    4503:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4090>
    4504:	w3 = *(u32 *)(r7 + 0x290)
    4505:	*(u32 *)(r7 + 0x27c) = w3
    4506:	w2 = 0x1
    4507:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4088>
    4508:	w2 = 0x0
    4509:	w6 |= w2
    4510:	w1 = *(u32 *)(r1 + 0xfc)
    4511:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d0>
    4512:	w2 = *(u32 *)(r7 + 0x294)
    4513:	*(u32 *)(r7 + 0x280) = w2
    4514:	w1 = 0x1
    4515:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40c8>
    4516:	w1 = 0x0
    4517:	w6 |= w1
    4518:	w5 = *(u32 *)(r7 + 0x18c)
    4519:	w3 = *(u32 *)(r7 + 0x188)
    4520:	w4 = *(u32 *)(r7 + 0x184)
    4521:	r1 = r7
    4522:	w8 = *(u32 *)(r1 + 0x180)
    4523:	w9 = *(u32 *)(r1 + 0x17c)
    4524:	w7 = *(u32 *)(r1 + 0x178)
    4525:	w1 = *(u32 *)(r1 + 0x10)
    4526:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4180>
    4527:	*(u32 *)(r10 - 0x98) = w3
    4528:	*(u32 *)(r10 - 0xa0) = w4
    4529:	*(u32 *)(r10 - 0xa8) = w5
    4530:	call 0x23
    4531:	*(u64 *)(r10 - 0x88) = r0
    4532:	r2 = r10
    4533:	r2 += -0x88
    4534:	r1 = 0x0 ll
		0000000000008db0:  R_BPF_64_64	OWED
    4536:	call 0x3
    4537:	w5 = *(u32 *)(r10 - 0xa8)
    4538:	w4 = *(u32 *)(r10 - 0xa0)
    4539:	w3 = *(u32 *)(r10 - 0x98)
    4540:	r1 = 0x0
    4541:	r2 = *(u64 *)(r10 - 0x90)
    4542:	*(u64 *)(r2 + 0x298) = r1
    4543:	*(u64 *)(r2 + 0x258) = r1
    4544:	*(u32 *)(r2 + 0x14) = w5
    4545:	*(u32 *)(r2 + 0x10) = w3
    4546:	*(u32 *)(r2 + 0xc) = w4
    4547:	*(u32 *)(r2 + 0x8) = w8
    4548:	w1 = 0x0
    4549:	*(u32 *)(r2 + 0x268) = w1
    4550:	w1 = 0x1
    4551:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41e8>
    4552:	w1 = 0x0
    4553:	r2 = *(u64 *)(r10 - 0x90)
    4554:	*(u32 *)(r2 + 0x0) = w7
    4555:	*(u32 *)(r2 + 0x4) = w9
    4556:	if w9 != 0x0 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4557:	if w8 != 0x0 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4558:	if w3 != 0x0 goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4559:	w6 |= w1
    4560:	w6 &= 0x1
    4561:	if w6 != 0x0 goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4562:	call 0x23
    4563:	*(u64 *)(r10 - 0x88) = r0
    4564:	r2 = r10
    4565:	r2 += -0x88
    4566:	r1 = 0x0 ll
		0000000000008eb0:  R_BPF_64_64	TASKS
    4568:	call 0x3
    4569:	if r0 != 0x0 goto +0x187 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
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
    4582:	goto +0x17a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4583:	w1 = *(u32 *)(r7 + 0x284)
    4584:	*(u32 *)(r7 + 0x270) = w1
    4585:	w6 = 0x1
    4586:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fb0>
    4587:	w6 = 0x0
    4588:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fb0>
    4589:	r1 = r10
    4590:	r1 += -0x88
    4591:	w2 = 0x4
    4592:	r3 = r0
    4593:	call 0x71
    4594:	w1 = *(u32 *)(r10 - 0x88)
    4595:	r2 = 0x0 ll
		0000000000008f98:  R_BPF_64_64	CONFIG
    4597:	w2 = *(u32 *)(r2 + 0xe4)
    4598:	if w1 != w2 goto -0x863 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4599:	w1 = *(u32 *)(r8 + 0xec)
    4600:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44b8>
    4601:	w1 = *(u32 *)(r8 + 0x70)
    4602:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43e8>
    4603:	call 0x23
    4604:	w1 = *(u32 *)(r8 + 0xe8)
    4605:	r0 += r1
    4606:	w1 = *(u32 *)(r8 + 0xec)
    4607:	if w1 != 0x2 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4468>
    4608:	r1 = r10
    4609:	r1 += -0x88
    4610:	w2 = 0x2
    4611:	r3 = r0
    4612:	call 0x71
    4613:	w1 = *(u16 *)(r10 - 0x88)
    4614:	w1 <<= 0x10
    4615:	w1 s>>= 0x10
    4616:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4498>
    4617:	w9 = *(u32 *)(r8 + 0xe8)
    4618:	w8 = *(u32 *)(r8 + 0xec)
    4619:	call 0x9e
    4620:	r0 += r9
    4621:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4420>
    4622:	w1 = *(u32 *)(r0 + 0x0)
    4623:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4438>
    4624:	w1 = *(u16 *)(r0 + 0x0)
    4625:	w1 <<= 0x10
    4626:	w1 s>>= 0x10
    4627:	r9 = *(u64 *)(r10 - 0xb8)
    4628:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4498>
    4629:	w1 = *(u16 *)(r0 + 0x0)
    4630:	w1 <<= 0x10
    4631:	w1 s>>= 0x10
    4632:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x46e0>
    4633:	r1 = r10
    4634:	r1 += -0x88
    4635:	w2 = 0x4
    4636:	r3 = r0
    4637:	call 0x71
    4638:	w1 = *(u32 *)(r10 - 0x88)
    4639:	r2 = 0x0 ll
		00000000000090f8:  R_BPF_64_64	CONFIG
    4641:	w2 = *(u32 *)(r2 + 0xf4)
    4642:	if w1 != w2 goto -0x88f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4643:	r1 = 0x0 ll
		0000000000009118:  R_BPF_64_64	CONFIG
    4645:	w2 = *(u32 *)(r1 + 0xfc)
    4646:	if w2 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    4647:	w1 = *(u32 *)(r1 + 0x70)
    4648:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4568>
    4649:	call 0x23
    4650:	r1 = 0x0 ll
		0000000000009150:  R_BPF_64_64	CONFIG
    4652:	w2 = *(u32 *)(r1 + 0xf8)
    4653:	r0 += r2
    4654:	w1 = *(u32 *)(r1 + 0xfc)
    4655:	if w1 != 0x2 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45d8>
    4656:	r1 = r10
    4657:	r1 += -0x88
    4658:	w2 = 0x2
    4659:	r3 = r0
    4660:	call 0x71
    4661:	w1 = *(u16 *)(r10 - 0x88)
    4662:	w1 <<= 0x10
    4663:	w1 s>>= 0x10
    4664:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4608>
    4665:	r1 = 0x0 ll
		00000000000091c8:  R_BPF_64_64	CONFIG
    4667:	w8 = *(u32 *)(r1 + 0xf8)
    4668:	w9 = *(u32 *)(r1 + 0xfc)
    4669:	call 0x9e
    4670:	r0 += r8
    4671:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45b0>
    4672:	w1 = *(u32 *)(r0 + 0x0)
    4673:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45c8>
    4674:	w1 = *(u16 *)(r0 + 0x0)
    4675:	w1 <<= 0x10
    4676:	w1 s>>= 0x10
    4677:	r9 = *(u64 *)(r10 - 0xb8)
    4678:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4608>
    4679:	r1 = r10
    4680:	r1 += -0x88
    4681:	w2 = 0x4
    4682:	r3 = r0
    4683:	call 0x71
    4684:	w1 = *(u32 *)(r10 - 0x88)
    4685:	r2 = 0x0 ll
		0000000000009268:  R_BPF_64_64	CONFIG
    4687:	w2 = *(u32 *)(r2 + 0x104)
    4688:	if w1 != w2 goto -0x8bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4689:	r1 = 0x0 ll
		0000000000009288:  R_BPF_64_64	.bss
    4691:	r1 = *(u64 *)(r1 + 0x0)
    4692:	if r1 == 0x0 goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4693:	call 0x23
    4694:	*(u64 *)(r10 - 0x88) = r0
    4695:	r2 = r10
    4696:	r2 += -0x88
    4697:	r1 = 0x0 ll
		00000000000092c8:  R_BPF_64_64	CARRIED
    4699:	call 0x3
    4700:	if r0 != 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4701:	r1 = 0x0 ll
		00000000000092e8:  R_BPF_64_64	.bss
    4703:	r2 = -0x1
    4704:	lock *(u64 *)(r1 + 0x0) += r2
    4705:	goto +0xff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4706:	r1 = r10
    4707:	r1 += -0x88
    4708:	w2 = 0x4
    4709:	r3 = r0
    4710:	call 0x71
    4711:	w1 = *(u32 *)(r10 - 0x88)
    4712:	r2 = 0x0 ll
		0000000000009340:  R_BPF_64_64	CONFIG
    4714:	w2 = *(u32 *)(r2 + 0xc4)
    4715:	if w1 != w2 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    4716:	w1 = *(u32 *)(r6 + 0xcc)
    4717:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4828>
    4718:	w1 = *(u32 *)(r6 + 0x70)
    4719:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4780>
    4720:	call 0x23
    4721:	w1 = *(u32 *)(r6 + 0xc8)
    4722:	r0 += r1
    4723:	w1 = *(u32 *)(r6 + 0xcc)
    4724:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47d8>
    4725:	r1 = r10
    4726:	r1 += -0x88
    4727:	w2 = 0x2
    4728:	r3 = r0
    4729:	call 0x71
    4730:	w1 = *(u16 *)(r10 - 0x88)
    4731:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47c0>
    4732:	w7 = *(u32 *)(r6 + 0xc8)
    4733:	w6 = *(u32 *)(r6 + 0xcc)
    4734:	call 0x9e
    4735:	r0 += r7
    4736:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47b8>
    4737:	w1 = *(u32 *)(r0 + 0x0)
    4738:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4808>
    4739:	w1 = *(u16 *)(r0 + 0x0)
    4740:	w1 <<= 0x10
    4741:	w1 s>>= 0x10
    4742:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4808>
    4743:	r1 = r10
    4744:	r1 += -0x88
    4745:	w2 = 0x4
    4746:	r3 = r0
    4747:	call 0x71
    4748:	w1 = *(u32 *)(r10 - 0x88)
    4749:	r2 = 0x0 ll
		0000000000009468:  R_BPF_64_64	CONFIG
    4751:	w2 = *(u32 *)(r2 + 0xd4)
    4752:	if w1 != w2 goto +0x8c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    4753:	r6 = 0x0 ll
		0000000000009488:  R_BPF_64_64	CONFIG
    4755:	w1 = *(u32 *)(r6 + 0xdc)
    4756:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4980>
    4757:	w1 = *(u32 *)(r6 + 0x70)
    4758:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x48c8>
    4759:	call 0x23
    4760:	r1 = 0x0 ll
		00000000000094c0:  R_BPF_64_64	CONFIG
    4762:	w2 = *(u32 *)(r1 + 0xd8)
    4763:	r0 += r2
    4764:	w1 = *(u32 *)(r1 + 0xdc)
    4765:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4930>
    4766:	r1 = r10
    4767:	r1 += -0x88
    4768:	w2 = 0x2
    4769:	r3 = r0
    4770:	call 0x71
    4771:	w1 = *(u16 *)(r10 - 0x88)
    4772:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4918>
    4773:	r1 = 0x0 ll
		0000000000009528:  R_BPF_64_64	CONFIG
    4775:	w7 = *(u32 *)(r1 + 0xd8)
    4776:	w8 = *(u32 *)(r1 + 0xdc)
    4777:	call 0x9e
    4778:	r0 += r7
    4779:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4910>
    4780:	w1 = *(u32 *)(r0 + 0x0)
    4781:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4960>
    4782:	w1 = *(u16 *)(r0 + 0x0)
    4783:	w1 <<= 0x10
    4784:	w1 s>>= 0x10
    4785:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4960>
    4786:	r1 = r10
    4787:	r1 += -0x88
    4788:	w2 = 0x4
    4789:	r3 = r0
    4790:	call 0x71
    4791:	w1 = *(u32 *)(r10 - 0x88)
    4792:	r2 = 0x0 ll
		00000000000095c0:  R_BPF_64_64	CONFIG
    4794:	w2 = *(u32 *)(r2 + 0xe4)
    4795:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    4796:	w1 = *(u32 *)(r6 + 0xec)
    4797:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4aa8>
    4798:	w1 = *(u32 *)(r6 + 0x70)
    4799:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a00>
    4800:	call 0x23
    4801:	w1 = *(u32 *)(r6 + 0xe8)
    4802:	r0 += r1
    4803:	w1 = *(u32 *)(r6 + 0xec)
    4804:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a58>
    4805:	r1 = r10
    4806:	r1 += -0x88
    4807:	w2 = 0x2
    4808:	r3 = r0
    4809:	call 0x71
    4810:	w1 = *(u16 *)(r10 - 0x88)
    4811:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a40>
    4812:	w7 = *(u32 *)(r6 + 0xe8)
    4813:	w6 = *(u32 *)(r6 + 0xec)
    4814:	call 0x9e
    4815:	r0 += r7
    4816:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a38>
    4817:	w1 = *(u32 *)(r0 + 0x0)
    4818:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a88>
    4819:	w1 = *(u16 *)(r0 + 0x0)
    4820:	w1 <<= 0x10
    4821:	w1 s>>= 0x10
    4822:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4a88>
    4823:	r1 = r10
    4824:	r1 += -0x88
    4825:	w2 = 0x4
    4826:	r3 = r0
    4827:	call 0x71
    4828:	w1 = *(u32 *)(r10 - 0x88)
    4829:	r2 = 0x0 ll
		00000000000096e8:  R_BPF_64_64	CONFIG
    4831:	w2 = *(u32 *)(r2 + 0xf4)
    4832:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    4833:	r1 = 0x0 ll
		0000000000009708:  R_BPF_64_64	CONFIG
    4835:	w2 = *(u32 *)(r1 + 0xfc)
    4836:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c00>
    4837:	w1 = *(u32 *)(r1 + 0x70)
    4838:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4b48>
    4839:	call 0x23
    4840:	r1 = 0x0 ll
		0000000000009740:  R_BPF_64_64	CONFIG
    4842:	w2 = *(u32 *)(r1 + 0xf8)
    4843:	r0 += r2
    4844:	w1 = *(u32 *)(r1 + 0xfc)
    4845:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4bb0>
    4846:	r1 = r10
    4847:	r1 += -0x88
    4848:	w2 = 0x2
    4849:	r3 = r0
    4850:	call 0x71
    4851:	w1 = *(u16 *)(r10 - 0x88)
    4852:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4b98>
    4853:	r1 = 0x0 ll
		00000000000097a8:  R_BPF_64_64	CONFIG
    4855:	w6 = *(u32 *)(r1 + 0xf8)
    4856:	w7 = *(u32 *)(r1 + 0xfc)
    4857:	call 0x9e
    4858:	r0 += r6
    4859:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4b90>
    4860:	w1 = *(u32 *)(r0 + 0x0)
    4861:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4be0>
    4862:	w1 = *(u16 *)(r0 + 0x0)
    4863:	w1 <<= 0x10
    4864:	w1 s>>= 0x10
    4865:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4be0>
    4866:	r1 = r10
    4867:	r1 += -0x88
    4868:	w2 = 0x4
    4869:	r3 = r0
    4870:	call 0x71
    4871:	w1 = *(u32 *)(r10 - 0x88)
    4872:	r2 = 0x0 ll
		0000000000009840:  R_BPF_64_64	CONFIG
    4874:	w2 = *(u32 *)(r2 + 0x104)
    4875:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4c88>
    4876:	r1 = 0x0 ll
		0000000000009860:  R_BPF_64_64	.bss
    4878:	r1 = *(u64 *)(r1 + 0x0)
    4879:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4880:	call 0x23
    4881:	*(u64 *)(r10 - 0x88) = r0
    4882:	r2 = r10
    4883:	r2 += -0x88
    4884:	r1 = 0x0 ll
		00000000000098a0:  R_BPF_64_64	CARRIED
    4886:	call 0x3
    4887:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4888:	r1 = 0x0 ll
		00000000000098c0:  R_BPF_64_64	.bss
    4890:	r2 = -0x1
    4891:	lock *(u64 *)(r1 + 0x0) += r2
    4892:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
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
    4903:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e50>
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
    4924:	if r7 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
    4925:	call 0xe
    4926:	r1 = *(u64 *)(r7 + 0x18)
    4927:	if r1 == r0 goto -0x8ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    4928:	r6 = r0
    4929:	r2 = r0
    4930:	r2 >>= 0x20
    4931:	r0 <<= 0x20
    4932:	r0 >>= 0x20
    4933:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4de0>
    4934:	r1 >>= 0x20
    4935:	if r1 == r2 goto -0x8f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x628>
    4936:	w1 = *(u32 *)(r7 + 0x8)
    4937:	if w1 == 0x0 goto -0x8fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    4938:	w1 = 0x0
    4939:	*(u32 *)(r10 - 0x88) = w1
    4940:	r2 = r10
    4941:	r2 += -0x88
    4942:	r1 = 0x0 ll
		0000000000009a70:  R_BPF_64_64	LOST
    4944:	call 0x1
    4945:	if r0 == 0x0 goto -0x906 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    4946:	r0 += 0x10
    4947:	r1 = 0x1
    4948:	lock *(u64 *)(r0 + 0x0) += r1
    4949:	goto -0x90a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x600>
    4950:	w1 = 0x0
    4951:	*(u32 *)(r10 - 0x88) = w1
    4952:	r2 = r10
    4953:	r2 += -0x88
    4954:	r1 = 0x0 ll
		0000000000009ad0:  R_BPF_64_64	LOST
    4956:	call 0x1
    4957:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4ea8>
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
    5321:	if r2 != 0x0 goto +0x8ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
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
    5337:	if r0 == 0x0 goto +0x8ef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    5338:	r9 = r0
    5339:	r1 = *(u64 *)(r0 + 0x70)
    5340:	*(u64 *)(r10 - 0x90) = r1
    5341:	r6 = *(u64 *)(r7 + 0x0)
    5342:	r7 = *(u64 *)(r6 + 0x8)
    5343:	call 0xe
    5344:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x110>
    5345:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    5346:	r1 = 0x70726f6f6672756e ll
    5348:	if r7 == r1 goto +0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    5349:	r1 = *(u64 *)(r10 - 0x90)
    5350:	if r1 == r0 goto +0x53b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    5351:	r3 = *(u64 *)(r6 + 0x0)
    5352:	r1 = r10
    5353:	r1 += -0x88
    5354:	w2 = 0x80
    5355:	call 0x71
    5356:	r1 = *(u64 *)(r10 - 0x20)
    5357:	if r1 != 0x504c0001 goto +0x8db <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    5358:	r1 = *(u64 *)(r10 - 0x10)
    5359:	if r1 != 0x10 goto +0x8d9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    5360:	r2 = *(u64 *)(r10 - 0x28)
    5361:	r1 = 0x0 ll
		000000000000a788:  R_BPF_64_64	CONFIG
    5363:	r3 = *(u64 *)(r1 + 0x0)
    5364:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b0>
    5365:	goto +0x8d3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    5366:	w2 = *(u32 *)(r1 + 0x28)
    5367:	w2 &= w8
    5368:	w1 = *(u32 *)(r9 + 0x0)
    5369:	if w1 != 0x0 goto +0x55c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb0>
    5370:	*(u32 *)(r9 + 0x4) = w2
    5371:	goto +0x55f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    5372:	r1 = 0x8 ll
		000000000000a7e0:  R_BPF_64_64	.bss
    5374:	r1 = *(u64 *)(r1 + 0x0)
    5375:	if r1 != 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5376:	r1 = 0x0 ll
		000000000000a800:  R_BPF_64_64	CONFIG
    5378:	w2 = *(u32 *)(r1 + 0x6c)
    5379:	if w2 == 0x0 goto +0x8c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
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
    5394:	if w1 == 0x0 goto +0x5f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3260>
    5395:	w1 = *(u32 *)(r6 + 0x70)
    5396:	if w1 != 0x0 goto +0x537 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c60>
    5397:	call 0x23
    5398:	r1 = 0x0 ll
		000000000000a8b0:  R_BPF_64_64	CONFIG
    5400:	w2 = *(u32 *)(r1 + 0xb8)
    5401:	r0 += r2
    5402:	w1 = *(u32 *)(r1 + 0xbc)
    5403:	if w1 != 0x2 goto +0x5e6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3210>
    5404:	r1 = r10
    5405:	r1 += -0x88
    5406:	w2 = 0x2
    5407:	r3 = r0
    5408:	call 0x71
    5409:	w1 = *(u16 *)(r10 - 0x88)
    5410:	w1 <<= 0x10
    5411:	w1 s>>= 0x10
    5412:	goto +0x5e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3240>
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
    5508:	if w1 > 0x40 goto +0x48e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a98>
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
    5906:	if w6 != 0x0 goto +0x671 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    5907:	r1 = 0x0 ll
		000000000000b898:  R_BPF_64_64	CONFIG
    5909:	w2 = *(u32 *)(r1 + 0x6c)
    5910:	if w2 == 0x0 goto +0x6b2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
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
    5921:	if w1 == 0x0 goto +0x662 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    5922:	r6 = 0x0 ll
		000000000000b910:  R_BPF_64_64	CONFIG
    5924:	w1 = *(u32 *)(r6 + 0xbc)
    5925:	if w1 == 0x0 goto +0x553 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    5926:	w1 = *(u32 *)(r6 + 0x70)
    5927:	if w1 != 0x0 goto +0x3d0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c0>
    5928:	call 0x23
    5929:	r1 = 0x0 ll
		000000000000b948:  R_BPF_64_64	CONFIG
    5931:	w2 = *(u32 *)(r1 + 0xb8)
    5932:	r0 += r2
    5933:	w1 = *(u32 *)(r1 + 0xbc)
    5934:	if w1 != 0x2 goto +0x540 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d78>
    5935:	r1 = r10
    5936:	r1 += -0x88
    5937:	w2 = 0x2
    5938:	r3 = r0
    5939:	call 0x71
    5940:	w1 = *(u16 *)(r10 - 0x88)
    5941:	w1 <<= 0x10
    5942:	w1 s>>= 0x10
    5943:	goto +0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da8>
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
    6429:	call -0x1041
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
    6457:	call -0x105d
    6458:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2768>
    6459:	w6 = 0x0
    6460:	r1 = 0x0 ll
		000000000000c9e0:  R_BPF_64_64	CONFIG
    6462:	w2 = *(u32 *)(r1 + 0x6c)
    6463:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2530>
    6464:	w1 = *(u32 *)(r1 + 0xbc)
    6465:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2738>
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
    6524:	r1 = 0x0
    6525:	r2 = *(u64 *)(r10 - 0x90)
    6526:	*(u64 *)(r2 + 0x298) = r1
    6527:	*(u64 *)(r2 + 0x258) = r1
    6528:	*(u32 *)(r2 + 0x14) = w5
    6529:	*(u32 *)(r2 + 0x10) = w3
    6530:	*(u32 *)(r2 + 0xc) = w4
    6531:	*(u32 *)(r2 + 0x8) = w8
    6532:	w1 = 0x0
    6533:	*(u32 *)(r2 + 0x268) = w1
    6534:	w1 = 0x1
    6535:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2648>
    6536:	w1 = 0x0
    6537:	r2 = *(u64 *)(r10 - 0x90)
    6538:	*(u32 *)(r2 + 0x0) = w7
    6539:	*(u32 *)(r2 + 0x4) = w9
    6540:	if w9 != 0x0 goto +0x43c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6541:	if w8 != 0x0 goto +0x43b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6542:	if w3 != 0x0 goto +0x43a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6543:	w6 |= w1
    6544:	w6 &= 0x1
    6545:	if w6 != 0x0 goto +0x437 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6546:	call 0x23
    6547:	*(u64 *)(r10 - 0x88) = r0
    6548:	r2 = r10
    6549:	r2 += -0x88
    6550:	r1 = 0x0 ll
		000000000000ccb0:  R_BPF_64_64	TASKS
    6552:	call 0x3
    6553:	if r0 != 0x0 goto +0x42f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6554:	r1 = 0x8 ll
		000000000000ccd0:  R_BPF_64_64	.bss
    6556:	r2 = -0x1
    6557:	lock *(u64 *)(r1 + 0x0) += r2
    6558:	r1 = 0x0 ll
		000000000000ccf0:  R_BPF_64_64	EXPECT_ENTER
    6560:	r2 = -0x100000000 ll
    6562:	lock *(u64 *)(r1 + 0x0) += r2
    6563:	r1 = 0x0 ll
		000000000000cd18:  R_BPF_64_64	EXPECT_EXIT
    6565:	lock *(u64 *)(r1 + 0x0) += r2
    6566:	goto +0x422 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6567:	w1 = *(u32 *)(r7 + 0x284)
    6568:	*(u32 *)(r7 + 0x270) = w1
    6569:	w6 = 0x1
    6570:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6571:	w6 = 0x0
    6572:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6573:	r8 = r7
    6574:	r8 += 0x20
    6575:	r1 = r8
    6576:	w2 = 0xe0
    6577:	r3 = 0xd98 ll
		000000000000cd88:  R_BPF_64_64	.rodata
    6579:	call 0x71
    6580:	w1 = *(u32 *)(r7 + 0x118)
    6581:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2820>
    6582:	w1 = *(u32 *)(r7 + 0x12c)
    6583:	*(u32 *)(r7 + 0x114) = w1
    6584:	w1 = *(u32 *)(r7 + 0x128)
    6585:	*(u32 *)(r7 + 0x110) = w1
    6586:	w1 = *(u32 *)(r7 + 0x124)
    6587:	*(u32 *)(r7 + 0x10c) = w1
    6588:	w1 = *(u32 *)(r7 + 0x120)
    6589:	*(u32 *)(r7 + 0x108) = w1
    6590:	w1 = *(u32 *)(r7 + 0x11c)
    6591:	*(u32 *)(r7 + 0x104) = w1
    6592:	w1 = *(u32 *)(r7 + 0x118)
    6593:	*(u32 *)(r7 + 0x100) = w1
    6594:	r1 = r7
    6595:	call -0x19c4
    6596:	w1 = *(u32 *)(r7 + 0x130)
    6597:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a0>
    6598:	w1 = *(u32 *)(r7 + 0x144)
    6599:	*(u32 *)(r7 + 0x114) = w1
    6600:	w1 = *(u32 *)(r7 + 0x140)
    6601:	*(u32 *)(r7 + 0x110) = w1
    6602:	w1 = *(u32 *)(r7 + 0x13c)
    6603:	*(u32 *)(r7 + 0x10c) = w1
    6604:	w1 = *(u32 *)(r7 + 0x138)
    6605:	*(u32 *)(r7 + 0x108) = w1
    6606:	w1 = *(u32 *)(r7 + 0x134)
    6607:	*(u32 *)(r7 + 0x104) = w1
    6608:	w1 = *(u32 *)(r7 + 0x130)
    6609:	*(u32 *)(r7 + 0x100) = w1
    6610:	r1 = r7
    6611:	call -0x19d4
    6612:	r1 = *(u64 *)(r6 + 0x0)
    6613:	r3 = *(u64 *)(r1 + 0x8)
    6614:	r2 = *(u64 *)(r1 + 0x0)
    6615:	r1 = r8
    6616:	call -0x10bc
    6617:	w1 = *(u32 *)(r10 - 0xc0)
    6618:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    6619:	r1 = 0x0
    6620:	r2 = 0x0 ll
		000000000000cee0:  R_BPF_64_64	CONFIG
    6622:	w2 = *(u32 *)(r2 + 0x74)
    6623:	w3 = *(u32 *)(r10 - 0xd0)
    6624:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2968>
    6625:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2968>
    6626:	call 0x23
    6627:	r1 = 0x0 ll
		000000000000cf18:  R_BPF_64_64	CONFIG
    6629:	w1 = *(u32 *)(r1 + 0x74)
    6630:	r0 += r1
    6631:	r1 = r10
    6632:	r1 += -0x88
    6633:	w2 = 0x8
    6634:	r3 = r0
    6635:	call 0x71
    6636:	r1 = *(u64 *)(r10 - 0x88)
    6637:	*(u64 *)(r7 + 0x250) = r1
    6638:	w1 = *(u32 *)(r7 + 0x160)
    6639:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    6640:	w1 = *(u32 *)(r7 + 0x174)
    6641:	*(u32 *)(r7 + 0x114) = w1
    6642:	w1 = *(u32 *)(r7 + 0x170)
    6643:	*(u32 *)(r7 + 0x110) = w1
    6644:	w1 = *(u32 *)(r7 + 0x16c)
    6645:	*(u32 *)(r7 + 0x10c) = w1
    6646:	w1 = *(u32 *)(r7 + 0x168)
    6647:	*(u32 *)(r7 + 0x108) = w1
    6648:	w1 = *(u32 *)(r7 + 0x164)
    6649:	*(u32 *)(r7 + 0x104) = w1
    6650:	w1 = *(u32 *)(r7 + 0x160)
    6651:	*(u32 *)(r7 + 0x100) = w1
    6652:	r1 = r7
    6653:	call -0x19fe
    6654:	r1 = 0x0 ll
		000000000000cff0:  R_BPF_64_64	CONFIG
    6656:	w2 = *(u32 *)(r1 + 0x6c)
    6657:	if w2 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6658:	w1 = *(u32 *)(r1 + 0xbc)
    6659:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba0>
    6660:	r6 = 0x0 ll
		000000000000d020:  R_BPF_64_64	CONFIG
    6662:	w1 = *(u32 *)(r6 + 0xcc)
    6663:	if w1 == 0x0 goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    6664:	w2 = *(u32 *)(r7 + 0x288)
    6665:	w1 = *(u32 *)(r7 + 0x274)
    6666:	w3 = w2
    6667:	w3 |= w1
    6668:	if w3 s> -0x1 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df0>
    6669:	w3 = w2
    6670:	if w1 s> 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e08>
    6671:	w3 = w2
    6672:	if w2 s> 0x0 goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e08>
    6673:	if w2 s>= w1 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    6674:	goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    6675:	r9 = 0x80
    6676:	if w1 < 0x81 goto -0x490 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6677:	r9 = 0x100
    6678:	if w1 < 0x101 goto -0x492 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6679:	r9 = 0x200
    6680:	if w1 < 0x201 goto -0x494 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6681:	r9 = 0x400
    6682:	if w1 < 0x401 goto -0x496 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6683:	r9 = 0x800
    6684:	if w1 < 0x801 goto -0x498 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6685:	r9 = 0x1000
    6686:	if w1 < 0x1001 goto -0x49a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6687:	r9 = 0x2000
    6688:	if w1 > 0x2000 goto -0x2e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    6689:	goto -0x49d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6690:	r1 = 0x0 ll
		000000000000d110:  R_BPF_64_64	CONFIG
    6692:	w2 = *(u32 *)(r1 + 0x28)
    6693:	w2 &= w8
    6694:	w1 = *(u32 *)(r9 + 0x50)
    6695:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b50>
    6696:	*(u32 *)(r9 + 0x54) = w2
    6697:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    6698:	w3 = *(u32 *)(r9 + 0x54)
    6699:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    6700:	*(u32 *)(r9 + 0x54) = w2
    6701:	w3 = *(u32 *)(r9 + 0x58)
    6702:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b80>
    6703:	*(u32 *)(r9 + 0x58) = w2
    6704:	*(u32 *)(r9 + 0x5c) = w8
    6705:	w1 += 0x1
    6706:	*(u32 *)(r9 + 0x50) = w1
    6707:	goto +0x395 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    6708:	w2 = *(u32 *)(r7 + 0x284)
    6709:	w1 = *(u32 *)(r7 + 0x270)
    6710:	w3 = w2
    6711:	w3 |= w1
    6712:	if w3 s> -0x1 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec0>
    6713:	w3 = w2
    6714:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6715:	w3 = w2
    6716:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6717:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6718:	if w2 s>= w1 goto -0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    6719:	w3 = w2
    6720:	w3 -= w1
    6721:	if w3 == 0x0 goto -0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    6722:	r4 = 0x1
    6723:	*(u64 *)(r7 + 0x110) = r4
    6724:	*(u32 *)(r7 + 0x10c) = w3
    6725:	*(u32 *)(r7 + 0x108) = w2
    6726:	*(u32 *)(r7 + 0x104) = w1
    6727:	w1 = 0x5
    6728:	*(u32 *)(r7 + 0x100) = w1
    6729:	r1 = r7
    6730:	call -0x1a4b
    6731:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    6732:	r6 = r7
    6733:	r1 = 0x0 ll
		000000000000d268:  R_BPF_64_64	CONFIG
    6735:	w7 = *(u32 *)(r1 + 0xb8)
    6736:	w9 = *(u32 *)(r1 + 0xbc)
    6737:	call 0x9e
    6738:	r0 += r7
    6739:	if w9 == 0x2 goto +0x91 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    6740:	w1 = *(u32 *)(r0 + 0x0)
    6741:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    6742:	w3 = *(u32 *)(r9 + 0x4)
    6743:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    6744:	*(u32 *)(r9 + 0x4) = w2
    6745:	w3 = *(u32 *)(r9 + 0x8)
    6746:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    6747:	*(u32 *)(r9 + 0x8) = w2
    6748:	*(u32 *)(r9 + 0xc) = w8
    6749:	w1 += 0x1
    6750:	*(u32 *)(r9 + 0x0) = w1
    6751:	r6 = 0x0 ll
		000000000000d2f8:  R_BPF_64_64	CONFIG
    6753:	w1 = *(u32 *)(r6 + 0xbc)
    6754:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d70>
    6755:	w1 = *(u32 *)(r6 + 0xcc)
    6756:	if w1 == 0x0 goto +0x126 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3658>
    6757:	w1 = *(u32 *)(r6 + 0x70)
    6758:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3160>
    6759:	w7 = *(u32 *)(r6 + 0xc8)
    6760:	w6 = *(u32 *)(r6 + 0xcc)
    6761:	call 0x9e
    6762:	r0 += r7
    6763:	if w6 == 0x2 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3358>
    6764:	w1 = *(u32 *)(r0 + 0x0)
    6765:	goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    6766:	w1 = *(u32 *)(r6 + 0x70)
    6767:	if w1 != 0x0 goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30e0>
    6768:	call 0x23
    6769:	r1 = 0x0 ll
		000000000000d388:  R_BPF_64_64	CONFIG
    6771:	w2 = *(u32 *)(r1 + 0xb8)
    6772:	r0 += r2
    6773:	w1 = *(u32 *)(r1 + 0xbc)
    6774:	if w1 != 0x2 goto +0xeb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3510>
    6775:	r1 = r10
    6776:	r1 += -0x88
    6777:	w2 = 0x2
    6778:	r3 = r0
    6779:	call 0x71
    6780:	w1 = *(u16 *)(r10 - 0x88)
    6781:	goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3370>
    6782:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    6783:	w3 = w2
    6784:	w3 -= w1
    6785:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    6786:	r4 = 0x2
    6787:	*(u64 *)(r7 + 0x110) = r4
    6788:	*(u32 *)(r7 + 0x10c) = w3
    6789:	*(u32 *)(r7 + 0x108) = w2
    6790:	*(u32 *)(r7 + 0x104) = w1
    6791:	w1 = 0x5
    6792:	*(u32 *)(r7 + 0x100) = w1
    6793:	r1 = r7
    6794:	call -0x1a8b
    6795:	w1 = *(u32 *)(r6 + 0xdc)
    6796:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f38>
    6797:	w2 = *(u32 *)(r7 + 0x28c)
    6798:	w1 = *(u32 *)(r7 + 0x278)
    6799:	w3 = w2
    6800:	w3 |= w1
    6801:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    6802:	w3 = w2
    6803:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ee8>
    6804:	w3 = w2
    6805:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ee8>
    6806:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f38>
    6807:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    6808:	if w2 s> w1 goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6809:	goto -0x96 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    6810:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f38>
    6811:	w3 = w2
    6812:	w3 -= w1
    6813:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f38>
    6814:	r4 = 0x3
    6815:	*(u64 *)(r7 + 0x110) = r4
    6816:	*(u32 *)(r7 + 0x10c) = w3
    6817:	*(u32 *)(r7 + 0x108) = w2
    6818:	*(u32 *)(r7 + 0x104) = w1
    6819:	w1 = 0x5
    6820:	*(u32 *)(r7 + 0x100) = w1
    6821:	r1 = r7
    6822:	call -0x1aa7
    6823:	w1 = *(u32 *)(r6 + 0xec)
    6824:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    6825:	w2 = *(u32 *)(r7 + 0x290)
    6826:	w1 = *(u32 *)(r7 + 0x27c)
    6827:	w3 = w2
    6828:	w3 |= w1
    6829:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6830:	w3 = w2
    6831:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb8>
    6832:	w3 = w2
    6833:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb8>
    6834:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    6835:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa8>
    6836:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    6837:	w3 = w2
    6838:	w3 -= w1
    6839:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    6840:	r4 = 0x4
    6841:	*(u64 *)(r7 + 0x110) = r4
    6842:	*(u32 *)(r7 + 0x10c) = w3
    6843:	*(u32 *)(r7 + 0x108) = w2
    6844:	*(u32 *)(r7 + 0x104) = w1
    6845:	w1 = 0x5
    6846:	*(u32 *)(r7 + 0x100) = w1
    6847:	r1 = r7
    6848:	call -0x1ac1
    6849:	w1 = *(u32 *)(r6 + 0xfc)
    6850:	if w1 == 0x0 goto -0x188 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6851:	w2 = *(u32 *)(r7 + 0x294)
    6852:	w1 = *(u32 *)(r7 + 0x280)
    6853:	w3 = w2
    6854:	w3 |= w1
    6855:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3070>
    6856:	w3 = w2
    6857:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3088>
    6858:	w3 = w2
    6859:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3088>
    6860:	if w2 s>= w1 goto -0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6861:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6862:	if w2 s<= w1 goto -0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6863:	w3 = w2
    6864:	w3 -= w1
    6865:	if w3 == 0x0 goto -0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6866:	r4 = 0x5
    6867:	*(u64 *)(r7 + 0x110) = r4
    6868:	*(u32 *)(r7 + 0x10c) = w3
    6869:	*(u32 *)(r7 + 0x108) = w2
    6870:	*(u32 *)(r7 + 0x104) = w1
    6871:	w1 = 0x5
    6872:	*(u32 *)(r7 + 0x100) = w1
    6873:	r1 = r7
    6874:	call -0x1adb
    6875:	goto -0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6876:	r1 = 0x0 ll
		000000000000d6e0:  R_BPF_64_64	CONFIG
    6878:	w7 = *(u32 *)(r1 + 0xb8)
    6879:	w8 = *(u32 *)(r1 + 0xbc)
    6880:	call 0x9e
    6881:	r0 += r7
    6882:	if w8 == 0x2 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3368>
    6883:	w1 = *(u32 *)(r0 + 0x0)
    6884:	goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3540>
    6885:	w1 = *(u16 *)(r0 + 0x0)
    6886:	w1 <<= 0x10
    6887:	w1 s>>= 0x10
    6888:	r7 = r6
    6889:	r6 = 0x0 ll
		000000000000d748:  R_BPF_64_64	CONFIG
    6891:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3240>
    6892:	call 0x23
    6893:	w1 = *(u32 *)(r6 + 0xc8)
    6894:	r0 += r1
    6895:	w1 = *(u32 *)(r6 + 0xcc)
    6896:	if w1 == 0x2 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    6897:	r1 = r10
    6898:	r1 += -0x88
    6899:	w2 = 0x4
    6900:	r3 = r0
    6901:	call 0x71
    6902:	w1 = *(u32 *)(r10 - 0x88)
    6903:	goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    6904:	r9 = r7
    6905:	r1 = 0x0 ll
		000000000000d7c8:  R_BPF_64_64	CONFIG
    6907:	w7 = *(u32 *)(r1 + 0xb8)
    6908:	w8 = *(u32 *)(r1 + 0xbc)
    6909:	call 0x9e
    6910:	r0 += r7
    6911:	if w8 == 0x2 goto +0x141 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    6912:	w1 = *(u32 *)(r0 + 0x0)
    6913:	goto +0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    6914:	r1 = r10
    6915:	r1 += -0x88
    6916:	w2 = 0x4
    6917:	r3 = r0
    6918:	call 0x71
    6919:	w1 = *(u32 *)(r10 - 0x88)
    6920:	r2 = 0x0 ll
		000000000000d840:  R_BPF_64_64	CONFIG
    6922:	w2 = *(u32 *)(r2 + 0xc0)
    6923:	if w1 != w2 goto -0x63e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6924:	w1 = *(u32 *)(r6 + 0xcc)
    6925:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33d8>
    6926:	w1 = *(u32 *)(r6 + 0x70)
    6927:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f0>
    6928:	call 0x23
    6929:	w1 = *(u32 *)(r6 + 0xc8)
    6930:	r0 += r1
    6931:	w1 = *(u32 *)(r6 + 0xcc)
    6932:	if w1 != 0x2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3388>
    6933:	r1 = r10
    6934:	r1 += -0x88
    6935:	w2 = 0x2
    6936:	r3 = r0
    6937:	call 0x71
    6938:	w1 = *(u16 *)(r10 - 0x88)
    6939:	w1 <<= 0x10
    6940:	w1 s>>= 0x10
    6941:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b8>
    6942:	r9 = r7
    6943:	w7 = *(u32 *)(r6 + 0xc8)
    6944:	w6 = *(u32 *)(r6 + 0xcc)
    6945:	call 0x9e
    6946:	r0 += r7
    6947:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3330>
    6948:	w1 = *(u32 *)(r0 + 0x0)
    6949:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3348>
    6950:	w1 = *(u16 *)(r0 + 0x0)
    6951:	w1 <<= 0x10
    6952:	w1 s>>= 0x10
    6953:	r7 = r9
    6954:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b8>
    6955:	w1 = *(u16 *)(r0 + 0x0)
    6956:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    6957:	w1 = *(u16 *)(r0 + 0x0)
    6958:	w1 <<= 0x10
    6959:	w1 s>>= 0x10
    6960:	goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3540>
    6961:	r1 = r10
    6962:	r1 += -0x88
    6963:	w2 = 0x4
    6964:	r3 = r0
    6965:	call 0x71
    6966:	w1 = *(u32 *)(r10 - 0x88)
    6967:	r2 = 0x0 ll
		000000000000d9b8:  R_BPF_64_64	CONFIG
    6969:	w2 = *(u32 *)(r2 + 0xd0)
    6970:	if w1 != w2 goto -0x66d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6971:	r6 = 0x0 ll
		000000000000d9d8:  R_BPF_64_64	CONFIG
    6973:	w1 = *(u32 *)(r6 + 0xdc)
    6974:	if w1 == 0x0 goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c80>
    6975:	w1 = *(u32 *)(r6 + 0x70)
    6976:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    6977:	call 0x23
    6978:	r1 = 0x0 ll
		000000000000da10:  R_BPF_64_64	CONFIG
    6980:	w2 = *(u32 *)(r1 + 0xd8)
    6981:	r0 += r2
    6982:	w1 = *(u32 *)(r1 + 0xdc)
    6983:	if w1 != 0x2 goto +0xfe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    6984:	r1 = r10
    6985:	r1 += -0x88
    6986:	w2 = 0x2
    6987:	r3 = r0
    6988:	call 0x71
    6989:	w1 = *(u16 *)(r10 - 0x88)
    6990:	w1 <<= 0x10
    6991:	w1 s>>= 0x10
    6992:	goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c60>
    6993:	r6 = r7
    6994:	r1 = 0x0 ll
		000000000000da90:  R_BPF_64_64	CONFIG
    6996:	w7 = *(u32 *)(r1 + 0xd8)
    6997:	w9 = *(u32 *)(r1 + 0xdc)
    6998:	call 0x9e
    6999:	r0 += r7
    7000:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d8>
    7001:	w1 = *(u32 *)(r0 + 0x0)
    7002:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    7003:	w1 = *(u16 *)(r0 + 0x0)
    7004:	w1 <<= 0x10
    7005:	w1 s>>= 0x10
    7006:	r7 = r6
    7007:	r6 = 0x0 ll
		000000000000daf8:  R_BPF_64_64	CONFIG
    7009:	goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c60>
    7010:	r1 = r10
    7011:	r1 += -0x88
    7012:	w2 = 0x4
    7013:	r3 = r0
    7014:	call 0x71
    7015:	w1 = *(u32 *)(r10 - 0x88)
    7016:	w2 = *(u32 *)(r9 + 0x78)
    7017:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3560>
    7018:	*(u32 *)(r9 + 0x7c) = w1
    7019:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    7020:	w3 = *(u32 *)(r9 + 0x7c)
    7021:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3578>
    7022:	*(u32 *)(r9 + 0x7c) = w1
    7023:	w3 = *(u32 *)(r9 + 0x80)
    7024:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3590>
    7025:	*(u32 *)(r9 + 0x80) = w1
    7026:	*(u32 *)(r9 + 0x84) = w1
    7027:	w2 += 0x1
    7028:	*(u32 *)(r9 + 0x78) = w2
    7029:	goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d18>
    7030:	r1 = r10
    7031:	r1 += -0x88
    7032:	w2 = 0x2
    7033:	r3 = r0
    7034:	call 0x71
    7035:	w1 = *(u16 *)(r10 - 0x88)
    7036:	w1 <<= 0x10
    7037:	w1 s>>= 0x10
    7038:	w2 = *(u32 *)(r9 + 0x88)
    7039:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    7040:	*(u32 *)(r9 + 0x8c) = w1
    7041:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3638>
    7042:	w3 = *(u32 *)(r9 + 0x8c)
    7043:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3628>
    7044:	*(u32 *)(r9 + 0x8c) = w1
    7045:	w3 = *(u32 *)(r9 + 0x90)
    7046:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    7047:	*(u32 *)(r9 + 0x90) = w1
    7048:	*(u32 *)(r9 + 0x94) = w1
    7049:	w2 += 0x1
    7050:	*(u32 *)(r9 + 0x88) = w2
    7051:	r6 = 0x0 ll
		000000000000dc58:  R_BPF_64_64	CONFIG
    7053:	w1 = *(u32 *)(r6 + 0xdc)
    7054:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f8>
    7055:	w1 = *(u32 *)(r6 + 0x70)
    7056:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    7057:	r1 = 0x0 ll
		000000000000dc88:  R_BPF_64_64	CONFIG
    7059:	w7 = *(u32 *)(r1 + 0xd8)
    7060:	w8 = *(u32 *)(r1 + 0xdc)
    7061:	call 0x9e
    7062:	r0 += r7
    7063:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3740>
    7064:	w1 = *(u32 *)(r0 + 0x0)
    7065:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7066:	call 0x23
    7067:	r1 = 0x0 ll
		000000000000dcd8:  R_BPF_64_64	CONFIG
    7069:	w2 = *(u32 *)(r1 + 0xd8)
    7070:	r0 += r2
    7071:	w1 = *(u32 *)(r1 + 0xdc)
    7072:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3750>
    7073:	r1 = r10
    7074:	r1 += -0x88
    7075:	w2 = 0x4
    7076:	r3 = r0
    7077:	call 0x71
    7078:	w1 = *(u32 *)(r10 - 0x88)
    7079:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7080:	w1 = *(u16 *)(r0 + 0x0)
    7081:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    7082:	r1 = r10
    7083:	r1 += -0x88
    7084:	w2 = 0x2
    7085:	r3 = r0
    7086:	call 0x71
    7087:	w1 = *(u16 *)(r10 - 0x88)
    7088:	w1 <<= 0x10
    7089:	w1 s>>= 0x10
    7090:	w2 = *(u32 *)(r9 + 0x98)
    7091:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b0>
    7092:	*(u32 *)(r9 + 0x9c) = w1
    7093:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d8>
    7094:	w3 = *(u32 *)(r9 + 0x9c)
    7095:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c8>
    7096:	*(u32 *)(r9 + 0x9c) = w1
    7097:	w3 = *(u32 *)(r9 + 0xa0)
    7098:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e0>
    7099:	*(u32 *)(r9 + 0xa0) = w1
    7100:	*(u32 *)(r9 + 0xa4) = w1
    7101:	w2 += 0x1
    7102:	*(u32 *)(r9 + 0x98) = w2
    7103:	w1 = *(u32 *)(r6 + 0xec)
    7104:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3968>
    7105:	w1 = *(u32 *)(r6 + 0x70)
    7106:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    7107:	w7 = *(u32 *)(r6 + 0xe8)
    7108:	w6 = *(u32 *)(r6 + 0xec)
    7109:	call 0x9e
    7110:	r0 += r7
    7111:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38b0>
    7112:	w1 = *(u32 *)(r0 + 0x0)
    7113:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3900>
    7114:	call 0x23
    7115:	w1 = *(u32 *)(r6 + 0xe8)
    7116:	r0 += r1
    7117:	w1 = *(u32 *)(r6 + 0xec)
    7118:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    7119:	r1 = r10
    7120:	r1 += -0x88
    7121:	w2 = 0x4
    7122:	r3 = r0
    7123:	call 0x71
    7124:	w1 = *(u32 *)(r10 - 0x88)
    7125:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3900>
    7126:	w1 = *(u16 *)(r0 + 0x0)
    7127:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f0>
    7128:	r1 = r10
    7129:	r1 += -0x88
    7130:	w2 = 0x2
    7131:	r3 = r0
    7132:	call 0x71
    7133:	w1 = *(u16 *)(r10 - 0x88)
    7134:	w1 <<= 0x10
    7135:	w1 s>>= 0x10
    7136:	w2 = *(u32 *)(r9 + 0xa8)
    7137:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    7138:	*(u32 *)(r9 + 0xac) = w1
    7139:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3948>
    7140:	w3 = *(u32 *)(r9 + 0xac)
    7141:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3938>
    7142:	*(u32 *)(r9 + 0xac) = w1
    7143:	w3 = *(u32 *)(r9 + 0xb0)
    7144:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    7145:	*(u32 *)(r9 + 0xb0) = w1
    7146:	*(u32 *)(r9 + 0xb4) = w1
    7147:	w2 += 0x1
    7148:	*(u32 *)(r9 + 0xa8) = w2
    7149:	r6 = 0x0 ll
		000000000000df68:  R_BPF_64_64	CONFIG
    7151:	w1 = *(u32 *)(r6 + 0xfc)
    7152:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7153:	w1 = *(u32 *)(r6 + 0x70)
    7154:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7155:	r1 = 0x0 ll
		000000000000df98:  R_BPF_64_64	CONFIG
    7157:	w7 = *(u32 *)(r1 + 0xf8)
    7158:	w8 = *(u32 *)(r1 + 0xfc)
    7159:	call 0x9e
    7160:	r0 += r7
    7161:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a50>
    7162:	w1 = *(u32 *)(r0 + 0x0)
    7163:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa0>
    7164:	call 0x23
    7165:	r1 = 0x0 ll
		000000000000dfe8:  R_BPF_64_64	CONFIG
    7167:	w2 = *(u32 *)(r1 + 0xf8)
    7168:	r0 += r2
    7169:	w1 = *(u32 *)(r1 + 0xfc)
    7170:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a60>
    7171:	r1 = r10
    7172:	r1 += -0x88
    7173:	w2 = 0x4
    7174:	r3 = r0
    7175:	call 0x71
    7176:	w1 = *(u32 *)(r10 - 0x88)
    7177:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa0>
    7178:	w1 = *(u16 *)(r0 + 0x0)
    7179:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a90>
    7180:	r1 = r10
    7181:	r1 += -0x88
    7182:	w2 = 0x2
    7183:	r3 = r0
    7184:	call 0x71
    7185:	w1 = *(u16 *)(r10 - 0x88)
    7186:	w1 <<= 0x10
    7187:	w1 s>>= 0x10
    7188:	w2 = *(u32 *)(r9 + 0xb8)
    7189:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac0>
    7190:	*(u32 *)(r9 + 0xbc) = w1
    7191:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae8>
    7192:	w3 = *(u32 *)(r9 + 0xbc)
    7193:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad8>
    7194:	*(u32 *)(r9 + 0xbc) = w1
    7195:	w3 = *(u32 *)(r9 + 0xc0)
    7196:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    7197:	*(u32 *)(r9 + 0xc0) = w1
    7198:	*(u32 *)(r9 + 0xc4) = w1
    7199:	w2 += 0x1
    7200:	*(u32 *)(r9 + 0xb8) = w2
    7201:	call 0xe
    7202:	*(u64 *)(r9 + 0x70) = r0
    7203:	w1 = *(u32 *)(r6 + 0x64)
    7204:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    7205:	call 0x23
    7206:	w1 = *(u32 *)(r6 + 0x40)
    7207:	r0 += r1
    7208:	r1 = r10
    7209:	r1 += -0x88
    7210:	w2 = 0x8
    7211:	r3 = r0
    7212:	call 0x71
    7213:	w1 = *(u32 *)(r6 + 0x44)
    7214:	r3 = *(u64 *)(r10 - 0x88)
    7215:	r3 += r1
    7216:	r1 = r10
    7217:	r1 += -0x88
    7218:	w2 = 0x8
    7219:	call 0x71
    7220:	r1 = *(u64 *)(r6 + 0x8)
    7221:	r2 = *(u64 *)(r10 - 0x88)
    7222:	r1 += r2
    7223:	*(u64 *)(r9 + 0x60) = r1
    7224:	w1 = *(u32 *)(r6 + 0x68)
    7225:	if w1 == 0x0 goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7226:	r1 = 0x504c4b53594d5641 ll
    7228:	call 0x9a
    7229:	w1 = *(u32 *)(r6 + 0x38)
    7230:	r0 += r1
    7231:	*(u64 *)(r9 + 0x68) = r0
    7232:	goto +0x188 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7233:	w1 = *(u16 *)(r0 + 0x0)
    7234:	w1 <<= 0x10
    7235:	w1 s>>= 0x10
    7236:	r7 = r9
    7237:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da8>
    7238:	r1 = r10
    7239:	r1 += -0x88
    7240:	w2 = 0x4
    7241:	r3 = r0
    7242:	call 0x71
    7243:	w1 = *(u32 *)(r10 - 0x88)
    7244:	r2 = 0x0 ll
		000000000000e260:  R_BPF_64_64	CONFIG
    7246:	w2 = *(u32 *)(r2 + 0xe0)
    7247:	if w1 != w2 goto -0x782 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7248:	w1 = *(u32 *)(r6 + 0xec)
    7249:	if w1 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    7250:	w1 = *(u32 *)(r6 + 0x70)
    7251:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d10>
    7252:	call 0x23
    7253:	w1 = *(u32 *)(r6 + 0xe8)
    7254:	r0 += r1
    7255:	w1 = *(u32 *)(r6 + 0xec)
    7256:	if w1 != 0x2 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec0>
    7257:	r1 = r10
    7258:	r1 += -0x88
    7259:	w2 = 0x2
    7260:	r3 = r0
    7261:	call 0x71
    7262:	w1 = *(u16 *)(r10 - 0x88)
    7263:	w1 <<= 0x10
    7264:	w1 s>>= 0x10
    7265:	goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    7266:	r9 = r7
    7267:	w7 = *(u32 *)(r6 + 0xe8)
    7268:	w6 = *(u32 *)(r6 + 0xec)
    7269:	call 0x9e
    7270:	r0 += r7
    7271:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d50>
    7272:	w1 = *(u32 *)(r0 + 0x0)
    7273:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d68>
    7274:	w1 = *(u16 *)(r0 + 0x0)
    7275:	w1 <<= 0x10
    7276:	w1 s>>= 0x10
    7277:	r7 = r9
    7278:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    7279:	r1 = r10
    7280:	r1 += -0x88
    7281:	w2 = 0x4
    7282:	r3 = r0
    7283:	call 0x71
    7284:	w1 = *(u32 *)(r10 - 0x88)
    7285:	r2 = 0x0 ll
		000000000000e3a8:  R_BPF_64_64	CONFIG
    7287:	w2 = *(u32 *)(r2 + 0xc0)
    7288:	if w1 != w2 goto +0x10b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    7289:	w1 = *(u32 *)(r6 + 0xcc)
    7290:	if w1 == 0x0 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4088>
    7291:	w1 = *(u32 *)(r6 + 0x70)
    7292:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e58>
    7293:	call 0x23
    7294:	w1 = *(u32 *)(r6 + 0xc8)
    7295:	r0 += r1
    7296:	w1 = *(u32 *)(r6 + 0xcc)
    7297:	if w1 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    7298:	r1 = r10
    7299:	r1 += -0x88
    7300:	w2 = 0x2
    7301:	r3 = r0
    7302:	call 0x71
    7303:	w1 = *(u16 *)(r10 - 0x88)
    7304:	w1 <<= 0x10
    7305:	w1 s>>= 0x10
    7306:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4068>
    7307:	r8 = r7
    7308:	w7 = *(u32 *)(r6 + 0xc8)
    7309:	w6 = *(u32 *)(r6 + 0xcc)
    7310:	call 0x9e
    7311:	r0 += r7
    7312:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e98>
    7313:	w1 = *(u32 *)(r0 + 0x0)
    7314:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    7315:	w1 = *(u16 *)(r0 + 0x0)
    7316:	w1 <<= 0x10
    7317:	w1 s>>= 0x10
    7318:	r7 = r8
    7319:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4068>
    7320:	r1 = r10
    7321:	r1 += -0x88
    7322:	w2 = 0x4
    7323:	r3 = r0
    7324:	call 0x71
    7325:	w1 = *(u32 *)(r10 - 0x88)
    7326:	r2 = 0x0 ll
		000000000000e4f0:  R_BPF_64_64	CONFIG
    7328:	w2 = *(u32 *)(r2 + 0xf0)
    7329:	if w1 != w2 goto -0x7d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7330:	r1 = 0x0 ll
		000000000000e510:  R_BPF_64_64	CONFIG
    7332:	w2 = *(u32 *)(r1 + 0xfc)
    7333:	if w2 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4200>
    7334:	w1 = *(u32 *)(r1 + 0x70)
    7335:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fc0>
    7336:	call 0x23
    7337:	r1 = 0x0 ll
		000000000000e548:  R_BPF_64_64	CONFIG
    7339:	w2 = *(u32 *)(r1 + 0xf8)
    7340:	r0 += r2
    7341:	w1 = *(u32 *)(r1 + 0xfc)
    7342:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b0>
    7343:	r1 = r10
    7344:	r1 += -0x88
    7345:	w2 = 0x2
    7346:	r3 = r0
    7347:	call 0x71
    7348:	w1 = *(u16 *)(r10 - 0x88)
    7349:	w1 <<= 0x10
    7350:	w1 s>>= 0x10
    7351:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e0>
    7352:	r9 = r7
    7353:	r1 = 0x0 ll
		000000000000e5c8:  R_BPF_64_64	CONFIG
    7355:	w6 = *(u32 *)(r1 + 0xf8)
    7356:	w7 = *(u32 *)(r1 + 0xfc)
    7357:	call 0x9e
    7358:	r0 += r6
    7359:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4010>
    7360:	w1 = *(u32 *)(r0 + 0x0)
    7361:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4028>
    7362:	w1 = *(u16 *)(r0 + 0x0)
    7363:	w1 <<= 0x10
    7364:	w1 s>>= 0x10
    7365:	r7 = r9
    7366:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e0>
    7367:	r1 = r10
    7368:	r1 += -0x88
    7369:	w2 = 0x4
    7370:	r3 = r0
    7371:	call 0x71
    7372:	w1 = *(u32 *)(r10 - 0x88)
    7373:	r2 = 0x0 ll
		000000000000e668:  R_BPF_64_64	CONFIG
    7375:	w2 = *(u32 *)(r2 + 0xd0)
    7376:	if w1 != w2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    7377:	r6 = 0x0 ll
		000000000000e688:  R_BPF_64_64	CONFIG
    7379:	w1 = *(u32 *)(r6 + 0xdc)
    7380:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d8>
    7381:	w1 = *(u32 *)(r6 + 0x70)
    7382:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4138>
    7383:	call 0x23
    7384:	r1 = 0x0 ll
		000000000000e6c0:  R_BPF_64_64	CONFIG
    7386:	w2 = *(u32 *)(r1 + 0xd8)
    7387:	r0 += r2
    7388:	w1 = *(u32 *)(r1 + 0xdc)
    7389:	if w1 != 0x2 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4288>
    7390:	r1 = r10
    7391:	r1 += -0x88
    7392:	w2 = 0x2
    7393:	r3 = r0
    7394:	call 0x71
    7395:	w1 = *(u16 *)(r10 - 0x88)
    7396:	w1 <<= 0x10
    7397:	w1 s>>= 0x10
    7398:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b8>
    7399:	r9 = r7
    7400:	r1 = 0x0 ll
		000000000000e740:  R_BPF_64_64	CONFIG
    7402:	w7 = *(u32 *)(r1 + 0xd8)
    7403:	w8 = *(u32 *)(r1 + 0xdc)
    7404:	call 0x9e
    7405:	r0 += r7
    7406:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4188>
    7407:	w1 = *(u32 *)(r0 + 0x0)
    7408:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a0>
    7409:	w1 = *(u16 *)(r0 + 0x0)
    7410:	w1 <<= 0x10
    7411:	w1 s>>= 0x10
    7412:	r7 = r9
    7413:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b8>
    7414:	r1 = r10
    7415:	r1 += -0x88
    7416:	w2 = 0x4
    7417:	r3 = r0
    7418:	call 0x71
    7419:	w1 = *(u32 *)(r10 - 0x88)
    7420:	r2 = 0x0 ll
		000000000000e7e0:  R_BPF_64_64	CONFIG
    7422:	w2 = *(u32 *)(r2 + 0x100)
    7423:	if w1 != w2 goto -0x832 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7424:	r1 = 0x0 ll
		000000000000e800:  R_BPF_64_64	.bss
    7426:	r1 = *(u64 *)(r1 + 0x0)
    7427:	if r1 == 0x0 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7428:	call 0x23
    7429:	*(u64 *)(r10 - 0x88) = r0
    7430:	r2 = r10
    7431:	r2 += -0x88
    7432:	r1 = 0x0 ll
		000000000000e840:  R_BPF_64_64	CARRIED
    7434:	call 0x3
    7435:	if r0 != 0x0 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7436:	r1 = 0x0 ll
		000000000000e860:  R_BPF_64_64	.bss
    7438:	r2 = -0x1
    7439:	lock *(u64 *)(r1 + 0x0) += r2
    7440:	goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7441:	r1 = r10
    7442:	r1 += -0x88
    7443:	w2 = 0x4
    7444:	r3 = r0
    7445:	call 0x71
    7446:	w1 = *(u32 *)(r10 - 0x88)
    7447:	r2 = 0x0 ll
		000000000000e8b8:  R_BPF_64_64	CONFIG
    7449:	w2 = *(u32 *)(r2 + 0xe0)
    7450:	if w1 != w2 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    7451:	w1 = *(u32 *)(r6 + 0xec)
    7452:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4420>
    7453:	w1 = *(u32 *)(r6 + 0x70)
    7454:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    7455:	call 0x23
    7456:	w1 = *(u32 *)(r6 + 0xe8)
    7457:	r0 += r1
    7458:	w1 = *(u32 *)(r6 + 0xec)
    7459:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d0>
    7460:	r1 = r10
    7461:	r1 += -0x88
    7462:	w2 = 0x2
    7463:	r3 = r0
    7464:	call 0x71
    7465:	w1 = *(u16 *)(r10 - 0x88)
    7466:	w1 <<= 0x10
    7467:	w1 s>>= 0x10
    7468:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4400>
    7469:	r8 = r7
    7470:	w7 = *(u32 *)(r6 + 0xe8)
    7471:	w6 = *(u32 *)(r6 + 0xec)
    7472:	call 0x9e
    7473:	r0 += r7
    7474:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43a8>
    7475:	w1 = *(u32 *)(r0 + 0x0)
    7476:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c0>
    7477:	w1 = *(u16 *)(r0 + 0x0)
    7478:	w1 <<= 0x10
    7479:	w1 s>>= 0x10
    7480:	r7 = r8
    7481:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4400>
    7482:	r1 = r10
    7483:	r1 += -0x88
    7484:	w2 = 0x4
    7485:	r3 = r0
    7486:	call 0x71
    7487:	w1 = *(u32 *)(r10 - 0x88)
    7488:	r2 = 0x0 ll
		000000000000ea00:  R_BPF_64_64	CONFIG
    7490:	w2 = *(u32 *)(r2 + 0xf0)
    7491:	if w1 != w2 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    7492:	r1 = 0x0 ll
		000000000000ea20:  R_BPF_64_64	CONFIG
    7494:	w2 = *(u32 *)(r1 + 0xfc)
    7495:	if w2 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4598>
    7496:	w1 = *(u32 *)(r1 + 0x70)
    7497:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44d0>
    7498:	call 0x23
    7499:	r1 = 0x0 ll
		000000000000ea58:  R_BPF_64_64	CONFIG
    7501:	w2 = *(u32 *)(r1 + 0xf8)
    7502:	r0 += r2
    7503:	w1 = *(u32 *)(r1 + 0xfc)
    7504:	if w1 != 0x2 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4548>
    7505:	r1 = r10
    7506:	r1 += -0x88
    7507:	w2 = 0x2
    7508:	r3 = r0
    7509:	call 0x71
    7510:	w1 = *(u16 *)(r10 - 0x88)
    7511:	w1 <<= 0x10
    7512:	w1 s>>= 0x10
    7513:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4578>
    7514:	r8 = r7
    7515:	r1 = 0x0 ll
		000000000000ead8:  R_BPF_64_64	CONFIG
    7517:	w6 = *(u32 *)(r1 + 0xf8)
    7518:	w7 = *(u32 *)(r1 + 0xfc)
    7519:	call 0x9e
    7520:	r0 += r6
    7521:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4520>
    7522:	w1 = *(u32 *)(r0 + 0x0)
    7523:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4538>
    7524:	w1 = *(u16 *)(r0 + 0x0)
    7525:	w1 <<= 0x10
    7526:	w1 s>>= 0x10
    7527:	r7 = r8
    7528:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4578>
    7529:	r1 = r10
    7530:	r1 += -0x88
    7531:	w2 = 0x4
    7532:	r3 = r0
    7533:	call 0x71
    7534:	w1 = *(u32 *)(r10 - 0x88)
    7535:	r2 = 0x0 ll
		000000000000eb78:  R_BPF_64_64	CONFIG
    7537:	w2 = *(u32 *)(r2 + 0x100)
    7538:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    7539:	r1 = 0x0 ll
		000000000000eb98:  R_BPF_64_64	.bss
    7541:	r1 = *(u64 *)(r1 + 0x0)
    7542:	if r1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7543:	call 0x23
    7544:	*(u64 *)(r10 - 0x88) = r0
    7545:	r2 = r10
    7546:	r2 += -0x88
    7547:	r1 = 0x0 ll
		000000000000ebd8:  R_BPF_64_64	CARRIED
    7549:	call 0x3
    7550:	if r0 != 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7551:	r1 = 0x0 ll
		000000000000ebf8:  R_BPF_64_64	.bss
    7553:	r2 = -0x1
    7554:	lock *(u64 *)(r1 + 0x0) += r2
    7555:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7556:	call 0x23
    7557:	*(u64 *)(r10 - 0x88) = r0
    7558:	r2 = r10
    7559:	r2 += -0x88
    7560:	r1 = 0x0 ll
		000000000000ec40:  R_BPF_64_64	TASKS
    7562:	r3 = 0xe78 ll
		000000000000ec50:  R_BPF_64_64	.rodata
    7564:	r4 = 0x0
    7565:	call 0x2
    7566:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47f0>
    7567:	r1 = 0x8 ll
		000000000000ec78:  R_BPF_64_64	.bss
    7569:	r2 = 0x1
    7570:	lock *(u64 *)(r1 + 0x0) += r2
    7571:	r1 = 0x0 ll
		000000000000ec98:  R_BPF_64_64	EXPECT_ENTER
    7573:	r2 = 0x100000000 ll
    7575:	lock *(u64 *)(r1 + 0x0) += r2
    7576:	r1 = 0x0 ll
		000000000000ecc0:  R_BPF_64_64	EXPECT_EXIT
    7578:	lock *(u64 *)(r1 + 0x0) += r2
    7579:	call 0x23
    7580:	*(u64 *)(r10 - 0x88) = r0
    7581:	r2 = r10
    7582:	r2 += -0x88
    7583:	r1 = 0x0 ll
		000000000000ecf8:  R_BPF_64_64	TASKS
    7585:	call 0x1
    7586:	r9 = r0
    7587:	if r9 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7588:	call 0xe
    7589:	r1 = *(u64 *)(r9 + 0x18)
    7590:	w6 = *(u32 *)(r10 - 0x98)
    7591:	if r1 == r0 goto -0x831 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7592:	r6 = r0
    7593:	r2 = r0
    7594:	r2 >>= 0x20
    7595:	r0 <<= 0x20
    7596:	r0 >>= 0x20
    7597:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4780>
    7598:	r1 >>= 0x20
    7599:	if r1 == r2 goto -0x83b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7600:	w1 = *(u32 *)(r9 + 0x8)
    7601:	if w1 == 0x0 goto -0x842 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7602:	w1 = 0x0
    7603:	*(u32 *)(r10 - 0x88) = w1
    7604:	r2 = r10
    7605:	r2 += -0x88
    7606:	r1 = 0x0 ll
		000000000000edb0:  R_BPF_64_64	LOST
    7608:	call 0x1
    7609:	if r0 == 0x0 goto -0x84a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7610:	r0 += 0x10
    7611:	r1 = 0x1
    7612:	lock *(u64 *)(r0 + 0x0) += r1
    7613:	goto -0x84e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    7614:	w1 = 0x0
    7615:	*(u32 *)(r10 - 0x88) = w1
    7616:	r2 = r10
    7617:	r2 += -0x88
    7618:	r1 = 0x0 ll
		000000000000ee10:  R_BPF_64_64	LOST
    7620:	call 0x1
    7621:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4848>
    7622:	r0 += 0x10
    7623:	r1 = 0x1
    7624:	lock *(u64 *)(r0 + 0x0) += r1
    7625:	exit

000000000000ee50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    7626:	w6 = w2
    7627:	r7 = r1
    7628:	r1 = 0x0 ll
		000000000000ee60:  R_BPF_64_64	CONFIG
    7630:	w2 = *(u32 *)(r1 + 0x84)
    7631:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    7632:	r2 = 0x0 ll
		000000000000ee80:  R_BPF_64_64	HELD
    7634:	r2 = *(u64 *)(r2 + 0x0)
    7635:	if r2 != 0x0 goto +0xa72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7636:	w2 = *(u32 *)(r1 + 0x28)
    7637:	w2 &= w6
    7638:	w1 = *(u32 *)(r1 + 0x30)
    7639:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    7640:	r1 = 0x0 ll
		000000000000eec0:  R_BPF_64_64	CONFIG
    7642:	w2 = *(u32 *)(r1 + 0x24)
    7643:	if w2 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c8>
    7644:	call 0x8
    7645:	*(u32 *)(r10 - 0x88) = w0
    7646:	r2 = r10
    7647:	r2 += -0x88
    7648:	r1 = 0x0 ll
		000000000000ef00:  R_BPF_64_64	SAMPLES
    7650:	call 0x1
    7651:	r8 = r0
    7652:	if r8 == 0x0 goto +0xa61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7653:	r1 = *(u64 *)(r7 + 0x0)
    7654:	r3 = *(u64 *)(r1 + 0x0)
    7655:	r1 = r10
    7656:	r1 += -0x88
    7657:	w2 = 0x80
    7658:	call 0x71
    7659:	r1 = *(u64 *)(r10 - 0x20)
    7660:	if r1 != 0x504c0001 goto +0xa59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7661:	r1 = *(u64 *)(r10 - 0x10)
    7662:	if r1 != 0x10 goto +0xa57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7663:	r2 = *(u64 *)(r10 - 0x28)
    7664:	r1 = 0x0 ll
		000000000000ef80:  R_BPF_64_64	CONFIG
    7666:	r3 = *(u64 *)(r1 + 0x0)
    7667:	if r2 != r3 goto +0xa52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7668:	w2 = *(u32 *)(r1 + 0x28)
    7669:	w2 &= w6
    7670:	w1 = *(u32 *)(r8 + 0x10)
    7671:	if w1 != 0x0 goto +0x3a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e88>
    7672:	*(u32 *)(r8 + 0x14) = w2
    7673:	goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    7674:	r1 = 0x8 ll
		000000000000efd0:  R_BPF_64_64	.bss
    7676:	r1 = *(u64 *)(r1 + 0x0)
    7677:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7678:	r1 = 0x0 ll
		000000000000eff0:  R_BPF_64_64	CONFIG
    7680:	w2 = *(u32 *)(r1 + 0x6c)
    7681:	if w2 == 0x0 goto +0xa44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7682:	r1 = *(u64 *)(r1 + 0xb0)
    7683:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7684:	r1 = 0x0 ll
		000000000000f020:  R_BPF_64_64	CONFIG
    7686:	r3 = *(u64 *)(r1 + 0xb0)
    7687:	r1 = r10
    7688:	r1 += -0x88
    7689:	w2 = 0x4
    7690:	call 0x71
    7691:	w1 = *(u32 *)(r10 - 0x88)
    7692:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7693:	r8 = 0x0 ll
		000000000000f068:  R_BPF_64_64	CONFIG
    7695:	w1 = *(u32 *)(r8 + 0xbc)
    7696:	if w1 == 0x0 goto +0x6e2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3948>
    7697:	w1 = *(u32 *)(r8 + 0x70)
    7698:	if w1 != 0x0 goto +0x3b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    7699:	call 0x23
    7700:	r1 = 0x0 ll
		000000000000f0a0:  R_BPF_64_64	CONFIG
    7702:	w2 = *(u32 *)(r1 + 0xb8)
    7703:	r0 += r2
    7704:	w1 = *(u32 *)(r1 + 0xbc)
    7705:	if w1 != 0x2 goto +0x6cf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f8>
    7706:	r1 = r10
    7707:	r1 += -0x88
    7708:	w2 = 0x2
    7709:	r3 = r0
    7710:	call 0x71
    7711:	w1 = *(u16 *)(r10 - 0x88)
    7712:	w1 <<= 0x10
    7713:	w1 s>>= 0x10
    7714:	goto +0x6cc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3928>
    7715:	w1 = *(u32 *)(r1 + 0x24)
    7716:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x350>
    7717:	r1 = *(u64 *)(r7 + 0x0)
    7718:	r3 = *(u64 *)(r1 + 0x0)
    7719:	r1 = r10
    7720:	r1 += -0x88
    7721:	w2 = 0x80
    7722:	call 0x71
    7723:	r1 = *(u64 *)(r10 - 0x20)
    7724:	if r1 != 0x504c0001 goto +0xa19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7725:	r1 = *(u64 *)(r10 - 0x10)
    7726:	if r1 != 0x10 goto +0xa17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7727:	r1 = *(u64 *)(r10 - 0x28)
    7728:	r2 = 0x0 ll
		000000000000f180:  R_BPF_64_64	CONFIG
    7730:	r2 = *(u64 *)(r2 + 0x0)
    7731:	if r1 != r2 goto +0xa12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    7732:	w4 = 0x0
    7733:	r2 = 0x0 ll
		000000000000f1a8:  R_BPF_64_64	CONFIG
    7735:	w1 = *(u32 *)(r2 + 0x28)
    7736:	w3 = *(u32 *)(r2 + 0x30)
    7737:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a8>
    7738:	w4 = w1
    7739:	w4 >>= 0x1
    7740:	w2 = w1
    7741:	w2 |= w4
    7742:	w4 = w2
    7743:	w4 >>= 0x2
    7744:	w2 |= w4
    7745:	w4 = w2
    7746:	w4 >>= 0x4
    7747:	w2 |= w4
    7748:	w1 &= w6
    7749:	w4 = w2
    7750:	w4 >>= 0x8
    7751:	w2 |= w4
    7752:	w1 -= w3
    7753:	w3 = w2
    7754:	w3 >>= 0x10
    7755:	w2 |= w3
    7756:	w2 ^= -0x1
    7757:	w3 = w2
    7758:	w3 >>= 0x1
    7759:	w3 &= 0x55555555
    7760:	w2 -= w3
    7761:	w3 = w2
    7762:	w3 &= 0x33333333
    7763:	w2 >>= 0x2
    7764:	w2 &= 0x33333333
    7765:	w3 += w2
    7766:	w2 = w3
    7767:	w2 >>= 0x4
    7768:	w3 += w2
    7769:	w3 &= 0xf0f0f0f
    7770:	w3 *= 0x1010101
    7771:	w3 >>= 0x18
    7772:	w1 <<= w3
    7773:	w1 s>>= w3
    7774:	w4 = w1
    7775:	*(u32 *)(r10 - 0xa0) = w4
    7776:	call 0x23
    7777:	*(u64 *)(r10 - 0x88) = r0
    7778:	r2 = r10
    7779:	r2 += -0x88
    7780:	r1 = 0x0 ll
		000000000000f320:  R_BPF_64_64	TASKS
    7782:	call 0x1
    7783:	r8 = r0
    7784:	if r8 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12b8>
    7785:	call 0xe
    7786:	r1 = *(u64 *)(r8 + 0x18)
    7787:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e8>
    7788:	r6 = r0
    7789:	r2 = r0
    7790:	r2 >>= 0x20
    7791:	r0 <<= 0x20
    7792:	r0 >>= 0x20
    7793:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x550>
    7794:	r1 >>= 0x20
    7795:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    7796:	w1 = *(u32 *)(r8 + 0x8)
    7797:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7798:	w1 = 0x0
    7799:	*(u32 *)(r10 - 0x88) = w1
    7800:	r2 = r10
    7801:	r2 += -0x88
    7802:	r1 = 0x0 ll
		000000000000f3d0:  R_BPF_64_64	LOST
    7804:	call 0x1
    7805:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    7806:	r0 += 0x10
    7807:	r1 = 0x1
    7808:	lock *(u64 *)(r0 + 0x0) += r1
    7809:	r1 = r8
    7810:	w2 = 0x4a0
    7811:	r3 = 0xe78 ll
		000000000000f418:  R_BPF_64_64	.rodata
    7813:	call 0x71
    7814:	*(u64 *)(r8 + 0x18) = r6
    7815:	*(u64 *)(r10 - 0x90) = r8
    7816:	r1 = 0x0 ll
		000000000000f440:  R_BPF_64_64	AYA_LOG_LEVEL
    7818:	w1 = *(u8 *)(r1 + 0x0)
    7819:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7820:	call 0x23
    7821:	r6 = r0
    7822:	w1 = 0xa0
    7823:	*(u16 *)(r10 - 0x2) = w1
    7824:	r1 = r10
    7825:	r1 += -0x2
    7826:	r9 = 0x40
    7827:	w1 = *(u16 *)(r10 - 0x2)
    7828:	if w1 > 0x40 goto +0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e10>
    7829:	r1 = 0x0 ll
		000000000000f4a8:  R_BPF_64_64	AYA_LOGS
    7831:	r2 = r9
    7832:	r3 = 0x0
    7833:	call 0x83
    7834:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7835:	*(u64 *)(r10 - 0x80) = r9
    7836:	*(u64 *)(r10 - 0x88) = r0
    7837:	r1 = r10
    7838:	r1 += -0x88
    7839:	r1 = *(u64 *)(r10 - 0x88)
    7840:	r2 = *(u64 *)(r10 - 0x80)
    7841:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7842:	w2 = *(u16 *)(r10 - 0x2)
    7843:	*(u8 *)(r1 + 0x0) = w2
    7844:	w2 >>= 0x8
    7845:	*(u8 *)(r1 + 0x1) = w2
    7846:	r1 = *(u64 *)(r10 - 0x88)
    7847:	r2 = *(u64 *)(r10 - 0x80)
    7848:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7849:	w2 = 0x0
    7850:	*(u8 *)(r1 + 0x2) = w2
    7851:	r1 = *(u64 *)(r10 - 0x88)
    7852:	r3 = *(u64 *)(r10 - 0x80)
    7853:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7854:	*(u8 *)(r1 + 0x4) = w2
    7855:	w2 = 0x17
    7856:	*(u8 *)(r1 + 0x3) = w2
    7857:	r1 = *(u64 *)(r10 - 0x88)
    7858:	r2 = *(u64 *)(r10 - 0x80)
    7859:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7860:	r3 = r1
    7861:	r3 += 0x5
    7862:	r4 = 0xd08 ll
		000000000000f5b0:  R_BPF_64_64	.rodata
    7864:	w5 = *(u8 *)(r4 + 0x0)
    7865:	*(u8 *)(r3 + 0x0) = w5
    7866:	w5 = *(u8 *)(r4 + 0x1)
    7867:	*(u8 *)(r3 + 0x1) = w5
    7868:	w5 = *(u8 *)(r4 + 0x2)
    7869:	*(u8 *)(r3 + 0x2) = w5
    7870:	w5 = *(u8 *)(r4 + 0x3)
    7871:	*(u8 *)(r3 + 0x3) = w5
    7872:	w5 = *(u8 *)(r4 + 0x4)
    7873:	*(u8 *)(r3 + 0x4) = w5
    7874:	w5 = *(u8 *)(r4 + 0x5)
    7875:	*(u8 *)(r3 + 0x5) = w5
    7876:	w5 = *(u8 *)(r4 + 0x6)
    7877:	*(u8 *)(r3 + 0x6) = w5
    7878:	w5 = *(u8 *)(r4 + 0x7)
    7879:	*(u8 *)(r3 + 0x7) = w5
    7880:	w5 = *(u8 *)(r4 + 0x8)
    7881:	*(u8 *)(r3 + 0x8) = w5
    7882:	w5 = *(u8 *)(r4 + 0x9)
    7883:	*(u8 *)(r3 + 0x9) = w5
    7884:	w5 = *(u8 *)(r4 + 0xa)
    7885:	*(u8 *)(r3 + 0xa) = w5
    7886:	w5 = *(u8 *)(r4 + 0xb)
    7887:	*(u8 *)(r3 + 0xb) = w5
    7888:	w5 = *(u8 *)(r4 + 0xc)
    7889:	*(u8 *)(r3 + 0xc) = w5
    7890:	w5 = *(u8 *)(r4 + 0xd)
    7891:	*(u8 *)(r3 + 0xd) = w5
    7892:	w5 = *(u8 *)(r4 + 0xe)
    7893:	*(u8 *)(r3 + 0xe) = w5
    7894:	w5 = *(u8 *)(r4 + 0xf)
    7895:	*(u8 *)(r3 + 0xf) = w5
    7896:	w5 = *(u8 *)(r4 + 0x10)
    7897:	*(u8 *)(r3 + 0x10) = w5
    7898:	w5 = *(u8 *)(r4 + 0x11)
    7899:	*(u8 *)(r3 + 0x11) = w5
    7900:	w5 = *(u8 *)(r4 + 0x12)
    7901:	*(u8 *)(r3 + 0x12) = w5
    7902:	w5 = *(u8 *)(r4 + 0x13)
    7903:	*(u8 *)(r3 + 0x13) = w5
    7904:	w5 = *(u8 *)(r4 + 0x14)
    7905:	*(u8 *)(r3 + 0x14) = w5
    7906:	w5 = *(u8 *)(r4 + 0x15)
    7907:	*(u8 *)(r3 + 0x15) = w5
    7908:	w5 = *(u8 *)(r4 + 0x16)
    7909:	*(u8 *)(r3 + 0x16) = w5
    7910:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7911:	w3 = 0x1
    7912:	*(u8 *)(r1 + 0x1c) = w3
    7913:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7914:	w4 = 0x0
    7915:	*(u8 *)(r1 + 0x1e) = w4
    7916:	*(u8 *)(r1 + 0x1d) = w3
    7917:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7918:	w3 = 0x4
    7919:	*(u8 *)(r1 + 0x1f) = w3
    7920:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7921:	w3 = 0x2
    7922:	*(u8 *)(r1 + 0x20) = w3
    7923:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7924:	w3 = 0x0
    7925:	*(u8 *)(r1 + 0x22) = w3
    7926:	w3 = 0x17
    7927:	*(u8 *)(r1 + 0x21) = w3
    7928:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7929:	r3 = r1
    7930:	r3 += 0x23
    7931:	r4 = 0xd08 ll
		000000000000f7d8:  R_BPF_64_64	.rodata
    7933:	w5 = *(u8 *)(r4 + 0x0)
    7934:	*(u8 *)(r3 + 0x0) = w5
    7935:	w5 = *(u8 *)(r4 + 0x1)
    7936:	*(u8 *)(r3 + 0x1) = w5
    7937:	w5 = *(u8 *)(r4 + 0x2)
    7938:	*(u8 *)(r3 + 0x2) = w5
    7939:	w5 = *(u8 *)(r4 + 0x3)
    7940:	*(u8 *)(r3 + 0x3) = w5
    7941:	w5 = *(u8 *)(r4 + 0x4)
    7942:	*(u8 *)(r3 + 0x4) = w5
    7943:	w5 = *(u8 *)(r4 + 0x5)
    7944:	*(u8 *)(r3 + 0x5) = w5
    7945:	w5 = *(u8 *)(r4 + 0x6)
    7946:	*(u8 *)(r3 + 0x6) = w5
    7947:	w5 = *(u8 *)(r4 + 0x7)
    7948:	*(u8 *)(r3 + 0x7) = w5
    7949:	w5 = *(u8 *)(r4 + 0x8)
    7950:	*(u8 *)(r3 + 0x8) = w5
    7951:	w5 = *(u8 *)(r4 + 0x9)
    7952:	*(u8 *)(r3 + 0x9) = w5
    7953:	w5 = *(u8 *)(r4 + 0xa)
    7954:	*(u8 *)(r3 + 0xa) = w5
    7955:	w5 = *(u8 *)(r4 + 0xb)
    7956:	*(u8 *)(r3 + 0xb) = w5
    7957:	w5 = *(u8 *)(r4 + 0xc)
    7958:	*(u8 *)(r3 + 0xc) = w5
    7959:	w5 = *(u8 *)(r4 + 0xd)
    7960:	*(u8 *)(r3 + 0xd) = w5
    7961:	w5 = *(u8 *)(r4 + 0xe)
    7962:	*(u8 *)(r3 + 0xe) = w5
    7963:	w5 = *(u8 *)(r4 + 0xf)
    7964:	*(u8 *)(r3 + 0xf) = w5
    7965:	w5 = *(u8 *)(r4 + 0x10)
    7966:	*(u8 *)(r3 + 0x10) = w5
    7967:	w5 = *(u8 *)(r4 + 0x11)
    7968:	*(u8 *)(r3 + 0x11) = w5
    7969:	w5 = *(u8 *)(r4 + 0x12)
    7970:	*(u8 *)(r3 + 0x12) = w5
    7971:	w5 = *(u8 *)(r4 + 0x13)
    7972:	*(u8 *)(r3 + 0x13) = w5
    7973:	w5 = *(u8 *)(r4 + 0x14)
    7974:	*(u8 *)(r3 + 0x14) = w5
    7975:	w5 = *(u8 *)(r4 + 0x15)
    7976:	*(u8 *)(r3 + 0x15) = w5
    7977:	w5 = *(u8 *)(r4 + 0x16)
    7978:	*(u8 *)(r3 + 0x16) = w5
    7979:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7980:	w3 = 0x3
    7981:	*(u8 *)(r1 + 0x3a) = w3
    7982:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7983:	w3 = 0x0
    7984:	*(u8 *)(r1 + 0x3c) = w3
    7985:	w3 = 0x1f
    7986:	*(u8 *)(r1 + 0x3b) = w3
    7987:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7988:	r3 = r1
    7989:	r3 += 0x3d
    7990:	r4 = 0xd1f ll
		000000000000f9b0:  R_BPF_64_64	.rodata
    7992:	w5 = *(u8 *)(r4 + 0x0)
    7993:	*(u8 *)(r3 + 0x0) = w5
    7994:	w5 = *(u8 *)(r4 + 0x1)
    7995:	*(u8 *)(r3 + 0x1) = w5
    7996:	w5 = *(u8 *)(r4 + 0x2)
    7997:	*(u8 *)(r3 + 0x2) = w5
    7998:	w5 = *(u8 *)(r4 + 0x3)
    7999:	*(u8 *)(r3 + 0x3) = w5
    8000:	w5 = *(u8 *)(r4 + 0x4)
    8001:	*(u8 *)(r3 + 0x4) = w5
    8002:	w5 = *(u8 *)(r4 + 0x5)
    8003:	*(u8 *)(r3 + 0x5) = w5
    8004:	w5 = *(u8 *)(r4 + 0x6)
    8005:	*(u8 *)(r3 + 0x6) = w5
    8006:	w5 = *(u8 *)(r4 + 0x7)
    8007:	*(u8 *)(r3 + 0x7) = w5
    8008:	w5 = *(u8 *)(r4 + 0x8)
    8009:	*(u8 *)(r3 + 0x8) = w5
    8010:	w5 = *(u8 *)(r4 + 0x9)
    8011:	*(u8 *)(r3 + 0x9) = w5
    8012:	w5 = *(u8 *)(r4 + 0xa)
    8013:	*(u8 *)(r3 + 0xa) = w5
    8014:	w5 = *(u8 *)(r4 + 0xb)
    8015:	*(u8 *)(r3 + 0xb) = w5
    8016:	w5 = *(u8 *)(r4 + 0xc)
    8017:	*(u8 *)(r3 + 0xc) = w5
    8018:	w5 = *(u8 *)(r4 + 0xd)
    8019:	*(u8 *)(r3 + 0xd) = w5
    8020:	w5 = *(u8 *)(r4 + 0xe)
    8021:	*(u8 *)(r3 + 0xe) = w5
    8022:	w5 = *(u8 *)(r4 + 0xf)
    8023:	*(u8 *)(r3 + 0xf) = w5
    8024:	w5 = *(u8 *)(r4 + 0x10)
    8025:	*(u8 *)(r3 + 0x10) = w5
    8026:	w5 = *(u8 *)(r4 + 0x11)
    8027:	*(u8 *)(r3 + 0x11) = w5
    8028:	w5 = *(u8 *)(r4 + 0x12)
    8029:	*(u8 *)(r3 + 0x12) = w5
    8030:	w5 = *(u8 *)(r4 + 0x13)
    8031:	*(u8 *)(r3 + 0x13) = w5
    8032:	w5 = *(u8 *)(r4 + 0x14)
    8033:	*(u8 *)(r3 + 0x14) = w5
    8034:	w5 = *(u8 *)(r4 + 0x15)
    8035:	*(u8 *)(r3 + 0x15) = w5
    8036:	w5 = *(u8 *)(r4 + 0x16)
    8037:	*(u8 *)(r3 + 0x16) = w5
    8038:	w5 = *(u8 *)(r4 + 0x17)
    8039:	*(u8 *)(r3 + 0x17) = w5
    8040:	w5 = *(u8 *)(r4 + 0x18)
    8041:	*(u8 *)(r3 + 0x18) = w5
    8042:	w5 = *(u8 *)(r4 + 0x19)
    8043:	*(u8 *)(r3 + 0x19) = w5
    8044:	w5 = *(u8 *)(r4 + 0x1a)
    8045:	*(u8 *)(r3 + 0x1a) = w5
    8046:	w5 = *(u8 *)(r4 + 0x1b)
    8047:	*(u8 *)(r3 + 0x1b) = w5
    8048:	w5 = *(u8 *)(r4 + 0x1c)
    8049:	*(u8 *)(r3 + 0x1c) = w5
    8050:	w5 = *(u8 *)(r4 + 0x1d)
    8051:	*(u8 *)(r3 + 0x1d) = w5
    8052:	w5 = *(u8 *)(r4 + 0x1e)
    8053:	*(u8 *)(r3 + 0x1e) = w5
    8054:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8055:	w4 = 0x4
    8056:	*(u8 *)(r1 + 0x5c) = w4
    8057:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8058:	w3 = 0x0
    8059:	*(u8 *)(r1 + 0x5e) = w3
    8060:	*(u8 *)(r1 + 0x5d) = w4
    8061:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8062:	*(u8 *)(r1 + 0x62) = w3
    8063:	*(u8 *)(r1 + 0x61) = w3
    8064:	*(u8 *)(r1 + 0x60) = w3
    8065:	w3 = 0x44
    8066:	*(u8 *)(r1 + 0x5f) = w3
    8067:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8068:	w3 = 0x5
    8069:	*(u8 *)(r1 + 0x63) = w3
    8070:	r3 = r2
    8071:	r3 &= -0x2
    8072:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8073:	w4 = 0x0
    8074:	*(u8 *)(r1 + 0x65) = w4
    8075:	w5 = 0x4
    8076:	*(u8 *)(r1 + 0x64) = w5
    8077:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8078:	*(u8 *)(r1 + 0x69) = w4
    8079:	*(u8 *)(r1 + 0x68) = w4
    8080:	*(u8 *)(r1 + 0x67) = w4
    8081:	w4 = 0x6
    8082:	*(u8 *)(r1 + 0x66) = w4
    8083:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8084:	w4 = 0x14
    8085:	*(u8 *)(r1 + 0x6a) = w4
    8086:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8087:	w4 = 0x0
    8088:	*(u8 *)(r1 + 0x6c) = w4
    8089:	w4 = 0xf
    8090:	*(u8 *)(r1 + 0x6b) = w4
    8091:	if r2 < 0x7c goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8092:	r4 = r1
    8093:	r4 += 0x6d
    8094:	r5 = 0xd3e ll
		000000000000fcf0:  R_BPF_64_64	.rodata
    8096:	w0 = *(u8 *)(r5 + 0x0)
    8097:	*(u8 *)(r4 + 0x0) = w0
    8098:	w0 = *(u8 *)(r5 + 0x1)
    8099:	*(u8 *)(r4 + 0x1) = w0
    8100:	w0 = *(u8 *)(r5 + 0x2)
    8101:	*(u8 *)(r4 + 0x2) = w0
    8102:	w0 = *(u8 *)(r5 + 0x3)
    8103:	*(u8 *)(r4 + 0x3) = w0
    8104:	w0 = *(u8 *)(r5 + 0x4)
    8105:	*(u8 *)(r4 + 0x4) = w0
    8106:	w0 = *(u8 *)(r5 + 0x5)
    8107:	*(u8 *)(r4 + 0x5) = w0
    8108:	w0 = *(u8 *)(r5 + 0x6)
    8109:	*(u8 *)(r4 + 0x6) = w0
    8110:	w0 = *(u8 *)(r5 + 0x7)
    8111:	*(u8 *)(r4 + 0x7) = w0
    8112:	w0 = *(u8 *)(r5 + 0x8)
    8113:	*(u8 *)(r4 + 0x8) = w0
    8114:	w0 = *(u8 *)(r5 + 0x9)
    8115:	*(u8 *)(r4 + 0x9) = w0
    8116:	w0 = *(u8 *)(r5 + 0xa)
    8117:	*(u8 *)(r4 + 0xa) = w0
    8118:	w0 = *(u8 *)(r5 + 0xb)
    8119:	*(u8 *)(r4 + 0xb) = w0
    8120:	w0 = *(u8 *)(r5 + 0xc)
    8121:	*(u8 *)(r4 + 0xc) = w0
    8122:	w0 = *(u8 *)(r5 + 0xd)
    8123:	*(u8 *)(r4 + 0xd) = w0
    8124:	w0 = *(u8 *)(r5 + 0xe)
    8125:	*(u8 *)(r4 + 0xe) = w0
    8126:	if r2 == 0x7c goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8127:	w4 = 0x0
    8128:	*(u8 *)(r1 + 0x7c) = w4
    8129:	if r2 < 0x7f goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8130:	*(u8 *)(r1 + 0x7e) = w4
    8131:	w4 = 0x1
    8132:	*(u8 *)(r1 + 0x7d) = w4
    8133:	if r2 == 0x7f goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8134:	w4 = 0x2
    8135:	*(u8 *)(r1 + 0x7f) = w4
    8136:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8137:	w4 = 0x9
    8138:	*(u8 *)(r1 + 0x80) = w4
    8139:	if r2 < 0x83 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8140:	w4 = 0x0
    8141:	*(u8 *)(r1 + 0x82) = w4
    8142:	w4 = 0x8
    8143:	*(u8 *)(r1 + 0x81) = w4
    8144:	if r2 < 0x8b goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8145:	*(u8 *)(r1 + 0x83) = w6
    8146:	r4 = r6
    8147:	r4 >>= 0x38
    8148:	*(u8 *)(r1 + 0x8a) = w4
    8149:	r4 = r6
    8150:	r4 >>= 0x30
    8151:	*(u8 *)(r1 + 0x89) = w4
    8152:	r4 = r6
    8153:	r4 >>= 0x28
    8154:	*(u8 *)(r1 + 0x88) = w4
    8155:	r4 = r6
    8156:	r4 >>= 0x20
    8157:	*(u8 *)(r1 + 0x87) = w4
    8158:	r4 = r6
    8159:	r4 >>= 0x18
    8160:	*(u8 *)(r1 + 0x86) = w4
    8161:	r4 = r6
    8162:	r4 >>= 0x10
    8163:	*(u8 *)(r1 + 0x85) = w4
    8164:	r6 >>= 0x8
    8165:	*(u8 *)(r1 + 0x84) = w6
    8166:	if r2 == 0x8b goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8167:	w4 = 0x14
    8168:	*(u8 *)(r1 + 0x8b) = w4
    8169:	if r3 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8170:	w4 = 0x0
    8171:	*(u8 *)(r1 + 0x8d) = w4
    8172:	w4 = 0x7
    8173:	*(u8 *)(r1 + 0x8c) = w4
    8174:	if r2 < 0x95 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8175:	r4 = r1
    8176:	r4 += 0x8e
    8177:	r5 = 0xd4d ll
		000000000000ff88:  R_BPF_64_64	.rodata
    8179:	w0 = *(u8 *)(r5 + 0x0)
    8180:	*(u8 *)(r4 + 0x0) = w0
    8181:	w0 = *(u8 *)(r5 + 0x1)
    8182:	*(u8 *)(r4 + 0x1) = w0
    8183:	w0 = *(u8 *)(r5 + 0x2)
    8184:	*(u8 *)(r4 + 0x2) = w0
    8185:	w0 = *(u8 *)(r5 + 0x3)
    8186:	*(u8 *)(r4 + 0x3) = w0
    8187:	w0 = *(u8 *)(r5 + 0x4)
    8188:	*(u8 *)(r4 + 0x4) = w0
    8189:	w0 = *(u8 *)(r5 + 0x5)
    8190:	*(u8 *)(r4 + 0x5) = w0
    8191:	w0 = *(u8 *)(r5 + 0x6)
    8192:	*(u8 *)(r4 + 0x6) = w0
    8193:	if r2 == 0x95 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8194:	w4 = 0x0
    8195:	*(u8 *)(r1 + 0x95) = w4
    8196:	if r3 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8197:	*(u8 *)(r1 + 0x97) = w4
    8198:	w4 = 0x1
    8199:	*(u8 *)(r1 + 0x96) = w4
    8200:	if r2 < 0x99 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8201:	*(u8 *)(r1 + 0x98) = w4
    8202:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8203:	w4 = 0x3
    8204:	*(u8 *)(r1 + 0x99) = w4
    8205:	if r3 == 0x9a goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8206:	w3 = 0x0
    8207:	*(u8 *)(r1 + 0x9b) = w3
    8208:	w3 = 0x4
    8209:	*(u8 *)(r1 + 0x9a) = w3
    8210:	if r2 < 0xa0 goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    8211:	w3 = *(u32 *)(r10 - 0xa0)
    8212:	w2 = w3
    8213:	w2 >>= 0x18
    8214:	*(u8 *)(r1 + 0x9f) = w2
    8215:	w2 = w3
    8216:	w2 >>= 0x10
    8217:	*(u8 *)(r1 + 0x9e) = w2
    8218:	*(u8 *)(r1 + 0x9c) = w3
    8219:	w2 = w3
    8220:	w2 >>= 0x8
    8221:	*(u8 *)(r1 + 0x9d) = w2
    8222:	r2 = 0x0
    8223:	call 0x84
    8224:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    8225:	w1 = *(u32 *)(r10 - 0xa0)
    8226:	if w1 != 0x0 goto +0x7df <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
    8227:	r1 = 0x0 ll
		0000000000010118:  R_BPF_64_64	CONFIG
    8229:	w2 = *(u32 *)(r1 + 0x6c)
    8230:	if w2 == 0x0 goto +0x81f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    8231:	r1 = *(u64 *)(r1 + 0xb0)
    8232:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1340>
    8233:	r1 = 0x0 ll
		0000000000010148:  R_BPF_64_64	CONFIG
    8235:	r3 = *(u64 *)(r1 + 0xb0)
    8236:	r1 = r10
    8237:	r1 += -0x88
    8238:	w2 = 0x4
    8239:	call 0x71
    8240:	w1 = *(u32 *)(r10 - 0x88)
    8241:	if w1 == 0x0 goto +0x7d0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
    8242:	r6 = 0x0 ll
		0000000000010190:  R_BPF_64_64	CONFIG
    8244:	w1 = *(u32 *)(r6 + 0xbc)
    8245:	if w1 == 0x0 goto +0x71b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c38>
    8246:	w1 = *(u32 *)(r6 + 0x70)
    8247:	if w1 != 0x0 goto +0x647 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45a8>
    8248:	call 0x23
    8249:	r1 = 0x0 ll
		00000000000101c8:  R_BPF_64_64	CONFIG
    8251:	w2 = *(u32 *)(r1 + 0xb8)
    8252:	r0 += r2
    8253:	w1 = *(u32 *)(r1 + 0xbc)
    8254:	if w1 != 0x2 goto +0x708 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4be8>
    8255:	r1 = r10
    8256:	r1 += -0x88
    8257:	w2 = 0x2
    8258:	r3 = r0
    8259:	call 0x71
    8260:	w1 = *(u16 *)(r10 - 0x88)
    8261:	goto +0x6b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49a0>
    8262:	r2 = 0x0
    8263:	call 0x85
    8264:	r1 = *(u64 *)(r7 + 0x0)
    8265:	*(u64 *)(r10 - 0xe8) = r1
    8266:	r4 = *(u64 *)(r1 + 0x0)
    8267:	r1 = r4
    8268:	r1 >>= 0x9
    8269:	r1 &= 0x3ffc0
    8270:	r9 = 0x0 ll
		0000000000010270:  R_BPF_64_64	.bss.begun
    8272:	r9 += r1
    8273:	r1 = *(u64 *)(r10 - 0x90)
    8274:	w8 = *(u32 *)(r1 + 0x10)
    8275:	w7 = *(u32 *)(r1 + 0xc)
    8276:	w2 = *(u32 *)(r1 + 0x8)
    8277:	*(u32 *)(r10 - 0x98) = w2
    8278:	w3 = *(u32 *)(r1 + 0x4)
    8279:	w1 = *(u32 *)(r1 + 0x0)
    8280:	*(u32 *)(r10 - 0xa8) = w1
    8281:	r1 = *(u64 *)(r9 + 0x0)
    8282:	*(u64 *)(r10 - 0xc0) = r4
    8283:	r1 ^= r4
    8284:	r2 = 0xffffffffffff ll
    8286:	r1 &= r2
    8287:	r2 = *(u64 *)(r9 + 0x8)
    8288:	*(u32 *)(r10 - 0xb8) = w3
    8289:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    8290:	r1 = 0x0 ll
		0000000000010310:  R_BPF_64_64	CONFIG
    8292:	w6 = *(u32 *)(r1 + 0x8c)
    8293:	if w6 == 0x0 goto +0x68 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8294:	call 0x23
    8295:	r0 += r6
    8296:	r1 = r10
    8297:	r1 += -0x88
    8298:	w2 = 0x4
    8299:	r3 = r0
    8300:	call 0x71
    8301:	w3 = *(u32 *)(r10 - 0xb8)
    8302:	w1 = *(u32 *)(r10 - 0x88)
    8303:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8304:	r1 = 0x0 ll
		0000000000010380:  R_BPF_64_64	CONFIG
    8306:	w6 = *(u32 *)(r1 + 0x90)
    8307:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8308:	call 0x23
    8309:	r0 += r6
    8310:	r1 = r10
    8311:	r1 += -0x88
    8312:	w2 = 0x4
    8313:	r3 = r0
    8314:	call 0x71
    8315:	w3 = *(u32 *)(r10 - 0xb8)
    8316:	w1 = *(u32 *)(r10 - 0x88)
    8317:	if w1 != 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1820>
    8318:	w1 = w3
    8319:	w4 = *(u32 *)(r10 - 0xa0)
    8320:	w1 |= w4
    8321:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d88>
    8322:	w1 = w4
    8323:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    8324:	w1 = w4
    8325:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e8>
    8326:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    8327:	w2 = 0x0
    8328:	w1 = 0x0
    8329:	w6 = 0x0
    8330:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8331:	w1 = w4
    8332:	w1 -= w3
    8333:	w6 = 0x0
    8334:	w2 = 0x0
    8335:	w3 = *(u32 *)(r10 - 0x98)
    8336:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8337:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8338:	w3 = w1
    8339:	w2 = *(u32 *)(r10 - 0x98)
    8340:	w3 ^= w2
    8341:	w2 = 0x1
    8342:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8343:	w3 = *(u32 *)(r10 - 0x98)
    8344:	w4 = w3
    8345:	w4 s>>= 0x1f
    8346:	w3 ^= w4
    8347:	w3 -= w4
    8348:	w5 = w1
    8349:	w5 s>>= 0x1f
    8350:	w4 = w1
    8351:	w4 ^= w5
    8352:	w4 -= w5
    8353:	w0 = w4
    8354:	w0 &= 0xff
    8355:	w5 = w3
    8356:	w5 &= 0xff
    8357:	w5 -= w0
    8358:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    8359:	w5 = 0x0
    8360:	w5 += w0
    8361:	w0 = w4
    8362:	w0 >>= 0x18
    8363:	w6 = w3
    8364:	w6 >>= 0x18
    8365:	w6 -= w0
    8366:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1730>
    8367:	w6 = 0x0
    8368:	w6 += w0
    8369:	w6 <<= 0x18
    8370:	w6 |= w5
    8371:	w5 = w4
    8372:	w5 >>= 0x8
    8373:	w5 &= 0xff
    8374:	w0 = w3
    8375:	w0 >>= 0x8
    8376:	w0 &= 0xff
    8377:	w0 -= w5
    8378:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1790>
    8379:	w0 = 0x0
    8380:	w0 += w5
    8381:	w0 <<= 0x8
    8382:	w6 |= w0
    8383:	w4 >>= 0x10
    8384:	w4 &= 0xff
    8385:	w3 >>= 0x10
    8386:	w3 &= 0xff
    8387:	w3 -= w4
    8388:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e0>
    8389:	w3 = 0x0
    8390:	w3 += w4
    8391:	w3 <<= 0x10
    8392:	w6 |= w3
    8393:	w4 = *(u32 *)(r10 - 0xa0)
    8394:	w3 = *(u32 *)(r10 - 0x98)
    8395:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8396:	w6 = -w6
    8397:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    8398:	*(u32 *)(r10 - 0xb0) = w7
    8399:	w1 = w3
    8400:	w2 = *(u32 *)(r10 - 0xa0)
    8401:	w1 |= w2
    8402:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    8403:	w7 = w2
    8404:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8405:	w7 = w2
    8406:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1870>
    8407:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8408:	w7 = 0x0
    8409:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8410:	w7 = w2
    8411:	w7 -= w3
    8412:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    8413:	w7 = 0x0
    8414:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1880>
    8415:	w5 = 0x0
    8416:	w1 = 0x1
    8417:	w3 = 0x1
    8418:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    8419:	w3 = 0x0
    8420:	w2 = *(u32 *)(r10 - 0xa8)
    8421:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18e8>
    8422:	w1 = 0x0
    8423:	w2 = *(u32 *)(r10 - 0x98)
    8424:	if w2 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8425:	if w7 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8426:	w2 = w7
    8427:	w4 = *(u32 *)(r10 - 0x98)
    8428:	w2 ^= w4
    8429:	if w2 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8430:	w4 = *(u32 *)(r10 - 0x98)
    8431:	w2 = w4
    8432:	w2 s>>= 0x1f
    8433:	w4 ^= w2
    8434:	w4 -= w2
    8435:	w2 = w7
    8436:	w2 s>>= 0x1f
    8437:	w5 = w7
    8438:	w5 ^= w2
    8439:	w5 -= w2
    8440:	w0 = w5
    8441:	w0 &= 0xff
    8442:	w6 = w4
    8443:	w6 &= 0xff
    8444:	w6 -= w0
    8445:	w2 = 0x0
    8446:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19b0>
    8447:	w6 = 0x0
    8448:	w6 += w0
    8449:	w8 = w5
    8450:	w8 >>= 0x18
    8451:	w0 = w4
    8452:	w0 >>= 0x18
    8453:	w0 -= w8
    8454:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    8455:	w0 = 0x0
    8456:	w0 += w8
    8457:	w0 <<= 0x18
    8458:	w0 |= w6
    8459:	w6 = w5
    8460:	w6 >>= 0x8
    8461:	w6 &= 0xff
    8462:	w8 = w4
    8463:	w8 >>= 0x8
    8464:	w8 &= 0xff
    8465:	w8 -= w6
    8466:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a50>
    8467:	w8 = 0x0
    8468:	w8 += w6
    8469:	w8 <<= 0x8
    8470:	w0 |= w8
    8471:	w5 >>= 0x10
    8472:	w5 &= 0xff
    8473:	w4 >>= 0x10
    8474:	w4 &= 0xff
    8475:	w4 -= w5
    8476:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1aa0>
    8477:	w4 = 0x0
    8478:	w4 += w5
    8479:	w4 <<= 0x10
    8480:	w0 |= w4
    8481:	w5 = w0
    8482:	w5 = -w5
    8483:	w4 = *(u32 *)(r10 - 0x98)
    8484:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    8485:	w5 = w0
    8486:	w4 = *(u32 *)(r10 - 0xb0)
    8487:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8488:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b20>
    8489:	w4 = 0x6
    8490:	w0 = w5
    8491:	w6 = *(u32 *)(r10 - 0xb0)
    8492:	w0 ^= w6
    8493:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b60>
    8494:	w2 = *(u32 *)(r10 - 0xb0)
    8495:	w5 += w2
    8496:	w4 = 0x0
    8497:	w2 = 0x1
    8498:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b60>
    8499:	w4 = 0x6
    8500:	w2 = 0x0
    8501:	*(u32 *)(r10 - 0xb0) = w5
    8502:	w6 = 0x48
    8503:	w5 = *(u32 *)(r10 - 0x98)
    8504:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    8505:	w6 = 0x40
    8506:	w1 |= w3
    8507:	r3 = 0x0 ll
		00000000000109d8:  R_BPF_64_64	CONFIG
    8509:	w5 = *(u32 *)(r3 + 0x80)
    8510:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bb0>
    8511:	w3 = *(u32 *)(r3 + 0x78)
    8512:	w3 = 0x0
    8513:	w1 &= 0x1
    8514:	w5 = 0x0
    8515:	w0 = 0x0
    8516:	w9 = 0x0
    8517:	w8 = 0x0
    8518:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c28>
    8519:	r1 = *(u64 *)(r10 - 0x90)
    8520:	w1 = *(u32 *)(r1 + 0x10)
    8521:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c08>
    8522:	w5 = 0x8
    8523:	w9 = *(u32 *)(r10 - 0xa8)
    8524:	w0 = w9
    8525:	w0 = -w0
    8526:	w8 = 0x3
    8527:	w1 = *(u32 *)(r10 - 0x98)
    8528:	w7 += w1
    8529:	r1 = *(u64 *)(r10 - 0x90)
    8530:	*(u32 *)(r1 + 0x12c) = w5
    8531:	*(u32 *)(r1 + 0x124) = w0
    8532:	*(u32 *)(r1 + 0x11c) = w9
    8533:	r9 = r1
    8534:	*(u32 *)(r9 + 0x118) = w8
    8535:	*(u32 *)(r9 + 0x128) = w3
    8536:	*(u32 *)(r9 + 0x120) = w3
    8537:	w1 = 0x0
    8538:	w5 = 0x0
    8539:	w0 = 0x0
    8540:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb8>
    8541:	w3 = 0x8
    8542:	w1 = *(u32 *)(r10 - 0xb0)
    8543:	w5 = *(u32 *)(r10 - 0xa0)
    8544:	w0 = *(u32 *)(r10 - 0xa8)
    8545:	*(u32 *)(r9 + 0x144) = w3
    8546:	*(u32 *)(r9 + 0x13c) = w1
    8547:	*(u32 *)(r9 + 0x138) = w5
    8548:	*(u32 *)(r9 + 0x134) = w0
    8549:	*(u32 *)(r9 + 0x130) = w4
    8550:	w8 = 0x0
    8551:	*(u32 *)(r9 + 0x140) = w8
    8552:	r1 = r9
    8553:	r1 += 0x148
    8554:	w2 = 0x0
    8555:	r3 = 0x18
    8556:	call -0x1
		0000000000010b60:  R_BPF_64_32	memset
    8557:	w1 = 0x1
    8558:	*(u32 *)(r10 - 0xb0) = w1
    8559:	w2 = 0x0
    8560:	w3 = 0x0
    8561:	w4 = 0x0
    8562:	w5 = 0x0
    8563:	w0 = *(u32 *)(r10 - 0xa0)
    8564:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8565:	w8 = 0x5
    8566:	w2 = *(u32 *)(r10 - 0xa8)
    8567:	w3 = w0
    8568:	w4 = w7
    8569:	w5 = w6
    8570:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8571:	w2 = 0x0
    8572:	w1 = 0x0
    8573:	w6 = 0x0
    8574:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1608>
    8575:	if w8 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    8576:	w3 = 0x0
    8577:	*(u32 *)(r10 - 0xb0) = w3
    8578:	w3 = *(u32 *)(r10 - 0xa8)
    8579:	if w3 == 0x0 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8580:	w3 = 0x3
    8581:	*(u32 *)(r10 - 0xb0) = w3
    8582:	w3 = 0x0
    8583:	*(u32 *)(r10 - 0x108) = w3
    8584:	w3 = *(u32 *)(r10 - 0xa8)
    8585:	w3 = -w3
    8586:	*(u32 *)(r10 - 0x100) = w3
    8587:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8588:	r9 = 0x80
    8589:	if w1 < 0x81 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8590:	r9 = 0x100
    8591:	if w1 < 0x101 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8592:	r9 = 0x200
    8593:	if w1 < 0x201 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8594:	r9 = 0x400
    8595:	if w1 < 0x401 goto -0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8596:	r9 = 0x800
    8597:	if w1 < 0x801 goto -0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8598:	r9 = 0x1000
    8599:	if w1 < 0x1001 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8600:	r9 = 0x2000
    8601:	if w1 > 0x2000 goto -0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    8602:	goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x658>
    8603:	w3 = *(u32 *)(r8 + 0x14)
    8604:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    8605:	*(u32 *)(r8 + 0x14) = w2
    8606:	w3 = *(u32 *)(r8 + 0x18)
    8607:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb8>
    8608:	*(u32 *)(r8 + 0x18) = w2
    8609:	*(u32 *)(r8 + 0x1c) = w6
    8610:	w1 += 0x1
    8611:	*(u32 *)(r8 + 0x10) = w1
    8612:	r6 = 0x0 ll
		0000000000010d20:  R_BPF_64_64	CONFIG
    8614:	w1 = *(u32 *)(r6 + 0xbc)
    8615:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f48>
    8616:	w1 = *(u32 *)(r6 + 0xcc)
    8617:	if w1 == 0x0 goto +0x38d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b68>
    8618:	w1 = *(u32 *)(r6 + 0x70)
    8619:	if w1 == 0x0 goto +0x319 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d8>
    8620:	w7 = *(u32 *)(r6 + 0xc8)
    8621:	w6 = *(u32 *)(r6 + 0xcc)
    8622:	call 0x9e
    8623:	r0 += r7
    8624:	if w6 == 0x2 goto +0x320 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3838>
    8625:	w1 = *(u32 *)(r0 + 0x0)
    8626:	goto +0x377 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    8627:	w1 = *(u32 *)(r6 + 0x70)
    8628:	if w1 != 0x0 goto +0x2ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b8>
    8629:	call 0x23
    8630:	r1 = 0x0 ll
		0000000000010db0:  R_BPF_64_64	CONFIG
    8632:	w2 = *(u32 *)(r1 + 0xb8)
    8633:	r0 += r2
    8634:	w1 = *(u32 *)(r1 + 0xbc)
    8635:	if w1 != 0x2 goto +0x352 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a20>
    8636:	r1 = r10
    8637:	r1 += -0x88
    8638:	w2 = 0x2
    8639:	r3 = r0
    8640:	call 0x71
    8641:	w1 = *(u16 *)(r10 - 0x88)
    8642:	goto +0x311 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8643:	r1 = 0x0 ll
		0000000000010e18:  R_BPF_64_64	CONFIG
    8645:	w9 = *(u32 *)(r1 + 0xb8)
    8646:	w8 = *(u32 *)(r1 + 0xbc)
    8647:	call 0x9e
    8648:	r0 += r9
    8649:	if w8 == 0x2 goto +0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    8650:	w1 = *(u32 *)(r0 + 0x0)
    8651:	goto +0x2f6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c0>
    8652:	w3 = 0x0
    8653:	*(u32 *)(r10 - 0xb0) = w3
    8654:	w3 = *(u32 *)(r10 - 0xa8)
    8655:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8656:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    8657:	w5 = w4
    8658:	w3 = *(u32 *)(r10 - 0xa8)
    8659:	w5 -= w3
    8660:	w3 = 0x0
    8661:	*(u32 *)(r10 - 0xb0) = w3
    8662:	*(u32 *)(r10 - 0x100) = w5
    8663:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2080>
    8664:	w3 = 0x3
    8665:	*(u32 *)(r10 - 0xb0) = w3
    8666:	*(u32 *)(r10 - 0x108) = w4
    8667:	w5 = w1
    8668:	w3 = *(u32 *)(r10 - 0x98)
    8669:	w5 ^= w3
    8670:	w4 = 0x0
    8671:	w3 = 0x1
    8672:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c0>
    8673:	w3 = 0x0
    8674:	w0 = w6
    8675:	w0 += w1
    8676:	w2 &= w3
    8677:	if w2 != 0x1 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8678:	w2 = *(u32 *)(r10 - 0x98)
    8679:	w3 = w2
    8680:	w3 s>>= 0x1f
    8681:	w2 ^= w3
    8682:	w2 -= w3
    8683:	w3 = w1
    8684:	w3 s>>= 0x1f
    8685:	w1 ^= w3
    8686:	w1 -= w3
    8687:	w3 = w1
    8688:	w3 &= 0xff
    8689:	w4 = w2
    8690:	w4 &= 0xff
    8691:	w4 -= w3
    8692:	w8 = 0x0
    8693:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2168>
    8694:	w4 = 0x0
    8695:	w4 += w3
    8696:	w5 = w1
    8697:	w5 >>= 0x18
    8698:	w3 = w2
    8699:	w3 >>= 0x18
    8700:	w3 -= w5
    8701:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8702:	w3 = 0x0
    8703:	w3 += w5
    8704:	w3 <<= 0x18
    8705:	w3 |= w4
    8706:	w4 = w1
    8707:	w4 >>= 0x8
    8708:	w4 &= 0xff
    8709:	w5 = w2
    8710:	w5 >>= 0x8
    8711:	w5 &= 0xff
    8712:	w5 -= w4
    8713:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    8714:	w5 = 0x0
    8715:	w5 += w4
    8716:	w5 <<= 0x8
    8717:	w3 |= w5
    8718:	w1 >>= 0x10
    8719:	w1 &= 0xff
    8720:	w2 >>= 0x10
    8721:	w2 &= 0xff
    8722:	w2 -= w1
    8723:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    8724:	w2 = 0x0
    8725:	w2 += w1
    8726:	w2 <<= 0x10
    8727:	w3 |= w2
    8728:	w4 = w3
    8729:	w4 = -w4
    8730:	w1 = *(u32 *)(r10 - 0x98)
    8731:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2298>
    8732:	w4 = w3
    8733:	if w7 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8734:	if w3 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c8>
    8735:	w2 = 0x6
    8736:	w1 = w4
    8737:	w1 ^= w7
    8738:	if w1 s< 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    8739:	w4 += w7
    8740:	w2 = 0x0
    8741:	w8 = 0x1
    8742:	if w4 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    8743:	w2 = 0x6
    8744:	w8 = 0x0
    8745:	w7 = w4
    8746:	*(u32 *)(r10 - 0xd8) = w2
    8747:	*(u32 *)(r10 - 0xd0) = w8
    8748:	w1 = 0x2
    8749:	*(u32 *)(r10 - 0xc8) = w0
    8750:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2330>
    8751:	w1 = 0x1
    8752:	*(u32 *)(r10 - 0xf0) = w1
    8753:	w1 = 0x0
    8754:	*(u32 *)(r10 - 0xe0) = w1
    8755:	r8 = 0x0 ll
		0000000000011198:  R_BPF_64_64	CONFIG
    8757:	w2 = *(u32 *)(r8 + 0x84)
    8758:	if w2 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    8759:	*(u32 *)(r10 - 0xf8) = w6
    8760:	w6 = w7
    8761:	r9 = *(u64 *)(r9 + 0x0)
    8762:	w1 = *(u32 *)(r8 + 0x84)
    8763:	r7 = *(u64 *)(r10 - 0xc0)
    8764:	r2 = r7
    8765:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23f0>
    8766:	call 0x9e
    8767:	r1 = 0x0 ll
		00000000000111f8:  R_BPF_64_64	CONFIG
    8769:	w1 = *(u32 *)(r1 + 0x88)
    8770:	r0 += r1
    8771:	r1 = *(u64 *)(r0 + 0x0)
    8772:	r2 = *(u64 *)(r0 + 0x8)
    8773:	w2 += w1
    8774:	r2 <<= 0x30
    8775:	r2 ^= r7
    8776:	w1 = 0x0
    8777:	w7 = w6
    8778:	w6 = *(u32 *)(r10 - 0xf8)
    8779:	if r9 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    8780:	w1 = 0x20
    8781:	*(u32 *)(r10 - 0xf8) = w1
    8782:	w1 = w7
    8783:	r9 = *(u64 *)(r10 - 0x90)
    8784:	w2 = *(u32 *)(r9 + 0x268)
    8785:	w3 = *(u32 *)(r8 + 0x80)
    8786:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8787:	r3 = 0x0 ll
		0000000000011298:  R_BPF_64_64	CONFIG
    8789:	w3 = *(u32 *)(r3 + 0x78)
    8790:	if w3 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8791:	w3 = -0x80000000
    8792:	*(u32 *)(r10 - 0xe0) = w3
    8793:	w3 = 0x0
    8794:	w4 = 0x0
    8795:	w5 = 0x0
    8796:	w0 = 0x0
    8797:	w8 = 0x0
    8798:	w7 = *(u32 *)(r10 - 0xb0)
    8799:	if w7 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e0>
    8800:	w5 = *(u32 *)(r9 + 0x10)
    8801:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24c8>
    8802:	w4 = 0x8
    8803:	w5 = *(u32 *)(r10 - 0x100)
    8804:	w0 = *(u32 *)(r10 - 0x108)
    8805:	w8 = *(u32 *)(r10 - 0xa8)
    8806:	w2 |= 0x8
    8807:	*(u32 *)(r9 + 0x12c) = w4
    8808:	*(u32 *)(r9 + 0x124) = w5
    8809:	*(u32 *)(r9 + 0x120) = w0
    8810:	*(u32 *)(r9 + 0x11c) = w8
    8811:	w4 = *(u32 *)(r10 - 0xb0)
    8812:	*(u32 *)(r9 + 0x118) = w4
    8813:	*(u32 *)(r9 + 0x128) = w3
    8814:	w5 = 0x0
    8815:	w0 = 0x0
    8816:	w8 = 0x0
    8817:	w4 = *(u32 *)(r10 - 0xd0)
    8818:	if w4 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2568>
    8819:	w3 = w2
    8820:	w5 = w1
    8821:	w0 = *(u32 *)(r10 - 0xa0)
    8822:	w8 = *(u32 *)(r10 - 0xa8)
    8823:	w4 = *(u32 *)(r10 - 0x98)
    8824:	w7 = w4
    8825:	w7 -= w6
    8826:	*(u32 *)(r9 + 0x144) = w3
    8827:	*(u32 *)(r9 + 0x13c) = w5
    8828:	*(u32 *)(r9 + 0x138) = w0
    8829:	*(u32 *)(r9 + 0x134) = w8
    8830:	w1 = *(u32 *)(r10 - 0xd8)
    8831:	*(u32 *)(r9 + 0x130) = w1
    8832:	w5 = 0x0
    8833:	w3 = 0x0
    8834:	*(u32 *)(r10 - 0xb0) = w3
    8835:	*(u32 *)(r9 + 0x140) = w5
    8836:	w0 = 0x0
    8837:	w8 = 0x0
    8838:	if w4 == w6 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2610>
    8839:	w8 = *(u32 *)(r10 - 0xe0)
    8840:	w8 |= w2
    8841:	w3 = 0x4
    8842:	w5 = *(u32 *)(r10 - 0xa0)
    8843:	w0 = *(u32 *)(r10 - 0xa8)
    8844:	*(u32 *)(r9 + 0x15c) = w8
    8845:	*(u32 *)(r9 + 0x154) = w7
    8846:	*(u32 *)(r9 + 0x150) = w5
    8847:	*(u32 *)(r9 + 0x14c) = w0
    8848:	*(u32 *)(r9 + 0x148) = w3
    8849:	w2 = 0x0
    8850:	*(u32 *)(r9 + 0x158) = w2
    8851:	w8 = 0x0
    8852:	w3 = 0x0
    8853:	w4 = 0x0
    8854:	w5 = 0x0
    8855:	w0 = *(u32 *)(r10 - 0xa0)
    8856:	w6 = *(u32 *)(r10 - 0xc8)
    8857:	if w6 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a8>
    8858:	w8 = *(u32 *)(r10 - 0xf0)
    8859:	w2 = *(u32 *)(r10 - 0xa8)
    8860:	w3 = w0
    8861:	w4 = w6
    8862:	w5 = *(u32 *)(r10 - 0xf8)
    8863:	*(u32 *)(r9 + 0x17c) = w0
    8864:	*(u32 *)(r9 + 0x178) = w0
    8865:	*(u32 *)(r9 + 0x174) = w5
    8866:	*(u32 *)(r9 + 0x16c) = w4
    8867:	*(u32 *)(r9 + 0x168) = w3
    8868:	*(u32 *)(r9 + 0x164) = w2
    8869:	*(u32 *)(r9 + 0x160) = w8
    8870:	w6 = 0x0
    8871:	*(u32 *)(r9 + 0x170) = w6
    8872:	r1 = r9
    8873:	r1 += 0x180
    8874:	w2 = 0x0
    8875:	r3 = 0x10
    8876:	call -0x1
		0000000000011560:  R_BPF_64_32	memset
    8877:	r1 = 0x0 ll
		0000000000011568:  R_BPF_64_64	CONFIG
    8879:	w1 = *(u32 *)(r1 + 0x6c)
    8880:	if w1 == 0x0 goto +0xe7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    8881:	w1 = 0x0
    8882:	*(u32 *)(r10 - 0xf0) = w1
    8883:	r1 = 0x0 ll
		0000000000011598:  R_BPF_64_64	.bss
    8885:	r1 = *(u64 *)(r1 + 0x0)
    8886:	w5 = 0x0
    8887:	if r1 == 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8888:	call 0x23
    8889:	*(u64 *)(r10 - 0x88) = r0
    8890:	r2 = r10
    8891:	r2 += -0x88
    8892:	r1 = 0x0 ll
		00000000000115e0:  R_BPF_64_64	CARRIED
    8894:	call 0x1
    8895:	w5 = 0x0
    8896:	*(u64 *)(r10 - 0xa8) = r0
    8897:	if r0 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8898:	call 0xe
    8899:	r1 = *(u64 *)(r10 - 0xa8)
    8900:	r1 = *(u64 *)(r1 + 0x0)
    8901:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2820>
    8902:	r2 = r0
    8903:	r2 >>= 0x20
    8904:	r0 <<= 0x20
    8905:	r0 >>= 0x20
    8906:	w5 = 0x0
    8907:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8908:	r1 >>= 0x20
    8909:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    8910:	w5 = 0x1
    8911:	r8 = 0x0
    8912:	r2 = r9
    8913:	r2 += 0x26c
    8914:	r3 = *(u64 *)(r10 - 0xa8)
    8915:	r3 += 0x4
    8916:	r4 = 0x0 ll
		00000000000116a0:  R_BPF_64_64	CONFIG
    8918:	w0 = 0x0
    8919:	w1 = 0x0
    8920:	*(u32 *)(r10 - 0xa0) = w1
    8921:	r1 = r8
    8922:	r1 <<= 0x2
    8923:	r9 = r2
    8924:	r9 += r1
    8925:	r7 = r3
    8926:	r7 += r1
    8927:	r1 = r8
    8928:	r1 <<= 0x4
    8929:	r6 = 0x0 ll
		0000000000011708:  R_BPF_64_64	CONFIG
    8931:	r6 += r1
    8932:	r6 += 0xa8
    8933:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8934:	r9 += 0x4
    8935:	r7 += 0x4
    8936:	r8 += 0x1
    8937:	w1 = *(u32 *)(r6 + 0x14)
    8938:	r6 += 0x10
    8939:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8940:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8941:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8942:	r9 = *(u64 *)(r10 - 0x90)
    8943:	w6 = *(u32 *)(r10 - 0xa0)
    8944:	if w0 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    8945:	goto +0x88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    8946:	*(u32 *)(r10 - 0xc8) = w5
    8947:	*(u64 *)(r10 - 0xd0) = r2
    8948:	*(u64 *)(r10 - 0xd8) = r3
    8949:	*(u32 *)(r10 - 0xe0) = w0
    8950:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d8>
    8951:	w1 = *(u32 *)(r4 + 0x70)
    8952:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8953:	call 0x23
    8954:	w1 = *(u32 *)(r6 + 0x0)
    8955:	r0 += r1
    8956:	w1 = *(u32 *)(r6 + 0x4)
    8957:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    8958:	r1 = r10
    8959:	r1 += -0x88
    8960:	w2 = 0x2
    8961:	r3 = r0
    8962:	call 0x71
    8963:	w2 = *(u16 *)(r10 - 0x88)
    8964:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    8965:	r1 = *(u64 *)(r4 + 0xb0)
    8966:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a30>
    8967:	r3 = *(u64 *)(r4 + 0xb0)
    8968:	r1 = r10
    8969:	r1 += -0x88
    8970:	w2 = 0x4
    8971:	call 0x71
    8972:	r4 = 0x0 ll
		0000000000011860:  R_BPF_64_64	CONFIG
    8974:	w1 = *(u32 *)(r10 - 0x88)
    8975:	if w1 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c50>
    8976:	w1 = *(u32 *)(r4 + 0x70)
    8977:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a80>
    8978:	call 0x23
    8979:	r2 = 0x0 ll
		0000000000011898:  R_BPF_64_64	CONFIG
    8981:	w1 = *(u32 *)(r2 + 0xf8)
    8982:	r0 += r1
    8983:	w1 = *(u32 *)(r2 + 0xfc)
    8984:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    8985:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8986:	w1 = *(u32 *)(r4 + 0xf8)
    8987:	*(u64 *)(r10 - 0xf8) = r1
    8988:	w1 = *(u32 *)(r4 + 0xfc)
    8989:	*(u32 *)(r10 - 0x100) = w1
    8990:	call 0x9e
    8991:	r1 = *(u64 *)(r10 - 0xf8)
    8992:	r0 += r1
    8993:	w1 = *(u32 *)(r10 - 0x100)
    8994:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    8995:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b18>
    8996:	w1 = *(u32 *)(r6 + 0x0)
    8997:	*(u64 *)(r10 - 0xf8) = r1
    8998:	w1 = *(u32 *)(r6 + 0x4)
    8999:	*(u32 *)(r10 - 0x100) = w1
    9000:	call 0x9e
    9001:	r1 = *(u64 *)(r10 - 0xf8)
    9002:	r0 += r1
    9003:	w1 = *(u32 *)(r10 - 0x100)
    9004:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    9005:	w2 = *(u32 *)(r0 + 0x0)
    9006:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    9007:	w2 = *(u16 *)(r0 + 0x0)
    9008:	w2 <<= 0x10
    9009:	w2 s>>= 0x10
    9010:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b78>
    9011:	r1 = r10
    9012:	r1 += -0x88
    9013:	w2 = 0x4
    9014:	r3 = r0
    9015:	call 0x71
    9016:	w2 = *(u32 *)(r10 - 0x88)
    9017:	w5 = *(u32 *)(r10 - 0xc8)
    9018:	w1 = *(u32 *)(r6 + 0xc)
    9019:	w2 -= w1
    9020:	w6 = w2
    9021:	*(u32 *)(r9 + 0x14) = w6
    9022:	w4 = *(u32 *)(r10 - 0xa0)
    9023:	if w5 != 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    9024:	w1 = *(u32 *)(r9 + 0x0)
    9025:	w2 = *(u32 *)(r10 - 0xe0)
    9026:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d28>
    9027:	w2 = *(u32 *)(r7 + 0x0)
    9028:	w0 = *(u32 *)(r10 - 0xe0)
    9029:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    9030:	w1 = 0x0
    9031:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    9032:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9033:	w1 = w2
    9034:	if w6 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9035:	w1 = 0x0
    9036:	if w6 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    9037:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9038:	w1 = w2
    9039:	if w6 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9040:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    9041:	w1 = 0x0
    9042:	if w6 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    9043:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9044:	w6 = 0x0
    9045:	r1 = *(u64 *)(r10 - 0x90)
    9046:	*(u32 *)(r1 + 0x280) = w6
    9047:	*(u32 *)(r10 - 0x88) = w6
    9048:	r2 = r10
    9049:	r2 += -0x88
    9050:	r1 = 0x0 ll
		0000000000011ad0:  R_BPF_64_64	LOST
    9052:	call 0x1
    9053:	w5 = *(u32 *)(r10 - 0xc8)
    9054:	if r0 == 0x0 goto -0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    9055:	r0 += 0x20
    9056:	r1 = 0x1
    9057:	lock *(u64 *)(r0 + 0x0) += r1
    9058:	goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    9059:	w1 = w2
    9060:	if w6 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    9061:	w1 = w6
    9062:	r2 = *(u64 *)(r10 - 0xa8)
    9063:	w2 = *(u32 *)(r2 + 0x1c)
    9064:	w3 = 0x1
    9065:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d08>
    9066:	w3 = 0x0
    9067:	*(u32 *)(r10 - 0xf0) = w3
    9068:	*(u32 *)(r9 + 0x0) = w1
    9069:	w2 = w1
    9070:	w2 |= w0
    9071:	w3 = 0x1
    9072:	if w6 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    9073:	w3 = 0x0
    9074:	w4 |= w3
    9075:	*(u32 *)(r10 - 0xa0) = w4
    9076:	w0 = w2
    9077:	r2 = *(u64 *)(r10 - 0xd0)
    9078:	r3 = *(u64 *)(r10 - 0xd8)
    9079:	r4 = 0x0 ll
		0000000000011bb8:  R_BPF_64_64	CONFIG
    9081:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2878>
    9082:	call 0x23
    9083:	*(u64 *)(r10 - 0x88) = r0
    9084:	r2 = r10
    9085:	r2 += -0x88
    9086:	r1 = 0x0 ll
		0000000000011bf0:  R_BPF_64_64	CARRIED
    9088:	call 0x3
    9089:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2de0>
    9090:	r1 = 0x0 ll
		0000000000011c10:  R_BPF_64_64	.bss
    9092:	r2 = -0x1
    9093:	lock *(u64 *)(r1 + 0x0) += r2
    9094:	call -0x1aaa
    9095:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    9096:	w1 = 0x0
    9097:	*(u32 *)(r10 - 0x88) = w1
    9098:	r2 = r10
    9099:	r2 += -0x88
    9100:	r1 = 0x0 ll
		0000000000011c60:  R_BPF_64_64	BROUGHT
    9102:	call 0x1
    9103:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    9104:	w2 = *(u32 *)(r10 - 0xf0)
    9105:	w2 &= 0x1
    9106:	r1 = 0x8
    9107:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    9108:	r1 = 0x0
    9109:	r0 += r1
    9110:	r1 = 0x1
    9111:	lock *(u64 *)(r0 + 0x0) += r1
    9112:	w6 &= 0x1
    9113:	w1 = *(u32 *)(r9 + 0x118)
    9114:	w1 |= w6
    9115:	w2 = *(u32 *)(r9 + 0x130)
    9116:	w1 |= w2
    9117:	w2 = *(u32 *)(r9 + 0x148)
    9118:	w1 |= w2
    9119:	w2 = *(u32 *)(r9 + 0x160)
    9120:	w1 |= w2
    9121:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9122:	call -0x1ac6
    9123:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3260>
    9124:	w6 = 0x0
    9125:	r1 = 0x0 ll
		0000000000011d28:  R_BPF_64_64	CONFIG
    9127:	w2 = *(u32 *)(r1 + 0x6c)
    9128:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3028>
    9129:	w1 = *(u32 *)(r1 + 0xbc)
    9130:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3230>
    9131:	r1 = 0x0 ll
		0000000000011d58:  R_BPF_64_64	CONFIG
    9133:	w2 = *(u32 *)(r1 + 0xcc)
    9134:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f58>
    9135:	w3 = *(u32 *)(r9 + 0x288)
    9136:	*(u32 *)(r9 + 0x274) = w3
    9137:	w2 = 0x1
    9138:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    9139:	w2 = 0x0
    9140:	w6 |= w2
    9141:	w1 = *(u32 *)(r1 + 0xdc)
    9142:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f98>
    9143:	w2 = *(u32 *)(r9 + 0x28c)
    9144:	*(u32 *)(r9 + 0x278) = w2
    9145:	w1 = 0x1
    9146:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f90>
    9147:	w1 = 0x0
    9148:	w6 |= w1
    9149:	r1 = 0x0 ll
		0000000000011de8:  R_BPF_64_64	CONFIG
    9151:	w2 = *(u32 *)(r1 + 0xec)
    9152:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe8>
    9153:	w3 = *(u32 *)(r9 + 0x290)
    9154:	*(u32 *)(r9 + 0x27c) = w3
    9155:	w2 = 0x1
    9156:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    9157:	w2 = 0x0
    9158:	w6 |= w2
    9159:	w1 = *(u32 *)(r1 + 0xfc)
    9160:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3028>
    9161:	w2 = *(u32 *)(r9 + 0x294)
    9162:	*(u32 *)(r9 + 0x280) = w2
    9163:	w1 = 0x1
    9164:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    9165:	w1 = 0x0
    9166:	w6 |= w1
    9167:	w5 = *(u32 *)(r9 + 0x18c)
    9168:	w3 = *(u32 *)(r9 + 0x188)
    9169:	w4 = *(u32 *)(r9 + 0x184)
    9170:	w8 = *(u32 *)(r9 + 0x180)
    9171:	r1 = r9
    9172:	w9 = *(u32 *)(r1 + 0x17c)
    9173:	w7 = *(u32 *)(r1 + 0x178)
    9174:	w1 = *(u32 *)(r1 + 0x10)
    9175:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    9176:	*(u32 *)(r10 - 0x98) = w3
    9177:	*(u32 *)(r10 - 0xa0) = w4
    9178:	*(u32 *)(r10 - 0xa8) = w5
    9179:	call 0x23
    9180:	*(u64 *)(r10 - 0x88) = r0
    9181:	r2 = r10
    9182:	r2 += -0x88
    9183:	r1 = 0x0 ll
		0000000000011ef8:  R_BPF_64_64	OWED
    9185:	call 0x3
    9186:	w5 = *(u32 *)(r10 - 0xa8)
    9187:	w4 = *(u32 *)(r10 - 0xa0)
    9188:	w3 = *(u32 *)(r10 - 0x98)
    9189:	r1 = 0x0
    9190:	r2 = *(u64 *)(r10 - 0x90)
    9191:	*(u64 *)(r2 + 0x298) = r1
    9192:	*(u64 *)(r2 + 0x258) = r1
    9193:	*(u32 *)(r2 + 0x14) = w5
    9194:	*(u32 *)(r2 + 0x10) = w3
    9195:	*(u32 *)(r2 + 0xc) = w4
    9196:	*(u32 *)(r2 + 0x8) = w8
    9197:	w1 = 0x0
    9198:	*(u32 *)(r2 + 0x268) = w1
    9199:	w1 = 0x1
    9200:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    9201:	w1 = 0x0
    9202:	r2 = *(u64 *)(r10 - 0x90)
    9203:	*(u32 *)(r2 + 0x0) = w7
    9204:	*(u32 *)(r2 + 0x4) = w9
    9205:	if w9 != 0x0 goto +0x450 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9206:	if w8 != 0x0 goto +0x44f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9207:	if w3 != 0x0 goto +0x44e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9208:	w6 |= w1
    9209:	w6 &= 0x1
    9210:	if w6 != 0x0 goto +0x44b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9211:	call 0x23
    9212:	*(u64 *)(r10 - 0x88) = r0
    9213:	r2 = r10
    9214:	r2 += -0x88
    9215:	r1 = 0x0 ll
		0000000000011ff8:  R_BPF_64_64	TASKS
    9217:	call 0x3
    9218:	if r0 != 0x0 goto +0x443 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
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
    9231:	goto +0x436 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9232:	w1 = *(u32 *)(r9 + 0x284)
    9233:	*(u32 *)(r9 + 0x270) = w1
    9234:	w6 = 0x1
    9235:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    9236:	w6 = 0x0
    9237:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    9238:	r8 = r9
    9239:	r8 += 0x20
    9240:	w1 = *(u32 *)(r10 - 0xb0)
    9241:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32d0>
    9242:	r1 = *(u64 *)(r10 - 0xe8)
    9243:	r6 = *(u64 *)(r1 + 0x8)
    9244:	r1 = r8
    9245:	r2 = *(u64 *)(r10 - 0xc0)
    9246:	call -0x10bd
    9247:	*(u64 *)(r9 + 0x68) = r6
    9248:	w1 = *(u32 *)(r9 + 0x78)
    9249:	w1 |= 0x1
    9250:	*(u32 *)(r9 + 0x78) = w1
    9251:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    9252:	r1 = r8
    9253:	w2 = 0xe0
    9254:	r3 = 0xd98 ll
		0000000000012130:  R_BPF_64_64	.rodata
    9256:	call 0x71
    9257:	w1 = *(u32 *)(r9 + 0x118)
    9258:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
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
    9274:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33f8>
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
    9290:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3478>
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
    9306:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3678>
    9307:	w1 = *(u32 *)(r10 - 0x98)
    9308:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    9309:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3538>
    9310:	r1 = 0x0
    9311:	r2 = 0x0 ll
		00000000000122f8:  R_BPF_64_64	CONFIG
    9313:	w2 = *(u32 *)(r2 + 0x74)
    9314:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3530>
    9315:	w2 = *(u32 *)(r10 - 0xb8)
    9316:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3530>
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
    9330:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b8>
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
    9348:	if w2 == 0x0 goto -0xe1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9349:	w1 = *(u32 *)(r1 + 0xbc)
    9350:	if w1 != 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3700>
    9351:	r6 = 0x0 ll
		0000000000012438:  R_BPF_64_64	CONFIG
    9353:	w1 = *(u32 *)(r6 + 0xcc)
    9354:	if w1 == 0x0 goto +0x15d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f0>
    9355:	w2 = *(u32 *)(r9 + 0x288)
    9356:	w1 = *(u32 *)(r9 + 0x274)
    9357:	w3 = w2
    9358:	w3 |= w1
    9359:	w4 = *(u32 *)(r10 - 0xb0)
    9360:	if w4 != 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    9361:	if w3 s> -0x1 goto +0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4020>
    9362:	w3 = w2
    9363:	if w1 s> 0x0 goto +0x13e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    9364:	w3 = w2
    9365:	if w2 s> 0x0 goto +0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    9366:	w3 = 0x0
    9367:	if w2 s>= w1 goto +0x13a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    9368:	goto +0x137 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4030>
    9369:	r2 = *(u64 *)(r10 - 0xc0)
    9370:	if r2 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    9371:	r1 = r8
    9372:	w2 = 0xe0
    9373:	r3 = 0xd98 ll
		00000000000124e8:  R_BPF_64_64	.rodata
    9375:	call 0x71
    9376:	goto -0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    9377:	r1 = 0x0 ll
		0000000000012508:  R_BPF_64_64	CONFIG
    9379:	w7 = *(u32 *)(r1 + 0xb8)
    9380:	w9 = *(u32 *)(r1 + 0xbc)
    9381:	call 0x9e
    9382:	r0 += r7
    9383:	if w9 == 0x2 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3848>
    9384:	w1 = *(u32 *)(r0 + 0x0)
    9385:	goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a50>
    9386:	w2 = *(u32 *)(r9 + 0x284)
    9387:	w1 = *(u32 *)(r9 + 0x270)
    9388:	w3 = w2
    9389:	w3 |= w1
    9390:	w4 = *(u32 *)(r10 - 0xb0)
    9391:	if w4 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38a0>
    9392:	if w3 s> -0x1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4078>
    9393:	w3 = w2
    9394:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3778>
    9395:	w3 = w2
    9396:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3760>
    9397:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3778>
    9398:	if w2 s>= w1 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    9399:	w3 = w2
    9400:	w3 -= w1
    9401:	w4 = 0x5
    9402:	if w3 == 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    9403:	goto +0x213 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4828>
    9404:	r1 = r8
    9405:	call -0x115c
    9406:	goto -0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    9407:	w1 = *(u16 *)(r0 + 0x0)
    9408:	w1 <<= 0x10
    9409:	w1 s>>= 0x10
    9410:	r8 = 0x0 ll
		0000000000012610:  R_BPF_64_64	CONFIG
    9412:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3928>
    9413:	call 0x23
    9414:	w1 = *(u32 *)(r6 + 0xc8)
    9415:	r0 += r1
    9416:	w1 = *(u32 *)(r6 + 0xcc)
    9417:	if w1 == 0x2 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac0>
    9418:	r1 = r10
    9419:	r1 += -0x88
    9420:	w2 = 0x4
    9421:	r3 = r0
    9422:	call 0x71
    9423:	w1 = *(u32 *)(r10 - 0x88)
    9424:	goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    9425:	w1 = *(u16 *)(r0 + 0x0)
    9426:	goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    9427:	w1 = *(u16 *)(r0 + 0x0)
    9428:	w1 <<= 0x10
    9429:	w1 s>>= 0x10
    9430:	goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a50>
    9431:	if w3 s> -0x1 goto +0x103 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4088>
    9432:	w3 = w2
    9433:	if w1 s> 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a0>
    9434:	w3 = w2
    9435:	if w2 s> 0x0 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a0>
    9436:	if w2 s>= w1 goto +0x10b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f0>
    9437:	goto +0xfe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4090>
    9438:	if w3 s> -0x1 goto +0x120 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a8>
    9439:	w3 = w2
    9440:	if w1 s> 0x0 goto +0x120 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b8>
    9441:	w3 = w2
    9442:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    9443:	goto +0x11d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b8>
    9444:	w3 = 0x0
    9445:	if w2 s>= w1 goto +0x11b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b8>
    9446:	w3 = w2
    9447:	w3 -= w1
    9448:	goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41b8>
    9449:	r1 = r10
    9450:	r1 += -0x88
    9451:	w2 = 0x4
    9452:	r3 = r0
    9453:	call 0x71
    9454:	w1 = *(u32 *)(r10 - 0x88)
    9455:	r2 = 0x0 ll
		0000000000012778:  R_BPF_64_64	CONFIG
    9457:	w2 = *(u32 *)(r2 + 0xc4)
    9458:	if w1 != w2 goto -0x71b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9459:	w1 = *(u32 *)(r8 + 0xcc)
    9460:	if w1 == 0x0 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4640>
    9461:	w1 = *(u32 *)(r8 + 0x70)
    9462:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    9463:	call 0x23
    9464:	w1 = *(u32 *)(r8 + 0xc8)
    9465:	r0 += r1
    9466:	w1 = *(u32 *)(r8 + 0xcc)
    9467:	if w1 != 0x2 goto +0x18c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45f0>
    9468:	r1 = r10
    9469:	r1 += -0x88
    9470:	w2 = 0x2
    9471:	r3 = r0
    9472:	call 0x71
    9473:	w1 = *(u16 *)(r10 - 0x88)
    9474:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    9475:	w9 = *(u32 *)(r8 + 0xc8)
    9476:	w8 = *(u32 *)(r8 + 0xcc)
    9477:	call 0x9e
    9478:	r0 += r9
    9479:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a00>
    9480:	w1 = *(u32 *)(r0 + 0x0)
    9481:	goto +0x184 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    9482:	w1 = *(u16 *)(r0 + 0x0)
    9483:	w1 <<= 0x10
    9484:	w1 s>>= 0x10
    9485:	goto +0x180 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    9486:	r1 = r10
    9487:	r1 += -0x88
    9488:	w2 = 0x4
    9489:	r3 = r0
    9490:	call 0x71
    9491:	w1 = *(u32 *)(r10 - 0x88)
    9492:	w2 = *(u32 *)(r8 + 0xc8)
    9493:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    9494:	*(u32 *)(r8 + 0xcc) = w1
    9495:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    9496:	w3 = *(u32 *)(r8 + 0xcc)
    9497:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a88>
    9498:	*(u32 *)(r8 + 0xcc) = w1
    9499:	w3 = *(u32 *)(r8 + 0xd0)
    9500:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa0>
    9501:	*(u32 *)(r8 + 0xd0) = w1
    9502:	*(u32 *)(r8 + 0xd4) = w1
    9503:	w2 += 0x1
    9504:	*(u32 *)(r8 + 0xc8) = w2
    9505:	goto -0x37a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ef0>
    9506:	r1 = r10
    9507:	r1 += -0x88
    9508:	w2 = 0x2
    9509:	r3 = r0
    9510:	call 0x71
    9511:	w1 = *(u16 *)(r10 - 0x88)
    9512:	w1 <<= 0x10
    9513:	w1 s>>= 0x10
    9514:	w2 = *(u32 *)(r8 + 0xd8)
    9515:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    9516:	*(u32 *)(r8 + 0xdc) = w1
    9517:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b48>
    9518:	w3 = *(u32 *)(r8 + 0xdc)
    9519:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b38>
    9520:	*(u32 *)(r8 + 0xdc) = w1
    9521:	w3 = *(u32 *)(r8 + 0xe0)
    9522:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    9523:	*(u32 *)(r8 + 0xe0) = w1
    9524:	*(u32 *)(r8 + 0xe4) = w1
    9525:	w2 += 0x1
    9526:	*(u32 *)(r8 + 0xd8) = w2
    9527:	r6 = 0x0 ll
		00000000000129b8:  R_BPF_64_64	CONFIG
    9529:	w1 = *(u32 *)(r6 + 0xdc)
    9530:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d08>
    9531:	w1 = *(u32 *)(r6 + 0x70)
    9532:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be0>
    9533:	r1 = 0x0 ll
		00000000000129e8:  R_BPF_64_64	CONFIG
    9535:	w7 = *(u32 *)(r1 + 0xd8)
    9536:	w9 = *(u32 *)(r1 + 0xdc)
    9537:	call 0x9e
    9538:	r0 += r7
    9539:	if w9 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    9540:	w1 = *(u32 *)(r0 + 0x0)
    9541:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ca0>
    9542:	call 0x23
    9543:	r1 = 0x0 ll
		0000000000012a38:  R_BPF_64_64	CONFIG
    9545:	w2 = *(u32 *)(r1 + 0xd8)
    9546:	r0 += r2
    9547:	w1 = *(u32 *)(r1 + 0xdc)
    9548:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c60>
    9549:	r1 = r10
    9550:	r1 += -0x88
    9551:	w2 = 0x4
    9552:	r3 = r0
    9553:	call 0x71
    9554:	w1 = *(u32 *)(r10 - 0x88)
    9555:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ca0>
    9556:	w1 = *(u16 *)(r0 + 0x0)
    9557:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c90>
    9558:	r1 = r10
    9559:	r1 += -0x88
    9560:	w2 = 0x2
    9561:	r3 = r0
    9562:	call 0x71
    9563:	w1 = *(u16 *)(r10 - 0x88)
    9564:	w1 <<= 0x10
    9565:	w1 s>>= 0x10
    9566:	w2 = *(u32 *)(r8 + 0xe8)
    9567:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    9568:	*(u32 *)(r8 + 0xec) = w1
    9569:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce8>
    9570:	w3 = *(u32 *)(r8 + 0xec)
    9571:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cd8>
    9572:	*(u32 *)(r8 + 0xec) = w1
    9573:	w3 = *(u32 *)(r8 + 0xf0)
    9574:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cf0>
    9575:	*(u32 *)(r8 + 0xf0) = w1
    9576:	*(u32 *)(r8 + 0xf4) = w1
    9577:	w2 += 0x1
    9578:	*(u32 *)(r8 + 0xe8) = w2
    9579:	w1 = *(u32 *)(r6 + 0xec)
    9580:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e78>
    9581:	w1 = *(u32 *)(r6 + 0x70)
    9582:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d60>
    9583:	w7 = *(u32 *)(r6 + 0xe8)
    9584:	w6 = *(u32 *)(r6 + 0xec)
    9585:	call 0x9e
    9586:	r0 += r7
    9587:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc0>
    9588:	w1 = *(u32 *)(r0 + 0x0)
    9589:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    9590:	call 0x23
    9591:	w1 = *(u32 *)(r6 + 0xe8)
    9592:	r0 += r1
    9593:	w1 = *(u32 *)(r6 + 0xec)
    9594:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    9595:	r1 = r10
    9596:	r1 += -0x88
    9597:	w2 = 0x4
    9598:	r3 = r0
    9599:	call 0x71
    9600:	w1 = *(u32 *)(r10 - 0x88)
    9601:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    9602:	w1 = *(u16 *)(r0 + 0x0)
    9603:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e00>
    9604:	r1 = r10
    9605:	r1 += -0x88
    9606:	w2 = 0x2
    9607:	r3 = r0
    9608:	call 0x71
    9609:	w1 = *(u16 *)(r10 - 0x88)
    9610:	w1 <<= 0x10
    9611:	w1 s>>= 0x10
    9612:	w2 = *(u32 *)(r8 + 0xf8)
    9613:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9614:	*(u32 *)(r8 + 0xfc) = w1
    9615:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e58>
    9616:	w3 = *(u32 *)(r8 + 0xfc)
    9617:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e48>
    9618:	*(u32 *)(r8 + 0xfc) = w1
    9619:	w3 = *(u32 *)(r8 + 0x100)
    9620:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e60>
    9621:	*(u32 *)(r8 + 0x100) = w1
    9622:	*(u32 *)(r8 + 0x104) = w1
    9623:	w2 += 0x1
    9624:	*(u32 *)(r8 + 0xf8) = w2
    9625:	r1 = 0x0 ll
		0000000000012cc8:  R_BPF_64_64	CONFIG
    9627:	w2 = *(u32 *)(r1 + 0xfc)
    9628:	if w2 == 0x0 goto +0x2a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9629:	w1 = *(u32 *)(r1 + 0x70)
    9630:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    9631:	r1 = 0x0 ll
		0000000000012cf8:  R_BPF_64_64	CONFIG
    9633:	w6 = *(u32 *)(r1 + 0xf8)
    9634:	w7 = *(u32 *)(r1 + 0xfc)
    9635:	call 0x9e
    9636:	r0 += r6
    9637:	if w7 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f60>
    9638:	w1 = *(u32 *)(r0 + 0x0)
    9639:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fb0>
    9640:	call 0x23
    9641:	r1 = 0x0 ll
		0000000000012d48:  R_BPF_64_64	CONFIG
    9643:	w2 = *(u32 *)(r1 + 0xf8)
    9644:	r0 += r2
    9645:	w1 = *(u32 *)(r1 + 0xfc)
    9646:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f70>
    9647:	r1 = r10
    9648:	r1 += -0x88
    9649:	w2 = 0x4
    9650:	r3 = r0
    9651:	call 0x71
    9652:	w1 = *(u32 *)(r10 - 0x88)
    9653:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fb0>
    9654:	w1 = *(u16 *)(r0 + 0x0)
    9655:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa0>
    9656:	r1 = r10
    9657:	r1 += -0x88
    9658:	w2 = 0x2
    9659:	r3 = r0
    9660:	call 0x71
    9661:	w1 = *(u16 *)(r10 - 0x88)
    9662:	w1 <<= 0x10
    9663:	w1 s>>= 0x10
    9664:	w2 = *(u32 *)(r8 + 0x108)
    9665:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fd0>
    9666:	*(u32 *)(r8 + 0x10c) = w1
    9667:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff8>
    9668:	w3 = *(u32 *)(r8 + 0x10c)
    9669:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fe8>
    9670:	*(u32 *)(r8 + 0x10c) = w1
    9671:	w3 = *(u32 *)(r8 + 0x110)
    9672:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4000>
    9673:	*(u32 *)(r8 + 0x110) = w1
    9674:	*(u32 *)(r8 + 0x114) = w1
    9675:	w2 += 0x1
    9676:	*(u32 *)(r8 + 0x108) = w2
    9677:	goto +0x278 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
    9678:	w3 = 0x0
    9679:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    9680:	w3 = w2
    9681:	w3 -= w1
    9682:	if w1 == 0x0 goto +0xe4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4768>
    9683:	if w3 != 0x0 goto +0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4768>
    9684:	w3 = w2
    9685:	w3 -= w1
    9686:	w4 = 0x3
    9687:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f0>
    9688:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    9689:	if w2 s> w1 goto -0x123 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3768>
    9690:	goto -0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    9691:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f0>
    9692:	w3 = w2
    9693:	w3 -= w1
    9694:	w4 = 0x5
    9695:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f0>
    9696:	r5 = 0x2
    9697:	*(u64 *)(r9 + 0x110) = r5
    9698:	*(u32 *)(r9 + 0x10c) = w3
    9699:	*(u32 *)(r9 + 0x108) = w2
    9700:	*(u32 *)(r9 + 0x104) = w1
    9701:	*(u32 *)(r9 + 0x100) = w4
    9702:	r1 = r9
    9703:	call -0x25e8
    9704:	w1 = *(u32 *)(r6 + 0xdc)
    9705:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    9706:	w2 = *(u32 *)(r9 + 0x28c)
    9707:	w1 = *(u32 *)(r9 + 0x278)
    9708:	w3 = w2
    9709:	w3 |= w1
    9710:	w4 = *(u32 *)(r10 - 0xb0)
    9711:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    9712:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41f0>
    9713:	w3 = w2
    9714:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4210>
    9715:	w3 = w2
    9716:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4210>
    9717:	w3 = 0x0
    9718:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4210>
    9719:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4200>
    9720:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4248>
    9721:	w3 = w2
    9722:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4260>
    9723:	w3 = w2
    9724:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4260>
    9725:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    9726:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4250>
    9727:	w3 = 0x0
    9728:	if w2 s> w1 goto -0x11b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    9729:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41c8>
    9730:	if w3 == 0x0 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9731:	w4 = 0x2
    9732:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41e0>
    9733:	w4 = 0x1
    9734:	if w3 == 0x0 goto -0x180 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    9735:	goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4828>
    9736:	w3 = 0x0
    9737:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4210>
    9738:	w3 = w2
    9739:	w3 -= w1
    9740:	if w1 == 0x0 goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4790>
    9741:	if w3 != 0x0 goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4790>
    9742:	w3 = w2
    9743:	w3 -= w1
    9744:	w4 = 0x3
    9745:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    9746:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4270>
    9747:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    9748:	w3 = w2
    9749:	w3 -= w1
    9750:	w4 = 0x5
    9751:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    9752:	r5 = 0x3
    9753:	*(u64 *)(r9 + 0x110) = r5
    9754:	*(u32 *)(r9 + 0x10c) = w3
    9755:	*(u32 *)(r9 + 0x108) = w2
    9756:	*(u32 *)(r9 + 0x104) = w1
    9757:	*(u32 *)(r9 + 0x100) = w4
    9758:	r1 = r9
    9759:	call -0x2620
    9760:	w1 = *(u32 *)(r6 + 0xec)
    9761:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    9762:	w2 = *(u32 *)(r9 + 0x290)
    9763:	w1 = *(u32 *)(r9 + 0x27c)
    9764:	w3 = w2
    9765:	w3 |= w1
    9766:	w4 = *(u32 *)(r10 - 0xb0)
    9767:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4330>
    9768:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    9769:	w3 = w2
    9770:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4388>
    9771:	w3 = w2
    9772:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4388>
    9773:	w3 = 0x0
    9774:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4388>
    9775:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4378>
    9776:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c0>
    9777:	w3 = w2
    9778:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d8>
    9779:	w3 = w2
    9780:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43d8>
    9781:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    9782:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c8>
    9783:	w3 = 0x0
    9784:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4388>
    9785:	w3 = w2
    9786:	w3 -= w1
    9787:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b8>
    9788:	if w3 != 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b8>
    9789:	w3 = w2
    9790:	w3 -= w1
    9791:	w4 = 0x3
    9792:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    9793:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e8>
    9794:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    9795:	w3 = w2
    9796:	w3 -= w1
    9797:	w4 = 0x5
    9798:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    9799:	r5 = 0x4
    9800:	*(u64 *)(r9 + 0x110) = r5
    9801:	*(u32 *)(r9 + 0x10c) = w3
    9802:	*(u32 *)(r9 + 0x108) = w2
    9803:	*(u32 *)(r9 + 0x104) = w1
    9804:	*(u32 *)(r9 + 0x100) = w4
    9805:	r1 = r9
    9806:	call -0x264f
    9807:	w1 = *(u32 *)(r6 + 0xfc)
    9808:	if w1 == 0x0 goto -0x2ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9809:	w2 = *(u32 *)(r9 + 0x294)
    9810:	w1 = *(u32 *)(r9 + 0x280)
    9811:	w3 = w2
    9812:	w3 |= w1
    9813:	w4 = *(u32 *)(r10 - 0xb0)
    9814:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a8>
    9815:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e0>
    9816:	w3 = w2
    9817:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9818:	w3 = w2
    9819:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9820:	w3 = 0x0
    9821:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9822:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f0>
    9823:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4538>
    9824:	w3 = w2
    9825:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4550>
    9826:	w3 = w2
    9827:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4550>
    9828:	if w2 s>= w1 goto -0x2c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9829:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4540>
    9830:	w3 = 0x0
    9831:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9832:	w3 = w2
    9833:	w3 -= w1
    9834:	if w1 == 0x0 goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47e0>
    9835:	if w3 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47e0>
    9836:	w3 = w2
    9837:	w3 -= w1
    9838:	w4 = 0x3
    9839:	if w3 == 0x0 goto -0x2cc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9840:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4560>
    9841:	if w2 s<= w1 goto -0x2ce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9842:	w3 = w2
    9843:	w3 -= w1
    9844:	w4 = 0x5
    9845:	if w3 == 0x0 goto -0x2d2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9846:	r5 = 0x5
    9847:	*(u64 *)(r9 + 0x110) = r5
    9848:	*(u32 *)(r9 + 0x10c) = w3
    9849:	*(u32 *)(r9 + 0x108) = w2
    9850:	*(u32 *)(r9 + 0x104) = w1
    9851:	*(u32 *)(r9 + 0x100) = w4
    9852:	r1 = r9
    9853:	call -0x267e
    9854:	goto -0x2db <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9855:	r1 = 0x0 ll
		00000000000133f8:  R_BPF_64_64	CONFIG
    9857:	w8 = *(u32 *)(r1 + 0xb8)
    9858:	w9 = *(u32 *)(r1 + 0xbc)
    9859:	call 0x9e
    9860:	r0 += r8
    9861:	if w9 == 0x2 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4998>
    9862:	w1 = *(u32 *)(r0 + 0x0)
    9863:	goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c18>
    9864:	r1 = r10
    9865:	r1 += -0x88
    9866:	w2 = 0x4
    9867:	r3 = r0
    9868:	call 0x71
    9869:	w1 = *(u32 *)(r10 - 0x88)
    9870:	r2 = 0x0 ll
		0000000000013470:  R_BPF_64_64	CONFIG
    9872:	w2 = *(u32 *)(r2 + 0xd4)
    9873:	if w1 != w2 goto -0x8ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9874:	r8 = 0x0 ll
		0000000000013490:  R_BPF_64_64	CONFIG
    9876:	w1 = *(u32 *)(r8 + 0xdc)
    9877:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48c0>
    9878:	w1 = *(u32 *)(r8 + 0x70)
    9879:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46f0>
    9880:	call 0x23
    9881:	r1 = 0x0 ll
		00000000000134c8:  R_BPF_64_64	CONFIG
    9883:	w2 = *(u32 *)(r1 + 0xd8)
    9884:	r0 += r2
    9885:	w1 = *(u32 *)(r1 + 0xdc)
    9886:	if w1 != 0x2 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4870>
    9887:	r1 = r10
    9888:	r1 += -0x88
    9889:	w2 = 0x2
    9890:	r3 = r0
    9891:	call 0x71
    9892:	w1 = *(u16 *)(r10 - 0x88)
    9893:	w1 <<= 0x10
    9894:	w1 s>>= 0x10
    9895:	goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48a0>
    9896:	r1 = 0x0 ll
		0000000000013540:  R_BPF_64_64	CONFIG
    9898:	w9 = *(u32 *)(r1 + 0xd8)
    9899:	w8 = *(u32 *)(r1 + 0xdc)
    9900:	call 0x9e
    9901:	r0 += r9
    9902:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4738>
    9903:	w1 = *(u32 *)(r0 + 0x0)
    9904:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4750>
    9905:	w1 = *(u16 *)(r0 + 0x0)
    9906:	w1 <<= 0x10
    9907:	w1 s>>= 0x10
    9908:	r8 = 0x0 ll
		00000000000135a0:  R_BPF_64_64	CONFIG
    9910:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48a0>
    9911:	w4 = 0x2
    9912:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4780>
    9913:	w4 = 0x1
    9914:	if w3 == 0x0 goto -0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f0>
    9915:	goto -0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    9916:	w4 = 0x2
    9917:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a8>
    9918:	w4 = 0x1
    9919:	if w3 == 0x0 goto -0xa0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    9920:	goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4270>
    9921:	w4 = 0x2
    9922:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d0>
    9923:	w4 = 0x1
    9924:	if w3 == 0x0 goto -0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4428>
    9925:	goto -0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e8>
    9926:	w4 = 0x2
    9927:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47f8>
    9928:	w4 = 0x1
    9929:	if w3 == 0x0 goto -0x326 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed0>
    9930:	goto -0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4560>
    9931:	w3 = w2
    9932:	w3 -= w1
    9933:	w4 = 0x3
    9934:	if w3 == 0x0 goto -0x248 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    9935:	r5 = 0x1
    9936:	*(u64 *)(r9 + 0x110) = r5
    9937:	*(u32 *)(r9 + 0x10c) = w3
    9938:	*(u32 *)(r9 + 0x108) = w2
    9939:	*(u32 *)(r9 + 0x104) = w1
    9940:	*(u32 *)(r9 + 0x100) = w4
    9941:	r1 = r9
    9942:	call -0x26d7
    9943:	goto -0x251 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e8>
    9944:	r1 = r10
    9945:	r1 += -0x88
    9946:	w2 = 0x4
    9947:	r3 = r0
    9948:	call 0x71
    9949:	w1 = *(u32 *)(r10 - 0x88)
    9950:	r2 = 0x0 ll
		00000000000136f0:  R_BPF_64_64	CONFIG
    9952:	w2 = *(u32 *)(r2 + 0xe4)
    9953:	if w1 != w2 goto -0x90a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9954:	w1 = *(u32 *)(r8 + 0xec)
    9955:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a08>
    9956:	w1 = *(u32 *)(r8 + 0x70)
    9957:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9958:	call 0x23
    9959:	w1 = *(u32 *)(r8 + 0xe8)
    9960:	r0 += r1
    9961:	w1 = *(u32 *)(r8 + 0xec)
    9962:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49b8>
    9963:	r1 = r10
    9964:	r1 += -0x88
    9965:	w2 = 0x2
    9966:	r3 = r0
    9967:	call 0x71
    9968:	w1 = *(u16 *)(r10 - 0x88)
    9969:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4980>
    9970:	w9 = *(u32 *)(r8 + 0xe8)
    9971:	w8 = *(u32 *)(r8 + 0xec)
    9972:	call 0x9e
    9973:	r0 += r9
    9974:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4978>
    9975:	w1 = *(u32 *)(r0 + 0x0)
    9976:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49e8>
    9977:	w1 = *(u16 *)(r0 + 0x0)
    9978:	w1 <<= 0x10
    9979:	w1 s>>= 0x10
    9980:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49e8>
    9981:	w1 = *(u16 *)(r0 + 0x0)
    9982:	w1 <<= 0x10
    9983:	w1 s>>= 0x10
    9984:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4c18>
    9985:	r1 = r10
    9986:	r1 += -0x88
    9987:	w2 = 0x4
    9988:	r3 = r0
    9989:	call 0x71
    9990:	w1 = *(u32 *)(r10 - 0x88)
    9991:	r2 = 0x0 ll
		0000000000013838:  R_BPF_64_64	CONFIG
    9993:	w2 = *(u32 *)(r2 + 0xf4)
    9994:	if w1 != w2 goto -0x933 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9995:	r1 = 0x0 ll
		0000000000013858:  R_BPF_64_64	CONFIG
    9997:	w2 = *(u32 *)(r1 + 0xfc)
    9998:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b60>
    9999:	w1 = *(u32 *)(r1 + 0x70)
   10000:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4aa8>
   10001:	call 0x23
   10002:	r1 = 0x0 ll
		0000000000013890:  R_BPF_64_64	CONFIG
   10004:	w2 = *(u32 *)(r1 + 0xf8)
   10005:	r0 += r2
   10006:	w1 = *(u32 *)(r1 + 0xfc)
   10007:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b10>
   10008:	r1 = r10
   10009:	r1 += -0x88
   10010:	w2 = 0x2
   10011:	r3 = r0
   10012:	call 0x71
   10013:	w1 = *(u16 *)(r10 - 0x88)
   10014:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af8>
   10015:	r1 = 0x0 ll
		00000000000138f8:  R_BPF_64_64	CONFIG
   10017:	w8 = *(u32 *)(r1 + 0xf8)
   10018:	w9 = *(u32 *)(r1 + 0xfc)
   10019:	call 0x9e
   10020:	r0 += r8
   10021:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af0>
   10022:	w1 = *(u32 *)(r0 + 0x0)
   10023:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b40>
   10024:	w1 = *(u16 *)(r0 + 0x0)
   10025:	w1 <<= 0x10
   10026:	w1 s>>= 0x10
   10027:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b40>
   10028:	r1 = r10
   10029:	r1 += -0x88
   10030:	w2 = 0x4
   10031:	r3 = r0
   10032:	call 0x71
   10033:	w1 = *(u32 *)(r10 - 0x88)
   10034:	r2 = 0x0 ll
		0000000000013990:  R_BPF_64_64	CONFIG
   10036:	w2 = *(u32 *)(r2 + 0x104)
   10037:	if w1 != w2 goto -0x95e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
   10038:	r1 = 0x0 ll
		00000000000139b0:  R_BPF_64_64	.bss
   10040:	r1 = *(u64 *)(r1 + 0x0)
   10041:	if r1 == 0x0 goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
   10042:	call 0x23
   10043:	*(u64 *)(r10 - 0x88) = r0
   10044:	r2 = r10
   10045:	r2 += -0x88
   10046:	r1 = 0x0 ll
		00000000000139f0:  R_BPF_64_64	CARRIED
   10048:	call 0x3
   10049:	if r0 != 0x0 goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
   10050:	r1 = 0x0 ll
		0000000000013a10:  R_BPF_64_64	.bss
   10052:	r2 = -0x1
   10053:	lock *(u64 *)(r1 + 0x0) += r2
   10054:	goto +0xff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
   10055:	r1 = r10
   10056:	r1 += -0x88
   10057:	w2 = 0x4
   10058:	r3 = r0
   10059:	call 0x71
   10060:	w1 = *(u32 *)(r10 - 0x88)
   10061:	r2 = 0x0 ll
		0000000000013a68:  R_BPF_64_64	CONFIG
   10063:	w2 = *(u32 *)(r2 + 0xc4)
   10064:	if w1 != w2 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
   10065:	w1 = *(u32 *)(r6 + 0xcc)
   10066:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d60>
   10067:	w1 = *(u32 *)(r6 + 0x70)
   10068:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cb8>
   10069:	call 0x23
   10070:	w1 = *(u32 *)(r6 + 0xc8)
   10071:	r0 += r1
   10072:	w1 = *(u32 *)(r6 + 0xcc)
   10073:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d10>
   10074:	r1 = r10
   10075:	r1 += -0x88
   10076:	w2 = 0x2
   10077:	r3 = r0
   10078:	call 0x71
   10079:	w1 = *(u16 *)(r10 - 0x88)
   10080:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cf8>
   10081:	w8 = *(u32 *)(r6 + 0xc8)
   10082:	w6 = *(u32 *)(r6 + 0xcc)
   10083:	call 0x9e
   10084:	r0 += r8
   10085:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4cf0>
   10086:	w1 = *(u32 *)(r0 + 0x0)
   10087:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d40>
   10088:	w1 = *(u16 *)(r0 + 0x0)
   10089:	w1 <<= 0x10
   10090:	w1 s>>= 0x10
   10091:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d40>
   10092:	r1 = r10
   10093:	r1 += -0x88
   10094:	w2 = 0x4
   10095:	r3 = r0
   10096:	call 0x71
   10097:	w1 = *(u32 *)(r10 - 0x88)
   10098:	r2 = 0x0 ll
		0000000000013b90:  R_BPF_64_64	CONFIG
   10100:	w2 = *(u32 *)(r2 + 0xd4)
   10101:	if w1 != w2 goto +0x8c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
   10102:	r6 = 0x0 ll
		0000000000013bb0:  R_BPF_64_64	CONFIG
   10104:	w1 = *(u32 *)(r6 + 0xdc)
   10105:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4eb8>
   10106:	w1 = *(u32 *)(r6 + 0x70)
   10107:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e00>
   10108:	call 0x23
   10109:	r1 = 0x0 ll
		0000000000013be8:  R_BPF_64_64	CONFIG
   10111:	w2 = *(u32 *)(r1 + 0xd8)
   10112:	r0 += r2
   10113:	w1 = *(u32 *)(r1 + 0xdc)
   10114:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e68>
   10115:	r1 = r10
   10116:	r1 += -0x88
   10117:	w2 = 0x2
   10118:	r3 = r0
   10119:	call 0x71
   10120:	w1 = *(u16 *)(r10 - 0x88)
   10121:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e50>
   10122:	r1 = 0x0 ll
		0000000000013c50:  R_BPF_64_64	CONFIG
   10124:	w8 = *(u32 *)(r1 + 0xd8)
   10125:	w9 = *(u32 *)(r1 + 0xdc)
   10126:	call 0x9e
   10127:	r0 += r8
   10128:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e48>
   10129:	w1 = *(u32 *)(r0 + 0x0)
   10130:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e98>
   10131:	w1 = *(u16 *)(r0 + 0x0)
   10132:	w1 <<= 0x10
   10133:	w1 s>>= 0x10
   10134:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4e98>
   10135:	r1 = r10
   10136:	r1 += -0x88
   10137:	w2 = 0x4
   10138:	r3 = r0
   10139:	call 0x71
   10140:	w1 = *(u32 *)(r10 - 0x88)
   10141:	r2 = 0x0 ll
		0000000000013ce8:  R_BPF_64_64	CONFIG
   10143:	w2 = *(u32 *)(r2 + 0xe4)
   10144:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
   10145:	w1 = *(u32 *)(r6 + 0xec)
   10146:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fe0>
   10147:	w1 = *(u32 *)(r6 + 0x70)
   10148:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f38>
   10149:	call 0x23
   10150:	w1 = *(u32 *)(r6 + 0xe8)
   10151:	r0 += r1
   10152:	w1 = *(u32 *)(r6 + 0xec)
   10153:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f90>
   10154:	r1 = r10
   10155:	r1 += -0x88
   10156:	w2 = 0x2
   10157:	r3 = r0
   10158:	call 0x71
   10159:	w1 = *(u16 *)(r10 - 0x88)
   10160:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f78>
   10161:	w8 = *(u32 *)(r6 + 0xe8)
   10162:	w6 = *(u32 *)(r6 + 0xec)
   10163:	call 0x9e
   10164:	r0 += r8
   10165:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f70>
   10166:	w1 = *(u32 *)(r0 + 0x0)
   10167:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fc0>
   10168:	w1 = *(u16 *)(r0 + 0x0)
   10169:	w1 <<= 0x10
   10170:	w1 s>>= 0x10
   10171:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4fc0>
   10172:	r1 = r10
   10173:	r1 += -0x88
   10174:	w2 = 0x4
   10175:	r3 = r0
   10176:	call 0x71
   10177:	w1 = *(u32 *)(r10 - 0x88)
   10178:	r2 = 0x0 ll
		0000000000013e10:  R_BPF_64_64	CONFIG
   10180:	w2 = *(u32 *)(r2 + 0xf4)
   10181:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
   10182:	r1 = 0x0 ll
		0000000000013e30:  R_BPF_64_64	CONFIG
   10184:	w2 = *(u32 *)(r1 + 0xfc)
   10185:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5138>
   10186:	w1 = *(u32 *)(r1 + 0x70)
   10187:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5080>
   10188:	call 0x23
   10189:	r1 = 0x0 ll
		0000000000013e68:  R_BPF_64_64	CONFIG
   10191:	w2 = *(u32 *)(r1 + 0xf8)
   10192:	r0 += r2
   10193:	w1 = *(u32 *)(r1 + 0xfc)
   10194:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50e8>
   10195:	r1 = r10
   10196:	r1 += -0x88
   10197:	w2 = 0x2
   10198:	r3 = r0
   10199:	call 0x71
   10200:	w1 = *(u16 *)(r10 - 0x88)
   10201:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50d0>
   10202:	r1 = 0x0 ll
		0000000000013ed0:  R_BPF_64_64	CONFIG
   10204:	w6 = *(u32 *)(r1 + 0xf8)
   10205:	w8 = *(u32 *)(r1 + 0xfc)
   10206:	call 0x9e
   10207:	r0 += r6
   10208:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50c8>
   10209:	w1 = *(u32 *)(r0 + 0x0)
   10210:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5118>
   10211:	w1 = *(u16 *)(r0 + 0x0)
   10212:	w1 <<= 0x10
   10213:	w1 s>>= 0x10
   10214:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5118>
   10215:	r1 = r10
   10216:	r1 += -0x88
   10217:	w2 = 0x4
   10218:	r3 = r0
   10219:	call 0x71
   10220:	w1 = *(u32 *)(r10 - 0x88)
   10221:	r2 = 0x0 ll
		0000000000013f68:  R_BPF_64_64	CONFIG
   10223:	w2 = *(u32 *)(r2 + 0x104)
   10224:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x51c0>
   10225:	r1 = 0x0 ll
		0000000000013f88:  R_BPF_64_64	.bss
   10227:	r1 = *(u64 *)(r1 + 0x0)
   10228:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
   10229:	call 0x23
   10230:	*(u64 *)(r10 - 0x88) = r0
   10231:	r2 = r10
   10232:	r2 += -0x88
   10233:	r1 = 0x0 ll
		0000000000013fc8:  R_BPF_64_64	CARRIED
   10235:	call 0x3
   10236:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
   10237:	r1 = 0x0 ll
		0000000000013fe8:  R_BPF_64_64	.bss
   10239:	r2 = -0x1
   10240:	lock *(u64 *)(r1 + 0x0) += r2
   10241:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
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
   10252:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5388>
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
   10273:	if r8 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
   10274:	call 0xe
   10275:	r1 = *(u64 *)(r8 + 0x18)
   10276:	if r1 == r0 goto -0x99e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e8>
   10277:	r6 = r0
   10278:	r2 = r0
   10279:	r2 >>= 0x20
   10280:	r0 <<= 0x20
   10281:	r0 >>= 0x20
   10282:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5318>
   10283:	r1 >>= 0x20
   10284:	if r1 == r2 goto -0x9a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
   10285:	w1 = *(u32 *)(r8 + 0x8)
   10286:	if w1 == 0x0 goto -0x9ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10287:	w1 = 0x0
   10288:	*(u32 *)(r10 - 0x88) = w1
   10289:	r2 = r10
   10290:	r2 += -0x88
   10291:	r1 = 0x0 ll
		0000000000014198:  R_BPF_64_64	LOST
   10293:	call 0x1
   10294:	if r0 == 0x0 goto -0x9b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10295:	r0 += 0x10
   10296:	r1 = 0x1
   10297:	lock *(u64 *)(r0 + 0x0) += r1
   10298:	goto -0x9ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
   10299:	w1 = 0x0
   10300:	*(u32 *)(r10 - 0x88) = w1
   10301:	r2 = r10
   10302:	r2 += -0x88
   10303:	r1 = 0x0 ll
		00000000000141f8:  R_BPF_64_64	LOST
   10305:	call 0x1
   10306:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x53e0>
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
      95:	call 0x98b
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
     828:	call 0x8dc
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
     978:	call 0x8dc
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
    1157:	call 0x1361
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
    1248:	call 0x1361
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
    1445:	call 0x1480
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
    1557:	call 0x1480
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
    1732:	r1 = 0x8 ll
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
    1750:	call 0x1480
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
     828:	call 0x8dc
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
     978:	call 0x8dc
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
    1157:	call 0x1361
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
    1248:	call 0x1361
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
    1445:	call 0x1480
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
    1557:	call 0x1480
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
    1732:	r1 = 0x8 ll
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
    1750:	call 0x1480
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
      92:	call 0x1dc9
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
     718:	r1 = 0x8 ll
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
