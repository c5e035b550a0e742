
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
       0:	w7 = w2
       1:	r8 = r1
       2:	r6 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r6 + 0x28)
       5:	w1 &= w7
       6:	w2 = *(u32 *)(r6 + 0x2c)
       7:	if w1 == w2 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x158>
       8:	w1 = *(u32 *)(r6 + 0x24)
       9:	if w1 != 0x2 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x290>
      10:	call 0x8
      11:	*(u32 *)(r10 - 0x88) = w0
      12:	r2 = r10
      13:	r2 += -0x88
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	SAMPLES
      16:	call 0x1
      17:	r6 = r0
      18:	if r6 == 0x0 goto +0x651 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
      19:	call 0xe
      20:	call 0x9e
      21:	r1 = r0
      22:	call 0xaf
      23:	r1 = r10
      24:	r1 += -0x88
      25:	w2 = 0x80
      26:	r3 = r0
      27:	call 0x71
      28:	r1 = *(u64 *)(r10 - 0x20)
      29:	if r1 != 0x504c0001 goto +0x646 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
      30:	r1 = *(u64 *)(r10 - 0x10)
      31:	if r1 != 0x10 goto +0x644 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
      32:	r2 = *(u64 *)(r10 - 0x28)
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	CONFIG
      35:	r3 = *(u64 *)(r1 + 0x0)
      36:	if r2 != r3 goto +0x63f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
      37:	w2 = *(u32 *)(r1 + 0x28)
      38:	w2 &= w7
      39:	w1 = *(u32 *)(r6 + 0x20)
      40:	if w1 != 0x0 goto +0x4a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2680>
      41:	*(u32 *)(r6 + 0x24) = w2
      42:	goto +0x4aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
      43:	r1 = 0x0 ll
		0000000000000158:  R_BPF_64_64	.bss
      45:	r1 = *(u64 *)(r1 + 0x0)
      46:	if r1 != 0x0 goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
      47:	r1 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w2 = *(u32 *)(r1 + 0x6c)
      50:	if w2 == 0x0 goto +0x631 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
      51:	r1 = *(u64 *)(r1 + 0x98)
      52:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f0>
      53:	r1 = 0x0 ll
		00000000000001a8:  R_BPF_64_64	CONFIG
      55:	r3 = *(u64 *)(r1 + 0x98)
      56:	r1 = r10
      57:	r1 += -0x88
      58:	w2 = 0x4
      59:	call 0x71
      60:	w1 = *(u32 *)(r10 - 0x88)
      61:	if w1 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
      62:	r3 = 0x0 ll
		00000000000001f0:  R_BPF_64_64	CONFIG
      64:	w1 = *(u32 *)(r3 + 0xa4)
      65:	*(u64 *)(r10 - 0xb0) = r8
      66:	if w1 == 0x0 goto +0x52c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b78>
      67:	w9 = *(u32 *)(r3 + 0xa0)
      68:	w8 = *(u32 *)(r3 + 0xa4)
      69:	w1 = *(u32 *)(r3 + 0x70)
      70:	if w1 != 0x0 goto +0x4ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2790>
      71:	call 0x23
      72:	r0 += r9
      73:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x258>
      74:	goto +0x517 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b10>
      75:	r1 = r10
      76:	r1 += -0x88
      77:	w2 = 0x2
      78:	r3 = r0
      79:	call 0x71
      80:	w1 = *(u16 *)(r10 - 0x88)
      81:	goto +0x4a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b8>
      82:	w9 = 0x0
      83:	r2 = 0x0 ll
		0000000000000298:  R_BPF_64_64	CONFIG
      85:	w1 = *(u32 *)(r2 + 0x28)
      86:	w3 = *(u32 *)(r2 + 0x2c)
      87:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e8>
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
      98:	w1 &= w7
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
     124:	w9 = w1
     125:	call 0x23
     126:	*(u64 *)(r10 - 0x88) = r0
     127:	r2 = r10
     128:	r2 += -0x88
     129:	r1 = 0x0 ll
		0000000000000408:  R_BPF_64_64	TASKS
     131:	call 0x1
     132:	r7 = r0
     133:	*(u32 *)(r10 - 0x98) = w9
     134:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x11f8>
     135:	call 0xe
     136:	r1 = *(u64 *)(r7 + 0x18)
     137:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x528>
     138:	r6 = r0
     139:	r2 = r0
     140:	r2 >>= 0x20
     141:	r0 <<= 0x20
     142:	r0 >>= 0x20
     143:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x490>
     144:	r1 >>= 0x20
     145:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x520>
     146:	w1 = *(u32 *)(r7 + 0x8)
     147:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f8>
     148:	w1 = 0x0
     149:	*(u32 *)(r10 - 0x88) = w1
     150:	r2 = r10
     151:	r2 += -0x88
     152:	r1 = 0x0 ll
		00000000000004c0:  R_BPF_64_64	LOST
     154:	call 0x1
     155:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f8>
     156:	r0 += 0x10
     157:	r1 = 0x1
     158:	lock *(u64 *)(r0 + 0x0) += r1
     159:	r1 = r7
     160:	w2 = 0x420
     161:	r3 = 0xde0 ll
		0000000000000508:  R_BPF_64_64	.rodata
     163:	call 0x71
     164:	*(u64 *)(r7 + 0x18) = r6
     165:	*(u64 *)(r10 - 0xb0) = r8
     166:	r1 = 0x0 ll
		0000000000000530:  R_BPF_64_64	AYA_LOG_LEVEL
     168:	w1 = *(u8 *)(r1 + 0x0)
     169:	*(u64 *)(r10 - 0x90) = r7
     170:	if w1 < 0x4 goto +0x1ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1328>
     171:	call 0x23
     172:	r8 = r0
     173:	w1 = 0xa1
     174:	*(u16 *)(r10 - 0x2) = w1
     175:	r1 = r10
     176:	r1 += -0x2
     177:	r9 = 0x40
     178:	w1 = *(u16 *)(r10 - 0x2)
     179:	if w1 > 0x40 goto +0x40d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2608>
     180:	r1 = 0x0 ll
		00000000000005a0:  R_BPF_64_64	AYA_LOGS
     182:	r2 = r9
     183:	r3 = 0x0
     184:	call 0x83
     185:	if r0 == 0x0 goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1318>
     186:	*(u64 *)(r10 - 0x80) = r9
     187:	*(u64 *)(r10 - 0x88) = r0
     188:	r1 = r10
     189:	r1 += -0x88
     190:	r1 = *(u64 *)(r10 - 0x88)
     191:	r2 = *(u64 *)(r10 - 0x80)
     192:	if r2 < 0x2 goto +0x1a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     193:	w2 = *(u16 *)(r10 - 0x2)
     194:	*(u8 *)(r1 + 0x0) = w2
     195:	w2 >>= 0x8
     196:	*(u8 *)(r1 + 0x1) = w2
     197:	r1 = *(u64 *)(r10 - 0x88)
     198:	r2 = *(u64 *)(r10 - 0x80)
     199:	if r2 < 0x3 goto +0x199 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     200:	w2 = 0x0
     201:	*(u8 *)(r1 + 0x2) = w2
     202:	r1 = *(u64 *)(r10 - 0x88)
     203:	r3 = *(u64 *)(r10 - 0x80)
     204:	if r3 < 0x5 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     205:	*(u8 *)(r1 + 0x4) = w2
     206:	w2 = 0x17
     207:	*(u8 *)(r1 + 0x3) = w2
     208:	r1 = *(u64 *)(r10 - 0x88)
     209:	r2 = *(u64 *)(r10 - 0x80)
     210:	if r2 < 0x1c goto +0x18e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     211:	r3 = r1
     212:	r3 += 0x5
     213:	r4 = 0xcf0 ll
		00000000000006a8:  R_BPF_64_64	.rodata
     215:	w5 = *(u8 *)(r4 + 0x0)
     216:	*(u8 *)(r3 + 0x0) = w5
     217:	w5 = *(u8 *)(r4 + 0x1)
     218:	*(u8 *)(r3 + 0x1) = w5
     219:	w5 = *(u8 *)(r4 + 0x2)
     220:	*(u8 *)(r3 + 0x2) = w5
     221:	w5 = *(u8 *)(r4 + 0x3)
     222:	*(u8 *)(r3 + 0x3) = w5
     223:	w5 = *(u8 *)(r4 + 0x4)
     224:	*(u8 *)(r3 + 0x4) = w5
     225:	w5 = *(u8 *)(r4 + 0x5)
     226:	*(u8 *)(r3 + 0x5) = w5
     227:	w5 = *(u8 *)(r4 + 0x6)
     228:	*(u8 *)(r3 + 0x6) = w5
     229:	w5 = *(u8 *)(r4 + 0x7)
     230:	*(u8 *)(r3 + 0x7) = w5
     231:	w5 = *(u8 *)(r4 + 0x8)
     232:	*(u8 *)(r3 + 0x8) = w5
     233:	w5 = *(u8 *)(r4 + 0x9)
     234:	*(u8 *)(r3 + 0x9) = w5
     235:	w5 = *(u8 *)(r4 + 0xa)
     236:	*(u8 *)(r3 + 0xa) = w5
     237:	w5 = *(u8 *)(r4 + 0xb)
     238:	*(u8 *)(r3 + 0xb) = w5
     239:	w5 = *(u8 *)(r4 + 0xc)
     240:	*(u8 *)(r3 + 0xc) = w5
     241:	w5 = *(u8 *)(r4 + 0xd)
     242:	*(u8 *)(r3 + 0xd) = w5
     243:	w5 = *(u8 *)(r4 + 0xe)
     244:	*(u8 *)(r3 + 0xe) = w5
     245:	w5 = *(u8 *)(r4 + 0xf)
     246:	*(u8 *)(r3 + 0xf) = w5
     247:	w5 = *(u8 *)(r4 + 0x10)
     248:	*(u8 *)(r3 + 0x10) = w5
     249:	w5 = *(u8 *)(r4 + 0x11)
     250:	*(u8 *)(r3 + 0x11) = w5
     251:	w5 = *(u8 *)(r4 + 0x12)
     252:	*(u8 *)(r3 + 0x12) = w5
     253:	w5 = *(u8 *)(r4 + 0x13)
     254:	*(u8 *)(r3 + 0x13) = w5
     255:	w5 = *(u8 *)(r4 + 0x14)
     256:	*(u8 *)(r3 + 0x14) = w5
     257:	w5 = *(u8 *)(r4 + 0x15)
     258:	*(u8 *)(r3 + 0x15) = w5
     259:	w5 = *(u8 *)(r4 + 0x16)
     260:	*(u8 *)(r3 + 0x16) = w5
     261:	if r2 == 0x1c goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     262:	w3 = 0x1
     263:	*(u8 *)(r1 + 0x1c) = w3
     264:	if r2 < 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     265:	w4 = 0x0
     266:	*(u8 *)(r1 + 0x1e) = w4
     267:	*(u8 *)(r1 + 0x1d) = w3
     268:	if r2 == 0x1f goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     269:	w3 = 0x4
     270:	*(u8 *)(r1 + 0x1f) = w3
     271:	if r2 == 0x20 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     272:	w3 = 0x2
     273:	*(u8 *)(r1 + 0x20) = w3
     274:	if r2 < 0x23 goto +0x14e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     275:	w3 = 0x0
     276:	*(u8 *)(r1 + 0x22) = w3
     277:	w3 = 0x17
     278:	*(u8 *)(r1 + 0x21) = w3
     279:	if r2 < 0x3a goto +0x149 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     280:	r3 = r1
     281:	r3 += 0x23
     282:	r4 = 0xcf0 ll
		00000000000008d0:  R_BPF_64_64	.rodata
     284:	w5 = *(u8 *)(r4 + 0x0)
     285:	*(u8 *)(r3 + 0x0) = w5
     286:	w5 = *(u8 *)(r4 + 0x1)
     287:	*(u8 *)(r3 + 0x1) = w5
     288:	w5 = *(u8 *)(r4 + 0x2)
     289:	*(u8 *)(r3 + 0x2) = w5
     290:	w5 = *(u8 *)(r4 + 0x3)
     291:	*(u8 *)(r3 + 0x3) = w5
     292:	w5 = *(u8 *)(r4 + 0x4)
     293:	*(u8 *)(r3 + 0x4) = w5
     294:	w5 = *(u8 *)(r4 + 0x5)
     295:	*(u8 *)(r3 + 0x5) = w5
     296:	w5 = *(u8 *)(r4 + 0x6)
     297:	*(u8 *)(r3 + 0x6) = w5
     298:	w5 = *(u8 *)(r4 + 0x7)
     299:	*(u8 *)(r3 + 0x7) = w5
     300:	w5 = *(u8 *)(r4 + 0x8)
     301:	*(u8 *)(r3 + 0x8) = w5
     302:	w5 = *(u8 *)(r4 + 0x9)
     303:	*(u8 *)(r3 + 0x9) = w5
     304:	w5 = *(u8 *)(r4 + 0xa)
     305:	*(u8 *)(r3 + 0xa) = w5
     306:	w5 = *(u8 *)(r4 + 0xb)
     307:	*(u8 *)(r3 + 0xb) = w5
     308:	w5 = *(u8 *)(r4 + 0xc)
     309:	*(u8 *)(r3 + 0xc) = w5
     310:	w5 = *(u8 *)(r4 + 0xd)
     311:	*(u8 *)(r3 + 0xd) = w5
     312:	w5 = *(u8 *)(r4 + 0xe)
     313:	*(u8 *)(r3 + 0xe) = w5
     314:	w5 = *(u8 *)(r4 + 0xf)
     315:	*(u8 *)(r3 + 0xf) = w5
     316:	w5 = *(u8 *)(r4 + 0x10)
     317:	*(u8 *)(r3 + 0x10) = w5
     318:	w5 = *(u8 *)(r4 + 0x11)
     319:	*(u8 *)(r3 + 0x11) = w5
     320:	w5 = *(u8 *)(r4 + 0x12)
     321:	*(u8 *)(r3 + 0x12) = w5
     322:	w5 = *(u8 *)(r4 + 0x13)
     323:	*(u8 *)(r3 + 0x13) = w5
     324:	w5 = *(u8 *)(r4 + 0x14)
     325:	*(u8 *)(r3 + 0x14) = w5
     326:	w5 = *(u8 *)(r4 + 0x15)
     327:	*(u8 *)(r3 + 0x15) = w5
     328:	w5 = *(u8 *)(r4 + 0x16)
     329:	*(u8 *)(r3 + 0x16) = w5
     330:	if r2 == 0x3a goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     331:	w3 = 0x3
     332:	*(u8 *)(r1 + 0x3a) = w3
     333:	if r2 < 0x3d goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     334:	w3 = 0x0
     335:	*(u8 *)(r1 + 0x3c) = w3
     336:	w3 = 0x1f
     337:	*(u8 *)(r1 + 0x3b) = w3
     338:	if r2 < 0x5c goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     339:	r3 = r1
     340:	r3 += 0x3d
     341:	r4 = 0xd07 ll
		0000000000000aa8:  R_BPF_64_64	.rodata
     343:	w5 = *(u8 *)(r4 + 0x0)
     344:	*(u8 *)(r3 + 0x0) = w5
     345:	w5 = *(u8 *)(r4 + 0x1)
     346:	*(u8 *)(r3 + 0x1) = w5
     347:	w5 = *(u8 *)(r4 + 0x2)
     348:	*(u8 *)(r3 + 0x2) = w5
     349:	w5 = *(u8 *)(r4 + 0x3)
     350:	*(u8 *)(r3 + 0x3) = w5
     351:	w5 = *(u8 *)(r4 + 0x4)
     352:	*(u8 *)(r3 + 0x4) = w5
     353:	w5 = *(u8 *)(r4 + 0x5)
     354:	*(u8 *)(r3 + 0x5) = w5
     355:	w5 = *(u8 *)(r4 + 0x6)
     356:	*(u8 *)(r3 + 0x6) = w5
     357:	w5 = *(u8 *)(r4 + 0x7)
     358:	*(u8 *)(r3 + 0x7) = w5
     359:	w5 = *(u8 *)(r4 + 0x8)
     360:	*(u8 *)(r3 + 0x8) = w5
     361:	w5 = *(u8 *)(r4 + 0x9)
     362:	*(u8 *)(r3 + 0x9) = w5
     363:	w5 = *(u8 *)(r4 + 0xa)
     364:	*(u8 *)(r3 + 0xa) = w5
     365:	w5 = *(u8 *)(r4 + 0xb)
     366:	*(u8 *)(r3 + 0xb) = w5
     367:	w5 = *(u8 *)(r4 + 0xc)
     368:	*(u8 *)(r3 + 0xc) = w5
     369:	w5 = *(u8 *)(r4 + 0xd)
     370:	*(u8 *)(r3 + 0xd) = w5
     371:	w5 = *(u8 *)(r4 + 0xe)
     372:	*(u8 *)(r3 + 0xe) = w5
     373:	w5 = *(u8 *)(r4 + 0xf)
     374:	*(u8 *)(r3 + 0xf) = w5
     375:	w5 = *(u8 *)(r4 + 0x10)
     376:	*(u8 *)(r3 + 0x10) = w5
     377:	w5 = *(u8 *)(r4 + 0x11)
     378:	*(u8 *)(r3 + 0x11) = w5
     379:	w5 = *(u8 *)(r4 + 0x12)
     380:	*(u8 *)(r3 + 0x12) = w5
     381:	w5 = *(u8 *)(r4 + 0x13)
     382:	*(u8 *)(r3 + 0x13) = w5
     383:	w5 = *(u8 *)(r4 + 0x14)
     384:	*(u8 *)(r3 + 0x14) = w5
     385:	w5 = *(u8 *)(r4 + 0x15)
     386:	*(u8 *)(r3 + 0x15) = w5
     387:	w5 = *(u8 *)(r4 + 0x16)
     388:	*(u8 *)(r3 + 0x16) = w5
     389:	w5 = *(u8 *)(r4 + 0x17)
     390:	*(u8 *)(r3 + 0x17) = w5
     391:	w5 = *(u8 *)(r4 + 0x18)
     392:	*(u8 *)(r3 + 0x18) = w5
     393:	w5 = *(u8 *)(r4 + 0x19)
     394:	*(u8 *)(r3 + 0x19) = w5
     395:	w5 = *(u8 *)(r4 + 0x1a)
     396:	*(u8 *)(r3 + 0x1a) = w5
     397:	w5 = *(u8 *)(r4 + 0x1b)
     398:	*(u8 *)(r3 + 0x1b) = w5
     399:	w5 = *(u8 *)(r4 + 0x1c)
     400:	*(u8 *)(r3 + 0x1c) = w5
     401:	w5 = *(u8 *)(r4 + 0x1d)
     402:	*(u8 *)(r3 + 0x1d) = w5
     403:	w5 = *(u8 *)(r4 + 0x1e)
     404:	*(u8 *)(r3 + 0x1e) = w5
     405:	if r2 == 0x5c goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     406:	w4 = 0x4
     407:	*(u8 *)(r1 + 0x5c) = w4
     408:	if r2 < 0x5f goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     409:	w3 = 0x0
     410:	*(u8 *)(r1 + 0x5e) = w3
     411:	*(u8 *)(r1 + 0x5d) = w4
     412:	if r2 < 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     413:	*(u8 *)(r1 + 0x62) = w3
     414:	*(u8 *)(r1 + 0x61) = w3
     415:	*(u8 *)(r1 + 0x60) = w3
     416:	w3 = 0x24
     417:	*(u8 *)(r1 + 0x5f) = w3
     418:	if r2 == 0x63 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     419:	w3 = 0x5
     420:	*(u8 *)(r1 + 0x63) = w3
     421:	if r2 < 0x66 goto +0xbb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     422:	w3 = 0x0
     423:	*(u8 *)(r1 + 0x65) = w3
     424:	*(u8 *)(r1 + 0x64) = w4
     425:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     426:	*(u8 *)(r1 + 0x69) = w3
     427:	*(u8 *)(r1 + 0x68) = w3
     428:	*(u8 *)(r1 + 0x67) = w3
     429:	w3 = 0x6
     430:	*(u8 *)(r1 + 0x66) = w3
     431:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     432:	w3 = 0x14
     433:	*(u8 *)(r1 + 0x6a) = w3
     434:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     435:	w3 = 0x0
     436:	*(u8 *)(r1 + 0x6c) = w3
     437:	w3 = 0x10
     438:	*(u8 *)(r1 + 0x6b) = w3
     439:	if r2 < 0x7d goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     440:	r3 = r1
     441:	r3 += 0x6d
     442:	r4 = 0x0 ll
		0000000000000dd0:  R_BPF_64_64	.rodata.cst16
     444:	w5 = *(u8 *)(r4 + 0x0)
     445:	*(u8 *)(r3 + 0x0) = w5
     446:	w5 = *(u8 *)(r4 + 0x1)
     447:	*(u8 *)(r3 + 0x1) = w5
     448:	w5 = *(u8 *)(r4 + 0x2)
     449:	*(u8 *)(r3 + 0x2) = w5
     450:	w5 = *(u8 *)(r4 + 0x3)
     451:	*(u8 *)(r3 + 0x3) = w5
     452:	w5 = *(u8 *)(r4 + 0x4)
     453:	*(u8 *)(r3 + 0x4) = w5
     454:	w5 = *(u8 *)(r4 + 0x5)
     455:	*(u8 *)(r3 + 0x5) = w5
     456:	w5 = *(u8 *)(r4 + 0x6)
     457:	*(u8 *)(r3 + 0x6) = w5
     458:	w5 = *(u8 *)(r4 + 0x7)
     459:	*(u8 *)(r3 + 0x7) = w5
     460:	w5 = *(u8 *)(r4 + 0x8)
     461:	*(u8 *)(r3 + 0x8) = w5
     462:	w5 = *(u8 *)(r4 + 0x9)
     463:	*(u8 *)(r3 + 0x9) = w5
     464:	w5 = *(u8 *)(r4 + 0xa)
     465:	*(u8 *)(r3 + 0xa) = w5
     466:	w5 = *(u8 *)(r4 + 0xb)
     467:	*(u8 *)(r3 + 0xb) = w5
     468:	w5 = *(u8 *)(r4 + 0xc)
     469:	*(u8 *)(r3 + 0xc) = w5
     470:	w5 = *(u8 *)(r4 + 0xd)
     471:	*(u8 *)(r3 + 0xd) = w5
     472:	w5 = *(u8 *)(r4 + 0xe)
     473:	*(u8 *)(r3 + 0xe) = w5
     474:	w5 = *(u8 *)(r4 + 0xf)
     475:	*(u8 *)(r3 + 0xf) = w5
     476:	if r2 == 0x7d goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     477:	w3 = 0x0
     478:	*(u8 *)(r1 + 0x7d) = w3
     479:	if r2 < 0x80 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     480:	*(u8 *)(r1 + 0x7f) = w3
     481:	w3 = 0x1
     482:	*(u8 *)(r1 + 0x7e) = w3
     483:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     484:	w3 = 0x2
     485:	*(u8 *)(r1 + 0x80) = w3
     486:	if r2 == 0x81 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     487:	w3 = 0x9
     488:	*(u8 *)(r1 + 0x81) = w3
     489:	if r2 < 0x84 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     490:	w3 = 0x0
     491:	*(u8 *)(r1 + 0x83) = w3
     492:	w3 = 0x8
     493:	*(u8 *)(r1 + 0x82) = w3
     494:	if r2 < 0x8c goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     495:	*(u8 *)(r1 + 0x84) = w8
     496:	r3 = r8
     497:	r3 >>= 0x38
     498:	*(u8 *)(r1 + 0x8b) = w3
     499:	r3 = r8
     500:	r3 >>= 0x30
     501:	*(u8 *)(r1 + 0x8a) = w3
     502:	r3 = r8
     503:	r3 >>= 0x28
     504:	*(u8 *)(r1 + 0x89) = w3
     505:	r3 = r8
     506:	r3 >>= 0x20
     507:	*(u8 *)(r1 + 0x88) = w3
     508:	r3 = r8
     509:	r3 >>= 0x18
     510:	*(u8 *)(r1 + 0x87) = w3
     511:	r3 = r8
     512:	r3 >>= 0x10
     513:	*(u8 *)(r1 + 0x86) = w3
     514:	r8 >>= 0x8
     515:	*(u8 *)(r1 + 0x85) = w8
     516:	if r2 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     517:	w3 = 0x14
     518:	*(u8 *)(r1 + 0x8c) = w3
     519:	if r2 < 0x8f goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     520:	w3 = 0x0
     521:	*(u8 *)(r1 + 0x8e) = w3
     522:	w3 = 0x7
     523:	*(u8 *)(r1 + 0x8d) = w3
     524:	if r2 < 0x96 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     525:	r3 = r1
     526:	r3 += 0x8f
     527:	r4 = 0xd35 ll
		0000000000001078:  R_BPF_64_64	.rodata
     529:	w5 = *(u8 *)(r4 + 0x0)
     530:	*(u8 *)(r3 + 0x0) = w5
     531:	w5 = *(u8 *)(r4 + 0x1)
     532:	*(u8 *)(r3 + 0x1) = w5
     533:	w5 = *(u8 *)(r4 + 0x2)
     534:	*(u8 *)(r3 + 0x2) = w5
     535:	w5 = *(u8 *)(r4 + 0x3)
     536:	*(u8 *)(r3 + 0x3) = w5
     537:	w5 = *(u8 *)(r4 + 0x4)
     538:	*(u8 *)(r3 + 0x4) = w5
     539:	w5 = *(u8 *)(r4 + 0x5)
     540:	*(u8 *)(r3 + 0x5) = w5
     541:	w5 = *(u8 *)(r4 + 0x6)
     542:	*(u8 *)(r3 + 0x6) = w5
     543:	if r2 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     544:	w3 = 0x0
     545:	*(u8 *)(r1 + 0x96) = w3
     546:	if r2 < 0x99 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     547:	*(u8 *)(r1 + 0x98) = w3
     548:	w3 = 0x1
     549:	*(u8 *)(r1 + 0x97) = w3
     550:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     551:	*(u8 *)(r1 + 0x99) = w3
     552:	if r2 < 0x9b goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     553:	w3 = 0x3
     554:	*(u8 *)(r1 + 0x9a) = w3
     555:	if r2 < 0x9d goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     556:	w3 = 0x0
     557:	*(u8 *)(r1 + 0x9c) = w3
     558:	w3 = 0x4
     559:	*(u8 *)(r1 + 0x9b) = w3
     560:	if r2 < 0xa1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
     561:	w3 = *(u32 *)(r10 - 0x98)
     562:	w2 = w3
     563:	w2 >>= 0x18
     564:	*(u8 *)(r1 + 0xa0) = w2
     565:	w2 = w3
     566:	w2 >>= 0x10
     567:	*(u8 *)(r1 + 0x9f) = w2
     568:	*(u8 *)(r1 + 0x9d) = w3
     569:	w2 = w3
     570:	w2 >>= 0x8
     571:	*(u8 *)(r1 + 0x9e) = w2
     572:	r2 = 0x0
     573:	call 0x84
     574:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1318>
     575:	if w9 != 0x0 goto +0x47f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f8>
     576:	r1 = 0x0 ll
		0000000000001200:  R_BPF_64_64	CONFIG
     578:	w2 = *(u32 *)(r1 + 0x6c)
     579:	if w2 == 0x0 goto +0x420 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
     580:	r1 = *(u64 *)(r1 + 0x98)
     581:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1278>
     582:	r1 = 0x0 ll
		0000000000001230:  R_BPF_64_64	CONFIG
     584:	r3 = *(u64 *)(r1 + 0x98)
     585:	r1 = r10
     586:	r1 += -0x88
     587:	w2 = 0x4
     588:	call 0x71
     589:	w1 = *(u32 *)(r10 - 0x88)
     590:	if w1 == 0x0 goto +0x470 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f8>
     591:	w1 = *(u32 *)(r6 + 0xa4)
     592:	if w1 == 0x0 goto +0x39b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
     593:	r9 = r8
     594:	w7 = *(u32 *)(r6 + 0xa0)
     595:	w8 = *(u32 *)(r6 + 0xa4)
     596:	w1 = *(u32 *)(r6 + 0x70)
     597:	if w1 != 0x0 goto +0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad0>
     598:	call 0x23
     599:	r0 += r7
     600:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12d0>
     601:	goto +0x386 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f00>
     602:	r1 = r10
     603:	r1 += -0x88
     604:	w2 = 0x2
     605:	r3 = r0
     606:	call 0x71
     607:	w1 = *(u16 *)(r10 - 0x88)
     608:	goto +0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af8>
     609:	r2 = 0x0
     610:	call 0x85
     611:	r7 = *(u64 *)(r10 - 0x90)
     612:	w9 = *(u32 *)(r10 - 0x98)
     613:	w1 = *(u32 *)(r7 + 0x10)
     614:	w4 = *(u32 *)(r7 + 0x4)
     615:	w2 = w4
     616:	w2 |= w9
     617:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
     618:	w8 = w9
     619:	if w9 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
     620:	w8 = w9
     621:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1378>
     622:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
     623:	w8 = 0x0
     624:	if w9 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
     625:	w8 = w9
     626:	w8 -= w4
     627:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
     628:	w8 = 0x0
     629:	if w9 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1388>
     630:	w5 = *(u32 *)(r7 + 0x0)
     631:	w2 = 0x1
     632:	w3 = 0x1
     633:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13d8>
     634:	w3 = 0x0
     635:	w9 = *(u32 *)(r7 + 0x8)
     636:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f0>
     637:	w2 = 0x0
     638:	w1 = *(u32 *)(r7 + 0xc)
     639:	w2 |= w3
     640:	w3 = w5
     641:	w3 = -w3
     642:	*(u32 *)(r10 - 0xc0) = w3
     643:	*(u32 *)(r10 - 0xc8) = w4
     644:	*(u32 *)(r10 - 0xa8) = w9
     645:	*(u32 *)(r10 - 0xa0) = w5
     646:	if w9 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16a0>
     647:	if w8 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16a0>
     648:	w3 = w8
     649:	w3 ^= w9
     650:	if w3 s> -0x1 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16a0>
     651:	w3 = w9
     652:	w3 s>>= 0x1f
     653:	w4 = w9
     654:	w4 ^= w3
     655:	w4 -= w3
     656:	w3 = w8
     657:	w3 s>>= 0x1f
     658:	w5 = w8
     659:	w5 ^= w3
     660:	w5 -= w3
     661:	w0 = w5
     662:	w0 &= 0xff
     663:	w6 = w4
     664:	w6 &= 0xff
     665:	w6 -= w0
     666:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14e0>
     667:	w6 = 0x0
     668:	w6 += w0
     669:	w3 = w5
     670:	w3 >>= 0x18
     671:	w0 = w4
     672:	w0 >>= 0x18
     673:	w0 -= w3
     674:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1520>
     675:	w0 = 0x0
     676:	w0 += w3
     677:	w0 <<= 0x18
     678:	w0 |= w6
     679:	w6 = w5
     680:	w6 >>= 0x8
     681:	w6 &= 0xff
     682:	w7 = w4
     683:	w7 >>= 0x8
     684:	w7 &= 0xff
     685:	w7 -= w6
     686:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1580>
     687:	w7 = 0x0
     688:	w7 += w6
     689:	w7 <<= 0x8
     690:	w0 |= w7
     691:	w5 >>= 0x10
     692:	w5 &= 0xff
     693:	w4 >>= 0x10
     694:	w4 &= 0xff
     695:	w4 -= w5
     696:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15d0>
     697:	w4 = 0x0
     698:	w4 += w5
     699:	w4 <<= 0x10
     700:	w0 |= w4
     701:	w6 = w0
     702:	w6 = -w6
     703:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1608>
     704:	w6 = w0
     705:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1630>
     706:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1630>
     707:	w3 = w6
     708:	w3 ^= w1
     709:	if w3 s< 0x0 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18d8>
     710:	w8 += w9
     711:	w6 += w1
     712:	w1 = 0x0
     713:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1658>
     714:	w1 = 0x6
     715:	w5 = 0x1
     716:	w9 = 0x1
     717:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1678>
     718:	w9 = 0x0
     719:	*(u32 *)(r10 - 0xb8) = w1
     720:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1690>
     721:	w5 = 0x0
     722:	w1 = w6
     723:	goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1910>
     724:	w3 = 0x0
     725:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b8>
     726:	w3 = 0x6
     727:	*(u32 *)(r10 - 0xb8) = w3
     728:	w9 = 0x1
     729:	w5 = 0x1
     730:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16e0>
     731:	w5 = 0x0
     732:	w3 = *(u32 *)(r10 - 0xa8)
     733:	w8 += w3
     734:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1700>
     735:	w9 = 0x0
     736:	w3 = *(u32 *)(r10 - 0xa8)
     737:	if w3 != 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1910>
     738:	r3 = 0x0 ll
		0000000000001710:  R_BPF_64_64	CONFIG
     740:	w4 = *(u32 *)(r3 + 0x80)
     741:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1738>
     742:	w3 = *(u32 *)(r3 + 0x78)
     743:	w6 = 0x0
     744:	w2 &= 0x1
     745:	w0 = 0x0
     746:	w7 = 0x0
     747:	w9 = 0x0
     748:	w5 = 0x0
     749:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1790>
     750:	w5 = 0x3
     751:	w0 = 0x8
     752:	w7 = *(u32 *)(r10 - 0xc0)
     753:	w9 = *(u32 *)(r10 - 0xa0)
     754:	r3 = *(u64 *)(r10 - 0x90)
     755:	w2 = *(u32 *)(r10 - 0xb8)
     756:	*(u32 *)(r3 + 0xb0) = w2
     757:	*(u32 *)(r3 + 0xac) = w0
     758:	*(u32 *)(r3 + 0xa4) = w7
     759:	*(u32 *)(r3 + 0x9c) = w9
     760:	*(u32 *)(r3 + 0x98) = w5
     761:	w2 = 0x0
     762:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e0>
     763:	w2 = 0x8
     764:	*(u32 *)(r3 + 0xc4) = w2
     765:	w2 = 0x0
     766:	w7 = *(u32 *)(r10 - 0x98)
     767:	w4 = *(u32 *)(r10 - 0xa0)
     768:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1810>
     769:	w2 = w7
     770:	*(u32 *)(r3 + 0xb8) = w2
     771:	*(u32 *)(r3 + 0xbc) = w1
     772:	w2 = 0x0
     773:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1838>
     774:	w2 = w4
     775:	*(u32 *)(r3 + 0xb4) = w2
     776:	*(u32 *)(r3 + 0xc0) = w6
     777:	*(u32 *)(r3 + 0xa8) = w6
     778:	*(u32 *)(r3 + 0xa0) = w6
     779:	r1 = r3
     780:	r1 += 0xc8
     781:	w2 = 0x0
     782:	r3 = 0x18
     783:	call -0x1
		0000000000001878:  R_BPF_64_32	memset
     784:	w1 = 0x0
     785:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1898>
     786:	w1 = w7
     787:	w2 = 0x0
     788:	w3 = *(u32 *)(r10 - 0xa0)
     789:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18b8>
     790:	w2 = w3
     791:	w7 = 0x0
     792:	if w8 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ac0>
     793:	w7 = 0x5
     794:	goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ac0>
     795:	w8 += w9
     796:	w5 = 0x0
     797:	w9 = 0x1
     798:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
     799:	w9 = 0x0
     800:	w3 = 0x6
     801:	*(u32 *)(r10 - 0xb8) = w3
     802:	r3 = 0x0 ll
		0000000000001910:  R_BPF_64_64	CONFIG
     804:	w4 = *(u32 *)(r3 + 0x80)
     805:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1938>
     806:	w3 = *(u32 *)(r3 + 0x78)
     807:	w0 = 0x0
     808:	w2 &= 0x1
     809:	w7 = 0x0
     810:	w3 = 0x0
     811:	w4 = 0x0
     812:	w6 = 0x0
     813:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1990>
     814:	w6 = 0x3
     815:	w7 = 0x8
     816:	w3 = *(u32 *)(r10 - 0xc0)
     817:	w4 = *(u32 *)(r10 - 0xa0)
     818:	r2 = *(u64 *)(r10 - 0x90)
     819:	*(u32 *)(r2 + 0xac) = w7
     820:	*(u32 *)(r2 + 0xa4) = w3
     821:	*(u32 *)(r2 + 0x9c) = w4
     822:	*(u32 *)(r2 + 0x98) = w6
     823:	*(u32 *)(r2 + 0xa8) = w0
     824:	*(u32 *)(r2 + 0xa0) = w0
     825:	w5 &= 0x1
     826:	w2 = 0x0
     827:	w3 = 0x0
     828:	w4 = 0x0
     829:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a10>
     830:	w0 = 0x8
     831:	w2 = w1
     832:	w3 = *(u32 *)(r10 - 0x98)
     833:	w4 = *(u32 *)(r10 - 0xa0)
     834:	r1 = *(u64 *)(r10 - 0x90)
     835:	*(u32 *)(r1 + 0xc4) = w0
     836:	*(u32 *)(r1 + 0xbc) = w2
     837:	*(u32 *)(r1 + 0xb8) = w3
     838:	*(u32 *)(r1 + 0xb4) = w4
     839:	w2 = *(u32 *)(r10 - 0xb8)
     840:	*(u32 *)(r1 + 0xb0) = w2
     841:	w7 = 0x0
     842:	*(u32 *)(r1 + 0xc0) = w7
     843:	r1 += 0xc8
     844:	w2 = 0x0
     845:	r3 = 0x18
     846:	call -0x1
		0000000000001a70:  R_BPF_64_32	memset
     847:	w9 &= 0x1
     848:	w2 = 0x0
     849:	w1 = 0x0
     850:	w6 = 0x0
     851:	if w9 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ac0>
     852:	w6 = 0x8
     853:	w7 = 0x5
     854:	w2 = *(u32 *)(r10 - 0xa0)
     855:	w1 = *(u32 *)(r10 - 0x98)
     856:	r9 = *(u64 *)(r10 - 0x90)
     857:	w3 = *(u32 *)(r10 - 0x98)
     858:	*(u32 *)(r9 + 0xfc) = w3
     859:	*(u32 *)(r9 + 0xf8) = w3
     860:	*(u32 *)(r9 + 0xf4) = w6
     861:	*(u32 *)(r9 + 0xec) = w8
     862:	*(u32 *)(r9 + 0xe8) = w1
     863:	*(u32 *)(r9 + 0xe4) = w2
     864:	*(u32 *)(r9 + 0xe0) = w7
     865:	w7 = 0x0
     866:	*(u32 *)(r9 + 0xf0) = w7
     867:	r1 = r9
     868:	r1 += 0x100
     869:	w2 = 0x0
     870:	r3 = 0x10
     871:	call -0x1
		0000000000001b38:  R_BPF_64_32	memset
     872:	r2 = 0x0 ll
		0000000000001b40:  R_BPF_64_64	CONFIG
     874:	w1 = *(u32 *)(r2 + 0x6c)
     875:	if w1 == 0x0 goto +0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ed0>
     876:	r8 = 0x0
     877:	r3 = r9
     878:	r3 += 0x1ec
     879:	r1 = r8
     880:	r1 <<= 0x2
     881:	r9 = r3
     882:	r9 += r1
     883:	r1 = r8
     884:	r1 <<= 0x4
     885:	r6 = 0x0 ll
		0000000000001ba8:  R_BPF_64_64	CONFIG
     887:	r6 += r1
     888:	r6 += 0x90
     889:	if r8 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
     890:	r9 += 0x4
     891:	r8 += 0x1
     892:	w1 = *(u32 *)(r6 + 0x14)
     893:	r6 += 0x10
     894:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc8>
     895:	*(u32 *)(r10 - 0x98) = w7
     896:	*(u64 *)(r10 - 0xa0) = r3
     897:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c98>
     898:	w7 = *(u32 *)(r6 + 0x0)
     899:	w1 = *(u32 *)(r6 + 0x4)
     900:	*(u32 *)(r10 - 0xb8) = w1
     901:	w1 = *(u32 *)(r2 + 0x70)
     902:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1db8>
     903:	call 0x23
     904:	r0 += r7
     905:	w1 = *(u32 *)(r10 - 0xb8)
     906:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c60>
     907:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d38>
     908:	r1 = r10
     909:	r1 += -0x88
     910:	w2 = 0x2
     911:	r3 = r0
     912:	call 0x71
     913:	w7 = *(u16 *)(r10 - 0x88)
     914:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1da0>
     915:	r1 = *(u64 *)(r2 + 0x98)
     916:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cf0>
     917:	r3 = *(u64 *)(r2 + 0x98)
     918:	r1 = r10
     919:	r1 += -0x88
     920:	w2 = 0x4
     921:	call 0x71
     922:	r2 = 0x0 ll
		0000000000001cd0:  R_BPF_64_64	CONFIG
     924:	w1 = *(u32 *)(r10 - 0x88)
     925:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e48>
     926:	w7 = *(u32 *)(r2 + 0xe0)
     927:	w1 = *(u32 *)(r2 + 0xe4)
     928:	*(u32 *)(r10 - 0xb8) = w1
     929:	w1 = *(u32 *)(r2 + 0x70)
     930:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
     931:	call 0x23
     932:	r0 += r7
     933:	w1 = *(u32 *)(r10 - 0xb8)
     934:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c60>
     935:	r1 = r10
     936:	r1 += -0x88
     937:	w2 = 0x4
     938:	r3 = r0
     939:	call 0x71
     940:	w7 = *(u32 *)(r10 - 0x88)
     941:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1de0>
     942:	call 0x9e
     943:	r0 += r7
     944:	w1 = *(u32 *)(r10 - 0xb8)
     945:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d98>
     946:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd8>
     947:	w7 = *(u16 *)(r0 + 0x0)
     948:	w7 <<= 0x10
     949:	w7 s>>= 0x10
     950:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1de0>
     951:	call 0x9e
     952:	r0 += r7
     953:	w1 = *(u32 *)(r10 - 0xb8)
     954:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d98>
     955:	w7 = *(u32 *)(r0 + 0x0)
     956:	r3 = *(u64 *)(r10 - 0xa0)
     957:	w1 = *(u32 *)(r6 + 0x8)
     958:	w7 -= w1
     959:	w2 = *(u32 *)(r9 + 0x0)
     960:	w1 = 0x1
     961:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
     962:	w1 = 0x0
     963:	*(u32 *)(r9 + 0x14) = w7
     964:	w7 = *(u32 *)(r10 - 0x98)
     965:	w7 |= w1
     966:	r2 = 0x0 ll
		0000000000001e30:  R_BPF_64_64	CONFIG
     968:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
     969:	w7 = 0x0
     970:	r1 = *(u64 *)(r10 - 0x90)
     971:	*(u32 *)(r1 + 0x200) = w7
     972:	*(u32 *)(r10 - 0x88) = w7
     973:	r2 = r10
     974:	r2 += -0x88
     975:	r1 = 0x0 ll
		0000000000001e78:  R_BPF_64_64	LOST
     977:	call 0x1
     978:	r3 = *(u64 *)(r10 - 0xa0)
     979:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1df8>
     980:	r0 += 0x20
     981:	r1 = 0x1
     982:	lock *(u64 *)(r0 + 0x0) += r1
     983:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1df8>
     984:	w7 &= 0x1
     985:	r9 = *(u64 *)(r10 - 0x90)
     986:	w1 = *(u32 *)(r9 + 0x98)
     987:	w1 |= w7
     988:	w2 = *(u32 *)(r9 + 0xb0)
     989:	w1 |= w2
     990:	w2 = *(u32 *)(r9 + 0xc8)
     991:	w1 |= w2
     992:	w2 = *(u32 *)(r9 + 0xe0)
     993:	w1 |= w2
     994:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
     995:	call 0x320
     996:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22b8>
     997:	w6 = 0x0
     998:	r1 = 0x0 ll
		0000000000001f30:  R_BPF_64_64	CONFIG
    1000:	w2 = *(u32 *)(r1 + 0x6c)
    1001:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2080>
    1002:	w1 = *(u32 *)(r1 + 0xa4)
    1003:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    1004:	r1 = 0x0 ll
		0000000000001f60:  R_BPF_64_64	CONFIG
    1006:	w2 = *(u32 *)(r1 + 0xb4)
    1007:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb0>
    1008:	w3 = *(u32 *)(r9 + 0x208)
    1009:	*(u32 *)(r9 + 0x1f4) = w3
    1010:	w2 = 0x1
    1011:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    1012:	w2 = 0x0
    1013:	w6 |= w2
    1014:	w1 = *(u32 *)(r1 + 0xc4)
    1015:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    1016:	w2 = *(u32 *)(r9 + 0x20c)
    1017:	*(u32 *)(r9 + 0x1f8) = w2
    1018:	w1 = 0x1
    1019:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    1020:	w1 = 0x0
    1021:	w6 |= w1
    1022:	r1 = 0x0 ll
		0000000000001ff0:  R_BPF_64_64	CONFIG
    1024:	w2 = *(u32 *)(r1 + 0xd4)
    1025:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2040>
    1026:	w3 = *(u32 *)(r9 + 0x210)
    1027:	*(u32 *)(r9 + 0x1fc) = w3
    1028:	w2 = 0x1
    1029:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2038>
    1030:	w2 = 0x0
    1031:	w6 |= w2
    1032:	w1 = *(u32 *)(r1 + 0xe4)
    1033:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2080>
    1034:	w2 = *(u32 *)(r9 + 0x214)
    1035:	*(u32 *)(r9 + 0x200) = w2
    1036:	w1 = 0x1
    1037:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    1038:	w1 = 0x0
    1039:	w6 |= w1
    1040:	w5 = *(u32 *)(r9 + 0x10c)
    1041:	w3 = *(u32 *)(r9 + 0x108)
    1042:	w4 = *(u32 *)(r9 + 0x104)
    1043:	w8 = *(u32 *)(r9 + 0x100)
    1044:	r1 = r9
    1045:	w9 = *(u32 *)(r1 + 0xfc)
    1046:	w7 = *(u32 *)(r1 + 0xf8)
    1047:	w1 = *(u32 *)(r1 + 0x10)
    1048:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2130>
    1049:	*(u32 *)(r10 - 0x98) = w3
    1050:	*(u32 *)(r10 - 0xa0) = w4
    1051:	*(u32 *)(r10 - 0xa8) = w5
    1052:	call 0x23
    1053:	*(u64 *)(r10 - 0x88) = r0
    1054:	r2 = r10
    1055:	r2 += -0x88
    1056:	r1 = 0x0 ll
		0000000000002100:  R_BPF_64_64	OWED
    1058:	call 0x3
    1059:	w5 = *(u32 *)(r10 - 0xa8)
    1060:	w4 = *(u32 *)(r10 - 0xa0)
    1061:	w3 = *(u32 *)(r10 - 0x98)
    1062:	r1 = 0x0
    1063:	r2 = *(u64 *)(r10 - 0x90)
    1064:	*(u64 *)(r2 + 0x218) = r1
    1065:	*(u64 *)(r2 + 0x1d8) = r1
    1066:	*(u32 *)(r2 + 0x14) = w5
    1067:	*(u32 *)(r2 + 0x10) = w3
    1068:	*(u32 *)(r2 + 0xc) = w4
    1069:	*(u32 *)(r2 + 0x8) = w8
    1070:	w1 = 0x0
    1071:	*(u32 *)(r2 + 0x1e8) = w1
    1072:	w1 = 0x1
    1073:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2198>
    1074:	w1 = 0x0
    1075:	r2 = *(u64 *)(r10 - 0x90)
    1076:	*(u32 *)(r2 + 0x0) = w7
    1077:	*(u32 *)(r2 + 0x4) = w9
    1078:	if w9 != 0x0 goto +0x22d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1079:	if w8 != 0x0 goto +0x22c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1080:	if w3 != 0x0 goto +0x22b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1081:	w6 |= w1
    1082:	w6 &= 0x1
    1083:	if w6 != 0x0 goto +0x228 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1084:	call 0x23
    1085:	*(u64 *)(r10 - 0x88) = r0
    1086:	r2 = r10
    1087:	r2 += -0x88
    1088:	r1 = 0x0 ll
		0000000000002200:  R_BPF_64_64	TASKS
    1090:	call 0x3
    1091:	if r0 != 0x0 goto +0x220 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1092:	r1 = 0x0 ll
		0000000000002220:  R_BPF_64_64	.bss
    1094:	r2 = -0x1
    1095:	lock *(u64 *)(r1 + 0x0) += r2
    1096:	r1 = 0x0 ll
		0000000000002240:  R_BPF_64_64	EXPECT_ENTER
    1098:	r2 = -0x100000000 ll
    1100:	lock *(u64 *)(r1 + 0x0) += r2
    1101:	r1 = 0x0 ll
		0000000000002268:  R_BPF_64_64	EXPECT_EXIT
    1103:	lock *(u64 *)(r1 + 0x0) += r2
    1104:	goto +0x213 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1105:	w1 = *(u32 *)(r9 + 0x204)
    1106:	*(u32 *)(r9 + 0x1f0) = w1
    1107:	w6 = 0x1
    1108:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1109:	w6 = 0x0
    1110:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1111:	r8 = r9
    1112:	r8 += 0x20
    1113:	r1 = r8
    1114:	w2 = 0x60
    1115:	r3 = 0xd80 ll
		00000000000022d8:  R_BPF_64_64	.rodata
    1117:	call 0x71
    1118:	w1 = *(u32 *)(r9 + 0x98)
    1119:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2370>
    1120:	w1 = *(u32 *)(r9 + 0xac)
    1121:	*(u32 *)(r9 + 0x94) = w1
    1122:	w1 = *(u32 *)(r9 + 0xa8)
    1123:	*(u32 *)(r9 + 0x90) = w1
    1124:	w1 = *(u32 *)(r9 + 0xa4)
    1125:	*(u32 *)(r9 + 0x8c) = w1
    1126:	w1 = *(u32 *)(r9 + 0xa0)
    1127:	*(u32 *)(r9 + 0x88) = w1
    1128:	w1 = *(u32 *)(r9 + 0x9c)
    1129:	*(u32 *)(r9 + 0x84) = w1
    1130:	w1 = *(u32 *)(r9 + 0x98)
    1131:	*(u32 *)(r9 + 0x80) = w1
    1132:	r1 = r9
    1133:	call 0x2d6
    1134:	w1 = *(u32 *)(r9 + 0xb0)
    1135:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23f0>
    1136:	w1 = *(u32 *)(r9 + 0xc4)
    1137:	*(u32 *)(r9 + 0x94) = w1
    1138:	w1 = *(u32 *)(r9 + 0xc0)
    1139:	*(u32 *)(r9 + 0x90) = w1
    1140:	w1 = *(u32 *)(r9 + 0xbc)
    1141:	*(u32 *)(r9 + 0x8c) = w1
    1142:	w1 = *(u32 *)(r9 + 0xb8)
    1143:	*(u32 *)(r9 + 0x88) = w1
    1144:	w1 = *(u32 *)(r9 + 0xb4)
    1145:	*(u32 *)(r9 + 0x84) = w1
    1146:	w1 = *(u32 *)(r9 + 0xb0)
    1147:	*(u32 *)(r9 + 0x80) = w1
    1148:	r1 = r9
    1149:	call 0x2c6
    1150:	call 0x9e
    1151:	r1 = r0
    1152:	call 0xaf
    1153:	r1 = *(u64 *)(r10 - 0xb0)
    1154:	r1 = *(u64 *)(r1 + 0x0)
    1155:	r3 = *(u64 *)(r1 + 0x8)
    1156:	r1 = r8
    1157:	r2 = r0
    1158:	call 0x3c8
    1159:	w1 = *(u32 *)(r10 - 0xa8)
    1160:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24e0>
    1161:	r1 = 0x0
    1162:	r2 = 0x0 ll
		0000000000002450:  R_BPF_64_64	CONFIG
    1164:	w2 = *(u32 *)(r2 + 0x74)
    1165:	w3 = *(u32 *)(r10 - 0xc8)
    1166:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d8>
    1167:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d8>
    1168:	call 0x23
    1169:	r1 = 0x0 ll
		0000000000002488:  R_BPF_64_64	CONFIG
    1171:	w1 = *(u32 *)(r1 + 0x74)
    1172:	r0 += r1
    1173:	r1 = r10
    1174:	r1 += -0x88
    1175:	w2 = 0x8
    1176:	r3 = r0
    1177:	call 0x71
    1178:	r1 = *(u64 *)(r10 - 0x88)
    1179:	*(u64 *)(r9 + 0x1d0) = r1
    1180:	w1 = *(u32 *)(r9 + 0xe0)
    1181:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2560>
    1182:	w1 = *(u32 *)(r9 + 0xf4)
    1183:	*(u32 *)(r9 + 0x94) = w1
    1184:	w1 = *(u32 *)(r9 + 0xf0)
    1185:	*(u32 *)(r9 + 0x90) = w1
    1186:	w1 = *(u32 *)(r9 + 0xec)
    1187:	*(u32 *)(r9 + 0x8c) = w1
    1188:	w1 = *(u32 *)(r9 + 0xe8)
    1189:	*(u32 *)(r9 + 0x88) = w1
    1190:	w1 = *(u32 *)(r9 + 0xe4)
    1191:	*(u32 *)(r9 + 0x84) = w1
    1192:	w1 = *(u32 *)(r9 + 0xe0)
    1193:	*(u32 *)(r9 + 0x80) = w1
    1194:	r1 = r9
    1195:	call 0x298
    1196:	r1 = 0x0 ll
		0000000000002560:  R_BPF_64_64	CONFIG
    1198:	w2 = *(u32 *)(r1 + 0x6c)
    1199:	if w2 == 0x0 goto -0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1200:	w1 = *(u32 *)(r1 + 0xa4)
    1201:	if w1 != 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26d0>
    1202:	r6 = 0x0 ll
		0000000000002590:  R_BPF_64_64	CONFIG
    1204:	w1 = *(u32 *)(r6 + 0xb4)
    1205:	if w1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2838>
    1206:	w2 = *(u32 *)(r9 + 0x208)
    1207:	w1 = *(u32 *)(r9 + 0x1f4)
    1208:	w3 = w2
    1209:	w3 |= w1
    1210:	if w3 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27d0>
    1211:	w3 = w2
    1212:	if w1 s> 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e8>
    1213:	w3 = w2
    1214:	if w2 s> 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e8>
    1215:	if w2 s>= w1 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2838>
    1216:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27d8>
    1217:	r9 = 0x80
    1218:	if w1 < 0x81 goto -0x40f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1219:	r9 = 0x100
    1220:	if w1 < 0x101 goto -0x411 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1221:	r9 = 0x200
    1222:	if w1 < 0x201 goto -0x413 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1223:	r9 = 0x400
    1224:	if w1 < 0x401 goto -0x415 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1225:	r9 = 0x800
    1226:	if w1 < 0x801 goto -0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1227:	r9 = 0x1000
    1228:	if w1 < 0x1001 goto -0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1229:	r9 = 0x2000
    1230:	if w1 > 0x2000 goto -0x26c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1318>
    1231:	goto -0x41c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1232:	w3 = *(u32 *)(r6 + 0x24)
    1233:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2698>
    1234:	*(u32 *)(r6 + 0x24) = w2
    1235:	w3 = *(u32 *)(r6 + 0x28)
    1236:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26b0>
    1237:	*(u32 *)(r6 + 0x28) = w2
    1238:	*(u32 *)(r6 + 0x2c) = w7
    1239:	w1 += 0x1
    1240:	*(u32 *)(r6 + 0x20) = w1
    1241:	goto +0x18a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1242:	w2 = *(u32 *)(r9 + 0x204)
    1243:	w1 = *(u32 *)(r9 + 0x1f0)
    1244:	w3 = w2
    1245:	w3 |= w1
    1246:	if w3 s> -0x1 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    1247:	w3 = w2
    1248:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2738>
    1249:	w3 = w2
    1250:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2720>
    1251:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2738>
    1252:	if w2 s>= w1 goto -0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2590>
    1253:	w3 = w2
    1254:	w3 -= w1
    1255:	if w3 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2590>
    1256:	r4 = 0x1
    1257:	*(u64 *)(r9 + 0x90) = r4
    1258:	*(u32 *)(r9 + 0x8c) = w3
    1259:	*(u32 *)(r9 + 0x88) = w2
    1260:	*(u32 *)(r9 + 0x84) = w1
    1261:	w1 = 0x5
    1262:	*(u32 *)(r9 + 0x80) = w1
    1263:	r1 = r9
    1264:	call 0x253
    1265:	goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2590>
    1266:	call 0x9e
    1267:	r0 += r9
    1268:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b0>
    1269:	goto +0x62 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    1270:	w1 = *(u16 *)(r0 + 0x0)
    1271:	w1 <<= 0x10
    1272:	w1 s>>= 0x10
    1273:	goto +0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    1274:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2838>
    1275:	w3 = w2
    1276:	w3 -= w1
    1277:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2838>
    1278:	r4 = 0x2
    1279:	*(u64 *)(r9 + 0x90) = r4
    1280:	*(u32 *)(r9 + 0x8c) = w3
    1281:	*(u32 *)(r9 + 0x88) = w2
    1282:	*(u32 *)(r9 + 0x84) = w1
    1283:	w1 = 0x5
    1284:	*(u32 *)(r9 + 0x80) = w1
    1285:	r1 = r9
    1286:	call 0x23d
    1287:	w1 = *(u32 *)(r6 + 0xc4)
    1288:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    1289:	w2 = *(u32 *)(r9 + 0x20c)
    1290:	w1 = *(u32 *)(r9 + 0x1f8)
    1291:	w3 = w2
    1292:	w3 |= w1
    1293:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28b0>
    1294:	w3 = w2
    1295:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c8>
    1296:	w3 = w2
    1297:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c8>
    1298:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    1299:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28b8>
    1300:	if w2 s> w1 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2728>
    1301:	goto -0x64 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2590>
    1302:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    1303:	w3 = w2
    1304:	w3 -= w1
    1305:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    1306:	r4 = 0x3
    1307:	*(u64 *)(r9 + 0x90) = r4
    1308:	*(u32 *)(r9 + 0x8c) = w3
    1309:	*(u32 *)(r9 + 0x88) = w2
    1310:	*(u32 *)(r9 + 0x84) = w1
    1311:	w1 = 0x5
    1312:	*(u32 *)(r9 + 0x80) = w1
    1313:	r1 = r9
    1314:	call 0x221
    1315:	w1 = *(u32 *)(r6 + 0xd4)
    1316:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e8>
    1317:	w2 = *(u32 *)(r9 + 0x210)
    1318:	w1 = *(u32 *)(r9 + 0x1fc)
    1319:	w3 = w2
    1320:	w3 |= w1
    1321:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2980>
    1322:	w3 = w2
    1323:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2998>
    1324:	w3 = w2
    1325:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2998>
    1326:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e8>
    1327:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2988>
    1328:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e8>
    1329:	w3 = w2
    1330:	w3 -= w1
    1331:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e8>
    1332:	r4 = 0x4
    1333:	*(u64 *)(r9 + 0x90) = r4
    1334:	*(u32 *)(r9 + 0x8c) = w3
    1335:	*(u32 *)(r9 + 0x88) = w2
    1336:	*(u32 *)(r9 + 0x84) = w1
    1337:	w1 = 0x5
    1338:	*(u32 *)(r9 + 0x80) = w1
    1339:	r1 = r9
    1340:	call 0x207
    1341:	w1 = *(u32 *)(r6 + 0xe4)
    1342:	if w1 == 0x0 goto -0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1343:	w2 = *(u32 *)(r9 + 0x214)
    1344:	w1 = *(u32 *)(r9 + 0x200)
    1345:	w3 = w2
    1346:	w3 |= w1
    1347:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a50>
    1348:	w3 = w2
    1349:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a68>
    1350:	w3 = w2
    1351:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a68>
    1352:	if w2 s>= w1 goto -0x164 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1353:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    1354:	if w2 s<= w1 goto -0x166 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1355:	w3 = w2
    1356:	w3 -= w1
    1357:	if w3 == 0x0 goto -0x169 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1358:	r4 = 0x5
    1359:	*(u64 *)(r9 + 0x90) = r4
    1360:	*(u32 *)(r9 + 0x8c) = w3
    1361:	*(u32 *)(r9 + 0x88) = w2
    1362:	*(u32 *)(r9 + 0x84) = w1
    1363:	w1 = 0x5
    1364:	*(u32 *)(r9 + 0x80) = w1
    1365:	r1 = r9
    1366:	call 0x1ed
    1367:	goto -0x173 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1368:	w1 = *(u32 *)(r0 + 0x0)
    1369:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    1370:	call 0x9e
    1371:	r0 += r7
    1372:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
    1373:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2da0>
    1374:	w1 = *(u16 *)(r0 + 0x0)
    1375:	w1 <<= 0x10
    1376:	w1 s>>= 0x10
    1377:	goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f30>
    1378:	r1 = r10
    1379:	r1 += -0x88
    1380:	w2 = 0x4
    1381:	r3 = r0
    1382:	call 0x71
    1383:	w1 = *(u32 *)(r10 - 0x88)
    1384:	r3 = 0x0 ll
		0000000000002b40:  R_BPF_64_64	CONFIG
    1386:	r2 = 0x0 ll
		0000000000002b50:  R_BPF_64_64	CONFIG
    1388:	w2 = *(u32 *)(r2 + 0xa8)
    1389:	r8 = *(u64 *)(r10 - 0xb0)
    1390:	if w1 != w2 goto -0x567 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1391:	w1 = *(u32 *)(r3 + 0xb4)
    1392:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb8>
    1393:	r1 = 0x0 ll
		0000000000002b88:  R_BPF_64_64	CONFIG
    1395:	w8 = *(u32 *)(r1 + 0xb0)
    1396:	w9 = *(u32 *)(r1 + 0xb4)
    1397:	w1 = *(u32 *)(r1 + 0x70)
    1398:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c10>
    1399:	call 0x23
    1400:	r0 += r8
    1401:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bd8>
    1402:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c60>
    1403:	r1 = r10
    1404:	r1 += -0x88
    1405:	w2 = 0x2
    1406:	r3 = r0
    1407:	call 0x71
    1408:	w1 = *(u16 *)(r10 - 0x88)
    1409:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c38>
    1410:	call 0x9e
    1411:	r0 += r8
    1412:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c30>
    1413:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c50>
    1414:	w1 = *(u16 *)(r0 + 0x0)
    1415:	w1 <<= 0x10
    1416:	w1 s>>= 0x10
    1417:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    1418:	w1 = *(u32 *)(r0 + 0x0)
    1419:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    1420:	r1 = r10
    1421:	r1 += -0x88
    1422:	w2 = 0x4
    1423:	r3 = r0
    1424:	call 0x71
    1425:	w1 = *(u32 *)(r10 - 0x88)
    1426:	r8 = *(u64 *)(r10 - 0xb0)
    1427:	r2 = 0x0 ll
		0000000000002c98:  R_BPF_64_64	CONFIG
    1429:	w2 = *(u32 *)(r2 + 0xb8)
    1430:	if w1 != w2 goto -0x58f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1431:	r3 = 0x0 ll
		0000000000002cb8:  R_BPF_64_64	CONFIG
    1433:	w1 = *(u32 *)(r3 + 0xc4)
    1434:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e18>
    1435:	w9 = *(u32 *)(r3 + 0xc0)
    1436:	w8 = *(u32 *)(r3 + 0xc4)
    1437:	w1 = *(u32 *)(r3 + 0x70)
    1438:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d50>
    1439:	call 0x23
    1440:	r0 += r9
    1441:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d18>
    1442:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2db0>
    1443:	r1 = r10
    1444:	r1 += -0x88
    1445:	w2 = 0x2
    1446:	r3 = r0
    1447:	call 0x71
    1448:	w1 = *(u16 *)(r10 - 0x88)
    1449:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d78>
    1450:	call 0x9e
    1451:	r0 += r9
    1452:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d70>
    1453:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d90>
    1454:	w1 = *(u16 *)(r0 + 0x0)
    1455:	w1 <<= 0x10
    1456:	w1 s>>= 0x10
    1457:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de0>
    1458:	w1 = *(u32 *)(r0 + 0x0)
    1459:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de0>
    1460:	w1 = *(u32 *)(r0 + 0x0)
    1461:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f30>
    1462:	r1 = r10
    1463:	r1 += -0x88
    1464:	w2 = 0x4
    1465:	r3 = r0
    1466:	call 0x71
    1467:	w1 = *(u32 *)(r10 - 0x88)
    1468:	r3 = 0x0 ll
		0000000000002de0:  R_BPF_64_64	CONFIG
    1470:	r2 = 0x0 ll
		0000000000002df0:  R_BPF_64_64	CONFIG
    1472:	w2 = *(u32 *)(r2 + 0xc8)
    1473:	r8 = *(u64 *)(r10 - 0xb0)
    1474:	if w1 != w2 goto -0x5bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1475:	w1 = *(u32 *)(r3 + 0xd4)
    1476:	if w1 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    1477:	r1 = 0x0 ll
		0000000000002e28:  R_BPF_64_64	CONFIG
    1479:	w8 = *(u32 *)(r1 + 0xd0)
    1480:	w9 = *(u32 *)(r1 + 0xd4)
    1481:	w1 = *(u32 *)(r1 + 0x70)
    1482:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2eb0>
    1483:	call 0x23
    1484:	r0 += r8
    1485:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e78>
    1486:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3048>
    1487:	r1 = r10
    1488:	r1 += -0x88
    1489:	w2 = 0x2
    1490:	r3 = r0
    1491:	call 0x71
    1492:	w1 = *(u16 *)(r10 - 0x88)
    1493:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed8>
    1494:	call 0x9e
    1495:	r0 += r8
    1496:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    1497:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ef0>
    1498:	w1 = *(u16 *)(r0 + 0x0)
    1499:	w1 <<= 0x10
    1500:	w1 s>>= 0x10
    1501:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3078>
    1502:	w1 = *(u32 *)(r0 + 0x0)
    1503:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3078>
    1504:	r1 = r10
    1505:	r1 += -0x88
    1506:	w2 = 0x4
    1507:	r3 = r0
    1508:	call 0x71
    1509:	w1 = *(u32 *)(r10 - 0x88)
    1510:	r2 = 0x0 ll
		0000000000002f30:  R_BPF_64_64	CONFIG
    1512:	w2 = *(u32 *)(r2 + 0xa8)
    1513:	r8 = r9
    1514:	w9 = *(u32 *)(r10 - 0x98)
    1515:	if w1 != w2 goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f8>
    1516:	w1 = *(u32 *)(r6 + 0xb4)
    1517:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31d8>
    1518:	r1 = 0x0 ll
		0000000000002f70:  R_BPF_64_64	CONFIG
    1520:	w6 = *(u32 *)(r1 + 0xb0)
    1521:	w7 = *(u32 *)(r1 + 0xb4)
    1522:	w1 = *(u32 *)(r1 + 0x70)
    1523:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff8>
    1524:	call 0x23
    1525:	r0 += r6
    1526:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc0>
    1527:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3188>
    1528:	r1 = r10
    1529:	r1 += -0x88
    1530:	w2 = 0x2
    1531:	r3 = r0
    1532:	call 0x71
    1533:	w1 = *(u16 *)(r10 - 0x88)
    1534:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    1535:	call 0x9e
    1536:	r0 += r6
    1537:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3018>
    1538:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3038>
    1539:	w1 = *(u16 *)(r0 + 0x0)
    1540:	w1 <<= 0x10
    1541:	w1 s>>= 0x10
    1542:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31b8>
    1543:	w1 = *(u32 *)(r0 + 0x0)
    1544:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31b8>
    1545:	r1 = r10
    1546:	r1 += -0x88
    1547:	w2 = 0x4
    1548:	r3 = r0
    1549:	call 0x71
    1550:	w1 = *(u32 *)(r10 - 0x88)
    1551:	r8 = *(u64 *)(r10 - 0xb0)
    1552:	r2 = 0x0 ll
		0000000000003080:  R_BPF_64_64	CONFIG
    1554:	w2 = *(u32 *)(r2 + 0xd8)
    1555:	if w1 != w2 goto -0x60c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1556:	r1 = 0x0 ll
		00000000000030a0:  R_BPF_64_64	CONFIG
    1558:	w2 = *(u32 *)(r1 + 0xe4)
    1559:	if w2 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1560:	w8 = *(u32 *)(r1 + 0xe0)
    1561:	w9 = *(u32 *)(r1 + 0xe4)
    1562:	w1 = *(u32 *)(r1 + 0x70)
    1563:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3138>
    1564:	call 0x23
    1565:	r0 += r8
    1566:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    1567:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32c8>
    1568:	r1 = r10
    1569:	r1 += -0x88
    1570:	w2 = 0x2
    1571:	r3 = r0
    1572:	call 0x71
    1573:	w1 = *(u16 *)(r10 - 0x88)
    1574:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3160>
    1575:	call 0x9e
    1576:	r0 += r8
    1577:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    1578:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3178>
    1579:	w1 = *(u16 *)(r0 + 0x0)
    1580:	w1 <<= 0x10
    1581:	w1 s>>= 0x10
    1582:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32f8>
    1583:	w1 = *(u32 *)(r0 + 0x0)
    1584:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32f8>
    1585:	r1 = r10
    1586:	r1 += -0x88
    1587:	w2 = 0x4
    1588:	r3 = r0
    1589:	call 0x71
    1590:	w1 = *(u32 *)(r10 - 0x88)
    1591:	r2 = 0x0 ll
		00000000000031b8:  R_BPF_64_64	CONFIG
    1593:	w2 = *(u32 *)(r2 + 0xb8)
    1594:	if w1 != w2 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f8>
    1595:	r6 = 0x0 ll
		00000000000031d8:  R_BPF_64_64	CONFIG
    1597:	w1 = *(u32 *)(r6 + 0xc4)
    1598:	if w1 == 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3388>
    1599:	r9 = r8
    1600:	w7 = *(u32 *)(r6 + 0xc0)
    1601:	w8 = *(u32 *)(r6 + 0xc4)
    1602:	w1 = *(u32 *)(r6 + 0x70)
    1603:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3278>
    1604:	call 0x23
    1605:	r0 += r7
    1606:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3240>
    1607:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    1608:	r1 = r10
    1609:	r1 += -0x88
    1610:	w2 = 0x2
    1611:	r3 = r0
    1612:	call 0x71
    1613:	w1 = *(u16 *)(r10 - 0x88)
    1614:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a0>
    1615:	call 0x9e
    1616:	r0 += r7
    1617:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3298>
    1618:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32b8>
    1619:	w1 = *(u16 *)(r0 + 0x0)
    1620:	w1 <<= 0x10
    1621:	w1 s>>= 0x10
    1622:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3358>
    1623:	w1 = *(u32 *)(r0 + 0x0)
    1624:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3358>
    1625:	r1 = r10
    1626:	r1 += -0x88
    1627:	w2 = 0x4
    1628:	r3 = r0
    1629:	call 0x71
    1630:	w1 = *(u32 *)(r10 - 0x88)
    1631:	r8 = *(u64 *)(r10 - 0xb0)
    1632:	r2 = 0x0 ll
		0000000000003300:  R_BPF_64_64	CONFIG
    1634:	w2 = *(u32 *)(r2 + 0xe8)
    1635:	if w1 != w2 goto -0x65c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1636:	exit
    1637:	r1 = r10
    1638:	r1 += -0x88
    1639:	w2 = 0x4
    1640:	r3 = r0
    1641:	call 0x71
    1642:	w1 = *(u32 *)(r10 - 0x88)
    1643:	r2 = 0x0 ll
		0000000000003358:  R_BPF_64_64	CONFIG
    1645:	w2 = *(u32 *)(r2 + 0xc8)
    1646:	r8 = r9
    1647:	w9 = *(u32 *)(r10 - 0x98)
    1648:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f8>
    1649:	w1 = *(u32 *)(r6 + 0xd4)
    1650:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34c0>
    1651:	r1 = 0x0 ll
		0000000000003398:  R_BPF_64_64	CONFIG
    1653:	w6 = *(u32 *)(r1 + 0xd0)
    1654:	w7 = *(u32 *)(r1 + 0xd4)
    1655:	w1 = *(u32 *)(r1 + 0x70)
    1656:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3420>
    1657:	call 0x23
    1658:	r0 += r6
    1659:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e8>
    1660:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3470>
    1661:	r1 = r10
    1662:	r1 += -0x88
    1663:	w2 = 0x2
    1664:	r3 = r0
    1665:	call 0x71
    1666:	w1 = *(u16 *)(r10 - 0x88)
    1667:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3448>
    1668:	call 0x9e
    1669:	r0 += r6
    1670:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3440>
    1671:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3460>
    1672:	w1 = *(u16 *)(r0 + 0x0)
    1673:	w1 <<= 0x10
    1674:	w1 s>>= 0x10
    1675:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34a0>
    1676:	w1 = *(u32 *)(r0 + 0x0)
    1677:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34a0>
    1678:	r1 = r10
    1679:	r1 += -0x88
    1680:	w2 = 0x4
    1681:	r3 = r0
    1682:	call 0x71
    1683:	w1 = *(u32 *)(r10 - 0x88)
    1684:	r2 = 0x0 ll
		00000000000034a0:  R_BPF_64_64	CONFIG
    1686:	w2 = *(u32 *)(r2 + 0xd8)
    1687:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35f8>
    1688:	r1 = 0x0 ll
		00000000000034c0:  R_BPF_64_64	CONFIG
    1690:	w2 = *(u32 *)(r1 + 0xe4)
    1691:	if w2 == 0x0 goto -0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1692:	w6 = *(u32 *)(r1 + 0xe0)
    1693:	w7 = *(u32 *)(r1 + 0xe4)
    1694:	w1 = *(u32 *)(r1 + 0x70)
    1695:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3558>
    1696:	call 0x23
    1697:	r0 += r6
    1698:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3520>
    1699:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35a8>
    1700:	r1 = r10
    1701:	r1 += -0x88
    1702:	w2 = 0x2
    1703:	r3 = r0
    1704:	call 0x71
    1705:	w1 = *(u16 *)(r10 - 0x88)
    1706:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3580>
    1707:	call 0x9e
    1708:	r0 += r6
    1709:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3578>
    1710:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3598>
    1711:	w1 = *(u16 *)(r0 + 0x0)
    1712:	w1 <<= 0x10
    1713:	w1 s>>= 0x10
    1714:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35d8>
    1715:	w1 = *(u32 *)(r0 + 0x0)
    1716:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35d8>
    1717:	r1 = r10
    1718:	r1 += -0x88
    1719:	w2 = 0x4
    1720:	r3 = r0
    1721:	call 0x71
    1722:	w1 = *(u32 *)(r10 - 0x88)
    1723:	r2 = 0x0 ll
		00000000000035d8:  R_BPF_64_64	CONFIG
    1725:	w2 = *(u32 *)(r2 + 0xe8)
    1726:	if w1 == w2 goto -0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1727:	call 0x23
    1728:	*(u64 *)(r10 - 0x88) = r0
    1729:	r2 = r10
    1730:	r2 += -0x88
    1731:	r1 = 0x0 ll
		0000000000003618:  R_BPF_64_64	TASKS
    1733:	r3 = 0xde0 ll
		0000000000003628:  R_BPF_64_64	.rodata
    1735:	r4 = 0x0
    1736:	call 0x2
    1737:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c0>
    1738:	r1 = 0x0 ll
		0000000000003650:  R_BPF_64_64	.bss
    1740:	r2 = 0x1
    1741:	lock *(u64 *)(r1 + 0x0) += r2
    1742:	r1 = 0x0 ll
		0000000000003670:  R_BPF_64_64	EXPECT_ENTER
    1744:	r2 = 0x100000000 ll
    1746:	lock *(u64 *)(r1 + 0x0) += r2
    1747:	r1 = 0x0 ll
		0000000000003698:  R_BPF_64_64	EXPECT_EXIT
    1749:	lock *(u64 *)(r1 + 0x0) += r2
    1750:	call 0x23
    1751:	*(u64 *)(r10 - 0x88) = r0
    1752:	r2 = r10
    1753:	r2 += -0x88
    1754:	r1 = 0x0 ll
		00000000000036d0:  R_BPF_64_64	TASKS
    1756:	call 0x1
    1757:	r7 = r0
    1758:	if r7 == 0x0 goto -0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1759:	call 0xe
    1760:	r1 = *(u64 *)(r7 + 0x18)
    1761:	if r1 == r0 goto -0x63d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x528>
    1762:	r6 = r0
    1763:	r2 = r0
    1764:	r2 >>= 0x20
    1765:	r0 <<= 0x20
    1766:	r0 >>= 0x20
    1767:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3750>
    1768:	r1 >>= 0x20
    1769:	if r1 == r2 goto -0x646 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x520>
    1770:	w1 = *(u32 *)(r7 + 0x8)
    1771:	if w1 == 0x0 goto -0x64d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f8>
    1772:	w1 = 0x0
    1773:	*(u32 *)(r10 - 0x88) = w1
    1774:	r2 = r10
    1775:	r2 += -0x88
    1776:	r1 = 0x0 ll
		0000000000003780:  R_BPF_64_64	LOST
    1778:	call 0x1
    1779:	if r0 == 0x0 goto -0x655 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f8>
    1780:	r0 += 0x10
    1781:	r1 = 0x1
    1782:	lock *(u64 *)(r0 + 0x0) += r1
    1783:	goto -0x659 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4f8>
    1784:	w1 = 0x0
    1785:	*(u32 *)(r10 - 0x88) = w1
    1786:	r2 = r10
    1787:	r2 += -0x88
    1788:	r1 = 0x0 ll
		00000000000037e0:  R_BPF_64_64	LOST
    1790:	call 0x1
    1791:	if r0 == 0x0 goto -0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    1792:	r0 += 0x10
    1793:	r1 = 0x1
    1794:	lock *(u64 *)(r0 + 0x0) += r1
    1795:	goto -0xa0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>

0000000000003820 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    1796:	r6 = 0x0 ll
		0000000000003820:  R_BPF_64_64	CONFIG
    1798:	w1 = *(u32 *)(r6 + 0x5c)
    1799:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    1800:	call 0xe
    1801:	r0 >>= 0x20
    1802:	*(u32 *)(r10 - 0x8) = w0
    1803:	r2 = r10
    1804:	r2 += -0x8
    1805:	r1 = 0x0 ll
		0000000000003868:  R_BPF_64_64	PIDS
    1807:	call 0x1
    1808:	r1 = r0
    1809:	w0 = 0x0
    1810:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1811:	w0 = 0x1
    1812:	w7 = *(u32 *)(r6 + 0x58)
    1813:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1814:	w8 = 0x81
    1815:	call 0x23
    1816:	r6 = r0
    1817:	r9 = 0x0 ll
		00000000000038c8:  R_BPF_64_64	CONFIG
    1819:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1820:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1821:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1822:	w0 &= 0x1
    1823:	exit
    1824:	w8 += -0x1
    1825:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    1826:	w1 = 0x0
    1827:	*(u32 *)(r10 - 0x8) = w1
    1828:	r2 = r10
    1829:	r2 += -0x8
    1830:	r1 = 0x0 ll
		0000000000003930:  R_BPF_64_64	LOST
    1832:	call 0x1
    1833:	r1 = r0
    1834:	w0 = 0x0
    1835:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1836:	r1 += 0x18
    1837:	r2 = 0x1
    1838:	lock *(u64 *)(r1 + 0x0) += r2
    1839:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1840:	w1 = *(u32 *)(r9 + 0x50)
    1841:	r6 += r1
    1842:	r1 = r10
    1843:	r1 += -0x8
    1844:	w2 = 0x8
    1845:	r3 = r6
    1846:	call 0x71
    1847:	w1 = *(u32 *)(r9 + 0x54)
    1848:	r6 = *(u64 *)(r10 - 0x8)
    1849:	r3 = r6
    1850:	r3 += r1
    1851:	r1 = r10
    1852:	r1 += -0x8
    1853:	w2 = 0x4
    1854:	call 0x71
    1855:	w0 = 0x1
    1856:	w1 = *(u32 *)(r10 - 0x8)
    1857:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    1858:	w0 = 0x0
    1859:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000003a20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
    1860:	r6 = r1
    1861:	w1 = *(u32 *)(r6 + 0x90)
    1862:	*(u64 *)(r10 - 0x40) = r1
    1863:	w7 = *(u32 *)(r6 + 0x80)
    1864:	w1 = w7
    1865:	w1 += -0x3
    1866:	if w1 > 0x1 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x468>
    1867:	w1 = w7
    1868:	w1 &= 0x1f
    1869:	r2 = 0x0 ll
		0000000000003a68:  R_BPF_64_64	CONFIG
    1871:	w2 = *(u32 *)(r2 + 0x60)
    1872:	w2 >>= w1
    1873:	w2 &= 0x1
    1874:	if w2 == 0x0 goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    1875:	r1 = 0x0
    1876:	*(u64 *)(r10 - 0x38) = r1
    1877:	*(u64 *)(r10 - 0x30) = r1
    1878:	r8 = r10
    1879:	r8 += -0x38
    1880:	r1 = r8
    1881:	w2 = 0x10
    1882:	call 0x10
    1883:	r1 = *(u64 *)(r6 + 0x70)
    1884:	*(u64 *)(r10 - 0x58) = r1
    1885:	*(u64 *)(r10 - 0x28) = r1
    1886:	w9 = *(u32 *)(r6 + 0x20)
    1887:	*(u32 *)(r10 - 0x20) = w9
    1888:	w1 = *(u32 *)(r6 + 0x24)
    1889:	*(u64 *)(r10 - 0x50) = r1
    1890:	*(u32 *)(r10 - 0x1c) = w1
    1891:	w2 = *(u32 *)(r6 + 0x8c)
    1892:	*(u32 *)(r10 - 0x14) = w7
    1893:	r1 = *(u64 *)(r10 - 0x40)
    1894:	*(u32 *)(r10 - 0x10) = w1
    1895:	w1 = 0x0
    1896:	*(u32 *)(r10 - 0xc) = w1
    1897:	*(u64 *)(r10 - 0x48) = r2
    1898:	*(u32 *)(r10 - 0x18) = w2
    1899:	r1 = 0x0 ll
		0000000000003b58:  R_BPF_64_64	COUNTS
    1901:	r2 = r8
    1902:	call 0x1
    1903:	if r0 == 0x0 goto +0x85 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x588>
    1904:	r1 = 0x1
    1905:	lock *(u64 *)(r0 + 0x0) += r1
    1906:	r1 = *(u64 *)(r10 - 0x40)
    1907:	if w1 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1908:	w1 = *(u32 *)(r6 + 0x94)
    1909:	if w1 s> -0x1 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
    1910:	r1 = 0x0 ll
		0000000000003bb0:  R_BPF_64_64	EVENTS
    1912:	r2 = 0x2b8
    1913:	r3 = 0x0
    1914:	call 0x83
    1915:	r8 = r0
    1916:	if r8 == 0x0 goto +0x8a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x618>
    1917:	r7 = r8
    1918:	call 0xe
    1919:	r9 = r0
    1920:	r3 = r10
    1921:	r3 += -0x38
    1922:	r1 = r7
    1923:	w2 = 0x30
    1924:	call 0x71
    1925:	call 0x5
    1926:	*(u64 *)(r7 + 0x30) = r0
    1927:	r1 = *(u64 *)(r6 + 0x28)
    1928:	*(u64 *)(r7 + 0x38) = r1
    1929:	r1 = *(u64 *)(r6 + 0x30)
    1930:	*(u64 *)(r7 + 0x40) = r1
    1931:	r1 = *(u64 *)(r6 + 0x38)
    1932:	*(u64 *)(r7 + 0x48) = r1
    1933:	r1 = *(u64 *)(r6 + 0x40)
    1934:	*(u64 *)(r7 + 0x50) = r1
    1935:	r1 = *(u64 *)(r6 + 0x48)
    1936:	*(u64 *)(r7 + 0x58) = r1
    1937:	r1 = *(u64 *)(r6 + 0x50)
    1938:	*(u64 *)(r7 + 0x60) = r1
    1939:	r1 = *(u64 *)(r6 + 0x68)
    1940:	*(u64 *)(r7 + 0x68) = r1
    1941:	*(u32 *)(r7 + 0x74) = w9
    1942:	r9 >>= 0x20
    1943:	*(u32 *)(r7 + 0x70) = w9
    1944:	call 0x8
    1945:	*(u32 *)(r7 + 0x78) = w0
    1946:	w1 = *(u32 *)(r6 + 0x94)
    1947:	w1 &= 0x7fffffff
    1948:	w2 = *(u32 *)(r6 + 0x78)
    1949:	w1 |= w2
    1950:	*(u32 *)(r7 + 0x7c) = w1
    1951:	w1 = *(u32 *)(r6 + 0x84)
    1952:	*(u32 *)(r7 + 0x80) = w1
    1953:	w1 = *(u32 *)(r6 + 0x88)
    1954:	*(u32 *)(r7 + 0x84) = w1
    1955:	w1 = 0x0
    1956:	r2 = *(u64 *)(r6 + 0x218)
    1957:	*(u32 *)(r7 + 0x8c) = w1
    1958:	*(u32 *)(r7 + 0x88) = w2
    1959:	r1 = *(u64 *)(r6 + 0x1d0)
    1960:	*(u64 *)(r7 + 0x90) = r1
    1961:	r1 = *(u64 *)(r6 + 0x1d8)
    1962:	*(u64 *)(r7 + 0x98) = r1
    1963:	w1 = *(u32 *)(r6 + 0x80)
    1964:	if w1 != 0x3 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1965:	r1 = *(u64 *)(r6 + 0x1e0)
    1966:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1967:	*(u64 *)(r7 + 0x98) = r1
    1968:	r2 = *(u64 *)(r10 - 0x40)
    1969:	w2 &= 0x7
    1970:	r2 *= 0x18
    1971:	r1 = r6
    1972:	r1 += r2
    1973:	r1 += 0x110
    1974:	r2 = r8
    1975:	r2 += 0xa0
    1976:	r3 = *(u64 *)(r1 + 0x0)
    1977:	*(u64 *)(r2 + 0x0) = r3
    1978:	r3 = *(u64 *)(r1 + 0x8)
    1979:	*(u64 *)(r2 + 0x8) = r3
    1980:	r3 = *(u64 *)(r1 + 0x10)
    1981:	*(u64 *)(r2 + 0x10) = r3
    1982:	r8 += 0xb8
    1983:	r6 += 0x220
    1984:	r1 = r8
    1985:	w2 = 0x200
    1986:	r3 = r6
    1987:	call 0x71
    1988:	r2 = 0x0
    1989:	r1 = 0x0 ll
		0000000000003e28:  R_BPF_64_64	CONFIG
    1991:	w1 = *(u32 *)(r1 + 0x84)
    1992:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x450>
    1993:	r1 = 0x0 ll
		0000000000003e48:  R_BPF_64_64	HELD
    1995:	r1 = *(u64 *)(r1 + 0x0)
    1996:	if r1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x450>
    1997:	r2 = 0x1
    1998:	r1 = r7
    1999:	call 0x84
    2000:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    2001:	call 0x5
    2002:	w1 = -0x1
    2003:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x488>
    2004:	w1 = *(u32 *)(r6 + 0x20)
    2005:	*(u64 *)(r6 + 0x1e0) = r0
    2006:	r2 = *(u64 *)(r10 - 0x40)
    2007:	w2 &= 0x7
    2008:	r2 *= 0x18
    2009:	r3 = r6
    2010:	r3 += r2
    2011:	w2 = *(u32 *)(r6 + 0x78)
    2012:	w4 = *(u32 *)(r6 + 0x24)
    2013:	r5 = *(u64 *)(r6 + 0x70)
    2014:	*(u64 *)(r3 + 0x110) = r5
    2015:	*(u32 *)(r3 + 0x118) = w1
    2016:	*(u32 *)(r3 + 0x11c) = w4
    2017:	w2 &= 0x4
    2018:	w2 |= 0x10
    2019:	*(u32 *)(r3 + 0x120) = w2
    2020:	w1 = 0x0
    2021:	*(u32 *)(r3 + 0x124) = w1
    2022:	goto -0x9c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x38>
    2023:	r1 = 0x0 ll
		0000000000003f38:  R_BPF_64_64	CONFIG
    2025:	w1 = *(u32 *)(r1 + 0x80)
    2026:	if w1 == 0x0 goto -0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2027:	if w7 == 0x3 goto -0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2028:	if w9 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x670>
    2029:	r3 = *(u64 *)(r10 - 0x48)
    2030:	r3 <<= 0x20
    2031:	r3 s>>= 0x20
    2032:	r1 = 0x0 ll
		0000000000003f80:  R_BPF_64_64	.rodata.str1.1
    2034:	w2 = 0x27
    2035:	call 0x6
    2036:	goto -0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2037:	r2 = r10
    2038:	r2 += -0x38
    2039:	r1 = 0x0 ll
		0000000000003fb8:  R_BPF_64_64	COUNTS
    2041:	r3 = 0x0 ll
		0000000000003fc8:  R_BPF_64_64	.rodata.cst8
    2043:	r4 = 0x1
    2044:	call 0x2
    2045:	if r0 == 0x0 goto -0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2046:	r2 = r10
    2047:	r2 += -0x38
    2048:	r1 = 0x0 ll
		0000000000004000:  R_BPF_64_64	COUNTS
    2050:	call 0x1
    2051:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6e8>
    2052:	r1 = 0x1
    2053:	lock *(u64 *)(r0 + 0x0) += r1
    2054:	goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2055:	w1 = 0x0
    2056:	*(u32 *)(r10 - 0x4) = w1
    2057:	r2 = r10
    2058:	r2 += -0x4
    2059:	r1 = 0x0 ll
		0000000000004058:  R_BPF_64_64	LOST
    2061:	call 0x1
    2062:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    2063:	r1 = 0x1
    2064:	lock *(u64 *)(r0 + 0x0) += r1
    2065:	exit
    2066:	w9 &= 0xffff
    2067:	r3 = *(u64 *)(r10 - 0x50)
    2068:	w3 <<= 0x10
    2069:	w3 |= w9
    2070:	if w7 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x748>
    2071:	if w7 == 0x1 goto +0x2e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x810>
    2072:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6b0>
    2073:	goto -0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2074:	r5 = *(u64 *)(r10 - 0x48)
    2075:	r5 <<= 0x20
    2076:	r5 s>>= 0x20
    2077:	r1 = 0x55 ll
		00000000000040e8:  R_BPF_64_64	.rodata.str1.1
    2079:	w2 = 0x33
    2080:	goto +0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x840>
    2081:	w1 = 0x0
    2082:	*(u32 *)(r10 - 0x4) = w1
    2083:	r2 = r10
    2084:	r2 += -0x4
    2085:	r1 = 0x0 ll
		0000000000004128:  R_BPF_64_64	LOST
    2087:	call 0x1
    2088:	if r0 == 0x0 goto -0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2089:	r0 += 0x8
    2090:	r1 = 0x1
    2091:	lock *(u64 *)(r0 + 0x0) += r1
    2092:	goto -0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2093:	if w7 == 0x4 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7a0>
    2094:	if w7 == 0x5 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7d8>
    2095:	if w7 == 0x6 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x768>
    2096:	goto -0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2097:	r5 = *(u64 *)(r10 - 0x48)
    2098:	r5 <<= 0x20
    2099:	r5 s>>= 0x20
    2100:	r1 = 0xb8 ll
		00000000000041a0:  R_BPF_64_64	.rodata.str1.1
    2102:	w2 = 0x2f
    2103:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x840>
    2104:	r5 = *(u64 *)(r10 - 0x48)
    2105:	r5 <<= 0x20
    2106:	r5 s>>= 0x20
    2107:	r1 = 0x88 ll
		00000000000041d8:  R_BPF_64_64	.rodata.str1.1
    2109:	w2 = 0x30
    2110:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x840>
    2111:	r5 = *(u64 *)(r10 - 0x48)
    2112:	r5 <<= 0x20
    2113:	r5 s>>= 0x20
    2114:	r1 = 0xe7 ll
		0000000000004210:  R_BPF_64_64	.rodata.str1.1
    2116:	w2 = 0x38
    2117:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x840>
    2118:	r5 = *(u64 *)(r10 - 0x48)
    2119:	r5 <<= 0x20
    2120:	r5 s>>= 0x20
    2121:	r1 = 0x27 ll
		0000000000004248:  R_BPF_64_64	.rodata.str1.1
    2123:	w2 = 0x2e
    2124:	r4 = *(u64 *)(r10 - 0x58)
    2125:	call 0x6
    2126:	goto -0xd9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>

0000000000004278 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    2127:	*(u64 *)(r10 - 0x88) = r3
    2128:	r3 = r2
    2129:	r6 = r1
    2130:	r1 = r10
    2131:	r1 += -0x80
    2132:	w2 = 0x80
    2133:	call 0x71
    2134:	r1 = *(u64 *)(r10 - 0x48)
    2135:	*(u64 *)(r10 - 0x90) = r1
    2136:	r1 = *(u64 *)(r10 - 0x40)
    2137:	*(u64 *)(r10 - 0x98) = r1
    2138:	r1 = *(u64 *)(r10 - 0x38)
    2139:	*(u64 *)(r10 - 0xa0) = r1
    2140:	r7 = *(u64 *)(r10 - 0x20)
    2141:	r9 = *(u64 *)(r10 - 0x18)
    2142:	r8 = *(u64 *)(r10 - 0x10)
    2143:	r1 = *(u64 *)(r10 - 0x60)
    2144:	*(u64 *)(r10 - 0xb8) = r1
    2145:	r1 = *(u64 *)(r10 - 0x58)
    2146:	*(u64 *)(r10 - 0xa8) = r1
    2147:	r1 = *(u64 *)(r10 - 0x28)
    2148:	*(u64 *)(r10 - 0xb0) = r1
    2149:	r1 = r6
    2150:	w2 = 0x60
    2151:	r3 = 0xd80 ll
		0000000000004338:  R_BPF_64_64	.rodata
    2153:	call 0x71
    2154:	call 0x23
    2155:	r1 = 0x0 ll
		0000000000004358:  R_BPF_64_64	CONFIG
    2157:	w1 = *(u32 *)(r1 + 0x48)
    2158:	r0 += r1
    2159:	r1 = r10
    2160:	r1 += -0x80
    2161:	w2 = 0x4
    2162:	r3 = r0
    2163:	call 0x71
    2164:	w1 = *(u32 *)(r10 - 0x80)
    2165:	w1 &= 0x2
    2166:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
    2167:	r3 = *(u64 *)(r10 - 0x88)
    2168:	r1 = r3
    2169:	r1 &= 0x40000000
    2170:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
    2171:	w1 = *(u32 *)(r6 + 0x4)
    2172:	r1 <<= 0xa
    2173:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
    2174:	r3 = *(u64 *)(r10 - 0xb0)
    2175:	r3 <<= 0x20
    2176:	r3 >>= 0x20
    2177:	r2 = *(u64 *)(r10 - 0xa8)
    2178:	r2 <<= 0x20
    2179:	r2 >>= 0x20
    2180:	r5 = *(u64 *)(r10 - 0xb8)
    2181:	r5 <<= 0x20
    2182:	r5 >>= 0x20
    2183:	w1 = 0x1
    2184:	*(u32 *)(r6 + 0x4) = w1
    2185:	r1 = 0x400
    2186:	r8 <<= 0x20
    2187:	r8 >>= 0x20
    2188:	r9 <<= 0x20
    2189:	r9 >>= 0x20
    2190:	r7 <<= 0x20
    2191:	r7 >>= 0x20
    2192:	r0 = r8
    2193:	r4 = r9
    2194:	r9 = r3
    2195:	r8 = r2
    2196:	r3 = *(u64 *)(r10 - 0x88)
    2197:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
    2198:	w1 = 0x2
    2199:	*(u32 *)(r6 + 0x4) = w1
    2200:	r1 = 0x800
    2201:	r4 = *(u64 *)(r10 - 0x90)
    2202:	r5 = *(u64 *)(r10 - 0x98)
    2203:	r0 = *(u64 *)(r10 - 0xa0)
    2204:	w2 = 0x2
    2205:	*(u32 *)(r6 + 0x58) = w2
    2206:	*(u64 *)(r6 + 0x30) = r5
    2207:	*(u64 *)(r6 + 0x28) = r0
    2208:	*(u64 *)(r6 + 0x20) = r4
    2209:	*(u64 *)(r6 + 0x18) = r7
    2210:	*(u64 *)(r6 + 0x10) = r9
    2211:	*(u64 *)(r6 + 0x8) = r8
    2212:	w2 = w3
    2213:	w2 &= -0x40000001
    2214:	*(u32 *)(r6 + 0x0) = w2
    2215:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2216:	r2 = 0xbfffffff ll
    2218:	r3 &= r2
    2219:	r1 += r3
    2220:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2221:	r2 = 0x0 ll
		0000000000004568:  R_BPF_64_64	SELECTORS
    2223:	r2 += r1
    2224:	w1 = *(u8 *)(r2 + 0x0)
    2225:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2226:	r2 = r6
    2227:	r2 += 0x8
    2228:	w1 <<= 0x18
    2229:	w1 s>>= 0x18
    2230:	r3 = r1
    2231:	r3 &= 0x7
    2232:	r3 <<= 0x3
    2233:	r4 = r2
    2234:	r4 += r3
    2235:	r3 = *(u64 *)(r4 + 0x0)
    2236:	r3 <<= 0x20
    2237:	r3 >>= 0x20
    2238:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
    2239:	w1 += 0x1
    2240:	w1 &= 0x7
    2241:	r1 <<= 0x3
    2242:	r2 += r1
    2243:	r1 = *(u64 *)(r2 + 0x0)
    2244:	r1 <<= 0x20
    2245:	r3 <<= 0x20
    2246:	r1 >>= 0x20
    2247:	r1 |= r3
    2248:	r3 = r1
    2249:	w1 = 0x6
    2250:	*(u32 *)(r6 + 0x58) = w1
    2251:	*(u64 *)(r6 + 0x50) = r3
    2252:	exit

0000000000004668 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2253:	w6 = w2
    2254:	r9 = r1
    2255:	r7 = 0x0 ll
		0000000000004678:  R_BPF_64_64	CONFIG
    2257:	w1 = *(u32 *)(r7 + 0x28)
    2258:	w1 &= w6
    2259:	w2 = *(u32 *)(r7 + 0x30)
    2260:	if w1 == w2 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x150>
    2261:	w1 = *(u32 *)(r7 + 0x24)
    2262:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x288>
    2263:	call 0x8
    2264:	*(u32 *)(r10 - 0x88) = w0
    2265:	r2 = r10
    2266:	r2 += -0x88
    2267:	r1 = 0x0 ll
		00000000000046d8:  R_BPF_64_64	SAMPLES
    2269:	call 0x1
    2270:	r7 = r0
    2271:	if r7 == 0x0 goto +0x808 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2272:	call 0x9e
    2273:	r1 = r0
    2274:	call 0xaf
    2275:	r1 = r10
    2276:	r1 += -0x88
    2277:	w2 = 0x80
    2278:	r3 = r0
    2279:	call 0x71
    2280:	r1 = *(u64 *)(r10 - 0x20)
    2281:	if r1 != 0x504c0001 goto +0x7fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2282:	r1 = *(u64 *)(r10 - 0x10)
    2283:	if r1 != 0x10 goto +0x7fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2284:	r2 = *(u64 *)(r10 - 0x28)
    2285:	r1 = 0x0 ll
		0000000000004768:  R_BPF_64_64	CONFIG
    2287:	r3 = *(u64 *)(r1 + 0x0)
    2288:	if r2 != r3 goto +0x7f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2289:	w2 = *(u32 *)(r1 + 0x28)
    2290:	w2 &= w6
    2291:	w1 = *(u32 *)(r7 + 0x30)
    2292:	if w1 != 0x0 goto +0x3a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e50>
    2293:	*(u32 *)(r7 + 0x34) = w2
    2294:	goto +0x3a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e78>
    2295:	r1 = 0x0 ll
		00000000000047b8:  R_BPF_64_64	.bss
    2297:	r1 = *(u64 *)(r1 + 0x0)
    2298:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2299:	r1 = 0x0 ll
		00000000000047d8:  R_BPF_64_64	CONFIG
    2301:	w2 = *(u32 *)(r1 + 0x6c)
    2302:	if w2 == 0x0 goto +0x7e9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2303:	r1 = *(u64 *)(r1 + 0x98)
    2304:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e8>
    2305:	r1 = 0x0 ll
		0000000000004808:  R_BPF_64_64	CONFIG
    2307:	r3 = *(u64 *)(r1 + 0x98)
    2308:	r1 = r10
    2309:	r1 += -0x88
    2310:	w2 = 0x4
    2311:	call 0x71
    2312:	w1 = *(u32 *)(r10 - 0x88)
    2313:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2314:	r3 = 0x0 ll
		0000000000004850:  R_BPF_64_64	CONFIG
    2316:	w1 = *(u32 *)(r3 + 0xa4)
    2317:	*(u64 *)(r10 - 0xb8) = r9
    2318:	if w1 == 0x0 goto +0x5a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f10>
    2319:	w9 = *(u32 *)(r3 + 0xa0)
    2320:	w8 = *(u32 *)(r3 + 0xa4)
    2321:	w1 = *(u32 *)(r3 + 0x70)
    2322:	if w1 != 0x0 goto +0x38e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ea0>
    2323:	call 0x23
    2324:	r0 += r9
    2325:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x250>
    2326:	goto +0x58b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ea8>
    2327:	r1 = r10
    2328:	r1 += -0x88
    2329:	w2 = 0x2
    2330:	r3 = r0
    2331:	call 0x71
    2332:	w1 = *(u16 *)(r10 - 0x88)
    2333:	goto +0x388 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec8>
    2334:	w1 = *(u32 *)(r7 + 0x24)
    2335:	if w1 != 0x3 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x320>
    2336:	call 0x9e
    2337:	r1 = r0
    2338:	call 0xaf
    2339:	r1 = r10
    2340:	r1 += -0x88
    2341:	w2 = 0x80
    2342:	r3 = r0
    2343:	call 0x71
    2344:	r1 = *(u64 *)(r10 - 0x20)
    2345:	if r1 != 0x504c0001 goto +0x7be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2346:	r1 = *(u64 *)(r10 - 0x10)
    2347:	if r1 != 0x10 goto +0x7bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2348:	r1 = *(u64 *)(r10 - 0x28)
    2349:	r2 = 0x0 ll
		0000000000004968:  R_BPF_64_64	CONFIG
    2351:	r2 = *(u64 *)(r2 + 0x0)
    2352:	if r1 != r2 goto +0x7b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2353:	w2 = 0x0
    2354:	w1 = *(u32 *)(r7 + 0x28)
    2355:	w3 = *(u32 *)(r7 + 0x30)
    2356:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x468>
    2357:	w4 = w1
    2358:	w4 >>= 0x1
    2359:	w2 = w1
    2360:	w2 |= w4
    2361:	w4 = w2
    2362:	w4 >>= 0x2
    2363:	w2 |= w4
    2364:	w4 = w2
    2365:	w4 >>= 0x4
    2366:	w2 |= w4
    2367:	w1 &= w6
    2368:	w4 = w2
    2369:	w4 >>= 0x8
    2370:	w2 |= w4
    2371:	w1 -= w3
    2372:	w3 = w2
    2373:	w3 >>= 0x10
    2374:	w2 |= w3
    2375:	w2 ^= -0x1
    2376:	w3 = w2
    2377:	w3 >>= 0x1
    2378:	w3 &= 0x55555555
    2379:	w2 -= w3
    2380:	w3 = w2
    2381:	w3 &= 0x33333333
    2382:	w2 >>= 0x2
    2383:	w2 &= 0x33333333
    2384:	w3 += w2
    2385:	w2 = w3
    2386:	w2 >>= 0x4
    2387:	w3 += w2
    2388:	w3 &= 0xf0f0f0f
    2389:	w3 *= 0x1010101
    2390:	w3 >>= 0x18
    2391:	w1 <<= w3
    2392:	w1 s>>= w3
    2393:	w2 = w1
    2394:	*(u32 *)(r10 - 0xa0) = w2
    2395:	call 0x23
    2396:	*(u64 *)(r10 - 0x88) = r0
    2397:	r2 = r10
    2398:	r2 += -0x88
    2399:	r1 = 0x0 ll
		0000000000004af8:  R_BPF_64_64	TASKS
    2401:	call 0x1
    2402:	r7 = r0
    2403:	if r7 == 0x0 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1280>
    2404:	call 0xe
    2405:	r1 = *(u64 *)(r7 + 0x18)
    2406:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    2407:	r6 = r0
    2408:	r2 = r0
    2409:	r2 >>= 0x20
    2410:	r0 <<= 0x20
    2411:	r0 >>= 0x20
    2412:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x510>
    2413:	r1 >>= 0x20
    2414:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    2415:	w1 = *(u32 *)(r7 + 0x8)
    2416:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2417:	w1 = 0x0
    2418:	*(u32 *)(r10 - 0x88) = w1
    2419:	r2 = r10
    2420:	r2 += -0x88
    2421:	r1 = 0x0 ll
		0000000000004ba8:  R_BPF_64_64	LOST
    2423:	call 0x1
    2424:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2425:	r0 += 0x10
    2426:	r1 = 0x1
    2427:	lock *(u64 *)(r0 + 0x0) += r1
    2428:	r1 = r7
    2429:	w2 = 0x420
    2430:	r3 = 0xde0 ll
		0000000000004bf0:  R_BPF_64_64	.rodata
    2432:	call 0x71
    2433:	*(u64 *)(r7 + 0x18) = r6
    2434:	*(u64 *)(r10 - 0xb8) = r9
    2435:	r1 = 0x0 ll
		0000000000004c18:  R_BPF_64_64	AYA_LOG_LEVEL
    2437:	w1 = *(u8 *)(r1 + 0x0)
    2438:	*(u64 *)(r10 - 0x90) = r7
    2439:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2440:	call 0x23
    2441:	r8 = r0
    2442:	w1 = 0xa0
    2443:	*(u16 *)(r10 - 0x2) = w1
    2444:	r1 = r10
    2445:	r1 += -0x2
    2446:	r9 = 0x40
    2447:	w1 = *(u16 *)(r10 - 0x2)
    2448:	if w1 > 0x40 goto +0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd8>
    2449:	r1 = 0x0 ll
		0000000000004c88:  R_BPF_64_64	AYA_LOGS
    2451:	r2 = r9
    2452:	r3 = 0x0
    2453:	call 0x83
    2454:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
    2455:	*(u64 *)(r10 - 0x80) = r9
    2456:	*(u64 *)(r10 - 0x88) = r0
    2457:	r1 = r10
    2458:	r1 += -0x88
    2459:	r1 = *(u64 *)(r10 - 0x88)
    2460:	r2 = *(u64 *)(r10 - 0x80)
    2461:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2462:	w2 = *(u16 *)(r10 - 0x2)
    2463:	*(u8 *)(r1 + 0x0) = w2
    2464:	w2 >>= 0x8
    2465:	*(u8 *)(r1 + 0x1) = w2
    2466:	r1 = *(u64 *)(r10 - 0x88)
    2467:	r2 = *(u64 *)(r10 - 0x80)
    2468:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2469:	w2 = 0x0
    2470:	*(u8 *)(r1 + 0x2) = w2
    2471:	r1 = *(u64 *)(r10 - 0x88)
    2472:	r3 = *(u64 *)(r10 - 0x80)
    2473:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2474:	*(u8 *)(r1 + 0x4) = w2
    2475:	w2 = 0x17
    2476:	*(u8 *)(r1 + 0x3) = w2
    2477:	r1 = *(u64 *)(r10 - 0x88)
    2478:	r2 = *(u64 *)(r10 - 0x80)
    2479:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2480:	r3 = r1
    2481:	r3 += 0x5
    2482:	r4 = 0xcf0 ll
		0000000000004d90:  R_BPF_64_64	.rodata
    2484:	w5 = *(u8 *)(r4 + 0x0)
    2485:	*(u8 *)(r3 + 0x0) = w5
    2486:	w5 = *(u8 *)(r4 + 0x1)
    2487:	*(u8 *)(r3 + 0x1) = w5
    2488:	w5 = *(u8 *)(r4 + 0x2)
    2489:	*(u8 *)(r3 + 0x2) = w5
    2490:	w5 = *(u8 *)(r4 + 0x3)
    2491:	*(u8 *)(r3 + 0x3) = w5
    2492:	w5 = *(u8 *)(r4 + 0x4)
    2493:	*(u8 *)(r3 + 0x4) = w5
    2494:	w5 = *(u8 *)(r4 + 0x5)
    2495:	*(u8 *)(r3 + 0x5) = w5
    2496:	w5 = *(u8 *)(r4 + 0x6)
    2497:	*(u8 *)(r3 + 0x6) = w5
    2498:	w5 = *(u8 *)(r4 + 0x7)
    2499:	*(u8 *)(r3 + 0x7) = w5
    2500:	w5 = *(u8 *)(r4 + 0x8)
    2501:	*(u8 *)(r3 + 0x8) = w5
    2502:	w5 = *(u8 *)(r4 + 0x9)
    2503:	*(u8 *)(r3 + 0x9) = w5
    2504:	w5 = *(u8 *)(r4 + 0xa)
    2505:	*(u8 *)(r3 + 0xa) = w5
    2506:	w5 = *(u8 *)(r4 + 0xb)
    2507:	*(u8 *)(r3 + 0xb) = w5
    2508:	w5 = *(u8 *)(r4 + 0xc)
    2509:	*(u8 *)(r3 + 0xc) = w5
    2510:	w5 = *(u8 *)(r4 + 0xd)
    2511:	*(u8 *)(r3 + 0xd) = w5
    2512:	w5 = *(u8 *)(r4 + 0xe)
    2513:	*(u8 *)(r3 + 0xe) = w5
    2514:	w5 = *(u8 *)(r4 + 0xf)
    2515:	*(u8 *)(r3 + 0xf) = w5
    2516:	w5 = *(u8 *)(r4 + 0x10)
    2517:	*(u8 *)(r3 + 0x10) = w5
    2518:	w5 = *(u8 *)(r4 + 0x11)
    2519:	*(u8 *)(r3 + 0x11) = w5
    2520:	w5 = *(u8 *)(r4 + 0x12)
    2521:	*(u8 *)(r3 + 0x12) = w5
    2522:	w5 = *(u8 *)(r4 + 0x13)
    2523:	*(u8 *)(r3 + 0x13) = w5
    2524:	w5 = *(u8 *)(r4 + 0x14)
    2525:	*(u8 *)(r3 + 0x14) = w5
    2526:	w5 = *(u8 *)(r4 + 0x15)
    2527:	*(u8 *)(r3 + 0x15) = w5
    2528:	w5 = *(u8 *)(r4 + 0x16)
    2529:	*(u8 *)(r3 + 0x16) = w5
    2530:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2531:	w3 = 0x1
    2532:	*(u8 *)(r1 + 0x1c) = w3
    2533:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2534:	w4 = 0x0
    2535:	*(u8 *)(r1 + 0x1e) = w4
    2536:	*(u8 *)(r1 + 0x1d) = w3
    2537:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2538:	w3 = 0x4
    2539:	*(u8 *)(r1 + 0x1f) = w3
    2540:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2541:	w3 = 0x2
    2542:	*(u8 *)(r1 + 0x20) = w3
    2543:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2544:	w3 = 0x0
    2545:	*(u8 *)(r1 + 0x22) = w3
    2546:	w3 = 0x17
    2547:	*(u8 *)(r1 + 0x21) = w3
    2548:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2549:	r3 = r1
    2550:	r3 += 0x23
    2551:	r4 = 0xcf0 ll
		0000000000004fb8:  R_BPF_64_64	.rodata
    2553:	w5 = *(u8 *)(r4 + 0x0)
    2554:	*(u8 *)(r3 + 0x0) = w5
    2555:	w5 = *(u8 *)(r4 + 0x1)
    2556:	*(u8 *)(r3 + 0x1) = w5
    2557:	w5 = *(u8 *)(r4 + 0x2)
    2558:	*(u8 *)(r3 + 0x2) = w5
    2559:	w5 = *(u8 *)(r4 + 0x3)
    2560:	*(u8 *)(r3 + 0x3) = w5
    2561:	w5 = *(u8 *)(r4 + 0x4)
    2562:	*(u8 *)(r3 + 0x4) = w5
    2563:	w5 = *(u8 *)(r4 + 0x5)
    2564:	*(u8 *)(r3 + 0x5) = w5
    2565:	w5 = *(u8 *)(r4 + 0x6)
    2566:	*(u8 *)(r3 + 0x6) = w5
    2567:	w5 = *(u8 *)(r4 + 0x7)
    2568:	*(u8 *)(r3 + 0x7) = w5
    2569:	w5 = *(u8 *)(r4 + 0x8)
    2570:	*(u8 *)(r3 + 0x8) = w5
    2571:	w5 = *(u8 *)(r4 + 0x9)
    2572:	*(u8 *)(r3 + 0x9) = w5
    2573:	w5 = *(u8 *)(r4 + 0xa)
    2574:	*(u8 *)(r3 + 0xa) = w5
    2575:	w5 = *(u8 *)(r4 + 0xb)
    2576:	*(u8 *)(r3 + 0xb) = w5
    2577:	w5 = *(u8 *)(r4 + 0xc)
    2578:	*(u8 *)(r3 + 0xc) = w5
    2579:	w5 = *(u8 *)(r4 + 0xd)
    2580:	*(u8 *)(r3 + 0xd) = w5
    2581:	w5 = *(u8 *)(r4 + 0xe)
    2582:	*(u8 *)(r3 + 0xe) = w5
    2583:	w5 = *(u8 *)(r4 + 0xf)
    2584:	*(u8 *)(r3 + 0xf) = w5
    2585:	w5 = *(u8 *)(r4 + 0x10)
    2586:	*(u8 *)(r3 + 0x10) = w5
    2587:	w5 = *(u8 *)(r4 + 0x11)
    2588:	*(u8 *)(r3 + 0x11) = w5
    2589:	w5 = *(u8 *)(r4 + 0x12)
    2590:	*(u8 *)(r3 + 0x12) = w5
    2591:	w5 = *(u8 *)(r4 + 0x13)
    2592:	*(u8 *)(r3 + 0x13) = w5
    2593:	w5 = *(u8 *)(r4 + 0x14)
    2594:	*(u8 *)(r3 + 0x14) = w5
    2595:	w5 = *(u8 *)(r4 + 0x15)
    2596:	*(u8 *)(r3 + 0x15) = w5
    2597:	w5 = *(u8 *)(r4 + 0x16)
    2598:	*(u8 *)(r3 + 0x16) = w5
    2599:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2600:	w3 = 0x3
    2601:	*(u8 *)(r1 + 0x3a) = w3
    2602:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2603:	w3 = 0x0
    2604:	*(u8 *)(r1 + 0x3c) = w3
    2605:	w3 = 0x1f
    2606:	*(u8 *)(r1 + 0x3b) = w3
    2607:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2608:	r3 = r1
    2609:	r3 += 0x3d
    2610:	r4 = 0xd07 ll
		0000000000005190:  R_BPF_64_64	.rodata
    2612:	w5 = *(u8 *)(r4 + 0x0)
    2613:	*(u8 *)(r3 + 0x0) = w5
    2614:	w5 = *(u8 *)(r4 + 0x1)
    2615:	*(u8 *)(r3 + 0x1) = w5
    2616:	w5 = *(u8 *)(r4 + 0x2)
    2617:	*(u8 *)(r3 + 0x2) = w5
    2618:	w5 = *(u8 *)(r4 + 0x3)
    2619:	*(u8 *)(r3 + 0x3) = w5
    2620:	w5 = *(u8 *)(r4 + 0x4)
    2621:	*(u8 *)(r3 + 0x4) = w5
    2622:	w5 = *(u8 *)(r4 + 0x5)
    2623:	*(u8 *)(r3 + 0x5) = w5
    2624:	w5 = *(u8 *)(r4 + 0x6)
    2625:	*(u8 *)(r3 + 0x6) = w5
    2626:	w5 = *(u8 *)(r4 + 0x7)
    2627:	*(u8 *)(r3 + 0x7) = w5
    2628:	w5 = *(u8 *)(r4 + 0x8)
    2629:	*(u8 *)(r3 + 0x8) = w5
    2630:	w5 = *(u8 *)(r4 + 0x9)
    2631:	*(u8 *)(r3 + 0x9) = w5
    2632:	w5 = *(u8 *)(r4 + 0xa)
    2633:	*(u8 *)(r3 + 0xa) = w5
    2634:	w5 = *(u8 *)(r4 + 0xb)
    2635:	*(u8 *)(r3 + 0xb) = w5
    2636:	w5 = *(u8 *)(r4 + 0xc)
    2637:	*(u8 *)(r3 + 0xc) = w5
    2638:	w5 = *(u8 *)(r4 + 0xd)
    2639:	*(u8 *)(r3 + 0xd) = w5
    2640:	w5 = *(u8 *)(r4 + 0xe)
    2641:	*(u8 *)(r3 + 0xe) = w5
    2642:	w5 = *(u8 *)(r4 + 0xf)
    2643:	*(u8 *)(r3 + 0xf) = w5
    2644:	w5 = *(u8 *)(r4 + 0x10)
    2645:	*(u8 *)(r3 + 0x10) = w5
    2646:	w5 = *(u8 *)(r4 + 0x11)
    2647:	*(u8 *)(r3 + 0x11) = w5
    2648:	w5 = *(u8 *)(r4 + 0x12)
    2649:	*(u8 *)(r3 + 0x12) = w5
    2650:	w5 = *(u8 *)(r4 + 0x13)
    2651:	*(u8 *)(r3 + 0x13) = w5
    2652:	w5 = *(u8 *)(r4 + 0x14)
    2653:	*(u8 *)(r3 + 0x14) = w5
    2654:	w5 = *(u8 *)(r4 + 0x15)
    2655:	*(u8 *)(r3 + 0x15) = w5
    2656:	w5 = *(u8 *)(r4 + 0x16)
    2657:	*(u8 *)(r3 + 0x16) = w5
    2658:	w5 = *(u8 *)(r4 + 0x17)
    2659:	*(u8 *)(r3 + 0x17) = w5
    2660:	w5 = *(u8 *)(r4 + 0x18)
    2661:	*(u8 *)(r3 + 0x18) = w5
    2662:	w5 = *(u8 *)(r4 + 0x19)
    2663:	*(u8 *)(r3 + 0x19) = w5
    2664:	w5 = *(u8 *)(r4 + 0x1a)
    2665:	*(u8 *)(r3 + 0x1a) = w5
    2666:	w5 = *(u8 *)(r4 + 0x1b)
    2667:	*(u8 *)(r3 + 0x1b) = w5
    2668:	w5 = *(u8 *)(r4 + 0x1c)
    2669:	*(u8 *)(r3 + 0x1c) = w5
    2670:	w5 = *(u8 *)(r4 + 0x1d)
    2671:	*(u8 *)(r3 + 0x1d) = w5
    2672:	w5 = *(u8 *)(r4 + 0x1e)
    2673:	*(u8 *)(r3 + 0x1e) = w5
    2674:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2675:	w4 = 0x4
    2676:	*(u8 *)(r1 + 0x5c) = w4
    2677:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2678:	w3 = 0x0
    2679:	*(u8 *)(r1 + 0x5e) = w3
    2680:	*(u8 *)(r1 + 0x5d) = w4
    2681:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2682:	*(u8 *)(r1 + 0x62) = w3
    2683:	*(u8 *)(r1 + 0x61) = w3
    2684:	*(u8 *)(r1 + 0x60) = w3
    2685:	w3 = 0x44
    2686:	*(u8 *)(r1 + 0x5f) = w3
    2687:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2688:	w3 = 0x5
    2689:	*(u8 *)(r1 + 0x63) = w3
    2690:	r3 = r2
    2691:	r3 &= -0x2
    2692:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2693:	w4 = 0x0
    2694:	*(u8 *)(r1 + 0x65) = w4
    2695:	w5 = 0x4
    2696:	*(u8 *)(r1 + 0x64) = w5
    2697:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2698:	*(u8 *)(r1 + 0x69) = w4
    2699:	*(u8 *)(r1 + 0x68) = w4
    2700:	*(u8 *)(r1 + 0x67) = w4
    2701:	w4 = 0x6
    2702:	*(u8 *)(r1 + 0x66) = w4
    2703:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2704:	w4 = 0x14
    2705:	*(u8 *)(r1 + 0x6a) = w4
    2706:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2707:	w4 = 0x0
    2708:	*(u8 *)(r1 + 0x6c) = w4
    2709:	w4 = 0xf
    2710:	*(u8 *)(r1 + 0x6b) = w4
    2711:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2712:	r4 = r1
    2713:	r4 += 0x6d
    2714:	r5 = 0xd26 ll
		00000000000054d0:  R_BPF_64_64	.rodata
    2716:	w0 = *(u8 *)(r5 + 0x0)
    2717:	*(u8 *)(r4 + 0x0) = w0
    2718:	w0 = *(u8 *)(r5 + 0x1)
    2719:	*(u8 *)(r4 + 0x1) = w0
    2720:	w0 = *(u8 *)(r5 + 0x2)
    2721:	*(u8 *)(r4 + 0x2) = w0
    2722:	w0 = *(u8 *)(r5 + 0x3)
    2723:	*(u8 *)(r4 + 0x3) = w0
    2724:	w0 = *(u8 *)(r5 + 0x4)
    2725:	*(u8 *)(r4 + 0x4) = w0
    2726:	w0 = *(u8 *)(r5 + 0x5)
    2727:	*(u8 *)(r4 + 0x5) = w0
    2728:	w0 = *(u8 *)(r5 + 0x6)
    2729:	*(u8 *)(r4 + 0x6) = w0
    2730:	w0 = *(u8 *)(r5 + 0x7)
    2731:	*(u8 *)(r4 + 0x7) = w0
    2732:	w0 = *(u8 *)(r5 + 0x8)
    2733:	*(u8 *)(r4 + 0x8) = w0
    2734:	w0 = *(u8 *)(r5 + 0x9)
    2735:	*(u8 *)(r4 + 0x9) = w0
    2736:	w0 = *(u8 *)(r5 + 0xa)
    2737:	*(u8 *)(r4 + 0xa) = w0
    2738:	w0 = *(u8 *)(r5 + 0xb)
    2739:	*(u8 *)(r4 + 0xb) = w0
    2740:	w0 = *(u8 *)(r5 + 0xc)
    2741:	*(u8 *)(r4 + 0xc) = w0
    2742:	w0 = *(u8 *)(r5 + 0xd)
    2743:	*(u8 *)(r4 + 0xd) = w0
    2744:	w0 = *(u8 *)(r5 + 0xe)
    2745:	*(u8 *)(r4 + 0xe) = w0
    2746:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2747:	w4 = 0x0
    2748:	*(u8 *)(r1 + 0x7c) = w4
    2749:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2750:	*(u8 *)(r1 + 0x7e) = w4
    2751:	w4 = 0x1
    2752:	*(u8 *)(r1 + 0x7d) = w4
    2753:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2754:	w4 = 0x2
    2755:	*(u8 *)(r1 + 0x7f) = w4
    2756:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2757:	w4 = 0x9
    2758:	*(u8 *)(r1 + 0x80) = w4
    2759:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2760:	w4 = 0x0
    2761:	*(u8 *)(r1 + 0x82) = w4
    2762:	w4 = 0x8
    2763:	*(u8 *)(r1 + 0x81) = w4
    2764:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2765:	*(u8 *)(r1 + 0x83) = w8
    2766:	r4 = r8
    2767:	r4 >>= 0x38
    2768:	*(u8 *)(r1 + 0x8a) = w4
    2769:	r4 = r8
    2770:	r4 >>= 0x30
    2771:	*(u8 *)(r1 + 0x89) = w4
    2772:	r4 = r8
    2773:	r4 >>= 0x28
    2774:	*(u8 *)(r1 + 0x88) = w4
    2775:	r4 = r8
    2776:	r4 >>= 0x20
    2777:	*(u8 *)(r1 + 0x87) = w4
    2778:	r4 = r8
    2779:	r4 >>= 0x18
    2780:	*(u8 *)(r1 + 0x86) = w4
    2781:	r4 = r8
    2782:	r4 >>= 0x10
    2783:	*(u8 *)(r1 + 0x85) = w4
    2784:	r8 >>= 0x8
    2785:	*(u8 *)(r1 + 0x84) = w8
    2786:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2787:	w4 = 0x14
    2788:	*(u8 *)(r1 + 0x8b) = w4
    2789:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2790:	w4 = 0x0
    2791:	*(u8 *)(r1 + 0x8d) = w4
    2792:	w4 = 0x7
    2793:	*(u8 *)(r1 + 0x8c) = w4
    2794:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2795:	r4 = r1
    2796:	r4 += 0x8e
    2797:	r5 = 0xd35 ll
		0000000000005768:  R_BPF_64_64	.rodata
    2799:	w0 = *(u8 *)(r5 + 0x0)
    2800:	*(u8 *)(r4 + 0x0) = w0
    2801:	w0 = *(u8 *)(r5 + 0x1)
    2802:	*(u8 *)(r4 + 0x1) = w0
    2803:	w0 = *(u8 *)(r5 + 0x2)
    2804:	*(u8 *)(r4 + 0x2) = w0
    2805:	w0 = *(u8 *)(r5 + 0x3)
    2806:	*(u8 *)(r4 + 0x3) = w0
    2807:	w0 = *(u8 *)(r5 + 0x4)
    2808:	*(u8 *)(r4 + 0x4) = w0
    2809:	w0 = *(u8 *)(r5 + 0x5)
    2810:	*(u8 *)(r4 + 0x5) = w0
    2811:	w0 = *(u8 *)(r5 + 0x6)
    2812:	*(u8 *)(r4 + 0x6) = w0
    2813:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2814:	w4 = 0x0
    2815:	*(u8 *)(r1 + 0x95) = w4
    2816:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2817:	*(u8 *)(r1 + 0x97) = w4
    2818:	w4 = 0x1
    2819:	*(u8 *)(r1 + 0x96) = w4
    2820:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2821:	*(u8 *)(r1 + 0x98) = w4
    2822:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2823:	w4 = 0x3
    2824:	*(u8 *)(r1 + 0x99) = w4
    2825:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2826:	w3 = 0x0
    2827:	*(u8 *)(r1 + 0x9b) = w3
    2828:	w3 = 0x4
    2829:	*(u8 *)(r1 + 0x9a) = w3
    2830:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2831:	w3 = *(u32 *)(r10 - 0xa0)
    2832:	w2 = w3
    2833:	w2 >>= 0x18
    2834:	*(u8 *)(r1 + 0x9f) = w2
    2835:	w2 = w3
    2836:	w2 >>= 0x10
    2837:	*(u8 *)(r1 + 0x9e) = w2
    2838:	*(u8 *)(r1 + 0x9c) = w3
    2839:	w2 = w3
    2840:	w2 >>= 0x8
    2841:	*(u8 *)(r1 + 0x9d) = w2
    2842:	r2 = 0x0
    2843:	call 0x84
    2844:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
    2845:	w1 = *(u32 *)(r10 - 0xa0)
    2846:	if w1 != 0x0 goto +0x670 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4610>
    2847:	r1 = 0x0 ll
		00000000000058f8:  R_BPF_64_64	CONFIG
    2849:	w2 = *(u32 *)(r1 + 0x6c)
    2850:	if w2 == 0x0 goto +0x5c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    2851:	r1 = *(u64 *)(r1 + 0x98)
    2852:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
    2853:	r1 = 0x0 ll
		0000000000005928:  R_BPF_64_64	CONFIG
    2855:	r3 = *(u64 *)(r1 + 0x98)
    2856:	r1 = r10
    2857:	r1 += -0x88
    2858:	w2 = 0x4
    2859:	call 0x71
    2860:	w1 = *(u32 *)(r10 - 0x88)
    2861:	if w1 == 0x0 goto +0x661 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4610>
    2862:	r6 = 0x0 ll
		0000000000005970:  R_BPF_64_64	CONFIG
    2864:	w1 = *(u32 *)(r6 + 0xa4)
    2865:	if w1 == 0x0 goto +0x5c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4130>
    2866:	w7 = *(u32 *)(r6 + 0xa0)
    2867:	w8 = *(u32 *)(r6 + 0xa4)
    2868:	w1 = *(u32 *)(r6 + 0x70)
    2869:	if w1 != 0x0 goto +0x40f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c0>
    2870:	call 0x23
    2871:	r0 += r7
    2872:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1368>
    2873:	goto +0x5af <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40e0>
    2874:	r1 = r10
    2875:	r1 += -0x88
    2876:	w2 = 0x2
    2877:	r3 = r0
    2878:	call 0x71
    2879:	w1 = *(u16 *)(r10 - 0x88)
    2880:	goto +0x409 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e8>
    2881:	r2 = 0x0
    2882:	call 0x85
    2883:	r7 = *(u64 *)(r10 - 0x90)
    2884:	w8 = *(u32 *)(r7 + 0x10)
    2885:	w1 = *(u32 *)(r7 + 0xc)
    2886:	*(u32 *)(r10 - 0xb0) = w1
    2887:	w1 = *(u32 *)(r7 + 0x8)
    2888:	*(u32 *)(r10 - 0x98) = w1
    2889:	w1 = *(u32 *)(r7 + 0x4)
    2890:	*(u32 *)(r10 - 0xc0) = w1
    2891:	w1 = *(u32 *)(r7 + 0x0)
    2892:	*(u32 *)(r10 - 0xa8) = w1
    2893:	call 0x9e
    2894:	r1 = r0
    2895:	call 0xaf
    2896:	r7 = r0
    2897:	r1 = r7
    2898:	r1 >>= 0x9
    2899:	r1 &= 0x3ffc0
    2900:	r9 = 0x0 ll
		0000000000005aa0:  R_BPF_64_64	.bss.begun
    2902:	r9 += r1
    2903:	r1 = *(u64 *)(r9 + 0x0)
    2904:	r1 ^= r7
    2905:	r2 = 0xffffffffffff ll
    2907:	r1 &= r2
    2908:	r2 = *(u64 *)(r9 + 0x8)
    2909:	*(u64 *)(r10 - 0xc8) = r7
    2910:	if r1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1560>
    2911:	r1 = 0x0 ll
		0000000000005af8:  R_BPF_64_64	CONFIG
    2913:	w6 = *(u32 *)(r1 + 0x8c)
    2914:	if w6 == 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2915:	call 0x23
    2916:	r0 += r6
    2917:	r1 = r10
    2918:	r1 += -0x88
    2919:	w2 = 0x4
    2920:	r3 = r0
    2921:	call 0x71
    2922:	w1 = *(u32 *)(r10 - 0x88)
    2923:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2924:	r1 = 0x0 ll
		0000000000005b60:  R_BPF_64_64	CONFIG
    2926:	w6 = *(u32 *)(r1 + 0x90)
    2927:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2928:	call 0x23
    2929:	r0 += r6
    2930:	r1 = r10
    2931:	r1 += -0x88
    2932:	w2 = 0x4
    2933:	r3 = r0
    2934:	call 0x71
    2935:	w1 = *(u32 *)(r10 - 0x88)
    2936:	if w1 != 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2937:	w3 = *(u32 *)(r10 - 0xc0)
    2938:	w1 = w3
    2939:	w4 = *(u32 *)(r10 - 0xa0)
    2940:	w1 |= w4
    2941:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d50>
    2942:	w1 = w4
    2943:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15e0>
    2944:	w1 = w4
    2945:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15b0>
    2946:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15e0>
    2947:	w2 = 0x0
    2948:	w1 = 0x0
    2949:	w6 = 0x0
    2950:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2951:	w1 = w4
    2952:	w1 -= w3
    2953:	w6 = 0x0
    2954:	w2 = 0x0
    2955:	w3 = *(u32 *)(r10 - 0x98)
    2956:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2957:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2958:	w3 = w1
    2959:	w2 = *(u32 *)(r10 - 0x98)
    2960:	w3 ^= w2
    2961:	w2 = 0x1
    2962:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2963:	w3 = *(u32 *)(r10 - 0x98)
    2964:	w4 = w3
    2965:	w4 s>>= 0x1f
    2966:	w3 ^= w4
    2967:	w3 -= w4
    2968:	w5 = w1
    2969:	w5 s>>= 0x1f
    2970:	w4 = w1
    2971:	w4 ^= w5
    2972:	w4 -= w5
    2973:	w0 = w4
    2974:	w0 &= 0xff
    2975:	w5 = w3
    2976:	w5 &= 0xff
    2977:	w5 -= w0
    2978:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b8>
    2979:	w5 = 0x0
    2980:	w5 += w0
    2981:	w0 = w4
    2982:	w0 >>= 0x18
    2983:	w6 = w3
    2984:	w6 >>= 0x18
    2985:	w6 -= w0
    2986:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16f8>
    2987:	w6 = 0x0
    2988:	w6 += w0
    2989:	w6 <<= 0x18
    2990:	w6 |= w5
    2991:	w5 = w4
    2992:	w5 >>= 0x8
    2993:	w5 &= 0xff
    2994:	w0 = w3
    2995:	w0 >>= 0x8
    2996:	w0 &= 0xff
    2997:	w0 -= w5
    2998:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1758>
    2999:	w0 = 0x0
    3000:	w0 += w5
    3001:	w0 <<= 0x8
    3002:	w6 |= w0
    3003:	w4 >>= 0x10
    3004:	w4 &= 0xff
    3005:	w3 >>= 0x10
    3006:	w3 &= 0xff
    3007:	w3 -= w4
    3008:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17a8>
    3009:	w3 = 0x0
    3010:	w3 += w4
    3011:	w3 <<= 0x10
    3012:	w6 |= w3
    3013:	w4 = *(u32 *)(r10 - 0xa0)
    3014:	w3 = *(u32 *)(r10 - 0x98)
    3015:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    3016:	w6 = -w6
    3017:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    3018:	w3 = *(u32 *)(r10 - 0xc0)
    3019:	w1 = w3
    3020:	w2 = *(u32 *)(r10 - 0xa0)
    3021:	w1 |= w2
    3022:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1860>
    3023:	w7 = w2
    3024:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3025:	w7 = w2
    3026:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1838>
    3027:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3028:	w7 = 0x0
    3029:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3030:	w7 = w2
    3031:	w7 -= w3
    3032:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3033:	w7 = 0x0
    3034:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1848>
    3035:	w5 = 0x0
    3036:	w1 = 0x1
    3037:	w3 = 0x1
    3038:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1898>
    3039:	w3 = 0x0
    3040:	w2 = *(u32 *)(r10 - 0xa8)
    3041:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18b0>
    3042:	w1 = 0x0
    3043:	w2 = *(u32 *)(r10 - 0x98)
    3044:	if w2 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3045:	if w7 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3046:	w2 = w7
    3047:	w4 = *(u32 *)(r10 - 0x98)
    3048:	w2 ^= w4
    3049:	if w2 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3050:	w4 = *(u32 *)(r10 - 0x98)
    3051:	w2 = w4
    3052:	w2 s>>= 0x1f
    3053:	w4 ^= w2
    3054:	w4 -= w2
    3055:	w2 = w7
    3056:	w2 s>>= 0x1f
    3057:	w5 = w7
    3058:	w5 ^= w2
    3059:	w5 -= w2
    3060:	w0 = w5
    3061:	w0 &= 0xff
    3062:	w6 = w4
    3063:	w6 &= 0xff
    3064:	w6 -= w0
    3065:	w2 = 0x0
    3066:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1978>
    3067:	w6 = 0x0
    3068:	w6 += w0
    3069:	w8 = w5
    3070:	w8 >>= 0x18
    3071:	w0 = w4
    3072:	w0 >>= 0x18
    3073:	w0 -= w8
    3074:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19b8>
    3075:	w0 = 0x0
    3076:	w0 += w8
    3077:	w0 <<= 0x18
    3078:	w0 |= w6
    3079:	w6 = w5
    3080:	w6 >>= 0x8
    3081:	w6 &= 0xff
    3082:	w8 = w4
    3083:	w8 >>= 0x8
    3084:	w8 &= 0xff
    3085:	w8 -= w6
    3086:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a18>
    3087:	w8 = 0x0
    3088:	w8 += w6
    3089:	w8 <<= 0x8
    3090:	w0 |= w8
    3091:	w5 >>= 0x10
    3092:	w5 &= 0xff
    3093:	w4 >>= 0x10
    3094:	w4 &= 0xff
    3095:	w4 -= w5
    3096:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a68>
    3097:	w4 = 0x0
    3098:	w4 += w5
    3099:	w4 <<= 0x10
    3100:	w0 |= w4
    3101:	w5 = w0
    3102:	w5 = -w5
    3103:	w4 = *(u32 *)(r10 - 0x98)
    3104:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3105:	w5 = w0
    3106:	w4 = *(u32 *)(r10 - 0xb0)
    3107:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3108:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3109:	w4 = 0x6
    3110:	w0 = w5
    3111:	w6 = *(u32 *)(r10 - 0xb0)
    3112:	w0 ^= w6
    3113:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b28>
    3114:	w2 = *(u32 *)(r10 - 0xb0)
    3115:	w5 += w2
    3116:	w4 = 0x0
    3117:	w2 = 0x1
    3118:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b28>
    3119:	w4 = 0x6
    3120:	w2 = 0x0
    3121:	*(u32 *)(r10 - 0xb0) = w5
    3122:	w8 = 0x48
    3123:	w5 = *(u32 *)(r10 - 0x98)
    3124:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b48>
    3125:	w8 = 0x40
    3126:	w1 |= w3
    3127:	r3 = 0x0 ll
		00000000000061b8:  R_BPF_64_64	CONFIG
    3129:	w5 = *(u32 *)(r3 + 0x80)
    3130:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3131:	w3 = *(u32 *)(r3 + 0x78)
    3132:	w3 = 0x0
    3133:	w1 &= 0x1
    3134:	w5 = 0x0
    3135:	w0 = 0x0
    3136:	w9 = 0x0
    3137:	w6 = 0x0
    3138:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf0>
    3139:	r1 = *(u64 *)(r10 - 0x90)
    3140:	w1 = *(u32 *)(r1 + 0x10)
    3141:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd0>
    3142:	w5 = 0x8
    3143:	w9 = *(u32 *)(r10 - 0xa8)
    3144:	w0 = w9
    3145:	w0 = -w0
    3146:	w6 = 0x3
    3147:	w1 = *(u32 *)(r10 - 0x98)
    3148:	w7 += w1
    3149:	r1 = *(u64 *)(r10 - 0x90)
    3150:	*(u32 *)(r1 + 0xac) = w5
    3151:	*(u32 *)(r1 + 0xa4) = w0
    3152:	*(u32 *)(r1 + 0x9c) = w9
    3153:	r9 = r1
    3154:	*(u32 *)(r9 + 0x98) = w6
    3155:	*(u32 *)(r9 + 0xa8) = w3
    3156:	*(u32 *)(r9 + 0xa0) = w3
    3157:	w1 = 0x0
    3158:	w5 = 0x0
    3159:	w0 = 0x0
    3160:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c80>
    3161:	w3 = 0x8
    3162:	w1 = *(u32 *)(r10 - 0xb0)
    3163:	w5 = *(u32 *)(r10 - 0xa0)
    3164:	w0 = *(u32 *)(r10 - 0xa8)
    3165:	*(u32 *)(r9 + 0xc4) = w3
    3166:	*(u32 *)(r9 + 0xbc) = w1
    3167:	*(u32 *)(r9 + 0xb8) = w5
    3168:	*(u32 *)(r9 + 0xb4) = w0
    3169:	*(u32 *)(r9 + 0xb0) = w4
    3170:	w6 = 0x0
    3171:	*(u32 *)(r9 + 0xc0) = w6
    3172:	r1 = r9
    3173:	r1 += 0xc8
    3174:	w2 = 0x0
    3175:	r3 = 0x18
    3176:	call -0x1
		0000000000006340:  R_BPF_64_32	memset
    3177:	w1 = 0x1
    3178:	*(u32 *)(r10 - 0xb0) = w1
    3179:	w2 = 0x0
    3180:	w3 = 0x0
    3181:	w4 = 0x0
    3182:	w5 = 0x0
    3183:	w0 = *(u32 *)(r10 - 0xa0)
    3184:	if w7 == 0x0 goto +0x10a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3185:	w6 = 0x5
    3186:	w2 = *(u32 *)(r10 - 0xa8)
    3187:	w3 = w0
    3188:	w4 = w7
    3189:	w5 = w8
    3190:	goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3191:	w2 = 0x0
    3192:	w1 = 0x0
    3193:	w6 = 0x0
    3194:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15d0>
    3195:	if w8 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee0>
    3196:	w3 = 0x0
    3197:	*(u32 *)(r10 - 0xd0) = w3
    3198:	w3 = *(u32 *)(r10 - 0xa8)
    3199:	if w3 == 0x0 goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3200:	w3 = 0x3
    3201:	*(u32 *)(r10 - 0xd0) = w3
    3202:	w3 = 0x0
    3203:	*(u32 *)(r10 - 0x110) = w3
    3204:	w3 = *(u32 *)(r10 - 0xa8)
    3205:	w3 = -w3
    3206:	*(u32 *)(r10 - 0x108) = w3
    3207:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3208:	r9 = 0x80
    3209:	if w1 < 0x81 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3210:	r9 = 0x100
    3211:	if w1 < 0x101 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3212:	r9 = 0x200
    3213:	if w1 < 0x201 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3214:	r9 = 0x400
    3215:	if w1 < 0x401 goto -0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3216:	r9 = 0x800
    3217:	if w1 < 0x801 goto -0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3218:	r9 = 0x1000
    3219:	if w1 < 0x1001 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3220:	r9 = 0x2000
    3221:	if w1 > 0x2000 goto -0x153 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
    3222:	goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3223:	w3 = *(u32 *)(r7 + 0x34)
    3224:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e68>
    3225:	*(u32 *)(r7 + 0x34) = w2
    3226:	w3 = *(u32 *)(r7 + 0x38)
    3227:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e80>
    3228:	*(u32 *)(r7 + 0x38) = w2
    3229:	*(u32 *)(r7 + 0x3c) = w6
    3230:	w1 += 0x1
    3231:	*(u32 *)(r7 + 0x30) = w1
    3232:	goto +0x447 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    3233:	call 0x9e
    3234:	r0 += r9
    3235:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
    3236:	goto +0x1fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e98>
    3237:	w1 = *(u16 *)(r0 + 0x0)
    3238:	w1 <<= 0x10
    3239:	w1 s>>= 0x10
    3240:	goto +0x1ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed8>
    3241:	w3 = 0x0
    3242:	*(u32 *)(r10 - 0xd0) = w3
    3243:	w3 = *(u32 *)(r10 - 0xa8)
    3244:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3245:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3246:	w5 = w4
    3247:	w3 = *(u32 *)(r10 - 0xa8)
    3248:	w5 -= w3
    3249:	w3 = 0x0
    3250:	*(u32 *)(r10 - 0xd0) = w3
    3251:	*(u32 *)(r10 - 0x108) = w5
    3252:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f50>
    3253:	w3 = 0x3
    3254:	*(u32 *)(r10 - 0xd0) = w3
    3255:	*(u32 *)(r10 - 0x110) = w4
    3256:	w5 = w1
    3257:	w3 = *(u32 *)(r10 - 0x98)
    3258:	w5 ^= w3
    3259:	w4 = 0x0
    3260:	w3 = 0x1
    3261:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f90>
    3262:	w3 = 0x0
    3263:	w0 = w6
    3264:	w0 += w1
    3265:	w2 &= w3
    3266:	if w2 != 0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    3267:	w2 = *(u32 *)(r10 - 0x98)
    3268:	w3 = w2
    3269:	w3 s>>= 0x1f
    3270:	w2 ^= w3
    3271:	w2 -= w3
    3272:	w3 = w1
    3273:	w3 s>>= 0x1f
    3274:	w1 ^= w3
    3275:	w1 -= w3
    3276:	w3 = w1
    3277:	w3 &= 0xff
    3278:	w4 = w2
    3279:	w4 &= 0xff
    3280:	w4 -= w3
    3281:	w8 = 0x0
    3282:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2038>
    3283:	w4 = 0x0
    3284:	w4 += w3
    3285:	w5 = w1
    3286:	w5 >>= 0x18
    3287:	w3 = w2
    3288:	w3 >>= 0x18
    3289:	w3 -= w5
    3290:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    3291:	w3 = 0x0
    3292:	w3 += w5
    3293:	w3 <<= 0x18
    3294:	w3 |= w4
    3295:	w4 = w1
    3296:	w4 >>= 0x8
    3297:	w4 &= 0xff
    3298:	w5 = w2
    3299:	w5 >>= 0x8
    3300:	w5 &= 0xff
    3301:	w5 -= w4
    3302:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20d8>
    3303:	w5 = 0x0
    3304:	w5 += w4
    3305:	w5 <<= 0x8
    3306:	w3 |= w5
    3307:	w1 >>= 0x10
    3308:	w1 &= 0xff
    3309:	w2 >>= 0x10
    3310:	w2 &= 0xff
    3311:	w2 -= w1
    3312:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2128>
    3313:	w2 = 0x0
    3314:	w2 += w1
    3315:	w2 <<= 0x10
    3316:	w3 |= w2
    3317:	w4 = w3
    3318:	w4 = -w4
    3319:	w1 = *(u32 *)(r10 - 0x98)
    3320:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2168>
    3321:	w4 = w3
    3322:	w1 = *(u32 *)(r10 - 0xb0)
    3323:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    3324:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    3325:	w1 = 0x6
    3326:	*(u32 *)(r10 - 0xd8) = w1
    3327:	w1 = w4
    3328:	w2 = *(u32 *)(r10 - 0xb0)
    3329:	w1 ^= w2
    3330:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3331:	w1 = *(u32 *)(r10 - 0xb0)
    3332:	w4 += w1
    3333:	w1 = 0x0
    3334:	*(u32 *)(r10 - 0xd8) = w1
    3335:	w8 = 0x1
    3336:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3337:	w1 = 0x6
    3338:	*(u32 *)(r10 - 0xd8) = w1
    3339:	w8 = 0x0
    3340:	*(u32 *)(r10 - 0xb0) = w4
    3341:	*(u32 *)(r10 - 0xf0) = w8
    3342:	*(u32 *)(r10 - 0xe0) = w6
    3343:	w1 = 0x2
    3344:	*(u32 *)(r10 - 0xe8) = w0
    3345:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2230>
    3346:	w1 = 0x1
    3347:	*(u32 *)(r10 - 0xf8) = w1
    3348:	w8 = 0x0
    3349:	r6 = 0x0 ll
		00000000000068a8:  R_BPF_64_64	CONFIG
    3351:	w2 = *(u32 *)(r6 + 0x84)
    3352:	w1 = 0x0
    3353:	if w2 == 0x0 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f0>
    3354:	r9 = *(u64 *)(r9 + 0x0)
    3355:	w1 = *(u32 *)(r6 + 0x84)
    3356:	r2 = r7
    3357:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22d8>
    3358:	call 0x9e
    3359:	r1 = 0x0 ll
		00000000000068f8:  R_BPF_64_64	CONFIG
    3361:	w1 = *(u32 *)(r1 + 0x88)
    3362:	r0 += r1
    3363:	r1 = *(u64 *)(r0 + 0x0)
    3364:	r2 = *(u64 *)(r0 + 0x8)
    3365:	w2 += w1
    3366:	r2 <<= 0x30
    3367:	r2 ^= r7
    3368:	w1 = 0x0
    3369:	if r9 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f0>
    3370:	w1 = 0x20
    3371:	*(u32 *)(r10 - 0x100) = w1
    3372:	r9 = *(u64 *)(r10 - 0x90)
    3373:	w2 = *(u32 *)(r9 + 0x1e8)
    3374:	w3 = *(u32 *)(r6 + 0x80)
    3375:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2340>
    3376:	r3 = 0x0 ll
		0000000000006980:  R_BPF_64_64	CONFIG
    3378:	w3 = *(u32 *)(r3 + 0x78)
    3379:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2340>
    3380:	w8 = -0x80000000
    3381:	w3 = 0x0
    3382:	w4 = 0x0
    3383:	w5 = 0x0
    3384:	w0 = 0x0
    3385:	w6 = 0x0
    3386:	w1 = *(u32 *)(r10 - 0xd0)
    3387:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23a8>
    3388:	w5 = *(u32 *)(r9 + 0x10)
    3389:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    3390:	w4 = 0x8
    3391:	w5 = *(u32 *)(r10 - 0x108)
    3392:	w0 = *(u32 *)(r10 - 0x110)
    3393:	w6 = *(u32 *)(r10 - 0xa8)
    3394:	w2 |= 0x8
    3395:	*(u32 *)(r9 + 0xac) = w4
    3396:	*(u32 *)(r9 + 0xa4) = w5
    3397:	*(u32 *)(r9 + 0xa0) = w0
    3398:	*(u32 *)(r9 + 0x9c) = w6
    3399:	*(u32 *)(r9 + 0x98) = w1
    3400:	*(u32 *)(r9 + 0xa8) = w3
    3401:	w5 = 0x0
    3402:	w0 = 0x0
    3403:	w6 = 0x0
    3404:	w1 = *(u32 *)(r10 - 0xf0)
    3405:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2428>
    3406:	w3 = w2
    3407:	w5 = *(u32 *)(r10 - 0xb0)
    3408:	w0 = *(u32 *)(r10 - 0xa0)
    3409:	w6 = *(u32 *)(r10 - 0xa8)
    3410:	w4 = *(u32 *)(r10 - 0x98)
    3411:	w7 = w4
    3412:	w1 = *(u32 *)(r10 - 0xe0)
    3413:	w7 -= w1
    3414:	*(u32 *)(r9 + 0xc4) = w3
    3415:	*(u32 *)(r9 + 0xbc) = w5
    3416:	*(u32 *)(r9 + 0xb8) = w0
    3417:	*(u32 *)(r9 + 0xb4) = w6
    3418:	w3 = *(u32 *)(r10 - 0xd8)
    3419:	*(u32 *)(r9 + 0xb0) = w3
    3420:	w5 = 0x0
    3421:	w3 = 0x0
    3422:	*(u32 *)(r10 - 0xb0) = w3
    3423:	*(u32 *)(r9 + 0xc0) = w5
    3424:	w0 = 0x0
    3425:	w6 = 0x0
    3426:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d8>
    3427:	w8 |= w2
    3428:	w3 = 0x4
    3429:	w5 = *(u32 *)(r10 - 0xa0)
    3430:	w0 = *(u32 *)(r10 - 0xa8)
    3431:	w6 = w8
    3432:	*(u32 *)(r9 + 0xdc) = w6
    3433:	*(u32 *)(r9 + 0xd4) = w7
    3434:	*(u32 *)(r9 + 0xd0) = w5
    3435:	*(u32 *)(r9 + 0xcc) = w0
    3436:	*(u32 *)(r9 + 0xc8) = w3
    3437:	w2 = 0x0
    3438:	*(u32 *)(r9 + 0xd8) = w2
    3439:	w6 = 0x0
    3440:	w3 = 0x0
    3441:	w4 = 0x0
    3442:	w5 = 0x0
    3443:	w0 = *(u32 *)(r10 - 0xa0)
    3444:	w1 = *(u32 *)(r10 - 0xe8)
    3445:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3446:	w6 = *(u32 *)(r10 - 0xf8)
    3447:	w2 = *(u32 *)(r10 - 0xa8)
    3448:	w3 = w0
    3449:	w4 = w1
    3450:	w5 = *(u32 *)(r10 - 0x100)
    3451:	*(u32 *)(r9 + 0xfc) = w0
    3452:	*(u32 *)(r9 + 0xf8) = w0
    3453:	*(u32 *)(r9 + 0xf4) = w5
    3454:	*(u32 *)(r9 + 0xec) = w4
    3455:	*(u32 *)(r9 + 0xe8) = w3
    3456:	*(u32 *)(r9 + 0xe4) = w2
    3457:	*(u32 *)(r9 + 0xe0) = w6
    3458:	w6 = 0x0
    3459:	*(u32 *)(r9 + 0xf0) = w6
    3460:	r1 = r9
    3461:	r1 += 0x100
    3462:	w2 = 0x0
    3463:	r3 = 0x10
    3464:	call -0x1
		0000000000006c40:  R_BPF_64_32	memset
    3465:	r2 = 0x0 ll
		0000000000006c48:  R_BPF_64_64	CONFIG
    3467:	w1 = *(u32 *)(r2 + 0x6c)
    3468:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2978>
    3469:	r1 = r9
    3470:	r9 = 0x0
    3471:	r3 = r1
    3472:	r3 += 0x1ec
    3473:	r1 = r9
    3474:	r1 <<= 0x2
    3475:	r8 = r3
    3476:	r8 += r1
    3477:	r1 = r9
    3478:	r1 <<= 0x4
    3479:	r7 = 0x0 ll
		0000000000006cb8:  R_BPF_64_64	CONFIG
    3481:	r7 += r1
    3482:	r7 += 0x90
    3483:	if r9 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2968>
    3484:	r8 += 0x4
    3485:	r9 += 0x1
    3486:	w1 = *(u32 *)(r7 + 0x14)
    3487:	r7 += 0x10
    3488:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2670>
    3489:	*(u32 *)(r10 - 0xa8) = w6
    3490:	*(u64 *)(r10 - 0xa0) = r3
    3491:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2740>
    3492:	w6 = *(u32 *)(r7 + 0x0)
    3493:	w1 = *(u32 *)(r7 + 0x4)
    3494:	*(u32 *)(r10 - 0xd0) = w1
    3495:	w1 = *(u32 *)(r2 + 0x70)
    3496:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2860>
    3497:	call 0x23
    3498:	r0 += r6
    3499:	w1 = *(u32 *)(r10 - 0xd0)
    3500:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2708>
    3501:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    3502:	r1 = r10
    3503:	r1 += -0x88
    3504:	w2 = 0x2
    3505:	r3 = r0
    3506:	call 0x71
    3507:	w6 = *(u16 *)(r10 - 0x88)
    3508:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2848>
    3509:	r1 = *(u64 *)(r2 + 0x98)
    3510:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    3511:	r3 = *(u64 *)(r2 + 0x98)
    3512:	r1 = r10
    3513:	r1 += -0x88
    3514:	w2 = 0x4
    3515:	call 0x71
    3516:	r2 = 0x0 ll
		0000000000006de0:  R_BPF_64_64	CONFIG
    3518:	w1 = *(u32 *)(r10 - 0x88)
    3519:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28f0>
    3520:	w6 = *(u32 *)(r2 + 0xe0)
    3521:	w1 = *(u32 *)(r2 + 0xe4)
    3522:	*(u32 *)(r10 - 0xd0) = w1
    3523:	w1 = *(u32 *)(r2 + 0x70)
    3524:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2818>
    3525:	call 0x23
    3526:	r0 += r6
    3527:	w1 = *(u32 *)(r10 - 0xd0)
    3528:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2708>
    3529:	r1 = r10
    3530:	r1 += -0x88
    3531:	w2 = 0x4
    3532:	r3 = r0
    3533:	call 0x71
    3534:	w6 = *(u32 *)(r10 - 0x88)
    3535:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2888>
    3536:	call 0x9e
    3537:	r0 += r6
    3538:	w1 = *(u32 *)(r10 - 0xd0)
    3539:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2840>
    3540:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2880>
    3541:	w6 = *(u16 *)(r0 + 0x0)
    3542:	w6 <<= 0x10
    3543:	w6 s>>= 0x10
    3544:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2888>
    3545:	call 0x9e
    3546:	r0 += r6
    3547:	w1 = *(u32 *)(r10 - 0xd0)
    3548:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2840>
    3549:	w6 = *(u32 *)(r0 + 0x0)
    3550:	r3 = *(u64 *)(r10 - 0xa0)
    3551:	w1 = *(u32 *)(r7 + 0xc)
    3552:	w6 -= w1
    3553:	w2 = *(u32 *)(r8 + 0x0)
    3554:	w1 = 0x1
    3555:	if w6 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3556:	w1 = 0x0
    3557:	*(u32 *)(r8 + 0x14) = w6
    3558:	w6 = *(u32 *)(r10 - 0xa8)
    3559:	w6 |= w1
    3560:	r2 = 0x0 ll
		0000000000006f40:  R_BPF_64_64	CONFIG
    3562:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2620>
    3563:	w6 = 0x0
    3564:	r1 = *(u64 *)(r10 - 0x90)
    3565:	*(u32 *)(r1 + 0x200) = w6
    3566:	*(u32 *)(r10 - 0x88) = w6
    3567:	r2 = r10
    3568:	r2 += -0x88
    3569:	r1 = 0x0 ll
		0000000000006f88:  R_BPF_64_64	LOST
    3571:	call 0x1
    3572:	r3 = *(u64 *)(r10 - 0xa0)
    3573:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    3574:	r0 += 0x20
    3575:	r1 = 0x1
    3576:	lock *(u64 *)(r0 + 0x0) += r1
    3577:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    3578:	w6 &= 0x1
    3579:	r9 = *(u64 *)(r10 - 0x90)
    3580:	w1 = *(u32 *)(r9 + 0x98)
    3581:	w1 |= w6
    3582:	w2 = *(u32 *)(r9 + 0xb0)
    3583:	w1 |= w2
    3584:	w2 = *(u32 *)(r9 + 0xc8)
    3585:	w1 |= w2
    3586:	w2 = *(u32 *)(r9 + 0xe0)
    3587:	w1 |= w2
    3588:	r7 = *(u64 *)(r10 - 0xc8)
    3589:	if w1 == 0x0 goto +0x211 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3590:	call -0x703
    3591:	if w0 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e0>
    3592:	goto +0x20e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3593:	r9 += 0x20
    3594:	w1 = *(u32 *)(r10 - 0xb0)
    3595:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a30>
    3596:	r1 = *(u64 *)(r10 - 0xb8)
    3597:	r1 = *(u64 *)(r1 + 0x0)
    3598:	r3 = *(u64 *)(r1 + 0x10)
    3599:	r1 = r9
    3600:	r2 = r7
    3601:	call 0x3c2
    3602:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    3603:	r1 = r9
    3604:	w2 = 0x60
    3605:	r3 = 0xd80 ll
		00000000000070a8:  R_BPF_64_64	.rodata
    3607:	call 0x71
    3608:	r6 = *(u64 *)(r10 - 0x90)
    3609:	w1 = *(u32 *)(r6 + 0x98)
    3610:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ae0>
    3611:	w1 = *(u32 *)(r6 + 0xac)
    3612:	*(u32 *)(r6 + 0x94) = w1
    3613:	w1 = *(u32 *)(r6 + 0xa8)
    3614:	*(u32 *)(r6 + 0x90) = w1
    3615:	w1 = *(u32 *)(r6 + 0xa4)
    3616:	*(u32 *)(r6 + 0x8c) = w1
    3617:	w1 = *(u32 *)(r6 + 0xa0)
    3618:	*(u32 *)(r6 + 0x88) = w1
    3619:	w1 = *(u32 *)(r6 + 0x9c)
    3620:	*(u32 *)(r6 + 0x84) = w1
    3621:	w1 = *(u32 *)(r6 + 0x98)
    3622:	*(u32 *)(r6 + 0x80) = w1
    3623:	r1 = r6
    3624:	call -0x6e5
    3625:	w1 = *(u32 *)(r6 + 0xb0)
    3626:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b60>
    3627:	w1 = *(u32 *)(r6 + 0xc4)
    3628:	*(u32 *)(r6 + 0x94) = w1
    3629:	w1 = *(u32 *)(r6 + 0xc0)
    3630:	*(u32 *)(r6 + 0x90) = w1
    3631:	w1 = *(u32 *)(r6 + 0xbc)
    3632:	*(u32 *)(r6 + 0x8c) = w1
    3633:	w1 = *(u32 *)(r6 + 0xb8)
    3634:	*(u32 *)(r6 + 0x88) = w1
    3635:	w1 = *(u32 *)(r6 + 0xb4)
    3636:	*(u32 *)(r6 + 0x84) = w1
    3637:	w1 = *(u32 *)(r6 + 0xb0)
    3638:	*(u32 *)(r6 + 0x80) = w1
    3639:	r1 = r6
    3640:	call -0x6f5
    3641:	w1 = *(u32 *)(r6 + 0xc8)
    3642:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2be0>
    3643:	w1 = *(u32 *)(r6 + 0xdc)
    3644:	*(u32 *)(r6 + 0x94) = w1
    3645:	w1 = *(u32 *)(r6 + 0xd8)
    3646:	*(u32 *)(r6 + 0x90) = w1
    3647:	w1 = *(u32 *)(r6 + 0xd4)
    3648:	*(u32 *)(r6 + 0x8c) = w1
    3649:	w1 = *(u32 *)(r6 + 0xd0)
    3650:	*(u32 *)(r6 + 0x88) = w1
    3651:	w1 = *(u32 *)(r6 + 0xcc)
    3652:	*(u32 *)(r6 + 0x84) = w1
    3653:	w1 = *(u32 *)(r6 + 0xc8)
    3654:	*(u32 *)(r6 + 0x80) = w1
    3655:	r1 = r6
    3656:	call -0x705
    3657:	w1 = *(u32 *)(r10 - 0xb0)
    3658:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de0>
    3659:	r9 = *(u64 *)(r10 - 0x90)
    3660:	w1 = *(u32 *)(r10 - 0x98)
    3661:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c10>
    3662:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    3663:	r1 = 0x0
    3664:	r2 = 0x0 ll
		0000000000007280:  R_BPF_64_64	CONFIG
    3666:	w2 = *(u32 *)(r2 + 0x74)
    3667:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca0>
    3668:	w2 = *(u32 *)(r10 - 0xc0)
    3669:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca0>
    3670:	call 0x23
    3671:	r1 = 0x0 ll
		00000000000072b8:  R_BPF_64_64	CONFIG
    3673:	w1 = *(u32 *)(r1 + 0x74)
    3674:	r0 += r1
    3675:	r1 = r10
    3676:	r1 += -0x88
    3677:	w2 = 0x8
    3678:	r3 = r0
    3679:	call 0x71
    3680:	r1 = *(u64 *)(r10 - 0x88)
    3681:	*(u64 *)(r9 + 0x1d0) = r1
    3682:	w1 = *(u32 *)(r9 + 0xe0)
    3683:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d28>
    3684:	w1 = *(u32 *)(r9 + 0xf4)
    3685:	*(u32 *)(r9 + 0x94) = w1
    3686:	w1 = *(u32 *)(r9 + 0xf0)
    3687:	*(u32 *)(r9 + 0x90) = w1
    3688:	w1 = *(u32 *)(r9 + 0xec)
    3689:	*(u32 *)(r9 + 0x8c) = w1
    3690:	w1 = *(u32 *)(r9 + 0xe8)
    3691:	*(u32 *)(r9 + 0x88) = w1
    3692:	w1 = *(u32 *)(r9 + 0xe4)
    3693:	*(u32 *)(r9 + 0x84) = w1
    3694:	w1 = *(u32 *)(r9 + 0xe0)
    3695:	*(u32 *)(r9 + 0x80) = w1
    3696:	r1 = r9
    3697:	call -0x72e
    3698:	r1 = 0x0 ll
		0000000000007390:  R_BPF_64_64	CONFIG
    3700:	w2 = *(u32 *)(r1 + 0x6c)
    3701:	if w2 == 0x0 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3702:	w1 = *(u32 *)(r1 + 0xa4)
    3703:	w2 = *(u32 *)(r10 - 0xb0)
    3704:	if w2 != 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e18>
    3705:	if w1 == 0x0 goto +0x107 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35a0>
    3706:	w2 = *(u32 *)(r9 + 0x204)
    3707:	w1 = *(u32 *)(r9 + 0x1f0)
    3708:	w3 = w2
    3709:	w3 |= w1
    3710:	if w3 s> -0x1 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff8>
    3711:	w3 = w2
    3712:	if w1 s> 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3008>
    3713:	w3 = w2
    3714:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2db8>
    3715:	goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3008>
    3716:	w3 = 0x0
    3717:	if w2 s>= w1 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3008>
    3718:	w3 = w2
    3719:	w3 -= w1
    3720:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3008>
    3721:	if r7 != 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e78>
    3722:	r1 = r9
    3723:	w2 = 0x60
    3724:	r3 = 0xd80 ll
		0000000000007460:  R_BPF_64_64	.rodata
    3726:	call 0x71
    3727:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf0>
    3728:	if w1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a8>
    3729:	w2 = *(u32 *)(r9 + 0x204)
    3730:	w1 = *(u32 *)(r9 + 0x1f0)
    3731:	w3 = w2
    3732:	w3 |= w1
    3733:	if w3 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3040>
    3734:	w3 = w2
    3735:	if w1 s> 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3058>
    3736:	w3 = w2
    3737:	if w2 s> 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3058>
    3738:	if w2 s>= w1 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a8>
    3739:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3048>
    3740:	r1 = r9
    3741:	r2 = r7
    3742:	call 0x33d
    3743:	goto -0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf0>
    3744:	w1 = *(u32 *)(r0 + 0x0)
    3745:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed8>
    3746:	r1 = r10
    3747:	r1 += -0x88
    3748:	w2 = 0x4
    3749:	r3 = r0
    3750:	call 0x71
    3751:	w1 = *(u32 *)(r10 - 0x88)
    3752:	r9 = *(u64 *)(r10 - 0xb8)
    3753:	r3 = 0x0 ll
		0000000000007548:  R_BPF_64_64	CONFIG
    3755:	r2 = 0x0 ll
		0000000000007558:  R_BPF_64_64	CONFIG
    3757:	w2 = *(u32 *)(r2 + 0xac)
    3758:	if w1 != w2 goto -0x5da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3759:	w1 = *(u32 *)(r3 + 0xb4)
    3760:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3458>
    3761:	r1 = 0x0 ll
		0000000000007588:  R_BPF_64_64	CONFIG
    3763:	w8 = *(u32 *)(r1 + 0xb0)
    3764:	w9 = *(u32 *)(r1 + 0xb4)
    3765:	w1 = *(u32 *)(r1 + 0x70)
    3766:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa8>
    3767:	call 0x23
    3768:	r0 += r8
    3769:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f70>
    3770:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3400>
    3771:	r1 = r10
    3772:	r1 += -0x88
    3773:	w2 = 0x2
    3774:	r3 = r0
    3775:	call 0x71
    3776:	w1 = *(u16 *)(r10 - 0x88)
    3777:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fd0>
    3778:	call 0x9e
    3779:	r0 += r8
    3780:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    3781:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fe8>
    3782:	w1 = *(u16 *)(r0 + 0x0)
    3783:	w1 <<= 0x10
    3784:	w1 s>>= 0x10
    3785:	goto +0x89 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3430>
    3786:	w1 = *(u32 *)(r0 + 0x0)
    3787:	goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3430>
    3788:	w3 = 0x0
    3789:	if w2 s> w1 goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dc8>
    3790:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3018>
    3791:	if w3 == 0x0 goto +0xa5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3540>
    3792:	w4 = 0x2
    3793:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    3794:	w4 = 0x1
    3795:	if w3 == 0x0 goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35a0>
    3796:	goto +0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3560>
    3797:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a8>
    3798:	w3 = w2
    3799:	w3 -= w1
    3800:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a8>
    3801:	r4 = 0x1
    3802:	*(u64 *)(r9 + 0x90) = r4
    3803:	*(u32 *)(r9 + 0x8c) = w3
    3804:	*(u32 *)(r9 + 0x88) = w2
    3805:	*(u32 *)(r9 + 0x84) = w1
    3806:	w1 = 0x5
    3807:	*(u32 *)(r9 + 0x80) = w1
    3808:	r1 = r9
    3809:	call -0x79e
    3810:	r6 = 0x0 ll
		0000000000007710:  R_BPF_64_64	CONFIG
    3812:	w1 = *(u32 *)(r6 + 0xb4)
    3813:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3188>
    3814:	w2 = *(u32 *)(r9 + 0x208)
    3815:	w1 = *(u32 *)(r9 + 0x1f4)
    3816:	w3 = w2
    3817:	w3 |= w1
    3818:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3120>
    3819:	w3 = w2
    3820:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3138>
    3821:	w3 = w2
    3822:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3138>
    3823:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3188>
    3824:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    3825:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3188>
    3826:	w3 = w2
    3827:	w3 -= w1
    3828:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3188>
    3829:	r4 = 0x2
    3830:	*(u64 *)(r9 + 0x90) = r4
    3831:	*(u32 *)(r9 + 0x8c) = w3
    3832:	*(u32 *)(r9 + 0x88) = w2
    3833:	*(u32 *)(r9 + 0x84) = w1
    3834:	w1 = 0x5
    3835:	*(u32 *)(r9 + 0x80) = w1
    3836:	r1 = r9
    3837:	call -0x7ba
    3838:	w1 = *(u32 *)(r6 + 0xc4)
    3839:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3840:	w2 = *(u32 *)(r9 + 0x20c)
    3841:	w1 = *(u32 *)(r9 + 0x1f8)
    3842:	w3 = w2
    3843:	w3 |= w1
    3844:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f0>
    3845:	w3 = w2
    3846:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3208>
    3847:	w3 = w2
    3848:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3208>
    3849:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3850:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f8>
    3851:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3852:	w3 = w2
    3853:	w3 -= w1
    3854:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3855:	r4 = 0x3
    3856:	*(u64 *)(r9 + 0x90) = r4
    3857:	*(u32 *)(r9 + 0x8c) = w3
    3858:	*(u32 *)(r9 + 0x88) = w2
    3859:	*(u32 *)(r9 + 0x84) = w1
    3860:	w1 = 0x5
    3861:	*(u32 *)(r9 + 0x80) = w1
    3862:	r1 = r9
    3863:	call -0x7d4
    3864:	w1 = *(u32 *)(r6 + 0xd4)
    3865:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3866:	w2 = *(u32 *)(r9 + 0x210)
    3867:	w1 = *(u32 *)(r9 + 0x1fc)
    3868:	w3 = w2
    3869:	w3 |= w1
    3870:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32c0>
    3871:	w3 = w2
    3872:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    3873:	w3 = w2
    3874:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    3875:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3876:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32c8>
    3877:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3878:	w3 = w2
    3879:	w3 -= w1
    3880:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3328>
    3881:	r4 = 0x4
    3882:	*(u64 *)(r9 + 0x90) = r4
    3883:	*(u32 *)(r9 + 0x8c) = w3
    3884:	*(u32 *)(r9 + 0x88) = w2
    3885:	*(u32 *)(r9 + 0x84) = w1
    3886:	w1 = 0x5
    3887:	*(u32 *)(r9 + 0x80) = w1
    3888:	r1 = r9
    3889:	call -0x7ee
    3890:	w1 = *(u32 *)(r6 + 0xe4)
    3891:	if w1 == 0x0 goto +0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3892:	w1 = *(u32 *)(r9 + 0x214)
    3893:	w2 = *(u32 *)(r9 + 0x200)
    3894:	w3 = w1
    3895:	w3 |= w2
    3896:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3390>
    3897:	w3 = w1
    3898:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33a8>
    3899:	w3 = w1
    3900:	if w1 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33a8>
    3901:	if w1 s>= w2 goto +0xd9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3902:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3398>
    3903:	if w1 s<= w2 goto +0xd7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3904:	w3 = w1
    3905:	w3 -= w2
    3906:	w4 = 0x5
    3907:	if w3 == 0x0 goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    3908:	goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a10>
    3909:	call 0x9e
    3910:	r0 += r7
    3911:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e0>
    3912:	goto +0x16a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f30>
    3913:	w1 = *(u16 *)(r0 + 0x0)
    3914:	w1 <<= 0x10
    3915:	w1 s>>= 0x10
    3916:	goto +0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4110>
    3917:	r1 = r10
    3918:	r1 += -0x88
    3919:	w2 = 0x4
    3920:	r3 = r0
    3921:	call 0x71
    3922:	w1 = *(u32 *)(r10 - 0x88)
    3923:	r2 = 0x0 ll
		0000000000007a98:  R_BPF_64_64	CONFIG
    3925:	w2 = *(u32 *)(r2 + 0xbc)
    3926:	r9 = *(u64 *)(r10 - 0xb8)
    3927:	if w1 != w2 goto -0x683 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3928:	r3 = 0x0 ll
		0000000000007ac0:  R_BPF_64_64	CONFIG
    3930:	w1 = *(u32 *)(r3 + 0xc4)
    3931:	if w1 == 0x0 goto +0x13a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e48>
    3932:	w9 = *(u32 *)(r3 + 0xc0)
    3933:	w8 = *(u32 *)(r3 + 0xc4)
    3934:	w1 = *(u32 *)(r3 + 0x70)
    3935:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34f0>
    3936:	call 0x23
    3937:	r0 += r9
    3938:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    3939:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3de0>
    3940:	r1 = r10
    3941:	r1 += -0x88
    3942:	w2 = 0x2
    3943:	r3 = r0
    3944:	call 0x71
    3945:	w1 = *(u16 *)(r10 - 0x88)
    3946:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3518>
    3947:	call 0x9e
    3948:	r0 += r9
    3949:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3510>
    3950:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3530>
    3951:	w1 = *(u16 *)(r0 + 0x0)
    3952:	w1 <<= 0x10
    3953:	w1 s>>= 0x10
    3954:	goto +0x11c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e10>
    3955:	w1 = *(u32 *)(r0 + 0x0)
    3956:	goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e10>
    3957:	w3 = w2
    3958:	w3 -= w1
    3959:	w4 = 0x3
    3960:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35a0>
    3961:	r5 = 0x1
    3962:	*(u64 *)(r9 + 0x90) = r5
    3963:	*(u32 *)(r9 + 0x8c) = w3
    3964:	*(u32 *)(r9 + 0x88) = w2
    3965:	*(u32 *)(r9 + 0x84) = w1
    3966:	*(u32 *)(r9 + 0x80) = w4
    3967:	r1 = r9
    3968:	call -0x83d
    3969:	r7 = 0x0 ll
		0000000000007c08:  R_BPF_64_64	CONFIG
    3971:	w1 = *(u32 *)(r7 + 0xb4)
    3972:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    3973:	w2 = *(u32 *)(r9 + 0x208)
    3974:	w1 = *(u32 *)(r9 + 0x1f4)
    3975:	w3 = w2
    3976:	w3 |= w1
    3977:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3620>
    3978:	w3 = w2
    3979:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3640>
    3980:	w3 = w2
    3981:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3640>
    3982:	w3 = 0x0
    3983:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3640>
    3984:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3630>
    3985:	w3 = 0x0
    3986:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3640>
    3987:	w3 = w2
    3988:	w3 -= w1
    3989:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3678>
    3990:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3678>
    3991:	w3 = w2
    3992:	w3 -= w1
    3993:	w4 = 0x3
    3994:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    3995:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3698>
    3996:	w4 = 0x2
    3997:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3690>
    3998:	w4 = 0x1
    3999:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    4000:	r5 = 0x2
    4001:	*(u64 *)(r9 + 0x90) = r5
    4002:	*(u32 *)(r9 + 0x8c) = w3
    4003:	*(u32 *)(r9 + 0x88) = w2
    4004:	*(u32 *)(r9 + 0x84) = w1
    4005:	*(u32 *)(r9 + 0x80) = w4
    4006:	r1 = r9
    4007:	call -0x864
    4008:	w1 = *(u32 *)(r7 + 0xc4)
    4009:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3800>
    4010:	w2 = *(u32 *)(r9 + 0x20c)
    4011:	w1 = *(u32 *)(r9 + 0x1f8)
    4012:	w3 = w2
    4013:	w3 |= w1
    4014:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3748>
    4015:	w3 = w2
    4016:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3768>
    4017:	w3 = w2
    4018:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3768>
    4019:	w3 = 0x0
    4020:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3768>
    4021:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3758>
    4022:	w3 = 0x0
    4023:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3768>
    4024:	w3 = w2
    4025:	w3 -= w1
    4026:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a0>
    4027:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37a0>
    4028:	w3 = w2
    4029:	w3 -= w1
    4030:	w4 = 0x3
    4031:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3800>
    4032:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c0>
    4033:	w4 = 0x2
    4034:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4035:	w4 = 0x1
    4036:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3800>
    4037:	r5 = 0x3
    4038:	*(u64 *)(r9 + 0x90) = r5
    4039:	*(u32 *)(r9 + 0x8c) = w3
    4040:	*(u32 *)(r9 + 0x88) = w2
    4041:	*(u32 *)(r9 + 0x84) = w1
    4042:	*(u32 *)(r9 + 0x80) = w4
    4043:	r1 = r9
    4044:	call -0x889
    4045:	w1 = *(u32 *)(r7 + 0xd4)
    4046:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3928>
    4047:	w2 = *(u32 *)(r9 + 0x210)
    4048:	w1 = *(u32 *)(r9 + 0x1fc)
    4049:	w3 = w2
    4050:	w3 |= w1
    4051:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3870>
    4052:	w3 = w2
    4053:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3890>
    4054:	w3 = w2
    4055:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3890>
    4056:	w3 = 0x0
    4057:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3890>
    4058:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3880>
    4059:	w3 = 0x0
    4060:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3890>
    4061:	w3 = w2
    4062:	w3 -= w1
    4063:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38c8>
    4064:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38c8>
    4065:	w3 = w2
    4066:	w3 -= w1
    4067:	w4 = 0x3
    4068:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3928>
    4069:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e8>
    4070:	w4 = 0x2
    4071:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e0>
    4072:	w4 = 0x1
    4073:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3928>
    4074:	r5 = 0x4
    4075:	*(u64 *)(r9 + 0x90) = r5
    4076:	*(u32 *)(r9 + 0x8c) = w3
    4077:	*(u32 *)(r9 + 0x88) = w2
    4078:	*(u32 *)(r9 + 0x84) = w1
    4079:	*(u32 *)(r9 + 0x80) = w4
    4080:	r1 = r9
    4081:	call -0x8ae
    4082:	w1 = *(u32 *)(r7 + 0xe4)
    4083:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    4084:	w1 = *(u32 *)(r9 + 0x214)
    4085:	w2 = *(u32 *)(r9 + 0x200)
    4086:	w3 = w1
    4087:	w3 |= w2
    4088:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3998>
    4089:	w3 = w1
    4090:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b8>
    4091:	w3 = w1
    4092:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b8>
    4093:	w3 = 0x0
    4094:	if w1 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b8>
    4095:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39a8>
    4096:	w3 = 0x0
    4097:	if w1 s<= w2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b8>
    4098:	w3 = w1
    4099:	w3 -= w2
    4100:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39f0>
    4101:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39f0>
    4102:	w3 = w1
    4103:	w3 -= w2
    4104:	w4 = 0x3
    4105:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    4106:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a10>
    4107:	w4 = 0x2
    4108:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a08>
    4109:	w4 = 0x1
    4110:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a50>
    4111:	r5 = 0x5
    4112:	*(u64 *)(r9 + 0x90) = r5
    4113:	*(u32 *)(r9 + 0x8c) = w3
    4114:	*(u32 *)(r9 + 0x88) = w1
    4115:	*(u32 *)(r9 + 0x84) = w2
    4116:	*(u32 *)(r9 + 0x80) = w4
    4117:	r1 = r9
    4118:	call -0x8d3
    4119:	w7 = 0x0
    4120:	r1 = 0x0 ll
		00000000000080c0:  R_BPF_64_64	CONFIG
    4122:	w2 = *(u32 *)(r1 + 0x6c)
    4123:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba8>
    4124:	w1 = *(u32 *)(r1 + 0xa4)
    4125:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3db0>
    4126:	r1 = 0x0 ll
		00000000000080f0:  R_BPF_64_64	CONFIG
    4128:	w2 = *(u32 *)(r1 + 0xb4)
    4129:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ad8>
    4130:	w3 = *(u32 *)(r9 + 0x208)
    4131:	*(u32 *)(r9 + 0x1f4) = w3
    4132:	w2 = 0x1
    4133:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ad0>
    4134:	w2 = 0x0
    4135:	w7 |= w2
    4136:	w1 = *(u32 *)(r1 + 0xc4)
    4137:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b18>
    4138:	w2 = *(u32 *)(r9 + 0x20c)
    4139:	*(u32 *)(r9 + 0x1f8) = w2
    4140:	w1 = 0x1
    4141:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b10>
    4142:	w1 = 0x0
    4143:	w7 |= w1
    4144:	r1 = 0x0 ll
		0000000000008180:  R_BPF_64_64	CONFIG
    4146:	w2 = *(u32 *)(r1 + 0xd4)
    4147:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b68>
    4148:	w3 = *(u32 *)(r9 + 0x210)
    4149:	*(u32 *)(r9 + 0x1fc) = w3
    4150:	w2 = 0x1
    4151:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b60>
    4152:	w2 = 0x0
    4153:	w7 |= w2
    4154:	w1 = *(u32 *)(r1 + 0xe4)
    4155:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba8>
    4156:	w2 = *(u32 *)(r9 + 0x214)
    4157:	*(u32 *)(r9 + 0x200) = w2
    4158:	w1 = 0x1
    4159:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ba0>
    4160:	w1 = 0x0
    4161:	w7 |= w1
    4162:	w5 = *(u32 *)(r9 + 0x10c)
    4163:	w3 = *(u32 *)(r9 + 0x108)
    4164:	w4 = *(u32 *)(r9 + 0x104)
    4165:	w8 = *(u32 *)(r9 + 0x100)
    4166:	r1 = r9
    4167:	w9 = *(u32 *)(r1 + 0xfc)
    4168:	w6 = *(u32 *)(r1 + 0xf8)
    4169:	w1 = *(u32 *)(r1 + 0x10)
    4170:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c58>
    4171:	*(u32 *)(r10 - 0x98) = w3
    4172:	*(u32 *)(r10 - 0xa0) = w4
    4173:	*(u32 *)(r10 - 0xa8) = w5
    4174:	call 0x23
    4175:	*(u64 *)(r10 - 0x88) = r0
    4176:	r2 = r10
    4177:	r2 += -0x88
    4178:	r1 = 0x0 ll
		0000000000008290:  R_BPF_64_64	OWED
    4180:	call 0x3
    4181:	w5 = *(u32 *)(r10 - 0xa8)
    4182:	w4 = *(u32 *)(r10 - 0xa0)
    4183:	w3 = *(u32 *)(r10 - 0x98)
    4184:	r1 = 0x0
    4185:	r2 = *(u64 *)(r10 - 0x90)
    4186:	*(u64 *)(r2 + 0x218) = r1
    4187:	*(u64 *)(r2 + 0x1d8) = r1
    4188:	*(u32 *)(r2 + 0x14) = w5
    4189:	*(u32 *)(r2 + 0x10) = w3
    4190:	*(u32 *)(r2 + 0xc) = w4
    4191:	*(u32 *)(r2 + 0x8) = w8
    4192:	w1 = 0x0
    4193:	*(u32 *)(r2 + 0x1e8) = w1
    4194:	w1 = 0x1
    4195:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3cc0>
    4196:	w1 = 0x0
    4197:	r2 = *(u64 *)(r10 - 0x90)
    4198:	*(u32 *)(r2 + 0x0) = w6
    4199:	*(u32 *)(r2 + 0x4) = w9
    4200:	if w9 != 0x0 goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4201:	if w8 != 0x0 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4202:	if w3 != 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4203:	w7 |= w1
    4204:	w7 &= 0x1
    4205:	if w7 != 0x0 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4206:	call 0x23
    4207:	*(u64 *)(r10 - 0x88) = r0
    4208:	r2 = r10
    4209:	r2 += -0x88
    4210:	r1 = 0x0 ll
		0000000000008390:  R_BPF_64_64	TASKS
    4212:	call 0x3
    4213:	if r0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4214:	r1 = 0x0 ll
		00000000000083b0:  R_BPF_64_64	.bss
    4216:	r2 = -0x1
    4217:	lock *(u64 *)(r1 + 0x0) += r2
    4218:	r1 = 0x0 ll
		00000000000083d0:  R_BPF_64_64	EXPECT_ENTER
    4220:	r2 = -0x100000000 ll
    4222:	lock *(u64 *)(r1 + 0x0) += r2
    4223:	r1 = 0x0 ll
		00000000000083f8:  R_BPF_64_64	EXPECT_EXIT
    4225:	lock *(u64 *)(r1 + 0x0) += r2
    4226:	goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4227:	w1 = *(u32 *)(r9 + 0x204)
    4228:	*(u32 *)(r9 + 0x1f0) = w1
    4229:	w7 = 0x1
    4230:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4231:	w7 = 0x0
    4232:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4233:	r1 = r10
    4234:	r1 += -0x88
    4235:	w2 = 0x4
    4236:	r3 = r0
    4237:	call 0x71
    4238:	w1 = *(u32 *)(r10 - 0x88)
    4239:	r9 = *(u64 *)(r10 - 0xb8)
    4240:	r3 = 0x0 ll
		0000000000008480:  R_BPF_64_64	CONFIG
    4242:	r2 = 0x0 ll
		0000000000008490:  R_BPF_64_64	CONFIG
    4244:	w2 = *(u32 *)(r2 + 0xcc)
    4245:	if w1 != w2 goto -0x7c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4246:	w1 = *(u32 *)(r3 + 0xd4)
    4247:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f98>
    4248:	r1 = 0x0 ll
		00000000000084c0:  R_BPF_64_64	CONFIG
    4250:	w8 = *(u32 *)(r1 + 0xd0)
    4251:	w9 = *(u32 *)(r1 + 0xd4)
    4252:	w1 = *(u32 *)(r1 + 0x70)
    4253:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ee0>
    4254:	call 0x23
    4255:	r0 += r8
    4256:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ea8>
    4257:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f40>
    4258:	r1 = r10
    4259:	r1 += -0x88
    4260:	w2 = 0x2
    4261:	r3 = r0
    4262:	call 0x71
    4263:	w1 = *(u16 *)(r10 - 0x88)
    4264:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f08>
    4265:	call 0x9e
    4266:	r0 += r8
    4267:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f00>
    4268:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f20>
    4269:	w1 = *(u16 *)(r0 + 0x0)
    4270:	w1 <<= 0x10
    4271:	w1 s>>= 0x10
    4272:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f70>
    4273:	w1 = *(u32 *)(r0 + 0x0)
    4274:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f70>
    4275:	w1 = *(u32 *)(r0 + 0x0)
    4276:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4110>
    4277:	r1 = r10
    4278:	r1 += -0x88
    4279:	w2 = 0x4
    4280:	r3 = r0
    4281:	call 0x71
    4282:	w1 = *(u32 *)(r10 - 0x88)
    4283:	r2 = 0x0 ll
		00000000000085d8:  R_BPF_64_64	CONFIG
    4285:	w2 = *(u32 *)(r2 + 0xdc)
    4286:	r9 = *(u64 *)(r10 - 0xb8)
    4287:	if w1 != w2 goto -0x7eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4288:	r1 = 0x0 ll
		0000000000008600:  R_BPF_64_64	CONFIG
    4290:	w2 = *(u32 *)(r1 + 0xe4)
    4291:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4292:	w8 = *(u32 *)(r1 + 0xe0)
    4293:	w9 = *(u32 *)(r1 + 0xe4)
    4294:	w1 = *(u32 *)(r1 + 0x70)
    4295:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4030>
    4296:	call 0x23
    4297:	r0 += r8
    4298:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ff8>
    4299:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4080>
    4300:	r1 = r10
    4301:	r1 += -0x88
    4302:	w2 = 0x2
    4303:	r3 = r0
    4304:	call 0x71
    4305:	w1 = *(u16 *)(r10 - 0x88)
    4306:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4058>
    4307:	call 0x9e
    4308:	r0 += r8
    4309:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4050>
    4310:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4070>
    4311:	w1 = *(u16 *)(r0 + 0x0)
    4312:	w1 <<= 0x10
    4313:	w1 s>>= 0x10
    4314:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40b0>
    4315:	w1 = *(u32 *)(r0 + 0x0)
    4316:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40b0>
    4317:	r1 = r10
    4318:	r1 += -0x88
    4319:	w2 = 0x4
    4320:	r3 = r0
    4321:	call 0x71
    4322:	w1 = *(u32 *)(r10 - 0x88)
    4323:	r2 = 0x0 ll
		0000000000008718:  R_BPF_64_64	CONFIG
    4325:	w2 = *(u32 *)(r2 + 0xec)
    4326:	r9 = *(u64 *)(r10 - 0xb8)
    4327:	if w1 != w2 goto -0x813 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4328:	exit
    4329:	r1 = r10
    4330:	r1 += -0x88
    4331:	w2 = 0x4
    4332:	r3 = r0
    4333:	call 0x71
    4334:	w1 = *(u32 *)(r10 - 0x88)
    4335:	r2 = 0x0 ll
		0000000000008778:  R_BPF_64_64	CONFIG
    4337:	w2 = *(u32 *)(r2 + 0xac)
    4338:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4610>
    4339:	w1 = *(u32 *)(r6 + 0xb4)
    4340:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4268>
    4341:	r1 = 0x0 ll
		00000000000087a8:  R_BPF_64_64	CONFIG
    4343:	w6 = *(u32 *)(r1 + 0xb0)
    4344:	w7 = *(u32 *)(r1 + 0xb4)
    4345:	w1 = *(u32 *)(r1 + 0x70)
    4346:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41c8>
    4347:	call 0x23
    4348:	r0 += r6
    4349:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4190>
    4350:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4218>
    4351:	r1 = r10
    4352:	r1 += -0x88
    4353:	w2 = 0x2
    4354:	r3 = r0
    4355:	call 0x71
    4356:	w1 = *(u16 *)(r10 - 0x88)
    4357:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41f0>
    4358:	call 0x9e
    4359:	r0 += r6
    4360:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41e8>
    4361:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4208>
    4362:	w1 = *(u16 *)(r0 + 0x0)
    4363:	w1 <<= 0x10
    4364:	w1 s>>= 0x10
    4365:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4248>
    4366:	w1 = *(u32 *)(r0 + 0x0)
    4367:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4248>
    4368:	r1 = r10
    4369:	r1 += -0x88
    4370:	w2 = 0x4
    4371:	r3 = r0
    4372:	call 0x71
    4373:	w1 = *(u32 *)(r10 - 0x88)
    4374:	r2 = 0x0 ll
		00000000000088b0:  R_BPF_64_64	CONFIG
    4376:	w2 = *(u32 *)(r2 + 0xbc)
    4377:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4610>
    4378:	r6 = 0x0 ll
		00000000000088d0:  R_BPF_64_64	CONFIG
    4380:	w1 = *(u32 *)(r6 + 0xc4)
    4381:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43a0>
    4382:	w7 = *(u32 *)(r6 + 0xc0)
    4383:	w8 = *(u32 *)(r6 + 0xc4)
    4384:	w1 = *(u32 *)(r6 + 0x70)
    4385:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4300>
    4386:	call 0x23
    4387:	r0 += r7
    4388:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42c8>
    4389:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4350>
    4390:	r1 = r10
    4391:	r1 += -0x88
    4392:	w2 = 0x2
    4393:	r3 = r0
    4394:	call 0x71
    4395:	w1 = *(u16 *)(r10 - 0x88)
    4396:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4328>
    4397:	call 0x9e
    4398:	r0 += r7
    4399:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4320>
    4400:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4340>
    4401:	w1 = *(u16 *)(r0 + 0x0)
    4402:	w1 <<= 0x10
    4403:	w1 s>>= 0x10
    4404:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4380>
    4405:	w1 = *(u32 *)(r0 + 0x0)
    4406:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4380>
    4407:	r1 = r10
    4408:	r1 += -0x88
    4409:	w2 = 0x4
    4410:	r3 = r0
    4411:	call 0x71
    4412:	w1 = *(u32 *)(r10 - 0x88)
    4413:	r2 = 0x0 ll
		00000000000089e8:  R_BPF_64_64	CONFIG
    4415:	w2 = *(u32 *)(r2 + 0xcc)
    4416:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4610>
    4417:	w1 = *(u32 *)(r6 + 0xd4)
    4418:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44d8>
    4419:	r1 = 0x0 ll
		0000000000008a18:  R_BPF_64_64	CONFIG
    4421:	w6 = *(u32 *)(r1 + 0xd0)
    4422:	w7 = *(u32 *)(r1 + 0xd4)
    4423:	w1 = *(u32 *)(r1 + 0x70)
    4424:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4438>
    4425:	call 0x23
    4426:	r0 += r6
    4427:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4400>
    4428:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4488>
    4429:	r1 = r10
    4430:	r1 += -0x88
    4431:	w2 = 0x2
    4432:	r3 = r0
    4433:	call 0x71
    4434:	w1 = *(u16 *)(r10 - 0x88)
    4435:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4460>
    4436:	call 0x9e
    4437:	r0 += r6
    4438:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4458>
    4439:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4478>
    4440:	w1 = *(u16 *)(r0 + 0x0)
    4441:	w1 <<= 0x10
    4442:	w1 s>>= 0x10
    4443:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44b8>
    4444:	w1 = *(u32 *)(r0 + 0x0)
    4445:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44b8>
    4446:	r1 = r10
    4447:	r1 += -0x88
    4448:	w2 = 0x4
    4449:	r3 = r0
    4450:	call 0x71
    4451:	w1 = *(u32 *)(r10 - 0x88)
    4452:	r2 = 0x0 ll
		0000000000008b20:  R_BPF_64_64	CONFIG
    4454:	w2 = *(u32 *)(r2 + 0xdc)
    4455:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4610>
    4456:	r1 = 0x0 ll
		0000000000008b40:  R_BPF_64_64	CONFIG
    4458:	w2 = *(u32 *)(r1 + 0xe4)
    4459:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4460:	w6 = *(u32 *)(r1 + 0xe0)
    4461:	w7 = *(u32 *)(r1 + 0xe4)
    4462:	w1 = *(u32 *)(r1 + 0x70)
    4463:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4570>
    4464:	call 0x23
    4465:	r0 += r6
    4466:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4538>
    4467:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45c0>
    4468:	r1 = r10
    4469:	r1 += -0x88
    4470:	w2 = 0x2
    4471:	r3 = r0
    4472:	call 0x71
    4473:	w1 = *(u16 *)(r10 - 0x88)
    4474:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4598>
    4475:	call 0x9e
    4476:	r0 += r6
    4477:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4590>
    4478:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45b0>
    4479:	w1 = *(u16 *)(r0 + 0x0)
    4480:	w1 <<= 0x10
    4481:	w1 s>>= 0x10
    4482:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45f0>
    4483:	w1 = *(u32 *)(r0 + 0x0)
    4484:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45f0>
    4485:	r1 = r10
    4486:	r1 += -0x88
    4487:	w2 = 0x4
    4488:	r3 = r0
    4489:	call 0x71
    4490:	w1 = *(u32 *)(r10 - 0x88)
    4491:	r2 = 0x0 ll
		0000000000008c58:  R_BPF_64_64	CONFIG
    4493:	w2 = *(u32 *)(r2 + 0xec)
    4494:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4495:	call 0x23
    4496:	*(u64 *)(r10 - 0x88) = r0
    4497:	r2 = r10
    4498:	r2 += -0x88
    4499:	r1 = 0x0 ll
		0000000000008c98:  R_BPF_64_64	TASKS
    4501:	r3 = 0xde0 ll
		0000000000008ca8:  R_BPF_64_64	.rodata
    4503:	r4 = 0x0
    4504:	call 0x2
    4505:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47d8>
    4506:	r1 = 0x0 ll
		0000000000008cd0:  R_BPF_64_64	.bss
    4508:	r2 = 0x1
    4509:	lock *(u64 *)(r1 + 0x0) += r2
    4510:	r1 = 0x0 ll
		0000000000008cf0:  R_BPF_64_64	EXPECT_ENTER
    4512:	r2 = 0x100000000 ll
    4514:	lock *(u64 *)(r1 + 0x0) += r2
    4515:	r1 = 0x0 ll
		0000000000008d18:  R_BPF_64_64	EXPECT_EXIT
    4517:	lock *(u64 *)(r1 + 0x0) += r2
    4518:	call 0x23
    4519:	*(u64 *)(r10 - 0x88) = r0
    4520:	r2 = r10
    4521:	r2 += -0x88
    4522:	r1 = 0x0 ll
		0000000000008d50:  R_BPF_64_64	TASKS
    4524:	call 0x1
    4525:	r7 = r0
    4526:	if r7 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4527:	call 0xe
    4528:	r1 = *(u64 *)(r7 + 0x18)
    4529:	if r1 == r0 goto -0x830 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    4530:	r6 = r0
    4531:	r2 = r0
    4532:	r2 >>= 0x20
    4533:	r0 <<= 0x20
    4534:	r0 >>= 0x20
    4535:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4768>
    4536:	r1 >>= 0x20
    4537:	if r1 == r2 goto -0x839 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    4538:	w1 = *(u32 *)(r7 + 0x8)
    4539:	if w1 == 0x0 goto -0x840 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    4540:	w1 = 0x0
    4541:	*(u32 *)(r10 - 0x88) = w1
    4542:	r2 = r10
    4543:	r2 += -0x88
    4544:	r1 = 0x0 ll
		0000000000008e00:  R_BPF_64_64	LOST
    4546:	call 0x1
    4547:	if r0 == 0x0 goto -0x848 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    4548:	r0 += 0x10
    4549:	r1 = 0x1
    4550:	lock *(u64 *)(r0 + 0x0) += r1
    4551:	goto -0x84c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    4552:	w1 = 0x0
    4553:	*(u32 *)(r10 - 0x88) = w1
    4554:	r2 = r10
    4555:	r2 += -0x88
    4556:	r1 = 0x0 ll
		0000000000008e60:  R_BPF_64_64	LOST
    4558:	call 0x1
    4559:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>
    4560:	r0 += 0x10
    4561:	r1 = 0x1
    4562:	lock *(u64 *)(r0 + 0x0) += r1
    4563:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40d8>

0000000000008ea0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4564:	r6 = r3
    4565:	r7 = r1
    4566:	call 0x5
    4567:	*(u64 *)(r7 + 0x48) = r6
    4568:	w1 = *(u32 *)(r7 + 0x58)
    4569:	w1 |= 0x1
    4570:	*(u32 *)(r7 + 0x58) = w1
    4571:	exit

0000000000008ee0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write>:
    4572:	r6 = r2
    4573:	*(u64 *)(r10 - 0x88) = r6
    4574:	r7 = r1
    4575:	r1 = r10
    4576:	r1 += -0x80
    4577:	w2 = 0x80
    4578:	r3 = r6
    4579:	call 0x71
    4580:	r6 >>= 0x9
    4581:	r6 &= 0x3ffc0
    4582:	r2 = 0x0 ll
		0000000000008f30:  R_BPF_64_64	.bss.begun
    4584:	r2 += r6
    4585:	r8 = *(u64 *)(r2 + 0x0)
    4586:	r1 = *(u64 *)(r2 + 0x8)
    4587:	*(u64 *)(r10 - 0xc0) = r1
    4588:	r1 = *(u64 *)(r10 - 0x48)
    4589:	*(u64 *)(r10 - 0xd0) = r1
    4590:	r1 = *(u64 *)(r10 - 0x40)
    4591:	*(u64 *)(r10 - 0x98) = r1
    4592:	r1 = *(u64 *)(r10 - 0x38)
    4593:	*(u64 *)(r10 - 0xc8) = r1
    4594:	r1 = *(u64 *)(r10 - 0x20)
    4595:	*(u64 *)(r10 - 0xb0) = r1
    4596:	r1 = *(u64 *)(r10 - 0x18)
    4597:	*(u64 *)(r10 - 0xa8) = r1
    4598:	r1 = *(u64 *)(r10 - 0x10)
    4599:	*(u64 *)(r10 - 0x90) = r1
    4600:	r9 = *(u64 *)(r10 - 0x60)
    4601:	r1 = *(u64 *)(r10 - 0x58)
    4602:	*(u64 *)(r10 - 0xb8) = r1
    4603:	r6 = *(u64 *)(r10 - 0x28)
    4604:	r2 = *(u64 *)(r10 - 0x8)
    4605:	*(u64 *)(r10 - 0xa0) = r7
    4606:	r1 = r7
    4607:	r7 = r2
    4608:	w2 = 0x60
    4609:	r3 = 0xd80 ll
		0000000000009008:  R_BPF_64_64	.rodata
    4611:	call 0x71
    4612:	r1 = *(u64 *)(r10 - 0x88)
    4613:	r8 ^= r1
    4614:	call 0x23
    4615:	r1 = 0x0 ll
		0000000000009038:  R_BPF_64_64	CONFIG
    4617:	w1 = *(u32 *)(r1 + 0x48)
    4618:	r0 += r1
    4619:	r1 = 0xffffffffffff ll
    4621:	r8 &= r1
    4622:	r7 <<= 0x20
    4623:	r7 >>= 0x20
    4624:	*(u64 *)(r10 - 0x88) = r7
    4625:	r6 <<= 0x20
    4626:	r6 >>= 0x20
    4627:	*(u64 *)(r10 - 0xd8) = r6
    4628:	r6 = *(u64 *)(r10 - 0xb8)
    4629:	r6 <<= 0x20
    4630:	r6 >>= 0x20
    4631:	r9 <<= 0x20
    4632:	r9 >>= 0x20
    4633:	*(u64 *)(r10 - 0xb8) = r9
    4634:	if r8 != 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x2c8>
    4635:	r1 = *(u64 *)(r10 - 0xc0)
    4636:	r1 = r10
    4637:	r1 += -0x80
    4638:	w2 = 0x4
    4639:	r3 = r0
    4640:	call 0x71
    4641:	w1 = *(u32 *)(r10 - 0x80)
    4642:	w1 &= 0x2
    4643:	if w1 != 0x0 goto +0x56 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x4f0>
    4644:	r2 = *(u64 *)(r10 - 0xc0)
    4645:	r2 &= 0x40000000
    4646:	r4 = *(u64 *)(r10 - 0xb0)
    4647:	r1 = r4
    4648:	r3 = *(u64 *)(r10 - 0xa8)
    4649:	r6 = r3
    4650:	r5 = *(u64 *)(r10 - 0x90)
    4651:	r7 = *(u64 *)(r10 - 0xa0)
    4652:	r0 = *(u64 *)(r10 - 0xc8)
    4653:	r8 = *(u64 *)(r10 - 0xd0)
    4654:	if r2 == 0x0 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x580>
    4655:	w1 = 0x2
    4656:	*(u32 *)(r7 + 0x4) = w1
    4657:	r1 = r4
    4658:	r6 = r3
    4659:	r5 = *(u64 *)(r10 - 0x90)
    4660:	goto +0x57 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x580>
    4661:	r1 = r10
    4662:	r1 += -0x80
    4663:	w2 = 0x4
    4664:	r3 = r0
    4665:	call 0x71
    4666:	w1 = *(u32 *)(r10 - 0x80)
    4667:	w1 &= 0x2
    4668:	if w1 != 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x390>
    4669:	r2 = *(u64 *)(r10 - 0x88)
    4670:	r2 &= 0x40000000
    4671:	r4 = *(u64 *)(r10 - 0xb0)
    4672:	r1 = r4
    4673:	r3 = *(u64 *)(r10 - 0xa8)
    4674:	r6 = r3
    4675:	r5 = *(u64 *)(r10 - 0x90)
    4676:	r7 = *(u64 *)(r10 - 0xa0)
    4677:	r0 = *(u64 *)(r10 - 0xc8)
    4678:	r8 = *(u64 *)(r10 - 0xd0)
    4679:	if r2 == 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x420>
    4680:	w1 = 0x2
    4681:	*(u32 *)(r7 + 0x4) = w1
    4682:	r1 = r4
    4683:	r6 = r3
    4684:	r5 = *(u64 *)(r10 - 0x90)
    4685:	goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x420>
    4686:	w1 = 0x1
    4687:	r7 = *(u64 *)(r10 - 0xa0)
    4688:	*(u32 *)(r7 + 0x4) = w1
    4689:	r0 = *(u64 *)(r10 - 0x90)
    4690:	r0 <<= 0x20
    4691:	r0 >>= 0x20
    4692:	r3 = *(u64 *)(r10 - 0xa8)
    4693:	r8 = r3
    4694:	r8 <<= 0x20
    4695:	r8 >>= 0x20
    4696:	r4 = *(u64 *)(r10 - 0xb0)
    4697:	r1 = r4
    4698:	r1 <<= 0x20
    4699:	r1 >>= 0x20
    4700:	r2 = *(u64 *)(r10 - 0xb8)
    4701:	*(u64 *)(r10 - 0x98) = r2
    4702:	r5 = r6
    4703:	r6 = *(u64 *)(r10 - 0xd8)
    4704:	w2 = 0x2
    4705:	*(u32 *)(r7 + 0x58) = w2
    4706:	r2 = *(u64 *)(r10 - 0x98)
    4707:	*(u64 *)(r7 + 0x30) = r2
    4708:	*(u64 *)(r7 + 0x28) = r0
    4709:	*(u64 *)(r7 + 0x20) = r8
    4710:	*(u64 *)(r7 + 0x18) = r1
    4711:	*(u64 *)(r7 + 0x10) = r6
    4712:	*(u64 *)(r7 + 0x8) = r5
    4713:	r5 = *(u64 *)(r10 - 0x88)
    4714:	w1 = w5
    4715:	w1 &= -0x40000001
    4716:	*(u32 *)(r7 + 0x0) = w1
    4717:	r2 = 0xffffffff ll
    4719:	if r5 == r2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x4a8>
    4720:	goto +0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x648>
    4721:	w2 = 0x0
    4722:	*(u32 *)(r7 + 0x58) = w2
    4723:	w1 = 0xad
    4724:	w3 = *(u32 *)(r7 + 0x4)
    4725:	if w3 == 0x1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x4e0>
    4726:	*(u32 *)(r7 + 0x4) = w2
    4727:	w1 = 0xf
    4728:	*(u32 *)(r7 + 0x0) = w1
    4729:	goto +0x4c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4730:	w1 = 0x1
    4731:	r7 = *(u64 *)(r10 - 0xa0)
    4732:	*(u32 *)(r7 + 0x4) = w1
    4733:	r0 = *(u64 *)(r10 - 0x90)
    4734:	r0 <<= 0x20
    4735:	r0 >>= 0x20
    4736:	r3 = *(u64 *)(r10 - 0xa8)
    4737:	r8 = r3
    4738:	r8 <<= 0x20
    4739:	r8 >>= 0x20
    4740:	r4 = *(u64 *)(r10 - 0xb0)
    4741:	r1 = r4
    4742:	r1 <<= 0x20
    4743:	r1 >>= 0x20
    4744:	r2 = *(u64 *)(r10 - 0xb8)
    4745:	*(u64 *)(r10 - 0x98) = r2
    4746:	r5 = r6
    4747:	r6 = *(u64 *)(r10 - 0xd8)
    4748:	w2 = 0x2
    4749:	*(u32 *)(r7 + 0x58) = w2
    4750:	r2 = *(u64 *)(r10 - 0x98)
    4751:	*(u64 *)(r7 + 0x30) = r2
    4752:	*(u64 *)(r7 + 0x28) = r0
    4753:	*(u64 *)(r7 + 0x20) = r8
    4754:	*(u64 *)(r7 + 0x18) = r1
    4755:	*(u64 *)(r7 + 0x10) = r6
    4756:	*(u64 *)(r7 + 0x8) = r5
    4757:	r2 = *(u64 *)(r10 - 0xc0)
    4758:	w1 = w2
    4759:	w1 &= -0x40000001
    4760:	*(u32 *)(r7 + 0x0) = w1
    4761:	r5 = *(u64 *)(r10 - 0x88)
    4762:	if w2 == w5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x600>
    4763:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4764:	r2 = *(u64 *)(r10 - 0x88)
    4765:	if w2 != -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x648>
    4766:	r1 = r7
    4767:	w2 = 0x60
    4768:	r3 = 0xd80 ll
		0000000000009500:  R_BPF_64_64	.rodata
    4770:	call 0x71
    4771:	w1 = *(u32 *)(r7 + 0x0)
    4772:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4773:	r3 |= r4
    4774:	r2 = *(u64 *)(r10 - 0x90)
    4775:	r3 |= r2
    4776:	if r3 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x670>
    4777:	goto +0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4778:	w2 = *(u32 *)(r7 + 0x4)
    4779:	if w2 == 0x1 goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x718>
    4780:	if w2 == 0x2 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x730>
    4781:	if w1 == 0x3b goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x740>
    4782:	if w1 == 0x142 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x740>
    4783:	goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4784:	w2 = 0x0
    4785:	*(u32 *)(r7 + 0x58) = w2
    4786:	r2 = *(u64 *)(r10 - 0x88)
    4787:	if w2 == -0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4788:	w2 = *(u32 *)(r7 + 0x4)
    4789:	if w2 == 0x2 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4790:	w2 = 0x1
    4791:	w3 = 0x1
    4792:	if w1 != 0x142 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6f0>
    4793:	w3 = 0x0
    4794:	if w1 != 0x3b goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x700>
    4795:	w2 = 0x0
    4796:	w2 &= w3
    4797:	*(u32 *)(r7 + 0x4) = w2
    4798:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4799:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x740>
    4800:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x740>
    4801:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4802:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x740>
    4803:	if w1 != 0x208 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x750>
    4804:	w2 = 0x0
    4805:	*(u32 *)(r7 + 0x58) = w2
    4806:	if w1 > 0x3ff goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x898>
    4807:	w2 = *(u32 *)(r7 + 0x4)
    4808:	r2 <<= 0xa
    4809:	w1 = w1
    4810:	r2 += r1
    4811:	if r2 > 0xbff goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x898>
    4812:	r1 = 0x0 ll
		0000000000009660:  R_BPF_64_64	SELECTORS
    4814:	r1 += r2
    4815:	w2 = *(u8 *)(r1 + 0x0)
    4816:	if w2 == 0xff goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x898>
    4817:	w1 = *(u32 *)(r7 + 0x58)
    4818:	w3 = w1
    4819:	w3 &= 0x2
    4820:	if w3 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x898>
    4821:	w2 <<= 0x18
    4822:	w2 s>>= 0x18
    4823:	r3 = r2
    4824:	r3 &= 0x7
    4825:	r3 <<= 0x3
    4826:	r4 = r7
    4827:	r4 += 0x8
    4828:	r5 = r4
    4829:	r5 += r3
    4830:	r3 = *(u64 *)(r5 + 0x0)
    4831:	r3 <<= 0x20
    4832:	r3 >>= 0x20
    4833:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x880>
    4834:	w2 += 0x1
    4835:	w2 &= 0x7
    4836:	r2 <<= 0x3
    4837:	r4 += r2
    4838:	r2 = *(u64 *)(r4 + 0x0)
    4839:	r2 <<= 0x20
    4840:	r3 <<= 0x20
    4841:	r2 >>= 0x20
    4842:	r2 |= r3
    4843:	r3 = r2
    4844:	*(u64 *)(r7 + 0x50) = r3
    4845:	w1 |= 0x4
    4846:	*(u32 *)(r7 + 0x58) = w1
    4847:	exit

0000000000009780 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send>:
    4848:	r6 = r1
    4849:	w1 = *(u32 *)(r6 + 0x24)
    4850:	w1 &= 0x1f
    4851:	r2 = 0x0 ll
		0000000000009798:  R_BPF_64_64	CONFIG
    4853:	w2 = *(u32 *)(r2 + 0x60)
    4854:	w2 >>= w1
    4855:	w2 &= 0x1
    4856:	if w2 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4857:	r1 = 0x0 ll
		00000000000097c8:  R_BPF_64_64	COUNTS
    4859:	r2 = r6
    4860:	call 0x1
    4861:	if r0 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xc0>
    4862:	r1 = 0x1
    4863:	lock *(u64 *)(r0 + 0x0) += r1
    4864:	r1 = 0x0 ll
		0000000000009800:  R_BPF_64_64	EVENTS
    4866:	r2 = r6
    4867:	r3 = 0x2b8
    4868:	r4 = 0x0
    4869:	call 0x82
    4870:	if r0 s< 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x140>
    4871:	exit
    4872:	r1 = 0x0 ll
		0000000000009840:  R_BPF_64_64	COUNTS
    4874:	r2 = r6
    4875:	r3 = 0x0 ll
		0000000000009858:  R_BPF_64_64	.rodata.cst8
    4877:	r4 = 0x1
    4878:	call 0x2
    4879:	if r0 == 0x0 goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4880:	r1 = 0x0 ll
		0000000000009880:  R_BPF_64_64	COUNTS
    4882:	r2 = r6
    4883:	call 0x1
    4884:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x198>
    4885:	r1 = 0x1
    4886:	lock *(u64 *)(r0 + 0x0) += r1
    4887:	goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4888:	w1 = 0x0
    4889:	*(u32 *)(r10 - 0x8) = w1
    4890:	r2 = r10
    4891:	r2 += -0x8
    4892:	r1 = 0x0 ll
		00000000000098e0:  R_BPF_64_64	LOST
    4894:	call 0x1
    4895:	if r0 == 0x0 goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4896:	r1 = 0x1
    4897:	lock *(u64 *)(r0 + 0x0) += r1
    4898:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4899:	w1 = 0x0
    4900:	*(u32 *)(r10 - 0x4) = w1
    4901:	r2 = r10
    4902:	r2 += -0x4
    4903:	r1 = 0x0 ll
		0000000000009938:  R_BPF_64_64	LOST
    4905:	call 0x1
    4906:	if r0 == 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4907:	r0 += 0x8
    4908:	r1 = 0x1
    4909:	lock *(u64 *)(r0 + 0x0) += r1
    4910:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>

0000000000009978 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    4911:	w8 = w2
    4912:	r9 = r1
    4913:	r1 = 0x0 ll
		0000000000009988:  R_BPF_64_64	CONFIG
    4915:	w2 = *(u32 *)(r1 + 0x84)
    4916:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    4917:	r2 = 0x0 ll
		00000000000099a8:  R_BPF_64_64	HELD
    4919:	r2 = *(u64 *)(r2 + 0x0)
    4920:	if r2 != 0x0 goto +0x787 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4921:	w2 = *(u32 *)(r1 + 0x28)
    4922:	w2 &= w8
    4923:	w1 = *(u32 *)(r1 + 0x2c)
    4924:	if w2 == w1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f0>
    4925:	r2 = 0x0 ll
		00000000000099e8:  R_BPF_64_64	CONFIG
    4927:	w1 = *(u32 *)(r2 + 0x24)
    4928:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    4929:	call 0x8
    4930:	*(u32 *)(r10 - 0x88) = w0
    4931:	r2 = r10
    4932:	r2 += -0x88
    4933:	r1 = 0x0 ll
		0000000000009a28:  R_BPF_64_64	SAMPLES
    4935:	call 0x1
    4936:	if r0 == 0x0 goto +0x777 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4937:	*(u32 *)(r10 - 0x90) = w8
    4938:	r1 = r9
    4939:	r8 = r0
    4940:	r9 = *(u64 *)(r0 + 0x70)
    4941:	r6 = *(u64 *)(r1 + 0x0)
    4942:	r7 = *(u64 *)(r6 + 0x8)
    4943:	call 0xe
    4944:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x118>
    4945:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    4946:	r1 = 0x70726f6f6672756e ll
    4948:	if r7 == r1 goto +0x4c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4949:	if r9 == r0 goto +0x4c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4950:	r3 = *(u64 *)(r6 + 0x0)
    4951:	r1 = r10
    4952:	r1 += -0x88
    4953:	w2 = 0x80
    4954:	call 0x71
    4955:	r1 = *(u64 *)(r10 - 0x20)
    4956:	r7 = r8
    4957:	w4 = *(u32 *)(r10 - 0x90)
    4958:	if r1 != 0x504c0001 goto +0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4959:	r1 = *(u64 *)(r10 - 0x10)
    4960:	if r1 != 0x10 goto +0x75f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4961:	r2 = *(u64 *)(r10 - 0x28)
    4962:	r1 = 0x0 ll
		0000000000009b10:  R_BPF_64_64	CONFIG
    4964:	r3 = *(u64 *)(r1 + 0x0)
    4965:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c0>
    4966:	goto +0x759 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4967:	w2 = *(u32 *)(r1 + 0x28)
    4968:	w2 &= w4
    4969:	w1 = *(u32 *)(r7 + 0x0)
    4970:	if w1 != 0x0 goto +0x4e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f8>
    4971:	*(u32 *)(r7 + 0x4) = w2
    4972:	goto +0x4e6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2920>
    4973:	r1 = 0x0 ll
		0000000000009b68:  R_BPF_64_64	.bss
    4975:	r1 = *(u64 *)(r1 + 0x0)
    4976:	if r1 != 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4977:	r1 = 0x0 ll
		0000000000009b88:  R_BPF_64_64	CONFIG
    4979:	w2 = *(u32 *)(r1 + 0x6c)
    4980:	if w2 == 0x0 goto +0x74b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4981:	r1 = *(u64 *)(r1 + 0x98)
    4982:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x288>
    4983:	r1 = 0x0 ll
		0000000000009bb8:  R_BPF_64_64	CONFIG
    4985:	r3 = *(u64 *)(r1 + 0x98)
    4986:	r1 = r10
    4987:	r1 += -0x88
    4988:	w2 = 0x4
    4989:	call 0x71
    4990:	w1 = *(u32 *)(r10 - 0x88)
    4991:	if w1 == 0x0 goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4992:	r6 = 0x0 ll
		0000000000009c00:  R_BPF_64_64	CONFIG
    4994:	w1 = *(u32 *)(r6 + 0xa4)
    4995:	*(u64 *)(r10 - 0xa0) = r9
    4996:	if w1 == 0x0 goto +0x577 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e68>
    4997:	w7 = *(u32 *)(r6 + 0xa0)
    4998:	w9 = *(u32 *)(r6 + 0xa4)
    4999:	w1 = *(u32 *)(r6 + 0x70)
    5000:	if w1 != 0x0 goto +0x4bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5001:	call 0x23
    5002:	r0 += r7
    5003:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f0>
    5004:	goto +0x564 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    5005:	r1 = r10
    5006:	r1 += -0x88
    5007:	w2 = 0x2
    5008:	r3 = r0
    5009:	call 0x71
    5010:	w1 = *(u16 *)(r10 - 0x88)
    5011:	goto +0x4b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    5012:	w6 = 0x0
    5013:	w1 = *(u32 *)(r2 + 0x28)
    5014:	w3 = *(u32 *)(r2 + 0x2c)
    5015:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    5016:	w4 = w1
    5017:	w4 >>= 0x1
    5018:	w2 = w1
    5019:	w2 |= w4
    5020:	w4 = w2
    5021:	w4 >>= 0x2
    5022:	w2 |= w4
    5023:	w4 = w2
    5024:	w4 >>= 0x4
    5025:	w2 |= w4
    5026:	w1 &= w8
    5027:	w4 = w2
    5028:	w4 >>= 0x8
    5029:	w2 |= w4
    5030:	w1 -= w3
    5031:	w3 = w2
    5032:	w3 >>= 0x10
    5033:	w2 |= w3
    5034:	w2 ^= -0x1
    5035:	w3 = w2
    5036:	w3 >>= 0x1
    5037:	w3 &= 0x55555555
    5038:	w2 -= w3
    5039:	w3 = w2
    5040:	w3 &= 0x33333333
    5041:	w2 >>= 0x2
    5042:	w2 &= 0x33333333
    5043:	w3 += w2
    5044:	w2 = w3
    5045:	w2 >>= 0x4
    5046:	w3 += w2
    5047:	w3 &= 0xf0f0f0f
    5048:	w3 *= 0x1010101
    5049:	w3 >>= 0x18
    5050:	w1 <<= w3
    5051:	w1 s>>= w3
    5052:	w6 = w1
    5053:	call 0x23
    5054:	*(u64 *)(r10 - 0x88) = r0
    5055:	r2 = r10
    5056:	r2 += -0x88
    5057:	r1 = 0x0 ll
		0000000000009e08:  R_BPF_64_64	TASKS
    5059:	call 0x1
    5060:	r7 = r0
    5061:	*(u32 *)(r10 - 0x98) = w6
    5062:	if r7 == 0x0 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1298>
    5063:	call 0xe
    5064:	r1 = *(u64 *)(r7 + 0x18)
    5065:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    5066:	r6 = r0
    5067:	r2 = r0
    5068:	r2 >>= 0x20
    5069:	r0 <<= 0x20
    5070:	r0 >>= 0x20
    5071:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    5072:	r1 >>= 0x20
    5073:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5074:	w1 = *(u32 *)(r7 + 0x8)
    5075:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5076:	w1 = 0x0
    5077:	*(u32 *)(r10 - 0x88) = w1
    5078:	r2 = r10
    5079:	r2 += -0x88
    5080:	r1 = 0x0 ll
		0000000000009ec0:  R_BPF_64_64	LOST
    5082:	call 0x1
    5083:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5084:	r0 += 0x10
    5085:	r1 = 0x1
    5086:	lock *(u64 *)(r0 + 0x0) += r1
    5087:	r1 = r7
    5088:	w2 = 0x420
    5089:	r3 = 0xde0 ll
		0000000000009f08:  R_BPF_64_64	.rodata
    5091:	call 0x71
    5092:	*(u64 *)(r7 + 0x18) = r6
    5093:	w6 = *(u32 *)(r10 - 0x98)
    5094:	r1 = 0x0 ll
		0000000000009f30:  R_BPF_64_64	AYA_LOG_LEVEL
    5096:	w1 = *(u8 *)(r1 + 0x0)
    5097:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5098:	r6 = r9
    5099:	call 0x23
    5100:	r8 = r0
    5101:	w1 = 0xa1
    5102:	*(u16 *)(r10 - 0x2) = w1
    5103:	r1 = r10
    5104:	r1 += -0x2
    5105:	r9 = 0x40
    5106:	w1 = *(u16 *)(r10 - 0x2)
    5107:	if w1 > 0x40 goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26e0>
    5108:	r1 = 0x0 ll
		0000000000009fa0:  R_BPF_64_64	AYA_LOGS
    5110:	r2 = r9
    5111:	r3 = 0x0
    5112:	call 0x83
    5113:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5114:	*(u64 *)(r10 - 0x80) = r9
    5115:	*(u64 *)(r10 - 0x88) = r0
    5116:	r1 = r10
    5117:	r1 += -0x88
    5118:	r1 = *(u64 *)(r10 - 0x88)
    5119:	r2 = *(u64 *)(r10 - 0x80)
    5120:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5121:	w2 = *(u16 *)(r10 - 0x2)
    5122:	*(u8 *)(r1 + 0x0) = w2
    5123:	w2 >>= 0x8
    5124:	*(u8 *)(r1 + 0x1) = w2
    5125:	r1 = *(u64 *)(r10 - 0x88)
    5126:	r2 = *(u64 *)(r10 - 0x80)
    5127:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5128:	w2 = 0x0
    5129:	*(u8 *)(r1 + 0x2) = w2
    5130:	r1 = *(u64 *)(r10 - 0x88)
    5131:	r3 = *(u64 *)(r10 - 0x80)
    5132:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5133:	*(u8 *)(r1 + 0x4) = w2
    5134:	w2 = 0x17
    5135:	*(u8 *)(r1 + 0x3) = w2
    5136:	r1 = *(u64 *)(r10 - 0x88)
    5137:	r2 = *(u64 *)(r10 - 0x80)
    5138:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5139:	r3 = r1
    5140:	r3 += 0x5
    5141:	r4 = 0xcf0 ll
		000000000000a0a8:  R_BPF_64_64	.rodata
    5143:	w5 = *(u8 *)(r4 + 0x0)
    5144:	*(u8 *)(r3 + 0x0) = w5
    5145:	w5 = *(u8 *)(r4 + 0x1)
    5146:	*(u8 *)(r3 + 0x1) = w5
    5147:	w5 = *(u8 *)(r4 + 0x2)
    5148:	*(u8 *)(r3 + 0x2) = w5
    5149:	w5 = *(u8 *)(r4 + 0x3)
    5150:	*(u8 *)(r3 + 0x3) = w5
    5151:	w5 = *(u8 *)(r4 + 0x4)
    5152:	*(u8 *)(r3 + 0x4) = w5
    5153:	w5 = *(u8 *)(r4 + 0x5)
    5154:	*(u8 *)(r3 + 0x5) = w5
    5155:	w5 = *(u8 *)(r4 + 0x6)
    5156:	*(u8 *)(r3 + 0x6) = w5
    5157:	w5 = *(u8 *)(r4 + 0x7)
    5158:	*(u8 *)(r3 + 0x7) = w5
    5159:	w5 = *(u8 *)(r4 + 0x8)
    5160:	*(u8 *)(r3 + 0x8) = w5
    5161:	w5 = *(u8 *)(r4 + 0x9)
    5162:	*(u8 *)(r3 + 0x9) = w5
    5163:	w5 = *(u8 *)(r4 + 0xa)
    5164:	*(u8 *)(r3 + 0xa) = w5
    5165:	w5 = *(u8 *)(r4 + 0xb)
    5166:	*(u8 *)(r3 + 0xb) = w5
    5167:	w5 = *(u8 *)(r4 + 0xc)
    5168:	*(u8 *)(r3 + 0xc) = w5
    5169:	w5 = *(u8 *)(r4 + 0xd)
    5170:	*(u8 *)(r3 + 0xd) = w5
    5171:	w5 = *(u8 *)(r4 + 0xe)
    5172:	*(u8 *)(r3 + 0xe) = w5
    5173:	w5 = *(u8 *)(r4 + 0xf)
    5174:	*(u8 *)(r3 + 0xf) = w5
    5175:	w5 = *(u8 *)(r4 + 0x10)
    5176:	*(u8 *)(r3 + 0x10) = w5
    5177:	w5 = *(u8 *)(r4 + 0x11)
    5178:	*(u8 *)(r3 + 0x11) = w5
    5179:	w5 = *(u8 *)(r4 + 0x12)
    5180:	*(u8 *)(r3 + 0x12) = w5
    5181:	w5 = *(u8 *)(r4 + 0x13)
    5182:	*(u8 *)(r3 + 0x13) = w5
    5183:	w5 = *(u8 *)(r4 + 0x14)
    5184:	*(u8 *)(r3 + 0x14) = w5
    5185:	w5 = *(u8 *)(r4 + 0x15)
    5186:	*(u8 *)(r3 + 0x15) = w5
    5187:	w5 = *(u8 *)(r4 + 0x16)
    5188:	*(u8 *)(r3 + 0x16) = w5
    5189:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5190:	w3 = 0x1
    5191:	*(u8 *)(r1 + 0x1c) = w3
    5192:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5193:	w4 = 0x0
    5194:	*(u8 *)(r1 + 0x1e) = w4
    5195:	*(u8 *)(r1 + 0x1d) = w3
    5196:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5197:	w3 = 0x4
    5198:	*(u8 *)(r1 + 0x1f) = w3
    5199:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5200:	w3 = 0x2
    5201:	*(u8 *)(r1 + 0x20) = w3
    5202:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5203:	w3 = 0x0
    5204:	*(u8 *)(r1 + 0x22) = w3
    5205:	w3 = 0x17
    5206:	*(u8 *)(r1 + 0x21) = w3
    5207:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5208:	r3 = r1
    5209:	r3 += 0x23
    5210:	r4 = 0xcf0 ll
		000000000000a2d0:  R_BPF_64_64	.rodata
    5212:	w5 = *(u8 *)(r4 + 0x0)
    5213:	*(u8 *)(r3 + 0x0) = w5
    5214:	w5 = *(u8 *)(r4 + 0x1)
    5215:	*(u8 *)(r3 + 0x1) = w5
    5216:	w5 = *(u8 *)(r4 + 0x2)
    5217:	*(u8 *)(r3 + 0x2) = w5
    5218:	w5 = *(u8 *)(r4 + 0x3)
    5219:	*(u8 *)(r3 + 0x3) = w5
    5220:	w5 = *(u8 *)(r4 + 0x4)
    5221:	*(u8 *)(r3 + 0x4) = w5
    5222:	w5 = *(u8 *)(r4 + 0x5)
    5223:	*(u8 *)(r3 + 0x5) = w5
    5224:	w5 = *(u8 *)(r4 + 0x6)
    5225:	*(u8 *)(r3 + 0x6) = w5
    5226:	w5 = *(u8 *)(r4 + 0x7)
    5227:	*(u8 *)(r3 + 0x7) = w5
    5228:	w5 = *(u8 *)(r4 + 0x8)
    5229:	*(u8 *)(r3 + 0x8) = w5
    5230:	w5 = *(u8 *)(r4 + 0x9)
    5231:	*(u8 *)(r3 + 0x9) = w5
    5232:	w5 = *(u8 *)(r4 + 0xa)
    5233:	*(u8 *)(r3 + 0xa) = w5
    5234:	w5 = *(u8 *)(r4 + 0xb)
    5235:	*(u8 *)(r3 + 0xb) = w5
    5236:	w5 = *(u8 *)(r4 + 0xc)
    5237:	*(u8 *)(r3 + 0xc) = w5
    5238:	w5 = *(u8 *)(r4 + 0xd)
    5239:	*(u8 *)(r3 + 0xd) = w5
    5240:	w5 = *(u8 *)(r4 + 0xe)
    5241:	*(u8 *)(r3 + 0xe) = w5
    5242:	w5 = *(u8 *)(r4 + 0xf)
    5243:	*(u8 *)(r3 + 0xf) = w5
    5244:	w5 = *(u8 *)(r4 + 0x10)
    5245:	*(u8 *)(r3 + 0x10) = w5
    5246:	w5 = *(u8 *)(r4 + 0x11)
    5247:	*(u8 *)(r3 + 0x11) = w5
    5248:	w5 = *(u8 *)(r4 + 0x12)
    5249:	*(u8 *)(r3 + 0x12) = w5
    5250:	w5 = *(u8 *)(r4 + 0x13)
    5251:	*(u8 *)(r3 + 0x13) = w5
    5252:	w5 = *(u8 *)(r4 + 0x14)
    5253:	*(u8 *)(r3 + 0x14) = w5
    5254:	w5 = *(u8 *)(r4 + 0x15)
    5255:	*(u8 *)(r3 + 0x15) = w5
    5256:	w5 = *(u8 *)(r4 + 0x16)
    5257:	*(u8 *)(r3 + 0x16) = w5
    5258:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5259:	w3 = 0x3
    5260:	*(u8 *)(r1 + 0x3a) = w3
    5261:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5262:	w3 = 0x0
    5263:	*(u8 *)(r1 + 0x3c) = w3
    5264:	w3 = 0x1f
    5265:	*(u8 *)(r1 + 0x3b) = w3
    5266:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5267:	r3 = r1
    5268:	r3 += 0x3d
    5269:	r4 = 0xd07 ll
		000000000000a4a8:  R_BPF_64_64	.rodata
    5271:	w5 = *(u8 *)(r4 + 0x0)
    5272:	*(u8 *)(r3 + 0x0) = w5
    5273:	w5 = *(u8 *)(r4 + 0x1)
    5274:	*(u8 *)(r3 + 0x1) = w5
    5275:	w5 = *(u8 *)(r4 + 0x2)
    5276:	*(u8 *)(r3 + 0x2) = w5
    5277:	w5 = *(u8 *)(r4 + 0x3)
    5278:	*(u8 *)(r3 + 0x3) = w5
    5279:	w5 = *(u8 *)(r4 + 0x4)
    5280:	*(u8 *)(r3 + 0x4) = w5
    5281:	w5 = *(u8 *)(r4 + 0x5)
    5282:	*(u8 *)(r3 + 0x5) = w5
    5283:	w5 = *(u8 *)(r4 + 0x6)
    5284:	*(u8 *)(r3 + 0x6) = w5
    5285:	w5 = *(u8 *)(r4 + 0x7)
    5286:	*(u8 *)(r3 + 0x7) = w5
    5287:	w5 = *(u8 *)(r4 + 0x8)
    5288:	*(u8 *)(r3 + 0x8) = w5
    5289:	w5 = *(u8 *)(r4 + 0x9)
    5290:	*(u8 *)(r3 + 0x9) = w5
    5291:	w5 = *(u8 *)(r4 + 0xa)
    5292:	*(u8 *)(r3 + 0xa) = w5
    5293:	w5 = *(u8 *)(r4 + 0xb)
    5294:	*(u8 *)(r3 + 0xb) = w5
    5295:	w5 = *(u8 *)(r4 + 0xc)
    5296:	*(u8 *)(r3 + 0xc) = w5
    5297:	w5 = *(u8 *)(r4 + 0xd)
    5298:	*(u8 *)(r3 + 0xd) = w5
    5299:	w5 = *(u8 *)(r4 + 0xe)
    5300:	*(u8 *)(r3 + 0xe) = w5
    5301:	w5 = *(u8 *)(r4 + 0xf)
    5302:	*(u8 *)(r3 + 0xf) = w5
    5303:	w5 = *(u8 *)(r4 + 0x10)
    5304:	*(u8 *)(r3 + 0x10) = w5
    5305:	w5 = *(u8 *)(r4 + 0x11)
    5306:	*(u8 *)(r3 + 0x11) = w5
    5307:	w5 = *(u8 *)(r4 + 0x12)
    5308:	*(u8 *)(r3 + 0x12) = w5
    5309:	w5 = *(u8 *)(r4 + 0x13)
    5310:	*(u8 *)(r3 + 0x13) = w5
    5311:	w5 = *(u8 *)(r4 + 0x14)
    5312:	*(u8 *)(r3 + 0x14) = w5
    5313:	w5 = *(u8 *)(r4 + 0x15)
    5314:	*(u8 *)(r3 + 0x15) = w5
    5315:	w5 = *(u8 *)(r4 + 0x16)
    5316:	*(u8 *)(r3 + 0x16) = w5
    5317:	w5 = *(u8 *)(r4 + 0x17)
    5318:	*(u8 *)(r3 + 0x17) = w5
    5319:	w5 = *(u8 *)(r4 + 0x18)
    5320:	*(u8 *)(r3 + 0x18) = w5
    5321:	w5 = *(u8 *)(r4 + 0x19)
    5322:	*(u8 *)(r3 + 0x19) = w5
    5323:	w5 = *(u8 *)(r4 + 0x1a)
    5324:	*(u8 *)(r3 + 0x1a) = w5
    5325:	w5 = *(u8 *)(r4 + 0x1b)
    5326:	*(u8 *)(r3 + 0x1b) = w5
    5327:	w5 = *(u8 *)(r4 + 0x1c)
    5328:	*(u8 *)(r3 + 0x1c) = w5
    5329:	w5 = *(u8 *)(r4 + 0x1d)
    5330:	*(u8 *)(r3 + 0x1d) = w5
    5331:	w5 = *(u8 *)(r4 + 0x1e)
    5332:	*(u8 *)(r3 + 0x1e) = w5
    5333:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5334:	w4 = 0x4
    5335:	*(u8 *)(r1 + 0x5c) = w4
    5336:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5337:	w3 = 0x0
    5338:	*(u8 *)(r1 + 0x5e) = w3
    5339:	*(u8 *)(r1 + 0x5d) = w4
    5340:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5341:	*(u8 *)(r1 + 0x62) = w3
    5342:	*(u8 *)(r1 + 0x61) = w3
    5343:	*(u8 *)(r1 + 0x60) = w3
    5344:	w3 = 0x24
    5345:	*(u8 *)(r1 + 0x5f) = w3
    5346:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5347:	w3 = 0x5
    5348:	*(u8 *)(r1 + 0x63) = w3
    5349:	r3 = r2
    5350:	r3 &= -0x2
    5351:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5352:	w4 = 0x0
    5353:	*(u8 *)(r1 + 0x65) = w4
    5354:	w5 = 0x4
    5355:	*(u8 *)(r1 + 0x64) = w5
    5356:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5357:	*(u8 *)(r1 + 0x69) = w4
    5358:	*(u8 *)(r1 + 0x68) = w4
    5359:	*(u8 *)(r1 + 0x67) = w4
    5360:	w4 = 0x6
    5361:	*(u8 *)(r1 + 0x66) = w4
    5362:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5363:	w4 = 0x14
    5364:	*(u8 *)(r1 + 0x6a) = w4
    5365:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5366:	w4 = 0x0
    5367:	*(u8 *)(r1 + 0x6c) = w4
    5368:	w4 = 0x10
    5369:	*(u8 *)(r1 + 0x6b) = w4
    5370:	if r2 < 0x7d goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5371:	r4 = r1
    5372:	r4 += 0x6d
    5373:	r5 = 0x0 ll
		000000000000a7e8:  R_BPF_64_64	.rodata.cst16
    5375:	w0 = *(u8 *)(r5 + 0x0)
    5376:	*(u8 *)(r4 + 0x0) = w0
    5377:	w0 = *(u8 *)(r5 + 0x1)
    5378:	*(u8 *)(r4 + 0x1) = w0
    5379:	w0 = *(u8 *)(r5 + 0x2)
    5380:	*(u8 *)(r4 + 0x2) = w0
    5381:	w0 = *(u8 *)(r5 + 0x3)
    5382:	*(u8 *)(r4 + 0x3) = w0
    5383:	w0 = *(u8 *)(r5 + 0x4)
    5384:	*(u8 *)(r4 + 0x4) = w0
    5385:	w0 = *(u8 *)(r5 + 0x5)
    5386:	*(u8 *)(r4 + 0x5) = w0
    5387:	w0 = *(u8 *)(r5 + 0x6)
    5388:	*(u8 *)(r4 + 0x6) = w0
    5389:	w0 = *(u8 *)(r5 + 0x7)
    5390:	*(u8 *)(r4 + 0x7) = w0
    5391:	w0 = *(u8 *)(r5 + 0x8)
    5392:	*(u8 *)(r4 + 0x8) = w0
    5393:	w0 = *(u8 *)(r5 + 0x9)
    5394:	*(u8 *)(r4 + 0x9) = w0
    5395:	w0 = *(u8 *)(r5 + 0xa)
    5396:	*(u8 *)(r4 + 0xa) = w0
    5397:	w0 = *(u8 *)(r5 + 0xb)
    5398:	*(u8 *)(r4 + 0xb) = w0
    5399:	w0 = *(u8 *)(r5 + 0xc)
    5400:	*(u8 *)(r4 + 0xc) = w0
    5401:	w0 = *(u8 *)(r5 + 0xd)
    5402:	*(u8 *)(r4 + 0xd) = w0
    5403:	w0 = *(u8 *)(r5 + 0xe)
    5404:	*(u8 *)(r4 + 0xe) = w0
    5405:	w0 = *(u8 *)(r5 + 0xf)
    5406:	*(u8 *)(r4 + 0xf) = w0
    5407:	if r2 == 0x7d goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5408:	w4 = 0x0
    5409:	*(u8 *)(r1 + 0x7d) = w4
    5410:	if r3 == 0x7e goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5411:	*(u8 *)(r1 + 0x7f) = w4
    5412:	w4 = 0x1
    5413:	*(u8 *)(r1 + 0x7e) = w4
    5414:	if r2 < 0x81 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5415:	w4 = 0x2
    5416:	*(u8 *)(r1 + 0x80) = w4
    5417:	if r2 == 0x81 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5418:	w4 = 0x9
    5419:	*(u8 *)(r1 + 0x81) = w4
    5420:	if r3 == 0x82 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5421:	w3 = 0x0
    5422:	*(u8 *)(r1 + 0x83) = w3
    5423:	w3 = 0x8
    5424:	*(u8 *)(r1 + 0x82) = w3
    5425:	if r2 < 0x8c goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5426:	*(u8 *)(r1 + 0x84) = w8
    5427:	r3 = r8
    5428:	r3 >>= 0x38
    5429:	*(u8 *)(r1 + 0x8b) = w3
    5430:	r3 = r8
    5431:	r3 >>= 0x30
    5432:	*(u8 *)(r1 + 0x8a) = w3
    5433:	r3 = r8
    5434:	r3 >>= 0x28
    5435:	*(u8 *)(r1 + 0x89) = w3
    5436:	r3 = r8
    5437:	r3 >>= 0x20
    5438:	*(u8 *)(r1 + 0x88) = w3
    5439:	r3 = r8
    5440:	r3 >>= 0x18
    5441:	*(u8 *)(r1 + 0x87) = w3
    5442:	r3 = r8
    5443:	r3 >>= 0x10
    5444:	*(u8 *)(r1 + 0x86) = w3
    5445:	r8 >>= 0x8
    5446:	*(u8 *)(r1 + 0x85) = w8
    5447:	if r2 == 0x8c goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5448:	w3 = 0x14
    5449:	*(u8 *)(r1 + 0x8c) = w3
    5450:	if r2 < 0x8f goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5451:	w3 = 0x0
    5452:	*(u8 *)(r1 + 0x8e) = w3
    5453:	w3 = 0x7
    5454:	*(u8 *)(r1 + 0x8d) = w3
    5455:	if r2 < 0x96 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5456:	r3 = r1
    5457:	r3 += 0x8f
    5458:	r4 = 0xd35 ll
		000000000000aa90:  R_BPF_64_64	.rodata
    5460:	w5 = *(u8 *)(r4 + 0x0)
    5461:	*(u8 *)(r3 + 0x0) = w5
    5462:	w5 = *(u8 *)(r4 + 0x1)
    5463:	*(u8 *)(r3 + 0x1) = w5
    5464:	w5 = *(u8 *)(r4 + 0x2)
    5465:	*(u8 *)(r3 + 0x2) = w5
    5466:	w5 = *(u8 *)(r4 + 0x3)
    5467:	*(u8 *)(r3 + 0x3) = w5
    5468:	w5 = *(u8 *)(r4 + 0x4)
    5469:	*(u8 *)(r3 + 0x4) = w5
    5470:	w5 = *(u8 *)(r4 + 0x5)
    5471:	*(u8 *)(r3 + 0x5) = w5
    5472:	w5 = *(u8 *)(r4 + 0x6)
    5473:	*(u8 *)(r3 + 0x6) = w5
    5474:	if r2 == 0x96 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5475:	w3 = 0x0
    5476:	*(u8 *)(r1 + 0x96) = w3
    5477:	if r2 < 0x99 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5478:	*(u8 *)(r1 + 0x98) = w3
    5479:	w3 = 0x1
    5480:	*(u8 *)(r1 + 0x97) = w3
    5481:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5482:	*(u8 *)(r1 + 0x99) = w3
    5483:	if r2 == 0x9a goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5484:	w3 = 0x3
    5485:	*(u8 *)(r1 + 0x9a) = w3
    5486:	if r2 < 0x9d goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5487:	w3 = 0x0
    5488:	*(u8 *)(r1 + 0x9c) = w3
    5489:	w3 = 0x4
    5490:	*(u8 *)(r1 + 0x9b) = w3
    5491:	if r2 < 0xa1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5492:	w3 = *(u32 *)(r10 - 0x98)
    5493:	w2 = w3
    5494:	w2 >>= 0x18
    5495:	*(u8 *)(r1 + 0xa0) = w2
    5496:	w2 = w3
    5497:	w2 >>= 0x10
    5498:	*(u8 *)(r1 + 0x9f) = w2
    5499:	*(u8 *)(r1 + 0x9d) = w3
    5500:	w2 = w3
    5501:	w2 >>= 0x8
    5502:	*(u8 *)(r1 + 0x9e) = w2
    5503:	r2 = 0x0
    5504:	call 0x84
    5505:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5506:	if w6 != 0x0 goto +0x596 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5507:	r1 = 0x0 ll
		000000000000ac18:  R_BPF_64_64	CONFIG
    5509:	w2 = *(u32 *)(r1 + 0x6c)
    5510:	if w2 == 0x0 goto +0x539 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5511:	r1 = *(u64 *)(r1 + 0x98)
    5512:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1318>
    5513:	r1 = 0x0 ll
		000000000000ac48:  R_BPF_64_64	CONFIG
    5515:	r3 = *(u64 *)(r1 + 0x98)
    5516:	r1 = r10
    5517:	r1 += -0x88
    5518:	w2 = 0x4
    5519:	call 0x71
    5520:	w1 = *(u32 *)(r10 - 0x88)
    5521:	if w1 == 0x0 goto +0x587 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5522:	r6 = 0x0 ll
		000000000000ac90:  R_BPF_64_64	CONFIG
    5524:	w1 = *(u32 *)(r6 + 0xa4)
    5525:	if w1 == 0x0 goto +0x4b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    5526:	w7 = *(u32 *)(r6 + 0xa0)
    5527:	w8 = *(u32 *)(r6 + 0xa4)
    5528:	w1 = *(u32 *)(r6 + 0x70)
    5529:	if w1 != 0x0 goto +0x34f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd0>
    5530:	call 0x23
    5531:	r0 += r7
    5532:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1378>
    5533:	goto +0x4a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3890>
    5534:	r1 = r10
    5535:	r1 += -0x88
    5536:	w2 = 0x2
    5537:	r3 = r0
    5538:	call 0x71
    5539:	w1 = *(u16 *)(r10 - 0x88)
    5540:	goto +0x349 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5541:	r2 = 0x0
    5542:	call 0x85
    5543:	r9 = r6
    5544:	w6 = *(u32 *)(r10 - 0x98)
    5545:	w1 = *(u32 *)(r7 + 0x10)
    5546:	w4 = *(u32 *)(r7 + 0x4)
    5547:	w2 = w4
    5548:	w2 |= w6
    5549:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1448>
    5550:	w8 = w6
    5551:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5552:	w8 = w6
    5553:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    5554:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5555:	w8 = 0x0
    5556:	if w6 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5557:	w8 = w6
    5558:	w8 -= w4
    5559:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5560:	w8 = 0x0
    5561:	if w6 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    5562:	w5 = *(u32 *)(r7 + 0x0)
    5563:	w2 = 0x1
    5564:	w3 = 0x1
    5565:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    5566:	w3 = 0x0
    5567:	w0 = *(u32 *)(r7 + 0x8)
    5568:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1498>
    5569:	w2 = 0x0
    5570:	w1 = *(u32 *)(r7 + 0xc)
    5571:	w2 |= w3
    5572:	w3 = w5
    5573:	w3 = -w3
    5574:	*(u32 *)(r10 - 0xb8) = w3
    5575:	*(u64 *)(r10 - 0x90) = r7
    5576:	*(u64 *)(r10 - 0xa0) = r9
    5577:	*(u32 *)(r10 - 0xc8) = w4
    5578:	*(u32 *)(r10 - 0xc0) = w0
    5579:	*(u32 *)(r10 - 0xa8) = w5
    5580:	if w0 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5581:	if w8 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5582:	w3 = w8
    5583:	w3 ^= w0
    5584:	if w3 s> -0x1 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5585:	w3 = w0
    5586:	w3 s>>= 0x1f
    5587:	w9 = w0
    5588:	w4 = w0
    5589:	w4 ^= w3
    5590:	w4 -= w3
    5591:	w3 = w8
    5592:	w3 s>>= 0x1f
    5593:	w5 = w8
    5594:	w5 ^= w3
    5595:	w5 -= w3
    5596:	w0 = w5
    5597:	w0 &= 0xff
    5598:	w6 = w4
    5599:	w6 &= 0xff
    5600:	w6 -= w0
    5601:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    5602:	w6 = 0x0
    5603:	w6 += w0
    5604:	w3 = w5
    5605:	w3 >>= 0x18
    5606:	w0 = w4
    5607:	w0 >>= 0x18
    5608:	w0 -= w3
    5609:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    5610:	w0 = 0x0
    5611:	w0 += w3
    5612:	w0 <<= 0x18
    5613:	w0 |= w6
    5614:	w6 = w5
    5615:	w6 >>= 0x8
    5616:	w6 &= 0xff
    5617:	w7 = w4
    5618:	w7 >>= 0x8
    5619:	w7 &= 0xff
    5620:	w7 -= w6
    5621:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    5622:	w7 = 0x0
    5623:	w7 += w6
    5624:	w7 <<= 0x8
    5625:	w0 |= w7
    5626:	w5 >>= 0x10
    5627:	w5 &= 0xff
    5628:	w4 >>= 0x10
    5629:	w4 &= 0xff
    5630:	w4 -= w5
    5631:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1690>
    5632:	w4 = 0x0
    5633:	w4 += w5
    5634:	w4 <<= 0x10
    5635:	w0 |= w4
    5636:	w6 = w0
    5637:	w6 = -w6
    5638:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16c8>
    5639:	w6 = w0
    5640:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5641:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5642:	w3 = w6
    5643:	w3 ^= w1
    5644:	if w3 s< 0x0 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1990>
    5645:	r3 = *(u64 *)(r10 - 0xa0)
    5646:	w0 = w9
    5647:	w8 += w0
    5648:	w6 += w1
    5649:	w1 = 0x0
    5650:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1728>
    5651:	w1 = 0x6
    5652:	w5 = 0x1
    5653:	w9 = 0x1
    5654:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1748>
    5655:	w9 = 0x0
    5656:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1758>
    5657:	w5 = 0x0
    5658:	*(u32 *)(r10 - 0xb0) = w1
    5659:	w1 = w6
    5660:	goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5661:	w3 = 0x0
    5662:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1788>
    5663:	w3 = 0x6
    5664:	w9 = 0x1
    5665:	w5 = 0x1
    5666:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17a8>
    5667:	w5 = 0x0
    5668:	*(u32 *)(r10 - 0xb0) = w3
    5669:	w8 += w0
    5670:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    5671:	w9 = 0x0
    5672:	if w0 != 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5673:	r3 = 0x0 ll
		000000000000b148:  R_BPF_64_64	CONFIG
    5675:	w4 = *(u32 *)(r3 + 0x80)
    5676:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f8>
    5677:	w3 = *(u32 *)(r3 + 0x78)
    5678:	w6 = 0x0
    5679:	w2 &= 0x1
    5680:	w0 = 0x0
    5681:	w7 = 0x0
    5682:	w9 = 0x0
    5683:	w5 = 0x0
    5684:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    5685:	w5 = 0x3
    5686:	w0 = 0x8
    5687:	w7 = *(u32 *)(r10 - 0xb8)
    5688:	w9 = *(u32 *)(r10 - 0xa8)
    5689:	r3 = *(u64 *)(r10 - 0x90)
    5690:	w2 = *(u32 *)(r10 - 0xb0)
    5691:	*(u32 *)(r3 + 0xb0) = w2
    5692:	*(u32 *)(r3 + 0xac) = w0
    5693:	*(u32 *)(r3 + 0xa4) = w7
    5694:	*(u32 *)(r3 + 0x9c) = w9
    5695:	*(u32 *)(r3 + 0x98) = w5
    5696:	w2 = 0x0
    5697:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a0>
    5698:	w2 = 0x8
    5699:	*(u32 *)(r3 + 0xc4) = w2
    5700:	w2 = 0x0
    5701:	w4 = *(u32 *)(r10 - 0xa8)
    5702:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c8>
    5703:	w2 = *(u32 *)(r10 - 0x98)
    5704:	*(u32 *)(r3 + 0xb8) = w2
    5705:	*(u32 *)(r3 + 0xbc) = w1
    5706:	w2 = 0x0
    5707:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f0>
    5708:	w2 = w4
    5709:	*(u32 *)(r3 + 0xb4) = w2
    5710:	*(u32 *)(r3 + 0xc0) = w6
    5711:	*(u32 *)(r3 + 0xa8) = w6
    5712:	*(u32 *)(r3 + 0xa0) = w6
    5713:	r1 = r3
    5714:	r1 += 0xc8
    5715:	w2 = 0x0
    5716:	r3 = 0x18
    5717:	call -0x1
		000000000000b2a8:  R_BPF_64_32	memset
    5718:	w1 = 0x0
    5719:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1950>
    5720:	w1 = *(u32 *)(r10 - 0x98)
    5721:	w2 = 0x0
    5722:	w3 = *(u32 *)(r10 - 0xa8)
    5723:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1970>
    5724:	w2 = w3
    5725:	w7 = 0x0
    5726:	if w8 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5727:	w7 = 0x5
    5728:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5729:	r3 = *(u64 *)(r10 - 0xa0)
    5730:	w0 = w9
    5731:	w8 += w0
    5732:	w5 = 0x0
    5733:	w9 = 0x1
    5734:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    5735:	w9 = 0x0
    5736:	w3 = 0x6
    5737:	*(u32 *)(r10 - 0xb0) = w3
    5738:	r3 = 0x0 ll
		000000000000b350:  R_BPF_64_64	CONFIG
    5740:	w4 = *(u32 *)(r3 + 0x80)
    5741:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a00>
    5742:	w3 = *(u32 *)(r3 + 0x78)
    5743:	w0 = 0x0
    5744:	w2 &= 0x1
    5745:	w7 = 0x0
    5746:	w3 = 0x0
    5747:	w4 = 0x0
    5748:	w6 = 0x0
    5749:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    5750:	w6 = 0x3
    5751:	w7 = 0x8
    5752:	w3 = *(u32 *)(r10 - 0xb8)
    5753:	w4 = *(u32 *)(r10 - 0xa8)
    5754:	r2 = *(u64 *)(r10 - 0x90)
    5755:	*(u32 *)(r2 + 0xac) = w7
    5756:	r7 = r2
    5757:	*(u32 *)(r7 + 0xa4) = w3
    5758:	*(u32 *)(r7 + 0x9c) = w4
    5759:	*(u32 *)(r7 + 0x98) = w6
    5760:	*(u32 *)(r7 + 0xa8) = w0
    5761:	*(u32 *)(r7 + 0xa0) = w0
    5762:	w5 &= 0x1
    5763:	w2 = 0x0
    5764:	w3 = 0x0
    5765:	w4 = 0x0
    5766:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    5767:	w0 = 0x8
    5768:	w2 = w1
    5769:	w3 = *(u32 *)(r10 - 0x98)
    5770:	w4 = *(u32 *)(r10 - 0xa8)
    5771:	*(u32 *)(r7 + 0xc4) = w0
    5772:	*(u32 *)(r7 + 0xbc) = w2
    5773:	*(u32 *)(r7 + 0xb8) = w3
    5774:	*(u32 *)(r7 + 0xb4) = w4
    5775:	w1 = *(u32 *)(r10 - 0xb0)
    5776:	*(u32 *)(r7 + 0xb0) = w1
    5777:	r1 = r7
    5778:	w7 = 0x0
    5779:	*(u32 *)(r1 + 0xc0) = w7
    5780:	r1 += 0xc8
    5781:	w2 = 0x0
    5782:	r3 = 0x18
    5783:	call -0x1
		000000000000b4b8:  R_BPF_64_32	memset
    5784:	w9 &= 0x1
    5785:	w2 = 0x0
    5786:	w1 = 0x0
    5787:	w6 = 0x0
    5788:	if w9 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5789:	w6 = 0x8
    5790:	w7 = 0x5
    5791:	w2 = *(u32 *)(r10 - 0xa8)
    5792:	w1 = *(u32 *)(r10 - 0x98)
    5793:	r3 = *(u64 *)(r10 - 0x90)
    5794:	w4 = *(u32 *)(r10 - 0x98)
    5795:	*(u32 *)(r3 + 0xfc) = w4
    5796:	*(u32 *)(r3 + 0xf8) = w4
    5797:	*(u32 *)(r3 + 0xf4) = w6
    5798:	*(u32 *)(r3 + 0xec) = w8
    5799:	*(u32 *)(r3 + 0xe8) = w1
    5800:	*(u32 *)(r3 + 0xe4) = w2
    5801:	*(u32 *)(r3 + 0xe0) = w7
    5802:	r7 = r3
    5803:	w6 = 0x0
    5804:	*(u32 *)(r7 + 0xf0) = w6
    5805:	r1 = r7
    5806:	r1 += 0x100
    5807:	w2 = 0x0
    5808:	r3 = 0x10
    5809:	call -0x1
		000000000000b588:  R_BPF_64_32	memset
    5810:	r2 = 0x0 ll
		000000000000b590:  R_BPF_64_64	CONFIG
    5812:	w1 = *(u32 *)(r2 + 0x6c)
    5813:	if w1 == 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc0>
    5814:	w1 = 0x0
    5815:	*(u32 *)(r10 - 0x98) = w1
    5816:	r8 = 0x0
    5817:	r3 = r7
    5818:	r3 += 0x1ec
    5819:	r1 = r8
    5820:	r1 <<= 0x2
    5821:	r9 = r3
    5822:	r9 += r1
    5823:	r1 = r8
    5824:	r1 <<= 0x4
    5825:	r6 = 0x0 ll
		000000000000b608:  R_BPF_64_64	CONFIG
    5827:	r6 += r1
    5828:	r6 += 0x90
    5829:	if r8 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5830:	r9 += 0x4
    5831:	r8 += 0x1
    5832:	w1 = *(u32 *)(r6 + 0x14)
    5833:	r6 += 0x10
    5834:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    5835:	*(u64 *)(r10 - 0xa8) = r3
    5836:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    5837:	w7 = *(u32 *)(r6 + 0x0)
    5838:	w1 = *(u32 *)(r6 + 0x4)
    5839:	*(u32 *)(r10 - 0xb0) = w1
    5840:	w1 = *(u32 *)(r2 + 0x70)
    5841:	if w1 != 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    5842:	call 0x23
    5843:	r0 += r7
    5844:	w1 = *(u32 *)(r10 - 0xb0)
    5845:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5846:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e18>
    5847:	r1 = r10
    5848:	r1 += -0x88
    5849:	w2 = 0x2
    5850:	r3 = r0
    5851:	call 0x71
    5852:	w7 = *(u16 *)(r10 - 0x88)
    5853:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    5854:	r1 = *(u64 *)(r2 + 0x98)
    5855:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    5856:	r3 = *(u64 *)(r2 + 0x98)
    5857:	r1 = r10
    5858:	r1 += -0x88
    5859:	w2 = 0x4
    5860:	call 0x71
    5861:	r2 = 0x0 ll
		000000000000b728:  R_BPF_64_64	CONFIG
    5863:	w1 = *(u32 *)(r10 - 0x88)
    5864:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f40>
    5865:	w7 = *(u32 *)(r2 + 0xe0)
    5866:	w1 = *(u32 *)(r2 + 0xe4)
    5867:	*(u32 *)(r10 - 0xb0) = w1
    5868:	w1 = *(u32 *)(r2 + 0x70)
    5869:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    5870:	call 0x23
    5871:	r0 += r7
    5872:	w1 = *(u32 *)(r10 - 0xb0)
    5873:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5874:	r1 = r10
    5875:	r1 += -0x88
    5876:	w2 = 0x4
    5877:	r3 = r0
    5878:	call 0x71
    5879:	w7 = *(u32 *)(r10 - 0x88)
    5880:	goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5881:	call 0x9e
    5882:	r0 += r7
    5883:	w1 = *(u32 *)(r10 - 0xb0)
    5884:	if w1 == 0x2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5885:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5886:	call 0x9e
    5887:	r0 += r7
    5888:	w1 = *(u32 *)(r10 - 0xb0)
    5889:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5890:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5891:	w7 = *(u16 *)(r0 + 0x0)
    5892:	w7 <<= 0x10
    5893:	w7 s>>= 0x10
    5894:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5895:	w7 = *(u32 *)(r0 + 0x0)
    5896:	w1 = *(u32 *)(r6 + 0x8)
    5897:	w7 -= w1
    5898:	w2 = *(u32 *)(r9 + 0x0)
    5899:	w1 = 0x1
    5900:	w3 = *(u32 *)(r10 - 0x98)
    5901:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    5902:	w1 = 0x0
    5903:	*(u32 *)(r9 + 0x14) = w7
    5904:	w3 |= w1
    5905:	*(u32 *)(r10 - 0x98) = w3
    5906:	r7 = *(u64 *)(r10 - 0x90)
    5907:	r2 = 0x0 ll
		000000000000b898:  R_BPF_64_64	CONFIG
    5909:	r3 = *(u64 *)(r10 - 0xa8)
    5910:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c60>
    5911:	w7 = 0x0
    5912:	r1 = *(u64 *)(r10 - 0x90)
    5913:	*(u32 *)(r1 + 0x200) = w7
    5914:	*(u32 *)(r10 - 0x88) = w7
    5915:	r2 = r10
    5916:	r2 += -0x88
    5917:	r1 = 0x0 ll
		000000000000b8e8:  R_BPF_64_64	LOST
    5919:	call 0x1
    5920:	if r0 == 0x0 goto -0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5921:	r0 += 0x20
    5922:	r1 = 0x1
    5923:	lock *(u64 *)(r0 + 0x0) += r1
    5924:	goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5925:	w6 = *(u32 *)(r10 - 0x98)
    5926:	w6 &= 0x1
    5927:	w1 = *(u32 *)(r7 + 0x98)
    5928:	w1 |= w6
    5929:	w2 = *(u32 *)(r7 + 0xb0)
    5930:	w1 |= w2
    5931:	w2 = *(u32 *)(r7 + 0xc8)
    5932:	w1 |= w2
    5933:	w2 = *(u32 *)(r7 + 0xe0)
    5934:	w1 |= w2
    5935:	r6 = *(u64 *)(r10 - 0xa0)
    5936:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    5937:	call -0x102e
    5938:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b0>
    5939:	w6 = 0x0
    5940:	r1 = 0x0 ll
		000000000000b9a0:  R_BPF_64_64	CONFIG
    5942:	w2 = *(u32 *)(r1 + 0x6c)
    5943:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5944:	w1 = *(u32 *)(r1 + 0xa4)
    5945:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    5946:	r1 = 0x0 ll
		000000000000b9d0:  R_BPF_64_64	CONFIG
    5948:	w2 = *(u32 *)(r1 + 0xb4)
    5949:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a8>
    5950:	w3 = *(u32 *)(r7 + 0x208)
    5951:	*(u32 *)(r7 + 0x1f4) = w3
    5952:	w2 = 0x1
    5953:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a0>
    5954:	w2 = 0x0
    5955:	w6 |= w2
    5956:	w1 = *(u32 *)(r1 + 0xc4)
    5957:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e8>
    5958:	w2 = *(u32 *)(r7 + 0x20c)
    5959:	*(u32 *)(r7 + 0x1f8) = w2
    5960:	w1 = 0x1
    5961:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e0>
    5962:	w1 = 0x0
    5963:	w6 |= w1
    5964:	r1 = 0x0 ll
		000000000000ba60:  R_BPF_64_64	CONFIG
    5966:	w2 = *(u32 *)(r1 + 0xd4)
    5967:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2138>
    5968:	w3 = *(u32 *)(r7 + 0x210)
    5969:	*(u32 *)(r7 + 0x1fc) = w3
    5970:	w2 = 0x1
    5971:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    5972:	w2 = 0x0
    5973:	w6 |= w2
    5974:	w1 = *(u32 *)(r1 + 0xe4)
    5975:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5976:	w2 = *(u32 *)(r7 + 0x214)
    5977:	*(u32 *)(r7 + 0x200) = w2
    5978:	w1 = 0x1
    5979:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    5980:	w1 = 0x0
    5981:	w6 |= w1
    5982:	w5 = *(u32 *)(r7 + 0x10c)
    5983:	w3 = *(u32 *)(r7 + 0x108)
    5984:	w4 = *(u32 *)(r7 + 0x104)
    5985:	w8 = *(u32 *)(r7 + 0x100)
    5986:	w9 = *(u32 *)(r7 + 0xfc)
    5987:	r1 = r7
    5988:	w7 = *(u32 *)(r1 + 0xf8)
    5989:	w1 = *(u32 *)(r1 + 0x10)
    5990:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2228>
    5991:	*(u32 *)(r10 - 0x98) = w3
    5992:	*(u32 *)(r10 - 0xa0) = w4
    5993:	*(u32 *)(r10 - 0xa8) = w5
    5994:	call 0x23
    5995:	*(u64 *)(r10 - 0x88) = r0
    5996:	r2 = r10
    5997:	r2 += -0x88
    5998:	r1 = 0x0 ll
		000000000000bb70:  R_BPF_64_64	OWED
    6000:	call 0x3
    6001:	w5 = *(u32 *)(r10 - 0xa8)
    6002:	w4 = *(u32 *)(r10 - 0xa0)
    6003:	w3 = *(u32 *)(r10 - 0x98)
    6004:	r1 = 0x0
    6005:	r2 = *(u64 *)(r10 - 0x90)
    6006:	*(u64 *)(r2 + 0x218) = r1
    6007:	*(u64 *)(r2 + 0x1d8) = r1
    6008:	*(u32 *)(r2 + 0x14) = w5
    6009:	*(u32 *)(r2 + 0x10) = w3
    6010:	*(u32 *)(r2 + 0xc) = w4
    6011:	*(u32 *)(r2 + 0x8) = w8
    6012:	w1 = 0x0
    6013:	*(u32 *)(r2 + 0x1e8) = w1
    6014:	w1 = 0x1
    6015:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2290>
    6016:	w1 = 0x0
    6017:	r2 = *(u64 *)(r10 - 0x90)
    6018:	*(u32 *)(r2 + 0x0) = w7
    6019:	*(u32 *)(r2 + 0x4) = w9
    6020:	if w9 != 0x0 goto +0x33b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6021:	if w8 != 0x0 goto +0x33a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6022:	if w3 != 0x0 goto +0x339 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6023:	w6 |= w1
    6024:	w6 &= 0x1
    6025:	if w6 != 0x0 goto +0x336 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6026:	call 0x23
    6027:	*(u64 *)(r10 - 0x88) = r0
    6028:	r2 = r10
    6029:	r2 += -0x88
    6030:	r1 = 0x0 ll
		000000000000bc70:  R_BPF_64_64	TASKS
    6032:	call 0x3
    6033:	if r0 != 0x0 goto +0x32e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6034:	r1 = 0x0 ll
		000000000000bc90:  R_BPF_64_64	.bss
    6036:	r2 = -0x1
    6037:	lock *(u64 *)(r1 + 0x0) += r2
    6038:	r1 = 0x0 ll
		000000000000bcb0:  R_BPF_64_64	EXPECT_ENTER
    6040:	r2 = -0x100000000 ll
    6042:	lock *(u64 *)(r1 + 0x0) += r2
    6043:	r1 = 0x0 ll
		000000000000bcd8:  R_BPF_64_64	EXPECT_EXIT
    6045:	lock *(u64 *)(r1 + 0x0) += r2
    6046:	goto +0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6047:	w1 = *(u32 *)(r7 + 0x204)
    6048:	*(u32 *)(r7 + 0x1f0) = w1
    6049:	w6 = 0x1
    6050:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6051:	w6 = 0x0
    6052:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6053:	r8 = r7
    6054:	r8 += 0x20
    6055:	r1 = r8
    6056:	w2 = 0x60
    6057:	r3 = 0xd80 ll
		000000000000bd48:  R_BPF_64_64	.rodata
    6059:	call 0x71
    6060:	w1 = *(u32 *)(r7 + 0x98)
    6061:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2468>
    6062:	w1 = *(u32 *)(r7 + 0xac)
    6063:	*(u32 *)(r7 + 0x94) = w1
    6064:	w1 = *(u32 *)(r7 + 0xa8)
    6065:	*(u32 *)(r7 + 0x90) = w1
    6066:	w1 = *(u32 *)(r7 + 0xa4)
    6067:	*(u32 *)(r7 + 0x8c) = w1
    6068:	w1 = *(u32 *)(r7 + 0xa0)
    6069:	*(u32 *)(r7 + 0x88) = w1
    6070:	w1 = *(u32 *)(r7 + 0x9c)
    6071:	*(u32 *)(r7 + 0x84) = w1
    6072:	w1 = *(u32 *)(r7 + 0x98)
    6073:	*(u32 *)(r7 + 0x80) = w1
    6074:	r1 = r7
    6075:	call -0x1078
    6076:	w1 = *(u32 *)(r7 + 0xb0)
    6077:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    6078:	w1 = *(u32 *)(r7 + 0xc4)
    6079:	*(u32 *)(r7 + 0x94) = w1
    6080:	w1 = *(u32 *)(r7 + 0xc0)
    6081:	*(u32 *)(r7 + 0x90) = w1
    6082:	w1 = *(u32 *)(r7 + 0xbc)
    6083:	*(u32 *)(r7 + 0x8c) = w1
    6084:	w1 = *(u32 *)(r7 + 0xb8)
    6085:	*(u32 *)(r7 + 0x88) = w1
    6086:	w1 = *(u32 *)(r7 + 0xb4)
    6087:	*(u32 *)(r7 + 0x84) = w1
    6088:	w1 = *(u32 *)(r7 + 0xb0)
    6089:	*(u32 *)(r7 + 0x80) = w1
    6090:	r1 = r7
    6091:	call -0x1088
    6092:	r1 = *(u64 *)(r6 + 0x0)
    6093:	r3 = *(u64 *)(r1 + 0x8)
    6094:	r2 = *(u64 *)(r1 + 0x0)
    6095:	r1 = r8
    6096:	call -0xf82
    6097:	w1 = *(u32 *)(r10 - 0xc0)
    6098:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b8>
    6099:	r1 = 0x0
    6100:	r2 = 0x0 ll
		000000000000bea0:  R_BPF_64_64	CONFIG
    6102:	w2 = *(u32 *)(r2 + 0x74)
    6103:	w3 = *(u32 *)(r10 - 0xc8)
    6104:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6105:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6106:	call 0x23
    6107:	r1 = 0x0 ll
		000000000000bed8:  R_BPF_64_64	CONFIG
    6109:	w1 = *(u32 *)(r1 + 0x74)
    6110:	r0 += r1
    6111:	r1 = r10
    6112:	r1 += -0x88
    6113:	w2 = 0x8
    6114:	r3 = r0
    6115:	call 0x71
    6116:	r1 = *(u64 *)(r10 - 0x88)
    6117:	*(u64 *)(r7 + 0x1d0) = r1
    6118:	w1 = *(u32 *)(r7 + 0xe0)
    6119:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2638>
    6120:	w1 = *(u32 *)(r7 + 0xf4)
    6121:	*(u32 *)(r7 + 0x94) = w1
    6122:	w1 = *(u32 *)(r7 + 0xf0)
    6123:	*(u32 *)(r7 + 0x90) = w1
    6124:	w1 = *(u32 *)(r7 + 0xec)
    6125:	*(u32 *)(r7 + 0x8c) = w1
    6126:	w1 = *(u32 *)(r7 + 0xe8)
    6127:	*(u32 *)(r7 + 0x88) = w1
    6128:	w1 = *(u32 *)(r7 + 0xe4)
    6129:	*(u32 *)(r7 + 0x84) = w1
    6130:	w1 = *(u32 *)(r7 + 0xe0)
    6131:	*(u32 *)(r7 + 0x80) = w1
    6132:	r1 = r7
    6133:	call -0x10b2
    6134:	r1 = 0x0 ll
		000000000000bfb0:  R_BPF_64_64	CONFIG
    6136:	w2 = *(u32 *)(r1 + 0x6c)
    6137:	if w2 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6138:	w1 = *(u32 *)(r1 + 0xa4)
    6139:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27f8>
    6140:	r6 = 0x0 ll
		000000000000bfe0:  R_BPF_64_64	CONFIG
    6142:	w1 = *(u32 *)(r6 + 0xb4)
    6143:	if w1 == 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6144:	w2 = *(u32 *)(r7 + 0x208)
    6145:	w1 = *(u32 *)(r7 + 0x1f4)
    6146:	w3 = w2
    6147:	w3 |= w1
    6148:	if w3 s> -0x1 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a40>
    6149:	w3 = w2
    6150:	if w1 s> 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6151:	w3 = w2
    6152:	if w2 s> 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6153:	if w2 s>= w1 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6154:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    6155:	r9 = 0x80
    6156:	if w1 < 0x81 goto -0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6157:	r9 = 0x100
    6158:	if w1 < 0x101 goto -0x41b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6159:	r9 = 0x200
    6160:	if w1 < 0x201 goto -0x41d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6161:	r9 = 0x400
    6162:	if w1 < 0x401 goto -0x41f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6163:	r9 = 0x800
    6164:	if w1 < 0x801 goto -0x421 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6165:	r9 = 0x1000
    6166:	if w1 < 0x1001 goto -0x423 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6167:	r9 = 0x2000
    6168:	if w1 > 0x2000 goto -0x272 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6169:	goto -0x426 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6170:	r1 = 0x0 ll
		000000000000c0d0:  R_BPF_64_64	CONFIG
    6172:	w2 = *(u32 *)(r1 + 0x28)
    6173:	w1 = *(u32 *)(r10 - 0x90)
    6174:	w2 &= w1
    6175:	w1 = *(u32 *)(r8 + 0x50)
    6176:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    6177:	*(u32 *)(r8 + 0x54) = w2
    6178:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27c8>
    6179:	w3 = *(u32 *)(r8 + 0x54)
    6180:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27b8>
    6181:	*(u32 *)(r8 + 0x54) = w2
    6182:	w3 = *(u32 *)(r8 + 0x58)
    6183:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d0>
    6184:	*(u32 *)(r8 + 0x58) = w2
    6185:	w2 = *(u32 *)(r10 - 0x90)
    6186:	*(u32 *)(r8 + 0x5c) = w2
    6187:	w1 += 0x1
    6188:	*(u32 *)(r8 + 0x50) = w1
    6189:	goto +0x292 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6190:	w2 = *(u32 *)(r7 + 0x204)
    6191:	w1 = *(u32 *)(r7 + 0x1f0)
    6192:	w3 = w2
    6193:	w3 |= w1
    6194:	if w3 s> -0x1 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    6195:	w3 = w2
    6196:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6197:	w3 = w2
    6198:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2848>
    6199:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6200:	if w2 s>= w1 goto -0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6201:	w3 = w2
    6202:	w3 -= w1
    6203:	if w3 == 0x0 goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6204:	r4 = 0x1
    6205:	*(u64 *)(r7 + 0x90) = r4
    6206:	*(u32 *)(r7 + 0x8c) = w3
    6207:	*(u32 *)(r7 + 0x88) = w2
    6208:	*(u32 *)(r7 + 0x84) = w1
    6209:	w1 = 0x5
    6210:	*(u32 *)(r7 + 0x80) = w1
    6211:	r1 = r7
    6212:	call -0x1101
    6213:	goto -0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6214:	call 0x9e
    6215:	r0 += r7
    6216:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d8>
    6217:	goto +0x93 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d70>
    6218:	w1 = *(u16 *)(r0 + 0x0)
    6219:	w1 <<= 0x10
    6220:	w1 s>>= 0x10
    6221:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6222:	w3 = *(u32 *)(r7 + 0x4)
    6223:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2910>
    6224:	*(u32 *)(r7 + 0x4) = w2
    6225:	w3 = *(u32 *)(r7 + 0x8)
    6226:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    6227:	*(u32 *)(r7 + 0x8) = w2
    6228:	*(u32 *)(r7 + 0xc) = w4
    6229:	w1 += 0x1
    6230:	*(u32 *)(r7 + 0x0) = w1
    6231:	r6 = 0x0 ll
		000000000000c2b8:  R_BPF_64_64	CONFIG
    6233:	w1 = *(u32 *)(r6 + 0xa4)
    6234:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c8>
    6235:	w1 = *(u32 *)(r6 + 0xb4)
    6236:	if w1 == 0x0 goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f0>
    6237:	r1 = 0x0 ll
		000000000000c2e8:  R_BPF_64_64	CONFIG
    6239:	w6 = *(u32 *)(r1 + 0xb0)
    6240:	w8 = *(u32 *)(r1 + 0xb4)
    6241:	w1 = *(u32 *)(r1 + 0x70)
    6242:	if w1 == 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    6243:	call 0x9e
    6244:	r0 += r6
    6245:	if w8 == 0x2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    6246:	w1 = *(u32 *)(r0 + 0x0)
    6247:	goto +0xf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6248:	w8 = *(u32 *)(r6 + 0xa0)
    6249:	w9 = *(u32 *)(r6 + 0xa4)
    6250:	w1 = *(u32 *)(r6 + 0x70)
    6251:	if w1 != 0x0 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6252:	call 0x23
    6253:	r0 += r8
    6254:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    6255:	goto +0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a8>
    6256:	r1 = r10
    6257:	r1 += -0x88
    6258:	w2 = 0x2
    6259:	r3 = r0
    6260:	call 0x71
    6261:	w1 = *(u16 *)(r10 - 0x88)
    6262:	goto +0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d58>
    6263:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6264:	w3 = w2
    6265:	w3 -= w1
    6266:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6267:	r4 = 0x2
    6268:	*(u64 *)(r7 + 0x90) = r4
    6269:	*(u32 *)(r7 + 0x8c) = w3
    6270:	*(u32 *)(r7 + 0x88) = w2
    6271:	*(u32 *)(r7 + 0x84) = w1
    6272:	w1 = 0x5
    6273:	*(u32 *)(r7 + 0x80) = w1
    6274:	r1 = r7
    6275:	call -0x1140
    6276:	w1 = *(u32 *)(r6 + 0xc4)
    6277:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6278:	w2 = *(u32 *)(r7 + 0x20c)
    6279:	w1 = *(u32 *)(r7 + 0x1f8)
    6280:	w3 = w2
    6281:	w3 |= w1
    6282:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b20>
    6283:	w3 = w2
    6284:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6285:	w3 = w2
    6286:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6287:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6288:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    6289:	if w2 s> w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    6290:	goto -0x97 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6291:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6292:	w3 = w2
    6293:	w3 -= w1
    6294:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6295:	r4 = 0x3
    6296:	*(u64 *)(r7 + 0x90) = r4
    6297:	*(u32 *)(r7 + 0x8c) = w3
    6298:	*(u32 *)(r7 + 0x88) = w2
    6299:	*(u32 *)(r7 + 0x84) = w1
    6300:	w1 = 0x5
    6301:	*(u32 *)(r7 + 0x80) = w1
    6302:	r1 = r7
    6303:	call -0x115c
    6304:	w1 = *(u32 *)(r6 + 0xd4)
    6305:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6306:	w2 = *(u32 *)(r7 + 0x210)
    6307:	w1 = *(u32 *)(r7 + 0x1fc)
    6308:	w3 = w2
    6309:	w3 |= w1
    6310:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6311:	w3 = w2
    6312:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6313:	w3 = w2
    6314:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6315:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6316:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6317:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6318:	w3 = w2
    6319:	w3 -= w1
    6320:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6321:	r4 = 0x4
    6322:	*(u64 *)(r7 + 0x90) = r4
    6323:	*(u32 *)(r7 + 0x8c) = w3
    6324:	*(u32 *)(r7 + 0x88) = w2
    6325:	*(u32 *)(r7 + 0x84) = w1
    6326:	w1 = 0x5
    6327:	*(u32 *)(r7 + 0x80) = w1
    6328:	r1 = r7
    6329:	call -0x1176
    6330:	w1 = *(u32 *)(r6 + 0xe4)
    6331:	if w1 == 0x0 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6332:	w2 = *(u32 *)(r7 + 0x214)
    6333:	w1 = *(u32 *)(r7 + 0x200)
    6334:	w3 = w2
    6335:	w3 |= w1
    6336:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    6337:	w3 = w2
    6338:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6339:	w3 = w2
    6340:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6341:	if w2 s>= w1 goto -0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6342:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    6343:	if w2 s<= w1 goto -0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6344:	w3 = w2
    6345:	w3 -= w1
    6346:	if w3 == 0x0 goto -0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6347:	r4 = 0x5
    6348:	*(u64 *)(r7 + 0x90) = r4
    6349:	*(u32 *)(r7 + 0x8c) = w3
    6350:	*(u32 *)(r7 + 0x88) = w2
    6351:	*(u32 *)(r7 + 0x84) = w1
    6352:	w1 = 0x5
    6353:	*(u32 *)(r7 + 0x80) = w1
    6354:	r1 = r7
    6355:	call -0x1190
    6356:	goto -0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6357:	call 0x9e
    6358:	r0 += r8
    6359:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    6360:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    6361:	w1 = *(u16 *)(r0 + 0x0)
    6362:	w1 <<= 0x10
    6363:	w1 s>>= 0x10
    6364:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6365:	w1 = *(u32 *)(r0 + 0x0)
    6366:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6367:	call 0x23
    6368:	r0 += r6
    6369:	if w8 == 0x2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    6370:	r1 = r10
    6371:	r1 += -0x88
    6372:	w2 = 0x4
    6373:	r3 = r0
    6374:	call 0x71
    6375:	w1 = *(u32 *)(r10 - 0x88)
    6376:	goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6377:	call 0x9e
    6378:	r0 += r7
    6379:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df0>
    6380:	goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3740>
    6381:	w1 = *(u16 *)(r0 + 0x0)
    6382:	w1 <<= 0x10
    6383:	w1 s>>= 0x10
    6384:	goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6385:	r1 = r10
    6386:	r1 += -0x88
    6387:	w2 = 0x4
    6388:	r3 = r0
    6389:	call 0x71
    6390:	w1 = *(u32 *)(r10 - 0x88)
    6391:	r2 = 0x0 ll
		000000000000c7b8:  R_BPF_64_64	CONFIG
    6393:	w2 = *(u32 *)(r2 + 0xa8)
    6394:	r9 = *(u64 *)(r10 - 0xa0)
    6395:	if w1 != w2 goto -0x5bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6396:	w1 = *(u32 *)(r6 + 0xb4)
    6397:	if w1 == 0x0 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6398:	r1 = 0x0 ll
		000000000000c7f0:  R_BPF_64_64	CONFIG
    6400:	w6 = *(u32 *)(r1 + 0xb0)
    6401:	w7 = *(u32 *)(r1 + 0xb4)
    6402:	w1 = *(u32 *)(r1 + 0x70)
    6403:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f00>
    6404:	call 0x23
    6405:	r0 += r6
    6406:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    6407:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f70>
    6408:	r1 = r10
    6409:	r1 += -0x88
    6410:	w2 = 0x2
    6411:	r3 = r0
    6412:	call 0x71
    6413:	w1 = *(u16 *)(r10 - 0x88)
    6414:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    6415:	call 0x9e
    6416:	r0 += r6
    6417:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f20>
    6418:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6419:	w1 = *(u16 *)(r0 + 0x0)
    6420:	w1 <<= 0x10
    6421:	w1 s>>= 0x10
    6422:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6423:	w1 = *(u32 *)(r0 + 0x0)
    6424:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6425:	w1 = *(u16 *)(r0 + 0x0)
    6426:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3178>
    6427:	w1 = *(u32 *)(r0 + 0x0)
    6428:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6429:	r1 = r10
    6430:	r1 += -0x88
    6431:	w2 = 0x4
    6432:	r3 = r0
    6433:	call 0x71
    6434:	w1 = *(u32 *)(r10 - 0x88)
    6435:	r2 = 0x0 ll
		000000000000c918:  R_BPF_64_64	CONFIG
    6437:	w2 = *(u32 *)(r2 + 0xb8)
    6438:	if w1 != w2 goto -0x5ea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6439:	r6 = 0x0 ll
		000000000000c938:  R_BPF_64_64	CONFIG
    6441:	w1 = *(u32 *)(r6 + 0xc4)
    6442:	if w1 == 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    6443:	w7 = *(u32 *)(r6 + 0xc0)
    6444:	w9 = *(u32 *)(r6 + 0xc4)
    6445:	w1 = *(u32 *)(r6 + 0x70)
    6446:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3058>
    6447:	call 0x23
    6448:	r0 += r7
    6449:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    6450:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3750>
    6451:	r1 = r10
    6452:	r1 += -0x88
    6453:	w2 = 0x2
    6454:	r3 = r0
    6455:	call 0x71
    6456:	w1 = *(u16 *)(r10 - 0x88)
    6457:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3080>
    6458:	call 0x9e
    6459:	r0 += r7
    6460:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6461:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    6462:	w1 = *(u16 *)(r0 + 0x0)
    6463:	w1 <<= 0x10
    6464:	w1 s>>= 0x10
    6465:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6466:	w1 = *(u32 *)(r0 + 0x0)
    6467:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6468:	r1 = r10
    6469:	r1 += -0x88
    6470:	w2 = 0x4
    6471:	r3 = r0
    6472:	call 0x71
    6473:	w1 = *(u32 *)(r10 - 0x88)
    6474:	w2 = *(u32 *)(r7 + 0x78)
    6475:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    6476:	*(u32 *)(r7 + 0x7c) = w1
    6477:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    6478:	w3 = *(u32 *)(r7 + 0x7c)
    6479:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3110>
    6480:	*(u32 *)(r7 + 0x7c) = w1
    6481:	w3 = *(u32 *)(r7 + 0x80)
    6482:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    6483:	*(u32 *)(r7 + 0x80) = w1
    6484:	*(u32 *)(r7 + 0x84) = w1
    6485:	w2 += 0x1
    6486:	*(u32 *)(r7 + 0x78) = w2
    6487:	goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    6488:	r1 = r10
    6489:	r1 += -0x88
    6490:	w2 = 0x2
    6491:	r3 = r0
    6492:	call 0x71
    6493:	w1 = *(u16 *)(r10 - 0x88)
    6494:	w1 <<= 0x10
    6495:	w1 s>>= 0x10
    6496:	w2 = *(u32 *)(r7 + 0x88)
    6497:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31a8>
    6498:	*(u32 *)(r7 + 0x8c) = w1
    6499:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    6500:	w3 = *(u32 *)(r7 + 0x8c)
    6501:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c0>
    6502:	*(u32 *)(r7 + 0x8c) = w1
    6503:	w3 = *(u32 *)(r7 + 0x90)
    6504:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    6505:	*(u32 *)(r7 + 0x90) = w1
    6506:	*(u32 *)(r7 + 0x94) = w1
    6507:	w2 += 0x1
    6508:	*(u32 *)(r7 + 0x88) = w2
    6509:	r6 = 0x0 ll
		000000000000cb68:  R_BPF_64_64	CONFIG
    6511:	w1 = *(u32 *)(r6 + 0xc4)
    6512:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6513:	w8 = *(u32 *)(r6 + 0xc0)
    6514:	w9 = *(u32 *)(r6 + 0xc4)
    6515:	w1 = *(u32 *)(r6 + 0x70)
    6516:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    6517:	call 0x9e
    6518:	r0 += r8
    6519:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32a8>
    6520:	w1 = *(u32 *)(r0 + 0x0)
    6521:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6522:	call 0x23
    6523:	r0 += r8
    6524:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32b8>
    6525:	r1 = r10
    6526:	r1 += -0x88
    6527:	w2 = 0x4
    6528:	r3 = r0
    6529:	call 0x71
    6530:	w1 = *(u32 *)(r10 - 0x88)
    6531:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6532:	w1 = *(u16 *)(r0 + 0x0)
    6533:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    6534:	r1 = r10
    6535:	r1 += -0x88
    6536:	w2 = 0x2
    6537:	r3 = r0
    6538:	call 0x71
    6539:	w1 = *(u16 *)(r10 - 0x88)
    6540:	w1 <<= 0x10
    6541:	w1 s>>= 0x10
    6542:	w2 = *(u32 *)(r7 + 0x98)
    6543:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3318>
    6544:	*(u32 *)(r7 + 0x9c) = w1
    6545:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3340>
    6546:	w3 = *(u32 *)(r7 + 0x9c)
    6547:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3330>
    6548:	*(u32 *)(r7 + 0x9c) = w1
    6549:	w3 = *(u32 *)(r7 + 0xa0)
    6550:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3348>
    6551:	*(u32 *)(r7 + 0xa0) = w1
    6552:	*(u32 *)(r7 + 0xa4) = w1
    6553:	w2 += 0x1
    6554:	*(u32 *)(r7 + 0x98) = w2
    6555:	w1 = *(u32 *)(r6 + 0xd4)
    6556:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d0>
    6557:	r1 = 0x0 ll
		000000000000cce8:  R_BPF_64_64	CONFIG
    6559:	w6 = *(u32 *)(r1 + 0xd0)
    6560:	w8 = *(u32 *)(r1 + 0xd4)
    6561:	w1 = *(u32 *)(r1 + 0x70)
    6562:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    6563:	call 0x9e
    6564:	r0 += r6
    6565:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    6566:	w1 = *(u32 *)(r0 + 0x0)
    6567:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6568:	call 0x23
    6569:	r0 += r6
    6570:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3428>
    6571:	r1 = r10
    6572:	r1 += -0x88
    6573:	w2 = 0x4
    6574:	r3 = r0
    6575:	call 0x71
    6576:	w1 = *(u32 *)(r10 - 0x88)
    6577:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6578:	w1 = *(u16 *)(r0 + 0x0)
    6579:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3458>
    6580:	r1 = r10
    6581:	r1 += -0x88
    6582:	w2 = 0x2
    6583:	r3 = r0
    6584:	call 0x71
    6585:	w1 = *(u16 *)(r10 - 0x88)
    6586:	w1 <<= 0x10
    6587:	w1 s>>= 0x10
    6588:	w2 = *(u32 *)(r7 + 0xa8)
    6589:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    6590:	*(u32 *)(r7 + 0xac) = w1
    6591:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    6592:	w3 = *(u32 *)(r7 + 0xac)
    6593:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    6594:	*(u32 *)(r7 + 0xac) = w1
    6595:	w3 = *(u32 *)(r7 + 0xb0)
    6596:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b8>
    6597:	*(u32 *)(r7 + 0xb0) = w1
    6598:	*(u32 *)(r7 + 0xb4) = w1
    6599:	w2 += 0x1
    6600:	*(u32 *)(r7 + 0xa8) = w2
    6601:	r6 = 0x0 ll
		000000000000ce48:  R_BPF_64_64	CONFIG
    6603:	w1 = *(u32 *)(r6 + 0xe4)
    6604:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    6605:	w8 = *(u32 *)(r6 + 0xe0)
    6606:	w9 = *(u32 *)(r6 + 0xe4)
    6607:	w1 = *(u32 *)(r6 + 0x70)
    6608:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3538>
    6609:	call 0x9e
    6610:	r0 += r8
    6611:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    6612:	w1 = *(u32 *)(r0 + 0x0)
    6613:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6614:	call 0x23
    6615:	r0 += r8
    6616:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3598>
    6617:	r1 = r10
    6618:	r1 += -0x88
    6619:	w2 = 0x4
    6620:	r3 = r0
    6621:	call 0x71
    6622:	w1 = *(u32 *)(r10 - 0x88)
    6623:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6624:	w1 = *(u16 *)(r0 + 0x0)
    6625:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35c8>
    6626:	r1 = r10
    6627:	r1 += -0x88
    6628:	w2 = 0x2
    6629:	r3 = r0
    6630:	call 0x71
    6631:	w1 = *(u16 *)(r10 - 0x88)
    6632:	w1 <<= 0x10
    6633:	w1 s>>= 0x10
    6634:	w2 = *(u32 *)(r7 + 0xb8)
    6635:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6636:	*(u32 *)(r7 + 0xbc) = w1
    6637:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    6638:	w3 = *(u32 *)(r7 + 0xbc)
    6639:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    6640:	*(u32 *)(r7 + 0xbc) = w1
    6641:	w3 = *(u32 *)(r7 + 0xc0)
    6642:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3628>
    6643:	*(u32 *)(r7 + 0xc0) = w1
    6644:	*(u32 *)(r7 + 0xc4) = w1
    6645:	w2 += 0x1
    6646:	*(u32 *)(r7 + 0xb8) = w2
    6647:	call 0xe
    6648:	*(u64 *)(r7 + 0x70) = r0
    6649:	w1 = *(u32 *)(r6 + 0x64)
    6650:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    6651:	call 0x23
    6652:	w1 = *(u32 *)(r6 + 0x40)
    6653:	r0 += r1
    6654:	r1 = r10
    6655:	r1 += -0x88
    6656:	w2 = 0x8
    6657:	r3 = r0
    6658:	call 0x71
    6659:	w1 = *(u32 *)(r6 + 0x44)
    6660:	r3 = *(u64 *)(r10 - 0x88)
    6661:	r3 += r1
    6662:	r1 = r10
    6663:	r1 += -0x88
    6664:	w2 = 0x8
    6665:	call 0x71
    6666:	r1 = *(u64 *)(r6 + 0x8)
    6667:	r2 = *(u64 *)(r10 - 0x88)
    6668:	r1 += r2
    6669:	*(u64 *)(r7 + 0x60) = r1
    6670:	w1 = *(u32 *)(r6 + 0x68)
    6671:	if w1 == 0x0 goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6672:	r1 = 0x504c4b53594d5641 ll
    6674:	call 0x9a
    6675:	w1 = *(u32 *)(r6 + 0x38)
    6676:	r0 += r1
    6677:	*(u64 *)(r7 + 0x68) = r0
    6678:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6679:	w1 = *(u32 *)(r0 + 0x0)
    6680:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6681:	r1 = r10
    6682:	r1 += -0x88
    6683:	w2 = 0x4
    6684:	r3 = r0
    6685:	call 0x71
    6686:	w1 = *(u32 *)(r10 - 0x88)
    6687:	r2 = 0x0 ll
		000000000000d0f8:  R_BPF_64_64	CONFIG
    6689:	w2 = *(u32 *)(r2 + 0xc8)
    6690:	r9 = *(u64 *)(r10 - 0xa0)
    6691:	if w1 != w2 goto -0x6e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6692:	w1 = *(u32 *)(r6 + 0xd4)
    6693:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a18>
    6694:	r1 = 0x0 ll
		000000000000d130:  R_BPF_64_64	CONFIG
    6696:	w6 = *(u32 *)(r1 + 0xd0)
    6697:	w7 = *(u32 *)(r1 + 0xd4)
    6698:	w1 = *(u32 *)(r1 + 0x70)
    6699:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    6700:	call 0x23
    6701:	r0 += r6
    6702:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3808>
    6703:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    6704:	r1 = r10
    6705:	r1 += -0x88
    6706:	w2 = 0x2
    6707:	r3 = r0
    6708:	call 0x71
    6709:	w1 = *(u16 *)(r10 - 0x88)
    6710:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    6711:	call 0x9e
    6712:	r0 += r6
    6713:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    6714:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    6715:	w1 = *(u16 *)(r0 + 0x0)
    6716:	w1 <<= 0x10
    6717:	w1 s>>= 0x10
    6718:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6719:	w1 = *(u32 *)(r0 + 0x0)
    6720:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6721:	r1 = r10
    6722:	r1 += -0x88
    6723:	w2 = 0x4
    6724:	r3 = r0
    6725:	call 0x71
    6726:	w1 = *(u32 *)(r10 - 0x88)
    6727:	r2 = 0x0 ll
		000000000000d238:  R_BPF_64_64	CONFIG
    6729:	w2 = *(u32 *)(r2 + 0xa8)
    6730:	if w1 != w2 goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6731:	w1 = *(u32 *)(r6 + 0xb4)
    6732:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    6733:	r1 = 0x0 ll
		000000000000d268:  R_BPF_64_64	CONFIG
    6735:	w6 = *(u32 *)(r1 + 0xb0)
    6736:	w7 = *(u32 *)(r1 + 0xb4)
    6737:	w1 = *(u32 *)(r1 + 0x70)
    6738:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3978>
    6739:	call 0x23
    6740:	r0 += r6
    6741:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    6742:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    6743:	r1 = r10
    6744:	r1 += -0x88
    6745:	w2 = 0x2
    6746:	r3 = r0
    6747:	call 0x71
    6748:	w1 = *(u16 *)(r10 - 0x88)
    6749:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    6750:	call 0x9e
    6751:	r0 += r6
    6752:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3998>
    6753:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b8>
    6754:	w1 = *(u16 *)(r0 + 0x0)
    6755:	w1 <<= 0x10
    6756:	w1 s>>= 0x10
    6757:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6758:	w1 = *(u32 *)(r0 + 0x0)
    6759:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6760:	r1 = r10
    6761:	r1 += -0x88
    6762:	w2 = 0x4
    6763:	r3 = r0
    6764:	call 0x71
    6765:	w1 = *(u32 *)(r10 - 0x88)
    6766:	r2 = 0x0 ll
		000000000000d370:  R_BPF_64_64	CONFIG
    6768:	w2 = *(u32 *)(r2 + 0xd8)
    6769:	if w1 != w2 goto -0x735 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6770:	r1 = 0x0 ll
		000000000000d390:  R_BPF_64_64	CONFIG
    6772:	w2 = *(u32 *)(r1 + 0xe4)
    6773:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6774:	w6 = *(u32 *)(r1 + 0xe0)
    6775:	w7 = *(u32 *)(r1 + 0xe4)
    6776:	w1 = *(u32 *)(r1 + 0x70)
    6777:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    6778:	call 0x23
    6779:	r0 += r6
    6780:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a78>
    6781:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c38>
    6782:	r1 = r10
    6783:	r1 += -0x88
    6784:	w2 = 0x2
    6785:	r3 = r0
    6786:	call 0x71
    6787:	w1 = *(u16 *)(r10 - 0x88)
    6788:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad8>
    6789:	call 0x9e
    6790:	r0 += r6
    6791:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad0>
    6792:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    6793:	w1 = *(u16 *)(r0 + 0x0)
    6794:	w1 <<= 0x10
    6795:	w1 s>>= 0x10
    6796:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6797:	w1 = *(u32 *)(r0 + 0x0)
    6798:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6799:	r1 = r10
    6800:	r1 += -0x88
    6801:	w2 = 0x4
    6802:	r3 = r0
    6803:	call 0x71
    6804:	w1 = *(u32 *)(r10 - 0x88)
    6805:	r2 = 0x0 ll
		000000000000d4a8:  R_BPF_64_64	CONFIG
    6807:	w2 = *(u32 *)(r2 + 0xb8)
    6808:	if w1 != w2 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6809:	r6 = 0x0 ll
		000000000000d4c8:  R_BPF_64_64	CONFIG
    6811:	w1 = *(u32 *)(r6 + 0xc4)
    6812:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    6813:	w7 = *(u32 *)(r6 + 0xc0)
    6814:	w8 = *(u32 *)(r6 + 0xc4)
    6815:	w1 = *(u32 *)(r6 + 0x70)
    6816:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    6817:	call 0x23
    6818:	r0 += r7
    6819:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    6820:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c90>
    6821:	r1 = r10
    6822:	r1 += -0x88
    6823:	w2 = 0x2
    6824:	r3 = r0
    6825:	call 0x71
    6826:	w1 = *(u16 *)(r10 - 0x88)
    6827:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    6828:	call 0x9e
    6829:	r0 += r7
    6830:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    6831:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c28>
    6832:	w1 = *(u16 *)(r0 + 0x0)
    6833:	w1 <<= 0x10
    6834:	w1 s>>= 0x10
    6835:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6836:	w1 = *(u32 *)(r0 + 0x0)
    6837:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6838:	r1 = r10
    6839:	r1 += -0x88
    6840:	w2 = 0x4
    6841:	r3 = r0
    6842:	call 0x71
    6843:	w1 = *(u32 *)(r10 - 0x88)
    6844:	r2 = 0x0 ll
		000000000000d5e0:  R_BPF_64_64	CONFIG
    6846:	w2 = *(u32 *)(r2 + 0xe8)
    6847:	if w1 != w2 goto -0x783 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6848:	exit
    6849:	r1 = r10
    6850:	r1 += -0x88
    6851:	w2 = 0x4
    6852:	r3 = r0
    6853:	call 0x71
    6854:	w1 = *(u32 *)(r10 - 0x88)
    6855:	r2 = 0x0 ll
		000000000000d638:  R_BPF_64_64	CONFIG
    6857:	w2 = *(u32 *)(r2 + 0xc8)
    6858:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6859:	w1 = *(u32 *)(r6 + 0xd4)
    6860:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e18>
    6861:	r1 = 0x0 ll
		000000000000d668:  R_BPF_64_64	CONFIG
    6863:	w6 = *(u32 *)(r1 + 0xd0)
    6864:	w7 = *(u32 *)(r1 + 0xd4)
    6865:	w1 = *(u32 *)(r1 + 0x70)
    6866:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d78>
    6867:	call 0x23
    6868:	r0 += r6
    6869:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d40>
    6870:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    6871:	r1 = r10
    6872:	r1 += -0x88
    6873:	w2 = 0x2
    6874:	r3 = r0
    6875:	call 0x71
    6876:	w1 = *(u16 *)(r10 - 0x88)
    6877:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da0>
    6878:	call 0x9e
    6879:	r0 += r6
    6880:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d98>
    6881:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db8>
    6882:	w1 = *(u16 *)(r0 + 0x0)
    6883:	w1 <<= 0x10
    6884:	w1 s>>= 0x10
    6885:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6886:	w1 = *(u32 *)(r0 + 0x0)
    6887:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6888:	r1 = r10
    6889:	r1 += -0x88
    6890:	w2 = 0x4
    6891:	r3 = r0
    6892:	call 0x71
    6893:	w1 = *(u32 *)(r10 - 0x88)
    6894:	r2 = 0x0 ll
		000000000000d770:  R_BPF_64_64	CONFIG
    6896:	w2 = *(u32 *)(r2 + 0xd8)
    6897:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6898:	r1 = 0x0 ll
		000000000000d790:  R_BPF_64_64	CONFIG
    6900:	w2 = *(u32 *)(r1 + 0xe4)
    6901:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6902:	w6 = *(u32 *)(r1 + 0xe0)
    6903:	w7 = *(u32 *)(r1 + 0xe4)
    6904:	w1 = *(u32 *)(r1 + 0x70)
    6905:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    6906:	call 0x23
    6907:	r0 += r6
    6908:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e78>
    6909:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f00>
    6910:	r1 = r10
    6911:	r1 += -0x88
    6912:	w2 = 0x2
    6913:	r3 = r0
    6914:	call 0x71
    6915:	w1 = *(u16 *)(r10 - 0x88)
    6916:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed8>
    6917:	call 0x9e
    6918:	r0 += r6
    6919:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed0>
    6920:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    6921:	w1 = *(u16 *)(r0 + 0x0)
    6922:	w1 <<= 0x10
    6923:	w1 s>>= 0x10
    6924:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6925:	w1 = *(u32 *)(r0 + 0x0)
    6926:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6927:	r1 = r10
    6928:	r1 += -0x88
    6929:	w2 = 0x4
    6930:	r3 = r0
    6931:	call 0x71
    6932:	w1 = *(u32 *)(r10 - 0x88)
    6933:	r2 = 0x0 ll
		000000000000d8a8:  R_BPF_64_64	CONFIG
    6935:	w2 = *(u32 *)(r2 + 0xe8)
    6936:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6937:	call 0x23
    6938:	*(u64 *)(r10 - 0x88) = r0
    6939:	r2 = r10
    6940:	r2 += -0x88
    6941:	r1 = 0x0 ll
		000000000000d8e8:  R_BPF_64_64	TASKS
    6943:	r3 = 0xde0 ll
		000000000000d8f8:  R_BPF_64_64	.rodata
    6945:	r4 = 0x0
    6946:	call 0x2
    6947:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4120>
    6948:	r1 = 0x0 ll
		000000000000d920:  R_BPF_64_64	.bss
    6950:	r2 = 0x1
    6951:	lock *(u64 *)(r1 + 0x0) += r2
    6952:	r1 = 0x0 ll
		000000000000d940:  R_BPF_64_64	EXPECT_ENTER
    6954:	r2 = 0x100000000 ll
    6956:	lock *(u64 *)(r1 + 0x0) += r2
    6957:	r1 = 0x0 ll
		000000000000d968:  R_BPF_64_64	EXPECT_EXIT
    6959:	lock *(u64 *)(r1 + 0x0) += r2
    6960:	call 0x23
    6961:	*(u64 *)(r10 - 0x88) = r0
    6962:	r2 = r10
    6963:	r2 += -0x88
    6964:	r1 = 0x0 ll
		000000000000d9a0:  R_BPF_64_64	TASKS
    6966:	call 0x1
    6967:	r7 = r0
    6968:	if r7 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6969:	call 0xe
    6970:	r1 = *(u64 *)(r7 + 0x18)
    6971:	w6 = *(u32 *)(r10 - 0x98)
    6972:	if r1 == r0 goto -0x757 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    6973:	r6 = r0
    6974:	r2 = r0
    6975:	r2 >>= 0x20
    6976:	r0 <<= 0x20
    6977:	r0 >>= 0x20
    6978:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    6979:	r1 >>= 0x20
    6980:	if r1 == r2 goto -0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    6981:	w1 = *(u32 *)(r7 + 0x8)
    6982:	if w1 == 0x0 goto -0x768 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6983:	w1 = 0x0
    6984:	*(u32 *)(r10 - 0x88) = w1
    6985:	r2 = r10
    6986:	r2 += -0x88
    6987:	r1 = 0x0 ll
		000000000000da58:  R_BPF_64_64	LOST
    6989:	call 0x1
    6990:	if r0 == 0x0 goto -0x770 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6991:	r0 += 0x10
    6992:	r1 = 0x1
    6993:	lock *(u64 *)(r0 + 0x0) += r1
    6994:	goto -0x774 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6995:	w1 = 0x0
    6996:	*(u32 *)(r10 - 0x88) = w1
    6997:	r2 = r10
    6998:	r2 += -0x88
    6999:	r1 = 0x0 ll
		000000000000dab8:  R_BPF_64_64	LOST
    7001:	call 0x1
    7002:	if r0 == 0x0 goto -0x9b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    7003:	r0 += 0x10
    7004:	r1 = 0x1
    7005:	lock *(u64 *)(r0 + 0x0) += r1
    7006:	goto -0x9f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>

000000000000daf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    7007:	w6 = w2
    7008:	r7 = r1
    7009:	r1 = 0x0 ll
		000000000000db08:  R_BPF_64_64	CONFIG
    7011:	w2 = *(u32 *)(r1 + 0x84)
    7012:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    7013:	r2 = 0x0 ll
		000000000000db28:  R_BPF_64_64	HELD
    7015:	r2 = *(u64 *)(r2 + 0x0)
    7016:	if r2 != 0x0 goto +0x8c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7017:	w2 = *(u32 *)(r1 + 0x28)
    7018:	w2 &= w6
    7019:	w1 = *(u32 *)(r1 + 0x30)
    7020:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    7021:	r1 = 0x0 ll
		000000000000db68:  R_BPF_64_64	CONFIG
    7023:	w2 = *(u32 *)(r1 + 0x24)
    7024:	if w2 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b8>
    7025:	call 0x8
    7026:	*(u32 *)(r10 - 0x88) = w0
    7027:	r2 = r10
    7028:	r2 += -0x88
    7029:	r1 = 0x0 ll
		000000000000dba8:  R_BPF_64_64	SAMPLES
    7031:	call 0x1
    7032:	r8 = r0
    7033:	if r8 == 0x0 goto +0x8b4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7034:	r1 = *(u64 *)(r7 + 0x0)
    7035:	r3 = *(u64 *)(r1 + 0x0)
    7036:	r1 = r10
    7037:	r1 += -0x88
    7038:	w2 = 0x80
    7039:	call 0x71
    7040:	r1 = *(u64 *)(r10 - 0x20)
    7041:	if r1 != 0x504c0001 goto +0x8ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7042:	r1 = *(u64 *)(r10 - 0x10)
    7043:	if r1 != 0x10 goto +0x8aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7044:	r2 = *(u64 *)(r10 - 0x28)
    7045:	r1 = 0x0 ll
		000000000000dc28:  R_BPF_64_64	CONFIG
    7047:	r3 = *(u64 *)(r1 + 0x0)
    7048:	if r2 != r3 goto +0x8a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7049:	w2 = *(u32 *)(r1 + 0x28)
    7050:	w2 &= w6
    7051:	w1 = *(u32 *)(r8 + 0x10)
    7052:	if w1 != 0x0 goto +0x39b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    7053:	*(u32 *)(r8 + 0x14) = w2
    7054:	goto +0x39e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    7055:	r1 = 0x0 ll
		000000000000dc78:  R_BPF_64_64	.bss
    7057:	r1 = *(u64 *)(r1 + 0x0)
    7058:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7059:	r1 = 0x0 ll
		000000000000dc98:  R_BPF_64_64	CONFIG
    7061:	w2 = *(u32 *)(r1 + 0x6c)
    7062:	if w2 == 0x0 goto +0x897 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7063:	r1 = *(u64 *)(r1 + 0x98)
    7064:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7065:	r1 = 0x0 ll
		000000000000dcc8:  R_BPF_64_64	CONFIG
    7067:	r3 = *(u64 *)(r1 + 0x98)
    7068:	r1 = r10
    7069:	r1 += -0x88
    7070:	w2 = 0x4
    7071:	call 0x71
    7072:	w1 = *(u32 *)(r10 - 0x88)
    7073:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7074:	r8 = 0x0 ll
		000000000000dd10:  R_BPF_64_64	CONFIG
    7076:	w1 = *(u32 *)(r8 + 0xa4)
    7077:	*(u64 *)(r10 - 0x90) = r7
    7078:	if w1 == 0x0 goto +0x657 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7079:	w9 = *(u32 *)(r8 + 0xa0)
    7080:	w7 = *(u32 *)(r8 + 0xa4)
    7081:	w1 = *(u32 *)(r8 + 0x70)
    7082:	if w1 != 0x0 goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f90>
    7083:	call 0x23
    7084:	r0 += r9
    7085:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x280>
    7086:	goto +0x644 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    7087:	r1 = r10
    7088:	r1 += -0x88
    7089:	w2 = 0x2
    7090:	r3 = r0
    7091:	call 0x71
    7092:	w1 = *(u16 *)(r10 - 0x88)
    7093:	goto +0x3a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb8>
    7094:	w1 = *(u32 *)(r1 + 0x24)
    7095:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x340>
    7096:	r1 = *(u64 *)(r7 + 0x0)
    7097:	r3 = *(u64 *)(r1 + 0x0)
    7098:	r1 = r10
    7099:	r1 += -0x88
    7100:	w2 = 0x80
    7101:	call 0x71
    7102:	r1 = *(u64 *)(r10 - 0x20)
    7103:	if r1 != 0x504c0001 goto +0x86e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7104:	r1 = *(u64 *)(r10 - 0x10)
    7105:	if r1 != 0x10 goto +0x86c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7106:	r1 = *(u64 *)(r10 - 0x28)
    7107:	r2 = 0x0 ll
		000000000000de18:  R_BPF_64_64	CONFIG
    7109:	r2 = *(u64 *)(r2 + 0x0)
    7110:	if r1 != r2 goto +0x867 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7111:	w4 = 0x0
    7112:	r2 = 0x0 ll
		000000000000de40:  R_BPF_64_64	CONFIG
    7114:	w1 = *(u32 *)(r2 + 0x28)
    7115:	w3 = *(u32 *)(r2 + 0x30)
    7116:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x498>
    7117:	w4 = w1
    7118:	w4 >>= 0x1
    7119:	w2 = w1
    7120:	w2 |= w4
    7121:	w4 = w2
    7122:	w4 >>= 0x2
    7123:	w2 |= w4
    7124:	w4 = w2
    7125:	w4 >>= 0x4
    7126:	w2 |= w4
    7127:	w1 &= w6
    7128:	w4 = w2
    7129:	w4 >>= 0x8
    7130:	w2 |= w4
    7131:	w1 -= w3
    7132:	w3 = w2
    7133:	w3 >>= 0x10
    7134:	w2 |= w3
    7135:	w2 ^= -0x1
    7136:	w3 = w2
    7137:	w3 >>= 0x1
    7138:	w3 &= 0x55555555
    7139:	w2 -= w3
    7140:	w3 = w2
    7141:	w3 &= 0x33333333
    7142:	w2 >>= 0x2
    7143:	w2 &= 0x33333333
    7144:	w3 += w2
    7145:	w2 = w3
    7146:	w2 >>= 0x4
    7147:	w3 += w2
    7148:	w3 &= 0xf0f0f0f
    7149:	w3 *= 0x1010101
    7150:	w3 >>= 0x18
    7151:	w1 <<= w3
    7152:	w1 s>>= w3
    7153:	w4 = w1
    7154:	*(u32 *)(r10 - 0x98) = w4
    7155:	call 0x23
    7156:	*(u64 *)(r10 - 0x88) = r0
    7157:	r2 = r10
    7158:	r2 += -0x88
    7159:	r1 = 0x0 ll
		000000000000dfb8:  R_BPF_64_64	TASKS
    7161:	call 0x1
    7162:	r9 = r0
    7163:	if r9 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12a8>
    7164:	call 0xe
    7165:	r1 = *(u64 *)(r9 + 0x18)
    7166:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    7167:	r6 = r0
    7168:	r2 = r0
    7169:	r2 >>= 0x20
    7170:	r0 <<= 0x20
    7171:	r0 >>= 0x20
    7172:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    7173:	r1 >>= 0x20
    7174:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    7175:	w1 = *(u32 *)(r9 + 0x8)
    7176:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7177:	w1 = 0x0
    7178:	*(u32 *)(r10 - 0x88) = w1
    7179:	r2 = r10
    7180:	r2 += -0x88
    7181:	r1 = 0x0 ll
		000000000000e068:  R_BPF_64_64	LOST
    7183:	call 0x1
    7184:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7185:	r0 += 0x10
    7186:	r1 = 0x1
    7187:	lock *(u64 *)(r0 + 0x0) += r1
    7188:	r1 = r9
    7189:	w2 = 0x420
    7190:	r3 = 0xde0 ll
		000000000000e0b0:  R_BPF_64_64	.rodata
    7192:	call 0x71
    7193:	*(u64 *)(r9 + 0x18) = r6
    7194:	r1 = 0x0 ll
		000000000000e0d0:  R_BPF_64_64	AYA_LOG_LEVEL
    7196:	w1 = *(u8 *)(r1 + 0x0)
    7197:	*(u64 *)(r10 - 0x90) = r9
    7198:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7199:	call 0x23
    7200:	r6 = r0
    7201:	w1 = 0xa0
    7202:	*(u16 *)(r10 - 0x2) = w1
    7203:	r1 = r10
    7204:	r1 += -0x2
    7205:	r9 = 0x40
    7206:	w1 = *(u16 *)(r10 - 0x2)
    7207:	if w1 > 0x40 goto +0x2f1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    7208:	r1 = 0x0 ll
		000000000000e140:  R_BPF_64_64	AYA_LOGS
    7210:	r2 = r9
    7211:	r3 = 0x0
    7212:	call 0x83
    7213:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7214:	*(u64 *)(r10 - 0x80) = r9
    7215:	*(u64 *)(r10 - 0x88) = r0
    7216:	r1 = r10
    7217:	r1 += -0x88
    7218:	r1 = *(u64 *)(r10 - 0x88)
    7219:	r2 = *(u64 *)(r10 - 0x80)
    7220:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7221:	w2 = *(u16 *)(r10 - 0x2)
    7222:	*(u8 *)(r1 + 0x0) = w2
    7223:	w2 >>= 0x8
    7224:	*(u8 *)(r1 + 0x1) = w2
    7225:	r1 = *(u64 *)(r10 - 0x88)
    7226:	r2 = *(u64 *)(r10 - 0x80)
    7227:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7228:	w2 = 0x0
    7229:	*(u8 *)(r1 + 0x2) = w2
    7230:	r1 = *(u64 *)(r10 - 0x88)
    7231:	r3 = *(u64 *)(r10 - 0x80)
    7232:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7233:	*(u8 *)(r1 + 0x4) = w2
    7234:	w2 = 0x17
    7235:	*(u8 *)(r1 + 0x3) = w2
    7236:	r1 = *(u64 *)(r10 - 0x88)
    7237:	r2 = *(u64 *)(r10 - 0x80)
    7238:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7239:	r3 = r1
    7240:	r3 += 0x5
    7241:	r4 = 0xcf0 ll
		000000000000e248:  R_BPF_64_64	.rodata
    7243:	w5 = *(u8 *)(r4 + 0x0)
    7244:	*(u8 *)(r3 + 0x0) = w5
    7245:	w5 = *(u8 *)(r4 + 0x1)
    7246:	*(u8 *)(r3 + 0x1) = w5
    7247:	w5 = *(u8 *)(r4 + 0x2)
    7248:	*(u8 *)(r3 + 0x2) = w5
    7249:	w5 = *(u8 *)(r4 + 0x3)
    7250:	*(u8 *)(r3 + 0x3) = w5
    7251:	w5 = *(u8 *)(r4 + 0x4)
    7252:	*(u8 *)(r3 + 0x4) = w5
    7253:	w5 = *(u8 *)(r4 + 0x5)
    7254:	*(u8 *)(r3 + 0x5) = w5
    7255:	w5 = *(u8 *)(r4 + 0x6)
    7256:	*(u8 *)(r3 + 0x6) = w5
    7257:	w5 = *(u8 *)(r4 + 0x7)
    7258:	*(u8 *)(r3 + 0x7) = w5
    7259:	w5 = *(u8 *)(r4 + 0x8)
    7260:	*(u8 *)(r3 + 0x8) = w5
    7261:	w5 = *(u8 *)(r4 + 0x9)
    7262:	*(u8 *)(r3 + 0x9) = w5
    7263:	w5 = *(u8 *)(r4 + 0xa)
    7264:	*(u8 *)(r3 + 0xa) = w5
    7265:	w5 = *(u8 *)(r4 + 0xb)
    7266:	*(u8 *)(r3 + 0xb) = w5
    7267:	w5 = *(u8 *)(r4 + 0xc)
    7268:	*(u8 *)(r3 + 0xc) = w5
    7269:	w5 = *(u8 *)(r4 + 0xd)
    7270:	*(u8 *)(r3 + 0xd) = w5
    7271:	w5 = *(u8 *)(r4 + 0xe)
    7272:	*(u8 *)(r3 + 0xe) = w5
    7273:	w5 = *(u8 *)(r4 + 0xf)
    7274:	*(u8 *)(r3 + 0xf) = w5
    7275:	w5 = *(u8 *)(r4 + 0x10)
    7276:	*(u8 *)(r3 + 0x10) = w5
    7277:	w5 = *(u8 *)(r4 + 0x11)
    7278:	*(u8 *)(r3 + 0x11) = w5
    7279:	w5 = *(u8 *)(r4 + 0x12)
    7280:	*(u8 *)(r3 + 0x12) = w5
    7281:	w5 = *(u8 *)(r4 + 0x13)
    7282:	*(u8 *)(r3 + 0x13) = w5
    7283:	w5 = *(u8 *)(r4 + 0x14)
    7284:	*(u8 *)(r3 + 0x14) = w5
    7285:	w5 = *(u8 *)(r4 + 0x15)
    7286:	*(u8 *)(r3 + 0x15) = w5
    7287:	w5 = *(u8 *)(r4 + 0x16)
    7288:	*(u8 *)(r3 + 0x16) = w5
    7289:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7290:	w3 = 0x1
    7291:	*(u8 *)(r1 + 0x1c) = w3
    7292:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7293:	w4 = 0x0
    7294:	*(u8 *)(r1 + 0x1e) = w4
    7295:	*(u8 *)(r1 + 0x1d) = w3
    7296:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7297:	w3 = 0x4
    7298:	*(u8 *)(r1 + 0x1f) = w3
    7299:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7300:	w3 = 0x2
    7301:	*(u8 *)(r1 + 0x20) = w3
    7302:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7303:	w3 = 0x0
    7304:	*(u8 *)(r1 + 0x22) = w3
    7305:	w3 = 0x17
    7306:	*(u8 *)(r1 + 0x21) = w3
    7307:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7308:	r3 = r1
    7309:	r3 += 0x23
    7310:	r4 = 0xcf0 ll
		000000000000e470:  R_BPF_64_64	.rodata
    7312:	w5 = *(u8 *)(r4 + 0x0)
    7313:	*(u8 *)(r3 + 0x0) = w5
    7314:	w5 = *(u8 *)(r4 + 0x1)
    7315:	*(u8 *)(r3 + 0x1) = w5
    7316:	w5 = *(u8 *)(r4 + 0x2)
    7317:	*(u8 *)(r3 + 0x2) = w5
    7318:	w5 = *(u8 *)(r4 + 0x3)
    7319:	*(u8 *)(r3 + 0x3) = w5
    7320:	w5 = *(u8 *)(r4 + 0x4)
    7321:	*(u8 *)(r3 + 0x4) = w5
    7322:	w5 = *(u8 *)(r4 + 0x5)
    7323:	*(u8 *)(r3 + 0x5) = w5
    7324:	w5 = *(u8 *)(r4 + 0x6)
    7325:	*(u8 *)(r3 + 0x6) = w5
    7326:	w5 = *(u8 *)(r4 + 0x7)
    7327:	*(u8 *)(r3 + 0x7) = w5
    7328:	w5 = *(u8 *)(r4 + 0x8)
    7329:	*(u8 *)(r3 + 0x8) = w5
    7330:	w5 = *(u8 *)(r4 + 0x9)
    7331:	*(u8 *)(r3 + 0x9) = w5
    7332:	w5 = *(u8 *)(r4 + 0xa)
    7333:	*(u8 *)(r3 + 0xa) = w5
    7334:	w5 = *(u8 *)(r4 + 0xb)
    7335:	*(u8 *)(r3 + 0xb) = w5
    7336:	w5 = *(u8 *)(r4 + 0xc)
    7337:	*(u8 *)(r3 + 0xc) = w5
    7338:	w5 = *(u8 *)(r4 + 0xd)
    7339:	*(u8 *)(r3 + 0xd) = w5
    7340:	w5 = *(u8 *)(r4 + 0xe)
    7341:	*(u8 *)(r3 + 0xe) = w5
    7342:	w5 = *(u8 *)(r4 + 0xf)
    7343:	*(u8 *)(r3 + 0xf) = w5
    7344:	w5 = *(u8 *)(r4 + 0x10)
    7345:	*(u8 *)(r3 + 0x10) = w5
    7346:	w5 = *(u8 *)(r4 + 0x11)
    7347:	*(u8 *)(r3 + 0x11) = w5
    7348:	w5 = *(u8 *)(r4 + 0x12)
    7349:	*(u8 *)(r3 + 0x12) = w5
    7350:	w5 = *(u8 *)(r4 + 0x13)
    7351:	*(u8 *)(r3 + 0x13) = w5
    7352:	w5 = *(u8 *)(r4 + 0x14)
    7353:	*(u8 *)(r3 + 0x14) = w5
    7354:	w5 = *(u8 *)(r4 + 0x15)
    7355:	*(u8 *)(r3 + 0x15) = w5
    7356:	w5 = *(u8 *)(r4 + 0x16)
    7357:	*(u8 *)(r3 + 0x16) = w5
    7358:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7359:	w3 = 0x3
    7360:	*(u8 *)(r1 + 0x3a) = w3
    7361:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7362:	w3 = 0x0
    7363:	*(u8 *)(r1 + 0x3c) = w3
    7364:	w3 = 0x1f
    7365:	*(u8 *)(r1 + 0x3b) = w3
    7366:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7367:	r3 = r1
    7368:	r3 += 0x3d
    7369:	r4 = 0xd07 ll
		000000000000e648:  R_BPF_64_64	.rodata
    7371:	w5 = *(u8 *)(r4 + 0x0)
    7372:	*(u8 *)(r3 + 0x0) = w5
    7373:	w5 = *(u8 *)(r4 + 0x1)
    7374:	*(u8 *)(r3 + 0x1) = w5
    7375:	w5 = *(u8 *)(r4 + 0x2)
    7376:	*(u8 *)(r3 + 0x2) = w5
    7377:	w5 = *(u8 *)(r4 + 0x3)
    7378:	*(u8 *)(r3 + 0x3) = w5
    7379:	w5 = *(u8 *)(r4 + 0x4)
    7380:	*(u8 *)(r3 + 0x4) = w5
    7381:	w5 = *(u8 *)(r4 + 0x5)
    7382:	*(u8 *)(r3 + 0x5) = w5
    7383:	w5 = *(u8 *)(r4 + 0x6)
    7384:	*(u8 *)(r3 + 0x6) = w5
    7385:	w5 = *(u8 *)(r4 + 0x7)
    7386:	*(u8 *)(r3 + 0x7) = w5
    7387:	w5 = *(u8 *)(r4 + 0x8)
    7388:	*(u8 *)(r3 + 0x8) = w5
    7389:	w5 = *(u8 *)(r4 + 0x9)
    7390:	*(u8 *)(r3 + 0x9) = w5
    7391:	w5 = *(u8 *)(r4 + 0xa)
    7392:	*(u8 *)(r3 + 0xa) = w5
    7393:	w5 = *(u8 *)(r4 + 0xb)
    7394:	*(u8 *)(r3 + 0xb) = w5
    7395:	w5 = *(u8 *)(r4 + 0xc)
    7396:	*(u8 *)(r3 + 0xc) = w5
    7397:	w5 = *(u8 *)(r4 + 0xd)
    7398:	*(u8 *)(r3 + 0xd) = w5
    7399:	w5 = *(u8 *)(r4 + 0xe)
    7400:	*(u8 *)(r3 + 0xe) = w5
    7401:	w5 = *(u8 *)(r4 + 0xf)
    7402:	*(u8 *)(r3 + 0xf) = w5
    7403:	w5 = *(u8 *)(r4 + 0x10)
    7404:	*(u8 *)(r3 + 0x10) = w5
    7405:	w5 = *(u8 *)(r4 + 0x11)
    7406:	*(u8 *)(r3 + 0x11) = w5
    7407:	w5 = *(u8 *)(r4 + 0x12)
    7408:	*(u8 *)(r3 + 0x12) = w5
    7409:	w5 = *(u8 *)(r4 + 0x13)
    7410:	*(u8 *)(r3 + 0x13) = w5
    7411:	w5 = *(u8 *)(r4 + 0x14)
    7412:	*(u8 *)(r3 + 0x14) = w5
    7413:	w5 = *(u8 *)(r4 + 0x15)
    7414:	*(u8 *)(r3 + 0x15) = w5
    7415:	w5 = *(u8 *)(r4 + 0x16)
    7416:	*(u8 *)(r3 + 0x16) = w5
    7417:	w5 = *(u8 *)(r4 + 0x17)
    7418:	*(u8 *)(r3 + 0x17) = w5
    7419:	w5 = *(u8 *)(r4 + 0x18)
    7420:	*(u8 *)(r3 + 0x18) = w5
    7421:	w5 = *(u8 *)(r4 + 0x19)
    7422:	*(u8 *)(r3 + 0x19) = w5
    7423:	w5 = *(u8 *)(r4 + 0x1a)
    7424:	*(u8 *)(r3 + 0x1a) = w5
    7425:	w5 = *(u8 *)(r4 + 0x1b)
    7426:	*(u8 *)(r3 + 0x1b) = w5
    7427:	w5 = *(u8 *)(r4 + 0x1c)
    7428:	*(u8 *)(r3 + 0x1c) = w5
    7429:	w5 = *(u8 *)(r4 + 0x1d)
    7430:	*(u8 *)(r3 + 0x1d) = w5
    7431:	w5 = *(u8 *)(r4 + 0x1e)
    7432:	*(u8 *)(r3 + 0x1e) = w5
    7433:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7434:	w4 = 0x4
    7435:	*(u8 *)(r1 + 0x5c) = w4
    7436:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7437:	w3 = 0x0
    7438:	*(u8 *)(r1 + 0x5e) = w3
    7439:	*(u8 *)(r1 + 0x5d) = w4
    7440:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7441:	*(u8 *)(r1 + 0x62) = w3
    7442:	*(u8 *)(r1 + 0x61) = w3
    7443:	*(u8 *)(r1 + 0x60) = w3
    7444:	w3 = 0x44
    7445:	*(u8 *)(r1 + 0x5f) = w3
    7446:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7447:	w3 = 0x5
    7448:	*(u8 *)(r1 + 0x63) = w3
    7449:	r3 = r2
    7450:	r3 &= -0x2
    7451:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7452:	w4 = 0x0
    7453:	*(u8 *)(r1 + 0x65) = w4
    7454:	w5 = 0x4
    7455:	*(u8 *)(r1 + 0x64) = w5
    7456:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7457:	*(u8 *)(r1 + 0x69) = w4
    7458:	*(u8 *)(r1 + 0x68) = w4
    7459:	*(u8 *)(r1 + 0x67) = w4
    7460:	w4 = 0x6
    7461:	*(u8 *)(r1 + 0x66) = w4
    7462:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7463:	w4 = 0x14
    7464:	*(u8 *)(r1 + 0x6a) = w4
    7465:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7466:	w4 = 0x0
    7467:	*(u8 *)(r1 + 0x6c) = w4
    7468:	w4 = 0xf
    7469:	*(u8 *)(r1 + 0x6b) = w4
    7470:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7471:	r4 = r1
    7472:	r4 += 0x6d
    7473:	r5 = 0xd26 ll
		000000000000e988:  R_BPF_64_64	.rodata
    7475:	w0 = *(u8 *)(r5 + 0x0)
    7476:	*(u8 *)(r4 + 0x0) = w0
    7477:	w0 = *(u8 *)(r5 + 0x1)
    7478:	*(u8 *)(r4 + 0x1) = w0
    7479:	w0 = *(u8 *)(r5 + 0x2)
    7480:	*(u8 *)(r4 + 0x2) = w0
    7481:	w0 = *(u8 *)(r5 + 0x3)
    7482:	*(u8 *)(r4 + 0x3) = w0
    7483:	w0 = *(u8 *)(r5 + 0x4)
    7484:	*(u8 *)(r4 + 0x4) = w0
    7485:	w0 = *(u8 *)(r5 + 0x5)
    7486:	*(u8 *)(r4 + 0x5) = w0
    7487:	w0 = *(u8 *)(r5 + 0x6)
    7488:	*(u8 *)(r4 + 0x6) = w0
    7489:	w0 = *(u8 *)(r5 + 0x7)
    7490:	*(u8 *)(r4 + 0x7) = w0
    7491:	w0 = *(u8 *)(r5 + 0x8)
    7492:	*(u8 *)(r4 + 0x8) = w0
    7493:	w0 = *(u8 *)(r5 + 0x9)
    7494:	*(u8 *)(r4 + 0x9) = w0
    7495:	w0 = *(u8 *)(r5 + 0xa)
    7496:	*(u8 *)(r4 + 0xa) = w0
    7497:	w0 = *(u8 *)(r5 + 0xb)
    7498:	*(u8 *)(r4 + 0xb) = w0
    7499:	w0 = *(u8 *)(r5 + 0xc)
    7500:	*(u8 *)(r4 + 0xc) = w0
    7501:	w0 = *(u8 *)(r5 + 0xd)
    7502:	*(u8 *)(r4 + 0xd) = w0
    7503:	w0 = *(u8 *)(r5 + 0xe)
    7504:	*(u8 *)(r4 + 0xe) = w0
    7505:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7506:	w4 = 0x0
    7507:	*(u8 *)(r1 + 0x7c) = w4
    7508:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7509:	*(u8 *)(r1 + 0x7e) = w4
    7510:	w4 = 0x1
    7511:	*(u8 *)(r1 + 0x7d) = w4
    7512:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7513:	w4 = 0x2
    7514:	*(u8 *)(r1 + 0x7f) = w4
    7515:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7516:	w4 = 0x9
    7517:	*(u8 *)(r1 + 0x80) = w4
    7518:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7519:	w4 = 0x0
    7520:	*(u8 *)(r1 + 0x82) = w4
    7521:	w4 = 0x8
    7522:	*(u8 *)(r1 + 0x81) = w4
    7523:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7524:	*(u8 *)(r1 + 0x83) = w6
    7525:	r4 = r6
    7526:	r4 >>= 0x38
    7527:	*(u8 *)(r1 + 0x8a) = w4
    7528:	r4 = r6
    7529:	r4 >>= 0x30
    7530:	*(u8 *)(r1 + 0x89) = w4
    7531:	r4 = r6
    7532:	r4 >>= 0x28
    7533:	*(u8 *)(r1 + 0x88) = w4
    7534:	r4 = r6
    7535:	r4 >>= 0x20
    7536:	*(u8 *)(r1 + 0x87) = w4
    7537:	r4 = r6
    7538:	r4 >>= 0x18
    7539:	*(u8 *)(r1 + 0x86) = w4
    7540:	r4 = r6
    7541:	r4 >>= 0x10
    7542:	*(u8 *)(r1 + 0x85) = w4
    7543:	r6 >>= 0x8
    7544:	*(u8 *)(r1 + 0x84) = w6
    7545:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7546:	w4 = 0x14
    7547:	*(u8 *)(r1 + 0x8b) = w4
    7548:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7549:	w4 = 0x0
    7550:	*(u8 *)(r1 + 0x8d) = w4
    7551:	w4 = 0x7
    7552:	*(u8 *)(r1 + 0x8c) = w4
    7553:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7554:	r4 = r1
    7555:	r4 += 0x8e
    7556:	r5 = 0xd35 ll
		000000000000ec20:  R_BPF_64_64	.rodata
    7558:	w0 = *(u8 *)(r5 + 0x0)
    7559:	*(u8 *)(r4 + 0x0) = w0
    7560:	w0 = *(u8 *)(r5 + 0x1)
    7561:	*(u8 *)(r4 + 0x1) = w0
    7562:	w0 = *(u8 *)(r5 + 0x2)
    7563:	*(u8 *)(r4 + 0x2) = w0
    7564:	w0 = *(u8 *)(r5 + 0x3)
    7565:	*(u8 *)(r4 + 0x3) = w0
    7566:	w0 = *(u8 *)(r5 + 0x4)
    7567:	*(u8 *)(r4 + 0x4) = w0
    7568:	w0 = *(u8 *)(r5 + 0x5)
    7569:	*(u8 *)(r4 + 0x5) = w0
    7570:	w0 = *(u8 *)(r5 + 0x6)
    7571:	*(u8 *)(r4 + 0x6) = w0
    7572:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7573:	w4 = 0x0
    7574:	*(u8 *)(r1 + 0x95) = w4
    7575:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7576:	*(u8 *)(r1 + 0x97) = w4
    7577:	w4 = 0x1
    7578:	*(u8 *)(r1 + 0x96) = w4
    7579:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7580:	*(u8 *)(r1 + 0x98) = w4
    7581:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7582:	w4 = 0x3
    7583:	*(u8 *)(r1 + 0x99) = w4
    7584:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7585:	w3 = 0x0
    7586:	*(u8 *)(r1 + 0x9b) = w3
    7587:	w3 = 0x4
    7588:	*(u8 *)(r1 + 0x9a) = w3
    7589:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7590:	w3 = *(u32 *)(r10 - 0x98)
    7591:	w2 = w3
    7592:	w2 >>= 0x18
    7593:	*(u8 *)(r1 + 0x9f) = w2
    7594:	w2 = w3
    7595:	w2 >>= 0x10
    7596:	*(u8 *)(r1 + 0x9e) = w2
    7597:	*(u8 *)(r1 + 0x9c) = w3
    7598:	w2 = w3
    7599:	w2 >>= 0x8
    7600:	*(u8 *)(r1 + 0x9d) = w2
    7601:	r2 = 0x0
    7602:	call 0x84
    7603:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7604:	w1 = *(u32 *)(r10 - 0x98)
    7605:	if w1 != 0x0 goto +0x71f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    7606:	r1 = 0x0 ll
		000000000000edb0:  R_BPF_64_64	CONFIG
    7608:	w2 = *(u32 *)(r1 + 0x6c)
    7609:	if w2 == 0x0 goto +0x674 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    7610:	r1 = *(u64 *)(r1 + 0x98)
    7611:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1330>
    7612:	r1 = 0x0 ll
		000000000000ede0:  R_BPF_64_64	CONFIG
    7614:	r3 = *(u64 *)(r1 + 0x98)
    7615:	r1 = r10
    7616:	r1 += -0x88
    7617:	w2 = 0x4
    7618:	call 0x71
    7619:	w1 = *(u32 *)(r10 - 0x88)
    7620:	if w1 == 0x0 goto +0x710 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    7621:	r6 = 0x0 ll
		000000000000ee28:  R_BPF_64_64	CONFIG
    7623:	w1 = *(u32 *)(r6 + 0xa4)
    7624:	if w1 == 0x0 goto +0x670 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    7625:	w8 = *(u32 *)(r6 + 0xa0)
    7626:	w9 = *(u32 *)(r6 + 0xa4)
    7627:	w1 = *(u32 *)(r6 + 0x70)
    7628:	if w1 != 0x0 goto +0x5b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4108>
    7629:	call 0x23
    7630:	r0 += r8
    7631:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1390>
    7632:	goto +0x65e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4680>
    7633:	r1 = r10
    7634:	r1 += -0x88
    7635:	w2 = 0x2
    7636:	r3 = r0
    7637:	call 0x71
    7638:	w1 = *(u16 *)(r10 - 0x88)
    7639:	goto +0x5ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4130>
    7640:	r2 = 0x0
    7641:	call 0x85
    7642:	r9 = *(u64 *)(r10 - 0x90)
    7643:	r1 = *(u64 *)(r7 + 0x0)
    7644:	*(u64 *)(r10 - 0xc8) = r1
    7645:	r2 = *(u64 *)(r1 + 0x0)
    7646:	r1 = r2
    7647:	r1 >>= 0x9
    7648:	r1 &= 0x3ffc0
    7649:	r7 = 0x0 ll
		000000000000ef08:  R_BPF_64_64	.bss.begun
    7651:	r7 += r1
    7652:	w8 = *(u32 *)(r9 + 0x10)
    7653:	w1 = *(u32 *)(r9 + 0xc)
    7654:	*(u32 *)(r10 - 0xa8) = w1
    7655:	w1 = *(u32 *)(r9 + 0x8)
    7656:	*(u32 *)(r10 - 0xb0) = w1
    7657:	w3 = *(u32 *)(r9 + 0x4)
    7658:	w1 = *(u32 *)(r9 + 0x0)
    7659:	*(u32 *)(r10 - 0xa0) = w1
    7660:	r1 = *(u64 *)(r7 + 0x0)
    7661:	*(u64 *)(r10 - 0xc0) = r2
    7662:	r1 ^= r2
    7663:	r2 = 0xffffffffffff ll
    7665:	r1 &= r2
    7666:	r2 = *(u64 *)(r7 + 0x8)
    7667:	*(u32 *)(r10 - 0xb8) = w3
    7668:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1590>
    7669:	r1 = 0x0 ll
		000000000000efa8:  R_BPF_64_64	CONFIG
    7671:	w6 = *(u32 *)(r1 + 0x8c)
    7672:	if w6 == 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7673:	call 0x23
    7674:	r0 += r6
    7675:	r1 = r10
    7676:	r1 += -0x88
    7677:	w2 = 0x4
    7678:	r3 = r0
    7679:	call 0x71
    7680:	w3 = *(u32 *)(r10 - 0xb8)
    7681:	w1 = *(u32 *)(r10 - 0x88)
    7682:	if w1 != 0x0 goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7683:	r1 = 0x0 ll
		000000000000f018:  R_BPF_64_64	CONFIG
    7685:	w6 = *(u32 *)(r1 + 0x90)
    7686:	if w6 == 0x0 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7687:	call 0x23
    7688:	r0 += r6
    7689:	r1 = r10
    7690:	r1 += -0x88
    7691:	w2 = 0x4
    7692:	r3 = r0
    7693:	call 0x71
    7694:	w3 = *(u32 *)(r10 - 0xb8)
    7695:	w1 = *(u32 *)(r10 - 0x88)
    7696:	if w1 != 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7697:	w1 = w3
    7698:	w4 = *(u32 *)(r10 - 0x98)
    7699:	w1 |= w4
    7700:	if w1 s> -0x1 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d50>
    7701:	w1 = w4
    7702:	w6 = *(u32 *)(r10 - 0xb0)
    7703:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7704:	w1 = w4
    7705:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    7706:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7707:	w2 = 0x0
    7708:	w1 = 0x0
    7709:	w9 = 0x0
    7710:	if w4 s>= w3 goto +0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7711:	w1 = w4
    7712:	w1 -= w3
    7713:	w9 = 0x0
    7714:	w2 = 0x0
    7715:	if w6 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7716:	if w1 == 0x0 goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7717:	w3 = w1
    7718:	w3 ^= w6
    7719:	w2 = 0x1
    7720:	if w3 s> -0x1 goto +0xe5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7721:	w4 = w6
    7722:	w4 s>>= 0x1f
    7723:	w3 = w6
    7724:	w3 ^= w4
    7725:	w3 -= w4
    7726:	w5 = w1
    7727:	w5 s>>= 0x1f
    7728:	w4 = w1
    7729:	w4 ^= w5
    7730:	w4 -= w5
    7731:	w0 = w4
    7732:	w0 &= 0xff
    7733:	w5 = w3
    7734:	w5 &= 0xff
    7735:	w5 -= w0
    7736:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16d8>
    7737:	w5 = 0x0
    7738:	w5 += w0
    7739:	w0 = w4
    7740:	w0 >>= 0x18
    7741:	w9 = w3
    7742:	w9 >>= 0x18
    7743:	w9 -= w0
    7744:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1718>
    7745:	w9 = 0x0
    7746:	w9 += w0
    7747:	w9 <<= 0x18
    7748:	w9 |= w5
    7749:	w5 = w4
    7750:	w5 >>= 0x8
    7751:	w5 &= 0xff
    7752:	w0 = w3
    7753:	w0 >>= 0x8
    7754:	w0 &= 0xff
    7755:	w0 -= w5
    7756:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1778>
    7757:	w0 = 0x0
    7758:	w0 += w5
    7759:	w0 <<= 0x8
    7760:	w9 |= w0
    7761:	w4 >>= 0x10
    7762:	w4 &= 0xff
    7763:	w3 >>= 0x10
    7764:	w3 &= 0xff
    7765:	w3 -= w4
    7766:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    7767:	w3 = 0x0
    7768:	w3 += w4
    7769:	w3 <<= 0x10
    7770:	w9 |= w3
    7771:	w4 = *(u32 *)(r10 - 0x98)
    7772:	if w6 s> -0x1 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7773:	w9 = -w9
    7774:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7775:	w1 = w3
    7776:	w2 = *(u32 *)(r10 - 0x98)
    7777:	w1 |= w2
    7778:	if w1 s> -0x1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1878>
    7779:	w7 = w2
    7780:	w9 = *(u32 *)(r10 - 0xb0)
    7781:	if w2 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7782:	w7 = w2
    7783:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    7784:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7785:	w7 = 0x0
    7786:	if w2 s>= w3 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7787:	w7 = w2
    7788:	w7 -= w3
    7789:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7790:	w7 = 0x0
    7791:	w9 = *(u32 *)(r10 - 0xb0)
    7792:	if w2 s> w3 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1860>
    7793:	w5 = 0x0
    7794:	w1 = 0x1
    7795:	w3 = 0x1
    7796:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    7797:	w3 = 0x0
    7798:	w2 = *(u32 *)(r10 - 0xa0)
    7799:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    7800:	w1 = 0x0
    7801:	if w9 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7802:	if w7 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7803:	w2 = w7
    7804:	w2 ^= w9
    7805:	if w2 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7806:	w2 = w9
    7807:	w2 s>>= 0x1f
    7808:	w4 = w9
    7809:	w4 ^= w2
    7810:	w4 -= w2
    7811:	w2 = w7
    7812:	w2 s>>= 0x1f
    7813:	w5 = w7
    7814:	w5 ^= w2
    7815:	w5 -= w2
    7816:	w0 = w5
    7817:	w0 &= 0xff
    7818:	w6 = w4
    7819:	w6 &= 0xff
    7820:	w6 -= w0
    7821:	w2 = 0x0
    7822:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    7823:	w6 = 0x0
    7824:	w6 += w0
    7825:	w8 = w5
    7826:	w8 >>= 0x18
    7827:	w0 = w4
    7828:	w0 >>= 0x18
    7829:	w0 -= w8
    7830:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    7831:	w0 = 0x0
    7832:	w0 += w8
    7833:	w0 <<= 0x18
    7834:	w0 |= w6
    7835:	w6 = w5
    7836:	w6 >>= 0x8
    7837:	w6 &= 0xff
    7838:	w8 = w4
    7839:	w8 >>= 0x8
    7840:	w8 &= 0xff
    7841:	w8 -= w6
    7842:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a28>
    7843:	w8 = 0x0
    7844:	w8 += w6
    7845:	w8 <<= 0x8
    7846:	w0 |= w8
    7847:	w5 >>= 0x10
    7848:	w5 &= 0xff
    7849:	w4 >>= 0x10
    7850:	w4 &= 0xff
    7851:	w4 -= w5
    7852:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a78>
    7853:	w4 = 0x0
    7854:	w4 += w5
    7855:	w4 <<= 0x10
    7856:	w0 |= w4
    7857:	w5 = w0
    7858:	w5 = -w5
    7859:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ab0>
    7860:	w5 = w0
    7861:	w4 = *(u32 *)(r10 - 0xa8)
    7862:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7863:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7864:	w4 = 0x6
    7865:	w0 = w5
    7866:	w6 = *(u32 *)(r10 - 0xa8)
    7867:	w0 ^= w6
    7868:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7869:	w2 = *(u32 *)(r10 - 0xa8)
    7870:	w5 += w2
    7871:	w4 = 0x0
    7872:	w2 = 0x1
    7873:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7874:	w4 = 0x6
    7875:	w2 = 0x0
    7876:	*(u32 *)(r10 - 0xa8) = w5
    7877:	w8 = 0x48
    7878:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b48>
    7879:	w8 = 0x40
    7880:	w1 |= w3
    7881:	r3 = 0x0 ll
		000000000000f648:  R_BPF_64_64	CONFIG
    7883:	w5 = *(u32 *)(r3 + 0x80)
    7884:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b78>
    7885:	w3 = *(u32 *)(r3 + 0x78)
    7886:	w3 = 0x0
    7887:	w1 &= 0x1
    7888:	w5 = 0x0
    7889:	w0 = 0x0
    7890:	w9 = 0x0
    7891:	w6 = 0x0
    7892:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7893:	r1 = *(u64 *)(r10 - 0x90)
    7894:	w1 = *(u32 *)(r1 + 0x10)
    7895:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    7896:	w5 = 0x8
    7897:	w9 = *(u32 *)(r10 - 0xa0)
    7898:	w0 = w9
    7899:	w0 = -w0
    7900:	w6 = 0x3
    7901:	w1 = *(u32 *)(r10 - 0xb0)
    7902:	w7 += w1
    7903:	r1 = *(u64 *)(r10 - 0x90)
    7904:	*(u32 *)(r1 + 0xac) = w5
    7905:	*(u32 *)(r1 + 0xa4) = w0
    7906:	*(u32 *)(r1 + 0x9c) = w9
    7907:	r9 = r1
    7908:	*(u32 *)(r9 + 0x98) = w6
    7909:	*(u32 *)(r9 + 0xa8) = w3
    7910:	*(u32 *)(r9 + 0xa0) = w3
    7911:	w1 = 0x0
    7912:	w5 = 0x0
    7913:	w0 = 0x0
    7914:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    7915:	w3 = 0x8
    7916:	w1 = *(u32 *)(r10 - 0xa8)
    7917:	w5 = *(u32 *)(r10 - 0x98)
    7918:	w0 = *(u32 *)(r10 - 0xa0)
    7919:	*(u32 *)(r9 + 0xc4) = w3
    7920:	*(u32 *)(r9 + 0xbc) = w1
    7921:	*(u32 *)(r9 + 0xb8) = w5
    7922:	*(u32 *)(r9 + 0xb4) = w0
    7923:	*(u32 *)(r9 + 0xb0) = w4
    7924:	w6 = 0x0
    7925:	*(u32 *)(r9 + 0xc0) = w6
    7926:	r1 = r9
    7927:	r1 += 0xc8
    7928:	w2 = 0x0
    7929:	r3 = 0x18
    7930:	call -0x1
		000000000000f7d0:  R_BPF_64_32	memset
    7931:	w1 = 0x1
    7932:	*(u32 *)(r10 - 0xa8) = w1
    7933:	w2 = 0x0
    7934:	w3 = 0x0
    7935:	w4 = 0x0
    7936:	w5 = 0x0
    7937:	w0 = *(u32 *)(r10 - 0x98)
    7938:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7939:	w6 = 0x5
    7940:	w2 = *(u32 *)(r10 - 0xa0)
    7941:	w3 = w0
    7942:	w4 = w7
    7943:	w5 = w8
    7944:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7945:	w2 = 0x0
    7946:	w1 = 0x0
    7947:	w9 = 0x0
    7948:	w6 = *(u32 *)(r10 - 0xb0)
    7949:	if w4 s> w3 goto -0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1600>
    7950:	if w8 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    7951:	w8 = 0x0
    7952:	w3 = *(u32 *)(r10 - 0xa0)
    7953:	if w3 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7954:	w8 = 0x3
    7955:	w3 = 0x0
    7956:	*(u32 *)(r10 - 0x108) = w3
    7957:	w3 = *(u32 *)(r10 - 0xa0)
    7958:	w3 = -w3
    7959:	*(u32 *)(r10 - 0x100) = w3
    7960:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7961:	r9 = 0x80
    7962:	if w1 < 0x81 goto -0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7963:	r9 = 0x100
    7964:	if w1 < 0x101 goto -0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7965:	r9 = 0x200
    7966:	if w1 < 0x201 goto -0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7967:	r9 = 0x400
    7968:	if w1 < 0x401 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7969:	r9 = 0x800
    7970:	if w1 < 0x801 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7971:	r9 = 0x1000
    7972:	if w1 < 0x1001 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7973:	r9 = 0x2000
    7974:	if w1 > 0x2000 goto -0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7975:	goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7976:	w3 = *(u32 *)(r8 + 0x14)
    7977:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e60>
    7978:	*(u32 *)(r8 + 0x14) = w2
    7979:	w3 = *(u32 *)(r8 + 0x18)
    7980:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    7981:	*(u32 *)(r8 + 0x18) = w2
    7982:	*(u32 *)(r8 + 0x1c) = w6
    7983:	w1 += 0x1
    7984:	*(u32 *)(r8 + 0x10) = w1
    7985:	r6 = 0x0 ll
		000000000000f988:  R_BPF_64_64	CONFIG
    7987:	w1 = *(u32 *)(r6 + 0xa4)
    7988:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f18>
    7989:	w1 = *(u32 *)(r6 + 0xb4)
    7990:	if w1 == 0x0 goto +0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3728>
    7991:	r1 = 0x0 ll
		000000000000f9b8:  R_BPF_64_64	CONFIG
    7993:	w6 = *(u32 *)(r1 + 0xb0)
    7994:	w7 = *(u32 *)(r1 + 0xb4)
    7995:	w1 = *(u32 *)(r1 + 0x70)
    7996:	if w1 == 0x0 goto +0x296 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33a0>
    7997:	call 0x9e
    7998:	r0 += r6
    7999:	if w7 == 0x2 goto +0x29d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33f0>
    8000:	w1 = *(u32 *)(r0 + 0x0)
    8001:	goto +0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36c0>
    8002:	w7 = *(u32 *)(r6 + 0xa0)
    8003:	w9 = *(u32 *)(r6 + 0xa4)
    8004:	w1 = *(u32 *)(r6 + 0x70)
    8005:	if w1 != 0x0 goto +0x26d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32a0>
    8006:	call 0x23
    8007:	r0 += r7
    8008:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f58>
    8009:	goto +0x2d1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35e0>
    8010:	r1 = r10
    8011:	r1 += -0x88
    8012:	w2 = 0x2
    8013:	r3 = r0
    8014:	call 0x71
    8015:	w1 = *(u16 *)(r10 - 0x88)
    8016:	goto +0x267 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c8>
    8017:	call 0x9e
    8018:	r0 += r9
    8019:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    8020:	goto +0x27c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3390>
    8021:	w1 = *(u16 *)(r0 + 0x0)
    8022:	w1 <<= 0x10
    8023:	w1 s>>= 0x10
    8024:	goto +0x2a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d0>
    8025:	w8 = 0x0
    8026:	w3 = *(u32 *)(r10 - 0xa0)
    8027:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    8028:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    8029:	w5 = w4
    8030:	w3 = *(u32 *)(r10 - 0xa0)
    8031:	w5 -= w3
    8032:	*(u32 *)(r10 - 0x100) = w5
    8033:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    8034:	w8 = 0x3
    8035:	*(u32 *)(r10 - 0x108) = w4
    8036:	w5 = w1
    8037:	w5 ^= w6
    8038:	w4 = 0x0
    8039:	w3 = 0x1
    8040:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    8041:	w3 = 0x0
    8042:	w0 = w9
    8043:	w0 += w1
    8044:	w2 &= w3
    8045:	if w2 != 0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8046:	w3 = w6
    8047:	w3 s>>= 0x1f
    8048:	w2 = w6
    8049:	w2 ^= w3
    8050:	w2 -= w3
    8051:	w3 = w1
    8052:	w3 s>>= 0x1f
    8053:	w1 ^= w3
    8054:	w1 -= w3
    8055:	w3 = w1
    8056:	w3 &= 0xff
    8057:	w4 = w2
    8058:	w4 &= 0xff
    8059:	w4 -= w3
    8060:	w5 = 0x0
    8061:	*(u32 *)(r10 - 0xd0) = w5
    8062:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    8063:	w4 = 0x0
    8064:	w4 += w3
    8065:	w5 = w1
    8066:	w5 >>= 0x18
    8067:	w3 = w2
    8068:	w3 >>= 0x18
    8069:	w3 -= w5
    8070:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2148>
    8071:	w3 = 0x0
    8072:	w3 += w5
    8073:	w3 <<= 0x18
    8074:	w3 |= w4
    8075:	w4 = w1
    8076:	w4 >>= 0x8
    8077:	w4 &= 0xff
    8078:	w5 = w2
    8079:	w5 >>= 0x8
    8080:	w5 &= 0xff
    8081:	w5 -= w4
    8082:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8083:	w5 = 0x0
    8084:	w5 += w4
    8085:	w5 <<= 0x8
    8086:	w3 |= w5
    8087:	w1 >>= 0x10
    8088:	w1 &= 0xff
    8089:	w2 >>= 0x10
    8090:	w2 &= 0xff
    8091:	w2 -= w1
    8092:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f8>
    8093:	w2 = 0x0
    8094:	w2 += w1
    8095:	w2 <<= 0x10
    8096:	w3 |= w2
    8097:	w4 = w3
    8098:	w4 = -w4
    8099:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    8100:	w4 = w3
    8101:	w1 = *(u32 *)(r10 - 0xa8)
    8102:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8103:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8104:	w3 = 0x6
    8105:	w1 = w4
    8106:	w2 = *(u32 *)(r10 - 0xa8)
    8107:	w1 ^= w2
    8108:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8109:	w1 = *(u32 *)(r10 - 0xa8)
    8110:	w4 += w1
    8111:	w3 = 0x0
    8112:	w1 = 0x1
    8113:	*(u32 *)(r10 - 0xd0) = w1
    8114:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8115:	w3 = 0x6
    8116:	w1 = 0x0
    8117:	*(u32 *)(r10 - 0xd0) = w1
    8118:	*(u32 *)(r10 - 0xa8) = w4
    8119:	*(u32 *)(r10 - 0xe8) = w3
    8120:	*(u32 *)(r10 - 0xd8) = w9
    8121:	w1 = 0x2
    8122:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e8>
    8123:	w1 = 0x1
    8124:	*(u32 *)(r10 - 0xf0) = w1
    8125:	w9 = 0x0
    8126:	r6 = 0x0 ll
		000000000000fdf0:  R_BPF_64_64	CONFIG
    8128:	w2 = *(u32 *)(r6 + 0x84)
    8129:	w1 = 0x0
    8130:	*(u32 *)(r10 - 0xe0) = w0
    8131:	if w2 == 0x0 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8132:	w9 = w8
    8133:	r7 = *(u64 *)(r7 + 0x0)
    8134:	w1 = *(u32 *)(r6 + 0x84)
    8135:	r8 = *(u64 *)(r10 - 0xc0)
    8136:	r2 = r8
    8137:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23a8>
    8138:	call 0x9e
    8139:	r1 = 0x0 ll
		000000000000fe58:  R_BPF_64_64	CONFIG
    8141:	w1 = *(u32 *)(r1 + 0x88)
    8142:	r0 += r1
    8143:	r1 = *(u64 *)(r0 + 0x0)
    8144:	r2 = *(u64 *)(r0 + 0x8)
    8145:	w2 += w1
    8146:	r2 <<= 0x30
    8147:	r2 ^= r8
    8148:	w1 = 0x0
    8149:	w8 = w9
    8150:	w9 = 0x0
    8151:	if r7 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8152:	w1 = 0x20
    8153:	*(u32 *)(r10 - 0xf8) = w1
    8154:	r2 = *(u64 *)(r10 - 0x90)
    8155:	w2 = *(u32 *)(r2 + 0x1e8)
    8156:	w3 = *(u32 *)(r6 + 0x80)
    8157:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8158:	r3 = 0x0 ll
		000000000000fef0:  R_BPF_64_64	CONFIG
    8160:	w3 = *(u32 *)(r3 + 0x78)
    8161:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8162:	w9 = -0x80000000
    8163:	w3 = 0x0
    8164:	w4 = 0x0
    8165:	w5 = 0x0
    8166:	w0 = 0x0
    8167:	w6 = 0x0
    8168:	if w8 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2490>
    8169:	r4 = *(u64 *)(r10 - 0x90)
    8170:	w5 = *(u32 *)(r4 + 0x10)
    8171:	w4 = 0x0
    8172:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8173:	w4 = 0x8
    8174:	w5 = *(u32 *)(r10 - 0x100)
    8175:	w0 = *(u32 *)(r10 - 0x108)
    8176:	w6 = *(u32 *)(r10 - 0xa0)
    8177:	w2 |= 0x8
    8178:	r7 = *(u64 *)(r10 - 0x90)
    8179:	*(u32 *)(r7 + 0xac) = w4
    8180:	*(u32 *)(r7 + 0xa4) = w5
    8181:	*(u32 *)(r7 + 0xa0) = w0
    8182:	*(u32 *)(r7 + 0x9c) = w6
    8183:	*(u32 *)(r7 + 0x98) = w8
    8184:	*(u32 *)(r7 + 0xa8) = w3
    8185:	w5 = 0x0
    8186:	w0 = 0x0
    8187:	w6 = 0x0
    8188:	w1 = *(u32 *)(r10 - 0xd0)
    8189:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2518>
    8190:	w3 = w2
    8191:	w5 = *(u32 *)(r10 - 0xa8)
    8192:	w0 = *(u32 *)(r10 - 0x98)
    8193:	w6 = *(u32 *)(r10 - 0xa0)
    8194:	w4 = *(u32 *)(r10 - 0xb0)
    8195:	w8 = w4
    8196:	w1 = *(u32 *)(r10 - 0xd8)
    8197:	w8 -= w1
    8198:	r7 = *(u64 *)(r10 - 0x90)
    8199:	*(u32 *)(r7 + 0xc4) = w3
    8200:	*(u32 *)(r7 + 0xbc) = w5
    8201:	*(u32 *)(r7 + 0xb8) = w0
    8202:	*(u32 *)(r7 + 0xb4) = w6
    8203:	w3 = *(u32 *)(r10 - 0xe8)
    8204:	*(u32 *)(r7 + 0xb0) = w3
    8205:	w5 = 0x0
    8206:	w3 = 0x0
    8207:	*(u32 *)(r10 - 0xa8) = w3
    8208:	*(u32 *)(r7 + 0xc0) = w5
    8209:	w0 = 0x0
    8210:	w6 = 0x0
    8211:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    8212:	w9 |= w2
    8213:	w3 = 0x4
    8214:	w5 = *(u32 *)(r10 - 0x98)
    8215:	w0 = *(u32 *)(r10 - 0xa0)
    8216:	w6 = w9
    8217:	r9 = *(u64 *)(r10 - 0x90)
    8218:	*(u32 *)(r9 + 0xdc) = w6
    8219:	*(u32 *)(r9 + 0xd4) = w8
    8220:	*(u32 *)(r9 + 0xd0) = w5
    8221:	*(u32 *)(r9 + 0xcc) = w0
    8222:	*(u32 *)(r9 + 0xc8) = w3
    8223:	w2 = 0x0
    8224:	*(u32 *)(r9 + 0xd8) = w2
    8225:	w6 = 0x0
    8226:	w3 = 0x0
    8227:	w4 = 0x0
    8228:	w5 = 0x0
    8229:	w0 = *(u32 *)(r10 - 0x98)
    8230:	w1 = *(u32 *)(r10 - 0xe0)
    8231:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    8232:	w6 = *(u32 *)(r10 - 0xf0)
    8233:	w2 = *(u32 *)(r10 - 0xa0)
    8234:	w3 = w0
    8235:	w4 = w1
    8236:	w5 = *(u32 *)(r10 - 0xf8)
    8237:	*(u32 *)(r9 + 0xfc) = w0
    8238:	*(u32 *)(r9 + 0xf8) = w0
    8239:	*(u32 *)(r9 + 0xf4) = w5
    8240:	*(u32 *)(r9 + 0xec) = w4
    8241:	*(u32 *)(r9 + 0xe8) = w3
    8242:	*(u32 *)(r9 + 0xe4) = w2
    8243:	*(u32 *)(r9 + 0xe0) = w6
    8244:	w6 = 0x0
    8245:	*(u32 *)(r9 + 0xf0) = w6
    8246:	r1 = r9
    8247:	r1 += 0x100
    8248:	w2 = 0x0
    8249:	r3 = 0x10
    8250:	call -0x1
		00000000000101d0:  R_BPF_64_32	memset
    8251:	r2 = 0x0 ll
		00000000000101d8:  R_BPF_64_64	CONFIG
    8253:	w1 = *(u32 *)(r2 + 0x6c)
    8254:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a78>
    8255:	r1 = r9
    8256:	r9 = 0x0
    8257:	r3 = r1
    8258:	r3 += 0x1ec
    8259:	r1 = r9
    8260:	r1 <<= 0x2
    8261:	r8 = r3
    8262:	r8 += r1
    8263:	r1 = r9
    8264:	r1 <<= 0x4
    8265:	r7 = 0x0 ll
		0000000000010248:  R_BPF_64_64	CONFIG
    8267:	r7 += r1
    8268:	r7 += 0x90
    8269:	if r9 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a68>
    8270:	r8 += 0x4
    8271:	r9 += 0x1
    8272:	w1 = *(u32 *)(r7 + 0x14)
    8273:	r7 += 0x10
    8274:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    8275:	*(u32 *)(r10 - 0x98) = w6
    8276:	*(u64 *)(r10 - 0xa0) = r3
    8277:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2840>
    8278:	w6 = *(u32 *)(r7 + 0x0)
    8279:	w1 = *(u32 *)(r7 + 0x4)
    8280:	*(u32 *)(r10 - 0xd0) = w1
    8281:	w1 = *(u32 *)(r2 + 0x70)
    8282:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    8283:	call 0x23
    8284:	r0 += r6
    8285:	w1 = *(u32 *)(r10 - 0xd0)
    8286:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8287:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8288:	r1 = r10
    8289:	r1 += -0x88
    8290:	w2 = 0x2
    8291:	r3 = r0
    8292:	call 0x71
    8293:	w6 = *(u16 *)(r10 - 0x88)
    8294:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2948>
    8295:	r1 = *(u64 *)(r2 + 0x98)
    8296:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2898>
    8297:	r3 = *(u64 *)(r2 + 0x98)
    8298:	r1 = r10
    8299:	r1 += -0x88
    8300:	w2 = 0x4
    8301:	call 0x71
    8302:	r2 = 0x0 ll
		0000000000010370:  R_BPF_64_64	CONFIG
    8304:	w1 = *(u32 *)(r10 - 0x88)
    8305:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    8306:	w6 = *(u32 *)(r2 + 0xe0)
    8307:	w1 = *(u32 *)(r2 + 0xe4)
    8308:	*(u32 *)(r10 - 0xd0) = w1
    8309:	w1 = *(u32 *)(r2 + 0x70)
    8310:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8311:	call 0x23
    8312:	r0 += r6
    8313:	w1 = *(u32 *)(r10 - 0xd0)
    8314:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8315:	r1 = r10
    8316:	r1 += -0x88
    8317:	w2 = 0x4
    8318:	r3 = r0
    8319:	call 0x71
    8320:	w6 = *(u32 *)(r10 - 0x88)
    8321:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8322:	call 0x9e
    8323:	r0 += r6
    8324:	w1 = *(u32 *)(r10 - 0xd0)
    8325:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8326:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2980>
    8327:	w6 = *(u16 *)(r0 + 0x0)
    8328:	w6 <<= 0x10
    8329:	w6 s>>= 0x10
    8330:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8331:	call 0x9e
    8332:	r0 += r6
    8333:	w1 = *(u32 *)(r10 - 0xd0)
    8334:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8335:	w6 = *(u32 *)(r0 + 0x0)
    8336:	r3 = *(u64 *)(r10 - 0xa0)
    8337:	w1 = *(u32 *)(r7 + 0xc)
    8338:	w6 -= w1
    8339:	w2 = *(u32 *)(r8 + 0x0)
    8340:	w1 = 0x1
    8341:	if w6 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c0>
    8342:	w1 = 0x0
    8343:	*(u32 *)(r8 + 0x14) = w6
    8344:	w6 = *(u32 *)(r10 - 0x98)
    8345:	w6 |= w1
    8346:	r2 = 0x0 ll
		00000000000104d0:  R_BPF_64_64	CONFIG
    8348:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2720>
    8349:	w6 = 0x0
    8350:	r1 = *(u64 *)(r10 - 0x90)
    8351:	*(u32 *)(r1 + 0x200) = w6
    8352:	*(u32 *)(r10 - 0x88) = w6
    8353:	r2 = r10
    8354:	r2 += -0x88
    8355:	r1 = 0x0 ll
		0000000000010518:  R_BPF_64_64	LOST
    8357:	call 0x1
    8358:	r3 = *(u64 *)(r10 - 0xa0)
    8359:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8360:	r0 += 0x20
    8361:	r1 = 0x1
    8362:	lock *(u64 *)(r0 + 0x0) += r1
    8363:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8364:	w6 &= 0x1
    8365:	r9 = *(u64 *)(r10 - 0x90)
    8366:	w1 = *(u32 *)(r9 + 0x98)
    8367:	w1 |= w6
    8368:	w2 = *(u32 *)(r9 + 0xb0)
    8369:	w1 |= w2
    8370:	w2 = *(u32 *)(r9 + 0xc8)
    8371:	w1 |= w2
    8372:	w2 = *(u32 *)(r9 + 0xe0)
    8373:	w1 |= w2
    8374:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8375:	call -0x19b4
    8376:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    8377:	w7 = 0x0
    8378:	r1 = 0x0 ll
		00000000000105d0:  R_BPF_64_64	CONFIG
    8380:	w2 = *(u32 *)(r1 + 0x6c)
    8381:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8382:	w1 = *(u32 *)(r1 + 0xa4)
    8383:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e30>
    8384:	r1 = 0x0 ll
		0000000000010600:  R_BPF_64_64	CONFIG
    8386:	w2 = *(u32 *)(r1 + 0xb4)
    8387:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    8388:	w3 = *(u32 *)(r9 + 0x208)
    8389:	*(u32 *)(r9 + 0x1f4) = w3
    8390:	w2 = 0x1
    8391:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b50>
    8392:	w2 = 0x0
    8393:	w7 |= w2
    8394:	w1 = *(u32 *)(r1 + 0xc4)
    8395:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    8396:	w2 = *(u32 *)(r9 + 0x20c)
    8397:	*(u32 *)(r9 + 0x1f8) = w2
    8398:	w1 = 0x1
    8399:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b90>
    8400:	w1 = 0x0
    8401:	w7 |= w1
    8402:	r1 = 0x0 ll
		0000000000010690:  R_BPF_64_64	CONFIG
    8404:	w2 = *(u32 *)(r1 + 0xd4)
    8405:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    8406:	w3 = *(u32 *)(r9 + 0x210)
    8407:	*(u32 *)(r9 + 0x1fc) = w3
    8408:	w2 = 0x1
    8409:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be0>
    8410:	w2 = 0x0
    8411:	w7 |= w2
    8412:	w1 = *(u32 *)(r1 + 0xe4)
    8413:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8414:	w2 = *(u32 *)(r9 + 0x214)
    8415:	*(u32 *)(r9 + 0x200) = w2
    8416:	w1 = 0x1
    8417:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    8418:	w1 = 0x0
    8419:	w7 |= w1
    8420:	w5 = *(u32 *)(r9 + 0x10c)
    8421:	w3 = *(u32 *)(r9 + 0x108)
    8422:	w4 = *(u32 *)(r9 + 0x104)
    8423:	w8 = *(u32 *)(r9 + 0x100)
    8424:	r1 = r9
    8425:	w9 = *(u32 *)(r1 + 0xfc)
    8426:	w6 = *(u32 *)(r1 + 0xf8)
    8427:	w1 = *(u32 *)(r1 + 0x10)
    8428:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    8429:	*(u32 *)(r10 - 0x98) = w3
    8430:	*(u32 *)(r10 - 0xa0) = w4
    8431:	*(u32 *)(r10 - 0xa8) = w5
    8432:	call 0x23
    8433:	*(u64 *)(r10 - 0x88) = r0
    8434:	r2 = r10
    8435:	r2 += -0x88
    8436:	r1 = 0x0 ll
		00000000000107a0:  R_BPF_64_64	OWED
    8438:	call 0x3
    8439:	w5 = *(u32 *)(r10 - 0xa8)
    8440:	w4 = *(u32 *)(r10 - 0xa0)
    8441:	w3 = *(u32 *)(r10 - 0x98)
    8442:	r1 = 0x0
    8443:	r2 = *(u64 *)(r10 - 0x90)
    8444:	*(u64 *)(r2 + 0x218) = r1
    8445:	*(u64 *)(r2 + 0x1d8) = r1
    8446:	*(u32 *)(r2 + 0x14) = w5
    8447:	*(u32 *)(r2 + 0x10) = w3
    8448:	*(u32 *)(r2 + 0xc) = w4
    8449:	*(u32 *)(r2 + 0x8) = w8
    8450:	w1 = 0x0
    8451:	*(u32 *)(r2 + 0x1e8) = w1
    8452:	w1 = 0x1
    8453:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    8454:	w1 = 0x0
    8455:	r2 = *(u64 *)(r10 - 0x90)
    8456:	*(u32 *)(r2 + 0x0) = w6
    8457:	*(u32 *)(r2 + 0x4) = w9
    8458:	if w9 != 0x0 goto +0x323 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8459:	if w8 != 0x0 goto +0x322 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8460:	if w3 != 0x0 goto +0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8461:	w7 |= w1
    8462:	w7 &= 0x1
    8463:	if w7 != 0x0 goto +0x31e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8464:	call 0x23
    8465:	*(u64 *)(r10 - 0x88) = r0
    8466:	r2 = r10
    8467:	r2 += -0x88
    8468:	r1 = 0x0 ll
		00000000000108a0:  R_BPF_64_64	TASKS
    8470:	call 0x3
    8471:	if r0 != 0x0 goto +0x316 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8472:	r1 = 0x0 ll
		00000000000108c0:  R_BPF_64_64	.bss
    8474:	r2 = -0x1
    8475:	lock *(u64 *)(r1 + 0x0) += r2
    8476:	r1 = 0x0 ll
		00000000000108e0:  R_BPF_64_64	EXPECT_ENTER
    8478:	r2 = -0x100000000 ll
    8480:	lock *(u64 *)(r1 + 0x0) += r2
    8481:	r1 = 0x0 ll
		0000000000010908:  R_BPF_64_64	EXPECT_EXIT
    8483:	lock *(u64 *)(r1 + 0x0) += r2
    8484:	goto +0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8485:	w1 = *(u32 *)(r9 + 0x204)
    8486:	*(u32 *)(r9 + 0x1f0) = w1
    8487:	w7 = 0x1
    8488:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8489:	w7 = 0x0
    8490:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8491:	r8 = r9
    8492:	r8 += 0x20
    8493:	w1 = *(u32 *)(r10 - 0xa8)
    8494:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2eb8>
    8495:	r1 = *(u64 *)(r10 - 0xc8)
    8496:	r3 = *(u64 *)(r1 + 0x8)
    8497:	r1 = r8
    8498:	r6 = *(u64 *)(r10 - 0xc0)
    8499:	r2 = r6
    8500:	call -0xf61
    8501:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ee8>
    8502:	r1 = r8
    8503:	w2 = 0x60
    8504:	r3 = 0xd80 ll
		00000000000109c0:  R_BPF_64_64	.rodata
    8506:	call 0x71
    8507:	r6 = *(u64 *)(r10 - 0xc0)
    8508:	w1 = *(u32 *)(r9 + 0x98)
    8509:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f68>
    8510:	w1 = *(u32 *)(r9 + 0xac)
    8511:	*(u32 *)(r9 + 0x94) = w1
    8512:	w1 = *(u32 *)(r9 + 0xa8)
    8513:	*(u32 *)(r9 + 0x90) = w1
    8514:	w1 = *(u32 *)(r9 + 0xa4)
    8515:	*(u32 *)(r9 + 0x8c) = w1
    8516:	w1 = *(u32 *)(r9 + 0xa0)
    8517:	*(u32 *)(r9 + 0x88) = w1
    8518:	w1 = *(u32 *)(r9 + 0x9c)
    8519:	*(u32 *)(r9 + 0x84) = w1
    8520:	w1 = *(u32 *)(r9 + 0x98)
    8521:	*(u32 *)(r9 + 0x80) = w1
    8522:	r1 = r9
    8523:	call -0x1a08
    8524:	w1 = *(u32 *)(r9 + 0xb0)
    8525:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe8>
    8526:	w1 = *(u32 *)(r9 + 0xc4)
    8527:	*(u32 *)(r9 + 0x94) = w1
    8528:	w1 = *(u32 *)(r9 + 0xc0)
    8529:	*(u32 *)(r9 + 0x90) = w1
    8530:	w1 = *(u32 *)(r9 + 0xbc)
    8531:	*(u32 *)(r9 + 0x8c) = w1
    8532:	w1 = *(u32 *)(r9 + 0xb8)
    8533:	*(u32 *)(r9 + 0x88) = w1
    8534:	w1 = *(u32 *)(r9 + 0xb4)
    8535:	*(u32 *)(r9 + 0x84) = w1
    8536:	w1 = *(u32 *)(r9 + 0xb0)
    8537:	*(u32 *)(r9 + 0x80) = w1
    8538:	r1 = r9
    8539:	call -0x1a18
    8540:	w1 = *(u32 *)(r9 + 0xc8)
    8541:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3068>
    8542:	w1 = *(u32 *)(r9 + 0xdc)
    8543:	*(u32 *)(r9 + 0x94) = w1
    8544:	w1 = *(u32 *)(r9 + 0xd8)
    8545:	*(u32 *)(r9 + 0x90) = w1
    8546:	w1 = *(u32 *)(r9 + 0xd4)
    8547:	*(u32 *)(r9 + 0x8c) = w1
    8548:	w1 = *(u32 *)(r9 + 0xd0)
    8549:	*(u32 *)(r9 + 0x88) = w1
    8550:	w1 = *(u32 *)(r9 + 0xcc)
    8551:	*(u32 *)(r9 + 0x84) = w1
    8552:	w1 = *(u32 *)(r9 + 0xc8)
    8553:	*(u32 *)(r9 + 0x80) = w1
    8554:	r1 = r9
    8555:	call -0x1a28
    8556:	w1 = *(u32 *)(r10 - 0xa8)
    8557:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3268>
    8558:	w1 = *(u32 *)(r10 - 0xb0)
    8559:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3090>
    8560:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    8561:	r1 = 0x0
    8562:	r2 = 0x0 ll
		0000000000010b90:  R_BPF_64_64	CONFIG
    8564:	w2 = *(u32 *)(r2 + 0x74)
    8565:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    8566:	w2 = *(u32 *)(r10 - 0xb8)
    8567:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    8568:	call 0x23
    8569:	r1 = 0x0 ll
		0000000000010bc8:  R_BPF_64_64	CONFIG
    8571:	w1 = *(u32 *)(r1 + 0x74)
    8572:	r0 += r1
    8573:	r1 = r10
    8574:	r1 += -0x88
    8575:	w2 = 0x8
    8576:	r3 = r0
    8577:	call 0x71
    8578:	r1 = *(u64 *)(r10 - 0x88)
    8579:	*(u64 *)(r9 + 0x1d0) = r1
    8580:	w1 = *(u32 *)(r9 + 0xe0)
    8581:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31a8>
    8582:	w1 = *(u32 *)(r9 + 0xf4)
    8583:	*(u32 *)(r9 + 0x94) = w1
    8584:	w1 = *(u32 *)(r9 + 0xf0)
    8585:	*(u32 *)(r9 + 0x90) = w1
    8586:	w1 = *(u32 *)(r9 + 0xec)
    8587:	*(u32 *)(r9 + 0x8c) = w1
    8588:	w1 = *(u32 *)(r9 + 0xe8)
    8589:	*(u32 *)(r9 + 0x88) = w1
    8590:	w1 = *(u32 *)(r9 + 0xe4)
    8591:	*(u32 *)(r9 + 0x84) = w1
    8592:	w1 = *(u32 *)(r9 + 0xe0)
    8593:	*(u32 *)(r9 + 0x80) = w1
    8594:	r1 = r9
    8595:	call -0x1a50
    8596:	r1 = 0x0 ll
		0000000000010ca0:  R_BPF_64_64	CONFIG
    8598:	w2 = *(u32 *)(r1 + 0x6c)
    8599:	if w2 == 0x0 goto -0xdf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8600:	w1 = *(u32 *)(r1 + 0xa4)
    8601:	if w1 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e0>
    8602:	r7 = 0x0 ll
		0000000000010cd0:  R_BPF_64_64	CONFIG
    8604:	w1 = *(u32 *)(r7 + 0xb4)
    8605:	if w1 == 0x0 goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    8606:	w2 = *(u32 *)(r9 + 0x208)
    8607:	w1 = *(u32 *)(r9 + 0x1f4)
    8608:	w3 = w2
    8609:	w3 |= w1
    8610:	w4 = *(u32 *)(r10 - 0xa8)
    8611:	if w4 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3410>
    8612:	if w3 s> -0x1 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b80>
    8613:	w3 = w2
    8614:	if w1 s> 0x0 goto +0x12c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8615:	w3 = w2
    8616:	if w2 s> 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8617:	w3 = 0x0
    8618:	if w2 s>= w1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8619:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b90>
    8620:	if r6 != 0x0 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3370>
    8621:	r1 = r8
    8622:	w2 = 0x60
    8623:	r3 = 0xd80 ll
		0000000000010d78:  R_BPF_64_64	.rodata
    8625:	call 0x71
    8626:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    8627:	call 0x9e
    8628:	r0 += r7
    8629:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c0>
    8630:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3400>
    8631:	w1 = *(u16 *)(r0 + 0x0)
    8632:	w1 <<= 0x10
    8633:	w1 s>>= 0x10
    8634:	goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    8635:	w2 = *(u32 *)(r9 + 0x204)
    8636:	w1 = *(u32 *)(r9 + 0x1f0)
    8637:	w3 = w2
    8638:	w3 |= w1
    8639:	w4 = *(u32 *)(r10 - 0xa8)
    8640:	if w4 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3448>
    8641:	if w3 s> -0x1 goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bd8>
    8642:	w3 = w2
    8643:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3358>
    8644:	w3 = w2
    8645:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3340>
    8646:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3358>
    8647:	if w2 s>= w1 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    8648:	w3 = w2
    8649:	w3 -= w1
    8650:	w4 = 0x5
    8651:	if w3 == 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    8652:	goto +0x1fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4348>
    8653:	r1 = r8
    8654:	r2 = r6
    8655:	call -0xff4
    8656:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    8657:	w1 = *(u32 *)(r0 + 0x0)
    8658:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d0>
    8659:	call 0x23
    8660:	r0 += r6
    8661:	if w7 == 0x2 goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3680>
    8662:	r1 = r10
    8663:	r1 += -0x88
    8664:	w2 = 0x4
    8665:	r3 = r0
    8666:	call 0x71
    8667:	w1 = *(u32 *)(r10 - 0x88)
    8668:	goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36c0>
    8669:	w1 = *(u16 *)(r0 + 0x0)
    8670:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b0>
    8671:	w1 = *(u32 *)(r0 + 0x0)
    8672:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    8673:	if w3 s> -0x1 goto +0xfa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    8674:	w3 = w2
    8675:	if w1 s> 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c00>
    8676:	w3 = w2
    8677:	if w2 s> 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c00>
    8678:	if w2 s>= w1 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    8679:	goto +0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bf0>
    8680:	if w3 s> -0x1 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d08>
    8681:	w3 = w2
    8682:	if w1 s> 0x0 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d18>
    8683:	w3 = w2
    8684:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3478>
    8685:	goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d18>
    8686:	w3 = 0x0
    8687:	if w2 s>= w1 goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d18>
    8688:	w3 = w2
    8689:	w3 -= w1
    8690:	goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d18>
    8691:	r1 = r10
    8692:	r1 += -0x88
    8693:	w2 = 0x4
    8694:	r3 = r0
    8695:	call 0x71
    8696:	w1 = *(u32 *)(r10 - 0x88)
    8697:	r2 = 0x0 ll
		0000000000010fc8:  R_BPF_64_64	CONFIG
    8699:	w2 = *(u32 *)(r2 + 0xac)
    8700:	r7 = *(u64 *)(r10 - 0x90)
    8701:	if w1 != w2 goto -0x691 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8702:	w1 = *(u32 *)(r8 + 0xb4)
    8703:	if w1 == 0x0 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41a0>
    8704:	r1 = 0x0 ll
		0000000000011000:  R_BPF_64_64	CONFIG
    8706:	w7 = *(u32 *)(r1 + 0xb0)
    8707:	w8 = *(u32 *)(r1 + 0xb4)
    8708:	w1 = *(u32 *)(r1 + 0x70)
    8709:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3590>
    8710:	call 0x23
    8711:	r0 += r7
    8712:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3558>
    8713:	goto +0x17e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4148>
    8714:	r1 = r10
    8715:	r1 += -0x88
    8716:	w2 = 0x2
    8717:	r3 = r0
    8718:	call 0x71
    8719:	w1 = *(u16 *)(r10 - 0x88)
    8720:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b8>
    8721:	call 0x9e
    8722:	r0 += r7
    8723:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    8724:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d0>
    8725:	w1 = *(u16 *)(r0 + 0x0)
    8726:	w1 <<= 0x10
    8727:	w1 s>>= 0x10
    8728:	goto +0x175 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4178>
    8729:	w1 = *(u32 *)(r0 + 0x0)
    8730:	goto +0x173 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4178>
    8731:	r1 = r10
    8732:	r1 += -0x88
    8733:	w2 = 0x4
    8734:	r3 = r0
    8735:	call 0x71
    8736:	w1 = *(u32 *)(r10 - 0x88)
    8737:	w2 = *(u32 *)(r8 + 0xc8)
    8738:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8739:	*(u32 *)(r8 + 0xcc) = w1
    8740:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3658>
    8741:	w3 = *(u32 *)(r8 + 0xcc)
    8742:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3648>
    8743:	*(u32 *)(r8 + 0xcc) = w1
    8744:	w3 = *(u32 *)(r8 + 0xd0)
    8745:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3660>
    8746:	*(u32 *)(r8 + 0xd0) = w1
    8747:	*(u32 *)(r8 + 0xd4) = w1
    8748:	w2 += 0x1
    8749:	*(u32 *)(r8 + 0xc8) = w2
    8750:	goto -0x2fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    8751:	r1 = r10
    8752:	r1 += -0x88
    8753:	w2 = 0x2
    8754:	r3 = r0
    8755:	call 0x71
    8756:	w1 = *(u16 *)(r10 - 0x88)
    8757:	w1 <<= 0x10
    8758:	w1 s>>= 0x10
    8759:	w2 = *(u32 *)(r8 + 0xd8)
    8760:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8761:	*(u32 *)(r8 + 0xdc) = w1
    8762:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3708>
    8763:	w3 = *(u32 *)(r8 + 0xdc)
    8764:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    8765:	*(u32 *)(r8 + 0xdc) = w1
    8766:	w3 = *(u32 *)(r8 + 0xe0)
    8767:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    8768:	*(u32 *)(r8 + 0xe0) = w1
    8769:	*(u32 *)(r8 + 0xe4) = w1
    8770:	w2 += 0x1
    8771:	*(u32 *)(r8 + 0xd8) = w2
    8772:	r6 = 0x0 ll
		0000000000011220:  R_BPF_64_64	CONFIG
    8774:	w1 = *(u32 *)(r6 + 0xc4)
    8775:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3898>
    8776:	w7 = *(u32 *)(r6 + 0xc0)
    8777:	w9 = *(u32 *)(r6 + 0xc4)
    8778:	w1 = *(u32 *)(r6 + 0x70)
    8779:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    8780:	call 0x9e
    8781:	r0 += r7
    8782:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e0>
    8783:	w1 = *(u32 *)(r0 + 0x0)
    8784:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    8785:	call 0x23
    8786:	r0 += r7
    8787:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    8788:	r1 = r10
    8789:	r1 += -0x88
    8790:	w2 = 0x4
    8791:	r3 = r0
    8792:	call 0x71
    8793:	w1 = *(u32 *)(r10 - 0x88)
    8794:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    8795:	w1 = *(u16 *)(r0 + 0x0)
    8796:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3820>
    8797:	r1 = r10
    8798:	r1 += -0x88
    8799:	w2 = 0x2
    8800:	r3 = r0
    8801:	call 0x71
    8802:	w1 = *(u16 *)(r10 - 0x88)
    8803:	w1 <<= 0x10
    8804:	w1 s>>= 0x10
    8805:	w2 = *(u32 *)(r8 + 0xe8)
    8806:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8807:	*(u32 *)(r8 + 0xec) = w1
    8808:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3878>
    8809:	w3 = *(u32 *)(r8 + 0xec)
    8810:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    8811:	*(u32 *)(r8 + 0xec) = w1
    8812:	w3 = *(u32 *)(r8 + 0xf0)
    8813:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    8814:	*(u32 *)(r8 + 0xf0) = w1
    8815:	*(u32 *)(r8 + 0xf4) = w1
    8816:	w2 += 0x1
    8817:	*(u32 *)(r8 + 0xe8) = w2
    8818:	w1 = *(u32 *)(r6 + 0xd4)
    8819:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    8820:	r1 = 0x0 ll
		00000000000113a0:  R_BPF_64_64	CONFIG
    8822:	w6 = *(u32 *)(r1 + 0xd0)
    8823:	w7 = *(u32 *)(r1 + 0xd4)
    8824:	w1 = *(u32 *)(r1 + 0x70)
    8825:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3900>
    8826:	call 0x9e
    8827:	r0 += r6
    8828:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    8829:	w1 = *(u32 *)(r0 + 0x0)
    8830:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    8831:	call 0x23
    8832:	r0 += r6
    8833:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    8834:	r1 = r10
    8835:	r1 += -0x88
    8836:	w2 = 0x4
    8837:	r3 = r0
    8838:	call 0x71
    8839:	w1 = *(u32 *)(r10 - 0x88)
    8840:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    8841:	w1 = *(u16 *)(r0 + 0x0)
    8842:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3990>
    8843:	r1 = r10
    8844:	r1 += -0x88
    8845:	w2 = 0x2
    8846:	r3 = r0
    8847:	call 0x71
    8848:	w1 = *(u16 *)(r10 - 0x88)
    8849:	w1 <<= 0x10
    8850:	w1 s>>= 0x10
    8851:	w2 = *(u32 *)(r8 + 0xf8)
    8852:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8853:	*(u32 *)(r8 + 0xfc) = w1
    8854:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e8>
    8855:	w3 = *(u32 *)(r8 + 0xfc)
    8856:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39d8>
    8857:	*(u32 *)(r8 + 0xfc) = w1
    8858:	w3 = *(u32 *)(r8 + 0x100)
    8859:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f0>
    8860:	*(u32 *)(r8 + 0x100) = w1
    8861:	*(u32 *)(r8 + 0x104) = w1
    8862:	w2 += 0x1
    8863:	*(u32 *)(r8 + 0xf8) = w2
    8864:	r1 = 0x0 ll
		0000000000011500:  R_BPF_64_64	CONFIG
    8866:	w2 = *(u32 *)(r1 + 0xe4)
    8867:	if w2 == 0x0 goto +0x18a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8868:	w6 = *(u32 *)(r1 + 0xe0)
    8869:	w7 = *(u32 *)(r1 + 0xe4)
    8870:	w1 = *(u32 *)(r1 + 0x70)
    8871:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    8872:	call 0x9e
    8873:	r0 += r6
    8874:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac0>
    8875:	w1 = *(u32 *)(r0 + 0x0)
    8876:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    8877:	call 0x23
    8878:	r0 += r6
    8879:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad0>
    8880:	r1 = r10
    8881:	r1 += -0x88
    8882:	w2 = 0x4
    8883:	r3 = r0
    8884:	call 0x71
    8885:	w1 = *(u32 *)(r10 - 0x88)
    8886:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    8887:	w1 = *(u16 *)(r0 + 0x0)
    8888:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    8889:	r1 = r10
    8890:	r1 += -0x88
    8891:	w2 = 0x2
    8892:	r3 = r0
    8893:	call 0x71
    8894:	w1 = *(u16 *)(r10 - 0x88)
    8895:	w1 <<= 0x10
    8896:	w1 s>>= 0x10
    8897:	w2 = *(u32 *)(r8 + 0x108)
    8898:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8899:	*(u32 *)(r8 + 0x10c) = w1
    8900:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b58>
    8901:	w3 = *(u32 *)(r8 + 0x10c)
    8902:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b48>
    8903:	*(u32 *)(r8 + 0x10c) = w1
    8904:	w3 = *(u32 *)(r8 + 0x110)
    8905:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b60>
    8906:	*(u32 *)(r8 + 0x110) = w1
    8907:	*(u32 *)(r8 + 0x114) = w1
    8908:	w2 += 0x1
    8909:	*(u32 *)(r8 + 0x108) = w2
    8910:	goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    8911:	w3 = 0x0
    8912:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8913:	w3 = w2
    8914:	w3 -= w1
    8915:	if w1 == 0x0 goto +0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4288>
    8916:	if w3 != 0x0 goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4288>
    8917:	w3 = w2
    8918:	w3 -= w1
    8919:	w4 = 0x3
    8920:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    8921:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    8922:	if w2 s> w1 goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3348>
    8923:	goto -0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    8924:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    8925:	w3 = w2
    8926:	w3 -= w1
    8927:	w4 = 0x5
    8928:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    8929:	r5 = 0x2
    8930:	*(u64 *)(r9 + 0x90) = r5
    8931:	*(u32 *)(r9 + 0x8c) = w3
    8932:	*(u32 *)(r9 + 0x88) = w2
    8933:	*(u32 *)(r9 + 0x84) = w1
    8934:	*(u32 *)(r9 + 0x80) = w4
    8935:	r1 = r9
    8936:	call -0x1ba5
    8937:	w1 = *(u32 *)(r7 + 0xc4)
    8938:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    8939:	w2 = *(u32 *)(r9 + 0x20c)
    8940:	w1 = *(u32 *)(r9 + 0x1f8)
    8941:	w3 = w2
    8942:	w3 |= w1
    8943:	w4 = *(u32 *)(r10 - 0xa8)
    8944:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cd0>
    8945:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d50>
    8946:	w3 = w2
    8947:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8948:	w3 = w2
    8949:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8950:	w3 = 0x0
    8951:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8952:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d60>
    8953:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da8>
    8954:	w3 = w2
    8955:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc0>
    8956:	w3 = w2
    8957:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc0>
    8958:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    8959:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db0>
    8960:	w3 = 0x0
    8961:	if w2 s> w1 goto -0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    8962:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d28>
    8963:	if w3 == 0x0 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4328>
    8964:	w4 = 0x2
    8965:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d40>
    8966:	w4 = 0x1
    8967:	if w3 == 0x0 goto -0x16e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    8968:	goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4348>
    8969:	w3 = 0x0
    8970:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8971:	w3 = w2
    8972:	w3 -= w1
    8973:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    8974:	if w3 != 0x0 goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42b0>
    8975:	w3 = w2
    8976:	w3 -= w1
    8977:	w4 = 0x3
    8978:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    8979:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    8980:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    8981:	w3 = w2
    8982:	w3 -= w1
    8983:	w4 = 0x5
    8984:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    8985:	r5 = 0x3
    8986:	*(u64 *)(r9 + 0x90) = r5
    8987:	*(u32 *)(r9 + 0x8c) = w3
    8988:	*(u32 *)(r9 + 0x88) = w2
    8989:	*(u32 *)(r9 + 0x84) = w1
    8990:	*(u32 *)(r9 + 0x80) = w4
    8991:	r1 = r9
    8992:	call -0x1bdd
    8993:	w1 = *(u32 *)(r7 + 0xd4)
    8994:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    8995:	w2 = *(u32 *)(r9 + 0x210)
    8996:	w1 = *(u32 *)(r9 + 0x1fc)
    8997:	w3 = w2
    8998:	w3 |= w1
    8999:	w4 = *(u32 *)(r10 - 0xa8)
    9000:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e90>
    9001:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec8>
    9002:	w3 = w2
    9003:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9004:	w3 = w2
    9005:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9006:	w3 = 0x0
    9007:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9008:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed8>
    9009:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f20>
    9010:	w3 = w2
    9011:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f38>
    9012:	w3 = w2
    9013:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f38>
    9014:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    9015:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f28>
    9016:	w3 = 0x0
    9017:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    9018:	w3 = w2
    9019:	w3 -= w1
    9020:	if w1 == 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d8>
    9021:	if w3 != 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d8>
    9022:	w3 = w2
    9023:	w3 -= w1
    9024:	w4 = 0x3
    9025:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    9026:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f48>
    9027:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    9028:	w3 = w2
    9029:	w3 -= w1
    9030:	w4 = 0x5
    9031:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    9032:	r5 = 0x4
    9033:	*(u64 *)(r9 + 0x90) = r5
    9034:	*(u32 *)(r9 + 0x8c) = w3
    9035:	*(u32 *)(r9 + 0x88) = w2
    9036:	*(u32 *)(r9 + 0x84) = w1
    9037:	*(u32 *)(r9 + 0x80) = w4
    9038:	r1 = r9
    9039:	call -0x1c0c
    9040:	w1 = *(u32 *)(r7 + 0xe4)
    9041:	if w1 == 0x0 goto -0x299 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9042:	w2 = *(u32 *)(r9 + 0x214)
    9043:	w1 = *(u32 *)(r9 + 0x200)
    9044:	w3 = w2
    9045:	w3 |= w1
    9046:	w4 = *(u32 *)(r10 - 0xa8)
    9047:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4008>
    9048:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4040>
    9049:	w3 = w2
    9050:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9051:	w3 = w2
    9052:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9053:	w3 = 0x0
    9054:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9055:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4050>
    9056:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4098>
    9057:	w3 = w2
    9058:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    9059:	w3 = w2
    9060:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    9061:	if w2 s>= w1 goto -0x2ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9062:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40a0>
    9063:	w3 = 0x0
    9064:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9065:	w3 = w2
    9066:	w3 -= w1
    9067:	if w1 == 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4300>
    9068:	if w3 != 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4300>
    9069:	w3 = w2
    9070:	w3 -= w1
    9071:	w4 = 0x3
    9072:	if w3 == 0x0 goto -0x2b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9073:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40c0>
    9074:	if w2 s<= w1 goto -0x2ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9075:	w3 = w2
    9076:	w3 -= w1
    9077:	w4 = 0x5
    9078:	if w3 == 0x0 goto -0x2be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9079:	r5 = 0x5
    9080:	*(u64 *)(r9 + 0x90) = r5
    9081:	*(u32 *)(r9 + 0x8c) = w3
    9082:	*(u32 *)(r9 + 0x88) = w2
    9083:	*(u32 *)(r9 + 0x84) = w1
    9084:	*(u32 *)(r9 + 0x80) = w4
    9085:	r1 = r9
    9086:	call -0x1c3b
    9087:	goto -0x2c7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9088:	call 0x9e
    9089:	r0 += r8
    9090:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4128>
    9091:	goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44d0>
    9092:	w1 = *(u16 *)(r0 + 0x0)
    9093:	w1 <<= 0x10
    9094:	w1 s>>= 0x10
    9095:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46b0>
    9096:	r1 = r10
    9097:	r1 += -0x88
    9098:	w2 = 0x4
    9099:	r3 = r0
    9100:	call 0x71
    9101:	w1 = *(u32 *)(r10 - 0x88)
    9102:	r7 = *(u64 *)(r10 - 0x90)
    9103:	r2 = 0x0 ll
		0000000000011c78:  R_BPF_64_64	CONFIG
    9105:	w2 = *(u32 *)(r2 + 0xbc)
    9106:	if w1 != w2 goto -0x826 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9107:	r8 = 0x0 ll
		0000000000011c98:  R_BPF_64_64	CONFIG
    9109:	w1 = *(u32 *)(r8 + 0xc4)
    9110:	if w1 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e8>
    9111:	w7 = *(u32 *)(r8 + 0xc0)
    9112:	w9 = *(u32 *)(r8 + 0xc4)
    9113:	w1 = *(u32 *)(r8 + 0x70)
    9114:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4238>
    9115:	call 0x23
    9116:	r0 += r7
    9117:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4200>
    9118:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4390>
    9119:	r1 = r10
    9120:	r1 += -0x88
    9121:	w2 = 0x2
    9122:	r3 = r0
    9123:	call 0x71
    9124:	w1 = *(u16 *)(r10 - 0x88)
    9125:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4260>
    9126:	call 0x9e
    9127:	r0 += r7
    9128:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9129:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4278>
    9130:	w1 = *(u16 *)(r0 + 0x0)
    9131:	w1 <<= 0x10
    9132:	w1 s>>= 0x10
    9133:	goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c0>
    9134:	w1 = *(u32 *)(r0 + 0x0)
    9135:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43c0>
    9136:	w4 = 0x2
    9137:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a0>
    9138:	w4 = 0x1
    9139:	if w3 == 0x0 goto -0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c50>
    9140:	goto -0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    9141:	w4 = 0x2
    9142:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c8>
    9143:	w4 = 0x1
    9144:	if w3 == 0x0 goto -0x98 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e10>
    9145:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    9146:	w4 = 0x2
    9147:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f0>
    9148:	w4 = 0x1
    9149:	if w3 == 0x0 goto -0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    9150:	goto -0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f48>
    9151:	w4 = 0x2
    9152:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4318>
    9153:	w4 = 0x1
    9154:	if w3 == 0x0 goto -0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9155:	goto -0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40c0>
    9156:	w3 = w2
    9157:	w3 -= w1
    9158:	w4 = 0x3
    9159:	if w3 == 0x0 goto -0x22e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    9160:	r5 = 0x1
    9161:	*(u64 *)(r9 + 0x90) = r5
    9162:	*(u32 *)(r9 + 0x8c) = w3
    9163:	*(u32 *)(r9 + 0x88) = w2
    9164:	*(u32 *)(r9 + 0x84) = w1
    9165:	*(u32 *)(r9 + 0x80) = w4
    9166:	r1 = r9
    9167:	call -0x1c8c
    9168:	goto -0x237 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    9169:	r1 = r10
    9170:	r1 += -0x88
    9171:	w2 = 0x4
    9172:	r3 = r0
    9173:	call 0x71
    9174:	w1 = *(u32 *)(r10 - 0x88)
    9175:	r7 = *(u64 *)(r10 - 0x90)
    9176:	r2 = 0x0 ll
		0000000000011ec0:  R_BPF_64_64	CONFIG
    9178:	w2 = *(u32 *)(r2 + 0xcc)
    9179:	if w1 != w2 goto -0x86f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9180:	w1 = *(u32 *)(r8 + 0xd4)
    9181:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4538>
    9182:	r1 = 0x0 ll
		0000000000011ef0:  R_BPF_64_64	CONFIG
    9184:	w7 = *(u32 *)(r1 + 0xd0)
    9185:	w8 = *(u32 *)(r1 + 0xd4)
    9186:	w1 = *(u32 *)(r1 + 0x70)
    9187:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4480>
    9188:	call 0x23
    9189:	r0 += r7
    9190:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4448>
    9191:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e0>
    9192:	r1 = r10
    9193:	r1 += -0x88
    9194:	w2 = 0x2
    9195:	r3 = r0
    9196:	call 0x71
    9197:	w1 = *(u16 *)(r10 - 0x88)
    9198:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a8>
    9199:	call 0x9e
    9200:	r0 += r7
    9201:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a0>
    9202:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c0>
    9203:	w1 = *(u16 *)(r0 + 0x0)
    9204:	w1 <<= 0x10
    9205:	w1 s>>= 0x10
    9206:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4510>
    9207:	w1 = *(u32 *)(r0 + 0x0)
    9208:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4510>
    9209:	w1 = *(u32 *)(r0 + 0x0)
    9210:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46b0>
    9211:	r1 = r10
    9212:	r1 += -0x88
    9213:	w2 = 0x4
    9214:	r3 = r0
    9215:	call 0x71
    9216:	w1 = *(u32 *)(r10 - 0x88)
    9217:	r7 = *(u64 *)(r10 - 0x90)
    9218:	r2 = 0x0 ll
		0000000000012010:  R_BPF_64_64	CONFIG
    9220:	w2 = *(u32 *)(r2 + 0xdc)
    9221:	if w1 != w2 goto -0x899 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9222:	r1 = 0x0 ll
		0000000000012030:  R_BPF_64_64	CONFIG
    9224:	w2 = *(u32 *)(r1 + 0xe4)
    9225:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    9226:	w7 = *(u32 *)(r1 + 0xe0)
    9227:	w8 = *(u32 *)(r1 + 0xe4)
    9228:	w1 = *(u32 *)(r1 + 0x70)
    9229:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45d0>
    9230:	call 0x23
    9231:	r0 += r7
    9232:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4598>
    9233:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4620>
    9234:	r1 = r10
    9235:	r1 += -0x88
    9236:	w2 = 0x2
    9237:	r3 = r0
    9238:	call 0x71
    9239:	w1 = *(u16 *)(r10 - 0x88)
    9240:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45f8>
    9241:	call 0x9e
    9242:	r0 += r7
    9243:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45f0>
    9244:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4610>
    9245:	w1 = *(u16 *)(r0 + 0x0)
    9246:	w1 <<= 0x10
    9247:	w1 s>>= 0x10
    9248:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4650>
    9249:	w1 = *(u32 *)(r0 + 0x0)
    9250:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4650>
    9251:	r1 = r10
    9252:	r1 += -0x88
    9253:	w2 = 0x4
    9254:	r3 = r0
    9255:	call 0x71
    9256:	w1 = *(u32 *)(r10 - 0x88)
    9257:	r7 = *(u64 *)(r10 - 0x90)
    9258:	r2 = 0x0 ll
		0000000000012150:  R_BPF_64_64	CONFIG
    9260:	w2 = *(u32 *)(r2 + 0xec)
    9261:	if w1 != w2 goto -0x8c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9262:	exit
    9263:	r1 = r10
    9264:	r1 += -0x88
    9265:	w2 = 0x4
    9266:	r3 = r0
    9267:	call 0x71
    9268:	w1 = *(u32 *)(r10 - 0x88)
    9269:	r2 = 0x0 ll
		00000000000121a8:  R_BPF_64_64	CONFIG
    9271:	w2 = *(u32 *)(r2 + 0xac)
    9272:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9273:	w1 = *(u32 *)(r6 + 0xb4)
    9274:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9275:	r1 = 0x0 ll
		00000000000121d8:  R_BPF_64_64	CONFIG
    9277:	w6 = *(u32 *)(r1 + 0xb0)
    9278:	w8 = *(u32 *)(r1 + 0xb4)
    9279:	w1 = *(u32 *)(r1 + 0x70)
    9280:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4768>
    9281:	call 0x23
    9282:	r0 += r6
    9283:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4730>
    9284:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b8>
    9285:	r1 = r10
    9286:	r1 += -0x88
    9287:	w2 = 0x2
    9288:	r3 = r0
    9289:	call 0x71
    9290:	w1 = *(u16 *)(r10 - 0x88)
    9291:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4790>
    9292:	call 0x9e
    9293:	r0 += r6
    9294:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9295:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a8>
    9296:	w1 = *(u16 *)(r0 + 0x0)
    9297:	w1 <<= 0x10
    9298:	w1 s>>= 0x10
    9299:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47e8>
    9300:	w1 = *(u32 *)(r0 + 0x0)
    9301:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47e8>
    9302:	r1 = r10
    9303:	r1 += -0x88
    9304:	w2 = 0x4
    9305:	r3 = r0
    9306:	call 0x71
    9307:	w1 = *(u32 *)(r10 - 0x88)
    9308:	r2 = 0x0 ll
		00000000000122e0:  R_BPF_64_64	CONFIG
    9310:	w2 = *(u32 *)(r2 + 0xbc)
    9311:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9312:	r6 = 0x0 ll
		0000000000012300:  R_BPF_64_64	CONFIG
    9314:	w1 = *(u32 *)(r6 + 0xc4)
    9315:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9316:	w8 = *(u32 *)(r6 + 0xc0)
    9317:	w9 = *(u32 *)(r6 + 0xc4)
    9318:	w1 = *(u32 *)(r6 + 0x70)
    9319:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48a0>
    9320:	call 0x23
    9321:	r0 += r8
    9322:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4868>
    9323:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48f0>
    9324:	r1 = r10
    9325:	r1 += -0x88
    9326:	w2 = 0x2
    9327:	r3 = r0
    9328:	call 0x71
    9329:	w1 = *(u16 *)(r10 - 0x88)
    9330:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48c8>
    9331:	call 0x9e
    9332:	r0 += r8
    9333:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48c0>
    9334:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e0>
    9335:	w1 = *(u16 *)(r0 + 0x0)
    9336:	w1 <<= 0x10
    9337:	w1 s>>= 0x10
    9338:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4920>
    9339:	w1 = *(u32 *)(r0 + 0x0)
    9340:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4920>
    9341:	r1 = r10
    9342:	r1 += -0x88
    9343:	w2 = 0x4
    9344:	r3 = r0
    9345:	call 0x71
    9346:	w1 = *(u32 *)(r10 - 0x88)
    9347:	r2 = 0x0 ll
		0000000000012418:  R_BPF_64_64	CONFIG
    9349:	w2 = *(u32 *)(r2 + 0xcc)
    9350:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9351:	w1 = *(u32 *)(r6 + 0xd4)
    9352:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9353:	r1 = 0x0 ll
		0000000000012448:  R_BPF_64_64	CONFIG
    9355:	w6 = *(u32 *)(r1 + 0xd0)
    9356:	w8 = *(u32 *)(r1 + 0xd4)
    9357:	w1 = *(u32 *)(r1 + 0x70)
    9358:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49d8>
    9359:	call 0x23
    9360:	r0 += r6
    9361:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49a0>
    9362:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a28>
    9363:	r1 = r10
    9364:	r1 += -0x88
    9365:	w2 = 0x2
    9366:	r3 = r0
    9367:	call 0x71
    9368:	w1 = *(u16 *)(r10 - 0x88)
    9369:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a00>
    9370:	call 0x9e
    9371:	r0 += r6
    9372:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49f8>
    9373:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a18>
    9374:	w1 = *(u16 *)(r0 + 0x0)
    9375:	w1 <<= 0x10
    9376:	w1 s>>= 0x10
    9377:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a58>
    9378:	w1 = *(u32 *)(r0 + 0x0)
    9379:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a58>
    9380:	r1 = r10
    9381:	r1 += -0x88
    9382:	w2 = 0x4
    9383:	r3 = r0
    9384:	call 0x71
    9385:	w1 = *(u32 *)(r10 - 0x88)
    9386:	r2 = 0x0 ll
		0000000000012550:  R_BPF_64_64	CONFIG
    9388:	w2 = *(u32 *)(r2 + 0xdc)
    9389:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9390:	r1 = 0x0 ll
		0000000000012570:  R_BPF_64_64	CONFIG
    9392:	w2 = *(u32 *)(r1 + 0xe4)
    9393:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    9394:	w6 = *(u32 *)(r1 + 0xe0)
    9395:	w8 = *(u32 *)(r1 + 0xe4)
    9396:	w1 = *(u32 *)(r1 + 0x70)
    9397:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b10>
    9398:	call 0x23
    9399:	r0 += r6
    9400:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4ad8>
    9401:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b60>
    9402:	r1 = r10
    9403:	r1 += -0x88
    9404:	w2 = 0x2
    9405:	r3 = r0
    9406:	call 0x71
    9407:	w1 = *(u16 *)(r10 - 0x88)
    9408:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b38>
    9409:	call 0x9e
    9410:	r0 += r6
    9411:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b30>
    9412:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b50>
    9413:	w1 = *(u16 *)(r0 + 0x0)
    9414:	w1 <<= 0x10
    9415:	w1 s>>= 0x10
    9416:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b90>
    9417:	w1 = *(u32 *)(r0 + 0x0)
    9418:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b90>
    9419:	r1 = r10
    9420:	r1 += -0x88
    9421:	w2 = 0x4
    9422:	r3 = r0
    9423:	call 0x71
    9424:	w1 = *(u32 *)(r10 - 0x88)
    9425:	r2 = 0x0 ll
		0000000000012688:  R_BPF_64_64	CONFIG
    9427:	w2 = *(u32 *)(r2 + 0xec)
    9428:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    9429:	call 0x23
    9430:	*(u64 *)(r10 - 0x88) = r0
    9431:	r2 = r10
    9432:	r2 += -0x88
    9433:	r1 = 0x0 ll
		00000000000126c8:  R_BPF_64_64	TASKS
    9435:	r3 = 0xde0 ll
		00000000000126d8:  R_BPF_64_64	.rodata
    9437:	r4 = 0x0
    9438:	call 0x2
    9439:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d78>
    9440:	r1 = 0x0 ll
		0000000000012700:  R_BPF_64_64	.bss
    9442:	r2 = 0x1
    9443:	lock *(u64 *)(r1 + 0x0) += r2
    9444:	r1 = 0x0 ll
		0000000000012720:  R_BPF_64_64	EXPECT_ENTER
    9446:	r2 = 0x100000000 ll
    9448:	lock *(u64 *)(r1 + 0x0) += r2
    9449:	r1 = 0x0 ll
		0000000000012748:  R_BPF_64_64	EXPECT_EXIT
    9451:	lock *(u64 *)(r1 + 0x0) += r2
    9452:	call 0x23
    9453:	*(u64 *)(r10 - 0x88) = r0
    9454:	r2 = r10
    9455:	r2 += -0x88
    9456:	r1 = 0x0 ll
		0000000000012780:  R_BPF_64_64	TASKS
    9458:	call 0x1
    9459:	r9 = r0
    9460:	if r9 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    9461:	call 0xe
    9462:	r1 = *(u64 *)(r9 + 0x18)
    9463:	if r1 == r0 goto -0x8de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    9464:	r6 = r0
    9465:	r2 = r0
    9466:	r2 >>= 0x20
    9467:	r0 <<= 0x20
    9468:	r0 >>= 0x20
    9469:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d08>
    9470:	r1 >>= 0x20
    9471:	if r1 == r2 goto -0x8e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    9472:	w1 = *(u32 *)(r9 + 0x8)
    9473:	if w1 == 0x0 goto -0x8ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9474:	w1 = 0x0
    9475:	*(u32 *)(r10 - 0x88) = w1
    9476:	r2 = r10
    9477:	r2 += -0x88
    9478:	r1 = 0x0 ll
		0000000000012830:  R_BPF_64_64	LOST
    9480:	call 0x1
    9481:	if r0 == 0x0 goto -0x8f6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9482:	r0 += 0x10
    9483:	r1 = 0x1
    9484:	lock *(u64 *)(r0 + 0x0) += r1
    9485:	goto -0x8fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9486:	w1 = 0x0
    9487:	*(u32 *)(r10 - 0x88) = w1
    9488:	r2 = r10
    9489:	r2 += -0x88
    9490:	r1 = 0x0 ll
		0000000000012890:  R_BPF_64_64	LOST
    9492:	call 0x1
    9493:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>
    9494:	r0 += 0x10
    9495:	r1 = 0x1
    9496:	lock *(u64 *)(r0 + 0x0) += r1
    9497:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4678>

00000000000128d0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    9498:	r6 = r1
    9499:	*(u64 *)(r10 - 0x8) = r6
    9500:	r2 = r10
    9501:	r2 += -0x8
    9502:	r1 = 0x0 ll
		00000000000128f0:  R_BPF_64_64	OWED
    9504:	call 0x1
    9505:	if r0 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    9506:	r1 = r0
    9507:	call -0x1234
    9508:	*(u64 *)(r10 - 0x8) = r6
    9509:	r2 = r10
    9510:	r2 += -0x8
    9511:	r1 = 0x0 ll
		0000000000012938:  R_BPF_64_64	OWED
    9513:	call 0x3
    9514:	exit

0000000000012958 <memcpy>:
    9515:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    9516:	r4 = 0x0
    9517:	r5 = r1
    9518:	r5 += r4
    9519:	r0 = r2
    9520:	r0 += r4
    9521:	w0 = *(u8 *)(r0 + 0x0)
    9522:	*(u8 *)(r5 + 0x0) = w0
    9523:	r4 += 0x1
    9524:	if r4 < r3 goto -0x8 <memcpy+0x10>
    9525:	exit

00000000000129b0 <memmove>:
    9526:	r4 = r1
    9527:	r4 -= r2
    9528:	if r4 >= r3 goto +0xb <memmove+0x70>
    9529:	r2 += -0x1
    9530:	r1 += -0x1
    9531:	r4 = r1
    9532:	r4 += r3
    9533:	r5 = r2
    9534:	r5 += r3
    9535:	w5 = *(u8 *)(r5 + 0x0)
    9536:	*(u8 *)(r4 + 0x0) = w5
    9537:	r3 += -0x1
    9538:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    9539:	goto +0xa <memmove+0xc0>
    9540:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    9541:	r4 = 0x0
    9542:	r5 = r1
    9543:	r5 += r4
    9544:	r0 = r2
    9545:	r0 += r4
    9546:	w0 = *(u8 *)(r0 + 0x0)
    9547:	*(u8 *)(r5 + 0x0) = w0
    9548:	r4 += 0x1
    9549:	if r4 < r3 goto -0x8 <memmove+0x80>
    9550:	exit

0000000000012a78 <memset>:
    9551:	if r3 == 0x0 goto +0x6 <memset+0x38>
    9552:	r4 = 0x0
    9553:	r5 = r1
    9554:	r5 += r4
    9555:	*(u8 *)(r5 + 0x0) = w2
    9556:	r4 += 0x1
    9557:	if r4 < r3 goto -0x5 <memset+0x10>
    9558:	exit

Disassembly of section tracepoint/raw_syscalls/sys_enter:

0000000000000000 <held_enter>:
       0:	r9 = r1
       1:	*(u64 *)(r10 - 0x10) = r9
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
      74:	w1 = *(u32 *)(r1 + 0x84)
      75:	w7 -= w1
      76:	call 0x9e
      77:	r1 = r0
      78:	call 0xaf
      79:	r3 = 0x0 ll
		0000000000000278:  R_BPF_64_64	CONFIG
      81:	r8 = r0
      82:	r1 = r8
      83:	r1 >>= 0x9
      84:	r1 &= 0x3ffc0
      85:	r6 = 0x0 ll
		00000000000002a8:  R_BPF_64_64	.bss.begun
      87:	r6 += r1
      88:	r9 = *(u64 *)(r9 + 0x8)
      89:	w1 = *(u32 *)(r3 + 0x84)
      90:	if w1 == 0x0 goto +0xb <held_enter+0x330>
      91:	call 0x9e
      92:	r3 = 0x0 ll
		00000000000002e0:  R_BPF_64_64	CONFIG
      94:	w1 = *(u32 *)(r3 + 0x88)
      95:	r0 += r1
      96:	r1 = *(u64 *)(r0 + 0x0)
      97:	r2 = *(u64 *)(r0 + 0x8)
      98:	w2 += w1
      99:	r2 <<= 0x30
     100:	r2 ^= r8
     101:	r8 = r2
     102:	*(u64 *)(r6 + 0x0) = r8
     103:	*(u64 *)(r6 + 0x8) = r9
     104:	w1 = *(u32 *)(r3 + 0x28)
     105:	w1 &= w7
     106:	r2 = 0x0 ll
		0000000000000350:  R_BPF_64_64	EXPECT_ENTER
     108:	r2 = *(u64 *)(r2 + 0x0)
     109:	if r2 == r1 goto +0x4 <held_enter+0x390>
     110:	r1 = r10
     111:	r1 += -0x10
     112:	w2 = w7
     113:	call -0x1
		0000000000000388:  R_BPF_64_32	.text
     114:	w0 = 0x0
     115:	exit

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
      71:	r7 = 0x0 ll
		0000000000000238:  R_BPF_64_64	CONFIG
      73:	w8 = *(u32 *)(r7 + 0x84)
      74:	call 0x8
      75:	w0 &= 0xfff
      76:	r0 <<= 0x6
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	.bss.calls
      79:	r1 += r0
      80:	r2 = *(u64 *)(r1 + 0x8)
      81:	r2 += 0x1
      82:	*(u64 *)(r1 + 0x8) = r2
      83:	w6 -= w8
      84:	w1 = *(u32 *)(r7 + 0x28)
      85:	w1 &= w6
      86:	r2 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	EXPECT_EXIT
      88:	r2 = *(u64 *)(r2 + 0x0)
      89:	if r2 == r1 goto +0x4 <held_exit+0x2f0>
      90:	r1 = r10
      91:	r1 += -0x10
      92:	w2 = w6
      93:	call 0x8cc
		00000000000002e8:  R_BPF_64_32	.text
      94:	call 0x9e
      95:	r1 = r0
      96:	call 0xaf
      97:	r0 >>= 0x9
      98:	r0 &= 0x3ffc0
      99:	r1 = 0x0 ll
		0000000000000318:  R_BPF_64_64	.bss.begun
     101:	r1 += r0
     102:	r2 = 0x0
     103:	*(u64 *)(r1 + 0x0) = r2
     104:	w0 = 0x0
     105:	exit

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
      83:	if r6 == 0x0 goto +0x5ae <reset_fentry+0x3010>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x5ab <reset_fentry+0x3010>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x2ff <reset_fentry+0x1ae0>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x302 <reset_fentry+0x1b08>
      95:	*(u64 *)(r10 - 0x68) = r8
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
     149:	if w1 > 0x40 goto +0x2ab <reset_fentry+0x1a08>
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
     183:	r4 = 0xd3c ll
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
     252:	r4 = 0xd3c ll
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
     311:	r4 = 0xd53 ll
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
     412:	r4 = 0xd72 ll
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
     569:	w2 = 0x420
     570:	r3 = 0xde0 ll
		00000000000011d0:  R_BPF_64_64	.rodata
     572:	call 0x71
     573:	*(u64 *)(r6 + 0x18) = r7
     574:	w1 = *(u32 *)(r6 + 0x10)
     575:	*(u32 *)(r10 - 0x58) = w1
     576:	w2 = *(u32 *)(r6 + 0xc)
     577:	w1 = *(u32 *)(r6 + 0x8)
     578:	r7 = *(u64 *)(r6 + 0x0)
     579:	*(u64 *)(r10 - 0x48) = r7
     580:	r7 >>= 0x20
     581:	w3 = w9
     582:	w3 |= w7
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
     598:	r3 = 0xde0 ll
		00000000000012b0:  R_BPF_64_64	.rodata
     600:	r4 = 0x0
     601:	call 0x2
     602:	if r0 != 0x0 goto +0xf5 <reset_fentry+0x1a80>
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
     623:	if r6 == 0x0 goto +0x392 <reset_fentry+0x3010>
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
     724:	*(u32 *)(r10 - 0x70) = w8
     725:	if w2 != 0x0 goto +0x1 <reset_fentry+0x16b8>
     726:	w0 = w3
     727:	w0 += w2
     728:	*(u32 *)(r10 - 0x50) = w9
     729:	w2 = w9
     730:	w2 += w1
     731:	*(u32 *)(r6 + 0x14) = w4
     732:	*(u32 *)(r6 + 0x4) = w4
     733:	w3 = *(u32 *)(r10 - 0x58)
     734:	w8 = w3
     735:	w8 += 0x1
     736:	*(u32 *)(r6 + 0x10) = w8
     737:	*(u64 *)(r10 - 0x60) = r2
     738:	*(u32 *)(r6 + 0x8) = w2
     739:	r1 = *(u64 *)(r10 - 0x48)
     740:	*(u32 *)(r6 + 0x0) = w1
     741:	*(u32 *)(r10 - 0x78) = w0
     742:	*(u64 *)(r10 - 0x40) = r6
     743:	*(u32 *)(r6 + 0xc) = w0
     744:	r1 = 0x0 ll
		0000000000001740:  R_BPF_64_64	CONFIG
     746:	w1 = *(u32 *)(r1 + 0x78)
     747:	if w1 != 0x0 goto +0x9 <reset_fentry+0x17a8>
     748:	r4 = 0x0
     749:	if w3 == 0x0 goto +0x1 <reset_fentry+0x1778>
     750:	goto +0xd <reset_fentry+0x17e0>
     751:	call 0x5
     752:	r6 = *(u64 *)(r10 - 0x40)
     753:	*(u64 *)(r6 + 0x1d8) = r0
     754:	r4 = 0x0
     755:	w5 = 0x0
     756:	goto +0x97 <reset_fentry+0x1c60>
     757:	w6 = w3
     758:	call 0x9e
     759:	r1 = r0
     760:	call 0xaf
     761:	r9 = r0
     762:	r4 = r9
     763:	if w6 == 0x0 goto +0x6a <reset_fentry+0x1b30>
     764:	w9 = *(u32 *)(r10 - 0x50)
     765:	if w9 == 0x0 goto +0x92 <reset_fentry+0x1c80>
     766:	r6 = r4
     767:	w1 = *(u32 *)(r10 - 0x70)
     768:	w1 &= 0x1
     769:	r2 = *(u64 *)(r10 - 0x40)
     770:	if w1 != 0x0 goto +0x1 <reset_fentry+0x1820>
     771:	goto +0x1f <reset_fentry+0x1918>
     772:	r2 = *(u64 *)(r10 - 0x40)
     773:	r2 += 0x220
     774:	r9 = 0x0
     775:	r1 = *(u64 *)(r10 - 0x68)
     776:	w3 = 0x200
     777:	r4 = 0x0
     778:	call 0x43
     779:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1868>
     780:	r0 = 0x0
     781:	r0 >>= 0x3
     782:	r1 = *(u64 *)(r10 - 0x40)
     783:	*(u64 *)(r1 + 0x218) = r0
     784:	r1 = 0x0 ll
		0000000000001880:  R_BPF_64_64	CONFIG
     786:	w1 = *(u32 *)(r1 + 0x74)
     787:	if r7 != 0x0 goto +0xc <reset_fentry+0x1900>
     788:	if w1 == 0x0 goto +0xb <reset_fentry+0x1900>
     789:	call 0x23
     790:	r1 = 0x0 ll
		00000000000018b0:  R_BPF_64_64	CONFIG
     792:	w1 = *(u32 *)(r1 + 0x74)
     793:	r0 += r1
     794:	r1 = r10
     795:	r1 += -0x38
     796:	w2 = 0x8
     797:	r3 = r0
     798:	call 0x71
     799:	r9 = *(u64 *)(r10 - 0x38)
     800:	r1 = *(u64 *)(r10 - 0x40)
     801:	*(u64 *)(r1 + 0x1d0) = r9
     802:	w9 = *(u32 *)(r10 - 0x50)
     803:	call 0x23
     804:	r7 = 0x0 ll
		0000000000001920:  R_BPF_64_64	CONFIG
     806:	w1 = *(u32 *)(r7 + 0x4c)
     807:	r0 += r1
     808:	r1 = r10
     809:	r1 += -0x38
     810:	w2 = 0x4
     811:	r3 = r0
     812:	call 0x71
     813:	w7 = *(u32 *)(r7 + 0x7c)
     814:	w1 = *(u32 *)(r10 - 0x38)
     815:	w7 &= w1
     816:	call 0x703
		0000000000001980:  R_BPF_64_32	.text
     817:	if w7 != 0x0 goto +0xd <reset_fentry+0x19f8>
     818:	if w0 != 0x0 goto +0x1 <reset_fentry+0x19a0>
     819:	goto +0x2ce <reset_fentry+0x3010>
     820:	r7 = *(u64 *)(r10 - 0x40)
     821:	r7 += 0x20
     822:	if r6 != 0x0 goto +0xe7 <reset_fentry+0x20f0>
     823:	r1 = r7
     824:	w2 = 0x60
     825:	r3 = 0xd80 ll
		00000000000019c8:  R_BPF_64_64	.rodata
     827:	call 0x71
     828:	w7 = 0x4
     829:	w8 = 0x0
     830:	goto +0x110 <reset_fentry+0x2278>
     831:	if w0 != 0x0 goto +0x63 <reset_fentry+0x1d18>
     832:	goto +0x2ad <reset_fentry+0x2f70>
     833:	r8 = 0x80
     834:	if w1 < 0x81 goto -0x2ad <reset_fentry+0x4b0>
     835:	r8 = 0x100
     836:	if w1 < 0x101 goto -0x2af <reset_fentry+0x4b0>
     837:	r8 = 0x200
     838:	if w1 < 0x201 goto -0x2b1 <reset_fentry+0x4b0>
     839:	r8 = 0x400
     840:	if w1 < 0x401 goto -0x2b3 <reset_fentry+0x4b0>
     841:	r8 = 0x800
     842:	if w1 < 0x801 goto -0x2b5 <reset_fentry+0x4b0>
     843:	r8 = 0x1000
     844:	if w1 < 0x1001 goto -0x2b7 <reset_fentry+0x4b0>
     845:	r8 = 0x2000
     846:	if w1 > 0x2000 goto -0x138 <reset_fentry+0x10b8>
     847:	goto -0x2ba <reset_fentry+0x4b0>
     848:	w1 = 0x0
     849:	*(u32 *)(r10 - 0x38) = w1
     850:	r2 = r10
     851:	r2 += -0x38
     852:	r1 = 0x0 ll
		0000000000001aa0:  R_BPF_64_64	LOST
     854:	call 0x1
     855:	if r0 == 0x0 goto +0x2aa <reset_fentry+0x3010>
     856:	r0 += 0x10
     857:	r1 = 0x1
     858:	lock *(u64 *)(r0 + 0x0) += r1
     859:	goto +0x2a6 <reset_fentry+0x3010>
     860:	w3 = *(u32 *)(r6 + 0x44)
     861:	if w2 >= w3 goto +0x1 <reset_fentry+0x1af8>
     862:	*(u32 *)(r6 + 0x44) = w2
     863:	w3 = *(u32 *)(r6 + 0x48)
     864:	if w2 <= w3 goto +0x1 <reset_fentry+0x1b10>
     865:	*(u32 *)(r6 + 0x48) = w2
     866:	*(u32 *)(r6 + 0x4c) = w7
     867:	w1 += 0x1
     868:	*(u32 *)(r6 + 0x40) = w1
     869:	goto +0x29c <reset_fentry+0x3010>
     870:	call 0x5
     871:	r6 = *(u64 *)(r10 - 0x40)
     872:	*(u64 *)(r6 + 0x1d8) = r0
     873:	r4 = 0x0
     874:	w5 = 0x0
     875:	if r9 == 0x0 goto +0x20 <reset_fentry+0x1c60>
     876:	r1 = 0x0 ll
		0000000000001b60:  R_BPF_64_64	CONFIG
     878:	w2 = *(u32 *)(r1 + 0x84)
     879:	r4 = r9
     880:	if w2 == 0x0 goto +0x1b <reset_fentry+0x1c60>
     881:	r2 = r9
     882:	r2 >>= 0x9
     883:	r2 &= 0x3ffc0
     884:	r3 = 0x0 ll
		0000000000001ba0:  R_BPF_64_64	.bss.begun
     886:	r3 += r2
     887:	r3 = *(u64 *)(r3 + 0x0)
     888:	w2 = *(u32 *)(r1 + 0x84)
     889:	r1 = r9
     890:	if w2 == 0x0 goto +0xd <reset_fentry+0x1c40>
     891:	*(u64 *)(r10 - 0x58) = r3
     892:	call 0x9e
     893:	r3 = *(u64 *)(r10 - 0x58)
     894:	w5 = 0x0
     895:	r1 = 0x0 ll
		0000000000001bf8:  R_BPF_64_64	CONFIG
     897:	w1 = *(u32 *)(r1 + 0x88)
     898:	r0 += r1
     899:	r2 = *(u64 *)(r0 + 0x0)
     900:	r1 = *(u64 *)(r0 + 0x8)
     901:	w1 += w2
     902:	r1 <<= 0x30
     903:	r1 ^= r9
     904:	r4 = r9
     905:	if r3 != r1 goto +0x2 <reset_fentry+0x1c60>
     906:	w5 = 0x20
     907:	r4 = r9
     908:	*(u32 *)(r6 + 0x1e8) = w5
     909:	w9 = *(u32 *)(r10 - 0x50)
     910:	if w9 == 0x0 goto +0x1 <reset_fentry+0x1c80>
     911:	goto -0x92 <reset_fentry+0x17f0>
     912:	r6 = r4
     913:	call 0x23
     914:	r7 = 0x0 ll
		0000000000001c90:  R_BPF_64_64	CONFIG
     916:	w1 = *(u32 *)(r7 + 0x4c)
     917:	r0 += r1
     918:	r1 = r10
     919:	r1 += -0x38
     920:	w2 = 0x4
     921:	r3 = r0
     922:	call 0x71
     923:	w1 = *(u32 *)(r7 + 0x7c)
     924:	w2 = *(u32 *)(r10 - 0x38)
     925:	w1 &= w2
     926:	r2 = *(u64 *)(r10 - 0x40)
     927:	if w1 == 0x0 goto +0x262 <reset_fentry+0x3010>
     928:	call 0x703
		0000000000001d00:  R_BPF_64_32	.text
     929:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1d18>
     930:	goto +0x24b <reset_fentry+0x2f70>
     931:	call 0x23
     932:	r1 = 0x0 ll
		0000000000001d20:  R_BPF_64_64	CONFIG
     934:	w1 = *(u32 *)(r1 + 0x4c)
     935:	r0 += r1
     936:	r1 = r10
     937:	r1 += -0x38
     938:	w2 = 0x4
     939:	r3 = r0
     940:	call 0x71
     941:	w9 = 0x1
     942:	w1 = 0x1
     943:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1d88>
     944:	w1 = 0x0
     945:	r2 = *(u64 *)(r10 - 0x48)
     946:	r3 = r6
     947:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1da8>
     948:	w9 = 0x0
     949:	w9 &= w1
     950:	w1 = *(u32 *)(r10 - 0x38)
     951:	w1 &= 0x4
     952:	r6 = *(u64 *)(r10 - 0x40)
     953:	if w1 == 0x0 goto +0x1a <reset_fentry+0x1ea0>
     954:	r7 = r6
     955:	r7 += 0x20
     956:	if r3 != 0x0 goto +0x6 <reset_fentry+0x1e18>
     957:	r1 = r7
     958:	w2 = 0x60
     959:	r3 = 0xd80 ll
		0000000000001df8:  R_BPF_64_64	.rodata
     961:	call 0x71
     962:	goto +0x3 <reset_fentry+0x1e30>
     963:	r1 = r7
     964:	r2 = r3
     965:	call 0x11db
		0000000000001e28:  R_BPF_64_32	.text
     966:	w1 = *(u32 *)(r6 + 0x20)
     967:	w2 = *(u32 *)(r6 + 0x24)
     968:	if w2 != 0x1 goto +0x3 <reset_fentry+0x1e60>
     969:	w8 = 0x1
     970:	if w1 == 0xfc goto +0x10 <reset_fentry+0x1ed8>
     971:	goto +0x3 <reset_fentry+0x1e78>
     972:	w8 = 0x1
     973:	if w1 == 0x3c goto +0xd <reset_fentry+0x1ed8>
     974:	if w1 == 0xe7 goto +0xc <reset_fentry+0x1ed8>
     975:	r1 = r7
     976:	w2 = 0x60
     977:	r3 = 0xd80 ll
		0000000000001e88:  R_BPF_64_64	.rodata
     979:	call 0x71
     980:	r1 = r6
     981:	r1 += 0x20
     982:	w2 = 0x60
     983:	r3 = 0xd80 ll
		0000000000001eb8:  R_BPF_64_64	.rodata
     985:	call 0x71
     986:	w8 = 0x0
     987:	w9 &= 0x1
     988:	if w9 == 0x0 goto +0xe <reset_fentry+0x1f58>
     989:	r3 = *(u64 *)(r10 - 0x48)
     990:	w1 = w3
     991:	w1 = -w1
     992:	r2 = 0x800000000 ll
     994:	*(u64 *)(r6 + 0x90) = r2
     995:	*(u32 *)(r6 + 0x8c) = w1
     996:	w1 = 0x0
     997:	*(u32 *)(r6 + 0x88) = w1
     998:	*(u32 *)(r6 + 0x84) = w3
     999:	w1 = 0x3
    1000:	*(u32 *)(r6 + 0x80) = w1
    1001:	r1 = r6
    1002:	call 0x743
		0000000000001f50:  R_BPF_64_32	.text
    1003:	w9 = 0x4
    1004:	r7 = *(u64 *)(r10 - 0x60)
    1005:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1f78>
    1006:	w9 = 0x5
    1007:	if w7 != 0x0 goto +0x13 <reset_fentry+0x2018>
    1008:	call 0x23
    1009:	*(u64 *)(r10 - 0x38) = r0
    1010:	r2 = r10
    1011:	r2 += -0x38
    1012:	r1 = 0x0 ll
		0000000000001fa0:  R_BPF_64_64	OWED
    1014:	call 0x1
    1015:	w7 = 0x0
    1016:	if r0 == 0x0 goto +0x163 <reset_fentry+0x2ae0>
    1017:	w1 = *(u32 *)(r0 + 0x20)
    1018:	if w1 != 0x0 goto +0xe1 <reset_fentry+0x26e0>
    1019:	call 0x23
    1020:	*(u64 *)(r10 - 0x38) = r0
    1021:	r2 = r10
    1022:	r2 += -0x38
    1023:	r1 = 0x0 ll
		0000000000001ff8:  R_BPF_64_64	OWED
    1025:	call 0x3
    1026:	goto +0x159 <reset_fentry+0x2ae0>
    1027:	r1 = 0x0 ll
		0000000000002018:  R_BPF_64_64	CONFIG
    1029:	w1 = *(u32 *)(r1 + 0x80)
    1030:	if w1 == 0x0 goto +0xfb <reset_fentry+0x2810>
    1031:	w1 = *(u32 *)(r6 + 0x20)
    1032:	if w1 != -0x1 goto +0x8 <reset_fentry+0x2088>
    1033:	r3 = r7
    1034:	r3 <<= 0x20
    1035:	r3 s>>= 0x20
    1036:	r1 = 0x0 ll
		0000000000002060:  R_BPF_64_64	.rodata.str1.1
    1038:	w2 = 0x27
    1039:	call 0x6
    1040:	goto +0xf1 <reset_fentry+0x2810>
    1041:	r4 = *(u64 *)(r6 + 0x70)
    1042:	w1 &= 0xffff
    1043:	w3 = *(u32 *)(r6 + 0x24)
    1044:	w3 <<= 0x10
    1045:	w3 |= w1
    1046:	r5 = r7
    1047:	r5 <<= 0x20
    1048:	r5 s>>= 0x20
    1049:	if w8 == 0x0 goto +0xe4 <reset_fentry+0x27f0>
    1050:	r1 = 0x88 ll
		00000000000020d0:  R_BPF_64_64	.rodata.str1.1
    1052:	w2 = 0x30
    1053:	goto +0xe3 <reset_fentry+0x2808>
    1054:	r1 = r7
    1055:	r2 = r6
    1056:	call 0x11db
		0000000000002100:  R_BPF_64_32	.text
    1057:	w1 = *(u32 *)(r7 + 0x0)
    1058:	if w1 == -0x1 goto +0x2a <reset_fentry+0x2268>
    1059:	r1 = r6
    1060:	r1 >>= 0x9
    1061:	r1 &= 0x3ffc0
    1062:	r2 = 0x0 ll
		0000000000002130:  R_BPF_64_64	.bss.begun
    1064:	r2 += r1
    1065:	r1 = *(u64 *)(r2 + 0x0)
    1066:	r2 = *(u64 *)(r2 + 0x8)
    1067:	r1 ^= r6
    1068:	r2 = 0xffffffffffff ll
    1070:	r1 &= r2
    1071:	w7 = 0x4
    1072:	w8 = 0x0
    1073:	if r1 == 0x0 goto +0x1d <reset_fentry+0x2278>
    1074:	r1 = 0x0 ll
		0000000000002190:  R_BPF_64_64	CONFIG
    1076:	w7 = *(u32 *)(r1 + 0x8c)
    1077:	if w7 == 0x0 goto +0x17 <reset_fentry+0x2268>
    1078:	call 0x23
    1079:	r0 += r7
    1080:	r1 = r10
    1081:	r1 += -0x38
    1082:	w2 = 0x4
    1083:	r3 = r0
    1084:	call 0x71
    1085:	w1 = *(u32 *)(r10 - 0x38)
    1086:	if w1 != 0x0 goto +0xe <reset_fentry+0x2268>
    1087:	r1 = 0x0 ll
		00000000000021f8:  R_BPF_64_64	CONFIG
    1089:	w7 = *(u32 *)(r1 + 0x90)
    1090:	if w7 == 0x0 goto +0xa <reset_fentry+0x2268>
    1091:	call 0x23
    1092:	r0 += r7
    1093:	r1 = r10
    1094:	r1 += -0x38
    1095:	w7 = 0x4
    1096:	w2 = 0x4
    1097:	r3 = r0
    1098:	call 0x71
    1099:	w1 = *(u32 *)(r10 - 0x38)
    1100:	if w1 == 0x0 goto +0x2 <reset_fentry+0x2278>
    1101:	w7 = 0x5
    1102:	w8 = 0x1
    1103:	w3 = *(u32 *)(r10 - 0x78)
    1104:	r1 = *(u64 *)(r10 - 0x60)
    1105:	if w1 == 0x0 goto +0x2 <reset_fentry+0x22a0>
    1106:	r1 = *(u64 *)(r10 - 0x60)
    1107:	w3 = w1
    1108:	r6 = *(u64 *)(r10 - 0x40)
    1109:	if w3 != 0x0 goto +0x8 <reset_fentry+0x22f0>
    1110:	call 0x23
    1111:	*(u64 *)(r10 - 0x38) = r0
    1112:	r2 = r10
    1113:	r2 += -0x38
    1114:	r1 = 0x0 ll
		00000000000022d0:  R_BPF_64_64	OWED
    1116:	call 0x3
    1117:	goto +0x8b <reset_fentry+0x2748>
    1118:	w1 = 0x6
    1119:	r2 = *(u64 *)(r10 - 0x60)
    1120:	if w2 == 0x0 goto +0x1 <reset_fentry+0x2310>
    1121:	w1 = w7
    1122:	r2 = 0x800000000 ll
    1124:	*(u64 *)(r6 + 0x90) = r2
    1125:	*(u32 *)(r6 + 0x8c) = w3
    1126:	w7 = 0x0
    1127:	*(u32 *)(r6 + 0x88) = w7
    1128:	r2 = *(u64 *)(r10 - 0x48)
    1129:	*(u32 *)(r6 + 0x84) = w2
    1130:	*(u32 *)(r6 + 0x80) = w1
    1131:	call 0x23
    1132:	*(u64 *)(r10 - 0x38) = r0
    1133:	r2 = r10
    1134:	r2 += -0x38
    1135:	r1 = 0x0 ll
		0000000000002378:  R_BPF_64_64	OWED
    1137:	r3 = 0x1200 ll
		0000000000002388:  R_BPF_64_64	.rodata
    1139:	r4 = 0x0
    1140:	call 0x2
    1141:	if r0 != 0x0 goto +0x69 <reset_fentry+0x26f8>
    1142:	call 0x23
    1143:	*(u64 *)(r10 - 0x38) = r0
    1144:	r2 = r10
    1145:	r2 += -0x38
    1146:	r1 = 0x0 ll
		00000000000023d0:  R_BPF_64_64	OWED
    1148:	call 0x1
    1149:	if r0 == 0x0 goto +0x6b <reset_fentry+0x2748>
    1150:	*(u32 *)(r10 - 0x48) = w8
    1151:	*(u64 *)(r10 - 0x58) = r0
    1152:	r7 = r0
    1153:	r1 = 0x0
    1154:	*(u64 *)(r10 - 0x38) = r1
    1155:	*(u64 *)(r10 - 0x30) = r1
    1156:	r1 = r10
    1157:	r1 += -0x38
    1158:	*(u64 *)(r10 - 0x60) = r1
    1159:	w2 = 0x10
    1160:	call 0x10
    1161:	r1 = *(u64 *)(r6 + 0x70)
    1162:	*(u64 *)(r10 - 0x28) = r1
    1163:	w1 = *(u32 *)(r6 + 0x20)
    1164:	*(u32 *)(r10 - 0x20) = w1
    1165:	w1 = *(u32 *)(r6 + 0x24)
    1166:	*(u32 *)(r10 - 0x1c) = w1
    1167:	w1 = *(u32 *)(r6 + 0x8c)
    1168:	*(u32 *)(r10 - 0x18) = w1
    1169:	w1 = *(u32 *)(r6 + 0x80)
    1170:	*(u32 *)(r10 - 0x14) = w1
    1171:	w8 = *(u32 *)(r6 + 0x90)
    1172:	*(u32 *)(r10 - 0x10) = w8
    1173:	w1 = 0x0
    1174:	*(u32 *)(r10 - 0xc) = w1
    1175:	call 0xe
    1176:	r9 = r0
    1177:	r1 = r7
    1178:	w2 = 0x30
    1179:	r3 = *(u64 *)(r10 - 0x60)
    1180:	call 0x71
    1181:	call 0x5
    1182:	*(u64 *)(r7 + 0x30) = r0
    1183:	r1 = *(u64 *)(r6 + 0x28)
    1184:	*(u64 *)(r7 + 0x38) = r1
    1185:	r1 = *(u64 *)(r6 + 0x30)
    1186:	*(u64 *)(r7 + 0x40) = r1
    1187:	r1 = *(u64 *)(r6 + 0x38)
    1188:	*(u64 *)(r7 + 0x48) = r1
    1189:	r1 = *(u64 *)(r6 + 0x40)
    1190:	*(u64 *)(r7 + 0x50) = r1
    1191:	r1 = *(u64 *)(r6 + 0x48)
    1192:	*(u64 *)(r7 + 0x58) = r1
    1193:	r1 = *(u64 *)(r6 + 0x50)
    1194:	*(u64 *)(r7 + 0x60) = r1
    1195:	r1 = *(u64 *)(r6 + 0x68)
    1196:	*(u64 *)(r7 + 0x68) = r1
    1197:	*(u32 *)(r7 + 0x74) = w9
    1198:	r9 >>= 0x20
    1199:	*(u32 *)(r7 + 0x70) = w9
    1200:	w9 = 0x0
    1201:	call 0x8
    1202:	*(u32 *)(r7 + 0x78) = w0
    1203:	w1 = *(u32 *)(r6 + 0x94)
    1204:	w1 &= 0x7fffffff
    1205:	w2 = *(u32 *)(r6 + 0x78)
    1206:	w1 |= w2
    1207:	*(u32 *)(r7 + 0x7c) = w1
    1208:	w1 = *(u32 *)(r6 + 0x84)
    1209:	*(u32 *)(r7 + 0x80) = w1
    1210:	w1 = *(u32 *)(r6 + 0x88)
    1211:	*(u32 *)(r7 + 0x84) = w1
    1212:	r1 = *(u64 *)(r6 + 0x218)
    1213:	*(u32 *)(r7 + 0x8c) = w9
    1214:	*(u32 *)(r7 + 0x88) = w1
    1215:	r1 = *(u64 *)(r6 + 0x1d0)
    1216:	*(u64 *)(r7 + 0x90) = r1
    1217:	r1 = *(u64 *)(r6 + 0x1d8)
    1218:	*(u64 *)(r7 + 0x98) = r1
    1219:	w1 = *(u32 *)(r6 + 0x80)
    1220:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2640>
    1221:	r1 = *(u64 *)(r6 + 0x1e0)
    1222:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2640>
    1223:	*(u64 *)(r7 + 0x98) = r1
    1224:	w8 &= 0x7
    1225:	r8 *= 0x18
    1226:	r2 = r6
    1227:	r2 += r8
    1228:	r2 += 0x110
    1229:	r8 = *(u64 *)(r10 - 0x58)
    1230:	r1 = r8
    1231:	r1 += 0xa0
    1232:	r3 = 0x18
    1233:	call -0x1
		0000000000002688:  R_BPF_64_32	memmove
    1234:	r3 = r6
    1235:	r3 += 0x220
    1236:	r8 += 0xb8
    1237:	r1 = r8
    1238:	w2 = 0x200
    1239:	call 0x71
    1240:	*(u32 *)(r7 + 0x8c) = w9
    1241:	w9 = *(u32 *)(r10 - 0x50)
    1242:	w8 = *(u32 *)(r10 - 0x48)
    1243:	goto +0xd <reset_fentry+0x2748>
    1244:	r1 = r0
    1245:	call 0x12ef
		00000000000026e8:  R_BPF_64_32	.text
    1246:	goto -0xe4 <reset_fentry+0x1fd8>
    1247:	*(u32 *)(r10 - 0x38) = w7
    1248:	r2 = r10
    1249:	r2 += -0x38
    1250:	r1 = 0x0 ll
		0000000000002710:  R_BPF_64_64	LOST
    1252:	call 0x1
    1253:	if r0 == 0x0 goto +0x3 <reset_fentry+0x2748>
    1254:	r0 += 0x10
    1255:	r1 = 0x1
    1256:	lock *(u64 *)(r0 + 0x0) += r1
    1257:	r1 = 0x0 ll
		0000000000002748:  R_BPF_64_64	CONFIG
    1259:	w2 = *(u32 *)(r1 + 0x80)
    1260:	if w2 == 0x0 goto +0x115 <reset_fentry+0x3010>
    1261:	w1 = *(u32 *)(r1 + 0x78)
    1262:	if w1 == 0x0 goto +0x113 <reset_fentry+0x3010>
    1263:	r1 = 0x0 ll
		0000000000002778:  R_BPF_64_64	CONFIG
    1265:	w1 = *(u32 *)(r1 + 0x80)
    1266:	if w1 == 0x0 goto +0x10f <reset_fentry+0x3010>
    1267:	r2 = *(u64 *)(r10 - 0x40)
    1268:	w1 = *(u32 *)(r2 + 0x20)
    1269:	if w1 != -0x1 goto +0x115 <reset_fentry+0x3058>
    1270:	w3 = w9
    1271:	r3 <<= 0x20
    1272:	r3 s>>= 0x20
    1273:	r1 = 0x0 ll
		00000000000027c8:  R_BPF_64_64	.rodata.str1.1
    1275:	w2 = 0x27
    1276:	call 0x6
    1277:	goto +0x104 <reset_fentry+0x3010>
    1278:	r1 = 0xe7 ll
		00000000000027f0:  R_BPF_64_64	.rodata.str1.1
    1280:	w2 = 0x38
    1281:	call 0x6
    1282:	call 0x23
    1283:	*(u64 *)(r10 - 0x38) = r0
    1284:	r2 = r10
    1285:	r2 += -0x38
    1286:	r1 = 0x0 ll
		0000000000002830:  R_BPF_64_64	OWED
    1288:	call 0x1
    1289:	if r0 == 0x0 goto +0x52 <reset_fentry+0x2ae0>
    1290:	*(u32 *)(r10 - 0x50) = w9
    1291:	w7 = 0x0
    1292:	w8 = *(u32 *)(r0 + 0x20)
    1293:	if w8 == 0x0 goto +0x44 <reset_fentry+0x2a90>
    1294:	w1 = w8
    1295:	r2 = *(u64 *)(r10 - 0x60)
    1296:	w1 ^= w2
    1297:	w9 = 0x0
    1298:	if w1 s> -0x1 goto +0x37 <reset_fentry+0x2a50>
    1299:	w2 = w8
    1300:	w2 s>>= 0x1f
    1301:	w1 = w8
    1302:	w1 ^= w2
    1303:	w1 -= w2
    1304:	r2 = *(u64 *)(r10 - 0x60)
    1305:	w3 = w2
    1306:	w3 s>>= 0x1f
    1307:	w2 ^= w3
    1308:	w2 -= w3
    1309:	w3 = w2
    1310:	w3 &= 0xff
    1311:	w4 = w1
    1312:	w4 &= 0xff
    1313:	w4 -= w3
    1314:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x2920>
    1315:	w4 = 0x0
    1316:	w4 += w3
    1317:	w5 = w2
    1318:	w5 >>= 0x18
    1319:	w3 = w1
    1320:	w3 >>= 0x18
    1321:	w3 -= w5
    1322:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x2960>
    1323:	w3 = 0x0
    1324:	w3 += w5
    1325:	w3 <<= 0x18
    1326:	w3 |= w4
    1327:	w4 = w2
    1328:	w4 >>= 0x8
    1329:	w4 &= 0xff
    1330:	w5 = w1
    1331:	w5 >>= 0x8
    1332:	w5 &= 0xff
    1333:	w5 -= w4
    1334:	if w5 s< 0x0 goto +0x1 <reset_fentry+0x29c0>
    1335:	w5 = 0x0
    1336:	w5 += w4
    1337:	w5 <<= 0x8
    1338:	w3 |= w5
    1339:	w2 >>= 0x10
    1340:	w2 &= 0xff
    1341:	w1 >>= 0x10
    1342:	w1 &= 0xff
    1343:	w1 -= w2
    1344:	if w1 s< 0x0 goto +0x1 <reset_fentry+0x2a10>
    1345:	w1 = 0x0
    1346:	w1 += w2
    1347:	w1 <<= 0x10
    1348:	w3 |= w1
    1349:	w9 = w3
    1350:	w9 = -w9
    1351:	if w8 s< 0x0 goto +0x1 <reset_fentry+0x2a48>
    1352:	w9 = w3
    1353:	if w8 == w9 goto +0xba <reset_fentry+0x3020>
    1354:	w8 -= w9
    1355:	*(u32 *)(r0 + 0x20) = w8
    1356:	r1 = r0
    1357:	r8 = r0
    1358:	call 0x12ef
		0000000000002a70:  R_BPF_64_32	.text
    1359:	r0 = r8
    1360:	w8 = w9
    1361:	if w9 != 0x0 goto +0xb2 <reset_fentry+0x3020>
    1362:	call 0x23
    1363:	*(u64 *)(r10 - 0x38) = r0
    1364:	r2 = r10
    1365:	r2 += -0x38
    1366:	r1 = 0x0 ll
		0000000000002ab0:  R_BPF_64_64	OWED
    1368:	call 0x3
    1369:	r1 = *(u64 *)(r10 - 0x60)
    1370:	w7 += w1
    1371:	w9 = *(u32 *)(r10 - 0x50)
    1372:	w3 = *(u32 *)(r10 - 0x78)
    1373:	if w7 == 0x0 goto +0x1 <reset_fentry+0x2af8>
    1374:	w3 = w7
    1375:	if w3 != 0x0 goto +0x8 <reset_fentry+0x2b40>
    1376:	call 0x23
    1377:	*(u64 *)(r10 - 0x38) = r0
    1378:	r2 = r10
    1379:	r2 += -0x38
    1380:	r1 = 0x0 ll
		0000000000002b20:  R_BPF_64_64	OWED
    1382:	call 0x3
    1383:	goto +0x86 <reset_fentry+0x2f70>
    1384:	w1 = 0x6
    1385:	if w7 == 0x0 goto +0x1 <reset_fentry+0x2b58>
    1386:	w1 = w9
    1387:	r2 = 0x800000000 ll
    1389:	*(u64 *)(r6 + 0x90) = r2
    1390:	*(u32 *)(r6 + 0x8c) = w3
    1391:	w7 = 0x0
    1392:	*(u32 *)(r6 + 0x88) = w7
    1393:	r2 = *(u64 *)(r10 - 0x48)
    1394:	*(u32 *)(r6 + 0x84) = w2
    1395:	*(u32 *)(r6 + 0x80) = w1
    1396:	call 0x23
    1397:	*(u64 *)(r10 - 0x38) = r0
    1398:	r2 = r10
    1399:	r2 += -0x38
    1400:	r1 = 0x0 ll
		0000000000002bc0:  R_BPF_64_64	OWED
    1402:	r3 = 0x1200 ll
		0000000000002bd0:  R_BPF_64_64	.rodata
    1404:	r4 = 0x0
    1405:	call 0x2
    1406:	if r0 != 0x0 goto +0x65 <reset_fentry+0x2f20>
    1407:	call 0x23
    1408:	*(u64 *)(r10 - 0x38) = r0
    1409:	r2 = r10
    1410:	r2 += -0x38
    1411:	r1 = 0x0 ll
		0000000000002c18:  R_BPF_64_64	OWED
    1413:	call 0x1
    1414:	if r0 == 0x0 goto +0x67 <reset_fentry+0x2f70>
    1415:	*(u64 *)(r10 - 0x48) = r0
    1416:	r7 = r0
    1417:	r1 = 0x0
    1418:	*(u64 *)(r10 - 0x38) = r1
    1419:	*(u64 *)(r10 - 0x30) = r1
    1420:	r1 = r10
    1421:	r1 += -0x38
    1422:	*(u64 *)(r10 - 0x50) = r1
    1423:	w2 = 0x10
    1424:	call 0x10
    1425:	r6 = *(u64 *)(r10 - 0x40)
    1426:	r1 = *(u64 *)(r6 + 0x70)
    1427:	*(u64 *)(r10 - 0x28) = r1
    1428:	w1 = *(u32 *)(r6 + 0x20)
    1429:	*(u32 *)(r10 - 0x20) = w1
    1430:	w1 = *(u32 *)(r6 + 0x24)
    1431:	*(u32 *)(r10 - 0x1c) = w1
    1432:	w1 = *(u32 *)(r6 + 0x8c)
    1433:	*(u32 *)(r10 - 0x18) = w1
    1434:	w1 = *(u32 *)(r6 + 0x80)
    1435:	*(u32 *)(r10 - 0x14) = w1
    1436:	w8 = *(u32 *)(r6 + 0x90)
    1437:	*(u32 *)(r10 - 0x10) = w8
    1438:	w1 = 0x0
    1439:	*(u32 *)(r10 - 0xc) = w1
    1440:	call 0xe
    1441:	r9 = r0
    1442:	r1 = r7
    1443:	w2 = 0x30
    1444:	r3 = *(u64 *)(r10 - 0x50)
    1445:	call 0x71
    1446:	call 0x5
    1447:	*(u64 *)(r7 + 0x30) = r0
    1448:	r1 = *(u64 *)(r6 + 0x28)
    1449:	*(u64 *)(r7 + 0x38) = r1
    1450:	r1 = *(u64 *)(r6 + 0x30)
    1451:	*(u64 *)(r7 + 0x40) = r1
    1452:	r1 = *(u64 *)(r6 + 0x38)
    1453:	*(u64 *)(r7 + 0x48) = r1
    1454:	r1 = *(u64 *)(r6 + 0x40)
    1455:	*(u64 *)(r7 + 0x50) = r1
    1456:	r1 = *(u64 *)(r6 + 0x48)
    1457:	*(u64 *)(r7 + 0x58) = r1
    1458:	r1 = *(u64 *)(r6 + 0x50)
    1459:	*(u64 *)(r7 + 0x60) = r1
    1460:	r1 = *(u64 *)(r6 + 0x68)
    1461:	*(u64 *)(r7 + 0x68) = r1
    1462:	*(u32 *)(r7 + 0x74) = w9
    1463:	r9 >>= 0x20
    1464:	*(u32 *)(r7 + 0x70) = w9
    1465:	call 0x8
    1466:	*(u32 *)(r7 + 0x78) = w0
    1467:	w1 = *(u32 *)(r6 + 0x94)
    1468:	w1 &= 0x7fffffff
    1469:	w2 = *(u32 *)(r6 + 0x78)
    1470:	w1 |= w2
    1471:	*(u32 *)(r7 + 0x7c) = w1
    1472:	w1 = *(u32 *)(r6 + 0x84)
    1473:	*(u32 *)(r7 + 0x80) = w1
    1474:	w1 = *(u32 *)(r6 + 0x88)
    1475:	*(u32 *)(r7 + 0x84) = w1
    1476:	r1 = *(u64 *)(r6 + 0x218)
    1477:	w2 = 0x0
    1478:	*(u32 *)(r7 + 0x8c) = w2
    1479:	*(u32 *)(r7 + 0x88) = w1
    1480:	r1 = *(u64 *)(r6 + 0x1d0)
    1481:	*(u64 *)(r7 + 0x90) = r1
    1482:	r1 = *(u64 *)(r6 + 0x1d8)
    1483:	*(u64 *)(r7 + 0x98) = r1
    1484:	w1 = *(u32 *)(r6 + 0x80)
    1485:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2e88>
    1486:	r1 = *(u64 *)(r6 + 0x1e0)
    1487:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2e88>
    1488:	*(u64 *)(r7 + 0x98) = r1
    1489:	w8 &= 0x7
    1490:	r8 *= 0x18
    1491:	r2 = r6
    1492:	r2 += r8
    1493:	r2 += 0x110
    1494:	r8 = *(u64 *)(r10 - 0x48)
    1495:	r1 = r8
    1496:	r1 += 0xa0
    1497:	r3 = 0x18
    1498:	call -0x1
		0000000000002ed0:  R_BPF_64_32	memmove
    1499:	r6 += 0x220
    1500:	r8 += 0xb8
    1501:	r1 = r8
    1502:	w2 = 0x200
    1503:	r3 = r6
    1504:	call 0x71
    1505:	w1 = 0x1
    1506:	*(u32 *)(r7 + 0x8c) = w1
    1507:	goto +0xa <reset_fentry+0x2f70>
    1508:	*(u32 *)(r10 - 0x38) = w7
    1509:	r2 = r10
    1510:	r2 += -0x38
    1511:	r1 = 0x0 ll
		0000000000002f38:  R_BPF_64_64	LOST
    1513:	call 0x1
    1514:	if r0 == 0x0 goto +0x3 <reset_fentry+0x2f70>
    1515:	r0 += 0x10
    1516:	r1 = 0x1
    1517:	lock *(u64 *)(r0 + 0x0) += r1
    1518:	call 0x23
    1519:	*(u64 *)(r10 - 0x38) = r0
    1520:	r2 = r10
    1521:	r2 += -0x38
    1522:	r1 = 0x0 ll
		0000000000002f90:  R_BPF_64_64	TASKS
    1524:	call 0x3
    1525:	if r0 != 0x0 goto +0xc <reset_fentry+0x3010>
    1526:	r1 = 0x0 ll
		0000000000002fb0:  R_BPF_64_64	.bss
    1528:	r2 = -0x1
    1529:	lock *(u64 *)(r1 + 0x0) += r2
    1530:	r1 = 0x0 ll
		0000000000002fd0:  R_BPF_64_64	EXPECT_ENTER
    1532:	r2 = -0x100000000 ll
    1534:	lock *(u64 *)(r1 + 0x0) += r2
    1535:	r1 = 0x0 ll
		0000000000002ff8:  R_BPF_64_64	EXPECT_EXIT
    1537:	lock *(u64 *)(r1 + 0x0) += r2
    1538:	w0 = 0x0
    1539:	exit
    1540:	w1 = 0x6
    1541:	*(u32 *)(r0 + 0x24) = w1
    1542:	*(u32 *)(r0 + 0x20) = w8
    1543:	r1 = r0
    1544:	call 0x12ef
		0000000000003040:  R_BPF_64_32	.text
    1545:	w7 = w8
    1546:	goto -0xb9 <reset_fentry+0x2a90>
    1547:	r4 = *(u64 *)(r2 + 0x70)
    1548:	w1 &= 0xffff
    1549:	w3 = *(u32 *)(r2 + 0x24)
    1550:	w3 <<= 0x10
    1551:	w3 |= w1
    1552:	w5 = w9
    1553:	r5 <<= 0x20
    1554:	r5 s>>= 0x20
    1555:	if w8 != 0x0 goto +0x4 <reset_fentry+0x30c0>
    1556:	r1 = 0x88 ll
		00000000000030a0:  R_BPF_64_64	.rodata.str1.1
    1558:	w2 = 0x30
    1559:	goto +0x3 <reset_fentry+0x30d8>
    1560:	r1 = 0xe7 ll
		00000000000030c0:  R_BPF_64_64	.rodata.str1.1
    1562:	w2 = 0x38
    1563:	call 0x6
    1564:	goto -0x1b <reset_fentry+0x3010>

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
      83:	if r6 == 0x0 goto +0x5ae <reset_kprobe+0x3010>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x5ab <reset_kprobe+0x3010>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x2ff <reset_kprobe+0x1ae0>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x302 <reset_kprobe+0x1b08>
      95:	*(u64 *)(r10 - 0x68) = r8
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
     149:	if w1 > 0x40 goto +0x2ab <reset_kprobe+0x1a08>
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
     183:	r4 = 0xd3c ll
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
     252:	r4 = 0xd3c ll
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
     311:	r4 = 0xd53 ll
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
     412:	r4 = 0xd72 ll
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
     569:	w2 = 0x420
     570:	r3 = 0xde0 ll
		00000000000011d0:  R_BPF_64_64	.rodata
     572:	call 0x71
     573:	*(u64 *)(r6 + 0x18) = r7
     574:	w1 = *(u32 *)(r6 + 0x10)
     575:	*(u32 *)(r10 - 0x58) = w1
     576:	w2 = *(u32 *)(r6 + 0xc)
     577:	w1 = *(u32 *)(r6 + 0x8)
     578:	r7 = *(u64 *)(r6 + 0x0)
     579:	*(u64 *)(r10 - 0x48) = r7
     580:	r7 >>= 0x20
     581:	w3 = w9
     582:	w3 |= w7
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
     598:	r3 = 0xde0 ll
		00000000000012b0:  R_BPF_64_64	.rodata
     600:	r4 = 0x0
     601:	call 0x2
     602:	if r0 != 0x0 goto +0xf5 <reset_kprobe+0x1a80>
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
     623:	if r6 == 0x0 goto +0x392 <reset_kprobe+0x3010>
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
     724:	*(u32 *)(r10 - 0x70) = w8
     725:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x16b8>
     726:	w0 = w3
     727:	w0 += w2
     728:	*(u32 *)(r10 - 0x50) = w9
     729:	w2 = w9
     730:	w2 += w1
     731:	*(u32 *)(r6 + 0x14) = w4
     732:	*(u32 *)(r6 + 0x4) = w4
     733:	w3 = *(u32 *)(r10 - 0x58)
     734:	w8 = w3
     735:	w8 += 0x1
     736:	*(u32 *)(r6 + 0x10) = w8
     737:	*(u64 *)(r10 - 0x60) = r2
     738:	*(u32 *)(r6 + 0x8) = w2
     739:	r1 = *(u64 *)(r10 - 0x48)
     740:	*(u32 *)(r6 + 0x0) = w1
     741:	*(u32 *)(r10 - 0x78) = w0
     742:	*(u64 *)(r10 - 0x40) = r6
     743:	*(u32 *)(r6 + 0xc) = w0
     744:	r1 = 0x0 ll
		0000000000001740:  R_BPF_64_64	CONFIG
     746:	w1 = *(u32 *)(r1 + 0x78)
     747:	if w1 != 0x0 goto +0x9 <reset_kprobe+0x17a8>
     748:	r4 = 0x0
     749:	if w3 == 0x0 goto +0x1 <reset_kprobe+0x1778>
     750:	goto +0xd <reset_kprobe+0x17e0>
     751:	call 0x5
     752:	r6 = *(u64 *)(r10 - 0x40)
     753:	*(u64 *)(r6 + 0x1d8) = r0
     754:	r4 = 0x0
     755:	w5 = 0x0
     756:	goto +0x97 <reset_kprobe+0x1c60>
     757:	w6 = w3
     758:	call 0x9e
     759:	r1 = r0
     760:	call 0xaf
     761:	r9 = r0
     762:	r4 = r9
     763:	if w6 == 0x0 goto +0x6a <reset_kprobe+0x1b30>
     764:	w9 = *(u32 *)(r10 - 0x50)
     765:	if w9 == 0x0 goto +0x92 <reset_kprobe+0x1c80>
     766:	r6 = r4
     767:	w1 = *(u32 *)(r10 - 0x70)
     768:	w1 &= 0x1
     769:	r2 = *(u64 *)(r10 - 0x40)
     770:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x1820>
     771:	goto +0x1f <reset_kprobe+0x1918>
     772:	r2 = *(u64 *)(r10 - 0x40)
     773:	r2 += 0x220
     774:	r9 = 0x0
     775:	r1 = *(u64 *)(r10 - 0x68)
     776:	w3 = 0x200
     777:	r4 = 0x0
     778:	call 0x43
     779:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1868>
     780:	r0 = 0x0
     781:	r0 >>= 0x3
     782:	r1 = *(u64 *)(r10 - 0x40)
     783:	*(u64 *)(r1 + 0x218) = r0
     784:	r1 = 0x0 ll
		0000000000001880:  R_BPF_64_64	CONFIG
     786:	w1 = *(u32 *)(r1 + 0x74)
     787:	if r7 != 0x0 goto +0xc <reset_kprobe+0x1900>
     788:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1900>
     789:	call 0x23
     790:	r1 = 0x0 ll
		00000000000018b0:  R_BPF_64_64	CONFIG
     792:	w1 = *(u32 *)(r1 + 0x74)
     793:	r0 += r1
     794:	r1 = r10
     795:	r1 += -0x38
     796:	w2 = 0x8
     797:	r3 = r0
     798:	call 0x71
     799:	r9 = *(u64 *)(r10 - 0x38)
     800:	r1 = *(u64 *)(r10 - 0x40)
     801:	*(u64 *)(r1 + 0x1d0) = r9
     802:	w9 = *(u32 *)(r10 - 0x50)
     803:	call 0x23
     804:	r7 = 0x0 ll
		0000000000001920:  R_BPF_64_64	CONFIG
     806:	w1 = *(u32 *)(r7 + 0x4c)
     807:	r0 += r1
     808:	r1 = r10
     809:	r1 += -0x38
     810:	w2 = 0x4
     811:	r3 = r0
     812:	call 0x71
     813:	w7 = *(u32 *)(r7 + 0x7c)
     814:	w1 = *(u32 *)(r10 - 0x38)
     815:	w7 &= w1
     816:	call 0x703
		0000000000001980:  R_BPF_64_32	.text
     817:	if w7 != 0x0 goto +0xd <reset_kprobe+0x19f8>
     818:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x19a0>
     819:	goto +0x2ce <reset_kprobe+0x3010>
     820:	r7 = *(u64 *)(r10 - 0x40)
     821:	r7 += 0x20
     822:	if r6 != 0x0 goto +0xe7 <reset_kprobe+0x20f0>
     823:	r1 = r7
     824:	w2 = 0x60
     825:	r3 = 0xd80 ll
		00000000000019c8:  R_BPF_64_64	.rodata
     827:	call 0x71
     828:	w7 = 0x4
     829:	w8 = 0x0
     830:	goto +0x110 <reset_kprobe+0x2278>
     831:	if w0 != 0x0 goto +0x63 <reset_kprobe+0x1d18>
     832:	goto +0x2ad <reset_kprobe+0x2f70>
     833:	r8 = 0x80
     834:	if w1 < 0x81 goto -0x2ad <reset_kprobe+0x4b0>
     835:	r8 = 0x100
     836:	if w1 < 0x101 goto -0x2af <reset_kprobe+0x4b0>
     837:	r8 = 0x200
     838:	if w1 < 0x201 goto -0x2b1 <reset_kprobe+0x4b0>
     839:	r8 = 0x400
     840:	if w1 < 0x401 goto -0x2b3 <reset_kprobe+0x4b0>
     841:	r8 = 0x800
     842:	if w1 < 0x801 goto -0x2b5 <reset_kprobe+0x4b0>
     843:	r8 = 0x1000
     844:	if w1 < 0x1001 goto -0x2b7 <reset_kprobe+0x4b0>
     845:	r8 = 0x2000
     846:	if w1 > 0x2000 goto -0x138 <reset_kprobe+0x10b8>
     847:	goto -0x2ba <reset_kprobe+0x4b0>
     848:	w1 = 0x0
     849:	*(u32 *)(r10 - 0x38) = w1
     850:	r2 = r10
     851:	r2 += -0x38
     852:	r1 = 0x0 ll
		0000000000001aa0:  R_BPF_64_64	LOST
     854:	call 0x1
     855:	if r0 == 0x0 goto +0x2aa <reset_kprobe+0x3010>
     856:	r0 += 0x10
     857:	r1 = 0x1
     858:	lock *(u64 *)(r0 + 0x0) += r1
     859:	goto +0x2a6 <reset_kprobe+0x3010>
     860:	w3 = *(u32 *)(r6 + 0x44)
     861:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1af8>
     862:	*(u32 *)(r6 + 0x44) = w2
     863:	w3 = *(u32 *)(r6 + 0x48)
     864:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1b10>
     865:	*(u32 *)(r6 + 0x48) = w2
     866:	*(u32 *)(r6 + 0x4c) = w7
     867:	w1 += 0x1
     868:	*(u32 *)(r6 + 0x40) = w1
     869:	goto +0x29c <reset_kprobe+0x3010>
     870:	call 0x5
     871:	r6 = *(u64 *)(r10 - 0x40)
     872:	*(u64 *)(r6 + 0x1d8) = r0
     873:	r4 = 0x0
     874:	w5 = 0x0
     875:	if r9 == 0x0 goto +0x20 <reset_kprobe+0x1c60>
     876:	r1 = 0x0 ll
		0000000000001b60:  R_BPF_64_64	CONFIG
     878:	w2 = *(u32 *)(r1 + 0x84)
     879:	r4 = r9
     880:	if w2 == 0x0 goto +0x1b <reset_kprobe+0x1c60>
     881:	r2 = r9
     882:	r2 >>= 0x9
     883:	r2 &= 0x3ffc0
     884:	r3 = 0x0 ll
		0000000000001ba0:  R_BPF_64_64	.bss.begun
     886:	r3 += r2
     887:	r3 = *(u64 *)(r3 + 0x0)
     888:	w2 = *(u32 *)(r1 + 0x84)
     889:	r1 = r9
     890:	if w2 == 0x0 goto +0xd <reset_kprobe+0x1c40>
     891:	*(u64 *)(r10 - 0x58) = r3
     892:	call 0x9e
     893:	r3 = *(u64 *)(r10 - 0x58)
     894:	w5 = 0x0
     895:	r1 = 0x0 ll
		0000000000001bf8:  R_BPF_64_64	CONFIG
     897:	w1 = *(u32 *)(r1 + 0x88)
     898:	r0 += r1
     899:	r2 = *(u64 *)(r0 + 0x0)
     900:	r1 = *(u64 *)(r0 + 0x8)
     901:	w1 += w2
     902:	r1 <<= 0x30
     903:	r1 ^= r9
     904:	r4 = r9
     905:	if r3 != r1 goto +0x2 <reset_kprobe+0x1c60>
     906:	w5 = 0x20
     907:	r4 = r9
     908:	*(u32 *)(r6 + 0x1e8) = w5
     909:	w9 = *(u32 *)(r10 - 0x50)
     910:	if w9 == 0x0 goto +0x1 <reset_kprobe+0x1c80>
     911:	goto -0x92 <reset_kprobe+0x17f0>
     912:	r6 = r4
     913:	call 0x23
     914:	r7 = 0x0 ll
		0000000000001c90:  R_BPF_64_64	CONFIG
     916:	w1 = *(u32 *)(r7 + 0x4c)
     917:	r0 += r1
     918:	r1 = r10
     919:	r1 += -0x38
     920:	w2 = 0x4
     921:	r3 = r0
     922:	call 0x71
     923:	w1 = *(u32 *)(r7 + 0x7c)
     924:	w2 = *(u32 *)(r10 - 0x38)
     925:	w1 &= w2
     926:	r2 = *(u64 *)(r10 - 0x40)
     927:	if w1 == 0x0 goto +0x262 <reset_kprobe+0x3010>
     928:	call 0x703
		0000000000001d00:  R_BPF_64_32	.text
     929:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1d18>
     930:	goto +0x24b <reset_kprobe+0x2f70>
     931:	call 0x23
     932:	r1 = 0x0 ll
		0000000000001d20:  R_BPF_64_64	CONFIG
     934:	w1 = *(u32 *)(r1 + 0x4c)
     935:	r0 += r1
     936:	r1 = r10
     937:	r1 += -0x38
     938:	w2 = 0x4
     939:	r3 = r0
     940:	call 0x71
     941:	w9 = 0x1
     942:	w1 = 0x1
     943:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1d88>
     944:	w1 = 0x0
     945:	r2 = *(u64 *)(r10 - 0x48)
     946:	r3 = r6
     947:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1da8>
     948:	w9 = 0x0
     949:	w9 &= w1
     950:	w1 = *(u32 *)(r10 - 0x38)
     951:	w1 &= 0x4
     952:	r6 = *(u64 *)(r10 - 0x40)
     953:	if w1 == 0x0 goto +0x1a <reset_kprobe+0x1ea0>
     954:	r7 = r6
     955:	r7 += 0x20
     956:	if r3 != 0x0 goto +0x6 <reset_kprobe+0x1e18>
     957:	r1 = r7
     958:	w2 = 0x60
     959:	r3 = 0xd80 ll
		0000000000001df8:  R_BPF_64_64	.rodata
     961:	call 0x71
     962:	goto +0x3 <reset_kprobe+0x1e30>
     963:	r1 = r7
     964:	r2 = r3
     965:	call 0x11db
		0000000000001e28:  R_BPF_64_32	.text
     966:	w1 = *(u32 *)(r6 + 0x20)
     967:	w2 = *(u32 *)(r6 + 0x24)
     968:	if w2 != 0x1 goto +0x3 <reset_kprobe+0x1e60>
     969:	w8 = 0x1
     970:	if w1 == 0xfc goto +0x10 <reset_kprobe+0x1ed8>
     971:	goto +0x3 <reset_kprobe+0x1e78>
     972:	w8 = 0x1
     973:	if w1 == 0x3c goto +0xd <reset_kprobe+0x1ed8>
     974:	if w1 == 0xe7 goto +0xc <reset_kprobe+0x1ed8>
     975:	r1 = r7
     976:	w2 = 0x60
     977:	r3 = 0xd80 ll
		0000000000001e88:  R_BPF_64_64	.rodata
     979:	call 0x71
     980:	r1 = r6
     981:	r1 += 0x20
     982:	w2 = 0x60
     983:	r3 = 0xd80 ll
		0000000000001eb8:  R_BPF_64_64	.rodata
     985:	call 0x71
     986:	w8 = 0x0
     987:	w9 &= 0x1
     988:	if w9 == 0x0 goto +0xe <reset_kprobe+0x1f58>
     989:	r3 = *(u64 *)(r10 - 0x48)
     990:	w1 = w3
     991:	w1 = -w1
     992:	r2 = 0x800000000 ll
     994:	*(u64 *)(r6 + 0x90) = r2
     995:	*(u32 *)(r6 + 0x8c) = w1
     996:	w1 = 0x0
     997:	*(u32 *)(r6 + 0x88) = w1
     998:	*(u32 *)(r6 + 0x84) = w3
     999:	w1 = 0x3
    1000:	*(u32 *)(r6 + 0x80) = w1
    1001:	r1 = r6
    1002:	call 0x743
		0000000000001f50:  R_BPF_64_32	.text
    1003:	w9 = 0x4
    1004:	r7 = *(u64 *)(r10 - 0x60)
    1005:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1f78>
    1006:	w9 = 0x5
    1007:	if w7 != 0x0 goto +0x13 <reset_kprobe+0x2018>
    1008:	call 0x23
    1009:	*(u64 *)(r10 - 0x38) = r0
    1010:	r2 = r10
    1011:	r2 += -0x38
    1012:	r1 = 0x0 ll
		0000000000001fa0:  R_BPF_64_64	OWED
    1014:	call 0x1
    1015:	w7 = 0x0
    1016:	if r0 == 0x0 goto +0x163 <reset_kprobe+0x2ae0>
    1017:	w1 = *(u32 *)(r0 + 0x20)
    1018:	if w1 != 0x0 goto +0xe1 <reset_kprobe+0x26e0>
    1019:	call 0x23
    1020:	*(u64 *)(r10 - 0x38) = r0
    1021:	r2 = r10
    1022:	r2 += -0x38
    1023:	r1 = 0x0 ll
		0000000000001ff8:  R_BPF_64_64	OWED
    1025:	call 0x3
    1026:	goto +0x159 <reset_kprobe+0x2ae0>
    1027:	r1 = 0x0 ll
		0000000000002018:  R_BPF_64_64	CONFIG
    1029:	w1 = *(u32 *)(r1 + 0x80)
    1030:	if w1 == 0x0 goto +0xfb <reset_kprobe+0x2810>
    1031:	w1 = *(u32 *)(r6 + 0x20)
    1032:	if w1 != -0x1 goto +0x8 <reset_kprobe+0x2088>
    1033:	r3 = r7
    1034:	r3 <<= 0x20
    1035:	r3 s>>= 0x20
    1036:	r1 = 0x0 ll
		0000000000002060:  R_BPF_64_64	.rodata.str1.1
    1038:	w2 = 0x27
    1039:	call 0x6
    1040:	goto +0xf1 <reset_kprobe+0x2810>
    1041:	r4 = *(u64 *)(r6 + 0x70)
    1042:	w1 &= 0xffff
    1043:	w3 = *(u32 *)(r6 + 0x24)
    1044:	w3 <<= 0x10
    1045:	w3 |= w1
    1046:	r5 = r7
    1047:	r5 <<= 0x20
    1048:	r5 s>>= 0x20
    1049:	if w8 == 0x0 goto +0xe4 <reset_kprobe+0x27f0>
    1050:	r1 = 0x88 ll
		00000000000020d0:  R_BPF_64_64	.rodata.str1.1
    1052:	w2 = 0x30
    1053:	goto +0xe3 <reset_kprobe+0x2808>
    1054:	r1 = r7
    1055:	r2 = r6
    1056:	call 0x11db
		0000000000002100:  R_BPF_64_32	.text
    1057:	w1 = *(u32 *)(r7 + 0x0)
    1058:	if w1 == -0x1 goto +0x2a <reset_kprobe+0x2268>
    1059:	r1 = r6
    1060:	r1 >>= 0x9
    1061:	r1 &= 0x3ffc0
    1062:	r2 = 0x0 ll
		0000000000002130:  R_BPF_64_64	.bss.begun
    1064:	r2 += r1
    1065:	r1 = *(u64 *)(r2 + 0x0)
    1066:	r2 = *(u64 *)(r2 + 0x8)
    1067:	r1 ^= r6
    1068:	r2 = 0xffffffffffff ll
    1070:	r1 &= r2
    1071:	w7 = 0x4
    1072:	w8 = 0x0
    1073:	if r1 == 0x0 goto +0x1d <reset_kprobe+0x2278>
    1074:	r1 = 0x0 ll
		0000000000002190:  R_BPF_64_64	CONFIG
    1076:	w7 = *(u32 *)(r1 + 0x8c)
    1077:	if w7 == 0x0 goto +0x17 <reset_kprobe+0x2268>
    1078:	call 0x23
    1079:	r0 += r7
    1080:	r1 = r10
    1081:	r1 += -0x38
    1082:	w2 = 0x4
    1083:	r3 = r0
    1084:	call 0x71
    1085:	w1 = *(u32 *)(r10 - 0x38)
    1086:	if w1 != 0x0 goto +0xe <reset_kprobe+0x2268>
    1087:	r1 = 0x0 ll
		00000000000021f8:  R_BPF_64_64	CONFIG
    1089:	w7 = *(u32 *)(r1 + 0x90)
    1090:	if w7 == 0x0 goto +0xa <reset_kprobe+0x2268>
    1091:	call 0x23
    1092:	r0 += r7
    1093:	r1 = r10
    1094:	r1 += -0x38
    1095:	w7 = 0x4
    1096:	w2 = 0x4
    1097:	r3 = r0
    1098:	call 0x71
    1099:	w1 = *(u32 *)(r10 - 0x38)
    1100:	if w1 == 0x0 goto +0x2 <reset_kprobe+0x2278>
    1101:	w7 = 0x5
    1102:	w8 = 0x1
    1103:	w3 = *(u32 *)(r10 - 0x78)
    1104:	r1 = *(u64 *)(r10 - 0x60)
    1105:	if w1 == 0x0 goto +0x2 <reset_kprobe+0x22a0>
    1106:	r1 = *(u64 *)(r10 - 0x60)
    1107:	w3 = w1
    1108:	r6 = *(u64 *)(r10 - 0x40)
    1109:	if w3 != 0x0 goto +0x8 <reset_kprobe+0x22f0>
    1110:	call 0x23
    1111:	*(u64 *)(r10 - 0x38) = r0
    1112:	r2 = r10
    1113:	r2 += -0x38
    1114:	r1 = 0x0 ll
		00000000000022d0:  R_BPF_64_64	OWED
    1116:	call 0x3
    1117:	goto +0x8b <reset_kprobe+0x2748>
    1118:	w1 = 0x6
    1119:	r2 = *(u64 *)(r10 - 0x60)
    1120:	if w2 == 0x0 goto +0x1 <reset_kprobe+0x2310>
    1121:	w1 = w7
    1122:	r2 = 0x800000000 ll
    1124:	*(u64 *)(r6 + 0x90) = r2
    1125:	*(u32 *)(r6 + 0x8c) = w3
    1126:	w7 = 0x0
    1127:	*(u32 *)(r6 + 0x88) = w7
    1128:	r2 = *(u64 *)(r10 - 0x48)
    1129:	*(u32 *)(r6 + 0x84) = w2
    1130:	*(u32 *)(r6 + 0x80) = w1
    1131:	call 0x23
    1132:	*(u64 *)(r10 - 0x38) = r0
    1133:	r2 = r10
    1134:	r2 += -0x38
    1135:	r1 = 0x0 ll
		0000000000002378:  R_BPF_64_64	OWED
    1137:	r3 = 0x1200 ll
		0000000000002388:  R_BPF_64_64	.rodata
    1139:	r4 = 0x0
    1140:	call 0x2
    1141:	if r0 != 0x0 goto +0x69 <reset_kprobe+0x26f8>
    1142:	call 0x23
    1143:	*(u64 *)(r10 - 0x38) = r0
    1144:	r2 = r10
    1145:	r2 += -0x38
    1146:	r1 = 0x0 ll
		00000000000023d0:  R_BPF_64_64	OWED
    1148:	call 0x1
    1149:	if r0 == 0x0 goto +0x6b <reset_kprobe+0x2748>
    1150:	*(u32 *)(r10 - 0x48) = w8
    1151:	*(u64 *)(r10 - 0x58) = r0
    1152:	r7 = r0
    1153:	r1 = 0x0
    1154:	*(u64 *)(r10 - 0x38) = r1
    1155:	*(u64 *)(r10 - 0x30) = r1
    1156:	r1 = r10
    1157:	r1 += -0x38
    1158:	*(u64 *)(r10 - 0x60) = r1
    1159:	w2 = 0x10
    1160:	call 0x10
    1161:	r1 = *(u64 *)(r6 + 0x70)
    1162:	*(u64 *)(r10 - 0x28) = r1
    1163:	w1 = *(u32 *)(r6 + 0x20)
    1164:	*(u32 *)(r10 - 0x20) = w1
    1165:	w1 = *(u32 *)(r6 + 0x24)
    1166:	*(u32 *)(r10 - 0x1c) = w1
    1167:	w1 = *(u32 *)(r6 + 0x8c)
    1168:	*(u32 *)(r10 - 0x18) = w1
    1169:	w1 = *(u32 *)(r6 + 0x80)
    1170:	*(u32 *)(r10 - 0x14) = w1
    1171:	w8 = *(u32 *)(r6 + 0x90)
    1172:	*(u32 *)(r10 - 0x10) = w8
    1173:	w1 = 0x0
    1174:	*(u32 *)(r10 - 0xc) = w1
    1175:	call 0xe
    1176:	r9 = r0
    1177:	r1 = r7
    1178:	w2 = 0x30
    1179:	r3 = *(u64 *)(r10 - 0x60)
    1180:	call 0x71
    1181:	call 0x5
    1182:	*(u64 *)(r7 + 0x30) = r0
    1183:	r1 = *(u64 *)(r6 + 0x28)
    1184:	*(u64 *)(r7 + 0x38) = r1
    1185:	r1 = *(u64 *)(r6 + 0x30)
    1186:	*(u64 *)(r7 + 0x40) = r1
    1187:	r1 = *(u64 *)(r6 + 0x38)
    1188:	*(u64 *)(r7 + 0x48) = r1
    1189:	r1 = *(u64 *)(r6 + 0x40)
    1190:	*(u64 *)(r7 + 0x50) = r1
    1191:	r1 = *(u64 *)(r6 + 0x48)
    1192:	*(u64 *)(r7 + 0x58) = r1
    1193:	r1 = *(u64 *)(r6 + 0x50)
    1194:	*(u64 *)(r7 + 0x60) = r1
    1195:	r1 = *(u64 *)(r6 + 0x68)
    1196:	*(u64 *)(r7 + 0x68) = r1
    1197:	*(u32 *)(r7 + 0x74) = w9
    1198:	r9 >>= 0x20
    1199:	*(u32 *)(r7 + 0x70) = w9
    1200:	w9 = 0x0
    1201:	call 0x8
    1202:	*(u32 *)(r7 + 0x78) = w0
    1203:	w1 = *(u32 *)(r6 + 0x94)
    1204:	w1 &= 0x7fffffff
    1205:	w2 = *(u32 *)(r6 + 0x78)
    1206:	w1 |= w2
    1207:	*(u32 *)(r7 + 0x7c) = w1
    1208:	w1 = *(u32 *)(r6 + 0x84)
    1209:	*(u32 *)(r7 + 0x80) = w1
    1210:	w1 = *(u32 *)(r6 + 0x88)
    1211:	*(u32 *)(r7 + 0x84) = w1
    1212:	r1 = *(u64 *)(r6 + 0x218)
    1213:	*(u32 *)(r7 + 0x8c) = w9
    1214:	*(u32 *)(r7 + 0x88) = w1
    1215:	r1 = *(u64 *)(r6 + 0x1d0)
    1216:	*(u64 *)(r7 + 0x90) = r1
    1217:	r1 = *(u64 *)(r6 + 0x1d8)
    1218:	*(u64 *)(r7 + 0x98) = r1
    1219:	w1 = *(u32 *)(r6 + 0x80)
    1220:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2640>
    1221:	r1 = *(u64 *)(r6 + 0x1e0)
    1222:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2640>
    1223:	*(u64 *)(r7 + 0x98) = r1
    1224:	w8 &= 0x7
    1225:	r8 *= 0x18
    1226:	r2 = r6
    1227:	r2 += r8
    1228:	r2 += 0x110
    1229:	r8 = *(u64 *)(r10 - 0x58)
    1230:	r1 = r8
    1231:	r1 += 0xa0
    1232:	r3 = 0x18
    1233:	call -0x1
		0000000000002688:  R_BPF_64_32	memmove
    1234:	r3 = r6
    1235:	r3 += 0x220
    1236:	r8 += 0xb8
    1237:	r1 = r8
    1238:	w2 = 0x200
    1239:	call 0x71
    1240:	*(u32 *)(r7 + 0x8c) = w9
    1241:	w9 = *(u32 *)(r10 - 0x50)
    1242:	w8 = *(u32 *)(r10 - 0x48)
    1243:	goto +0xd <reset_kprobe+0x2748>
    1244:	r1 = r0
    1245:	call 0x12ef
		00000000000026e8:  R_BPF_64_32	.text
    1246:	goto -0xe4 <reset_kprobe+0x1fd8>
    1247:	*(u32 *)(r10 - 0x38) = w7
    1248:	r2 = r10
    1249:	r2 += -0x38
    1250:	r1 = 0x0 ll
		0000000000002710:  R_BPF_64_64	LOST
    1252:	call 0x1
    1253:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x2748>
    1254:	r0 += 0x10
    1255:	r1 = 0x1
    1256:	lock *(u64 *)(r0 + 0x0) += r1
    1257:	r1 = 0x0 ll
		0000000000002748:  R_BPF_64_64	CONFIG
    1259:	w2 = *(u32 *)(r1 + 0x80)
    1260:	if w2 == 0x0 goto +0x115 <reset_kprobe+0x3010>
    1261:	w1 = *(u32 *)(r1 + 0x78)
    1262:	if w1 == 0x0 goto +0x113 <reset_kprobe+0x3010>
    1263:	r1 = 0x0 ll
		0000000000002778:  R_BPF_64_64	CONFIG
    1265:	w1 = *(u32 *)(r1 + 0x80)
    1266:	if w1 == 0x0 goto +0x10f <reset_kprobe+0x3010>
    1267:	r2 = *(u64 *)(r10 - 0x40)
    1268:	w1 = *(u32 *)(r2 + 0x20)
    1269:	if w1 != -0x1 goto +0x115 <reset_kprobe+0x3058>
    1270:	w3 = w9
    1271:	r3 <<= 0x20
    1272:	r3 s>>= 0x20
    1273:	r1 = 0x0 ll
		00000000000027c8:  R_BPF_64_64	.rodata.str1.1
    1275:	w2 = 0x27
    1276:	call 0x6
    1277:	goto +0x104 <reset_kprobe+0x3010>
    1278:	r1 = 0xe7 ll
		00000000000027f0:  R_BPF_64_64	.rodata.str1.1
    1280:	w2 = 0x38
    1281:	call 0x6
    1282:	call 0x23
    1283:	*(u64 *)(r10 - 0x38) = r0
    1284:	r2 = r10
    1285:	r2 += -0x38
    1286:	r1 = 0x0 ll
		0000000000002830:  R_BPF_64_64	OWED
    1288:	call 0x1
    1289:	if r0 == 0x0 goto +0x52 <reset_kprobe+0x2ae0>
    1290:	*(u32 *)(r10 - 0x50) = w9
    1291:	w7 = 0x0
    1292:	w8 = *(u32 *)(r0 + 0x20)
    1293:	if w8 == 0x0 goto +0x44 <reset_kprobe+0x2a90>
    1294:	w1 = w8
    1295:	r2 = *(u64 *)(r10 - 0x60)
    1296:	w1 ^= w2
    1297:	w9 = 0x0
    1298:	if w1 s> -0x1 goto +0x37 <reset_kprobe+0x2a50>
    1299:	w2 = w8
    1300:	w2 s>>= 0x1f
    1301:	w1 = w8
    1302:	w1 ^= w2
    1303:	w1 -= w2
    1304:	r2 = *(u64 *)(r10 - 0x60)
    1305:	w3 = w2
    1306:	w3 s>>= 0x1f
    1307:	w2 ^= w3
    1308:	w2 -= w3
    1309:	w3 = w2
    1310:	w3 &= 0xff
    1311:	w4 = w1
    1312:	w4 &= 0xff
    1313:	w4 -= w3
    1314:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x2920>
    1315:	w4 = 0x0
    1316:	w4 += w3
    1317:	w5 = w2
    1318:	w5 >>= 0x18
    1319:	w3 = w1
    1320:	w3 >>= 0x18
    1321:	w3 -= w5
    1322:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x2960>
    1323:	w3 = 0x0
    1324:	w3 += w5
    1325:	w3 <<= 0x18
    1326:	w3 |= w4
    1327:	w4 = w2
    1328:	w4 >>= 0x8
    1329:	w4 &= 0xff
    1330:	w5 = w1
    1331:	w5 >>= 0x8
    1332:	w5 &= 0xff
    1333:	w5 -= w4
    1334:	if w5 s< 0x0 goto +0x1 <reset_kprobe+0x29c0>
    1335:	w5 = 0x0
    1336:	w5 += w4
    1337:	w5 <<= 0x8
    1338:	w3 |= w5
    1339:	w2 >>= 0x10
    1340:	w2 &= 0xff
    1341:	w1 >>= 0x10
    1342:	w1 &= 0xff
    1343:	w1 -= w2
    1344:	if w1 s< 0x0 goto +0x1 <reset_kprobe+0x2a10>
    1345:	w1 = 0x0
    1346:	w1 += w2
    1347:	w1 <<= 0x10
    1348:	w3 |= w1
    1349:	w9 = w3
    1350:	w9 = -w9
    1351:	if w8 s< 0x0 goto +0x1 <reset_kprobe+0x2a48>
    1352:	w9 = w3
    1353:	if w8 == w9 goto +0xba <reset_kprobe+0x3020>
    1354:	w8 -= w9
    1355:	*(u32 *)(r0 + 0x20) = w8
    1356:	r1 = r0
    1357:	r8 = r0
    1358:	call 0x12ef
		0000000000002a70:  R_BPF_64_32	.text
    1359:	r0 = r8
    1360:	w8 = w9
    1361:	if w9 != 0x0 goto +0xb2 <reset_kprobe+0x3020>
    1362:	call 0x23
    1363:	*(u64 *)(r10 - 0x38) = r0
    1364:	r2 = r10
    1365:	r2 += -0x38
    1366:	r1 = 0x0 ll
		0000000000002ab0:  R_BPF_64_64	OWED
    1368:	call 0x3
    1369:	r1 = *(u64 *)(r10 - 0x60)
    1370:	w7 += w1
    1371:	w9 = *(u32 *)(r10 - 0x50)
    1372:	w3 = *(u32 *)(r10 - 0x78)
    1373:	if w7 == 0x0 goto +0x1 <reset_kprobe+0x2af8>
    1374:	w3 = w7
    1375:	if w3 != 0x0 goto +0x8 <reset_kprobe+0x2b40>
    1376:	call 0x23
    1377:	*(u64 *)(r10 - 0x38) = r0
    1378:	r2 = r10
    1379:	r2 += -0x38
    1380:	r1 = 0x0 ll
		0000000000002b20:  R_BPF_64_64	OWED
    1382:	call 0x3
    1383:	goto +0x86 <reset_kprobe+0x2f70>
    1384:	w1 = 0x6
    1385:	if w7 == 0x0 goto +0x1 <reset_kprobe+0x2b58>
    1386:	w1 = w9
    1387:	r2 = 0x800000000 ll
    1389:	*(u64 *)(r6 + 0x90) = r2
    1390:	*(u32 *)(r6 + 0x8c) = w3
    1391:	w7 = 0x0
    1392:	*(u32 *)(r6 + 0x88) = w7
    1393:	r2 = *(u64 *)(r10 - 0x48)
    1394:	*(u32 *)(r6 + 0x84) = w2
    1395:	*(u32 *)(r6 + 0x80) = w1
    1396:	call 0x23
    1397:	*(u64 *)(r10 - 0x38) = r0
    1398:	r2 = r10
    1399:	r2 += -0x38
    1400:	r1 = 0x0 ll
		0000000000002bc0:  R_BPF_64_64	OWED
    1402:	r3 = 0x1200 ll
		0000000000002bd0:  R_BPF_64_64	.rodata
    1404:	r4 = 0x0
    1405:	call 0x2
    1406:	if r0 != 0x0 goto +0x65 <reset_kprobe+0x2f20>
    1407:	call 0x23
    1408:	*(u64 *)(r10 - 0x38) = r0
    1409:	r2 = r10
    1410:	r2 += -0x38
    1411:	r1 = 0x0 ll
		0000000000002c18:  R_BPF_64_64	OWED
    1413:	call 0x1
    1414:	if r0 == 0x0 goto +0x67 <reset_kprobe+0x2f70>
    1415:	*(u64 *)(r10 - 0x48) = r0
    1416:	r7 = r0
    1417:	r1 = 0x0
    1418:	*(u64 *)(r10 - 0x38) = r1
    1419:	*(u64 *)(r10 - 0x30) = r1
    1420:	r1 = r10
    1421:	r1 += -0x38
    1422:	*(u64 *)(r10 - 0x50) = r1
    1423:	w2 = 0x10
    1424:	call 0x10
    1425:	r6 = *(u64 *)(r10 - 0x40)
    1426:	r1 = *(u64 *)(r6 + 0x70)
    1427:	*(u64 *)(r10 - 0x28) = r1
    1428:	w1 = *(u32 *)(r6 + 0x20)
    1429:	*(u32 *)(r10 - 0x20) = w1
    1430:	w1 = *(u32 *)(r6 + 0x24)
    1431:	*(u32 *)(r10 - 0x1c) = w1
    1432:	w1 = *(u32 *)(r6 + 0x8c)
    1433:	*(u32 *)(r10 - 0x18) = w1
    1434:	w1 = *(u32 *)(r6 + 0x80)
    1435:	*(u32 *)(r10 - 0x14) = w1
    1436:	w8 = *(u32 *)(r6 + 0x90)
    1437:	*(u32 *)(r10 - 0x10) = w8
    1438:	w1 = 0x0
    1439:	*(u32 *)(r10 - 0xc) = w1
    1440:	call 0xe
    1441:	r9 = r0
    1442:	r1 = r7
    1443:	w2 = 0x30
    1444:	r3 = *(u64 *)(r10 - 0x50)
    1445:	call 0x71
    1446:	call 0x5
    1447:	*(u64 *)(r7 + 0x30) = r0
    1448:	r1 = *(u64 *)(r6 + 0x28)
    1449:	*(u64 *)(r7 + 0x38) = r1
    1450:	r1 = *(u64 *)(r6 + 0x30)
    1451:	*(u64 *)(r7 + 0x40) = r1
    1452:	r1 = *(u64 *)(r6 + 0x38)
    1453:	*(u64 *)(r7 + 0x48) = r1
    1454:	r1 = *(u64 *)(r6 + 0x40)
    1455:	*(u64 *)(r7 + 0x50) = r1
    1456:	r1 = *(u64 *)(r6 + 0x48)
    1457:	*(u64 *)(r7 + 0x58) = r1
    1458:	r1 = *(u64 *)(r6 + 0x50)
    1459:	*(u64 *)(r7 + 0x60) = r1
    1460:	r1 = *(u64 *)(r6 + 0x68)
    1461:	*(u64 *)(r7 + 0x68) = r1
    1462:	*(u32 *)(r7 + 0x74) = w9
    1463:	r9 >>= 0x20
    1464:	*(u32 *)(r7 + 0x70) = w9
    1465:	call 0x8
    1466:	*(u32 *)(r7 + 0x78) = w0
    1467:	w1 = *(u32 *)(r6 + 0x94)
    1468:	w1 &= 0x7fffffff
    1469:	w2 = *(u32 *)(r6 + 0x78)
    1470:	w1 |= w2
    1471:	*(u32 *)(r7 + 0x7c) = w1
    1472:	w1 = *(u32 *)(r6 + 0x84)
    1473:	*(u32 *)(r7 + 0x80) = w1
    1474:	w1 = *(u32 *)(r6 + 0x88)
    1475:	*(u32 *)(r7 + 0x84) = w1
    1476:	r1 = *(u64 *)(r6 + 0x218)
    1477:	w2 = 0x0
    1478:	*(u32 *)(r7 + 0x8c) = w2
    1479:	*(u32 *)(r7 + 0x88) = w1
    1480:	r1 = *(u64 *)(r6 + 0x1d0)
    1481:	*(u64 *)(r7 + 0x90) = r1
    1482:	r1 = *(u64 *)(r6 + 0x1d8)
    1483:	*(u64 *)(r7 + 0x98) = r1
    1484:	w1 = *(u32 *)(r6 + 0x80)
    1485:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2e88>
    1486:	r1 = *(u64 *)(r6 + 0x1e0)
    1487:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2e88>
    1488:	*(u64 *)(r7 + 0x98) = r1
    1489:	w8 &= 0x7
    1490:	r8 *= 0x18
    1491:	r2 = r6
    1492:	r2 += r8
    1493:	r2 += 0x110
    1494:	r8 = *(u64 *)(r10 - 0x48)
    1495:	r1 = r8
    1496:	r1 += 0xa0
    1497:	r3 = 0x18
    1498:	call -0x1
		0000000000002ed0:  R_BPF_64_32	memmove
    1499:	r6 += 0x220
    1500:	r8 += 0xb8
    1501:	r1 = r8
    1502:	w2 = 0x200
    1503:	r3 = r6
    1504:	call 0x71
    1505:	w1 = 0x1
    1506:	*(u32 *)(r7 + 0x8c) = w1
    1507:	goto +0xa <reset_kprobe+0x2f70>
    1508:	*(u32 *)(r10 - 0x38) = w7
    1509:	r2 = r10
    1510:	r2 += -0x38
    1511:	r1 = 0x0 ll
		0000000000002f38:  R_BPF_64_64	LOST
    1513:	call 0x1
    1514:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x2f70>
    1515:	r0 += 0x10
    1516:	r1 = 0x1
    1517:	lock *(u64 *)(r0 + 0x0) += r1
    1518:	call 0x23
    1519:	*(u64 *)(r10 - 0x38) = r0
    1520:	r2 = r10
    1521:	r2 += -0x38
    1522:	r1 = 0x0 ll
		0000000000002f90:  R_BPF_64_64	TASKS
    1524:	call 0x3
    1525:	if r0 != 0x0 goto +0xc <reset_kprobe+0x3010>
    1526:	r1 = 0x0 ll
		0000000000002fb0:  R_BPF_64_64	.bss
    1528:	r2 = -0x1
    1529:	lock *(u64 *)(r1 + 0x0) += r2
    1530:	r1 = 0x0 ll
		0000000000002fd0:  R_BPF_64_64	EXPECT_ENTER
    1532:	r2 = -0x100000000 ll
    1534:	lock *(u64 *)(r1 + 0x0) += r2
    1535:	r1 = 0x0 ll
		0000000000002ff8:  R_BPF_64_64	EXPECT_EXIT
    1537:	lock *(u64 *)(r1 + 0x0) += r2
    1538:	w0 = 0x0
    1539:	exit
    1540:	w1 = 0x6
    1541:	*(u32 *)(r0 + 0x24) = w1
    1542:	*(u32 *)(r0 + 0x20) = w8
    1543:	r1 = r0
    1544:	call 0x12ef
		0000000000003040:  R_BPF_64_32	.text
    1545:	w7 = w8
    1546:	goto -0xb9 <reset_kprobe+0x2a90>
    1547:	r4 = *(u64 *)(r2 + 0x70)
    1548:	w1 &= 0xffff
    1549:	w3 = *(u32 *)(r2 + 0x24)
    1550:	w3 <<= 0x10
    1551:	w3 |= w1
    1552:	w5 = w9
    1553:	r5 <<= 0x20
    1554:	r5 s>>= 0x20
    1555:	if w8 != 0x0 goto +0x4 <reset_kprobe+0x30c0>
    1556:	r1 = 0x88 ll
		00000000000030a0:  R_BPF_64_64	.rodata.str1.1
    1558:	w2 = 0x30
    1559:	goto +0x3 <reset_kprobe+0x30d8>
    1560:	r1 = 0xe7 ll
		00000000000030c0:  R_BPF_64_64	.rodata.str1.1
    1562:	w2 = 0x38
    1563:	call 0x6
    1564:	goto -0x1b <reset_kprobe+0x3010>

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
     106:	call 0x132e
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
      92:	call 0x1b5e
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
       2:	call 0x2519
		0000000000000010:  R_BPF_64_32	.text
       3:	r1 = 0x0 ll
		0000000000000018:  R_BPF_64_64	.bss
       5:	r1 = *(u64 *)(r1 + 0x0)
       6:	if r1 == 0x0 goto +0x13 <task_free+0xd0>
       7:	*(u64 *)(r10 - 0x8) = r6
       8:	r2 = r10
       9:	r2 += -0x8
      10:	r1 = 0x0 ll
		0000000000000050:  R_BPF_64_64	TASKS
      12:	call 0x3
      13:	if r0 != 0x0 goto +0xc <task_free+0xd0>
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	.bss
      16:	r2 = -0x1
      17:	lock *(u64 *)(r1 + 0x0) += r2
      18:	r1 = 0x0 ll
		0000000000000090:  R_BPF_64_64	EXPECT_ENTER
      20:	r2 = -0x100000000 ll
      22:	lock *(u64 *)(r1 + 0x0) += r2
      23:	r1 = 0x0 ll
		00000000000000b8:  R_BPF_64_64	EXPECT_EXIT
      25:	lock *(u64 *)(r1 + 0x0) += r2
      26:	w0 = 0x0
      27:	exit
